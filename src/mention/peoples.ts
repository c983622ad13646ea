import type { Analysis } from '../language/analysis.js'
import type { NameRun } from './name-runs.js'
import type { NameWords } from './name-words.js'
import type { ShapedWords } from './word-shapes.js'

/** Lone names of an article, lower-case, that are countries or their people by each other: Tarvia and *Tarvian*. */
export type Peoples = { readonly countries: ReadonlySet<string>; readonly adjectives: ReadonlySet<string> }

const finalVowels = /(?:ie|y|[aeiou])$/u
const shortest = 4

/** Finds lone names that no table knows, of which the article makes an adjective as one makes of a country's name. */
export function peoplesOf({ analysis }: ShapedWords, names: NameWords, runs: readonly NameRun[]): Peoples {
  const countries = new Set<string>()
  const adjectives = new Set<string>()
  const unknown = runs.filter(
    ({ from, to, known }) => to - from === 1 && !known && analysis.words[from]!.length >= shortest,
  )
  const alike = wordsLike(analysis, unknown)
  for (const name of new Set(unknown.map(({ from }) => analysis.words[from]!)))
    for (const word of alike.get(beginning(name))!)
      if (isAdjectiveOf(word, name, names.demonymEndings)) {
        countries.add(name)
        adjectives.add(word)
      }
  return { countries, adjectives }
}

/** A text of nothing but alike words is no article; it must not cost the square of its length. */
const mostAlike = 50

const beginning = (word: string): string => word.slice(0, shortest)

/** The words of the text that begin as one of the names does, by their beginning. */
function wordsLike(
  { words, forms: { prefix } }: Analysis,
  names: readonly NameRun[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map(names.map(({ from }) => [beginning(words[from]!), new Set<string>()]))
  const prefixes = new Set(names.map(({ from }) => prefix[from]!))
  for (let at = 0; at < words.length; at++) {
    if (!prefixes.has(prefix[at]!) || words[at]!.length <= shortest) continue
    const group = groups.get(beginning(words[at]!))
    if (group && group.size < mostAlike) group.add(words[at]!)
  }
  return groups
}

/** Ostrel, *Ostrellan*: a last consonant may stand twice. */
function isAdjectiveOf(word: string, name: string, endings: RegExp): boolean {
  const stem = name.replace(finalVowels, '')
  if (word === name || !word.startsWith(stem)) return false
  const ending = word.slice(stem.length)
  return endings.test(ending) || (ending[0] === stem.at(-1) && endings.test(ending.slice(1)))
}
