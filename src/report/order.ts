import type { Statement, Voice } from '../statement/statement.js'

/** A statement where a report shows it: its number, and how deep it stands within others. */
export type Placed = { readonly statement: Statement; readonly number: number; readonly depth: number }

/** Where a statement begins in the text: its content, cue or source, whichever comes first. */
export const startOf = ({ content, cue = [], source = [] }: Statement): number =>
  Math.min(...[...content, ...cue, ...source].map(({ start }) => start))

/** Statements in the order a reader meets them, numbered from 1; one that reports another comes before it. */
export function inReadingOrder(statements: readonly Statement[]): readonly Placed[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  return statements
    .map((statement) => ({ statement, depth: depthOf(statement, byId), start: startOf(statement) }))
    .sort((a, b) => a.start - b.start || a.depth - b.depth)
    .map(({ statement, depth }, at) => ({ statement, depth, number: at + 1 }))
}

/** Deeper nesting than anybody writes; also ends a circle, should there be one. */
const deepest = 5

function depthOf(statement: Statement, byId: ReadonlyMap<string, Statement>): number {
  let depth = 0
  for (let outer = statement.within; outer && depth < deepest; outer = byId.get(outer)?.within) depth++
  return depth
}

/** How many statements each voice makes, most first. */
export function voiceCounts(
  statements: readonly Statement[],
  voices: readonly Voice[],
): readonly { readonly voice: Voice; readonly count: number }[] {
  const counts = new Map<string, number>()
  for (const { voice } of statements) if (voice) counts.set(voice, (counts.get(voice) ?? 0) + 1)
  return voices
    .map((voice) => ({ voice, count: counts.get(voice.id) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
}

/** How often each kind of something occurs, most often first. */
export function tally<Kind>(kinds: readonly Kind[]): readonly (readonly [Kind, number])[] {
  const counts = new Map<Kind, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])
}
