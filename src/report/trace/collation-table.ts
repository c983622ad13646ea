import type { BlockRole } from '../../article/article.js'
import { overlaps, type Span } from '../../article/span.js'
import type { Reading } from '../../reading.js'
import { collate } from '../../trace/collation.js'
import type { Row } from '../../trace/side-by-side.js'
import { html, type Markup } from '../html/markup.js'
import type { TraceWords } from '../words/trace.js'

/** Longer texts are shown by their beginnings, in UTF-16 units. */
const longestShown = 60_000

/** What stands around an article says nothing of where it was taken from. */
const leftOut: ReadonlySet<BlockRole> = new Set(['navigation', 'related', 'notice', 'other'])

/** One of two pages side by side. */
type Side = {
  readonly reading: Reading
  readonly name: string
  /** Element that marks words which the other page lacks. */
  readonly mark: 'del' | 'ins'
  readonly onlyHere: readonly Span[]
  readonly moved: readonly Span[]
}

/** An exemplar beside its copy, row by row; words that one of them lacks are marked. */
export async function collationTable(
  [exemplar, copy]: readonly [Reading, Reading],
  [exemplarName, copyName]: readonly [string, string],
  words: TraceWords,
): Promise<Markup> {
  const { rows, onlyA, onlyB, moved } = (await collate(exemplar, copy)).sideBySide
  const left: Side = {
    reading: exemplar,
    name: exemplarName,
    mark: 'del',
    onlyHere: onlyA,
    moved: inOrder(moved.map(({ a }) => a)),
  }
  const right: Side = {
    reading: copy,
    name: copyName,
    mark: 'ins',
    onlyHere: onlyB,
    moved: inOrder(moved.map(({ b }) => b)),
  }
  return html`${legend(left, right, words)}<table class="collation"><thead><tr>${[left, right].map(({ name }) => html`<th scope="col"><bdi>${name}</bdi></th>`)}</tr></thead>
<tbody>${rows.filter(({ a }) => a.start < longestShown).map((row) => rowMarkup(row, left, right))}</tbody></table>
`
}

/** What the marks of these two pages mean; only those that there are. */
function legend(left: Side, right: Side, { legend }: TraceWords): Markup {
  const marks = [
    left.onlyHere.length > 0 && html`<del>${legend.onlyHere}</del>`,
    right.onlyHere.length > 0 && html`<ins>${legend.onlyHere}</ins>`,
    left.moved.length > 0 && html`<mark>${legend.moved}</mark>`,
  ].filter((mark) => mark !== false)
  return marks.length > 0 ? html`<p class="legend">${marks}</p>\n` : html``
}

const inOrder = (spans: readonly Span[]): Span[] => [...spans].sort((x, y) => x.start - y.start)

function rowMarkup({ kind, a, b }: Row, left: Side, right: Side): Markup {
  const cells =
    kind === 'shared' ? [sharedText(left, a), sharedText(right, b)] : [ownText(left, a), ownText(right, b)]
  if (cells.every(({ source }) => source === '')) return html``
  return html`<tr class="${kind}">${cells.map((cell, i) => html`<td lang="${[left, right][i]!.reading.article.language}" dir="auto">${cell}</td>`)}</tr>
`
}

const sharedText = ({ reading, onlyHere, mark }: Side, span: Span): Markup =>
  marked(reading.article.text, span, onlyHere, (words) =>
    mark === 'del' ? html`<del>${words}</del>` : html`<ins>${words}</ins>`,
  )

/** What one page has for itself, block by block, without menus and the like. */
const ownText = ({ reading, moved }: Side, span: Span): Markup =>
  html`${reading.article.blocks
    .filter((block) => overlaps(block.span, span) && !leftOut.has(block.role))
    .map((block) => {
      const within = {
        start: Math.max(block.span.start, span.start),
        end: Math.min(block.span.end, span.end),
      }
      return html`<p class="${block.role}">${marked(reading.article.text, within, moved, (words) => html`<mark>${words}</mark>`)}</p>`
    })}`

/** The words of a span, those of the spans within it marked. */
function marked(
  text: string,
  { start, end }: Span,
  spans: readonly Span[],
  mark: (words: string) => Markup,
): Markup {
  const pieces: Markup[] = []
  let done = start
  for (const span of spans) {
    const [from, to] = [Math.max(done, span.start), Math.min(end, span.end)]
    if (to <= from) continue
    pieces.push(html`${text.slice(done, from)}${mark(text.slice(from, to))}`)
    done = to
  }
  return html`${pieces}${text.slice(done, end)}`
}
