import { wordsOf } from '../../article/span.js'
import type { Reading } from '../../reading.js'
import { listsByKey } from '../../trace/lists-by-key.js'
import { printable } from '../printable.js'

/** What each page is called in a drawing, by id: its outlet, else its title, with the end of its path where that is not enough. */
export function pageNames(readings: readonly Reading[]): ReadonlyMap<string, string> {
  const ends = distinctEnds(readings.map(({ id }) => id))
  const called = listsByKey(readings.map((reading) => [ownName(reading), reading.id]))
  return new Map(
    [...called].flatMap(([name, ids]) =>
      ids.map((id) => {
        const parts = ids.length === 1 && name ? [name] : [name, printable(ends.get(id)!)]
        return [id, parts.filter(Boolean).join(', ')] as const
      }),
    ),
  )
}

/** Outlet or title; empty where a page tells neither. */
const ownName = ({ article }: Reading): string =>
  printable(article.outlet || (article.title ? wordsOf(article.text, article.title) : ''))

/** Longest ends tried, in parts between slashes. */
const mostParts = 12

/** The shortest end of each path that no other path ends with; the whole path where there is none. */
export function distinctEnds(paths: readonly string[]): ReadonlyMap<string, string> {
  const ends = new Map<string, string>()
  let left = [...new Set(paths)]
  for (let parts = 1; parts <= mostParts && left.length > 0; parts++) {
    const holders = listsByKey(left.map((path) => [endOf(path, parts), path]))
    for (const [end, [first, ...others]] of holders) if (others.length === 0) ends.set(first!, end)
    left = left.filter((path) => !ends.has(path))
  }
  for (const path of left) ends.set(path, path)
  return ends
}

const endOf = (path: string, parts: number): string =>
  path
    .replace(/[/\\]$/, '')
    .split(/[/\\]/)
    .slice(-parts)
    .join('/')

/** Paths by their shortest distinct ends; addresses stay whole, since their hosts tell most. */
export function shortPaths(ids: readonly string[]): ReadonlyMap<string, string> {
  const isAddress = (id: string) => /^https?:\/\//.test(id)
  const ends = distinctEnds(ids.filter((id) => !isAddress(id)))
  return new Map(ids.map((id) => [id, ends.get(id) ?? id]))
}
