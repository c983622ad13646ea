/**
 * How surely the plainest sentences of news are read: who says what, in every frame that newspapers use daily, filled with
 * contents, speakers and verbs of our own. Needs no corpora.
 *
 *   npm run tools && node build/tools/accuracy-frames.js [--errors 3]
 */
import { parseArgs } from 'node:util'
import { everydayFrames } from './frames/everyday-frames.js'
import { readFrames } from './frames/read-frames.js'

const { values } = parseArgs({ options: { errors: { type: 'string', default: '0' } } })
for (const [language, frames] of Object.entries(everydayFrames)) {
  const results = await readFrames(language, frames)
  console.log(`${language}: frame, sentences, read right`)
  for (const { frame, sentences, wrong } of results) {
    console.log(`  ${frame.padEnd(36)} ${String(sentences).padStart(4)} ${sentences - wrong.length}`)
    for (const sentence of wrong.slice(0, Number(values.errors))) console.log(`      ${sentence}`)
  }
}
