/** Words of what only stands beside a statement; lists to be joined into sets. */

/** English days by which news tells when something was said. */
export const englishDays = 'monday tuesday wednesday thursday friday saturday sunday yesterday today'
/** English parts of a day. */
export const englishParts = 'morning afternoon evening night'

/** French words that lead in who is told: « a indiqué *à* l'AFP ». */
export const recipients: ReadonlySet<string> = new Set(['à', 'au', 'aux'])
