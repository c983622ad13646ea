import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { endsInTitleLabel, endsInWork } from './title-label.js'

describe('what a label before a quotation tells', () => {
  const labels = [
    'Le lycée a reçu trois classes. Thème : ',
    'Sujet du jour : ',
    'À lire aussi : ',
    'Titre de l’exposition : ',
    'Topic: ',
    'Thema: ',
    'Тема: ',
  ]
  for (const before of labels) test(before, () => expect(endsInTitleLabel(before)).toBe(true))

  const speakers = [
    'Le maire : ',
    'Un ancien otage : ',
    'The mayor: ',
    'Ordre du général : ',
    'Video of the captain: ',
    'Le sujet fâche. Le maire : ',
    'Sur ce sujet, la ministre a répondu : ',
    'Photos à l’appui, elle raconte : ',
    '',
  ]
  for (const before of speakers) test(before || 'nothing', () => expect(endsInTitleLabel(before)).toBe(false))

  test('any text is answered at once', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (before) => {
        endsInTitleLabel(before)
      }),
    )
  })
})

describe('a noun before a quotation tells that it names a work', () => {
  const works = [
    'dans le quotidien ',
    'un spectacle intitulé ',
    'in a film ',
    'die Zeitung ',
    'la revista ',
    'в газете ',
  ]
  for (const before of works) test(before, () => expect(endsInWork(before)).toBe(true))

  const speakers = ['told the newspaper: ', 'selon le maire, ', 'the mayor calls it ', '']
  for (const before of speakers) test(before || 'nothing', () => expect(endsInWork(before)).toBe(false))
})
