import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { compiledSelon, newFolder } from './selon.test.data.js'

const { selon } = compiledSelon()
const folder = newFolder()
const at = { cwd: new URL('../../examples/', import.meta.url).pathname }

const pages = readdirSync(new URL('../../examples/family/', import.meta.url)).map((name) => `family/${name}`)
const monday = pages.slice(0, 5)
const tuesday = pages.slice(5)
const inFolder = (name: string) => join(folder, name)
const contentOf = (name: string) => readFileSync(inFolder(name), 'utf8')

let ofPages = ''
beforeAll(async () => {
  ofPages = (await selon(['trace', ...pages, '--json'], at)).out
  await selon(['read', ...pages, '--jsonl', '-o', inFolder('week.jsonl')], at)
  await selon(['read', ...pages, '--json', '-o', inFolder('week.json')], at)
  await selon(['read', ...monday, '--jsonl', '-o', inFolder('monday.jsonl')], at)
}, 60_000)

describe('what was read before is traced as the pages themselves', () => {
  const ways: readonly [way: string, places: readonly string[], input?: () => string][] = [
    ['all from a file', [inFolder('week.jsonl')]],
    ['all through standard input', ['--from', 'jsonl', '-'], () => contentOf('week.jsonl')],
    ['all from one JSON document', [inFolder('week.json')]],
    ['all from a JSON document through standard input', ['--from', 'json'], () => contentOf('week.json')],
    ['Monday from a file, Tuesday’s pages beside it', [inFolder('monday.jsonl'), ...tuesday]],
    ['Tuesday’s pages read on two threads', [inFolder('monday.jsonl'), ...tuesday, '--jobs', '2']],
  ]
  test.each(ways)('%s', async (_, places, input = () => '') => {
    const { code, out, err } = await selon(['trace', ...places, '--json'], { ...at, input: input() })
    expect([code, err]).toEqual([0, ''])
    expect(out).toBe(ofPages)
  })

  test('in the page that shows them side by side too', async () => {
    const drawn = await selon(['trace', inFolder('week.jsonl'), '--html'], at)
    expect(drawn.out).toBe((await selon(['trace', ...pages, '--html'], at)).out)
  })
})

test('a batch may hold readings and pages', async () => {
  const page = JSON.stringify({ id: 'quay', text: '“The quay is open,” said Ada Brel.' })
  const { code, out } = await selon(['trace', '--from', 'jsonl', '--json'], {
    input: `${page}\n${contentOf('monday.jsonl')}${page.replace('quay', 'key')}\n`,
  })
  expect(code).toBe(0)
  expect(JSON.parse(out).counts.pages).toBe(7)
})

test('a reading that somebody spoilt is told by line and field, and the rest is traced', async () => {
  const [first, ...rest] = contentOf('monday.jsonl').split('\n')
  writeFileSync(inFolder('spoilt.jsonl'), [first!.replace('"asserted"', '"sure"'), ...rest].join('\n'))
  const { code, out, err } = await selon(['trace', 'spoilt.jsonl'], { cwd: folder })
  expect(code).toBe(1)
  expect(out).toMatch(/^4 pages/)
  expect(err).toContain(
    'spoilt.jsonl: line 1 skipped: in its reading "statements[0].certainty" is not one of asserted, hedged,',
  )
  expect(err).toContain('→ Read the page again: selon read PAGE --jsonl')
})

test('in a JSON document it is told by the line on which it begins', async () => {
  const document = contentOf('week.json').replaceAll('"certainty": "asserted"', '"certainty": "sure"')
  const { code, err } = await selon(['trace', '--from', 'json'], { input: document })
  expect(code).toBe(1)
  expect(err).toContain('stdin: line 2 skipped: in its reading "statements[0].certainty" is not one of')
})

test('a reading of a version that prints other JSON is not taken', async () => {
  const input = contentOf('monday.jsonl').replaceAll(/"selon":"[^"]*"/g, '"selon":"99.0.0"')
  const { code, err } = await selon(['trace', '--from', 'jsonl', '--locale', 'fr'], { input })
  expect(code).toBe(1)
  expect(err).toContain('ligne 1 passée : dans sa lecture, "selon" n’est pas une version')
})

test('a page read twice is told apart, however it came', async () => {
  const places = [inFolder('monday.jsonl'), inFolder('monday.jsonl'), monday[0]!]
  const { out } = await selon(['trace', ...places, '--json'], at)
  expect(JSON.parse(out).counts.pages).toBe(11)
  expect(out).toContain(`"${monday[0]} (3)"`)
})

test('to be read they must be pages', async () => {
  const { code, err } = await selon(['read', 'monday.jsonl'], { cwd: folder })
  expect(code).toBe(1)
  expect(err).toContain('line 1 skipped: it is a reading, not a page to read')
})
