import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Span } from '../../src/article/span.js'
import { dataFolder } from '../statements/corpora.js'

/** The sentences of a language; they may be absent. */
export const namedSentences = (language: string): string =>
  join(dataFolder, 'ner', `wikineural-${language}-dev.conllu.gz`)
/** The kinds that are marked, by their tags. */
export const kinds = { PER: 'person', LOC: 'place', ORG: 'organisation' } as const
/** A name with what it names. */
export type Marked = { readonly kind: string; readonly span: Span }
export type Text = { text: string; marked: Marked[] }

/** Sentences of the file, `together` of them joined to one text, as an article is. */
export function* textsOf(file: string, together: number): Generator<Text> {
  let current: Text = { text: '', marked: [] }
  let sentences = 0
  for (const block of gunzipSync(readFileSync(file)).toString('utf8').split('\n\n')) {
    addSentence(current, block)
    if (++sentences % together > 0) continue
    yield current
    current = { text: '', marked: [] }
  }
  if (current.text) yield current
}

const noSpaceBefore = /^(?:[,.;:!?)\]»”%'’]|'s|n't|’s)$/
const noSpaceAfter = /(?:^|\s)(?:[([«“]|(?:[cdjlmnost]|(?:jus|lors|puis|quel|pres)?qu)['’])$/iu
/** "1950 s", "20 th", « 19 e »: the corpus parts figures from their endings. */
const ordinalEnding = /^(?:s|st|nd|rd|th|ers?|e|ème|è)$/

/** Prints the tokens as a page would and notes where the marked names stand. */
function addSentence(into: Text, block: string): void {
  if (into.text) into.text += '\n'
  let open: { kind: string; start: number } | undefined
  const close = () => {
    if (open) into.marked.push({ kind: open.kind, span: { start: open.start, end: into.text.length } })
    open = undefined
  }
  let quotes = false
  let last = ''
  for (const line of block.split('\n')) {
    const [, token, tag = 'O'] = line.split('\t')
    if (!token) continue
    if (!tag.startsWith('I-')) close()
    if (token === '"') quotes = !quotes
    const glued =
      noSpaceBefore.test(token) ||
      noSpaceAfter.test(into.text.slice(-12)) ||
      (ordinalEnding.test(token) && /\d$/.test(last)) ||
      /(?:^|\n)$/.test(into.text) ||
      (token === '"' && !quotes) ||
      (last === '"' && quotes)
    if (!glued) into.text += ' '
    last = token
    if (tag.startsWith('B-'))
      open = { kind: kinds[tag.slice(2) as 'PER'] ?? 'other', start: into.text.length }
    into.text += token
  }
  close()
}
