import type { Article } from '../../article/article.js'
import type { Attribution } from '../attribution.js'
import type { Discourse } from './discourse.js'
import { pronounAt } from './pronoun-at.js'
import { newReferent, type Referent } from './referent.js'
import { tokensIn } from './text-map.js'
import type { VoiceWords } from './voice-words.js'
import type { Speaker } from './walk.js'

/** At least two words with capitals: somebody, and no desk. */
const personName = /^\p{Lu}\S* (?:\S+ )*\p{Lu}\S*$/u

const because = { why: 'tells the article in the first person' }

/**
 * Whoever signs the article alone is *I* where nobody is quoted: "I found it slow", in a review. *We* stays open, since it may
 * be readers, desks or everybody.
 */
export const narrators = (
  attributions: readonly Attribution[],
  reporters: readonly number[],
  speakers: readonly (Speaker | undefined)[],
  article: Article,
  { map: { analysis }, touches }: Discourse,
  words: VoiceWords,
  quoted: Uint8Array,
): readonly (Speaker | undefined)[] => {
  const [author, ...others] = article.authors
  if (!author || others.length > 0 || author === article.outlet || !personName.test(author)) return speakers
  let narrator: Referent | undefined
  return attributions.map(({ source, answer }, index) => {
    const first = source[0]
    if (speakers[index] || reporters[index]! >= 0 || answer || !first || quoted[first.start] === 1)
      return speakers[index]
    const pronoun = pronounAt(analysis, words, tokensIn(analysis, first).from)
    if (pronoun?.points !== 'speaker' || pronoun.number !== 'one') return undefined
    narrator ??=
      touches.find(({ referent }) => referent.name === author)?.referent ?? signatureOf(article, author)
    return { referent: narrator, because }
  })
}

/** Somebody of whom the byline tells the name, and nothing else is known. */
const signatureOf = ({ text, byline }: Article, name: string): Referent => {
  const referent = newReferent({ name, kind: 'person', named: true })
  const start = byline ? text.indexOf(name, byline.start) : -1
  if (byline && start >= 0 && start + name.length <= byline.end)
    referent.mentions.push({ start, end: start + name.length })
  return referent
}
