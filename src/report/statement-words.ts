import { type Span, wordsOf } from '../article/span.js'
import type { Hop, Statement } from '../statement/statement.js'
import type { LabelWords } from './words/labels.js'

/** The words of a content; « […] » stands where an inserted clause interrupts it. */
export const contentOf = (text: string, { content }: Statement): string => joined(text, content, ' […] ')

/** The words naming the source, '' where the article leaves them out. */
export const sourceOf = (text: string, { source = [] }: Statement): string => joined(text, source, ' … ')

const joined = (text: string, spans: readonly Span[], gap: string): string =>
  spans.map((span) => wordsOf(text, span)).join(gap)

/** A hop by its name; a carrier, whose name is the page's words for it, by what it is where these say less. */
export const hopName = ({ name, type, role }: Hop, { carrier, hop }: LabelWords): string =>
  name || (type && (carrier[type] ?? type)) || hop[role]
