import { type Orthography, wordSet } from '../orthography.js'

export const orthography: Orthography = {
  elided: new Set(),
  enclitics: new Set(),
  whole: new Set(),
  titles: wordSet(`
    dr. prof. hr. fr. st. dipl. ing. nr. art. abs. s. str. tel. bzw. z. b. u. a. d. h. i. v. vgl. ca. evtl. ggf. inkl. sog.
    gen. bd. hrsg. jan. feb. apr. aug. sept. okt. nov. dez. mio. mrd. geb. gest. verh. min. max.`),
  abbreviations: wordSet('usw. etc. co. inc. ltd. corp. jr. sr. e.v. a.d. std. jh.'),
  starters: wordSet(`
    der die das den dem des ein eine einen einem einer er sie es wir ihr ich man dies diese dieser dieses jetzt aber und
    oder doch auch im in am an auf aus bei mit nach von vor zu zum zur für über unter seit während wenn als nachdem weil
    laut so sein seine ihre nur noch dann da hier dort nun wie was wer wo warum wenn ob kein keine nicht`),
  spacedThousands: true,
  ordinalStop: true,
}
