import { html, type Markup } from '../html/markup.js'
import { type Drawn, nameIn } from './drawing.js'
import { byRelation } from './related.js'

/** More pairs than this stay folded. */
const mostShown = 12

/** Pages that tell of one event or share a quotation, and were not taken from each other. */
export function relatedSection({ traced: { trace }, words, names }: Drawn): Markup {
  if (trace.related.length === 0) return html``
  return html`<section><h2>${words.relatedTitle}</h2>
${byRelation(trace.related).map(
  ([
    relation,
    pairs,
  ]) => html`<details${pairs.length <= mostShown && html` open`}><summary>${words.related[relation]} (${pairs.length})</summary>
<ul class="pairs">${pairs.map(
    ({ a, b }) => html`<li><bdi>${nameIn(names, a)}</bdi> – <bdi>${nameIn(names, b)}</bdi></li>
`,
  )}</ul></details>
`,
)}</section>
`
}
