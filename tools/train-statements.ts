import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { reporting as english } from '../src/language/en/reporting.js'
import { reporting as french } from '../src/language/fr/reporting.js'
import { loadGrammar } from '../src/language/grammar.js'
import { indexReporting } from '../src/language/reporting-words.js'
import type { Attribution } from '../src/statement/attribution.js'
import { findAttributions, type StatementModel } from '../src/statement/attributions.js'
import { type CorpusName, corpusPath, dataFolder, readCorpus } from './statements/corpora.js'
import { type Knowledge, traitsOfText } from './statements/examples.js'
import { type Example, learn } from './statements/learn.js'

const knowledge: Record<string, Knowledge> = {
  en: { grammar: await loadGrammar('en'), words: indexReporting(english) },
  fr: { grammar: await loadGrammar('fr'), words: indexReporting(french) },
}

function examplesOf(name: CorpusName, weight = 1): Example[] {
  return readCorpus(name).map((unit) => ({
    unit,
    traits: traitsOfText(unit, knowledge[unit.language]!),
    weight,
  }))
}

const inside = (a: Attribution, b: Attribution) =>
  a !== b && a.cue.every((s) => b.content.some((o) => o.start <= s.start && s.end <= o.end))

function measure(
  name: CorpusName,
  examples: readonly Example[],
  model: StatementModel,
  extra: string[] = [],
) {
  mkdirSync('build', { recursive: true })
  const path = join('build', `system-${name}.jsonl`)
  const ranges = (spans: readonly { start: number; end: number }[]) => spans.map((s) => [s.start, s.end])
  const lines = examples.map(({ unit, traits }) => {
    const found = findAttributions(traits, model)
    const outer = found.filter((a) => !found.some((b) => inside(a, b)))
    return JSON.stringify({
      id: unit.id,
      attributions: outer.map((a) => ({
        content: ranges(a.content),
        source: ranges(a.source),
        cue: ranges(a.cue),
      })),
    })
  })
  writeFileSync(path, lines.join('\n'))
  console.log(name, 'threshold', model.threshold)
  console.log(
    execFileSync('node', [
      join(dataFolder, '../tools/score-attribution.mjs'),
      corpusPath(name),
      path,
      ...extra,
    ]).toString(),
  )
}

console.time('examples')
const train = examplesOf('polnear-train')
const dev = examplesOf('polnear-dev')
const news = examplesOf('news-french-dev')
const ud = examplesOf('ud-french-dev')
console.timeEnd('examples')
console.time('learn')
const model = learn(train)
console.timeEnd('learn')
for (const threshold of [-1, -0.5, 0]) measure('polnear-dev', dev, { ...model, threshold })
measure('news-french-dev', news, { ...model, threshold: -0.5 })
measure('ud-french-dev', ud, { ...model, threshold: -0.5 })
void fileURLToPath
