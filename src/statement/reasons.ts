import type { Attribution } from './attribution.js'
import type { Judgement } from './certainty/reported-case.js'
import type { Hop, Reason } from './statement.js'
import type { Speaker } from './voice/walk.js'

/** Why each part of a statement was decided as it was, the spans' own reasons first. */
export const reasonsFor = (
  attribution: Attribution,
  speaker: Speaker | undefined,
  { certainty, evidence }: Judgement,
  route: readonly Hop[],
): readonly Reason[] => [
  ...attribution.reasons,
  speaker
    ? {
        part: 'voice',
        why: `${speaker.referent.name}: ${speaker.because.why}`,
        ...spanned(speaker.because.span),
      }
    : { part: 'voice', why: 'nobody the article names fits well enough' },
  {
    part: 'certainty',
    why: evidence ? `${certainty}: the words say so` : 'nothing weakens it',
    ...spanned(evidence),
  },
  ...route
    .filter(({ role }) => role === 'carrier' || role === 'relay')
    .map(
      ({ role, name, type, span }): Reason => ({
        part: 'route',
        why: `${role} ${name}${type ? ` (${type})` : ''}`,
        ...spanned(span),
      }),
    ),
]

const spanned = <T>(span: T | undefined): { readonly span: T } | Record<string, never> =>
  span ? { span } : {}
