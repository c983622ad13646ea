import type { Drift, Trace, Unattributed, Utterance } from '../../trace/trace.js'
import { excerptOf } from '../excerpt.js'
import { printable } from '../printable.js'
import type { TraceWords } from '../words/trace.js'
import type { Traced } from './format.js'
import { pageOf } from './summary.js'

/** Utterances that drifted most, then those most pages report. */
export const driftedFirst = (utterances: readonly Utterance[]): Utterance[] =>
  [...utterances].sort((a, b) => b.drifts.length - a.drifts.length || pagesOf(b) - pagesOf(a))

/** How many pages have the words, whomever they attribute them to. */
export const pagesOf = ({ variants, unattributed }: Utterance): number =>
  new Set([...variants, ...unattributed].map(({ reading }) => reading)).size

/**
 * The words that drifted, as they were before, where any did; else those of a page that was taken from none, if one has
 * the utterance, else of the first page that has; shortened.
 */
export function wordsOf(traced: Traced, { variants, unattributed, drifts }: Utterance): string {
  const all = [...variants, ...unattributed]
  const taken = takenPages(traced.trace)
  const [drift] = drifts
  const told =
    all.find(
      (each) => drift && each.reading === drift.from && holds(wordingOf(traced, each), drift.before),
    ) ??
    all.find(({ reading }) => !taken.has(reading)) ??
    all[0]!
  return excerptOf(wordingOf(traced, told))
}

/** Whether words stand among others, whatever their case and the marks between them; none stand nowhere. */
function holds(wording: string, words: string): boolean {
  const sought = bareWords(words)
  return sought !== '' && ` ${bareWords(wording)} `.includes(` ${sought} `)
}

const bareWords = (words: string): string =>
  words
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? ''

const takenBefore = new WeakMap<Trace, ReadonlySet<string>>()

/** Pages that were taken from another, or from an exemplar that nobody collected. */
function takenPages(trace: Trace): ReadonlySet<string> {
  const known =
    takenBefore.get(trace) ?? new Set(trace.families.flatMap(({ descent }) => descent.map(({ to }) => to)))
  takenBefore.set(trace, known)
  return known
}

/** One wording of an utterance, with the pages that have it. */
export type Wording = {
  readonly wording: string
  readonly language: string
  readonly pages: readonly string[]
}

/** The wordings of an utterance, those of most pages first. */
export function wordingsOf(traced: Traced, { variants, unattributed }: Utterance): Wording[] {
  const found = new Map<string, { language: string; pages: Set<string> }>()
  for (const each of [...variants, ...unattributed]) {
    const wording = excerptOf(wordingOf(traced, each))
    const language = pageOf(traced.readings, each.reading)?.article.language ?? ''
    const known = found.get(wording)
    if (known) known.pages.add(each.reading)
    else found.set(wording, { language, pages: new Set([each.reading]) })
  }
  return [...found]
    .map(([wording, { language, pages }]) => ({ wording, language, pages: [...pages] }))
    .sort((a, b) => b.pages.length - a.pages.length)
}

function wordingOf({ readings }: Traced, { reading, content }: Unattributed): string {
  const text = pageOf(readings, reading)?.article.text ?? ''
  return content.map(({ start, end }) => withoutMarks(printable(text.slice(start, end)))).join(' … ')
}

const marks = /[«»“”„"]/g

/** Words without the quotation marks around them; a mark within that needs its fellow at the end keeps it. */
export function withoutMarks(words: string): string {
  const count = words.match(marks)?.length ?? 0
  const opens = /^[«“„"]/.test(words)
  const closes = /[»”“"][.,]?$/.test(words)
  const start = opens && (count !== 2 || closes) ? 1 : 0
  const left = count - start
  const bare = words.slice(start).trim()
  return (left % 2 === 1 && closes ? bare.replace(/\s?[»”“"]([.,]?)$/, '$1') : bare).replace(/,$/, '')
}

/** What became of the words: "“not” lost", "“600” → “400”". Negators that both sides have are left out. */
export function driftText({ kind, before, after }: Drift, words: TraceWords): string {
  const [lost, gained] =
    kind === 'negation' ? [without(before, after), without(after, before)] : [before, after]
  const [from, to] = [lost, gained].map((each) => words.quote(printable(each)))
  if (kind === 'hedge-lost') return from!
  if (kind === 'hedge-gained') return to!
  if (!gained) return words.lost(from!)
  return lost ? `${from} → ${to}` : words.gained(to!)
}

/** Words of one side, less as many of the same on the other. */
function without(side: string, other: string): string {
  const left = other.toLowerCase().split(' ')
  const isOwn = (word: string) => {
    const at = left.indexOf(word.toLowerCase())
    if (at >= 0) left.splice(at, 1)
    return at < 0
  }
  return side.split(' ').filter(isOwn).join(' ')
}
