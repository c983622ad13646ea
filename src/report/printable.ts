/**
 * What must never reach a terminal from a page: control characters (they move the cursor, rename the window, fake
 * a prompt), marks that reorder what follows (bidi overrides and isolates), line separators, invisible tags.
 */
const unprintable =
  /[\0-\x1f\x7f-\x9f\u061c\u2028-\u202e\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu

/** Text of a page as one line that is safe to print; each unsafe character shows as `�`. Blanks are joined. */
export const printable = (text: string): string =>
  text
    .replace(/[ \t\r\n\v\f]+/g, ' ')
    .trim()
    .replace(unprintable, '\ufffd')
