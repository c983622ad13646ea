import type { DateParts, WrittenDate } from './match-date.js'

/** What a date means on the calendar, or why that cannot be told. */
export type ResolvedDate =
  | { readonly iso: string; readonly precision: 'day' | 'week' | 'month' | 'season' | 'year' | 'decade' }
  | {
      readonly reason:
        | 'vague'
        | 'relative to what the text tells'
        | 'no published date'
        | 'an hour, not a day'
    }

const dayLength = 86_400_000

/**
 * A written date on the calendar. What counts from the day of publication needs it; a date without its year
 * takes the year that brings it closest, and a bare weekday is the last one unless `future`.
 */
export function resolveDate(date: WrittenDate, published: string | undefined, future: boolean): ResolvedDate {
  const { meaning, parts } = date
  if (meaning === 'vague') return { reason: 'vague' }
  if (meaning === 'time') return { reason: 'an hour, not a day' }
  if (meaning.startsWith('ref')) return { reason: 'relative to what the text tells' }
  if (meaning === 'decade') return decade(parts.n ?? 0)
  const today = published === undefined ? undefined : dayOf(published)
  if (parts.year !== undefined && meaning !== 'last' && meaning !== 'next')
    return absolute(parts, parts.year, meaning)
  if (today === undefined) return { reason: 'no published date' }
  if (parts.season !== undefined) return season(parts.season, meaning, today)
  if (parts.month !== undefined) return absolute(parts, yearNear(parts, today, meaning), meaning)
  if (parts.day !== undefined && parts.weekday !== undefined) return dayOfMonth(parts.day, today)
  if (parts.weekday !== undefined) return weekday(parts.weekday, today, meaning, future)
  return offset(meaning, parts.n ?? 0, today)
}

/** Midnight UTC of the day an ISO date or instant names, as its own clock has it. */
function dayOf(iso: string): Date | undefined {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(day.getTime()) ? undefined : day
}

const two = (number: number): string => String(number).padStart(2, '0')
const isoOf = (day: Date): string => day.toISOString().slice(0, 10)

function absolute({ month, day, season }: DateParts, year: number, meaning: string): ResolvedDate {
  if (season !== undefined) return { iso: `${year}-${20 + season}`, precision: 'season' }
  if (month === undefined) return { iso: String(year), precision: 'year' }
  const iso = `${year}-${two(month)}`
  if (day === undefined || meaning === 'start' || meaning === 'end' || meaning === 'middle')
    return { iso, precision: 'month' }
  return { iso: `${iso}-${two(day)}`, precision: 'day' }
}

/** News tells of what has been more than of what will be: up to five months ahead, else the past. */
function yearNear({ month = 1, day = 15 }: DateParts, today: Date, meaning: string): number {
  const year = today.getUTCFullYear()
  const ahead = (Date.UTC(year, month - 1, day) - today.getTime()) / dayLength
  if (meaning === 'next') return month > today.getUTCMonth() + 1 ? year : year + 1
  if (meaning === 'last') return month < today.getUTCMonth() + 1 ? year : year - 1
  if (ahead > 150) return year - 1
  return ahead < -290 ? year + 1 : year
}

/** « lundi 12 »: the closest twelfth of a month. */
function dayOfMonth(day: number, today: Date): ResolvedDate {
  const candidates = [-1, 0, 1].map((months) =>
    Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + months, day),
  )
  const distance = (time: number) => Math.abs(time - today.getTime())
  const closest = candidates.reduce((a, b) => (distance(b) < distance(a) ? b : a))
  return { iso: isoOf(new Date(closest)), precision: 'day' }
}

function weekday(wanted: number, today: Date, meaning: string, future: boolean): ResolvedDate {
  const current = today.getUTCDay() || 7
  const back = (current - wanted + 7) % 7
  const ahead = (wanted - current + 7) % 7
  let days = future || meaning === 'next' ? ahead || 7 : -back
  if (meaning === 'last' && days === 0) days = -7
  return { iso: isoOf(new Date(today.getTime() + days * dayLength)), precision: 'day' }
}

/** "last summer", « cet hiver »: seasons as ISO 8601-2 numbers them, 21 for spring; each starts in its third month. */
function season(wanted: number, meaning: string, today: Date): ResolvedDate {
  const begun = today.getUTCMonth() + 1 >= wanted * 3
  const year = today.getUTCFullYear()
  const shift = meaning.startsWith('-') ? (begun ? 0 : -1) : meaning.startsWith('+') ? (begun ? 1 : 0) : 0
  return { iso: `${year + shift}-${20 + wanted}`, precision: 'season' }
}

const offsetForm = /^([+-]?)(\{n\}|\d+)([dwmy])$/

function offset(meaning: string, n: number, today: Date): ResolvedDate {
  const [, sign, amount, unit] = offsetForm.exec(meaning) ?? []
  const count = (amount === '{n}' ? n : Number(amount)) * (sign === '-' ? -1 : 1)
  if (!Number.isInteger(count) || Math.abs(count) > 10_000) return { reason: 'vague' }
  if (unit === 'd') return { iso: isoOf(new Date(today.getTime() + count * dayLength)), precision: 'day' }
  if (unit === 'w')
    return { iso: isoWeek(new Date(today.getTime() + count * 7 * dayLength)), precision: 'week' }
  if (unit === 'y') return { iso: String(today.getUTCFullYear() + count), precision: 'year' }
  const month = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + count, 1))
  return { iso: isoOf(month).slice(0, 7), precision: 'month' }
}

/** ISO 8601 week: the one that holds its Thursday's year. */
function isoWeek(day: Date): string {
  const thursday = new Date(day.getTime() + (4 - (day.getUTCDay() || 7)) * dayLength)
  const start = Date.UTC(thursday.getUTCFullYear(), 0, 1)
  const week = Math.floor((thursday.getTime() - start) / dayLength / 7) + 1
  return `${thursday.getUTCFullYear()}-W${two(week)}`
}

/** « les années 90 » → 199; "the 1930s" → 193: decades as ISO 8601-2 writes them. */
function decade(n: number): ResolvedDate {
  const year = n < 100 ? 1900 + n : n
  return { iso: String(Math.floor(year / 10)), precision: 'decade' }
}
