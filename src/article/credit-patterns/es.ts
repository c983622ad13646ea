import { agencies, type CreditTable, end, source } from './pattern.js'

/** How pages in Spanish name what they were taken from. */
export const es: CreditTable = {
  opens: 'fuentes?|con',
  ends: 'publi|traducido',
  patterns: [
    {
      where: 'line',
      pattern: `^fuentes?\\s?:\\s?${source}${end}`,
      example: 'Fuente: elfaro.example',
      name: 'elfaro.example',
    },
    {
      where: 'line',
      pattern: `^\\(?con\\s(?:información|datos)\\sde\\s${source}${end}`,
      example: 'Con información de EFE',
      name: 'EFE',
      role: 'contributor',
    },
    {
      where: 'line',
      pattern: `^\\(?con\\s(?<name>(?:${agencies}|agencias)[^\\n]{0,40}?)${end}`,
      example: 'Con Reuters',
      name: 'Reuters',
      role: 'contributor',
    },
    {
      where: 'end',
      pattern: `publicad[oa]\\s(?:originalmente|inicialmente)\\s(?:en|por)\\s${source}${end}`,
      example: 'Artículo publicado originalmente en El Faro del Sur.',
      name: 'El Faro del Sur',
    },
    {
      where: 'end',
      pattern: `traducido\\s(?:del?|por)\\s${source}${end}`,
      example: 'Traducido de The Harbour Post',
      name: 'The Harbour Post',
    },
  ],
}
