import type { Drift, Utterance } from '../../trace/trace.js'
import { printable } from '../printable.js'
import type { Traced } from './format.js'
import { pageOf } from './summary.js'
import type { TraceWords } from './words.js'

/** Utterances that drifted most, then those most pages report. */
export const driftedFirst = (utterances: readonly Utterance[]): Utterance[] =>
  [...utterances].sort((a, b) => b.drifts.length - a.drifts.length || pagesOf(b) - pagesOf(a))

/** How many pages have the words, whomever they attribute them to. */
export const pagesOf = ({ variants, unattributed }: Utterance): number =>
  new Set([...variants, ...unattributed].map(({ reading }) => reading)).size

const longestShown = 160

/** The words of the first page that has them, shortened. */
export function wordsOf({ readings }: Traced, { variants, unattributed }: Utterance): string {
  const { reading, content } = [...variants, ...unattributed][0]!
  const text = pageOf(readings, reading)?.article.text ?? ''
  const said = content.map(({ start, end }) => text.slice(start, end)).join(' … ')
  const shown = printable(said.replace(/^[\s«»“”"„]+|[\s«»“”"„]+$/gu, ''))
  return shown.length > longestShown ? `${shown.slice(0, longestShown)}…` : shown
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
