import { describe, expect, test } from 'vitest'
import { analyse } from './analyse.js'
import { loadGrammar } from './grammar.js'
import { isIdiom } from './idioms.js'

/** The marked word is part of a set phrase, or is none. */
const cases: readonly (readonly [language: string, text: string, word: string, isIdiom: boolean])[] = [
  ['en', 'This isn’t to say that the ferry is safe.', 'say', true],
  ['en', 'The ferry, that is to say its engine, is old.', 'say', true],
  ['en', 'The mayor was not able to say when it sails.', 'say', false],
  ['en', 'It costs more or less according to your tariff.', 'according', true],
  ['en', 'It costs more, according to your letter-writer Mr Pell.', 'costs', false],
  ['fr', 'Le bac, c’est dire, n’a plus d’ancre.', 'dire', true],
  ['fr', 'Le maire a de quoi dire.', 'dire', false],
  ['fr', 'Le coureur s’est qualifié pour la finale.', 'qualifié', true],
  ['fr', 'Il s’est qualifié de rebelle.', 'qualifié', false],
  ['de', 'Das heißt, die Fähre fährt.', 'heißt', true],
  ['de', 'Die Fähre fahre, heißt es.', 'heißt', false],
  ['es', 'El barco, es decir, su motor, es viejo.', 'decir', true],
  ['ru', 'Паром, честно говоря, стар.', 'говоря', true],
  ['uk', 'Пором, чесно кажучи, старий.', 'кажучи', true],
]

describe('a word of saying in a set phrase', () => {
  for (const [language, text, word, expected] of cases)
    test(text, async () => {
      const { words } = analyse(text, [{ start: 0, end: text.length }], await loadGrammar(language))
      expect(isIdiom(words, words.indexOf(word))).toBe(expected)
    })
})
