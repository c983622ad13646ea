import { expect, test } from 'vitest'
import { seriesOf } from './series.js'

test('before 1.0 a new minor version may print other JSON, from then on only a new major one', () => {
  expect(['0.1.0', '0.1.12', '0.2.0'].map(seriesOf)).toEqual(['0.1', '0.1', '0.2'])
  expect(['1.0.0', '1.4.2', '12.0.0-rc.1'].map(seriesOf)).toEqual(['1', '1', '12'])
})

test('what is no version is its own series', () => {
  expect(['', 'next', '1', '01.2.3'].map(seriesOf)).toEqual(['', 'next', '1', '01.2.3'])
})
