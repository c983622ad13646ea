import { none, wordKey, worthOfNumber } from './anchor-keys.js'
import type { Dictionaries } from './dictionary.js'
import { KnownWords } from './known-words.js'
import { stem } from './stem.js'
import { soundOf } from './transliterate.js'
import type { Words } from './words.js'
import type { Worth } from './worth.js'

/** Keys by which a word is found again in another language: English stems, its sound, its number. */
export type Anchors = Uint32Array

/** What finds the anchors of words; one for all texts of a run, so that each word is worked out once. */
export type AnchorFinder = {
  /** Anchors of each word of a text in order; words that tell nothing have none. */
  readonly anchorsOf: (words: Words, language: string) => Anchors[]
  /** All anchors of a text, sorted, each once. */
  readonly keysOf: (words: Words, language: string) => Uint32Array
  /** What a key is worth before any page was seen. */
  readonly worth: Worth
}

/** Words in more documents per thousand than this hold sentences together and tell nothing. */
const tooCommon = 200
/** Shorter words are mostly grammar; names so short are rare. */
const shortestWord = 3
/** A rare word may stand in one of two thousand documents. */
const worthOfRare = Math.log(2000)

export function anchorFinder(dictionaries: Dictionaries, common: ReadonlyMap<string, number>): AnchorFinder {
  const priors = new Map<number, number>()
  for (const [word, perThousand] of common) {
    addPrior(priors, wordKey(`w${word}`), perThousand)
    const sound = soundOf(word)
    if (sound) addPrior(priors, wordKey(`s${sound}`), perThousand)
  }
  const worths = new Map([...priors].map(([key, perThousand]) => [key, Math.log(1000 / perThousand)]))
  const knownBy = new Map<string, KnownWords>()

  function knownIn(language: string): KnownWords {
    const known = knownBy.get(language)
    if (known) return known
    const made = new KnownWords((folded) => anchorsOfWord(folded, language))
    knownBy.set(language, made)
    return made
  }

  function anchorsOfWord(folded: string, language: string): Anchors {
    if (folded.length < shortestWord) return none
    const english = englishOf(folded, language, dictionaries)
    if (english.some((word) => (common.get(word) ?? 0) > tooCommon)) return none
    return keysOfWord(folded, language, english)
  }

  return {
    anchorsOf: (words, language) => knownIn(language).anchorsOf(words),
    keysOf: (words, language) => knownIn(language).keysOf(words),
    worth: (key) => worthOfNumber(key) ?? worths.get(key) ?? worthOfRare,
  }
}

/** English stems of a folded word: its own, or its translations'. */
export function englishOf(folded: string, language: string, dictionaries: Dictionaries): readonly string[] {
  const bare = stem(folded, language)
  return language === 'en' ? [bare] : translationsOf(bare, language, dictionaries)
}

/** Keys of a folded word with these English stems. */
export function keysOfWord(folded: string, language: string, english: readonly string[]): Anchors {
  const keys = english.map((word) => wordKey(`w${word}`))
  for (const form of language === 'en' ? [folded] : [stem(folded, language), folded]) {
    const sound = soundOf(form)
    if (sound) keys.push(wordKey(`s${sound}`))
  }
  return Uint32Array.from(new Set(keys))
}

const addPrior = (priors: Map<number, number>, key: number, perThousand: number) =>
  priors.set(key, Math.min(1000, (priors.get(key) ?? 0) + perThousand))

/** Ukrainian words missing from its small table are looked up as Russian would spell them. */
const asRussian: Readonly<Record<string, string>> = { і: 'и', є: 'е', ґ: 'г' }

function translationsOf(bare: string, language: string, dictionaries: Dictionaries) {
  const own = dictionaries.get(language)?.get(bare)
  if (own || language !== 'uk') return own ?? []
  const russian = bare.replace(/[ієґ]/g, (letter) => asRussian[letter]!)
  return dictionaries.get('ru')?.get(stem(russian, 'ru')) ?? []
}
