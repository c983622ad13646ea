import { firstIndex } from '../../language/first-index.js'
import type { Attribution } from '../attribution.js'
import type { Discourse } from './discourse.js'
import type { Touch } from './memory.js'
import { isCapital, isTouching, isVerb, tokensIn } from './text-map.js'
import type { Speaker } from './walk.js'

/** A quotation further than this many sentences from its last speaker is left without a voice. */
const farthest = 6

/** What tells whether a speaker may be supplied. */
type Supplies = {
  readonly isFirstPerson: (attribution: Attribution) => boolean
  /** Some of its words are quoted; "it was alleged that" alone leaves it to nobody. */
  readonly isQuoted: (index: number) => boolean
}

/**
 * Speakers of the attributions whose words do not name one, given those that do: the attribution it continues,
 * the speaker of the words it stands in (« je »), else whoever spoke last nearby, else the person introduced last.
 */
export const supplySpeakers = (
  attributions: readonly Attribution[],
  reporters: readonly number[],
  discourse: Discourse,
  { isFirstPerson, isQuoted }: Supplies,
): readonly (Speaker | undefined)[] => {
  const speakers = [...discourse.speakers]
  const order = inTextOrder(attributions)
  const subjects = sentenceSubjects(discourse)
  for (const [rank, index] of order.entries()) {
    const attribution = attributions[index]!
    if (speakers[index]) continue
    const reporter = reporters[index]!
    if (isFirstPerson(attribution))
      speakers[index] = reporter < 0 ? undefined : because('speaks of himself', speakers[reporter])
    else if (attribution.source.length === 0 && (attribution.cue.length === 0 || isQuoted(index)))
      speakers[index] = supply(
        attributions,
        index,
        order.slice(Math.max(0, rank - 8), rank),
        reporters,
        speakers,
        discourse,
        subjects,
      )
  }
  return speakers
}

const because = (why: string, speaker: Speaker | undefined): Speaker | undefined =>
  speaker && {
    referent: speaker.referent,
    because: { why, ...(speaker.because.span ? { span: speaker.because.span } : {}) },
  }

const supply = (
  attributions: readonly Attribution[],
  index: number,
  earlier: readonly number[],
  reporters: readonly number[],
  speakers: readonly (Speaker | undefined)[],
  discourse: Discourse,
  subjects: ReadonlyMap<number, Touch>,
): Speaker | undefined => {
  const subject =
    subjectBefore(attributions[index]!, discourse, subjects) ?? subjectAfter(attributions[index]!, discourse)
  if (subject) return subject
  const spoken = earlier.filter((before) => reporters[before]! < 0)
  const asked = reporters[index]! < 0 && whoWasAsked(attributions, index, spoken, speakers, discourse)
  if (asked) return asked
  const { continues } = attributions[index]!
  if (continues !== undefined) return because('the speaker goes on', speakers[continues])
  if (reporters[index]! >= 0) return undefined
  const last = lastSpeaker(attributions, index, earlier, reporters, speakers, discourse)
  const recent = introduced(attributions[index]!, discourse, last?.sentence ?? Number.NEGATIVE_INFINITY)
  return recent ?? because('nobody else has spoken since', last?.speaker)
}

/** The mention that opens each sentence, by sentence. */
const sentenceSubjects = ({ touches }: Discourse): ReadonlyMap<number, Touch> => {
  const subjects = new Map<number, Touch>()
  for (const touch of touches)
    if (touch.weight >= 1 && touch.referent.kind !== 'document' && !subjects.has(touch.sentence))
      subjects.set(touch.sentence, touch)
  return subjects
}

/** « Le soldat a haussé le ton : “…” »: whoever opens the sentence, right up to the quotation. */
const subjectBefore = (
  { content }: Attribution,
  { map }: Discourse,
  subjects: ReadonlyMap<number, Touch>,
): Speaker | undefined => {
  const { from } = tokensIn(map.analysis, content[0]!)
  const found = subjects.get(map.sentenceOf[from] ?? -1)
  if (!found || found.to > from) return undefined
  return { referent: found.referent, because: { why: 'opens the sentence of the quotation' } }
}

/** “Down?” his mother answers: whoever stands right behind the quotation or its verb, though no cue was found. */
const subjectAfter = ({ content }: Attribution, { map, touches }: Discourse): Speaker | undefined => {
  const { analysis, sentenceOf } = map
  const { to } = tokensIn(analysis, content.at(-1)!)
  if (to >= analysis.count || isCapital(analysis, to) || !isTouching(analysis, to)) return undefined
  const subject = isVerb(analysis, to) ? to + 1 : to
  const found = touches[firstIndex(touches.length, (at) => touches[at]!.from < subject)]
  if (found?.from !== subject) return undefined
  if (sentenceOf[subject] !== sentenceOf[found.to - 1]) return undefined
  return { referent: found.referent, because: { why: 'stands right behind the quotation' } }
}

/** “Did you see it?” asks the judge. “No.”: a question is answered by whoever spoke before it was asked. */
const whoWasAsked = (
  attributions: readonly Attribution[],
  index: number,
  spoken: readonly number[],
  speakers: readonly (Speaker | undefined)[],
  discourse: Discourse,
): Speaker | undefined => {
  const [asking, ...before] = [...spoken].reverse()
  if (asking === undefined || !isQuestion(attributions[asking]!, discourse)) return undefined
  const here = firstSentence(attributions[index]!, discourse)
  if (here - lastSentence(attributions[asking]!, discourse) > 1) return undefined
  const answering = before.find(
    (other) => speakers[other] && speakers[other].referent !== speakers[asking]?.referent,
  )
  return answering === undefined ? undefined : because('answers the question', speakers[answering])
}

const isQuestion = ({ content }: Attribution, { map }: Discourse): boolean => {
  const { end } = content.at(-1)!
  return /\?[\s»”"’]{0,3}$/u.test(map.analysis.text.slice(Math.max(0, end - 5), end))
}

type Last = { readonly speaker: Speaker; readonly sentence: number }

/** Whoever spoke last, if only a few sentences ago. */
const lastSpeaker = (
  attributions: readonly Attribution[],
  index: number,
  earlier: readonly number[],
  reporters: readonly number[],
  speakers: readonly (Speaker | undefined)[],
  discourse: Discourse,
): Last | undefined => {
  const here = firstSentence(attributions[index]!, discourse)
  for (const before of [...earlier].reverse()) {
    const speaker = speakers[before]
    if (!speaker || reporters[before]! >= 0) continue
    const sentence = lastSentence(attributions[before]!, discourse)
    return here - sentence <= farthest ? { speaker, sentence } : undefined
  }
  return undefined
}

/**
 * « Jo Lee, auteur d'un livre, répond à nos questions. »: the person named last, if nobody has spoken since; before a
 * name that might be a village's comes one that is surely a person's.
 */
const introduced = (attribution: Attribution, discourse: Discourse, since: number): Speaker | undefined => {
  const here = firstSentence(attribution, discourse)
  const { touches } = discourse
  let likely: Touch | undefined
  for (let at = lastBefore(touches, here); at >= 0; at--) {
    const touch = touches[at]!
    if (here - touch.sentence > farthest || touch.sentence <= since + 1) break
    const isSubject = touch.weight >= 0 || discourse.isTitle(touch.from)
    if (!isSubject || touch.referent.kind !== 'person') continue
    likely ??= touch
    if (!touch.referent.isSure) continue
    likely = touch
    break
  }
  return likely && { referent: likely.referent, because: { why: 'the person introduced last' } }
}

/** Index of the last mention in a sentence before the given one. */
const lastBefore = (touches: readonly Touch[], sentence: number): number =>
  firstIndex(touches.length, (i) => touches[i]!.sentence < sentence) - 1

const firstSentence = ({ content }: Attribution, { map }: Discourse): number =>
  map.sentenceOf[tokensIn(map.analysis, content[0]!).from] ?? 0

const lastSentence = ({ content, source, cue }: Attribution, { map }: Discourse): number => {
  const spans = [...content, ...source, ...cue]
  const last = Math.max(...spans.map(({ end }) => end))
  const { to } = tokensIn(map.analysis, { start: last - 1, end: last })
  return map.sentenceOf[Math.min(to, map.analysis.count) - 1] ?? 0
}

/** Indices by where the content starts. */
const inTextOrder = (attributions: readonly Attribution[]): readonly number[] =>
  attributions
    .map(({ content }, index) => ({ index, start: content[0]!.start }))
    .sort((a, b) => a.start - b.start)
    .map(({ index }) => index)
