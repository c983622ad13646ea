import type { Article, Block, BlockRole } from '../../article/article.js'
import type { Placed } from '../order.js'
import type { Markup } from './markup.js'

/** Blocks of an article in order and, as `other`, what text stands outside of them: nothing found may get lost. */
export function rowsOf({ text, blocks }: Article): readonly Block[] {
  const rows: Block[] = []
  let from = 0
  const gap = (end: number) => {
    if (text.slice(from, end).trim() !== '') rows.push({ span: { start: from, end }, role: 'other' })
  }
  for (const block of [...blocks].sort((a, b) => a.span.start - b.span.start)) {
    const start = Math.max(from, block.span.start)
    if (start >= block.span.end) continue
    gap(start)
    rows.push({ span: { start, end: block.span.end }, role: block.role })
    from = block.span.end
  }
  gap(text.length)
  return rows
}

/** A block, cut where statements begin and end, and the statements that begin in it. */
export type Row = {
  readonly block: Block
  readonly segments: readonly Markup[]
  readonly beside: readonly Placed[]
}

/** `span`: how many pieces the cards may run down beside, until the next ones come. */
export type SpreadRow = Row & { readonly kind: 'row'; readonly span: number }

/** Rows that are not the article, one after another, where nobody speaks. */
export type Fold = { readonly kind: 'fold'; readonly rows: readonly Row[] }

const apart: ReadonlySet<BlockRole> = new Set([
  'caption',
  'navigation',
  'related',
  'notice',
  'credit',
  'other',
])

/** Whether a block is in the article's company but not of it: then its role is said in words. */
export const isApart = (role: BlockRole): boolean => apart.has(role)

/** Folds the menus away and spreads the cards along the paragraphs that have none. */
export function layOut(rows: readonly Row[]): readonly (SpreadRow | Fold)[] {
  const pieces = folded(rows)
  let free = 1
  const spans = pieces.toReversed().map((piece) => {
    const span = Math.min(free, widestSpan)
    free = piece.kind === 'row' && piece.beside.length > 0 ? 1 : free + 1
    return span
  })
  return pieces.map((piece, at) =>
    piece.kind === 'fold' ? piece : { ...piece, span: spans[pieces.length - 1 - at]! },
  )
}

/** As many as the style sheet has classes for. */
const widestSpan = 12

/** A single caption or credit may stand; from two on, they are folded. */
const fewestToFold = 2

function folded(rows: readonly Row[]): readonly (SpreadRow | Fold)[] {
  const pieces: (SpreadRow | Fold)[] = []
  let run: Row[] = []
  const flush = () => {
    if (run.length >= fewestToFold) pieces.push({ kind: 'fold', rows: run })
    else pieces.push(...run.map((row): SpreadRow => ({ ...row, kind: 'row', span: 1 })))
    run = []
  }
  for (const row of rows) {
    if (isApart(row.block.role) && row.beside.length === 0) run.push(row)
    else {
      flush()
      pieces.push({ ...row, kind: 'row', span: 1 })
    }
  }
  flush()
  return pieces
}
