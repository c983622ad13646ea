import type { Reading } from '../../reading.js'
import type { Caution, Certainty, Statement } from '../../statement/statement.js'
import type { Presentation } from '../format.js'
import type { Placed } from '../order.js'
import { printable } from '../printable.js'
import { cautionWords, contentOf, hopName, speakerOf } from '../statement-words.js'
import type { LabelWords } from '../words/labels.js'
import type { Paint, Style } from './style.js'
import { type Piece, wrap } from './wrap.js'

const certaintyStyle: Readonly<Record<Certainty, Style>> = {
  asserted: 'faint',
  hedged: 'doubt',
  hearsay: 'doubt',
  denied: 'denied',
  intention: 'intention',
  belief: 'intention',
}

/** One statement: what is said, who says it and how sure, by what route, what to beware of. */
export function statementLines(
  { statement, number, depth }: Placed,
  reading: Reading,
  { words: { labels }, width, explain }: Presentation,
  paint: Paint,
  count: number,
): string {
  const gutter = String(count).length
  const nested = '   '.repeat(depth)
  const label = String(number).padStart(gutter)
  const first = `${nested}${depth > 0 ? label.replace(/ ?(\d+)$/, '↳$1') : label}  `
  const rest = ' '.repeat(nested.length + Math.max(gutter, depth > 0 ? `↳${number}`.length : 0) + 2)
  const lines = (pieces: readonly Piece[], start = rest) =>
    pieces.length > 0 ? wrap(pieces, width, { first: start, rest }, paint) : ''
  return [
    lines([['plain', printable(contentOf(reading.article.text, statement))]], first),
    lines(voicePieces(statement, reading, labels)),
    lines(routePieces(statement, labels)),
    lines(statement.cautions.flatMap((caution) => cautionPieces(caution, reading, labels))),
    ...(explain ? (statement.reasons ?? []).map((reason) => lines(reasonPieces(reason, labels))) : []),
  ].join('')
}

function voicePieces(statement: Statement, reading: Reading, labels: LabelWords): readonly Piece[] {
  const { name, role, words } = speakerOf(statement, reading)
  return [
    ['plain', '—'],
    [name ? 'voice' : 'faint', `${name || labels.noVoice}${role ? ',' : ''}`],
    ['plain', role],
    ['faint', words && `(${words})`],
    ['faint', '·'],
    [certaintyStyle[statement.certainty], labels.certainty[statement.certainty]],
  ]
}

/** A route of one hop says nothing the voice doesn't. */
function routePieces({ route }: Statement, labels: LabelWords): readonly Piece[] {
  if (route.length < 2) return []
  const hops = route.map((hop) => printable(hopName(hop, labels)))
  return [['faint', `${labels.route} ${hops.join(' → ')}`]]
}

function cautionPieces(caution: Caution, reading: Reading, labels: LabelWords): readonly Piece[] {
  const because = cautionWords(caution, reading)
  return [
    ['caution', `⚠\u00a0${labels.caution[caution.code]}`],
    ['faint', because && labels.quote(because)],
  ]
}

const reasonPieces = (
  { part, why, score }: NonNullable<Statement['reasons']>[number],
  labels: LabelWords,
): readonly Piece[] => [
  [
    'faint',
    `${labels.why} ${labels.part[part]}: ${printable(why)}${score === undefined ? '' : ` (${score.toFixed(2)})`}`,
  ],
]
