import { describe, expect, test } from 'vitest'
import { settleMarked } from './marked.test.helper.js'

const within = async (marked: string) => (await settleMarked(marked, 'fr')).map((told) => told.within)

describe('who reports whom', () => {
  const sentences: readonly (readonly [string, readonly (string | undefined)[]])[] = [
    ['[S:A. Rubin] [C:dit] [K:que [S2:le préfet] [C2:promet] [K2:un pont]].', [undefined, 's1']],
    [
      '[S:A. Rubin] [C:dit] [K:qu’il pleut]. [S2:Le préfet] [C2:promet] [K2:un pont].',
      [undefined, undefined],
    ],
    ['[K:[S2:Le préfet] [C2:a dit] [K2:non]], [C:selon] [S:la radio].', [undefined, 's1']],
    [
      '[S:A. Rubin] [C:dit] [K:que [S2:le préfet] [C2:croit] [K2:que [S3:la radio] [C3:ment] [K3:sur tout]]].',
      [undefined, 's1', 's2'],
    ],
    // A source that stands outside is not reported by the other, though the contents overlap.
    [
      '[S:A. Rubin] [C:dit] [K:que [K2:tout va mal]], et [S2:le préfet] le [C2:répète].',
      [undefined, undefined],
    ],
  ]
  for (const [marked, expected] of sentences)
    test(marked, async () => expect(await within(marked)).toEqual(expected))
})
