import { loadMentionTables } from '../language/mention-tables.js'
import { foldWord } from './letters.js'

/** What common-looking words of a language name, by folded form: *françaises* → `iso:FR`, *martes* → `weekday:2`. */
export type NamedWords = ReadonlyMap<string, string>

/** Demonyms, weekdays and months, which languages spell with or without a capital. */
export async function namedWordsOf(language: string): Promise<NamedWords> {
  const tables = await loadMentionTables(language)
  if (!tables) return new Map()
  return new Map([
    ...entries(tables.demonyms, '|', ''),
    ...entries(tables.dates.weekdays, ' ', 'weekday:'),
    ...entries(tables.dates.months, ' ', 'month:'),
  ])
}

/** One thing a line: what it is, then its forms. Abbreviations have a full stop and forms of two words a blank. */
function entries(lines: string, separator: string, prefix: string): [string, string][] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [id = '', ...forms] = line.split(separator)
      return forms
        .filter((form) => form.length > 2 && !/[\s.]/.test(form))
        .map((form): [string, string] => [foldWord(form), `${prefix}${id}`])
    })
}
