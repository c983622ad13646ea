import { describe, expect, test } from 'vitest'
import { readText } from '../read.js'

const contentsOf = async (text: string, language: string) => {
  const { statements } = await readText(text, { language })
  return statements.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)))
}

describe('resumeQuotations', () => {
  test('a quotation behind a long attribution is more of the same', async () => {
    const text =
      '« Il y a de la farine dans le fossé », raconte encore Odile Brenn, qui dirige les fouilles de Lorne. « De la farine, vous vous rendez compte ? »'
    expect(await contentsOf(text, 'fr')).toEqual([
      ['« Il y a de la farine dans le fossé »', '« De la farine, vous vous rendez compte ? »'],
    ])
  })

  test('in English too', async () => {
    const text =
      '“The mill is closed,” Ana Ruiz said after a long meeting with the owners in Kessel on Monday. “Nobody listened to us.”'
    expect(await contentsOf(text, 'en')).toEqual([['“The mill is closed,”', '“Nobody listened to us.”']])
  })

  test('what follows a question may be the answer', async () => {
    const text = '« Et les assurances ? », a demandé la présidente. « Elles ne remboursent rien, madame. »'
    expect(await contentsOf(text, 'fr')).toEqual([
      ['« Et les assurances ? »'],
      ['« Elles ne remboursent rien, madame. »'],
    ])
  })

  test('a quotation that its own sentence explains is left to it', async () => {
    const text =
      '« Le pont est fermé », a indiqué la préfecture de Lorne. « Personne ne nous a prévenus », regrette Ivo Lann.'
    expect(await contentsOf(text, 'fr')).toEqual([
      ['« Le pont est fermé »'],
      ['« Personne ne nous a prévenus »'],
    ])
  })
})
