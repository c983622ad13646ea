import type { Quantities } from '../quantities.js'

export const quantities: Quantities = {
  numerals: `null=0 ein=1 eine=1 eins=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11
    zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19
    zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 hundert=100
    tausend=1000 million=1000000 millionen=1000000 milliarde=1000000000 milliarden=1000000000
    billion=1000000000000`,
  collectives: `dutzend=12 dutzende=12 hunderte=100 tausende=1000 zehntausende=10000 hunderttausende=100000`,
  fractions: `hälfte=0.5 drittel=0.3333 viertel=0.25 fünftel=0.2 zehntel=0.1`,
  decimal: ',',
  about: 'etwa rund ungefähr knapp circa ca. fast gut',
  atLeast: 'mehr als,über,mindestens,wenigstens',
  atMost: 'weniger als,höchstens,bis zu,unter',
  ranges: 'von bis,zwischen und',
  bareRanges: 'bis oder –',
  ratios: '',
  of: 'von der des',
  adjectivesFollow: false,
  units: `
person personen mensch menschen einwohner einwohnern einwohnerinnen=person/people
soldat soldaten=soldier/people
tote toter toten getötete opfer=dead/casualty
verletzte verletzten verwundete verwundeten=wounded/casualty
gefangene gefangenen kriegsgefangene=captured/casualty
vermisste vermissten=missing/casualty
familie familien=family/people
meter m=metre/length
km kilometer=kilometre/length
meile meilen=mile/length
ha hektar=hectare/area
km² quadratkilometer=square-kilometre/area
kg kilo kilogramm=kilogram/mass
tonne tonnen=tonne/mass
liter=litre/volume
barrel fass=barrel/volume
% prozent=percent/ratio
€ euro eur=euro/money
$ dollar usd=dollar/money
£ pfund=pound/money
₽ rubel=rouble/money
₴ hrywnja=hryvnia/money
sekunde sekunden=second/time
minute minuten min=minute/time
stunde stunden h=hour/time
tag tage tagen=day/time
woche wochen=week/time
monat monate monaten=month/time
jahr jahre jahren=year/time
panzer panzern=tank/materiel
rakete raketen marschflugkörper=missile/materiel
drohne drohnen=drone/materiel
flugzeug flugzeuge hubschrauber=aircraft/materiel
granate granaten geschoss=shell/materiel
mm millimeter=millimetre/length
cm zentimeter zentimetern=centimetre/length`,
}
