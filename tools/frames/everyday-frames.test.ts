import { beforeAll, describe, expect, test } from 'vitest'
import { everydayFrames } from './everyday-frames.js'
import { type FrameResult, readFrames } from './read-frames.js'

/** In per cent of the sentences; raised with the figures, never lowered. */
const floors = { en: 98, fr: 99 } as const

describe.each(['en', 'fr'] as const)('the plainest sentences of news: %s', (language) => {
  let results: readonly FrameResult[] = []
  beforeAll(async () => {
    results = await readFrames(language, everydayFrames[language])
  })

  test('they are read as they were made', () => {
    const sentences = results.reduce((sum, result) => sum + result.sentences, 0)
    const wrong = results.flatMap((result) => result.wrong)
    expect(100 * (1 - wrong.length / sentences), wrong.join('\n')).toBeGreaterThanOrEqual(floors[language])
  })

  test('no frame is left to chance', () => {
    const weak = results.filter(({ sentences, wrong }) => wrong.length > sentences / 8)
    expect(weak).toEqual([])
  })
})
