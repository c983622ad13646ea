import type { ReportingNoun } from '../reporting.js'

/** French nouns that can mark words as said; example sentences are invented. */
// biome-ignore format: one entry a line
export const nouns: readonly ReportingNoun[] = [
  { noun: 'annonce', plural: 'annonces', classes: ['announce'], example: 'L’annonce de la fermeture a surpris jusqu’au maire.' },
  { noun: 'déclaration', plural: 'déclarations', classes: ['say'], example: 'Sa déclaration selon laquelle l’eau est potable a fait rire.' },
]
