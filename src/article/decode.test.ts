import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodePage } from './decode.js'

const windows1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.codePointAt(0)!
    if (code < 128) return code
    if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0
    return 0x3f
  })
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const utf16 = (text: string, bigEndian = false): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), !bigEndian)
  return bytes
}
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const french = '<p>Le maire a déclaré que l’école, fermée en août, rouvrira à la rentrée.</p>'
const frenchLatin = french.replace('’', "'")
const russian = '<p>Мост через лиман откроют второго мая, сообщил городской совет</p>'

describe('what the page declares', () => {
  test('UTF-8 by its mark', () => expect(decodePage(utf8(`\uFEFF${french}`))).toBe(french))
  test('the HTTP header', () => expect(decodePage(windows1251(russian), 'windows-1251')).toBe(russian))
  test('a meta tag', () => {
    const page = `<meta charset="windows-1251">${russian}`
    expect(decodePage(windows1251(page))).toBe(page)
  })
  test('the header before the meta tag', () => {
    const page = `<meta charset="iso-8859-1">${russian}`
    expect(decodePage(windows1251(page), 'windows-1251')).toBe(page)
  })
  test('UTF-16 by its mark', () => expect(decodePage(utf16(`\uFEFF${french}`))).toBe(french))
})

describe('what the page does not declare, or declares wrongly', () => {
  test('UTF-8 is found', () => expect(decodePage(utf8(russian))).toBe(russian))
  test('windows-1252 is found', () => expect(decodePage(latin1(frenchLatin))).toBe(frenchLatin))
  test('windows-1252 has marks where ISO 8859-1 has none', () => {
    const bytes = Buffer.from('<meta charset="iso-8859-1">\x93L\x92\xe9t\xe9\x94 \x96 10 \x80', 'latin1')
    expect(decodePage(bytes)).toContain('“L’été” – 10 €')
  })
  test('windows-1251 is found', () => {
    const page = russian.repeat(4)
    expect(decodePage(windows1251(page))).toBe(page)
  })
  test('UTF-16 without a mark', () => {
    expect(decodePage(utf16(french))).toBe(french)
    expect(decodePage(utf16(french, true))).toBe(french)
  })
  test('UTF-8 said to be Latin', () => expect(decodePage(utf8(french), 'iso-8859-1')).toBe(french))
  test('Latin said to be UTF-8', () => expect(decodePage(latin1(frenchLatin), 'utf-8')).toBe(frenchLatin))
  test('one broken character does not condemn UTF-8', () => {
    const bytes = utf8(`${french}${french}x`)
    bytes[bytes.length - 1] = 0xff
    expect(decodePage(bytes, 'utf-8')).toBe(`${french}${french}\uFFFD`)
  })
  test('an unknown label', () => expect(decodePage(utf8(french), 'klingon')).toBe(french))
})

test('any bytes give some text', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      fc.option(fc.string(), { nil: undefined }),
      (bytes, charset) => {
        expect(typeof decodePage(bytes, charset)).toBe('string')
      },
    ),
  )
})
