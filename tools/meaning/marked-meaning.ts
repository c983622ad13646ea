import { type CorpusName, type Marked, readCorpus } from '../statements/corpora.js'
import { readOwnCorpus } from '../statements/own-corpus.js'
import { nobody } from './same-voice.js'

/** An attribution with what people marked of its meaning; what they left open is undefined and not measured. */
export type MarkedMeaning = Marked & {
  readonly id: string
  readonly voice?: string
  readonly certainty?: string
  readonly kind?: string
  /** Hops with their places, or, in `corpus/`, words that only a reader understands. */
  readonly route?: readonly MarkedHop[] | string
}

type MarkedHop = { readonly role: string; readonly type: string; readonly span: readonly [number, number] }

export type MeaningText = {
  readonly id: string
  readonly language: string
  readonly text: string
  /** When the page is dated; `corpus/` tells it, the test news does not. */
  readonly published?: string
  readonly attributions: readonly MarkedMeaning[]
}

/** News of other makers whose meanings were marked by people. */
export const readForeignMeanings = (corpus: CorpusName): readonly MeaningText[] =>
  readCorpus(corpus) as unknown as readonly MeaningText[]

/** Our own articles in `corpus/<language>`; `named`, a pattern, picks some by their names: `fr-2`, `de-02[4-7]`. Sentences tell no voices. */
export const readOwnMeanings = (language: string, named = ''): readonly MeaningText[] =>
  readOwnCorpus(`corpus/${language}`)
    .filter(
      ({ id, attributions }) =>
        new RegExp(`^(?:${named || language})`, 'u').test(id) &&
        attributions.some(({ voice }) => voice !== undefined),
    )
    .map((text) => ({ ...text, attributions: text.attributions.map(withNobody) }))

/** Writers of `corpus/` mark the voice of « on dit » as *on*, as they like. */
const withNobody = (marked: MarkedMeaning): MarkedMeaning =>
  marked.voice !== undefined && namesNobody.test(marked.voice) ? { ...marked, voice: nobody } : marked

const namesNobody =
  /^(?:on|man|nobody|unbekannte?|desconocidos?|неназванные люди|неназвані люди|неназване джерело)$/iu
