import { foldName } from './fold.js'
import { organisationTable } from './organisation-table.js'

/** A body that news often names. */
export type Organisation = {
  /** Empty for those known by name only. */
  readonly id: string
  /** alliance, ministry, party, agency, company, armed-group … */
  readonly kind: string
  /** ISO 3166, or empty. */
  readonly country: string
  /** Usual name in the language asked for; empty for those known by name only. */
  readonly name: string
}

const languages = ['fr', 'en', 'uk', 'ru', 'de', 'es']

/** Folded name → body, for one language; acronyms of one or two letters must be written in capitals. */
export type Organisations = ReadonlyMap<string, Organisation>

const ready = new Map<string, Organisations>()

/** The table's names in a language, with the English ones where it has none. */
export function organisationsIn(language: string): Organisations {
  const column = languages.includes(language) ? language : 'en'
  const known = ready.get(column)
  if (known) return known
  const found = new Map<string, Organisation>()
  for (const line of organisationTable.trim().split('\n')) addNames(found, line.split('|'), column)
  ready.set(column, found)
  return found
}

const openings = new WeakMap<Organisations, ReadonlySet<string>>()

/** Whether a body's name of several words may start with this folded word: most words start none. */
export function mayStartOrganisation(organisations: Organisations, word: string): boolean {
  const known = openings.get(organisations) ?? openingsOf(organisations)
  openings.set(organisations, known)
  return known.has(firstWord(word))
}

const openingsOf = (organisations: Organisations): ReadonlySet<string> =>
  new Set([...organisations.keys()].filter((name) => name.includes(' ')).map(firstWord))

const firstWord = (name: string): string => (name.includes(' ') ? name.slice(0, name.indexOf(' ')) : name)

function addNames(found: Map<string, Organisation>, fields: string[], language: string): void {
  const [id = '', kind = '', country = '', ...lists] = fields
  const own = namesOf(lists[languages.indexOf(language)])
  const names = [...own, ...namesOf(lists[languages.indexOf('en')])]
  for (const name of names) {
    const key = foldName(name)
    if (!found.has(key)) found.set(key, { id, kind, country, name: names[0]! })
  }
}

const namesOf = (list: string | undefined): string[] => (list ? list.split('; ') : [])
