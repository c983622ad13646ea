import { wordSet } from '../../language/orthography.js'
import type { Determiners, Possession as PossessionTable } from '../../language/pronouns.js'
import { listed, phrasePairs, readPairs } from '../word-lists.js'
import type { Gender, Grammar } from './noun-forms.js'

/** A determiner in one of its forms. */
export type Determiner = Grammar & {
  readonly kind: 'definite' | 'indefinite' | 'demonstrative' | 'possessive'
}

/** The closed words around a speaker's noun, made ready to look up. */
export type DeterminerWords = {
  readonly determiners: ReadonlyMap<string, Determiner>
  /** The definite article by gender and number; empty where there is none. */
  readonly definites: Readonly<Record<Gender | 'any' | 'many', string>>
  /** The indefinite article of one, by gender; empty where there is none. */
  readonly indefinites: Readonly<Record<Gender | 'any', string>>
  /** Articles in the form that names somebody, by gender or of a plural: *dem* → *der*. */
  readonly naming: Readonly<Record<Gender | 'many', ReadonlyMap<string, string>>>
  /** How a possessive is told with its owner; undefined where the language can't be told so simply. */
  readonly possession: Possession | undefined
  /** Words that open a sentence with a house where somebody speaks: *à* la préfecture, on dit. */
  readonly houses: ReadonlySet<string>
  /** Endings of plural verbs, where verbs need no subject. */
  readonly impliedPlural: readonly string[]
  readonly other: ReadonlySet<string>
  readonly same: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  /** Prepositions of two: a call *between* a soldier and his mother. */
  readonly pairing: ReadonlySet<string>
  readonly conjunctions: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  /** Prepositions whose complement tells who is meant: spokesman *for* the army. */
  readonly identifying: ReadonlySet<string>
  /** Words that make another office: *vice* president. */
  readonly lesser: ReadonlySet<string>
  /** Endings of plural nouns and adjectives with those of one, the first that fits; none where that is not so simple. */
  readonly singulars: readonly (readonly [many: string, one: string])[]
  /** The noun that heads a phrase is its last ("campaign spokesman"), not its first (« porte-parole de campagne »). */
  readonly headLast: boolean
  /** The word that joins two speakers. */
  readonly and: string
}

/** The words of `Determiners.possession`, ready to look up. */
export type Possession = {
  readonly of: string
  readonly elided: string | undefined
  readonly contractions: readonly (readonly [long: string, short: string])[]
  readonly articles: ReadonlyMap<string, string>
  readonly mute: ReadonlySet<string>
  readonly own: ReadonlySet<string>
}

/** Empty where the language has no table yet. */
export const readDeterminerWords = (table: Determiners | undefined): DeterminerWords => ({
  determiners: table ? readDeterminers(table) : new Map(),
  definites: definitesOf(table),
  indefinites: indefinitesOf(table),
  naming: {
    m: readPairs(table?.naming?.m ?? ''),
    f: readPairs(table?.naming?.f ?? ''),
    n: readPairs(table?.naming?.n ?? ''),
    many: readPairs(table?.naming?.many ?? ''),
  },
  possession: table?.possession && readPossession(table.possession),
  houses: listed(table?.houses),
  impliedPlural: [...listed(table?.impliedPlural)],
  other: listed(table?.other),
  same: listed(table?.same),
  prepositions: listed(table?.prepositions),
  pairing: listed(table?.pairing),
  conjunctions: listed(table?.conjunctions),
  relatives: listed(table?.relatives),
  identifying: listed(table?.identifying),
  lesser: listed(table?.lesser),
  singulars: [...readPairs(table?.singulars ?? '')],
  headLast: table?.headLast ?? false,
  and: table?.conjunctions.split(' ')[0] ?? '&',
})

/** The first form of each: contracted ones stand behind it. */
const definitesOf = (determiners: Determiners | undefined): DeterminerWords['definites'] => {
  const { m, f, any, many } = determiners?.definite ?? {}
  return { m: first(m), f: first(f), n: first(any), any: first(any), many: first(many) || first(any) }
}

const indefinitesOf = (determiners: Determiners | undefined): DeterminerWords['indefinites'] => {
  const { m, f, any } = determiners?.indefinite ?? {}
  const article = first(any)
  return { m: first(m) || article, f: first(f) || article, n: article, any: article || first(m) }
}

const first = (list: string | undefined): string => list?.split(' ')[0] ?? ''

const readPossession = ({ of, elided, contractions, articles, mute, own }: PossessionTable): Possession => ({
  of,
  elided,
  contractions: [...phrasePairs(contractions)],
  articles: readPairs(articles),
  mute: listed(mute),
  own: wordSet(own),
})

const readDeterminers = (table: Determiners): ReadonlyMap<string, Determiner> => {
  const read = new Map<string, Determiner>()
  for (const kind of ['definite', 'indefinite', 'demonstrative'] as const)
    for (const [form, list] of Object.entries(table[kind]))
      for (const word of wordSet(list)) if (word) read.set(word, { kind, ...grammarOf(form) })
  for (const word of wordSet(table.possessive)) read.set(word, { kind: 'possessive' })
  return read
}

const grammarOf = (form: string): Grammar => {
  if (form === 'many') return { number: 'many' }
  return form === 'any' ? {} : { gender: form as Gender, number: 'one' }
}
