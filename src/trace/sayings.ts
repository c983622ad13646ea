import type { Span } from '../article/span.js'
import { firstIndex } from '../language/first-index.js'
import type { Reading } from '../reading.js'
import type { Hop, Statement, Voice } from '../statement/statement.js'
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
  const voices = new Map(reading.voices.map((voice) => [voice.id, voice]))
  const told = reading.statements
    .filter((statement) => statement.content.length > 0)
    .map((statement) => ofStatement(reading.id, statement, voices.get(statement.voice ?? ''), isPronoun))
  const isTold = overlapTest(told.flatMap(({ content }) => content))
  const quoted = quotationsOf(lendWordsOfArticle(reading.article))
    .filter((span) => !isTold(span))
    .map((span) => unattributed(reading, [span]))
  return inPlace([...told, ...quoted])
}

/** Whether a span overlaps one of many; each question takes the logarithm of their number. */
function overlapTest(spans: readonly Span[]): (span: Span) => boolean {
  const inOrder = [...spans].sort((a, b) => a.start - b.start)
  const ends: number[] = []
  for (const { end } of inOrder) ends.push(Math.max(end, ends.at(-1) ?? 0))
  return ({ start, end }) => {
    const before = firstIndex(inOrder.length, (i) => inOrder[i]!.start < end)
    return before > 0 && ends[before - 1]! > start
  }
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

function ofStatement(
  reading: string,
  statement: Statement,
  voice: Voice | undefined,
  isPronoun: (name: string) => boolean,
): Saying {
  return {
    reading,
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
