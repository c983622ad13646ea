import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOf } from './lines.js'

async function* chunksOf(text: string, size: number) {
  const bytes = Buffer.from(text)
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
}

async function split(text: string, size: number, limit = 1000) {
  const lines: [number, string | null][] = []
  for await (const { number, bytes } of linesOf(chunksOf(text, size), limit)) {
    lines.push([number, bytes && Buffer.from(bytes).toString()])
  }
  return lines
}

test('lines keep their numbers; the last needs no end', async () => {
  expect(await split('un\n\ntrois', 2)).toEqual([
    [1, 'un'],
    [2, ''],
    [3, 'trois'],
  ])
})

test('a line over the limit is told, not kept, and the next is whole', async () => {
  expect(await split('court\nbeaucoup trop long\nfin\n', 4, 6)).toEqual([
    [1, 'court'],
    [2, null],
    [3, 'fin'],
  ])
})

test('chunks may be cut anywhere', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'grapheme' })),
      fc.integer({ min: 1, max: 9 }),
      async (words, size) => {
        const lines = words.map((word) => word.replaceAll('\n', ' '))
        const found = await split(lines.map((line) => `${line}\n`).join(''), size)
        expect(found.map(([, line]) => line)).toEqual(lines)
      },
    ),
    { numRuns: 50 },
  )
})
