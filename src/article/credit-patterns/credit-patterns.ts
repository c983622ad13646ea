import { anywhere } from './any.js'
import { de } from './de.js'
import { en } from './en.js'
import { es } from './es.js'
import { fr } from './fr.js'
import type { CreditTable } from './pattern.js'
import { ru } from './ru.js'
import { uk } from './uk.js'

/** All languages, the likeliest first. Facts of language gathered by hand; every entry shows a line. */
export const creditTables: readonly CreditTable[] = [fr, en, de, es, ru, uk, anywhere]
