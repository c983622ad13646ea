import { madeOnce } from '../../language/made-once.js'
import type { Pack } from '../../language/pack.js'
import type { Determiners, Pronoun } from '../../language/pronouns.js'
import { type CallWords, readCallWords } from './call-words.js'
import { type DeterminerWords, readDeterminerWords } from './determiner-words.js'
import { type NamingWords, readNamingWords } from './naming-words.js'
import { readSpeakerWords, type SpeakerWords } from './speaker-words.js'

/** The tables of a language about those who speak, made ready to look words up. */
export type VoiceWords = DeterminerWords &
  SpeakerWords &
  NamingWords &
  CallWords & {
    readonly pronouns: ReadonlyMap<string, Pronoun>
    /** *He* and *she* are people: the language has an *it*, and its nouns have no gender of their own. */
    readonly heIsHuman: boolean
    /** Small words that open sentences, so that their capital tells no name. */
    readonly starters: ReadonlySet<string>
  }

/** Ready tables of a pack, made once; empty tables where the language has none yet. */
export const voiceWords = madeOnce((pack: Pack): VoiceWords => prepare(pack))

const prepare = ({ starters, pronouns, determiners, speakers, nameWords, carriers }: Pack): VoiceWords => ({
  ...readDeterminerWords(determiners),
  ...readSpeakerWords(speakers, nameWords?.everyNounCapital),
  ...readNamingWords(nameWords, speakers?.caseEndings),
  ...readCallWords(carriers),
  pronouns: new Map((pronouns ?? []).map((pronoun) => [pronoun.form, pronoun])),
  heIsHuman: determiners !== undefined && hasNeuter(pronouns ?? []) && nounsHaveNoGender(determiners),
  starters: starters ?? new Set(),
})

const hasNeuter = (pronouns: readonly Pronoun[]): boolean => pronouns.some(({ gender }) => gender === 'n')

/** One article serves all. */
const nounsHaveNoGender = ({ definite }: Determiners): boolean => definite.any !== '' && definite.m === ''
