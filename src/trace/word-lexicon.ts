import { loadPack } from '../language/load-pack.js'
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
  /** Whether a voice's name is only a pronoun: « on », "they". */
  readonly isPronoun: (name: string, language: string) => boolean
}

/** Words known by their meanings at a time. */
const mostWordsKnown = 200_000

function wordLexicon(
  dictionaries: ReadonlyMap<string, Dictionary>,
  common: ReadonlyMap<string, number>,
  namedWords: ReadonlyMap<string, NamedWords>,
  pronouns: ReadonlyMap<string, ReadonlySet<string>>,
): WordLexicon {
  let english: ReadonlySet<string> | undefined
  const englishWords = () => {
    const translations = [...dictionaries.values()].flatMap((each) => [...each.values()].flat())
    return new Set([...common.keys(), ...translations])
  }
  const known = new Map<string, Anchors>()
  const ownMeanings = (folded: string, language: string): Anchors => {
    const key = `${language} ${folded}`
    const keys = known.get(key) ?? keysOfWord(folded, language, englishOf(folded, language, dictionaries))
    if (known.size >= mostWordsKnown) known.clear()
    known.set(key, keys)
    return keys
  }
  const meanings: WordLexicon['meanings'] = (folded, language, named) => {
    const keys = ownMeanings(folded, language)
    return named ? Uint32Array.from([...keys, wordKey(`@${named}`)]) : keys
  }
  const isCommon: WordLexicon['isCommon'] = (folded, language) => {
    if (language !== 'en') return englishOf(folded, language, dictionaries).length > 0
    english ??= englishWords()
    return english.has(stem(folded, 'en'))
  }
  return {
    meanings,
    isCommon,
    named: (folded, language) => namedWords.get(language)?.get(folded),
    isPronoun: (name, language) => pronouns.get(language)?.has(name.toLowerCase()) ?? false,
  }
}

/** The lexicon of texts in these languages. Ukrainian words are looked up as Russian too. */
export async function loadLexicon(languages: Iterable<string>): Promise<WordLexicon> {
  const all = new Set(languages)
  if (all.has('uk')) all.add('ru')
  const tableOf = async <Table>(load: (language: string) => Promise<Table>) =>
    new Map(await Promise.all([...all].map(async (each) => [each, await load(each)] as const)))
  const dictionaries = new Map([...all].map((each) => [each, dictionaryOf(each)] as const))
  return wordLexicon(dictionaries, commonEnglish(), await tableOf(namedWordsOf), await tableOf(pronounsOf))
}

const pronounsOf = async (language: string): Promise<ReadonlySet<string>> =>
  new Set((await loadPack(language))?.pronouns?.map(({ form }) => form))
