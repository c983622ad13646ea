import { foldName } from './fold.js'
import { type Gazetteer, mayStartPlace, placesNamed } from './gazetteer.js'
import { mayStartOrganisation, type Organisation, type Organisations } from './organisations.js'
import { type ShapedWords, shapes } from './word-shapes.js'

/** A name that a table knows, from token `from` up to `to`. */
export type KnownName = {
  readonly from: number
  readonly to: number
  /** Numbers of the places it may mean, most prominent first. */
  readonly places: readonly number[]
  readonly organisation: Organisation | undefined
}

const longest = 6
const folded = ({ analysis }: ShapedWords, at: number): string => foldName(analysis.words[at]!)

/** The longest name of a place or body that starts at a token and stays within its sentence, or undefined. */
export function knownNameAt(
  words: ShapedWords,
  at: number,
  limit: number,
  gazetteer: Gazetteer | undefined,
  organisations: Organisations,
): KnownName | undefined {
  let found: KnownName | undefined
  let key = folded(words, at)
  const spreads = gazetteer !== undefined && mayStartPlace(gazetteer, key)
  const reach = spreads || mayStartOrganisation(organisations, key) ? longest : 1
  for (let to = at + 1; to <= Math.min(limit, at + reach); to++) {
    const organisation = organisations.get(key)
    const wanted = to === at + 1 ? words.shape[at]! >= shapes.capital : spreads && endsName(words, to - 1)
    const places = gazetteer && wanted ? placesFor(words, at, to, key, gazetteer) : []
    if (places.length > 0 || (organisation && isWritten(words, at, to)))
      found = { from: at, to, places, organisation }
    if (to < limit && words.shape[to] === shapes.mark) break
    if (to < limit) key += ` ${folded(words, to)}`
  }
  return found
}

/** A place's name ends in a capital, or in an adjective: « mer Noire », « golfe Persique ». */
const endsName = (words: ShapedWords, last: number): boolean => words.shape[last]! >= shapes.lower

function placesFor(words: ShapedWords, at: number, to: number, key: string, gazetteer: Gazetteer) {
  if (to === at + 1 && words.shape[at]! >= shapes.initial) {
    const acronym = words.analysis.text
      .slice(words.analysis.starts[at]!, words.analysis.ends[at]!)
      .replace(/[.\s-]/g, '')
    const places = acronym.length <= 5 ? placesNamed(gazetteer, acronym) : []
    if (places.length > 0 || key.length < 4) return places
  }
  return placesNamed(gazetteer, key)
}

/** An acronym must be written as one; a longer name needs a capital somewhere. */
function isWritten({ shape, analysis }: ShapedWords, at: number, to: number): boolean {
  if (to === at + 1 && analysis.ends[at]! - analysis.starts[at]! <= 4) return shape[at]! >= shapes.capital
  for (let token = at; token < to; token++) if (shape[token]! >= shapes.capital) return true
  return to - at >= 2
}
