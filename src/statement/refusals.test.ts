import { describe, expect, test } from 'vitest'
import { languages, loadPack } from '../language/load-pack.js'
import { readText } from '../read.js'

type Told = readonly [source: string, cue: string, refused: string]

async function denialsIn(language: string, text: string): Promise<readonly Told[]> {
  const { article, statements } = await readText(text, { language })
  const words = (spans: readonly { start: number; end: number }[] = []) =>
    spans.map(({ start, end }) => article.text.slice(start, end)).join(' … ')
  return statements
    .filter(({ certainty }) => certainty === 'denied')
    .map(({ source, cue, content }) => [words(source), words(cue), words(content)])
}

const sentences: readonly (readonly [language: string, text: string, told: Told])[] = [
  [
    'fr',
    "Contactée par nos soins, la mairie n'a pas souhaité répondre à nos questions et renvoie vers la préfecture.",
    ['la mairie', "n'a pas souhaité", 'répondre à nos questions'],
  ],
  [
    'fr',
    "Le directeur de l'usine, Marc Ostalin, n'a pas donné suite à nos appels.",
    ["Le directeur de l'usine, Marc Ostalin", "n'a pas donné", 'suite à nos appels'],
  ],
  [
    'fr',
    "L'affaire embarrasse le patron du chantier, qui n'a pas souhaité réagir.",
    ['le patron du chantier', "n'a pas souhaité", 'réagir'],
  ],
  ['fr', "Ivo Lann n'était pas joignable lundi soir.", ['Ivo Lann', "n'était pas", 'joignable lundi soir']],
  [
    'en',
    'Kestrel Ferries could not be reached for comment but its port office was open.',
    ['Kestrel Ferries', 'could not be reached', 'for comment'],
  ],
  ['en', 'Asked about the leak, the ministry had no comment.', ['the ministry', 'had', 'no comment']],
  [
    'de',
    'Auf Nachfrage wollte die Reederei Norvelin den Unfall nicht kommentieren.',
    ['die Reederei Norvelin', 'wollte', 'den Unfall nicht kommentieren'],
  ],
  [
    'es',
    'La naviera Nortemar no respondió a las preguntas de este diario.',
    ['La naviera Nortemar', 'no respondió', 'a las preguntas de este diario'],
  ],
  [
    'ru',
    'В мэрии не стали комментировать аварию, но ремонт начался.',
    ['мэрии', 'не стали', 'комментировать аварию'],
  ],
  [
    'uk',
    'Пресслужба порту не відповіла на запит видання.',
    ['Пресслужба порту', 'не відповіла', 'на запит видання'],
  ],
]

/** Nobody here was asked to speak. */
const traps: readonly (readonly [language: string, text: string])[] = [
  ['fr', "Le parquet n'a pas donné suite à la plainte des riverains."],
  ['fr', "Le gardien de but n'a pas répondu aux attentes du club."],
  ['fr', "Le capitaine n'a pas pu prendre la mer."],
  ['en', 'The ferry could not be reached by road.'],
  ['en', 'Seats are not available for the evening crossing.'],
  ['en', 'The tide did not return until the evening.'],
  ['de', 'Der Gipfel war bei Sturm nicht zu erreichen.'],
  ['es', 'El motor no respondió a los mandos.'],
  ['ru', 'Мост не стали строить.'],
  ['uk', 'Міст не стали будувати.'],
]

describe('addRefusals', () => {
  for (const [language, text, told] of sentences)
    test(text, async () => expect(await denialsIn(language, text)).toEqual([told]))

  for (const [language, text] of traps)
    test(`nobody refuses to speak: ${text}`, async () => expect(await denialsIn(language, text)).toEqual([]))

  test('somebody may be a pronoun', async () => {
    const text = "La gare est fermée. Voici le maire et celle qui n'a pas souhaité répondre."
    expect(await denialsIn('fr', text)).toEqual([['le maire et celle', "n'a pas souhaité", 'répondre']])
  })

  test('inside quotation marks it is somebody else who tells of it', async () => {
    const text = "« Le maire n'a pas souhaité répondre », regrette Ivo Lann."
    const { statements } = await readText(text, { language: 'fr' })
    expect(statements.map(({ certainty }) => certainty)).toEqual(['asserted'])
  })

  for (const language of languages)
    test(`${language}: every way of the table refuses`, async () => {
      const { refusals } = (await loadPack(language))!
      for (const { example } of refusals!.ways)
        expect(await denialsIn(language, example), example).toHaveLength(1)
    })
})
