import { describe, expect, test } from 'vitest'
import { namesIn } from './authors.js'

describe('names in a byline', () => {
  const bylines: [byline: string, names: string[]][] = [
    ['By Ines Calloway and Tom Reddick', ['Ines Calloway', 'Tom Reddick']],
    ['Par Jeanne Aubrac avec AFP', ['Jeanne Aubrac']],
    ['Von Hella Brandt, Nordhafen', ['Hella Brandt']],
    ['By Nell Harker, legal correspondent', ['Nell Harker']],
    ['Por Rocío Santana y Luis de la Vega', ['Rocío Santana', 'Luis de la Vega']],
    ['Words by Sam Okoro | 14 March 2025', ['Sam Okoro']],
    ['par', []],
    ['By Nell Harker 30 August 2023 • 4:45pm', ['Nell Harker']],
    ['By Nell Harker Aug. 30, 2023', ['Nell Harker']],
    ['Par Jeanne Aubrac le 3 mars 2024', ['Jeanne Aubrac']],
    ['By our own reporters', []],
    ['19:45', []],
  ]
  for (const [byline, names] of bylines) test(byline, () => expect(namesIn(byline)).toEqual(names))
})
