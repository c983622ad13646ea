import { type Attribution, withParts } from './attribution.js'
import { quotationsIn } from './candidates.js'
import type { Traits } from './traits.js'
import { tokenAt } from './voice/text-map.js'

/**
 * “We saw it coming,” Ana Ruiz said from her porch in Kessel. “Nobody listened.”: a quotation right behind the sentence of a cue
 * that another quotation stands before is more of the same, however many words part it from the cue. One that something
 * else explains is left to it, and what follows a question is left open: it may be the answer.
 */
export function resumeQuotations(traits: Traits, found: readonly Attribution[]): Attribution[] {
  const taken = quotationsIn(
    traits,
    found.flatMap(({ content, cue, source }) => [...content, ...cue, ...source]),
  )
  return found.map((attribution) => {
    const resumed = quotationBehind(traits, attribution)
    if (resumed === undefined || taken.has(resumed)) return attribution
    taken.add(resumed)
    return withParts(attribution, {
      content: [...attribution.content, ...traits.quotations[resumed]!.parts],
    })
  })
}

/** The number of the quotation that opens behind the sentence of the cue, in its paragraph; content must stand in quotes before the cue. */
function quotationBehind(traits: Traits, { content, cue }: Attribution): number | undefined {
  const { analysis, quotation, paragraph, sentence, mark } = traits
  const last = content.at(-1)!
  if (/[?][»”"’\s]*$/u.test(analysis.text.slice(last.start, last.end))) return undefined
  const lastCue = cue.at(-1)
  if (!lastCue || last.end > lastCue.start || quotation[tokenAt(analysis, last.start)]! < 0) return undefined
  const token = tokenAt(analysis, lastCue.start)
  const next = analysis.sentences[sentence[token]! + 1]!
  const opens = next < analysis.count && quotation[next]! >= 0 && (mark[next]! & 1) !== 0
  return opens && paragraph[next] === paragraph[token] ? quotation[next]! : undefined
}
