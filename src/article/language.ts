import { createRequire } from 'node:module'
import { join } from 'node:path'
import { functionWords } from './function-words.js'

/** Units of text looked at; more tells no more. */
const sampleSize = 1_000
/** Shorter texts are told from what the page declares, if anything. */
const shortest = 20
/** Share of a text's words that are common words of its language; Catalan has fewer Spanish ones than this. */
const commonShare = 0.22
/** How much more of them than of the next language's. */
const clearLead = 1.5

/** Language of a text that tells nothing of it. */
const undetermined = 'und'

const languagesOfWord = new Map<string, string[]>()
for (const [language, words] of Object.entries(functionWords))
  for (const word of words.split(' '))
    languagesOfWord.set(word, [...(languagesOfWord.get(word) ?? []), language])

/**
 * Language of a text as a BCP 47 tag. What the page declares is kept, with its region, unless the words are
 * clearly of another language; without a declaration the words decide.
 */
export function languageOf(text: string, declared?: string): string {
  const tag = cleanTag(declared)
  const sample = text.slice(0, sampleSize)
  if (sample.length < shortest) return tag ?? undetermined
  const common = byCommonWords(sample)
  if (common) return agrees(tag, common) ? tag! : common
  const told = detect(sample)
  if (!told || (tag && (agrees(tag, told.language) || !told.certain))) return tag ?? undetermined
  return told.language
}

const agrees = (tag: string | undefined, language: string): boolean =>
  tag?.toLowerCase().split('-')[0] === language

/** `fr_FR.UTF-8`, `FR` and ` fr-fr ` as the tag they mean; undefined for what is no tag. */
function cleanTag(declared: string | undefined): string | undefined {
  if (!declared) return undefined
  try {
    return Intl.getCanonicalLocales(
      declared
        .trim()
        .split(/[.,;\s]/)[0]!
        .replace(/_/g, '-'),
    )[0]
  } catch {
    return undefined
  }
}

function byCommonWords(sample: string): string | undefined {
  const counts = new Map<string, number>()
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  for (const word of words)
    for (const language of languagesOfWord.get(word) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1)
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  if (!first || words.length < 5 || first[1] < commonShare * words.length) return undefined
  return first[1] >= clearLead * (second?.[1] ?? 0) ? first[0] : undefined
}

type Detector = { detect(text: string): { language: string; isReliable(): boolean } }
let detector: Detector | null | undefined

function detect(sample: string): { language: string; certain: boolean } | undefined {
  detector ??= loadDetector()
  const found = detector?.detect(sample)
  return found?.language ? { language: found.language, certain: found.isReliable() } : undefined
}

/**
 * eld takes a quarter of a second to load, so it is loaded when the first text needs it. It is an ES module, which
 * Node gives synchronously from 20.19 on; before that, texts in less common languages stay undetermined.
 */
function loadDetector(): Detector | null {
  const require = createRequire(import.meta.url)
  for (const folder of require.resolve.paths('eld') ?? []) {
    try {
      return (require(join(folder, 'eld/src/entries/static.small.js')) as { eld: Detector }).eld
    } catch {}
  }
  return null
}
