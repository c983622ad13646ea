import type { Names } from '../language/names.js'

/** A language's words about names, ready to be asked. */
export type NameWords = {
  readonly [list in Exclude<
    keyof Names,
    | 'headFirst'
    | 'quotedBodies'
    | 'nounsCapitalised'
    | 'loneCapitalsName'
    | 'surnameEndings'
    | 'demonymEndings'
  >]: ReadonlySet<string>
} & {
  readonly headFirst: boolean
  readonly quotedBodies: boolean
  readonly nounsCapitalised: boolean
  readonly loneCapitalsName: boolean
  readonly surnameEndings: RegExp
  readonly demonymEndings: RegExp
  /** Adjective or inhabitant → place id. */
  readonly demonyms: ReadonlyMap<string, string>
}

const ready = new WeakMap<Names, NameWords>()

/** Sets of a pack's words, made on first use. */
export function nameWords(names: Names, demonyms: string): NameWords {
  const known = ready.get(names)
  if (known) return known
  const {
    headFirst,
    quotedBodies,
    nounsCapitalised,
    loneCapitalsName,
    surnameEndings,
    demonymEndings,
    ...texts
  } = names
  const lists = Object.entries(texts).map(
    ([list, words]) => [list, new Set(words.split(/\s+/).filter(Boolean))] as const,
  )
  const sets = Object.fromEntries(lists)
  const made = {
    ...sets,
    bodyWords: new Set([...sets.bodyWords!, ...sets.clubNames!]),
    headFirst,
    quotedBodies,
    nounsCapitalised,
    loneCapitalsName,
    surnameEndings: new RegExp(surnameEndings, 'u'),
    demonymEndings: new RegExp(`^${demonymEndings}$`, 'u'),
    demonyms: demonymMap(demonyms),
  } as unknown as NameWords
  ready.set(names, made)
  return made
}

function demonymMap(lines: string): Map<string, string> {
  const places = new Map<string, string>()
  for (const line of lines.trim().split('\n')) {
    const [place = '', ...forms] = line.split('|')
    for (const form of forms) places.set(form, place)
  }
  return places
}
