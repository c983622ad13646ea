import { describe, expect, test } from 'vitest'
import { settleMarked } from '../marked.test.helper.js'

const voices = async (marked: string) => (await settleMarked(marked, 'en')).map(({ voice }) => voice?.name)

describe('a chain of mentions is one voice', () => {
  const chains: readonly (readonly [string, readonly string[]])[] = [
    [
      '[S:Harbour spokesman Jason Pell] [C:said] [K:the pier was safe]. [S2:Pell] [C2:added] [K2:that it would reopen]. [S3:He] [C3:denied] [K3:a cover-up].',
      ['Jason Pell', 'Jason Pell', 'Jason Pell'],
    ],
    [
      '[S:Former President Helen Marsh] [C:said] [K:she was ready]. [S2:Mrs. Marsh] [C2:said] [K2:the vote was fair].',
      ['Helen Marsh', 'Helen Marsh'],
    ],
    [
      'Tom Reed met Alice Moor on Monday. [S:She] [C:said] [K:the talks went well]. [S2:He] [C2:said] [K2:they failed].',
      ['Alice Moor', 'Tom Reed'],
    ],
    ['Neil Barrow, [S:who] [C:said] [K:the dam would hold], was wrong.', ['Neil Barrow']],
    [
      '[S:The Harbour Safety Board] [C:said] [K:the crane fell]. [S2:It] [C2:said] [K2:nobody was hurt].',
      ['Harbour Safety Board', 'Harbour Safety Board'],
    ],
    [
      '[S:The Reed campaign] [C:denied] [K:it]. [S2:The Moor campaign] [C2:said] [K2:it was true].',
      ['the Reed campaign', 'the Moor campaign'],
    ],
    [
      '[S:A bus driver] [C:said] [K:the road was wet]. [S2:The driver] [C2:said] [K2:he braked].',
      ['a bus driver', 'a bus driver'],
    ],
    [
      '[S:A source] [C:said] [K:a deal was near]. [S2:Another source] [C2:said] [K2:it was not]. [S3:The source] [C3:added] [K3:that talks had ended].',
      ['a source', 'another source', 'another source'],
    ],
  ]
  for (const [marked, expected] of chains)
    test(marked, async () => expect(await voices(marked)).toEqual(expected))
})

describe('an office that one person holds is that person', () => {
  const chains: readonly (readonly [string, readonly string[]])[] = [
    [
      '[S:Keir Marwood, the Prime Minister,] [C:said] [K:the tunnel would open]. [S2:The Prime Minister] [C2:said] [K2:it was cheap]. [S3:The PM] [C3:added] [K3:that it was safe]. [S4:Prime Minister] [C4:said] [K4:no].',
      ['Keir Marwood', 'Keir Marwood', 'Keir Marwood', 'Keir Marwood'],
    ],
    [
      '[S:Secretary of State Marcia Dolan] [C:said] [K:the talks had failed]. [S2:Dolan] [C2:added] [K2:that she would return].',
      ['Marcia Dolan', 'Marcia Dolan'],
    ],
    [
      '[S:The Prime Minister] [C:said] [K:the tunnel would open]. Late on Monday evening Prime Minister Keir Marwood left the house early.',
      ['Keir Marwood'],
    ],
    [
      '[S:US President Odile Marre] [C:said] [K:the talks had failed]. [S2:The US President] [C2:said] [K2:she was sad]. [S3:President Marre] [C3:left, saying] [K3:goodbye].',
      ['Odile Marre', 'Odile Marre', 'Odile Marre'],
    ],
    [
      'On Monday the talks went on as Foreign Minister Alda Brel met Prime Minister Keir Marwood in the garden. [S:The Foreign Minister] [C:said] [K:yes]. [S2:The Prime Minister] [C2:said] [K2:no].',
      ['Alda Brel', 'Keir Marwood'],
    ],
    [
      'On Monday the talks went on as US President Odile Marre spoke in the garden. [S:The French President] [C:said] [K:it was late].',
      ['the French President'],
    ],
  ]
  for (const [marked, expected] of chains)
    test(marked, async () => expect(await voices(marked)).toEqual(expected))

  test('an office without a name is no unnamed source', async () => {
    const [told] = await settleMarked('[S:The Prime Minister] [C:said] [K:it was late].', 'en')
    expect([told?.voice?.kind, told?.codes.includes('unnamed-source')]).toEqual(['person', false])
  })
})

describe('kinds and roles', () => {
  const kinds: readonly (readonly [string, string, string])[] = [
    ['[S:The Kremlin] [C:denied] [K:it].', 'Kremlin', 'organisation'],
    ['[S:Officials] [C:said] [K:it was over].', 'officials', 'unnamed'],
    ['[S:A new poll] [C:shows] [K:a close race].', 'a new poll', 'document'],
    ['[S:Reed and Moor] [C:agreed] [K:to meet]. At noon Reed left. Moor stayed.', 'Reed and Moor', 'group'],
    ['[S:The mayor] [C:said] [K:it was over].', 'the mayor', 'person'],
  ]
  for (const [marked, name, kind] of kinds)
    test(marked, async () => {
      const [told] = await settleMarked(marked, 'en')
      expect([told?.voice?.name, told?.voice?.kind]).toEqual([name, kind])
    })

  test('a place is no role, its governor is', async () => {
    const [told] = await settleMarked(
      'On Monday [S:South Brenia Gov. Erik Holt] [C:said] [K:that the dam would hold for ever].',
      'en',
    )
    expect(told?.voice).toMatchObject({ name: 'Erik Holt', role: 'South Brenia Gov.' })
  })

  test('titles are the role, not the name', async () => {
    const [told] = await settleMarked('[S:White Point press secretary Josh Earl] [C:said] [K:no].', 'en')
    expect(told?.voice).toMatchObject({ name: 'Josh Earl', role: 'White Point press secretary' })
  })
})

describe('traps', () => {
  test('in a headline of capitals a name is two words, and the body keeps its bearer', async () => {
    expect(
      await voices(
        'Helen Marsh Hammers Big Bank Boss Over Fees\n[S:Sen. Helen Marsh] [C:said] [K:it was wrong]. Tom Reed listened. [S2:Marsh] [C2:asked] [K2:him to resign].',
      ),
    ).toEqual(['Helen Marsh', 'Helen Marsh'])
  })

  test('three named together are one voice of several', async () => {
    expect(await voices('[S:Helen Marsh, Tom Reed and Alice Moor] [C:said] [K:it was wrong].')).toEqual([
      'Helen Marsh, Tom Reed and Alice Moor',
    ])
  })

  test('what is said by nobody has no voice', async () => {
    expect(
      await voices('[S:Tom Reed] [C:said] [K:he would go]. It [C2:was alleged] [K2:that money was lost].'),
    ).toEqual(['Tom Reed', undefined])
  })

  test('a place in the sentence is nobody', async () => {
    expect(
      await voices(
        '[S:Tom Reed] [C:spoke of] [K:rain]. The New Haven businessman left. [S2:He] [C2:said] [K2:it was late].',
      ),
    ).toEqual(['Tom Reed', 'Tom Reed'])
  })

  test('a second speaker of one surname is told by title', async () => {
    expect(
      await voices(
        'Helen Marsh and John Marsh came. [S:Mrs. Marsh] [C:said] [K:yes]. [S2:Mr. Marsh] [C2:said] [K2:no].',
      ),
    ).toEqual(['Helen Marsh', 'John Marsh'])
  })

  test('the speaker of a quotation says “I” within it', async () => {
    expect(await voices('[K:“[S2:I] [C2:told] him [K2:to leave],”] [C:said] [S:Dana Kerr].')).toEqual([
      'Dana Kerr',
      'Dana Kerr',
    ])
  })
})

test('a relative clause is whoever it follows', async () => {
  const told = await settleMarked(
    'Lenka Moravy, [S:who heads the border command], [C:said] [K:the road was shut].',
    'en',
  )
  expect(told[0]?.voice?.name).toBe('Lenka Moravy')
})

test('“Down?” his mother answers: words right behind a quotation tell who speaks', async () => {
  const told = await settleMarked(
    '[K:“We left at night,”] [S:the soldier] [C:says].\n[K2:“At night? All of you?”] his mother answers.\n[K3:“Call it what you like.”]',
    'en',
  )
  const mother = 'the mother of the soldier'
  expect(told.map(({ voice }) => voice?.name)).toEqual(['the soldier', mother, 'the soldier'])
})

test('a body goes by its last word', async () => {
  const told = await settleMarked(
    '[S:Tarvia’s Fisheries Agency] [C:said] [K:stocks had risen]. [S2:The agency] [C2:added] [K2:that nets would change].',
    'en',
  )
  expect(told[0]?.voice?.id).toBe(told[1]?.voice?.id)
})

describe('who is described before or after being named', () => {
  const chains: readonly (readonly [string, readonly (string | undefined)[]])[] = [
    [
      '[S:A deckhand] [C:told] an inquiry [K:that the rudder had stuck].\nGareth Plimmer, 41, joined the ferry in May. [S2:He] [C2:said] [K2:he wrote it down].',
      ['Gareth Plimmer', 'Gareth Plimmer'],
    ],
    [
      '[S:The chancellor] [C:promised] [K:to freeze the tax].\nSpeaking at a depot, [S2:Mary Goss] [C2:said] [K2:it was fair]. [S3:Goss] [C3:smiled] [K3:“no”].',
      ['Mary Goss', 'Mary Goss', 'Mary Goss'],
    ],
    [
      '[S:Captured captain] [C:says] [K:his men have gone]\n[S2:A captain of the Tarvian army] [C2:has told] [K2:how the pass fell].\nAnton Vareck was taken prisoner on Saturday. [S3:Captain Vareck] [C3:said]: [K3:“We had no bread.”]',
      ['Anton Vareck', 'Anton Vareck', 'Anton Vareck'],
    ],
    // Somebody who has to be introduced is not the mayor, and a source stays unnamed.
    [
      '[S:The mayor] [C:promised] [K:a bridge].\n[S2:Mary Goss, who lives there,] [C2:said] [K2:it was late]. [S3:Goss] [C3:wants] [K3:a ferry].',
      ['the mayor', 'Mary Goss', 'Mary Goss'],
    ],
    [
      '[S:A source] [C:said] [K:the deal was off].\n[S2:Mary Goss] [C2:said] [K2:it was on]. [S3:Goss] [C3:smiled] [K3:“yes”].',
      ['a source', 'Mary Goss', 'Mary Goss'],
    ],
    [
      'In May, police seized Danil Horvat. [S:Horvat’s mother] [C:thanked] [K:“everybody”].',
      ['Danil Horvat’s mother'],
    ],
    [
      'Sigrid Brand lost the cup on Sunday. [S:The Norwegian] [C:called] [K:it theft]. [S2:The 46-year-old] [C2:mocked] [K2:“a wardrobe”].',
      ['Sigrid Brand', 'Sigrid Brand'],
    ],
    [
      'The Prime Minister’s wife, Ana Ruiz, stayed at home. [S:The Prime Minister] [C:said] [K:she was tired].',
      ['the Prime Minister'],
    ],
    [
      '[S:The Conservative government] [C:passed] [K:a law]. “[S2:My government] [C2:will repeal] [K2:it],” said the King.',
      ['the Conservative government', 'my government'],
    ],
    // A pass is nobody, however it is spelled.
    [
      '[S:A soldier] [C:told] his mother [K:that his company had left Corrin Pass on foot].\n[K2:“We walked,”] [S2:the young man] [C2:said].',
      ['a soldier', 'a soldier'],
    ],
    // Whose spokesman, which bank.
    [
      '[S:A spokesman for Corrin Air] [C:said] [K:a bird had hit the engine].\nPort spokesman [S2:Jon Pell] [C2:said] [K2:it was a gull].',
      ['a spokesman for Corrin Air', 'Jon Pell'],
    ],
    ['KATHMANDU, May 3 - Sweden sent help. [S:The company] [C:said] [K:it was grateful].', ['the company']],
    ['Ken Dallow was paddling when [S:the grandfather of five] [C:felt] [K:“a bump”].', ['Ken Dallow']],
    [
      '[S:Carmaker Tarvel] [C:said] [K:it would cut jobs]. [S2:The company] [C2:plans] [K2:to close a plant].',
      ['Carmaker Tarvel', 'Carmaker Tarvel'],
    ],
  ]
  for (const [marked, expected] of chains)
    test(marked, async () => expect(await voices(marked)).toEqual(expected))
})
