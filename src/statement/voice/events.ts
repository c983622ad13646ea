import type { Attribution } from '../attribution.js'
import { findDescriptions } from './descriptions.js'
import type { Name } from './name.js'
import { sourceWords } from './source-words.js'
import type { TextMap } from './text-map.js'
import type { VoiceWords } from './voice-words.js'

/** What a reader meets on the way through the article, in text order. */
export type Event =
  | { readonly kind: 'name'; readonly at: number; readonly name: Name }
  | { readonly kind: 'description'; readonly at: number; readonly from: number; readonly to: number }
  | { readonly kind: 'source'; readonly at: number; readonly attribution: number }

/**
 * Names, descriptions and sources; a source stands after the names within it. Pronouns and descriptions in quotation
 * marks are left to whoever speaks there.
 */
export const eventsOf = (
  attributions: readonly Attribution[],
  { analysis }: TextMap,
  names: readonly Name[],
  words: VoiceWords,
  quoted: Uint8Array,
): readonly Event[] => {
  const taken = new Uint8Array(analysis.count + 1)
  const events: Event[] = names.map((name) => ({ kind: 'name', at: name.from, name }))
  for (const { titles, to } of names) taken.fill(1, titles, to)
  for (const [attribution, spans] of attributions.entries()) {
    const ranges = sourceWords(spans, analysis, words)
    for (const { from, to } of ranges) taken.fill(1, from, to)
    if (ranges.length > 0) events.push({ kind: 'source', at: ranges.at(-1)!.to, attribution })
  }
  for (const { from, to, noun } of findDescriptions(analysis, words))
    if (!taken[from] && !taken[noun] && !quoted[analysis.starts[from]!])
      events.push({ kind: 'description', at: from, from, to })
  return events.sort((a, b) => a.at - b.at)
}
