import type { Evidence } from '../../trace/trace.js'
import { printable } from '../printable.js'
import { webAddress } from '../web-address.js'
import type { TraceWords } from '../words/trace.js'

type Show = (values: readonly string[], words: TraceWords) => string

const quoted: Show = (values, words) => values.map((each) => words.quote(printable(each))).join(', ')
const listed: Show = (values) => values.map(printable).join(', ')

/** "Haldne (Halden)": the slip, and what other pages have. */
const slips: Show = (values, words) =>
  values
    .map((each) => {
      const [, wrong, right] = /^(.*) \((.*)\)$/s.exec(each) ?? []
      return wrong && right ? words.slip(printable(wrong), printable(right)) : printable(each)
    })
    .join(', ')

/** How the values of each kind are shown; kinds that are not here say it all by their name. */
const shows: Readonly<Record<string, Show>> = {
  'names-address': (values) => values.flatMap((each) => webAddress(each) ?? []).join(', '),
  credit: quoted,
  'mentions-outlet': quoted,
  'left-untranslated': quoted,
  'foreign-spelling': listed,
  calque: listed,
  'shared-error': slips,
  'published-later': ([earlier = '', later = ''], words) => moments(earlier, later, words),
}

/** A reason and what it rests on, in the user's language: "credits it (“TideWire”)". */
export function evidenceText({ kind, values }: Evidence, words: TraceWords): string {
  const what = words.evidence[kind] ?? printable(kind)
  const shown = shows[kind]?.(values, words)
  return shown ? `${what} (${shown})` : what
}

const dayOf = (date: string): string => date.slice(0, 10)

/** Days, or hours (UTC) where the two are of one day. */
function moments(earlier: string, later: string, words: TraceWords): string {
  if (dayOf(earlier) < dayOf(later)) return words.after(printable(dayOf(later)), printable(dayOf(earlier)))
  const [from, to] = [minuteOf(earlier), minuteOf(later)]
  const isSameDay = dayOf(from) === dayOf(to)
  return `${words.after(to, isSameDay ? from.slice(11) : from)} UTC`
}

const minuteOf = (date: string): string => new Date(date).toISOString().slice(0, 16).replace('T', ' ')
