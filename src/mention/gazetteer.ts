import { knowledgeText } from '../language/knowledge-file.js'
import {
  lineStarts,
  maySpread,
  type NameTable,
  namesFrom,
  numbersNamed,
  readNameTable,
} from './name-table.js'

/** In the order of their codes in the shipped lines (base 36). */
export const placeKinds = [
  'city',
  'town',
  'village',
  'district',
  'abandoned',
  'country',
  'territory',
  'region',
  'subregion',
  'sea',
  'bay',
  'strait',
  'river',
  'lake',
  'island',
  'peninsula',
  'mountain',
  'landmark',
  'historic-region',
  'historic-state',
  'geo-region',
  'disputed',
  'continent',
] as const
export type PlaceKind = (typeof placeKinds)[number]

/** A place of the gazetteer. */
export type Place = {
  /** `gn:` GeoNames, `iso:` ISO 3166, `wof:` Who's On First, `ne:` Natural Earth, `cur:` Selon's own. */
  readonly id: string
  readonly kind: PlaceKind
  /** ISO 3166 country, or empty (seas, continents). */
  readonly country: string
  /** First-level region: ISO 3166-2, or country and GeoNames code; or empty. */
  readonly region: string
  /** Degrees; null where the source gives none. */
  readonly lat: number | null
  readonly lon: number | null
  /** 0 where unknown. */
  readonly population: number
  /** Usual names: English, French, German, Spanish; empty where like the English one. */
  readonly names: readonly string[]
}

/** The places of the world that news names, by name in six languages. Places are numbered by prominence. */
export type Gazetteer = {
  readonly latin: NameTable
  readonly cyrillic: NameTable | undefined
  readonly places: string
  readonly placeStarts: Int32Array
  /** Places read from their lines so far: news names the same few again and again. */
  readonly placesRead: Map<number, Place>
  /** Usual Ukrainian and Russian name of each place, one a line. */
  readonly usual: string
  readonly usualStarts: Int32Array
  /** First names and surnames; evidence only, since many are words or places too. */
  readonly given: NameTable
  /** Names known by themselves, with places in `nameKinds`. */
  readonly famous: NameTable
  /** Bodies known by name alone, with their kinds in `bodyKinds`. */
  readonly bodies: NameTable
}

const loaded = new Map<'latin' | 'cyrillic', Gazetteer>()

/** The gazetteer, read once for all languages of a script; the Cyrillic names only where asked for. */
export function loadGazetteer(script: 'latin' | 'cyrillic' = 'latin'): Gazetteer {
  const known =
    loaded.get(script) ?? (script === 'latin' ? readLatin() : withCyrillic(loadGazetteer('latin')))
  loaded.set(script, known)
  return known
}

function readLatin(): Gazetteer {
  const places = knowledgeText('places.txt')
  return {
    latin: readNameTable('latin-names'),
    cyrillic: undefined,
    places,
    placeStarts: lineStarts(places),
    placesRead: new Map(),
    usual: '',
    usualStarts: lineStarts(''),
    given: readNameTable('given-names'),
    famous: readNameTable('famous-names'),
    bodies: readNameTable('bodies'),
  }
}

function withCyrillic(latin: Gazetteer): Gazetteer {
  const usual = knowledgeText('cyrillic-usual.txt')
  return { ...latin, cyrillic: readNameTable('cyrillic-names'), usual, usualStarts: lineStarts(usual) }
}

const cyrillicLetter = /[\u0400-\u04ff]/

const tableFor = (gazetteer: Gazetteer, name: string): NameTable | undefined =>
  cyrillicLetter.test(name) ? gazetteer.cyrillic : gazetteer.latin

/** Numbers of the places a folded name (or an acronym in capitals) may mean, most prominent first. */
export function placesNamed(gazetteer: Gazetteer, name: string): readonly number[] {
  const table = tableFor(gazetteer, name)
  return table ? numbersNamed(table, name) : []
}

/** Whether a place's name of several words may start with this folded word. */
export function mayStartPlace(gazetteer: Gazetteer, word: string): boolean {
  const table = tableFor(gazetteer, word)
  return table !== undefined && maySpread(table, word)
}

/** The place of a number, read from its line when first asked for. */
export function placeAt(gazetteer: Gazetteer, number: number): Place {
  const read = gazetteer.placesRead.get(number)
  if (read) return read
  const place = placeOf(lineAt(gazetteer.places, gazetteer.placeStarts, number))
  gazetteer.placesRead.set(number, place)
  return place
}

function placeOf(line: string): Place {
  const [id, kind = '0', within = '', lat, lon, population, ...names] = line.split('|')
  return {
    id: id!,
    kind: placeKinds[Number.parseInt(kind, 36)]!,
    country: within.slice(0, 2),
    region: within.length > 2 ? within : '',
    lat: lat ? Number(lat) : null,
    lon: lon ? Number(lon) : null,
    population: Number(population),
    names,
  }
}

const lineAt = (lines: string, starts: Int32Array, line: number): string =>
  line + 1 < starts.length ? lines.slice(starts[line]!, starts[line + 1]! - 1) : ''

const columns = ['en', 'fr', 'de', 'es']

/** The name a page in `language` usually gives the place. */
export function usualName(gazetteer: Gazetteer, number: number, language: string): string {
  const { names } = placeAt(gazetteer, number)
  if (language === 'uk' || language === 'ru') {
    const [uk = '', ru = uk] = lineAt(gazetteer.usual, gazetteer.usualStarts, number).split('|')
    return (language === 'uk' ? uk : ru) || names[0]!
  }
  return names[columns.indexOf(language)] || names[0]!
}

/** Names of one edit's distance from `name` (folded), with the first three letters right. */
export function namesNear(gazetteer: Gazetteer, name: string): string[] {
  const table = tableFor(gazetteer, name)
  if (!table) return []
  return [...namesFrom(table, name.slice(0, 3))].filter((known) => isOneEditApart(known, name))
}

/** Whether one letter more, less or changed, or two neighbours swapped, makes one word the other. */
function isOneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  let tail = 0
  const room = Math.min(a.length, b.length) - from
  while (tail < room && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const restA = a.slice(from, a.length - tail)
  const restB = b.slice(from, b.length - tail)
  if (restA.length <= 1 && restB.length <= 1) return true
  return restA.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]
}
