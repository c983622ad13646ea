/**
 * How well the statements of marked news are found, by the scorer of the attribution corpora. `polnear-dev` and
 * `news-french-dev` are read with the shipped models, which have not seen them. `ud-french-dev` is part of what those learned
 * from, so it is cross-validated: each part is read by models that learned from the other parts.
 *
 *   npm run tools && node build/tools/accuracy-statements.js [--quick] [--errors]
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { loadPack } from '../src/language/load-pack.js'
import type { Attribution } from '../src/statement/attribution.js'
import { findAttributions, type StatementModel } from '../src/statement/attributions.js'
import { findPlausibleCues } from '../src/statement/cues.js'
import { loadModel } from '../src/statement/model.js'
import { speechTablesOf } from '../src/statement/speech-tables.js'
import { readyRoles } from '../src/statement/weights-file.js'
import { type CorpusName, corpusPath, dataFolder, type MarkedText, readCorpus } from './statements/corpora.js'
import { classifyErrors, errorClasses } from './statements/error-classes.js'
import type { Example } from './statements/examples.js'
import { learnRoles } from './statements/learn.js'
import { examplesOf, learnCuesOf, sharedExamples, trainingSets } from './statements/training-sets.js'

type Ratio = { readonly precision: number; readonly recall: number; readonly f1: number }
type Row = {
  readonly triple: Ratio
  readonly contentSoft: Ratio
  readonly source: { readonly overlap: number }
}
export type StatementFigures = Readonly<Record<'all' | 'direct' | 'indirect' | 'mixed', Row>>

const parts = 3

/** Figures by corpus; `quick` leaves out the one that needs cross-validation. */
export async function measureStatements(quick = false): Promise<Readonly<Record<string, StatementFigures>>> {
  const figures: Record<string, StatementFigures> = {}
  for (const [name, language] of [
    ['polnear-dev', 'en'],
    ['news-french-dev', 'fr'],
  ] as const)
    figures[name] = score(
      name,
      await linesOf(language, await examplesOf(readCorpus(name)), loadModel(language)),
    )
  if (!quick) figures['ud-french-dev'] = score('ud-french-dev', await crossRead())
  return figures
}

/** The texts of `ud-french-dev`, each read by models that have not seen it. */
async function crossRead(): Promise<string[]> {
  const sets = await trainingSets()
  const { fr = [] } = sets
  const bounds = loadModel('fr')
  const measured = new Set(readCorpus('ud-french-dev').map(({ id }) => id))
  const lines: string[] = []
  for (let part = 0; part < parts; part++) {
    const isHeld = ({ unit }: Example, i: number) => i % parts === part && measured.has(unit.id)
    const seen = fr.filter((example, i) => !isHeld(example, i))
    const parted = { ...sets, fr: seen }
    const roles = readyRoles(learnRoles(sharedExamples(parted)))
    lines.push(
      ...(await linesOf('fr', fr.filter(isHeld), { ...bounds, cues: learnCuesOf('fr', parted), roles })),
    )
  }
  return lines
}

/** What the scorer wants: outermost attributions only, where the corpus asks for no others. */
async function linesOf(
  language: string,
  examples: readonly Example[],
  model: StatementModel,
): Promise<string[]> {
  const speech = speechTablesOf(await loadPack(language))
  const ranges = (spans: Attribution['cue']) => spans.map(({ start, end }) => [start, end])
  return examples.map(({ unit, traits }) => {
    const found = findAttributions(traits, findPlausibleCues(traits, model.cues, model.floor), model, speech)
    const asked = unit.nestedAsked ? found : found.filter((a) => !found.some((b) => liesIn(a, b)))
    const attributions = asked.map(({ content, cue, source }) => ({
      content: ranges(content),
      cue: ranges(cue),
      source: ranges(source),
    }))
    return JSON.stringify({ id: unit.id, attributions })
  })
}

const liesIn = (inner: Attribution, outer: Attribution): boolean =>
  inner !== outer &&
  inner.cue.length > 0 &&
  inner.cue.every((cue) => outer.content.some((span) => span.start <= cue.start && cue.end <= span.end))

const systemPath = (name: CorpusName): string => join('build', `read-${name}.jsonl`)

function score(name: CorpusName, lines: readonly string[]): StatementFigures {
  mkdirSync('build', { recursive: true })
  const system = systemPath(name)
  writeFileSync(system, lines.join('\n'))
  const scorer = join(dataFolder, '../tools/score-attribution.mjs')
  const report = JSON.parse(
    execFileSync('node', [scorer, corpusPath(name), system, '--json'], { maxBuffer: 1 << 26 }).toString(),
  )
  return report.slices.all
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5)

export function showStatementFigures(name: string, figures: StatementFigures): string {
  const rows = Object.entries(figures).map(
    ([kind, { triple, contentSoft, source }]) =>
      `  ${kind.padEnd(9)} triple P ${percent(triple.precision)} R ${percent(triple.recall)} F1 ${percent(triple.f1)}   content F1 ${percent(contentSoft.f1)}   source right ${percent(source.overlap)}`,
  )
  return [name, ...rows].join('\n')
}

/** What goes wrong in texts read with the shipped models, by class, most frequent first. */
function showErrors(name: CorpusName) {
  const read = new Map(
    readFileSync(systemPath(name), 'utf8')
      .split('\n')
      .map((line) => JSON.parse(line) as MarkedText)
      .map(({ id, attributions }) => [id, attributions]),
  )
  const errors = readCorpus(name).flatMap(({ id, text, attributions }) =>
    classifyErrors(text, attributions, read.get(id) ?? []),
  )
  console.log(`${name}: ${errors.length} errors`)
  for (const kind of errorClasses)
    console.log(`  ${kind.padEnd(42)} ${errors.filter((error) => error === kind).length}`)
}

async function main() {
  const { values } = parseArgs({ options: { quick: { type: 'boolean' }, errors: { type: 'boolean' } } })
  for (const [name, figures] of Object.entries(await measureStatements(values.quick)))
    console.log(showStatementFigures(name, figures))
  if (values.errors) for (const name of ['polnear-dev', 'news-french-dev'] as const) showErrors(name)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main()
