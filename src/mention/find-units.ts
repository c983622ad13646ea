import type { Units } from '../language/units.js'
import type { Mention } from './mention.js'
import { marks } from './mention-marks.js'
import { nominativeUnit } from './unit-name.js'
import { type UnitWords, unitWords } from './unit-words.js'
import { isCapital, type ShapedWords, shapes } from './word-shapes.js'

type Unit = { readonly from: number; readonly to: number; readonly echelon: string; readonly count?: number }

/** Military units: « la 49ème armée », "72nd Mechanized Brigade", « 10 bataillons », "the Azov Regiment". */
export function findUnits(words: ShapedWords, units: Units, taken: Uint8Array, named: Uint8Array): Mention[] {
  const table = unitWords(units)
  const { sentences } = words.analysis
  const found: Mention[] = []
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    const limit = sentences[sentence + 1]!
    for (let at = sentences[sentence]!; at < limit; ) {
      const unit = unitAt(words, at, limit, table)
      if (unit) found.push(mentionOf(words, unit, table, units))
      if (unit) named.fill(1, unit.from, unit.to)
      if (unit && unit.count === undefined) taken.fill(1, unit.from, unit.to)
      at = unit ? unit.to : at + 1
    }
  }
  return found
}

function unitAt(words: ShapedWords, at: number, limit: number, table: UnitWords): Unit | undefined {
  const { words: spelled, starts, ends, text } = words.analysis
  const word = spelled[at]!
  const isNumber = words.shape[at] === shapes.number
  if (!isNumber && (words.marks[at]! & marks.unit) === 0) return undefined
  const acronym = isCapital(words, at) ? table.acronyms.get(text.slice(starts[at]!, ends[at]!)) : undefined
  if (acronym) return { from: at, to: at + 1, echelon: acronym }
  if ((isNumber && table.ordinal.test(word)) || table.ordinals.has(word))
    return numbered(words, at, limit, table)
  if (isNumber) return counted(words, at, limit, table)
  if (!table.formations.has(word)) return undefined
  if (table.order === 'after') return nameAfter(words, at, limit, table)
  const isNumbered = table.numbersFollow && words.shape[at + 1] === shapes.number
  return (isNumbered ? nameAfter(words, at, limit, table) : undefined) ?? nameBefore(words, at, table)
}

/** What a spelled ordinal alone makes a unit; a second division plays football, a first company sells. */
const bareOrdinals = new Set(['army', 'corps', 'brigade', 'regiment', 'battalion'])

/** "72nd Separate Mechanized Brigade", « 49ème armée interarmes »; bare « première unité » is none. */
function numbered(words: ShapedWords, at: number, limit: number, table: UnitWords): Unit | undefined {
  const spelled = words.analysis.words
  let head = at + 1
  while (
    head < limit &&
    head < at + 6 &&
    table.modifiers.has(spelled[head]!) &&
    !isHead(spelled, head, limit, table)
  )
    head++
  const echelon = head < limit ? table.formations.get(spelled[head]!) : undefined
  const bare = head === at + 1 && words.shape[at] === shapes.lower && words.shape[head] === shapes.lower
  if (!echelon || echelon === 'unit' || (bare && !bareOrdinals.has(echelon))) return undefined
  return { from: at, to: modifiersEnd(spelled, head + 1, limit, table), echelon }
}

/** "battalion tactical group": a formation that goes on is a modifier. */
const isHead = (spelled: readonly string[], at: number, limit: number, table: UnitWords): boolean =>
  table.formations.has(spelled[at]!) &&
  !(at + 1 < limit && (table.formations.has(spelled[at + 1]!) || isModifier(spelled[at + 1]!, table)))

/** More than a small word: « bataillon de » goes on with what may be no unit. */
const isModifier = (word: string, { modifiers }: UnitWords): boolean => word.length > 3 && modifiers.has(word)

/** « de fusiliers motorisés »: what follows belongs to the unit as long as it ends in more than a small word. */
function modifiersEnd(spelled: readonly string[], from: number, limit: number, table: UnitWords): number {
  if (table.order === 'before') return from
  let end = from
  for (let at = from; at < limit && at < from + 6 && modifies(spelled, at, table); at++)
    if (spelled[at]!.length > 3) end = at + 1
  return end
}

/** « corps d'armée », « groupe d'armées »: a formation after *d'* is what the first is of. */
const modifies = (spelled: readonly string[], at: number, { modifiers, formations }: UnitWords): boolean =>
  modifiers.has(spelled[at]!) || (spelled[at - 1] === "d'" && formations.has(spelled[at]!))

/** « 10 bataillons », "12 battalion tactical groups", « 30 BTG ». */
function counted(words: ShapedWords, at: number, limit: number, table: UnitWords): Unit | undefined {
  const { words: spelled, starts, ends, text } = words.analysis
  const count = Number(spelled[at])
  if (!Number.isInteger(count)) return undefined
  let head = at + 1
  while (
    head < limit &&
    head < at + 4 &&
    table.modifiers.has(spelled[head]!) &&
    !isHead(spelled, head, limit, table)
  )
    head++
  if (head >= limit) return undefined
  const acronym = table.acronyms.get(text.slice(starts[head]!, ends[head]!))
  const echelon = acronym ?? table.formations.get(spelled[head]!)
  const vague = echelon === 'unit' || (echelon === 'battalion-group' && head === at + 1)
  const civil = echelon === 'company' || echelon === 'wing' || echelon === 'detachment'
  if (!echelon || (!acronym && (vague || civil))) return undefined
  return { from: at, to: modifiersEnd(spelled, head + 1, limit, table), echelon, count }
}

const opening = new Set(['«', '"', '“'])
const closing = new Set(['»', '"', '”'])

/** What takes a name of its own; firms have divisions and groups too. */
const namedEchelons = new Set(['brigade', 'regiment', 'battalion', 'legion', 'fleet'])

/** « le bataillon Azov », « le régiment “Akhmat” », « la brigade 64 », « l'unité militaire 51460 ». */
function nameAfter(words: ShapedWords, at: number, limit: number, table: UnitWords): Unit | undefined {
  const spelled = words.analysis.words
  const echelon = table.formations.get(spelled[at]!)!
  let name = at + 1
  while (
    name < limit &&
    name < at + 3 &&
    (table.numbering.has(spelled[name]!) || opening.has(spelled[name]!))
  )
    name++
  if (name >= limit) return undefined
  const number = words.shape[name] === shapes.number && /^\d{1,6}$/.test(spelled[name]!)
  const named = isCapital(words, name) && namedEchelons.has(echelon)
  if (!named && !(number && echelon !== 'company' && echelon !== 'corps')) return undefined
  const end = name + 1
  return { from: at, to: end < limit && closing.has(spelled[end]!) && name > at + 1 ? end + 1 : end, echelon }
}

/** "the Azov Regiment", "Kastus Kalinouski Battalion": capitals before a capitalised formation. */
function nameBefore(words: ShapedWords, at: number, table: UnitWords): Unit | undefined {
  const spelled = words.analysis.words
  const echelon = table.formations.get(spelled[at]!)!
  if (!isCapital(words, at) || !namedEchelons.has(echelon)) return undefined
  let from = at
  while (from > 0 && from > at - 3 && isCapital(words, from - 1) && !words.opens[from - 1]) from--
  return from < at ? { from, to: at + 1, echelon } : undefined
}

function mentionOf(
  { analysis }: ShapedWords,
  { from, to, echelon, count }: Unit,
  table: UnitWords,
  units: Units,
): Mention {
  const span = { start: analysis.starts[from]!, end: analysis.ends[to - 1]! }
  const printed = analysis.text.slice(span.start, span.end)
  const isNumbered = count === undefined && /^\d/u.test(printed)
  const name = (isNumbered && nominativeUnit(printed.split(/\s+/u), table, units)) || printed
  return { kind: 'unit', span, name, echelon, ...(count === undefined ? {} : { count }) }
}
