import type { Article, Block, Credit, FoundDate } from './article.js'
import { namesIn } from './authors.js'
import { creditAtEnd, creditInByline, creditInDateline, creditLine } from './credits.js'
import { writtenDate } from './dates.js'
import { knownFacts } from './known-facts.js'
import { languageOf } from './language.js'
import { findOutlet } from './outlet.js'
import { isDateline } from './rules/dateline.js'
import { linesOf, type TextLine } from './text-lines.js'
import { mastheadOf, rolesOfLines } from './text-roles.js'

/** What the caller knows of a page beyond its bytes; each overrides what the page itself says. */
export type ArticleFacts = {
  readonly url?: string
  readonly language?: string
  readonly published?: string
  readonly charset?: string
}

/** Reads a page saved as plain text; `Article.text` is exactly `text`. */
export function articleFromText(text: string, facts: ArticleFacts = {}): Article {
  const lines = linesOf(text)
  const roles = rolesOfLines(lines)
  const blocks = lines.map(({ span }, i): Block => ({ span, role: roles[i]! }))
  const of = (role: string): TextLine[] => lines.filter((_, i) => roles[i] === role)
  const bylines = of('byline')
  const byline = bylines.find(({ words }) => !isDateline(words))?.span
  const title = of('title')[0]?.span
  const published = facts.published
    ? { date: facts.published, found: 'given' }
    : statedDate(bylines, of('body')[0])
  const outlet = findOutlet([mastheadOf(lines)], facts.url)
  return {
    ...knownFacts({ url: facts.url, outlet, title, byline }),
    authors: bylines.flatMap(({ words }) => namesIn(words)),
    language: facts.language ?? languageOf(sampleOf(of('body'))),
    ...knownFacts({ published }),
    credits: findCredits(of('credit'), bylines, of('body')),
    blocks,
    text,
  }
}

/** Enough of the story to tell its language by. */
function sampleOf(body: readonly TextLine[]): string {
  let sample = ''
  for (const { words } of body) {
    if (sample.length > 1_000) break
    sample += `${words.slice(0, 1_000)}\n`
  }
  return sample
}

/** The day a line by the title states, or the dateline of the story: « PARIS, 3 mai 2024 (AFP) – ». */
function statedDate(bylines: readonly TextLine[], first: TextLine | undefined): FoundDate | undefined {
  const dateline = /^[^\n]{4,80}?\s[–—-]\s/u.exec(first?.words.slice(0, 100) ?? '')?.[0]
  for (const words of [...bylines.map((line) => line.words), dateline ?? '']) {
    const date = words ? writtenDate(words) : undefined
    if (date) return { date, found: 'text' }
  }
  return undefined
}

/** Body lines at the start that may hold an agency's dateline, and at the end that may name an exemplar. */
const heads = 3
const ends = 3

function findCredits(
  lines: readonly TextLine[],
  bylines: readonly TextLine[],
  body: readonly TextLine[],
): Credit[] {
  const place = ({ span, words }: TextLine) => ({ start: span.start, text: words, links: [] })
  return [
    ...body.slice(0, heads).map((line) => creditInDateline(place(line))),
    ...body.slice(-ends).map((line) => creditAtEnd(place(line))),
    ...bylines.map((line) => creditInByline(place(line))),
    ...lines.map((line) => creditLine(place(line))),
  ]
    .filter((credit) => credit !== undefined)
    .sort((a, b) => a.span.start - b.span.start)
}
