import type { Reading } from '../../reading.js'
import type { Archetype, Descent, Family } from '../../trace/trace.js'
import { html, type Markup } from '../html/markup.js'
import { collationTable } from './collation-table.js'
import { type Drawn, nameIn, stemmaDrawing, stepId, whyMissing } from './drawing.js'
import { evidenceText } from './evidence-text.js'
import { familySentence, pageOf } from './summary.js'

/** More pairs than this side by side would make a page too long to open. */
const mostCollations = 40

/** Each family: the sentence an editor needs, its stemma, and each step with its reasons and both texts. */
export async function familySections(drawn: Drawn): Promise<Markup[]> {
  const { traced, words } = drawn
  const sections: Markup[] = []
  let left = mostCollations
  for (const family of traced.trace.families) {
    const steps: Markup[] = []
    const told = new Set<string>()
    for (const descent of family.descent) {
      const pair = left > 0 ? pairOf(drawn, descent) : null
      if (pair) left--
      const anchor = !told.has(descent.to) && stepId(drawn, descent.to)
      told.add(descent.to)
      steps.push(await stepMarkup(drawn, family, { descent, pair, anchor }))
    }
    sections.push(html`<section class="family"><h2>${familySentence(traced, family, words)}</h2>
${stemmaDrawing(drawn, family)}
${
  steps.length > 0 &&
  html`<h3>${words.stepsTitle}</h3>
<ol class="steps">${steps}</ol>`
}</section>
`)
  }
  return sections
}

/** The two pages of a step; null where the exemplar was not collected. */
function pairOf({ traced }: Drawn, { from, to }: Descent): readonly [Reading, Reading] | null {
  const [exemplar, copy] = [pageOf(traced.readings, from), pageOf(traced.readings, to)]
  return exemplar && copy ? [exemplar, copy] : null
}

/** A descent to be told, with its pages where both are here. */
type Step = {
  readonly descent: Descent
  readonly pair: readonly [Reading, Reading] | null
  /** Where the picture leads for the page taken; false where an earlier step is that place. */
  readonly anchor: string | false
}

async function stepMarkup(drawn: Drawn, family: Family, { descent, pair, anchor }: Step): Promise<Markup> {
  const { words, names } = drawn
  const { from, to, relation, directed, coverage, evidence } = descent
  const archetype = family.archetypes.find(({ id }) => id === from)
  const [above, below] = [
    archetype ? nameOfArchetype(archetype, drawn) : nameIn(names, from),
    nameIn(names, to),
  ]
  return html`<li class="step"${anchor && html` id="${anchor}"`}>
<h4><bdi>${above}</bdi> <span class="way">${directed ? '→' : '–'}</span> <bdi>${below}</bdi> <span class="relation ${relation}">${words.relation[relation]}</span></h4>
<ul class="reasons">${!directed && html`<li>${words.undirected}</li>`}${coverage.to > 0 && html`<li>${words.covers(percent(coverage.from), percent(coverage.to))}</li>`}${evidence.map((each) => html`<li>${evidenceText(each, words)}</li>`)}${archetype && html`<li>${whyMissing(drawn, archetype)}</li>`}</ul>
${
  pair &&
  html`<details><summary>${words.sideBySide}</summary>
${await collationTable(pair, [above, below], words)}</details>`
}
</li>
`
}

const nameOfArchetype = ({ name }: Archetype, { words }: Drawn): string => name ?? words.unnamedExemplar

const percent = (share: number) => Math.round(share * 100)
