import type { Rule } from './rule.js'

/** « Russie » … « Russie »: what pictures showed, where the pictures are gone. */
export const loneWords: Rule = {
  name: 'lone-words',
  why: 'Lone words that come again between the paragraphs are the subjects of pictures.',
  role: ({ block }, { repeated }) => (repeated.has(block.text) ? 'caption' : undefined),
}
