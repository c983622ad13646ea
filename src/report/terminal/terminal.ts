import { wordsOf } from '../../article/span.js'
import type { Reading } from '../../reading.js'
import { dateInWords } from '../dates.js'
import type { Format, Presentation } from '../format.js'
import { languageInWords } from '../languages.js'
import { inReadingOrder, tally, voiceCounts } from '../order.js'
import { printable } from '../printable.js'
import { webAddress } from '../web-address.js'
import type { Words } from '../words/words.js'
import { readyToMeasure } from './columns.js'
import { statementLines } from './statement.js'
import { painter } from './style.js'
import { type Piece, wrap } from './wrap.js'

const flush = { first: '', rest: '' }

/** A reading as an editor goes through it: the page, its statements in order, a summary. */
export function terminalFormat(presentation: Presentation): Format<Reading, Promise<string>> {
  const { words, width, colour } = presentation
  const paint = painter(colour)
  const rule = `${paint('faint', '─'.repeat(width))}\n`
  const lines = (pieces: readonly Piece[]) => wrap(pieces, width, flush, paint)
  return {
    begin: () => '',
    each: async (reading, index) => {
      await readyToMeasure(JSON.stringify(reading))
      const placed = inReadingOrder(reading.statements)
      const body = placed.map(
        (one) => `${statementLines(one, reading, presentation, paint, placed.length)}\n`,
      )
      const none = lines([['faint', words.labels.noStatements]])
      return [
        index > 0 ? '\n\n' : '',
        ...headPieces(reading, words).map(lines),
        rule,
        '\n',
        ...(body.length > 0 ? body : [none, '\n']),
        rule,
        ...summaryPieces(reading, words).map(lines),
      ].join('')
    },
    end: () => '',
  }
}

/** Outlet and title, then when, by whom, from whom, where. */
function headPieces({ article }: Reading, words: Words): readonly (readonly Piece[])[] {
  const { labels } = words
  const title = article.title ? printable(wordsOf(article.text, article.title)) : labels.untitled
  const facts = [
    article.published ? foundDate(article.published, words) : labels.undated,
    ...(article.modified ? [`${labels.updated} ${foundDate(article.modified, words)}`] : []),
    languageInWords(printable(article.language), words),
  ]
  const basedOn = webAddress(article.isBasedOn)
  const makers = [
    ...(article.authors.length > 0 ? [`${labels.by} ${article.authors.map(printable).join(', ')}`] : []),
    ...(article.credits.length > 0
      ? [`${labels.credits} ${article.credits.map(({ name }) => printable(name)).join(', ')}`]
      : []),
    ...(basedOn ? [`${labels.basedOn} ${basedOn}`] : []),
  ]
  const faint = (text: string): readonly Piece[] => [['faint', text]]
  return [
    ...(article.outlet ? [[['voice', printable(article.outlet)] as const]] : []),
    [['strong', title]],
    faint(facts.join(' · ')),
    ...(makers.length > 0 ? [faint(makers.join(' · '))] : []),
    ...(article.url ? [faint(printable(article.url))] : []),
  ]
}

const foundDate = ({ date, found }: { date: string; found: string }, words: Words): string =>
  `${printable(dateInWords(date, words))} (${printable(found)})`

function summaryPieces({ statements, voices }: Reading, { labels }: Words): readonly (readonly Piece[])[] {
  const speaking = voiceCounts(statements, voices)
  const cautions = tally(statements.flatMap((statement) => statement.cautions.map(({ code }) => code)))
  const total = cautions.reduce((sum, [, count]) => sum + count, 0)
  const counts = [
    labels.statements(statements.length),
    labels.voices(speaking.length),
    labels.cautions(total),
  ]
  return [
    [['strong', counts.join(' · ')]],
    [['plain', speaking.map(({ voice, count }) => `${printable(voice.name)}\u00a0${count}`).join(' · ')]],
    [['caution', cautions.map(([code, count]) => `${labels.caution[code]}\u00a0${count}`).join(' · ')]],
  ]
}
