import { describe, expect, test } from 'vitest'
import { settleMarked } from '../marked.test.helper.js'

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
