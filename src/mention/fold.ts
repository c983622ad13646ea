const plainWord = /^[a-z]+$/
const plain = /^[\u0020-\u007e]*$/
const separators = /[\s\u2010-\u2015'’ʼ.-]+/gu

/**
 * A name as the gazetteer and the tables of names keep it: lower case, without accents, hyphens and
 * apostrophes made spaces ("Saint-Étienne" → "saint etienne"), so that spelling habits do not matter.
 */
export function foldName(name: string): string {
  if (plainWord.test(name)) return name
  const lower = name.toLowerCase()
  const bare = plain.test(lower) ? lower : withoutAccents(lower)
  return bare.replace(separators, ' ').trim()
}

/** Cyrillic й and ї are letters of their own, not accented ones: only Latin letters lose their marks. */
function withoutAccents(lower: string): string {
  return lower
    .normalize('NFD')
    .replace(/([a-z])\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[łøđæœßı]/g, (letter) => special[letter] ?? letter)
    .replace(/ё/g, 'е')
}

const special: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe', ß: 'ss', ı: 'i' }

/** An acronym as the gazetteer keeps it: "U.S." → "US"; null where the name is no acronym. */
export function acronymKey(name: string): string | null {
  const letters = name.replace(/[.\s-]/g, '')
  return letters.length >= 2 && letters.length <= 5 && /^\p{Lu}+$/u.test(letters) ? letters : null
}
