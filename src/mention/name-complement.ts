import { partsOfSpeech } from '../language/analysis.js'
import type { NameWords } from './name-words.js'
import { type ShapedWords, shapes } from './word-shapes.js'

/** « Commission européenne », « Ligue nationale de hockey »: adjectives and a noun that a head is followed by. */
export function skipComplement(words: ShapedWords, names: NameWords, from: number, limit: number): number {
  const to = skipParticiple(words, skipTagged(words, from, limit, adjective), limit)
  let noun = to
  while (noun < limit && noun < to + 3 && names.links.has(words.analysis.words[noun]!)) noun++
  if (noun > to) noun = skipTagged(words, noun, Math.min(limit, noun + 1), adjective)
  if (
    noun === to ||
    !opensComplement(words, names, to) ||
    skipTagged(words, noun, Math.min(limit, noun + 1), nounTag) === noun
  )
    return to
  const adjectives = skipTagged(words, noun + 1, limit, adjective)
  // « La Confédération du travail | rejette le texte »: what an object follows is the verb, whatever its tag.
  const end = opensObject(words.analysis.words[adjectives] ?? '') ? noun + 1 : adjectives
  return names.conjunctions.has(words.analysis.words[end] ?? '') ? skipSecond(words, names, end, limit) : end
}

/** « de la », « du », « des », but not « le », which opens the next phrase. */
const opensComplement = ({ analysis }: ShapedWords, names: NameWords, at: number): boolean =>
  names.particles.has(analysis.words[at]!) && !determiners.has(analysis.words[at]!)

const determiners = new Set(['le', 'la', 'les', "l'", 'el', 'the'])

const opensObject = (word: string): boolean => word === '«' || determiners.has(word)

/** « Parti ouvrier unifié », « Forces armées »: a participle of what was brought together. */
const skipParticiple = ({ analysis }: ShapedWords, at: number, limit: number): number =>
  at < limit && joined.test(analysis.words[at]!) ? at + 1 : at

const joined = /^(?:unie?|unifiée?|armée|réunie?|confédérée?|associée?|réformée?)s?$/

/** « Académie de peinture et de sculpture »: the second thing has a link of its own. */
function skipSecond(words: ShapedWords, names: NameWords, conjunction: number, limit: number): number {
  const link = conjunction + 1
  if (link + 1 >= limit || !opensComplement(words, names, link)) return conjunction
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
