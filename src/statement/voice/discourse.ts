import type { Article } from '../../article/article.js'
import type { Analysis } from '../../language/analysis.js'
import { isExpletive } from '../../language/impersonal.js'
import type { Attribution } from '../attribution.js'
import { spellOut } from './acronyms.js'
import { withCallers } from './callers.js'
import { readCapitals } from './capitals.js'
import { eventsOf } from './events.js'
import { tellFully } from './fuller.js'
import { uniteLead } from './lead.js'
import { meetName } from './meet-name.js'
import { newMemory, type Touch } from './memory.js'
import type { Name } from './name.js'
import { findNames } from './names.js'
import { uniteHolders } from './office-holders.js'
import { uniteBodies } from './one-body.js'
import { tellOwners } from './possession.js'
import { pronounAt } from './pronoun-at.js'
import { canonical } from './referent.js'
import { resolve } from './resolve.js'
import { rosterOf } from './roster.js'
import { uniteSelfNamed } from './self-naming.js'
import { resolveSource, together } from './source.js'
import { sourceWords } from './source-words.js'
import { mapText, type TextMap, tokensIn } from './text-map.js'
import type { VoiceWords } from './voice-words.js'
import { mentioned, type Speaker, type Walk } from './walk.js'

/** Who speaks in each attribution, and every mention that was understood on the way. */
export type Discourse = {
  readonly speakers: readonly (Speaker | undefined)[]
  readonly touches: readonly Touch[]
  readonly map: TextMap
  readonly names: readonly Name[]
  /** The token stands in the article's title. */
  readonly isTitle: (token: number) => boolean
}

/** Reads the article from its first word to its last as a reader does, remembering who was spoken of. */
export const followSpeakers = (
  attributions: readonly Attribution[],
  article: Article,
  analysis: Analysis,
  words: VoiceWords,
  quoted: Uint8Array,
): Discourse => {
  const map = mapText(analysis)
  const capitals = readCapitals(analysis, words)
  const names = findNames(analysis, words, capitals, edgesOf(attributions, analysis))
  const bearers = rosterOf(analysis, names, words)
  const memory = newMemory(map.paragraphOf)
  const isTitle = titleTest(article, map)
  const isLead = leadTest(isTitle, map)
  const walk: Walk = {
    text: article.text,
    map,
    words,
    names,
    bearers,
    memory,
    quoted,
    capitals,
    isTitle,
    isLead,
  }
  const speakers = new Array<Speaker | undefined>(attributions.length)
  const known = new Map<string, Speaker | undefined>()
  for (const event of eventsOf(attributions, map, names, words, quoted)) {
    if (event.kind === 'name') {
      meetName(walk, event.name)
      uniteSelfNamed(walk, event.name)
    } else if (event.kind === 'description') resolve(walk, event.from, event.to, mentioned)
    else
      speakers[event.attribution] = once(known, attributions[event.attribution]!, (it) => speakerOf(walk, it))
  }
  uniteHolders(memory, words)
  uniteLead(walk)
  uniteBodies(memory, words)
  tellOwners(memory.touches, words)
  const heard = speakers.flatMap((speaker) => (speaker ? [speaker.referent] : []))
  tellFully(heard, analysis, words)
  spellOut(heard, analysis, words)
  return {
    speakers: speakers.map((speaker) => settled(withCallers(walk, speaker))),
    touches: memory.touches.map(({ referent, sentence, from, to, weight }) => ({
      referent: canonical(referent),
      sentence,
      from,
      to,
      weight,
    })),
    map,
    names,
    isTitle,
  }
}

/** The speaker as he is known once the whole article is read. */
const settled = (speaker: Speaker | undefined): Speaker | undefined =>
  speaker && {
    referent: canonical(speaker.referent),
    phrase: speaker.phrase,
    because: speaker.because,
  }

/** Where sources begin and end. */
const edgesOf = (attributions: readonly Attribution[], analysis: Analysis): Uint8Array => {
  const edges = new Uint8Array(analysis.count + 1)
  for (const { source } of attributions)
    for (const span of source) {
      const { from, to } = tokensIn(analysis, span)
      edges[from] = 1
      edges[to] = 1
    }
  return edges
}

/** The same words are the same speaker: « X assure que…, soulignant que… » names X once for two statements. */
const once = (
  heard: Map<string, Speaker | undefined>,
  attribution: Attribution,
  find: (attribution: Attribution) => Speaker | undefined,
): Speaker | undefined => {
  const words = attribution.source.length > 0 ? attribution.source : attribution.cue
  const key = words.map(({ start, end }) => `${start}-${end}`).join(' ')
  if (!heard.has(key)) heard.set(key, find(attribution))
  return heard.get(key)
}

/** The first sentence counts as the title where the article does not tell which words are. */
const titleTest = ({ title }: Article, { analysis, sentenceOf }: TextMap) =>
  title
    ? (token: number) => analysis.starts[token]! >= title.start && analysis.ends[token]! <= title.end
    : (token: number) => sentenceOf[token] === 0

/** Sentences after the title in which somebody may be described before he is named. */
const leadLength = 3

const leadTest = (isTitle: Walk['isTitle'], { analysis, sentenceOf }: TextMap) => {
  let last = 0
  for (let token = 0; token < analysis.count; token++) if (isTitle(token)) last = sentenceOf[token]!
  return (token: number) => sentenceOf[token]! <= last + leadLength
}

const speakerOf = (walk: Walk, attribution: Attribution): Speaker | undefined => {
  const { analysis } = walk.map
  const { content } = attribution
  const pieces = sourceWords(attribution, analysis, walk.words)
  const full = pieces.filter(({ from }) => !pronounAt(analysis, walk.words, from))
  const [first, ...more] = full.length > 0 ? full : pieces.slice(0, 1)
  if (!first || isNobodys(attribution, first, analysis)) return undefined
  const isSaid = ({ from }: Touch) =>
    content.some(({ start, end }) => start <= analysis.starts[from]! && analysis.starts[from]! < end)
  const use = { speaks: true, isSaid }
  if (more.length === 0) return resolveSource(walk, first.from, first.to, use)
  const members = [first, ...more].map(({ from, to }) => resolve(walk, from, to, use))
  return together(walk, members, walk.words.and)
}

/** „Es wird angenommen“, "it is said": a pronoun that means nobody. */
const isNobodys = (
  { cue }: Attribution,
  { from, to }: { readonly from: number; readonly to: number },
  analysis: Analysis,
): boolean => {
  const verb = cue.flatMap((span) => {
    const found = tokensIn(analysis, span)
    return Array.from({ length: found.to - found.from }, (_, order) => found.from + order)
  })
  return to - from === 1 && isExpletive(analysis.words, analysis.words[from]!, verb)
}
