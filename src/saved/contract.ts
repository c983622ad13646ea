import type { Article, Block, BlockRole, Credit, FoundDate } from '../article/article.js'
import type { Span } from '../article/span.js'
import { givenFacts } from '../capture/given.js'
import type { MentionKind } from '../mention/mention.js'
import type { Reading } from '../reading.js'
import type {
  Caution,
  CautionCode,
  Certainty,
  Hop,
  Statement,
  StatementKind,
  Voice,
} from '../statement/statement.js'
import { version } from '../version.js'
import { type Check, identifier, is, listOf, oneOf, optional, record, span, text, words } from './fields.js'
import { seriesOf } from './series.js'

const ofThisSeries = is(
  'version',
  (value) => typeof value === 'string' && seriesOf(value) === seriesOf(version),
)
const language = is('language', (value) => typeof value === 'string' && givenFacts.language(value) !== null)
const date = is('date', (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value))
const foundDate = record<FoundDate>({ date, found: text })

const article = record<Article>({
  text,
  language,
  url: optional(text),
  outlet: optional(text),
  title: optional(span),
  byline: optional(span),
  authors: optional(listOf(text)),
  published: optional(foundDate),
  modified: optional(foundDate),
  canonical: optional(text),
  isBasedOn: optional(text),
  credits: listOf(
    record<Credit>({
      name: text,
      span,
      url: optional(text),
      role: optional(oneOf<'contributor'>({ contributor: true })),
    }),
  ),
  blocks: listOf(
    record<Block>({
      span,
      role: oneOf<BlockRole>({
        title: true,
        byline: true,
        body: true,
        caption: true,
        navigation: true,
        related: true,
        notice: true,
        credit: true,
        other: true,
      }),
    }),
  ),
})

const hop = record<Hop>({
  role: oneOf<Hop['role']>({ voice: true, carrier: true, relay: true, outlet: true, republisher: true }),
  name: text,
  type: optional(text),
  span: optional(span),
})

const caution = record<Caution>({
  code: oneOf<CautionCode>({
    captivity: true,
    intercepted: true,
    'unnamed-source': true,
    'party-to-conflict': true,
    conditional: true,
    'unclosed-quotation': true,
    undated: true,
    'single-origin': true,
    drift: true,
  }),
  span: optional(span),
})

const statement = record<Statement>({
  id: identifier,
  kind: oneOf<StatementKind>({ direct: true, indirect: true, mixed: true }),
  content: listOf(words),
  cue: optional(listOf(words)),
  source: optional(listOf(words)),
  voice: optional(identifier),
  certainty: oneOf<Certainty>({
    asserted: true,
    hedged: true,
    hearsay: true,
    denied: true,
    intention: true,
    belief: true,
  }),
  route: listOf(hop),
  within: optional(identifier),
  cautions: listOf(caution),
  reasons: optional(listOf(() => null)),
})

const voice = record<Voice>({
  id: identifier,
  name: text,
  kind: oneOf<Voice['kind']>({
    person: true,
    organisation: true,
    group: true,
    document: true,
    unnamed: true,
  }),
  role: optional(text),
  mentions: listOf(words),
})

const mention = record<{ kind: MentionKind; span: Span; name: string }>({
  kind: oneOf<MentionKind>({
    person: true,
    organisation: true,
    unit: true,
    place: true,
    date: true,
    quantity: true,
  }),
  span: words,
  name: text,
})

/** A reading as `selon read` prints it, field by field. Fields that the contract does not name are not looked at. */
export const contract: Check = record<Reading>({
  id: identifier,
  selon: optional(ofThisSeries),
  article,
  statements: listOf(statement),
  voices: listOf(voice),
  mentions: listOf(mention),
})
