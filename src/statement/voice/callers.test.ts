import { describe, expect, test } from 'vitest'
import { settleMarked } from '../marked.test.helper.js'

type Language = Parameters<typeof settleMarked>[1]

describe('a call is a carrier; whoever is heard on it speaks', () => {
  const calls: readonly (readonly [Language, string, readonly (string | undefined)[]])[] = [
    [
      'fr',
      '[C:Selon] [S:un appel intercepté près de Karsk], [K:la brigade se débande].\n[S2:Un appel téléphonique intercepté entre un sergent épuisé et sa sœur] [C2:révèle] [K2:que le pain manque]. [S3:L’appel] [C3:montre] [K3:que la peur gagne]. [K4:« On rentre »], [C4:dit] [S4:un sergent].',
      [
        'un sergent épuisé et sa sœur',
        'un sergent épuisé et sa sœur',
        'un sergent épuisé et sa sœur',
        'un sergent épuisé',
      ],
    ],
    ['fr', '[S:Appel intercepté] [C::] [K:« Nous n’avons plus rien »]', [undefined]],
    [
      'fr',
      '[S:Un appel de cent écrivains] [C:demande] [K:la libération du poète].',
      ['un appel de cent écrivains'],
    ],
    [
      'en',
      '[S:A phone call between a deckhand and his brother] [C:suggests] [K:that the ferry left early]. [S2:The call] [C2:shows] [K2:how few were warned].',
      ['a deckhand and his brother', 'a deckhand and his brother'],
    ],
    [
      'es',
      '[S:Una llamada interceptada entre un sargento y su madre] [C:revela] [K:que falta el pan].',
      ['un sargento y su madre'],
    ],
  ]
  for (const [language, marked, expected] of calls)
    test(marked, async () =>
      expect((await settleMarked(marked, language)).map(({ voice }) => voice?.name)).toEqual(expected),
    )
})

test('two who are told of and not named stay unnamed together', async () => {
  const [said] = await settleMarked(
    '[S:Un appel téléphonique intercepté entre un sergent et sa sœur] [C:révèle] [K:que le pain manque].',
    'fr',
  )
  expect(said!.voice!.kind).toBe('unnamed')
  expect(said!.carriers).toEqual(['intercepted-call'])
  expect(said!.codes).toContain('unnamed-source')
})

test('a report that says something is its own carrier, and told once', async () => {
  const [said] = await settleMarked(
    '[C:Selon] [S:des rapports de renseignement], [K:deux compagnies sont parties].',
    'fr',
  )
  expect(said!.voice!.name).toBe('des rapports de renseignement')
  expect(said!.route.map(({ role }) => role)).toEqual(['carrier'])
})
