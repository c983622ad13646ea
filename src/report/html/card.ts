import type { Reading } from '../../reading.js'
import type { Caution, Hop, Statement } from '../../statement/statement.js'
import { excerptOf } from '../excerpt.js'
import type { Placed } from '../order.js'
import { printable } from '../printable.js'
import { cautionWords, contentOf, hopName, speakerOf } from '../statement-words.js'
import type { LabelWords } from '../words/labels.js'
import { html, type Markup } from './markup.js'

/** What a card is drawn with: the reading, the words, and the prefix of its anchors in the document. */
export type CardContext = {
  readonly reading: Reading
  readonly labels: LabelWords
  readonly prefix: string
  readonly explain: boolean
}

/** One statement beside the text: who, how sure, what beginning, by what route, what to beware of. */
export function card({ statement, number, depth }: Placed, context: CardContext): Markup {
  const { reading, labels, prefix, explain } = context
  const said = excerptOf(contentOf(reading.article.text, statement))
  return html`<li class="card ${statement.certainty}${depth > 0 ? ' nested' : ''}" id="${prefix}s${number}">
<p class="who"><a class="number" href="#${prefix}t${number}" aria-label="${number}, ${labels.backToText}">${number}</a>${voiceName(statement, context)}</p>
<p class="said"><bdi>${said}</bdi></p>
${statement.route.length > 1 && html`<ol class="route" aria-label="${labels.route}">${statement.route.map((hop) => hopItem(hop, labels))}</ol>`}
<p class="marks"><span class="certainty">${labels.certainty[statement.certainty]}</span> <span class="kind">${labels.kind[statement.kind]}</span>
${statement.cautions.map((caution) => cautionMark(caution, context))}</p>
${explain && reasons(statement, labels)}
</li>
`
}

function voiceName(statement: Statement, { reading, labels }: CardContext): Markup {
  const { name, role, words } = speakerOf(statement, reading)
  if (!name) return html`<span class="nobody">${labels.noVoice}</span>`
  return html`<strong><bdi>${name}</bdi></strong>${role && html` <span class="role"><bdi>${role}</bdi></span>`}${words && html` <span class="words">(<bdi>${words}</bdi>)</span>`}`
}

const hopItem = (hop: Hop, labels: LabelWords): Markup =>
  html`<li class="${hop.role}" title="${labels.hop[hop.role]}"><bdi>${printable(hopName(hop, labels))}</bdi></li>`

function cautionMark(caution: Caution, { reading, labels }: CardContext): Markup {
  const because = cautionWords(caution, reading)
  return html`<span class="caution">${labels.caution[caution.code]}${because && html` <bdi class="words">${labels.quote(because)}</bdi>`}</span>
`
}

const reasons = ({ reasons = [] }: Statement, labels: LabelWords): Markup | false =>
  reasons.length > 0 &&
  html`<dl class="why" aria-label="${labels.why}">${reasons.map(
    ({ part, why, score }) =>
      html`<dt>${labels.part[part]}</dt><dd>${printable(why)}${score !== undefined && ` (${score.toFixed(2)})`}</dd>`,
  )}</dl>`
