import { numberKey, priorOfNumber, wordKey } from './anchor-keys.js'
import type { Dictionary } from './dictionary.js'
import { foldWord } from './letters.js'
import { stem } from './stem.js'
import { soundOf } from './transliterate.js'
import type { Words } from './words.js'

/** Keys by which a word is found again in another language: English stems, its sound, its number. */
export type Anchors = Uint32Array

const none: Anchors = new Uint32Array(0)

/** What finds the anchors of words; one for all texts of a run, so that each word is worked out once. */
export type AnchorFinder = {
  /** Anchors of each word of a text in order; words that tell nothing have none. */
  readonly anchorsOf: (words: Words, language: string) => Anchors[]
  /** Documents per thousand expected to hold a key, before any page was seen. */
  readonly prior: (key: number) => number
}

/** Words in more documents per thousand than this hold sentences together and tell nothing. */
const tooCommon = 200
/** Shorter words are mostly grammar; names so short are rare. */
const shortestWord = 3
/** A rare word may stand in so many of a thousand documents. */
const rare = 0.5
/** Words known by their anchors at a time: more than a language uses, few enough for pages of nonsense. */
const mostWordsKnown = 500_000

export function anchorFinder(
  dictionaries: ReadonlyMap<string, Dictionary>,
  common: ReadonlyMap<string, number>,
): AnchorFinder {
  const priors = new Map<number, number>()
  for (const [word, perThousand] of common) {
    addPrior(priors, wordKey(`w${word}`), perThousand)
    const sound = soundOf(word)
    if (sound) addPrior(priors, wordKey(`s${sound}`), perThousand)
  }
  const known = new Map<string, Map<number, Anchors>>()

  function anchorsOf(words: Words, language: string): Anchors[] {
    const cache = known.get(language) ?? known.set(language, new Map()).get(language)!
    const found: Anchors[] = []
    for (let i = 0; i < words.count; i++) found.push(anchorsAt(words, i, language, cache))
    return found
  }

  function anchorsAt(words: Words, i: number, language: string, cache: Map<number, Anchors>): Anchors {
    const first = words.text.charCodeAt(words.starts[i]!)
    if (first >= 0x30 && first <= 0x39) return numberAt(words, i)
    const cached = cache.get(words.hashes[i]! | 0) // what has more than 31 bits is slow in a Map
    if (cached) return cached
    const anchors = anchorsOfWord(foldWord(words.text.slice(words.starts[i], words.ends[i])), language)
    if (cache.size >= mostWordsKnown) cache.clear()
    cache.set(words.hashes[i]! | 0, anchors)
    return anchors
  }

  function anchorsOfWord(folded: string, language: string): Anchors {
    if (folded.length < shortestWord) return none
    const english = englishOf(folded, language, dictionaries)
    if (english.some((word) => (common.get(word) ?? 0) > tooCommon)) return none
    return keysOfWord(folded, language, english)
  }

  return { anchorsOf, prior: (key) => priorOfNumber(key) ?? priors.get(key) ?? rare }
}

/** English stems of a folded word: its own, or its translations'. */
export function englishOf(
  folded: string,
  language: string,
  dictionaries: ReadonlyMap<string, Dictionary>,
): readonly string[] {
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

function translationsOf(bare: string, language: string, dictionaries: ReadonlyMap<string, Dictionary>) {
  const own = dictionaries.get(language)?.get(bare)
  if (own || language !== 'uk') return own ?? []
  const russian = bare.replace(/[ієґ]/g, (letter) => asRussian[letter]!)
  return dictionaries.get('ru')?.get(stem(russian, 'ru')) ?? []
}

/** The digits of a number; "12 000", "12.000" and "12,000" are 12000. The groups after the first have none. */
function numberAt(words: Words, i: number): Anchors {
  if (i > 0 && isGroup(words, i)) return none
  let digits = words.text.slice(words.starts[i], words.ends[i])
  for (let next = i + 1; next < words.count && isGroup(words, next); next++) {
    digits += words.text.slice(words.starts[next], words.ends[next])
  }
  return Uint32Array.of(numberKey(digits))
}

function isGroup(words: Words, i: number): boolean {
  const isThree =
    words.ends[i]! - words.starts[i]! === 3 &&
    /^\d{3}$/.test(words.text.slice(words.starts[i], words.ends[i]))
  if (!isThree || words.starts[i]! - words.ends[i - 1]! !== 1) return false
  const before = words.text.slice(words.starts[i - 1], words.ends[i - 1])
  return /^\d{1,3}$/.test(before) && /[ .,'’\u00a0\u202f\u2009]/.test(words.text[words.ends[i - 1]!]!)
}
