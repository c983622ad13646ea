/** Latin spelling of folded Cyrillic and Greek letters, near to how English writes names. */
const latin: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  ј: 'i',
  љ: 'l',
  њ: 'n',
  ћ: 'ch',
  ђ: 'd',
  џ: 'zh',
  ѓ: 'g',
  ќ: 'k',
  ѕ: 'z',
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'i',
  φ: 'f',
  χ: 'h',
  ψ: 'ps',
  ω: 'o',
} // prettier-ignore

/** A folded word in Latin letters. */
export function transliterate(folded: string): string {
  if (folded.charCodeAt(0) < 0x370) return folded
  let word = ''
  for (const letter of folded.replace(/[μν][πτ]|γκ/g, (two) => greekPairs[two] ?? two))
    word += latin[letter] ?? letter
  return word
}

/** Two Greek letters for one sound, in names from elsewhere: Άλντερμουθ is Aldermouth. */
const greekPairs: Readonly<Record<string, string>> = { μπ: 'b', ντ: 'd', γκ: 'g' }

/** Spellings of one sound in English, French, German, Spanish and from Cyrillic; applied in this order. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/w$/, ''],
  [/schtsch|shch|chtch|tsch|tch|dsch|dzh|dj/g, 's'],
  [/sch|sh|ch|zh|cz|ts|tz/g, 's'],
  [/kh|gh|qu|ck/g, 'k'],
  [/ph|th/g, 't'],
  [/c(?=[eiy])/g, 's'],
  [/x/g, 'ks'],
  [/[zj]/g, 's'],
  [/[cqg]/g, 'k'],
  [/[wfb]/g, 'v'],
  [/d/g, 't'],
  [/[aeiouyh]/g, ''],
  [/(.)\1+/g, '$1'],
]

/** Consonants kept: more would part *Zelensky* from *Selenskyj*. */
const longestSound = 6

/** The consonants of a word, a vowel at its beginning standing as *a*; whatever its length. */
export function consonantsOf(folded: string): string {
  let sound = transliterate(folded)
  const vowel = /^[aeiouy]/.test(sound) ? 'a' : ''
  for (const [spelling, as] of sounds) sound = sound.replace(spelling, as)
  return vowel + sound
}

/**
 * The consonants of a name as most languages would sound them, so that *Melitopol*, *Мелітополь* and even
 * *Melitoptol* begin alike. Empty where too little is left to tell names apart.
 */
export function soundOf(folded: string): string {
  const sound = consonantsOf(folded)
  return sound.length < 3 ? '' : sound.slice(0, longestSound)
}
