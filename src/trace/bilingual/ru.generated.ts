// Word stems of ru with English stems, one a line. From the English Wiktionary (wiktionary-dict, 2015), CC BY-SA 3.0; see NOTICE.
// Written by tools/build-bilingual.ts.
export const pairs = `
аара aarau
аарон aaron
аахен aachen
абажур lampsha
абаз abasia
абазин abaza
абазинк abaza
абазинс abaza
абак abacu abaca
абалон pawa
абандон abandon
абб abbot
абба abba
аббас abba
аббатис abbes
аббатск abbatia
аббатст abbac abbe
аббевил abbevil
аббреви abbrevi initial
абдукц abducti
абел abelian
аберран aberran
аберрац aberrat
абецеда prim
абзац indenta notch paragra
абиентн abient
абиссал abyssal
абиссин abyssin
абитури matricu
абкаик abqaiq
абла apophon
аблакта ablacta
абля apophon
аблятив ablativ
абляц ablatio
абовян abovyan
абонеме subscri
абонент subscri
абордаж board
абориге aborigi nativ indigen
аборт abortio
абраз abrasio
абразив abrasiv
абракад gibberi
абрикос apricot
абсолют absolut dead perfect
абсорб absorb
абсорбе absorb
абсорби absorba absorbe bibulou
абсорбц absorpt
абстрак ideal
абсурд nonsens
абсурдн absurdi absurd ludicro prepost
абсцесс absces
абсцисс absciss
абудж abuja
абул abulia
абхаз abkhaz abkhazi
абхазк abkhaz
абхазск abkhaz
абьюрац abjurat
авангар forefro vanguar
аванпос picket
аванс advanc prepaym
авансце foresta proscen
авантюр adventu gambl ventur
авар avar acciden breakdo crash outag wreck
аварец avar
аварк avar
аварск avar
аватар hero
аввакум habakku
авг augea
авгур augur
август august augustu
августи augusti
авел abel
авен avenu
авентин aventin
авестии avestan
авиабаз airbas
авиаком airlin
авиалаи airlin
авиалин airlin
авиапол group wing
авиапоч airmail
авиапре airlin
авиатор pilot
авиац aviatio
авиге abigail
авиньон avignon
авлид auli
аврел aureliu
аврор aurora
австр aussi austria
австрал austral aussi antipod
австрие austria
австрии austria
авт automob car
автарк autarch
автобан freewa
автобио autobio
автобус bus coach omnibu
автовок depot
автогам autogam
автогра autogra signatu
автод caravan
автодач caravan
автодид autodid
автодоп autocom
автодр autodro
автодре railcar
автожир autogir
автокан autocan
автокеф autocep
автокла bomb
автокол convo motorca
автокр autocra
автокра autocra autarch
автолюб motoris
автом automat dispens kiosk
автомаг express freewa interst motorwa thoroug automag
автомат automat
автомаш automob car
автомоб motoris automob car automot
автомор automor
автомот railcar
автоном autonom
автоотв answerp
автопан motel
автопил autopil
автор auteur author writ
авторал ral
авториз authori mandat
авторит authori prestig
авторст authors
авторуч pen
автосер garag
автосто hitchhi park
автостр freewa highwa interst thoroug
автотом autotom
автохор autocho
автохто aborigi autocht indigen
автоэтн endonym
авуар asset
ага aga agha aha yup
агав agav
агар hagar
агасфер ahasuer
агат agat rub agatha
агаф agatha
агаян aghayan
агванец albania
агванск albania
агглюти aggluti
агенс agent
агент infiltr spy
агентк infiltr
агентст agenc
агиогра hagiogr
агл grac
агломер agglome
агн agni
агнец lamb sheep
агности agnosti
агон agon
агониру moribun
агонист circumc
агорафо agoraph
агр agra
аграф fasten
агрег aggrega assemb
агрегац aggrega
агресс aggress harassm
агресси aggress
агрессо assaila
агрон agronom
агул aghul
агульск aghul
агульц aghul
агут agouti
агхор aghori
адам adam
адамант diamond
адан adana
адапт adapt
адаптац adaptat adjustm habitua
адаптив adaptiv
адаптир adapt accultu adaptab
адвок attorne barrist lawy
адвокат advocac
адгез adhesio
аддикти addicti
адекват adequat
аден aden
аденин adenin
адепт partisa
аджар adjara
аджик adjika
адиабат adiabat
админ sysadmi
админис executi recepti
адольф adolph
адопц adoptio
адр adria
адренал epineph
адрес address consign
адресат address
адриан hadrian
адриати adriati
адрон hadron
адск hellish devilis diaboli stygian
адсорбц adsorpt
адъекти adjecti
адъютан adjutan
адыге adygea
адыгеис adygh
ажиотаж hoopla rush scrambl stir
азал azalea
азан adhan
азарт gusto
азбук abc alphabe cyrilli prim
азбучн cyrilli
азер azeri
азербаи azeri
ази asian asia
азиатк asian
азиатск asian
азик azeri
азим bear
азимин pawpaw
азо hadean
азор azor
азот nitroge
азотиро nitrid
азы abc
аив quinc
аивенг ivanho
аид had
аидах idaho
аидж aizawl
аидян aidan
аизак isaac
аизау aizawl
аикид aikido
аимар aymara
аин ayin ainu
аиов iowa
аипод ipod
аиран airan doogh
аирин iren
аис ice
аист stork
аит eid aichi
аифон iphon
аияв ayyavaz
аияваж ayyavaz
аиявар ayyavaz
академ school
академи academi
акаж mahogan
акан akan
акант acanthu
акац acacia wattl
аквакул aquacul
аквамар aquamar
аквапар aquapar
акварел waterco
аквариу aquariu
акватич aquatic
акведук aqueduc
аквитан aquitai
аким joachim
акит akita
аккадск accadia akkadia
аккаунт login
акклима acclima
аккомод accommo
аккомпа accompa
аккорд chord harmon
аккр accra
аккреди accredi
аккумул accumul gath batter
аккурат careful cautiou accurat dapp exact order painsta prompt
акн acn
акон monksho wolfsba
акр acr
акробат acrobat
акропол acropol
акрост acrosti
акрофоб acropho
акселер throttl
аксиома axiomat
акт act deed
актер perform troup
актерск histrio
актив activat enabl asset
активац activat
активиз activat energiz
активн active activis spre activ energet top
актин actiniu
актрис actor perform
актуали updat
актуаль relevan
акул shark
акустик acousti
акустич acousti
акушер midhusb midwif obstetr
акушерк midwif obstetr
акушерс midwife obstetr midwif
акц actium equit shar stock
акцент emphasi pronunc stres accent accentu
акцепт accepta
акцепта accepto
акцесс accessi
акционе shareho
акциум actium
алал alalia
алан alan alania
аланин alanin
алар alaric
алах halacha
албанец albania
албанк albania
албанск albania
алгебра algebra
але aleut aleutia hello
алебард bill halberd halbert
алеик alle lan
алеикем leukemi
алеманн alemann
алепп aleppo
алеутк aleut aleutia
алеутск aleut aleutia
алеф aleph
алжир algeria algi
алжирец algeria
алжирк algeria
алжирск algeria
алзин chickwe
али ali aliyah
алиб alibi
алидад alidad
алимент alimon
алис alic
алиф aleph alif
алифати aliphat
алкаш alcohol
алкивиа alcibia
алкогол sot liquor spirit alcohol
алл allah hello
алле alle lan
аллегор allegor
аллел allel
аллерги allergi
аллилу allelui hallelu
аллитер alliter
аллод allodiu
аллонж allong
аллотро allotro
аллофон allopho
аллюв alluviu
аллювиа alluvia
аллюз allusio
аллюр gait pac
алмаз diamond
алмазн diamond
алоэ alo
алта alta
алтаиск altaic
алтар sanctua
алфав abc alphabe
алфавит alphabe
алхим alchem
алхимик alchemi
алчн avaric avidit cupidit gre avarici avid covetou greed
алчущ hungr
алы crimson popp red scarlet vermili
альб alb book
альбино albino
альв elf
альвеол alveola
альголо phycolo
альдеги aldehyd
альман almanac
альп alp
альпиис alpin
альпини mountai climb
альт alto viola
альтиту altitud
альф alpha
альфонс gigolo manwhor
алюмин alumini
аляпова tack
амазонк amazon horsewo
амазонс amazon amazoni
амар amaryll
амбар barn garn granar hovel
амбивал ambival
амбиц ambitio aspirat
амбицио ambitio
амблиоп laz
амбр ambergr
амбразу loophol
амброз hogwe ragwe
амвон ambo
амеб amoeba
амебн amoebic
амел amelia
америк america usa
америка america usonian western
америко americo yanke
америц americi
ами bowfin
амид amid
амилька hamilca
амин amen
амман amman
аммиак ammonia
аммон ammoniu
аммонит ammon
амнион amnion
амораль sleaz immoral unclean
амортиз cushion snubb amortiz depreci
аморфн amorpho
амос amo
ампаир refere
амперме ammet
ампут amputat
ампутац ablatio amputat
амс prob
амуз amusia
амул charm fetish
амуниц ammunit
амур amur cupid
амурн amorou
амфетам ampheta
амфиб amphibi
амфибо amphibo
амфибра amphibr
амфипро amphipr
амфитеа amphith
амфор amphora
амхарск amharic
анадром anadrom
анаксар anaxarc
анал lectern
анализ dissect pars resolut analyz
анализа pars
аналити analyst analyti
аналог counter
аналоги likewis similar analogo
аналого analog
анальге analges anodyn painkil
анальн anal
ананас pineapp
анап anapa
анарх anarch
анархис anarchi
анархич anarchi
анастро anastro
анатол anatoli
анатоли anatoli
анатом dissect
анатоми anatom anatomi
анафем anathem curs
анафила anaphyl
анафор anaphor
анахит anahita
анахор anchori
анахрон anachro dat
анаш marijua
анб nsa
ангар hangar
ангелок cherub
ангелоч cherub
ангельс angelic
ангидра anhydra
ангин pharyng tonsill
ангиогр angiogr
англ england
англиз anglici
англиза anglici
англизи anglici
англиис english
англици anglici britici
англича english
англого angloph
англосф anglosp
англоф angloph
англофо angloph
англояз angloph
анголец angolan
анголк angolan
ангольс angolan
анд and
андегра undergr
анджел angela
андорре andorra
андоррс andorra
андр andrew
андриан adrian
андрома nymphom androma
андрофо androph
аневриз aneurys
анекдот jok
анем anemia
анемичн anemic
анестез anesthe
анестиз anesthe
анж anjou
анжел angela
анизофи anisoph
аним anim
анимац animati
анион anion
анис anis anise
анк ancu ann
анкет form questio
анкорид anchora
анкх ankh
анн ann anna hannah annam
аннал annal
аннекс annexat annex
аннигил annihil
аннотац annotat blurb comment
аннотир annotat
аннул abrogat annul avoid cancel counter nullif repeal rescind
аннулир annulme defeasa
ано anoa
анод anod plat
анодн anodic
аномал abnorma
аномаль abnorma
анон anon
анонимн anonymo anonymi
анонс adverti
анорак parka
анорекс anorect
анофеле anophel
ансамбл band
антенн aerial
антиаме americo
антибио antibio
антивещ antimat
антивир antivir
антигел anthelm
антигер antiher
антигис antihis
антигум inhuman
антидот antidot
антиква antiqua antiqu
антикон deconge
антикры spoil
антимин corpora
антином antinom
антиобщ antisoc
антиоки antioxi
антиох antioch
антиохи antioch
антипат dislik repulsi
антиром antinov
антисоц antisoc
антисфе antisth
антител antibod
антитро antipla
антиуто dystopi
антифаш antifas
антихри antichr
антицыг antigyp
античас antipar
античн ancient antiqu
антияде antinuc
антон antoniu
антракт intermi
антропо anthrop
антураж entoura
анус anu
анфилад suit
анх ankh
анхел angela
анчар upa
анчоус anchov
аншлюс annexat
аньх anhui
аньху anhui
аньхуэ anhui
аня ann anya
аомор aomori
аомын macau
аомэн macau
аористн aorist
аорт aorta
апат apatit apath lassitu
апатичн letharg apathet lackada languid listles
апач apach
апде patch updat
апелл appeal invok
апелляц appeal
апельси orang
апеннин apennin
апи apia
апикаль apical
аплод acclaim applaud clap
аплодис applaus
апог apoge
апограф apograp
апокали revelat
апокриф apocryp
аполлон apollo
аполог apologi
апор aporia
апостер posteri
апосто discipl
апостол apostol
апостро apostro
апофеоз apotheo
апофиг apophyg
апофиз apophys
апофон apophon
апп appiu
аппалач appalac
аппар apparat applian bod devic machin tool
аппарат apparat facilit hardwar
аппет appetit
аппетит savor
аппиан appian
апплика finger appliqu
априор priori
априорн priori
апсид aps apsi
аптек pharmac
аптекар pharmac
апул apuleiu apulia
апчх achoo
ара macaw
араб arab
арабиз arabiz
арабиза arabisa
арабиц arabic
арабк arab
арабофо araboph
арабск arab arabian arabic
арав arabia
аравиис arabian
арагонк aragone
арагонс aragone
арам aramaea
арамеец aramaea
арамеик aramaea
арамеис aramaea aramaic
аранж arrang
арапник quirt
арар ararat
араукан mapudun
арахис peanut
арахн arachn
арахноф arachno
арахос arachos
арб araba telega
арбал arbal crossbo
арбалет crossbo
арбитр adjudic arbitra judg refere
арбитра arbitra
арбуз waterme
арг argo argot slang
аргенту argent silv
аргинио agrinio
арголид argoli
аргонав argonau
аргумен reason
ардя transyl
аре aar rang
арен arena ring
аренд leas rent
арендат lesse tenant
арендов leas tenant
арендод landlor lessor
ареол areola
арес are
арест apprehe detenti
арестан arreste jailbir prison
арестов arr arreste apprehe grab
арецц arezzo
ари ariu air aria
ариан ariana
арианин arian
арианк arian
арианск arian
арианст arianis
ариец aryan
ариик aryan
арииск aryan
арик arica
аристар aristar
аристок nobl genteel posh nobilit
аристол birthwo
аристот aristot
аристоф aristop
арифмет arithme
арифмом calcula
ариэл ariel
арк arch archwa vault
аркад archwa arcadiu
аркан lasso
аркебуз harqueb
арктиче arctic
арлекин harlequ
арм arm
арманья armagna
арматур rebar
арменис armenol
арменов armenol
армин arminiu
армянк armenia
армяноф armenop
армянск armenia
арн arit
аром aroma essenc flavour fragran perfum redolen savor
аромати aromati
ароматн aromati balm fragran
аромунк aromani
аромунс aromani
аронник arum
арпеджи arpeggi
арран arran
арсен armour
арсеник arsenic
артач jib
артел team
артемид artemi
артикул articul
артилле artille gunn ordnanc
артист actor perform
артисти artisti
артистк actor actres artist perform
артобст bombard
артр arthrit
аруб aruba
арумынк aromani
арумынс aromani
арф harp
арфист harpist
арфистк harpist
арх arhat
архаичн archaic
арханг archang
арханге arkhang
архар argali
археоли archaeo
археоло archaeo
археопт archeop
архетип archety
архив archiv
архивар archivi record registr
архиепи archbis
архиман archima
архимед archime
архипел archipe
архитек archite
архитра architr
архонт archon
арчинец archi
арчинск archi
аршакид arsacid
арьерга reargua
асан asana
асбест asbesto
асбесто asbesto
асеан asean
асексуа asexual
асептич aseptic
асимин pawpaw
асиммет asymmet
асимпто asympto
асинхро dyssync asynchr
аскан ascaniu
аскарид roundwo
аскетиз ascetic
аскетич ascetic auster
асклеп asclepi
аспект dimensi phas
аспид slat
аспир aspirat
аспиран postgra
аспирац aspirat
аспирир aspirat
аср asr
асс assam assames
ассамск assames
ассасин assassi
ассембл assemb
ассениз sanitat
ассигно assignm appropr
ассимил assimil
ассир assyria
ассирие assyria
ассирии assyria
ассист assist
ассисте auxilia help assista
ассорти rang stock
ассоциа associa
асср assr
ассур assur
аст astatin
астенос astheno
астраль astral
астраха astrakh
астрон stargaz
астрона astrona spacema
астрофи astroph
астур asturia
астурии asturia
асур asura
асфальт asphalt pavemen tarmac
асфикс asphyxi
асфодел asphode
асьенд haciend
аськ icq
атавист atavist
атак attack assault offensi onset
атаков attack assault charg spik
атакующ attack
атаман chiefta
атар atari
атая atayal
атаяльс atayal
атеисти atheist
атеистк atheist
атель ateli studio
атемати athemat
атеофоб atheoph
атикаме atikame
атил atiliu
атипичн unconve
атл sportsm
атлант atla telamon
атланти atlanti
атлас satin
атлетик athleti
атлетич athleti
атлетк athlet sportsw
атмосфе ambianc atmosph aura aerial
атол atoll
атом atom
атомн atomic
атональ atonal
атр atrium
атроф atroph
аттенюа attenua
аттик attica
аттракц attract
атэдз ateji
атэс apec
ауд audit
аудиови audiovi
аудиокн audiobo
аудиопл audiota
аудиров listen
аудитор auditor audienc follow
аукцион auction sal
аул aul villag
аур aura aureola
аурипиг orpimen
аурум gold
аускуль auscult
аут out
аутенти authent
аутисти autisti
аутотом autotom
аутофел autofel
аутохто autocht
аутсаид underdo
ауч ouch
афаз aphasia
афанас athanas
афарск afar
афганец afghan
афганк afghan
афганск afghan
афел aphelio
афер affair fraud racket scam
аферез apheres
аферист conman fraud rook swindl
афин athena athen
афинск athenia attic
афиняни athenia
афинянк athenia
афиш bill billboa placard post
афоризм aphoris epigram
афорист aphoris sentent
афр afro
африкан afrikaa afrikan rock african
афродиз aphrodi
афродит aphrodi
афрофоб afropho
афтозн aphthou
аффект passion
аффинн affin
аха achaea
ахав ahab
ахалици akhalts
ахалкал akhalka
ахалц akhalts
ахалцих akhalts
ахе achaea
ахел achelou
ахемен achaeme
ахемени achaeme
ахерон acheron
ахил achill
ахиллес achill
ахине nonsens
ахондро achondr
ахромат achroma
ахтершт sternpo
ахурян akhurya
ацет acetat
ацтекск aztec
ашхабад ashgaba
ашшур assur
аэлит aelita
аэробн aerobic
аэровок airport termina
аэродин aerodyn
аэродр airfiel airport
аэролак dop
аэронав aeronau
аэрост balloon
аэт aetiu
аэц aetiu
аякс ajax
аятолл ayatoll
баб broad dam grandma grandpa grann hen siss bang
баба bogeyma
бабах bonk
бабахн bonk
бабб babbitt
бабенк bird dam
бабк grandmo grann pastern bread dough scratch
бабл dough gilt
бабник philand womaniz
бабос dough
бабочк bowti butterf
бабу grandmo grann
бабуин baboon
бабул grandmo grann
бабульк dough
бабун grann
бабуш babouch
бабушк babushk grandmo grandpa grann
бавар bavaria
баварец bavaria
баварк bavaria
баварск bavaria
баг bug glitch baguett
багаж baggag luggag
багажни trunk
багам bahama
багамец bahamia
багамк bahamia
багамск bahamia
багдад baghdad
багин bayonet
багор gaff
багров crimson livid scarlet
багрян crimson scarlet
багряно porphyr
бадахос badajoz
бадахша badakhs
баден baden
бадь tub
баз bas basi camp depot ground
базар bazaar fair market marketp bullshi
базел basel
базилик basil
базис bas basi foundat
базов basic essenti
базук bazooka
баи bey
баидарк cano kayak
баиден biden
баик apologu fabl tal yarn baikal
баикер bik
баил bael
баипас bypas
баир eid
баистрю bastard
баит byt
баицз baijiu
бак bin cistern forecas park tank vat baku
бакалав bachelo
бакале grocer
бакалеи groc
бакен buo
бакенба sidebur whisk
баккар baccara
баклажа eggplan aubergi
баклан cormora shag
бакс buck
бактер bacteri
бактриа bactria
бактрии bactria
бакуф shoguna
бакшиш bakshee
бал ball prom ballet bali
балабол blah
балаган farc
балалаи balalai
балам trouble
баланс equilib equipoi stateme
баланси rock
балахон hoodi sweatsh
балбес fool pillock
балд boob pillock twat
балдахи baldacc canop
балдеж high
балерин danc
балерун danc
балетме choreog
балк balk beam gird raft summ timb
балкан balkan
балкани balkani
балканс balkan
баллад ballad
баллер stock
баллист ballist
баллон balloon cylind tank
баллоти run stand ballot
балобан sak
балов indulg mollyco pamp spoil
баловни urchin wanton
балоч balochi
балтиис baltic
балуч balochi
бальз salv
бальзам embalm
балясин balust banist
бам bang okra
бамак bamako
баман bambara
баманан bambara
бамбук bamboo
бамбуко bamboo
бан ban banya bath bathhou spa
банальн banalit platitu quotidi truism banal commonp corn hackney
банальщ pablum
банан banana
бананов banana
банарас varanas
банг bangui
бангкок bangkok
банд band crew gang mob bandit brigand gangst hoodlum
бандаж bandag swath trus
бандеро banderi
бандж banjo
бандити banditr
бандитк brigand
баниан banyan
банк bank bar bed canist jar pot sandban shoal
банкок bangkok
банком atm bank
банкрот bankrup
баннер bann
баночк parison
бант bow ribbon bantu
бантик bow
банш banshe
баньш banshe
баньюма banyuma
баньян banyan
баобаб baobab
баодин baod
баото baotou
баоцз baozi
баптист baptist
бар bar juk loung pub saloon tavern swamp bari
барабан drum reel roll patt pummel drumm
барабул goatfis
барак barack barrack bunkhou
баран ram
баранин lamb mutton
баранк bagel wheel
барахл flit pink belong cruft junk los thread
барахт flound
барашек lamb wingnut
барб barbi
барбадо barbadi
барбари barberr
барбек grill
барвино periwin
бард bard
бардак brothel cluster mes mus pigst shambl snafu
баребух dingleb
барж barg
барин boyar
барион baryon
барионн baryoni
барич mast
барк bark barqu barg
баркас barg launch
бармагл jabberw
бармен bartend
барменш barmaid
барн barn
барод vadodar
барон baron
барохор barocho
барраж barrag
баррел barrel
баррика barrica
барс leopard
барсук badg
барсучо kitten
бартоло barthol
барх velvet
бархан barchan dun
бархати velvet
бархатц marigol
барчук mast
барщин corve
барыг fenc
барын boyar lad madam
барышн damsel mis
барьер barri hassl hurdl wall
бас bas
баск basqu
басконк basqu
басконс basqu
баскск basqu
басмач jihadis mujahid
басн apologu fabl tal
басносл fabulou
басов bas
баср basra
бассеин basin pool
баст basta enough
бастард longswo
бастион bulwark rampart
бастов strik
бастурм pastirm
бат baht bath batu trampol dad fath
батал battl fight
батаре batter heat radiato
батареи batter cell
батик batik
батиска bathysc
батисфе bathysp
батон loaf
батопор caisson
батрак cott peon
батум batumi
батьк fath
батюшк dad dadd fath pri
бау portman
баутцен bautzen
бафом baphome
бафф buffalo
бах bach bang boom kaboom
бахв showoff
бахвал boast
бахваль braggad rodomon
бахреин bahrain
бахром fring thrum
бахус bacchu
бахч garden
бахчиса bakhchi
бац bang boom kaboom
бацбиис bat
бацилл bacillu
бачк sidebur
башар bashar
башенк turret
башир bashir
башк brain gourd nob noggin nut
башкир bashkor
башкирк bashkir
башкирс bashkir
башл dough
башлык hood
башмак boot chock sho
башн cupola tow
баюк rock
баян accordi bayan
баянист accordi bayanis
ббм armor
бден vigil
бдет watch
бдипч odihr
бдитель vigilan alert awar circums watchfu
бебел bebel
бег jogg run scamp
бегемот behemot hippopo
бегл fluent fluenc fugitiv
беглец escape fugitiv
беглянк fugitiv
бегон begonia
бегств escap flight
бегум begum
бегун runn
бегунок runn
бегунь runn
бед adversi calamit disast distres miser misfort scourg traged
бедж badg
беджик badg
бедн impover indigen miser povert want poor lean meag
беднень pitiful
бедняг wretch
бедняжк wretch
бедняк beggar paup
бедолаг pilgarl
бедр femur ham hip thigh
бедренн femoral
бедств adversi calamit disast distres plagu scourg teen tribula
бедстве disastr
бедству indigen
бедуин bedouin
беж fle run
бежев beig tan
беженец refuge
беженк refuge
без san without kis meringu
безалаб careles
безалко nonalco
безапел perempt
безбиле gatecra
безбож godless
безбожн atheist godles impiou
безболе painles indolen
безборо beardle
безбрач celibac
безвер infidel
безвест obscuri
безветр breathl calm
безвкус tastele bland dowd flavorl frump gaud insipid tack
безвлас anarch powerle
безводн arid
безвозм grati gratuit
безволо hairles
безвред harmles innocuo inoffen
безглаз eyeles
безглас voicele
безголо headles voicele
безграм illiter
безгран infinit boundle indefin limitle unlimit unstint
безгрех prelaps
безгреш impecca sinles
бездеис inactio inactiv standst
бездели gewgaw trifl
безделу baubl gewgaw toy trifl trinket fripper trumper
бездель idlenes idl layabou lazybon loaf play slack sluggar
бездене brok pennile
бездетн childle
бездеят indolen passiv
бездн abys chasm
бездомн homeles hobo stra
бездонн abysmal bottoml
бездумн thought
бездушн callou heartle soulles
бездыха breathl exanima lifeles
безжало ruthles cruelt mercile relentl
безжизн bloodle dead exanima flavorl languid lifeles
беззабо abandon careles eas insouci nonchal blith carefre
беззако iniquit lawless
беззаст effront unasham
беззащи brittl
беззвез starles
беззвуч soundle
беззуб toothle
безлик faceles
безличн imperso
безлюдн desert
безмаро generic
безмен steelya
безмерн exorbit unstint
безмозг brainle
безмолв silent mut speechl
безмяте serene serenit peaceab placid seren tranqui
безнаде despera hopeles
безнака impunit
безног legles
безнос noseles
безнрав depravi immoral licenti
безобид anodyn harmles innocuo inoffen
безобла cloudle seren uncloud
безобра outrag foul ugl
безогов implici uncondi
безопас securit safe secure safet saf
безосно unfound
безоста nonstop
безотве unrequi irrespo reckles wanton
безотла instant
безотра drear gloom
безошиб impecca infalli errorfr faultle
безрабо unemplo
безрадо mirthle bleak gloom
безразл apath indiffe insouci meh nonchal apathet listles lukewar
безрасс blind daft despera insensa reckles thought fol temerit
безрог hornles
безропо meek
безрук armles handles
безрука vest waistco
безудар unstres
безудер abandon rampant unrestr
безукор impecca faultle flawles immacul perfect
безум frenz insanit lunac madnes
безумец madman
безумн madwoma craz freneti mad reckles
безупре faultle impecca perfect flawles immacul
безусло certain indubit implici uncondi
безуспе unsucce
безуста tireles
безутеш discons devasta
безух earles
безучас ici disinte indiffe
безшовн seamles
безымян anonymo nameles unnam untitl
беи bey
беиг bagel
беидж badg
беиджик badg
беилиф bailiff
беир beirut
бек bey
бекар cancel
бекас snip bekasi
бекес beek
бекон bacon
бел bel caucasi blanch whiten cerus bleach whitewa blank
бела palauan
белград belgrad
белен henban
белес whitish
белесов whitish
белибер balderd gibberi
белиз beliz
белизец belizea
белизн whitene
белизск belizea
белк doe squirre
белладо nightsh
беллетр fiction
белобро redw
беловат whitish
белок albumen protein whit
белокро leukemi
белокры whitef calla
белорус belarus
белосне snow
белоцве snowfla
белуг beluga
белуджс balochi
белух beluga
бель bedd laundr linen wash
бельг belgium
бельгие belgian
бельгии belgian
бельдюг eelpout
бельм leucoma walley
бельчих doe
бельчон kitten
беляв whitish
бемол flat
бенарес varanas
бенгаль bengali
бенефис benefit
бензин gas gasolin
бензо benzen
бензоп chainsa
бенин benin
бенинец benines
бенинк benines
бенинск benines
бент bento
беот boeotia
беотук beothuk
беотукс beothuk
бер beret
берберс berb
бердыш halberd
берег bank shor strand
берегов coastal
бережли sparing econom frugali parsimo sav thrift economi frugal
бережн ginger
берез birch
беремен conceiv expecta gravid pregnan
берест birchba
береч defend guard protect
беречь shun
бержера bergera
берил beryl
берилл berylli
беркел berkeli
беркл berkeli
берлине berlin
берлинк berlin
берлог den lair lodg
берм berm
берн bern
бернск bernes
беров berovo
берсерк berserk
беруш earplug
бес demon devil exasper incens rag rampag romp
бесед convers dialog dialogu discour talk
беседк arbor gazebo kiosk pergola
беседов convers talk
бесенок imp scamp
бескисл oxygenl
бескомп intrans uncompr
бесконе endless incessa infinit boundle endles everlas indefin intermi
бескоры disinte selfles unselfi
бескраи boundle bournle everlas superna
бескров bloodle
беспард ruthles
беспечн blithe careles jaunti blith carefre jaunt nonchal reckles
беспило dron unmann
бесплат fre grati gratuit complim courtes
бесплод inferti idlenes barren fruitle futil otios steril unfruit
бесподо unparal
беспозв inverte
беспоко worri ail beleagu both concern disturb fash fret
беспол asexual neut
бесполе futilit idlenes feckles fruitle futil otios useles worthle
беспомо feckles helples impoten powerle
беспоря disord disturb riot unr upheava chao clutt coil
беспоса nonstop
беспочв unfound
беспоща ruthles mercile incleme relentl savag
бесправ lawless
беспред outrag boundle intermi limitle
беспреп fre untramm
беспрес incessa unremit
беспрец unparal unprece
бесприз gamin urchin waif homeles neglect
бесприм unparal
бесприн unscrup
бесприс equit fair imparti candor candid disinte equitab
бесприч gratuit
беспров wireles
бессвяз incoher
бессерд callou heartle
бессил astheni disabil powerle
бессиль impoten powerle
бессимп asympto
бесслав infam infamou
бесслов mut
бессмер immorta
бессмыс sensele brut confus dumb fatuou inan insensa meaning
бессове brazen unasham unconsc
бессоде hollow
бессозн unconsc
бессонн insomni sleeple
бесспор unquest indispu irrefra irrefut
бесстра stolidi clinica deadpan stolid audacit fearles courage dar
бесстыд shamele brash immod unasham effront
бесстыж brazen unasham
бессчет countle uncount
бест beast
бестакт brash tactles tastele
бестеле immater
бестолк gormles
бестоло bungl dumm
бестоно atonal
бесформ amorpho
бесхитр ingenuo
бесхозн derelic ownerle
бесхозя mismana
бесцвет blank bleak colourl
бесцель aimless goalles aimles feckles otios
бесценн invalua pricele
бесцере abrupt bluff brusqu unasham uncerem
бесчело inhuman insensa
бесчест contemp disgrac dishono discred dishon nefario ignomin obloqu
бесчинс rag rampag
бесчисл countle infinit umpteen uncount
бесчувс callou insensa sensele
бесшаба reckles
бесшумн noisele soundle
бет beta
бетел betel
бетон concret
бетонн concret
бетонщи concret
бефстро strogan
бечевк packthr rop str twin
бешен amok berserk frantic freneti mad rabid
бешенст fur rab rag
бзд cowardi quail shit
бздеж fart
бздун chicken coward fart puss
бздунь fart
бздушк fart
биант bia
биатлон biathle
биб byblo
бибер bieb
библ bibl
библеис biblica
библиог bibliog
библиол bibliol
библиот librar librari
библиоф bibliop
бибоп bebop
бибу bibulu
бив biwa
бивак bivouac
бивен rock
бивуак bivouac
бигам bigam
бигф sasquat yeti
бид bidet
бидон can
биекц bijecti
биен beat throb
биеннал biennal
бижутер jewelle
бизан spank
бизнесм busines
бизон bison buffalo
бикин bikini
бил ticket bill
билабиа bilabia
билб bilb
билетер check
биллион billion
билокац bilocat
бильгар schisto
бильярд billiar snook
бимс beam
бин binomia
бинарн binar
бинг bingo
бинд bindi
бинокл binocul
бинт bandag fascia swath
биоакку bioaccu
биогаз bioga
биогеог biogeog
биограф biograp
биодост bioavai
биолог biologi biolog
биологи biologi
биолока dows
биомасс biomas
биомеди biomedi
биометр biometr
биопс biops
биоразн biodive
биосфер biosphe
биот biotit
биотехн biotech
биотиче biotic
биотоп biotop
биотопл biofuel
биофизи biophys
биохим biochem
биохими biochem
биполяр bipolar
бирж exchang
бириян biryani
бирк label tag
бирм burma myanmar
бирмане burmes
бирманк burmes
бирманс burmes
бирьян biryani
бирюз turquoi
бирюзов turquoi
бирюк lon
бирючин privet
бис encor
биса bissau
бисексу bisexua
бисер bead
бискв biscuit trifl
биссект bisecto
бит bit bat club bash beat clobb curr hit
битв battl combat fight struggl
битл beatl
биток meatbal
битол bitola monasti
битум bitumen
бить battl fight pulsat struggl throb tussl beat
бифкеик beefcak
бифштек beefste steak steakho
бихар bihar bihari
бич ban knout lash scourg whip
бичев chid flagell flog scourg whip
бишкек bishkek
благ benefit boon weal
благове toll annunci
благово condesc goodwil grac favor aromati fragran
благого awe reveren worship
благод boon grac
благода prais thanksg thank appreci commend gratitu gratefu thankfu
благоде prosp thriv benefac contrib benefic boon
благоду benevol
благоже kind benevol
благозв euphon euphoni
благона trustwo
благонр priss
благопо welfar auspici safe prosper success
благопр decorum modest proprie decent decorou mod auspici opportu
благора sanit prudenc prudent sensibl
благоро chivalr generou genteel honorab nobl refin nobilit
благоск favor grac benevol
благосл benedic benison bless bles
благосо prosper succes weal wealth welfar
благотв benefac charit benevol charita benefic
благоус landsca
благоух aroma fragran perfum redolen aromati balm
благоче righteo devotio godline piet
блаж fol whim
блаженн bless blissfu
блаженс blis
бланк form blanch
бланш blanch
бластом neoplas
блат blat cronyis guanxi
бле baa bleat
блев barf hurl puk spew upchuck vomit
блевот sick
блевоти barf puk vomit
бледн blanch etiolat pal bleakne palenes pallor blank bleak
бледнол palefac
блекл dust
блекн fad
блеск gleam glitt glos irradia lust pyrotec radianc sheen
блесн fly jig lur spoon glisten glitt
блест glisten glist glitt sheen shin
блестк sequin tinsel
блестящ bright brillia gloss glow shin spark
блеф bluff
блефар blephar
блефов bluff
блеян baa
ближаиш immedia next proxima
ближн near neighbo nigh
близ nigh affinit intimac juxtapo neighbo proximi vicinit
близк bosom clos congeni familia immedia intimat near nigh
близлеж contigu neighbo
близнец gemini triplet twin
близняш twin
близору myopic myopia
блин blini boy damn geez pancak sheesh shoot sugar
блиндаж dugout
блинн creperi
блист shin
блистат brillia gloriou resplen
блог blog
блогосф blogosp
блок assemb bloc block pulle barrica blockad
блокад embargo sieg
блокиро block lock
блокнот noteboo notepad
блокпос roadblo
блондин blond
блох flea
блуд fornica
блудили brothel
блудлив lascivi lechero lewd wanton
блудн adulter
блудник lech
блудниц lech whor
блужд straggl stra swerv wand
блуждан roam wander
блуждаю errant wander
блуз blous smock
блузк blous smock
блюд cours dish plat platt viand
блюдц plat sauc
блюз blu
блюст observ
бляд bitch crap fuck prostit shit whor
блядов whor
блядун manwhor whoremo
блях badg buckl plaqu
бляшк plaqu
бнопн mojibak
боа boa
боб bean bob shell
бобер beav
бобин bobbin coil reel spool
бобов legum
боболин ortolan
бобр beav
бобрик friez
бобсл bobslei
бовуаро beauvoi
бог god
богадел charit
богат rich affluen copiou lous prosper wealth
богатен load
богатст affluen capital fortun mone rich wealth
богатыр athleti hercule knight
богач affluen moneyba
богг boge
богем bohemia
богемец bohemia
богемн bohemia
богемск bohemia
богин goddes
богобоя godfear
богомил bogomil
богомо manti
богомол pilgrim
богопод divin godlik
богород madonna
богосл theolog
богосло divinit theolog
богослу church liturg worship
богот bogota
боготво deifica idolatr worship ador deif glorif
богоуби deicid
богохул blasphe profan sacrile profani
богоявл epiphan
бод baud butt gor bodysui
бодн butt gor
бодр pert upbeat
бодрств arousal wakeful awak
бодрящ brac brisk
бодун babalaa
боев militan
боевик militan
боеголо warhead
боезаря payload
боеприп ammunit ordnanc
боестол affair
боец combata fight warrior
бож gee geez gosh divin god hol
божеств deit divinit divin godlik god heaven superna demigod
бозон boson
бои fight battl combat encount struggl boyl
боик perk spr
боикот boycott
боилер boil geys
боин abattoi carnag massacr shambl slaught
боинг boe
боиниц embrasu loophol
боиска scout
боифрен beau
бок flank sid goblet winecup
боков collate lateral
бокс box canist pit
боксер pugilis
бол ball mor ach ail hurt sting afflict pain
болван blockhe clot dimwit dolt doodl dumbbel dumdum dumm
болванк blank pig stub
болгарк bulgari
болгарс bulgari
болезн ailment diseas illnes sicknes
болезне painful delicat morbid sick sor maligna
болельщ fan
болеуто anodyn painkil analges
болив bolivia
боливие bolivia
боливии bolivia
болигол hemlock
болид bolid firebal
болонк bichon
болонь bologna
болот bog fen marsh moras quagmir swamp wastela
болотис bogg marsh swamp
болотн marsh palustr
болт bolt quarrel babbl chat chatt dangl gab kibitz
болтлив loquaci talkati chatt gabb garrulo narrati volubl
болтовн babbl chat chatt crossta froth gab gossip piffl
болтун blabber chatter gossip sleazem tattlet telltal
болтунь blabber gossip sleazem tattlet
болтушк chatter tattlet
больн painful diseas ill patient sick sor
больниц hospita
больш larg mor bigg big capital gros heft
большин majorit most
болячк sor
бом bong
бомб bomb bombshe bomba mumbai bombard
бомбард bomb bombard
бомбежк bombard bomb
бомбист bomb
бомбоме bomb
бомж bum hobo homeles tramp vagabon vagrant
бон boom
бонанц bonanza
бонг bong bongo
бонд bond debentu bondi
бонда bondi
бондаж bondag
бондар coop
бонифац bonifat
бонн bonn
боноб bonobo
бонса bonsai
бонус bonu incenti premium
бор boron pinewoo borea bohrium boar hog pig
борд bordeau claret win
бордюр friez kerb
борец aconit fight monksho wolfsba wrestl
борз borzoi greyhou sightho
борис bori bravo
бормаши drill
бормот babbl mumbl murmur mutt
бормота babbl mumbl murmur mutt
бормоту plonk rotgut
борне borneo
боровик boletu cep
бород beard chin
бородав wart clemati warthog stonefi
бородат beard stal
бородач lammerg
бородк barb wattl
борозд furrow rut
борон harrow
бороть battl contend fight striv struggl tackl tussl wrestl
борт board cushion
борщ borscht
борщеви hogwe
борьб battl combat fight fra struggl war wrestl
бос barefoo
босанск bosnian
босик barefoo
босн bosnia
босниец bosniak bosnian
босниик bosnian
босниис bosnian
босоног barefoo
босонож sandal
босс bos
босфор bosphor
босяк tramp
бот boat bot
ботан nerd wonk
ботаниз botaniz
ботаник botanis freak nerd botan
ботанич botanic
ботел boatel
ботинок boot sho
ботсван botswan
боттом bottomo
боулз bowl
бохум bochum
боцман boatswa
бочар coop
бочк barrel bochka cask drum
бочок flank
бочонок barrel cask keg
бочч bocc
бош bosha
бошняк bosnian
бошнячк bosniak bosnian
боягуз coward
боягузк coward
боязлив apprehe skittis timorou
боязн anxiet dread fear horror phobia
бояк coward
боярин boyar
боярын boyar
боярышн hawthor may
боять dread fear
боящии scar
бпл dron
брав bravo courage gallant
браг pruno
брад beard
брадобр barb shav
бражк pruno
бражник flaneur
бразд furrow
бразиле brazili
бразиль brazili
браил braill
браис bryc
браитон brighto
брак flaw marriag matrimo union
браков cull
браконь poach
бракосо marriag matrimo nuptial union wedd
бран berat chid objurga rag rebuk scold quarrel spat
брандма firewal
бранн vituper
брас brac
брасл armlet bangl wristba
брасс breasts
брат broth bro sibl fratern captur tak
братан bro dawg dud
братец bro sirrah
братишк bro
браток bro mobst
братоуб fratric
братск brother fratern
братств brethre brother fellows fratern
брать broth
браун brown browni
браунко kal
брахиац brachia
брахиоз brachio
брахм brahma brahmi
брачн conjuga hymenea marital nuptial
брашпил windlas
брев brev
бревис brev
бревн log
брег bank
бред deliriu breda
бреден dragnet
брежнев brezhne
брезгли fastidi squeami
брезент burlap canva tarpaul
бреик breakda
брекет brac
брелан gleek
брелк svirel
брелок fob keychai keyr pendant
брем burden incubu
бренн perisha
бренч clink jingl thrum tinkl
бреслав wroclaw
брест plod
бретель strap
бретоне breton
бретонк breton
бретонс breton
брех lie
брехл bullshi liar
брехн lie rigmaro
брехун liar
брехунь liar
бреш brescia breach gap
бреши brescia
бри bri
бриг brig
бригад gang team
бригади foreman gaff
бригитт bridget
бридж bridg breech knicker bridget
бриджта bridget
бриз breez
бризант brisanc
брик bric
брил brill
бриллиа diamond
брильян diamond
бринелл brinell
бриош brioch
брит shaven shav
британе british briton
британк british briton
британс british imperia
британц british
бритв razor shav
бритого skinhea
бритт british briton
бриттк british
брить shav
бриф brief
брн brno
бров eyebrow
брод ford ferment hik prowl roam straggl tramp wand
бродяг bum rogu rov tramp vagabon vagrant
бродяч rov stra
брож ferment
бром bromid bromin
брон bespeak book reserv armor
бронев armor
бронено armadil ironcla
бронетр armor
бронзов brazen bronz
брониро book reserva armor armour
бронтоз brontos
бронх bronchu bronchi
брос abandon cast dash ditch fling flip hurl jilt
бросан tos
броск snazz tack
бросок cast dash rush shot sling throw tos
броун brown
брош brooch pin
брошенн derelic
брошк brooch pin
брошюр booklet tract
брук bruk
брун brunei bruno
брунеец bruneia
брунеик bruneia
брунеис bruneia
брус bar beam bruc grindst summ whetsto
брусник lingonb
брусок bar billet hon
брустве parapet
брусчат sett
брут brutu
брутт gros
брызг bedabbl dash splash splatt spout sprinkl spurt squirt
брызгов mudflap
брыс scat shoo
брюгг brug
брюзг spoilsp
брюзж grumbl
брюк bric pant
брюкв rutabag swed
брюлик diamond
брюнетк brunett
брюс bruc
брюссел brussel
брюх bel gut maw paunch potbel stomach tumm
брюхоно gastrop
брюшин periton
брюшк abdomen tumm
брюшн abdomin
брякн blurt
бряц clangou clank clink jingl
бряцан clang clangou clank
буб hartebe
бубен tambour
бублик bagel
бубн diamond
бубон bubo
буг bug
буга bull
бугииск bugines
бугор hump knoll lump
бугорок knoll protube
бугрист bump
буд should awak awaken wak
будд buddha
буддист buddhis
будильн alarm
будк booth box kennel kiosk lodg
будн weekda
будничн humdrum
будораж flurr
будуар bow
будущ futur hereaft next
буек buo
буерак gul
буз bosa
бузин eld elderbe
бузотер trouble
бузук bouzouk
буи buo
буиабес bouilla
буиво buffalo
буин buin boister exubera fier lush luxuria rambunc rampant
буиств rampag
буиство rag rampag
бук beech buk bogeyma bouquet bunch flavour
букашк bug insect
букв charact lett
букваль literal
буквар abc prim
буквенн initial literal
буквиц beton initial
буквоед anal
букинис booksel
буккак bukkak
буккакэ bukkak
букл brochur
букс box boxwood haul tow tug
буксир tow tugboat
буксиро tow
бул boolean
булав mac
булавк pin
булгарс bulgar
булк loaf roll
булл bull bullet penalt
булочк bun roll
булочн baker
булыжни cobbles
бульвар bouleva tabloid
бульк gurgl simm
булькан gurgl
булькн gurgl
бульон bouillo broth stock
бум bang bong boom kaboom
бумаг pap
бумажн pap
бумажни wallet
бумазе fustian
бумер beem bimm
бунг bungalo
бунт insurge insurre mutin rebelli revolt riot upheava
бунтар rebel riot
бунтарс rebelli
бунтов mutin rebel
бунтовщ insurge mutine rebel riot
бунтующ rebelli
бунчук horseta
бур afrikan aug boer drill rock borax brown gal
бурав aug drill bor gimlet
буравчи gimlet
бурак beetroo
буран blizzar whiteou
бурачни borag
бурачок alyssum
бургоми mayor
бургунд burgund
бурдюк wineski
бурев storm
буревес petrel
бурек burek
буржу bourgeo
буржуаз bourgeo
буржуик stov
бурк burka
бурл seeth
бурн boister effusiv exubera rambunc rough rugg storm turbule
буроват brownis
буррит burrito
бурс bursa bunion
бурун break roll
бурунди burundi
бурунду chipmun
бурч growl grumbl grunt
бурчан growl grunt
буряк beetroo
бурят buryati
бурятк buryat
бурятск buryat
бус bead
бусид bushido
бусин bead
буссол compas
бутан bhutan butan
бутанк bhutane
бутанск bhutane
бутербр burg sandwic
бутик boutiqu
бутон bud
бутонье buttonh spra
бутс boot cleat
бутыл demijoh
бутылк bottl
бутылоч vial
буф buffet canteen cupboar
буфер boob buff bump cushion melon breast knock rack
буфетчи barmaid
буфф buffalo
буффале buffalo
буффаль buffalo
буффон buffoon
буффона extrava
бух bang boom kaboom booz guzzl cann drunk fuck
буханк loaf
бухар bukhara
бухарес buchar
бухгалт account bookkee
бухл booz pis
бухт bay bight
бухточк cov
буш bush
бушев blust rag ramp rampag temp
бушел bushel
бушизм bushism
буян hoodlum rowd ruffian
бхар bharat
бхила bhilai
бхоп bhopal
бывал experie salt season world
бывш form old quondam sometim
быдл cattl populac rabbl riffraf
бык bull neat pier
был bygon past yor erstwhi
былин bylina tal
быстр amain apac brisk fast pronto quick rapid nimbl
быстрот quickne velocit deciduo
быт being existen
быч bovin
бычар bull
бычок bullhea bullock butt gob
бьющ batt
бэз basil
бэиха beihai
бэицзин beij
бэкап backup
бэнт bento
бэньс benxi
бэттер batsman batt
бэтч batch
бэч batch
бюдж budget
бюджетн budget budgeta
бюллете ballot newslet
бюр bureau buro offic
бюретк burett
бюрм fyrom
бюрокра bureauc burocra
бюст bust
бюстгал bra
ваа baal
ваас vaasa
вав vav waw
вавилон babylon
вагин vagina
вагинал vaginal
вагиниз vaginis
вагон car carriag coach van
вагонет minecar tram
вадодар vadodar
вадуц vaduz
важн gravit importa valu essenti materia momento substan
важнеиш prim
важнич pranc strut swagg
важнича air
ваз vas
ваи vai vayu
ваканс open
вакантн vacant
вакаям wakayam
ваккана wakkana
ваксац wax
вакуол vacuol
вакуум vacuum
вакуф waqf
вакх bacchu
вакхана bacchan
вакхиче bacchan
вакцин cowpox vaccina
вакцина vaccina
вал axl bank billow bulwark kingpin rampart roll wall
валах wallach
валгалл valhall
валежни brushwo
валент valen
валентн valenc
валер valeri valeriu
валидац validat
валик bolst roll
валин valin
валл bilhah
валлаб wallab
валлетт vallett
валлиец welsh welshma
валлиик welsh welshwo
валлиис welsh
валлииц welsh
валлон walloni
валлонс walloon
валов gros
валок windrow
валун bould rock
валух weth
вальбир warlpir
вальдшн woodcoc
вальс waltz
валют currenc mone
валютн monetar
валять wallow
вам you
вамп vamp
вампир ghoul
ван van wang jack
ванад vanadiu
ванд turk
вандаль vandali
ванесс vanessa
ванил vanilla
ванильн vanilla
ванн bath bathtub bathroo
ванночк trough
вант shroud
ванта vantaa
вантуз plung
вануат vanuatu
вар varu boil brew cook simm barbi
варакуш bluethr
варан goanna
варвар barbari turk
варварк barbari
варварс barbari savag
варев brew
варежк mitten
варез warez
варен boil
вареник pierogi
варень confitu jam murabba preserv vareny
вариант variati
вариац variati
варн cast varna
варнав barnaba
варун varuna
варфоло barthol
варшавс varsovi
варшавя varsovi
варь fluctua
варьет vaudevi
варьиро variati
варяг varangi
вас you vaasa
васаб wasabi
васил basil vasi
василек cornflo
васкуля vascula
васс vassal villain
ват wat cotton
ватерпа level
ватикан vatican
ватрушк cheesec
ватт watt
вау wow
ваур wauja
ваучер coupon vouch
вафл waf waffl
вахт buckbea lookout watch
вахтер janitor
вахтерш janitor
ваххаб wahhabi
ваххаби wahhabi
ваш your
ваю vayu
ваян sculptu
ваяндот wyandot
ваят sculpt
ваятел sculpto
ваятель sculpto
вбир absorb retract
вблиз around next
вбрасыв faceoff
введ exordiu inducti introdu prefac
ввезт import
ввер commit
вверх upstair upward abov
ввест ent input
ввод input ent key
ввоз import
ввп gdp
ввыс skyward upward
вгиб inflect
вглядыв peer
вдал afar
вдалбл drill drum
вдалек afar
вдв twofold
вдвоин twofold
вдел emb
вдов widow
вдовец widow
вдовств widowho dowag
вдол along alongsi down
вдолб drill
вдох inspira
вдохн inhal snort
вдохнов inspira inspir
вдруг overnig sudden
вдумчив thought
вдых breath inhal snort
вдыхан inhalat inspira
веб web
вебер web
вебинар webinar
вебк webcam
вег vega
веган vegan
веганк vegan
веганст veganis
вегетар vegetar
вед know wit veda becaus
ведерк bucket
ведет underwa
ведичес vedic
ведом roll slav
ведомст institu offic
ведр bucket bucketf
ведут underwa
ведущ announc present anchor anchorm host key mast
ведьм hag harrida jinx shrew sorcere witch
веер fan
веж tow
вежлив courteo polite civilit conside courtes politen civil polit
вез fluk fortun happine luck
везд abroad everywh wherev
вездесу omnipre ubiquit
везт carr driv run
везув vesuviu
везуч luck
везучес serendi
веивл wavelet
веимар weimar
век age centur dat blink eyelid
вековух spinst
вексел bill
вел dictat enjoin
велизар belisar
велик bicycl bik big grand great
великан behemot giant
великов biggish largish
великод generos magnani benevol generou
великол grandeu brillia dead excelle fantast fin gloriou gorgeou
велисар belisar
велич glor grandeu greatne royalt
величав august dignifi
величаи superla utmost
величес august dignifi majesti sublim majest
величин magnitu siz
велорик pedicab
велосип bicycl bik cyclist
велотак pedicab
вельбот galle
вельв corduro velvete
вельзев beelzeb
вельмож grande lord noblema
велюр velour
веляриз velariz
велярн velar
вен vein vienna
венгере hungari
венгерк hungari
венгерс hungari
венгр hungari hungar
венд venda
вендетт vendett
вендор sell
венер venu
венериа venusia
венерич venerea
венерол venereo
венесуэ venezue
венетск venetia venetic
венец capston crown garland wreath venic
вениами benjami
веник broom
венок chaplet crown garland wreath
венск viennes
вентил valv
вентиля blow fan ventila
венч crown
венчан wedd
венчик corolla corona eggwhis whisk
вепр hog
вер believ belief credit cre faith religio trust vera
веранд patio porch stoop
верб willow
вербаль verbal
верблюд camel dromeda snakef
вербов enlist recruit
вербовк recruit
вербовщ recruit
веревк cord lin rop str
верениц coffl fil process str train
вереск heath
веретен slowwor godwit beam spindl fusifor
верещ screech squeal
верз giant
верифик verific
вермахт wehrmac
верн vern faithfu impecca loyal right tru allegia attachm
верниса verniss
вернувш redux
вернуть return
верован belief
вероисп cre denomin faith religio
веролом perfidi treache perfid
верон verona
вероник speedwe
вероотс apostat
вероуч dogma
вероятн ought probab putativ probabi chanc densit likelih odd
верпов warp
верс version
версал versail
верст typeset
верстак workben
верстат galle
верстк typeset
верт skew spit reel rotat turn twirl twist
вертеп nest
вертеть fidget hov pivot reel revolv rotat spin turn
вертика upright vertica erect she
вертихв coquett
вертише wryneck
вертк nimbl
вертлюг swivel
вертол helicop
вертушк pinwhee whirlyb windmil
верующ believ faithfu religio
верф dockyar shipyar
верх top astrid horseba
верхн head superio upp
верховн suprem
верхола steeple
верхуше cacumin
верхушк spir summit top vertex
вершин apex crest crown nod peak pinnacl summit top
вес clout substan weight weigh balanc libra scal all
весел gladden regal junket jaunti merri blith boon cheerfu
весель festivi frolic fun gle hilarit joy merrime mirth
весенн vernal
веск evident
весл oar paddl
веслоно paddlef
весн spr springt
веснушк freckl
веснушч freckl
веснянк stonef
вест west vesta con driv fly lead new tid
весталк vestal
вестгот visigot
вестибю entr hall lobb
вестис lead
вестник messeng newslet
вестов batman order
весточк errand
вестфал westpha
весьм extreme great huge quit terrib ver
вет veto
ветв ramif bough branch limb prong
ветер wind
ветерин veterin
ветерок breez zephyr
ветк bough branch limb thread twig vetka
веточк branch twig
ветош rag
ветр sail wind
ветрен levit frivolo wind
ветрени anemon
ветровк windbre
ветроме anemome
ветх decrepi ramshac ricket shabb
ветчин bacon ham prosciu
ветш dilapid
вех landmar milesto cowban
вечер even soire
вечерин part soire
вечерн non
вечн alway eternal forev eon eternit everlas momenta perenni
вечнозе evergre
веш gibbet hang
вешалк hang peg rack valet
вешател hangman
вещ bod broadca belong stuff oracula prophet visiona item
вещан broadca
веществ realit substan materia matt stuff
вещмешо holdall
вещунь pythone
веялк winnow
веяльщи winnow
веят blow whiff winnow
взаимн likewis mutual recipro common
взаимод interac liaison
взаимоз fungibl interch complem
взаимоо relatio interco rapport
взаимоп rapport
взаимос interre relatio
взамен against
взб beat churn froth whisk
взбадр invigor
взбалт churn roil scrambl
взбес enrag incens flip
взбесив rabid
взбивал beat eggwhis
взбир ascend clamb climb scrambl
взбит froth
взболт churn roil scrambl
взбудор flurr
взбунто mutin
взбучк lick spank thrash
взвес weigh
взвеш weigh
взвешен balanc deliber
взвешив deliber
взвод platoon
взволно feveris bother ebullie excit thrill touch troubl
взгляд gand glanc look mind outlook point regard stanc
взглян glanc
вздор balderd drivel fluff fudg nonsens piffl rigmaro shit
вздорн content feist
вздорож appreci
вздох breath sigh
вздохн gasp sigh
вздраг flinch jerk jump winc
вздраги flinch jerk winc
вздремн nap snooz
вздрогн flinch jerk jump winc
вздрюч lambast
вздым billow
вздых gasp sigh
взим charg collect lev
взиман lev
взл liftoff soar takeoff
взлет skyrock soar
взлом hack
взломщи burglar hack yegg
взм swing skyrock soar
взморь seasid
взмут roil
взмыт skyrock soar
взнос contrib deposit fee install
взобр clamb climb scrambl
взоит ris
взорв blast detonat explod blow
взорван blast
взр blast detonat explod
взросл adultho adult matur
взрыв explosi blast burst detonat eruptio gal gust implosi
взрывн explosi plosiv
взрывча explosi
взъерош disheve scruff
взыв invok
взыскан correct demerit fin penalt reprima
взыскат demand
взят seizur captur choos tak
взятк bakshee brib kickbac trick
взяточн brib briber
виагр viagra
виадук overpas viaduct
вибр judd pulsat
вибрат vibrato
вибрац judd vib vibrati
вибрисс whisk
виброфо vibraph
виверн wyvern
виверр civet
вивиан viviani
вивисек vivisec
виггер wigg
вид see air aspect brand kind outlook perspec spec
виде video
видеока camcord camera
видеоле videota
видеопл videota
видеть appear
видж widget
виджила vigilan
видим visib vene visibil apparen visibl
видн disting eminent promine
видов aspectu generic special specifi
видоизм transfi transfo
видоиск viewfin
видообр speciat
видящ see
виз clearan visa call visit
визант byzanti
византи byzanti
визг scream screech shriek squeal yelp
визж screech shriek squall squeal yelp
визжан yelp
визионе visiona
визир foresig viewfin vizi
визуали visuali
визуаль ocular visual
вик vetch wiki
викар vicar
википед wikiped
викисло wiktion
викифик wikific
викифиц wikif
виконт viscoun
виктори quiz
викунь vicuna
вил vila fork pitchfo palt wag wobbl
вилк cradl crotch fork forkful plug
вилл villa
виллан villein
вилорог prongho
вилочк wishbon
виль william
вильгел william wilhelm
вильн vilniu
вилян wag
вин blam fault guilt vinyl accus win
виндав ventspi
виндика vindica
винител accusat
винниц vinnyts
виноват culpabl guilt
виновн guilt culpabl
виновни culprit perpetr
виногра grap vinicul viticul vineyar
винод vintn
винодел vinicul winemak winer
винотор vintn
винт bolt propell screw
винтик cog
винтов corkscr
винтовк rifl
виньетк vignett
виолонч cellist cello
вип vip
вираж bank
вирам virama
вирджин virgini
вирильн viril
вирсав bathshe
виртуал virtual
виртуоз pyrotec virtuos consumm
вирус bug viru
вирусн viral
вирусол virolog
вис dangl depend hang
виселиц gallow gibbet hangman
виск whiske
висл vistula
висн depend
висок templ
височн tempora
вист whist
висцера splanch
висяч hang
висящ hang
вит hov soar convolu curl
виток coil turn wreath
витрин cas showcas
вить crouch curl twin
витютен woodpig
витяз bogatyr knight
вифин bithyni
вифле bethleh
вихл wobbl
вихр edd gyr maelstr vortex whirlwi
вихрев vortica
виц with
вич hiv
вишап vishap
вишн vishnu cherr
вишнев ceris cherr
вкал slog stick sweat
вкалыва swot
вклад contrib deposit investm emb enclos inv
вкладк foldout inset tab
вкладчи investo
вкладыш bush foldout insert inset
вклеик foldout insert inset
вклин wedg
вклинив interpo
включ activat compris enabl encompa includ incorpo inclusi startup
вкрапл intersp
вкратц brief short summari
вкус flavour lik palat relish savor smack tast
вкусн delicio nic palatab savor yumm
влаг moistur
влагали vagina vaginal
влагоме hygrome
влад baron domain hold ownersh possess premis tenur command
владе possess
владеле hold landlor lord mast own possess proprie
владели hold own possess proprie
владеющ possess
владисл ladisla
владык arbit lord mast
владычи mistres
влажн dampnes humidit moistur damp humid moist wet
власт ascenda authori control forc pow puissan swa
властво command lord rul wield
властел arbit lord potenta
властит arbit lord soverei
властн authori boss imperio overbea
власяни cilic
влев left
влеч affinit attract crav desir pull entail
вли act affect govern influen operat work
вливан injecti
вливающ affluen
влиян cinch clout effect impact influen pow
влиятел influen powerfu
влож attachm embedd enclosu deposit enclos inv
влюблен crush lov amorous infatua limeren amorou enamor
влюблят crush
влюбчив amativ amorou
вмаз smash
вмен imput
вменяем sanit san
вмест along between collect joint togeth instead
вместил contain reposit
вместим capacit
вместит capacio
вмеш interru meddl
вмешате interve
вмешив interpo interru interve meddl
вмещ contain hous
вмф nav
вмятин dent dint indenta notch
вначал initial origina
вне out outsid
внеауди extracu
внеблок nonalig
внебрач extrama spuriou
внедр deploym introdu
внедрен embedd
внезапн abrupt overnig sudden
внеземн extrate
внеклас extracu
внепрог extracu
внесуде extraju
внеуроч extracu
внешн adventi exterio externa extrane extrins foreign ostenta outdoor
вниз down downhil downsta downwar below
вним hark heed
вниман attenti heed regard
внимате attenti careful mindful alert cautiou conside courteo thought
внов anew new
внп gnp
внук grandch grandso
внутр indoor insid within inward
внутрен interio domesti inn insid interna inward moral bowel
внутрив intrave
внутрим intraut
внутрип endocar
внутрит interst
внутрич intracr
внучк grandch grandda
внучок grandso
внуш inculca inspir instill prompt
внушите formida impos impress
внятн articul audib distinc intelli
вобл vobla
воблер wobbl
вобр absorb
вов wwii
вовлече flow
воврем apropo dul
вовс quit
вогез vosg
вогн inflect
вогнут concavi concav
вогу mansi
вогулич mansi
вогульс mansi
вод wat driv lead ste sociali
водвигн rear
водител chauffe driv
водк horilka vodka
водн aquatic aqueou
водо basin pond reservo
водобоя aquapho hydroph
водовод conduit
водовор maelstr swirl vortex whirlpo
водоизм displac
водол aquariu
водолаз div frogman plung turtlen
водолеч hydroth
водонаг geys
водонеп waterpr waterti
водоотв drain
водопад cascad catarac fall waterfa
водопро pipelin plumb
водораз watersh
водорез cutwat skimm starl
водород hydroge
водорос alga seawe
водосбо columbi
водосли weir
водосто waterpr drain
водоупо waterpr
водохра reservo
водруж hoist
водруз hoist
водск votic
водян aquatic aqueou vodyano
водяник crowber
водянис aqueou water
водянк drops
воев war
воевод voivod warlord
воеводи vojvodi
воеводс voivode
военача general warlord
военизи paramil
военн militar bellige service soldi
военнос service soldi
вожак lead
вожд driv chief chiefta lead
вождел concupi desir lust
вожж rein
воз cart telega wagon carr driv run fiddl tink
возбуд arous excit heat stir work
возбуди excitab fomit
возбужд arous awak energiz excit ferment heat stir whet
возвед erectio
возвели loft
возвест rear
возвод erect rear
возвр recover restitu return
возврат recov return recurre reflexi
возвращ recov retriev return undo yield perenni recurre comebac
возвыс rear sublima
возвыш rear sublima dai podium
возвыше sublim altitud elevat loft
возглав head lead
возглас shout whoop
возгн sublima
возгон sublima sublim
возгонк sublima
возгора combust
воздаян nemesi payback retalia retribu reveng vengean
воздвиг rear
воздеис action agenc effect impact affect influen
воздел cultiva
возделы cultiva
воздерж abstent abstine celibac forbear tempera abstain desist refrain
воздух air
воздухо duct blow airtigh ventila aeronau aviatio
воздушн aerial
воззван appeal
возл besid near next nigh
возлаг charg
возлиян libatio
возлож charg
возложе incumbe
возлюбл belov darl girlfri ladylov lov sweethe boyfrie
возмезд nemesi payback retalia retribu
возмест compens indemni recompe
возмещ aton compens indemni recompe refund reimbur conside remuner
возможн mayb perhap possib abilit chanc conveni facult fortun
возмут resent
возмути invidio outrage
возмущ disturb exasper resent indigna resentm upheava
возмуще indigna resentf
вознагр reward requit bount incenti payback premium remuner
вознес apotheo ascensi
вознест rear
возник aris emerg origina
возника emerg
возникн emergen genesi aris emerg origina
возниц coachma
вознич auriga chariot
вознос rear
возобно renew restart resum resumpt revival renewab sustain
возоп resent
возраж depreca except gainsa mind object oppos remonst objecti
возраз depreca except mind object oppos
возраст age instar ris increas
возрод reviv
возроди reborn resurge
возрожд reviv rebirth reconst reincar renaiss renewal revival reborn
вои howl wail whin
воилок felt
воин war combata fight soldi warrior
воинск militar
воинств bellico aggress bellige hawkish militan
воис wipo
воиск troop arm host
воит ent
вок wok
вокализ vocaliz
вокалис sing
вокальн vocal
вокз station termina
вокруг about around
вол bullock geld freedom pleasur will
волан shuttle
воланчи shuttle
волг volga
волдыр blist
волеибо volleyb
волеизъ ballot
волк lupu wolf
волкода wolfhou
волкола werewol
волкула werewol
волн flot surg wav wavelen agitati combust commoti excitem
волнист undulat cur sinuou squigg wav wigg
волнов affect concern excit ferment flust fret touch troubl
волново wavegui
волнол breakwa bulwark mol
волнооб squigg undulat wav
волноре breakwa bulwark jett mol starl
волнующ emotion excit exhilar juic mov
волок travoi
волокит philand rigmaro runarou
волокн fibr filamen
волокни string
волокуш travoi
волос hair volo whisk
волосат hair hirsut
волосин hair
волосн bush garden
волосок fibr filamen
волоч haul drag trail plod trudg
волочн travoi
волочуг travoi
волхв mag magu magi
волч lupin wolfish
волчанк lupu
волчиц bitch wolf
волчок top
волчоно cub
волшебн conjur enchant magicia magu sorcer thaumat warlock wizard
волшебс enchant magic sorcer
волын volyn
волынк bagpip
волынщи bagpip
вольв volvo
вольер aviar
вольн free freedom fre licenti
вольнод maveric
вольноо freedma
вольск volsci
вольт volt
вольфр tungste
вон apart awa begon off won fetidne funk reek
вонифат bonifat
вонюч fetid rank smel stink
вонючк stink
воображ imagina visiona conjur envisag imagin fantas
вообраз imagina thinkab imagin
вообщ even general
воодуше cherish encoura patho hearten inspir
вооруж arm armamen
вооруже arm
вооружи arm
воп bawl resent squall wail yell
вопиющ blatant egregio flagran glar outrage
вопл howl roar scream wail
воплот embod incarna
воплощ embod incarna avatar embodim epitom
воплоще incarna
вопрек despit notwith
вопрос matt quer questio
вор crook snitch thief
ворван blubb
воришк prig snitch thief
ворков coo
воркова coo
вороб sparrow
воров kidnap pilf purloin steal thiev
ворован stolen
воровк snitch thief
воровст heist larcen theft
ворог enem
ворожб divinat sorcer
ворон corvu raven crow black
воронец baneber
вороник crowber
воронк depress funnel vortex
ворот capstan collar neck reel winch gat gatewa goal
воротни collar
вороток diestoc
воротц wicket
ворофил vorarep
ворох heap
ворс nap
ворсинк lint
ворсист fluff
ворсянк teasel
ворч growl grumbl grunt nag snarl
ворчан grunt snarl
ворчлив grump peevish querulo
ворчун grumbl nag
ворчунь grumbl nag
ворчушк grumbl
ворюг snitch thief
восем eight
восемна eightee
восемьд eight
воск wax
восклик ejacula exclaim
восклиц exclama interje bespeak ejacula exclaim
восков wax
восковн gal
воскрес ris anastas resurre sabbath sunda
воскреш resurre reborn
восор bozrah
воспал inflamm
воспале bloodsh
воспали inflamm
воспар soar
воспит educat rear fost
воспита educati upbring breed civil civiliz correct genteel governe
восплам ignit combust fier inflamm
восполн supplet
воспоми flashba memor recolle reminis
воспреп hind inhibit oppos thwart
восприи malleab percept predisp sensibl sensiti suscept
восприн perceiv
восприя cogniti percept
воспрои playbac propaga reprodu procrea
воссоед reunifi reunion
воссозд reconst
восст mutin revolt ris turn
восстав mutin revolt ris turn insurge
восстан redres refurbi renovat restitu restor insurge insurre mutin
восток east orient
востоко orienta
востооч orienta
восторг admirat ecstas exultat admir marvel
восторж delight enthusi prevail
восточн orienta east easter eastern
восхвал encomiu eulog glorifi laud extol glorif
восхити admirab amaz delight heaven scrumpt wonderf
восхищ enchant admir marvel admirat adorati
восхище delight rapt
восход dawn dat
восходя emerg ris upward
восхожд ascent climb
восьм eighth
восьмер octal octonar eight eightso octet
восьмиг octahed
восьмид eightie
восьмиу octagon
вотум vot
вотчин baron patrimo
вош lous
вошк lous
воюющ bellige
вояж journe voyag
вояк soldi
впад relaps
впадин cavit depress dip gash hollow trough
впар shill
вперед ahead for along beforeh forth forward onward
впечатл impress impres heft impos sublim charm
впит absorb interna soak
впитанн absorb
впитыва absorpt
впих jam squeez
впихн jam shoehor squeez
вполн entire prett quit
впослед subsequ thereaf
впп runwa
вправ right
впред forth forward hencefo
впрыски injecti
впут embroil
враг enem
вражд antagon enmit feud hostili vendett
враждеб animosi antagon enmit hostili advers bellige bitt hostil
враждов feud
враждую bellige
вражеск enem hostil
вразуми intelli compreh
врак lie
врал liar
врань fudg lie
враспло unawar
врат gat lie
вратар goalkee
врач doctor physici therapi
врачебн medical
вращ rotat turn twirl mingl pivot revolv spin circuit
вращате rotatio vortica
вред damag detrime harm mischie prejudi scath
вредите blight pest vermin wreck
вредн deleter detrime harmful inimica injurio malefic noisom noxiou
вредоно deleter detrime injurio malefic noisom
врез crash
врем age dat tens tid tim whil
времен tim sometim
временн tempora casual makeshi provisi transie transit
времянк shack
времяпр pastim
вретищ cilic
врожден congeni inborn indigen inheren innat
вроз apart separat
врозн separat
вроцлав wroclaw
вруб get
врубающ savv
врун liar
врунишк liar
врунь liar
вруч bestow hand present commitm
вручн manual
врыкола vrykola
всадник equestr horsema rid
всадниц equestr horsewo rid
всас suck
всасыва absorpt suction
все everybo everyon all anyth everyth whatev
всевед omnisci
всеведу omnisci
всег between onl
всегд alway anytim ever forev
всезнаи smartas
всезнаю omnisci
всел instill
вселенн cosmo univers world
вселенс ecumeni univers
всемирн global univers worldwi
всемогу omnipot almight
всеобщ general generic overall univers
всеобъе compreh overall
всесв univers
всесиль almight omnipot
всестор compreh univers
всецел altoget entire
всеядн omnivor
вскак jump spr
вскараб clamb climb scrambl
вскармл nourish suckl
вскип seeth
вскипят boil
всклоко disheve
вскольз pass
вскор anon direct eftsoon momenta present short soon yet
вскоч jump
вскр autops dissect
вскрик holl
вскрикн holl
вскрыт autops
вследст consequ
вслеп blind
вслух aloud audib
всп back behind
вспах ear plough
вспл emerg float surfac
всплеск splash surg
всплыва emergen
всплыт emergen emerg float
вспомин dredg recall recolle rememb reminis retriev
вспомн recall recolle rememb reminis retriev
вспомог accesso adventi ancilla assista auxilia periphe subsidi
вспот sweat
вспрян soar
вспуг spook
вспыльч explosi irascib pepper quick test
вспых flar flash glint
вспыхн flar flash
вспышк breakou flar flash flashgu flick gal gleam glint
вст aris ris stand
встав aris ris stand insert past
вставк insert inset interst
вставл emb insert interpo
встрево anxiou apprehe disma jolt troubl
встрет encount greet meet
встреч appoint dat encount gather meet rendezv reunion summit
встречн head
встроен embedd
встряск jolt meltdow
вступ acced join
вступл accessi entr exordiu prefac prelud
всхлип sniffl sob
всхлипн sniffl sob
всхлипы sniffl sob
всход ascend ris
всхрапн kip
всюд around everywh
всяк any anybod ever everybo everyon
всяческ everywa
втаин secret
вталк jam
втиск jam cram ram squeez wedg
втисн cram jam shoehor squeez
вто wto
втолкн jam
втор latt second
вторг encroac intrud invad
вторгаю intrusi
вторгну invad encroac
вторж invasio encroac incursi interve intrusi
вторичн seconda
вторник tuesda
второза deutero
второку sophomo
второст minor periphe subsidi
втулк bush hub sleev tenon thimbl
втык stick
втяг embroil retract
втягива retract
втян embroil
вуаиер voyeur
вуаиери voyeur
вуал veil yashmak
вувузел vuvuzel
вуд abd voodoo
вудуг abd
вуз academ colleg
вулверг wolverh
вулкани cur vulcani effusiv volcani
вульв vulva
вульгар vulgari blatant coars filth foul salacio vulgar
вундерк prodig
вурдала ghoul
вустер worcest
вход entranc entr gatewa ingres login ent
входящ inbound
вхожд entranc ingres
вчер yesterd
вчерашн yestern
вчк cheka
вшив lous
вшир abroad
въедлив pernick
въезд entranc entr
въезж ent
въех ent
выб embos goug
выбир choos elect nam pick tak
выблядо bastard
выбоин dimpl hollow pothol
выбор electio choic pick prefere selecti
выборг vyborg
выборк selecti
выборн selecti
выборщи elector
выбр choos elect nam pick tak
выбрако cull
выбран scold
выбрас discard doff drop dump ejacula eject emit expel
выбрасы disposa jettiso eject
выбрит shaven
выброс emissio gush outli discard drop dump ejacula eject
выброше castawa
выв disloca
вывед pry
вывезт export
выверт wrench
вывес hang
вывеск sign signboa signag
вывест hatch
выветри weather
вывеш hang
вывих disloca spla
вывихн disloca wrench
вывод deducti illatio inferen output rollbac withdra hatch
выводок brood clutch cove hatch litt spawn
вывоз export
выгляд look
выгн eject excommu oust
выговар lectur utt
выговор book castiga censur demerit pronunc rebuk reprima utt
выгод benefit profit
выгодн advanta profita
выгодоп benefic
выгон pastur eject evict excommu oust
выгор fad scorch
выграв etch
выгруж debark
выгул walk
выд betra extradi grant blow
выдав betra extradi grant bulg protrud squeez
выдавл squeez
выдалбл goug
выдач extradi issuanc
выдающ telltal
выдающи disting eminent obtrusi outstan pass premi promine remarka
выдвиг submit
выдвиж nominat
выдвин submit
выдел dischar excreti secreti rheum allocat appropr highlig secret
выделен emphati
выделят excel exud highlig
выделяю conspic
выдерг pluck
выдерж endur stand tak
выдержа rip vintag
выдержк composu cutt excerpt exposur extract nerv passag spe
выдолб goug
выдохн exhal
выдр ott
выдув blow
выдум concoct feign
выдуман fiction invent
выдумк contriv fabl fib fiction figment fudg
выдумщи visiona
выдых exhal
выеб fuck
выезд departu exit
выездк dressag
выемк goug hollow mortis notch
выж squeez wring liv subsist supplan surviv
выжеч parch scorch
выжженн burnt parch
выживан surviva
выживш extant survivo
выжиг parch scorch
выжидат dilator
выжим mangl squeez wring
выз call challen citatio invocat summon awak caus conjur
вызв call elicit evok invok stir summon work
выздора convale recov
выздоро recov anastas convale recover
вызубр cram
вызываю defiant insolen trucule
выигр win
выигрыш win winn
выиск find
выит alight emerg exit seced
вык off
выкап dig disint exhum
выкапыв exhumat
выкач drain
выкачив deflati
выкид drop dump eject
выкидыв eject
выкидыш abort abortio miscarr
выкин cast drop dump eject
выкинут castawa eject
выключ cutoff shutdow
выключа cutout
выключе off
выкоп dig exhum
выкормк fatten
выкорче eradica extirpa
выкрад kidnap
выкраст kidnap
выкрик holl whoop
выкрут wring
выкруч wrench wring
выкуп lobola ransom redempt redeem
выл departu takeoff teem
вылазк sal
вылеч cur heal treat
вылуп hatch
вылупля hatch
вым leach udd
выман defraud
вымар bowdler
вымач macerat soak
вымерш extinct
вымиран extinct
вымираю endange
вымог extort wring
вымогат blackma bloodsu extorti rackete
вымоин gul
вымост pav
вымоч soak
вымп flag pennant pennon stream
вымыс fiction figment
вымыт bath wash
вымыть wash
вымышле fiction fictiti imagina invent
вын dismoun
вынаш hatch
вынашив gestati
вынест bear endur stand tak
выним dismoun
вынос abid bear endur hatch stand tak
выносим bearabl endurab tolerab
выносли enduran mettl stamina hard
вынуд compel
вынужд compel
вынужде forc
выныр bob
вынырн bob
вынюх snoop nos
вып drink tippl bittern
выпад lung thrust fallout
выпал blurt
выпарив evapora
выпас pastur
выпек bak
выпекан bak
выпеч bak
выпечк bak pastr
выпиваю bibulou
выпивк booz drink libatio potatio
выпил fret
выпир bulg
выпиран protrus
выпираю outstan
выпис dischar subscri
выписк dischar stateme
выплат dischar indemni payout shot acquit liquida
выплач acquit dischar liquida
выпн boot
выползо slough
выполн achieve dischar executi fulfilm perform realiza accompl achiev
выполни feasibi feasibl possibl
выпотро gutt disembo gut
выпраш scroung
выпрям right straigh
выпрямл erect right straigh
выпукл bulb bulg bump camb convexi knob promine protube
выпуск emissio fascicu install issuanc unleash vent
выпуска dischar
выпускн alumnu graduat schooli final
выпуст unleash vent
выпыт extort
выпячив protrus billow bulg
выр exhum extort wrench yank
вырабат work
выработ deplet exhaust work output product yield
выравн align equaliz even justif level
выравни alignme justifi tru
выраж couch expres vent express phras utteran
выраз expres vent
выразит mouthpi express articul eloquen emphati
выраст grow ris cultiva rear
выращ cultiva grow rais rear
выращив breed cultiva
вырез cutout groov mortis notch carv cut engrav excis
вырезан clip excisio
вырезк clip cutout cutt
выровн align equaliz level
выродив degener
выродок degener
вырожд degener
вырожде degener
выруг swear
выруч rescu
выручк bailout revenu
вырыт dig exhum
высад disemba dismoun
высаж disemba
высажив disemba dismoun
высевк bran
высек carv engrav
высел evictio evict
высеч mow
высид hatch
высиж brood hatch
высижив incubat
высир shit
выскабл curetta
высказы utteran
выскочк parvenu upstart vulgari
высл banish deport dispatc exil expel
выслед snoop trail
выслеж sleuth snoop trail
выслуш hearken auscult
выслуши auscult
высме derid jeer ridicul satiriz skit
высмеив derisio
высовыв eject protrud
высок high loft tall
высоког alpin
высокок qualit consumm
высоком arrogan hubri presump prid cavali cock haught loft
высокоп bombast stilt
высот altitud headwa height hill pitch vantag
высотк hillock
высотом altimet
высохн dry
высочаи superla suprem
высочес highnes
выср shit
выстав displa hang
выставк exhibit exposit fair show
выставл displa expos hang
выстел lin pav
выстил lin pav
высто stand withsta
выстр gunshot shot
выстра lin ord
выстраи lin
выстрел fir shoot
выстро lin ord
выструг whittl
выстуки percuss
выступ bos bulg ledg lump project promine promont protrus
выступа obtrusi outstan promine
выступл gig perform speak speech
высунут eject
высуш bak dry
высушен dri
высш paramou superio suprem thoroug topmost uppermo
высыл banish deport dispatc exil expel
высылк banishm deporta
высых dry
высыхан desicca dry
выт howl wail whin
выталк eject expel
выталки eject
вытачк dart
вытек ooz
вытекан efflux
вытер dry wip
вытерп bear endur tolerat
вытесн superse supplan
вытир dry swab wip fra
вытолкн eject expel
выть howl wail
вытяг cran stretch
вытягив stretch
вытяжк extract
вытян stretch
вытянут elongat oblong stretch
выуд fish
выуж dredg fish wangl
выуч memoriz
выхват snatch
выхлоп exhaust
выход egres exit gangwa gat outlet vent yield alight
выходец nativ
выходк histrio knaver prank vagar
выходн weekend
выхолащ eviscer
выхухол desman
выцвест discolo
выцвет discolo fad
выцветш ding discolo
выцыган scroung
выч deducti residu
вычерк strik
вычеркн strik
вычерп dredg
вычест deduct subtrac
вычисл calcula computa reckon comput figur
вычисли comput computa
вычист clean
вычит deduct detract subtrac
вычитае subtrah deducti
вычитан subtrac
вычлен cull
выш abov beyond upward embroid work
вышаг stalk
вышеска aforeme
вышесто superio
вышеука abovesa aforesa said
вышеупо abov aforeme aforesa said
вышиб bounc
вышибал dodgeba
вышиван embroid needlew
вышивк embroid
вышк derrick tow
выяв detect elicit
выявл detect elicit reveal
выясн fathom
выяснят surfac
вьетнам vietnam thong
вьюг blizzar
вьюер view
вьюнок bindwe
вьюрок brambl
вьюшк damp
вьющии cur volubl wind
вэн van wen
вяжущ astring
вяз elm bind crochet knit arabic ligatur
вязан crochet knitt needlew
вязанк bundl sheaf
вязк tenacio viscou goo
вял dry cur jerk dullnes inertia languor letharg stagnat
вялен dri
вялотек indolen
вян fad wallow with
вяхир cushat woodpig
вячесла wencesl
гааг hagu
габар gaug
габбр gabbro
габон gabon
габонк gabones
габонск gabones
габсбур habsbur
гава hawaii
гаваец hawaiia
гаваик hawaiia
гаваиск hawaiia
гаван havana harbour haven port
гавар gavar
гавгаме gaugame
гави gavial
гавк bark
гавот gavott
гаг eid jet
гагар div loon
гагарк auk razorbi
гагауз gagauz gagauzi
гагаузс gagauz
гагр gagra
гад asshol bastard gad jerk lous reptil shit vermin
гадалк fortune
гадан divinat
гадес had
гадж devic gadget
гадин whor
гадк abomina disgust foul gros loathso rotten shock
гадолин gadolin
гадюк add vip
газ gas acceler gauz gossam vapor gaza gazakh
газан gas gun
газел gazell ghazal
газет newspap gazett journal
газетчи paperbo
газиров carbona fizz lemonad pop soda
газифиц gasif
газов gas gun gaseou
газон gras lawn sward
газонок lawnmow
газообр gaseou
газоохл condens
газопог gett
газопро pipelin
гаи guy
гаиан guyana
гаианец guyanes
гаианк guyanes
гаианск guyanes
гаидзин gaijin
гаидук hajduk
гаик nut
гаимор sinusit
гаит haiti
гаитяни haitian
гаитянк haitian
гаитянс haitian
гаичк chickad
гал halit gall gaul halo
галакти galax galacti
галанте haberda
галантн chivalr gallant debonai
галат galatia
галах halacha
галд clamor
галдеж clamor clatt din uproar
галеон galleon
галер galle
галере galler
галереи galleri
галерис galleri
галет biscuit rusk
галикар halicar
галиле galile
галимат balderd galimat gibberi gobbled
галин galina golf
галиоти abalon
галис galicia
галисие galicia
галисии galicia
галитоз halitos
галифак halifax
галиц galicia
галиции galicia
галицк galicia
галичин galicia
галк jackdaw
галл oromo halle gallium gaul
галлогл gallowg
галлон gallon
галльск gallic gaulish
галлюци halluci
галоген halogen
галоп gallop
галочк check checkbo tick
галош galosh gumsho rubb
галс tack
галстук neckerc neckti scarf stock
галун braid
галушк dumpl
гальб kalbi
гальван galvani
гальк pebbl shingl
гальюн head
гам ballyho hubbub racket uproar
гамадр hamadry
гамак hammock
гамаш gait spat
гамб gambia
гамбиец gambian
гамбиик gambian
гамбиис gambian
гамбург hamburg burg
гамет gamet
гаметан gametan
гамильк hamilca
гамильт hamilto
гамл hamlet
гамм gamma gamut scal
гамсун hamsun
ган ghana gan
ганаш ganach
ганг gang hanko
гангл ganglio
ганд gandhi
гандбо handbal
гандбол handbal
гандика handica
ганец ghanaia
ганеш ganesha
ганз hans
ганзеис hanseat
ганниб hanniba
ганнове hanov
ганс fritz hun
ганск ghanaia
гантел dumbbel
ганшпуг handspi
ганьс gansu
гаолян kaolian sorghum
гаосюн kaohsiu
гапакс nonc
гаплогр haplogr
гаплоид haploid
гаплоло haplolo
гаплоти haploty
гар harem
гараж garag
гарант guarant warrant safegua securit
гарвард harvard
гардеро cloakro wardrob toilet
гарл harlem
гармон accord assort ton harmon accordi
гармони harmoni accordi garmon overton congrue
гармошк garmon
гарн garnish
гарнизо garriso
гарниту suit fitt typefac
гарп harp
гарпун harpoon
гарр harr
гарриг garrigu phrygan
гартман hartman
гарум garum
гарун harun
гарц harz
гарцев pranc
гаршнеп jacksni
гас dous extingu
гасдруб hasdrub
гасиенд haciend
гастр gastrit
гастрон deli delicat gourman gourmet grocer
гат gata gatha gateau causewa
гаттер tuatara
гаубиц howitz
гауптва brig stockad
гаур gaur
гауч gaucho
гафн hafnium
гашиш hashish
гашюр hachur
гвадала guadala
гваделу guadelo
гвалт din
гвардее guardsm
гватем guatema
гватема guatema
гверец colobu
гвине guinea
гвинеец guinean
гвинеик guinean
гвинеис guinean
гвозд hob nail
гвоздик tack carnati clov pink
гвоздод crowbar
где wher
гдр gdr
геб heb
гегел hegel
гегемон hegemon
гегск gheg
гедеон gideon
геджр hegira hijra
гедз jiaozi
гедониз hedonis
гедонис hedonis
геенена homopho
геенн gehenna perditi
геи lgbt gay homosex
геидар gaydar
геидель heidelb
геизер geys
геин hein
геиск gay
геитс gat
геиш geisha
гекаб hecuba
гекат hecat
геккон gecko
гексан hexan
гексаэд hexahed
гектар hectar
гектор hector
гекуб hecuba
гел helium aftersh gel
гелад gelada
гелен helenu
геликон helicon
геликоп helicop
гелиоме heliome
гелиопа heliopa
гелиос helio
гелиотр heliotr
гелиоце helioce
геллер hell
геллесп hellesp
гельвец helveti
гельгол heligol
гельмин helmint
гельсин helsing helsink
гем haemu
геманги hemangi
гемат hematit
гематок hematoc
гематол haemato
гематом hematom
геминац geminat
гемогло hemoglo
гемодиа haemodi
гемопоэ hematop
геморр haemorr hassl hemorrh pain
гемофил haemoph
гемохро hemochr
ген gen geniu prodig genom
гендиад hendiad
генеало genealo
генезис genesi
генер syphili
генерал general
генерир generat
генет genet
генетик genetic
генетич genetic
генетт genet
гензел hansel
гениаль geniu
генитал genital
генр henr
генриет henriet
гент ghent
гену genoa
геоглиф geoglyp
географ geograp
геодез geodes geodeti
геодези surveyo geodesi
геолог geologi geolog
геологи geologi
геолого prospec
геометр geometr
геополи geopoli
георг georg georgia
георгин dahlia
геосинк synclin
геофизи geophys
геохим geochem
гепард cheetah
гепарин heparin
гепат hepatit
гептан heptan
гептаэд heptahe
гер hera hors herat charact hero protago
герак heracl
геракл heracli hercule
геральд heraldr
геран cranesb geraniu
гербали herbali
гербар herbari
гербарт herbart
гербици herbici
герер herero
гериатр elderca geriatr
геркула hercula
геркуле hercul hercule
герман herman germani
германе german
германи germani
германо germano
германс german germani
гермафр androgy hermaph
гермене hermene
гермес herm
гермети seal airtigh hermeti waterti
гермион hermion
геродот herodot
героиз heroiz
героиза heroiza
героизм heroism
героин heroin charact hero protago
героиск heroic
героиче heroica heroic
герольд herald
геростр herostr
герпес herp
герпето herpeto
герхард gerard
герц hertz
герцего herzego
герцог duk
герцоги duches
герцогс duch
гесиод hesiod
геспер hesperi
геспери hesperi
гессен hess
гест hestia
гет goeth
гетебор gothenb
гетер hetaera
гетерог heterog
гетероз heteroz heteros
гетерон heteron
гетерос heteros breed straigh
гетерох heteroc
гетман hetman
гетр gait legg spat
гетт ghetto
геттер gett
гефест hephaes
гея gaea
гжельск gzhelia
гиад hyad
гиакинф hyacint
гиацинт hyacint
гиббон gibbon
гибел ban death demis doom perditi ruin undo
гибельн deleter disastr pernici
гиберна hiberna
гибиску hibiscu
гибк agil dextero elastic flexibl flopp fluid plastic pliabl
гибнущ dying
гибрид cros hybrid
гигаба gigabyt
гигават gigawat
гигант behemot colossu giant
гигантс colossa enormou gargant giant giganti humongo immens jumbo
гигиен hygien
гигиени hygieni
гигроск hygrosc absorbe bibulou
гид couri guid itinera
гидр hydra hydrat hydroge
гидравл hydraul
гидрарг hydrarg mercur
гидрат hydrat
гидрид hydrid
гидроби hydrobi
гидроге hydroge
гидрогр hydrogr
гидроди hydrody
гидроз hydrozo
гидроко wetsuit
гидрокр hydrofo
гидрокс hydroxi hydroxy
гидроли hydroly
гидроло hydrolo sonar
гидрон hydrony
гидрооч hydrofi
гидропл seaplan
гидропо hydropo
гидроса seaplan
гидрост hydrost
гидроте hydroth
гидроф hydroph
гидрофо aquapho hydroph hydrofo
гидроце hydroce
гидроэл hydroel
гиен hyena
гиз giza
гик geek hoot whoop
гикань hoot
гикор hickor
гилозои hylozoi
гильд guild
гильдеб hildebr
гильз bras shell sleev
гильмен helmand
гильоти guillot
гилянец gilaki
гилянк gilaki
гилянск gilaki
гимала himalay
гимат himatio
гимен hymen maidenh
гимн anthem hymn
гимназ gymnasi
гимнаст gymnast blous
гин hin
гингив gingivi
гинденб hindenb
гине guinea
гинекол gynaeco obstetr gynecol
гинкг gingko ginkgo
гинофоб gynopho
гипалла hypalla
гиперак hyperac
гиперба hyperba
гипербо hyperbo
гиперги hypergi hyperhi
гиперзв hyperso
гиперин hyperin
гиперио hyperio
гиперко hyperco
гиперку hypercu
гиперли hyperli
гиперма hyperma
гиперна hyperna
гиперни hyperny
гиперно hyperno
гиперон hyperny
гиперпл hyperpl
гиперпр hypersp
гиперсе hyperse
гиперсо hyperso
гиперсс hyperli link
гиперте hyperte hyperth
гиперто hyperto hyperte
гипертр hypertr
гипноз hypnosi
гипнос hypno
гипноте hypnoth
гипноти hypnoti mesmeri
гипокау hypocau
гипокс hypoxia
гипон hyponym
гипоним hyponym
гипоста hyposta
гипотал hypotha
гипотез conject hypothe theor
гипотен hypoten
гипотет hypothe moot
гипотир hypothy
гипотон hypoton hypoten
гипотро hypotro
гипофиз hypophy
гипоцик hypocyc
гипоэлл hypoell
гиппогр hippogr
гиппока hippoca
гиппокр hippocr
гиппопо hippopo
гипс cast gypsum plast
гипсока drywall plaster
гир dumbbel kettleb weight
гираф giraff
гиревик weightl
гирин jilin
гиркан hyrcani
гирлянд festoon wreath
гистами histami
гистере hystere
гистерэ hystere
гистиди histidi
гистогр histogr
гистоло histolo
гистон histon
гитар guitar
гитарис guitari
гитлер hitl
гитлери hitleri
гитлеро hitleri
гиф gifu
гичк galle
глав chapt head
главар chiefta
главн capital cardina chief head main prim princip
главнок warlord
глаго verb
глаголи glagoli
глаголь verbal
глад fondl iron pet strok
гладилк float
гладк even sleek smooth
гладкос smoothb
глажень iron
глажк iron
глаз eye gap star ice
глазг glasgow
глазн ocular
глазник ophthal
глазниц socket
глазнич orbital
глазок eye eyehol peephol
глазур frost glaz icing
гланд tonsil
глас voic say
гласн vowel publici vocal
глашата mouthpi
глин cla
глинист argilla
глиссер speedbo
глист helmint worm
глитч glitch
глиф glyph
глицин wisteri
глобали globali
глобаль global univers
глобус glob
глод gnaw
глот gulp ing quaff swallow swig
глотк glotti larynx pharynx throat weasand
глотн gulp quaff swallow swig
глоток chug draft draught gulp mouthfu swallow swig tast
глоточн pharyng
глоттох glottoc
глохн stall
глубин depth
глубинк backwat backwoo hinterl outback
глубинн abyssal
глубок deep drastic profoun
глубоко abyssal respect
глум flout jeer scorn
глумл jeer
глумлив snid
глуп inane fol foolish stupidi asinin daft dens dull
глупец clod doodl dumm fool gand turke
глупыш fulmar gosl
глупышк sil
глутаро glutari
глух deaf hollow voicele
глухар caperca
глухот deafnes
глуш deafen jam backwat backwoo boondoc hinterl
глушите muffl silenc
глыб clod lump
глюк glitch halluci
глюон gluon
гляд behold look watch
глян glanc glimps
глянец glos
глянцев gloss sleek
гнат distil driv run
гнать chas
гнев ang chaf ire outrag rag wrath
гневн angr wrathfu
гнед bay brown chestnu
гнезд bezel cradl jack mortis nest socket
гнездов nest
гнездыш nest
гнеис gneis
гнет incubu oppress
гнетущ dismal
гни deca decompo putrefa
гнид insect jerk lous maggot nit scumbag shit vermin
гнил off putrid rotten putrefa
гниль putrefa
гнит deca rot
гниющ putrid
гно fest rankl suppura pus
гнозис gnosi
гноин puss
гноиник absces
гноинич absces
гном dwarf gnom
гносис gnosi
гностич gnostic
гну gnu
гнусн abomina atrocio heinou nefario odiou vil
гнут bent bend bow curv flex inflect
гнуть bend bow curv
гоа goa
гоанн goanna
гоб gobi obo
гоббс hobb
гобелен arra tapestr
гоблин sprit
говард howard
говенн crapp shit shithou shitt
говн crap crud poo shit turd
говноед shit shiteat whor
говнюк assfuck asshol dipshit shit shithea
говнян shit shithou
говор dialect speech topolec speak say steven talk tell
говорит again
говорли loquaci talkati volubil garrulo volubl
говорок patt
говорящ speak
говядин beef
говяж beef
гогенцо hohenzo
гогл goggl
гогол gogol goldene
гогот guffaw cackl honk
год year vintag age suit
годичн annual
годн fitnes validit apposit eligibl like suitabl
годов annual
годовщи anniver
гои goy
гоккун gokkun
гокуд yakuza
гол goal golem bleak nak nud skyclad
голавл chub
голгоф golgoth
голен shank shin
голенищ bootleg
голец loach
голиаф goliath
голланд dutch dutchma holland netherl dutchwo
голливу hollywo
голлум gollum
голов brain head
головас tadpol
головеш brand
головк dickhea head onion
головн head brand smut
головок dizzine vertigo dizz gidd
головол conundr enigma puzzl
головон cephalo
головор cutthro goon thug
гологра hologra
голод dearth famin hung munch starvat fast starv
голодан fast starvat
голодаю famish
голодн famish hungr peckish
голодня munch
голодом holodom
голос call steven voic vot
голосов ballot vot hitchhi steven vocal
голосую vot
голуб azur blu cyan fag gay poof columba dov
голубен squab
голубик bilberr blueber
голубин columbi dovish
голубк dov lovebir pigeon squab
голубов bluish
голубок lovebir squab
голубуш darl hone sweethe
голубят squab dovecot
голуэ galwa
голштин holstei
гольб holbach
гольм holmium
гольф golf
гольште holstei
гольян minnow
гомб okra
гомел gomel
гомеози homeosi
гомеоп homeopa
гомеопа homeopa
гомеост homeost
гомер hom
гомик fag fair fruit gay homo homosex
гоминои hominoi
гомн crap shit
гомнян shit
гомоген homogen
гомозиг homozyg
гомомор homomor
гомон uproar
гоморр gomorra
гомосек fag gay homosex
гомоф homophi
гомофил homophi
гомофоб homopho
гомоэро brokeba
гон rut persecu driv run
гонад gonad
гонг gong
гонд gondi
гондон condom rubb
гондура hondura
гонец messeng
гонк chas rac rush
гонолул honolul
гонор conceit honour honoriu
гонорар fee honorar
гонорат honorif
гоноре clap gonorrh
гонч beagl hound
гончар pott
гончарн potter
гонщик rac
гонщиц rac
гонять chas shag
гопл hoplit
гопник hoodlum yob
гор gor horu mount mountai goral afflict disast distres
горац horac
горб hump humpbac hunch
горбат humpbac sweat
горбач humpbac
горбун humpbac
горбунь humpbac
горбушк heel
горд gordia feel honour prid boastfu proud
гордели loft snobb
гордын arrogan prid
горев condol griev lament mourn
горел burnt
горелк burn horilka vodka
горестн harrow heartre plainti
горец highlan knotwe mountai
гореч bittern wormwoo
горечав gentian
горизон horizon skylin
горилл gorilla
горис gori
горист mountai
горихво redstar
горк hill knoll slid
горл throat
горлов guttura
горловк horlivk
горлум gollum
горлышк bottlen neck spout throat
горлянк calabas gourd
гормон hormon
гормона hormona
горн bugl forg furnac alpin
горнист bugl
горничн abigail chamber maid
горност ermin
горняк min
город cit borough town
городиш shtetl townlet
городок shtetl town townlet townshi
городск municip urban
горожан townspe citizen townsma urbanit townswo
гороско horosco
горох pea
горошек pea
горошин pea
горст hand handful
горстк handful
гортан larynx pharynx
гортанн guttura larynge pharyng
гортенз hydrang
горчак bitterl
горчиц mustard
горчичн mustard
горшечн pott
горшок flowerp pot pott
горьк bitt gork bitter
горюч fuel inflamm
горяч ardent fervent fier hot incande chaf passion
горячк deliriu tempera
горящ ablaz fier
госдум duma
госпита hospita
господ gentlem god lord
господи gentlem lord mast mist sir squir
господс ascenda dominan hegemon suprema command dominat lord prevail
госпож dam lad madam mis mistres mrs
гост compan guest visitan visitor
гостепр hospita xenial
гостин loung salon
гостини guestho hotel inn
гость guest visitan visitor
государ stateho nationa countr stat sir
гот goth about
готичес gothic
готов cook prepar qualif brac stud bound don read
готовк cook
готовн alacrit readine standb
готск gothic
готтент hottent nama
готфрид godfre
готхоб nuuk
гофр corruga
гофриро flut
гоффман hoffman
гпу gpu
граб hornbea heist loot maraud pillag pluck plund rapin
грабеж heist pillag plund rapin robber sack
грабите mugg robb
грабл rak
грабшти burin
грав gravel engrav etch grav
гравиро engrav
гравис grav
гравита gravita gravit
гравюр engrav
град cit grad hail rain town
градин hailsto
градона mayor
граду graduat
градуир graduat
градус degre
градусн thermom
граждан civilia citizen country civic civil plaincl nationa
гракх gracchu
грамм gram
граммат grammar grammat
граммоф gramoph
грамот chart
грамотн literac literat
грампла record
гран grain pomegra bezel brink edg fac facet verg
гранато launch
грандио colossa grandio stupend
граник granicu
гранитн graniti
границ bord abuttal barri bound boundar confin fronti lin
гранич abut adjoin bord neighbo verg
гранича contigu
гранк galle
гранул prill
гранули prill
грануля grain
грапп grappa
грасс burr
грассир burr rhotaci
грат burr
граф count earl graph plot column graphit lead
графем graphem
графен graphen
график chart diagram draw graph plot schedul timetab graphic
графин caraf decant countes
графинч cruet
графиче graphic
графоле graphol
графоло graphol
графопо plott
графств count shir
грац graz corset grac gracefu
грациоз gracefu jauntin
грач hrach rook
грачь hrachya
гре gra
гребан blood bloom frick
гребен cocksco comb coxcomb crest horseba ridg
гребенк comb
гребенщ tamaris
гребец oarsman
гребешо cocksco comb crest scallop
гребл paddl row
гребок strok
грез dream daydrea reveri
греис grac
грек greek
грем blast clank clash rattl thund
гренк toast
гренок crouton toast
грест paddl row
грет heat
грех sin
греховн depravi
грец greec
гречанк greek
греческ greek helleni
гречих buckwhe
гречк buckwhe
греш sin
грешн sinful
грешник sinn
грешниц sinn
грешок peccadi
гриб fungu mushroo
грибниц mushroo spawn
грибови mushroo
грибок fungu
грибоко mycorrh
грибочк shroom
грив crest man
гривн hryvnia
григор golf
григори gregori
грил barbecu grill
грим greasep makeup
гримас fac mow
гримасн grimac mow
гримиро makeup
гримм grimm
грипп flu influen
гриф fingerb neck vultur
гроб coffin grav
гробниц sepulch tomb
гробовщ underta
грог grog
гроз storm thunder threate
грозд acinu bunch clust
грозн terrib fierc formida sur terribl
грозов thunder
грок grok
грокн grok
гром thund bul musclem excoria smash
громади whopp
громадн colossa enormou giganti hug leviath prodigi stupend
громк loud vocal aloud audib loudnes volum
громког bullhor loudspe speak
громов thunder
громозд bulk cumbers
громых boom rumbl thund
громыха clash rumbl
гроссбу ledg
гроссме grandma
грот cavern grotto
гротеск grotesq
грох wast
грохн crash smash wast
грохнут crash
грохот blast clash clatt crash din racket rattl rumbl
грохота rumbl
грош grosche grosz peanut
гру gru
груб ossif approxi coarse rough rude rudenes bluff blunt
грубиян boor cad chuff churl curmudg vulgari
груд heap pil breast bosom chest
грудаст bust
грудин breastb
грудинк brisket
грудк breast
грудн pectora suckl thoraci
грудниц mastiti
гружен load
груз burden cargo freight load tot weight lead sink
грузин georgia
грузинк georgia
грузино georgia
грузинс georgia
грузови juggern truck
грузоот consign shipp
грузчик port stevedo
грунт prim
грунтов prim
групп band bod clas cohort cove flock gang group
группир coteri faction
груст angst dolour sadnes sorrow woe
грустн sad despond dolorou drear pensiv rueful sorrowf unhapp
груш pear
грыж hernia
грызт gnaw nag nibbl
грызун rodent
грымз gargoyl hag harrida
грюнкол kal
гряд horseba
грядил beam
грядк bed seedb
грядущ futur hereaft next
гряз dirt filth gunk mud squalor
грязн ding dirt filth flyblow foul grubb maculat mess
грязнул slatter slob sloven
гуав guava
гуакамо guacamo
гуам guam
гуан guano
гуанак guanaco
гуандун guangdo cantone
гуанин guanin
гуанс guangxi
гуанчжо canton guangzh
гуаньс guanxi
гуаньху guanhua mandari
гуар guar
гуахар oilbird
гуаякил guayaqu
губ labium lip stockad scupp labia
губан wrass
губерна governo
губител calamit deleter
губк spong
губошле wus
губчат cancell spong
гувахат guwahat
гуверна governe
гуг googl
гугарк gugark
гугенот hugueno
гугл googl
гуглопо googl
гуго googol
гуд buzz chirp boom honk
гудаут gudauta
гудзон hudson
гудин houdini
гудок beep honk horn klaxon toot
гудрон tar
гуилин guilin
гуичжо guizhou
гуиян guiyang
гул boom buzz clash din racket ghoul ambl cheat
гулаг gulag
гулл hull
гульден guild
гуляк bacchan flaneur playbo revell
гуляш goulash
гулящ adulter
гуманз humanze
гуманиз humanis humanit
гуманис humanis humanit
гуманит humanit
гуманн humanit clement human
гуманои humanoi
гумм gunma
гумус humu
гунн hun
гунт gunt
гупп gupp
гур guria houri guru
гурман gourman gourmet
гуронск wyandot
гурт drov herd
гуртовщ drov
гус hus hussit gand goos
гусак gand goos
гусан gusan
гусар hussar
гусениц caterpi
гусенок gosl
гусин anserin
гуситк hussit
гусл gusli
густ dense thick cream dens luxuria stodg viscou
густона populou
густот densit thickne
гусын goos
гуськ tandem
гуцин guqin
гущ thick
гхи ghe
гэльск gaelic
гэт geta
гюг hugo
гюис jack
гюмр gyumri
гяндж ganja
гяур giaour kafir
дав donat giv impart yield crush pres chok
давалк whor
давид david
давк cram crush jam jostl stamped
давл dures pressur stres
давн immemor
давос davo
давыд david
дагеста dagesta
дагеш dagesh
дадаизм dada dadaism
даж even nay
даиан diana
даиджес dig
даикир daiquir
даикон daikon
дак dacia
дакар dakar
дакк dhaka
дакск dacian
дактило typ fingerp
дал forward furth delilah dalit
далек afar awa far long wide distant furth remot
далеч far
даллас dalla
далм dalmati
далмати dalmati
далматк dalmati
далматс dalmati
далмац dalmati
дальн dalian distant extrem far furth remot rang remoten
дальнеи furth subsequ
дальноб rang
дальнов prudenc farsigh
дальноз farsigh
дальном rangefi
дальш along beyond farth forward furth
далян dalian
дам dam lad madam queen
даман daman hyrax
дамаск damascu
дамаст damask
дамб barrag causewa dam dik leve
дамк king
дамм damma
дамочк dam damsel
дан dan dana daniel denmark contrib homag tax tribut
данакил afar
данелаг danelaw
дани daniel daniil
данк dunk
данн data given
данник tributa
дао tao
даосизм taoism
дар boon bount donatio endowme gift skill talent dari
дарг dargah
даргине dargwa
даргинк dargwa
даргинс dargwa
дард dard
дардане dardane
дариуш dariu
дармовщ swag
дармоед scroung
дармшта darmsta
даров grati
даровит clev hotshot
дартс dart
дархан darkhan
дарь daria
дат dat donat giv
дательн dativ
датиров dat
датск danish
датун datong
датчани dan
датчанк dan
даугав daugava
дафн daphn
дац dacit
дацзыба dazibao
дацин daq
дач dacha villa
два two
двадц twent
двадцат scor twentie
дважд twic
две two
двенадц duodeci twelfth twelv
двер door
двиг budg mov propel shift stir
двигате engin motor
движ action flick motion mov movemen traffic
движок cursor
движущ driv
движущи mov
двин shift stir
двинуть shift stir
дво coupl duet duo two twosom
двоевла diarch
двоежен bigamis bigam
двоемыс doublet
двоеточ colon
двоик deuc duck duet duo pair two twosom
двоин binar doubl dual twofold twin
двоиник counter doppelg doubl lookali
двоиств duplici ambival dual
двоичн binar
двор court courtya yard
дворец court mansion palac
дворецк butl majordo
дворик patio yard
дворник janitor scaveng
дворняг bitz cur mongrel
дворняж mongrel mutt pooch
дворяни armig nobl noblema peer
дворянк nobl noblewo peer
дворянс nobilit
двояк dual
двояков biconve lenticu
двп hardboa
двувидо biaspec
двуглав bicepha bicipit
двудоль dicotyl
двуколк gig sulk
двукрат twofold
двукрыл fly diptero
двулич duplici
двуличн duplici
двунапр bidirec
двуног bip
двуокис dioxid
двупере ditrans
двупол bisexua androgy
двуслож disylla
двусмыс ambiguo ambigui equivoc inexact oracula
двуство bivalv
двустиш couplet distich
двустор bilater
двуустк fluk
двухгод biennia
двухгол bicepha
двухдол two
двухкол birotat
двухлет biennia
двухнед fortnig
двухпал bicamer
двухпол bipolar
двухруб two
двухсто bidirec
двучлен binomia
двуязыч bilingu
деактив disabl
деб debat dickhea dickwad dumbas fool jerk moron nit
дебат debat
дебильн asinin
дебош debauch
дебукка debucca
дебют debut
дебютан novic
дев maid maiden mis virgo nin
деваис devic
девальв devalua
девиз devic motto slogan
девикиф dewikif
девиц damsel girl maid maiden mis wench
девич girlish
девичес maidenh
девк broad wench whor
деволюц devolut
девон devon
девочк damsel girl las
девстве virgin damsel maiden vestal maidenh virgini pristin virgina
девушк adolesc damsel girl girlfri las maid maiden mis
девчонк brat girl kid lassi
девчушк lassi
девянос ninet nonagen ninetie
девят ninth
девятер nin ninesom
девятиу nonagon
девятк nin ninesom
девятна ninetee
дегенер pervert degener
дегидра dehydra
дегот pitch tar
деграда degrada deterio
дегуста tast
дед grandfa forefat
дедлаин deadlin
дедлок deadloc
дедовщи bully
дедукти deducti
дедукц deducti
дедул grandfa
дедушк grandfa grandpa
дееприч gerund
дежурн sentr
дежурст dut watch
дез disinfo
дезакти deactiv
дезерт defect desert
дезерти defecto defecti deserti
дезидер desider
дезинфе disinfe
дезинфи disinfe
дезинфо misinfo
дезодор deodora
дезокси deoxyri
дезорие mislead
деизм deism
деиктич deictic
деим dam
деимос deimo
деист deist
деиств act action agenc doing operati
деистве efficac effecti operati
деистви actual inde real tru realit validit activ availab
деиство act operat
деиству activ effecti functio incumbe operati
деитв action
деитер deuteri
декабр decemb
декабри decembr
декад decad
декаден decaden
декан dean decan provost
декант decant
декарт descart cartesi
декарто cartesi
декаэдр decahed
деклам declaim rant recit
деклама rant recitat
деклар declar
деклара declara manif proclam
декод decod
декольт decolle
декомпи decompi
декомпо decompo
декор decorat
декорат decorat
декорац scener decorat
декр doom
дексел adz
дел act mak work get cleavag divisio partiti segment
делег represe delegat
делегат delegat
делегац delegat
делегир delegat
делец deletio
деликат daint delicac deli delicat conside ticklis
делим dividen divisib
делир deliriu
делител divisor
делов busines
делопро paperwo
дельт delta
дельтои kit
дельф delphi
дельфин delphin dolphin
делянк plot
демагог demagog
демарка demarca
дембел demobil
деменц dementi
деметил demethy
демимон demimon
демобил demobil dischar
демогра demogra vital
демокр democri
демокра nightst democra
демон daemon demon fiend incubu
демониз demoniz
демонич demonia demonic
демонст protest demo displa ostenta evinc
демонт disasse dismant dismoun
демосфе demosth
демотич demotic enchori
демпфер damp snubb
демьян damian
ден day denim daytim
денар denar denariu
денд beau dand
дендрар arboret
денеб deneb
денежн monetar
денис denni
деномин denomin
денонс denounc
денот denotat
денщик batman order valet
день deni
деньг mone cash purs
деп depot
депеш dispatc
депок depok
депон deposit
депопул depopul
депорт deport expel
депорта deporta
депорти deporte
депресс depress funk
депут lawmak deput
дерб derb
дербник merlin
дерг jerk tug twitch wrench yank start
дергань yank
дергач corncra crak
дерев lumb tre wood
деревен lignif countr rural hick peasant redneck rub yokel
деревн villag countr country
деревом lumb timb
деревоо woodwor
деревуш hamlet thorp
деревц sapl
деревян lignif rubl wood wooden
дерез boxthor wolfber
дерек derek
дерен bunchbe
держ hold keep brac
держав countr pow stat
держалк hold
держан grip
держате chuck hold
дерз dar sas audacit chutzpa contume impuden temerit
дерзк audacio cheek cock contume cool dar defiant flippan
дерзн dar
дерив derivat
дермат dermati
дерн sod sward turf jerk tug twitch
дернуть jerk start twitch
дерпт tartu
дерьм crap crud shit
дерьмов crapp shit shithou shitt
дерюг burlap
дес ten
десалин desalin
десантн paratro
десенси desensi
десн gum
деспоти despoti tyranni
дест quir
десят tenth
десятер ten tensom
десятиб decathl
десятил decad
десятиу decagon
десятич decimal
десятк ten tensom dozen
десятни gaff
десяток decad
детал circums detail nicet
детализ refin
детальн circums
детд orphana
детекти bloodho dick gumsho snoop whoduni
детеныш bab cub
детерми determi
детищ creatio progen
детк bab
детокси detoxif
детон detonat
детонат fus
детонац detonat
детород genital
деторож childbe procrea
детоуби infanti
детр detritu
детро detroit
детсад kinderg
детсади kinderg
детск nurser bab childis
детств childho
деф defo
дефект blemish bug deficie fault flaw shortco
дефекти defecti
дефектн defecti
дефил bottlen defil flaunt
дефиниц definit
дефис hyphen
дефиц dearth deficie scarcit shortag
дефлект baffl
дефлор deflow
дефлора deflora
дефляц deflati
деформ contort warp
деформа warp
децимац decimat
дешев inexpen cheap tack
дешевк sleaz
деэскал deescal
деян act doing exploit
деятел actor agent
деятель actor activit activ bus
джав java jawi
джаз jazz
джазмин jasmin
джаипур jaipur
джакуз jacuzzi
джамил jamila
джамм jammu
джанк junki
джап jap
джастин justin
джаукян jahukya
джаханн jahanna
дже jay
джеб jab
джеда jedi
джезв ibrik jezv
джезмин jasmin
джеикоб jacob
джеимс jam
джеимст jamesto
джеин jan
джеисон jason
джек jack
джелад gelada
джелат gelato
джем jam jel marmala
джемпер sweat
джен jan
дженери generic
дженн jenn
джентль gallant toff
джерард gerard
джерк jerk
джерс jerse
джессик jessica
джи gee
джибут djibout
джибути djibout
джиг jig dzhigit
джигета dzigget
джидд jeddah
джим gym gymnasi jim
джин gin
джингои jingois
джинн geni jinn
джинс denim jean
джип jeep
джиттер jitt
джихад jihad
джоанн joanna
джоггин jog
джоисти joystic
джокер jok
джон john
джонк junk
джонс jon
джордж georg georgia
джорджи georgia
джорджт georget
джоу joe
джоул joul
джошу joshua
джоэ joel
джуб juba
джуд judith
джул julia
джулиан julian
джульет juliet
джун juneau
джут jut
дзаибац zaibats
дзауджи dzaudzh
дзелькв zelkova
дзен zen bong
дзет zeta
дзин bong
дзот pillbox
дзуд dzud
дзын bong
дзэн zen
дзюд judo
дзюдзюц jujitsu
дзюдоис judoka
дзюдок judoka
диаб diabet
диагнос diagnos
диагона diagona
диаграм chart graph plot
диазогр bluepri
диазоти bluepri
диакон deacon
диалект topolec dialect
диализ dialysi
диалог dialog dialogu
диаметр diametr
диан diana
диапазо band compas rang spectru
диапир diapir
диапози slid
диаре diarrhe
диарх diarch
диатони diatoni
диафраг apertur diaphra
диахрон diachro
див diva diwali miracl wond
диван couch divan sette sofa
диверс sabotag
диверса diversi saboteu sleep
диверси diversi
дивех dhivehi
дивиз divisio
дивн wondrou
дигамм digamma
диграф digraph
дидакти didacti
диджери didgeri
дидимот didymot
дидон dido
диег diego
диез hash sharp
диер dieri
диерези diaeres
диет diet
диетвра dietiti nutriti
диетиче dietar
диетоло dietiti nutriti
дижон dijon
дизаин design
дизаине design
дизамби disambi
дизел diesel
дизъюнк disjunc
дик barbari feral haggard heathen savag wild savager
дикар barbari heathen savag
дикарк barbari savag
дикарск savag
дикобра porcupi
диковин curiosi
дикт dictat
диктант dictati
диктато dictato
диктату dictato
диктов dictat
диктовк dictati
диктор anchor anchorm announc broadca narrato
дикторш broadca narrato
дикц diction utteran
дил dili
дилд dildo
дилемм conundr dilemma
дилер deal
дилетан amateur layman laypers nonspec diletta
дилижан coach diligen stag
димер dim
диметил xylen
диминут diminut
димотич demotic
дин dyn bong
динам dynamo
динамик speak dynamic
динамич dynamic
динар denariu dinar
династи dynasti
динг dingo
динозав dinosau
дио diol
диоген diogen
диод diod
диоис joyc
диомед diomed
дион dion
дионис dionysu dionysi
диор diorit
диорам diorama
диофант diophan
диоцез dioces see
дип dip
дипав diwali
дипл degre
диплодо diplodo
диплоид diploid
диплом briefca cas graduat
диплома graduat diploma tactful
дипт diptych
диптот diptot
директи beh guideli
директо headmas manag princip fold
директр headmis princip
дириж conduct
дирижаб blimp dirigib zeppeli
дирижер conduct corypha directo
дирх dirham
дисахар disacch
дисбала imbalan
дисграф dysgrap
диск circl dial disc discu disk disco
дискант trebl
дискет flopp
дисково driv
дискогр discogr
дискомф malais
дискоте disco
дискред discred libel defamat
дискрет quantiz
дискурс dianoet
дискусс content moot controv debat discuss thread ventila
дискут debat discus
дислал dyslali
дисп alterca cont
диспепс indiges
дисперс dispers varianc
диспроз dyspros
диссекц dissect
диссерт dissert thesi
диссиде dissent maveric disside
диссими dissimi
диссинх dyssync
диссона discord
дисталь distal
дистилл distil alembic still distill
дисторс distort
дисторш distort
дистроф dystrop
дисфеми dysphem
дисфор dysphor
дисфунк dysfunc
дисципл scienc discipl
дит dis bab child infant toddl
дифирам dithyra
дифракц diffrac
дифтер diphthe
дифтонг diphtho
диффама defamat denigra libel
диффере pitch differe
диффуз diffusi
диффузо diaphra
дихогам dichoga
дихотом dichoto
дич gam quarr
диярбак diyarba
длин length
длинн lank long
длитель durabil duratio valu continu length prolix
длить last
для for
дмитр demetri
дневн dai daytim diurnal nightti
дневник diar journal
днищ bilg
днк dna
дно bed bottom floor ground hearth underwo
доб achiev attain obtain procur
добав add accru
добавк additiv amendme flavour refill
добавл additiv affix refill add compoun eke
добавля accru
добавоч add accesso adventi supplem
добив achiev attain perseve solicit
добир get
доблест bold brave dought gallant valiant valianc valour
добр dobra get boon good imprima stuff benevol benign
доброво volunte volunta spontan
доброде virtu righteo virtuou
доброду mansuet sweetne kind amiabl avuncul
доброже benevol goodwil boon
доброка benign qualit
добросе kindhea
добросо conscie honest
доброт benevol gentlen goodnes kindnes sweetne
добыван procure
добыт obtain
добытчи breadwi
добыч boot catch kill loot min pillag plund pre
довер belief credit relianc trust accredi entrust
доверен fiducia
доверит confide
доверчи creduli gullibi credulo gullibl
довоенн antebel prewar
довольн enough prett quit rath chuff content pleas satisfi
дог mastiff
догад gues twig
догадк conject gues hunch inkl
догадыв gues
догм dogma tenet
догмати dogmati perempt
договар negotia
договор treat accepta agreeme appoint compact contrac convent covenan
догр dogri
догрехо prelaps
дод dodo
додбрач premari
додекаэ dodecah
доджбо dodgeba
додзинс fanzin
додом dodoma
доен milk
дож dog
дожд rain rainfal
дождеви oilskin puffbal raincoa
дождеме pluviom
дождик drizzl show
дождинк raindro
дождлив rain
доз dos shot
дозапра refuel refill
дозатор dispens
дозвол consent permit suff
дознан inquir
дозор patrol picket watch
дозорн lookout
доик boob melon milk breast knock tit
доистор antedil prehist
доит milk arriv
док dock hotshot maven
доказ prov verif aver
доказат evidenc proof vindica
докер dock dockwor stevedo
доклад report discour
докладч speak
доктор physici
докторо whovian
докторс doctora
доктрин dogma teach tenet
докумен act assignm certifi deed documen
докуч anno hassl mith persecu
докучли pesk
дол apart awa off conting destin fat fortun lob
долб goug
долбан smash blood frick
долблен dugout
долбоеб dickhea dipshit dumbas fuck fucktar fuckwit shithea
долг debt dut liabili obligat long prolix
долгове durabil durabl
долговр permane
долговя gang lank
долгожи centena
долголе longevi
долгоно springh cranef weevil
долгоп tarsi
долгот longitu
долготн longitu
должен must ought owe shall should
должн must owe shall due tribut berth dignit job
должник debtor
должнос officia
долин dal valle
доллар dollar
долм dolma
долож report
долот chisel
долу luo
дольк clov
дольмен cromlec
дом build hous hom plac homewar
домашн househo domesti homegro homemad
домен demesn domain
домик cabin cottag lodg
домин dominat prevail domino
доминан dominan
доминир dominan predomi
домкр jack
домов bogeyma browni domovo sprit
домовла homeown landlor landlad
домовод houseke
домог aim covet importu solicit
домогат harassm
домопра houseke
доморощ homegro
домосед homebod
домофон entryph interco
домохоз housewi huss
домочад househo
домрабо charwom houseke
домушни burglar
домыс fib figment
дон don
донг dong
донест conve
донжон dungeon
донжуан philand womaniz
доним hassl mith persecu
донкихо quixoti quixotr
донн donna
донор donor
донорст donorsh
донос denounc peach rat squeal waft
доносчи ear snitch telltal
донын heretof
доопытн priori
допинг dop
доплат surchar
дополн additiv affix annex appendi complem object rid augment
дополни additio accesso adventi ancilla auxilia subsidi supplem complem
дополня complem
допотоп antedil
допраш catechi interro questio
допрос interro questio
допуск admissi allowan grant toleran admit allow assum condon
допуст admit allow assum grant tolerat
допусти accepta admissi
допущ allowan premis presump
дор expensi
дорам dorama
дорииск doric
доричес doric
дорог gangwa path road rout track way darl dear
дорогос cost
дородн corpule embonpo bur husk
дорож appreci
дорожк lan path strip track
дорот doroth
дороте doroth
дорп tartu
дорсаль dorsal
дортуар dormito
досад annoyan chaf chagrin nuisanc piqu sham
досадн annoy disappo
досажд anno chagrin chivv haras mol persecu solicit vex
досел heretof
доск batten blackbo board chalkbo plank whitebo
доскона elabora thoroug
дословн literal verbati
доспех armor
дост get obtain reach
достав bug get hassl obtain persecu reach deliv
доставк deliver shipp
доставл deliv
доставщ deliver
достато plent enough prett suffici adequat ampl
достиг accompl achiev arriv attain reach
достигн accompl achiev attain reach
достиж accompl achieve attainm develop exploit
достижи accessi achieva approac
достич accompl achiev arriv attain reach
достове authent credibi authori cogent trustwo
достоин denomin dignit honour virtu dignifi worth
достопо respect venerab worth
достопр landmar sight
доступ acces admissi approac entranc ingres
доступн intelli accessi afforda approac availab disposa
досуг eas leisur
досуж vacant
дось dossi
досягае rang
дот dot pillbox
дотошн painsta meticul
дотраги touch
дотрону touch
дофамин dopamin
дофин dauphin
дох doha
дохл dead
доход earn incom proceed profit revenu arriv
доч daught
дочерин daughte filial
дочерн child daughte filial
дочк daught subsidi
дошколь prescho
дошл cunn
дощечк tablet
доярк milk milkmai
дра scrub
драв drava
дравиди dravidi
драг drag
драгоце jewelle gem jewel treasur preciou
драж drop
дразн badg chaf kid teas
дразнил teas
драив driv
драк brawl fight fra rumbl scrap scuffl
драккар longshi
дракон draco
драконо draconi
драм dram drama
драмати dramati
драмату playwri
дран tatter
драндул clunk jalop rattlet
дранк batten splint
драп skedadd
драпиро upholst
драсхан draskha
драть fight scuffl struggl tussl
драхм drachma
драчлив pugnaci
дребезж rattl clink jingl tinkl rasp
древ tre
древеси lumb timb wood
древесн pyrolig
древк flagpol shaft
древн ancient antiqu immemor venerab antiqui
древнег helleni
древнер rusian russian
древнес nors
древогу bitters
древод join woodwor
дред dreadlo
дредлок dreadlo
дреиф drift leewa funk quail
дреифов float
дрел drill
дрем doz nap snooz kip slumb
дремлющ somnole
дренаж drain
дрессир tam
дрессур dressag
дри drill
дриад dryad
дрин drina
дрисн shit
дроб crush kibbl pound pulveri bucksho fractio shot
дробилк mill
дробл crush
дроблен crush
дробн fractio
дробови shotgun
дров firewoo wood
дровосе logg lumberj woodcut
дрож judd pulsat shiv shudd thrill trembl tremor chill
дрожан jitt judd shiv trembl tremor wobbl
дрожж yeast
дрозд thrush
дрок furz
дрон dron
дронт dodo
дроссел throttl
дротик dart javelin spear
дроф bustard
дроч masturb toss wank
дрочер masturb wank
дрочк wank
друг friend boyfrie budd bust mat oth anoth differe
друган dud
друж friend
дружб amit camarad fellows friends
дружелю friendl amicab friend amiabl amicabl congeni genial
дружеск amicab friend
дружест amicab friend amiabl
дружинн vigilan
дружищ budd
дружк bridesm
дружок budd
друз druz
друзь friend
друид druid
дрюч bonk screw shag
дрябл flabb flaccid
дрян crud los trash trip
дрянн chees crumm shodd
дряхл senilit decrepi gaga senil
дсп chipboa
дтп acciden
дуаиен doyen
дуб oak
дуба dubai
дубильщ tann
дубин bludgeo club
дубинк baton bludgeo club cudgel
дубл cop dub duplica underst tak
дублер backup stuntma underst
дублик cop counter duplica
дублиро dubb
дубляж dubb
дубн dubnium
дубов oaken
дубонос hawfinc
дубровк bugl
дувр dov
дуг doogh arc arch
дудинк dudinka
дудк fif pip
дудук duduk
дужк wishbon
дуил duiliu
дук ducat
дукер duik
дул doula gunpoin muzzl
дум duma thought believ deem feel mean think
дун blow
дуна danub
дунганс dungan
дунов whiff
дуопол duopo
дур dumm fool idiot imbecil bullshi suck dop drug
дурак chump clod dickwad dingleb doodl dumm fool git
дурал fool pillock
дурацк fatuou foolish idiotic rudd
дурач fool suck
дурачес tomfool
дурачок nincomp
дурен clod doodl dumdum dumm fool goof idiot
дуриан durian
дурман dop
дурн bad dumb foolish stupid
дурнишн cockleb
дурнушк bag
дуршлаг coland siev strain
дут blow waft whiff
дуть pout sulk blast
дух demon geni psych soul spirit sprit perfum scent
духан dukhan
духов bras
духовен clerg
духовк oven
духовн spiritu clerica moral
духот frowst fug
душ douch show concord psych soul spirit sprit asphyxi
душевн cordial heart moral
душевно insan loon mad
душегуб murder
душеньк darl hone sweethe
душепри adminis executi executo
душераз harrow heartre patheti
душечк dot hotti
душист aromati fragran odorou sweet
душител chok strangl
душк dear
душман jihadis mujahid
душн stuffi mugg stuff
дуэл duel
дуэлянт duelist
дуэнь chapero valet
дуэт duet duo twosom
дующ blow
дхарм dharma
дхивех dhivehi
дыб rack
дым smok
дымк haz mist
дымоход chimne flu funnel
дымчат smok
дымянк fumitor
дымящ smok
дын cantalo melon muskmel
дыр cavit gap hol wastela
дырк hol
дыроко punch
дыряв hole
дых blowhol
дыхан breath respira ventila
дыхател respira
дыш breath
дышл beam
дьяво deuc devil
дьяволе imp scamp
дьяволо satanis
дьяволь devilis demonia diaboli fiendis devil
дьякон deacon
дэв dewa
дэвис davi
дэивид david
дэн deng
дэни daniel
дюбел dowel
дюгон dugong
дюж ver heft sturd
дюжин dozen
дюз ros
дюим inch
дюимово thumbel
дюм duma
дюн dun
дяд uncl
дядин avuncul
дядьк uncl
дят flick woodpec
еас eau
ебабель fuckabl
ебан wingnut fuck
ебанут batshit fuck
ебануть fuck
ебат fuck
ебец fuck
ебл ass fuck
еблан dickhea dumbas
ебн fuck
ебрр ebrd
ебун fuck
ебунь fuck
ебушк fuck
ева eve
евангел gospel
евг eugen eugeniu eugenia
евгеник eugenic
евклид euclid euclide
евнух eunuch
евр jewr hebrew jew euro
евраз eurasia
евразие eurasia
евразии eurasia
евраил jewsrae
евреик jew jewes
евреиск hebrew jewish judaic
евреист jewr
евровид eurovis
еврозон eurozon
евромаи euromai
европ europa europ europiu
европее caucasi europea western
европеи europea western caucasi
европео caucasi caucaso
европо europol
европоп europop
евроцен eurocen
евс ebu
евсев eusebiu
евфр euphrat
егер gamekee jaeg
египетс egyptia
египтян egyptia
его him his its
егор georg
еда diet dinn eat feed food meal pre
едв bare hard just scarce
един unit onl singl unitar
единиц ace one unit
единичн solitar sporadi unitar
единобо duel
единогл unanimi unanimo
единоду consens unanimi unanimo
единокр agnat
единомы soulmat
единооб uniform homogen
единоос dorsal
единоро monocer unicorn
единств uniquen one onl singl singula sol uniqu cohesio
едк acid acrid caustic mordaci pungent scath sharp snark
едок eat trenche
ежевик blackbe brambl
ежегодн annual yearboo year
ежеднев dai diurnal everyda quotidi
ежеквар quarter
ежел should
ежемеся month
еженеде week
ежечасн hour
ежих hedgeho
ежонок kitten
езд driv rid commut travel
ездок goer rid
ездр ezra
езерн etherne
езид yazidi
екатери catheri
ектень litan
елгав jelgava
елд dork
еле bare hard scarce chrism unction
елеин oil oleagin
елен helenu echo helen lena yelena
елец dac
елис elisha yelisei
елов spruc
ель fir spruc
ему him
енис yenisei
енот raccoon
енох enoch
епарх bishopr dioces see
епископ bishop episcop
ерасх yeraskh
ерванд oront
ереване yerevan
ереванк yerevan
ереванс yerevan
ерем yeremei jeremia
ерес heres
еретик heretic
еретиче heretic miscrea
ермолк kippah skullca
ерунд bollock contrap drivel fluff hooe nonsens rubbish trash
ерундов contrap pidd
еры yer
еси are
есл should
есм are
еспч echr
ест are aye eat feed rog ther
естеств natch natural candid
есфир esth
ефес ephesu
ефесян ephesia
ефр ephraim
ефросин euphros
ехат driv rid
ехидн echidna snark
ецб ecb
ешив yeshiva
еще els even mor still yet
жаб dog java quins toad frill jabot
жабр gill
жаворон lark skylark
жаде jad
жадин cheapsk hog mis
жадн avaric avidit cupidit gre stingin avarici glutton greed
жажд appetit crav hung thirst covet pin yearn
жаждущ ambitio eag hungr parch thirst
жак jacket
жакер jacquer
жал pit repent bit sting sham sorr
жалеик svirel
жалк abject despica forlorn meas paltr patheti piteou pitiful
жалоб complai grievan libel petitio plea
жалов accord donat grant complai
жалован remuner salar wag
жалостн patheti
жалюз jalousi louv
жандарм gendarm
жанр genr
жар ardor emb fervor tempera heat heatwav swelt barbecu
жаргон argot cant slang
жарен fri roast
жарк fervent hot roast stew
жаровн brazi
жаропро heatpro
жасмин jasmin
жат mow pres reap sickl
жатв harv
жатк head
жать cuddl
жбан can ewer
жвачк cud
жвачн ruminan
жгут tourniq
жгутик flagell
жгуч fervent fier
ждат abid await bid wait
ждущ expecta wait
жев chew mastica
жевун munchki
жез baton mac staff verg
жел desir list want will wish jel
желаем want
желан anxiet appetit desir lust pleasur urg want wish
желанн belov desirab want welcom
желател ought desirab eligibl
желатин gelatin
желез gland iron
железис glandul
железн iron
железно railway
железоб ferroco
желоб chut goug gutt trough
желобок groov
желт yellow amb xanthou
желтова lurid yellowi
желток yolk
желтофи wallflo
желтух jaundic
желтяк turmeri
желуд acorn
желудок stomach
желудоч ventric gastric
желч bil gall wormwoo
желчн acrimon biliou
жемаит samogit
жемаитс samogit
жеманн gay priss prudish
жеманни pris
жемчуг pearl
жемчужи gem pearl
жен wif woman espous marr wed bridegr groom
женат marri
женев geneva
женевье genevie
женитьб marriag
женонен misogyn sexist gynopho
женопод effemin woman
женоуби uxorici
женофоб misogyn sexist
женск distaff femal woman
женстве feminin womanho woman
женщин woman femal womanho
женьшен ginseng
жеод geod
жерар gerard
жерд beanpol perch pol
жердочк perch
жереб foal gravid
жеребен colt foal
жеребец stallio stud
жеребиц fil
жеребчи colt
жеребье draw tos
жерех asp
жерл crat muzzl
жерн millsto
жертв victim casualt immolat kill pre sacrifi toll
жертвен altar ara credenc sacrifi
жертвов donor donat sacrifi
жертвоп immolat
жерух watercr
жест gestur tin
жестику gesticu gestur
жестк brist chew harsh rigid rough sever stiff stringe
жестков harsh
жесток atrocio brutal cruel ferocio insensa ruthles trucule violent
жестянк tin
жестянщ tinsmit whitesm
жетон coin token
жеч burn
жжен burnt
жив live activ aliv animat bounc brisk crisp liv
живител invigor
живодер flay slaught
живопис paint pictor picture scenic
живород vivipar
живот abdomen bel lif stomach tumm
животво vital
животик tumm
животин animal
животн animal beast brut zoologi
живуч vivacio
живучес durabil vitalit
живучк housele
живущ liv
живь liv
жигол gigolo hustl manwhor
жигул lada
жид jew kik sheen
жидк fluid liquid tenuou thin
жидовк jew jewes kik
жидовск jewish
жиж slush
жизел gisell
жизн lif liv
жизненн vitalit liv vital
жизнеоп biograp
жизнера buoyanc blith buoyant gay sanguin upbeat vivacio zestful
жизнесп foison viabili vitalit sustain viabl
жизнест vitalit
жиклер jet
жил lead lod strand tendon vein vest waistco habitab
жилетк vest waistco
жилец occupan tenant
жилист sinew
жилищ abod accommo dwell habitat lodg plac won
жилк vein
жиль accommo dwell habitat lodg
жимол honeysu
жир fat greas fatten
жираф camelop giraff
жирдя fatso slob
жирдяик slob
жирн adipos bold corpule fat fatt greas obes unctuou
жиров adipos
жировик wen
жиронди girondi
жиртрес fatso
жиряк hyrax oilbird
жирянк butterw
жит liv hagiogr lif grain rye abid breath dwell
жител residen citizen country denizen liechte
жительн citizen country denizen liechte residen
житниц breadba granar
жкд lcd
жлоб goon schlub
жмен handful
жмот cheapsk mis
жмур squint
жмурик stiff
жнец reap
жнивь eddish stubbl
жок jocke
жонгл juggl
жонглер juggl
жонглир juggl
жоп anu ass asshol butt can jel
жопник buttfuc fag
жопоеб buttfuc
жопочни assfuck bitch fag
жор munch
жоусун rousong
жрат devour eat fret gorg
жратв chow grub
жреб lot
жрец pri
жриц prieste
жужж buzz chirp hum
жужжаль halter
жужжан buzz chirp dron hum
жужуб jujub
жук beetl zhukov
жулик conman fraud hustl knav phon rackete rook swindl
жульнич finagl swindl con fraud knaver racket scam sham
жуп scar
журавел cranesb
журавл cran gru
журн blott magazin periodi
журнали report journal
журч babbl gurgl
журчан babbl rippl
жутк creep dir eeri horrend terribl uncann terrib
жучок bug wir wiretap
жэньмин renminb
жэньшэн ginseng
жюр jur
жюстин justin
заасфал asphalt
заб clog driv ram set forget
забав amuseme enterta fun lark merrime pastim
забавл amus divert
забавля disport toy
забавн amus facetio fun funn humorou zan
забаика transba
забан ban
забарри barrica
забасто strik
забв oblivio
забегал bistro eater
заберем conceiv
забзд shit
забир tak withdra
забит cow stuff
забияк badas bul teas
заблаго beforeh opportu
заблок barrica
заблуди lost stra astra
заблудш errant
заблужд aberrat decepti delusio fallac
забоищи slaught
заболев diseas
заболон sap sapwood
забор fenc
забот car concern heed lookout nevermi regard worr mind
заботли tendern thought
забр visor tak
забрако cull
забрас cast neglect
заброн book reserv
заброс cast desert
заброше derelic abandon desert forlorn neglect
забрызг bedabbl
забывае forgett
забывчи forgetf oblivio
забыт forgott forget
забыть reveri
зав backlog testame howl whin
завал delug inundat overwhe flunk
завар brew infus steep
заварив infusio
заварк infusio
завед establi institu joint
заведен routin
заведов supervi manag
заведую superin
завер vow assur certif pledg reassur verif
завербо enlist recruit
заверн wrap
заверт roll
заверш accompl clos complet conclud consumm end finish termina
заверше accompl complet finish
заверши ultimat
завещ bequeat devis will
завещан will
завещат testato
завивк permane
завидн enviabl
завидов env
завидую jealou
завируш accento dunnock
завис depend
зависим bondag coupl depende relatio addict hook
завист env jealous
завистл enviou invidio jealou
завиток cartouc curl knot swirl wreath
завитуш curl flouris
завихр edd
завлад occupat captur occup
завладе captur obses occup
завлек allur amus entic lur prosely
завлека invitat
завлеч allur amus
завод factor mill wind backwat
заводящ prurien
завоев conqu subdu
завоева conqu conquer
завоз deliver
завораж fascina mesmeri
заворач wrap
заворож spellbo
завсегд denizen regular
завтр tomorro
завтрак breakfa
завыван howl lament
завяз germ ovar
завян with
загадк conundr enigma myster puzzl riddl
загадоч enigmat inscrut mysteri oracula
загар suntan tan
загашни stash
загвозд hiccup snag stoppag
загиб creas kink
заглав caption head titl
заглавн capital upperca
заглат ing quaff swig
заглини muddine
заглуш drown deafen jam kill silenc
загляд peek peep
заглян peek
загн creas
загнива moribun
заговар accost
заговор conspir incanta plot plott
загогул flouris squiggl
заголов caption head headlin titl
загон corral pen
загонщи beat drov
загор ignit sunbath suntan tan
загораж obstruc
загорел burnt tan tann
загород obstruc suburba
заготов blank cann
заграба hog
заград enclos
загражд enclos barrag fenc roadblo
заграни abroad foreign oversea
загриво nap scruff
загромо clutt encumb jam
загруж boot charg load
загруз boot charg load
загрузк bootstr
загрязн contami impurit polluti polluta pollut blacken besmirc defil
зад ass back backsid behind bottom butt ask pos
задабр cajol
задав ask pos set task
задан assignm errand mission problem task
заданн disting
задаток deposit
задач assignm job mission problem sum task
задвижк bolt latch slot valv
задеван graz
задел caulk
задерж apprehe attach dela detain hold interce restrai retard
задержа apprehe detenti retenti interne
задержи ling
задержк abod adjourn cunctat dela latenc postpon retard setback
задир burr badas bul teas
задиран bully
задн back backwar caudal hind posteri postern rear
заднеск backben
заднеяз velar
задник backdro count
задниц ass backsid behind boot bottom butt buttock caboos
задобр cajol
задолже arrear backlog debt liabili
задохну asphyxi chok smoth stifl suffoca
задр bul
задра batten
задумчи pensive pensiv wistful
задуш asphyxi chok smoth stifl strangl suffoca
задых asphyxi chok gasp pant scrag smoth stifl suffoca
задыхаю breathl
заеб fuck
заебавш fuck
заебан fuck
заебист badas
заед stick
заем advanc loan
заемщик borrow
заемщиц borrow
заж clip clutch jam cicatri heal clamp clench clinch
зажар roast
зажат grip
зажеч ignit kindl light
заживл heal cicatri
зажиг ignit kindl light
зажигал light
зажиган ignitio
зажигат incendi
зажим clip clutch jam
зажиточ affluen prosper rich substan wealth
зазак zazaki
заземл ground earth
заземле ground
зазнаик snob
зазор backlas clearan gap interst pla
зазубре harsh jagg ragg
зазубри fluk
заигр flirt
заигрыв approac dallian footsi
заик stutter hesitat stamm stutt
заикан stamm stutt
заикнут hesitat
заимода credito
заимств loanwor
заинтер interes inter
заир congo zair
заиск crawl fawn ingrati
заит ent set
заичик bunn
заичих doe har
заичоно kitten leveret
зак sunset
закавка transca
заказ book ord reserv
заказни sanctua
заказчи client custom
закал casehar temp stab
закален hard obdurat
закаляк mojibak
заканч clos complet conclud consumm end finish
заканчи end finish
закап bur int
закар zachar
закаспи transca
закач upload
закачив upload
закачк upload
закваск leaven
закид cast
закидыв drop
закин cast
закинут drop
закип boil
заклад bet hock pawn pledg
закладк bookmar
заклеим brand
заклепк clinch rivet
заклина incanta spell magicia
заключ conclud encompa inf pen restrai commitm conclus confine
заключе jailbir prison convict interne pent yardbir
заключи clos conclus final
заклят implaca
заков fett manacl
закод cod
заколдо enchant
заколк barrett hairgri hairpin
заколот knif
закомме comment
закон law act canon doom legisla
законн legal legitim lawful rightfu statuto
законно legitim
законов jurispr
законод legisla
законом legitim pattern
законоп bill
законсе can cur
законч clos complet conclud consumm end finish
законче complet accompl consumm finish thoroug
закоп bur
закопт smok
закопче fuligin reech
закорач short
закорен confirm habitua inveter
закорот short
закорюч doodl squiggl
закоуло nook
закр crib clos cov seal shut
закреп clip fasten moor
закрепи fix
закрепл fixatio clip enshrin fasten
закрич shout
закроик cutt
закром garn
закругл round
закрыло flap
закрыт clos closur cover privat cov shut
закупор plug
закус snack
закуск antipas appetiz refresh snack munch
закусоч bistro cafeter canteen eater tavern
закуток corn
зал auditor hall engulf inundat
залеж deposit ledg
залезт scrambl
залеч cicatri
залив bay gulf warbl
залог bail collate deposit lien pledg voic
залож misplac pledg
заложен stuff
заложни hostag
залп salvo volle
залужен tinn
залуп dickhea
зам swing
замаз caulk chink
замазк mastic putt whiteou
заман allur inveigl teas
заманив invitat
заманих wolfber
заманчи entic
замар blacken smear smudg
замараш slatter slob sloven
замаски disguis masquer
замач dunk
замб zambia
замбиец zambian
замбиик zambian
замбиис zambian
замедл deceler retard slowdow throttl
замен chang replace substit exchang replac underst
заменим fungibl
заменит ersatz substit
заменяе substit
замер measur freez
замерз congeal freez
замерзн congeal freez
замерзш frozen
замес knead
замест replac substit
замести deput lieuten
замет notic sight spot
заметк memoran not
заметн mark visib conspic noticea tangibl
замеч descr notic
замечан admonit censur comment notatio observa remark
замечат rare wonderf great remarka
замеш knead mush
замешан complic
замешат abashme bafflem confusi discomf embarra perplex
замещ replac substit superse underst replace
замин min
замир freez
замкн short
замкнут aloofne clos insular reserv secreti
замок castl lock padlock
замолк hush
замолкн hush
замолч hush
замораж refrige freez ice
заморож frozen
замороз freez frost
заморск oversea transma
заморыш scrub
замоч croak dunk ice off wast
замочек snap
замужес marriag matrimo
замуров immur
замут roil
замш chamoi shamm sued
замшев sued
замшел hidebou moss
замызга filth
замык short
замыс design idea intenti schem
замысл devis hatch schem
замысло elabora intrica sophist
замышл conceiv conspir contriv devis hatch schem
зан assum inhabit occup tak
занавес curtain
заначк stash
заниж belittl underst
заним assum concern consum inhabit occup tak
заниман occupat
занимат intrigu
занов anew eft new
заноз splint
занос skid
заносчи arrogan prid cock proud
заночев kip overnig
зануд bor drip nerd pain spoilsp
занудн prolix
занычк stash
занят busines employm job occupat pursuit clas tuition bus
занятн amus interes
заокеан oversea transma
заостр tap
зап detonat fus prim odour relish scent smell batt
запад west
западн occiden west wester western pitfall snar trap
западно sahrawi
запаива solder
запаков pack
запал kindl
запар boil
запарк scrambl
запас backlog cach hoard reserv resourc stock stockpi supp
запасан reserv
запасн auxilia backup reserv spar
запаст hoard reserv
запачк blacken
запачка filth
запашок whiff
запек clot
запекан cassero
запелен swaddl
запер lock
заперт pent
запечат seal
запечен bak
запечь clot
запин hesitat stamm stutt trip
запир impound lock pen
запис record captur enroll writ enlist subscri appoint entr
записан cann record
записк billet chit memo memoran not
записыв notatio enlist enroll subscri
запих cram
запихн cram
заплака tearful
заплани anticip
заплат patch pay
заплатк patch
заплесн mould
заплест plait
заплет plait
запнуть hesitat trip
заповед preserv reserv sanctua command precept
заподоз suspect
запозда belat lat retard tard
заполн fill stuff
заполня fill pervasi
запомин memoriz rememb
запомн memoriz rememb
запонк cufflin
запор constip latch lock slot
запорот botch
запотев fog
запр ban embargo injunct prohibi
заправ gas
заправл gas
запраш requ
запрет ban disallo forbid prohibi
запрещ ban disallo forbid nix prohibi veto
запреще forbidd prohibi
запрос inquir quer requ requisi
запряг harnes
запуг bul intimid browbea
запугив bully intimid
запуск launch startup dischar neglect start
запуст dischar launch start
запут obfusca foul nonplu perplex
запутан complic confus convolu intrica knott labyrin
запутыв foul tangl
запущен mang neglect shabb
запых pant
запыхав breathl
запясть wrist
запят comma dot
запятн besmirc dirt stain
запятна spott
зар bur dawn daybrea sunris
зарабат earn
заработ earn
зараж infect infecti
заражен infect
зараз cooti goddamn infecti infect
заразит contagi infecti
заразих broomra
заразн contagi infecti pestife
заран befor beforeh priori
заратус zoroast
зарегис record enroll
зарез knif
зарезер reserv book
заржав corrod
зари zaria
зарин sarin zarina
зародыш embryo germ embryon fetal
зарожда incipie
зарок pledg vow
заросл brushwo clump cops thicket
зарплат remuner salar wag
зарубеж foreign abroad
зарубк incisio kerf notch
зарубцо cicatri
заруч enlist
зарыт bur
заряд charg load
зарядк exercis
заряж charg load
заряжаю charg
заряжен load
зарянк robin
зас bolt slot
засад ambusca ambush
засал pickl
засас ing
засахар sacchar
засвиде certif testif
заседан meet session
засек abati
засекре classif secrec
засел coloniz settl
засер shitt
засечк notch serif
заскок kink
заслон pick screen obstruc occult
заслонк chok screen valv
заслуг credit merit
заслуж deserv earn
заслуже honour worth
заслужи worth
заснеже snow
засов shov tuck
засол brin pickl
засор clog foul inquina
засорят foul
засос hicke
засохн with
заспанн drows sleep
засране asshol shitas shitt
засранк shitt
засс shit
зассане piss
зассанк piss
зассых piss
заст backwat deadloc gridloc stagnat standst stasi congeal freez
застав compel forc mak
заставк caption screens
заставл caus coerc compel forc induc mak
застег button buckl
застегн button buckl
застежк buckl clasp fasten snap
застенч diffide shy modest shynes bashful coy sheepis timid
застояв stagnan
застр stick
застрах indemni insur
застращ bul
застрев stick
застрел gun shoot
застрои develop
застряв stuck
заступ spad
заступн patron advocac
застыт congeal freez set solidif
засун misplac shov tuck
засух drought
засуч tuck
засушли drought arid
засып engulf
засыпаю somnole
зат hereaft next then neverth therefo
затакт anacrus
затапл delug
затаска chees hackney trit
затач hon
затверд solidif congeal harden
затвор bolt lock paddl shutt
затворн solitar eremiti
зате contriv devic enterpr
затекш asleep
затемн blackou obfusca darken dim obscur
затен shad
затенен shadow
затер misplac
затишь calm lull truc
заткн cork plug stop
затм eclips
затмев murk
затонув sunken
затоп drown flood inundat submerg
затопл delug drown inundat scuttl submerg
затопле sunken
затор bottlen congest gridloc jam
затормо grogg sluggis brak
заточ immur impound confine duranc dures impriso sharpen
заточк shiv
заточни sharpen
затрат cost expendi outla
затрещи clout slap
затрудн complic difficu disadva embarra hurdl predica puzzl quandar
затуман blear fog
затуп dull
затупл bluntne dullnes dull
затупля dull
затух fad
затухан attenua
затхл must stal
затык chink cork plug stop
затылок nap occiput
затылоч cervica
затычк cork plug tampon tap
затяг tighten
затягив cicatri tighten addicti
затяжк drag puff whiff
затян tighten
затянут tighten
заумн inkhorn
заунывн mournfu plangen
заурядн mediocr moderat pedestr
заусене burr
заусени hangnai
заучива rot
заушниц mump
зафал foul
зафренд friend
захар zachar zakhar zechari
захв ahold captur catch grab grip hijack hold seizur
захвал overpra
захват captur hijack seiz tak grab
захватч invad
захваты breatht excit intrigu juic spectac
захламл clutt
захлест overwhe
заход approac stopov ent set
захолус desert backwat backwoo boondoc hinterl
захорон burial
захот want
захудал shabb
зацепл mesh
зацикле obsessi
зацикли obses
зач conceiv why credit
зачаров spellbo bewitch charm enchant enthral
зачаст often
зачат concept impregn
зачаток germ
зачаточ rudimen
зачерк cancel strik
зачеркн cancel strik
зачерн blacken
зачес combov
зачинщи firebra
зачисл enrolme enlist
зачисля enlist
заш mend
зашик boo
зашифро cod codif encrypt scrambl
зашорен blinker
заштоп mend
защелк latch
защем stick
защемл pinch stick
защит advocac bulwark conserv defenc defens protect rampart securit
защитн defensi protect
защитни advocat apologi back champio defence defend guardia propone
защищ champio conserv defend plead preserv protect shield vindica
заяв declar stat
заявите applica declara
заявк bid requ requisi
заявл stateme adverti applica bill claim declara petitio plea
заядл avid confirm habitua
заяц har jackrab lepu stowawa
заяч leporin
зван rank salutat titl
зват call invit summon
зватель vocativ
звать call
звезд star
звездн astral siderea starr stellar
звездол starshi
звездоо stellar
звездоч astrolo stargaz asteris sprocke star
звездча starr
звен chim chink clink jingl tinkl echelon element link
звер animal beast mammal ogr
зверин animal beast
зверине menager
зверск atrocio beast brutal diaboli
зверств atrocit bestial brutali savager
звон bell chim clang clink jingl knell ring tinkl
звонк voic
звонок call bell buzz chim doorbel ring rington
звук sound
звуков audio sonic
звукоиз soundpr
звуконе soundpr
звукопо onomato
звуч clink resound ring sound
звучн boom sonorou vocal
звяк clank clink jingl
звякань tinkl
здан build premis facilit
здес her
здоров greet awesom cheerio goodi great hello wow bur
здорове heft
здоровь fitnes health
здрав sensibl
здравни resort
здравом sanit san sensibl
здравст hello
зеб zebu
зебр zebra
зев pharynx yawn
зевак onlook rubbern
зеван yawn
зевгм zeugma
зевед zebede
зевксис zeuxi
зевн yawn
зевок yawn
зевот yawn
зевс zeu
зел zelu ver
зелен green vert verdur buck environ fledgl greenho rooki
зеленов greenis
зеленуш greenfi
зелот zealot
зелф zilpah
зель potion
зельд zelda
земельн agraria
земл land countr dirt earth farmlan glob ground soil
землевл landown
земледе farm agricul husband tillag
землеко excavat
землеме surveyo
землеро shrew
землетр earthqu
землист sallow
земляк compatr country
земляни strawbe earthl telluri terran
землянк dugout
землячк compatr country
земн carnal earth mundan telluri terrest world
земново amphibi
зен xena culmina heyda prim zenith
зенаг zenaga
зенитк flak
зениц pupil
зенкер counter
зенковк counter
зенон zeno
зер zero
зерк mirror
зерн grain prill bean corn granul kernel provend
зернист grain granula
зернов grain
зернохр granar silo
зернышк grain granul kernel pip
зерц mirror
зефир marshma zephyr zephyru
зигот zygot
зизифус jujub
зилот zealot
зим wint wintert
зимбабв zimbabw
зимн wintr
зимов hiberna wint
зимовщи winter
зимород kingfis
зин zin xena gru
зир zira
зиян hiatu
зият gap yawn
зияющ gap
зкзорци exorcis
злак cereal grain
злат gold
златовл goldilo
златогл goldene
златоус chrysos
златоцв asphode
злит ang
злить chaf
зло ban evil malic mischie angr bad bitch bitt
злоб ang ire malic
злобн bitch bitt catt malicio mean spitefu venomou wick
зловещ grim ominous dir eeri inauspi ominou portent sinist
зловон funk reek stench
зловонн fetid noisom smel stink
зловред malevol maligna
злод baddi fiend villain
злодеис crim
злодеян atrocit crim evildo outrag
злокаче cancero maligna
злоключ troubl
злонаме malicio
злополу sinist
злопыха mudslin malevol ressent
злорадн malevol
злорадс epicari gloat schaden
злослов maledic obloqu scandal sland backbit traduc
злост ang ire malic
злостн malicio
злот zlot
злоумыш evildo perp malicio
злоупот abus overus misus
зме snak dragon kit add serpen serpent
змеевид ophidia serpent
змеенос ophiuch
змееныш snakele
змеепод ophidia serpent
змеешеи dart
змеин serpent snak
знак badg brand charact guid hallmar index mark sign
знаком acquain familia introdu meet convers friend
знакомс acquain
знам omen bann color ensign flag gonfalo pennant standar
знамена denomin
знамени celebri eminent famou illustr outstan remarka renown
знан knowled learn experti scholar
знат know aristoc ken nobilit wit
знатн grandeu qualit notabl
знаток adept cognosc connois hotshot maven pundit
знахар heal sangoma
знач mean sens signifi valu henc well whenc denot
значим importa solemni meaning
значите conside great signifi quantum substan
значок badg button insigni
знающ adept awar knowled sensibl shrewd
зно ardor fervor heat heatwav swelt
зноин sultr
зоб crop goitr
зов call
зовущ vocativ
зодиак zodiac
зодиака zodiaca
зодч archite
зодчест archite
зол ash cind emb sol
золот gild gold golden
золотар goldenr
золотис gild gilt golden
золотои prospec
золотух scroful
золушк cindere
зомб revenan zombi zombif
зон sector zon
зонд explor prob
зондиро prob
зонт umbrell
зонтик parasol sunshad umbrell
зоолог zoologi zoolog
зоологи zoologi
зооморф zoomorp
зоопарк zoo
зоофил bestial zoophil
зоохор zoochor
зорилл zorill
зорк perspic
зороаст zoroast
зрачок pupil
зрел adultho maturit develop rip
зрелищ displa show sight spectac
зрелищн spectac
зрен see sight vision
зрет ripen
зрител audienc grandst behold onlook spectat view
зритель onlook spectat view visual
зряч see
зуб tooth chisel
зубаст tooth
зубатк wolffis
зубец barb cog merlon prong sprocke tin tooth
зубн dental dentist
зубок clov
зубочис toothpi
зубр bison wisent swot cram
зубрежк cram rot swot
зубчат jagg
зубь tooth
зугдид zugdidi
зуд dzud itch
зудящ itch
зуек plov
зул zulu
зулус zulu
зулусск zulu
зумб zumba
зуммер buzz
зун zuni
зурн zurna
зухр dhuhr
зыб rippl wavelet
зыбк unstead
зырянск zyrian
зэд zee
зэк convict
зэт zee
зюид south
зюкв mojibak
зябк chil
зяблик chaffin finch
иак jacob jam
иаред jar
иаф japheth
ибер iberia
ибис ibi
ибо becaus for igbo
ибэ eba
ибю ibsa
ива osi willow
иван india ivan john
иванн jan
ивас sardin
иватэ iwat
ивер iberia
ивис ibiza
иволг oriol
ивр hebrew
ивритск hebrew
игб igbo
игемон hegemon
иги isi
игл needl quill spin igloo
иглокож echinod
иглоука acupunc
игнат ignatiu
игнор disrega dissemb igg ignor omit overloo
игнорир disrega
иго yok
иголк needl quill stylu
игольни huss pincush
игор igor ivor
игр act gam pla round enact perform toy trifl
играч gam
игрек wye
игрив arch coquett frisk playful
игрок gambl gam play
игрушк playth toy
игуан iguana
игумен abbot hegumen
игумень abbes
иде ideal concept hunch idea thought
идеалис visiona idealis
идеальн ideal perfect
иден eden
идентиф identif authent
идентич identit identic
идеогра ideogra
идеолог ideolog
идзак izakaya
идилл idyll
идиллич idyllic
идиом idiom
идиомат idiomat
идиот dop fool idiot pillock twat wank
идиотиз idioc
идиотк fool idiot
идиотск foolish idiotic zan
идиотст idioc
идиш yiddish
идо ido fetish icon idol
идолопо idolat idolatr
идт becom rain step walk
иды ide
иегов jehovah yhvh yhwh
иезавел jezebel
иезол jesolo
иезу jesuit
иезуитк jesuit
иеллоун yellowk
иемен yemen yemeni
иеменец yemeni
иеменит yemeni
иеменк yemeni
иеменск yemeni
иен yen
иерарх hierarc
иерархи hierarc
иерем jeremia
иеремиа jeremia
иерихон jericho
иерогли charact hierogl
иеромон hieromo
иерусал jerusal
иесс jess
иет yeti
иешив yeshiva
ижиц izhitsa
изаф ezaf
изб cottag batt clobb stomp bash
избав rid dispos shak
избавит rescu
избавл salvati rid
избавля dispos shak
избалов pamp spoil
избег abscond avoid dodg escap eschew evad forbear funk
избеж avoid dodg escap evad mis shun
изби beat
избир choos elect
избират elector constit vot
избит quotidi banal chees hackney stal trit
избр choos elect
избран electio
избранн bookmar elect
избыток exces overflo plent plethor surfeit surplu
избыточ over redunda excessi superva
изв corkscr
изваян sculptu
изверг monst ogr ejacula emit erupt expel spew
извергн ejacula expel
изверж eruptio
изверну dodg
извест advic advis new lim
известк calcare
известн celebri fam promine publici renown familia famou illustr
извещ adverti advis denounc advic
извив corkscr crouch curl squirm wriggl
извилин gyru
извилис convolu curv twist wind
извин apolog excus forgiv apologi
извинят apologi excus
извлек eject elicit extract
извлеч extract eject elicit
извод exasper nag
изводящ exasper
извозчи carman coachma
изворач dodg palt
изворот dodg
изврат distort pervert
извращ distort pervert pervers
извраще nonc pervert pervers kink
изг castawa derelic maroon offscou outcast outlaw
изгиб bight crank crook curv kink bend contort distort
изгн banish eject excommu oust
изгнан banishm deporta evictio exil expulsi ostraci
изгнанн castawa exil expatri outcast outlaw
изголод famish ravenou starv
изгон banish eject evict excommu exorcis oust
изгород fenc
изготав mak manufac pois
изготов mak product
изд afar publish utt
издав publish utt
издалек afar
издан edition issuanc publica
издател publish
издев abus
издеват bully abus
издел product
издержк cost expendi
издольщ sharecr
изерн etherne
изжог heartbu pyrosi
изл pour vent
излаг expound recount
излеч heal cur
изливан vent
излишек exces surfeit surplu
излишес glut surfeit
излишн excessi over needles redunda superfl superva
излож account narrati recount relatio stateme expound
излуч irradia radianc radiati ray
излучат radiant radiato
излучин bow
излюбле favorit
измар blacken
измельч pulveri shr
измен defecti perfid treache treason alterat amendme chang shift
изменни quisl traitor jilt
изменчи changea changef checker inconst mutabl uncerta variabl versati
изменяе changea
изменят chang modif
измер dimensi measur measure fathom
измерим measura
измерит gaug met
изможде haggard peak emaciat
измороз frost hoarfro rim
изморос drizzl mizzl
измучен jad
изн languis
изнасил rap abus vitiat
изначал initial origina primal primord pristin
изнашив fra wear
изнеж pamp
изнемож exhaust blear
износ wear
изношен worn
изнур exhaust emaciat fatigu haras macerat
изнурен exhaust jad
изнурит gruell tir
изобил abundan affluen exubera foison galor plent plethor profusi
изобило abound teem
изобилу abundan plentif replet rif
изобиль abundan affluen exubera plentif
изображ imag depict purport depicti effig pictur portrai visuali
изобраз graphic depict
изобрес invent
изобрет invento inventi resourc clev ingenio concoct contriv invent
изогипс isohyps
изогн distort twist
изогнут bent crook curv squigg
изоит proce
изол insulat isolat sequest
изолиро insulat isolat
изолято insulat quarant
изоляц insulat isolati
изоляци isolati
изомер isomeri
изометр isometr
изоморф isomorp
изорван ragg
изотони isotoni
изотрем isother
изотроп isotrop
изохорн isometr
изощрен sophist
израиль israeli
израсхо exhaust spend
изредк occasio rare seldom
изрезан jagg ragg rugg
изреч apotheg maxim
изрыг spew
изрыт pockmar
изрядн conside mark quit ver heft
изувеч mayhem
изувече crippl
изум amaz astonis astound daz dazzl stupef
изумите amazing amaz astonis incredi marvelo prodigi stupend wondrou
изумл amazeme astonis awe daz wonderm amaz astound boggl
изумлен astonis astound surpris
изумлят marvel
изумруд emerald
изуродо disfigu
изуч explor investi learn perus read stud dissect explora
изучающ learn
изъ confisc
изъявит indicat
изъян blemish demerit drawbac fault flaw
изым confisc
изыскан delicac eleganc daint delicat exquisi jaunt refin scrumpt
изюм raisin
изюмин raisin
изящест eleganc finess grac jauntin
изящн feat gracefu daint delicat dink elegant exquisi fin
иисус jesu joshua
иифф yiff
ика icao
икат hiccup
икн hiccup
икон icon
иконк icon
иконобо iconocl
икосаэд icosahe
икот hiccup
икр calf caviar ikra roe spawn
или wheth elijah
илиад iliad
илион ilium
иллир illyria
иллирие illyria
иллирии illyria
иллюз delusio halluci illusio
иллюзио conjur
иллюзор illusor visiona
иллюмин bullsey porthol scuttl illumin
иллюстр illustr
илоканс ilocano
иль elijah ilya
ильм elm
имам imam
имбир ging
имеет ther
имен baron
именит disting
имените nominat
именн absolut exact just nominal
именов designa nam
именова denomin
именуем hight
имет hav own posses
имеют ther
имидж fac imag
имит imitat mimic mock
имитато copycat mimic
имитац imitati pastich
имманен intrins
иммигр immigra
иммигра immigra
иммуниз immuniz
иммунит exempti
иммунол immunol
имо emo
импер reich
императ emperor tsar imperia empres
имперск imperia imperio
имплант graft
имплика implica
имплоз implosi
импозан impos spectac
импон impres
импорт import
импрови extempo impromp makeshi
импульс impetu momentu puls
имт bmi
имущ hav
имущест asset materie possess propert
имя denomin forenam nam
инакомы dissent disside maveric
инар inari
инаугур inaugur
инач els lest
инвалид crippl disabl handica invalid disabil
инвенц inventi
инверс inversi
инвест inv
инвести investm
ингалят inhal
ингаляц inhalat
ингельр ingram
ингибит inhibit
ингушк ingush
ингушск ingush
инд indu indium india
индеец indian
индеик turke
индеиск indian
индекс index
индианк indian
индивид maveric identit persona individ
индиец indian
индииск indian indic
индикат telltal
индокит indochi
индонез indones
индосса assignm
индоста hindust
индуизм hinduis
индукц inducti influen
индус hindu indian
индуск hindu indian
индюк turke
индюшк turke
ине frost hoarfro rim
инертн inertia sluggis
инерц inertia
инессив inessiv
инженер engine enginee
инжинир enginee
инжир fig
иници initial
инициал initial
инициат enterpr initiat overtur
инк inca
инкасс collect
инквизи inquisi
инквили inquili
инкр hormon
инкруст inla
инкуб incubu
инкубац incubat
иннинг inn
инновац innovat nontrad
ино differe oth
иногд occasio sometim
иноземе foreign
иноземк foreign
иноземн foreign
инокуля inocula
иноназв exonym
иноплан extrate alien
инороде alien strang
инородн foreign
иносказ parabl periphr
иностра foreign alien strang oversea
иноход ambl pac
инсаид dop
инсинуа insinua slur
инспект surve
инспекц audit inspect
инсталл install
инстанц instant
инстит colleg institu school
институ institu
инструк brief manual stateme
инструм impleme tool utensil toolkit orchest
инсульт strok
инсцен stag
инсцени stag
интегр integra
интегра integra
интегри integra accultu
интелле intelli think cerebra noetic
интелли intelle cultur
интенда quarter
интенси intensi drastic intens
интерв gap headwa
интервь intervi
интерес inter wond interes readabl
интерли lead
интерме interme
интерн web
интерна interns interna
интерни interne
интерте enterta
интеръя interla
интеряз interla
интимн intimac bosom familia intimat
интонац intonat ton vocaliz
интриг affair relatio faction
интрига plott
интригу intrigu
интрижк dallian
интуити intuiti
интуиц intuiti
ину inuit
инуитк inuit
инуитск inuit
инф informa
инфанти childis
инфекц bug contagi infecti
инфекци infecti
инфильт seepag
инфиц infect
инфицир infect
инфлюэн flu
инфляц inflati
информ adverti
информа informa comput data dop
информи awarene knowled
инфразв infraso
инфракр infrar
инфраст framewo
инфузор infusor
инцухт inbreed
инъекти injecti
инъекц injecti shot
инь yin
инюпикс inupiak
иоав joab
иоак joachim
иоанн ivan john joanna
иоах joachim
иобург joburg
иов job
иог yogi yoga
иогичес yogic
иод iodin
иодл yodel
иоил joel
иокаст jocasta
иокогам yokoham
иокохам yokoham
иол yawl
иомен yeoman
ион ion jonah yoni
ионафан jonatha
ионизац ionizat
ионосфе ionosph
иордан jordan
иордане jordani
иорданк jordani
иорданс jordani
иорк york
иоруб yoruba
иос josiah
иосаф jehosha
иосиф joseph
иот jay ace iota whit
иотац iotatio
иотиров iotatio
иоханне joburg johanne
иоэнсу joensuu
ипостас hyposta
ипотек mortgag
ипохонд hypocho
ипподр hippodr racecou racetra
ипсилон wye
ирак iraq
иракец iraqi
иракл heracli
иракск iraqi
иран iran
иранец iranian
иранк iranian
иранск iranian
ирг service
ири iri
ирид iri iridium
иризац iridesc
ирин iren
ирис flag fudg iri taff toffe
ириск fudg taff toffe
ирланде irish irishma mick
ирландк irish irishwo
ирландс irish
ирландц irish
ирод herod
ирокез mohawk mohican
ирон iron
ирониче ironica ironic
ироничн ironica ironic
иррацио irratio
ирриг irrigat
ирригац irrigat
иррумац irrumat
иса isaiah
исаак isaac
исав esau
исавр isauria
исак isaac
исид isi
иск claim complai demand lawsuit plea hunt look search
искаж beli contort distort falsif mangl twist warp
искажен awr
исказ distort falsif twist warp
искалеч mayhem crippl lam maul
искател seek
исключ except exclud expel besid excepti exempti expulsi
исключи excepti exclusi rare onl uniqu
ископае fossil
искореж warp
искорен eradica extirpa supplan averrun
искорк sparkl
искос askanc
искр funk spark sparkl
искренн frank sincere tru candid heartfe sincer wholehe sinceri
искрив distort
искривл contort distort warp curl awr bent crook curv
искроме scintil
искрящи scintil spark
искуп aton bath expiat redeem
искупит redeem
искупл atoneme penanc redempt
искус tempt
искусн abl artisti clev craft cunn dextero elabora good
искусст artific factiti faux manmad synthet art craft cunn
искуш tempt bait temptat
искушен experie season sophist
исламиз islamiz
исламис islamis
исламоф islamop
исламск islamic muslim
исланде iceland
исландк iceland
исландс iceland
испан spain
испанец spaniar
испанк spaniar
испаног hispano
испаноя hispano
испанск castili spanish
испар effluvi evapora vapour
испарин sweat
испарят vapour
испацту lol
испачк besmirc blacken smudg
испачка dirt soil
испепел cremat cind
испеч bak
испечь bak
исповед confess shrift
исполин behemot titan hercule
исполн achieve dischar enforce executi perform realiza execut fulfill
исполни executa feasibl agent executi executo minist perform play
исполня executa
использ exploit usag use app avail emplo exercis utilis
испольщ sharecr
испорт break damag flaw mar ruin spoil vitiat
испорче degener flyblow off spoilt
исправ correct mend rectif retriev right
исправл castiga correct improve rectifi redres revisio amend fix
исправн roadwor
испражн evacuat excreme fec defecat feceat
испуг alarm conster disma fright funk scar frighte intimid
испугав startl
испуган afraid fearful frighte scar startl
испуск emit
испыт examin experie test try undergo
испытан assa challen test trial
испытат test
исс issu
исследо analysi dissect examina explora homewor investi perusal prob
иссоп hyssop
исступл ecstas berserk
иссуш parch sap
истек elaps expir pas
истекш expir
истер abrad hysteri
истерик connipt hysteri tantrum
истец complai declara plainti
истеч efflux expir elaps pas
истин sooth truth
истинн tru veri actual genuin pukka real
истир abrad
истиран abrasio attriti gall
истод milkwor
исток origin sourc
истолко constru interpr
истом languor
истопни stok
истор histor narrati stor tal talk
историк histori
историч histori
источ ooz
источни sourc beginn fountai origin parent proveni referen spr
истощ drain emaciat exhaust sap consump inaniti
истощаю gruell
истощен deplet effet emaciat exhaust
истрат spend
истреб annihil eradica extermi
истреби destroy fight
истребл annihil extermi decimat eradica
иступ dull
истяз excruci maul nag torment
истязан abus tortur
исход consequ exodu outcom result proce
исходн initial origina
исходни sourc
исходящ outboun
исхудав gaunt
исхудал gaunt
исцел heal cur
исчез disappe fad vanish
исчезаю endange
исчезн disappe
исчезно disappe
исчерп exhaust
исчерпа deplet exhaust
исчерпы compreh exhaust
исчисл calculu comput
исчисли countab
исчисля countab numb
итак ithaca
итал ita
итальян italian
итальяш dago eyeti goombah greaseb guido guinea wog wop
итифалл ithypha
итог consequ result total
итогов consequ
иттерб ytterbi
иттр yttrium
иуд judah juda jew
иудаизм judaism
иуде judea
иудеик jew
иудеиск jewish judaic
иудеист judaism
иудиф judith
ифиг iphigen
ихтиоз ichthyo
ихтиоза ichthyo
ихтиоло ichthyo
ихэтуан box
ичан yichang
ичкер chechny
иша isha
ишак ass donke jack
ишач sweat
ишем ischemi
ишиас sciatic
ишиасн ischiat
ищеик bloodho dick sleuth snoop
ищущ seek
июл jul
июн jun
кааб kaaba
каб kabball
кабак bar pub tavern
кабан boar
кабанчи pylon
кабар cabaret
кабарди kabarda
кабачок courget marrow squash
кабб kabball
кабел cabl cord
кабельт cabl
каберн caberne
кабеста capstan reel
кабильс kabyl
кабин booth box cab cabin cag car cockpit cubicl
кабинк booth box cubicl stall
каблук heel
кабриол convert
кабу kabul
кабук kabuki
кав kava kavala
каваин kawaii
кавалер beau boyfrie esquir squir suitor woo cavali cavalr
каван cavan
каварда mus shambl
каверзн captiou trick
кавказ caucasu
кавказе caucasi
кавказо caucaso
кавказс caucasi
кавычк quot
кагав kagawa
каган khagan khagana khanat
кагосим kagoshi
кад cadet qadi cens incens
кадж kaj kaji
кадильн cens
кадис cadiz
кадк tub vat
кадм cadmu cadmium
кадр fram shot snapsho cadr staff
кажд each eith ever everybo everyon
каждодн dai everyda
кажущии apparen seem
каз appear seem gazakh kazakh kazoo
казак cossack
казан cauldro kazan
казанов womaniz
казарк brant
казарм barrack
казахск kazakh
казахст kazakhs
казачок kozacho
казашк kazakh
казеозн chees
казимеж casimir
казин casino
казн executi coff purs treasur execut
казнач treasur
казначе treasur
казуар cassowa
казуист casuist
каидзен kaizen
каидзэн kaizen
каиенн cayenn
каик caiqu
каил pick pickax
каим fring hem
каиман caiman
каин cain
каиноз cenozoi
каиов kiowa
каир cairo guillem murr
каирн cairn
каисер kayseri
как how lik what poo turd defecat poop shit
кака cacao cocoa
какад cockato
какашк poo turd dropp
какофон cacopho
кактус cactu
какумин cacumin
кал dung excreme fec poo shit calai kal kali
каламбу pun spooner
каландр calend
калач kalach
калаш kalashn
калек crippl
календ calend
календа calendr
календу marigol
калеч crippl disabl lam maim mangl maul mutilat
калибр gaug
калибро calibra
калим kalima
калиман borneo
калин viburnu
калинин kalinin
калитк gat wicket
калиф caliph
калифор califor
калл calla
каллигр calligr penmans
каллиоп calliop
калмыцк kalmyk
калмычк kalmyk
калов fecal
калор calori
калош galosh rubb
калуг kaluga
кальб kalbi
кальгас peniten
кальк calqu
кальмар squid
кальсон pant
кальц calcium
кальян hookah
кальяр cagliar
кам kama camu
камабок narutom
камамбе camembe
камасин kamassi
камб kamba flound cambium
камбодж cambodi
камбуз caboos galle
каме cameo
камел camelli
камен calculu rock ston
каменис rock
каменк wheatea
каменн ston
каменно carboni
каменол quarr
каменот stonema
каменщи brickla mason stonema
камер bladd camera cell chamb room
камерге chamber
камерди squir valet
камерис abigail
камерун cameroo
камешек ston
камикад kamikaz
камилл camilla
камин firepla hearth mantelp
камнело saxifra
камнепа rockfal
камнеша turnsto
каморк closet
кампан campaig
кампуч cambodi
камуфля camoufl
камфар camphor
камфор camphor
камыш reed
камышев warbl
камышни moorhen
камышов warbl
кан kan kana canal channel drain duct sound thoroug
канав dik ditch gutt trench trough
канад canada
канадец canadia canuck
канадза kanazaw
канадк canadia
канадск canadia
канак canuck kanak kanaka
канализ sanitat sew sewerag
канап sofa
канареи canar
канг kango
кандага kandaha
кандал fett gyv manacl shackl
кандел candlep
канделя candles
кандз kanji
кандид applica candida nomine
кандида candida nomine
кандидо thrush
канзас kansa
каникул holida reces vacatio
канистр jerryca
канител dawdl rigmaro
канифол rosin
канн gangnam canna cann
каннад kannada
каннамг gangnam
каннаре cannare
канон canon kanoon
канонад bombard cannona
канонер gunboat gunship
канониз canonic canoniz
каноник canon
каноть boat
каноэ cano scull
кант kant
кантат cantata
кантиан kantian
кантов cant
кантонк cantone
кантонс cantone yue
канун eve
канур kanuri
канцеля bureauc bureau offic registr clerica
канцеро carcino
канцлер chancel
канцтов station
каньон canyon
канюк buzzard
канюл cannula
каолин kaolin
каон kaon
кап burl drip curtain kaput
капан kapan
капелл chapel
капелла chaplai
капельк droplet gutta whit
капельн drip
капер corsair
каперс cap
капит equit
капитал capital bourgeo investm
капитан mast skipp
капитол capitol
капитул surrend capitul
капкан trap
капкеик cupcak
капл bead drip drop globul smidgen
каплун capon
капн drip
капок kapok
капор bonnet
капот bonnet cowl hood jacket
капоэир capoeir
капп kappa
каппадо cappado
капр corpora
каприз freak vagar whim
капризн caprici wanton whimsic
капсул pod
капсюл cap prim
капуст brassic cabbag col
капучин cappucc
капюшон cowl hood
кар caw cirqu punishm scourg carat karat castiga punish
караб karabak
карабах karabak
карабин carabin rifl
карабк clamb climb scrambl shin swarm
караван coffl train
карагод khorovo
каракат cuttlef sepia
каракул doodl scrawl squiggl
карамбо cannon carom
карамел rock
каранда pencil
караок karaok
карапак carapac
карапуз munchki toddl
карат karat
карател punish punitiv
каратис karatek karatei
каратэ karat
карау watch
караул guard
карауль guard guardsm sentine sentr soldi watch
карач karachi
карг gargoyl hag harrida witch
кардамо cardamo
кардиои cardioi
кардиол cardiol
кардиос pacemak
карел karelia
карельс karelia
карет carriag chariot coach
каретк carriag cursor
каретни cartwri wainwri
кариб caribou reinde carib caribbe
карибск caribbe
кариес car cavit
кариион carillo
карииск carian
карикат cartoon
каритат caritat
карк caw croak
каркань caw
каркас cadr fram framewo hackber skeleto
каркн caw
карлик dwarf gnom lillipu midget munchki shrimp
карлико dwarfis dwarf
карлиц dwarf
карлова karlova
карм karma
карман clipboa pocket
карманн pickpoc pocket
карнег saguaro
карнео carneli
карниз eav
карок karuk
каролин carolin
карп carp
карпат carpath
карр curr
карт map hand
картав burr rhotaci
картв georgia kartvel
картвел georgia kartvel
картежн cardpla gambl
картези cartesi
картел cartouc
картеч bucksho canist grapesh
картин cinema effig film movi paint pictur
картинк graphic illustr pictur thumbna
картинн pictori
картогр cartogr
картон cardboa paperbo
картофе potato spud
карточк card flashca
картрид cartrid
карук karuk
карусел roundab
карфаге carthag
кархеми carchem
карцер brig
карьер care
карьери careeri
карэ bob
кас concern kis touch
касан touch
касател tangent concern regard relatio
касатик flag iri
касатк orca
касающи tangent
каск helmet
каскад waterfa
каскаде stuntma
каспиис caspian
каср kasra
касс checkou till
кассет cassett
кассиоп cassiop
кассир cashi check tell
кассирш cashi check tell
каст cast
кастиле castili
кастиль castili
кастинг cast
кастр eunuch geld castr castrat neut
кастрац castrat
кастрюл cassero pan pot saucepa
кат executi khat katal roll trundl jaunt rid cathetu
каталаж joint prison
каталан catalan
катализ acceler catalys catalyz
каталит catalyt
каталк gurne
каталог directo fold
каталон catalan
катан katana rid roll catania
катандз catanza
катапул eject
катар catarrh cathar qatar
катарец qatari
катарк qatari
катарск qatari
катарх hadean
катастр acciden calamit catastr crash disast disastr
кататон cataton
катафал hears
категор assignm categor adamant perempt predica rank
катенат catenat
катер cutt
катетер cathet
катехиз cateche catechi
катион cation
катод cathod
катодн cathodi
каток mangl rink
католич catholi
каторжн convict
катт catt
катушк bobbin coil reel spool
катюш katyush
каузаль causal
каунас kauna
каур cowr
каучук caoutch
каф kaph
кафедр dai lectern podium pulpit school tribun
кафел til
кафетер eater
кафир kafir
кафкиан kafkaes
кафр kaffir
кахет kakheti
кацап russki
кацапк russki
кач dangl downloa pump rock swa wag wobbl bob
качалк rock
качан noggin librati oscilla swa wobbl
качел seesaw swing
качеств qualita qualit attribu fidelit propert
качк duck roll
каш gruel kasha porridg kashgar
кашел cough whoop
кашид kashida
кашиц gruel
кашл cough
кашлян cough
кашмире kashmir
кашмирк kashmir
кашмирс kashmir
кашн scarf
каштан chestnu
каштано brown chestnu
кашубск kashubi
кащ koschei
каюк curtain
кают cabin
кающии contrit peniten
каяк kayak
каять repent
квавар quaoar
квагг quagga
квадр box squar
квадран quadran
квадрат box quadrat squar
квадриг quadrig
квадрил quadril
квадруп quadrup
квазар quasar
квак croak ribbit
квакер quak
квалифи qualifi abl skill qualif
кванг quango
квандж gwangju
квант quantum
квантов quantiz quantum
кварк quark
кваркон quarkon
кварт quart block trimest quartet
квартал quarter
квартер quarter
квартир apartme occupan quarter tenant
квартпл rent
кварц quartz quartzi
квас kvas ferment pickl
квасц alum
кватерн quatern
квебек quebec
квень quenya
кверх upward
кветт quetta
квиддич quiddit
квиз quiz
квино quinoa
квинс queen
квинсле queensl
квинт quintet
квинтил quintil trillio
квинтин quentin
квинтэс quintes
квислин quisl
квитанц receipt ticket vouch
квонтас qanta
кворум quorum
квот conting quota
квэнь quenya
кгб kgb
кеа kea
кебаб kebab
кевин kevin
кегельб bowl
кегл bowl pin
кед sneak
кедр cedar
кеиген keygen
кеинс keyn
кеис cas
кекс cupcak fruitca muffin
кель cell
кельм trowel
кельн cologn
кельнер wait waitres
кельт celt
кельтиб celtibe
кельтск celtic
кем whom kemi
кембрид cambrid
кемпер caravan
кемпинг camp campsit
кен kenya
кенгуре joe
кениец kenyan
кениик kenyan
кенииск kenyan
кеннед kenned
кеннинг kenn
кенотаф cenotap
кент chap dud geez
кентавр centaur
кеп kepi
кепк cap
кер kerala
керамик ceramic potter
керат keratit
кербер cerberu
кервел chervil
кередж karaj
кернер punch
керр kerr
керч kerch
кесар caesare caesar
кессон caisson
кетоз ketos
кетон keton
кетцаль quetzal
кетчуп ketchup
кефал mullet
кефалин cephalo
кефалон cephalo
кефир kefir
кеч ketch
кечрор kechror
кечу quechua
кеш cashew
киан kyanit
киберат cyberat
киберво cyberwa
киберне cyberne
киберпр cybercr cybersp
киберсе cyberse
киберск cybersq
кибершп cyberes
киборг cyborg
кибуц kibbutz
кив nod kiwi
киван nutatio
кивн nod
кивок nod
кивот ark
кивсяк millipe songolo
киг kigali
кид cast dup fling throw
кидан khitan
киданьс khitan
киев kiev
киевлян kievan
киевск kievan
киевщин kiev
кижуч coho
киз cornel dogberr dogwood
кизяк chip
кии cue
кикамб kamba
кикер foosbal
кикимор bag gargoyl hag kikimor
киклад cyclad
кику kikuyu
кил kilo kilogra carina keel tailfin
килев careen
килец vendac
килик cilicia
киллер assassi hitman kill murder
кило kiloohm
километ kilomet
килт kilt
кильват wak wash
кильк sprat
ким kim
киммери cimmeri
кимон kimono
кимч kimchi
кимчх kimchi
кин cinema film filmmak movi pictur fling throw
кинемат kinemat cinema cinemat filmmak
кинесте proprio
кинетик kinetic
кинетич kinetic
кинетоз seasick
кинетох kinetoc
кинж dagg khanjar stilett
кинз cilantr coriand
кино quinoa
киновар cinnaba vermili
кинодра screenw
киноиск cinemat
кинокар cinema film movi pictur
киноопе cameram
кинопле film
кинопро filmmak
кинореж filmmak
киносъе film
кинотеа cinema
кинофил cinema film movi
киношк cinema pictur
киношни filmmak
киншас kinshas
киньяру kinyarw
киоск kiosk stall stand
киот ark kyoto
кип kip bal heap kippah skullca stack yarmulk boil
кипарис cypres
кипр cypru willowh
киприот cypriot
кипрск cypriot
кипуч ebullie
кипят boil
кипятил boil
кипячен boil
кир cyru kirov
киральн chirali
кирас cuiras
киргиз kyrgyzs
киргизк kyrgyz
киргизс kyrgyz
кирдык curtain
кирен cyren
кирил cyril
кирилли cyrilli
кирк circ pick pickax
кирказо birthwo
киркомо mattock
киркук kirkuk
кировог kirovoh
кирпич brick
кирпичн brick
кис kitt puss
кисел kisel
киск fox kitt puss
кисл acid acidic sour tart
кислиц oxali
кислова acidifi
кислоро oxygen
кислот acid
кислотн acidit acid acidic
кислото acidoge
кисляти acid
кист cyst brush clust paintbr racem
кистен flail
кисточк paintbr tassel
кисэн kisaeng
кит cetu whal quito
кита china
китаеве sinolog
китаез chink gook
китаефо sinopho
китаец chines
китаеце sinocen
китаиза siniciz
китаиск chines sinitic sinopho
китаист sinolog
китаиц chines han
китаянк chines
китенок calf
китоб whal
китов cetacea
китогла shoebil
китообр cetacea
китч kitsch
китчев chees kitsch
киф cepha
кихн kihnu
кичлив snobb
киш quich abound crawl sny teem
кишащ rif
кишечн intesti
кишечни intesti
кишечно coelent
кишин chisina
кишк gut intesti
кишлак villag
кишмиш sultana
киянк mallet
клавеси harpsic
клавиат fingerb keyboar keypad manual
клавиш key not
кладбищ graveya
кладез fountai
кладов lard pantr storeho storero
кладовк lard
кладовщ warehou
клак claqu
клакер claqu
клаксон beep honk horn
клан clan
кланять bow
клапан piston stop valv
клар clara
класс clas classro goodi grad great rank shit
классик hopscot
классиф classif assignm rank taxonom assort categor clas systema
классич classic vintag
классн classro goodi awesom badas cool lush nift sup
класт deposit lay plac pos put set
клатч clutch
клаустр claustr
кле glu
клев bit peck awesom badas cool dop lush wick
клевер trefoil
клевет aspersi calumn defamat denigra libel sland defam traduc
клеветн calumni mudslin slander defamat injurio libelou
клеенк oilclot
клеик adheren adhesiv aggluti glutino stick tenacio viscid viscou
клеиков gluten
клеим brand label stigmat hallmar stigma
клекачк bladder
клемм clamp clinch
клен mapl
клеп rivet
клепк stav tack
клест crossbi
клет crat
клетк birdcag cag cell check
клеточн cellula
клетчат checker
клецк dumpl
клеш flar
клешн claw pinc
клещ mit tick pinc pli
кли clio
клиент custom guest patron regular user
клиентк client custom guest patron regular
клиенту cliente
клизм enema
клик click cliqu coteri faction ring
кликн click
климакс menopau
климати climati
клин chock cott key scotch spik wedg
клингон klingon
клиниче clinica
клинови cuneifo sphenoi
клинопи cuneifo
клип clip
клипс clip
клиринг clearan
клитор clitori
клитора clitora
клиф cliff
кличк alia nicknam
клиш stereot truism
клоак cloaca
клоачн monotre
клоз loo
клок clump
клокот seeth
клон clon tend
клониро clon
клоп bedbug bug
клоун clown jok
клоунад clowner tomfool
клоунск zan
клочок patch scrap shr
клош cloch
клуатр cloist
клуб club
клубен tub
клубник strawbe
клубнич strawbe
клубок ball clew knot mat snarl tangl
клумб bed flowerb
клушиц chough
клык fang tusk
клэр clar
клюв beak bill nib
клюк stav stick
клюкв cranber
клюн bit peck
ключ clef clu key radical sourc spann spr well
ключев crucial key
ключиц clavicl
клюшк club stick
клякс blot
клянч bum
кляп gag
клясть pledg swear vow
клятв oath vow
клятвоп perjur
кляч dobbin jad nag
кндр dprk
кнехт bitt bollard
книг book volum
книгоде bookend
книголю bibliop
книгопе typogra
книгото booksel
книдар cnidari
книжечк booklet brochur
книжк book booklet brochur omasum
книжн bookish literar
книз down
книксен curtse
кнопк button tack thumbta
кносс knosso
кнуд canut
кнут knout lash whip
княгин duches princes
княжест duch princip
княз duk princ
князек princel
коагул coagula congeal curdl
коагули curdl
коагуля coalesc
коадъют coadjut
коаксиа coaxial
коал koala
коалено joe
коалиц coaliti
коан koan
коат coati
коб kob
кобел dog manwhor
кобр cobra
кобур holst
кобыл mar
кобылиц fil
кобылк fil
кобэ kob
ков forg malleat
ковал blacksm forg smith
ковариа covaria
коварн craft cunn insidio perfidi serpent sly subtl treache
коварст astuten craftin cunn guil
ковб cowbo
ковер carpet
ковк forger malleab ductili
ковн kauna
коврик doormat floorma mat rug
ковчег ark
ковш bucket dipp ladl scoop
ковыл hobbl toddl tott trudg
ког whom
когг cog
когд when whenev
когез cohesio
когерен coheren
когерер coher
когн cognat
когнити cogniti
когнос cogno
когорт cohort
когот claw talon
когур gogurye
код cod
кодегу codegua
кодеин codein
кодек codec
кодекс cod
кодер cod
кодиров encod
кодифик codific
кодифиц codif
кодоман codoman
кодор kodori
кож leath pelt skin
кожан leath
кожевни tann
кожиц peel rind
кожур husk peel rind
кожух cas guard hous
коз goat asshol bastard jerk
козак cossack
козачок kozacho
козерог caprico
козл sawbuck
козлено kid yeanl
козляти goatmea
козн machina
козод nightja
козопас goather
козыр trump
козырек canop visor
козюл boog
козявк boog boogi bug insect
кои koi
коик bed berth bunk cot
коин koin
коиот coyot
коир coir
коитус breed coitu copulat
кок cook coca cok snow
кокаин cocain
кокард badg cockad
кокетк coquett yok
кокетли flirtat coquett
кокетни dal flirt ogl pris
кокетст coquetr coquett dallian
кокка diet
кокн croak off wast
кокон cocoon
кокос coconut cok
кокс cok
коктеил cocktai milksha shak
коктел cocktai
кокудз kokuji
кол pal picket stak cok cola
колач kalach
колб flask
колбас sausag
колбасн balone
колбочк con
колготк pantyho tight
колдоби bump
колдов conjur
колдовс magic enchant sorcer witchcr
колдун enchant jinx magicia sorcer warlock wizard
колдунь enchant hag jinx sorcere witch
коле gaug groov railwa rut track
колеб fluctua hesitat hov judd oscilla stagg teet vacilla
колебан fluctua oscilla wobbl rippl
колеблю dubiou wav
колен elbow kne
коленв cranksh
коленц cap
колер color
колес cartwhe wheel
колесик cast roll trundl
колесн wheel
колесни wheelwr chariot
колечк annulu
колибр humming
колик colic bellyac
количес cardina quantit amount numb quantum
колк trencha quip taunt
колл colli
коллабо collabo quisl
коллаж collag
коллег associa colleag counter cowork fellow board colleg
колледж colleg school
коллект cohort crew group collect communa corpora manifol sew
коллекц collect assortm bev
коллоид colloid
коллокв colloqu
коловор drill
колод block deck pack stock
колодец well
колодк last
колоко bell
колокол cowbell belfr campani steepl bellflo bluebel chim
колон colon settlem
колониа colonia
колониз colonis coloniz settl
колонис settl colonis
колонк column pump speak
колонн column fil pillar rank stanchi upright
колор color
колорит colorfu
колос ear spik
колосс colossu
колосса colossa stupend
колот bash batt drub pound thrash whoop pant prickl
колотуш beat mallet
колоть prickl
колофон colopho
колпак dom hubcap nightca
колпачо cap
колпиц spoonbi
колумби colombi
колун axe
колхид colchi
колхоз kolkhoz
колчан quiv
колыбел cradl womb lullab
колыван tallinn
колым kolyma
колымаг jalop
колышек peg stak tee
коль chok necklac
кольник rampion
кольц annulu coil ring
кольцев beltwa annular
кольцео annular
кольчуг mail
колюч brist prick thorn
колючк barb burr prickl spin thorn
колюшк stickle
коляд carol
колядк carol
коляск coach pram sidecar stroll
ком blob clod lump mat coma komi zyrian whom
команд brigad crew squad team second
команди command errand
командо command dictat
команду warlord
команчс comanch
комар gnat mosquit
комбин combin factor
комбина combina pettico slip
комбине overall suit
комбини combin combina
комбут kombuch
комед comed
комедиа comedia
комедии comic
комедон blackhe
коменда superin
комет comet
комик comedia comic
комикс cartoon comic
комисс commiss committ panel
комисса commiss
комисси factor
комит board committ panel
комитат comitat
комичес comic zan
комичн comic
комк crumpl rumpl wad
комм commit
коммент annotat comment
коммерс busines
коммерц trad
коммерч commerc
коммоц concuss
коммун commun communi
коммуна communa
коммуни gregari sociabl communi
коммуня commi
коммут commut
коммута board switch switchb
комнат chamb room
комод bureau buro chest commod dress
комок lump wad
комол hornles
комор comoro
коморец comoria
коморск comoria
комп box
компакт compact dens
компан bunch cohort crew outfit
компань associa partn compani
компара compara
компас pyxi
компенс amend compens conside indemni recompe refund remuner reparat
компете abl capacit compete experti convers profici remit
компил compil
компиля compil compila
комплек compoun assemb kit suit complet
компози composi compos design
компоне ingredi
компоно link
компрес fomenta
компром comprom
компьют geek
комуняк commi
комфорт cosines amenit
кон round hors knight ste
конатив conativ
конв convo escort
конвеие pipelin
конвекц convect
конвенц convent
конверс convers
конверт envelop convert
конво convo
конвоир guard
конвуль spasmod convuls
конг conga congo kongo
конглом agglome
конголе congole
конгрег congreg
конденс capacit condens
кондите confect sweetsh
кондици conditi
кондукт jig
кондукц conduct
конек crest hobb horsel hors pipit skat soapbox
конец end capp corn extremi finish
конечн absolut certain sur sure extremi limb finit last
конин horseme
коничес conical
конкате concate
конкрет elabora concret particu specifi tangibl
конкур compet rival
конкуре competi rival
конкурс competi cont
конл conle
конн equestr
коннелл connel
коннета constab
конниц cavalr
коннота connota
конокра rustl
конопат caulk freckl
конопл cannabi hemp
конопля linnet
конрапу counter
консерв tin preserv convent school conserv cann can cur
конск equin hors
консол cantile stand
консорц consort
конспек abstrac epitom synopsi
констан kostian istanbu
констат stat
констип constip
констит constit
констру constru fabrica kit build design formati
консуль consula advisor counsel consult
консьер concier doorkee janitor
контакт coupl touch contact gregari sociabl
контами contami
контеин bin canist crat sabot
контекс backgro
контине mainlan landloc
контор bureau buro offic
конторк bureau buro count
конторс contort
контраб smuggl
контраг counter
контрар con
контраф contrab counter pirac
контрга keep
контрза counter
контриб indemni
контрме counter
контрна counter
контрол command control cinch monitor oversig review supervi auditor
контрпр counter
контрра counter
контрфо buttres
контуз contus
контур cutout outlin
конур kennel
конус con
конусн obliqui conical
конусоо conical
конфеде confede
конфере colloqu
конфет cand cordial sweet confect
конфетк beaut
конфигу configu environ
конфиде privac confide sensiti
конфирм confirm
конфиск confisc impound
конфлик tangl clash
конфорк burn
конфуз discomf embarra abash
конфуци confuci
концент essenc focu
концепц concept constru
концерт gig
концесс concess
концовк colopho
конч com cum termina end
кончик extremi peak tip
кончин death demis departu doom
конъюнк conjunc junctur
конь konya
коньк skat
конькоб skat
коньяк brand cognac
конюг auklet
конюх groom hostl
конюшн stabl
коопер collabo coopera
коопера coopera collabo
координ coordin
коп cop delv dig drill paw rummag copypas dub
копан excavat
копеечн pidd
копеик kopek peanut trifl
коперни coperni
копираи copywri
копирк carbon
копиров clon replica reprodu
копируе copyabl
копн stook dig drill
копот soot
копр copra
копроф scatoph
копт copt char smok
коптк copt
коптск coptic
коптящ smok
копул copula
копуляц breed copulat
копун plodd
копунь plodd
копуш laggard plodd
копчен smok
копчик coccyx tailbon
копыт hoof
копытн ungulat
копь javelin spear
копьено lanc
кор bark crust kor measl goryeo
кораб shipbui shipwri
корабл ship vessel
корабле shipwre shipbui
корабли nautilu
корал coral
коралло coral
корг corgi
кордон bord picket
коре korea
кореец korean
кореж warp
кореиск korean
корелл cockati
корен radical radix root spur
коренас chubb squat stock stubb
коренн aborigi autocht indigen nativ
корень root
кореш bitch dawg dud
корешок counter spin stub
кореянк korean
корзин basket bin crat hamp
корзинк basket
коридор hall lobb passag passage bellbo
коринк currant
коринф corinth
кориф corypha
кориц cinnamo
коричн cinnamo
коричне brownis brown
корк crust husk peel rind skin
корков cortica
корм dinn feed fodd food forag provend poop puppi
кормиле breadwi
кормили breadwi nurs
кормл forag nourish
кормушк mang sinecur trough
кормч helmsma
корн root
корнев radical
корневи rhizom
корнишо gherkin
корнск cornish
корнуол cornwal
корнуэл cornish
короб warp
коробеи drumm peddl
коробк box canist cas
коробоч capsul casket
коров cow neat bovin
коровни byr cowsh
коровяк mullein
корол king tsar
королев queen princ princes imperia imperio royal kingdom realm
королек goldcr
коромыс beam rock yok
корон corona crown
коронац coronat
коронк cap collet crown
коронн crown
коронов crown
корор koror
корост scab slough
коросте corncra crak
коротк brief short
корп lint
корпора corpora colleg compan
корпус bod framewo hull
коррект correct proofre tweak proof
коррекц correct
корреля correla
корресп journal report mail
коррид bullfig
коррод corrod
коррумп corrupt
коррупц corrupt
корс bodic
корсаж bodic
корсика corsica
корт court
кортеж convo corteg train tupl
кортик dagg stilett
кортика cortica
корф corfu
корч squirm writh
корчм inn pub
коршун kit
корыстн mercena sordid
корысто avarici mercena cupidit
корыт hod trough
корюшк smelt
коряг snag
коряк koryak
корякск koryak
корячк koryak
кос kos braid pigtail plait scyth spit tres xhosa
косар gee
косатк orca
косвенн tangent collate indirec obliqu
косекан cosecan
косин slant
косинус cosin
косичк pigtail
косм cosma
космат napp ragg shagg
космети cosmeti beautic
космето beautic cosmeti
космиче cosmic univers
космодр spacepo
космона astrona cosmona spacema spacewo
космопо spacepo
космос spac
косн hidebou
коснуть touch
косовец kosovan
косовищ snath
косовск kosovan
косогла cast squint strabis walley crossey slop
косолап clubfoo
косорыл gook
кост bon die domino church
костен ossif
костер bonfir campfir
костист bon
костляв bon gaunt scrawn
костн bon osseou
костниц ossuar
костоло comfre woundwo
костопр boneset chiropr sawbon
костотр velocip
косточк bon kernel pip pit ston
костыл crutch kludg spik
костюм habilim rig suit
костяк backbon fram skeleto
костяшк domino
косынк babushk headsca kerchie neckerc
косяк jamb jimm joint pod school shoal stud
кот cat tom kochi boil cauldro kettl
котаик kotayk
котанге cotange
котдиву ivorian
котелок dixi
котельн stokeho
котельщ boilerm
котенок kitten
котидал cotidal
котик puss
котиров quot
котк kotka
котлова basin excavat
котлови pan trough
котон cotonou
котор what whom whos
коттедж cottag
коттск kott
коувол kouvola
коулун kowloon
коуто kowtow
коуш thimbl
коф coffe kofu
кофевар coffeem
кофеин caffein brown coffe
кофеини urn
кофр cas
кофт cardiga jerse sweat
кохим kohima
коц cocytu
коч roost
кочан gourd nut
кочар kochari
кочев nomadic
кочевни nomad
кочегар fireman stok stokeho
кочерг pok
кочк tussock
кочующ nomadic rov
кошар fold
кошач felin
кошелек purs wallet
кошерн kosh
кошечк cupcak fox kitt puss
кошк cat kitt crampon
кошмар incubu nightma
кошмарн nightma
кошниц basket
кощ koschei
кощунст blasphe sacrile
коэффиц factor index rat ratio
коямпут coimbat
кпг cng
кпк pda
кпп checkpo
кра bord boundar brim brink countr edg end extremi
краб crab
крабол crabb
краденн stolen
краж heist larcen steal theft
краин extreme terrib extrem ultimat utmost exigent extremi
краиов craiova
краистч christc
кракозя mojibak
кран cran derrick tap
кранец fend
краниал cranial
крант curtain
крапив nettl
крапивн wren urticar
крапинк fleck
крапов madd
крапп madd
крапчат dappl mottl
крас karst beaut color dye paint stain
красаве apollo beaut hotti
красави beaut bell fox hotti nymph
красавч beaut hotti hunk
красив beautif pretti bonni fair fin handsom scenic
красиль dyer
красите coloura dye pigment
краск dye paint stain
красн blush color redden gul red
красноб rhetori
краснов reddish rudd
краснод cabinet
краснок redskin
краснон redshan
красноп rudd
краснор eloquen orator rhetori
краснух rubella
красодн dayli
красот beaut pulchri
красотк bab beaut bell bomb cupcak fox hotti nymph
краст glom heist kidnap pilf purloin steal thiev
красть creep nos skulk slink stalk
крат tim
кратк brev brief compend ellipti sentent short succinc ters
кратков momenta transit
кратн multipl
краудсо crowdso
краудфа crowdfu
крах collaps crash downfal failur frustra ruin
крахм starch
крачк tern
креатив creativ
креацио creatio
креветк prawn shrimp
кред credit loan credo cre
кредито credit lend
крез croesu
крем butterc cream cremat
кремато cremato
кремац cremati
кремен flint
кремл kremlin
кремн silicon
кремов cream
кремооб cream
крен roll careen
кренгов careen
крео creol
креолк creol
креп crap bolst fasten moor brac bastill citadel fastnes
крепк bur fast hal hard heart robust rud sound
крепл attachm
крепост serf serfdom bondman
кресл armchai
кресс cres
крест cros club baptiz christe
крестец sacrum
крестик dagg
крестни godchil godson goddaug
крестов crucifo frog
крестон crusad
крестоо crucial crucifo
крестцо sacral
крестья farm mujik peasant
кретин arsehol feeb goof moron
креч gyrfalc merlin
крещ baptism
кри cre
криббед cribbag
криббид cribbag
крибедж cribbag
крибидж cribbag
крив curv askanc awr bent crook
кривобо lopsid
кривозу snaggle
криволи squigg
кривоше tortico
кривоши crank
криз crisi
кризис crisi
крик call clamor cry rag scream shout steven vocifer
криклив blatant flash vocal
крикн call holl shout
крикск creek
крикун loudmou
крикунь loudmou
крикух loudmou
крил krill
кримин crim
кримина crimino crimina
крин lil
криоген cryogen
кристал crystal
кристиа christi
кристин christi
кристоф christo
крит cret
критер benchma canon criteri hallmar
критик animadv critici lash review stab
критика critic knock
критико attack bash castiga critici critiqu
критиче critica
критичн critica
критск cretan
критянк cretan
крич acclaim bawl call cry holl scream shout yell
кричащ flash garish gaud loud tack
крк krk
кров harbour roof bed blood gor
кровав bloodst bloodth blood gor
кровель roof
кроветв hematop
кровн biologi
кровожа bloodlu bloodth
кровоиз haemorr
кровооб circula
кровоос astring
кровопи bloodsu
кровопо bruis gor suggill
кровопр bloodba bloodsh bloodth blood
кровопу bloodle
кровосм inc
кровосо bloodsu
кровоте bleed haemorr
кровото bloodst ble
крокод dog dragon
крокозя mojibak squiggl scrawl
крол crawl
кролик bunn rabbit
кролич leporin
крольчи doe rabbit
крольчо bunn kitten
кром besid beyond but except exclud oth
кромк bord edg hem
кромлех cromlec
кромс mangl shr
крон crown koruna krona kron kroon
кроншне curlew whimbre
кронште bracket cantile
кропотл painsta laborio
кроссов train sneak
крот mol mouldwa sleep
кротк meek
кротови molehil wormhol
крох crumb
крохал goosand mergans
крохобо cheapsk
крохотн diminut pun tin wee
крош crumb crumbl minc
крошащи friabl
крошев hash
крошечк tith
крошечн tin wee
крошк bab breadcr crumb
круасса croissa
круг circl circuit compas coteri lap leg round about
кругл circula orbicul prop round
круглог perenni
круглол chubb
круглоп lumpsuc
кругов circula
кругово circula
кругозо ken
кругооб circuit
круж circl reel twirl whirl
кружев lac
кружевн lac
кружк beak mug panniki pint tankard
кружн circula roundab
кружок circl coteri
круиз cruis
круп croup rump cereal groat grout
крупинк globul grain granul
крупиц crumb element particl scintil
крупн big bulk coars larg solid
крупь croupi
крут rotat turn twist revolv spin drastic steep abrupt
крутизн steepne
кручен convolu
крученн twist
круш collaps crash derailm downfal frustra ruin smash
крушец metal
крушин bucktho
крушинн brimsto
крыжовн goosebe
крыл annex blad fend mudguar paragli sail wing
крылат wing
крылатк lionfis samara
крылоор wingnut
крыльц porch stoop
крым crimea
крымск crimean
крымчан crimean
крыс rat
крысено kitten
крысин ratt
крыш roof
крышечк cap
крышк cap cov curtain lid top
крэк rock
крюк crank fluk hook
крючков hook uncifor
крючкоо uncifor
крючкот chicane
крючок hook peg trammel
кряк quack
крякань quack
крякн quack
крякозя mojibak
ксен xena xenia
ксендз pri
ксенон xenon
ксенофа xenopha
ксенофи xenophi
ксенофо xenopho
ксер xerox
ксероко photoco xerocop xerox
ксерокс photoco
ксило xylen
ксилогр xylogra
ксилофо xylopho
ксоан xoanon
кстат anywa apropo hand inciden
ктесифо ctesiph
ктитор churchw
ктулх cthulhu
ктунах kutenai
куб cub cuba
кубан kuban
кубик cub die
кубинец cuban
кубинк cuban
кубинск cuban
кубичес cubic cubical
кубовид cubifor
кубок beak cup goblet winecup
кубоокт cubocta
кувалд maul sledgeh
куве kuwait
кувеите kuwaiti
кувеитк kuwaiti
кувеитс kuwaiti
кувшин ewer jar jug pitch
кувырок somersa
кугуар cougar
куд wher whith
кудахт cackl chuckl cluck
кудахта cackl cluck
кудесни magu magi
кудз kudzu
кудряв crisp cur cymotri kink
кудряшк curl
куз bod
кузен cousin
кузин cousin
кузнец blacksm farri forg smith
кузнечи grassho
кузниц forg
кузьм cosma cosmo
кукабар kookabu
кукабур kookabu
кукарек crow
кукл barbi doll puppet
куклово puppete
куколк chrysal pupa
кукольн puppete
кукс pout sulk
кукуруз maiz
кукушк cuckoo
кул cooli sack
кулак fist kulak
кулачок cam tumbl
кулдык gobbl
кулек cornet
кулик stilt
кулинар cooker cook gastron culinar
кулис slid scener
кулич paskha
кулон coulomb pendant
кулуар couloir gul
кульб somersa
кульмин climax culmina
культ cult stump
культив cultiva cultur
культов cult
культур civiliz bodybui civil cultura cultur
кум qom cuma
кумамот kumamot
кумекаю savv
кумир fetish icon idol
кумкв kumquat
кумовст cronyis favouri nepotis
кумулят cumulat
кумушк busybod
кумыкск kumyk
кумыс koumis
кун kuna
кунж sesam
куниц marten
куньмин kunm
куопи kuopio
куп bath wallow compart crop buy bit
купальн swimsui globefl
купальщ bath
купан bath
купат wor
купел font
купец merchan
купидон cupid
купл vers
купо canop cupola dom paragli umbrell
купон coupon ticket vouch warrant
купорос vitriol
купрум copp
купюр banknot
кур kura smok
куратор guardia
курв bitch hook prostit slut tart whor
курвец whor
курган barrow mound tumulu
курд kurd
курдк kurd
курдск kurdish
курев smok
курзем courlan
курильн cens
курильщ smok
курин gallina
куриц hen
куркул cheapsk kulak mis
куркум turmeri
куркуми turmeri
курлянд courlan
курок cock hamm
куропат partrid
курорт resort
курочк hen pullet
курс bear clas cours lin rat rout tack treatis
курсант cadet
курсив italic
курсивн cursiv italic
курт kurta
куртиза courtes paphian
куртк jacket
куртуаз courteo
курульн curul
курух kurukh
курфюрс elector
курчав cur kink napp
курчато kurchat
курьез curiosi
курьезн curiou
курьер couri messeng
куряк smok
курятин chicken
курятни coop henhous
курящ smok
кус bit sting
кусач mordaci
кусачк pli
кусок bit chunk fragmen grand morsel mouthfu piec shr
кусочек scrap slic tast
куст brush bush shrub
кустарн boscag brush brushwo bush scrub shrub
кут bacchan flaneur revell carous revel
кутаис kutaisi
кутеж revel revelr
кутена kutenai
кутерьм clutt hoopla
кутузк joint prison
кутюрь couturi
куф keffiye
кухарк cook
кухн cuisin galle kitchen
куч conger crowd deal heap jumbl kucha mountai peck
кучев cumulu
кучер coachma
кучеряв cur kink
куш jackpot eat feed
кушак cummerb sash
кушан kushan
кушанск kushan
кушетк couch sette sofa
кхмер cambodi
кхмерк cambodi
кхмерск cambodi khm
кхулн khulna
кшш shoo
кызы kyzyl
кыпчакс kipchak
кыргызк kyrgyz
кыргызс kyrgyz
кырклар kırklar
кыш shoo
кью cue
кьяроск chiaros
кьят kyat
кэи kay
кэиг honorif
кэлдэра kaldera
кэнд kendo
кэтчер catch
кэцз hakka
кэцзяху hakka
кэш cach cash
кюв gutt
кюветк trough
кюр curium
кюретаж curetta
кюретк curett
кюс kyushu
кюфт kofta
кяср kasra
кяф kaph
кяфир kafir
лаб elb
лабан leban
лабирин maz labyrin
лабиум labium
лабнэ labneh
лав lava magma beat tack
лаван laban
лаванд lavend
лаваш lavash pita
лавин avalanc
лавк bench shop
лавочни shopkee
лавр bay laurel
лавраз laurasi
лаврент laurenc laurent
лаг log
лагер lag bivouac camp
лагос lago
лагранж lagrang
лагун scuttle lagoon
лад fret key mod lada
ладак ladakh
ладакх ladakh
ладан frankin incens labdanu
ладин ladino
ладинск ladin
ладов modal
ладог ladoga
ладон palm
ладонн palmar
ладушк pattyca
ладь rook
лаж blund
лаз hatch manhol trapdoo shin climb
лазань lasagna
лазар infirma lazaru
лазеик hatch loophol trapdoo
лазер las
лазорев cerulea
лазск laz
лазур azur
лазурн azur cerulea
лазутчи infiltr
лаи bark
лаив liv
лаик kidskin lik
лаикн lik
лаим lim
лаимов lim
лаинер lin
лак finish lac lacqu lak lakh varnish lap boy
лакедем lacedae
лакеиск menial
лакмус litmu
лаком daint delicio
лакомк gourman gourmet
лакомст daint delicac
лакон laconia
лаконич concise terse brevit concis curt laconic sentent ters
лаконос pokewe
лакот lakota
лакричн licoric liquori
лакс laksa
лакск lak
лактац lactati
лакун hiatu
лакх lakh
лакхна lucknow
лам lama llama lamia
ламанти manate
ламел lamella
ламин laminat
ламинар kelp
ламинир laminat
ламп lamp
лампочк lamp
лангоба lombard
ландром launder
ландскн lansque
ландшаф landsca scener
лантан lanthan
ланцетн lancele
ланцуг chain
ланч lunch
ланьчжо lanzhou
лаос lao
лаосец lao
лаоск lao
лаосск lao laotian
лаоцз laozi
лап paw grop
лапидац lapidat
лапин wingnut
лапот diletta lapti
лапт lapti
лапчатк bloodro
лапш noodl vermice
лар lara lari
ларек kiosk stall stand
ларинг laryngi
ларинге larynge
ларис larissa
лас lhasa
ласк weasel cares fondl grop pet fawn pett
ласкате hypocor
ласков bland tend
ласс lassi lasso
ласт fin flipp fawn
ластик eras rubb
ласточк swallow
лат lat armor
латв latvia
латвиис latvian
латентн dormant latent
латерал lateral
латимер coelaca
латиниз latiniz romaniz
латиниц roman
латиноа latino latin
латинос latino
латинск latin roman romanc
латк patch
латт latt
латун bras
латунн bras
латын latin
латыш latvian
латышк latvian
латышск latvian
лаузиц lusatia
лаур laura
лауре laureat
лауреат laureat
лаут louth
лахар lahar
лахор lahor
лахт lahti
лац latium
лаци lazio
лацкан lapel
лачуг cot doghous hovel shack
лаэрт laert
лаят bark woof
лгат lie
лгун liar
лгунь liar
лебед quinoa saltbus cygnu swan
лебеден cygnet
лебедк pen winch
лебедуш pen
лебез fawn
лебезии crawl
лев leo lev lion levi levitic left
левак leftard
левачк leftard
левен louvain
левиафа leviath
левитац levitat
леворад leftard
левш southpa
лег legat lego
легав cop copp
легализ legaliz validat legalis
легальн legal lawful legitim
легат legato
легенд key
легенда legenda
легион legion
легиров dop
легитим legitim
легк conveni easi light eas simpl lung easines facilit
легкоат athlet
легкове credulo
легково inflamm
легкомы jaunti careles blith carefre ditz frivolo reckles scatter
легочн pulmona
лед dam lad ice
леденец drop lollipo lozeng rock sweet
ледиб ladybo
ледник glaci icebox
ледоко icebrea
ледорез cutwat starl
ледоход debacl
ледян algid gelid icy
леж lie pron
лежащ couchan
лежебок layabou lazybon loaf
лезв blad edg knif
лезгин lezgi
лезгинк lezgi
лезгинс lezgi
лезт grop meddl scrambl
леи leu
леиб label
леиден leiden
леик can
леикем leukemi
леикоз leukemi
леиком leucoma
леицин leucin
лек lek gaug pattern
лекар doctor
лекарст medicat medicin remed
лексик lexicon vocabul
лексико lexicog languag vocabul
лексиче lexical
лект lect
лекц discour lectur talk
леле cherish enshrin fost
лемборк lauenbu
лемех plowsha
лемм lemma
лемур lemur
лен feud lena slack idlenes indolen sloth lazines flax
ленив lazi indolen laz otios sluggis
ленивец sloth
ленин lenin
ленинаб khujand
ленинец leninis
ленинис leninis
ленинск leninis
лениц lenitio
леннон lennon
лент band fascia ribbon sash snood tap
лентя idl layabou lazybon loaf play slack slob
лентяик lazybon loaf slob
лентяин laz
ленч lunch
лео leo
леон leo
леп babbl prattl mold sculpt throw beautif
лепесто lob petal
лепет babbl prattl
лепот beaut
лепт lepton
лес for wood woodlan scaffol
лесб dyk homosex lesbian
лесбиис lesbian sapphic
лесбиян dyk homosex lesbian lgbt
леск lin
лесн sylvan woodlan
лесник forest gamekee sylvan
леснич forest
лесниче forestr silvicu
лесов lesh
лесовик lesh
лесовод forestr silvicu
лесок coppic grov
лесомат lumb timb
лесопил sawmill
лесоруб logg lumberj woodcut
лесот lesotho
лесс loes
лест adulati flatter
лестн complim
лестниц ladd stair stairca stairwa
лесун lesh
лет year leth fly soar leto summ summert
летальн lethal
летн summer
летопис chronic annal
летуч volatil
летчик airman pilot
летчиц pilot
леч cur heal medicin therap treatme treat
лечебн medicin therape
лечебни clinic
леш lesh sprit
лешак lesh
лещ bream
лещад hearth
лещин hazel
лжеанти rogu
лженаук pseudos
лжесвид perjur forswea
лжескор pseudos
лжец liar
лжив deceit falseho mendaci deceitf
лиан liana
либац libatio
либер liberia libero
либерал liberal left
либерас libtard
либерец liberec
либерие liberia
либерии liberia
либид libido
либрац librati
лив libya
ливан lebanon
ливанк lebanes
ливанск lebanes
ливен catarac cloudbu downpou rain rainfal
ливермо livermo
ливиец libyan
ливиик libyan
ливииск libyan
ливре liver
ливск livonia
лиг leagu tie
лигр lig
лигур liguria
лигурск liguria
лид lead lydia
лидер bos lead
лидерст lead leaders
лидиец lydian
лидиик lydian
лидииск lydian
лидс leed
лиз lisa lick
лизан lick
лизг cunnili
лизин lysin
лизинг leas
лизоблю adulato bootlic lickspi sycopha
лизосом lysosom
лизун lick
лизунь lick
лик fac lycia
ликвид elimina liquida
ликвида clearan
ликвидн liquidi fluid liquid
ликер cordial liqueur
ликииск lycian
ликов exult
ликован exultat gle triumph
ликующ exultan jubilan triumph
лил lil
лилеини dayli
лилиан lilian
лилип dwarf lillipu
лилл lill
лилов lilac
лим lima barri bound confin
лиман firth
лимб limbo limbu
лимон lemon
лимонад pop
лимонк pineapp
лимонни brimsto
лимпоп limpopo
лимф lymph
лимфом lymphom
лимфоц lymphoc
лин linu lin rank tench exuviat molt moult run
лингвал lingual
лингвис linguis
линеик assemb lin rul
линеин lineari linear
линек colt
линз eyeglas len
линзооб lenticu
линимен embroca
линк link
линкор battles
линован laid
линт lint
линц linz
линчев lynch
линчева lynch
линь linyi
линьк moult
лион lyon
лип forger linden
липид lipid
липк adheren adhesiv aggluti glutino stick tack tenacio viscid
липосак liposuc
липучк velcro
лир lira lyra lyr
лирик lyric
лирохво lyrebir
лис fox vixen vulpin
лисенок cub kitten
лисиц bitch fox vixen
лисичк chanter vulpecu
лист blad leaf liszt sandpap sheet skim thumb
листв foliag
листвен larch deciduo
листова foliati
листови leaflik
листовк fly flyshee leaflet
листок sheet slip
листопа flurr deciduo
листь foliag
лит lita lithium pour teem
литавр kettled timpani
литан litan
литв lithuan
литеин foundr
литеищи found
литер lett typ
литерат literat literar
литник spru
литовец lithuan
литовк lithuan
литовск lithuan
литогра lithogr
литорин periwin
литосфе lithosp
литот litot
литр litr
литург church
литурги liturgi
литуэч lituech
лить pour cast
лифлянд livonia
лифт lift
лифтинг facelif
лифчик bra
лих evil dar
лихач daredev
лихорад agu fev feveris febril hectic hot
лихтенш liechte
лихтер light
лиц lyceum fac person
лицев facial
лицед play
лицемер dissemb hypocri pretend cant
лицензе licenso license
лицензи license
лицзян lijiang
лич lich lyche
личин mask
личинк grub larva maggot nymph
личн persona charact identit person individ intimat privat priv
лиш bereav denud depriv dispatc div rob forfeit depriva
лиша herp lichen
лишаини lichen
лишенн bereft
лишн excessi spar superfl
лия leah
лоб brow forehea
лобб lobb
лоббист lobbyis
лобел lobelia
лобзик fretsaw jigsaw
лобн frontal
лобов frontal
лобок pubi
лоботря lazybon loaf
лов catch hunt trammel
ловелас lothari playbo womaniz
ловец hunt
ловк agil clev craft cunn deft dextero dodg good
ловкач hustl trickst
ловл hunt
ловушк pitfall snar trap
ловч stalk dup
логариф logarit
логик logicia logic
логин login usernam
логисти logisti
логичес logical
логичн logical consecu
логов den lair
логогра logogra
логопед logoped
логоре logorrh
логотип brand logo
лодж loggia
лодз lodz
лодк boat
лодочни boat boatman
лодыжк ankl
лодыр lazybon loaf slob
лодырни shirk slack
лож lie box lodg log decepti falseho figment mendaci
ложбанс lojban
ложбин gul ravin trough
ложбинк cleavag
ложечк spoon teaspoo
ложк spoon spoonfu tablesp
ложн false bogu erroneo fallaci fals fault improp mislead
ложноск pseudos
лоз vin wick with
лозанн lausann
лозоиск dows
лозоход dows
лозунг slogan
лок loki
лока lockout
локализ localiz
локальн local
локв loquat
локомот engin switch
локон curl lock ringlet tres
локот cubit elbow
локрид locri
лол lol
лоликон lolicon
лолит lolita
лолк lolcat
лолкот lolcat
лолкэт lolcat
лолланн lolland
лолливу lollywo
лолол lolol
лом crowbar debri lom break bugg fractur snap
ломбард pawn pawnsho lombard pawnbro
ломик crowbar jimm
ломк withdra breakab brittl fragil
ломовик carman
ломонос clemati
ломот hunk slic
ломтик chip slic
лон womb
лондоне london
лондонк london
лондонс london
лонжеро longero
лоп devour pound scoff burst hatch pop
лопан burst
лопаст blad paddl van
лопат shovel spad
лопатк paddl spatula
лопаточ spatula
лопн burst hatch pop
лопух burdock
лопухну blund
лор laryngo otorhin laura lori
лорд lord
лорн lorgnet
лос moos
лоск glos flap rag shr
лоскуто scrap
лосн glos
лосос salmon
лосьон aftersh lotion wash
лот lot plummet lotto
лотарин lorrain
лотере lotter lotto raffl
лоток hod pan tra
лотос lotu
лоуренс lawrenc
лох bogan chump diletta fish goof mug pigeon redneck
лохан trough
лохмат ragg shagg
лохмоть dud rag
лоцман pilot
лошад hors
лошадин equin hors
лошадк horsel hors tit
лошак hinn
лощин dingl glen ravin
лояльн loyal fidelit loyalt tru
лоян luoyang
лсд acid
луа lua
луанд luanda
луар loir
луб bast cork phloem
лубок splint
лувиец luwian
лувииск luwian
лувр louvr
луг field lea meadow sward
луганск luhansk
луд tin
лудильщ tinsmit whitesm
лудхиян ludhian
луж pool puddl wallow
лужаик gras lawn
лужен tinn
лужиц lusatia
лужицк lusatia sorbian
луз pocket
лузер los
луи loui
луиз louis
луизиан louisia
лук bow longbow onion luk
лукав arch cunn sly
лукавст craftin
лукиан lucian
лукк lucca
луковиц bulb onion
лукошк basket
лум luma
лун moon harri
лунатиз sleepwa somnamb
лунатик lunaria selenit somnamb
лунац lunatio
лунн lunar
луноход lunokho rov
лунян lunaria selenit
лунянин lunaria selenit
лунянк lunaria selenit
луо luo
луп loup thrash
лупанар brothel
лусак lusaka
лусон luzon
луток smew
луфар bluefis tailor
луцк lutsk
луч beam gleam ray shaft
лучев radial
лучезар irradia radiant
лучин chip
лучист irradia radiant
лучник arch
лучниц archere
лучш bett rath best optimal top
лущ pod
лхас lhasa
лчашен lchashe
лыж ski
лыжник ski
лыжниц ski
лык bast phloem splint
лыс bald
лысеющ bald
лысух coot
льв lviv
львенок cub
львин leonin
львиц lion liones
льгот allowan benefit exempti privile
льготн prefere privile
льдин flo
лье leagu
льн cling
льнян flaxen
льст flatt lickspi
льстец adulato bootlic flatter lickspi smoothi sycopha
льстив smarm sycopha
льюис lewi
лэптоп noteboo
люб affect fond lik lov any anybod eith whatev
любавич lyubavi
любезн courteo friend civilit complim favor affabl amiabl benign
любим belov darl lov sweethe dear favorit lief
любимец favouri fondl pet
любимиц fondl
любимчи favouri
любисто lovag
любител amateur diletta fan layman laypers lov muggl
люблян ljublja
любов affecti charit fondnes lik lov
любовн amorou
любовни lov paramou mistres
любозна curiosi curiou inquisi
любопыт curiou inquisi nos prurien curiosi
любящ affecti fond lov
люверс grommet
люд peopl guy human man men
людовик loui
людоед canniba ogr
людоедс canniba
люк hatch hatchwa luk manhol trap trapdoo
люкс lux
люльк cradl sidecar
люмен lumen
люпин lupin
люс luc
люстр chandel
люстрац lustrat
лют fierce fierc
лютеран luthera
лютец lutetiu
лютик butterc
лютн lut
лютнист lutist
люфт backlas clearan gap pla
люфтган lufthan
люц luc
люцерн alfalfa
лючжо liuzhou
ляг kick
лягав bull cop
лягн kick
лягушк frog
лядунк cartouc
ляжк ham haunch
лязг clang clangou clank clash clatt
лязгн clangou
ляльк doll
лямк strap
ляонин liaon
ляп bloop blund
ляпалис truism
ляпн blund
ляпсус blund
лярв slut whor
лярд lard
лях polack
маас meus
маастри maastri
мавзол mausole
мавр moor
маврик mauric mauriti
маврики mauriti
маврита maurita moorish
маг conjur mag magicia magu sorcer warlock wizard magi
магазин outlet shop
магас maga
магатэ iaea
магг muggl
магистр freewa highwa thoroug trunk mainstr
магичес magic magical
магм magma
магн mogul tycoon magnesi
магнети magneti
магнитн magneti
магнито magneto
магом muhamma
магомет muslim islam
мад lad madam
мадд maddah
мадеир madeira
мадемуа damsel mis
маджент magenta
маджур majuro
мадзян mahjong
мадонн madonna
мадриде madrile
мадридк madrile
мадридс madrile
мадьяр hungari
мадьярк hungari
мадьярс hungari
маечк may
мажорн major
маз anoint daub smear mazut cream greas ointmen plast
маздаиз zoroast
мазер mas
мазн daub
мазов masovia
мазок strok
мазохиз masochi
мазохис masochi
мазур masuria
маи may miami maya
маик singlet vest michael maiko
маикоп maykop
маимони maimoni
маин main myna
маинц mainz
маионез mayonna
маиор major
маиоран marjora
маиорк majorca
маиотт mayott
маисур mysor
мак popp poppyse dip dunk layout mockup model
мака macau
макак macaqu
макарон macaron pasta
макгол makgeol
македон macedon
макиат macchia
макинто macinto
макияж makeup
маккав maccabe
маклер brok deal
макн dip
маковк crown vertex
макроко macro
макрос macro
макрофа macroph
максима maximal maximum
максими maximiz
максиму peak
маку makhuwa
макул macula
макулат wastepa
макушк crown pat spir vertex
мал mali few littl modicum smallne smidgen chap geez
мала malaya
малаб malabo
малав malawi
малавие malawia
малавии malawia
малагас malagas
малаец mala malaysi
малаиз malaysi
малаизи malaysi
малаик mala malaysi
малаиск mala malaysi
малакк malacca
малатан malatan
малать malatya
малах malachi
малаял malayal
малев daub
малек fry gupp
маленьк small jerkwat littl petit wee
малец youngst
малиец malian
малиик malian
малииск malian
малин nest raspber
малинов robin crimson raspber
малодуш cowardi coward craven fainthe pusilla
малокро anemia anemic
малолет juvenil minor underag
малочис fewnes paucit
малыш bab tot
малышк bab
мальв hollyho mallow
мальгаш malagas
мальдив dhivehi maldiv
мальт malta
мальтии maltes
мальчик boy guy lad
мальчиш boyish gamin brat kid laddi stag
мальчон laddi
мальчуг laddi
малюсен tin wee
малютк bab
маляр paint malaria
мам mum moth motherb mumm
мамалыг putu
мамаш moth mum
мамб mamba mambo
маменьк mum
мамк mum
мамлюк mameluk
маммогр mammogr
мамонт mammoth
мамочк mum mumm
маму mum
мамудз mamoudz
мамул mum
ман maund manat mani manila lur tantali teas craz
манагу managua
манам manama
манатк dud thread
манг manga brazi mango
манге mannhei
манголь chard mangelw
мангр mangrov
мангуст mongoos
манд box cunt puss twat credent mandat warrant
мандари tangeri
манден manding
мандраг mandrak
мандраж collywo
маневр maneuv evoluti
маневро switch
манеж playpen ring
манекен dumm mannequ
манер fashion mann styl touch
манерн affecta manneri gay
манжет cuff wristba
манжетк band
маниака manic
маникюр manicur
маниок cassava manioc
маниот cassava
манипул handl manipul work user
манит manitou
манифес demonst manifes
манихее manicha
манихеи manicha
манк semolin
манн manna mannea
манок deco
манс mansi
мансард attic garret
мансиис mansi
мант cloak gown mantl rob manti
манту mantua
мантул sweat
ману manul
манчест velvete
манчжур manchur
маньто mantou
маньчжу manchu manzhou
маньяк maniac
манящ tantali
мао mao
маоизм maoism
маоист maoist
маоистк maoist
маоистс maoist
маор maori
маориис maori
маота moutai
мапут maputo
мар blacken defil smear smirch smudg mar miriam handaku
мараб marabou
маразм marasmu
маразма dotard
маракас maraca
маратх marathi
марафон maratho
маргане mangane
маргари dais
маргина fring
марен madd
марж margin markup
мариамн miriam
марииск mari
марин marina seascap
маринов pickl marinad marinat
марионе marione puppet stoog
марихуа marijua
марк mark brand devic mak markka postag
маркгра margrav
маркер highlig
маркиз marchio marque
марксис marxist
марл cheesec gauz
мармела jel
марн marn
мародер loot maraud
марокк morocco
марокка morocca
марон maroon
марочн vintag
марр murra
марс mar
марсел marseil
марсиан martian
марсил pepperw
марсохо rov
март march martha
мартышк guenon marmose
марф martha
мархур markhor
марц marciu
марци martial
марчиуэ marchih
марчиху marchih
марш anabasi march
маршалл marshal
маршмел marshma
маршр itinera rout run
маршрут rout minibu
марь mar miriam
маса maasai
масаиск maasai
масер maseru
маск mask vene
маскиро disguis masquer camoufl
маског creek
маскули masculi
масл butt greas oil
маслени shrovet
масленк oilcan
маслин oliv slug
маслинк oliv
маслобо churn dair
маслоде dair
маслян oil
масляни oil oleagin unctuou
масон freemas mason
масонст freemas
масс arra bulk mas multitu throng weight massag mass
массаж massag
массажи masseur masseus
массачу massach
массив arra massif vector
массивн heft massiv solid volumin
маст mastiti suit
мастер adept artisan artist foreman sensei sifu supervi tradesm
мастерк sweatsh
мастеро tradesm float trowel
мастерс garag shop studio worksho art experti profici prowes
мастодо mastodo
мастурб masturb wank
масштаб gaug scal scop scalabl
мат moth checkma floorma mat oath profani
матадор bullfig matador
матв matthew matthia
математ mathema math
матер abus badmout swear cloth materia matt substan
матереу matrici
матери cop matt
материа reif cras materia physica substan
материк contine gangu mainlan subsoil
материн materna motherh parenth
матерщи profani
матиас matthia
матк queen womb
матов dullnes dull matt opaqu
маточн uterin
матриар matriar
матриц matrix
матрос sailor seaman
матушк moth mum mumm
матф matthew matthia
матч match
маузер maus
маунд maund
маф mafia
мафиоз mafioso
мафуса methuse
маффин muffin
мах brandis flail flap swing wag wav
махагон mahogan
махаон machaon
махарад maharaj
махачк makhach
махинац shenani machina
махляб mahlab
махмуд mahmud
махн wav
махнуть swap
маховик flywhee
махорк makhork shag
махров hidebou
мацзян mahjong
мацон matzoon
мацуэ matsu
мацуям matsuya
мач macho
мачет machet
мачех stepmot
мачизм machism
мачт mast
машин automob car machin machine
машинал automat perfunc
машинис engine typewri typist
машиноп typ
машинос enginee
маэбас maebash
маяк lightho
маятник pendulu
маячок blinken
мбабан mbaban
мвф imf
мгл fog haz mist
мглист fogg mist
мгнов flick instant moment tick
мгновен instant momenta
меатото meatoto
мебел fitt furnitu
мебельщ cabinet join
мебл furnish
меблиро furnish
мегапол megalop metropo
мегар megara
мегафон bullhor megapho
мегер bitch gorgon hag harrida scold shrew termaga
мегр whiff
мегхал meghala
мед copp hone mead
медал insigni medal
медалис medalis
медальо locket
медан medan
медбр nurs
медвед bear
медведи bear
медвеж bearish ursin
медвежа peterma
медвежо bear
меди media
медиаль medial
медиан median
медианн median
медиато pick plectru
медиац mediati
медик doctor
медикам medicin medicat
медин medina
медитац contemp meditat
медиум medium psychic
медицин medical medicin
медл dawdl hesitat procras
медленн deliber slow sluggis tardigr
медлите slownes dilator tard
медн copp
медник brazi coppers
медов hone
медовух mead
медосмо checkup examina explora physica
медосос honeyea
медоточ mellifl
медпунк infirma
медсест car caretak nurs sist
медуз gorgon jellyfi medusa
медяк copp
меж between abuttal bord boundar
межвоен interwa
межгала interga
межд amid among between betwixt
междисц interdi
междоме interje
междоуз interst
междоус feud
междуна interna multina
междуре mesopot
междушт interst
межев surve
межеван surve
межзвез interst
межкуль intercu
межнаци interet
межплан interpl
межплод mesocar
межрасо interra
межштат interst
межъязы transli
межэтни interet
мез moesia
мезалья dispara
мезг sapwood
мезоарх mesoarc
мезоз mesozoi
мезол mesolit
мезолит mesolit
мезон meson
мезонин mezzani
мезосфе mesosph
мезуз mezuzah
меи meillet
меиоз meiosi
меитнер meitner
меифлау mayflow
мекк mecca
мексика mexican
мел chalk cretace shallow shoal
мелалеу melaleu
меланез melanes
меланин melanin
меланхо melanch
меласс molass treacl
мелисс melissa
мелк fin pett pidd shallow trifl trivial fine smallne
мелково shoal wash
мелод melod rington steven tun
мелодич melodio sweet
мелодра lurid
мелок chalk
меломан meloman
мелоч trinket trivia chang trifl
мелтдау meltdow
мельбур melburn
мельник mill
мельниц mill
мельхио melchio
мем mem
мембран caul diaphra
меметик memetic
мемнон memnon
мемоиза memoiza
меморан memo
мемори memoria
мемуар memoir
мемфис memphi
мен main swap les menu affect alt chang shift
менад maenad
менарх menarch
менгир menhir
менд mend
менделе mendele
менедже manag
менеджм managem
менела menelau
мензурк beak
менинг meningi
мениск meniscu
меннони mennoni
менор menorah
менстру menstru
мент bull cop fuzz
ментали mindset
менторс precept sentent
менуэт minuet
меньш few les und less small
меньшин minorit
менять chang fluctua swap
мер extent gaug measur measure remed benchma criteri
мератх meerut
мерв merv
мергел marl
мерз abomina vilenes
мерзаве git scab scamp scoundr villain
мерзк filth heinou lous nefario rank vil
меридиа longitu meridio
мерин geld
мериток meritoc
мерк measure
меркант cras materia
мерланг whit
меровин merovin
меропри underta
мерс merced mercia
мертв dead deceas corps exanima
мертвец corps
мертвеч carrion
мертвор stillbi stillbo
мертвяк corps
мерц flick glimm shimm twink twinkl wink
мерцан flick glimm shimm twinkl
мес knead mastica
месив mes
месопот mesopot
месс mas mes messiah
мессапс messapi
месседж messag sms text
мессенд messeng
мест broom sweep berth plac point room seat sit
местечк shtetl town townlet townshi
местн nativ terrain aborigi autocht domesti grassro indigen local
местнич parochi regiona
местожи domicil residen
местоим pronoun pronomi
местона locatio sit situati whereab
местопо exposur locatio sit situati
месторо deposit
месяц month moon
месяцес menolog
месячн month curs menstru
мет ice fling flip spawn throw methyl aim
метагал metagal
метадан metadat
метал metal
металли metalhe metalli
металло scrap
металлу metallu steelwo
метамор metamor
метамфе methamp
метан methan
метатез metathe
метафиз metaphy
метафор metapho figurat
метаязы metalan
метек metic
метел blizzar snowsto
метелк whisk
метеор meteor bolid
метеори flatule flatuli
метеоро meteoro
метид meti
метилир methyla
метиони methion
метис bastard meti mongrel mutt
метисац miscege
метиск meti mongrel mutt
метк mark notch tee
метл broom
метн fling flip throw
метод mann method mod procedu way
методик methodo mod procedu
методич order systema
метоним metonym
метр gaug metr metro subwa
метраж footag
метрдот headwai
метриче metric
метропо metro subwa metropo
метчик tap
мефисто mephist
мех fur bellow mecha
механиз mechani action assemb devic machin machine
механик machini mechani
механич automat mechani
мехик mexico
мехов furr
меховщи furri
мец metz
меч falchio sword mosqu
меченос swordfi sword swordbe swordta
мечт ambitio daydrea dream velleit
мечтан daydrea
мечтате daydrea dream visiona
меш disturb hind impeach imped inhibit interfe interru intrud
мешалк agitato blend mix
мешанин hash hodgepo medle melang motle pastich
мешк dawdl hov tarr
мешкови burlap sackclo
мешкооб bursifo
мешок bag pouch sack
мешочек follicl pouch
мешхед mashhad
мещанин philist
мещанск philist
мещанст bourgeo philist
миазм effluvi miasma
миг blink mig moment second tick tric wink flick
мигалк blinken flash
мигн blink
миграц migrati
мид mfa media mussel
мидас mida
мидиец med
мидиик med
мидииск median
миелин myelin
миз mysia
мизерн meag meas pitiful
мизесиа misesia
мизиец mysian
мизииск mysian
мизинец pinki
микад mikado
микаэл michael
микелан michela
микен mycena
микенск mycenae
микоз mycosi
миколог mycolog
микроав minibu
микроб germ
микроке microce
микроми microco
микрон microme
микроне microne
микропр firmwar
микросх chip microch
микрото microdo
микрофо microph
микроце microce
миксер blend
миксин hagfish
мил mil bab darl hone miletu pretti benevol bless
милан milan
милашк bab bidd cuti dot fox hotti
милд blight
милед ladyshi milad
миленьк prett
милиар miliari
милитар militar hawk warlord warmong hawkish
милиц militia polic
милицио militia polic
миллена chilias
миллиар billion
миллион million
миловид prett
милорд lordshi
милосер charit clemenc grac merc charita clement mercifu
милости benefic benevol clement mercifu venerab
милосты alm charit handout
мильтиа miltiad
мим meem mim mimic past
мимант mima
мимас mima
мимикр mimicr
мимоз mimosa
мимолет ephemer fleet fugacio transit
мин min fac mien blowjob elaps pas
миндал almond
миндали tonsil
мине menaion
минерал mineral
минетчи cocksuc fellato
миниатю thumbna petit diminut miniatu
минимал minimal minimum
минимиз minimiz
минимум minimum
миниров min
министе ministr departm offic
министр secreta
минов elaps pas
миног lampre
мином mortar
минонос destroy
минорн minor
минотав minotau
минувш last
минус below minu
минут minut moment
минутн momenta
миокард myocard
миоп myopia
мир peac kingdom mir univers world mira meerut chrism
мираж mirag
мирандс mirande
мири miriam
мириад myriad
мирмеко myrmeco
мирн amicab peacefu dovish order peaceab placid tranqui
миров worldwi
мировоз ideolog worldvi
мирозда creatio
миролюб peaceab peacefu
миротво peaceke peacema
мирр myrrh
мирск carnal earth lay secular world
мирт myrtl
мирян lait
мирянин layman laypers
мирянк laypers
мис miso
миск bowl dish plat
мисс mis mission
миссион mission
миссиси mississ
миссур missour
мистифи hoax
мистиче arcan mystic
мистичн mystica
мит mito
митанн mitanni
митинг ral
митоз mitosi
митохон mitocho
митр mithra mitr
миттель middleg
миф myth mytholo
мифичес mythica
мифолог mytholo
мих micah
миха michael
михаэл michael
мицар mizar
мицел myceliu spawn
мицелл micell
мицз mijiu
мичман midship
мишел michael
мишен target tee
мишк bear
мишколь miskolc
мишур fripper gewgaw tinsel
мишурн tack
миэ mie
мияг miyagi
миядзак miyazak
мккк icrc
мкс iss
младене bab infant suckl
младенч babyhoo diaperh infanc
младш inferio junior littl young
млекопи mammal
млечн milk
мнемони mnemoni
мнемоте mnemoni
мнен apprehe mind notion opinion point reckon
мним alleg imagina putativ visiona
мног man lot much plent
многобо polythe
многого polypho
многогр polyhed
многоже polygam polygyn
многоза multita
многозн polysem
многокл multice
многокр multico oftenti repeat frequen
многоку multicu
многоле perenni vivacio
многолю populou
многоми multibi multimi
многому polyand polygam
многона multiet multina
многоно millipe
многооб like promis manifol
многопа polypto
многопо multipo
многопр multita
многора reusabl multira
многоре prolix
многосл verbiag prolixi verbosi prolix verbos volubl polysyl
многост multila versati multipa multist
многото ellipsi
многоув respect
многоуг polygon
многофу versati
многоцв multico
многоча hourslo
многочи frequen numerou
многочл polynom
многоэт multist
многояз multili polyglo
множест plurali frequen plural arra concour dozen host multitu
множим multipl
множите factor multipl
моа moa
моав moab
моавитс moabit
моавитя moabit
моб cell
мобилиз mobilis mobiliz conscri
мобильн cell mobilit mobil
мог icao grav
могавк mohawk
могаук mohawk
могаукс mohawk
могикан mohican
могильщ gravedi
могуч powerfu
могущес heft might powerfu puissan
мод fashion mod trend vogu modem
модальн modal
модел design mannequ mockup model pattern prototy
моден modena
модерат host
модерни moderni upgrad streaml
моджахе jihadis mujahid
модзиба mojibak
модистк dressma
модифик modifi modific
модифиц customi modif
модн cool fashion genteel natt
модник fashion trendit
модняв spiff
модул modul modulu
модульн modular
модуляц inflect modulat
моевк kittiwa
мож perhap
можжеве junip
можн may
мозаик mosaic
мозг brain noodl
мозгов cerebra
мозжечо cerebel
мозол blist callu corn
мозолис callou horn
мои min
моив capelin
моик sink wash
моир moira
моис mos
мок ioc
мокк mocha
мокн dunk wet
мокр slopp wet
мокриц woodlou
мокричн chickwe
мокрот expecto loogi phlegm sputum
мокроще slit
мокшанс moksha
мол breakwa bulwark jett mol qua pra mall moth
молв bruit buzz hearsa rumor queth
молдава moldavi
молдавс moldavi
молдовс moldavi
молебен pray servic thanksg
молекул molecul
молельн orator
молибде molybde
молитв bless devotio grac invocat orison pray steven
моллюск clam shellfi
молн bolt lightn
молниен lightn
молод brid housele small vernal young youthfu adolesc youth
молодеж youthfu young youth
молодец attabo congrat
молодк pullet
молодня young
молодож newlyw
молодчи youngst attabo
моложав young youthfu
молозив colostr
молок milt milk
молокос brat greenho snot suck
молот hamm flail thrash thresh grind mill pound
молотог hammerk
молоток brick chim hamm mallet
молоточ malleu
молофь cream cum jism semen sperm
молоча euphorb spurg
молочн dair deciduo milk
молочни milkman thrush
молч silent silenc
молчали silent reticen closemo tacit tacitur
молчан hush silenc
мольб boon invocat plea pray
мольбер easel
моляр molar
молярн molar
мом momo
момент instant moment point second
момента instant momenta
мон monk mono mon
монак monaco
монарх monarch soverei
монархи monarch
монасты cloistr monasti abbe cloist convent
монахан monagha
монахин nun vestal
монашес monasti
монашк nun
монго mongoli
монголк mongol mongoli
монголь mongoli
монет coin piec
моник monica
монист necklac
монитор displa
моногам monogam
моногра monogra
монокл eyeglas
монолит solid
монолог soliloq
монопол engros monopol
монорел monorai
монотеи unitari monothe
монотон humdrum monoton
монофиз monophy
монофон mono
монохро monochr
моноцик unicycl
моноязы monolin
монпель montpel
монр monro
монреал montrea
монсень monsign
монск mon
монстр beast behemot freak
монт assembl install
монтаж cutt install montag
монтер electri fitt
моор mor
мопед mop
мопс pug
мор murrain pest pestile plagu brin mar sea stain
морав moravia
морал moral moralit
моральн moral
моратор morator
морг morgu peep blink nictat
моргн blink
морд mug muzzl nos snout
мордоб fisticu
морен morain
морепла navigat seafar seaman
морепро seafood
моретря seaquak
мореход nautica seago
морж walru
морилк stain
моринг ben
мориок morioka
морион morion
моркв carrot
морков carrot
морковк carrot
мормонк mormon
мормонс mormon
морн morna
морожен ice frozen
мороз chill frost freez
морозил freez icebox
морозн frost nipp
морозоу hard
морок hassl
морон moroni
морос drizzl mizzl
мороч cozen
морошк cloudbe
морск marin maritim nautica seago
морф morpheu morphin
морфем morphem
морфоло morphol
морщ creas puck wrinkl corruga crumpl scowl winc
морщин furrow lin puck wrinkl
моряк sailor seaman
мосараб mozarab
москал russki
москаль russki
москвич muscovi
моско moscow
московс muscovi
моссад mossad
мост bridg backben cobbl pav
мостик bridg footbri
мостк footbri
мостов pavemen
мосу mosul
мот proflig spendth motet mochi motu
мотел motel
мотив conside ditt incenti motif motiv reason spr motivat
мотивац incenti motivat
мотк wind
мотн fly
мотогон motocro scrambl
моток clew hank skein
мотокро scrambl
мотор engin motor powerho
моториз motoriz
моторол scoot
мотоцик bik motorcy
мотыг hoe mattock pickax
мотыж hoe
мотыл butterf
мотылек butterf moth
мох mos
мохавк mohawk
мохамме muhamma
мохаук mohawk
мохер mohair
мохит mojito
мохнат hair
мохнатк muff
мохок mohawk
моч pee urin bast drain wet urinat whiz can
мочалк spong
мочев urinar
мочевин urea
мочеисп urinati
мочен soak
мочепол genitou
мочеточ uret
мочк shackl
мошенни cheat conman fraud phon rackete rook swindl defraud
мошк blackf gnat midg
мошонк ballsac sack scrotum
мошоноч scrotal
мощ hallow relic foison forc vim
мощн powerfu capacit cardina magnitu pow wattag heft strong
мраз crud
мрак dark darknes gloom murk obscuri
мракобе bigot bigotr obscura
мрамор marbl
мрачн grim bleak dark deject despond dismal dour drear
мрт mri
мст aveng requit retalia reveng wreak
мстисла mstsisl
мстител aveng vengefu vindict
мткк sts
муг mugham
муд junk fuckwit dickhea dumbas ballsac sack
мудак asshol bastard dickhea dipshit doucheb dumbas jerk shithea
муданьц mudanji
мудеж ball
мудоеб asshol
мудозво dickhea dumbas
мудр mudra wise sagacit wisdom profoun sag wis
мудрен inkhorn labyrin sophist
мудрец sag magi
муж husband man
мужелож fair pederas
муженен misandr androph
мужепод man masculi
мужеств manhood manline masculi virilit guts man viril courag
мужеуби maritic
мужик blok chap dud geez macho man mujik peasant
мужичк tombo
мужлан chuff churl peasant
мужск mal man masculi viril
мужчин man boy guy mal manhood
муз mus museum
музык gle music
музыкал musical
музыкан musicia play
музыков musicol
музыкоз musicol
мук anguish flour meal miser pain torment tortur thro
мул mul mulatto
мулатк mulatto
мулен moulin
мулл mullah
мультив multive
мультик cartoon
мультим multibi multise
мультип animati
мультиэ multiet
мультфи cartoon
мульч mulch
мульчир mulch
муляж moulag replica waxwork
мум mumm
мумба mumbai
муммифи mummif
мун moone
мундир cloth uniform
мундшту mouthpi
муницип municip
мунсел moonrak
мур purr crud murat
мурав ant
муравеи anthill beehiv
муравье anteat
муравьи formic
мурашк ant
мурен mora
мурл mug
мурлык purr
мурлыка purr
мурр murra
мурс murcia
мусак moussak
мускул brawn
мускули brawn muscula sinew
мускуль muscula
мускус musk
муслимк muslim
мусол thumb
мусор bull cop debri garbag junk litt refus rubbish
мусорк dumpst
мусорщи scaveng
мусс mouss
муссон monsoon
мусульм muslim islam
мут mutat roil dreg
мутац mutatio
мутн cloud mudd murk turbid
муторн drear
муфт bush clutch coupl muff sleev thimbl union mufti
мух fly musca
мухамма muhamma
мухамме muhamma
мухлев cheat
мухобои flyswat
мухолов flycatc
мухомор amanita
мухосра bumfuck podunk
муч suff afflict anguish torment tortur excruci fash maul
мученик martyr
мучениц martyr
мучител torment tortur grievou painful bitt excruci
муш mush
мушк foresig
мушкето blunder
мушмул loquat medlar
муштр drill
муштров drill
муэдзин muezzin
мфа ipa
мфк ifc
мфср ifad
мхитар mkhitar
мхитари mechita
мхитаря mkhitar
мцхет mtskhet
мчать dash hurtl rac scurr
мшанк ectopro
мшист moss
мщен reveng vengean
мыл lath soap mail
мыльн soap
мымр gargoyl hag harrida
мыс cap headlan nes promont
мысл think idea thought
мысленн mental
мыслепр thought
мыслим conceiv thinkab
мыслите think
мыслящ rationa
мысок toe
мыт bath wash
мыть bath wash
мыч moo
мычан moo
мыш mous
мышанк mousebi
мышел mous
мышелов mousetr
мышечн muscula
мышин murin
мышк mous mouseki
мышл ideatio thought
мышонок mouseki
мышц muscl brawn
мышьяк arsenic
мыщелок condyl
мьянм burma myanmar
мэи mayo
мэн main
мэнск manx
мэр mayor mar
мэт matthew
мюнхен munich
мюон muon
мюсл muesli
мягк benign bland clement lenient mild pliant soft tender
мягкосе softhea
мягкоте mollusc
мякин chaff crap
мякиш crumb
мякот flesh meat pulp
мямл fumbl mumbl wus
мяо hmong
мяс flesh meat
мясист succule
мясн meat
мясник butch slaught
мясоруб meatgri minc slaught
мят mint pepperm bruis creas crumpl fiddl fumbl rumpl
мятеж insurge insurre mutin rebelli revolt riot seditio
мятежн insurge rebelli
мятежни insurge mutine rebel riot
мятн mint
мять bruis crumpl
мяу meow
мяук meow
мяукан meow
мяукн meow
мяч ball
наан naan
наб cram stuff
набег fora incursi
набереж embankm qua quaysid
набир dial enlist typeset
набит stuff
наблюд observ watch espial monitor observa surveil
наблюда observa bystand invigil lookout observ onlook
набожн pious devotio godline piet devout piou
набок awr
набор assortm composi enrolme kit recruit set suit
наборщи composi typeset
набр dial enlist typeset
набрас sketch
наброс sketch
набросо chart draft outlin sketch thumbna
набух swell
нав sland beam
наважд halluci illusio
наварр navarr
навах navajo
навек forev
наверн probab perhap
наверня certain definit sure
наверх uphill upstair upward abov overhea
навес awn canop marque penthou pergola sunshad
навест call
навести hom
наветре windwar
навечн forev
навещ call haunt
навигац nautica navigat
навис hov loom
нависн loom
навод hom
наводк hint lead tip
наводн flood inundat spat delug
навоз dropp dung fertili manur
наволоч tick
навред harm
навсегд forev
навстре toward
навуход nebucha
навык profici skill
навяз foist impos obtrud thrust tout
навязчи compuls intrusi pesk
навязыв impos intrud obtrud solicit
наг nak nud skyclad
нагаик knout lash whip
наган revolv nagano
нагарто peen
нагел spik
нагиб stoop
нагл imperti cheek chutzpa effront impuden insolen nerv audacio
наглядн demonst descrip graphic
нагнуть stoop
наго nagoya
наговар denigra sland traduc
наговор sland
нагорь highlan
нагот nakedne nudit
нагр heat
награбл loot sack swag
наград award bount decorat guerdon payback premium reward
награжд reward
нагрев heat
нагрудн bib breastp
нагруж load
нагруже load
нагруз load
нагрузк burden load
нагрян crash
нагу fatten
нагульн fatten
над abov over plot don wear cheat con fool
надав pres
надбавк bonu markup premium
надвига impend
надгорт epiglot
надгроб headsto tombsto
надгруд suprast
надев don wear
надежд aspirat expecta hop
надежн reliab secure qualit reliabi securit dependa durabl faithfu
надел conf endu
надеюс hopeful
надеять expect hop
надзир overloo
надзира overse supervi turnke warden
надзор monitor oversig supervi surveil
надир nadir
надклас supercl
надколе kneecap
надлеж behoov behov
надлежа due prop
надменн arrogan insolen presump cavali contemp haught loft proud
наднаци suprana transna
надоед kibitz anno bor bug hassl importu persecu teas
надоеда annoyan
надоедл annoy pesk pestife
надоест anno bor tir
надпере glabell
надпеча surchar
надпис dedicat caption head inscrip writ
надравш fuck
надрез incisio scotch
надруб kerf
надруг desecra
надруга desecra
надсмот supervi overse
надстро penthou superst
надув cheat con cozen dup fool hustl inflat kid
надуван inflati
надуват con fiddl humbug impostu knaver scam shenani skuldug
надувн inflata
надут sulk
надуть inflat pout
надуш perfum
надькан nagykan
наеб screw
наед cram
наездни equestr horsema rid horsewo
наем chart recruit
наемник mercena filibus
наемниц mercena
наж pres stres
наждачк sandpap
нажив profit
наживк bait deco
нажим pres
нажир tippl
нажравш load
наз call christe designa nam
назад aback ago back backwar behind
назализ nasaliz
назальн nasal
назв call christe nam
назван appella denomin designa nam titl
наземн terrest
назид edif
назидан moral
назидат hortati hortato moral precept
назнач adminis allocat assign designa nam nominat prescri slat
назоили intrusi pesk push
назрев brew
назыв call
называе hight
называн denomin
наибол most
наиболь ultimat
наивн naive gullibi naivet gullibl naif naiv
наивысш suprem topmost ultimat uppermo utmost
наидаль ultimat
наидены found foundl
наилучш best onl optimal
наим mercena
наимено denomin nam
наимень least
наимитк mercena
наипьид naypyid
наироб nairobi
наисеве norther
наиссаа naissaa
наит find lash
наихудш worst
нак heat
наказ punish castiga chastis discipl penaliz
наказан castiga correct discipl penalt punishm sentenc
наказуе punisha
накап drip
накапл accumul amas stockpi
накапли accumul
накач inflat pump
накачив inflat
накб nakba
накидк cap wrapp
накип scum
накладн invoic overhea
наклеве libel
наклеик label stamp stick
наклеп peen
наклон inclina inclin obliqui slant slop lean stoop tilt
наклоне lopsid
наклонн inclina orienta inclin italic obliqu pron slant
наклоня lean stoop
наковал anvil incu
наколк tattoo
наконец final ultimat
наконеч arrowhe nozzl pil tip
накоп accumul sav
накопит driv storag
накопл accumul sav engros
накр cov overlap
накрахм starch
накрен careen
накрене lopsid
накрыт cov
нактоуз binnacl
нал raid cash mone pour burbot null bust depreda
налаг impos inflict
налад improv
наладк tun
налаж improv
налев left
налед frazil nal
налет swoop
налетчи raid
наливк cordial
налистн pancak
налич availab
наличк cash
наличн cash mone availab
налог tax
налогоо taxatio
налогоп taxpay
наложни concubi
нам nama
намаз pray salat smear spread
намасл butt
намат coil reel
наматыв wind
намек allud hint imp sugg allusio cue implica inkl
намекн allud hint imp sugg
намер aim design intendm intenti purport
намерев intend mean purport
намерен deliber intenti
наместн vicar
наметк tack
намеч slat
намиб namibia
намибие namibia
намибии namibia
намок soak wet
намокн soak wet
намордн muzzl
наморщ puck scowl
намот reel
намотк wind
намоч wet
намыл lath soap
намылен soap
нан naan emplo hir recruit rent
нанд rhea
наним emplo hir recruit rent retain
нанимат employ
нанкин nanj
нанор nanori
нанос alluviu deal inflict wreak
наносн alluvia
нанотех nanotec
нанотру nanotub
наночас nanopar
нант nant
наньнин nann
наньто nantou
наньтун nantong
наньцзи nanj
наньчан nanchan
наоборо yes
наом naomi
нап air carous
напавш assaila
напад allong assail assault attack descend drygulc hijack invad
нападаю assaila attack forward
нападк abus persecu
напарни associa mat
напаст allong assail assault attack ban descend hijack invad
напев croon
наперед beforeh
наперек athwart
наперсн confida
наперст digital foxglov thimbl
напечат print typ
напив carous sot
напильн fil
напис compos pen writ
написан written
напиток beverag drink potatio tippl
напласт bedd
наплев spit
наплыв flood influx inrush onslaug rush
напо wat
напоказ overt
наполео nap
наполн fill inflat inhabit pervad
наполня fill inflat
наполов half halfwa
напомин prompt remind rememb reminis
напомн remind
напор rush vim
напорис driv asserti feist
напорта bungl
направ channel direct bear head right
направл directi lin referra sens tid vector backwar aim
напрасл sland
напрасн feckles futil otios vain
напроти against opposit yes
напряг hassl
напряж stres suspens tension voltag
напряже tension arduou demand intens laborio stress stressf suspens
напрям blunt direct
напрями blunt
напуг frighte scar startl
напуган scar startl
напыл sputt
напыщен bombast flamboy grandil highfal histrio melodra stilt turgid
нар nara
нараст accru increas
наращ increas
нарв narva
нарген naissaa
нард spikena backgam
нарез groov
нарезан cutt cut
нарек dub
нарекан censur complai
нареч adverb adverbi dialect topolec
наречен intend
наречн adverbi
нарисов draw
нарит narita
нарицат appella denomin
наркоба druglor
наркоз anaesth anesthe
наркома junki
наркот dop drug
наркоти dop drug narcoti
нарн narnia
народ commona folk nation nationa peopl public societ
народн nationa demotic popular vernacu
народни populis
народов ethnolo democra
нарост excresc
нарочит mark ostenta
нарочн deliber intenti
нарт sledg
наруж abroad out outsid outward
наружн look exterio externa outdoor out outsid outward
наручни handcuf manacl shackl
наруш break offend trespas violat breach contrav defecti disord
нарушит disturb intrud perpetr
нарцисс narciss
нарыв absces blist boil
наряд arra costum detail fatigu garb getup raiment apparel
нарядн fly natt spiff spruc
наряж apparel titivat
нас nasa
насадк nozzl
насажд inculca
насеком bug insect carnivo insecti
насел populat inhabit peopl
насест perch roost
насечк scotch
насик nashik
насил abus coercio forc violenc
насилов rapist abus rap vitiat
насильн rapist
насильс forc violent
насквоз through
насколь how
наскуч bor
наслад enjo
наслажд enjo savor delecta enjoyme pleasur
наслед heritag legac patrimo
наследн heir legate scion success heires crown
наследо inherit testato
наследс heredit bequ heritag inherit legac patrimo
насмех derid flout gird gleek jeer laugh ridicul scoff
насмешк derisio gird gleek jeer jest mock ridicul scoff
насмешл derisiv snid
насморк rheum rhinorr
насор litt
насос antlia pump
наспех slapdas
насс nassau
насса nassau
нассор jamo
наст deck infusio
наста infus insist
настави hortati hortato precept
наставл admonis edif
наставн guru mentor monitor teach didacti
насто infus insist
настоик tinctur
настоич obstina insiste perseve persist stubbor tenacio
настоль tableto
насторо watchfu alert apprehe war
настоят abbot prior abbes priores instant
настоящ present actual existen genuin legitim prop real tru
настр mood temp
настра adjust initial tweak
настро humour mind mood temp adjust initial tweak
настрое tun
настрои adjustm sett tun tweak
наступ dawn thrust tread
наступа offensi upcom
наступл offensi com onset
настырн push
насущн topical vital
насчит numb
насып pour strew bank breakwa bulwark embankm leve mound
насыт satiat saturat
насыщ imbu satiat saturat impregn
насыщен bod full saturat
нат nato
натал natali natal
наталки encount
натан nathan
наташ natasha
натер chaf grat
натир chaf grat
натиск onset onslaug rush
наточ turn
натр sodium
натрени train
натт natto
натур natur breed heteros straigh
натурал natural organic
натяг stretch tighten
натягив tighten
натяж tension
натян stretch tighten
натянут tension taut tens tighten
науатл nahuatl
науголь norma
наук scienc
наум nahum
наур nauru
науруан nauruan
науськ abet sic
науч instruc teach train
научн scienti learn
наушник earphon headpho headset
нафана nathana
нафт nafta
нах naha chickpe
нахальн sas imperti audacio brash cheek cock flippan forward
нахальс cheek chutzpa effront impuden insolen
нахар naxar
нахарар nakhara
нахичев nakhich
нахлебн freeloa parasit
нахмур frown scowl
нахмуре scowl
наход find
находк find nakhodk
находчи ingenui resourc ingenio mercuri nimbl shrewd smart
находящ situat
нахум nahum
нац nazi nation nationa peopl stat
нацел aim direct target even
наценк markup
нацизм fascism nazism
национа nationa ethnici
нацист fascist nazi
нацистк fascist
нацистс nazi
нач beginn princip exordiu incepti open origin prim start
начальн bos chief supervi element incipie initial
начальс imperio
начекан mint
начерт inscrib draw
начес teas
начин begin commenc embark lead start
начинан enterpr
начинаю beginn novic tyro incipie
начинк fill stuff
начитан eruditi erudit literat
наш our nashi bingo
нашеств incursi plagu
нашивк strip
нашик nashik
нашл bingo
нашум splash
нащуп feel fumbl grop
наэлект electri
наяд mermaid naiad
нганаса nganasa
нгуен nguyen
ндс vat
неадекв inadequ
неаккур slopp sloven untid
неактив dormant inactiv
неандер neander
неапол napl
неаполи neapoli
неаспир unaspir
неб eth heaven sky palat
небезоп unsafe insecur
небезыз notorio
небес eth heaven paradis sky
небесн celesti heaven stellar superna
неблаго thankle ungrate unrelia immod advers inauspi unfavor unluck
небн palatal
небосво firmame
небоскл horizon
небоскр skyscra
небрежн careles jaunti neglige neglect nonchal blith casual jaunt
небрит unshave
неброск discree
небылиц fabl yarn
небылян neverla
нев neva
невад nevada
неважн frivolo immater unimpor
невар newari
невед dark ignoran
невежд ignoram redneck
невежес clueles ignoran illiter
невежли impolit rudenes discour rud
невезуч haples unluck
невер incredu unbelie
неверн awr incorre wrong disloya infidel adulter erroneo illegal
невероя amazing impossi incredi unbelie drastic fabulou implaus incredu
неверую atheist unbelie
невесом weightl
невест brid
невещес immater
невзгод miser
невзлюб dislik
невзрач dink
невзрыв nonexpl
невидан wondrou
невидим hairgri invisib unseen
невинн chastit innocen virgini
невинов innocen
невкусн tastele
невменя lunac insan mad
невмеша noninte
невнима careles inatten inconsi mindles
невнятн gibberi
невод dragnet
невозде exces
невозмо impossi inabili infeasi
невозму equanim stolidi cool deadpan nonchal stolid unflapp
невозоб expenda
невол bondag captivi serfdom servitu slaver
невольн slav thrall involun
невообр unimagi
невоору nak unarm
невоспе unsung
невоспи discour
невоспр impervi
невосст irrepar
невостр unclaim
невразу incompr unintel
невралг neuralg
невраст neurast
невреди intact
невроз neurosi
невроло neurolo
невроп neuroti
невропа neuropa
невроти neuroti
невъебе badas
невыгод disadva
невынос exasper intoler unbeara
невыпол breach nonfulf outstan impossi infeasi
невыпук concav
невыраж unspoke
невыраз ineffab toneles
невыска unspoke
невыслу unheard
невысок short
негатив negativ
негибк inflexi rigid stiff
негладк uneven
негласн unspoke unwritt
неглубо shallow superfi
негнущи inflexi rigid
негодн badnes
негодни brat rascal jad
негодов indigna outrag resentm resent
негодую indigna resentf
негодя dog jerk knav pimpl reproba rogu ruffian scamp
негодяи dog worm
негосте inhospi
неготов unprepa
негр black ghostwr negro
негражд nonciti
неграмм ungramm
неграмо illiter analpha
негрито nigg
негритя black negres negro
негрофо negroph
негуман inhuman
недавн last recent new ultimat
недалек about obtus
недвижи immovab premis propert real
недвусм unambig unequiv
недеист inopera invalid nugator inactiv
недел week
неделик inconsi
неделим indivis integra
недельн week
недемок undemoc
недержа inconti
недобр unluck
недобро illwish malevol spit
недовер distrus incredu mistrus diffide
недовол disgrun dissati unhapp chaf complai
недогов xiehouy
недоеда malnutr
недокон unfinis
недолго fragili ephemer
недомог ailment complai malais ail
недомыс fol
недонос slink
недооце underra belittl underes underst mispris
недопла underpa
недопус inadmis
недораз confusi misunde
недорог cheap inexpen reasona
недорос runt
недосмо oversig
недоста mis shortag absenc blemish con dearth defect deficie
недости impossi unachie unattai unobtai unreach
недосто apocryp unworth
недосту awa unavail inacces lost unattai unobtai unprocu
недосяг unreach
недотеп rub simplet wus
недоузд halt
недоум bafflem bewilde quandar
недоуме marvel perplex
недоумо prick
недочел subhuma
недр subsoil
недруг enem
недруже ici chil inimica unfrien
недуг ailment complai diseas
неем nehemia
неестес affecta bizarr contriv histrio theatri unnatur
неж undead
нежел than
нежелае unwant
нежелан relucta unwilli
нежелат undesir
нежелаю loath
неженат celibat singl sol unmarri
неженк crybab siss
нежестк loose
нежив inanima
нежн gent ginger loving tender affecti fondnes tendern balm
нежнича pett
незабве unforge
незабыв indelib unforge
незавер unfinis
независ indepen
незаинт disinte
незакон illegal bastard spuriou irregul illegit illicit unlawfu outstan
незамен indispe irrepla
незамет imperce discree inconsp
незамеч unseen
незамуж celibat singl sol unmarri
незанят fre idl unemplo vacant
незапам immemor
незапол blank
незаслу undu gratuit undeser
незауря outstan
незащищ exposur bleak nak
незван uninvit
нездоро morbid noisom ailment diseas
неземн superna unearth
незнаик ignoram
незнако alien outsid strang unfamil
незнан ignoran
незначи imperce insigni fractio frivolo jerkwat minor paltr slight
незрел callow immatur
незряч blind
неи ney neil
неизбеж inevita imminen ineluct inescap unavoid
неизбыв inescap
неизвес variabl obscuri unknown
неизгла indelib
неиздан unpubli
неизлеч incorri incurab
неизмен immutab invaria irrevoc permane
неилон nylon
неимено unnam
неимове incredi
неимущ paup
неинтер bland insipid
неипьид naypyid
неироби neurosc
неироле antipsy
неироме neurotr
неирон neuron
неирофи neuroph
неирохи neurosu
неискре deviou disinge
неискус unskill
неискуш fledgl inexper
неиспис blank
неиспол nonfulf unus unusabl
неиспор pristin
неиспра incorri irrepar disrepa malfunc defecti fault inopera
неиссле unadven
неистов fierce frenz fur rag rampag vehemen violenc ramp
неисчис countle uncount
неитрал neutral
нек certain
некачес cheap substan
неквали unquali
некогд whilom
некомпе incompe
некомфо uncomfo
неконст unconst
неконтр compuls uncontr
некорре load
некотор certain several som
некраси clums ugl
некрокр necrocr
некроло obituar
некрома necroma
некропо necropo
некроф necroph
некрофи necroph
некрофо necroph
нект somebod
нектарн sunbird
некудот nikud vocaliz
нелад discord
неладн amis
нелег illegal land
нелегал illegal land clandes illegit unlawfu
нелегит illegit
нелеп absurd ludicro nonsens prepost ridicul
нелинеи nonline
нелитер colloqu
нелицен unlicen
нелишн useful
неловк awkward clums uncouth
нелогич illogic
нелояль disloya
нельз cannot
нелюбез coldnes
нелюбов dislik
нелюд monst
нем mut silent voicele
неман neman
немароч generic
нематер immater
нематод nematod
немедле immedia instant
немезид nemesi
немец german
немецк german
немецко germano
немилос ruthles
неминин unavoid
неминуе imminen inevita
немк german
немн few littl slight som somewha tad
немног few
немного reticen laconic
немодн dowd frump unfashi
немот mutenes
немоч diseas
немощн decrepi feebl infirm
немчур fritz hun
немысли impossi unthink
ненавид abhor abomina det hat loath
ненавис hatemon abomina bitt hateful invidio odiou hatr
ненавяз unobtru
ненадеж unrelia fallibl insecur precari treache
ненадол awhil
ненаеб whor
неназва unnam
ненамер acciden
ненапря unstres
ненарок inadver
ненасил nonviol
ненасто fak
ненасть weath
ненасыт glutton insatia voracio
ненасыщ unsatur
ненатур artific
ненатян lax slack
ненаучн unscien
ненец nenet samoy nenetsi
ненорма abnorma anoma kink bizarr haywir morbid
ненужн needles otios superva unneces useles
ненулев nonzero
неоарх neoarch
необдум injudic sensele
необидн inoffen
необита desolat uninhab
необозр superna
необосн gratuit unfound
необраб coars crud raw unproce unrefin unwroug
необраз ignoran uneduca
необрат irrever irrevoc
необузд abandon effusiv unrestr
необут barefoo
необход demand necessi need require essenti indispe necessa requisi
необщед privat
необъяв undecla unheral
необъяс inexpli inscrut
необъят superna
необыкн phenome unusual
необыча extraor fabulou
необычн extraor peculia strang uncommo unconve uncouth unusual unwont
необяза expenda lax optiona
неоген neogen
неогран indefin unlimit unrestr
неод neodymi
неодноз ambiguo ambival
неоднок repeat
неоднор heterog
неодобр animadv askanc disappr pejorat
неодоли insuper
неодуше dead inanima insensa
неожида abrupt sudden unawar unexpec surpris fortuit
неозагл untitl
неоконч unfinis
неол neolith
неолити neolith
неолито neolith
неон neon
неопери callow
неопису indescr ineffab unspeak
неоплач outstan unpaid unrequi
неопред ambiguo uncerta vaguene indecis indefin nebulou undefin vagu
неопров incontr undenia irrefra irrefut
неопрят sloven untid
неопубл unpubli
неопытн inexper callow fledgl green raw verdant
неорган untid inorgan
неориги quotidi
неортод heterod
неосвед ignoran
неоседл barebac
неослаб relentl unremit
неосмот indiscr
неосмыс mindles
неоспор incontr undenia irrefra
неостор incauti loos
неосуще impossi infeasi
неот neoten
неотвра inescap inexora unavoid
неотдел insepar integra
неотеса rud uncouth unrefin
неотлож ambulan emergen acut exigent press urgent
неотнос imperti
неотпра outbox
неотраз irresis
неотсту persist
неотчет nebulou
неотчуж inalien
неотъем inalien integra
неоф convert neophyt
неофаши neofasc
неофици casual informa unoffic
неохот relucta unwilli
неохотн relucta unwilli grudg loath unwill
неоцени invalua pricele
неп nepal
непалец nepali
непалк nepali
непальс nepali
непарад casual
непахну odorles
неперев untrans
неперед unspeak
неперех intrans neut
неписан unspoke unwritt
неплате nonpay default insolve
неплодо inferti barren
неплох decent good
непобед invinci
неповин defianc disobed insubor rebelli defiant
неповор clumsin clums laggard pondero sluggis uncouth
непогод weath
непогре infalli impecca
неподал nearb
неподат adamant
неподви fix motionl immobil breathl dead quiesce staid static
неподго unprepa
неподоб indecen
неподхо bad imperti improp incongr inexact infelic irrelev unhapp
неподчи disobed
неподъе unwield
непокла rambunc
непокол adamant resolut steadfa stiff
непокор insubor defiant disobed rambunc recalci defianc
неполад troubl
неполн incompl
неполно deficie inferio
непомер exorbit extrava prodigi
непонят incompr inscrut obscur unclear unintel
непопул unpopul
непороч chastit virgini vestal
непослу disobed contuma mischie naught rambunc
непосре direct square
непости impossi incompr inconce inscrut unfatho
непосто changea changef fickl haphaza inconst uncerta unstead variabl
непотиз cronyis
непотоп unsinka
непотре filth foul peaceab
непочти disresp impiet impiou irrever
неправ wrong
неправд falseho fib lie unbelie
неправи awr false incorre wrong abnorma falseho irregul erroneo
неправо illegal unlawfu powerle disabil
непревз unrival
непредв imparti candid hospita unfores conting
непредн uninten adventi casual
непредо unstopp
непредс unpredi dodg uncerta
непреду hospita unpreme unfores mindles
непрекл inexora intrans adamant dour grim implaca inflexi relentl
непрело immutab
непреме certain bound obligat
непреми irrecon
непреод insurmo
непреры continu incessa contigu ongo seamles
неприве chil cold gruff sur wintr
непривы unus unwont
непривя loos unleash
непригл uninvit unsight
неприго cold
неприды unaspir
неприем unaccep
неприка dalit outcast untouch
неприко inviola sacrosa untouch
неприкр loos
неприли indecen coars filth foul gros immod improp obscen
неприме implaca
неприми intrans
неприну eas informa
неприня rejecti
неприру haggard
неприсо nonalig
неприст obsceni coars filth foul immod improp indecen ithypha
непритя unassum
неприяз animosi aversio dislik enmit grudg
неприят adversa enem aversio hostili rejecti adversi annoyan disappo
непродо ephemer
непроду unprodu impromp
непрозр dens opaqu
непроиз unprodu casual silent
непромо waterpr
непрони impenet impervi repelle
непропо disprop
непрост unforgi unpardo
непрофе diletta
непрохо impenet
непрочн dodg treache
непроше unsolic
непрям indirec obliqu roundab
нептун neptuni
неработ inopera unemplo disabl
неравен dispari inequal
неравно uneven irregul erratic scalen
нерадив neglige
неразба straigh undilut
неразбе confusi mus shambl snafu stir tangl
неразбо illegib promisc
неразго tacitur
неразде unrequi
неразли indisti
неразлу lovebir
неразру indestr
неразры continu
неразум insensa mindles unreaso
нераскр indehis
нераспо mood unwill
нераств insolub
нерасто dilator
нерастр indehis
нерацио irratio
нерв nerv
нервн nervous nervou
нервоз nervous
нервотр hassl
нерд nerd
нереаль impossi unreal visiona
нерегул irregul erratic spasmod
нерезк fuzz
нереид nereid
нерест spawn
нерешит ambival hesitat indecis vacilla shy
нержаве rustpro
нерк sockey
неровн rough uneven irregul bump ragg rugg
неродив unborn
нерожав nullipa
нерожде unborn
нерон nero
нерушим indestr inviola
нерях slatter slob sloven
неряшли slapdas grubb mess scruff slopp sloven tack untid
несбыто impossi
несвеж off stal
несвоев intempe untime
несвяза desulto
несвязн desulto incoher
несгиба inflexi
несгово contuma diffici
несгора firepro
несдвиг implaca
несдерж inconti unrestr abandon effusiv loos
несерье frivolo levit blith
несинхр asynchr
несисте anecdot
несказа ineffab unspeak
несклон unwill indecli
несколь few several som somewha
нескром indiscr
неслыши unheard
неслышн inaudib unheard
несметн infinit
несмотр anywa
несмыва indelib
несносн exasper
несоблю violati
несовер minor underag imperfe
несовме incompa contrad
несовре outdat
несогла discord dissent
несозре green
несоизм dispara
несомне certain definit indubit sure undenia undoubt doubtle incontr
несоотв discrep dispari diverge varianc unmeet
несораз dispari disprop
несосто insolve untenab
неспел green immatur
неспеци layman
неспешн deliber
неспорт unsport
неспосо disabil inabili inept unabl uncapab
несправ undu unjust wrong iniquit injusti unfairn invidio unfair
несравн incompa dispara
несс nessi
нест bear carr tak
нестаби instabi intermi uncerta
нестанд irregul offbeat unconve
нестери unsteri
нестерп unbeara
нестесн unfette
нестира indelib
нестис dash hurtl rac scurr tear
нестори nestori
нестрог lax
несушк lay
несущ bear
несущес immater nonexis
несцеме incoher
несчаст infelic unfortu unhapp unluck discons forlorn deplora desert
несчетн countle
несъедо inedibl
нет nah nay
нетакти inconsi tactles
нетел heif
нетерп impatie
нетерпе impatie eag
нетерпи bigotr intoler
нетипич unconve
нетланд neverla
нетопыр bat pipistr
нетороп unhurri
неточн inaccur uncerta inexact
нетради nontrad offbeat unconve
нетрезв inebria
нетрону pristin untouch
нетрудо disabil disabl unemplo
неубеди feebl lam
неуваж contemp disresp
неуважи disresp irrever
неувере hesitan diffide tentati ambival uncerta insecur unsur
неугомо restles
неудач flop misfort mishap mis whamm
неудачл haples unfortu unluck unsucce
неудачн bust los misfit underdo infelic unfortu unhapp unluck
неудерж exubera irrepre
неудиви unsurpr
неудобн awkward clums cumbers inconve uncomfo
неудобс disadva discomf inconve nuisanc
неудовл rop unsatis dissati frustra unhapp
неудово displea
неузнав unrecog
неуклюж awkward clumsi uncouth clumsin clums gauch pondero
неукрот indomit irrepre
неулови elusiv subtl
неумел inept miserab unskill
неумере exces surfeit effusiv extrava
неумест gratuit imperti improp inappro incongr infelic irrelev random
неумн stupid
неумоли inexora ruthles implaca relentl
неумышл inadver uninten
неупако loos
неуплач outstan unpaid
неупомя unnam
неуправ uncontr
неуслыш unheard
неустан tireles indefat
неустои fluctua instabi unstead infirm uncerta unstabl
неустра fearles undaunt
неуступ pertina stubbor
неутеши disappo
неутоми tireles indefat
неутрам loos
неуч dunc ignoram redneck
неуязви invulne impervi invinci undowna
неф nav
неформа casual informa
нефр jad nephrit
нефроло nephrol
нефт oil
нефтеза refiner
нефтепр pipelin oilpatc
нефункц inopera
нехватк absenc dearth deficie lack paucit povert scarcit shortag
нехорош bad
нечаст rare
нечаянн inadver
нечесан disheve scruff
нечести reproba impiet blasphe impiou unho
нечестн crook deviou dishon dodg foul nefario
нечетк fuzz illegib unclear vagu
нечетн odd uneven
нечист impur unclean scum
нечисто bastard impurit scum
нечт thing
нечувст brash
нешабло offbeat unconve
неэконо proflig
неэлега dowd tack
неэтили unlead
неявн implici
неярк sob dullnes
неясн ambiguo ambigui obscuri uncerta cloud dim hidden indecis
ниам niame
нибб nibbl
нив field
ниггер nigg spook
нигд nowher
нигер nig nigeria
нигерие nigeria nigerie
нигерии nigeria nigerie
нигилиз nihilis
нигилис nihilis
нигир nigiri
нигириз nigiri
нигор dakuten
нидерла dutch holland
ниж below beneath down und
нижесто inferio
нижн inferio neth
низ bottom foot turpitu
низверж subvers
низвод relegat
низин hollow lowland swal
низк deep grav ignobl lous low nefario odiou profoun
низкока cheap coars tack
низкопр cheap chees shodd sleaz tack
низлаг depos
низлож subvers depos
низменн lowland
низов grassro
низш inferio
ниигат niigata
ниим neem
ник nik
никаб yashmak
никак non
никараг nicarag
нике nicaea
никел nickel
никифор nicepho
никкэ nikkei
никогд nev
никод nicodem
никола mykolai nichola novemb
николас nichola
никос nicosia
никт nyx anybod neith non
никуд nikud nowher
никудыш crumm worthle
никчемн nugator pidd useles worthle
нил neil nil
нилас nila
нильсбо dubnium nielsbo
ним neem
нимб aureola aureol halo nimbu
нимф nymph
нимфома nymphom
нин nina ningxia
нинб ningbo
ниндз ninja
ниндзюц ninjuts
нинев nineveh
ниоб niobium
нисб nisba
ниспров subvert
нисходя downwar
нит clu fibr filamen thread
нитк str thread
ниуэ niu niuean
ницц nic
ницш nietzsc
нич cool noth shit
ничт naught neith nil nix noth
ничтоже insect los nonenti scrub sleaz twerp
ничтожн meas pidd pitiful trivial wee
ничь draw tie
ниш alcov bay nich
ништяк goodi
нищ impover beggar indigen mendica paup poor
нищенск mendica
нищенст mendica
нищет destitu miser penur povert want
нка nkao
нко nonprof
нкр nkr
нло ufo
нобел nobeliu
нов new nova novel origina
новатор trailbl innovat origina
новелл novel
новеньк newbi noob
новиал novial
новизн newnes novelt
новик newman
новинк novelt
новичок beginn fledgl greenho neophyt newbi newcom noob novic
новобра drafte recruit rooki brid newlyw bridegr
нововве innovat
новозел antipod
новомод newfang
новонор nynorsk
новообр neoplas convert catechu neophyt
новопри greenho strang
новорож newborn
новояз newspea
новшест innovat
ног foot leg
ногаец nogai
ногаиск nogai
ногомяч socc
ногот fingern nail toenail
ноготк marigol
ногт fingern nail
ногтев ungual
нод gcd
ноемин naomi
нож knif
ножеклю cutwat
ножк drumsti leg pin stem
ножн scabbar sheath
ножниц clipp scissor shear
ножовк handsaw
ножовщи cutl
ноздр nostril
нозофил nosophi
нои noah
нок lcm
нока knockou
нокдаун knockdo
ноки nokia
нол aught insect lov naught nil nought zero
ном nom
номенкл vocabul
номер digit ensembl numb numeral room volum
номерок tag
номинал nominal
номинан nomine
номинац nominat
нон naan non
нонконф maveric
ноосфер noosphe
нор burrow den lair nori noria
норвег norwa
норвеже norwegi
норвежк norwegi
норвежс nors norwegi
норд north
норк mink
норм norm quota
нормали normali
нормаль cool normal regular straigh
нормати normati prescri
норн norn
нортгем northam
нос bow for forward nos prow snitch stem bear
носик spout
носилк litt stretch
носильщ carri port
носител carri medium speak vector
носов for nasal
носок sock toe
носорог rhinoce
носталь nostalg homesic
нострат nostrat
ностриф nostrif
носух coati
нот memoran not music
нотариу notar
нотац notatio sermon talk
нотк overton
нотонос stav
ноутбук laptop
ноч night morn nightti
ночев overnig
ночевк overnig
ночлег lodg
ночн nightti nocturn overnig
ночник nightli
ночнушк nightgo wrapp
нош burden tot
ноябр novemb
нпз refiner
нпо ngo
нрав charact disposi mann temp tempera affect appeal fond
нравоуч sermon didacti moral sentent
нравств moralit moral
нуб noob
нувориш parvenu upstart
нуг nougat
нудистс nudist
нудн bor drows pondero prolix tediou
нужд demand destitu indigen lack necessi need needine penur
нуждающ indigen need paup
нужн ought necessa requisi want
нужник john
нук nuuk
нукт nuqta
нул null aught duck zero
нулев zeroth
нумеров numb pag
нумизм numisma
нун nun
нунав nunavut
нунатак nunatak
нунац nunatio
нунтяк nunchak
нунчак nunchak
нут chickpe garbanz
нутац nutatio
нутелл nutella
нутр coypu
нуук nuuk
нык stash
нын now
нынешн actual current present
ныр div plung
нырн div
нырок pochard
ныряльщ div plung
нырян div plung
ныт bellyac complai kvetch snivel yamm
нытик bellyac kvetch spoilsp yamm
ныть bellyac cant yamm
нычк stash
ньок gnocchi
ньюкас newcast
ньюкасл novocas
ньюман newman
ньюсгру newsgro
ньюсмеи newsmak
ньюснс annoyan
ньюсрум newsroo
ньютон newton
ньяндж chichew
нэнмен naengmy
нэцк netsuk
нэцкэ netsuk
нэцукэ netsuk
нюанс nuanc shad underto
нюн ninn
нюношк nynorsk
нюрнбер nurembe
нюх eye nos scent smell nuzzl
ням yum
нян babysit car caretak nann nurs nursema
нянечк nann
няньк car caretak nann
няньч babysit
оазис oasi
оаэ emirati uae
оба both
обалд wow
обалдев gaga
обалден badas
обам obama
обанкро brok bankrup
обаян charism charm
обаятел glamoro like winsom
обв avalanc collaps downfal entwin
обвал collaps
обвалив collaps
обвар scald
обветре chapp
обветша shabb tumbled
обвеш hang
обвив twin
обвин accus accusat imputat indictm arraign blam charg nam
обвинит accus accusat
обвиняе accus culprit defenda
обволак envelop
обворож enchant fascina
обговар conf
обгон outrun overtak
обгоняю fast
обдир abrad bark fleec goug rasp rook skin
обдолб ston
обдолба ston high
обдув fan
обдум consid pond think cogitat deliber envisag eye mull
обдуман deliber
обдумыв deliber
обдур cheat fool suck
обед dinn lunch
обедн impover
обеднев impover
обеднен lean
обезбол anaesth anesthe painkil analges
обезвож dehydra
обезвре disarm
обезгла behead decapit headles
обеззар deconta disinfe sterili
обезлес defores
обезлич imperso
обезлюд depopul
обезору disarm
обезьян ape monke marmose
обел redeem whitewa
оберег charm defend preserv protect
обереч preserv
оберн wrap
обертк envelop wrapp
обескур discour dishear
обеспеч provisi prosper rich substan wealth assur cat endow
обеспло neut
обеспок solicit haunt troubl
обессил jad enervat
обесцве discolo color fad
обесцен devalua depreci
обесчел dehuman
обесчес discred disgrac dishono
обет pledg vow
обещ promis pledg vow
обещан pledg promis steven
обж crimp
обжалов appeal
обжеч bak burn fir scald scorch
обжиг bak burn char fir scald scorch sear
обжим crimp
обжор glutton gourman
обжорст glutton surfeit
обзо wan
обзор dig perspec review surve
оби obi
обив upholst
обивк upholst
обид grutch miff offens abus insult offend
обидн offensi
обидчив brittl queas resentf squeami tetch touch
обидчик offend
обидчиц offend
обиж abus insult offend miff
обиженн hurt pain resentf
обил galor plent plethor
обилет ticket
обильн abundan large rif affluen ampl copiou exubera heart
обит abid dwell haunt inhabit resid upholst
обитаем inhabit
обитали abod
обитан habitat
обитате denizen
обител abod
обколот ston
обкурен high ston
обл dous
облав bust manhunt raid
облаг asses impos
облагор gentrif ennobl refin
облад own posses wield
обладан possess
обладат hold possess
облаж blund
облак cloud
облапош screw trick
област region area branch distric field provinc rang realm
облатк waf
облач arra endu attir vestmen
облачк cloudle
облачн cloudin cloud overcas
облегч eas facilit lighten sooth allevia relief
обледен icy icing
обливан affusio
облигац bond debentu
облизыв lick
облик fac imag
облицов vene
облич denounc
обличь fac
облож lev asses
обложк cov
обломк debri detritu flotsam rubbl wreckag
обломок chip fragmen spall stub stump
обломщи spoilsp
облуч irradia
облыс alopeci baldnes epilati
обмазк daub puddl
обман deceit decepti delusio hoax lie subterf swindl trick
обманн fraudul
обманчи deceit fallac deceitf decepti fallaci mislead snid
обманщи cheat deceiv dissemb liar sleivee trickst jilt
обматер abus
обмен exchang swap trad
обменив exchang recipro swap
обменят exchang swap
обмер measure measur
обмолвк slip
обморож chilbla frostbi
обморок faint swoon syncop
обмотк swath wind
обмунди outfit uniform
обн embrac hug
обнадеж assur
обнаж denud expos crop
обнажен nakedne nak nud skyclad
обналич cash
обнарод publica
обнаруж detect discov
обним clinch embrac hug cuddl snuggl
обнимае huggabl
обниман hug cuddl
обнищав impover
обнов renew updat upgrad
обновл aggiorn refresh renewal renovat updat upgrad refurbi reload
обнул zero
обнять cuddl hug snuggl
обо ovoo wallpap obolu
обобщ general summari
обобщен generic
обобщес sociali
обогащ enrich benefic concent
обогн outrun overtak round
обогрев heat
обод band rim
ободок hem
ободр abrad bark fleec goug skin encoura cherish uplift
обож ador dot
обожаем adorabl
обожан adorati idolatr worship
обожате admir
обожест canoniz apotheo deifica idolatr deif
обознач denotat defin denot designa
обозр overvie review revu surve synopsi
обозрев overloo overse surve
обозрим foresee
обоит circumv travers
обоищик upholst
оболг beli
оболон sapwood
оболочк cas envelop husk opercul shell
обольст seductr temptre seduc
обольщ inveigl seduc seducti
обон obon scent smell
обонян scent smell
обоняте olfacto
оборач wrap
оборван rag toerag urchin ragg tatter
оборк frill ruffl
оборон defenc defens defend
оборони defensi
оборот circula cycl express revolut rotatio turn turnov
обороте shapesh werewol
обороти trick
оборудо apparat equipme facilit hardwar install kit machine furnish
обоснов argumen rationa vindica sound proprie
обособ isolat
обособл isolati apart absolut separat isolat
обостр escalat recrude whet
обостря relaps
обочин should
обоюдн mutual recipro
обр avar
обрабат cultiva proces work
обработ wrought cultiva proces work adaptat handl process
обрадов gladden
образ imag pictur
образец archety classic design instanc model paradig paragon pattern
образн figurat metapho
образов backgro educati formati school cultur educat knowled literat
образую nascent
образцо exempla model
образчи typ
обрамл fram fring
обрат convert
обратн about back backwar count recipro revers
обращ convert accost app bespeak treat addres circula convers
обрез circumc crop trim
обрезан circumc cut
обрезок remnant
обрек doom
обремен burdens cumbers onerou burden charg encumb
обреч doom
обречен doom fey
обрисов depict
оброк quitren
обруб lop
обрубок stump
обруг abus curs lambast
обрус russifi russif
обруч band collar hoop betroth affianc engagem
обручен betroth engag
обруш descend tumbl
обрушив descend
обрыв bluff drop precipi
обрывис abrupt bluff
обрывок scrap
обрызг spatt
обряд ceremon ordinan rit ritual
обрядов ritual
обс osc
обследо explora surve
обслуж await cat serv wait
обслужи handl hospita mainten servic upkeep
обставл furnish fram
обстано ambianc atmosph context sett situati
обстоят circums adverbi
обстр shell
обсуд discus
обсужд argu bespeak conf debat discus conside counsel discuss
обсчит shortch rook
обтекат fair
обтес hew
обтрепы fra
обув footwea sho
обугл char
обуз burden drag
обузд restrai
обух eyebolt
обуч drill educat instruc teach train stud educati formati
обуян haunt
обуянн obsess
обхв breadth girth
обхват fathom entwin
обход bypas circuit detour round
обходит courteo courtes debonai gallant suav urban
обходн roundab
обхожд handl
обш hem sheath
обшар rummag
обшарпа scuff
обшивк board cas cladd
обширн extensi ampl copiou spaciou vast
обшлаг cuff wristba
общ communi convers mingl sociali commerc interac interco touch
общедос popular exoteri
общежит bunkhou colleg dormito hostel
общеизв proverb
общепри convent orthodo
обществ public communa social communi compan societ sociolo
общечел univers
общин commun communi commona
общинн ubuntu communa
общител communi congeni gregari sociabl social
общн commona
объ breadth bulk compas extent siz volum
объед overeat surfeit
объедин affilia aggrega associa combina junctio merg reunifi unifica
объедк leftov scrap
объезд circuit detour diversi roundab travel
объездк dressag
объект object objecti
объекти len objecti
объемис bulk capacio heft volumin
объемн volumin
объесть overeat surfeit
объяв announc proclai pronoun stat
объявл adverti announc claim declara notic placard annunci declar
объясн account clarifi definit explana explica interpr explain
объясни account explica
объят embrac hug cuddl
обывате bourgeo philist squar babbitt
обыденн common commonp everyda
обыкнов habit usag common averag banal commonp convent grassro
обыск search rummag
обыча mor custom habit usag
обычн common customa general habitua regular usual averag commonp
обяз compel oblig
обязан ought should
обязанн chor debt dut obligat beholde bound liabl oblig
обязате necessa sure bind compuls imperat mandato obligat bond
обязыв commit
ова oval
овальн oval
овац ovation
овев fan
овен ari ram
оверн auvergn
овес oat
овеч ovin sheepis
овечк lamb sheep
овин barn
овлад acquir captur
овладев acquir captur
ово ovoo
овод botf
овощ sheepl vegetab green
овраг ravin
овсяниц fescu
овсянк bunt oatmeal
овуляц ovulati
овц ewe lamb sheep
овчар shepher
овчарк sheepdo
овчарн sheepfo
овчин fleec sheepsk
огаи ohio
оганян ohanian
огарок stump
огиб round
огибающ envelop
огив ogiv
огласов harakat nikud vocaliz
оглаш announc denounc divulg resound publica
оглуш deafen stun
оглушаю deafen
оглушит deafen thunder
огнев fier
огнем flameth
огненн fier
огнеопа flammab
огнеупо firepro
огнив flint tinderb
ого why
оговар stipula traduc
оговор misspea
оговорк proviso
огон blaz fir
огораж fenc gird
огород garden fenc
огородн garden horticu
огороже insular
огороше dumbfou
огорч chagrin upset afflict
огорчен devasta distrau sorr upset
ограб rob
ограбл heist robber
ограбле bereft
оград fenc enclos
огражд enclos barrica fenc guardra
огран facet
огранен cut
огранич confine constra limitat quota restrai restric clos confin
огромн ampl colossa enormou giant hug humongo immens jumbo
огрыз snap snarl
огрызну snap
огрызок stub stump
огуз oghuz
огурец cucumb
огурчик gherkin
ода ode
одалж lend
одалжив lend
одар endow endu
одаренн aptitud geniu gift hotshot talent
одев apparel arra attir clad cloth dres
одеван dress
одежд apparel attir cloth dres garb raiment
одеколо aftersh cologn
одер oder dobbin
одереве stiff
одержим fixatio obsessi possess fanatic geek haunt obsess
одесс odessa
одет decent dress apparel cloth dres
одеть dres
одеял blanket
одеян arra attir habilim raiment
оджибв ojibw
один alon odin one singl
одинако alik equal even identic sam
одинарн singl
одиннад elevent eleven
одинок alon forlorn lon lone lonesom singl sol solitar
одиноче lonelin solitud
одиночк lon singl
одиночн singula solitar
одисс odysseu
одиссе odysse
одичавш feral
одкб csto
одн one singl
однажд onc
однак althoug howev neverth onl though yet
одновре simulta concurr contemp
однодне ephemer
однодол monocot
однозву monoton
однозна absolut monosem uniquen
одноиме homonym
однокаш classma
однокла classma
однокле unicell
однокор cognat
однокра semelfa
однообр humdrum drab even monoton uniform
однооки monoxid
однопал unicame
однопол unisexu
однопро monotre
однораз disposa expenda
однород homogen uniform
односло monosyl
односто unilate
однотон monoton
однофам homonym
одноцве monochr solid
одноязы monolin
однояиц identic
одобр accepta approba approva assent imprima kudo recogni authori
одобрит approvi approba approv
одобряю approba
одолж favor lend
одонтол dentist
одр oder
одуванч dandeli
одурач dup screw trick fool hornswo suck
одуревш intoxic ston
одурман intoxic befuddl
одушевл animac animat
одышк breathl dyspnea pant
ожереб foal
ожерель chok necklac
ожесточ ossif harden
ожив ogiv reviv enliven galvani quicken revital
оживите animato
оживл exhilar livelin rebirth recover revival enliven galvani invigor
оживлен live vivacit brisk merr vivacio
оживш resurge
ожид abid await bid expect wait
ожидаем anticip due expecta expect
ожидан anticip expecta wait
ожидающ expecta
ожир obesit
ожиревш porcin
ожит reviv
ожог blight burn scorch sear
озабоче preoccu solicit anxiou
озаглав entitl
озадач baffl nonplu perplex pos task
озадаче baffl puzzl
озар dawn enchant
озвонч voic
оздоров recover invigor
озер lak
озерн lacustr
озерц pond
озз aussi
ози aussi
озлобл exasper ressent
озлобле bitch bitt catt
ознаком familia
ознамен commemo
означ connot denot mean
означае signifi
означаю signifi
озноб agu chill
озон ozon
озорн mischie naught waggish wick
озорник mischie prankst urchin
озорниц prankst
озорств mischie
оит oita
ока oka
оказ com prov nonc accord
оказыв com prov
окаим hem
окаимл fring gird hem
окаимле limbat
окалин cind slag
окамене fossil
окантов fring
окап okapi
окар okara
окаям okayama
окаянн blast
океан brin ocean oceanu oceania
океанар oceanar
океанид oceanid
океаног oceanog
океанол oceanol
окинавс okinawa
окис oxid
окисл acidifi oxidati tarnish acidif
окислит oxidant
оккульт occult
оккуп occup invad
оккупан occupi occupan
оккупац occupat
оккупир occupi
оклевет beli calumni libel
оклик holl hail
окн gap window
око eye
оков bond fett gyv manacl shackl
окол approxi around besid circa near next
околачи loit
околдов bewitch charm
околозв sonic
околопл pericar amnioti
околоцв periant
окольн circula deviou obliqu roundab
оконечн extremi
оконч end finish graduat
окончан clos closur end expir finish graduat
окончат final conclus ultimat
окончен over
окончив expir
окоп dugout excavat foxhol trench
окопник comfre woundwo
окорок gammon ham hock
окостен stiff
окр okra
окраин fring fronti outskir periphe
окраинн fronti
окраск color
окрашив color
окрест baptiz christe dub
окрестн neighbo surroun vicinit immedia
окровав bloodst blood ensangu gor
окропл affusio aspersi
округ count distric parish precinc neighbo
округл round circula plump
окруж encircl beleagu beset besieg circl compas encompa envelop
окружаю ambient
окружн circula periphe roundab circl circuit circumf compas
оксидац oxidati
оксиден western
окситан occitan
окт byt octet
октант octan
октаэдр octahed
октотор hash
окукл pupat
окуклив pupat
окулист ophthal opticia optomet
окуляр eyepiec
окун dip duck dunk immers bars bas perch
окуп pay
окупаем lucrati
окурок butt
оладь fritt pancak sink
олаф olaf
олен deer stag wapiti
оленено fawn
оленин deer venison
олених doe hind
олеум oleum
олив oliv olivia
оливк oliv
оливков oliv
олигарх oligarc
олимп olympu
олимпиа olympic
олимпие olympia
олимпии sweatsh olympia olympic
олицетв embodim epitom incarna embod
олов tin
оловянн tin
оломоуц olomouc
олух bungl clod doodl dullard dumdum pillock
олуш boob gannet
ольг helga olga oscar
ольх ald
оляпк dipp
оман oman
оманец omani
оманк omani
оманск omani
омар lobst
омбудсм ombudsp
омег omega
омел mistlet
омерз abhorre abomina disgust horror
омерзит abomina atrocio brackis disgust gros gruesom hateful invidio
омов abd ablutio lustrat
омоглиф homogly
омограф heteron homogra
омолаж rejuven
омолод rejuven
омон homogra homonym
омоними homonym
омофон homopho
омул omul
она she
онан masturb wank
онанизм masturb
онанист masturb toss
ондатр muskrat
онеирол oneirol
онемевш speechl
онемел numb speechl
они the
онириче oneiric
онколог oncolog
онлаино onlin
оновн quintes
ономато onomato
онсэн spa
онтолог ontolog
онуч footwra
опа opal
опазд lag
опал scorch char sing
опаленн parch
опалять scorch
опар sourdou
опарыш maggot
опас dread fear alarm apprehe
опасающ apprehe
опасн dangero unsafe dang hazard jeopard peril threat adventu
опах opah
опек car custod guardia
опекун adminis committ custodi fiducia guardia
опекунс tutelar tutelag
опекунш fiducia
опер opera plumag operat
операти detecti operati
операто stateme
операц operati routin surger
операци surger
оперед anticip outrun outstri
опереж anticip lead outrun outstri
опереть lean
опечале regretf
опечатк misspel typo
опи opiat opium
опил rasp
опилк sawdust
опир lean
опис circums defin depict describ outlin shit bordere invento
описан account descrip portrai
описате descrip
описк misspel
опиум opium
опл creep
оплак bewail deplor lament mourn
оплакив mourn
оплат payment remuner pay
оплач defra pay
оплодот fertili impregn insemin fecunda
оплот bulwark fastnes mainsta pillar rampart strongh
оплошн bloop fluff gaff goof holida misde misstep omissio
оплыт creep
оповест notif
оповещ denounc notif alert notific
опозд lag mis
опоздав latecom
опоздан dela
опозн identif recogni
опознав identif recogni
опознан identif
опозор discred disgrac dishono libel sham
оползен landsli mudslid slid
ополчен militia
опор anchora bulwark buttres linchpi mainsta pillar prop pylon
опорожн evacuat empt eviscer
опорос farrow
опояс gird
оппозиц opposit
оппонен opposit
оправ cas collet sett
оправд acquit clear exculpa excus exonera explain justif vindica
оправда acquitt apolog excus justifi plea rationa vindica righteo
оправк arbor mandrel
опраш intervi
опрашив intervi
определ attribu definit determi modifi asses assign defin nam
опресн desalin
опровер den beli confut disprov falsif refut upend denial
опрокид capsiz turnov toppl upend tumbl
опрокин toppl capsiz tumbl
опромет rash reckles temerit headlon
опрос interro poll questio intervi
опросни questio
опросто goof
опротес appeal
опрыск sprinkl
опрыски perfusi spra sprinkl
опрятн dapp neat order tid trim
опт wholesa
оптик opticia optomet optic
оптимал optimal
оптимиз optimiz buoyanc
оптимис sanguin
оптичес optical
оптов wholesa
оптовик wholesa
опублик publish publica promulg
опунц opuntia
опус opu
опуск low vilif drop sink stoop subsid
опуст low drop subsid
опустив degener sordid
опустош decimat devasta empt eviscer reav exonera depreda havoc
опух blubb
опухан swell
опухол bump neoplas swell tumesce tumor
опухш turgid
опушк lawn
опущ ellipsi
опц option
опцион option
опыл fertili pollina dust
опыт assa attempt experie experim experti trial
опытн adept experie experim sophist tentati world
опьян drunken inebria intoxic
опьянев intoxic
опьянен drunk intoxic
опят again over
оральн oral
оран oran
оранжад orangea
оранжев orang sunflow
оранжер conserv
ораон kurukh
орат bawl yell
оратор mouthpi speak
орбит circl
орбитал orbital
орг org
оргазме orgasmi
оргазми orgasmi
оргал hardboa
орган bod
организ organiz bod institu arrang orchest stag
органич organic curtail
органои organel
оргасти orgasmi
оргстек plexigl
орд hord
орден insigni ord
ордер authori warrant
ординар batman order valet
ордовик ordovic
оре aquila eagl head oryol
орео aureola aureol halatio halo nimbu
ореолоо halatio
орех hazel hazelnu nut walnut
орехов hazel walnut
ори oriya
оригин archety mast
оригина origina ingenio initial novel
ориент orient
ориента orienta
ориенти cairn guid landmar orienta oriente orient approxi
орион orion
орисс odisha
орит icu
орк orc orcu
оркестр band orchest
орлеан orlean
орленок eaglet
орлин aquilin
орлиц eagl
орнитол birdwat
орограф orograp
ором oromo
оронт oront
орос irrigat
орош irrigat
орт horta
ортогон orthogr
ортодок orthodo
ортопед orthope
оруд cannon gun impleme utensil
орудов wield
оруж weapon arm weaponr
оружеин gunsmit weapons
оружено armig esquir squir varlet
оруэл orwell
орф orpheu
орфогра orthogr spell
орфоэп orthoep
орхиде orchid
орхус aarhu
оса wasp
осад sieg besieg
осадк draught fallout precipi rainfal
осадок deposit dreg grout lee precipi residu sedimen
осажд beleagu beset besieg sedimen sieg deposit precipi
осак osaka
осанк attitud carriag postur
осанн hosanna
осахари sacchar
осведом betray informa stoog enlight denounc awarene cogniza awar
освеж refresh
освежит freshen
освенц auschwi
освет enlight illumin light
осветл clarifi lighten
освещ enlight illumin light irradia
освещен lightne lit luminou
освидет certif
освист boo
освисты boo catcall
освобод liberat acquit dischar enfranc exempt exonera fre liberal
освобож acquit dischar eas enfranc exempt exonera extrica fre
освят canoniz consecr sanctif
освящ canoniz consecr hallow sanctif
осе ass donke jack jackas
осев axial longitu
осед collaps slump subsid
оседл saddl sedenta
оселок grindst hon whetsto
осемен breed insemin
осен autumn dawn
осенн autumn autumna
осест collaps subsid
осет ossetia
осетинк ossetia
осетинс ossetia
осетр sturgeo
оси hosea
осиек osijek
осин aspen
осип joseph
осипл husk
осироте desert
оскверн desecra defil
осколк detritu smither
осколок chip flak fragmen shard spall
оскорб abus insult offend
оскорби contume distast injurio insult offensi scurril vituper
оскорбл abus affront contume harassm insult offens dis inveigh
оскск oscan
оскудев desolat
осл oslo
ослаб weaken enfeebl loos loosen relax
ослабев ebb weaken
ослабл attenua labefac letup debilit eas enfeebl impair loos
ослабн weaken
ослеп blind dazzl
ослепит glar
ослепл blind dazzl
ослепля blind
ослин asinin
ослиц donke
осложн complic sequela
ослушан insubor
осм osmium
османск ottoman
осматр examin explor surve
осме scoff
осмел dar
осмелив dar
осмеян derisio
осмотич osmotic
осмотр checkup examina explora must perusal surve examin explor
осмотри discret prudenc cann circums deliber
осмысл apprehe compreh
осмысле meaning
оснастк rig rigg
оснащ tool
основ backbon bas basi foundat ground groundw radix stem
основан account bas basi caus establi foundat rationa
основат found progeni profoun
основн basic capital cardina chief essenti fundame main mainstr
основоп fundame seminal
особ person persona extra distinc particu special specifi
особенн especia extra charact featur flavour peculia trait distinc
особняк manor mansion
осоврем aggiorn
осозн realiz recogni
осознав fathom realiz recogni cogniza
осознан awarene realiza conscio deliber
осок sedg
осп pox smallpo
оспар impugn
оспарив disput
оспин pockmar
осрам disgrac dishono
оссуар ossuar
ост east keep remain rest sta carcas fram framewo
остав abid beliv keep remain rest sta abandon desert
оставл abandon derelic deserti detenti reserva vacatio forsak leav
оставле desert
оставши left leftov
остальн left oth
остан stop
останав halt stanch stop stall tarr
останец butt
останк relic remain
останов stop layov paus standst station stopov stoppag
остатк leftov remaind remain scrap wreckag
остаток leftov remaind remnant residua residu rest
остаточ residua
остгот ostrogo
остеохо osteoch
остерег bewar shun
остолбе stunn stupefi
остолоп goof simplet
осторож careful cautiou ginger caution cann deliber prudent shy
остр arrowhe edg peak spik tip acute island acrid
остраки ostraci
острови island
островн insular
острово eyot islet
острог prison gig harpoon leist spear
остроко point
острот acuit heat jest quip sal wittici
остроум wit wittine sharp witt
остряк wag wit
остуд cool
остуж cool
оступ falt stumbl misstep
остыт cool
остяк selkup
осуд condemn convict doom
осужд condemn convict decr denounc deplor doom impeach indict
осужден convict
осуш drain
осущест feasibi achieva feasibl viabl accompl achiev dischar fulfill
осцилл oscilla
осцилло oscillo
осып talu
ось arbor axi axl kingpin pivot shaft spindl
осьмино octopu
осязаем palpabl tangibl
осязан touch
отак otaku
отар flock
отб avert repuls straggl
отбел whiten
отбелив bleach
отбивн chop
отбир cull select
отбор screen selecti
отбрас discard repel waiv
отброс discard chaff dreg dros garbag offal offscou refus
отбукс tug
отв tip answ rep respons
отваг braver courag gallant prowes valianc valour
отваж dar
отважив dar ventur
отважн bold brave audacio brav courage dar dought gallant
отвар broth
отварн boil
отве winnow
отвед partak
отверг abnegat den disallo rebuff reject renounc repel repudia
отвергн den disallo rebuff reject renounc repuls
отверде calcif
отверже outlaw castawa derelic outcast pariah
отверст apertur bor hol mouth open orific slot
отвертк alcopop screwdr
отвес bob
отвесн bluff she upright
отвест avert divert
ответ answ rep respond
ответвл branch offshoo ramific tap ramif
ответст respons account liabl
ответчи account defenda respond
отвеч answ meet recipro rep respond
отвечаю respond
отвлек amus distrac divert digres
отвлеч distrac diversi amus divert
отвод diversi rollbac tap avert divert recus
отводок offshoo
отводящ abducti
отвор open
отворот lapel
отворят open
отврат alienat avert
отврати abomina abysmal atrocio brackis disgust distast execrab foul
отвратн abomina
отвращ alienat avert abhorre abomina aversio disgust horror loath
отвык wean
отвыкн wean
отвяз loos unti
отгад gues
отглаго verbal
отговар det discour
отговор discour excus runarou
отголос echo
отгу vacatio
отд departm divisio phylum breath eas lull recreat repos
отдав yield espous
отдал alienat estrang
отдален distanc distant remot
отдач recoil return
отдел fring escap branch chapt colleg compart departm detachm
отделк finish
отделыв escap
отдельн apart individ separat discret distinc dividua particu transie
отделяе detacha
отделят divorc seced
отдирк offscou
отдохн rest
отдра scour
отдрюч bonk screw shag
отдубас lambast
отдушин blowhol outlet vent
отдых breath holida loung repos rest
отек edema hydrop
отел hotel
отельер hoteli
отец fath pri
отеческ paterna
отечест domesti fatherl homelan motherl
отжиг anneal
отз counter recall revok
отзвук echo reverbe
отзыв feedbac testimo
отзывчи forthco
отит otiti
отк kickbac rollbac
отказ refus abandon axe cancell denial disavow disclai negatio
отказыв abandon abdicat abjur abnegat forgo refus reneg renounc
откап disint
откармл cram engros fatten
откатчи haul
откашл expecto
откашли expecto
откид reclin
откидыв reclin
откин reclin
откинут reclin
отклад adjourn dal def dela postpon procras prolong
отклады postpon procras dilator
отклик feedbac
отклон aberrat departu deviati digress dismiss diverge diversi inflect
отклоня depart deviat digres diverg skew swerv tangent
отключ disabl disconn unplug shutdow
отключе disabl
откоман second
откорм fatten cram
откос declivi inclina slop spla mow
откр dedicat discov open
откров revelat
открове direct frank open sinceri bluff candid explici reveal
открыв open
открыва open discove
открыт discove open unveil agap frank upfront bleak bluff
открытк postcar
открыть open
отксер xerox
отксеро photoco xerocop xerox
откуд whenc wher
откус bit
отл cast
отлад debug tweak
отладк tweak
отладчи debugg
отлаж debug tweak
отлив ebb tid
отливк cast
отлич denot disting diff differe distinc
отличим disting
отличит charact
отличн excelle fin great perfect capital copacet distinc divers
отлож deposit sedimen adjourn def dela lay postpon prolong
отложен deferr
отлуп lambast
отлуч excommu wean
отлучк absenc
отм laund
отмахну handwav
отмел bank bar sandban shallow shoal
отмен abolish aboliti annulme cancell rollbac vacatio annul avoid
отменн excelle superb
отмет observ
отметин mark
отметк grad mark tick
отмеч denot earmark observ
отмок soak
отмороз frostbi badas creep lowlif moron scumbag
отмщ reveng
отмычк passke pick pickloc
отн depriv div subtrac
отним bereav depriv detract div subtrac
относ attribu ref apperta pertain
относит concern regard relativ compara
отнош attitud bear rat ratio referen relatio stanc term
отнын hencefo
отобр cull
отображ displa
отобраз displa
отождес identif
отозв counter recall revok
отолари otorhin
отомст aveng retalia reveng
отопл heat
оторв tear
оторван ripp
оторочк fring
отпадн badas
отпаик tap
отпер unlock
отпет consumm
отпечат imprint dint footpri impress
отпир unlock
отпис unsubsc
отписыв unsubsc
отплат repa
отплач requit
отповед answ
отпор rebuff
отпочко bud
отправ send dispatc ship depart proce
отправи consign send shipp
отправк shipp
отправл adminis departu dispatc send depart proce
отпразд celebra
отпрыск offspr scion
отпряд recoil
отпрян cring recoil
отпуг repel
отпуск furloug holida leav vacatio absolv dismis eas loos
отпуст loos
отпущ absolut remissi
отр disint rend tear
отрав poison intoxic
отравит poison
отравл poison intoxic
отрадн hearten
отраж avert bespeak reflect repel repuls ward repulsi reverbe
отраз avert reflect repuls
отрасл branch field industr
отреаг react
отребь dreg scum trash
отрегул adjust regulat
отрез sev
отрезок lin section segment
отрек abdicat abjur abnegat forswea recant renounc repudia
отреч abdicat abjurat disavow renunci
отречь abdicat abjur renounc
отреш renunci
отриц den gainsa oppos
отрицан denial disavow negatio negativ
отрицат minu negativ
отрог spur
отродь scum spawn trash
отросто appenda excresc scion
отруб bran
отруг scold
отрывис abrupt short brisk curt jerk
отрывок excerpt fragmen passag
отрывоч desulto fractio
отрыг belch burp
отрыгив belch burp
отрыгн belch burp
отрыгну belch burp
отрыжк belch burp
отряд band brigad detachm forc ord squad troop
отсас aspirat fellat
отсасыв aspirat
отсе siev sift
отсек bay compart cancel
отсеч cancel
отсечк serif
отскабл scour
отскак bounc rebound
отскобл scour scrap
отскоч bounc
отскреб scrap
отскрес scrap
отслаив spallat
отслед monitor
отслеж monitor
отснося pertine
отсоеди disconn unplug
отсорт sort
отсос blowjob blow fellat
отсроч adjourn def postpon respit indulg
отсрочк adjourn forbear grac postpon procras respit sta
отст lag crap dreg pant residu sedimen suck wank
отста advocat assert champio
отстав lag bela
отставк dismiss resigna retirem
отстал backwar retard
отсто assert
отстоин lous
отстран expulsi estrang aloof
отстрел cull
отступ retreat indenta notch offset backtra digres withdra renounc
отступл withdra departu digress parenth retreat
отступн apostat defecto apostas defecti
отсутст absenc lack want absent absente miss vacant
отсч count countdo
отсылк referen
отсюд henc thereof whenc
отт otto
отта thaw
оттав ottawa
отталк repel repuls
отталки repulsi appall execrab loath loathso rebarba repelle repugna
оттач hon
оттек drain
оттенок hue shad ton underto
оттепел thaw
оттиск impres
отток efflux outflow
оттолкн repuls
оттоман ottoman
оттонск ottonia
оттопыр bulg
оттуд thenc thereof
оттяг adjourn
оттягив dilator
оттян adjourn
отупевш sodden
отуч wean unlearn
отучив unlearn
отфильт filt
отфоток photoco xerox
отхарк expecto
отхарки expecto
отход retreat backtra swerv discard refus
отцеп detach
отцепл detach
отцеуби patrici
отцовск paterna
отцовст fatherh parenth
отч why stepfat account report stateme
отчаив despair
отчаст fair part somewha
отчаян despair despera
отчаянн despera sor
отчаять despair
отчекан strik
отчеств patrony
отчетли distinc intelli
отчетн account
отчизн homelan motherl
отчист scour
отчит lambast lectur rebuk report
отчитыв report
отчищ scour
отчуд alienat estrang
отчужд alienat estrang
отчужде alienat aloofne aloof imperso
отшатну recoil
отшатыв recoil
отшельн hermit reclus solitar troglod eremiti reclusi
отшлеп spank
отшлифо grind
отщепен derelic splint
отъезд departu
отъявле arrant
отым bonk screw shag
отыменн denomin
отыск retriev
отягот burden
отягощ burden encumb
оул oulu
офиг wow
офигенн badas
офигите badas
офис bureau offic
офицер bishop
официал officia authori formal
официан wait waitres
оформл illustr
офтальм ophthal
офф offa
оффлаин offlin
офшорн offshor
охапк armful
охаракт charact
охв coverag
охват encompa engulf gird
охлад cool
охладев cool
охлажд cool ice refrige
охлажда cool
охот appetit hunt predati chas
охотн fain glad happi lief willing
охотник hunt stalk
охотниц huntres
охр ochr
охран conserv escort guard protect preserv ward watch
охранит tutelar
охранн protect
охранни bodygua guard guardsm keep sentine soldi watchma
охрипш hoars husk
оху fuck wow
охуител badas
оцарап scrap
оцен appreci asses estimat evaluat pric valu apprais
оценива assessm evaluat
оценк apprais appreci assessm estimat evaluat feedbac grad mark
оцепен conster daz stupefa stupor torpor
оцепене stupefi
оцет vinegar
оцинков galvani
оцифров digital
оцу otsu
очаг hearth
очанк eyebrig
очаров captiva charm enamor fascina beguil
очарова charism charm enchant amorou enamor gaga spellbo bewitch
очевиде behold bystand eyewitn seer witnes
очевидн apparen clear evident obvious axiomat blatant conspic glar
очен huge much ver way
очеред lin queu turn
очередн sequenc
очерк sketch
очеркис essayis
очерн denigra blacken sland vilif
очерт circums describ outlin
очертан contour delinea outlin
очерч circums describ outlin
очист clean clear peel purg purif sanctif sublima
очистит clean
очистк clarifi clearan clear purg purific scrap
очиток stonecr
очищ clarif clean cleans clear deplet hull par peel
очищающ cleans
очищенн refin
очк spectac anu asshol blackja credit point
очкарик bespect
очнуть resusci
ошав oshawa
ошараш dumbfou
ошараше dumbfou
ошеиник collar
ошелом daz stun stupef
ошеломи incredi
ошеломл daz stun bemus dumbfou stupef stagger overwhe agap
ошиб err mistak slip stumbl
ошибк bug error fault gaff goof mispris mistak obliqui
ошибочн erroneo false mistake fallaci fallibl improp wrong
ошив hang loit
ошпар scald
оштрафо mulct
ощетини erect
ощип pluck
ощуп feel grop
ощут feel sens
ощутим palpabl percept sensibl tangibl
ощущ feel sens air percept sensati
оэз sez
оэср oecd
паб pub
пав peahen paul
паван pavan
павиан baboon
павильо showroo
павл paula
павлики paulici
павлин pavo peacock peafowl pavonin
павлкиа paulici
паводок flood freshet spat
павш fallen
пагод pagoda
пагуб deleter
пагубн baleful deleter disastr pernici
пад drop fall plummet stoop tumbl degrada downfal inciden
падал carcas carrion offal
падальщ scaveng
падающ inciden
падеж murrain rinderp
паджон pajeon
падиш padisha
падл asshol crud
паду padua
падуб hol
падуч epileps
падчери stepchi stepdau
падш abandon fallen
паж pag varlet
пажитни fenugre
паз chas groov mortis notch puzzl
пазух axilla bosom sinu
паи conting stak
паиван paiwan
паиване paiwan
паиванк paiwan
паивань paiwan
паик solder
паип pip
паищик stakeho
пак paki park puck batch bundl pack packag packet
пакетик sachet
пакетир packag
пакиста pakista
пакл oakum tow
паковск paki
пакостн toad
пакт compact pact
пал pali burn fir scorch sing
пала palau palauan
паланки litt sedan
палат board chamb hous ward
палатал palatal
палатк stall stand tent
палауск palauan
палач executi hangman slaught
палев fawn
пален nidorou
палеоан neander
палеоар paleoar
палеобо paleobo
палеоз paleozo
палеол paleoli
палеоли paleoli
палести palesti
палет pallet
палец digit fing toe
палитр palett
палиц bludgeo club mac
палк baton can rod staff stav stick
паллад palla palladi
паллиат palliat
паломни pilgrim hajj
палочк baton beat chopsti rod wand
палтус halibut plaic turbot
палуб deck
пальб shoot
пальм palma
пальмар palmar
пальпит palpita
пальт coat greatco overcoa paletot
пам memor mind retenti storag
памир pamir
памперс diap
памфил pamphyl
памфл booklet brochur handout lampoon
памятк memo
памятн memorab
памятни memoria monumen
пан pan bread
панадж panaji
панам panama
панамск panaman
панариц whitlow
панаце elixir panacea
пангаси pangasi
панге pangaea
панд panda pundit
пандем pandemi
пандеми pandemi
панджаб punjabi
пандус ramp
панегир accolad encomiu eulog
панел board pan panel
паник funk panic scar
паникер alarmis
паников panic
панин panini
панихид dirg lament
панк punk
паннон pannoni
панопти panopti
панорам outlook
пансион guestho pension
пантало pant
пантика pantica
пантогр pantogr
пантоми mim
панцир armor shell
панцирн garfish
панч punch
пап dad dadd fath mal pop
папа papaya
папарац paparaz
папаш dad fath pop
папеэт papeet
папирос cigaret fag
папирус papyru
папк bind directo dossi fil fold
папорот fern
папочк dad dadd pop
паприк paprika
папск papal
папств papac
папуас papuan
папуасс papuan
пар fallow steam vapor vapour coupl duo match mat
парагва paragua
парагра paragra
парад parad
парадн entranc gala
парадок paradox
параз pest vermin
паразау parasau
паразит parasit
парализ paralys paralyz
паралип chronic
паралич pals strok
паралле latitud paralle concurr
парамет paramet
парамец paramec
парандж burka
парано paranoi
паранои paranoi
парапла paragli
паратх paratha
параф initial
парафил paraphi
парафим paraphi
парафра paraphr
парацет acetami
параш latrin shithou shitt chut
парашют parachu skydiv paratro
парвен upstart vulgari
паргел parheli
парен boy boyfrie bust chap geez guy kid lad
паренхи parench
париж pari
парижан parisia
парижск parisia
парик hairpie peruk toupe wig
парикма barb friseur hairdre barbers
парис pari
парит parit
парк park parka
парков park
паркова park
парковк park
парламе diet parliam
парм parma
пармени parmeni
парник greenho hotb
парноко artioda
паровар steam
паровоз locomot train
парод parod mock skit takeoff
парол passwor
паромщи ferryma
парообр evapora
пароход steambo steam steamsh
парп parpi
парт desk part batch round run
партер stall
партиза guerril
партиту scor
партнер associa partn
парус sail vela
парусин duck sailclo
парусни barqu sailboa sailfis swallow
парф parthia
парфено parthen
парфянс parthia
парч brocad
парш impetig scab
паршив lous scabb
паршиве brat
паршивк brat
пас set pac
пасек apiar
пасечни beekeep
паск paskha
пасквил lampoon libel
паскудн foul
паслен nightsh solanum
пасмурн overcas
пасов quail
пасс trad passion
пассаж arcad passag passage
пассажи far occupan passeng
пассати pli
пассив liabili
пассивн passive passiv
паст pasta past graz herd pastur marshma fall maw
пастбищ field pastur rang
паств congreg flock parish
пастел crayon
пастери pasteur
пастерн parsnip
пастилк lozeng
пастис graz
пастор rector
пастора idyll bucolic
пастух cowbo cowherd herd herdsma shepher
пастушк cowbo cowgirl herd shepher
пастушо rail
пастыр shepher
пасующ sett
пасх east paskha passov
пасынок son stepchi stepson
пасьянс patienc
пасюк rat
пат stalema patel part patil
патак pataca
патенто proprie patent patenta
патефон gramoph
пати patio
патин patina
патинк pachink
патлат shagg
патн patna
паток molass treacl
патолог patholo
патр patra
патриар patriar
патриот patriot
патриц patrici
патрон bullet cartrid chuck hold round patrony
патронн chamb
патронт bandoli cartouc
патрубо jet nozzl
патрул patrol
патрули patrol
патруль patrolm
патч patch
пау pawa
пауз intermi lull paus rest
паук spid
паукооб arachni
паул paula
паутин gossam spiderw
паутинк gossam
паучник spiderw
пафлаго paphlag
пафос patho
пах crotch groin ear plough sweat till
пахан don
пахар plow plowman
пахлав baklava
пахн scent smell
пахотн arabl
пахт butterm
пахуч odorou
пацан boy dud kid
пацанк dudett tombo
пациент patient
пацифис pacifis dovish
пацтал lol
пачк bundl pack packet sheaf tutu wad besmirc blacken
паш pasha
пашт pashto
паэль paella
паяльни schnozz spark
паян solder
паят sold
паяц buffoon clown jest
певец sing songst
певиц sing songstr
певичк thrush
певунь songstr
певч chorist
пег piebald
пеганк shelduc
пегас pegasu
педагог pedagog
педал pedal treadl
педант pedagog
педанти inkhorn meticul punctil
педантк pedagog pedant
педерас pederas
педиатр pediatr
педик fag pederas
педикюр pedicur
педилан jewbush
педоф goof nonc pedophi
педофил pedophi
пеж peugeot
пеиджер pag
пеизаж landsca scener
пеис sideloc
пек peck
пекан fish pecan
пекар peccar bak
пекарн baker
пекин beij
пекинес pekinge
пекинец pekinge
пекинк pekinge
пекл hell inferno
пектора pectora
пел peleu
пелен pall shroud swaddl
пеленг bear
пеленк diap
пелерин cap
пельмен gyoza jiaozi pierogi dumpl kreplac
пеляд pel
пемз pumic
пен foam froth salv scum spum birdson sing stump
пенджаб punjabi
пенек stump
пенз penza
пенис peni
пенист foam live
пенитен peniten
пенн penn foam
пенопла foam styrofo
пенопол styrofo
пенс penn pension retirem
пенсион retire pension
пентахл pentach
пентаэд pentahe
пеньк hemp
пеньюар bathrob wrapp
пеп ash cind
пепельн ashtra
пепсин pepsin
пептид peptid
пер peri banist bannist handrai parapet rail pearl feath
перв first form initial premi prim
первеиш premi
первене firstbo
первенс champio
первичн initial origina primal primar prim
первобы primeva pristin
первоис origina
первокл class prim qualit topnotc
первоку freshma
первона initial origina pristin
первооб antider
первоот pione
первопр pione trailbl
перворо heritag firstbo
первосв archpri
первост paramou
первоцв cowslip primros
пергаме parchme vellum
перд fart raspber
пердеж fart
пердун fart
пердунь fart
пердушк fart
переб interpo interru troubl
перебеж defecto turncoa
перебир run
перебор overkil bulkhea partiti overdo
перебр run
перебра alterca quarrel spat word
перев col notch
перевар digesti dig
перевез conve transpo
перевер capsiz flip cant
перевес convert decod interpr remit transla
перевод constru interpr remitta transf transla convert decod remit
перевоз conve transpo freight haul haulag shipp transit carri
перевоо rearm rearmam
перевоп rebirth reincar reborn
перевор capsiz flip upend revolut turnov upheava
перевыб reelect
перевяз dress baldric sling
перегиб inflect kink overkil fold
перегн distil compost humu fold
перегну kink
перегов negotia talk
перегон distill distil
перегор baffl partiti septum wall
перегр overhea
перегре overhea burn
перегру overcha overloa
перед against befor ere for front communi conve leav
передав broadca communi conve devolv hand leav pas
передат transmi
передач assignm broadca gear handov pass program transmi
передви travel evoluti shift mobil
передел alt rearran redo revis alterat clutch remak
передн anterio for forward front head
передне pronotu apical
передни apron
передов battlef editori forefro lead advanc forward innovat premi
передоз overdos
передра mock
передум rethink alterat
передыш blow breath grac respit
переед overeat surfeit
перееда overnut
переезд cross mov
переезж mov
переест overeat surfeit
переех mov
переж experie surviv worr outliv
пережит anachro
перезаг reboot reload reset restart
перезап clobb dubb restart
перезар recharg
переигр rematch
переизб reelect
переиме renam
переит cros pas travers
перекан kip
перекар surfeit
перекаш warp
перекем kip
перекис peroxid
перекла beam crossba rail rung summ
переклю checkbo deraill switch shift throw toggl transla
перекор surfeit
перекос obliqui
перекр overlap
перекре cros cross crossro interse junctio
перекру kink
перекур lull smoko
перекус snack
перел decant crisi fractur flight
перелаз stil
перелет fly
перелив overflo transfu
перелис thumb
перелом critica
переман poach
перемат rewind
перемеж fitful
перемен alterat chang intermi reces variabl alterna changea fickl
перемес adjourn shift
перемеш jumbl shuffl tos
перемещ mov relocat shift travel displac
перемир truc armisti ceasefi
перемот rewind
перемыч jump
перен interna
перенап redirec
перенас overpop
перенац repurpo
перенес carr conve transf transpo
переним imbib interna
перенос hyphena transmi interop carr conve fly transf transpo
переноч crash kip overnig
переоде chang masquer
переопр redefin
переоце overrat overest
переп quail
перепал fra
перепеч retyp
перепис rewrit corresp censu
перепих hump
перепл bind clutch jam
перепла overpa
перепле bind intertw interwe pleach plexu bookbin
перепол overflo chockab crowd replet cong surfeit overwhe effusiv
перепон caul web webb
перепра cross ford forward transpo transfe fly
перепро resell
перепры jump vault
перепут jumbl mix crossro
перераб recycl revisio
перерас redistr
перерож reincar
переруг bick
перерыв adjourn break gap hiatu intermi interru lull reces
переряж camoufl
пересад transpl chang connect
пересаж transpl chang
пересек cros meet overlap
пересел immigra migrant migrati mov relocat resettl transpl emigrat
пересес chang
пересеч cross crossov interce interse meet cros ragg rugg
пересил overpow overwhe
переска paraphr recount rephras retell jump skip
переско jump
пересл forward remit
пересма reconsi rethink review revis
пересме mocking
пересмо retrial review revisio reconsi rethink revis
пересох parch
перест ceas stop
переста ceas stop permut rearran transpo metathe permuta overdo
перестр rebuild reassur shoot skirmis evoluti alterat transfo
пересч recount
пересчи recount
пересыл forward remit transmi
пересых parch
перетас shuffl
перетяж bann
переуло alle lan
переусе overdo
переуст rearran assignm
переуч invento
перефор rehash rephras
перефра rephras
перехв interce eavesdr turnov
перехва interce
перехит outsmar
переход crossov gradati leg passag passage pass transf transit
перец capsicu pepp
переч contrad
перечен directo list
перечис citatio enumera recit remit
перечни cast cruet
перешее isthmu
периг perige
перигел perihel
периек perioik
перик pericl
перилл perilla
перимет circuit circumf
перин duvet feather
период period phas span
периоди periodi intermi recurre recurr
перист cirru
периста perista
перитон periton
перифер periphe fring
перкол percola
перкусс percuss
перламу nacr
перлин haws warp
перлюст perusal
перм perm permian
пермане permane
пермута permuta
пернат feather
перпенд right
перрон platfor
перс persian perseu breast iran persia
персепо persepo
персефо perseph
персид persi
персидс persian
персик peach
персико peach
персиян persian
персон staff workfor
персона charact hero persona idiosyn individ
перспек vista like outlook
перст digit fing
перстен ring
перт perth
перуане peruvia
перуанк peruvia
перуанс peruvia
перудж perugia
перфекц perfect
перфор perfora
перфори perfora
перхот dand dandruf
перцепц percept
перч pepp
перчатк gauntle glov
пес passov peso dog
песенк ditt song
песенни chanson songboo songst songwri
песет peseta
пескар gudgeon
пескета pesceta
пескож lugworm
песн canto song gle
песноп chant gle motet sing
песок sand
песочн sand
песочни stint sandbox sandpit
пессими pessimi
пест pestl tamp
пестик pestl pistil
пестрот motle
пеструш char lemm
песчани holysto sandsto
песчанк gerbil sanderl
песчинк granul
пет chant sing
петанк boul
петард detonat firecra
петас petasu
петельк tab
петербу petersb
петех petechi
петиц petitio plea
петл bight buttonh frog hing loop mesh noos stitch
петлиц buttonh
петляющ wind
петр peterso pet
петрарк petrarc
петрихо petrich
петрушк parsle punch
петун petunia
петух cock fag roost
петушок cockere
пехот infantr
пехотин infantr
печ pres print seal stamp bak fir fornax furnac
печал sadden afflict dolour grief sadnes sorrow woe
печальн deplora sad despond discons dolorou down drear epicedi
печат print typ
печатан stamp typ
печатн print
печатни print typo
печен liv bak
печенеж pechene
печенк liv
печеноч liverwo hepatic
печень biscuit cooki
печк cook fir oven stov
печор pechora
печурк hearth
печь bak
пеш pedestr
пешер pesh
пешеход pedestr walk
пешк pawn afoot
пещер cav cavern
пиал beak bowl
пиан piano
пианин piano upright
пианист pianist
пибимпа bibimba
пив beer
пивн bar pub tavern quaff swig
пивнушк pub
пивовар brew brewer
пигм pygm
пигмент pigment
пиджак coat jacket
пиджин pidgin
пидор assfuck fag pederas
пидорас asshol fag pederas
пиер pieria
пижам pajama
пижм tans
пижон coxcomb dand fop
пижонск foppish
пижонст fopper
пиз pisa
пизд cunt puss twat bitch bullshi
пиздабо bullshi liar
пиздану batshit
пиздапл bullshi liar
пиздат badas
пиздеж bullshi
пиздец cluster curtain fuck shit wow
пиздиш bullshi
пиздоли cuntlic
пиздун bullshi
пик apex cusp peak pinnacl summit lanc pik spad
пикантн savor spic zest
пикарди picard
пикардс picard
пикеищи lanc
пикетчи picket
пиккол piccolo
пикс pixi
пикт pict
пикш haddock
пил saw pilat nag
пилигри pilgrim
пилипин filipin
пилк fil
пиллерс stanchi
пиломат lumb timb
пилон pylon
пилорич pyloric
пилот airman pilot
пилотир steer mann
пилум pilum
пилюл pill
пин pin boot foot kick spurn
пинагор lumpsuc
пингвин penguin
пинд pindu
пиндос yanke
пинок jab kick spurn
пинокки pinocch
пинт pint
пинц forcep tweez
пиньин pinyin
пион peon pion
пионер pione scout trailbl
пионерк pione scout trailbl
пип pipa pee
пипетк dropp pipett
пиписк dick
пиписьк doodl wien
пипшо peepsho
пир banquet feast regal revel corsair filibus pirat piraeu
пирамид pyramid
пирань piranha
пиратск pirat
пиратст pirac
пирен pyrene
пиренеи pyrenea
пиров carous junket revel
пирог pie tart
пирожн cak gateau
пирожок fritt past pie sink
пирозис heartbu pyrosi
пироман pyroman
пиротех pyrotec
пирр pyrrhu
пирс pier
пирушк banquet revelr
пируэт pirouet
пиршест epular banquet feast spread
пис weeni compos paint pee pen urinat wee writ
писалк weeni
писан scriptu writ
писар scrib scriven
писател writ authore
писец scrib scriven
писид pisidia
писистр peisist
писк peep squeak weeni
пискн peep
писсуар urinal
пистол gun handgun heat pistol
пистон cap
письк cunt dick doodl puss weeni wien
письм lett script writ
письмен script writ written
письмон mailman
писюк weeni
писюлек weeni
писюн dick doodl prick wil
писюнчи wil
писяк weeni
пит pita feed nourish eat drink imbib
пита pitaya
питан diet feed food nourish nutriti pow
питател nutrien nutriti
питаха pitaya
питер pet
питкэрн pitkern
питомец pet
питомни arboret nurser
питон python
питчер pitch
пить beverag drink potatio
питьев drinkab potabl
питьянт pitjant
пиф pythia pythone
пифагор pythago
пих push shov thrust jostl
пихн jab push shov thrust
пихт fir
пицц pizza
пиццер pizzeri
пищ diet eat feed food meal peep squeak
пищал harqueb
пищевар digesti peptic
пищевод gorg gullet oesopha
пищух pika treecre
пиявк leech
плав cruis float swim melt
плаван cruis navigat swimm voyag
плавате natator
плавиль found
плавк fusion melt smelt swimsui
плавл melt
плавн smooth flow fluid gradual
плавник fin flipp paddl
плавунч phalaro
плавуч buoyant
плавуче buoyanc
плавящи melt
плаги plagiar
плак bann billboa placard post cry lament weep whin
плакс crybab
плаксив lachrym
плам blaz flam
пламен flam
пламене flamboy
пламенн ardent fervent fier
план agenda bluepri contriv design devic diagram layout plan
планер glid
планета planeta
планетн planeta
плането rov
планиро glid plann layout
планк bar batten
плантар plantar
плантац plantat
пласт bed lay ledg
пластик plastic
пластин plat disc disk record vinyl
пластиф plastic
пластич plastic malleab
пластма plastic
плат fee payment toll defra pay plateau
платан plan sycamor
платеж payment
платеже solvenc solvent
платель pay
платин platinu
платн pay
платок babushk handker headsca kerchie
платон plato
платони platoni
платоче handker kerchie
платфор flatcar float podium
плать dres gown
плах scaffol
плацдар bridgeh foothol springb
плач cry lamenta mourn
плачевн deplora lamenta sorr
плашк billet die
плашкод diestoc
плашм flatlon
плащ cloak raincoa
плеб common plebeia
плебеик common
плев spit chaff darnel ryegras
плеваль spittoo spitt
плевате spittoo
плевок loogi spit spittl
плевр pleura pleuris
плеер play walkman
плеиб playbo
плектр pick plectru
плем bre nationa trib
племенн tribal
племянн nephew nibl niec
плен captivi thrall captur captiva fascina
пленарн plenar
плените fascina intrigu
пленк film slick
пленн prison captiv captur
пленник captiv captur prison
пленниц captiv captur
плесен mildew mold
плеск splash splatt dabbl swash
плеснев mildew
плест braid plait weav
плестис dawdl plod
плет lash scourg whip
плетен hurdl wattl
плетк lash whip
плеч should
плечев brachia
плечик hang
плеш holida
плешив baldnes bald
плеяд pleiad
плин plin
плис velvete
плисс pleat
плит cook flagsto plat rang slab stov tablet
плитк bar stov til
плитняк flagsto
плиточн til
плиц paddl
плов pilaf
пловец swimm
пловчих swimm
плод fetu fruit progen result bre spawn product
плодови fecundi fertili fecund prolifi seminal volumin
плодоли carpel
плодоно stem fruitfu prolifi
плодоро fecundi fertili fertil fruitfu
пломб fill
плоск even flat insipid plan
плоског highlan plateau tablela pli
плоскод johnboa pram
плоскос flatfoo plantig
плот float raft bod flesh
плотв dac roach
плотин dam barrag
плотн tight densit compact dens
плотник cabinet carpent join woodwor
плотояд carnivo
плотск carnal
плох bad shit baddi poor
плохиш baddi
плохонь inferio
площад area plac plaza squar
площиц crab
плуг plough
плунжер piston plung
плут fox knav rascal rook stra
плутарх plutarc
плутовк rascal
плутовс con knaver
плутокр plutocr
плутон pluto plutoni
плыт cruis float sail swim
плэистэ playsta
плюгав shabb sleaz
плюмаж crest panach plum
плюмбум lead
плюн spit
плюс plu
плюсква pluperf
плюсн metatar shank
плюх flop
плюхнут flop
плюш plush
плюшк bun
плющ ivy flatten
пляж beach strand
пляжник beachgo
пляс danc
пляск danc
плясун danc
плясунь danc
пневмат pneumat
пневмок pneumoc
пневмол pneumol
пневмон pneumon
пнут boot foot kick
поб bash beat hit win
побег breakou escap flight scion shoot spra sprout run
побед win triumph victor beat conqu defeat lick vanquis
победив victori
победит champio victor winn
победн victori winn
победон triumph victori
побеж run
побежд beat conqu defeat lick shellac vanquis win
побежде worst
побел blanch whiten whitewa
побелк whitewa whit
побереж coast seasid
побеспо troubl
побир beg mooch
побит bruis pockmar
поблаго thank
побледн blanch pal
поблиз about around nearb
побляду whor
побоищ carnag
поборни advocat apologi champio henchma partisa support
поборот wrestl
побочн collate
побр shav
побрызг dash sprinkl
побряки chink
побряку baubl gewgaw trinket
побудит stimulu
побудк reveill
побужд foment impel induc prod prompt spur urg driv
побывк leav
пов bindwe
повал fell toppl
повар cook
поварен culinar
повареш ladl
поварих cook
пове blow
повед bear behavio conduct demeano
поведен behavio
повел dictati
повелит arbit lord mast authori imperat imperio perempt
повер believ buy credit
поверен attorne prox
поверк must
поверн swerv turn twist veer
поверну turn
поверхн frivolo perfunc shallow superfi surfac
повес playbo gibbet hang
повест novel novella stor tal
повеств narrati relatio
повестк agenda citatio subpoen summon
поветр air bug plagu
повечер complin
повеш hang
повидл marmala
повилик dodd
повинн homag
повинов obedien
повис hang
повитух midwif
повод halt lead matt motiv occasio pretext reason rein
поводок lead leash snood
поводь rein
повозк carriag cart coach wagon wain
поворач swerv turn veer
поворот crank curv rotatio turn veer volubl indicat
повред damag flaw harm injur mar spoil
поврежд damag ding flaw mar spoil injurio harm injur
повседн humdrum casual common everyda
повсеме ubiquit common
повстан rebel insurge mutine riot rebelli
повсюд abroad everywh through wherev
повтор rerun recurre reitera repetit revisio renew repeat revis
повторн repeat
повторя revolv perenni recurre recurr
повыс advanc enhanc heighte promot
повыш advanc enhanc exalt heighte enhance escalat hik promoti
повышен heighte
повязк band blindfo dress patch snood wristba
погад divin
поган bad
поганк greb toadsto
погас amortiz cancel dous extingu snub
погаш amortiz cancel
погиб die fall perish
погибаю dying
погибел death
погибн die fall perish
погибш dead deceas
поглад strok
поглажи strok
поглот absorb
поглоти absorb scaveng
поглощ absorb consum engulf fret gobbl imbib ing overwhe
поглоще absorpt preoccu absorb rapt
погляд look
поговор adag byword proverb saw
погод weath
поголов livesto stock
погон epaulet strap chas pursuit
погр rampag
погреб cellar vault entomb burial funeral interme obsequ
погреба funeral
погрему rattl
погрест entomb
погрешн error inaccur uncerta
погруж immers plung sink steep submerg div immersi
погруз immers steep submerg div
погрузк embarka
погряз steep
погрязн steep wallow
погуб scupp
под below beneath hearth und underne lodg pitch present
подав feed pitch present serv submit inhibit quell screw
подавл crackdo repress crush inhibit overpow overwhe quell stifl
подавле crestfa crush deject depress despond devasta down low
подавля overwhe
подагр gout
подар donat giv
подарок bount gift treat
подател applica
податли complia accessi eas malleab pliant squish tractab yield
подач feed pitch serv servic submiss
подачк sop
подаян alm dana handout
подб abet incit instiga tempt
подбир assort glean
подбит bruis
подборк selecti
подборо chin
подбоче akimbo
подбрас flip tos
подброс flip
подбуго hypotha
подв basemen cellar
подверг exposur subject undergo
подверж exposur liabl subject
подверн tuck
подвес hang suspend
подвеск pendant suspend
подвест disappo
подветр leeward
подвеш suspend
подвиг achieve exploit feat
подвид subspec
подвижн mobil agilit dexteri mobilit agil bounc spr versati
подвин scooch
подвод disappo
подводн submari underwa
подвоз lift rid
подвора tuck
подвох catch
подвыпи tips
подвязк gart suspend
подгляд snoop peek peep voyeur
подгова abet instiga procur
подгон accommo adapt fit goad prod push spur urg
подгоре burnt
подгори podgori
подгото prelimi prepar accing backgro experti prepara wrought yar
подгруд subster dewlap
подгруп subgrou subset
подгузн diap
подданн citizen subject
подданс citizen
поддающ accessi suscept
поддел counter fak falsif forg
подделк cop counter fak forger mock sham
подделы forg
поддель bogu counter factiti fak fictiti fraudul mock phon
поддерж support maintai second abet back bolst endors espous
поддире subdire subfold
поддон pallet sabot tra
поддраз teas
подел split shar
поденк mayf
поденщи charwom dai
подерги jerk tic twitch vellica
подержа secondh
поджар toast fry roast lean sinew wir
поджеч tend
поджиг tend
поджига arsonis boutefe
поджид ambusca lurk wayla
поджилк hamstr
поджог arson
подз beckon
подзаго subhead subtitl
подзадо dar
подзапр subquer
подземе cav
подземк metro subwa
подземн neth subterr undergr
подиатр podiatr
подин hearth
подиум catwalk dai platfor podium runwa
подкабл henpeck pussywh uxoriou
подкаме bullhea
подкап undermi
подкара wayla
подката subdire subfold
подкиды foundl
подкисл acidifi acidif
подклад back insol lin pad plant
подклас subclas
подков horsesh sho
подкожн subcuta
подколе poplite
подкоп undermi
подкорь sapwood
подкос strut
подкрад creep slink stalk
подкреп confirm reinfor corrobo
подкуп brib
подл dog next dirt bad lous low mean nefario
подлежа subject
подлесо boscag cops undergr underst
подлесь undergr
подлец dog jerk knav rogu scamp scoundr scum villain
подливк grav sauc
подлиз adulato sycopha toad
подлизы fawn lickspi
подлинн authent actual genuin pukka tru
подлог forger
подлодк submari
подлож plant
подложк bed waf
подлоко armr
подмаст apprent journey
подмен switche submenu
подмест broom sweep
подмет broom sweep
подмета sweep
подметк sol
подмиг wink
подмиги wink
подмигн wink
подмнож subset
подмола rejuven
подморс submari
подмост scaffol stag
подмышк armpit axilla
подн hoist lift open rear
поднабз poot
поднебе china
подним hoist lift open rais rear redres uplift ascend
поднима heav upward
подного lowdown
поднож foot foothil
подножк footboa step
поднос platt serv tra
поднош dana
поднят heav upheava
поднять climb ris
подо milk flap lap
подоб behoov behov analog semblan similar
подобаю meet due
подобн alik likewis similar akin analogo
подобос obsequi servil
подобр glean
подогн accommo adapt
подогр reheat
подогре reheat
подожд await wait
подозр inkl surmis suspici
подозре suspect
подозри askanc suspici distrus fish shad sketch
подоит approac fit suit
подокон sill windows
подонк dreg
подонок crud knav ratfink scumbag vermin
подопле backgro lowdown
подорв min undermi
подорож plantai
подотче account
подошв sol
подошве plantar
подпал sing
подпапк subdire subfold
подпев stoog
подпер stak
подпил fil
подпир bolst stak
подпис sign subscri caption signatu
подписк subscri
подписч subscri
подписы sign subscri
подполь undergr clandes
подпор backwat stand shor
подпорк brac buttres rest stak stanchi upright
подпояс gird
подправ tink
подпрог procedu subrout
подпруг cinch girth
подпрыг bob bounc hop jump
подр min subvert undermi
подраба moonlig
подраж ape cop imitat mock
подража imitati mimicr takeoff copycat imitato
подразд unit subsect outfit
подразу impli tacit connot imp
подрамн stretch
подребе hypocho
подрем nap snooz
подробн circums detail elabora
подрост adolesc boy teenag
подруг friend girlfri
подруж friend
подружк bridesm girlfri
подрумя enverme
подручн adjutan help
подрыв subvers
подрывн disrupt subvers
подрыт undermi
подряд outsour success
подрядч contrac
подсвет spot
подсвеч candleh candles
подсекц subsect
подсеме subfami
подсечк serif
подсказ kibitz hint prompt tip tooltip
подскак bob hop skyrock
подскоч bob hop skyrock
подслас sweeten sugar
подслащ sweeten
подслуш eavesdr overhea interce
подсмат snoop pry
подснеж snowdro
подсобк storero
подсобн ancilla periphe
подсов foist
подсоед connect
подсозн subcons sublimi
подсолн sunflow
подстав bumm fram coast easel mat prop rest stand
подстан substit substat
подстег urg
подстер wayla
подстил bedd litt mat whor
подстра adjust subpag bela insur
подстре abettor boutefe firebra incit inflamm suborna abet foment
подстри trim
подстро adjust
подступ approac ris
подсуди culprit defenda
подсун foist
подсч reckon
подсчит cast comput calcula reckon
подталк nudg push urg
подтвер confirm acknowl certif verif witnes att corrobo vouch
подтекс connota overton subtext underto
подтрун badinag
подтяжк facelif suspend
подум think
подушеч ball pad
подушк bolst cushion pillow squab
подхал adulato bootlic courti flatter lickspi sycopha toad
подхали fawn lickspi adulati flatter
подхвос crupp
подход approac assort fit suit
подходя meet adequat agreeab applica apposit appropr apropo apt
подчерк accent emphasi featur highlig underli undersc
подчин obedien subdu submit compel subordi
подчине ancilla inferio subordi underl
подчиня comp conform obe submit
подш hem
подшипн bear
подшуч badinag josh
подшучи badinag persifl
подъ ascensi ascent boom climb hik hill instep patho
подъезд approac entranc
подъемн derrick hoist
подытож summari
поед consum fret
поедино duel joust
поежив squirm
поезд train
поездк driv journe rid tour travel trip
поест eat
поех rid
пож mow reap
пожал pit
пожалов donat grant
пожар fir conflag wildfir
пожарищ conflag
пожарн firefig fireman
пожарни firefig fireman
пожарот firefig
пожат squeez
пожел want wish
пожелан desir velleit
пожелт yellow
пожен marr wed
пожертв contrib dana donatio donat sacrifi
пожизне lifelon
пожил elder
пожин reap
пожир cram fret gobbl guzzl wolf
пожитк belong
пожр eat wolf
поз attitud pos postur stanc
позабав amus divert
позавтр breakfa
позавче nudiust
позад aback abaft aft behind beyond
позв call invit summon
позвол allowan leav permiss allow let permit
позвон bell call dial phon ring telepho toll
позвоно vertebr backbon spin
поздн lat upp
позднеи posteri
поздрав congrat
позер exhibit poseur
позерк poseur
позж afterwa lat
позитив positiv
позитро positro
позиц content locatio plac positio situati stanc stand
позн know
познав know
познава compreh
познако familia introdu meet
познан cogniti poznan
позолот gilt gild
позолоч gild
позор blemish blot contemp disgrac dishono embarra infam obloqu
позорищ embarra
позорн disgrac infamou shamefu shamele
поигр pla
поил beverag pis
поим bonk screw shag floodpl catch
поимк captur catch
поиск quest search hunt
поисков seek
поистин cert forsoot
поит wat walk
пок bye cheerio che goodby calm eas peac repos
показ show demo demonst displa exhibit must fing appear
показан testimo read
показат benchma factor index demonst represe
показн ambitio flash garish jaunt ostenta pretent tack theatri
показух vene
показыв show indicat
покак shit
покалеч disabl maul
покалыв prickl tingl
покар punish
покат rid obliqu
покач wiggl
покачив wiggl
покаян repenta
покаять confes repent
покварт quarter
покемар kip
покер pok
покид abandon forsak leav
покидан abandon egres
покин abandon desert forsak leav
покинут forlorn abandon derelic desert desolat
поклади complia flexibl
поклеп calumn sland
поклон bow kowtow regard adorati idolatr worship
поклонн admir devote fan suitor woo worship
поклоня ador glorif worship
покляст pledg swear vow
поко repos
покоин deceas lat
покоини deceas dead
покол age generat
поколот bash batt lambast whoop
покор conqu vanquis submit subjuga
покорит conquer
покорн slavish deferen obedien docil humbl meek submiss tractab
покороб warp
покорят submit
покос mow squint
покр blanket cloak integum shroud cut coat compreh cov
покрас color
покрасн blush redden
покрови patron
покрыв bedspre blanket cov coverle spread throw
покрыт cover cov
покрышк opercul
покуп buy shop
покупат buy shopp
покупк purchas shopp
покур smok
покуш eat encroac attempt
пол floor gend paul sex sexuali coattai flap lap
полабск polabia
полаг believ deem feel gues reckon suppos suspect think
полаз climb
полб spelt
полден noon noontid
полдник nuncheo tea
полевк vol
полезн usefuln utilit benefic hand healthf health helpful salubri
полемик debat disput
полен billet log
полетт paulett
полз crawl
ползан crawl creep
ползт crawl creep
ползун crawl
ползуно slid toddl
полиарх polyarc
полигим polyhym
полигон rang
полигра polygra
полидев pollux
поликра polyarc
полимор polymor
полин run
полинез polynes
полином polynom
полинял discolo
полиоми poliomy
полип polyp
полипоо polypoi
полипт polypty
полисин polysyn
полисти polysty
политик politic polic
политич politic
полифон polypho
полихло polychl
полихор polycho
полиц polic
полица cop
полицеи policem policew copp polic
полиэдр polyhed polytop
полк regimen berth bunk ledg rack shelf
полковн colonel
полково general warlord
полн all clear complet entire ful overall perfect quit
полнень plump
полногл pleopho
полногр buxom
полномо authori mandat prox warrant plenipo
полнопр abl
полнот amplitu complet embonpo entiret integra
полноч midnigh
полноши fullwid
полноще chubb
полов chaff sexual
половик doormat floorma
половин half moiet
половиц floorbo
половни dipp ladl
половод freshet
половц cuman
полог fly flat
полож circums conditi locatio plac plight positio rank situati
положит affirma plu positiv
полоз bob skid
поломк breakdo crash failur
полон poloniu
полониз poloniz
полос band fascia fring lan streak stream strip zon
полосат rorqual brindl strip
полоск band fascia strap streak strip gargl rins
полоска gargl wash
полосов slash
полот weed
полотен towel
полотн canva linen
полотни breadth
полпред plenipo
полуба nibbl
полубак forecas
полубес subcons
полубог demigod
полубот sho
полувое paramil
полугла glid semivow
полугод semest biannua semiann
полуд tin
полуден noontid
полужир bold
полузащ midfiel
полукро mongrel mutt
полукру hemicyc semicir
полулеж reclin
полумес crescen
полумра twiligh
полуобе prosimi
полуобм subcons
полуост peninsu point
полупоп cheek
полупро semicon translu
полураз dilapid
полусв demimon
полусле purblin
полустр semistr
полутен penumbr
полутон halfton semiton underto
полутор sesquic
полуфин semifin
получ gain get obtain receiv scor accepta receipt
получат address consign receiv recipie
полушар hemisph
полушир halfwid
полчищ hord
полым flam
полын absinth artemis mugwort wormwoo
полынь polynya
полых blaz
польз benefit profit use
пользов user spong
польк pol polka
польск polish
польш poland
польщен flatter
полюс coupl pol
полюсн polar
поляк pol
полян clear glad lawn meadow
поляриз polariz
полярн polarit polar
пом slop swill wastewa bruis dropp dung litt
помаз anoint
помазан unction anoint
помах flap wav
помел pomelo
помен alt shift
поменят swap
помер die
помес cros hybrid mutt
помест install locat plac
поместь baron hall manor
пометк not remark tick
помех disadva embarra hassl hazard hindran impedim interru nuisanc
помеш hind inhibit interru prevent
помешан bonk geek nutt
помешат bug frenz insanit madnes
помещ hous install interpo plac premis
помещик landown squir
помещиц landown
помидор tomato
помилов clemenc pardon
помим besid
поминк wak
поминов commemo memoria
помир die
помн rememb
помог help aid assist avail facilit minist stead
помоешн scaveng
помоик dump
помол pra
помолв betroth
помолвк betroth engagem troth
помолвл betroth engag
поморни jaeg skua
помост dai platfor
помоч suspend assist avail facilit help
помощ aid assista help offic succor
помощни all assista auxilia help lieuten
помп pump pompeii pompe
помпезн bombast pompou turgid
помпон bobbl
помутн haz
помыс velleit
помыт bath wash
помыть wash
помят bruis
помять bruis
пон nag pon catch get grasp realiz underst
понедел monda
понеж becaus
пониж decreas demot downgra low reduc cadenc degrada descent
пониз decreas downgra low reduc
поним catch compreh conceiv cop fathom figur get grasp
пониман apprehe compreh realiza underst
понож greav
понос diarrhe shit berat defam dispara excoria inveigh revil
понош defamat maledic obloqu sland
поношен shabb
понрав appeal lik
понт pontu braggad
понтифи pontiff
понтон caisson
пончик doughnu fritt sink
поня underst
понят witnes compreh concept idea notion
понятли apprehe apt docil smart
понятн underst intelli accessi clear compreh exoteri lucid tangibl
пообед lunch
пообещ pledg vow
поодал aloof asid
поочере alterna success
поощр encoura incenti reward abet cherish fost goad
поп pop pri ass boot bottom butt buttock can
попадь prieste
попал gotcha
попалас gotcha
попасть bit
поперек acros athwart overthw
поперем alterna
попереч crossba rail diamet transve
поперч pepp
попеч car custod
попечит custodi fiducia guardia stakeho truste
попир contemn def
попис wee
попк ass butt
поплаво cork float pontoon
попоик bend bun
пополз crawl
поползе nuthatc
поползт crawl
пополн reinfor supplet supp
пополуд afterno
попон caparis
попост fast
поправ improv recov
поправк allowan amendme correct corrige recover tweak
поправл improv recov
попракт practic
поприщ care
попробо attempt sampl tast try
попрос ask invit
попроша beggar bum mendica mooch scroung
попс pop
попуга parakee parrot
попугаи parrot parakee
популис populis
популяр popular vogu
популяц populat
попурр medle pastich potpour
попусти indulg
попутн follow
попыт attempt try
попытк attempt endeavo shot stab try
пор now por leek pori sometim
поработ serv enslav
порабощ enslav enthral subjuga enslave
пораж affect astound bemus boggl dazzl strik stupef beat
поражен defeati astonis astound impress smitten startl
пораз astound dazzl strik stupef
поразит amazing amaz incredi prodigi remarka surpris wondrou
поран hurt wound
порв tear
поребри kerb
порез cut knif slic
порезан cut
пореком advis recomme
порист porosit porou
пориц admonis condemn decr denounc
порицан animadv censur condemn critici depreca
порк flogg lick spank
порн porn porno
порногр pornogr porno
порнух porn porno pornogr
порнушк porno
поровн equal even
порог doorste rapid thresho
порогов liminal
пород bre rock strain beget origina procrea reprodu
порожд beget engend innat origina procrea reprodu spawn
порожн devoid empt
порозн apart
порок deficie flaw vic
порос farrow
поросен piglet shoat
порот flagell flog lash whip
порох gunpowd
пороч sland backbit badmout defam tarnish
порочащ defamat
порочн depravi evil unho
порошко dust powder
порошок flour powd
порт port gatewa harbour haven gantr blemish break bugg
портати hand portabl
портач bungl
портвеи port
портик porch
портк pant
портмон purs wallet
портн clothi tailor
портних dressma tailor
портнов sartori
портняж sartori
портпле holdall
портр effig
португа portugu lusopho
портула purslan
портфел briefca satchel schoolb
порть concier doorkee doorman janitor recepti
портянк footwra
портящи perisha putresc
поруб axe cut
порук guarant
поруч delegat leav task assignm errand underta warrant
поручен banist handrai rail
поручик lieuten
поручит bondsma guarant refere sponsor caution collate referen securit
поручн bannist rail
порх flit flutt hov twinkl
порхан twinkl
порц batch dos morsel portion serv shot
порч depreda deterio jinx
порш porsch
поршен piston plung
порыв blast compuls fit gust impuls scud
порывис fitful gust impetuo
порядко ordinal
порядок ord routin
порядоч decenc decent decorou
пос crop insemin therefo
посад plant
посадк board embarka land
посахар sugar
посветл lighten
посвят dedicat devot induct
посвящ dedicat devot induct devotio inscrip
посвяще devot priv
посел colon settlem
поселен colonis settl
поселок town townlet townshi
посет visit
посетит guest visitan visitor
посеч mow
посещ attend haunt visit attenda call
посещае attenda
посидел klatch
поскаль slid slip
посколь slid slip becaus sinc
поскрес scrap
поскряб scrap
посл send aft afterwa behind beyond eft lat next
послан epistl errand missiv
послане envo
посланн emissar envo
послеву postgra
послед afterbi placent
последн last ultimat clos extrem latt
последо discipl follow henchma consist sequent success chain gradati
последс afterma consequ ramific repercu sequela
последу consequ posteri sequent subsequ success
последы runt
послело adposit postpos
послеоб postpra
послесл afterwo epilogu
послови adag proverb saw
послуж serv
послуша deferen obedien
послушн novitia amenabl docil ductil obedien obsequi submiss tractab
посм dar
посмеив chuckl snigg
посмерт posthum
посмеши jest
посмотр look
посо ambassa
пособ allowan benefit dol handboo pension stipend textboo tutoria
пособни abettor accompl
посовет advis recomme sugg
посодеи assist facilit
посол salt
посольс embass
посох staff stav stick verg
посп sleep ripen
поспев ripen
поспеш hasten rush
поспешн hasti rash hast impetuo slapdas
поспосо assist facilit
поср shit
посрамл confoun
посред between betwixt
посредн agent brok fomit interce interme mediato mediati
посредс mediocr indiffe moderat via
посс pis
поссум possum
пост fast post sawm seat stand
постав deliv plac pos put set stand supp
поставк deliver supp
поставл supp
поставщ provid suppli
постаме pedesta plinth
постано product realiza stag act injunct ordinan rul enact
постар attempt try age
постел bed sack
постепе gradual pieceme progres
постиг acquir compreh fathom recogni
постигн acquir
постижи compreh conceiv
постир wash
постич acquir recogni
постн lean
посторо alien extrane extrins outsid strang
постоял guest
постоян constan alway continu forev incessa direct everlas immutab
пострад casualt hurt victim
пострел scamp
пострич clip
постро constru build fabrica
построи build constru
постул posit
поступ act behav gait pac step
поступа progres
поступл revenu
поступо act action deed doing gestur
постыдн disgrac ignobl shamefu sleaz
посуд crocker dish dishwar tablewa utensil
посудом dishwas
посчит cast comput count think
посыл send
посылк assumpt packag parcel premis
посыльн bellbo couri messeng
посып dredg strew
посяг encroac trespas
посягат encroac trespas
посягн encroac trespas
пот fog sweat perspir poti aft afterwa lat next
потаенн hidden
потаин covert
потак indulg pand placat
потакан indulge
потакаю indulge
потаску slut tart tramp whor huss
потасов brawl rumbl scrap
потащ draw pull tug
потворс indulge cat indulg pand
потемк darknes twiligh
потенци potenti conceiv
потепл warm
потер los rub toll bereave casualt
потерпе victim
потерт chaf scuff shabb
потерян lost miss
потех fun
потешн hilario zan
потир chalic
потн sweat
потниц miliari
потогон sweatsh
поток barrag current flow flux run spout spurt stream
потолок ceil
потомок descend offspr progen scion
потомст ancestr brood generat issu offspr posteri progen spawn
потон drown
потоп catacly catarac delug flood inundat sink
поторап expedit
потороп hasten rush
потрат spend
потрах bonk screw shag
потреби consum user
потребл consump consum
потребн demand need want
потребо requir
потрево troubl
потрепа shabb
потреск chapp crack
потрещ rattl
потрох giblet offal pluck viscera
потрош eviscer gut paunch
потряс appall jolt rock shak shock strik stun turmoil
потряса fabulou stagger awesom breatht cool immens incredi lush
потрясе devasta gobsmac shock startl
потрясн awesom cool incredi sup
потряст jolt rock shak strik stun
поттер pott
потускн tarnish
потусто weird
потухш extinct
потуш brais dous extingu quench smoth stew
потчев ply regal
потягив pandicu rax
потян draw pull tug
потянут rax reach
поужин din
поуч moral sermon
поучите hortati hortato instruc
пофесси occupat
пофиг meh
похабн coars foul gros ribald
похабщи obsceni
похв accolad complim kudo
похвал prais
похваль commend laudabl meritor
похит abduct kidnap
похитит abducto kidnapp
похищ abduct kidnap abducti heist kidnapp
похлебк broth soup
похлоп pat
похлопы pat
похмель babalaa hangov
поход anabasi campaig hik
походк carriag gait pac step
похож alik lik similar
похолод cool
похорон bur entomb funeral burial obsequ
похот concupi lecher lust
похотли lust dissolu ithypha lascivi lechero lewd libidin lustful
похотни clitori
похуд slimm
похудев los
поцарап graz scrap scratch
поцелов kis
поцелу kis
поч wherefo why rest esteem honour
почасов hour
початок ear
почв dirt earth ground soil
почвенн edaphic
почерк hand handwri script writ
почерко graphol
почерн blacken
почес scratch
почест honour
почесух scrapi
почетн honorab
почин mend
починк mend repair
почист brush clean
почит esteem honour respect venerat worship
почитан deferen reveren venerat worship
почитат admir suitor worship
почк bud kidne
почков bud
почт mail deferen esteem homag honour respect about almost
почталь mailman postwom
почтенн gallant honorab respect
почтите respect
почтов postal
почу feel scent
почувст feel sens
пошагов pieceme
пошатыв lurch stagger
пошл vulgari filth foul obscen rud unclean vulgar
пошлин custom dut fee tariff tax toll
пошут jok
пощад clemenc merc
пощекот tickl
пощечин slap
поэз poetr
поэм poem
поэт poet consequ ergo henc therefo
поэтесс poet poetes
поэтиче poetic
поэтичн poetic
появ appear emerg
появл advent apparit appeara emergen
появлят appear emerg haunt
появляю incipie nascent
пояс belt girdl sash suspend zon
поясн annotat caveat clarifi explica illustr
поясниц loin
поясок belt fascia
пра praia
прав claim right rightar canon float law regulat rul
правд truth inde real sooth
правдив tru truthfu
правдоп verisim believa probabl
праведн righteo
правиль correct dul proper right proprie rectitu accurat just
правите governm rul mistres
правк correct edit tru
правл board reign
правов legal
правове legist jurispr orthodo
правоме fair lawful legal rightfu
правомо compete warrant availab
правона misde misdeme offens transgr delinqu offend perp
правопи orthogr spell
правопр success enforce
правосл orthodo
правосп capacit
правосу justic
правот rectitu
праг pragu
прагмат pragmat
пражани praguia
пражанк praguia
пражск praguia
праздн eas idlenes indolen otios vacant
праздне festivi banquet festiva
праздни celebra festiva holida festiv gala
праздно banquet celebra commemo festivi loiter
праид prid
практик exercis interns practic intern traine
практич practic appli hand sensibl shrewd useful
прамате foremot
праотец ancesto forefat
прапорщ ensign
прароди urheima ancesto forefat progeni
прах dust
прачечн laundr
прачк laundre wash washerw
пращ sling
пращур ancesto forefat
преарх hadean
преб abid
пребыва abod sojourn sta
превал prevail
превзои excel outdo outrun surpas
превозн extol glorif
превосх excelle exce excel outrun preced surpas transce admirab
преврат convert transfo turn awr wrong vicissi
превращ convert transfo turn convers metamor
превыш exce transce abov exces
преград barri block hassl wall
пред betra doublec barri bound confin limit scop teth
предав betra commend tergive
предан traditi
преданн loyal adhesio allegia attachm devotio faithfu loyalt dedicat
предате betray quisl rat renegad traitor turncoa perfidi telltal
предбра premari
предвар prelimi foresta
предвес forerun harbing precurs
предвещ augur bod forbod forebod harbing portend prognos threate
предвзя preconc prejudi partial
предвид divinat forecas foresig precogn prescie anticip forekno forese
предвку anticip contemp foretas preview
предвое prewar
предвос anticip forese foresha foresta
предгор foothil
преддве thresho
предель utmost
предзна forebod presag portend
предисл forewor introdu prefac prologu
предк forefat
предлаг off posit proff propos submit sugg tend
предлог adposit plea preposi pretext
предлож claus motion off offer overtur proposa proposi quotati
предм articl discipl item object subject thing topic
предмес faubour suburb outskir
предназ allocat dedicat slat designa destina predest
преднам intenti deliber premedi
предок ancesto forebea forefat progeni
предопл prepaym
предопр predest predefi preorda
предосм preview
предост supp afford furnish grant leav off accord plent
предосу reprehe
предотв avert det prevent foil foresta
предохр fus guard protect safet
предпис dictati injunct prescri regulat enjoin dictat
предпле arm forearm
предплю tarsu
предпол alleg prospec assum conject imp presum presupp specula
предпор preord
предпос penulti backgro precond premis prerequ
предпоч pref affect penchan prefere prefera
предпре antepen
предпри enterpr busines entrepr underta compan endeavo
предпро underca
предрас disposi aptitud lik predile predisp inclin pron prejudi
предрек predict
предреч predict
председ chair chairma chairpe preside
предсер atrium
предска divinat forecas predict prophec prophet soothsa pythone forese
предсме dying
предст appear fac
предста appear agent attorne commiss delegat deput factor present
предсто impend instant upcom
предтеч progeni
предубе bia preconc prejudi bias
предуве caveat
предуда pretoni
предумы premedi
предупр conside oblig preempt warn advisor alert beacon book
предусл prerequ
предусм forese stipula foresig precaut provide
предчув anticip doom feel forebod intuiti premoni presag present
предшес ancesto forebea forerun precurs predece progeni precede antedat
предыду anteced form last precede previou
предыст backgro prehist prequel
преемни heir success
преемст receive
прежд befor former heretof previou
преждев beforeh fast prematu prolept untime
прежн erstwhi form old sometim
презент gift present
презерв condom rubb
президе preside
презир contemn despis disdain scorn
презр contemp disdain scorn despis
презрен contemp despica
презрит contemp derogat disdain haught pejorat scornfu
презумп presump
преимущ advanta benefit edg prepond vantag
преиску tariff
преиспо had hell underwo
преклон ador kneel venerat
прекрас beautif fin perfect fair gorgeou great
прекрат adjourn ceas depreca desist scotch stop suspend
прекращ ceas depreca desist stop suspend cessati suspens
прелест charm beaut hotti
прелом dispers refract
преломл refract dispers
прельст allur seduc tempt
прельщ allur seduc tempt
прелюбо adulter fornica
прелюд forepla
прем bonu bount guerdon incenti premium priz reward
пренебр contemn def disrega flout ignor neglect omit scout
преобла dominan dominat prevail predomi prevale
преобра transfo transfi alterat transdu convert
преодол negotia overcom surmoun tackl vanquis travers
препар specime dissect
препари dissect
препир backtal bick sas
препира backtal
препода teach academi instruc lectur
преподн bestow
преподо reveren
препон roadblo
препубе prepube
препуци preputi
препятс barri clog disadva hassl hindran hurdl impedim kink
прер prairi interpo interru pierc stifl
прерв adjourn interru stifl
пререк backtal sas
пререка backtal
прерыва interru vibrato
прерыви fitful intermi spasmod
пресеч scotch
преслед chas manhunt persecu pursuit pursu stalk haunt hound
преслов notorio proverb
пресмык crawl creep crouch genufle reptil
пресн flavorl fresh insipid sweet tastele unleave
преснов freshwa
пресс abs pres
престар elder senil
престиж prestig
престо thron
преступ swerv transgr crim crimina delinqu felon misde offens
пресуще transub
пресыти jad
пресыщ clo
пресыще jad
прет repel
претенд applica contend pretend purport
претенз claim demand
претенц ambitio pretent
преувел exagger hyperbo fabulou
преумен belittl downpla minc underst
преусп succe
преуспе prosper prosp bloom boom
преф prefera
префект provinc stat
преходя deciduo ephemer momenta perisha tempora transit
прецесс precess
при dur priam haven hostel orphana sanctua admissi devic
приап priapu
приб nail surf surg wash arriv get reach
прибав add
прибавк annex
прибавл additio add
прибалт baltic
прибежи haven hideout sanctua
приближ approac converg nigh impend approxi
приблиз about approxi circa near nigh odd rough approac
прибор applian devic impleme instrum set tool utensil cov
прибреж coastal
прибывш com
прибыл benefit earn gain margin profit
прибыль profita lucrati
прибыт arrival arriv get reach
прив cheerio hello regard salutat graft inculca inocula
привати privati
приватн privac privat priv proprie
привезт bring
привере choos daint fastidi fuss particu pernick persnic pick
приверж adheren advocat boost partisa stickl support adhesio commitm
привесо appenda
привест bring lead
приветл friend affabl amiabl forthco
приветс greet salutat salut welcom acclaim hail
прививк graft inocula
привид apparit ghost revenan spect spirit sprit vision
привиде appear
привиле privile preroga
привинт screw
привинч screw
привир fib
привкус flavour relish savor smack
привлек pretti allur attract amiabl cudd cut fetch likabl
привлеч attract
привод gear adduc bring lead result
приводн driv
привоз bring
привр fib
приврат doorkee doorman
привык accusto conditi inur
привыка acclima adaptat habitua
привыкн accusto conditi inur
привыкш accusto wont
привычк custom groov habit rut usag wont
привычн customa habitua wont
привяз fasten teth tie lead leash
привяза affecti attachm fondnes
привязч catch
пригвоз nail
пригиб duck
приглас bid invit
приглаш bid invit invitat
приглуш deafen obtus
пригляд car
пригн duck
пригнут duck
пригова sentenc
пригово condemn doom judgmen sentenc verdict
пригодн aptnes conveni eligibi fitnes applica eligibl like suitabl
пригож beautif
пригоро faubour suburb suburba hill knoll
пригорш handful
пригото cook prepar brac prepara arrange
пригран fronti
пригроз denounc
пригуб sip
придав conf impart
придан dowr
придато affix appenda subordi
придвор courti
придерж adher hew
придир knock nag cavil nitpick quibbl
придирк cavil quibbl
придирч content captiou critica daint fastidi fuss nitpick pernick
приднес transni
придр nitpick
придума invent
придуро arsehol bollock bozo cock dickhea dop dumbas fuckwit
придыха aspirat
приезд arrival
приезж com visitan
приемле accepta eligibi admissi agreeab eligibl fair palatab
приемн hall loung parlor recepti adoptiv fost
приемни receiv set transis
приемоп transce
приех com
приехав com
приж cuddl snuggl
прижеч cauteri
прижив parasit
прижиг cauteri sear
прижига moxibus
прижим cuddl snuggl
прижими cheap closefi miser sting
приз guerdon premium priz conjur induct invok summon
призв induct summon
призван avocati care vocatio
приземи squat stubb
приземл land touchdo alight cras
призн acknowl admit adopt allow avow conced confes recogni
признав acknowl admit adopt allow avow own recogni
признак featur hallmar symptom vestig
признан accepta acknowl admissi allowan confess promine recogni
признат appreci beholde gratefu thankfu
призрак apparit ghost phantom revenan spect spook sprit wraith
призрач ghost visiona
призыв conscri appeal draft plea
призыва vocativ
призывн conscri drafte recruit
приит com
приказ command hest injunct ord steven bid tell
приказа dictati hest
приказч counter
прикалы trifl
прикарм pocket
прикв prequel
прикид getup
прикиды affect fak feign
прикину fak
приклад butt stock appli app
прикле stick glu adher
приклеи adher stick
приключ adventu
прико bollard
прикола nail
приколо impal
приколь funn zan
прикорн snooz
прикосн touch
прикр cov
прикраш varnish
прикреп attach attachm affix tack
прикрыт front cover cov
прил arrival
прилаво count
прилаг app enclos
прилага adjecti
прилаж fit
прилег abut neighbo
прилега adjacen adjoin contigu
прилежа diligen industr
прилежн diligen painsta industr assiduo hardwor sedulou
прилив flow rush spr tid
приливн tidal
прилип clingfi remora adher cling stick
прилипн adher stick
прилич decenc decorum seemlin
приличе behoov behov
приличн decent decorou
прилож annex app appenda appendi applica apposit enclosu supplem
прим primac
приман deco entic lur tantali
приманк bait deco lur stool
примен adminis applica exploit usag use app
примени applica suitabl
применя app
пример exampl illustr instanc paradig pattern
примерк fitt
примерн about approxi circa exempla rough
примеро changer
примес dros impurit
примет sign
примеча annotat footnot notatio not remark
примир atoneme rapproc reconci
примири concili dovish
примити primiti
приморс maritim
приморь seasid
примул cowslip primros
примык abut adjoin
примыка adjacen adjoin
прин accept adopt assum cop receiv tak
принадл apperta belong inher pertain pertine accesso members paraphe
принглс pringl
принест bring fetch get retriev
приниж belittl derogat detract
приним accept adopt assum cop enact imbib mistak tak
принос bring fetch fly get retriev
принуд compel forc mak
принуди compuls forc
принужд coerc compel constra forc mak coercio compuls dures
принцип canon precept princip tenet
принюх sniff
принюхи sniff whiff
принят accepta allowan passag pass
приобре acquir gain acquisi attainm purchas takeov
прион prion
приор prior
приорит priorit
приоста depreca suspend suspens abeyanc
приоткр ajar
прип bob choru refrain sold
припа braz sold
припадо attack fit seizur
припарк fomenta poultic
припас supp
припис accredi credit ascrib attribu imput
приписы ascript
приплод litt
приправ condime dress flavor flavour relish season
припрят stash
припухл swell
прираст accru
приращ accreti
прирез knif
природ natur
природн indigen
прирожд inborn indigen inheren innat
прирост accreti enhance increas
прируч domesti tam
прируче domesti tam
присадк amendme
присва appropr embezzl purloin
присваи assignm
присво assignm appropr embezzl
присед crouch squat
приседа curtse
присест sitt crouch squat
приск hadean
прискор deplora lamenta
прислуг maidser skivv
прислуж knav
присмат car mind overloo tend
присмот car mind
присн dream
присоед accessi affilia annexat attachm annex includ join acced
присоск suck
приспеш henchma
приспос adaptab adaptat adjustm accommo adapt conditi fit tailor
пристав importu solicit attachm prefix
пристал fix
пристан harbour haven hideout nest pier qua wharf
пристои proprie decorou
пристра habitua crav lik superst bias invidio
пристро annex outhous penthou
приступ attack convuls fit gal paroxys seizur storm proce
пристыд sham
пристыж asham
присужд award
присутс attenda presenc attend present
присущ implici inheren intrins
присыпк powd
присяг oath vow swear
присягн swear vow
присяжн jur juror
притвор fak pretend artific act affecta pretenc pretens simulat
притесн harassm oppress oppres
приток inflow influx tributa
притоло lintel
притон lair nest
притуп dull
притупл gros dull obtus
притч fabl parabl tal proverb
притяг attract
притяга pull attract
притяж gravita gravit pull
притяжа possess
притяза claim
притян attract
приукра embroid embelli
приумен detract
приуч accusto conditi wont
прихвос henchma lacke
прихлоп swat
приход arrival branch com high trip
приходс parochi
прихож antecha entr lobb
прихожа parish parishi
прихора titivat preen
прихот fol whim
прихотл fastidi whimsic
приц gunpoin gunsigh sight
прицвет bract
прицел target
прицели aim
прицеп trail
прич berth dock marina moor pier qua wharf
причал berth
причаст euchari partici communi involve
причащ communi
причес comb coif
прическ coif haircut hairsty
причин caus parent purpos reason spr why inflict wreak
причинн causali causal
причит wail
причита lament due
причмок smack
причуд fad freak maggot quirk whim
причудл bizarr fantast freak quirk weird whimsic
приш off
пришвар moor
пришедш com
пришеле alien newcom outsid strang
пришест advent
пришпор spur
прищем jam
прищемл jam pinch
прищур squint
приятел boyfrie budd chum friend mat girlfri
приятн amenit agreeab benign bland congeni delight favoura likabl
про about
проакти proacti
проб assa attempt auditio hallmar sampl specime tast test
пробалт blurt
пробег kilomet mileag
пробежк jog run
пробир scrambl wad work
пробк bottlen clog cork fus gridloc plug tap
пробков cork
проблем kink nevermi troubl tsuri
проблес gleam
пробн tentati
пробов attempt sampl tast try
проболт blurt
пробор part
проборм mumbl mutt
пробр scrambl work
пробуд awaken awak wak
пробужд awak awaken rous wak arousal
пров collaps failur flop mis turke provo
провал fail flunk flop
провед conduct
провер check verif vet
проверк audit check checkup examina inspect review verific
провест perform run spend swip
проветр ventila air
провид provide
провиде prophet seer soothsa visiona
провиди prophet soothsa
провиз far viand
провинц regiona countr stat
провод cord wir conduct guid lead perform run spend
проводи conduct
проводк transac
проводн conduct conduit guid vehicl
проводя conduct
провож conduct
провожа escort
провозв harbing
провозг acclaim proclai pronoun enuncia proclam
провока load provoca entrapm
проволо wir procras
проворн dexteri activ agil dextero nimbl prompt quick
проворс agilit alacrit dexteri
провоц foment provok teas tempt urg
провял cur
проглат ing
проглот swallow
прогн banish eject shoo
прогноз divinat forecas predict project prognos
прогова blurt
прогово blurt
проголо starv hitchhi vot
прогон banish eject shoo
прогорк off rancid rank
програм bill program agenda app applica broadca catalog routin
прогрем rattl
прогрес advance headwa progres
прогрох rattl
прогу truanc
прогул skip wag
прогули rambl stroll truant
прогулк hik stroll walk
прогуль truant
прод sell blow
продав hawk sell vend
продаве salesma salespe sell vendor
продавщ salespe saleswo sell vendor
продаж sal
продажн corrupt venal
продвиг advanc expedit furth propel push
продвиж advanc advance headwa promoti
продвин advanc savv promot
продекл recit
проделк knaver prank shenani
продемо demonst
продерж last
продир wad
продл extensi renewal extend prolong renew
продлев extend prolong renew
продолг elongat oblong
продолж continu extend keep proce resum last run ongo
продоль lengthw longitu
продув blow scaveng
продукт commodi result product prolifi far grocer
продукц output product yield
продум reason
продума elabora intelli matur
проезд driv drivewa thoroug
проект bluepri design devic enterpr project
проекти enginee graphic
проекто project view
проекц perspec project
прож abid dwell inhabit liv resid won
прожект searchl spot spotlig
прожива habitat
прожилк vein
прожорл glutton ventrip voracio
проз pros
прозаич humdrum
прозван sobriqu
прозвищ alia monik nicknam sobriqu
прозвуч sound
прозорл acumen discret sagacit farsigh
прозр epiphan
прозрач transpa clear diaphan limpid she translu
прозяб languis
проигно disrega omit
проигр los
проигра los underdo
проигры playbac gramoph play los
произве composi creatio piec product work writ beget fabrica
произво breed mak manufac produc sir capacit perform product
произне utteran pronoun utt
произно pronoun utt pronunc utteran vocaliz
произои deriv descend happen origina stem
проинст instruc
проинте integra
происк machina
происте result
происхо betid deriv descend happen origina stem ancestr backgro
происше casualt event inciden occurre
проит clear elaps pas percola
прок benefit good use rent
прокаже lep measl
проказ knaver lark lepros prank roguer
проказн mischie monke prankst rogu urchin gamin minx frolic
прокал impal pierc punctur stab
прокалы pierc
прокат rid
прокисн spoil
прокисш fox
проклад cushion gasket pad seal
проклам proclam
проклет proklet
проклин beshrew blast confoun curs damn impreca
проклит proclit
прокляс blast curs damn
проклят anathem ban curs dammit damn impreca maledic oath
проко blund flat prick punctur
проколо impal pierc punctur
прокомм comment
прокос swath
прокуро prosecu
прол shed spill breach gap bay flight flyb
пролета proleta
пролетк fly
пролив channel sound strait spill
проливн torrent
пролист pag skim thumb
пролифе prolife
пролог prefac
пром prom blund fluff gaff mis flush wash
промаз mis
промат squand
промахн mis
промач drench sodden
промедл abod cunctat dela procras
промежн crotch perineu
промежу gap headwa interst interva stretch interja interme
промена stroll
промет prometh
промозг chil
промоин gul ravin
промок soak sodden
промокн soak
промокш soak sodden sogg
промолв queth
промот squand
промоуш promoti
промурл purr
промыва ablutio wash
промывк ablutio wash
промыс industr
промыт flush wash
промышл industr
промямл mumbl
пронз impal pierc transfi
пронзит pierc shrill striden
прониз permeat
пронизы poignan
проник penetra perfora permeat
проника penetra pervasi
проникн penetra
проница acumen astuten insight perspic apprehe astut prudent shrewd
проныр busybod
пронырл cunn trick
прообра prototy
проон undp
проп kerf notch
пропага advocat
пропад disappe fad
пропаж disappe
пропаст abys chasm disappe precipi
пропелл screw
пропис adminis prescri
прописн upperca
пропит steep saturat drench imbu permeat pervad
пропита saturat soak
пропиты impregn saturat steep pervasi
пропихи jostl
пропове preach homi sermon
прополо gargl weed
пропорц proport rat
пропуль propuls
пропуск blank hiatu holida mis omissio passpor drop omit
пропуст drop mis omit overloo skip
пропыле vacuum
прораб foreman
прораст sprout
прореж prun
прорежи prun
прорез mortis
прорезы finess
прорех rent
прорица divinat oracl augur fortune prophet seer soothsa visiona
пророк prophet
пророчи prophet
прорыв breakth
прос ask
прост simpl
простол commona
простра spac
просып spill
прот proteu
протест demonst protest test remonst
протечк leak
против against
противн enem
противо contrad confron opposit
проткн pierc
протык pierc
протяг run
прохлад cool
проход gangwa passage pas
процесс procedu proces
процит recit
проч awa
прочит read
прочн fast
прощан farewel
прусс prussia
пруссак prussia
пруссач prussia
прусск prussia
прут bar rod
прыг jump
прыгн jump
прыжок jump leap
прям direct right straigh
прян spic
псалмоп psalmis
псих psycho psychop
психе psych
психопа psychop
публико publish
пузыр bubbl
пузырек bubbl
пульп pulp
пульс heartbe
пункт point
пунцов crimson
пурпурн purpur
пуст hollow
пустель kestrel
пут confus fett path road track way
пуф ottoman
пучин deep
пучок sheaf
пушист fluff
пушк gun
пхук phuket
пшениц wheat
пыл burn glow
пылесос vacuum
пытк tortur
пьес pla
пьющ drink
пят fiv
пятерк fiv
пятибор pentath
пятн blot spot stain
раб slav
работ job work operat run serv
рабоч work
рабын slav
равенст equalit
равн equal
равнове equilib
равнять align
рад happine
ради radio
радиаль radial
радиато radiato
радиоак radioac
радиус radiu
раз tim
разбир dismant
разбира hear
разбрас scatt
разброс scatt
разбрыз sprinkl
разв develop
развал sprawl
развали debri
развед breed
разведе divorc
разведк intelli
развест bre divorc
развив develop
развит evoluti develop
развлеч amuseme avocati enterta
развод bre divorc
разгово speak talk
разгран demarca differe
разгром smash
разд column partiti section
раздав deal
раздел partiti shar
разделя ramif
раздраж irritan irritab
разжеч kindl
разжиг kindl
разлож decompo
разм swing
размер siz
размещ deploym
размнож propaga
размора defrost
разморо defrost
разниц differe
разнови variet
разобр dismant
разогр heat
разогре heat
разоруж disarm
разочар disappo disillu
разрабо develop
разрез section carv cleav cut
разреш allow imprima permiss resolut
разрыв ruptur
разум mind
разумн rationa
раи paradis
раион distric
рак canc
ракет missil rocket
ракушк shell
рам fram
ран wound hurt
ранг rank
ранен wound
ранн ear
рап brin
рас rac
раскаив repent
раскал cleav
раскаят repent
расклад layout
расколо cleav
раскр disclos
раскрас color
раскрит critici
раскрыв dehisc
раскрыт disclos
располо situati
распоря routin
распред distrib deal
распрос broadca distrib prolife propaga dispers spread
распуск dissolv
распуст dissolv
распуть crossro
распуще loos
распят crucifi
рассв dawn sunris
рассказ narrati
расслаб relax
расслед investi
рассмат consid eye
расстан arrange
расстра upset
расстро upset disturb
рассып dispers spill
раст herb plant grow
раствор thinn
растрес dehisc
растяг stretch
растян stretch
расход expendi diverg
расхожд varianc
расчлен dismemb partiti
расшир extensi widen
расшифр decod
ратифик ratific
раунд round
рафа raphael
рациона rationa
реа real
реакц reactio
реализо realiz
реалист realist
реальн realit
ребенок child
ребр edg rib
ребячес childis
рев bellow roar
ревиз audit review
ревмати rheumat
ревн jealous
революц revolut
регал regalia
регистр registr
редакт redact
редакто editor
редис radish
редиск radish
редк spars thin rarit
реестр registr
реж regim
рез carv
резерв reserv
резерву basin
резин rubb
резинк rubb
резк strong definit
резн massacr
рек riv
реклам adverti
рекомен recomme
религио religio
рельеф relief
релятив relativ
ремен belt
репет rehears
республ republi
реститу restitu
рецепт prescri
рецирку recycl
реч speech languag
реш decid solutio
решетк lattic
решител decisiv
рея rhea
ржавчин rust
ржат neigh
рим rom
римин rimini
римляни roman
римлянк roman
рис ric
рискн adventu
рисков adventu
рискова adventu
рисован draw
ритм rhythm
ритор rhetori
риф reef
рифмов rhym
ровн even
рог antl horn
род bear
родез rhodesi
родин motherl
родител parent genitiv
родн nativ
родос rhod
рожд birth
роз ros
розар rosar
розов pink ros
рок fat
роков fatal
рол rol
роман romanc
романти romanc
роскош luxur
россиис russian
рост growth increas prolife
ротор rotor
рув reuben
рукав sleev
руковод bos manag
рукопис manuscr
рулон roll
румынск romania
рус rus
русизм russian
русин rusyn
русинк rusyn
русск rusian russian
русског russoph
русскоя russoph
рутин routin
рыб fish pisc
рыбач fish
рывок jerk
рык roar
рыл snout
рынок market marketp
рыс lynx
рыть rummag
рыцар cavali knight
рыцарск chivalr
рычаг leverag
рычан roar
рявк snap
рявкн snap
ряд rank row ser
рядов privat
сабл sabr
саг saga
сад garden orchard
садистс sadisti
саккад saccad
сакраль sacral
сакур sakura
сал lettuc
салон loung
сальс salsa
сам most ver
самоанс samoan
самодер autocra
самоед samoy
самол plan
самоуби suicid
санкц sanctio imprima
саол saola
сар sarah
сардинс sardini
саркофа sarcoph
сатан satan
сатанин satanic
сахар sugar
саш sasha sachet
сбег elop
сбеж elop
сбор must
сбрас slough
сброд rabbl
сброс slough
свеж fresh origina
сверг dethron
свергн dethron
сверток bundl
сверхче superma
сверш achieve exploit
свет light world luminar glow
светл light
свеч glow
свидан dat
свидете witnes testif
свинарн pigst sty
свинь pig
свиреп fierc
свист whistl
свисток whistl
свистящ sibilan
свиток scroll
сво its
свобод freedom
свободн fre
свод arch dom vault
своиств propert
связ bind interco bond connect
связанн coupl relat
связн coheren
связыва fixatio
свят saint hol
святк yuletid
священн hol sacrosa
сгиб ply
сглаз jinx
сговор conspir
сдать surrend
сдач chang
сдел mak
сделк deal transac
сдерж restrai
сдержан modest tempera
себ cebu themsel yoursel
север north
северн north
сегмент segment
сегодн toda
сегрега segrega
седл saddl
седн sedna
седьм seventh
сез sesam
сезон season
секвенц sequenc
секир axe
секрета recepti
секрец secreti
секс sex
сексапи sex
сексуал sexual
сектант sectari
секц section
сел country
селен selen
селитр saltpet
сельск bucolic
сем seed
семанти semanti
семеист fami
семен simon
семерк seven
семидол septemp
семинар worksho
семираз septemp
семичас septemp
семь fami
сен senat
сер gra
сербск serbian
сердечн cordial
сердц heart
сердцеб heartbe
сердцев cor
серебри silv
серебря silv
середин cent
серьезн grav seriou
сесс session
сестр sist
сет set grid net network web
сетк grid net reticul
сеч section
сжат compres contrac clamp squash
сжим clamp squash
сзад behind
сигн beep
сид sit
сидзуок shizuok
сидн sydne
сил forc pow
силезск silesia
сильн strong
симво charact
симеон simeon
симон simon
симпати cut
симуляц simulat
син blu
сина sinai
синагог synagog
сингаль sinhale
сингуля singula
синтеза synthes
синтети synthet
сирен siren lilac
сиренев lilac
сисечк titt
сиськ titt
ситуац situati
сицзан tibet
сицилии sicilia
сиюмину momenta
сиян glow shin
сият glow shin
сказ say tell
сказк fabl
скал rock
скандал scandal
скачок leap
скверн foul
сквоз acros through
скел skeleto
скептич sceptic skeptic
скетч sketch
скин skin
скифск scythia
склад fold
склон declens declina
скобк bracket
сковоро pan
скольз slid
скользк slick slipper
сконцен concent focu
скоп sav
скопл agglome clust
скор spe velocit
скорлуп shell
скоропи shortha
скот cattl
скотин animal cattl
скрип creak
скрипн creak
скромн modest humbl mod
скрыт hidden
скуп skimp
слаб weaknes faint impoten weak
слабак weakl
слабоум dementi
слав glor
сладк sweet
слаиг sligo
слаид slid
след footste scent track vestig watch
следов behoov follow
следств consequ
следующ follow next subsequ
слив plum
сливк cream
слизист mucou
слиян merg
сло lay stratum
слов word
словар diction lexicon vocabul
словацк slovak
словенс sloven
словесн verbal
слогов syllabi
слож additio fold
сложн complex
слом break
служ serv
служб servic
служебн officia
слух rumour
случа occasio
случаин casual random
слуш listen
слушан hear
слыш hear
слякот slush
смел courage
смерт death
смертел dead death
смертн mortal
смес mix
сметано cream
смех laugh laught
смеш mix
смешанн composi
смеять laugh
смиренн humbl
смокинг tuxedo
смол tar
смороди currant
смотр must watch
смыв flush
смыс mean sens
смыт flush
смышлен witt
смягч soften palatal
смят agitati
снабд supp
снабж supp
снаряд shell
снаряж equipme
снег snow
снежок snowbal
сниж low
сниз low
сним doff
снисход clemenc
собир gath glean conven mean
соблазн temptat
соблюд respect
собол sabl
соболез condole
собр gath glean
собран meet
собстве propert prop
событ event
сов soviet
соверше complet perfect
советов recomme sugg
советск soviet
совещан meet
совмест compati
совок sovok
совпад coincid
совпаст coincid
совреме contemp
соглас agreeme complia
согласн consona
согласо concord coordin
соглаш agreeme
содерж compris contain keep sustain
содержа content
содом sodom
соедин associa compoun connect junctio union
сожал regret repent
сожител cohabit
созвезд constel
созвуч harmon
создан generat
создате creator
созн confes
созрева gestati
сок juic
сокращ abridg abbrevi contrac
сокрови treasur
сол solo salt
солд soldi
солен salinit salt
солидн substan
солнц sun
соломен straw
сом som
сомалии somali
сомните doubtfu equivoc
сон sleep
сообраз witt
сообщ communi
сообщес communi
соответ complia corresp conform
соотнош corresp
соперни competi
сопрово accompa attenda
сопроти resist
соревно competi
сорт sort
сортиро sort
сосед neighbo
соседн adjacen
сосиск sausag
соск nippl
сосн pin
сосредо concent
состав compos
составл compos
составн composi
состоян conditi stat statu
состяза competi
сосуд vessel
сосун suck
сот honeyco
сотвор creatio
сотк weav
сотн hundr
сотрудн collabo
сохран conserv sav
сохрани extant
сочн succule
сочувст empath sympath
союз allianc conjunc union
союзник all
соя soybean
спам spam
спарж asparag
спас rescu retriev sav
спасате lifegua
спаст rescu retriev sav
спектр spectru
спелеол speleol
спеллин orthogr
спес prid
спец spic
специфи specifi
спеш rush
спирал coil
спирт alcohol
список catalog
сплест weav
сплет twin
спокоин calm peacefu quiet tranqui
спонтан spontan
спор debat argu
способн abilit abl
спр spra
справед justic
справля manag
спрос demand
спрыг jump
спрыгн jump
спряж conjuga
спрятан hidden
спуск descent
сравн compari
сравнит compara
сраж fight
сран fuck
сред environ medium between
средн mean averag
средств remed tool
сродств affinit
срок dat
ссылк referen
стабили fin
став posit set
ставк rat wag
стад flock herd
станц station
стар try old
стареиш eld
старчес senil
старш senior
стат statut
статист statist
статиче static
стать articl
стеик steak
стен wall
стенан lamenta
степ stepp
степен degre
стер eras wip
стервят vultur
стержен bar rod
стерили sterili
стиму stimulu
стимул stimula
стимули stimula
стимуля stimula
стир eras wip
стих poem vers element
стихотв poem
сто worth stand
стоик stoic strong
стоим valu
стоичес stoical stoic
столб column stak
столбец column
столетн centena
столиц capital
столкну encount
столов cafeter
стоп foot
сторон sid
сторонн discipl henchma
стоянк park
стоящ worth
стр fear
стран countr
страниц pag
странн strange strang weird
страст passion
страхов insur
страшн horrib terrib hideou horribl
стрел fir shoot
стрелец sagitta
стрелок gunman gunn
стрельб fir shoot
стрижк haircut
стро constru
строг strict
строите constru
строп sling
стру spout stream
струн str
студ studio
студент student
стычк skirmis
стюард steward
субар subaru
сублима sublima
суд court judg
судак zand
судебн forensi
суджук sujuk
судь judg refere
судьб fat
сужд judgmen
сук bitch
сукум sukuma
сум sumac
сумасше craz
суматох commoti
сумерк twiligh
сумк pouch
сумм sum
сумрак twiligh
супруже marriag
суров asperit sever
сутк day
сух dry drynes
существ substan
сущн entit essenc
сфер ball spher
сфериче spheric
сфинкс sphinx
схват grab grasp nab
схватк encount
схем layout schem
схизм schism
сходн gangwa
сцен scen
сценар scenari script
сцепл cohesio
счастли happ luck
счасть happine
счет bill count tal
счетово account
счетчик count
счит reckon
сын son
сынок son
сыр chees
сыщик detecti
сэнсэ sensei
сэр sir
сюд her
сюзерен suzerai
сюит suit
таб tab
табак tobacco
таблиц tabl
табун herd
таджикс tajik
таиван taiwan
таивань taiwane
таин taino
таиск thai
таить lurk
так such
такт bar
тал thalia waistli
талышск talysh
там tamil
тамильс tamil
танк tank
тар tarot
тарабар gibberi
тархун tarrago
татвил kashida
тащ draw pull
тверд congeal firm stiff
тво thin your
твор creatio
творец creator
театр theatr theat
театрал theatri
тевтон teuton
тевтонк teuton
тевтонс teutoni
текущ current
тел bod
телевид televis
телец tauru
теллури telluri
телуг telugu
тематич themati
темн darken dark
темнот dark
тен shadow
тенор tenor
теор theor
теорем theorem
теорети theoret
тепер nowaday
тепл warm
тер los
теракт bomb
термино vocabul
тернист thorn
терносл damson
терп abid endur
тесн beset
тест test
тет aunt
теф tethy
тефид tethy
техник technol
технику colleg
техниче technic
техноло technol
теч leak
тиар tiara
тиб tibet
тибетск tibetan
тигел crucibl
тигр tigr
тик teak
тикань tick
тильд tild
тип sort typ
типогра print
тир dash
тиран tyrant tyrann
тис yew
тит titu
титан titan titania
тих peacefu quiet
ткан tissu
ткат weav
тлингит tlingit
тмин cumin
тобиас tobia
товарищ comrad mat partn camarad compan fellows
тог toga
тогд then
тождест identic
толк push
толкова interpr
толокня bearber
толп crowd
толст fat thick
толчок impuls
толщин thickne
тольк onl
том volum
томас thoma
томпак tombak
тон ton
тонганс tongan
тонк fin thin
тонн grand
топ stamp sink
топн stamp
топор axe
топт trampl
тор toru
торговл market trad traffic
тормоз brak
тороп rush
торпед torpedo
тоск ennui
тост toast
тохарск tochari
точк dot point
точн inde precisi
трав herb poison
травм trauma wound
трагиче tragic
традици traditi
траекто traject
трактов interpr
трампли springb
транзак transac
транкви tranqui
транспа bann
транспо haulag
трап gangwa
трасс track
трат spend
трах bonk
трахн bonk
требов demand requir
требова demand require
требух offal
тревог alarm
тред thread
трезв sobriet
трек track
трениро train
тресн rattl
трет third
треугол triangl triangu
трехчле ternar
трещ rattl
три trio
тривиал trivial
трилист trefoil
триумф triumph
трог touch
троик thre troika
троин tripl
троиц trinit
тролл troll
трон thron touch
тропик tropic
тропиче tropica
трост can
тростни reed
троф priz
труб chimne pip
трубчат tubular
труд work
трудн difficu hard
трудолю diligen
трудоус employm
трупп troup
трюк gimmick trick
трясин moras quagmir
тсван tswana
тсонг tsonga
туал toilet
туарег tuareg
тувал tuvalua
тувинск tuvan
туземн nativ
тун thun
туп blunt dull obtus
тупик impass
турецк turkish
турин turin
туркмен turkmen
турнир tournam
тускл haz
тут her
туч cloud
тщеслав vainglo
тыкв gourd pepo pumpkin
тысячел millenn
тысячн thousan
тюрьм prison
тяг affinit pull
тягот gravit
тяжел heavi hard
тян draw pull
тянуть run
тят dad
убег fle
убедите cogent
убеж fle
убежд belief persuas
убежищ refug sanctua
убив murd
убииств murd
убииц assassi kill
убит kill
ублюдок bastard
убо kill
уборн toilet
убыван wan
уваж respect
уважаем dear
увелич increas magnifi prolife
уверенн confide
увид sight
увлеч affinit
угад gues
угаритс ugariti
уго angl corn
уголовн crimina
уголок corn
угольщи colli
угорск ugric
угрож threate
угроз peril threat
удар strik hit blow strok accent emphasi stres beat
удач happine
удачн luck
уде fat
удержан retenti
удивите amazing
удильщи angl
удир fle
удмуртс udmurt
удобн comfort
удобр fertili
удобств conveni
удоволь pleasur
удр fle
удуш suffoca
ужас horror terror
ужасн horrib terrib fearful hideou horribl terribl
ужин dinn supp
узбекск uzbek
узе knot nod
узнаван recogni
узы bond
уикло wicklow
уильямс william
уит leav
указ decre
указате indicat point
уклон slant
укор reproac
украинс ukraini
украш decorat ornamen
укрыт shelt cov
укус bit
уле beehiv
улиц street
умел clev dextero
умен art
уменьш abridg
уменьши diminut
умер die
умеренн tempera
умерш deceas
умн intelli
унаслед inherit
униж humilia
унифици commona
уничтож destro
уныл crestfa
упавш fallen
упадок degrada
упаковк packag
упаст drop fall
уполном plenipo enabl
употреб usag
управл governa govern manag run ste
упражн exercis
упрек reproac
упс oop
упущ omissio
ура hurrah
уравнов balanc
ураган hurrica
уран uranu
урартск urartia
урбаниз urbaniz
урез cut
урм urmia
урн urn
уровен level
урожа harv
урок lesson
усадьб farmste
усва dig
усеч truncat
усилите amplifi
ускор acceler
ускорит acceler
ускорят acceler
условн conditi
успех succes
успокои tranqui
устав statut
устал fatigu wear
устанав set
установ set install
устарев dat outdat
устарел outdat
устоичи resilie steadin stead
устриц oyst
уступ succumb
усть mouth
утверди affirma
утвержд claim
утес rock
утечк leak
утк duck
утончен delicac
утр morn
утрат los
утратив bereft
ухань hoot
ухат hoot
уход groom leav
участ fat
участни attende
учебн educati
учен learn
училищ colleg
учит stud
учить learn stud
учрежд establi
ущерб damag
уэксфор wexford
уэльск welsh
уютн comfort
уязвим vulnera
фабрик mill
фавор favouri
фаворит favouri
фадд thaddae
фаз phas
факт fact
фаланг phalanx
фальшив counter
фанатик bigot
фантазе daydrea
фантаст fantast
фарерск faroes faroish
фаринге pharyng
фарис pharise
фармаце pharmac
фарс farc
фарфор porcela
фасц fascia
фаун fauna
фашизм fascism
фашистс fascist
феиерве firewor
фен foehn
феникс phoenix
фено phenol
феномен phenome
фенхел fennel
феоф theophi
фетиш fetish
фигн crap
фигур figur
физионо fac mien
физичес physica
фикц fiction
филантр philant
филипп philip
философ philoso
фин final
финанс financ
финикии phoenic
финск finnish
фиолето purpl violet
фирм compan
флаг bann flag
флажок checkbo flag
фламанд flemish
фландр fland
фландрс flemish
флекс inflect
флор flora
фобос phobo
фокус focu
фольг foil
фом thoma
фомк jimm
фон backgro
фонд foundat fund
фоногра soundtr
фонт font
форм form shap
формаль formal
формат format
формиро formati
форум forum
фот photo
фотогра photogr
фраз phras
фразеол phraseo
фракиец thracia
фракиис thracia
франкма freemas
франког francop
франкоя francop
франкск frankis
француз french
фрахт freight
фреидис freudia
фреидов freudia
фригиис phrygia
фриз frisian
фризск frisian
фрик freak
фрукт fruit
фуг fugu
фукс fuchsia
функц functio
функцио functio
фунт pound
футболк jerse
футон futon
фуфаик sweatsh
фьюжн fusion
хазарск khazar
хаиасск hayasan
хаид haida
хаик haiku
хак khaki
хакк hakka
хан han
ханаан canaan
хаос chao
хаотичн chaotic
характе charact
харон charon
харт chart
хасидск hassidi
хауард howard
хвал glor
хвастли vainglo
хват grab nab
хвост tail
хедер head
хеллоуи hallowe
хер dick
херес sherr
херн bullshi
херув cherub
хиатус hiatu
хиджр hijra
хижин cabin hut
хим chem chemist
химер chimera
хирон chiron
хитон chiton
хитр slick subtl
хищник predato
хлам junk
хлеб bread
хлев pigst
хлоп clap
хлопок clap cotton pop
хлопот troubl
хмел hop
хмонг hmong
хмур scowl
хна henna
ховард howard
хогсхед hogshea
ход turn walk
ходатаи petitio
хозяик hostes mistres
хозяин mast
хокк haiku
холизм holism
холм mound
холод coldnes
холодн chil cold
холост celibat
холст canva
хоп hopi
хор choru
хорватс croatia
хорд chord
хорезми chorasm
хорош fin good well
хот althoug
храбр courage
хран keep stor
хреб backbon ridg spin
хрен horsera
хромати chromat
хромающ lam
хрониче chronic
хроноло chronol
хрупк brittl
хруст crunch
хрустал crystal
художни artist
хуесос cocksuc
хуесоск cocksuc
хуи dick
хуин bullshi
хук hook
хурм persimm
хурритс hurrian
хутор hamlet
хэш hash
цап snap
цапн snap
цар king tsar
царап scrap scratch scrawl
цариц queen
царств kingdom
царство reign
цвет color
цветн color
цветок flow
цветущ bloom
цезар caesar
цезур caesura
цел all aim target
целакан coelaca
целик complet
целов kis
целостн integri
цельн solid
цельс celsiu
цен cost pric valu
ценн valu
цеп chain
цепочк chain train
церер cer
церков church
цеф cepheu
цивилиз civiliz
цик cycl
цикличе cyclic
цин qin
циник cynic
циркуля circula
цит recit
цитадел citadel
цифербл dial
цифр numeral
цифров digital
цыган gyps
цыганк gyps
цыганск romani
чаи tea
чарод magicia
час hour tim
част regular
частиц particl
частн privat
частот frequen
чванств prid
чедж jeju
чеджуд jeju
чеи whos
чеиенн cheyenn
челнок shuttl
человек man person
человеч human
челюст jaw
черв heart maggot
червото wormhol
через acros through via
череп skull
черепах turtl
черешн cherr
черкесс circass
черн ink blacken rabbl black
черник bilberr blueber
черного montene
черноко black
черок cheroke
черт strok damn demon devil
чертеж plan
чертежн draw
чертовс devilis
чест honour
честн tru
четверк four
четк rosar
чечевиц lentil
чеченск chechen
чешск czech
чешуик scal
чешуича sca
чжуан zhuang
чиновни offic
чипс chip
числ dat numb
чист clean clear pur she
чистк purg
чит read
читаем readabl
член memb
чокт choctaw
чрев womb
чрезмер excessi extrem
чтен read
что huh what
чувак dud
чувашск chuvash
чувств feel sens
чувстви sensiti
чувство feel sens
чуд wond
чудак freak geek
чудн weird
чудовищ monst ogr monstro
чукотск chukchi
чуть nos
шавк cur
шаг footste pac step
шагн step
шаиенн cheyenn
шампун shampoo
шанс chanc
шанхаис shangha
шар ball spher
шардж sharjah
шарж caricat
шарлата quack charlat
шат stagg
шахт shaft
шведск swedish
швеицар swis
шевел stir
шевельн stir
шеих sheik
шелк silk
шелкови mulberr
шерп sherpa
шерст wool
шест sixth
шестерк six
шеф bos
шиитск shiit
шимм shimm
шип his
шипящ sibilan
шираз shiraz
ширин width
широт latitud
шит sew
шифер slat
шифр ciph
шкал scal
школ school
шкряб scrawl
шкур skin
шлак slag
шлам sludg
шлепок slap spank
шлюз gatewa
шлюх whor
шнур cord
шныр prowl
шов seam sutur
шок shock
шоколад chocola
шотланд scot scottis
шпат spar
шпион spy snoop
шпор spur
шпульк bobbin
шрифт font
штамм strain
штанг rod
штатск civilia
штемпел stamp
штр touch
штраф penalt
штрафов penaliz
штук grand
штыр spik
шугнанс shughni
шум nois
шунт bypas
шут clown
шутк jok
щегол flaunt
щедр generos generou liberal
щек cheek
щел gap
щелк click snap
щелкань click
щелкн click snap
щелчок click
щенок pup
щетин bristl
щетк brush
щит shield
щуп prob grop
эваку evacuat
эвакуац evacuat
эволюц evoluti
эвфемиз euphemi
эгид aegi
эгоисти selfish
эготист egotist
эдем eden
эзерн etherne
эзотери esoteri
эквивал equival
экзамен board
экземпл specime
экзисте existen
экзотич exotic
экипаж crew
эконом sav
экономи econom
экономк houseke
экран screen
эксгиби exhibit
экспози exposur
эластич plastic
элегант eleganc
элемент basic
эллинис helleni
эллинск helleni
эллипти ellipti
эмал enamel
эмблем devic symbol
эмбрион embryo
эмоцион affecti emotion
эмпирич empiric
эмфатич emphati
энергич activ brisk
энцелад encelad
эолов aeolian
эон eon
эпидем epidemi
эпир epiru
эпит epithet
эпитаф epitaph
эпическ epic
эпох age
эра age
эрат erato
эрид eri
эстонск estonia
эстраго tarrago
эстрема extrema
эта thi
этап leg
эти thes thi
этик ethic moralit
этическ ethical
это thi
этот thi
эфир eth
эффекти efficie effecti
эхо echo
эякск eyak
юбил anniver jubile
юбк skirt
южн souther
юнон juno
юност youth
юношеск youthfu
юпитер jupit
ююб jujub
ява java
явить appear
явл epiphan
являть appear
ягненок lamb
ядерн nuclear
ядовит venomou
ядр cor kernel nucleu
язвител mordaci
язык languag
язычест heathen
язычн lingual
язычник heathen
яиц egg
якудз yakuza
янк yanke
янус janu
япет iapetu
япониз nipponi
японск japanes
ярк bright colorfu brightn
ярлык label
яростн furiou rabid
ясл nurser
ясн underst clear lucid
ясновид clairvo
ясон jason
ястреб hawk
яху yahoo
ячеик cell
ящик box cas
`
