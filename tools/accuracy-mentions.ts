/**
 * Measures names of people, places and organisations on sentences of Wikipedia that have them marked
 * (WikiNEuRal; only measured with, nothing is learned from it):
 * `node build/tools/accuracy-mentions.js [language …] [--together N] [--show N]`.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import type { Span } from '../src/article/span.js'
import { analyse } from '../src/language/analyse.js'
import { loadGrammar } from '../src/language/grammar.js'
import { loadMentionTables } from '../src/language/mention-tables.js'
import { findMentions } from '../src/mention/find-mentions.js'
import { loadGazetteer } from '../src/mention/gazetteer.js'

const data = join(process.env.SELON_DATA ?? '../shared/data', 'ner')
const kinds = { PER: 'person', LOC: 'place', ORG: 'organisation' } as const
type Marked = { readonly kind: string; readonly span: Span }
type Text = { text: string; marked: Marked[] }

/** Sentences of the file, `together` of them joined to one text, as an article is. */
function* textsOf(file: string, together: number): Generator<Text> {
  let current: Text = { text: '', marked: [] }
  let sentences = 0
  for (const block of gunzipSync(readFileSync(file)).toString('utf8').split('\n\n')) {
    addSentence(current, block)
    if (++sentences % together > 0) continue
    yield current
    current = { text: '', marked: [] }
  }
  if (current.text) yield current
}

const noSpaceBefore = /^(?:[,.;:!?)\]»”%'’]|'s|n't|’s)$/
const noSpaceAfter = /(?:^|\s)(?:[([«“]|[\p{L}-]{1,12}['’])$/u

/** Prints the tokens as a page would and notes where the marked names stand. */
function addSentence(into: Text, block: string): void {
  if (into.text) into.text += '\n'
  let open: { kind: string; start: number } | undefined
  const close = () => {
    if (open) into.marked.push({ kind: open.kind, span: { start: open.start, end: into.text.length } })
    open = undefined
  }
  let quotes = false
  let last = ''
  for (const line of block.split('\n')) {
    const [, token, tag = 'O'] = line.split('\t')
    if (!token) continue
    if (!tag.startsWith('I-')) close()
    if (token === '"') quotes = !quotes
    const glued =
      noSpaceBefore.test(token) ||
      noSpaceAfter.test(into.text.slice(-12)) ||
      /(?:^|\n)$/.test(into.text) ||
      (token === '"' && !quotes) ||
      (last === '"' && quotes)
    if (!glued) into.text += ' '
    last = token
    if (tag.startsWith('B-'))
      open = { kind: kinds[tag.slice(2) as 'PER'] ?? 'other', start: into.text.length }
    into.text += token
  }
  close()
}

type Tally = { found: number; marked: number; right: number; touched: number; wrongKind: number }
const tallies = (): Record<string, Tally> =>
  Object.fromEntries(
    [...Object.values(kinds), 'all'].map((kind) => [
      kind,
      { found: 0, marked: 0, right: 0, touched: 0, wrongKind: 0 },
    ]),
  )

/** Least exact F1, in per cent, a little under what is reached; raised when more is reached, never lowered. */
const floors: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  fr: { person: 86, place: 82, organisation: 66, all: 81.5 },
  en: { person: 76, place: 75, organisation: 63, all: 73 },
}

function checkFloors(language: string, result: Record<string, Tally>): void {
  for (const [kind, floor] of Object.entries(floors[language] ?? {})) {
    const { right, found, marked } = result[kind]!
    const reached = 100 * f1(right, found, marked)
    if (reached >= floor) continue
    console.error(`${language} ${kind}: F1 ${reached.toFixed(1)} is under its floor of ${floor}`)
    process.exitCode = 1
  }
}

const f1 = (right: number, found: number, marked: number): number => (2 * right) / Math.max(1, found + marked)
const percent = (share: number): string => (100 * share).toFixed(1)

async function measure(language: string, together: number, show: number): Promise<void> {
  const file = join(data, `wikineural-${language}-dev.conllu.gz`)
  if (!existsSync(file)) return console.log(`${language}: no data at ${file}`)
  const [grammar, gazetteer] = await Promise.all([
    loadGrammar(language),
    loadGazetteer(language === 'ru' || language === 'uk' ? 'cyrillic' : 'latin'),
  ])
  const tables = await loadMentionTables(language)
  const pack = tables && { mention: tables }
  const result = tallies()
  const wrong: string[] = []
  let milliseconds = 0
  let units = 0
  for (const { text, marked } of textsOf(file, together)) {
    const analysis = analyse(text, [{ start: 0, end: text.length }], grammar)
    const before = performance.now()
    const article = { language, authors: [], credits: [], blocks: [], text }
    const names = findMentions(article, analysis, pack, gazetteer, [])
    milliseconds += performance.now() - before
    units += text.length
    count(result, text, marked, names, wrong)
  }
  print(language, result)
  if (together === 1) checkFloors(language, result)
  console.log(`  ${((milliseconds / units) * 3000).toFixed(3)} ms for 3,000 characters`)
  const step = Math.max(1, Math.floor(wrong.length / Math.max(1, show)))
  for (let at = 0; show > 0 && at < wrong.length; at += step) console.log(wrong[at])
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

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { together: { type: 'string', default: '1' }, show: { type: 'string', default: '0' } },
})
for (const language of positionals.length > 0 ? positionals : ['fr', 'en', 'de', 'es', 'ru'])
  await measure(language, Number(values.together), Number(values.show))
