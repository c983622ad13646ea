import type { Span } from '../article/span.js'
import { firstIndex } from '../language/first-index.js'
import type { Reading } from '../reading.js'
import type { Hop, Statement } from '../statement/statement.js'
import { lendWordsOfArticle, type Words } from './words.js'

/** A statement of a page, or words that are in none of its statements: a quotation, or what another page states. */
export type Saying = {
  readonly reading: string
  readonly content: readonly Span[]
  /** Name of the voice; empty where the page gives none, or only « on », "they". */
  readonly voice: string
  /** Voice id within the reading. */
  readonly voiceId?: string
  readonly isNamed: boolean
  readonly route: readonly Hop[]
  /** Absent where the words are in no statement. */
  readonly statement?: Statement
}

/** A quotation shorter than this is a word set apart. */
const fewestQuoted = 4

/** All that is said on a page, in the text's order. */
export function sayingsOf(reading: Reading, isPronoun: (name: string) => boolean): Saying[] {
  const told = reading.statements
    .filter((statement) => statement.content.length > 0)
    .map((statement) => ofStatement(reading, statement, isPronoun))
  const quoted = quotationsOf(lendWordsOfArticle(reading.article))
    .filter(
      (span) =>
        !told.some(({ content }) => content.some((each) => each.start < span.end && span.start < each.end)),
    )
    .map((span) => unattributed(reading, [span]))
  return inPlace([...told, ...quoted])
}

/** Words of a page that are in none of its statements. */
export const unattributed = (reading: Reading, content: readonly Span[]): Saying => ({
  reading: reading.id,
  content,
  voice: '',
  isNamed: false,
  route: [],
})

/** Sayings in the text's order. */
export const inPlace = (sayings: readonly Saying[]): Saying[] =>
  [...sayings].sort((a, b) => a.content[0]!.start - b.content[0]!.start)

function ofStatement(reading: Reading, statement: Statement, isPronoun: (name: string) => boolean): Saying {
  const voice = reading.voices.find((each) => each.id === statement.voice)
  return {
    reading: reading.id,
    content: statement.content,
    voice: voice && !isPronoun(voice.name) ? voice.name : '',
    ...(statement.voice ? { voiceId: statement.voice } : {}),
    isNamed: voice !== undefined && voice.kind !== 'unnamed' && voice.kind !== 'group',
    route: statement.route,
    statement,
  }
}

/** Runs of words in quotation marks, long enough to be somebody's sentence. */
function quotationsOf(words: Words): Span[] {
  const spans: Span[] = []
  for (let i = 0; i < words.count; ) {
    let end = i
    const paragraph = lastOfParagraph(words, i)
    while (end < paragraph && words.quoted[end]) end++
    if (end - i >= fewestQuoted) spans.push({ start: words.starts[i]!, end: words.ends[end - 1]! })
    i = Math.max(i + 1, end)
  }
  return spans
}

function lastOfParagraph({ paragraphs, count }: Words, word: number): number {
  const at = firstIndex(paragraphs.length - 1, (i) => paragraphs[i]! <= word)
  return paragraphs[at] ?? count
}
