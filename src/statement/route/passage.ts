import type { Hop } from '../statement.js'
import type { CarrierMention } from './carrier-mention.js'
import type { Scene } from './scenes.js'

/** What brought each attribution to the outlet: carriers and relays, its own or inherited. */
export type Passage = { readonly carried: readonly Carried[]; readonly told: readonly Hop[] }

/** A carrier and the mention of it nearest to the statement. */
type Carried = { readonly scene: Scene; readonly mention: CarrierMention }

/** Where the article tells of nothing that brought it. */
export const nothing: Passage = { carried: [], told: [] }

/** The article tells of nothing that brought it. */
export const isEmpty = ({ carried, told }: Passage): boolean => carried.length === 0 && told.length === 0

/** Whoever has no name but the call he was heard on is heard there whenever he speaks. */
export const isCall = ({ carried }: Passage): boolean =>
  carried.some(({ scene }) => scene.type === 'intercepted-call')
