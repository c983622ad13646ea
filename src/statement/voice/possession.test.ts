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

describe('authors are a document’s, and words elide as they are spoken', () => {
  tell([
    [
      'fr',
      'La préfète Irène Vasseur a reçu un rapport de 90 pages. [S:Ses trois auteurs] [C:décrivent] [K:une digue fissurée]. [S2:Ils] [C2:demandent] [K2:des travaux].',
      ['les trois auteurs du rapport', 'les trois auteurs du rapport'],
    ],
    [
      'fr',
      'Alain Brossel a salué l’étude. [S:Ses auteurs] [C:parlent] [K:de 2030].',
      ['les auteurs de l’étude'],
    ],
    [
      'fr',
      'Alain Brossel est venu. [S:Son homologue] [C:se tait] [K:encore].',
      ['l’homologue d’Alain Brossel'],
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

describe('a country’s bodies are no person’s and no radio’s', () => {
  tell([
    [
      'en',
      'The captured captain Anton Brevin spoke. [S:His own ministry] [C:denies] [K:it].\n[S2:The Tarvian defence ministry] [C2:called] [K2:it “theatre”].',
      ['the Tarvian defence ministry', 'the Tarvian defence ministry'],
    ],
    [
      'en',
      'The call was shared with Radio Merle. [S:Tarvia’s embassy] [C:refused] [K:to comment]. [S2:Its defence ministry] [C2:dismissed] [K2:the recording].',
      ['Tarvia’s embassy', 'the defence ministry of Tarvia'],
    ],
  ])
})
