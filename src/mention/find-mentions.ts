import type { Article } from '../article/article.js'
import type { Analysis } from '../language/analysis.js'
import { neutralMentionTables } from '../language/neutral-mention-tables.js'
import type { Pack } from '../language/pack.js'
import type { Voice } from '../statement/statement.js'
import { nominativeOf, readGivenForms } from '../statement/voice/nominative.js'
import { bodyMentions } from './bodies.js'
import { dateWords } from './date-patterns.js'
import { findDates } from './find-dates.js'
import { findNames } from './find-names.js'
import { findQuantities } from './find-quantities.js'
import { findUnits } from './find-units.js'
import type { Gazetteer } from './gazetteer.js'
import type { Mention } from './mention.js'
import { mentionMarks } from './mention-marks.js'
import { type NameWords, nameWords } from './name-words.js'
import { peopleMentions } from './people.js'
import { placeMentions } from './places.js'
import { quantityWords } from './quantity-words.js'
import { type ShapedWords, shapeWords } from './word-shapes.js'

/**
 * People, organisations, military units, places, dates and quantities of an article, in text order; spans are
 * UTF-16 offsets into `article.text`. Mentions of one kind never overlap; a unit that is counted
 * (« 10 bataillons ») is a quantity too. In a language without tables only what needs none is
 * found: names the lists know, dates and sums in digits.
 */
export function findMentions(
  article: Article,
  analysis: Analysis,
  pack: Partial<Pack> | undefined,
  gazetteer: Gazetteer | undefined,
  voices: readonly Voice[],
): Mention[] {
  const tables = pack?.mention ?? neutralMentionTables
  const lists = nameWords(tables.names, tables.demonyms)
  const words = shapeWords(analysis, mentionMarks(tables, analysis))
  const language = article.language.toLowerCase().split('-')[0]!
  const taken = new Uint8Array(analysis.count)
  const measured = quantityWords(tables.quantities)
  const named = new Uint8Array(analysis.count)
  const units = findUnits(words, tables.units, taken, named)
  const dates = findDates(words, dateWords(tables.dates), measured.numerals, article.published?.date, taken)
  const quantities = findQuantities(words, measured, taken)
  for (let at = 0; at < named.length; at++) if (taken[at]) named[at] = 1
  const nominative = nominativeIn(pack)
  const names = namedMentions(words, language, lists, gazetteer, voices, named, nominative)
  return [...units, ...dates, ...quantities, ...names].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  )
}

function namedMentions(
  words: ShapedWords,
  language: string,
  lists: NameWords,
  gazetteer: Gazetteer | undefined,
  voices: readonly Voice[],
  taken: Uint8Array,
  nominative: (name: string) => string,
): Mention[] {
  const names = findNames(words, language, lists, gazetteer, voices).filter(({ run }) => !taken[run.from])
  const of = (kind: string) => names.filter((name) => name.kind === kind)
  return [
    ...peopleMentions(words, lists, of('person'), nominative),
    ...placeMentions(words, lists, of('place'), gazetteer, language),
    ...bodyMentions(words, of('organisation')),
  ]
}

const givenForms = new WeakMap<object, ReturnType<typeof readGivenForms>>()

/** Tells how a language names somebody whom the text names in another case: «Олега Салнова». */
function nominativeIn(pack: Partial<Pack> | undefined): (name: string) => string {
  const given = pack?.nameWords?.given
  if (!given || !pack.speakers?.caseEndings) return (name) => name
  const forms = givenForms.get(given) ?? readGivenForms(given, pack.speakers.caseEndings)
  givenForms.set(given, forms)
  return (name) => nominativeOf(name, forms)
}
