import type { Analysis } from '../../language/analysis.js'
import { sequenceAt } from '../word-sequences.js'
import type { Name } from './name.js'
import { canonical, type Referent, unite } from './referent.js'
import type { VoiceWords } from './voice-words.js'
import type { Walk } from './walk.js'

/** Tokens between the words and the name at most: «назвался | сержантом | Дарко Петриным». */
const gap = 2
/** Sentences back to whoever names himself. */
const reach = 2

/** “A man … *who gave his name as* Jon Pell”: whoever was described right before is the name met. */
export const uniteSelfNamed = ({ map, memory, words, bearers }: Walk, name: Name): void => {
  const { analysis, sentenceOf } = map
  const sentence = sentenceOf[name.from]!
  const token = selfNaming(analysis, words, analysis.sentences[sentence]!, name)
  if (token < 0) return
  const described = memory.touches.findLast(
    (touch) =>
      touch.from < token && sentence - touch.sentence <= reach && mayNameHimself(canonical(touch.referent)),
  )
  if (described) unite(canonical(described.referent), canonical(bearers.get(name)!))
}

/** The words from `from` to the name tell that somebody goes by it. */
export const isSelfNamed = (analysis: Analysis, words: VoiceWords, from: number, name: Name): boolean =>
  selfNaming(analysis, words, from, name) >= 0

/** The token where the words before the name begin that tell so; -1 where none do. */
const selfNaming = (analysis: Analysis, words: VoiceWords, from: number, name: Name): number => {
  for (let token = Math.max(from, name.titles - longest); token < name.titles; token++) {
    const found = sequenceAt(words.selfNamings, analysis, token)
    if (found && name.titles - (token + found.words.length) <= gap) return token
  }
  return -1
}

/** Words before the name that are looked at. */
const longest = 7

const mayNameHimself = ({ named, number, kind, isSure }: Referent): boolean =>
  !named && number === 'one' && kind === 'unnamed' && isSure
