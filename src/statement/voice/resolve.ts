import { byPronoun } from './by-pronoun.js'
import { byWords } from './by-words.js'
import { namesIn } from './name.js'
import { readPhrase } from './phrase.js'
import { addMention } from './referent.js'
import { spanOf } from './text-map.js'
import { prominence, type Speaker, speaking, touch, type Use, type Walk } from './walk.js'

/** Whom the words `[from, to)` mean; remembered as a mention. */
export const resolve = (walk: Walk, from: number, to: number, use: Use): Speaker | undefined => {
  const { analysis } = walk.map
  const phrase = readPhrase(analysis, walk.words, namesIn(walk.names, from, to), from, to)
  const found = phrase.pronoun ? byPronoun(walk, phrase, from, use) : byWords(walk, phrase, from, use)
  if (!found) return undefined
  addMention(found.referent, phrase.name ? spanOf(analysis, phrase.name.from, phrase.name.to) : phrase.span)
  if (use.speaks && found.referent.named) found.referent.isSure = true
  touch(walk, found.referent, from, to, use.speaks ? speaking : prominence(walk, from, to))
  return { referent: found.referent, phrase, because: found.because }
}
