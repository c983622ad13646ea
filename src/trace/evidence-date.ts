import { evidence, type Supposed } from './evidence.js'
import type { Evidence } from './trace.js'

/** Hours between two dates, each a day or an instant; null where either is missing or the days overlap. */
export function hoursBetween(earlier: string | undefined, later: string | undefined): number | null {
  if (!earlier || !later) return null
  const [from, to] = [rangeOf(earlier), rangeOf(later)]
  if (!from || !to) return null
  if (to.start >= from.end) return (to.start - from.start) / 3_600_000
  return null
}

const day = 86_400_000

function rangeOf(date: string): { start: number; end: number } | undefined {
  const start = Date.parse(date)
  if (Number.isNaN(start)) return undefined
  const isDay = /^\d{4}-\d\d-\d\d$/.test(date)
  return { start, end: start + (isDay ? day : 1) }
}

/** The copy is dated later. A few minutes say less than hours. */
export function dateEvidence({ exemplar, copy }: Supposed): Evidence[] {
  const [from, to] = [exemplar.reading.article.published, copy.reading.article.published]
  const hours = hoursBetween(from?.date, to?.date)
  if (hours === null || hours <= 0) return []
  const share = hours < 0.25 ? 0.5 : 1
  return [evidence('published-later', [from!.date, to!.date], share, `${to!.date} after ${from!.date}`)]
}
