import type { Determiners, Pronoun } from '../pronouns.js'

export const pronouns: readonly Pronoun[] = [
  { form: 'él', points: 'elsewhere', gender: 'm', number: 'one', example: 'Él lo niega.' },
  { form: 'ella', points: 'elsewhere', gender: 'f', number: 'one', example: 'Ella lo niega.' },
  { form: 'ellos', points: 'elsewhere', gender: 'm', number: 'many', example: 'Ellos lo niegan.' },
  { form: 'ellas', points: 'elsewhere', gender: 'f', number: 'many', example: 'Ellas lo niegan.' },
  { form: 'este último', points: 'latter', gender: 'm', number: 'one', example: 'Este último lo negó.' },
  { form: 'esta última', points: 'latter', gender: 'f', number: 'one', example: 'Esta última lo negó.' },
  { form: 'este', points: 'latter', gender: 'm', number: 'one', example: 'Este lo negó.' },
  { form: 'esta', points: 'latter', gender: 'f', number: 'one', example: 'Esta lo negó.' },
  { form: 'yo', points: 'speaker', number: 'one', example: '«Yo creo que miente.»' },
  { form: 'mí', points: 'speaker', number: 'one', example: '«Según mí, miente.»' },
  { form: 'nosotros', points: 'speaker', number: 'many', example: '«Nosotros pedimos paz.»' },
  { form: 'nosotras', points: 'speaker', number: 'many', example: '«Nosotras pedimos paz.»' },
  { form: 'quien', points: 'antecedent', number: 'one', example: 'El alcalde, quien lo niega, se fue.' },
  {
    form: 'quienes',
    points: 'antecedent',
    number: 'many',
    example: 'Los jueces, quienes lo niegan, se fueron.',
  },
  { form: 'que', points: 'antecedent', example: 'El alcalde, que lo niega, se fue.' },
  { form: 'se', points: 'nobody', example: 'Se cree que el dique aguantará.' },
  { form: 'algunos', points: 'anybody', number: 'many', example: 'Algunos temen una riada.' },
  { form: 'muchos', points: 'anybody', number: 'many', example: 'Muchos temen una riada.' },
]

export const determiners: Determiners = {
  definite: { m: 'el al del', f: 'la', any: 'lo', many: 'los las' },
  indefinite: { m: 'un', f: 'una', any: '', many: 'unos unas varios varias algunos algunas dos tres' },
  demonstrative: { m: 'este ese aquel', f: 'esta esa aquella', any: '', many: 'estos estas esos esas' },
  possessive: 'su sus mi mis nuestro nuestra nuestros nuestras',
  other: 'otro otra otros otras',
  same: 'mismo misma mismos mismas',
  prepositions: 'de del a al en con por para sobre entre contra desde hasta según bajo',
  identifying: 'de del',
  lesser: 'vice exministro ex antiguo antigua futuro futura adjunto adjunta',
  pairing: 'entre',
  conjunctions: 'y e o',
  headLast: false,
  relatives: 'que quien quienes cuyo cuya donde',
}
