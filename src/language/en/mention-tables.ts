import type { MentionTables } from '../mention-tables.js'
import { demonyms } from './demonyms.js'
import { names } from './names.js'

export const mentionTables: MentionTables = { names, demonyms }
