import type { Analysis } from '../../language/analysis.js'
import { genderOfGiven } from '../../language/given-genders.js'
import type { Name } from './name.js'
import type { Gender } from './noun-forms.js'
import { isAdjective, isCapital, isTouching } from './text-map.js'
import type { VoiceWords } from './voice-words.js'

/** « Салнова », « Салнову » → « Салнов »: enough to know one name in several cases. */
export const withoutCase = (word: string): string =>
  word.length < 4 ? word : word.replace(/(?:ого|ому|ові|еві|ою|ой|ым|им|ом|ем|[аяуюеоыиіїьй])$/u, '')

/** A name with what its titles and words tell of the bearer. */
export const describeName = (
  analysis: Analysis,
  words: VoiceWords,
  titles: number,
  from: number,
  to: number,
): Name => {
  const spelled = analysis.words.slice(from, to)
  const name = words.hasCases ? spelled.map(withoutCase) : spelled
  const gender = genderOf(analysis, words, titles, from) ?? genderOfFull(name, words)
  const bearer = bearerOf(analysis, words, titles, from, to)
  return { titles, from, to, words: name, ...(gender ? { gender } : {}), ...(bearer ? { bearer } : {}) }
}

/**
 * By civility first ("Mrs."), then by given name (« le colonel Irène »), then by title (« la ministre »); « le docteur Amina »
 * may be a woman. A form of a man's name tells less than a title: «міністерка Карла» is no *Карло*.
 */
const genderOf = (
  analysis: Analysis,
  words: VoiceWords,
  titles: number,
  from: number,
): Gender | undefined => {
  const before = analysis.words.slice(titles, from)
  const civil = before.map((word) => words.civilities.get(word)).find((gender) => gender !== undefined)
  const titled = before.map((word) => words.nouns.get(word)?.gender).find((gender) => gender !== undefined)
  const given = words.given.get(analysis.words[from]!)
  if (isWomanly(words, analysis.words[from]!)) return civil ?? titled
  return civil ?? given ?? (titled === 'm' && analysis.words[from]!.endsWith('a') ? undefined : titled)
}

/** Of a name of two words or more, in any language, the first may tell; a single word may be a place or a surname. */
const genderOfFull = ([first, second]: readonly string[], { hasCases }: VoiceWords): Gender | undefined =>
  hasCases || second === undefined ? undefined : genderOfGiven(first!)

/** A form of a man's name that may be a woman's: «Карла». */
const isWomanly = ({ givenForms }: VoiceWords, word: string): boolean =>
  givenForms.get(word)?.gender === 'm' && /[ая]$/u.test(word)

const bearerOf = (
  analysis: Analysis,
  words: VoiceWords,
  titles: number,
  from: number,
  to: number,
): Name['bearer'] => {
  if (titles < from) return 'person'
  if (isCalled(analysis, words, from)) return 'organisation'
  const name = analysis.words.slice(from, to)
  if (words.seats.has(name.join(' '))) return 'organisation'
  if (name.length > 1 && words.given.has(name[0]!)) return 'person'
  if (isAged(analysis, to)) return 'person'
  if (name.some((word) => words.organisations.has(word))) return 'organisation'
  if (name.length > 1 && words.nouns.get(name[0]!)?.class === 'body') return 'organisation' // "Carmaker Tarvel"
  if (genderOfFull(name, words) && name.slice(1, -1).every((word) => words.particles.has(word)))
    return 'person'
  const spelled = analysis.text.slice(analysis.starts[from], analysis.ends[to - 1])
  return name.length === 1 && isAcronym(spelled) ? 'organisation' : undefined
}

/** "Danil Horvat, *27*,", « Ana Brel, *45 ans*, » */
const isAged = ({ words: tokens }: Analysis, to: number): boolean =>
  tokens[to] === ',' &&
  /^[1-9]\p{N}$/u.test(tokens[to + 1] ?? '') &&
  (tokens[to + 2] === ',' || tokens[to + 3] === ',')

/** « la *compagnie* Boréal », « la *chaîne* publique Aube », «газета «Маяк»»: the noun before the name tells what it is. */
const isCalled = (analysis: Analysis, words: VoiceWords, from: number): boolean => {
  if (words.headLast || from < 2 || !isTouching(analysis, from)) return false
  const isQuoted = isOpening(analysis.words[from - 1]!)
  const last = isQuoted ? from - 2 : from - 1
  const noun = last - (isAdjective(analysis, last) && isTouching(analysis, last) ? 1 : 0)
  if (words.nouns.get(analysis.words[noun] ?? '')?.class !== 'body') return false
  if (isQuoted) return true
  return !isCapital(analysis, noun) && isDetermined(words, analysis.words[noun - 1] ?? '')
}

/** « *la* compagnie Boréal », « *du* groupe Boréal »; « un général *de* police Paul Corot » is no police. */
const isDetermined = ({ determiners, possession }: VoiceWords, word: string): boolean => {
  const determiner = determiners.get(word)
  if (determiner) return determiner.kind !== 'indefinite' || determiner.number === 'one'
  return possession?.contractions.some(([, short]) => short === word) ?? false
}

/** A mark that opens a name between quotation marks. */
export const isOpening = (word: string): boolean => /^[«„“"]$/u.test(word)

/** ONU, FBI, U.N., M23. */
export const isAcronym = (word: string): boolean =>
  /^(?:\p{Lu}\.?){2,4}\p{N}{0,3}$|^\p{Lu}\p{N}{1,3}$/u.test(word)
