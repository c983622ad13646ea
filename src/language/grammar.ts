import type { Orthography } from './orthography.js'
import type { Parser } from './parser.js'
import type { Tagger } from './tagger.js'
import { lexiconOfBytes, modelOfBytes, unpackSections } from './weights-codec.js'

/** How a language cuts, tags and joins its words. */
export type Grammar = {
  /** BCP 47 primary tag. */
  readonly language: string
  readonly orthography: Orthography
  /** Absent where no trees allow to learn it. */
  readonly tagger?: Tagger
  readonly parser?: Parser
}

type Table = () => Promise<{ readonly orthography: Orthography }>
type Weights = () => Promise<{ readonly weights: string }>

const tables: Readonly<Record<string, readonly [Table, Weights?]>> = {
  en: [() => import('./en/orthography.js'), () => import('./en/weights.js')],
  fr: [() => import('./fr/orthography.js'), () => import('./fr/weights.js')],
  de: [() => import('./de/orthography.js'), () => import('./de/weights.js')],
  es: [() => import('./es/orthography.js'), () => import('./es/weights.js')],
  ru: [() => import('./ru/orthography.js'), () => import('./ru/weights.js')],
  uk: [() => import('./uk/orthography.js')],
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
  const entry = Object.hasOwn(tables, language) ? tables[language] : undefined
  if (entry === undefined) return undefined
  const [table, weights] = entry
  const { orthography } = await table()
  if (weights === undefined) return { language, orthography }
  return readGrammar(language, orthography, (await weights()).weights)
}

/** A grammar from its packed weights, as `tools/train-grammar.ts` writes them. */
export const readGrammar = (language: string, orthography: Orthography, weights: string): Grammar => {
  const [lexicon, tags, moves, labels] = unpackSections(weights)
  return {
    language,
    orthography,
    tagger: { lexicon: lexiconOfBytes(lexicon!), model: modelOfBytes(tags!) },
    parser: { moves: modelOfBytes(moves!), labels: modelOfBytes(labels!) },
  }
}
