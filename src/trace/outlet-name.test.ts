import { expect, test } from 'vitest'
import { addressKey, outletKey } from './outlet-name.js'

const spellings = [
  ['TideWire.com', 'tidewire'],
  ['https://www.tidewire.co.uk/news/1', 'tidewire'],
  ['The Saltby Post', 'saltbypost'],
  ['saltbypost.example', 'saltbypost'],
  ['La Dépêche de Brume', 'depechedebrume'],
] as const
for (const [name, key] of spellings) test(`${name} is ${key}`, () => expect(outletKey(name)).toBe(key))

test('an address is one with and without www, query and closing slash', () => {
  expect(addressKey('https://www.tidewire.com/a/?from=mail#top')).toBe(addressKey('http://tidewire.com/a'))
})
