import { partsOfSpeech } from '../language/analysis.js'
import { joinTemplates, templatesOf } from '../language/templates.js'
import { type FeatureBuffer, mixRows } from './linear.js'
import type { Outlook } from './outlook.js'
import type { Window } from './role-window.js'
import type { Traits } from './traits.js'

/** Room for the features of any one place. */
export const mostFeatures = 64

/** Stand for the part of speech and the shape beyond the window's ends. */
const edge = partsOfSpeech.length
const edgeShape = 20

/** What is seen of a token from the cue, in the order of `seePlace`; *Side* adds on which side of the cue it stands. */
const valueNames = [
  'after',
  'branch',
  'kind',
  'distance',
  'tag',
  'quoted',
  'passed',
  'cueTag',
  'tagBefore',
  'tagAfterSide',
  'label',
  'topTag',
  'shape',
  'mark',
  'topKind',
  'cueLabel',
  'cueHeadTag',
  'shapeBefore',
  'shapeAfter',
  'shapeSide',
  'place',
  'rivals',
  'tagBeforeCue',
  'tagAfterCue',
  'language',
  'tagPair',
  'tagsAround',
  'languageSide',
  'word',
  'cueWord',
  'wordBefore',
  'wordAfter',
  'topWord',
  'stem',
  'wordBeforeCue',
  'wordAfterCue',
]

/** Shared by all languages. */
const shared = templatesOf(
  valueNames,
  [
    'after',
    'branch',
    'branch kind',
    'distance',
    'distance tag',
    'quoted after',
    'quoted after kind',
    'passed quoted',
    'passed tag cueTag',
    'tag tagBefore tagAfterSide',
    'branch tag cueTag',
    'branch label topTag',
    'shape distance',
    'branch passed',
    'branch quoted mark',
    'topTag topKind branch',
    'cueLabel branch cueHeadTag',
    'kind distance',
    'label tag distance',
    'kind passed',
    'shapeBefore shapeAfter shapeSide',
    'place',
    'place kind',
    'place branch',
    'place passed',
    'place distance',
    'branch rivals',
    'rivals passed',
    'branch tagBeforeCue tagAfterCue',
  ],
  100,
)

/** Copies of the shapes that matter most for each language of a model of many. */
const copies = templatesOf(
  valueNames,
  [
    'branch language',
    'branch kind language',
    'branch tagPair language',
    'distance tag language',
    'place branch language',
    'passed tag language',
    'tag tagsAround languageSide',
    'quoted after language',
  ],
  140,
)

/** Of this language's words. */
const ofWords = templatesOf(
  valueNames,
  [
    'word after',
    'word branch',
    'word distance',
    'cueWord branch',
    'cueWord distance',
    'cueWord quoted after',
    'cueWord tag after',
    'word wordBefore',
    'word wordAfter',
    'topWord branch',
    'cueWord word after',
    'stem passed',
    'cueWord place',
    'branch wordBeforeCue',
    'branch wordAfterCue',
  ],
  150,
)

/** All features of a model of many languages, and of one. */
const ofMany = joinTemplates(shared, copies, ofWords)
const ofOne = joinTemplates(shared, ofWords)

const values = new Int32Array(valueNames.length + 1)

/** Features of the token at `k` of the window for its role, whatever the role of the token before. */
export function roleFeatures(
  traits: Traits,
  window: Window,
  outlook: Outlook,
  k: number,
  manyLanguages: boolean,
  out: FeatureBuffer,
  cut: number,
) {
  seePlace(traits, window, outlook, k)
  out.size = mixRows(manyLanguages ? ofMany : ofOne, values, cut, out.rows)
}

function seePlace(traits: Traits, window: Window, outlook: Outlook, k: number) {
  const { analysis, word, stem, shape, reporting, salt, mark, quotation } = traits
  const { tags, labels, heads, count } = analysis
  const t = window.tokens[k]!
  const cue = window.tokens[window.cue]!
  const top = outlook.top[k]!
  const after = k > window.cue ? 1 : 0
  const previous = k > 0 ? window.tokens[k - 1]! : -1
  const next = k + 1 < window.size ? window.tokens[k + 1]! : -1
  const tag = tags[t]!
  const tagBefore = previous >= 0 ? tags[previous]! : edge
  const tagAfter = next >= 0 ? tags[next]! : edge
  const cueHead = heads[cue]!
  values[1] = after
  values[2] = outlook.branch[k]!
  values[3] = reporting[cue]!
  values[4] = outlook.distance[k]!
  values[5] = tag
  values[6] = outlook.quoted[k]!
  values[7] = outlook.passed[k]!
  values[8] = tags[cue]!
  values[9] = tagBefore
  values[10] = tagAfter * 2 + after
  values[11] = labels[t]!
  values[12] = tags[top]!
  values[13] = shape[t]!
  values[14] = mark[t]!
  values[15] = reporting[top]!
  values[16] = labels[cue]!
  values[17] = cueHead >= 0 ? tags[cueHead]! : edge
  values[18] = previous >= 0 ? shape[previous]! : edgeShape
  values[19] = next >= 0 ? shape[next]! : edgeShape
  values[20] = shape[t]! * 2 + after
  values[21] = outlook.layout * 4 + after * 2 + (quotation[t]! >= 0 ? 1 : 0)
  values[22] = outlook.rivals[k]!
  values[23] = cue > 0 ? tags[cue - 1]! : edge
  values[24] = cue + 1 < count ? tags[cue + 1]! : edge
  values[25] = salt
  values[26] = tag * 32 + tags[cue]!
  values[27] = tagBefore * 32 + tagAfter
  values[28] = salt + after
  values[29] = word[t]! ^ salt
  values[30] = word[cue]! ^ salt
  values[31] = previous >= 0 ? word[previous]! : 1
  values[32] = next >= 0 ? word[next]! : 1
  values[33] = word[top]! ^ salt
  values[34] = stem[t]! ^ salt
  values[35] = cue > 0 ? word[cue - 1]! ^ salt : salt
  values[36] = cue + 1 < count ? word[cue + 1]! ^ salt : salt
}
