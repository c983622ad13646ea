import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvFormat, csvRow } from './csv.js'
import { hostileReadings } from './hostile.test.data.js'
import { sample } from './sample.test.data.js'

/** A reader of RFC 4180, written from the RFC and not from our writer. */
function parse(csv: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare!)
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

test('one statement a row, under named columns', () => {
  const format = csvFormat()
  const [names, first, second] = parse(format.begin() + format.each(sample, 0) + format.end())
  const cell = (row: string[] | undefined, name: string) => row?.[names!.indexOf(name)]
  expect(cell(first, 'voice')).toBe('Ilan Morvic')
  expect(cell(first, 'cautions')).toBe('captivity unclosed-quotation')
  expect(cell(second, 'within')).toBe('s1')
  expect(cell(second, 'content')).toBe('“Tenez jusqu’à lundi”')
})

test('a cell that a spreadsheet would run is made text', () => {
  expect(csvRow(['=1+1', '+33', '-2 degrés', '@x', 'a=b', 7])).toBe("'=1+1,'+33,'-2 degrés,'@x,a=b,7\r\n")
})

test('whatever is written comes back, but for the apostrophe that disarms', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (cells) => {
      const [row] = parse(csvRow(cells))
      expect(row!.map((cell, at) => (cell === `'${cells[at]}` ? cells[at] : cell))).toEqual(cells)
    }),
  )
})

test('every row of a hostile page has every column and none runs', () => {
  fc.assert(
    fc.property(hostileReadings, (reading) => {
      const format = csvFormat()
      const [names, ...rows] = parse(format.begin() + format.each(reading, 0))
      expect(rows.length).toBe(reading.statements.length)
      for (const row of rows) {
        expect(row.length).toBe(names!.length)
        for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
      }
    }),
  )
})
