import { linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { version } from '../version.js'
import { compiledSelon, newFolder } from './selon.test.data.js'

const { selon } = compiledSelon()
const folder = newFolder()

const page = `<!doctype html><html lang="fr"><head><title>Le pont rouvre</title></head><body><article>
<h1>Le pont de Belgora rouvre lundi</h1>
<p>« Le pont rouvrira lundi », a déclaré la maire de Belgora, Ada Brel, devant la presse réunie sur le quai.</p>
<p>Selon la préfecture, les travaux auraient coûté trois millions de couronnes, et d’autres suivront cet été.</p>
</article></body></html>`

writeFileSync(join(folder, 'page.html'), page)
writeFileSync(
  join(folder, 'page.txt'),
  '« Le pont rouvrira lundi », a déclaré la maire de Belgora, Ada Brel.\n',
)
writeFileSync(join(folder, 'scan.pdf'), '%PDF-1.7 …')
mkdirSync(join(folder, 'press'))
writeFileSync(join(folder, 'press/a.html'), page)
writeFileSync(join(folder, 'press/b.txt'), '« Non », répond le port.')
const at = { cwd: folder }

test('a page is shown for reading', async () => {
  const { code, out } = await selon(['read', 'page.html'], at)
  expect(code).toBe(0)
  expect(out).toContain('Le pont de Belgora rouvre lundi')
  expect(out).not.toContain('\x1b')
})

test('text is kept exactly; its id is its path', async () => {
  const { out } = await selon(['read', 'page.txt', '--json', '--quiet'], at)
  const reading = JSON.parse(out)
  expect(reading.id).toBe('page.txt')
  expect(reading.article.text).toBe(readFileSync(join(folder, 'page.txt'), 'utf8'))
})

test('standard input is read, with or without its name', async () => {
  for (const args of [['read', '-'], ['read']]) {
    const { code, out } = await selon([...args, '--json', '--language', 'fr'], { input: page })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ id: 'stdin', article: { language: 'fr' } })
  }
})

test('what the user knows of a page is part of its reading', async () => {
  const { out } = await selon(
    ['read', 'page.txt', '--json', '--url', 'https://gazette.example/pont', '--published', '2026-03-12'],
    at,
  )
  expect(JSON.parse(out)).toMatchObject({ article: { url: 'https://gazette.example/pont' } })
})

test('a folder gives an array, a line or a row each', async () => {
  const array = await selon(['read', 'press', '--json'], at)
  expect(JSON.parse(array.out).map(({ id }: { id: string }) => id)).toEqual(['press/a.html', 'press/b.txt'])
  const lines = await selon(['read', 'press', '--jsonl'], at)
  expect(lines.out.trim().split('\n')).toHaveLength(2)
  const rows = await selon(['read', 'press', '--csv'], at)
  expect(rows.out).toMatch(/^reading,url,/)
})

test('the ending of --output tells the format', async () => {
  const { code, out } = await selon(['read', 'page.html', '-o', 'report.html'], at)
  expect([code, out]).toEqual([0, ''])
  expect(readFileSync(join(folder, 'report.html'), 'utf8')).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/)
})

test('what cannot be read is told with its remedy; the rest is read', async () => {
  const { code, out, err } = await selon(['read', 'scan.pdf', 'gone.html', 'page.html', '--jsonl'], at)
  expect(code).toBe(1)
  expect(out.trim().split('\n')).toHaveLength(1)
  expect(err).toContain('selon: scan.pdf: is not a page but a PDF\n       → Save the page as HTML')
  expect(err).toContain('selon: gone.html: no such file or folder\n')
})

test('a single page that cannot be read leaves standard output empty', async () => {
  const { code, out } = await selon(['read', 'gone.html', '--json'], at)
  expect([code, out]).toEqual([1, ''])
})

test('French where the locale says so, or the user', async () => {
  const byLocale = await selon(['read', 'gone.html'], { ...at, env: { LC_ALL: 'fr_FR.UTF-8' } })
  expect(byLocale.err).toContain('fichier ou dossier introuvable')
  const asked = await selon(['read', '--help', '--locale', 'fr'], at)
  expect(asked.out).toContain('Exemples :')
  expect(asked.out).toContain('Utilisation :')
  const english = await selon(['read', 'gone.html', '--locale=en'], { ...at, env: { LC_ALL: 'fr_FR.UTF-8' } })
  expect(english.err).toContain('no such file')
})

test('colour is the user’s choice', async () => {
  const forced = await selon(['read', 'page.html'], { ...at, env: { FORCE_COLOR: '1' } })
  expect(forced.out).toContain('\x1b[')
  const refused = await selon(['read', 'page.html'], { ...at, env: { FORCE_COLOR: '1', NO_COLOR: '1' } })
  expect(refused.out).not.toContain('\x1b[')
})

const wrong = [
  { args: ['read', '--nope'], says: 'there is no option --nope' },
  { args: ['read', 'page.html', '--output', 'page.pdf'], says: 'the ending .pdf tells no format' },
  { args: ['read', 'page.html', '--output'], says: '--output needs a value' },
  { args: ['read', 'page.html', '--published', '2026-02-30'], says: '--published cannot be “2026-02-30”' },
  { args: ['read', 'page.html', '--published', 'hier'], says: 'a day such as 2026-03-14' },
  { args: ['read', 'page.html', '--language', '!'], says: '--language cannot be “!”' },
  { args: ['read', 'page.html', '--charset', 'utf-9'], says: '--charset cannot be “utf-9”' },
  { args: ['read', 'page.html', '--from', 'pdf'], says: 'one of html, text, jsonl' },
  { args: ['read', 'page.html', '--json', '--csv'], says: '--json and --csv cannot be given together' },
  { args: ['read', 'a.html', 'b.html', '--url', 'https://gazette.example'], says: '--url is for one page' },
  { args: ['read', 'page.html', '--resume'], says: '--resume needs --output' },
]
test.each(wrong)('$args: code 2', async ({ args, says }) => {
  const { code, out, err } = await selon(args, at)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(says)
  expect(err).toContain('See: selon read --help')
})

test('a command that does not exist is answered by the help of the whole', async () => {
  const { code, err } = await selon(['nope'])
  expect(code).toBe(2)
  expect(err).toBe('selon: there is no command “nope”\nSee: selon --help\n')
})

test('help tells options, examples and exit codes', async () => {
  const { code, out } = await selon(['read', '--help'])
  expect(code).toBe(0)
  for (const words of [
    '--output <file>',
    'Examples:',
    'selon read clippings/ --csv',
    '1  an input could not be read',
  ]) {
    expect(out).toContain(words)
  }
})

test('help in French is French throughout', async () => {
  const { out } = await selon(['read', '--help', '--locale', 'fr'])
  for (const words of ['Utilisation :', '--output <fichier>', '--url <adresse>', 'Codes de sortie :'])
    expect(out).toContain(words)
  expect(out).not.toMatch(/<(?:file|address|name|form)>/)
})

test('the version is that of the package', async () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8')).version).toBe(version)
  expect((await selon(['--version'])).out).toBe(`${version}\n`)
})

test('a language without tables is told, with those that have them; the page is read all the same', async () => {
  writeFileSync(
    join(folder, 'ponte.txt'),
    'O presidente da câmara disse na quarta-feira que a ponte vai reabrir. “Estamos prontos”, disse João Silva aos jornalistas.',
  )
  const { code, out, err } = await selon(['read', 'ponte.txt'], at)
  expect(code).toBe(0)
  expect(err).toContain('does not know (pt)')
  expect(err).toContain('--language with one of de, en, es, fr, ru, uk')
  expect(out).toContain('“Estamos prontos”')
})

test('an output that is an input is left alone', async () => {
  const { code, err } = await selon(['read', 'page.html', '--output', './page.html'], at)
  expect(code).toBe(1)
  expect(err).toContain('is both input and output')
  expect(readFileSync(join(folder, 'page.html'), 'utf8')).toBe(page)
})

test('a report that cannot be written leaves the earlier one as it was', async () => {
  writeFileSync(join(folder, 'earlier.html'), 'earlier')
  symlinkSync('earlier.html', join(folder, 'link.html'))
  linkSync(join(folder, 'page.html'), join(folder, 'same.html'))
  const nowhere = await selon(['read', 'page.html', '--output', 'gone/report.html'], at)
  expect(nowhere.err).toContain('cannot be written: there is no such folder')
  expect((await selon(['read', 'page.html', '--output', 'link.html'], at)).code).toBe(0)
  expect(readFileSync(join(folder, 'earlier.html'), 'utf8')).toMatch(/^<!doctype html>/)
  expect((await selon(['read', 'page.html', '--output', 'same.html'], at)).code).toBe(0)
  expect(readFileSync(join(folder, 'page.html'), 'utf8')).toBe(page)
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
})

test('an address of one’s own network is refused before anything is sent', async () => {
  const { code, err } = await selon(['read', 'http://127.0.0.1:9/'])
  expect(code).toBe(1)
  expect(err).toContain('127.0.0.1 is not on the public internet')
  expect(err).toContain('--allow-private')
})
