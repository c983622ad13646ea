/** A way in which pages name what they were taken from. */
export type CreditPattern = {
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

/** How pages in one language name what they were taken from, with what no such pattern matches without. */
export type CreditTable = {
  /** Words that a `line` begins with, as alternatives: a cheap test that most lines fail. */
  readonly opens?: string
  /** Beginnings of words, lower case, one of which every `end` holds. */
  readonly ends?: string
  readonly patterns: readonly CreditPattern[]
}

/** Agencies that newspapers credit by name alone. */
export const agencies =
  'AFP|Reuters|AP|Associated Press|UPI|PA Media|Press Association|dpa|sda|APA|epd|KNA|rtr|SID|EFE|Europa Press|' +
  'ANSA|Belga|ATS|Keystone-ATS|TASS|ТАСС|Interfax|Интерфакс|Интерфакс-Україна|RIA Novosti|РИА Новости|Ukrinform|' +
  'Укрінформ|УНІАН|Xinhua|Anadolu|ANI|PTI|IANS|Bloomberg|CNN|NTB|TT|Ritzau|MTI|ČTK|PAP|Lusa|Notimex'

/** The name of the exemplar, up to what ends the pattern. */
export const source = '(?<name>[^\\n]{2,80}?)'
/** The end of the line, behind a full stop or bracket. */
export const end = '\\s{0,2}[.)\\]]{0,2}$'
