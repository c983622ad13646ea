import { type Orthography, wordSet } from '../orthography.js'

export const orthography: Orthography = {
  elided: wordSet('l d n s c j m t qu jusqu lorsqu puisqu quoiqu tandisqu'),
  enclitics: wordSet(`
    -il -elle -on -ils -elles -t-il -t-elle -t-on -t-ils -t-elles -je -tu -nous -vous -ce
    -moi -toi -le -la -les -lui -leur -y -en`),
  whole: wordSet('rendez-vous sous-le'),
  titles: wordSet(`
    m. mm. mme. mlle. mr. dr. pr. me. mgr. st. ste. gén. col. cap. lt. cdt. amb. av. bd. n. no. nos. p. pp. vol. ex. cf. éd.
    art. al. fig. chap. env. tél. réf. prof.`),
  abbreviations: wordSet(
    'etc. janv. févr. fév. avr. juil. sept. oct. nov. déc. inc. ltd. corp. co. jr. sr. éds. hab. max. min. apr.',
  ),
  starters: wordSet(`
    le la les l' un une des du il elle ils elles on nous vous je ce cette ces c' mais et en dans à au aux pour par sur
    selon si quand lorsque après avant depuis alors son sa ses leur leurs d' de qui que`),
  spacedThousands: true,
  ordinalStop: false,
}
