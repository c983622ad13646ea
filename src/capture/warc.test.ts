import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { captureWarc } from './warc.js'

const page = '<!doctype html><p>The ferry sails at noon, the harbour office said.'

/** A record of an archive as crawlers write it. */
function record(type: string, url: string, content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content)
  const head = `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2026-01-12T06:05:00Z\r\nContent-Length: ${bytes.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n\r\n')])
}
const answer = (headers: string, body: string | Uint8Array = page, status = '200 OK') =>
  Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`), Buffer.from(body)])
const html = 'Content-Type: text/html; charset=windows-1252'

/** The archive in pieces of `size` bytes. */
async function* inPieces(archive: Uint8Array, size: number) {
  for (let at = 0; at < archive.length; at += size) yield archive.subarray(at, at + size)
}

async function capture(archive: Uint8Array, size = 1 << 16) {
  const found = []
  for await (const item of captureWarc(inPieces(archive, size), 'crawl.warc')) found.push(item)
  return found
}
const contentOf = (item: Awaited<ReturnType<typeof capture>>[number] | undefined) =>
  item?.kind === 'capture' ? Buffer.from(item.content).toString() : item?.kind

test('pages of an archive come with address, moment and charset; its pictures and redirects are passed over', async () => {
  const archive = Buffer.concat([
    record('warcinfo', '', 'software: crawler'),
    record('request', 'https://bell.example/a', 'GET /a HTTP/1.1\r\n\r\n'),
    record('response', '<https://bell.example/a>', answer(html)),
    record('response', 'https://bell.example/logo', answer('Content-Type: image/png', '\x89PNG')),
    record('response', 'https://bell.example/old', answer('Location: /a', '', '301 Moved')),
    record('response', 'https://bell.example/b', answer('Content-Type: text/plain', 'We sail at noon.')),
  ])
  for (const size of [1, 7, 1 << 16]) {
    const items = await capture(archive, size)
    expect(items).toEqual([
      expect.objectContaining({
        kind: 'capture',
        id: 'https://bell.example/a',
        url: 'https://bell.example/a',
        fetched: '2026-01-12T06:05:00Z',
        charset: 'windows-1252',
        form: 'html',
      }),
      expect.objectContaining({ id: 'https://bell.example/b', form: 'text' }),
    ])
    expect(contentOf(items[0])).toBe(page)
  }
})

const chunked = `5\r\n${page.slice(0, 5)}\r\n${(page.length - 5).toString(16)};x=y\r\n${page.slice(5)}\r\n0\r\n\r\n`
const bodies = [
  { name: 'packed', headers: 'Content-Encoding: gzip', body: gzipSync(page) },
  { name: 'said to be packed, but stored unpacked', headers: 'Content-Encoding: gzip', body: page },
  { name: 'in chunks', headers: 'Transfer-Encoding: chunked', body: chunked },
  { name: 'said to be in chunks, but stored whole', headers: 'Transfer-Encoding: chunked', body: page },
]
test.each(bodies)('a body $name', async ({ headers, body }) => {
  const [item] = await capture(
    record('response', 'https://bell.example/a', answer(`${html}\r\n${headers}`, body)),
  )
  expect(contentOf(item)).toBe(page)
})

test('an archive that was cut off gives the pages before, and tells where it ends', async () => {
  const whole = record('response', 'https://bell.example/a', answer(html))
  const items = await capture(Buffer.concat([whole, whole.subarray(0, -40)]))
  expect(items.map(({ kind }) => kind)).toEqual(['capture', 'damaged'])
  expect(items[1]).toMatchObject({ where: 'crawl.warc: https://bell.example/a' })
})

test('what is no archive is told, and nothing hangs', async () => {
  expect(await capture(Buffer.from('WARC/1.0\r\nWARC-Type: response\r\n\r\n'))).toMatchObject([
    { kind: 'damaged' },
  ])
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      const archive = Buffer.concat([record('response', 'x', answer(html)), bytes])
      expect((await capture(archive))[0]?.kind).toBe('capture')
    }),
  )
})
