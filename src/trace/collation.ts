import type { Span } from '../article/span.js'
import type { Reading } from '../reading.js'
import { weighDirection } from './direction.js'
import { compareWords, type Likeness } from './likeness.js'
import { kinship } from './relation.js'
import { alignBySense, prepareSense } from './sense-kin.js'
import { laySideBySide, type SideBySide } from './side-by-side.js'
import { groupTexts } from './text-group.js'
import type { Evidence, RelatedKind } from './trace.js'
import { TraceMemory } from './trace-memory.js'
import { spanOfWords } from './words.js'

/** Two pages laid side by side. */
export type Collation = {
  readonly kinship: 'family' | RelatedKind | 'none'
  readonly likeness: Likeness
  /** Stretches that the pages share, in the order of the first. */
  readonly shared: readonly { readonly a: Span; readonly b: Span }[]
  readonly sideBySide: SideBySide
  /** Evidence that `b` was taken from `a`, and the other way round. */
  readonly forward: readonly Evidence[]
  readonly backward: readonly Evidence[]
  /** Log-odds; above 0 `b` was rather taken from `a`. */
  readonly balance: number
}

/** Collates two pages: word by word where they share words, else by what their sentences say. */
export async function collate(a: Reading, b: Reading): Promise<Collation> {
  const memory = new TraceMemory()
  const [one, other] = [groupTexts([a], memory)[0]!, groupTexts([b], memory)[0]!]
  const verbatim = compareWords(one.words, other.words)
  const verdict = kinship(verbatim)
  const bySense =
    verdict === 'family' ? null : alignBySense(one, other, prepareSense([one, other], memory.finder))
  const likeness = bySense ?? verbatim
  const direction = weighDirection(one, other, likeness)
  return {
    kinship: bySense ? 'family' : verdict,
    likeness,
    shared: likeness.passages.map(({ aStart, aEnd, bStart, bEnd }) => ({
      a: spanOfWords(one.words, aStart, aEnd),
      b: spanOfWords(other.words, bStart, bEnd),
    })),
    sideBySide: laySideBySide(one.words, other.words, likeness),
    ...direction,
  }
}
