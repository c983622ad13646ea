import { partsOfSpeech, relations } from '../src/language/analysis.js'
import { packPairs } from '../src/language/pair-model.js'
import { packSections } from '../src/language/sections.js'
import { tagWords } from '../src/language/tagger.js'
import { bytesOfLexicon, bytesOfModel, bytesOfPairs, packModel } from '../src/language/weights-codec.js'
import type { Sample } from './sample.js'
import { trainParser } from './train-parser.js'
import { type TaggerWeights, trainTagger } from './train-tagger.js'

/** How large a grammar grows and how often its trainers see each sentence. */
export type Sizes = {
  readonly tagBits: number
  readonly moveBits: number
  readonly labelBits: number
  readonly tagRounds: number
  readonly rounds: number
}
const usual: Sizes = { tagBits: 16, moveBits: 18, labelBits: 15, tagRounds: 6, rounds: 7 }

/** Few trees fill fewer places: a grammar learned from them packs smaller and is no worse. */
const sizesFor = (samples: readonly Sample[]): Sizes =>
  samples.length < 4000 ? { ...usual, moveBits: 17, labelBits: 14 } : usual

/** Learns tagger and parser from sentences with their trees; the weights, packed. */
export const learnGrammar = (samples: readonly Sample[], sizes: Sizes = sizesFor(samples)): Uint8Array => {
  const tagger = trainTagger(samples, sizes.tagBits, sizes.tagRounds)
  tagInFolds(samples, sizes)
  const parser = trainParser(samples, sizes)
  return packSections([
    bytesOfLexicon(tagger.lexicon),
    bytesOfModel(packModel(sizes.tagBits, partsOfSpeech.length, tagger.weights)),
    bytesOfPairs(packPairs(sizes.moveBits, parser.moves)),
    bytesOfModel(packModel(sizes.labelBits, relations.length, parser.labels)),
  ])
}

const folds = 5

/** Tags each fifth by a tagger that has not seen it, so that the parser learns from tags as wrong as it will meet. */
const tagInFolds = (samples: readonly Sample[], sizes: Sizes): void => {
  for (let fold = 0; fold < folds; fold++) {
    const others = samples.filter((_, i) => i % folds !== fold)
    const tagger = packed(trainTagger(others, sizes.tagBits, sizes.tagRounds), sizes)
    for (let i = fold; i < samples.length; i += folds) tagWords(samples[i]!.analysis, tagger)
  }
}

const packed = ({ lexicon, weights }: TaggerWeights, { tagBits }: Sizes) => ({
  lexicon,
  model: packModel(tagBits, partsOfSpeech.length, weights),
})
