import { loadPack } from '../../src/language/load-pack.js'
import { headOf, readVerbForms } from '../../src/language/verb-forms.js'
import type { MarkedText } from './corpora.js'

/**
 * The example sentences of a language's reporting tables, of which only the cue is known: enough to learn cues from, not
 * what belongs to them.
 */
export async function tableExamples(language: string): Promise<MarkedText[]> {
  const reporting = (await loadPack(language))?.reporting
  if (!reporting) return []
  const forms = readVerbForms(reporting.verbForms)
  const verbs = reporting.verbs.map(({ lemma, example }) => ({
    example,
    words: forms.get(headOf(lemma)) ?? [headOf(lemma)],
  }))
  const nouns = reporting.nouns.map(({ noun, plural, example }) => ({
    example,
    words: plural ? [noun, plural] : [noun],
  }))
  const phrases = reporting.phrases.map(({ pattern, example }) => ({
    example,
    words: [wordsOfPattern(pattern)],
  }))
  return [...verbs, ...nouns, ...phrases].flatMap(({ example, words }, i) => {
    const cue = findWords(example, words)
    if (!cue) return []
    const attributions = [{ cue: [cue], content: [], source: [] }]
    return [
      {
        id: `${language}:table:${i}`,
        language,
        text: example,
        attributions,
        nestedMarked: false,
        cuesOnly: true,
      },
    ]
  })
}

/** The longest stretch of fixed words: « selon {S} » → « selon ». */
const wordsOfPattern = (pattern: string): string =>
  pattern
    .split(/\{[^}]*\}/u)
    .map((part) => part.trim())
    .sort((a, b) => b.length - a.length)[0]!

/** Where the first of the words stands as a whole word, apostrophes and case aside. */
function findWords(text: string, words: readonly string[]): readonly [number, number] | undefined {
  const plain = text.toLowerCase().replaceAll('’', "'")
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    if (!word) continue
    const escaped = word.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    const found = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').exec(plain)
    if (found) return [found.index, found.index + word.length]
  }
  return undefined
}
