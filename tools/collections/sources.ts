import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Chance } from './chance.js'

const data = process.env.SELON_DATA ?? '../shared/data'

/** The records of a packed file of JSON Lines of the data folder. */
export const linesOf = (file: string): Record<string, string>[] =>
  gunzipSync(readFileSync(`${data}/${file}`))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

/** A text that nobody in the collection copied, and its translations. */
export type Source = { id: string; text: string; translations: { language: string; text: string }[] }

/** Texts of one topic and time, and parallel texts, as sources. */
export function sources(luck: Chance, count: number): Source[] {
  const polnear = linesOf('attribution/polnear-dev.jsonl.gz').concat(
    linesOf('attribution/polnear-train.jsonl.gz').slice(0, 400),
  )
  const plain = polnear.map((each) => ({ id: each.id!, text: each.text!, translations: [] }))
  const parallel = new Map<string, Source>()
  for (const language of ['fr', 'de', 'ru']) {
    for (const each of linesOf(`trace/news-${language}-en-dev.jsonl.gz`)) {
      const known = parallel.get(each.id!) ?? { id: each.id!, text: each.en!, translations: [] }
      known.translations.push({ language, text: each[language]! })
      parallel.set(each.id!, known)
    }
  }
  const shuffled = [...plain, ...parallel.values()].sort(() => luck.next() - 0.5)
  return shuffled.slice(0, count)
}
