import type { ImpersonalCues } from '../language/impersonal-cues.js'
import { madeOnce } from '../language/made-once.js'
import { type Attribution, attributionOf } from './attribution.js'
import { comma, fullStop, type Traits } from './traits.js'
import { spanOf, tokensIn } from './voice/text-map.js'
import { listed, phraseSet } from './word-lists.js'
import { indexSequences, sequenceAt, type WordSequences } from './word-sequences.js'

type Words = { readonly phrases: WordSequences<true>; readonly conjunctions: ReadonlySet<string> }

/**
 * Adds what a sentence passes on as nobody's in particular, where nothing else was found in it: «Считается, что мост построили
 * монахи». The phrase opens the sentence, outside quotation marks; all behind it is said. Time linear in the text.
 */
export const addImpersonal = (
  attributions: readonly Attribution[],
  traits: Traits,
  table: ImpersonalCues | undefined,
): readonly Attribution[] => {
  if (!table) return attributions
  const words = wordsOf(table)
  const { analysis } = traits
  const isTaken = taken(attributions, traits)
  const added: Attribution[] = []
  for (let sentence = 0; sentence + 1 < analysis.sentences.length; sentence++) {
    const [from, to] = [analysis.sentences[sentence]!, analysis.sentences[sentence + 1]!]
    const found = traits.quotation[from]! < 0 && sequenceAt(words.phrases, analysis, from)
    if (!found || isTaken(sentence)) continue
    const cue = { from, to: from + found.words.length }
    const start = traits.shape[cue.to] === comma ? cue.to + 1 : cue.to
    if (!words.conjunctions.has(analysis.words[start] ?? '') || start >= to) continue
    let end = to
    while (end > start + 1 && traits.shape[end - 1] === fullStop) end--
    const span = spanOf(analysis, cue.from, cue.to)
    added.push(
      attributionOf({
        content: [spanOf(analysis, start, end)],
        cue: [span],
        score: 1,
        reasons: [{ part: 'cue', why: 'passes on what nobody in particular says', span }],
      }),
    )
  }
  return added.length > 0 ? [...attributions, ...added] : attributions
}

/** Whether a sentence has a cue already that is none of a quotation's. */
const taken = (attributions: readonly Attribution[], { analysis, sentence }: Traits) => {
  const sentences = new Set(
    attributions.flatMap(({ cue }) => cue.map((span) => sentence[tokensIn(analysis, span).from])),
  )
  return (at: number): boolean => sentences.has(at)
}

const wordsOf = madeOnce(
  (table: ImpersonalCues): Words => ({
    phrases: indexSequences([...phraseSet(table.phrases)].map((phrase) => [phrase, true] as const)),
    conjunctions: listed(table.conjunctions),
  }),
)
