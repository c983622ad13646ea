import type { Span } from '../article/span.js'
import { tagSet } from './noun-phrase.js'
import type { DrawnSpans } from './role-spans.js'
import { fullStop, type Traits } from './traits.js'
import { tokensIn } from './voice/text-map.js'

/** Not *fears that*, not *reportedly*, „angeblich“. */
const verbal = tagSet('VERB', 'AUX')

/** Whoever is spoken to; the page tells nobody what he himself says. */
const addressees = new Set(['you', 'your'])

/**
 * Whether spans drawn for a cue can be no attribution whatever the models say of them: its source would be the
 * reader ("if *you* ask me"), or it would be told of nobody, unquoted, by a word that is none of saying ("the singer was
 * *booed* off"), or its source would be whom a headline says something is asked of.
 */
export const isImplausible = (traits: Traits, cue: number, spans: DrawnSpans): boolean => {
  const [source, ...more] = spans.source
  if (!source) return isOfNothing(traits, cue, spans)
  if (isHeadlinePassive(traits, cue, source)) return true
  const { analysis, quotation } = traits
  const isAddressee = addressees.has(analysis.text.slice(source.start, source.end).toLowerCase())
  return isAddressee && more.length === 0 && quotation[cue]! < 0
}

/** Participles after which a headline says what its subject hears: "Residents *urged to* leave", "Guard *charged with* theft". */
const heard: Readonly<Record<string, string>> = {
  urged: 'to',
  told: 'to',
  ordered: 'to',
  advised: 'to',
  encouraged: 'to',
  reminded: 'to',
  instructed: 'to',
  warned: 'not',
  accused: 'of',
  charged: 'with',
}

/** Headlines leave out *are*; a sentence with its full stop does not. */
function isHeadlinePassive({ analysis, shape, sentence }: Traits, cue: number, source: Span): boolean {
  const { words, ends, sentences } = analysis
  const particle = heard[words[cue]!]
  if (particle === undefined || (words[cue + 1] !== particle && words[cue + 1] !== 'not')) return false
  const number = sentence[cue]!
  const opens = source.start === analysis.starts[sentences[number]!] && source.end === ends[cue - 1]
  return opens && shape[sentences[number + 1]! - 1] !== fullStop
}

const isOfNothing = (traits: Traits, cue: number, { content }: DrawnSpans): boolean =>
  traits.reporting[cue] === 0 &&
  verbal.has(traits.analysis.tags[cue]!) &&
  traits.quotation[cue]! < 0 &&
  content.every((span) => !isQuoted(traits, span))

const isQuoted = ({ analysis, quotation }: Traits, span: Span): boolean => {
  const { from, to } = tokensIn(analysis, span)
  return quotation.subarray(from, to).some((each) => each >= 0)
}
