/**
 * Facts about a page that its user gives, on the command line or in a batch. Each check gives the value as it is
 * used from then on, or null where it is none.
 */
export const givenFacts = {
  published: dateGiven,
  language: languageGiven,
  url: addressGiven,
} as const

export type GivenFact = keyof typeof givenFacts

const isoDate = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/

/** ISO 8601 day or instant that exists: `Date` alone would take 30 February for 1 March. */
function dateGiven(given: string): string | null {
  if (!isoDate.test(given) || Number.isNaN(Date.parse(given))) return null
  const day = given.slice(0, 10)
  return new Date(`${day}T00:00Z`).toISOString().startsWith(day) ? given : null
}

/** A language tag in its usual spelling: `EN-gb` is en-GB. */
function languageGiven(given: string): string | null {
  try {
    return Intl.getCanonicalLocales(given)[0] ?? null
  } catch {
    return null
  }
}

function addressGiven(given: string): string | null {
  return URL.canParse(given) && /^https?:$/.test(new URL(given).protocol) ? given : null
}
