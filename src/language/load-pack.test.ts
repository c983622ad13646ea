import { expect, test } from 'vitest'
import { languages, loadPack } from './load-pack.js'
import { loadMentionTables } from './mention-tables.js'

for (const language of languages)
  test(`a page of ${language} is read with all tables of its language`, async () => {
    const pack = (await loadPack(language))!
    expect(pack.mention).toBe(await loadMentionTables(language))
    for (const table of [
      'reporting',
      'refusals',
      'pronouns',
      'speakers',
      'nameWords',
      'carriers',
      'hedges',
    ] as const)
      expect(pack[table], table).toBeDefined()
  })
