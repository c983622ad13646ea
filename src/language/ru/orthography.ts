import { type Orthography, wordSet } from '../orthography.js'

export const orthography: Orthography = {
  elided: new Set(),
  enclitics: new Set(),
  whole: new Set(),
  titles: wordSet(`
    г. гг. ул. д. кв. пр. пл. им. св. акад. проф. доц. канд. ген. полк. кап. лейт. см. ср. стр. с. рис. табл. т. тт. гл.
    ст. п. ч. тел. напр. млн. млрд. тыс. руб. коп. долл. обл. р-н. пос. дер. янв. февр. апр. авг. сент. окт. нояб. дек.
    м. км. кг. э. н.`),
  abbreviations: wordSet('др. пр. т.д. т.п. т.е. т.к. н.э. в. вв. л.'),
  starters: wordSet(`
    он она оно они я мы вы это этот эта эти тот та те но а и или в во на по с со к ко у о об от до из за для при после
    перед когда если как так что чтобы также однако кроме его её их не`),
  spacedThousands: true,
  ordinalStop: false,
}
