/** Synthetic articles that are to be traced: as long as news, copied as news, and told twice as events are. */
import type { Reading } from '../../src/reading.js'
import { type Chance, chance } from '../collections/chance.js'

const syllables = 'ba do ke li mo na pe ri so tu van gel tor min sa ka ro del'.split(' ')

/** Words of a language that does not exist. */
const vocabulary = (luck: Chance, size: number): string[] =>
  Array.from({ length: size }, () =>
    Array.from({ length: 2 + luck.below(3) }, () => luck.pick(syllables)).join(''),
  )

/** A word, drawn as often as words are in news (Zipf). */
const zipf = (luck: Chance, words: readonly string[]): string =>
  words[Math.max(0, Math.floor(words.length ** luck.next()) - 1)]!

export const reading = (id: string, text: string, outlet: string, language = 'en'): Reading => ({
  id,
  article: {
    language,
    outlet,
    authors: [],
    credits: [],
    blocks: [...text.matchAll(/[^\n]+/g)].map((line) => ({
      span: { start: line.index, end: line.index + line[0].length },
      role: 'body' as const,
    })),
    text,
  },
  statements: [],
  voices: [],
  mentions: [],
})

/** Share of articles taken from an earlier one, and of the words changed in it. */
const [copied, edited] = [0.2, 0.1]
/** Articles told of one event, each in its own words, and the share of their words that are the event's. */
const [perEvent, ofEvent] = [4, 0.12]

/**
 * Articles of some 450 words under the furniture of 300 outlets. One in five is a copy, an excerpt or an edit of an
 * earlier one; the others share the names of their event, so that about one pair a page is compared by sense, as in
 * real news of one topic.
 */
export function articles(count: number, hasEvents = true): Reading[] {
  const luck = chance(5)
  const words = vocabulary(luck, 200_000)
  const furniture = Array.from({ length: 300 }, () => sentence(luck, words, [], 30))
  const events = Array.from({ length: Math.ceil(count / perEvent) }, () =>
    hasEvents ? vocabulary(luck, 30).map(capital) : [],
  )
  const texts: string[] = []
  return Array.from({ length: count }, (_, i) => {
    const outlet = luck.below(furniture.length)
    const isCopy = texts.length > 10 && luck.yes(copied)
    const body = isCopy ? derive(luck, luck.pick(texts), words) : article(luck, words, luck.pick(events))
    if (texts.length < 20_000) texts.push(body)
    return reading(`page-${i}`, `${body}\n${furniture[outlet]}`, `outlet ${outlet}`)
  })
}

const capital = (word: string): string => `${word[0]!.toUpperCase()}${word.slice(1)}`

const sentence = (
  luck: Chance,
  words: readonly string[],
  event: readonly string[],
  length: number,
): string => {
  const word = () => (event.length > 0 && luck.yes(ofEvent) ? luck.pick(event) : zipf(luck, words))
  return `${capital(Array.from({ length }, word).join(' '))}.`
}

const article = (luck: Chance, words: readonly string[], event: readonly string[]): string =>
  Array.from({ length: 10 }, () =>
    [1, 2].map(() => sentence(luck, words, event, 15 + luck.below(15))).join(' '),
  ).join('\n')

function derive(luck: Chance, text: string, words: readonly string[]): string {
  const lines = text.split('\n')
  const kept = luck.yes(0.5) ? lines : lines.slice(0, 3 + luck.below(6))
  const change = (word: string) => (luck.yes(edited) ? zipf(luck, words) : word)
  return kept.map((line) => line.split(' ').map(change).join(' ')).join('\n')
}
