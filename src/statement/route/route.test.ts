import { describe, expect, test } from 'vitest'
import { loadGrammar } from '../../language/grammar.js'
import { loadPack } from '../../language/load-pack.js'
import { cutWords } from '../../language/words.js'
import { settleMarked } from '../marked.test.helper.js'
import { indexSequences, sequenceAt } from '../word-sequences.js'

type Case = readonly ['en' | 'fr', string, readonly string[], readonly string[]]

const sentences: readonly Case[] = [
  [
    'fr',
    'Dans une vidéo postée par l’armée velèse, [S:le commandant Salnov] [C:a déclaré] : [K:« Tous sont partis. »]',
    ['video'],
    ['armée velèse'],
  ],
  ['fr', '[S:La mairie] [C:a démenti], dans un communiqué, [K:toute fuite].', ['statement'], []],
  ['fr', '[K:« Rien n’est joué »], [C:a]-[S:t-il] [C:déclaré] à l’AFP.', [], ['AFP']],
  [
    'fr',
    '[K:« Il faisait nuit »], [C:a raconté] [S:une cliente] au journal Rives et Vallées.',
    [],
    ['journal Rives'],
  ],
  ['fr', '[S:La candidate] [C:a rappelé] sur France Inter [K:qu’elle était contre].', ['broadcast'], []],
  [
    'fr',
    'En conférence de presse, [S:le préfet] [C:a affirmé] [K:que tout allait bien].',
    ['press-conference'],
    [],
  ],
  ['fr', '[S:Oleg Vanine] [C:a signé un décret] [K:ouvrant la voie à un vote].', ['decree'], []],
  ['fr', '[S:Il] [C:a déclaré] lors d’un rassemblement à Port-Salins : [K:« Je signe. »]', ['rally'], []],
  [
    'fr',
    '[C:Selon] [S:les rapports des services de renseignement], [K:dix unités avancent].',
    ['intelligence-report'],
    [],
  ],
  ['fr', '[S:Le gouverneur] [C:parle] sur Telegram [K:de deux morts].', ['social-post'], []],
  ['fr', '[S:Le président] [C:a déclaré] aux journalistes : [K:« C’est réglé. »]', [], ['journalistes']],
  ['fr', '[C:Selon] [S:des images satellite], [K:le pont est tombé].', ['satellite-images'], []],
  [
    'en',
    'In a video shared by the Velen army, [S:Maj. Salnov] [C:said] [K:they had all left].',
    ['video'],
    ['Velen army'],
  ],
  ['en', '[S:The mayor] [C:told] reporters [K:it was over].', [], ['reporters']],
  ['en', '[S:The mayor] [C:told] Reuters [K:it was over].', [], ['Reuters']],
  [
    'en',
    '[S:The mayor] [C:said] in an interview with The Harbour Times [K:that it was over].',
    ['interview'],
    ['Harbour Times'],
  ],
  ['en', 'At a rally in Port Salt, [S:he] [C:promised] [K:a bridge].', ['rally'], []],
  ['en', '[S:The governor] [C:wrote] on Telegram [K:that two had died].', ['social-post'], []],
  // Not carriers: what is only spoken about, a verb, a part of a name.
  ['fr', 'Commentant la vidéo, [S:le maire] [C:a dit] [K:qu’il regrettait].', [], []],
  ['fr', '[S:Le maire] [C:a dit] [K:que dans la vidéo tout est faux].', [], []],
  ['en', '[S:The Harbour Post] [C:reports] [K:that he fled].', [], []],
  ['en', '[S:A television producer] [C:said] [K:the show was late].', [], []],
  ['en', '[S:The social media tracking firm] [C:said] [K:that spending doubled].', [], []],
  ['en', 'In a video [S:officials] [C:said] [K:that he fled].', ['video'], []],
]

describe('carriers and relays beside the cue', () => {
  for (const [language, marked, carriers, relays] of sentences)
    test(marked, async () => {
      const [told] = await settleMarked(marked, language)
      expect([told?.carriers, told?.relays]).toEqual([carriers, relays])
    })
})

describe('what a statement inherits', () => {
  test('the same voice goes on in the video', async () => {
    const told = await settleMarked(
      'Dans une vidéo postée par l’armée velèse, [S:le commandant Salnov] [C:a déclaré] : [K:« Tous sont partis. »]\nLe commandant a lancé un appel.\n[S2:Il] [C2:a déclaré] : [K2:« Aidez-nous. »]\n[S3:La maire, Ana Rubin], [C3:a dit] [K3:qu’elle attendait].',
      'fr',
    )
    expect(told.map(({ carriers }) => carriers)).toEqual([['video'], ['video'], []])
  })

  test('both who are heard on an intercepted call travel by it, and by who shared it', async () => {
    const told = await settleMarked(
      'Un appel téléphonique intercepté entre un soldat furieux et sa mère circule. L’appel téléphonique, partagé par CNN, dure une minute.\n[S:Un soldat] [C:a dit à sa mère] : [K:« On part. »]\n[S2:La mère] [C2:répond] : [K2:« Tous ? »]\n[S3:Le ministre] [C3:a dit] [K3:que tout allait bien].',
      'fr',
    )
    expect(told.map(({ carriers }) => carriers)).toEqual([['intercepted-call'], ['intercepted-call'], []])
    expect(told.map(({ relays }) => relays)).toEqual([['CNN'], ['CNN'], []])
    expect(told.map(({ codes }) => codes.includes('intercepted'))).toEqual([true, true, false])
  })

  test('what is reported within another’s words came through that voice', async () => {
    const [, told] = await settleMarked(
      'Dans un communiqué, [S:la mairie] [C:affirme] [K:que [S2:le préfet] [C2:a promis] [K2:une digue]].',
      'fr',
    )
    expect(told?.route.map(({ role, name }) => `${role} ${name}`)).toEqual([
      'voice le préfet',
      'relay la mairie',
      'carrier communiqué',
    ])
  })
})

describe('one name is one hop', () => {
  const routeOf = async (marked: string, outlet: string) =>
    (await settleMarked(marked, 'en', { outlet }))[0]?.route.map(({ role, name }) => `${role} ${name}`)

  test('a document that speaks is its own carrier', async () => {
    expect(await routeOf('[C:According to] [S:intelligence reports], [K:they left].', 'Rives')).toEqual([
      'carrier intelligence reports',
      'outlet Rives',
    ])
  })

  test('an outlet that speaks for itself, by whichever of its names', async () => {
    expect(await routeOf('[S:Reuters] [C:reported] [K:that the dam broke].', 'Reuters')).toEqual([
      'voice Reuters',
    ])
    expect(await routeOf('[C:According to] [S:the AP], [K:the dam broke].', 'AP News')).toEqual(['voice AP'])
    expect(await routeOf('[C:According to] [S:Velès], [K:the dam broke].', 'Velès Post')).toHaveLength(2)
  })
})

describe('the outlet', () => {
  test('a page that credits another only republishes', async () => {
    const facts = { outlet: 'Rives', credits: [{ name: 'The Harbour', span: { start: 0, end: 2 } }] }
    const [told] = await settleMarked('[S:Le maire] [C:dit] [K:non].', 'fr', facts)
    expect(told?.route.map(({ role, name }) => [role, name])).toEqual([
      ['voice', 'le maire'],
      ['outlet', 'The Harbour'],
      ['republisher', 'Rives'],
    ])
  })

  test('a page that somebody signs may use an agency and is still its own', async () => {
    const credits = [{ name: 'AFP', span: { start: 0, end: 2 }, role: 'contributor' as const }]
    const outletsOf = async (authors: readonly string[]) => {
      const [told] = await settleMarked('[S:Le maire] [C:dit] [K:non].', 'fr', {
        outlet: 'Rives',
        credits,
        authors,
      })
      return told?.route.slice(1).map(({ role, name }) => `${role} ${name}`)
    }
    expect(await outletsOf(['Jeanne Aubrac', 'AFP'])).toEqual(['outlet Rives'])
    expect(await outletsOf(['AFP'])).toEqual(['outlet AFP', 'republisher Rives'])
  })
})

describe('every entry of the tables', () => {
  for (const language of ['en', 'fr'] as const)
    test(`${language}: an example shows one of its forms`, async () => {
      const { carriers } = (await loadPack(language))!
      const { orthography } = (await loadGrammar(language))!
      for (const { forms, type, example } of carriers!.carriers) {
        const index = indexSequences(forms.map((form) => [form, type] as const))
        const analysis = cutWords(example, [{ start: 0, end: example.length }], orthography)
        const tokens = Array.from({ length: analysis.count }, (_, token) => token)
        expect(
          tokens.some((token) => sequenceAt(index, analysis, token)),
          example,
        ).toBe(true)
      }
    })
})
