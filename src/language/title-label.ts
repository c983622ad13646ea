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

/** Words, lower case, right before a name in marks: « dans le *quotidien* « Le Phare » », "a *so-called* ‘ghost fleet’". */
const works: Readonly<Record<string, string>> = {
  en: 'so-called titled entitled newspaper magazine weekly film movie novel book album song musical podcast series',
  fr: `soi-disant prétendu prétendue intitulé intitulée intitulés intitulées nommé nommée baptisé baptisée quotidien journal hebdomadaire magazine mensuel
    revue film roman livre album chanson série émission podcast essai`,
  de: 'sogenannte sogenannter sogenanntes sogenannten betitelt zeitung zeitschrift magazin film roman buch album lied serie',
  es: 'titulado titulada periódico diario semanario revista película novela libro álbum canción serie',
  ru: 'называемый называемая называемые называемого газета газете газеты журнал журнале журнала фильм фильма фильме роман книга книги книге песня',
  uk: 'званий звана звані званого газета газеті газети журнал журналі журналу фільм фільму фільмі роман книга книги книзі пісня',
}

const workNouns = wordSet(Object.values(works).join(' '))

const lastWord = /(\p{L}[\p{L}-]*)\s*$/u

/** Whether the words before a quotation tell that it names a work: « le quotidien « Le Phare » ». */
export const endsInWork = (before: string): boolean => {
  const last = lastWord.exec(before.slice(-longestLabel))?.[1]
  return last !== undefined && workNouns.has(last.toLowerCase())
}
