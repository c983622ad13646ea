import { expect, test } from 'vitest'
import { loadPack } from '../language/load-pack.js'
import { readText } from '../read.js'

/** What a text passes on, each as `cue: content`, and whether somebody says it. */
async function passedOn(language: string, text: string) {
  const { article, statements } = await readText(text, { language })
  const wordsOf = (spans: readonly { start: number; end: number }[] = []) =>
    spans.map(({ start, end }) => article.text.slice(start, end)).join(' … ')
  return statements.map(({ cue, content, voice }) => ({
    said: `${wordsOf(cue)}: ${wordsOf(content)}`,
    voice,
  }))
}

for (const language of ['de', 'es', 'ru', 'uk'])
  for (const example of (await loadPack(language))!.impersonalCues!.examples)
    test(`nobody in particular: ${example}`, async () => {
      const found = await passedOn(language, example)
      expect(found).toHaveLength(1)
      expect(found[0]!.voice).toBeUndefined()
      expect(example).toContain(found[0]!.said.split(': ')[1])
    })

test('each of two sentences passes something on', async () => {
  const found = await passedOn('uk', 'Очікується, що міст закриють. Кажуть, що надовго.')
  expect(found.map(({ said }) => said)).toEqual(['Очікується: що міст закриють', 'Кажуть: що надовго'])
})

test('a phrase without what it passes on tells nothing', async () => {
  expect(await passedOn('ru', 'Ожидается дождь. Погода портится.')).toEqual([])
})
