import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printable } from './printable.js'

const hostile = [
  { trick: 'colour', text: 'a\x1b[31mb', shown: 'a�[31mb' },
  { trick: 'window title', text: '\x1b]0;root\x07', shown: '�]0;root�' },
  { trick: 'C1 control', text: 'a\x9b2J', shown: 'a�2J' },
  { trick: 'line rewritten', text: 'a\rb', shown: 'a b' },
  { trick: 'bidi override', text: 'a\u202egpj.exe', shown: 'a�gpj.exe' },
  { trick: 'half a surrogate', text: 'a\ud800b', shown: 'a�b' },
  { trick: 'invisible tag', text: 'a\u{e0041}', shown: 'a�' },
]
test.each(hostile)('$trick is made visible', ({ text, shown }) => {
  expect(printable(text)).toBe(shown)
})

test('words stay as they are: accents, no-break blanks, other scripts, pictures', () => {
  for (const text of ['«\u00a0Déjà\u202f!\u00a0»', 'мост', 'جسر', '橋', '👩‍🚒'])
    expect(printable(text)).toBe(text)
})

test('nothing that controls a terminal is left, and doing it twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const shown = printable(text)
      expect(shown).not.toMatch(/[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/)
      expect(printable(shown)).toBe(shown)
    }),
  )
})
