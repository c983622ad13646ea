// Word stems of uk with English stems, one a line. From Wiktionary lemmas on WordNet synsets (omw-data), CC BY-SA 3.0; see NOTICE.
// Written by tools/build-bilingual.ts.
export const pairs = `
абажур lampsha
абак abacu
абакум habacuc habakku
абат abbot archima
абатис abbes priores
абетк alphabe
абориге abo aborigi
абрикос apricot
абсолют absolut
абхаз abkhaz abkhazi
абхазьк abkha abkhasi abkhaz abkhazi
абіоген autogen
авакум habacuc habakku
австр austria oesterr
австрал austral
авт auto automob car machin motorca
автобус autobu bus charaba coach jitne motorbu motorco
автобіо autobio
автодре car railcar
автокра autarch autocra
автомаш auto automob car machin motorca
автомоб auto automob car machin motorca
автор author writ
автостр express freewa motorwa pik superhi through thruwa
автотом autotom
авіаком airlin airwa
авіалін airlin airwa
агав agav
агресив aggress
адренал epineph
адюльте fornica
аеропла plan
аеропор aerodro airdrom drom
азбук alphabe cyrilli
азі asia
аисберг berg
акац acacia
акваріу aquariu
акт act deed enactme
акул shark
акупунк stylost
акут acut agu
акушерк accouch midwif
алжир algeria algeri algi
алкогол drunken inebria
алл allah
ало alo
алфавіт alphabe
альдегі aldehyd
альп alp
альтруі philant
альфабе alphabe
амбр ambergr
амбіціи ambitio
амеб ameba amoeba
америк stat usa
америка america
амур amur heilong
амфіб amphibi
анальге analges anodyn painkil
ананас pineapp
анарх anarch lawless
анахрон anachro misdat mistim
ангар tungusk
англ england
англіик english
англіис english
англієц english
андрі andrew
анекс annexat annex
антен aerial
антихри antichr
анус anu
аомин macao macau
аорт aorta
апатит apatit
апельси orang
апофтег aphoris apophth apotheg
аптек drugsto pharmac
арахіс earthnu goob groundn peanut
арбітр ref refere
арес are
арештан captiv prison
аркебуз hackbut hagbut harqueb
арм arm
архітек archite design
аскетиз ascesi ascetic
аскетич ascetic
асклепі aescula asclepi asklepi
астан akmola
астат astatin
астраха astrakh
астрона astrona cosmona spacema
астроно uranolo
атак attack
атом atom
аттік attica
аукціон auction vendu
афоризм aphoris apophth apotheg
африкаа taal
африкан african
афін athena athen palla athinai
ахіллес achill
ацетон propano
аґрус goosebe
баб gran grandma grandmo granni grann nan nanna
бабак marmot
бабк anvil dragonf
бабу gran grandma grandmo granni grann nan nanna
бабіт babbitt
бавовн cotton
баг bahama
багаж baggag encyclo erudite eruditi learned learn luggag scholar
багажни trunk
багат lot much
багатоб polythe
багаток polygon
багатон millepe millip millipe
багдад bagdad baghdad
багнет bayonet
баикал baikal baykal
баит byt
бак tank baku
баккар baccara
баклажа aubergi brinjal eggplan
балалаи balalai
балерин danseus
балет ballet
балк beam
бальз balm ointmen salv unction unguent
балюстр balust banist bannist handrai
банан banana
бангкок bangkok
банк bank
банкнот bill greenba not
барабан drum membran tympan
барабол murph potato spud tat
баран ram tup
баранин mouton mutton
барс ounc
бархан dun
басеин basin natator
баскетб hoop
батиска bathysc
батьк fath begett
батьків commonw countr hom land nation stat
батіг whip
бафф buffalo
бах bach
бахреин bahrain bahrein
бац bacillu
бач see
бджол bee
бджільн apicult beekeep
бегемот hippo hippopo
бегон begonia
бедр hip
бездога perfect
безпек securit
безробі unemplo
безсонн insomni
беицзін beij peip pek
бекон bacon
бельг belgiqu belgium
бензин gas gasolen gasolin petrol
бензол benzen benzin
бенін benin dahome
берег beach
берез birch
березен mar march
берил beryl
бермуд bermuda
берн bern
беріг shor
бетон concret
бидгощ bromber
бик bull
битв battl
блакитн blu blueish bluish
близнюк twin
близьк clos near nigh
блиск glisten glist glitt scintil sparkl
блискав lightn
блискуч aglow lambent lucent luminou
блог blog
блокбас megahit
блох flea
блудниц bawd cocott cyprian harlot prostit whor
блюв barf puk regorg retch sick upchuck vomit
блювот disgorg emesi puk regurgi vomit
блювоти disgorg emesi puk regurgi vomit
блюз blu
блюзнір blasphe
бобер beav
бог deit divinit god immorta
богем bohemia
богин goddes
богохул blasphe
бод baud
боин abattoi butcher shambl slaught
болгарс bulgari
болт bolt
болів bolivia
бомб bomb
бомбард bomb
бомбе bomba mumbai
бонн bonn
бонса bonsai
бор boron
борг dut
бордел bagnio bawdyho cathous whoreho
бордов burgund
борец aconit
бород beard whisk
борон harrow
борошн flour
борсук badg
борщ borsch borscht borsh borshch borsht bortsch
борщівн hogwe
борідк lappet wattl
ботанік botan phytolo
боєприп ammunit
боєц warrior
бранец pow
брат broth
братисл pozson pressbu
бретонс breton
брехн lie prevari
бриз air breez zephyr
британе brit british briton
британк brit british briton
бров brow eyebrow superci
бром bromin
брошк breastp broach brooch
брудн dirt soil unclean
бруне brunei
брюссел brussel bruxell
брід cross ford
брідж bridg
буга bull
будд buddha gautama siddhar
будильн alarm
будинок build hous edific
будівни build constru
буивол buffalo
бук beech
букв lett
буквар prim
букет bouquet corsag nosega pos
буксир towboat tow tug tugboat
бульб murph potato spud tat
бунт rebelli
бур brown brownis
бургунд bourgog
буряк beet beetroo
бусел stork
бусол compas
бут exist
бутан bhutan
бутт being beingne existen genesi
бухарес buchar buchare bucures
бюстгал bandeau bra brassie
бєлград beograd
біб bean
бібл byblo bibl book scriptu word
бібліот librar
бігам bigam
біженец refuge
бізон bison buffalo
біи fight
біл whit whitene hurt pain
білк squirre
білок albumen ovalbum whit
білорус belarus byeloru
більшов bolshev
більярд billiar
біограф biograp lif
біохім biochem
бірм burma myanmar
бірманс burmes
біс daemon daimon demon devil fiend
біхар bihar
бішкек bishkek biskek frunz
ваг weight
вагон carriag coach
вагітн pregnan gestati materni
важк dragonf difficu hard heav
ваз vas
вакцин vaccinu
вампір lamia
вандалі hooliga
ванн bath bathtub tub
вантажн load
вапн calx lim quickli
вапняк limesto
варвар barbari savag
варварк barbari savag
варварс barbari savag uncivil wild
варт valu
ват watt
вбит kill
ввп gdp
ввічлив civil courteo polit
вдар hit
вдов widow
вдом hom
вдячн gratefu thankfu
вдівец widow widowma
ведмід bear
велик larg big great
великде east
велич glor resplen
велосип bicycl bik cycl wheel
венер urania venu
вепр boar
верб willow
верблюд camel
вересен sep sept septemb
веретен spindl
вертолі chopp eggbeat helicop whirlyb
вершк cream pick
вершник rid
веселк rainbow
весн spr springt
весілл hymenea nuptial wedd
вечер supp
вечір even eve eventid
вечірк part
вже alread
вибор electio
вибух explosi
вигук ecphone ejacula exclama interje
виделк fork
видр ott
визвол free liberat releas
виклада instruc teach
викрутк screwdr
вилк fork
виліт departu going leav
вимаг demand
вимов orthoep pronunc
вин guilt guiltin vino win
виногра grap
виправл correct rectif right
вираз aspect express fac look
висилк deporta exil expatri transpo
висл express verbali
висок high
вихор whirlwi
вихід exit issu outlet
вишн cherr
вишнев burgund
виізд departu exit going issu leav outlet
влад authori pow powerfu
власн belong hold propert
властив attribu dimensi propert
внутріш interio
вовк wolf
вовн wool woolen woollen
вогнеме flameth
вогон fir
вод wat
воден hydroge
водк vodka
водн aquatic
водозбі aquileg columbi
воді driv
вокзал station
волан bird birdi shuttl shuttle
волг volga
волгогр staling tsarits
волос hair
вольт griffon volt
вольфр tungste
вон fetor foetor malodor malodou mephiti reek stench stink
ворог enem foe
ворон raven crow
воронк funnel
ворот goal
воротар goali goalkee goalten netkeep netmind
восьмин octopu
вош lous
вояк warrior
воін soldi warrior
вродлив beautif
вроцл breslau wroclaw
вторгн invasio
вторгну invad
втрат los
вуглец carbon
вугор eel
вугілл coal
вуджен smok
вуздечк bridl
вузол knot nod
вулик beehiv hiv
вулиц street
вулкані vulcani
вульв vulva
вус moustac mustach
вух ear
вушк eye
вхід entranc entre entr entrywa
вчен scienti
вчинок act deed
вчит stud
вчител instruc teach
вчитель instruc teach
вчити learn read stud tak
вчор yesterd
вівтар altar
вівторо tue tuesda
вівц sheep
відбива volleyb
відважн brav courage
віддал alienat disaffe estrang
віддан clos faithfu
відділ phylum detachm
віде video
віден vienna
відеока camera
відкрит discove
відл tid
відмов abandon deserti forsak
відмови refus
відміно cas
відом known celebri fam renown
відпові answ rep respons
відпочи eas recreat refresh relaxat repos rest
відправ departu going leav
відр bucket pail
відраз disgust
відсос blowjob
відсото pct percent
відступ withdra retreat
відхід retreat departu exit expirat going los pass releas
відхідн anu
відчуж alienat disaffe estrang
відчуже alienat disaffe estrang
відьм witch
віжк rein
віз visa
віин war warfar
віиськ troop arm
віисько militar
вік age eyelid lid palpebr
вікн window
віл bullock hiv ste
вілл villa
вільн vilna vilniu vilno wilno chattel fre movabl
вільнюс vilna vilno wilno
вінец chaplet coronal garland lei wreath
віник broom
вінок chaplet coronal garland lei wreath
вір believ belief faith religio
вірмен armenia hayasta
вірменс armenia
вірн clos faithfu
вірус viru
вірьовк rop
віск whiske whisk
вісл vistula
віслюк donke
віст intelli new tid word
вісімк eight octad octet octonar ogdoad viii
вітер wind
вітерец air breez zephyr
вітк branch
вітр canva canvas sail sheet
вітч stepfat
вічн eternit infinit
вішн vishnu
вія cilium eyelash lash
гааг hagu
гав crow
гаван havana harbor harbour haven seaport
гаг eid
газ gas gaza
газет newspap pap
газонок mow
гаи grov
гаиворо rook
гаик nut
гак hook
гаківк hocke
галере galler
галиц gallf
галк daw jackdaw
галуз branch
галузк branch branchl sprig twig
гальм brak
галіон galleon
гамак hammock sack
гаманец billfol notecas pocketb wallet
гамбург hamburg
гамлет hamlet
ган ghana
ганг gang
гангрен mortifi necrosi sphacel
гандбол handbal
ганнове hannov hanov
гараж garag
гарбуз pumpkin
гарвард harvard
гармон accordi
гарн good prett well
гарпун harpoon
гаряч hot
гастарб guestwo
гастрит gastrit
гауч gaucho
гачок hook
гашиш haschis hash hashees hashish
гаян guyana
гаіт haiti
гвалт assault dishono outrag rap ravish violat
гватем guatema
гвинт screw
гвинтів rifl
гвіне guinea
гебефре hebephr
геи gay homo homophi homosex
геизер geys
геиш geisha
гектар hectar
гектор hector
гелі helium
гелікоп helicop chopp eggbeat whirlyb
гену genoa genova
географ geograp
геолог geolog
геофізи geophys
гепард cheetah chetah
геракл alcid heracl herakl hercul
геральд heraldr
гербарі herbari
германі germani
геро hero
героін hero heroin
герц cps cycl hertz
герцог duk
герцоги duches
герцогс duch dukedom
гет goeth awa forth off
гетерог heterog
гетт ghetto
глав chapt
глибин deepnes depth
глибок deep
глобалі globali
глотк larynx
глух deaf
глухар caperca
гнид nit
гні fester ichor purulen pus san suppura
гнізд nest
гоа goa
гобо hautboi hautbo obo
говір accent dialect idiom
гогол gogol
годин hour tim
годинни clock
годівни mang trough
гоке hocke
гол bar nak nud
голк needl
голкіпе goali goalten netkeep netmind
голланд dutch holland nederla netherl
голліву hollywo
голов caput head
головол mystifi puzzl teas
голод hung hungrin
голодн hungr
голос phonati vocalis vocaliz voic vox
голосн loud
голуб pigeon
гольф golf
гомел gomel homel homyel
гомосек homosex gaynes homoero queerne
гомофоб homopho
гоноре clap gonorrh
гор mount mountai gorilla
горизон horizon skylin
горл pharynx throat
горност ermin
горобец sparrow
горобин rowan
город garden
гортан larynx
горілк vodka
горіх nut
госпіта hospita
готел hotel
гра gam
грабл rak
гравіс grav
град hail
градус arcdegr degre
грак rook
грам gram gramm
грамати grammar
гребл dam
гребін comb
гребіне comb
грец ella greec
грецьк greek helleni
гриб mushroo
грив man
гринд blackfi
грип flu gripp influen
гриф vultur
громадя citizen
грош mone grosz
груд boob bosom breast knock tit titt
груден dec decemb
груз georgia
грузин georgia
грузинк georgia
груп group
груш pear
грім thund
грінк toast
гріх sin sinn
грішник evildo sinn
грішниц evildo sinn
гуав guava
гуаяв guava
губ lip
губерна governo
гудзик button
гуляш goulash gulya
гум caoutch rubb
гуманіз humanis
гуманіт humanit
гумор humor humour wit wittici wittine
гурт herd
гусак gand goos
гусениц caterpi
гуск goos
гучн loud
гібралт calp
гігієн hygien
гідрат hydrat
гілк branch branchl sprig twig
гілочк branch branchl sprig twig
гіпнос hypno
гіпопот hippo hippopo
гіпотен hypoten
гірник min minewor
гірчиц mustard
гіс guest invite
гітар guitar
гітлер hitl
гієн hyaena hyena
давид david
давн ago
далек distant remot remov
дамаск damascu dimash
дан data informa danmark denmark
дар talent
дат dat
датськ danish
дах roof
дацит dacit
дач dacha villa
двер door
двигун cran
двопала bicamer
дворик curtila ground yard
двіик deuc two
двір court courtya curtila ground yard
двіч twic
декадан degener
дельфін dolphin
демагог demagog
демокра democra
демон daemon daimon demon devil fiend
ден day dayligh daytim
депорта deporta exil expatri transpo
депрес depress
депутат lawmak
дерев tre wood
держав commonw countr land nation stat
дерьм crap dirt poop shit turd
десерт aft sweet
десн gingiva gum
деізм deism
джав java
джаз jazz
джем marmala
джерел sourc
джин gin
джихад jehad jihad
джміл bumbleb humbleb
джорджт georget
джоул joul
дзвоник bell
дзвінок call
дзерк mirror
дзьоб beak bill neb nib peck
диван carpet rug
дикобра hedgeho porcupi
диктато authori
диктату authori caesari dictato monocra shoguna stalini totalit tyrann
дилем dilemma quandar
дим smok
димохід chimne
динар dinar
динозав dinosau
дипл sheepsk
дирижаб airship dirigib
дисиден contest dissent objecto protest disside
дискрим favorit favouri
дискус discuss word
дит bab child kid
дитин child bab infant kid
дитинст childho
диявол daemon daimon demon devil fiend
дно bottom
дніпроп yekater
доб day
добр dobra well good
доброво volunte
доброче virtu
довг long
довжин length
довідни enchiri handboo
договір treat
додекае dodecah
дож dog
доз dosag dos
доказ evidenc
доктор doc medico physici
докумен pap documen support
дол destin fat
долар dollar
долин val valle
долон palm thenar
домівк hom
дон don
донецьк stalino
допомаг help aid assist
допомог aid assist assista help
дорог road rout expensi
дослідн investi researc
доступн availab
дот dot point
дох bida doha
дочк daught girl
дошк blackbo chalkbo
дощ rain rainfal
дощик show
доярк dairyma milkmai
драбин ladd
драхм drachma
дрон dron
друг friend beau boyfrie fellow swain second
дружб friends
дружин wif
дрізд blackbi merl ousel ouzel thrush
дуб oak
дуба dubai
дубровн ragusa
дуж rattl real ver
думк idea thought
дуна danau danub
дуп ars ass behind bottom bun buttock seat tail
дурен fool muggin sap saphead tomfool
дурисві charlat mounteb
дуріан durian durion
духовен clerg
душ show psych soul
дього pitch tar
дюжин dozen twelv xii
дюим inch
дюн dun
дядьк uncl
дятел peck peckerw woodpec
діабет diabet
діалект accent idiom
діаметр diametr
дівчин girl girlfri
діл compan
дім abod domicil dwell habitat hom hous
діоцез bishopr dioces episcop
дітовби infanti
дія act
діят act behav
дієслов verb
дієцез bishopr dioces episcop
ебоніт vulcani
евакуац evacuat
евакуюв evacuat
евріпід euripid
евтаназ euthana
евфеміз euphemi
евфуізм euphuis
егоізм egocent
езоп aesop
еквадор ecuador
екватор equator
екзисте existen
еколог bionomi
економі econom economi
ексгібі exhibit immodes
екскурс expedit jaunt junket out sasha
екслібр bookpla
електри electri
електро electri negatro powerho
ель ale
еліз elision
емоц emotion
емпіриз sensati
ему emu
ендогам inmarri interma
ендшпіл endgam
енерг vim vitalit
ентомол bugolog
енцикло cyclopa cyclope
епітелі epithel
епіфіз epiphys
ерекц erectio
ерос ero
ерудиц encyclo erudite eruditi learned learn scholar
ескапіз escap
ескімос eskimo esquima inuit
естонсь esthoni estonia
етик ethic
етнос nationa
ефіоп abyssin ethiopi yaltopy
еякулят com cum ejacula seed semen
еякуляц ejacula
жаб anuran batrach frog salient toad
жабр branchi gill
жар febrici febrili fev feveris pyrexia
жарк hot
жарт antic cap jok prank trick
жасмин jasmin
жвачк gum
ждат wait
женев geneva genev genf
жеребец entir foal stallio
жертв victim sacrifi
жив aliv animat
живіт abdomen bel stomach vent
жидовк jewes
жир fat
жираф camelop giraff
жит liv dwell inhabit populat grain rye
жител residen occupan occupi
житл abod domicil dwell habitat hom
житт lif
жовт xanthou yellow yellowi
жовтен oct octob
жовток yolk
жовтяни icteru jaundic
жовч bil gall
жолуд acorn
жон woman
жонглюв juggl
жоп ars ass behind bottom bun buttock seat tail
жорсток barbaro brutal cruel evil fell roughsh savag viciou
жрец pri
жуик gum
жук beetl
журавел cran
журнал mag magazin
журнали journal
жінк woman wif
заарешт arr
заб block forget
забасто strik
забезпе protect
забут block forget
завертк screwdr
завжд alway ever
завод factor manufac mill
завтр tomorro
завш alway ever
загадк conundr enigma riddl
загарбн encroac invad
загибл dead
загін detachm forc
задниц ars ass behind bottom bun buttock seat tail
задні back hind
заименн pronoun
заинят bus
закон law legisla
законод lawmak legisla
зал gulf
залоз gland secret secreto
залізк iron
залізни railroa railwa
замб zambia
замирюв peaceke
замок castl lock
заміжн marri
зап aroma odor odour scent smell
запал ignit light
запальн ignit ignitor light
запалюв ignit light
запереч den
запис record
заповід command
запрош invitat
зараз direct forthwi immedia instant now straigh infecti
заручни hostag
заряджа load
заслон protect
застуд cold
заступ protect
заступн protect
засудж condemn
засудже convict
засух drought drouth
заток gulf
затопл alluvio delug flood inundat
захисни defend guardia protect shield
захист protect
захоп captur
захопл admirat esteem
захід west westwar
західн western
зашииок nap nucha scruff
заяв stateme declar
заєц har
збаидуж alienat
збро weapon arm
збіжж grain
звинува accus
звича custom traditi
звичаин cours natural
звук sound
звізд star
звільн liberat
звір animal beast brut creatur fauna
звіт report
згвалт assault rap ravishm violati dishono outrag ravish violat
здати surrend
здоров health
зевс zeu
зелен green greenis greenne viridit
земл countr earth glob ground land world
землери shrew shrewmo
землеро farm grang husband sodbust
землетр earthqu quak seism temblor
земново amphibi
зерн grain
зим wint wintert
зимород kingfis
зли bad evil
злив sink cloudbu delug downpou pelt soak torrent watersp
зло evil evilnes
зловіщ ill inauspi ominou
злоді steal thief
злот zlot
злочин crim offenc offens
зморшк creas crinkl furrow lin seam wrinkl
змоч wet
змус coerc forc hal pressur squeez
змі kit ophidia serpent snak
знамен flag
знан encyclo erudite eruditi learned learn scholar
знанн cogniti knowled noesi
знарошн advis deliber design intenti purpose
знат know
знищ destro
знов again
зображ imag
зозул cuckoo
золот gold
зоолог zoolog
зоопарк menager zoo
зороаст mazdais zoroast
зошит copyboo
зрад betraya perfid treache treason
зрідк rare seldom
зуб tooth
зубочис toothpi
зубр bison
зумисн advis deliber design intenti purpose
зупинк stop
зша america stat usa
зябр branchi gill
зіниц pupil
зіпсова spoil spoilt
зірк star
зірочк asteris star
зґвалт rap assault ravishm violati dishono outrag ravish violat
имовірн like probabl belik probab
иог yoga
иод iodin
кабан boar
кабар cabaret floorsh
каблук heel
кав coffe java
кавун waterme
кажан bat chiropt
казан kazan
казахст kazak kazakh kazakhs kazakst
казин casino
казк fairyta
кака cacao
калитк scrotum
калош arctic galosh golosh gumsho rubb
калуг kaluga
калі potassi
каліфор calif
камб flound
камбодж cambodi kampuch
камер camera
камін rock ston
канав ditch
канад canada
канадец canadia
канадк canadia
канадіи canadia
канадіє canadia
канал canal
каньион canon canyon
канюк buzzard
капелюх chapeau hat lid
каппадо cappado
капуст cabbag
капітул surrend
кар brown brownis
караок karaok
карбова roubl rubl
кардамо cardamo cardamu
карната mysor
карп carpath
карт map card
картин icon ikon imag pictur
картопл murph potato spud tat
карусел roundab whirlig
карфаге carthag
каск helmet
кат tortur executi
каталан catalan
каталіз acceler catalys
катер sailboa
каток steamro
каунас kauna kovna kovno
каучук caoutch rubb
качк duck
качкодз duckbil platypu
каштан chestnu
каштано brown brownis
каір cairo
квадрат foursqu squar
квазар quasar
кварк quark
кварт quart
квартир apartme flat
кварц quartz
квас kvas pickl
квасол bean
квебек quebec
квиток ticket
квінсле queensl
квітен apr april
квітк bloom blossom flow
кебаб kabob kebab
кельн cologn koln
кельнер serv wait waitres
кен kenya
кепськ bad
кер manag overse superin supervi
керамік ceramic
кетчуп catsup cetchup ketchup
кил carpet rug
киргиз kirghiz kirgizs kyrgyzs
киргизс kirghiz kirgiz kirgizi
кирилиц cyrilli
кисен oxygen
кислот acid
кислотн acidit sour sournes
кисляк clabb
кит whal
кита catha china prc
китаись chines
кишен pocket
кишин chisina
киів kiev kyyiv
кладови cemeter graveya necropo
клас clas cours form grad
класифі assortm categor classif compart
кле glu gum mucilag
клен mapl
клин chock wedg
клоун buffoon clown goof goofbal
клуатр cloist
клуб club gild guild lodg ord societ
ключ key
клімат clim
клітк cag coop
клітор button clit clitori
книг book
книгарн booksho booksta booksto
книжк book
кнопк button push
княгин duches
княз duk
князівс duch dukedom
коб mar
кобр cobra
ковал blacksm
ковбас sausag
ковзан skat
ковн kauna kovna kovno
когут cock roost
коз goat
козак cossack
козел bil goat
кокард cockad
коклюш pertuss
кокос coco cocoanu coconut
кол circl round wheel railroa railwa
колгосп kolkhoz
колес wheel
колишні form
колодяз well
колос capitul ear spik
колун axe
колін genu kne
колір color colour
комар mosquit
комах insect
комед comed
компози compos
компоне constit element
комітет commiss committ
конвенц convent
конверт envelop
коник grassho hopp
конопл cannabi ganja marihua marijua hemp
констан istanbu stambou stambul
консуль consula advis advisor
контрна counter
конфеде confede federat
конфуці kongfuz
концтаб stockad
конюшин clov trefoil
копит hoof
копр copra
копіик copeck kopeck kopek
кор bark
корабел ship shipbui
кордон bord
коре korea
кореись korean
корит mang trough
коричне brown brownis brownne
корнішо gherkin
коров cow
корол king rex
королев princ
королів kingdom
короп carp
коротк short
корпора corp corpora
корупц corrupt putresc putridn rottenn
корін bas radical root stem them
корінн root
кос scyth
косарик harvest
косиц flag iri
космона astrona cosmona spacema
косов kosovo
котел caldron cauldro
кохан girl girlfri beau boyfrie fellow swain
коханн lov
кошен kitten kitt
кошик basket handbas hoop
кошиків basketb hoop
кошул shirt
кра end
краб crab
крак krakau
крамниц shop stor
кран cran
крапк dot point
крапл bead drop pearl
красив beautif
краін countr commonw land nation stat
крем cream emollie ointmen
кремл kremlin
кригол iceboat icebrea
крижин flo
криз crisi
крил wing
крим crimea
криц steel
кров blood
крок footste pac step strid
кролик cone con rabbit
кропив nettl
круг circl round
крук raven
крячок tern
кріл cone con rabbit
крісл armchai chair
кріт mol
ксенон xenon
ксенофа xenopha
ксенофо xenopho
ксьондз pri
куб cub cuba
кувеит koweit kuwait
кузен cousin
кузин cousin
кукуруд corn maiz
кул ball bullet glob orb slug
кулак fist
кульбаб blowbal dandeli
кульгав crippl gam gimp halt lam
культур accultu
кумис koumis kumi
куниц marten
купальн bath bathroo
купанн bath
купюр banknot bill greenba not
курв bawd cocott cyprian harlot prostit whor
курдськ kurdish
курк bidd chicken hen poulet volaill
курч chicken poulet volaill
кут corn nook
куток corn nook
куфер trunk
кухн kitchen
кущ bush shrub
кіборг cyborg
кіго talon
кіл stak
кілогр kilo
кіломет klick
кімнат room
кімон kimono
кін film movi pic pictur hors knight
кінец end
кінотеа cinema
кіоск booth cubicl kiosk stall
кіпр cypru
кір measl morbill rubeola
кіркут cemeter graveya necropo
кістк bon dic die
кіт cat tom tomcat
кішк cat
лав lava
лазер las
лазничк bath bathroo
лаин crap dirt poop shit turd
лантан lanthan
ланцет lanc
ланцюг chain
ланцюжо chain
ланч dejeun lunch luncheo tiffin
лаос lao
ласк weasel
ластівк swallow
латв latvia
латин latin
латинсь latin
латиськ latvian lettish
латун bras
лебід swan
лев lev lion
левиц liones
леген lung
легк lung light easi eas
ледач fainean indolen laz otios slothfu
ледв bare hard just scarc scarce
леи leu
лелек stork
лен lena
лес loes
лет latona leto
лимон lemon
лин tench
липен jul
лис fox
лисиц fox
лист foliag leaf leafag lett missiv
листоно carri mailman postman
листопа nov novemb
листівк postcar
лит lita
литв lietuva lithuan
литовищ aerodro airdrom airport drom
литовсь lithuan
лих evil evilnes
лиц fac
лицар knight
лиш but just mere onl simp
лиша lichen
лишаини lichen
лоб brow forehea
лодз lodz
ложк spoon
локомот engin
ломбард pawnsho
лопат shovel spad
лос elk moos
лосос salmon
лош colt foal
лувр louvr
лужицьк lusatia sorbian
лук bow onion
лун moon
лускунч nutcrac
льодови glaci
льос destin fat
льох sow
люблян ljublja
любов lov
любощ sex
люд nationa homo human man peopl
людин homo human individ man mortal person somebod soul
люльк pip
лют feb februar
лютн lut
ляльк bab doll dol infant
лів libya
лівре liver
ліг confere leagu
лід ice
ліжк bed
лік medicam medicat medicin
лікар doc doctor medico physici
лікарн hospita infirma
лікарст medicam medicat medicin
лінив fainean indolen laz otios slothfu
лінивец sloth
лініик rul
ліон lyon
ліс for wood
лісабон lisboa
лісок grov
літ summ summert
літак plan aeropla aircraf airplan
літер lett
літерат lit
літр lit litr
ліфчик bandeau bra brassie
ліхтенш liechte
мабу mayb mayhap peradve perchan perhap possib
мавп ape monke
маврикі mauriti
маг magic thaumat
магазин clip shop stor
магм magma
магні magnesi
магомет mahomet mahound mohamma mohamm muhamma
маз greas balm cream emollie ointmen salv unction unguent
маибутн futur futurit hereaft
маин belong hold propert
маионез mayo mayonna
мак popp
мака macao macau
македон macedon
мал small littl
малав malawi nyasala
малаиз malaya malaysi
маленьк littl small
малин raspber
мальв mallow
мальдів maldiv
мальт malta
маляр malaria
мам mama mamma mom momma momm moth mumm
мамонт mammoth
мамут mammoth
манам manama
манг mango
манд cunt pus puss slit snatch twat
мандрів travel travell
манґ mango
маоізм maoism
мап map
мар ghost madonna mar virgin
маргари marg oleo oleomar
марихуа cannabi ganja marihua marijua
марк postag stamp
маркс groucho
марл gauz nett veil
мармур marbl
мародер loot
марокк maroc marruec morocco
марс mar
марсел marseil
мартин gull seagull
мас cream emollie ointmen
масаж massag
маск mask
масл butt
маслянк butterm
масниц shrovet
маст cream emollie greas ointmen
мат moth
матві levi matthew
математ math mathema
материн marjora oregano
матк uteru womb
матрос crewman sailor
матч match
маф maffia mafia
мачт mast
мачух stepmot
машин auto automob car machin motorca
маяк beacon lightho pharo
мгл fog
мед hone
медал decorat medal medalli palm ribbon
медуз jellyfi
медіато pick plectro plectru
меил email
мем mem
мер mayor
мертв dead
мес mas messiah
метал metal
метелик butterf
метр metro subwa tub undergr
метіоні methion
меч blad brand steel sword
мече mosqu
мешк dwell inhabit liv populat
мешкане occupan occupi residen
мешканн habitat inhabit
микол nichola
мил soap
минул past yestery
мир peac
миш mous
мишк mous
млинц blini blin
множ multipl tim
множин plural
мобільн movabl moveabl transfe transpo
мобіліз mobilis
мов languag
мовозна linguis
мод fashion
моджахе mujahid
модрин larch
мож mayb mayhap peradve perchan perhap possib
можлив mayb mayhap peradve perchan perhap possib
мозамбі mocambi
мозок brain encepha
моисе mos
мокриц slat woodlou
молитв orison petitio pray
молитов prayerb
молод brid immatur young
молозив colostr foremil
молок milk
молот hamm
молоток hamm
молюск shellfi
мон monasti monk
монак monaco
монарх monarch
монголь mongoli
монреал montrea
мопед mop
мор sea
морав moravia
морж seahors walru
моркв carrot
морожен icecrea
мороз freez frost
морозив icecrea
морфе morpheu
морфем morphem
мост bridg span
мотик hoe
мотоцик bik motorcy
мох mos
моч wet
мошонк scrotum
муж hubb husband man
мужик moujik mujik muzhik muzjik
мужн bravene braver courag courage
музе museum
музик music
музикан musicia
мук flour
мум mumm
мумба bomba mumbai
мурахоі anteat
мурашк ant emmet pismir
мурин black blackam negro negroid
муринк black blackam negro negroid
мус coerc forc hal pressur squeez
мускул musculu
мусульм moslem muslim islam muslimi
мух fly
мухамме mahomet mahound mohamma mohamm muhamma
мюнхен muenche munich
мід hone copp
мізинец pinki pink
мікрохв microwa
міл moth
мілин beach
мільион million
мільярд billion
мілісек msec
міліц constab law militia polic reserv
міліція militia
мін min
мінет blowjob fellati
мінєт blowjob
міністе ministr
міс charg commiss mission
міссур missour
міст cit bridg span metropo town
місц plac positio
місяц month moon
місіоне mission
мітл broom
мітоз mitosi
мітохон chondri mitocho
міф myth
міфолог mytholo
міхур bubbl
міц forc forcefu strengt
мішен mark target
мішок pocket pouch sac sack sackful
набереж qua
навмисн intenti know advis deliber design purpose
навчати stud
наг bar nak nud
нагл sudden
нагот nakedne nudenes nudit
над hop
надав supp
наднов superno
надіин dependa reliabi reliabl
надісл send
назв nam
назнаро advis deliber design intenti purpose
наимане mercena
наипрос protist
нактоуз binnacl
налев left
наліт raid
намагат assa attempt essa seek try
намот bobbin reel spool
наміб namibia
нанотех nanotec
напилок fil
наполео bonapar
направ right
наречен brid
народ nationa
народн nationa
нарок advis deliber design intenti purpose
нарочит advis deliber design intenti purpose
нарід nationa
нарічч accent dialect idiom
насел populat
насторо alertne vigilan wakeful watchfu
наступ offensi
насінн com cum ejacula seed semen
нат nato
натовп drov hord swarm
наук scienc
наукове investi researc
нафт oil crud petrole
нац nationa
нацизм fascism naziism nazism
націона nationa
наізник encroac invad
неб sky
небезпе dang
невад nevada
невимов indefin indescr ineffab unspeak untella unutter
невтомн indefat tireles unflagg unweary
негаин direct forthwi immedia instant now straigh
негр black blackam negro negroid
негритя black blackam negro negroid
недосту unavail
недруг enem foe
неділ dominic sun sunda
незабар present short soon
неилон nylon
неиробі neurosc
некрома necroma
немовл bab infant
необмеж absolut
необхід need want
неод neodymi
неон neon
неослаб indefat tireles unflagg unweary
непал nepal
непокор rebelli
нерв nerv nervu
несподі sudden
нешкідл innocuo
низьк low
нин now nowaday toda
нирк kidne
нитк thread yarn
нло ufo
нов new
новин new intelli tid word
ног foot leg pes
ножиц scissor
нокаут kayo knockou
номер issu numb
нор burrow tunnel
норвег noreg norg norwa
норвезь norwegi
норм norm
носок sock
носоріг rhino rhinoce
нужд need want
нюрнбер nurembe
нігер nigeria
ніго nail
нідерла holland dutch
ніж knif
нік nik
нікол nev
німец german
німецьк german
німеччи deutsch frg german
німк german
німц german
ніндз ninja
нірван enlight
ніс nos
ніцц nic
ніч night dark nightti
обвинув accus
оберег protect
обережн careful cautiou
облас region provinc stat
обличч fac
облог sieg
обмілин beach
оборон defenc protect
образ effig icon ikon imag pictur simulac affront insult
обруч hoop
обряд rit ritual
обрізан circumc
обсерва lookout
обстано situati
обстріл shell
обід dejeun lunch luncheo tiffin
обіцят promis
овес oat
овоч veg vegetab veggi
огаи ohio
оголос announc
огорож fenc
огірок cucumb cuk
одеж apparel cloth dres
одес odesa odessa
один alon solo unaccom
одиниц unit
однопал unicame
одруж marriag matrimo union wedlock
одружен marri
одяг apparel cloth dres encloth garb garment raiment tog
ожин blackbe
ожирінн corpule fleshin obesit
озер lak
озон ozon
океан ocean
око eye oculu optic
околиц localit neighbo vicinit
окорок gammon ham jambon
округ localit neighbo vicinit
окружн circl
окситан occitan provenc
окуляр eyeglas glass spec spectac
окун perch
окуп occup
окупац occupat
олен helen cervid deer elk wapiti
оленятк fawn
олов tin
олі oil
олівец pencil
олімп olimbo olympu
омел mistlet
ондатр muskrat musquas
опер opera
оповід stor
опозиц opposit
опублік publish
оранжев orang orangen orangis
оргазм climax com
організ being
орел eagl
оркестр orchest
оса wasp
освіт educati
осел donke
оселеде herr
осл christi oslo
особ individ mortal person somebod soul
особлив chief main primari princip
останні last
остр island
осін autumn fall
отец begett fath padr pri
оточ encircl
отрут poison toxican
отруєнн intoxic poison
офіціан serv wait waitres
охорон protect
оцет acetum vinegar
павич peacock
павук spid
пагод pagoda
пагорб hill
пагорок hill
падальн vultur
падуб hol
падчерк stepdau
пазл mystifi puzzl teas
палац palac
палец fing toe
палив fuel
пан gentlem
панам panama
пантофл slipp
пап dad dadd papa pop
папаи papaya
папуг parrot
папір pap
пар steam brac pair
парагва paragua
парасол umbrell
париж pari
парк common green park
паркан fenc
паропл steam steamsh
парт part
парубок bachelo beau boyfrie fellow swain
парус canva canvas sail sheet
парусин duck
паріс pari
пасерб stepson
пасерби stepdau
пасинок stepson
паск east
пастир sheephe sheepma shepher
пастух sheephe sheepma shepher
пасх east
патр patrai patra
патроні patrony
пах armpit axilla
пахв armpit axilla
паш pacha pasha
певн belik like probab
педал pedal treadl
пеиджер beep pag
пекл blaz hell
пекін beij peip pek
пемз pumic
пеніс memb peni phallu
пер feath pen plumag plum quill peru
перд fart
перебуд perestr
перегов negotia
передач broadca program
передмо forewor prefac prolusi
передпе antepen
перекла render transla version interpr transcr
перелюб adulter fornica
перемог win triumph victor
перемож victor winn
перепел quail
перепра cross
перетин carrefo cross crossro crosswa interse
перехоп interce
перехре carrefo cross crossro crosswa interse
перехід cross crossov crosswa
перешии isthmu
перешко inhibit
переізд cross crossov crosswa
периста perista vermicu
перм molotov perm
перс iran persia
персефо cora despoin kor perseph
персик peach
персон individ mortal somebod soul
перстен band ring
перт perth
перук wig
перун lightn
перчатк glov
перш first
пес dog
печа seal stamp
печив biscuit cooki cook
печінк liv
пив beer
пизд cunt pus puss slit snatch twat
пил dust saw
пилк fil
пильн alertne vigilan wakeful watchfu
пиляк anth
пиріг pie
письмен author writ
питанн interro questio
питн drinkab potabl
плаванн swim swimm
плазун reptil reptili
платин platinu
платт dres frock
плектр pick plectro plectru
пленарн plenar
плеч should
плит flag flagsto
плитняк flag flagsto
плуг plough plow
плюш plush
пляж beach
пляшк bottl
плід fruit
пліт wattl
пневмон pneumon
побереж coast seacoas seashor
пов bawd cocott cyprian harlot prostit whor
поверх floor level store stor
повидл marmala
повн complet full
повстан rebel insurre rebelli revolt ris upris
повсюд everypl everywh
повід rein alluvio delug flood inundat
повік eyelid lid palpebr
повільн slow eas tardi
повін alluvio delug flood inundat
повітр air
поган bad
погод conditi weath
погрож threate
под event
подарун gift
подруг friend girl girlfri
подушк cushion pillow
подібн similar
поез poes poetr vers
пожеж fir
пожежн firefig fireman
позитро antiele
позіх yawn
показ show
поколін coeval contemp generat
покор obedien respect
покі room
покірн obedien respect
пол field theat theatr
полекс thumb
полиц shelf
половин half
полонен prison
полуден midda noon noonda noontid
польк pol
польськ polish
польщ poland polska
поляк pol
полян clear glad
поліети polythe
політик pol politic
поліц polic
поліцеи offic policem
поліція offic policem
помад cream emollie ointmen
помаран orang orangis
померт die
помешка abod domicil dwell habitat hom
помідор tomato
понеділ mon monda
понятт notion
пор ferr ferrybo
поран wound
поранен wound
порногр erotica porn porno pornogr smut
поро pigg piglet shoat shot
поросят pigg piglet shoat shot
порох gunpowd powd
порт port harbor harbour haven seaport
португа portugu
порівня compari
поріг doorsil doorste thresho
посад berth billet offic plac positio post situati spot
послушн obedien respect
посміха smil
посмішк grin grinn smil
посольс embass
постач deliv
постріл fir
потилиц nap nucha scruff
потоп alluvio delug flood inundat
потреб need want
потім then
похмілл hangov katzenj
походж nationa
похі lust luxuria
поцілун bus kis osculat
поч begin commenc get start
початок beginn commenc start
почин begin commenc get start
пошир broadca
пошкод damag
пошкодж harm hurt injur trauma
поштар carri mailman postman
пояс belt
поізд train
пра praia
правд truth
правдоп like probabl
праг prag pragu praha
прал wash
прапор flag
праск iron
прац busines employm job lin occupat work
предок ancesto anteced ascenda ascende root
презерв condom prophyl rubb saf safet
прелат archpri hierarc primat
препуці foreski
прибутт arrival
привид ghost
приголо consona
призов conscri
приимен preposi
приинят accept
прикмет adjecti
прикрит protect
прил highwat tid
приліт arrival
примар ghost
примус coercio compuls
приправ condime flavor flavour season
природ natur
прислів adverb
пристрі devic
притуло asylum refug safet sanctua
прихід arrival
приятел beau boyfrie fellow friend swain girl girlfri
приізд arrival
проб assa attempt essa seek try
програм broadca curricu plan syllabu
прогуля walk
продаве clerk salescl
продавщ clerk salescl
проект labor project task underta
прожив dwell inhabit liv populat
прожива habitat inhabit
проидис charlat mounteb
прокуро prosecu
промежи perineu
промов speech addres
промін beam irradia ray shaft
пропози proff proposi suggest
прос ask millet
просипа arous awak awaken wak waken
прост but just mere onl simp
простит bawd cocott cyprian harlot prostit whor
простуд cold
просува advanc
протекц protect
протест demonst protest
противн enem foe
профес profess
професо prof
профспі brother union
процент pct percent
прош pleas
прутен cock dick peck pet prick putz shaft tool
пряж thread yarn
прямоку rectang
прізвищ cognome
птах bird
птиц bird
пуголов polliwo pollywo tadpol
пузир bubbl
пунктуа punctua
пупок bellybu navel omphalo omphalu umbilic
путін putin
пхеньян pyongya
пшениц wheat
пшон millet
півден south southwa
півен cock roost
півник flag iri
північ north midnigh northwa
півон paeon peon
півостр peninsu
пігулк lozeng pill tab tablet
підборі chin mentum
підвал basemen
підвіко windows
підков horsesh sho
підкоря obe
підлив sauc
підлог floor
підліто adolesc stripl teen teenag
підметк sol
підмнож subset
піднебі palat
піднос tra
підозрю suspect
підошв sol
підпис sign
підрозд unit
підручн schoolb text textboo
підсумо summar
підтвер confirm
підтрим support
піксел pel
пін balm ointmen salv unction unguent
пінгвін penguin
піп pri
піратст buccane pirac
піротех pyrotec
пісн song vocal
пісок sand
пістоле handgun pistol
піськ cunt pus puss slit snatch twat
пісюн cock dick peck pet prick putz shaft tool
піт perspir sudor sweat
пітон python
піфагор pythago
піхв vagina
піц pizza
піч oven stov
пічк oven stov
раб slav
рабб rabbi
рабин rabbi slav
раввін rabbi
равлик snail
рад soviet joy joyfuln joyousn
радж raja rajah
радник advis advisor consult
радон radon
радіоак radioac
раз clip tim togeth
раи eden heaven nirvana paradis
раидуг rainbow
раион distric
рак canc crawdad crawfis crayfis ecrevis
ракет missil rocket
раковин sink
ран harm hurt injur lesion trauma wound
рангун yangon
ранец backpac haversa knapsac packsac rucksac
ранок morn forenoo
раніш alread
раптов sudden
расизм raciali racism
рахівни abacu
реакц reactio respons
реб rabbi
ребр costa rib
ребус rebu
революц revolut
регб rugb rugg
редис radish
редиск radish
реин rhein rhin
реліг faith religio
ремесл handcra handicr handiwo handwor
ремін belt
рептил reptili
республ republi
рестора eater restaur
рефер ref refere
рецепт formula recip
речник spokesp
решт balanc remaind residua residu residuu rest
риб fish
рибак fish fisherm
рибалк fish fisherm
риг riga
риж ric
рим roma rom
ринок grocer market
рис ric trait catamou lynx
ритм beat rhythm
ритуал rit ritual
робот automat golem robot busines employm job lin occupat
род accouch bear birth childbe childbi hav
родин fami
рожев pink pinkish
рожен spit
розарі rosar
розвідк intelli
роздорі carrefo cross crossro crosswa interse
розділ chapt
роззбро disarma disarm
розклад cot
розмов convers discuss word
розслід investi
розум underst
розумн apt clev
розумов encyclo erudite eruditi learned learn scholar
ром rum
ромашк camomil chamomi
ромб diamond rhomb rhombu
ропух anuran batrach frog salient toad
рос dew russia
рослин flora plant
росіись russian
росіяни russian
росіянк russian
рот mouth
ротор rotor
рту hydrarg mercur quicksi
руанд ruanda rwanda
рубец cicatri scar
рубл roubl rubl
руд ore
рук arm hand manu mitt paw sleev
рукавиц glov
румун romania roumani rumania
румунсь romania rumania
руп rupe
рус rus
рух traffic
рухлив movabl moveabl transfe transpo
рухом movabl moveabl transfe transpo
ручк pen
рушник towel
рушниц rifl scatter shotgun
рюкзак backpac haversa knapsac packsac
рят deliv reliev rescu salvag salv sav
рів ditch
рівнова balanc equilib
рівнянн equatio
ріг antl corn horn
рід gend
рідк rar uncommo rare seldom
ріжок shoehor
різанин massacr
різдв christm xma
різнорі heterog
рік year twelvem riv
річ thing
річк riv
сагаида quiv
сад garden
саигак saiga
саит sit websit
саксофо sax saxopho
сал lard tallow
салонік thessal
салям salami
сам alon solo unaccom
самвид samizda
самогуб suicid
самоцві gem gemston jewel ston
самум samiel simoom simoon
сан sled sledg sleigh
санкц sanctio
сапсан kestrel peregri
сар sarah
саран locust
сараєв sarajev
сардинк pilchar sardin
саркофа sarcoph
сарн chamoi
сатан beelzeb devil lucif satan tempt
сатаніс diaboli
сатир iron sarcasm satir
саун sauna
сахар sahara
свастик hakenkr
свин grunt hog pig sow squeal
свинец lead
свист whistl
свисток whistl
свят saint
священи pri
священн pri
свідок witnes
свідом advis deliber design intenti purpose
свідч testimo
свіж fresh
світ cosmo creatio earth existen glob macroco realit univers
світл light
світлоф stoplig
світляк firef
світов global planeta world worldwi
свічк candl tap
секс sex
сект sect
секунд sec
сел villag countr settlem
селезін lien spleen
селен seleniu
селянин farm grang husband moujik mujik muzhik muzjik peasant
селянк peasant
семигор transyl
семінар seminar
сенат senat
сенсор detecto
серб serb serbian serbia srbija
сербк serb serbian
сервіту easemen
серг earr
сердит angr
серед midweek wed wednesd
сережк earr
серн chamoi
серп sickl
серпен aug august
серц heart pump tick
сестр sis sist
сеул seoul
сеч pee piddl pis urin wat weewe
сечовід uret
сибір siberia
сибірк anthrax
сигарет butt fag
сил forc forcefu strengt
сильн strong
симон barratr simon
симфон symphon
син son boy
синагог synagog taberna templ
синиц tit titmous
сині blu blueish bluenes bluish
сир chees quark syria
сироп sirup syrup
сирот orphan
систем system
ситуац situati
сич hoot owl
сказ say
скелет fram skeleto
скептиц agnosti sceptic
скл glas
склянк glas
скор quick speed present short soon
скрин trunk
скрипк fiddl violin
скумбр mackere
скін skinhea
слав celebri fam glorifi glor renown resplen
слив plum
слиз mucu
слизен slug
слизняк slug
слимак slug
слин saliva spit spittl
слов word
словаць slovak
словачч slovaki
словен sloveni
словенс sloven
словник diction lexicon
словосп apposit colloca juxtapo
слон elephan
слоних elephan
служб servic
сльоз tear teardro
смак gustati tast
смалец lard
смер death deceas departu exit expirat expir going pass
сметан cream pick
смокінг tux tuxedo
сморід fetor foetor malodor malodou mephiti reek stench stink
смутн sad
смілив bravene braver courag courage
сміт smith
сміяти laugh
снаряд shell
снд cis
сніг snow snowfal
снігови snowman
снігопа snow snowfal
снід aid
снідано breakfa
сніжинк flak snowfla
сніжок snowbal
собак dog
сов hoot owl conscie scrupl
соик jay
сокир axe
сокіл falcon kestrel peregri
солдат soldi
солове nightin
солом straw
солон salt
сом catfish
сомал somalia
сон dream dormous heliant sunflow
сонет sonnet
сонечк ladybee ladybir ladybug
сонц sun
соняшни heliant sunflow
сорок magpi
сорочк shirt
сосн pin
сосок mamilla mammill nippl pap teat tit
сотн compan
соус sauc
соф serdica sofia
софокл sophocl
союз allianc confede union
союзник all
спальн bedcham bedroom chamb
спат kip sleep slumb
сперм com cum ejacula seed semen
спин back dorsum
спис lanc shaft spear
спожива consum
спокі peac
сполучн conjunc
споруд build edific
справжн present
спраг thirst thirsti
спроб shot stab
спрост den
співак sing vocalis vocaliz
співачк sing vocalis vocaliz
спідниц skirt
спірн arguabl debatab disputa moot
срак ars ass behind bottom bun buttock seat tail
срат crap defecat mak shit stool
срср russia ussr
срібл silv
ссавц mammal mammali
ста gend sex sexuali
став pond pool
стад herd
стадіон arena bowl stadium
стал steel
стан stat
станови stat
станц station
стар old
старати assa attempt essa seek try
стати hap happen occur pas
статт articl
стату statu
ствердж claim
ствол bol trunk
створін animal beast being brut creatur fauna organis
стегн hip thigh
стел ceil
стерв bitch cunt
стовп post
стожар pleiad
столар carpent
столиц capital
стр fear fearful fright
страв meal repast
страс passion
страт executi
страус ostrich
стрекоз dragonf
стремен stirrup
стрепто strep
стріл arrow
стрілец gunman
стрілк hand needl
стрілят fir
стрічк ribbon
ступн foot pes
стяг flag
стіг hayrick haystac rick
стіл tabl
стілец chair
стільни honeyco
стін wall
суахіл swahili
субот sabbatu sat saturda
суві roll scroll
суд court judicat tribuna
судан soudan sudan
судд judg jurist justic ref refere
судн ship
суднобу shipbui
сук bitch cunt
сукн dres frock
сумк bag
сумлінн conscie scrupl
сумочк bag handbag pocketb purs
суп soup
супроти enem foe
супутни orbit satelli
сурм antimon
суспіль societ
сусід neighbo
сусідст localit neighbo vicinit
суфікс postfix
сухожил sinew tendon
суцвітт inflore
сучасн modern
сучасни coeval contemp
суіцид suicid
сфер spher
сфінкте sphinct
сход stairca stairwa
сходинк stair step
схож similar
схрещ carrefo cross crossro crosswa interse
схід east eastwar orient
східн easter eastern
сша america stat usa
сьогодн toda
сьоґун shogun
сюд her hith
сяив glisten glist glitt scintil sparkl
сідне sydne
сідон saida sayda sidon
сік juic
сіл salt
сільнич saltsha
сін hay
сіньцзя sinkian xinjian
сір gra grayish gre greyish
сірник lucif match
січен jan januar
табак cunt pus puss slit snatch twat
таблиц tabl
табличн tabular
табун herd
табір bivouac camp cantonm encampm
тагальс tagalog
таджик tadzhik tajik
таджики tadjik tadzhik tajik
таз hip pelvi
таибе taipeh taipei
таиван china taiwan
так sic such
також also besid likewis too
такс cab hack taxi taxicab
таксівк cab hack taxi taxicab
таллін tallin tallinn
таллінн tallin tallinn
тамілна madra
танец danc saltati terpsic
танк tank
танок danc saltati terpsic
тантал tantalu
танцюри danc terpsic
тапіок tapioca
тарган cockroa roach
тарілк plat
тат begett dad dada dadd fath papa pop
татус dad dada dadd papa pappa pop
таємнич mysteri mystic mystica occult orphic secret
таіланд siam
твар animal beast being brut creatur fauna organis
тварин animal beast being brut creatur fauna organis
тверд hard
творог quark
театр theatr hous theat
тегеран teheran tehran
теж also besid likewis too
тел calf
телевіз televis tel
телегра telegra
телепор telepor
телеско scop
телефон phon telepho
телуг telugu
телунг telugu
телур telluri
темн dark
темпера febrici febrili fev feveris pyrexia
теніс tenni
теорем theorem
теософ theosop
тепер now nowaday toda
теракт bomb
терк grat
терц third
тесл carpent
тет aunt aunti
тетрагі tetrahy thc
тигр tig
тижден week
тин fenc
тип phylum typ
тиран tirana
тис yew
тисячел millena millenn
титан titan titaniu
товарис compan
товариш broth comrad
тог togo
тод then
токі edo tokio tokyo yeddo yedo
том ago
томагав hatchet tomahaw
томат tomato
тонн ton
топол poplar
тор torah
тортур tortur
торф peat
тост pledg toast
тоф tofu
точн exact just precise
трав gras
травен may
травл digesti
травм harm hurt injur trauma
традиц traditi
трамва streetc tram tramcar trolle
трахе trachea windpip
требник breviar
тривог alarm alarum alert
тризубе trident
трилисн medic medick trefoil
трол troll
тротуар flag flagsto pavemen sidewal
трофе priz troph
труб cornet horn trump trumpet
трубк pip
трудн difficu hard
трун casket coffin
тріик iii tercet ternar ternion terzett thre threeso trio
тріиц trinit
тріск cod codfish
тсуг hemlock
туалет bathroo can john lav lavator priv toilet
тубілец abo aborigi
туман fog
туніс tunisia
тур castl rook
турецьк turkish
туреччи turke
туризм tourist
туркмен turkmen turkome
тут her
туш mascara
тьот aunt aunti
тюлен seal
тюльпан tulip
тютюн bacc tobacco
тік fle
тіл bod
тілоохо bodygua escort
тільк but just mere onl simp
тін shadow
тір sur tyr
тіст dough
тітк aunt aunti
тіточк aunt aunti
угод agreeme
угорец hungari magyar
угорк hungari magyar
угорщин hungar magyaro
удар strik
уельс cambria cymru wal
уже alread
узбекис uzbek
указ decre
украінс ukraini
укритт shelt
улюблен favorit favouri
умерт die
умир die
умисн intenti know advis deliber design purpose
унунбі ununbiu uub
унунгек ununhex uuh
унунпен ununpen uup
унітаз can commod crapp pot pott stool thron toilet
упир lamia vampir
упокоєн departu exit expirat going los pass releas
упокі departu exit expirat going los pass releas
управля manag overse superin supervi
ураган hurrica
уран uranium
урок lesson
уругва urugua
уряд governm authori regim
успіх succes
усюд everypl everywh
утроб uteru womb
уфа ufa
ухан wuhan
учен scienti educate pupil student
учениц educate pupil student
учит stud
учител instruc teach
учитель instruc teach
учити acquir larn learn read stud tak
учор yesterd
ущелин ravin
фабрик factor manufac mill
фагот bassoon
фаз phas stag
фазан pheasan
фаик pip
факс facsimi fax
фаланг phalanx
фалоімі dildo
фант ghost
фарб color colour
фарс farsi persian
фартух apron
фасол bean
фах profess
фашизм fascism naziism nazism
фаянс faienc
федерац federat
фелляц fellati
ферм farm
фермер grang husband sodbust
фетід theti
фиаск debacl fiasco
флаг flag
флеит flut
флогіст phlogis
фляг flag
фляґ flag
фоб phobia
фом thoma
фонтан fount
форел trout
форм uniform
фортепі piano pianofo
фортец fort fortres
фосфор phospho
фот photo
фотел armchai
фотоапа camera
фотогра lensman photogr exposur photo pic pictur
фотон photon
франці franciu
фрукт fruit
фтор fluorin
футбол socc
футболі footbal
фідж fiji
фізик physic
філател philate
філософ philoso
фільм film movi pic pictur
філіппі philipp
фінлянд suomi
фінськ finnish suomi
фінік dat
фіолето purpl purplis violet
хабаров khabaro
хадж hadj haj hajj
хакер hack
халеп difficu troubl
халуп hovel hut hutch shack shant
халіф calif caliph kalif kaliph khalif khalifa
халіфат calipha
хамелео chamael chamele
хано hanoi
ханук channuk chanuka chanukk hannuka hanukka
хаос bedlam chao pandemo
харк kharkiv kharkov
харч aliment food nourish nutrien nutrime nutriti sustena victual
хат hous room
хатинк hovel hut hutch shack shant
хащ brush brushwo coppic cops thicket
хвил wav
хвилері breakwa bulwark groin groyn jett mol seawall
хвилин min minut
хвороб diseas
хвіст tail
хлопец beau boy boyfrie lad laddi sonn
хлопчик boy
хлор chlorin
хлорофо chlorof trichlo
хліб bread breadst
хмар cloud
хмарочо skyscra
хоббіт hobbit
хобот probosc trunk
ход footfal footste step
хоке hocke
хоккаид ezo hokkaid yezo
холодец aspic
холодил icebox refrige
холодн cold
холостя bachelo
хом thoma
хомут yok
хорват croatia hrvatsk
хоробр brav courage bravene braver courag
хорогв flag
хорош good
хоругв flag
хрест crisscr cros mark
хризант chrysan
христия christi
христос christ deliver jesu nazaren redeem savior
хром chromiu
хрущ cockcha
хрін horsera
художни artist paint
хуи cock dick memb peck peni pet phallu prick
хуліган bul hooliga roughne rowd ruffian tough yob yobbo
хунт junta
хустк handker hanke hanki hank headsca kerchie
хутр fur
хізбалл hezboll hizball hizboll hizbull
хім chemist
цал inch
цап bil goat
цар czar king rex tsar tzar
цариц czarina czaritz tsarina tsarits tzarina
царств kingdom
цвинтар cemeter graveya necropo
цвях nail
цвіркун cricket
цвіт bloom blossom flow
цегл brick
цезар caesar
центр midpoin
центриф extract separat
церемон ceremon observa
церкв church
цесарк guinea
цибул onion
цибулин bulb
циган bohemia gips gyps roma romani roman romman
циганк bohemia gips gyps roma romani roman romman
цигарк butt cigaret fag
цимб dulcim
цинк zinc
цирк circu cirqu corri cwm
цифр numb numeral
цицерон cicero tul
цицьк boob bosom breast knock tit titt
цнотлив virtu
цукор sugar
цунам tsunami
цуцен pupp
цьоц aunt aunti
цікав interes curiosi wond
цілкови absolut
цін valu
цінн valu
чадр chadar chaddar chador chuddar
чаи tea
чаик gull lapw peewit pewit seagull
чаиник teakett teapot
чаклунс magic thaumat
чалм turban
чанцзян chang changji yangtz
чапл heron
чарівни magic thaumat
час tim sometim
часник ail garlic
часопис mag magazin
част frequen oft often oftenti ofttim
частин part piec
чашк cup
чек check chequ wait
чемн civil polit
червен jun
червон crimson flush red redden
черг lin queu
черев abdomen bel stomach vent
черевик boot sho
черед herd
череп skull
черепах tortois turtl
чес glorifi glor
чеськ czech
четвер thursda
чехосло czechos
чеченсь chechen
чечн chechen chechny
чибис lapw peewit pewit
чиж siskin
чин act behav
чингісх temujin
числ figur numb
числівн numb numeral
чист clean
чистили purgato
членист arthrop
членств members
чобіт boot
човен boat
чол brow forehea
чоловік man human husband individ mortal person soul
чорн black blackne inkines ink
чорногу stork
чорт daemon daimon demon devil fiend
чортопо thistl
чотк rosar
чрев uteru womb
чут hear
чутк rumour
чіл chil
шабл sab sabr
шампанс bubb champag
шанха shangha
шапк chapeau hat lid
шарф scarf
шас chassi
шах ches
шахтар min minewor
шашк sab sabr check draught
шашлик kabob kebab
швабр mop swab swob
швед swed
шведк swed
швеицар schweiz suiss switzer
швец sverig sweden
швидк apac quick rapid speedi
шедевр masterp
шельд scheldt
шериф sheriff
шизофре schizop
шил awl
шиллер schill
шимпанз chimp
шин tir tyr
шинк gammon ham jambon
ширин breadth width
шишк con strobil
шия cervix neck
шкарпет sock
шкод harm hurt injur trauma
школ school schoolh
шкідлив harmful
шлунок breadba stomach tum tumm
шлюб marriag matrimo union wedlock
шлюп sloop
шлюх bawd cocott cyprian harlot prostit whor
шлях road rout
шнурок shoelac shoestr
шовк silk
шовкови mulberr
шол helmet
шост sixth
шофер driv
шпак starl
шпалер wallpap
шпигун spy
шпинат spinach
шприц syring
шпіхлір garn granar
шрам cicatri scar
шрифт cas fac font fount typefac
штанг barbell
штопор corkscr
штреикб blackle rat scab
шулік kit
шум dissona nois racket
шуруп screw
щабел stair step
щавел dock sorrel
щаст felicit happine
щелеп jaw
щен pupp
щиглик goldfin
щигол goldfin
щогл mast
щоденни diar journal
щок cheek
щорічн annual year
щук pik
щупальц tentacl
юан kwai yuan
югослав jugosla
юда juda
юдаізм hebrais judaism
юни immatur young
юрб drov hord swarm
юрт yurt
яблук appl
ява java
ягн lamb
ягод berr
ядерн nuclear atomic
язик clapp glossa lingua tongu
яиц egg
яицепро oviduct
яків jacob
якір anchor
якіс attribu dimensi propert qualit
ялиц fir spruc
яловец junip
яловичи beef boeuf
ялт yalta
ялівец junip
яма cavit pit
ямаик jamaica
янгон rangoon
янцз chang changji yangtz
япон japan nihon nippon
японец japanes nippone
японк japanes nippone
ярд pac yard
ярм yok
ясл mang trough
ясн gingiva gum
ясновид clairvo esp
яспис jasp
яструб hawk
яшм jasp
ящірк lizard
яєчк ball ballock bollock egg nut orchi testicl testi
яєчник ovar
євр euro
євраз eurasia
євреик jewes
європ europ
європеи europea
єдинорі unicorn
ємен yemen
єнот raccoon racoon
єнісе yenisei yenise
єпарх bishopr dioces episcop
єреван jerevan
єрес heres heterod unortho
єретик heretic misbeli
єрусал jerusal
іврит hebrew
іго yok
ігр gam
іграшк playth toy
ідиш yiddish
іжа food meal nutrien repast
іжак hedgeho
ізоляці isolati
ізоморф isomorp
ізраіл sion zion
ізраіль israeli
ікр caviar roe
іменник noun
іммігра immigra
імовірн like probabl belik probab
інд bharat india
індекс indican indicat
індик turke
індокит indochi
індонез bahasa indones
індіане indian
індіяне indian
індієц indian
інод sometim
іноземе alien foreign nonciti outland
іноземк alien foreign nonciti outland
іноземн foreign strang
інструк manual
інтеліг cleris
інтонац intonat modulat
іну eskimo esquima inuit
інфекц contagi infecti transmi
інфляц inflati
інформа informa
іні frost hoar hoarfro rim
інінґ fram inn
іподр hippodr
ірак irak iraq
іран iran persia
ірис flag iri
ірланд eir
ірод herod
ісаак isaac
іскр spark
ісл muslimi
ісламоф islamop
ісландс iceland
існ being beingne existen exist
іспан spain
іспансь spanish
істин truth
істор histor
істот animal beast being brut creatur fauna organis
істівн comesti eatabl edibl
італ italia ita
італіис italian
іудаізм hebrais judaism
іуде hebrew israeli jew
іудеик hebrew israeli jew
іхтіоло ichthyo
ішак donke
ієре pri
ґав crow
ґвалт assault dishono outrag rap ravish violat
ґедз cleg clegg horsef
ґет goeth
ґібралт calp
`
