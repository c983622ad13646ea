import { partsOfSpeech } from '../language/analysis.js'
import { nominal } from './noun-phrase.js'
import { colon, type Traits } from './traits.js'

const noun = partsOfSpeech.indexOf('NOUN')

/**
 * « Rentrée : “…” », « Collège de Lorne : “…” »: whether a colon stands behind nothing but a noun without an article, which says
 * what the words behind are about, not who speaks.
 */
export function endsTopic(traits: Traits, token: number): boolean {
  if (traits.shape[token] !== colon) return false
  const { tags, sentences } = traits.analysis
  const first = sentences[traits.sentence[token]!]!
  for (let t = first; t < token; t++) if (!nominal.has(tags[t]!)) return false
  return tags[first] === noun
}
