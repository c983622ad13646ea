import { wordSet } from '../../language/orthography.js'
import type { Pack } from '../../language/pack.js'
import type { Determiners, Possession as PossessionTable, Pronoun } from '../../language/pronouns.js'
import type { NameWords, Speakers } from '../../language/speakers.js'
import { indexSequences, type WordSequences } from '../word-sequences.js'
import { CompoundNouns } from './compound-nouns.js'
import { readGivenForms } from './nominative.js'
import { type Gender, type Grammar, readNouns, type SpeakerNoun } from './noun-forms.js'

/** A determiner in one of its forms. */
export type Determiner = Grammar & {
  readonly kind: 'definite' | 'indefinite' | 'demonstrative' | 'possessive'
}

/** The tables of a language about those who speak, made ready to look words up. */
export type VoiceWords = {
  readonly pronouns: ReadonlyMap<string, Pronoun>
  readonly determiners: ReadonlyMap<string, Determiner>
  readonly nouns: ReadonlyMap<string, SpeakerNoun>
  /** The definite article by gender and number; empty where there is none. */
  readonly definites: Readonly<Record<Gender | 'any' | 'many', string>>
  /** The indefinite article of one, by gender; empty where there is none. */
  readonly indefinites: Readonly<Record<Gender | 'any', string>>
  /** How a possessive is told with its owner; undefined where the language can't be told so simply. */
  readonly possession: Possession | undefined
  readonly offices: ReadonlySet<string>
  /** Words that tell offices of one noun apart: *prime* minister, *foreign* minister. */
  readonly portfolios: ReadonlySet<string>
  readonly generic: ReadonlySet<string>
  /** Bodies that take up one named before: *the group*. */
  readonly genericBodies: ReadonlySet<string>
  readonly crowds: ReadonlySet<string>
  /** Words that open a sentence with a house where somebody speaks: *à* la préfecture, on dit. */
  readonly houses: ReadonlySet<string>
  readonly other: ReadonlySet<string>
  readonly same: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  /** Prepositions of two: a call *between* a soldier and his mother. */
  readonly pairing: ReadonlySet<string>
  readonly conjunctions: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  /** Small words that open sentences, so that their capital tells no name. */
  readonly starters: ReadonlySet<string>
  readonly civilities: ReadonlyMap<string, Gender | undefined>
  /** Trades that a civility tells: *Me* of a lawyer. */
  readonly civilTrades: ReadonlyMap<string, string>
  /** Phrases that stand for one noun: « chef de l'État ». */
  readonly aliases: WordSequences<string>
  /** Nouns that a place follows and no name: «мешканець Сельмори». */
  readonly locals: ReadonlySet<string>
  /** Documents through which somebody speaks: a *statement* is whoever issued it. */
  readonly mouthpieces: ReadonlySet<string>
  /** Participles of issuing, and the word before the issuer: figures *published* *by* the police. */
  readonly issued: ReadonlySet<string>
  readonly agents: ReadonlySet<string>
  /** Prepositions whose complement tells who is meant: spokesman *for* the army. */
  readonly identifying: ReadonlySet<string>
  /** Words that make another office: *vice* president. */
  readonly lesser: ReadonlySet<string>
  readonly given: ReadonlyMap<string, Gender>
  /** Their forms in other cases, where the language has them. */
  readonly givenForms: ReturnType<typeof readGivenForms>
  readonly particles: ReadonlySet<string>
  readonly organisations: ReadonlySet<string>
  readonly seats: ReadonlySet<string>
  readonly nobody: ReadonlySet<string>
  /** Words of which a time is made: *Monday*, *evening*. */
  readonly times: ReadonlySet<string>
  readonly nationalities: readonly string[]
  /** Every noun has a capital, so that a capital tells no name. */
  readonly everyNounCapital: boolean
  /** Names change by case, so that « Салнова » may be Салнов. */
  readonly hasCases: boolean
  /** The language has an *it* for what is no person. */
  readonly hasNeuter: boolean
  /** The noun that heads a phrase is its last ("campaign spokesman"), not its first (« porte-parole de campagne »). */
  readonly headLast: boolean
  /** The word that joins two speakers. */
  readonly and: string
}

/** The words of `Determiners.possession`, ready to look up. */
type Possession = {
  readonly of: string
  readonly elided: string | undefined
  readonly contractions: readonly (readonly [long: string, short: string])[]
  readonly articles: ReadonlyMap<string, string>
  readonly own: ReadonlySet<string>
}

const made = new WeakMap<Pack, VoiceWords>()

/** Ready tables of a pack, made once; empty tables where the language has none yet. */
export const voiceWords = (pack: Pack): VoiceWords => {
  const known = made.get(pack)
  if (known) return known
  const words = prepare(pack)
  made.set(pack, words)
  return words
}

const none = new Set<string>()

const prepare = ({ starters, pronouns, determiners, speakers, nameWords }: Pack): VoiceWords => ({
  pronouns: new Map((pronouns ?? []).map((pronoun) => [pronoun.form, pronoun])),
  determiners: determiners ? readDeterminers(determiners) : new Map(),
  nouns: readSpeakers(speakers, nameWords?.everyNounCapital),
  definites: definitesOf(determiners),
  indefinites: indefinitesOf(determiners),
  possession: determiners?.possession && readPossession(determiners.possession),
  offices: speakers ? wordSet(speakers.offices) : none,
  portfolios: speakers?.portfolios ? wordSet(speakers.portfolios) : none,
  generic: speakers ? wordSet(speakers.generic) : none,
  genericBodies: speakers?.genericBodies ? wordSet(speakers.genericBodies) : none,
  crowds: speakers ? wordSet(speakers.crowds) : none,
  houses: determiners?.houses ? wordSet(determiners.houses) : none,
  other: determiners ? wordSet(determiners.other) : none,
  same: determiners ? wordSet(determiners.same) : none,
  prepositions: determiners ? wordSet(determiners.prepositions) : none,
  pairing: determiners ? wordSet(determiners.pairing) : none,
  conjunctions: determiners ? wordSet(determiners.conjunctions) : none,
  relatives: determiners ? wordSet(determiners.relatives) : none,
  starters: starters ?? none,
  civilTrades: nameWords ? readPairs(nameWords.trades) : new Map(),
  aliases: indexSequences(speakers ? [...phrasePairs(speakers.aliases)] : []),
  locals: speakers?.locals ? wordSet(speakers.locals) : none,
  mouthpieces: speakers ? wordSet(speakers.mouthpieces) : none,
  issued: speakers ? wordSet(speakers.issued) : none,
  agents: speakers ? wordSet(speakers.agents) : none,
  identifying: determiners ? wordSet(determiners.identifying) : none,
  lesser: determiners ? wordSet(determiners.lesser) : none,
  civilities: nameWords ? readGenders(nameWords.civilities) : new Map(),
  given: nameWords ? readGivenNames(nameWords.given, speakers?.caseEndings) : new Map(),
  givenForms: nameWords ? readGivenForms(nameWords.given, speakers?.caseEndings) : new Map(),
  particles: nameWords ? wordSet(nameWords.particles) : none,
  organisations: nameWords ? wordSet(nameWords.organisations) : none,
  seats: nameWords ? phraseSet(nameWords.seats) : none,
  nobody: nameWords ? wordSet(nameWords.nobody) : none,
  times: nameWords ? wordSet(`${nameWords.nobody} ${nameWords.times ?? ''}`) : none,
  nationalities: nameWords ? [...wordSet(nameWords.nationalities)] : [],
  everyNounCapital: nameWords?.everyNounCapital ?? false,
  hasCases: speakers?.caseEndings !== undefined,
  hasNeuter: pronouns?.some(({ gender }) => gender === 'n') ?? false,
  headLast: determiners?.headLast ?? false,
  and: determiners?.conjunctions.split(' ')[0] ?? '&',
})

const readSpeakers = (speakers: Speakers | undefined, everyNounCapital: true | undefined) => {
  const nouns: ReadonlyMap<string, SpeakerNoun> = speakers ? readNouns(speakers) : new Map()
  return everyNounCapital ? new CompoundNouns(nouns) : nouns
}

/** The first form of each: contracted ones stand behind it. */
const definitesOf = (determiners: Determiners | undefined): VoiceWords['definites'] => {
  const { m, f, any, many } = determiners?.definite ?? {}
  return { m: first(m), f: first(f), n: first(any), any: first(any), many: first(many) || first(any) }
}

const indefinitesOf = (determiners: Determiners | undefined): VoiceWords['indefinites'] => {
  const { m, f, any } = determiners?.indefinite ?? {}
  const article = first(any)
  return { m: first(m) || article, f: first(f) || article, n: article, any: article || first(m) }
}

const first = (list: string | undefined): string => list?.split(' ')[0] ?? ''

const readPossession = ({ of, elided, contractions, articles, own }: PossessionTable): Possession => ({
  of,
  elided,
  contractions: [...phrasePairs(contractions)],
  articles: readPairs(articles),
  own: wordSet(own),
})

/** Entries `word>word`, parted by blanks. */
const readPairs = (list: string): ReadonlyMap<string, string> =>
  new Map([...wordSet(list)].map((pair) => pair.split('>') as [string, string]))

/** Entries `phrase>word`, parted by commas. */
const phrasePairs = (list: string): ReadonlyMap<string, string> =>
  new Map([...phraseSet(list)].map((pair) => pair.split('>') as [string, string]))

/** Entries parted by commas, folded. */
export const phraseSet = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .split(',')
      .map((entry) => entry.trim().replace(/\s+/gu, ' '))
      .filter(Boolean),
  )

const readGenders = (lists: NameWords['civilities'] | NameWords['given']) => {
  const genders = new Map<string, Gender | undefined>()
  for (const [gender, list] of Object.entries(lists))
    for (const word of wordSet(list)) genders.set(word, gender === 'any' ? undefined : (gender as Gender))
  return genders
}

/** Given names, in the other cases too where the language has them: «за словами *Олени* Дорош». */
const readGivenNames = (
  lists: NameWords['given'],
  cases: Speakers['caseEndings'],
): ReadonlyMap<string, Gender> => {
  const named = readGenders(lists) as ReadonlyMap<string, Gender>
  const inflected = [...readGivenForms(lists, cases)].map(([form, { gender }]) => [form, gender] as const)
  return new Map([...inflected, ...named])
}

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
