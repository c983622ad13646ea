import { partsOfSpeech, relations } from '../language/analysis.js'
import { isRelativeSubject } from '../language/relative.js'
import {
  adposition,
  continues,
  determiner,
  isPlain,
  longestPhrase,
  named,
  nominal,
  opensPhrase,
  phraseFrom,
  type Stretch,
  tagSet,
} from './noun-phrase.js'
import { comma, fullStop, type Traits } from './traits.js'

const pronoun = tagSet('PRON')
const nominalModifier = relations.indexOf('nmod')
const noun = partsOfSpeech.indexOf('NOUN')
const titled = tagSet('DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'ADP')

/** « “…”, raconte l’avocat Ivo Lann, qui défend les riverains »: the relative clause behind the cue is nobody by itself. */
export function withoutRelative(traits: Traits, { first, last }: Stretch, cue: number): Stretch {
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
export function withComplement(traits: Traits, { first, last }: Stretch): Stretch {
  const { heads, labels, tags } = traits.analysis
  if (tags[last] !== noun || tags[last + 1] !== adposition) return { first, last }
  const complement = heads[last + 1]!
  const belongs =
    complement > last + 1 && heads[complement] === last && labels[complement] === nominalModifier
  return belongs && isPlain(traits, last + 1, complement + 1) ? { first, last: complement } : { first, last }
}

/** « a indiqué le porte-parole de l’armée Ivo Lann »: a bare name takes in the title right before it, from its article on. */
export function withTitle(traits: Traits, { first, last }: Stretch, cue: number): Stretch {
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
export function withApposition(traits: Traits, { first, last }: Stretch, cue: number): Stretch {
  if (traits.shape[last + 1] !== comma || last - first >= longestPhrase) return { first, last }
  if (last < cue) {
    const gap = cue - last
    if (gap < 4 || gap > longestPhrase || !isPlain(traits, last + 2, cue)) return { first, last }
    let closing = cue - 1
    while (closing > last + 2 && traits.shape[closing] !== comma) closing--
    return closing > last + 2 && cue - closing < 4 ? { first, last: closing - 1 } : { first, last }
  }
  const apposed = opensApposition.has(traits.analysis.tags[last + 2] ?? -1)
    ? phraseFrom(traits, last + 2)
    : undefined
  return apposed && endsApposition(traits, apposed.last + 1)
    ? withApposition(traits, { first, last: apposed.last }, cue)
    : { first, last }
}

/** « , porte-parole de Y », « , 61 ans ». */
const opensApposition = tagSet('DET', 'NOUN', 'PROPN', 'ADJ', 'NUM')

/** « X, porte-parole de Y, », « X, porte-parole de Y pour qui »: a comma, a full stop or a relative clause. */
function endsApposition({ shape, analysis: { words } }: Traits, next: number): boolean {
  if (shape[next] === comma || shape[next] === fullStop) return true
  return isRelativeSubject(words[next]) || isRelativeSubject(words[next + 1])
}
