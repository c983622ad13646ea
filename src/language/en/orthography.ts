import { type Orthography, wordSet } from '../orthography.js'

export const orthography: Orthography = {
  elided: new Set(),
  enclitics: wordSet("'s 'll 're 've 'd 'm n't"),
  whole: new Set(),
  titles: wordSet(`
    mr. mrs. ms. dr. prof. gen. col. lt. maj. capt. cpl. sgt. pvt. adm. cmdr. brig. sen. rep. gov. pres. sec. rev. hon. fr.
    supt. det. insp. st. mt. ft. no. nos. vs. v. p. pp. vol. cf. e.g. i.e. al. ca. approx. fig. ave. blvd.`),
  abbreviations: wordSet(`
    etc. jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tue. tues. wed. thu. thurs. fri. sat. sun.
    inc. ltd. corp. co. bros. cos. llc. jr. sr. esq. a.m. p.m. u.s. u.k. u.n. e.u. d.c. ala. ariz. ark. calif. colo. conn.
    del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb. nev. okla. ore. pa. penn. tenn. tex.
    va. vt. wash. wis. wyo. dept. univ. est. ext. rd. min. max. hr. hrs. lb. lbs. oz. ph.d. m.d. b.a. m.a.`),
  starters: wordSet(`
    the a an he she it they we i you this that these those his her its their our my there here but and or so yet in on at
    for from by with as if when while after before since until although though because however meanwhile according what
    who how why where`),
  spacedThousands: false,
  ordinalStop: false,
}
