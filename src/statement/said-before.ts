import type { Span } from '../article/span.js'
import { overlaps } from '../article/span.js'
import { type Analysis, partsOfSpeech } from '../language/analysis.js'
import type { BackReferences } from '../language/back-references.js'
import { madeOnce } from '../language/made-once.js'
import type { Pack } from '../language/pack.js'
import { type Attribution, attributionOf } from './attribution.js'
import { speakerWithin } from './source-bounds.js'
import { closesClause, colon, comma, fullStop, isPunctuation, type Traits } from './traits.js'
import { isCapital, spanOf } from './voice/text-map.js'
import { listed, phraseSet } from './word-lists.js'
import { indexSequences, sequenceAt, type WordSequences } from './word-sequences.js'

/** The table of a language, ready to look words up. A value is the particle its words ask for, or empty. */
type Words = {
  readonly openings: WordSequences<true>
  readonly verbs: WordSequences<string>
  readonly papers: WordSequences<string>
  readonly contents: ReadonlySet<string>
}

/** Tokens `[from, to)`. */
type Stretch = { readonly from: number; readonly to: number }

/**
 * Sentences that tell who said the one before, whose content that is: «Плотина устояла. *Об этом сообщило управление.*» Such a
 * sentence has no content of its own, so that what was found in it gives way. Time linear in the text.
 */
export const addSaidBefore = (
  attributions: readonly Attribution[],
  traits: Traits,
  pack: Pack | undefined,
): readonly Attribution[] => {
  if (!pack?.backReferences) return attributions
  const words = wordsOf(pack.backReferences)
  const { sentences } = traits.analysis
  const told: Attribution[] = []
  for (let sentence = 1; sentence + 1 < sentences.length; sentence++) {
    const found = toldIn(traits, pack, words, { from: sentences[sentence]!, to: sentences[sentence + 1]! })
    const content = found && sentenceBefore(traits, sentence)
    if (content)
      told.push(attributionOf({ ...found, content: [content], score: 1, reasons: [reasonOf(found.cue[0]!)] }))
  }
  const cues = told.flatMap(({ cue }) => cue)
  const isKept = ({ cue }: Attribution) => !cue.some((span) => cues.some((other) => overlaps(span, other)))
  return told.length > 0 ? [...attributions.filter(isKept), ...told] : attributions
}

const reasonOf = (span: Span) => ({ part: 'content' as const, why: 'what the sentence before says', span })

/** Cue and source of a sentence that points back. */
const toldIn = (
  traits: Traits,
  pack: Pack,
  words: Words,
  sentence: Stretch,
): Pick<Attribution, 'cue' | 'source'> | undefined => {
  const { analysis } = traits
  const opening = sequenceAt(words.openings, analysis, sentence.from)
  if (!opening || traits.quotation[sentence.from]! >= 0) return undefined
  const clause = { from: sentence.from + opening.words.length, to: clauseEnd(traits, words, sentence) }
  for (let token = clause.from; token < Math.min(clause.to, clause.from + farthest); token++) {
    const paper = sequenceAt(words.papers, analysis, token)
    const cue = paper ?? sequenceAt(words.verbs, analysis, token)
    if (!cue) continue
    const behind = { from: token + cue.words.length, to: clause.to }
    const particle = cue.value === '' ? undefined : clause.to - 1
    if (particle !== undefined && analysis.words[particle] !== cue.value) continue
    const rest = { ...behind, to: particle ?? behind.to }
    const source = paper ? phraseIn(traits, rest) : speakerBeside(traits, pack, clause.from, token, rest)
    if (!source) return undefined
    const ends = particle === undefined ? [] : [spanOf(analysis, particle, particle + 1)]
    return { cue: [spanOf(analysis, token, behind.from), ...ends], source: [source] }
  }
  return undefined
}

/** Tokens between the opening and its verb: a time, those who were told, or the speaker. */
const farthest = 12

/** The speaker stands behind the verb, or else before it: «Об этом *губернатор* написал в соцсети». */
const speakerBeside = (
  { analysis }: Traits,
  pack: Pack,
  from: number,
  verb: number,
  behind: Stretch,
): Span | undefined =>
  [behind, { from, to: verb }]
    .map((stretch) => speakerWithin(analysis, pack, withoutAdverb(analysis, stretch), stretch.to))
    .find((span) => span !== undefined)

const adverb = partsOfSpeech.indexOf('ADV')

/** „Das sagte *auch* der Landrat“. */
const withoutAdverb = ({ tags }: Analysis, { from, to }: Stretch): number =>
  from + 1 < to && tags[from] === adverb ? from + 1 : from

const phraseIn = ({ analysis }: Traits, { from, to }: Stretch): Span | undefined =>
  from < to ? spanOf(analysis, from, to) : undefined

/**
 * Where the clause ends that may name the speaker: at a mark, but not before a name that explains him («la alcaldesa, Ana Ruiz»).
 * Nothing is left of one that brings a content of its own, behind a colon or a conjunction.
 */
const clauseEnd = (traits: Traits, { contents }: Words, { from, to }: Stretch): number => {
  const { analysis, shape } = traits
  let end = to
  for (let token = to - 1; token > from; token--) {
    if (shape[token] === colon) return from
    if (shape[token] === comma && contents.has(analysis.words[token + 1] ?? '')) return from
    const endsClause = closesClause(shape[token]!) || shape[token] === fullStop
    const isExplained = shape[token] === comma && isName(traits, token + 1, end)
    if (endsClause && !isExplained) end = token
  }
  return end
}

/** A name and nothing but its titles: «*Ana Ruiz*», «*организатор марша Иван Лужин*». */
const isName = ({ analysis }: Traits, from: number, to: number): boolean =>
  from < to && to - from <= longestName && (isCapital(analysis, from) || isCapital(analysis, to - 1))

const longestName = 8

/** The words of the sentence before, where it is no headline. */
const sentenceBefore = ({ analysis, shape, paragraph }: Traits, sentence: number): Span | undefined => {
  const [from, to] = [analysis.sentences[sentence - 1]!, analysis.sentences[sentence]!]
  const isClosed = isPunctuation(shape[to - 1]!)
  if (paragraph[to - 1] !== paragraph[to] && !isClosed) return undefined
  let end = to
  while (end > from + 1 && shape[end - 1] === fullStop) end--
  return spanOf(analysis, from, end)
}

const wordsOf = madeOnce((table: BackReferences): Words => prepare(table))

const prepare = ({ openings, verbs, papers, contents }: BackReferences): Words => ({
  openings: indexSequences([...phraseSet(openings)].map((phrase) => [phrase, true] as const)),
  verbs: indexSequences([...listed(verbs)].map(withParticle)),
  papers: indexSequences([...phraseSet(papers)].map(withParticle)),
  contents: listed(contents),
})

/** `teilte_mit`: the verb, and its particle. */
const withParticle = (entry: string): readonly [string, string] => {
  const [words = '', particle = ''] = entry.split('_')
  return [words, particle]
}
