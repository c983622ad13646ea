import { expect, test } from 'vitest'
import { findBoilerplate } from './boilerplate.js'
import { fingerprintsOf } from './fingerprint.js'
import { outlineOf, withoutParagraphs } from './outline.js'
import { ferry, ferryElsewhere, orchestra } from './pages.test.data.js'
import { findWords } from './words.js'

const about = 'The Saltby Post has printed the tide tables every morning since 1874.'
const eels =
  'A short note on eels and on nothing else, since the editor is at sea this week with his brother.'

function furnitureOf(pages: readonly string[]) {
  const words = pages.map((text) => findWords(text))
  return findBoilerplate(words.map(outlineOf), (text, dropped) =>
    fingerprintsOf(withoutParagraphs(findWords(pages[text]!), dropped)),
  )
}

const hashOf = (paragraph: string) => outlineOf(findWords(paragraph)).hashes[0]!

test('what a site prints under every story is furniture', () => {
  const pages = [ferry, orchestra, ferryElsewhere, eels].map((story) => `${story}\n${about}`)
  expect([...furnitureOf(pages)]).toEqual([hashOf(about)])
})

test('what recurs in copies of one story is the story', () => {
  const lines = ferry.split('\n')
  const copies = [
    ferry,
    lines.slice(0, 4).join('\n'),
    lines.slice(1).join('\n'),
    lines.slice(0, 3).join('\n'),
  ]
  expect([...furnitureOf([...copies, orchestra])]).toEqual([])
})

test('a sentence in two stories only is nobody’s furniture', () => {
  expect([...furnitureOf([`${ferry}\n${about}`, `${orchestra}\n${about}`, eels])]).toEqual([])
})
