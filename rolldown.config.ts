import { defineConfig } from 'rolldown'

/**
 * Three doors (the command, its reading threads, the library) and, behind them, a chunk for what each language, format
 * and command brings: Node takes a third of a millisecond for every file it loads, and the rooms have hundreds. Names and
 * comments stay, so that a stack trace reads like the source.
 */
export default defineConfig({
  input: { main: 'src/cli/main.ts', 'read-thread': 'src/cli/read-thread.ts', index: 'src/index.ts' },
  platform: 'node',
  external: /^[^./]/,
  output: { dir: 'dist', cleanDir: true, chunkFileNames: '[name]-[hash].js' },
})
