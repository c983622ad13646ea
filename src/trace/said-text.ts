import { overlaps, type Span } from '../article/span.js'
import { type Saying, sayingsOf } from './sayings.js'
import { type Sense, senseOf } from './sense.js'
import { languageOf, type SenseContext } from './sense-kin.js'
import type { TextGroup } from './text-group.js'
import type { WordLexicon } from './word-lexicon.js'
import { type Wording, wordingOf } from './wording.js'
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
  /** Finds what the whole text says, sentence by sentence; asked for, not kept. */
  readonly page: () => Sense
  readonly language: string
  /** Asked for, not kept: there may be many texts. */
  readonly words: Words
}

/** Contents are compared by this many words at most. */
const longestContent = 120

export function saidIn(
  group: TextGroup,
  text: number,
  first: number,
  { finder, lexicon, worth }: SayingContext,
): SaidText {
  const language = languageOf(group)
  const sayings = sayingsOf(group.reading, (name) => lexicon.isPronoun(name, language)).map((saying, i) => ({
    ...saying,
    text,
    at: first + i,
  }))
  const { article, mentions } = group.reading
  const tools = { finder, lexicon, mentions, page: group.words }
  const wordings = sayings.map((saying) => ({
    ...wordingOf(comparedOf(saying, article.text), language, tools),
    isDenied: saying.statement?.certainty === 'denied',
  }))
  const sentences = wordings.map((wording, i) => {
    const words = wording.sentences.flatMap(({ said }) => said).filter((word) => word.anchors.length > 0)
    const tokens = words.slice(0, longestContent).map(({ anchors }) => ({
      anchors,
      worth: anchors.reduce((least, key) => Math.min(least, worth(key)), 99),
      isQuoted: true,
    }))
    return { start: i, end: i + 1, tokens, worth: tokens.reduce((sum, token) => sum + token.worth, 0) }
  })
  return {
    sayings,
    wordings,
    language,
    sense: { sentences, worth: 0 },
    page: () => senseOf(group.words, language, finder, worth),
    get words() {
      return group.words
    },
  }
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
