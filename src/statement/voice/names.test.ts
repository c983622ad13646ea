import { describe, expect, test } from 'vitest'
import { settleMarked } from '../marked.test.helper.js'

describe('names with more than a first name and a surname', () => {
  const told: readonly (readonly [string, readonly string[]])[] = [
    [
      'Noury al-Dabbar est venu. [S:Noury al-Dabbar] [C:souhaite] [K:une aide]. [S2:Al-Dabbar] [C2:a dit] [K2:attendre].',
      ['Noury al-Dabbar', 'Noury al-Dabbar'],
    ],
    ['[S:Le superintendant Lise Hobart de la police du port] [C:a déclaré] [K:que non].', ['Lise Hobart']],
    [
      '[K:« Ils ont fui »], [C:a dit] [S:le porte-parole du ministère, le général de police Jean Morand].',
      ['Jean Morand'],
    ],
    [
      'Auguste Le Duc a rangé ses outils. [S:Le vieil homme] [C:dit] [K:entendre les arbres].',
      ['Auguste Le Duc'],
    ],
  ]
  for (const [marked, expected] of told)
    test(marked, async () =>
      expect((await settleMarked(marked, 'fr')).map(({ voice }) => voice?.name)).toEqual(expected),
    )

  test('“Carl” and “Wilma” are told apart though no table of the language has them', async () => {
    const told = await settleMarked(
      '[S:Wilma Oster] [C:réclame] [K:un pont]. [S2:Carl Nyberg] [C2:se tait] [K2:encore]. [S3:Elle] [C3:promet] [K3:une marche].',
      'fr',
    )
    expect(told.map(({ voice }) => voice?.name)).toEqual(['Wilma Oster', 'Carl Nyberg', 'Wilma Oster'])
  })
})

describe('names that are words too', () => {
  test('a surname that is a trade', async () => {
    const told = await settleMarked(
      '[K:“It leaks,”] [S:Lorna Baker, a harbour engineer], [C:said]. [K2:“It did so last year,”] [S2:Baker] [C2:added].',
      'en',
    )
    expect(told.map(({ voice }) => voice?.name)).toEqual(['Lorna Baker', 'Lorna Baker'])
  })

  test('a country is no person', async () => {
    const [told] = await settleMarked('[S:La Tarvie] [C:assure] [K:tenir le col].', 'fr')
    expect(told!.voice).toMatchObject({ name: 'Tarvie', kind: 'organisation' })
  })

  test('two who are joined are two', async () => {
    const [told] = await settleMarked('[S:Sobrino y Ferrero] [C:niegan] [K:el pacto].', 'es')
    expect(told!.voice).toMatchObject({ kind: 'group' })
  })

  test('a word that opens a sentence is nobody', async () => {
    const [told] = await settleMarked('[S:So] [C:verlangt] [K:das Amt Geduld].', 'de')
    expect(told!.voice).toBeUndefined()
  })

  test('the label of an answer is no initial', async () => {
    const [told] = await settleMarked(
      'Ana Ibarz canta.\nR. El patrón calla. [S:Ella] [C:dice] [K:que no].',
      'es',
    )
    expect(told!.voice?.name).toBe('Ana Ibarz')
  })
})
