import type { Span } from '../../article/span.js'
import type { Reading } from '../../reading.js'
import { collate } from '../../trace/collation.js'
import { html, type Markup } from '../html/markup.js'

/** Longer texts are shown by their beginnings. */
const longestShown = 60_000

/** Two pages side by side; what they share is marked and numbered on both sides. */
export async function collationTable(a: Reading, b: Reading): Promise<Markup> {
  const { shared } = await collate(a, b)
  const column = (reading: Reading, spans: readonly Span[]) =>
    html`<td lang="${reading.article.language}" dir="auto">${marked(reading.article.text.slice(0, longestShown), spans)}</td>`
  return html`<table class="collation"><thead><tr><th><bdi>${a.id}</bdi></th><th><bdi>${b.id}</bdi></th></tr></thead>
<tbody><tr>${column(
    a,
    shared.map((each) => each.a),
  )}${column(
    b,
    shared.map((each) => each.b),
  )}</tr></tbody></table>
`
}

/** The text with its shared stretches in marks, each with its number; overlapping ones are marked once. */
function marked(text: string, spans: readonly Span[]): Markup[] {
  const pieces: Markup[] = []
  let done = 0
  const numbered = spans.map((span, i) => ({ ...span, number: i + 1 })).sort((x, y) => x.start - y.start)
  for (const { start, end, number } of numbered) {
    if (start < done || end > text.length) continue
    pieces.push(
      html`${text.slice(done, start)}<mark class="m${number % 6}"><sup>${number}</sup>${text.slice(start, end)}</mark>`,
    )
    done = end
  }
  return [...pieces, html`${text.slice(done)}`]
}
