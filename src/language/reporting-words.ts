import type { Reporting, ReportingClass } from './reporting.js'
import { headOf, readVerbForms } from './verb-forms.js'

/** A reporting word as a text shows it. */
export type ReportingWord = {
  readonly lemma: string
  readonly classes: readonly ReportingClass[]
  readonly part: 'verb' | 'noun'
}

/** Every form of a language's reporting verbs and nouns, lower-cased, apostrophes straight. */
export type ReportingWords = ReadonlyMap<string, ReportingWord>

/** Verbs go before nouns of the same form (*report*, « annonce »): the sentence decides later which it is. */
export function indexReporting(reporting: Reporting): ReportingWords {
  const words = new Map<string, ReportingWord>()
  const forms = readVerbForms(reporting.verbForms)
  for (const { lemma, classes } of reporting.verbs)
    for (const form of forms.get(headOf(lemma)) ?? [headOf(lemma)])
      if (!words.has(form)) words.set(form, { lemma, classes, part: 'verb' })
  for (const { noun, plural, classes } of reporting.nouns)
    for (const form of [noun, plural])
      if (form && !words.has(form)) words.set(form, { lemma: noun, classes, part: 'noun' })
  return words
}
