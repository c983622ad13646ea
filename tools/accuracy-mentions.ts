/**
 * Measures names of people, places and organisations on sentences of Wikipedia that have them marked
 * (WikiNEuRal; only measured with, nothing is learned from it):
 * `node build/tools/accuracy-mentions.js [language …] [--together N] [--show N]`.
 */
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { Span } from '../src/article/span.js'
import { analyse } from '../src/language/analyse.js'
import { loadGrammar } from '../src/language/grammar.js'
import { loadMentionTables } from '../src/language/mention-tables.js'
import { findMentions } from '../src/mention/find-mentions.js'
import { loadGazetteer } from '../src/mention/gazetteer.js'
import { kinds, type Marked, namedSentences, textsOf } from './mentions/named-texts.js'

type Tally = { found: number; marked: number; right: number; touched: number }
const tallies = (): Record<string, Tally> =>
  Object.fromEntries(
    [...Object.values(kinds), 'all'].map((kind) => [kind, { found: 0, marked: 0, right: 0, touched: 0 }]),
  )

const f1 = (right: number, found: number, marked: number): number => (2 * right) / Math.max(1, found + marked)
const percent = (share: number): string => (100 * share).toFixed(1)

/** How well names of a language are found; where asked, `show` of the wrong ones are printed. */
async function measure(language: string, together: number, show: number): Promise<Record<string, Tally>> {
  const grammar = await loadGrammar(language)
  const gazetteer = await loadGazetteer(language === 'ru' ? 'cyrillic' : 'latin')
  const tables = await loadMentionTables(language)
  const result = tallies()
  const wrong: string[] = []
  for (const { text, marked } of textsOf(namedSentences(language), together)) {
    const analysis = analyse(text, [{ start: 0, end: text.length }], grammar)
    const article = { language, authors: [], credits: [], blocks: [], text }
    count(
      result,
      text,
      marked,
      findMentions(article, analysis, tables && { mention: tables }, gazetteer, []),
      wrong,
    )
  }
  const step = Math.max(1, Math.floor(wrong.length / Math.max(1, show)))
  for (let at = 0; show > 0 && at < wrong.length; at += step) console.log(wrong[at])
  return result
}

/** Exact F1 in per cent by kind, `all` among them; empty where the sentences are not at hand. */
export async function measureMentions(language: string): Promise<Readonly<Record<string, number>>> {
  if (!existsSync(namedSentences(language))) return {}
  const result = await measure(language, 1, 0)
  return Object.fromEntries(
    Object.entries(result).map(([kind, { right, found, marked }]) => [kind, 100 * f1(right, found, marked)]),
  )
}

function count(
  result: Record<string, Tally>,
  text: string,
  marked: Marked[],
  names: readonly Marked[],
  wrong: string[],
) {
  for (const kind of Object.values(kinds)) {
    const here = marked.filter((name) => name.kind === kind)
    const found = names.filter((name) => name.kind === kind)
    for (const tally of [result[kind]!, result.all!]) {
      tally.marked += here.length
      tally.found += found.length
      tally.right += found.filter(({ span }) => here.some((name) => same(name.span, span))).length
      tally.touched += found.filter(({ span }) => here.some((name) => touches(name.span, span))).length
    }
    for (const name of here)
      if (!found.some(({ span }) => same(span, name.span))) wrong.push(describe('missed', text, name, names))
    for (const name of found)
      if (!here.some(({ span }) => same(span, name.span))) wrong.push(describe('false', text, name, marked))
  }
}

const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end
const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

function describe(what: string, text: string, { kind, span }: Marked, others: readonly Marked[]): string {
  const instead = others
    .filter((other) => touches(other.span, span))
    .map((other) => `${other.kind} "${text.slice(other.span.start, other.span.end)}"`)
  const before = text.slice(Math.max(0, span.start - 40), span.start).replace(/\n/g, ' ¶ ')
  const after = text.slice(span.end, span.end + 30).replace(/\n/g, ' ¶ ')
  return `${what} ${kind}: ${before}[${text.slice(span.start, span.end)}]${after}  ← ${instead.join(', ') || 'nothing'}`
}

function print(language: string, result: Record<string, Tally>): void {
  console.log(`${language}            P     R    F1   F1 by overlap`)
  for (const [kind, { right, found, marked, touched }] of Object.entries(result)) {
    const [p, r] = [right / Math.max(1, found), right / Math.max(1, marked)]
    const row = [p, r, f1(right, found, marked), f1(touched, found, marked)].map((share) =>
      percent(share).padStart(5),
    )
    console.log(`  ${kind.padEnd(12)} ${row.join(' ')}`)
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { together: { type: 'string', default: '1' }, show: { type: 'string', default: '0' } },
  })
  for (const language of positionals.length > 0 ? positionals : ['fr', 'en', 'de', 'es', 'ru'])
    if (existsSync(namedSentences(language)))
      print(language, await measure(language, Number(values.together), Number(values.show)))
    else console.log(`${language}: no data at ${namedSentences(language)}`)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main()
