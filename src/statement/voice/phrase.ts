import type { Span } from '../../article/span.js'
import type { Analysis } from '../../language/analysis.js'
import type { Pronoun } from '../../language/pronouns.js'
import { nameOfPiece, readHead } from './head.js'
import type { Name } from './name.js'
import type { SpeakerNoun } from './noun-forms.js'
import { type Phrase, plainPhrase, withKnown } from './phrase-type.js'
import { clauseEnd, type Piece, piecesOf, trim } from './pieces.js'
import { pronounAt } from './pronoun-at.js'
import { undress, withRole } from './role.js'
import { isSelfNamed } from './self-naming.js'
import { isCapital, spanOf } from './text-map.js'
import type { VoiceWords } from './voice-words.js'

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
  if (pronoun) return pronounPhrase(span, pronoun)
  const pieces = piecesOf(analysis, words, from, to)
  const [main, ...rest] = pieces
  const head = readHead(analysis, words, names, main!)
  if (head.name) return withKnown(withRole(analysis, words, head, main!, rest), { span })
  const later = rest.filter(({ bracketed }) => !bracketed)
  const renamed =
    later.map((piece) => nameOfPiece(analysis, words, names, piece)).find((name) => name !== undefined) ??
    names.find((name) => name.to <= to && isSelfNamed(analysis, words, from, name)) // « qui se fait appeler Corvus »
  if (renamed)
    return withKnown(head, {
      span,
      name: renamed,
      titles: nounsOf(head),
      role: undress(analysis, words, main!),
    })
  const proper = properDescription(analysis, words, names, head, rest)
  if (proper) return withKnown(proper, { span })
  const clause = clauseEnd(analysis, words, main!.to, to)
  return withKnown(head, { span, description: spanOf(analysis, main!.from, clause) })
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
  return isNamed ? withKnown(proper, { titles: nounsOf(head) }) : undefined
}

const nounsOf = ({ noun, titles }: Phrase): readonly SpeakerNoun[] => (noun ? [noun, ...titles] : titles)

const pronounPhrase = (span: Span, pronoun: Pronoun): Phrase =>
  withKnown(plainPhrase(span), { pronoun, gender: pronoun.gender, number: pronoun.number })

/** One or two words of the table; a possessive only where no noun follows it. */
const readPronoun = (
  analysis: Analysis,
  words: VoiceWords,
  from: number,
  to: number,
): Pronoun | undefined => {
  const tokens = analysis.words
  const two = to - from >= 2 ? words.pronouns.get(joined(analysis, from)) : undefined
  if (two && (to - from === 2 || tokens[from + 2] === ',')) return two // « cette dernière, 22 ans »
  const one = pronounAt(analysis, words, from)
  if (!one || words.determiners.has(tokens[from]!)) return to - from === 1 ? one : undefined
  if (one.points === 'antecedent') return one // "Lenka Moravy, who heads the border command, says"
  const next = tokens[from + 1]
  return to - from === 1 || one.points === 'elsewhere' || one.points === 'speaker' || next === ','
    ? one
    : undefined
}

const joined = ({ words, text, ends, starts }: Analysis, from: number): string =>
  `${words[from]}${text.slice(ends[from], starts[from + 1])}${words[from + 1]}`
