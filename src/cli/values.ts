import type { UsageErrors } from '../report/words/read-help.js'
import { UsageError } from './usage.js'

/** Checks the value of an option; commander calls it with the text given. */
export type ValueCheck<Value = string> = (given: string) => Value

/** Checks of the options' values, which complain in the user's language. */
export function valueChecks(usage: UsageErrors) {
  const check =
    <Value>(option: string, expected: string, read: (given: string) => Value | null): ValueCheck<Value> =>
    (given) => {
      const value = read(given)
      if (value === null) throw new UsageError(usage.badValue(option, given, expected))
      return value
    }
  const { expected } = usage
  return {
    published: check('--published', expected.date, dateOf),
    language: check('--language', expected.language, languageOf),
    charset: check('--charset', expected.charset, charsetOf),
    url: check('--url', expected.url, addressOf),
    jobs: check('--jobs', expected.count, (given) =>
      /^(?:[1-9]|[1-5]\d|6[0-4])$/.test(given) ? Number(given) : null,
    ),
    choice: <Choice extends string>(option: string, choices: readonly Choice[]) =>
      check(option, expected.choice(choices), (given) => choices.find((choice) => choice === given) ?? null),
  }
}

const isoDate = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/

/** ISO 8601 day or instant that exists: `Date` alone would take 30 February for 1 March. */
function dateOf(given: string): string | null {
  if (!isoDate.test(given) || Number.isNaN(Date.parse(given))) return null
  const day = given.slice(0, 10)
  return new Date(`${day}T00:00Z`).toISOString().startsWith(day) ? given : null
}

function languageOf(given: string): string | null {
  try {
    return Intl.getCanonicalLocales(given)[0] ?? null
  } catch {
    return null
  }
}

function charsetOf(given: string): string | null {
  try {
    return new TextDecoder(given).encoding
  } catch {
    return null
  }
}

const addressOf = (given: string): string | null =>
  URL.canParse(given) && /^https?:$/.test(new URL(given).protocol) ? given : null
