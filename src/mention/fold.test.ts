import { expect, test } from 'vitest'
import { acronymKey, foldName } from './fold.js'

test('accents, hyphens and apostrophes make no difference between names', () => {
  expect(foldName('Saint-Étienne')).toBe('saint etienne')
  expect(foldName('Côte d’Ivoire')).toBe(foldName("COTE D'IVOIRE"))
  expect(foldName('Łódź')).toBe('lodz')
  expect(foldName('Київ')).toBe('київ')
})

test('acronyms keep their capitals', () => {
  expect(acronymKey('U.S.')).toBe('US')
  expect(acronymKey('Us')).toBeNull()
  expect(acronymKey('UKRAINE')).toBeNull()
})
