import type { Units } from '../units.js'

/** What a formation is made of, as German writes it in one word with it: *Panzer*grenadier*brigade*. */
const arms =
  `panzer panzergrenadier grenadier jäger gebirgsjäger fallschirmjäger infanterie marineinfanterie luftlande luftsturm
  artillerie sturm schützen motschützen pionier drohnen`.split(/\s+/u)

const withArms = (...forms: readonly string[]): string =>
  [...forms, ...forms.flatMap((form) => arms.map((arm) => arm + form))].join(' ')

export const units: Units = {
  formations: `
armee armeen=army
korps armeekorps=corps
${withArms('division', 'divisionen')}=division
${withArms('brigade', 'brigaden')}=brigade
${withArms('regiment', 'regimenter', 'regiments')}=regiment
${withArms('bataillon', 'bataillone', 'bataillonen', 'bataillons')}=battalion
${withArms('kompanie', 'kompanien')}=company
staffel geschwader=squadron
flotte=fleet
einheit einheiten=unit`,
  modifiers:
    `mechanisierte mechanisierten motorisierte motorisierten panzer selbstständige selbstständigen selbständige selbständigen
    allgemeine allgemeinen luftlande luftsturm artillerie infanterie`.replace(/\s+/gu, ' '),
  ordinals: 'erste ersten zweite zweiten dritte dritten vierte vierten fünfte fünften',
  ordinal: '^\\d{1,3}\\.$',
  acronyms: 'BTG=battalion-group',
  order: 'before',
  numbersFollow: true,
  numbering: 'nr. nummer',
}
