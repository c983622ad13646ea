import type { Span } from '../article/span.js'
import { contains } from '../article/span.js'
import { firstIndex } from '../language/first-index.js'
import { type Attribution, attributionOf } from './attribution.js'
import { capitals, type Traits } from './traits.js'

/** Fewer questions than this make no interview: a feature asks its reader one, or two. */
const fewestQuestions = 3
const longestQuestion = 400
/** Who answers seldom quotes; a portrait whose paragraphs end with questions is made of quotations. */
const mostQuoted = 0.2

/**
 * The answers of an interview, each an attribution of its own without cue or source: what stands between a paragraph that
 * is a question and the next. An interview is told from an explainer by its answers, which speak in the first person.
 */
export function addAnswers(
  traits: Traits,
  found: readonly Attribution[],
  firstPerson: ReadonlySet<string>,
): Attribution[] {
  const { paragraphs, analysis } = traits
  const questions = paragraphs.flatMap((paragraph, p) => (isQuestion(analysis.text, paragraph) ? [p] : []))
  if (questions.length < fewestQuestions) return [...found]
  const answers = answersTo(questions, paragraphs, (line) => speaks(traits, [line], firstPerson))
  const personal = answers.filter((lines) => speaks(traits, lines, firstPerson))
  if (answers.length < fewestQuestions || personal.length * 3 < answers.length) return [...found]
  if (shareQuoted(traits, answers.flat()) > mostQuoted) return [...found]
  const isWithin = coverOf(found.flatMap(({ content }) => content))
  const all = [...found]
  let before: number | undefined
  for (const lines of answers) {
    const answer = answerOf(analysis.text, lines, before)
    if (isWithin(answer.content[0]!)) continue
    before = all.length
    all.push(answer)
  }
  return all
}

/**
 * The paragraphs behind each question. No question ends the last answer: it has no more of them than the longest before, and
 * ends where the first person is heard last.
 */
function answersTo(
  questions: readonly number[],
  paragraphs: readonly Span[],
  isPersonal: (line: Span) => boolean,
): (readonly Span[])[] {
  const last = questions.length - 1
  const answered = questions.slice(0, last).map((p, i) => paragraphs.slice(p + 1, questions[i + 1]))
  const longest = Math.max(...answered.map(({ length }) => length))
  const start = questions[last]! + 1
  let end = Math.min(start + longest, paragraphs.length)
  while (end > start + 1 && !isPersonal(paragraphs[end - 1]!)) end--
  return [...answered, paragraphs.slice(start, end)].filter(({ length }) => length > 0)
}

/** Tells of a span whether one of many contains it, without asking each: the farthest end of those that start before. */
function coverOf(spans: readonly Span[]): (inner: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  const farthest: number[] = []
  for (const { end } of sorted) farthest.push(Math.max(end, farthest.at(-1) ?? 0))
  return ({ start, end }) => {
    const before = firstIndex(sorted.length, (i) => sorted[i]!.start <= start) - 1
    return before >= 0 && farthest[before]! >= end
  }
}

function shareQuoted({ outermost }: Traits, lines: readonly Span[]): number {
  const length = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0)
  const quoted = outermost
    .map(({ span }) => span)
    .filter((span) => {
      const line = lines[firstIndex(lines.length, (i) => lines[i]!.end < span.end)]
      return line !== undefined && contains(line, span)
    })
  return length(quoted) / Math.max(1, length(lines))
}

const isQuestion = (text: string, { start, end }: Span): boolean =>
  end - start <= longestQuestion &&
  /[^?]\?[\s\u00a0]*$/u.test(text.slice(Math.max(start, end - 6), end)) &&
  !/^[\s]*["“«]/u.test(text.slice(start, start + 3))

/** Whether a word of the first person stands in the lines, outside quotations. */
function speaks(
  { analysis, quotation, paragraph, paragraphs, shape }: Traits,
  lines: readonly Span[],
  firstPerson: ReadonlySet<string>,
): boolean {
  const first = firstIndex(paragraphs.length, (p) => paragraphs[p]!.start < lines[0]!.start)
  for (
    let t = firstIndex(paragraph.length, (token) => paragraph[token]! < first);
    t < analysis.count && paragraph[t]! < first + lines.length;
    t++
  )
    if (quotation[t]! < 0 && firstPerson.has(analysis.words[t]!) && shape[t] !== capitals) return true
  return false
}

/** What an answer opens with beside its words: a dash, “R.” or “A:”. */
const opening = /^[\s—–-]*(?:[RA]\s?[.:]\s+)?/u

function answerOf(text: string, lines: readonly Span[], before: number | undefined): Attribution {
  const content = lines.map(({ start, end }, i) => {
    const dash = opening.exec(text.slice(start, Math.min(end, start + 8)))![0].length
    const stop =
      i === lines.length - 1 ? /[\s.]*$/u.exec(text.slice(Math.max(start, end - 4), end))![0].length : 0
    return {
      start: Math.min(start + dash, end - 1),
      end: Math.max(end - stop, Math.min(start + dash, end - 1) + 1),
    }
  })
  return attributionOf({
    content,
    score: 1,
    reasons: [{ part: 'content', why: 'the answer to a question of an interview' }],
    answer: true,
    continues: before,
  })
}
