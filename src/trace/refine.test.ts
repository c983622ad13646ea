import { expect, test } from 'vitest'
import { articleFromText } from '../article/from-text.js'
import { kinOf } from './comparisons.js'
import { compareWords } from './likeness.js'
import { refineTree } from './refine.js'
import { groupTexts } from './text-group.js'

const flood =
  'The Ouse broke its bank at Saltby on Friday night. Forty houses stood in water by the morning, and the school was shut.'
const texts = {
  original: `${flood} The mayor asked for pumps.`,
  copy: `${flood} The mayor begged for pumps.`,
  translation:
    'El Ouse se desbordó en Saltby el viernes por la noche. Cuarenta casas amanecieron en el agua.',
}
const groups = groupTexts(
  Object.entries(texts).map(([id, text]) => ({
    id,
    article: articleFromText(text, { language: id === 'translation' ? 'es' : 'en' }),
    statements: [],
    voices: [],
    mentions: [],
  })),
)
const at = (id: string) => groups.findIndex(({ reading }) => reading.id === id)
const kin = (one: string, other: string, by: 'verbatim' | 'sense', named = false) => {
  const [a, b] = [Math.min(at(one), at(other)), Math.max(at(one), at(other))]
  const likeness = { ...compareWords(groups[a]!.words, groups[b]!.words), by }
  return { ...kinOf(groups, a, b, likeness), named }
}

function parentOfTranslation(naming: boolean): string {
  const edges = [
    kin('original', 'copy', 'verbatim'),
    kin('copy', 'translation', 'sense'),
    kin('original', 'translation', 'sense', naming),
  ]
  const steps = [
    { from: at('original'), to: at('copy'), kin: edges[0]!, margin: 1 },
    { from: at('copy'), to: at('translation'), kin: edges[1]!, margin: 1 },
  ]
  const tree = refineTree({ root: at('original'), members: [0, 1, 2], steps }, groups, edges)
  return groups[tree.steps.find(({ to }) => to === at('translation'))!.from]!.reading.id
}

test('a translation hangs from the page it names rather than from a copy of it that is nearer', () => {
  expect(parentOfTranslation(true)).toBe('original')
})

test('where it names none, from the nearer', () => {
  expect(parentOfTranslation(false)).toBe('copy')
})
