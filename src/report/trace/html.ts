import { createHash } from 'node:crypto'
import type { Reading } from '../../reading.js'
import type { Family } from '../../trace/trace.js'
import type { Presentation } from '../format.js'
import { html, Markup } from '../html/markup.js'
import { collationTable } from './collation-table.js'
import { type Drawn, nameIn, stemmaDrawing } from './drawing.js'
import { evidenceText } from './evidence-text.js'
import type { Traced, TraceFormat } from './format.js'
import { pageNames } from './page-names.js'
import { traceStylesheet } from './stylesheet.js'
import { familySentence, pageOf, traceSentence } from './summary.js'
import { driftedFirst, driftText, pagesOf, wordsOf } from './utterances.js'
import { traceWords } from './words.js'

/** Nothing may load or run but this very style sheet, whatever a hostile page smuggled in. */
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(traceStylesheet).digest('base64')}'; base-uri 'none'; form-action 'none'`

/** More pairs than this would make a page too long to open. */
const mostCollations = 40

/** One self-contained page: the stemmata drawn, the utterances with their drift, pages collated side by side. */
export function traceHtml({ words: { locale } }: Presentation): TraceFormat {
  const words = traceWords(locale)
  return async (traced) => {
    const drawn: Drawn = { traced, words, names: pageNames(traced.readings) }
    const sections = await sectionsOf(drawn)
    const page = html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title>
<style>${new Markup(traceStylesheet)}</style>
</head>
<body>
<main>
<h1>${words.title}</h1>
<p class="summary">${traceSentence(traced, words)}</p>
${sections}${utterances(drawn)}${related(drawn)}</main>
</body>
</html>
`
    return page.source
  }
}

async function sectionsOf(drawn: Drawn): Promise<Markup[]> {
  const { traced, words, names } = drawn
  const sections: Markup[] = []
  let left = mostCollations
  for (const family of traced.trace.families) {
    const pairs = pairsOf(traced, family).slice(0, left)
    left -= pairs.length
    const tables: Markup[] = []
    for (const [a, b] of pairs)
      tables.push(
        html`<details><summary><bdi>${nameIn(names, a.id)}</bdi> – <bdi>${nameIn(names, b.id)}</bdi></summary>${await collationTable(a, b)}</details>`,
      )
    sections.push(html`<section><h2>${familySentence(traced, family, words)}</h2>
<div class="stemma">${stemmaDrawing(drawn, family)}</div>
${reasons(family, drawn)}${tables.length > 0 && html`<h3>${words.collationTitle}</h3>${tables}`}</section>
`)
  }
  return sections
}

/** Each page beside the page it was taken from. */
const pairsOf = ({ readings }: Traced, { descent }: Family): (readonly [Reading, Reading])[] =>
  descent.flatMap(({ from, to }) => {
    const [exemplar, copy] = [pageOf(readings, from), pageOf(readings, to)]
    return exemplar && copy ? [[exemplar, copy] as const] : []
  })

function reasons({ descent, archetypes }: Family, { words, names }: Drawn): Markup {
  const name = (id: string) => {
    const archetype = archetypes.find((each) => each.id === id)
    return archetype ? (archetype.name ?? words.unnamedExemplar) : nameIn(names, id)
  }
  return html`<ul class="reasons">${descent.map(
    ({ from, to, relation, directed, evidence }) =>
      html`<li><bdi>${name(from)}</bdi> → <bdi>${name(to)}</bdi>${words.colon} ${words.relation[relation]}${evidence.map((each) => html`${words.semicolon}${evidenceText(each, words)}`)}${!directed && html`${words.semicolon}${words.undirected}`}</li>
`,
  )}</ul>
`
}

function utterances({ traced, words, names }: Drawn): Markup {
  const all = driftedFirst(traced.trace.utterances)
  if (all.length === 0) return html``
  return html`<section><h2>${words.utterancesTitle}</h2><ul>${all.map(
    (
      each,
    ) => html`<li><b>${each.voice || words.noVoice}</b> (${words.pages(pagesOf(each))}) ${words.quote(wordsOf(traced, each))}${each.drifts.map((drift) => html`<p class="drift">${words.drift[drift.kind]}${words.colon} ${driftText(drift, words)} <small><bdi>${nameIn(names, drift.to)}</bdi></small></p>`)}</li>
`,
  )}</ul></section>
`
}

function related({ traced: { trace }, words, names }: Drawn): Markup {
  if (trace.related.length === 0) return html``
  return html`<section><h2>${words.relatedTitle}</h2><ul>${trace.related.map(({ a, b, relation }) => html`<li><bdi>${nameIn(names, a)}</bdi> – <bdi>${nameIn(names, b)}</bdi>${words.colon} ${words.related[relation]}</li>`)}</ul></section>
`
}
