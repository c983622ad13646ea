import type { Span } from '../article/span.js'
import { partsOfSpeech } from '../language/analysis.js'
import { isPassive } from '../language/passive.js'
import { phraseFrom, type Stretch, spanOf } from './noun-phrase.js'
import type { DrawnSpans } from './role-spans.js'
import { isPunctuation, type Traits } from './traits.js'

const verb = partsOfSpeech.indexOf('VERB')
const auxiliary = partsOfSpeech.indexOf('AUX')

/** Words before whoever acts in a passive. */
const agents = new Set(['by', 'par', 'por', 'von', 'vom'])
/** Words behind him that lead on to what is said: "as a trap", « comme un piège », « de mentir ». */
const leads = new Set(['as', 'of', 'comme', 'de', "d'", 'à', 'als', 'zu'])
/** Participles of which *of* tells the charge; elsewhere it goes on with the agent: "by half *of* those asked". */
const charging = new Set(['accused', 'suspected'])
/** Tokens between the participle and its agent. */
const reach = 4
/** No clause goes on longer, in tokens. */
const longestClause = 60
/** Tokens in which a German agent is looked for before the participle. */
const farthest = 8

/**
 * "The plan had been described by the charity Harbour as a gift": whoever acts in a passive says it, and what stands before and
 * behind is what he says. Whom a passive tells of was taken for its source too: « *le Val* est accusé par l'ONU ».
 */
export function nameAgent(traits: Traits, cue: number, spans: DrawnSpans): DrawnSpans {
  if (!isPassive(traits.analysis.words, cue)) return spans
  const agent = agentBehind(traits, cue) ?? agentBefore(traits, cue)
  if (!agent) return spans
  const source = spanOf(traits, agent)
  const before =
    agent.last > cue ? spans.content.flatMap((span) => upTo(traits, span, agent.first - 1)) : spans.content
  const rest = agent.last > cue ? restBehind(traits, agent.last, cue) : undefined
  const content = [...before, ...(rest ? [spanOf(traits, rest)] : [])]
  return content.length > 0 ? { ...spans, content, source: [source], cue: spans.cue } : spans
}

/** What of a span stands before a token. */
function upTo({ analysis: { starts, ends } }: Traits, { start, end }: Span, token: number): Span[] {
  const last = Math.min(end, ends[token - 1]!)
  return start < starts[token]! && start < last ? [{ start, end: last }] : []
}

function agentBehind(traits: Traits, cue: number): Stretch | undefined {
  const { words, tags } = traits.analysis
  for (let t = cue + 1; t <= cue + reach && traits.sentence[t] === traits.sentence[cue]; t++) {
    if (isPunctuation(traits.shape[t]!) || tags[t] === verb || tags[t] === auxiliary) return undefined
    if (!agents.has(words[t]!)) continue
    const phrase = phraseFrom(traits, t + 1)
    return phrase && upToLead(traits, phrase, cue)
  }
  return undefined
}

/** „wird | von der Opposition | beschuldigt“: where the participle closes the clause. */
function agentBefore(traits: Traits, cue: number): Stretch | undefined {
  const { words } = traits.analysis
  for (let t = cue - 2; t >= cue - farthest && traits.sentence[t] === traits.sentence[cue]; t--) {
    if (isPunctuation(traits.shape[t]!)) return undefined
    if (words[t] !== 'von' && words[t] !== 'vom') continue
    const phrase = phraseFrom(traits, t + 1)
    return phrase && phrase.last === cue - 1 ? phrase : undefined
  }
  return undefined
}

/** The phrase up to the word that leads on, where a noun stands before it: « les dockers du port | de mentir ». */
function upToLead(traits: Traits, { first, last }: Stretch, cue: number): Stretch {
  for (let t = first + 1; t <= last; t++) if (isLead(traits, t, cue)) return { first, last: t - 1 }
  return { first, last }
}

/** "as" and « comme » always lead on, a preposition only to a verb or a quotation: "accused by the head *of* the port *of* lying". */
function isLead({ analysis: { words, tags }, quotation }: Traits, t: number, cue: number): boolean {
  if (!leads.has(words[t]!) || (words[t] === 'of' && !charging.has(words[cue]!))) return false
  if (words[t] === 'as' || words[t] === 'comme' || words[t] === 'als') return true
  return tags[t + 1] === verb || tags[t + 1] === auxiliary || (quotation[t + 1] ?? -1) >= 0
}

function restBehind(traits: Traits, agent: number, cue: number): Stretch | undefined {
  const first = agent + 1
  if (!isLead(traits, first, cue)) return undefined
  let last = first
  while (
    last - first < longestClause &&
    traits.sentence[last + 1] === traits.sentence[first] &&
    (!isPunctuation(traits.shape[last + 1]!) || traits.quotation[last + 1]! >= 0)
  )
    last++
  return last > first ? { first, last } : undefined
}
