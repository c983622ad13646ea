import { wordSet } from './orthography.js'

/** First words, lower case, of labels before a colon that tell what is discussed, shown or to be read, not who speaks. */
const labels: Readonly<Record<string, string>> = {
  en: 'topic subject theme title agenda motto headline caption read',
  fr: 'topic sujet thème titre objet intitulé devise légende lire',
  de: 'thema titel motto betreff tagesordnung überschrift',
  es: 'tema asunto título lema',
  ru: 'тема название заголовок девиз повестка',
  uk: 'тема назва заголовок гасло',
}

const words = wordSet(Object.values(labels).join(' '))

/** Units of text that a label may take, with what comes before it in its sentence. */
export const longestLabel = 80

/** The last sentence begun before a colon, if it is no longer than a label: its first word, after « à » or an article. */
const label =
  /(?:^|[.!?…\n])[\s«"“„]*(?:(?:à|le|la|les|the|das|die|der|el|la)\s)?(\p{L}+)[^.!?…:\n]{0,40}:\s*$/iu

/** Whether what stands before a quotation labels it as a title or topic: « Sujet du jour : “La grève continue” ». */
export const endsInTitleLabel = (before: string): boolean => {
  const first = label.exec(before.slice(-longestLabel))?.[1]
  return first !== undefined && words.has(first.toLowerCase())
}
