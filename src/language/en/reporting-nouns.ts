import type { ReportingNoun } from '../reporting.js'

/** English nouns that can mark words as said; example sentences are invented. */
// biome-ignore format: one entry a line
export const nouns: readonly ReportingNoun[] = [
  { noun: 'statement', plural: 'statements', classes: ['say'], example: 'The statement that no shots were fired convinced nobody.' },
  { noun: 'claim', plural: 'claims', classes: ['claim-doubt'], example: 'His claim that the vault was empty fell apart in court.' },
]
