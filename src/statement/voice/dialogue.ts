import { because, type Heard, type Unsourced } from './unsourced.js'
import type { Speaker } from './walk.js'

/** “Did you see it?” asks the judge. “No.”: a question is answered by whoever spoke before it was asked. */
export const answering = ({ discourse, heard, sentence }: Unsourced): Speaker | undefined => {
  const [asking, ...before] = heard
  if (!asking || !isQuestion(asking, discourse.map.analysis.text)) return undefined
  return sentence - asking.lastSentence > 1
    ? undefined
    : because('answers the question', other(asking, before))
}

/** Lines that open with a dash, as novels print a dialogue: two speak in turn. */
export const inTurn = ({ attribution, discourse, heard }: Unsourced): Speaker | undefined => {
  const { text } = discourse.map.analysis
  const [last, ...before] = heard
  if (!last || !opensWithDash(attribution.content[0]!.start, text)) return undefined
  const gap = text.slice(last.attribution.content.at(-1)!.end, attribution.content[0]!.start)
  if (!/^[^\n]*\n+[^\n\p{L}]*$/u.test(gap) || !opensWithDash(last.attribution.content[0]!.start, text))
    return undefined
  return because('speaks in turn', other(last, before))
}

/** Whoever spoke last before somebody else did. */
const other = ({ speaker }: Heard, before: readonly Heard[]): Speaker | undefined =>
  before.find((earlier) => earlier.speaker && earlier.speaker.referent !== speaker?.referent)?.speaker

const isQuestion = ({ attribution }: Heard, text: string): boolean => {
  const { end } = attribution.content.at(-1)!
  return /\?[\s»”"’]{0,3}$/u.test(text.slice(Math.max(0, end - 5), end))
}

const opensWithDash = (start: number, text: string): boolean =>
  /(?:^|\n)[^\S\n]{0,3}[–—-][^\S\n]{0,3}$/u.test(text.slice(Math.max(0, start - 8), start)) ||
  /^[–—]/u.test(text.slice(start, start + 1))
