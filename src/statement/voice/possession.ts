import type { Span } from '../../article/span.js'
import type { Touch } from './memory.js'
import type { Phrase } from './phrase-type.js'
import { isGenitive } from './pieces.js'
import { canonical, type Referent } from './referent.js'
import { tokensIn } from './text-map.js'
import type { VoiceWords } from './voice-words.js'
import type { Speaker, Walk } from './walk.js'

/** « sa famille » → « la famille », to be told with its owner; undefined where the article has no sure form. */
export const ownedName = (
  walk: Walk,
  phrase: Pick<Phrase, 'description' | 'gender' | 'number'>,
): string | undefined => {
  const thing = possessed(walk, phrase.description)
  if (!thing) return undefined
  const article = articleFor(walk.words, thing.form, thing.text, phrase)
  return article === undefined ? undefined : `${article}${thing.text}`
}

/** « sa porte-parole » → « porte-parole », as a role is told. */
export const ownedRole = (walk: Walk, role: Span): string | undefined => possessed(walk, role)?.text

/**
 * « la famille » of somebody → « la famille de Jeanne Kerdon », once the whole article has told the owners' names. An owner
 * who would himself have to be told by another's name is left as printed: "his sister's neighbour's son" ends nowhere.
 */
export const tellOwners = (touches: readonly Touch[], words: VoiceWords): void => {
  for (const referent of new Set(touches.map((touch) => canonical(touch.referent))))
    tellOwner(referent, words)
}

const tellOwner = (referent: Referent, words: VoiceWords): void => {
  const owner = referent.owner && canonical(referent.owner)
  if (!owner || owner === referent || (owner.owner && !owner.named)) return
  const { name, role } = referent.owned
  if (name && !referent.named) referent.name = withOwner(words, name, possessorOf(owner), owner.named)
  if (role) referent.role = withOwner(words, role, owner.name, owner.named)
}

/** « Mon père disait que… »: he is the father of whoever tells so. */
export const tellOfSpeakers = (
  speakers: readonly (Speaker | undefined)[],
  reporters: readonly number[],
  words: VoiceWords,
): void => {
  for (const [index, speaker] of speakers.entries()) {
    const referent = speaker && canonical(speaker.referent)
    const teller = speakers[reporters[index]!]
    if (!referent || referent.owner || !teller || !(referent.owned.name ?? referent.owned.role)) continue
    referent.owner = canonical(teller.referent)
    tellOwner(referent, words)
  }
}

/** The ministry beside "Tarvia's embassy" is Tarvia's, not the embassy's. */
const possessorOf = ({ name, kind }: Referent): string =>
  (kind === 'organisation' && /^(\p{Lu}[^’']*)[’']s /u.exec(name)?.[1]) || name

/** What is possessed, without the words that say by whom: « sa propre famille » → « famille ». */
const possessed = ({ map, words, text }: Walk, span: Span) => {
  const { analysis } = map
  const { from, to } = tokensIn(analysis, span)
  const own = words.possession?.own.has(analysis.words[from + 1] ?? '') ? 1 : 0
  const first = from + 1 + own
  if (first >= to || isGenitive(analysis.words[first]!)) return undefined
  return { form: analysis.words[from]!, text: text.slice(analysis.starts[first], span.end) }
}

/** An owner without a name would have to be put in another case: „die Mutter (ein Soldat)“. */
const withOwner = (
  { possession, naming }: VoiceWords,
  thing: string,
  owner: string,
  isNamed: boolean,
): string => {
  const isDeclined = !isNamed && naming.m.size > 0
  const { of, elided, contractions, mute } = possession!
  if (!of || isDeclined) return `${thing} (${owner})`
  const joined = `${of} ${owner}`
  const contraction = contractions.find(([long]) => joined.startsWith(`${long} `))
  if (contraction) return `${thing} ${contraction[1]}${joined.slice(contraction[0].length)}`
  return elided && opensWithVowel(owner, mute) ? `${thing} ${elided}${owner}` : `${thing} ${joined}`
}

const articleFor = (
  { possession, definites }: VoiceWords,
  form: string,
  thing: string,
  { gender, number }: Pick<Phrase, 'gender' | 'number'>,
): string | undefined => {
  if (!definites.any) return ''
  const ofGender = gender && definites[gender]
  const ofOne = definites.m ? ofGender : definites.any
  const article = possession!.articles.get(form) ?? (number === 'many' ? definites.many : ofOne)
  if (!article) return undefined
  const mayElide = definites.any.endsWith("'") && article !== definites.many
  const isElided = mayElide && opensWithVowel(thing, possession!.mute)
  return isElided ? definites.any.replace("'", '’') : `${article} `
}

const opensWithVowel = (word: string, mute: ReadonlySet<string>): boolean => {
  const folded = word.toLowerCase()
  return /^[aeiouyàâéèêëîïôûœæ]/u.test(folded) || [...mute].some((start) => folded.startsWith(start))
}
