import { holds } from '../phrases/phrases.js'
import { dealings } from '../phrases/subscription-words.js'

/** A notice of consent may be a paragraph, hardly more. */
const longest = 600
/** Guides to a browser tell *you* of cookies too, but *we* do not speak in them. */
const fewestMatters = 3

/** Nearly all paragraphs of a story are passed over at one look. */
const anyMatter = holds(
  Object.fromEntries(Object.entries(dealings).map(([language, { matters }]) => [language, matters])),
)

const word = (source: string) => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'u')

const matchers = Object.values(dealings).map(({ matters, we, you }) => ({
  matters: matters.map(word),
  we: word(we),
  you: word(you),
}))

/**
 * Whether a paragraph is the outlet's on its dealings with readers, in whatever words: *we* and *you* and several of
 * their matters. “We use your sign-up to provide content in ways you’ve consented to.”
 */
export function isOfDealings(paragraph: string): boolean {
  if (paragraph.length > longest || /["“”«»„]/.test(paragraph)) return false
  const words = paragraph.toLowerCase()
  if (!anyMatter.test(words)) return false
  return matchers.some(
    ({ matters, we, you }) =>
      we.test(words) && you.test(words) && matters.filter((each) => each.test(words)).length >= fewestMatters,
  )
}
