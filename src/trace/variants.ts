import { type Span, wordsOf } from '../article/span.js'
import type { Reading } from '../reading.js'
import { compareText } from './compare-text.js'
import type { PlacedSaying } from './said-text.js'
import type { TextGroup } from './text-group.js'
import type { Unattributed, Variant } from './trace.js'

/** The wordings of an utterance, page by page: those that are statements, and quotations that are in none. */
export type Wordings = {
  readonly variants: readonly Variant[]
  readonly unattributed: readonly Unattributed[]
}

/** All pages that have these sayings, the copies of each text included. */
export function wordingsOf(groups: readonly TextGroup[], sayings: readonly PlacedSaying[]): Wordings {
  const [variants, unattributed]: [Variant[], Unattributed[]] = [[], []]
  for (const saying of sayings) {
    const { reading: head, readings } = groups[saying.text]!
    for (const page of readings) {
      const found = page === head ? saying : sameWordsOn(page, head, saying)
      if (!found) continue
      const { statement, content } = found
      if (statement) variants.push({ reading: page.id, statement: statement.id, content })
      else unattributed.push({ reading: page.id, content })
    }
  }
  return {
    variants: variants.sort(
      (x, y) => compareText(x.reading, y.reading) || compareText(x.statement, y.statement),
    ),
    unattributed: unattributed.sort((x, y) => compareText(x.reading, y.reading)),
  }
}

/** A page with the same words throughout has statements and offsets of its own. */
function sameWordsOn(page: Reading, head: Reading, saying: PlacedSaying) {
  const isSame = page.article.text === head.article.text ? sameSpans(saying) : sameLetters(page, head, saying)
  const statement = page.statements.find(({ content }) => isSame(content))
  if (statement) return { statement, content: statement.content }
  const start = page.article.text.indexOf(
    saying.content.map((span) => wordsOf(head.article.text, span)).join(' '),
  )
  return start < 0 || saying.content.length > 1
    ? undefined
    : {
        statement: undefined,
        content: [{ start, end: start + saying.content[0]!.end - saying.content[0]!.start }],
      }
}

const sameSpans = (saying: PlacedSaying) => (content: readonly Span[]) =>
  content.length === saying.content.length &&
  content.every(({ start, end }, i) => start === saying.content[i]!.start && end === saying.content[i]!.end)

function sameLetters(page: Reading, head: Reading, saying: PlacedSaying) {
  const letters = lettersOf(head, saying.content)
  return (content: readonly Span[]) => lettersOf(page, content) === letters
}

const lettersOf = ({ article }: Reading, content: readonly Span[]): string =>
  content
    .map((span) => wordsOf(article.text, span))
    .join(' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase()
