import { partsOfSpeech } from '../language/analysis.js'
import { recipients } from './adjunct-words.js'
import { adposition, determiner, longestPhrase, named, nominal, type Stretch, tagSet } from './noun-phrase.js'
import type { EdgeRule } from './source-edges.js'
import { capitals, comma, fullStop, type Traits } from './traits.js'

const proper = partsOfSpeech.indexOf('PROPN')
const noun = partsOfSpeech.indexOf('NOUN')
const adjective = partsOfSpeech.indexOf('ADJ')
const verbal = tagSet('VERB', 'AUX')
const relatives = new Set(['who', 'which', 'qui'])
const contrasts = new Set(['but', 'mais'])

/** « a indiqué à | l'AFP Imelda Karan »: who is told stands between the verb and whoever speaks. */
function pastRecipient(traits: Traits, { first, last }: Stretch, cue: number): Stretch {
  const { tags, words } = traits.analysis
  if (first < cue || !recipients.has(words[first - 1]!)) return { first, last }
  for (let t = first + 2; t <= last; t++) {
    const isName = tags[t] === proper && (tags[t - 1] !== proper || traits.shape[t - 1] === capitals)
    const isPhrase = tags[t] === determiner && tags[t - 1] !== adposition
    if ((isName && tags[t - 1] !== adposition) || isPhrase) return { first: t, last }
  }
  return { first, last }
}

/** « …, dont la CNT, | la ministre de la mer, avait décidé »: the end of a list before the subject. */
function pastListTail({ analysis: { words }, shape }: Traits, { first, last }: Stretch): Stretch {
  for (let t = first + 1; words[first] === 'dont' && t < last; t++)
    if (shape[t] === comma) return { first: t + 1, last }
  return { first, last }
}

/** "paint may have spread the fire, but | the mayor": what is told before belongs to somebody else. */
function pastContrast({ analysis: { words }, shape }: Traits, { first, last }: Stretch): Stretch {
  for (let t = last - 1; t > first; t--)
    if (contrasts.has(words[t]!) && shape[t - 1] === comma) return { first: t + 1, last }
  return { first, last }
}

/**
 * "Jim Pell, | who once ran the yard, said": a clause of several words speaks with the name before its comma. In "which | the
 * owners say" the pronoun is what they say, and no part of who they are.
 */
function withAntecedent(traits: Traits, { first, last }: Stretch): Stretch {
  const { tags, words } = traits.analysis
  if (last === first || !relatives.has(words[first]!)) return { first, last }
  if (!hasVerb(traits, first + 1, last)) return { first: words[first] === 'qui' ? first : first + 1, last }
  if (last - first < 2 || traits.shape[first - 1] !== comma || !named.has(tags[first - 2]!))
    return { first, last }
  let start = first - 2
  while (
    first - start < longestPhrase &&
    start > 0 &&
    nominal.has(tags[start - 1]!) &&
    traits.sentence[start - 1] === traits.sentence[first]
  )
    start--
  while (tags[start] === adposition) start++
  return { first: start, last }
}

function hasVerb({ analysis: { tags } }: Traits, first: number, last: number): boolean {
  for (let t = first; t <= last; t++) if (verbal.has(tags[t]!)) return true
  return false
}

/** "“…,” Anna Pell, | the harbour's safety lead, told": what is said of a name between commas speaks with the name. */
function withNameApposed(traits: Traits, { first, last }: Stretch, cue: number): Stretch {
  const { tags } = traits.analysis
  const isBetween = traits.shape[first - 1] === comma && traits.shape[last + 1] === comma && last < cue
  if (!isBetween || tags[first] !== determiner) return { first, last }
  let start = first - 1
  while (first - start < longestPhrase && start > 0 && tags[start - 1] === proper) start--
  const opens = traits.sentence[start - 1] !== traits.sentence[first] || traits.quotation[start - 1]! >= 0
  return start < first - 1 && opens ? { first: start, last } : { first, last }
}

/** "*Captured* | captain says": a headline's noun without an article takes in the words before it. */
function withOpening(traits: Traits, { first, last }: Stretch, cue: number): Stretch {
  const { analysis, sentence, shape } = traits
  const opening = analysis.sentences[sentence[first]!]!
  const isHeadline = shape[analysis.sentences[sentence[first]! + 1]! - 1] !== fullStop
  if (!isHeadline || first === opening || first - opening > 2 || last > cue) return { first, last }
  if (analysis.tags[first] !== noun) return { first, last }
  for (let t = opening; t < first; t++)
    if (analysis.tags[t] !== adjective && !/\p{L}ed$/u.test(analysis.words[t]!)) return { first, last }
  return { first: opening, last }
}

/** Rules for where a source begins, in the order they apply. */
export const openings: readonly EdgeRule[] = [
  pastRecipient,
  pastListTail,
  pastContrast,
  withAntecedent,
  withNameApposed,
  withOpening,
]
