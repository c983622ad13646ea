/** Collections that somebody makes to bring a tracer down. */
import type { Reading } from '../../src/reading.js'
import { chance } from '../collections/chance.js'
import { reading } from './trace-collection.js'

const line =
  'The ferry to Aldermouth was turned back on Tuesday because its bow doors froze, the harbour master said on the radio.'

const pages = (count: number, text: (i: number) => string): Reading[] =>
  Array.from({ length: count }, (_, i) => reading(`p${i}`, text(i), 'o'))

const luck = chance(11)
const nonsense = (words: number): string =>
  Array.from({ length: words }, () =>
    Array.from({ length: 7 }, () => String.fromCharCode(97 + luck.below(26))).join(''),
  ).join(' ')

const story = (i: number) => Array.from({ length: 200 }, (_, k) => `story${i}word${k}`).join(' ')

export const hostileCollections: Readonly<Record<string, () => Reading[]>> = {
  'one page 1,000,000 times, set in two ways': () => pages(1_000_000, (i) => (i % 2 ? line : `${line} `)),
  '“page not found” 200,000 times': () =>
    pages(200_000, () => 'Sorry, the page that you asked for does not exist'),
  'one repeated word, 2,000 pages': () => pages(2_000, (i) => 'ja '.repeat(400 + i)),
  'two words in any order, 1,000 pages': () =>
    pages(1_000, (i) => Array.from({ length: 500 + i }, () => (luck.yes(0.5) ? 'ja' : 'nein')).join(' ')),
  '10 MB unbroken, three pages': () => pages(3, (i) => 'xyя'[i]!.repeat(10_000_000)),
  '5 MB of lines of one letter': () => pages(1, () => 'a\n'.repeat(2_500_000)),
  '20,000 pages with nothing in common': () => pages(20_000, () => nonsense(450)),
  '20,000 pages with a line in common': () =>
    pages(20_000, () => `${nonsense(30)}\n${line}\n${nonsense(30)}`),
  '5,000 pages sharing a long notice': () => pages(5_000, (i) => `${story(i)}\n${line.repeat(6)}`),
  '20 pages of 20,000 sentences alike': () =>
    pages(20, (i) =>
      Array.from(
        { length: 20_000 },
        (_, k) => `The ferry was ${['late', 'lost'][(k + i) % 2]} on day ${k % 500}.`,
      ).join(' '),
    ),
  '20,000 languages': () =>
    Array.from({ length: 20_000 }, (_, i) => reading(`p${i}`, `${line} ${i}`, 'o', `x${i}`)),
}
