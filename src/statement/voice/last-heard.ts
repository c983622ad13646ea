import { firstIndex } from '../../language/first-index.js'
import { canonical, type Referent } from './referent.js'
import { because, type Unsourced } from './unsourced.js'
import type { Speaker } from './walk.js'

/** A quotation further than this many sentences from its last speaker is left without a voice. */
const farthest = 6

/** Whoever spoke last, if only a few sentences ago; the person introduced since, if nobody has spoken. */
export const lastHeard = (it: Unsourced): Speaker | undefined => {
  const last = it.heard.find(({ speaker }) => speaker && maySay(it, canonical(speaker.referent)))
  const isNear = last !== undefined && it.sentence - last.lastSentence <= farthest
  const recent = introduced(it, isNear ? last.lastSentence : Number.NEGATIVE_INFINITY)
  return recent ?? (isNear ? because('nobody else has spoken since', last.speaker) : undefined)
}

/** Neither a body nor a paper says *I*. */
const maySay = ({ saysI }: Unsourced, { kind, number }: Referent): boolean =>
  !saysI || (number === 'one' && (kind === 'person' || kind === 'unnamed'))

/**
 * « Jo Lee, auteur d'un livre, répond à nos questions. »: the person named last, if nobody has spoken since; before a
 * name that might be a village's comes one that is surely a person's.
 */
const introduced = ({ discourse, sentence }: Unsourced, since: number): Speaker | undefined => {
  const { touches } = discourse
  let likely: Referent | undefined
  for (let at = firstIndex(touches.length, (i) => touches[i]!.sentence < sentence) - 1; at >= 0; at--) {
    const touch = touches[at]!
    if (sentence - touch.sentence > farthest || touch.sentence <= since + 1) break
    const isSubject = touch.weight >= 0 || discourse.isTitle(touch.from)
    if (!isSubject || touch.referent.kind !== 'person') continue
    likely ??= touch.referent
    if (!touch.referent.isSure) continue
    likely = touch.referent
    break
  }
  return likely && { referent: likely, because: { why: 'the person introduced last' } }
}
