import { describe, expect, test } from 'vitest'
import { settleMarked } from '../marked.test.helper.js'

const voices = async (marked: string) => (await settleMarked(marked, 'fr')).map(({ voice }) => voice?.name)

describe('a trade told of nobody is the person named right before', () => {
  const chains: readonly (readonly [string, readonly string[]])[] = [
    [
      '[K:« On ferme à 22 heures »], [C:soupire] [S:Odile Garnier] derrière son comptoir. [S2:La patronne] [C2:estime] [K2:sa perte à 700 euros].',
      ['Odile Garnier', 'Odile Garnier'],
    ],
    [
      'Armand Le Coz part en septembre. [K:« J’aurais pris moins »], [C:plaisante] [S:le garde-barrière].',
      ['Armand Le Coz'],
    ],
    [
      '[S:Ignace Belmond] [C:décrit] [K:des corbeaux méfiants]. [S2:L’ornithologue] [C2:parle] [K2:d’une ruse].',
      ['Ignace Belmond', 'Ignace Belmond'],
    ],
    // Who heads something may have a trade besides, if she has just spoken.
    [
      '[C:Selon] [S:la directrice du service, Gilliane Baudet], [K:l’année fut rude]. [K2:Cela va mieux], [C2:a dit] [S2:la pharmacienne].',
      ['Gilliane Baudet', 'Gilliane Baudet'],
    ],
  ]
  for (const [marked, expected] of chains)
    test(marked, async () => expect(await voices(marked)).toEqual(expected))
})

describe('but it is somebody else where', () => {
  const others: readonly (readonly [string, readonly string[]])[] = [
    // he is no woman
    ['Odile Garnier a perdu sa maison. [S:Le pharmacien] [C:se souvient] [K:d’un bruit].', ['le pharmacien']],
    // she has a trade already
    [
      '[S:La romancière Odile Garnier] [C:s’inquiète] [K:du sort du port]. [S2:La pharmacienne] [C2:hausse les épaules] : [K2:« Bah. »]',
      ['Odile Garnier', 'la pharmacienne'],
    ],
    // it is a public office, or one that a body follows
    [
      '[S:Paul Ménard] [C:réclame] [K:un pont]. [S2:Le préfet] [C2:promet] [K2:une étude]. [S3:L’adjoint aux travaux] [C3:hésite] [K3:encore].',
      ['Paul Ménard', 'le préfet', 'l’adjoint aux travaux'],
    ],
  ]
  for (const [marked, expected] of others)
    test(marked, async () => expect(await voices(marked)).toEqual(expected))
})
