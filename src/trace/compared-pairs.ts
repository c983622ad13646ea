import type { Pair } from './candidates.js'
import { type Helpers, handOut, textPairs } from './helpers.js'
import type { Imprint } from './imprint.js'
import type { PairNotes } from './pair-notes.js'
import type { Tasks } from './tasks.js'
import type { TextGroup } from './text-group.js'

/** Tasks that compare two texts. */
type Comparing = 'sharedWords' | 'sharedSense'
type Answer<Name extends Comparing> = Tasks[Name]['answer'][number]

/** How pairs of texts are compared. */
type Comparer<Name extends Comparing> = {
  readonly name: Name
  readonly notes: PairNotes<Imprint, Answer<Name>>
  readonly helpers: Helpers | undefined
  readonly compare: (a: TextGroup, b: TextGroup) => Answer<Name>
}

/** What is found comparing each pair: remembered, else found by helpers, else worked out here. */
export async function comparePairs<Name extends Comparing>(
  groups: readonly TextGroup[],
  pairs: readonly Pair[],
  { name, notes, helpers, compare }: Comparer<Name>,
): Promise<Answer<Name>[]> {
  const find = ({ a, b }: Pair) => notes.find(groups[a]!.imprint, groups[b]!.imprint)
  const keep = ({ a, b }: Pair, answer: Answer<Name>) => {
    notes.keep(groups[a]!.imprint, groups[b]!.imprint, answer)
    return answer
  }
  const unknown = pairs.filter((pair) => find(pair) === undefined)
  await handOut(helpers, name, unknown, (some) => textPairs(groups, some), keep)
  return pairs.map((pair) => {
    const known = find(pair)
    return known === undefined ? keep(pair, compare(groups[pair.a]!, groups[pair.b]!)) : known
  })
}
