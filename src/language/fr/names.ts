import { clubNames } from '../club-names.js'
import type { Names } from '../names.js'

export const names: Names = {
  honorifics:
    'm. mm. mme mmes mlle mlles monsieur madame mademoiselle me maître dr docteur pr professeur mgr monseigneur saint sainte sir lady lord dame',
  titles: `président présidente vice-président vice-présidente ministre vice-ministre premier chancelier chancelière secrétaire
    conseiller conseillère directeur directrice porte-parole ambassadeur ambassadrice député députée sénateur sénatrice
    maire gouverneur gouverneure préfet préfète chef cheffe patron patronne pdg procureur procureure juge avocat avocate
    commissaire professeur professeure chercheur chercheuse historien historienne politologue sociologue économiste
    journaliste correspondant correspondante écrivain écrivaine romancier romancière poète philosophe acteur actrice
    comédien comédienne réalisateur réalisatrice cinéaste chanteur chanteuse musicien musicienne compositeur compositrice
    guitariste batteur bassiste pianiste violoniste rappeur rappeuse peintre sculpteur architecte photographe dessinateur
    dessinatrice scénariste producteur productrice entraîneur entraîneuse joueur joueuse attaquant défenseur gardien milieu
    capitaine champion championne pilote coureur cycliste boxeur catcheur nageur nageuse roi reine prince princesse empereur
    impératrice duc duchesse comte comtesse baron baronne marquis marquise pape cardinal archevêque évêque abbé père frère
    sœur mère pasteur imam rabbin patriarche sultan émir calife tsar tsarine khan maréchal général générale colonel
    colonelle lieutenant-colonel commandant commandante major majore lieutenant lieutenante sous-lieutenant sergent sergente
    caporal adjudant adjudante amiral vice-amiral contre-amiral soldat soldate officier médecin ingénieur ingénieure
    physicien physicienne mathématicien mathématicienne biologiste chimiste botaniste astronome scientifique militant
    militante opposant opposante dissident dissidente homme femme fils fille époux épouse mari veuve ami amie neveu nièce
    cousin oncle tante cofondateur fondateur fondatrice dirigeant dirigeante leader candidat candidate expert experte
    analyste milliardaire oligarque animateur animatrice présentateur présentatrice humoriste mannequin styliste`,
  particles: "de du des d' la le von van der den zu bin ibn ben ould al el da di do dos della del y e of the",
  surnameEndings:
    '(?:ov|ova|ev|eva|off|eff|enko|[sc]ky|ski|skaïa|vitch|vytch|ian|dze|chvili|tchouk|iouk|oglu|sson|ssen|poulos|escu)$',
  loneCapitalsName: false,
  strongParticles: 'von van der den bin ibn ben ould al el',
  lowerHeads: `mer océan lac mont monts île îles archipel péninsule presqu'île golfe baie détroit cap col rue avenue boulevard
    palais château parc gare aéroport canton comté musée théâtre stade abbaye basilique cathédrale cimetière prison
    ministère université oblast orchestre pont`,
  headFirst: true,
  quotedBodies: false,
  nounsCapitalised: false,
  compass: 'nord sud est ouest nord-est nord-ouest sud-est sud-ouest',
  placePrepositions: 'en',
  weakPlacePrepositions: 'à vers depuis dans sur jusque entre aux',
  beforePerson: 'par chez avec selon pour contre',
  placeWords: `mer océan lac mont monts montagne montagnes île îles ile iles archipel péninsule presqu'île golfe baie détroit
    cap fleuve rivière ruisseau vallée val col massif forêt désert plaine plateau canal pont tour place rue avenue
    boulevard route autoroute quai gare aéroport port parc jardin château palais cathédrale basilique abbaye chapelle
    mosquée temple stade hippodrome cimetière musée théâtre opéra prison ville commune canton district arrondissement
    quartier comté oblast raïon région province département royaume république empire sultanat émirat duché barrage
    centrale base camp square pointe grotte cirque chutes source aérodrome domaine réserve hôtel station métro county lake
    river island street park mount fort saint sainte beach bay hill hills valley point creek springs city north south east west`,
  bodyWords: `agence association amicale académie alliance armée assemblée banque brigade bureau caisse centre cercle chambre
    club coalition collectif collège comité commissariat commission communauté compagnie confédération congrès
    conseil conservatoire cour croix-rouge direction département éditions école église entreprise équipe état-major
    faculté fédération fondation force forces front garde gendarmerie gouvernement groupe haut-commissariat hôpital
    institut laboratoire légion ligue lycée ministère mission mouvement observatoire office ordre orchestre
    organisation parlement parquet parti police préfecture réseau rassemblement sénat service services société
    syndicat tribunal union université usine bundestag knesset douma fc ac as sc rc cf us olympique racing
    sporting real inter athletic atlético university college institute company corporation inc inc. corp corp. ltd
    ltd. llc sa s.a. sas sarl gmbh ag plc records pictures entertainment productions studios press news times post
    journal tribune television radio tv league association federation united city rovers wanderers games software
    music group bank airlines motors party council committee society foundation army network league hockey football
    rugby fédérale red white wings stars ducks lightning knights saints thunder jazz heat magic remparts`,
  clubNames,
  possessors: '',
  links: "de du des d' la le les l' of the for",
  purposeLinks: 'pour',
  deliberating: '',
  subjectLinks: '',
  campuses: 'université',
  campusLinks: 'à',
  trades: '',
  counting: 'un une ce cet cette chaque',
  conjunctions: 'et',
  otherWords: `jo dvd cd tv ep lp pc gps adn arn dna rna pib gdp gnp ce bc bce ad usb html xml php sql api cv sos dj mc vip ufo ovni lgbt covid sida aids hiv vih ceo pdg mp3 mp4 vert verte ram rom dns os cpu gpu mvp rbi ddt wifi diy 3d 2d dbms sms atp utc gmt pdf r&b nba-all ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi
    guerre bataille coupe championnat championnats jeux tournoi tour prix festival grammy awards award oscar oscars
    traité accord accords révolution plan opération constitution loi code bible coran moyen âge renaissance antiquité
    trophée médaille open masters grand-prix mondial euro ligue-1 série saison édition exposition salon internet`,
  workWords: `navire frégate pétrolier cargo ferry chalutier voilier yacht sous-marin destroyer croiseur porte-avions paquebot drone missile
    fusée satellite sonde application appli smartphone logiciel vaccin médicament prix ouragan tempête typhon cyclone guerre opération film films album albums roman romans série single chanson livre jeu pièce opéra émission magazine revue titre
    intitulé intitulée recueil bande épisode comédie ballet poème essai manga journal quotidien hebdomadaire`,
  bodyIntroductions: `groupes sociétés entreprises firmes clubs studios partis chaînes écurie écuries franchise coopérative duo trio quatuor
    équipementier plateforme mutuelle milice société entreprise groupe compagnie parti club équipe association organisation label éditeur
    constructeur fabricant ong syndicat banque chaîne agence firme studio filiale marque maison géant start-up fondation
    université radio think-tank`,
  bandMembers: 'chanteur chanteuse guitariste bassiste batteur claviériste',
  placeIntroductions: `chaîne vallée col route ville village commune région province quartier île capitale port comté département district canton
    banlieue localité aéroport gare rivière fleuve lac mont montagne vallée bourg hameau faubourg rue oblast station base
    vers près environs frontière côte sud nord est ouest centre pays rues habitants massif massifs monts cité îles villes villages
    communes gisements bataille siège`,
  placeFollowers: '',
  afterPerson: `qui dit disait déclare explique affirme raconte estime assure ajoute précise souligne confie annonce né née
    meurt naît mort morte épouse lui-même elle-même pense croit joue chante écrit devient reçoit remporte bat
    a s'est se`,
  nobody: `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre
    octobre novembre décembre noël pâques dieu internet je j' il elle on nous vous ils elles ce cette ces c' le la les l' un une
    des du de d' au aux en à et ou mais donc or ni car si que qu' qui quoi dont où son sa ses leur leurs mon ma mes ton
    ta tes notre nos votre vos dans par pour sur sous avec sans chez vers entre selon après avant depuis pendant lors
    ainsi alors aussi puis enfin cependant toutefois mr`,
  sportWords: `transfert transféré défenseur avant-centre demi-finale buteur promu relégué relégation sélectionneur coéquipier mi-temps prolongation penalty repêché repêchage
    match matchs saison but buts ligue attaquant entraîneur club joueur joueurs championnat coupe prêté football victoire défaite gardien`,
  clubMembers: '',
  clubPrepositions: 'contre face bat affronte rejoint quitte',
  officeFields: `république état intérieur défense affaires étrangères étrangère européennes justice finances économie éducation nationale santé
    transports travail culture agriculture alimentation armées sports écologie transition écologique environnement logement
    recherche enseignement supérieur industrie énergie outre-mer jeunesse solidarités fonction publique budget comptes publics
    ville communication numérique famille intégration migrations police état-major cabinet opérations sceaux`,
  clubDeals: '',
  clubDealLinks: '',
  versus: '',
  clubNouns: '',
  joining: 'rejoint rejoindre',
  roleWords:
    'adjoint adjointe ancien ancienne ex-président ex-ministre général générale premier première vice défense',
  regionWords: 'région oblast province département comté canton district état gouvernorat raïon',
  demonymEndings: '(?:i?ens?|i?ennes?|ans?|anes?|ais|aises?|ois|oises?)',
  articles: "le la les l' un une au aux du des",
}
