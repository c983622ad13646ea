import { joinTemplates, templatesOf } from '../language/templates.js'
import { type FeatureBuffer, mixRows } from './linear.js'
import type { Outlook } from './outlook.js'
import type { Window } from './role-window.js'
import type { Traits } from './traits.js'

/** What is seen of a step from one token to the next, in the order of `seeStep`; *Side* adds on which side of the cue. */
const valueNames = [
  'after',
  'atCue',
  'tagBefore',
  'tag',
  'shapeBefore',
  'shape',
  'atCueSide',
  'branch',
  'turn',
  'branchBefore',
  'marks',
  'sameQuotation',
  'newSentence',
  'passed',
  'labelBefore',
  'label',
  'layout',
  'sideAtCue',
  'rivals',
  'rivalsBefore',
  'tags',
  'language',
  'shapes',
  'word',
  'wordBefore',
]

/** Shared by all languages. */
const shared = templatesOf(
  valueNames,
  [
    'after atCue',
    'tagBefore tag after',
    'shapeBefore shape atCueSide',
    'branch turn atCue',
    'branchBefore branch',
    'marks sameQuotation after',
    'newSentence shapeBefore after',
    'passed turn',
    'labelBefore label turn',
    'layout marks after',
    'layout shapeBefore sideAtCue',
    'rivals rivalsBefore branch',
  ],
  200,
)

/** Copies for each language of a model of many. */
const copies = templatesOf(
  valueNames,
  ['tags sideAtCue language', 'branchBefore branch language', 'shapes atCueSide language'],
  212,
)

/** Of this language's words. */
const ofWords = templatesOf(
  valueNames,
  ['word after atCue', 'wordBefore after atCue', 'word shapeBefore turn'],
  220,
)

/** All features of a model of many languages, and of one. */
const ofMany = joinTemplates(shared, copies, ofWords)
const ofOne = joinTemplates(shared, ofWords)

const values = new Int32Array(valueNames.length + 1)

/** Features of the step from the role of the token at `k - 1` to the role of that at `k`. */
export function stepFeatures(
  traits: Traits,
  window: Window,
  outlook: Outlook,
  k: number,
  manyLanguages: boolean,
  out: FeatureBuffer,
  cut: number,
) {
  seeStep(traits, window, outlook, k)
  out.size = mixRows(manyLanguages ? ofMany : ofOne, values, cut, out.rows)
}

function seeStep(traits: Traits, window: Window, outlook: Outlook, k: number) {
  const { analysis, word, shape, salt, mark, sentence, quotation } = traits
  const { tags, labels } = analysis
  const t = window.tokens[k]!
  const before = window.tokens[k - 1]!
  const after = k > window.cue ? 1 : 0
  const atCue = k === window.cue ? 1 : k === window.cue + 1 ? 2 : 0
  values[1] = after
  values[2] = atCue
  values[3] = tags[before]!
  values[4] = tags[t]!
  values[5] = shape[before]!
  values[6] = shape[t]!
  values[7] = atCue * 2 + after
  values[8] = outlook.branch[k]!
  values[9] = outlook.branch[k] === outlook.branch[k - 1] ? 0 : 1
  values[10] = outlook.branch[k - 1]!
  values[11] = mark[before]! * 4 + mark[t]!
  values[12] = quotation[t] === quotation[before] ? 1 : 0
  values[13] = sentence[t] === sentence[before] ? 0 : 1
  values[14] = outlook.passed[k]!
  values[15] = labels[before]!
  values[16] = labels[t]!
  values[17] = outlook.layout
  values[18] = after * 4 + atCue
  values[19] = outlook.rivals[k]!
  values[20] = outlook.rivals[k - 1]!
  values[21] = tags[before]! * 32 + tags[t]!
  values[22] = salt
  values[23] = shape[before]! * 16 + shape[t]!
  values[24] = word[t]! ^ salt
  values[25] = word[before]! ^ salt
}
