import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { readPage, readText } from '../../src/read.js'
import { costOfOne } from './clock.js'
import { shapes } from './generated.js'
import { figure, table } from './table.js'

const allSizes = [1e3, 1e4, 1e5, 1e6, 1e7]
const patienceMs = 1_200_000

/** Reading time by size and shape. Each shape runs in a process of its own, so that one that hangs is only told. */
export function linearity(largest: number): string {
  const sizes = allSizes.filter((size) => size <= largest)
  const rows = Object.keys(shapes).map((shape) => {
    const { stdout } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), shape, String(largest)], {
      encoding: 'utf8',
      timeout: patienceMs,
    })
    const costs = stdout.trim().split('\n').filter(Boolean).map(Number)
    const perKb = costs.map((ms, at) => ms / (sizes[at]! / 1000))
    return [shape, ...sizes.map((_, at) => (at < perKb.length ? figure(perKb[at]! * 1000) : 'gave up'))]
  })
  const names = ['1 kB', '10 kB', '100 kB', '1 MB', '10 MB'].slice(0, sizes.length)
  return table('Reading time in µs a kB: linear where a row does not grow', ['shape', ...names], rows)
}

/** The work of one child process: one cost a line, from the smallest size up. */
async function measureShape(name: string, largest: number): Promise<void> {
  const { form, make } = shapes[name]!
  for (const size of allSizes.filter((size) => size <= largest)) {
    const input = make(size)
    const read = () => (form === 'html' ? readPage(input) : readText(String(input)))
    if (size <= 1e5) await read()
    console.log(await costOfOne(read))
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await measureShape(process.argv[2]!, Number(process.argv[3]))
