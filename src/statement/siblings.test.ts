import { describe, expect, test } from 'vitest'
import { readText } from '../read.js'

/** What is said in a text, by the words of each content. */
async function saidIn(text: string, language: string): Promise<string[]> {
  const { statements } = await readText(text, { language })
  return statements.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)).join(' … '))
}

const pairs = [
  {
    language: 'fr',
    text: 'Le distributeur affirme avoir envoyé ses équipes et promet un retour à la normale mardi.',
    said: ['avoir envoyé ses équipes', 'un retour à la normale mardi'],
  },
  {
    language: 'en',
    text: 'The mayor said the bridge was safe and warned that the road would stay closed.',
    said: ['the bridge was safe', 'that the road would stay closed'],
  },
]

describe('partSiblings', () => {
  for (const { language, text, said } of pairs)
    test(text, async () => expect(await saidIn(text, language)).toEqual(said))

  test('what somebody else says within stays within', async () => {
    const text = 'Le maire affirme que la préfecture a promis une enquête.'
    expect((await saidIn(text, 'fr'))[0]).toBe('que la préfecture a promis une enquête')
  })

  test('without a joint nothing is parted', async () => {
    const text = 'The mayor called on the governor to apologise for accusing the council of fraud.'
    expect((await saidIn(text, 'en'))[0]).toMatch(/council of fraud$/u)
  })
})
