import { describe, expect, test } from 'vitest'
import { settleMarked } from '../marked.test.helper.js'

type Language = Parameters<typeof settleMarked>[1]
type Case = readonly [Language, string, readonly (string | undefined)[]]

const tell = (cases: readonly Case[]) => {
  for (const [language, marked, expected] of cases)
    test(marked, async () =>
      expect((await settleMarked(marked, language)).map(({ voice }) => voice?.name)).toEqual(expected),
    )
}

describe('kin are told with whose they are', () => {
  tell([
    [
      'fr',
      '[S:Lise Aubrel] [C:raconte] : [K:« [S2:Mon père] [C2:disait] [K2:que la nuit vous choisit]. »]',
      ['Lise Aubrel', 'le père de Lise Aubrel'],
    ],
    [
      'en',
      '[S:Jon Pellew] [C:said]: [K:“[S2:My sister] [C2:says] [K2:we should leave].”]',
      ['Jon Pellew', 'the sister of Jon Pellew'],
    ],
    [
      'de',
      'Albrecht Sönnike bestreitet die Tat. [S:Seine Frau] [C:bestätigte] [K:die Angaben].',
      ['die Frau von Albrecht Sönnike'],
    ],
    [
      'es',
      'Hermina Sosla cerró la tienda. [S:Su hermano] [C:cree] [K:que no volverá].',
      ['el hermano de Hermina Sosla'],
    ],
    [
      'ru',
      '[S:Вера Лыкова] [C:сказала]: [K:«[S2:Мой муж] [C2:говорит], [K2:что это нарочно]».]',
      ['Вера Лыкова', 'муж (Вера Лыкова)'], // owners have a case of their own
    ],
  ])
})

describe('who is meant is told by a clause without comma', () => {
  tell([
    [
      'fr',
      '[S:Un homme qui ne veut pas donner son nom] [C:raconte] [K:la nuit].',
      ['un homme qui ne veut pas donner son nom'],
    ],
    ['fr', '[S:La police, qui garde le pont], [C:affirme] [K:qu’il tient].', ['la police']],
    [
      'de',
      '[S:Das von der Stadt beauftragte Büro] [C:meldet] [K:Risse].',
      ['das von der Stadt beauftragte Büro'],
    ],
    ['de', '[S:Die Polizei, die das Ufer absperrte], [C:meldet] [K:Risse].', ['die Polizei']],
  ])
})
