import { partsOfSpeech } from '../language/analysis.js'
import { type FeatureBuffer, mix } from './linear.js'
import type { Outlook } from './outlook.js'
import type { Window } from './role-window.js'
import type { Traits } from './traits.js'

/** Stands for the part of speech beyond the window's ends. */
const edge = partsOfSpeech.length

/**
 * Features of the token at `k` of the window for its role, whatever the role of the token before. A model of many languages
 * keeps copies of the shapes that matter most for each of them.
 */
export function roleFeatures(
  traits: Traits,
  window: Window,
  outlook: Outlook,
  k: number,
  manyLanguages: boolean,
  out: FeatureBuffer,
  cut: number,
) {
  const { analysis, word, stem, shape, reporting, salt, mark } = traits
  const { tags, labels, heads } = analysis
  const t = window.tokens[k]!
  const cue = window.tokens[window.cue]!
  const branch = outlook.branch[k]!
  const top = outlook.top[k]!
  const distance = outlook.distance[k]!
  const passed = outlook.passed[k]!
  const quoted = outlook.quoted[k]!
  const kind = reporting[cue]!
  const cueWord = word[cue]! ^ salt
  const after = k > window.cue ? 1 : 0
  const previous = k > 0 ? window.tokens[k - 1]! : -1
  const next = k + 1 < window.size ? window.tokens[k + 1]! : -1
  const previousTag = previous >= 0 ? tags[previous]! : edge
  const nextTag = next >= 0 ? tags[next]! : edge
  const w = word[t]! ^ salt
  let n = 0
  const add = (template: number, a: number, b = 0, c = 0) => {
    out.rows[n++] = mix(template, a, b, c) >>> cut
  }
  // Shared by all languages.
  add(100, after)
  add(101, branch)
  add(102, branch, kind)
  add(103, distance)
  add(104, distance, tags[t])
  add(105, quoted, after)
  add(106, quoted, after, kind)
  add(107, passed, quoted)
  add(108, passed, tags[t], tags[cue])
  add(109, tags[t]!, previousTag, nextTag * 2 + after)
  add(110, branch, tags[t], tags[cue])
  add(111, branch, labels[t], tags[top])
  add(112, shape[t]!, distance)
  add(113, branch, passed)
  add(114, branch, quoted, mark[t])
  add(115, tags[top]!, reporting[top]!, branch)
  add(116, labels[cue]!, branch, heads[cue]! >= 0 ? tags[heads[cue]!]! : edge)
  add(117, kind, distance)
  add(118, labels[t]!, tags[t]!, distance)
  add(119, kind, passed)
  add(120, shape[previous] ?? 20, shape[next] ?? 20, shape[t]! * 2 + after)
  const place = outlook.layout * 4 + after * 2 + (traits.quotation[t]! >= 0 ? 1 : 0)
  add(121, place)
  add(122, place, kind)
  add(123, place, branch)
  add(124, place, passed)
  add(125, place, distance)
  add(126, branch, outlook.rivals[k])
  add(127, outlook.rivals[k]!, passed)
  add(128, branch, cue > 0 ? tags[cue - 1]! : edge, cue + 1 < analysis.count ? tags[cue + 1]! : edge)
  if (manyLanguages) {
    add(140, branch, salt)
    add(141, branch, kind, salt)
    add(142, branch, tags[t]! * 32 + tags[cue]!, salt)
    add(143, distance, tags[t]!, salt)
    add(144, place, branch, salt)
    add(145, passed, tags[t]!, salt)
    add(146, tags[t]!, previousTag * 32 + nextTag, salt + after)
    add(147, quoted, after, salt)
  }
  // Of this language.
  add(150, w, after)
  add(151, w, branch)
  add(152, w, distance)
  add(153, cueWord, branch)
  add(154, cueWord, distance)
  add(155, cueWord, quoted, after)
  add(156, cueWord, tags[t], after)
  add(157, w, previous >= 0 ? word[previous]! : 1)
  add(158, w, next >= 0 ? word[next]! : 1)
  add(159, word[top]! ^ salt, branch)
  add(160, cueWord, w, after)
  add(161, stem[t]! ^ salt, passed)
  add(162, cueWord, place)
  add(163, branch, cue > 0 ? word[cue - 1]! ^ salt : salt)
  add(164, branch, cue + 1 < analysis.count ? word[cue + 1]! ^ salt : salt)
  out.size = n
}

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
  const { analysis, word, shape, salt, mark, sentence } = traits
  const t = window.tokens[k]!
  const before = window.tokens[k - 1]!
  const after = k > window.cue ? 1 : 0
  const atCue = k === window.cue ? 1 : k === window.cue + 1 ? 2 : 0
  const turn = outlook.branch[k] === outlook.branch[k - 1] ? 0 : 1
  let n = 0
  const add = (template: number, a: number, b = 0, c = 0) => {
    out.rows[n++] = mix(template, a, b, c) >>> cut
  }
  add(200, after, atCue)
  add(201, analysis.tags[before]!, analysis.tags[t]!, after)
  add(202, shape[before]!, shape[t]!, atCue * 2 + after)
  add(203, outlook.branch[k]!, turn, atCue)
  add(204, outlook.branch[k - 1]!, outlook.branch[k]!)
  add(205, mark[before]! * 4 + mark[t]!, traits.quotation[t] === traits.quotation[before] ? 1 : 0, after)
  add(206, sentence[t] === sentence[before] ? 0 : 1, shape[before]!, after)
  add(207, outlook.passed[k]!, turn)
  add(208, analysis.labels[before]!, analysis.labels[t]!, turn)
  add(209, outlook.layout, mark[before]! * 4 + mark[t]!, after)
  add(210, outlook.layout, shape[before]!, after * 4 + atCue)
  add(211, outlook.rivals[k]!, outlook.rivals[k - 1]!, outlook.branch[k])
  if (manyLanguages) {
    add(212, analysis.tags[before]! * 32 + analysis.tags[t]!, after * 4 + atCue, salt)
    add(213, outlook.branch[k - 1]!, outlook.branch[k]!, salt)
    add(214, shape[before]! * 16 + shape[t]!, atCue * 2 + after, salt)
  }
  add(220, word[t]! ^ salt, after, atCue)
  add(221, word[before]! ^ salt, after, atCue)
  add(222, word[t]! ^ salt, shape[before]!, turn)
  out.size = n
}

/** Room for the features of any one place. */
export const mostFeatures = 64
