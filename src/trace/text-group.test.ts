import { expect, test } from 'vitest'
import { credited, ferry, orchestra, page } from './pages.test.data.js'
import { groupTexts } from './text-group.js'

const idsOf = (pages: Parameters<typeof groupTexts>[0]) =>
  groupTexts(pages).map(({ readings }) => readings.map(({ id }) => id))

const dated = (date: string) => ({ published: { date, found: 'meta' } })

test('pages that print the same words are one text, however they set them', () => {
  const shouted = ferry.toUpperCase().replaceAll(' ', '  ')
  expect(
    idsOf([page('b', ferry), page('c', shouted), page('a', ferry), page('o', orchestra)]),
  ).toContainEqual(['a', 'b', 'c'])
})

test('the page that names no other stands for the text, else the earliest', () => {
  const story = `${ferry}\nSource: Tide Wire`
  const pages = [
    credited('a', ferry, 'Tide Wire', dated('2026-03-01')),
    page('b', story, dated('2026-03-03')),
    page('c', story.toUpperCase(), dated('2026-03-02')),
  ]
  const [group] = groupTexts(pages)
  expect(group!.reading.id).toBe('c')
  expect(group!.words.text).toBe(group!.reading.article.text)
})

test('two empty pages, or two that were not found, are no copies of each other', () => {
  expect(idsOf([page('a', 'Page not found'), page('b', 'Page not found'), page('c', '')])).toHaveLength(3)
})

test('two hundred thousand pages of one text, set in two ways, are one text', () => {
  const pages = Array.from({ length: 200_000 }, (_, i) => page(`p${i}`, i % 2 ? orchestra : `${orchestra} `))
  expect(groupTexts(pages).map(({ readings }) => readings.length)).toEqual([200_000])
})
