import { wordSet } from '../../language/orthography.js'
import type { Speakers } from '../../language/speakers.js'

/** Grammatical gender; `n` for what is no person where the language says *it*. */
export type Gender = 'm' | 'f' | 'n'

/** What a form tells of its bearer. */
export type Grammar = { readonly gender?: Gender; readonly number?: 'one' | 'many' }

/** A noun a speaker goes by, in one of its forms. */
export type SpeakerNoun = {
  readonly lemma: string
  readonly gender: Gender | undefined
  readonly number: 'one' | 'many' | undefined
  /** A plural that may be another case of one: «*компании* заявили», «в *компании* заявили». */
  readonly mayBeOne: true | undefined
  /** The form of its gender and number that names somebody, where this one stands in another case: *Soldat* of *Soldaten*. */
  readonly base: string | undefined
  readonly class: 'person' | 'rank' | 'body' | 'document' | 'unlisted'
  /** The wider noun it may be taken up by: a *colonel* is an *officer*. */
  readonly broader: string | undefined
}

/** Every form of a language's nouns of speakers. */
export const readNouns = (table: Speakers): ReadonlyMap<string, SpeakerNoun> => {
  const nouns = new Map<string, SpeakerNoun>()
  for (const kind of ['documents', 'bodies', 'people'] as const)
    for (const [gender, list] of Object.entries(table[kind])) {
      const sense = { documents: 'document', bodies: 'body', people: 'person' } as const
      for (const entry of wordSet(list))
        addNoun(
          nouns,
          entry,
          sense[kind],
          gender === 'any' ? undefined : (gender as Gender),
          table.caseEndings,
        )
    }
  for (const entry of wordSet(table.ranks)) addNoun(nouns, entry, 'rank', undefined, table.caseEndings)
  return nouns
}

/** Adds the forms of one entry, such as `général/générale:généraux>officier`. */
const addNoun = (
  nouns: Map<string, SpeakerNoun>,
  entry: string,
  sense: SpeakerNoun['class'],
  gender: Gender | undefined,
  cases: Speakers['caseEndings'],
): void => {
  const [forms = '', broader] = entry.split('>')
  const [singulars = '', plurals] = forms.split(':')
  const [lemma = '', feminine] = singulars.split('/')
  const masculine = gender ?? (feminine ? 'm' : undefined)
  const many = plurals?.split(',')[0] ?? pluralOf(lemma)
  const baseOf = (number: 'one' | 'many', of: Gender | undefined) =>
    number === 'many' ? many : of === 'f' && feminine ? feminine : lemma
  const add = (form: string, number: 'one' | 'many', of: Gender | undefined) => {
    const base = baseOf(number, of)
    const known = nouns.get(form)
    const mayBeOne = number === 'many' && known?.number === 'one' && known.lemma === lemma
    nouns.set(form, {
      lemma,
      class: sense,
      gender: of,
      number,
      base: base === form ? undefined : base,
      broader: broader || undefined,
      mayBeOne: mayBeOne || undefined,
    })
  }
  // A form that may be either is more often one.
  for (const number of ['many', 'one'] as const)
    for (const ending of cases ? wordSet(cases[number]) : []) {
      if (feminine) add(stemOf(feminine) + ending, number, 'f')
      add(stemOf(lemma) + ending, number, masculine)
    }
  if (cases?.adjectives && isAdjective.test(lemma)) {
    const stem = lemma.slice(0, -2)
    for (const ending of wordSet(cases.adjectives.many)) add(stem + ending, 'many', masculine)
    for (const ending of wordSet(cases.adjectives.f)) add(stem + ending, 'one', 'f')
    for (const ending of wordSet(cases.adjectives.m)) add(stem + ending, 'one', masculine)
  }
  for (const plural of plurals?.split(',') ?? [pluralOf(lemma)]) add(plural, 'many', masculine)
  if (feminine) add(pluralOf(feminine), 'many', 'f')
  add(lemma, 'one', masculine)
  if (feminine) add(feminine, 'one', 'f')
}

/** *пожарный*, *слідчий*: a noun that is an adjective. */
const isAdjective = /(?:ый|ий|ой|ій)$/u

/** Without the last vowel or soft sign, where cases change it: *посадовець*, *посадовця*. */
export const stemOf = (word: string): string =>
  /ець?$/u.test(word) ? word.replace(/ець?$/u, 'ц') : word.replace(/[аяоеёьйіїєи]$/u, '')

const pluralOf = (form: string): string => (/[sxz]$/u.test(form) ? form : `${form}s`)
