import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPage, readText } from './read.js'
import type { Reading } from './reading.js'

/** Statements as an editor would note them: who (in the page's words) and what. */
function notesOf({ article: { text }, statements }: Reading): string[] {
  const shown = (spans: readonly { start: number; end: number }[] = []) =>
    spans.map((span) => text.slice(span.start, span.end)).join(' | ')
  return statements.map(({ source, content }) => `${shown(source) || '?'}: ${shown(content)}`)
}

type Sentence = { readonly text: string; readonly notes: readonly string[] }

const english: readonly Sentence[] = [
  {
    text: '“We are leaving before the frost,” said Colonel Imre Vadas, the commander of the garrison.',
    notes: ['Colonel Imre Vadas, the commander of the garrison: “We are leaving before the frost,”'],
  },
  {
    text: 'The mayor said that the bridge would reopen on Monday.',
    notes: ['The mayor: that the bridge would reopen on Monday'],
  },
  {
    text: 'According to the harbour office, two ferries ran aground.',
    notes: ['the harbour office: two ferries ran aground'],
  },
  {
    text: '“No,” she said. “We never saw the order.”',
    notes: ['she: “No,” | “We never saw the order.”'],
  },
  {
    text: 'The report shows that wages fell in nine districts.',
    notes: ['The report: that wages fell in nine districts'],
  },
]

const french: readonly Sentence[] = [
  {
    text: '« Nous partirons avant le gel », a déclaré le colonel Imre Vadas.',
    notes: ['le colonel Imre Vadas: « Nous partirons avant le gel »'],
  },
  {
    text: 'Selon la capitainerie, deux bacs se sont échoués.',
    notes: ['la capitainerie: deux bacs se sont échoués'],
  },
  {
    text: 'La maire a annoncé que le pont rouvrirait lundi.',
    notes: ['La maire: que le pont rouvrirait lundi'],
  },
  {
    text: '« Personne ne nous a prévenus », assure-t-elle.',
    notes: ['elle: « Personne ne nous a prévenus »'],
  },
  {
    text: 'Le ministre a démenti que des soldats aient fui.',
    notes: ['Le ministre: que des soldats aient fui'],
  },
]

describe('readText, a sentence at a time', () => {
  for (const { text, notes } of english)
    test(text, async () => expect(notesOf(await readText(text, { language: 'en' }))).toEqual(notes))
  for (const { text, notes } of french)
    test(text, async () => expect(notesOf(await readText(text, { language: 'fr' }))).toEqual(notes))
})

const others: readonly (Sentence & { readonly language: string })[] = [
  {
    language: 'de',
    text: 'Der Minister erklärte, dass die Brücke gesperrt bleibe.',
    notes: ['Der Minister: dass die Brücke gesperrt bleibe'],
  },
  {
    language: 'de',
    text: '„Wir verlassen die Stadt“, sagte der Bürgermeister Karl Lindner.',
    notes: ['der Bürgermeister Karl Lindner: „Wir verlassen die Stadt“'],
  },
  {
    language: 'es',
    text: 'El ministro aseguró que el puente seguirá cerrado.',
    notes: ['El ministro: que el puente seguirá cerrado'],
  },
  {
    language: 'es',
    text: 'Según la policía, dos personas resultaron heridas.',
    notes: ['la policía: dos personas resultaron heridas'],
  },
  {
    language: 'ru',
    text: 'Министр заявил, что мост откроют в мае.',
    notes: ['Министр: что мост откроют в мае'],
  },
  {
    language: 'ru',
    text: '«Мы уйдём завтра», — сказал мэр Иван Петров.',
    notes: ['мэр Иван Петров: «Мы уйдём завтра»'],
  },
  {
    language: 'uk',
    text: 'Міністр повідомив, що міст відкриють у травні.',
    notes: ['Міністр: що міст відкриють у травні'],
  },
  {
    language: 'uk',
    text: '«Ми підемо завтра», — заявив мер Іван Петренко.',
    notes: ['мер Іван Петренко: «Ми підемо завтра»'],
  },
  {
    language: 'uk',
    text: 'За словами капітана, порт закрили вночі.',
    notes: ['капітана: порт закрили вночі'],
  },
  {
    language: 'uk',
    text: 'На думку рибалок, нова квота нездійсненна.',
    notes: ['рибалок: нова квота нездійсненна'],
  },
]

describe('readText, a sentence of German, Spanish, Russian or Ukrainian at a time', () => {
  for (const { language, text, notes } of others)
    test(text, async () => expect(notesOf(await readText(text, { language }))).toEqual(notes))
})

describe('what reads like speech and is not', () => {
  const traps = [
    { language: 'fr', text: 'La commerçante a déclaré ses revenus avant la fin du mois.' },
    { language: 'fr', text: 'Selon la saison, le car met vingt ou trente minutes.' },
    { language: 'fr', text: 'La soirée a duré. Thème : « Comment vivre avec le fleuve en crue ? »' },
    { language: 'uk', text: 'За старим мостом стоїть порожня школа.' },
    { language: 'en', text: 'Topic: “How to live with the river when it floods”' },
    { language: 'en', text: 'The clerk stamped nine forms and went home.' },
    { language: 'en', text: 'Her second novel, “The Salt Road”, sold well.' },
  ]
  for (const { language, text } of traps)
    test(text, async () => expect(notesOf(await readText(text, { language }))).toEqual([]))
})

describe('pages that break the textbook', () => {
  test('a quotation reopened in each paragraph is one statement', async () => {
    const text =
      'Le sergent Malo a raconté : “Personne ne voulait rester.\n\n“Tous ceux du pont sont partis.\n\n“Il ne reste rien.”'
    const { statements } = await readText(text, { language: 'fr' })
    expect(statements).toHaveLength(1)
    expect(statements[0]!.content).toHaveLength(3)
    expect(statements[0]!.cautions.map(({ code }) => code)).not.toContain('unclosed-quotation')
  })

  test('a quotation that nobody closes ends with its paragraph, and is flagged', async () => {
    const text = 'Le maire a dit : “Nous rouvrirons demain.\n\nLa ville est restée calme toute la nuit.'
    const { article, statements } = await readText(text, { language: 'fr' })
    expect(article.text.slice(statements[0]!.content[0]!.start, statements[0]!.content[0]!.end)).toBe(
      '“Nous rouvrirons demain.',
    )
    expect(statements[0]!.cautions.map(({ code }) => code)).toContain('unclosed-quotation')
  })

  test('a prisoner filmed by his captors is flagged wherever he speaks', async () => {
    const text = `Le lieutenant Varo Denn a été fait prisonnier près de Kessel.

Dans une vidéo diffusée par l’armée valmorienne, le lieutenant Denn a déclaré : « Tout le monde veut rentrer. »

Il a ajouté : « Nos chefs sont partis les premiers. »`
    const { statements } = await readText(text, { language: 'fr', published: '2031-02-03' })
    expect(statements).toHaveLength(2)
    for (const { cautions } of statements) expect(cautions.map(({ code }) => code)).toContain('captivity')
    expect(new Set(statements.map(({ voice }) => voice)).size).toBe(1)
  })

  test('what stands between a captive and his capture hides neither', async () => {
    const text = `Anton Vareck, who serves in the 14th Mountain Brigade, was taken prisoner on Saturday night.

“We had no bread,” Captain Vareck said.`
    const { statements } = await readText(text, { language: 'en' })
    expect(statements.at(-1)!.cautions.map(({ code }) => code)).toContain('captivity')
  })

  test('text stays exactly as given, and every span lies in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (text) => {
        const { article, statements, mentions, voices } = await readText(text, { language: 'fr' })
        expect(article.text).toBe(text)
        const spans = [
          ...statements.flatMap(({ content, cue = [], source = [] }) => [...content, ...cue, ...source]),
          ...mentions.map(({ span }) => span),
          ...voices.flatMap((voice) => voice.mentions),
        ]
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('a language without tables still gives its text and its marked quotations', async () => {
    const told: readonly (readonly [language: string, text: string, quoted: string])[] = [
      ['fi', 'Silta avataan. ”Emme odota enää”, sanoi Aava Brel torilla.', '”Emme odota enää”'],
      ['pl', 'Most będzie otwarty. „Nie czekamy dłużej”, mówi burmistrz Brel.', '„Nie czekamy dłużej”'],
      ['ja', '橋は月曜日に再開する。「もう待てない」とブレル市長は語った。', '「もう待てない」'],
      ['ar', 'سيعاد فتح الجسر. وقالت رئيسة البلدية: «لن ننتظر أكثر من ذلك».', '«لن ننتظر أكثر من ذلك»'],
    ]
    for (const [language, text, quoted] of told) {
      const { article, statements } = await readText(text, { language })
      expect(article.text).toBe(text)
      expect(statements.map(({ content }) => text.slice(content[0]!.start, content[0]!.end))).toEqual([
        quoted,
      ])
    }
    const title = await readText('Romaani ”Sillat” ilmestyi maanantaina.', { language: 'fi' })
    expect(title.statements).toEqual([])
  })

  test('an HTML page is read like its text', async () => {
    const page = `<html lang="fr"><head><title>Pont fermé</title></head><body><article><h1>Pont fermé</h1>
<p>« Le pont restera fermé », a déclaré la préfète Ana Lorme. La décision vaut pour tout le mois, et les riverains devront passer par la vallée.</p>
<p>Les pompiers ont travaillé toute la nuit pour dégager la chaussée, sous une pluie qui n’a pas cessé depuis jeudi.</p></article></body></html>`
    const reading = await readPage(page)
    expect(notesOf(reading)).toContain('la préfète Ana Lorme: « Le pont restera fermé »')
  })
})
