import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deflate, inflate } from './deflated.js'

test('a table of mostly one weight takes little room and comes back whole', () => {
  const table = new Uint8Array(100_000).fill(128)
  for (let at = 0; at < table.length; at += 97) table[at] = at % 251
  const packed = deflate(table)
  expect(packed.length).toBeLessThan(table.length / 20)
  expect(inflate(packed)).toEqual(Buffer.from(table))
})

test('any bytes come back, wherever a typed array may view them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 3_000 }), (bytes) => {
      const found = inflate(deflate(bytes))
      expect([...found]).toEqual([...bytes])
    }),
  )
})
