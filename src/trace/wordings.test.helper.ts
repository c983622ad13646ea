import { anchorFinder } from './anchors.js'
import type { ComparedSentences, Side } from './compared-sentences.js'
import { commonEnglish, dictionaryOf } from './dictionary.js'
import { alignWords } from './word-alignment.js'
import { loadLexicon } from './word-lexicon.js'
import { type Wording, wordingOf } from './wording.js'
import { findWords } from './words.js'

const languages = ['en', 'fr', 'de', 'es', 'ru', 'uk']
export const lexicon = await loadLexicon(languages)
export const finder = anchorFinder(
  new Map(languages.map((each) => [each, dictionaryOf(each)])),
  commonEnglish(),
)
export const { worth } = finder

/** A text in a language: `['fr', 'La digue tient.']`. */
export type Told = readonly [language: string, text: string]

/** The whole of a text as a wording; `said` says which part of it is said, if not all. */
export function wording([language, text]: Told, said = text): Wording {
  const start = text.indexOf(said)
  const spans = [{ start, end: start + said.length }]
  return wordingOf(spans, language, { finder, lexicon, mentions: [], page: findWords(text) })
}

/** The first sentence of each text, aligned. */
export function compared(before: Told, after: Told): ComparedSentences {
  const [from, to] = [before, after].map((told): Side => {
    const { said, around } = wording(told).sentences[0]!
    return { sentence: said, around, language: told[0] }
  })
  return {
    from: from!,
    to: to!,
    sameLanguage: before[0] === after[0],
    alignment: alignWords(from!.sentence, to!.sentence),
  }
}
