import type { Analysis } from './analysis.js'
import { bestClass } from './linear-model.js'
import { type PackedModel, scoreClasses } from './packed-model.js'
import { sure, type TagLexicon, tagMask } from './tag-lexicon.js'
import { hashRows, templatesOf } from './templates.js'
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
export const tagWords = (analysis: Analysis, { lexicon, model }: Tagger): void => {
  const { count, sentences, tags, forms } = analysis
  const masks = masksOf(forms, lexicon, count)
  const rows = new Int32Array(capacity)
  const scores = new Int32Array(model.classes + 3)
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

const valueNames = [
  'word',
  'look',
  'suffix2',
  'tail',
  'suffix4',
  'prefix',
  'mask',
  'shape1',
  'shape2',
  'tag1',
  'tag2',
  'mask1',
  'word1',
  'word2',
  'next1',
  'next2',
  'tail1',
  'mask2',
  'maskOrTail',
]

const templates = templatesOf(
  valueNames,
  [
    'look mask',
    'look suffix2',
    'tag1',
    'tail1',
    'look shape1 shape2',
    'word mask1',
    'tail',
    'word1',
    'prefix',
    'next2',
    'tag1 tag2 maskOrTail',
    'look next1',
    'suffix4',
    'mask1 mask2',
    'tag1 look mask1',
    'word',
    'word next1',
    'tag1 mask mask1',
    'tag1 word',
    'word2',
  ],
  0,
)

const values = new Int32Array(valueNames.length + 1)

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
  values[1] = own
  values[2] = look
  values[3] = suffix2[i]!
  values[4] = tail
  values[5] = suffix4[i]!
  values[6] = prefix[i]!
  values[7] = masks[i]!
  values[8] = shape1
  values[9] = shape2
  values[10] = tag1
  values[11] = tag2
  values[12] = mask1
  values[13] = word1
  values[14] = word2
  values[15] = next1
  values[16] = next2
  values[17] = tail1
  values[18] = mask2
  values[19] = masks[i]! || tail
  return hashRows(templates, values, bits, rows)
}
