import { partsOfSpeech, relations } from '../language/analysis.js'
import { wordSet } from '../language/orthography.js'
import { englishDays, englishParts, recipients } from './adjunct-words.js'
import { adposition, named, type Stretch } from './noun-phrase.js'
import type { EdgeRule } from './source-edges.js'
import { comma, type Traits } from './traits.js'

const proper = partsOfSpeech.indexOf('PROPN')
const noun = partsOfSpeech.indexOf('NOUN')
const verb = partsOfSpeech.indexOf('VERB')
const auxiliary = partsOfSpeech.indexOf('AUX')
const adjective = partsOfSpeech.indexOf('ADJ')
/** Those who are told, in French. */
const press = wordSet(
  'afp reuters ap presse journalistes journaliste reporters médias télévision radio quotidien journal micro',
)
const carriers = wordSet(
  'vidéo message entretien interview communiqué lettre tribune discours courriel tweet publication déclaration allocution',
)
const subject = relations.indexOf('nsubj')
const joining = wordSet('and but et mais und aber y pero и а но і та але')
const spells = wordSet(`week month year ${englishParts}`)
const deictic = wordSet('this last next')
const days = wordSet(`${englishDays} lundi mardi mercredi jeudi vendredi samedi dimanche hier`)

/** « Nicolas Pel, porte-parole du port | pour qui rien ne changera »: the clause is his next statement. */
function upToRelative({ analysis: { tags, words } }: Traits, { first, last }: Stretch): Stretch {
  for (let t = first + 1; t < last; t++)
    if (tags[t] === adposition && words[t + 1] === 'qui') return { first, last: t - 1 }
  return { first, last }
}

/** « l'officier | aux journalistes ». */
function upToRecipient({ analysis: { words } }: Traits, { first, last }: Stretch, cue: number): Stretch {
  if (first < cue) return { first, last }
  for (let t = first + 1; t < last; t++)
    if (recipients.has(words[t]!) && [words[t + 1]!, words[t + 2]!].some((word) => press.has(word)))
      return { first, last: t - 1 }
  return { first, last }
}

/** « a déclaré le soldat capturé | dans une vidéo de l'armée ». */
function upToCarrier({ analysis: { words } }: Traits, { first, last }: Stretch, cue: number): Stretch {
  if (first < cue) return { first, last }
  for (let t = first + 1; t < last; t++)
    if (words[t] === 'dans' && carriers.has(words[t + 2] ?? '')) return { first, last: t - 1 }
  return { first, last }
}

/** « a assuré Nicolas Pel | sur Radio Val ». */
function upToChannel(
  { analysis: { tags, words }, shape }: Traits,
  { first, last }: Stretch,
  cue: number,
): Stretch {
  if (first < cue) return { first, last }
  let at = last
  while (at > first && named.has(tags[at]!)) at--
  if (words[at] !== 'sur') return { first, last }
  if (shape[at - 1] === comma) return { first, last: at - 2 }
  return tags[at - 1] === proper ? { first, last: at - 1 } : { first, last }
}

/** « le soldat | capturé »: a participle behind the noun tells who it is. */
function withParticiple(
  { analysis: { tags, words } }: Traits,
  { first, last }: Stretch,
  cue: number,
): Stretch {
  const isOpen = first > cue && tags[last] === noun && /\p{L}ée?s?$/u.test(words[last + 1] ?? '')
  return isOpen && (tags[last + 1] === adjective || tags[last + 1] === verb)
    ? { first, last: last + 1 }
    : { first, last }
}

/** "the port's legal counsel | on Monday", "Kestrel Ferries | this week". */
function upToDay({ analysis: { words } }: Traits, { first, last }: Stretch): Stretch {
  if (spells.has(words[last]!) && deictic.has(words[last - 1]!) && last - first > 1)
    return { first, last: last - 2 }
  if (!days.has(words[last]!) || last === first) return { first, last }
  const end = words[last - 1] === 'on' ? last - 2 : last - 1
  return end >= first ? { first, last: end } : { first, last }
}

/** "according to an officer, | and the road lies open": another clause, with a subject of its own, is not who speaks. */
function upToNextClause(traits: Traits, { first, last }: Stretch, cue: number): Stretch {
  const { analysis, shape } = traits
  if (first < cue) return { first, last }
  for (let t = first + 1; t < last - 1; t++)
    if (shape[t] === comma && joining.has(analysis.words[t + 1]!) && hasSubject(traits, t + 2, last))
      return { first, last: t - 1 }
  return { first, last }
}

/** Whether a verb among the tokens has its subject there, a noun. */
function hasSubject({ analysis: { heads, labels, tags } }: Traits, first: number, last: number): boolean {
  for (let t = first; t <= last; t++) {
    const isInside = heads[t]! >= first && heads[t]! <= last
    if (labels[t] === subject && isInside && named.has(tags[t]!)) return true
  }
  return false
}

/** « Le maire, qui a pris ses fonctions en mars, | a fait voter le budget, estimant »: a source is no clause. */
function upToVerb({ analysis: { tags }, shape }: Traits, { first, last }: Stretch): Stretch {
  for (let t = first + 2; t < last; t++)
    if (tags[t] === auxiliary && shape[t - 1] === comma) return { first, last: t - 2 }
  return { first, last }
}

/** Rules for where a source ends, in the order they apply. */
export const endings: readonly EdgeRule[] = [
  upToVerb,
  upToNextClause,
  upToRelative,
  upToRecipient,
  upToChannel,
  upToCarrier,
  withParticiple,
  upToDay,
]
