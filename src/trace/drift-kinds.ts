import { type DriftWords, driftWords } from './drift-words.js'
import { type Figure, figuresIn } from './numbers.js'
import type { Drift, DriftKind } from './trace.js'
import { consonantsOf } from './transliterate.js'
import { changesBetween } from './word-diff.js'
import type { WordingWord } from './wording.js'

/** Two sentences that say the same thing on two pages. */
export type SentencePairOf = {
  readonly from: Side
  readonly to: Side
  readonly sameLanguage: boolean
}
export type Side = { readonly sentence: readonly WordingWord[]; readonly language: string }

/** A drift found in a pair of sentences. */
export type FoundDrift = Omit<Drift, 'from' | 'to'>

const none: DriftWords = {
  negators: [],
  softNegators: [],
  hedges: [],
  softHedges: /^\b$/,
  auxiliaries: [],
  opposites: [],
}
const wordsOf = ({ language }: Side): DriftWords => driftWords[language] ?? none
const shown = (words: readonly WordingWord[]): string => words.map((word) => word.text).join(' ')
const drift = (kind: DriftKind, before: string, after: string): FoundDrift => ({
  kind,
  detail: `${before || '–'} → ${after || '–'}`,
  before,
  after,
})

/** One page denies what the other says. */
export function negationDrift(pair: SentencePairOf): FoundDrift[] {
  const { from, to, sameLanguage } = pair
  const [before, after] = [denials(from), denials(to)]
  if (sameLanguage ? !negatorChanged(pair) : !before.length === !after.length) return []
  const affirming = before.length > after.length ? to : from
  if (isSoftlyDenied(affirming, sameLanguage ? (affirming === from ? to : from) : undefined)) return []
  return [drift('negation', shown(before), shown(after))]
}

/** A negator is lost or gained, and with it no more than an auxiliary and one other word. */
function negatorChanged({ from, to }: SentencePairOf): boolean {
  const [before, after] = [new Set(denials(from)), new Set(denials(to))]
  if (before.size === after.size) return false
  const { auxiliaries } = wordsOf(from)
  const repeats = (word: WordingWord, side: ReadonlySet<WordingWord>) =>
    word.folded === 'no' && [...side].some((each) => each.folded === 'no')
  const isContent = (word: WordingWord) =>
    !before.has(word) && !after.has(word) && word.folded.length > 3 && !auxiliaries.includes(word.folded)
  return changesBetween(alike(from), alike(to), (a, b) => a.folded === b.folded).some(
    ({ lost, gained }) =>
      [...lost, ...gained].filter(isContent).length <= 1 &&
      lost.some((word) => before.has(word) && !repeats(word, after)) !==
        gained.some((word) => after.has(word) && !repeats(word, before)),
  )
}

/** Words that deny; *don't* denies by its end. */
function denials(side: Side): WordingWord[] {
  const { negators } = wordsOf(side)
  const { sentence, language } = side
  return sentence.filter((word, i) => {
    if (language === 'en' && word.folded === 't') return /n$/.test(sentence[i - 1]?.folded ?? '')
    if (!negators.includes(word.folded)) return false
    if (language !== 'fr' || !/^ne?$/.test(word.folded)) return !isFixed(sentence, i, language)
    const around = sentence.slice(Math.max(0, i - 3), i + 7).map((each) => each.folded)
    return around.some((each) => frenchSecond.test(each))
  })
}

/** *Ne* denies only with one of these: « avant que la neige ne fonde » and « ne … que » deny nothing. */
const frenchSecond = /^(?:pas|plus|jamais|rien|personne|nul|aucun|aucune|guere|point|ni)$/

/** "not only", "no longer than", « sans doute », „nicht nur“: they deny nothing. */
function isFixed(sentence: readonly WordingWord[], i: number, language: string): boolean {
  const next = sentence[i + 1]?.folded ?? ''
  if (language === 'en') return next === 'only' || next === 'doubt' || next === 'matter'
  if (language === 'fr') return sentence[i]!.folded === 'sans' && next === 'doute'
  return language === 'de' && next === 'nur'
}

/** Words that deny without a negator; where the other side is in the same language, only words it lacks. */
function isSoftlyDenied(side: Side, other: Side | undefined): boolean {
  const known = new Set(other?.sentence.map((word) => word.folded))
  const { softNegators } = wordsOf(side)
  return side.sentence.some(
    (word) =>
      !known.has(word.folded) &&
      word.folded.length > 2 &&
      softNegators.some((soft) => isSoft(word.folded, soft)),
  )
}
const isSoft = (word: string, soft: string): boolean =>
  word.startsWith(soft) && word.length - soft.length >= (soft.length < 3 ? 3 : 0)

/** A number is another on the other page; numbers that only one page has are no drift. */
export function numberDrift({ from, to }: SentencePairOf): FoundDrift[] {
  const [before, after] = [figuresIn(from.sentence, from.language), figuresIn(to.sentence, to.language)]
  const allLost = before.filter(({ value }) => !after.some((each) => areOneNumber(each.value, value)))
  const allGained = after.filter(({ value }) => !before.some((each) => areOneNumber(each.value, value)))
  const isPaired = allLost.length === allGained.length
  const [lost, gained] = isPaired ? [allLost, allGained] : [leading(allLost), leading(allGained)]
  if (lost.length === 0 || gained.length === 0) return []
  if (lost.some(({ isOrdinal }, i) => isOrdinal !== gained[i]!.isOrdinal)) return []
  return [drift('number', figures(lost), figures(gained))]
}

/** The figure a sentence begins with: where one page cut the rest, this one still has its counterpart. */
const leading = (all: readonly Figure[]): Figure[] => all.filter(({ at }) => at < 3).slice(0, 1)

const figures = (all: readonly Figure[]): string => all.map((each) => each.shown).join(', ')

/** "325 M" is 325 million and "'15" is 2015: what is left out on one page is no other number. */
function areOneNumber(a: number, b: number): boolean {
  const [small, large] = a < b ? [a, b] : [b, a]
  if (small === large) return true
  const isYear = large >= 1900 && large < 2100 && large % 100 === small
  return isYear || [1e3, 1e6, 1e9].includes(large / small)
}

/** A name is another name on the other page. */
export function nameDrift({ from, to, sameLanguage }: SentencePairOf): FoundDrift[] {
  const [before, after] = [from, to].map((side) => side.sentence.filter((word) => isProperName(word, side)))
  const same = sameLanguage ? areOneWord : areOneName
  const lost = before!.filter((word) => !to.sentence.some((each) => same(word, each)))
  const gained = after!.filter((word) => !from.sentence.some((each) => same(word, each)))
  const [most, least] = [Math.max(lost.length, gained.length), Math.min(lost.length, gained.length)]
  if (least === 0 || most > 2 || (!sameLanguage && most > 1)) return []
  return [drift('name', shown(lost), shown(gained))]
}

/** A capital inside a sentence, and no acronym; beyond English, a word that no dictionary translates. */
const isProperName = (word: WordingWord, { language }: Side): boolean =>
  word.isName &&
  word.folded.length > 2 &&
  /\p{Ll}/u.test(word.text) &&
  !/\d/.test(word.folded) &&
  (language === 'en' || word.anchors.length <= 2)

/** One word, inflected or written in another way. */
const areOneWord = (a: WordingWord, b: WordingWord): boolean => a.folded.slice(0, 4) === b.folded.slice(0, 4)

/** Two languages' spellings of one name, or one the other's translation. */
function areOneName(a: WordingWord, b: WordingWord): boolean {
  if (a.folded === b.folded || a.anchors.some((key) => b.anchors.includes(key))) return true
  if (!b.isName) return false
  const [one, other] = [consonantsOf(a.folded).slice(0, 2), consonantsOf(b.folded).slice(0, 2)]
  return one !== '' && other !== '' && (one.startsWith(other) || other.startsWith(one))
}

/** A hedge is lost or gained. */
export function hedgeDrift({ from, to, sameLanguage }: SentencePairOf): FoundDrift[] {
  const [before, after] = [hedges(from), hedges(to)]
  if (!before.length === !after.length) return []
  const bare = before.length > 0 ? to : from
  const other = before.length > 0 ? from : to
  const known = new Set(sameLanguage ? other.sentence.map((word) => word.folded) : [])
  const hasSoft = bare.sentence.some(
    (word) => !known.has(word.folded) && wordsOf(bare).softHedges.test(word.folded),
  )
  if (hasSoft) return []
  return [drift(before.length > 0 ? 'hedge-lost' : 'hedge-gained', shown(before), shown(after))]
}

const hedges = (side: Side): WordingWord[] =>
  side.sentence.filter((word) => wordsOf(side).hedges.includes(word.folded))

/** Only an auxiliary is lost or gained, or a word is turned into its opposite. One language only. */
export function wordDrift({ from, to, sameLanguage }: SentencePairOf): FoundDrift[] {
  if (!sameLanguage) return []
  const { auxiliaries, opposites } = wordsOf(from)
  const changes = changesBetween(alike(from), alike(to), (a, b) => a.folded === b.folded)
  const found: FoundDrift[] = []
  for (const { lost, gained } of changes) {
    const isAuxiliary = (word: WordingWord) => auxiliaries.includes(word.folded)
    const opposite = lost.find((a) => gained.some((b) => areOpposite(opposites, a.folded, b.folded)))
    if (opposite) found.push(drift('meaning', shown(lost), shown(gained)))
    else if ([...lost, ...gained].every(isAuxiliary) && (lost.length === 0 || gained.length === 0)) {
      found.push(drift('tense', shown(from.sentence), shown(to.sentence)))
    }
  }
  return found
}

const areOpposite = (opposites: DriftWords['opposites'], a: string, b: string): boolean =>
  opposites.some(([one, other]) => (one === a && other === b) || (one === b && other === a))

/** "no one" is "nobody": two spellings of one word are no change. */
function alike({ sentence, language }: Side): WordingWord[] {
  if (language !== 'en') return [...sentence]
  const joined: WordingWord[] = []
  for (let i = 0; i < sentence.length; i++) {
    const isNoOne = sentence[i]!.folded === 'no' && sentence[i + 1]?.folded === 'one'
    joined.push(
      isNoOne
        ? { ...sentence[i]!, folded: 'nobody', text: `${sentence[i]!.text} ${sentence[++i]!.text}` }
        : sentence[i]!,
    )
  }
  return joined
}
