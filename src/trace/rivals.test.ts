import { expect, test } from 'vitest'
import { articleFromText } from '../article/from-text.js'
import { kinOf } from './comparisons.js'
import { compareWords } from './likeness.js'
import { weighRivals } from './rivals.js'
import { groupTexts } from './text-group.js'

const languages = { report: 'en', translation: 'fr', other: 'fr' }
const groups = groupTexts(
  Object.entries(languages).map(([id, language]) => ({
    id,
    article: articleFromText(`The page called ${id} tells of a flood in the valley of the Ouse, at length.`, {
      language,
    }),
    statements: [],
    voices: [],
    mentions: [],
  })),
)
const at = (id: string) => groups.findIndex(({ reading }) => reading.id === id)
const kin = (one: string, other: string, nearness: number) => {
  const [a, b] = [Math.min(at(one), at(other)), Math.max(at(one), at(other))]
  return { ...kinOf(groups, a, b, compareWords(groups[a]!.words, groups[b]!.words)), nearness }
}
const outdone = (...all: ReturnType<typeof kin>[]) =>
  weighRivals(all, groups).outdone.map(({ a, b }) => [a, b].map((i) => groups[i]!.reading.id).sort())

test('a French report that quotes the same people is no translation beside the translation', () => {
  expect(outdone(kin('report', 'translation', 0.6), kin('report', 'other', 0.2))).toEqual([
    ['other', 'report'],
  ])
})

test('a second, freer translation stays: it is kin of the first', () => {
  expect(
    outdone(kin('report', 'translation', 0.6), kin('report', 'other', 0.2), kin('translation', 'other', 0.5)),
  ).toEqual([])
})

test('so does one that is hardly less near', () => {
  expect(outdone(kin('report', 'translation', 0.6), kin('report', 'other', 0.4))).toEqual([])
})
