import type { Hedges } from '../hedges.js'

export const hedges: Hedges = {
  stances: [
    { certainty: 'denied', stems: ['отриц', 'опроверг', 'отверг'], example: 'Компания отрицает выплату.' },
    {
      certainty: 'intention',
      stems: ['обеща', 'пообеща', 'намерен', 'планиру', 'хоч', 'хот', 'собира', 'предлож'],
      example: 'Мэр обещает мост.',
    },
    {
      certainty: 'belief',
      stems: [
        'счита',
        'дума',
        'верит.',
        'верят.',
        'полага',
        'опаса',
        'боит',
        'боят',
        'надеет',
        'надеют',
        'сомнева',
        'ожида',
      ],
      example: 'Жители опасаются паводка.',
    },
  ],
  negations: 'не ни никогда нет',
  cancelling: ['скрыва', 'сомнева'],
  modals: 'мог могла могли',
  refusals: 'отказался отказалась отказались отказалось отказывается',
  sayings: 'комментировать прокомментировать подтвердить отвечать ответить',
  expressions: {
    asserted: [],
    hedged: ['похоже', 'видимо', 'вероятно', 'возможно', 'кажется', 'по-видимому'],
    hearsay: ['якобы', 'будто', 'предположительно'],
  },
  hearsayAuxiliaries: 'якобы',
  hearsayVerbs: '',
  conditionalEndings: [],
  hypothetical: '',
  conditions: 'если',
  relatives: 'который которая которые',
  impersonal: '',
}
