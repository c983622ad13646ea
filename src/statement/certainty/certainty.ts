import type { Analysis } from '../../language/analysis.js'
import { isExpletive } from '../../language/impersonal.js'
import { isPassive } from '../../language/passive.js'
import type { Attribution } from '../attribution.js'
import { tokensIn } from '../voice/text-map.js'
import type { CertaintyWords } from './certainty-words.js'
import { findDenial, isCancelled } from './denial.js'
import { findHearsay } from './hearsay.js'
import { type Judgement, judged, layOut, type ReportedCase, wordAfter } from './reported-case.js'

/** Reads certainty off the cue first, then off the main verb of what is reported outside quotation marks. */
export const judgeCertainty = (
  attribution: Attribution,
  analysis: Analysis,
  words: CertaintyWords,
  quoted: Uint8Array,
): Judgement => {
  const it = layOut(attribution, analysis, words)
  if (attribution.refused)
    return { certainty: 'denied', ...(attribution.cue[0] ? { evidence: attribution.cue[0] } : {}) }
  return (
    findDenial(it) ??
    cueExpression(it) ??
    impersonalBelief(it) ??
    rumour(it) ??
    stance(it) ??
    saidStance(it) ??
    findHearsay(it, quoted) ?? { certainty: 'asserted' }
  )
}

/** "reportedly told", « semble croire », "is said to". */
const cueExpression = (it: ReportedCase): Judgement | undefined => {
  const { cue, analysis, words } = it
  const isPlain = isCancelled(it)
  const beside = adverbBefore(it)
  if (beside) return beside
  for (const [order, token] of cue.entries()) {
    const word = analysis.words[token]!
    const second = cue[order + 1] ?? token + 1
    const three = [word, analysis.words[second], analysis.words[cue[order + 2] ?? second + 1]]
    const found =
      words.expressions.get(word) ??
      words.expressions.get(three.slice(0, 2).join(' ')) ??
      words.expressions.get(three.join(' '))
    if (found) return judged(found, analysis, token)
    if (words.modals.has(word) && !isPlain) return judged('hedged', analysis, token)
    if (isRumoured(word, three[1], words)) return judged('hearsay', analysis, token)
    if (words.isConditional(word) && !words.stanceOf(word)) return judged('hedged', analysis, token)
  }
  return undefined
}

/** «Президент, *предположительно*, приказал», „hat *angeblich* befohlen“: a hedge between the source and its verb. */
const adverbBefore = ({ cue, analysis, words }: ReportedCase): Judgement | undefined => {
  const first = cue[0] ?? 0
  for (let token = first - 1; token >= Math.max(0, first - 2); token--) {
    const found = words.expressions.get(analysis.words[token]!)
    if (found && found !== 'asserted' && analysis.words[token]!.length > 3)
      return judged(found, analysis, token)
    if (/\p{L}/u.test(analysis.words[token]!)) return undefined
  }
  return undefined
}

/** « aurait déclaré », « montrerait »: the saying itself is only heard of. */
const isRumoured = (word: string, next: string | undefined, words: CertaintyWords): boolean =>
  words.hearsayVerbs.has(word) || (words.hearsayAuxiliaries.has(word) && !words.hypothetical.has(next ?? ''))

/** « On pense que », "is believed to", «se cree que»: a belief nobody in particular holds is the page's own hedge. */
const impersonalBelief = (it: ReportedCase): Judgement | undefined => {
  const { cue, analysis, words } = it
  const believing = cue.find(
    (token) => words.stanceOf(analysis.words[token]!, wordAfter(it, token)) === 'belief',
  )
  return believing !== undefined && isNobodys(it, believing)
    ? judged('hedged', analysis, believing)
    : undefined
}

const isNobodys = ({ attribution, cue, analysis, words }: ReportedCase, verb: number): boolean => {
  const [believer, ...more] = attribution.source
  if (!believer)
    return isPassive(analysis.words, verb) || words.impersonal.has(analysis.words[verb - 1] ?? '')
  const { from, to } = tokensIn(analysis, believer)
  if (more.length > 0 || to - from > 1) return false
  const word = analysis.words[from]!
  return words.impersonal.has(word) || isExpletive(analysis.words, word, cue)
}

/** «Кажуть, що міст впав»: nobody in particular says it. */
const rumour = ({ attribution, cue, analysis, words }: ReportedCase): Judgement | undefined => {
  if (attribution.source.length > 0) return undefined
  const told = cue.find((token) => words.rumours.has(analysis.words[token]!))
  return told === undefined ? undefined : judged('hearsay', analysis, told)
}

/** The word of the cue that tells most stands last: « veut croire » is a belief. */
const stance = (it: ReportedCase): Judgement | undefined => {
  const { attribution, cue, analysis, words } = it
  for (const token of [...cue].reverse()) {
    const certainty = words.stanceOf(analysis.words[token]!, wordAfter(it, token))
    if (certainty && (attribution.source.length > 0 || certainty !== 'belief'))
      return judged(certainty, analysis, token)
  }
  return undefined
}

/** « a dit vouloir partir », « se dit persuadé »: an infinitive or adjective right after the cue says what is meant. */
const saidStance = ({ cue, content, opening, analysis, words }: ReportedCase): Judgement | undefined => {
  const isInfinitive = words.infinitives.some((ending) => opening.endsWith(ending))
  const isReflexive = words.reflexives.has(analysis.words[(cue[0] ?? 0) - 1] ?? '')
  if (opening === '' || (!isInfinitive && !isReflexive)) return undefined
  const certainty = words.stanceOf(opening)
  return certainty && judged(certainty, analysis, content[0]!)
}
