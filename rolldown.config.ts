import { defineConfig } from 'rolldown'

/**
 * Four doors (the command, its threads that read and that trace, the library) and, behind them, a chunk for what each language, format
 * and command brings: Node takes a third of a millisecond for every file it loads, and the rooms have hundreds. Names and
 * comments stay, so that a stack trace reads like the source.
 *
 * The command stays at `dist/cli/main.js`: npx keeps a link to the place it first found a checkout's command at, and never
 * looks again, so a command that moves is lost to everybody who pulls. The chunks lie beside it, as the threads look there.
 */
export default defineConfig({
  input: {
    'cli/main': 'src/cli/main.ts',
    'cli/read-thread': 'src/cli/read-thread.ts',
    'cli/trace-thread': 'src/cli/trace-thread.ts',
    index: 'src/index.ts',
  },
  platform: 'node',
  external: /^[^./]/,
  output: { dir: 'dist', cleanDir: true, chunkFileNames: 'cli/[name]-[hash].js' },
})
