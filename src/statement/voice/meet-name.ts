import type { Analysis } from '../../language/analysis.js'
import { byName, learnOwner } from './by-words.js'
import { learnBody } from './introduce.js'
import { type Name, namesIn } from './name.js'
import { readPhrase } from './phrase.js'
import { withKnown } from './phrase-type.js'
import { isGenitive } from './pieces.js'
import { addMention, canonical, type Referent, unite } from './referent.js'
import { isVerb, spanOf } from './text-map.js'
import { prominence, touch, type Walk } from './walk.js'

/** Reads what stands beside a name: « Oleg Vanine, le chef de l'administration, … ». */
export const meetName = (walk: Walk, name: Name): void => {
  const { analysis } = walk.map
  const referent = canonical(walk.bearers.get(name)!)
  addMention(referent, spanOf(analysis, name.from, name.to))
  touch(walk, referent, name.from, name.to, prominence(walk, name.titles, name.to))
  nameDescription(walk, name, referent)
  if (referent.kind === 'organisation') learnBody(walk, referent, name)
  const to = appositionEnd(walk, name)
  if (to === name.to && name.titles === name.from) return
  const trade = analysis.words
    .slice(name.titles, name.from)
    .map((word) => walk.words.civilTrades.get(word))
    .find((word) => word !== undefined)
  const noun = trade === undefined ? undefined : walk.words.nouns.get(trade)
  const phrase = readPhrase(analysis, walk.words, namesIn(walk.names, name.titles, to), name.titles, to)
  const known = noun ? withKnown(phrase, { titles: [noun, ...phrase.titles] }) : phrase
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

/** Words between a description and its name at most: « la présidente du conseil des ports, Ana Rubin, ». */
const longest = 10

/** « Le préfet de Brénie, Paul Corot, a signé »: the description right before the name is his, and his role. */
const nameDescription = (walk: Walk, name: Name, referent: Referent): void => {
  const { map, memory, text, words } = walk
  const { analysis, sentenceOf } = map
  const comma = name.titles - 1
  if (analysis.words[comma] !== ',' || analysis.words[name.to] !== ',') return
  const found = memory.touches.slice(-6).findLast(({ weight, to }) => weight >= 0 && to <= comma)
  const described = found && canonical(found.referent)
  if (!found || !described || described.named || described.number === 'many') return
  const isApart = sentenceOf[found.from] !== sentenceOf[comma] || comma - found.to > longest
  const kind = words.determiners.get(analysis.words[found.from]!)?.kind
  const tellsOne = kind === 'definite' || kind === 'possessive' || kind === 'indefinite'
  if (isApart || !tellsOne || hasBreak(analysis, found.to, comma)) return
  const { start, end } = spanOf(analysis, found.from + (kind === 'possessive' ? 0 : 1), comma)
  if (referent.role === undefined) {
    referent.role = text.slice(start, end)
    if (kind === 'possessive') learnOwner(walk, referent, { start, end })
  }
  referent.isSure = true
  unite(described, referent)
}

const breaks = /^[,;:.!?«»“”"]$/u

/** A verb or a mark parts the two, or a genitive: “the minister's wife, Ana Ruiz,”. */
const hasBreak = (analysis: Analysis, from: number, to: number): boolean => {
  for (let token = from; token < to; token++)
    if (isVerb(analysis, token) || breaks.test(analysis.words[token]!) || isGenitive(analysis.words[token]!))
      return true
  return false
}
