import { cpus } from 'node:os'
import { addingCosts } from './bench/adding.js'
import { linearity } from './bench/linearity.js'
import { processCosts } from './bench/process.js'
import { pageSpeed, textSpeed } from './bench/speed.js'

/**
 * Prints every figure in one run: `npm run bench`; or only those named, up to a size: `npm run bench -- linearity 1e6`.
 */
const benches: Readonly<Record<string, () => string | Promise<string>>> = {
  pages: pageSpeed,
  texts: textSpeed,
  processes: processCosts,
  adding: addingCosts,
  linearity: () => linearity(largest),
}

const largest = Number(process.argv.find((word) => /^\de\d$/.test(word)) ?? 1e7)
const named = process.argv.slice(2).filter((name) => name in benches)
console.log(
  `Node ${process.version}, ${cpus()[0]?.model.trim()}. Times are processor times unless said otherwise.`,
)
for (const [name, bench] of Object.entries(benches)) {
  if (named.length === 0 || named.includes(name)) console.log(await bench())
}
