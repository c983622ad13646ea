import { describe, expect, test } from 'vitest'
import { settleMarked } from '../marked.test.helper.js'

const voices = async (marked: string, language: 'fr' | 'en' = 'fr') =>
  (await settleMarked(marked, language)).map(({ voice }) => voice?.name)

describe('one of several is told with what they are', () => {
  const told: readonly (readonly [string, readonly string[]])[] = [
    [
      '[S:Trois anciens pilotes] [C:racontent] [K:la nuit]. [S2:L’un d’eux] [C2:dit] [K2:avoir sauté].',
      ['trois anciens pilotes', 'un ancien pilote'],
    ],
    [
      '[S:Les habitantes du quartier des Salines] [C:protestent] : [K:« Assez. »] [S2:L’une d’elles] [C2:montre] [K2:sa cave].',
      ['les habitantes du quartier des Salines', 'une habitante du quartier des Salines'],
    ],
    [
      '[S:Les responsables syndicaux] [C:parlent] [K:de grève]. [S2:L’un d’eux] [C2:exige] [K2:une date]. [S3:Un autre] [C3:redoute] [K3:l’hiver].',
      ['les responsables syndicaux', 'un responsable syndical', 'un autre responsable syndical'],
    ],
    [
      '[S:Quatorze rescapés entendus par la juge] [C:parlent] [K:de coups]. [S2:L’un d’eux] [C2:montre] [K2:ses mains].',
      ['quatorze rescapés entendus par la juge', 'un rescapé entendu par la juge'],
    ],
    [
      '[S:Les importateurs] [C:se disent] [K:ruinés]. [S2:L’un d’eux] [C2:raconte] [K2:avoir payé d’avance].',
      ['les importateurs', 'un importateur'],
    ],
    [
      '[S:Une mère] [C:demande] [K:des masques]. [S2:Une autre] [C2:exige] [K2:que l’on ferme].',
      ['une mère', 'une autre mère'],
    ],
  ]
  for (const [marked, expected] of told)
    test(marked, async () => expect(await voices(marked)).toEqual(expected))
})

test('and with their own words where there is no form for one', async () => {
  expect(
    await voices('[S:Les familles] [C:attendent] [K:une date]. [S2:L’une d’elles] [C2:espère] [K2:encore].'),
  ).toEqual(['les familles', 'l’une d’elles (les familles)'])
  expect(
    await voices('[S:The pilots] [C:said] [K:it was dark]. [S2:One of them] [C2:said] [K2:he jumped].', 'en'),
  ).toEqual(['the pilots', 'one of them (the pilots)'])
})

test('a share or several of them are no single one', async () => {
  expect(
    await voices('[S:Les parents] [C:doutent] [K:de tout]. [S2:D’autres] [C2:réclament] [K2:un vote].'),
  ).toEqual(['les parents', 'd’autres'])
})
