import { chmodSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { capturePlaces, type PlaceOptions } from './places.js'

const folder = mkdtempSync(join(tmpdir(), 'selon-places-'))
const write = (name: string, content: string | Buffer) => {
  mkdirSync(join(folder, name, '..'), { recursive: true })
  writeFileSync(join(folder, name), content)
}

async function capture(names: readonly string[], options?: PlaceOptions) {
  const found = []
  const places = names.map((name) => (name.includes('://') ? name : join(folder, name)))
  for await (const item of capturePlaces(places, options)) found.push(item)
  return found
}

beforeAll(() => {
  write('site/b.html', '<p>Deux.</p>')
  write('site/a/one.txt', 'Un.')
  write('site/a/packed.html.gz', gzipSync('<p>Trois.</p>'))
  write('site/batch.jsonl', '{"id":"q","text":"Quatre."}\nnope\n')
  write('site/index.php@id=3', '<!doctype html><p>Cinq.')
  write('site/b_files/style.css', 'p { color: red }')
  write('site/b_files/logo.png', Buffer.from('\x89PNG\r\n', 'latin1'))
  write('site/.hidden.html', '<p>Non.')
  symlinkSync(join(folder, 'site'), join(folder, 'site/loop'))
  write('bare/readme.md', 'Rien ici.')
  write('empty.html', '')
  write('report.html', '%PDF-1.7')
  write('noext', '<html><p>Six.')
  write('cut.html.gz', gzipSync('<p>Coupé.</p>'.repeat(99)).subarray(0, 30))
})

test('a folder gives its pages in the order of their names, and none of their companions', async () => {
  const items = await capture(['site'])
  expect(items.map((item) => [item.kind, relative(folder, item.where), 'form' in item && item.form])).toEqual(
    [
      ['capture', 'site/a/one.txt', 'text'],
      ['capture', 'site/a/packed.html.gz', 'html'],
      ['capture', 'site/b.html', 'html'],
      ['capture', 'site/batch.jsonl:1', 'text'],
      ['bad-line', 'site/batch.jsonl', false],
      ['capture', 'site/index.php@id=3', 'html'],
    ],
  )
  expect(Buffer.from((items[1] as { content: Uint8Array }).content).toString()).toBe('<p>Trois.</p>')
})

const troubles = [
  { name: 'gone.html', trouble: { kind: 'missing' } },
  { name: 'caf\ufffd.html', trouble: { kind: 'bad-name' } },
  { name: 'empty.html/x', trouble: { kind: 'missing' } },
  { name: 'bare', trouble: { kind: 'no-pages' } },
  { name: 'empty.html', trouble: { kind: 'empty' } },
  { name: 'report.html', trouble: { kind: 'binary', found: 'pdf' } },
  { name: 'cut.html.gz', trouble: { kind: 'damaged' } },
  { name: 'ftp://gazette.example/a', trouble: { kind: 'bad-address' } },
  { name: 'http://user:secret@gazette.example/a', trouble: { kind: 'bad-address' } },
]
test.each(troubles)('$name: $trouble.kind', async ({ name, trouble }) => {
  expect(await capture([name])).toMatchObject([trouble])
})

test.skipIf(process.getuid?.() === 0)('a file one may not read', async () => {
  write('locked.html', '<p>')
  chmodSync(join(folder, 'locked.html'), 0)
  expect(await capture(['locked.html'])).toMatchObject([{ kind: 'forbidden' }])
})

test('a bomb is stopped where the page grows too big', async () => {
  write('bomb.html.gz', gzipSync(Buffer.alloc(80_000_000, 'a')))
  expect(await capture(['bomb.html.gz'])).toMatchObject([{ kind: 'too-big', limitMB: 64 }])
})

test('what an input is can be said outright', async () => {
  expect(await capture(['noext'])).toMatchObject([{ form: 'html' }])
  expect(await capture(['noext'], { from: 'text' })).toMatchObject([{ form: 'text' }])
  expect(await capture(['noext'], { from: 'jsonl' })).toMatchObject([{ kind: 'bad-line', line: 1 }])
})
