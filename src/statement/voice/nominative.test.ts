import { expect, test } from 'vitest'
import { nominativeOf, readGivenForms } from './nominative.js'

const russian = readGivenForms(
  { m: 'олег остап александр', f: 'анна александра' },
  { one: 'а у ом е ю ем я ы ой ей и', many: '' },
)
const ukrainian = readGivenForms(
  { m: 'остап ігор карло', f: 'анна олена' },
  { one: 'а у ом і ю ем я и ою ові ї', many: '' },
)

const names: readonly (readonly [printed: string, nominative: string, given: typeof russian])[] = [
  ['Анны Брандт', 'Анна Брандт', russian],
  ['Олега Салнова', 'Олег Салнов', russian],
  ['Остапом Рыбчуком', 'Остап Рыбчук', russian],
  ['Анной Салновой', 'Анна Салнова', russian],
  ['Олегу Верецкому', 'Олег Верецкий', russian],
  ['Анни Дорош', 'Анна Дорош', ukrainian],
  ['Остапові Рибчукові', 'Остап Рибчук', ukrainian],
  ['Ігоря Шевченка', 'Ігор Шевченко', ukrainian],
  ['Остапа Шевченка', 'Остап Шевченко', ukrainian],
  ['Олени Верецької', 'Олена Верецька', ukrainian],
  ['Карла Донат', 'Карла Донат', ukrainian], // a woman's name, or a form of Карло
  ['Остапа Кравця', 'Остапа Кравця', ukrainian], // Кравець: no rule is sure
  ['Александра Рыбчук', 'Александра Рыбчук', russian], // a name of its own
  ['Рыбчука', 'Рыбчука', russian],
  ['Олега Петровича Салнова', 'Олег Петрович Салнов', russian],
  ['Анну Андреевну Салнову', 'Анна Андреевна Салнова', russian],
  ['Остапа Петровича Рибчука', 'Остап Петрович Рибчук', ukrainian],
  ['Анну Верецьку', 'Анна Верецька', ukrainian],
]

for (const [printed, nominative, given] of names)
  test(`${printed} is ${nominative}`, () => expect(nominativeOf(printed, given)).toBe(nominative))
