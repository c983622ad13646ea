/**
 * Characters JSON lets stand bare but terminals obey (C1 controls) or that some readers of lines take for a
 * line's end (U+2028, U+2029, U+0085). Written as escapes they mean the same.
 */
const unsafe = /[\x7f-\x9f\u2028\u2029]/g

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** JSON that is safe to print on a terminal and to split into lines. */
export const jsonOf = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(unsafe, escaped)

/** Levels taken apart: a reading, its lists, what stands in them. */
const deepest = 3

/** The same JSON in parts: a page of 50 MB makes more of it than one string of V8 holds (half a gigabyte). */
export function* jsonParts(value: unknown, indent = 0, margin = '', depth = 0): Generator<string> {
  const entries = depth < deepest ? entriesOf(value) : []
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  if (entries.length === 0) return yield jsonOf(value, indent).replaceAll('\n', `\n${margin}`)
  const inner = indent ? `\n${margin}${' '.repeat(indent)}` : ''
  for (const [i, { label, member }] of entries.entries()) {
    yield `${i === 0 ? open : ','}${inner}${label === undefined ? '' : `${jsonOf(label)}:${indent ? ' ' : ''}`}`
    yield* jsonParts(member, indent, inner.slice(1), depth + 1)
  }
  yield (indent ? `\n${margin}` : '') + close
}

type Entry = { readonly label?: string; readonly member: unknown }

function entriesOf(value: unknown): readonly Entry[] {
  if (Array.isArray(value)) return value.map((member) => ({ member }))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([label, member]) => ({ label, member }))
}
