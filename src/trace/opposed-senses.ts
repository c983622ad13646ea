/**
 * What can be said and turned into its opposite on the way through another language, with the words for both sides.
 * Patterns are asked of a sentence's folded words, a blank before and after each.
 */
export type Opposed = { readonly one: Sense; readonly other: Sense }

type Sense = Readonly<Record<string, RegExp>>

const staying: Sense = {
  en: / (?:remain\p{L}*|(?:no one|nobody|none|nothing|few|many|anyone|anybody) (?:s|is|are|was|were) left|there (?:s|is|are|was|were) (?:\p{L}+ ){1,3}left) /u,
  fr: / (?:(?:il|qui|nous) (?:en |n en |ne |nous )?rest(?:e|ait|aient|ent|era)|n y a(?:vait)? plus|plus personne) /u,
  de: / (?:ubrig|geblieben|(?:niemand|keiner|keine|nichts) (?:\p{L}+ )?mehr(?: da)?) /u,
  es: / (?:qued(?:a|an|aba|aban)|ya no hay) /u,
  ru: / (?:оста(?:л\p{L}*|ется|ются)|(?:больше|уже) (?:никого|никто)|(?:никого|никто) (?:больше|уже)) /u,
  uk: / (?:залиш(?:ив\p{L}*|ил\p{L}*|аеться|аються)|(?:більше|вже) (?:нікого|ніхто)|(?:нікого|ніхто) (?:більше|вже)) /u,
}

const leaving: Sense = {
  en: / (?:(?:no one|nobody|none|everyone|everybody|they|he|she|we|who|has|have|had) left(?! (?:hand|wing|side|bank|behind|over|of))|departed|(?:has|have|had) gone) /u,
  fr: / (?:(?:est|sont|etait|etaient|etes|suis|sommes) (?:deja )?parti(?:e|s|es)?|s en (?:est|sont|va|vont)(?: all\p{L}+)?|(?:a|ont|avait|avaient) quitte) /u,
  de: / (?:gegangen|weggegangen|fortgegangen|abgereist|ging|gingen) /u,
  es: / (?:se (?:fue|fueron|ha ido|han ido|marcho|marcharon)|partio|partieron) /u,
  ru: / (?:ушел|ушл[аио]|уехал\p{L}*) /u,
  uk: / (?:пішов|пішл[аио]|поіха(?:в|ла|ли|ло)) /u,
}

const rising: Sense = {
  en: / (?:ris(?:e|es|ing|en)|rose|increas\p{L}*|grew|grown) /u,
  fr: / (?:augment\p{L}*|hauss\p{L}*|grimp\p{L}*) /u,
  de: / (?:steig(?:t|en|end\p{L}*|erung)|stieg(?:en)?|gestiegen|zugenommen|erhoh\p{L}*|zunahme) /u,
  es: / (?:sub(?:io|ieron|e|en|ido|ida)|aument\p{L}*|crec(?:io|ieron|e|en|ido)) /u,
  ru: / (?:вырос\p{L}*|возрос\p{L}*|увелич\p{L}*|повыс\p{L}*|повыш\p{L}*|рост) /u,
  uk: / (?:зріс|зрос\p{L}*|збільш\p{L}*|підвищ\p{L}*) /u,
}

const falling: Sense = {
  en: / (?:fell|fall(?:s|ing|en)|drop(?:s|ped)|declin(?:e|es|ed|ing)|decreas\p{L}*|shrank) /u,
  fr: / (?:baiss\p{L}*|diminu\p{L}*|chut(?:e|es|ent|er)) /u,
  de: / (?:sink(?:t|en|end\p{L}*)|sank(?:en)?|gesunken|fiel(?:en)?|gefallen|zuruckgegangen|abgenommen|ruckgang) /u,
  es: / (?:baj(?:o|aron|a|an|ado|ada)|cay(?:o|eron)|caido|disminu\p{L}*|descend\p{L}*) /u,
  ru: / (?:упал\p{L}*|снизи\p{L}*|снижен\p{L}*|снижа\p{L}*|сокращ\p{L}*|сократи\p{L}*|уменьш\p{L}*|падение) /u,
  uk: / (?:впав|впал\p{L}*|знизи\p{L}*|зниж\p{L}*|скоро(?:т|ч)\p{L}*|зменш\p{L}*) /u,
}

export const opposedSenses: readonly Opposed[] = [
  { one: staying, other: leaving }, // “No one's left” → « Personne n'est parti »
  { one: rising, other: falling },
]
