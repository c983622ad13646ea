/**
 * Set phrases with a word of saying by which nobody says anything: "that is to *say*", « c'est *dire* », in which it means
 * something else: « *qualifié* pour la finale », or by which a source stays unnamed: "who *asked* not to be named". The word is marked by a star; phrases are parted by commas, their words by
 * blanks, as texts are cut: an elided word keeps its apostrophe and stands alone.
 */
const idioms: Readonly<Record<string, string>> = {
  en: `is not to *say,was not to *say,'s not to *say,is n't to *say,was n't to *say,that is to *say,which is to *say,needless to *say,suffice to *say,suffice it to *say,
    safe to *say,fair to *say,to *say the least,to *say nothing of,goes without *saying,go without *saying,
    worth *noting,worth *mentioning,worth *remembering,truth be *told,strictly *speaking,generally *speaking,
    broadly *speaking,so to *speak,to *say goodbye,to *say hello,*according to your,*according to my,*named after,
    *asked not to be named,*asked not to be identified,*asked to remain anonymous,*asked for anonymity,*requested anonymity,
    *wished to remain anonymous,*wanted to remain anonymous,*wants to remain anonymous,*preferred to remain anonymous`,
  fr: `s' *affirme comme,s' *affirment comme,est *affirmé comme,est *affirmée comme,*exprimé lors,*exprimée lors,
    *exprimait lors,*exprimé devant,*exprimée devant,*exprimait devant,*exprimait à,c' est *dire,autant *dire,pour ainsi *dire,va sans *dire,à vrai *dire,force est de *constater,autrement *dit,
    cela *dit,ceci *dit,soit *dit en passant,cela veut *dire,ça veut *dire,ce qui veut *dire,que veut *dire,*qualifié pour,*qualifiée pour,
    *qualifiés pour,*qualifiées pour,*qualifier pour,*qualifie pour,*qualifient pour,*qualifié en,*qualifiée en,
    *qualifiés en,*qualifiées en,*qualifier en,*requis l' anonymat,*demandé l' anonymat,*souhaité garder l' anonymat,
    *souhaite garder l' anonymat,*souhaitant garder l' anonymat,*souhaitant rester anonyme,*souhaité rester anonyme,
    *souhaite rester anonyme,*préféré garder l' anonymat,*préféré rester anonyme`,
  de: `das *heißt,um nicht zu *sagen,offen *gesagt,besser *gesagt,genauer *gesagt,anders *gesagt,
    kurz *gesagt`,
  es: `es *decir,mejor *dicho,por así *decirlo,*dicho sea de paso,ni que *decir tiene,
    eso quiere *decir,esto quiere *decir`,
  ru: `так *сказать,по правде *говоря,честно *говоря,иначе *говоря,мягко *говоря,собственно *говоря,вообще *говоря,
    не *говоря уже,проще *говоря`,
  uk: `так би *мовити,інакше *кажучи,чесно *кажучи,м'яко *кажучи,не *кажучи вже,власне *кажучи,простіше *кажучи`,
}

/** Its words, and the place of the marked one. */
type Idiom = { readonly words: readonly string[]; readonly at: number }

const byWord = new Map<string, Idiom[]>()
for (const phrase of Object.values(idioms).join(',').split(',')) {
  const marked = phrase.trim().split(/\s+/u)
  const at = marked.findIndex((word) => word.startsWith('*'))
  const words = marked.map((word) => word.replace('*', ''))
  byWord.set(words[at]!, [...(byWord.get(words[at]!) ?? []), { words, at }])
}

/** Whether the word at `at` belongs to a set phrase in which nobody says anything. `words`: lower case, in text order. */
export const isIdiom = (words: readonly string[], at: number): boolean =>
  byWord
    .get(words[at]!)
    ?.some((idiom) => idiom.words.every((word, offset) => words[at - idiom.at + offset] === word)) ?? false
