import { labels } from './en/labels.js'
import { names } from './en/names.js'
import { read } from './en/read-help.js'
import { trace } from './en/trace-help.js'
import { troubles } from './en/troubles.js'
import type { Words } from './words.js'

export const en: Words = { locale: 'en', labels, names, troubles, read, trace }
