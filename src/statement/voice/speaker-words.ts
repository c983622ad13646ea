import type { Speakers } from '../../language/speakers.js'
import { listed, phrasePairs, phraseSet } from '../word-lists.js'
import { indexSequences, type WordSequences } from '../word-sequences.js'
import { CompoundNouns } from './compound-nouns.js'
import { readNouns, type SpeakerNoun } from './noun-forms.js'

/** The nouns that those who speak go by, made ready to look up. */
export type SpeakerWords = {
  readonly nouns: ReadonlyMap<string, SpeakerNoun>
  readonly offices: ReadonlySet<string>
  /** Words that tell offices of one noun apart: *prime* minister, *foreign* minister. */
  readonly portfolios: ReadonlySet<string>
  readonly generic: ReadonlySet<string>
  /** Of `generic` those that tell no trade: *the man*, « l'intéressé ». */
  readonly anybody: ReadonlySet<string>
  /** Of `offices` those of a house: « le patron ». */
  readonly houseOffices: ReadonlySet<string>
  /** People that a document has, and nobody else: « ses *auteurs* ». */
  readonly makers: ReadonlySet<string>
  /** Endings of nouns of trades that no table has: *-logue*. */
  readonly tradeEndings: readonly string[]
  /** Bodies that are a country's: *army*. */
  readonly national: ReadonlySet<string>
  /** Bodies that take up one named before: *the group*. */
  readonly genericBodies: ReadonlySet<string>
  readonly crowds: ReadonlySet<string>
  /** Phrases that stand for one noun: « chef de l'État ». */
  readonly aliases: WordSequences<string>
  /** Nouns that a place follows and no name: «мешканець Сельмори». */
  readonly locals: ReadonlySet<string>
  /** Words behind which somebody described says his name: *назвался*, « se présente comme ». */
  readonly selfNamings: WordSequences<true>
  /** Documents through which somebody speaks: a *statement* is whoever issued it. */
  readonly mouthpieces: ReadonlySet<string>
  /** Participles of issuing, and the word before the issuer: figures *published* *by* the police. */
  readonly issued: ReadonlySet<string>
  readonly agents: ReadonlySet<string>
  /** Names change by case, so that « Салнова » may be Салнов. */
  readonly hasCases: boolean
}

/** Empty where the language has no table yet. Nouns that are all capitalised make compounds. */
export const readSpeakerWords = (
  table: Speakers | undefined,
  everyNounCapital: true | undefined,
): SpeakerWords => {
  const nouns: ReadonlyMap<string, SpeakerNoun> = table ? readNouns(table) : new Map()
  return {
    nouns: everyNounCapital ? new CompoundNouns(nouns) : nouns,
    offices: listed(table?.offices),
    portfolios: listed(table?.portfolios),
    generic: listed(table?.generic),
    anybody: listed(table?.anybody),
    makers: listed(table?.makers),
    houseOffices: listed(table?.houseOffices),
    tradeEndings: [...listed(table?.tradeEndings)],
    national: listed(table?.national),
    genericBodies: listed(table?.genericBodies),
    crowds: listed(table?.crowds),
    aliases: indexSequences(phrasePairs(table?.aliases ?? '')),
    locals: listed(table?.locals),
    selfNamings: indexSequences(
      [...phraseSet(table?.selfNamings ?? '')].map((phrase) => [phrase, true] as const),
    ),
    mouthpieces: listed(table?.mouthpieces),
    issued: listed(table?.issued),
    agents: listed(table?.agents),
    hasCases: table?.caseEndings !== undefined,
  }
}
