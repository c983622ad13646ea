import { expect, test } from 'vitest'
import { articleFromText } from '../article/from-text.js'
import type { Reading } from '../reading.js'
import { kinOf } from './comparisons.js'
import { compareWords } from './likeness.js'
import { withSecondExemplars } from './second-exemplars.js'
import { groupTexts } from './text-group.js'

const readingOf = (id: string, text: string, language: string): Reading => ({
  id,
  article: articleFromText(text, { language }),
  statements: [],
  voices: [],
  mentions: [],
})

/** The Spanish page has English cookie words at its foot: it was translated from English. */
const pages = [
  readingOf('a', 'The old mill at Brackwater burnt down on Friday night, and nobody was hurt by it.', 'en'),
  readingOf(
    'b',
    'On Friday the mill of Brackwater was burnt in the night, and no person had any harm.',
    'en',
  ),
  readingOf(
    'c',
    'El viejo molino de Brackwater ardió el viernes por la noche y nadie resultó herido.\n\nThis website uses cookies. Accept our cookie policy.',
    'es',
  ),
]
const groups = groupTexts(pages)
const at = (id: string) => groups.findIndex(({ reading }) => reading.id === id)
const step = (from: string, to: string) => {
  const [a, b] = [Math.min(at(from), at(to)), Math.max(at(from), at(to))]
  const kin = kinOf(groups, a, b, compareWords(groups[a]!.words, groups[b]!.words))
  return { from: at(from), to: at(to), kin, margin: 1 }
}
const stepsOf = (...steps: ReturnType<typeof step>[]) =>
  withSecondExemplars({ root: steps[0]!.from, members: [0, 1, 2], steps }, groups).map(
    ({ from, to }) => `${groups[from]!.reading.id}→${groups[to]!.reading.id}`,
  )

test('a page that its own evidence calls a translation is turned round', () => {
  expect(stepsOf(step('c', 'a'))).toEqual(['a→c'])
})

test('hung from one English page, it is not called a translation of the other one too', () => {
  expect(stepsOf(step('a', 'c'), step('c', 'b'))).toEqual(['a→c', 'c→b'])
})
