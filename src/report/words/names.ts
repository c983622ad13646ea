/**
 * How a language of the screen names days, languages and large numbers. Tables of our own, since the first question to
 * `Intl` takes 30 ms and start-up is a bound.
 */
export type NameWords = {
  readonly date: (day: number, month: number, year: string) => string
  /** What parts thousands. */
  readonly thousands: string
  /** By BCP 47 primary tag; `Intl` is asked for the others. */
  readonly languages: Readonly<Record<string, string>>
  readonly unknownLanguage: string
}

/** A whole number as the language writes it: 12,000. */
export const grouped = (count: number, thousands: string): string =>
  String(count).replace(/\d(?=(?:\d{3})+$)/g, `$&${thousands}`)
