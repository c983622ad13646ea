import { describe, expect, test } from 'vitest'
import { isoDate, writtenDate } from './dates.js'

describe('dates written for machines keep the page’s own day and zone', () => {
  const cases: [value: string, date: string | undefined][] = [
    ['2025-03-14T23:40:00-05:00', '2025-03-14T23:40:00-05:00'],
    ['2025-03-14T23:40+0100', '2025-03-14T23:40:00+01:00'],
    ['2025-03-14 23:40:12 +01:00', '2025-03-14T23:40:12+01:00'],
    ['2025-03-14T23:40:12.123Z', '2025-03-14T23:40:12Z'],
    ['2025-03-14', '2025-03-14'],
    ['20250314', '2025-03-14'],
    ['20250314T091500', '2025-03-14T09:15:00'],
    ['Fri Mar 14 19:20:36 CET 2025', '2025-03-14'],
    ['14.03.2025', '2025-03-14'],
    ['2025-13-14', undefined],
    ['14:20', undefined],
    ['', undefined],
  ]
  for (const [value, date] of cases) test(value || 'nothing', () => expect(isoDate(value)).toBe(date))
})

describe('dates written for readers', () => {
  const cases: [text: string, date: string | undefined][] = [
    ['Published 14 March 2025 at 9am', '2025-03-14'],
    ['March 14th, 2025', '2025-03-14'],
    ['Publié le 1er août 2025 à 6 h 30', '2025-08-01'],
    ['Veröffentlicht am 3. März 2025, 11:40 Uhr', '2025-03-03'],
    ['5 de noviembre de 2024', '2024-11-05'],
    ['14 марта 2025', '2025-03-14'],
    ['14 березня 2025 року', '2025-03-14'],
    ['2025年3月14日', '2025-03-14'],
    ['It happened in March 2025', undefined],
    ['Room 12 Mayfair 2025', undefined],
    ['On 31 people and 2024 cows', undefined],
  ]
  for (const [text, date] of cases) test(text, () => expect(writtenDate(text)).toBe(date))
})
