import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { Article } from '../src/article/article.js'
import type { Span } from '../src/article/span.js'
import { analyse, parseSentences } from '../src/language/analyse.js'
import { loadGrammar } from '../src/language/grammar.js'
import { loadPack } from '../src/language/load-pack.js'
import type { Attribution } from '../src/statement/attribution.js'
import { settleStatements } from '../src/statement/settle.js'
import type { Statement, Voice } from '../src/statement/statement.js'

type Range = readonly [number, number]
type GoldAttribution = {
  readonly id: string
  readonly source: readonly Range[]
  readonly cue: readonly Range[]
  readonly content: readonly Range[]
  readonly kind: string
  readonly voice?: string
  readonly certainty: string
  readonly within?: string
  readonly route?: readonly { readonly role: string; readonly type: string; readonly span: Range }[]
}
type GoldDocument = {
  readonly id: string
  readonly text: string
  readonly attributions: readonly GoldAttribution[]
}

/** Shares of gold attributions whose meaning is settled right when their spans are given. */
export type MeaningFigures = {
  readonly attributions: number
  readonly voice: number
  readonly pronounVoice: number
  readonly unsourcedVoice: number
  readonly certainty: number
  readonly otherThanAsserted: number
  readonly kind: number
  readonly nestedF1: number
  readonly routeRecall: number
}

const data = process.env.SELON_DATA ?? '../shared/data'

/** Measures voice, certainty, kind, nesting and route on the spans of `news-french-dev`. */
export async function measureMeaning(report: (line: string) => void = () => {}): Promise<MeaningFigures> {
  const tally = newTally()
  for (const document of readDocuments(`${data}/attribution/news-french-dev.jsonl.gz`))
    await measure(document, tally, report)
  const share = ([right, all]: readonly [number, number]) => (all === 0 ? 1 : right / all)
  return {
    attributions: tally.voice[1],
    voice: share(tally.voice),
    pronounVoice: share(tally.pronoun),
    unsourcedVoice: share(tally.unsourced),
    certainty: share(tally.certainty),
    otherThanAsserted: share(tally.marked),
    kind: share(tally.kind),
    nestedF1: (2 * tally.nested[0]) / (tally.nested[1] + tally.nested[2]),
    routeRecall: share(tally.route),
  }
}

const newTally = () => ({
  voice: [0, 0] as [number, number],
  pronoun: [0, 0] as [number, number],
  unsourced: [0, 0] as [number, number],
  certainty: [0, 0] as [number, number],
  marked: [0, 0] as [number, number],
  kind: [0, 0] as [number, number],
  /** Links right, in the gold, found. */
  nested: [0, 0, 0] as [number, number, number],
  route: [0, 0] as [number, number],
})

const readDocuments = (file: string): readonly GoldDocument[] =>
  gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldDocument)

const spans = (ranges: readonly Range[]): readonly Span[] => ranges.map(([start, end]) => ({ start, end }))

/** Reads the gold spans of a document as if they had been found. */
export async function settleGold(document: GoldDocument, language: string) {
  const { text } = document
  const blocks = [...text.matchAll(/[^\n]+/gu)].map((line) => ({
    span: { start: line.index, end: line.index + line[0].length },
    role: 'body' as const,
  }))
  const article: Article = { language, authors: [], credits: [], blocks, text }
  const grammar = await loadGrammar(language)
  const analysis = analyse(
    text,
    blocks.map(({ span }) => span),
    grammar,
  )
  parseSentences(analysis, grammar)
  const attributions: readonly Attribution[] = document.attributions.map((gold) => ({
    content: spans(gold.content),
    cue: spans(gold.cue),
    source: spans(gold.source),
    reasons: [],
    score: 0,
  }))
  const pack = (await loadPack(language)) ?? { language }
  return settleStatements(attributions, article, analysis, pack, { explain: true })
}

async function measure(
  document: GoldDocument,
  tally: ReturnType<typeof newTally>,
  report: (line: string) => void,
): Promise<void> {
  const { statements, voices } = await settleGold(document, 'fr')
  const names = new Map(voices.map((voice) => [voice.id, voice]))
  for (const [index, gold] of document.attributions.entries()) {
    const statement = statements[index]!
    const voice = names.get(statement.voice ?? '')
    const source = gold.source.map(([start, end]) => document.text.slice(start, end)).join(' … ')
    const where = `${document.id} ${gold.id} [${source}]`
    const isRight = sameVoice(voice, gold.voice)
    count(tally.voice, isRight)
    if (gold.source.length === 0) count(tally.unsourced, isRight)
    else if (/^(?:ils?|elles?|lui|ces? derniers?|qui)$/iu.test(source)) count(tally.pronoun, isRight)
    if (!isRight) report(`voice      ${where}: ${voice?.name ?? '—'} for ${gold.voice}`)
    measureRest(statement, gold, document, tally, (line) => report(`${line.padEnd(11)}${where}`))
  }
}

const measureRest = (
  statement: Statement,
  gold: GoldAttribution,
  document: GoldDocument,
  tally: ReturnType<typeof newTally>,
  report: (line: string) => void,
): void => {
  const isSure = statement.certainty === gold.certainty
  count(tally.certainty, isSure)
  if (gold.certainty !== 'asserted') count(tally.marked, isSure)
  if (!isSure) report(`certainty ${statement.certainty} for ${gold.certainty}`)
  count(tally.kind, statement.kind === gold.kind)
  const within = statement.within
    ? document.attributions[Number(statement.within.slice(1)) - 1]!.id
    : undefined
  if (gold.within) tally.nested[1]++
  if (within) tally.nested[2]++
  if (within && within === gold.within) tally.nested[0]++
  if (within !== gold.within) report(`within ${within} for ${gold.within}`)
  for (const hop of gold.route ?? []) {
    const found = statement.route.some(
      ({ role, type, span }) =>
        role === hop.role && type === hop.type && span && span.start < hop.span[1] && hop.span[0] < span.end,
    )
    count(tally.route, found)
    if (!found) report(`route ${hop.role} ${hop.type} “${document.text.slice(...hop.span)}”`)
  }
}

const count = (pair: [number, number], isRight: boolean): void => {
  pair[1]++
  if (isRight) pair[0]++
}

/** One name holds the other, small words aside: « l'ARS » is « ARS », « Me Clayton Ruby » is « Clayton Ruby ». */
const sameVoice = (voice: Voice | undefined, gold: string | undefined): boolean => {
  if (!voice || !gold) return voice === undefined && gold === undefined
  const found = nameWords(voice.name)
  const wanted = nameWords(gold)
  const holds = (outer: readonly string[], inner: readonly string[]) =>
    inner.length > 0 && inner.every((word) => outer.includes(word))
  return holds(found, wanted) || (holds(wanted, found) && found.length * 2 >= wanted.length)
}

const small = new Set('le la les l un une des du de d et ce cette ces m mme me dr'.split(' '))
const nameWords = (name: string): readonly string[] =>
  (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !small.has(word))

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const isVerbose = process.argv.includes('--errors')
  const figures = await measureMeaning(isVerbose ? console.log : undefined)
  for (const [name, value] of Object.entries(figures))
    console.log(`${name.padEnd(20)}${name === 'attributions' ? value : `${(value * 100).toFixed(1)} %`}`)
}
