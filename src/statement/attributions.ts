import { nameAntecedent } from './antecedent.js'
import { type Attribution, attributionOf } from './attribution.js'
import { type Candidate, findCandidates, quotationsIn } from './candidates.js'
import { settleConflicts } from './conflicts.js'
import type { CueModel } from './cues.js'
import { resumeDialogues } from './dash-dialogue.js'
import { addImpersonal } from './impersonal-cue.js'
import { addAnswers } from './interview.js'
import type { Weights } from './linear.js'
import { addRefusals } from './refusals.js'
import { resumeQuotations } from './resumed-quotation.js'
import type { RoleModel } from './roles.js'
import { addSaidBefore } from './said-before.js'
import { addSignedQuotations } from './signed-quotation.js'
import type { SpeechTables } from './speech-tables.js'
import type { Reason } from './statement.js'
import type { Traits } from './traits.js'
import { addUncuedQuotations, isTitle } from './uncued-quotation.js'

/** What was learned from marked articles: which words are cues, and what the words around a cue are to it. */
export type StatementModel = {
  readonly cues: CueModel
  readonly roles: RoleModel
  /** What tells a whole attribution that is right from one that is not. */
  readonly acceptance: Weights
  /** Log-odds of a cue from which on it is tried. */
  readonly threshold: number
  /** Least log-odds, by `acceptance`, of an attribution that is printed. */
  readonly leastWorth: number
  /** Log-odds below which a word is dismissed by itself, unparsed. */
  readonly floor: number
  /** Whether grammar completes the sources that the roles leave open or cut short. */
  readonly completesSources: boolean
}

/**
 * The attributions of a text: candidates of every cue, decisions between those that contradict each other, refusals to
 * speak, sentences that say who said the one before, then the quotations that a signature or nothing at all explains. `plausible` as `findPlausibleCues` gives them.
 */
export function findAttributions(
  traits: Traits,
  plausible: readonly number[],
  model: StatementModel,
  { firstPerson, refusals, pack }: SpeechTables,
): Attribution[] {
  const decided = settleConflicts(traits, findCandidates(traits, plausible, model), model.leastWorth)
  const cued = decided
    .filter(({ content }) => !isTitle(traits, content[0]!))
    .map((candidate) => fromCandidate(traits, candidate))
  const refused = addRefusals(traits, cued, refusals)
  const passedOn = addImpersonal(refused, traits, pack?.impersonalCues)
  const told = [...addSaidBefore(passedOn, traits, pack)].sort(byPlace)
  const signed = addSignedQuotations(traits, resumeDialogues(traits, resumeQuotations(traits, told)))
  return addUncuedQuotations(traits, addAnswers(traits, signed, firstPerson))
}

/** By where contents start; of two that start together the longer first. */
const byPlace = (a: Attribution, b: Attribution): number =>
  a.content[0]!.start - b.content[0]!.start || b.content.at(-1)!.end - a.content.at(-1)!.end

function fromCandidate(
  traits: Traits,
  { content, source, cue, head, worth, rescued }: Candidate,
): Attribution {
  const unclosed = [...quotationsIn(traits, content)]
    .map((q) => traits.quotations[q]!)
    .find((quotation) => !quotation.closed || !quotation.opened)
  return attributionOf({
    content,
    source: nameAntecedent(traits, head, source),
    cue,
    score: worth,
    reasons: reasonsFor(traits, head.token, head.logOdds, rescued),
    unclosed: unclosed?.parts.at(-1),
  })
}

function reasonsFor({ analysis }: Traits, token: number, score: number, rescued: boolean): Reason[] {
  const span = { start: analysis.starts[token]!, end: analysis.ends[token]! }
  const why = rescued
    ? 'the likeliest cue beside a quotation that nothing else explains'
    : 'marks words as said'
  return [{ part: 'cue', why, score: Math.round(score * 10) / 10, span }]
}
