import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { dataFolder, readBytes, readNewsPages } from '../lib/pages-data.js'
import { longPage, longText } from './generated.js'

/** What is measured; its name says whether it is real. */
export type Material<Item> = { readonly name: string; readonly items: readonly Item[] }

/** Real news pages where the data folder has them, else generated ones of the usual sizes. */
export function newsPages(): Material<Uint8Array> {
  if (existsSync(join(dataFolder(), 'pages/fundus.jsonl'))) {
    return { name: 'fundus dev', items: readNewsPages().map(({ file }) => readBytes('fundus', file)) }
  }
  const items = Array.from({ length: 40 }, (_, at) => Buffer.from(longPage(60_000 + at * 9000)))
  return { name: 'generated pages (no data folder)', items }
}

/** Real articles as text where the data folder has them, else generated ones. */
export function newsTexts(): Material<string> {
  const list = join(dataFolder(), 'attribution/polnear-dev.jsonl.gz')
  if (existsSync(list)) {
    const lines = gunzipSync(readFileSync(list)).toString().trim().split('\n')
    return { name: 'PolNeAR dev', items: lines.map((line) => (JSON.parse(line) as { text: string }).text) }
  }
  const items = Array.from({ length: 60 }, (_, at) => longText(2000 + at * 90))
  return { name: 'generated articles (no data folder)', items }
}
