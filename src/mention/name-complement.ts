import { partsOfSpeech } from '../language/analysis.js'
import type { NameWords } from './name-words.js'
import { type ShapedWords, shapes } from './word-shapes.js'

/** « Commission européenne », « Ligue nationale de hockey »: adjectives and a noun that a head is followed by. */
export function skipComplement(words: ShapedWords, names: NameWords, from: number, limit: number): number {
  const to = skipTagged(words, from, limit, adjective)
  let noun = to
  while (noun < limit && noun < to + 3 && names.links.has(words.analysis.words[noun]!)) noun++
  if (
    noun === to ||
    names.articles.has(words.analysis.words[to]!) ||
    skipTagged(words, noun, Math.min(limit, noun + 1), nounTag) === noun
  )
    return to
  const end = skipTagged(words, noun + 1, limit, adjective)
  return names.conjunctions.has(words.analysis.words[end] ?? '') ? skipSecond(words, names, end, limit) : end
}

/** « Académie de peinture et de sculpture »: the second thing has a link of its own. */
function skipSecond(words: ShapedWords, names: NameWords, conjunction: number, limit: number): number {
  const link = conjunction + 1
  if (link + 1 >= limit || !names.links.has(words.analysis.words[link]!)) return conjunction
  const noun = names.links.has(words.analysis.words[link + 1]!) ? link + 2 : link + 1
  const end = skipTagged(words, noun, Math.min(limit, noun + 1), nounTag)
  return end === noun ? conjunction : end
}

const [adjective, nounTag] = [partsOfSpeech.indexOf('ADJ'), partsOfSpeech.indexOf('NOUN')]

function skipTagged({ analysis, shape }: ShapedWords, from: number, limit: number, tag: number): number {
  let to = from
  while (
    to < limit &&
    to < from + 2 &&
    shape[to] === shapes.lower &&
    analysis.tags[to] === tag &&
    analysis.words[to]!.length > 2
  )
    to++
  return to
}
