import { monthNames } from './month-names.js'

let monthNumbers: ReadonlyMap<string, number> | undefined

/** ISO day or instant that a machine-readable date means; undefined where it means none. The zone is kept as written. */
export function isoDate(value: string | undefined): string | undefined {
  const text = value?.trim()
  if (!text || text.length > 60) return undefined
  const iso =
    /^(\d{4})-(\d{2})-(\d{2})(?:[T\s]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2}|UTC|GMT)?)?/i.exec(
      text,
    )
  if (iso) return assemble(iso)
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(Z)?$/.exec(text)
  if (compact) return assemble(compact)
  return writtenDate(text)
}

function assemble([, year, month, day, hour, minute, second, zone]: RegExpExecArray): string | undefined {
  const date = dayOf(Number(year), Number(month), Number(day))
  if (!date || hour === undefined || Number(hour) > 23) return date
  return `${date}T${hour}:${minute}:${second ?? '00'}${isoZone(zone)}`
}

function isoZone(zone: string | undefined): string {
  if (!zone) return ''
  if (/^[ZUG]/i.test(zone)) return 'Z'
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`
}

const year = /(?:19|20)\d{2}/

/** Day that a text states in words or figures: "3 May 2024", « le 3 mai 2024 », "May 3rd, 2024", 03.05.2024, 2024年5月3日. */
export function writtenDate(text: string): string | undefined {
  if (!year.test(text)) return undefined
  const figures = /(?<!\d)(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?((?:19|20)\d{2})(?!\d)/u.exec(text)
  if (figures) return dayOf(Number(figures[3]), Number(figures[2]), Number(figures[1]))
  const yearFirst = /(?<!\d)((?:19|20)\d{2})\s?[-./年년]\s?(\d{1,2})\s?[-./月월]\s?(\d{1,2})(?!\d)/u.exec(
    text,
  )
  if (yearFirst) return dayOf(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]))
  return dayFirst(text) ?? monthFirst(text)
}

function dayFirst(text: string): string | undefined {
  for (const found of text.matchAll(
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|re|[.ºª°])?\s{1,2}(?:de\s|of\s)?(\p{L}+)\.?,?\s{1,2}(?:de\s|del\s)?((?:19|20)\d{2})(?!\d)/giu,
  )) {
    const month = monthOf(found[2]!)
    if (month) return dayOf(Number(found[3]), month, Number(found[1]))
  }
  return undefined
}

function monthFirst(text: string): string | undefined {
  for (const found of text.matchAll(
    /(?<!\p{L})(\p{L}+)\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?,?\s(?:[\d:]{4,8}\s\p{L}+\s)?((?:19|20)\d{2})(?!\d)/giu,
  )) {
    const month = monthOf(found[1]!)
    if (month) return dayOf(Number(found[3]), month, Number(found[2]))
  }
  return undefined
}

function dayOf(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1900 || year > 2100) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function monthOf(word: string): number | undefined {
  monthNumbers ??= readMonthNames()
  return monthNumbers.get(foldMonth(word))
}

function readMonthNames(): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  for (const names of Object.values(monthNames))
    names.split(' ').forEach((forms, index) => {
      for (const form of forms.split(',')) if (!numbers.has(form)) numbers.set(form, index + 1)
    })
  return numbers
}

const foldMonth = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replace(/\.$/, '').toLowerCase()
