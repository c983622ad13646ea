import { describe, expect, test } from 'vitest'
import { settleMarked } from './marked.test.helper.js'

const kinds = async (marked: string) => (await settleMarked(marked, 'fr')).map(({ kind }) => kind)

describe('all, none or some of the words in quotation marks', () => {
  const sentences: readonly (readonly [string, readonly string[]])[] = [
    ['[K:« Le pont tiendra »], [C:assure] [S:la maire].', ['direct']],
    ['[S:La maire] [C:assure] [K:que le pont tiendra].', ['indirect']],
    ['[S:La maire] [C:juge] [K:le pont « très solide »].', ['mixed']],
    [
      '[S:La maire] [C:dit] : [K:“Tout va bien.]\n[S2:Elle] [C2:ajoute] [K2:qu’il pleut].',
      ['direct', 'indirect'],
    ],
    ['[K:‘The bridge won’t hold,’] [C:said] [S:the drivers’ union].', ['direct']],
    ['[S:Ferrymen] [C:call] [K:the drivers’ plan ‘a folly’].', ['mixed']],
    ['[S:The drivers’ union] [C:says] [K:the owners’ plan failed].', ['indirect']],
    ["[S:Police] [C:say] [K:there is 'no proof' of a leak].", ['mixed']],
    // An answer of an interview, and a quotation that runs on over a line break, need no marks.
    ['Et la mer ?\n[K:Elle ne dort jamais.]', ['direct']],
    ['[K:Nous partirons demain], [C:prévient] [S:la maire].\n[K:Nous ne reviendrons pas.]', ['direct']],
    // The outer marks say nothing of what is reported within them.
    ['[K:« [S2:Il] m’[C2:a dit] [K2:de partir] »], [C:raconte] [S:la maire].', ['direct', 'indirect']],
    ['[K:« [S2:Il] [C2:a dit] : [K2:“Partez” »]], [C:raconte] [S:la maire].', ['direct', 'direct']],
  ]
  for (const [marked, expected] of sentences)
    test(marked, async () => expect(await kinds(marked)).toEqual(expected))
})
