import { wordSet } from '../language/orthography.js'
import { englishDays, englishParts } from './adjunct-words.js'
import type { Stretch } from './noun-phrase.js'
import { closesClause, type Traits } from './traits.js'

/** English words by which news tells when something was said, behind the verb. */
const days = wordSet(`${englishDays} tonight`)
const months = wordSet(
  'january jan. february feb. march april may june july august aug. september sept. october oct. november nov. december dec.',
)
const leads = wordSet('on late later early earlier last this')
const spells = wordSet(`week month year weekend spring summer autumn fall winter ${englishParts}`)
const parts = wordSet(englishParts)

/** No day has more words before it, and no month a date of more. */
const most = 3

/**
 * The words right behind a cue that tell only when it was said: "the pool will stay shut, the council announced | on Monday",
 * "late last week", "on March 12". A day that goes on with something else may be spoken of: "said Monday was too late".
 */
export function saidWhen({ analysis, shape, sentence }: Traits, cue: number): Stretch | undefined {
  const { words, count } = analysis
  let day = cue + 1
  while (day <= cue + most && leads.has(words[day] ?? '')) day++
  const last = lastOfTime(words, day, day > cue + 1)
  if (last === undefined) return undefined
  const next = last + 1
  const closes = next >= count || sentence[next] !== sentence[cue] || closesClause(shape[next]!)
  return closes || words[next] === 'that' ? { first: cue + 1, last } : undefined
}

/** The last word of the time that begins at a token; a week or a date needs a word that leads it in. */
function lastOfTime(words: readonly string[], at: number, isLed: boolean): number | undefined {
  const word = words[at] ?? ''
  if (days.has(word)) return parts.has(words[at + 1] ?? '') ? at + 1 : at
  if (!isLed) return undefined
  if (spells.has(word)) return at
  const isDate =
    (months.has(word) && isNumber(words[at + 1])) || (isNumber(word) && months.has(words[at + 1] ?? ''))
  return isDate ? at + 1 : undefined
}

const isNumber = (word: string | undefined): boolean => word !== undefined && /^\d{1,2}$/.test(word)
