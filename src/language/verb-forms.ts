/**
 * The one word of a reporting verb's lemma that is conjugated, which is its key in `Reporting.verbForms`:
 * `point out` → `point`, « se souvenir » → `souvenir`, « s'en prendre à » → `prendre`.
 */
export const headOf = (lemma: string): string =>
  lemma.replace(/^(?:s'en |se |s'|sich )/u, '').split(' ', 1)[0]!

/**
 * Forms by head. A form holding `_` stands apart in the sentence: `gibt_zu` for "gibt die Bank zu".
 * All lower case, apostrophes straight.
 */
export const readVerbForms = (table: string): Map<string, readonly string[]> =>
  new Map(
    table
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [head, ...forms] = line.split(' ')
        return [head!, forms]
      }),
  )
