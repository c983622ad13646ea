import type { Quantities } from '../quantities.js'

export const quantities: Quantities = {
  numerals: `zero=0 a=1 an=1 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12
    thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20
    thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 thousand=1000
    million=1000000 billion=1000000000 trillion=1000000000000`,
  collectives: `pair=2 couple=2 dozen=12 dozens=12+ score=20 scores=20+ hundreds=100+ thousands=1000+
    millions=1000000+ billions=1000000000+`,
  fractions: `half=0.5 third=0.3333 thirds=0.3333 quarter=0.25 quarters=0.25 fifth=0.2 fifths=0.2 two-thirds=0.6667 three-quarters=0.75`,
  decimal: '.',
  about: 'about around some roughly approximately nearly almost circa',
  atLeast: 'more than,over,at least,no fewer than,no less than,upwards of',
  atMost: 'less than,fewer than,under,at most,up to,as many as',
  ranges: 'from to,between and',
  bareRanges: 'to or – -',
  ratios: 'in,out of',
  of: 'of',
  adjectivesFollow: false,
  units: `
person people persons=person/people
soldier soldiers troops servicemen=soldier/people
dead killed death deaths fatality fatalities victim victims=dead/casualty
wounded injured=wounded/casualty
prisoner prisoners captured=captured/casualty
missing=missing/casualty
family families=family/people
metre metres meter meters m=metre/length
km kilometre kilometres kilometer kilometers=kilometre/length
mile miles mi=mile/length
ha hectare hectares=hectare/area
km² sq_km square_kilometre square_kilometres square_kilometers=square-kilometre/area
kg kilo kilos kilogram kilograms=kilogram/mass
ton tons tonne tonnes=tonne/mass
litre litres liter liters=litre/volume
barrel barrels=barrel/volume
% percent per_cent pc=percent/ratio
€ euro euros eur=euro/money
$ dollar dollars usd us$=dollar/money
£ pound pounds gbp=pound/money
₽ rouble roubles ruble rubles=rouble/money
₴ hryvnia hryvnias=hryvnia/money
second seconds=second/time
minute minutes min=minute/time
hour hours h=hour/time
day days=day/time
week weeks=week/time
month months=month/time
year years=year/time
tank tanks=tank/materiel
missile missiles=missile/materiel
drone drones uav uavs=drone/materiel
aircraft plane planes jet jets helicopter helicopters=aircraft/materiel
shell shells round rounds=shell/materiel
mm millimetre millimetres=millimetre/length
cm centimetre centimetres centimeter centimeters=centimetre/length`,
}
