import { type CreditTable, end, source } from './pattern.js'

/** How pages in Russian name what they were taken from. */
export const ru: CreditTable = {
  opens: 'источник|по|перевод',
  ends: 'впервые',
  patterns: [
    {
      where: 'line',
      pattern: `^источники?\\s?:\\s?${source}${end}`,
      example: 'Источник: Северный вестник',
      name: 'Северный вестник',
    },
    {
      where: 'line',
      pattern: `^по\\sматериалам\\s${source}${end}`,
      example: 'По материалам The Harbour Post',
      name: 'The Harbour Post',
    },
    {
      where: 'line',
      pattern: `^перевод\\s?(?:с|—|:|от)?\\s${source}${end}`,
      example: 'Перевод: Северный вестник',
      name: 'Северный вестник',
    },
    {
      where: 'end',
      pattern: `впервые\\sопубликован[оаы]?\\s(?:в|на)\\s${source}${end}`,
      example: 'Материал впервые опубликован в «Северный вестник».',
      name: '«Северный вестник»',
    },
  ],
}
