/**
 * Endings of folded words (no accents), longest first within a language. Only kinship of forms is wanted, not
 * lemmas: *annonce*, *annoncé*, *annonçait* must meet each other and their dictionary entry.
 */
const endings: Readonly<Record<string, readonly string[]>> = {
  en: ['ings', 'edly', 'ing', 'ies', 'ers', 'est', 'ed', 'es', 'er', 'ly', 's', 'e', 'y'],
  fr: [
    'eraient', 'issaient', 'eront', 'erait', 'assent', 'aient', 'erent', 'erons', 'antes', 'issent', 'ants', 'ante', 'ions', 'ees',
    'ent', 'ant', 'ait', 'ais', 'era', 'ons', 'eux', 'ee', 'es', 'er', 'ez', 'ir', 'is', 'it', 'ie', 'ai', 'e', 's', 'x', 'a', 'i', 'u',
  ],
  de: ['ungen', 'enden', 'endes', 'ender', 'ende', 'ern', 'ten', 'tet', 'est', 'em', 'en', 'er', 'es', 'et', 'te', 'st', 'e', 'n', 's', 't'],
  es: [
    'arian', 'erian', 'iendo', 'ieron', 'aban', 'aron', 'ando', 'ados', 'adas', 'idos', 'idas', 'aran', 'eran', 'aba', 'ado', 'ada', 'ido',
    'ida', 'ian', 'ria', 'es', 'as', 'os', 'an', 'en', 'ar', 'er', 'ir', 'ia', 'io', 'a', 'e', 'o', 's',
  ],
  ru: [
    'ившимися', 'ывались', 'ениями', 'ованными', 'ались', 'аются', 'ается', 'ились', 'иться', 'аться', 'ениях', 'ением', 'ении', 'ения', 'ение',
    'ировать', 'ывать', 'ивать', 'ость', 'ости', 'остью', 'ующи', 'ающи', 'ыми', 'ими', 'ого', 'его', 'ому', 'ему', 'ами', 'ями', 'иями', 'ого',
    'ала', 'али', 'ало', 'ила', 'или', 'ило', 'ать', 'ять', 'ить', 'еть', 'уть', 'ают', 'яют', 'ает', 'яет', 'ует', 'уют', 'ыи', 'ии', 'ои',
    'ая', 'яя', 'ое', 'ее', 'ые', 'ие', 'ых', 'их', 'ую', 'юю', 'ом', 'ем', 'ым', 'им', 'ов', 'ев', 'еи', 'ах', 'ях', 'ам', 'ям', 'ию', 'ия',
    'ью', 'ся', 'ал', 'ил', 'ел', 'ит', 'ат', 'ят', 'ют', 'ут', 'ет', 'а', 'е', 'и', 'о', 'у', 'ы', 'ь', 'ю', 'я', 'л',
  ],
  uk: [
    'ування', 'увати', 'ються', 'ється', 'ення', 'енням', 'ості', 'істю', 'ість', 'ами', 'ями', 'ого', 'ому', 'ими', 'ати', 'ити', 'іти', 'ала',
    'али', 'ало', 'ила', 'или', 'ило', 'ають', 'яють', 'ав', 'ив', 'ає', 'ює', 'ий', 'ии', 'ія', 'ії', 'ію', 'ої', 'ою', 'ею', 'их', 'ів', 'їв', 'ах',
    'ях', 'ам', 'ям', 'ом', 'ем', 'им', 'ся', 'ть', 'а', 'е', 'и', 'і', 'о', 'у', 'ь', 'ю', 'я', 'є',
  ],
} // prettier-ignore

/** A word keeps at least this much. */
const shortestStem = 3
/** What stands beyond tells forms apart, not words. */
const longestStem = 7

/** The folded word without its ending: the same for the forms of a word, near enough. */
export function stem(folded: string, language: string): string {
  let bare = folded
  for (const ending of endings[language] ?? []) {
    if (bare.length - ending.length >= shortestStem && bare.endsWith(ending)) {
      bare = bare.slice(0, -ending.length)
      break
    }
  }
  return bare.slice(0, longestStem)
}
