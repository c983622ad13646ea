// Word stems of fr with English stems, one a line. From the English Wiktionary (wiktionary-dict, 2015), CC BY-SA 3.0; see NOTICE.
// Written by tools/build-bilingual.ts.
export const pairs = `
aalenie aalenia
aar aar
aara aarau
aaron aaron
abac abaca
abaiss abas grovel low
abandog abandon
abandon abandon desuetu abort ditch forfeit forsak jettiso jilt
abaqu abacu nomogra
abas abasia
abasour amaz astonis dumbfou stunn thunder bewild daz stun
abat giblet offal
abatard debas
abatt flap deject despond
abattag slaught
abattem dejecti despond
abatto slaught
abattr abat butch fell log
abaz abaza
abb abbot
abba abba
abbatia abbac
abbay abbe
abbess abbes
abbevil abbevil
abc prim absces
abced absces
abdia obadiah
abdicat abdican
abdiqu abdicat
abducte abducto
abeceda abeceda alphabe prim
abeill bee
abeilla dron
abel abel
abelien commuta
abelit abelian
abenaqu abenaki
aberr insan prepost outli
aberrat distort
abetiss hebetud
abhorr abhor
abidj abidji
abim abys blight bruis impair ruin
abject bas despica low
abjecte abject
abjur forswea
abkhazi abkhaz
ablett bleak
aboiem bark
abol abolish
aboliti abolish
abomin abomina
abond affluen plentif abound
abondam abundan
abondan plent wealth
abonn subscri
abonnem subscri
abord accost board
abordag board grappl
aborige indigen
abortif abortif
aboul abulia
about abut
aboy bark bay woof
abr shelt haven lee
abras abrad
abrasio chaf
abreag abreact
abreg abbrevi abridg curtail epitom synopsi
abreuv overwhe wat
abricot apricot
abrit harbor harbour hous shelt
abrog repeal rescind
abrogat abolish
abrupt blunt steep
abrupte abrupt blunt precipi
abrut chump dumbas sil twit brutali stupef
abrutis pondero hebetud
abs abs
absalon absalom
absc bombast prolix
absciss absciss
absent absent
absente truanc
absid aps apsi
absinth wormwoo
absol absolut implici utt
absolum absolut necessa thoroug veri
absorb absorb assimil
absorpt merg
absoudr absolv
abstem teetota
absten abstain forbear refrain
absters absterg
abstin clean teetota
abstr abstrac
abstrai abstrac
abstru prolix
absurd gormles ludicro nonsens prepost
absurdi lollyga sensele rubbish
abu abus
abus abus mol overus
abyss abys
abyssal abysmal
acab kind sort
acaci acacia
acajo also mahogan
acarien mit
acc emphasi acces entr
accabl overwhe distres
accable conster
accapar engros monopol
acced acces reach
acceler throttl acceler
accentu accent accentu stress
accept accept
accepta palatab
accesso ancilla prop propert
accid crash event inciden mishap wreck
acciden random bump
accisie excisem
accism accismu
acclam acclaim applaus che
acclima acclima
accolad brac embrac
accommo concili accommo hew
accompa accompa walk along
accompl accompl complet rip achiev perform achieve
accord agreeme arrange bargain chord accord agre allow award
accorda tun betroth
accorde tun concert
accost harbor
accoto armr
accouch childbi deliver labour parturi bear birth midhusb midwif
accoudo armr
accoupl coupl mat connect lin
accoutr trapp
accoutu accusto
accr accra
accredi credent accredi
accro addict fiend junki
accroc dent glitch hiccup hitch
accroch brush cling hang hook
accroit accru augment embigge enhanc increas
accroup crouch hunk squat
accueil recepti welcom accept
accumul accumul hoard
accus accus arraign ascrib charg indict
accusat accusan accus accusat
ace ace
aced acedia
acephal headles
acer hornles sharp
acerb scath sharp
acetabu acetabu
acetat acetat
ach aitch
acha achaea
achab ahab
acharn hellben
acharne ferocit fiercen fur relentl
achat purchas procure
achet buy purchas
achetab buyabl
acheteu buy shopp
achev finish
achevem clos complet
achill achill yarrow
achour ashura
aci steel
acid acid acidic
acidifi acidif
acidit acidit sharpne
acidul acidula acidulo
acier steelwo
acineti akinesi
acl lcd
acm acm
acn acn
acolyt henchma
acompt deposit
acon monksho wolfsba
aconi stevedo
acor azor
acoreen azorean
acouphe tinnitu
acour asura
acousti acousti
acqu adventi
acquer acquir procur purchas
acquies acquies comp
acquisi purchas takeov
acquitt acquitt pay
acr acr acrid bitt pungent sharp
acratop unremar
acrimon acrimon rancoro
acrobat acrobat stunt
acropol acropol
act act bill deed instrum
acteur play
actif asset
action act agenc deed equit shar stock
actionn shareho stockho activat work
activ activat bustl enabl
activem active
actric actor play
actu dop
actuali updat new
actuel current ongo
actuell current nowaday toda
acuit acuit sharpne
acyl acyl
acylgly glyceri
adagio adagio
adam adam
adapt adapt fit tailor
adaptab adaptiv
adaptat fiddl
addict fiend
additif additiv
additio additio bill check tab add cast sum
adel adela
aden aden
adenin adenin
adhan adhan
adhemar aylm
adher adher
adhesif cement
adhesio adheren members
adi valedic
adie adieu farewel goodby part valedic
adig adig
adip adipos adipou
adjac contigu margina neighbo
adjetiv adjecti
adjoind adjoin
adjoint deput
admettr accept admit conced
adminis executi incumbe deliver managem
admirab worth
admirat admir fan awe
admones admonis berat orat
admonit caution
adn dna adnat
ado youngst
adob adob
adolesc juvenil teenag
adopt fost adopt assum espous
adoptif fost
ador ador worship lov
adorabl lovabl love
adorate worship
adorati worship
adoratr worship
adoub dub
adouc allevia dull soften sweeten
adress prowes
adressa address
adro clev dextero skilful
adroit clev
adulatr adulato
adulesc kidult
adult grownup
adulter adulter
adustio cauteri
adven happen
adventi weed
adversa opponen opposit
advis recomme
adygu adygea
aec bce
aer air breez
aeratio ventila
aerien aerial
aerob aerobic
aerodro airfiel
aerogar termina
aerogli hovercr
aerogra airmail
aeroman aeroman
aeronau aeronau
aeronef aircraf
aeronie aeronia
aeropor airborn
aerospa aerospa
aetiu aetiu
afad afad
afar afar
affad fad
affaibl effet impair enervat enfeebl flag unnerv weaken
affair busines matt bustl belong
affaire bustl
affal slump sprawl
affam starv famish hungr peckish ravenou
affect affect impact contriv maudlin
affecta assignm
affectu affecti
afferm strengt
affich placard post adverti displa
afficha billpos
affil sharpen sharp
affin hon matur refin
affirm claim argu vindica
affirma claim
affleur outcrop
afflig disma plagu
afflu tributa flock inflow surg
affol aghast
affr disquie dubitat dreadfu fearful horribl
affranc fre stamp manumit
affrett chart
affreus fearful fearsom
affriqu affrica
affront clash dar fac meet tackl
affut sharp sharpen
affuteu sharpen
afro afro
aga agha
agac anno bug irk irritat annoy pesk
agacem annoyan resentm
agar hagar
agat agat
agath agatha
age beam haggai age elder
agenc bureau buro arrang
agend calenda organiz
agenoui kneel kowtow
agglome conurba settlem chipboa hardboa
aggrava worsen
agh agha
aghor aghori
agil agil clev nimbl
agioteu specula
agir act deal
agit churn shak stir ants fretful restles
agitate catalys
agitati restles unr
agitato agitato
agnea lamb
agnell lamb
agon agon thro
agonis agoniz
agout agouti
agr agra
agraf hook stapl
agrafeu stapl
agrair agraria
agramma ungramm
agrand augment embigge enlarg expand magnif scal
agrandi enlarge magnifi
agrav exacerb
agre consent
agreabl congeni nic pleasan agreeab nice
agrem amenit approva consent
agress mug
agresse assaila molest
agressi brash content feist trucule aggress
agricol agricul
agricul farm husband
agripp claw clutch grasp grip
agrippi jezebel
agronom agronom
agrum citru
aguerr inur
aguich teas
aguiche entic
aha aha
ahan gasp
ahur dumbfou stupef
ahuriss bewilde
aid aid help assista assist eid aida
aie ouch
aieu forefat root
aieul forefat grandfa grandpa grandmo
aig acut brazen sharp
aigl aquila eagl
aiglefi haddock
aiglon eaglet
aigr acid sour
aigrefi sleivee
aigrett crest
aigu brazen acut
aiguier ewer
aiguill point hand indicat needl ballyho needlef sting
aiguis bevel hon sharpen
aiguise sharpen
aiguiso grind whetsto
aikido aikido
ail garlic ell fend paragli sail wing
aileron canard fin flipp spoil
aili wing
ailleur elsewhe
aim lov magnet lik
aimabl friend likabl lovabl
aimable friend kind
aimar aymara
ain ain groin firstbo eld old senior ainu
ainess primoge
aino ainu
ains henc such thereb thu
aiol aioli
air air look area eyri
airain bronz
ais effortl straigh
aisanc pois
aisn aisn
aissell armpit axilla
ajaccie corsica
ajaceen corsica
ajonc gors furz
ajour fret
ajourn adjourn forbear postpon
ajourne postpon
ajout additio add append
ajust adjust fit tweak
ajustag alignme
ajustem fiddl tweak
akan akan
ake ake
aken achen
aki ake
akineti akinesi
alain alan
alambic distill still
alambiq complic convolu
alanin alanin
alarm alert alarm
alban albania
albanai albania
albatr alabast
albino albino
alcen alken
alchimi alchemi
alcibia alcibia
alcooli lush alcohol
alcoolo alcohol wino
alcoome alcohol
alcyn alkyn
aldehyd aldehyd
ale ale randomn
aleatoi adventi dubiou haphaza random randomn uncerta
alen nafta awl
alep aleppo
aleph aleph
alert advisor warn
aleso ream
alexand alessan
alexiph antidot
alezan chestnu
alg algi
algu alga seawe
ali ali
alia aka alia
alib alibi
alic alic
alien alienat estrang lunatic
align align conform flush
alim food
aliment nutriti feed food fuel nurtur
aline paragra subsect
alio hardpan
alisi rowan
alit bedridd
all all driv fit will pleas friend alleywa drivewa
allah allah
allait breastf nurs suckl
allaite breastf lactati
allech tantali
alleg lighten lit
allegem allevia relief
allegor allegor
allegr blith joyful
allegre elation
allel allel
allelui allelui hallelu
allemag german
alleman german
alli alli friend
alliag allo
allianc alignme bond
allo hello
allocat entitle
allogen allocht
allong couch cran elongat lengthe
allou allocat earmark
allum activat kindl light lit
allumag ignitio
allumet match matchst
allumeu coquett
allur gait look
allusio referen
alluvio alluviu
alm almah
almanac almanac
alo alo aloysiu
alogiqu alogica
alor then thu
alos shad
alouett lark
alourd weight
aloya sirloin
alp ttyl
alph alpha
alphabe abc literat literac
alphons alfonso
alpinis mountai
alsac alsac
alsacie alsatia
alt alta
alter tamp
alterit otherne
altermo antiglo
altern alterna
altess highnes
altitud altitud
alto alto viola
altruis selfles
alu foil
alun alum
alveol alveolu honeyco
aly aliyah
ama bundl clust
amado tind
amadou coax humour
amaigr emaciat
amalgam conflat merg
amand almond
amandi almond
amant belov lov paramou sweethe
amarr moor
amarrag dock moor
amass amas hoard
amateur enthusi
amateus amateur
amaury amor
ambassa embass
ambianc atmosph mood
ambig ambiguo dubiou equivoc
ambigui ambigua
ambiti ambitio
ambon ambo
ambrett abelmos
ambulan ambo paramed
ame soul web
amel amelia
amelanc service
amelior better betterm enhance improve progres amelior enhanc improv
amen amen bring low
amend fin mulct ticket amend improv
amenuis dwindl
amer beacon bitt tart
amerem bitter
amerind indian
amerloq yank
amertum acerbit bittern wormwoo
ameubli tilth
amfr fdma
amh imho
ami friend boyfrie fellow asbesto girlfri
amiabl amicabl
amib amoeba
amical amicabl friend
amicale friend
amid amid
amidon starch
amidonn starch emm
amidur amid
amieno franc
amin aminal amin
aminc diminis
amiral admiral
amiraut admiral
amish amish
amit amit friends
amman amman
ammonia ammonic ammonia
ammort stop
amnio amnion
amnisti amnest
amo amo
amoindr reduc abat shrink
amont upstrea
amorc bait prim bootstr
amorcag bootstr
amorph amorpho vapid
amort bunt damp cushion dull
amortis amortiz numnah
amour amur lov sweethe amorou boyfrie
amouret crush infatua
amoureu lov amorous
amovibl detacha removab
amperem ammet
amph auditor
amphib amphibi
amphigo macaron
amphitr host
ampl plentif room spaciou
amplem amp
ampleur magnitu
amplifi amplifi
amplitu rang
ampoul blist bombast orgulou
amput amputat
amstell amsterd
amt amt
amulet phylact
amus amus fun funn humorou jocular whimsic bant pla
amusem fun
amuseur enterta
amygdal tonsil tonsill
anacard cashew
anachro anachro
anacycl semordn
anadrom anadrom
anal anal
analem anal
analg analges
analges anodyn painkil
analogi analogi
analogu akin alik analogo
analpha illiter
analys analyz assa pars
analyse pars
analyti analyti
anana pineapp
anarch lawless
anarchi lawles anarchi
anas asean
anathem reproba
anatol anatoli
anatom dissect
anatomi anatomi
ancetr progeni forebea forefat
anch reed
ancho anchov
ancien form alumnu ancient ear eld elder erstwhi old
ancienn former seniori
ancilla menial
ancol columbi
anconit anconan
ancr anchor moor
ancrag anchora
andain windrow
andalo andalus
andalou andalus
andouil bimbo chump dumbas moron prick twit tin
andr andrew
androgy epicen hermaph
androma nymphom androma
ane ass chump donke jack jackas
aneant worst annihil extermi nuk
anecdot anecdot
anem anemia
aner stupidi
anesthe anesthe numb
aneth dill
anevris aneurys
anevrys aneurys
ang angel sweethe sweeti
angelin califor
angeliq angelic
angin pharyng
angioge angioge
angl english nook pitch
anglais english sideloc
anglete england
anglici anglici britici
angloph anglosp
angoiss creep disquie dubitat worr
angol angolan
angolai angolan
anguill eel
angul angular jagg
anhist anhisto
anhisto ahistor
anhydr anhydro
ani anis
anicroc hiccup
anilinc aniling
anim animat host anim brisk live pert quick spright
animate host
animatr animato
anion anion
anjo anjou
ankh ankh
ann year ann anna hannah
annam annam
annea annulu ring
annel ring
annex annex appendi
annexio annexat
annibal hanniba
annihil annihil extirpa worst
anniver birthda
annonc announc adverti annunci harbing herald portend
annonci herald
annot annotat
annuair directo yearboo year
annuel annual year
annuell annual year
annul annul cancel dissolv nullif quash repeal scrub undo
annulat cancel cancell
annulla annulme
ano anoa
anobl ennobl
anod anod
anodin trivial
anom anomi
anomal abnorma
anonym anonymo
anonyma anonymo
anonyme anonymo
anonymi anonymi
anophel anophel
anormal abnorma freak
anour anurou
ans handl
antagon antagon
antalgi analges
antan yestery yor
anteced backgro
antenn aerial feel
antepis prequel
anterie priorit previou
anticho shockpr
anticip anticip forese
anticon anticom nonconf maveric unconst
anticor antibod
antidot antidot
antidou painkil
antienn litan
antifis antitax
antigel antifre
antiher antiher
antilib illiber
antill antille
antinom paradox antonym
antipal antimal
antipat dislik unsympa
antiqu ancient pristin
antirad antioxi
antisec crib
antisud antiper
antita antitau
antithe antithe
antitzi antigyp
antivol antithe
antr antrum cav den lair
anu anu
anver antwerp
anverso antwerp
anxi anxiou edg fussbud taut
anxiet disquie dubitat
anxieus fussbud anxious
anxioge worriso
anœsthe anaesth anesthe
anœstru anestru
aort aorta
aortiqu aortal
aost aosta
aosto aostan
aout august
aoutat chigg
apach apach
apais anodyn appeas assuag lull mollif placat quench quiet
apath apath ennui
apathiq languid listles
apatit apatit
apatrid statele
apec apec
apennin apennin
aperc glimps insight outlin preview thumbna
apercev notic sight spot
aperiti appetiz
apesant weightl
apeur frighte shy
aphas aphasia
aphel aphelio
apheres aphesi aphetis
aphon voicele mutenes
api ipa
apicult beekeep
apieceu piecewo
apiol apiol
apitoy empathi sympath
aplat best crawl even flatten
aplomb pois upright
apn apnea
apoaps apoapsi
apoapsi apoapsi
apocaly revelat doomsay
apocop apocopa
apocryp apocryp
apocyn dogban
apog apex apoge climax
apoliti apoliti
apollo apollo
apollon apollo
aponevr aponeur
apophon ablaut
apor koan
apostol apostle
apotheo apotheo
apothic pharmac
apotr apostl
apotres apostl
appalac appalac
appar ostensi
apparai appear
apparei apparat applian bond brac contriv devic set tract
apparem apparen
apparen skin akin cognat kin
appari seed
apparie seed
apparit appeara epiphan ghost vision
apparte tenemen belong members apperta pertain
appat bait deco entic
appauvr impover
appea birdcal
appel call appeal plea benam nam phon conscri drafte
appella designa
appendi appendi appende
appendr append
appent penthou
appesan weight
appet palatab appetit
appetis appetiz
appien appian
appiu appiu
appl app
applaud clapome acclaim applaud che clap
appliqu app impleme applet appli
apponte wharf
apport bring giv
appreci assesso appreci
apprehe apprehe
appren learn
apprend instruc learn teach
apprent apprent learn
appret starch prim
apprivo tam
approba approv approva consent approvi
approch acces sidebea approac near nigh
approfo deepen drill
appropr appropr eligibl fitt prop suitabl
approuv applaud approv consent endors
approvi supp
approxi broken rough
appu buttres stanchi
appuy pres
apr aft afterwa behind follow next past harsh sharp
aprem fierce
apsid apsi
aptitud flair
apul apuleiu
apur balanc
aqu aqueou water
aquarel waterco
aquariu tank
aqueduc aqueduc
aquilon borea norther
ara macaw
arab arab arabic arabia
arabis arabiz
arachid peanut
araign spid
arair ard plough
arameen aramaic
arapaho arapaho
arbalet crossbo
arbitr judg refere umpir
arbitra arbitra random
arbr tre timb
arbriss bush shrub
arbust sapl shrub
arc arc arch bow
arcad archwa cov
arch arch ark
archang archang
archeol archaeo
archer archere
archet bow
archety archety
archeve archbis
archidi archdea
archime archime
archipe archipe
archipl pack
archipr archpri
archiv archiv
archivi librari
archont archon
archæop archeop
arcon tre
ard earn fier arduou burdens strenuo
ardois blackbo chalkbo slat tab
are are
areglem adjustm
aren arena aren bullr
arenico arenico
areol areola
aret bon edg fishbon
arezzo arezzo
arg mone silv
argent silv silver
argente silv silverw
argh argh
argil cla
argilit claysto
argo argo
argot cant slang
argov aargau
argum pitch
argut quibbl
ari air aria
arian ariadn
arid arid
ariel ariel
arien arian aryan
aristar aristar
aristoc nobl
aristol birthwo
aristot aristot
arit adicit arit
ariu ariu
arlequi harlequ
arm arm weapon charg embattl militar
armand herman
armatur fram underwi
armem weaponr
armer thrift
armoir cabinet cupboar wardrob
armoiri armour
armois artemis mugwort wormwoo
armori blazon
armur hob twill weav
armuri gunsmit
arnaqu con scam swizz defraud goug
arnaque conman crook
arnaud arnold
arnm mrna
arom aroma
aromati fragran aromati
arpent pac
arpenta surve
arpente surveyo
arqu arc
arquebu harqueb
arrach bereav snatch wrench wrest
arrang arrang
arrange settlem
arresta arr bust detenti
arret arr rul shutdow standst stop bylaw abort bust
arreto keep
arrh deposit
arrier back backsid guard hind rear arrear backlog backwar
arriv arriv com get happen occur plac advent arrival
arrivis upstart
arrog cock overwee sur uppit arrogat
arrond round hump
arrondi borough ward
arros rak wat win
arroseu sprinkl
arroso can
arroz ric
ars arsi
arsenal armour magazin weaponr
arseniu arsenid
art art
artch archi
arter thoroug
arthros arthrit osteoar
articha articho
articl entr item section
articul joint knuckl utteran articul
artific devic artful contriv fak fals fissipa prosthe unnatur
artille heat artille bomb gunn
artimon mizzen mizzenm
artisan craftsm tradesm handicr
artist perform
artiste artisti
artisti artful
artocar breadfr
arub aruba
arum arum
aryen aryan
aryenn aryan
ascagn ascaniu
ascend anteced ascenda ascend
ascenda ancestr
ascense lift
asces ascetic
ascet ascetic
aser ash
asexu androgy asexual
asexuel epicen neut
asi asia
asiatiq asian
asil asylum haven sanctua
asimin pawpaw
asinin asinin
asocial asocial
asp aspi
asperg asparag beanpol aspers spatt splash spra sprinkl
asperit snag wrinkl
asperm aspermo
asperse sprinkl
aspir ensign aspirat inhal
aspirat aspirat vision yearn
asqu ascu
ass enough prett quit somewha
assaill assail besieg
assain heal
assaini sanitat sewerag
assaiso season flavour
assam assam
assassi assassi homicid kill sla
assaut assault onslaug
assavo wit
assedic dol
assembl joint assembl mat congreg gather
assen throw
assent assent
assenti assent
asseo assert sit
asserti allegat
asserv enslav
asservi subserv
assesse assesso
assid assiduo
assidui zeal
assidum assiduo
assieg beleagu besieg sieg
assiett dish plat trim
assign assign set
assimil assimil
assis assisi seat
assist help wizard yeoman assist attend
assista audienc
assoc partn
associ associa
assoiff parch thirst
assombr becloud darken
assort match
assoupi dorveil
assoupl relax
assourd mut deaden deafen dull
assouv assuag
assujet hew subdu subjuga
assum assum
assur assur bela ensur insur rock asserti confide
assuran confide insuran pois
assurem definit sure veri
assyr assyria
ast asti
astat astatin
asteris star
asthmat wheez
asticot maggot anno needl
astr luminar star
astraga anklebo
astrein constra
astrona spacema
astrono galacti
astuc sham tip
astuci astut cann cunn subtl
asturi asturia
asur asura
asynchr dyssync
ataviqu atavist
atayal atayal
atchoum achoo sneez
ateli shop studio worksho
atem chop
ath atheist
athen athena
athenie athenia
atheoph atheoph
athleti athleti
atl telamon
atlanti atlanti
atm atm
atmosph mood
atoll atoll
atom atom mot
atomis nuk
atomisa spallat
aton tepid unstres
atout asset trump
atr firepla hearth
atrabil biliou
atroc heinou
atrophi atroph
attach clamp fasten attach teth
attaqu attack offens onset seizur assault impugn
attard ling fucktar moron retard
atteign attaina
atteind attain get reach
attell splint
atten contigu
attend expect
attendr await expect wait soften endear
attent expecta wait attenti
attenta bomb attempt
attenti careful conside watchfu focu heed timb warn thought
attenu mitigat palliat
atterr land
atterri flar land
attest att vouch
attiqu attica penthou
attir allur attract coher draw entic lur tempt
attiran allur attract
attis fuel pok
attitud stanc
attr appeal lur
attrap bust catch field grab
attrape catch
attray attract
attribu attribu appoint ascrib assign adjunct predica ascript
attrist sorrowf griev sadden crush
atypiqu atypica
aub alb aub dawn paddl
aubad aubad
aubain boon gleek serendi windfal
aubepin hawthor may
auberg hostel inn joint
aubergi eggplan
aubi sapwood
aucun neith non
aud audit
audac audacit boldnes chutzpa dar
audaci audacio dar
audienc hear listene viewers
audio audio
audioca cassett
auditeu auditor listen
auditif auditor aural
auditio auditio cast
auditoi audienc auditor
auditri auditor listen
aufef resin
aug trough
augia augea
augit augit
augment increas rais augment elevat enhanc
augur augur prodig foresha
august augustu
aul auli
auletri auletri
auln ald
aumon alm handout
aumoni almon chaplai
aumuss almuc
aun ell
auparav beforeh first former previou
auquel whereto
aur aura
aurel aurelia
aureol aureola aureol halo
auricul aural
aurifer aurifer
aurig chariot
aurigny alderne
auriver brazili
auroch auroch
auror aurora dawn
auscult auscult
auspic prodig
auss also too
aussier haws
aussito forthwi immedia
auster dour
austral south souther
autarc autark
autel altar ara
auteur author progeni writ
authent authent genuin
authige authige
autist autisti
auto automob car
autobu bus
autocht autocht indigen nativ
autocla autocla
autocol stick
autocra autocra
autodem selfboo
autodid autodid
autofel autofel
autoglo autoglo
autolog autolog
automag automag
automat automat
automob automot car motor motoris
automot railcar
autonom autonom empower
autopho selfi
autopon overpas
autoris authori condon empow enabl mandat allow
autorit authori boss perempt sur bailiwi leaders
autorou express freewa motorwa
autosto hitchhi
autosuf suffici
autotom autotom
autour around goshawk hawk
autr anoth new oth
autrefo former onc previou
autrem els otherwi
autrich austria
autruch ostrich
auv awn
auvergn auvergn
auxilia adventi ancilla assista help
auxquel whereto
avach tepid
aval downstr swallow
avalanc delug
avan avania
avanc advanc retain forward posit enhanc breakth driv
avant befor forward front until within
avantag advanta benefit conveni pro propiti
avar avar avarici cheapsk covetou mis miser niggard parsimo
avaric miserli
avarici greed
avc strok
ave acknowl
avec with
aven come futur
avenem advent
avent advent
aventur adventu affair fling ventur swashbu
avenu avenu
avers cloudbu downpou show
aversio abhorre horror
avert admonis caution warn
avertis caution caveat warn
avestiq avestan
aveugl blind implici
avi adverti opinion point
aviair avian
aviatri airwoma aviator
avid avid glutton greed sordid
avidem hungri
avidit gre
avil besmirc dirt
avion plan airplan
avionne airfram
aviron paddl row
avis astut shrewd
avo asset hav obtain own
avocat advocat attorne propone lawy
avocati avocado
avoin oat
avort abort miscarr termina
avortem abortio
avorteu abortio
avorton abort runt
avou admit avow confes
avril april
awadh awadhi
axe axi
ayatoll ayatoll
aymar aymara
aymeric emer
ayyavaz ayyavaz
azal azalea
azedara chinabe
azer azerbai azeri
azerbai azeri
azimut bear
azot nitroge
azotat nitrat
azothyd hydrazo
azur azur
babesio babesio
babeurr butterm
babil babbl piffl
babill babbl piffl
babilla babbl
babin jowl chop
babiol baubl trifl trinket widget
babirou babirou babirus
babord larboar
babouch babouch
babouin baboon
babuz babuza
baby foosbal
babylon babylon
bac ferr
baccar baccara
bacch moustac
bach bach basha tarpaul
bachiqu bacchic
bachkir bashkor
bachot swot cram
bachota swot
bachote swot
bacill bacillu
bacl botch cram rig slapdas slipsho sloven
bacleur bodg
baconie baconia
bacter bacteri
bacteri bacteri
bactria bactria
badaud onlook
badg badg button
badigeo whitewa smear
badin birch switch badinag bant
badinag bant
badiner persifl
badr both
baffl speak
bafou derid
bafouil piffl
bafr cram
bafut bafut
bagag baggag luggag equipag
bagarr brawl fight fraca fra tumult
bagarre content hawkish
bagatel frivolo trifl trivia
bagdad baghdad
bagdadi baghdad
bagdado baghdad
bagel bagel
bagnard convict
bagnol bang rid
bago chatt gab
bagu ring
baguena dallian
baguett baguett birch chopsti drumsti loaf point stick wand
bahama bahama
bahamee bahamia
bahamie bahamia
bahrayn bahrain
bahrein bahrain
baht baht
bai bay bayard berr
baign bath dip
baignad bath
baigneu bath
baignoi bath bathtub
baikal baikal
baill bailiff gap yawn
baillem yawn
bailleu lessor plodd
baillia bailiwi
baillon gag
bain bath bathhou
baionne bayonet
bais fuck shag bang cock hump kis lov screw
baisabi fuckabi
baisabl beddabl fuckabl
baisag fuck
baiseur fuck
baiss cut lower shallow abas duck hang low
baissi bear
bajocie bajocia
bajou jowl
bakchic bakshee
bako baku
bakuf shoguna
bal ball broom bali basel
balad jaunt stroll trip walk
baladeu flaneur
baladod podcast
balafr scar
balais brawn
balalai balalai
balanc gras libra scal snitch denounc jettiso squeal swing
balance swing
balanco seesaw swing
balanit balanit
balay broom sweep
balayet whisk
balbuti stamm stutt
balbuza ospre
balcon galler rack
balconn uplift
baldaqu baldacc canop
balein bon cetu whal
baleine calf
baleini whal
balez brawn
balin balines
balis beacon buo markup tag blaz
balisag markup
balist trigger
balisti ballist
baliv staddl
baliver applesa
balkani balkani
ball ammunit ball bullet chaff handbal
ballad ballad junket
ballast ballast
ballet ballet
ballon ball balloon bump footbal handbal
ballot bal bundl
ballott slosh bob jiggl
balluch swag
balo basl
balois basl
balourd ribald
balsami balsam
balucho bundl swag
balun balun
balustr banist
bambin kid toddl
bambo bamboo
bamboul spook
ban bann
banal banal commonp corn pedestr trit trivial unprepo
banalis banaliz
banalit batho quotidi
banan banana chopp pompado whirlyb
banani banana
banc bank bench school thwart
bancal lam lopsid
bancoma atm
band horn band bend bump bunch flock gang lot
bandea blindfo headban
bandero bann
banditi banditr robber
bandoul strap
bandy band
bang bong
bangkok bangkok
bangu bangui
bani banya
banian banyan
banier bann
baniqu bannock
banjo banjo
banlieu outskir suburb suburba
bann reproba banish proscri
bannier bann
banqu bank
banquer bankrup
banquet feast junket
banquis flo
bansh banshe
banto bantu
bany banya
baobab baobab
baol stepwel
baptem baptism
baptis baptiz christe frosh
bar bar pub bari
baragou gibberi piffl smatt
barak redneck
baraqu shack shed heft
baratin blagg
baratt churn
barb bor dull tiresom unamus awn barb barbara beard
barbad barbado
barbar barbari savag
barbari malapro
barbea barbel
barbecu grill
barbich goate rumpels
barbitu barbitu
barbon foge
barbot dabbl
barboti slip slush tans
barboui daub
barbu brill
barbur scal
barcelo barcelo
bard bard
bardan burdock burr
bardea hinn shingl
bardot hinn
baret trumpet
baril barrel drum keg
barille barrel cylind
barin boyar
barit barit
barkhan barchan
barman bartend
barnab barnaba
barniqu spectac
baron baron
baronn barones baron
barotra barotra
barouf tumult
barqu bark barqu rowboat skiff
barquet punnet
barr bar barr helm slot lock walk trumpet
barrag dam barrag
barrea advocac bar rung
barreur helmsma
barrica crush barrica
barrier barri hurdl
barriqu barrel cask
barriss trumpet
barthel barthol
baruch baruch
baryni boyar
baryon baryon
baryum barium
barzo borzoi
bas bas bottom coward flat low sock stock basi
bascul teet
basid basidiu
basil basil
basilic basil basilis
basion basion
basiqu basic
basket train sneak
basqu basqu
bass bas
bassin basin pelvi tub
basson bassoon
bassora basra
basti bastia
bastid bastid
basting bulwark
bastion strongh
baston brawl
bastonn can
bat bat bast
bataill battl combat fight war content hawkish
batar antshri
batard mutt bastard macaron mongrel pooch tyk
batav batavia
batea boat pedestr ship
bateli boatman ferryma riverbo
bathoni bathoni
batik batik
batim build
batisse build
baton bat club staff stick
batonn can club
batonni barrist
batt leaf sash bat worst
battag ballyho beat shuffl
battem beat throb
batter batter drum
batteur batt beat drumm
battr beat best break driv fight hit shuffl thresh
battur foresho
bau crossbe
baud baud
baudet ass
baudoui baldwin
baudri baldric
baudro anglerf monkfis
baum balsam
bav dribbl drivel drool salivat slav slobb
bavard chatt talkati babbl chat gossip natt prat prattl
bavarda babbl gossip
bavaro bavaria bavaroi
bavett bib mudflap
baveur dribbl
baveus dribbl
bavier bavaria
bavo bib
bavur smudg
bay bayeux
bayesie bayesia
bazar bazaar
bazo beat bucket
bazook bazooka
bbc bbc
bce ecb
bea beautif fair fin handsom nic bea
beatifi beatif
beatitu blis
beaucou lot man much scad vast
beauf redneck
beaut beaut bell lovelin
beb bab
bebel bebel
bebet babyish sil
bec beak bill kis nib nozzl
becarr cancel natural
becass woodcoc
becassi snip
becfigu ortolan
bech beak shovel spad
bechame jism
becot kis peck smooch
becquet peck
bed comic
bedain gut paunch
bedea beadl
bedo joint
bedon stomach
bedouin bedouin
beer gap yawn
beffro belfr
begaiem stamm stammer stutt stutter
begay stamm stutt
begoni begonia
begu stutter
beguet bleat
beguete bleat
begueul prig prud
beguin crush infatua
behemot behemot
beig beig
beignet doughnu fritt
bejaun greenho
bel bel baa bleat
bela palau
belem baa bleat
belett weasel
belg belgian
belgiqu belgium
belgrad belgrad
beli ari ram
belisai belisar
beliz beliz
bell beautif bell fair fin nic
bellado nightsh
bellatr beefcak fop
bellici warmong
belliqu content warlik
belluai beastma gladiat
belluno belluno
beloug beluga
belug beluga
belzebu beelzeb
bemol bemol flat
ben well bles hallow
benedic grac bless
benefic benefit profit
benefiq benefic
benevol volunta volunte
benin benign benin
benino benines
benjami bab
benn dump skip bin
beno benedic
beot boeotia
beotien boeotia newbi philist pondero
bequill crutch kicksta
berc hogwe cradl lull rock
bercail fold
bercea cradl crib
berceus lullab
berdoui jabberw
beret beret
berg riverba riversi shepher
berger fold sheepfo shepher
berian biryani
berlin sedan
berlino berlin
bermud bermudi bermuda
bermudo bermudi
bern bern hoax
berth bertha bravo
bertran bertram
beryl beryl
besac pouch
besicl spectac
besoin need require want
bet beta animal beast dim foolish monst sil stupid
betail cattl livesto neat stock
betel betel
betem stupid
betiqu baetic
betis hooe mischie nonsens silline stupidi trip balderd bull
betoin beton
beton concret
betonn concret
bett beet chard
bettera beet beetroo mangelw
beu bud pot
beugl bellow moo
beuglem moo
beuh gras pot
beurk fie ugh yuck
beurr butt load
beuver bend
bevu trip
bey bey
beyrout beirut
bezoard bezoar
bhoutan bhutan
bia bia slant way
biafr biafran
biais skew slant
biax biaxial
bibac loquat
bibaci loquat
bibelot trinket
biberon tippl
bibin booz tippl
bibl bibl
bibliob bookmob
bibliot bookcas bookshe librar librari
bibliqu biblica
bicepha bicepha
bich doe hind
bichela bislama
bichkek bishkek
bichon bichon lapdog
bichonn bichon
bicoque bycoket
bicycle bicycl
bid flop gut
bidass grunt
bidet bidet
bidon can drum hoke jerryca tumm
bidonvi shantyt slum
bidouil fiddl tamp
bidul gizmo hicke thingam
biell biella
bieloru belarus
bien commodi fin good possess tight well belong substan
bienfai salutar benefic benefac
bienheu happ bless blissfu
biennal biennal
bientot soon
bienvei goodwil acquies
bienven welcom
bier beer
bievr beav
bifac bifac
biff jot scratch strik
bifteck beefste steak
bifurca fork
bifurqu furcat
bigam bigamis bigam
bigarr variega
bign ding
bigorne periwin
bigot sanctim
bihebdo biweek
bijo jewel
bijou jewelle
bijouti jewel
bik bik
bikeur bik
bikeus bik
bikin bikini
bil bil gall biliou
bili biliou
biliair biliou
bilieus biliou
bilingu bilingu
bill marbl pinball
billard snook
billet banknot ticket
billiar quadril
billion billion trillio
billot block log
bimensu bimonth biweek fortnig
bimestr bimonth
bimille bimille
binair binar
binarit binar
binett emotico hoe scuffl
bingo bingo
bino bino
binocl lorgnet spectac
binom binomia
binz tsuri
bio organic
biocata biocata
bioceno biocoen
biochim biochem
biofact biofact
biograp biograp
biolog biolog
biologi biologi organic
biologu biologi
biomass biomas
biomeca biomech
biometr biometr
bioniqu bionic
biopell biofilm
biophil biophil
biophys biophys
biotiqu biotic
biotit biotit
biotop biotop
bip beep bleep pag
biped bipedal
bipeur buzz
birian biryani
birman burmes burma myanmar
biryan biryani
bis encor kis norther sugar
bisannu biennia
biscay bisca
biscoti rusk
biscott rusk
biscu cooki
biseaut bevel
bisexu bisexua hermaph
biso kis sugar
bison bison buffalo
bissect bisecto
bistoqu cat
bit bit dick peni prick rod
bithyn bithyni
bitol bitola monasti
bitrans ditrans
bitt bollard dick
bitum bitumen
bitur bend bun
bivalv bivalv
bivouac bivouac
bivouaq camp
bizarr bizarr funn odd peculia que weird
bizarre oddit peculia quirk
bizo sugar
bizut frosh haz
bla schnozz
blabl blah
blablat natt
blackbo reproba
blafard lurid pallid wan
blagu funn jok jest kid
blagueu jok smartas
blairea badg
blais blasiu
blam lambast animadv blam blist reproba
blamabl reprehe
blanc albumen breast caucasi spac whit
blanch caucasi whit blanch bleach laund vindica whiten whitewa
blancha whiteba
blanche whitene
blanchi laundr laundre
blancho calf
blanco whiteou
blas jad
blasonn blazon armiger
blasphe blasphe
blatt cockroa
ble wheat blu bruis fledgl freshma frosh green greenho
blem wan
blennor gonorrh
blephar blephar
bless wound hurt injur lesion offend
blessur injur wound
blett blet
bleu freshma blu
bleuatr bluish bluishn
bleuet blueber cornflo
bleut blu bluish
blind bulletp
bloc bloc block chunk pad
blocag block
blocu blockad
blog blog
blogu blog
blogueu blogg
blond fair girlfri
bloom bloom
bloqu bar block freez obstruc
blott huddl snuggl
blous overall smock
blu blu
bluff bluff
blush blush
bmw bmw
boa boa
bobard fib
bobby bobb
bobett brief underpa
bobeur bobsled
bobin bobbin coil reel spool web
bocal jar
bocc bocc
boch fritz hun
body bodysui
boer afrikan boer
boeuf ste
bof meh whatev
bogey boge
bogg boge
bogot bogota
bogu bogu bug
boguey boge
bohem bohemia
bohemie rom
bohrium bohrium
boi antl for timb timberl wood woodlan woodwin
boiard boyar
boid boid
boir drink tippl
bois nemorou
boiser panell
boissea bushel
boisson beverag drink
boit limp lam ricket bin box boxful club tub
boitem limp
boiter limp
boiteus lam
boitill limp
bol bolu bowl luck
bolero bolero
bolet bolet
bolid bolid firebal
boliv bolivia
bolon bolon
bom boom
bomb bomb bombshe bulg
bombard shell bomb bombard pelt
bombay mumbai
bombem bulg
bon coupon good nic palatab right bonu
bonac lull
bonb sweet
bonbon cand confect sweet
bonbonn cylind tank
bond bound leap bounc vault cramp crowd overcro
bongar krait
bongo bongo
bonheur happine
bonhom bonhomi
bonhomm fellow
bonifac bonifat
bonim spiel
bonjour hello
bonn bonn good hot maid nic
bonnet cap cup
bonnett moonrak
bonobo bonobo
bons bonsai
bont generos goodnes kindnes
bonu freebi
bonz bonz
booleen boolean
boolien boolean
boom boom
boquete coppic cops for
bor boron bori borea
boraciq boric
borat borat
borbory growl rumbl
bord bord brink edg rim shor limbat
bordeau burgund maroon
bordel cluster clutt mes pigst shambl shitsto tsuri
bordeli untid
bordere manif
bordur kerb upstand ruritan
boreal boreal north
borgien borgesi
boriqu boracic boric
born bollard bound klick milesto stubbor
borneo borneo
borsali fedora
borsch borscht
bortsch borscht
bos bos guardia
bosco boatswa
bosn bosnia
bosniaq bosnian
bosnien bosnian
boson boson
bosphor bosphor
bosquet for grov
boss bonk bulg bump hump humpbac lump cram swot
bossel mogul
bosseur swot
bossu humpbac hunchba
botaniq botanic botan
botanis botaniz
botswan botswan
bott boot bunch kick
botti bootmak
bottill boote
bottin boot
bou dirt filth grub mud mudd buo
bouc buck goat goate
boucan din
bouch mouth block butch clog clos plug wad bit
boucher bloodba butch
bouchon clog congest cork plug tap
boucl buckl curl loop cordon cur
boucli shield
boud pout sulk
bouddh buddha
bouddhi buddhis
boudeur sulk
boudeus sulk
boudin pudd
boudo bow ladyfin
bouff food grub eat gobbl guzzl puff bloat hit
bouffic bloatwa
bouffon buffoon clown fool jest tomfool
boug mov stir throw vamoos candl candlep
bougain bougain
bougeot wanderl
bougnou nigg wog
bougonn growl grumbl
bougr chap geez guy
bouh boo
bouill boil dial
bouillo kettl teakett bouillo broth bubbl seeth
boukhar bukhara
boul ball can spher wad bollock boul
boulang bak baker
boulea birch
boulet ball fetlock gas incubu
boulett meatbal
bouleve upheava rock upset
bouli abacu
boulim bulimia
boulimi gourman
boulin bowlin
bouling bowl
bouloch pill
boulon bolt
boulonn franc bolt
boulot job swot
boum boom bump
bouquet bouquet bunch ibex
bouquin book buck bookish
bourbi quagmir tsuri
bourd blund howl misstep stumbl
bourdon bumbleb buzz dron
bourg town posh
bourgeo burgh missu bud button
bourgme mayor
bourgog burgund
bourgui burgund
bouriat buryati
bouroun burundi
bourr wad cram plug stuff curmudg gruff cock drunk
bourrad bump
bourrag cram logjam
bourras blast flaw gust
bourrea executi hangman
bourrel saddl
bours exchang pouch purs scholar
boursou bloat blist bombast puff
bous cowpat pat
bousb tsuri
bouscul hustl jostl scrambl stamped
bousill fuck wreck bungl
boussol compas pyxi
bout end scrap tip
bouteil bottl tank
boutiqu boutiqu shop shopkee
boutiss head
bouton bud button pimpl spot
boutonn button buttonh
boutur stick
bouvi cowherd
bouvier bitterl cowherd
bouvreu bullfin
bouzill bust
bouzouk bouzouk
bovin bovin cattl cow
box cubicl box
boy ancilla boy
boya boyau gut
boyard boyar boyard
boyau bowel gut
boycott boycott
bra pitch arm
brabanc brabant
bracele wristba
brachio brachio
braconn poach
brader clearan
brag brag
braguet fly
braill braill squall
braim bra
brair bra
brais emb brais coal
bram troat
brancar gurne handl stretch paramed
branch bough chapt discipl limb branch gill trend
branche spra
brand brandis flouris
brandeb branden
brandu branduc
branl unstead masturb teet wank wobbl drubb
branlag wank
branleb bustl
branlet masturb
branleu toss wank
branqu daft sil
braqu hound
braquag blag robber
braqueu blagg
bras weld
brass breasts fathom strok brac brew intermi armful
brasser brewer
brasseu brew
brassie bra
brav fearles gallant
bravem brave
bravo bravo bul hear
break break
breb ewe
brech breach gap loophol
bredoul jabberw
bref anywa brief pith short transie
brelan gleek
breloqu charm trinket
brem bream bremen
bresci brescia
bresla wroclaw
bretagn brittan
bretell brac suspend
breuvag beverag
brevet patent
bri bri
brib scrap snatch
bric bric
bricol frivolo sling trifl trinket tink
brid bridl flang chok slant
brievem brief short
brigand highway robb robber
brigant brig
brigitt bridget
brill bright gleam gloss glow shin sleek stellar blaz
brillam amazing
brillan blar brightn sheen shinine
brim downtro
brin feel sprig strand wisp
brindil twig brushwo
bringue chim rattl ring sound
brioch brioch
briqu brick
briquet beagl light brickya
bris surf breez break chip snap broken
bristol paperbo
brisur chip
britann british briton
broc ewer
brocart brocad
broch brooch pin skew spit paperba
brochet pik skew
brocheu stapl
brochur booklet
brod embroid work
brodequ buskin
broder embroid
brodeur embroid
brodeus embroid
brom bromin
bromur bromid
bronch flinch
bronchi bronchi
bronz sunbath suntan tan tann
bronzag suntan tan
bronzeu sunbath
bross brush dust
brossag brush spin
brouett barrow wheelba
brouhah brouhah hubbub nois
brouill fog mist breach blur jam scrambl draft
broumpr rumpels
brouss bush for
broussa undergr
brout brows graz
broutil trifl trinket
broy grind
broyeur crush grind shredd
bru sparrow nois rumor splash
bruin drizzl
bruisse rustl
brul blaz burn burnt
bruleur burn
brulur burn
brum fog haz mist twiligh cloud fogg
brun brown brunett
brunatr brownis
brune brunei
bruneie bruneia
brunell selfhea
bruno bruno
brusqu abrupt impetuo
brut coars gros raw rough brut bul ruffian
brutal brazen impetuo rough
brutale brutal
brutali brutali rough
bruxell brussel
bruy bluster boister loud nois
bruyamm noisi
bruyer briar bri heath moor moorlan
bryophy bryophy
buander laundr
bubal hartebe
bubon bubo
buboniq bubonic
bucares buchar buchare
buccin whelk
buccoge orogeni
buch log bonfir cram pyr swot
buchero logg lumberj
bucheur swot wonk
budget bankrol
budgeta budget fiscal
bue mist
buffalo buffalo
buffet buffet
buffl buffalo
bug bug
bugg broken
bugl flugelh
bui box boxwood
buisson bush
bulb bulb
bulgar bulgari
bull bubbl bull
bulleti ballot newslet
bulot whelk
bur friez
buralis tobacco
burea bureau buro desk desktop offic precinc
bureauc bureauc burocra
burett burett oilcan
burgond burgund
burin caelum chisel
burlesq farcica
burq burka
bursit bursiti
burund burundi
bus bus omnibu buzzard hawk
busard harri
busc busk
bushism bushism
bust bust torso
but bas goal objecti point purpos croak intent abutmen
butan butan
butanon butanon
buten buten
buteur scor
buteus scor
butin loot pre sack spoil swag
buto toeboar
butor bittern
butt imping stumbl
buvabl drinkab
buveur drink drunkar
buveus drink
byblo byblo
bylin bylina
byzanc byzanti
bœuf beef jam stag cop
caban cabin joint lodg prison
cabanon outhous shack
cabaret tra
cabesta capstan
cabilla cod
cabillo toggl
cabin booth cabin cubicl
cabinet cubicl ministr toilet
cabl cabl
caboss dent
cabossu dent
cabot coast
caboteu coast
cabr pranc
cabriol cavort convert
cac poo
cacahue peanut
cacao cocoa
cacaoy cacao
cacato moonrak royal cockato
cacatoi cacator
cach cach hid conceal secret shill skulk sneak hidden
cachect languis
cachet stamp validat seal
cachett hideout stash
cachot brig dungeon
cacopho cacopho
cactu cactu
cad qadi
cadavr bod carcas corps kill offal
cadd caddi
cadea gift perquis pressi
cadena lock padlock
cadenas padlock
cadenet dreadlo
cadet cadet littl
cadi cadiz
cadiz cadiz
cadmium cadmium
cadr executi fram framewo goalfra officia
cadran dial
cadreur cameram
caduc deciduo dilapid stal
caducif deciduo
caem comecon
caf coffe
cafard cockroa hump tattl
cafei coffe
cafein caffein
cafr kaffir
caft rat squeal tattl
cafteur tattlet
cafteus tattlet
cag cag
cagliar cagliar
cagotem sanctim
cagoul balacla
cagu shit
cahi gather noteboo quir
cahot hiccup jerk
caid caid
caill quail clot coagula curdl junket quark
caillo pebbl rock ston
caillot clot coagula
caiman caiman caymani
cain cain
cairot cairen
caiss cas checkou crat
caissi cashi tell
caissie cashi tell
caisson coff
cajo cashew
cajol coax cuddl
cak fruitca cop
cal calai hold prop wedg chug stall
calabr calabri
calamit calamit plagu
calandr grill
calao hornbil
calcair calcare limesto
calcari calcife
calcedo chalced
calcif underpa
calcifi calcif
calcin calcin char
calcul calculu computa ston sum calcula
calcule calcula
caleb caleb
calebas gourd
calech stag
calecon pant underpa
calembo pun
calend calend
calenda calendr
calepin noteboo
calfat caulk
calfeut caulk frowst
calibr templat calibra
calibra calibra
calic chalic
calicot calico
calif caliph
califat calipha
calin cuddl cudd hug
calligr calligr
calliop calliop
callipy callipy
callist calisth
calm anodyn calm calmnes composu cool lull peacefu quiet
calmar squid
calomn sland
calomni slander backbit calumni sland traduc vilif libelou
calopsi cockati
calor calori
calott skullca
calqu calqu trac
calu callu
calvair anguish ordeal
calvit baldnes
cam radm webcam camera
camaie cameo
camarad budd classma fellow mat schoolm comrade fellows
camarin crowber
cambodg cambodi
cambrio burglar burgl rob
cambrou boondoc bush stick
cambus galle
cameleo chamael chamele
cameli camelli
camelot paperbo widget jism
camerou cameroo
camesco camcord
camill camilla
camion truck
camionn haul butch
camomil camomil
camorr camorra
camoufl camoufl snub
camp camp
campagn country countr vol
campanu bellflo
campech logwood
campem campsit encampm
camping campsit
campism camp
campo field
camu camu
can duck
canaan canaan
canad canada
canadia canadia
canaill mischie rascal rogu scoundr
canal canal
canalai ductal
canalis duct canalis channel funnel
cananee canaani
canap couch sofa
canaqu kanak
canar canar
canard duck rag wigeon
canarde duckl
cancan gossip quack
cancer cancero
canceri carcino
cancero carcino
cancr blockhe dunc
cand cand
candid candid
candida applica candida nomine
candide confide
caneton duckl
canett bobbin can
canich poodl
canicul heatwav
canif penknif pocketk
canivea gutt
cann can staff stick
cannab str
cannebe cranber
canneli cinnamo
cannell cinnamo
cannett pint
canniba canniba
cano cano
canon barrel cannon canon dish gun look round tippl
canonia canonic
canonic canonr
canoniq canonic
canonna cannona
canonni gunboat
canop canop
canotag row
canoteu boat
canoti boat
cantin cafeter
canton guangzh precinc
cantonn billet
canular hoax
canyon canyon
caoutch caoutch rubb rubber
cap cap
capabl abl
capacit abilit skill
capharn shambl
capital bankrol breakth momento paramou capital
capiton wad
capitul surrend yield
capon cat
caponn cat
caporal corpora
capot bonnet hood condom greatco raincoa rubb overtur turtl
capric freak whim
caprici caprici whimsic
capt engros get grok twig
capteur feel sensor
captiv captiva engros absorb
capuch hood
caquet cackl babbl
car becaus for curr caria car cavit
caracte charact lett letter temp typ qualif featur
caraf caraf
carafon caraf
caraib caribbe
carambo billiar
caramel fudg toffe
carapac shell
carat carat
caravan train
carboni char
carbur fuel
carcajo wolveri
carcass framewo shell wreck
card card
cardan gimbal
carder teasel
cardioi cardioi
cardiol cardiol
cardit carditi
carel karelia
carem lent
caren carina careen
carenc deficie shortco
caress strok cares fondl pet toy
cargais cargo
cargo freight
cariati caryati telamon
cariaty caryati
caribo caribou reinde
caricat cartoon
carillo chim glocken
caritat charita
carlin pug
carn dobbin nag flesh
carnag bloodsh slaught
carnass carnivo
carnati flesh
carnivo carnivo
carol carol
carott carrot wangl
caroub carob
caroubi carob
carp carp
carpett doormat
carpien carpal
carquo quiv
carr edg rack squar uncompr
carrea bolt diamond quarrel squar til tippl
carrefo cross crossro interse
carrela til
carrele plaic til
carrem bigtim downrig real square
carrier care quarr
carross carriag bod bodybui bodywor
carrur build
cart card map menu cas
cartabl schoolb
carthag carthag
cartogr mapp
carton cardboa
cartouc cartrid
carv carawa
cary hickor
cas cas box panel point squar
casani homebod
cascad stunt waterfa
cascade stuntma
casein casein
casemat blockho
casern barrack bas
cash kosh
casino casino
casoar cassowa
casqu headpho headset helmet
casquet cap
cass friabl cas heist scrapya blow break crack overtur
casseil jostabe
cassero saucepa
cassett cassett
casseur break hooliga yob
cassica butcher
cassiop cassiop
cassiss blackcu
cast cast
castagn castane
castill spanish
castor beav
castr castrat neut fix
castrat eunuch
casuist casuist
cat starch
catadro catadro
catafal bier
catair catnip
catalog catalon brand catalog
catalys catalyz catalys
catan catania
catapla poultic
catapul catapul propel
catarrh catarrh
catastr disast
cataton cataton
catch wrestl catch
cateche cateche
categor categor adamant
caten catenat
catenin catenin
cathar cathar cathari
cathech cateche
cathet cathetu cathet
catho catholi
cathod cathod
catin harlot
cation cation
caucas caucasu
caucasi caucasi
cauchem incubu nightma whangdo
caudal caudal
caudect dock
caudill caudill
caur cowr
caus cas caus elicit speak
causal causal
caustiq mordaci
cauter cauter
cauteri cauter cauteri
caution bail deposit suret
cav basemen cav cellar
cavaler hors
cavaleu womaniz
cavali cavalry flippan forward hors horsema knight rid
cavea vault
cavecon cavesso
cavern cav cov den
caviar caviar
caviard censor redact
cay key
cayenn cayenn
cebouan cebuano
cebuano cebuano
cec ecsc
cecil cecilia
cecin cecina
cecit blindne
ced ced conced indulg yield
cedill cedilla
cedr cedar
cedrat citron
cei cis dui iec
ceintur belt waist
cel secret shill
celebr celebra famou shin laud
celer celer
celerit rapidit
celest celesti heaven superna
celi celia
celibat bachelo celibac celibat singl sol unmarri
celin celin
cell one
celli cellar lard vault
cellul cell dormito pen
cellula cellula
cellulo cellulo
celsiu celsiu
celt celt celtic
celu one
cendr ash remain ashen
cendri ashcan ashtra
cendril cindere
cenot cenot
cenotap cenotap
censur censors bowdler
cent cent hundr
centain hundred
centaur centaur
centena centena centenn
centiem hundred
centim cent
centr cor facilit heartla hub
central cent middl pivotal
cenur coenur
cep cep
cepend but howev notwith then though
ceph cepheu
cephala hellebo
cer cer
cerber cerberu
cerc splin
cercea hoop
cercl hoop ring circl
cercuei coffin
cereal grain cereal
cerebra esoteri
cerf deer hart roebuck stag
ceris ceris cherr
cerisi cherr
cerit cerit
cerium cerium
cern circl circumv
cert admitt inde
certain one som sur certain definit inde veri
certifi acknowl certif
certitu certain certitu
cerumen earwax
cervea brain
cervele cerebel
cervell brain
cervin matterh
ces thes thos
cesar caesar
cesarop caesaro
cesium caesium
cess abat ceas stop discont
cesur caesura hyphena
cetac cetacea
cetan cetan
cetolog whalelo
ceton keton
cetos ketos
cett thi
ceylan ceylon
cfa dui
cgcc ccgc
cha flesh eye
chabbat sabbath
chabraq saddlec
chacal jackal
chachli shashli
chacun apiec each everybo everyon
chadd shadda
chador chador
chaebol chaebol
chagrin disquie pensiv griev
chah shah
chahad shahada
chahid martyr
chahut horsepl pandemo rucku skylark
chahute raucou rowd
chaill chert
chain chain channel rang station weft woof
chainet catenar
chainon link
chair pulpit
chais chair
chakr chakra
chal shawl bedstea
chaland barg
chald chaldea
chalem shawm
chalet chalet
chaleur heat oestru warmth warm hearti
chalom shalom
chalume chalume chant
chalut dragnet trawl
chaluti trawl
cham cham
chamail bick squabbl content
chamall marshma
chaman shaman
chambel chamber
chambr bedroom hous room barrack
chambra ricket
chamea camel
chameli camele
chamiti hamitic
chamo buff chamoi
champ field shroom
champfr chamf
champig mushroo
champio champio
chanane canaani
chanc chanc luck opportu serendi happ
chancel grogg wobb stagg
chandai sweat
chandel candlem candleh candles candl tap
chandra candrab
chanfre bevel chamf
chang chang switch
change changea protean
changel changel
changem chang
chanm wick
chanoin canon
chanson song songboo
chant birdson call crow sing chant cheep perform
chantag blackma
chanteu sing songst songstr
chanvr hemp
chao valedic chao havoc mayhem pandemo turmoil
chaotiq chaotic
chap clevi cop scre slab
chapard pilfera pilf
chapea hat head
chapeau head
chapele rosar
chapeli hatt
chapell chapel
chapero valet
chapite capital
chapk ushanka
chapon capon
chaponn caponiz castrat
chapsk shapka
chaqu each eith ever
char tank automob car chariot float
charabi babbl claptra gibberi gobbled macaron
charad charad
charbon anthrax carbon coal cok colli
charcut butch
chardon thistl goldfin
charg burden charg load commiss lad laden
chargeo holon
chargeu load
chariot cart
charism leaders
charit charit
chariva pandemo
charlat fraud phon quack quacksa charlat quacker
charm charm glamoro sweet glamour gracefu hornbea lovelin spell
charmeu philand moustac
charnel carnal
charnie hing
charogn scaveng vultur carrion offal
charon charon
charpen framewo carpent woodwor
charret cart tumbril wagon
charrio chariot trolle
charru plough
chart chart
charybd charybd
chass hunt chas dispel driv sleep handl shrin chassi
chasser huntres
chasseu bellbo fight hunt track bellgir
chast chast
chastem chaste
chastet chastit
chasubl chasubl
chat cat chat tag tom refin
chataig chestnu
chatain chestnu
chatea castl
chatela lord squir fob
chati castiga chastis punish
chatim chastis comeupp punishm retribu
chaton bezel catkin kitten puss
chatoui tickl ticklis
chatoy shimm
chatr castrat neut fix
chatreu castrat
chatt beav cat cunt puss twat chat
chattie chattia
chau lim
chaud hot warm
chaudem warm
chaudie boil bucket
chaudro cauldro pot coppers
chauff heat warm
chauffa heat
chauffe chauffe driv stok
chaum reed thatch
chauss sho shod carriag causewa embankm pavemen roadwa
chausse sock
chausso slipp turnov
chaussu sho footwea
chauv bald baldi callow
chauves bat
chauvin chauvin
chavir capsiz
chavira capsiz
chayott chayot
check check
cheerio cheerio
cheesec cheesec
chef bos chef chief cook foreman guv head lead
cheker seker
chelin shill
chelon chelon
chemin lan path road rout track way chimne firepla
chemino railway
chemis fold shirt sleev
chemisi blous
chen mes hoar oak
chenea eavesdr
chengy chengyu
chenil kennel
chenill caterpi tankett
chenn chennai
chenu hoar
chequ chequ
cher dear expensi belov darl hone sweethe cherish
cherch hunt look search seek
cherche hunt researc
cherif sharif
cherok cheroke
cheroot cheroot
chert dearnes
cherubi cherub cherubi
cherv skirret
chev hair
chevain chub
cheval hors
chevale chivalr bridg easel rack
chevali cavali knight sandpip equin hors
chevauc overlap mount span
cheve hair
chevelu coma hair
chevesn chub
chevill ankl dowel linchpi lynchpi peg
chevr goat
chevrea kid
chevref honeysu
chevret doe trivet
chevreu deer
chevri goather
chevron raft
chevrot bleat bucksho
cheyenn cheyenn
chi chi burdens shit shitloa
chial bitch blubb
chiasm chiasmu
chiass shit
chibouq chibouk
chic chic class knack natt posh sharp sophist
chicago chicago
chican cavil nitpick quibbl refut
chich miser sting churro
chicon endiv
chicor chicor
chicot snag
chicout cloudbe
chien dog hamm cop
chiench dogg
chiend weed
chienn bitch slut
chiet chieti
chiffon dust rag crumpl bureau
chiffr ciph digit figur numb numeral encrypt
chiffre encrypt
chignol bitstoc drill
chignon bun chignon
chihuah chihuah
chiit shiit
chil chil
chiliar chiliar
chilien chilean
chim chemist
chimer chimera figment
chimeri chimeri insan ruritan
chimiqu chemica
chin china
chineto chink
chino chines chinoi sinitic
chinois chines quibbl
chintok chink
chintz chintz
chio chio
chiot calf pup pupp whelp
chiott lemon shithou bog can
chip chip pinch cow harp scold vixen crisp
chipot nitpick quibbl
chiqu class div
chiquen fillip
chiral chiral
chirali handedn
chiraz shiraz
chiron chiron
chiropr chiropr
chirurg surger sawbon
chitin chitin
chiton chiton
chlamyd chlamy
chleuh fritz
chlo chlo
chlor chlorin
chlorhy hydroch
chlorop chlorop
chlorur chlorid
cho bab cabbag dumpl
choc bonk concuss impact shock
chochot wus
choi choic option pick
chois appoint choos elect nam pick select
chol cholera
cholin cholin
chomag unemplo
chomeur unemplo
chop mug stein tankard bust nab nail
chopin chopin pint tippl top
choqu lurid shock
choral choru
choregr choreog
chorion chorion
chos thing
chot shota
chou col
chouca jackdaw
chouche mead
choucho chayot favorit pet scrunch
choucro sauerkr
chouett cool nift owl swell
choui ace smidgen
chour hot
choy coddl indulg pamp
chrem chrism
chretie christi christe
christi christi
christo christo chayot
chrom chromiu chrom
chromos chromos
chroniq chronic columni
chronol timelin chronol
chronom stopwat tim timekee
chrysal chrysal pupa
chtarb bonk
chtch shchi
chthoni chthoni
chtouil clap
chuchot whisp whisper
chum boyfrie
chut shh downfal drop fall stumbl tott plummet
chutney chutne
chym chym
chypr chypr cypru
chœur carol choir choru
chœureu chorist
ciabatt ciabatt
ciao che
cibl aim cynosur dartboa target
ciboir ciboriu
ciboul scallio
ciboule chiv
ciboulo block
cicatri scar seam
ciceron cicero ciceron
cidr cid
ciel geez heaven sky
cieu heaven paradis
cigal cicada
cigar cigar
cigogn stork
cigu hemlock
cil eyelash
cilic cilicia
cill blink
cim crown peak pinnacl
ciment cement
cimetie graveya
cimi crest
cineast filmmak
cinem cinema movi pictur
cinemat kinemat
cinetiq kinetic
cinghal sinhale
cingl scath daft maniac nut nutt
cinq fifth fiv
cinqu fift
cinquan fiftiet
cinquie fifth
cintr hang
cio ioc
cipay sepo
cir dop wax sallow
cirag dop
circ circ
circonc circumc
circonf circumf girth
circonl circumb
circons constit circums conside war
circonv circumv
circu pit
circul circula
circula traffic
cireur shoeshi
cireus shoeshi wax
cirqu circu cirqu corri cwm
cirrhos cirrhos
cirru cirru
cis cis
cisaill shear
cisea chisel scissor
ciseau scissor
cisel chisel
cisgenr cisgend
ciske ciskei
cissoid cissoid
cistr cittern
cit quot cit
citadel citadel
citadin townsma urban urbanit townswo townspe
citatio quotati quot subpoen
citern tank
cithar zith
citoyen citizen country denizen
citron lemon
citronn lemonad lemongr lemon
citroui pumpkin
city cit
civ chiv
civett civet
civier bier gurne stretch
civil civilia citizen civil
civilis civilis civiliz
civilit urbanit
civiqu civic
cla wattl articul blatant bright clear light lucid
clac whack
clad clad
clair clara lucid bugl
clairem bright clear obvious plain
clairie clear glad lawn
clairon bugl
clairse spars
clairvo foresig perspic
clam voic
clameur uproar
clams croak
clanch doorkno
clandes underco undergr
clap clapper
clapet valv
clapi burrow
claqu claqu galosh slap bang blow slam snap splurg
claquet clapper
clarifi clear
class choir clas grad sharp stratum swank categor rank
classem rank sort
classic classic
classif classif sort categor
classiq classic
claud claud claudia
claudiq limp
claus stipula
clavard chat
claveci harpsic
clavi keyboar pad
clavico clavich
clavier keyboar
cle clef key radical wrench
clebard cur pooch
clef crown key wrench
clel cloelia
cleli clelia
clemati clemati
clerc clergym
cli custom guest patron shopp
clic click
clich stereot
client shopp
cliente patrona
clign twinkl
clignot indicat blink flash
cliniqu clinica
clinqu tinsel
clip clip
cliqu cliqu coteri coven click
cliquet pawl jangl clash
clito clit
clitori clitora
cliv cleav
clo button nail stud
cloaqu cesspoo cloaca vent
cloch bell cloch steepl
clochar derelic hobo rogu transie
clochet tinkerb
clodo hobo transie
cloison bulkhea
cloitr cloist frowst
clom mooc
clon clon jerk judd
clop fag smok
cloport woodlou
cloqu blight blist
clor clos
clotur clos fenc
clou nail pin
clouag pin
clout spik
club club
cmdr cadm cdr como
cmm mmc
cnid knido
cnosso knosso
coac croak
coagul clot coagula
coagula coagula
coalesc coalesc
coass croak
coassem croak
coat coati
coauteu coautho
coaxial coaxial
cob lechw
coc coca cok cola cuckold
cocagn cockaig
cocain cocain
cocard cockad roundel
cocass comic
cocatri cockatr
coccine ladybir
coccy tailbon
coccygi coccyge
coch chip coach tick auriga check coachma
cochl cochlea
cochon dirt hog pig pork
cochonn piglet
cockp cockpit
cocktai cocktai
coco commi cocoa
cocon cocoon
cocott cassero
cocufi cuckold
cocyt cocytu
cod cod encrypt
codag encod
codec codec
codein codein
codeten inmat
codifi codif
codon codon
coeffic entr
coenur coenur
coequip teammat
coercit coercio
coeuipi teammat
coeur heart pith
coexist coexist
coffr chest coff saf trunk
coffret casket
cogit cogitat
cogitat cogitat
cogn bang conk imping cop axe
cognac brand cognac
cognass quinc
cognat cognat
coh cogent consist
cohabit cohabit
coheren consist
cohereu coher
cohesio cohesio
cohu jostl mob rabbl
coi coy
coiff caul coif comb
coiffeu barb hairdre
coiffur coif haircut hairdo hairsty
coin corn nook wedg
coinc jam stick wedg
coinceu chock
coincid coincid
coing quinc
coit bonk coitu copulat
cok cok
col collar gap neck packet parcel
colbac lapel
colback calpack
coler ang chaf ire outrag wrath biliou
colereu tetchi
coleriq biliou
colet coleta
colibr humming
colific trinket
coliqu colic
colit coliti
coll adhesiv cling stick tight pantyho cement glu past
collabo quisl collabo
collag collag
collaps breakdo
collect collect
colleg school
collegu colleag cowork fellow
collemb springt
collet snar trap
colley colli
colli collar necklac
collig subsum
collin hill mound
collisi impact
colloid colloid
colloqu colloqu
collud collud
colluvi colluvi
coloc flatmat roommat
colocat flatmat roommat
colomb dov
colombe squab
colombi dovecot
colon settl sharecr colon settlem
colonis colonis settl
colonn column fil
colonpr colopro
colopha rosin
color pigment color colorfu
colori color
coloris coloriz
colosco colonos
coloss colossu
colossa daunt galacti huge
colport peddl
colz colza rapese
com coma como cosmo
comb dal
combat fight fra grappl warfar
combati content fight
combatt combat fight struggl tackl
combien whatth
combin schem combin contriv match composi corsele handset
combina combina coveral overall pettico suit
combl fill fulfill overwhe attic
combust fuel
comed comed
comedie comic
comedon blackhe
comesti edibl
comet comet
comic comitia
comino comino
comiqu comedia comic comical
comit committ
comm how lik pardon sorr what commit
command command major ord commiss head lead
commemo commemo
commenc beginn incepti begin commenc initiat start incipie
commens commens
comment comment
commer gossip shill
commera gossip
commerc trad merchan mainstr commerc market vendor
commett commit
commise clemenc
commiss commiss committ
commod bureau commod conveni dress hand
commode conveni
commodi amenit conveni
commoti concuss rucku
commun common communa stra parish town
communa general communa commonw
communi stateme communi conve impart report
commut commut switch
commuta switch tim abelian
compa circinu
compagn compani compan budd
compar liken
compara resembl simil
compars shill
compart bay
comparu appeara
compass clemenc pit sympath
compat commise empathi sympath
compati sympath
compatr country
compens offset cancel
comper shill
compet profici
compete bailiwi experti profici
competi cont competi
compil compila compil crunch
compila compil
compins compens
complai lament wallow
complem adjunct possess
complet compreh full outfit round sound suit complem altoget
complex compoun confus trick
compli complin
complic abettor accompl complic priv connect
compliq complic tangl convolu intrica trick
complot plot collud wayla
componc remors
comport behavio conduct demeano act behav comport entail
compos compone constit compos composi compoun consist dial typeset
composi compos arrange typeset
compost compost
compr rog underst
compreh fathoma underst
compren underst compris constru encompa fathom figur grasp includ
compres compres
comprim compres squeez pill
compris underst
comprom comprom endang imperil tamp tradeof
compt account count login tal
comptab account
compteu board count met
compto bar
compuls compuls
comput comput
computa comput
comt count earl shir
comtess countes
con arsehol cunt dop doucheb fuckwit jerk mutt twat
conard jerk
conc concis sentent
concass crush kibbl break
concate concate
conced conced fold
concent hub focu
concept conceit develop design
concern concern relat
concert gig deliber
concevo conceiv devis engend intend
concier caretak doorkee janitor
concili amenabl tractab interme
concise brief concise
concisi brevit compres
conclur clos conclud deriv
conclus clos opinion
concoct concoct
concomb cucumb
concomi concurr
concord match mesh
concour vie competi cont
concret concret
concurr competi contend
condamn convict condemn reprehe doom sentenc damn reproba
condens capacit compres condens
condesc condesc
conditi conditi
condole sympath
condom rubb
condu duct flu pip
conduct driv
conduir behav comport conduct driv lead rid
conduit behavio conduct demeano driv
confect sweet
confede confede
confer bestow
confere lectur talk
confess avow confes acknowl
confi confide overwee commit entrust
confian confide faith trust
confide confide
configu sett
confin confin constra
confir cand
confirm confirm asserti
confise confect sweetsh
confisq confisc impound
confitu jam jel marmala
confl conflic rumpu
conflu conflue
confond abash bewild confus disconc mistak muddl
conform conform congrue consist fitt comp hew pondero complia
confort comfort comf huggabl
confrer colleag cowork fellow brethre brother fellows
confron affront
confu abash confus fuzz
confuci confuci
confuse dim uncerta
confusi rumpu
cong conga conge furloug holida leav
congedi fir
congel freez ice frozen
congela freez icebox
congeni indigen
conger snowdri
congo congo
congr congrue congruo
congreg flock
conifer softwoo
conin coniin
coniqu conical
conject gues
conjoin joint
conjonc alignme syzyg
conjuga conjuga domesti
conjugu conjuga
conjura conjur
conn fuckwit wank known
connais awarene cogniti contact custom knowled realiza maven
connait know
connard asshol cunt dick doucheb fuck fucktar jackas jerk
connass fuck
connect connect jack
conner hooe
conneri ball bollock bullshi
conneta constab
connex assort
connexi connect link
connot connot
connota overton slant
conqu conch
conquer conquer win
conquet catch conqu
consacr consecr dedicat devot inv sanctif
consang inbr inbreed
consci awar conscio mindful
conscie conscio awarene conscie
conscr conscri
conscri draft
conseil advic tip advis advisor counsel justic recomme guidanc
consent acquies consent agre
consequ repercu
conserv curator keep preserv can conserv retain stor tin
conside momento whopp signifi mull reckon think view
consign consign cloakro setpoin commit rost
consist consist
consol comfort consola consol solac
consola solac
consoli consoli
consomm expenda consum user consump consumm
consonn consona
conspir conspir conniv intrigu plot
const unwaver
constam constan
constat ascerta
constel constel
conster disma
constip constip
constit constit pos makeup
constru build constru knit mak
consult visit consult
consum consum consump
consœur fellow
cont fabl folktal stor tal blith cheerfu glad happ
contact touch contact
contagi contagi
contami contami flyblow
contemp coeval contume
conten contain compris hold suppres content
contene bin dump
content happ
contest subvers impugn refut embattl
conteur storyte tell
conteus storyte tell
context backdro
contig contigu
contin mainlan contigu continu ongo solid unbroke
continu unbroke abid continu ongo permane keep resum
contoid contoid
contors contort
contour outlin profil bypas circumv dodg wind
contr against con versu with block land
contrac judd cramp taut
contrai restric coerc compel constra forc dures require contrar
contrar thwart annoy cros upset
contrat agreeme contrac deal hit
contrav ticket
contreb offset smuggl gutbuck
contrec cros thwart reverbe
contred contrad gainsa impugn sas
contref counter forg fak phon forger sirloin foothil
contrem ris foreman overse
contrep compens offset spooner plywood counter
contres misinte
contrev offend
contrib taxpay contrib
control check control monitor vet assesso comptro
controu fabrica
controv issu content
contusi bruis
convain cogent convinc persuas
conven concur fit suit
convena congrue fitt prop suitabl appropr proper suitab
converg conflue commens converg
convers colloqu dialogu discour talk chat convers revert
convert convert
convi summon
convict belief
convivi usabili
convo convo
convoca callout
convoit covet covetou
convolu twin
convoqu pag summon
convuls jerk judd
cool cool cooli
cooper coopera
coordon coordin detail
cop cop copy duplica mirror remak
copain boyfrie budd friend mat
copenha copenha
copi cop duplica emulat heart plentif
copiag copy
copieur amanuen copi copycat
copilot codriv
copin friend girlfri
copinag cronyis nepotis
copist copi
coprah copra
copropr condomi
copt copt coptic
copul copula
coq cock roost
coqu cockl hull shell
coquele cockere
coqueli popp
coqueta dallian
coqueti eggcup coquetr
coquett coquett flirtat coquetr
coquill shell shellfi box corrige scroll seashel typo
coquin rogu
cor corn horn kor korea
corail coral
corbea corvu crow raven
corbeil trash
corbill hears
cord bowstr chord cord rop str yarn
cordag rop
cordea fus
cordi tailpie
cordial heart warm cordial regard friendl
cordonn cobbl shoemak
cordoua cordoba
coreen korean
coreenn korean
corfo corfu
corg corgi
coriand cilantr
corindo corundu
corinn corinna
cormora cormora
corn horn cornea
cornard cuckold
corneil crow
cornemu bagpip pip
corniau mongrel mutt
cornich eav ledg gherkin pickl
corniqu cornish
cornoua cornwal
cornoui cornel dogwood
cornu retort
coroll corolla
coronen coronen
corosso soursop
corp bod field flesh offal
corpore bodi
corpu bod
corpul bulk chunk port
corral corral
correct reasona right correct proper edit proprie
correl correla
corresp connect commens match amount
corrid bullfig
corrido hall
corrig castiga correct edit mark right
corrigi redeema
corrobo buttres
corrod corrod
corromp brib corrupt greas flyblow
corrosi mordaci
corrupt briber distort graft jobber
cors corsica
corsag blous bodic
corsair pirat private
corteg pageant process
corv chor drudger fatigu task
corvid corvin
coryz coryza
cos cos kos
cosaqu cossack
cosign cosign
cosinu cosin
cosm cosma
cosmeti cosmeti
cosmodr spacepo
cosmona spacema
coss hull lug pod shell
cossovo kosovo
costard suit
costaud sturd
costum habit outfit rig suit
cot quot rank rat bruis coast rib wal edg
cotatio quotati quot
cotel wal
cotelet chop rib
coter coteri
coti coastal
cotidal cotidal
cotillo pettico
cotissu bruis
coton cotton
cotr cutt sailboa
cottag cottag
cou neck coua
couac clang manioc
couard coward poltroo
couch sett coat diap lay scum shell stratum careen
couchet berth bunk
couco cuckoo hey
coud elbow kink cubit
coudr needl sew
couett duvet pigtail
coufiqu kufic
cougar cougar
couill ball bollock gonad nut gut balls
couillo bimbo bollock gonad mug twit vapid
couin whin yelp
couinem yelp
couiqu drygulc
coul cast flow found run sink slur
couleur color flush suit
couliss runn slid backsta
coulo corrido hall lan
coup blow hit knaver knock mov round shot strik
coupabi blam
coupabl culpabl culprit guilt perpetr reprehe sinful
coupell cupel
coupere axe cleav
coupero rosacea
coupl coupl torqu
couplet vers
coupol cupola
coupon coupon vouch
coupur cut
cour court courtsh courtya ward yard fluent pow stream
courag braver courag energ gallant valour brav dar fearles
couramm fluent
courb crook curv bend bow bent
courbur curvatu
coureur rac runn womaniz
coureus rac runn
courg marrow pumpkin squash
courget marrow
courl curlew
couronn corona crown diadem krona kron wreath coronat
courri mail mailboa post
courrie mail
courro belt strap
courrou wroth ang wrath
cours errand rac grocer shopp
coursi couri ste
court court short
courtag brokera commiss
courtau chunk
courti brok brokera
courtis courti court woo
cousin cousin cranef
coussin bas cushion pad
cout cost dear expensi
coutea knif
couteus expensi
coutil drill
coutr colt
coutum custom usag mor
coutumi customa
coutur needlew seam sew
couturi couturi sew dressma seamstr
couv convent brood mollyco clutch hatch
couverc cov lid top
couvert cov overcas cutler silverw blanket coverag jacket
couveus brood incubat
couvo hatcher
couvr becloud blanket coat cov shill span
couvreu roof slat
covoitu carpool ridesha
cowboy cowbo
coya sprocke
coyot coyot
cpronou thereof
cqcd lol
cqfd qed
cra chalk cray
crab crab
crach spew spit
crachat gob spit spittl
crachem spit
crachin drizzl
cracho spittoo
crack crack
craindr dread fear
craint awe dread fear jitt
crainti eeri faint fearful timid timorou
cramois crimson blush
cramp stitch cleat spik stud
crampon cleat
cran grit horsera nerv notch sand skull
craneur poseur
craneus poseur
cranien cranial
crapahu yomp traips
crapaud toad
crapul rascal sordid
craqu fib crack creak squeak
craquel crack
craquem crack creak
cras crasi
crass cras filth scum grubb
cravach crop
cravat headloc neckti
crayon pencil
cre author creat develop
creanci credito
createu develop
creatio brainch generat work
creatri creator
creatur being
crecere kestrel
crech nurser
cred credenc credit tick
credit charg
crediti socr socred
credo cre
credul credulo gullibl
crem best cream cremat
cremail trammel
cremati cremat
cremer dair
cremeus cream
crenea crenel
creneau crenell
crenel crenell
creol creol pidgin
creosot creosot
crep frizz crep pancak wrap fril
crepine bratwur
crepon seersuc
crepusc dusk even sunset twiligh
cresson cres
cret greav cret comb crest ridg
cretin doucheb dumbas jerk moron mutt oaf
creto cretan
cretois cretan
creu hol hollow trough
creus creus dig
creuset crucibl
crev croak die bush flat shot zonk
crevabl poppabl
crevass chasm
crevett prawn shrimp shrimpb
cri call cre cry holl scream shout apparen shriek
criaill clang
criard garish gaud striden vocifer
crib cribbag
cribl siev riddl
cric jack
crim crim felon wrong crimea
crimine nefario
crin horseha
crincri fiddl
crinier man
criqu cov inlet
criquet locust
cris crisi emergen fit seizur
criss christ squeak squeal
crissem screech squeal
cristal len
criter benchma criteri
critiqu animadv critica critici review blist
cro ribbit
croass caw croak
croasse caw
croat croat croatia
croc fang
croch quav
crochet bracket hook
croi anguish check cros crucifi dagg incubu
croir believ think
crois cros lin crossbr crusad
croisem cross
croisie cruis
croisil hash
croiss grow
croissa growth upgrowt
croitr grow increas wax
croqu brittl crunch thumbna
croquem whangdo
croquig dink
cross butt crosi cross lacross stick stock scrub
crotal rattles
crott crap dropp shit
croup croup rump stal
crousta crumbl
crousti juic chip
crout crust daub rind scab
crouton heel
croy believ
croyabl believa
croyanc belief tenet
cru crud raw vintag spat
cruaut cruelt
cruch clod ewer jug pitch
crucial pivotal
crucife crucife
crucifi crucif
crud crud
cruel cruel mean
cruelle cruel heartle ruthles
crustac crustac
crypt vault encrypt
csar sirc
cst cse
cstc csec
ctcum muctc
ctenair ctenoph
ctm mtc
cub cuba cub cubic bladd
cubain cuban
cubiqu cubic
cucul vapid
cueill cull pick
cueille gather pick
cuill spoon
cuiller spoonfu spoon
cuir hid leath bak cook fir
cuirass armor breastp rig battles ironcla
cuisin cook cuisin kitchen
cuisini cook rang
cuiss thigh
cuisson bak
cuistr bookish prolix
cuit bak cook bend
cuivr copp bras brazen
cul ass boot bottom bum butt luck roach sex
culbut worst
culmin culmina
culot assuran audacit bottl brashne cheek chutzpa gall nerv
culott breech pant brash
culpabi guilt
cult cult worship
cultism circumb
cultiv cultiva fost cultur educat
cultiva farm
cultur cultiva
culturi bodybui
cum muc
cumin cumin
cumul cumulat
cumulan augend
cumulat addend
cupid greed
cupidon cupid
cur parsona
curar curar
curateu committ fiducia
curcum turmeri
curett curett
curi curiou nos peculia
curium curium
curleus curl
curry curr
curryfi curry
cursive cursive
cutan cutaneo
cutin cutin
cuv tank vat sob
cuvett basin
cyan cyan
cyanoty bluepri
cyanur cyanid
cybergu cyberwa
cycl cycl period
cyclan cycloal
cyclis cycliz
cyclism cycl
cyclist bik
cyclo pedicab
cycloid cycloid
cyclomo mop
cyclon whirlwi
cyclop cyclop
cygn cygnu swan
cygnea cygnet swan
cygnet swan
cylindr drum
cymbal cymbal
cyniqu cynic cynical reproba
cynorrh hip rosehip
cynthi cynthia
cyril cyril
cyrill cyril
cyrl scrambl
cystein cystein
cystin cystin
cystoto cystoto
cytis laburnu
cytochi cytoche
cæcal caecal
cæcum caecum
cæsium caesium
cœlacan coelaca
cœliaqu coeliac
cœur cor dead heart pluck
dab atm
dac dacian dacia
dacit dacit
dactylo typewri typist typ
dadaism dadaism
dadaist dadaist
dagesh dagesh
daguerr daguerr
daguet brocket
dahli dahlia
dahomee dahomey
dai canop
daign both deign
daikon daikon
daim sued
dain doe
dakar dakar
dal dalit
dalian dalian
dalil delilah
dalinie daliesq
dall flagsto slab
dallag tessell
dalmat dalmati
dalot gutt scupp
dam king lad queen groom draught
dama damascu damask damson
damien damian
damm damma
damn damn
dan through
dandin waddl
dandy dand
dang hazard jeopard
danger dangero harmful pernici
dangere dangero unsafe
dangero dangero
daniel daniel
danien danian
dano dan danish
danois dan
dans danc perform
danseus danc
danub danub
dar dari
dard dart sting
dariu dariu
dars dock
dasyati stingra
dat dat
datch dacha
datif dativ
datisci datisci
datt dat
daub turke gleek
dauphin dauphin delphin dolphin larkspu
davi forcep
david david
davo davo
dazibao dazibao
ddo ddo
dea dea
deal deal
deambul walk ambulat ambl
deb bandwid dischar through
deball unpack unwrap
debanda stamped
debarde singlet
debarqu disemba
debarra clear jettiso
debat debat
debattr debat discus flail
debauch debauch poach rakish
debecqu hurl
debect cat hurl
debeque cat
debil dumb goof
debilit debilit
debiteu outstan
deblate blath
debobin unwind
debogu debug
debois defor
deboise defores
debor deborah
deborah deborah
debord overflo overwor
deborde overflo
debouch issu uncork
deboucl unbuckl
deboulo unbolt
debours disburs
debouss disorie
debout afoot
debr rubbl tail
debrail scruff untid
debranc unplug
debrid unbridl unharne
debroui resourc bootstr cop
debusqu skidd
debut beginn incepti offset outset newbi novic
dec death decaf reputab disappo
decache unseal
decad decad
decaedr decahed
decagon decagon
decaill decurdl
decalag offset shift
decalci decalci
decamp scram
decan decan
decanil scram
decant decant
decap flux
decapit behead decapit
decapot convert
decapsu uncap
decathl decathl
deced deceas
decel detect
deceler deceler
decenc proprie
decenn decad decenni
decepti bumm disappo
decern award
decerve brainwa
decev disappo underwh
decevo disappo
dechain rampag unchain unshack rag unleash
decharg dump landfil tip wad offload unload
dechean deca
dechet grim garbag trash junk offal refus rubbish wast
dechiff deciphe deciph decrypt
dechiqu shr shredd
dechir shr tear ripp ston
dechiru tear
decid choos decid elect decisiv
decidem definit
decideu policym
decidua deciduo
decim decimat
decis policym
decisif breakth decisiv effecti fateful
decisio decisio rul
declam acclaim declaim pronoun
declar proclai pronoun stat
declara stateme manif utteran
declass decommi outcast
declenc trigg
declic click
declin downtur fall dwindl declin ebb forbear languis
declina declina variati
decoch uncheck
decod decod
decolla liftoff takeoff
decolle cleavag decapit
decolor discolo
decombr rubbish rubbl wreckag
decomme uncomme
decommi disband
decommu decommu
decompi decompi
decompo decompo pars
decompr unwind unzip
decompt count countdo deduct
deconce baffl bemus bewild discomb disconc flummox nonplus
deconf worst
deconfi discomb discomf
deconge defrost
deconn piffl
deconna figment piffl
deconne boot disconn
deconse proscri inadvis
deconsi debunk
deconte discomb abash
decontr nonchal
decoqui shal
decor backdro scener adorn decorat
decorat badg
decorti hull peel shal shell
decoudr unstitc
decoul deriv ensu stem
decoup chop crop scallop
decoupa carv cutt
decoupu herald
decoura daunt despond det discour dishear dispiri deject exanima
decous disjoin incoher
decouve overdra discove
decouvr discov expos unearth
decrepi deca
decret decre
decri censur decr
decrir delinea depict describ
decroch unhooka stall
decrois wan
decroit dwindl
decrypt decrypt
deculot pant
dedaign despis disdain scorn aloof contemp contume orgulou
dedain disdain scorn
dedal maz
dedan insid within
dedi dedicat
dedicac dedicat inscrip autogra
dedomma compens indemni
deduir abat deduc deduct deriv elicit gath gues inf
deess goddes
def worst affront challen dar defianc
defaill dizzine
defair best defeat lick loos undo unfaste unwind whip
defaise undo
defait defeat los
defaut default defect fault flaw hitch lack shortag shortco
defavor advers unfavor disenfr underpr
defectu bad defecti fault
defende defenda
defendr defend vindica
defens conserv fend guard tusk
defense defence defend
defequ defecat feceat
deferl surg
deferle surg
defi affront challen dar def
defianc distrus mistrus
defibri defibri
defic shortag
defici flaw
defigur disfigu
defil defil flick march parad
defilem polluti
defin defin ascerta qualif
definis definab
definit final
deflagr deflagr
deflexi deflect
deflor defil deflow
defoli defolia
defonc fuck ston high
defonce rout
deform bulg deform distort warp
deforma distort warp
defoule cathars
defraic stal
defray defra
defroqu defrock
defunt deceas lat
degag clear fre scram vamoos
degagem clearan
degain draw
degat damag
degauss degaus
degel thaw
degener wast degener
deginga gang
degling stuff
deglut swallow
degobil cat puk vomit
degonfl deflat flat poltroo
degouli dripp corn
degout unpalat noisom gutt disgust horror loath nausea gros
degr degre ord
degrad break demot
degrada breakdo wast
degraf unclasp
degring plummet tumbl
degueni ragg
deguerp skedadd
degueul disgust shit squalid puk vomit
deguis disguis
deguise camoufl disguis
degust savor
degusta gourman gourmet tast try
dehisc dehisc
dehor outdoor outsid
deicid deicida deicid
deifi deif god
deimo deimo
deism deism
deit deit
dej again alread
dejecti dejecta
dejeun breakfa dinn lunch
dejou cros foil
del led dela misdeme
delabr gut dilapid ramshac ricket
delabre dilapid
delaiss derelic
delass relax
delateu snitch
delay hind
delect relish
delegu delegat represe
delest jettiso
delesta jettiso
deleter deleter pernici
delf delf
delh delhi
deli undo
deliber deliber
delic delecta delight
delicat daint quaint subtl trick delicat slight delicac
delici delecta delicio delight savor scrumpt yumm
delicie delecta yumm
delimit delinea bound
delir bonk insan deliriu
delivr issu rescu
delivra afterbi issu
delo delo
delocal relocat
delog dislodg
delogem dislodg
deloyal disloya unfair
delph delphi
delt delta
delug delug
dem half insan lunatic
demagog demagog
demain tomorro
demand ask applica beh claim requ require requir wond
demande applica origina plainti seek
demang itch
demange itch
demante disband dismant
demarch gait walk brok
demarr boot initiat start
demasqu unmask
demat dismast
demel unravel unwind
demembr dismemb limb
demenag mov relocat removal
demenc dementi
dement den lunatic beli forswea
dementi insan
demettr dismis
demeubl unfurni
demeur abod abid liv lodg remain resid sta moron
demineu mineswe
demissi resigna resign
demiurg catalys
demo demo
demobil demobil
democra democra
democri democri
demod dat frump outmod stal
demogra demogra
demoise bachelo damself las maid maiden zygopte
demol demolis tear
demon daemon demon fiend
demonis demoniz
demonst maudlin demo show
demont daunt disasse dismant dismoun
demonta decompo
demontr demonst show
demoral demoral
demosth demosth
demoul unmold
demun destitu
demyeli demyeli
demysti demysti
demythi demysti
den denni denial
denatt untangl
deneb deneb
denegat denial
dengu dengu
deni denariu deni den
denigr denigra dispara vilipen
denim denim
denis denis
denombr countab enumera
denomm nam
denonc denounc inform proscri squeal
denonci betray snitch
denot denot
denou unravel untangl
denouem outcom
denoyau pit ston pitt
dens thick
densifi thicken
dent cog prong tin tooth dentat serrat
dentair dental
dentel dentat jagg serrat
dentell lac
dentelu serrati
denti plat
dentifr toothpa
dentiti dentur
denu depriv
denuem destitu
dep spit
depanne dair
depart departu start
departa seed
departe count
departo chit
depass exce excel outrun overtak overwhe protrud outdat outmod
depassi dispass
depech hasten hie hurr rush
depeign sloven
depeind portra
depenal decrimi
depend addict
dependa depende coupl outbuil
dependr depend hing
depens exertio expendi expens spend
depensi spendth
deper languis wast
depeupl depopul
deplac mov throw transpl
deplair offend
deplais distast unamus unpleas
deplant trowel
depli leaflet unfold
depliag decreta
deplor bemoan bewail mourn
deplora lamenta
depoeti depoeti
depollu depollu
deport deport expel
deporte spoil
depos check depos deposit overthr supplan
depot deposit depot reposit
depouil boot pelt remain shedd stripp fleec spoil depriv
depouss dust
depr down
depreci derogat belittl cheapen dampen denigra depreci
deprefi stemm
depress down ennui low
deprim depress dismal abat blu crush deject despond exanima
depu sinc
deput lawmak deput represe
deracin deracin extirpa
deraill derail
deraiso unreaso
derang both disrupt disturb mind troubl insan upset
derange disrupt disturb insan unsettl inconve
derap skid
derapag skid
derby derb
dereche anew
derisoi paltr
deriv centreb drift leewa deriv offshoo derivat
derivab differe
derivat outlet tap
derm dermi
dermato cutaneo
derni last final latt past ultimat
dernier past recent
derob prevari secret tergive
derobad prevari
derogat dispens
deroul unfold unwind
derout confus uncann baffl bewild
derrier aft back behind bottom butt hindqua keist posteri
des som desir pleasur
desabon cancel unsubsc
desabus disillu
desacco disagre frictio
desacra desecra
desacti deactiv
desagre distast noisom obnoxio friabl annoyan
desambi disambi
desamor defus
desappo disappo
desappr depreca disappr vituper disavow rebuk
desarco unhors
desarge brok pennile
desarm disarm
desarro disarra disma
desasse disasse
desastr catastr disastr
desavan disadva drawbac untowar
desavou disavow
desax unbalan
descend descent issu lineag offspr downstr progen scion down
descent crash downhil downspo drainpi raid
desecr desecra
desempa helples
desensi desensi
desentr deinter
desequi imbalan unbalan unhing
desert lone wastela defect desert
deserti deserti abandon
desespe hopeles sor despera forlorn
desespo despera despond
deshabi disrob strip undres
desherb weed
deshumi dehumid
deshydr condens dehydra desicca drain dehydro
deshypo disencu
design assign appoint connot
designa denomin
desillu disillu
desinfo misinfo
desinsc unsubsc
desinse debug
desinst uninsta
desinte deca altruis disinte
desinto detoxif
desinvi uninvit
desinvo flippan glib nonchal glibnes
desir desirou covet crav desir lust pant thirst anxiou
desirab desirab
desobe disobe
desobei disobed unru
desobli derogat
desol desolat pardon sorr
desordo disorde haphaza mess untid
desordr confusi disarra mayhem turmoil
desorie bewild
desorm hencefo
desoss bon fillet
desoxyr deoxyri
despoti overbea
desquel whos
dessal desalt
dessale desalin
dessech dwindl
dessein design
desserr loosen relax
desserv serv
dessin draw
dessina draught draw
dessou beneath bottom und underne
dessu top
destin fat foredoo fortun lot
destina address consign receiv recipie
destitu deposit
destruc destroy dismant
desuet depreca
desuetu desuetu obsolet
detach detach spot tear unbind unti nonplus
detache detail part
detail breakdo detail
detaill shopkee detail
detal scurr
detect detect spot
detecte sensor
detecti bloodho
detel unharne
deten detain hold detaine inmat yardbir
detend relax
detendr relax unbend
detent relaxat
detente hold
detentr hold
detenu detaine inmat
deterio deterio impair
determi determi pivotal resolut appoint defin steadfa
deterr unearth
detersi deterge
detest det hat
detesta accurs
deton detonat explod
detonat fus bang
detonn detonat
detour discurs
detourn dilapid embezzl hijack divert poach
detract critic detract
detraqu knacker
detress afflict distres
detrico undo
detritu litt offal
detro detroit strait
detromp disabus
detron dethron supplan
detruir destro abolish banjax wast
dett arrear debt
deu second two
deuil bereave mourn
deuteri deuteri
deutero deutero
deuxiem second
dev ahead befor front quotati quot
devalis fleec
devalor abat
devalu cheapen
devantu rack
devast devasta wast
devasta mayhem
develop upgrowt develop
deven becom com fall get turn wax
devergo shamele abandon wanton
deverro unbolt unlock
devers pour spill
deverse outpour spill
devet disrob
devi pervert depart deviat digres divert drift
deviati bypas departu
devin prophet soothsa divin gues
devinai riddl
devinet puzzl riddl
devis currenc motto quot
devo dut hav must ought owe
devoil debunk unmask unveil
devoir homewor lesson
devor devour fret wolf
devou dedicat selfles
devouem devotio
devoy corrupt
dexteri prowes
dezingu supplan
diabet diabet
diabeto diabeto
diabl devil goddamn
diablot imp
diaboli devilis fiendis diaboli demoniz
diabolo diabolo
diacone deacon
diacr deacon
diadem diadem
diagnos diagnos
diagram plot
dialect vernacu dialect
diallag diallag
dialogu dialog dialogu
dialys dialysi
diam rock
diamant diamond
diametr diametr
diamin diamin
dian diana reveill
diap diapir
diaphan diaphan
diaphon crossta
diaphra diaphra
diapo slid
diapora slidesh
diaposi slid
diarrh diarrhe
diarrhe cacator
diatom diatom
diatomi diatomi
diatoni diatoni
diatrib diatrib tirad
diazot dinitro
dict dictat dictati
dictam dittan
dictato perempt
dictatu dictato
dicton say
didacti tutoria didacti
didi desider
didon dido
didym didymiu
didymot didymot
die geez god
dieres diaeres
dies hash sharp
diesel diesel
diet diet
dieteti dietiti dieteti
diff assort divers
diffam defamat backbit defam dis smear traduc vilif
diffama libel libell libelou slander
differ def diff postpon
differe differe distinc dustup dissimi
diffici choos difficu fussbud hard inconve rough uneas
difficu hardshi
difform deform malform
diffu diffus
diffus broadca diffus preview spread
diffusi scatter
digamm digamma
diger assimil dig proces stomach swallow
digest pandect
digitai crabgra
digital foxglov digital
dign dignifi worth
digress discurs
digu dik leve seawall
dijon dijon
dilacer shr
dilapid dilapid squand
dilat dilat
dildo dildo
dilemm conundr dilemma quandar
dilig hardwor industr
diligem diligen
dilu dilut
diluabl dilutab
diluvie torrent
dim tith
dimanch sabbath sunda
dimensi dimensi
diminu dwindl abat decreas diminis low reduc shrink impair
diminue minuend
diminut subtrah cut
din din dinn lunch
dinandi coppers
dinar dinar
dinatoi prandia
dind turke
dindon turke
dingo dingo goof
dingu daft goof kook nut nutt
dioces dioces
diocesa diocesa
diod diod
diogen diogen
diol diol
diomed diomed
dion dion
dionyso dionysu
diorit diorit
diphthe diphthe
diphton diphtho
diplom licenti degre graduat alumnu alumna
diploma negotia diploma tactful
diplour diplura
dipneus lungfis
dipol dipol
diptot diptot
diptyqu diptych
dir say tell
direct straigh substan
directe direct straigh executi headmas manag princip
directi steer guideli
directr headmis manag princip
dirig cast cue direct head lead ste superin
dirige lead rul
dirigea blimp directa
dis say
discern discern
discipl subject discipl
discobo discobo
discont broken
discour speech orat addres talk
discred debunk discred impeach
discret demur inconsp quiet discree unobtru stealth
discuss chat debat discour talk
discut chat discus
discuta arguabl debatab moot questio
disett dearth
diseur tell
diseus tell
disgrac unsight
disjoin separat
dismut dismuta
dismuta disprop
disneye disneya
disneyi disneyf
dispar miss
dispara disappe dwindl poof vanish
dispari disappe
dispens ward dispens
dispers dispers fan scatt spread
disponi availab fre
disposi contriv arrange humour layout
disput alterca hassl quarrel squabbl argu wrangl
disqu circl disc discu disk record
disqual disqual
disquet flopp
dissemi dissemi sift scatter
dissequ dissect
dissert essa orat
dissid dissent maveric
disside dissent
dissimi dissimi
dissimu conceal hid shill sneak
dissip dispel dissipa
dissipa dilapid
dissoci dissoci
dissolu dissolv
dissolv solvent
dissoud disband dissolv melt
dissuad det discour dissuad
dissuas deterre dissuas
dist aloof remot
distanc rang outrun
distill distil
distinc discret disting peculia
disting disting dissimi
distord distort
distors distort
distr neglige oblivio
distrai distrac neglige
distray enterta
distrib distro deal dispens distrib retail
distric precinc
dit told
dito ditto
diurn dai diurnal
div diva
divagat figment
divagu rambl wand
divan divan ottoman
diveh dhivehi
diver assort miscell variou
diverge chasm rumpu
diversi diversi
divert divert embezzl enterta
diverti amus enterta
divin divin godlik god
divinit deit god godhood
divis break divid furcat split
divisio bifurca cleavag partiti
divorc divorc
divulga disclos
divulgu divulg
dix ten tenth
dixiem point tenth tith
dizain decad dozen
djain jain
djeddah jeddah
djemb djemb
djibout djibout
djiguit dzhigit
djihad jihad
djinn geni jinn
djoub juba
dobr dobra
docil acquies docil tractab
dock dockwor
doctrin teach
docufic docudra
docum certifi
documen documen mockume
dod chubb plump tubb
dodecae dodecah
dodecag dodecag
dodo dodo
dog dog
dogm dogma tenet
dogmati pondero
dogu mastiff
doh doha
doigt digit fing
doigtag finger
dolin sinkhol
dollar dollar
dom cupola dom
domain domain estat farm lordshi propert realm
domesti ancilla househo maid menial servant tam domesti
domicil abod dwell
domin dominat best prevail
dominan rulersh
dominat dominee overbea dominio dominat
dominiq dominic
domino domino
dommag damag harm pit
domotiq domotic
dompt tam train
dompteu tam
don bount flair gift perquis skill
donateu donor
donatri donator
donc ergo henc therefo thu
donjon dungeon keep
donn deal bequeat donat gift giv hand impart data
dont includ whereof whos
donut doughnu
dop dop
dopag dop
dor gild gold golden
dorad dorado
dorenav hencefo
doreur gild
doreus gild
doriqu doric
dorlot coddl indulg pamp
dorm sleep
dormeur sleep
doroth doroth
dorsal ridg
dorto dormito
dos back backstr spin dos fix shot dispens
dossi backr bind directo dossi fold
dot dowr endow
dotatio endowme
dou balm bland dulcet fresh gentl mild soft sweet
douair dow
douairi dowag
douan custom
doubl doubl dual duplica twofold dub jump underst brac
doublag dubb
doublep doublet
doublon doubl doublet
doublur lin underst
douc bland fresh mild smooth soft
doucem ginger soft sweet
douceur softnes
douch douch show
doucin oge
doudoun parka
douill bras shell socket
douille cos coz huggabl
doul doula
douleur ach dolor grief pain suffer woe
doulour tab painful sor sorrowf
doum duma
dout doubt dubitat questio doubtfu dubiou equivoc
douteus doubtfu
douv fluk moat
douvr dov
douz twelfth twelv
douzain dozen
douziem twelfth
doyen dean doyen
doyenn dean doyenn
drab drab
dracon draco
draconi drastic
dragon draco harrida worm
dragonn lanyard
dragu dredg flirt
dragueu dredg
drain drain issu
drakkar longshi
dram drama
dramatu playwri
drap bedshee
drapea flag
drav drava
dresd dresden
dress perk
dresseu tam
drh hrm
dribbl dribbl
dribble dribbl
drill drill
driss halyard
driv driv
dro entitle law right straigh
drogu dop drug junki
droit lin right
droitur rectitu upright
drol amus comic funn whimsic
dron dron
dront dodo
drop drop
dropp drop
dros sundew
dru thick
druid druid
drupeol drupele
druz druz
dryad dryad
dual dual
dualis dualiz
dualit dualit
dub dubai
dubitat dubiou sceptic skeptic
duc duk
ducal ducal
ducat ducat
duch duch
duchess duches
ducinem cellulo
duduk duduk
due due
duegn valet
duel affront dual duel
duetto duet
duls duls
dum dul
duma duma
dumouli mill
dun dun
duo duet duo
duodeni duodeni
duodenu duodenu
duopol duopo
dup dron stoog beguil con dup fool hoax trick
duplica counter replica
dupliqu duplica
duquel whos
dur bitt dour hard harsh inconve tough dur through
durabil sustain
durabl sustain
durc harden
durem hard
duret hardnes toughne
durian durian
durillo callu
duvet bloom down fluff
dvd dvd
dyadiqu dyadic
dyarch diarch
dyl dyl
dynamiq dynamic
dynamis dynamiz
dynamit dynamit
dynamo dynamo
dynamop powerli
dysharm disharm
dyslal dyslali
dystopi dystopi
dzud dzud
eau wat uae
ebah astound
ebattr romp
ebauch beginn draft outlin sketch stub rough
eben ebon
ebeni ebon
ebenist cabinet join joiner woodwor
eberlu dumbfou
eblou dazzl
eblouis incande
eborgn goug
ebouill scald
eboulem cav
ebourif ruffl disheve unkempt
ebr ebro
ebranl judd
ebranle judd
ebrasur embrasu
ebriet drunken
ebullit boil
ecaill scal chip squamou
ecal husk shal
ecarlat scarlet
ecarqui agog
ecart gap digres spread back
ecartel quarter
ecartem gaug pitch
ecceit haeccei
ecch ecchi
ecchymo bruis contusi
ecclesi ecclesi
ecervel dizz flibber scatter
echafau scaffol knit
echali stil
echalot shallot
echancr scallop
echang exchang swap switch trad
echange swappab
echangi swing
echanso cupbear
echanti sampl
echapp escap fle
echappa escap loophol prevari
echard sliv splint
echarp sash scarf sling
echass stilt
echassi stilt stiltwa
echauff heat overhea warm clash scuffl
echeanc deadlin
echec check failur ches
echell ladd scal
echevea skein
echevin alderma
echin spin
echiqui chessbo
echo reverbe echo
echogra sonogra
echolal echolal
echoloc echoloc
echopp booth
echou abort fail strand
ecla lightn
eclabou slosh splash splatt
eclair enlight
eclaira gaff
eclairc clear
eclaire scout
eclat blar flak glar glow lust round shard shin
eclatem spallat
eclips dwarf eclips obstruc oversha
ecliss splint
eclor hatch
eclosab hatchab
ecloser hatcher
eclus lock sluic
ecoblan greenwa
ecoeur gutt
ecofact biofact
ecol school
ecoli schoolb
ecolier schoolg
ecologi ecologi environ conserv
ecologu ecologi
ecomus ecomuse
econom thrift economi sav
economi sav husband
ecop bail scoop
ecoquil shal
ecorc bark crust
ecorch fla skin
ecorn hornles
ecoss scot scotsma scottis scotlan hull
ecossai scot scottis
ecoul elaps run
ecoulem flow
ecourg scourg
ecourt curtail shorten
ecout bug sheet wiretap listen well
ecouteu earphon headpho listen receiv
ecoutil hatch hatchwa scuttl
ecr documen script written
ecrabou crush
ecran monitor pick screen
ecras burdens crush pondero best clobb crash dwarf fold
ecrasem crash
ecrem skim
ecrevis crayfis
ecrin cas
ecrir author pen writ
ecritur script scriptu writ
ecrivai writ
ecro nut
ecroul fold
ecroule tott
ectopiq adventi
ecu ecu shield
ecueil reef
ecul hackney
ecum foam froth lath scum yeast scour
ecur stabl
ecureui squirre
ecusson escutch
ecuy esquir squir
ecuyer horsewo
eczem eczema
ecœur ill
eden eden
edent toothle
edifi build edif
edific build
edil aedil
edimbou edinbur
edit act edict edit redact
editeur editor publish
edith edith
edition edition
edouard edward edwardi
edredon eiderdo quilt
educati educati
edulcor sweeten edulcor
eduqu educat
edwig hedwig
eee eea
eei ied
effac eras effac expung
effacab erasabl
effaceu eras
effar aghast
effarou startl
effecti actual factual
effectu effect
effemin sissif effemin epicen siss unman
effet effect spin belong
effeuil stripte blast
efficac effecti efficie efficac expedie
efficie efficac
effig effig
effil sharp
effiloc fra shodd
effleur kis
efflore bloom
effluv whiff
effondr collaps flop crumbl crumpl fold
efforc endeavo striv struggl try
effort endeavo exertio
effray fearful fearsom frighte frightf macabr faz haunt scar
effren rampant
effrit crumbl
effro fright horror terror
effront gall bold shamele
effroya appall fearsom
egal equal
egalem also equal
egalis draw equaliz even
egalit chop deuc draw tie
egalita egalita
egar mislead misplac stra
egay tips
egeen aegean
eger mus
egid aegidiu aegi gil
eglanti briar
eglis church
egocent parochi
egoin handsaw
egoism selfish
egoist egotist selfish
egoport selfi
egout eav sew
egoutto drain
egratig scratch
egrilla fescenn
ehont brazen unasham
eicuris epicure
eid eid
ejacul cum ejacula
ejacula ejacula
eject eject impel
elabor devis evolv expand knit
elagu prun
elan momentu moos spirit
elanc charg hurtl rac soar lith
elarg broaden enlarg widen
elargis enlarge
elastiq waistba elastic
elbot halibut
electri elector pow
electro xerogra
eleg natt sleek stylish swank tast eleg
elem entr
elephan calf elephan
elev fost advanc bre elevat rais rear soar alumna
elevate ris
eleveur breed
eleveus breed
elf elf
elfiqu elvish
eli elijah
elim shabb threadb
elimin cancel dispens expung purg
elir choos elect nam
elis elisha
elit best elit
elitair elit
ell her she them the
ellebor hellebo
ellipti ellipti
elog eulog
elogi laudato
eloign distanc estrang distant far remot
elois elois
elong elongat
eloqu articul fluent
eloquem articul
eloquen articul fluent
elu elect one elut
elucid elucida
elucubr lucubra
elud prevari
elys elysium
elytr elytron
emac emaciat gaunt
emaci emaciat
emaciem emaciat
email enamel glaz
emaill enamel
eman emanat
emancip unshack
emascul emascul sissif
emball pack packag wrap wrapp
emballa packag wrapp
emballe pack wrapp
embard lurch
embarqu board embarka embarg embark
embarra embarra quandar awkward confus shy
embauch emplo hir
embaum balm embalm
embell beautif embelli
embet humdrum anno both bug mol
embetem nuisanc
embiopt webspin
emblem avatar
embobin reel trick
emboit box nest
embol embolis
embouch mouth mouthpi
embourb embroil
embourg gentrif
emboute congest gridloc jam logjam tailbac bottl
embranc phylum
embras ablaz
embrase blaz
embrass embrac hug kis
embray engag
embraya clutch
embroch skew
embroui imbrogl snarl bambooz tsuri confus
embrun spindri spra
embryon embryo embryon inchoat
embu glaz
embusca ambush
embusqu ambusca
eme emu
emech tips
emeraud emerald
emerg emerg nascent
emeric emer
emerill swivel
emerit emeritu
emettr dispens emit issu transmi utt
emeu emu
emeut riot
emeuti riot
emeutie riot
emiett crumbl
emigr emigrat
emil emil emi
eminemm eminent
emir emir
emirien emirati
emissai envo
emissio broadca issuanc issu program show
emm emma
emmaill swaddl
emmanch bon cram nail root armhol
emmel tangl
emmen driv
emmenag nest
emmerd burdens bug henpeck tsuri
emmerde drag prick
emmur wall
emo fervor
emolum compens
emond prun
emondeu prun
emotion feel
emouss blunt dull
emousti arous thrill
emouv mov
emouvo affect mov
empaff bugg
empal impal
empan span
empann jib
empanna jib
empaque packag
empatte serif wheelba
empech det foresta impeach keep prevent
empeche impedim
empenn feath
empenna fin fletch
empereu kais
emperl impearl
empest reek stink
empetr ensnar entangl
emphas stres
emphati pompou
empiet intrud obtrud
empil bunch stack
empir reich exacerb slip worsen
empiriq empiric
empl fill
emplace locatio slot
emplo employm job situati use
employ emplo hir
employe employ
emplum feath
empo starch
empoch pocket
empoign grab snatch
empoiso poison
emport beguil overrea prevail
emporti door
empourp blush
emprein footste print track
empress alacrit
empris thrall
emprunt loan loanwor borrow
emu touch
emul emulat
enbobin coil
encadr fram supervi box limbat
encag cag
encaiss cash collect
encapac empow
encapuc cowl
encart insert
encastr emb
enceind surroun
enceint girdl precinc pregnan impregn
encelad encelad
encen frankin
encens cens
encenso cens
encepha brain encepha
encercl circl encompa embattl
ench overjoy
enchain shackl concate chain handcuf segu
enchant delight enchant entranc
enchass enshrin
encher bid auction
encheri bidd
encheve intertw
enclav landloc
enclin inclin pron
enclo enclosu pen
enclor fortif
enclum anvil
encoch notch
encombr cumbers unwield
enconn fuck
encor again even over still yet
encorn gor
encorne squid
encoura hearten hopeful abet embolde encoura prod
encr ink
encri inkwell
encul assfuck fuck bastard bugg fuckhea shit shitas shithea
endemiq spontan
endett indebt
endigu curb
endoedr endohed
endogam endogam
endogen endogen
endomma damag
endorm asleep dormant sleep sleepyh deaden
endoss endors
endro locu plac spot
endu plast
enduir anoint plast
endur suff
enduran stamina toughne
endurc callou harden inur
ene aenea
eneid aeneid
energ vigour volitio
energiq drastic energet forcefu
energis pep
energum firebra
enerv annoy roil unnerv upset vex
enervem chaf
enf child offspr youngst hell inferno
enfanc childho offspr
enfant bear
enfanti childis
enfarg trip
enfarin flour
enferm frowst
enfil don str
enfilad skew
enfin final
enfl inflat swell bombast puff swollen
enflamm fever fier flam warm
enfoir doucheb fuckhea fucktar prick shithea
enfonc best driv jam set sink
enfou buri
enfourc mount straddl
enfrein infring
enfu elop fle skitt
enfum smok
engag commit engag hir pawn
engagem commitm obligat
engain sheath
engelur chilbla
engendr beget bre generat spawn
englob encompa
englout engulf guzzl phagocy scoff wolf
englu birdlim
engouem craz infatua
engouff engulf scarf
engoule nightja
engourd numb dull numbnes
engr fertili
engrais saginat engros fat fatten
engrang garn
engrena gear mesh sprocke
engross impregn
engueni ragg
enguerr ingram
engueul bollock
enguirl festoon
enhard embolde
enhydr enhydro
eniem nth umpteen umptiet
enigm conundr puzzl riddl
enigmat cryptic
enivr inebria
enjamb footste
enje stak
enjoliv prettif hubcap
enjou playful
enlev abduct remov secret snatch strip
enlevem abducti kidnap kidnapp raptur removal
enlumin illumin miniatu
enmim mims
enn enna
ennam frenem
ennem enem adversa
enniem umptiet
ennu annoyan boredom
ennuag becloud
ennuy anno bor bug vex annoy dull flat humdrum
ennuyeu bor mundan tiresom
enol enol
enonc enumera posit voic given utteran
enorm enormou hug humongo tremend whopp
enormem enormou exceedi
enormit whopp
enpalm palm
enquet investi enquir inquir prob questio surve
enquete detecti investi
enquetr investi
enquiqu bug
enracin root
enrag enrag infuria rabid
enray jam
enregis record recorda entr propisk registr check regist writ
enrich endow enrich
enrichi enrich
enrobag coat
enrol enroll recruit
enrolem enlistm
enrou husk
enroul coil reel
enroule reel
ensach bag
ensangl blood
enseign signboa suit educati teach instruc learn
ensembl lot set suit togeth whol
ensemen seed
ensevel buri bur
ensolei sunn
ensomme drows sleep
ensorce bewitch enchant magic
ensuit afterwa subsequ
ensuivr follow
ensuqu sleep
ent lemma
entach mar stain
entaill cut gash notch slash gap
entam open start
entart pie
entarta pie
entarte pie
entende compreh
entendr hear underst
entent accord agreeme
enterin vouch
enterit enterit
enterr bur earth shill buri
enterre burial
entet dour stubbor
entetem obstina stubbor
enthous moral enthus eag enthusi perk
enti full integ numb total unbroke whol wholegr
entier unbroke
entiere entire ful
entit entit
entoil canva
entonno funnel
entors sprain
entorti twist
entour bound circl encompa outlin surroun limbat
entourl scam skuldug swindl swizz guil
entr tiebeam incom amid between betwixt appetiz entranc ingres
entract intermi
entrail bowel gut
entrain pep spunk coach practic drill train workout
entrav bond fett hindran hobbl hamp hind impeach imped
entreba ajar
entrech rattl
entreja crotch
entrela entwin interle intertw interwe
entreme subtlet facilit matchma pand
entrenœ interno
entrepo stor warehou
entrepr compan proff underta contrac busines endeavo
entrete meanwhi maintai
entreti intervi mainten upkeep
entrouv ajar
enucle enuclea
env env hangnai jealous yearn
envah invad pervad
envahis invadab invasiv pervasi invad
envelop wrapp envelop wrap
enver revers toward
envi env
envieus envious
envir neighbo vicinit
environ about circa som surroun wildlif
envisag consid contemp envisag envisio intend
envo dispatc upload
envol soar walk
envout bewitch engros fey spellbo
envoy send nail envo
enyo enyo
enzym catalys
eolien aeolian
eon eon
epa deep fat thick
epagneu spaniel
epaiss thicken
epaisse thickne
epaissi thicken
epanch overflo
epandeu spread
epanou blossom flow
epar scatter spars
eparch dioces
epargn thrift sav spar
eparpil scatter scatt sift spread
epat impress astound boggl
epaul should
epaular orca
epav derelic flotsam hulk salvag shipwre wreck
epe epe sword
epeautr spelt
epeist sword swordsm
epel spell
epepin pit ston
eperd despera frantic
eperdum frantic
eperlan smelt
eperon beak spur
eperonn ram spur
epervi hawk
ephemer ephemer fleet fugitiv summari transie
ephes ephesu
ephod ephod
epi corncob cowlick ear spik
epiair beton
epic season spic salt hot
epicard epicard
epicarp exocarp
epice spruc
epicent focu
epicer grocer
epici groc
epicier groc
epicur epicuru
epidem epidemi rash
epiderm epiderm cutaneo
epididy epididy
epiglot epiglot
epil epilat
epilob willowh
epin prickl spin thorn prick spike trick
epinard spinach
epinett spinet spruc
epingl pin peg
epingle pin
epinoch stickle
epiphan epiphan
epiqu epic
epir epiru
episcop bishopr
episod install
epissur splic
epistol literal
epitaph epitaph
epithet attribu epithet
epitr epistl
epluch par peel
epluche peel
eplucho peel
epluchu peel
epong dop spong absorb soak
eponym eponymo
epop epic epope
epoqu age epoch era
epou bridegr coupl husband spous
epous brid spous wif espous marr wed marri
epousse dust
epousto breatht flabber
epouv fright aghast
epouvan abysmal appall awful gris terribl scarecr
epreuv ordeal proof round test trial
eprouv demand harrow experie beleagu
epuis exhaust deplet jad spent
epuisem exhaust fatigu
epurati purg
equarri knack
equerr squar
equeut stem
equiang equiang
equid hors
equilib balanc equilib handsta
equin equin
equip crew sid team
equipag crew
equipem kit
equitab fair
equitat equestr horseri
equival counter tantamo worth
equivoq dubiou equivoc
erabl mapl
eradiqu eradica supplan
eraflur graz
ere age epoch era
ereint gruell knacker spent
erg erg
ergonom ergonom usabili
ergot spur quibbl
ergotag nitpick
eri eri
eric eric
eridan eridanu
erig rear upstand
ermit hermit hermiti
ermitag hermita
ermitan hermit
ero ero
erod corrod erod
erogen erogeno
erostra herostr
erotiqu erotica
erotis erotici
err misguid stra drift hang meand mooch roam wand
erranc discurs stra
erratiq vagrant
erratum corrige
erreur error inaccur laps mishap mistak
errhin errhin
erron erroneo
erronem erroneo
ersatz ersatz
eruct belch burp
eructat burp
erud erudit learn scholar
erudite erudite
eruditi scholar
eruptio outbrea rash
esa isaiah esau
esb sabbath
escadro squadro
escal stopov
escalad climb escalat escalad scal shimm
escali stair stairca stairwa
escalop scallop
escargo snail
escarmo clash skirmis
escarp steep
escarpe steepne
escarr bedsor eschar slough
escaut scheldt
eschato eschato
eschyl aeschyl
esclaff guffaw
escland scandal
esclav bondman slav thrall
esclava bondag slaver thralld slaveow
esclavo slavoni
escogri beanpol
escort squir ush escort
escouad squad
escourg ber
escrim fenc swordpl
escrime fenc
escroc conman crook phon sleivee swindl
escroqu con defraud finagl swindl racket
esdra ezra
eskimo eskimo
esop aesop
espac blank break room spac
espadon swordfi
espagn spain
espagno spaniar spanish
espali trelli
espec spec cash
esper hop wish
esperan expecta hop
esperlu ampersa
espiegl impish mischie sly
espingo blunder
espion spy
espionn spy snoop
espo hop
espr ghost mind shad spirit
esquif skiff
esquill splint
esquima eskimo
esquir shirk
esquiss outlin sketch
esquiv dodg duck eschew shirk shun
ess assa composi essa trial try
essaim swarm throng
essaima swarm
essay attempt tast try
essayag fitt
essayis essayis
essenc gas gasolin
essenti gist imperat pivotal essenti primari
essie axl axletre spindl
essonn essonn
essor soar drain mangl wring
essoreu mangl
essouff breathl wind
essuy wip
est east
estamin pub
estamp embos finagl stamp
estampi stamp
esthet aesthet
estheti beautic aesthet
estim apprais asses consid estimat gaug priz reckon think
estimat assesso apprais assessm estimat
estiv estivat
estival summer
estocad thrust
estomac stomach
estomaq stupef
estomp stump blur
estourb drygulc
estrad dai soapbox
estrago tarrago
estrama broadsw
estran foresho
estrapa strappa
estrema extrema
estrop crippl
estropi crippl maim
esturge sturgeo
eta mainsta vic vis eta
etabl byr cowsh stabl establi set workben impleme obtain
etablis establi
etag stag store
etager bookshe rack shelf
etain tin
etal stall stand anoint displa flaunt sprawl spread
etalag parad
etalem sprawl
etalon gaug hors stallio standar stud
etalonn calibra stallio
etam tin
etameur whitesm
etamin stamen
etanch airtigh waterpr waterti quench staunch
etanche waterpr
etancon stanchi shor
etang pond
etap stag stopov
etasuni usonian
etat stat provinc
etatism statism
etatist statist
etatsun usonian
etay support
etc etc stunn
ete summ summert are
eteindr expand extingu kill quench
eteint extinct off
etend extensi
etendar flag standar
etendo clothes
etendr anoint span sprawl spread stretch
etendu compas extent
eternel everlas eternal forev
eternit lifetim
eternu sneez
eternue sneez
eteul stubbl
eth eth
ethan ethan
ethanal acetald
ethen ethylen
ether etherea
ethiop ethiopi
ethiqu ethical ethic
ethn ethnici
ethnolo ethnolo
ethnony demonym
etienn stephen
etincel glitter spark
etiolog etiolog
etiquet label tag
etir rax stretch
etirem stretch
etoff cloth materia
etoil star starr
etol stol aetolia
etonn amaz astonis surpris astound stun
etonnam surpris
etonnem astonis
etouff mugg stifl stuff sultr chok shill smoth stew
etoup oakum tow caulk
etourd careles gidd scatter daz stun
etourdi rash dizz gidd blackou
etourne birdbra starl
etr being creatur get hav
etrang foreign eeri funn odd selcout strang weird whimsic
etrange eeri strange peculia alien foreign strang
etrangl strangl throttl
etrav bow stem
etreind embrac hug
etreint embrac hug
etri calip stap stirrup
etrip eviscer
etriqu parochi
etro narrow
etroit narrow
etroite close narrow narrown tightne
etron turd
etrur etruria
etrusqu etrusca
etu sheath
etud stud study
etudi alumnu student alumna contemp investi learn read stud
etymolo etymolo
eua usa
eub euboea
eucalyp eucalyp
eucaryo eukaryo
eucolog eucholo
eugen eugen eugeniu eugenia
euh erm
eulal eulali
eumetaz eumetaz
eunuqu eunuch
euphemi euphemi
euphon euphon
euphoni euphoni
euphor euphori
euphorb spurg
euphoti euphoti
euphrai eyebrig
euphrat euphrat
eur eur
euras eurasia
eurek eureka
euripid euripid
euristi heurist
euro euro
europ europa europ
europea europea
europop europop
eurosce euroske
eus bobsled
euseb eusebiu
euthana destro euthani
eux them the
evacu evacuat vacat
evalu apprais asses evaluat
evaluat assesso apprais assessm feedbac rat
evangil gospel
evanou faint dwindl fad poof swoon vanish
evanoui faint
evapor evapora poof
evasif elusiv
evasion escap
eve eve
evech bishopr see
eveil arousal wakeful
eveill rous awak
evenem event epoch
event blowhol air fan
eventai fan
eventr disembo
eventre ripp
eventua conting
eventue conting
evequ bishop
everget euerget
evi sink
evid apparen glar obviou pert
evidemm apparen certain obvious
evident apparen
evinc evict reproba
eviscer disembo eviscer gut
evit avoid dodg escap forbear fudg obviat shirk shun
evitabl prevent
evitem avoidan
evocate evocati
evolu evolv
evoluti scalabl chang darwini
evoqu evok
exact accurat prop
exactem even exact
exactit accurac correct exactne timekee veracit
exager exagger overpla
exalt beguil kindl laud uplift
exaltat elation
examen check examina perus test
examin consid examin eye perus researc vet
examina examin
exarqu exarch
exasper infuria exasper
exc exces excresc overkil
excav excavat
excavat digg till
exced overrun exce
exceden surplu
excell capital god great prim stellar
excelle excelle superb god
excentr oddit quirk maveric oddball
except except besid
excepti outli abnorma outstan stellar
excessi effusiv exces extrem orgulou excessi over
excit horn stimula arous excit heat thrill rand
excitat arousal excitem heat
excl exclusi outsid
exclur exclud preclud proscri
exclusi priv sole
excommu reproba
excrem fec
excret secret
excursi junket tour
excus apolog apologi excus
execr impreca loath
execrab abysmal
execrat impreca
execut execut impleme perform
executi call complet perform
exempl model sampl specime
exempla cop model stellar
exerc exercis exert train
exercic drill
exfoli exfolia
exhaust compreh thoroug
exhib flash flaunt
exhibit flash
exhort exhort
exhum exhum
exig demand exact requir
exige choos demand fastidi quaint
exigenc require
exiguit shortne
exist exist
existen being
exod exodu
exogam exogamo
exogami exogamo
exogen adventi
exondat dewater
exorcis exorcis
expansi sprawl
expedi fiddl ship
expedit consign dispatc origina send
experie experim
experim tentati abl experie
expert adept
experti counsel
expiati atoneme
expir breath deceas die exhal expir
expirat expir
explica explana
expliqu account constru declar elucida explain
explo feat prowes
explor researc scout
explora pathfin
explos blow explod skyrock
explosi blast spallat
expos exponen exhibit expos expound hang discour present
exposit exhibit exposur show
expr deliber purpose
express phras term utteran
exprim expres phras prof sound voic
exprima express
expuls boot eject evict expel oust
expulsi evictio
exqu exquisi superna
exsangu exsangu
exsud exud
exsudat issu
ext ecstas
extensi scalabi scalabl
exterie out outsid
extern out outsid
externa outsour
extorqu extort extorti
extorsi extorti
extr copacet clip excerpt sampl
extrair extract
extraor peculia stellar superna
extrapo guesswo
extrate alien
extrava flamboy
extrem dir far outli utmost
extreme drastic exceedi high most unbelie
extremi end tip
extub extubat
exult exult
exutoir outlet
eyak eyak
ezechia hezekia
ezechie ezekiel
fabien fabian
fabl fabl
fablia fabliau
fabr smith
fabric mak manufac
fabrica fabrica
fabriqu factor mill fabrica manufac
fabul fabulou
fabuleu fabulou
fac uni fac head sid
facad front
faceti facetio jocular
facett facet
fach ang roil angr annoy cros mad stuff upset
facho fascist
facial facial
facil eas smooth straigh
facilem easi readi
facilit facilit eas
facon fashion mann way
faconn fashion hew tool
facteur coeffic mailman
factic fak
faction splint sentine
factori factori
factric postwom
factuel factual
factur bill invoic
faculta expenda optiona
fad loop bland fad tastele vapid
fadais twaddl trivia
fadass vapid
fadeur vapidit
fado fado
faen faena
fagot bundl
faibl dilut dim faint feebl foibl languid low weak
faiblar languid sluggis
faiblem dim faint weak
faibles foibl weaknes
faid feud
faienc faienc
faill fault flaw hol bankrup ail fail
faillit bankrup
faim hung starvat
fain beechnu
faine idl layabou lazybon play sluggar
fainean idl
fair act mak plac
faisabl possibl
faisan pheasan
faisand pheasan
faiscea beam bundl fasc sheaf
faiseur actor
faiseus actor
faissel quark
fait don fact rip crown ridg
faitive erroneo
fak fakir
falafel falafel
falais cliff
falbal furbelo ruffl
falcifo sickl
falisqu falisca
fallaci decepti fallaci mendaci
falsif bogu fak phon
falsifi forger falsif forg
fam famou shin splendi
famenni famenni
famili colloqu informa
familia domesti familia
famill fami
famin famin starvat
fan fan haulm fad with
fanatiq bigot fanatic freak zealot
fanfaro braggar vainglo boast swagg brag
fang mir mud
fanion pennant stream
fanny fann
fanon baleen
fantais droll
fantasm figment phantas fantas ghost fantasi
fantass infantr
fantast terrifi
fantom ghost phantom wraith
fantoma ghost
faon fawn
faq faq
farad farad
farc farc prank stuff trick cram
farceur jok prankst smartas
fard blush
fardea burden incubu
farewel adieu
farfade elf goblin leprech
farfel farcica
farin flour mea
farouch ardent fierce rabid
fart wax
fasc fes
fasciit fasciit
fascin fascina intrigu engros spellbo
fascis fascist
fascism fascism
fascist fascist nazi
fasey flutt
fast auspici lavishn pageant
fastidi burdens prolix tediou
fastueu lavish
fatah fatah
fatal dead fatal lethal
fatalit foredoo
fath fatha
fatidiq fateful fatidic
fatig tir
fatigu creep fatigu tiredne tir tos spent wear
fatra hodgepo
fatw fatwa
fau bogu fak fals faux forger phon scyth spuriou
fauch mow reap scyth sneak harvest boracic brok broken
faucheu harvest
fauchon falchio
faucill sickl
faucon falcon hawk
fauconn falcon
faufil sidl slith weav
faun faun fauna wildlif
fauss fak skew
faussai copycat forg phon
faussem false
fausset falsett
faut bad fault foul inaccur laps mistak
fauteui armchai chair
fauvett warbl
fauvism fauvism
faveur favor
favid favid
favor bookmar favorit favouri sidebur whisk
favorab conduci follow kind propiti prosper
favoris advanta favor nurtur
favorit jobber spoil
favu favu
fax fax
fbi fbi
fdf wildfir
fdm fdma
feblec weaknes
febril febril fretful unstead
fec fec wast
fecal fecal
fecial fecial
fecond prolifi fecunda impregn
feconda fertili
fee fair fay
feignas slack
feindr affect feign pretend
feint contriv fak artific sham
fel crack
feldspa feldspa
felicit congrat commend prais blis
felid cat felid
felifor cat
felin cat catlik
fellate fellato
fellati blowjob fellati
fellatr fellatr
feloid cat
felouqu felucca
femell cow femal
feminic femicid
feminin femal woman
feminis feminiz
femm woman girl wif
femur femur thighbo
fenaiso haymak
fendo cleav
fendr break crack split
fenetr window
fenetra window
fenil barn
fennec fennec
fenniqu finnic
fenouil fennel
fent crack fissur slit slot
feodos feodosi theodos
feodoss feodosi theodos
fer iron shackl
feral ferin feral
ferblan tinsmit
feringi faroes
ferl furl
ferm decisiv farm perk resolut catalys leaven clos lock
fermem secure tight
fermet firmnes
fermetu closur fasten
fermi till
fermium fermium
fermo clasp
fernand ferdina
feroc ferocio fierc savag
ferocem rabid
ferocit rabidne
feroien faroes faroish
ferr horsesh sho ferrou iron
ferrail scrap
ferrar ferrara
ferronn ironwor
ferry ferr
fertile fertile
fertili fertili
ferul ferul
ferv ardent staunch
ferveur ardor
fes fez
fescenn fescenn
fess ass asschee buttock cheek slap spank whack boot
fesseur spank
fesseus spank
festin banquet feast regal
festonn scallop
festoy junket
fet fet feta wisp birthda celebra feast holida junket
fetich charm fetish
fetichi fetishi
fetid fetid
fetidit fetidne
fetuqu fescu
feu blaz fir lat
feuill foil leaf sheet broadle
feuilla foliag
feuille omasum foliati brows pag skim thumb serial danish
feuillu leaf rabbet
feul growl mutt
feulem growl
feutr fedora felt
feutrin felt
fevri februar
fez fez
fiabili reliabi trustwo
fiabl dependa reliabl
fianc betroth engag groom
fiancai betroth engagem
fiasco bust debacl fiasco flop
fib afib
fibr fibr fibrou
fibrill fibril
fibul fibula
fibv vfib
ficell twin
fich brac card plug slip cram stick accurs blast
fichi fil
fictif fiction fictiti
fiction figment
fictiv fiction fictiti
fideico fideico
fidel faithfu worship
fidelis loyaliz
fidelit allegia fealt
fidj fiji
fidjien fijian
fiduc escrow
fiducia fiducia truste
fief feud fief
fiel bil gall wormwoo
fier orgulou proud
fierem proud
fiert prid
fievr agu fev fever feveris hot
fif fag
fifr fif
fig freez
figu fig
figui fig
figur fac figur figurat
figurem figurat
fil son thread wir yarn queu shadow spin
filamen filamen
filandr string
filet fillet let loin net tenderl
fileur track
filial filial branch subsidi
filier die
filigra filigre waterma
fill daught girl las wench
fillett daughte las
filleul godson goddaug
film cinema film movi len
filo sleivee
filon lod reef
filout finagl
filtr strain filtrat percola
fin end back clos conclus fin finish termina willow
final final endgam
finalem eventua final last
financ financ bankrol fund sponsor
finance fund
financi financi
finem slight
finess eleganc finenes finess quaint sharpne
finit finiten
finitud finit
finland finn finnish
finnici fennici
finno finn finnish
finnois finn
fiol flask vial
fion fiona funen
fiord fjord
fioritu flouris
firm compan
fiss snapp
fissibl fissil
fission fission
fissur fissipa cleft crack fissur flaw
fiston sonn
fiv ivf
fix appoint fasten fix gaz peg set
fixateu fix
fixatio obsessi tying
fixem fix
flacon flask
flag flag
flagell flogg flagell flog whip
flagorn brownno fawn sycopha toad
flagr blatant egregio
flam flaming
flamand flem flemish
flamb flam blaz blow splurg
flambea link
flamboy fier
flamini flamen
flamm duplex flam
flan loit saunt stroll
flanc sid
flanche flank
flandr fland
flaner stroll
flaqu puddl
flash flash flashgu
flasqu flabb flaccid
flatt flatter
flatter sycopha
flatteu complim flatter
flea blight flail plagu scourg
flech arrow dart flitch point sagitta spir bend bow
flechag signag
flechet dart
flechis flexor
fleec fleec
flegm phlegm
flegmat phlegma
flemmar lazybon slob sluggar
fleol timoth
flet flound
fletan halibut
fletr reproba brand fad shrivel with
fleur best bloom blossom cream flow burgeon flouris
fleuret foil
fleuron finial floret jewel
fleuv riv
flexibl resilie
flexion inflect
flic cop copp pig rozz
flicail heat
flingu gat shoot drygulc
flipp pinball
flirt dallian sport dal flirt
flirteu philand
flo kid blur blurr dim fuzz unclear
float float
flocon fleck
floien floian
flop bumm flop turke
flor flora wildlif
florais bloom blossom
florin gild guild
floriss bloom prosper
flot billow stream
flott buoyant float drizzl fleet wav
flottab buoyanc
flotteu buo float pontoon sail
flouz dough scratch
flu feed flow issu
fluctu fluctua
fluid fluid
fluor fluorin
fluoroh fluoroh
fluorur fluorid
flush flush
flut fiddles rat flut
fly fly
fmi imf
foc jib
focal focal
focalis focu
foehn foehn
foggi foggia
foi belief faith liv onc tim
foin hay
foir bazaar fair bollock bungl
foisonn abound teem
fol fol insanit madnes mishego
folatr playful frolic
folatre friski
foliol leaflet
foll craz fruit mad madwoma nanc nut queen
follem mad
fonc darken hurtl spe dark deep
fonceur bad
fonceus bad
foncier basical fundame
fonctio procedu subrout offic officia featur utilita work functio
fond back backgro bottom crown ground found institu bankrol
fondame essenti
fondate found
fondati ground groundw
fondatr found
fondem foundat groundw
fonder smelt
fondr cast coalesc dwindl melt shr
fondu fondu
font font smelt
fontain fount
foot footbal foot
footbal socc footbal
footing jogg
for drill
forc forc might strengt vigour coerc tak contriv forcibl
forcem perforc
forcen craz
foresti forest
foret bit for timberl
foreus drill rig
forf lump misdeme
forficu earwig
forg forg coin stag
forgero blacksm forg smith
fork fork
forl forli
form cast figur form shap train
formali bookish
formell formal
formida awesom great terrifi tremend unquali
formol formali
formul formula
formula form word
forniqu fornica
fort aloud broad bur dank fort hard loud strong
fortem powerfu strong
fortifi fortif strengt
fortitu fortitu
fortu coincid fortuit serendi
fortuit fortuit
fortun mint bloat luck
forum forum
foss cesspoo pit chasm dik ditch trench
fossett dimpl
fossil dodo fossil
fossili fossili
fossoye gravedi
fou bishop bonk craz fool insan jest mad madman
foudr lightn
fouet scourg whip whisk
fouett beat flog lash reek switch whip whisk
foufoun puss
fougass fougass
fouger fern
fouill forag frisk pry rak ransack researc rummag scan
fouin busybod
fouineu busybod nos
foul crowd mob rabbl sprain stomp tread
foulard cravat handker headsca kerchie
foulon full
foun beav
four flop furnac kiln oven stov
fourb knav sneak
fourber cunn guil
fourch crotch fork pitchfo
fourche fork
fourcho tin
fourg equipag
fourgon van
fourm ant
fourmil anteat anthill beehiv
fourn supp furnish provid purve batch
fournea fornax stov
fournis provid suppli
fourr bon cram fuck fur jam nail screw shov
fourrag fodd forag
fourrea scabbar sheath
fourreu furri
fourrie pound
fourrur fur
fout blood damn fuck knacker screw
foutais drivel guff
fouto mes
foutr cram cum fuck jism jizz screw spunk stuff
foutu blood
fox fox
foy cent cynosur dormito firepla focu foy hearth househo
foyer hearth
fra fry roe charg cool coolnes cost fresh sweet
frabi frabjou
frac swallow tailcoa
fraca clash
fracass shatt smash
fractur broken
frag frag
fragil brittl frail
fragile fragile
fragm flak
fragmen spallat broken
fraich dop fresh
fraiche chill fresh freshne
frais ruff strawbe
fraisi strawbe
fram fram
framboi raspber
franc francon outspok french frenchm
francai frenchw
franch travers
franche frank honest
franchi coinsur exces frankne outlet
franciq francon frankis
francis frenchi gallici
francit frenchn
franco franci frank
francoi franc
frang bang fring limbat
frangin sis
franqu francon
frantic sextill
frapp strik hit coinag shot knock smit swat whack
frappeu batt
fratern broth brother
fratr sibl
fraud deceit fraud
fraudeu fraud
fraudul fraudul phon
fre migrati
fredonn hum
freemiu freemiu
freesi freesia
frein brak restrai slow
freinag brak
frel frail spind
frelon hornet
frem quiv stew
fremiss quiv
fren ash
french migrati
frenes mishego spre
freneti frantic
freon freon
frequem common frequen regular
frequen frequen acquain visitor patroni
frer broth friar brethre
fret freight payload
fretill wag waggl wiggl
fretin minnow
frett fret frett
freu rook
freudis freudia
friand bun
friandi sweet
fric bread chees dosh dough loot
frich fallow
frictio rub
fridoli fritz
frimous emotico
fring dash
frioul friuli
fripon sleivee
friponn roguer
fripoui rascal rogu
frir fry
fris friesla friez cur fril
friseur hairdre
friseus hairdre
frisson chill quiv shiv shudd thrill stew
frit fri chip euphori fry
frittag sinter
fritz fritz
frivol frivolo vain
frivole conceit
frivoli levit
froc cowl frock
froid algid chill chil cold coldnes gelid ston
froidem cold fresh
froideu coldnes
froiss crumpl rumpl wrinkl
from wheat
fromag chees cheesem
fronc furrow scowl
froncem frown scowl
frond sling slingsh
frondeu sling
front brow forehea
frontie bord barri bound boundar
fronton pedimen
frott rub smear
frottem frictio
froufro frill rustl
froussa coward puss yellow
fru fruit issu
fructif fructif issu
fructu fruitfu profita issu
frustr frustra disconc vex disgrun
frutic shrubbe
fuchsi fuchsia
fugac fleet transie
fugu fugu
fugueur runawa
fuir fle avoid leak shun
fuit flight leak leakag
fulgur nimbl
fulgura corusca
fuligin fuligin soot
fulmin vocifer fum
fum smok
fumeur smok
fumeus smok
fumi dung manur shit
fumicie vaporwa
fumig fumigat
funambu funambu
funebr macabr
funerai funeral funerar
funest baneful dir macabr
funk funk
fur rag scold shrew
fura piss
furan furan
furet ferret snak mous pry
fureteu nos
fureur ang wrath
furi furiou
furieus furious tetchi
furoncl boil
furtif sneak surrept
furtive furtive surrept
furtivi stealth
fus fusil rocket
fusea spindl
fusibl fus
fusil fusil gun rifl shotgun
fusili riflema
fusilla shoot
fusion fusion melt merg
fusionn fus merg
fustig berat excoria
fut bafut savv shrewd cask
futain fustian
futil futil trifl vain
futilit idlenes
futon futon
futur futur
futuris futuris
futurol futurol
fuy fugitiv shift
fœtal fetal
fœtu fetu
gab atm
gabar gaug templat
gabardi worst
gabl gabl
gabon gabon
gach keep trowel ruin spoil squand wast mes
gachett trigg
gadget gimmick
gadou slush
gaeliqu gaelic irish
gaetan cajetan
gaf jail
gaff bad blund gaff goof howl misstep
gag gaga pawn pledg
gagaouz gagauzi
gagn win winn earn gain mak scor
gai blith gay perk gaea
gaiac guaiacu
gaiem happi merri
gaiet mirth
gain gain lucr profit win girdl ris sheath spaghet
gal chivalr mang scab galle
galacti galacti
galangu galanga
galante chivalr
galat galatia
galatiq galatia
galer galler galle
galet pebbl puck shingl
galeta garret
galett dough
galic galicia
galil galile galileo
galilee galilea
galimat babbl circumb claptra gibberi gobbled macaron
galion galleon
galipet somersa
gallat gallat
gallium gallium
gallo gallo welsh welshma
gallois welshwo
gallon gallon
galoch galosh
galon strip
galonn bras
galop gallop run
galvani galvani
gamb gambia
gambad gambol scamp
gambett redshan
gamell billyca tin wipeout
gamet gamet
gametop gametop
gamien alien
gamin kid kiddo urchin
gamm arra gamma gamut rang scal
gan gan
ganach ganach
gand ghent
gando ghentia
ganesh ganesha
gang gang sandgro
ganglio ganglia
gangu gangu
gant glov
ganti glov
gar station termina timb hous park blok boy dud
garag garag
garanc madd
garant warrant guarant
garbon partrid
garc bitch cow huss slut swin tramp trollop vixen
garcon boy lad
garconn flapp tombo boykin
gard guard spr ward watch hold keep
gardien caretak committ custodi goalkee guard keep
gardon roach
garenn warren
gargant gargant
gargari gargl mouthwa
gargot div
gargoui growl grumbl gurgl
garn furnish garnish
garnem rogu urchin
garniso garriso
garnitu garnish lin
garo werewol
garonn garonn
garrot tourniq with
garum garum
gas gasolin gass
gasconn swagg
gaspard caspar
gaspill wast squand spendth
gastrit gastrit
gastron gourman gourmet
gastrul gastrul
gat indulg spoil bogu spoilt
gatea breez cak gateau pie
gateway gatewa
gauch clums gauch infelic left skew southpa
gaucher southpa
gaucho gaucho
gaud weld
gaufr goph waffl
gaufret waf
gaugame gaugame
gaugino gaugino
gaul bon gaul
gaulo gallic gaul gaulish
gaur gaur
gauthi walt
gauvain gavin
gav cram stuff
gavag gavag
gavial gavial
gay gay que
gaydar gaydar
gaz gas gaza gauz carbona gaseou
gazaou gazan
gazebo gazebo
gazeif carbona
gazeifi gasifi gasif
gazell gazell
gazett saggar
gazi gaswork
gazier gaswork
gazoduc gasoduc
gazol diesel
gazon gras lawn sod sward turf
gazonn sod turf
gazouil chirp tweet
gea jay
geant giant giantes
gecko gecko
gedeon gideon
geek geek
gehenn gehenna
geindr moan whin
geish geisha
gel frost gel freez ice set frozen ston jel
gelad gelada
gelatin gelatin
gelul capsul
gelur frostbi
gem moan whimp
gemeau gemini
gemiss creak
gemisse lamenta moan
gemm ston
gen guy men peopl gen daimon geni geniu prodig
genal genal
genciv gum
gendarm firebug policem
genealo genealo
gener generat generou giv liberal unselfi
general blanket general usual subsum widespr
generat age
genereu unselfi
generos munific
genes genesi
genet broom
genetic genetic
genetiq genetic
genett genet
genev geneva
genevie genevie
genevo genevan
genevoi genevan
genevri junip
genial copacet awesom genial great phat radical rock smash
genievr jenev
geniss heif
geniteu begett parent relativ
genitri parent relativ
geno kne genoa genoan
genois genoan
genom genom
genou lap
genr gend genr genu kind lik sort typ
gentil avuncul friend goodi goy kind nic sweet demonym
gentile friendl
gentilh gentlem
gentili gentili
gentill friend kind nic
gentim friend
genufle genufle
geocod geocod
geocouc roadrun
geod geod
geodes geodes
geoffro geoffre
geoglyp geoglyp
geograp geograp
geoid geoid
geol prison
geoli jail
geoloca geoloca
geolog geolog
geologi geologi
geologu geologi
geophys geophys
geopoli geopoli
georg georg georgia
geother geother
ger ger manag handl rock
gerabl managea
gerard gerard
gerb sheaf spra puk vomit
gerbeur stack
gerbois jerboa
gerc chapp
gerfaut gyrfalc
geriatr geriatr
germ germ seed sprout
germani germani
gerom hierony
geron girona
gerondi gerund
ges lie
gesi gizzard
gest gestur
gestati pregnan
gesticu flouris gesticu
gestion managem executi
geys geys
ghan ghana
ghaneen ghanaia
ghe ghe
ghetto ghetto
ghi ghe
gibb gibbou
gibbeus gibbou
gibbon gibbon
gibbosi gibbous peakedn
gibern pouch
gibet gallow gibbet
gibi gam
gibib gibibit
gibioct gibibyt
gicl spurt squirt
gicleur jet
gifl slap cuff
gigante bloat giganti ginormo humongo whopp
gigaoct gigabyt
gigolo gigolo
gigot fidget
gigoteu fidget
gigu jig
gilet vest waistco
gill gil
gin gin
gingemb ging
gingivi gingivi
gingko ginkgo
ginkgo ginkgo
giraf camelop giraff
giratoi roundab
girell wrass
girevoy kettleb
girouet turncoa weather
gisel gisell
gisell gisell
gisem deposit
git gist
gitan gyps rom
giton hustl
givr frost glaz hoarfro rim sil
glabr hairles
glac ice mirror freez glaz glaci gelid icy
glacag dop glaz icing
glacial gelid
glacier icebox icehous
glacon icicl
glacur enamel glaz
gladiat gladiat
glagol glagoli
glagoli glagoli
glaieul gladiol
glair albumen phlegm
glaiv glaiv
glamour glamoro glamori
glan glean scroung
gland acorn dickhea glan
glandeu layabou
glandou dallian
glaneur gather
glapiss clang
glasgov glasweg
glauqu glaucou seed sketch
gliom glioma
gliss slick slipper skat glid slid slip slith swip
glissad slid slip
glissem slid
glissie runn slid
glissoi slid
glob glob
globali globali
globula global
gloir fam glor kudo
glori gloriou
glorifi glorif laud
glos glos
glott glotti
glottiq glottal
glotton glosson
glouglo gobbl
glouss chortl chuckl cluck giggl gobbl
glousse chortl cluck
glouton glutton gobbl gourman wolveri
glu birdlim slim
glucid carb carbohy
gluino gluino
gluon gluon
glutin glutino
glycin wisteri
glyph glyph
gnc cng
gneis gneis
gnl lng
gno gnu
gnom gnom
gnoqu grok
gnos gnosi
gnouf joint
goa goa
goal goalkee
gob buy gob
god dildo
godemic dildo
godet gor
godmich dildo
goeland gull mew
goelett schoon
goemon kelp wrack
gogo mug
gogol googol
goguett tipsine
goi goy
goinfr gourman
goitr goitr
gokkun gokkun
golf golf gulf
golfeus golf
goliath goliath
gombo okra
gomel gomel
gomm eras gum rubb
gomorrh gomorra
gond hing
gonfl bloat inflat swell brash smartas swollen
gonflab inflata
gonflem swell
gong gong
gonocoq gonococ
gonorrh gonorrh
gonz jack
gonzess bird broad chick siss twink
googl googl
gor gori
goral goral
goret piglet
gorg throat gorg draft draught gulp mouthfu sip
gorgere gorget
gorgeri gorget
gorill gorilla
gorizi gorizia
gosi gullet
goss kid
gothiqu gothic macabr
gotiqu gothic
goudron tar
gouffr abys chasm drain
goug goug
gougeur goug
gougl googl
gouill puddl
gouin butch dyk lesbian
goujat lummox
goujon dowel gudgeon
goul ghoul glutton gourman
goulag gulag
goulash goulash
goulot bottlen neck throat
goupil fox
goupill linchpi
gourd numb vapid
gourdin club cudgel
gourm impetig
gourman glutton gourmet delicac
gourmet gourman
gouro guru
gousl gusli
gouss clov
gousset gusset
gout delicio flavour lik tast sampl snack tea try
gouteur tast
gouteus tast
goutt dribbl drop droplet gout goutt gutta tippl drip
gouttel drip bead droplet spra
gouttie eavestr gutt trough
gouvern rudd governe houseke ministr govern rul sail
goy goy
goyav guava
goyavi guava
gozo gozo
gpa surroga
gra bold fat fatt gristl succule
grabug mayhem rucku
grac grac bless eleganc gracefu pardon
graci pardon gracefu
gracieu gracefu
gracil willow
grad gradian
gradate dimm
gradin bleach terrac
graduat tick
grain bead grain squall boll seed granula
graiss emphasi greas
gramm gram
grand larg big great grownup lank room spaciou tall
grandem great
grandeu magnitu siz
grang barn
granul pellet granula pelleti
granula aggrega
graph chart graph
graphiq graph plot
graphis graphic
graphit graphit plumbag
graphol graphol
grapp grappa clust racem
grappin grappl
grass succule
grasset butterw
grat fre
gratici freewar
gratifi reward perquis gratif
gratin cream
gratitu gratitu
grato fre
gratt axe itch scrap scratch strum
grattag rasoria
gratto ream scrap
gratu complim fre grati gratuit
gratuic freewar
gratuit fre grati gratuit
grav bas deep flat grav heav roadbas sever brand
gravem serious
graveur burn
gravi slack
gravier gravel
gravill grit gravel
gravit gravita
gravur carv engrav etch
gray gra
graz graz
grc rcmp
gre sandsto stonewa
greb greb
grec greek greec
grecis greciz
grecqu greek
gredin scoundr
greem rigg
greemen rig
greff autopla bill graft transpl
greffi clerk
greffon graft transpl
greg oatmeal
gregair gregari
grel hail spind
grelon hailsto
gremill ruff
gren grain
grenad pomegra
grenadi pomegra
greni attic
grenoui frog butterc frogger
gresil sleet
gresill sizzl crackl sleet
gressin breadst
grev strik greav strand walkout
grevist strik
gri gra tips
griboui scrawl doodl scribbl
griff claw talon scratch
griffon doodl scrawl scribbl squiggl
grignot snack nibbl
grigo scroog
grigrig rumpels
grill grill gat grid lattic toast fri
grillag lattic
grillon cricket
grimac mop grimac
grimp clamb climb
grimpeu climb
grinc grit rasp squeak creak
grinch grouch sur waspish
gringal weakl
gripp flu influen
grippal influen
gris exhilar gra
grisatr grayish
grisb dough scratch
griser tipsine
griso firedam
griv thrush
grivo bawd ribald
gro big bulk fat heav thick
grog grog
grogn grunt groan growl mutt oink
grognem groan growl grunt oink
grognon codg grouch grump sur
groin oink
grommel growl mutt mutter
grond groan ground growl grumbl lambast lash lectur rumbl
grondem groan grumbl
grondin gurnard
groning groning
groseil currant
gross fatten
grosses pregnan
grosseu thickne
grossi boorish brazen coars cras gros improp pondero ribald
grossie brazen cras gros coarse gross vulgari
grossis wholesa
grotesq farcica
grott cav cavern cov grotto
grouill crawl swarm teem vamoos
group band bless bunch clust flock gather group lot
groupem moiet
gru cran gru
grua gruel oatmeal porridg
gruyer gruyer
guam guam guamani
guamais guamani
guamani guamani
guamien guamani
guamo guamani
guanaco guanaco
guangzh canton
guanin guanin
guano guano
guarant insur
guardie protect
guatema guatema
gue ford
guegu gheg
gueguer squabbl
gueldr gelderl
guelf guelph
guenill rag
guenon guenon monke
guep wasp
guepard cheetah
guepeo gpu
guepi vespiar
guepier basqu
guer hard cur heal
guerill guerril
gueriso heal rebound recover
guerit booth box
guerr war warfar
guerri warrior
guetr gait spat chap
guett listen
guetteu lookout watchma
gueu beggar
gueul fac gob mug nos piehol trap gul
gui boom mistlet
guichet count turnke
guid cynosur guid driv lead teach
guidon guidon handleb
guign gean covet
guignol phon
guild guild
guillau william wilhelm
guillem wilhelm
guillot guillot
guimauv marshma
guimbar bucket
guin guinea
guind hoist prim
guineen guinean
guirlan festoon tinsel wreath
guitar guitar
guitoun tent
guivr wyvern
guqin guqin
guy guy
guyan guyana guianes guyanes
guyanai guyanes
gym gym
gymnas gym gymnasi
gynecol gynecol gynaeco obstetr
gynocid femicid
gyoz jiaozi
gypaet lammerg
gyps gypsum
gyro gyro
gyru gyru
haapsal haapsal
haarlem haarlem
hab habit
habacuc habakku
habaquq habakku
habbo bibliog
habil clev deft dextero shrewd skilful skill skillfu smart
habilem abl
habilet abilit addres prowes skill
habilit abl
habill cloth dres habit
habit residen citizen country denizen occupan haunt inhabit liv
habitab inhabit
habitat habitat rang dwell
habitu inur settl wont denizen regular
habitud habit wont
habitue customa habitua typical usual
habler swagg
hach axe chop hash minc chopp ground
hachett hatchet
hachich hashish
hachisc hashish
hacho chopp meatgri
hachur crossha
haciend haciend
hack hack
hackamo hackamo
had had
hadal hadal
hadith hadith
hadrien hadrian
hadron hadron
hafnium hafnium
hagard haggard
hagiogr hagiogr
hah haha
hai haw hedg hurdl
haidouk hajduk
haik haiku
haillon rag
hain hatr bitt hateful
hainaut hainaut
haineus hateful
hair hat
haissab bitt
haisseu hat
hait haiti
haitien haitian
hajj hajj
hakk hakka
hal hal haul tan sunbath suntan bronz
halal halal
halcyon halcyon
halein breath
halet gasp pant
haletem breathl gasp pant
halioti abalon pawa
halitos halitos
hall concour hall hell
halleba bill
hallowe hallowe
halluci halluci
halo halo
halogen halogen
halt halt
halter barbell dumbbel halter
haltero weightl
halv halva
hama hama
hamac hammock
hamea hamlet thorp
hamecon fishhoo hook phish
hamlet hamlet
hammock hammock
hamp ascend shaft
hamz hamza
han han
hanam hanami
hanap hanap
hanch hip
handica disabil impairm disabl handica
hangar hangar shed
hangeul hangeul
hanneto cockcha
hanniba hanniba
hano hanoi
hanoukk hanukka
hanovr hanov
hans hans
hant frequen haunt
hantis haunt
hap pah
hapa nonc
haploid haploid
haplolo haplolo
happeni happen
haptiqu haptic
harangu harangu rant orat
harar harar
harass jad
harasse exhaust
harcel haras hassl henpeck stalk worr
harcele bully harassm
hard bless bold dar
hardim bold
harem harem
hareng herr
haret feral
hargn fractio rugg snappis
haricot bean
haridel hag harrida nag
hark harki
harmon harmon
harmoni harmoni
harn harnes tack
harnach tack harnes
harp harp hag harrida witch
harpago scroog
harpon harpoon spear
harponn harpoon
haryan haryana
has doe har
hasard hazard randomn adventu hazardo
haschic hash hashish
haschis hashish
hash hash
haskell haskell
hassium hassium
hat hast hie hurr rush hasten
hatif rash
hativem hasti
hauban guy shroud sling
hauss boom
haut high loft tall
hautain haught orgulou superci
hautbo obo
hautboi oboist
hauteur altitud height pitch
hav pal
havan havanan
havanai havanan
havr harbour haven
haw hawaii
hawai hawaii
hawaien hawaiia
hawaiie hawaiia
hayon hatchba
heb heb
hebdoma week
heberg host hous
heberge accommo host lodg
hebet stupef
hebetud hebetud
hebr hebrew
hebraiq hebrew
hebrais hebrais
hebre hebrew
hebron hebron
hectar hectar
hector hector
hecub hecuba
hederac hederac
hedjaz hejaz
hegel hegel
hegemon hegemon
hegir hegira hijra
hegoume hegumen
heh heh
hein huh right sorr
hel hail
hela ala
helen helen
heleno helenu
helic helix paddl propell screw
helico chopp
helicoi helical helicoi
helio helio heliox
helioga heliosh
heliopa heliopa
heliost heliost
heliotr phototr
helipor helipad helicop
helista helipad
helisur helipad
helium helium
hell hell
hellebo hellebo
hellen helleni
helleni helleni
helois elois
helvet helveti
hematoc hemochr
hematom hematom
hemiami hemiami
hemo haemu
hemodyn hemodyn
hemophi haemoph
hemorra bleed drain haemorr
hemorro hemorrh
hendiad hendiad
henisse whinny
henn neigh
hennin hennin
henniss neigh whinny
henoch enoch
henr henr
henriet henriet
henry henr
hent hentai
hep hey
heparin heparin
hepatiq hepatic liverwo
hepatit hepatit
hepatol hepatol
heptaed heptahe
heptago heptago
heptan heptan
her hera
herakli iraklio
heraldi heraldr
heraut herald
herb gras herb pot weed
herbac herbace
herbi herbari
herbivo herbivo vegetar
herbori herbali
hercul hercul
heredit heredit strain
heres heres
heretiq heretic
herisso hedgeho urchin
herit inherit
heritag heritag legac
heriti heir
heritie heir heires
herm herm
hermaph epicen hermaph
hermene hermene
hermeti airtigh
hermin ermin
hermine adz
hermion hermion
hern hernia
hero hero protago
herod herod
herodot herodot
heroin heroin protago
heroiqu heroic
herois heroiz
heroism heroism prowes valour
heron heron
herp herp
hers harrow portcul
hertz hertz
herv harve
hesiod hesiod
hesit reticen hesitat hov vacilla
hesper hesperi
hess hess
hesso hessian
hessois hessian
hetair hetaera
hetero hetero hett straigh
heterog eclecti heterog
heterol heterol
heteroz heteroz
hetr beech
heur hour tim bright glad happ luck
heureus happ fortuna glad happi lucki
heurt bonk clash collid meet
heurto bump doorkno
hexadec cetan
hexaedr hexahed
hexan hexan
hezboll hezboll
hiatu hiatu
hibakus hibakus
hibern hiberna
hiberna wintr
hibo owl
hic catch hitch kink snag
hid poliomy hideou
hidjab hijab
hier yesterd
hierarc hierarc
hierati hierati
hierolo hierolo
hieromo hieromo
hieroph hieroph
hieroso jerusal
higgsin higgsin
higoume hegumen
hil apiculu
hilar hilario
hilarit hilarit
hild hilda
himalay himalay
himatio himatio
hin hin
hind hindi
hindo hindu
hindou hindu
hindoui hindu
hippiat hippiat
hippiqu equestr equin
hippoca hippoca
hippocr hippocr
hippodr racecou racetra turf
hippolo hippolo
hippoph hippoph
hippopo hippopo
hironde swallow
hirsut hirsut shagg
hiss heav heft hoist
histidi histidi
histoir backgro histor stor tsuri
histori backgro histori histor
histrio maudlin histrio
hit hit
hitchco hitchco
hitl hitl
hiv wint
hivern wint
hiverna wintr
hjjejhd revival
hmong hmong
hne est
hobb hobbit
hobby hobb
hoberea hobb
hocco curasso
hoch nod
hochequ wagtail
hochet rattl
hockey hocke
hokkaid hokkaid
hol whoa holi
holism holism
holist holist holisti
holland dutch dutchma netherl dutchwo holland
hollywo hollywo
holmium holmium
holomor holomor
holon holon
holonym holonym
hom hom
homard lobst
homel homi
homeopa homeopa
homer hom
homerie homeria
homeriq homeria homeric
homicid homicid kill murd
hominoi ape
homm man mal men
hommag homag tribut
hommass butch
homo gay
homogen homogen seamles
homolog homolog counter
homomor homomor
homonym homonym namesak
homophi homophi
homopho homopho
homorga homorga
homosex homosex
homosoc homosoc
homotop homotop
homozyg homozyg
hongr geld hungar
hongro hungari
hongroi hungari
honiar honiara
honnet hon
honnete honest
honneur honour
honolul honolul
honor sublima honoriu honour
honorab worth honoura
honorai fee
honoriu honoriu
hont disgrac embarra sham asham shamefu
honteus shamefu
hooliga hooliga
hop hopi
hopital hospita
hoplit hoplit
hoquet hiccup yex
hor out outsid
horac horac
horair schedul timelin timetab
hord bless drov hord
horizon horizon skylin
horlog clock horolog clockma watchma
horloge watchma horolog
horm except san sav
hormon hormon
horodat timesta
horolog horolog
horreur abhorre horror
horribl awful gruesom horribl macabr terribl horrib
horrifi horrifi
hortati hortati
hortens hydrang
hosann hosanna
hospic hospic
hospita hospita
host host waf
hostil bitt hostil loath
hot nas guest host
hotel hotel
hoteli hoteli innkeep
hotelie hoteli
hotess hostes
hotlin hotlin
hott hod hood
hou hoe hol
houblon hop
houill coal
houk hookah
houl swell
houlett crook
houliga yob
houp oop
houpi crown
houpp tassel
houppi crown
hour houri
hourr hoora hurrah yay
hrodn grodno
hryvni hryvnia
hsk hsk
html html
huaqiao huaqiao
huard loon
hub hub
hubert hubert
hublot bullsey porthol
huch cot crib
huchon huchen
hue giddyup hue hoot
huer boo hoot
hugo hugo
hugu hugh
hugueno hugueno
hui door
huil bigwig oil
huissi bailiff ush
huit eight eighth
huitant eightie
huitiem eighth
huitr oyst
huitri oysterc
hulul hoot
hululem hoot
hum hmm humph
humain human man
humaine humane human
humanis humaniz humanit
humanit humanit humanki mankind
humanoi humanoi
humbl humbl meek
humblem diffide humb
humect dampen
humeru humeru
humeur humour mood temp
humid damp moist mugg
humidif humidif damp dampen moisten
humidit damp humidit moistur
humili humilia abas abat
humilia abaseme
humilit humilit
humoris comedia humorou jocular
humour humour
humu humu
hun hun top
huni topsail
hupp crest hoopo
hurl bawl howl squall squeal yell
hurlem holl howl shriek
hurleur howl
huron ruritan
hus hus
husky husk
hussard hussar
hussein husayn
hussit hussit
hutong hutong
hutt hut
hutti hutt
hyacint hyacint
hyalopl cytosol
hybr hubri
hybrid hybrid
hydr hydra
hydrarg hydrarg
hydrat hydrat
hydraul hydraul
hydravi seaplan
hydroca hydroca
hydroce hydroce
hydroge hydroge
hydrogi hydrolo
hydrome mead
hydroph hydroph
hydropo hydropo
hydropt hydrofo
hydrota hydrotr
hydrotr hydrota
hydrur hydrid
hyen hyena
hyg hygieia
hygien hygien
hygieni hygieni
hygrom bursiti
hylozoi hylozoi
hymen hymen
hymenal hymenea
hymenea hymenea
hymenee hymenea
hymn anthem hymn
hypalla hypalla
hypanth hypanth
hyperba hyperba
hyperli hyperli link
hyperma hyperma
hyperme hyperme farsigh
hyperon hyperon
hyperpu hyperpo
hyperst hyperst
hyperte hyperte
hypertr hypertr
hypno hypno
hypnos hypnosi
hypnoti hypnoti
hypocon hypocho valetud
hypocor hypocor
hypocri backsta hypocri sanctim
hypog hypogeu
hyponym hyponym
hypophy hypophy pituita
hypothe mortgag assumpt hypothe conting
hypox hypoxia
hyracoi hyrax
hyster hysteri
hysteri maudlin
iamb iamb
iatroge iatroge
iba ibsa
iber iberian iberia
iberiqu iberian
ibi ibi
ibo ibo
ichthyi fish piscin
ichthyo ichthyo
ichtyoc isingla
ici her hith
icon icon
iconifi iconif
icosaed icosahe
idaho idaho
ide ide idea thought
ideal ideal
idealem ideal
idealis abstrac idealis
ideatio ideatio
idem ditto likewis
identif identif login usernam nam
identiq identic selfsam
ideolog ideolog
idioc stupidi
idiocra idiocra
idiom idiom vernacu
idiot ass bimbo blunt chump clot dop idiot idiotic
idiotem idiotic
idiotis idiom
ido ido
idol god idol
idolatr god rever
idyll idyll romanc
ied ied
ienisse yenisei
igbo igbo
iglo igloo
igloo igloo
ign igneou
ignac ignatiu
ignam yam
ignifug firepro
ignobl bas
ignomin disgrac
ignor clueles oblivio disrega
iguan iguana
ile island
illegal unlawfu illegal lawless
illegit illegit
illettr illiter
illico pronto
illimit boundle limitle unlimit
illisib illegib unreada
illocut illocut
illogiq illogic quaint
illumin enlight epiphan illumin light
illusio delusio figment halluci
illusoi decepti
illustr insert illustr shin pictori
ilot helot islet
ils the
imag imag fram pictur rang
imagin imagin suppos
imagina conceiv fancifu imagina
imam imam
imamat imamat
imbatta unbeata
imbecil clot ass blockhe chump dolt dumm fatuou fool
imbib impregn steep
imbriqu interle embedd nest
imbuvab undrink
imit cop emulat mock
imitate copycat mimic
imitati mock
immacul immacul
immange inedibl
immedia immedia outrigh
immens whopp
immensi vastnes
immerg dous immers soak submerg
immeubl build block
immigr immigra migrant
immin impend
immisc pry
immobil motionl still standst stop stillne
immol immolat
immoral pagan reproba wrong
immun immun
immunis impervi
immunoc immunoc
immunod immunos
immunol immun
imp raincoa impiou unho
impa blund odd
impardo unforgi unpardo
imparf imperfe
imparfa imperfe
imparti neut equit outsour
impass deadloc gridloc logjam stalema
impassi impassi
impati eag restles
impatie agog impatie restles
impay unpaid
impayab pricele
impec good great
impecca faultle flawles mint
impecun impecun
impenet brazen impervi impregn inscrut
impenit unapolo
impensa unthink
imperat cogon masterw empres
imperfe shortco
imperi imperio perempt
imperme impervi raincoa waterpr
imperti impuden pert
impertu nonplus
impesan weightl
impetu impetuo
impiet profani
impirat unhacka
impitoy intrans mercile relentl ruthles inexora
implaca relentl
implica involve
implici constru impli
impliqu connot implica imp incur subsum
implor beg beseech
implos implod
impol impolit rud sur
impolit impolit rudenes
impopul unpopul
import seminal import matt
importa concern
importu intrud meddles henpeck
impos impos foist oblig
imposab taxabl
impost transom
imposte fraud pretend
impot lev tax
imprati impract
imprec inaccur
impreci inaccur
impregn permeat steep
impress feel intimid astound awesom forcibl impos impress impres
impreti snott
imprev kink unfores
imprevi unfores random unpredi
imprim print regist
imprima printab
imprime pres print
impriso incarce
improba unlike
improdu unprodu
impropr wrong malapro
imprude rash unwise sensele
impudic shamele
impuiss impoten powerle
impulsi impetuo rash spontan impuls
impur maculat pollut profan
impurem impure
imput ascrib
inaccen unstres
inachet unbuyab
inachev unfinis
inactif dormant idl
inactiv idlenes
inacura inaccur
inadapt improp misfit
inadequ infelic
inalter unalter
inamica unfrien
inamovi undowna
inan inan
inanit inanit
inaniti starvat
inaperc unnotic
inappro improp
inarret unstopp
inattaq bulletp unassai
inatten unexpec heedles unaffec
inaugur maiden inaugur dedicat
inavert unwarn
incalcu countle
incanta mantra
incapab feckles unabl
incapac inabili
incarn embod
incarna carnati avatar embodim
incend fir arson conflag inferno
incendi arsonis torch
incerta equivoc indecis unsur
incerti quandar
incestu incestu
incidem inciden
incis cut
incisiv incisor
incit impel incit instiga mov prompt urg
incitat abettor
incivil pagan
inclin bow slant inclin
inclina inclina pitch slop tilt
inclur encompa includ
incoerc unstopp
incoh confus fissipa inconsi random
incoher quaint desulto discrep
incolor colourl
incomb behoov fall
incomfo discomf
incomme whopp
incompa conflic inconsi
incompl sketch
incompr inscrut unfatho
inconce unthink
incondi devote unquali
incondu misbeha
inconfo insecur uncomfo
inconn outsid random strang unfamil unknown
inconnu unknown
inconsc oblivio unconsc
inconso discons
inconst fickl
inconte indispu incontr
inconto undowna
incontr rogu unru
inconve awkward improp con drawbac
incorpo induct
incorre fals flaw wrong
incoven quaint
incr uncreat
incredu unbelie
increva unburst unpoppa
incroy infidel
incroya incredi unbelie unthink amazing impossi
incrust inla gatecra emb intrud embedd
incu anvil
incub incubu incubat
inculp indict defenda
inculpa charg indictm
inculqu inculca instill
incult uneduca
incur careles
ind india
inde forefin
indec indecis
indechi illegib indecip
indecis indecis
indefin undefin endless indefin
indemn unhurt uninjur unscath
indemni compens
indenia incontr
indenom uncount
indepen freelan orthogo separat
indeter nondete equivoc
index index
indic snitch clu index
indicat betray handl snitch hint
indicib unspeak
indien indu
indiff apathet blith tepid wan
indiffe uncarin apathet wan
indig paup
indigen destitu aborigi endemic indigen nativ spontan
indign bas ignobl unworth outrag resent indigna resentf
indiqu connot denot indicat point say
indirec vicario collate
indisci unru wanton
indiscu indispu unquest incontr
indispe essenti imperat
indispo unavail
indisti dim
individ individ maveric selfhoo
indivis atomic
indo hindu
indol listles
indolen ennui idlenes
indolor painles
indompt indomit untamea
indou hindu
indubit doubtle unquest veri
induir induc
indulg acquies forgiv lenient mercifu
indulge courtes lenienc smugnes forgiv
indum undu
indusie induan
industr diligen hardwor
ine inez
inebran unwaver
inecout unliste
ined unpubli
ineffab superna
ineffac unerasa
ineffic ineffic nugator
inelega inelega clumsin
ineluct inescap inexora
inept inan inaniti
inepti rubbish
inepuis inexhau
inequat inequal
inequit unfairn
inermit intermi
inesthe unsight
inestim invalua pricele
inevita foregon inescap inexora
inexact inaccur
inexist nonexis
inexper fledgl
inexplo untapp
inexpug unassai
infaill bulletp
infaisa impract
infam infamou nefario reproba
infarct strok
infatig indefat
infect infect
infecti infecti
infeod infeuda
infer draw
inferie mean neth
inferna devilis hellish
infidel heathen
infiltr permeat worm
infin endles infinit
infinim indefin infinit
infirm dilapid infirm
infirme sickba ward
infirmi nurs disabil sist
inflagi bloatwa
inflamm flammab chaf
inflech bend
inflexi stiffne adamant dour undowna unyield inflect
inflig asses inflict
influ seminal influen
influen clout leverag pull imping influen
info dop
infobul tooltip
infond groundl
inform clu enlight inform
informa informa snitch new computa comput cyberne compute
infortu infelic
infract breach infring violati
infraro infrar
infrast facilit
infruct unfruit unsucce
infus infus steep
infuset teabag
ingen ingenuo
ingeni clev ingenio
ingenie enginee
ingenio ingenui
inger ing
ingerab unmanag
ingrat ungrate
ingurgi inhal
inh implici
inhabit abnorma unusual unoccup
inhal aspirat inhal
inhalat inhal
inharmo inharmo
inhib inhibit
inhibit inhibit
inhospi inhospi
inhumai ruthles
inhumat burial humatio
inimagi unthink
inimit feud
inimpri unprint
inintel unintel
ininter vapid
inion inion
init initiat insid
initi induct initiat
initial initial
initiat initiat enterpr
inject inject bloodsh
injur offens
injust unfair
injuste unjust
injusti unfairn unjusti
inlassa tireles unremit
inn inborn indigen innat
innocem innocen
innocui harmles
innom nameles unnam
innombr countle
inoccup unemplo unoccup
inocul inocula
inodor odorles
inoffen harmles innocuo
inond delug flood inundat
inondat flood
inoppor untowar
inou egregio
inoubli unforge
inoxyda inoxidi
inquiet ants apprehe insecur restles worri worriso worry concern
insaisi sneak
insalub noisom
insanit profani
insatis disgrun dissati
insatur unsatur
inscrip enrolme matricu regist
inscrir app enroll inscrib regist rost
insect bug
insecto entomol
insemin impregn
insens inan insensa madman prepost sil
insensi insensi callou impervi
insepar lovebir
inser emb insert
insidi insidio
insidie insidio
insign badg
insigni hollow nugator pett slight vapid
insinu imp insinua permeat worm
insinua innuend
insipid vapid
insist insist urg
insol contume sass
insolat sunstro
insolit unusual
insolva insolve
insonda inscrut unfatho
insonor soundpr
insouci carefre careles heedles reckles
insoumi insubmi
inspect surve audit
inspir aspirat breath inhal kindl
inst jiff minut moment point second
instabl protean unstead
install install facilit settl
instanc instant
instant snapsho
institu institu origina
instru knowled learn priv
instruc informa stateme
instrui inform instruc
instrum handl impleme
insubme unsinka
insuffi inadequ insuffi shortag shortfa scant
insulai island
insult offens dis insult offend
insuppo impossi insuffe
insurg insurge
insurmo insuper
integr integra decent upright seamles
integri upright
intelle think
intelli intelli brightn quaint bright clev smart cogent distinc
intello highbro
intempe weath
intend steward
intens sharp
intense intense
intensi escalat loudnes
intenti design purpos advis
interag interac
interal alli
interbl deadloc
interca divid interle interpo intersp
interce trap scrambl
interd forbidd interdi
interdi ban prohibi bar forbid interdi proscri
interes concern interes car inter
interet interst concern incenti inter
interfe obstruc
interie domesti inn insid inward
interim act tempora
interio interna
interlo nonplus
interlu intermi
interme interme intermi
intermi endles
intern interna intern
interna surf websurf
interni diagnos
interpe questio
interph interco
interpr constru pla rend
interro dubitat depos interro intervi pond questio abort disrupt
interru switch disrupt outag
interva interim
interve stakeho rotat
intervi intervi
intesti domesti gut
intim intimat
intimid daunt browbea intimid cow
intimit intimac privac
intitul titl
into hoax
intoler insuffe bigot illiber
intouch dalit impervi
intoxic poison
intoxiq addict
intradu intrans untrans
intrans neut
intrepi fearles
intrica entangl
intrigu plot finagl intrigu
intrins inheren
intriqu entangl
introdu introdu
introni enthron induct
intrope introsp
introuv unfinda unobtai
intru intrud
intuabl unkilla
intub intubat
intuit intuit
intuiti feel hunch insight
inutil idl needles pointle unneces unusefu useles
inutile useless
inutili useles unus idlenes useless
invalid disabl invalid disabil
invari invaria
invasio incursi
invend remaind
invent coin contriv invent
inventa catalog
inventi forger
invers convers recipro revers
inverse convers inverse
inversi inverti
invert invert
invest beleagu inv
investi investm investo inaugur
inveter inveter
invit invit guest visitor
invitat invit
invivab unbeara
invocat conjur
involon inadver uninten unwitti
invoqu invok
invrais improba unlikel
iod iodin
iodel yodel
iodl yodel
ion ion ionia
ioniqu ionic
ionis ioniz
iot ace iota
iow iowa
ipe ipe
ipseit selfhoo
irak iraq
irakien iraqi
iran iran
iranien iranian
iraq iraq
iraquie iraqi
irascib petulan
ire ang ire wrath
iren iren
ireniqu irenica
iri iri
iridesc rainbow
irland irish irishma
irlanda irish irishwo
iron iron
ironiqu ironica
irradi incande
irratio bonk
irreali unreali
irreel unreal
irrefle brash feckles impetuo
irrefut cogent hard incontr indispu perempt
irregul fitful rugg strong untowar irregul
irremed irredee
irrempl irrepla
irrepre undowna
irresol problem indecis
irrespe disresp contume irrever
irrespo feckles reckles unaccou
irrever irrever
irrigat irrigat
irrit annoy chaf irk nettl roil
irritab cantank dyspept fretful prick
irritat annoyan rash
irrupti efflore outbrea
isa jess isaiah
isaac isaac
isard chamoi
isb isba
ischem ischemi
ischion ischium
isiaqu isiac
island iceland
islanda iceland
isobar isobari
isobuty isobute
isocel isoscel
isocout isocost
isoet quillwo
isol insulat isolato deaden isolat lon
isolate insulat
isolati insulat
isolem isolati seclusi
isomer isomeri
isomorp isomorp
isophot isophot
isother isother
isotop isotopi
isotrop isotrop
ispahan isfahan
israeli israeli
iss issa
issu exit outcom outlet
isthm isthmu
ital ita
italoph italian
ithaqu ithaca
itiner homeles transie
itinera homeles roam
iul catkin
ivalo ivalo
ivan ivan
ivanho ivanho
ivg abortio
ivoir ivor
ivoirit ivorian
ivr drunk drunken intoxic
ivra ryegras
ivress drunken
ivrogn drunk drunkar spong
ixiem umpteen
jabir jabiru
jabot crop jabot babbl
jacass babbl chatt yak
jacasse chatt
jacher fallow
jacinth hyacint
jack jack
jacob jacob
jacqu jackfru jam
jad jad onc yestery yor
jadeit jadeit
jagr jagger
jaguar jaguar
jahanna jahanna
jai jet
jaill flow gush issu spout
jaillis gush
jain jain
jaj tippl
jalon milesto stak
jalou jealou
jalous jealou env jalousi jealous
jalouse jealous
jam jam ever nev
jamaiqu jamaica
jamb leg
jambag doorjam
jambele anklet
jambliq iamblic
jambon ham
jant rim
janu janu
janvi januar
jap jap
japcha japcha
japet iapetu
japon japan
japonis japanif nipponi
japp bark yap yelp
jappem yelp
jaquett jacket
jar gand
jardin garden yard
jardina garden
jardini garden
jargon babbl languag piffl slang speak
jargonn babbl piffl
jarrete gart suspend
jarreti gart
jas stock chat
jaseroq jabberw
jaseur waxw
jasmin jasmin
jason jason
jasp jasp
jaug dipstic gaug
jaun yellow yolk
jaunatr lurid sallow yellowi
jauniss jaundic
jav java
javan javan
javel bleach
javell bunch
javelot javelin
jazz jazz
jdr rpg
jean john jean slack
jeann jan joanna
jeannet jeannet
jed jedi
jeep jeep
jehovah jehovah
jejunum jejunum
jer sherr
jerem jeremia
jerk jerk
jerom hierony jerom
jersey jerse
jessic jessica
jesu jesu
jesuit jesuit
jet cast jet sling squirt throw can pitch bedspre
jetabl disposa expenda
jeton coin token
jeu backlas batch gam kit pla set toolset whist
jeud thursda
jeun junior small young youth youthfu fast
jeuness youth
jeunot colt
jezabel jezebel
jezebel jezebel
jiaoz jiaozi
jibbeur jibb
jihad jihad
jinn geni jinn
jnspj ianal
joachim joachim
joaille jewelle
joailli jewel
job job
jobard henpeck
jocelyn jocelyn
jockey jocke
jodel yodel
jodl yodel
joel joel
joi delight gle joy lust
joindr join
joint gasket joint seal
jointoy grout
jointur join joint
jok jok
jol cut fair nic prett
jolim beautif pretti
jona jonah
jonc reed rush
jonch strew
jongl juggl
jonglag juggl
jongler juggl
jongleu juggl
jonqu junk
jonquil daffodi
jor georg
jorioz georg
jos joseph
joseph joseph
josephi josephi
josseli jocelyn
josu joshua
jou cheek jowl act blow enact perform pla represe
jouabil gamepla playabi
joubarb housele
jouet toy
joueur gambl play playful
joueus play
joug yok
jouissa climax enjoyme fruitio
jouissi orgasmi
joukov zhukov
joul joul
jour day dayligh daytim someda
journ day daytim
journal newspap journo dai diurnal journal report
journau newspap
journel dai
jout joust
jovial jovial
jovien jovian
joy blith cheerfu joyou merr
joya gem gemston jewel
joyeuse happi
joystic joystic
jrf lol
jsakdlv runt
jubil jubile
jubilat exhilar
juch perch
jud judah jud judea
juda juda peephol
judaici jewr
judaiqu jewish
judait jewr
judeit jewr
judicia judicia
judicie judicio
judith judith
judo judo
judok judoka
judokat judoka
jug judg adjudic
jugem adjudic apprais judgmen sentenc
jugul chok
juif jew jewish
juillet jul
juin jun
juiv jew jewes
jujub jujub
jujubi jujub
jul juliu julia
julien julian
julienn juliana julienn shoestr
juliett juliet
jum hors mar
jumea twin
junea juneau
junior junior
junon juno
junt junta
jup skirt
jupiter jovian
jupon pettico
jur jura oath swear vow juror
juridic jurisdi
juridiq forensi
jurispr precede
jurist attorne lawy
juron expleti oath
jury jur
jus juic
jusqu until
jusquia henban
jussif jussiv
just justu fair just prop reasona right
justauc jerkin leotard
justem fair just precise
justic justic
justici vigilan
justif justifi
justifi vindica excus explain justif validat
justin justin
jut cum jizz juic
juvenil youthfu
kabasso cabasso
kabbal kabball
kaboul kabul
kabyl kabyl
kach kasha
kachoub kashubi
kafkaie kafkaes
kaft kofta
kaimac kaymak
kais kais
kak persimm
kakisto kakisto
kakuro kakuro
kal kali
kalatch kalach
kaloug kaluga
kan kana
kanak kanak
kanat khanat
kanj kanji
kannad kannada
kanour kanuri
kaolin kaolin
kaon kaon
kaoniqu kaonic
kapp kappa
karach karachi
karaok karaok
karat karat
karin karin
karit shea
karpat carpath
karpati carpath
kasch kosh
kash kashgar
kasr kasra
katar qatar
kati katya
katien katian
katiouc katyush
kaval kavala
kaw kawaii
kawai kawaii
kayak kayak
kayakeu kayak
kayakis kayak
kazakh kazakh
kazan kazan
kazatch kozacho
kea kea
kebab kebab
kebap kebab
kechu quechua
keekeel oxymoro
kef kefir
keff keffiye
keffieh keffiye
kelp kelp
keny kenya
kep kepi
keratit keratit
keratoc keratoc
kertch kerch
ket ket
ketchup ketchup
keuf cop pig rozz
kgb kgb
khagan khagan
khan khan
khanat khanat
khat khat
khediv khediv
kheop cheop
khm khm
khoisan khoisan
khoutor khutor
kibbout kibbutz
kibioct kibibyt
kick kick
kidnapp kidnap
kiev kiev
kihn kihnu
kikimor kikimor
kilo kilo kilogra
kilooct kilobyt
kilt kilt
kim kim
kimmeri cimmeri
kimono kimono
kinesit physiot
kino kinshas
kiosqu kiosk newssta
kipp kippah skullca yarmulk
kissel kisel
kitch kitsch
kitsch chees corn gaud kitsch tawdr
kiviak kiviak
kiw kiwi
klaxon honk hoot horn
klaxonn honk
kleene tissu
knicker knick knicker
knout knout
koal koala
kochtch koschei
kokuj kokuji
kootena kutenai
koro koro
kosovo kosovo
kouban kuban
koulak kulak
kowar kowari
kowe kuwait
koweiti kuwaiti
krach crash
kuhnien kuhnian
kumiz koumis
kur kuru
kurd kurd kurdish
kurzem courlan
kva kvas
kyoto kyoto
kyr kyri
kyst cyst
kystiqu cystic
labb skua
labeur travail
labiali labiali
labn labneh
labori laborio painful tediou
laborie laborio
labour plough tillag ear till
laboura plough
labyrin labyrin vertigo
lac lak tarn noos
lacer lacerat shr
lacet lac shoelac shoestr yaw
lach coward craven flak friabl loos poltroo unman yellow
lachem coward
lachet cowardi
lacheur flak
lacon laconia
laconiq sentent ters
laconis brevit
lacryma lachrym
lactiqu galacti
lacun hiatu shortco
lacustr lacustr
ladakh ladakh
ladin ladin
ladinie ladinia
ladino ladino
ladr illiber
ladrer leprosa
ladyboy ladybo
laert laert
laetiti letitia
lago lago
lagon lagoon
lagoped ptarmig
lagun lagoon
lahar lahar
lahmajo lahmacu
laic layman laypers
laicat lait
laich sedg
laicism secular
laicit secular
laid ugl
laideur uglines
lain wool
lainag woolen
laiqu lay laypers secular
laiss lead leash allow check leav let relinqu
lait milk milt
laitag dair
laitanc milt
laiter dair
laiti dair milkman
laitier dair milkmai
laiton bras
laitu lettuc
laiu pitch
laiuss orat
lalalal neen
lam lama llama blad break slid lamia
lamanti manate
lambea shr tatt
lambin slob dal
lambr panell wainsco
lamell gill lamella slat
lament lament wail
lamenta cant lament
lami lamia deadnet
lamif laminat
lamifi laminat
lamin laminat
laminag laminat
laminai kelp
lamp lamp swig
lampada streetl
lampass langu
lampist pats
lampsan nipplew
lanc lanc spear bootstr cast institu launch pitch pla
lancem launch throw
lanceur pitch
lanceus pitch
land heath moor moorlan
landa pram stroll
lang diap swaddl
langag languag
langour languor
langu conk languag tongu languis mis pin yearn
languet bootstr sliv splin tab tongu
langueu letharg
languid lackada
lanier lash strap strop thong
lantern dal
lanthan lanthan
lao lao laotian
laotien lao laotian
lap lap
lapalis tautolo truism
laparos gastros
laperea bunn kit kitten
lapid lapidat ston
lapidai ters
lapin rabbit doe
lapon lapland
lapt lapti
laqu drudg footman lacke minion stoog lac lacqu lak
lar lara
larbin drudg stoog
lardon bacon
larg broad liberal wid
largag jettiso
largem conside extensi large
largeur bitnes width
largu ditch dump jettiso
lariss larissa
larm drop tear teardro
larmoy maudlin tearful tear
larron sleivee
larv grub larva maggot
laryng larynge
laryngi larynge laryngi
las wear las laserwo
lascif lascivi lewd wanton
lasciv lewd
lascivi lascivi
lass wear
lateral sid lateral
lathr toothwo
latin latin latina latino
latinis romaniz
latino latino
latitud latitud leewa
latium latium lazio
latt lath lattic
laudabi laudabl
laudati complim
laur laura laurenc
laureat laureat
lauri bay laurel
laurier crown laurel
lausann lausann
lauz flagsto
lav lava wash
lavabl washabl
lavabo basin lavabo washbas
lavag wash
lavand lavend
lavash lavash
lavem enema
laver laundr
lavett dishclo
laveur wash
laveus wash
lavo washhou
lavomat launder
laxist lax lenient
lazar lazaru
lcf cfl
lea leah
lead lead
leben leban
lecc lecc
lecco lecco
lech lick
lechag lick
lecheur lick
lecheus lick
lecon lesson
lect lect
lecteur driv play read
lectora audienc readers
lectric read
lectur read
led led aforeme said
leg legac light lit mild slight
legal forensi lawful legal
legalem legal
legalis legalis
legatai legate
legato slur legato
legend caption inscrip key
legerem light slight
legeret levit
legifer legisla
legion legion
legitim rightfu legitim
legu bequeat will
legum legum vegetab
legumi vegetab
lemm lemma
lemur lemur
len lena
lendema morrow
lenin lenin
lent slow sullen nit
lentem slow
lenteur slownes
lentill contact len
leo leo
leon leo leones
leonais leones
leonin leonin
lepidiu pepperw
lepr lepros lep leprou
lepros lep
leprose leprosa
leptoge leptoge
les the them wrong
lesbien sapphic homosex
lesen lesen
lesion lesion wound
lesl lesli
lesotho lesotho
lessiv laundr
lest ballast jetsam jettiso weight licenti nimbl
lestem raci
letal dead lethal
letch lyche
leth leth
letheen lethean
leto leto
letrin latrin
lett receipt
letton latvian latvia
lettr lett literat
lettrag letter
lettrin initial
leucem leukemi
leucin leucin
leucit leucit
leucom leucoma
leur their them
leurr deco lur wil deceiv
lev lev east orient aris dawn lift rais ris
levain catalys leaven sourdou
levi handl lev
leviath leviath
levit levit levitat
levitiq levitic
levr labium lip labia
levrett greyhou
levri greyhou sightho
levur yeast
lexiqu lexicon vocabul
leyd leiden
lezard bask
lgb lgbt
lhass lhasa
liaison affair bond liaison
liass bundl sheaf wad
liban lebanon
libell libel
libellu dragonf
liber liberat untramm fre releas unleash
liberal liberta liberal
liberi liberia
libero libero sweep
libert freedom
liberti debauch
libidin libidin
libido libido
libr clear fre liberal unoccup
librair booksel booksho
librem free
liby libya
libyen libyan
libyenn libyan
liceit liceit
licenc bachelo hood licenti graduat superan
licenci dismis fir fescenn licenti graduat
lich lich
lichen lichen
licheno licheno
licit licit
lico halt
licorn monocer unicorn
lie after dreg lee sludg locatio locu plac pollock
lieg cork
liegeo belgium
lien beam bond connect hyperli link
lier bind bond hyperli link tie
lierr ivy
lieu leagu
lievr har jackrab lepu
lift lift
lifting facelif
lig lieg
ligas ligas
ligatur beam logotyp
light lit
lign lin row ligneou lineag
lignag lineag
ligneur eyelin
lignifi lignif
ligu leagu
ligur liguria
lila lilac
lilian lilian
lim lima fil lim
limac slug
limaill fil
limb limb limbo
limbo limbo
limett lim
limi bloodho
limit barri borderl bound boundar confin edg limit term
limitro conterm margina
limog dismis fir
limogea dismiss oust
limon beam silt
lin flax linen
linair toadfla
linceul shroud
lineair linear
lineari lineari
linett flaxse
ling laundr linen wash
lingot bullion ingot
linn linnaeu
linott linnet
lintea head ledg lintel sill
linz linz
lion leo lion
lionel lionel
lionn lion liones
lipas lipas
lipid lipid
liposuc liposuc
liquefi liquef liquif
liqueur liqueur
liquid liquid mone liquida
liquida clearan sal
lir lira pronoun read
lis lisa
liseron bindwe
liseus bedjack nightgo nightst
lisezmo readm
lisibil legibil readabi
lisibl legibl
lisible legib
lisier brink
liss bald smooth stead smoothe
list list rost
lit bed sack trundl
litan litan
litch lyche
litea lath
litham yashmak
lithias calculu lithias
lithiqu lithic
lithium lithium
lithuan lithuan
litier bedd litt
litig disput litigat scrap
litot underst
litr litra litr
littera bookish literar literal literat literac littera
litteri literac
littora coastli
lituan lithuan
lituani lithuan
liturgi liturgi
livech lovag
livon livonia
livonie livonia
livourn livorni
livr deliv book lira pound bus furnish issu liver
livrabl deliver
livrais deliver issu
livresq didacti
livret booklet
livreur deliver
llfm rtfm
lnh nhl
lob lob
lobb lob
lobby lobb
lobel lobelia
local grassro local premis topical
localem local
localis locatio situati
localit whereab
locatai lesse tenant
lochi lochia
lochial lochial
lockout lockout
locomot engin
locrid locri
locu locu
locuteu speak
locutio phras
lod lodi
log box lodg log hous
logem hous lodg tenemen
logicie softwar
logiqu cogent logic logical
logique logical
logisti logisti
logithe librar
logo bug logo logotyp
logoped logoped
logorrh piffl
logotyp logo
loi law act legisla
loin awa far
lointai distant far
loir dormous loir
loiret loiret
lois leisur
lol lol
lolcat lolcat
lolit jailbai
lolo boob tit rack
lomb loin
lomp lumpsuc
londoni london
londr london
long length long teth
longani longani forbear
longrin ledg
longtem long
longueu length
looc cool
lopett twink
lopin plot
loqu rag
loquac loquaci talkati
loquaci talkati
loquet latch tatterd
lor lor
lord lord
lorgn leer
lorgnon lorgnet
loriot oriol
lorrain lorrain
lorsqu when
losang rhombu
lot batch lot lump burbot
loter lotter
loth lot
lotion lotion
loto lotto
lott burbot ling
lotu lotu
lou applaud extol hir let prais rent tenant loui
louabl laudabl praisew
louang kudo prais
loubard yob
louch dipp dodg dubiou seed shad shift sketch tablesp
loufoqu crackpo weirdo zan
lougans luhansk
louis louis
louisia louisia
loup bars lupu tag wolf burl loup wen flunk
lourd cost heav heft onerou pondero thick unwield
lourdau ribald
lourdeu heavine
lourdin thick
loutr ott
louvain louvain
louvare louvar
louvete cub whelp
louvoy squint tack
louvr louvr
lov snuggl
loy rent
loyal faithfu loyal
loyalem loyal
loyalis loyalis
loyaut allegia fealt loyalt
lubrici slith
lubrifi lubrica greas
lubriqu lascivi lechero lewd lustful prurien wanton
luc luk luc
luca luca
lucarn skyligh
lucid lucid
lucidit lucidit lucidne
lucien lucian
lucifer lucifer
luciol firef
lucon luzon
lucqu lucca
lucrec lucreti
ludific gamific
ludiqu ludic
luett uvula
lueur glimm glow
lug lug sledg
lugeur lug
lugeus lug
lugubr dismal dour gloom lugubri mood
lugubre lugubri
lui her him
luir gleam shin
luis bright gloss glow
lumen lumen
lumier light luminar enlight
lumin light luminou
luminai fixtur
lumineu light luminou
luminos brightn
lun moon
lunair lunar lunaria selenit
lunarie selenit
lunatiq mercuri mood
lunch lunch
lund monda
lunett furcula wishbon goggl spectac
lung lungi
lupanar brothel
lupin lupin wolfish
lusac lusatia
lusak lusaka
lusin marlin
lustr chandel shin
lutec lutetia
luteciu lutetiu
lutein lutein
lutetie lutetia
luth lut
luthi luthi
lutin elf goblin imp leprech pixi
lutt battl combat fight grappl hassl struggl wrestl
lutteur struggl wrestl
lutz lutz
lux luxur luxat
luxatio disloca
luxembo letzebu
luxu luxurio
luxur lecher lust
luzern alfalfa
lviv lviv
lyc gymnasi lyceum
lycanth werewol
lycaoni lycaoni
lycenid lycaeni
lyd lydia
lynch lynch
lynchag lynch
lyon lyon
lyonn lyonnai
lyophil lyophil
lyr lyra lyr
lys lil lysi
lysimaq loosest
lysin lysin
lysosom lysosom
lœs loes
mac hustl pimp mac
macabr morbid
macan macaoes
macanee macanes macaoes
macao macau
macaqu macaqu
macar puffin
macaron badg button dago eyeti goombah greaseb guido guinea
maccab maccabe
macchab stiff
macer macerat
mach chew
machair cat
machaon swallow
machclu sunset
machett machet
machiav machiav
machico machico
machin doohick gizmo hicke stuff thing thingam machin wash
machina mechani schem
machini engine
machism machism
macho macho
machoir jaw jowl
macon brickla mason
maconni masonic
macreus scot
macro macro
macul macula smudg
maculat wastepa
madam lad ladyshi madam mrs
madelei magdale
mademoi mis
mader madeira
maderio madeira
madero madeira
madon madonna
madri beam timb
mafi mafia mafioso
mafieus mafioso
mag magu wizard magic
magasin shop storero shopkee warehou
maghreb maghreb
magiqu fey magic magical
magique magical
magistr bigtim
magm magma
magmati igneou
magn vamoos
magnani magnani
magnat mogul tycoon
magnes chalk
magnifi awesom gorgeou magnifi
magnon magnon
magot hoard
magouil tricker finagl shill
maguy maggi
mahaleb mahlab
maharad maharaj
mahomet muhamma muslim
mahor mahorai mahoran
mai may but onl yet maiz
maigr lean meag meagr scant skinn thin slim
maigreu meagern
maigric scrawn
maikop maykop
mail mail mall
maill mesh stitch
maillag mesh
maillet mallet
maillon link
maillot jerse swimsui
maimoni maimoni
main hand handbal main
mainat myna
mainmis chok
mainmor mortmai
maino main
mainois main
maint man
mainten current now maintai remand retain servic sustain
maintie remand
mair mayor
mairess mayores
maison hous hom outfit
maitr magist mast
maitres mistres paramou
maitris mast
maizen cornsta
majest majest
majestu majesti
majeur major
major valedic
majorat markup
majordo butl squir valet
majorit majorit
majorqu mallorc
majuscu capital
mal bad evil harm ill wrong mala mali bull
malac malacia
malach malachi
malad diseas ill sick ailment illnes malad sicknes
maladif sick
maladre leprosa awkward blund clumsin
maladro awkward clums infelic pondero clumsi
malais malais mala uneasin malaysi
malari malaria
malavis unadvis
malaw malawi
malawit malawia
malaxeu malaxat
malayal malayal
malchan misfort
maldiv maldivi
maldivo maldivi
maleabl flexibl
maledic curs impreca
malefic jinx spell
malefiq evil malefic unho
malenco inadver unfortu
malente confusi mishear misunde
malfait evildo wrongdo
malgr despit maugr notwith though
malheur adversi misfort unhappi woe wretch sad unfortu disgrun
malhonn dishon dodg untruth
malic malic
malici impish mischie naught
malicie malwar malicio mischie
malien malian
malin clev cunn maligna mischie naught savv shrewd sly
malinte malevol
mall cas portman trunk
malleab tractab
malleu malleu
malmen rough
malodor rank smel
malotr lout
malpol rud
malsain insan morbid noisom pernici
malt malt malta
maltrai bul maul mistrea
malveil malicio maligna venomou
malven unwelco
mam grandma grann
maman mamm mum mumm
mamb mamba
mambo mambo
mamell udd
mamelon nippl
mammair mammar
mammali mammali
mammife mammal
mammout mammoth
mamoudz mamoudz
man bug mania man
manad drov
manam manama
manch fram handl inn joystic maunch neck sleev
mancher handl
manchet cuff headlin wristba
manchon grommet handl muff sleev
manchot penguin
mandari tangeri
mandat mandat prox warrant
mandata fiducia prox represe
mandatr prox
mandcho manchu manchur
mandrag mandrak
mandrin chuck
maneg ring roundab
manett handl joypad lev
mang manga eat feed food
mangeur eat
mangous mangost mongoos
mangu mango
mangui mango
mani handl manag
maniabl hand managea
maniaqu maniac
maniche manicha
manicor clavich
maniem handl
manier mann way maudlin
manieri quirk
manifes demonst protest march prot apparen evident
manill manila shackl
manioc cassava manioc
manipul manipul handl handful
manivel crank
mann manna
mannequ dumm model
manno manx
mannois manx
mano hall manor
manqu miss lack want ail mis
mansard attic
mant manti
mantea coat mantl overcoa
manto mantou
mantou mantua
manucur manicur
manuel handboo manual textboo
manuell manual
manufac factor mill
manul manul
manumis manumit
manuscr manuscr
manuten stevedo
manœuvr manoeuv devic maneuv corn handl ste
maoism maoism
maoist maoist
maor maori
maot moutai
maotaij moutai
mappag thunk
maqu bush chaparr macchia maqui thicket undergr quark
maquere mackere pimp whoremo
maquett mockup model
maquill makeup bogu
mar marsh moras quagmir swamp pond husband pot mar
maraich grow
marasm marasmu
marath maharas marathi
maratr stepmot
maraud maraud
marbr marbl mottl
marc mark
marcel marcell singlet
march footste march stair step tread walk functio run
marchan vendor bargain haggl
marcheu walk
marciu marciu
marcott lay marcot
mard tuesda
marecag moras quagmir swamp bogg marsh
marecha farrier
marell hopscot
marg hem margin markup
margay marga
margina fring margina reproba
marguer dais
marguil churchw
mari marr wed brid
mariag marriag matrimo wedd
marial marian
mariann marian
marieur matchma
marihua marijua
marijua str
marin marin nav ostro sailor seafar seaman marina marinat
marini marin
marionn puppet puppete
maritim marin
mariu mariu
marjola marjora oregano
mark mark
marmit pot
marmonn mutt babbl mumbl
marmore marmore
marmott woodchu mutt babbl
marn marl marn
maroc morocco
marqu blur brand mak mark tal tick track denot
marquag mark
marqueu sign trac
marquis awn canop marchio
marr comic funn gas
marraic porbeag
marrain godmoth
marran marrano
marron brown chestnu feral
marronn chestnu
marseil marseil
marsoui porpois
marsupi pouch
mart marten
martea hamm malleu
martel hamm pummel thud
martele thud
marth martha
martin smith
martine martin swift
martini martini
martr marten sabl
martyr martyrd
martyri martyr
marxist marxian
mas mas masu
masaniq mazande
mascare bor
mascat muscati
masculi mal masculi manline
masecto mammect mastect
masochi masochi
masov masovia
masqu mask hid sneak
mass bulk ground lump mac mas raft sledgeh weight
massacr bloodba ruin
massag massag
massepa marzipa
massett cattail
masseur masseur
masseus masseur
massico guillot
massif massif massiv sail solid
massu club
mastic putt
mastiqu mastica putt
mastit mastiti
mastodo mastodo
mastoth pouch
masturb masturb
mat boom dull fool matt leer ogl matera flagpol
matador bullfig matador
match match
matela mattres
matelas quilt
matelot hand sailor seaman
materia avatar materia
materie hardwar plant
matern moth
materne nativ kinderg
materni motherh
math math
mathema mathema
matier materia matt subject
matin morn morrow forenoo matine watchdo
matit flatnes
mato sly tom
matraqu baton bludgeo sap
matric matrix womb
matrili matrili
matrimo marital
matsuya matsuya
matthia matthia
matthie matthew
matthio stock
matur matur
maturit adultho ripen
maud maud accurs blood curs damn fuck reproba
maudir curs impreca
maudit blood
maugre carp
maur moor
mauresq moorish
mauric mauric mauriti
maurici mauriti
maus maus
mausol mausole reposit
maussad gloom sullen
mauv bad evil ill malicio rotten worst wrong gull
mauvais bad ill
mauviet puss wimp
maximal maximum
maximum maximal utmost
may maya mayan
mayday mayda
mayenc mainz
mayenn mayenn
mayonna mayonna
mayott mayott
mazov masovia
mazur masuria
mdr lol
meaco meaco
mebioct mebibyt
mec blok budd chap cove dud fellow geez guy
mecanic engine mechani
mecaniq machine mechani
mecanis mechani
mecanot mechano
mecatro mechatr
mecen patron
mech mecha candlew fus lock strand wick bad baddi
mechani action machine
mecklem mecklen
meconna unrecog
mecont disgrun dissati unhapp
meconte discont dissati
mecre infidel miscrea
mecspli manspla
medaill award medal locket medalis
medecin doctor physici
medi medium
media media
median median
mediano medoid
mediate facilit mediato ombudsm
mediato pick plectru
mediatr facilit
medicam medicin
medicas quacksa
medicol forensi
medievi medieva
medin medina
mediocr margina unprepo
medir denigra
medit meditat
meditat meditat
medium medium psychic
medoid medoid
medor fido
medus jellyfi medusa
mef misde
mefi distrus war
mefianc distrus warines
meg ginormo sharecr
megalo megalom
megalop megalop
megan megan
megaoct megabyt
megaohm megaohm
megapho bullhor
meger hag harrida scold shrew
megohm megaohm
megot butt
meilleu best bett
meios meiosi
mel melon blend interfe meddl mix scrum
melan melani
melanco ennui melanch dour gloom mood pensiv
melang admixtu blend medle mix mixtur jumbl mingl muddl
melass molass treacl
melez larch
melimel mishmas
meliss melissa
mellifl mellifl
melo hoke
melod melod tun
melodi harmoni mellifl melodio sweet
melodiq harmoni
meloman meloman
melon melon
mem mem grann even identic sam selfsam ver
membr element limb memb peni
membran diaphra membran
membrap membran
membrur timb
memetiq memetic
memoir memor recolle memoir
memoran memo
memoria memoria monumen
memoris memoriz
memph memphi
men conduct lead wag menu
menac threate threat imperil menac ominou sur
menad maenad
menag househo houseke housewo conserv husband
menager houseke
mend mend
mendi beggar mendica beg
menea mullion
meneur lead
menh menhir
meningi meningi
menisqu meniscu
mennoni mennoni
menolog menolog
menott handcuf shackl
mensong lie falseho untruth decepti mendaci
menstru mens
mensuel menstru month
ment lie sham
mentale mental
mentali mindset
menter untruth
menteur cheat liar untruth
menteus liar
menth mint
mention grad mention
menton chin
mentonn chinr
mentor cynosur
menuet minuet
menuise joiner woodwor
menuisi carpent join woodwor
mepr contemp disdain disrega scorn
meprend mistak misunde
mepris contemp contume orgulou despis det disdain disrega flout
meprisa abject contemp despica
mer moth sea
merc thank
mercati market
mercena freelan
mercer haberda
merco merc
mercred shoot wednesd
merd bollock crud dammit damn fuck goddamn shit
merdi cluster shitsto
merdiqu crapp shit shithou shitt
meridio south souther
merion fairywr
merit worth credit merit deserv earn
meritoc meritoc
merl blackbi robin
merlan whit
merlett martlet
merlin maul
mero group
merveil prodig wond wonderf marvelo selcout
mes moesia
mesalli dispara
mesang chickad tit
mesaven misfort
mesence midbrai
mesinfo mislead
meson meson
mesozoi mesozoi
mesquin niggard
mess mas mes messiah
messag messag post adverti couri messeng
messieu gentlem
messin metzian messina
messini messini
mesur bar extent measur measure gaug
mesusag misus
met color meti mongrel
metadon metadat
metal metal
metalis metalli
metalli metalli sputt
metallu metallu steelwo
metamer arthrom
metapho metapho
metaphy metaphy
metatar metatar
metathe metathe
metau metal
metay sharecr
metayer sharecr
metazoa metazoa
metchif michif
metemps metemps
meteor meteor
meteori weather
meteoro meteoro weather
metequ metic
methado methado
methan methan
methion methion
method method
methodi methodi
methodo methodo
methyl methyl
methylp isobuta isobute
meti job trad
meticul painsta meticul fastidi pedanti
metiss meti mongrel
metissa miscege
metr met metr
metrag footag
metro metro subwa
metrolo metrolo
metropo metropo metro subwa
mettabl wearabl
mettr don lay plac pla pos put set
meubl furnitu furnish
meuf broad
meugl moo
meuglem moo
meuh moo
meul grindst millsto rick
meuleus grind
meulier millsto
meuni mill
meurtr kill bruis
meurtri kill murdero bruis loophol murdere
meus meus
meut pack
meutri homicid
meutrie homicid
mezouz mezuzah
mezzani mezzani
miam yum miami
miao meow
miasm miasma
miaul caterwa meow
miaulem meow
mic mica
micell micell
mich loaf can dildo micah
michel michael
michell michael
michet dildo
micheto john whoremo
mickey boog
micmac tsuri
micocou hackber
micro bug wiretap
microb bug cooti
microbi microbi microbe
microju microsk
microlo firmwar
microma microar
microor microco
micrope microgr
micropo microdo
micropr process
micropu chip microch
microre microar
microsi microgr
microtr micropa
miction micturi urinati
mid noon south
mida mida
mie crumb
miel hone
miell mellifl sugar
miellat honeyde
mien min peopl
miett breadcr crumb smither
mieu best bett
mievr maudlin
mignon adorabl cut dink
mignonn cut
migo yeti
migr migrat
migrate migrant
mijot simm
mikado mikado
milady milad
milan kit milan
mildio mildew
miliair miliari miliar
milic militia
milicie militia
milie backgro cent crown dead medium middl milieu
milit activis partisa militat
militai service
militar militar
mill bullsey mil thousan billion quadril quintil
millena millenn chilias
millet millet
milliar billion quadril quintil
milliem mil thousan
million million quadril quintil
mim mim mumm
mima mima
mimetis mimicr
mimiqu mimicr
min min lead mien mina sap
minabl lam lous shabb
minable miserab
minaud simp
minaude simp
minc damn lean shoot slim thin willow
miner ore
mineral mineral
minet kitt puss twink
minett bird cunnili puss
mineur min minewor minor underag
minian minyan
miniatu thumbna
minijup miniski
minim bantam minim
minimis downpla minimiz
minimum minimal minimum
minipor netbook
minirob minidre
ministe departm
minium minium
mino beav puss
minorat laxativ
minorit minorit
minoun bucket
minu midnigh
minuscu diminut minut small tin
minut minut
minuter tim
minuti fastidi minut painsta thoroug
minutie painsta thoroug meticul
mioch kiddo
mir mira sight
miracl prodig
miracul miracul selcout
mirag mirag
miro mirror
miroite gleam
miryam miriam
mis stak wag
miser hardshi miser want woe
miserab forlorn abject paltr worthle miserab
miseric clemenc grac merc benefic mercifu
misogyn misogyn
missil missil gas
mission mission commiss
mississ mississ
missour missour
mit moth streak shabb miti
mitain mitten
mitard hol
mitchif michif
mithrid mithrid
mitos mitosi
mitr mitr
mix blend mix
mixeur blend
miyako miyako
mizar mizar
mll mademoi
mme mrs
mnemote mnemoni
mobil cell mobil motiv
mobili furnitu
mobilis advocac
mocassi loaf
moch ugl
mod fad fashion mod vogu
modal modal
model hew model bluepri design jig mockup must pattern
modelag model
modelis model
modem modem
moden modena
moder moderat dull
moderat reasona
moderne modern
moderni moderni
modest meek
modeste diffide
modif modifi
modifi edit modif
modifia editabl
modific modifi chang edit revisio
modiqu cheap modicum
modul modul modulu
moell marrow pith mellow
mofett frowst
moghol moghul
moi month ego moon
moignon stub stump
moin monk few least les minu und
moindr least less
moinea sparrow
moir tabb
mois mould must mos
moisson harv harvest
moit clamm damp moist stick sweat half
mojito mojito
mokch moksha
mol mol sunfish
molair grind molar
mold muggl
moldav moldavi
molen mullein
molis molis
moll soft
mollah mullah
mollass letharg
mollet calf
molleti legg
moloss hound
molybde molybde
mom jiff minut moment pag point whil mumm
momenta momenta
mommer mummer
momo momo
mon mon
monacal cloistr
monaco monaco
monarqu monarch
monasti cloistr
moncea crowd heap pil
mond world blanch
mondain secular sophist
mondial global worldwi globali
moneto epoch
mongol mongoli
monial nun
moniqu monica
monitri monitor
monna chang coin currenc mone
monnay mint
monocam unicame
monocl eyeglas
monocyc unicycl
monogam monogam
monogra monogra
monoid monoid
monolin monolin uniling
monolog soliloq
monophy unifoli
monopol engros monopol
monosem monosem
monosou unibrow
monosyl monosyl
monoton even humdrum monoton unprepo
monozyg identic
monsieu gentlem lord lordshi mist sir
monstr fiend freak
monstru monst monstro
mont mount amount upstrea mat ascend board climb rid
montagn mountai
monteur editor
monteus editor
montgol balloon
monticu knoll mound
montr show watch wristwa evinc
montrea montrea
montur bezel mount
monumen daunt galacti sight
mooning moon
mop mop
moqu bambooz jeer kid mock sport
moquer jeer
moquett carpet
moqueur mocking
mor bit
morain morain
moral moral spirit
moralit moral
moratoi morator
morav moravia
morbid macabr
morcea chunk dollop lump morsel piec wedg
mord mordaci sharp tart buff
mordic mordaci
mordill chew
mordr bit
morell nightsh
morfond brood
morgu morgu
morill morel
morion morion
morn morna bleak dismal gloom sullen sur
moros dour dyspept glum sullen
morosit gloom
morp crab
morph morpheu
morphol morphol
morpion punk
mors walru
morsur bit
mort dead blast death don doom exanima kill
mortel dead lethal wick
mortifi disma
mortina stillbi
moru cod trollop whor
morv gland snot brat snott squirt
morveus brat squirt
mosaiqu mosaic
mosco moscow
mosell mosell
mosqu mosqu
mot term word
motard bik motorcy
motel motel
motet motet
moteur engin motiv motor
motif conside motif motiv
motil motil
motion motion questio
motiv impel motivat motiv
motivat driv incenti
moto bik motorcy
motocro scrambl
motocyc motorcy bik
motonei snowmob
mott clod lump pat
mou limp mush soft squish tepid pout
mouch bunch fly musca snot
mouchar bug wiretap gras rat tattl
moucher gnat midg
mouchet fleck
moucho handker
moudjah jihadis mujahid
moudr grind mill
mouett gull mew seagull
moufett skunk
moufl mitten polyspa
mouill damp drizzl moisten moor wat wet humid moist
mouille soldi
moujik mujik
moul cast mold mussel tin womb ground
moulag cast mold
moulin grind mill moulin
mouloud mawlid
moulur mold
mour die dying deceas depart languis pas
mourad murad
mouron pimpern
mousque carabin
mouss musa foam froth mos mouss scum sparkl moss
mousseu sparkl
mousson monsoon
moussu moss
moustac canard whisk moustac
moustiq mosquit
moutard mustard
mouton lint mutton sheep sheepl tool
moutonn squeal
moutur meal
mouv motiv
mouvanc follow
mouvem motion mov
mouveme eventfu turbule
mouvo adjourn mov
mox moxa
moye hub nav
moyen averag mean medium middl random
moyenn averag mean
mozarab mozarab
mrh hrm
mst std
mtc mtc
mucosit slim
mucu mucu
mudr mudra
mue molt moult
muer break cast molt moult
muet dumm mut silent
muett mut
muezzin muezzin
muffin muffin
mufl boor lummox bend
muft mufti
mug bellow moan moo
muguet thrush
muh muhu
mujahid jihadis mujahid
mul mul
mulatr mulatto
mulct mulct
mulet mullet muleta
multico rainbow variega multihu
multien multise
multimi multibi
multipl multipl multip
multita multita
multitu multitu raft
multiva multiva
munich munich
munit ammunit
munitio ammunit
muns munse
muon muon
muoniqu muonic
mur wall mura matur rip blackbe mulberr ripen
muraill periopl
murc murcia
murg bend
muri blackbe mulberr
murin murin
murmur babbl whisp
murois loganbe
mus mus museum
musarai shrew
musc musk
muscad nutmeg
muscadi nutmeg
muscl muscula
muscul muscula
muscula weightl
musea muzzl nos snout
musel muzzl
muselie muzzl
musical musical
musicie musicia play
musicol musicol
musiqu music
muso gor
musulma muslim muslimi
mut chang mutat
mutatio chang mutatio
mutil maim mutilat
mutilat mayhem
mutiner mutin
mutiqu mut
mutism mutenes
mutit mutenes
mutuel mutual
mutuell mutual
mycos mycosi
myelin myelin
mygal tarantu
myocard myocard
myoclon jerk
myom myoma
myometr myometr
myop myopic myopia
myriad myriad
myriam miriam
myrrh myrrh
myrt myrtl
myrtill bilberr blueber whortle
mys mysia
myster puzzl
mysteri cryptic mysteri
mystifi phon hoax
mystiqu mystica
myth myth
mythiqu mythica
mytholo mytholo
mythoma mythoma
mœur mann mor vic
nabab nabob
nabot midget
nacell gondola pod
nacr nacr
nad nadir
nadi nadia
nafc cfav
nag div swim
nageoir fin paddl
nageur bath swimm
nageus bath swimm
nahuatl nahuatl
nahum nahum
naif gullibl naif naiv sap
nain dwarf midget
nairob nairobi
naissaa naissaa
naissai spat
naissan birth childbi deliver parturi
naitr dawn hatch
naiv naiv
naivet naivet
naj cobra
nakb nakba
namib namibia
namur namur
namuro belgium
nan nah nop bird chick
nananan ner
nananer ner
nanifi dwarf
nanis dwarf
nanism dwarfis
nanofil nanowir
nanotub nanotub
nant franc nant wealth hav
nantiss collate
napht naphtha
naplous nablu
napp tablecl
nappero doi
narciss narciss conceit
narcoti hypnoti narcoti
narcotr traffic
nard spikena
nargu taunt
narin nostril
narr narrat
narrata narrate
narratr narrato
narv narva
nas nasa knacker
nasal nasal
nasalis nasaliz
nasalit nasalne
nasea nostril
nass creel
nassa nassau
natach natasha
natatio swim swimm
nathal natali
nathan nathan
natif nativ
nation nation
nationa domesti nationa citizen
natt braid mat pigtail plait queu
natur kind natur plain unseaso wildlif
natural natural wildern
naturel smooth spontan natural
naufrag shipwre castawa
naupath naupath
naur nauru
nauruan nauruan
naus nausea
nause nauseou
nauseab dyspept
nautiqu nautica
navajo navajo
naval naval nav
navarr navarr
navet flop turke turnip
navett shuttl
navette commut
navigu brows navigat
navir ship
navr harrow sorr
naz lam shot sluggis fascist nazi
nazism nazism
nazist nazi
ncsm hmc
neander neander
neanmoi howbeit howev neverth nonethe notwith still though
neant emptine nothing void
nebul cloud nebulou
nebuleu nebula
necessa kit necessa outfit toolkit perforc
necessi need necessi
necm sct
necrocr necrocr
necrolo obituar
necropo necropo
nee born nee
neerlan dutch dutchma netherl dutchwo
nef nav
nefast detrime
nefl medlar
nefli medlar
negatif minu nonposi
negatio denial deniali
negativ minu
neglig blith careles derelic heedles neglect offhand fail overloo
neglige idl perfunc careles neglige neglect
negoci negotia brok treat
negocia negotia talk
negr ghostwr negro nigg
negrill picanin
negro nigg
nehem nehemia
neig ice snow
nematod nematod
nemes nemesi
nen boob tit
nenets nenet
neo neo
neodym neodymi
neolati romanc
neon neon
neophob neophob
neophyt neophyt newbi
neoten neoten
nepal nepal nepali
nepalai nepali
nepalbh newari
nephrit nephrit
nephrol nephrol
nerd nerd
nerf nerv
nerit nerit
neron nero
neronie neronia
nerprun bucktho
nerv edg jump nervou
nerveus nervous
nervosi nervous
nervur nerv
ness nessi
net clean neat net sharp
netsuk netsuk
nettem mark
nettet sharpne
netto net
nettoy clean scaveng
nettoya cleanup
nettoye clean charwom
neuf new nin ninth
neune bimbo gaga
neuroch neurosu
neurolo neurolo
neuron neuron
neutr neut neutral
neutral cancel
neuvain ninesom
neuviem ninth
nevad nevada
nevass slush
neve nephew
nevralg neuralg
nevros neurosi
nevroti neuroti
nexu nexu
ney ney
nez nos
ngcc ccg
nia dumb fatuou inan vacant vacuou vapid
niacin niacin
niais kid
niaiser tomfool
niamey niame
nibard boob rack
nibbl nibbl
nic nic nicaea
nich kennel nich nest nestl rack clutch
nicho birdhou
nichon boob hoot tit
nickel nickel
nico clau nick
nicodem nicodem
nicol nicola
nicola nichola novemb
nicos nicosia
nid bunch nest
nidicol nidicol
nidifi nest nidif
nidwald nidwald
niec niec
niell corncoc
niemen neman
nier den forswea repudia
nig nig
nigaud sap simplet
nigell nigella
nigeri nigeria
niigat niigata
nik nik
nikkudo nikud
nil nil
nimb halo nimbu
nin nina
ninj ninja
niobium niobium
niou niu
nioueen niuean
nip pin
nipponi japanif nipponi
nippoph japanop
niqab yashmak
niqu bang bust fuck screw broken
nitr saltpet
nitrat nitrat
nitrier nitrar
nitrura nitrid
nivea level
nivel even level
niveleu grad
nobl nobl noblema noblewo peer
nobless nobilit
noc marriag nuptial wedd
nocif noisom noxiou pernici
noctife noctife
noctilu noctilu
nocturn nocturn overnig
nodal nodal
nodul nodul
noe noah
noel christm noel
noem naomi
noetiqu noetic noetica
noeud gnarl
nog nogai
noi nut walnut
noir black dark crotche negres
noirc blacken denigra
noirceu blackne darknes gloom night
noiseti hazel
noisett hazel hazelnu
nom nam noun
nomad nomad nomadic
nombr count myriad numerou
nombril navel
nominat appoint
nomm appoint christe nam nominat
nommem name
non not right ninet non
nonagen nonagen
nonagon nonagon
nonanti ninetie
nonc nuncio
nonchal letharg levit
nonilli octodec
nonn nun sist
nonnain nun
nonobst notwith
nord north
nordiqu nors
nordist norther
nori noria
norm norm
normal natural
normale normal regular usual
normali normali standar
normand norman
norouz nowruz
norro nors
norveg norwa
norvego norwegi
nos our
nostalg homesic long wistful
not bill mark memo not tab
notair notar
notamm notab
notatio rat
notifi notif
notion concept notion
notoir notorio
notoire notorio
notorie notabil
notr our
nou knot gnarl knobb nou
nougat nougat
nouill noodl
noun puss
nouno childmi nann nursema
nourr feed nourish nurtur
nourric childmi nann nurs nursema
nourris infant suckl
nourrit feed food nourish
nouvea new fresh green novel
nouveau novelt fresh
nouvel fresh new
nouvell new fresh novel novella
nov nova
novar novara
novateu innovat
novic fledgl
novlang newspea
noy drown flood walnut
noya cor kernel nucleu pit ston
noyad drown
npd ndp
nuag cloud overcas
nuanc hue nuanc shad ting underto
nub nubia
nubil nubil
nucleol nucleol
nudit nakedne nudit
nue bar nak flock swarm
nuir wrong
nuisanc annoyan
nuisett chemis nightgo
nuisibl detrime harmful noisom pernici prejudi varmint
nuit night nightti
nul lam shit void worthle
null worthle
nullifi annulme
numerai currenc
numeriq digital numeric
numeris digitiz digitis digital scan scann
numero numb routin
numerot numb
numid numidia
numisma numisma
nunatak nunatak
nunatio nunatio
nunavut nunavut
nunchak nunchak
nunuch sil
nuoro nuoro
nuptiau nuptial
nuqu nap neck
nutatio nutatio
nutrim nutrien
nutriti nutrien nutriti dietiti
nuuk nuuk
nyaw meow
nycteme nychthe
nycthem nychthe
nylon nylon
nymph nymph pupa
nymphet nymphet
nymphom nymphom
nyx nyx
nævu mol
nœud knot nod
oac icao
oas oasi
obam obama
obe obe
obeiss obedien
obeissa obedien
obes obes
obesici bloatwa
obesiti bloatwa
obesoge obesoge
obi obi
object except object
objecti aim goal point purpos target
objet object
oblig compel oblig bound
obligat bond debentu dut compuls mandato
obliqu skew
obliter cancel
obnubil engros engross
obol obolu
obscen vulgar
obscur dark
obscurc cloud darken obfusca obscur
obscure dim
obscuri dark darknes gloom night
obsed engros haunt obsessi
obsequ funeral
obsequi smarm obsequi
observ consid heed observ watch
observa complia observ
obsolet depreca superan
obstacl hamp hiccup hindran hurdl setback
obstetr midwife
obstin dour obstina
obstina obstina
obstine stubbor
obstru obstruc que stymi
obstruc block
obten get obtain procur
obtenti gett procure
obtu blunt dull pointle
obturat shutt
obu shell bombshe
obusi howitz
obwald obwalde
occasio opportu pawn secondh incur casual occasio
occid west
occiden west western
occir sla
occlusi plosiv stop
occult occult shill
occulti occult
occup occup occupi tenant bus
ocean ocean oceania
oceanol oceanog
ocell ocellu
och osh
ochlocr mobocra ochlocr
ochrac xanthou
ocr ochr xanthou
ocre ocrea
oct octan eight
octaedr octahed
octanti eightie
octav octaviu
octet byt
octopod octopu
octupl octupl
oculair eyepiec
ocytoci oxytoci
ode ode
odeon odeon
odess odessa
odeur odour perfum scent smell
odi bitt loathso obnoxio odiou
odieus odiou
odin odin
odontol dentist
odor aromati fragran odorou
odorat nos smell
odyss odysse
oea oas
oeud wash
offens offensi shock outrag wound offend
offensi driv offens onslaug
offic galle offic
offici unoffic
officie officia
offr off offer tend afford bequeat gift proff
offrand offer
oghouz oghuz
ogiv ogiv
ogm gmo
ohe aho hello
ohm ohm ohim
oie brant goos
oignon bunion onion
oin fax
oindr anoint
oinj joint
ois ois
oisea bird
oiselet bird birdi gosl
oiseleu birdcat
oisell bird
oiselle birdcat
oisif idl loaf
oisillo birdl chick fledgl nestl
oisivet idlenes
oison gosl
oit ilo
ojibw ojibw
okap okapi
oleat oleat
oleicul olivegr
oleiqu oleic
olfacti olfacto
oligarq oligarc
olisbo dildo
oliv oliv olivia
olivi olivia
olm olm
olymp olympu
olympia olympic
oman oman omani
omanais omani
ombl char
ombr grayl shad shadow
ombrag oversha shad umbrag
ombrell parasol sunshad
omc wto
omeg omega
omer hom
omettr omit
ommatid facet ommatid
omnipre ubiquit
omnivor omnivor
omp wipo
onanism masturb
onc ounc whit
oncolog oncolog
onction anointm
onctu oil
ond wav tabb show
ondelet wavelet
ondoy billow undulat
ondul wav fluctua rippl undulat
ondulat rippl wav wavelik
ong ngo
ongl fingern nail
onglet plectru tab
ongu cream ointmen plast salv
ongul ungulat
oniriqu dreamli
ontolog ontolog
onu uno
onz eleven elevent
onziem elevent
oolith oolit
oothequ ootheca
opal opal
opaqu cloud opaqu thick
oper opera operat spa
operate telco
operati surger
operato operati
opercul opercul
ophel ophelia
ophidie ophidia
ophioph ophioph
ophiuch ophiuch
opiac opiat
opin opin
opiniat obdurat
opinion opinion point
opium opium
opportu suitabl time expedie
oppos opposit object oppos convers revers
oppress oppres
opprim oppres downtro
opprobr obloqu opprobr reproac
opt opt
optimal optimum
optimis optimiz
option flag
optiqu optical
orag storm thunder
oral oral verbal
oralem oral
oran oran
orang orang
orateur speak voic
oratric orator
orb orb
orbicul orbicul
orbit socket
orbitai orbital
orc orc
orchest orchest
ordinai common commonp mundan pedestr rascal unprepo ordinar regular
ordinat comput
ordinau ordinal
ordipho smartph
ordonn prescri neat ordinat
ordonna batman decre prescri schedul
ordr degre orderli sequenc
ordur grim junk scum garbag refus rubbish wast
oregon oregoni
oreill ear pillow mump
oreille atrium
orel oryol
oreotra klipspr
orfevr goldsmi
org barle org
organ part
organis host organiz bod arrang organis stag agenc
organit organel
orgasm orgasm
orgasti orgasmi
orgelet sty
orgu organ
orgueil conceit prid arrogan proud vainglo
ori east
orient orient
orienta east eastern
origin descent fount root
origina freak novel
orignal moos
oriol oryol
orion orion
oriss odisha
oriy oriya
orl ent otorhin
orm elm
ormea abalon pawa
orn adorn decorat hang
ornier rut
ornitho platypu
orobanc broomra
orph garfish orpheu
orpheli orphan orphana
orqu orc orca
ort nettl
orteil digit toe
orthodo orthodo
orthogr spell
ortholo ortholo
orthope orthope
orthoph logoped
orvet slowwor
orvieta nostrum
orycter aardvar
osak osaka
oscill oscilla swing wobbl
oscul osculum
ose forward hosea
oseill dough lettuc sorrel
oser dar
osi wick
oslo oslo
osmanth osmanth
osmium osmium
osqu oscan
oss bon osseou
ossatur fram
osset ossetia
ossuair ossuar
ost host
ostensi conspic
ostenso monstra
ostenta orgulou ostenta
osteoid osteoid
otag hostag
otak otaku
otan nato
oter remov
otiqu otic
otit otiti
ottaw ottawa
ottonie ottonia
oua whe yeah yep yup
ouaf arf woof
ouah wow yeah yep yup
ouaill yeah yep yup
ouaouar bullfro
ouat batt quilt
oubl desuetu oblivio oversig forgott
oubli forgett forget leav scratch forgetf oblivio
oubliab forgett
oubliet dungeon
oublieu oblivio
oud udi
oued wadi
ouep yup
ouest west
ouf phew whew ufa
ougand ugandan
ouganda ugandan
oui aye yes hear
ouighou uyghur
ouill ouch
ouistit chees marmose
oukas ukas
oukh ukha
oumm ummah
oup oop
our bear imprint
ouragan hurrica typhoon
oural ural
ouranie uranian
ourdo urdu
ourdou urdu
ourl hem limbat
ourlet hem hemlin
ourlien parotit
ours bear
oust begon shoo
out out
outaou ottawa ottawan
outaoua ottawan
outard bustard
outil handl tool
outr besid goatski exagger
outrag contemp
outrage insult outrage
outrecu presump
outrem oversea ultrama
outrepa break
outroup rumpels
outsid underdo
ouvert open pert
ouverte open outrigh overt
ouvertu apertur break open
ouvr sash open
ouvrabi workabi
ouvrag labour needlew work
ouvreus ush usheret
ouvri work
ouvrier work
ouzo ouzo
ovair ovar
oval oval
ovid ovid
ovin ovin
ovipar oviparo
ovn ufo
ovniolo ufolog ufologi
ovocyt oocyt
ovoid ovoid
ovovivi ovovivi
ovul egg ovum ovulat
oxfordi oxonian
oxyd oxidis oxidiz rust
oxydore redox
oxygen oxygena
oxymor oxymoro
ozon ozon
pacan pecan
pacani pecan
pach pasha
pachto pashto
pacifi pacif
pacific pacifi peacema
pack pack
pact agreeme pact
pactol pactolu
paddock pad
paddy padd
padou padua
paeli paella
paell paella
paf dick prick rod
pag knav pag sid
paga paddl
pagaill tsuri
pagay paddl
pagayag paddl
pageot bream
pagin pag paginat
pagn loinclo sarong
pagod pagoda
pai peac rest
paibien paibian
paien ethnic heathen pagan
paienn pagan
paill straw mulch
paillag mulch
paillar bawd lech ribald
paillas pallet doormat
paillet sequin
paillot cogon
pain bread breadwi bun
pair abov broth even peer coupl pair peerag
paisabl quiet
paisibl quiet calm
paitr graz
pakista pakista
pal pal stak palac palat paddl slat van pali
pala palau
palabr palav
palait palaic
palangr longlin
palanqu sedan
palao palauan
palaois palauan
palaosi palauan
palefre groom lad
paleobo paleobo
paleosl slavoni
palet puck
paletot coat greatco paletot
palett gamut paddl palett pallet slat
paletuv mangrov
paleur palenes pallor
pali land
palla palla
palli palliat
palm fin flipp paddl webb
palmur web
palomb woodpig
palot wan
palott wan
palourd clam
palp feel
palpit pant throb
paludis malaria
palynol palynol
pam pamir faint
pamoiso swoon syncop
pamphle booklet
pamplem grapefr pomelo
pan bang pan parsnip bread crumb
panac panacea
panach flair panach shand
panad shitsto soup tsuri
panaj panaji
panam panama
panameg panaman
panc punkahw
pancak pancak
pancrac pankrat
pand panda pundit
pandem pandemi
pandicu pandicu
pang pangaea
pani basket birdcag bucket web
paniqu panic aghast frantic
panjim panaji
pank punkah punkahw
pann breakdo failur outag purlin
pannea panel signboa
pannere stretch
panopl paraphe
panopti panopti
panoram widescr
panoss floorcl
pans gut paunch rumen dres
pansem bandag
pantalo pant
panther cat
panto aghast
pantomi mim
pantouf slipp
panur breadcr
paon pavo peacock peafowl
paonn peacock
pap dad dadd fath pop grandpa
papabl papabil
papal papal
paparaz paparaz
papaut papac
papay papaya
papeet papeet
papess papes pop
papeter station
papi pap
papill tastebu
papillo butterf flit sideloc
papist papist
papo papuan
papot babbl natt
papou papuan
papouas papua
paprik paprika
papy grandpa
papyru papyru
paqu passov east
paquere dais
paquet bundl load lump pack packag packet parcel sack
par per through via paratro kinsman relatio relativ adorn
parabl prevent
parabol dish
paracet acetami
parachu parachu skydiv paratro
parad parad flaunt pranc strut heaven
paradis paradis superna
paradox paradox
paraffi paraffi
paragra subsect
paragua paragua
paraitr appear look seem
paralle latitud paralle cuboid
paralog paralog
paralys paralyz hamstr pals standst
paramec paramec
paramet variabl tun paramet
parango cynosur paragon
parano paranoi
paranoi paranoi
parapen paragli
paraph paraph initial
paraphr paraphr
paraplu umbrell
parasco extracu
parasit scroung static parasit
parasol sunshad
parath paratha
paratr stepfat
parav screen
parazoa parazoa
parble gaw
parc garden park
parchem parchme
parcimo thrift
parcour cours network walk
pardess greatco overcoa
pardon forgive sorr
pardonn forgiva condon excus forgiv pardon
pareil alik lik peer similar
pareill alik likewis
parem fac
parent relatio kin kinship parenta
parenta relatio parenth
parente relatio
parenth bracket clamp
pares paresi
paress lazines sloth loaf lollyga laz slack
paresse lollyga lazi
parf flawles ideal perfect
parfair perfect
parfait eminent perfect
parfo sometim
parfum aroma fragran smell perfum relish
parhel parheli
pari abject dalit derelic outcast bet gambl wag
parieur gambl punt
parigot parisia
parjur forswea
park parka
parl speak talk colloqu spoken
parlem diet
parleur speak
parm parma amid among
parmeni parmeni
paro par wall
parod burlesq parod skit spoof
parodi mock parod spoof
paroiss parish parishi
parol floor speech utteran word lyric
parotid parotit
parous parousi
parqu park
parrain godfath sponsor
parsem scatt strew
part deal piec portion shar wedg part gam depart
partag dispens divid shar
partagi sharewa
partena partner
parterr stall
parth parthia
partici part partici partak
particu featur peculia fleck special especia extra
partiel midterm overton sketch partial
partisa propone support
partiti music scor
partout everywh through
partouz org
parturi childbi deliver
parutio releas
parven manag upstart
pas footste not pac pas pitch step
pasarga pasarga
pasquin lampoon
pass bystand keep pas passke bequeat elaps hand happen
passabl palatab
passad fling
passag excerpt gangwa pas passag passage thoroug far passeng
passati handov
passav gangwa
passepa passke
passere bridg catwalk footbri gangwa gatewa ramp runwa
passeur boatman
passibl punisha
passif bottom liabili passiv
passion enthusi passion fascina engros ardent
passiv passiv
passive passive
passoir coland siev
pastafa pastafa
pastel crayon
pastena stingra
pastequ waterme melon
pasteur minist shepher pasteur
pastill lozeng pelleti
pastoph pastoph
pastora bucolic
pastour shepher
pat pat stalema dough past pasta block blot
patac pataca
patat potato spud
patatra kerplun
pataug languis wad
patch patch
patchou patchou
patelin backwat
patell limpet
paten paten patina
patent thingam
pater peg
patern fath
paterne father
paterni authors fatherh
patheti patheti
patholo morbid patholo
patiemm patient
patin skat dop patina
patinag skat
patineu skat
patisse cak pastr sweetsh
pato dialect patoi vernacu
patr patra fatherl hom homelan motherl shepher
patriar patriar progeni
patric patrici patrick
patrimo heirloo
patriot patriot
patroci patroni
patron bos guv jig landlor templat
patronn sponsor
patrony patrony
patt foot leg paw pin
patur pastur
paturag pastur
pau pawa
paucal paucal
paucit paucit
paul paul
paulett paulett
paulist brazil
paum palm yob
paupier eyelid
paus break lull paus reces
pauvr lean margina meag paup poor
pauvret want
pav pav pavia cobbles sett
pavag tessell
pavan pavan strut swagg
paveur pav
pavillo bell ensign flag pinna
pavot popp
pax pax
pay countr foot pay land
payeur pay
payeus pay
paysag landsca scener
paysan peasant till villain
paysann peasant
pcc cpc
pdg ceo
pea flesh hid pelt skin
peag toll
pean paean
pecar peccar
pech sin transgr euphori fish peach
pecher fisher
pechere fisherm
pecheur sinn fish fisherm
pecheus sinn fisherm fisherw
pectini ctenoph
pecunia financi
ped bookish pedanti prolix sentent dick fag fruit prick
pedagog pedagog
pedal bend pedal poof stompbo
pedestr pedestr walk
pediatr pediatr
pedophi pedophi
pegas pegasu
pegr underwo
peign comb reed
peigno bathrob
pein grief hassl pain penalt sentenc sorrow tim troubl
peindr brush paint
peintr pictor
peintre paint
peintur paint brush
pejorat derogat dispara pejorat
pekan fish
pekin beij pekin pekinge
pekinai pekinge
pekino pekinge
pekinoi pekinge
pel flak par peel peleu
pelag fur
pelargo geraniu
pelerin pilgrim cloak
peliss cloak
pell fluk scoop shovel spad
pellete backho digg
pelleti furri
pellicu coat dandruf film
pelot ball pellet pet snog
pelotag pett
peloton bunch nestl snuggl
pelous gras lawn sward
peluch lint plush fluff
pelur peel rind
pelvien pelvic
pen peni
penalem penal
penalis penalt crimina penaliz
penalit discipl
penaud sheepis
pench trend lean slant stoop
pend counter dur for hangman
pendais hang
pendent pendant
pendoui dangl
pendr dangl depend hang
pendul pendulu
pendula commut
penetr pervasi penetra pervad
penh penha
penibl burdens cumbers inconve onerou sor unpleas
penien penil
peninsu point
peniten penanc peniten
penny penn
penombr twiligh
pens feel think idea mus pans thought
pensabl conceiv thinkab
penseur think
pension guestho hostel pension board inmat superan
pent gradien pitch slop
pentacl pentach
pentaed pentahe
penteco penteco whitsun
penulti penulti
penur dearth shortag
peon peon
pep pep gramp
pepiem chirp peep tweet
pepin glitch pip pit snag
pepinie nurser nursery
pepit nugget
pepsin pepsin
peptid peptid
pequena bumpkin
per fath perish
perc bor drill pierc breakth stab
percept collect
perceus drill
percevo collect descr perceiv
perch bas perch pol prob
percho perch
percol percola
percut smash
perd los forlorn lost
perdr los forfeit
perdrea partrid
perdri partrid
perenn perenni
perfect hon perfect refin
perfid perfidi wil
perfor broach punctur perfin
perfora punctur
pergeli permafr
periaps periaps
pericli languis
peridot peridot
periequ perioik
perig perige
perihel perihel
peril jeopard peril
perill dice dodg perilou
perim outdat stal
perin perineu
perineo perinat
period epoch era period
periodi periodi recurre
peripat peripat
periphe fring margina
periphr circuml
perista perista
peritoi periton
periton periton
perl bead bloop pearl
perlimp rumpels
perluet ampersa
perm perm allow permit
permali permali
perman everlas last ongo
permane last
permett afford allow condon enabl permit
permiss lenient leav permit
permut permut rotat
pernamb brazilw
pernici pernici
pernoct lucubra
pero peru
perogy pierogi
peror orat perorat
perorai perorat
perous perugia
perpetu endles perpetu
perplex nonplus stump quandar
perron stoop
perroqu parrot
perruch moonrak parakee
perruqu hairpie peruk wig
pers persia persian perseu
persan ruritan
persecu henpeck persecu
perseve pluck perseve
persien louv
persist nagg persist
personn charact figur notabl persona customi tweak bespok selfhoo
perspec outlook
perspic apprehe insight percept shrewd
persuad persuad prevail
persuas cogent
pert doom los
perth perth
pertin percept relevan salient
pertine relevan
perturb disrupt disturb trouble disconc interfe distrau upset
pervenc periwin
perver pervert
pervert dodg
pes esp burdens heav pondero hang weigh
pesag weigh
pesante gravit
peset peseta
peso peso
pessimi downbea pessimi
pest brat pest plagu rat varmint bitch
pesto pesto
pet small fart poof wind bab cub littl low
petal petal
petanqu boul
petaoct petabyt
petaouc timbukt
petard firecra joint petard
petas petasu
petaudi bedlam
peteur fart
peteus fart
petill sparkl pink
petiol petiol
petit petit
petites smallne
petitio petitio
petoncl scallop
petr knead
petrifi petrif
petrin soup
petrol oil
petroli tank
petulam tetchi
peu bit few littl spot
peugeot peugeot
peuh pshaw
peul fula
peupl folk peopl populat
peupli poplar
peur fear scar eeri fearful
peureus fearful
peyotl peyot
pfk kfc
pfo phew
phacoch warthog
phagocy phagocy
phalang phalanx
phalen moth
phalliq phallic
phallu phallu
phar beacon headlam headlig lightho reflect
pharaon pharaoh
pharisi pharise
pharmac pharmac
pharyng pharyng
phas phas
phatiqu phatic
phenol phenol
phenome freak prodig galacti
phi phi
philipp philip philipp filipin
philolo philolo
philoso philoso
phimos phimosi
phlebit phlebit
phlebot sandf
phleol timoth
phloem phloem
phlogis phlogis
pho pho
phob phobia
phobo phobo
phoc phocaea
phon phon
phonem phonem
phoneti phoneti
phoniqu phonic
phonolo phonolo
phonon phonon
phononi phononi
phoqu seal sealski
phormio phormiu
phormiu phormiu
phospha phospha
phospho phospho
phosphu phosphi
photino photino
photiqu photic
photo photo photogr pictur
photoca photoca
photoce photoce
photoch photoch
photoco photoco
photodi photodi
photogr still photogr
photoly photoly
photon photon
photoni photoni
photoph photoph
phototh phototh
phras phras sentenc
phraseu prolix
phrenol phrenol
phryg phrygia
phyloge phyloge
physiog physiog
physiol physica physiol
physion fac physiog
physiot physiot
physiqu physica physic
phytoph phytoph
phœni phoenix
piaf sparrow
piaill cheep
piaille chirp
pianist pianist
piano piano
piass buck
piaul bedroom pad
pib gdp
pic pinnacl woodpec
picatha rockfow
piccolo piccolo
pichene fillip
pichet ewer pitch
pick plectru
pickl pickl
picol tippl
picotem tingl
pict pict
pie magpi piebald pad pal pil sack stak
piec chamb chunk coin ordinar piec room
pied foot
piedest stand
piedouc piedouc
piedr ston
piedro doorjam
pieg pitfall trap corn deco ensnar
piemont piedmon
pier pieria
pierr pet ston
pierrot pete pierrot
piet godline piet
pietin languis trampl tread trodden
pieton pedestr
pietonn pedestr
pietr poor
pieu god piou reveren
pieus god
pieusem pious
pieut crash
pieuvr octopu
pif schnozz
pig draw get grok capisc
pigamon meadowr
pigeon mug pats pigeon sheepl stoog
pigeonn pigeon squab suck
pigist freelan
pignouf boor
pil batter cell heap pil pillar sharp stack tail
pilaf pilaf
pileu pileu
pili mainsta pier pillar
pill loot maraud pillag plund
pillag loot pillag plund spoil
pillard loot
pilleur loot plunder
pilli prop
pilon pestl
pilonn pound
pilor pillor stock
pilot driv fly pilot stilt
pilul pill
pim capsicu chili pepp spic
pimbech minx
pin pin dick prick rod
pinaill nitpick quibbl
pinard plonk
pinc claw pli bust pinch pluck pinc tong parsimo
pincea paintbr
pincem pinch
pind pindu
pined pinewoo
pingoui auk razorbi
pingr cheapsk miser niggard sting
pinocum beddabl
pinott peanut
pinson chaffin finch
pint pint quart tippl
pinyin pinyin
pioch pick pickax stock bill
pion cog man pawn pion stoog
pioniqu pionic
pionni pathfin pione
pionnie pione
pip blowjob fellati pip pee pis wee load
pipelin pipelin
pipett pipett
piqu heat hot racines spic spin sting tang endpin
piqueni picnick
piquet piquet
piqur shot bit punctur sting
pir wors worst
piranh piranha
piraruc arapaim
pirat corsair pirat rap
piratab hackabl
piratag pirac
pirater pirac
pirogu dugout
pirol winterg
piropla babesio
pirouet pirouet
pis udd pisa
piscico piscicu
piscin pool
piss pis underru
pissenl dandeli
pisseur piss
pisseus piss
pist lead racetra ring runwa track trail
pisteur track
pistoi pistoia
pistole gun handgun pistol
pit clemenc pit
pithiat pithiat
pitoyab lam piteou poor
pitrer pratter tomfool
pittore picture quaint
pituit phlegm
pituita pituita
piv con
pivert woodpec
pivoin peon
pivot cent pivot
pivotem pivot
pix pixi
pizz pizza
pizzeri pizzeri
pla plagu sor varmint wound
plac plac plaza room squar locat put
placag vene
placard closet cupboar billpos
placent placent
placeur ush
placid peacefu
placot chat
plafond ceil
plafonn spik
plag beach sand
plagi plagiar
plagiat plagiar
plagist beachgo
plaid sett advocat plead
plaideu stakeho
plaign accusan complai plainti
plain lowland plain
plaindr chunt complai grip kvetch lament moan pit
plaint complai
plainti kvetch
plair appeal lik pleas
plais pleas delight enjoyme
plaisan piacenz jok kid quip bant crack gleek persifl
plan counsel design flat layout map plan schem glid
planch board plank plat floor
planeit flatnes
planer zelkova
planeur glid
planif plann
planifi schedul timetab
planitu flatnes
plannin agenda schedul timelin
planqu sinecur stash sneak
plant sol crash plant stick
plantag crash wipeout
planton order
plantur curvace
plaqu badg namepla plaqu plat sheet slab jilt tackl
plaqueb cloudbe
plaquem kaki persimm
plaquet platele
plast job
plastro swagg
plat cours dish even flat level plan plat platt
platan plan sycamor
platea board chainr plateau platt tablela tra
platin platinu platt stag platini
platina platini
platitu flatnes platitu
platon plato
platr cast plast
platreu plaster
platri plaster
playboy playbo
plc lpc
pld ldp
pleb pleb populac
plebeie common
plectr plectru
plein full solid tankful
pleonas tautolo
plethor galor
pleur cry bewail wat weep
pleurni crybab snivel whimp whin maudlin
pleutr poltroo
pleuvio drizzl
pleuvo rain
plevr pleura
pli creas deal fold plait pleat trick pliabl plaic
pliabl collaps
pliag fold
plicatu plicat
plieur fold
plieus fold
plin plin
plinien plinian
pliss creas pleat wrinkl plicat
plissem fold
pliur fold
ploid ploid
plomb cam lead pellet shot sink ruin
plombag fill plumb plumbag
plomber plumb
plombif plumbif
plong div duck plung
plonge div
plongem div embedd
plongeo div loon
plongeu dishwas div
plot toddl
plouc bumpkin hick rub schlub
plouf splash
ploutoc plutocr
plq lpq
plu rain anoth mor plu
plum feath nib pad pen plumag plum quill pluck
plumais pluck
plumard pad
plumea plum
plurili multili
plusieu several
plutarq plutarc
pluton pluto
plutot rath soon
pluvi rain
pme sbm sme
pnb gnp
pne tyr
pneumat inflata pneumat tyr sail
pnud undp
poch bag bunch ladl lam pocket pouch web poach
pochett sleev
pocho stencil
pochon ladl pouch
podesta potenta
podium catwalk platfor podium runwa
podolog podiatr
poel fir pall pan stov
poem poem
poes poetr
poet poet
poetess poetes
poetiqu poetic poetica
pognon dosh dough loot scratch
pohnpe pohnpei
poi pea pitch
poid heft shot weight
poign grip hand handful handl hilt
poignar dagg stab
poignet wrist
poil bristl hair inch pub furr
poilu hair
poincon hallmar punch stylu
poindr break sting
poing fist
point dot element item period point speck stitch tip
pointea punch
pointil punctil fastidi fuss pedanti pick sedulou
poir mug pear syring leek
poirea leek
poirett leek
poiri pear
poison poison poisono
poiss pisc
poissar fishwif
poisson fish pisc fishmon fishwif
poitrai breast brisket chest
poitrin breast brisket chest
poivr pepp
poivri pepp
poivron capsicu pepp
pok pok
pol courteo polit polish poli facilit hub pol
polair fleec polar
polar thrill
polaris engros
poldav ruritan
polemiq controv divisiv flam issu
polic polic cop
polici polic policem
policie polic policew
polim polite
poliomy poliomy
polisso mischie
polites civilit courtes politen
politic politic
politiq polic politic
politis politic
pollen pollen
polleni pollina
pollini pollini pollina
pollu polluta pollut flyblow
pollueu pollut
polo polo
pologn poland
polon pol polish
polonai pol
poltron chicken coward puss
polyand polyand
polycho polycho
polycop mimeogr handout
polyedr polyhed
polyeth polyeth
polygal milkwor
polygam polygam
polyglo multili
polykys polycys
polymer polymer
polymet polyeth
polymor polymor
polyn polynya
polynom polynom
polyp polyp
polypto polypto
polysty styrofo
polyval multipu versati
pomelo grapefr
pomm appl ros
pommad ointmen pomad salv
pommea pommel
pommett cheekbo
pommi appl
pomp pageant pump aspirat bombast pompou pompe
pompe pompeii
pompett squiff tips
pompeus pompous
pompi firefig
pompier firefig firewom
pompon bobbl pompom
pomponn titivat
ponc pumic sand sandpap
poncea culvert
ponceus sand
poncho poncho
ponctua timekee timelin
ponctue pointwi dul
ponder weight
pondeus lay
pondich puduche
pondr lay
poney horsel pon
pont bridg deck
pontag bypas
ponti bridget
pontif pundit
pontifi sentent pundit orat pontifi
poolish poolish
pop pop
poplit poplite
popo poo
popperi popperi
popul populou
populac populac rabbl
populai popular
popular popular
por por porou pori
porc pig pork swin
porcela china
porcele piglet
porch porch
porcher cesspoo pigger pigst sty
porno porno
pornocr pornocr
porr leek
porrea leek
port port harbour haven door gat gatewa bear carr
portabl cell laptop
portail gat
portanc lift
portati portabl
portefe briefca wallet
portemo purs
porteur bear haul hold
porteus hold
porti doorman goalkee janitor
portier goalkee
portion serv
portiqu gantr portal
porto oporto
pos pos wiretap appoint ask land lay locat plac
poseur exhibit poseur
poseus exhibit poseur
positif nonnega plu
positio locatio stanc
positiv plu positiv
positon positro
possed possess own posses
possesi belong
possess possess hold ownersh propert
possibi option potenti
possum possum
post job mail post set situati watch ship
posteri back lat tush offspr seed
postfac afterwo
posthum posthum
postill spittl splutt sputt splutte
postpos postpon
postul app posit postula
postula given
postur attitud stanc
pot jar pot bud budd homi mat putt
potabl drinkab
potag soup
potass lye cram swot
potea post
potel chubb plump
potenc gallow gibbet
potenti potenti
poter earthen potter
potern postern
poti pott
potier pott
potin pewt
potion potion
potiron pumpkin
pou lous
pouah pew
poubell ashcan bin
pouc inch pax thumb hitchhi
poucett thumbel
poudlar hogwart
poudr powd powder
poudreu powd
poudrie tinderb
poudroi haz
pouet toot
pouf hassock poof pouf
pouffia hoochi
pouill apulia lous
poul bird chicken hen pool pulle puls
poulail henhous
poulain colt foal hors
poulamo tomcod
poulet chicken cop rozz
poulett pullet
poulich fil hors
poulin foal
poulp octopu
poumon lung
poup bunch poop puppi stern doll
pouponn nurser
pour against for toward pro
pourboi tip
pourcea pig
pouriss grief
pourlic tip
pourpar parle talk
pourpr purpl
pourquo why
pourr lous rotten rubbish spoilt crumbl deca decompo putref
pourric malwar
pourrie spam
poursui chas suit follow pursu track haunt
pourt howev neverth yet
pourvo provid
pouss shoot sprout driv grow impel prod push urg
pousset pushcha stroll
pousseu towboat
poussie dust
poussif sluggis
poussin chick
poussiv sluggis
poutin putin
poutr beam timb
poutrel gird
poutz clean
pouvo abilit can forc may pow rulersh
practiq practic
prago praguia
pragois praguia
pragu pragu
praguo praguia
praguoi praguia
prair clam pastur prairi rang
prairia prairia
pralin chocola
prao proa
prasin prasino
pratica practic
pratici practit
pratiqu churchg hand practic virtual
prato prato
pre clos close near meadow pastur
preadol preteen
prealab prerequ previou prior beforeh
prec accurat exact precis sharp synopsi
precair precari
precari precari
precaut caution cautiou ginger
preced priorit anterio forego foregon form preced predece
prech sermon preach
prechau preheat
preci preciou valuabl
precios circumb
precipi abrupt abys hie hurr swoop rainfal dash precipi
precis nam
precise accurat bright precise
precisi accurac
preconi advocat
precurs progeni
predece predece
predefi predefi
predica preach preache
predir divin foretel predict
predisp pron
predomi prevale prevail
preexis preexis
prefac prefac
prefer favorit preferr
prefere lik
prefet prefect
prefix prefix prepend
preform blank
pregnan salienc
prejudi paradig prejudi
prejug bia prejudi
prel horseta
prelev tak
preleve lev sampl
prelimi forepla
prem dib
prematu preemi prematu
premi first form prim
premier debut first low
premiss assumpt given
prendr assum consid hav pick tak
prenom forenam
prenupt antenup
preoccu bemusem disquie concern preoccu
prep prep
prepar purve groom
prepara arrange readine propaed
prepay prepa
prepube prepube
prerequ prerequ
pres actual gift
presag harbing omen prodig sign foresha portend presag prognos
presbyt presbyo parsona rector
prescie foresig
prescol prescho
prescri prescri
presean precede
presenc attenda
present anchorm announc newscas introdu pitch nowaday induct occur
preserv condom conserv preserv
presid chairma chairpe speak chair presid
presqu almost near
press exigent pres hasten lean squash squeez
pressbo bratisl
pressen hunch
pressin clean
pressio pressur
presso pres
prest nimbl
prestat perform
presum assum presum surmis putativ
presupp assum presupp
pret don happ loan pois read set lend
pretend claiman pretend alleg claim purport
pretent immodes conceit pretent pretenc
preteur lend
preteus lend
pretext excus
pretr clergym clergyp cleric presbyt pri
pretres clergyp prieste
preu mettles valiant
preuv evidenc clu proof witnes
prev foresee
prevalo prevail
prevari derelic prevari shill
preven forthco avert foresta
previsi foregon predict forecas
previsu preview
prevo anticip envisag forecas forekno forese intend preview schedul
prevoya foresig
pri beseech pra requ requir award far pric priz
priam priam
priap priapu
prier pray
prieur prior priores
prim bount
primaut primac
primeve primros primula
primiti primeva primiti
primo first
primord breakth paramou undowna
princi prince
princip headmas main prim provost primari princip tenet
printem spr
prion prion
priorit primar priorit
pris catch hold outlet point socket toehold treasur
priv depriv brothel clos privat priv
privati bereave depriva privati
privile perquis privile
pro pro profess pre quarr
prob convinc
probabi resembl
probabl like probab
probabm prob
problem conundr issu tsuri
probosc probosc
proc trial lawsuit proces suit
proced proces proce procedu
procedu subrout
process proces
proch clos immedia near nearb next nigh special kin
prochai forthco neighbo next subsequ upcom
proclam manif proclai voic
procras dal
procre beget procrea
procrea begett
procur obtain provid
procura prosecu
procure prosecu
procyon raccoon
prodigu spendth
produ commodi manufac product
product produc manufac
produir happen manufac occur output produc utt
prof profess lucr
profan layman laypers mundan newbi secular desecra profan
profana desecra
profer utt
profess magist teach
profil gestalt
profit avail benefit leverag profit scroung
profite opportu parasit scroung
profond deep batho depth dead
profusi wealth
progeni issu offspr progen
proglac proglac
prognat prognat
prognos prognos
progr advance
program program schedul applica calenda syllabu cod develop
progres evolv progres advanc gradual
prohib prohibi
project spotlig missil screen
projet counsel project hurl plan
proleta proleta
prolo prol proleta
prolong overtim extend prolong protrac
promen promena stroll walk
promena jaunt stroll walk
promene flaneur
promeno promena
prometh prometh
promett promis pledg
promo promo
promont bill
promote develop
promoti advocac clas
promouv fost pitch promot uplift
prompt speed
prompte telepro
prompti promptn
promulg enact promulg
pron prais
pronom pronoun
prononc prof pronoun sound utt utteran
pronost prognos tout
propag propaga spread travel
propaga disclos
propens procliv propens
prophet prophet soothsa prophec prophes
propic auspici propiti
propo utteran
proport rat commens
propos propos sugg
proposi assumpt proposa
propr clean own
proprem clean proper
propret cleanli
proprie estat landlad landlor own ownersh possess
proptos exophth
propuls impel propel thrust
prorog prorogu
prorogu prorogu
pros pros
prosaiq mundan
proscr outcast
proscri ban
prospec lead visiona fly handbil leaflet
prosper prosper boom thriv
prostat prostat
proster kowtow prostra
prostit pimp prostit whor harlotr gigolo harlot
prostra conster
protago hero
protect protect guard screen
proteg harbor protect safegua shield
proteif protean
protel aardwol
proteom proteom
protest discont prot except sas
prothes prosthe
protist protozo
protoet protost
protogy protogy
protoph protoph
protour protura
protoxy monoxid
protozo protozo
protube bulg lump promine protrus
prou bow prow
prouess masters mettl prowes
prout poof toot
prouv evinc prov
proven stem
proverb byword saw
provinc parochi
provise headmas princip headmis
provisi proviso provisi
proviso provisi tempora tentati transie transit
provita vitam
provoca content provoca
provoqu hassl provok urg
proxem proxemi
proxene pimp whoremo procur
pruch hemlock
prud prud prudish cann careful cautiou conserv shy
prudemm prudent
prudenc warines
prudent careful
pruin bloom glaucou
prun plum ticket
prunea prun slug
prunell pupil slo blackth
pruni plum
prur itch
pruss prussia
psaum psalm
psauti psalt
pschtt shoo
pseudon alia handl
psi psi
psy shrink
psych psych
psychan psychoa analyst
psychia psychia
psychis psych
psychol psychol
psychop psycho psychop
psychos psychos
psychot neuroti psychot
ptdr lol pmsl
pteridi bracken
puant smel stink
puanteu reek stench stink
pub advert adverti pub pubi
puber pubesce
publi publish adverti issu
public audienc
publica disclos
publici promoti publici adverti commerc
publiqu public
publire adverto
puc bullet die flea
pucea virgin
pucell maiden pucell virgin
puceron aphid
pudeur modest pudor
pudibon prudish
puer reek stink
pueril childis gormles pueril
puffin shearwa
pugilat fistfig fisticu
pui next then
puis draw
puisqu sinc
puiss forcibl might potent powerfu
puissam powerfu
puissan load pow
puit well
puk puku
pul pula
pull jump sweat
pullul swarm
pulp flesh pulp
pulpeus bust
pulsati heartbe throb
pulsion driv urg
pulveri spallat dust grind powd pulveri spra
pum puma
pun pun ground punish sentenc
punais bug thumbta
punch pep punch
punisse punish
punitio punishm retribu
punk punk punkahw
pupill pupil ward
pupitr desk
pur clean neat pur she straigh undilut
puret purit
purg purg scour
purifi purif
purin dung purin
purul puss
pus pus
pusan busan
pusilla pusilla
pustul pimpl
put bik harlot hook slag slut strumpe trollop whor
putain bollock damn fuck harlot hook slapp strumpe whor
putass whor
putasse harlotr
putassi meretri
putatif purport putativ
puto polecat
putrid flyblow
putsch putsch
puzzl puzzl
pygm pygm
pyjam pajama
pylon pylon
pyorrh pyorrhe
pyramid pyramid
pyran pyran
pyrenee pyrenea
pyrit pyrit
pyrol winterg
pyroman pyroman
pyros pyrosi
pyrotec pyrotec
pyrrol pyrrol
pyth pythone
pythago pythago
pythiad pythiad
python python
qat khat
qatar qatar qatari
qatarie qatari
qatario qatari
qilin kirin qilin
qipao qipao
qlqch sth
qqch sth
qua harbour platfor qua wharf
quadran quadril
quadril lattic foursom quartet
quadris quatray
quadrup quadrup
quak quak
qualif qualifi
qualifi qualif
qualit qualit
qualita qualita
quand when whenev
quantie whatth
quantif quantif quantiz
quantiq quantum
quantit amount quantit quantum
quaoar quaoar
quar fort
quarant fortiet
quark quark
quart quart
quartet nibbl quartet
quarti distric barrack localit neighbo ward wedg
quartz quartz
quasar quasar
quatorz fourtee
quatr four fourth
quatrie fourth
quatuor foursom quartet
qub qubit
que but how onl than wheth
quebec quebec
quebeci canadia
quebeco quebec
quechu quechua
quel what
quelcon any arbitra som
quell what
quelqu som coupl few
quelque sometim
quemand beg scroung
quenell dumpl quenell
quenoui cattail distaff
queny quenya
quequet wil
querell argumen feud quarrel argu wrangl content
questio issu quer ask questio
quet quest beg
quetain kitsch tack unfashi
quetsch damson
quetzal quetzal
queu dick prick queu rod tail
qui whom
quich quich vomit
quichot quixoti
quidam chap
quiddit quiddit
quietud composu
quignon heel
quill keel pin
quillar keelboa
quincai hardwar
quincon stagg
quinin quinin
quino quinoa
quinqua quinqua
quinque quinque
quinqui cinchon
quint fifth straigh
quintet quintet
quintup quintup
quinz fifteen
quinzai fortnig
quinzie fifteen
quinzom biweek fortnig
quiproq equivoc
quito quito
quitt depart jilt leav quit
quiz quiz
qulliq qulliq
quo pardon sorr what
quoiqu albeit althoug whil
quorum quorum
quotidi dai diurnal quotidi
rab discoun rebat
rabach drill rehears
rabaiss abas dampen denigra depreci
rabatta fold
rabatte tout
rabattr abat shut
rabbin rabbi
rabbini rabbini
rabl back
rabot plan
raboteu plan
rabougr languis
rac bre rac strain
racaill punk riffraf scum
raccomp walk
raccour shortcu shorten abridgm
raccroc chanc
racem racem
rach backbon
rachel rachel
rachet rebu redeem
rachiti ricket rachiti
racial racial
racin radical radix root stem
racism raciali racism
racist raciali racist
racl strum drubb
raclett squeege
racol tout
racoleu meretri tout streetw
racont narrat recount
raconte storyte tell
rad roadste radish
radea raft
radelag raft
radial radial
radian radian
radiate heat radiato
radiati radiati
radical root stem
radicat root
radicau fring
radiest dows
radin cheap cheesep skinfli sting
radiner stingin
radio radio wireles
radioac hot
radiodi broadca radio
radiola radiola
radiolo radiolo
radioth radioth
radiu radiu
radium radium
radon emanati radon
radot drivel rambl
rafal blast gust
rafferm strengt
raffin refin couth sophist
raffine couth
rafiot tub
rafl engros
rafraic fresh refresh
rag rag ang outrag rab rampag
rage infuria
ragondi coypu
ragot gossip
ragout ragout stew
ragtim rag
ragus ragusa
rai part ray streak
raid raid muscleb stiff stiffen
raideur rigidit stiffne
raifort horsera
rail rail
raill derid hoot jeer
railler jeer
rainur goug groov
raiponc rampion rapunze
raisin grap
raison caus conside reason
raisonn rationa sensibl sensib reason elicit
rajeun rejuven
rajeuni rejuven
rajust readjus
raki rakija
ral groan rail bitch frown kvetch mutt
ralem groan
ralent abat deceler slow
ralenti downtur
raleur kvetch
ralli ral
rallong extensi leaf lengthe
rally ral
ram oar paddl rak ream row rumm
ramass gath
ramasse gather
rambard handrai
ramea bough branch spra sprig
ramen fetch get
ramet genet
rami woodpig
ramoll flabb soften weaken
ramollo tepid
ramp banist bannist rail ramp crawl creep worm
rampem creep
ranc rancid stal
ranch ranch
rancon ransom
ranconn ransom
rancun grudg rancor resentm spit vindict
rancuni rancoro resentf spitefu
randomi randomi
randonn hik strid excursi walk
rang row tier clean ord rank sort
rangoon yangon
rangoun yangon
raoul ralph
raout rout
rap grat rasp shabb
rapac rapacio
rapatri repatri
rapetis diminis dwarf shrink
raphael raphael
rapiat sting
rapid cursor fast quick rapid speed swift
rapidem apac fast quick rapid short
rapidit alacrit promptn quickne rapidit
rapiec mend
rapier rapi
rapin rapin
rappel boost encor recall remind recolle rememb
rapport account connect link ratio relatio fetch narrat report
rapproc approxi reconci
rapt abducti
raquett paddl racket racquet
rar rar scant scarc
raref rarefi
rarem rare seldom
raret rarit shortag
ras shav shaven
rasad glassfu
rasag shav
rascass scorpio
raseur prolix
raso razor shav
rass stal
rassas full
rassasi satiat
rassass sat
rassemb assemb congreg gather reunion assembl collect garn gath
rassur comfort reassur assur insur
rast rasta
rat rat spleen botch mis failur jok
ratafi liqueur
ratatin gnarl wizen
ratatou ratatou
ratea rak
rateli hayrack
ratier rattrap
ratifi ratif
ratio ratio
rationa rationa
rationn rationa ration
ratisbo regensb
ratiss comb rak
raton kitten pupp
rauqu hoars husk raucou
rav delight overjoy abduct beguil engros kidnap ravish
ravag desolat plund ravag devasta
ravenn ravenna
ravigot pep
ravin ravin
raviol raviolo dumpl
raviss superna
ravisse raptur
ravitai refuel
raviv rekindl
ray scratch strip
rayon aisl gleam radiu rang ray shelf spok
rayonn incande
rayonna shelf
rayur scratch strip
razzi raid
rda gdr
rdp rdp
rea sheav
reabonn resubsc
reactif precurs reactan reactor reagent
reactiv reactiv
readapt readjus
readm readm
reaffir restat
reag act react
reajust readjus
real real
reali realia
realis achiev elicit figur realiz
realisa attaina achieve filmmak
realist realist
realit realit
reanim reanima
reappar recur reappea
reappro backord repleni
rearm rearm
rearran rearran
reassur reassur
reband rebanda
rebapti rebapti
rebatt hackney
rebattr reshuff
rebecc rebecca rebekah
rebell rebel disaffe rebelli
rebois refor
reboise refores
rebond bounc plump puff rebound
rebord sill
rebu rebu
rebut repel
rec vouch narrati
recal fail regist
recalci relucta
recapit summar recapit summari
receleu receiv
recemm new recent
recense censu
recepis receipt vouch
recepte receiv set
recepti receipt recepti
recessi recessi
recett incom proces receipt recip
receveu catch recipie
recevo cop enterta get greet host read receiv transce
rechang spar
recharg refilla
rechauf heat reheat warm warmist
recherc search study investi researc want
rechut relaps
recidiv recidiv
recif reef
recifal reefal
recipi contain vessel
recipie recipie
recipro convers recipro
recircu rerout
recit declaim recit say
reclam vindica
reclama claim complai
reco recon
recoin nook
recolt crop harv vintag
recolte reap
recomma referr referen commend recomme
recomme recomme restart resum
recompe acknowl conside gratifi incenti reward salvag
recompt recount
reconci reconci
reconfo condole solac
reconn renown
reconna distinc acknowl credit gratefu recogni scout surve thankfu
reconne reconne
reconqu regain
reconst reconst rebuild
reconve convert
recoup recut
recour resort remed
recouve cover
recouvr overlap recover blanket clad
recr reces
recre recreat
recreat reces
recrir rewrit
recroir rebelie
recroqu contrac cow crouch
recru recruit
recrude spat
recrut emplo enlist hir recruit
rectifi rectif
rectili straigh
rectitu rectitu upright
recto recto
recu anneal temp
recueil compend collect gath harv
recuir temp
recul retreat hindsig recoil back far
recuper recover retriev collect recov
recur scour
recurr recurr
recus recus refut
recycl recycl salvag
recycla recycl reus
redacte copywri editor
redacti edit essa newsroo pap
redditi surrend
redecla restat
redecou rezon
redefin redefin
redemar reboot restart
redempt redeem
redesce redesce
redevab beholde
redevan royalt
rediffu rebroad rerun
redig edit writ
redimen resiz
redir retell
redirig redirec
redonda redunda
redoubl redupli
redout redoubt dread frighte
redouta dread dreadfu fearful
redress right straigh unbend
redu chok reduc
reducti abateme compres
reduir abat cut decreas diminis low minimiz mitigat narrow
reechel resched
reecrir rewrit
reecrit rewrit
reecriv rewrit
reeduqu reeduca
reel reel actual real
reelir reelect
reell real
reem reem
reemplo reus
reengaz returf
reenten rehear
reequil readjus
reessay retr
reevalu reasses
reexped reship
refair finagl redo remak
refecto cafeter
refer ref
referen reposit
reflech conside reflexi consid mull pond reflect rethink
reflet gleam reflect
reflex spontan
reflexi reflect reverbe think
reflu ebb underto
refond refound
refondr resmelt
refores refor
reform reform
reformu reformu rephras
refract relucta refract
refrain choru
refren bridl forbear refrain
refrige refrige
refroid ice cool
refu denial refusal rejecti
refug refuge haven nest refug sanctua shelt
refus refus declin forbear
refut disprov refut
regain afterma
regal regal
regard look view behold sentine watch
regarde behold
regat regatta
regazei regasif
regener regener
regicid kingsla
regim diet regim regimen
regimb balk
regin regina
region region area belt distric localit
regisse directo
registr ledg
regl norma rul mens pay regulat set solv
reglag fiddl sett tun
reglem regulat settlem
regleme regulat
reglett templat
regliss licoric liquori
regn kingdom reign royalt rul
regrett regret lat
regulat dispatc
reguli even smooth stead
regulie regular
regurgi regurgi
rehabil rehabil
rehaut highlig
reich reich
reifi reif
reim reim
reimmer reimmer
rein kidne queen
reiniti reboot reset
reinsta reinsta
reinteg reinsta
reinvit reinvit
reiter reitera
reitr reit
rejet rejecti discard dismis refut reject shun vomit reproba
rejeton issu
rejoind enlist join meet subsum
rejou gladden rejoic
rel baton rela hardbac hardcov
relach relax relinqu
relanc reboot return
relat narrat
relatio acquain relatio
relativ relativ
relax acquitt chill
relay rela
relayeu relay
relecte review
relectu review
relegu relegat
relev lift rais elevat stateme relief
reli bind link network
relief relief
relieur bind bookbin
relieus bookbin
religie nun sist religio
reliqu relic
reliqua hallow
relir reread
relish relish
reliur bind
relooki makeov
reluir glisten
reluqu ogl
remak remak
remanie reshuff
remarch rewalk
remarqu conspic eminent notabl noticea outstan quaint observa not
rembobi rewind
rembour padd pad wad redeema refund reimbur repa
rembrun darken
remed medicin remed
remedi remed
rememor evok recall rememb reminis
remerci acknowl thank thanksg
remettr bestow commit remit return
remis draw rebat reducti tie
remissi lysi
remont wind
remord compunc remors worm
remorqu tow trail tug tugboat
rempart battlem bulwark wall
rempl cram fill populat
remplac substit chang replac replace surroga
remplis cram
remu fidget mov rock stir tos wriggl upset
ren renata rein
renaiss rebirth
renal renal
renard fox vixen
renarde cub kitten
renardi foxhol
renaud reynold
rencard appoint
rencogn corn
rencont affront encount gather meet syzyg
rendem efficie yield
rendr driv mak restor return surrend vomit
renferm encompa
renflem lump
renforc fortifi reinfor strengt
renfort reinfor
rengain sheath
renifl sniff snort
renifle snort
renn reinde renn
renom renown
renomm renam renown shin reputat
renomma renam
renonc forsak relinqu
renoncu butterc
renou knotwe
renouve renewab refurbi renew revamp renewal
renov renovat
renseig intelli informa advis inquir
rent stipend
rentr input
renvers overthr overtur revers spill subvert supplan
renvo burp fir referen remand
renvoy dismis ref remand resend
reorgan rearran reorgan
reorien redirec
rep rip rep full sat respit
repa meal
repair nest
repand prevale widespr
repandr spill spread
repar fix mend renovat repair
reparai reappea
reparat repair atoneme fix
repart comebac retort distrib split
reparti assesso
repass iron
repassa iron
repasse iron
repeind repaint
repens rethink
repent repent
reper benchma landmar spot
reperce reperce
repercu reverbe fallout
reperto directo fold
repet rehears repeat recurr
repetit recurr rehears repeat
replet podg
repli fold retreat
repliab fold
repliqu aftersh retort rejoind
repo eas rest
repondr answ rep respond
repons answ replica rep respons
report postpon transpo
reporta coverag report
repos hing rest
repoudr powd
repouss revolt postpon repel repuls
reprend cov rebuk resum upbraid
represa reprisa retalia
represe brok typical depicti displa illustr perform depict embod
reprim blunt quell repres restrai stifl suppres
reprima lambast rebuk admonis berat chid upbraid
repris playbac remak rerun darn
reproba animadv
reproch rebuk blam reproac upbraid
reprodu reprodu bre recur
reprogr resched
reprouv damn reproba
repud reproba
repudi repudia
repugn abhorre noisom revolt
repugna vituper
repulsi repelle abhorre
repun repunis
reput shin
reputat profil reput
requ mandato
requet quer requ
requin shark
requisi command
reregar rewatch
rescap salvag survivo
rescous rescu
resea grid net network web
reserv book bunch proviso reserva sanctua stock stockpi storero
reserva book reserv
reservo tank tankful
resev aloof
resid citizen denizen inmat dwell resid remaind residua residu
residen dormito hous inmat
residua residua
resign resign
resili undowna cancel void
resilia cancell
resill hairnet
resin pitch resin
resist resist resilie resisto withsta
resista durabil resisto stamina undergr
resol determi resolut
resolu resolut
resolub solvabl
resolum determi
resolve solv
resonn resound resonat throb
resonna resound
resorb resorb
resoudr figur resolv solv unravel
respect deferen esteem reputab comp observ respect
respir breath
respira ventila breath
resplen incande
respons account liabili liabl
resquil sneak wangl freeloa gatecra
ressass rehears
ressay retr
resseme resol
ressent feel
resserr shrink tighten
ressort spr
ressusc rais resurre ris
rest leftov remaind residua remain remnant rest sta stick
restanc staycat
restaur cater refurbi
restitu restitu
resto eater
restrei curb curtail restrai restric
result result ensu stem
resulta computa outcom
resum epitomi outlin summari abstrac epitom highlig overvie summar
resurve recur
retabli rebound recover
retam sluggis
retard dela obstruc
retarda latecom
reten borrow carr forbear hold refrain rememb repres retain
retent retr resound
retic loath unwill
reticen aposiop relucta
reticul reticul
retif rebelli relucta restiv
retin retina
retir dismis pull recant retir retreat withdra
retomb fall fallout
retor fox trick
retouch tweak
retour return reversi
retourn overtur return revert revolv yield
retr withdra out rollbac
retract retract contrac
retrait pension retirem retire
retranc abat
retrec diminis narrow shrink tap
retri resort
retro retro
retroac feedbac
retroca backho
retroce buyback
retroco kickbac
retroec backlig
retrogr demot
retrosp hindsig
retrouv meet occur retriev
retrovi antiret
retweet retweet
retyp cast
reun coalesc meet
reunifi reunion
reunion gather meet reunion union meeting
reusag reus
reuss arriv manag obtain pas succe
reussis achieva prosper
reutili reus recycl
rev dream figment daydrea
revanch vengefu
revass daydrea
revasse figment
reveil alarm awaken reveill revival
reveill awak awaken wak
revel disclos reveal unmask
revelat develop telltal disclos epiphan
reven ghost fall recur return revert incom revenu
revende retail
revendi claim entitle vindica
revendr resell
revent resal
revenu earn
rever back backhan behind lapel daydrea reveri
reverbe lamppos streetl
reveren awe bow curtse
revet don dres
revetem lin pavemen
reveur dream
reveus dream
revigor pep reinvig
revirem swing
revis revamp castiga revis
reviseu review
revisio review
revivif revivab revital
revivr reliv
revo revis
revolt mutin seditio upris revolt
revolut revolut
revoqu repeal revok void
revu journal magazin review revu
reykjav reykjav
rhabdom dows
rhe rhea
rhenan rhenish
rhenium rhenium
rheolog rheolog
rhetori forensi rhetori
rhin rhin
rhinit rhiniti
rhino rhino
rhinorr rhinorr snivel
rhizom rhizom
rho rho
rhod rhod
rhodien rhodian
rhodiqu rhodic
rhodium rhodium
rhomb bullroa
rhomboe rhomboh
rhombu lozeng
rhon rhon
rhuddan rhuddan
rhum rum cold
rhumati rheumat
rhumato rheumat
riad riyadh
rial rial
riazan ryazan
ribaude ribauld
ribosom ribosom
ricain yank
rican chuckl smirk sne snick snigg titt
ricanem cackl giggl snick snigg titt
ricaner chuckl smirk
rich affluen flush prosper rich wealth
richard affluen moneyba
richess richnes wealth
ricin ricin
ricoch ricoche skim
ricott ricotta
rid furrow lin wrinkl shrivel
ridea curtain
rideau curtain
ridicul farcica laughab prepost ridicul
rien noth
riet rieti
rifif fisticu
rig riga
rigel rigel
rigid dour rigid stiff
rigidem rigid stiff
rigidit rigidit starch stiffne
rigol ditch
rigolo funn
rigoris dour
rigour dour rigorou
rigoure rigorou
rigueur rectitu rigour
rim rhym
rimay bergshr
rimeur rhymest
rimeus rhymest
rimin rimini
rimmel mascara
rinc rins
rincag rins
ring ring
ripeur ripp
ripost retort break retalia
ripp rip
rir laugh laught
ris sweetbr
risibl farcica laughab
risotto risotto
risqu chanc dang jeopard peril risk imperil dice dodg
rissol rissol
rit rit
rital dago eyeti goombah greaseb guido guinea wog wop
rituel ritual
rituell ritual
riv bank coastli riverba riversi shor
rivag shor shoreli
rival contend rival
rivalis compet rival vie
rivalit rivalr
riverai amnicol lakesid
rivet rivet
rivier riv
rivulai riparia
rix brawl ruction scuffl
riyad riyadh
riz ric
rizier padd
roadien roadian
rob dres gown rob
robert boob hoot rack
robin robin
robinet tap
robot robot fembot
robotis automat
robust bur hard rugg stalwar sturd
robuste robust robustn sturdin
roc rock ston
roch rocco rock ston bould
rock rock
rod hang prowl
rodeo rodeo
rodeur lurk stalk
rodeus lurk
rog rog
rogn par
rognon kidne
roi king
roitele wren
rol part rol scroll
rolli roll
rollmop rollmop
rom rom roma
romain roman
romaiqu romaic
roman figment novel romanc romanes romani
romanci novelis
romanes romanti
romanic gyps
romanis romaniz
romarin rosemar
romeo romeo
romp dismis broken
rompr break dissolv rend sev snap
ronan ronan
ronc blackbe brambl
ronchon growl grumbl
ronci brambl
rond circula rotund round khorovo semibre
rondad roundof
rondele chunk tubb
rondell puck wash
rondoui chunk
ronfl snor
ronflem snor
rong eat gnaw
rongeur rodent
ronin ronin
ronron purr
ronronn purr
root root
roqu castl
roquett rocket
rorifer rorifer
rorqual rorqual
ros pink ros dew
rosac ros
rosair rosar
rosal rosali
rosatr pinkish roseat
rosea reed
ross bitch catt harp nag vixen thrash
rosser catt
rossign nightin
rossin nag
rot belch burp yex roti roast toast
rotatio rotatio
rotengl rudd
rotin rattan
roton roton
rotor rotor
rotul joint kneecap
roturi common
rou cartwhe rim roll wheel auburn fox ging red
rouag clockwo
rouand rwandan
roubl rubl
roublar deviou fox shrewd
roucoul coo
rouen rouen
roug red blush color flush redden
rougeat reddish rudd
rougeol measl
rougeur blush
rouill blight rust corrod
roul finagl fool rid roll rook trick rolli
roulea roll
roulem bear roll shift
roulett cast roulett stabili
roulott trail
roulur strumpe trollop whor
roumain romania
rouman romania
round round
roup rupe
roupill snooz
rouquin ging
rouspet bitch bleat
rouss ging redhead sing
rout road rout track
routeur rout
routin routin
rouvr reopen
roy roya rain
royal imperia royal
royalem royal
royalty royalt
royaum kingdom realm
royaut kingshi
rrom rom roma
rtc pstn
ruad buck
ruand rwanda
rub rub
ruban ribbon
ruben reuben
rubeol rubella
rubiett robin
rubriqu entr
ruch beehiv frill apiar
rud rough rugg sur tough
rudem rough
rudim smatter
rue street block
ruell alle lan ruell
ruer buck scrambl splurg
rufian ruffian
rug roar
rugby rugb
rugisse roar
rugu rough rugg
ruguosi thoroug
ruin doom ruin banjax wreck remain ruinou
ruineus ruinous
ruisell dripp
ruissea brook creek stream
ruissel brookle rill rivulet streaml
rumb rumba
rumen rumen
rumeur rumour hearsa murmur rumor
rumin mull ruminat think
run run
runiqu runic
runyank nyankol
ruptur breakup
rural rural
rus rus devic guil sham wil cann craft cunn
rush rush
ruskof russki
ruskoff russki
ruskov russki
russ russian russia
russist russici
russit russian
russkof russki
rustaud peasant
rustiqu hard peasant
rustr boor churl lummox uncouth
rut heat rut
rutabag swed
ruth ruth
ruthen rutheni
rutheni rusian russian
rutil rutil
rwand rwandan
ryokan ryokan
rythm pac rhythm
sabayon zabagli
sabbat coven sabbath
sabbata sabbata
sabbati sabbati sabbata
sabell sabella
sabl sabl sand sandbla
sabli hourgla
sabord gunport scuttl
sabot clog hoof que sabotag scuttl
sabr sabr
sac bag sack spoil
saccad jerk judd saccad chopp
saccag rampag botch ransack sack
saccari sacchar
sacchar sacchar sucros
sach sasha
sachet bag sachet
sacr bigtim bloom goddamn hol sacr
sacrebl gaw
sacrem bigtim
sacrifi expenda immolat sacrifi
sacrile profan sacrile
sacrist sexton
sacrosa sacrosa
sadiqu sadist sadisti
sadique ruthles
safar safari
safr sapphir
sag sag wis
saga assegai
sagac astut shrewd
sagacit acumen
sagem wise
sagess wisdom
sagitta sagitta
sago sago
sagouin ribald
sahar sahara
saharie saharan
sahraou sahrawi
saig saiga
saign blood rar ble bloodle
saignem bleed
saigneu bloodle
saill outstan project promine bump protube salient jut sir
sain hal health san sound
saindou lard
sainem healthi
saint hallow hol sacr saint
saintet holines
sais foreclo seizur avail captur fathom grab grasp grip
saison season
saisonn hobo seasona
sak sak
sal dirt fuck profan sloven soil pickl salt backbit
salac salacio
salad lettuc medle salad sallet tsuri
salag salt
salair remuner salar wag
salam salaam salami
salaud bastard cunt lous pig scum swin
salem dirt
salet bitch dirtine filth sordid
salicai loosest
salicor samphir
salin salin salt
saliss dirt
salissu blur dirt
saliv saliva drool salivat
sall chamb hall room salon venu ward
salm salmi
salmigo hodgepo
salon hall loung parlor salon
saloniq thessal
saloon saloon
salop lous bitch slut tart tramp trollop vixen whor
salopar bastard lous whor
saloper bitch dipshit
salopet dungare overall
salpetr saltpet
sals salsa
salu greet hail salut wav
salubr salubri
salut bye cheerio che greet hello salvati valedic
salutat greet
salutis salvati
salv salvo volle
sam saami sami
samar samara samaria
samb samba
sambo sambo
samed saturda
samo samoa samo
samoan samoan
samoen samoan
samoien samoan
samour samurai
samouss samosa
samuel samuel
san fre san without
sana sanaa
sanctif hallow sanctif
sanctio sanctio
sanctua shrin
sandh sandhi
sandow bunge
sang blood
sangl blood gor strap
sanglot sob sobb
sangsu bloodsu incubu leech
sanguin sanguin bloodro bloodth blood
sant che health
santal sandalw
saoud saudi
saoudie saudi
saoudit saudi
saoul drunk
saoum sawm
sap sap undermi
saperli fiddles
sapeur sapp
saph sapphir stylu
saphen sapheno
saphiqu sapphic
saphiri sapphir
saphism sapphis
sapin fir
saponin saponin
sappho sappho
sapporo sapporo
sar sarah sari
sarah sarah
sarbaca blowgun
sarcasm taunt
sarcast snid
sarcell teal
sarcoph sarcoph
sard sardini
sardaig sardini
sarem saarema
sarigu opossum
sarin sarin
sarl ltd
sarr saar saarlan
sarrasi buckwhe
sarriet savor
sarth sarth
sas airlock lock
sashim sashimi
saskatc saskatc
sasquat sasquat
sass klipspr siev
sassar sassari
sat sata
satan devil satan accurs
satay sata
satiet satiet
satin satin
satir satir
satiriq satiric
satisf happ pleas
satisfa fulfilm content meet satisf reasona satisfa happ
satur pervad saturat
saturni saturna plumbic plumbis
satyr satyr
satyris satyria
sauc sauc
sauciss sausag
sauf besid but except saf sav sound
saug sag
saul saul sallow willow
saumatr brackis
saumon salmon
saumur brin
saun sauna
saupoud dust powd sprinkl powder
saur smok
saurien saurian
sauroct dragons
saut bound jump leap bounc hump shag spr
sauter hump
sautere grassho
sautill jig skip
sauv rescu salvag sav scurr
sauvabl savabl
sauvag amerind wild
sauvage wild
sauvagi waterfo
sauvega backup sav
sauveta rescu salvag
sauvete lifegua rescu
sauveur rescu savior
sav knowled learn scholar scienti sava
savamm wise
savan savanna
savanta prolix
saveti cobbl
savetie cobbl
saveur flavour tast
savo know savo knowled
savon soap savona
savonn lath soap
savonne loaf
savonni soapber
savour relish savor delecta delicio
savoure delecta
savouri appetiz
sax saxon
sayon sagum
sbe bbs
sbir henchma
scalp scalp
scan scania
scand declaim scan
scandal nefario outrage scandal shamefu
scandeu chant
scann scan
scanner scan
scantra scanlat
scaphoi scaphoi
scarab beetl worm
scato scat
scatolo scatolo
scatoph scatoph
scea bull seal
scelera scoundr villain
scell seal
scen set platfor scen stag
scenari scenari script screenw
sceptic skeptic
sceptiq dubiou sceptic skeptic
schaffh schaffh
scheeli scheeli
schem diagram plan layout schemat schem
schemat schemat
schenan lemongr
schist schist shal
schizoc schizen
schizop schizop
schling reek
schrabb scrab
schtetl shtetl
schtrou smurf
sci saw sawfish
sciaphi sciaphi
sciatiq sciatic
sciemm knowing
scienc knowled scienc
scienti scienti
sciento sciento
scier sawmill
scill squill
scind split
scindab cleavab
scinqu skink
scintil sparkl flick
scion scion
scirp bulrush
scissip fission
sciur sawdust
scolair academi bookish
scolari school
scolast scholas
scons skunk
scor mark scor slag
scorbut scurv
scoreur scor
scorpio scorpio scorpiu
scot scotia
scotch scotch
scottis schotti
scout scout
scoutis scout
scr csi
scrabbl bingo scrabbl
scrupul qualm
scrut pry scrutin
scud skyrock
sculpt grav sculpt
sculptu carv
scutell skullca
scyll scylla
sdf homeles transie
sea bucket
seanc session
seant boot seat sejant
sebum sebum
sec blast dry parch ripp ston
secessi secessi breakaw
sech desicca cut ditch dry drygulc mitch wag dri
sechere drought drynes
secheus dry
sechion chayot
second jiff tick
seconda ancilla
secou judd rock shak
secour help rescu succor
secouss jerk jolt judd rock shak
secret secrec underco secret ooz
secreta amanuen bureau buro recepti
secrete secret
sect cult sect
sectair bigot sectari
sectari sectari
sectate cultist
section chapt local section sev sever
securis securit
securit safet
sedatif sedativ
sedenta settl
sedimen settl sedimen
sediti seditio
seditie seditio
seditio seditio
sedn sedna
seducte seduc
seductr seduc temptre
seduir lur seduc
seduis allur beguil
sefarad sephard
segment segment
segov segovia
seich cuttlef sepia squid
seid henchma minion
seigl rye
seigneu lord lordshi sir squir fiefdom
seignie lord
sein bosom breast sein
seism earthqu
seiz nail sixteen
seizet wyd
seiziem sixteen
sejour sojourn sta
sejourn haunt sojourn
sel salt
selecte pick
selecti choos rang select
selen selen
selenie lunaria selenit
selenit lunaria
selenol selenol
seleuc seleuci
self selfi
sell saddl stool
sellett saddl
selli saddl
selon per
sem seed sow seedl
semain week
semanti semioti semanti
semapho flag
sembl appear feel look seem
semblab alik broth peer similar
semel sol
semell sol
semenc seed semen
seminif seminif
semioct nibbl
semiolo semiolo
semioti semioti
semit semit
seml semla
semonc reprima
semoul semolin
semperv evergre
sempite abid
sen mean sens
senair senar
senat senat
senatri senator
seneca seneca
senequ seneca
senil senil
senilit dotag
sens sensibl
sensas smash swell wick
sensati feel
sense sensei
sensibi outreac feel sensiti
sensibl mercifu respons sensiti noticea sentime
sensori sensor
sensuel voluptu
sent feel scent sens smell
sentenc judgmen sentent
senti path track trail
sentim feel
sentime feel maudlin
sentine lookout sentr
seoul seoul
sepal sepal
separ part separat shed split apart estrang
separat divid partiti segrega breakaw
separem apart separat
sepi sepia
seps sepsi
sept seven seventh septuag sevent clamp
septant seventi
septent north norther
septiem seventh
sepulcr sepulch
sepultu burial
sequell sequela afterma
sequenc sequenc
sequin sequin
sequoi redwood sequoia
ser serou ser set str
seraphi seraph
serb serb serbian serbia
sercq sark
serein seren
sereine serene
serenad serenad
sereus serou
serf bondman serf slav
serg sergiu
seri demur earn pint seriou serious
serieus seriou serious
serin serin
seringu syring
serm fealt oath
sermon harangu
sermonn harangu upbraid
serp bill billhoo sickl serpen snak
serpent snak
serpett bill billhoo
serpill floorcl mop
serr conserv greenho talon clasp clench clutch hold hug
serrur lock
serrure locksmi
serruri locksmi
sert crimp
serum serum
serv thrall girl maid maidser slav avail await serv
servag serfdom servitu
serveur wait
serveus serv waitres
serviab helpful
servic dut serv cutler
serviet briefca napkin towel
servil subserv
servili subserv
servite ancilla manserv servant serv
servitu bondag easemen
servome servome
ses her his its
sesam sesam
sesotho sotho
session session
sesterc sestert
set set
seth set seth
seuil doorste thresho
seul alon lon lone one onl singl sol solitar
seulem but mere onl sole
sev pitch sap zing
sever bitt dour rugg sever stern
severem severe
sevic maltrea
sevill sevill
sevivon dreidel
sevr wean
sevrag ablacta withdra
sex gend sex sexuali
sext sextan
sextuor sextet
sexuell sexual
sexy hot phat sex
sexym sexi
seychel seychel
sgbd dbm
shabbat sabbath
shah shah
shahad shahada
shakach shekkac
shako shako
shampoi shampoo
shampou shampoo
shangh shangha
shangha shangha
shekel sheqel
sherif sheriff
shiats shiatsu
shif sifu
shiitak shiitak
shiks shiksa
shimmy shimm
shinto shinto
shintoi shinto
shit hash
shivait saiva
shoah holocau
shog shogi
shogun shogun
shoot shot
shor shor
shorty boyshor
shoshon shoshon
shotgun dib
shtetl shtetl
siam siam
siamo siames
siamois siames
siber siberia
sibyll sibyl
sibylli obscur
sic sic
sicair hitman
sichuan sichuan
sicil sici
sicilie sicilia
sid aid
sider stupef
siderat conster
siderur blacksm
sidon sidon
siecl centur
sieg sieg seat see sit
sien his its her
sienn his its siena her
sienno sienes
siennoi sienes
siest nap siesta
sif sifu
siffl his whistl
sifflem clang whistl whoosh
sifflet whistl
sigisb beau
sigl initial
sigm sigma
sign sign mark autogra
signal dial report signal
signale descrip
signali signag
signatu autogra
signet bookmar
signif signifi
signifi signifi mean denot serv signif
signofi indicat
silag silag
sile flint
silenc hush
silenci mut silent noisele quiet silenc
siles silesia
silhoue figur outlin silhoue
silic silica
siliciu silicon
sillag wak
sillet nut
sillon furrow track
sillonn crisscr furrow rut
silo silo
silur catfish
silvain silvanu
simien simian
simienn simian
similai similar
similit similar
simon simon
simoun simoom
simpl mer plain singl straigh unadorn
simplem just mere plain simp
simplet daft
simplif simplif
simul emulat simulat
simulac simulac
simulta simulta
sin sinai
sincer candid heartfe
sincere sincere
sindh sindhi
sing ape monke
singula epoch peculia
sinistr baleful dir eeri grim ominou scar
sinolog sinolog
sinon besid els otherwi
sinopl vert
sinu sinuat sinuou sin sinu
sinusit sinusit
sion sion zion
sionist zionist
siphon spout trap
siren mermaid siren
siriu siriu
sirocco ostro
sirop cordial syrup
sirot sip
sirup corn
sismiqu seismic
sismogr seismom
sistr sistrum
sisyph sisyphu
sit landmar sit
sitar sitar
sittell nuthatc
situ locat situat
situati locatio situati
six six sixth
sixiem sixth
ska leather
skat skatebo
skateus skat
sketch sketch skit
ski ski
skieur ski
skieus ski
skiff scull
skoplj skopj
skyp skyp
slalom slalom
slalome slalom
slav slav slavic
slavon slavic slavoni
slip brief pant
slogan mantra
sloop sloop
slovaqu slovaki
slovio slovio
smal entoura
smash smash
smog smog
smoking tuxedo
smooth smoothi
sms sms text
snl ssbn
snob snob snub
snowboa snowboa
snuff snuff
sob soba
sobr demur sob unadorn
sobriet tempera
sobriqu monik
soc plowsha
socc footbal
sociabi congeni
sociabl gregari sociabl
social social
sociale social
sociali sociali
socialo sociali
societ compan corpora societ
societa societa
socinie socinia
sociodi sociodi
sociofi crowdfu
sociolo sociolo
sociopa sociopa
socket socket
socl dock socl stand
socqu sock
socrat socrat
sod soda
sodium sodium
sodom sodom
sodomis sodomis
sof couch
soffit soffit
sofi sofia
sofiot sofian
soi you silk
soif hung thirst
soign car cur nurs careful meticul foppish thoroug
soigneu careful
soin car concern
soir even night soire
soit eith wheth
soix sixt
soixant sixtiet
soj soy soybean
sol floor ground soil sol
solair solar solaria
solanin solanin
sold balanc special clearan sal reduc
soldat soldi
solecis malapro
soleil sun sunshin
solenne solemn
soleur solothu
solicit canvas
solid bur rugg solid sound strong sturd
solidar equit
solidem secure solid
solidit solidit toughne
soliloq soliloq
solitai lon lonesom
solitud lonelin solitud
soliv joist
solo solo
solstic solstit
solut solut
solutio answ settlem solv
solvabi solvenc
solvabl solvent
solvat solvat
somal somali somalia
somalie somali
sombr dark gloom moros murk shadow found sink
sombreu darknes gloom
somm nap sum tal total add cast are
sommair perfunc pith sketch summar basical summari
sommeil sleep
sommeli butl
sommet apex crown summit vertex
sommit star
somnamb sleepwa
somnife soporif
somnol doz drows sleep slumb
somnole drows drowsin sleepin slumb
somnolo somnolo
somptu pulchri
son bran her his its sound voic
sonar sonar
sonat sonata
sond explor lead prob sound cast
sondag poll surve
song dream consid mus pond
soni sonya
sonn ring sound toll
sonner rington toll
sonnet sonnet
sonnett doorbel
sonor sonora
sont are
soph sophia
sophism fallac
sophist couth smooth sophist
sophocl sophocl
sophon zephani
sophrol sophrol
soporif drows humdrum
sorab sorb sorbian
sorb sorb
sorbet ice
sorbeti sabotie
sorbi rowan sorb
sorcele magic
sorcell sorcer thaumat witchcr
sorci magicia warlock wizard
sorcier cron hag hex sorcere witch
sordid sordid squalid
sorgho sorghum
sorgo sorghum
sornett twaddl
sororal sororal
sororel sororal
sororit sisterh sororit
sort fat hex spell incumbe kind egres exit issu
sortile hex
sos mayda doppelg lookali
sot blunt dull foolish sil sot
sotch sochi
sottis fol mischie nonsens stupidi
sou beneath und underne
souab swabia swabian swabish
soubass sousaph
soubres jerk jolt
souc car concern disquie marigol troubl worr
souch log strain stub stump
souci car worr apprehe
soucoup sauc
soud lye knit sold weld
soudain spontan sudden suddenn
soudan sudan sultan
soudeur weld
soudjou sujuk
soudoy brib
soudur sold solder
souffl blast blow breath gust murmur whiff wind
souffle bellow cuff blow prompt snowblo
souffr ail suff
souffra suffer
soufr brimsto sulfur
souh dream wish
souhait desirab crav dream wish
souill blacken defil soil foul
souillo slob
souillu blot soil stain
soukhou sukhumi
soukoun sukun
soul soul
soulag allevia assuag palliat reliev solac sooth
soulage allevia mitigat relief soulage
soulard spong drunkar
souler bend
souleve upheava uplift
souli sho
soulier footwea
soulign underli emphasi stres undersc
soum acquies
soumett overpow subdu subject submit
soumiss submiss subserv contrib bid
soup broth soup swill dinn supp sigh
soupap valv
soupcon dash hint inkl suspici suspect
soupier tureen
soupir sigh
soupl flexibl flopp lith smooth
souples flexibi
sour mous rat
sourat sura
sourc sourc fount origin spr well root
sourci dows
sourcie dows
sourcil brow eyebrow
sourd deaf obtus voicele
sourdin mut
sourice mouseki
sourici mous mousetr trap
sourir grin smil
sourno deviou disinge sly sneak underha
sournoi sneaki cunn
souslik goph suslik
soustra subtrac
sout hold
soutan cassock frock soutan
souten support back endors second uphold
soutene pimp
souterr neth subterr undergr
souti crutch
soutien patrona prop support
soutif bra
soutir bludgeo
souv lot often
souven keepsak memento memor recall recolle rememb
souvera soverei
sovdep sovok
soviet soviet
sovieti soviet
sovieto sovieto
soy silk
soyouz soyuz
spaci capacio room spaciou
spaghet spaghet
spah spahi
spam spam
sparadr bandag
spartia spartan
spasm jerk judd twitch
spation spacema
spatul paddl spoonbi widget
speak announc
speci meretri speciou
special especia special maven featur
specieu speciou
specif specifi
specifi specif specifi
specios speciou
spectac displa ostenta pageant show dramati
spectat onlook view spectat
spectr ghost spectru wraith
specul specula
speed spe
speleol spelunk speleol
sperm seed semen
spermat sperm
sphaign sphagnu
sphenod tuatara
spher orb spher
spheriq orbicul spheric
spin spin
spinon spinon
spir coil
spiritu liquor spirit
splende grandeu lust
splendi gloriou shin
spleniq splenet
splif joint
spm pmt
spongi spong squish
spontan candid spontan unsolic offhand
spoof spoof
spor spor
sporadi fitful
sportif athlet athleti sportsm sport
sportiv athlet sportsw sportsm
spot spot
spr spre
sprint dash
sprl plc
squam scal squamou
squash squash
squat squat
squatt squat
squaw squaw
squelet shell skeleto skeleta
srb brt
ssi iff
sta est
stabili stabili
stad stadium
staff staff
stag interns
stagiai intern traine
stagn languis ling stagnat
stakhan stakhan workaho
stalini stalini
stall stall
stand booth stall
standar switchb
staphis stavesa
star star
start chok
station station termina park
statiqu static
statist statist
statore ramjet
statu statu
statuai statuar
statuet figurin statuet
statut statu statut
statuta statuto
stcum muctc
steak steak
stel stel
stellif stellif
stemmat stemmat
stenogr amanuen shortha
stephan stephen
stepp stepp
ster ster
stereot stereot
steril inferti moot
sterile coil
sterili sterili
stern tern
sternum breastb
stertor stertor
stetl shtetl
stettin szczeci
stev stevia
stevi stevia
stf fst
stigmat stigma reproba stigmat
stimul brisk stimula fost
stipul stipula
stm mtc
stochas random
stock stock stockpi stor
stockag storag
stockho stockho
stog cheroot
stoicie stoic
stoiqu stoic
stoique stoical
stomat stoma
ston ston
stop whoa
stopl pleas
stopp kill
stoppeu clos
stor blind shad
stra past
strabis cast squint
stras past
strat stratum
stratag devic gambit
strateg strateg plo
stratif laminat
stres disquie
stress stressf stres stress taut
strid shrill
stridul screech
stripte stripp
stroph rhym stanza
structu fabric framewo layout
stuc stucco
studi studiou
studio ateli bachelo studio
stup dea
stupef aghast dumbfou amaz astonis stunn stupefi thunder
stupefa amazeme daz
stupefi mindbog amaz astound bemus stupef
stupeur amazeme
stupid asinin drows dumb fatuou foolish idiotic sil
stupide stupid
stupidi silline
sturnel meadowl
styl brand flair flavour gnomon
stylet stylu
stylist design
stylo pen stylu
styr styria
styromo styrofo
stœchio stoichi
suair shroud
suav balm dulcet sweet
sub undergo sudden
subalte menial minion
subcons subcons
subjugu subdu
sublim superna sublima sublim
submerg drown flood submerg swamp
submers sinkabl
subordo ancilla subordi underl yeoman
subrept furtiv surrept furtive
subsequ subsequ
subsist livelih
substan stuff decent noun nominal
substit substit replace surroga
subsum subsum
subterf prevari
subtile subt
subtili nuanc
subven sustain
subvent benefit subsid subsidi
subwoof subwoof
suc dumm pacifi blow suck suction
succ achieve succes
succed succe
succeda mock substit surroga
success heir success
succint pith sentent succinc
succion suck suction
succomb indulg succumb
succub succubu
succul scrumpt
sucett dumm lollipo
suceur suck
suceus suck
sucon hicke lollipo
sucr sugar sweet
sucrer cand
sucreri confect sweet
sud south down souther
sudatoi sweat
sudet sudeten
sudist souther
sudok sudoku
sued sued sweden
suedo swed swedish
suedois swed
suedoph swedoph
suer sweat
sueur sweat
suez suez
suffet suffet
suffir suffic
suffis cock complac priggis smug
suffisa enough suffici
suffix suffix
suffoqu chok suffoca
sugger sugg
sui soot
suicid suicid
suicida suicida
suid suid
suif tallow
suint drip ooz
suiss beadl chipmun swis switzer
suisses swis
suit sequel sequenc ser str suit
suiv follow next per subsequ therein
suivr call follow trail
sujet cent purpos subject topic
sulfur sulfid
sumac sumac
sumatr sumatra
sumatra sumatra
sumo sumo
sunnism sunni
sunnit sunni
sup copacet great phat radical rock smash sup
superbe amazing
superca superco
superch decepti
superco superst
superfe superwo
superfi cursor perfunc shallow sketch
superfl needles superfl
superie rank senior superio upp
superma superma
superor superco
superpo superim
superpu superpo
superst scramje superst
superte smartph
supervi overloo overse supervi
supin supin
supinal supin
supplan superse supplan
supple deput supernu surroga
supplem extra
suppli beg beseech
supplic plea
support crutch prop support bearabl abid bear suff tolerat
suppos assum gues presum suppos surmis alleg purport
suppose presuma report
supposi assumpt
suppres deletio
supprim abolish delet dissolv quash suppres
suppur fest suppura
suprem superla utmost
suprema suprema
supreme supreme
sur about onto over sour upon confide reliabl saf
suralim overnut overeat
surann stal
surappr overlea
surcapi overcap
surchar overcha cramp overcro
surclas outclas
surcoup overruf
surcuir overcoo
surdete overdet
surdit deafnes
surdos overdos
surdosa overdos
surea eld
surem certain probab sure
suresti overest overpla overrat
suret safet
sureval overrat overpri
surexpl overexp
surexpo overexp
surf surf gaud overrat
surfai surcing
surfair overrat
surfemm superwo
surfeus surf
surg aris
surhomm superma
suricat meerkat
surinam surinam
surinte superin
surlign highlig
surmen overwor
surmena burnout overwor
surmo supereg
surmont overcom surmoun
surmulo rat
surnage superna
surnatu pretern superna
surnom nicknam
surnomm nicknam
surnume supernu
surpass best outdo surpas
surpay overpa
surpeup overpop cramp overcro
surplac standst
surplom overhan overloo
surplu remaind
surpopu overpop
surpr surpris
surpren surpris astonis startl
surpris bombshe surpris
surprod overpro
surpuis overkil
surrect upheava
surrena subrena
surrese overboo
sursaut jerk jump startl
surtens overvol
surtitr surtitl
surtout chief especia main most
surutil overus
surv surviva
surveil monitor supervi proctor heed invigil overloo superin watch
survete tracksu
survira overste
surviv survivo
survivr surviv
survol flyb
survolt overvol
sus susa
suscept huff touch
suscit instiga kindl aforeme
susd abovesa
sush sushi
susment abovesa aforeme
susnomm abovesa
suspect fish suspici surmis
suspend append hang shelv suspend
suspens abeyanc adjourn jockstr
suspici distrus suspici
susurr babbl whisp
sutur seam sutur
suv suva
suzann susan susanna
suzerai lieg suzerai
svelt lith slend willow
svi ivr
svp plz
swahil swahili
swat swazi
swaz swati swazi
sweat sweat
swingu swing
switch flag
sydney sydne
syldav ruritan
syllab syllabl syllabi
sylph sylph
sylphid sylph
sylv for silvia
sylvain silvanu
sylvest sylvan
sylvicu forestr
symbol avatar sign token
symboli token symboli
symetri symmetr
symp cool likabl nic sweet
sympath lik attract congeni easygo likabl nic sweet sympath
synagog synagog
synchro synchro
syncop faint syncopa
synecdo synecdo
synod synod
synonym synonym
synops outlin
synov synovia
syntagm phras
syntaxi syntact
synthes overvie
synthet synthes
synton syntoni
synœcis synoeci
syr syria
syrah shiraz
syriaqu syriac
syrien syrian
syrienn syrian
system schem system
systema systema
syzyg syzyg
szczeci szczeci
sœur sist
tabac tobacco
tabass clobb
tabatie snuffbo
tabbass lambast
tabby tabb
tabl mensa tabl calcula
tablard shelf
tablea arra blackbo board tabl whitebo
tableur spreads
tabli apron pinafor
tabo taboo
tabou taboo
taboul tabboul
taboure stool
tabulat tab tabulat
tach blot blur dirt fleck spot stain mark job
tachdid shadda
tachet fleck mottl
tachyon tachyon
tacit implici tacit
tacitem tacit
tacitur closemo dour mood
tacl tackl
taco taco
tacot bucket clunk rattlet
tact tact
tactiqu plo tactica tactic
tadjik tajik
tadorn shelduc
taff drag hit
tag tagu
tagg tag
tagu tag
tagueur tagg
tahin tahini
tahitie tahitia
tahitit tahitia
tai tick
taig taiga
taill height siz waist grav hew scram trim whittl
taillad slash
tailleu full suit tailor
taillo abacu
taimyr taimyr
tainan tainan
taipe taipei
tair can mut quiet shill silent
taiwan taiwan
tajin tajin
tak taka
tal flair gift bruis
talentu clev cunn
talisma phylact
tallin tallinn
tallinn tallinn
talon frog heel stub
talonn heel
talonna backhee
talonne hook
talu anklebo embankm
talur bruis
tam siev
tamar tamaris
tamara tamaraw
tamarin tamarin
tamboui cook
tambour drum tabor thump
tami chipmun
tamis tham siev sift dim
tamoul tamil
tampon buff pad stamp wad
tamponn stamp
tanais tans
tananar antanan
tanc scold
tanch tench
tang tangi
tangag pitch
tangeri tangeri
tangero tangeri
tango tango
tani tania
tanier den lair
tanin tannin
tank tank
tankist tank
tann tan
tanneur tann
tanniqu tannic
tant aunt poof
tantal tantalu
tantali tantali
tantin aunti
tantine bit tad
tantot sometim
taoism taoism
taon horsef
tap beat ent hit stamp tap typ cow crouch
tapag stink
tapageu boister raucou rowd vocifer
tapecul seesaw
tapett fag fair flyswat poof
tapeur mooch
tapeus mooch
tapin swot
tapioc manioc tapioca
tapiss carpet wallpap
tapisse tapestr upholst
tapissi upholst
tapot pat
tapuscr typescr
taquin bant needl sport teas
tar tar dwindl
taraud tap
tard lat
tardif tard
taret shipwor teredo
tarier aug
tarif far
tarin schnozz siskin
tarlouz bend
tarn tarn
taro taro
tarot tarot
tarp joint
tars tarsu
tarsien tarsal
tart pie tart tartu
tartar tatar
tartele tart
tartr limesca
tartufe sanctim
tartuff sanctim
tas heap lump pil ton tas
tass cup cupful squeez
tassea furr
tasserg bluefis tailor
tat aunti aunt handl prod
tatar tatar
tatian tatiana
tatillo fussbud
tato armadil
tatonn fumbl grop
tatou tattoo
tatouag tattoo
tatra tatra
tau tau tauon rat
taul bird joint pad
taulard con yardbir
tauon tauon
taup leak mol
taupini molehil
taurea bull tauru
tauroma bullfig
tauru tauru
tautolo tautolo
taverni innkeep
tax dut lev cab taxi
tchad chad
tchadie chadian
tchador chador
tchakr chakra
tchatt chat
tchecos czechos
tchequ czech czechia
tchetch chechen chechny
tchit chita
tchoukt chukchi
tchouva chuvash
tdm tdma
teas teas
techniq technic
technob technob
technol technol
teck teak
teckel dachshu
tectit tektit
tectoni tectoni
teddy tedd
tegum integum
teheran tehran
teign ringwor
teindr dye ting
teint complex tint hue ting color
teintur dye
tel such televis tel
teleave pag
telecab gondola
telecar phoneca
telecha downloa
telecom remot
telecop fax
telecra telescr
teleg telega
telegra telegra
telegu telega
telejou new
telekin psychok
telemaq telemac
telemat telemat
telemet rangefi
telence cerebru
telepat telepat
telephe cablewa gondola
telepho phon call telepho operato
telepor telepor
telesco telesco
telesie chairli
telesou telepro
telespe view
teletra telecom telewor
telever upload
televis televis
televot televot
tellem such
tellur telluri
telluru telluri
teloch box
telougo telugu
temerai dar reckles
temoign testimo witnes
temoin witnes model testimo
temp templ long season tens tim weath
temper tempera
tempera disposi temp
tempet storm temp
tempetu tempest rugg
tempo pac
tempora provisi tempora transie transit
ten behav cherish comport hold bound tenuou
tenac feist persist relentl tenacio
tenacem ruthles
tenaill pinc
tend strain taut tens tight
tendanc inclina propens tid trend tendent
tendeur bunge
tendr rax
tendrem tender
tendres tendern
tendu tight
tenebr darknes
tenesm strangu
tenn tenni
tenon tenon
tenor tenor
tension stres tensene voltag
tent tempt tent attempt endeavo hazard try
tentate tempt
tentati temptat attempt try
tentatr temptre
tentur hang
tenu cloth dres outfit rig suit
tenur tenur
tepal tepal
tephra tephra
teramo teramo
teraoct terabyt
teratog teratog
teratol teratol
term term
termin clos complet end finish termina don over
termina end termina
tern bleak drear dull gloom staid vapid terni dim
terr dirt earth glob ground land soil world
terrafo terrafo
terrain field ground land pitch rang terrain
terraqu terraqu
terrass terrac navv
terrea loam
terrest earth terrest
terreur terror terrorc
terri burrow den earth terri
terribl abysmal awful dir dreadfu fearful terrib
terrien earth earthl terran
terrifi awesom scar frighte
terrin terrin
territo soil
terrori bul
tertio third
tes thin thy
tesl tesla
tessin ticino
test test sound try
testam bequ will
testatr testato
tet block head dour obdurat stubbor
tetan tetan
tetano tetanu
tetard tadpol
tethy tethy
tetier antimac headsta
tetin nippl dumm pacifi teat udd
teton nippl
tetoum tetum
tetr tetri
tetrach tetrach
tetrad nibbl
tetraed tetrahe
tetragr tetragr
tetrapl quadrip
tetrapo quadrup
tetrarc tetrarc
tetros tetros
tetu stubbor
teub dick
teuch hash
teuf part
teuton teuton
teutonn teuton
texa texa
textil fabric
texto literal sms verbati
textot text
tha thai
thad thaddae
thadd thaddae
thailan thai
thalliu thalliu
thalweg trough
thanato deathlo macabr
the tea
theatr theatr theat
theatra histrio theatri
theb theb
thebain theban
thecl thecla
theier teapot
theism theism
them motiv them topic
themati themati
theocra theocra
theodic theodic
theodol theodol
theodor theodor
theodos theodos feodosi
theolog theolog
theonym theonym
theopha theopha
theophi theophi
theophy theophy
theor theor
theorb theorbo
theorem law theorem
theoric theoris
theoriq theoret
theosop theosop
therap therap
therape therapi
theres teresa
thermgi thermol
thermiq thermal
thermis thermis
thes thesi theseu
thesaur hoard
thessal thessa thessal
thet theti theta
thiamin thiamin
thibaud theobal
thibaut theobal
thierry derek
thimpho thimphu
thing thing
thir thira
thoma thoma
thon dog tuna
thor torah
thorium thorium
thorn thorn
thot thoth
thoun thun
thrac thrac thracia
threoni threoni
thrombo platele coagula
thrombu coagula
thuban thuban
thulium thulium
thun dosh dough scratch
thurgov thurgau
thyloga pademel
thym thym
thymin thymin
thymol thymol
thymu thymu
thyroid thyroid
thyrs thyrs thyrsu
thysano thysanu
tiar tiara
tibet tibet
tibi shin shinbon
tibial tibial
tibr tib
tic jerk tic twitch
ticket ticket
tied lukewar tepid
tiedass tepid warmish
tien thin your well
tienn thin your
tier third
tierc terc third trifect
tiercel tiercel
tig can rod stalk stem
tiglon lig tigon
tignass mop
tigr tig tigri tabb tigrin
tigress tig
tigrign tigriny
tigron lig tigon
tild tild
tilleul linden
timbal cassero timpani
timbali timpani
timbr stamp loop
timid bashful coy eeri shy timid
timidem diffide shy timid
timidit shynes
timocra timocra
timon beam
timonee timonea
timoner linkag
timonie timonea timonia
timor faint timorou
timoth timoth
tinamo tinamou
tintama hullaba racket
tintem tintinn
tioumen tyumen
tip teepe
tipe whiteou
tiphain tiffan
tipul cranef
tiqu tick
tir fir shoot shot bootstr draft blow draw pluck
tirag draw
tiran tirana
tirem tug
tiret dash hyphen
tirett handl
tireur gunman shoot
tiro draw
tirts tirzah
tis stok
tisan tea
tison brand
tisonn stok
tisonni pok
tiss weav cloth fabric materia tissu woven
tissera weav
tisseri weav
tisseur weav
tisseus weav
tissu network
tit titu
titan titan titaniu
titanes daunt galacti titanic
titani titania
titanic titanic
tithoni tithoni
titien titian
titin titin
titr headlin securit titl titrat
titub reel stagg teet
titulai hold
tmes tmesi
toast toast
tob tobia
tobago tobago
tobogga chut slid
toc ocd
tocard bum duff
toccat toccata
tof tofu
tofo tofu
tog gown
togliat tolyatt
togo togo
toi the you
toil canva linen spiderw web
toilett bathroo toilet restroo
tois brac
toison fleec muff
toit roof
tokay toka
tokelao tokelau
tokhari tochari
tokyo tokyo
tokyoit tokyoit
tol bird
toler abid bear tolerat
tolerab endurab palatab tolerab
toluen toluen
tom tom
tomat tomato
tomb fall grav tomb droop drop subsid
tombea reposit tomb
tombeur wolf
tombol raffl
ton shad thin thy ton
tondais shear
tondeus shear
tondr shear
tonem tonem
tong tonga tongan thong
tongais tongan
tongan tongan
tongana tongan
tonic tonic
toniqu tonic
tonitru nois
tonn ton tonn thund
tonnag tonnag
tonnea barrel cask drum
tonnele keg
tonneli coop
tonnerr thund
tont shear
tonton uncl
tonu pep
top pip
topaz topaz
topiair topiar
topiqu topical
topogra topogra
topolog topolog
toqu toqu
tor toru
torch firebra flashli link torch cob
torchon dishclo mop rag
tord crank twist
tordr tweak twist warp wring
toreado bullfig
torero bullfig toreado
toril bullpen
toriqu toric
torpill torpedo
torqu torqu
torr riv stream
torrefi torref
torrid sultr torrid
tors bod torso
torsion twin twist
tort harm wrong crook
tortill entangl squirm wiggl wriggl
tortion tortur
tortu tortois turtl circuit crook intrica wind
torv dubiou
tory tor
tosqu tosk
tot ear
total full total utt
totalis total
totalit totalit whol
totem totem
totott dumm pacifi
tou kedg all everybo everyon cough
touareg tuareg
toubib doc quack
toucan toucan tucana
touch mov touch catch fingerb key concern contact feel
toucha touchst
touff bush clump tuft wisp
touffeu frowst
toujour alway anytim ever evermor forev permane still
toul tula
toulous toulous
toup top
toupet audacit brashne cheek gall nerv postich toupe
tour cycl lath prank revolut rook tow trick turn
tourb peat
tourbie bog
tourbil maelstr swirl whirlpo whirlwi twirl whirl
tourism sightse
tourmen storm bedevil bul torment vex
tourn corn film lath pla revolv rotat spoil tour
tournag film
tournes litmu sunflow
tournev screwdr
tourniq roundab turnsti
tourno tournam
tournoy spin swirl twirl whirl
tournur bustl
tourt pie
tourter lovebir
touss cough hack
tout all ever everyth total
toutefo howev neverth
touto dogg
toxicom junki
toxiqu noisom poisono
tps gst
tra dart dash featur lin strok trait
trac mark smear trac track plot vamoos trail
traca hassl
tracabi traceab
tracass fret rumpels
traceur bug
trach trachea windpip
tract bill fly leaflet tow
tractop backho
tractri tractri
traditi traditi
traduct transla
traduir interpr traduc transla
traduis transla
trafico fiddl
trafiqu smuggl shill tamp bogu
tragico tragico
tragiqu tragic
trah betra traitor
train pac train dal haul drag slut hang loit
trainar straggl
trainea sledg
traintr humdrum
trair milk
trait treat traffic deal handl heal proces treatis
traitem cur medicin
traitil broken
traitr betray treache
traitre traitor treache
traitri treache
traject cours
tram tram fram warp conniv
tramont cynosur
tramway tram
tranch sharp sharpne ciph dollop slic sev ditch foxhol
tranche headban
tranqui calm quiesce quiet ataract reassur
transbo overflo gondola
transce uplift
transcr transli
transdu transdu
transfo chang
transfu defecto
transgr violat
transho transma
transit transit gatewa segu transie
transla thunk
transme bequeat impart rela transce travel
transmi transla
transmu transmu
transpa obtrud clear she
transpi perspir sweat stew
transpo conve haul
transty cast
transva decanta decant
transve cros crossba
trap squat stock
trapez trapezi trapezo
trapezo trapezi
trapp hatch trap trapdoo
traqu stalk
traquen trap
traquet wheatea
traqueu stalk
traumat traumat trauma
travail dut employm job labour work toil
travelo transve
traver foibl
travers sleep cros travers bolst cross
travest transve
trayeur milk
trayeus milkmai
trayon teat
tre most unbelie ver way
trebuch misstep stumbl trip
trefl clov club shamroc
treill trelli lattic trus
treilla lattic trelli
treiz thirtee
treizie thirtee
trem diaeres umlaut
trembl aspen shiv shudd stew trembl tremor
tremble quiv shudd trembl tremor
tremous jig
tremp soak dip drench quench sodden sogg
trempet dip
trempli inrun springb
tremul shak
tremula tremor
trent thirt
trentai thirt
trentie thirtie
trepan trephin
trepass deceas die
trepied trivet
tresor hoard
tress braid pigtail plait tres
tressai jerk
tretea sawhors trestl
treuil winch
treuill winch
trev truc tri armisti ceasefi
tri sort
tria triassi
triad triad trinit
triag sort
triangl triangu
trib kindr trib
tribord starboa
tribun grandst soapbox
tribuna court courtho
trich cheat delud screw sham
tricher shenani tricker
tricheu cheat deceitf sleivee
tricot jerse knitt knitwea knit
tricota knitt
triedr trihedr
triel trial
trienna trienni
triling triling
trill trill
trillio quintil
trimbal hump
trimest quart term quarter
trimill trimill
trinida trinida
trinita trinita
trio thre trio
triod triod
triolet triplet
triolis threeso
triomph triumph
trip trip gut moxi
tripl threefo trebl tripl triplet
triplem threefo
tripot fiddl fing fumbl grop paw shill tamp twiddl
tripota fiddl pett
tripote feel
triptyq triptyc
triqu bon
trirem trirem
trist despond downbea sad sorrowf unhapp
tristes sadnes unhappi woe
triton merman newt
tritur toy
trivial trit
trk torfl
tro third thre bubbl eye hol open
trobair troubad
troc bart exchang
trocart trocar
troch troche
troen privet
trogn mug
trognon cor
troik troika
troisie third
troll troll globefl
tromb downpou watersp
trombin faceboo
tromblo blunder
tromp nos probosc squinch trunk beguil cheat deceiv delud
tromper deceit decepti fallac sham
trompet trumpet
trompeu deceitf deceiv decepti mislead snid
tron thron
tronc log torso
tronch block dial mug
troncon slic chainsa
tronqu truncat
trop over too wick trop
troph award troph
troqu bart exchang troak
trotski trotsky
trotsky trotsky
trottin scoot
trotto footpat pavemen sidewal
trou gap hol breakth
troubad troubad
troubl trouble cloud disord murk boggl disturb imping roil
troufio grunt sweat yardbir
trouill chicken
troup troop troup militar
troupea bless drov flock herd mob
troupi sweat
trousse cantl
trouv find lie spot think invent
trouvab findabl
trouvai find
trouver troubad
trouveu inventr
troyen trojan
troyenn trojan
tru slut sow
truand beggar finagl wangl
trublio trouble
truc doohick fiddl forc gimmick stuff thing thingam trick
trucmuc thingam
trucul swashbu
truell trowel
truff truffl cram stuff
truism tautolo
truit trout
truqu rig bogu
trust engros
tsar tsar
tsarat tsardom
tsarin tsarina
tsigan gyps rom romani
tsong tsonga
tsonnon seneca
tsunam tsunami
tsvp pto
ttm trichot
tuabl killabl
tub snorkel tuba hit tun
tubag intubat
tue kill
tuer kill elimina sla wast
tueur kill
tuffea tufa
tuil shingl til
tulip tulip
tumeur neoplas tumor
tumult flaw mayhem pandemo stir
tumultu bluster
tumulu barrow
tun tuni
tuning tun
tuniqu tunic
tunis tunisia
tuniso tunisia
tunnel tunnel
tunneli tbm
tup tupi
tuqu cap toqu
turbore turboje
turbul boister rambunc rugg
turbule boister
turc turk turkic turkish
turciqu turkic
turin turin
turk turku
turqu turk turke
tussack tussock
tussige tussic
tussiqu tussic
tut tutu
tutelai tutelar
tutell guardia tutelag
tuteur committ guardia stak tutelar
tutorie tutoria
tutoy thou
tuval tuvalua tuvalu
tuya duct hos lead pip tip tub
tuyaute plumb
tuzl tuzla
tva vat
tweed twe
tweet tweet
twit twit
twitt tweet
tympan eardrum
tympano dulcim
typ blok cove devil dud fellow jack sort typ
typag typ
typhon typhoon
typhu typhu
typiqu represe typical
typique charact typical
typo typo
typogra composi typeset typo
typolog typolog
typot typo
tyr tyr
tyran bul incubu tyrant
tyrann tyrann
tyranni tyranni
tyranno tyranno
tyrolie ziplin
tzar tsar
tzarin tsarina
tzigan gyps
ubiquis ubiquit
ubiquit ubiquit
udin udin
uef uefa
uer ebu
ufologu ufologi
ugl ugli
uhlan uhlan
ukas ukas
ukulel ukulel
ulcer ulcerou
ulterie afterwa
ultim final ultimat
ultraga ultrale
ultraso superso
ulul hoot
ululem hoot
ulur uluru
ulyss odysseu
umam umami
umm ummah
unanim unanimo
unanime unanimo
uni unit
unicit uniquen
unif unit
unifi unif
unifol unifoli
uniform even habit uniform
uniling uniling
union merg union
uniqu lon onl priv sol uniqu
uniquem mere onl sole
unir coalesc knit unit
unisex unisexu
unit unit onenes
unitari unitari
univer world
univers general academi scholar school
univoqu univoca
ununenn ununenn
ununqua flerovi
unununi unununi
updat updat
uraeu uraeu
uran urania
uranien uranian
urbain metropo
ure urea
urem uremia
urg bad exigent strenuo
urgenc emergen
uri uri uriah
urin pis urin pee urinat
urino urinal
uriqu ureic uric
url url
urn urn
uro watersp
urogeni genitou
urologu urologi
urs ussr
uruguay urugua
uræu uraeu
usag usag use
use overus shabb worn
user dull fra wear
usin factor mill
ustensi utensil
usuel everyda
usufrui usufruc
usur attriti usur wear
usurair usuriou
usuri usur
usurier usur usures
usurp usurp
usurpat phon usurp
utah utah
uteru womb
util helpful useful
utilem useful
utilis use utilis
utilisa usabl user use
utilit use usefuln
utilita utilita utilit
utop figment utopia
utopist utopian
utricul bladder
uveit uveiti
uvul uvula
uxori uxoriou
vac abeyanc
vacanc abeyanc holida reces vacatio
vacarm din nois racket
vaccin cowpox vaccina
vach cow cowbo cowherd bull cop
vachem bigtim extreme well
vacher vacher cowgirl cowherd
vacill wobb vacilla wobbl
vacille wobbl
vacuit emptine inaniti
vacuol vacuol
vacuum vacuum
vadroui mop
vaduz vaduz
vag wail
vagabon drift hobo rogu tramp vagrant discurs roam vagranc
vagin vagina
vaginal vaginal
vaginis vaginis
vagu surg vagu wav wand
vaguele wavelet
vaguem dim vague
vain fruitle moot pointle vain
vainc worst
vaincr beat best defeat lick overcom vanquis win
vainque victor winn
vair vair
vairon minnow
vaironn minnow
vaissea ship vessel
vaissel crocker dish dishwar tablewa
val valai
valach wallach
valaqu wallach
valenc valenci
valenco valenci
valer valeri
valery valeriu
valet drudg jack knav squir valet
valetud valetud
valeur valuabl valu worth
valid valid validat
validit validit
valin valin
valis portman suitcas trunk valis
vall valle
vallon glen
vallonn hil
vals waltz
valv valv
vamp seductr
vampir incubu
vampiri vampiri
vancouv vancouv
vandali vandali
vandam cop
vandois dac
vaness vanessa
vanill vanilla
vanit conceit vain vainglo solipsi vanit
vann floodga kid winnow
vannea lapw
vanner wickerw
vanouat vanuatu
vant boast brag vaunt
vantard boastfu braggar bragg boast swagg vaunt
vanuat vanuatu
vapeur steam vapor vapour
vaporis spra vaporiz
var var
varech kelp
varegu varangi
vares vares
vari variati var
variabl protean
variet manifol strain variet
variol smallpo variola
varista varisto
varn varna
varon warbl
varron warbl
varu varu
vas silt vas vessel dizz mudd
vasista fortoch skyligh transom
vasouil dizz
vassal vassal
vassali vassal
vast vast
vat vat
vaticin figment piffl
vaudo voodoo
vaurien punk
vautour vultur
vautr wallow
vav vav
vea calf veal
ved veda
vedett headwor speedbo star
vediqu vedic
veg veggi
vegan vegan
vegetal plant vegetab vegan
vegetar vegetar
vehicul vehicl carr conve
vehmiqu vehmic
veill eve part even
veilleu nightli
vein luck seam vein venou
vel furr
velair velar
velar wallflo
velcrot velcro
velin parchme vellum
velleit velleit
velo bicycl bik
velomot mop
velotax pedicab
velour bloom velour velvet
velout soup
velu skyligh
ven com cum high
venal venal
venalem venal
vendabl saleabl
vendett retribu vendett
vendeur salesma salespe sell
vendeus salespe saleswo sell vendor
vendr hawk sell
vendred frida sabbath
venell ginnel
venen poisono venomou
veneneu venomou
vener hunt vener venerat worship
venerat worship
venerie venerea
venet venetic veneto
veng aveng reveng
vengean reveng
vengeur aveng
venim venomou
venin venom
venis venic
vent wind sal
ventail sash
ventil air vent
ventila blow fan
ventous plung suck
ventr bel midriff stomach womb abdomin potbell
ventur enterpr
venu com venu
venust pulchri
vepr vesp
veps vep
ver worm vera about around circa for rhym toward
veracit correct truthfu
verand porch
verb verb word bombast prolix verbos
verbale verbal
verbali mulct
verbiag claptra
verbicr crucive
verd green
verdad truth
verdatr greenis
verdi greenfi
verdict judgmen
verg rod yard birch orchard laid rood
vergu yard
verifi check vet
verific check confirm
verit truth fact veracit
veritab tru technic veri veritab
verju verjuic
verlani verlani
vermeil vermili
vermice vermice
vermicu vermicu
vermifu worm
vermin swin worm
vern ald vern varnish vene dop polish
vernali vernali
veron verona
veroniq speedwe
verr drink glas tippl
verrat boar
verrer glasswo
verro bolt lock
verroui lockabl
verru verruca wart
vers pay pour shed
versea aquariu
verset vers
version releas
verso revers verso moldboa
vert green immatur untime verdant virtu
vertebr vertebr
vertica she vertica
vertig dizzine
vertigi dizz vertigi
vertu virtuou
vertueu virtuou
vesc vetch
vesicul bladd
vest vesta cardiga jacket
vestibu entr lobb
vestime sartori
vesuv vesuviu
vet cloth dres
vetem garment
vetemen cloth raiment
veterin veterin
veto vet veterin veto
veuf widow
veuill kind
veul coward
veuv widow
veuvag widowho
vex chaf nettl offend vex annoy huff
via per via
viabl sustain viabl
viaduc viaduct
viand flesh meat
viatiqu viaticu
vib vib
vibr throb trembl vibrat
vibrati trembl
vibrato vibrato
vibreur vibrato
vibriss whisk
vibroma vibrato
vic vic stal
vicair vicar
vicaria curac
vichy vich
vici viciou
vicieus viciou
vicissi vicissi
vicomt viscoun
vicomte viscoun
victim casualt kill victimi
victoir win
victori victori
victuai victual vittl
vid emptine empt hollow nothing unoccup vacant vacuum void
videast videogr
video video
videoca cassett video videota
videur bounc
vie lif liv
vieill cron grann old antiqua stal age dat
vieilla geez
vieille oldnes
vieilli age
vienn vienna
vienno viennes
viennoi viennes
vierg blank maiden virgin virgo
vietnam vietnam
vieu dilapid elder old
vif apprehe brisk nimbl perk sharp spright violent
vigil watchfu eve
vigilam vigilan
vign grap grapevi vin vineyar
vignea periwin
vignett panel thumbna
vignobl vineyar
vignot periwin
vigogn vicuna
vigoure forcefu spright vigorou
vigueur verdur vigour
vih hiv
vil vil
vilain naught villain
vilebre bitstoc cranksh
vill cit villa town
villag villag thorp
village peasant villag
villett town
villott town
vin win
vindica vengefu
viner winer
vingt twentie twent
vingtai scor
vingten twentys
vingtie twentie
vinicol viticul
vinifi vinif
vinific vintn winemak
vintimi ventimi
vinyl vinyl
viol rap abus forcibl impetuo rugg mol tak violat
violac purplis
violati breach
violatr purplis
violemm violent
violet purpl violet
violett violet wallflo
violeur molest rapist
violi stock
violist gambist
violon fiddl joint violin
violonc cello cellist
viorn viburnu
viper add vip
vir sack junket
virag turn
virago hag harrida
virem remitta
vireo vireo
virevol flit twinkl
virgina pristin
virgini maidenh
virgul comma point
viril man viril
virilit manhood manline
virion virion
virolog virolog
virtuel virtual
virtuos maven
viru bug viru
virur strak
vis screw visa aim sight target
visag counten fac
visayan cebuano
viscera gut
viscosi viscome
viseen visean
viseur gunsigh sight viewfin
vishno vishnu
visibil insight
visibl apparen conspic
visible visib
visier visor
vision sight view vision
visionn view
visit call visit
visiteu visitor
vison mink
visqu slim squish
visqueu slim
viss screw
visuel visual
vit dick prick rod fast quick
vital vital vitu
vitalit livelin spunk
vitess gear spe velocit
viticol viticul
vitr windowp glaz vitreou
vitrag glaz
vitri glazi
vitrifi vitrif
vitrin cas
vituper orat
viv aliv liv quick nimbl weev
vivabl bearabl
vivac perenni vivacio
vivacit spunk vivacit
vivariu vivariu
vivem brisk
viverri civet
vivian vivian
vivid bright vivid
vivien vivian
vivienn vivian
vivifi exhilar
vivipar vivipar
vivot languis
vivr liv
viz vizi
vmr tmr
vocabul lexicon
vocal vocal
vocatio vocativ
vocifer clamor
vocoid vocoid
vodiano vodyano
vodk vodka
voe dream vow
vogu fashion vogu sail
voi lan track way voic vot
voil curtain blindfo bloom fog paragli sail veil yashmak
voili sailboa sailfis
voir see behold sight think even nay
vois voic
voisem sonoriz
voisin neighbo contigu margina
voisina localit neighbo surroun vicinit
voitur automob car carriag coach
voituri valet
voivod voivod voivode
voivodi vojvodi
vol bev flight flock theft flywhee shuttle wheel fly
volaill fowl poultr
volet flap paddl shutt flit
voleur bandit snitch thief
voleus snitch thief
volier aviar birdcag
volig lath
volo volo
volont driv volitio will willpow
volonta intenti spontan unsolic will volunta volunte
volonti fain happi willing
volt volt
voltig aerobat flit flutt
voltige outfiel
volubil inconst
volum loudnes volum
volumen scroll
voluptu licenti sensual voluptu
volut scroll
vom puk vomit boot chuck chund disgorg spew
vomitif emetic
vorac glutton lupin voracio
voracem hungri
vos your
vot vot votic ballot cast voic
votatio vot
votif votiv
votr your
vou dedicat devot you yoursel
vouivr dragon wyvern
voulo want will
vout vault canop cov hunch
voy clairvo conspic gaud loud seer
voyag journe tour travel trip voyag
voyageu travell wayfar
voyell vowel
voyeur voyeur
voyo hoodlum hooliga knav lout rogu ruffian
vra real tru
vrac bulk
vraim downrig inde quit real tru veri
vraisem likelih
vrill gimlet spin tendril twist
vrombis buzz
vroum vroom
vsl vsl
vtt atv
vue eyesigh outlook sight view vision vista
vulcani vulcani
vulgair coars crud gaud ribald
vulv vulva
vulvit vulviti
vuvuzel vuvuzel
vœu promis
waf waf
wagon car carriag
wagonne minecar
wahhabi wahhabi
wal wali
wallaby wallab
wallon walloon walloni
wallonn walloon
wamp wampe
waouh wow
wapit wapiti
waqf waqf
water loo
watt watt
wav wav
web web
webcam webcam
webinai webinar
wendat wyandot
whiskey whiske
wik wiki
wikifi wikif
wikiped wikiped
wilamow wymysor
wino wino
wisigot visigot
wodiano vodyano
wok wok
wolfram tungste
wolof wolof
won won
woof woof
wotan woden
wrap wrap
wush wushu
wyattja superhu
xanthip harrida
xanthiu cockleb
xenogre xenotra
xenon xenon
xenopha xenopha
xenopho xenopho
xer sherr
xhos xhosa
xoanon xoanon
xylopha xylopha
yacht yacht
yachtma yacht yachtsm
yachtwo yachtsw
yack yak
yahtz yatz
yahweh yahweh
yak yak
yakout yakut
yalt yalta
yan yana
yank yank
yaourt yogurt
yap yap
yard yard
yechiv yeshiva
yedo edo
yemen yemen yemeni
yemenit yemeni
yemeno yemeni
yet yeti
yiddish yiddish
yiffy yiff
ylur ylid
yodel yodel
yodl yodel
yog yoga yogi
yogiqu yogic
yol yawl
yon yoni
york york
yorub yoruba
yougosl yugosla
youp whoope yay yippe
youpin kik
yourt yurt
youyo dingh
yuan yuan
yupp yuppi
yve ivo
yvonn yvonn
zachar zachar zechari
zaga assegai
zagrebo zagrebi
zaibats zaibats
zair zairean congo zair
zairais zairean
zairien zairean
zairo zairean
zairois zairean
zamal pot
zamb zambia
zaoui zawiya
zapp zap
zaratho zoroast
zarathu zoroast
zazen zazen
zeb zebu
zebed zebede
zebr zebra
zel zeal zealou
zeland zealand
zeld zelda
zelot enthusi zealot
zen zen
zenith zenith
zeolith zeolit
zephyr zephyr
zergl zerg
zergu zerg
zero nought zero
zeroiem zeroth
zerotie zeroth
zes sez
zet zeta
zetetiq zetetic
zeu zeu
zeugm zeugma
zeux zeuxi
zhuang zhuang
zibelin sabl
zieut leer
zigouil drygulc
zigzag jink
zigzagu jink zigzag
zimbabw zimbabw
zinc bar zinc
zingu zinc
zingueu zincwor
zino zino
zinzin bonk gaga
zisel suslik
ziz doodl wil winkl
zizan disarra
zloty zlot
zob chopp dick prick rod
zodiaqu zodiac
zoe zoaea
zomb zombi
zombifi zombif
zon shingl zon
zonoedr zonohed
zoo zoo
zoochor zoochor
zoolog zoolog
zoologi zoologi
zoologu zoologi
zoonos zoonosi
zoophag zoophag
zoophil bestial zoophil
zoophob zoophob
zoroast zoroast
zouav zouav
zoug zug
zoulo zulu
zoulou zulu
zozot lisp
zucchin courget
zumb zumba
zunyit zunyit
zut both fiddles rat
zygopte zygopte
zygot zygot
zymas zymas
œcumeni ecumeni
œdem edema
œdip oedipu
œdipien oedipal
œil eye
œiller blink
œillet carnati eyelet pink
œnologu enologi
œsophag esophag
œstru oestru
œuf egg
œuvr work
`
