import { agencies, type CreditTable, end } from './pattern.js'

/** Credits by an agency's name, whatever the language. */
export const anywhere: CreditTable = {
  ends: '\\(',
  patterns: [
    {
      where: 'byline',
      pattern: `(?:avec|with|mit|con|et|and|und|,|/)\\s?(?:l['’]|the\\s|la\\s)?(?<name>${agencies})${end}`,
      example: 'Par Jeanne Aubrac avec l’AFP',
      name: 'AFP',
      role: 'contributor',
    },
    {
      where: 'dateline',
      pattern: `^[^\\n(]{0,60}\\((?<name>${agencies})\\)`,
      example: 'PORT LERRA (Reuters) - The bridge will open in May.',
      name: 'Reuters',
    },
    {
      where: 'end',
      pattern: `\\((?<name>(?:${agencies})(?:\\s?[/,]\\s?(?:${agencies}))?)\\)${end}`,
      example: 'Die Brücke bleibt gesperrt. (dpa)',
      name: 'dpa',
    },
  ],
}
