import type { Span } from '../../article/span.js'
import type { Analysis } from '../../language/analysis.js'
import type { Pronoun } from '../../language/pronouns.js'
import { sequenceAt } from '../word-sequences.js'
import type { Name } from './name.js'
import { isCapital, isNoun, isVerb, spanOf } from './text-map.js'
import type { Determiner, Gender, SpeakerNoun, VoiceWords } from './voice-words.js'

/** What the words that name a source are. */
export type Phrase = {
  readonly span: Span
  readonly determiner?: Determiner
  readonly pronoun?: Pronoun
  /** The name that heads the phrase: in "Acme spokesman Jo Lee", *Jo Lee*. */
  readonly name?: Name
  /** The noun that heads it: in "a spokesman for the mayor", *spokesman*. */
  readonly noun?: SpeakerNoun
  /** Nouns the bearer goes by, beside the head. */
  readonly titles: readonly SpeakerNoun[]
  /** What stands beside the name: « chef adjoint des opérations ». */
  readonly role?: Span
  /** The phrase without what only comments it: « une source proche du dossier ». */
  readonly description: Span
  readonly gender?: Gender
  readonly number?: 'one' | 'many'
  /** Words beside the noun: *captured*, *American*. */
  readonly qualifiers: readonly string[]
  /** Words of its complement: in « porte-parole de l'armée », *armée*. */
  readonly complement: readonly string[]
  readonly another: boolean
  readonly same: boolean
}

/** Tokens `[from, to)` of one piece of a phrase between commas. */
type Piece = { readonly from: number; readonly to: number; readonly bracketed?: boolean }

/** Reads the tokens `[from, to)` of a noun phrase; `names` are those of the article that lie in it. */
export const readPhrase = (
  analysis: Analysis,
  words: VoiceWords,
  names: readonly Name[],
  first: number,
  last: number,
): Phrase => {
  const { from, to } = trim(analysis, words, first, last)
  const span = spanOf(analysis, from, to)
  const pronoun = readPronoun(analysis, words, from, to)
  if (pronoun) return { ...plain(span), pronoun, ...agreement(pronoun) }
  const pieces = piecesOf(analysis, words, from, to)
  const [main, ...rest] = pieces
  const head = readHead(analysis, words, names, main!)
  if (head.name) return { ...withRole(analysis, words, head, main!, rest), span }
  const later = rest.find((piece) => !piece.bracketed && isNamePiece(analysis, words, names, piece))
  const renamed = later && names.find((name) => name.from >= later.from && name.to <= later.to)
  if (!renamed) return { ...(properDescription(analysis, words, names, head, rest) ?? head), span }
  const role = undress(analysis, words, main!)
  return { ...head, span, name: renamed, titles: nounsOf(head), ...(role ? { role } : {}) }
}

/** « une ONG, l'Observatoire des droits de l'Homme »: the capitalised description behind the plain one is the name. */
const properDescription = (
  analysis: Analysis,
  words: VoiceWords,
  names: readonly Name[],
  head: Phrase,
  rest: readonly Piece[],
): Phrase | undefined => {
  const second = rest[0]
  if (!second || head.determiner?.kind !== 'indefinite') return undefined
  const proper = readHead(analysis, words, names, second)
  const isNamed = proper.determiner?.kind === 'definite' && isCapital(analysis, second.from + 1)
  return isNamed ? { ...proper, titles: nounsOf(head) } : undefined
}

const plain = (span: Span) => ({
  span,
  description: span,
  titles: [],
  qualifiers: [],
  complement: [],
  another: false,
  same: false,
})

/** Without a preposition before it and a genitive after it: "from the committee", "the police's". */
const trim = (analysis: Analysis, words: VoiceWords, from: number, to: number): Piece => {
  const isOpened =
    to - from > 2 &&
    words.prepositions.has(analysis.words[from]!) &&
    words.determiners.has(analysis.words[from + 1]!)
  const isClosed = to - from > 1 && isGenitive(analysis.words[to - 1]!)
  return { from: isOpened ? from + 1 : from, to: isClosed ? to - 1 : to }
}

const nounsOf = ({ noun, titles }: Phrase): readonly SpeakerNoun[] => (noun ? [noun, ...titles] : titles)

const agreement = ({ gender, number }: Pronoun) => ({
  ...(gender ? { gender } : {}),
  ...(number ? { number } : {}),
})

/** One or two words of the table; a possessive only where no noun follows it. */
const readPronoun = (
  analysis: Analysis,
  words: VoiceWords,
  from: number,
  to: number,
): Pronoun | undefined => {
  const tokens = analysis.words
  const two = to - from >= 2 ? words.pronouns.get(joined(analysis, from)) : undefined
  if (two && to - from === 2) return two
  const one = words.pronouns.get(tokens[from]!)
  if (!one || words.determiners.has(tokens[from]!)) return to - from === 1 ? one : undefined
  const next = tokens[from + 1]
  return to - from === 1 || one.points === 'elsewhere' || one.points === 'speaker' || next === ','
    ? one
    : undefined
}

const joined = ({ words, text, ends, starts }: Analysis, from: number): string =>
  `${words[from]}${text.slice(ends[from], starts[from + 1])}${words[from + 1]}`

/** Pieces between commas, brackets and dashes; a relative clause ends its piece. */
const piecesOf = (analysis: Analysis, words: VoiceWords, from: number, to: number): readonly Piece[] => {
  const pieces: Piece[] = []
  let start = from
  let bracketed = false
  for (let token = from; token <= to; token++) {
    const word = token < to ? analysis.words[token]! : ','
    if (/^[,;()[\]–—]$/u.test(word)) {
      if (token > start) pieces.push({ from: start, to: token, bracketed })
      start = token + 1
      bracketed = word === '(' || word === '['
    } else if (words.relatives.has(word) && token > start) {
      pieces.push({ from: start, to: token })
      start = to + 1
      break
    }
  }
  return pieces.length > 0 ? pieces : [{ from, to }]
}

const readHead = (
  analysis: Analysis,
  words: VoiceWords,
  names: readonly Name[],
  { from, to }: Piece,
): Phrase => {
  const determiner = words.determiners.get(analysis.words[from]!)
  const base = {
    ...plain(spanOf(analysis, from, to)),
    ...(determiner ? { determiner } : {}),
    another: hasWord(analysis, words.other, from, Math.min(to, from + 2)),
    same: hasWord(analysis, words.same, from, Math.min(to, from + 3)),
  }
  const start = determiner ? from + 1 : from
  const name = headName(analysis, words, names, { from: start, to })
  if (name) return { ...base, name, ...(name.gender ? { gender: name.gender } : {}), number: 'one' }
  return { ...base, ...readNoun(analysis, words, start, to, determiner) }
}

const hasWord = (analysis: Analysis, set: ReadonlySet<string>, from: number, to: number): boolean => {
  for (let token = from; token < to; token++) if (set.has(analysis.words[token]!)) return true
  return false
}

/**
 * The name that a piece is about. It stands first (« Erin Burnett de CNN ») unless a noun follows it
 * ("the Trump campaign"), or last behind its titles ("campaign spokesman Jason Miller").
 */
const headName = (
  analysis: Analysis,
  words: VoiceWords,
  names: readonly Name[],
  { from, to }: Piece,
): Name | undefined => {
  const inside = names.filter((name) => name.from >= from && name.to <= to)
  const first = inside[0]
  if (first && first.titles <= from && isBare(analysis, words, first.to, to)) return first
  const last = inside.at(-1)
  if (!last || last.from === from) return undefined
  const before = analysis.words[last.from - 1]!
  if (last.bearer !== 'person' && complementStart(analysis, words, from, last.from) < last.from)
    return undefined
  if (words.prepositions.has(before) || words.determiners.has(before)) return undefined
  const titled = last.titles < last.from || last.bearer === 'person' || last.words.length > 1
  return titled && isBare(analysis, words, last.to, to) ? last : undefined
}

const isGenitive = (word: string): boolean => word === "'s" || word === "'"

/** Nothing follows the name that would make it a mere part: a preposition or age may, a noun may not. */
const isBare = (analysis: Analysis, words: VoiceWords, token: number, to: number): boolean => {
  if (token >= to) return true
  const word = analysis.words[token]!
  if (isGenitive(word)) return token + 1 === to
  return words.prepositions.has(word) || words.conjunctions.has(word) || /^[\p{N}"“«(]/u.test(word)
}

/** The noun that heads the piece, with what tells its bearer from others of that noun. */
const readNoun = (
  analysis: Analysis,
  words: VoiceWords,
  from: number,
  to: number,
  determiner: Determiner | undefined,
): Pick<Phrase, 'noun' | 'gender' | 'number' | 'qualifiers' | 'complement'> => {
  const end = complementStart(analysis, words, from, to)
  const head = headNoun(analysis, words, from, end)
  const alias = sequenceAt(words.aliases, analysis, from)
  if (alias)
    return { noun: words.nouns.get(alias.value) ?? unlisted(alias.value), number: 'one', ...nothingBeside }
  const noun = words.nouns.get(analysis.words[head]!) ?? unlisted(analysis.words[head]!)
  const gender = determiner?.gender ?? noun.gender
  const number = determiner?.number ?? noun.number
  return {
    noun,
    ...(gender ? { gender } : {}),
    ...(number ? { number } : {}),
    qualifiers: wordsBeside(analysis, words, from, end, head),
    complement: complementOf(analysis, words, from, to),
  }
}

const nothingBeside = { qualifiers: [], complement: [] }

const unlisted = (word: string): SpeakerNoun => ({
  lemma: word,
  class: 'unlisted',
  number: /[^s]s$/u.test(word) ? 'many' : 'one',
})

/** « directeur de l'office »: the words after the preposition, where that tells who is meant. */
const complementOf = (analysis: Analysis, words: VoiceWords, from: number, to: number): readonly string[] => {
  const start = complementStart(analysis, words, from, to)
  return words.identifying.has(analysis.words[start] ?? '') ? wordsBeside(analysis, words, start, to, -1) : []
}

const complementStart = (analysis: Analysis, words: VoiceWords, from: number, to: number): number => {
  for (let token = from + 1; token < to; token++)
    if (words.prepositions.has(analysis.words[token]!) || isParticiple(analysis, words, token)) return token
  return to
}

/** "a report *released* last year" */
const isParticiple = (analysis: Analysis, words: VoiceWords, token: number): boolean =>
  isVerb(analysis, token) && (isNoun(analysis, token - 1) || words.nouns.has(analysis.words[token - 1]!))

/**
 * English heads stand last ("Trump campaign spokesman"), French ones first (« porte-parole russe »): the last or
 * first noun of the table, else simply the last or first word.
 */
const headNoun = (analysis: Analysis, words: VoiceWords, from: number, to: number): number => {
  let start = from
  for (let token = from; token < to; token++) if (isGenitive(analysis.words[token]!)) start = token + 1
  const listed: number[] = []
  for (let token = start; token < to; token++)
    if (words.nouns.has(analysis.words[token]!) || isNoun(analysis, token)) listed.push(token)
  const head = words.headLast ? (listed.at(-1) ?? to - 1) : (listed[0] ?? start)
  return Math.max(0, Math.min(head, analysis.count - 1))
}

const wordsBeside = (
  analysis: Analysis,
  words: VoiceWords,
  from: number,
  to: number,
  head: number,
): readonly string[] => {
  const beside: string[] = []
  for (let token = from; token < to; token++) {
    const word = analysis.words[token]!
    const small = words.prepositions.has(word) || words.determiners.has(word) || words.same.has(word)
    if (token !== head && !small && word.length > 2) beside.push(word)
  }
  return beside
}

const withRole = (
  analysis: Analysis,
  words: VoiceWords,
  head: Phrase,
  first: Piece,
  rest: readonly Piece[],
): Phrase => {
  const name = head.name!
  const apposed = rest.find((piece) => isRolePiece(analysis, words, piece))
  const before =
    name.from > first.from ? undress(analysis, words, { from: first.from, to: name.from }) : undefined
  const role = apposed ? undress(analysis, words, apposed) : before
  const titles = [
    ...nounsIn(analysis, words, first.from, name.from),
    ...(apposed ? nounsIn(analysis, words, apposed.from, apposed.to).slice(0, 1) : []),
  ]
  const complement = apposed ? complementOf(analysis, words, apposed.from, apposed.to) : head.complement
  const qualifiers = wordsBeside(analysis, words, first.from, name.from, -1)
  return { ...head, titles, qualifiers, complement, ...(role ? { role } : {}) }
}

/** « chef adjoint des opérations »: words beside a name that hold a noun of people, near their start. */
const isRolePiece = (analysis: Analysis, words: VoiceWords, { from, to }: Piece): boolean => {
  for (let token = from; token < to; token++)
    if (isVerb(analysis, token) && !words.nouns.has(analysis.words[token]!)) return false
  for (let token = from; token < to && token < from + 5; token++) {
    const noun = words.nouns.get(analysis.words[token]!)
    if (noun && noun.class !== 'document') return true
    if (words.prepositions.has(analysis.words[token]!) && token > from) return false
  }
  return false
}

const nounsIn = (analysis: Analysis, words: VoiceWords, from: number, to: number): readonly SpeakerNoun[] => {
  const nouns: SpeakerNoun[] = []
  for (let token = from; token < to; token++) {
    if (words.prepositions.has(analysis.words[token]!)) break
    const noun = words.nouns.get(analysis.words[token]!)
    if (noun) nouns.push(noun)
  }
  return nouns
}

/** The piece is a name, perhaps behind its titles: « une cliente, Rosina Rusin ». */
const isNamePiece = (
  analysis: Analysis,
  words: VoiceWords,
  names: readonly Name[],
  piece: Piece,
): boolean => {
  const name = headName(analysis, words, names, piece)
  return name !== undefined && name.titles <= piece.from
}

/** The span of a role without its article; undefined where nothing but a civility or article is there. */
const undress = (analysis: Analysis, words: VoiceWords, { from, to }: Piece): Span | undefined => {
  let start = from
  let end = to
  while (start < end && isDress(words, analysis.words[start]!)) start++
  while (end > start && words.civilities.has(analysis.words[end - 1]!)) end--
  return start < end ? spanOf(analysis, start, end) : undefined
}

const isDress = (words: VoiceWords, word: string): boolean =>
  (words.determiners.has(word) && words.determiners.get(word)!.kind !== 'possessive') ||
  words.civilities.has(word)
