import type { Span } from '../article/span.js'
import { overlaps } from '../article/span.js'
import { partsOfSpeech } from '../language/analysis.js'
import { isObjectPronoun } from '../language/object-pronoun.js'
import {
  determiner,
  longestPhrase,
  nominal,
  type Stretch,
  spanOf,
  tagSet,
  tokenBefore,
} from './noun-phrase.js'
import { type DrawnSpans, trimSource } from './role-spans.js'
import { withApposition, withComplement, withoutRelative, withTitle } from './source-completion.js'
import { behindAside, lastOf, longestGap, subjectOf } from './source-subject.js'
import { colon, comma, type Traits } from './traits.js'

const verb = partsOfSpeech.indexOf('VERB')
const pronoun = tagSet('PRON')
const proper = partsOfSpeech.indexOf('PROPN')

/**
 * The drawn spans with their source completed by what grammar leaves no doubt of: the subject of the cue where none was
 * drawn, the noun before a relative clause that was taken for it, and the apposition between name and cue (« X, maire de Y,
 * assure »). `cue` is the token the spans were drawn for.
 */
export function repairSource(traits: Traits, cue: number, spans: DrawnSpans): DrawnSpans {
  const taken = stretchOf(traits, spans.source[0])
  const drawn = taken && canSpeak(traits, taken, cue) ? taken : undefined
  const found = drawn ? completed(traits, drawn, cue, spans) : supplied(traits, cue, spans)
  if (!found) return spans
  const source = trimSource(traits, spanOf(traits, found))
  const clashes = [...spans.cue].some((span) => overlaps(span, source))
  if (clashes) return spans
  const content = spans.content.flatMap((span) => without(traits.analysis.text, span, source))
  return content.length > 0 ? { ...spans, content, source: [source] } : spans
}

function supplied(traits: Traits, cue: number, spans: DrawnSpans): Stretch | undefined {
  if (traits.shape[cue] === colon) return labelBefore(traits, cue)
  const found = subjectOf(traits, cue, spans)
  return found && withApposition(traits, found, cue)
}

function completed(traits: Traits, drawn: Stretch, cue: number, spans: DrawnSpans): Stretch {
  if (isInvertedPronoun(traits, drawn.first)) return { first: drawn.first, last: drawn.first }
  if (pronoun.has(traits.analysis.tags[drawn.first]!) && drawn.first === drawn.last)
    return nearestSame(traits, drawn.first, cue)
  const bare = withoutAside(traits, drawn, lastOf(traits, spans.cue, cue))
  const titled = withTitle(traits, withComplement(traits, withoutRelative(traits, bare, cue)), cue)
  return withApposition(traits, titled, cue)
}

/** « Nous avons reçu des plaintes, donc | nous | avons demandé »: of one pronoun twice before a verb the nearer is its subject. */
function nearestSame({ analysis: { words } }: Traits, first: number, cue: number): Stretch {
  const last = Math.max(first, words.lastIndexOf(words[first]!, cue))
  return { first: last, last }
}

/** « souffle, thermos à la main, | Ivo Lann »: no comma parts a verb from the subject behind it but those around an aside. */
function withoutAside(traits: Traits, drawn: Stretch, lastCue: number): Stretch {
  if (drawn.first !== lastCue + 2 || traits.shape[drawn.first - 1] !== comma) return drawn
  const first = behindAside(traits, drawn.first - 1)
  return first <= drawn.last ? { first, last: drawn.last } : drawn
}

/** « rigolait-il | , la médaille entre les dents »: a pronoun tied to its verb by a hyphen is all of the source. */
const isInvertedPronoun = ({ analysis: { starts, text } }: Traits, t: number): boolean =>
  text[starts[t]!] === '-'

const canSpeak = (traits: Traits, drawn: Stretch, cue: number): boolean =>
  !isParticiple(traits, drawn) && !isSpokenTo(traits, drawn, cue)

/** « leur a juré mardi Anselme Roux »: who hears it stands before the verb, who says it behind. */
const isSpokenTo = ({ analysis: { words } }: Traits, { first, last }: Stretch, cue: number): boolean =>
  first === last && first < cue && cue - first < longestGap && isObjectPronoun(words[first]!)

/** « S’exprimant lors d’un rassemblement, le président … »: a clause does not speak. */
function isParticiple({ analysis: { tags, words } }: Traits, { first, last }: Stretch): boolean {
  const isReflexive = words[first]!.endsWith("'") && first < last
  return tags[isReflexive ? first + 1 : first] === verb && first < last
}

/** The words that lead in what follows a colon, where they name somebody. */
export function labelSpan(traits: Traits, colonToken: number): Span | undefined {
  const label = labelBefore(traits, colonToken)
  return label && spanOf(traits, label)
}

/** « Un ancien otage : “…” »: words without a verb from the line's start on, if they name somebody; a topic does not speak. */
function labelBefore(traits: Traits, cue: number): Stretch | undefined {
  const { tags } = traits.analysis
  let first = cue
  let names = 0
  while (first > 0 && traits.paragraph[first - 1] === traits.paragraph[cue] && cue - first < longestPhrase) {
    first--
    if (!nominal.has(tags[first]!) && traits.shape[first] !== comma) return undefined
    if (tags[first] === proper) names++
  }
  const namesSomebody = tags[first] === determiner || names > 1
  return first < cue && namesSomebody ? { first, last: cue - 1 } : undefined
}

function stretchOf(traits: Traits, span: Span | undefined): Stretch | undefined {
  if (!span) return undefined
  const last = tokenBefore(traits, span.end)
  let first = last
  while (first > 0 && traits.analysis.starts[first]! > span.start) first--
  return { first, last }
}

/** What is left of a content outside the source; crumbs of punctuation are dropped. */
function without(text: string, span: Span, source: Span): Span[] {
  if (!overlaps(span, source)) return [span]
  return [
    { start: span.start, end: Math.min(span.end, source.start) },
    { start: Math.max(span.start, source.end), end: span.end },
  ].flatMap(({ start, end }) => {
    const words = text.slice(start, end)
    const from = start + (/^[\s,;:–—-]*/u.exec(words)?.[0].length ?? 0)
    const to = end - (/[\s,;:–—-]*$/u.exec(words)?.[0].length ?? 0)
    return to > from && /\p{L}/u.test(text.slice(from, to)) ? [{ start: from, end: to }] : []
  })
}
