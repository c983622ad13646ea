import { row } from './linear-model.js'
import type { ParseState } from './parse-state.js'

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

/** Writes the rows of the features that choose the next move, and returns how many (after Zhang and Nivre 2011). */
export const moveFeatures = (
  words: ParseWords,
  state: ParseState,
  bits: number,
  rows: Int32Array,
): number => {
  const { word, tag, suffix, mark } = words
  const { stack, depth, size, next, left1, left2, right1, labels, leftLabels, rightLabels } = state
  const cut = 32 - bits
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
  let n = 0
  rows[n++] = row(1, s0w, s0t, 0) >>> cut
  rows[n++] = row(2, s0t, 0, 0) >>> cut
  rows[n++] = row(3, s1w, s1t, 0) >>> cut
  rows[n++] = row(4, s1t, s2t, 0) >>> cut
  rows[n++] = row(5, b0w, b0t, 0) >>> cut
  rows[n++] = row(6, b0t, 0, 0) >>> cut
  rows[n++] = row(7, b1w, b1t, 0) >>> cut
  rows[n++] = row(8, b1t, b2t, 0) >>> cut
  rows[n++] = row(9, s0w, b0w, 0) >>> cut
  rows[n++] = row(10, s0w, sb, 0) >>> cut
  rows[n++] = row(11, b0w, sb, 0) >>> cut
  rows[n++] = row(12, sb, 0, 0) >>> cut
  rows[n++] = row(13, sb, b1t, 0) >>> cut
  rows[n++] = row(14, sb, b1t, b2t) >>> cut
  rows[n++] = row(15, ss, 0, 0) >>> cut
  rows[n++] = row(16, s1w, ss, 0) >>> cut
  rows[n++] = row(17, s0w, ss, 0) >>> cut
  rows[n++] = row(18, s1w, s0w, 0) >>> cut
  rows[n++] = row(19, ssb, 0, 0) >>> cut
  rows[n++] = row(20, ssb, b1t, 0) >>> cut
  rows[n++] = row(21, ssb, s2t, 0) >>> cut
  rows[n++] = row(22, ssb, s0w, 0) >>> cut
  rows[n++] = row(23, ssb, s1w, 0) >>> cut
  rows[n++] = row(24, ssb, b0w, 0) >>> cut
  rows[n++] = row(25, sb, far, gap) >>> cut
  rows[n++] = row(26, ss, far1, gap1) >>> cut
  rows[n++] = row(27, s0w, far, b0t) >>> cut
  rows[n++] = row(28, b0w, far, s0t) >>> cut
  rows[n++] = row(29, ssb, gap, gap1) >>> cut
  rows[n++] = row(30, ssb, far, far1) >>> cut
  rows[n++] = row(31, sb, s0rt, 1) >>> cut
  rows[n++] = row(32, sb, s0lt, 2) >>> cut
  rows[n++] = row(33, sb, b0lt, 3) >>> cut
  rows[n++] = row(34, ss, s0lt, 4) >>> cut
  rows[n++] = row(35, ss, s1rt, 5) >>> cut
  rows[n++] = row(36, ss, s1lt, 6) >>> cut
  rows[n++] = row(37, ss, s0rt, 7) >>> cut
  rows[n++] = row(38, s0t, s0kids, b0t) >>> cut
  rows[n++] = row(39, s1t, s1kids, s0t) >>> cut
  rows[n++] = row(40, sb, b0kids, 0) >>> cut
  rows[n++] = row(41, s0w, s0kids, 0) >>> cut
  rows[n++] = row(42, s1w, s1kids, 0) >>> cut
  rows[n++] = row(43, b0w, b0kids, 0) >>> cut
  rows[n++] = row(44, ss, s0lw, 0) >>> cut
  rows[n++] = row(45, sb, s0lw, 0) >>> cut
  rows[n++] = row(46, sb, b0lw, 0) >>> cut
  rows[n++] = row(47, sb, s0rw, 0) >>> cut
  rows[n++] = row(48, ss, s1rw, 0) >>> cut
  rows[n++] = row(49, suffix[s0]!, sb, 0) >>> cut
  rows[n++] = row(50, suffix[b0]!, sb, 0) >>> cut
  rows[n++] = row(51, suffix[s1]!, suffix[s0]!, ss) >>> cut
  rows[n++] = row(52, suffix[s0]!, suffix[b0]!, sb) >>> cut
  rows[n++] = row(53, sb, tag[b0m]!, b0lt) >>> cut
  rows[n++] = row(54, s1w, sb, s0lw) >>> cut
  rows[n++] = row(55, b1w, sb, 0) >>> cut
  rows[n++] = row(56, s0r === none ? 63 : labels[s0r]!, sb, s0rt) >>> cut
  rows[n++] = row(57, s1r === none ? 63 : labels[s1r]!, ss, s1rt) >>> cut
  rows[n++] = row(58, ssb, s0kids, 0) >>> cut
  rows[n++] = row(59, s1w, s0w, s0lw) >>> cut
  rows[n++] = row(60, ssb, Math.min(depth, 3), b0 === size ? 1 : 0) >>> cut
  rows[n++] = row(61, sb, mark[b0]!, 0) >>> cut
  rows[n++] = row(62, ss, mark[s0]!, 0) >>> cut
  rows[n++] = row(63, sb, mark[b1]!, b1t) >>> cut
  rows[n++] = row(64, ssb, mark[b0]!, mark[s0]!) >>> cut
  rows[n++] = row(65, b0w, mark[b0]!, s0t) >>> cut
  return n
}

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
  const cut = 32 - bits
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
  let n = 0
  rows[n++] = row(1, pair, 0, 0) >>> cut
  rows[n++] = row(2, pair, word[head]!, 0) >>> cut
  rows[n++] = row(3, pair, word[child]!, 0) >>> cut
  rows[n++] = row(4, word[head]!, word[child]!, side) >>> cut
  rows[n++] = row(5, pair, suffix[child]!, 0) >>> cut
  rows[n++] = row(6, pair, suffix[head]!, 0) >>> cut
  rows[n++] = row(7, pair, gap, 0) >>> cut
  rows[n++] = row(8, pair, distance(from, to), 0) >>> cut
  rows[n++] = row(9, pair, word[first]!, 0) >>> cut
  rows[n++] = row(10, pair, tag[first]!, tag[inner]!) >>> cut
  rows[n++] = row(11, pair, kids, 0) >>> cut
  rows[n++] = row(12, pair, kids, rightLabels[child]!) >>> cut
  rows[n++] = row(13, pair, sisters, 0) >>> cut
  rows[n++] = row(14, word[head]!, word[first]!, side) >>> cut
  rows[n++] = row(15, word[head]!, kids, side) >>> cut
  rows[n++] = row(16, word[head]!, tag[child]!, gap) >>> cut
  rows[n++] = row(17, pair, sisterTag, sister < 0 ? 0 : word[sister]!) >>> cut
  rows[n++] = row(18, pair, tag[before]!, tag[after]!) >>> cut
  rows[n++] = row(19, pair, word[before]!, 0) >>> cut
  rows[n++] = row(20, pair, word[after]!, 0) >>> cut
  rows[n++] = row(21, pair, word[inner]!, 0) >>> cut
  rows[n++] = row(22, pair, tag[last]!, 0) >>> cut
  rows[n++] = row(23, word[child]!, side, 0) >>> cut
  rows[n++] = row(24, pair, sisters, kids) >>> cut
  rows[n++] = row(25, pair, mark[child]!, mark[after]!) >>> cut
  return n
}
