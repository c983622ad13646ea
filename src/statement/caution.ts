import type { Span } from '../article/span.js'
import type { Attribution } from './attribution.js'
import type { Judgement } from './certainty/reported-case.js'
import type { Caution, Hop } from './statement.js'
import type { Speaker } from './voice/walk.js'

/** What the article as a whole says of those who speak. */
export type Circumstances = {
  /** Words that make the speaker a captive; undefined for the free. */
  readonly captivityOf: (speaker: Speaker) => Span | undefined
  /** Words that show the speaker wages the war the article tells of. */
  readonly partyOf: (speaker: Speaker, content: readonly Span[]) => Span | undefined
  /** The words name somebody at all: not *you*, *nobody*. */
  readonly isSomebody: (attribution: Attribution) => boolean
  readonly isDated: boolean
}

/** What a careful editor would flag in one statement, each with the words that make us say so. */
export const cautionsOf = (
  attribution: Attribution,
  speaker: Speaker | undefined,
  judgement: Judgement,
  route: readonly Hop[],
  circumstances: Circumstances,
): readonly Caution[] => {
  const source = attribution.source[0]
  const intercepted = route.find(({ type }) => type === 'intercepted-call')
  const captivity = speaker && circumstances.captivityOf(speaker)
  const isUnnamed = speaker?.referent.kind === 'unnamed' && circumstances.isSomebody(attribution)
  const party = speaker && !captivity ? circumstances.partyOf(speaker, attribution.content) : undefined
  return [
    ...flag('captivity', captivity !== undefined, captivity),
    ...flag('intercepted', intercepted !== undefined, intercepted?.span),
    ...flag('unnamed-source', isUnnamed, source),
    ...flag('party-to-conflict', party !== undefined, party),
    ...flag('conditional', judgement.certainty === 'hearsay', judgement.evidence),
    ...flag('unclosed-quotation', attribution.unclosed !== undefined, attribution.unclosed),
    ...flag('undated', !circumstances.isDated, undefined),
  ]
}

const flag = (code: Caution['code'], holds: boolean, span: Span | undefined): readonly Caution[] =>
  holds ? [{ code, ...(span ? { span } : {}) }] : []
