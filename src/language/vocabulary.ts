import { describeWord, emptyForms, type WordForms } from './word-forms.js'

/**
 * The distinct words met of late, with what a grammar sees of each. Nineteen tokens in twenty repeat a word: it is then
 * neither cut out of the text nor hashed by its ends again, and all its tokens share one string.
 */
const words: string[] = []
export const capacity = 1 << 15
const forms: WordForms = emptyForms(capacity)

/** Open addressing by the word's hash: its number plus one; 0 is an empty place. */
const places = new Int32Array(4 * capacity)
const last = places.length - 1

/** Number of the folded word at `[start, end)`, good until the next word is asked for. */
export const numberOf = (folded: string, start: number, end: number): number => {
  let place = quickHash(folded, start, end) & last
  for (; places[place] !== 0; place = (place + 1) & last)
    if (isAt(words[places[place]! - 1]!, folded, start, end)) return places[place]! - 1
  if (words.length < capacity) return add(place, folded.slice(start, end))
  forget()
  return add(quickHash(folded, start, end) & last, folded.slice(start, end))
}

/** The words by their numbers, what is seen of them, and how often all were forgotten: numbers mean nothing from then on. */
export const known: { readonly words: readonly string[]; readonly forms: WordForms; generation: number } = {
  words,
  forms,
  generation: 0,
}

const add = (place: number, word: string): number => {
  places[place] = words.push(word)
  describeWord(forms, words.length - 1, word)
  return words.length - 1
}

/** A hostile text has no end of words; forgetting them all bounds the memory. */
const forget = (): void => {
  known.generation++
  words.length = 0
  places.fill(0)
}

const quickHash = (text: string, start: number, end: number): number => {
  let hash = end - start
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x5bd1e995)
  return hash ^ (hash >>> 15)
}

const isAt = (word: string, text: string, start: number, end: number): boolean => {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}
