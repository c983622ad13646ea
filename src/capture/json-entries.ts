import { type Line, piecesOf } from './lines.js'

/**
 * Splits a JSON document into the entries of its list, as `linesOf` splits lines; a document that is no list is one entry.
 * An entry bears the number of the line on which it begins. What is no JSON comes out in pieces that are none either.
 */
export async function* entriesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  const { findEnd, takeLine } = scanEntries()
  for await (const { bytes } of piecesOf(chunks, limit, findEnd)) yield { number: takeLine(), bytes }
}

const code = (character: string): number => character.charCodeAt(0)
const codes = (characters: string): ReadonlySet<number> => new Set([...characters].map(code))

const [quote, backslash, comma, bracket, lineFeed] = [...'"\\,[\n'].map(code)
const opening = codes('[{')
const closing = codes(']}')
/** White space of JSON, and the three bytes by which some editors mark UTF-8. */
const blank = codes(' \t\r\n\xef\xbb\xbf')

/** Walks through JSON byte by byte, knowing no more than where its entries end. */
function scanEntries() {
  let isList: boolean | null = null
  let depth = 0
  let line = 1
  let begun: number | null = null
  const isInString = stringTracker()

  /** Whether a byte opens, parts or closes the list. */
  const partsEntries = (byte: number): boolean => {
    if (byte === lineFeed) line++
    if (isInString(byte) || blank.has(byte)) return false
    isList ??= byte === bracket
    const outside = depth
    if (opening.has(byte)) depth++
    else if (closing.has(byte)) depth--
    const passesEdge = outside + depth === 1 // from 0 to 1, or back
    if (isList && (passesEdge || (byte === comma && depth === 1))) return true
    begun ??= line
    return false
  }

  return {
    findEnd: (chunk: Uint8Array, from: number): number => {
      for (let at = from; at < chunk.length; at++) if (partsEntries(chunk[at]!)) return at
      return -1
    },
    /** The line on which the entry found last begins. */
    takeLine: (): number => {
      const first = begun ?? line
      begun = null
      return first
    },
  }
}

/** Tells of each byte whether it stands in a string, behind its opening mark. */
function stringTracker(): (byte: number) => boolean {
  let inString = false
  let isEscaped = false
  return (byte) => {
    const wasInString = inString
    if (isEscaped) isEscaped = false
    else if (byte === quote) inString = !inString
    else if (inString && byte === backslash) isEscaped = true
    return wasInString
  }
}
