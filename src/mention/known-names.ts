import { foldName } from './fold.js'
import { type Gazetteer, mayStartPlace, placesNamed } from './gazetteer.js'
import { bodyNamed } from './known-bodies.js'
import { maySpread } from './name-table.js'
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

/** "British Academy of Film and Television Arts" has seven. */
const longest = 8
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
  const isListed = mayStartOrganisation(organisations, key)
  let spreads = gazetteer !== undefined && mayStartPlace(gazetteer, key)
  let bodies = isListed || (gazetteer !== undefined && maySpread(gazetteer.bodies, key))
  for (let to = at + 1; ; to++) {
    const alone = to === at + 1
    const organisation = alone || bodies ? bodyAt(words, at, to, key, gazetteer, organisations) : undefined
    const wanted = alone ? words.shape[at]! >= shapes.capital : spreads && endsName(words, to - 1)
    const places = gazetteer && wanted ? placesFor(words, at, to, key, gazetteer) : []
    if (places.length > 0 || organisation) found = { from: at, to, places, organisation }
    if (to === at + 2 && gazetteer) {
      spreads &&= mayStartPlace(gazetteer, key)
      bodies &&= isListed || maySpread(gazetteer.bodies, key)
    }
    const goesOn = (spreads || bodies) && to < limit && to < at + longest
    if (!goesOn || words.shape[to] === shapes.mark) return found
    key += ` ${folded(words, to)}`
  }
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

/** The body of a folded name, if it is written as names are: an acronym in capitals. */
function bodyAt(
  words: ShapedWords,
  at: number,
  to: number,
  key: string,
  gazetteer: Gazetteer | undefined,
  organisations: Organisations,
): Organisation | undefined {
  const listed = organisations.get(key)
  if (listed) return isWritten(words, at, to) ? listed : undefined
  const known = gazetteer && bodyNamed(gazetteer, key)
  if (!known || (known.acronym && words.shape[at] !== shapes.upper)) return undefined
  return isWritten(words, at, to) ? known.organisation : undefined
}

/** An acronym must be written as one; a longer name needs a capital somewhere, an article apart. */
function isWritten({ shape, analysis }: ShapedWords, at: number, to: number): boolean {
  if (to === at + 1 && analysis.ends[at]! - analysis.starts[at]! <= 4) return shape[at]! >= shapes.capital
  // "BBC television" is made by the BBC.
  if (shape[at] === shapes.upper && shape[to - 1] === shapes.lower) return false
  const first = to > at + 1 && openingArticles.has(analysis.words[at]!) ? at + 1 : at
  for (let token = first; token < to; token++) if (shape[token]! >= shapes.capital) return true
  return to - first >= 2
}

/** "The sun rises" is no newspaper. */
const openingArticles = new Set([
  'the',
  'le',
  'la',
  'les',
  "l'",
  'el',
  'los',
  'las',
  'il',
  'der',
  'die',
  'das',
])
