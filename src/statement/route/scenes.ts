import type { CarrierType } from '../../language/carriers.js'
import type { Hop } from '../statement.js'
import { type CarrierMention, calls } from './carrier-mention.js'

/** One carrier with all the article says of it, so that every word heard on it shares its route. */
export type Scene = {
  readonly type: CarrierType
  readonly first: CarrierMention
  readonly relays: readonly Hop[]
  readonly heard: ReadonlySet<string>
}

const pictures: ReadonlySet<CarrierType> = new Set(['video', 'photo'])

const isSameKind = (a: CarrierType, b: CarrierType): boolean =>
  a === b ||
  (calls.has(a) && calls.has(b)) ||
  (pictures.has(a) && pictures.has(b)) ||
  (a === 'video' && b === 'audio') // „in einem Video … sagt sie in der *Aufnahme*“

/**
 * Joins mentions of one carrier: « un appel téléphonique intercepté entre un soldat et sa mère », then « l'appel,
 * partagé par CNN ». A definite mention takes up the last scene of its kind; any other opens a new one.
 */
export const scenesOf = (
  mentions: readonly CarrierMention[],
  relaysOf: (mention: CarrierMention) => readonly Hop[],
): ReadonlyMap<CarrierMention, Scene> => {
  const latest = new Map<CarrierType, Draft>()
  const drafts = new Map<CarrierMention, Draft>()
  for (const mention of mentions) {
    const found = mention.isDefinite ? findLatest(latest, mention.type) : undefined
    // «на записи перехваченного разговора» is no video told of before.
    const known = mention.type === 'intercepted-call' && found?.first.type === 'video' ? undefined : found
    const draft = known ?? { first: mention, types: [], relays: [], heard: new Set<string>() }
    draft.types.push(mention.type)
    draft.relays.push(...relaysOf(mention))
    for (const lemma of mention.heard) draft.heard.add(lemma)
    latest.set(mention.type, draft)
    drafts.set(mention, draft)
  }
  const scenes = new Map([...new Set(drafts.values())].map((draft) => [draft, sceneOf(draft)]))
  return new Map([...drafts].map(([mention, draft]) => [mention, scenes.get(draft)!]))
}

type Draft = {
  readonly first: CarrierMention
  readonly types: CarrierType[]
  readonly relays: Hop[]
  readonly heard: Set<string>
}

const findLatest = (latest: ReadonlyMap<CarrierType, Draft>, type: CarrierType): Draft | undefined => {
  let best: Draft | undefined
  for (const [known, draft] of latest)
    if (isSameKind(known, type) && (!best || draft.first.from > best.first.from)) best = draft
  return best
}

/** A call that is anywhere said to be intercepted is an intercepted call. */
const sceneOf = ({ first, types, relays, heard }: Draft): Scene => ({
  type: types.find((type) => type === 'intercepted-call') ?? first.type,
  first,
  relays,
  heard,
})
