/**
 * Text whose characters take one column each: Latin, Cyrillic, Greek, punctuation, arrows and rules, without marks that
 * combine. It is measured by counting; only other text needs the tables of a library that takes long to load.
 */
const narrow =
  /^[\s\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u0521\u2010-\u2027\u202f-\u205e\u20ac\u2190-\u21ff\u2500-\u257f\u26a0]*$/

let measured: ((text: string) => number) | null = null

/** Must be awaited before text is laid out; loads what measuring it takes. */
export async function readyToMeasure(text: string): Promise<void> {
  if (!narrow.test(text)) measured ??= (await import('string-width')).default
}

/** How many columns of a terminal a text takes. */
export const columnsOf = (text: string): number =>
  narrow.test(text) || !measured ? text.length : measured(text)
