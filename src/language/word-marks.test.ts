import { expect, test } from 'vitest'
import { analyse } from './analyse.js'
import { wordMarksOf } from './word-marks.js'

const analysisOf = (text: string) => analyse(text, [{ start: 0, end: text.length }], undefined)

/** How often each word was asked about. */
const countingMarks = () => {
  const asked: string[] = []
  const marks = wordMarksOf((ships: ReadonlySet<string>, word) => {
    asked.push(word)
    return ships.has(word) ? 5 : 0
  })
  return { asked, marks }
}

test('a word that comes again is not asked about again, in another text either', () => {
  const { asked, marks } = countingMarks()
  const ships = new Set(['ferry'])
  expect([...marks(ships, analysisOf('The ferry left. The Ferry came.'))]).toEqual([0, 5, 0, 0, 0, 5, 0, 0])
  expect([...marks(ships, analysisOf('Every ferry came'))]).toEqual([0, 5, 0])
  expect(asked).toEqual(['the', 'ferry', 'left', '.', 'came', 'every'])
})

test('each set of tables has answers of its own', () => {
  const { marks } = countingMarks()
  const harbour = analysisOf('ferry and barge')
  expect([...marks(new Set(['ferry']), harbour)]).toEqual([5, 0, 0])
  expect([...marks(new Set(['barge']), harbour)]).toEqual([0, 0, 5])
})

test('words forgotten meanwhile are asked about anew', () => {
  const { marks } = countingMarks()
  const ships = new Set(['ferry'])
  const before = analysisOf('the ferry left')
  marks(ships, before)
  const endless = analysisOf(Array.from({ length: 70_000 }, (_, i) => `w${i}`).join(' '))
  expect(marks(ships, endless).every((mark) => mark === 0)).toBe(true)
  expect([...marks(ships, before)]).toEqual([0, 5, 0])
  expect([...marks(ships, analysisOf('a ferry'))]).toEqual([0, 5])
})
