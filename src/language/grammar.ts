import { inflate } from './deflated.js'
import { knowledgeBytes } from './knowledge-file.js'
import type { Orthography } from './orthography.js'
import type { Parser } from './parser.js'
import { unpackSections } from './sections.js'
import type { Tagger } from './tagger.js'
import { lexiconOfBytes, modelOfBytes, pairsOfBytes } from './weights-codec.js'

/** How a language cuts, tags and joins its words. */
export type Grammar = {
  /** BCP 47 primary tag. */
  readonly language: string
  readonly orthography: Orthography
  /** Absent where no trees allow to learn it. */
  readonly tagger?: Tagger
  readonly parser?: Parser
}

type Entry = {
  readonly table: () => Promise<{ readonly orthography: Orthography }>
  /** A file of `knowledge/`, where there are trees that allow to learn one. */
  readonly weights?: string
}

const entries: Readonly<Record<string, Entry>> = {
  en: { table: () => import('./en/orthography.js'), weights: 'en/grammar.bin' },
  fr: { table: () => import('./fr/orthography.js'), weights: 'fr/grammar.bin' },
  de: { table: () => import('./de/orthography.js'), weights: 'de/grammar.bin' },
  es: { table: () => import('./es/orthography.js'), weights: 'es/grammar.bin' },
  ru: { table: () => import('./ru/orthography.js'), weights: 'ru/grammar.bin' },
  uk: { table: () => import('./uk/orthography.js') },
}

/** The grammar of a language by its BCP 47 tag, or undefined where Selon has none. Loaded once. */
export const loadGrammar = (language: string): Promise<Grammar | undefined> => {
  const tag = language.toLowerCase().split('-')[0]!
  const known = loaded.get(tag)
  if (known !== undefined) return known
  const loading = load(tag)
  loaded.set(tag, loading)
  return loading
}

const loaded = new Map<string, Promise<Grammar | undefined>>()

const load = async (language: string): Promise<Grammar | undefined> => {
  const entry = Object.hasOwn(entries, language) ? entries[language] : undefined
  if (entry === undefined) return undefined
  const { orthography } = await entry.table()
  if (entry.weights === undefined) return { language, orthography }
  return readGrammar(language, orthography, inflate(knowledgeBytes(entry.weights)))
}

/** A grammar from its weights, as `learnGrammar` gives them. */
export const readGrammar = (language: string, orthography: Orthography, weights: Uint8Array): Grammar => {
  const [lexicon, tags, moves, labels] = unpackSections(weights)
  return {
    language,
    orthography,
    tagger: { lexicon: lexiconOfBytes(lexicon!), model: modelOfBytes(tags!) },
    parser: { moves: pairsOfBytes(moves!), labels: modelOfBytes(labels!) },
  }
}
