import { type Analysis, partsOfSpeech, relations } from './analysis.js'

const mark = partsOfSpeech.indexOf('PUNCT')
const punct = relations.indexOf('punct')

const closing: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['“', '”'],
  ['«', '»'],
  ['‹', '›'],
  ['„', '“'],
  ['``', "''"],
  ['"', '"'],
  ["'", "'"],
])

/**
 * Gives each punctuation mark of a sentence its head, as Universal Dependencies asks: a pair of marks hangs on the
 * head of what it holds, any other on the highest word beside it that no arc has to cross. The other words have
 * their heads already.
 */
export const attachMarks = (analysis: Analysis, from: number, to: number): void => {
  const { tags, words, heads, labels } = analysis
  let left = -1
  let right = from - 1
  let open = -1
  for (let i = from; i < to; i++) {
    if (tags[i] !== mark) {
      left = i
      continue
    }
    if (right < i) for (right = i + 1; right < to && tags[right] === mark; ) right++
    labels[i] = punct
    heads[i] = headBeside(heads, left, right < to ? right : -1, i)
    if (heads[i] === -1 && i > from) heads[i] = from
    if (open >= 0 && words[i] === closing.get(words[open]!)) {
      const head = headInside(analysis, open, i)
      if (head >= 0) heads[open] = heads[i] = head
      open = -1
    } else if (closing.has(words[i]!)) open = i
  }
}

/** The first word between two marks that hangs on a word beyond them, or -1. */
const headInside = ({ tags, heads }: Analysis, from: number, to: number): number => {
  for (let i = from + 1; i < to; i++) if (tags[i] !== mark && (heads[i]! < from || heads[i]! > to)) return i
  return -1
}

/** Climbs from the words left and right of a mark (-1 for none) as far as no arc crosses it; the lower one takes it. */
const headBeside = (heads: Int32Array, left: number, right: number, at: number): number => {
  while (left >= 0 && heads[left]! >= 0 && heads[left]! < at) left = heads[left]!
  while (right >= 0 && heads[right]! > at) right = heads[right]!
  if (left < 0) return right
  return right >= 0 && heads[right]! >= 0 ? right : left
}
