import type { Reading } from '../../reading.js'
import type { CautionCode } from '../../statement/statement.js'
import type { Family, Utterance } from '../../trace/trace.js'
import { printable } from '../printable.js'
import type { TraceWords } from '../words/trace.js'
import type { Traced } from './format.js'

/** What an editor needs first: how many pages, from how many origins, in how many voices, and what to beware of. */
export function familySentence({ trace, readings }: Traced, family: Family, words: TraceWords): string {
  const pages = new Set(family.witnesses)
  const of = family.witnesses.flatMap((id) => pageOf(readings, id) ?? [])
  const origins = `${words.origins(family.origins)}${namesOfOrigins(family, of, words)}`
  const voices = family.voices > 0 ? [words.voices(family.voices)] : []
  const cautions = cautionsOf(of, family.voices, words)
  const drifted = driftedPages(trace.utterances, pages)
  const facts = [origins, ...voices, ...cautions].join(', ')
  return `${sizeOf(of, words)}${words.colon} ${facts}${drifted > 0 ? `${words.semicolon}${words.drifted(drifted)}` : ''}`
}

/** The same for all pages together. */
export function traceSentence(traced: Traced, words: TraceWords): string {
  const { counts, families } = traced.trace
  if (families.length === 1 && families[0]!.witnesses.length === counts.pages)
    return familySentence(traced, families[0]!, words)
  const facts = [
    words.texts(counts.texts),
    words.origins(counts.origins),
    ...(counts.voices > 0 ? [words.voices(counts.voices)] : []),
    ...(counts.recordings > 0 ? [words.recordings(counts.recordings)] : []),
  ]
  const drifted = driftedPages(traced.trace.utterances, new Set(traced.readings.map(({ id }) => id)))
  const drift = drifted > 0 ? `${words.semicolon}${words.drifted(drifted)}` : ''
  return `${sizeOf(traced.readings, words)}${words.colon} ${facts.join(', ')}${drift}`
}

function sizeOf(readings: readonly Reading[], words: TraceWords): string {
  const languages = new Set(readings.map(({ article }) => article.language.split('-')[0]))
  return [
    words.pages(readings.length),
    ...(languages.size > 1 ? [words.languages(languages.size)] : []),
  ].join(', ')
}

/** " (Express.co.uk, not collected)": the roots, where one or two can be named. */
function namesOfOrigins(family: Family, readings: readonly Reading[], words: TraceWords): string {
  const below = new Set(family.descent.map((each) => each.to))
  const missing = family.archetypes
    .filter(({ id }) => !below.has(id))
    .map(({ name }) => `${printable(name ?? words.unnamedExemplar)}, ${words.notCollected}`)
  const pages = readings.filter(({ id }) => !below.has(id)).map(pageName)
  const names = [...missing, ...pages]
  return names.length > 0 && names.length <= 2 ? ` (${names.join(words.semicolon)})` : ''
}

const indexes = new WeakMap<readonly Reading[], ReadonlyMap<string, Reading>>()

/** The page of an id, found at once however many pages there are. */
export function pageOf(readings: readonly Reading[], id: string): Reading | undefined {
  const known = indexes.get(readings) ?? new Map(readings.map((reading) => [reading.id, reading]))
  indexes.set(readings, known)
  return known.get(id)
}

/** What a page is called in a line of text. */
const pageName = ({ id, article }: Reading): string => printable(article.outlet ?? id)

function cautionsOf(readings: readonly Reading[], voices: number, words: TraceWords): string[] {
  const codes = new Set<CautionCode>(
    readings.flatMap(({ statements }) =>
      statements.flatMap(({ cautions }) => cautions.map(({ code }) => code)),
    ),
  )
  return [...codes].flatMap((code) => words.caution[code]?.(voices) ?? []).sort()
}

function driftedPages(utterances: readonly Utterance[], pages: ReadonlySet<string>): number {
  return new Set(
    utterances.flatMap(({ drifts }) => drifts.map(({ to }) => to)).filter((page) => pages.has(page)),
  ).size
}
