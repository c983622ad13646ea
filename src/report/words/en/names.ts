import type { NameWords } from '../names.js'

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

export const names: NameWords = {
  // British order and no comma: what most of the world's English newspapers print.
  date: (day, month, year) => `${day} ${months[month - 1]} ${year}`,
  thousands: ',',
  languages: {
    ar: 'Arabic',
    de: 'German',
    en: 'English',
    es: 'Spanish',
    fr: 'French',
    it: 'Italian',
    nl: 'Dutch',
    pl: 'Polish',
    pt: 'Portuguese',
    ru: 'Russian',
    tr: 'Turkish',
    uk: 'Ukrainian',
    zh: 'Chinese',
  },
  unknownLanguage: 'language unknown',
}
