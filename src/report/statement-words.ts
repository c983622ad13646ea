import { type Span, wordsOf } from '../article/span.js'
import type { Reading } from '../reading.js'
import type { Caution, Hop, Statement, Voice } from '../statement/statement.js'
import { excerptOf } from './excerpt.js'
import { printable } from './printable.js'
import type { LabelWords } from './words/labels.js'

/** The words of a content; « […] » stands where an inserted clause interrupts it. */
export const contentOf = (text: string, { content }: Statement): string => joined(text, content, ' […] ')

/** The words naming the source, '' where the article leaves them out. */
export const sourceOf = (text: string, { source = [] }: Statement): string => joined(text, source, ' … ')

const indexes = new WeakMap<readonly Voice[], ReadonlyMap<string, Voice>>()

/** The voice of a statement; its reading's voices are indexed once, since a long page may have thousands. */
export function voiceOf({ voice }: Statement, voices: readonly Voice[]): Voice | undefined {
  const index = indexes.get(voices) ?? new Map(voices.map((one) => [one.id, one]))
  indexes.set(voices, index)
  return voice === undefined ? undefined : index.get(voice)
}

/** Who is said to speak, ready to show. */
export type Speaker = {
  /** '' where the article names nobody. */
  readonly name: string
  readonly role: string
  /** The page's own words for the speaker, where these are others than the name: a pronoun, a description. */
  readonly words: string
}

/** The speaker of a statement, by the voice and the words of the page. */
export function speakerOf(statement: Statement, { article, voices }: Reading): Speaker {
  const voice = voiceOf(statement, voices)
  const source = printable(sourceOf(article.text, statement))
  const name = printable(voice?.name ?? '')
  const told = name !== '' && source.toLowerCase().includes(name.toLowerCase())
  return { name, role: printable(voice?.role ?? ''), words: told ? '' : source }
}

/** The words of the page that a caution rests on, '' where it rests on none; a whole quotation is named by how it begins. */
export const cautionWords = ({ span }: Caution, { article }: Reading): string =>
  span ? excerptOf(wordsOf(article.text, span)) : ''

const joined = (text: string, spans: readonly Span[], gap: string): string =>
  spans
    .map(({ start, end }, at) => {
      const before = spans[at - 1]
      const adjoins = !before || text.slice(before.end, start).trim() === ''
      return (before ? (adjoins ? ' ' : gap) : '') + wordsOf(text, { start, end })
    })
    .join('')

/** A hop by its name; a carrier, whose name is the page's words for it, by what it is where these say less. */
export const hopName = ({ name, type, role }: Hop, { carrier, hop }: LabelWords): string =>
  name || (type && (carrier[type] ?? type)) || hop[role]
