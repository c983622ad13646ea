import type { Dates } from '../dates.js'

export const dates: Dates = {
  months: `
1 january jan. jan
2 february feb. feb
3 march mar.
4 april apr.
5 may
6 june jun.
7 july jul.
8 august aug. aug
9 september sept. sep. sept
10 october oct. oct
11 november nov. nov
12 december dec. dec`,
  weekdays: `
1 monday mon.
2 tuesday tue. tues.
3 wednesday wed.
4 thursday thu. thurs.
5 friday fri.
6 saturday
7 sunday`,
  seasons: `
1 spring
2 summer
3 autumn fall
4 winter`,
  midPrefix: 'mid-',
  numeric: 'month',
  futureWords: "will 'll shall plans due expected scheduled",
  patterns: `
{weekday} , {month} {day} , {year} = date
{weekday} , {month} {day} = date
{weekday} {day} {month} {year} = date
{weekday} , {day} {month} {year} = date
{weekday} , {day} {month} = date
{weekday} {day} {month} = date
{month} {day} , {year} = date
{month} {day} {year} = date
{day} {month} , {year} = date
{day} {month} {year} = date
the {day} of {month} {year} = date
the {day} of {month} , {year} = date
the {day} of {month} = date
{day} of {month} {year} = date
{day} of {month} = date
{month} {day} = date
{day} {month} = date
early {month} {year} = start
early {month} = start
late {month} {year} = end
late {month} = end
{mid} {year} = middle
{mid} = middle
mid {month} = middle
last {month} = last
next {month} = next
{month} of {year} = date
{month} , {year} = date
{month} {year} = date
in {month} {year} = date
since {month} {year} = date
by {month} {year} = date
until {month} {year} = date
before {month} {year} = date
after {month} {year} = date
from {month} {year} = date
in {month} = date
since {month} = date
by {month} = date
until {month} = date
before {month} = date
after {month} = date
from {month} = date
this {month} = date
of {month} = date
in early {year} = date
in late {year} = date
in {year} = date
since {year} = date
by {year} = date
until {year} = date
before {year} = date
after {year} = date
from {year} = date
during {year} = date
the {season} of {year} = date
in the {season} of {year} = date
{season} {year} = date
this {season} = 0s
last {season} = -1s
next {season} = +1s
last {weekday} = last
next {weekday} = next
{weekday} morning = weekday
{weekday} afternoon = weekday
{weekday} evening = weekday
{weekday} night = weekday
{weekday} = weekday
today = 0d
yesterday morning = -1d
yesterday evening = -1d
yesterday = -1d
the day before yesterday = -2d
tomorrow = +1d
the day after tomorrow = +2d
this morning = 0d
this afternoon = 0d
this evening = 0d
tonight = 0d
last night = -1d
overnight = -1d
the day before = ref-1d
the previous day = ref-1d
the next day = ref+1d
the following day = ref+1d
the same day = ref
that day = ref
last week = -1w
next week = +1w
this week = 0w
last month = -1m
next month = +1m
this month = 0m
last year = -1y
next year = +1y
this year = 0y
{n} days ago = -{n}d
{n} day ago = -{n}d
{n} weeks ago = -{n}w
{n} week ago = -{n}w
a week ago = -1w
a month ago = -1m
a year ago = -1y
{n} months ago = -{n}m
{n} month ago = -{n}m
{n} years ago = -{n}y
{n} year ago = -{n}y
in {n} days = +{n}d
in {n} weeks = +{n}w
in {n} months = +{n}m
in recent days = vague
in recent weeks = vague
in recent months = vague
in recent years = vague
recent days = vague
recent weeks = vague
recent months = vague
recent years = vague
in the last few days = vague
in the past few weeks = vague
over the past few months = vague
over the past year = vague
a few days ago = vague
a few weeks ago = vague
a few months ago = vague
a few years ago = vague
the coming days = vague
the coming weeks = vague
the coming months = vague
recently = vague
the {decade} = decade
the early {decade} = decade
the late {decade} = decade
the end of the year = 0y
year end = 0y
{n} p.m. = time
{n} a.m. = time
{n} pm = time
{n} am = time
{n} o'clock = time`,
}
