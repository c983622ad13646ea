import type { SourceBounds } from '../source-bounds.js'

export const sourceBounds: SourceBounds = {
  receivers: `dem,den,einem,gegenüber,vor journalisten,vor der presse,vor reportern,auf anfrage,auf nachfrage`,
  circumstances: `am montag,am dienstag,am mittwoch,am donnerstag,am freitag,am samstag,am sonnabend,am sonntag,am abend,
    am morgen,am nachmittag,am vormittag,am mittag,am montagabend,am dienstagabend,am mittwochabend,am donnerstagabend,
    am freitagabend,am samstagabend,am sonntagabend,am wochenende,am rande,in der nacht,gestern,heute,zuvor,später,
    anschließend,im anschluss,im interview,in einem interview,im gespräch,im fernsehen,im rundfunk,im radio,bei einer,
    bei einem,nach der,nach dem,während,laut,unter berufung,mit verweis auf,mit bezug auf`,
  genitives: `der agentur,der nachrichtenagentur,der presseagentur,der zeitung,der tageszeitung,der wochenzeitung,
    der zeitschrift,der presse,der deutschen presse-agentur`,
  hosts: `sprecher sprecherin chef chefin chefredakteur chefredakteurin redakteur redakteurin reporter reporterin
    korrespondent korrespondentin journalist journalistin leiter leiterin direktor direktorin mitarbeiter mitarbeiterin
    vertreter vertreterin herausgeber herausgeberin verleger verlegerin fotograf fotografin leser leserin leserinnen`,
}
