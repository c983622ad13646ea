import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entriesOf } from './json-entries.js'

async function* chunksOf(text: string, size: number) {
  const bytes = Buffer.from(text)
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
}

/** Entries with their lines, blank ones left out. */
async function split(text: string, size = 7, limit = 1_000_000) {
  const entries: [number, string | null][] = []
  for await (const { number, bytes } of entriesOf(chunksOf(text, size), limit)) {
    const entry = bytes && Buffer.from(bytes).toString().trim()
    if (entry !== '') entries.push([number, entry])
  }
  return entries
}

test('a list gives its entries with the lines on which they begin', async () => {
  expect(await split('[\n{\n  "id": "a"\n},\n{"id":"b","of":[1,{"x":2}]}\n]\n')).toEqual([
    [2, '{\n  "id": "a"\n}'],
    [5, '{"id":"b","of":[1,{"x":2}]}'],
  ])
})

test('a document that is no list is one entry', async () => {
  expect(await split('\n{"id":"a","of":[1,2],"more":{"x":[]}}\n')).toEqual([
    [2, '{"id":"a","of":[1,2],"more":{"x":[]}}'],
  ])
})

test('marks in strings part nothing', async () => {
  const list = ['a,b', '[', '}', '"', '\\', '\\"],[', 'é\u2028']
  expect(await split(JSON.stringify(list), 1)).toEqual(list.map((text) => [1, JSON.stringify(text)]))
})

test('a list cut off, never opened, or with words behind it leaves pieces that are no JSON', async () => {
  expect((await split('[{"id":"a"},{"id":"b')).at(-1)).toEqual([1, '{"id":"b'])
  expect(await split('"id":"a"}]')).toEqual([[1, '"id":"a"}]']])
  expect((await split('[1] and so on')).at(-1)).toEqual([1, 'and so on'])
  expect(await split(']]]}}}"')).toEqual([[1, ']]]}}}"']])
})

test('an entry over the limit is told, not kept', async () => {
  expect(await split(`[1,\n"${'x'.repeat(99)}",\n3]`, 4, 20)).toEqual([
    [1, '1'],
    [2, null],
    [3, '3'],
  ])
})

test('nothing is lost of any list, printed in any way and cut anywhere', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.jsonValue()),
      fc.constantFrom(0, 2),
      fc.integer({ min: 1, max: 9 }),
      async (list, indent, size) => {
        const entries = await split(`\ufeff${JSON.stringify(list, null, indent)}`, size)
        expect(entries.map(([, entry]) => JSON.parse(entry!))).toEqual(JSON.parse(JSON.stringify(list)))
      },
    ),
  )
})
