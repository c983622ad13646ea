import type { Attribution } from '../attribution.js'
import { subjectAfter, subjectBefore, subjectOfNext, subjectOfPrevious } from './beside-quotation.js'
import { answering, inTurn } from './dialogue.js'
import type { Discourse } from './discourse.js'
import { intervieweeOf, isAnswer } from './interviewee.js'
import { lastHeard } from './last-heard.js'
import { firstSentence, hasImpliedSubject, lastSentence, saysI } from './said.js'
import type { VoiceWords } from './voice-words.js'
import type { Speaker } from './walk.js'

/** What tells whether a speaker may be supplied. */
export type Supplies = {
  readonly words: VoiceWords
  readonly isFirstPerson: (attribution: Attribution) => boolean
  /** Some of its words are quoted; "it was alleged that" alone leaves it to nobody. */
  readonly isQuoted: (index: number) => boolean
}

/** A content without words that name its speaker, where it stands. */
export type Unsourced = {
  readonly attribution: Attribution
  readonly discourse: Discourse
  /** Its first sentence. */
  readonly sentence: number
  /** Its words speak of themselves as *I*, so that a person says them. */
  readonly saysI: boolean
  /** Those who spoke before it, the last first; what they report of others is left out. */
  readonly heard: readonly Heard[]
}

/** An attribution whose speaker is known, or that has none. */
export type Heard = {
  readonly attribution: Attribution
  readonly speaker: Speaker | undefined
  readonly lastSentence: number
}

/** Who may be meant, the surest first. */
const guesses: readonly ((it: Unsourced) => Speaker | undefined)[] = [
  subjectBefore,
  subjectAfter,
  inTurn,
  answering,
]
const laterGuesses: readonly ((it: Unsourced) => Speaker | undefined)[] = [
  subjectOfPrevious,
  subjectOfNext,
  lastHeard,
]

/** So many statements back somebody may still be the one who goes on. */
const mostHeard = 8

/**
 * Speakers of the attributions whose words do not name one, given those that do: the attribution it continues, the speaker
 * of the words it stands in (« je »), whoever is asked in an interview, else the best of the guesses.
 */
export const supplySpeakers = (
  attributions: readonly Attribution[],
  reporters: readonly number[],
  discourse: Discourse,
  { words, isFirstPerson, isQuoted }: Supplies,
): readonly (Speaker | undefined)[] => {
  const speakers = [...discourse.speakers]
  const order = inTextOrder(attributions)
  const interviewee = intervieweeOf(attributions, reporters, discourse)
  const isOpen = ({ source, cue }: Attribution, index: number): boolean =>
    source.length === 0 && (cue.length === 0 || isQuoted(index) || hasImpliedSubject(cue, discourse, words))
  const heardBefore = (rank: number): readonly Heard[] =>
    order
      .slice(Math.max(0, rank - mostHeard), rank)
      .filter((before) => reporters[before]! < 0)
      .map((before) => ({
        attribution: attributions[before]!,
        speaker: speakers[before],
        lastSentence: lastSentence(attributions[before]!, discourse),
      }))
      .reverse()
  for (const [rank, index] of order.entries()) {
    const attribution = attributions[index]!
    if (speakers[index]) continue
    const reporter = reporters[index]!
    const sentence = firstSentence(attribution, discourse)
    const it = { attribution, discourse, sentence, saysI: saysI(attribution, discourse, words), heard: [] }
    if (isFirstPerson(attribution))
      speakers[index] = reporter < 0 ? undefined : because('speaks of himself', speakers[reporter])
    else if (!isOpen(attribution, index)) continue
    else if (reporter >= 0) speakers[index] = guess(it, guesses.slice(0, 2))
    else {
      const heard = heardBefore(rank)
      const asked = isAnswer(attribution, discourse) ? interviewee : undefined
      speakers[index] = (asked && inTurn({ ...it, heard })) ?? asked ?? supply({ ...it, heard }, speakers)
    }
  }
  return speakers
}

const supply = (it: Unsourced, speakers: readonly (Speaker | undefined)[]): Speaker | undefined => {
  const { continues } = it.attribution
  return (
    guess(it, guesses) ??
    (continues === undefined ? undefined : because('the speaker goes on', speakers[continues])) ??
    guess(it, laterGuesses)
  )
}

const guess = (it: Unsourced, from: typeof guesses): Speaker | undefined => {
  for (const who of from) {
    const found = who(it)
    if (found) return found
  }
  return undefined
}

/** The same speaker, supplied for another reason. */
export const because = (why: string, speaker: Speaker | undefined): Speaker | undefined =>
  speaker && {
    referent: speaker.referent,
    because: { why, ...(speaker.because.span ? { span: speaker.because.span } : {}) },
  }

/** Indices by where the content starts. */
const inTextOrder = (attributions: readonly Attribution[]): readonly number[] =>
  attributions
    .map(({ content }, index) => ({ index, start: content[0]!.start }))
    .sort((a, b) => a.start - b.start)
    .map(({ index }) => index)
