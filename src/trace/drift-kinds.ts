import { type DriftWords, driftWords } from './drift-words.js'
import { figuresIn } from './numbers.js'
import type { DriftKind } from './trace.js'
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
export type FoundDrift = { readonly kind: DriftKind; readonly detail: string }

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
const arrow = (from: string, to: string): string => `${from || '–'} → ${to || '–'}`

/** One page denies what the other says. */
export function negationDrift({ from, to, sameLanguage }: SentencePairOf): FoundDrift[] {
  const [before, after] = [denials(from), denials(to)]
  const differs =
    sameLanguage && !wordsOf(from).doubles
      ? before.length % 2 !== after.length % 2
      : !before.length !== !after.length
  if (!differs) return []
  const affirming = before.length > after.length ? to : from
  if (isSoftlyDenied(affirming, sameLanguage ? (affirming === from ? to : from) : undefined)) return []
  return [{ kind: 'negation', detail: arrow(shown(before), shown(after)) }]
}

/** Words that deny; *ne … que* restricts, and *don't* denies by its end. */
function denials(side: Side): WordingWord[] {
  const { negators } = wordsOf(side)
  const { sentence, language } = side
  return sentence.filter((word, i) => {
    if (language === 'en' && word.folded === 't') return /n$/.test(sentence[i - 1]?.folded ?? '')
    if (!negators.includes(word.folded)) return false
    if (language !== 'fr' || !/^ne?$/.test(word.folded)) return !isFixed(sentence, i, language)
    const next = sentence.slice(i + 1, i + 7).map((each) => each.folded)
    const restricts = next.findIndex((each) => each === 'que' || each === 'qu')
    const denies = next.findIndex((each) =>
      /^(?:pas|plus|jamais|rien|personne|aucun|aucune|guere|point|ni)$/.test(each),
    )
    return denies >= 0 || restricts < 0
  })
}

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
  const lost = before.filter(({ value }) => !after.some((each) => each.value === value))
  const gained = after.filter(({ value }) => !before.some((each) => each.value === value))
  if (lost.length === 0 || gained.length !== lost.length) return []
  return [
    {
      kind: 'number',
      detail: arrow(lost.map((each) => each.shown).join(', '), gained.map((each) => each.shown).join(', ')),
    },
  ]
}

/** A name is another name on the other page. */
export function nameDrift({ from, to, sameLanguage }: SentencePairOf): FoundDrift[] {
  const [before, after] = [from, to].map((side) => side.sentence.filter((word) => isProperName(word, side)))
  const lost = before!.filter((word) => !to.sentence.some((each) => sounds(word, each)))
  const gained = after!.filter((word) => !from.sentence.some((each) => sounds(word, each)))
  const [most, least] = [Math.max(lost.length, gained.length), Math.min(lost.length, gained.length)]
  if (least === 0 || most > 2 || (!sameLanguage && most > 1)) return []
  return [{ kind: 'name', detail: arrow(shown(lost), shown(gained)) }]
}

/** A capital inside a sentence; German nouns have one too, so there the word must be unknown. */
const isProperName = (word: WordingWord, { language }: Side): boolean =>
  word.isName &&
  word.folded.length > 2 &&
  !/^\d/.test(word.folded) &&
  (language !== 'de' || word.anchors.length === 1)

/** Two spellings of one name, or one the other's translation. */
function sounds(a: WordingWord, b: WordingWord): boolean {
  if (a.folded === b.folded || a.anchors.some((key) => b.anchors.includes(key))) return true
  return a.folded.slice(0, 3) === b.folded.slice(0, 3)
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
  return [
    { kind: before.length > 0 ? 'hedge-lost' : 'hedge-gained', detail: arrow(shown(before), shown(after)) },
  ]
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
    if (opposite) found.push({ kind: 'meaning', detail: arrow(shown(lost), shown(gained)) })
    else if ([...lost, ...gained].every(isAuxiliary) && lost.length !== gained.length) {
      found.push({ kind: 'tense', detail: arrow(shown(from.sentence), shown(to.sentence)) })
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
