import type { Span } from '../article/span.js'
import { partsOfSpeech, relations } from '../language/analysis.js'
import { isPassive, maybePassive } from '../language/passive.js'
import {
  adposition,
  continues,
  determiner,
  isOutside,
  longestPhrase,
  nominal,
  phraseAround,
  phraseFrom,
  type Stretch,
  tagSet,
  tokenBefore,
} from './noun-phrase.js'
import { comma, type Traits } from './traits.js'

const subject = relations.indexOf('nsubj')
const pronoun = tagSet('PRON')
const verbal = tagSet('AUX', 'ADV', 'PART')
const proper = partsOfSpeech.indexOf('PROPN')

/**
 * Who says what the verb at `cue` introduces: its subject by the parse, else the noun phrase right behind a cue that follows
 * its content, or the name right before one that leads it in.
 */
export function subjectOf(
  traits: Traits,
  cue: number,
  { content, cue: words }: { readonly content: readonly Span[]; readonly cue: readonly Span[] },
): Stretch | undefined {
  if (maybePassive(traits.analysis.words, cue) || isPassive(traits.analysis.words, cue)) return undefined
  const own = subjectOfVerb(traits, cue)
  if (own) return own
  const follows = content.every((span) => span.end <= traits.analysis.starts[cue]!)
  return follows ? phraseBehind(traits, lastOf(traits, words, cue) + 1) : nameBefore(traits, cue)
}

/** The phrase of a verb's own subject, outside quotations. */
function subjectOfVerb(traits: Traits, token: number): Stretch | undefined {
  const { heads, labels, tags } = traits.analysis
  const [from, end] = sentenceOf(traits, token)
  for (let t = from; t < end; t++)
    if (heads[t] === token && labels[t] === subject && isOutside(traits, t))
      return pronoun.has(tags[t]!) ? { first: t, last: t } : phraseAround(traits, t)
  return undefined
}

const sentenceOf = ({ analysis, sentence }: Traits, token: number): readonly [from: number, end: number] => [
  analysis.sentences[sentence[token]!]!,
  Math.min(analysis.count, analysis.sentences[sentence[token]! + 1]!),
]

/** Tokens that an adverb may put between an inverted verb and its subject. */
export const longestGap = 5

/** « a indiqué par ailleurs, à Lorne, le porte-parole »: the first phrase behind the cue that no preposition governs. */
function phraseBehind(traits: Traits, next: number): Stretch | undefined {
  const { tags } = traits.analysis
  const [, end] = sentenceOf(traits, next - 1)
  for (let t = next, steps = 0; t < end && steps < longestGap; steps++) {
    if (traits.shape[t] === comma) {
      t = behindAside(traits, t)
      continue
    }
    if (!nominal.has(tags[t]!) || !isOutside(traits, t)) return undefined
    const isGoverned = tags[t - 1] === adposition
    if ((tags[t] === determiner || tags[t] === proper) && !isGoverned) return phraseFrom(traits, t)
    t++
  }
  return undefined
}

/** « explique, en montrant la voûte, | Ivo Lann »: the token behind what two commas set between verb and subject. */
export function behindAside(traits: Traits, opening: number): number {
  const [, end] = sentenceOf(traits, opening)
  for (let t = opening + 1; t < Math.min(end, opening + longestPhrase); t++) {
    if (!isOutside(traits, t)) return end
    if (traits.shape[t] === comma) return t + 1
  }
  return end
}

/** « Me Ruby a soutenu »: a proper name right before the cue's auxiliaries. */
function nameBefore(traits: Traits, cue: number): Stretch | undefined {
  const { tags } = traits.analysis
  let last = cue - 1
  while (last > 0 && verbal.has(tags[last]!) && cue - last < longestGap) last--
  if (tags[last] !== proper || !isOutside(traits, last)) return undefined
  let first = last
  while (first > 0 && tags[first - 1] === proper && continues(traits, last, first - 1)) first--
  return { first, last }
}

/** The last token of a cue's words. */
export const lastOf = (traits: Traits, cue: readonly Span[], token: number): number =>
  cue.length > 0 ? tokenBefore(traits, Math.max(...cue.map((span) => span.end))) : token
