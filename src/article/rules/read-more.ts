import { linkedShare } from '../block-shape.js'
import { beginsWith, type Rule } from './rule.js'

/** Openings of lines that send the reader to another story; `|` parts the phrases of a line. */
export const readMoreOpenings = `
  read more|read also|read next|also read|see also|more on|related|related articles?|related stories|related topics|more from|further reading|don'?t miss|recommended|you may like|you might also like|you may also like|most read|trending|watch now|watch:|watch live|up next|more:|go deeper|explore more|latest videos from|click here
  lire aussi|lire également|à lire aussi|à lire également|à lire|lire la suite|lire plus|lisez aussi|voir aussi|à voir aussi|sur le même sujet|sur le même thème|pour aller plus loin|nos articles|articles liés|articles similaires|les plus lus|notre dossier|retrouvez (?:tous|toutes|notre|nos|ici)
  lesen sie auch|lesen sie mehr|lesen sie dazu|lesen sie hier|lesen sie jetzt|mehr zum thema|mehr dazu|mehr lesen|weiterlesen|auch interessant|siehe auch|mehr aus|mehr von|zum thema|das könnte sie auch interessieren|passend dazu|weitere artikel|weitere informationen|weitere themen|aktuelle beiträge|meistgelesen
  lea también|leer más|lee también|lee además|te puede interesar|más información|más sobre|también te puede|ver más|noticias relacionadas|lo más leído|te recomendamos
  leggi anche|leggi tutto|per approfondire|potrebbe interessarti|vedi anche|guarda anche
  leia mais|leia também|veja também|saiba mais|relacionados
  lees ook|lees meer|meer over
  läs mer|läs också|läs även|les også|les mer|les mere|læs også|læs mere|lue myös|se også
  читайте также|читать далее|читать также|по теме|смотрите также|подробнее|материалы по теме|читайте в
  читайте також|читайте також|дивіться також|за темою|більше на тему
  czytaj także|czytaj więcej|zobacz także|zobacz też|čtěte také|čtěte více|mohlo by vás zajímat
`

const opening = beginsWith(readMoreOpenings.trim())

/** « Lire aussi : … », "Read more", and lines that are nothing but a link. */
export const readMore: Rule = {
  name: 'read-more',
  why: 'A line that sends the reader to another story stands between the paragraphs of this one.',
  role: ({ block, stated }) => {
    const linked = linkedShare(block)
    if (linked > 0.85 && !(stated !== null && stated > 0.9)) return 'related'
    if (!opening.test(block.text)) return undefined
    return block.text.length < 60 || linked > 0.2 ? 'related' : undefined
  },
}
