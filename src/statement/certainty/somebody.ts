import type { Analysis } from '../../language/analysis.js'
import type { Attribution } from '../attribution.js'
import { tokensIn } from '../voice/text-map.js'
import type { CertaintyWords } from './certainty-words.js'
import { negativeSubject } from './negation.js'

/** Tells sources that are somebody, named or not, from *you*, « on », *nobody*, « aucun témoin ». */
export const somebodyTest =
  (analysis: Analysis, words: CertaintyWords) =>
  (attribution: Attribution): boolean => {
    const first = attribution.source[0]
    if (!first) return true
    if (negativeSubject(attribution, analysis, words) !== undefined) return false
    const { from, to } = tokensIn(analysis, first)
    return to - from > 1 || !words.impersonal.has(analysis.words[from]!)
  }
