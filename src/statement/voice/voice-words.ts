import type { Pack } from '../../language/pack.js'
import type { Pronoun } from '../../language/pronouns.js'
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
    /** The language has an *it* for what is no person. */
    readonly hasNeuter: boolean
    /** Small words that open sentences, so that their capital tells no name. */
    readonly starters: ReadonlySet<string>
  }

const made = new WeakMap<Pack, VoiceWords>()

/** Ready tables of a pack, made once; empty tables where the language has none yet. */
export const voiceWords = (pack: Pack): VoiceWords => {
  const known = made.get(pack)
  if (known) return known
  const words = prepare(pack)
  made.set(pack, words)
  return words
}

const prepare = ({ starters, pronouns, determiners, speakers, nameWords, carriers }: Pack): VoiceWords => ({
  ...readDeterminerWords(determiners),
  ...readSpeakerWords(speakers, nameWords?.everyNounCapital),
  ...readNamingWords(nameWords, speakers?.caseEndings),
  ...readCallWords(carriers),
  pronouns: new Map((pronouns ?? []).map((pronoun) => [pronoun.form, pronoun])),
  hasNeuter: pronouns?.some(({ gender }) => gender === 'n') ?? false,
  starters: starters ?? new Set(),
})
