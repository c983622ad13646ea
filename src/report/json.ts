import type { PlainFormat, Presentation } from './format.js'

/**
 * Characters JSON lets stand bare but terminals obey (C1 controls) or that some readers of lines take for a
 * line's end (U+2028, U+2029, U+0085). Written as escapes they mean the same.
 */
const unsafe = /[\x7f-\x9f\u2028\u2029]/g

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** JSON that is safe to print on a terminal and to split into lines. */
export const jsonOf = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(unsafe, escaped)

/** One document: the value itself or, where several may come, an array of them. */
export function jsonFormat<Item>({ many }: Pick<Presentation, 'many'>): PlainFormat<Item> {
  if (!many) return { begin: () => '', each: (item) => `${jsonOf(item, 2)}\n`, end: () => '' }
  let first = true
  return {
    begin: () => '[',
    each: (item) => {
      const comma = first ? '\n' : ',\n'
      first = false
      return comma + jsonOf(item, 2)
    },
    end: () => (first ? ']\n' : '\n]\n'),
  }
}

/** One document a line. */
export const jsonLinesFormat = <Item>(): PlainFormat<Item> => ({
  begin: () => '',
  each: (item) => `${jsonOf(item)}\n`,
  end: () => '',
})
