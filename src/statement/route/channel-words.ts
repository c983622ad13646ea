import type { CarrierType } from '../../language/carriers.js'
import { madeOnce } from '../../language/made-once.js'
import type { Pack } from '../../language/pack.js'
import { listed, phrasePairs, phraseSet, readPairs } from '../word-lists.js'
import { indexSequences, type WordSequences } from '../word-sequences.js'

/** The tables of a language about carriers and relays, made ready to look words up. */
export type ChannelWords = {
  readonly carriers: WordSequences<CarrierType>
  readonly channels: ReadonlySet<string>
  readonly airing: ReadonlySet<string>
  readonly relaying: ReadonlySet<string>
  /** What carriers are called, by their forms in other cases. */
  readonly naming: ReadonlyMap<string, string>
  /** Endings of an agent's adjectives and those that name it, by gender; empty where both are the same. */
  readonly agentNaming: ReadonlyMap<string, readonly (readonly [string, string])[]>
  readonly citing: ReadonlySet<string>
  readonly agent: ReadonlySet<string>
  readonly receiving: ReadonlySet<string>
  readonly receivers: ReadonlySet<string>
  readonly media: ReadonlySet<string>
  readonly between: ReadonlySet<string>
  /** Beginnings of words by which a call is said to be overheard. */
  readonly intercepting: readonly string[]
  readonly maybeCalls: ReadonlySet<string>
  /** Words by which the carrier told of last is the channel. */
  readonly therein: WordSequences<true>
  readonly outlets: ReadonlySet<string>
  readonly outletWords: ReadonlySet<string>
}

/** Ready tables of a pack, made once; empty tables where the language has none yet. */
export const channelWords = madeOnce((pack: Pack): ChannelWords => prepare(pack))

const prepare = ({ carriers: table }: Pack): ChannelWords => ({
  carriers: indexSequences([
    ...[...listed(table?.maybeCalls)].map((form) => [form, 'call'] as const),
    ...(table?.carriers ?? []).flatMap(({ forms, type }) => forms.map((form) => [form, type] as const)),
  ]),
  maybeCalls: listed(table?.maybeCalls),
  therein: indexSequences([...phraseSet(table?.therein ?? '')].map((words) => [words, true] as const)),
  channels: listed(table?.channels),
  airing: listed(table?.airing),
  relaying: listed(table?.relaying),
  naming: phrasePairs(table?.naming ?? ''),
  agentNaming: new Map(
    Object.entries(table?.agentNaming ?? {}).map(([gender, pairs]) => [gender, [...readPairs(pairs)]]),
  ),
  citing: listed(table?.citing),
  agent: listed(table?.agent),
  receiving: listed(table?.receiving),
  receivers: listed(table?.receivers),
  media: listed(table?.media),
  between: listed(table?.between),
  intercepting: [...listed(table?.intercepting)],
  outlets: phraseSet(table?.outlets ?? ''),
  outletWords: listed(table?.outletWords),
})
