import type { Span } from '../article/span.js'
import { overlaps } from '../article/span.js'
import { partsOfSpeech, relations } from '../language/analysis.js'
import { maybePassive } from '../language/passive.js'
import {
  adposition,
  continues,
  determiner,
  isOutside,
  longestPhrase,
  nominal,
  phraseAround,
  phraseFrom,
  type Stretch,
  spanOf,
  tagSet,
  tokenBefore,
} from './noun-phrase.js'
import { type DrawnSpans, trimSource } from './role-spans.js'
import { withApposition, withComplement, withoutRelative, withTitle } from './source-completion.js'
import { colon, comma, type Traits } from './traits.js'

const subject = relations.indexOf('nsubj')
const pronoun = tagSet('PRON')
const verb = partsOfSpeech.indexOf('VERB')
const verbal = tagSet('AUX', 'ADV', 'PART')
const proper = partsOfSpeech.indexOf('PROPN')

/**
 * The drawn spans with their source completed by what grammar leaves no doubt of: the subject of the cue where none was
 * drawn, the noun before a relative clause that was taken for it, and the apposition between name and cue (« X, maire de Y,
 * assure »). `cue` is the token the spans were drawn for.
 */
export function repairSource(traits: Traits, cue: number, spans: DrawnSpans): DrawnSpans {
  const taken = stretchOf(traits, spans.source[0])
  const drawn = taken && !isParticiple(traits, taken) ? taken : undefined
  const found = drawn
    ? withTitle(traits, withComplement(traits, withoutRelative(traits, drawn, cue)), cue)
    : subjectOf(traits, cue, spans)
  if (!found) return spans
  const source = trimSource(traits, spanOf(traits, withApposition(traits, found, cue)))
  const clashes = [...spans.cue].some((span) => overlaps(span, source))
  if (clashes) return spans
  const content = spans.content.flatMap((span) => without(traits.analysis.text, span, source))
  return content.length > 0 ? { ...spans, content, source: [source] } : spans
}

/** « S’exprimant lors d’un rassemblement, le président … »: a clause does not speak. */
function isParticiple({ analysis: { tags, words } }: Traits, { first, last }: Stretch): boolean {
  const isReflexive = words[first]!.endsWith("'") && first < last
  return tags[isReflexive ? first + 1 : first] === verb && first < last
}

/** The phrase of the cue's subject: by the parse, else the noun phrase right behind a cue that follows its content. */
function subjectOf(traits: Traits, cue: number, spans: DrawnSpans): Stretch | undefined {
  const { heads, labels, tags, words, count } = traits.analysis
  if (traits.shape[cue] === colon) return labelBefore(traits, cue)
  if (maybePassive(words, cue)) return undefined
  const sentence = traits.sentence[cue]!
  const end = Math.min(count, traits.analysis.sentences[sentence + 1]!)
  for (let t = traits.analysis.sentences[sentence]!; t < end; t++)
    if (heads[t] === cue && labels[t] === subject && isOutside(traits, t)) {
      if (pronoun.has(tags[t]!)) return { first: t, last: t }
      return phraseAround(traits, t)
    }
  const follows = spans.content.every((span) => span.end <= traits.analysis.starts[cue]!)
  return follows ? phraseBehind(traits, lastOf(traits, spans.cue, cue) + 1, end) : nameBefore(traits, cue)
}

/** Tokens that an adverb may put between an inverted verb and its subject. */
const longestGap = 5

/** « a indiqué par ailleurs le porte-parole »: the first phrase behind the cue that no preposition governs. */
function phraseBehind(traits: Traits, next: number, end: number): Stretch | undefined {
  const { tags } = traits.analysis
  for (let t = next; t < Math.min(end, next + longestGap); t++) {
    if (!nominal.has(tags[t]!) || !isOutside(traits, t)) return undefined
    const isGoverned = tags[t - 1] === adposition
    if ((tags[t] === determiner || tags[t] === proper) && !isGoverned) return phraseFrom(traits, t)
  }
  return undefined
}

/** « Me Ruby a soutenu »: a proper name right before the cue's auxiliaries. */
function nameBefore(traits: Traits, cue: number): Stretch | undefined {
  const { tags } = traits.analysis
  let last = cue - 1
  while (last > 0 && verbal.has(tags[last]!) && cue - last < longestGap) last--
  if (tags[last] !== proper || !isOutside(traits, last)) return undefined
  let first = last
  while (first > 0 && tags[first - 1] === proper && continues(traits, last, first - 1)) first--
  return { first, last }
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

const lastOf = (traits: Traits, cue: readonly Span[], token: number): number =>
  cue.length > 0 ? tokenBefore(traits, Math.max(...cue.map((span) => span.end))) : token

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
