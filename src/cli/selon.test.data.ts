import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, vi } from 'vitest'

export type Run = { readonly code: number | null; readonly out: string; readonly err: string }

type Given = {
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
}

/** A new empty folder. */
export const newFolder = () => mkdtempSync(join(tmpdir(), 'selon-cli-'))

/**
 * Builds the command line for the tests of one file as users get it and gives what runs it as a process of its own. It
 * lies inside the project, so that its packages and its knowledge are found.
 */
export function compiledSelon() {
  vi.setConfig({ testTimeout: 30_000 })
  const built = new URL(`../../build/tests-${process.pid}/`, import.meta.url).pathname
  const main = join(built, 'cli/main.js')
  beforeAll(() => {
    const rolldown = ['node_modules/rolldown/bin/cli.mjs', '-c', '--dir', built]
    const { stdout, stderr } = spawnSync(process.execPath, rolldown, { encoding: 'utf8' })
    if (!existsSync(main)) throw new Error(stdout + stderr)
  }, 60_000)
  afterAll(() => rmSync(built, { recursive: true, force: true }))
  return {
    main,
    selon: (args: readonly string[], given: Given = {}): Promise<Run> => runNode([main, ...args], given),
  }
}

/** The environment is bare, so that the machine's settings tell nothing. */
export const bareEnvironment = { PATH: process.env.PATH ?? '', LANG: 'en_GB.UTF-8' }

function runNode(args: readonly string[], { input, env = {}, cwd }: Given): Promise<Run> {
  const child = spawn(process.execPath, args, {
    env: { ...bareEnvironment, ...env },
    ...(cwd ? { cwd } : {}),
  })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (text) => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    err += text
  })
  child.stdin.on('error', () => {}).end(input)
  return new Promise((done) => child.on('close', (code) => done({ code, out, err })))
}
