import { type CreditTable, end, source } from './pattern.js'

/** How pages in Ukrainian name what they were taken from. */
export const uk: CreditTable = {
  opens: 'джерел|за|переклад',
  ends: 'вперше',
  patterns: [
    {
      where: 'line',
      pattern: `^джерел[оа]\\s?:\\s?${source}${end}`,
      example: 'Джерело: Вісник Полісся',
      name: 'Вісник Полісся',
    },
    {
      where: 'line',
      pattern: `^за\\sматеріалами\\s${source}${end}`,
      example: 'За матеріалами The Harbour Post',
      name: 'The Harbour Post',
    },
    {
      where: 'line',
      pattern: `^переклад\\s?(?:з|із|—|:)?\\s${source}${end}`,
      example: 'Переклад: Вісник Полісся',
      name: 'Вісник Полісся',
    },
    {
      where: 'end',
      pattern: `вперше\\sопублікован[оаі]?\\s(?:в|у|на)\\s${source}${end}`,
      example: 'Матеріал вперше опубліковано у Віснику Полісся.',
      name: 'Віснику Полісся',
    },
  ],
}
