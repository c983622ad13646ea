import type { FoundDate } from './article.js'
import { isoDate, writtenDate } from './dates.js'
import type { LinkedData } from './linked-data.js'
import { metaOf, type PageSurvey, textOf } from './page-survey.js'

/** Metas that state when the page was published, the surest first. */
const publishedMetas = [
  'article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'publish-date',
  'publishdate',
  'publish_date',
  'publication_date',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'article.published',
  'originalpublicationdate',
  'citation_date',
  'last-published',
  'date',
]
const modifiedMetas = [
  'article:modified_time',
  'og:updated_time',
  'article:updated_time',
  'datemodified',
  'last-modified',
  'dcterms.modified',
  'dc.date.modified',
]

/** What is looked through for the day a page was published. */
export type DatePlaces = {
  readonly data: LinkedData
  readonly survey: PageSurvey
  /** Lines by the title that state dates and names. */
  readonly lines: readonly string[]
  readonly url?: string | undefined
}

/** When the page says it was published, from the place that is surest to mean it. */
export function findPublished(places: DatePlaces): FoundDate | undefined {
  const { data, survey } = places
  return (
    found(data.published, 'json-ld datePublished') ??
    fromMetas(survey, publishedMetas) ??
    fromItem(survey, /^datepublished$/i) ??
    fromTime(survey) ??
    fromLines(places.lines) ??
    fromAddress(places.url)
  )
}

export function findModified({ data, survey }: DatePlaces): FoundDate | undefined {
  return (
    found(data.modified, 'json-ld dateModified') ??
    fromMetas(survey, modifiedMetas) ??
    fromItem(survey, /^datemodified$/i)
  )
}

function found(value: string | undefined, place: string): FoundDate | undefined {
  const date = isoDate(value)
  return date ? { date, found: place } : undefined
}

function fromMetas(survey: PageSurvey, names: readonly string[]): FoundDate | undefined {
  for (const name of names) {
    const date = found(metaOf(survey, name), `meta ${name}`)
    if (date) return date
  }
  return undefined
}

function fromItem({ items }: PageSurvey, name: RegExp): FoundDate | undefined {
  for (const item of items) {
    if (!name.test(item.attributes.itemprop!)) continue
    const { content, datetime } = item.attributes
    const date = found(content ?? datetime ?? textOf(item), `itemprop ${item.attributes.itemprop}`)
    if (date) return date
  }
  return undefined
}

/** The first `<time>` that is not of a comment, a teaser or an update. */
function fromTime({ times }: PageSurvey): FoundDate | undefined {
  for (const { attributes } of times) {
    if (/updat|modif/i.test(`${attributes.class ?? ''} ${attributes.itemprop ?? ''}`)) continue
    const date = found(attributes.datetime, 'time datetime')
    if (date) return date
  }
  return undefined
}

function fromLines(lines: readonly string[]): FoundDate | undefined {
  for (const line of lines) {
    const date = writtenDate(line.slice(0, 300))
    if (date) return { date, found: 'text' }
  }
  return undefined
}

/** `/2024/05/03/` in the page's own address. */
function fromAddress(url: string | undefined): FoundDate | undefined {
  const inPath = /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?!\d)/.exec(url ?? '')
  return inPath ? found(`${inPath[1]}-${inPath[2]}-${inPath[3]}`, 'address') : undefined
}
