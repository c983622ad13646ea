import fc from 'fast-check'
import { expect, test } from 'vitest'
import { enoughForKin, greatestRarity, rarityOfShared, type WorthFound } from './sense-verdict.js'

const found = (share: number, worth: number, side: 'same' | 'across'): WorthFound => ({
  worth: { a: worth, b: worth },
  shares: { a: share, b: share },
  sentences: 5,
  side,
})

test('a translation need share less than a page of the same language', () => {
  expect(enoughForKin(found(0.3, 200, 'across'), 1)).toBe(true)
  expect(enoughForKin(found(0.25, 200, 'same'), 1)).toBe(false)
})

test('what little there is must be the more alike', () => {
  expect(enoughForKin(found(0.2, 200, 'across'), 1)).toBe(true)
  expect(enoughForKin(found(0.2, 20, 'across'), 1)).toBe(false)
  expect(enoughForKin(found(0, 0, 'across'), 1)).toBe(false)
})

test('of a page that holds a part of another, the part decides', () => {
  const part = { ...found(0.1, 100, 'same'), shares: { a: 0.6, b: 0.05 } }
  expect(enoughForKin(part, 1)).toBe(true)
  expect(enoughForKin({ ...part, sentences: 2 }, 1)).toBe(false)
})

test('names that every page of the day has make no kin', () => {
  const keys = Uint32Array.from({ length: 40 }, (_, i) => i)
  const [one, other] = [keys.subarray(0, 25), keys.subarray(15)]
  const general = () => 7
  const ofTheDay = (key: number) => (key >= 15 && key < 25 ? 2 : 7)
  expect(rarityOfShared(one, other, general, general)).toBe(1)
  expect(rarityOfShared(one, other, ofTheDay, general)).toBeLessThan(0.5)
})

test('nothing becomes kin that could not be with the greatest rarity', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  const worths = fc.double({ min: 0, max: 1000, noNaN: true })
  fc.assert(
    fc.property(share, worths, fc.constantFrom('same', 'across'), share, (each, worth, side, rarity) => {
      if (enoughForKin(found(each, worth, side), rarity * greatestRarity))
        expect(enoughForKin(found(each, worth, side), greatestRarity)).toBe(true)
    }),
  )
})
