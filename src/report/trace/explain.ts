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
export async function explainPair(
  a: Reading,
  b: Reading,
  { words, width, colour }: Presentation,
): Promise<string> {
  const say = traceWords(words.locale)
  const paint = painter(colour)
  const line = (pieces: readonly Piece[], indent = '') =>
    wrap(pieces, width, { first: indent, rest: indent }, paint)
  const { kinship, likeness, shared, forward, backward, balance } = await collate(a, b)
  const { coverage } = likeness
  const verdict = kinship === 'none' ? say.explain.nothing : kinship === 'family' ? '' : say.related[kinship]
  const reasons = (all: readonly Evidence[]) =>
    all.map((each) =>
      line(
        [
          ['voice', `+${each.weight}`],
          ['plain', evidenceText(each, say)],
        ],
        '  ',
      ),
    )
  return [
    line([
      ['faint', 'A'],
      ['strong', printable(a.id)],
    ]),
    line([
      ['faint', 'B'],
      ['strong', printable(b.id)],
    ]),
    ...(verdict ? [line([['strong', verdict]])] : []),
    line([
      [
        'plain',
        `${say.explain.shared(likeness.shared)}${say.semicolon}${say.explain.covers(percent(coverage.a), percent(coverage.b))}`,
      ],
    ]),
    line([
      ['strong', say.explain.forward('A', 'B')],
      ['plain', `+${weigh(forward).toFixed(1)}`],
    ]),
    ...reasons(forward),
    line([
      ['strong', say.explain.forward('B', 'A')],
      ['plain', `+${weigh(backward).toFixed(1)}`],
    ]),
    ...reasons(backward),
    line([['plain', say.explain.balance(`${balance > 0 ? '+' : ''}${balance.toFixed(1)}`)]]),
    ...shared.flatMap(({ a: inA, b: inB }) => [
      '\n',
      line(
        [
          ['faint', 'A'],
          ['plain', printable(a.article.text.slice(inA.start, inA.end))],
        ],
        '  ',
      ),
      line(
        [
          ['faint', 'B'],
          ['plain', printable(b.article.text.slice(inB.start, inB.end))],
        ],
        '  ',
      ),
    ]),
  ].join('')
}

const percent = (share: number) => Math.round(share * 100)
