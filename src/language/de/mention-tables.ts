import type { MentionTables } from '../mention-tables.js'
import { dates } from './dates.js'
import { demonyms } from './demonyms.js'
import { names } from './names.js'
import { quantities } from './quantities.js'
import { units } from './units.js'

export const mentionTables: MentionTables = { names, demonyms, dates, quantities, units }
