/**
 * How much of the meaning of statements is settled right when their spans are given: voice, certainty, kind, nesting and
 * route, on marked French news and on our own articles in `corpus/`.
 *
 *   node build/tools/accuracy-meaning.js [--errors] [--own 'fr-2']     --own: only our own articles so named, a pattern
 */
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { Statement } from '../src/statement/statement.js'
import {
  type MarkedMeaning,
  type MeaningText,
  readForeignMeanings,
  readOwnMeanings,
} from './meaning/marked-meaning.js'
import { isSameVoice } from './meaning/same-voice.js'
import { settleMarkedText } from './meaning/settle-marked.js'

/** Right ones and all. */
type Share = [right: number, all: number]

/** What is counted, each with the name it is printed under. */
const aspects = {
  voice: 'voice',
  pronoun: 'of pronouns',
  unsourced: 'of no source',
  certainty: 'certainty',
  marked: 'not asserted',
  kind: 'kind',
  route: 'route',
} as const
type Aspect = keyof typeof aspects

type Tally = Record<Aspect, Share> & {
  /** Links right, in the marks, found. */
  nested: [right: number, marked: number, found: number]
}

/** Shares of marked attributions whose meaning is settled right; undefined where nothing is marked. */
export type MeaningFigures = Readonly<Record<Aspect | 'nested', number | undefined>> & {
  readonly attributions: number
}

type Tell = (line: string) => void

export async function measureMeaning(
  texts: readonly MeaningText[],
  tell: Tell = () => {},
): Promise<MeaningFigures> {
  const tally = newTally()
  for (const text of texts) await measure(text, tally, tell)
  const [right, marked, found] = tally.nested
  const shares = (Object.keys(aspects) as Aspect[]).map((aspect) => [aspect, shareOf(tally[aspect])])
  return {
    ...(Object.fromEntries(shares) as Record<Aspect, number | undefined>),
    nested: marked + found === 0 ? undefined : (2 * right) / (marked + found),
    attributions: texts.reduce((sum, { attributions }) => sum + attributions.length, 0),
  }
}

const newTally = (): Tally => ({
  voice: [0, 0],
  pronoun: [0, 0],
  unsourced: [0, 0],
  certainty: [0, 0],
  marked: [0, 0],
  kind: [0, 0],
  route: [0, 0],
  nested: [0, 0, 0],
})

const shareOf = ([right, all]: Share): number | undefined => (all === 0 ? undefined : right / all)

const count = (share: Share, isRight: boolean): void => {
  share[1]++
  if (isRight) share[0]++
}

const pronouns = /^(?:ils?|elles?|lui|ces? derniers?|qui|s?he|they|it|who|him|her|them)$/iu

async function measure(text: MeaningText, tally: Tally, tell: Tell): Promise<void> {
  const { statements, voices } = await settleMarkedText(text)
  const voiceOf = new Map(voices.map((voice) => [voice.id, voice]))
  for (const [index, marked] of text.attributions.entries()) {
    const statement = statements[index]!
    const wordsOf = (part: 'source' | 'cue' | 'content') =>
      marked[part].map(([start, end]) => text.text.slice(start, end)).join(' … ')
    const source = wordsOf('source')
    const place = `${text.id} ${marked.id} [${source}] ${wordsOf('cue')} → ${wordsOf('content').slice(0, 80)}`
    const report: Tell = (line) => tell(`${place}\n    ${line}`)
    measureVoice(voiceOf.get(statement.voice ?? ''), marked, source, text.language, tally, report)
    measureCertainty(statement, marked, tally, report)
    measureWithin(statement, marked, text, tally, report)
    measureRoute(statement, marked, tally, report)
    if (marked.kind) count(tally.kind, statement.kind === marked.kind)
  }
}

const measureVoice = (
  voice: { readonly name: string } | undefined,
  marked: MarkedMeaning,
  source: string,
  language: string,
  tally: Tally,
  report: Tell,
): void => {
  const isRight = isSameVoice(voice, marked.voice, language)
  count(tally.voice, isRight)
  if (marked.source.length === 0) count(tally.unsourced, isRight)
  else if (pronouns.test(source)) count(tally.pronoun, isRight)
  if (!isRight) report(`voice ${voice?.name ?? '—'} for ${marked.voice}`)
}

const measureCertainty = (
  { certainty }: Statement,
  marked: MarkedMeaning,
  tally: Tally,
  report: Tell,
): void => {
  if (!marked.certainty) return
  const isRight = certainty === marked.certainty
  count(tally.certainty, isRight)
  if (marked.certainty !== 'asserted') count(tally.marked, isRight)
  if (!isRight) report(`certainty ${certainty} for ${marked.certainty}`)
}

const measureWithin = (
  statement: Statement,
  marked: MarkedMeaning,
  { attributions }: MeaningText,
  { nested }: Tally,
  report: Tell,
): void => {
  const within = statement.within && attributions[Number(statement.within.slice(1)) - 1]!.id
  if (marked.within) nested[1]++
  if (within) nested[2]++
  if (within && within === marked.within) nested[0]++
  if (within !== marked.within) report(`within ${within} for ${marked.within}`)
}

const measureRoute = (statement: Statement, marked: MarkedMeaning, tally: Tally, report: Tell): void => {
  if (typeof marked.route !== 'object') return
  for (const hop of marked.route) {
    const found = statement.route.some(
      ({ role, type, span }) =>
        role === hop.role && type === hop.type && span && span.start < hop.span[1] && hop.span[0] < span.end,
    )
    count(tally.route, found)
    if (!found) report(`route lacks ${hop.role} ${hop.type} ${hop.span.join('–')}`)
  }
}

/** One line of the printed table. */
const row = (cells: readonly string[]): string =>
  cells.map((cell, column) => (column === 0 ? cell.padEnd(18) : cell.padStart(13))).join('')

const show = (name: string, figures: MeaningFigures): string => {
  const percent = (value: number | undefined) => (value === undefined ? '–' : (100 * value).toFixed(1))
  const shares = [...Object.keys(aspects), 'nested'] as (Aspect | 'nested')[]
  return row([name, String(figures.attributions), ...shares.map((aspect) => percent(figures[aspect]))])
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({ options: { errors: { type: 'boolean' }, own: { type: 'string' } } })
  const languages = values.own ? [values.own.slice(0, 2)] : ['fr', 'en', 'de', 'es', 'ru', 'uk']
  const sets = [
    ...(values.own ? [] : [['news-french-dev', readForeignMeanings('news-french-dev')] as const]),
    ...languages.map((tag) => [`corpus/${tag}`, readOwnMeanings(tag, values.own)] as const),
  ]
  const lines = [row(['', 'attributions', ...Object.values(aspects), 'nested F1'])]
  for (const [name, texts] of sets)
    lines.push(show(name, await measureMeaning(texts, values.errors ? console.log : undefined)))
  console.log(lines.join('\n'))
}
