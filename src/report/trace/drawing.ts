import type { Archetype, Family } from '../../trace/trace.js'
import { html, type Markup } from '../html/markup.js'
import type { TraceWords } from '../words/trace.js'
import type { Traced } from './format.js'
import { pageOf } from './summary.js'
import { type Place, stemmaOf } from './tree.js'

/** Pixels of a box and between boxes. */
const box = { width: 216, height: 46, across: 110, down: 14 }
/** From a parent to the line its children hang from. */
const trunk = 16
const longestLabel = 26

type Placed = { readonly node: Place; readonly x: number; readonly y: number; readonly parent: Placed | null }

/** A trace to be drawn, with what its pages are called, by id. */
export type Drawn = {
  readonly traced: Traced
  readonly words: TraceWords
  readonly names: ReadonlyMap<string, string>
  /** Places of the pages among all, by id. */
  readonly numbers: ReadonlyMap<string, number>
}

/** What a page is called; its id where it has no name. */
export const nameIn = (names: Drawn['names'], id: string): string => names.get(id) ?? id

/** Where the page tells of one of the pages in full. */
export const stepId = ({ numbers }: Drawn, id: string): string => `p${numbers.get(id)}`

/** Why an exemplar that was not collected must have existed, its pages called by their names. */
export const whyMissing = ({ words, names }: Drawn, archetype: Archetype): string =>
  words.because({ ...archetype, pages: archetype.pages.map((id) => nameIn(names, id)) })

/** The stemma as a picture: exemplars at the left, what was taken from them to their right. Boxes lead to their steps. */
export function stemmaDrawing(drawn: Drawn, family: Family): Markup {
  const { words, traced } = drawn
  const placed = place(stemmaOf(family))
  const width = placed.reduce((most, { x }) => Math.max(most, x), 0) + box.width + 4
  const height = placed.reduce((most, { y }) => Math.max(most, y), 0) + box.height + 4
  const drifted = new Set(traced.trace.utterances.flatMap(({ drifts }) => drifts.map(({ to }) => to)))
  return html`<div class="stemma" role="group" aria-label="${words.stemmaTitle}" tabindex="0"><svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
${placed.map((each) => edge(each, words))}${placed.map((each) => label(each, family, drawn, drifted))}</svg></div>`
}

/** Leaves stand one below the other, a parent beside the first of its children. */
function place(places: readonly Place[]): Placed[] {
  const placed: Placed[] = []
  let row = 0
  for (const node of places) {
    const x = 2 + node.depth * (box.width + box.across)
    const y = 2 + row * (box.height + box.down)
    placed.push({ node, x, y, parent: placed[node.above] ?? null })
    if (node.isLeaf) row++
  }
  return placed
}

function edge({ node, x, y, parent }: Placed, words: TraceWords): Markup {
  if (!parent || !node.descent) return html``
  const [fromX, fromY, toY] = [parent.x + box.width, parent.y + box.height / 2, y + box.height / 2]
  const middle = fromX + trunk
  const kind = node.descent.directed ? 'edge' : 'edge undecided'
  return html`<path class="${kind}" d="M${fromX} ${fromY} L${middle} ${fromY} L${middle} ${toY} L${x} ${toY}"/><text class="relation" x="${x - 8}" y="${toY - 5}">${words.relation[node.descent.relation]}</text>
`
}

function label({ node, x, y }: Placed, family: Family, drawn: Drawn, drifted: ReadonlySet<string>): Markup {
  const { traced, words, names } = drawn
  const archetype = family.archetypes.find(({ id }) => id === node.id)
  const article = pageOf(traced.readings, node.id)?.article
  const name = archetype ? (archetype.name ?? words.unnamedExemplar) : nameIn(names, node.id)
  const facts = archetype
    ? [words.notCollected]
    : [article?.language, article?.published?.date.slice(0, 10)].filter((fact) => fact !== undefined)
  const drift = drifted.has(node.id) && html`<tspan class="drift"> ⚠ ${words.driftedHere}</tspan>`
  const drawing = html`<g class="${archetype ? 'archetype' : 'page'}"><title>${archetype ? whyMissing(drawn, archetype) : node.id}</title><rect x="${x}" y="${y}" width="${box.width}" height="${box.height}" rx="5"/><text x="${x + 10}" y="${y + 20}">${shorten(name)}</text><text class="facts" x="${x + 10}" y="${y + 37}">${facts.join(' · ')}${drift}</text></g>`
  if (!node.descent || archetype) return html`${drawing}\n`
  return html`<a href="#${stepId(drawn, node.id)}">${drawing}</a>
`
}

/** Long names lose their middle. */
function shorten(name: string): string {
  const letters = [...name]
  if (letters.length <= longestLabel) return name
  const half = longestLabel / 2
  return `${letters.slice(0, half).join('').trimEnd()}…${letters
    .slice(-half + 1)
    .join('')
    .trimStart()}`
}
