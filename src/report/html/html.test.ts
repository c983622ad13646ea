import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import type { Reading } from '../../reading.js'
import { hostileReadings } from '../hostile.test.data.js'
import { sample } from '../sample.test.data.js'
import { fr } from '../words/fr.js'
import { htmlFormat } from './html.js'

function write(readings: readonly Reading[]): string {
  const many = readings.length !== 1
  const format = htmlFormat({ words: fr, many, width: 80, colour: false, explain: true })
  return format.begin() + readings.map(format.each).join('') + format.end()
}

/** Tags and their attributes, told by a plain scan that trusts nobody's parser. */
const tagsIn = (source: string) => [...source.matchAll(/<\/?([a-zA-Z!][^\s>]*)/g)].map(([, name]) => name)

const { document } = parseHTML(write([sample]))
const textOf = (selector: string) =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent)

test('the text stands whole, each paragraph with its role', () => {
  expect(textOf('p.body').map((text) => text!.replace(/\d/g, ''))).toContain(
    'Deux compagnies auraient fui, selon un officier qui a requis l’anonymat.',
  )
  expect(textOf('p.caption .label')).toEqual(['légende'])
})

test('contents, cues and sources are marked, one within another', () => {
  expect(textOf('mark.d2')).toEqual(['“Tenez jusqu’à lundi”'])
  expect(textOf('mark .source')).toContain('Mon lieutenant')
  expect(textOf('p.body > .cue')).toEqual(['a déclaré', 'selon', 'assure', 'ne prévoit'])
})

test('each statement has a card, and links lead from the text to the card and back', () => {
  expect(textOf('.card strong')).toHaveLength(sample.statements.length)
  for (const link of document.querySelectorAll('a.number')) {
    expect(document.querySelector(link.getAttribute('href')!)).not.toBeNull()
  }
})

test('cards stand beside the paragraph where their statement begins', () => {
  const [first] = document.querySelectorAll('.cards')
  expect(first!.previousElementSibling!.textContent).toContain('Dans une vidéo')
  expect(first!.querySelectorAll('.card')).toHaveLength(2)
})

test('the policy admits the style sheet and nothing else', () => {
  const source = write([sample])
  const style = /<style>([\s\S]*?)<\/style>/.exec(source)![1]!
  const hash = createHash('sha256').update(style).digest('base64')
  expect(source).toContain(`default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;`)
  expect(source).not.toMatch(/<script|\sstyle=|\son\w+=|<link|<img|url\(/)
})

test('several readings are listed and kept apart', () => {
  const many = parseHTML(write([sample, sample])).document
  expect(many.querySelectorAll('nav a')).toHaveLength(2)
  const ids = [...many.querySelectorAll('[id]')].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('paper, narrower than most windows, keeps the cards beside the text', () => {
  const narrow = [...write([sample]).matchAll(/@media ([^{]*max-width[^{]*)\{/g)].map(([, query]) => query)
  expect(narrow).toHaveLength(1)
  expect(narrow[0]).toMatch(/^screen and /)
})

test('a document without readings is still a document', () => {
  expect(write([])).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/)
})

const ours = new Set(
  '!doctype html head meta title style body main article header footer div p h1 a mark span strong bdi ol ul li time small section dl dt dd nav details summary'.split(
    ' ',
  ),
)

test('no word of a page ever becomes markup', () => {
  fc.assert(
    fc.property(hostileReadings, (reading) => {
      const source = write([reading])
      const body = source.slice(source.indexOf('<body>'))
      expect(tagsIn(source).filter((name) => !ours.has(name!))).toEqual([])
      expect(body).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u)
      for (const [, address] of body.matchAll(/ href="([^"]*)"/g))
        expect(address).toMatch(/^(?:#r\d+[st]\d+|https?:)/)
    }),
  )
})

test('every statement of a hostile page still has its card', () => {
  fc.assert(
    fc.property(hostileReadings, (reading) => {
      expect(write([reading]).match(/<li class="card /g) ?? []).toHaveLength(reading.statements.length)
    }),
  )
})
