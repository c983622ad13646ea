import { foldWord, startsWithCapital } from './letters.js'
import { lettersApart } from './letters-apart.js'
import { consonantsOf, transliterate } from './transliterate.js'
import type { WordingWord } from './wording.js'
import type { Words } from './words.js'

/** Two languages' spellings of one name, or names of one thing. */
export function areOneName(a: WordingWord, b: WordingWord): boolean {
  if (a.meanings.some((key) => b.meanings.includes(key))) return true
  if (a.folded.slice(0, 4) === b.folded.slice(0, 4)) return true
  if (a.named && b.named && countryOf(a.named) === countryOf(b.named)) return true
  if (![a, b].every(mayBeName)) return false
  return areSpelledAlike(a.folded, b.folded) || isCompoundOf(a.folded, b.folded)
}

/** Consonants that a compound has besides its last part's, and of that part, at least. */
const compound = { first: 2, last: 3 }

/** „Wahlkomitee“ is a « comité »: a compound ends as its last part does. */
function isCompoundOf(a: string, b: string): boolean {
  const [short, long] = [consonantsOf(a), consonantsOf(b)].sort((x, y) => x.length - y.length)
  return (
    short!.length >= compound.last && long!.length >= short!.length + compound.first && long!.endsWith(short!)
  )
}

/** In German a capital tells nothing. */
const mayBeName = ({ text, isName, isCommon, named }: WordingWord): boolean =>
  startsWithCapital(text, 0) && (isName || !isCommon || named !== undefined)

/** The English are British: `iso:GB-ENG` lies in `iso:GB`. */
const countryOf = (named: string): string => named.replace(/-.*/, '')

/** Whether two folded words may be one name, inflected, heard or transliterated in different ways. */
export function areSpelledAlike(a: string, b: string): boolean {
  const isAcross = isLatin(a) !== isLatin(b)
  return heardAs(a).some((one) =>
    heardAs(b).some((other) => {
      const letters = difference(transliterate(one), transliterate(other))
      const consonants = difference(consonantsOf(one), consonantsOf(other))
      return letters <= 0.4 || consonants < 0.25 || (isAcross && consonants <= 0.4 && letters <= 0.6)
    }),
  )
}

const isLatin = (folded: string): boolean => folded.charCodeAt(0) < 0x370

/** What letters may stand for in another script: х for *kh* or *h*, г for *h* (Гонконг), у before a vowel for *w*. */
function heardAs(folded: string): string[] {
  const heard = folded.replace(/у(?=[аеиоэу])/g, 'в')
  return /[гх]/.test(heard) ? [heard, heard.replaceAll('х', 'кх'), heard.replaceAll('г', 'х')] : [heard]
}

/** Share of letters in which two words differ; without what an ending adds to one of them, if that is less. */
function difference(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short === '') return 1
  const whole = lettersApart(a, b) / long.length
  return short.length < 3
    ? whole
    : Math.min(whole, lettersApart(short, long.slice(0, short.length)) / short.length)
}

/** Consonants by which a name is known on a page; or letters, where it has too few. */
const known = 4

/** Whether a text has a folded name among its capitalised words, in about this spelling; `isNone` tells which are none. */
export function holdsName(
  { text, starts, ends, count }: Words,
  name: string,
  isNone: (folded: string) => boolean,
): boolean {
  const keys = new Set(heardAs(name).map(keyOf))
  for (let i = 0; i < count; i++) {
    if (!startsWithCapital(text, starts[i]!)) continue
    const folded = foldWord(text.slice(starts[i], ends[i]))
    if (folded.slice(0, known) === name.slice(0, known)) return true
    if (heardAs(folded).some((each) => keys.has(keyOf(each))) && !isNone(folded)) return true
  }
  return false
}

function keyOf(folded: string): string {
  const consonants = consonantsOf(folded)
  return consonants.length < 3 ? `-${transliterate(folded).slice(0, known)}` : consonants.slice(0, known)
}
