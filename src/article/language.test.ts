import { describe, expect, test } from 'vitest'
import { languageOf } from './language.js'

describe('the words tell the language', () => {
  const texts: [text: string, language: string][] = [
    [
      'The mayor said that the bridge would open again in May and that the works had cost more than was planned.',
      'en',
    ],
    [
      'Le maire a déclaré que le pont rouvrirait en mai et que les travaux avaient coûté plus que prévu.',
      'fr',
    ],
    [
      'Der Bürgermeister sagte, dass die Brücke im Mai wieder öffnet und die Arbeiten teurer waren als geplant.',
      'de',
    ],
    [
      'El alcalde dijo que el puente se abrirá en mayo y que las obras costaron más de lo que estaba previsto.',
      'es',
    ],
    [
      'Мэр сообщил, что мост откроют в мае и что работы обошлись дороже, чем было запланировано для города.',
      'ru',
    ],
    [
      'Мер повідомив, що міст відкриють у травні, а роботи коштували більше, ніж було заплановано для міста.',
      'uk',
    ],
    [
      'L’alcalde va dir que el pont s’obrirà al maig i que les obres han costat més del que estava previst.',
      'ca',
    ],
    ['Borgmesteren sagde, at broen åbner igen i maj, og at arbejdet har kostet mere end planlagt.', 'da'],
  ]
  for (const [text, language] of texts) test(text, () => expect(languageOf(text)).toBe(language))
})

describe('and what the page declares', () => {
  const english =
    'The mayor said that the bridge would open again in May and that it had cost more than was planned.'
  test('its region is kept', () => expect(languageOf(english, 'en_GB')).toBe('en-GB'))
  test('it yields to clearly different words', () => expect(languageOf(english, 'fr')).toBe('en'))
  test('it decides where there are hardly any words', () => expect(languageOf('06:12', 'de')).toBe('de'))
  test('nonsense is no language', () => expect(languageOf('06:12', '%lang%')).toBe('und'))
})
