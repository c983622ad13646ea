import { clubNames } from '../club-names.js'
import type { Names } from '../names.js'

export const names: Names = {
  honorifics: `señor señora sr. sra. don doña dr. dra. doctor doctora sir lord san santa`,
  titles: `mariscal general coronel comandante mayor capitán teniente sargento cabo soldado almirante veterano
    mercenario combatiente presidente presidenta vicepresidente canciller ministro ministra viceministro
    embajador diplomático diputado senador alcalde alcaldesa gobernador asesor portavoz vocero vocera
    representante director jefe funcionario líder dirigente responsable fiscal juez abogado policía experto
    analista profesor investigador historiador politólogo periodista corresponsal reportero bloguero testigo
    vecino residente activista opositor refugiado papa patriarca obispo sacerdote imán`,
  particles: 'de del la las los von van der bin al el di da do dos',
  surnameEndings:
    '(?:ov|ova|ev|eva|enko|[sc]ky|ski|skiy|skyi|skaya|vich|vych|yan|dze|shvili|chuk|yuk|oglu|sson|ssen|poulos|escu|kov|kova)$',
  loneCapitalsName: false,
  strongParticles: 'von van der bin al',
  lowerHeads: `mar lago monte río isla islas golfo península ministerio universidad aeropuerto calle avenida estrecho`,
  headFirst: true,
  quotedBodies: false,
  nounsCapitalised: false,
  compass: 'norte sur este oeste',
  placePrepositions: 'en',
  weakPlacePrepositions: 'desde hacia entre sobre hasta a',
  beforePerson: 'por con según contra',
  placeWords: `mar océano lago monte montes isla islas golfo península bahía estrecho cabo río valle bosque desierto
    calle avenida plaza puente aeropuerto puerto parque estadio museo teatro catedral iglesia palacio
    castillo ciudad provincia región óblast reino república imperio norte sur este oeste san santa`,
  bodyWords: `agencia asociación academia alianza banco comisión comité compañía confederación congreso consejo corporación
    corte cuerpo departamento ejército empresa escuela federación fiscalía fuerza fuerzas fundación gobierno grupo
    hospital instituto junta liga ministerio movimiento oficina organización orquesta parlamento partido policía
    secretaría senado servicio sindicato sociedad tribunal unión universidad club real atlético deportivo cd fc cf
    ud radio televisión diario guardia asamblea cámara ayuntamiento colegio athletic racing sporting dirección
    editorial brigada regimiento batallón cooperativa consorcio frente bloque coalición red orden iglesia diócesis
    conferencia records studios entertainment pictures university college school company corporation inc inc. ltd.
    association league team band productions games music press international group bank airlines army council
    committee foundation society institute`,
  clubNames,
  possessors: '',
  links: 'de del la las los el para',
  purposeLinks: 'para',
  deliberating: '',
  subjectLinks: '',
  campuses: 'universidad',
  campusLinks: '',
  trades: '',
  counting: 'un una este esta cada',
  conjunctions: 'y e',
  otherWords: `guerra batalla copa campeonato juegos premio premios festival tratado acuerdo ley operación revolución
    constitución mundial eurocopa torneo gran vuelta`,
  workWords: `película film álbum disco novela libro serie canción obra ópera revista titulado titulada`,
  bodyIntroductions: `empresa compañía grupo partido club equipo asociación organización sindicato banco cadena agencia firma
    discográfica banda`,
  bandMembers: '',
  placeIntroductions: `ciudad pueblo municipio región provincia isla capital puerto barrio distrito localidad aldea comuna
    departamento estado cerca afueras`,
  placeFollowers: '',
  afterPerson: `que quien dijo afirmó explicó aseguró señaló declaró indicó añadió nació murió`,
  nobody: `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
    septiembre octubre noviembre diciembre dios internet yo él ella el la los las un una de del en a y o
    pero su sus este esta esto ese esa por para con sin sobre como cuando donde si no más`,
  sportWords:
    'gol goles partido temporada liga delantero defensa portero entrenador club copa victoria derrota',
  clubMembers: '',
  clubPrepositions: 'contra ante frente',
  officeFields: '',
  clubDeals: '',
  clubDealLinks: '',
  versus: '',
  clubNouns: '',
  joining: '',
  roleWords: 'ex exministro expresidente viceministro adjunto adjunta general primer primera',
  regionWords: 'región óblast provincia departamento estado condado',
  demonymEndings: '(?!)',
  articles: 'el la los las un una del al',
}
