import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuotations } from './quotation.js'

function quotationsOf(text: string) {
  const paragraphs: { start: number; end: number }[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim()) paragraphs.push({ start, end: start + line.length })
    start += line.length + 1
  }
  return findQuotations(text, paragraphs)
}

const shown = (text: string) =>
  quotationsOf(text).map((quotation) => {
    const words = quotation.parts.map((part) => text.slice(part.start, part.end)).join(' | ')
    return `${quotation.depth > 0 ? '>'.repeat(quotation.depth) : ''}${quotation.opened ? '' : '?'}${words}${quotation.closed ? '' : '…'}`
  })

const pages: { name: string; text: string; found: string[] }[] = [
  {
    name: 'guillemets with their blanks',
    text: '« Nous partirons demain », a déclaré la ministre.',
    found: ['« Nous partirons demain »'],
  },
  {
    name: 'curly marks and an apostrophe',
    text: '“We’re leaving,” said the driver’s sister.',
    found: ['“We’re leaving,”'],
  },
  {
    name: 'straight marks set off by blanks',
    text: 'Le maire a répondu : " Nous n\'avons rien vu. "',
    found: ['" Nous n\'avons rien vu. "'],
  },
  {
    name: 'a quotation reopened in each paragraph and closed in the last',
    text: 'Il a dit : “Personne ne veut rester.\n“Tous sont partis.\n“Il ne reste rien.” Puis il s’est tu.',
    found: ['“Personne ne veut rester. | “Tous sont partis. | “Il ne reste rien.”'],
  },
  {
    name: 'a quotation opened in one paragraph and closed in a later one, with no mark between',
    text: 'Он сказал: «Никто не хочет тут быть.\nВсе роты ушли.\nНикого не осталось».\nМайор замолчал.',
    found: ['«Никто не хочет тут быть. | Все роты ушли. | Никого не осталось»'],
  },
  {
    name: 'a quotation nobody closed, and another in the next paragraph',
    text: 'Она сказала: «Мы ждём.\nМэр ответил: «Ждите».',
    found: ['«Мы ждём.…', '«Ждите»'],
  },
  {
    name: 'a quotation nobody closes ends with its paragraph',
    text: 'Il a dit : “Personne ne veut rester.\nLa ville est vide.',
    found: ['“Personne ne veut rester.…'],
  },
  {
    name: 'a headline that lost its opening mark',
    text: 'Il n’y a plus personne” : un capitaine raconte la retraite',
    found: ['?Il n’y a plus personne”'],
  },
  {
    name: 'guillemets nested in curly marks',
    text: 'Elle a raconté : “Il m’a crié « partez » et j’ai couru.”',
    found: ['“Il m’a crié « partez » et j’ai couru.”', '>« partez »'],
  },
  {
    name: 'British single marks around double ones',
    text: '‘They told me “run” and I ran,’ said Mr Pell.',
    found: ['‘They told me “run” and I ran,’', '>“run”'],
  },
  {
    name: 'a speech whose every paragraph opens with a single mark',
    text: '‘My lords, the ferry will sail.\n‘My ministers’ plan is ready.\n‘So be it.’\nThe hall rose.',
    found: ['‘My lords, the ferry will sail. | ‘My ministers’ plan is ready. | ‘So be it.’'],
  },
  {
    name: 'a decade and a genitive are no quotation',
    text: "In the '90s the drivers' union met.",
    found: [],
  },
  {
    name: 'German marks',
    text: '„Wir gehen“, sagte der Bürgermeister. »So ist es«, meinte sie.',
    found: ['„Wir gehen“', '»So ist es«'],
  },
  {
    name: 'a mark reopened after a full stop without closing the last',
    text: '“We are done. “The road is closed,” he said.',
    found: ['“We are done.…', '“The road is closed,”'],
  },
  {
    name: 'plural genitives are no quotations',
    text: 'The drivers’ union met the nurses’ union.',
    found: [],
  },
  {
    name: 'two single marks typed for a double one',
    text: "''We stay,'' said the drivers' sister. ''It's late.''",
    found: ["''We stay,''", "''It's late.''"],
  },
  { name: 'elisions are no quotations', text: "L'accord n'a pas été signé aujourd'hui.", found: [] },
  { name: 'inches are no quotations', text: 'A 12" pipe burst under the road.', found: [] },
]

describe('findQuotations', () => {
  for (const { name, text, found } of pages) test(name, () => expect(shown(text)).toEqual(found))

  test('parts lie inside the text, in order, whatever marks it holds', () => {
    const marks = fc.array(
      fc.constantFrom('"', '“', '”', '«', '»', '‘', '’', "'", ' ', '\n', '.', 'a', 'mot'),
    )
    fc.assert(
      fc.property(marks, (pieces) => {
        const text = pieces.join('')
        let last = 0
        for (const quotation of quotationsOf(text)) {
          for (const part of quotation.parts) {
            expect(part.start).toBeLessThan(part.end)
            expect(part.end).toBeLessThanOrEqual(text.length)
          }
          expect(quotation.parts[0]!.start).toBeGreaterThanOrEqual(last)
          last = quotation.parts[0]!.start
        }
      }),
    )
  })
})
