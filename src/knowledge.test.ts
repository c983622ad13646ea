import { expect, test } from 'vitest'
import { loadKnowledge } from './knowledge.js'

test('what is loaded for a language is loaded once, whatever its country', async () => {
  expect(await loadKnowledge('fr-CA')).toBe(await loadKnowledge('FR'))
  expect((await loadKnowledge('fr')).pack?.language).toBe('fr')
})

test('languages without tables share what is loaded, however many a batch brings', async () => {
  const [none, ...others] = await Promise.all(['und', 'nl', 'pt-BR', 'tlh', 'constructor'].map(loadKnowledge))
  for (const other of others) expect(other).toBe(none)
  expect(none!.pack).toBeUndefined()
})

test('languages of one script share the gazetteer', async () => {
  const [english, german, russian, ukrainian] = await Promise.all(['en', 'de', 'ru', 'uk'].map(loadKnowledge))
  expect(german!.gazetteer).toBe(english!.gazetteer)
  expect(ukrainian!.gazetteer).toBe(russian!.gazetteer)
  expect(russian!.gazetteer.given).toBe(english!.gazetteer.given)
  expect([english!.gazetteer.cyrillic, russian!.gazetteer.cyrillic]).toEqual([undefined, expect.anything()])
})
