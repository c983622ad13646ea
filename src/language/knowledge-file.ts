import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * Files of `knowledge/`: what Selon has learned or gathered, too large for modules. A string of a million characters takes
 * ten times longer to compile than a file of them to read, and start-up is a bound.
 */
const pathOf = (name: string): string => fileURLToPath(import.meta.resolve(`#knowledge/${name}`))

/** The bytes of a file, `en/grammar.bin`; at the head of a buffer of their own, so that typed arrays may view them. */
export const knowledgeBytes = (name: string): Uint8Array => readFileSync(pathOf(name))

/** The text of a file, `places.txt`. */
export const knowledgeText = (name: string): string => readFileSync(pathOf(name), 'utf8')
