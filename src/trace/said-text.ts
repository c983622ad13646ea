import { overlaps, type Span } from '../article/span.js'
import { type Saying, sayingsOf } from './sayings.js'
import type { Sense, Sentence } from './sense.js'
import { languageOf, type SenseContext } from './sense-kin.js'
import type { TextGroup } from './text-group.js'
import type { WordLexicon } from './word-lexicon.js'
import { type Wording, type WordReader, wordingOf, wordReader } from './wording.js'
import type { Words } from './words.js'

/** A saying of a text; its place among all sayings. */
export type PlacedSaying = Saying & { readonly text: number; readonly at: number }

/** What comparing sayings needs of a whole collection. */
export type SayingContext = SenseContext & { readonly lexicon: WordLexicon }

/** All that is said in a text, ready to be compared with another's. */
export type SaidText = {
  readonly sayings: readonly PlacedSaying[]
  readonly wordings: readonly Wording[]
  /** The sayings, each as one sentence. */
  readonly sense: Sense
  readonly language: string
  /** Asked for, not kept: there may be many texts. */
  readonly words: Words
  readonly readWord: WordReader
  /** Whether a folded word with a capital may still be no name. */
  readonly isNoName: (folded: string) => boolean
}

/** Contents are compared by this many words at most. */
const longestContent = 120

/** All that is said in a text, as its reading tells. */
export const heardIn = (group: TextGroup, { lexicon }: SayingContext): Saying[] =>
  sayingsOf(group.reading, (name) => lexicon.isPronoun(name, languageOf(group)))

/** Sayings of a text, ready to be compared. `place` is the text's index and that of its first saying among all. */
export function saidIn(
  group: TextGroup,
  heard: readonly Saying[],
  place: { readonly text: number; readonly first: number },
  { finder, lexicon, worth }: SayingContext,
): SaidText {
  const language = languageOf(group)
  const sayings = heard.map((saying, i) => ({ ...saying, text: place.text, at: place.first + i }))
  const { article, mentions } = group.reading
  const tools = { finder, lexicon, mentions, page: group.words }
  const wordings = sayings.map((saying) => ({
    ...wordingOf(comparedOf(saying, article.text), language, tools),
    isDenied: saying.statement?.certainty === 'denied',
  }))
  return {
    sayings,
    wordings,
    language,
    sense: { sentences: wordings.map((wording, i) => sentenceOf(wording, i, worth)), worth: 0 },
    readWord: wordReader(language, tools),
    isNoName: (folded) => language === 'de' && lexicon.isCommon(folded, language),
    get words() {
      return group.words
    },
  }
}

/** A saying as one sentence, of the words that anchor it. */
function sentenceOf({ sentences }: Wording, at: number, worth: SenseContext['worth']): Sentence {
  const words = sentences.flatMap(({ said }) => said).filter(({ anchors }) => anchors.length > 0)
  const tokens = words.slice(0, longestContent).map(({ anchors }) => ({
    anchors,
    worth: anchors.reduce((least, key) => Math.min(least, worth(key)), 99),
    isQuoted: true,
  }))
  return { start: at, end: at + 1, tokens, worth: tokens.reduce((sum, token) => sum + token.worth, 0) }
}

/**
 * What is compared: the content, with a source that holds a figure. "Some 400 troops are thought to be there":
 * how many is a part of what is said, whoever is taken to say it.
 */
function comparedOf({ content, statement }: Saying, text: string): readonly Span[] {
  const counted = (statement?.source ?? []).filter(
    (source) =>
      /\d/.test(text.slice(source.start, source.end)) && !content.some((each) => overlaps(each, source)),
  )
  return [...content, ...counted].sort((a, b) => a.start - b.start)
}
