import type { Shares } from './likeness.js'
import { sharedKeys } from './shared-keys.js'
import type { Worth } from './worth.js'

/** How much of two texts is found in the other, sentence by sentence and in order. */
export type WorthFound = {
  readonly worth: Shares
  /** The same as a share (0–1) of all that each text says. */
  readonly shares: Shares
  /** Pairs of sentences. */
  readonly sentences: number
  /** Texts of the same language, or across languages. */
  readonly side: 'same' | 'across'
}

/**
 * Likeness from which texts are kin: the mean share of their worth found in the other, in order. The less
 * there is to compare, the more alike it must be: reports of one event share names, but not sentence by
 * sentence.
 */
const leastLikeness = { across: 0.135, same: 0.27 }
const scarcity = 4
/** A part of a text: so much of the smaller is found, in at least so many sentences, of at least this worth. */
const partFrom = { across: 0.33, same: 0.45, sentences: 3, worth: 60 }

/** Whether what is found makes two texts kin, where it is worth `rarity` times what it is in general. */
export function enoughForKin({ worth, shares, sentences, side }: WorthFound, rarity: number): boolean {
  const least = rarity * Math.min(worth.a, worth.b)
  if (least === 0) return false
  const likeness = rarity * Math.sqrt(shares.a * shares.b)
  if (likeness >= leastLikeness[side] + scarcity / least) return true
  const part = rarity * Math.max(shares.a, shares.b)
  return part >= partFrom[side] && sentences >= partFrom.sentences && least >= partFrom.worth
}

/** More than this would say more of the rest of two texts than of what they share. */
export const greatestRarity = 1.2

/**
 * How rare in a collection the keys are that two texts share, against all that they hold; 1 where they are as rare as
 * the others. Reports of one event share what all its reports have.
 */
export function rarityOfShared(a: Uint32Array, b: Uint32Array, rarity: Worth, worth: Worth): number {
  const ratioOf = (keys: Uint32Array | readonly number[]) => {
    let [here, general] = [0, 0]
    for (let i = 0; i < keys.length; i++) {
      here += rarity(keys[i]!)
      general += worth(keys[i]!)
    }
    return here / Math.max(1, general)
  }
  return Math.min(greatestRarity, ratioOf(sharedKeys(a, b)) / Math.sqrt(ratioOf(a) * ratioOf(b)))
}
