import type { Article } from '../article/article.js'
import type { Span } from '../article/span.js'
import type { Reading } from '../reading.js'
import type { Statement } from '../statement/statement.js'
import { contract } from './contract.js'
import type { ReadingFault } from './fields.js'

/** A reading, or what first keeps something from being one. */
export type CheckedReading =
  | { readonly kind: 'reading'; readonly reading: Reading }
  | { readonly kind: 'no-reading'; readonly fault: ReadingFault }

/**
 * Checks something out of a file, so that whatever takes a reading may take it: every span lies in the text, every kind
 * is known, blocks follow each other, voices are those of the page.
 */
export function checkReading(value: Readonly<Record<string, unknown>>): CheckedReading {
  const fault = contract(value, '', textLength(value.article)) ?? faultBetween(value as Reading)
  return fault ? { kind: 'no-reading', fault } : { kind: 'reading', reading: value as Reading }
}

function textLength(article: unknown): number {
  const { text } = (article ?? {}) as Partial<Article>
  return typeof text === 'string' ? text.length : 0
}

/** What no field tells alone. */
function faultBetween({ article, statements, voices, mentions }: Reading): ReadingFault | null {
  const { blocks, text } = article
  const behind = blocks.findIndex(({ span }, i) => i > 0 && span.start < blocks[i - 1]!.span.end)
  if (behind >= 0) return { field: `article.blocks[${behind}].span`, needs: 'order' }
  return (
    repeated(voices, 'voices') ??
    repeated(statements, 'statements') ??
    unknown(statements, 'voice', voices) ??
    unknown(statements, 'within', statements) ??
    crowded(
      statements.flatMap(({ content }) => content),
      text,
      'statements',
    ) ??
    crowded(
      mentions.map(({ span }) => span),
      text,
      'mentions',
    )
  )
}

/**
 * How often the spans of statements or mentions may cover the text. On real pages they do it once: a statement seldom lies
 * within another. A hundred that hold a whole page each take two minutes to compare with those of another page.
 */
const mostCovers = 8

function crowded(spans: readonly Span[], text: string, field: string): ReadingFault | null {
  const covered = spans.reduce((sum, { start, end }) => sum + end - start, 0)
  return covered > mostCovers * text.length ? { field, needs: 'few-repeats' } : null
}

type Named = { readonly id: string }

function repeated(list: readonly Named[], field: string): ReadingFault | null {
  const seen = new Set<string>()
  const again = list.findIndex(({ id }) => seen.size === seen.add(id).size)
  return again >= 0 ? { field: `${field}[${again}].id`, needs: 'own-id' } : null
}

function unknown(
  statements: readonly Statement[],
  field: 'voice' | 'within',
  named: readonly Named[],
): ReadingFault | null {
  const known = new Set(named.map(({ id }) => id))
  const lost = statements.findIndex((statement) => {
    const id = statement[field]
    return id !== undefined && !known.has(id)
  })
  return lost >= 0 ? { field: `statements[${lost}].${field}`, needs: 'known-id' } : null
}
