import { describe, expect, test } from 'vitest'
import { chooseTitle, trimOutlet } from './title.js'

describe('the name of the site is cut off', () => {
  const cases: [title: string, outlet: string | undefined, url: string | undefined, trimmed: string][] = [
    ['Bridge to reopen in May - The Harbour Post', 'The Harbour Post', undefined, 'Bridge to reopen in May'],
    [
      'Bridge to reopen in May | harbourpost.example',
      undefined,
      'https://www.harbourpost.example/x',
      'Bridge to reopen in May',
    ],
    ['Le pont rouvre – Le Phare du Midi', 'Le Phare du Midi', undefined, 'Le pont rouvre'],
    ['Storm Edda: what we know', 'Northern Herald', undefined, 'Storm Edda: what we know'],
    ['Ferries - and why they matter', 'Northern Herald', undefined, 'Ferries - and why they matter'],
  ]
  for (const [title, outlet, url, trimmed] of cases)
    test(title, () => expect(trimOutlet(title, outlet, url, [])).toBe(trimmed))

  test('and the section, where the rest is what another place says', () => {
    expect(trimOutlet('Bridge to reopen | News | Post', undefined, undefined, ['Bridge to reopen'])).toBe(
      'Bridge to reopen',
    )
  })
})

describe('of several titles', () => {
  test('the one that most places give', () => {
    const candidates = {
      headings: ['In depth', 'The wind has no owner'],
      headline: 'Orchard ruling',
      shared: 'Orchard ruling',
      window: 'Orchard ruling',
    }
    expect(chooseTitle(candidates, undefined, undefined)).toBe('Orchard ruling')
  })
  test('none that goes on for pages', () => {
    const headline = `The wind has no owner${' | In depth'.repeat(1_000)}`
    expect(chooseTitle({ headings: [], headline, window: headline }, undefined, undefined)).toBe('')
  })
  test('the heading that readers see, where search engines are told something else', () => {
    const candidates = {
      headings: ['Mayor defiant over bridge toll'],
      headline: 'Mayor says she will keep the bridge toll',
      shared: 'Mayor defiant over bridge toll',
      window: 'Mayor says she will keep the bridge toll',
    }
    expect(chooseTitle(candidates, undefined, undefined)).toBe('Mayor defiant over bridge toll')
  })
  test('the only one there is, where the page has no other', () => {
    expect(chooseTitle({ headings: ['Mayor defiant'], window: '' }, undefined, undefined)).toBe(
      'Mayor defiant',
    )
  })
  test('not a heading with its rubric inside, which nobody else gives', () => {
    const candidates = {
      headings: ['Second division Belgora lose at home'],
      shared: 'Belgora lose at home',
      window: 'Belgora lose at home | Herald',
    }
    expect(chooseTitle(candidates, 'Herald', undefined)).toBe('Belgora lose at home')
  })
  test('the heading that other places confirm, not the first', () => {
    const candidates = {
      headings: ['Northern Herald', 'Bridge reopens'],
      window: 'Bridge reopens | Northern Herald',
    }
    expect(chooseTitle(candidates, 'Northern Herald', undefined)).toBe('Bridge reopens')
  })
  test('none at all', () => expect(chooseTitle({ headings: [] }, undefined, undefined)).toBe(''))
})
