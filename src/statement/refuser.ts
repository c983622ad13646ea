import { adposition, determiner, nominal, type Stretch, tagSet } from './noun-phrase.js'
import type { RefusalTables } from './refusal-tables.js'
import { comma, isPunctuation, type Traits } from './traits.js'

const naming = tagSet('NOUN', 'PROPN', 'PRON')

/** No name with all its titles is longer, in tokens. */
const longest = 25

/** Who refuses, named before the verb group that starts at `verb`. Undefined where nobody is. */
export function refuserBefore(traits: Traits, tables: RefusalTables, verb: number): Stretch | undefined {
  const { words } = traits.analysis
  const before = verb - 1
  if (tables.relatives.has(words[before] ?? ''))
    return phraseUpTo(traits, traits.shape[before - 1] === comma ? before - 2 : before - 1)
  // « Le patron du chantier, Ivo Lann, n'a pas … »
  const isApposed = traits.shape[before] === comma
  const opening = clauseStart(traits, tables, isApposed ? before : verb)
  if (!isApposed) return somebody(traits, tables, { first: opening, last: before })
  if (traits.shape[opening - 1] !== comma) return undefined
  const first = clauseStart(traits, tables, opening - 1)
  return somebody(traits, tables, { first, last: before - 1 })
}

/** Who refuses, named behind an inverted verb: „Dazu wollte sich | die Reederei | nicht äußern“. `end`: what he does comes there. */
export function refuserBehind(traits: Traits, tables: RefusalTables, verb: number, end: number) {
  const first = tables.reflexives.has(traits.analysis.words[verb + 1] ?? '') ? verb + 2 : verb + 1
  const { tags } = traits.analysis
  let last = first - 1
  while (
    last + 1 < end &&
    nominal.has(tags[last + 1]!) &&
    !(naming.has(tags[last]!) && tags[last + 1] === determiner)
  )
    last++
  return somebody(traits, tables, { first, last })
}

/** The phrase that ends at a token: « le patron du chantier | qui n'a pas … ». */
function phraseUpTo(traits: Traits, last: number): Stretch | undefined {
  const { tags } = traits.analysis
  if (!naming.has(tags[last]!)) return undefined
  let first = last
  while (
    first > 0 &&
    last - first < longest &&
    nominal.has(tags[first - 1]!) &&
    traits.sentence[first - 1] === traits.sentence[last]
  )
    first--
  while (first < last && tags[first] === adposition) first++
  return last - first < longest ? { first, last } : undefined
}

/** The first token of the clause that ends before `end`: behind a mark, or a word that opens a clause. */
function clauseStart(traits: Traits, { opens }: RefusalTables, end: number): number {
  let first = end
  while (
    first > 0 &&
    end - first <= longest &&
    traits.sentence[first - 1] === traits.sentence[end] &&
    !isPunctuation(traits.shape[first - 1]!) &&
    traits.quotation[first - 1]! < 0 &&
    !opens.has(traits.analysis.words[first - 1]!)
  )
    first--
  return first
}

/** The stretch where it names somebody: "in the evening" does not, but «в мэрии» may where the language lets places speak. */
function somebody(traits: Traits, { placesSpeak }: RefusalTables, stretch: Stretch): Stretch | undefined {
  const { first, last } = stretch
  const { tags } = traits.analysis
  if (last < first || last - first >= longest) return undefined
  if (traits.untagged) return stretch
  if (tags[first] === adposition && !placesSpeak) return undefined
  for (let t = first; t <= last; t++) if (naming.has(tags[t]!)) return stretch
  return undefined
}
