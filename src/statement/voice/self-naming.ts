import { sequenceAt } from '../word-sequences.js'
import type { Name } from './name.js'
import { canonical, type Referent, unite } from './referent.js'
import type { Walk } from './walk.js'

/** Tokens between the words and the name at most: «назвался | сержантом | Дарко Петриным». */
const gap = 2
/** Sentences back to whoever names himself. */
const reach = 2

/** “A man … *who gave his name as* Jon Pell”: whoever was described right before is the name met. */
export const uniteSelfNamed = ({ map, memory, words, bearers }: Walk, name: Name): void => {
  const { analysis, sentenceOf } = map
  const sentence = sentenceOf[name.from]!
  const first = Math.max(analysis.sentences[sentence]!, name.titles - longest)
  for (let token = first; token < name.titles; token++) {
    const found = sequenceAt(words.selfNamings, analysis, token)
    if (!found || name.titles - (token + found.words.length) > gap) continue
    const described = memory.touches.findLast(
      (touch) =>
        touch.from < token && sentence - touch.sentence <= reach && mayNameHimself(canonical(touch.referent)),
    )
    if (described) unite(canonical(described.referent), canonical(bearers.get(name)!))
    return
  }
}

const longest = 7

const mayNameHimself = ({ named, number, kind, isSure }: Referent): boolean =>
  !named && number === 'one' && kind === 'unnamed' && isSure
