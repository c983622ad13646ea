import type { Locale } from './words/words.js'

/** British order and no comma: what most of the world's English newspapers print. */
const tags: Readonly<Record<Locale, string>> = { en: 'en-GB', fr: 'fr' }

const unknownLanguage: Readonly<Record<Locale, string>> = { en: 'language unknown', fr: 'langue inconnue' }

/** An ISO 8601 day or instant as people write it, at the page's own clock; as given where it is no such date. */
export function dateInWords(date: string, locale: Locale): string {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(date) ?? []
  const instant = Date.parse(`${day}T00:00Z`)
  if (Number.isNaN(instant)) return date
  const words = new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(instant)
  return time && time !== '00:00' ? `${words}, ${time}` : words
}

/** A language's name in the reader's own; the tag itself where it has none. */
export function languageInWords(tag: string, locale: Locale): string {
  if (tag === 'und' || tag === '') return unknownLanguage[locale]
  try {
    return new Intl.DisplayNames(tags[locale], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
