import { expect, test } from 'vitest'
import { binaryKind, isBlank } from './binary.js'
import { formByName, isBatch, isJsonDocument, opensJson, sniffForm } from './form.js'
import { captureBytes } from './from-bytes.js'

const bytes = (latin1: string) => Buffer.from(latin1, 'latin1')

const names = [
  { name: 'page.html', form: 'html' },
  { name: 'PAGE.HTM', form: 'html' },
  { name: 'page.html.gz', form: 'html' },
  { name: 'notes.txt', form: 'text' },
  { name: 'index.php', form: null },
]
test.each(names)('$name is $form by its name', ({ name, form }) => {
  expect(formByName(name)).toBe(form)
})

test('a batch is told by its name, packed or not', () => {
  expect(['in.jsonl', 'in.ndjson', 'in.jsonl.gz', 'in.json'].map(isBatch)).toEqual([true, true, true, false])
  expect(['in.json', 'IN.JSON.gz', 'in.jsonl'].map(isJsonDocument)).toEqual([true, true, false])
})

const openings = [
  { opening: '<!DOCTYPE html><html>', form: 'html' },
  { opening: '\xef\xbb\xbf\n  <html lang=fr>', form: 'html' },
  { opening: '<!-- saved from url=(0030)https://gazette.example/pont -->', form: 'html' },
  { opening: '\xff\xfe<\0h\0t\0m\0l\0>\0', form: 'html' }, // UTF-16
  { opening: '<p>Le pont rouvre.</p>', form: 'html' },
  { opening: 'Le pont rouvre, dit <Le Phare>.', form: 'text' },
  { opening: '<<Le pont rouvre>>, dit la maire.', form: 'text' },
  { opening: '<parole>', form: 'text' },
]
test.each(openings)('$opening opens $form', ({ opening, form }) => {
  expect(sniffForm(bytes(opening))).toBe(form)
})

test('a batch that nothing calls one is no page; a file called a page is', () => {
  const batch = bytes('{"id":"a","text":"Le pont rouvre."}\n{"id":"b","text":"Il pleut."}\n')
  expect(captureBytes(batch, 'stdin')).toMatchObject({ kind: 'binary', found: 'json' })
  expect(captureBytes(batch, 'notes.txt')).toMatchObject({ kind: 'capture', form: 'text' })
  const openings = [
    '[\n  { "text": "Il pleut." }]',
    '{ « Le pont rouvre »',
    '{"a quotation in braces"}',
    '[sic] Il pleut.',
  ]
  expect(openings.map((opening) => opensJson(bytes(opening)))).toEqual([true, false, false, false])
})

const binaries = [
  { head: '%PDF-1.7\n', kind: 'pdf' },
  { head: '\x89PNG\r\n\x1a\n', kind: 'image' },
  { head: 'RIFF\x00\x01\x02\x03WEBPVP8 ', kind: 'image' },
  { head: '\0\0\0\x20ftypisom', kind: 'audio-video' },
  { head: '\0\0\0\x20ftypavif', kind: 'image' },
  { head: `PK\x03\x04${'\0'.repeat(26)}[Content_Types].xml`, kind: 'office' },
  { head: `PK\x03\x04${'\0'.repeat(26)}photo.jpg`, kind: 'archive' },
  { head: 'From: <Saved by Blink>\r\nMIME-Version: 1.0', kind: 'mhtml' },
  { head: 'WARC/1.1\r\n', kind: 'warc' },
  { head: `Le pont ${'\x02\x9c'.repeat(9)} rouvre.`, kind: 'unknown' },
  { head: `\xff\xfe${'\x01\0'.repeat(40)}`, kind: 'unknown' }, // marked as UTF-16, yet no text
  { head: '\x01\x02\x03\x04\x05\x06\x07\x08', kind: 'unknown' },
]
test.each(binaries)('a $kind is no page', ({ head, kind }) => {
  expect(binaryKind(bytes(head))).toBe(kind)
})

const texts = [
  'Le pont rouvre.',
  'L\0e\0 \0p\0o\0n\0t\0',
  '\0L\0e\0 \0p\0o\0n\0t',
  'un NUL\0 perdu',
  '\x80\x99 windows-1252',
  'une page\x0c une autre\t\r\n',
  Buffer.from('\ufeffПаром не вышел в море.', 'utf16le').toString('latin1'),
  Buffer.from('Паром не вышел в море, и никто не знал, когда он выйдет.', 'utf16le').toString('latin1'),
]
test.each(texts)('%j may be text', (text) => {
  expect(binaryKind(bytes(text))).toBeNull()
})

test('random bytes are no text', () => {
  let state = 7
  const random = Uint8Array.from({ length: 5000 }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state >> 16
  })
  expect(binaryKind(random)).toBe('unknown')
})

test('a file of blanks alone is told from one with a word', () => {
  expect(
    [' \n\t', '\xef\xbb\xbf\r\n', '\xff\xfe \0\n\0', '', ' a '].map((each) => isBlank(bytes(each))),
  ).toEqual([true, true, true, true, false])
})
