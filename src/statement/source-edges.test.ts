import { describe, expect, test } from 'vitest'
import { readText } from '../read.js'

/** The source of the last statement of a sentence, as a newspaper would print it. */
const sentences: readonly (readonly [language: string, text: string, source: string])[] = [
  ['fr', "« Rien n'a bougé », a indiqué à l'AFP Imelda Karan, qui tient le phare.", 'Imelda Karan'],
  [
    'fr',
    "« Nous attendons », a déclaré à l'AFP le maire de Velès, Paul Ostin.",
    'le maire de Velès, Paul Ostin',
  ],
  [
    'fr',
    'Face aux syndicats, dont la CNT, la ministre de la mer, Marie Toran, avait décidé de reporter le chantier.',
    'la ministre de la mer, Marie Toran',
  ],
  [
    'fr',
    '« On est prêt », a assuré le directeur adjoint du port Paul Ostin sur Radio Val.',
    'le directeur adjoint du port Paul Ostin',
  ],
  [
    'en',
    '“The lower the tide, the longer you wait,” Jim Pell, who once ran the Norvelin yard and is now head of the pier, told the Kestrel.',
    'Jim Pell, who once ran the Norvelin yard and is now head of the pier',
  ],
  ['en', "The port's legal counsel on Monday said the pier was unsafe.", "The port's legal counsel"],
  [
    'fr',
    "« Je suis bien traité », a déclaré le soldat capturé dans une vidéo de l'armée.",
    'le soldat capturé',
  ],
  ['fr', "« Ils ont fui », a dit l'officier prisonnier aux journalistes.", "l'officier prisonnier"],
  ['en', 'Captured captain says his men were left to die', 'Captured captain'],
  [
    'fr',
    'Le maire Ivo Lann, qui a pris ses fonctions en mars, a fait voter le budget, estimant que le port attendra.',
    'Le maire Ivo Lann, qui a pris ses fonctions en mars',
  ],
  [
    'fr',
    "Les marins n'ont jamais quitté la digue, a déclaré l'avocate de la famille jeudi.",
    "l'avocate de la famille",
  ],
  ['en', 'Kestrel Ferries this week called for a wider pier.', 'Kestrel Ferries'],
  ['en', 'The fires on the pier, which port officials say burned for two days, are out.', 'port officials'],
  ['en', '“It was a mistake,” admitted the ministry on Monday.', 'the ministry'],
  ['en', '“The school stays open,” announced the headmistress.', 'the headmistress'],
  [
    'en',
    'Most of the battalion gave up its guns, according to an officer, and the road to the sea lies open.',
    'an officer',
  ],
  [
    'en',
    'Half of the regiment gave up its guns at Sill Pass, according to an officer now in enemy hands, and the road to the coast is open for the first time since fall.',
    'an officer now in enemy hands',
  ],
  // Nothing to cut.
  [
    'en',
    'The mill will close, according to Jane Orme and Jim Pell, who runs it.',
    'Jane Orme and Jim Pell, who runs it',
  ],
  ['fr', '« Nous attendons », a dit la députée Anne Vasseur.', 'la députée Anne Vasseur'],
  ['en', 'Jim Pell, the head of the pier, said the crane was safe.', 'Jim Pell, the head of the pier'],
]

describe('settleEdges', () => {
  for (const [language, text, source] of sentences)
    test(text, async () => {
      const { article, statements } = await readText(text, { language })
      const spans = statements.at(-1)?.source ?? []
      expect(spans.map(({ start, end }) => article.text.slice(start, end))).toEqual([source])
    })
})
