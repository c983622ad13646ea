import type { Hedges } from '../hedges.js'

export const hedges: Hedges = {
  stances: [
    { certainty: 'denied', stems: ['запереч', 'спросту', 'відкин'], example: 'Компанія заперечує виплату.' },
    {
      certainty: 'intention',
      stems: ['обіця', 'пообіця', 'мають намір', 'має намір', 'плану', 'хоч', 'хот', 'збира', 'пропон'],
      example: 'Мер обіцяє міст.',
    },
    {
      certainty: 'belief',
      stems: ['вважа', 'дума', 'вірить.', 'вірять.', 'побою', 'боїть', 'боять', 'сподіва', 'сумнів', 'очіку'],
      example: 'Мешканці бояться паводка.',
    },
  ],
  negations: 'не ні ніколи немає',
  negators: 'не ніколи',
  nobody: 'ніхто жоден жодна ніщо ні ніщо',
  undoing: '',
  cancelling: ['прихову', 'сумнів'],
  modals: 'міг могла могли',
  refusals: 'відмовився відмовилася відмовились відмовилися відмовляється',
  sayings: 'коментувати прокоментувати підтвердити відповідати відповісти',
  expressions: {
    asserted: [],
    hedged: ['схоже', 'ймовірно', 'можливо', 'здається', 'мабуть'],
    hearsay: ['нібито', 'буцімто', 'начебто'],
  },
  hearsayAuxiliaries: 'нібито',
  hearsayVerbs: '',
  conditionalEndings: [],
  hypothetical: '',
  conditions: 'якщо',
  relatives: 'який яка які',
  impersonal: '',
}
