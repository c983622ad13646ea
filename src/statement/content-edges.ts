import type { Span } from '../article/span.js'
import { partsOfSpeech, relations } from '../language/analysis.js'
import { wordSet } from '../language/orthography.js'
import { isRelative } from '../language/relative.js'
import { recipients } from './adjunct-words.js'
import { adposition, determiner, nominal, type Stretch, spanOf, tagSet } from './noun-phrase.js'
import type { DrawnSpans } from './role-spans.js'
import { comma, type Traits } from './traits.js'
import { tokensIn } from './voice/text-map.js'

const auxiliary = partsOfSpeech.indexOf('AUX')
const subject = relations.indexOf('nsubj')
const verbal = tagSet('VERB', 'AUX')
const complementisers = new Set(['que', "qu'"])
/** Words of a time in French, and what may open what is said behind it. */
const times = wordSet(
  `ce cet cette mois-ci matin soir après-midi midi semaine mois année nuit jour hier avant-hier aujourd'hui dernier dernière
  lundi mardi mercredi jeudi vendredi samedi dimanche`,
)
const months = wordSet('janvier février mars avril mai juin juillet août septembre octobre novembre décembre')
const openings = wordSet("de d' avoir être vouloir")
const telling = new Set(['told', 'tells', 'tell', 'telling'])

/** No clause that is told of as a whole is longer, in tokens. */
const longestClause = 100

/** No words between a verb and what it says are more, in tokens. */
const longestAside = 10

/**
 * The drawn spans with the content freed of what only stands beside the cue: whom it was said to (« *au préfet* | que le pont
 * tiendra »), when (« *le 10 juillet* | de fermer »). A content that is nothing but the listener gives way to the clause before
 * the speaker: "The buoy was found, the mayor told *divers*."
 */
export function settleContent(traits: Traits, cue: number, drawn: DrawnSpans): DrawnSpans {
  const spans = withoutOthers(traits, drawn)
  const [content, ...more] = spans.content
  if (!content) return spans
  const { from, to } = tokensIn(traits.analysis, content)
  if (from < cue)
    return more.length === 0 ? wholeClause(traits, cue, spans, { first: from, last: to - 1 }) : spans
  const clause =
    more.length === 0 ? clauseBefore(traits, cue, spans.source, { first: from, last: to - 1 }) : undefined
  if (clause) return { ...spans, content: [spanOf(traits, clause)] }
  const first = pastDay(traits, pastRecipient(traits, from, to), to)
  return first === from
    ? spans
    : { ...spans, content: [{ start: traits.analysis.starts[first]!, end: content.end }, ...more] }
}

/**
 * « Ils voudraient | *mettre fin à la grève*, selon la mairie »: what a preposition at the end of a sentence gives a source to is
 * no part of a clause without its verb, but all of it.
 */
function wholeClause(traits: Traits, cue: number, spans: DrawnSpans, drawn: Stretch): DrawnSpans {
  const { analysis, sentence, shape, quotation } = traits
  const isSplit = analysis.words[cue] === 'après' && analysis.words[cue - 1] === "d'"
  const at = isSplit ? cue - 1 : cue
  const isAccording = isSplit || analysis.words[cue] === 'selon'
  const isLast = isAccording && shape[at - 1] === comma && drawn.last === at - 2
  if (!isLast || quotation[drawn.last]! >= 0 || hasFiniteVerb(traits, drawn)) return spans
  const first = analysis.sentences[sentence[cue]!]!
  if (drawn.first - first > longestClause) return spans
  for (let t = first; t < drawn.first; t++)
    if (quotation[t]! >= 0 || analysis.words[t] === ':' || analysis.words[t] === ';') return spans
  const isWhole = first < drawn.first && hasFiniteVerb(traits, { first, last: drawn.first - 1 })
  return isWhole ? { ...spans, content: [spanOf(traits, { first, last: drawn.last })] } : spans
}

/** A verb with a subject of its own, or an auxiliary. */
function hasFiniteVerb({ analysis: { tags, labels, heads } }: Traits, { first, last }: Stretch): boolean {
  for (let t = first; t <= last; t++) {
    if (tags[t] === auxiliary) return true
    const head = heads[t]!
    if (labels[t] === subject && head >= first && head <= last) return true
  }
  return false
}

/** « “On avance”, répond Ivo Lann, | pour qui “rien ne changera” »: a second stretch that names another cue is left to it. */
function withoutOthers({ analysis }: Traits, spans: DrawnSpans): DrawnSpans {
  const content = spans.content.filter((span, i) => i === 0 || !opensRelative(analysis, span))
  return content.length < spans.content.length ? { ...spans, content } : spans
}

function opensRelative(analysis: Traits['analysis'], span: Span): boolean {
  const { from } = tokensIn(analysis, span)
  return analysis.tags[from] === adposition && isRelative(analysis.words[from + 1])
}

function pastRecipient({ analysis: { words, tags } }: Traits, from: number, to: number): number {
  if (!recipients.has(words[from]!)) return from
  let t = from + 1
  while (t < to && t - from < longestAside && nominal.has(tags[t]!)) t++
  return complementisers.has(words[t]!) && t < to ? t : from
}

function pastDay({ analysis: { tags, words } }: Traits, from: number, to: number): number {
  const isDate = tags[from] === determiner && months.has(words[from + 2]!)
  let t = isDate ? from + 3 : from
  while (t < to && times.has(words[t]!)) t++
  return t > from && t < to && (complementisers.has(words[t]!) || openings.has(words[t]!)) ? t : from
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
  if (clause.last - clause.first > longestClause) return undefined
  for (let t = clause.first; t <= clause.last; t++) if (verbal.has(analysis.tags[t]!)) return clause
  return undefined
}
