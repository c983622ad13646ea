import type { Span } from '../article/span.js'
import type { WordingComparison } from './comparison.js'
import { echoesOf } from './echoes.js'
import { parallelPassages } from './parallel-texts.js'
import { findPassages, type Passage, turnedPassage } from './passages.js'
import { heardIn, type PlacedSaying, type SaidText, type SayingContext, saidIn } from './said-text.js'
import { inPlace, type Saying, unattributed } from './sayings.js'
import { languageOf } from './sense-kin.js'
import type { TextGroup } from './text-group.js'

/** Two texts whose sayings are compared, and the passages that both have. */
export type HeardPair = {
  readonly from: SaidText
  readonly to: SaidText
  readonly areKin: boolean
  /** Sentences that stand for each other, where one text is the other's translation. */
  readonly parallel?: readonly Passage[]
  readonly passages: () => readonly Passage[]
}

export type HeardTexts = { readonly sayings: readonly PlacedSaying[]; readonly pairs: readonly HeardPair[] }

/** All that is said in the texts compared; in a translation also what the other page states, stated here or not. */
export function hearTexts(
  groups: readonly TextGroup[],
  comparisons: readonly WordingComparison[],
  context: SayingContext,
): HeardTexts {
  const texts = [...new Set(comparisons.flatMap(({ a, b }) => [a, b]))].sort((x, y) => x - y)
  const heard = new Map(texts.map((text) => [text, heardIn(groups[text]!, context)]))
  const parallel = comparisons.map((pair) => translatedPassages(groups, pair, context))
  const echoes = echoesIn(groups, comparisons, parallel, heard)
  const pages = new Map<number, SaidText>()
  const sayings: PlacedSaying[] = []
  for (const text of texts) {
    const group = groups[text]!
    const all = inPlace([...heard.get(text)!, ...(echoes.get(text) ?? [])])
    const page = saidIn(group, all, { text, first: sayings.length }, context)
    pages.set(text, page)
    sayings.push(...page.sayings)
  }
  const pairs = comparisons.map(({ a, b, areKin }, i): HeardPair => {
    const [from, to] = [pages.get(a)!, pages.get(b)!]
    const found = () => (from.language === to.language ? findPassages(from.words, to.words) : [])
    return {
      from,
      to,
      areKin,
      ...(parallel[i] ? { parallel: parallel[i] } : {}),
      passages: () => parallel[i] ?? found(),
    }
  })
  return { sayings, pairs }
}

/** Sentences that a text and its translation share; undefined where neither is the other's. */
function translatedPassages(
  groups: readonly TextGroup[],
  { a, b, areKin }: WordingComparison,
  context: SayingContext,
): Passage[] | undefined {
  const [from, to] = [groups[a]!, groups[b]!]
  return areKin && languageOf(from) !== languageOf(to) ? parallelPassages(from, to, context) : undefined
}

/** By text, what others state and it only repeats; each place once. */
function echoesIn(
  groups: readonly TextGroup[],
  comparisons: readonly WordingComparison[],
  parallel: readonly (readonly Passage[] | undefined)[],
  heard: ReadonlyMap<number, readonly Saying[]>,
): Map<number, Saying[]> {
  const speaking = (text: number) => ({ sayings: heard.get(text)!, words: groups[text]!.words })
  const places = new Map<number, Map<string, readonly Span[]>>()
  const note = (text: number, echoes: readonly (readonly Span[])[]) => {
    const known = places.get(text) ?? new Map<string, readonly Span[]>()
    for (const echo of echoes) known.set(echo.map(({ start, end }) => `${start}-${end}`).join(), echo)
    places.set(text, known)
  }
  comparisons.forEach(({ a, b }, i) => {
    const passages = parallel[i]
    if (!passages) return
    note(b, echoesOf(speaking(a), speaking(b), passages))
    note(a, echoesOf(speaking(b), speaking(a), passages.map(turnedPassage)))
  })
  return new Map(
    [...places].map(([text, spans]) => [
      text,
      [...spans.values()].map((span) => unattributed(groups[text]!.reading, span)),
    ]),
  )
}
