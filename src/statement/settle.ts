import type { Article } from '../article/article.js'
import type { Analysis } from '../language/analysis.js'
import type { Pack } from '../language/pack.js'
import type { Attribution } from './attribution.js'
import { findCaptives } from './captives.js'
import { type Circumstances, cautionsOf } from './caution.js'
import { judgeCertainty } from './certainty/certainty.js'
import { certaintyWords } from './certainty/certainty-words.js'
import { somebodyTest } from './certainty/somebody.js'
import { conflictWords } from './conflict-words.js'
import { kindOf, kindWithin } from './kind.js'
import { findReporters } from './nest.js'
import { partyTest } from './parties.js'
import { quotedUnits } from './quoted-units.js'
import { reasonsFor } from './reasons.js'
import { channelWords } from './route/channel-words.js'
import { hopsOf } from './route/hops.js'
import { findPassages } from './route/route.js'
import type { Statement, StatementKind, Voice } from './statement.js'
import { type Discourse, followSpeakers } from './voice/discourse.js'
import { echoSpeakers } from './voice/echo.js'
import { portraitSpeakers } from './voice/headline.js'
import { nameOver } from './voice/name.js'
import { narrators } from './voice/narrator.js'
import { tellOfSpeakers } from './voice/possession.js'
import { pronounAt } from './voice/pronoun-at.js'
import { tokensIn } from './voice/text-map.js'
import { type Supplies, supplySpeakers } from './voice/unsourced.js'
import { type VoiceWords, voiceWords } from './voice/voice-words.js'
import { voicesOf } from './voice/voices.js'
import type { Speaker } from './voice/walk.js'

export type SettleOptions = {
  /** Add to each statement the reasons that decided its parts. */
  readonly explain?: boolean
}

/**
 * Makes statements of attributions: who really speaks in each, how sure the page is, through what channel the words
 * came, which statement reports which, and what a careful editor would flag. Pure; time linear in the text.
 */
export const settleStatements = (
  attributions: readonly Attribution[],
  article: Article,
  analysis: Analysis,
  pack: Pack,
  { explain = false }: SettleOptions = {},
): { readonly statements: readonly Statement[]; readonly voices: readonly Voice[] } => {
  const quoted = quotedUnits(article.text)
  const words = voiceWords(pack)
  const channels = channelWords(pack)
  const isCiting = ({ cue }: Attribution) =>
    cue.some((span) => channels.citing.has(analysis.words[tokensIn(analysis, span).from] ?? ''))
  const reporters = findReporters(attributions, isCiting)
  const discourse = followSpeakers(attributions, article, analysis, words, quoted)
  const kinds = kindsOf(attributions, reporters, article.text, quoted)
  const known = speakersOf(attributions, reporters, discourse, pack, {
    words,
    isFirstPerson: isFirstPerson(analysis, words),
    isQuoted: (index) => kinds[index] !== 'indirect',
  })
  const speakers = narrators(attributions, reporters, known, article, discourse, words, quoted)
  tellOfSpeakers(speakers, reporters, words)
  const { voices, idOf } = voicesOf(speakers)
  const passages = findPassages(attributions, reporters, speakers, {
    text: article.text,
    map: discourse.map,
    nameAt: new Map(discourse.names.map((name) => [name.from, name])),
    nameOver: (token) => nameOver(discourse.names, token),
    words,
    channels,
    quoted,
  })
  const circumstances = circumstancesOf(article, analysis, discourse, words, pack)
  const statements = attributions.map((attribution, index): Statement => {
    const speaker = speakers[index]
    const judgement = judgeCertainty(attribution, analysis, certaintyWords(pack), quoted)
    const route = hopsOf(index, attributions, reporters, speakers, passages, article)
    const reporter = reporters[index]!
    return {
      id: idOfStatement(index),
      kind: kinds[index]!,
      content: attribution.content,
      ...(attribution.cue.length > 0 ? { cue: attribution.cue } : {}),
      ...(attribution.source.length > 0 ? { source: attribution.source } : {}),
      ...(speaker ? { voice: idOf.get(speaker.referent)! } : {}),
      certainty: judgement.certainty,
      route,
      ...(reporter >= 0 ? { within: idOfStatement(reporter) } : {}),
      cautions: cautionsOf(attribution, speaker, judgement, route, circumstances),
      ...(explain ? { reasons: reasonsFor(attribution, speaker, judgement, route) } : {}),
    }
  })
  return { statements, voices }
}

/** Who says each; in a language without tables only those whom the marks of a quotation name, nobody by guessing. */
function speakersOf(
  attributions: readonly Attribution[],
  reporters: readonly number[],
  discourse: Discourse,
  pack: Pack,
  supplies: Supplies,
): readonly (Speaker | undefined)[] {
  if (!pack.reporting) return discourse.speakers
  const supplied = supplySpeakers(attributions, reporters, discourse, supplies)
  const echoed = echoSpeakers(attributions, supplied, discourse)
  return portraitSpeakers(attributions, reporters, echoed, discourse)
}

/** Kinds of all; marks of a direct or mixed statement say nothing of those it reports. */
const kindsOf = (
  attributions: readonly Attribution[],
  reporters: readonly number[],
  text: string,
  quoted: Uint8Array,
): readonly StatementKind[] => {
  const kinds = attributions.map((attribution) =>
    attribution.answer ? 'direct' : kindOf(text, quoted, attribution),
  )
  return kinds.map((kind, index) => {
    const outer = kinds[reporters[index]!] ?? 'indirect'
    return outer === 'indirect' ? kind : kindWithin(text, attributions[index]!)
  })
}

const idOfStatement = (index: number): string => `s${index + 1}`

const isFirstPerson =
  (analysis: Analysis, words: VoiceWords) =>
  ({ source }: Attribution): boolean => {
    const first = source[0]
    if (!first) return false
    const { from } = tokensIn(analysis, first)
    return pronounAt(analysis, words, from)?.points === 'speaker'
  }

const circumstancesOf = (
  article: Article,
  analysis: Analysis,
  discourse: Discourse,
  words: VoiceWords,
  pack: Pack,
): Circumstances => {
  const conflict = conflictWords(pack)
  const captives = findCaptives(discourse, words, conflict)
  return {
    captivityOf: ({ referent }: Speaker) => captives.get(referent),
    partyOf: partyTest(analysis, words, conflict),
    isSomebody: somebodyTest(analysis, certaintyWords(pack)),
    isDated: article.published !== undefined,
  }
}
