import { noticeLanguage } from './notices.js'
import type { Words } from './words.js'

/** The paragraphs of a page's title and body, in order. */
export type Outline = {
  /** The same words, the same hash. */
  readonly hashes: Uint32Array
  /** How many words each has. */
  readonly lengths: Uint32Array
  /** Indices of those that only a site's furniture says. */
  readonly notices: readonly number[]
}

export function outlineOf(words: Words): Outline {
  const count = words.paragraphs.length - 1
  const hashes = new Uint32Array(count)
  const lengths = new Uint32Array(count)
  const notices: number[] = []
  for (let i = 0; i < count; i++) {
    const [from, to] = [words.paragraphs[i]!, words.paragraphs[i + 1]!]
    hashes[i] = hashOf(words.hashes, from, to)
    lengths[i] = to - from
    if (noticeLanguage(words, from, to)) notices.push(i)
  }
  return { hashes, lengths, notices }
}

function hashOf(words: Uint32Array, from: number, to: number): number {
  let hash = 17
  for (let i = from; i < to; i++) hash = (Math.imul(hash, 0x9e3779b1) + words[i]!) | 0
  return hash >>> 0
}

/**
 * Takes some paragraphs, named by index, out of words that are lent: the others move together in their room.
 * Offsets stay those of the text.
 */
export function withoutParagraphs(lent: Words, dropped: readonly number[]): Words {
  if (dropped.length === 0) return lent
  const runs = runsBetween(lent, new Set(dropped))
  const count = runs.reduce((sum, { from, to }) => sum + to - from, 0)
  return {
    text: lent.text,
    count,
    starts: joined(lent.starts, runs, count),
    ends: joined(lent.ends, runs, count),
    hashes: joined(lent.hashes, runs, count),
    quoted: joined(lent.quoted, runs, count),
    sentences: movedStarts(lent.sentences, runs, count),
    paragraphs: movedStarts(lent.paragraphs, runs, count),
  }
}

/** Words that stay together, as indices, `to` exclusive; `at` is where the run begins among all that stay. */
type Run = { readonly from: number; readonly to: number; readonly at: number }

function runsBetween({ paragraphs }: Words, dropped: ReadonlySet<number>): Run[] {
  const runs: Run[] = []
  let at = 0
  for (let i = 0; i + 1 < paragraphs.length; i++) {
    if (dropped.has(i)) continue
    const [from, to] = [paragraphs[i]!, paragraphs[i + 1]!]
    runs.push({ from, to, at })
    at += to - from
  }
  return runs
}

function joined<T extends Int32Array | Uint32Array | Uint8Array>(
  column: T,
  runs: readonly Run[],
  count: number,
): T {
  for (const { from, to, at } of runs) column.copyWithin(at, from, to)
  return column.subarray(0, count) as T
}

/** Where sentences or paragraphs begin after the move; none goes on from one paragraph to the next. */
function movedStarts(starts: Int32Array, runs: readonly Run[], count: number): Int32Array {
  const moved: number[] = []
  let next = 0
  for (const { from, to, at } of runs) {
    while (starts[next]! < from) next++
    for (; starts[next]! < to; next++) moved.push(starts[next]! - from + at)
  }
  return Int32Array.from([...moved, count])
}
