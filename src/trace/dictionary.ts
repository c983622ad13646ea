import { knowledgeText } from '../language/knowledge-file.js'

/** What the tables know of a language's words: English stems for its stems. Loaded when a page needs it. */
export type Dictionary = ReadonlyMap<string, readonly string[]>

/** A dictionary for each language that has one. */
export type Dictionaries = { readonly get: (language: string) => Dictionary | undefined }

const empty: Dictionary = new Map()

/** Languages with a table of their stems in English. */
const translated: ReadonlySet<string> = new Set(['fr', 'de', 'es', 'ru', 'uk'])

/** Whether a language's words can be looked up. */
export const isTranslated = (language: string): boolean => language === 'en' || translated.has(language)

const loaded = new Map<string, Dictionary>()

export function dictionaryOf(language: string): Dictionary {
  const known = loaded.get(language)
  if (known) return known
  const dictionary = translated.has(language) ? parse(knowledgeText(`${language}/english-stems.txt`)) : empty
  loaded.set(language, dictionary)
  return dictionary
}

/** All of them, each loaded when it is first asked for. */
export const dictionaries: Dictionaries = { get: dictionaryOf }

function parse(pairs: string): Dictionary {
  const dictionary = new Map<string, readonly string[]>()
  for (const line of pairs.split('\n')) {
    const [from, ...to] = line.split(' ')
    if (from) dictionary.set(from, to)
  }
  return dictionary
}

/** Documents per thousand that hold each common English stem. */
export function commonEnglish(): ReadonlyMap<string, number> {
  const lines = knowledgeText('en/common-stems.txt').trim().split('\n')
  return new Map(
    lines.map((line) => [line.slice(0, line.indexOf(' ')), Number(line.slice(line.indexOf(' ') + 1))]),
  )
}
