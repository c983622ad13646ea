import { madeOnce } from '../language/made-once.js'
import type { Units } from '../language/units.js'

/** A language's military words, ready to be asked. */
export type UnitWords = {
  readonly formations: ReadonlyMap<string, string>
  /** The form that names a formation, by each of its forms. */
  readonly nominatives: ReadonlyMap<string, string>
  readonly modifiers: ReadonlySet<string>
  readonly ordinals: ReadonlySet<string>
  readonly ordinal: RegExp
  readonly acronyms: ReadonlyMap<string, string>
  readonly numbering: ReadonlySet<string>
  readonly order: 'before' | 'after'
  readonly numbersFollow: boolean
  /** Every word, lower-case, that a unit may open with beside a number. */
  readonly openings: ReadonlySet<string>
}

export const unitWords = madeOnce((units: Units): UnitWords => {
  const lines = units.formations
    .trim()
    .split('\n')
    .map((line) => {
      const [forms = '', echelon = ''] = line.split('=')
      return { forms: forms.split(' '), echelon }
    })
  const formations = lines.flatMap(({ forms, echelon }) => forms.map((form) => [form, echelon] as const))
  const acronyms = units.acronyms.split(' ').map((entry) => entry.split('=') as [string, string])
  const ordinals = units.ordinals.split(' ')
  return {
    formations: new Map(formations),
    nominatives: new Map(lines.flatMap(({ forms }) => forms.map((form) => [form, forms[0]!] as const))),
    modifiers: new Set(units.modifiers.split(' ')),
    ordinals: new Set(ordinals),
    ordinal: new RegExp(units.ordinal, 'u'),
    acronyms: new Map(acronyms),
    numbering: new Set(units.numbering.split(' ')),
    order: units.order,
    numbersFollow: units.numbersFollow ?? false,
    openings: new Set([...formations, ...acronyms].map(([word]) => word.toLowerCase()).concat(ordinals)),
  }
})
