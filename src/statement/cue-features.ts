import { partsOfSpeech } from '../language/analysis.js'
import { hashWord } from '../language/word-forms.js'
import { type Children, none } from './cue-children.js'
import { type FeatureBuffer, mix } from './linear.js'
import { comma, quotationMark, type Traits } from './traits.js'

const outside = partsOfSpeech.length

/**
 * Features of the quick question whether a token could head a cue at all; they need no parse. Most words are dismissed by
 * them, and sentences without a word that passes are never parsed.
 */
export function priorFeatures(traits: Traits, t: number, out: FeatureBuffer, cut: number): void {
  const { word, stem, reporting, salt, analysis } = traits
  const { tags, count } = analysis
  const tag = tags[t]!
  const w = word[t]! ^ salt
  out.rows[0] = mix(1, w, 0, 0) >>> cut
  out.rows[1] = mix(2, w, tag, 0) >>> cut
  out.rows[2] = mix(3, stem[t]! ^ salt, tag, 0) >>> cut
  out.rows[3] = mix(30, reporting[t]!, 0, 0) >>> cut
  out.rows[4] = mix(31, reporting[t]!, tag, 0) >>> cut
  out.rows[5] = mix(36, tag, t > 0 ? tags[t - 1]! : outside, t + 1 < count ? tags[t + 1]! : outside) >>> cut
  out.size = 6
}

/**
 * Features of the question "does this token head a cue?". Those over words are salted by language; those over grammar,
 * classes and marks are shared by all languages, so that a language with few marked articles learns from the others.
 */
export function cueFeatures(
  traits: Traits,
  children: Children,
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
  const l = lemmaAt(traits, t) ^ salt
  const previous = at(t - 1)
  const next = at(t + 1)
  const clause = children.clause[t]!
  const subject = children.subject[t]!
  const object = children.object[t]!
  const hasSubject = subject === none ? 0 : 1
  const kind = reporting[t]!
  const here = traits.quotation[t]!
  const head = heads[t]!
  const headWord = head >= 0 ? word[head]! : 0
  const headKind = head >= 0 ? reporting[head]! : 0
  const marks = marksAround(traits, t, first, end)
  const clauseMarker = markerOf(children, children.clauseToken[t]!)
  const shapes = (shape[t + 1] ?? 0) * 16 + (shape[t - 1] ?? 0)
  // The word itself.
  add(1, w)
  add(2, w, tags[t])
  add(3, s, tags[t])
  add(4, w, previous)
  add(5, w, next)
  add(6, w, marks)
  add(7, w, clause, hasSubject)
  add(8, w, object, hasSubject)
  add(9, w, labels[t])
  add(12, w, children.subjectWord[t])
  add(13, w, children.auxiliary[t])
  add(15, s, tag(t + 1), shape[t + 1] ?? 0)
  add(16, w, next, at(t + 2))
  add(17, w, previous, at(t - 2))
  add(18, w, previous, next)
  add(19, w, tag(t + 1), tag(t - 1))
  add(20, w, tag(t + 1), tag(t + 2))
  add(21, w, shapes)
  add(22, w, headWord, labels[t])
  add(23, w, clauseMarker, clause)
  add(24, w, markerOf(children, children.oblique[t]!))
  add(25, w, children.marker[t])
  add(26, l, tags[t])
  add(27, l, clause, hasSubject)
  add(28, l, object, hasSubject)
  add(29, l, marks)
  // What this language's words and habits around it say.
  add(10, salt, next, at(t + 2))
  add(11, salt, previous, at(t - 2))
  add(14, salt, headWord, labels[t])
  add(50, salt)
  add(51, salt, kind)
  add(52, salt, kind, tags[t])
  add(53, salt, kind, clause * 2 + hasSubject)
  add(54, salt, tags[t], here >= 0 ? 1 : 0)
  for (let i = 1; i <= 3; i++) {
    add(54 + i, salt, kind, at(t + i))
    add(57 + i, salt, kind, at(t - i))
  }
  add(61, salt, kind, clauseMarker)
  add(62, salt, kind * 64 + labels[t]!, children.marker[t])
  // What all languages share.
  add(0, 0)
  add(30, kind)
  add(31, kind, tags[t])
  add(32, kind, clause, subject)
  add(33, kind, object, subject)
  add(34, kind, marks)
  add(35, kind, tag(t + 1), tag(t - 1))
  add(36, tags[t]!, tag(t - 1), tag(t + 1))
  add(37, kind, labels[t], head >= 0 ? tags[head]! : outside)
  add(38, kind, headKind, labels[t])
  add(39, tags[t]!, clause, subject)
  add(40, kind, shape[t + 1] ?? 0, shape[t - 1] ?? 0)
  add(41, kind, Math.min(t - first, 3), Math.min(end - t, 4))
  add(42, here >= 0 ? 1 : 0, kind)
  add(43, headKind, kind, labels[t]! * 64 + (head >= 0 ? labels[head]! : 63))
  out.size = n
}

/** Hash of the dictionary form of a word of reporting, of any other word as it stands. */
function lemmaAt({ analysis, reporting, reportingWords, word }: Traits, t: number): number {
  const known = reporting[t]! > 0 ? reportingWords.get(analysis.words[t]!) : undefined
  return known ? hashWord(known.lemma) : word[t]!
}

const markerOf = ({ marker }: Children, token: number): number => (token >= 0 ? marker[token]! : 0)

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
