import { labels } from './fr/labels.js'
import { names } from './fr/names.js'
import { read } from './fr/read-help.js'
import { trace } from './fr/trace-help.js'
import { troubles } from './fr/troubles.js'
import type { Words } from './words.js'

export const fr: Words = { locale: 'fr', labels, names, troubles, read, trace }
