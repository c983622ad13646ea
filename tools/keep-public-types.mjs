import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Of the declarations that the compiler wrote, one a source file, leaves those that the library's own are made of. Part of
 * the build, and therefore plain JavaScript.
 */
const reached = new Set()

function reach(file) {
  if (reached.has(file)) return
  reached.add(file)
  const imports = readFileSync(file, 'utf8').matchAll(/\b(?:from|import\()\s*['"](\.[^'"]+)\.js['"]/g)
  for (const [, path] of imports) reach(join(dirname(file), `${path}.d.ts`))
}

reach(join('dist', 'index.d.ts'))
for (const name of readdirSync('dist', { recursive: true }))
  if (name.endsWith('.d.ts') && !reached.has(join('dist', name))) rmSync(join('dist', name))
