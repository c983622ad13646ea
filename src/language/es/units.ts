import type { Units } from '../units.js'

export const units: Units = {
  formations: `
ejército ejércitos=army
cuerpo cuerpos=corps
división divisiones=division
brigada brigadas=brigade
regimiento regimientos=regiment
batallón batallones=battalion
compañía compañías=company
flota flotas=fleet
unidad unidades=unit`,
  modifiers:
    'mecanizada mecanizado motorizado blindada blindado acorazado de asalto paracaidista infantería de marina montaña separada independiente aerotransportada aerotransportado de asalto infantería marines tanques artillería defensa territorial acorazada la guardia motorizada',
  ordinals: 'primera primer segunda segundo tercera tercer cuarta quinta',
  ordinal: '^\\d{1,3}(?:\\.?[ªºa]|\\.er)$',
  acronyms: 'BTG=battalion-group',
  order: 'after',
  numbering: 'n.º núm. número',
}
