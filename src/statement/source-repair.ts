import type { Span } from '../article/span.js'
import { overlaps } from '../article/span.js'
import { partsOfSpeech, relations } from '../language/analysis.js'
import { firstIndex } from '../language/first-index.js'
import { maybePassive } from '../language/passive.js'
import { isRelativeSubject } from '../language/relative.js'
import { type DrawnSpans, trimSource } from './role-spans.js'
import { closingBracket, colon, comma, fullStop, openingBracket, type Traits } from './traits.js'

const subject = relations.indexOf('nsubj')
const nominalModifier = relations.indexOf('nmod')
const tagSet = (...tags: readonly (typeof partsOfSpeech)[number][]): ReadonlySet<number> =>
  new Set(tags.map((tag) => partsOfSpeech.indexOf(tag)))
const nominal = tagSet('DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'ADP', 'CCONJ', 'ADV')
const opensPhrase = tagSet('DET', 'NOUN', 'PROPN', 'ADJ')
const closesPhrase = tagSet('NOUN', 'PROPN', 'ADJ', 'NUM')
const named = tagSet('NOUN', 'PROPN')
const pronoun = tagSet('PRON')
const verb = partsOfSpeech.indexOf('VERB')
const verbal = tagSet('AUX', 'ADV', 'PART')
const noun = partsOfSpeech.indexOf('NOUN')
const adposition = partsOfSpeech.indexOf('ADP')
const determiner = partsOfSpeech.indexOf('DET')
const proper = partsOfSpeech.indexOf('PROPN')
const longestPhrase = 25

/** Tokens from `first` to `last`, both included. */
type Stretch = { readonly first: number; readonly last: number }

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

const isOutside = ({ quotation }: Traits, t: number): boolean => quotation[t]! < 0

const lastOf = (traits: Traits, cue: readonly Span[], token: number): number =>
  cue.length > 0 ? tokenBefore(traits, Math.max(...cue.map((span) => span.end))) : token

/** The noun phrase that runs on from its first token: up to a verb, a mark or a pronoun; « le Conseil national (CN) de Tarvie ». */
function phraseFrom(traits: Traits, first: number): Stretch | undefined {
  const { tags, count } = traits.analysis
  let last = first
  for (let next = first + 1; next < count && continues(traits, first, next); next++) {
    last = next
    if (isBracketed(traits, next + 2) && continues(traits, first, next + 4)) next += 3
  }
  while (last > first && !closesPhrase.has(tags[last]!)) last--
  for (let t = first; t <= last; t++) if (named.has(tags[t]!)) return { first, last }
  return undefined
}

/** One word between brackets, as an acronym behind a name. */
const isBracketed = ({ shape }: Traits, t: number): boolean =>
  shape[t - 1] === openingBracket && shape[t + 1] === closingBracket

const continues = (traits: Traits, first: number, t: number): boolean =>
  nominal.has(traits.analysis.tags[t]!) &&
  traits.sentence[t] === traits.sentence[first] &&
  isOutside(traits, t) &&
  t - first < longestPhrase

/** The noun phrase around a head, from its leftmost dependent on. */
export function phraseAround(traits: Traits, head: number): Stretch | undefined {
  const { heads, tags } = traits.analysis
  let first = head
  while (
    first > 0 &&
    head - first < longestPhrase &&
    heads[first - 1] === head &&
    nominal.has(tags[first - 1]!)
  )
    first--
  return phraseFrom(traits, first)
}

/** « “…”, raconte l’avocat Ivo Lann, qui défend les riverains »: the relative clause behind the cue is nobody by itself. */
function withoutRelative(traits: Traits, { first, last }: Stretch, cue: number): Stretch {
  const { tags } = traits.analysis
  if (cue > first) return { first, last }
  if (last - first < 2 || !pronoun.has(tags[first]!) || traits.shape[first - 1] !== comma)
    return { first, last }
  const before = first - 2
  if (!named.has(tags[before]!)) return { first, last }
  let start = before
  while (start - 1 > cue && nominal.has(tags[start - 1]!) && continues(traits, start, start - 1)) start--
  while (start < before && !opensPhrase.has(tags[start]!)) start++
  return { first: start, last: before }
}

/** « assure le père | de famille »: what hangs from the noun that ends the source by a preposition belongs to it. */
function withComplement(traits: Traits, { first, last }: Stretch): Stretch {
  const { heads, labels, tags } = traits.analysis
  if (tags[last] !== noun || tags[last + 1] !== adposition) return { first, last }
  const complement = heads[last + 1]!
  const belongs =
    complement > last + 1 && heads[complement] === last && labels[complement] === nominalModifier
  return belongs && isPlain(traits, last + 1, complement + 1) ? { first, last: complement } : { first, last }
}

const titled = tagSet('DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'ADP')

/** « a indiqué le porte-parole de l’armée Ivo Lann »: a bare name takes in the title right before it, from its article on. */
function withTitle(traits: Traits, { first, last }: Stretch, cue: number): Stretch {
  const { tags } = traits.analysis
  if (!named.has(tags[first]!)) return { first, last }
  let start = first
  while (
    start > 0 &&
    start - 1 !== cue &&
    first - start < longestPhrase &&
    titled.has(tags[start - 1]!) &&
    continues(traits, start, start - 1)
  )
    start--
  while (start < first && tags[start] !== determiner) start++
  return { first: start, last }
}

/** Takes in what stands between commas next to the name: before the cue anything, behind the cue a noun phrase. */
function withApposition(traits: Traits, { first, last }: Stretch, cue: number): Stretch {
  if (traits.shape[last + 1] !== comma || last - first >= longestPhrase) return { first, last }
  if (last < cue) {
    const gap = cue - last
    if (gap < 4 || gap > longestPhrase || !isPlain(traits, last + 2, cue)) return { first, last }
    let closing = cue - 1
    while (closing > last + 2 && traits.shape[closing] !== comma) closing--
    return closing > last + 2 && cue - closing < 4 ? { first, last: closing - 1 } : { first, last }
  }
  const apposed = opensPhrase.has(traits.analysis.tags[last + 2] ?? -1)
    ? phraseFrom(traits, last + 2)
    : undefined
  return apposed && endsApposition(traits, apposed.last + 1) ? { first, last: apposed.last } : { first, last }
}

/** « X, porte-parole de Y, », « X, porte-parole de Y pour qui »: a comma, a full stop or a relative clause. */
function endsApposition({ shape, analysis: { words } }: Traits, next: number): boolean {
  if (shape[next] === comma || shape[next] === fullStop) return true
  return isRelativeSubject(words[next]) || isRelativeSubject(words[next + 1])
}

const isPlain = (traits: Traits, from: number, to: number): boolean => {
  for (let t = from; t < to; t++) if (!isOutside(traits, t)) return false
  return true
}

function stretchOf(traits: Traits, span: Span | undefined): Stretch | undefined {
  if (!span) return undefined
  const last = tokenBefore(traits, span.end)
  let first = last
  while (first > 0 && traits.analysis.starts[first]! > span.start) first--
  return { first, last }
}

/** The last token that starts before an offset. */
const tokenBefore = ({ analysis: { starts, count } }: Traits, offset: number): number =>
  firstIndex(count, (t) => starts[t]! < offset) - 1

const spanOf = ({ analysis }: Traits, { first, last }: Stretch): Span => ({
  start: analysis.starts[first]!,
  end: analysis.ends[last]!,
})

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
