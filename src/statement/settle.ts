import type { Article } from '../article/article.js'
import type { Analysis } from '../language/analysis.js'
import type { Pack } from '../language/pack.js'
import type { Attribution } from './attribution.js'
import { judgeCertainty } from './certainty/certainty.js'
import { certaintyWords } from './certainty/certainty-words.js'
import { kindOf, quotedUnits } from './kind.js'
import { findReporters } from './nest.js'
import type { Statement, Voice } from './statement.js'
import { followSpeakers } from './voice/discourse.js'
import { tokensIn } from './voice/text-map.js'
import { supplySpeakers } from './voice/unsourced.js'
import { voiceWords } from './voice/voice-words.js'
import { voicesOf } from './voice/voices.js'

export type SettleOptions = {
  /** Add to each statement the reasons that decided its parts. */
  readonly explain?: boolean
}

/**
 * Makes statements of attributions: who really speaks in each, how sure the page is, through what channel the words
 * came, which statement reports which, and what a careful editor would flag. Pure; time linear in the text.
 */
export const settleStatements = (
  attributions: readonly Attribution[],
  article: Article,
  analysis: Analysis,
  pack: Pack,
  options: SettleOptions = {},
): { readonly statements: readonly Statement[]; readonly voices: readonly Voice[] } => {
  const quoted = quotedUnits(article.text)
  const words = voiceWords(pack)
  const reporters = findReporters(attributions)
  const discourse = followSpeakers(attributions, article, analysis, words, quoted)
  const speakers = supplySpeakers(attributions, reporters, discourse, isFirstPerson(analysis, words.pronouns))
  const { voices, idOf } = voicesOf(speakers)
  const statements = attributions.map((attribution, index): Statement => {
    const speaker = speakers[index]
    const { certainty } = judgeCertainty(attribution, analysis, certaintyWords(pack), quoted)
    const reporter = reporters[index]!
    return {
      id: idOfStatement(index),
      kind: kindOf(article.text, quoted, attribution.content),
      content: attribution.content,
      ...(attribution.cue.length > 0 ? { cue: attribution.cue } : {}),
      ...(attribution.source.length > 0 ? { source: attribution.source } : {}),
      ...(speaker ? { voice: idOf.get(speaker.referent)! } : {}),
      certainty,
      route: [],
      ...(reporter >= 0 ? { within: idOfStatement(reporter) } : {}),
      cautions: [],
    }
  })
  return { statements, voices }
}

const idOfStatement = (index: number): string => `s${index + 1}`

const isFirstPerson =
  (analysis: Analysis, pronouns: ReturnType<typeof voiceWords>['pronouns']) =>
  ({ source }: Attribution): boolean => {
    const first = source[0]
    if (!first) return false
    const { from } = tokensIn(analysis, first)
    return pronouns.get(analysis.words[from] ?? '')?.points === 'speaker'
  }
