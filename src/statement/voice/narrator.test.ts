import { describe, expect, test } from 'vitest'
import { settleMarked } from '../marked.test.helper.js'

const voicesIn = async (marked: string, language: 'en' | 'fr', authors: readonly string[]) =>
  (await settleMarked(marked, language, { authors })).map(({ voice }) => voice?.name)

describe('an article in the first person', () => {
  test('I is who signs it', async () => {
    const review = '[S:I] [C:found] [K:the ferry slow]. [S2:I] [C2:think] [K2:the bridge is quicker].'
    expect(await voicesIn(review, 'en', ['Jane Roe'])).toEqual(['Jane Roe', 'Jane Roe'])
    expect(await voicesIn("[S:J']ai [C:trouvé] [K:le bac lent].", 'fr', ['Anne Vasseur'])).toEqual([
      'Anne Vasseur',
    ])
  })

  test('of several authors, of a desk and without any, nobody in particular', async () => {
    const review = '[S:I] [C:found] [K:the ferry slow].'
    expect(await voicesIn(review, 'en', ['Jane Roe', 'Jim Pell'])).toEqual([undefined])
    expect(await voicesIn(review, 'en', ['Newsdesk'])).toEqual([undefined])
    expect(await voicesIn(review, 'en', [])).toEqual([undefined])
  })

  test('in quotation marks I is whoever is quoted', async () => {
    const told = '[K:“[S2:I] [C2:found] [K2:it slow],”] [C:said] [S:Ivo Lann].'
    expect(await voicesIn(told, 'en', ['Jane Roe'])).not.toContain('Jane Roe')
  })

  test('we may be anybody', async () => {
    expect(await voicesIn('[S:We] [C:think] [K:it slow].', 'en', ['Jane Roe'])).toEqual([undefined])
  })
})
