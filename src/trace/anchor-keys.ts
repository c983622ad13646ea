/** Kinds of numbers besides those of one to four digits: 212,000; 1987; "12th", "60s". */
const [longNumber, yearNumber, withLetters] = [0, 5, 6]
/** Documents per thousand that hold a certain number of each kind. */
const priors = [2, 300, 120, 20, 10, 80, 20] as const
const worths = priors.map((perThousand) => Math.log(1000 / perThousand))

/** The keys of what tells nothing. */
export const none = new Uint32Array(0)

/** Key of a word: even, and of 30 bits, which a Map holds without boxing. */
export const wordKey = (word: string): number => (hashOf(word) >>> 3) << 1

/** Key of a number as written: odd; the next three bits tell its kind. "12th" and « 12e » have one key, 12 another. */
export function numberKey(written: string): number {
  const digits = written.replace(/\D.*/, '')
  return ((hashOf(`#${digits}`) >>> 6) << 4) | (kindOf(written, digits) << 1) | 1
}

/** What a number's key is worth before any page was seen; undefined for a word's. */
export const worthOfNumber = (key: number): number | undefined =>
  (key & 1) === 1 ? worths[(key >> 1) & 7] : undefined

function kindOf(written: string, digits: string): number {
  if (written !== digits) return withLetters
  if (/^(?:19|20)\d\d$/.test(digits)) return yearNumber
  return digits.length > 4 ? longNumber : digits.length
}

/** 32 bits for a string (FNV-1a). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
