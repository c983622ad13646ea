import type { ParseState } from './parse-state.js'
import { hashRows, templatesOf } from './templates.js'

/**
 * What the parser sees of a sentence: its words without the punctuation marks, which hang on the finished tree. One
 * more place at the end stands for the root, two for nothing.
 */
export type ParseWords = {
  size: number
  /** Index in the analysis. */
  readonly token: Int32Array
  readonly word: Int32Array
  readonly tag: Int32Array
  readonly suffix: Int32Array
  /** Hash of the marks directly before; 0 for none. */
  readonly mark: Int32Array
  /** Running counts of commas, quotation marks, verbs and other marks, a byte each: before the word, and with it. */
  readonly reached: Int32Array
  readonly passed: Int32Array
}

export const newParseWords = (capacity: number): ParseWords => ({
  size: 0,
  token: new Int32Array(capacity + 2),
  word: new Int32Array(capacity + 2),
  tag: new Int32Array(capacity + 2),
  suffix: new Int32Array(capacity + 2),
  mark: new Int32Array(capacity + 2),
  reached: new Int32Array(capacity + 2),
  passed: new Int32Array(capacity + 2),
})

/** More places than a state or an arc has features. */
export const featureCapacity = 96

const distance = (from: number, to: number): number => {
  const d = to - from
  return d < 5 ? d : d < 7 ? 5 : d < 11 ? 6 : 7
}

/** What stands between two words: two bits each for none, one, more. */
const between = ({ reached, passed }: ParseWords, from: number, to: number): number => {
  const counts = reached[to]! - passed[from]!
  let seen = 0
  for (let byte = 0; byte < 4; byte++) seen |= Math.min(2, (counts >>> (8 * byte)) & 255) << (2 * byte)
  return seen
}

/** The values of a state, in their order: s0 s1 s2 the stack's top words, b0 b1 b2 the next ones; w word, t tag, x ending, k mark, l and r outermost children. */
const moveValues = [
  's0w',
  's0t',
  's1w',
  's1t',
  's2t',
  'b0w',
  'b0t',
  'b1w',
  'b1t',
  'b2t',
  'sb',
  'ss',
  'ssb',
  'far',
  'gap',
  'far1',
  'gap1',
  's0rt',
  's0lt',
  'b0lt',
  's0kids',
  's1kids',
  'b0kids',
  's0lw',
  'b0lw',
  's0x',
  'b0x',
  'b0k',
  's0k',
  'b1k',
]

/** Twice as many (after Zhang and Nivre 2011) find no more heads. */
const moveTemplates = templatesOf(moveValues, [
  's0w s0t',
  'b0w b0t',
  's1w s1t',
  'b1w b1t',
  'b1t b2t',
  's1t s2t',
  'sb b1t',
  'ssb',
  'ssb b1t',
  'ssb s2t',
  'sb b1t b2t',
  'sb far gap',
  'ss far1 gap1',
  'ssb gap gap1',
  's0w sb',
  'b0w sb',
  's1w ss',
  's0w ss',
  'sb b0lt',
  'sb s0lt',
  'sb b0lw',
  'sb s0lw',
  'ss s0lt',
  's0t s0kids b0t',
  'sb b0kids',
  's0w s0kids',
  'b0w b0kids',
  's1t s1kids s0t',
  'b0x sb',
  's0x sb',
  'sb b0k',
  'ss s0k',
  'sb b1k b1t',
  'sb s0rt',
  'ss s0rt',
  's0w b0w',
])

const stateValues = new Int32Array(moveValues.length + 1)

/** Writes the rows of the features that choose the next move, and returns how many. */
export const moveFeatures = (
  words: ParseWords,
  state: ParseState,
  bits: number,
  rows: Int32Array,
): number => {
  const { word, tag, suffix, mark } = words
  const { stack, depth, size, next, left1, right1, leftLabels, rightLabels } = state
  const none = size + 1
  const s0 = depth > 0 ? stack[depth - 1]! : none
  const s1 = depth > 1 ? stack[depth - 2]! : none
  const s2 = depth > 2 ? stack[depth - 3]! : none
  const b0 = next
  const b1 = next + 1 < size ? next + 1 : none
  const b2 = next + 2 < size ? next + 2 : none
  const child = (of: number): number => (of < 0 ? none : of)
  const s0l = s0 === none ? none : child(left1[s0]!)
  const s0r = s0 === none ? none : child(right1[s0]!)
  const b0l = child(left1[b0]!)
  const s0t = tag[s0]!
  const s1t = tag[s1]!
  const b0t = tag[b0]!
  const ss = s1t * 32 + s0t
  stateValues[1] = word[s0]!
  stateValues[2] = s0t
  stateValues[3] = word[s1]!
  stateValues[4] = s1t
  stateValues[5] = tag[s2]!
  stateValues[6] = word[b0]!
  stateValues[7] = b0t
  stateValues[8] = word[b1]!
  stateValues[9] = tag[b1]!
  stateValues[10] = tag[b2]!
  stateValues[11] = s0t * 32 + b0t
  stateValues[12] = ss
  stateValues[13] = ss * 32 + b0t
  stateValues[14] = s0 === none ? 9 : distance(s0, b0)
  stateValues[15] = s0 === none ? 0 : between(words, s0, b0)
  stateValues[16] = s1 === none ? 9 : distance(s1, s0)
  stateValues[17] = s1 === none ? 0 : between(words, s1, s0)
  stateValues[18] = tag[s0r]!
  stateValues[19] = tag[s0l]!
  stateValues[20] = tag[b0l]!
  stateValues[21] = s0 === none ? 0 : leftLabels[s0]! * 31 + rightLabels[s0]!
  stateValues[22] = s1 === none ? 0 : leftLabels[s1]! * 31 + rightLabels[s1]!
  stateValues[23] = leftLabels[b0]!
  stateValues[24] = word[s0l]!
  stateValues[25] = word[b0l]!
  stateValues[26] = suffix[s0]!
  stateValues[27] = suffix[b0]!
  stateValues[28] = mark[b0]!
  stateValues[29] = mark[s0]!
  stateValues[30] = mark[b1]!
  return hashRows(moveTemplates, stateValues, bits, rows)
}

const labelValues = [
  'pair',
  'headWord',
  'word',
  'side',
  'suffix',
  'headSuffix',
  'gap',
  'far',
  'firstWord',
  'firstTag',
  'innerTag',
  'kids',
  'rightKids',
  'sisters',
  'tag',
  'sisterTag',
  'sisterWord',
  'beforeTag',
  'afterTag',
  'beforeWord',
  'afterWord',
  'innerWord',
  'lastTag',
  'mark',
  'afterMark',
]

const labelTemplates = templatesOf(labelValues, [
  'word side',
  'pair firstWord',
  'pair suffix',
  'pair gap',
  'pair sisterTag sisterWord',
  'pair firstTag innerTag',
  'pair beforeTag afterTag',
  'pair sisters',
  'pair far',
  'pair word',
  'pair headSuffix',
  'pair kids',
  'pair mark afterMark',
  'pair headWord',
  'headWord word side',
])

const arcValues = new Int32Array(labelValues.length + 1)

/** Writes the rows of the features that name the arc from `head` to `child`, and returns how many. */
export const labelFeatures = (
  words: ParseWords,
  state: ParseState,
  head: number,
  child: number,
  bits: number,
  rows: Int32Array,
): number => {
  const { word, tag, suffix, mark } = words
  const { size, left1, left2, right1, leftLabels, rightLabels } = state
  const none = size + 1
  const side = child < head ? 1 : 2
  const from = Math.min(head, child)
  const to = Math.max(head, child)
  const gap = between(words, from, to)
  const first = left1[child]! < 0 ? none : left1[child]!
  const inner = left2[child]! < 0 ? none : left2[child]!
  const last = right1[child]! < 0 ? none : right1[child]!
  const sister = side === 1 ? left1[head]! : right1[head]!
  const sisterTag = sister < 0 ? 63 : tag[sister]!
  const pair = (tag[head]! * 32 + tag[child]!) * 4 + side
  const kids = leftLabels[child]!
  const sisters = leftLabels[head]! * 31 + rightLabels[head]!
  const before = child > 0 ? child - 1 : none
  const after = child + 1 < size ? child + 1 : none
  arcValues[1] = pair
  arcValues[2] = word[head]!
  arcValues[3] = word[child]!
  arcValues[4] = side
  arcValues[5] = suffix[child]!
  arcValues[6] = suffix[head]!
  arcValues[7] = gap
  arcValues[8] = distance(from, to)
  arcValues[9] = word[first]!
  arcValues[10] = tag[first]!
  arcValues[11] = tag[inner]!
  arcValues[12] = kids
  arcValues[13] = rightLabels[child]!
  arcValues[14] = sisters
  arcValues[15] = tag[child]!
  arcValues[16] = sisterTag
  arcValues[17] = sister < 0 ? 0 : word[sister]!
  arcValues[18] = tag[before]!
  arcValues[19] = tag[after]!
  arcValues[20] = word[before]!
  arcValues[21] = word[after]!
  arcValues[22] = word[inner]!
  arcValues[23] = tag[last]!
  arcValues[24] = mark[child]!
  arcValues[25] = mark[after]!
  return hashRows(labelTemplates, arcValues, bits, rows)
}
