import { expect, test } from 'vitest'
import { articleFromText } from '../article/from-text.js'
import { senseOf } from './sense.js'
import { languageOf, prepareSense } from './sense-kin.js'
import { alignSentences, inOrder } from './sentence-alignment.js'
import { groupTexts } from './text-group.js'
import { tellTheSame } from './told.js'
import { TraceMemory } from './trace-memory.js'

const quoted = [
  '“We asked for an inspection three times and nobody came to the shaft before Monday,” Dmitri Volkanov said.',
  '“No warning ever reached this office, neither by letter nor by telephone,” Elena Prodan said.',
].join(' ')

function together(one: string, other: string): boolean {
  const memory = new TraceMemory()
  const groups = groupTexts(
    [one, other].map((text, i) => ({
      id: `${i}`,
      article: articleFromText(text, { language: 'en' }),
      statements: [],
      voices: [],
      mentions: [],
    })),
    memory,
  )
  const { worth } = prepareSense(groups, memory.finder)
  const [a, b] = groups.map((group) => senseOf(group.words, languageOf(group), memory.finder, worth))
  return tellTheSame(a!, b!, inOrder(alignSentences(a!, b!)))
}

const fall =
  'Twelve miners were buried at noon when the roof of the Orsk shaft fell in. Families have set up a camp at the gate and light fires by night. The pumps that drained the lower gallery stopped in January, and engineers had warned of cracks in the northern pillars.'

test('a reworded copy tells the same around the quotations', () => {
  const reworded =
    'At noon the roof of the shaft at Orsk fell in and buried twelve miners. By night the families light fires in their camp at the gate. Engineers warned of cracks in the northern pillars, and the pumps draining the lower gallery have not run since January.'
  expect(together(`${fall} ${quoted}`, `${reworded} ${quoted}`)).toBe(true)
})

test('a report that quotes the same people does not', () => {
  const other =
    'Water rises two metres an hour, so the search was given up for the night. Union lawyers want a judge to seize all maps, and the clerk of the court promised a hearing for next week. In the taverns of the old town people read out the list of the missing. A priest rang the bells until dawn.'
  expect(together(`${fall} ${quoted}`, `${other} ${quoted}`)).toBe(false)
})

test('a speech is its own words', () => {
  expect(together(quoted, quoted.replace('Monday', 'Sunday'))).toBe(true)
})
