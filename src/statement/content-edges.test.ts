import { describe, expect, test } from 'vitest'
import { analyse, parseSentences } from '../language/analyse.js'
import { loadGrammar } from '../language/grammar.js'
import { settleContent } from './content-edges.js'
import { readMarks } from './marked.test.helper.js'
import { findQuotations } from './quotation.js'
import { traitsOf } from './traits.js'
import { tokenAt } from './voice/text-map.js'

/** The content that is left of the marked one. */
const sentences: readonly (readonly [language: string, marked: string, content: string])[] = [
  ['fr', '[S:Mme Binel] [C:a assuré] [K:au préfet du Val que le pont tiendrait].', 'que le pont tiendrait'],
  [
    'fr',
    '[S:La ministre] [C:a décidé] [K:le 10 juillet de reporter le chantier].',
    'de reporter le chantier',
  ],
  [
    'en',
    'Divers found the buoy in the harbour, [S:the delegate, Pilar Berna], [C:told] [K:journalists].',
    'Divers found the buoy in the harbour',
  ],
  [
    'fr',
    "La majorité des foyers refuseront d'aider [K:les dockers à partir], [C:selon] [S:la vice-présidente du port].",
    "La majorité des foyers refuseront d'aider les dockers à partir",
  ],
  ['fr', '[S:La banque] [C:a expliqué] [K:cette semaine que le pont tiendrait].', 'que le pont tiendrait'],
  [
    'fr',
    '[K:« On avance »], [C:répond] [S:Ivo Lann], [K:pour qui « rien ne changera en mai »].',
    '« On avance »',
  ],
  // Nothing stands beside these.
  [
    'fr',
    'Le port a rouvert, mais [K:dix quais sont détruits], [C:selon] [S:la mairie].',
    'dix quais sont détruits',
  ],
  ['fr', '[S:Le maire] [C:appelle] [K:au calme].', 'au calme'],
  [
    'fr',
    '[S:Le maire] [C:juge] [K:les deux projets de digue inutiles].',
    'les deux projets de digue inutiles',
  ],
  ['fr', '[S:Le maire] [C:annonce] [K:que le pont tiendra].', 'que le pont tiendra'],
  ['en', '[S:The mayor] [C:told] [K:divers to leave].', 'divers to leave'],
]

describe('settleContent', () => {
  for (const [language, marked, content] of sentences)
    test(marked, async () => {
      const { text, attributions } = readMarks(marked)
      const paragraphs = [{ start: 0, end: text.length }]
      const grammar = await loadGrammar(language)
      const analysis = analyse(text, paragraphs, grammar)
      parseSentences(analysis, grammar, () => true)
      const traits = traitsOf(analysis, paragraphs, findQuotations(text, paragraphs), language, undefined)
      const spans = attributions[0]!
      const cue = tokenAt(analysis, spans.cue[0]!.end - 1)
      const settled = settleContent(traits, cue, spans)
      expect(settled.content.map(({ start, end }) => text.slice(start, end))).toEqual([content])
    })
})
