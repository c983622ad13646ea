import type { Dates } from './dates.js'
import type { Names } from './names.js'
import type { Quantities } from './quantities.js'
import type { Units } from './units.js'

/** What finding mentions asks of a language. */
export type MentionTables = {
  readonly names: Names
  /** Adjectives and inhabitants' names, a place a line. */
  readonly demonyms: string
  readonly dates: Dates
  readonly quantities: Quantities
  readonly units: Units
}

const tables: Readonly<Record<string, () => Promise<{ readonly mentionTables: MentionTables }>>> = {
  de: () => import('./de/mention-tables.js'),
  en: () => import('./en/mention-tables.js'),
  es: () => import('./es/mention-tables.js'),
  fr: () => import('./fr/mention-tables.js'),
  ru: () => import('./ru/mention-tables.js'),
  uk: () => import('./uk/mention-tables.js'),
}

/** The tables of a language by its BCP 47 tag, or undefined where Selon has none. */
export async function loadMentionTables(language: string): Promise<MentionTables | undefined> {
  const tag = language.toLowerCase().split('-')[0]!
  return Object.hasOwn(tables, tag) ? (await tables[tag]!()).mentionTables : undefined
}
