import type { Analysis } from '../../language/analysis.js'
import { withoutCase } from './name-bearer.js'
import { isAdjective, isCapital, isProper, isTouching } from './text-map.js'
import { isPersonNoun } from './titles.js'
import type { VoiceWords } from './voice-words.js'

/** What capitals are worth where: nothing is sure at the head of a sentence, and less in a headline. */
export type Capitals = {
  /** `opening` up to the first word of a sentence, `headline` for every token of a headline, else 0. */
  readonly places: Uint8Array
  /** Words that stand capitalised where a capital is a choice; where names have cases, without their endings too. */
  readonly chosen: ReadonlySet<string>
}

/** Places of a capital: at the head of a sentence, or in a headline. */
export const opening = 1
export const headline = 2

/** Tells where capitals mean something. */
export const readCapitals = (analysis: Analysis, words: VoiceWords): Capitals => {
  const places = placesOf(analysis)
  const { everyNounCapital, hasCases } = words
  const chosen = everyNounCapital ? properNouns(analysis, words) : chosenCapitals(analysis, places, words)
  return { places, chosen: hasCases ? new Set([...chosen, ...[...chosen].map(withoutCase)]) : chosen }
}

/** Where every noun has a capital, only the tagger and titles tell names, and once is enough for a word. */
const properNouns = (analysis: Analysis, words: VoiceWords): ReadonlySet<string> => {
  const seen = new Set<string>()
  for (let token = 0; token < analysis.count; token++)
    if (isProper(analysis, token) || isTitled(analysis, words, token)) seen.add(analysis.words[token]!)
  return seen
}

/** „Major *Gruzev*“: what follows a title that has no article; „dem Minister *Versagen* vorwerfen“ is no name. */
const isTitled = (analysis: Analysis, words: VoiceWords, token: number): boolean => {
  const title = token - 1
  if (title < 0 || !isCapital(analysis, token) || !isTouching(analysis, token)) return false
  if (!isPersonNoun(words, analysis.words[title]!) || words.nouns.has(analysis.words[token]!)) return false
  const before = title - 1
  const isDressed = words.determiners.has(analysis.words[before] ?? '') || isAdjective(analysis, before)
  return !isDressed || !isTouching(analysis, title)
}

/** A sentence with a greater share of capitals than this is a headline that capitalises every word. */
const headlineShare = 0.5

/** Sentences shorter than this are no headlines: "Ana Rubin agreed." */
const headlineLength = 5

const placesOf = (analysis: Analysis): Uint8Array => {
  const places = new Uint8Array(analysis.count + 1)
  const { sentences } = analysis
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    const [from, to] = [sentences[sentence]!, sentences[sentence + 1]!]
    let capitals = 0
    for (let token = from; token < to; token++) if (isCapital(analysis, token)) capitals++
    const isHeadline = to - from >= headlineLength && capitals > (to - from) * headlineShare
    if (isHeadline) places.fill(headline, from, to)
    else places.fill(opening, from, firstWord(analysis, from, to) + 1)
  }
  return places
}

/** Past the marks that a sentence opens with: « ¿*Cuándo* volvió? » */
const firstWord = ({ words }: Analysis, from: number, to: number): number => {
  let token = from
  while (token + 1 < to && !/[\p{L}\p{N}]/u.test(words[token]!)) token++
  return token
}

const chosenCapitals = (
  analysis: Analysis,
  places: Uint8Array,
  { determiners, prepositions }: VoiceWords,
): ReadonlySet<string> => {
  const seen = new Set<string>()
  for (let token = 1; token < analysis.count; token++) {
    if (places[token] !== 0 || !isCapital(analysis, token)) continue
    const before = analysis.words[token - 1]!
    const isOpened = places[token - 1] === opening && (determiners.has(before) || prepositions.has(before))
    if (!isOpened) seen.add(analysis.words[token]!) // *Corot* of « Lise Corot est venue »
  }
  return seen
}
