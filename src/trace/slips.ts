import { foldWord, startsWithCapital } from './letters.js'
import { listsByKey } from './lists-by-key.js'
import type { TextGroup } from './text-group.js'

/** Slips of a text: each misspelt name, folded, with what to show of it: `Podrgad (Podgrad)`. */
export type Slips = ReadonlyMap<string, string>

/** Names of larger collections are not compared with each other; what the gazetteer knows better is still told. */
const mostTexts = 2000
/** Shorter names are one letter apart by chance. */
const shortestName = 6
/** A change this near the end is an inflection: *Borodin*, *Borodina*. */
const inflected = 2

/**
 * Names that a text misspells: places that the gazetteer has otherwise, and names one letter apart from a name that
 * more families have. Two texts that share one go back to one hand. `familyOf` numbers the family of a text.
 */
export function findSlips(groups: readonly TextGroup[], familyOf: (text: number) => number): Slips[] {
  const slips = groups.map(misspeltPlaces)
  if (groups.length > mostTexts) return slips
  const names = groups.map(namesOf)
  const holders = new Map<string, Set<number>>()
  names.forEach((of, text) => {
    for (const name of of.keys()) holders.set(name, (holders.get(name) ?? new Set()).add(familyOf(text)))
  })
  const meant = rarerOfNeighbours(holders, placesOf(groups))
  return slips.map((known, text) => {
    const own = [...names[text]!].flatMap(([folded, shown]): [string, string][] => {
      const right = meant.get(folded)
      return right ? [[folded, `${shown} (${capitalised(right)})`]] : []
    })
    return new Map([...own, ...known])
  })
}

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

function misspeltPlaces({ readings }: TextGroup): Slips {
  return new Map(
    readings.flatMap(({ article, mentions }) =>
      mentions
        .filter(({ misspelt }) => misspelt === true)
        .map(({ span, name }): [string, string] => {
          const shown = article.text.slice(span.start, span.end)
          return [foldWord(shown), `${shown} (${name})`]
        }),
    ),
  )
}

/** Capitalised words inside sentences, folded, with how they are written. */
function namesOf({ words }: TextGroup): ReadonlyMap<string, string> {
  const firsts = new Set(words.sentences)
  const names = new Map<string, string>()
  for (let i = 0; i < words.count; i++) {
    if (firsts.has(i) || !startsWithCapital(words.text, words.starts[i]!)) continue
    const shown = words.text.slice(words.starts[i], words.ends[i])
    const folded = foldWord(shown)
    if (folded.length >= shortestName) names.set(folded, shown)
  }
  return names
}

/** Folded names that the gazetteer has. */
const placesOf = (groups: readonly TextGroup[]): ReadonlySet<string> =>
  new Set(
    groups.flatMap(({ reading: { article, mentions } }) =>
      mentions
        .filter(({ kind, id, misspelt }) => kind === 'place' && id !== undefined && !misspelt)
        .map(({ span }) => foldWord(article.text.slice(span.start, span.end))),
    ),
  )

/** For each name one letter apart from a name of more families, or of as many and in the gazetteer: that name. */
function rarerOfNeighbours(
  holders: ReadonlyMap<string, ReadonlySet<number>>,
  places: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const byRest = listsByKey([...holders.keys()].flatMap((name) => restsOf(name).map((rest) => [rest, name])))
  const standing = (name: string) => holders.get(name)!.size + (places.has(name) ? 0.5 : 0)
  const meant = new Map<string, string>()
  for (const near of byRest.values()) {
    for (const name of near) {
      const right = near.find((each) => isSlip(name, each) && standing(each) > standing(name))
      if (right) meant.set(name, right)
    }
  }
  return meant
}

/** What is left of a name when one letter falls out, and all of it; names one letter apart share one. */
const restsOf = (name: string): string[] =>
  Array.from({ length: name.length }, (_, i) => name.slice(0, i) + name.slice(i + 1)).concat(name)

/** Letters in the wrong order, one too many or one too few; another letter may make another name. */
function isSlip(name: string, right: string): boolean {
  if (name === right || name.slice(0, 2) !== right.slice(0, 2)) return false
  if (name.length === right.length) return [...name].sort().join('') === [...right].sort().join('')
  return name.slice(-inflected) === right.slice(-inflected)
}

/** Slips that two texts share. */
export function sharedSlips(a: Slips, b: Slips): string[] {
  return [...a].flatMap(([folded, shown]) => (b.has(folded) ? [shown] : []))
}
