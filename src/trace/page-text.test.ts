import { expect, test } from 'vitest'
import { articleFromText } from '../article/from-text.js'
import { unwrapped } from '../article/hard-wraps.js'
import { lendRemaining, paredText } from './page-text.js'
import { page } from './pages.test.data.js'

const mail = `The night ferry to Aldermouth was turned back twice on Tuesday after its
bow doors froze in the worst cold the strait has seen since the winter of
the great flood. Nobody was hurt, the harbour master said, and the ferry
will sail again when the ice has gone.
`

test('lines of mail end no sentence, so that a copy in lines is compared as the paragraphs it was', () => {
  const blocks = articleFromText(unwrapped(mail)).blocks
  const reading = page('mail', mail, { blocks })
  const { sentences, paragraphs } = lendRemaining(paredText(reading, []))
  expect([sentences.length - 1, paragraphs.length - 1]).toEqual([2, 1])
})
