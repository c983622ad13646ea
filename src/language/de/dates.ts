import type { Dates } from '../dates.js'

export const dates: Dates = {
  months: `
1 januar jan.
2 februar feb.
3 märz mär.
4 april apr.
5 mai
6 juni jun.
7 juli jul.
8 august aug.
9 september sep. sept.
10 oktober okt.
11 november nov.
12 dezember dez.`,
  weekdays: `
1 montag
2 dienstag
3 mittwoch
4 donnerstag
5 freitag
6 samstag sonnabend
7 sonntag`,
  seasons: `
1 frühling frühjahr
2 sommer
3 herbst
4 winter`,
  midPrefix: 'mitte-',
  numeric: 'day',
  futureWords: 'wird werden will soll',
  patterns: `
{weekday} , den {day} {month} {year} = date
{weekday} , dem {day} {month} {year} = date
{weekday} , {day} {month} {year} = date
{day} {month} {year} = date
{weekday} , {day} {month} = date
{day} {month} = date
{month} {year} = date
im {month} = date
seit {month} = date
im jahr {year} = date
im jahre {year} = date
seit {year} = date
bis {year} = date
am {weekday} = weekday
{weekday} = weekday
vergangenen {weekday} = last
letzten {weekday} = last
kommenden {weekday} = next
nächsten {weekday} = next
in den vergangenen tagen = vague
in den vergangenen wochen = vague
in den letzten tagen = vague
in den letzten wochen = vague
in den letzten monaten = vague
vor kurzem = vague
{n} uhr = time
heute = 0d
gestern = -1d
vorgestern = -2d
morgen = +1d
übermorgen = +2d
heute morgen = 0d
heute nachmittag = 0d
heute abend = 0d
heute nacht = 0d
gestern abend = -1d
letzte nacht = -1d
am vortag = ref-1d
am nächsten tag = ref+1d
am folgenden tag = ref+1d
letzte woche = -1w
vergangene woche = -1w
nächste woche = +1w
diese woche = 0w
letzten monat = -1m
nächsten monat = +1m
letztes jahr = -1y
im vergangenen jahr = -1y
nächstes jahr = +1y
dieses jahr = 0y
vor {n} tagen = -{n}d
vor {n} wochen = -{n}w
vor {n} monaten = -{n}m
vor {n} jahren = -{n}y
in {n} tagen = +{n}d
kürzlich = vague
zuletzt = vague
anfang {month} = start
mitte {month} = middle`,
}
