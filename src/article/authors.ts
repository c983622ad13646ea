import type { LinkedData } from './linked-data.js'
import { type PageSurvey, textOf } from './page-survey.js'
import { bylineOpenings } from './phrases/openings.js'
import { anyPhrase } from './phrases/phrases.js'
import { titleKey } from './title.js'

/** Metas that name authors, the surest first. */
const metas = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'cxenseparse:author',
]

const opening = new RegExp(`^${anyPhrase(bylineOpenings)}\\s?:?\\s+`, 'iu')
const parting = /\s*(?:,|;|\/|\||•|·|&|\n|、)\s*|\s+(?:and|et|und|y|e|og|och|en|и|та|with|avec|mit|con)\s+/u
/** A part of a byline that is no name: a role, a place, an outlet's note. */
const notName =
  /\d|@|https?:|^(?:in|à|in\s.*|le|la|the|der|die)$|(?<!\p{L})(?:correspondent|reporter|editor|journalist|journaliste|redakteurin?|redaktion|rédaction|redacción|desk|staff|updated|published|publié|veröffentlicht|min(?:utes)?|read|share|watch|live|ressort|agentur|agency)(?!\p{L})/iu

/** "Jane Roe 30 August 2023 • 4:45pm", "Jane Roe Aug 30, 2023": the day behind a name, with all that follows. */
const trailingDate =
  /\s(?:(?:le|on|am|el)\s)?(?:\d{1,2}\.?\s\p{L}+\.?,?\s\d{4}|\p{Lu}\p{L}+\.?\s\d{1,2},\s\d{4})(?!\d).*$/u

/** Names of those who wrote the page, in its order: from its data, its metas, its byline. */
export function findAuthors(
  data: LinkedData,
  survey: PageSurvey,
  bylines: readonly string[],
  outlet: string | undefined,
): readonly string[] {
  const stated = distinct(data.authors.flatMap(splitStated))
  const persons = withoutOutlet(stated, outlet)
  if (persons.length > 0) return [...persons, ...unstated(persons, bylines)]
  for (const candidates of [fromMetas(survey), fromBylines(bylines), fromMarkup(survey)]) {
    const named = withoutOutlet(distinct(candidates), outlet)
    if (named.length > 0) return named
  }
  return stated
}

/** Names in bylines that hold nobody whom the data names: it may name only the agency, or who put the page up. */
function unstated(persons: readonly string[], bylines: readonly string[]): string[] {
  const keys = persons.map(titleKey)
  const others = bylines.filter((line) => !keys.some((key) => titleKey(line).includes(key)))
  return distinct(others.flatMap(namesIn))
}

/** Data names people or desks on purpose, so only plain lists are taken apart: "A. Name und B. Name". */
function splitStated(names: string): string[] {
  const bare = names.trim().replace(opening, '').replace(/\s+/g, ' ').trim()
  if (bare.length > 200 || /^https?:|^\S+@\S+$/.test(bare)) return []
  const parts = bare.split(/\s*[,;|]\s*|\s+(?:and|und|et|y|og|och|&)\s+/u)
  return parts.every((part) => /^\p{L}[\p{L}.'’-]*(?:\s[\p{L}.'’-]+){1,4}$/u.test(part)) ? parts : [bare]
}

/** Sites put their own address, or a number of their database, where the author belongs. */
const isAddress = /^\d*$|www\.|^\S+\.\S+$/

function fromMetas({ meta }: PageSurvey): string[] {
  for (const name of metas) {
    const names = (meta.get(name) ?? []).flatMap((content) => content.split(/[,;]/)).flatMap(splitStated)
    if (names.length > 0) return names.filter((one) => !isAddress.test(one))
  }
  return []
}

const fromMarkup = ({ named }: PageSurvey): string[] => named.flatMap((element) => namesIn(textOf(element)))

const fromBylines = (bylines: readonly string[]): string[] => bylines.flatMap(namesIn)

/** Names in the words of a byline, without "by", roles and places. */
export function namesIn(byline: string): string[] {
  const line = byline.replace(/\s+/g, ' ').trim()
  if (line.length > 200) return []
  return line
    .replace(opening, '')
    .replace(trailingDate, '')
    .split(parting)
    .map((part) => part.trim())
    .filter((part) =>
      /^\p{Lu}[\p{L}.'’-]*(?:\s(?:(?:van|von|de|der|den|del|della|di|da|la|le|ten|ter|bin|al)\s){0,2}\p{Lu}[\p{L}.'’-]*){1,4}$/u.test(
        part,
      ),
    )
    .filter((part) => !notName.test(part))
}

function withoutOutlet(names: readonly string[], outlet: string | undefined): string[] {
  const own = titleKey(outlet ?? '')
  return names.filter((name) => titleKey(name) !== own && name !== '')
}

const distinct = (names: readonly string[]): string[] => {
  const seen = new Set<string>()
  return names.filter((name) => !seen.has(titleKey(name)) && seen.add(titleKey(name)))
}
