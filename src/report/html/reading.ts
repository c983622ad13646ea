import type { Block } from '../../article/article.js'
import { overlaps, wordsOf } from '../../article/span.js'
import type { Reading } from '../../reading.js'
import { dateInWords } from '../dates.js'
import { languageInWords } from '../languages.js'
import { inReadingOrder, type Placed, startOf, tally, voiceCounts } from '../order.js'
import { printable } from '../printable.js'
import { webAddress } from '../web-address.js'
import type { Words } from '../words/words.js'
import { type CardContext, card } from './card.js'
import { html, type Markup } from './markup.js'
import { isApart, layOut, type Row, rowsOf, type SpreadRow } from './rows.js'
import { edgesOf, segmenter } from './segments.js'

/** What a reading is called in a heading or a list. */
export function titleOf({ article }: Reading, { labels }: Words): string {
  return (article.title && printable(wordsOf(article.text, article.title))) || labels.untitled
}

/** One reading: title and facts, then the text row by row with the statements that begin there beside it. */
export function readingSection(reading: Reading, words: Words, prefix: string, explain: boolean): Markup {
  const { article } = reading
  const placed = inReadingOrder(reading.statements)
  const context: CardContext = { reading, labels: words.labels, prefix, explain }
  const segments = segmenter(article.text, edgesOf(placed), (number) => anchor(number, prefix))
  const blocks = rowsOf(article)
  const heading = blocks.find(
    ({ role, span }) => role === 'title' && article.title && overlaps(span, article.title),
  )
  const beside = cardsByRow(blocks, placed)
  const rows = blocks.map(
    (block, at): Row => ({ block, segments: segments(block.span), beside: beside[at]! }),
  )
  const lang = languageAttribute(article.language)
  return html`<article class="reading" id="${prefix}">
<header>
${article.outlet && html`<p class="name"><bdi>${printable(article.outlet)}</bdi></p>`}
<div class="text" lang="${lang}">${headingMarkup(
    rows.find(({ block }) => block === heading),
    context,
    words,
  )}</div>
${facts(reading, words)}
</header>
${summary(reading, words)}
<div class="text" lang="${lang}">
${layOut(rows.filter(({ block }) => block !== heading)).map((piece) =>
  piece.kind === 'fold' ? foldMarkup(piece.rows, words) : rowMarkup(piece, context, words),
)}</div>
</article>
`
}

function headingMarkup(row: Row | undefined, context: CardContext, words: Words): Markup {
  if (!row) return html`<h1>${titleOf(context.reading, words)}</h1>`
  return html`<h1 dir="auto">${row.segments}</h1>${cards({ ...row, kind: 'row', span: 1 }, context, words)}`
}

const anchor = (number: number, prefix: string): Markup =>
  html`<a class="number" id="${prefix}t${number}" href="#${prefix}s${number}">${number}</a>`

/** Each statement's card goes to the row where it begins; to the last row if it begins past them all. */
function cardsByRow(rows: readonly Block[], placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const beside: Placed[][] = rows.map(() => [])
  let at = 0
  for (const one of placed) {
    while (at < rows.length - 1 && rows[at]!.span.end <= startOf(one.statement)) at++
    beside[at]?.push(one)
  }
  return beside
}

function rowMarkup(row: SpreadRow, context: CardContext, words: Words): Markup {
  const { role } = row.block
  const label =
    isApart(role) && html`<span class="label" lang="${words.locale}">${words.labels.role[role]}</span> `
  return html`<p class="${role}" dir="auto">${label}${row.segments}</p>${cards(row, context, words)}
`
}

const cards = ({ beside, span }: SpreadRow, context: CardContext, { locale }: Words): Markup | false =>
  beside.length > 0 &&
  html`
<ol class="cards span${span}" lang="${locale}">${beside.map((one) => card(one, context))}</ol>`

/** Menus, related links and other company of an article, folded away under what they are. */
function foldMarkup(rows: readonly Row[], { labels, locale }: Words): Markup {
  const roles = [...new Set(rows.map(({ block }) => labels.role[block.role]))].join(', ')
  return html`<details><summary lang="${locale}"><span class="label">${roles}</span> ${rows.length}</summary>
${rows.map(({ block, segments }) => html`<p class="${block.role}" dir="auto">${segments}</p>\n`)}</details>
`
}

function facts({ article }: Reading, words: Words): Markup {
  const { labels } = words
  const { published, modified, authors, credits } = article
  const url = webAddress(article.url)
  const basedOn = webAddress(article.isBasedOn)
  const dated = (date: string, found: string) =>
    html`<time datetime="${printable(date)}">${dateInWords(printable(date), words)}</time> <small>${printable(found)}</small>`
  return html`<ul class="facts">
<li>${published ? dated(published.date, published.found) : labels.undated}</li>
${modified && html`<li>${labels.updated} ${dated(modified.date, modified.found)}</li>`}
<li>${languageInWords(printable(article.language), words)}</li>
${authors.length > 0 && html`<li>${labels.by} <bdi>${authors.map(printable).join(', ')}</bdi></li>`}
${credits.length > 0 && html`<li>${labels.credits} <bdi>${credits.map(({ name }) => printable(name)).join(', ')}</bdi></li>`}
${basedOn && html`<li>${labels.basedOn} <bdi>${basedOn}</bdi></li>`}
${url && html`<li class="address"><a href="${url}" rel="noreferrer noopener">${url}</a></li>`}
</ul>
`
}

function summary({ statements, voices }: Reading, { labels }: Words): Markup {
  const speaking = voiceCounts(statements, voices)
  const cautions = tally(statements.flatMap((statement) => statement.cautions.map(({ code }) => code)))
  const total = cautions.reduce((sum, [, count]) => sum + count, 0)
  if (statements.length === 0) return html`<section class="summary"><p>${labels.noStatements}</p></section>`
  return html`<section class="summary">
<p class="counts">${[labels.statements(statements.length), labels.voices(speaking.length), labels.cautions(total)].join(' · ')}</p>
<ul class="voices" aria-label="${labels.voicesTitle}">${speaking.map(({ voice, count }) => html`<li><bdi>${printable(voice.name)}</bdi> <small>${count}</small></li>`)}</ul>
${total > 0 && html`<ul class="cautions">${cautions.map(([code, count]) => html`<li class="caution">${labels.caution[code]} <small>${count}</small></li>`)}</ul>`}
<p class="legend"><mark class="d1">${labels.part.content}</mark> <span class="source">${labels.part.source}</span> <span class="cue">${labels.part.cue}</span></p>
</section>`
}

/** `und` is written as HTML writes "unknown": an empty attribute. */
const languageAttribute = (tag: string): string =>
  /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}$/.test(tag) && tag !== 'und' ? tag : ''
