import type { Article } from '../article/article.js'
import { wordsOf } from '../article/span.js'
import { evidence, type Supposed } from './evidence.js'
import { calques, type ForeignMark, foreignSpellings, quotationMarks } from './foreign-marks.js'
import { noticeLanguage } from './notices.js'
import type { Evidence } from './trace.js'
import { lendWords } from './words.js'

export const primary = (language: string): string => language.split('-')[0]!.toLowerCase()

/**
 * Signs on a page that its text was translated from a language, before any other page is looked at. `notices` are
 * those of `noticesOn` the page.
 */
export function translationSigns(article: Article, from: string, notices = noticesOn(article)): Evidence[] {
  const language = primary(article.language)
  if (language === from) return []
  const left = notices.get(from)
  return [...(left ? [evidence('left-untranslated', [left])] : []), ...signsInWords(article, from, language)]
}

/** The copy shows signs of having been translated from the exemplar's language. */
export function translationEvidence({ exemplar, copy }: Supposed): Evidence[] {
  return translationSigns(copy.reading.article, primary(exemplar.reading.article.language))
}

/** The longest text whose wording is looked at for signs; articles are shorter. */
const longestLook = 60_000

function signsInWords(article: Article, from: string, language: string): Evidence[] {
  const text = article.text.slice(0, longestLook)
  const found: Evidence[] = []
  const spelt = matches(foreignSpellings[from]?.[language], text)
  if (spelt.length > 0) found.push(evidence('foreign-spelling', spelt, spelt.length > 1 ? 1 : 0.6))
  const copied = [
    ...matches(calques[from]?.[language], text),
    ...(from === 'en' ? foreignAcronyms(text) : []),
  ]
  if (copied.length > 0) found.push(evidence('calque', copied))
  const marks = quotationMarks[from]?.[language]
  const set = marks && !marks.own.test(text) ? marks.foreign.exec(text)?.[0] : undefined
  if (set) found.push(evidence('foreign-typography', [set.replace(/\p{L}/u, '').trim()]))
  return found
}

const matches = (marks: readonly ForeignMark[] | undefined, text: string): string[] =>
  (marks ?? []).flatMap(({ pattern, own }) => {
    const words = pattern.exec(text)?.[0].trim()
    return words ? [`${words} (${own})`] : []
  })

/** The first piece of furniture in each language, in the page's words: translators leave what they do not see. */
export function noticesOn({ blocks, text }: Article): ReadonlyMap<string, string> {
  const notices = new Map<string, string>()
  for (const { span } of blocks) {
    if (span.end - span.start > 400) continue
    const words = lendWords(text, [span])
    const language = noticeLanguage(words, 0, words.count)
    if (language && !notices.has(language)) notices.set(language, wordsOf(text, span).trim().slice(0, 80))
  }
  return notices
}

/**
 * « groupes tactiques de bataillons (BTG) »: an acronym whose letters are those of the words before it, in
 * another language's order.
 */
function foreignAcronyms(text: string): string[] {
  const found: string[] = []
  for (const match of text.matchAll(/\((\p{Lu}{3,6})\)/gu)) {
    const letters = [...match[1]!.toLowerCase()]
    const before = text.slice(Math.max(0, match.index - 120), match.index).toLowerCase()
    const words = (before.match(/\p{L}{4,}/gu) ?? []).slice(-letters.length)
    const initials = words.map((word) => word[0]!)
    const same = [...letters].sort().join('') === [...initials].sort().join('')
    if (same && initials.join('') !== letters.join('')) found.push(`${words.join(' ')} (${match[1]})`)
  }
  return found
}
