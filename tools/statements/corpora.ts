import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

type Range = readonly [start: number, end: number]

/** An attribution as the corpora mark it; ranges are UTF-16 units of the unit's text. */
export type Marked = {
  readonly source: readonly Range[]
  readonly cue: readonly Range[]
  readonly content: readonly Range[]
  readonly nested?: boolean
  readonly optional?: boolean
  readonly within?: string
}

export type MarkedText = {
  readonly id: string
  readonly language: string
  readonly text: string
  readonly attributions: readonly Marked[]
  /** Whether attributions inside the content of others are marked too. */
  readonly nestedMarked: boolean
  /** Whether a reader is asked for those too; else the outermost are all that is scored. */
  readonly nestedAsked?: boolean
  /** Whether only cues are marked, and of them only one: other reporting words may be cues as well. */
  readonly cuesOnly?: boolean
}

/** Where the corpora lie; they are not part of the repository. */
export const dataFolder = process.env.SELON_DATA ?? '../shared/data'

const corpora = {
  'polnear-train': { language: 'en', nestedMarked: false },
  'polnear-dev': { language: 'en', nestedMarked: false },
  'ud-french-dev': { language: 'fr', nestedMarked: true },
  'news-french-dev': { language: 'fr', nestedMarked: true, nestedAsked: true },
} as const
export type CorpusName = keyof typeof corpora

export const corpusPath = (name: CorpusName): string => join(dataFolder, 'attribution', `${name}.jsonl.gz`)

export function readCorpus(name: CorpusName): MarkedText[] {
  const lines = gunzipSync(readFileSync(corpusPath(name)))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
  return lines.map((line) => ({ ...JSON.parse(line), ...corpora[name] }))
}
