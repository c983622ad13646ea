import type { NameWords } from '../names.js'

const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
)

export const names: NameWords = {
  date: (day, month, year) => `${day === 1 ? '1er' : day} ${months[month - 1]} ${year}`,
  thousands: '\u202f',
  languages: {
    ar: 'arabe',
    de: 'allemand',
    en: 'anglais',
    es: 'espagnol',
    fr: 'français',
    it: 'italien',
    nl: 'néerlandais',
    pl: 'polonais',
    pt: 'portugais',
    ru: 'russe',
    tr: 'turc',
    uk: 'ukrainien',
    zh: 'chinois',
  },
  unknownLanguage: 'langue inconnue',
}
