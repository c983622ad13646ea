/** Words marked in the corpus: `{S2:le maire}` is a stretch of the source of attribution 2. */
export type MarkedStretch = {
  readonly role: 'K' | 'C' | 'S'
  readonly number: string
  /** Half-open, in UTF-16 units of the text without its marks. */
  readonly range: readonly [start: number, end: number]
}

const token = /\{([KCS])([1-9][0-9]?):|[{}]/gu

type Opened = { readonly role: MarkedStretch['role']; readonly number: string; readonly start: number }

/** Takes the marks out of a text and tells where they stood, in text order. Throws where they do not balance. */
export function readMarks(marked: string): {
  readonly text: string
  readonly stretches: readonly MarkedStretch[]
} {
  const opened: Opened[] = []
  const stretches: MarkedStretch[] = []
  let text = ''
  let read = 0
  for (const { 0: words, 1: role, 2: number, index } of marked.matchAll(token)) {
    text += marked.slice(read, index)
    read = index + words.length
    if (role !== undefined && number !== undefined) {
      opened.push({ role: role as Opened['role'], number, start: text.length })
    } else {
      const last = opened.pop()
      if (words === '{' || last === undefined) throw new Error(`a stray ${words} after “${text.slice(-40)}”`)
      stretches.push(stretchOf(last, text))
    }
  }
  if (opened.length > 0)
    throw new Error(`a mark is never closed: “${text.slice(opened[0]?.start).slice(0, 40)}”`)
  text += marked.slice(read)
  return { text, stretches: checked(stretches.toSorted((a, b) => a.range[0] - b.range[0])) }
}

function stretchOf({ role, number, start }: Opened, text: string): MarkedStretch {
  const words = text.slice(start)
  if (words === '' || words !== words.trim())
    throw new Error(`a mark around blanks: {${role}${number}:${words}}`)
  return { role, number, range: [start, text.length] }
}

/** Numbers run from 1 without a gap, and each has a content that holds neither its own cue nor its own source. */
function checked(stretches: readonly MarkedStretch[]): readonly MarkedStretch[] {
  const numbers = new Set(stretches.map(({ number }) => number))
  for (let number = 1; number <= numbers.size; number++) {
    const own = stretches.filter((one) => one.number === String(number))
    if (!own.some(({ role }) => role === 'K')) throw new Error(`attribution ${number} has no content`)
    if (own.some((one) => own.some((other) => one !== other && overlaps(one, other)))) {
      throw new Error(`the stretches of attribution ${number} overlap`)
    }
  }
  return stretches
}

const overlaps = (one: MarkedStretch, other: MarkedStretch): boolean =>
  one.range[0] < other.range[1] && other.range[0] < one.range[1]
