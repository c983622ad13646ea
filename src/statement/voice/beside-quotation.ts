import { firstIndex } from '../../language/first-index.js'
import type { Discourse } from './discourse.js'
import type { Touch } from './memory.js'
import { canonical, type Referent } from './referent.js'
import { isApart, opensParagraph } from './said.js'
import { isCapital, isTouching, isVerb, tokensIn } from './text-map.js'
import type { Unsourced } from './unsourced.js'
import type { Speaker } from './walk.js'

/** Mentions that stand out at least so much open their sentence or bear its verb. */
const subject = 1

/** « Le soldat a haussé le ton : “…” »: whoever opens the sentence; before a headline's colon only a person speaks. */
export const subjectBefore = ({ attribution, discourse, sentence }: Unsourced): Speaker | undefined => {
  const { from } = tokensIn(discourse.map.analysis, attribution.content[0]!)
  const found = subjectIn(discourse, sentence)
  if (!found || found.to > from) return undefined
  if (discourse.isTitle(from) && !isSomebody(canonical(found.referent))) return undefined
  return told(found, 'opens the sentence of the quotation')
}

/** “Down?” his mother answers: whoever stands right behind the quotation or its verb, though no cue was found. */
export const subjectAfter = ({ attribution, discourse }: Unsourced): Speaker | undefined => {
  const { touches, map } = discourse
  const { analysis, sentenceOf } = map
  const { to } = tokensIn(analysis, attribution.content.at(-1)!)
  if (to >= analysis.count || isCapital(analysis, to) || !isTouching(analysis, to)) return undefined
  const who = isVerb(analysis, to) ? to + 1 : to
  const found = touches[firstIndex(touches.length, (at) => touches[at]!.from < who)]
  if (found?.from !== who || sentenceOf[who] !== sentenceOf[found.to - 1]) return undefined
  return told(found, 'stands right behind the quotation')
}

/** « L'organisatrice, Ana Brel, ne décolère pas. « … » »: the person whom the sentence before it tells of. */
export const subjectOfPrevious = ({ attribution, discourse, sentence, heard }: Unsourced) => {
  const { text, starts } = discourse.map.analysis
  const found = subjectIn(discourse, sentence - 1)
  const who = found && canonical(found.referent)
  if (!found || !who || !isSomebody(who) || heard[0]?.lastSentence === sentence - 1) return undefined
  const { start } = attribution.content[0]!
  const isQuoted = /["“„«]/u.test(text.slice(Math.max(0, start - 2), start + 1))
  const isNear = !isApart(text, starts[found.from]!, start)
  // A name is told to tell of him: his words may lack marks, or stand in a paragraph of their own.
  const isTold = who.named ? isQuoted || isNear : isQuoted && isNear
  return isTold ? told(found, 'the sentence before tells of nobody else') : undefined
}

/** « “Je n'ai rien entendu.” Le berger, un saisonnier, n'a pas dormi »: somebody new, told of right after his words. */
export const subjectOfNext = ({ attribution, discourse, heard, sentence }: Unsourced) => {
  const { analysis, sentenceOf } = discourse.map
  const { start } = attribution.content[0]!
  const { end } = attribution.content.at(-1)!
  const { to } = tokensIn(analysis, attribution.content.at(-1)!)
  if (to >= analysis.count || !opensParagraph(attribution, analysis.text)) return undefined
  const found = subjectIn(discourse, sentenceOf[to]!)
  if (!found || found.from - to > 3 || !isSomebody(canonical(found.referent))) return undefined
  const isNew = canonical(found.referent).mentions[0]!.start >= analysis.starts[found.from]!
  const goesOn = heard[0] !== undefined && sentence - heard[0].lastSentence <= 1
  if (!isNew || goesOn || isApart(analysis.text, end, analysis.starts[found.from]!)) return undefined
  return start < end ? told(found, 'is told of right after it') : undefined
}

/** The mention that opens the sentence. */
const subjectIn = ({ touches }: Discourse, sentence: number): Touch | undefined => {
  for (
    let at = firstIndex(touches.length, (i) => touches[i]!.sentence < sentence);
    at < touches.length;
    at++
  ) {
    const touch = touches[at]!
    if (touch.sentence !== sentence) return undefined
    if (touch.weight >= subject && touch.referent.kind !== 'document') return touch
  }
  return undefined
}

/** A person, named or not: no place, no body, no crowd. */
const isSomebody = ({ kind, isSure, number }: Referent): boolean =>
  number === 'one' && isSure && (kind === 'person' || kind === 'unnamed')

const told = ({ referent }: Touch, why: string): Speaker => ({ referent, because: { why } })
