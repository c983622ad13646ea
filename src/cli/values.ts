import { givenFacts } from '../capture/given.js'
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
    published: check('--published', expected.published, givenFacts.published),
    language: check('--language', expected.language, givenFacts.language),
    charset: check('--charset', expected.charset, charsetOf),
    url: check('--url', expected.url, givenFacts.url),
    jobs: check('--jobs', expected.count, (given) =>
      /^(?:[1-9]|[1-5]\d|6[0-4])$/.test(given) ? Number(given) : null,
    ),
    choice: <Choice extends string>(option: string, choices: readonly Choice[]) =>
      check(option, expected.choice(choices), (given) => choices.find((choice) => choice === given) ?? null),
  }
}

function charsetOf(given: string): string | null {
  try {
    return new TextDecoder(given).encoding
  } catch {
    return null
  }
}
