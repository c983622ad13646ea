import fc from 'fast-check'
import type { Span } from '../article/span.js'
import type { Reading } from '../reading.js'
import type { Statement } from '../statement/statement.js'

/** What pages try on those who show them. */
const attacks = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</style><script>',
  '\x1b]0;owned\x07\x1b[2J',
  '\u202egpj.exe',
  '\u2067 txet eht \u2069\u202d',
  'javascript:alert(1)',
  '=cmd|"/c calc"!A1',
  '@SUM(1)',
  '[x](javascript:alert(1))',
  '`code` *b* _i_ # h\n\n- li\n1. x',
  '\ud800',
  '\0\x9b31m',
  'ﬁn\r\n"q",x',
] as const

const words = fc.oneof(fc.constantFrom(...attacks), fc.string({ unit: 'binary', maxLength: 20 }))

const spansIn = (length: number): fc.Arbitrary<Span> =>
  fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

const statementIn = (length: number): fc.Arbitrary<Statement> =>
  fc.record({
    id: words,
    kind: fc.constantFrom('direct', 'indirect', 'mixed'),
    content: fc.array(spansIn(length), { minLength: 1, maxLength: 3 }),
    cue: fc.array(spansIn(length), { maxLength: 2 }),
    source: fc.array(spansIn(length), { maxLength: 2 }),
    voice: fc.constantFrom('v1', 'nobody'),
    certainty: fc.constantFrom('asserted', 'hedged', 'hearsay', 'denied', 'intention', 'belief'),
    route: fc.array(fc.record({ role: fc.constantFrom('voice', 'carrier', 'outlet'), name: words }), {
      maxLength: 3,
    }),
    cautions: fc.array(fc.record({ code: fc.constant('captivity'), span: spansIn(length) }), {
      maxLength: 2,
    }),
    reasons: fc.array(fc.record({ part: fc.constant('voice'), why: words }), { maxLength: 1 }),
  })

/** Readings whose every word comes from an enemy and whose spans overlap at will; blocks need not cover the text. */
export const hostileReadings: fc.Arbitrary<Reading> = fc
  .array(words, { minLength: 1, maxLength: 6 })
  .map((paragraphs) => ['Un mot.', ...paragraphs].join('\n'))
  .chain((text) =>
    fc.record({
      id: words,
      article: fc.record({
        url: words,
        outlet: words,
        title: spansIn(text.length),
        authors: fc.array(words, { maxLength: 2 }),
        language: words,
        published: fc.record({ date: words, found: words }),
        isBasedOn: words,
        credits: fc.array(fc.record({ name: words, span: spansIn(text.length), url: words }), {
          maxLength: 2,
        }),
        blocks: fc.array(
          fc.record({ span: spansIn(text.length), role: fc.constantFrom('title', 'body', 'caption') }),
          { maxLength: 4 },
        ),
        text: fc.constant(text),
      }),
      statements: fc.array(statementIn(text.length), { maxLength: 5 }),
      voices: fc.tuple(
        fc.record({
          id: fc.constant('v1'),
          name: words,
          kind: fc.constant('person'),
          role: words,
          mentions: fc.constant([]),
        }),
      ),
      mentions: fc.constant([]),
    }),
  ) as fc.Arbitrary<Reading>
