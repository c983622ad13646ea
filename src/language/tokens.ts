import { digit, fold, isApostrophe, isHyphen, isWordUnit, kindOf, letter, space } from './characters.js'
import type { Orthography } from './orthography.js'

/** Adds the tokens of `text` between two offsets to `starts` and `ends`. Linear in the length. */
export const scanTokens = (
  text: string,
  from: number,
  to: number,
  orthography: Orthography,
  starts: number[],
  ends: number[],
): void => {
  for (let at = from; at < to; ) {
    if (kindOf(text.charCodeAt(at)) === space) {
      at++
      continue
    }
    const end = tokenEnd(text, at, to, orthography)
    starts.push(at)
    ends.push(end)
    at = end
  }
}

/** Where the token that starts at `start` ends. */
const tokenEnd = (text: string, start: number, to: number, orthography: Orthography): number => {
  const unit = text.charCodeAt(start)
  if (isWordUnit(unit)) return wordEnd(text, start, to, orthography)
  if ((isApostrophe(unit) || isHyphen(unit)) && start > 0 && isWordUnit(text.charCodeAt(start - 1))) {
    const end = encliticEnd(text, start, to, orthography)
    if (end > 0) return end
  }
  if ((unit === 0x40 || unit === 0x23) && start + 1 < to && kindOf(text.charCodeAt(start + 1)) === letter)
    return wordEnd(text, start + 1, to, orthography) // @name, #topic
  return symbolEnd(text, start, to, unit)
}

/** "...", "--", "''" and "?!" are one token; so are the two halves of a character beyond the basic plane. */
const symbolEnd = (text: string, start: number, to: number, unit: number): number => {
  let end = start + 1
  if (isHighSurrogate(unit) && end < to && isLowSurrogate(text.charCodeAt(end))) return end + 1
  if (unit === 0x2e || unit === 0x2d || unit === 0x27 || unit === 0x60 || unit === 0x2a)
    while (end < to && text.charCodeAt(end) === unit) end++
  else if (isShout(unit)) while (end < to && isShout(text.charCodeAt(end))) end++
  return end
}

const isShout = (unit: number) => unit === 0x21 || unit === 0x3f
const isHighSurrogate = (unit: number) => (unit & 0xfc00) === 0xd800
const isLowSurrogate = (unit: number) => (unit & 0xfc00) === 0xdc00

const wordEnd = (text: string, start: number, to: number, orthography: Orthography): number => {
  let at = start + 1
  while (at < to) {
    const unit = text.charCodeAt(at)
    if (isWordUnit(unit)) {
      at++
      continue
    }
    const next = joint(text, start, at, to, unit, orthography)
    if (next < 0) return ~next
    at = next
  }
  return to
}

/**
 * What a unit that is neither letter nor digit does to the word before it: the word goes on at the offset
 * returned, or ends at its complement.
 */
const joint = (
  text: string,
  start: number,
  at: number,
  to: number,
  unit: number,
  rules: Orthography,
): number => {
  const next = at + 1 < to ? text.charCodeAt(at + 1) : 0x20
  if (isApostrophe(unit)) return apostrophe(text, start, at, to, next, rules)
  if (isHyphen(unit)) return hyphen(text, start, at, to, next, rules)
  if (unit === 0x2e) return fullStop(text, start, at, to, next, rules)
  if (unit === 0x3a && next === 0x2f && isAddress(text, start, at)) return ~addressEnd(text, at, to)
  if (unit === 0x2c || unit === 0x3a || unit === 0x2f)
    return kindOf(next) === digit && kindOf(text.charCodeAt(at - 1)) === digit ? at + 1 : ~at
  if (unit === 0x40 || unit === 0x26) return isWordUnit(next) && isTight(text, start, at, unit) ? at + 1 : ~at
  if (unit === 0x2a) return censored(text, at, to)
  if (rules.spacedThousands && kindOf(unit) === space) return thousands(text, start, at, to)
  return ~at
}

const apostrophe = (
  text: string,
  start: number,
  at: number,
  to: number,
  next: number,
  rules: Orthography,
) => {
  if (kindOf(next) !== letter) return ~at
  if (rules.elided.has(fold(text.slice(start, Math.min(at, start + 12))))) return ~(at + 1)
  if (rules.enclitics.size === 0) return at + 1
  if (encliticEnd(text, at, to, rules) > 0) return ~at
  if (at - 1 > start && encliticEnd(text, at - 1, to, rules) > 0) return ~(at - 1) // do|n't
  return at + 1
}

const hyphen = (text: string, start: number, at: number, to: number, next: number, rules: Orthography) => {
  if (!isWordUnit(next)) return ~at
  const end = rules.enclitics.size === 0 ? 0 : encliticEnd(text, at, to, rules)
  return end > 0 && !(end - start < 24 && rules.whole.has(fold(text.slice(start, end)))) ? ~at : at + 1
}

/** End of the enclitic that starts at `at` (`-t-il`, `'s`, `n't`), or 0; another may follow, but no other word. */
const encliticEnd = (text: string, at: number, to: number, rules: Orthography): number => {
  const end = oneEncliticEnd(text, at, to, rules)
  const follows =
    end > 0 && end + 1 < to && isHyphen(text.charCodeAt(end)) && isWordUnit(text.charCodeAt(end + 1))
  return follows && oneEncliticEnd(text, end, to, rules) === 0 ? 0 : end
}

const oneEncliticEnd = (text: string, at: number, to: number, rules: Orthography): number => {
  let end = at + 1
  const stop = Math.min(to, at + 9)
  while (end < stop && isEncliticUnit(text, at, end)) end++
  if (end < to && isWordUnit(text.charCodeAt(end))) return 0
  return rules.enclitics.has(fold(text.slice(at, end))) ? end : 0
}

/** Letters; the hyphen after « -t » and the apostrophe of "n't". */
const isEncliticUnit = (text: string, at: number, end: number): boolean => {
  const unit = text.charCodeAt(end)
  if (kindOf(unit) === letter) return true
  if (isHyphen(unit)) return end === at + 2 && (text.charCodeAt(at + 1) | 32) === 0x74
  return isApostrophe(unit) && end === at + 1 && (text.charCodeAt(at) | 32) === 0x6e
}

const fullStop = (text: string, start: number, at: number, to: number, next: number, rules: Orthography) => {
  const before = kindOf(text.charCodeAt(at - 1))
  const single = at - start === 1 || text.charCodeAt(at - 2) === 0x2e || isHyphen(text.charCodeAt(at - 2))
  if (next === 0x2e) return ~at // an ellipsis
  if (before === digit && (kindOf(next) === digit || isRaised(text, at + 1, to))) return at + 1
  if (before === letter && isWordUnit(next) && (single || isLower(next))) return at + 1 // U.S, example.org
  if (before === letter && single && isHyphen(next)) return at + 1 // J.-C.
  if (before === letter && ((single && isInitial(text, start, at)) || isShort(text, start, at, rules)))
    return ~(at + 1)
  return rules.ordinalStop && before === digit && isOrdinal(text, start, at, to) ? ~(at + 1) : ~at
}

/** A capital standing alone or the end of dotted letters: "J.", "U.S.", "p.m."; but not "I." */
const isInitial = (text: string, start: number, at: number): boolean =>
  at - start > 1 || (!isLower(text.charCodeAt(start)) && text.charCodeAt(start) !== 0x49)

const isShort = (text: string, start: number, at: number, rules: Orthography): boolean => {
  if (at - start > 12) return false
  const word = fold(text.slice(start, at + 1))
  return rules.titles.has(word) || rules.abbreviations.has(word)
}

const isLower = (unit: number): boolean => {
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a
  const character = String.fromCharCode(unit)
  return character !== character.toUpperCase()
}

/** What makes a Spanish ordinal of a number and its stop: «45.ª», «3.er». */
const isRaised = (text: string, at: number, to: number): boolean =>
  /^(?:[ªº]|er(?!\p{L}))/u.test(text.slice(at, Math.min(to, at + 3)))

/** "5. Mai": at most two digits, and a word follows in the same line. */
const isOrdinal = (text: string, start: number, at: number, to: number): boolean =>
  at - start <= 2 &&
  at + 2 < to &&
  text.charCodeAt(at + 1) === 0x20 &&
  kindOf(text.charCodeAt(at + 2)) === letter

/** "AT&T" but not "word&more"; "name@example.org" always. */
const isTight = (text: string, start: number, at: number, unit: number): boolean =>
  unit === 0x40 || (at - start <= 3 && !isLower(text.charCodeAt(at - 1)))

/** "p******", "f**k": stars that stand for letters. */
const censored = (text: string, at: number, to: number): number => {
  let end = at
  while (end < to && text.charCodeAt(end) === 0x2a) end++
  const goesOn = end < to && kindOf(text.charCodeAt(end)) === letter
  return goesOn || end - at > 1 ? end : ~at
}

/** « 80 000 »: groups of exactly three digits after a first group of at most three. */
const thousands = (text: string, start: number, at: number, to: number): number => {
  if (kindOf(text.charCodeAt(at - 1)) !== digit || at - start > 15) return ~at
  if (!/^\p{Nd}{1,3}(?:\s\p{Nd}{3})*$/u.test(text.slice(start, at))) return ~at
  return /^\s\p{Nd}{3}(?!\p{Nd})/u.test(text.slice(at, Math.min(to, at + 5))) ? at + 4 : ~at
}

/** "http", "https" or "ftp" before "://". */
const isAddress = (text: string, start: number, at: number): boolean =>
  at - start <= 5 && /^(?:https?|ftp)$/iu.test(text.slice(start, at)) && text.startsWith('://', at)

const addressEnd = (text: string, at: number, to: number): number => {
  let end = at + 3
  while (end < to && isAddressUnit(text.charCodeAt(end))) end++
  while (end > at + 3 && '.,;:!?)]\'"'.includes(text.charAt(end - 1))) end--
  return end
}

const isAddressUnit = (unit: number): boolean =>
  kindOf(unit) !== space &&
  unit !== 0x3c &&
  unit !== 0x3e &&
  unit !== 0x22 &&
  unit !== 0xbb &&
  unit !== 0x201d
