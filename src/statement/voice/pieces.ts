import type { Analysis } from '../../language/analysis.js'
import type { VoiceWords } from './voice-words.js'

/** Tokens `[from, to)` of one piece of a phrase between commas. */
export type Piece = { readonly from: number; readonly to: number; readonly bracketed?: boolean }

/** Without a preposition before it and a genitive after it: "from the committee", "the police's". */
export const trim = (analysis: Analysis, words: VoiceWords, from: number, to: number): Piece => {
  const isBare = !words.definites.any || words.determiners.has(analysis.words[from + 1]!)
  const isOpened =
    to - from > (words.definites.any ? 2 : 1) && words.prepositions.has(analysis.words[from]!) && isBare
  const isClosed = to - from > 1 && isGenitive(analysis.words[to - 1]!)
  return { from: isOpened ? from + 1 : from, to: isClosed ? to - 1 : to }
}

/** Pieces between commas, brackets and dashes; a relative clause ends its piece. */
export const piecesOf = (
  analysis: Analysis,
  words: VoiceWords,
  from: number,
  to: number,
): readonly Piece[] => {
  const pieces: Piece[] = []
  let start = from
  let bracketed = false
  for (let token = from; token <= to; token++) {
    const word = token < to ? analysis.words[token]! : ','
    if (/^[,;()[\]–—]$/u.test(word)) {
      if (token > start) pieces.push({ from: start, to: token, bracketed })
      start = token + 1
      bracketed = word === '(' || word === '['
    } else if (isRelative(word, words) && token > start) {
      pieces.push({ from: start, to: token })
      start = to + 1
      break
    }
  }
  return pieces.length > 0 ? pieces : [{ from, to }]
}

/** More words than these tell a story, and no longer who is meant. */
const longestClause = 14

/** Past the relative clause that follows the token without a comma, and so tells who is meant; `from` where none does. */
export const clauseEnd = (analysis: Analysis, words: VoiceWords, from: number, to: number): number => {
  if (from >= to || !isRelative(analysis.words[from]!, words)) return from
  let end = from
  while (end < to && !/^[,;:()[\]–—]$/u.test(analysis.words[end]!)) end++
  return end - from <= longestClause ? end : from
}

/** „die“ is an article too: where it opens a relative clause, a comma stands before it. */
const isRelative = (word: string, { relatives, determiners }: VoiceWords): boolean =>
  relatives.has(word) && !determiners.has(word)

/** The English genitive: its words belong to what follows. */
export const isGenitive = (word: string): boolean => word === "'s" || word === "'"
