import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

type Drift = { readonly from: string; readonly to: string; readonly was: string; readonly is: string }
type Marked = { readonly content: readonly string[]; readonly cue: string; readonly source: string | null }
type Expected = {
  readonly families: readonly { readonly witnesses: readonly string[] }[]
  readonly alone: readonly string[]
  readonly drifts: readonly Drift[]
  readonly reading: { readonly page: string; readonly statements: readonly Marked[] }
}

const folder = new URL('../examples/', import.meta.url)
const expected: Expected = JSON.parse(readFileSync(new URL('family.expected.json', folder), 'utf8'))

/** A page's words as a reader sees them: decoded, tags dropped, white space evened out. */
function wordsOfPage(name: string): string {
  const bytes = readFileSync(new URL(`family/${name}`, folder))
  // `stream`, because without it some versions of Node read windows-1252 as Latin-1 and lose ’ œ € …
  const decoder = new TextDecoder(name.startsWith('07') ? 'windows-1252' : 'utf-8')
  const text = decoder.decode(bytes, { stream: true })
  return text
    .replace(/<[^>]{1,2000}>/gu, ' ')
    .replaceAll('&#8220;', '“')
    .replaceAll('&#8221;', '”')
    .replaceAll('&#8217;', '’')
    .replace(/\s+/gu, ' ')
}

const pages: readonly string[] = [
  ...expected.families.flatMap((family) => family.witnesses),
  ...expected.alone,
].sort()
const holding = (words: string) => pages.filter((page) => wordsOfPage(page).includes(words))
const numbers = (names: readonly string[]) => names.map((name) => name.slice(0, 2)).join(' ')

describe('the bundled family is what examples/README.md says', () => {
  test('ten pages', () => expect(pages).toHaveLength(10))

  test('the misspelt town passes through copies and the translation', () =>
    expect(numbers(holding('Podrgad'))).toBe('01 02 03 08'))

  test('the translation’s own errors pass to its copy only', () => {
    expect(numbers(holding('Haldne'))).toBe('03 08')
    expect(numbers(holding('fait pour lire un texte'))).toBe('03 08')
  })

  test('one page turns a quotation into its opposite', () => {
    expect(numbers(holding('I will not ask my men to go back up there'))).toBe('01 02 09')
    expect(numbers(holding('I will ask my men to go back up there'))).toBe('04')
  })

  test('the denial is shared by pages that are no family', () => {
    expect(numbers(holding('No unit has left its position'))).toBe('01 02 04 09')
    expect(numbers(holding('Aucune unité n’a quitté sa position'))).toBe('03 05 07 08')
  })

  test('a page is in windows-1252, whatever it says', () => {
    const bytes = readFileSync(new URL('family/07-le-phare-de-kersaint.html', folder))
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow()
    expect(bytes.toString('latin1')).toContain('charset=iso-8859-1')
    expect(wordsOfPage('07-le-phare-de-kersaint.html')).toContain('l’œuvre de secours')
  })

  for (const { from, to, was, is } of expected.drifts)
    test(`${was} → ${is}`, () => {
      expect(wordsOfPage(from)).toContain(was)
      expect(wordsOfPage(to)).toContain(is)
    })

  for (const { content, cue, source } of expected.reading.statements)
    test(`stands in the page: ${content[0]}`, () => {
      const words = wordsOfPage(expected.reading.page)
      for (const part of [...content, cue, source ?? '']) expect(words).toContain(part)
    })
})
