import { knowledgeBytes } from '../language/knowledge-file.js'
import type { StatementModel } from './attributions.js'
import { unpackCues, unpackRoles, unpackTable } from './weights-file.js'

/** Languages with cues of their own. Those of English stand where there are none, and are not asked. */
const withCues: ReadonlySet<string> = new Set(['de', 'en', 'es', 'fr', 'ru', 'uk'])

/** English has marked articles enough for roles of its own; the other languages learn theirs together, from all. */
const withRoles: ReadonlySet<string> = new Set(['en'])

type Bounds = Pick<StatementModel, 'threshold' | 'leastWorth' | 'floor' | 'completesSources'>

/**
 * Doubtful cues are tried too, since a whole attribution shows better than its cue alone whether it is one. `leastWorth` is
 * where F1 of whole triples is highest, `floor` where dismissing more words would lower it. Where little was learned,
 * grammar helps with sources.
 */
const boundsOf: Readonly<Record<string, Bounds | undefined>> = {
  en: { threshold: -0.5, leastWorth: -0.3, floor: -1.5, completesSources: false },
  fr: { threshold: -1, leastWorth: 0.1, floor: -3, completesSources: true },
}
const others: Bounds = { threshold: -1, leastWorth: -0.3, floor: -4, completesSources: true }

/** By language, its first two letters. */
export const boundsFor = (language: string): Bounds => boundsOf[language] ?? others

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
  roles: withRoles.has(language)
    ? unpackRoles(knowledgeBytes(`${language}/roles.bin`), false)
    : unpackRoles(knowledgeBytes('roles.bin'), true),
  acceptance: unpackTable(knowledgeBytes('acceptance.bin')),
  ...boundsFor(language),
})
