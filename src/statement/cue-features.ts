import { partsOfSpeech, relations } from '../language/analysis.js'
import { type FeatureBuffer, mix } from './linear.js'
import { comma, quotationMark, type Traits } from './traits.js'

const nsubj = relations.indexOf('nsubj')
const csubj = relations.indexOf('csubj')
const ccomp = relations.indexOf('ccomp')
const xcomp = relations.indexOf('xcomp')
const parataxis = relations.indexOf('parataxis')
const obj = relations.indexOf('obj')
const obl = relations.indexOf('obl')
const aux = relations.indexOf('aux')
const none = 255
const outside = partsOfSpeech.length

/** What hangs from a token, as far as it tells a verb of saying from others. */
type Children = {
  subject: number
  subjectWord: number
  clause: number
  object: number
  oblique: number
  auxiliary: number
}

/** Children of every parsed token, gathered in one walk. */
export function gatherChildren({ analysis, word }: Traits): readonly Children[] {
  const all: Children[] = []
  for (let t = 0; t < analysis.count; t++)
    all.push({ subject: none, subjectWord: 0, clause: none, object: none, oblique: 0, auxiliary: 0 })
  for (let t = 0; t < analysis.count; t++) {
    const head = analysis.heads[t]!
    if (head < 0) continue
    const children = all[head]!
    const label = analysis.labels[t]!
    if (label === nsubj || label === csubj) {
      children.subject = analysis.tags[t]! * 2 + (t < head ? 0 : 1)
      children.subjectWord = word[t]!
    } else if (label === ccomp || label === xcomp || label === parataxis)
      children.clause = label * 2 + (t < head ? 0 : 1)
    else if (label === obj) children.object = analysis.tags[t]!
    else if (label === obl) children.oblique = word[t]!
    else if (label === aux) children.auxiliary = word[t]!
  }
  return all
}

/**
 * Features of the question "does this token head a cue?". Those over words are salted by language; those over grammar,
 * classes and marks are shared by all languages, so that a language with few marked articles learns from the others.
 */
export function cueFeatures(
  traits: Traits,
  children: readonly Children[],
  t: number,
  out: FeatureBuffer,
  cut: number,
): void {
  const { word, stem, shape, reporting, salt, analysis } = traits
  const { tags, labels, heads } = analysis
  const sentence = traits.sentence[t]!
  const first = analysis.sentences[sentence]!
  const end = analysis.sentences[sentence + 1]!
  const at = (i: number) => (i >= first && i < end ? word[i]! : i < first ? 1 : 2)
  const tag = (i: number) => (i >= first && i < end ? tags[i]! : outside)
  let n = 0
  const add = (template: number, a: number, b = 0, c = 0) => {
    out.rows[n++] = mix(template, a, b, c) >>> cut
  }
  const w = at(t) ^ salt
  const s = stem[t]! ^ salt
  const previous = at(t - 1)
  const next = at(t + 1)
  const own = children[t]!
  const kind = reporting[t]!
  const head = heads[t]!
  const marks = marksAround(traits, t, first, end)
  add(0, 0)
  add(1, w)
  add(2, w, tags[t])
  add(3, s, tags[t])
  add(4, w, previous)
  add(5, w, next)
  add(6, w, marks)
  add(7, w, own.clause, own.subject === none ? 0 : 1)
  add(8, w, own.object, own.subject === none ? 0 : 1)
  add(9, w, labels[t])
  add(10, salt, next, at(t + 2))
  add(11, salt, previous, at(t - 2))
  add(12, w, own.subjectWord)
  add(13, w, own.auxiliary)
  add(14, salt, head >= 0 ? word[head]! : 0, labels[t]!)
  add(15, s, tag(t + 1), shape[t + 1] ?? 0)
  add(30, kind)
  add(31, kind, tags[t])
  add(32, kind, own.clause, own.subject)
  add(33, kind, own.object, own.subject)
  add(34, kind, marks)
  add(35, kind, tag(t + 1), tag(t - 1))
  add(36, tags[t]!, tag(t - 1), tag(t + 1))
  add(37, kind, labels[t], head >= 0 ? tags[head]! : outside)
  add(38, kind, head >= 0 ? reporting[head]! : 0, labels[t])
  add(39, tags[t]!, own.clause, own.subject)
  add(40, kind, shape[t + 1] ?? 0, shape[t - 1] ?? 0)
  add(41, kind, Math.min(t - first, 3), Math.min(end - t, 4))
  add(42, traits.quotation[t]! >= 0 ? 1 : 0, kind)
  out.size = n
}

/** Whether a quotation ends shortly before the token, starts shortly after it, or stands elsewhere in its sentence. */
function marksAround(traits: Traits, t: number, first: number, end: number): number {
  const here = traits.quotation[t]!
  if (here >= 0) return 64
  let code = 0
  for (let i = t - 1; i >= first && t - i < 12; i--)
    if (traits.quotation[i]! >= 0) {
      code |= nearness(t - i)
      break
    } else if (traits.shape[i] === comma) code |= 32
  for (let i = t + 1; i < end && i - t < 12; i++)
    if (traits.quotation[i]! >= 0) {
      code |= nearness(i - t) << 2
      break
    }
  if (
    first > 0 &&
    traits.shape[first - 1] === quotationMark &&
    traits.paragraph[first - 1] === traits.paragraph[t]
  )
    code |= 16
  return code
}

const nearness = (distance: number): number => (distance <= 2 ? 1 : distance <= 5 ? 2 : 3)
