import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type OwnMarked, type OwnMarkedText, readOwnFile } from './own-corpus.js'

const corpus = new URL('../../corpus/', import.meta.url).pathname

const words = ({ text }: OwnMarkedText, ranges: OwnMarked['content']): string[] =>
  ranges.map(([start, end]) => text.slice(start, end))

const article = `# id: fr-000
# published: 2024-03-12
# outlet: Le Courrier de Valmorin

Le pont fermera

{K1:Le pont}, {C1:a}-t-{S1:elle} {C1:annoncé}, {K1:fermera lundi}.
{S2:Le maire} {C2:raconte} {K2:que {S3:la préfète} {C3:ne lui a pas demandé} {K3:de venir}}.
==
1 voice: la préfète | certainty: asserted | route: press-conference, AFP
2 voice: le maire | certainty: asserted
3 voice: la préfète | certainty: denied
`

describe('readOwnFile', () => {
  const [read] = readOwnFile('fr-000.txt', article, 'fr') as [OwnMarkedText]

  it('takes the marks out of the text', () => {
    expect(read.text).toContain('Le pont, a-t-elle annoncé, fermera lundi.\nLe maire raconte que')
    expect(read).toMatchObject({ id: 'fr-000', language: 'fr', published: '2024-03-12' })
  })

  it('joins the pieces of one attribution', () => {
    const [first] = read.attributions as [OwnMarked]
    expect(words(read, first.content)).toEqual(['Le pont', 'fermera lundi'])
    expect(words(read, first.cue)).toEqual(['a', 'annoncé'])
    expect(first).toMatchObject({
      voice: 'la préfète',
      certainty: 'asserted',
      route: 'press-conference, AFP',
    })
  })

  it('says which attribution reports another', () => {
    expect(read.attributions.map(({ nested, within }) => [nested, within])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      [true, '2'],
    ])
  })

  it('numbers the groups of a sentences file', () => {
    const groups = readOwnFile(
      'sentences-1.txt',
      '{K1:Il pleut}, {C1:dit}-{S1:on}.\n--\nIl fait beau.\n',
      'fr',
    )
    expect(groups.map(({ id, text }) => [id, text])).toEqual([
      ['sentences-1:1', 'Il pleut, dit-on.'],
      ['sentences-1:2', 'Il fait beau.'],
    ])
  })

  it.each([
    ['a mark left open', '{K1:Il pleut, {C1:dit} {S1:Anne}.'],
    ['a stray brace', 'Il pleut}.'],
    ['a role nobody knows', '{X1:Il pleut}.'],
    ['an attribution without content', '{S1:Anne} {C1:parle}.'],
    ['a number left out', '{K2:Il pleut}.'],
    ['a blank inside a mark', '{K1:Il pleut }.'],
  ])('refuses %s', (_, sentence) => {
    expect(() => readOwnFile('sentences-1.txt', sentence, 'fr')).toThrow('sentences-1:1')
  })
})

describe.each(readdirSync(corpus, { withFileTypes: true }).filter((entry) => entry.isDirectory()))(
  'corpus/$name',
  ({ name: language }) => {
    const names = readdirSync(join(corpus, language))

    it.each(names)('%s is marked as the format asks', (name) => {
      const texts = readOwnFile(name, readFileSync(join(corpus, language, name), 'utf8'), language)
      for (const { id, text, attributions } of texts) {
        expect(text, id).not.toMatch(/[{}]|^==|^--|\n--/u)
        if (name.startsWith('sentences')) continue
        expect(id).toBe(name.replace('.txt', ''))
        expect(attributions.filter(({ voice }) => voice === undefined)).toEqual([])
      }
    })
  },
)
