import type { Article, Block } from '../../article/article.js'

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
