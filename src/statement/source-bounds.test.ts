import { describe, expect, test } from 'vitest'
import { analyse } from '../language/analyse.js'
import { loadGrammar } from '../language/grammar.js'
import { loadPack } from '../language/load-pack.js'
import { readMarks } from './marked.test.helper.js'
import { boundSources } from './source-bounds.js'

const sentences: readonly (readonly [language: string, marked: string, speaker: string])[] = [
  ['de', '[K:Alle seien fort], [C:sagte] [S:Ohlsen am Dienstag vor Journalisten].', 'Ohlsen'],
  ['de', '[K:„Nein“], [C:sagte] [S:die Ministerin den Angehörigen].', 'die Ministerin'],
  ['de', '[K:„Nein“], [C:sagte] [S:Emil Tarasch der Agentur Nordfunk].', 'Emil Tarasch'],
  [
    'de',
    '[K:„Nein“], [C:sagte] [S:die Sprecherin der Agentur Nordfunk].',
    'die Sprecherin der Agentur Nordfunk',
  ],
  ['de', '[K:„Nein“], [C:sagte] [S:ein Sprecher von dem Verein].', 'ein Sprecher von dem Verein'],
  ['de', '[C:Laut] dem [S:Bericht] [K:fehlt eine Akte].', 'Bericht'],
  ['de', '[C:Laut] [S:dem früheren Oberst] [K:ist diese Zahl zu niedrig].', 'dem früheren Oberst'],
  ['es', '[K:«No», ] [C:dijo] [S:Olmos el martes a los periodistas].', 'Olmos'],
  [
    'es',
    '[K:«No», ] [C:declaró] a [S:la agencia Nortemar el gobernador Emilio Tárraga].',
    'el gobernador Emilio Tárraga',
  ],
  ['es', '[K:«No», ] [C:dijo] [S:la candidata a la alcaldía].', 'la candidata a la alcaldía'],
  ['ru', '[S:В свою очередь Олег Салнов в пятницу] [C:заявил], [K:что моста нет].', 'Олег Салнов'],
  ['ru', '[S:На выходных синоптики] [C:обещают] [K:солнце].', 'синоптики'],
  ['ru', '[S:В мэрии] [C:заявили], [K:что мост закрыт].', 'мэрии'],
  ['uk', '[S:У дописі міський голова Левко Тарн] [C:пообіцяв] [K:дах].', 'міський голова Левко Тарн'],
  ['uk', '[S:У поліції] [C:не підтвердили] [K:затримання].', 'поліції'],
  ['ru', '[K:«Нет»], — [C:сказала] [S:Ольсен журналистам во вторник].', 'Ольсен'],
  ['ru', '[K:«Нет»], — [C:сказал] [S:агентству] «Волна» губернатор Олег Салнов.', 'губернатор Олег Салнов'],
  [
    'ru',
    '[K:«Нет»], — [C:сказала] [S:уполномоченная по правам человека].',
    'уполномоченная по правам человека',
  ],
  ['uk', '[K:«Ні»], — [C:сказала] [S:Ольсен журналістам у вівторок].', 'Ольсен'],
  ['uk', '[K:Міст упав], [C:повідомив] [S:увечері в ефірі речник ради Ігор Дуб].', 'речник ради Ігор Дуб'],
  ['uk', '[S:Рада журналістам] [C:сказала], [K:що міст упав].', 'Рада'],
  ['uk', '[K:«Ні»], — [C:сказав] [S:телеканалу].', 'телеканалу'], // nobody else stands there
]

describe('a source behind its verb is the speaker alone', () => {
  for (const [language, marked, speaker] of sentences)
    test(`${language}: ${marked}`, async () => {
      const { text, attributions } = readMarks(marked)
      const analysis = analyse(text, [{ start: 0, end: text.length }], await loadGrammar(language))
      const [bounded] = boundSources(attributions, analysis, (await loadPack(language))!)
      expect(bounded!.source.map(({ start, end }) => text.slice(start, end))).toEqual([speaker])
    })
})
