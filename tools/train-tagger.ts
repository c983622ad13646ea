import { partsOfSpeech } from '../src/language/analysis.js'
import { bestClass } from '../src/language/linear-model.js'
import { buildLexicon, sure, type TagLexicon } from '../src/language/tag-lexicon.js'
import { masksOf, onlyTag, tagFeatures } from '../src/language/tagger.js'
import { featureBits, Perceptron, quantised, seededRandom, shuffle } from './perceptron.js'
import type { Sample } from './sample.js'

/** What a tagger is packed from. */
export type TaggerWeights = { readonly lexicon: TagLexicon; readonly weights: Int8Array }

/** Updates from which on a feature takes part. */
const fewest = 2

export const trainTagger = (samples: readonly Sample[], bits: number, rounds = 6): TaggerWeights => {
  const lexicon = learnLexicon(samples)
  const perceptron = new Perceptron(bits, partsOfSpeech.length, fewest)
  const random = seededRandom(7)
  for (let round = 0; round < rounds; round++)
    for (const sample of shuffle(samples, random)) trainOn(sample, lexicon, perceptron)
  return { lexicon, weights: quantised(perceptron.means(), 31) }
}

const rows = new Int32Array(64)
const scores = new Float64Array(partsOfSpeech.length)

/** Tags the sentence with the weights so far, and corrects them at each error; goes on from its own tags. */
const trainOn = ({ analysis, tags: gold }: Sample, lexicon: TagLexicon, perceptron: Perceptron): void => {
  const { tags, forms, count } = analysis
  const masks = masksOf(forms, lexicon, count)
  for (let i = 0; i < count; i++) {
    if (masks[i]! < 0) {
      tags[i] = onlyTag(masks[i]!)
      continue
    }
    const found = tagFeatures(forms, masks, tags, 0, count, i, featureBits, rows)
    perceptron.score(rows, found, scores)
    const best = bestClass(perceptron.classes, scores)
    perceptron.tick()
    if (best !== gold[i]) perceptron.update(rows, found, gold[i]!, best)
    tags[i] = best
  }
}

/** Tags of words seen at least three times; a tag counts with a share of 2 %, alone with 99.7 % of twenty. */
const learnLexicon = (samples: readonly Sample[]): TagLexicon => {
  const counts = new Map<number, Uint32Array>()
  for (const {
    analysis: { forms },
    tags,
  } of samples)
    forms.word.forEach((word, i) => {
      const own = counts.get(word) ?? new Uint32Array(partsOfSpeech.length)
      own[tags[i]!]!++
      counts.set(word, own)
    })
  const words: number[] = []
  const masks: number[] = []
  for (const [word, own] of [...counts].sort(([a], [b]) => a - b)) {
    const all = own.reduce((sum, n) => sum + n)
    if (all < 3) continue
    const mask = own.reduce((bits, n, tag) => (n >= all * 0.02 ? bits | (1 << tag) : bits), 0)
    words.push(word)
    masks.push(
      all >= 20 && Math.max(...own) >= all * 0.997 ? (1 << own.indexOf(Math.max(...own))) | sure : mask,
    )
  }
  return buildLexicon(words, masks)
}
