import type { Words } from './words/words.js'

/** A language's name in the reader's own, its region left out; the tag itself where it has none. */
export function languageInWords(tag: string, { names, locale }: Words): string {
  const language = tag.split('-')[0]!.toLowerCase()
  if (language === 'und' || language === '') return names.unknownLanguage
  if (Object.hasOwn(names.languages, language)) return names.languages[language]!
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? tag
  } catch {
    return tag
  }
}
