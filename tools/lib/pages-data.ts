import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** Folder of the development data; `SELON_DATA` overrides its usual place beside the repository. */
export const dataFolder = (): string => process.env.SELON_DATA ?? join('..', 'shared', 'data')

/** A news page with what its publisher's own markup says it holds. */
export type NewsPage = {
  readonly file: string
  readonly url: string
  readonly title: string
  readonly authors: readonly string[]
  readonly published?: string
  readonly paragraphs: readonly string[]
}

/** A page with phrases that its main text must and must not hold. */
export type PhrasePage = {
  readonly file: string
  readonly url: string
  readonly with: readonly string[]
  readonly without: readonly string[]
}

const pages = (): string => join(dataFolder(), 'pages')

export const readNewsPages = (): NewsPage[] =>
  readFileSync(join(pages(), 'fundus.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as NewsPage)

export function readPhrasePages(): PhrasePage[] {
  const gold = JSON.parse(readFileSync(join(pages(), 'snippets.json'), 'utf8')) as Record<
    string,
    Omit<PhrasePage, 'url'>
  >
  return Object.entries(gold).map(([url, page]) => ({ ...page, url }))
}

/** Bytes of one page of either set. */
export function readBytes(set: 'fundus' | 'snippets', file: string): Uint8Array {
  const name = set === 'snippets' && !file.endsWith('.gz') ? `${file}.gz` : file
  return gunzipSync(readFileSync(join(pages(), set, name)))
}

/** Which of two halves a page belongs to, by its name alone: rules are made looking at `a`, and judged on `b`. */
export function halfOf(file: string): 'a' | 'b' {
  let hash = 0
  for (const character of file) hash = (hash * 31 + character.charCodeAt(0)) >>> 0
  return hash % 2 === 0 ? 'a' : 'b'
}
