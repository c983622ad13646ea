import { type Span, wordsOf } from '../../article/span.js'
import type { Reading } from '../../reading.js'
import { collate } from '../../trace/collation.js'
import { weigh } from '../../trace/evidence.js'
import type { Evidence } from '../../trace/trace.js'
import type { Presentation } from '../format.js'
import { printable } from '../printable.js'
import { painter } from '../terminal/style.js'
import { type Piece, wrap } from '../terminal/wrap.js'
import { traceWords } from '../words/trace.js'
import { evidenceText } from './evidence-text.js'

/** All that speaks for and against one of two pages having been taken from the other. */
export async function explainPair(a: Reading, b: Reading, presentation: Presentation): Promise<string> {
  const say = traceWords(presentation.words.locale)
  const line = linesFor(presentation)
  const { kinship, likeness, sideBySide, forward, backward, balance } = await collate(a, b)
  const { coverage } = likeness
  const verdict = kinship === 'none' ? say.explain.nothing : kinship === 'family' ? '' : say.related[kinship]
  const common = say.explain.shared(likeness.shared)
  const covers = say.explain.covers(percent(coverage.a), percent(coverage.b))
  const speaksFor = (from: string, to: string, reasons: readonly Evidence[]): string[] => [
    line('', ['strong', say.explain.forward(from, to)], ['plain', `+${weigh(reasons).toFixed(1)}`]),
    ...reasons.map((each) => line('  ', ['voice', `+${each.weight}`], ['plain', evidenceText(each, say)])),
  ]
  const passage = (page: string, { article }: Reading, span: Span): string =>
    line('  ', ['faint', `${page}${say.colon}`], ['plain', printable(wordsOf(article.text, span))])
  const shared = [...sideBySide.rows.filter(({ kind }) => kind === 'shared'), ...sideBySide.moved]
  return [
    line('', ['faint', 'A'], ['strong', printable(a.id)]),
    line('', ['faint', 'B'], ['strong', printable(b.id)]),
    ...(verdict ? [line('', ['strong', verdict])] : []),
    line('', ['plain', `${common}${say.semicolon}${covers}`]),
    ...speaksFor('A', 'B', forward),
    ...speaksFor('B', 'A', backward),
    line('', ['plain', say.explain.balance(`${balance > 0 ? '+' : ''}${balance.toFixed(1)}`)]),
    ...shared.flatMap((both) => ['\n', passage('A', a, both.a), passage('B', b, both.b)]),
  ].join('')
}

/** Sets pieces in lines that all begin with the same indent. */
function linesFor({ width, colour }: Presentation): (indent: string, ...pieces: readonly Piece[]) => string {
  const paint = painter(colour)
  return (indent, ...pieces) => wrap(pieces, width, { first: indent, rest: indent }, paint)
}

const percent = (share: number) => Math.round(share * 100)
