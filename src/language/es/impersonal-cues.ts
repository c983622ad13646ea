import type { ImpersonalCues } from '../impersonal-cues.js'

export const impersonalCues: ImpersonalCues = {
  phrases: `se cree,se creía,se espera,se esperaba,se teme,se temía,se estima,se calcula,se sospecha,se supone,se prevé,
    se dice,se rumorea,se asegura,se afirma,se desconoce si,se considera,corre el rumor de`,
  conjunctions: 'que',
  examples: ['Se cree que el puente lo levantaron unos monjes.', 'Se teme que haya más víctimas.'],
}
