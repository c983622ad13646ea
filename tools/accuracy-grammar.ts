import { parseArgs } from 'node:util'
import { analyse, parseSentences } from '../src/language/analyse.js'
import { relations } from '../src/language/analysis.js'
import { type Grammar, readGrammar } from '../src/language/grammar.js'
import { parseWanted } from '../src/language/parser.js'
import { tagWords } from '../src/language/tagger.js'
import { recipes, samplesOf } from './grammar-recipes.js'
import { learnGrammar } from './learn-grammar.js'
import { type Sample, sampleOf } from './sample.js'
import { readTrees, type Tree } from './treebank.js'

const percent = (part: number, all: number) => ((100 * part) / all).toFixed(2).padStart(6)

/** Tags, heads and heads with relations that are right, in given sentences. */
const measureTrees = (samples: readonly Sample[], { tagger, parser }: Grammar): string => {
  let all = 0
  const right = { tags: 0, heads: 0, both: 0 }
  const kinds = relations.map(() => ({ gold: 0, found: 0, right: 0 }))
  for (const { analysis, tags, heads, labels } of samples) {
    tagWords(analysis, tagger!)
    parseWanted(analysis, parser!, () => true)
    for (let i = 0; i < analysis.count; i++) {
      const head = analysis.heads[i] === heads[i]
      const both = head && analysis.labels[i] === labels[i]
      all++
      right.tags += Number(analysis.tags[i] === tags[i])
      right.heads += Number(head)
      right.both += Number(both)
      kinds[labels[i]!]!.gold++
      kinds[analysis.labels[i]!]!.found++
      kinds[labels[i]!]!.right += Number(both)
    }
  }
  const shown = process.argv.includes('--all') ? relations : watched
  const byKind = shown.map((relation) => {
    const { gold, found, right } = kinds[relations.indexOf(relation)]!
    return `${relation} ${percent(2 * right, gold + found).trim()}${process.argv.includes('--all') ? ` (${gold})` : ''}`
  })
  const figures = `tags ${percent(right.tags, all)}  UAS ${percent(right.heads, all)}  LAS ${percent(right.both, all)}`
  return `${figures}\n    F1 of head and relation: ${byKind.join(', ')}`
}

/** Relations that statements rest on. */
const watched = [
  'nsubj',
  'obj',
  'obl',
  'ccomp',
  'xcomp',
  'parataxis',
  'acl',
  'advcl',
  'appos',
  'flat',
  'root',
  'punct',
] as const

/** Joins sentences by a blank, after one that no mark ends by a line break, and looks for where they start. */
const measureSentences = (trees: readonly Tree[], grammar: Grammar): string => {
  const starts = new Set<number>()
  let text = ''
  for (const tree of trees) {
    starts.add(text.length)
    text += `${tree.text}${/[.!?…][»”"')\]\s]*$/u.test(tree.text) ? ' ' : '\n'}`
  }
  const analysis = analyse(text, [{ start: 0, end: text.length }], grammar)
  const found = [...analysis.sentences.subarray(0, -1)].map((token) => analysis.starts[token]!)
  const right = found.filter((start) => starts.has(start)).length
  return `sentences P ${percent(right, found.length)} R ${percent(right, starts.size)} F1 ${percent(2 * right, found.length + starts.size)}`
}

/** Microseconds a token, the best of several runs over one text. */
const measureSpeed = (trees: readonly Tree[], grammar: Grammar): string => {
  const text = trees.map((tree) => tree.text).join('\n')
  const stretches = [{ start: 0, end: text.length }]
  const best = { cut: Infinity, tag: Infinity, parse: Infinity }
  let count = 1
  for (let run = 0; run < 7; run++) {
    const t0 = performance.now()
    analyse(text, stretches, { ...grammar, tagger: undefined } as unknown as Grammar)
    const t1 = performance.now()
    const analysis = analyse(text, stretches, grammar)
    const t2 = performance.now()
    parseSentences(analysis, grammar)
    const t3 = performance.now()
    count = analysis.count
    best.cut = Math.min(best.cut, t1 - t0)
    best.tag = Math.min(best.tag, t2 - t1 - (t1 - t0))
    best.parse = Math.min(best.parse, t3 - t2)
  }
  const each = (ms: number) => ((1000 * ms) / count).toFixed(2)
  const rate = (text.length / 1000 / best.cut).toFixed(0)
  return `µs a token: cut ${each(best.cut)} (${rate} MB/s), tag ${each(best.tag)}, parse ${each(best.parse)}`
}

const { positionals } = parseArgs({ allowPositionals: true, options: { all: { type: 'boolean' } } })
for (const language of positionals.length > 0 ? positionals : Object.keys(recipes)) {
  const recipe = recipes[language]!
  const { orthography, learn, measure } = recipe
  const weights = learnGrammar(samplesOf(learn.flatMap(readTrees), recipe))
  const grammar = readGrammar(language, orthography, weights)
  console.log(`${language}: learned from ${learn.join(', ')} (${weights.length} bytes)`)
  for (const name of measure) {
    const trees = readTrees(name)
    console.log(
      `  ${name}: ${measureTrees(
        trees.map((tree) => sampleOf(tree, orthography)),
        grammar,
      )}`,
    )
    console.log(`    ${measureSentences(trees, grammar)}; ${measureSpeed(trees, grammar)}`)
  }
}
