/** Words and habits that show a text of one language to come from English, with what the language itself has. */
export type ForeignMark = { readonly pattern: RegExp; readonly own: string; readonly example: string }

/** Names spelt the English way where the language has a spelling of its own. */
export const foreignSpellings: Readonly<Record<string, readonly ForeignMark[]>> = {
  fr: [
    { pattern: /\p{L}*[zZ]h\p{L}+/u, own: 'j', example: 'la région de Zaporizhzhia (Zaporijjia)' },
    {
      pattern: /(?<!\p{L})(?:Alekse|Serge|Andre|Sergue|Timof)y(?!\p{L})/u,
      own: '-eï',
      example: 'Aleksey (Alexeï)',
    },
    {
      pattern: /(?<!\p{L})(?:Yevgen|Dmitr|Yur|Gennad|Valer|Vital|Anatol)i?y(?!\p{L})/u,
      own: '-i',
      example: 'Yevgeny (Evgueni)',
    },
    {
      pattern: /\p{Lu}\p{Ll}+(?:chuk|shenko|shko)(?!\p{L})/u,
      own: 'tch, ch',
      example: 'Poroshenko (Porochenko)',
    },
  ],
  de: [
    { pattern: /\p{L}*[zZ]h\p{L}+/u, own: 'sch', example: 'Zaporizhzhia (Saporischschja)' },
    { pattern: /(?<!\p{L})Kh(?:erson|arkiv|arkov|melnyt)\p{Ll}*/u, own: 'Ch', example: 'Kherson (Cherson)' },
    { pattern: /(?<!\p{L})Zelensky+(?!\p{L})/u, own: 'Selenskyj', example: 'Zelensky (Selenskyj)' },
    {
      pattern: /(?<!\p{L})(?:Aleksey|Sergey|Yevgeny|Yuri|Andrey)(?!\p{L})/u,
      own: '-ej',
      example: 'Sergey (Sergej)',
    },
  ],
  es: [
    { pattern: /\p{L}*[zZ]h\p{L}+/u, own: 'y, ch', example: 'Zaporizhzhia (Zaporiyia)' },
    { pattern: /(?<!\p{L})Kh(?:erson|arkiv|arkov)(?!\p{L})/u, own: 'J', example: 'Kherson (Jersón)' },
    {
      pattern: /(?<!\p{L})(?:Aleksey|Sergey|Yevgeny|Andrey)(?!\p{L})/u,
      own: '-éi',
      example: 'Sergey (Serguéi)',
    },
  ],
} // prettier-ignore

/** Phrases translated word for word from English, which the language does not say. */
export const calques: Readonly<Record<string, readonly ForeignMark[]>> = {
  fr: [
    { pattern: /dos [\p{L} ]{0,20}contre le mur/u, own: 'dos au mur', example: 'il a le dos contre le mur' },
    {
      pattern: /à la fin de la journée,/u,
      own: 'au bout du compte',
      example: 'à la fin de la journée, tout reste à faire',
    },
    { pattern: /fai(?:t|re) du sens/u, own: 'avoir du sens', example: 'cela fait du sens' },
    {
      pattern: /après que [\p{L}’' -]{1,40} aient/u,
      own: 'après que … ont',
      example: 'après que ses défenseurs aient fui',
    },
    {
      pattern: /(?<!\p{L})en charge de la (?:défense|sécurité)/u,
      own: 'chargé de',
      example: 'le ministre en charge de la défense',
    },
    {
      pattern: /adresser (?:le|ce|la|cette) (?:problème|question)/u,
      own: 'traiter',
      example: 'adresser le problème',
    },
    { pattern: /blinde de/u, own: 'des tas de', example: 'blinde de soldats' },
  ],
  de: [
    { pattern: /am Ende des Tages/u, own: 'letzten Endes', example: 'am Ende des Tages zählt der Sieg' },
    { pattern: /mach(?:t|en)? Sinn(?!\p{L})/u, own: 'Sinn ergeben', example: 'das macht Sinn' },
    { pattern: /in 20\d\d(?!\p{L})/u, own: 'im Jahr', example: 'das geschah in 2014' },
  ],
  es: [
    { pattern: /al final del día,/u, own: 'al fin y al cabo', example: 'al final del día, nada cambia' },
    { pattern: /hace(?:r)? sentido/u, own: 'tener sentido', example: 'eso hace sentido' },
  ],
} // prettier-ignore

/** Quotation marks each language sets, of those that tell: a text with only another's was set by another's rules. */
export const ownMarks: Readonly<Record<string, { readonly own: RegExp; readonly foreign: RegExp }>> = {
  fr: { own: /[«»]/u, foreign: /“/u },
  de: { own: /[„»]/u, foreign: /(?:^|[\s(])“\p{L}/u },
  es: { own: /[«»]/u, foreign: /\n“[^”\n]{1,300}(?:\n|$)/u },
  ru: { own: /[«»„]/u, foreign: /(?:^|[\s(])“\p{L}/u },
  uk: { own: /[«»„]/u, foreign: /(?:^|[\s(])“\p{L}/u },
}
