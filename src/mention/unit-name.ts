import type { Units } from '../language/units.js'
import type { UnitWords } from './unit-words.js'

/** Endings of adjectives in other cases than the one that names: *мотострелков|ой*, *штурмов|ої*. */
const oblique = /(?:ого|ому|ой|ую|ей|ою|ої|ій|ом|ым|им|ый|ий|ая|а|у)$/u

/**
 * A unit as its language names it, where the page has it in another case: «солдаты *12-й мотострелковой бригады*» are of the
 * *12-я мотострелковая бригада*. Words as printed; undefined where the language has no cases or the last word is no formation.
 */
export const nominativeUnit = (
  printed: readonly string[],
  table: UnitWords,
  units: Units,
): string | undefined => {
  const formation = table.nominatives.get(printed.at(-1)!.toLowerCase())
  if (!units.cases || !formation) return undefined
  const endings = /[ая]$/u.test(formation) ? units.cases.f : units.cases.m
  const [number, ...adjectives] = printed.slice(0, -1)
  if (number === undefined) return undefined
  const digits = /^\d+/u.exec(number)?.[0]
  const ordinal = digits ? `${digits}-${ordinalEnding(digits, endings.ordinals)}` : number
  return [ordinal, ...adjectives.map((word) => word.replace(oblique, endings.adjective)), formation].join(' ')
}

/** One ending for all numbers, or one for each last digit from 0 on; those from 11 to 19 have that of 0. */
const ordinalEnding = (digits: string, list: string): string => {
  const endings = list.split(' ')
  const isTeen = digits.at(-2) === '1'
  return endings[isTeen ? 0 : Number(digits.at(-1)) % endings.length] ?? endings[0]!
}
