import type { Dates } from '../dates.js'

export const dates: Dates = {
  months: `
1 janvier janv. jan.
2 février févr. fév.
3 mars
4 avril avr.
5 mai
6 juin
7 juillet juil.
8 août aout
9 septembre sept.
10 octobre oct.
11 novembre nov.
12 décembre déc.`,
  weekdays: `
1 lundi
2 mardi
3 mercredi
4 jeudi
5 vendredi
6 samedi
7 dimanche`,
  seasons: `
1 printemps
2 été
3 automne
4 hiver`,
  midPrefix: 'mi-',
  numeric: 'day',
  futureWords: 'sera seront aura auront devra devront pourra pourront ira iront',
  patterns: `
{weekday} {day} {month} {year} = date
{day} {month} {year} = date
{weekday} {day} {month} = date
{weekday} {day} = date
{day} {month} = date
début {month} {year} = start
début {month} = start
fin {month} {year} = end
fin {month} = end
{mid} {year} = middle
{mid} = middle
{month} dernier = last
{month} prochain = next
{month} {year} = date
en {month} {year} = date
depuis {month} {year} = date
dès {month} {year} = date
en {month} = date
au mois de {month} = date
au mois d' {month} = date
depuis {month} = date
dès {month} = date
d' ici {month} = date
jusqu' en {month} {year} = date
depuis {month} {year} = date
dès {month} {year} = date
en {month} = date
fin {year} = date
début {year} = date
en {year} = date
depuis {year} = date
dès {year} = date
avant {year} = date
après {year} = date
d' ici {year} = date
jusqu' en {year} = date
l' année {year} = date
au printemps {year} = date
à l' {season} {year} = date
l' {season} {year} = date
cet {season} = 0s
cet {season} = 0s
ce {season} = 0s
l' {season} dernier = -1s
l' {season} prochain = +1s
le {season} dernier = -1s
au {season} prochain = +1s
{weekday} dernier = last
{weekday} prochain = next
{weekday} soir = weekday
{weekday} matin = weekday
{weekday} midi = weekday
{weekday} après-midi = weekday
{weekday} = weekday
aujourd'hui = 0d
aujourd' hui = 0d
hier soir = -1d
hier matin = -1d
hier = -1d
avant-hier = -2d
demain = +1d
après-demain = +2d
ce matin = 0d
ce midi = 0d
cet après-midi = 0d
ce soir = 0d
cette nuit = 0d
la nuit dernière = -1d
la veille au soir = ref-1d
la veille = ref-1d
l' avant-veille = ref-2d
le lendemain = ref+1d
au lendemain = ref+1d
le surlendemain = ref+2d
le même jour = ref
ce jour-là = ref
la semaine dernière = -1w
la semaine passée = -1w
la semaine prochaine = +1w
cette semaine = 0w
le mois dernier = -1m
le mois prochain = +1m
ce mois-ci = 0m
l' année dernière = -1y
l' an dernier = -1y
l' année prochaine = +1y
l' an prochain = +1y
cette année = 0y
il y a {n} jours = -{n}d
il y a {n} jour = -{n}d
il y a {n} semaines = -{n}w
il y a {n} semaine = -{n}w
il y a {n} mois = -{n}m
il y a {n} ans = -{n}y
il y a {n} an = -{n}y
dans {n} jours = +{n}d
dans {n} semaines = +{n}w
dans {n} mois = +{n}m
dans {n} ans = +{n}y
ces derniers jours = vague
ces dernières heures = vague
ces dernières semaines = vague
ces derniers mois = vague
ces dernières années = vague
au cours des derniers jours = vague
au cours des dernières heures = vague
au cours des dernières semaines = vague
au cours des derniers mois = vague
au cours des dernières années = vague
ces {n} derniers jours = vague
ces {n} dernières années = vague
les premiers jours = vague
il y a quelques jours = vague
il y a quelques semaines = vague
il y a quelques mois = vague
il y a quelques années = vague
dans les prochains jours = vague
dans les prochaines semaines = vague
dans les prochains mois = vague
récemment = vague
dernièrement = vague
les années {n} = decade
la fin de l' année = 0y
des années {n} = decade
à {n} heures = time
de {n} heures = time
à {n} h = time
vers {n} heures = time
{n} heures {n} = time`,
}
