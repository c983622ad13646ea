/** Folded code of every UTF-16 unit: 0 where it parts words, `mark` where it is skipped inside one. */
const mark = 1
const table = new Uint16Array(0x10000)

/** Scripts written without spaces: each sign is a word of its own. */
const isIdeograph = (unit: number) => unit >= 0x3040 && unit <= 0x9fff

function foldUnit(unit: number): number {
  const letter = String.fromCharCode(unit)
  if (/\p{M}/u.test(letter)) return mark
  if (!/[\p{L}\p{N}]/u.test(letter)) return 0
  return letter.toLowerCase().normalize('NFKD').charCodeAt(0)
}

/** Latin, Greek and Cyrillic stand below 0x2000; the rest is folded only to itself. */
for (let unit = 0; unit < 0x2000; unit++) table[unit] = foldUnit(unit)
for (let unit = 0x3040; unit < 0xd800; unit++) table[unit] = unit
table[0xad] = mark // soft hyphen
table[0x200d] = mark

export const letters = { table, mark, isIdeograph }

/** A word brought to one spelling: case, accents and stress marks dropped. */
export function foldWord(word: string): string {
  let folded = ''
  for (let i = 0; i < word.length; i++) {
    const code = table[word.charCodeAt(i)]!
    if (code > mark) folded += String.fromCharCode(code)
  }
  return folded
}

const isCapital = (unit: number): boolean => {
  if (unit < 0x80) return unit >= 65 && unit <= 90
  const letter = String.fromCharCode(unit)
  return letter.toLowerCase() !== letter
}

/** Whether the word at `start` begins with a capital. */
export const startsWithCapital = (text: string, start: number): boolean => isCapital(text.charCodeAt(start))
