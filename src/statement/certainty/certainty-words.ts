import type { Stance } from '../../language/hedges.js'
import { madeOnce } from '../../language/made-once.js'
import { wordSet } from '../../language/orthography.js'
import type { Pack } from '../../language/pack.js'
import { listed, phraseSet } from '../word-lists.js'
import { indexSequences, type WordSequences } from '../word-sequences.js'

/** The tables of a language about certainty, made ready to look words up. */
export type CertaintyWords = {
  readonly negations: ReadonlySet<string>
  readonly negators: ReadonlySet<string>
  /** Negations that need a particle beside the verb, and the particles: *ne* … *plus*. */
  readonly paired: ReadonlySet<string>
  readonly particles: ReadonlySet<string>
  readonly nobody: ReadonlySet<string>
  readonly undoing: ReadonlySet<string>
  readonly cancelling: readonly string[]
  readonly modals: ReadonlySet<string>
  readonly refusals: ReadonlySet<string>
  readonly unwilling: ReadonlySet<string>
  readonly sayings: ReadonlySet<string>
  readonly knowing: ReadonlySet<string>
  readonly contradictions: WordSequences<true>
  readonly impersonal: ReadonlySet<string>
  readonly rumours: ReadonlySet<string>
  readonly expressions: ReadonlyMap<string, 'asserted' | 'hedged' | 'hearsay'>
  readonly hearsayAuxiliaries: ReadonlySet<string>
  readonly hearsayVerbs: ReadonlySet<string>
  readonly hypothetical: ReadonlySet<string>
  readonly conditions: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  /** Who says so of himself: « *se* dit persuadé ». */
  readonly reflexives: ReadonlySet<string>
  /** Endings of the infinitive, where the saying verb may stand right before it. */
  readonly infinitives: readonly string[]
  /** What a word of the cue says of the certainty, before a content that opens with the given word. */
  readonly stanceOf: (word: string, opening?: string) => Stance['certainty'] | undefined
  /** A saying only imagined: « dirait ». */
  readonly isConditional: (word: string) => boolean
}

/** Ready tables of a pack, made once; empty tables where the language has none yet. */
export const certaintyWords = madeOnce((pack: Pack): CertaintyWords => prepare(pack))

const prepare = ({ hedges }: Pack): CertaintyWords => {
  const conditional = hedges?.conditionalEndings ?? []
  return {
    negations: listed(hedges?.negations),
    negators: listed(hedges?.negators),
    paired: listed(hedges?.paired),
    particles: listed(hedges?.particles),
    nobody: listed(hedges?.nobody),
    undoing: listed(hedges?.undoing),
    cancelling: hedges?.cancelling ?? [],
    modals: listed(hedges?.modals),
    refusals: listed(hedges?.refusals),
    unwilling: listed(hedges?.unwilling),
    sayings: listed(hedges?.sayings),
    knowing: listed(hedges?.knowing),
    contradictions: indexSequences(
      [...phraseSet(hedges?.contradictions ?? '')].map((words) => [words, true] as const),
    ),
    impersonal: listed(hedges?.impersonal),
    rumours: listed(hedges?.rumours),
    expressions: new Map<string, 'asserted' | 'hedged' | 'hearsay'>([
      ...(hedges?.expressions.asserted ?? []).map((expression) => [expression, 'asserted'] as const),
      ...(hedges?.expressions.hedged ?? []).map((expression) => [expression, 'hedged'] as const),
      ...(hedges?.expressions.hearsay ?? []).map((expression) => [expression, 'hearsay'] as const),
    ]),
    hearsayAuxiliaries: listed(hedges?.hearsayAuxiliaries),
    hearsayVerbs: listed(hedges?.hearsayVerbs),
    hypothetical: listed(hedges?.hypothetical),
    conditions: listed(hedges?.conditions),
    relatives: listed(hedges?.relatives),
    reflexives: listed(hedges?.reflexives),
    infinitives: hedges?.infinitives ?? [],
    stanceOf: stanceLookup(hedges?.stances ?? [], hedges?.infinitives ?? []),
    isConditional: (word) =>
      conditional.some(
        (ending) => word === ending || (word.endsWith(ending) && word.length > ending.length + 1),
      ),
  }
}

type Stem = {
  readonly stem: string
  /** It is a whole word, written with a full stop in the table. */
  readonly isWhole: boolean
  readonly opens: ReadonlySet<string> | undefined
} & Pick<Stance, 'certainty'>

/** In `opens`: any infinitive. */
const anyInfinitive = '∞'

/** Looks a word up among the stems, which are grouped by their first two letters. */
const stanceLookup = (stances: readonly Stance[], infinitives: readonly string[]) => {
  const byHead = new Map<string, Stem[]>()
  for (const { stems, certainty, opens } of stances)
    for (const stem of stems) {
      const head = stem.slice(0, 2)
      const isWhole = stem.endsWith('.')
      const bare = isWhole ? stem.slice(0, -1) : stem
      const entry = { stem: bare, isWhole, certainty, opens: opens ? wordSet(opens) : undefined }
      byHead.set(head, [...(byHead.get(head) ?? []), entry])
    }
  const isBegun = (word: string, { stem, isWhole }: Stem) => (isWhole ? word === stem : word.startsWith(stem))
  const isFollowed = ({ opens }: Stem, opening: string) =>
    !opens ||
    opens.has(opening) ||
    (opens.has(anyInfinitive) && infinitives.some((ending) => opening.endsWith(ending)))
  return (word: string, opening = '') =>
    byHead.get(word.slice(0, 2))?.find((entry) => isBegun(word, entry) && isFollowed(entry, opening))
      ?.certainty
}
