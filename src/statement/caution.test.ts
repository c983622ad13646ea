import { describe, expect, test } from 'vitest'
import { settleMarked } from './marked.test.helper.js'

const codes = async (marked: string, language: 'en' | 'fr') =>
  (await settleMarked(marked, language, { published: { date: '2031-05-02', found: 'test' } })).map(
    (told) => told.codes,
  )

describe('captivity belongs to the voice, wherever the article tells of it', () => {
  test('a sentence after the quotation', async () => {
    expect(
      await codes(
        '[S:Le commandant Salnov] [C:raconte] [K:que tous ont fui].\nL’officier sert en Brénie et a été fait prisonnier près de Velès.\n[S2:Le maire] [C2:a dit] [K2:qu’il attendait].',
        'fr',
      ),
    ).toEqual([['captivity'], []])
  })

  const captives: readonly (readonly ['en' | 'fr', string, readonly string[]])[] = [
    ['fr', '[S:Un soldat capturé] [C:raconte] [K:sa peur].', ['captivity', 'unnamed-source']],
    ['fr', '[S:Ivan Brel, prisonnier de guerre,] [C:raconte] [K:sa peur].', ['captivity']],
    ['en', 'Ivan Brel was captured near the river. [S:He] [C:said] [K:he was afraid].', ['captivity']],
    ['en', '[S:A prisoner of war] [C:said] [K:he was afraid].', ['captivity', 'unnamed-source']],
    ['en', '[S:A captured captain] [C:said] [K:he was afraid].', ['captivity', 'unnamed-source']],
    ['en', '[S:A PRISONER filmed by the army] [C:said] [K:no].', ['captivity', 'unnamed-source']],
    // Captivity past.
    ['fr', '[S:Un ancien otage] [C:raconte] [K:sa peur].', ['unnamed-source']],
    ['en', '[S:A freed hostage] [C:said] [K:he was afraid].', ['unnamed-source']],
    ['en', 'Ivan Brel, a hostage, was released on Monday. [S:He] [C:said] [K:he was afraid].', []],
    // A town may be captured, and a captor is no captive.
    ['en', '[S:Ivan Brel] [C:said] [K:the town was captured by rebels].', []],
    ['en', 'Ivan Brel captured ten soldiers. [S:He] [C:said] [K:he was proud].', []],
    ['fr', 'La ville a été capturée. [S:Le maire] [C:raconte] [K:sa peur].', []],
  ]
  for (const [language, marked, expected] of captives)
    test(marked, async () => expect(await codes(marked, language)).toEqual([expected]))
})

describe('a party to the conflict', () => {
  const wars: readonly (readonly ['de' | 'es' | 'ru' | 'uk', string])[] = [
    [
      'de',
      'Im Krieg beschießen Truppen die Front.\n[S:Jan Balitz, der Leiter der Besatzungsverwaltung in Selmora], [C:sagte], [K:es gebe eine Abstimmung].',
    ],
    [
      'es',
      'En la guerra, las tropas atacan el frente.\n[S:Juan Balitz, jefe de la administración de ocupación de Selmora], [C:dijo] [K:que habrá votación].',
    ],
    [
      'ru',
      'Идёт война: войска обстреливают фронт, солдаты бегут.\n[S:Егор Балиц, глава оккупационной администрации Сельморы], [C:заявил], [K:что будет голосование].',
    ],
    [
      'uk',
      'Триває війна: війська обстрілюють фронт, солдати тікають.\n[S:Єгор Баліц, голова окупаційної адміністрації Сельмори], [C:заявив], [K:що буде голосування].',
    ],
  ]
  for (const [language, marked] of wars)
    test(`${language}: the head of an occupation administration is one`, async () => {
      const [told] = await settleMarked(marked, language)
      expect(told?.codes).toContain('party-to-conflict')
    })

  test('an army that speaks of its war', async () => {
    expect(
      await codes(
        'L’offensive continue sur le front et les troupes avancent. [S:L’armée velèse] [C:affirme] [K:tenir la ville]. [S2:La maire, Ana Rubin], [C2:demande] [K2:une trêve].',
        'fr',
      ),
    ).toEqual([['party-to-conflict'], []])
  })

  test('its spokespeople, its soldiers and those who govern its country', async () => {
    const war =
      'The Tarvian army lost two battalions in the offensive, and troops fled shelling at the front. '
    const told = await codes(
      `${war}[S:Its spokeswoman, Odile Karam,] [C:denied] [K:it]. [S2:A Tarvian soldier] [C2:said] [K2:so]. [S3:Goran Selk, president of Tarvia,] [C3:signed] [K3:a decree]. [S4:Ana Rubin, president of the Lenn council,] [C4:asked] [K4:for a truce]. [S5:Jon Pell, captain of the fire brigade,] [C5:said] [K5:no]. [S6:Lev Grom, deputy head of the army’s operations,] [C6:said] [K6:so].`,
      'en',
    )
    expect(told.map((list) => list.includes('party-to-conflict'))).toEqual([
      true,
      true,
      true,
      false,
      false,
      true,
    ])
  })

  test('a secretary general has no rank', async () => {
    const told = await codes(
      'Tarvia’s army shelled the front line with missiles on Sunday. [S:The secretary general of the Red League, Elin Hammar,] [C:urged] [K:a truce].',
      'en',
    )
    expect(told).toEqual([[]])
  })

  test('a minister whose country has no army in the article is none', async () => {
    const told = await codes(
      'Tarvia’s army shelled the front line with missiles on Sunday. [S:Ferit Hode, Alvania’s foreign minister,] [C:called] [K:the offensive unacceptable].',
      'en',
    )
    expect(told).toEqual([[]])
  })

  test('an army that speaks of a flood wages no war', async () => {
    expect(await codes('[S:L’armée] [C:annonce] [K:l’envoi de pompes].', 'fr')).toEqual([[]])
  })
})

test('a page without a date is flagged', async () => {
  const [told] = await settleMarked('[S:The mayor] [C:said] [K:no].', 'en')
  expect(told?.codes).toEqual(['undated'])
})

describe('an unnamed source is somebody', () => {
  const sources: readonly (readonly ['en' | 'fr', string, readonly string[]])[] = [
    ['en', '[S:A harbour official] [C:said] [K:the crane fell].', ['unnamed-source']],
    ['en', '[S:Some] [C:say] [K:the crane fell].', ['unnamed-source']],
    ['en', '[S:You] [C:could say] [K:the crane fell].', []],
    ['en', '[S:Neither of the two drivers] [C:said] [K:the crane fell].', []],
    ['fr', '[S:On] [C:dit] [K:que la grue est tombée].', []],
    ['fr', '[S:Aucun témoin] [C:ne dit] [K:que la grue est tombée].', []],
    // A name that opens a sentence, told by the capital within it.
    ['en', '[S:AdPulse, a media tracking firm,] [C:said] [K:spending doubled].', []],
  ]
  for (const [language, marked, expected] of sources)
    test(marked, async () => expect(await codes(marked, language)).toEqual([expected]))
})

describe('intercepted words are flagged wherever those on the line speak', () => {
  test('the headline, the soldier, his mother; not the expert who listened', async () => {
    const told = await codes(
      'In an intercepted call, [S:a soldier] [C:tells] his mother: [K:“We walked down in the dark”]\n[S2:A soldier] [C2:told] his mother [K2:that his company had left], in a phone call that the intelligence service says it intercepted.\n[K3:“Nobody fired,”] [S3:the soldier] [C3:says]. [K4:“Come home,”] [S4:his mother] [C4:answers].\n[S5:Jorun Askel, a linguist who listened to the recording,] [C5:said] [K5:the accents were real].',
      'en',
    )
    expect(told.map((list) => list.includes('intercepted'))).toEqual([true, true, true, true, false])
  })
})
