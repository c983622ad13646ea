/** Words and habits that show a text to come from another language, with what its own language has. */
export type ForeignMark = { readonly pattern: RegExp; readonly own: string; readonly example: string }

/** By the language they come from, then by the language of the page. */
export type ForeignMarks = Readonly<Record<string, Readonly<Record<string, readonly ForeignMark[]>>>>

const french: readonly ForeignMark[] = [
  {
    pattern:
      /(?<!\p{L})(?:Tch(?!aik)\p{Ll}{3,}|\p{Lu}\p{Ll}*(?:tchenko|tchouk|jjia)|Evgueni|Alexeï|Sergueï)(?!\p{L})/u,
    own: 'ch, zh',
    example: 'the town of Tchervona (Chervona)',
  },
]
const german: readonly ForeignMark[] = [
  {
    pattern:
      /(?<!\p{L})(?:\p{Lu}\p{Ll}*(?:dsch|schtsch|tschuk|tschenko)\p{Ll}*|Tsch\p{Ll}{3,}|Selenskyj?|Jewgeni)(?!\p{L})/u,
    own: 'ch, zh',
    example: 'the town of Tscherwona (Chervona)',
  },
]
const spanish: readonly ForeignMark[] = [
  {
    pattern: /(?<!\p{L})(?:Járkov|Jersón|Serguéi|Alexéi|Yevgueni)(?!\p{L})/u,
    own: 'kh',
    example: 'Jersón (Kherson)',
  },
]
const russian: readonly ForeignMark[] = [
  { pattern: /(?<![а-я])[а-я]*[ыэъё][а-я]*/iu, own: 'Latin letters', example: 'the paper «Новый день»' },
]
const ukrainian: readonly ForeignMark[] = [
  {
    pattern: /(?<![а-яіїєґ])[а-яіїєґ]*[іїєґ][а-яіїєґ]*/iu,
    own: 'Latin letters',
    example: 'the paper «Світанок»',
  },
]

/** Names spelt as another language spells them. */
export const foreignSpellings: ForeignMarks = {
  en: {
    fr: [
      {
        pattern: /(?<!\p{L})\p{L}*[zZ]h\p{L}+/u,
        own: 'j',
        example: 'la région de Zaporizhzhia (Zaporijjia)',
      },
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
      { pattern: /(?<!\p{L})\p{L}*[zZ]h\p{L}+/u, own: 'sch', example: 'Zaporizhzhia (Saporischschja)' },
      {
        pattern: /(?<!\p{L})Kh(?:erson|arkiv|arkov|melnyt)\p{Ll}*/u,
        own: 'Ch',
        example: 'Kherson (Cherson)',
      },
      { pattern: /(?<!\p{L})Zelensky+(?!\p{L})/u, own: 'Selenskyj', example: 'Zelensky (Selenskyj)' },
      {
        pattern: /(?<!\p{L})(?:Aleksey|Sergey|Yevgeny|Yuri|Andrey)(?!\p{L})/u,
        own: '-ej',
        example: 'Sergey (Sergej)',
      },
    ],
    es: [
      { pattern: /(?<!\p{L})\p{L}*[zZ]h\p{L}+/u, own: 'y, ch', example: 'Zaporizhzhia (Zaporiyia)' },
      { pattern: /(?<!\p{L})Kh(?:erson|arkiv|arkov)(?!\p{L})/u, own: 'J', example: 'Kherson (Jersón)' },
      {
        pattern: /(?<!\p{L})(?:Aleksey|Sergey|Yevgeny|Andrey)(?!\p{L})/u,
        own: '-éi',
        example: 'Sergey (Serguéi)',
      },
    ],
  },
  fr: { en: french, de: french, es: french },
  de: { en: german, fr: german, es: german },
  es: { en: spanish, fr: spanish, de: spanish },
  ru: { en: russian, fr: russian, de: russian, es: russian },
  uk: { en: ukrainian, fr: ukrainian, de: ukrainian, es: ukrainian },
} // prettier-ignore

/** Phrases translated word for word, which the page's language does not say. */
export const calques: ForeignMarks = {
  en: {
    fr: [
      {
        pattern: /dos [\p{L} ]{0,20}contre le mur/u,
        own: 'dos au mur',
        example: 'il a le dos contre le mur',
      },
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
  },
  fr: {
    en: [
      {
        pattern: /(?:[Tt]he|[Tt]hese|our|new|several) informations(?!\p{L})/u,
        own: 'information',
        example: 'according to our informations',
      },
      {
        pattern: /(?:was|were|been|is|are) the object of an? (?:inquiry|investigation|complaint)/u,
        own: 'be investigated',
        example: 'the mayor is the object of an inquiry',
      },
      {
        pattern: /in the night of \p{Lu}\p{Ll}+ to \p{Lu}/u,
        own: 'overnight',
        example: 'in the night of Monday to Tuesday',
      },
    ],
  },
  de: {
    en: [
      {
        pattern: /since (?:two|three|four|five|many|several) (?:years|months|weeks)(?!\p{L})/u,
        own: 'for',
        example: 'he waits since two years',
      },
      {
        pattern: /in the night (?:to|on) \p{Lu}\p{Ll}+day/u,
        own: 'overnight',
        example: 'in the night to Sunday',
      },
    ],
  },
  ru: {
    en: [
      {
        pattern: /on the territory of (?:the )?\p{Lu}/u,
        own: 'in',
        example: 'on the territory of Vesk region',
      },
      {
        pattern: /(?<!\p{L})(?:the given|the mentioned) (?:moment|territory|question)/u,
        own: 'this',
        example: 'at the given moment',
      },
    ],
  },
  uk: {
    en: [
      {
        pattern: /on the territory of (?:the )?\p{Lu}/u,
        own: 'in',
        example: 'on the territory of Vesk region',
      },
    ],
  },
} // prettier-ignore

/** Quotation marks of the page's own language and of the other: a text with only another's was set by its rules. */
export const quotationMarks: Readonly<
  Record<string, Readonly<Record<string, { readonly own: RegExp; readonly foreign: RegExp }>>>
> = {
  en: {
    fr: { own: /[«»]/u, foreign: /“/u },
    de: { own: /[„»]/u, foreign: /(?:^|[\s(])“\p{L}/u },
    es: { own: /[«»]/u, foreign: /\n“[^”\n]{1,300}(?:\n|$)/u },
    ru: { own: /[«»„]/u, foreign: /(?:^|[\s(])“\p{L}/u },
    uk: { own: /[«»„]/u, foreign: /(?:^|[\s(])“\p{L}/u },
  },
  fr: {
    en: { own: /[“‘"]/u, foreign: /«[ \u00a0\u202f]\p{L}/u },
    de: { own: /[„»“"]/u, foreign: /«[ \u00a0\u202f]\p{L}/u },
  },
  de: {
    en: { own: /[‘"]|“\p{L}/u, foreign: /„\p{L}/u },
    fr: { own: /[«»"]/u, foreign: /„\p{L}/u },
    es: { own: /[«»"]/u, foreign: /„\p{L}/u },
  },
  ru: { en: { own: /[“‘"]/u, foreign: /«\p{L}/u } },
  uk: { en: { own: /[“‘"]/u, foreign: /«\p{L}/u } },
}
