import type { Analysis } from '../../language/analysis.js'
import type { Name } from './name.js'
import type { Gender } from './noun-forms.js'
import type { VoiceWords } from './voice-words.js'

/** « Салнова », « Салнову » → « Салнов »: enough to know one name in several cases. */
const withoutCase = (word: string): string =>
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
  const gender = genderOf(analysis, words, titles, from)
  const bearer = bearerOf(analysis, words, titles, from, to)
  return { titles, from, to, words: name, ...(gender ? { gender } : {}), ...(bearer ? { bearer } : {}) }
}

/** By civility first ("Mrs."), then by given name (« le colonel Irène »), then by title (« la ministre »). */
const genderOf = (
  analysis: Analysis,
  words: VoiceWords,
  titles: number,
  from: number,
): Gender | undefined => {
  const before = analysis.words.slice(titles, from)
  const civil = before.map((word) => words.civilities.get(word)).find((gender) => gender !== undefined)
  const titled = before.map((word) => words.nouns.get(word)?.gender).find((gender) => gender !== undefined)
  return civil ?? words.given.get(analysis.words[from]!) ?? titled
}

const bearerOf = (
  analysis: Analysis,
  words: VoiceWords,
  titles: number,
  from: number,
  to: number,
): Name['bearer'] => {
  if (titles < from) return 'person'
  const name = analysis.words.slice(from, to)
  if (words.seats.has(name.join(' '))) return 'organisation'
  if (name.length > 1 && words.given.has(name[0]!)) return 'person'
  if (name.some((word) => words.organisations.has(word))) return 'organisation'
  const spelled = analysis.text.slice(analysis.starts[from], analysis.ends[to - 1])
  return name.length === 1 && isAcronym(spelled) ? 'organisation' : undefined
}

/** ONU, FBI, U.N., M23. */
export const isAcronym = (word: string): boolean =>
  /^(?:\p{Lu}\.?){2,4}\p{N}{0,3}$|^\p{Lu}\p{N}{1,3}$/u.test(word)
