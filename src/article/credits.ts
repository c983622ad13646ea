import type { Credit } from './article.js'
import { creditTables } from './credit-patterns/credit-patterns.js'

/** A block as credits are looked for in it. */
export type CreditPlace = {
  readonly start: number
  readonly text: string
  readonly links: readonly { readonly start: number; readonly end: number; readonly href: string }[]
}

/** Credit lines are short; longer lines are sentences that happen to begin like one. */
const longestLine = 140
/** Characters at the head and at the end of a block in which a credit may stand. */
const headLength = 120
const tailLength = 260

type Ready = { readonly pattern: RegExp; readonly role: Credit['role'] }

const patternsAt = (place: string): readonly Ready[] =>
  creditTables
    .flatMap(({ patterns }) => patterns)
    .filter(({ where }) => where === place)
    .map(({ pattern, role }) => ({ pattern: new RegExp(pattern, 'iu'), role }))
const line = patternsAt('line')
const byline = patternsAt('byline')
const dateline = patternsAt('dateline')
const end = patternsAt('end')

const either = (words: readonly (string | undefined)[]): string => words.filter(Boolean).join('|')
const lineOpening = new RegExp(`^\\(?(?:${either(creditTables.map(({ opens }) => opens))})`, 'iu')
const endWords = new RegExp(either(creditTables.map(({ ends }) => ends)), 'u')

/** Credit of a line that is nothing else: « Source : … », "With AFP". */
export function creditLine(place: CreditPlace): Credit | undefined {
  if (place.text.length > longestLine || !lineOpening.test(place.text)) return undefined
  return firstMatch(line, place, 0)
}

/** Credit within a byline: "By Jane Doe with AFP". */
export const creditInByline = (place: CreditPlace): Credit | undefined =>
  place.text.length > longestLine ? undefined : firstMatch(byline, place, 0)

/** Credit at the head of a story: "KYIV (Reuters) -". */
export const creditInDateline = (place: CreditPlace): Credit | undefined =>
  firstMatch(dateline, { ...place, text: place.text.slice(0, headLength) }, 0)

/** Credit in the last words of a block: "originally published by …", "(dpa)". */
export function creditAtEnd(place: CreditPlace): Credit | undefined {
  const from = Math.max(0, place.text.length - tailLength)
  const text = place.text.slice(from)
  return endWords.test(text.toLowerCase()) ? firstMatch(end, { ...place, text }, from) : undefined
}

function firstMatch(patterns: readonly Ready[], place: CreditPlace, shift: number): Credit | undefined {
  for (const { pattern, role } of patterns) {
    const found = pattern.exec(place.text)
    const name = found?.groups?.name
    if (!found || !name) continue
    const from = found.index + found[0].lastIndexOf(name) + shift
    const span = { start: place.start + from, end: place.start + from + name.length }
    const link = place.links.find(({ start, end }) => start < from + name.length && from < end)
    const url = link?.href || writtenAddress(name)
    return { name: name.trim(), span, ...(url ? { url } : {}), ...(role ? { role } : {}) }
  }
  return undefined
}

/** An address written out is its own link. */
const writtenAddress = (name: string): string | undefined => /https?:\/\/[^\s<>"]{3,200}/.exec(name)?.[0]
