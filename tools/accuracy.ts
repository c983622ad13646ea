/**
 * Prints how well Selon reads the corpora, and fails where a figure falls below the floor pinned here. The corpora are not
 * part of the repository: without them it says so and passes.
 *
 *   npm run accuracy [-- --quick]      --quick leaves out what needs cross-validation (some minutes)
 */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { measureMeaning } from './accuracy-meaning.js'
import { measureMentions } from './accuracy-mentions.js'
import { measurePages } from './accuracy-pages.js'
import { measureStatements, showStatementFigures } from './accuracy-statements.js'
import { readForeignMeanings, readOwnMeanings } from './meaning/marked-meaning.js'
import { measureDrifts, type Share, sumOf } from './measure-drifts.js'
import { dataFolder } from './statements/corpora.js'

type Figure = {
  readonly name: string
  /** In percent. */
  readonly value: number
  /** Where a figure must stay; raised with it, never lowered to let a change pass. */
  readonly floor: number
}

const { values } = parseArgs({ options: { quick: { type: 'boolean' } } })
if (!existsSync(dataFolder)) {
  console.log(`No corpora at ${dataFolder} (set SELON_DATA): nothing measured.`)
  process.exit(0)
}

const figures = [
  ...(await pages()),
  ...(await statements(values.quick ?? false)),
  ...(await meaning()),
  ...(await mentions()),
  ...(await drifts()),
]
const low = figures.filter(({ value, floor }) => value < floor)
console.log()
for (const { name, value, floor } of figures)
  console.log(
    `${value < floor ? '✗' : '✓'} ${name.padEnd(52)} ${value.toFixed(1).padStart(5)}  floor ${floor}`,
  )
if (low.length > 0) {
  console.error(`\n${low.length} of ${figures.length} figures are below their floors.`)
  process.exit(1)
}

function percent(share: number | undefined): number {
  return 100 * (share ?? 0)
}

/** Counted as what is not told of plain translations, so that more is better here too. */
async function drifts(): Promise<Figure[]> {
  const { alarms, copies, translations } = await measureDrifts()
  const inPercent = ([hits, all]: Share) => (100 * hits) / all
  return [
    { name: 'trace: drift planted in copies', value: inPercent(sumOf(copies)), floor: 94 },
    { name: 'trace: drift planted in translations', value: inPercent(sumOf(translations)), floor: 87 },
    { name: 'trace: plain translations without alarm', value: 100 - inPercent(alarms), floor: 97 },
  ]
}

async function pages(): Promise<Figure[]> {
  const { news, phrases } = await measurePages()
  return [
    { name: 'pages: body F1 (fundus)', value: news.f1, floor: 96.5 },
    { name: 'pages: title', value: news.title, floor: 85 },
    { name: 'pages: day of publication', value: news.day, floor: 98 },
    { name: 'pages: authors', value: news.authors, floor: 94 },
    { name: 'pages: phrases F1 (snippets)', value: phrases.f1, floor: 92 },
  ]
}

async function statements(quick: boolean): Promise<Figure[]> {
  const floors: Readonly<Record<string, { triple: number; content: number; source: number }>> = {
    'polnear-dev': { triple: 63, content: 77, source: 93.8 },
    'news-french-dev': { triple: 62, content: 77, source: 92 },
    'ud-french-dev': { triple: 69, content: 79, source: 89 },
  }
  const measured = await measureStatements(quick)
  return Object.entries(measured).flatMap(([corpus, rows]) => {
    console.log(showStatementFigures(corpus, rows))
    const floor = floors[corpus]!
    return [
      { name: `statements: ${corpus}, triple F1`, value: 100 * rows.all.triple.f1, floor: floor.triple },
      {
        name: `statements: ${corpus}, content soft F1`,
        value: 100 * rows.all.contentSoft.f1,
        floor: floor.content,
      },
      {
        name: `statements: ${corpus}, source of direct quotations`,
        value: 100 * rows.direct.source.overlap,
        floor: floor.source,
      },
    ]
  })
}

async function meaning(): Promise<Figure[]> {
  return [
    ...(await meaningOfNews()),
    ...(await meaningOfOwn('fr', 84, 91)),
    ...(await meaningOfOwn('en', 90, 97)),
    ...(await meaningOfOwn('de', 82, 95)),
    ...(await meaningOfOwn('es', 83, 95)),
    ...(await meaningOfOwn('ru', 82, 95)),
    ...(await meaningOfOwn('uk', 84, 95)),
  ]
}

async function meaningOfOwn(language: string, voiceFloor: number, certaintyFloor: number): Promise<Figure[]> {
  const { voice, certainty } = await measureMeaning(readOwnMeanings(language))
  return [
    { name: `meaning: voice, corpus/${language}`, value: percent(voice), floor: voiceFloor },
    { name: `meaning: certainty, corpus/${language}`, value: percent(certainty), floor: certaintyFloor },
  ]
}

async function meaningOfNews(): Promise<Figure[]> {
  const { voice, pronoun, certainty, kind, nested } = await measureMeaning(
    readForeignMeanings('news-french-dev'),
  )
  return [
    { name: 'meaning: voice, on marked spans', value: percent(voice), floor: 90 },
    { name: 'meaning: voice of pronoun sources', value: percent(pronoun), floor: 90 },
    { name: 'meaning: certainty', value: percent(certainty), floor: 94 },
    { name: 'meaning: kind', value: percent(kind), floor: 94 },
    { name: 'meaning: nested links F1', value: percent(nested), floor: 90 },
  ]
}

async function mentions(): Promise<Figure[]> {
  const floors: Readonly<Record<string, Readonly<Record<string, number>>>> = {
    fr: { person: 89.8, place: 85.2, organisation: 80.7, all: 86.2 },
    en: { person: 84, place: 81.1, organisation: 80, all: 81.9 },
  }
  const figures: Figure[] = []
  for (const [language, floorOf] of Object.entries(floors))
    for (const [kind, value] of Object.entries(await measureMentions(language)))
      figures.push({ name: `mentions: ${language}, ${kind}, exact F1`, value, floor: floorOf[kind]! })
  return figures
}
