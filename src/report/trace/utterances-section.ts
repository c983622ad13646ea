import type { Drift, Utterance } from '../../trace/trace.js'
import { html, type Markup } from '../html/markup.js'
import { type Drawn, nameIn } from './drawing.js'
import { driftedFirst, driftText, pagesOf, wordingsOf, wordsOf } from './utterances.js'

/** What was said, on how many pages, and what became of the words on the way. */
export function utterancesSection(drawn: Drawn): Markup {
  const { traced, words } = drawn
  const all = driftedFirst(traced.trace.utterances)
  if (all.length === 0) return html``
  return html`<section><h2>${words.utterancesTitle}</h2>
<ol class="utterances">${all.map((each) => utteranceMarkup(drawn, each))}</ol></section>
`
}

function utteranceMarkup(drawn: Drawn, utterance: Utterance): Markup {
  const { traced, words } = drawn
  const { voice, drifts } = utterance
  return html`<li class="utterance${drifts.length > 0 ? ' drifted' : ''}">
<p class="who">${voice ? html`<strong><bdi>${voice}</bdi></strong>` : html`<span class="nobody">${words.noVoice}</span>`} <span class="pages">${words.pages(pagesOf(utterance))}</span></p>
<p class="said" dir="auto">${words.quote(wordsOf(traced, utterance))}</p>
${drifts.map((drift) => driftMarkup(drawn, drift))}${wordings(drawn, utterance)}</li>
`
}

const driftMarkup = ({ words, names }: Drawn, drift: Drift): Markup =>
  html`<p class="drift"><b>${words.drift[drift.kind]}</b> ${driftText(drift, words)} <span class="pages"><bdi>${nameIn(names, drift.to)}</bdi></span></p>
`

/** Every wording with the pages that have it. */
function wordings({ traced, words, names }: Drawn, utterance: Utterance): Markup | false {
  const found = wordingsOf(traced, utterance)
  return (
    found.length > 1 &&
    html`<details><summary>${words.wordings(found.length)}</summary>
<ul class="wordings">${found.map(
      ({
        wording,
        language,
        pages,
      }) => html`<li><span lang="${language}" dir="auto">${words.quote(wording)}</span> <span class="pages"><bdi>${pages.map((id) => nameIn(names, id)).join(', ')}</bdi></span></li>
`,
    )}</ul></details>
`
  )
}
