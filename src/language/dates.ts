/**
 * How a language writes dates. `patterns` holds one way a line, longest sense first where two fit:
 * the tokens as `Analysis.words` has them, `=`, what they mean.
 *
 * Tokens: a word; `{day}` 1–31 (also *1er*, *3rd*), `{month}`, `{year}` 1000–2199, `{weekday}`, `{n}` any number,
 * `{mid}` a month after the prefix in `midPrefix`, `{season}`.
 *
 * Meanings: `date` (what the placeholders say), `start`, `middle` or `end` of the month said, `last` or `next`
 * weekday or month said; an offset from the day of publication (`-1d`, `+{n}w`, `0m`, `-1y`); `ref…`, an
 * offset from a day told in the text, so not resolved; `vague`; `decade`; `time`, an hour of the day.
 */
export type Dates = {
  /** Number, then the forms of each month, one month a line. */
  readonly months: string
  /** From Monday (1), like the months. Short forms with their full stop only. */
  readonly weekdays: string
  /** Spring (1) to winter (4), like the months. */
  readonly seasons: string
  readonly midPrefix: string
  /** First number of 3/4/2022. */
  readonly numeric: 'day' | 'month'
  /** Words that put a bare weekday in the future: "will meet on Friday". */
  readonly futureWords: string
  readonly patterns: string
}
