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

describe('beside the quotation stands who says it', () => {
  tell([
    [
      'fr',
      'La course de Brenn\n[K:« Il pleut »], [C:dit] [S:Paul Arlan].\nL’organisatrice, Ana Brelin, ne décolère pas. [K2:« Il a gardé la médaille ! »]',
      ['Paul Arlan', 'Ana Brelin'],
    ],
    [
      'fr',
      'Dix jours de grève\n[S:Le maire] [C:parle] [K:d’un gâchis].\nLes trains sont à l’arrêt.\nClaire Wolfer, céréalière, suit tout cela de loin. [K2:Elle s’en passerait bien.]\nOdile Karam vit au-dessus de la gare.\n[K3:« Je dors enfin. »]',
      ['le maire', 'Claire Wolfer', 'Odile Karam'],
    ],
    [
      'fr',
      'Nuit agitée\n[S:Le maire] [C:parle] [K:d’un carnage].\nLa montagne se tait.\n[K2:« Je les ai entendues courir. »] Le berger, un saisonnier, n’a pas dormi depuis.',
      ['le maire', 'le berger'],
    ],
    [
      'en',
      '[K:“We were never told,”] [S:Dana Kerrow] [C:said]. The harbour board met twice that week. [S2:The board] [C2:denied] [K2:any delay].\n[K3:“I saw the water rise from my window.”]',
      ['Dana Kerrow', 'the harbour board', 'Dana Kerrow'], // no board has a window
    ],
  ])
})

describe('a dialogue', () => {
  tell([
    [
      'fr',
      'Le procès\n[K:« Où étiez-vous ? »], [C:demande] [S:la présidente].\n[K2:« Au port »], [C2:répond] [S2:Luc Arnel].\n[K3:« Qui vous a vu ? »], [C3:insiste] [S3:la présidente].\n[K4:« Personne. »]',
      ['la présidente', 'Luc Arnel', 'la présidente', 'Luc Arnel'],
    ],
    [
      'uk',
      'Ніч\n— [K:Ти де?] — [C:питає] [S:Оксана Лемко].\n— [K2:Вдома], — [C2:каже] [S2:Ігор Лемко].\n— [K3:Тоді чекай.]',
      ['Оксана Лемко', 'Ігор Лемко', 'Оксана Лемко'],
    ],
  ])
})

describe('an interview', () => {
  tell([
    [
      'fr',
      'Entretien\nLa vidéo du capitaine Anton Brévin, capturé au col, fait parler. L’historienne Irène Maubert invite à la prudence.\nQue voit-on ?\n[K:Un homme fatigué, assis.]\nMent-il ?\n[K2:Je n’en sais rien.]',
      ['Irène Maubert', 'Irène Maubert'], // the captain is only talked of
    ],
    [
      'es',
      'Una vida en el mar\nCarmela Ibarz, patrona, nos recibe en el muelle. Su hijo Rocco mira.\nP. ¿Cuándo subió a un barco?\nR. [K:A los once años, vestida de chico.]\nP. ¿Y la descubrieron?\nR. [K2:El segundo día. Y me quedé.]',
      ['Carmela Ibarz', 'Carmela Ibarz'],
    ],
    [
      'ru',
      'Склон\nМы поговорили с Верой Стожаровой за чаем.\n— Вы знали, что склон поползёт?\n— [K:Знала. Я писала четыре раза.]\n— Кто ответил?\n— [K2:Подпись неразборчива.]',
      ['Вера Стожарова', 'Вера Стожарова'],
    ],
  ])
})

describe('a headline that names nobody', () => {
  tell([
    [
      'fr',
      '[K:« J’ai eu peur de la mer »]\nBoulangère à Corvenne, Louise Aubertel raconte. [K2:« On pétrit la nuit »], [C2:dit]-[S2:elle]. [K3:« On dort le jour »], [C3:ajoute] [S3:Louise Aubertel]. [K4:« On vieillit »], [C4:sourit] [S4:Louise Aubertel].',
      ['Louise Aubertel', 'Louise Aubertel', 'Louise Aubertel', 'Louise Aubertel'],
    ],
    [
      'fr',
      'Procès Delmas : [K:« Vous mentez »]\nL’audience a repris. [S2:Le procureur] [C2:demande] [K2:dix ans]. [S3:La défense] [C3:plaide] [K3:l’erreur].',
      [undefined, 'le procureur', 'la défense'], // *Delmas* is the case, and many speak
    ],
  ])
})
