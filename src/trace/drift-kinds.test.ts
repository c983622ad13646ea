import { expect, test } from 'vitest'
import { hedgeDrift, nameDrift, negationDrift, numberDrift, wordDrift } from './drift-kinds.js'
import { foldWord, startsWithCapital } from './letters.js'

const side = (text: string, language = 'en') => ({
  language,
  sentence: text
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word, i) => ({
      text: word,
      folded: foldWord(word),
      anchors: new Uint32Array(),
      isName: i > 0 && startsWithCapital(word, 0),
    })),
})
const pair = (from: string, to: string) => ({ from: side(from), to: side(to), sameLanguage: true })

const changed = [
  {
    find: negationDrift,
    from: 'The gates will not open on Sunday',
    to: 'The gates will open on Sunday',
    drift: { kind: 'negation', before: 'not', after: '' },
  },
  {
    find: numberDrift,
    from: 'Some 600 gulls were counted',
    to: 'Some 400 gulls were counted',
    drift: { kind: 'number', before: '600', after: '400' },
  },
  {
    find: numberDrift, // the other page cut the second half
    from: 'Around 600 gulls nest there and 40 are ill',
    to: 'Some 400 gulls nest there',
    drift: { kind: 'number', before: '600', after: '400' },
  },
  {
    find: nameDrift,
    from: 'The keys were with Marlow all night',
    to: 'The keys were with Hartley all night',
    drift: { kind: 'name', before: 'Marlow', after: 'Hartley' },
  },
  {
    find: hedgeDrift,
    from: 'The keeper allegedly slept',
    to: 'The keeper slept',
    drift: { kind: 'hedge-lost', before: 'allegedly', after: '' },
  },
  {
    find: wordDrift,
    from: 'The price of eggs increased',
    to: 'The price of eggs decreased',
    drift: { kind: 'meaning', before: 'increased', after: 'decreased' },
  },
]
test.each(changed)('$from → $to: $drift.kind', ({ find, from, to, drift }) => {
  expect(find(pair(from, to))).toMatchObject([drift])
})

const unchanged = [
  { find: negationDrift, from: 'It is not safe', to: 'It is unsafe' },
  { find: negationDrift, from: 'Not only gulls nest there', to: 'Gulls nest there' },
  { find: numberDrift, from: 'The 14th Company sailed', to: 'A company of 60 sailed' },
  { find: numberDrift, from: 'Some 325 million crowns', to: 'Some 325 crowns, in millions' },
  { find: numberDrift, from: 'Six gulls nest there', to: 'Gulls nest there' },
  { find: hedgeDrift, from: 'The keeper allegedly slept', to: 'The keeper is said to have slept' },
  { find: wordDrift, from: 'The price of eggs increased', to: 'The cost of eggs increased' },
]
test.each(unchanged)('$from = $to', ({ find, from, to }) => {
  expect(find(pair(from, to))).toEqual([])
})
