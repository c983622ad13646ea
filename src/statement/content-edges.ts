import type { Span } from '../article/span.js'
import { partsOfSpeech } from '../language/analysis.js'
import { determiner, nominal, type Stretch, spanOf, tagSet } from './noun-phrase.js'
import type { DrawnSpans } from './role-spans.js'
import { comma, type Traits } from './traits.js'
import { tokensIn } from './voice/text-map.js'

const number = partsOfSpeech.indexOf('NUM')
const verbal = tagSet('VERB', 'AUX')
const recipients = new Set(['à', 'au', 'aux'])
const complementisers = new Set(['que', "qu'"])
const telling = new Set(['told', 'tells', 'tell', 'telling'])

/** No words between a verb and what it says are more, in tokens. */
const longestAside = 10

/**
 * The drawn spans with the content freed of what only stands beside the cue: whom it was said to (« *au préfet* | que le pont
 * tiendra »), when (« *le 10 juillet* | de fermer »). A content that is nothing but the listener gives way to the clause before
 * the speaker: "The buoy was found, the mayor told *divers*."
 */
export function settleContent(traits: Traits, cue: number, spans: DrawnSpans): DrawnSpans {
  const [content, ...more] = spans.content
  if (!content) return spans
  const { from, to } = tokensIn(traits.analysis, content)
  if (from < cue) return spans
  const clause =
    more.length === 0 ? clauseBefore(traits, cue, spans.source, { first: from, last: to - 1 }) : undefined
  if (clause) return { ...spans, content: [spanOf(traits, clause)] }
  const first = pastDay(traits, pastRecipient(traits, from, to), to)
  return first === from
    ? spans
    : { ...spans, content: [{ start: traits.analysis.starts[first]!, end: content.end }, ...more] }
}

function pastRecipient({ analysis: { words, tags } }: Traits, from: number, to: number): number {
  if (!recipients.has(words[from]!)) return from
  let t = from + 1
  while (t < to && t - from < longestAside && nominal.has(tags[t]!)) t++
  return complementisers.has(words[t]!) && t < to ? t : from
}

function pastDay({ analysis: { tags, words } }: Traits, from: number, to: number): number {
  const isDay = tags[from] === determiner && tags[from + 1] === number && from + 3 < to
  return isDay && (words[from + 3] === 'de' || words[from + 3] === "d'") ? from + 3 : from
}

/** The clause that opens the sentence before the speaker, where all that was drawn is whom he told. */
function clauseBefore(
  traits: Traits,
  cue: number,
  source: readonly Span[],
  drawn: Stretch,
): Stretch | undefined {
  const { analysis, sentence, shape, quotation } = traits
  const speaker = source[0]
  if (!speaker || !telling.has(analysis.words[cue]!) || drawn.first !== cue + 1) return undefined
  const opening = tokensIn(analysis, speaker).from
  if (opening > cue || shape[opening - 1] !== comma || sentence[opening - 1] !== sentence[cue])
    return undefined
  for (let t = drawn.first; t <= drawn.last; t++)
    if (!nominal.has(analysis.tags[t]!) || quotation[t]! >= 0) return undefined
  const clause = { first: analysis.sentences[sentence[cue]!]!, last: opening - 2 }
  for (let t = clause.first; t <= clause.last; t++) if (verbal.has(analysis.tags[t]!)) return clause
  return undefined
}
