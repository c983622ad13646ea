import type { Carriers } from '../../language/carriers.js'
import { listed } from '../word-lists.js'
import { indexSequences, type WordSequences } from '../word-sequences.js'

/** The words of calls, on which others speak, made ready to look up. */
export type CallWords = {
  /** *maybe* of those that are a call only where somebody overheard it: « un *appel* intercepté ». */
  readonly calls: WordSequences<'call' | 'maybe'>
  /** Beginnings of words by which a call is said to be overheard. */
  readonly overheard: readonly string[]
}

/** Empty where the language has no table yet. */
export const readCallWords = (table: Carriers | undefined): CallWords => {
  const told = (table?.carriers ?? []).filter(({ type }) => type === 'call' || type === 'intercepted-call')
  return {
    calls: indexSequences([
      ...told.flatMap(({ forms }) => forms).map((form) => [form, 'call'] as const),
      ...[...listed(table?.maybeCalls)].map((form) => [form, 'maybe'] as const),
    ]),
    overheard: [...listed(table?.intercepting)],
  }
}
