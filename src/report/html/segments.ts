import { type Span, wordsOf } from '../../article/span.js'
import type { Statement } from '../../statement/statement.js'
import type { Placed } from '../order.js'
import { html, type Markup } from './markup.js'

type Part = 'content' | 'cue' | 'source'
const parts: readonly Part[] = ['content', 'cue', 'source']

/** Where the text changes its dress: parts that begin or end there, and statements whose number stands there. */
type Edge = { readonly at: number; readonly part: Part; readonly step: 1 | -1; readonly opens?: number }

/** All edges of an article's statements, in the text's order. */
export function edgesOf(placed: readonly Placed[]): readonly Edge[] {
  return placed
    .flatMap(({ statement, number }) => parts.flatMap((part) => partEdges(statement, part, number)))
    .sort((a, b) => a.at - b.at || a.step - b.step)
}

function partEdges(statement: Statement, part: Part, number: number): readonly Edge[] {
  return (statement[part] ?? [])
    .filter(({ start, end }) => start < end)
    .flatMap(({ start, end }, at): readonly Edge[] => [
      { at: start, part, step: 1, ...(part === 'content' && at === 0 ? { opens: number } : {}) },
      { at: end, part, step: -1 },
    ])
}

/**
 * Cuts blocks into segments dressed alike, so that statements may overlap or nest as they like. Blocks must come in
 * the text's order: a part that runs over several of them stays open between calls.
 */
export function segmenter(text: string, edges: readonly Edge[], anchor: (number: number) => Markup) {
  const open: Record<Part, number> = { content: 0, cue: 0, source: 0 }
  let next = 0
  return ({ start, end }: Span): readonly Markup[] => {
    const segments: Markup[] = []
    let from = start
    for (; next < edges.length && edges[next]!.at <= end; next++) {
      const edge = edges[next]!
      if (edge.at === end && edge.step === 1) break
      if (edge.at > from) {
        segments.push(dressed(wordsOf(text, { start: from, end: edge.at }), open))
        from = edge.at
      }
      open[edge.part] += edge.step
      if (edge.opens !== undefined) segments.push(anchor(edge.opens))
    }
    if (from < end) segments.push(dressed(wordsOf(text, { start: from, end }), open))
    return segments
  }
}

/** Beyond three contents within one another the shade stays the same. */
const deepestShade = 3

function dressed(words: string, open: Readonly<Record<Part, number>>): Markup {
  let segment = html`${words}`
  if (open.cue > 0) segment = html`<span class="cue">${segment}</span>`
  if (open.source > 0) segment = html`<span class="source">${segment}</span>`
  if (open.content > 0)
    segment = html`<mark class="d${Math.min(open.content, deepestShade)}">${segment}</mark>`
  return segment
}
