import type { Pack } from '../pack.js'
import { reporting } from './reporting.js'

/** French: every table of this folder. */
export const pack: Pack = { language: 'fr', reporting }
