import { knowledgeBytes } from '../language/knowledge-file.js'
import type { StatementModel } from './attributions.js'
import { unpackCues, unpackRoles } from './weights-file.js'

/** Languages with cues of their own. One without is read with the English ones, whose words never match: by shapes alone. */
const withCues: ReadonlySet<string> = new Set(['de', 'en', 'es', 'fr', 'ru', 'uk'])

/** English has marked articles enough for roles of its own; the other languages learn theirs together, from all. */
const withRoles: ReadonlySet<string> = new Set(['en'])

type Bounds = Pick<StatementModel, 'threshold' | 'floor' | 'completesSources'>

/**
 * Where F1 of whole triples is highest, and where dismissing more words would lower it. Where much was learned a doubtful
 * cue may be tried, since one that draws no content is dropped anyway; where little was, only a likely one, and grammar
 * helps with sources.
 */
const boundsOf: Readonly<Record<string, Bounds | undefined>> = {
  en: { threshold: 0, floor: -2, completesSources: false },
  fr: { threshold: 0.7, floor: -4, completesSources: true },
}
const cautious: Bounds = { threshold: 1, floor: -4, completesSources: true }

const models = new Map<string, StatementModel>()

/** The shipped model for a language (BCP 47), read when first asked for. */
export function loadModel(language: string): StatementModel {
  const tag = language.toLowerCase().split('-')[0]!
  const known = models.get(tag) ?? load(tag)
  models.set(tag, known)
  return known
}

const load = (language: string): StatementModel => ({
  cues: unpackCues(knowledgeBytes(`${withCues.has(language) ? language : 'en'}/cues.bin`)),
  roles: unpackRoles(knowledgeBytes(withRoles.has(language) ? `${language}/roles.bin` : 'roles.bin')),
  ...(boundsOf[language] ?? cautious),
})
