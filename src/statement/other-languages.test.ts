import { describe, expect, test } from 'vitest'
import { settleMarked } from './marked.test.helper.js'

type Case = {
  readonly language: 'de' | 'es' | 'ru' | 'uk'
  readonly marked: string
  readonly voices: readonly (string | undefined)[]
  readonly certainties: readonly string[]
}

const sentences: readonly Case[] = [
  {
    language: 'de',
    marked:
      '[S:Bürgermeisterin Anna Krüger] [C:sagte], [K:die Brücke halte]. [S2:Sie] [C2:bestritt] [K2:jede Gefahr]. [K3:„Wir bauen neu“], [C3:versprach] [S3:Krüger].',
    voices: ['Anna Krüger', 'Anna Krüger', 'Anna Krüger'],
    certainties: ['asserted', 'denied', 'intention'],
  },
  {
    language: 'de',
    marked: '[C:Laut] [S:einem Augenzeugen] [K:brannte es]. [S2:Der Augenzeuge] [C2:glaubt] [K2:an Absicht].',
    voices: ['ein Augenzeuge', 'ein Augenzeuge'],
    certainties: ['asserted', 'belief'],
  },
  {
    language: 'es',
    marked:
      '[S:La alcaldesa Ana Robles] [C:prometió] [K:un puente]. [S2:Ella] [C2:negó] [K2:el fraude]. [S3:Robles] [C3:cree] [K3:que aguantará].',
    voices: ['Ana Robles', 'Ana Robles', 'Ana Robles'],
    certainties: ['intention', 'denied', 'belief'],
  },
  {
    language: 'es',
    marked:
      '[C:Según] [S:un testigo], [K:el guardia habría huido]. [S2:El testigo] [C2:añadió] [K2:que llovía].',
    voices: ['un testigo', 'un testigo'],
    certainties: ['hearsay', 'asserted'],
  },
  {
    language: 'ru',
    marked:
      '[K:«Мост выдержит»], — [C:сказал] [S:губернатор Олег Салнов]. [C2:По словам] [S2:Салнова], [K2:дождь прошёл]. [S3:Он] [C3:обещает] [K3:новую дорогу].',
    voices: ['Олег Салнов', 'Олег Салнов', 'Олег Салнов'],
    certainties: ['asserted', 'asserted', 'intention'],
  },
  {
    language: 'uk',
    marked:
      '[K:«Міст витримає»], — [C:сказав] [S:губернатор Олег Салнов]. [C2:За словами] [S2:Салнова], [K2:дощ минув]. [S3:Він] [C3:обіцяє] [K3:нову дорогу].',
    voices: ['Олег Салнов', 'Олег Салнов', 'Олег Салнов'],
    certainties: ['asserted', 'asserted', 'intention'],
  },
  {
    // She is not the sergeant: a spokeswoman in the genitive, by her given name too.
    language: 'uk',
    marked:
      '[S:Сержант] [C:каже], [K:що всі пішли]. [C2:За словами] [S2:речниці Олени Дорош], [K2:це вигадка]. [S3:Вона] [C3:додала], [K3:що чекає].',
    voices: ['сержант', 'Олена Дорош', 'Олена Дорош'],
    certainties: ['asserted', 'asserted', 'asserted'],
  },
  {
    // A name met in an oblique case is the one that opens the next sentence.
    language: 'uk',
    marked:
      '[C:За словами] [S:полковника Остапа Рибчука], [K:обмін можливий]. [S2:Рибчук] [C2:додав], [K2:що чекає].',
    voices: ['Остап Рибчук', 'Остап Рибчук'],
    certainties: ['asserted', 'asserted'],
  },
  {
    // The spokeswoman of a body is not the prisoner of the headline.
    language: 'uk',
    marked:
      '[S:Полонений] [C:розповів], [K:що всі пішли]. Речниця міністерства Олена Ольсен назвала це доказом. [S2:Ольсен] [C2:додала], [K2:що чекає].',
    voices: ['полонений', 'Олена Ольсен'],
    certainties: ['asserted', 'asserted'],
  },
  {
    language: 'ru',
    marked:
      '[C:По данным] [S:газеты «Вестник Бренно»], [K:мост проверяли]. [S2:Газета «Маяк»] [C2:пишет] [K2:о пожаре].',
    voices: ['Вестник Бренно', 'Маяк'],
    certainties: ['asserted', 'asserted'],
  },
  {
    // Of two nouns the second only tells whose the first are.
    language: 'uk',
    marked: '[S:Аналітики центру «Обрій»] [C:повідомили], [K:що міст упав].',
    voices: ['аналітики центру «Обрій»'],
    certainties: ['asserted'],
  },
  {
    language: 'de',
    marked:
      '[C:Laut] [S:der Zeitung „Brennauer Bote“] [K:war der Bus neu]. [S2:Das Blatt „Morgenpost“] [C2:bestreitet] [K2:das].',
    voices: ['Brennauer Bote', 'Morgenpost'],
    certainties: ['asserted', 'denied'],
  },
  {
    language: 'de',
    marked:
      '[C:Nach Angaben] [S:der Vereinten Nationen] [K:wird getauscht]. [S2:Die Vereinten Nationen] [C2:warnten], [K2:es eile].',
    voices: ['Vereinten Nationen', 'Vereinten Nationen'],
    certainties: ['asserted', 'asserted'],
  },
  {
    // A rank and a surname are a name, though every noun has a capital; the headline's officer is that major.
    language: 'de',
    marked:
      '[K:„Alle sind weg“]: [S:Tarvischer Offizier] [C:schildert] den Rückzug\n[S2:Major Brevin] [C2:beschrieb] [K2:die Lage]. Der Offizier wurde bei Selmora gefangen genommen. [S3:Der Major] [C3:sagte], [K3:alle seien fort].',
    voices: ['Brevin', 'Brevin', 'Brevin'],
    certainties: ['asserted', 'asserted', 'asserted'],
  },
  {
    // Weil opens clauses, and is her name.
    language: 'de',
    marked: '[S:Die Zeugin Marta Weil] [C:sagte], [K:es war laut]. [S2:Sie] [C2:bestritt] [K2:das].',
    voices: ['Marta Weil', 'Marta Weil'],
    certainties: ['asserted', 'denied'],
  },
  {
    // What a minister is accused of is no name.
    language: 'de',
    marked: 'Sie wirft dem Minister Versäumnisse vor. [S:Er] [C:bestritt] [K:alles].',
    voices: ['der Minister'],
    certainties: ['denied'],
  },
  {
    language: 'de',
    marked:
      '[S:Es] [C:wird angenommen], [K:dass Ostrell angreift]. [S2:Die Regierung] [C2:schweigt] [K2:dazu].',
    voices: [undefined, 'die Regierung'],
    certainties: ['hedged', 'asserted'],
  },
  {
    language: 'ru',
    marked:
      '[S:Майор Бревин] [C:сказал], [K:что все ушли]. Офицер был взят в плен. [S2:Он] [C2:сказал], [K2:что устал].',
    voices: ['Бревин', 'Бревин'],
    certainties: ['asserted', 'asserted'],
  },
  {
    // Other words, another inhabitant.
    language: 'ru',
    marked:
      '[S:Житель Сельморы] [C:сказал], [K:что тихо]. [S2:Житель соседнего посёлка] [C2:сказал], [K2:что нет].',
    voices: ['житель Сельморы', 'житель соседнего посёлка'],
    certainties: ['asserted', 'asserted'],
  },
  {
    language: 'ru',
    marked:
      '[C:По данным] [S:пожарных], [K:склад сгорел]. [S2:Адвокат Иван Рава] [C2:заявил], [K2:что это ложь]. [S3:Защитник] [C3:добавил], [K3:что подаст жалобу].',
    voices: ['пожарные', 'Иван Рава', 'Иван Рава'],
    certainties: ['asserted', 'asserted', 'asserted'],
  },
  {
    language: 'uk',
    marked:
      '[K:«Нас покинули»], — [C:сказав] [S:полонений солдат]. Він назвався Данилом Рудим. [S2:Компанія «Північ»] [C2:відмовилася] [K2:говорити]. [S3:Компанія] [C3:обіцяє] [K3:звіт].',
    voices: ['Данилом Рудим', 'Північ', 'Північ'],
    certainties: ['asserted', 'denied', 'intention'],
  },
  {
    language: 'de',
    marked:
      '[K:„Es war knapp“], [C:sagte] [S:ein Soldat]. Er stellte sich als Anton Ruhr vor. [S2:Anwalt Paul Rau] [C2:widersprach] [K2:dem]. [S3:Der Jurist] [C3:nannte] [K3:das „Theater“].',
    voices: ['Anton Ruhr', 'Paul Rau', 'Paul Rau'],
    certainties: ['asserted', 'denied', 'asserted'],
  },
  {
    language: 'ru',
    marked:
      'В [S:компании] [C:уточнили], [K:что билеты действуют]. [S2:Крупные компании] [C2:против] [K2:закона].',
    voices: ['компания', 'крупные компании'],
    certainties: ['asserted', 'asserted'],
  },
  {
    language: 'de',
    marked:
      '[C:Laut] [S:Feuerwehr] [K:ist niemand verletzt]. [S2:Dem Wetterdienst] [C2:zufolge] [K2:regnet es].',
    voices: ['Feuerwehr', 'der Wetterdienst'],
    certainties: ['asserted', 'asserted'],
  },
]

describe('the same rules over the tables of other languages', () => {
  for (const { language, marked, voices, certainties } of sentences)
    test(`${language}: ${marked}`, async () => {
      const told = await settleMarked(marked, language)
      expect(told.map(({ voice }) => voice?.name)).toEqual(voices)
      expect(told.map(({ certainty }) => certainty)).toEqual(certainties)
    })
})

test('a small word that opens a quotation is nobody’s name', async () => {
  const told = await settleMarked(
    '[S:Боєць] [C:каже], [K:що всі пішли]. [K2:«То втікай»], — [C2:відповідає] [S2:жінка]. [S3:Він] [C3:сказав], [K3:що лишається].',
    'uk',
  )
  expect(told.map(({ voice }) => voice?.name)).toEqual(['боєць', 'жінка', 'боєць'])
})

describe('how sure the page is, in other languages', () => {
  const passedOn: readonly (readonly ['de' | 'es' | 'ru' | 'uk', string, string])[] = [
    ['de', '[C:Dem Vernehmen nach] [K:ist der Damm gebrochen].', 'hearsay'],
    ['de', '[S:Der Landrat] [C:rechnet] [K:mit Hochwasser].', 'belief'],
    ['de', '[S:Die Firma] [C:schloss] [K:einen Verkauf] [C:aus].', 'denied'],
    ['de', '[S:Das Ministerium] [C:wollte] [K:sich dazu nicht äußern].', 'denied'],
    ['de', '[S:Das Ministerium] [C:wollte] [K:die Brücke bauen].', 'intention'],
    ['de', '[S:Die Firma] [C:lehnte] [K:eine Stellungnahme] [C:ab].', 'denied'],
    ['es', '[S:El ministerio] [C:rehusó] [K:hacer comentarios].', 'denied'],
    ['ru', '[S:Компания] [C:отказалась] [K:от комментариев].', 'denied'],
    ['uk', '[S:Міністерство] [C:відмовилося] [K:коментувати запис].', 'denied'],
    ['de', '[S:Es] [C:wird allgemein angenommen], [K:dass der Damm hält].', 'hedged'],
    ['de', '[S:Der Landrat] [C:hat angenommen], [K:dass der Damm hält].', 'belief'],
    ['es', 'Se [C:cree] [K:que el dique aguantará].', 'hedged'],
    ['es', '[S:La alcaldesa] [C:cree] [K:que el dique aguantará].', 'belief'],
    ['ru', '[C:Считается], [K:что мост выдержит].', 'hedged'],
    ['ru', '[S:Мэр] [C:считает], [K:что мост выдержит].', 'belief'],
    ['uk', '[C:Вважається], [K:що міст витримає].', 'hedged'],
    ['es', '[C:Dicen] [K:que el puente cayó].', 'hearsay'],
    ['es', '[S:Los vecinos] [C:dicen] [K:que el puente cayó].', 'asserted'],
    ['es', '[S:La alcaldesa] [C:descartó] [K:una venta].', 'denied'],
    ['ru', '[C:Говорят], [K:что мост упал].', 'hearsay'],
    ['ru', '[S:Жители] [C:говорят], [K:что мост упал].', 'asserted'],
    ['uk', '[C:Кажуть], [K:що міст упав].', 'hearsay'],
    ['uk', '[S:Рада] [C:зобов’язалася] [K:полагодити міст].', 'intention'],
  ]
  for (const [language, marked, certainty] of passedOn)
    test(`${language}: ${marked}`, async () =>
      expect((await settleMarked(marked, language)).map((told) => told.certainty)).toEqual([certainty]))
})

describe('captives are flagged wherever they speak', () => {
  const captives: readonly (readonly ['de' | 'es' | 'ru' | 'uk', string, boolean])[] = [
    ['de', '[S:Ein gefangener Feldwebel] [C:sagte], [K:alle seien fort].', true],
    ['de', 'Jan Brehm geriet in Kriegsgefangenschaft. [S:Er] [C:sagte], [K:alle seien fort].', true],
    ['de', '[S:Ein Feldwebel] [C:sagte], [K:der Gegner halte Gefangene fest].', false],
    ['es', '[S:Un soldado capturado] [C:contó] [K:que todos huyeron].', true],
    ['es', '[S:El rehén] [C:pidió] [K:agua].', true],
    ['es', '[S:El alcalde] [C:contó] [K:que todos huyeron].', false],
    ['ru', '[S:Пленный сержант] [C:рассказал], [K:что все ушли].', true],
    [
      'ru',
      '[S:Сержант Юрий Бревин] [C:рассказал], [K:что все ушли]. Сержант попал в плен под Сельморой.',
      true,
    ],
    ['ru', '[S:Сержант] [C:рассказал], [K:что все ушли].', false],
    ['uk', '[S:Полонений боєць] [C:розповів], [K:що всі пішли].', true],
    ['uk', '[S:Боєць] [C:розповів], [K:що всі пішли].', false],
  ]
  for (const [language, marked, held] of captives)
    test(`${language}: ${marked}`, async () => {
      const told = await settleMarked(marked, language)
      expect(told.at(-1)?.codes.includes('captivity')).toBe(held)
    })
})

describe('carriers', () => {
  const carried: readonly (readonly ['de' | 'es' | 'ru' | 'uk', string, readonly string[]])[] = [
    [
      'de',
      'In einem Video, das die Armee verbreitete, [C:sagt] [S:ein Soldat], [K:alle seien fort].',
      ['video'],
    ],
    ['es', '[S:El alcalde] [C:dijo] en un mitin [K:que habría un puente].', ['rally']],
    ['ru', 'В Telegram [S:губернатор] [C:сообщил] [K:о двух погибших].', ['social-post']],
    ['uk', 'У Telegram [S:губернатор] [C:повідомив] [K:про двох загиблих].', ['social-post']],
  ]
  const relayed: readonly (readonly ['de' | 'es' | 'ru' | 'uk', string, string, string])[] = [
    [
      'de',
      'In einem von der tarvischen Armee veröffentlichten Video [C:sagte] [S:Major Brevin], [K:alle seien fort].',
      'Video',
      'tarvische Armee',
    ],
    [
      'es',
      'En un video publicado por el ejército tarvio, [S:el mayor Brevin] [C:dijo] [K:que todos huyeron].',
      'video',
      'ejército tarvio',
    ],
    [
      'ru',
      'В видео, опубликованном тарвийской армией, [S:майор Бревин] [C:сказал], [K:что все ушли].',
      'видео',
      'тарвийская армия',
    ],
    [
      'ru',
      'В опубликованном тарвийской армией видео [S:майор Бревин] [C:сказал], [K:что все ушли].',
      'видео',
      'тарвийская армия',
    ],
    [
      'ru',
      'В видео, опубликованном телеканалом «Волна», [S:майор Бревин] [C:сказал], [K:что все ушли].',
      'видео',
      'телеканал «Волна»',
    ],
    [
      'uk',
      'На записі, оприлюдненому тарвійською армією, [S:майор Бревін] [C:сказав], [K:що всі пішли].',
      'запис',
      'тарвійська армія',
    ],
  ]
  for (const [language, marked, carrier, relay] of relayed)
    test(`${language}: who passes on a carrier, both as they are named: ${marked}`, async () => {
      const [told] = await settleMarked(marked, language)
      expect(told?.route.map(({ name }) => name).slice(1)).toEqual([carrier, relay])
    })

  test('a day on which it was published passes nothing on', async () => {
    const [told] = await settleMarked(
      'В видео, опубликованном в среду, [S:майор Бревин] [C:сказал], [K:что все ушли].',
      'ru',
    )
    expect(told?.relays).toEqual([])
  })

  for (const [language, marked, carriers] of carried)
    test(`${language}: ${marked}`, async () => {
      const [told] = await settleMarked(marked, language)
      expect(told?.carriers).toEqual(carriers)
    })
})

describe('a call is never who speaks, and everybody heard on it is flagged', () => {
  const overheard: readonly (readonly ['fr' | 'de' | 'es' | 'ru' | 'uk', string, readonly string[]])[] = [
    [
      'fr',
      "[S:Appel] [C:intercepté] : [K:« Nous étions quarante »]\nLe service a publié l'enregistrement d'une conversation entre un soldat et sa mère. L'appel aurait été intercepté fin mars.\n[K2:« Nous étions quarante, puis douze »], y [C2:dit] [S2:un jeune homme]. [K3:« Alors cours »], [C3:répond] [S3:la femme].",
      ['un jeune homme', 'un jeune homme', 'la mère d’un soldat'],
    ],
    [
      'de',
      '[S:Abgehörtes] [C:Telefonat]: [K:„Lauf, solange du kannst“]\nDer Dienst hat die Aufnahme eines Telefonats zwischen einem Soldaten und seiner Mutter veröffentlicht. Das Gespräch sei im März abgehört worden.\n[K2:„Wir haben nichts gegessen“], [C2:sagt] darin [S2:ein junger Mann]. [K3:„Lauf, solange du kannst“], [C3:antwortet] [S3:die Frau].',
      ['die Mutter (ein Soldat)', 'ein junger Mann', 'die Mutter (ein Soldat)'],
    ],
    [
      'es',
      'Llamada interceptada\nEl servicio publicó la grabación de una llamada entre un soldado y su madre. La llamada fue interceptada en marzo.\n[K2:«No comemos»], [C2:dice] en ella [S2:un joven]. [K3:«Corre mientras puedas»], [C3:responde] [S3:la mujer].',
      ['un joven', 'la madre de un soldado'],
    ],
    [
      'ru',
      'Разведка опубликовала запись телефонного разговора между солдатом и его матерью. Разговор был перехвачен в марте.\n[K:«Мы ничего не ели»], — [C:говорит] на записи [S:мужчина]. [K2:«Беги, пока можешь»], — [C2:отвечает] [S2:женщина].',
      ['мужчина', 'женщина'],
    ],
    [
      'uk',
      'Розвідка оприлюднила запис телефонної розмови між солдатом і його матір’ю. Розмову перехопили в березні.\n[K:«Ми нічого не їли»], — [C:каже] на записі [S:чоловік]. [K2:«Тікай, поки можеш»], — [C2:відповідає] [S2:жінка].',
      ['чоловік', 'жінка'],
    ],
  ]
  for (const [language, marked, voices] of overheard)
    test(language, async () => {
      const told = await settleMarked(marked, language)
      expect(told.map(({ voice }) => voice?.name)).toEqual(voices)
      expect(told.map(({ codes }) => codes.includes('intercepted'))).toEqual(voices.map(() => true))
    })

  test('whoever speaks of the call later is not on it', async () => {
    const told = await settleMarked(
      'Der Dienst hat ein Telefonat zwischen einem Soldaten und seiner Mutter abgehört. [K:„Lauf“], [C:sagt] darin [S:die Mutter]. [S2:Ein junger Mann aus Selmora] [C2:sagte], [K2:er kenne die Stimme].',
      'de',
    )
    expect(told.map(({ codes }) => codes.includes('intercepted'))).toEqual([true, false])
  })

  test('an appeal is no call', async () => {
    const [told] = await settleMarked(
      'Dans un appel aux dons, [S:le maire] [C:assure] [K:que le pont tiendra].',
      'fr',
    )
    expect(told?.carriers).toEqual([])
  })
})

test('a headline of three words is said by whoever says them below', async () => {
  const told = await settleMarked(
    '[K:«Нас было сорок»]: [S:пленный] [C:рассказал] об отступлении\n[K2:«Нас было сорок, теперь нас двенадцать»], — [C2:говорит] [S2:сержант Юрий Бревин].',
    'ru',
  )
  expect(told.map(({ voice }) => voice?.name)).toEqual(['Юрий Бревин', 'Юрий Бревин'])
})

test('a prisoner of the headline is one in the body, whatever he is called there', async () => {
  const told = await settleMarked(
    '[K:«Нас було сорок»]: [S:полонений] [C:розповів] про відступ\n[K2:«Нас було сорок, тепер нас дванадцять»], — [C2:каже] [S2:чоловік].',
    'uk',
  )
  expect(told.map(({ voice }) => voice?.name)).toEqual(['полонений', 'полонений'])
  expect(told.map(({ codes }) => codes.includes('captivity'))).toEqual([true, true])
})
