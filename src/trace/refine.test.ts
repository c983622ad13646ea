import { expect, test } from 'vitest'
import type { Reading } from '../reading.js'
import { findVerbatimKin } from './comparisons.js'
import { ferry, page } from './pages.test.data.js'
import { refineTree } from './refine.js'
import type { Step } from './stemma.js'
import { groupTexts } from './text-group.js'
import { TraceMemory } from './trace-memory.js'

const second = ferry
  .replace('twice on Tuesday', 'two times late on Tuesday')
  .replace('had slept in the restaurant', 'spent the night on tables in the restaurant')
const third = second.replace('full refunds and a free crossing', 'their money back and another voyage')

/** The steps of a tree after refinement, from steps given as `from→to`. */
async function refined(pages: readonly Reading[], root: string, given: readonly string[]) {
  const memory = new TraceMemory()
  const groups = groupTexts(pages, memory)
  const { kin } = await findVerbatimKin(groups, memory)
  const at = (id: string) => groups.findIndex(({ reading }) => reading.id === id)
  const steps = given.map((each): Step => {
    const [from, to] = each.split('→').map(at) as [number, number]
    const found = kin.find(({ a, b }) => (a === from && b === to) || (a === to && b === from))!
    return { from, to, kin: found, margin: 1 }
  })
  const tree = { root: at(root), members: pages.map(({ id }) => at(id)), steps }
  const idOf = (text: number) => groups[text]!.reading.id
  return refineTree(tree, groups, kin).steps.map(({ from, to }) => `${idOf(from)}→${idOf(to)}`)
}

const [one, two, three] = [page('one', ferry), page('two', second), page('three', third)]

test('a page with words that were new in a copy hangs from the copy, not beside it', async () => {
  expect(await refined([one, two, three], 'one', ['one→two', 'one→three'])).toEqual(['one→two', 'two→three'])
})

test('a page with words that the page above it lost hangs from where they are', async () => {
  const sibling = page('three', ferry.replace('a free crossing', 'another voyage'))
  expect(await refined([one, two, sibling], 'one', ['one→two', 'two→three'])).toEqual([
    'one→two',
    'one→three',
  ])
})

test('a tree that explains its words stays, and so does one of two pages', async () => {
  expect(await refined([one, two, three], 'one', ['one→two', 'two→three'])).toEqual(['one→two', 'two→three'])
  expect(await refined([one, two], 'one', ['one→two'])).toEqual(['one→two'])
})
