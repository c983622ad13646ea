import type { Words } from './words/words.js'

/** An ISO 8601 day or instant as people write it, at the page's own clock; as given where it is no such date. */
export function dateInWords(date: string, { names }: Words): string {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(date) ?? []
  if (Number.isNaN(Date.parse(`${day}T00:00Z`))) return date
  const [year, month, dayOfMonth] = day!.split('-')
  const words = names.date(Number(dayOfMonth), Number(month), year!)
  return time && time !== '00:00' ? `${words}, ${time}` : words
}
