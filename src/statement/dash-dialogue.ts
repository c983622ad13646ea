import type { Span } from '../article/span.js'
import { firstIndex } from '../language/first-index.js'
import type { Attribution } from './attribution.js'
import type { Traits } from './traits.js'

/** What a line of dialogue opens with. */
const opening = /^[\s\u00a0]*[—–][\s\u00a0]*/u
/** The rest of whoever speaks and how, up to the dash behind which the speech goes on: « —dijo Ana—. | », «– сказал он. – | ». */
const incise = /^[^—–\n«»"“”]{0,80}[—–][.,;:]?[\s\u00a0]+/u
/** What no content ends with. */
const closing = /[\s\u00a0.]*$/u

/**
 * In a paragraph that a dash opens as speech, the words behind the incise go on with it: «– Мы не уйдём, – сказал он. – *Это наш
 * дом*». Time linear in the text.
 */
export const resumeDialogues = (
  traits: Traits,
  attributions: readonly Attribution[],
): readonly Attribution[] => {
  const starts = attributions
    .flatMap(({ content }) => content.map(({ start }) => start))
    .sort((a, b) => a - b)
  const isTaken = ({ start, end }: Span): boolean =>
    (starts[firstIndex(starts.length, (i) => starts[i]! < start)] ?? end) < end
  return attributions.map((attribution) => {
    const rest = restOf(traits, attribution)
    return rest && !isTaken(rest) ? { ...attribution, content: [...attribution.content, rest] } : attribution
  })
}

/** What is said behind the incise of a line of dialogue. */
const restOf = (
  { analysis: { text }, paragraphs }: Traits,
  { content, cue, source }: Attribution,
): Span | undefined => {
  const [said, ...more] = content
  if (!said || !cue[0] || more.length > 0 || cue[0].start < said.end) return undefined
  const paragraph = paragraphs[firstIndex(paragraphs.length, (p) => paragraphs[p]!.end <= said.start)]
  if (!paragraph || paragraph.end < cue[0].end) return undefined
  const dash = opening.exec(text.slice(paragraph.start, said.start))?.[0]
  if (dash === undefined || paragraph.start + dash.length !== said.start) return undefined
  return restBehind(text, Math.max(...[...cue, ...source].map(({ end }) => end)), paragraph)
}

const restBehind = (text: string, told: number, paragraph: Span): Span | undefined => {
  const found = incise.exec(text.slice(told, Math.min(paragraph.end, told + longest)))
  if (!found) return undefined
  const start = told + found[0].length
  const end = paragraph.end - closing.exec(text.slice(start, paragraph.end))![0].length
  return start < end ? { start, end } : undefined
}

/** Units in which the incise must end. */
const longest = 100
