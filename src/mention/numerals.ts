import { madeOnce } from '../language/made-once.js'
import type { Quantities } from '../language/quantities.js'

/** What a number word is worth, and how it counts. */
export type Numeral = {
  readonly value: number
  readonly kind: 'cardinal' | 'collective' | 'fraction'
  /** "dozens", « des milliers »: at least two of them. */
  readonly open: boolean
}

/** Number words of a language. */
export type Numerals = ReadonlyMap<string, Numeral>

export const numeralsOf = madeOnce((quantities: Quantities): Numerals => {
  const made = new Map<string, Numeral>()
  const lists = {
    cardinal: quantities.numerals,
    collective: quantities.collectives,
    fraction: quantities.fractions,
  }
  for (const [kind, list] of Object.entries(lists))
    for (const entry of list.trim().split(/\s+/)) {
      const [word = '', value = ''] = entry.split('=')
      made.set(word, { value: Number.parseFloat(value), kind: kind as 'cardinal', open: value.endsWith('+') })
    }
  return made
})

const digits = /^\d/
const abbreviated = /^(\d[\d.,]{0,12})(mn|bn|tn)$/
const scales: Readonly<Record<string, number>> = { mn: 1e6, bn: 1e9, tn: 1e12 }

/** The value of one word, in digits or letters ("twenty-five"), or undefined. */
export function numberOf(word: string, numerals: Numerals, decimal: ',' | '.' = '.'): number | undefined {
  if (digits.test(word)) return digitsValue(word, decimal)
  const whole = numerals.get(word)
  if (whole) return whole.kind === 'cardinal' ? whole.value : undefined
  return word.includes('-') ? hyphenated(word, numerals) : undefined
}

const grouped = /^\d{1,3}(?:[.,\s’']\d{3})+$/u
const plain = /^\d+(?:[.,]\d+)?$/

/** "80 000", "1,500", "1.5": a mark before exactly three digits groups them unless it is the decimal one. */
function digitsValue(word: string, decimal: ',' | '.'): number | undefined {
  const bare = word.replace(/[\s’']/gu, '')
  const grouping = decimal === ',' ? '.' : ','
  if (
    grouped.test(word) &&
    !(word.includes(decimal) && !word.includes(grouping) && word.split(decimal).length === 2)
  )
    return Number(bare.replaceAll(/[.,]/g, ''))
  if (!plain.test(bare)) return abbreviatedValue(bare, decimal)
  return Number(bare.replaceAll(grouping, bare.includes(decimal) ? '' : decimal).replace(decimal, '.'))
}

/** "$1.2bn". */
function abbreviatedValue(word: string, decimal: ',' | '.'): number | undefined {
  const [, digits = '', scale = ''] = abbreviated.exec(word) ?? []
  const value = digits && digitsValue(digits, decimal)
  return value ? value * scales[scale]! : undefined
}

/** « quatre-vingt-dix-sept »: parts add up, but four twenties are eighty. */
function hyphenated(word: string, numerals: Numerals): number | undefined {
  let total = 0
  for (const part of word.split('-')) {
    const numeral = numerals.get(part)
    if (part === 'et' || part === 'und') continue
    if (numeral?.kind !== 'cardinal') return undefined
    total = total === 4 && numeral.value === 20 ? 80 : total + numeral.value
  }
  return total
}

/** A number as written over several words. */
export type WrittenNumber = {
  readonly to: number
  readonly value: number
  readonly kind: Numeral['kind']
  readonly open: boolean
}

/** The number that starts at a token: "1.5 million", « deux cent mille », « deux tiers », "dozens". */
export function numberAt(
  words: readonly string[],
  at: number,
  limit: number,
  numerals: Numerals,
  quantities: Quantities,
): WrittenNumber | undefined {
  let total = 0
  let group: number | undefined
  let to = at
  while (to < limit) {
    const numeral = numerals.get(words[to]!)
    if (numeral && numeral.kind !== 'cardinal')
      return {
        to: to + 1,
        value: numeral.value * (group ?? (numeral.open ? 2 : 1)),
        kind: numeral.kind,
        open: numeral.open && group === undefined,
      }
    const value = numberOf(words[to]!, numerals, quantities.decimal)
    if (value === undefined) break
    if (to > at && digits.test(words[to]!)) break
    if (value >= 1000 && numeral) {
      total += (group ?? 1) * value
      group = 0
    } else if (value === 100 && numeral) group = (group || 1) * 100
    else if (to > at && numeral && (group ?? 0) > 0 && value >= (group ?? 0)) break
    else group = (group ?? 0) + value
    to++
    if (joinsNumbers(words, to, limit, numerals, group)) to++
  }
  if (group === undefined) return undefined
  const half = halfAfter(words, to, numerals)
  return { to: half?.to ?? to, value: total + group + (half?.value ?? 0), kind: 'cardinal', open: false }
}

/** "five and a half miles", « deux ans et demi » after its unit: what is added to a whole number. */
function halfAfter(words: readonly string[], at: number, numerals: Numerals) {
  if (!joiners.has(words[at] ?? '')) return undefined
  const to = numerals.get(words[at + 1] ?? '')?.value === 1 ? at + 2 : at + 1
  const fraction = numerals.get(words[to] ?? '')
  return fraction?.kind === 'fraction' ? { to: to + 1, value: fraction.value } : undefined
}

const joiners = new Set(['et', 'and'])

/** "a hundred and fifty", « soixante et onze »; but not "two and three". */
function joinsNumbers(
  words: readonly string[],
  at: number,
  limit: number,
  numerals: Numerals,
  group?: number,
): boolean {
  if (!joiners.has(words[at]!) || at + 1 >= limit || (group ?? 0) < 20) return false
  const next = numerals.get(words[at + 1]!)
  return next?.kind === 'cardinal' && next.value < (group ?? 0) && (group ?? 0) % 10 === 0
}
