import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse, parseSentences } from './analyse.js'
import { type Analysis, relations } from './analysis.js'
import { loadGrammar } from './grammar.js'

const parsed = async (language: string, text: string): Promise<Analysis> => {
  const grammar = await loadGrammar(language)
  const analysis = analyse(text, [{ start: 0, end: text.length }], grammar)
  parseSentences(analysis, grammar)
  return analysis
}

/** "word relation head" of each token that has one of the relations named. */
const arcs = ({ words, heads, labels, count }: Analysis, named: ReadonlySet<string>): string[] =>
  Array.from({ length: count }, (_, i) => i)
    .filter((i) => named.has(relations[labels[i]!]!))
    .map((i) => [words[i], relations[labels[i]!], words[heads[i]!]].filter(Boolean).join(' '))

/** What a reporting sentence must keep: who said, and what hangs on the saying. */
const sentences: readonly [language: string, text: string, ...arcs: string[]][] = [
  [
    'fr',
    'Le maire a affirmé que le pont rouvrirait lundi.',
    'maire nsubj affirmé',
    'rouvrirait ccomp affirmé',
  ],
  [
    'fr',
    '« Nous partirons demain », a déclaré le ministre Paul Duchêne.',
    'ministre nsubj déclaré',
    'duchêne flat paul',
  ],
  ['fr', '« Tout est perdu », raconte Nadia Carle.', 'nadia nsubj raconte', 'perdu parataxis raconte'],
  ['fr', 'Selon la préfecture, trois soldats ont fui.', 'soldats nsubj fui', 'préfecture obl fui'],
  [
    'fr',
    'Le major, qui commandait la brigade, dit avoir reçu un ordre.',
    'major nsubj dit',
    'commandait acl major',
  ],
  ['en', '“We will leave tomorrow,” said Jane Doe.', 'jane nsubj said', 'doe flat jane', 'leave ccomp said'],
  ['en', '"Nobody warned us," the mayor said.', 'mayor nsubj said', 'warned ccomp said'],
  [
    'en',
    '“We were betrayed,” said Mayor Peter Hollis, who resigned.',
    'peter nsubj said',
    'betrayed ccomp said',
  ],
  ['en', 'The mayor said that the bridge would reopen on Monday.', 'mayor nsubj said', 'reopen ccomp said'],
  [
    'en',
    'Jane Doe, a spokeswoman for the army, denied the report.',
    'jane nsubj denied',
    'spokeswoman appos jane',
  ],
  ['en', 'Officials told reporters the soldiers had fled.', 'officials nsubj told', 'fled ccomp told'],
  [
    'de',
    'Der Minister sagte, dass die Soldaten geflohen seien.',
    'minister nsubj sagte',
    'soldaten nsubj geflohen',
  ],
  ['es', 'El alcalde dijo que el puente abrirá el lunes.', 'alcalde nsubj dijo', 'abrirá ccomp dijo'],
  ['ru', 'Министр заявил, что солдаты ушли.', 'министр nsubj заявил'],
]
for (const [language, text, ...expected] of sentences)
  test(text, async () => {
    const named = new Set(expected.map((arc) => arc.split(' ')[1]!))
    expect(arcs(await parsed(language, text), named)).toEqual(expect.arrayContaining(expected))
  })

test('sentences not wanted stay as they were', async () => {
  const grammar = await loadGrammar('en')
  const text = 'He left. She stayed.'
  const analysis = analyse(text, [{ start: 0, end: text.length }], grammar)
  parseSentences(analysis, grammar, (sentence) => sentence === 1)
  expect([...analysis.heads]).toEqual([-1, -1, -1, 4, -1, 4])
})

test('every sentence is a tree with one root, whatever its words', async () => {
  const grammar = await loadGrammar('fr')
  const word = fc.constantFrom(
    'le',
    'maire',
    '«',
    '»',
    'dit',
    '-il',
    ',',
    '!',
    'que',
    'de',
    '"',
    '(',
    'et',
    '80 000',
    'a',
  )
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
      const text = words.join(' ')
      const analysis = analyse(text, [{ start: 0, end: text.length }], grammar)
      parseSentences(analysis, grammar)
      for (let s = 0; s + 1 < analysis.sentences.length; s++) {
        const heads = [...analysis.heads.subarray(analysis.sentences[s], analysis.sentences[s + 1]!)]
        expect(heads.filter((head) => head === -1)).toHaveLength(1)
        heads.forEach((_, i) => {
          let at = i + analysis.sentences[s]!
          for (let steps = 0; at >= 0 && steps <= heads.length; steps++) at = analysis.heads[at]!
          expect(at).toBe(-1)
        })
      }
    }),
  )
})
