import { type Orthography, wordSet } from '../orthography.js'

export const orthography: Orthography = {
  elided: new Set(),
  enclitics: new Set(),
  whole: new Set(),
  titles: wordSet(`
    sr. sra. sres. srta. dr. dra. d. dña. prof. gral. cnel. cap. tte. lic. ing. mons. ud. uds. vd. sto. sta. av. avda. núm.
    n. nº. pág. págs. p. pp. vol. art. aprox. tel. vs. p.ej. ej.`),
  abbreviations: wordSet(
    'etc. ee.uu. s.a. a.c. d.c. inc. ltd. corp. cía. jr. ene. feb. mar. abr. jun. jul. ago. sept. oct. nov. dic.',
  ),
  starters: wordSet(`
    el la los las un una unos unas lo él ella ellos ellas yo nosotros usted este esta estos estas ese esa eso pero y o en
    de del al a por para con sin según si cuando mientras después antes desde como aunque además su sus se no que
    pues ni ya también tampoco entonces ahora aquí allí donde quien así hoy ayer`),
  spacedThousands: true,
  ordinalStop: false,
}
