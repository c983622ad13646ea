import type { Analysis } from './analysis.js'
import { bestClass, row } from './linear-model.js'
import { type PackedModel, scoreClasses } from './packed-model.js'
import { sure, type TagLexicon, tagMask } from './tag-lexicon.js'
import type { WordForms } from './word-forms.js'

/** A greedy tagger, left to right: each word's tag from its form, its neighbours and the two tags before. */
export type Tagger = { readonly lexicon: TagLexicon; readonly model: PackedModel }

/** More places than a word has features. */
const capacity = 40
/** Stand for what lies before and after a sentence. */
const before = 3
const after = 5
const noTag = 31

/** Fills `analysis.tags`. */
export const tagWords = (analysis: Analysis, forms: WordForms, { lexicon, model }: Tagger): void => {
  const { count, sentences, tags } = analysis
  const masks = masksOf(forms, lexicon, count)
  const rows = new Int32Array(capacity)
  const scores = new Int32Array(model.classes + 1)
  for (let s = 0; s + 1 < sentences.length; s++) {
    const from = sentences[s]!
    const to = sentences[s + 1]!
    for (let i = from; i < to; i++) {
      const mask = masks[i]!
      if (mask < 0) {
        tags[i] = onlyTag(mask)
        continue
      }
      const found = tagFeatures(forms, masks, tags, from, to, i, model.bits, rows)
      scoreClasses(model, rows, found, scores)
      tags[i] = bestClass(model.classes, scores)
    }
  }
}

export const masksOf = ({ word }: WordForms, lexicon: TagLexicon, count: number): Int32Array => {
  const masks = new Int32Array(count)
  for (let i = 0; i < count; i++) masks[i] = tagMask(lexicon, word[i]!)
  return masks
}

export const onlyTag = (mask: number): number => 31 - Math.clz32(mask & ~sure)

/** Writes the rows of word i's features and returns how many. */
export const tagFeatures = (
  forms: WordForms,
  masks: Int32Array,
  tags: Uint8Array,
  from: number,
  to: number,
  i: number,
  bits: number,
  rows: Int32Array,
): number => {
  const { word, suffix2, suffix3, suffix4, prefix, shape } = forms
  const shift = 32 - bits
  const tag1 = i > from ? tags[i - 1]! : noTag
  const tag2 = i > from + 1 ? tags[i - 2]! : noTag
  const word1 = i > from ? word[i - 1]! : before
  const word2 = i > from + 1 ? word[i - 2]! : before
  const next1 = i + 1 < to ? word[i + 1]! : after
  const next2 = i + 2 < to ? word[i + 2]! : after
  const mask1 = i + 1 < to ? masks[i + 1]! || suffix2[i + 1]! : after
  const mask2 = i + 2 < to ? masks[i + 2]! : after
  const tail1 = i + 1 < to ? suffix3[i + 1]! : after
  const look = shape[i]! * 2 + (i === from ? 1 : 0)
  const shape1 = i > from ? shape[i - 1]! : 16
  const shape2 = i + 1 < to ? shape[i + 1]! : 16
  const own = word[i]!
  const tail = suffix3[i]!
  let n = 0
  rows[n++] = row(0, own, 0, 0) >>> shift
  rows[n++] = row(1, look, suffix2[i]!, 0) >>> shift
  rows[n++] = row(2, tail, 0, 0) >>> shift
  rows[n++] = row(3, suffix4[i]!, 0, 0) >>> shift
  rows[n++] = row(4, prefix[i]!, 0, 0) >>> shift
  rows[n++] = row(5, look, masks[i]!, 0) >>> shift
  rows[n++] = row(6, look, shape1, shape2) >>> shift
  rows[n++] = row(7, tag1, 0, 0) >>> shift
  rows[n++] = row(8, tag1, tag2, 0) >>> shift
  rows[n++] = row(9, tag1, own, 0) >>> shift
  rows[n++] = row(10, tag1, tail, 0) >>> shift
  rows[n++] = row(11, tag1, masks[i]!, mask1) >>> shift
  rows[n++] = row(12, word1, 0, 0) >>> shift
  rows[n++] = row(13, word2, 0, 0) >>> shift
  rows[n++] = row(14, next1, 0, 0) >>> shift
  rows[n++] = row(15, next2, 0, 0) >>> shift
  rows[n++] = row(16, word1, own, 0) >>> shift
  rows[n++] = row(17, own, next1, 0) >>> shift
  rows[n++] = row(18, tag1, next1, 0) >>> shift
  rows[n++] = row(19, tail1, 0, 0) >>> shift
  rows[n++] = row(20, mask1, mask2, 0) >>> shift
  rows[n++] = row(21, tag1, tag2, masks[i]! || tail) >>> shift
  rows[n++] = row(22, own, mask1, 0) >>> shift
  rows[n++] = row(23, look, tail, 0) >>> shift
  rows[n++] = row(24, tag1, look, mask1) >>> shift
  rows[n++] = row(25, own, look, 0) >>> shift
  rows[n++] = row(26, word1, next1, 0) >>> shift
  rows[n++] = row(27, tail, tail1, 0) >>> shift
  rows[n++] = row(28, suffix4[i]!, look, tag1) >>> shift
  rows[n++] = row(29, masks[i]!, tag1, next1) >>> shift
  rows[n++] = row(30, look, word1, 0) >>> shift
  rows[n++] = row(31, look, next1, 0) >>> shift
  return n
}
