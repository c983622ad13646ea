import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median } from './clock.js'
import { longPage, longText } from './generated.js'
import { figure, table } from './table.js'

/** What users run. */
const main = new URL('../../../dist/cli/main.js', import.meta.url)

/**
 * What a process tells of itself at its end. Linux hands `maxRSS` down from the process that started this one, whose
 * memory earlier benchmarks have filled; `VmHWM` is its own.
 */
const report = `process.on('exit', () => {
  const fs = require('node:fs')
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const own = fs.existsSync('/proc/self/status') && /VmHWM:\\s+(\\d+)/.exec(fs.readFileSync('/proc/self/status', 'utf8'))
  const cpu = (userCPUTime + systemCPUTime) / 1000
  fs.writeSync(2, '\\n@' + JSON.stringify({ cpu, rss: (own ? own[1] : maxRSS) / 1024 }))
})\n`

/** Runs Node and tells its wall and processor time in ms and its greatest memory in MB. */
function run(code: string, args: readonly string[]) {
  const begun = performance.now()
  const { stderr } = spawnSync(process.execPath, ['-e', report + code, '--', ...args], { encoding: 'utf8' })
  const wall = performance.now() - begun
  return { wall, ...(JSON.parse(stderr.slice(stderr.lastIndexOf('@') + 1)) as { cpu: number; rss: number }) }
}

/** Runs the command. */
export const selon = (...args: readonly string[]) =>
  run(`process.argv.splice(1, 0, ''); import('${main}')`, args)

/** The best of so many tells what the program costs; the others, what else the machine did. */
const rounds = 15

/** Start-up beyond bare Node, and memory at its greatest. */
export function processCosts(): string {
  const folder = mkdtempSync(join(tmpdir(), 'selon-bench-'))
  const file = (name: string, content: string) => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  const batch = (count: number) =>
    file(`${count}.jsonl`, `${JSON.stringify({ id: 'a', text: longText(3000) })}\n`.repeat(count))
  const repeated = (measure: () => ReturnType<typeof run>) => {
    const runs = Array.from({ length: rounds }, measure)
    return {
      wall: Math.min(...runs.map((one) => one.wall)),
      cpu: Math.min(...runs.map((one) => one.cpu)),
      rss: median(runs.map((one) => one.rss)),
    }
  }
  const bare = repeated(() => run('', []))
  const row = (what: string, { wall, cpu, rss }: ReturnType<typeof run>) => [
    what,
    figure(wall - bare.wall),
    figure(cpu - bare.cpu),
    figure(rss),
  ]
  const out = join(folder, 'out.jsonl')
  const rows = [
    row('node alone', bare),
    row(
      'selon read --help',
      repeated(() => selon('read', '--help')),
    ),
    row(
      'selon read, a page of 3 kB',
      repeated(() => selon('read', file('small.html', longPage(3000)))),
    ),
    row(
      'selon read, a text of 3 kB',
      repeated(() => selon('read', file('small.txt', longText(3000)))),
    ),
    row('selon read, a page of 1 MB', selon('read', file('large.html', longPage(1e6)), '-o', out)),
    row('selon read, a batch of 200 articles', selon('read', batch(200), '-o', out)),
    row('selon read, a batch of 2,000 articles', selon('read', batch(2000), '-o', out)),
  ]
  rmSync(folder, { recursive: true, force: true })
  return table('Processes, beyond bare Node', ['', 'ms', 'processor ms', 'peak MB'], rows)
}
