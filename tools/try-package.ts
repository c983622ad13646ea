import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Packs Selon, installs it elsewhere as a user would, and uses it there: the command and the library. */
const folder = mkdtempSync(join(tmpdir(), 'selon-package-'))
const run = (command: string, args: readonly string[], cwd = folder): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })

const library = `
import { readText } from 'selon'
const { statements, voices } = await readText('“The bridge will reopen on Monday,” said Ada Brel.')
console.log(statements.length, voices[0]?.name)
`

const typed = `
import { type Reading, readPage, readText, type Statement, TraceMemory, traceReadings } from 'selon'
const reading: Reading = await readText('It will reopen, the mayor said.', { language: 'en' })
const first: Statement | undefined = reading.statements[0]
const page = await readPage('<p>It rained.', { url: 'https://example.org/' })
const { families } = await traceReadings([reading, page], new TraceMemory())
export const found: readonly [number, number | undefined] = [families.length, first?.content.length]
`

/** Both ways in which TypeScript programs find packages, as strictly as it can be asked to. */
const resolutions = [
  ['--module', 'nodenext'],
  ['--module', 'esnext', '--moduleResolution', 'bundler'],
]
const strictly = [
  '--noEmit',
  '--strict',
  '--exactOptionalPropertyTypes',
  '--noUncheckedIndexedAccess',
  '--target',
  'es2022',
  '--types',
  '',
]

try {
  run('npm', ['run', 'build'], process.cwd())
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]
  const [packed] = JSON.parse(run('npm', pack, process.cwd()))
  const strange = packed.files.filter(({ path }: { path: string }) =>
    /\.test\.|^(?:src|tools|corpus)\//.test(path),
  )
  if (strange.length > 0)
    throw new Error(`not for users: ${strange.map(({ path }: { path: string }) => path)}`)
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  run('npm', ['install', '--no-audit', '--no-fund', '--omit=dev', join(folder, packed.filename)])
  cpSync('examples', join(folder, 'examples'), { recursive: true })
  writeFileSync(join(folder, 'library.mjs'), library)
  writeFileSync(join(folder, 'typed.ts'), typed)
  console.log(`${packed.filename}: ${packed.files.length} files, ${(packed.size / 1e6).toFixed(1)} MB packed`)
  console.log('selon --version →', run('npx', ['selon', '--version']).trim())
  console.log('library →', run(process.execPath, ['library.mjs']).trim())
  const compiler = join(process.cwd(), 'node_modules/typescript/bin/tsc')
  for (const resolution of resolutions)
    run(process.execPath, [compiler, ...strictly, ...resolution, 'typed.ts'])
  const declarations = packed.files.filter(({ path }: { path: string }) => path.endsWith('.d.ts'))
  console.log(`types → ${declarations.length} files, checked by nodenext and by bundler`)
  const lines = run('npx', ['selon', 'read', 'examples/family', '--jsonl', '--quiet']).trim().split('\n')
  console.log('selon read examples/family →', lines.length, 'readings')
} finally {
  rmSync(folder, { recursive: true, force: true })
}
