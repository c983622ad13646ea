import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readyGroups } from './ready-groups.js'

const threeAtMost = (group: readonly unknown[]) => group.length === 3

async function* from<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items
}

async function groupsOf<T>(items: AsyncIterable<T>): Promise<(readonly T[])[]> {
  const groups: (readonly T[])[] = []
  for await (const group of readyGroups(items, threeAtMost)) groups.push(group)
  return groups
}

test('what is ready comes together', async () => {
  expect(await groupsOf(from([1, 2, 3, 4]))).toEqual([[1, 2, 3], [4]])
  expect(await groupsOf(from([]))).toEqual([])
})

test('somebody who sends a line only when the last is answered gets an answer', async () => {
  let answer: (value?: unknown) => void = () => {}
  async function* conversation() {
    for (const line of ['first', 'second']) {
      const answered = new Promise((resolve) => {
        answer = resolve
      })
      yield line
      await answered
    }
  }
  const answers: (readonly string[])[] = []
  for await (const group of readyGroups(conversation(), threeAtMost)) {
    answers.push(group)
    answer()
  }
  expect(answers).toEqual([['first'], ['second']])
})

test('a stream that breaks off ends after what it gave', async () => {
  async function* broken() {
    yield 1
    throw new Error('gone')
  }
  const groups: (readonly number[])[] = []
  const read = async () => {
    for await (const group of readyGroups(broken(), threeAtMost)) groups.push(group)
  }
  await expect(read()).rejects.toThrow('gone')
  expect(groups).toEqual([[1]])
})

test('whoever stops early lets the stream close', async () => {
  let closed = false
  async function* endless() {
    try {
      for (;;) yield 1
    } finally {
      closed = true
    }
  }
  for await (const _ of readyGroups(endless(), threeAtMost)) break
  expect(closed).toBe(true)
})

test('nothing is lost and the order stays, whatever comes at once or late', async () => {
  const late = fc.array(fc.boolean(), { maxLength: 20 })
  await fc.assert(
    fc.asyncProperty(late, async (waits) => {
      async function* stream() {
        for (const [i, wait] of waits.entries()) {
          if (wait) await new Promise((resolve) => setTimeout(resolve, 0))
          yield i
        }
      }
      const groups = await groupsOf(stream())
      expect(groups.flat()).toEqual([...waits.keys()])
      for (const group of groups) expect(group.length).toBeLessThanOrEqual(3)
    }),
    { numRuns: 30 },
  )
})
