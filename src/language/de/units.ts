import type { Units } from '../units.js'

export const units: Units = {
  formations: `
armee armeen=army
korps armeekorps=corps
division divisionen=division
brigade brigaden=brigade
regiment regimenter=regiment
bataillon bataillone bataillonen=battalion
kompanie kompanien=company
staffel geschwader=squadron
flotte=fleet
einheit einheiten=unit`,
  modifiers:
    'mechanisierte mechanisierten motorisierte panzer selbstständige allgemeine luftlande luftsturm artillerie infanterie',
  ordinals: 'erste ersten zweite zweiten dritte dritten vierte fünfte',
  ordinal: '^\\d{1,3}\\.$',
  acronyms: 'BTG=battalion-group',
  order: 'before',
  numbering: 'nr. nummer',
}
