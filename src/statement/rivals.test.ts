import { describe, expect, test } from 'vitest'
import type { Span } from '../article/span.js'
import type { Candidate } from './candidates.js'
import { findRivals } from './rivals.js'

/** A candidate whose content and cue stand where the words first stand in the text. */
const text = 'The mayor said the baker denied that bread was short.'
const candidate = (cue: string, content: string, logOdds: number): Candidate => ({
  content: [spanOf(content)],
  cue: [spanOf(cue)],
  source: [],
  head: { token: 0, logOdds },
  path: { confidence: 0, sourceLead: 0, contentLead: 0 },
  worth: 0,
  rescued: false,
})
const spanOf = (words: string): Span => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})

const said = candidate('said', 'the baker denied that bread was short', 3)
const denied = candidate('denied', 'that bread was short', 2)
const short = candidate('short', 'bread was', -1)

describe('findRivals', () => {
  test('a cue within the content of another has it for its outer rival, and is its inner one', () => {
    expect(findRivals([said, denied])).toEqual([
      { outer: undefined, inner: 2, clashing: undefined },
      { outer: 3, inner: undefined, clashing: undefined },
    ])
  })

  test('of several the likeliest counts', () => {
    expect(findRivals([said, denied, short])[2]).toEqual({ outer: 3, inner: undefined, clashing: undefined })
  })

  test('contents that overlap otherwise clash', () => {
    const other = candidate('mayor', 'that bread', 1)
    expect(findRivals([denied, other]).map(({ clashing }) => clashing)).toEqual([1, 2])
  })

  test('who stands alone has none', () => {
    expect(findRivals([said])).toEqual([{ outer: undefined, inner: undefined, clashing: undefined }])
  })
})
