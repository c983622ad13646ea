import type { Dates } from '../dates.js'

export const dates: Dates = {
  months: `
1 enero ene.
2 febrero feb.
3 marzo
4 abril abr.
5 mayo
6 junio jun.
7 julio jul.
8 agosto ago.
9 septiembre sept. set. sep.
10 octubre oct.
11 noviembre nov.
12 diciembre dic.`,
  weekdays: `
1 lunes lun.
2 martes
3 miércoles mié.
4 jueves jue.
5 viernes vie.
6 sábado sáb.
7 domingo dom.`,
  seasons: `
1 primavera
2 verano
3 otoño
4 invierno`,
  midPrefix: 'medio-',
  numeric: 'day',
  futureWords: 'será serán deberá podrá va van',
  patterns: `
{weekday} {day} de {month} de {year} = date
{day} de {month} de {year} = date
{day} de {month} del {year} = date
{weekday} {day} de {month} = date
{day} de {month} = date
{month} de {year} = date
en {month} = date
desde {month} = date
en {year} = date
desde {year} = date
hasta {year} = date
{weekday} pasado = last
{weekday} próximo = next
pasado {weekday} = last
próximo {weekday} = next
{weekday} = weekday
en los últimos días = vague
en las últimas semanas = vague
en los últimos meses = vague
en los últimos años = vague
hace unos días = vague
a las {n} horas = time
hoy = 0d
ayer = -1d
anteayer = -2d
antier = -2d
mañana = +1d
pasado mañana = +2d
esta mañana = 0d
esta tarde = 0d
esta noche = 0d
anoche = -1d
la víspera = ref-1d
el día anterior = ref-1d
al día siguiente = ref+1d
la semana pasada = -1w
la próxima semana = +1w
la semana que viene = +1w
esta semana = 0w
el mes pasado = -1m
el próximo mes = +1m
el año pasado = -1y
el próximo año = +1y
este año = 0y
hace {n} días = -{n}d
hace {n} semanas = -{n}w
hace {n} meses = -{n}m
hace {n} años = -{n}y
dentro de {n} días = +{n}d
en {n} días = +{n}d
el pasado {weekday} = last
el próximo {weekday} = next
recientemente = vague
a principios de {month} = start
a mediados de {month} = middle`,
}
