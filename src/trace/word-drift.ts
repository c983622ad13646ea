import { alike } from './alike.js'
import { type ComparedSentences, drift, driftWordsOf, type FoundDrift, shown } from './compared-sentences.js'
import type { DriftWords } from './drift-words.js'
import { changesBetween } from './word-diff.js'
import type { WordingWord } from './wording.js'

/** Only an auxiliary is lost or gained, or a word is turned into its opposite. One language only. */
export function wordDrift({ from, to, sameLanguage }: ComparedSentences): FoundDrift[] {
  if (!sameLanguage) return []
  const { auxiliaries, opposites } = driftWordsOf(from)
  const changes = changesBetween(alike(from), alike(to), (a, b) => a.folded === b.folded)
  const found: FoundDrift[] = []
  for (const { lost, gained } of changes) {
    const isAuxiliary = (word: WordingWord) => auxiliaries.includes(word.folded)
    const opposite = lost.find((a) => gained.some((b) => areOpposite(opposites, a.folded, b.folded)))
    if (opposite) found.push(drift('meaning', shown(lost), shown(gained)))
    else if ([...lost, ...gained].every(isAuxiliary) && (lost.length === 0 || gained.length === 0)) {
      found.push(drift('tense', shown(from.sentence), shown(to.sentence)))
    }
  }
  return found
}

const areOpposite = (opposites: DriftWords['opposites'], a: string, b: string): boolean =>
  opposites.some(([one, other]) => (one === a && other === b) || (one === b && other === a))
