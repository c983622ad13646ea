import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Marked, MarkedText } from './corpora.js'
import { type MarkedStretch, readMarks } from './own-marks.js'

/** How sure the page is of what it passes on. */
export const certainties = ['asserted', 'hedged', 'hearsay', 'denied', 'intention', 'belief'] as const
export type Certainty = (typeof certainties)[number]

/** An attribution of the corpus in `corpus/`; articles also tell its voice, certainty and route. */
export type OwnMarked = Marked & {
  readonly id: string
  /** The speaker's fullest name in the article, or a description of an unnamed one. */
  readonly voice?: string
  readonly certainty?: Certainty
  /** What brought the content, as far as the article names it. */
  readonly route?: string
}

export type OwnMarkedText = Omit<MarkedText, 'attributions'> & {
  readonly published?: string
  readonly outlet?: string
  readonly attributions: readonly OwnMarked[]
}

type Told = Pick<OwnMarked, 'voice' | 'certainty' | 'route'>

/** Every article and group of sentences in a folder such as `corpus/fr`, whose name is the language. */
export function readOwnCorpus(folder: string): OwnMarkedText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readOwnFile(name, readFileSync(join(folder, name), 'utf8'), basename(folder)))
}

/** One file of the corpus: an article, or the groups of a sentences file. Throws where the marks are wrong. */
export function readOwnFile(name: string, file: string, language: string): OwnMarkedText[] {
  const { fields, body } = splitHead(file)
  if (name.startsWith('sentences')) {
    const groups = body.split(/^--$/mu)
    return groups.map((group, at) =>
      markedText(`${basename(name, '.txt')}:${at + 1}`, language, group, new Map()),
    )
  }
  const [marked = '', told = ''] = body.split(/^==$/mu)
  const article = markedText(fields.id ?? basename(name, '.txt'), language, marked, readTold(told))
  const { published, outlet } = fields
  return [{ ...article, ...(published && { published }), ...(outlet && { outlet }) }]
}

function markedText(id: string, language: string, group: string, told: Map<string, Told>): OwnMarkedText {
  const { text, stretches } = at(id, () => readMarks(group.trim()))
  const numbers = new Set(stretches.map(({ number }) => number))
  const attributions = [...numbers]
    .sort((a, b) => Number(a) - Number(b))
    .map((number) => ({ id: number, ...rangesOf(stretches, number), ...told.get(number) }))
  for (const number of told.keys()) {
    if (!numbers.has(number)) throw new Error(`${id}: a voice line for ${number}, which marks nothing`)
  }
  return {
    id,
    language,
    text,
    nestedMarked: true,
    attributions: attributions.map((one) => placed(one, attributions)),
  }
}

function rangesOf(stretches: readonly MarkedStretch[], number: string): Marked {
  const of = (role: string) =>
    stretches.filter((one) => one.number === number && one.role === role).map((one) => one.range)
  return { source: of('S'), cue: of('C'), content: of('K') }
}

/** Says of an attribution which other reports it: the shortest content that holds its cue, or all of it if it has none. */
function placed(one: OwnMarked, all: readonly OwnMarked[]): OwnMarked {
  const told = one.cue.length > 0 ? one.cue : one.content
  const holders = all.filter(
    (other) => other !== one && told.every((range) => isWithin(range, other.content)),
  )
  const [nearest] = holders.sort((a, b) => lengthOf(a.content) - lengthOf(b.content))
  return nearest === undefined ? one : { ...one, nested: true, within: nearest.id }
}

type Ranges = Marked['content']

const isWithin = (range: Ranges[number], ranges: Ranges): boolean =>
  ranges.some(([start, end]) => start <= range[0] && range[1] <= end)

const lengthOf = (ranges: Ranges): number => ranges.reduce((sum, [start, end]) => sum + end - start, 0)

function splitHead(file: string): { fields: Record<string, string>; body: string } {
  const head = /^(?:#[^\n]*\n)*/u.exec(file)?.[0] ?? ''
  const fields = [...head.matchAll(/^# ([a-z]+): (.*)$/gmu)].map(([, field = '', value = '']) => [
    field,
    value.trim(),
  ])
  return { fields: Object.fromEntries(fields), body: file.slice(head.length) }
}

function readTold(lines: string): Map<string, Told> {
  const told = lines.split('\n').filter((line) => line.trim() !== '')
  return new Map(told.map((line) => [line.slice(0, line.indexOf(' ')), readToldLine(line)]))
}

function readToldLine(line: string): Told {
  const parts = line.slice(line.indexOf(' ') + 1).split(' | ')
  const fields = Object.fromEntries(
    parts.map((part) => [part.slice(0, part.indexOf(':')).trim(), part.slice(part.indexOf(':') + 1).trim()]),
  )
  const { voice, certainty, route, ...other } = fields
  if (!voice || !certainties.some((known) => known === certainty) || Object.keys(other).length > 0) {
    throw new Error(`Not a voice line: ${line}`)
  }
  return { voice, certainty: certainty as Certainty, ...(route && { route }) }
}

function at<T>(id: string, read: () => T): T {
  try {
    return read()
  } catch (cause) {
    throw new Error(`${id}: ${(cause as Error).message}`, { cause })
  }
}
