import type { Family } from '../../trace/trace.js'
import { html, type Markup } from '../html/markup.js'
import type { Traced } from './format.js'
import { pageOf } from './summary.js'
import { type Node, treesOf } from './tree.js'
import type { TraceWords } from './words.js'

/** Pixels of a box and between boxes. */
const box = { width: 210, height: 44, across: 90, down: 14 }
const longestLabel = 30

type Placed = { readonly node: Node; readonly x: number; readonly y: number; readonly parent: Placed | null }

/** A trace to be drawn, with what its pages are called, by id. */
export type Drawn = {
  readonly traced: Traced
  readonly words: TraceWords
  readonly names: ReadonlyMap<string, string>
}

export const nameIn = (names: Drawn['names'], id: string): string => names.get(id) ?? id

/** The stemma as a picture: exemplars at the left, what was taken from them to their right. */
export function stemmaDrawing(drawn: Drawn, family: Family): Markup {
  const { words } = drawn
  const placed = place(treesOf(family))
  const width = Math.max(...placed.map(({ x }) => x)) + box.width + 4
  const height = Math.max(...placed.map(({ y }) => y)) + box.height + 4
  return html`<svg role="img" aria-label="${words.stemmaTitle}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
${placed.map((each) => edge(each, words))}${placed.map((each) => label(each, family, drawn))}</svg>`
}

/** Leaves stand one below the other, a parent beside the first of its children. */
function place(roots: readonly Node[]): Placed[] {
  const placed: Placed[] = []
  let row = 0
  const visit = (node: Node, depth: number, parent: Placed | null) => {
    const own: Placed = {
      node,
      x: 2 + depth * (box.width + box.across),
      y: 2 + row * (box.height + box.down),
      parent,
    }
    placed.push(own)
    if (node.children.length === 0) row++
    for (const child of node.children) visit(child, depth + 1, own)
  }
  for (const root of roots) visit(root, 0, null)
  return placed
}

function edge({ node, x, y, parent }: Placed, words: TraceWords): Markup {
  if (!parent || !node.descent) return html``
  const [fromX, fromY, toY] = [parent.x + box.width, parent.y + box.height / 2, y + box.height / 2]
  const middle = x - box.across / 2
  const kind = node.descent.directed ? 'edge' : 'edge undecided'
  return html`<path class="${kind}" d="M${fromX} ${fromY} L${middle} ${fromY} L${middle} ${toY} L${x} ${toY}"/><text class="relation" x="${x - 4}" y="${toY - 5}">${words.relation[node.descent.relation]}</text>
`
}

function label({ node, x, y }: Placed, family: Family, { traced, words, names }: Drawn): Markup {
  const archetype = family.archetypes.find(({ id }) => id === node.id)
  const reading = pageOf(traced.readings, node.id)
  const name = archetype ? (archetype.name ?? words.unnamedExemplar) : nameIn(names, node.id)
  const below = archetype
    ? words.notCollected
    : [reading?.article.language, reading?.article.published?.date.slice(0, 10)].filter(Boolean).join(' · ')
  return html`<g class="${archetype ? 'archetype' : 'page'}"><title>${archetype ? words.because(archetype) : node.id}</title><rect x="${x}" y="${y}" width="${box.width}" height="${box.height}" rx="4"/><text x="${x + 8}" y="${y + 18}">${shorten(name)}</text><text class="facts" x="${x + 8}" y="${y + 35}">${below}</text></g>
`
}

const shorten = (name: string): string =>
  name.length > longestLabel
    ? `${name.slice(0, longestLabel / 2 - 1)}…${name.slice(-longestLabel / 2)}`
    : name
