/** Kinds of UTF-16 units, as cutting a text into words asks. */
export const space = 1
export const letter = 2
export const digit = 3
export const symbol = 4

/** Kind of every unit seen so far; 0 where not yet asked. */
const kinds = new Uint8Array(65536)

/** What the unit is. Marks and soft hyphens count as letters; half of a surrogate pair is a symbol. */
export const kindOf = (unit: number): number => kinds[unit] || learn(unit)

const learn = (unit: number): number => {
  const kind = classify(String.fromCharCode(unit))
  kinds[unit] = kind
  return kind
}

const classify = (character: string): number => {
  if (/[\p{L}\p{M}_\u00ad]/u.test(character)) return letter
  if (/\p{Nd}/u.test(character)) return digit
  if (/[\s\p{Z}\p{Cc}\p{Cf}]/u.test(character)) return space
  return symbol
}

export const isWordUnit = (unit: number): boolean => {
  const kind = kindOf(unit)
  return kind === letter || kind === digit
}

export const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x2bc

export const isHyphen = (unit: number): boolean => unit === 0x2d || unit === 0x2010 || unit === 0x2011

/** Lower-cased, apostrophes and hyphens made plain; as long as the input. */
export const fold = (text: string): string => {
  let folded = text.toLowerCase()
  if (folded.length !== text.length) folded = foldUnits(text)
  if (/[\u2019\u02bc]/u.test(folded)) folded = folded.replace(/[\u2019\u02bc]/gu, "'")
  return /[\u2010\u2011]/u.test(folded) ? folded.replace(/[\u2010\u2011]/gu, '-') : folded
}

/** A few capitals (İ) grow when lower-cased; they stay as they are. */
const foldUnits = (text: string): string => {
  const units: string[] = []
  for (const unit of text.split('')) {
    const lower = unit.toLowerCase()
    units.push(lower.length === 1 ? lower : unit)
  }
  return units.join('')
}
