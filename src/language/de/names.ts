import { clubNames } from '../club-names.js'
import type { Names } from '../names.js'

export const names: Names = {
  honorifics: `herr frau herrn dr. dr prof. professor sir lord`,
  titles: `feldmarschall general generaloberst generalleutnant generalmajor brigadegeneral oberst oberstleutnant
    major hauptmann oberleutnant leutnant feldwebel unteroffizier gefreiter soldat admiral vizeadmiral
    konteradmiral kommandeur befehlshaber oberbefehlshaber generalstabschef veteran söldner kämpfer
    präsident präsidentin vizepräsident bundeskanzler bundeskanzlerin kanzler ministerpräsident
    premierminister minister ministerin verteidigungsminister außenminister außenministerin innenminister
    innenministerin finanzminister vizeminister staatssekretär botschafter diplomat abgeordneter senator
    bürgermeister gouverneur berater generalsekretär sprecher sprecherin regierungssprecher kremlsprecher
    vertreter leiter direktor vorsitzender geschäftsführer beamter staatsanwalt generalstaatsanwalt richter
    anwalt polizist experte expertin analyst militärexperte professor forscher historiker politologe
    journalist journalistin reporter korrespondent kriegsreporter blogger augenzeuge anwohner bewohner
    aktivist oppositioneller flüchtling papst patriarch bischof priester imam`,
  particles: 'von van der den zu bin al el de di da du la le',
  surnameEndings:
    '(?:ov|ova|ev|eva|enko|[sc]ky|ski|skiy|skyi|skaya|vich|vych|yan|dze|shvili|chuk|yuk|oglu|sson|ssen|poulos|escu|kov|kova)$',
  loneCapitalsName: false,
  strongParticles: 'von van den zu bin al el',
  lowerHeads: ``,
  headFirst: false,
  quotedBodies: false,
  nounsCapitalised: true,
  compass: '',
  placePrepositions: 'in nahe bei',
  weakPlacePrepositions: 'aus nach um zwischen durch vor',
  beforePerson: 'mit von laut durch gegen',
  placeWords: `straße platz allee brücke see meer fluss berg gebirge insel inseln tal wald bucht kanal bezirk kreis
    landkreis stadt dorf oblast region provinz gebiet flughafen bahnhof park schloss burg dom kirche museum
    theater stadion hafen nord süd ost west`,
  bodyWords: `agentur amt armee bank bund bundesamt bundeswehr ministerium partei verband verein gesellschaft gmbh ag
    kommission rat gericht gerichtshof universität hochschule institut stiftung gewerkschaft konzern gruppe
    regierung parlament senat orchester polizei zentrum verlag fc sc sv vfb vfl tsv union zeitung behörde
    bundesministerium unternehmen sender rundfunk akademie fachhochschule kammer bistum ensemble
    staatsoper philharmoniker fakultät motorenwerke brauerei eisenbahn reederei airline airlines
    armeekorps freikorps rc ssv tus
    tsg sg svg esc ehc ev e.v. kg kgaa ohg se university college school institute company corporation inc inc. ltd
    ltd. records studios entertainment pictures productions association band press music group
    international foundation council committee society railway railroad army navy`,
  clubNames,
  possessors: '',
  links: 'der des für von',
  purposeLinks: 'für',
  deliberating: '',
  subjectLinks: '',
  campuses: 'universität',
  campusLinks: '',
  trades: '',
  counting: 'ein eine einen einem einer',
  conjunctions: 'und',
  otherWords: `krieg weltkrieg schlacht pokal meisterschaft spiele preis festival vertrag abkommen gesetz reform messe
    tag jahr olympische`,
  workWords: `film album roman buch serie lied oper stück zeitschrift magazin`,
  bodyIntroductions: `firma konzern partei verein gruppe unternehmen gewerkschaft verband agentur sender bank band`,
  bandMembers: '',
  placeIntroductions: `stadt dorf region provinz insel bezirk gemeinde hauptstadt kreis oblast nähe raum ort`,
  placeFollowers: '',
  afterPerson: `sagte sagt erklärte betonte berichtete teilte kritisierte warnte schrieb wurde`,
  nobody: `montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli
    august september oktober november dezember ich sie er es wir ihr uhr euro prozent der die das den dem
    des ein eine einer eines einem einen und oder aber`,
  sportWords: 'tor tore spiel spiele saison liga trainer stürmer verein pokal sieg niederlage',
  clubMembers: '',
  clubPrepositions: 'gegen für zu von',
  officeFields: '',
  clubDeals: '',
  clubDealLinks: '',
  versus: '',
  clubNouns: '',
  joining: '',
  roleWords: 'ehemalige ehemaliger frühere früherer stellvertretende stellvertretender amtierende',
  regionWords: 'oblast region gebiet provinz bezirk kreis bundesland land',
  demonymEndings: '(?!)',
  articles: 'der die das den dem des ein eine',
}
