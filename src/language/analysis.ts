import type { Article } from '../article/article.js'
import type { WordForms } from './word-forms.js'

/** Universal parts of speech (UD v2), in the order of their numbers in `Analysis.tags`. */
export const partsOfSpeech = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const
export type PartOfSpeech = (typeof partsOfSpeech)[number]

/**
 * The words of a text with their grammar, as parallel arrays over tokens (fast to walk, cheap to keep).
 * Tokens follow the text's order and never overlap; a sentence never crosses a block or line break.
 */
export type Analysis = {
  readonly text: string
  readonly count: number
  /** UTF-16 offsets into `text`. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** Lower-cased, typographic apostrophes made straight. */
  readonly words: readonly string[]
  /** Numbers of the words in the vocabulary, as long as it is of this generation; -1 if it forgot words meanwhile. */
  readonly numbers: Int32Array
  readonly generation: number
  readonly forms: WordForms
  /** Index of the first token of each sentence, then `count`. */
  readonly sentences: Int32Array
  /** Index into `partsOfSpeech`. */
  readonly tags: Uint8Array
  /** Token each token depends on, -1 for the root of its sentence. */
  readonly heads: Int32Array
  /** Index into `relations` (universal dependency relations, subtypes dropped). */
  readonly labels: Uint8Array
}

/** Universal dependency relations without subtypes, in the order of their numbers in `Analysis.labels`. */
export const relations = [
  'root',
  'acl',
  'advcl',
  'advmod',
  'amod',
  'appos',
  'aux',
  'case',
  'cc',
  'ccomp',
  'clf',
  'compound',
  'conj',
  'cop',
  'csubj',
  'dep',
  'det',
  'discourse',
  'dislocated',
  'expl',
  'fixed',
  'flat',
  'goeswith',
  'iobj',
  'list',
  'mark',
  'nmod',
  'nsubj',
  'nummod',
  'obj',
  'obl',
  'orphan',
  'parataxis',
  'punct',
  'reparandum',
  'vocative',
  'xcomp',
] as const
export type Relation = (typeof relations)[number]

/** Stretches of an article that hold its statements: title and body blocks. */
export const readable = (article: Article) =>
  article.blocks.filter((block) => block.role === 'title' || block.role === 'body')
