import { wordSet } from '../../language/orthography.js'
import type { NameWords, Speakers } from '../../language/speakers.js'
import { listed, phraseSet, readPairs } from '../word-lists.js'
import { readGivenForms } from './nominative.js'
import type { Gender } from './noun-forms.js'

/** The words that tell names, and whose, made ready to look up. */
export type NamingWords = {
  readonly civilities: ReadonlyMap<string, Gender | undefined>
  /** Trades that a civility tells: *Me* of a lawyer. */
  readonly civilTrades: ReadonlyMap<string, string>
  readonly given: ReadonlyMap<string, Gender>
  /** Their forms in other cases, where the language has them. */
  readonly givenForms: ReturnType<typeof readGivenForms>
  readonly particles: ReadonlySet<string>
  /** Small words inside names of bodies alone: « Front *pour* le Progrès ». */
  readonly purposes: ReadonlySet<string>
  readonly organisations: ReadonlySet<string>
  readonly seats: ReadonlySet<string>
  readonly nobody: ReadonlySet<string>
  /** Words of which a time is made: *Monday*, *evening*. */
  readonly times: ReadonlySet<string>
  readonly nationalities: readonly string[]
  /** Every noun has a capital, so that a capital tells no name. */
  readonly everyNounCapital: boolean
}

/** Empty where the language has no table yet. */
export const readNamingWords = (
  table: NameWords | undefined,
  caseEndings: Speakers['caseEndings'],
): NamingWords => ({
  civilities: table ? readGenders(table.civilities) : new Map(),
  civilTrades: readPairs(table?.trades ?? ''),
  given: table ? readGivenNames(table.given, caseEndings) : new Map(),
  givenForms: table ? readGivenForms(table.given, caseEndings) : new Map(),
  particles: listed(table?.particles),
  purposes: listed(table?.purposes),
  organisations: listed(table?.organisations),
  seats: phraseSet(table?.seats ?? ''),
  nobody: listed(table?.nobody),
  times: listed(table && `${table.nobody} ${table.times ?? ''}`),
  nationalities: [...listed(table?.nationalities)],
  everyNounCapital: table?.everyNounCapital ?? false,
})

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
