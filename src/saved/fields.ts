import type { Span } from '../article/span.js'

/** What a field of a reading must hold. */
export type FieldNeed =
  | 'object'
  | 'list'
  | 'text'
  | 'identifier'
  | 'choice'
  | 'span'
  | 'words'
  | 'language'
  | 'date'
  | 'version'
  | 'order'
  | 'own-id'
  | 'known-id'
  | 'few-repeats'

/** The first field of a reading that is not as the contract has it, such as `statements[2].content[0]`. */
export type ReadingFault = {
  readonly field: string
  readonly needs: FieldNeed
  /** Where it needs one of a few words. */
  readonly choices?: readonly string[]
}

/** Looks at one value; null where nothing is wrong. `length` is that of the article's text. */
export type Check = (value: unknown, field: string, length: number) => ReadingFault | null

export const is =
  (needs: FieldNeed, holds: (value: unknown) => boolean): Check =>
  (value, field) =>
    holds(value) ? null : { field, needs }

export const text = is('text', (value) => typeof value === 'string')
export const identifier = is('identifier', (value) => typeof value === 'string' && value !== '')

/** Absent, never null: JSON leaves out what is not there. */
export const optional =
  (check: Check): Check =>
  (value, field, length) =>
    value === undefined ? null : check(value, field, length)

export function oneOf<Choice extends string>(choices: Readonly<Record<Choice, true>>): Check {
  const names = Object.keys(choices)
  return (value, field) =>
    names.includes(value as string) ? null : { field, needs: 'choice', choices: names }
}

export const listOf =
  (each: Check): Check =>
  (value, field, length) => {
    if (!Array.isArray(value)) return { field, needs: 'list' }
    for (const [i, item] of value.entries()) {
      const fault = each(item, `${field}[${i}]`, length)
      if (fault) return fault
    }
    return null
  }

/** An object with these fields, checked in their order; the compiler asks for every field of its type. */
export function record<Type>(fields: { readonly [Field in keyof Type]-?: Check }): Check {
  const checks = Object.entries<Check>(fields)
  return (value, field, length) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return { field, needs: 'object' }
    for (const [name, check] of checks) {
      const held = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined
      const fault = check(held, field ? `${field}.${name}` : name, length)
      if (fault) return fault
    }
    return null
  }
}

/** Offsets within the text, the end not before the start. */
export const span: Check = (value, field, length) =>
  isWithin(value, length) ? null : { field, needs: 'span' }

/** A span that is not empty. */
export const words: Check = (value, field, length) =>
  isWithin(value, length) && value.start < value.end ? null : { field, needs: 'words' }

function isWithin(value: unknown, length: number): value is Span {
  const { start, end } = (value ?? {}) as Span
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= length
}
