import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { readText } from '../read.js'
import type { Reading } from '../reading.js'
import { traceReadings } from '../trace/trace-readings.js'
import { checkReading } from './check-reading.js'

type Loose = Record<string, unknown>

const ferry = `The ferry to Sandhoe will not sail

“We wait for the wind to drop,” the harbour master, Ivo Tamm, told the Aldermouth Bell on Tuesday.
The mayor of Sandhoe, Ada Brel, said that some 200 people were waiting on the quay.`

let line = ''
beforeAll(async () => {
  line = JSON.stringify(
    await readText(ferry, { id: 'ferry', language: 'en', published: '2031-02-04', explain: true }),
  )
})

/** The reading of the ferry as its file holds it, changed. */
function changed(change: (reading: Reading & Loose) => unknown): Loose {
  const reading = JSON.parse(line)
  change(reading)
  return reading
}

const faultOf = (value: Loose) => {
  const checked = checkReading(value)
  return checked.kind === 'no-reading' ? checked.fault : null
}

/** Sets what is read-only in a reading. */
const put = (held: object, fields: Loose) => Object.assign(held, fields)

test('what Selon wrote it takes, with what others added', () => {
  expect(checkReading(JSON.parse(line))).toEqual({ kind: 'reading', reading: JSON.parse(line) })
  expect(faultOf(changed((reading) => put(reading, { kind: 'no-reading', topic: 'boats' })))).toBeNull()
})

test('a reading of the contract, which tells nothing of its version or authors, is taken', () => {
  const bare = changed((reading) => {
    put(reading, { selon: undefined })
    put(reading.article, { authors: undefined })
  })
  expect(faultOf(JSON.parse(JSON.stringify(bare)))).toBeNull()
})

describe('what first keeps it from being a reading is told by its place', () => {
  const spoilt: readonly [field: string, needs: string, change: (reading: Reading) => unknown][] = [
    ['id', 'identifier', (r) => put(r, { id: 7 })],
    ['id', 'identifier', (r) => put(r, { id: '' })],
    ['selon', 'version', (r) => put(r, { selon: '7.0.0' })],
    ['selon', 'version', (r) => put(r, { selon: null })],
    ['article', 'object', (r) => put(r, { article: [] })],
    ['article.text', 'text', (r) => put(r.article, { text: ['x'] })],
    ['article.language', 'language', (r) => put(r.article, { language: 'English!' })],
    ['article.published.date', 'date', (r) => put(r.article, { published: { date: 'Tuesday', found: '' } })],
    ['article.credits', 'list', (r) => put(r.article, { credits: {} })],
    ['article.blocks[0].role', 'choice', (r) => put(r.article.blocks[0]!, { role: 'toString' })],
    ['article.blocks[1].span', 'order', (r) => put(r.article.blocks[1]!.span, { start: 0 })],
    ['statements[0].kind', 'choice', (r) => put(r.statements[0]!, { kind: 'sung' })],
    ['statements[0].content[0]', 'words', (r) => put(r.statements[0]!.content[0]!, { start: -1 })],
    ['statements[0].cue[0]', 'words', (r) => put(r.statements[0]!, { cue: [{ start: 5, end: 5 }] })],
    ['statements[1].id', 'own-id', (r) => put(r.statements[1]!, { id: r.statements[0]!.id })],
    ['statements[1].voice', 'known-id', (r) => put(r.statements[1]!, { voice: 'v99' })],
    ['statements[0].within', 'known-id', (r) => put(r.statements[0]!, { within: 's99' })],
    ['statements[0].route[0].name', 'text', (r) => put(r.statements[0]!.route[0]!, { name: null })],
    ['voices', 'list', (r) => put(r, { voices: undefined })],
    ['voices[0].mentions[0]', 'words', (r) => put(r.voices[0]!, { mentions: [[0, 3]] })],
    ['mentions[0].name', 'text', (r) => put(r.mentions[0]!, { name: undefined })],
  ]
  test.each(spoilt)('%s: %s', (field, needs, change) => {
    expect(faultOf(changed(change))).toMatchObject({ field, needs })
  })

  test('where a few words are allowed, they are named', () => {
    const fault = faultOf(changed((r) => put(r.voices[0]!, { kind: 'parrot' })))
    expect(fault?.choices).toEqual(['person', 'organisation', 'group', 'document', 'unnamed'])
  })
})

describe('hostile files', () => {
  const length = ferry.length
  const spans = [
    '{"start":0,"end":1e999}',
    '{"start":-1e999,"end":1}',
    '{"start":0.5,"end":1}',
    '{"start":2,"end":1}',
    `{"start":0,"end":${length + 1}}`,
    '{"start":0,"end":"1"}',
    '{"start":0,"end":null}',
    '{"start":0}',
    '{"__proto__":{"start":0,"end":1}}',
    '9007199254740993',
    'null',
  ]
  test.each(spans)('%s is no span', (json) => {
    expect(faultOf(changed((r) => put(r.article, { title: JSON.parse(json) })))?.field).toBe('article.title')
  })

  test('fields that only a prototype has are not there', () => {
    const lent = JSON.parse(`{"id":"x","article":{},"__proto__":${line}}`)
    expect(faultOf(lent)).toEqual({ field: 'article.text', needs: 'text' })
  })

  test('nesting without end, where nobody looks and where somebody does', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
    expect(faultOf(JSON.parse(line.replace('{', `{"more":${deep},`)))).toBeNull()
    expect(faultOf(changed((r) => put(r, { statements: JSON.parse(deep) })))?.field).toBe('statements[0]')
  })

  test('a page that says all its words over and over would take for ever to compare', () => {
    const whole = { start: 0, end: length }
    const saidTimes = (times: number) =>
      changed((r) => put(r.statements[0]!, { content: Array.from({ length: times }, () => whole) }))
    expect(faultOf(saidTimes(4))).toBeNull()
    expect(faultOf(saidTimes(9))).toEqual({ field: 'statements', needs: 'few-repeats' })
    const name = { kind: 'person', span: whole, name: 'Ada Brel' }
    expect(faultOf(changed((r) => put(r, { mentions: Array(9).fill(name) })))?.field).toBe('mentions')
  })

  test('no JSON is too odd to be told', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue(), (fields, article) => {
        expect(faultOf({ ...fields, article })).not.toBeNull()
      }),
    )
  })

  test('what is taken after odd values were put in it can be traced', { timeout: 60_000 }, async () => {
    const places = fc.constantFrom('article', 'statements', 'voices', 'mentions')
    const odd = fc.oneof(fc.jsonValue(), fc.nat(length), fc.constantFrom('', 'v0', 's0', 'direct', 'und'))
    await fc.assert(
      fc.asyncProperty(places, fc.nat(), odd, async (place, at, value) => {
        const reading = JSON.parse(line)
        const slots = slotsOf(reading[place])
        const [holder, key] = slots[at % slots.length]!
        holder[key] = value
        const checked = checkReading(reading)
        if (checked.kind === 'no-reading') return
        const other = { ...JSON.parse(line), id: 'other' }
        expect((await traceReadings([checked.reading, other])).counts.pages).toBe(2)
      }),
      { numRuns: 200 },
    )
  })
})

/** Every place in a value that holds another. */
function slotsOf(value: unknown): [holder: Loose, key: string][] {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Loose
  return Object.keys(holder).flatMap((key) => [[holder, key], ...slotsOf(holder[key])])
}
