import type { Span } from '../article/span.js'
import { partsOfSpeech } from '../language/analysis.js'
import type { DrawnSpans } from './role-spans.js'
import type { Traits } from './traits.js'
import { tokensIn } from './voice/text-map.js'

const noun = partsOfSpeech.indexOf('NOUN')

/** Whoever is spoken to; the page tells nobody what he himself says. */
const addressees = new Set(['you', 'your', 'vous', 'votre', 'tu', 'usted', 'ви', 'вы'])

/**
 * Whether spans drawn for a cue can be no attribution whatever the models say of them: its source would be the
 * reader ("if *you* ask me"), or it would be told of nobody, unquoted, by a noun or a word that is none of saying ("Velia was
 * *neutral* during the war").
 */
export const isImplausible = (traits: Traits, cue: number, spans: DrawnSpans): boolean => {
  const [source, ...more] = spans.source
  if (!source) return isOfNothing(traits, cue, spans)
  const { analysis, quotation } = traits
  const isAddressee = addressees.has(analysis.text.slice(source.start, source.end).toLowerCase())
  return isAddressee && more.length === 0 && quotation[cue]! < 0
}

const isOfNothing = (traits: Traits, cue: number, { content }: DrawnSpans): boolean =>
  (traits.reporting[cue] === 0 || traits.analysis.tags[cue] === noun) &&
  traits.quotation[cue]! < 0 &&
  content.every((span) => !isQuoted(traits, span))

const isQuoted = ({ analysis, quotation }: Traits, span: Span): boolean => {
  const { from, to } = tokensIn(analysis, span)
  return quotation.subarray(from, to).some((each) => each >= 0)
}
