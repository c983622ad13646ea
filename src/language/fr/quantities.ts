import type { Quantities } from '../quantities.js'

export const quantities: Quantities = {
  numerals: `zéro=0 un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12
    treize=13 quatorze=14 quinze=15 seize=16 dix-sept=17 dix-huit=18 dix-neuf=19 vingt=20 vingts=20
    trente=30 quarante=40 cinquante=50 soixante=60 septante=70 octante=80 huitante=80 nonante=90
    cent=100 cents=100 mille=1000 million=1000000 millions=1000000 milliard=1000000000
    milliards=1000000000 billion=1000000000000 soixante-dix=70 quatre-vingts=80 quatre-vingt=80
    quatre-vingt-dix=90`,
  collectives: `millier=1000 milliers=1000+ paire=2 trio=3 quatuor=4 huitaine=8 dizaine=10 dizaines=10+ douzaine=12
    douzaines=12+ quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50 soixantaine=60
    centaine=100 centaines=100+`,
  fractions: `moitié=0.5 demi=0.5 demie=0.5 tiers=0.3333 quart=0.25`,
  decimal: ',',
  about: 'environ quelque quelques près presque autour approximativement à_peu_près',
  atLeast: "plus de,plus d',au moins,au minimum,pas moins de",
  atMost: "moins de,moins d',au plus,au maximum,jusqu' à,jusqu'à",
  ranges: "de à,d' à,entre et",
  bareRanges: 'à ou – -',
  ratios: 'sur',
  of: "de d' des du",
  adjectivesFollow: true,
  units: `
personne personnes habitant habitants=person/people
soldat soldats militaire militaires=soldier/people
mort morts tué tués tuée tuées victime victimes=dead/casualty
blessé blessés blessée blessées=wounded/casualty
prisonnier prisonniers capturé capturés=captured/casualty
disparu disparus disparue disparues=missing/casualty
famille familles=family/people
mètre mètres m=metre/length
km kilomètre kilomètres=kilometre/length
mile miles=mile/length
ha hectare hectares=hectare/area
km² km2 kilomètre_carré kilomètres_carrés=square-kilometre/area
kg kilo kilos kilogramme kilogrammes=kilogram/mass
tonne tonnes=tonne/mass
litre litres=litre/volume
baril barils=barrel/volume
% pour_cent p._100 pourcent=percent/ratio
€ euro euros eur=euro/money
$ dollar dollars usd=dollar/money
£ livres_sterling gbp=pound/money
₽ rouble roubles=rouble/money
₴ hryvnia hryvnias=hryvnia/money
seconde secondes=second/time
minute minutes min=minute/time
heure heures h=hour/time
jour jours journée journées=day/time
semaine semaines=week/time
mois=month/time
an ans année années=year/time
char chars tank tanks=tank/materiel
missile missiles=missile/materiel
drone drones=drone/materiel
avion avions aéronef aéronefs hélicoptère hélicoptères=aircraft/materiel
obus=shell/materiel
mm millimètre millimètres=millimetre/length
cm centimètre centimètres=centimetre/length`,
}
