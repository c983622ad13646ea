import type { KeyIndex } from './key-index.js'
import { WordNumbers } from './word-numbers.js'

/** Worth of a key: the rarer it is, the more a match of it says. Minus the logarithm of the share of texts that hold it. */
export type Worth = (key: number) => number

/** Keys that more texts of a collection hold than texts do in general, and how many steps they lose by it. */
export type Raised = { readonly keys: Uint32Array; readonly steps: Uint8Array }

/**
 * A step is a factor of four: what a key is worth hardly ever changes as pages are added, so that what was compared
 * stays compared. Exact shares find no more kin, and cost a comparison anew of all pages whenever one comes.
 */
const step = Math.log(4)

/** What is known of keys in general counts as much as so many texts. */
const textsInGeneral = 1000

/** The keys that are commoner among so many texts than they are in general. */
export function raisedIn({ keys, counts }: KeyIndex, texts: number, general: Worth): Raised {
  const raised: number[] = []
  const steps: number[] = []
  keys.forEach((key, i) => {
    const expected = textsInGeneral * Math.exp(-general(key))
    const share = (expected + counts[i]!) / (textsInGeneral + texts)
    const above = Math.floor((Math.log(share) + general(key)) / step)
    if (above < 1) return
    raised.push(key)
    steps.push(above)
  })
  return { keys: Uint32Array.from(raised), steps: Uint8Array.from(steps) }
}

/** Worth of keys where some are raised. */
export function worthWith({ keys, steps }: Raised, general: Worth): Worth {
  const places = new WordNumbers()
  for (const key of keys) places.numberOf(key)
  return (key) => general(key) - step * (steps[places.find(key)] ?? 0)
}
