/** What the tables know of a language's words: English stems for its stems. Loaded when a page needs it. */
export type Dictionary = ReadonlyMap<string, readonly string[]>

const empty: Dictionary = new Map()

const tables: Readonly<Record<string, () => Promise<{ readonly pairs: string }>>> = {
  fr: () => import('./bilingual/fr.generated.js'),
  de: () => import('./bilingual/de.generated.js'),
  es: () => import('./bilingual/es.generated.js'),
  ru: () => import('./bilingual/ru.generated.js'),
  uk: () => import('./bilingual/uk.generated.js'),
}

const loaded = new Map<string, Promise<Dictionary>>()

export function dictionaryOf(language: string): Promise<Dictionary> {
  const known = loaded.get(language)
  if (known) return known
  const dictionary = tables[language]?.().then(({ pairs }) => parse(pairs)) ?? Promise.resolve(empty)
  loaded.set(language, dictionary)
  return dictionary
}

function parse(pairs: string): Dictionary {
  const dictionary = new Map<string, readonly string[]>()
  for (const line of pairs.split('\n')) {
    const [from, ...to] = line.split(' ')
    if (from) dictionary.set(from, to)
  }
  return dictionary
}

/** Documents per thousand that hold each common English stem. */
export async function commonEnglish(): Promise<ReadonlyMap<string, number>> {
  const { common } = await import('./bilingual/common-english.generated.js')
  const lines = common.trim().split('\n')
  return new Map(
    lines.map((line) => [line.slice(0, line.indexOf(' ')), Number(line.slice(line.indexOf(' ') + 1))]),
  )
}
