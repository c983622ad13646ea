import { extname } from 'node:path'
import { headOf } from './binary.js'
import type { Form } from './capture.js'

const forms: Readonly<Record<string, Form>> = {
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.shtml': 'html',
  '.txt': 'text',
  '.text': 'text',
}

/** `page.html.gz` is judged as `page.html`. */
const bareName = (name: string): string => name.toLowerCase().replace(/\.gz$/, '')

/** What a file's name says it is; null where it doesn't say. */
export const formByName = (name: string): Form | null => forms[extname(bareName(name))] ?? null

/** Whether a file is a batch: JSON Lines, one input a line. */
export const isBatch = (name: string): boolean => /\.(?:jsonl|ndjson)$/.test(bareName(name))

/** Whether a file is one JSON document: an input, or a list of them. */
export const isJsonDocument = (name: string): boolean => bareName(name).endsWith('.json')

/** Whether a document opens as HTML does. NULs are dropped first, so that UTF-16 is seen through. */
const htmlOpening =
  /^[\s\xef\xbb\xbf\xff\xfe]*(?:<\?xml|<!--|<!doctype\s+html|<(?:html|head|body|title|meta|link|script|style|div|article|section|main|header|table|h1|p)[\s/>])/i

/** Told by its first bytes: HTML where it opens with a tag that pages open with, else text. */
export const sniffForm = (bytes: Uint8Array): Form =>
  htmlOpening.test(headOf(bytes).replaceAll('\0', '')) ? 'html' : 'text'

/** Whether a document opens as a JSON object, or a list of them, does, and so as no page. */
export const opensJson = (bytes: Uint8Array): boolean =>
  /^(?:\xef\xbb\xbf)?\s*(?:\[\s*)?\{\s*"[^"\n]*"\s*:/.test(headOf(bytes))
