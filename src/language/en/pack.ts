import type { Pack } from '../pack.js'
import { reporting } from './reporting.js'

/** English: every table of this folder. */
export const pack: Pack = { language: 'en', reporting }
