import { madeOnce } from '../language/made-once.js'
import type { Pack } from '../language/pack.js'
import { phraseSet } from './word-lists.js'
import { indexSequences, type WordSequences } from './word-sequences.js'

/** The tables of a language about wars and captives, made ready to look words up. */
export type ConflictWords = {
  readonly captivity: WordSequences<'captivity' | 'captive' | 'release' | 'freed'>
  /** Bodies that wage war, as runs of words. */
  readonly parties: WordSequences<true>
  readonly civil: ReadonlySet<string>
  readonly civilTitles: ReadonlySet<string>
  readonly governing: ReadonlySet<string>
  readonly war: ReadonlySet<string>
}

/** Ready tables of a pack, made once; empty tables where the language has none yet. */
export const conflictWords = madeOnce((pack: Pack): ConflictWords => prepare(pack))

const prepare = ({ conflicts }: Pack): ConflictWords => {
  const entries = <T>(list: string | undefined, value: T) =>
    [...phraseSet(list ?? '')].map((words) => [words, value] as const)
  return {
    captivity: indexSequences([
      ...entries(conflicts?.captivity, 'captivity' as const),
      ...entries(conflicts?.captives, 'captive' as const),
      ...entries(conflicts?.release, 'release' as const),
      ...entries(conflicts?.freed, 'freed' as const),
    ]),
    parties: indexSequences(entries(conflicts?.parties, true as const)),
    civil: phraseSet(conflicts?.civil ?? ''),
    civilTitles: phraseSet(conflicts?.civilTitles ?? ''),
    governing: phraseSet(conflicts?.governing ?? ''),
    war: phraseSet(conflicts?.war ?? ''),
  }
}
