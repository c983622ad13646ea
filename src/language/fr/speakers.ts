import type { NameWords, Speakers } from '../speakers.js'

export const speakers: Speakers = {
  people: {
    m: `homme père fils frère:frères mari monsieur oncle neveu garçon époux:époux copain curé prêtre évêque pape roi:rois grand-père
      ex-mari beau-père`,
    f: `femme mère fille sœur soeur épouse tante nièce grand-mère ex-femme belle-mère dame victime star vedette
      recrue personne sage-femme source`,
    any: `président/présidente>chef vice-président/vice-présidente ministre premier-ministre chancelier/chancelière
      vice-ministre secrétaire sous-secrétaire conseiller/conseillère directeur/directrice vice-directeur porte-parole:porte-parole
      représentant/représentante émissaire envoyé/envoyée négociateur/négociatrice médiateur/médiatrice
      ambassadeur/ambassadrice consul/consule diplomate député/députée sénateur/sénatrice parlementaire élu/élue maire
      adjoint/adjointe gouverneur/gouverneure vice-gouverneur préfet/préfète sous-préfet/sous-préfète chef/cheffe responsable
      fonctionnaire officiel/officielle dirigeant/dirigeante leader patron/patronne pdg:pdg oligarque procureur/procureure
      juge magistrat/magistrate avocat/avocate enquêteur/enquêtrice commissaire policier/policière gendarme agent/agente
      espion/espionne médecin docteur/docteure professeur/professeure chercheur/chercheuse expert/experte analyste
      spécialiste historien/historienne politologue sociologue économiste géopolitologue journaliste
      correspondant/correspondante reporter rédacteur/rédactrice éditorialiste chroniqueur/chroniqueuse
      présentateur/présentatrice blogueur/blogueuse propagandiste influenceur/influenceuse militant/militante activiste
      opposant/opposante dissident/dissidente défenseur/défenseure bénévole habitant/habitante riverain/riveraine témoin
      voisin/voisine réfugié/réfugiée otage prisonnier/prisonnière captif/captive détenu/détenue séparatiste rebelle
      insurgé/insurgée patriarche métropolite archevêque imam mufti rabbin prince/princesse reine
      candidat/candidate ex-président/ex-présidente>président ex-ministre>ministre coordinateur/coordinatrice fondateur/fondatrice
      entraîneur/entraîneuse joueur/joueuse capitaine acteur/actrice réalisateur/réalisatrice chanteur/chanteuse
      musicien/musicienne auteur/auteure écrivain/écrivaine artiste cuisinier/cuisinière ingénieur/ingénieure
      syndicaliste signataire délégué/déléguée employé/employée salarié/salariée ouvrier/ouvrière agriculteur/agricultrice
      étudiant/étudiante élève enseignant/enseignante instituteur/institutrice infirmier/infirmière patient/patiente
      client/cliente passager/passagère conducteur/conductrice chauffeur/chauffeuse pompier/pompière sauveteur/sauveteuse
      commerçant/commerçante gérant/gérante propriétaire locataire requérant/requérante plaignant/plaignante accusé/accusée
      suspect/suspecte proche parent/parente ami/amie cousin/cousine neveu collègue
      compagnon/compagne conjoint/conjointe enfant adolescent/adolescente jeune retraité/retraitée vétéran survivant/survivante
      rescapé/rescapée observateur/observatrice interlocuteur/interlocutrice participant/participante
      manifestant/manifestante électeur/électrice membre cadre trésorier/trésorière greffier/greffière
      trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire nonagénaire athlète
      sportif/sportive champion/championne lauréat/lauréate prévenu/prévenue condamné/condamnée intéressé/intéressée
      organisateur/organisatrice animateur/animatrice vendeur/vendeuse facteur/factrice fleuriste boulanger/boulangère
      boucher/bouchère épicier/épicière pharmacien/pharmacienne libraire coiffeur/coiffeuse menuisier/menuisière
      mécanicien/mécanicienne plombier/plombière électricien/électricienne maçon/maçonne éleveur/éleveuse
      berger/bergère viticulteur/viticultrice pêcheur/pêcheuse chasseur/chasseuse apiculteur/apicultrice
      serveur/serveuse hôtelier/hôtelière restaurateur/restauratrice ornithologue vétérinaire chirurgien/chirurgienne
      urgentiste pédiatre anesthésiste cardiologue pédopsychiatre psychiatre aide-soignant/aide-soignante
      hydrologue météorologue volcanologue archéologue anthropologue philosophe juriste criminologue linguiste
      urbaniste architecte paysagiste notaire huissier/huissière comptable informaticien/informaticienne
      technicien/technicienne douanier/douanière pilote marinier/marinière éclusier/éclusière cheminot/cheminote
      conservateur/conservatrice bibliothécaire comédien/comédienne cinéaste metteur plasticien/plasticienne
      romancier/romancière poète/poétesse compositeur/compositrice danseur/danseuse photographe
      échevin/échevine bourgmestre syndic édile lycéen/lycéenne collégien/collégienne
      maître-nageur surveillant/surveillante éducateur/éducatrice proviseur/proviseure principal/principale
      rapporteur/rapporteuse financier/financière investisseur/investisseuse entrepreneur/entrepreneuse
      styliste alpiniste astronaute écologue zoologue virologue infectiologue neurologue astronome océanographe
      bijoutier/bijoutière horloger/horlogère fromager/fromagère poissonnier/poissonnière maraîcher/maraîchère
      vigneron/vigneronne brasseur/brasseuse pâtissier/pâtissière serrurier/serrurière couvreur/couvreuse
      charpentier/charpentière garagiste batelier/batelière bûcheron/bûcheronne potier/potière couturier/couturière
      antiquaire brocanteur/brocanteuse galeriste traducteur/traductrice interprète moniteur/monitrice
      arbitre sélectionneur/sélectionneuse buteur/buteuse gardien/gardienne gymnaste judoka boxeur/boxeuse tennisman
      rameur/rameuse pianiste violoniste guitariste batteur/batteuse rappeur/rappeuse chorégraphe dramaturge scénariste
      dessinateur/dessinatrice illustrateur/illustratrice sculpteur/sculptrice peintre essayiste géographe éthologue
      constitutionnaliste démographe statisticien/statisticienne mathématicien/mathématicienne chimiste toxicologue
      généticien/généticienne cancérologue gynécologue kinésithérapeute ambulancier/ambulancière secouriste
      stagiaire apprenti/apprentie contrôleur/contrôleuse
      soignant/soignante
      physicien/physicienne universitaire footballeur/footballeuse attaquant/attaquante coureur/coureuse cycliste
      nageur/nageuse milliardaire humoriste navigateur/navigatrice skipper
      scientifique biologiste climatologue géologue psychologue sismologue épidémiologiste`,
  },
  ranks: `maréchal:maréchaux>officier général/générale:généraux>officier amiral/amirale:amiraux>officier
    vice-amiral>officier contre-amiral>officier colonel/colonelle>officier lieutenant-colonel:lieutenants-colonels>officier
    commandant/commandante>officier major/majore>officier capitaine>officier lieutenant/lieutenante>officier
    sous-lieutenant>officier aspirant/aspirante>officier adjudant/adjudante>soldat adjudant-chef>soldat sergent/sergente>soldat
    caporal/caporale:caporaux>soldat soldat/soldate>soldat conscrit/conscrite>soldat mobilisé/mobilisée>soldat
    réserviste>soldat militaire>soldat combattant/combattante>soldat mercenaire>soldat parachutiste>soldat tankiste>soldat
    pilote artilleur/artilleuse>soldat fantassin>soldat marin milicien/milicienne>soldat officier/officière>officier
    sous-officier/sous-officière>soldat brigadier>officier`,
  bodies: {
    m: `gouvernement ministère parti syndicat conseil comité parlement sénat tribunal:tribunaux groupe bureau:bureaux institut
      centre mouvement régime parquet magasin hôpital:hôpitaux club collectif cabinet état-major:états-majors exécutif
      département service camp constructeur fabricant géant fonds office observatoire réseau:réseaux journal:journaux
      quotidien hebdomadaire magazine site média laboratoire fournisseur opérateur exploitant ong:ong pays pouvoir
      musée théâtre opéra lycée commissariat haut-commissariat cercle rassemblement consortium
      secrétariat rectorat organisme renseignement établissement État état conglomérat`,
    f: `armée police gendarmerie présidence préfecture mairie municipalité ville région agence association organisation
      fédération confédération union commission cour chambre assemblée direction entreprise société compagnie firme banque
      université école église fondation autorité administration délégation ambassade justice défense opposition majorité
      rédaction chaîne radio télévision presse revue famille communauté congrégation diplomatie coalition ligue équipe
      minorité ong:ong marine aviation garde force coordination centrale institution caisse alliance mission
      intersyndicale hiérarchie unité inspection instance régie milice junte chancellerie clinique rébellion métropole
      collectivité sous-préfecture primature`,
  },
  documents: {
    m: `rapport communiqué sondage document texte livre article projet décret arrêté bilan chiffre recensement
      audit enregistrement message appel recours procès-verbal:procès-verbaux jugement arrêt tweet courriel
      courrier mémo dossier bulletin manifeste accord traité règlement contrat guide tract avis verdict
      calcul test résultat baromètre classement documentaire reportage éditorial`,
    f: `étude enquête vidéo image lettre note analyse loi plainte requête statistique donnée photo
      photographie estimation évaluation demande décision déclaration dépêche archive circulaire charte constitution
      résolution publication séquence ordonnance directive affiche pancarte banderole brochure pétition tribune chronique
      convention simulation projection prévision expertise autopsie inspection législation réglementation`,
  },
  offices: `président vice-président ministre vice-ministre premier-ministre chancelier ambassadeur maire préfet sous-préfet
    gouverneur vice-gouverneur pape roi reine prince procureur directeur pdg patron chef secrétaire patriarche archevêque
    évêque porte-parole commandant ex-président rédacteur capitaine entraîneur fondateur`,
  portfolios: 'premier première',
  national: `armée gouvernement ministère parlement marine ambassade`,
  generic: `homme femme personne témoin responsable dirigeant élu intéressé jeune garçon dame otage prisonnier captif détenu
    rescapé trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire nonagénaire retraité athlète
    sportif champion lauréat prévenu accusé suspect condamné survivant vétéran syndicaliste adolescent
    musicien romancier écrivain cinéaste réalisateur chanteur acteur comédien artiste plasticien photographe compositeur
    danseur poète metteur biologiste physicien historien sociologue économiste politologue géologue climatologue
    chercheur scientifique spécialiste universitaire philosophe juriste anthropologue archéologue technicien joueur
    footballeur attaquant coureur cycliste nageur parlementaire magistrat militant opposant dissident
    écologue zoologue virologue infectiologue neurologue astronome océanographe épidémiologiste psychologue soignant
    animateur présentateur boulanger restaurateur hôtelier viticulteur pêcheur berger architecte styliste alpiniste
    astronaute ingénieur mécanicien menuisier facteur
    pianiste violoniste guitariste rappeur chorégraphe dramaturge scénariste dessinateur illustrateur sculpteur peintre
    essayiste géographe éthologue démographe mathématicien chimiste généticien tennisman boxeur gymnaste judoka buteur
    interprète milliardaire entrepreneur humoriste cuisinier navigateur skipper agriculteur éleveur apiculteur diplomate auteur`,
  anybody: `homme femme personne témoin intéressé jeune garçon fille dame monsieur trentenaire quadragénaire quinquagénaire
    sexagénaire septuagénaire octogénaire nonagénaire adolescent retraité otage prisonnier captif détenu rescapé survivant
    prévenu accusé suspect condamné élu responsable dirigeant`,
  makers: 'auteur rédacteur signataire',
  houseOffices: 'patron chef patriarche fondateur capitaine entraîneur',
  tradeEndings: 'logue logiste iste graphe iatre peute garde-barrière',
  genericBodies: `groupe entreprise société compagnie firme association organisation agence organisme institution fédération
    syndicat banque club collectif ong constructeur opérateur fabricant chaîne quotidien hebdomadaire journal magazine
    cabinet laboratoire institut observatoire régie`,
  aliases:
    "mairesse>maire,édile>maire,premier magistrat>maire,première magistrate>maire,coach>entraîneur,chef de l'état>président,chef de l'etat>président,cheffe de l'état>président,chef du gouvernement>ministre,chef de la diplomatie>ministre,garde des sceaux>ministre,homme d'affaires>entrepreneur,souverain pontife>pape",
  selfNamings:
    "se présente comme,se présentant comme,s'est présenté comme,dit s'appeler,dit se nommer,s'identifie comme,se fait appeler,se faisant appeler,nom de guerre,du nom de,surnommé,surnommée,indicatif,prénommé,prénommée,pseudonyme",
  mouthpieces: 'communiqué déclaration',
  issued:
    'publié publiée publiés publiées rendu rendue rendus rendues diffusé diffusée diffusés diffusées émis émise communiqué communiquée communiqués communiquées établi établie établis',
  agents: 'par',
  crowds: `sources témoins experts responsables observateurs certains d'autres beaucoup plusieurs médias autorités gens
    personnes habitants riverains proches analystes milieux rumeurs critiques`,
}

export const nameWords: NameWords = {
  civilities: {
    m: 'm m. mm mm. monsieur mgr mgr. lord sir don',
    f: 'mme mme. mmes mlle mlle. madame mademoiselle lady dame',
    any: 'me me. maître dr dr. docteur pr pr. professeur',
  },
  trades:
    'me>avocat me.>avocat maître>avocat dr>médecin dr.>médecin docteur>médecin pr>professeur pr.>professeur mgr>évêque mgr.>évêque',
  given: {
    m: `jean pierre michel andré philippe rené louis alain jacques bernard marcel daniel roger robert paul claude christian
      henri georges nicolas françois laurent olivier sébastien david julien christophe frédéric stéphane éric patrick
      thierry pascal gérard bruno didier marc luc antoine alexandre guillaume thomas vincent mathieu matthieu maxime
      romain benoît fabien jérôme cédric arnaud ludovic emmanuel gilles yves denis hervé serge gérald guy maurice raymond
      gilbert loïc yann hugo lucas théo clément simon martin adrien quentin jules arthur gabriel raphaël samuel étienne
      fabrice franck xavier régis dominique joël lionel édouard jordan kévin karim mohamed mohammed ahmed ali omar youssef
      hassan ibrahim khaled mustapha abdel bachar mahmoud sami vladimir sergueï sergei dmitri dmitry alexeï aleksey
      oleksandr oleksiy volodymyr volodimir mykhaïlo mykola andriy ivan igor ihor oleg oleh yuri iouri boris evgueni
      yevgeny viktor victor mikhaïl nikolaï pavel petro denys vitali roman ruslan ramzan valeri konstantin maksym
      donald joe barack john george bill mike james william richard charles steven peter rob mark bob tom jim jeff kevin
      brian scott tim rick roland rémi ernest félix hector léon albert alfred baptiste damien florian gaël grégory
      jonathan marius nathan noah tristan valentin yvan`,
    f: `marie jeanne françoise monique catherine nathalie isabelle jacqueline sylvie anne martine nicole suzanne hélène
      christine madeleine denise louise christiane marguerite valérie sophie sandrine céline véronique stéphanie aurélie
      émilie julie caroline laurence virginie brigitte chantal corinne florence patricia delphine karine laetitia
      élodie élise camille léa manon chloé emma sarah laura pauline mathilde marine marion audrey amélie anaïs charlotte
      alice juliette lucie clara inès jade lola zoé agathe elsa eva ségolène rachida najat marisol cécile fleur élisabeth
      elisabeth roselyne aurore agnès michèle michelle danielle josiane colette odette simone yvette geneviève bernadette
      annie josé-marie nadia fatima aïcha samira leïla yasmina khadija olga irena svetlana tatiana natalia nathalia irina oksana
      ioulia yulia julia anna maria elena ekaterina daria dasha galina lioudmila ludmila nina tetiana iryna olena kateryna
      hillary angela theresa nancy melania ivanka kamala rosina imelda maryse marine-le ursula christelle estelle
      fabienne gaëlle gisèle justine magali margaux maud mireille muriel noémie océane ophélie perrine régine rosalie
      solange solène thérèse yolande suzie alberte`,
  },
  purposes: 'pour contre',
  particles: "de du des la le d' l' von van der den ben bin ibn al el abou abu ould da di dos y del",
  organisations: `agence association office parti syndicat union fédération confédération institut université école banque
    commission conseil comité ministère assemblée sénat parlement cour tribunal centre fondation groupe société compagnie
    observatoire mission organisation ligue mouvement front réseau collectif autorité église congrégation alliance bureau
    club musée hôpital international nations otan onu ue police gendarmerie armée brigade brigades garde forces
    inc inc. corp corp. ltd ltd. plc llc holding bank university institute department agency committee council court
    party airlines airways company corporation
    news times post monde figaro libération écho dépêche gazette presse télévision radio tv`,
  seats: `Afghanistan,Afrique du Sud,Albanie,Algérie,Allemagne,Angola,Arabie saoudite,Argentine,Arménie,Australie,Autriche,
    Azerbaïdjan,Bangladesh,Belgique,Bénin,Biélorussie,Bélarus,Birmanie,Bolivie,Bosnie,Brésil,Bulgarie,Burkina Faso,Burundi,
    Cambodge,Cameroun,Canada,Centrafrique,Chili,Chine,Chypre,Colombie,Congo,Corée du Nord,Corée du Sud,Costa Rica,
    Côte d'Ivoire,Croatie,Cuba,Danemark,Égypte,Egypte,Émirats arabes unis,Équateur,Érythrée,Espagne,Estonie,États-Unis,
    Etats-Unis,Éthiopie,Finlande,France,Gabon,Géorgie,Ghana,Grande-Bretagne,Grèce,Guatemala,Guinée,Haïti,Honduras,Hongrie,
    Inde,Indonésie,Irak,Iran,Irlande,Islande,Israël,Italie,Japon,Jordanie,Kazakhstan,Kenya,Kosovo,Koweït,Laos,Lettonie,
    Liban,Liberia,Libye,Lituanie,Luxembourg,Macédoine du Nord,Madagascar,Malaisie,Mali,Malte,Maroc,Mauritanie,Mexique,
    Moldavie,Mongolie,Monténégro,Mozambique,Népal,Nicaragua,Niger,Nigeria,Norvège,Nouvelle-Zélande,Ouganda,Ouzbékistan,
    Pakistan,Palestine,Panama,Paraguay,Pays-Bas,Pérou,Philippines,Pologne,Portugal,Qatar,Roumanie,Royaume-Uni,Russie,
    Rwanda,Sénégal,Serbie,Singapour,Slovaquie,Slovénie,Somalie,Soudan,Soudan du Sud,Sri Lanka,Suède,Suisse,Syrie,
    Tadjikistan,Taïwan,Tanzanie,Tchad,République tchèque,Tchéquie,Thaïlande,Togo,Tunisie,Turkménistan,Turquie,Ukraine,
    Uruguay,Venezuela,Vietnam,Yémen,Zambie,Zimbabwe,
    Moscou,Kiev,Kyiv,Washington,Paris,Londres,Berlin,Pékin,Bruxelles,Téhéran,Jérusalem,Tel-Aviv,Ankara,Tokyo,Séoul,
    Pyongyang,New Delhi,Islamabad,Kaboul,Bagdad,Damas,Beyrouth,Riyad,Doha,Le Caire,Tripoli,Tunis,Alger,Rabat,Dakar,Bamako,
    Niamey,Ouagadougou,Abidjan,Lagos,Abuja,Kinshasa,Kigali,Kampala,Nairobi,Addis-Abeba,Khartoum,Pretoria,Ottawa,Mexico,
    Caracas,Bogota,Brasilia,Buenos Aires,La Havane,Lima,Santiago,Madrid,Rome,Lisbonne,Athènes,Varsovie,Prague,Budapest,
    Bucarest,Sofia,Belgrade,Vienne,Berne,Stockholm,Oslo,Helsinki,Copenhague,Vilnius,Riga,Tallinn,Minsk,Chisinau,Tbilissi,
    Bakou,Erevan,Astana,Tachkent,Hanoï,Bangkok,Manille,Jakarta,Canberra,Kremlin,Maison Blanche,Maison-Blanche,Élysée,Elysée,
    Matignon,Quai d'Orsay,Bercy,Pentagone,Downing Street,Vatican,Bundestag,Capitole,Congrès,Sénat,Douma,Beauvau,Place Beauvau,
    Palais-Bourbon,Wall Street`,
  nobody: `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre
    octobre novembre décembre noël pâques dieu internet`,
  times:
    "aujourd'hui hier veille avant-veille lendemain demain matin matinée an ans midi après-midi soir soirée nuit minuit jour semaine week-end mois année",
  nationalities: `russe ukrain améric franç allemand brit anglais chinois irani irak syri israél palesti turc turq polon
    ital espagnol japon corée coréen indien pakistan afghan saoud égypt libyen tunis algér maroc mali nigér ivoir congol
    flamand wallon tchèqu slovaq slovèn luxembourg bosni bosniaq kosov macédon alban island irland écoss gallois maltais chypriot
    catalan breton corse péruv bolivi équator uruguay paraguay haïti jamaï dominicain portoric camerounais gabon togol béninois
    burkin sénégal maurit guiné gambi libéri tchad centrafric angol namib zimbab zambi mozamb malgach tanzan burund somal
    érythr djibout qatari koweï bahreïn émirat oman tadjik kirghi turkmèn népal bangla birman cambodg malaisi mongol
    singapour taïwan sri-lank fidji samoan tonga rwand ougand kény éthiop soudan sud-afric canad québéc mexic vénézu colomb brésil argent cub chili portug grec hongr
    roumain bulgar serbe croate autrich suisse belge néerland suéd norvég finland danois lituan letton eston bélaruss
    biéloruss moldav géorgi azer arméni kazakh ouzbek vietnam thaï philip indonés austral libanais jordan yémén catal`,
}
