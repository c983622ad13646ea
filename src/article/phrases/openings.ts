import type { Phrases } from './phrases.js'

/** Words that open a byline. */
export const bylineOpenings: Phrases = {
  en: ['by', 'words by', 'written by', 'reported by', 'reporting by', 'story by'],
  fr: ['par', 'propos recueillis par', 'un article de'],
  de: ['von', 'vom', 'text(?: von)?', 'autor(?:in)?'],
  es: ['por', 'autor'],
  it: ['di'],
  nl: ['door'],
  nordic: ['av', 'af', 'tekst'],
  ru: ['автор', 'текст'],
  uk: ['автор', 'авторка', 'текст'],
}

/** Bylines that name nobody. */
export const correspondents: Phrases = {
  en: ['(?:from|by) our (?:own )?(?:correspondent|reporter|staff)s?', 'staff (?:writer|reporter)s?'],
  fr: ['de notre (?:correspondante?|envoyée? spéciale?)', 'par la rédaction', 'la rédaction'],
  de: ['von unserem korrespondenten', 'von unserer (?:korrespondentin|redaktion)'],
  es: ['de nuestr[oa] corresponsal', 'redacción'],
}

/** Words before the day a page was published. */
export const datelineOpenings: Phrases = {
  en: ['(?:first |last )?(?:published|updated|posted|modified)(?: on| at)?'],
  fr: ['publié(?: le)?', 'mis à jour(?: le)?', 'modifié(?: le)?', 'mise à jour'],
  de: ['veröffentlicht', 'aktualisiert', 'stand', 'erstellt'],
  es: ['publicado', 'actualizado'],
  it: ['pubblicato', 'aggiornato'],
  nordic: ['publisert', 'oppdatert', 'sist oppdatert', 'publicerad', 'uppdaterad'],
  cs: ['publikováno', 'aktualizováno'],
  ru: ['опубликовано', 'обновлено'],
  uk: ['опубліковано', 'оновлено'],
}

/** Words before the maker of a picture. */
export const captionOpenings: Phrases = {
  en: [
    'photos?',
    'photo by',
    'image',
    'picture',
    'image credit',
    'photo credit',
    'credit',
    'graphic',
    'file photo',
  ],
  fr: ['crédits?', 'crédits? photos?', 'photographie', 'illustration'],
  // “Quelle: dpa” alone tells where the story comes from.
  de: [
    'fotos?',
    'bild',
    'bildquelle',
    'grafik',
    'quelle(?! ?: ?(?:dpa|afp|ap|reuters|sid|epd|kna|apa|sda|dts|ots)\\s*$)',
  ],
  es: ['imagen', 'fotografía', 'fotos?', 'foto de archivo'],
  ru: ['фото', 'иллюстрация', 'скриншот'],
  uk: ['фото', 'ілюстрація', 'скриншот'],
}

/** First words of a page's path through its site: « Home » World ». */
export const homeNames: Phrases = {
  en: ['home', 'homepage', 'news'],
  fr: ['accueil', 'actualités?', 'actu'],
  de: ['startseite', 'start'],
  es: ['inicio', 'portada'],
  it: ['home page'],
  ru: ['главная'],
  uk: ['головна'],
}
