import type { Units } from '../units.js'

export const units: Units = {
  formations: `
armée armées=army
corps=corps
division divisions=division
brigade brigades=brigade
régiment régiments=regiment
bataillon bataillons=battalion
compagnie compagnies=company
batterie batteries=battery
escadron escadrons=squadron
escadrille escadrilles=flight
flotte flottes=fleet
flottille flottilles=flotilla
légion légions=legion
détachement détachements=detachment
unité unités=unit
groupement groupements groupe groupes=battalion-group`,
  modifiers:
    "blindée blindé mécanisée mécanisé motorisée motorisé motorisés aéroportée aéroporté aéromobile interarmes navale aérienne séparée indépendante spéciale présidentielle tactique tactiques d'assaut d' assaut infanterie artillerie reconnaissance de chars marine montagne fusiliers parachutistes défense territoriale antiaérienne missiles du génie garde étranger bataillon bataillons interarmées la militaire",
  ordinals:
    'première premier deuxième seconde second troisième quatrième cinquième sixième septième huitième neuvième dixième',
  ordinal: '^\\d{1,3}(?:er|re|ère|ere|e|è|ème|eme|ième)$',
  acronyms: 'BTG=battalion-group GTIA=battalion-group GTB=battalion-group RPIMa=regiment REP=regiment',
  order: 'after',
  numbering: 'n° no numéro militaire',
}
