import type { BackReferences } from '../back-references.js'

export const backReferences: BackReferences = {
  openings: 'así lo,así lo ha,así lo han,así lo había,así lo habían,así se lo,así se lo ha',
  verbs: `dijo dijeron anunció anunciaron anunciado comunicó comunicaron comunicado confirmó confirmaron confirmado informó
    informaron informado explicó explicaron explicado aseguró aseguraron asegurado señaló señalaron señalado indicó indicaron
    indicado afirmó afirmaron afirmado declaró declararon declarado adelantó adelantaron adelantado manifestó manifestado
    avanzó avanzado reveló reveló revelado publicó publicado trasladó trasladado relató relatado contó contado recoge`,
  papers: '',
  contents: 'que',
  examples: ['La presa aguanta. Así lo comunicó la alcaldesa.'],
}
