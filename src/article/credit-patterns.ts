/** A way in which pages name what they were taken from. */
export type CreditPattern = {
  readonly language: string
  /** `line`: a short line of its own; `byline`, `dateline`: at the head of the story; `end`: in its last words. */
  readonly where: 'line' | 'byline' | 'dateline' | 'end'
  /** Group `name` holds the exemplar's name. Flags `iu` are added. */
  readonly pattern: string
  readonly example: string
  /** What `example` credits. */
  readonly name: string
  /** The page's own writer used it: « avec AFP ». */
  readonly role?: 'contributor'
}

/** Agencies that newspapers credit by name alone. */
export const agencies =
  'AFP|Reuters|AP|Associated Press|UPI|PA Media|Press Association|dpa|sda|APA|epd|KNA|rtr|SID|EFE|Europa Press|' +
  'ANSA|Belga|ATS|Keystone-ATS|TASS|ТАСС|Interfax|Интерфакс|Интерфакс-Україна|RIA Novosti|РИА Новости|Ukrinform|' +
  'Укрінформ|УНІАН|Xinhua|Anadolu|ANI|PTI|IANS|Bloomberg|CNN|NTB|TT|Ritzau|MTI|ČTK|PAP|Lusa|Notimex'

const source = '(?<name>[^\\n]{2,80}?)'
const end = '\\s{0,2}[.)\\]]{0,2}$'

/** Patterns of the languages of the packs. Facts of language gathered by hand; every entry shows a line. */
export const creditPatterns: readonly CreditPattern[] = [
  {
    language: 'fr',
    where: 'line',
    pattern: `^sources?\\s?:\\s?${source}${end}`,
    example: 'Source : Courrierdunord.example',
    name: 'Courrierdunord.example',
  },
  {
    language: 'fr',
    where: 'line',
    pattern: `^\\(?(?:la rédaction )?avec\\s(?:l['’]|la |les )?(?<name>(?:${agencies}|agences?)[^\\n]{0,40}?)${end}`,
    example: 'La rédaction avec AFP',
    name: 'AFP',
    role: 'contributor',
  },
  {
    language: 'fr',
    where: 'line',
    pattern: `^via\\s?:?\\s${source}${end}`,
    example: 'Via Le Phare du Midi',
    name: 'Le Phare du Midi',
  },
  {
    language: 'fr',
    where: 'line',
    pattern: `^traduit\\s(?:de l['’]\\p{L}+\\s(?:depuis|par|de)|du|de|par|depuis)\\s${source}${end}`,
    example: 'Traduit de The Harbour Post',
    name: 'The Harbour Post',
  },
  {
    language: 'fr',
    where: 'line',
    pattern: `^article\\soriginal\\s?(?::|sur|de|dans)?\\s${source}${end}`,
    example: 'Article original : La Gazette des Monts',
    name: 'La Gazette des Monts',
  },
  {
    language: 'fr',
    where: 'line',
    pattern: `^lire\\sl['’]article\\s(?:original|complet|intégral)\\s(?:sur|dans|de)\\s${source}${end}`,
    example: 'Lire l’article original sur The Conversation',
    name: 'The Conversation',
  },
  {
    language: 'fr',
    where: 'end',
    pattern: `(?:initialement|originellement|d['’]abord)\\s(?:été\\s)?(?:publiée?|parue?)s?\\s(?:dans|sur|par)\\s${source}${end}`,
    example: 'Cet article a été initialement publié par Le Phare du Midi.',
    name: 'Le Phare du Midi',
  },
  {
    language: 'fr',
    where: 'end',
    pattern: `(?:republié\\sà\\spartir\\sde|repris\\s(?:de|du)|reproduit\\savec\\sl['’]autorisation\\sde)\\s${source}(?:\\ssous\\slicence[^\\n]{0,40})?${end}`,
    example: 'Cet article est republié à partir de The Conversation sous licence Creative Commons.',
    name: 'The Conversation',
  },

  {
    language: 'en',
    where: 'line',
    pattern: `^sources?\\s?:\\s?${source}${end}`,
    example: 'Source: harbourpost.example',
    name: 'harbourpost.example',
  },
  {
    language: 'en',
    where: 'line',
    pattern: `^\\(?with\\s(?:files|reports?|reporting|material|inputs?)\\s(?:from|by)\\s(?:the\\s)?${source}${end}`,
    example: 'With reports from The Harbour Post',
    name: 'Harbour Post',
    role: 'contributor',
  },
  {
    language: 'en',
    where: 'line',
    pattern: `^\\(?with\\s(?:the\\s)?(?<name>(?:${agencies}|agencies)[^\\n]{0,40}?)${end}`,
    example: 'With AFP',
    name: 'AFP',
    role: 'contributor',
  },
  {
    language: 'en',
    where: 'line',
    pattern: `^via\\s?:?\\s${source}${end}`,
    example: 'Via Northern Herald',
    name: 'Northern Herald',
  },
  {
    language: 'en',
    where: 'line',
    pattern: `^translated\\s(?:from|by)\\s${source}${end}`,
    example: 'Translated from Le Phare du Midi',
    name: 'Le Phare du Midi',
  },
  {
    language: 'en',
    where: 'line',
    pattern: `^(?:read|see|view)\\sthe\\s(?:original|full)\\s(?:article|story|report|piece)\\s(?:at|on|in|from)\\s${source}${end}`,
    example: 'Read the original article on Northern Herald',
    name: 'Northern Herald',
  },
  {
    language: 'en',
    where: 'end',
    pattern: `(?:first|originally|previously)\\s(?:published|appeared|posted)\\s(?:in|on|at|by)\\s${source}${end}`,
    example: 'This article was originally published on Northern Herald.',
    name: 'Northern Herald',
  },
  {
    language: 'en',
    where: 'end',
    pattern: `appeared\\sfirst\\son\\s${source}${end}`,
    example: 'The post Bridge reopens appeared first on Northern Herald.',
    name: 'Northern Herald',
  },
  {
    language: 'en',
    where: 'end',
    pattern: `(?:republished|reprinted)\\s(?:with\\s(?:kind\\s)?permission\\s(?:of|from)|by\\spermission\\sof|from)\\s${source}(?:\\sunder\\sa[^\\n]{0,60})?${end}`,
    example: 'This article is republished from The Conversation under a Creative Commons license.',
    name: 'The Conversation',
  },

  {
    language: 'de',
    where: 'line',
    pattern: `^quellen?\\s?:\\s?${source}${end}`,
    example: 'Quelle: nordkurier.example',
    name: 'nordkurier.example',
  },
  {
    language: 'de',
    where: 'line',
    pattern: `^\\(?mit\\s(?:material|agenturmaterial|informationen|inhalten)\\s(?:von|der|des)?\\s?${source}${end}`,
    example: 'Mit Material von dpa',
    name: 'dpa',
    role: 'contributor',
  },
  {
    language: 'de',
    where: 'end',
    pattern: `zuerst\\s(?:erschienen|veröffentlicht)?\\s?(?:in|auf|bei)\\s(?:der\\s|dem\\s)?${source}(?:\\s(?:erschienen|veröffentlicht))?${end}`,
    example: 'Der Text ist zuerst erschienen in Nordblatt.',
    name: 'Nordblatt',
  },
  {
    language: 'de',
    where: 'end',
    pattern: `übersetz(?:t|ung\\seines\\sartikels)\\s(?:aus|von|unserer\\s[^\\n]{2,30}\\svon)\\s${source}${end}`,
    example: 'Übersetzt aus The Harbour Post',
    name: 'The Harbour Post',
  },

  {
    language: 'es',
    where: 'line',
    pattern: `^fuentes?\\s?:\\s?${source}${end}`,
    example: 'Fuente: elfaro.example',
    name: 'elfaro.example',
  },
  {
    language: 'es',
    where: 'line',
    pattern: `^\\(?con\\s(?:información|datos)\\sde\\s${source}${end}`,
    example: 'Con información de EFE',
    name: 'EFE',
    role: 'contributor',
  },
  {
    language: 'es',
    where: 'line',
    pattern: `^\\(?con\\s(?<name>(?:${agencies}|agencias)[^\\n]{0,40}?)${end}`,
    example: 'Con Reuters',
    name: 'Reuters',
    role: 'contributor',
  },
  {
    language: 'es',
    where: 'end',
    pattern: `publicad[oa]\\s(?:originalmente|inicialmente)\\s(?:en|por)\\s${source}${end}`,
    example: 'Artículo publicado originalmente en El Faro del Sur.',
    name: 'El Faro del Sur',
  },
  {
    language: 'es',
    where: 'end',
    pattern: `traducido\\s(?:del?|por)\\s${source}${end}`,
    example: 'Traducido de The Harbour Post',
    name: 'The Harbour Post',
  },

  {
    language: 'ru',
    where: 'line',
    pattern: `^источники?\\s?:\\s?${source}${end}`,
    example: 'Источник: Северный вестник',
    name: 'Северный вестник',
  },
  {
    language: 'ru',
    where: 'line',
    pattern: `^по\\sматериалам\\s${source}${end}`,
    example: 'По материалам The Harbour Post',
    name: 'The Harbour Post',
  },
  {
    language: 'ru',
    where: 'line',
    pattern: `^перевод\\s?(?:с|—|:|от)?\\s${source}${end}`,
    example: 'Перевод: Северный вестник',
    name: 'Северный вестник',
  },
  {
    language: 'ru',
    where: 'end',
    pattern: `впервые\\sопубликован[оаы]?\\s(?:в|на)\\s${source}${end}`,
    example: 'Материал впервые опубликован в «Северный вестник».',
    name: '«Северный вестник»',
  },

  {
    language: 'uk',
    where: 'line',
    pattern: `^джерел[оа]\\s?:\\s?${source}${end}`,
    example: 'Джерело: Вісник Полісся',
    name: 'Вісник Полісся',
  },
  {
    language: 'uk',
    where: 'line',
    pattern: `^за\\sматеріалами\\s${source}${end}`,
    example: 'За матеріалами The Harbour Post',
    name: 'The Harbour Post',
  },
  {
    language: 'uk',
    where: 'line',
    pattern: `^переклад\\s?(?:з|із|—|:)?\\s${source}${end}`,
    example: 'Переклад: Вісник Полісся',
    name: 'Вісник Полісся',
  },
  {
    language: 'uk',
    where: 'end',
    pattern: `вперше\\sопублікован[оаі]?\\s(?:в|у|на)\\s${source}${end}`,
    example: 'Матеріал вперше опубліковано у Віснику Полісся.',
    name: 'Віснику Полісся',
  },

  {
    language: 'und',
    where: 'byline',
    pattern: `(?:avec|with|mit|con|et|and|und|,|/)\\s?(?:l['’]|the\\s|la\\s)?(?<name>${agencies})${end}`,
    example: 'Par Jeanne Aubrac avec l’AFP',
    name: 'AFP',
    role: 'contributor',
  },
  {
    language: 'und',
    where: 'dateline',
    pattern: `^[^\\n(]{0,60}\\((?<name>${agencies})\\)`,
    example: 'PORT LERRA (Reuters) - The bridge will open in May.',
    name: 'Reuters',
  },
  {
    language: 'und',
    where: 'end',
    pattern: `\\((?<name>(?:${agencies})(?:\\s?[/,]\\s?(?:${agencies}))?)\\)${end}`,
    example: 'Die Brücke bleibt gesperrt. (dpa)',
    name: 'dpa',
  },
]
