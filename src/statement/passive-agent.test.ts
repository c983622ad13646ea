import { describe, expect, test } from 'vitest'
import { readText } from '../read.js'

/** The source, and the parts of the content, of the only statement of a sentence. */
const sentences: readonly (readonly [
  language: string,
  text: string,
  source: string,
  content: readonly string[],
])[] = [
  ['fr', "Le Val est accusé par l'ONU de soutenir la milice.", "l'ONU", ['Le Val', 'de soutenir la milice']],
  ['fr', "Le patron est accusé d'avoir menti.", '', ['Le patron', "d'avoir menti"]],
  [
    'en',
    'The plan had been described by the charity Harbour as a “once-in-a-lifetime chance”.',
    'the charity Harbour',
    ['The plan', 'as a “once-in-a-lifetime chance”'],
  ],
  ['en', 'The mayor was accused by the dockers of lying.', 'the dockers', ['The mayor', 'of lying']],
  [
    'de',
    'Der Bürgermeister wird von der Opposition beschuldigt, gelogen zu haben.',
    'der Opposition',
    ['Der Bürgermeister', 'gelogen zu haben'],
  ],
  // Whoever believes is told of in the passive's clothes, but believes himself.
  ['fr', 'Le maire est convaincu que le pont tiendra.', 'Le maire', ['que le pont tiendra']],
  ['fr', "L'ONU a accusé le Val de soutenir la milice.", "L'ONU", ['le Val de soutenir la milice']],
  ['fr', "Le ministre s'est dit prêt à partir.", 'Le ministre', ['prêt à partir']],
]

describe('nameAgent', () => {
  for (const [language, text, source, content] of sentences)
    test(text, async () => {
      const { article, statements } = await readText(text, { language })
      const words = (spans: readonly { start: number; end: number }[] = []) =>
        spans.map(({ start, end }) => article.text.slice(start, end))
      expect(statements.map((told) => [words(told.source).join(), words(told.content)])).toEqual([
        [source, content],
      ])
    })
})
