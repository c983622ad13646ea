import type { Voice } from '../../src/statement/statement.js'

/** Marks of what nobody in particular says: a reader is shown no voice for it. */
export const nobody = 'nobody'

/** One name holds the other, small words aside: « l'ARS » is « ARS », « Me Clayton Ruby » is « Clayton Ruby ». */
export const isSameVoice = (
  voice: Pick<Voice, 'name'> | undefined,
  marked: string | undefined,
  language: string,
): boolean => {
  if (marked === nobody) return voice === undefined
  if (!voice || !marked) return voice === undefined && marked === undefined
  const found = nameWords(voice.name, language)
  const wanted = nameWords(marked, language)
  const holds = (outer: readonly string[], inner: readonly string[]) =>
    inner.length > 0 && inner.every((word) => outer.includes(word))
  return holds(found, wanted) || (holds(wanted, found) && found.length * 2 >= wanted.length)
}

const small = new Set(
  `le la les l un une des du de d et ce cette ces m mme me dr the a an of for and mr mrs ms der die das den dem ein eine
  einer eines und el los las una unos unas y del`.split(/\s+/u),
)

/** Languages whose names change by case, so that only the beginnings of words are compared. */
const inflected = new Set(['de', 'ru', 'uk'])
const stem = 4

const nameWords = (name: string, language: string): readonly string[] =>
  (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !small.has(word))
    .map((word) => (inflected.has(language) ? word.slice(0, stem) : word))
