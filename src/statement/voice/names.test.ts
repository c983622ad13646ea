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

describe('a name ends where another begins', () => {
  const told: readonly (readonly [string, readonly string[]])[] = [
    [
      '[S:Le procureur des États-Unis Carl Mooren] [C:a promis] [K:une enquête]. [S2:Mooren] [C2:a dit] [K2:vouloir aller vite].',
      ['Carl Mooren', 'Carl Mooren'],
    ],
    [
      '[S:La ministre de la Santé Tania Plibert] [C:dément] [K:toute coupe]. [S2:Elle] [C2:promet] [K2:des lits].',
      ['Tania Plibert', 'Tania Plibert'],
    ],
    [
      'Au festival, [S:l’Italienne Ludovica Marchi] [C:se dit] [K:émue]. [S2:Son chef, le Portugais Duarte Leal], [C2:sourit] : [K2:« Bravo. »]',
      ['Ludovica Marchi', 'Duarte Leal'],
    ],
    // what stands for somebody else is not he
    ['[S:Le cabinet du ministre Paul Corot] [C:dément] [K:tout].', ['le cabinet du ministre Paul Corot']],
    [
      '[S:La commission conduite par la députée Lise Corot] [C:se dit] [K:prête].',
      ['la commission conduite par la députée Lise Corot'],
    ],
    // a civility or a body opens a name with a first name in it
    ['[K:« Non »], [C:plaide] [S:l’avocate du prévenu, Me Inès Caubert].', ['Inès Caubert']],
    ['[S:L’Institut Louise Arbel] [C:publie] [K:une étude].', ['Institut Louise Arbel']],
    ['[S:Le Front pour la Constitution] [C:se dit] [K:prêt].', ['Front pour la Constitution']],
  ]
  for (const [marked, expected] of told)
    test(marked, async () =>
      expect((await settleMarked(marked, 'fr')).map(({ voice }) => voice?.name)).toEqual(expected),
    )

  test('a headline’s surname is known by the full name below it', async () => {
    const told = await settleMarked(
      '[S:Lourens] s’en va : [K:« J’ai tout donné »]\nRui Lourens a quitté la ville jeudi.',
      'fr',
    )
    expect(told.map(({ voice }) => voice?.name)).toEqual(['Rui Lourens'])
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

  test('and none of its people, whoever was spoken of before', async () => {
    for (const [language, marked, name] of [
      ['fr', 'Marc Dubreuil est parti mardi. [S:L’Ukraine] [C:dit] [K:l’ignorer].', 'Ukraine'],
      ['de', 'Jan Ohlsen ist am Dienstag abgereist. [S:Die Ukraine] [C:weiß] [K:davon nichts].', 'Ukraine'],
    ] as const) {
      const [told] = await settleMarked(marked, language)
      expect(told!.voice).toMatchObject({ name, kind: 'organisation' })
    }
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

describe('whoever speaks for a body is not the body', () => {
  const told = [
    [
      'en',
      'The ferry company is in trouble. [K:“We sail,”] [S:company spokesman Jon Pellew] [C:said]. [S2:The company] [C2:said] [K2:the rest would follow].',
      ['Jon Pellew', 'the ferry company'],
    ],
    [
      'uk',
      '[S:Профспілка кранівників] [C:оголосила] [K:страйк], пише газета з посиланням на голову профспілки Романа Коваля. [S2:Профспілка] [C2:вимагає] [K2:доплати].',
      ['профспілка кранівників', 'профспілка кранівників'],
    ],
    [
      'ru',
      '[S:Профсоюз крановщиков] [C:объявил] [K:забастовку], пишет газета со ссылкой на председателя профсоюза Романа Коваля. [S2:Профсоюз] [C2:требует] [K2:доплат].',
      ['профсоюз крановщиков', 'профсоюз крановщиков'],
    ],
  ] as const
  for (const [language, marked, expected] of told)
    test(marked, async () =>
      expect((await settleMarked(marked, language)).map(({ voice }) => voice?.name)).toEqual(expected),
    )
})
