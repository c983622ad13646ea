import { madeOnce } from '../language/made-once.js'
import { wordSet } from '../language/orthography.js'
import type { Refusals } from '../language/refusals.js'
import { phraseSet } from './word-lists.js'
import { indexSequences, type WordSequences } from './word-sequences.js'

/** One manner of refusing, ready to look words up. */
export type RefusalWay = { readonly negated: boolean; readonly objects: WordSequences<true> }

/** The table of a language, ready to look words up. */
export type RefusalTables = {
  /** By the refusing word. */
  readonly ways: ReadonlyMap<string, readonly RefusalWay[]>
  readonly negations: ReadonlySet<string>
  readonly auxiliaries: ReadonlySet<string>
  readonly opens: ReadonlySet<string>
  readonly closes: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  readonly reflexives: ReadonlySet<string>
  readonly placesSpeak: boolean
}

/** Ready tables, made once for each language. */
export const refusalTables = madeOnce((refusals: Refusals): RefusalTables => prepare(refusals))

const prepare = (refusals: Refusals): RefusalTables => {
  const ways = new Map<string, RefusalWay[]>()
  for (const { verbs, negated = false, objects } of refusals.ways) {
    const way = {
      negated,
      objects: indexSequences([...phraseSet(objects)].map((phrase) => [phrase, true] as const)),
    }
    for (const verb of phraseSet(verbs)) ways.set(verb, [...(ways.get(verb) ?? []), way])
  }
  return {
    ways,
    negations: wordSet(refusals.negations),
    auxiliaries: wordSet(refusals.auxiliaries),
    opens: wordSet(refusals.opens),
    closes: wordSet(refusals.closes),
    relatives: wordSet(refusals.relatives),
    reflexives: wordSet(refusals.reflexives ?? ''),
    placesSpeak: refusals.placesSpeak ?? false,
  }
}
