import { wordKey } from './anchor-keys.js'
import { hoursBetween } from './evidence-date.js'
import { foldWord, startsWithCapital } from './letters.js'
import { Recent } from './recent.js'
import { heardIn, type SaidText, type SayingContext, saidIn } from './said-text.js'
import { languageOf } from './sense-kin.js'
import { alignSentences } from './sentence-alignment.js'
import { areTelling } from './telling.js'
import type { TextGroup } from './text-group.js'
import type { RelatedKind } from './trace.js'
import { soundOf } from './transliterate.js'

/** Names that two reports of one event share at least; other news of the day shares fewer. */
const fewestNames = 3
/** A name on more pages than this is of the times, not of an event; a few pages may all be of one. */
const widestName = { pages: 12, share: 0.01 }
/** Reports further apart are of two events, or one is an anniversary. */
const mostHours = 96
/** Two quotations as alike as this are one. */
const sameQuotation = { same: 0.6, across: 0.45 }
const fewestWords = 5

/** Texts whose sayings and names are kept at a time: candidates come text by text. */
const textsKept = 500

/** Tells what joins two texts that are no kin though they have much in common. */
export function relatednessIn(context: SayingContext) {
  const said = new Recent<TextGroup, SaidText>(textsKept, () => 1)
  const names = new Recent<TextGroup, ReadonlySet<number>>(textsKept, () => 1)
  const saidOf = (text: TextGroup) =>
    said.get(text, () => saidIn(text, heardIn(text, context), { text: 0, first: 0 }, context))
  const namesIn = (text: TextGroup) => names.get(text, () => namesOf(text, context))
  return (one: TextGroup, other: TextGroup): RelatedKind | undefined => {
    if (shareQuotation(saidOf(one), saidOf(other))) return 'shared-quotation'
    if (areFarApart(one, other)) return undefined
    return sharedNames(namesIn(one), namesIn(other)) >= fewestNames ? 'same-event' : undefined
  }
}

function shareQuotation(a: SaidText, b: SaidText): boolean {
  const least = a.language === b.language ? sameQuotation.same : sameQuotation.across
  return alignSentences(a.sense, b.sense).some(
    (pair) =>
      pair.likeness >= least &&
      (a.language === b.language || areTelling(a, b, pair)) &&
      [a.wordings[pair.a]!, b.wordings[pair.b]!].every(
        ({ words }) => words.count >= fewestWords && words.quoted.filter(Boolean).length >= words.count * 0.6,
      ),
  )
}

function areFarApart(one: TextGroup, other: TextGroup): boolean {
  const [from, to] = [one, other].map(({ reading }) => reading.article.published?.date)
  return Math.max(hoursBetween(from, to) ?? 0, hoursBetween(to, from) ?? 0) > mostHours
}

/** How many names, by sound, stand in both texts. */
const sharedNames = (mine: ReadonlySet<number>, theirs: ReadonlySet<number>): number =>
  [...mine].filter((key) => theirs.has(key)).length

/** Sound keys of capitalised words inside sentences that are no words of the language and name no country. */
function namesOf(group: TextGroup, { frequency, texts, lexicon }: SayingContext): Set<number> {
  const widest = Math.max(widestName.pages, texts * widestName.share)
  const { words } = group
  const language = languageOf(group)
  const firsts = new Set(words.sentences)
  const names = new Set<number>()
  for (let i = 0; i < words.count; i++) {
    if (firsts.has(i) || !startsWithCapital(words.text, words.starts[i]!)) continue
    const folded = foldWord(words.text.slice(words.starts[i], words.ends[i]))
    if (lexicon.isCommon(folded, language) || lexicon.named(folded, language) !== undefined) continue
    const sound = soundOf(folded)
    const key = wordKey(`s${sound}`)
    if (sound !== '' && frequency(key) <= widest) names.add(key)
  }
  return names
}
