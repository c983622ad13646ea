import { describe, expect, test } from 'vitest'
import { cueHeadFinder } from './cue-head.js'
import { knowledgeOf, traitsOfText } from './examples.js'
import { readOwnFile } from './own-corpus.js'

const sentences = `{S1:Le maire} {C1:a annoncé} {K1:un départ}.
--
{S1:La ministre} {C1:a dit} {K1:non}.
--
{S1:Le recteur} {C1:a regretté} {K1:ce retard}.
--
{S1:La juge} {C1:a} {K1:un doute}.`

async function headsOf(marked: string): Promise<string[]> {
  const knowledge = await knowledgeOf('fr')
  const units = readOwnFile('sentences-test.txt', marked, 'fr')
  const examples = units.map((unit) => ({ unit, traits: traitsOfText(unit, knowledge) }))
  const headOf = cueHeadFinder(examples)
  return examples.map(({ unit, traits }) => traits.analysis.words[headOf(traits, unit.attributions[0]!)]!)
}

describe('cueHeadFinder', () => {
  test('however often the auxiliary stands in cues, the word with a meaning heads them', async () => {
    expect(await headsOf(sentences)).toEqual(['annoncé', 'dit', 'regretté', 'a'])
  })
})
