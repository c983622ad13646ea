import type { Analysis } from '../../language/analysis.js'
import { isAcronym } from './name-bearer.js'
import { canonical, type Referent } from './referent.js'
import { isCapital, isTouching, isVerb, spanOf } from './text-map.js'
import type { VoiceWords } from './voice-words.js'

/** Acronyms of two letters may spell anything. */
const fewestLetters = 3
/** A page with more of them is a list, and tells of none. */
const mostAcronyms = 40
/** Words of a full name at most, small ones counted. */
const longest = 12

/** « La BCE » is told as « Banque centrale européenne (BCE) », as papers print it, where the article spells it out. */
export const spellOut = (referents: Iterable<Referent>, analysis: Analysis, words: VoiceWords): void => {
  const short = [...new Set([...referents].map(canonical))].filter(
    ({ named, kind, name }) => named && kind === 'organisation' && lettersOf(name).length >= fewestLetters,
  )
  if (short.length === 0 || short.length > mostAcronyms) return
  const opening = new Set(short.map(({ name }) => lettersOf(name)[0]!))
  for (let token = 0; token < analysis.count; token++) {
    if (!isCapital(analysis, token) || !opening.has(plain(analysis.words[token]![0]!))) continue
    for (const referent of short) {
      const end = spelledBy(analysis, words, token, lettersOf(referent.name))
      if (end < 0) continue
      const { start, end: last } = spanOf(analysis, token, end)
      referent.name = `${analysis.text.slice(start, last)} (${referent.name})`
    }
  }
}

/** Folded letters of a name that is an acronym; none where it is not. */
const lettersOf = (name: string): string => (isAcronym(name) ? plain(name.replace(/\P{L}/gu, '')) : '')

const plain = (letters: string): string => letters.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

/** Past the words whose first letters spell the acronym, small words between them aside; -1 where they do not. */
const spelledBy = (analysis: Analysis, words: VoiceWords, first: number, letters: string): number => {
  let spelled = 0
  for (let token = first; token < Math.min(analysis.count, first + longest); token++) {
    if ((token > first && !isTouching(analysis, token)) || isVerb(analysis, token)) return -1
    const word = analysis.words[token]!
    const initials = word.split('-').map((part) => plain(part.slice(0, 1)))
    if (letters.startsWith(initials.join(''), spelled)) spelled += initials.length
    else if (!isSmall(word, words)) return -1
    if (spelled >= letters.length) return spelled === letters.length && token > first ? token + 1 : -1
  }
  return -1
}

const isSmall = (word: string, { prepositions, determiners, conjunctions, particles }: VoiceWords): boolean =>
  prepositions.has(word) || determiners.has(word) || conjunctions.has(word) || particles.has(word)
