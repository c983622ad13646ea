import type { Gender } from './noun-forms.js'
import { canonical, type Referent } from './referent.js'

/** One time the article spoke of somebody. */
export type Touch = {
  readonly referent: Referent
  readonly sentence: number
  /** First token and the one after the last. */
  readonly from: number
  readonly to: number
  /** How much this mention stands out: speaking and opening a sentence raise it, standing in a quotation lowers it. */
  readonly weight: number
}

/** Whom the article has spoken of so far, as a reader would remember. */
export type Memory = {
  /** Index of the paragraph of each sentence. */
  readonly paragraphOf: Int32Array
  readonly touches: Touch[]
  readonly byNoun: Map<string, Referent[]>
  /** Unnamed plurals by their description, since "officials" twice are nobody else. */
  readonly crowds: Map<string, Referent>
  readonly calls: Calls
}

/** Calls that are named as a source, and those heard on the one told of last, together and each. */
export type Calls = {
  readonly told: Set<Referent>
  heard: Referent | undefined
  members: readonly Referent[]
}

/** A reader before the first word. */
export const newMemory = (paragraphOf: Int32Array): Memory => ({
  paragraphOf,
  touches: [],
  byNoun: new Map(),
  crowds: new Map(),
  calls: { told: new Set(), heard: undefined, members: [] },
})

/** Whoever is mentioned in what is said is talked about and seldom talks. */
const talkedAbout = 2

/** A paragraph mostly stays with those it tells of, but for names that stand aside in it. */
const sameParagraph = 1.5

/** Mentions further back than this are forgotten; a reader needs a name again by then. */
export const memorySpan = 40

const farthest = 14

/** What a pronoun or description asks of whoever it takes up. */
export type Wanted = {
  readonly gender: Gender | undefined
  readonly number: 'one' | 'many' | undefined
  /** *He* and *she* are people, where the language has an *it*. */
  readonly isHuman?: boolean
}

/** Whom a pronoun in the given sentence takes up: the best agreeing mention, recent ones first. */
export const recall = (
  { touches, paragraphOf }: Memory,
  wanted: Wanted,
  sentence: number,
  isSaid: (touch: Touch) => boolean = () => false,
): Touch | undefined => {
  let best: Touch | undefined
  let bestScore = Number.NEGATIVE_INFINITY
  const oldest = Math.max(0, touches.length - memorySpan)
  for (let at = touches.length - 1; at >= oldest; at--) {
    const touch = touches[at]!
    const referent = canonical(touch.referent)
    const distance = sentence - touch.sentence
    if (distance > farthest) break
    const penalty = isSaid(touch) ? talkedAbout : 0
    const isHere = touch.weight >= 0 && paragraphOf[touch.sentence] === paragraphOf[sentence]
    const bonus = isHere ? sameParagraph : 0
    const score = touch.weight + bonus - penalty + agreementOf(referent, wanted) - distance
    if (score > bestScore) {
      bestScore = score
      best = touch
    }
  }
  return bestScore > -8 ? best : undefined
}

/** The mention that ended last, whatever its weight: « ce dernier ». */
export const recallLatest = ({ touches }: Memory, wanted: Wanted, sentence: number): Touch | undefined => {
  const oldest = Math.max(0, touches.length - memorySpan)
  for (let at = touches.length - 1; at >= oldest; at--) {
    const touch = touches[at]!
    if (sentence - touch.sentence > farthest) return undefined
    if (agreementOf(canonical(touch.referent), wanted) > -2) return touch
  }
  return undefined
}

const never = -100

/** How well somebody agrees with a pronoun; what the article leaves open costs a little, less where a name has two words. */
const agreementOf = ({ kind, gender, number, isSure, named, name }: Referent, wanted: Wanted): number => {
  if (wanted.number === 'many')
    return number === 'many' ? 0 : kind === 'organisation' && !wanted.gender ? -1 : never
  if (wanted.number === 'one' && number === 'many') return never
  const human = kind === 'person' || kind === 'unnamed'
  if (wanted.gender === 'n') return !human ? 0 : isSure || gender ? never : -2.5
  if (gender === 'n' && wanted.gender === 'm' && !wanted.isHuman) return -2 // „das Amt und *sein* Leiter“
  if (wanted.gender && gender && gender !== wanted.gender) return never
  if (!human) return wanted.isHuman ? never : gender && wanted.gender ? -1 : -2
  if (wanted.isHuman && !isSure && !named && kind !== 'unnamed') return never
  return (isSure ? 0 : named && name.includes(' ') ? -1.2 : -2.5) + (!gender && wanted.gender ? -0.4 : 0)
}
