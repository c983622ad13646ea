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
  's1rt',
  's1lt',
  's0kids',
  's1kids',
  'b0kids',
  's0lw',
  'b0lw',
  's0rw',
  's1rw',
  's0x',
  'b0x',
  's1x',
  'b0mt',
  's0rl',
  's1rl',
  'deep',
  'atEnd',
  'b0k',
  's0k',
  'b1k',
  'c1',
  'c2',
  'c3',
  'c4',
  'c5',
  'c6',
  'c7',
]

const moveTemplates = templatesOf(moveValues, [
  's0w s0t',
  's0t',
  's1w s1t',
  's1t s2t',
  'b0w b0t',
  'b0t',
  'b1w b1t',
  'b1t b2t',
  's0w b0w',
  's0w sb',
  'b0w sb',
  'sb',
  'sb b1t',
  'sb b1t b2t',
  'ss',
  's1w ss',
  's0w ss',
  's1w s0w',
  'ssb',
  'ssb b1t',
  'ssb s2t',
  'ssb s0w',
  'ssb s1w',
  'ssb b0w',
  'sb far gap',
  'ss far1 gap1',
  's0w far b0t',
  'b0w far s0t',
  'ssb gap gap1',
  'ssb far far1',
  'sb s0rt c1',
  'sb s0lt c2',
  'sb b0lt c3',
  'ss s0lt c4',
  'ss s1rt c5',
  'ss s1lt c6',
  'ss s0rt c7',
  's0t s0kids b0t',
  's1t s1kids s0t',
  'sb b0kids',
  's0w s0kids',
  's1w s1kids',
  'b0w b0kids',
  'ss s0lw',
  'sb s0lw',
  'sb b0lw',
  'sb s0rw',
  'ss s1rw',
  's0x sb',
  'b0x sb',
  's1x s0x ss',
  's0x b0x sb',
  'sb b0mt b0lt',
  's1w sb s0lw',
  'b1w sb',
  's0rl sb s0rt',
  's1rl ss s1rt',
  'ssb s0kids',
  's1w s0w s0lw',
  'ssb deep atEnd',
  'sb b0k',
  'ss s0k',
  'sb b1k b1t',
  'ssb b0k s0k',
  'b0w b0k s0t',
])

const stateValues = new Int32Array(moveValues.length + 1)
stateValues.set([1, 2, 3, 4, 5, 6, 7], 41)

/** Writes the rows of the features that choose the next move, and returns how many (after Zhang and Nivre 2011). */
export const moveFeatures = (
  words: ParseWords,
  state: ParseState,
  bits: number,
  rows: Int32Array,
): number => {
  const { word, tag, suffix, mark } = words
  const { stack, depth, size, next, left1, left2, right1, labels, leftLabels, rightLabels } = state
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
  const s1l = s1 === none ? none : child(left1[s1]!)
  const s1r = s1 === none ? none : child(right1[s1]!)
  const b0l = child(left1[b0]!)
  const b0m = child(left2[b0]!)
  const s0w = word[s0]!
  const s1w = word[s1]!
  const b0w = word[b0]!
  const b1w = word[b1]!
  const s0t = tag[s0]!
  const s1t = tag[s1]!
  const s2t = tag[s2]!
  const b0t = tag[b0]!
  const b1t = tag[b1]!
  const b2t = tag[b2]!
  const s0lt = tag[s0l]!
  const s0rt = tag[s0r]!
  const s1lt = tag[s1l]!
  const s1rt = tag[s1r]!
  const b0lt = tag[b0l]!
  const s0rw = word[s0r]!
  const s0lw = word[s0l]!
  const b0lw = word[b0l]!
  const s1rw = word[s1r]!
  const s0kids = s0 === none ? 0 : leftLabels[s0]! * 31 + rightLabels[s0]!
  const s1kids = s1 === none ? 0 : leftLabels[s1]! * 31 + rightLabels[s1]!
  const b0kids = leftLabels[b0]!
  const far = s0 === none ? 9 : distance(s0, b0)
  const far1 = s1 === none ? 9 : distance(s1, s0)
  const gap = s0 === none ? 0 : between(words, s0, b0)
  const gap1 = s1 === none ? 0 : between(words, s1, s0)
  const sb = s0t * 32 + b0t
  const ss = s1t * 32 + s0t
  const ssb = ss * 32 + b0t
  stateValues[1] = s0w
  stateValues[2] = s0t
  stateValues[3] = s1w
  stateValues[4] = s1t
  stateValues[5] = s2t
  stateValues[6] = b0w
  stateValues[7] = b0t
  stateValues[8] = b1w
  stateValues[9] = b1t
  stateValues[10] = b2t
  stateValues[11] = sb
  stateValues[12] = ss
  stateValues[13] = ssb
  stateValues[14] = far
  stateValues[15] = gap
  stateValues[16] = far1
  stateValues[17] = gap1
  stateValues[18] = s0rt
  stateValues[19] = s0lt
  stateValues[20] = b0lt
  stateValues[21] = s1rt
  stateValues[22] = s1lt
  stateValues[23] = s0kids
  stateValues[24] = s1kids
  stateValues[25] = b0kids
  stateValues[26] = s0lw
  stateValues[27] = b0lw
  stateValues[28] = s0rw
  stateValues[29] = s1rw
  stateValues[30] = suffix[s0]!
  stateValues[31] = suffix[b0]!
  stateValues[32] = suffix[s1]!
  stateValues[33] = tag[b0m]!
  stateValues[34] = s0r === none ? 63 : labels[s0r]!
  stateValues[35] = s1r === none ? 63 : labels[s1r]!
  stateValues[36] = Math.min(depth, 3)
  stateValues[37] = b0 === size ? 1 : 0
  stateValues[38] = mark[b0]!
  stateValues[39] = mark[s0]!
  stateValues[40] = mark[b1]!
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
  'pair',
  'pair headWord',
  'pair word',
  'headWord word side',
  'pair suffix',
  'pair headSuffix',
  'pair gap',
  'pair far',
  'pair firstWord',
  'pair firstTag innerTag',
  'pair kids',
  'pair kids rightKids',
  'pair sisters',
  'headWord firstWord side',
  'headWord kids side',
  'headWord tag gap',
  'pair sisterTag sisterWord',
  'pair beforeTag afterTag',
  'pair beforeWord',
  'pair afterWord',
  'pair innerWord',
  'pair lastTag',
  'word side',
  'pair sisters kids',
  'pair mark afterMark',
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
