import { madeOnce } from '../language/made-once.js'
import type { Quantities } from '../language/quantities.js'
import { type Numerals, numeralsOf } from './numerals.js'

export type Unit = { readonly name: string; readonly class: string }

/** A language's words of measure, ready to be asked. */
export type QuantityWords = {
  readonly table: Quantities
  readonly numerals: Numerals
  readonly about: ReadonlySet<string>
  readonly atLeast: readonly (readonly string[])[]
  readonly atMost: readonly (readonly string[])[]
  /** Opening word of a range → word between its ends. */
  readonly ranges: ReadonlyMap<string, string>
  /** Between the two numbers of a range that nothing opens. */
  readonly bareRanges: ReadonlySet<string>
  /** Between part and whole. */
  readonly ratios: readonly (readonly string[])[]
  readonly of: ReadonlySet<string>
  /** Forms of two words have a blank between. */
  readonly units: ReadonlyMap<string, Unit>
}

export const quantityWords = madeOnce((table: Quantities): QuantityWords => {
  return {
    table,
    numerals: numeralsOf(table),
    about: new Set(table.about.split(' ').map((word) => word.replaceAll('_', ' '))),
    atLeast: phrases(table.atLeast),
    atMost: phrases(table.atMost),
    ranges: new Map(table.ranges.split(',').map((range) => range.split(' ') as [string, string])),
    bareRanges: new Set(table.bareRanges.split(' ')),
    ratios: phrases(table.ratios),
    of: new Set(table.of.split(' ')),
    units: unitForms(table.units),
  }
})

const phrases = (list: string): string[][] => list.split(',').map((phrase) => phrase.split(' '))

function unitForms(lines: string): Map<string, Unit> {
  const units = new Map<string, Unit>()
  for (const line of lines.trim().split('\n')) {
    const [forms = '', unit = ''] = line.split('=')
    const [name = '', kind = ''] = unit.split('/')
    for (const form of forms.split(' ')) units.set(form.replaceAll('_', ' '), { name, class: kind })
  }
  return units
}
