import type { Analysis } from '../../language/analysis.js'
import { complementEnd } from './descriptions.js'
import { canonical, type Referent } from './referent.js'
import { isTouching, spanOf } from './text-map.js'
import type { VoiceWords } from './voice-words.js'

/**
 * « Le rapport » that speaks is « le rapport de l'Inspection » where the article says so once, and of no other report
 * whose it is.
 */
export const tellFully = (referents: Iterable<Referent>, analysis: Analysis, words: VoiceWords): void => {
  const bare = [...new Set([...referents].map(canonical))].filter((referent) => isBare(referent, words))
  if (bare.length === 0) return
  const complements = complementsOf(analysis, words, new Set(bare.flatMap(({ nouns }) => [...nouns])))
  for (const referent of bare) {
    const told = new Set([...referent.nouns].flatMap((noun) => [...(complements.get(noun) ?? [])]))
    const [only, another] = told
    if (only && !another) referent.name = `${referent.name} ${only}`
  }
}

/** Told by an article and a noun alone, of a body or a document; a president may be of anything told of. */
const isBare = (referent: Referent, words: VoiceWords): boolean => {
  const { named, number, owner, qualifiers, complement, kind, name } = referent
  if (named || number === 'many' || owner || qualifiers.size + complement.size > 0) return false
  if (kind !== 'organisation' && kind !== 'document') return false
  const [, article = '', noun = ''] = /^(\p{L}+(?:['’]|\s))(\S+)$/u.exec(name) ?? []
  const determiner = words.determiners.get(article.trim().toLowerCase().replace('’', "'"))
  return determiner?.kind === 'definite' && words.nouns.has(noun.toLowerCase())
}

/** What stands behind a noun and tells whose it is, by the noun: « *des Transports* » of the ministry. */
const complementsOf = (
  analysis: Analysis,
  words: VoiceWords,
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>()
  for (let token = 1; token + 1 < analysis.count; token++) {
    const noun = words.nouns.get(analysis.words[token]!)
    if (!noun || noun.number === 'many' || !wanted.has(noun.lemma)) continue
    const end = complementEnd(analysis, words, token + 1)
    if (end === token + 1 || !isDefinite(analysis.words[token - 1]!, words) || !isTouching(analysis, token))
      continue
    const { start, end: last } = spanOf(analysis, token + 1, end)
    found.set(noun.lemma, (found.get(noun.lemma) ?? new Set()).add(analysis.text.slice(start, last)))
  }
  return found
}

/** « *le* rapport », « *du* rapport », « *au* ministère ». */
const isDefinite = (word: string, { determiners, possession }: VoiceWords): boolean => {
  const determiner = determiners.get(word)
  if (determiner) return determiner.kind === 'definite'
  return possession?.contractions.some(([, short]) => short === word) ?? false
}
