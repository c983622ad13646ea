import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

/** In the order the data travels; each room imports only from itself and those before it. */
const rooms = ['capture', 'article', 'language', 'statement', 'mention', 'trace', 'saved', 'report', 'cli']

/** Files beside the rooms, and the first room that may import them. What is not here belongs to the doors alone. */
const shared: Readonly<Record<string, string>> = { 'version.ts': 'capture', 'reading.ts': 'trace' }

/** Rooms that touch disk, network or clock, and the one file elsewhere that reads the tables which belong to the program. */
const doors: ReadonlySet<string> = new Set(['capture', 'cli'])
const tableReader = 'language/knowledge-file.ts'
const outside = /^node:(?:fs|net|dns|http|https|child_process|worker_threads)|^undici$/

const source = dirname(fileURLToPath(import.meta.url))

type Import = { readonly from: string; readonly to: string }

/** All imports of the program, tests aside; files by their paths within `src`, with slashes. */
const imports: readonly Import[] = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.includes('.test.'))
  .flatMap((file) =>
    [...readFileSync(join(source, file), 'utf8').matchAll(/(?:\bfrom|\bimport\() ?'([^']+)'/g)].map(
      ([, to = '']) => ({ from: slashed(file), to: to.startsWith('.') ? pathOf(file, to) : to }),
    ),
  )

function pathOf(file: string, to: string): string {
  return slashed(relative(source, resolve(source, dirname(file), to))).replace(/\.js$/, '.ts')
}

function slashed(path: string): string {
  return path.replaceAll(sep, '/')
}

/** Place of a file's room among the rooms; -1 for files beside them. */
const roomOf = (file: string): number => rooms.indexOf(file.split('/')[0]!)

test('every folder is a room', () => {
  expect(
    new Set(imports.map(({ from }) => from.split('/')).flatMap(([room, file]) => (file ? [room] : []))),
  ).toEqual(new Set(rooms))
})

test('a room imports only from the rooms before it', () => {
  const within = imports.filter(({ from, to }) => roomOf(from) >= 0 && to.endsWith('.ts'))
  const first = (to: string) => (roomOf(to) >= 0 ? roomOf(to) : rooms.indexOf(shared[to] ?? 'cli'))
  expect(within.filter(({ from, to }) => roomOf(from) < first(to))).toEqual([])
})

test('only the doors touch disk and network', () => {
  const strayed = imports.filter(
    ({ from, to }) => outside.test(to) && !doors.has(from.split('/')[0]!) && from !== tableReader,
  )
  expect(strayed).toEqual([])
})
