import { firstIndex } from './first-index.js'
import { knowledgeText } from './knowledge-file.js'

/** Lines `name|m` or `name|f`, each ended by a line break, in the order of their units; read when first asked for. */
let lines: string | undefined

/**
 * Whose first name the folded word is, in any language; undefined where it is none, or anybody's. Of a double name
 * (*jean-pierre*) the first part tells.
 */
export const genderOfGiven = (word: string): 'm' | 'f' | undefined => {
  if (asked.has(word)) return asked.get(word)
  if (asked.size >= mostAsked) asked.clear()
  const found = lookUp(word)
  asked.set(word, found)
  return found
}

/** Pages repeat their names, and so do pages of one day. */
const asked = new Map<string, 'm' | 'f' | undefined>()
const mostAsked = 4096

const lookUp = (word: string): 'm' | 'f' | undefined => {
  lines ??= knowledgeText('given-genders.txt')
  const hyphen = word.indexOf('-')
  return genderIn(lines, word) ?? (hyphen > 1 ? genderIn(lines, word.slice(0, hyphen)) : undefined)
}

const genderIn = (text: string, name: string): 'm' | 'f' | undefined => {
  const key = `${name}|`
  const isBefore = (at: number) => {
    const start = lineStart(text, at)
    return text.slice(start, start + key.length) < key
  }
  const at = firstIndex(text.length, isBefore)
  if (!text.startsWith(key, at)) return undefined
  return text[at + key.length] === 'f' ? 'f' : 'm'
}

const lineStart = (text: string, at: number): number => (at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1)
