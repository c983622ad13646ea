import { byName } from './by-words.js'
import { type Name, namesIn } from './name.js'
import { readPhrase } from './phrase.js'
import { addMention, canonical } from './referent.js'
import { spanOf } from './text-map.js'
import { prominence, touch, type Walk } from './walk.js'

/** Reads what stands beside a name: « Yevgeny Balitsky, le chef de l'administration, … ». */
export const meetName = (walk: Walk, name: Name): void => {
  const { analysis } = walk.map
  const referent = canonical(walk.bearers.get(name)!)
  addMention(referent, spanOf(analysis, name.from, name.to))
  touch(walk, referent, name.from, name.to, prominence(walk, name.titles, name.to))
  const to = appositionEnd(walk, name)
  if (to === name.to && name.titles === name.from) return
  const trade = analysis.words
    .slice(name.titles, name.from)
    .map((word) => walk.words.civilTrades.get(word))
    .find((word) => word !== undefined)
  const noun = trade === undefined ? undefined : walk.words.nouns.get(trade)
  const phrase = readPhrase(analysis, walk.words, namesIn(walk.names, name.titles, to), name.titles, to)
  const known = noun ? { ...phrase, titles: [noun, ...phrase.titles] } : phrase
  if (phrase.name === name) byName(walk, known)
}

/** Past the words between commas right after the name, where there are some; else past the name. */
const appositionEnd = ({ map }: Walk, { to }: Name): number => {
  const { analysis, sentenceOf } = map
  if (analysis.words[to] !== ',') return to
  for (let token = to + 1; token < Math.min(analysis.count, to + 20); token++) {
    if (sentenceOf[token] !== sentenceOf[to]) break
    if (/^[,;:.!?«»“”"]$/u.test(analysis.words[token]!)) return token
  }
  return to
}
