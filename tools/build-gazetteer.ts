/**
 * Builds the gazetteer's files from the public place data (see NOTICE): `npm run tools`, then
 * `node build/tools/build-gazetteer.js`. The same data gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { acronymKey, foldName } from '../src/mention/fold.js'
import { placeKinds } from '../src/mention/gazetteer.js'
import { writeNameTable } from './name-files.js'

const data = join(process.env.SELON_DATA ?? '../shared/data', 'places')
const latin = ['en', 'fr', 'de', 'es'] as const
const cyrillic = ['uk', 'ru'] as const

/** A record of the source files; the field names are theirs. */
type Place = {
  id: string
  k: string
  cc?: string
  a1?: string
  /** Missing for some groups of islands. */
  lat?: number
  lon?: number
  pop?: number
  cap?: 1
  seat?: 1
  same?: string
  n: Record<string, string[]>
  t?: Record<string, string[]>
}

const read = (file: string): string => gunzipSync(readFileSync(join(data, file))).toString('utf8')
const records = (file: string): Place[] =>
  read(file)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

/** Towns too small to be named in the news of another country are left out. */
function isWorthKeeping(place: Place): boolean {
  const least = { UA: 0, FR: 4000, BE: 6000, CH: 6000, RU: 10000, GB: 10000, DE: 15000, ES: 15000, US: 20000 }
  const needed = least[place.cc as keyof typeof least] ?? 30000
  return place.cap === 1 || place.seat === 1 || (place.pop ?? 0) >= needed
}

/** Countries whose regions readers abroad know by name. */
const familiar = new Set(
  'US CA MX BR AR AU FR BE CH DE AT IT ES PT GB IE NL PL UA RU BY CN JP IN ZA'.split(' '),
)

/** How likely a bare name means this place, as a head count: what readers know stands for inhabitants. */
function prominence(place: Place): number {
  const people = place.pop ?? 0
  if (place.k === 'country' || place.k === 'continent') return 1e9 + people
  if (place.k === 'territory') return 5e6
  if (place.k === 'region') return Math.max(people, place.cc && familiar.has(place.cc) ? 4e6 : 2e5)
  if (place.k === 'subregion') return Math.max(people, 5e5)
  if (place.id.startsWith('cur:')) return 5e6
  if (place.k === 'river' || place.k === 'lake') return 5000
  return people * (place.cap ? 10 : place.seat ? 3 : 1)
}

const places = [
  ...records('countries-regions.jsonl.gz').filter((place) => place.lat !== undefined),
  ...records('features.jsonl.gz'),
  ...records('cities.jsonl.gz').filter(isWorthKeeping),
].sort((a, b) => prominence(b) - prominence(a) || (a.id < b.id ? -1 : 1))
const indexOf = new Map(places.map((place, index) => [place.id, index]))

/** Folded name → indices of the places that bear it, most prominent first (the order of `places`). */
type Names = Map<string, Set<number>>
const latinNames: Names = new Map()
const cyrillicNames: Names = new Map()

function addName(names: Names, name: string, place: number): void {
  const key = acronymKey(name) ?? foldName(name)
  if (key.length < 2 || (key.length === 2 && key === foldName(name)) || /[\d|,()/&`]/.test(key)) return
  if (!(names === cyrillicNames ? /^[а-яіїєґ' ]+$/iu : /^[a-zA-Z ]+$/).test(key)) return
  const known = names.get(key)
  if (known) known.add(place)
  else names.set(key, new Set([place]))
}

/** Ukrainian and Russian pages name far places too, but not small ones: their names would double the size. */
function hasCyrillicName(place: Place): boolean {
  const near = ['UA', 'RU', 'BY'].includes(place.cc ?? '') && (place.pop ?? 0) >= 3000
  return near || prominence(place) >= 6e5 || place.cap === 1
}

places.forEach((place, index) => {
  for (const language of latin) for (const name of place.n[language] ?? []) addName(latinNames, name, index)
  if (hasCyrillicName(place))
    for (const language of cyrillic)
      for (const name of place.n[language] ?? []) addName(cyrillicNames, name, index)
  if (place.cc !== 'UA' && place.cc !== 'RU') return
  for (const language of latin) for (const name of place.t?.[language] ?? []) addName(latinNames, name, index)
})

/** Solemn names of states that the sources lack. */
const solemn: Record<string, readonly string[]> = {
  'iso:RU': ['Fédération de Russie', 'Russian Federation', 'Russische Föderation', 'Federación Rusa'],
  'iso:CN': ['République populaire de Chine', "People's Republic of China", 'Volksrepublik China'],
  'iso:FR': ['République française', 'French Republic'],
  'iso:DE': [
    'République fédérale d’Allemagne',
    'Federal Republic of Germany',
    'Bundesrepublik Deutschland',
    'RFA',
  ],
  'iso:GB': ['Angleterre', 'England', 'Inglaterra'],
  'iso:NL': ['Hollande', 'Holland', 'Holanda'],
  'iso:IR': ['République islamique d’Iran', 'Islamic Republic of Iran'],
  'iso:KR': ['Corée du Sud', 'South Korea'],
  'iso:KP': ['Corée du Nord', 'North Korea'],
  'iso:CZ': ['République tchèque', 'Czech Republic'],
}
for (const [id, names] of Object.entries(solemn)) {
  const index = indexOf.get(id)
  if (index !== undefined) for (const name of names) addName(latinNames, name, index)
}

for (const line of read('case-forms-uk-ru.tsv.gz').split('\n').slice(1)) {
  const [id, , , forms] = line.split('\t')
  const index = id === undefined ? undefined : indexOf.get(id)
  if (index === undefined || !forms || !hasCyrillicName(places[index]!)) continue
  for (const form of forms.split(';')) addName(cyrillicNames, form, index)
}

const firstName = (place: Place, language: string): string =>
  (place.n[language]?.[0] ?? '').replace(/`/g, '’')

function kindCode(place: Place): string {
  const code = (placeKinds as readonly string[]).indexOf(place.k)
  if (code < 0) throw new Error(`${place.id}: kind ${place.k} is not in placeKinds`)
  return code.toString(36)
}

/** id, kind, country or first-level region, latitude, longitude, population, then the usual names. */
function placeLine(place: Place): string {
  const main =
    firstName(place, 'en') || firstName(place, 'fr') || firstName(place, 'de') || firstName(place, 'uk')
  const shownIn = prominence(place) >= 3e5 ? latin.slice(1) : ['fr']
  const others = shownIn.map((language) => firstName(place, language))
  const area = place.a1?.replace(/^(iso|gn):/, '').replace(/[.]/, '-') ?? ''
  const within = area.startsWith(`${place.cc}-`) ? area : (place.cc ?? '')
  const numbers = [place.lat?.toFixed(2) ?? '', place.lon?.toFixed(2) ?? '', place.pop ?? 0]
  const shown = others.map((name) => (name === main ? '' : name))
  return [place.id, kindCode(place), within, ...numbers, main, ...shown].join('|').replace(/\|+$/, '')
}

/** Names of one script; a name's places follow in base 36. */
function nameLines(names: Names): string[] {
  return [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, indices]) => `${key}|${[...indices].sort((a, b) => a - b).map((i) => i.toString(36))}`)
}

/** Usual Ukrainian and Russian names, by place, so that case forms can be shown in the nominative. */
const cyrillicUsual = places.map((place) => {
  const [uk, ru] = cyrillic.map((language) => firstName(place, language))
  if (!hasCyrillicName(place) || !(uk || ru)) return ''
  return uk === ru ? uk! : `${uk}|${ru}`
})

function write(file: string, lines: readonly string[]): void {
  const text = `${lines.join('\n')}\n`
  writeFileSync(`knowledge/${file}`, text)
  console.log(`knowledge/${file}: ${(Buffer.byteLength(text) / 1e6).toFixed(2)} MB`)
}

write('places.txt', places.map(placeLine))
writeNameTable('latin-names', nameLines(latinNames))
writeNameTable('cyrillic-names', nameLines(cyrillicNames))
write('cyrillic-usual.txt', cyrillicUsual)
console.log(`${places.length} places, ${latinNames.size} Latin and ${cyrillicNames.size} Cyrillic names`)
