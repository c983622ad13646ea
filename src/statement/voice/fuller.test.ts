import { describe, expect, test } from 'vitest'
import { settleMarked } from '../marked.test.helper.js'

const voices = async (marked: string) => (await settleMarked(marked, 'fr')).map(({ voice }) => voice?.name)

describe('a body or document is told by the fullest words for it', () => {
  const told: readonly (readonly [string, readonly string[]])[] = [
    [
      'Le rapport de l’Inspection a paru mardi. [S:Le rapport] [C:recommande] [K:une digue].',
      ['le rapport de l’Inspection'],
    ],
    [
      'La grève gagne le musée océanographique de Sardane. [S:Le musée] [C:prévoit] [K:de rouvrir lundi].',
      ['le musée océanographique de Sardane'],
    ],
    // of two, the words do not tell which
    [
      'Le rapport de l’Inspection et le rapport de la Cour ont paru. [S:Le rapport] [C:recommande] [K:une digue].',
      ['le rapport'],
    ],
  ]
  for (const [marked, expected] of told)
    test(marked, async () => expect(await voices(marked)).toEqual(expected))
})

describe('an acronym is spelled out as the article spells it', () => {
  const told: readonly (readonly [string, readonly string[]])[] = [
    [
      'La Banque maritime velèse se réunit. [S:La BMV] [C:promet] [K:des prêts]. [S2:Elle] [C2:exclut] [K2:une hausse].',
      ['Banque maritime velèse (BMV)', 'Banque maritime velèse (BMV)'],
    ],
    [
      'L’Agence internationale de l’eau douce (AIED) tient séance. [S:L’AIED] [C:redoute] [K:une sécheresse].',
      ['Agence internationale de l’eau douce (AIED)'],
    ],
    ['Bernard Morel vit seul. [S:La BMV] [C:promet] [K:des prêts].', ['BMV']],
  ]
  for (const [marked, expected] of told)
    test(marked, async () => expect(await voices(marked)).toEqual(expected))
})

describe('whoever goes by another name is told by it', () => {
  const told: readonly (readonly [string, string])[] = [
    ['[S:Un commandant, qui utilise le nom de guerre Ravel], [C:parle] [K:d’une diversion].', 'Ravel'],
    ['[S:L’opérateur du drone, qui se présente comme Salvan], [C:raconte] [K:la nuit].', 'Salvan'],
    ['[S:Un pirate qui se fait appeler « Corvus »] [C:réclame] [K:une rançon].', 'Corvus'],
    // who speaks in somebody's name is not him
    [
      '[S:Un avocat parlant au nom de Lise Corot] [C:réclame] [K:une enquête].',
      'un avocat parlant au nom de Lise Corot',
    ],
  ]
  for (const [marked, expected] of told)
    test(marked, async () => expect(await voices(marked)).toEqual([expected]))
})
