import { type CreditTable, end, source } from './pattern.js'

/** How pages in German name what they were taken from. */
export const de: CreditTable = {
  opens: 'quellen?|mit',
  ends: 'zuerst|übersetz',
  patterns: [
    {
      where: 'line',
      pattern: `^quellen?\\s?:\\s?${source}${end}`,
      example: 'Quelle: nordkurier.example',
      name: 'nordkurier.example',
    },
    {
      where: 'line',
      pattern: `^\\(?mit\\s(?:material|agenturmaterial|informationen|inhalten)\\s(?:von|der|des)?\\s?${source}${end}`,
      example: 'Mit Material von dpa',
      name: 'dpa',
      role: 'contributor',
    },
    {
      where: 'end',
      pattern: `zuerst\\s(?:erschienen|veröffentlicht)?\\s?(?:in|auf|bei)\\s(?:der\\s|dem\\s)?${source}(?:\\s(?:erschienen|veröffentlicht))?${end}`,
      example: 'Der Text ist zuerst erschienen in Nordblatt.',
      name: 'Nordblatt',
    },
    {
      where: 'end',
      pattern: `übersetz(?:t|ung\\seines\\sartikels)\\s(?:aus|von|unserer\\s[^\\n]{2,30}\\svon)\\s${source}${end}`,
      example: 'Übersetzt aus The Harbour Post',
      name: 'The Harbour Post',
    },
  ],
}
