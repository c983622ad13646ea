import type { Span } from '../article/span.js'
import type { Refusals } from '../language/refusals.js'
import { wordMarksOf } from '../language/word-marks.js'
import { type Attribution, attributionOf, withParts } from './attribution.js'
import { spanOf } from './noun-phrase.js'
import { type RefusalTables, type RefusalWay, refusalTables } from './refusal-tables.js'
import { refuserBefore, refuserBehind } from './refuser.js'
import { isPunctuation, type Traits } from './traits.js'
import { sequenceAt } from './word-sequences.js'

/** Tokens between the refusing word and what is refused. */
const reach = 9
/** No verb has more small words before it, in tokens. */
const longestLead = 12
/** No clause goes on longer, in tokens. */
const longestClause = 30

/**
 * The attributions with those added that tell of silence: « la mairie n'a pas souhaité répondre », "could not be reached for
 * comment". Whoever refuses is the source, what is refused the content. What was found already keeps its spans where its cue
 * refuses too, and gives way where its cue is part of what is refused: «не ответила на *запрос* издания».
 */
export function addRefusals(
  traits: Traits,
  found: readonly Attribution[],
  refusals: Refusals | undefined,
): readonly Attribution[] {
  if (!refusals) return found
  const told = findRefusals(traits, refusalTables(refusals))
  if (told.length === 0) return found
  const units = traits.analysis.text.length
  const isTold = holder(units, told, 'cue')
  const isRefused = holder(units, told, 'content')
  const isFound = holder(units, found, 'cue')
  const known = found
    .filter(({ cue }) => isTold(cue) || !isRefused(cue))
    .map((other) => (isTold(other.cue) ? withParts(other, { refused: true }) : other))
  return [...known, ...told.filter(({ cue }) => !isFound(cue))]
}

/** Tells spans that overlap a part of any of the attributions; linear in the text, however many there are. */
const holder = (units: number, attributions: readonly Attribution[], part: 'cue' | 'content') => {
  const held = new Uint8Array(units)
  for (const attribution of attributions)
    for (const { start, end } of attribution[part]) held.fill(1, start, end)
  return (spans: readonly Span[]): boolean =>
    spans.some(({ start, end }) => held.subarray(start, end).includes(1))
}

const refusing = wordMarksOf(({ ways }: RefusalTables, word) => (ways.has(word) ? 1 : 0))

/** In text order. */
function findRefusals(traits: Traits, tables: RefusalTables): Attribution[] {
  const marks = refusing(tables, traits.analysis)
  const found: Attribution[] = []
  for (let token = 0; token < marks.length; token++) {
    if (marks[token] === 0 || traits.quotation[token]! >= 0) continue
    for (const way of tables.ways.get(traits.analysis.words[token]!)!) {
      const refusal = refusalAt(traits, tables, way, token)
      if (refusal) found.push(refusal)
    }
  }
  return found
}

function refusalAt(
  traits: Traits,
  tables: RefusalTables,
  way: RefusalWay,
  verb: number,
): Attribution | undefined {
  const object = objectBehind(traits, way, verb)
  if (object === undefined) return undefined
  const first = leadIn(traits, tables, verb)
  const end = clauseEnd(traits, tables, object)
  const negation = negationIn(traits, tables, first, end)
  if (way.negated && negation === undefined) return undefined
  const isFollowed = negation !== undefined && negation > verb
  const behind = refuserBehind(traits, tables, verb, isFollowed ? negation : object)
  const source = refuserBefore(traits, tables, first) ?? behind
  if (!source) return undefined
  const last = tables.negations.has(traits.analysis.words[verb + 1]!) ? verb + 1 : verb
  const rest = source === behind ? source.last + 1 : last + 1
  if (rest > end) return undefined
  return attributionOf({
    content: [spanOf(traits, { first: rest, last: end })],
    cue: [spanOf(traits, { first, last: source === behind ? verb : last })],
    source: [spanOf(traits, source)],
    reasons: [
      {
        part: 'cue',
        why: 'tells that somebody would not speak',
        span: spanOf(traits, { first: verb, last: verb }),
      },
    ],
    refused: true,
  })
}

/** The first token of what is refused: within the clause, not far behind the verb. */
function objectBehind({ analysis, sentence, shape }: Traits, { objects }: RefusalWay, verb: number) {
  for (let t = verb + 1; t <= verb + reach && sentence[t] === sentence[verb]; t++) {
    if (isPunctuation(shape[t]!)) return undefined
    const found = sequenceAt(objects, analysis, t)
    if (found) return t
  }
  return undefined
}

/** The first of the small words that lead up to the verb: *n'a pas*, *could not be*. */
function leadIn(
  { analysis: { words }, sentence }: Traits,
  { auxiliaries }: RefusalTables,
  verb: number,
): number {
  let first = verb
  while (
    first > verb - longestLead &&
    first > 0 &&
    sentence[first - 1] === sentence[verb] &&
    auxiliaries.has(words[first - 1]!)
  )
    first--
  return first
}

/** The last token of the clause, from what is refused on: before a mark, or a word that leads to something else. */
function clauseEnd({ analysis, sentence, shape }: Traits, { closes }: RefusalTables, object: number): number {
  let last = object
  while (
    last - object < longestClause &&
    sentence[last + 1] === sentence[object] &&
    !isPunctuation(shape[last + 1]!) &&
    !closes.has(analysis.words[last + 1]!)
  )
    last++
  return last
}

function negationIn({ analysis }: Traits, { negations }: RefusalTables, first: number, last: number) {
  for (let t = first; t <= last; t++) if (negations.has(analysis.words[t]!)) return t
  return undefined
}
