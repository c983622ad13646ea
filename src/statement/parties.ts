import type { Span } from '../article/span.js'
import type { Analysis } from '../language/analysis.js'
import { wordMarksOf } from '../language/word-marks.js'
import type { ConflictWords } from './conflict-words.js'
import { isGenitive } from './voice/pieces.js'
import { canonical, type Referent } from './voice/referent.js'
import { isAdjective, isCapital, isTouching, tokensIn } from './voice/text-map.js'
import type { VoiceWords } from './voice/voice-words.js'
import type { Speaker } from './voice/walk.js'
import { sequenceAt } from './word-sequences.js'

/** Fewer different words of war than this, and the article tells of none. */
const leastWarWords = 3

/**
 * Tells of a statement whether its speaker is one of those who wage the war that the article tells of: an army and its
 * people always, those who govern a country whose army the article speaks of, and a government named by its seat
 * (« le Kremlin ») where it speaks of the war.
 */
export const partyTest = (
  analysis: Analysis,
  words: VoiceWords,
  conflict: ConflictWords,
): ((speaker: Speaker, content: readonly Span[]) => Span | undefined) => {
  const isWar = warMarks(conflict, analysis)
  const seen = new Set(analysis.words.filter((_, token) => isWar[token]))
  if (seen.size < leastWarWords) return () => undefined
  const nations = belligerents(analysis, words, conflict)
  return ({ referent, phrase }, content) => {
    const told = toldOf(referent)
    const isParty =
      isFighting(referent, told, words, conflict) ||
      (told.some((word) => conflict.governing.has(word)) && told.some((word) => nations.has(stemOf(word)))) ||
      (words.seats.has(referent.name.toLowerCase()) &&
        content.some((span) => tellsOf(conflict.war, analysis, span)))
    return isParty ? (phrase?.span ?? referent.mentions[0]) : undefined
  }
}

const warMarks = wordMarksOf(({ war }: ConflictWords, word) => (war.has(word) ? 1 : 0))

/** Lower-cased words of a name, a role and those who stand behind it, each elided word apart. */
const toldOf = ({ name, role, owner }: Referent): readonly string[] =>
  [name, role ?? '', owner ? canonical(owner).name : '']
    .join(' ')
    .toLowerCase()
    .replace(/([’'])(?!s(?:\s|$))/gu, "' ")
    .replace(/[’']s(?=\s|$)/gu, '')
    .split(/[\s,]+/u)
    .filter(Boolean)

/** An army, or somebody of a rank in it: not a captain of the fire brigade, a secretary-general or a retired one. */
const isFighting = (
  { nouns, qualifiers }: Referent,
  told: readonly string[],
  words: VoiceWords,
  { parties, civil, civilTitles }: ConflictWords,
): boolean => {
  if (told.some((word) => civil.has(word))) return false
  if (told.some((_, at) => sequenceAt(parties, { words: told }, at))) return true
  const isCivil =
    told.some((word) => civilTitles.has(word)) || [...qualifiers].some((word) => words.lesser.has(word))
  return !isCivil && [...nouns].some((noun) => words.nouns.get(noun)?.class === 'rank')
}

/** So many letters tell a country and its people as one: *Tarvia*, *Tarvian*. */
const stemLength = 4
const stemOf = (word: string): string => word.slice(0, stemLength)

/** Beginnings of the names of those whose armies the article speaks of. */
const belligerents = (
  analysis: Analysis,
  { prepositions, determiners }: VoiceWords,
  { parties }: ConflictWords,
): ReadonlySet<string> => {
  const nations = new Set<string>()
  const add = (token: number) => {
    const word = analysis.words[token] ?? ''
    if (word.length >= stemLength && /^\p{L}/u.test(word)) nations.add(stemOf(word))
  }
  for (let token = 0; token < analysis.count; token++) {
    const found = sequenceAt(parties, analysis, token)
    if (!found) continue
    const before = token - (isGenitive(analysis.words[token - 1] ?? '') ? 2 : 1)
    if (before >= 0 && isCapital(analysis, before)) add(before) // "Tarvia's army", "the Tarvian army"
    const to = token + found.words.length
    if (
      isAdjective(analysis, to) ||
      (to < analysis.count && isTouching(analysis, to) && isCapital(analysis, to))
    )
      add(to) // « l'armée tarvienne »
    else if (prepositions.has(analysis.words[to] ?? ''))
      add(determiners.has(analysis.words[to + 1] ?? '') ? to + 2 : to + 1) // « l'armée de Tarvie »
  }
  return nations
}

const tellsOf = (war: ReadonlySet<string>, analysis: Analysis, span: Span): boolean => {
  const { from, to } = tokensIn(analysis, span)
  return analysis.words.slice(from, to).some((word) => war.has(word))
}
