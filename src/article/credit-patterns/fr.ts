import { agencies, type CreditTable, end, source } from './pattern.js'

/** How pages in French name what they were taken from. */
export const fr: CreditTable = {
  opens: 'sources?|avec|la rédaction|via|traduit|article|lire',
  ends: 'publi|paru|repri|reprod',
  patterns: [
    {
      where: 'line',
      pattern: `^sources?\\s?:\\s?${source}${end}`,
      example: 'Source : Courrierdunord.example',
      name: 'Courrierdunord.example',
    },
    {
      where: 'line',
      pattern: `^\\(?(?:la rédaction )?avec\\s(?:l['’]|la |les )?(?<name>(?:${agencies}|agences?)[^\\n]{0,40}?)${end}`,
      example: 'La rédaction avec AFP',
      name: 'AFP',
      role: 'contributor',
    },
    {
      where: 'line',
      pattern: `^via\\s?:?\\s${source}${end}`,
      example: 'Via Le Phare du Midi',
      name: 'Le Phare du Midi',
    },
    {
      where: 'line',
      pattern: `^traduit\\s(?:de l['’]\\p{L}+\\s(?:depuis|par|de)|du|de|par|depuis)\\s${source}${end}`,
      example: 'Traduit de The Harbour Post',
      name: 'The Harbour Post',
    },
    {
      where: 'line',
      pattern: `^article\\soriginal\\s?(?::|sur|de|dans)?\\s${source}${end}`,
      example: 'Article original : La Gazette des Monts',
      name: 'La Gazette des Monts',
    },
    {
      where: 'line',
      pattern: `^lire\\sl['’]article\\s(?:original|complet|intégral)\\s(?:sur|dans|de)\\s${source}${end}`,
      example: 'Lire l’article original sur The Conversation',
      name: 'The Conversation',
    },
    {
      where: 'end',
      pattern: `(?:initialement|originellement|d['’]abord)\\s(?:été\\s)?(?:publiée?|parue?)s?\\s(?:dans|sur|par)\\s${source}${end}`,
      example: 'Cet article a été initialement publié par Le Phare du Midi.',
      name: 'Le Phare du Midi',
    },
    {
      where: 'end',
      pattern: `(?:republié\\sà\\spartir\\sde|repris\\s(?:de|du)|reproduit\\savec\\sl['’]autorisation\\sde)\\s${source}(?:\\ssous\\slicence[^\\n]{0,40})?${end}`,
      example: 'Cet article est republié à partir de The Conversation sous licence Creative Commons.',
      name: 'The Conversation',
    },
  ],
}
