import { describe, expect, test } from 'vitest'
import { opensCondition } from './condition.js'

const opens = (sentence: string): boolean => {
  const words = sentence.toLowerCase().match(/\p{L}+'?|[^\s\p{L}]/gu)!
  return words.some((_, at) => opensCondition(words, at))
}

describe('what something depends on', () => {
  const sentences = [
    'Selon la saison, le car met vingt ou trente minutes.',
    "Le tarif change suivant l'âge des enfants.",
    'Selon que le vent tourne ou non, la fumée gagne le port.',
    'The apples are sorted according to size.',
    'Everything went according to plan.',
    'Die Gruppen werden nach Alter getrennt.',
    'Según la temporada, el barco sale a las siete o a las ocho.',
    'Поезда ходят согласно расписанию.',
    'Потяги ходять згідно з розкладом.',
  ]
  for (const sentence of sentences) test(sentence, () => expect(opens(sentence)).toBe(true))
})

describe('who says it', () => {
  const sentences = [
    'Selon la préfecture, le pont rouvrira lundi.',
    'Selon le maire de la région voisine, rien ne presse.',
    'According to the weather service, snow is on its way.',
    'Nach Angaben der Polizei wurde niemand verletzt.',
    'Según la alcaldesa, la obra durará un mes.',
    'По словам директора, школу откроют в мае.',
    'За словами директорки, школу відкриють у травні.',
  ]
  for (const sentence of sentences) test(sentence, () => expect(opens(sentence)).toBe(false))
})
