import type { Units } from '../language/units.js'

/** A language's military words, ready to be asked. */
export type UnitWords = {
  readonly formations: ReadonlyMap<string, string>
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

const ready = new WeakMap<Units, UnitWords>()

export function unitWords(units: Units): UnitWords {
  const known = ready.get(units)
  if (known) return known
  const formations = units.formations
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [forms = '', echelon = ''] = line.split('=')
      return forms.split(' ').map((form) => [form, echelon] as const)
    })
  const acronyms = units.acronyms.split(' ').map((entry) => entry.split('=') as [string, string])
  const ordinals = units.ordinals.split(' ')
  const made: UnitWords = {
    formations: new Map(formations),
    modifiers: new Set(units.modifiers.split(' ')),
    ordinals: new Set(ordinals),
    ordinal: new RegExp(units.ordinal, 'u'),
    acronyms: new Map(acronyms),
    numbering: new Set(units.numbering.split(' ')),
    order: units.order,
    numbersFollow: units.numbersFollow ?? false,
    openings: new Set([...formations, ...acronyms].map(([word]) => word.toLowerCase()).concat(ordinals)),
  }
  ready.set(units, made)
  return made
}
