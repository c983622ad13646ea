import type { Article } from '../../article/article.js'
import { overlaps, type Span } from '../../article/span.js'
import type { Attribution } from '../attribution.js'
import type { Hop } from '../statement.js'
import type { Speaker } from '../voice/walk.js'
import type { Passage } from './passage.js'
import { joinHops } from './same-hop.js'

/** The hops from the voice outwards to the page that is read. */
export const hopsOf = (
  index: number,
  attributions: readonly Attribution[],
  reporters: readonly number[],
  speakers: readonly (Speaker | undefined)[],
  passages: readonly Passage[],
  article: Article,
): readonly Hop[] => {
  const speaker = speakers[index]
  const source = attributions[index]!.source[0]
  const voice: readonly Hop[] =
    speaker && !isCarrier(speaker, source, passages[index]!)
      ? [{ role: 'voice', name: speaker.referent.name, ...spanned(source) }]
      : []
  return joinHops([
    ...voice,
    ...passageHops(passages[index]!),
    ...reporterHops(index, attributions, reporters, speakers, passages),
    ...outletHops(article),
  ])
}

/** "Intelligence reports" that say something are their own carrier, and told once. */
const isCarrier = ({ referent }: Speaker, source: Span | undefined, { carried }: Passage): boolean =>
  referent.kind === 'document' && carried.some(({ mention }) => source && overlaps(mention.span, source))

/** An empty span shows nothing. */
const spanned = (span: Span | undefined): { readonly span?: Span } =>
  span && span.end > span.start ? { span } : {}

const passageHops = ({ carried, told }: Passage): readonly Hop[] => [
  ...carried.map(
    ({ scene, mention }): Hop => ({
      role: 'carrier',
      name: mention.name,
      type: scene.type,
      span: mention.span,
    }),
  ),
  ...carried.flatMap(({ scene }) => scene.relays),
  ...told,
]

/** What B said reached the page through A, who reports it, and through what carried A's words. */
const reporterHops = (
  index: number,
  attributions: readonly Attribution[],
  reporters: readonly number[],
  speakers: readonly (Speaker | undefined)[],
  passages: readonly Passage[],
): readonly Hop[] => {
  const hops: Hop[] = []
  let below = speakers[index]?.referent
  for (let at = reporters[index]!, depth = 0; at >= 0 && depth < 8; at = reporters[at]!, depth++) {
    const referent = speakers[at]?.referent
    if (!referent || referent === below) continue
    const source = attributions[at]!.source[0]
    hops.push({ role: 'relay', name: referent.name, ...spanned(source) }, ...passageHops(passages[at]!))
    below = referent
  }
  return hops
}

/** A page that credits an exemplar is only the republisher of its words; one that somebody signs and agencies helped with is not. */
const outletHops = (article: Article): readonly Hop[] => {
  const { outlet, credits } = article
  const exemplar =
    credits.find(({ role }) => role !== 'contributor') ?? (isSigned(article) ? undefined : credits[0])
  const own: readonly Hop[] = outlet ? [{ role: exemplar ? 'republisher' : 'outlet', name: outlet }] : []
  return exemplar ? [{ role: 'outlet', name: exemplar.name, ...spanned(exemplar.span) }, ...own] : own
}

/** Somebody beside those credited and the outlet itself wrote it. */
const isSigned = ({ authors, credits, outlet }: Article): boolean =>
  authors.some((author) => author !== outlet && !credits.some(({ name }) => name.includes(author)))
