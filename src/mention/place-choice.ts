import type { FoundName } from './find-names.js'
import { type Gazetteer, type Place, placeAt, usualName } from './gazetteer.js'
import { marks } from './mention-marks.js'
import type { NameWords } from './name-words.js'
import type { ShapedWords } from './word-shapes.js'

/** Countries and regions the article speaks of, with how often: they decide between namesakes. */
export type Surroundings = ReadonlyMap<string, number>

/** Countries named, by themselves, by their people or by places that have no namesake. */
export function surroundings(
  { analysis, marks: marked }: ShapedWords,
  names: NameWords,
  found: readonly FoundName[],
  gazetteer: Gazetteer,
): Surroundings {
  const counts = new Map<string, number>()
  const add = (key: string, weight: number) => {
    if (key) counts.set(key, (counts.get(key) ?? 0) + weight)
  }
  for (let at = 0; at < analysis.count; at++)
    if (marked[at]! & marks.people) add(names.demonyms.get(analysis.words[at]!)!.slice(4, 6), 1)
  for (const { run } of found) {
    const numbers = run.known?.places ?? []
    const places = numbers.slice(0, 2).map((number) => placeAt(gazetteer, number))
    const sure =
      places.length === 1 || places[0]?.country === places[1]?.country || (numbers[1] ?? 0) >= ofNote
    if (!places[0] || !sure) continue
    add(places[0].country, places[0].kind === 'country' ? 2 : 1)
    add(places[0].region, 1)
  }
  return counts
}

const townKinds = new Set(['city', 'town', 'village', 'district'])
const adminKinds = new Set(['region', 'subregion'])

/** The likeliest of the places a name may mean, or undefined where it means none. */
export function choosePlace(
  words: ShapedWords,
  names: NameWords,
  { run }: FoundName,
  [before, after]: readonly [FoundName | undefined, FoundName | undefined],
  gazetteer: Gazetteer,
  language: string,
  around: Surroundings,
): number | undefined {
  const numbers = run.known?.places ?? []
  if (numbers.length < 2) return numbers[0]
  const asRegion = isCalledRegion(words, names, run.from, run.to)
  const noTown = names.headFirst && names.articles.has(words.analysis.words[run.from - 1] ?? '')
  const written = words.analysis.words.slice(run.from, run.to).join(' ')
  const outer = after && isAfterComma(words, run.to, after.run.from) ? placesOf(after, gazetteer) : []
  const inner = before && isAfterComma(words, before.run.to, run.from) ? placesOf(before, gazetteer) : []
  let best: number | undefined
  let top = Number.NEGATIVE_INFINITY
  for (const number of numbers.slice(0, 12)) {
    const place = placeAt(gazetteer, number)
    const nested = outer.some((whole) => holds(whole, place)) || inner.some((part) => isRegionOf(place, part))
    const usual = usualName(gazetteer, number, language).toLowerCase() === written
    const hasTown = numbers.some((other) => isTownOf(gazetteer, other, place.country))
    const score =
      fitness(place, number, asRegion, noTown || !hasTown, around) + (nested ? 6 : 0) + (usual ? 3 : 0)
    // « le Québec » is the province: towns take no article.
    if (noTown && townKinds.has(place.kind)) continue
    if (score > top) [top, best] = [score, number]
  }
  return best ?? numbers[0]
}

/** Whether a number is a town of note in a country: where there is none, the region is not taken for less likely. */
function isTownOf(gazetteer: Gazetteer, number: number, country: string): boolean {
  if (number >= ofNote) return false
  const place = placeAt(gazetteer, number)
  return place.country === country && townKinds.has(place.kind)
}

const ofNote = 5000

/** Prominence falls with the number; neighbours in the article weigh as much as a hundredfold of it. */
function fitness(
  place: Place,
  number: number,
  asRegion: boolean,
  noTown: boolean,
  around: Surroundings,
): number {
  let score = -Math.log(number + 20)
  if (around.has(place.country)) score += 1.5 + Math.min(3, around.get(place.country)! / 2)
  if (around.has(place.region)) score += 1
  if (adminKinds.has(place.kind)) score += asRegion ? 4 : noTown ? 0 : -2.5
  return score
}

const placesOf = ({ run }: FoundName, gazetteer: Gazetteer): Place[] =>
  (run.known?.places ?? []).slice(0, 8).map((number) => placeAt(gazetteer, number))

/** "Atlanta, Georgia": the state, since the town is the best known of that name and lies there. */
const isRegionOf = (region: Place, part: Place): boolean => region.kind === 'region' && holds(region, part)

/** "Paris, Texas": the outer place holds the inner one. */
const holds = (outer: Place, inner: Place): boolean =>
  outer.id !== inner.id &&
  (outer.kind === 'country'
    ? outer.country === inner.country
    : outer.region !== '' && outer.region === inner.region)

const isAfterComma = ({ analysis }: ShapedWords, to: number, from: number): boolean =>
  from === to + 1 && analysis.words[to] === ','

/** « dans la région de Kherson », "Kherson Oblast". */
function isCalledRegion({ analysis }: ShapedWords, names: NameWords, from: number, to: number): boolean {
  const { words } = analysis
  const before = names.links.has(words[from - 1] ?? '') ? words[from - 2] : words[from - 1]
  return names.regionWords.has(before ?? '') || names.regionWords.has(words[to] ?? '')
}
