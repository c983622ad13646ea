import { partsOfSpeech } from '../../src/language/analysis.js'
import { isCueCandidate } from '../../src/statement/cues.js'
import type { Traits } from '../../src/statement/traits.js'
import { tokenAt } from '../../src/statement/voice/text-map.js'
import type { Marked } from './corpora.js'
import type { Example } from './examples.js'

/** Tokens that overlap any of the ranges, in text order. */
export function tokensIn({ analysis }: Traits, ranges: Marked['cue']): number[] {
  const { starts, count } = analysis
  const found: number[] = []
  for (const [start, end] of ranges) {
    for (let t = tokenAt(analysis, start); t < count && starts[t]! < end; t++) found.push(t)
  }
  return found
}

const auxiliary = partsOfSpeech.indexOf('AUX')

/** Finds the token of a marked cue that the models ask about, or -1. */
export type CueHeadFinder = (traits: Traits, marked: Marked) => number

/**
 * Corpora mark cues as stretches ("has repeatedly declined to say"); the head is the word of it that stands in cues most
 * often for its occurrences, the last of equals; an auxiliary only where there is nothing else.
 */
export function cueHeadFinder(examples: readonly Example[]): CueHeadFinder {
  const inCue = new Map<string, number>()
  const everywhere = new Map<string, number>()
  const key = ({ salt, analysis }: Traits, t: number) => `${salt} ${analysis.words[t]} ${analysis.tags[t]}`
  const count = (counts: Map<string, number>, traits: Traits, t: number) =>
    counts.set(key(traits, t), (counts.get(key(traits, t)) ?? 0) + 1)
  for (const { unit, traits } of examples) {
    for (let t = 0; t < traits.analysis.count; t++) count(everywhere, traits, t)
    for (const { cue } of unit.attributions) for (const t of tokensIn(traits, cue)) count(inCue, traits, t)
  }
  const share = (traits: Traits, t: number) =>
    ((inCue.get(key(traits, t)) ?? 0) + (traits.reporting[t]! > 0 ? 0.6 : 0.05)) /
    ((everywhere.get(key(traits, t)) ?? 0) + 2)
  return (traits, { cue }) => {
    let best = -1
    let most = -1
    const candidates = tokensIn(traits, cue).filter((t) => isCueCandidate(traits, t))
    const full = candidates.filter((t) => traits.analysis.tags[t] !== auxiliary)
    for (const t of full.length > 0 ? full : candidates) {
      if (share(traits, t) < most) continue
      most = share(traits, t)
      best = t
    }
    return best
  }
}
