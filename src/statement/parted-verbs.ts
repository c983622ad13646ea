import { madeOnce } from '../language/made-once.js'
import { reportingClasses } from '../language/reporting.js'
import type { ReportingWord, ReportingWords } from '../language/reporting-words.js'
import type { Traits } from './traits.js'

/** A verb whose prefix stands at the end of its clause: „*teilte* die Behörde *mit*“. */
type Parted = { readonly prefix: string; readonly word: ReportingWord }

/** Parted verbs by the form of their first part. */
const partedVerbs = madeOnce((words: ReportingWords): ReadonlyMap<string, readonly Parted[]> => {
  const verbs = new Map<string, Parted[]>()
  for (const [form, word] of words) {
    const parts = form.split('_')
    if (parts.length === 1) continue
    const alike = verbs.get(parts[0]!) ?? []
    verbs.set(parts[0]!, [...alike, { prefix: parts.at(-1)!, word }])
  }
  return verbs
})

/** Tokens between a verb and its prefix at most. */
const longestClause = 30

/** Tells the words of reporting that are parted, by their first part. Time linear in the text. */
export function markPartedVerbs(traits: Traits, words: ReportingWords): void {
  const verbs = partedVerbs(words)
  if (verbs.size === 0) return
  const { analysis, reporting } = traits
  for (let t = 0; t < analysis.count; t++) {
    const parted = verbs.get(analysis.words[t]!)
    const found = parted && prefixBehind(traits, t, parted)
    if (found) reporting[t] = 1 + reportingClasses.indexOf(found.word.classes[0]!)
  }
}

/** The verb whose prefix ends a clause behind the token, the nearest first. */
function prefixBehind({ analysis, sentence }: Traits, verb: number, parted: readonly Parted[]) {
  const end = Math.min(analysis.count, verb + longestClause)
  for (let t = verb + 1; t < end && sentence[t] === sentence[verb]; t++) {
    const found = parted.find(({ prefix }) => prefix === analysis.words[t])
    const endsClause = t + 1 >= analysis.count || !goesOn.test(analysis.words[t + 1]!)
    if (found && endsClause) return found
  }
  return undefined
}

/** A word, but none that joins another clause. */
const goesOn = /^(?!(?:und|oder)$)[\p{L}\p{N}]/u
