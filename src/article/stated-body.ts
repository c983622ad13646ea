import type { PageBlock } from './page-blocks.js'

/** Shorter bodies are summaries that say little of what belongs to the story. */
const shortest = 400
const run = 4

/**
 * How much of a block the page's own data (`articleBody`) states, as a share of its runs of four words.
 * Null for every block where the data gives no body.
 */
export function statedBody(body: string | undefined): (block: PageBlock) => number | null {
  if (!body || body.length < shortest) return () => null
  const stated = new Set(runsOf(body))
  const shares = new Map<PageBlock, number>()
  return (block) => {
    let share = shares.get(block)
    if (share === undefined) {
      const runs = runsOf(block.text)
      share = runs.length === 0 ? 0 : runs.filter((words) => stated.has(words)).length / runs.length
      shares.set(block, share)
    }
    return share
  }
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length <= run) return words.length > 0 ? [words.join(' ')] : []
  return words.slice(run - 1).map((_, i) => words.slice(i, i + run).join(' '))
}
