import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compiledSelon, newFolder } from './selon.test.data.js'

const { selon } = compiledSelon()
const folder = newFolder()
const at = { cwd: folder }

const bell = `The ferry to Sandhoe will not sail before noon

The ferry to Sandhoe will not sail before noon on Tuesday, the harbour office of Aldermouth said.
“We wait for the wind to drop below forty knots,” the harbour master, Ivo Tamm, told passengers.
Some two hundred people were waiting on the quay with their bicycles, crates and two brass bands.
`
const echo = bell.replace('will not sail before noon on', 'will sail before noon on')

writeFileSync(join(folder, 'bell.txt'), bell)
writeFileSync(join(folder, 'echo.txt'), echo)

test('two pages of one text are one origin, and what was lost on the way is told', async () => {
  const { code, out, err } = await selon(['trace', 'bell.txt', 'echo.txt'], at)
  expect([code, err]).toEqual([0, ''])
  expect(out).toMatch(/^2 pages: 1 origin/)
  expect(out).toContain('“not” lost')
})

test('a page is explained by any end of its path', async () => {
  const { code, out } = await selon(['trace', folder, '--explain', 'bell.txt', 'echo.txt'])
  expect(code).toBe(0)
  expect(out).toMatch(/shared words/)
})

test('the ending of --output tells the format', async () => {
  const endings = [
    ['stemma.html', /^<!doctype html>/],
    ['stemma.json', /^\{\n/],
    ['stemma.gv', /^digraph/],
    ['stemma.graphml', /^<\?xml/],
  ] as const
  for (const [name, opening] of endings) {
    const { code, out } = await selon(['trace', 'bell.txt', 'echo.txt', '--output', name], at)
    expect([code, out]).toEqual([0, ''])
    expect(readFileSync(join(folder, name), 'utf8')).toMatch(opening)
  }
})

test('a page that cannot be read is told and counted, the rest is traced', async () => {
  const { code, out, err } = await selon(['trace', 'bell.txt', 'gone.txt', 'echo.txt'], at)
  expect(code).toBe(1)
  expect(out).toMatch(/^2 pages: 1 origin/)
  expect(err).toContain('selon: gone.txt: no such file or folder')
})

test('--charset is what the pages are written in', async () => {
  const bulletin = `Паром в Сандхо не выйдет до полудня, сообщила во вторник портовая служба Альдермута.
«Мы ждём, пока ветер стихнет», — сказал пассажирам начальник порта Иво Тамм.
На набережной ждали около двухсот человек с велосипедами, ящиками и двумя духовыми оркестрами.
`
  const letters = new TextDecoder('ibm866').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  const plain = bulletin.replace(/[«»—]/g, '"')
  writeFileSync(join(folder, 'utf8.txt'), plain)
  writeFileSync(
    join(folder, 'dos.txt'),
    Uint8Array.from(plain, (letter) => letters.indexOf(letter)),
  )
  expect((await selon(['trace', 'utf8.txt', 'dos.txt'], at)).out).toMatch(/^2 pages, 2 languages/)
  expect((await selon(['trace', 'utf8.txt', 'dos.txt', '--charset', 'ibm866'], at)).out).toMatch(
    /^2 pages: 1 origin/,
  )
})

test('an output that is an input is left alone', async () => {
  const { code, err } = await selon(['trace', 'bell.txt', 'echo.txt', '--output', './bell.txt'], at)
  expect(code).toBe(1)
  expect(err).toContain('is both input and output')
  expect(readFileSync(join(folder, 'bell.txt'), 'utf8')).toBe(bell)
})

test('thousands of pages are traced on threads, with the same answer', async () => {
  const days = Array.from({ length: 2100 }, (_, day) => {
    const text = `The quay of Sandhoe counted ${day * 7} crates, ${day % 60} bicycles and a brass band on the day${day} of its year${day % 7}.`
    return `${JSON.stringify({ id: `p${day}`, text: day % 300 ? text : `${text}\n${bell}` })}\n`
  })
  writeFileSync(join(folder, 'days.jsonl'), days.join(''))
  const [alone, together] = [
    await selon(['trace', 'days.jsonl', '--json', '--jobs', '1'], at),
    await selon(['trace', 'days.jsonl', '--json', '--jobs', '2'], at),
  ]
  expect([alone.code, together.code, together.err]).toEqual([0, 0, ''])
  expect(JSON.parse(together.out).counts).toMatchObject({ pages: 2100 })
  expect(together.out).toBe(alone.out)
})

const wrong = [
  { args: ['--nope'], says: 'there is no option --nope' },
  { args: ['bell.txt', '--json', '--dot'], says: '--json and --dot cannot be given together' },
  { args: ['bell.txt', '--output', 'stemma.png'], says: 'the ending .png tells no format' },
  { args: ['bell.txt', '--explain', 'bell.txt'], says: '--explain <a> <b> needs a value' },
  { args: ['bell.txt', '--explain', 'bell.txt', 'gone.txt'], says: 'there is no page “gone.txt”' },
]
test.each(wrong)('$args: code 2', async ({ args, says }) => {
  const { code, out, err } = await selon(['trace', ...args], at)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(says)
  expect(err).toContain('See: selon trace --help')
})

test('help tells options, examples and exit codes, in the user’s language', async () => {
  const english = await selon(['trace', '--help'])
  for (const words of ['--graphml', 'Examples:', 'Exit codes:']) expect(english.out).toContain(words)
  const french = await selon(['trace', '--help', '--locale', 'fr'])
  for (const words of ['--graphml', 'Exemples :', 'Codes de sortie :']) expect(french.out).toContain(words)
  expect((await selon(['--help', '--locale', 'fr'])).out).toContain('selon [options] [commande]')
})
