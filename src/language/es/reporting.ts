import type { Reporting } from '../reporting.js'
import { nouns } from './reporting-nouns.js'
import { verbs } from './reporting-verbs.js'
import { phrases } from './source-phrases.js'
import { verbForms } from './verb-forms.generated.js'

/** How Spanish news marks words as somebody's. */
export const reporting: Reporting = { verbs, nouns, phrases, verbForms }
