import type { LabelWords } from './labels.js'
import type { NameWords } from './names.js'
import type { ReadHelp } from './read-help.js'
import type { TraceHelp } from './trace-help.js'
import type { TroubleWords } from './troubles.js'

/** Languages of the screen, by their tags. */
export const locales = ['en', 'fr'] as const
export type Locale = (typeof locales)[number]

/** Every word a user meets in one language. A word that is missing is an error of the compiler. */
export type Words = {
  readonly locale: Locale
  readonly labels: LabelWords
  readonly names: NameWords
  readonly troubles: TroubleWords
  readonly read: ReadHelp
  readonly trace: TraceHelp
}

/** Loads one language's words only: start-up counts. */
export async function wordsFor(locale: Locale): Promise<Words> {
  return locale === 'fr' ? (await import('./fr.js')).fr : (await import('./en.js')).en
}
