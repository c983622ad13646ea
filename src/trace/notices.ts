import { findWords, type Words } from './words.js'

/** What only a site's own furniture says, by language. A translated page often keeps its exemplar's. */
export const noticePhrases: Readonly<Record<string, readonly string[]>> = {
  en: [
    'this website uses cookies',
    'we use cookies',
    'cookie policy',
    'privacy policy',
    'sign up for our',
    'subscribe to our',
    'our newsletter',
    'all rights reserved',
    'related articles',
    'read more',
    'follow us on',
    'share this article',
    'terms of use',
  ],
  fr: [
    'ce site utilise des cookies',
    'nous utilisons des cookies',
    'abonnez-vous',
    'tous droits réservés',
    'lire la suite',
    'à lire aussi',
    'articles similaires',
    'articles liés',
    'suivez-nous',
    'inscrivez-vous à',
    'politique de confidentialité',
  ],
  de: [
    'diese website verwendet cookies',
    'alle rechte vorbehalten',
    'lesen sie auch',
    'mehr zum thema',
    'abonnieren sie',
    'datenschutzerklärung',
    'verwandte artikel',
  ],
  es: [
    'este sitio utiliza cookies',
    'utilizamos cookies',
    'todos los derechos reservados',
    'lea también',
    'leer más',
    'suscríbete',
    'artículos relacionados',
  ],
  ru: [
    'используем файлы cookie',
    'все права защищены',
    'читайте также',
    'подписывайтесь на',
    'похожие статьи',
  ],
  uk: [
    'використовуємо файли cookie',
    'усі права захищені',
    'читайте також',
    'підписуйтесь на',
    'схожі статті',
  ],
}

type Phrase = { readonly language: string; readonly hashes: Uint32Array }

const byFirstWord = new Map<number, Phrase[]>()
for (const [language, phrases] of Object.entries(noticePhrases)) {
  for (const phrase of phrases) {
    const { hashes } = findWords(phrase)
    byFirstWord.set(hashes[0]!, [...(byFirstWord.get(hashes[0]!) ?? []), { language, hashes }])
  }
}

/** Longer paragraphs are read as text even where they hold such words. */
const longestNotice = 60

/** Language of the notice that the words from `from` up to `to` make; undefined where they make none. */
export function noticeLanguage(words: Words, from: number, to: number): string | undefined {
  if (to - from > longestNotice) return undefined
  for (let i = from; i < to; i++) {
    for (const phrase of byFirstWord.get(words.hashes[i]!) ?? []) {
      if (phrase.hashes.every((hash, k) => i + k < to && words.hashes[i + k] === hash)) return phrase.language
    }
  }
  return undefined
}
