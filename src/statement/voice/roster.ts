import type { Analysis } from '../../language/analysis.js'
import type { Name } from './name.js'
import { nominativeOf } from './nominative.js'
import { newReferent, type Referent } from './referent.js'
import { isVerb, spanOf } from './text-map.js'
import type { VoiceWords } from './voice-words.js'

/** A name with a verb of its own counts as named this many names later than it was. */
const ahead = 3

/** Who bears each name of the article: « Paul Corot », « M. Corot » and « Corot » are one. */
export const rosterOf = (
  analysis: Analysis,
  names: readonly Name[],
  { givenForms }: Pick<VoiceWords, 'givenForms'>,
): ReadonlyMap<Name, Referent> => {
  const index = indexFullNames(analysis, names, givenForms)
  const bearers = new Map<Name, Referent>()
  const singles = new Map<string, Referent>()
  const seen = new Map<Referent, number>()
  for (const [order, name] of names.entries()) {
    const bearer =
      index.full.get(keyOf(name)) ?? shortBearer(name, index, seen) ?? single(analysis, name, singles)
    learn(bearer, name)
    seen.set(bearer, isVerb(analysis, name.to) ? order + ahead : order)
    bearers.set(name, bearer)
  }
  return bearers
}

type FullNames = {
  /** By first and last word, so that a middle name or initial makes no difference. */
  readonly full: Map<string, Referent>
  /** By any one word of the name. */
  readonly byWord: Map<string, Set<Referent>>
}

const keyOf = ({ words, bearer }: Name): string =>
  bearer === 'organisation' || words.length < 3 ? words.join(' ') : `${words[0]} ${words.at(-1)}`

const indexFullNames = (
  analysis: Analysis,
  names: readonly Name[],
  givenForms: VoiceWords['givenForms'],
): FullNames => {
  const full = new Map<string, Referent>()
  const byWord = new Map<string, Set<Referent>>()
  for (const name of names) {
    if (name.words.length < 2) continue
    const key = keyOf(name)
    const spelled = nominativeOf(spell(analysis, name), givenForms)
    const referent = full.get(key) ?? newReferent({ name: spelled, kind: kindOf(spelled, name), named: true })
    if (isFuller(spelled, referent.name)) referent.name = spelled
    full.set(key, referent)
    for (const word of isShortenedAtEnd(name, spelled)
      ? [name.words.at(-1)!]
      : [name.words[0]!, name.words.at(-1)!])
      byWord.set(word, (byWord.get(word) ?? new Set()).add(referent))
  }
  return { full, byWord }
}

/** Bodies go by their last word, and so do names with small words in them: « la Chine » is not « Chine du Sud ». */
const isShortenedAtEnd = ({ bearer }: Name, spelled: string): boolean =>
  bearer === 'organisation' || (bearer !== 'person' && /\s\p{Ll}/u.test(spelled))

/** More words; of as many, the shorter, which is the name without the ending of a case. */
const isFuller = (spelled: string, known: string): boolean => {
  const more = spelled.split(' ').length - known.split(' ').length
  return more > 0 || (more === 0 && spelled.length < known.length)
}

/** A surname alone, or a given name alone: of those who bear it, the one named last. */
const shortBearer = (
  name: Name,
  { byWord }: FullNames,
  seen: ReadonlyMap<Referent, number>,
): Referent | undefined => {
  if (name.words.length > 1) return undefined
  let best: Referent | undefined
  for (const candidate of byWord.get(name.words[0]!) ?? []) {
    if (name.bearer && name.bearer !== candidate.kind) continue
    if (name.gender && candidate.gender && name.gender !== candidate.gender) continue
    if (!best || (seen.get(candidate) ?? -1) > (seen.get(best) ?? -1)) best = candidate
  }
  return best
}

const single = (analysis: Analysis, name: Name, singles: Map<string, Referent>): Referent => {
  const key = name.words.join(' ')
  const known = singles.get(key)
  if (known) return known
  const spelled = spell(analysis, name)
  const referent = newReferent({ name: spelled, kind: kindOf(spelled, name), named: true })
  singles.set(key, referent)
  return referent
}

const spell = (analysis: Analysis, { from, to }: Name): string => {
  const { start, end } = spanOf(analysis, from, to)
  return analysis.text.slice(start, end)
}

/** Long words all in capitals that nobody else in the article goes by are bodies: UNESCO. */
const kindOf = (spelled: string, { bearer }: Name): Referent['kind'] =>
  bearer === 'organisation' || (!bearer && /^\p{Lu}{5,}$/u.test(spelled)) ? 'organisation' : 'person'

const learn = (referent: Referent, name: Name): void => {
  referent.times++
  if (name.gender && !referent.gender) referent.gender = name.gender
  if (name.bearer !== 'person') return
  referent.kind = 'person'
  referent.isSure = true
}
