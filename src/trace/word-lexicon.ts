import { wordKey } from './anchor-keys.js'
import { type Anchors, englishOf, keysOfWord } from './anchors.js'
import { commonEnglish, type Dictionary, dictionaryOf } from './dictionary.js'
import { type NamedWords, namedWordsOf } from './named-words.js'
import { stem } from './stem.js'

/** What comparing two sentences word by word asks of a word; `folded` as foldWord has it. */
export type WordLexicon = {
  /** Keys that it shares with its translations, however common the word is. */
  readonly meanings: (folded: string, language: string, named: string | undefined) => Anchors
  /** Whether a dictionary or a list of common words has it: then it is hardly a name. */
  readonly isCommon: (folded: string, language: string) => boolean
  /** What it names as demonym, weekday or month: `iso:FR`, `month:10`. */
  readonly named: (folded: string, language: string) => string | undefined
}

function wordLexicon(
  dictionaries: ReadonlyMap<string, Dictionary>,
  common: ReadonlyMap<string, number>,
  namedWords: ReadonlyMap<string, NamedWords>,
): WordLexicon {
  let english: ReadonlySet<string> | undefined
  const englishWords = () => {
    const translations = [...dictionaries.values()].flatMap((each) => [...each.values()].flat())
    return new Set([...common.keys(), ...translations])
  }
  const meanings: WordLexicon['meanings'] = (folded, language, named) => {
    const keys = keysOfWord(folded, language, englishOf(folded, language, dictionaries))
    return named ? Uint32Array.from([...keys, wordKey(`@${named}`)]) : keys
  }
  const isCommon: WordLexicon['isCommon'] = (folded, language) => {
    if (language !== 'en') return englishOf(folded, language, dictionaries).length > 0
    english ??= englishWords()
    return english.has(stem(folded, 'en'))
  }
  return { meanings, isCommon, named: (folded, language) => namedWords.get(language)?.get(folded) }
}

/** The lexicon of texts in these languages. Ukrainian words are looked up as Russian too. */
export async function loadLexicon(languages: Iterable<string>): Promise<WordLexicon> {
  const all = new Set(languages)
  if (all.has('uk')) all.add('ru')
  const named = await Promise.all([...all].map(async (each) => [each, await namedWordsOf(each)] as const))
  const dictionaries = [...all].map((each) => [each, dictionaryOf(each)] as const)
  return wordLexicon(new Map(dictionaries), commonEnglish(), new Map(named))
}
