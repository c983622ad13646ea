import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { captureAddress } from './address.js'
import { checkedLookup, PrivateAddress } from './checked-agent.js'
import { isPublicAddress } from './public-address.js'

const page = '<!doctype html><p>« Le pont rouvre », dit la maire.</p>'

const routes: Readonly<Record<string, RequestListener>> = {
  '/page': (_, answer) => answer.setHeader('content-type', 'text/html; charset="ISO-8859-1"').end(page),
  '/packed': (_, answer) =>
    answer.setHeader('content-type', 'text/html').setHeader('content-encoding', 'gzip').end(gzipSync(page)),
  '/plain': (_, answer) => answer.setHeader('content-type', 'text/plain').end('<p> is a tag'),
  '/untyped': (_, answer) => answer.end(page),
  '/gone': (_, answer) => answer.writeHead(404).end('no'),
  '/picture': (_, answer) => answer.setHeader('content-type', 'image/png').end('x'),
  '/disguised': (_, answer) => answer.setHeader('content-type', 'text/html').end('%PDF-1.7'),
  '/nothing': (_, answer) => answer.setHeader('content-type', 'text/html').end(),
  '/moved': (_, answer) => answer.writeHead(302, { location: '/page' }).end(),
  '/circle': (_, answer) => answer.writeHead(301, { location: '/circle' }).end(),
  '/to-file': (_, answer) => answer.writeHead(302, { location: 'file:///etc/hostname' }).end(),
  '/slow': () => {},
  '/cut': (_, answer) => {
    answer.writeHead(200, { 'content-type': 'text/html', 'content-length': '999' }).write('<p>')
    setTimeout(() => answer.destroy(), 20)
  },
  '/bomb': (_, answer) =>
    answer
      .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
      .end(gzipSync(Buffer.alloc(30_000_000, 'a'))),
}

let server: Server
let base: string

beforeAll(async () => {
  server = createServer((request, answer) => routes[request.url!]!(request, answer))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.closeAllConnections())

const fetchOwn = (path: string) => captureAddress(base + path, { allowPrivate: true, timeoutMs: 2000 })

test('a page is captured with the address and encoding it came with', async () => {
  const capture = await fetchOwn('/page')
  expect(capture).toMatchObject({ kind: 'capture', form: 'html', url: `${base}/page`, charset: 'ISO-8859-1' })
})

test('the address is the one it ended at, after redirects', async () => {
  expect(await fetchOwn('/moved')).toMatchObject({ url: `${base}/page`, where: `${base}/moved` })
})

test('content is unpacked; without a type it is sniffed; plain text stays text', async () => {
  const packed = await fetchOwn('/packed')
  expect(packed.kind === 'capture' && Buffer.from(packed.content).toString()).toBe(page)
  expect(await fetchOwn('/untyped')).toMatchObject({ form: 'html' })
  expect(await fetchOwn('/plain')).toMatchObject({ form: 'text' })
})

const failures = [
  { path: '/gone', trouble: { kind: 'refused', status: 404 } },
  { path: '/picture', trouble: { kind: 'not-a-page', type: 'image/png' } },
  { path: '/disguised', trouble: { kind: 'binary', found: 'pdf' } },
  { path: '/nothing', trouble: { kind: 'empty' } },
  { path: '/circle', trouble: { kind: 'redirected-too-often', limit: 5 } },
  { path: '/to-file', trouble: { kind: 'bad-redirect', to: 'file:///etc/hostname' } },
  { path: '/bomb', trouble: { kind: 'too-big', limitMB: 20 } },
  { path: '/cut', trouble: { kind: 'unreachable' } },
]
test.each(failures)('$path: $trouble.kind', async ({ path, trouble }) => {
  expect(await fetchOwn(path)).toMatchObject(trouble)
})

test('a server that never answers is given up', async () => {
  expect(await captureAddress(`${base}/slow`, { allowPrivate: true, timeoutMs: 200 })).toMatchObject({
    kind: 'timed-out',
    seconds: 0.2,
  })
})

const notPublic = [
  'http://127.0.0.1/',
  'http://2130706433/', // 127.0.0.1 in decimal
  'http://0177.0.0.1/', // in octal
  'http://0x7f.1/',
  'http://10.1.2.3/',
  'http://172.20.0.1/',
  'http://192.168.1.1/',
  'http://169.254.169.254/latest/meta-data/', // where clouds keep their secrets
  'http://100.64.0.1/',
  'http://0.0.0.0/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
  'http://[::1]/',
  'http://[::]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[64:ff9b:1::7f00:1]/',
  'http://[2002:7f00:1::]/',
  'http://[fc00::1]/',
  'http://[fe80::1]/',
  'http://[fec0::1]/',
  'http://[ff02::1]/',
]
test.each(notPublic)('%s is refused without a connection', async (address) => {
  expect(await captureAddress(address)).toMatchObject({ kind: 'private-address', where: address })
})

test('a name is refused where it leads to a private host', async () => {
  expect(await captureAddress(base.replace('127.0.0.1', 'localhost'))).toMatchObject({
    kind: 'private-address',
    host: 'localhost',
  })
})

test('one private address among public ones is enough to refuse a name', async () => {
  const lookup = checkedLookup((_, done) =>
    done(null, [
      { address: '93.184.216.34', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ]),
  )
  const error = await new Promise((done) => lookup('mixed.example', { all: true }, done))
  expect(error).toBeInstanceOf(PrivateAddress)
})

test('public addresses pass', () => {
  expect(['93.184.216.34', '8.8.8.8', '2606:4700::1111'].map(isPublicAddress)).toEqual([true, true, true])
})

test('no IPv4 address of a private network passes, however IPv6 wraps it', () => {
  const octet = fc.integer({ min: 0, max: 255 })
  fc.assert(
    fc.property(octet, octet, octet, (b, c, d) => {
      const hex = (value: number) => value.toString(16).padStart(2, '0')
      const wrapped = `${hex(10)}${hex(b)}:${hex(c)}${hex(d)}`
      const forms = [`10.${b}.${c}.${d}`, `::ffff:${wrapped}`, `64:ff9b::${wrapped}`, `2002:${wrapped}::1`]
      expect(forms.filter(isPublicAddress)).toEqual([])
    }),
  )
})
