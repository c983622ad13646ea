import type { Format, Presentation } from './format.js'
import { jsonOf, jsonParts } from './json-parts.js'

type JsonFormat<Item> = Format<Item, string | Iterable<string>>

/** One document: the value itself or, where several may come, an array of them. */
export function jsonFormat<Item>({ many }: Pick<Presentation, 'many'>): JsonFormat<Item> {
  if (!many) return { begin: () => '', each: (item) => withEnds('', item, '\n', 2), end: () => '' }
  let first = true
  return {
    begin: () => '[',
    each: (item) => {
      const comma = first ? '\n' : ',\n'
      first = false
      return withEnds(comma, item, '', 2)
    },
    end: () => (first ? ']\n' : '\n]\n'),
  }
}

/** One document a line. */
export const jsonLinesFormat = <Item>(): JsonFormat<Item> => ({
  begin: () => '',
  each: (item) => withEnds('', item, '\n'),
  end: () => '',
})

/** A document in one string or, where it is too long for one, in parts. */
function withEnds(before: string, item: unknown, after: string, indent?: number): string | Iterable<string> {
  try {
    return before + jsonOf(item, indent) + after
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return inParts(before, item, after, indent)
  }
}

function* inParts(before: string, item: unknown, after: string, indent?: number): Generator<string> {
  yield before
  yield* jsonParts(item, indent)
  yield after
}
