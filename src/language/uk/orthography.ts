import { type Orthography, wordSet } from '../orthography.js'

export const orthography: Orthography = {
  elided: new Set(),
  enclitics: new Set(),
  whole: new Set(),
  titles: wordSet(`
    м. р. рр. вул. буд. кв. пр. пл. ім. св. акад. проф. доц. ген. полк. див. пор. стор. с. рис. табл. т. гл. ст. п. ч.
    тел. напр. млн. млрд. тис. грн. коп. дол. обл. р-н. смт. січ. лют. бер. квіт. трав. черв. лип. серп. вер. жовт. лист.
    груд. км. кг. н. е.`),
  abbreviations: wordSet('ін. т.д. т.п. т.зв. н.е. рр.'),
  starters: wordSet(`
    він вона воно вони я ми ви це цей ця ці той та ті але а і й або у в на по з із зі до від для при після перед коли якщо
    як так що щоб то ні там тут тоді тепер вже ще навіть лише тільки чому де хто чи адже отже втім проте також однак крім його її їх не за про`),
  spacedThousands: true,
  ordinalStop: false,
}
