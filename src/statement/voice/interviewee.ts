import { firstIndex } from '../../language/first-index.js'
import type { Attribution } from '../attribution.js'
import type { Discourse } from './discourse.js'
import type { Touch } from './memory.js'
import { canonical, type Referent } from './referent.js'
import { tokensIn } from './text-map.js'
import type { Speaker } from './walk.js'

/** A paragraph that is said without marks, cue or source answers a question. */
export const isAnswer = (attribution: Attribution, { map: { analysis } }: Discourse): boolean => {
  const { answer, cue, source, content } = attribution
  if (answer) return true
  const { start } = content[0]!
  const before = analysis.text.slice(Math.max(0, start - longestLabel), start + 1)
  return cue.length + source.length === 0 && opensLine.test(before)
}

/** Past a dash and a label, the words begin without a quotation mark. */
const opensLine = /(?:^|\n)[\s–—-]*(?:\p{Lu}\p{L}*\.\s)?[^"“„«»'‘]$/u

/**
 * Who answers in an interview: of the people spoken of before the first answer, the one who is named most there, and
 * somebody surely a person before what may be a place.
 */
export const intervieweeOf = (
  attributions: readonly Attribution[],
  reporters: readonly number[],
  discourse: Discourse,
): Speaker | undefined => {
  const { analysis } = discourse.map
  const answers = attributions.filter(
    (attribution, index) => reporters[index]! < 0 && isAnswer(attribution, discourse),
  )
  const said = new Set(attributions.map(({ content }) => content.at(-1)!.end))
  const asked = answers.filter(
    ({ answer, content }) => answer ?? isAsked(content[0]!.start, analysis.text, said),
  )
  if (asked.length < fewestAnswers) return undefined
  const first = Math.min(...answers.map(({ content }) => tokensIn(analysis, content[0]!).from))
  const referent = mostTold(discourse, first)
  return referent && { referent, because: { why: 'answers in this interview' } }
}

/** The paragraph before ends with a question that nobody of the article asks: then it would be a dialogue. */
const isAsked = (start: number, text: string, said: ReadonlySet<number>): boolean => {
  const before = text.slice(Math.max(0, start - longestLabel), start)
  const mark = before.lastIndexOf('?')
  if (mark < 0 || !before.includes('\n')) return false
  const isLabelled = /^[^\p{L}\p{N}]*(?:\p{Lu}\p{L}*\.)?[^\p{L}\p{N}]*$/u.test(before.slice(mark + 1))
  return isLabelled && !said.has(start - before.length + mark + 1)
}

/** Between question and answer may stand who answers: *R.*, *A.* */
const longestLabel = 24

/** One paragraph without marks may be anything. */
const fewestAnswers = 2

/** « la vidéo *du capitaine* », “by *Jo Lee*”: whoever is mentioned aside is talked of, or asks. */
const aside = -4

/** What speaks for somebody, in mentions: a name, a name of several words, that it is surely a person's. */
const named = 2
const full = 4
const sure = 3

const isFull = (person: Referent): boolean => person.named && person.name.includes(' ')

/** « … avec Ivo Lann à bord ? »: who stands in a question, and does not open it, is asked about, not asked. */
const isAskedAbout = ({ sentence, from }: Touch, { map: { analysis } }: Discourse): boolean => {
  const { sentences, words } = analysis
  const last = sentences[sentence + 1]! - 1
  return from > sentences[sentence]! + 2 && words[last] === '?'
}

const mostTold = (discourse: Discourse, before: number): Referent | undefined => {
  const { touches } = discourse
  const scores = new Map<Referent, number>()
  for (const touch of touches.slice(
    0,
    firstIndex(touches.length, (at) => touches[at]!.from < before),
  )) {
    const { referent, weight } = touch
    if (isAskedAbout(touch, discourse)) continue
    const person = canonical(referent)
    if (person.number === 'one' && (person.kind === 'person' || person.kind === 'unnamed'))
      scores.set(person, (scores.get(person) ?? 0) + (weight < 0 ? aside : 1))
  }
  let best: Referent | undefined
  let bestScore = 0
  for (const [person, times] of scores) {
    const score =
      times + (person.named ? named : 0) + (isFull(person) ? full : 0) + (person.isSure ? sure : 0)
    if (score > bestScore) [best, bestScore] = [person, score]
  }
  return best
}
