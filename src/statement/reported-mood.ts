import type { Pack } from '../language/pack.js'
import type { ReportedMood } from '../language/reported-mood.js'
import { type Attribution, attributionOf } from './attribution.js'
import { closesClause, comma, fullStop, type Traits } from './traits.js'
import { isCapital, spanOf, tokensIn } from './voice/text-map.js'
import { listed } from './word-lists.js'

/**
 * Adds the sentences that go on with what somebody said, as only their verbs tell: „Die Brücke sei sicher, sagte der Landrat. *Sie
 * werde jährlich geprüft.*“ Each continues the statement of the sentence before. Time linear in the text.
 */
export const addReportedMood = (
  attributions: readonly Attribution[],
  traits: Traits,
  pack: Pack,
): readonly Attribution[] => {
  if (!pack.reportedMood || attributions.length === 0) return attributions
  const isReported = moodTest(traits, pack.reportedMood)
  const speakers = speakersBySentence(attributions, traits)
  const added: Attribution[] = []
  const { sentences } = traits.analysis
  for (let sentence = 1; sentence + 1 < sentences.length; sentence++) {
    const speaker = speakers[sentence - 1]!
    if (speaker < 0 || speakers[sentence]! >= 0) continue
    const [from, to] = [sentences[sentence]!, sentences[sentence + 1]!]
    if (!isNear(traits, from) || !isReported(from, to)) continue
    speakers[sentence] = attributions.length + added.length
    added.push(continuing(traits, from, to, speaker))
  }
  return [...attributions, ...added]
}

const nobody = -1

/** For each sentence the attribution that speaks in it last, of those that no other reports; -1 where none does. */
const speakersBySentence = (attributions: readonly Attribution[], traits: Traits): Int32Array => {
  const { analysis, sentence } = traits
  const speakers = new Int32Array(analysis.sentences.length).fill(nobody)
  for (const [index, attribution] of attributions.entries())
    for (const span of [...attribution.content, ...attribution.cue, ...attribution.source]) {
      const { from, to } = tokensIn(analysis, span)
      for (let s = sentence[from] ?? 0; to > from && s <= sentence[to - 1]!; s++)
        if (!reports(attributions[speakers[s]!], attribution)) speakers[s] = index
    }
  return speakers
}

/** What is told of the other lies within what this one says. */
const reports = (one: Attribution | undefined, other: Attribution): boolean => {
  const told = other.cue[0] ?? other.content[0]!
  return one?.content.some(({ start, end }) => start <= told.start && told.end <= end) ?? false
}

/** In the paragraph of the token before, or at the head of the next one. */
const isNear = ({ paragraph }: Traits, token: number): boolean =>
  paragraph[token]! - paragraph[token - 1]! <= 1

/** Whether the main verb of the sentence `[from, to)` stands in the mood of reported speech, outside quotation marks. */
const moodTest = ({ analysis, shape, quotation }: Traits, mood: ReportedMood) => {
  const [forms, subordinators, own] = [listed(mood.forms), listed(mood.subordinators), listed(mood.own)]
  return (from: number, to: number): boolean => {
    if (quotation[from]! >= 0 || analysis.text[analysis.starts[to - 1]!] === '?') return false
    let isMainClause = !subordinators.has(analysis.words[from]!)
    let found = false
    for (let token = from; token < to; token++) {
      if (own.has(analysis.words[token]!)) return false
      const isVerb = token > from && forms.has(analysis.words[token]!) && !isCapital(analysis, token)
      if (isVerb && quotation[token]! < 0 && (isMainClause || shape[token - 1] === comma)) found = true
      if (closesClause(shape[token]!)) isMainClause = false
    }
    return found
  }
}

const continuing = ({ analysis, shape }: Traits, from: number, to: number, speaker: number): Attribution => {
  let end = to
  while (end > from + 1 && (closesClause(shape[end - 1]!) || shape[end - 1] === fullStop)) end--
  return attributionOf({
    content: [spanOf(analysis, from, end)],
    reasons: [{ part: 'content', why: 'goes on in the mood of reported speech' }],
    continues: speaker,
  })
}
