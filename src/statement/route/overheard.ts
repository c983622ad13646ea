import type { CarrierType } from '../../language/carriers.js'
import { type ChannelDesk, calls } from './carrier-mention.js'

/** How far from a call the word may stand that tells it was overheard. */
const reach = 14

/** "a phone call that the intelligence service says it *intercepted*" */
export const isOverheard = (
  { map, channels, quoted }: ChannelDesk,
  type: CarrierType,
  from: number,
  sentence: number,
): boolean => {
  if (!calls.has(type)) return false
  const { analysis } = map
  const first = Math.max(analysis.sentences[sentence]!, from - reach)
  const last = Math.min(analysis.sentences[sentence + 1]!, from + reach)
  for (let token = first; token < last; token++)
    if (
      channels.intercepting.some((stem) => analysis.words[token]!.startsWith(stem)) &&
      !quoted[analysis.starts[token]!]
    )
      return true
  return false
}

/** How far from a call those may be spoken of who are on the line. */
const line = 40

/** In "a soldier told *his mother* that…, in an intercepted call" the mother is on the line. */
export const kinIn = ({ map, words }: ChannelDesk, from: number, sentence: number): readonly string[] => {
  const { analysis } = map
  const kin: string[] = []
  const first = Math.max(analysis.sentences[sentence]!, from - line)
  const last = Math.min(analysis.sentences[sentence + 1]!, from + line)
  for (let token = first; token + 1 < last; token++) {
    const noun = words.nouns.get(analysis.words[token + 1]!)
    const isKin = noun?.class === 'person' && noun.number === 'one'
    if (isKin && words.determiners.get(analysis.words[token]!)?.kind === 'possessive') kin.push(noun.lemma)
  }
  return kin
}
