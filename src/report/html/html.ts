import type { Format, Presentation } from '../format.js'

/** One self-contained page. */
export const htmlFormat = (_: Presentation): Format => ({ begin: () => '', each: () => '', end: () => '' })
