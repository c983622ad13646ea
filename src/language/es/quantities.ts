import type { Quantities } from '../quantities.js'

export const quantities: Quantities = {
  numerals: `cero=0 un=1 uno=1 una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11
    doce=12 trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19
    veinte=20 veintiuno=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26
    veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60
    setenta=70 ochenta=80 noventa=90 cien=100 ciento=100 doscientos=200 doscientas=200 trescientos=300
    trescientas=300 cuatrocientos=400 quinientos=500 seiscientos=600 setecientos=700 ochocientos=800
    novecientos=900 mil=1000 millón=1000000 millones=1000000`,
  collectives: `par=2 decena=10 decenas=10+ docena=12 docenas=12+ veintena=20 treintena=30 centenar=100
    centenares=100+ millar=1000 millares=1000+ miles=1000+`,
  fractions: `mitad=0.5 tercio=0.3333 tercios=0.3333 cuartos=0.25`,
  decimal: ',',
  about: 'unos unas casi aproximadamente cerca alrededor',
  atLeast: 'más de,al menos,por lo menos,no menos de',
  atMost: 'menos de,como máximo,hasta',
  ranges: 'de a,entre y',
  bareRanges: 'a o –',
  ratios: 'de cada',
  of: 'de del',
  adjectivesFollow: true,
  units: `
persona personas habitante habitantes vecino vecinos=person/people
soldado soldados militar militares=soldier/people
muerto muertos fallecido fallecidos víctima víctimas=dead/casualty
herido heridos herida heridas=wounded/casualty
prisionero prisioneros=captured/casualty
desaparecido desaparecidos=missing/casualty
familia familias=family/people
metro metros m=metre/length
km kilómetro kilómetros=kilometre/length
milla millas=mile/length
ha hectárea hectáreas=hectare/area
km² kilómetros_cuadrados=square-kilometre/area
kg kilo kilos kilogramo kilogramos=kilogram/mass
tonelada toneladas=tonne/mass
litro litros=litre/volume
barril barriles=barrel/volume
% por_ciento=percent/ratio
€ euro euros=euro/money
$ dólar dólares=dollar/money
£ libra libras=pound/money
₽ rublo rublos=rouble/money
₴ grivna grivnas=hryvnia/money
segundo segundos=second/time
minuto minutos min=minute/time
hora horas h=hour/time
día días=day/time
semana semanas=week/time
mes meses=month/time
año años=year/time
tanque tanques=tank/materiel
misil misiles=missile/materiel
dron drones=drone/materiel
avión aviones helicóptero helicópteros=aircraft/materiel
proyectil proyectiles=shell/materiel
mm=millimetre/length
cm centímetro centímetros=centimetre/length`,
}
