import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bytesOf, packSections, unpackSections, viewInt32 } from './sections.js'

test('a lexicon and two models come back from one file', () => {
  const words = Int32Array.of(7, -7, 1 << 31)
  const [first, none, last] = unpackSections(
    packSections([bytesOf(words), new Uint8Array(0), Uint8Array.of(255)]),
  )
  expect(viewInt32(first!)).toEqual(words)
  expect(none).toHaveLength(0)
  expect([...last!]).toEqual([255])
})

test('sections are whole whatever their lengths, and wherever in memory the file was read', () => {
  const sections = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 6 })
  fc.assert(
    fc.property(sections, fc.nat(7), (given, shift) => {
      const packed = packSections(given)
      const elsewhere = new Uint8Array(packed.length + shift).subarray(shift)
      elsewhere.set(packed)
      for (const file of [packed, elsewhere]) {
        const found = unpackSections(file)
        expect(found.map((section) => [...section])).toEqual(given.map((section) => [...section]))
        for (const section of found) expect(section.byteOffset % 8).toBe(0)
      }
    }),
  )
})
