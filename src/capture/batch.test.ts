import { expect, test } from 'vitest'
import { captureBatch } from './batch.js'

async function capture(lines: readonly (string | Buffer)[], limit?: number) {
  async function* chunks() {
    for (const line of lines) yield Buffer.concat([Buffer.from(line), Buffer.from('\n')])
  }
  const captures = []
  for await (const item of captureBatch(chunks(), 'in.jsonl', limit)) captures.push(item)
  return captures
}

test('a line becomes a capture with its own id and facts', async () => {
  const [text, html] = await capture([
    '{"id":"a","text":"« Oui », dit Ada Brel.","language":"fr","published":"2026-03-12"}',
    '{"id":"b","html":"<p>Non.</p>","url":"https://gazette.example/b","note":"kept out"}',
  ])
  expect(text).toEqual({
    kind: 'capture',
    id: 'a',
    where: 'in.jsonl:1',
    form: 'text',
    content: '« Oui », dit Ada Brel.',
    language: 'fr',
    published: '2026-03-12',
  })
  expect(html).toMatchObject({
    id: 'b',
    form: 'html',
    content: '<p>Non.</p>',
    url: 'https://gazette.example/b',
  })
})

test('a line without an id takes its address, else its place', async () => {
  const items = await capture([
    '{"text":"x","url":"https://gazette.example/x"}',
    '',
    '{"text":"y","id":null}',
  ])
  expect(items.map((item) => 'id' in item && item.id)).toEqual(['https://gazette.example/x', 'in.jsonl:3'])
})

test('a line that holds what was read before is handed on as it is', async () => {
  const [saved] = await capture(['{"id":"a","article":{"text":"x"},"text":null}'])
  expect(saved).toEqual({
    kind: 'saved',
    where: 'in.jsonl',
    line: 1,
    fields: { id: 'a', article: { text: 'x' }, text: null },
  })
  const [page] = await capture(['{"id":"a","article":{"text":"x"},"text":"y"}'])
  expect(page).toMatchObject({ kind: 'capture', content: 'y' })
})

const bad = [
  { line: '{"id":"a","text":', fault: { kind: 'not-json' } },
  { line: '[]', fault: { kind: 'not-an-object' } },
  { line: 'null', fault: { kind: 'not-an-object' } },
  { line: '{"id":"a"}', fault: { kind: 'no-content' } },
  { line: '{"id":"a","article":"x"}', fault: { kind: 'no-content' } },
  { line: '{"id":"a","text":"x","html":"y"}', fault: { kind: 'two-contents' } },
  { line: '{"id":"a","text":""}', fault: { kind: 'empty-content' } },
  { line: '{"id":"a","text":" \\n "}', fault: { kind: 'empty-content' } },
  {
    line: '{"text":"x","published":"2026-02-30"}',
    fault: { kind: 'bad-value', field: 'published', value: '2026-02-30' },
  },
  {
    line: '{"text":"x","language":"zz-!!"}',
    fault: { kind: 'bad-value', field: 'language', value: 'zz-!!' },
  },
  { line: '{"text":"x","url":"bell"}', fault: { kind: 'bad-value', field: 'url', value: 'bell' } },
  { line: '{"id":7,"text":"x"}', fault: { kind: 'wrong-type', field: 'id' } },
  { line: '{"id":"a","text":["x"]}', fault: { kind: 'wrong-type', field: 'text' } },
  { line: Buffer.from('{"id":"a","text":"d\xe9j\xe0"}', 'latin1'), fault: { kind: 'not-utf8' } },
  { line: `{"id":"a","text":"${'x'.repeat(200)}"}`, fault: { kind: 'too-long', limitMB: 0 } },
]
test.each(bad)('$fault.kind: the line is told and the batch goes on', async ({ line, fault }) => {
  const items = await capture(['{"id":"0","text":"x"}', line, '{"id":"2","text":"x"}'], 100)
  expect(items.map(({ kind }) => kind)).toEqual(['capture', 'bad-line', 'capture'])
  expect(items[1]).toEqual({ kind: 'bad-line', where: 'in.jsonl', line: 2, fault })
})
