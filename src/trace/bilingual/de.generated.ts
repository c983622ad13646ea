// Word stems of de with English stems, one a line. From the English Wiktionary (wiktionary-dict, 2015), CC BY-SA 3.0; see NOTICE.
// Written by tools/build-bilingual.ts.
export const pairs = `
aach aachen
aal eel
aalarti eel
aalhau eelskin
aalmutt eelpout
aalwurm earthwo
aar eagl aar
aarau aarau
aargau aargau
aaro aaron
aaronit aaronic
aas carcas carrion
aasflie blowf
aasfres scaveng
abaka abaca
abaki abacist
abalon pawa
aband alt modif repurpo
abander amendme modific
abasi abasia
abba abba
abbau decompo depleti degrad min
abbauba degrada
abbeste unsubsc
abbieg turn
abbild effig pictur portray reflect depict map
abbildu depicti figur map pictur
abbl dip
abblock block
abbrech abort abortiv can sev termina
abbring dissuad
abbruch abend abort demolit termina
abbuch debit
abc roman
abchas abkhaz
abchasi abkhazi abkhaz
abdamm dam
abdampf damp cushion
abdank abdicat
abdanku abdicat
abdeck cov encompa hood knack
abdecks conceal
abdecku cov cover
abdock unwind
abdrif leewa
abdruck imprint
abeceda prim
abel abel
abeli abelian
abelian abelian
abeliti abelian
abelmos abelmos
abelsch abelian
abenaki abenaki
abend even night
abendan tuxedo
abendda dusk
abendes supp
abendla western occiden west
abenteu adventu escapad
aber but onl
abergla superst
aberken depriv
abermal anew
aberwit ludicro
abessin abyssin
abfahr departu downhil
abfall drop garbag junk litt offal refus rubbish scrap
abfallg cesspoo
abfallh scraphe
abfalli derogat dispara snark snid
abfallw sanitat
abfang interce
abfass compos
abfassu chamf
abfed cushion
abfeu fir
abfindu compens
abfließ exonera
abflug departu
abflus drain outflow runoff sink
abfluss drainpi
abfolg parad success
abform mold
abfrag quer
abfuhre cathart
abfuhrm cathart laxativ
abga exhaust
abgab deliver donatio toll
abgaun rook
abgeb dispens giv
abgebra brok skint
abgedro hackney stal trit
abgeh digres exit
abgehar haggard harden hard
abgekur abbrevi
abgelau expir
abgeld discoun
abgeleg back remot seclud
abgeleh depreca reproba
abgemag gaunt
abgenei loath
abgenut batter decrepi hackney
abgeord lawmak deput delegat
abgeris abrupt
abgerun round
abgesan emissar
abgesch lone seclud solitar retirem seclusi clos complet lock
abgeson seclud
abgespa haggard
abgespe lock
abgespr rigg
abgesta insipid stal
abgestu abrupt blunt callou humdrum jad
abgetri abortiv
abgewet batter
abgezeh haggard
abgleic alignme compari reconci check collat
abgrenz delinea demarca restrai bound delimit accrual
abgrund abys chasm precipi abysmal
abhack chop
abhak forget tal tick
abhal abstain det
abhande deal
abhandl discour treatis
abhang escarpm depend
abhangi addict conting depende relianc
abhar season
abhau bog scram skedadd split
abheb withdra
abholun collect
abholzu defores
abhor interce eavesdr monitor tap
abhorch auscult
abhuste expecto
abigaji abigail
abituri matricu schooli
abkapse encapsu
abkauf buy
abklar clear
abklemm disconn
abkling deca
abkomm agreeme scion convent deal
abkomma draft
abkommi scion
abkomml derivat descend scion young offspr
abkratz croak scrap
abkuhl chill cool quench
abkurz abbrevi
abkurzu abbrevi shortcu
ablades tippl
ablag reposit landfil
ablaich spawn
ablas indulge
ablass vent
ablativ ablativ
ablau apophon
ablauf end expir rub
ableg cutt lay offshoo scion shoot
ablehn refus declin den dislik oppos quash reject reproba
ablehne repudia
ablehnu refusal rejecti repudia
ablei deduc deriv
ableitu derivat slop jacobia affix
ablenk distrac divert
ablenku distrac diversi
ablief deliv
ablos detach redeem superse
ablosch blot
ablosun relief
abluf exhaust
abmachu deal stipula
abmag emaciat
abmal portra
abmerge emaciat
abmess measur
abmisch mix
abmurks drygulc
abnahm abateme declin
abnehm accept declin decreas dismoun exonera los custom
abneigu animosi aversio resentm
abnutz wear
abnutzu attriti wear
abonnem subscri
abonnen subscri
abonnie subscri
abor abortiv lavator priv
abordnu secondm
abprall bounc rebound skim
abprotz unlimb
abra discour dissuad dissuas
abraham abraham
abreagi abreact
abrechn reckon
abreib rub
abreis departu
abreiß demolis
abreißz stub
abrieb abrasio
abrind bark
abris demolit epitom stub
abrup abrupt precipi
abrupf pluck
abrustu disarma
abs send
absatz distrib heel paragra
absatzw intermi
absatzz pilcrow
absaugr suck
abschaf abolish abrogat aboliti
abschal disabl extingu unwind
abschat ballpar estimat reckon dispara pejorat
abschau dreg scum
abscheu abhorre abomina execrat rub despica heinou hideou loathso
abschie deport expel deporta farewel leav part sendoff testimo
abschla slaught discoun driv tee hit
abschle abrad sandpap tow towlin
abschli conclud lock
abschlu conclus deal graduat prom final commiss
abschmi sandpap
abschna unbuckl undo unfaste
abschne shear
abschni chapt heel section stretch
abschop skim
abschra cant slant chamf
abschre chill discour daunt amortiz writedo
abschur abrad
abschus abrupt precipi
abschwa diminis
abschwe digres rambl swerv wand digress deconge
abschwo abjur
abschwu downtur
abscisi absciss
absehba conceiv
abseil abseil
abseit offsid
absende send
absenk lay
absenku dip
absetz depos dethron
absich fus secur design intent intenti notion purpos
absicht deliber intenti purpose
absolu absolut
absolut absolut
absolve graduat schooli
absolvi absolv graduat
absond isolat secret sequest
absorbi absorb absorbe
abspal seced
abspalt secessi
absperr dam zon stopcoc roadblo
abspiel pla
absprit cum jizz
abspul unwind
abstamm deriv stem genealo
abstand distanc interva pitch rang
abstaub scroung
abstehe distant
absteig descend dismoun
abstell stand
abstemp cancel punch
absterb atroph
abstill wean
abstimm vot
abstine abstine teetota
abstoß repel
abstoße rebarba
abstrah abstrac glow
abstrei skim
abstump blunt dull obtund
absturz crash drop fall
absuch scour search
absurd prepost
abszes absces
absziss absciss
abt abbot
abtas scan
abtast scann
abtastu sampl scan
abtauch div submerg
abtei abbe
abteil compart hyphena
abteilu departm divisio
abtragl detrime prejudi
abtre ced relinqu surrend
abtreib abortiv abortio proabor antiabo
abtrenn detach sev
abtrit exit head lavator
abtrunn apostat renegad apostas defecti
abtu discoun snub
abu abun
abuli abulia
abun abun
abuna abun
abw avert
abwag critici deliber weigh
abwagun deliber reflect
abwande repurpo exit
abwar tarr
abwart deterio
abwasch dish ablutio dishwas
abwass sewag wastewa
abwasse sanitat sludg
abwechs spell alterna monoton
abweich depart deviat diff aberran aberrat abnorma deviati diverge
abweis dismis spurn
abwerb poach
abwerf yield
abwerte derogat dispara pejorat
abwes absente
abwesen awa absenc
abwicke unwind
abwieg weigh
abwrack dismant scrap
abzahl acquit
abzahlb countab
abzapf tap
abzeich badg insigni check
abzieh deduct discoun hustl subtrac withdra squeege
abziehb deducti
abzock goug
abzug deducti flu hood trigg
abzugsh hood
abzugss sear
abzweig branch
accra accra
ach ala duh eight eighth esteem
acha agat
achaa achaea
achaia achaea
achalka akhalka
achan achen
achs axi axl
achsabs wheelba
achselh armpit axilla
achselk epaulet strap
achsels epaulet
achselz shrug
achsena interce
achsnag linchpi lynchpi
achssta wheelba
acht abaft
achtbar reputab
achteck octagon
achtel eighth
achteln quav
achten eighth
achtens reputab
achtera abaft
achterb rollerc
achterd afterde quarter
achterm mizzenm
achters sternpo
achtmal octup
achtpas huitfoi
achtsam war caution
achtung attenti cav deferen esteem respect warn
achtzeh eightee
achtzig eight eightie
acidita acidit
ack acr
ackerba agricul agronom
ackerfr cultiva
ackerla farmlan
acroasp acrocya
adam adam
adamant amelobl
adapt dongl
adaptie adapt adapte
adaquat adequat
addier add
additio additio
additiv additiv
ade aden
adebar stork
adel nobilit nobl adela ennobl
adelg elgar
adelig noblewo peer noblema
adelmar aylm
adelung ennoble
adeni adenin
ader lead ledg lod vein wir
aderhau choroid
aderpre tourniq
adiabat adiabat
adieu adieu
adipost obesit
adjekti adjecti
adjungi adjoint
adl aquila eagl
adlerfa bracken
adlerfi meagr
adlerha aquilin
adlerju eaglet
adlig aristoc nobl
admiral admiral
adolf adolph
adoptie adopt adopte
adoptiv son
adoran orant
adorant orant
adressa offset address consign
adressi addres address
adret neat
adschar adjara
adschik adjika
adsorbi adsorb
adstrin astring
adygeja adygea
aerodyn aerodyn
aeronau aeronau
aeroniu aeronia
aerosta aerosta
afad afad
afar afar
aff ape monke
affar affair fling
affenbr baobab
affig apish
affigie affixat
affodil asphode
afghani afghan
afrikan afrikaa african
afro afro
afroloo afro
aft anu
afterre backbit
aftersp harvest
agaporn lovebir
agar agar
agatha agatha
agav agav
agen agent
agentur agenc
aggluti aggluti
aggress push aggress
agha agha
aghori aghori
agier act
agil agil dextero
agitato seditio
aglaia aglaia
aglaja aglaia
agnath agnatho
agnosti atheist agnosti
agoni agon anguish thro
agora agora
agra agra
agram zagreb
agrarin agronom
agraris agraria agricul
agrarok agronom
agronom agronom
aguti agouti
agyptis egyptia
aha aha ahaz
ahab ahab
ahasver ahasuer
ahl awl
ahlspie ahlspie
ahn ancesto forebea progeni foremot root
ahnenfo genealo
ahnenta genealo pedigre
ahnfrau foremot
ahni ancesto foremot
ahnung forebod hunch idea inkl intuiti notion
ahnungs clueles
ahoi aho
ahor mapl
aia ajax
aid aid
aikido aikido
ainu ainu
ajatoll ayatoll
aka akan
akademi academi
akazi acacia
akelei columbi
akineti akineti
akkadi akkadia
akkadie akkadia
akkadis akkadia
akklima acclima
akkord chord clust
akkorda piecewo
akkredi accredi
akkultu accultu
akkura accurat
akkusat accusat
akn acn
akquiri acquir
akribis meticul painsta
akroasp acrocya
akrobat acrobat
akt act copulat deed dossi fil
aktenko briefca
aktenst documen
aktenta briefca
akti shar stock equit
aktiena equit
aktienk equit
aktio operati
aktiona shareho stockho
aktiva asset
aktivie activat enabl
aktuali refresh updat relevan
aku acut
akustik acousti
akustis acousti aural sonic
akzentu accentu
akzepta admissi cool fin
akzepti accept agre allow
alani alanin
alarich alaric
alarm alert
alarmie alarm
alarmsi alarm
alarmst alarm
alau alum
alawiti alawit
alb elf alb bant daft fatuou goof inan sil
albani albania
albanie albania
albanis albania
albdruc nightma
albernh antic
albtrau nightma
album book
aldehyd aldehyd
ale ale
aleator aleator
alemann alemann
aleppo aleppo
alfabet alphabe
alg alga seawe
algebra algebra
algenku phycolo
algeri algeria
algeris algeria
algi algi
ali ali
alia aka
alibi alibi
alibifr beard
alic alic
alija aliyah
alimen alimon
aliphat aliphat
alizari madd
alk auk
alkalis alkalin
alkibia alcibia
alkion alcyon
alkohol booz spirit alkoxid nonalco alcohol prohibi breatha
alkov nook
all all spac any each everybo everyon everyth
allah allah
allbeka notorie
alle avenu
allegor allegor
allei alon singl
alleins singl sol solitar
allel allel
allenst olsztyn
allerdi absolut inde though
allergi allergi
allesfr omnivor
allfres omnivor
allgege omnipre ubiquit
allgeme broad general generic univers vulgar
allheil panacea
allianz alignme
alliier all
allm common
allmach almight omnipot
allmahl gradual
allod allodiu
allotro allotro
alltag quotidi
alltagl commonp everyda mundan quotidi
allwiss omnisci
allzu over
alma alma
almanac almanac
almos alm handout pittanc
alo alo
aloi aloysiu
alp elf alp
alpakah alpaca
alpakas alpaca
alpakaw alpaca
alpenro rhodode
alpenve cyclame
alpha alpha
alphabe alphabe
alptrau incubu nightma
alraun mandrak
als but onc than when
also therefo thu
alsterw shand
alt alto back old grann age bust dud oldnes
altai alta
altaisc altaic
altar ara
altarra chancel
altback stal
altenpf elderca
alterni alterna
altersd ageism
altersg hoar
alterss decrepi dotag presbyo
alterun senesce
altgrad degre
altmate scrap
altmeis doyen
altmeta scrap
altmodi backwar dat outmod
altpapi wastepa
altpreu prussia
altruss rusian russian
altsach saxon
altstei paleoli
altweib anil
alumini foil
amalgam amalgam
amariny amharic
amateur diletta amateur
amazona amazon
amb ambergr
ambien ambianc
ambitio ambitio loft
ambos anvil
ambra ambergr
ambrosi ragwe
ambulan ambulat
ame amen
ameis ant
ameisen numbat anteat anthill echidna myrmeco antlion antshri
ameli amelia
amerika america
amharis amharic
ami america yanke amin
amid amid
amisch amish
amm bunt
amma amman
ammonia ammonia
ammonsh hippoca
amnio amnion
amo amo
amob amoeba
amok amok
amor cupid
amorph amorpho
amortis amortiz
amperem ammet
ampf sorrel
amphibi amphibi
amputie amputat ampute
amsel blackbi
amt offic
amtier act
amtiere incumbe
amtlich officia
amtman bailiff
amtsdeu bureauc
amtsent impeach
amtsinh incumbe officeh
amtsspr vernacu
amtszei tenur
amur amur
amusan amus
amuseme fun
amusi amusia
amusier amus bant
anachor hermit
anachro dat
anal anal
analfix anal
analget analges
analog analogo
analogi analogi
analogo analog
analpha illiter
analver sodom
analysi analyza analyz pars
analyti analyti analyst
anami anemia
anana pineapp
anaphor anaphor
anarchi anarchi
anasthe anesthe anaesth
anatol anatoli
anatoli anatoli
anatom anatomi
anatomi anatomi
anbau annex cultiva grow
anbe ador glorif worship
anbell call
anbet worship
anbeter worship
anbetun adorati worship
anbie adverti off quot volunte
anbied flatt insinua
anbiede insinua
anbimme call
anbind stak
anblick view
anbrech break tap
anbring affix mount
ancienn seniori
and and chang
andacht devotio
andalus andalus
andau last
andauer continu forev ongo
andenk keepsak memento token
ander opposit oth anoth differe els otherwi
anderer alterna
andernf alterna els otherwi
andersa differe otherne
andersg heterod
anderss differe otherne
andersw elsewhe
anderun modific
andeu indicat insinua
andeutu insinua
andi and
andorra andorra
andrea andrew
androh threate
aneign appropr
aneignu acquisi
aneinan coher alignme
anekdot anecdot
anemone clownfi
anerken acknowl recogni stipula commend appreci testimo
anfach fan
anfall acces attack connipt fit seizur accru savag
anfalli delicat pron suscept
anfang beginn incepti origin outset start begin commenc initial
anfange beginn
anfangl initial
anfangs initial infanc
anfech refut
anfecht controv
anferti fabrica fashion mak manufac
anfeuch damp moisten
anfleh beg beseech plead
anflug approac
anford requ solicit
anforde require
anfrag enquir inquir questio requ bespeak
anfreun friend
anfuhl feel
anfuhr hoax lead ringlea
anfuhre lead ringlea
ang dread fear fright horror
angab servic
angeb boast brag braggar bragg poseur pretend showoff
angeber splurg braggar poseur
angebli alleg apparen ostensi purport suppos
angebo off overtur quotati supp
angebor congeni inborn ingrain innat
angebra appropr congeni fair seem
angefan beginn
angefre miff
angegan high
angehei tips
angehor sit relatio peopl
angeket chain
angekla accus defenda
angel hing pivot tang angl fish
angeleg affair busines matt
angeleh lean
angelha fishhoo hook
angelpu fulcrum pivot
angemes adequat appropr commens pertine prop
angeneh agreeab delight dulcet good nic pleasan pleas
angepis piss
angereg excit
angesau sour
angesch batter beleagu delicat turgid
angeseh eminent respect
angesic fac
angespa fraught taut
angeste clerk employe work
angewan appli
angezun lit
angiogr angiogr
angleic assimil
anglisi anglici
anglizi britici
angolan angolan
angreif attack assail assault impugn savag assaila
angrenz abut abutmen bord border contigu
angriff attack aggress onslaug
angstha coward
angus spru
anhab wear
anhafte adheren cling
anhal exhort halt last stop
anhalt hitchhi
anhalte ongo persist
anhalts clu
anhang addendu affix appendi attachm fix adheren fanc follow
anhange adheren henchma hitch fanc follow
anhangi pend
anhangl cling
anhangs affix
anhauf amas clutt collect pil
anhaufu accumul clust
anheb lift
anhef affix append fix
anheiz fuel
anhoh ascent
anhorun hear
ani anis
anim anim
animali brut
animato animato
animier animat
animism animism
animist animist
anio anion
anishin ojibw
anissam anise
anja anya
ank anchor armatur
ankerb notch
ankerpl anchora
anklag accusat arraign indictm impeach indict accus
anklage accusat arraign
anklamm peg
ankleid cubicl dres dress changer
anklick click
ankling call
ankohl char
ankomm arriv com get
ankreuz cros tick
ankundi announc adverti bod harbing impend portend
ankunf advent arrival
anlag amenit attachm enclosu install rig
anlageg asset
anlas caus matt occasio
anlass temp start
anlau call
anlauf try
anleg berth moor plan investo
anlegep land
anleges pier qua
anlehn lean
anleih loan
anleitu guidanc
anliege adjacen
anlock bait lur
anlocku lur
anmach flam light
anmal paint
anmaßen overbea overwee presump superci
anmaßun asserti insolen
anmeld enroll registr
anmeldu enrolme login propisk registr
anmerku annotat
anmu amenit grac gracefu
anmutig delicat gracefu
anna ann
annagel nail
annah approac approxi
annaher approxi approac rapproc overtur
annahm accepta presump presupp
annam annam
annehm accept adopt agre assum embrac presum suppos tak
annehmb accepta admissi palatab
annehml amenit conveni
annekti annex
annexio annexat
annonc adverti
annonci adverti
annotie annotat
annulli defeasi annul cancel evacuat nullif repeal rescind void
anoa anoa
anod anod
anodisc anodic
anomal anomalo
anomi anomi
anonym anonymo anonymi
anonymi anonymi
anopi anopia
anopsi anopia
anorak parka
anordn bunch enabl ord
anordnu arrange directi disposi layout
anorgan inorgan
anormal abnorma
anpass accommo adapt adjust appropr season tailor
anpassu accommo adaptat adjustm tun adaptab
anpeil hom
anpeits whip
anpfloc stak
anpirsc stalk
anprall crash
anpreis adverti
anred addres
anreg arous excit inflam titilla
anregen brisk
anregun excitat stimula
anreich enrich enrichm
anreiss shill
anreiz incenti
anreiß shill
anreiße shill
anrich buffet sideboa
anritz scor
anruchi ding fish infamou
anruf call buzz phon ring telepho
ansag announc
ansamme amas cent
ansamml agglome buildup
ansatz rudimen work
anschaf get purchas
anschau behold view intuiti opinion
anschei apparen
anschie shoot
anschla bomb assault attempt hit post squar
anschli connect join follow subsequ then
anschlu annexat connect flex anschlu
anschmi nestl nuzzl
anschmo brais
anschna harnes
anschre notch trust shout
anschub impetu
anschwa backbit denigra
anschwe swell
anseh behold deem esteem renown reputat stand watch
ansehnl come persona
anseng char sing
ansenk counter
ansenku counter
ansetz ensu slat
ansich mind notion opinion view outlook
ansiedl settl settlem
ansinn requ
ansons els otherwi
anspann brac suspens
anspiel allusio innuend insinua
anspor incenti spur
ansporn prod spur urg
ansprac addres speech
ansprec amenabl appeal bespeak broach gracefu
anspruc claim entitle delicat fastidi
anstach ferment goad incit stir
anstand civilit decenc decorum chapero gracefu becom decent fair
anstarr gaz star
ansteck infect light contagi infecti pin
anstehe pend
ansteig increas ris uphill
anstell emplo hir queu hand employm job
ansteu head
ansteue command selecta
anstieg ascent hill increas ris
anstif abet instiga solicit
anstift abettor
anstoß impetu umbrag initiat toast
anstoßi distast obnoxio
anstrah light
anstrei paint
anstren endeavo exert arduou strenuo effort exertio troubl
anstups pok
ansturm onslaug
antazid antacid
anteil conting deal shar slic
anteiln condole
antelef call
antenn aerial
anthrop homopho
antialk teetota
antibio antibio
antigua antigua
antihel antiher
antik ancient antiqui
antikor antibod
antimus antipat
antipod antipod
antiqui antiqua backwar antiqu
antitei antipar
antithe antithe
antivir antivir
antizig antigyp
antlitz counten fac
antrag applica off requ
antreib driv propel urg
antrieb driv engin impetu motor propuls drivesh
antrit accessi
antrolo arthrol
antwor answ rep respons respond
anu anu
anvertr entrust
anvisie sight
anw app
anwachs increas
anwahl selecti
anwal barrist counsel
anwalti barrist counsel
anwandl velleit
anwart aspiran pretend
anwarte aspiran
anweh fan
anweis indicat instruc
anweisu directi instruc stateme
anwendb applica
anwendu applica usag use
anwerb emplo hir
anwes propert
anwesen present attenda presenc
anzahl amount arra count lot numb tal
anzahlu advanc deposit
anzapf broach tap
anzeich sign
anzeig adverti complai displa indicat bespeak report
anzeige scorebo
anzieh appeal attir attract don dres screw
anziehe attract magneti
anziehu attract allur cynosur
anzug attir suit
anzugli salacio
anzund flar ignit inflam kindl light torch firesta
anzweif questio
aoristi aorist
aorta aorta
aortal aortic
aortisc aortic
apathi apath ennui
apathis apathet
apati apatit
apec apec
apenni apennin
apennin apennin
aper snowles
apfel appl
apfelfr pom
apfelho appl
apfelmo cid
apfelsa cid
apfelsi orang
apfelwe cid
aphares aphesi
aphasi aphasia
aphel aphelio
aphoni aphonia
aphoris aphoris
aphrodi aphrodi
apiariu apiar
apiol apiol
apogaum apoge
apokaly revelat doomsay
apokarp apocarp
apokryp apocryp
apoll apollo
apollo apollo
apoplek apoplec
apoplex strok
apostel apostle apostl brioch
apostol apostol
apothek pharmac
app app
appalac appalac
appara apparat applian devic gadget
appell plea
appeti appetit
appetit appetiz delicio
appia appian
appiu appiu
applaud acclaim applaud che clap
applika appliqu
aprikos apricot
apriori apriori
apropo inciden
apsi aps apsi
aptium aptian
apuli apulia
aquamar cyan
aquarel waterco
aquatis aquatic
aquitan aquitan
ara macaw arad
arab arab
araberi arab
arabi arabia
arabisc arab arabic
arabisi arabiz arabisa
arabist arabist
arama aramaea
aramaer aramaea
aramais aramaea aramaic
araucan araucan
arbei employm job labour work writ functio
arbeit labor labour work
arbeite work wasp
arbeitg employ
arbeitn employe work
arbeits workflo diligen hardwor industr work workspa workboo wag
arch ark
archais archaic archais
archang arkhang
archaol archaeo
archime archime
archipe archipe
archite tectoni
archiv librar reposit
archivi archiv fil
are aren are
areal area
arel arlon
arena arena
areogra areogra
arg bitt annoyan troubl
arglo guilele
argo argo
argumen rationa reason argu
argwoh distrus suspici
argwohn leer suspici
ari air aria aryan
arian arian
arianer arian
arianis arian arianis
arid arid
ariel ariel
arieri aryan
arisch aryan
aristok nobl
aristot aristot
arithme arithme
ariu ariu
arkad archwa
arkadi arcadia
arkadis arcadia
arkebus harqueb
arkti arctic
arktisc arctic
arku arc
arm arm poor paup
armatur tap dashboa
armband bracele wristba watch wristwa
armbru crossbo latch
armbrus crossbo
arme arm militar
armenha poorhou
armeni armenia
armenie armenia
armenis armenia
armlehn armr
armlo handles
armschl sling
armseli poor sorr
armsess armchai
armu destitu povert
arn arn
arno arn
aroma aroma savor
aromant aromant
aromati aromati
aromuni aromani
aronsta arum
arrak arrack
arrange arra
arrangi arrang bespeak conven
arretie arr
arrogan cock overwee superci
ars arsenic
arsch ass bastard butt dick jerk
arschba asschee can
arschfi buttfuc
arschkr toad
arschlo arsehol asshol dick dipshit fucktar jerk motherf shithea
art addres kind sort spec typ way
artensc conserv
artesis artesia
artikel item
artikul articul
artille ordnanc artille
artisti artisti
artmaßi generic
artschi archi
arttypi generic
aruba aruba
arz doctor physici
arznei medicin
arzneib pharmac
asana asana
asb asbesto
asbach hoar
asch ash cind cla
aschcha ashgaba
aschenb ashtra
aschenp cindere
asea asean
aserbai azeri
asi asia
asia asian
asiati asian
asiatis asian
asimina pawpaw
ask ascetic
askes ascetic
asketi ascetic
asketis ascetic
asozial antisoc
asphal pavemen tarmac
asphalt pav
asphari aspheri
aspirat aspirat
ass ace ash
assagai assegai
assam assam
assassi assassi
assay assa
assel isopod woodlou
asseliu asselia
assembl instruc
assimil assimil
assisi assisi
assiste wizard residen
assisti assist
assyr assyria
assyri assyria
assyrio assyrio
assyris assyria
ast bough branch knot
asta astatin
astgabe crotch
astrach astrakh
astrona spacewo
asturi asturia
asturia asturia
asturis asturia
asw esp
asyl asylum sanctua
asylan refuge
asylbew refuge
asymmet asymmet
asympto asympto
asynchr dyssync
atavism atavism
atavist atavist
atayal atayal
ateli studio
atem breath
atember breatht stunn
atemlo breathl
atemloc spiracl
atemlos breathl
atempau breath respit
atemzug breath
ath athen eth
atheism atheism
atheist atheist
athen athena
athleti athleti athlet
atla telamon
atlan atla telamon
atlanti atlanti
atm breath
atmosph evocati
atmung breath respira
atoll atoll
atom atom atomic
atomar atomic
atomk nucleu
atommei reactor
atomrea reactor
atoni flaccid
atopi atop
attack attack
attacki attack
attenta assassi attempt
attika attica
attisch attic
attitud gestur
attrapp dumm
attribu qualifi
atv atv
atypisc atypica
aua ouch
aubergi eggplan
auch also eith even too
aucklan mergans
audienz auditor
audioka cassett
auditiv aural
auditor auditor
aue ewe floodpl
auerhuh caperca
aueroch auroch
auf into onto open upon
aufaddi total
aufarbe overhau
aufbau buildup constru superst
aufbere conditi
aufbewa sav custod
aufblah bloat inflat strut inflati
aufblas inflata bloat inflat inflati
aufblin flash
aufbluh blossom flouris thriv
aufbrau absorb deplet inflam explosi irascib
aufbrec break depart bust
aufbrin broach
aufbruh percola
aufburd burden
aufdeck denot expos
aufdrin intrusi meddles push
aufdros unravel
aufdruc imprint
aufei nal
aufenth abod layov sojourn stopov
auferle impos
auferst ris resurre
auffach fan
auffade str
auffahr assumpt driv ramp
auffall stir conspic jazz noticea show strik
auffass notion
aufford summon
auffors for wood
auffris refresh
auffuhr demean perform stag
aufgab abandon assignm functio job rol task
aufgabe fork
aufgang ris
aufgeb abandon forfeit forsak quit relinqu surrend waiv
aufgebl inflat turgid
aufgebr deplet
aufgedr psych wir
aufgeh ris
aufgehe ris
aufgekl enlight
aufgelo distrau
aufgepu inflat
aufgere excit psych
aufgeta rigg
aufgewe awaken brightn
aufhal sta stem
aufhals saddl
aufhang hang suspend gimmick suspens
aufheb abrogat cancel def keep quash rescind superse suspend
aufhebe pry
aufhebu aboliti
aufheit che
aufhell brighte
aufhetz abet rabbler
aufhor ceas desist finish quit stop
aufkeim nascent
aufklap collaps
aufklar clear enlight scout unti eclairc educati reconna
aufkleb stick
aufknop unbutto
aufkomm com
auflag edition bed
auflage bed
auflau ambusca wayla
auflauf cassero
auflehn rebel
aufleit antider
auflos disband disinte dissolv resolv unravel unti
auflosu dissolu resolut
aufmach open rig
aufmars parad
aufmerk alert attenti conscio kind observa thought vigilan mind
aufmisc rock
aufmunt che
aufnahm record enrolme film recepti shot qualify
aufnehm absorb affilia assum host ing
aufpass mind monitor watch
aufpeit inflam
aufplus fluff strut
aufpoli revamp rub
aufpral impact
aufprei surchar
aufprot limb
aufpump inflat pump
aufraum clean
aufrech straigh upright buo preserv
aufreg inflam upset
aufrege excit exhilar
aufregu buzz excitem flap
aufreih lin queu alignme
aufreiz arous salacio
aufreiß riv
aufrich erectil rear earn hon open sincer straigh candor
aufring call
aufris elevati
aufroll roll
aufruf selecti invok
aufruhr brouhah fraca riot row seditio stir turmoil upheava
aufrus upgrad
aufrutt galvani jolt
aufsass fractio rebelli recalci
aufsatt saddl
aufsatz essa
aufsaug absorb
aufscha froth
aufschi deferra def postpon prorogu respit sta suspend dilator
aufschl impact servic pitch dig unlock slash insight instruc
aufschn slic swashbu
aufschr galvani startl scream
aufschu deferme grac postpon procras respit skin
aufschw boom
aufseh superin control overse supervi warden
aufsehe overse
aufsich supervi chapero
aufsitz epiphyt
aufspal fork
aufspie skew
aufspur detect trac track
aufstan fus insurre rebelli upris footpri insurge
aufstap pil
aufstau accumul
aufsteh ris stand
aufstei ascend ascensi climb ris
aufstel arrang deplo posit set stand
aufstie ascensi ascent ris
aufstre soar ambitio
aufstri spread
auftak anacrus upbeat
auftake rig
auftank gas refuel
auftau thaw
auftauc appear emerg
aufteil distrib divid split apporti
auftrag commiss errand job mission brush spread assassi hitman
auftre appear guis
auftren unravel
auftrie buoyanc lift
auftrit appeara gig perform
aufwach arousal awak awaken wak
aufwall surg
aufwand effort expendi
aufwarm reheat
aufwart upward uppercu
aufweck arous awak wak arousal
aufweis featur
aufwend intrica expendi
aufwick roll wind
aufwieg seditio factiou
aufwolb upheava
aufwuhl agitat churn agitati
aufzahl list bullet
aufzehr sap
aufzeic logg minut record trac
aufzieh bre mock nourish rear teas wind
aufzug attir lift
aufzwin bludgeo
aug eye
augapfe eyeball
augenar ophthal
augenbi blindfo
augenbl instant jiff moment second
augenbr eyebrow
augengl eyeglas
augenhe ophthal optomet
augenli eyelid
augenlo eyeles
augenri circl
augensc apparen obvious ostensi
augentr eyedrop eyebrig
augenwa eyewall
augenwi eyelash
augenza eyetoot
augenze eyewitn
augenzw blink
augi augit
augia augea
augsaug absorb
augu augustu
augur augur
auktio sal
auktion auction
auli auli
aura aura
aureol aureol
auripig orpimen
aus from off out
ausarbe flesh fram plot
ausatm exhal expir
ausbald cas
ausbedi stipula
ausbein bon
ausbess amend correct revamp repair
ausbeu harv yield exploit plund
ausbeut exploit sweatsh
ausbild coach educat instruc educati train
ausblic outlook
ausblu ble
ausbrec erupt
ausbrei prolife spread unfold
ausbren sear
ausbru hatch
ausbruc acces eruptio outbrea vent
ausbuch bulg
ausbuh boo catcall
ausdau constan enduran perseve persist stamina
ausdaue persist
ausdehn encroac extend prolong extensi
ausdenk devis feign invent
ausdorr sear
ausdruc express pois printou printab blank deadpan flat vacant
auseina unravel separat grappl clash row
auserse designa
ausfahr project exit
ausfall failur outag sal downtim precipi
ausfalt foldout
ausfas unravel
ausfeil hon
ausflip flip
ausfluc expedie loophol prevari
ausflug excursi jaunt sal
ausform mold
ausfrag quiz
ausfran fra
ausfuhr export embargo executa impleme perform underta walk contrac
ausfull fill
ausgab edition issuanc cost expendi
ausgang exit outcom outlet stapl curfew
ausgas outga outgass
ausgeb dispens output spend
ausgebi educat
ausgebl bleak
ausgebu spawn
ausgeda fiction
ausgede great length
ausgedo barren parch
ausgefa fanc
ausgefe engross
ausgefl berserk
ausgefr jagg
ausgegl equilib
ausgeh dat exit
ausgehu famish
ausgekl sophist
ausgela boister exubera gay revel
ausgele bagg
ausgelu jad
ausgeme emaciat gaunt haggard
ausgeno exempt
ausgesp eminent
ausgest stuff extinct outcast
ausgesu delicat
ausgetr barren parch
ausgetu subtl
ausgewo commens balanc
ausgeze haggard excelle fulmina magnifi phenome
ausglei compens comprom balanc equaliz
ausgluh anneal
ausgrab quarr dig excavat
ausguck lookout
aushal abid absorb endur keep last stand tak
aushand negotia
aushang unmount
aushar cur set
ausharr perseve
ausheb entrenc
ausheiz temp
aushilf gof
aushohl cavit reces
aushol deepen
aushub excavat
aushubm excavat
aushung starv
auskehl chamf
ausklap foldout
auskomm livelih
auskrag cantile
auskuge disloca
auskult auscult
auskund cas scout
auskunf informa
auslach laugh
auslad uninvit unload
auslage outsour
ausland foreign abroad alien strang
auslass omit wreak ellipsi
ausleer defecat empt exonera feceat vacuat
ausleg expound lin boom
auslei stretch
ausleih borrow loan
ausles elit selecti
ausleuc footpri
auslief distrib extradi surrend deliver
auslo fathom
auslos draw arous caus elicit fir pod trigg
auslosc cancel eradica eras extingu extirpa obliter holocau
auslose stimulu
auslosu draw
ausmach constit
ausmal color
ausmano outmane
ausmaß degre extent scal
ausmerg emaciat
ausmerz eradica extirpa holocau
ausmitt cent
ausnahm caveat excepti indispe
ausnehm eviscer exempt gut
ausnuch sob
ausnutz avail exploit
auspack unpack unwrap
auspark unpark
auspeit whip flogg
ausplap blurt
ausplau divulg oversha
ausplun plund
auspuff exhaust
ausquat blurt
ausras snap
ausrast tantrum
ausraub mug
ausraum clear
ausrech calcula reckon
ausred excus
ausreic suffic suffici
ausreiz milk
ausreiß outli runawa
ausrenk disloca
ausrich conve fac justif alignme attitud justifi
ausrod stub
ausroll roll
ausrot eradica extermi extirpa
ausrott holocau
ausrrup pluck
ausruf exclama declar exclaim
ausrufe interje
ausrufz bang
ausrus appoint equip furnish supp
ausrust armamen equipag equipme gear kit rig
ausruts slid slip stumbl
auss emit
aussag testimo bear declar
aussage verb
aussatz lepros
ausscha excavat disconn
aussche excret secret excreti excreme berat
ausschi disemba signpos berat rebuk scold slam
ausschl dermati snub crucial decisiv pivotal hon debar exclud
ausschm beautif decorat embelli embroid ornamen
ausschn crop prun
ausscho milk
ausschu committ
ausschw digres licenti loos debauch
ausseh appear appeara look
aussens outsid
aussetz abandon sta suspend intermi suspens
aussich outlook perspec view vista
aussohn reconci
aussond secret selecti
aussort reproba
ausspah scout
ausspei disgorg
aussper lockout
ausspio spy
ausspra pronunc utteran
ausspre bespeak pronoun sprawl
ausspru say
ausspuc disgorg
ausspul gutt
ausstat appoint suffic furnish trim extrava
ausstec excel goug supplan
aussteh abid bear stand outstan
ausstei exit fold
ausstel exhibit hang draw exposit fair showroo
ausster extinct
ausstie exit
ausstop stuff
ausstoß emissio abdicat eject utt
ausstra air emanat project broadca
ausstre cran reach cancel spread
austari tar
austaus exchang compati fungibl interch swap switch
austeil deal dispens distrib
austilg extirpa
austrag hold venu
austral austral
austric cheat con trick
austrit exit
austroc sear season dehydra
ausub exert practic
ausubun practic
ausverk clearan sal
auswahl assortm choic rang selecti selecta choos draft select
auswand emigran expatri emigrat
auswasc leach
auswech interch chang
ausweg exit expedie resort
auswei extend
ausweic dodg escap fudg shun cage
ausweid disembo eviscer gut
ausweis authent eject evict expel evictio expulsi
auswerf disgorg eject
auswirk act effect ramific repercu
auswrin wring
auswuch appenda
auszack jag
auszahl pay
auszeic disting decorat distinc markup
auszieh undres
auszug abridgm abstrac excerpt extract
auszusp disgorg
autarki autarch
authent authent genuine
auti autisti
autismu autism
autisti autisti
auto automob car
autobah express freewa interst motorwa superhi
autobio autobio
autocht autocht
autodid autodid
autofah motoris
autokep autocep
autokol motorca
autokra carsick autocra
autolac paint
autolog autolog
automag automag
automat automat
automob car
autonom autonom
autor author writ
autori author writ
autoris authori
autorit authori
autorsc authors
autsch ouch
auwuhl rock
auß besid but except oth
außenbe outskir
außenkl outhous
außenpo outpost
außense exterio outsid outcast underdo
außento outhous
außer utmost
außerd besid further moreov
außereh extrama
außerge extraju epic excepti extraor fabulou
außerha outsid
außerir alien extrate
außermi eccentr
außerna pretern
außeror bann extraor fabulou tremend
außersc extracu
außersi extrase
avantga vanguar
avestis avestan
aviar avian
aviariu aviar
avocado avocado
awar avar
awari avar
awarisc avar
awestis avestan
axt axe
aymara aymara
ayyavaz ayyavaz
azale azalea
azentri acentri
azeta acetat
azor azor
aztekis aztecan
azur azur
azurbla azur
baa baan
babbel babbl
babesio babesio
babirus babirus
babungo babungo
babusch babouch
baby bab infant
babylon babylon
babysit babysit childmi
baccara baccara
bach bach brook burn creek stream
bacherg pohorj
bachlei brookle rivulet streaml
back buttock cheek jaw jowl bak
backbor larboar
backenz molar
backere baker
backeri bak
backfor tin
backpfl prun
backste brick
backtei batt
backup backup
backwer pastr
bad bath bathhou bathroo spa wallow baden dip
badeans bathhou
badeanz swimsui
badehau bathhou
badekab cubicl
bademan bathrob
badewan bath bathtub
badezim bathroo
bafanji bafanji
bafu bafut
bagdad baghdad
bagel bagel
bagg excavat
baggerm dredg
baguet baguett
bah cours pathwa rail railwa traject
bahama bahamia bahama
bahamae bahamia
bahamai bahamia
bahmwah beem
bahnbre groundb seminal
bahndam causewa embankm
bahnhof station termina
bahnsch sleep
bahnste platfor
bahr bier litt stretch
bahrai bahrain
bahrain bahrain
bais meringu
baisses bear
baissi bear
baja bayan
bajociu bajocia
bajonet bayonet
bakki bakki
bakschi bakshee
bakteri bacteri
baktr bactria
baktri bactria
baktris bactria
baku baku
bal balt
balalai balalai
balanc equilib
balanci balanc
bald anon soon
baldach baldacc canop
baldria valeria
baldui baldwin
balg brat pelt wanton scuffl
balgere romp
balgfru follicl
bali bali
balines balines
balk balk bar beam crossbe fes gird joist rail
balka balkan
balkani balkan balkani
balkenc barcod
ball ball prom bal bolt clench doubl roll
balla baggag jettiso
ballad ballad
ballas ballast
ballast grit
ballenz bunion
ballers shoot
ballet ballet
ballett choreog
ballist ballist
ballo balloon
ballonf balloon
ballsaa ballroo
ballung agglome
balsam salv
baltiku baltic
baltisc baltic
balu balun
bambu bamboo
bambusr bamboo
ban ban
banal banal commonp hackney trit
banalis banaliz
banan banana
bananen banana
banaus peasant philist
banause philist
banausi philist peasant
band band ledg ligamen ribbon sliv tap tom volum
bandag swath
bandagi bandag
bandbre bandwid
bandi bandit gangst hoodlum
bandig curb tam
bandige tam
bandite banditr
bandluc bandgap
bandmat footag
bandsag bandsaw
bandsch disc
bandwur tapewor
bandy band
bang anxious scar
bangkok bangkok
banja banya
banjo banjo
banjois banjois
banjosp banjois
bank bank bed bench
bankang tell
bankbuc passboo
banker bastard
bankoma atm
bankrot bankrup
bann bann standar
bannflu anathem
bannstr anathem
banshe banshe
bantu bantu zulu
banu ban
baptist baptist
bar bar pub beard bear beav
barack barack barrack
barb barbel
barbadi barbadi
barbar barbari brut savag
barbare barbari
barbari barbari savag trucule
barbi barbi
barbiep barbi
barbitu barbitu
barbusi toples
bard bard
barendi disserv
barenkl hogwe
barenma wolveri
barentr bearber
barfuß barefoo
barfußi barefoo
bargeld cash mone
barhaup barehea
bari bear
barium barium
bark bark
barkeep bartend
barlauc ramson
barm yeast
barman bartend
barmher mercifu merc
barmix barkeep
barmixe barkeep
baro baron
baroni baron
barr bar bullion ingot
barrel barrel
barrier barri wall accessi
barsch bars bas curt perch
barsoi borzoi
bartfis eelpout
bartgei lammerg
barthaa whisk
barthol barthol
bartig beard
bartolo barthol
bartoni bartoni
bartsto stubbl
bas bas cousin bast
basar bazaar
baschki bashkir
basel basel
basi bas basi radix
basier bas
basilik basil
basisba baseban
basisch basic
bask basqu
baskenm beret
baski basqu
baskisc basqu
basleri basl
bassi bassist
basspfe dron
basssch bas
basstol gannet
bastard bombard
bastel manufac
bastele bricola
bastl hobbyis
bastler hobbyis
bathoni bathoni
batseba bathshe
batsisc bat
batt batt
batteri batter
batz boatloa
bau build burrow constru den earth fabric lair mak
bauausf contrac
baubar constru
bauch abdomen bel bowel gut stomach tumm
bauchfe periton
bauchle tumm
bauchna bellybu navel
bauchpi insinua
bauchpu abdomin
bauchre ventril
bauchsc bellyac stomach
bauchsp pancrea
bauchwe bellyac
baud baud
bauelem element
bauerch burp
baueri farm peasant
bauernb peasant
bauernf con
bauernh farmhou farm
bauernj peasant
bauernl peasant
bauernm greenma peasant
bauerns peasant
bauernt peasant bumpkin clodhop yokel
bauersf peasant
baufall ramshac dilapid
baugrup assemb
bauholz lumb softwoo timb
baulich structu
baum boom tre
baumban treeban
baumeis build
baumel swing
baumgar arboret
baumkro treetop canop
baumsch nurser
baumsta porcupi log
baumtom tamaril
baumwol cotton
bauordn zon
bausch billow
bauschr carpent
bausold soldi
baustei devic
baustil archite
bautz bautzen
bauwerk constru edific
bauwes constru
bay bavaria
bayeris bavaria
bazillu bug
bazooka bazooka
baß bas
baßschl bas
bea bean
beabsic intend mean purport purpos intenti
beach attend mind observ
beachtl conside
beachtu attenti
beam beam
beamt offic officia
beamten contemp bureauc
beamti officia
beangst daunt scar
beanspr claim stres vindica
beansta complai objecti
beantra fil
bearbei edit hew redact tool
beatm ventila
beatmun ventila
beatrix beatric
beau beau
beaufsi overse supervi peer
beauftr commiss
beaug eye
beb tremor
bebauba arabl constru
bebauun zon
bebel bebel
bebrill bespect
bebrutu incubat
bebung vibrato
bech beak crat cup mug
becherg beak
beck basin cymbal pelvi pool tank
bedach deliber
bedacht deliber thought
bedachu roof
bedank thank
bedarf need
bedau afraid deplor regret repent
bedauer deplora pitiabl regrett ala
bedeck beplast carpet hood cover overcas
bedecke cover
bedenk qualm reserva
bedenkl gravit
bedenkz respit
bedeu connot denot gestur imp mean portend signif spell
bedeute great meaning signifi
bedeuts momento
bedeutu implica mean sens signifi insigni meaning nothing general
bedien await servic wait
bedienu handl serv
beding entail conditi
bedingt conditi
bedingu conditi proviso uncondi
bedrang beleagu importu solicit
bedroh threate
bedrohl fierc
bedrohu dang threat
bedruck distres
beduin bedouin
bedurfn need
bedurft indigen need needine
bee bed bord
beefste steak
beeil acceler dispatc hasten hurr hustl rush
beeindr suscept impres intimid awesom heft impos impress
beeinfl affect impact influen swa
beeintr comprom impact impair
beend bela clos complet conclud end finish stop
beendig end
beeng cramp
beer berr
beerdig bur earth buri funeral interme underta
befahig empow enabl featur profici compete qualify
befahrb driveab
befall infesta
befang prejudi
befehd feud
befehl beh command directi ord
befehls command
befesti affix fasten fix fixat fortifi fortif mount fast
befeuch damp moisten wet
befied feath
befind conditi
befleck blot mark stain
befliss solicit
befluge buo
befod haul
befolg adher
beford advanc cart conve promot transpo
beforde haulag promoti transpo
befrach fraught affreig
befrag examin questio intervi
befrage intervi
befragu censu interro questio
befrei liberat clear deliv exempt exonera extrica fre redeem
befreiu deliver exempti liberat
befremd alienat disconc
befried fenc satisf suffic satisfa satisfy satisfi
befris limit
befruch fertili insemin
befugni compete
befuhrw endorse
befumme paw
befurch dread
befurwo applaud refere propone advocac
begab gift talent
begabun aptitud facult flair gift profici talent
begattu copulat mat
begeb betak float
begeben inciden
begegn confron encount meet
begegnu encount
begeh commit
begehr requ concupi covet desir lust
begehre desirab
begeist enthus inspir thrill avid enthusi keen zealou ardor
begierd appetit crav
begieri covetou eag
begin beginn incepti outset start
beginn begin commenc initiat start neophyt
beglaub substan accredi credenc
beglei accompa chapero walk
begleic acquit
begleit accesso collate satelli comorbi chapero accompa
begluck blissfu complim congrat
begnadi pardon
begoni begonia
begonne beginn
begrab bur int
begrabn burial funeral graveya
begrabs grop
begreif compreh tangibl apprehe catch fathom grasp reach underst
begrenz bord bound limit restrai narrow restric limitat
begriff concept notion term underst definit disambi obtus thesaur
begrund constit establi account justifi
begruß greet welcom
begrußu greet welcom
begunst favor
begutac inspect assessm
beguter affluen
behaar hair
behagli comfort
behal keep retain retenti
behalt caddi cas contain tank vessel
behaltn contain vessel
behand dextero nimbl agil
behande cov deal demean treat treatme
behandl treatme malprac
behang hang
beharr perseve persist
beharrl persist tenacio insiste perseve tenacit
behauch aspirat
behaup claim alleg
behaupt allegat claim stateme
behausu habitat
behavio behavio
beheizb heatabl
behelfs makeshi
behemo behemot
beherbe accommo board hous lodg
beherrs command curb monopol rul swa restrai
beherz determi guts pluck valiant
beherzt dauntle valianc
behind constra disabl hind imped obstruc restrai trammel
behinde disabl encumbe handica impair disabil hindran impedim
behord authori
behorde bureauc
behuf hoof ungulat
behutsa careful cautiou ginger caution
bei with bon leg
beiboo yawl
beibrin teach
beich confess shrift confes
beichts confess
beichtv confess
beid both eith
beiders mutual
beidhan ambidex
beieina abreast
beifahr shotgun
beifall applaus ovation
beifug affilia append
beifugu qualifi
beifuß mugwort
beig beig fawn pil
beigesc connota
beihilf accesso
beiklan connota
beil hatchet
beilag enclosu insert
beileg enclosu
beileid condole
beilieg accompa
beimisc admixtu
beinah almost near nigh
beinam nicknam sobriqu
beinfre legroom
beinhal compris encompa incorpo
beinhau ossuar
beinlo legles
beinstu shank
beiru beirut
beischl copulat
beisei apart asid
beisetz funeral
beispie exampl paradig exempla unprece
beistan succor
beisteh assist succor
beisteu contrib
beistri comma
beitrag contrib post
beitre affilia join
beitrit accessi
beiwag sidecar
beiwor adjecti epithet
beiz mordant etch stain
beizei betim
beizjag falconr
beiß bit savag sting
beißend acerbic mordant poignan snark trencha
bejah affirm
bejahr elder
bejubel acclaim
bekampf battl counter fight
bekann acquain familia known friend
bekannt acquain friend announc bespeak declar disclos divulg familia
bekehr prosely
bekenn acknowl avow confes
bekennt confess
bekiff ston
beklag bewail complai lament
beklage lamenta sorr
beklagt culprit
bekleid attir arra tenur lay
beklemm awkward
beklomm trepida
beklopp gaga nutt
beknack bonk
bekomm catch get hav receiv
bekomml salubri
bekraft confirm corrobo enforc substan
bekreuz cros
bekrieg battl
bekumm afflict troubl
belad burden fraught lad load
belag beleagu besieg sieg
belager sieg
belang importa relevan prosecu
belangl nugator bagatel irrelev
belarus belarus
belas burden incrimi encumbe fraught
belass leav
belastb resilie buoyanc
belaste incrimi
belasti anno badg beleagu both haras hound importu mol
belastu burden encumbr impact
belausc eavesdr
beleb animat invigor animato
beleber animato
beleg attesta vouch floor sourc verif attest
belegba provabl
belegsc staff workfor
belehre instruc
beleib corpule
beleidi abus flout insult offend savag vex derogat offensi
beleih hypothe
beles erudit literat
belesen eruditi
beleuch highlig illumin light lit
belgi belgium belgian
belgier belgian
belgisc belgian
belicht exposur bracket
belieb popular
beliebi arbitra
belief distrib
belisar belisar
beliz beliz belizea
belizer belizea
belizis belizea
bell bark yiff
belletr fiction
bellizi bellici hawk warmong
belohn requit reward
belohnu bount remuner reward
beluf aerat fan ventila
beluft aerator
beluftu aeratio aerator
beluga beluga
belugas beluga
belusti amus mirth
bemal paint
bemann man mann
bemehl flour
bemerk notic observ quot
bemerke notabl remarka
bemerku annotat observa remark
bemitle pit patheti
bemuh endeavo
bemuhun endeavo troubl
bemutt chapero moth
benachb adjacen collate contigu neighbo
benachr appris notif notic notific
benebel wooz
benedei bles
benefiz benefit
benehm act behav behavio comport demean demeano
beneid env
beneide enviabl
benenn appoint designa entitl nam
benennu denomin designa onomasi
bengal bengal
bengali bengali
bengalo flar
bengel club rascal urchin
beni benin
benin benines
beniner benines
beninis benines
benomm numb
benomme daz dizzine
benotig need requir
benthal hadal
benthon benthic
benutz app use user
benutze login usabili group user usernam desktop
benutzu usag use employm
benz merc
benzedr ampheta
benzi gas gasolin
benzink jerryca
benzol benzen
beobach observa observ scout watch behold lurk watchli
bepflas beplast pav
bequ comfort comf conveni
bequeme conveni
bequeml comfort conveni eas
ber bern bert
bera advis consult deliber
berat advisor consult counsel
beraten advisor
berater advisor consult counsel
beratsc consult
beratun consult counsel meet
beraub bereav depriv div
berausc befuddl intoxic ston exhilar high
berberi barberr
berechn calcula comput computa
berecht authori enabl entitl just warrant oblige entitle
berei bound gam pois prepar read set
bereich domain field purview rang spher zon enrich enrichm
bereis travel
bereit alread
bereits readine standb willing call host supp
bereitw happi readi
bereu regret repent rue
berg mount mountai salvag
berga uphill
bergab deterio downhil
bergabh hillsid
bergarb min
bergauf uphill
bergbau min
bergbew mountai
bergen scaup
bergfin brambl
bergig mountai
bergkra chough
berglow cougar
bergman min
bergpas notch
bergruc ridg
bergrut slump
bergste mountai climb
bergwan hik
bergwer min minesha
berich report account recount
bericht report adjust correct right
bering band
berit mount
berlin berline doughnu
berline berlin
bermud bermudi
bermuda bermuda
bermude bermudi
bermudi bermudi
bernste amb
berrech reckon
bers burst crack
berserk berserk beserk
berta bravo
bertha bertha
berucht infamou nefario notorio
berucks quot
beruf job occupat profess appoint
berufsb workwea
berufsc chauffe
berufsf colleg
berufsk workwea colleg
berufsm profess
berufun appeal appoint vocatio
beruhig calm compos mollif reassur sooth dulcet sedativ dumm
beruhm famou renown
beruhmt celebri
beruhr contact touch
beruhre tangent
beruhru contact touch
beryll beryl
bes broom best
besam fertili
besamun insemin
besanft appeas assuag placat propiti sooth
besanma mizzenm
besatte saddl
besatz occupan occupi
besatze occupan occupi
besatzu occupat crew
besaufn batt
beschad damag blight impair vitiat
beschaf procur conditi procure bus occupi employm occupat
beschal stallio stud
bescham abash demean humilia sham shamefu asham
beschat shadow tail
beschei crapp humbl mod unobtru humilit modest
bescheu bonk daft
beschic coat
beschil signag
beschim abus berat lambast scold
beschis crapp shithou shitt
beschla sho embargo seizur impound
beschle acceler expedit hasten precipi speedup
beschli conclud decid unti
beschlu decisio
beschmi spread
beschmu besmirc dirt foul smirch soil
beschne circumc curtail cut prun
beschni ble
beschon palliat spin euphemi
beschot ballast
beschra confin curtail limit restric obtus parochi narrown constra
beschre blazon depict describ descrip
beschri annotat letter caption label
beschuh sho
beschul accus blam incrimi indict culprit accusat
beschum diddl
beschus shell bombard
beschut shield protect
beschwa solicit
beschwe complai grievan burden weight arduou cumbers onerou hardshi
beschwi assuag concili placat bambooz swindl buoyant elat tips
beschwo plead summon incanta
beseel animato animat
beseele animato
beseiti dispos remov unti disposa
besenhe heath
besenst broomst
besess haunt obsess obsessi possess
besesse obsessi
besetz occup squat bus engag occupi
besetzu cast occupat
besich collate
besicht sightse
besiede peopl
besiedl coloniz
besieg defeat dispatc lick vanquis
besiegb vincibl
besitz ownersh propert tenur own posses possess proprie tenant
besitza tenur possess
besitze possess proprie
besitzt tenur
besoff drunk intoxic piss
besohl sol
besoldu stipend
besonde special featur eminent especia extra
besonn sob
besonne prudenc
besorg get procur worr anxiou anxious apprehe worri
besorgn anxiet concern worriso
besorgu errand
bespiel recorda
besprec bespeak discus meet
besprin cov mount
besprit spatt
bespruh show sprinkl
bess bett
bessara bessara
besseru amelior correct
besserw smartas
best best
bestand ingredi constan fast permane
bestark strengt
bestati confirm affirm corrobo endors ratif substan acknowl ratific
bestatt underta funeral
bestaub dust pollina
bestech brib captiva corrupt briber
besteck canteen
besteh compos consist demand exist insist obtain stand
bestehe exist
besteig cov mount scal accessi ascent
bestell cultiva ord
besteu tax
besteue taxatio
besti animal beast
bestial brutish
bestimm determi appoint decre defin designa destin dictat set
bestlei record
bestraf book prosecu punish discipl punishm
bestrah irradia
bestreb attempt endeavo industr
bestrei spread controv den
besturm savag
besturz aghast conster
besuch call visit attend visitor
besuche visitor
besudel sul
bet beet pra pray bed emb
betank fuel
betatsc paw
betaub anesthe daz deafen numb stun stupef stunn
betaube anesthe stunn
betaubu anesthe anaesth drug
beteige betelge
beteili involv partici
beteu assert assever
beteuer assever
betitel entitl
betkiss hassock
beto concret
beton articul emphasi stres stress
betoni beton
betonie concret
betonun accent emphasi stres
betor beguil infatua
betoren beguil stunn
betrach behold consid conside signifi substan tremend vast
betrag amount behavio
betrags apporti
betre awkward ent tread
betreff subject pertain concern
betreib operat operato
betreu refere car
betreue car
betrieb operati breakdo kernel
betroff disconc involv concern
betrub sadden sorrowf
betrug deceit decepti fraud sham cheat con deceiv defraud
betruge deceit tricker deceiv fraud rook swindl crook decepti
betrunk drunk drunken inebria intoxic piss
bettdec bedspre
bettel beg
bettelk paup
bettelm mendica
bettl beggar mendica
bettlag bedridd
bettlak bedshee
bettler beggar
bettnas bedwett
bettpfa bedpan
bettsch bedpan
bettung ballast
bettwan bedbug
bettwas bedd
beu boot kill loot plund pre quarr raven spoil
beug bend flex inflect stoop
beugbar inflect
beugung diffrac inflect
beul bulg bump dent dimpl knot
beunruh disconc troubl vex unsettl disturb
beurlau leav
beurtei judg refere appreci evaluat judgmen
beutel bag pouch sack
beutelr opossum
beutelt marsupi
beutelw thylaci
bevolk peopl
bevolke populat censu
bevollm empow plenipo prox commiss
bevor befor lest
bevormu condesc
bevorst impend forthco imminen instant
bevorzu pref preempt prefera
bewach sentine
bewaffn arm weaponr
bewahr keep preserv
bewahru conserv parol probati
bewalti master
bewand versati
bewande profici
bewass irrigat wat
bewasse irrigat
beweg affect mov stir animat touch
bewegen mov
beweggr motiv
bewegli mobil movabl versati agilit mobilit
bewegun action motion mov movemen momentu dead inanima motionl
bewehru rebar
bewei evidenc proof
beweis prov verif
beweisb provabl
beweisl onu
beweism evidenc
beweiss exhibit
bewerb app pitch applica aspiran
bewerbe applica aspiran
bewerks contriv accompl
bewertu assessm
bewilli approv grant
bewir treat
bewirk effect
bewirtu hospita
bewohn inhabit occup peopl denizen occupan residen tenant
bewohnb habitab
bewohne denizen occupan residen
bewolk cloud overcas
bewund admir
bewunde admir admirab admirat idolatr
bewus awar conscio deliber intenti knowing
bewusst insensi unconsc awarene conscio mind psyched
bey bey
bezahl foot pay
bezahlu payment
bezaub fascina
bezaube adorabl enchant fascina glamoro entranc spellbo
bezeich nam charact denomin identif term onomasi onomast
bezeug bear depos testif vouch witnes
bezieh sourc subscri interco
beziehe subscri
beziehu affair relatio alterna respect
bezirk borough count distric domain
bezoar bezoar
bezugli concern regard toward
bezugsp ground
bezugss framewo
bezugsw anteced
bezweif doubt dubitat questio
bezwing conquer
bhuta bhutan
bhutan bhutane
bhutane bhutane
bianka blanch
biathle biathle
bib beav
bibel bibl
biberra coypu
bibliom bibliom
bibliot librar librari
biblisc biblica
bid bidet
bie beast colostr bid featur
biederm nosega
bieg bend bow curv flex turn
biegege bend
biegevo bend
biegsam flexibl inflect pliabl flex malleab
biegung inflect twist
bien bee
bienenh beekeep apiar
bienenk beehiv
bienens beehiv apiar sting
bienenw honeyco beeswax
bienenz beekeep
biennal biennal
bier beer
biergla stein
bierkru stein
biersei stein
biestmi colostr
bigami bigam
bigot bigot
bik bik
bikini bikini
bilanzi balanc
bilanzp audit
bilch dormous
bild imag draw fram icon photo pictur compos constit
bildele pixel
bilderr figurat rebu
bilders iconocl
bildhau sculpto sculptu
bildlic figurat
bildni effig
bildpun pixel
bildsch displa monitor screen screens echo
bildube caption
bildung cultiva educati literac
bildunt caption
bilg bilg
bilgewa bilg
bilirub kernict
bill ticket
billard billiar cue
billet ticket
billiar quadril
billig cheap inexpen shodd tack counten
billigk equit
billigu sanctio
billigw commodi
billio billion trillio
bilsenk henban
bim pumic
bimbo nigg
binar binar
binarbi bitmap
binarco binar
binarsy binar
bind band bind coher tie
bindebo slur
bindegl join
bindeha conjunc
bindehe zwnj
bindest hyphen
bindewo conjunc
bindung commitm engagem
bingo bingo
binitar binitar
binnenm camelca
binnens riverbo seaport
binnenw econom
binom binomia
bins rush
binsenw truism
bioakku bioaccu
biochem biochem
bioethi bioethi
biofak biofact
bioga bioga
biograf biograp
biograp biograp
biokraf biofuel
biolog biologi
biologi biolog biologi
biomass biomas
biomedi biomedi
biometr biometr
biophil biophil
biophys biophys
biospri biofuel
biotech biotech
bioterr bioterr
bioti biotin biotit
biotop biotop
bioverf bioavai
biozid biocid
biozono biocoen
bip gdp
biped bip
bipedis bipedal
bipolar bjt
birem birem
birk birch
birkenr birchba
birma burma
birman burmes
birmani burmes
birn noggin nut pear
birnbau pear
birnenf pyrifor
birnenm perr
birnenw perr
biryani biryani
bis till until bit sting are
bisamra muskrat
bisannu biennia
bischke bishkek
bischof bishop see crosi
bisexue bisexua
bish hithert yet
bislang heretof hithert
biso bison buffalo
biss bit
bissch bit modicum spot
bissig acrimon snappis snark
bissigk savagen
bistum bishopr
bit ask bit kind plea pleas requ conjur interce
bithyni bithyni
bitola bitola monasti
bitscha flag
bitt abject acerbic bitt sardoni
bittera colocyn
bitterf minnow
bitterk fror acerbit bittern
bitterl bitter
bitters bitters
bitterw bitterr
biwak bivouac
biwakie bivouac
biwakmu balacla
bizarr bizarr weird
blabla blah
blaff bark
blahung gas
blamag contemp
blank nak outrigh
blanka blanch
blas blist bubbl blow blowjob fellat wind pal
blasdus tuyer
blaseba bellow
blasene cystiti
blasenk physali strangu
blasier smug
blaskap band
blasloc blowhol
blasoni blazon
blasphe blasphe
blasroh blowgun breatha
blass palenes
blasshu coot
blastom neoplas
blat blad hand leaf reed sheet
blatt smallpo foliag brows
blattab scann
blattac axil
blattch reed
blatter omasum foliati
blattfl psyllid
blattge green
blattgr chlorop
blattla aphid
blattlo leafles
blattri flak
blattst petiol
blau azur blu livid piss bluenes
blaublu aristoc
blaufis tailor
blaukeh bluethr
blaulic bluish bluishn
blaupau bluepri
blaureg wisteri
blaust squill
blauzun blueton
blech bras horn sheet
blechbl bras
blechbu tin
blechsc tinsmit whitesm
blei bream lead
bleiarb plumb
bleib abod ling remain sta
bleich bleak bloodle bleach
bleichg palefac
bleifre unlead
bleigew sink
bleihal plumbif
bleisti pencil stilett
bleiver plumbis
blend apertur bezel diaphra blind dazzl
blenden apertur
blendgr flashba
bless blaz
blesshu coot
blessra coot
blick gand glanc look
blickwi angl
blid trebuch
blindda appendi caecum
blinden braill can
blindga dud
blindhe blindne
blindsc slowwor
blindwi reactan
blink blink flash indicat fly
blins pancak
bliny blini
blinzel squint
blitz flash lightn streak
blitzli flashgu
blitzst thunder
block bar bloc block
blockfl record
blockfr nonalig
blockie bar block bog jam lock scotch halt obstruc
blocksa justifi
blod brut daft dull idiotic stupid
blodman dimwit dolt dumbas suck
blodsin drivel nonsens rubbish tomfool
blog blog
blogg blog
blogger blogg
blok baa bleat
blond fair blond
blondha blond
blondi blond
blondin blond
blondko blond
blondsc blond
bloß mer mere she unaid
bloßleg debunk
blu blu blood ble gru blossom
blubb bubbl
bluff bluff
bluh bloom blossom boom flouris flow thriv
bluhend prosper
blum flow head
blumenb flowerb
blumeng flower
blumenh florist
blumenk caulifl corolla
blumens bouquet nosega
blument flowerp
blumenz floricu
blumig flower
blus blous
blutarm bloodle anemia
blutbad bloodsh
blutbah bloodst
blutbef bloodst sanguin
blutbes sanguin
blutdru sphygmo
blutdur sanguin
blutege leech
blutena recepta
blutenb petal recepta
blutens inflore pollen pedicel
bluterb hematem
bluterg bruis
bluterk haemoph
blutfar hemoglo
blutfeh vendett
blutger clot coagula
bluthoc hyperte
bluthun bloodho
blutig blood gor rar sanguin
blutkre circula
blutle bloodle
blutman anemia
blutro crimson sanguin
blutrun bloodth gor
blutsau bloodsu gadf leech suck
blutsba blood
blutsch bloodgu
blutsti hemosta
blutstr bloodst
blutsve consang
bluttra transfu
bluttri sanguin
blutung ble haemorr
blutver bloodsh septice
blutwei loosest
blutwur pudd bloodro
bmw bmw
boa boa
bob bobslei
bobby bobb
bobspor bobslei
boccia bocc
bochum bochum
bock buck
bockig recalci
bocksdo wolfber
bocksho fenugre
bockspr leapfro
bod bed bottom earth floor ground soil
bodenbe cultiva
bodensa dreg
bodentu floorcl
bodenwe bump
body bodysui
boe blow
bog arc arch archwa bow
bogenfo crook
bogensc archer arch archere
bogense bowstr arcseco
bogomil bogomil
bogota bogota
bohl deal
bohm bohemia
bohmerl bohemia
bohn bean shin
bohnenk savor
bohnenp bean
bohnenq tofu
bohnens beanpol
bohnerm burnish
bohr bor drill goug bit
bohrins rig
bohrium bohrium
bohrmas bor drill
bohrtur rig
bohrung bor calibr
boig gust
boil boil
boj buo
bojar boyar
bolid bolid
bolivi bolivia
bolivia bolivia
boll firecra
bollwer rampart
bolz bolt pin quarrel
bomb bomb bombshe
bombard bomb bombard
bombast bombast
bombena bomb
bombenb bomb
bombenl bomb
bommel bobbl
bon bonn
bonbo cand confect drop
bonbon sweet
bongo bongo
bonobo bonobo
bonsai bonsai
bonu bonu incenti
bonz bonz
boo boat vessel bootstr
booki bookmak
boolea boolean
boolesc boolean
boom boom
booti boeotia
bootier boeotia
bootisc boeotia
bootsfa boat
bootsha boathou
bootsla boatloa
bootsma boatswa bosun
bootssc boathou
bor boron
bora borat
bordeau burgund
bordste kerb floozi streetw
boreal boreal
boretsc borag
borg barrow borrow float lend
borgesi borgesi
bork bark
bors wallet
borscht borscht
borsenm brok
boruss prussia
bos chief angr bad cros dir evil mad malic
bosarti maligna pernici
boschun embankm escarpm
bosewic villain
boshaf cattish catt malicio nast spitefu viciou
boshaft evilnes malic spit spitefu
boshei spitefu
bosni bosnia bosnian
bosnier bosnian
bosnisc bosnian
boso boson
bosporu bosphor
boswill malevol
bot bot herald messeng
botanik botan botanis
botanis botanic botaniz
botscha embass messag ambassa messeng
botsuan botswan
bottich tub vat
botulis botulis
boudoir bow
bouillo bouillo
bouleva tabloid
bounc bounc
bouqu bouquet
boutiqu boutiqu milline
bowl punch punchbo
bowlens punchbo
bowlssp bowl
box box loudspe pit
boxeri box
boxermo box
boxhieb box
boxschl box
boy boy knav
boykot boycott
boykott boycott
boz bolzano
bra fry roast
brabbel jabberw babbl
brach fallow jun
brachia brut
brachla fallow
brachle fallow
brachli fallow
brachs bream
brachsm bream
brachvo curlew
brackig brackis
brackwe braconi
braille braill
bramarb swashbu
branch industr
brand fir
brandbe firefig
brandbo incendi
brandma brand stigmat firewal
brandst arsonis firesta arson
brandun surf surg
brandwa firewal
brandwu burn
brandze brand
branntk quickli
branntw alcohol brand distill
brasilh brazilw
brasili brazili brazil
brass brac bream
brataal spitchc
brathah broil
bratpfa skillet
bratro broil
bratsch viola
brau eyebrow brew brown tan bird brid broad mol
braubar brewabl
brauch convent custom usag need requir
brauchb suitabi
brauere brewer
braueri brew
brauhau brewer
braumei brewmas
braun suntan tan sunbath
braunel accento selfhea
braunhe brownsh
braunke whincha
braunli brownis
braus lemonad ros show soda
brausen efferve
brausep sherbet
brautig bridegr groom
brautju bridesm
brautli bridal
brautwe courtsh
brav faithfu
bravour shin
break break
brech breach break refract bust
brechei crow
brechmi emetic
brechun break refract
breech breech
brei mash pap porridg stew broad ston wid wide
breiig papesce
breitbl broadle
breiten latitud paralle
brems botf brak horsef
bremsba calip
bremser caboos
bremskl flap
bremskr brakefo
bremsra retroro
bremssp skidmar
brenn burn fir writ beem distill
brennba combust flammab inflamm
brennen burn
brenner distill
brennho firewoo wood
brennka cylind saggar
brennne nettl
brennof kiln
brennpu focu
brennst combust fuel
brenzli dice ticklis
bres bream
bresch breach
breslau wroclaw
bret board
bretagn brittan
bretoni breton
brettl stag
brev brev
bri bri thymu british briton
bric bric
brictiu bryc
brief lett
briefbe paperwe
briefka mailbox
briefko letterh
briefma philate
briefta wallet carri
brieftr mailman postwom
briefum envelop
briefwe corresp
briefzu mailman postwom
brigit bridget
briktiu bryc
brill spectac
brillan diamond shin
brillia bright
brimbee tayberr
bring bring mak transf
brioch brioch
bris breez
britann briton
briti british
brixiu bryc
brjansk bryansk
brno brno
bro bread
brockel brittl crumbl
brokats brocad
brom bromin
brombee blackbe brambl
bromber bydgosz
bronz bronz
brosam crumb
brosch brooch
broschu booklet leaflet
brosel crumb
brotch bun roll
brotdos lunchbo
broterw breadwi
brotfru breadfr
brotkor breadba
brotsch slic
brotzei lunchbo
brows brows
brr brr whoa
bru bosom breasts brisket chest tit brood young bre
bruch breach break fractio fractur hernia ruptur
bruchig brittl
bruchst slash fragmen pieceme
bruchte fractio
bruck bridg rug
brucken tuatara bridgeh pier weighbr
brud bro sibl broth
bruderl brother fratern
bruderm fratric
bruders brother
brugg brug
bruh broth stock scald
brull bark bellow roar
brumm buzz grumbl mutt zoom
brun heat oestru rut brno
brunei bruneia
bruneie bruneia
bruneii bruneia
brunell selfhea
brunf heat rut
brunn fountai well
brunnen watercr
bruno bruno
bruns rut
brus preen
bruskie snub brusqu
brussel brussel
brustfe pleuris
brustko chest
brustpa breastp
brustsc breastp breasts
brustst brisket
brustwa nippl teat
brutal brutish ferocio violent
brutali brutali
brutkas incubat
brutrea breed
brutsta hotb
brutto gros
bryc bryc
bub boy jack knav
bubi laddi
buch book omasum beech bespeak reserv boxwood bay bight
buchara bukhara
buchbin bookbin
bucheck beechnu
buchenh beechwo
buchenl bukovin
buchenw beechwo
buchere librar
bucherr bookcas bookshe
bucherw bookwor
buchfin chaffin
buchfuh account
buchhal account clerk
buchhan booksho booksel
buchlad booksho
buchmac bookmak
buchmag omasum
buchpru audit
buchruc back
buchs bush jack tin
buchsba boxwood
buchsta charact lett spell literal
buchstu bookend
buchung book
buchver booksel
buchwei buckwhe
buck stoop
buckel hump humpbac mogul
buckelr zebu
bucklig humpbac
bud booth plac shack stall
budapes budapes
budch kiosk
buddha buddha
buddhis buddhis
budjono budyono
bufet buffet
buff buffet
buffalo buffalo
buffel buffalo cram swot
buffelk buffleh
buffl swot
bug bow bug forward prow
bugel hang underwi fuck iron
bugelei iron
bugelfa creas
bugelho bugl saxhorn
bugelsa hacksaw
bugelwa iron
bugkast forecas
bugspri bowspri
buguber prow
buh boo catcall
buhn breakwa stag
buhnena playwri
buhnenf proscen
buhnenk stagecr
buhruf boo catcall
bukar buchar
bukkak bukkak
bulgar bulgari
bulgari bulgari
bulimi bulimia
bull bull cop copp hulk pig
bullaug porthol
bullenk calf
bullet bull
bully bul
bum bump fuck
bumm boom
bummal bull
bummel stroll saunt slack wand
bumml laggard straggl
bums bang bon fuck hump screw shag
bumw beem
bun color colorfu gay motle multico rainbow variega
bund allianc bunch confede federat fret leagu
bundel roll sheaf bunch
bundelu bond
bundesk chancel
bundig concis flush solid succinc
bundigk brevit
bundner romansc
bundni allianc confede treat
bundnis nonalig
bunk pillbox stash
buntbar cichlid
buntsti pencil
bur afrikan boer
burd burden
burdiga burdiga
buret burett
burg castl rook suret vouch burges citizen townsma townspe
burgeri burges citizen townswo
burgerl civic civil
burgerm mayor burgoma mayores
burgers citizen pavemen sidewal
burgfri keep
burggra moat
burgsch suret
burgund burgund
buri boer
burjati buryati
burka burka
burkin burkina
burkine burkina
burkini burkina
buro bureau buro offic
buroang clerk
burokau clerk
burokra bureauc burocra
buromat station
burrito burrito
burs brush
bursch boy lad
burundi burundi
burzel tail
bus bus coach omnibu bosom bust
busa busan
busch brush bush shrub
buschel clump clust
buschwe thicket
busenfr toples
busenha bra
busladu busload
busserl kis
bussi peck
busstop stop
bustenh bra
but buten
buta butan
butt butt
butterb butterc
butterf churn balison
butterm butterm
butters butterh
buttert fudg
butyl butyl
butzema bogeyma
buxtehu timbukt
buzz buzz
buß atoneme penanc
bußgeld fin
bußsakr penanc
byblo byblo
bylina bylina
bypas bypas
bypassv wastega
byt byt
byzanti byzanti
bzgl wrt
cabrio cabriol convert
cach cach
cacili cecilia
cadmium cadmium
caesar caesar
caisso caisson
callovi callovi
caloric phlogis
camping campsit
cap cap
capitan capitan
captcha captcha
carbony carbony
cardy cardoon
carnaub carnaub
carri carri
carrier carri
cas cast
casar caesar
casium caesium
cassiop cassiop lutetiu
casting auditio
catania catania
catch catch
cayenn cayenn
cebuano cebuano
cecina cecina
cedill cedilla
celina celin
cellist cellist
cello cello
cellulo cellulo
celsiu celsiu
cembali harpsic
cembalo harpsic
cen cent
cenoman cenoman
centuri centuri
cer cerium cer
ceri cerit
ceylo ceylon
cha chat
chabaro khabaro
chakra chakra
chal chalet
champag champag
chamsi khamase
chanc chanc
chandra candrab
changgi janggi
changie oscilla
chanukk hanukka
chao chao mayhem pandemo
chaotis chaotic mess
charakt tempera featur insipid
charg lot
charism charism
charita caritat
charkiw kharkiv
charkow kharkiv
charm charm
charman charm
charo charon
charta chart
chasar khazar
chasari khazar
chassi chassi
chassid hassid
chat chat
chatsch khachap khachka
chattiu chattia
chauffe chauffe
chauffi chauffe
chauvin chauvin sexuali
chayo chayot
chea cheat
check check twig
ched ched
cheddar cheddar
cheders ched
cheerle cheerle
chef bos chief
chefkoc chef
chem chem
chemi chemist
chemik chemist
chemike chemist
chemisc chemica
chengyu chengyu
chennai chennai
cheop cheop
cherimo cherimo
cherub cherub
cherusk cherusc
chi chi
chiasmu chiasmu
chic chic
chicago chicago
chicore endiv
chiffri scrambl
chigno chignon
chihuah chihuah
chikago chicago
chil chil
chilen chilean
chileni chilean
chilesa saltpet
chili chili pepp
chilias chilias
chill chill
chimar chimera
china china
chines chines
chinese chinato
chinesi chines sinitic sinopho
chini quinin
chinoli quinoli
chip chip coin crisp
chipsat chipset
chiral chiral
chirali handedn
chiroma chiroma
chirurg surgeon surger surgica
chiti chitin
chlamyd chlamyd
chlor chlorin
chok chok
cholera cholera
cholest cholest
choli cholin
chor choir choral choru
choral choral
chorea chorea
choreog choreog
chorio chorion
chorowo khorovo
chorram khorram
chorsan chorist
choru choru
chri christi
christb baubl
christe christi christe
christl christi
christo christo baneber
christr hellebo
christs stollen
christu christ
chrom chromiu
chromat chromat
chromei chromit
chroni chronic
chronik chronic
chronis chronic inveter
chronog chronog
chronol chronol
chrusch khrushc
chrysos chrysos
chutney chutne
chuzp chutzpa
chymosi rennet
chypr chypr
cicero cicero
ciceron ciceron
cieszy cieszyn
circa approxi circa
cis cis cisgend
citrona succad
cjk cjd
cla clan
claqu claqu
clara clara
clash clash
classi clas
claudia claudia
clemen clement
clev fly savv shrewd
cliqu cliqu coteri
clowner tomfool
cocastr coca
cockpi cockpit
cocktai cocktai
cod cod
codec codec
codei codein
codewor passwor
coelest celesti
coffei caffein
cognac cognac
cola cola
collag collag mosaic
colli colli
combo band
comic comic
commi commit
compili compila
compute viru
concier doorkee
conge conge
coniaci coniaci
conii coniin
control comptro
cool cool
copd copd
cops cops
cord cord corduro
coregon whitefi
corinna corinna
corrida bullfig
costill rib
cottag cottag
couch couch sette
couloir couloir
county count
coup coup
coupo coupon
courag courag spunk
cousi cousin
cousin cousin
cov cov
coventr coventr
cowboy cowbo cowherd
cowgirl cowherd
coypu coypu
craiova craiova
cre cre
credo credo cre
crem bavaroi cream
cup cup
cupcak cupcak
cupido cupid
curar curar
curium curium
curry curr
curryso curr
cvjm ymca
cya cyanoge
cyberkr cyberwa
cyberve cybercr
cyclisi cycliz
cymbal dulcim
cystei cystein
cysti cystin
dabei gam
dabeibl stick
dach head roof umbrell badg
dachbod attic loft
dachdec roof
dachfen skyligh
dachfla skyligh
dachgau dorm
dachges attic loft
dachlin rooflin
dachluk skyligh
dachpap tarpap
dachrin eavestr gutt trough
dachsba sett
dachsch slat
dachube eav
dachzie til
daci dacia
dackel dachshu
dadaism dada dadaism
dadurch thereb
dafur therefo
dageg thereag
dago hiiumaa
dah henc thenc therefo
daheim hom
dahi ther thith
dahinsi languis
dahinve vegetab
dahinzi drag
dahli dahlia
daiko daikon
dak dacian
dakeri dacian
dakisch dacian
daktylu dactyl
dalb dolphin
dali dalit
dalmati dalmati
dam draught king lad queen
damal then
damalig then
damento lad
damenun lingeri
damespi draught
dami thereb
damlich asinin dim geek gormles
damm causewa dam jett leve perineu seawall break
dammeri dim
dammeru dawn twiligh crepusc
dammrig twilit
damo demon fiend
damoni fiend
damonis demonic demoniz
damonol demonol
dampf reek steam vapor vapour steambo steamsh damp smoth
dampfen steam
dampfko steam
dampfor calliop
dampfsc steambo steam steamsh
dampfto steam
dampfwa steamro
dan then dan
danach afterwa subsequ then thereaf
danakil afar
dandy dand
daneb adjacen
danelag danelaw
dangm adangm
dani dan
daniel daniel
danisch danish
danisie daniciz
danium danian
dank thank che
dankbar gratefu thankfu appreci gratitu
danksag thank thanksg
daoismu taoism
dapingi dapingi
darauf aft thereup
darauff adjacen subsequ
daraufh subsequ
darbie featur showcas
darbiet skit
dardane dardane
dargini dargwa
dari dari
dariu dariu
darleg formula stat
darleh loan
darlehe lend loan
darm bowel gut intesti
darmbes gut
darmsai gut
darmste coproli
darr oast
darreic adminis
darriwi darriwi
darstel depict project represe depicti narrati
dart dart
darub abov overhea
darum therefo
darunt below underne
darunte underly
das the what
dasei being
dasselb selfsam sic warbl
dasself botf
dat dat data
dated adverb
datei fil
dateina filenam
dateity filetyp
datenba databas
datensa record
datensi backup
datenve traffic
datier dat
dativ dativ
dativis dativ
datsch dacha
dattel dat
datum dat
dau lus duratio stand dur last tak
daub stav
dauerha perenni permane
dauerlu lollipo
dauerwe permane
daum thumb
daumeli thumbel
daumenn thumbna
daun down
daunend duvet
davi davit
david david
davo off davo
davonko escap
davonma abscond absquat
davor beforeh
dazi dacit
dazu thereun
dazugeh belong
dazwisc interja
dbv dbm
ddr gdr
deadloc deadloc
deaktiv deactiv disabl
deal deal
deamidi deamida
debat debat
debatti debat discus
debu debut
debugg debug
deca decan
dechiff deciph
dechsel adz
decilli viginti
deck deck blanket ceil cov floor mark mount set
deckch doi
deckel cov lid top
deckhen stallio stud
deckman cloak guis pretext
decknam alia
deckti stud
deckung backup cov
decodie decod
dedizie dedicat
deepthr deepthr
defakie defecat
defatis defeati
defek defecti
definie definit
definit domain definit final positiv
deflori deflow
deformi malform
deftig heart heft solid
deg epe
degradi degrad demot degrada
degusta tast
dehn stretch
dehnbar elastic flexibl malleab
dehydra desicca
dei thin thy your deist
deich dik
deimo deimo
dein thin thy your
deiodie deiodin
deismu deism
deistis deistic
dejekti dejecta
deka dean
dekad decad
dekaed decahed
dekani dean
deklari declar
deklina declens
deklini declin
dekolle cleavag
dekompi decompi
dekompo decompo
dekorat ornamen decorat
dekorie decorat hang
dekr decre
dekreti decre
dekubit bedsor
delegie delegat
delfi delphin dolphin
delhi delhi
delikat delicac
delila delilah
delipid delipid
dell bulg bump dent dimpl indenta
delphi delphi
delphis delphic
delta delta
dem whom
demagog demagog seditio
demaski debunk
dementi den denial
dements accordi commens
demenz dementi
deminut diminut
demnach henc therefo thu
demobil demobil
demodul demodul
demogra demogra
demokra democra
demokri democri
demolie demolit
demonst protest demo prot show showcas
demonti disasse dismant
demoral demoral
demotiv demotiv
demu humilit
demutig humbl submiss demean humilia
demzufo therefo
den whom becaus
denar denar denariu
deneb deneb
deni denni
denim denim
denitri denitri
denk think feel
denkbar conceiv thinkab
denkbil notion
denkmal memoria monumen
denkspr proverb
denkwei mindset
denkwur epic memorab
denni denni
dennoch notwith still
denunzi inform denunci
depo deposit depot reposit
deponen deponen
deponi landfil
deponie depos landfil lodg
deporti deport expel deporte
depp boob dickhea gimp moron suck
depress ennui blu
deprimi depres deject despond
deputie deput
der the what whom whos
derarti such suchlik
derb coars
derby derb
deregul deregul
deriva derivat
derivat derivat
derogat derogat
derselb sam selfsam ver
derweil meanwhi
derwisc dervish
derzeit nowaday
desensi desensi
deserti desert
deshalb henc therefo
desig skin
designe design
designi designa
desillu disillu
desinfi disinfe
desinte decompo
desola bleak
desoxyr deoxyri
despoti despoti
dess whos
dessert dessert
dessou lingeri
destill distill still distil rectif alembic
desweg therefo
detail detail
detaill detail
detekti bloodho
determi determi
detonie detonat
detroi detroit
deu portend
deutchl clear
deuteri deuteri
deutlic clear distinc explici
deutsch german germani germano
deutung interpr
devis devic slogan
dez dec
dezen subtl unobtru
dezimal decimal
dezimie decimat exhaust
dhivehi dhivehi
dia slid diet
diabeti diabeti
diaboli diaboli
diachro diachro
diad diadem
diagnos diagnos
diagram chart
diako deacon
dialek vernacu
dialekt dialect
dialog dialog dialogu
dialogf dialog dialogu
dialys dialysi haemodi
dialysa dialyz
diametr diametr
diana diana
dianafi louvar
diapha diaphan
diapir diapir
diarchi diarch
diares diaeres
diaresi diaeres
diathes voic
diatoni diatoni
diazoty bluepri
dich the you close cras dens imperme seal thick
dichoto dichoto
dicht poet
dichter poet poetes poetic rhymest
dichtku poetr
dichtun gasket poem poetr seal sealant
dick fat gros thick thickne
dickbau potbell
dickdar bowel
dickerc chubb
dickflu viscou
dickich thicket
dickkop stubbor
dicklic thickis
dickmil clabb prostok
dicya cyanoge
didakti didacti
die the what whom thi
dieb burglar pilfer thief
diebesg swag
diebesh kleptoc
diebi burglar
diebsta steal theft
diel hall
dien serv servant valet ministr offic servic
dieneri servant serv
dienlic subserv
diensta tuesda
dienstb easemen solicit
dienstg rank
dienstl servic officia
dienstm maid
dienstp derelic
dienstz testimo
dies the thes thi
diesel diesel
dieselb selfsam
diesig fogg haz
diessei tempora
dietric derek pick pickloc
diffami defam vilif
differe differe disting
diffu diffus fuzz
diffund diffus
diffusi diffusi
digamma digamma
digital digital
dijo dijon
dikaste dicaste
dikta dictat
diktato dictato
diktatu dictato
diktier dictat
dilator dilator
dildo dildo
dilemma conundr dilemma fix quandar
diletta diletta
dill dill
dillgur dill
dimensi dimensi
dimethy xylen aceton dimethy
diminut diminut
dimm dimm
ding affair item thing
dingi dingh
dingo dingo
dingsbu doohick gizmo thingam thing whatcha
dingsda doohick thingam thing whatcha
dingwor noun
dinkel spelt
dinosau dinosau
diod diod
diol diol
dion dion
diorama diorama
diori diorit
diozes dioces
dip dip
diphthe diphthe
diphtho diphtho
diplom degre
diploma diploma
dipto diptot
diptych diptych
direk direct flat liv upfront
direkto head manag directo headmis
direktv outlet
dirigen conduct
dirigie conduct
dirk derek
dirn harlot hook prostit strumpe trollop
dirnenh meretri
dis dis
disagio discoun
disambi disambi
disjunk disjoin
disket flopp
diskogr discogr
diskord discord
diskoth disco
diskred debunk discred
diskrim differe discern
diskur addres
diskuss argumen thread moderat panel panelis
diskuti argu bespeak discus
dispara incongr
disperg dispers
disponi availab liquid
diss dis
dissent dissent
dissert thesi
disside dissent disside
dissona discord
distanz dissoci aloof distant
distel cardoon
distrik zon
diszipl discipl
dithema deutero
dito ditto
diureti diureti
diva diva
diverge unconge
divergi diverg
diversi diversi
dividie divid
diwa divan
diwali diwali
djihad jihad
dnjepr dniep
dns dna
dobra dobra
doch onl still though yes yet candlew wick
dodekae dodecah
dodekag dodecag
dodo dodo
dog dog
dogg boarhou mastiff
dogma dogma tenet
dogmati dogmati
doha doha
dohl jackdaw
doktora dissert
doktorg doctora
doktori doctor
doktort doctora
dokumen instrum pap documen
dolch dagg
dold corymb umbel
dolin sinkhol
dollar dollar
dollbor gunwal
dolmets interpr dragoma
dolomi dolomit
dom cathedr
domai domain
domain domain
doman domain
domesti domesti
domina dominat mistres
dominic dominic
dominie dominat
dominik dominic
domino domino
dommel bittern
dompfaf bullfin
dompteu tam
don don
donar thor
donatis donatis
donau danub
donauis danubia
donaula huchen
donezbe donba
donga donga
donjo keep
donn thund
donnerk thunder
donnern thunder
donners thunder thursda
donnerv thunder
donnerw row
donquic quixotr
donu doughnu
doof daft goof sil stupid
dop dop
doppel doubl doub twic twofold
doppeld biplan doublet equivoc ambigui
doppelg doubl lookali
doppelh duplex semi diarch
doppelk hash squar bicepha
doppell doubl diphtho
doppelm hypocri
doppelp brac bipolar colon
doppels turn duplici
doppelt doubl
doppelv moonlig four
doppelw ambival
doppelz duplici
dor prickl spin thorn ther yond
dorf villag hamlet thorp
dorfbew peasant villag
dorfl peasant villag
dorfler peasant villag
dorflic rural
dorisch doric
dornig prick
dorothe doroth
dorp tartu
dorpa tartu
dorr dry jerk
dorsch cod
dorthi ther thith
dos box can tin snooz
dosi dos
dosier dispens
dossi dossi
dotier dop
dotieru dop
dott yolk
dotz nut
doubel doubl
doubl doubl
doudo dodo
doula doula
dov dov
dow down
downloa downloa
drach draco dragon harrida harp kit vixen
drachen pitaya kit calla
dragon dragoon
drah wir
drahtlo wireles
drahtmo wirefra
drahtse funicul
drakoni draconi
drall buxom spin
drama drama
dramati playwri dramati theatri
drang impuls urg pres push shov
drangel jostl push scrambl tailgat
drangsa bul bully
drankom reach
drapier drap
drastis drastic
drau drava
draufga daredev
drauss outsid
drauß out outdoor outsid
dravidi dravidi
dread dreadlo
drechse lath turn
drechsl turn
dreck dirt dreg filth grung muck
dreckig dirt filth muck sordid
dreckke lous
drecklo hellhol
drecksa shit motherf
drecksc mudslin
drecksk lous
drecksl armpit
drecksp slob
dreh film lath pivot revolv roll rotat spin turn
drehban lath
drehbew wrench
drehbuc scenari script screenw
drehfah plastic
drehges bogi
drehkre hub turnsti
drehmas lath
drehmom torqu
drehpun cent fulcrum pivot
drehsch hub turntab
drehstu lath
drehung turn
drehzah tachome
drehzap pivot
drei thre threeso audacio brash mischie naught uppit
dreibla trefoil
dreieck triangl triangu
dreiein trinit triunit trinita
dreierg trio
dreifac threefo tripl
dreifal trinit trinita
dreifar tricolo
dreifla trihedr
dreifuß tripod
dreigli tripart
dreigot trithei
dreikla triad
dreikon epiphan
dreimal thric
dreimas spiderw
dreinga bonu
dreipas trefoil
dreirad tricycl
dreisei tripart
dreispr triling
dreisti brashne effront insolen
dreitag stubbl
dreitei third tripart
dreizac trident
dreizeh thirtee
dreißig thirt thirtie
dresch cornhus curr flail thresh
dressur dressag
dribbel dribbl
drif drift
drill drill
drillin triplet
drina drina
dringen bad instant urgent
dringli urgent insiste urgenc
drink beverag down
drinn indoor insid
drit third
dritt third
drittel third
dritten third
drittle antepen
driv driv
drog drug humdrum
drogena junki
drogenh deal
drogenk user
drogenr trip
drogens junki
drogent narcote
drogenv tout
droh threate impend
drohend threate
drohn dron idl boom hurtl
drohung threat
drollig droll jocos
dron dodo
drop drop
drossel chok throstl throttl thrush curtail
drub yond
druck impact pressur squeez print hug pres push shirk
druckba printab
druckeb shirk
drucken clos onerou sultr
drucker pres
druckme manomet
drucksc airlock
druckst plat
druid druid
druidi druides
drumium drumian
drus druz gland
drusi druz
drusig glandul
dschaha jahanna
dschela gelada
dschibu djibout
dschidd jeddah
dschigi dzhigit
dschiha jihad jihadis
dschin geni jinn
dschung thicket
dschunk junk
dual dual
dualism dualism
dualita dualit
dubel dowel
dubio dubiou iff
duckmau sneak
dudelsa bagpip
dudu dodo
duduk duduk
duell duel
duellie duel
duet duet
duf aroma fragran perfum scent
duftend aromati fragran sweet
duftno fragran
duftrau cens
duftsto perfum scent
duiliu duiliu
duk culvert
duka ducat
duld counten endur tolerat
duldsam indulge
duldung indulge
duma duma
dumm asinin brut dull dumb foolish slow stupid
dummhei foolish stupidi
dummkop airhead blockhe chump dickhea dimwit fool nincomp suck
dummlic asinin dumb
dummsch blather
dumpf grav
dumpfba dimwit
dun haz mist dun gaunt rarefi spars tenuou thin
duna daugava
dunabur daugavp
dung manur muck dung fertili
dungemi fertili
dunk seem
dunkel dark deep grav somb arrogan hubri prid
dunkelh dark darknes night
dunkelk darkroo
dunkelr crimson
dunkels mergans
dunkelw dark
dunkirc dunkirk
dunnsch poppyco
duns stew
dunstab flu
dunstig haz
dunung swell
duo duo
duodenu duodenu
duopol duopo
duplik rejoind
duplika counter
dur major
durch per through via
durchau absolut perfect
durchbe struggl
durchbi bend
durchbl thumb
durchbr elop breakth
durchda elabora
durchdr snap penetra permeat pervasi poignan
durchei clutt confusi disorde disrupt hash haywir jumbl kerfuff
durchfa thoroug diarrhe shit flunk
durchfu feasibl feasibi host impleme perform accompl
durchga aisl communi corrido gangwa passage transit thoroug
durchge berserk unbalan contigu nonstop zan
durchha perseve stamina
durchhi crosscu
durchka milk comb
durchko thread
durchkr scotch thwart
durchla serenit penetra
durchle perus
durchlo riddl
durchma undergo
durchme calibr diamet
durchna drench soak wet
durchre transit
durchru call
durchsa through
durchsc diaphan chaf coland strain averag interse lead churn
durchse enforc prevail asserti
durchsi checkup review clear diaphan limpid she transpa leak
durchst pierc punctur stand crosscu striket perfus brows
durchsu searcha brows search shakedo
durchtr sev
durchwa extensi
durchwu ransack rummag
durchzi pervad soak swip
durchzo streak
durchzu draught
durf can may should
durftig feebl scant tenuou
duria durian
durr barren lean scrawn wisp drought
durra sorghum
durs thirst
durstig thirst thirsti
dus nozzl pelt
dusch douch show
duschka stall
duschko showerh
dust bleak dark dir gloom lugubri murk obscur sepulch
dutz dozen
dutzend dozen
duz thou
dvd dvd
dydo dydo
dynamik dynamic
dynamis dynamic vibrant
dynamo dynamo
dynasti dynasti
dyslali dyslali
ebb ebb
ebd ibid
ebe even flat level plan
eben plain plan
ebenbil counter
ebenbur match peer
ebenfal likewis
ebenhei flatnes
ebenhol ebon
ebenso likewis
eber boar
eberesc rowan
eberrau souther
eblaiti eblait
ebn level
ebro ebro
ebw ebrd
ecgoni ecgonin
ech authent echt genuin real tru warrant
echo echo imitato repercu
echolal echolal
echthei genuine
eck angl corn nod vertex
eckig angular
eckigke angular
eckpfei corners
ecuador ecuador
edel aristoc fanc king nobl
edelfra noblewo peer
edelman noblema peer
edelmu generos
edelpfl greenga
edelste gem gemston jewel ston
edelwei edelwei
edith edith
editier editabl editabi edit
editor editor
edomit edomit
edomite edomit
edomiti edomit
eduard edward
eduk precurs reactan reagent
efeu ivy
effekti articul good effecti
effizie efficie
egal whatev
egalita egalita
egel leech
egg harrow plowman
egk ecsc
ego ego
egoismu egoism selfish
egoisti egoist egoisti selfish
egoman egomani
ehe marriag matrimo
eheanba matchma
ehebrec adulter
ehebruc adulter
ehefrau wif
ehelich marital espous
ehelo celibat
ehemal former previou
ehemali form erstwhi
eheman husband
ehepart spous
eher befor earli rath
ehesche divorc
ehestif matchma
eheweib wif
ehr honour kudo exalt lov
ehrbar honorab honorar reputab
ehrenam volunta volunte
ehrenha honorar reputab
ehrenma cenotap
ehrenpr speedwe
ehrenwe reputab
ehrenwo word
ehrerbi reveren deferen
ehrfurc awe fear awful awestru
ehrgeiz ambitio
ehrlich chivalr equitab frank hon honest tru sinceri
ehrlo infamou
ehrwurd reveren venerab
eib yew
eibenho yew
eibisch marshma
eich oak
eichel acorn dickhea glan
eichele balanit
eichenh oak
eichhor squirre
eichmaß dip
eid oath vow eid
eidechs lacerta lizard lizardf
eideren eid
eidetis eidetic
eidgeno confede
eier ball cojon gonad junk
eierbec eggcup jockstr
eierfru eggplan
eierkog eggnog
eierkop egghead
eierkr custard
eierkuc pancak
eierleg oviparo
eierlik advocaa
eiernd eccentr
eierpfl eggplan
eiersch eggshel shell
eiersto ovar
eif diligen fervor mettl zeal
eifeliu eifelia
eifersu jealous jealou
eifrig avid diligen eag hardwor industr keen zealou
eig innat particu prop
eigelb yolk
eigenan coinsur
eigenar charact idiosyn uniquen funn weird
eigenbe serfdom exces
eigenhe idiosyn singula
eigenka equit
eigenna prop
eigensc charact featur propert qualit trait adjecti
eigensi obstina froward recalci
eigenst discret
eigentl actual prop technic virtual
eigentu propert titl condomi own tenant idiosyn featur
eigenwe eigenva
eigenwi wayward
eignung applica aptitud aptnes suitabi qualify
eil hast hurr hustl rush acceler hasten hie
eiland island
eileit oviduct
eilig hast urgent
eim bucket scuttl
ein one singl
einasch cremat cremati
einatm breath inhal inspira
einatmu inspira
einback batt
einbals embalm
einband cov
einbaum dugout
einbeha withhol
einbere discoun
einberu conscri conven convok draft
einbet emb
einbeto concret
einbett embedd
einbeul dent dimpl
einbild conjur imagin conceit fanc imagina
einbind incorpo
einblau drum
einbrec burglar
einbren etch sear
einbrin fetch
einbruc burglar heist
einbuch indenta
einburg natural
eindell dent dimpl
eindeut clear explici outrigh positiv unambig unequiv univoca monosem
eindos tin
eindran intrud
eindrin incursi intrud invad trespas poignan insiste gatecra interlo
eindruc fanc feel impress
eineiig identic
einems ant
eineng constri hem
einerle humdrum
einerme singlet
einfach conveni eas humbl just simpl simp straigh simplen
einfade str thread
einfahr driv drivewa entranc gatewa
einfall fanc incursi notion collaps occur inciden clev ingenui
einfalt drip nincomp simplet brainle gullibl
einfang captur
einfarb monochr solid dye tint
einfass fram
einflec interpo
einfloß inspir
einflus ascenda clout impact influen influx leverag purview seminal
einform humdrum
einfrie fenc freez ice
einfug insert interpo past
einfugu interpo
einfuhl empathi feel gentl insight empath intuiti
einfuhr import dut inaugur initiat institu introdu set exposit
eingab input petitio requ
eingabe prompt zon stylu
eingang acces entranc entr ingres doorste catch
eingeb ent input
eingebe embedd
eingebi arrogan imagina overwee smug
eingebo aborigi nativ
eingebu intuiti
eingefl ingrain inveter
eingehu encas
eingekl jamm stuck
eingele pickl
eingequ jamm
eingero rust
eingesc onlin unisexu
eingest own concess confess
eingetr registe
eingewe bowel entrail giblet gut intesti trip viscera priv
eingewo acclima
eingewu ingrain
einglie lin monothe
eingrab bur entrenc
eingrei encroac interve
eingren determi restrai
einhag fenc
einhak hook
einhau hew
einhauc inspir
einheg fenc
einhei unit devic onenes unitar
einheim aborigi nativ
einheit singl uniform
einhers stalk
einhor monocer unicorn
einhuf hors
einhull envelop enwrap swath
einhund hundr
einig coupl few several som
einiger prett reasona somewha
einigke agreeme
einigun underst
einimpf inculca
einjage frighte
einjahr yearlon
einkalk discoun
einkauf procure purchas shop shopp trolle mall buy
einkeil wedg
einkeim monocot
einkerb notch
einkerk impriso incarce
einkess encircl
einklam parenth
einklem jam sandwic
einkomm earn incom revenu
einkopp coupl
einkrei circl
einlad invitat invit
einladu invitat invit
einlag insol
einlang arriv
einlass admit
einlauf enema arriv
einleg lodg pickl
einlege insol
einles swip
einleuc appear intelli lucid
einloch bust
einlos redeem
einmach can tin
einmal onc
einmali nonc uniquen
einmars invad
einmau wall
einmisc meddl tamp
einmot mothbal
einnahm revenu
einnehm captur assum tak
einnick nod
einod boondoc stick wast
einol oil
einorde classif
einordn plac subsum
einpack box cas pack packag wrap
einpauk drum
einpfer corral
einpfla implant
einprag etch imprint memoriz catch
einquar accommo billet quart
einrad unicycl
einrahm fram
einraum conced concess
einreib rub
einreic lodg submit
einreih enqueu
einreiß crack
einrich accommo arrang furnish amenit devic facilit
einruck indenta notch
einsam alon lone lonesom seclud solitar
einsamk lonelin solitud
einsamm collect
einsarg coffin
einsatz assignm commitm pot
einscan scan
einscha enabl toggl interpo inculca apprais judg lath
einsche pour
einschi monorai embark board embarka
einschl impact bang driv compos enclosu encompa includ embedd
einschm insinua flatt ingrati
einschn cut incisio kerf ward
einschr enroll enrolme constra curb restrai restric austeri
einschu awe browbea bul daunt intimid
einseif soap
einseit lopsid unilate
einsetz campaig constit emplo establi incipie
einsibl abrupt
einsich discern insight
einsied hermit solitar
einsilb monosyl
einspei feed
einsper impriso incarce pen
einspie tal
einspra monolin
einspri underst injecto inject
einspru caveat objecti veto show
einstan deuc commitm
einstec mortis
einsteh vouch
einstei board
einstel adjusta abat brac ceas dismis emplo hir set
einstic punctur
einstim tal unanimo unanimi
einstuf classif
einstur collaps unravel
einstwe meanwhi
eintach dip
eintags mayf
eintauc dunk immers immersi plung steep
einteil disposi layout
eintoni humdrum monoton
eintopf stew
eintrac concord
eintrag entr record
eintre ent
eintref arriv
eintrit entr ingres ticket
eintunk dip
einverl incorpo
einvern agreeme consens amicabl
einw object
einwand objecti immigra correct flawles impecca mint
einwega disposa
einweic soak
einweis commitm
einwerf interpo
einwick enwrap swath wrap
einwill comp consent complia
einwirk impact exposur
einwohn residen citizen populat
einzahl singula deposit
einzaun enclosu fenc
einzel singl discret individ lon odd pieceme separat singula
einzelg lon
einzelh retail detail
einzelk onl
einzell unicell
einzieh retract
einzig onl singl sol
einziga onl singula uniqu
einzigk uniquen
einzug indenta
einzugs catchme
einzwan sandwic
eis ice iron
eisbech sunda
eisbrec icebrea
eisenba rail railwa train railway sleep
eisenhu aconit monksho wolfsba
eisenkr verbena
eisenwa hardwar
eisenwe ironwor
eishock hocke puck
eisig icy
eiskal fror
eiskas refrige
eislauf skat
eisop hyssop
eisreg sleet
eissala crisphe
eisscho flo
eisschr icebox
eisstur fulmar
eisvoge kingfis
eiszapf icicl
eit pus fest suppura
eitel vain
eitelke vainglo vanit
eiterbe absces boil
eiterfl impetig
eiternd ulcerou
eitrig puss ulcerou
eiweiß albumen protein whit
eizell egg ovum
ejakuli ejacula
ejrm fyrom
ekel abhorre disgust nausea
ekelhaf disgust gros loathso nast noisom rank sicken
ekelig disgust ick mank
ekg electro
eklatan blatant
eklekti eclecti
eklig ick mank noisom
ekstati ecstati
ekz eczema
ekzemat eczemat
ela brio panach
elam elam
elamit elamit
elamite elamit
elastis elastic flexibl resilie
elastiz flex resilie
elb elf elb
elbisch elbian
elch moos
elea eleatic
eleatis eleatic
elefan elephan
elefant elephan geoduck mahout
elegan gracefu nift stylish
elegi eleg
elektri electri
elektro electri shav tas
elemen entr item
element rudimen
elend abject hardshi miser
elf eleven elf fair elevent
elfenbe ivor
elften elevent
eli elit
elia elijah
elimini elimina
elisa elisha
elitar elit elitist
elitari elitism
eliziti elicit
ella ella
ellbog elbow
ellenla length
ellipti eccentr
elritz minnow
els els
elsas alsac
elsass alsatia
elsasse alsatia
elsassi alsatia
elsaß alsac
elst magpi
elt parent
elterli parenta
elterna pto
elternb pto
elternh hom
elternl parentl orphan
elternp pto
elterns parenth
elternt parent
elternv pto
elysio elysium
email enamel
emaill enamel
emailli enamel
embl devic
emboli embolis
embryon embryon
emendie emend
emetiku emetic
emetisc emetic
emigrie emigrat
emil echo emil
emili emi
emilian emilian
emir emir
emissar emissar
emittie emit
emm emm
emma emma
emmeric emer
emotico smile
emotio feel
emotion flat
empathi empathi
empfang receipt recepti registr welcom accept conceiv cop receiv
empfehl encoura endors recomme refere commend testimo
empfind delicat sensiti sor squeami suscept tend touch sentime
emphati emphati
empiris empiric
empor resent resentf
emporko parvenu upstart
emporsc skyrock
emporun indigna
emsium emsian
emu emu
emulgat emulsif
emulier emulat
end end back conclus dat finish tin
enddarm proctod
endemi endemic
endemis endemic
endgult conclus definit final outrigh
endig accommo
endkamp final
endlich final finit
endlo endless everlas
endog endogen
endothe endothe
endpunk endpoin
endspie endgam final
endverb client consum
energet energet
energi pow steam
energie dynamo energet
energis energet forcefu
eng close narrow poke tight narrown strait angria
engagem commitm
engbrus wheez
engelha angelic
engelma abortio
engelra ingram
engelsc choir
engelwu angelic
engherz illiber
england angloph english
englisc rar angloph
engpas bottlen defil squeez
engstel bottlen
engstir illiber parochi
enharmo enharmo
enkel grandso
enkeli grandda
enkelki grandch
enkelso grandso
enkliti encliti
enorm whopp
ensembl cast
enstell distort
ent ent canard duck urinal board
entar degener
entartu degener
entbehr lack hardshi
entbein bon
entbind absolv exonera childbi deliver parturi accouch midhusb midwif
entbloß expos
entch duckl
entdeck detect discov discove explor elucida
entehre infamou
enteign expropr
enteis deic
entenar ducklik
entenbr breast
entenfl canard
entengr duckwe
entenku duckl
enteric drak
enterme cutlas
enterta amuseme
entf del
entfach arous kindl
entfal deplo unfold
entfern detach distanc remov collate distant remot wide expulsi
entfess unleash
entflam flammab inflamm inflam
entflei flesh
entflie fle
entfolg unfollo
entfrem alienat estrang
entfros defrost
entfuhr abduct hijack kidnap abducto kidnapp abducti
entgege cros invers opposit recipro witherw subtend complai forthco
entgegn count rep
entgeh escap
entgeis dumbfou
entgel charg
entgelt payslip
entgif detoxif
entgift detoxif
entglei derail derailm
enthal abstain compos contain encompa incorpo
enthalt abstine tempera abstent
enthaup behead decapit
entheb clear
entheil desecra
enthull disclos divulg reveal unfold unravel unveil telltal revelat
enthuls pod
enthusi enthusi mettl verv fiend
entjung deflow deflora
entkeim sterili
entklei disrob
entkoff decaffe
entkoka decocai
entkork uncork
entkorp disembo
entkraf eviscer invalid refut
entkrim decrimi
entlad dischar unload
entladu dischar lightn
entlang along
entlarv debunk
entlas exonera
entlass dischar dismis fre dismiss removal
entlast relief
entlaub defolia
entledi ditch
entleer empt evacuat exonera void
entlei duckl
entleih borrow
entlock elicit
entlohn compens
entluf vent
entmagn demagne
entmili demilit
entmine deminer
entmuti daunt discour dishear deject despond downcas
entmyst demysti
entnahm withdra
entnazi denazif
entpack unpack
entrats riddl unravel
entrieg unlock
entruck engross rapturo raptur
entrust exasper indigna
entsaf juic
entsag abnegat
entsalz desalt desalin
entscha recompe remuner reparat restitu defus
entsche award decidab choos conclud decid elect conclus crucial
entschi determi perempt positiv resolut decisiv
entschl detoxif purg debunk resolut determi purpose decisiv abulia
entschn debeak
entschu veniali venialn apologi excus forgiv apolog plea sorr
entschw disappe
entseel exanima
entsetz appall dir horrend
entsinn recall recolle
entsorg dispos disposa
entspan relax unwind loos
entsper unlock
entspre corresp meet equival
entspri origina
entstau dust
entsteh aris emerg origina origin
entstei pitt
entstel disfigu obfusca
enttaus disappo underwh disillu
entthro depos dethron
entvolk depopul
entw purloin steal
entwaff disarm
entwald defor defores
entwanz debug
entwass dehydra diversi gutt
entwed eith
entweih desecra
entwer cancel
entwerf contriv creat design devis draft fram plot
entwert validat
entwick develop origina unfold traject instar
entwirr unravel
entwohn wean
entwurd debas undigni indigni
entwurf bluepri design draft
entwurz deracin rootles uproote
entzieh abstrac dispatc div extract withdra
entziff deciph
entzuck enraptu delight
entzug rollbac withdra
entzund flammab inflam sor inflamm
entzwei apart asund
enzia gentian
enzymat enzymat
eosi eosin
eparchi dioces
ephes ephesia
ephesu ephesu
epidemi epidemi
epigon imitato
epigoni imitato
epigrap epigrap
epik epicist
epikard epicard
epikur epicuru
epikure epicure
epilept epilept
epilier epilat epilato
epiphy epiphyt
episch epic
epitaph epitaph
epithel epithel
epithet epithet
epizent focu
epo epic
epoch age epoch era period
epopo epope
erach deem
erb heir heritag legac inherit
erbarm compass
erbarme pitiabl
erbarml abysmal deplora miserab patheti pitiabl pitiful
erbarmu mercile
erbau build
erbauun edifica
erbi heires
erbit bespeak pra requ solicit
erbitt exacerb
erbitte acrimon bitt exacerb
erblass pal testato
erbleic blanch
erblich heredit
erblick sight
erbluh blossom
erbrech spew vomit
erbring bear
erbroch vomit
erbs pea
erbscha heritag inherit
erbsenz nitpick
erbstuc heirloo
erd dirt earth glob ground soil world
erdanzi gravit
erdapfe potato
erdbau earth
erdbeb earthqu
erdbeer strawbe
erdbod ground
erdbohr aug
erdenk conceiv devis
erdenkl conceiv
erdgebu pedestr
erdhorn goph
erdhuge mound
erdklum clod
erdkuge glob
erdkund geograp
erdling terran
erdloch dugout earth
erdmann meerkat
erdmant mantl
erdnus peanut
erdol oil
erdrauc fumitor
erdreic ground
erdruck stifl
erdruts landsli slid slump
erdsate moon
erdteil contine
erdtrab moon
erdung ground
erdwall mound
ereigni event inciden
eremi hermit lon
erfahr experie learn profici skill sophist
erfahru experie scienc empiric
erfass compreh grasp
erfassb tangibl
erfassu captur
erfind invent inventi invento
erfinde invento clev
erfindu contriv creatio figment inventi
erfolg avail hit succes ensu
erfolgl abortiv luckles nugator unsucce
erfolgr prosper success
erford presupp requir
erforde requisi
erforsc explor investi researc
erfreu gladden rejoic delight joyful
erfreul joyful
erfrier frostbi
erfrisc refresh
erfuhlb tangibl
erfull fulfill impleme
erfullu fulfill realiza
erfund fiction fictiti
erg offend
erganz complem complet
erganze subsidi
erganzu supplem
ergaun rook
ergeb succumb surrend yield
ergebni conclus outcom result
ergebun surrend
ergiebi yield
ergieß gush spill splurg
ergo ergo
ergonom ergonom
ergotz regal
ergrau gra
ergreif clutch grappl seiz lachrym poignan
ergrund fathom
erhab sublim
erhaben sublim
erhal keep preserv receiv
erhaltl availab
erhaltu conserv preserv
erhangu hang
erheb advanc elevati
erhebli conside substan vast
erhebun elevati upheava
erheit amus
erheite exhilar
erhell illumin
erhitz heat reheat
erhitze heat
erhoh advanc augment enhanc exalt increas
erhohun increas increme sharp
erhol rebound
erholun recover recreat recuper rest
eri eri
erich eric
eriese eri
erika erica heath
erinn recall recolle rememb remind reminis
erinner reminis keepsak memento memor recolle remembr retenti token
eritre eritrea
eritrei eritrea
erjagba huntabl
erkaltu cold
erkenn acknowl discern disting know realiz recogni
erkennb discern identif transpa
erkennt cogniti realiza insight epistem
erkennu recogni
erklar declar elucida explain proclai stat
erklaru stateme declara enuncia explana
erklimm scal
erkling resound sound
erkund reconno scout
erkundi inquir
erkundu explora
erl tang ald
erlahm flag
erlang achiev attain deriv obtain
erlas decre remissi
erlassj jubile
erlaub allow permit
erlaubn allowan leav licens permiss permit
erlaut elucida explain
erlaute annotat clarifi explana glos
erlaß writ
erlaßja jubile
erleb experie
erlebni experie
erledig bush settlem
erleg kill
erleich exonera facilit lighten sooth allevia mitigat relief
erleid suff
erles choic delicat
erleuch enlight light epiphan
erlieg indulg succumb
erlos deliv redeem
erlosch defunct extinct expir
erlosen cathart
erlosun deliver redempt salvati
ermacht empow
ermahn admonis exhort
ermahnu admonit
ermat languis jad
ermaßig discoun
ermitte investi ascerta
ermittl detecti investi
ermogli enabl enablem
ermord assassi kill murd
ermordu assassi kill
ermud fatigu flag tir
ermuden tediou tir
ermudun fatigu
ermutig abet comfort encoura prod hearten elat
ern gravit seriou serious sob solemn stern harv reap
ernahr nourish
ernahru diet nourish nutriti dietiti
ernenn appoint constit deputiz nam
ernennu appoint
erneu regener renew renovat again anew
erneuer renewab renewal
erniedr abas debas demean humilia abaseme
ernstha earn seriou serious sobriet
ernteda thanksg
erntef penteco
ernting august
ernucht sob
ero ero
erob conqu enamor win
erober conquer invad
erobere conquer invad
erodier degrad erod
eroffn establi open
eroffnu open
erog erogeno
erort discus
erotisc erotic
erpel drak
erpress blackma extorti shakedo
erprobu examina
erra gues
erratis erratic
errechn comput reckon
erreg arous excit thrill titilla vellica horn rand
erreger strain
erregth arousal
erregts arousal
erregun arousal excitat stir
erreich reachab achiev arriv attain get reach accompl
errich constit found
erricht erectio
erro blush color redden
errunge accompl achieve
ers first prim
ersatz backup compens ersatz replace substit surroga
ersatzs replace substit
ersatzw alterna
erschaf creat
erschal resound
erschau thrill
erschei appear appeara epiphan ghost guis manifes imag phenoty
erschie shoot
erschla droop flag sla
erschli tap
erschop depleti exhaust sap arduou deplet jad fatigu
erschre frighte scar startl appall
erschro frighte scar startl
erschut convuls shak harrow concuss
erschwe aggrava hind imped interfe
erschwi afforda
ersehn covet want
ersetz replac substit superse supplan
ersinn conceiv contriv
ersja erzya
ersparn sav
erst first initial
erstarr congeal freez petrif solidif stiffne torpor
erstat refund reimbur
erstatt refund
erstauf premier
erstaun astonis flabber amaz amazing surpris wondrou astound
erstech stab
erstell creatio
ersten first
erster form
erstgeb firstbo
erstick chok damp smoth stifl suffoca asphyxi
erstkla qualit
ersuch beseech plea requ
erteil deal grant
ertrag yield absorb bear endur
ertragl bearabl endurab fair tolerab
ertrank drown
ertrink drown
eruier elicit
erwach arousal awak awaken wak
erwachs adult adultho majorit
erwag deliber mull
erwagun conside
erwahn mention
erwahnu mention
erwar await expect look project
erwarte expecta
erwartu expecta
erweck arous awak awaken
erwecku revival
erweit extend widen
erweite extensi enhance
erwerb acquisi acquir procur
erwerbs employm
erwid recipro rep requit
erwider replica
erwisch catch get gotcha
erwunsc requ desirab eligibl want
erwurg strangl
erysipe erysipe
erz ore
erzahl narrat recount rehears tell narrato relat
erzahle narrati narrato tell
erzahlu histor narrati stor tal
erzbisc archbis archiep
erzbist archdio
erzeug arous beget bre constit engend fabrica generat manufac
erzeuge progeni
erzfein archene
erzherz archduk archduc
erzieh nourish rear
erziehe governe
erziehu educati guardia
erziel scor
erzurn inflam
erzwing forc
esau esau
eschenh ash
esel ass donke jackas
eseli ass
eselsbr mnemoni
eselsoh dogear
eskalie escalat
eskapad antic
eskorti chapero convo escort
esoteri esoteri
esp aspen
esparse sainfoi
espingo blunder
esra ezra
ess chimne eat essen food
essay essa
essayi essayis
essayis essayis
essbar comesti edibl
essbest cutler silverw
essenre leftov
essensr scrap
essenti imperat
essenzi essenti imperat
essgesc crocker
essig vinegar
essiggu pickl
esskast chestnu
essloff soupspo tablesp
essloka eater
essstab chopsti
est estonia
estland estonia
estnisc estonia
estrago tarrago
estrich attic
eta eta budget
etablie entrenc establi
etag floor level store tier
etapp leg
etatism etatism statism
etatist statist
etc etc pap
etelkei prid
eth eth ethylen
etha ethan
ethi ethyn
ethik ethic
ethisch ethical
ethnisc ethnic
ethnogr ethnogr
ethyl ethyl
ethylen aziridi
etiket label tag
etikett label
etiolie etiolat
etlich som
etruri etruria
etrusk etrusca
etruske etrusca
etruski etrusca
etsch adig
etud etud
etw sth
etwa approxi circa som littl somewha
etymolo etymolo
euboa euboea
euch you yoursel
euchari euchari
euer your
eug eugen
eugenet eugenic
eugeni eugenia
eugenik eugenic
euklidi euclide
eul owl
eulenju owlet
eulensc parliam
eunuch eunuch
eunuchi eunuchi
eunuchs eunuchr
euphemi euphemi
euphori euphori
euphra euphrat
eur your
eurasi eurasia
eurasis eurasia
euro euro
eurokra eurocra
euromaj euromai
europa europa europ europea
europae europea
europai europea
europid caucasi
europop europop
euroske eurosce
eurydik eurydic
eut tit udd
eutekti eutecti
euthana euthana
eutroph eutroph
eva eve
evakuie evacuat
evaluie evaluat
evangel evangel protest gospel
eve eve
ewig eternal everlas forev
ewigkei eternit lifetim
exak accurat precis
exakthe exactne
exam examina test
exe down
exegeti exegeti
exempla specime
exhumie exhum exhumat
exilan exil
exilier exil
existen existen
existie exist existen
exitu exit
exkr stool
exkreme stool
exkur digress
exlibri bookpla
exmatri rustica
exogam exogamo
exorzie exorcis
exotik exotici
exotisc exotic
exper maven pundit special
experim tentati
experti maven
explizi explica
explodi blow skyrock
explosi bang
expona exhibit
extrava flamboy
extremi appenda limb
extubie extubat
exzentr oddball
exzerpi excerpt
exzessi excessi
eyewall eyewall
ezb ecb
ezechie ezekiel
eßbar edibl
fabel apologu fabl
fabeldi fabulis
fabelha fabulou phenome
fabia fabian
fabliau fabliau
fabrik factor mill
fabrika mak
fabrizi fabrica manufac
fabulat fib
fabulie fabl fib fabulis
facet fac facet
facette multifa
fach subject fan
fachabi baccala
facharb trad
facharz special
fachchi jargon lingo
fachfra profici
fachgel pundit
fachhoc colleg
fachjar jargon lingo
fachlic technic
fachman profici special
fachsch colleg
fachspr cant jargon termino
fachwer framewo
fackel flar torch
fad bland dull flavorl insipid clew fathom thread
fadenkr crossha
fadensc speciou threadb zest
fadenso telltal
fadenwu roundwo
fagot bassoon
fagotti bassoon
fagotts bassoon
fah bitch fox vixen
fahig abl capabl compati faculta profici
fahigke abilit addres facult skill prowes
fahl pallid sick wan
fahn color ensign flag
fahnenf deserti
fahnenk vexillo
fahnenm flagpol
fahnens flagpol
fahnric ensign
fahr driv far fly rid journe ferr ferrybo scent
fahraus ticket
fahrbah carriag roadwa
fahrerh cab
fahreri driv
fahrerk cab
fahrga far passeng
fahrgas passeng
fahrgem carpool
fahrges chassi
fahrkar ticket
fahrlas careles neglige
fahrpla timetab
fahrpre far
fahrrad bicycl bik cyclist pedicab panni cyclewa
fahrsch ticket ferrybo
fahrstu lift
fahrten track
fahrtre escalat
fahrtri indicat
fahrtuc roadwor
fahrzeu craft vehicl headwa paint
fair equitab fair
fairnes equit
fak datum fact lowdown
fakal fecal
fakali fec
fakir fakir
faktenv prevari
faktisc factual
faktum fact
fakulta factori school
fal creas crinkl fold pleat wrinkl
falb fallow clayban
falk falcon hawk kestrel
falkena hawkish
fall cas declin drop fall jeer snar trap trick
fallgat portcul
fallgru trap
fallig due
fallob windfal
fallou fallout
fallree gangwa
fallroh downspo
fallsch parachu backpac paratro skydiv
fallstr pitfall
fallsuc epileps epilept
falltur trap trapdoo
falsch bogu cattish counter fals false faux incorre wrong
falsche forg
falschh deceit
falschl erroneo false
falschm counter
falschp malpark
falschu counter fak falsifi forger fudg sham
falsifi forger falsifi falsif
falt butterf
faltbar foldabl
faltbla leaflet
faltch crinkl
falterf butterf
faltig wrinkl wrink
faltman fold
faltpro leaflet
faltung fold
falz fold
falzung fold
famenni famenni
famili fami peopl
familia familia
familie relatio paterfa
fan fan fanc
fanatik bigot fanatic fiend zealot
fanatis fanatic rabid fanatis rabidne
fanfar flouris
fang captur catch haul tag apprehe trap
fangeme follow
fangkli sear
fanglei paint
fangzah fang
fanny fann
fanta visiona
fantasi fanc imagina figment
fantast fantasi fantast gorgeou lush terrifi
faq faq
far fern
farad farad
farb color paint suit dye tint dyer
farbban ribbon
farbech fast
farbemi dye
farbenf colorfu
farbenp colorfu
farberk madd
farberr madd
farberw woad weld
farbig color colorfu
farblo bleak colourl
farbmet colorim
farbmit dye
farbpal gamut palett
farbska gamut
farbsto coloura lak pigment
farbto color hue shad tint ton
farc farc
faring faroes faroish
faringe faroes faroish
farm farm ranch
farmeri farm
farnkra fern
farnwed frond
faro faro
faroisc faroes faroish
fars heif
fas chamf fibr filamen fabric barrel cask drum keg
fasa pheasan
fasanen breast pheasan
fasani pheasan
faschi fascist nazi
faschie stuff hash minc
faschin carniva
faschis fascism nazism fascist
fascho fascist
fasel drivel prat
faselei drivel
faserba sliv
fass compos seiz subsum
fassad vene
fassbar compreh tangibl
fassung bezel fixtur pois socket aghast conster
fastenz fast lent
fastnac carniva
faszini fascina intrigu mesmeri
fatah fatah
fatal dir fatal
fatalis fatalis
fatwa fatwa
fau faun fist
fauch his
fauchar glaiv
faul foul laz rotten deca
faulenz slack idl layabou lazybon shirk
faulhei lazines sloth
faulig putrid
faulpel idl lazybon loaf shirk
faulti lazybon sloth
fauna fauna wildlif
faunu faun
faustfe pistol
faustfi fist
faustis faustia
faustli mitten
faustsc punch
fauteui armchai
fauvism fauvism
favico favicon
favori favorit
fax fax
fayenc faienc
featur featur
febril feveris
februar februar
fech fenc fight swordpl
fecht fenc swordsm
fechter fenc swordsw
fed feath quill spr
federba badmint shuttle
federki quill
federkl plumag
federle feather
federnd resilie
federsc plumag
federsp nib
federst strok
federun suspens
federwe clockwo
fedora fedora
fedorah fedora
fee fair
feg sweep
fegefeu purgato
fegfeu purgato
feh miniv vair
fehd feud
fehl absenc absent lack bug defect error fault flaw
fehlbar fallibl guilt liabl sick
fehlben misnom
fehlbes miscast
fehlbez misnom
fehldia misdiag
fehlend miss
fehlerf errorfr faultle infalli
fehlerh defecti erroneo faultfu fault
fehlerl flawles faultle
fehlfun bug dysfunc malfunc
fehlgeb abortio miscarr
fehlint misinte
fehlkal miscalc
fehlpra fido
fehlsch backfir fallac
fehltri misstep stumbl
fehlver wrongdo
fehlzun misfir
fei celebra functio part revel fin great wisp
feierli solemn
feiernd revell
feierta holida
feig coward craven fig yellow
feigenb fig
feighei cowardi
feiglin chicken coward craven
feil vendibl fil
feilsch haggl
feind enem
feindli bitt enem hostil inimica
feindsc enmit feud
feindse inimica hostili
feinfuh delicat
feingeb pastr
feingeh finenes
feingli delicat
feinhei delicac subtlet
feinkos delicat
feinsch hon epicur gourmet
feinsin subtlet subtl
feinsli ladylov
feinstr pantyho
fel rock
feld arra field infield squar zon
feldbet cot
feldler skylark
feldmar marshal
feldsch culveri
feldspa feldspa
feldste binocul
feldzug campaig crusad
felg rim
felicit felicit
felid cat
felida cat
felifor cat
felin cat
felina cat
felizia felicia
felizit felicit
fell fur hid skin
fellach fellah
fellati fellat fellati
fellier fellat
fellkna hairbal
feloide cat
fels cliff rock
felsban ledg
felsblo rock
felsbro bould rock
felsenb service
felsenf adamant
felsenr reef
felshup rockfow
felsig rock
felsnad pinnacl
felspla ledg
felssch canyon
felstur pinnacl
felsuf bluff
felsvor ledg
feminis feminis
femismu femismo
femoral femoral
femur femur thighbo
fenc fenc
fenchel fennel sassafr
fennek fennec
fenst window
fenster windows putt rail shutt windowl windowp defenes
fenz fenc
feodoss feodosi theodos
fer awa distant far remot
ferg ferryma
feri holida reces vacatio
ferieno resort
ferkel piglet farrow litt
fermium fermium
fern furth glaci
fernbed present remot zapp
fernbet remot
fernble absent
ferngla binocul spyglas
fernhal keep
fernkop fax
fernroh telesco
fernsch teletyp
fernseh televis tel
fernspr phon telepho
fernwar telehea
fernweh wanderl
ferri ferrit
ferrobo ferrobo
fers heel
ferseng plantig
fertig bush don read set fashion manufac
fertigk skill
fertigm complet
fertigs complet finish
fertili fecundi
fes fez celebra constan fast firm hard part solid
fessel absorb trammel
fesseln compell intrigu
fesselu pin
festgef gridloc stuck
festgek jamm stuck
festges stuck
festhal adher grip retain
festig consoli entrenc
festkor solid
festlan landmas mainlan
festleg appoint determi establi fram predefi set
festlic festiv revelr
festmac fasten fixat moor spr
festmah banquet feast
festnag nail
festnah arr captur
festneh arr apprehe
festnet landlin
festset appoint constit decid establi set
festste lodg ascerta declar establi notic capsloc determi
festung castl fort fortifi fortres rook strongh battlem rampart
festver functio
festwag float
fet part bold fat greas
fetisch fetish fetishi
fettabs liposuc
fetthen stonecr
fettig fatt
fettkra butterw
fettlei obes porcin
fettpfl succule
fettsac fatso fatt
fettsto lipomet
fettsuc obesit obes
fettwan fatso fatt
fetz rag scrap
feu fir racines can
feuch damp dank humid moist wet wetnes
feucht humid
feuchtg wetland
feuchti damp humidit moistur
feudal feudal
feudali feudali
feuerbe cremati
feuerei ardor
feuerf firepro
feuerfi lionfis
feuerge flammab
feuerho wood
feuerkr firepow
feuerlo sprinkl
feuerpa ceasefi
feuerpr crucibl ordeal
feuersb conflag
feuersi incombu
feuerst chert flint hearth
feuerte firebug
feuerwa firearm firebug
feuerwe firefig firewom firewor firecra skyrock
feuerze light
feuille featur
feurig ardent fier
feurigk racines
fiak fiacr
fiasko fiasco
fibel fibula prim
fich spruc
fichten spruc pinesap
fick ass fuck bon plough screw
fickbar fuckabl
ficktu condom
fideism fideism
fidel fiddl
fidschi fiji fijian
fieb bug fev
fieberf afebril apyreti
fieberh feveris
fieberk feverfe
fieberl afebril apyreti
fieberm antipyr
fieberp deliriu
fiebrig feveris
fiedel fiddl
fieslin meani
figur charact figur fram
figurch figurin
figurli figurat
fiktiv fiction
fil fil fillet tenderl
filial branch
filigra delicat fin
film cinema film movi pictur
filmema filmmak
filmemp spe
filmind cinema
filmkla clapper
filmmat footag
filmmet footag
filmris blackou
filmthe cinema
filmunt caption
filt filt fin percola
filterf filtera
filtrie filtera filt filtrat percola
filz felt frisk
filzhu fedora felt
filzlau crab
filzsti valenki
final final
financi financi
finanz financ
finanzd treasur
finanzi financ fund financi
finanzm treasur
finanzw financ
find find think
findelk foundl
findig clev resourc
findigk ingenui
findlin erratic rock
finess finess
fing digit
fingera fingerp fingerw
fingerf dexteri
fingerg phalanx
fingerh crabgra digital foxglov thimbl
fingerk knuckl
fingern fingern
fingers thimbl fingert
fingier affect fak feign front
fink finch
finn finn
finni finn
finnisc finnish
finnmar markka
finst dark gloom somb
finster darknes eclips
fiona fiona
fir ridg
firma compan firm
firmens residen
firmenz merg
firmung confirm
firniss varnish
fis fist
fisch fish pisc fisherm
fischad ospre
fischar fishlik
fischba tapewor
fischch fish
fischer fisher fish fisherm fisherw fishnet
fischfa fish
fischgr bon fishbon
fischha fishmon fishwif
fischig fish
fischku ichthyo
fischla spawn
fischle fish
fischmi milt
fischne fishnet
fischsc shoal
fischsp spear
fischsu chowd ukha
fischte fishpon
fischve fishmon fishwif
fischwe weir
fischzu fish haul
fit trim
fitness gym gymnasi workout
fix fix hard
fixier fix fixat
fixierm fix
fixiers fix
fixieru zon
fixwer constan
fkk nudism
flach flat shallow flax bed fac
flachbi flatscr
flachhe flatnes
flachle lay
flachma flatten
flachsf flax
flachsh blond
flachwa flatcar
flack flick
fladenb roti
flag flag
flagg color flag
flaggen vexillo bunt
flaggsc flagshi
flair flair
flako flask
flam flem
flami flem
flamm blaz flam light
flammen flameth
fland fland
flank cros
flankie flank
flansch flang
flasch bottl
flasche bottlen throat marrow polyspa tackl
flatt flap flutt quiv wav
flau flat doldrum
flaum fluff lint
flaumig down
flausch fluff fuzz
flauten doldrum
flech lichen braid entwist plait
flechte licheno
flechtr cornrow
flechtw wick wickerw
fleck blot dirt fleck smudg speck speckl spot stain
flederm bat
flegel chuff flail
flegela adolesc
flegele impuden
flegelj adolesc
fleh plea
fleisch flesh meat pulp butch carnivo beef meatbal maggot
fleiß diligen
fleißig assiduo diligen hardwor industr
flektie inflect
flens flens
fletsch snarl
flexibe dextero inflect
flexibi flex
flexio inflect
flick fix mend patch
flicksc cobbl
flied lilac
flieg bowti fly musca hurtl plan
fliegen flyswat flypap amanita flycatc
flieh fle absquat fly
flies flag slab til
fliesen til
fließ cours flow run
fließba plastic
fließen fluent fluid
fließku rheolog
fließmi flux
fließte cop
flimm flick
flin pancak shotgun
flink activ deft dextero nimbl
flipflo thong
flipp pinball
flipper flipp pinball
flir flirt
flittch floozi slut tramp
flitter honeymo
flitz breez scuttl streak
flitzer streak
flo flut pip whistl
floa float
flock flak
flockig flak fluff
floh flea
flohbis fleabit
flohhup tiddlyw
flohman flea
flohspi tiddlyw
flohwei flea
floium floian
flop flop
flor pil
flora flora
floret foil rapi
florier boom prosp thriv prosper
florist florist
floss fin flipp
flot nift fleet
flotist flautis
flottek commodo
flottil commodo
floz seam
floß float raft raftsma
floßsac dingh
flu flood flow gush
fluch anathem curs execrat hex impreca oath profani cus
fluchti elusiv ephemer fleet fugacio fugitiv pass perfunc transit
fluchtl refuge fugitiv
flud flum
fluffig fluff
flug flight
flugbah traject
flugbeg hostes
flugbla fly handout leaflet
flugdie dispatc
flugel wing
flugelm wingnut
flugeln wingnut
flugels flap
flugg fledg
flugges airlin
flughaf airport
flughuh sandgro
flughun megabat
flugkap captain
flugkor missil
flugpla airbas airfiel airport
flugrou airwa
flugsau pterosa
flugste gat
flugtau airwort
flugtuc airwort
flugunf flightl
flugzeu plan airplan flak pilot fuselag
fluid fluid
fluk fluk
fluktua turnov
fluktui fluctua
flunk fluk
fluor fluorin
fluorch chlorof
fluorko hydrofl
flur entr hall
flus fluff lint flow flux riv
flush flush
flussab downstr
flussau floodpl upstrea
flussbe riverb runwa
flussch rivulet
flussig fluid liquid solvent liquidi
flussin eyot
flusspf hippopo
flust whisp
fluster megapho
fock jib
fockma foremas
foderal federal
foh foehn hairdry
fohl foal
fohr pin
fokal focal
foku focu
fokussi focu zoom
folg afterma consequ episod implica install parad sequel sequenc
folgege slav
folgend follow subsequ thi
folgeru conclus
folgsam obedien
foli foil
folient polytun
folt tortur
folterk tortur
fomi fomit
fon phon font
fond back fund
fondu fondu
foniatr phoniat
for woodlan awa fort fortifi henc
ford demand facilit furth min nurtur
forderl wholeso
forderu promoti
forderw minecar
forell trout
forensi forensi
fork fork
form figur form mold shap fram sculpt
forma calibr
formal adjecti
formali formali
formati format formatt
formatv stylesh
formbar malleab plastic
formenl morphol
formier deplo
formlic formal
formlo amorpho
formmas mold
formsan mold
formula form
formuli formula fram phras word
formung mold
formver mold
forsch brisk crisp researc explor
forsche explor
forschu researc study
forster forest
forstwi forestr silvicu
forta hencefo
fortbla blow
fortfah continu
fortgan march
fortges advanc
fortlau absquat consecu ongo
fortpfl beget procrea travel reprodu
fortsch progres advanc advance headwa
fortset continu resum
fortuni fortuni
fortwah incessa
forum forum
fossil fossil
fotal fetal
foto photo photogr pictur
fotoapp camera
fotobuc photobo
fotodio photodi
fotog photoge
fotogen photoge
fotogra photogr pictur
fotokop photoco
fotolac photore
fotomod model
fotorea photore
fotu fetu
fotz cunt puss quim twat
fotzenl cuntlic
foul foul
fourag forag
fouragi forag
foy foy lobb
frach cargo freight
frachtb waybill
frachtu carri
frack swallow tailcoa
frag questio ask wond interro
fragebo questio
frageru interro
fragest ask interro
fraglo unquest
fragwur dubiou equivoc questio
fraktio alignme faction
fram fram
franchi exces franchi
frank franc
frankat frank
frankie postag
frankis francon
frankre franc
franzis franc franci
franzos frenchm french francop frenchw
fras till
frasniu frasnia
fratz look
frau woman girl lad madam mistres mrs wif
frauena gynaeco
frauenf misogyn
frauenh maidenh gingko ginkgo misogyn gynecol womaniz
fraulei mis
fraulic woman feminin
freak freak geek
frech cheek cock flippan fresh impuden mischie naught rud
frechda rascal
frechhe audacit effront gall gut impuden insolen
freegan freegan
freemiu freemiu
frei clear fre free grati unimpri unleash unoccup vacant
freiber freelan
freibet exempti
freibeu filibus private
freigab shar
freigan furloug
freigeb clear enabl munific
freiges faculta
freigie lavish
freihei freedom libert
freiher outrigh
freikau redeem
freikom walk
freikor nudism
freilas releas emancip
freilau freewhe unleash
freilic certain
freimac stamp
freimau freemas
freimu candor
freimut upfront
freirau leewa spac clear
freisch unlock poach
freisei exempti
freiset fre releas
freispr absolv acquit exonera acquitt
freiste exempti leav
freisti freesty
freisto fre
freitag frida sabbath
freitod suicid
freiwil volunte optiona volunta
freizei leisur casualw paint
freizie flash
freizug promisc generos
fremd alien extrane foreign strang uncouth
fremdar alien uncouth
fremden xenopho guid
fremdfi leverag
fremdge cheat wand
fremdka leverag
fremdko impurit
fremdli alien
freneti freneti
frequen band
freskom fresco
fress devour eat feed gobbl
fressat bing
fressfl munch
fresssu glutton
fressze macroph
frettch ferret
freu gladden rejoic
freud freud delight gle joy mirth pleasur zest
freuden agon bonfir brothel
freudia freudia
freudig joyful
freudlo bleak drear
freudsc freudia
freund cron friend
freundc bust friend
freundi friend girlfri
freundl amicabl benign cheerfu congeni friendl friend gentl kind
freunds friends amicabl friend
frevel outrag
freya freya
fri friez deadlin respit term
friaul friuli
friauli friulia
fried peac
frieden concili peacema peaceti
friedfe peacefu
friedho graveya
friedli pacific peacefu placid peaceab
friedri frederi
frier freez ice
fries friez frisian
friesis frisian
frigida refrige
frikade meatbal
frikass fricass
frikati fricati
frisch fresh verdant freshne
friseur barb hairdre barbers
frisier barb
frisor hairdre
frisori hairdre
fristve grac default
frisur haircut hairsty
frit chip
fritt coher
frittie fri
friulan friulia
frivol frivolo ribald sleaz
fro chill
froh glad pleas
frohlic cheerfu gay glad happi jaunti jovial lighthe merri
fromm god piou
frommel sanctim
frommig piet
fron battlef indulg
frondie socag
frontbl bezel
frontla forerun
frontli front
frontma front
frontse front
frosch frog
froschg ranula
froschl frogspa spawn
froschm frogman
frostbe chilbla frostbi
frostig chil frost
frostsc antifre
fru exasper frustra
fruch fruit harv
fruchtb fertil fruitfu prolifi seminal fecundi fertili
fruchte sorbet fruitca
fruchtf flesh pulp
fruchtk ovar
fruchtl fruitle unfruit
fruchtz fructos
fruh ear abov anteced back earli erstwhi form former
fruhauf lark
fruhch preemi
fruhger ber
fruhjah spr
fruhlin spr vernal
fruhrei precoci
fruhstu breakfa
fruhzei ear
frustra exasper
frustri frustra
fuch chestnu fox vulpecu
fuchshu foxhoun
fuchsi fuchsia bitch fox vixen
fuchsma fox
fuchspe fox
fuchsru fox
fuchssc foxtail handsaw
fuchswe fox cub
fug fugu submit
fugenel interfi
fugenla epenthe
fugenlo seamles
fugenmo grout
fuglich conveni
fugsam amenabl docil flexibl submiss
fugsamk complia
fugung provide
fuhl feel antenna
fuhlbar percept tactil
fuhr carr conduct demean guid head lead pilot wag
fuhrend authori upfront
fuhrerh cab
fuhreri lead
fuhrerk cab
fuhrman auriga
fuhrung behavio conduct directi lead leaders managem elit
full arra cornuco plent plethor wealth equuleu fill foal
fullhor cornuco
fullmat stuff
fullung stuff
fullwor expleti
fulmina terrifi
fummel fiddl fumbl
fun funen
fund find
fundame foundat
funf fiv fifth
funfeck pentago
funfjah lustrum quinque
funflin quintup
funfpas cinquef
funftel fifth
funften fifth
funfwer pentava
funfzeh fifteen
funfzig fift fiftiet
fungier act functio
funk funk radio wireles gleam spark
funkel sparkl
funkeln shin
funkemp radio
funkger radio
funkmes radar
funks radio
funkspr radiogr
funktio action featur rol subrout use jacobia functio work
funz functio
fur ford for toward monarch princ
fura furan
furbit interce
furch furrow goug rut disma dread fear horror
furchen rorqual
furchtb awful dir dreadfu fearful terribl terrifi
furchte awesom scar dir horrib terrifi
furchtg grav
furchtl dauntle fearles intrepi
furchts fearful frighte timid tremulo
furchun cleavag
furderh hencefo
furi fur
furlani friulia
furni vene
furnier vene
furor ang
furry furr
fursorg ministr warm
furspra advocac
furspre propone
fursten princip
fursti princes
furstli prince
furunke boil
furwort pronomi
furz fart
furzeri fart
fus foot
fusio merg
fusioni amalgam merg
fussbal footbal
fussel fluff lint
fusseli fuzz
fut bafut
futo futon
futsal futsal
futt dinn feed fodd
futtera sheath
futterb mash
futterg ber
futtert trough
futteru feed
futur futur
futuris futuris
fuß foot
fußabdr footpri footste
fußabst doormat
fußball footbal socc soccerb ball
fußbank footsto
fußel footsi
fußgang pedestr footbri crosswa
fußgeh pedestr
fußgehe pedestr
fußigke footedn
fußket anklet
fußknoc ankl
fußlapp footwra
fußmat doormat
fußno footnot
fußorth podiatr
fußpfle pedicur podiatr
fußruck instep
fußsche fett
fußsohl sol
fußspez podiatr
fußspur footpri track
fußstap footpri
fußstut footr
fußweg footpat walkwa
gab knack
gabel fork
gabelbo prongho
gabelst forklif
gabelun bifurca crotch fork
gabelvo forkful
gabu gabon
gabun gabones
gabuner gabones
gack honk cluck
gaff rubbern
gafferi rubbern
gag gag gimmick
gagausi gagauzi gagauz
gagelst gal
gahn yawn
gaia gaea
gaian gaian
gala squir
galago bushbab galago
galakti galacti
galati galatia
galbanh galbanu
galeass galleas
galeer galle
galeon galleon
galeri galler
galeris galleri
galg gallow gibbet
galici galicia
galicie galicia
galicis galicia
galila galilea
galilaa galile
galilae galilea
galilai galilea
galilei galilea
galions figureh
galisch irish
galizi galicia
galizie galicia
galizis galicia
gall bil gall
galla gallat
gallenb gall
gallens gallsto
galli gaul
gallier gaul
gallisc gallic gaulish
gallium gallium
gallon gallon
galloph francop
galopp gallop
galoppi gallop
galosch galosh
galvani galvani
gam chamoi
gamasch gait spat
gambi gambian
gambia gambia
gambier gambian
gambisc gambian
gambist gambist
gamma gamma
gammeli decrepi
gams chamoi
gamu gamut
gan gan goos
ganasch ganach
ganaus gand
gandhi gandhi
ganesha ganesha
gang aisl carriag corrido cours gait gangu gangwa gear
gangar gait gangu
gangbar viabili
gangerz gangu
gangesg gavial
gangsch gear shift
gangst hoodlum
gangste mol
gangway ramp
ganov crook hoodlum
gans gand
gansch gosl
gansebl dais
gansebr breast
gansefu goosefo
gansehi goosehe
ganseku gosl
ganseri gand
gansesa goosand mergans
ganslei gosl
ganteri gand
ganz all complet entir full outrigh quit right whol
ganzhei wholene
ganzlic outrigh
ganzopf holocau
ganzzah integ integra
gar absolut don read cook thread yarn ferment
garag garag
garan guarant
garanti warrant guarant vouch
garb sheaf
gardero cloakro wardrob
gardi guardsm
garmitt ferment
garnel prawn shrimp
garnier garnish topp
garniso garriso
garstig foul
gartenk horticu
gartenl gazebo
gartenr rue
gartenz hash
gartn garden
gartner nurser garden
garung ferment
gas gas guest visitor
gasform gaseou
gashalt gaseou
gaslamp gasligh
gaslich gasligh
gaspeda acceler throttl
gass alle lan
gastebe shakedo
gastfre hospita
gastgeb host hostes
gasthau tavern
gasti visitor
gastier guest
gastlic hospita
gastmah regal
gastris gastric
gaststa restaur
gastwir innkeep
gaswerk gaswork
gat gat husband spous
gateway gatewa
gatti spous wif
gattinn uxorici
gattung genu generic
gauchhe pimpern
gaucho gaucho
gaugame gaugame
gaukel flit
gaukl bateleu
gaul jad
gaum palat
gaumenz uvula
gaun crook knav reproba rook scamp scoundr swindl villain
gaunere knaver rackete
gauneri rook swindl
gauners cant
gavial gavial
gay gay
gaydar gaydar
gaz gauz
gaza gaza
gazell gazell
gdw iff
geach respect outlaw
geachz groan
gealber bant
geb nee deal giv pray
geback bak
gebackt pastr
gebann spellbo
gebar bear deliv labour
gebard gestur sign
gebarde sign
gebarmu womb
gebaud build edific
gebein bon remain
gebell bark
gebetsr phylact
gebeug bent
gebi area domain field tract zon
gebiet arbit lord
gebiete authori
gebild cultur educat literat
gebirg rang
gebirgs orogeni rang
gebis bit dentur
geblah inflat
geblas blow fan
gebo bid command dictat precept
gebog curv
gebor born
geboren nee
gebra fri roast
gebrand stigmat
gebrauc employm usag use usabili secondh
gebrech decrepi ricket infirmi
gebroch broken
gebuhr fee pay
gebuhre dul
gebund beholde legato
gebur birth childbi deliver parturi
geburte birthra
geburti nativ
geburts birthda accouch midhusb midwif obstetr midwife birthpl birthri
gebusch brush thicket
gecko gecko
gedach intend
gedacht memor mind remind
gedank notion think thought mind
gedanke brainwa train telepat brainle indiscr dash thought pensiv
gedarm plumb bowel
gedeck cov sob
gedeckt sobriet
gedehn inflat
gedeih flouris prosp thriv
gedenk commemo recall recolle
gedenkg memoria
gedich poem
gedon hullaba
gedrang crowd jostl scrum scrambl
gedruck print
geduld patienc
geduldi patient
gedulds puzzl
geehr honour
geeign apt suitabl
geek geek
geerd ground
gefahr dang hazard jeopard peril vehicl compani fellow
gefahrd endang jeopard
gefahrl dangerl saf safet dangero hazardo perilou unsafe
gefahrt compani
gefahrv perilou
gefall fallen fanc favor lik pleas declin
gefalle fallen
gefalli complai favor indulge
gefalsc bogu counter fak forg phon
gefang captiv
gefange prison captiv turnke captur captivi impriso
gefangn prison peniten poke jail jailbre warden turnke
gefasel balderd drivel
gefaß contain jar vessel
gefaßen vasculi
gefech engagem
gefecht warhead
gefeier acclaim celebra
gefick fuck
gefied plumag
gefiede feather
gefilte filter
gefleck mottl pinto
gefliss assiduo
gefluge fowl poultr breast wing avicult
geflust whisp
gefolg entoura follow
gefolgs follow henchma lieg satelli
geform sculpt
gefraßi glutton voracio
gefrier freez
gefror frozen
gefug framewo
gefugig amenabl docil submiss
gefuhl emotion feel sensati sens
gefuhll callou impassi insensi numb
gefuhls acces cloy sentime
gefuhlv feel patheti
gefull doubl stuff
gefurch dread
geg against into toward versu with
gegenar counter
gegenbe counter recrimi
gegend ballpar region
gegener rejoind
gegenfu antipod
gegenge counter
gegengi antidot
gegenio counter
gegenma counter
gegenmi antidot remed
gegenof counter
gegenpa antipop
gegenpo antipol
gegenre replica
gegensa contrad antonym
gegense mutual recipro
gegensp opponen interco
gegenst object subject noun counter
gegente convers opposit
gegenub cros opposit confron contras compari juxtapo
gegenut dystopi
gegenwa present actual current nowaday
gegenwi headwin
gegenwo antonym
gegisch gheg
gegn adversa contend critic enem opponen rival
gegneri critic advers
gegrumm grumbl
geh leav run walk goer
gehack chopp minc
gehackt hash minc
gehal salar stipend
gehalts payroll payslip rais ris
gehang lunchbo
gehassi cattish catt hateful spitefu viperis spit
gehaus cas
gehause footpri snail
gehbehi limp
geheg corral enclosu
geheim arcan clandes esoteri furtiv priv secret stealth undergr
geheimd intelli
geheimh secrec
geheimn myster secret arcan
geheimz pin
geheiß beh
gehemm backwar
geheri goer
geheul clamor howl
gehilf acolyt lieuten
gehinno gehenna
gehir brain
gehirne encepha
gehirnw brainwa
gehob elevat
geholz for grov
gehon hon
gehor auditio belong pertain
gehorch obe
gehorkn ossicl
gehorlo deaf deafnes
gehorn horn
gehornt cuckold
gehorsa obedien submiss
gehr gor
gehstei pavemen sidewal
gehweg pavemen sidewal
gei vultur ghost mind spirit spook
geierfa gyrfalc
geieri vultur
geierma vultur
geierwe vultur
geif drivel salivat
geig fiddl violin
geigenb luthi
geil cool horn lush nic rand
geilhei prurien
geisel hostag
geisha geisha
geister spook
geistes disposi brainst derang insan mad brainch disturb congeni
geistfr witles
geistig mental spiritu
geistli clerica clergyw clergym clerg
geistlo insipid
geistre clev witt
geistvo gift
geiz parsimo stingin stint
geizhal scroog skinfli
geizig cheap miser sordid sting
geizkra scroog skinfli
geiß goat
geißbla honeysu
geißel scourg flog
geißfuß crowbar
gejamm whin
geket chain
gekich giggl
gekipp bias
gekit cement
geklapp clatt
geknick downcas
gekoch boil cook
gekonn slick
gekritz doodl scrawl squiggl
gekros mesente
gekunst inkhorn
gekurz abridg
gel gel
gelab drivel
gelacht laught
gelad load
gelag batt bing
geland terrain banist guardra handrai rail
gelande autocro
gelang arriv
gelangw bor
gelasiu gelasia
gelass seren
gelasse calmnes composu equanim pois sangfro serenit
gelaufi fluenc
gelb amb yellow
gelbflo yellowf
gelblic yellowi
gelbsch amberja
gelbsuc jaundic
gelbwur turmeri
geld mone fund
geldaut atm
geldbeu purs wallet
geldbor purs wallet
geldbuß fin
geldmit fund wherewi
geldsac affluen moneyba
geldsch banknot
geldstr fin
geldstu coin
geldube remitta
geldver breadwi splurg
geldwes financ
geldwis financ
gele gele jel
geleg conveni lain situat
gelegen chanc occasio opportu casual
gelehn lean
gelehr erudit learn pundit savant scholar
gelehrs learn scholar
gelehrt pundit savant eruditi
gelei accompa convo hand
geleitz convo
gelenk condyl joint
gelenke arthrit
gelenki nimbl
gelieb belov lov paramou
geliebt lov paramou
gelob vow
gelobni vow
gelosch defunct
geltung applica
gelu concupi
gelubd vow
gemach chamb
gemachl gentl
gemahl husband ground
gemahli wif
gemald paint pictur
gemaunz meow
gemaß per via
gemei common despica everyda infamou low mean rand vil
gemeind band borough congreg fold municip parish town bylaw
gemeinh spitefu
gemeins common mutual shar singl joint commona communi fellows
gemerk bord
gemess grav
gemetze slaught
gemiau meow
geminde impair
gemisch gallima miscell mix
gemma gemma
gems chamoi
gemu mood
gemurme murmur
gemurr murmur
gemus vegetab
gemusea cardoon
gemuseb plantai
gemusef greengr
gemuseh greengr
gemusem greengr
gemutli comfort cos coz
gemutsa disposi
gemutsr calmnes phlegm
gemutss disposi
gen gen ghent
genau accurat concret dead exact precis
genauig accurac exactne fidelit precisi
genauso then
gendarm cop
genealo genealo
genehm conveni
genehmi permit approva licens
geneig apt bias inclin predisp pron
general general refurbi
generat age
generik generic
generis generic
generv grouch
genes genesi convale recov
genesi genesi
genesun recover
genet genet
genetik genetic
genetis genetic
genf geneva
genfers geneva
geni geniu mind prodig
genial brillia ingenio phat wick
geniali geniu
genick nap neck
genieß bask enjo savor epicur gourmet
genießb comesti palatab
genital genital
genitiv genitiv
genom genom
genoss comrad
genosse coopera
genossi comrad
genovev genevie
genr genr
gentrif gentrif
genua genoa
genug enough suffic
genugen fin suffici
genugsa auster frugal austeri content frugali
genui genuin
genus enjoyme zest
geoda geodesi
geodasi geodes
geodati geodesi
geoffn open
geoglyp geoglyp
geograf geograp
geograp geograp
geolog geologi
geologi geolog geologi
geometr geometr
geophys geophys
geopoli geopoli
georg georg
georgi georgia
georgia georgia
georgie georgia
georgis georgia
geozent geocent
gepack baggag luggag
gepacks cloakro baggag
gepackt port
gepanze armor armour
gepard cheetah
gepfleg trim
geplan premedi
geplank bant skirmis
geplapp babbl chatt
geplat flatten
geplaud chat
gepolt clatt
geprag imprint
gequak chatt
gequass chatt gab gibberi twaddl
gequats chatt claptra
gequiek squeak
gequiet squeak
ger fain glad willing crop
gera applian devic set tool
gerad direct even just lin onl right straigh
geradea straigh
geradeh outrigh upfront
gerader knacker
geradez downrig
geradli rectili
gerani geraniu pelargo
gerauch smok
geraumi room spaciou
gerausc nois sound fole noisele soundle noisi
gerb tan tann
gerbere tanner
gerech equitab fair just justifi righteo
gerecht justifi equit justic meet
gered claptra drivel rumor
gereif matur
gereiz crank peevish prick touch
gereizt temp
gerek berec
gerfalk gyrfalc
gerhard gerard
geriatr geriatr
gerich court dish
gericht forensi judicia catchpo ush courtho coron courtro clerk
geriebe craft
gering minor pett scant small least
geringe less
geringf minor slight bagatel
gerings disdain dispara floccin
gerinn coagula congeal
gerinnu coagula
geripp skeleto
geriss astut craft cunn shrewd sly trick
gerisse astuten cunn guil
germ yeast
germa yield
germani germani
gern happi pleas willing
geroll debri
gers barle
gersten sty
gertrud rue
geru fram framewo scaffol
geruch rumour odour perfum scent smell buzz hearsa rumor
geruchl odorles
geruchs olfacti smell
gerucht grapevi
geruh deign
gerund round
gerundi gerund
gerus accoutr
ges yeast gestur
gesabbe blah
gesag told
gesalz salt
gesam full total
gesamtb total
gesamts indebte total
gesamtw oeuvr
gesandt envo
gesang sing song
gesatti saturat
gesauer sour
gesaß backsid butt rump tail
gesaßba asschee
geschad impair
geschaf busines shop trad transac act takeov
gescheh happen inciden
geschei clev smart
geschen bount gift
geschic histor stor tal storybo storyte histori fat dexteri
geschie divorc divorce
geschir crocker dish dishwar harnes tablewa dishwas dishclo
geschle gend lineag rac sex sexuali segrega asexual neut
geschli cut
geschlo clos coheren
geschma flavour gustati lik savor tast bland distast flavorl
geschme flatter sleek suppl malleab
geschmi forg daub
geschmo molten
geschna chatt
geschni chopp cut
geschop being creatur
geschos project store
geschoß project
geschri written
geschru shrunk
geschut gun protect
geschwa drivel gibberi gobbled waffl chatt claptra gab prat
geschwi fast quick pac spe velocit speedom speed sibl
geschwo turgid jur juror
geschwu growth neoplas ulc ulcerou
gesegn bless
gesell journey
geselli congeni folks gregari sociabl social
gesells communi compan societ social societa sociolo
gesend sent
gesenk swag
gesetz law act legisla staid
gesetzb cod
gesetze bill transgr unlawfu amendme
gesetzg legisla
gesetzl compuls lawful outlaw lawless
gesetzw unlawfu
gesich fac mug visag
gesicht fac complex faceles facelif
gesim cornic ledg
gesinde vermin
gesinnu disposi etho
gesit seem
gespann agog taut tens
gespen ghost spect spook
gespens spook
gesperr ratchet block
gesprac chat colloqu convers dialog dialogu discour talk loquaci
gespren mottl
gesproc spoken
gespur feel intuiti
gest yesterd
gestal figur fram featur
gestalt artisti amorpho layout shapesh
gestand confess
gestank fetidne reek stench stink
gesteh avow confes
gestei rock
gestelz stilt
gestiku gesticu gestur
gestir orb
gestirn starr
gestoh groan
gestohl stolen
gestohn groan
gestor disturb impair
gestorb dead deceas
gestrah streak
gestrau shrubbe
gestrei streak strip
gestres stress
gestric broken
gestrup brush brushwo garden scrub thicket
gestu stud
gestuth stud
gestutp stud
gestuts stud
gesuch requ
gesulz drivel
gesund good healthf health sound well wholeso
gesundh health unhealt
gesundu recover
geteil divid shar
geto kill
geton tint
getos ado clangou
getrag worn
getrank beverag drink
getreid grain cereal corn crop husk ear spik
getrenn apart separat
getrieb engin gearbox transmi
getrock dri
getropf trickl
getrub cloud haz
gett gett
getto ghetto
getumme scrum
geub profici
gewach vegetab
gewachs conserv greenho
gewagth racines
gewahl elect
gewahr awar afford grant impart vouchsa yield
gewahrl ensur warrant
gewahrs detenti
gewal forc violenc
gewaltb violent
gewaltf nonviol
gewalth dictato
gewalti might prodigi rigorou terrifi violent
gewaltl nonviol
gewaltt violenc violent
gewand activ adroit cunn deft dextero skilful skillfu versati
gewandt fluenc glibnes
gewarti awar
gewasch drivel twaddl
gewass wat
gewasse hydrony limnolo
geweb fabric tissu
gewebel histolo
gewebet necrosi
geweck awaken
gewehr fusil gun rifl
geweih antl
gewerbe concess
gewerks unionis
gewich clout weight
gewicht weightl grav los emphasi severit
gewief shrewd
gewieh whinny
gewill will
gewimm whimp
gewin gain profit
gewind worm
gewinde bush chas tap
gewinn win beat gain persuad champio winn
gewinnb profita
gewinne winsom winn
gewinnm margin
gewinns margin
gewis certain inde veri
gewiss conscie
gewisse assiduo conscie scrupul compunc remors
gewitt thunder
gewitte thunder
gewitz shrewd
gewob woven
gewohn accusto habitua wont inur
gewohnh custom habit wont
gewohnl common general habitua innocuo ordinar regular
gewolb vault
gewolk cloud
gewuhl throng
gewund convolu serpent sinuou wind wry
gewunde intrica
gewunsc want
gewurm varmint vermin
gewurz season spic
gewurzg gherkin pickl
gewurzn clov
geysir geys
gezack jagg
gezei tid
gezeich haggard
geziem behoov
gezieme becom
gezucke sweet
ghana ghana ghanaia
ghanaer ghanaia
ghanais ghanaia
gharial gavial
ghasel ghazal
ghe ghe
ghetto ghetto
ghoul ghoul
ghul ghoul
gibbo gibbon
gibibi gibibit
gibiby gibibyt
gich gout
giebel gabl
giebeld pedimen
gier avaric covetou gre
gierfal gyrfalc
gierig avarici covetou eag glutton greed hungr miser sting
gieß cast pour wat
gießere foundr
gießkan can
gießzet font
gif poison venom
giftig poisono toxic venomou viperis
giftpil toadsto
giftsto poison
giftzah fang
gigaby gigabyt
gigan behemot colossu giant
giganti giant giganti humongo
gigawat gigawat
gigolo gigolo
gil vest waistco
gilbwei loosest
gild corpora guild
gimpel bullfin
gin gin
ginkgo gingko ginkgo
ginkgob gingko ginkgo
ginkjo gingko ginkgo
ginko gingko ginkgo
ginkoba ginkgo
ginst broom gors
ginster genet
gip cast gypsum plast
gipfel apex peak pinnacl summit culmina
gipfelt summit
gips plaster
gipskar drywall
gipssch splint
gipsver cast plast
giraff camelop giraff
girland festoon
girr coo
gisch yeast
gisela gisell
gitarr guitar
gitarre guitari
gitarri guitari
gitt grat grid lattic
gitterb crib
gitterw lattic
gitterz lattic
gla glas jar
gladiat beastma
gladiol gladiol
glagoli glagoli
glanz gleam glos lust polish sheen shin glisten
glanzen bright fulmina gloss resplen shin sleek splendi
glas vitreou
glasart vitreou
glasaug walley
glasbal demijoh
glasbla glassbl
glaseri glazi
glashar harmoni
glashut glasswo
glasier frost
glasig vitreou
glassch windowp
glasur glaz icing
glat flat outrigh sleek smooth smoothn smoothe
glatz baldnes
glatzfl ringwor
glatzko baldi bald baldnes
glaub believ belief faith cre think underst
glauben faithfu cre tenet
glaubha believa credibl like plausib probabl
glaubig religio believ credito
glaubwu credibl trustwo credibi genuine
glef glaiv
glei rail railwa float glid plan slid
gleich alik equal lik outrigh sam resembl
gleicha coeval peer homogen
gleichb tantamo equalit
gleichd isodens
gleiche equal then
gleichf likewis humdrum uniform
gleichg congeni equal balanc equilib pois casual impervi indiffe
gleichh equalit equit identit
gleichk homopho
gleichl concurr
gleichm equanim phlegm equal impassi
gleichn homonym parabl
gleichs isoscel cadenc equilat identif
gleichu equatio equipri
gleichw equival equiang howbeit
gleichz concurr simulta
gleis rail
gleitmi lubrica
gleitsc paragli
gleitze flexiti
gleiß glisten
gletsch crevass
glibb goo
glied limb memb peni
glieder arthrop mannequ disposi distrib
gliedma limb
glimm mica glimm
glimmer schist
glimmst weed
glitch glitch
glitsch slick
glitz glisten glitt sparkl
globali globali
globu glob
glock bell chim
glocken bellflo
glogg glogg
glori aureola
glorifi glorif glorifi
glorrei illustr
glos smold
gloss glos
glottal glottal
glotz televis tel goggl
glu emb
gluck eggar fortun happine luck
gluckli happi happ lucki luck fortuna happine
glucklo luckles
glucks chortl
glucksb mascot
gluckse blissfu beatitu blis
glucksf fluk
glucksg euphori
glucksh caul
gluckss gambl
gluckwu congrat
gluh anneal glow
gluhbi wassail
gluhend fervent glow incande
gluhmo wassail
gluhstr mantl
gluhwei wassail
gluhwen filamen
gluhwur firef glowwor
gluo gluon
gluttot extingu
glyph glyph
gmbh ltd
gnad grac indulge merc
gnadenb indulge
gnadenk rue
gnadenl mercile
gnadens kill
gnadig benefic mercifu
gnei gneis
gnom gnom
gnosi gnosi
gnostik gnostic
gnostis gnostic
gnu gnu
goa goa
goali goali
gobi gobi
godthab nuuk
goeth goeth
goi goy
goj goy
gokku gokkun
gold gold
goldad vein
goldamm yellowh
goldfar gold
goldgru bonanza
goldhah goldcr
goldig adorabl cut
goldlac wallflo
goldmar oriol
goldmed gold
goldmun gold
goldreg laburnu
goldru goldenr
goldsch goldsmi
goldspe flick
goldsuc prospec
golf bay golf gulf
golfjun caddi
golfmad caddi
goliath goliath
gollum gollum
gomel gomel
gomorra gomorra
gong gong
gonorrh gonorrh
goofy goof
googel googl
googl googl
googol googol
gor brat
gorgo gorgon
gori gori
gorilla gorilla
gorstiu gorstia
goryeo goryeo
gorz gorizia
goss gutt
gossel gosl
got goth deit god goddes lord
gotebor gothenb
gothic gothic
goti goth
gotisch gothic
gott god
gottesa graveya manti
gottesd church pray servic worship
gottesf godfear
gottesl opah atheist atheism blasphe sacrile
gottesu ordeal
gottfri godfre
gottgle godlik
gotthei deit divinit god
gotti god goddes
gottlic divin god divinit godline
gottlos godless
gottver goddamn godfors
gottwer apotheo
gotz idol
gotzend idolatr
gourm gourman
gouvern governe
gozitan gozitan
gra eszterg grain gras pot weed burr ridg bon
grab grav burrow dig dik ditch entrenc gutt trench
grabhug barrow
grabins epitaph
grabkam sepulch
grabmal gravest tomb
grabsan dirg
grabste headsto tombsto
grabsti caelum
grabung dig excavat
grad degre grad level pitch
gradien slop
graduie graduat
graf count earl
graffit daub
grafi countes
grafik graphic
grafisc graphic
grafolo graphol
grafsch count shir
gramm gram
grammat grammar syntax grammat
grammof gramoph stylu
grana shell
granata pomegra
granatr garnet
granats shrapne
grandio sublim terrifi
granuli granula
graph graph
graphi graphit
graphis graphic
graphol graphol
grappa grappa
gras brows
grasbus hassock tussock
grashup grassho
grasnel thrift
grassli gris
grati complim fre
gratig bon
gratisg freebi
gratsch sprawl straddl
gratuli congrat
grau gra horror
graubun grison
grauch donke
grauelt outrag
grauenh atrocio gruesom harrow terrifi
grauenv gruesom harrow terrifi
graulic grayish
graup groat
grausam cruel savag trucule atrocit cruelt savagen
grausig macabr
grausli disgust
grauti donke
graveur engrav
gravier engrav chas
gravita gravit gravita grav
gravur cavit engrav
gray gra
graz graz
grazi grac
grazil delicat
grazio gracefu
grei geez
greif griffin clasp grab grasp grip tak claw
greifba palpabl tangibl
grell gaud harsh jazz loud lurid show violent
gremium board
grenad grenadi
grenade grenadi
grenadi pomegra grenadi
grenz bord barri bound boundar fronti limit abut
grenzen boundle limitle
grenzfl interfa
grenzub transna
grenzwe limit edg
grenzzo junctio
grepp grep
greyerz gruyer
grieb greav
griech greek
grieche greec
griechi greek
griesgr churlis
grieß grit grout semolin snow
griff clasp grasp grip handl hilt
griffbe hand
griffbr fingerb
griffel pencil nitpick
grill barbecu grill cricket whim fry
grillan firesta
grillie grill
grillpl barbecu
grillte barbecu
grimm ang grim grimm
grimmda colon
grimmig grim
grind mang grind
grins grin sne
grip brain
gripp flu influen
gro gros
grob ballpar brut coars crud gros jagg rand rough
grobhei rudenes
grobsch uncouth blacksm
grog grog
groll ang grudg rancor spleen roll rumbl
gropp sculpin
grosch grosz
grossha wholesa
grosska cat
grosz grosz
grot cavern grotto
grotesk antic prepost
groß larg big grand great tall major extent greatne
großart awesom capital excelle gorgeou grand great superb terrifi
großbra conflag
großbri british
großbuc capital
großelt grandpa
großeno rang
großenv resizab
großenw megalom
großhan wholesa
großher duk
großkan nagykan
großkat cat
großma mainmas
großmac pow
großmau loudmou
großmei grandma
großmu generos magnani
großmuf mufti
großmut grandmo magnani
großnef grandne
großnic grandni
großrec mainfra
großsch capital
großseg mainsai
großtag mainsta
großtan grandau
großtei bulk
großvat grandfa
großzie nourish rear
großzug charita generou generos larges munific
gru callow green verdant vert
grub min pit
grubch dimpl
grubel mus pond ruminat
grubele mus
grubeln mus
grubeng firedam
grubenk tapewor
grubler brood
gruf sepulch tomb vault
grufti goth
grummel grumbl hurtl
grun green
grund bed bottom caus earth lot purpos reason establi
grundbe demesn propert landown
grundel gob
grunder found
grundfe ground
grundfl footpri
grundge constit bedrock
grundie prim
grundin overhau
grundla bas basi foundat fundame groundw
grundle fundame seminal
grundli scrupul sound thoroug gudgeon
grundlo unfound
grundna stapl
grundre tenet
grundri plan
grundsa tenet cardina indispe
grundst corners undersc lot propert encumbr
grundun foundat
grundve stapl
grundwa groundw aquif
grundza cardina
grundzu default
grunkoh kal
grunlic greenis
grunnen groning
grunsch fledgl gosl greenho sapl green
grunspa verdigr
grunz oink grunt
grupp band clust group lot set squad
gruppen teamwor holocau
gruppie group alignme
gruseli creep
grusi georgia
grusier georgia
grusini georgia
grutz gruel
gruß greet regard hail
guacamo guacamo
guam guam
guamisc guamani
guanaba soursop
guanako guanaco
guani guanin
guano guano
guatema guatema
guav guava
guck look peek
guerill guerril
gugg look
guillot guillot
guine guinean
guinea guinea
guineer guinean
gujarat gujarat
gulag gulag
gulasch goulash
guld guild gold
gullegr cesspoo
gultig availab legitim valid
gultigk validat
gummi condom eras rubb
gummila bush
gun grac gunt
gunstig auspici conveni favoura inexpen prosper
gunstli minion favouri
gur belt harnes webb
gurgel babbl gargl gurgl
gurgell gargl
gurgelw gargl mouthwa
gurk cucumb
gurkenf cucumif
gurr coo
gurtban webb
gurtel belt zon
gurtelr shingl
gurtelt armadil
guru guru
gus cis cast mold
gusli gusli
gussstu mold
gut commodi estat fin good manor well goodnes
gutarti benign
guterlo minecar
gutertr haul
gutglau gullibl
gutheiß approv welcom
gutherz kindhea
gutig benign kind
gutigke goodnes
gutlich amicabl amicab
gutmuti bonhomo indulge benevol
gutsche coupon vouch
gutta gutta
guyan guyanes
guyana guyana
guyaner guyanes
guyanis guyanes
guzhang guzhang
gymnast gym gymnasi
gynakol gynaeco gynecol
gynopha vorarep
gyro gyro
gyru gyru
gzheliu gzhelia
haapsal haapsal
haar hair
haaraus epilati
haarban snood
haarbur hairbru
haarbus wisp
haaresb hair whisk
haarfei subtl
haargum scrunch
haarig hair
haarkla barrett
haarkno bun chignon topknot
haarl haarlem
haarlo hairles
haarnad hairpin
haarnet hairnet snood
haarsch part haircut
haarspa pettifo quibbl barrett
haarstr outrage
haartei hairpie
haarwas shampoo
haarwur root
hab chattel hav own oat
habakuk habakku
haberko toddl
habgi gre
habgier avarici greed
habich goshawk hawk
habita habitat
habitu habit habitu
habm ohim
haboob haboob
habseli belong
habsuch covetou gre avarici greed
habub haboob
haciend haciend
hack hoe mattock pick chop hash minc hack
hackbei chopp
hackbra meatloa
hackbre dulcim
hackedi fuck
hackepe minc
hackfle hash minc
hackl work
hackler work
had had
haddsch hajj
hadith hadith
hadj hajj
hadria hadrian
hadro hadron
hadsch hajj
haf port harbour haven oat custod detenti impriso prison
hafenar dockwor stevedo
hafenst port seaport
hafenvi waterfr
haferbr oatmeal
haferfl oatmeal
hafergr grit
hafnium hafnium
haftbar liabl
haftend liabl
haftpfl liabl
haftung adhesio disclai
hag fenc gaunt
hagebut hip rosehip
hagel hail
hagelko hailsto
hagesto singl
haggi haggi
hagiogr hagiogr
hah cock roost tap huh jay
haha haha heh
hahnch chicken cockere
hahnche breast drumsti
hahnenf louvar butterc
hahnenk cocksco cockfig
hahnens cockcro
hahnent houndst
hahnrei cuckold
hai shark for grov
haifisc shark
haiku haiku
hainbuc hornbea
haiti haiti
haitian haitian
hak catch hitch hook
hakel crochet
hakelar crochet
hakenbu harqueb
hakenkr swastik
hakenpf ard
hakl hook
hal neck throat enough halt stop adher consid deem
halal halal
halb half
halbaff prosimi
halbdun twiligh
halbdur semiper
halbfin semifin
halbgot demigod
halbgru semigro
halbier bisect halv bisecto
halbins peninsu point
halbjah semest biannua semiann
halbkre semicir
halbkug hemisph
halblei semicon waf
halbmes radiu
halbmet metallo
halbmon fortnig
halbsch penumbr
halbsta yob hoodlum
halbvok semivow
halbwai orphan
halbweg halfwa reasona
halbwel underwo
halbwis smatter
hald pil
half half
halft halt holst
hall reverbe hall echo
hallelu allelui hallelu
halljah jubile
hallo cheerio hello hey
halloho hello
hallowe hallowe
halm haulm straw
halo halo
halog halogen
halogen haloalk halocar
halsabs cutthro
halsban chok collar
halsbre breakne
halsket chok collar necklac
halstuc handker neckerc
haltbar tenabl durabil
haltegu teth
haltepl halt
haltepu breakpo
haltest halt stop
haltung attitud carriag husband pois postur stanc
halunk reproba
halva halva
ham hem gloat
hama hama
hamada hamadan
hamarti hamarti
hamati hematit
hamatom hematom
hamburg burg hamburg
hamisch sardoni
haml hamlet
hamletb hamlet
hamm hamm malleu malleat
hammel mutton ram weth
hammelb breast
hammelf mutton
hammelt tallow
hammerb malleab
hamocya hemocya
hamodyn hemodyn
hamophi haemoph
hamorrh hemorrh haemorr
hamosta coagula
hamsa hamza
hamza hamza
han han jack john
hanami hanami
hand hand
handarb handicr needlew
handbre handbra
handbuc handboo manual
handel commerc deal trad act
handeln actor
handels fertili embargo commodi
handeri dir sor
handesc handsha shak
handf stalwar
handfla palm palmar
handgel wrist
handgem craft handmad scuffl
handgri hand
handhab handl managem
handhar accordi
handigk handedn
handkar handcar
handl deal trad
handlan dogsbod hand handyma henchma instrum stoog
handles chiroma palmist
handlic hand
handlun act action activit plot guidanc agenc
handmuh quern
handorg accordi
handpfl manicur
handpup puppet
handsag handsaw
handsch khanjar handcuf manacl shackl handsha hand handwri manuscr
handscr manuscr
handspi handbal
handtas handbag purs
handtuc towel
handver handpic
handvol hand
handwaf handgun
handwag handcar
handwer craft handicr trad artisan craftsm tradesm
handy cell
hanf cannabi hemp
hanflin linnet
hang disposi hill penchan procliv slop hang suspens
hangar hangar
hangema hammock
hangend hang
hangeul hangeul
hangul hangeul
hanna anna hannah
hannah hannah
hanniba hanniba
hannov hanov
hanoi hanoi
hans hans
hanseat hanseat
hansel hansel needl taunt teas
hansisc hanseat
hanswur buffoon
hantel dumbbel
haploid haploid
haplolo haplolo
happ bit morsel snack
happche pieceme
happeni happen
hapsal haapsal
haptisc haptic
har harem urin bitt hard harsh tough austeri hardnes
haraka harakat
harald harold
hardcop screens
haresi heres
haretik heretic
haretis heretic
harf harp
harfeni harpist
hark rak
harmage armaged
harmlo innocuo
harmlos harmles inoffen
harmoni harmon harmoni congeni
harn urinat
harnbla cystiti
harndra micturi
harnlas urinati
harnlei uret
harnroh urethra
harnsto urea
harpun harpoon lanc
harpyi harp
harr abid await
harsch bitt harsh
harthol hardwoo
hartkna dogg
hartlin butt
hartnac feist indelib obstina persist tenacio
hartrie dogwood
hartung januar
hartwur slowwor
hartzin pewt
haru harun
haryana haryana
harz harz pitch resin
has bunn har lepu animosi hatr hast hustl rush
hasarde gambl
hasch hash hashish bunn
hasche hash
haschis hashish
haselnu hazelnu
haselst hazel
hasenhi dipshit
hasenju leveret
hasenpf eclair
hasensc harelip
hash hash
hashtag hashtag
haskell haskell
haslei bunn
haspel reel
hass hat
hasserf hateful
hassium hassium
hasslic bitt ugl
hastig hasti hast
hatsche indulg nurs nuzzl pamp
hatschi achoo
hau hous spank beat hew flesh hid pelt skin
haub bonnet crest hood
haubenl lutung
haubitz howitz
hauch whiff breath
hauchdu flims she
haudeno iroquoi
hauf heap clust crew crowd lot mountai pil turd
haufenw cumulu
haufig common frequen often
haufigk frequen
hauflei lot
haup head
hauptbe mainsho
hauptbu ledg
hauptfa major
hauptfi hero protago
hauptge jackpot
hauptin gist
hauptle main
hauptli chief
hauptma dinn captain lead
hauptpl motherb
hauptpu gist
hauptqu headqua
hauptri mainstr
hauptro rotor
hauptsa chief general main princip
hauptsc aorta
hauptst capital highwa
hauptwo noun substan
haus hous
hausa hausa
hausarb chor housewo
hausauf homewor
hausbes squatt
hausch cottag
hausdac rooftop
hauseig homeown
hausenb isingla
hauserb block
hausfra houseke housewi
hausfri trespas
haushal budget househo houseke
hausier peddl
hausleh governe
hausmac demesn
hausman househu
hausmei concier custodi janitor
hausrin neat
haussch slipp hog pig
hausspe sparrow
hausti pet
hausver custodi
hauswar janitor
hauswir landlor landlad
hautarz dermato
hautaus rash
hautch membran
hautfar color
hautfet flap
hautlap flap
hautsch dand
havanna havana
havel havel
hawaiia hawaiia
hazards gambl
haziend haciend
haßlich hateful odiou weak
heap heap
heb heb lift rais siphon
hebamm midwif
hebel lev leverag pry
hebelkr leverag
hebelst fulcrum
hebelwi leverag
hebra hebrew
hebraer hebrew
hebrais hebrais hebrew
hebrid hebrid
hebro hebron
hebung elevati
hech pickere pik
hechel pant teas
hechtba zand
hechtdo hak
heck stern hedg hatch
heckenk honeysu
heckens snip
heckkas aftcast
heckkla tailgat
hedonis hedonis
hedschr hegira hijra
hedwig hedwig
heer arm host militar
heeresa arm
heeresz campaig
hef yeast booklet append tack
hefepil yeast
hefestu bun
heftger stapl
heftig fierce keen vehemen violent
heftigk vehemen
heftkla stapl
heg cherish nurs nurtura
hegel hegel
hegemo hegemon
hegemon hegemon
hegira hegira hijra
hegung nurtura
hehl receiv
hehlere handl
hehr sublim
heid heath heathen pagan
heidekr heath
heidelb bilberr blueber huckleb
heidele woodlar
heideng mint
heident heathen paganis
heidi pagan
heidnis heathen pagan
heiduck hajduk
heik henriet
heikel delicat prick tenuou ticklis touch trick
heil ideal cur heal leech
heilbar curabl
heilbri salutif
heilbut halibut
heilend heal
heilig hol sacr hallow saint sanctif
heiligb halibut
heilige halibut aureola aureol halo
heiligk holines
heiligs canoniz
heilkra herb
heilmit elixir remed
heilsam salubri wholeso
heilung cur heal sanatio
heim dormito hom homewar hostel
heima hom homelan
heimatl homelan statele
heimats hometow
heimfal resort
heimisc home
heimkeh homecom
heimkun homecom
heimlic clandes furtiv secret stealth surrept underco secreti
heimti pet
heimtuc perfidi
heimwar hom homewar
heimweh homesic nostalg
heinric henr
heinrik henriet
heira marriag matrimo espous marr wed
heirats matchma
heis hoars husk
heit beautif bright buoyant clear jovial
heiterk exhilar
heiz fireman stok
heizbar heatabl
heizger heat
heizkor radiato
heizluf fir
heizstr fir
heizung heat
heiß fin fit horn hot salacio call
heißhun munch
heißluf balloon
hekab hecuba
hektar hectar
hektik bustl hustl
hektisc hectic
hektor hector
hekuba hecuba
held hero protago
heldenh heroic
heldenm prowes valianc
heldent exploit
heldi hero heroin
helen helen
helena helen
heleno helenu
helf help abet aid assist avail assista servant
helfend assista auxilia
helferi help servant
helga helga
helio helio
heliost heliost
helioth helioth
heliox heliox
helioze helioce
helium helium
hell blond bright clear fair high light pal hell
hellbra tan
hellen hellen
helleni hellen helleni
hellhau blond fair
helligk brightn luminos
hellseh augur clairvo divin foretel seer visiona
hellsic foresig
helm helmet
helmkra skullca
helveti helveti
hemd shirt
hemlock hemlock tsuga
hemm imped curb inhibit stem trammel
hemmung inhibit inconti
hemni wall
hendiad hendiad
heng stallio
hengstf colt
henk hang executi hangman
henn hen
hennega hainaut
henni hennin
henothe henothe
henrik henriet
henry henr
hentai hentai
hepari heparin
hepatit hepatit
hepta heptan
heptaed heptahe
her her
hera hera
herabku avatar
herabla deign condesc depreca superci
herabse belittl debas decr demean denigra dispara reduc depreca
herabst cascad precipi
herabwu demean vilif
herakli heracli
heraldi heraldr heraldi
heranwa youth
heranwi beckon
herau out
herauf upstair
heraufb conjur evocati
herausb glean
herausf challen dar def hard
herausg publish
heraush keep
herausk emerg
herausl elicit
herausn detach
herausp blurt
herausr project protrud bann outstan tear
herauss resect protrud prov
herausw banish
herausz unplug
herb harsh tart autumn
herbeir call conjur conven summon
herbeiw beckon
herberg hostel inn refug sanctua
herbstl autumn autumna
herbstr hollyho
herd cook hearth rang stov drov flock herd pod
herdbod hearth
herdenm sheepl
herei insid
hereing ent
hereinh fetch
hereink ent
hereinl fram hoax
hering herr
herkomm convent
herkunf descent origin provena
herlei affilia deduc deriv
herman herman
hermann weasel
hermaph hermaph
hermeli ermin
hermene hermene
hermeti airtigh hermeti
hermion hermion
herni hernia
herod herod
herodo herodot
herodot herodot
heroi heroin
heroin heroin
heroisc heroic
heroisi heroiz heroiza
herold herald
herolds ordinar
herp herp
herpeto herpeto
herr arbit gentlem lord man mist sir
herrenh hall manor mansion
herrenl abandon
herri lad
herring porbeag
herrisc boss imperio overbea
herrkla manspla
herrlic fin gloriou gorgeou love
herrsch dominan reign rulersh lord rul
herstel produci establi fabrica machin manufac produc mak product
herta hertha
hertha hertha
hertz hertz
herumdr hang
herumga hang
herumha hang
herumhu whor
herumlu hang ling loaf
herumsc grappl
herumsp sport toy
herumst strut quibbl jaunt
herumsu forag
herumta cavort grop
herumto romp cavort sport
herumtr trampl rov
herumza fidget
herumzi wand
herunt down
herunte shutdow decrepi droop descend downloa low slag wolf
hervorb spawn
hervorh accentu highlig
hervorl elicit
hervorr project protrud bann excelle outstan splendi superb superla
hervors salienc bulg outstan promine
hervort bulg excel
herz cor heart
herzblu lifeblo
herzch heart
herzens heartbr goodnes heartac
herzhaf heart savor
herzig sweet
herzklo palpita thrill
herzkur cardioi
herzlic cordial heartfe hearti heart wholehe
herzlo heartle loveles
herzmus cockl
herzog duk
herzogi duches
herzogl ducal
herzogt duch
herzrhy arrhyth
herzsch heartbe heartth pacemak
herzwur heartwo
herzzer heartbr
hesekie ezekiel
hesiod hesiod
hesperi hesperi
hess hessian hess
hessi hessian
hessisc hessian
het hett
hetero hett straigh
heterog heterog
heteron heteron
heteroz heteroc
hethit hittit
hethite hittit
hethiti hittit
hethito hittito
hettang hettang
hetz hustl rail rush sic
hetzeri rabbler
hetzred seditio
heu hay bount hir nowaday toda
heubod hayloft
heubuhn hayloft
heuchel hypocri
heuchl hypocri pretend
heuchle duplici hypocri
heudiel hayloft
heuer jul
heugabe pitchfo
heuhauf haystac
heul bawl howl wail whin pupp
heullie crybab
heulmei crybab
heulpet crybab
heulsus crybab
heureka eureka
heurist heurist
heuscho haystac
heuschr grassho locust
heutzut nowaday toda
hex hag harrida hex witch hexen warlock
hexa hexan
hexaed hexahed
hexenme wizard wizarde
hexensa bedlam pandemo sabbath
hexensc lumbago
hexenta sabbath
hexerei devilr sorcer witchcr
hia hiatu
hiatu hiatu
hibakus hibakus
hibisku rosell
hickelk hopscot
hicks hiccup
hidschr hegira hijra
hieb bang chop hit slash strok
hier her
hierarc hierarc
hierauf subsequ
hierbei hereb
hierdur hereb
hierfur therefo
hierh her hith
hierhi her hith
hiermi hereb herewit
hierodu hierodu
hierogl hierogl
hierokr hierocr
hieromo hieromo
hiev weigh
high high
hihi heh
hiiumaa hiiumaa
hijab hijab
hijack hijack
hilda hilda
hilf aid assista help relief succor
hilflo helples
hilflos helples
hilfrei assista helpful
hilfsmi aid devic expedie resourc
hilfsqu rest
hilfsst excipie
hilfstr subcarr
hilfsve auxilia
hilfswe alterna
himalay himalay
himatio himatio
himbeer raspber
himmel heaven paradis sky
himmelb azur cerulea
himmelf ascensi assumpt
himmels blatant
himmlis celesti heaven superna
hin hin aback behind
hinabwe precipi
hinau out
hinausg exit
hinauss deferra
hinausz prolong
hinbeko manag
hind doe hind imped inhibit
hinderl cumbers
hindern barri hamp hurdl impedim obstacl setback
hindeu portend
hindi hindi
hindu hindu
hindufr hindu
hinduis hinduis
hinfor hencefo
hinfort blow
hinfuhr afferen
hingab abandon commitm
hingeho belong
hink limp
hinkels menhir
hinleg fetch
hinnehm accept
hinplum flop
hinreic suffici
hinreiß enraptu compell gorgeou
hinrich executi execut
hinscha look
hinseh look
hinsetz sit
hinsich toward
hinstel stand
hint aft behind hind posteri abaft backsid tail
hinter back
hinterb buttock backben
hinterd proctod afterde quarter
hintere cascad
hinterf questio scrutin
hinterg cros rook back backgro ground wallpap daemon subtlen
hinterh ambusca ambush aft afterwa backyar
hinterk occiput
hinterl bequeat leav offspr abandon lodg
hinterm mizzenm
hinters stern back sternpo
hintert tail postern foil loophol
hinterw backwoo bumpkin hick hillbil yokel
hinterz backroo
hinwei clu hint
hinweis portend
hinwerf cast
hinzufu add append incorpo additio
hinzuko collate
hiob job
hipp billhoo
hippi hippi
hir brain herd shepher
hiragan hiragan
hirnant hirnant
hirnfor neurosc
hirnges figment
hirnhau mening meningi
hirninf strok
hirnlo brainle witles
hirnrin mantl
hirnsch brainca cranium strok
hirnwas brainwa
hirs millet
hirsch deer stag
hirschb stag
hirsche babirus
hirschk doe hind
hirschl buckski
hirsuti hirsuti
hirtenh sheepdo
hirtens crook
hirti herd shepher
hisboll hezboll
hiss hoist
histidi histidi
histogr histori
histolo histolo
histori histori
hit blockbu hit
hitl hitl
hitleri hitleri
hitlers szczedr
hitz ardor heat oestru
hitzewe heatwav
hitzig heat
hitzkop hothead
hiv hiv
hleza corncob
hno ent
hoatzi hoatzin
hobbi hobbit
hobby hobb
hobbyma paint
hobbyme hobbyis
hobel plan slic
hoch high loft sharp tall paramou superla uppermo utmost
hochbeg prodig
hochbin stak
hochbun blockho
hochbur strongh
hochchi mandari
hochdeu german
hochdru anticyc
hochebe plateau
hochemp delicat
hochent sophist
hocherf delight
hochfah bootstr
hochgef euphori
hochgeh blow
hochgel uphill
hochges supersc
hochhau skyscra
hochkan edgeway upright
hochkla qualit
hochkom apostro
hochlad upload
hochlan highlan
hochmoo bog
hochmu arrogan hubri prid
hochmut arrogan haught superci vainglo
hochnas superci uppit
hochneh mock
hochof furnac
hochort orthodo
hochrag soar
hochrec project
hochrus upgrad
hochsch skyrock soar school univers baccala admir student
hochsit hid
hochst suprem
hochsta conman imposto phon
hochste shift
hochstl record
hochstu highcha
hochwas flood
hochwer qualit
hochwur reveren
hochzah pow
hochzei bridal marriag matrimo wedd nuptial honeymo anniver
hochzie hoist
hock squat hunk stool hump
hockey hocke
hod bollock testicl testicu
hodensa ballsac scrotum
hodomet odomet
hof court courtya yard
hofdam courtes
hoff hop
hoffent hopeful
hoffnun hop trust repecha hopeles ray hopeful
hoflich courteo polit civilit courtes politen
hofnarr jest
hofstaa court
hoga hogan
hoh altitud elevati height trebl abov superio
hohei highnes
hohenan acropho
hohenfe benchma
hohenli contour
hohenme altimet
hohensc contour
hohenwi elevati
hohenzo hohenzo
hohepun climax highlig
hoherst superio
hohho hohhot
hohl hollow antrum cav cavit den lair
hohlenf speleol
hohlenk speleol
hohlenm caveman troglod
hohlhan palmar
hohlhei speciou
hohlmei goug
hohlrau cavit
hohlrin chamf
hohlweg defil
hohnisc derisiv
hokkaid hokkaid
hol bring fetch get
holbach holbach
hold eld
holismu holism
holisti holisti
holk hulk
holl eld hell inferno
holland holland netherl dutch dutchma dutchwo
hollenf hellfir
hollisc hellish inferna goddamn
hollywo hollywo
holm eyot stalk
holmium holmium
holocau deni
hologra hologra
holokau holocau
holomor holomor
holonym holonym
holoza holocen
holp jolt
holprig bump
holund eld
holunde elderbe
holz softwoo timb wood wooden
holzapf crabapp
holzar wood
holzboh aug
holzdre lath
holzdub peg
holzfal logg lumberj
holzham beetl
holzig wood
holzklo log
holzkoh charcoa
holzsch log xylogra woodcut woodcar
holztau woodpig
holzwur woodwor
hom hom
homel gomel
homesta homesta
homili homi
hominin hominin
hommag homag
homo fag gay homo que
homoero brokeba homoero
homofo homopho
homog homogen
homogen homogen
homolog homolog
homomor homomor
homonym homonym
homoopa homeopa
homoost homeost
homophi homophi
homopho homopho
homosex gay homosex que
homoske homosce
hon hon
hondura hondura
honiara honiara
honig hone
honigba kinkajo
honigkr stevia
honigme honeyde
honigta honeyde
honigwa honeyco
honolul honolul
honorar emolume
honoriu honoriu
hool yob
hooli yob
hooliga hooliga yob
hopf hop
hopfend oast
hoppel scuttl
hoppelh bunn
hoppla oop
hopplah slapdas
hor hear horn eyri hoard listen read receiv
horaz horac
horbar audibl
horbuch audiobo
horch eavesdr
hord hord
hordeol sty
horensa hearsa
horfunk radio
horizon horizon skylin
hormo hormon
hornch crescen croissa squirre
hornhau callu cornea
hornhec garfish needlef
horni bugl
hornig horn
horniss hornet
hornkle lotu
hornste chert
hornsto keratin
hornsub keratin
horntra cuckold
hornung februar
hornvie neat
horolog horolog
horrend horrend
horror horror
horschn cochlea
horspre headset
hortens hydrang
horverm hear
hos pant
hosch pant
hosea hosea
hosensc coward fly
hosentr suspend
hosenzi wedgi
hosiann hosanna
hospiz hospic
hospizd hospic
hostes hostes
hosti host waf
hotel hotel
hoteli hoteli
hotelie hoteli
hotelpa bellbo bellgir
hotelpo concier
hotkey hotke
hotlin hotlin
hottent hottent
hotzsch xylogra
hrodna grodno
hrywnja hryvnia
hsk hsk
html html
hua giddyup
huanako guanaco
huaqiao huaqiao
hub hub strok
huber hubert
hubsch come handsom nic nift prett
hubschr helicop chopp
huch oop huchen
hue hue
huf hoof hip
hufeis horsesh
huflatt coltsfo
hufschl hoofbea
hufschm blacksm farri farrier
hufthal girdl
hufti ungulat
hugel down hill hump knoll mound
hugelig hil
hugenot hugueno
hugo hugh
huh chicken hen
huhnch chicken pullet
huhnche breast
huhnera corn
huhnerf chicken
huhnerh chicken
huhnerk giblet
huhners henhous perch
huld grac
hulda huldah
huldigu homag
hulk hulk
hull cas closur envelop husk mantl sheath shell wrap
hullbla involuc
hullkur envelop
huls hol husk pod shell
hulsenf legum
huma human
humanis humanis
humanit humanit humanis
humanoi humanoi
humanwi humanit
humbug humbug malarke
humidor humidor
humm lobst
hummel bumbleb
humor humour
humorvo facetio humorou
humpel limp
humu humu
hun minecar hulk
hund bear canid dog
hundch dogg pupp
hundche dogmeat
hundebl dandeli
hundefa dogcatc
hundefl dogmeat
hundehu kennel
hundele leash
hunders hundred
hundert hundr centipe centenn centena hundred
hundesc snout
hundetu boondoc
hundi bitch dog slut
hundlei dogg
hundsgi dogban
hunenbe dolmen
hunengr dolmen
hunenst dolmen
hung famin hung starvat
hungerl pittanc
hungers dearth famin
hungrig hungr peckish
hunn hun
hunni hun
hunnisc hunnic
hup horn klaxon honk
hupf bounc hop leap skip
hupfspi hopscot
hur harlot hook prostit slapp strumpe trollop whor wench
hurd hurdl
hurenki widow
hurerei slutter
huri houri
hurra hoora hurrah yay
hurrapa chauvin jingois
hurrika hurrica
hurrit hurrian
hurrite hurrian
hurriti hurrian
hus hus cough
husar hussar
husch shoo scurr
husky husk
huso sob
hussei husayn
hussi hussit
hussiti hussit
hustenl expecto
hut cap hat pileu custodi shepher cabana hut shack
huteri custodi shepher
hutgesc milline
hutkrem flap
hutmach hatt milline
hutong hutong
hutsch swing
hutschn hatband
huttenk metallu
huttens bluebir
huttenw metallu
hyakint hyacint
hyan hyena
hyazint hyacint
hybri hubri
hybrid hybrid
hybridf hybrid
hydra hydra hydrat
hydraul hydraul
hydrid hydrid
hydrier hydroge
hydroch hydroqu
hydroen hydropo
hydroge hydroge
hydroku hydropo
hydrolo hydrolo
hydroph hydroph
hydrost hydrost
hygieia hygieia
hygien hygien
hygieni hygieni
hygrosk hygrosc
hylozoi hylozoi
hym hymen
hymn anthem hymn
hypalla hypalla
hyperbo hyperbo
hypergl hypergl
hyperli link
hyperra hypersp
hyperso hyperso
hyperte hyperli
hyperto hyperte
hyperwu hypercu
hypno hypno
hypnos hypnosi
hypnoti hypnoti mesmeri
hypocho hypocho
hypogly hypogly
hypokau hypocau
hypokor hypocor
hyponym hyponym
hypophy pituita
hyposen hyposen
hypotax hypotax
hypothe mortgag hypothe conject
hypothy hypothy
hypoton hypoten
hysteri hysteri
iaeo iaea
iah bra
iatrog iatroge
ibd ibid
iber iberian
iberi iberia
iberia iberia
iberisc iberian
ibi ibi
ibid ibid
ibook ibook
ich ego
ichthyo ichthyo
ico icon
ida ida
ide fanc idea notion
ideal ideal visiona
idealer ideal
ideali visiona
idealis idealiz idealis
idealzu ideal
ideell ideal
identif identif
identis identic
identit unit
ideolog ideolog
idio ass boob idiot imbecil mug
idiom idiom vernacu
idiomat idiomat
idioten foolpro
idioti idioc idiot
idiotis dumb idiotic
idiotyp idiotyp
idisch jewish
ido ido
idol god idol
idyll idyll
idyllis idyllic
igel hedgeho urchin
igelahn erinace
igelart erinace
igit ugh yuck
iglu igloo
ignaz ignatiu
ignoran ignoram
ignorie ignor
ihm him
ihn him them you
ihr her its their you your
ikon icon
ikonogr iconogr
ikosaed icosahe
ikteru jaundic
illegit illegit
illoyal disloya
illumin illumin
illusio fak halluci magicia
illusor illusor
illustr illustr pictori
illyr illyria
illyri illyria
illyris illyria
ilti polecat
imag imag
imam imam
imami twelv
imbis snack
imid imid
imita fak imitati sham
imitier fak
imkerei beekeep
imm bee beeswar alway anytim ever
immanen innat
immater intangi
immatri enrolme enroll
immedia immedia
immergr evergre periwin
immerwa ongo
immerzu incessa
immigri immigra
immobil realtor
immu immun
immunis immuniz
immunol immunol
imperat emperor
imperiu empir
impf vaccina
impfsto vaccin
impfung inocula vaccina
implizi imp impli underly
importg import
importi import
importw import
imposan impos impress
impress imprint
improvi clap wing impromp
impul momentu
imstand abl
inaktiv dormant
inbegri embodim incarna quintes
inbetri commiss
inbrun fervor
inbruns fervent
ind indian indu
inderi indian
index blackli
indi india
indian indian
indiane indian
indiani indian
indiens commiss
indig indigen
indigen aborigi
indigof indigo
indikat metric
indisch indian
indiskr loos
individ maveric individ
indiz clu evidenc
indizie index
indolen idlenes
indones indones
indukti inducta
indusiu induan
ine inez
infam infamou
infante jawan
infekti diseas infecti
infigie infixat
infizie infect
info lowdown
informa ear inform lowdown
informi inform enlight
infrasc infraso
ingenie engine enginee
ingerma ingria
ingrimm ang
ingusch ingushe ingush
ingw ging
ingwaon ingvaeo
ingwerb gingerb
inhab possess proprie
inhaber proprie
inhal content
inhalat inhal
inhalie inhal
inhalts ingredi
initial initial
initiie initiat institu
injizie inject
inkarna avatar embodim
inkompa conflic
inkrei incircl
inlandi interna
inlines rollerb
inmit amid amidst
inn inn
innehab tenur
innehal paus
innenau trim
innenho patio
innenpa endopar
innenra interio
innensc introsp
innenst downtow
inner interio intesti inward bowel insid
innerei chitter giblet offal
innerha insid within
innerli interna
inners cor
innewoh inheren
innig intimat
inning inn
innung corpora
inoffiz informa
inoppor inconve
inschri inscrip
insekte sting insecti entomol
insekto entomol
insel island
inselbe island
inselch eyot islet
inselgr archipe
inserie adverti
insgehe secret
insgesa overall
inspizi inspect
install install
instand mainten repair
instanz instant
instink gut viscera
institu institu
instrui instruc
instrum devic tool
insulan island
inszeni stag product
int interna
integri incorpo integra goodnes
intelle reason
intelli bright smart brain
intensi earn intens icu
intenti purpos
interag interac
interes interes intrigu inter letharg
interim interla
interli occiden
interni intern interne internm
interpr mak
interra interra
interru abortiv
interva rang window
interve interce
intervi intervi
inthron enthron
intim intimat
intimit intimac
intrans neut
intraos intraos
intrigi intrigu
intubie intubat
intuiti viscera
inuk inuk
inverti inverti
investi inv investm
inzuch inbreed
inzwisc meanwhi
iod iodin
iok ioc
ion ion
iowa iowa
ipa ipa
iphon iphon
ipod ipod
ips icu
ira iran
irak iraq iraqi
irakeri iraqi
irakisc iraqi
iran iranian
iraneri iranian
iranisc iranian
irdisch terrest
ire irish irishma iren
iren iren
irgende any som anyth
irgendj anybod anyon
irgendw someda sometim anyth anybod anyon anyhow anywa somehow
iri irish irishwo iri
iridisi iridesc
irisch irish
irisier iridesc
irlandi irish
irmgard ermenga
iro iroquoi
irokes iroquoi
irokese iroquoi mohawk
ironi iron
ironisc ironic ironica wry
irr lunatic mad madwoma maniac nut terrifi drift err
irrefuh beguil mislead decepti fallaci delusio fak
irrelei beguil
irrelev moot
irrgar maz
irrglau heterod
irritie bemus mystif mystifi bemusem
irrsinn mindbog
irrtum error hamarti
irrtuml inadver erroneo mistake
isaak isaac
isai jess
ischami ischemi
ischia sciatic
ischiat ischiat
ischium ischium
isebel jezebel
isi isi
isig isi
isil isi
islami muslim
islamis islamic islamiz
islamit muslim
islandi iceland
isobar isobari
isohyps contour
isolati spaghet
isolato bush insulat
isolier insulat isolat conduit insulan isolati
isomeri isomeri
isometr isometr
isomorp isomorp
isop hyssop
isother isother
isotoni isotoni
isotop isotopi
isotrop isotrop
israeli israeli
iss iss
istri istria
itak dago eyeti goombah greaseb guido guinea wog wop
itali ita
italien italian
italisc italic
italoph italian
iterati frequen
ithaka ithaca
its icu
iva ivan
ivalo ivalo
ivor ivorian
ivorisc ivorian
iwa ivan russki
izlo icao
jabiru jabiru
jach yacht
jack jacket windbre
jacket jacket
jackfru jackfru
jad jad
jadei jadeit
jaebeol chaebol
jag chas hunt fight
jagd chas hunt predati
jagdbar huntabl
jagdfal gyrfalc
jagdfre poach
jagdgeb chas
jagdgru chas
jagdhor horn
jagdhun hound
jagdver poach
jageri chas huntres
jagerli kookabu
jaguar jaguar
jah abrupt precipi sudden
jahr year
jahrbuc yearboo
jahrela yearslo
jahrest anniver
jahresz season
jahrfun lustrum quinque
jahrgan vintag volum
jahrhun centur
jahrlic annual year
jahrmar fair
jahrtau millenn
jahrzeh decad decades
jahw yahweh
jahzor ang
jahzorn irascib
jainism jainism
jak yak
jakob jacob jam
jakobsm scallop
jakobu jam
jakutis yakut
jakutsk yakutsk
jalousi blind jalousi
jalta yalta
jamaika jamaica
jamal yamal
jambisc iambic
jambu iamb
jamm jam woe wail whin whing
jammerl abject abysmal miserab patheti pitiful
jammerw jabberw
jammu jammu
jan john
janggi janggi
jangts yangtz
jann januar
janu janu
januar januar
janukow yanukov
japa japan
japan japanes
japaner japanes
japanif japanif
japanis japanop japaniz japanif
japanol japanol
japp yup
japs jap gasp yap
jargo cant languag parlanc slang
jarl jarl
jarmulk yarmulk
jarosla yarosla
jasag picktha
jasmi jasmin
jasminu jasmin
jaso jason
jaspi jasp
jassenm yass
jassy yass
jat weed
jataga yatagha
jatmess spud
jauch slurr
jaucheg cesspoo
jauchen cesspoo
jauchz crow exult
jaul howl whin yowl
jaus snack tea
jausn snack
java java
javan javanes
javaner javanes
javanis javan
jawohl aye yeah yessir
jazz jazz
jean jean
jeansho jean
jed all ever any each everybo everyon
jedenfa anywa
jederma everybo everyon
jederze anytim
jedi jedi
jedoch howev
jeep jeep
jeglich any
jehova jehovah
jehudi judith
jejunum jejunum
jekater yekater
jelzi yeltsin
jem yemen
jemal ever
jemand anybod somebod
jemeni yemeni
jemenit yemeni
jen thos yon
jenisse yenisei
jenseit afterli beyond
jeremia jeremia
jericho jericho
jersey jerse
jerusal jerusal
jesaja isaiah
jeschiw yeshiva
jessa geez jeez
jessica jessica
jesu jesu
jesui jesuit
jet jet
jetz now nowaday present
jetzig present
jeutz yutz
jeweili respect
jiangsh jiangsh
jiaozi jiaozi
jid kik
jiddisc yiddish
jidisch jewish yiddish
jihad jihad
jingois jingois
jipp yup
joachim joachim
job job
jobb job
jobelja jubile
joch acr yok
jochbei cheekbo
jockey jocke
jod iodin
jodel yodel
jodtink iodin
joel joel
jogging sweatpa
joghur yogurt
joh john
johan john
johann john
johanna jan joanna
johanni currant redcurr carob
join joint reef
jok jok
joll dingh yawl
jolly jok
jona jonah
jonglag juggl
jongleu juggl
jonglie juggl
jordani jordani
josef joseph
josefin josephi
josefsk hyssop
joseph joseph
josephi josephi
josua joshua
jot jay
jota iota
jotun jotun
joul joul
journal magazin journal
jovial jovial
joystic joystic
juba juba
jubel exultat jubilat che exult
jubelja jubile
jubilar jubilar
jubilau jubile
juchar acr
juck itch
juckend itch
juckrei itch
jud kik jew
juda judah juda jud judahit
judaa judea
judaisc judahit
judende yiddish
judenge prosely
judenki physali
judente yiddish
judentu jewr judaism
judi judith jew jewes
judikat judicia
judisch jewish
judith judith
judo judo
judoka judoka
jugend young youth
jugendl young youthfu adolesc teenag youth
jugosla yugosla
juhu yay
julf yul
juli jul
julia julia juliet julian
julian juliana
julienn julienn
juliu juliu
julmond decemb
jun jun
jung littl small young youthfu boy bust dud lad
jungen duckl
jungenh boyish
jungeri discipl
jungfer hymen
jungfra damsel las maiden singl virgin virgo pristin virgina
jungges bachelo celibat singl
junggra neogram
junglin sapl stripl youngl
jungpfe foal
jungsch cygnet
jungste neolith
jungtau squab
jungvog bird chick fledgl nestl
juni jun
junki junki
junta junta
jur yurt
jura jura jurassi
juridis juridic
juriste legales
juristi jurist juridic legal
juror juror
jurori juror
jury jur
jussiv jussiv
justi justin
justier adjusta justif set alignme
justiz judicia
justizv jail
justu justu
jut jut
juwel gem gemston jewel jewelle
juwelie jewel
kaaba kaaba
kabardi kabardi
kabbala kabball
kabel cabl cord
kabelge wir
kabelja cod
kabelka conduit
kabin cabin car cubicl stall
kabriol convert
kabuki kabuki
kabukit kabuki
kabul kabul
kabylis kabyl
kachel til
kachina kachina
kack crap poo shit
kad cadr
kadav bod carrion
kadet cadet
kadi qadi
kadmium cadmium
kaf beetl
kaferfo coleopt
kaferku coleopt
kaff cowtown hamlet nigg
kaffe coffe tea
kaffebo coffe
kaffeeb coffe
kaffeef coffe
kaffeem coffeem
kaffeep coffe
kafferi nigg
kafig cag
kahl bald barren bleak callow gaunt
kahlhec bowfin
kahlsch clearcu
kai qua wharf cain
kaima caiman
kaimani caymani
kairo cairo
kais caesar emperor kais
kaiseri empres
kaiserk fritill
kaiserl imperia
kaiserm vendac
kaiserr empir
kaisert empir
kajak kayak
kajal eyelin kohl
kaju cabin
kakadu cockato
kakao cacao cocoa
kakaoba cacao
kakaobo cocoa
kakaopu cocoa
kakerla cockroa
kaki khaki persimm
kakifar khaki
kakofon cacopho
kakophe dysphem
kakopho cacopho discord
kaktu cactu
kal omasum algid chil cold cool frigid chill coldnes
kalaall greenla
kalabri calabri
kaland calend
kalatsc kalach
kalb calf fawn heif calv
kalbfle veal
kalbi heif
kalbsbr sweetbr
kalbsmi sweetbr
kaldaun trip
kaleb caleb
kalebas gourd
kalenda calendr
kalesch cabriol
kalfat caulk
kali kali
kalibri calibra
kalif caliph
kalifa calipha
kalifor califor
kalisal saltpet
kalium potassi
kalk lim
kalkerd quickli
kalkig lim
kalklic limelig
kalkspa calcit
kalkste limesto
kalksti nitroli
kalkul calculu
kalkula spreads
kalkuli calcula reckon
kalligr calligr
kallipy callipy
kallu callu
kalmar squid
kalmeng doldrum
kalori calori
kalpak busb
kaltblu poikilo sangfro
kaltesc chill
kalther cold
kaluga kaluga
kama kama
kambods cambodi
kambris cambria
kambriu cambria
kamel camel
kamelha snakef
kameli camelli
kamera camera
kamerad fellow friend camarad compani fellows
kameraf cameram cinemat
kameram cinemat
kamerao cameram
kamerun cameroo
kami chimne firepla
kamill camomil
kamille camomil
kaminec firesid
kaminre mantel
kaminsi mantelp
kamm comb crest chamb teas
kammer chamber
kammerd valet
kammerh chamber
kampf fight action battl combat struggl camphor grappl
kampfer fortoch transom
kampfge fight
kampfha gamecoc gauntle
kampfla ruff
kampflu feist pugnaci
kampfsc frogman
kampfta frogman
kan kant edg ledg lin rim cant heel
kana cana kana
kanada canada
kanadi canadia
kanadie canadia
kanadis canadia
kanak kanak
kanal canal channel conduit gutt
kanalis sanitat sew sewerag canalis
kanarie canar
kandar curb
kandida candida nomine slat
kandidi run stand
kandier cand
kandisz rock
kaneel cinnamo
kanguru mob
kaninch bunn rabbit
kanist can jerryca
kanji kanji
kank harvest
kann jug
kannada kannada
kanniba canniba
kano canon
kanon cannon gun
kanonad cannona
kanonen cannonb
kanoni cannone
kanozoi cenozoi
kantabr cantabr
kantig angular jagg
kantin cafeter
kantone cantone
kanu cano canoeis
kanufah canoeis
kanzel pulpit
kanzl chancel
kanzler chancel
kaoli kaolin
kap cap
kapau capon
kapaun caponiz
kapauni caponiz
kapazit capacit
kapell band chapel
kaperns cap
kapier cop get savv capisc
kapita skipp
kapital fund corpora capital
kapitel chapt abacu
kapitul surrend
kapla chaplai
kapok kapok
kapp hood top guff
kappa kappa
kappado cappado
kappens mergans
kappi kepi
kappzau cavesso
kapsel encapsu
kapu hoodi
kaput broken bush kaput
kaputtg break
kaputtm break destro ruin
kapuz hood
kapuzen hoodi
kapuzin capuchi nasturt
kar cirqu cwm carian cart card chart ticket
kara carat karat
karabin carbin carabin
karaff caraf
karambo billiar
karamel caramel toffe
karaok karaok
karatsc karachi
kard cardoon teasel
kardanw drivesh
kardats curr
kardina cardina
kardioi cardioi
kardiol cardiol
kareli karelia
karelis karelia
kareri carian
karfiol caulifl
karfrei kobarid
karg barren bleak gaunt
karglan barren
kari caria car cavit karin
karibik caribbe
karibis caribbe
karibu caribou
karier checker
karikat cartoon caricat
karikie caricat
karisch carian
kariteb shea
karl charl
karlsta karlova
karma karma
karmesi crimson
karminr carmin
karmisc karmic
karn ossuar carinth
karneol carneli
karnick bunn rabbit
karo check diamond
kaross bod
karosse bod
karot carrot
karpa carpath
karpf carp
karr barrow shed cart trolle
karre loin rectang
karri carri
karrier care careeri carri
karross coachwo
kartei fil
kartenl cartoma
kartens tout deck pack cardpla
kartesi cartesi
karthag carthag
karto cardboa
kartoff potato spud chip peel boondoc
kartogr cartogr map
kartusc cartrid
kartwel georgia
karusse roundab
kas cast box cas crat balone chees guff cheesem
kasa kazan
kasach kazakh
kasachi kazakh
kasachs kazakhs
kasarka shelduc
kasatsc kozacho
kascha kasha
kaschu cashew
kaschub kashubi
kasebru curd
kasekuc cheesec
kasel chasubl
kasemac cheesem
kasern barrack bas
kasig chees
kasimov kasimov
kasino casino
kaskad waterfa
kaspisc caspian
kass checkou chest till
kassava cassava
kassenk blockbu
kassenw treasur
kassenz vouch
kasseri kasseri
kasset cassett coff
kassi treasur
kassid qasida
kassier cashi collect treasur
kastagn castane
kastani chestnu auburn maroon
kastch casket
kastenf tin
kastili castili castil
kastra eunuch
kastrie castrat fix neut
kasuar cassowa
kat cat hangov tom
katalan catalan
katalog catalog
katalys acceler catalys
katalyt catalyt
katapul catapul
katar qatar qatari
katarak waterfa
katarer qatari
kataris qatari
katarr catarrh
kataste cadastr
katastr disastr
kataton cataton
katchin kachina
kateche cateche
katechi catechi
kategor predica categor flat
kathar cathar
kathare cathar
kathart cathart
kathe cathetu
kathet cathet
kathod cathod
kathol papist
katholi catholi papist roman
kathstr khat
katio cation
katium katian
katja katya
katjusc katyush
katoey kathoe
katz cat
katzbuc grovel
katzch catkin kitten kitt puss
katzema catgirl
katzena cat felinit
katzenb kitten
katzenh catlik cattish
katzenj caterwa hangov kitten
katzenk cobbles
katzenm catnip cacopho
katzenv mog
katzenw kitten catfish
katzerl kitten
katzi cat queen
katzlei kitten
katzli kitten
kau chew kauna mastica cow crouch
kaudal caudal
kauderw gibberi gobbled lingo
kauf purchas accept brib buy custom shopp
kauferi shopp
kauffra groc merchan
kauflic buyabl
kaufman groc merchan ampersa
kaufsuc onioman shopaho
kaugumm gum gumball
kaukasi caucasi
kaukasu caucasu
kaulbar ruff
kaulqua tadpol
kaum bare hard
kaumag gizzard
kauna kauna
kaurisc cowr
kausal causal
kauteri cauteri
kautio bail caution deposit
kautsch caoutch gum rubb
kavala kavala
kavali squir
kavalle hors cavalry
kaviar caviar
kea kea
keck sass
kee glaci
kefir kefir
kegel con
kegelma con
kegelst frustum
kehl throat
kehlig guttura
kehlkop larynx croup laryngi larynge
kehlsac crop
kehr sweep
kehrble dustpan
kehrich sweep
kehrsch dustpan
kehrsei back downsid
kehrtwe turnaro
kehrwer recipro
keif salivat
keil wedg
keilere fight
keilsch cuneifo
keim germ sprout
keimbla cotyled
kein neith non
kek biscuit cooki
kel celt
kelch chalic cup goblet
kell basemen dipp ladl trowel cellar
kellere winer
kellerw enolog
kelln serv wait
kellner serv waitres
kelp kelp
keltibe celtibe
keltisc celtic
kemalis kemalis
kenia kenya
kenian kenyan
keniane kenyan
keniani kenyan
kenn ken know connois lov maven
kennenl familia
kenneri maven
kenngro charact metric
kenntni knowled learn scienc literac profici
kennwer charact
kennzah metric
kennzei flag hallmar plat denot designa mark charact qualifi
kenotap cenotap
kent capsiz upset
kentaur centaur
kepheu cepheu
ker cor crux gist heart kernel nucleu pit ston
keramik ceramic
keramis ceramic
kerb jag kerf notch
kerbel chervil
kerbhol tal
kerbsto tal
kerbti insect
kerf insect
kerk dungeon prison
kerl blok boy bust chap churl dud geez guy
kerlch bust
kermesb pokewe
kern churn
kernaus gist
kernbei hawfinc
kerngeh cor
kernhol heartwo
kerniso isom
kernkor nucleol
kernlo seedles
kernsch meltdow
kernspa fission
kernspe cor
kertsch kerch
kerz candl
kerzend candlew
kerzenh candleh candles
kerzenl candlel
kerzenm chandl
kerzens candlel
kerzenz chandl
kessel boil cauldro kettl teakett
kesselp kettled timpani boilerp
ket cabl chain
ketisch ket
keto keton
ketschu ketchup
kettenb chainr
kettenh mail
kettenl catenar
kettenp mail
kettens chainsa
ketz heretic
ketzere heres
ketzeri heretic
keuch gasp pant
keul bat club cull
keusch celibat chast coy
keuschh abstine celibac chastit virtu
keyboar keyboar
kha khan
khaga khagan
khaki khaki
khakifa khaki
khana khanat
khm khm
kibbuz kibbutz
kibiby kibibyt
kich chuckl giggl snick
kichere chickpe garbanz
kick kick foosbal
kickbox kickbox
kiddi kiddi
kie gravel
kiebitz lapw
kief jaw jawbon pin
kieferk jawbon
kieferl jawles
kiefern pinewoo
kiefero orthodo
kiel keel kiel quill
kielwas wak
kiem gill
kiesel gravel
kiesela diatom
kiesels pebbl
kiew kiev
kiez neighbo
kif kif
kiff pothead
kifferi pothead
kihnu kihnu
kikimor kikimor
kil kilt
kiliki cilicia
kill kill hitman
killeri hitman
killerw orca
kilo kilo
kilomet kilomet milesto odomet
kim kim
kimb cimbria
kimm chin
kimmeri kimmeri cimmeri
kimono kimono
kin chin
kinas kinas
kind child kid offspr
kindch kiddi
kindel lay
kindera pediatr
kinderb babysit cot
kindere childis
kinderf nann nurs
kinderg nurser
kinderh pediatr orphana babysit childmi
kinderl childle poliomy
kinderm nann nurs
kinderr kidnap kidnapp
kinders breez cinch nurser
kinderw pram stroll
kinderz pedodon nurser
kindesm infanti
kindest infanti
kindger childis
kindhei childho
kindisc childis
kindkla subclas
kindlic childli
kindsla lie
kinetik kinetic
kinetis kinetic
kinnbac jaw
kinnbar goate
kino cinema pictur
kinom kinom
kiosk kiosk stand
kip kip
kipfel crescen
kipfl crescen
kipp butt dump weed cant
kippa kippah skullca
kippah kippah
kipphal tippl
kipplor minecar
kippste tippl
kippvor tippl
kirch church
kirchen pew anathem
kirchga churchg
kirchho graveya
kirchli ecclesi
kirchta fair
kirchtu steepl
kirchwe fair
kirgisi kyrgyzs kyrgyz
kiribat kiribat
kirk circ
kirm fair
kirow kirov
kirsch cherr
kirschb cherr sakura
kirsche cherr
kirschw kirsch
kis box cas crat
kischin chisina
kiss cushion pillow
kissel kisel
kit past putt
kitsch kitsch
kitschi chees gaud ick kitsch tawdr
kittel kirtl
kitz fawn kid kidskin
kitzel tickl
kitzeli ticklis
kitzl clitori
kitzlig ticklis
kiwi kiwi
klabust dingleb
klaff yap yiff
klaft fathom
klag action complai grievan wail plainti
klagege lament
klageli dirg lament
klaglic abject deplora pitiabl pitiful
klamauk ballyho row
klamm canyon clamm bracket clamp cramp parenth claw cling
klammer cling
klammhe clandes
klamot cloth thread
klang reputat ring sound
klangfa timbr
klangtr fidelit
klap slap spank
klapp cut flap trap valv fold rattl clatt
klappba collaps
klappbe shakedo
klappen switchb blurb
klapper rattles
klappfe fortoch
klappme pocketk
klappre laptop
klappri ramshac
klar articul clear limpid lucid outrigh fin
klarmac spell
klarsic slid
klass clas grad notch swell
klassen partiti classma teach classpa classro
klassif classif subsum
klassik classic
klassis classic
klassiz classic
klatsch gossip tattl tattlet telltal acclaim applaud clap slap
klau claw talon lift nick pilf shoplif snatch snitch
klaub scroung
klausel claus term
klausn hermit
klavi piano
klaviat keyboar
klavier pianist
kle clov trefoil
kleb adher glu stick adhesiv
klebeba tap
klebend adheren adhesiv
klebrig adhesiv glue glutino gooe tack tackifi
klebsto adhesiv glu goo past
kleck blot
klecks daub
kleckse daub
kleebla cloverl shamroc
klei small bran littl minor pett short wee
kleib nuthatc
kleid dres frock attir cloth
kleider siz wardrob
kleidun attir cloth dres garment
klein less small sonn
kleinba peasant
kleinbe micropa
kleinbr brittan
kleinbu minuscu minibu
kleinch kiddi
kleinga allotme
kleinhe smallne
kleinhi cerebel
kleinho firewoo kindl
kleinig bagatel trifl
kleinka cat
kleinki bab toddl
kleinkr mop junk
kleinli fastidi particu
kleinma demean
kleinmu cowardi
kleinod gem gemston jewel
kleinos quasimo
kleinpf horsel pon
kleinst microca
kleinte pieceme
kleinve retail
kleinwi weasel
kleinwu dwarfis
kleist past
klemm clamp klick squeez
klemmbr clipboa
klempn plumb
klempne plumb
klepp dobbin jad
klerik clergym cleric
klerike clergyw
kleru clerg
klet burdock burr
klett clamb climb scrambl
klettba velcro
kletter climb scrambl
klettve velcro
klick click
kliffsp tombsto
klima climat
klimafo climato
klimawa deni
kling blad edg ring sound
klingel bell doorbel ring rington
klingon klingon
klinik clinici
klinike clinici
klinisc clinica
klipp bluff cliff rock
klippsc hyrax
klische shibbol stereot
klisti enema
klitiko clitic
klitsch drench soak
klitzek minuscu
klo bathroo bog can lavator loo priv toilet clon
kloak cloaca
kloaken monotre
klobig clums clunk heft
klon clon chat
klop dumpl
klopf knock tap throb doorkno
klopfge polterg
klopfho mallet
kloppel clapp
klos toilet
kloset bathroo
klost monaste
kloster abbe nun
klotz block
kloß dumpl lump
klub club
kluf chasm cleavag
klug clev sagacio savv shrewd smart wis
klughei prudenc
klugsch smartas wiseacr
klump clod clot clump
klunk rock
kmi bmi
kmz bmi
kna joint jug poke
knab boy knav lad
knabb nibbl
knabber munch
knabenh boyish
knabenk orchid
knack break bust geez crack
knackeb crispbr
knackig crisp
knaken gargane
knall bang clap crack fuck hit
knallfr squib
knallga oxyhydr
knallig gaud
knallko firecra
knapp concis heel lean scant succinc ters boy esquir
knapphe brevit meagern paucit scarcit shortag squeez
knarr shoot creak grit squeak
knarren creak
knastko jailbai
knatt high
knauel ball
knauf knob
knaus skimp
knauser churlis illiber miser sting
knausri miser sting
kne dough loot plastic knead
knebel gag
knech farmhan knav
kneif pinch
kneip bar pub
knetani claymat
knetmas plastic
kni kne kneel kowtow
knick flex curtse
knicks curtse
knieban hassock
kniebeu squat
kniefal kne
kniekis hassock
kniesch kneecap
kniff gimmick
knilch creep
knirp toddl
knirsch crunch grit
knist crackl rustl
knitt crinkl
knittel doggere
kno bun knot nod vertex
knoblau garlic
knoch bon knuckl osseou
knochel ankl
knochen fractur gar xyst
knochig bon gaunt
knodel dumpl
knoll tub
knollen amanita
knopf button knob
knopflo buttonh
knorpel cartila gristl
knosp bud button eye
knospun prolife
knosso knosso
knotenp junctio
knoteri knotwe
knu heel canut knout
knuddel cuddl
knull crumpl blockbu
knuppel bludgeo cudgel
knurr growl grumbl
knurrha gurnard
knuspri crisp crunch
knut knot
knutsch smooch hicke
koaguli coagula congeal
koala koala
koautor coautho
kob pigst
kobold goblin imp pixi sprit
koboldm tarsi
kobra cobra
koch cook boil cooker fry quiv
kochban plantai
kochbuc cookboo
kochel coddl simm
kochher stov
kochi cook
kochlof tablesp
kochpla hotplat
kochrez recip
kochsal salt
kochtop kettl saucepa
kod cod bait deco lur
kodei codein
kodex cod manuscr
kodieru encod
kodifiz codif
koexist coexist
koff cas portman suitcas trunk
koffei caffein
koffein decaffe caffein
kofferr trunk
kogg cog
kognak brand cognac
kognakg snift
kognaks snift
kohabit copulat
kohel ecclesi
kohl cabbag bread carbon char charcoa coal pollock
kohlend carbon
kohlene scuttl
kohlenh carbohy
kohlens carbon carbona fizz gaseou
kohlenw hydroca
kohlrub rutabag swed
kohor cohort
koi koi
koin koin
koitu coitu copulat
koj berth bunk
kojo coyot
kojoti bitch
kok cok
kokai cocain
kokard cockad
koket coquett coy flirtat
kokette coquetr
koketti coquet
kokkai diet
koko cocoon
kokolor gibberi
kokosnu coconut
kol cologn
kolb butt flask piston ram spadix stock
kolchi colchi
kolcho kolkhoz
kolibri humming
kolik colic
kolkrab raven
koll gobbl
kollabi collaps
kollabo quisl
kollap unravel
kollati collat
kolleg budd colleag cowork fellow homi
kollegi colleag cowork facult
kollekt collabo teamwor collect
kollidi collid impact
kolloid colloid
kolloqu colloqu seminar
kolnisc cologn
kolo colon
koloni colon depende settlem settl
kolonia coloniz
kolonis colonis
kolonn column crew platoon
kolopho rosin
koloqui colocyn
kolorie coloriz
kolos colossu
kolosko colonos colosco
kolumbi colombi pigeon
kom comet
koma coma
kombina plant
kombini combina combin permuta
kombus galle
komedo blackhe
komi komi
komik comedia
komisch bizarr funn odd strang weird
komite committ
komm arriv com cum jizz over resort
komma comma point
kommand command leaders
kommend upcom
komment annotat comment
kommerz trad
kommi commi
kommiss commiss
kommod comfort bureau buro chest commod dress
kommodi commodi
kommuni communi
kommuta abelian
komodi comed
komor comoro comoria
komoris comoria
kompagn compani
kompak solid succinc
kompara compari
kompens counter compens
kompete abl profici
kompila compil
kompili compila compil
kompl complin
komplet full outrigh total complet walkthr
komplex intrica
kompliz accompl complic complex intrica
komplot plot
komponi compos
kompost compost
kompres turboch
komprim compres
komprom intrans uncompr comprom
kondens capacit condens contrai
kondesz condesc
konditi conditi
kondito patisse sweetsh
konfek cand confect
konfekt siz
konfess denomin
konfigu configu
konfisz confisc impound
konfitu jam
konfode confede
konform innocuo
konfuzi confuci
kongo congo
kongole congole
kongres convent
kongrue agreeme
kongrui agre
konig king princ
konigi queen
konigli imperio king regal royal
konigre kingdom realm
konigsb ultrama
konigsk mullein
konigsl chinook
konigsm regicid kingsla
konisch conical
konjugi conjuga
konjunk alignme syzyg subjunc
konkate concate
konkr actual tangibl
konkret concret
konkure contend
konkuri compet
konkurr competi rival accumul unrival
konkurs receive
konn can compete know profici prowes might may
konnekt bind
konnoti connot
konsen consent
konsequ ramific
konserv tin can canner cann conserv preserv
konsoli consoli
konspir conspir
konstan level
konstel alignme
konstit constit
konstru constru inkhorn structu
konsula consula
konsum consump
konsume client consum
konsumi consuma absorb
konsumw commodi
kontagi contagi
kontak exposur
kontakt social contact
kontami contami
konterk cros thwart
kontex sett
kontine mainlan
kontinu continu
konto account
kontors contort
kontra con
kontrah counter contrac
kontrak compact
kontras foil
kontrie doubl
kontrol checkbo audit check restrai control monitor checkli checkpo
kontur outlin
konture definit
konverg converg
konvers colloqu encyclo
konvert convert
konverv conserv
konvoi convo
konzent cent focu mind
konzess franchi
konzi concis
konzipi conceiv
kooperi coopera
koordin coordin
kop copt
kopek kopek
kopf brain ganglio head lead behead decapit
kopfauf headr
kopfbal head
kopfbed headdre headgea
kopfbru cephalo
kopfch brain
kopffre headroo
kopffuß cuttlef
kopfgel bount
kopfhau scalp
kopfhor headpho
kopfjag headhun
kopfkis pillow
kopfleh headr
kopflo headles
kopfnic nod
kopfnus clout
kopfsal lettuc
kopfsch headach dandruf headsho
kopfsto headbut
kopfstu headr
kopftuc headsca kerchie
kopfub precipi
kopfweh headach
kopfzei head
kopi cop counter duplica imitati mirror replica
kopier cop replica copi
kopierg copi
kopiers dongl
koppel paddock
kopra copra
kopti copt
koptisc coptic
kopula copula
kopulie copulat
kor kor corn grain grit
korall coral
koralle coral
korb axe basket
korbch cup
korbfle basketm basketw
korbmac basketm
kordel cord twin
korea korea
korean korean
koreane korean
koreani korean
korfiot corfiot
koriand cilantr
korinth nitpick
kork cork bung
korkenz corkscr
kormora cormora
kornblu cornflo
kornch grain granul
kornelk cornel
kornhau granar
kornkam breadba
kornrad corncoc
kornspe silo
kornung grit
korolla corolla
korona corona
korp bod field person solid
korperb build
korperl corpora corpore physica
korpers bod corpora astheni
korperv batter
korpu bod
korpule obes
korrek seem
korrekt correct proofre
korresp tal
korrido hall passage
korrigi correct mark rectif right
korrodi corrod
korrump corrupt subvert
kors corsica
korsar pirat
korsi corsica
korsisc corsica
korund corundu
kos cares fondl diet cost sampl tast try
kosak cossack
kosch kosh
koschts koschei
kosekan cosecan
kosinu cosin
kosmeti cosmeti aesthet beautic
kosmisc cosmic
kosmodr spacepo
kosmolo cosmolo
kosovar kosovan
kosovo kosovo
kostbar preciou
kostenb exces
kostenf grati
kostenl complim fre grati gratuit
kostenv estimat
kostlic delicat delicio savor yumm delicac
kostspi cost expensi
kostumi costum
kot dropp excreme fec mud stool defecat cottag cur
kotange cotange
kotau kowtow
kotelet chop sidebur
kotflug fend
kotstei coproli
kotz blech puk vomit spew yak
kra cran tap
krabb crab
krabbel crawl scrambl scuttl bug
krabben kroepoe
krach nois racket row rumpu crack crash firecra
krachz croak squawk
kraf forc might pow steam strengt
kraftan exertio
kraftau expleti
kraftfa automob
kraftig bur heft rigorou stalwar strong vibrant vigorou invigor
kraftlo faint feebl powerle
kraftme bruis hulk
kraftpa hulk
kraftpr hulk
kraftst impuls
kraftwa automob
krag collar neck
kragtra cantile
krah crow
krahenb crowber
krahenf caltrop mojibak
krahens shag
krajowa craiova
krak kraken octopu
krakau cracow
krakeel row
krakel scrawl
krall claw nail
kram junk stuff peddl
krampf cramp spasm thro
krampfa varix
krang heel
krangun list
kranich cran gru cranber
kranium skull
krank diseas ill sick aggriev
kranken hospita clinici nurs sist infirma ambulan sickba
krankha morbid patholo
krankhe complai diseas illnes malad sicknes pathoge
krankli sick
krankun insult
kranz wreath
kranzfo annular
krapf doughnu
krapp madd
krappfa madd
krappro madd
krappwu madd
kras blatant cras extreme radical
krasnoj krasnoy
kratz claw scrap scratch graz dros mang scab
kratzig mang
krau fanc kink herb
kraul crawl
kraus ruffl
krausel rippl
krausli frizz
krauter herbali
krautig herbace
krautsa colesla slaw
krawall riot row
krawat neckti
krawatt tiepin
kraxel scrambl
kre horsera
kreatio creatio
kreb canc crab
krebsig cancero
krebssc pinc
kredi credit
kredith usur
kreditn borrow
kreditw credit
kredo credo cre
krei circl distric round
kreid chalk cretace
kreier creat
kreis circl wheel
kreisbo arc
kreisch shriek squawk squeal
kreisel top
kreisen vortica
kreisse arc
kreisve roundab
krem cream
kremier cremat cremati
kreml kremlin
kremp brim flap
krempel junk
kreolsp creol
krepier croak
krepp crap
kress cres pepperw
kret cretan
kreta cret
kreteri cretan
kretisc cretan
kreuz anguish club cros dagg incubu obelisk rail crossbr
kreuzab deposit
kreuzbe sacrum
kreuzbl milkwor
kreuzdo bucktho
kreuzfa cruis
kreuzfo crucial
kreuzga cloist
kreuzhi crosscu
kreuzig crucif crucifi
kreuzku cumin
kreuzma mizzenm
kreuzot add vip
kreuzra rue
kreuzri crusad
kreuzsc crossbi
kreuzun cros crossbr crossov crossro hybrid interse junctio
kreuzze cros
kreuzzu crusad
kricken teal
kriech crawl creep grovel earthwo sneak sycopha
krieche sneak
kriecht reptil
krieg war fetch get receiv brav warrior
krieger bellico
kriegsf warfar
kriegsh warlord hawk warmong
kriegsl stratag
kriegsp warpath
kriegss warship armamen
kriegst bellige hawk warmong bellici
kriegsv cobelli
krieken teal
krill krill
krim crimea
krimi whoduni
krimina crimino crim whoduni
krimine crimina delinqu
kripp mang
kris crisi crunch
kristal lattic crystal
kriteri benchma criteri metric
kritik critici review critic
kritike critic
kritikw reprehe
kritisc critica crucial
kritisi blist critici
krittel cavil
kritzel doodl scrawl scribbl squiggl
kritzl scribbl
kritzle scribbl
kro toad
kroa croat croatia
kroati croatia croat
kroatis croatia
krokan brittl
kron corolla corona crest crown head krona kron
kronend canop
kronleu chandel
kronsbe cranber
kronung coronat
kropf crop goitr
krosu croesu
kruck crook crutch
kruckst crook
krug ewer jug pitch tankard
krugfor urceola
krum crumb
krumel crumb crumbl
krumhol elfinwo
krumm crook writh
krummsa scimita
krummst crook
krummun curvatu
krupp croup rump
kruppel gimp
krusten crustac
krustig crust
kryptis cryptic
kuba cuba kuban
kuban cuban
kubaner cuban
kubanis cuban
kubel puk
kubismu cubism
kubisti cubist
kubu cub
kuch cak gateau cuisin kitchen
kuchenc chef
kuchenf tin
kuchenr grat
kuchlei chicken
kuck look
kuckuck cuckoo
kuf skid coop
kugel ball bullet orb roundel spher
kugelfi blowfis pufferf
kugelfo orbicul spheric
kugelha kettleb
kugelsc pen
kugelsi bulletp
kuh cow cattl audacio bold keen
kuhanti hartebe
kuhblum dandeli
kuhdorf cowtown
kuhflad cowpat
kuhfuß crowbar
kuhgloc cowbell
kuhhir cowherd neather
kuhhirt cowgirl cowherd neather
kuhkalb calf
kuhl brittl chil cool chill refrige radiato
kuhlbox cool
kuhlflu coolant
kuhlmit coolant
kuhlrau lard refrige
kuhlsch refrige
kuhlung refrige
kuhnhei audacit dar daringn intrepi temerit
kuhno kihnu
kuhpock cowpox
kuhsche cowbell
kuhstal byr cowsh stabl
kujonie bul
kuk chick fledgl nestl
kukuruz maiz corncob
kul cult
kulak kulak
kuli cooli
kulinar culinar
kuliss scener
kulmini culmina
kultivi cultiva cultur sophist
kultu cult
kultur civiliz
kulturv cultiva
kuman cuman
kumani cuman
kumanis cuman
kumi koumis
kumis koumis
kumiß koumis
kumm burden distres grief sorrow trial woe attend car
kummel carawa
kummern sorrow
kummerv lugubri sorrowf
kumpa cron
kumpel bud budd fellow friend homi mat
kumpeli friend
kumulie cumulat
kumulus cumulu
kumy koumis
kumys koumis
kumyß koumis
kun art skill
kuna kuna
kund client custom tid
kundgeb ral
kundig knowled can denounc fir quit resign
kundigu termina notic
kundsch cliente reconna reconno scout
kunftig hencefo
kunguri kunguri
kunkel distaff
kunstfe malprac
kunstgr devic gimmick
kunstha handicr
kunstko fly
kunstl artist perform
kunstle leather artist perform artisti
kunstli diletta artific
kunstma paint
kunstst plastic trick
kunstvo artisti fanc
kunstwe art
kunterb colorfu
kupell cupel
kupf copp
kupferf copp
kupfers coppers
kupier dock
kupo coupon
kuppel cupola dom
kuppele matchma
kuppl matchma pand pimp
kuppler matchma pand
kupplun clutch
kur cours head
kuras cuiras
kurator curator
kurbel crank
kurbelw cranksh
kurbi pumpkin squash
kurbiss cushaw
kurd kurd
kurdi kurd
kurfur elector
kurfurs elector
kuri curia couri messeng
kurier cur
kurierd couri
kurio curiou quaint
kuriosu curiosi
kurisch curonia
kurkum turmeri
kurkuma turmeri
kurland curonia
kuror resort
kurschn furri
kursiv italic
kursivd italic
kursivs cursiv
kuru kuru
kurv arc bend curv
kurvenr sinuou
kurz brief concis short succinc brand brevit shortne abbrevi
kurzbez abbrevi
kurzel abbrevi
kurzfas abridgm
kurzfor abbrevi abridgm
kurzleb ephemer fugitiv transie
kurzlic recent ultimat
kurzsch short shortha stenogr
kurzsic myopic myopia
kurzstr sprint
kurzung abridgm
kurzwar haberda
kus kis coast
kuschel cuddl snuggl
kusin cousin
kuss kis kiss
kussch peck
kust sacrist sexton
kustenl coast coastli
kustenw coastgu
kusteri sacrist sexton
kusto catchwo custodi
kut frock habit
kutenai kutenai
kutsch carriag coach coachma
kutt cutt sailboa
kuttel trip
kutters dustpan
kuwai kuwait
kuwait kuwaiti
kuwaite kuwaiti
kuwaiti kuwaiti
kwarti quart
kwas kvas
kya kyat
kyani kyanit
kyberne cyberne
kyklad cyclad
kyklop cyclop
kynik cynic
kyniker cynic
kynisch cynic
kyrenai cyrenai
kyrilli cyrilli
kystlic delicio
kysyl kyzyl
lab rennet
laba leban
label brand
laberei drivel
labia labia
labial labial
labiali labiali
labn labneh
labneh labneh
labor laborat
laborat laborat
labyrin labyrin
lach pool puddl laugh laught salmon
lachanf connipt
lachel smil
lacherl derisiv laughab ridicul
lachhaf laughab risibl
lachlus risibl
lachsfa salmon
lachsro salmon
lack finish lac lacqu paint varnish
lackier lacqu varnish
lackmu litmu
lacksch sho
lad boot joint load shop upload
ladakh ladakh
ladefla bed
ladeger charg
ladendi shoplif
ladepla berth
ladesto ramrod
ladinis ladin
ladiniu ladinia
ladogas ladoga
ladung charg
ladungs manif
ladyboy ladybo
lag exposur lay ledg locatio predica situati bear bed
lagerbe stor
lagerbu bush
lagerfe campfir
lagerha warehou storeho
lageri warehou
lagerme babbitt
lagerra storero
lagersc bush
lagerst field
lagerun storag
lagerve warehou
lagun lagoon
lahar lahar
lahm lam limp paralyz
lahmleg stymi
lahmung pals paralys
lai diletta lait layman laypers
laib loaf
laibach ljublja
laich spawn
laienha amateur
laikal lay
laizism laicism
lak bedshee
lakai lacke
lakoni laconia
lakonis laconic
laksa laksa
lakustr lacustr
lal lol
lallnam hypocor
lama lama llama
lamell gill lamella
lametta lametta tinsel
lamia lamia
lamina laminat
laminie laminat
lamm lamb
lammart lamblik
lammfle lamb
lammfro lamblik
lamp lamp
lampens lampsha
lancier launch
land countr country earth ground land provinc stat terrain
landarb peasant
landass woodlou
landbew country
landbru isthmu
landeba runwa
landei hick
landekl flap
landeng isthmu
landesw nationw
landfla landmas
landfra farm peasant
landfri trespas
landgu estat
landkar map
landkre count
landlic countr rural
landman farm peasant
landrat landlub
landsch countr landsca scener
landskn lansque
landsma compatr country
landstr straggl tramp vagabon vagrant arm zon
landung landfal gangboa gangpla gangwa berth
landvog bailiff
landwir farm agricul agronom husband
landzun bill point promont spit
lang length long longitu along
langanh length
langarm longsle
langatm word
langbog longbow
langdau length
langenm length
langest macron
langewe boredom ennui tedium
langfin pilfer
langhan barbell
langhiu langhia
langleb vivacio longevi
langlic oblong
langmut longani
langoba lombard
langsam dilator slow tard slownes
langsch marga
langung lengthe
langwei bor dull humdrum tediou
langwie length tediou
lantha lanthan
lanz glaiv lanc
lanzens joust
lao lao laotian
laoti lao
laotisc lao laotian
laozi laozi
lapidar succinc
lapp flap rag
lappent duls greb
laptop noteboo
lara lara
larch larch
larchen larch
larissa larissa
larm ado din discord fraca fus nois racket row
larv grub instar larva
larvena larval
larvens instar
las las burden charg incubu
lasch insipid listles tongu
laschhe flaccid
laserkr laserwo
lasio lesion
lass hav leav let mak
lassi lassi
lassig nonchal
lassigk insouci
lasslic venial veniali venialn
last truck vic
lastaut truck
lastbef haul
lasterh vic
lastig annoy cumbers inconve meddles onerou pesk tediou trouble
lastkah barg
lastkra truck
lastwag truck
lasur glaz
lasziv lascivi lewd
lat lat bon wood
latei latin
lateina latin
lateini latin roman
latenzm latenc
latenzz latenc
latern lantern
laterne lantern lamppos
latinis latin latiniz romaniz latinis
latino latino
latium lazio
lattenk hash
lattich cos
latz bib
latzch bib
latzhos dungare overall
lau lukewar tepid lurk lous aloud call loud nois
laub foliag bleak
laubabw deciduo
laubbla leaf
laubfla canop
laubhol hardwoo
laubhut taberna
lauch leek
lauchzw scallio
lauer lurk
lauf barrel cours heat march run roll runn walk
laufban treadmi
laufend ongo
lauferi runn
lauffeu wildfir
laufgew steelya
laufgit playpen
laufigk heat
laufmas ladd run
laufmun gunpoin
laufrin ballrac
laufspo runn
laufste catwalk runwa
laufwer driv
laug lye steep
laun capric freak humour mood temp velleit whim
launenh caprici petulan whimsic
launig jocos
launisc cantank crank mood petulan
laura laura
laurea laureat
laureat laureat
lausann lausann
lausch eavesdr listen
lausekr lousewo
lausig crumm lous
lausitz lusatia
laut purg
lautleh phoneti
lautlo soundle
lautmal onomato
lautspr loudspe speak
lautsta vocal volum
lauwarm lukewar tepid
lava lava slag
laval larval
lavash lavash
lavende lavend
lavieru wash
lawin avalanc
lax lax
laxan laxativ
laxativ laxativ
layou layout
laßlich venial veniali venialn
ldvh rtfm
lea leah
leak leak
leb liv dwell lif lifetim
lebend extant liv
lebendg vivipar
lebendi aliv animat exubera sass vibrant vivid
lebensa sunset
lebensd lif lifespa lifetim
lebense lifelik natural lifespa
lebensf viabili
lebensg livelih
lebensk vitalit
lebensl lifelon lif
lebensm food grocer groc
lebenss vibrant
lebensu keep livelih liv
lebensw lifewor vital
lebensz age lifetim
leberen hepatit
leberfr meatbal
lebermo liverwo
lebhaf animat bright brisk live vibrant vivacio vivid
lebkuch gingerb
leblo exanima inanima
leck leak drip lick delicio good nic scrumpt sweet
leckerb delicac plum
leckeri lick
led led hid leath
lederha whit
lederho lederho
lederri thong
ledig singl sol unmarri
ledigli mere
lee lee
leech leech
leer empt speciou vacant emptine nothing void deplet
leerdar jejunum
leerlau neutral
leersch spac
leerste unoccup spac
leerung depleti
leerzei blank spac
leewart leeward
leg abat lay pos put set caption key casual
legal lawful legal
legalis legalis legaliz
legasth dyslexi
legato legato
legebat batter
legehen hen lay
legier allo
legieru allo
legio legion
legisla legisla
legitim legitim
legua iguana
legumin legum
leh feud manor
lehensw fiefdom
lehm cla loam
lehn rest lean
lehnshe lieg suzerai
lehnstu armchai
lehnube calqu
lehr apprent lesson teach train instruc
lehrbuc textboo
lehrerb teach
lehreri teach
lehrfab apologu
lehrfac subject
lehrgeb edific
lehrlin apprent
lehrpla syllabu
lehrpro syllabu
lehrrei instruc
lehrstu lesson
lehrzei apprent
lei lyra lyr dron flax conduct head lead manag
leib bod flesh
leibeig nief serf serfdom
leibged dow
leiblic biologi
leibsch stomach
leibwac bodygua mind
leibzuc dow
leich bod corps offal delicat eas flims light slight
leichen underta morgu graveya tombsto shroud cremati hears autops
leichna bod corps
leicht light
leichtg credulo gullibl gullibi
leichti easines facilit
leichts careles
leichtv perisha
leid woe ailment bear complai leiden sorrow suff suffer
leidend suffer
leidens fanc fervor passion earn impassi
leidig annoy trouble
leidtu regret
leidwes chagrin
leiersc lyrebir
leih lend loan
leiharb temp
leim adhesiv glu
leimkra campion
lein lead lin teth canva flax linen
leinens sneak
leinkra toadfla
leinsam flaxse linse
leinwan canva screen
leis low quiet soft groin ledg mold afford last
leisetr pussyfo sneak
leisten crotch
leistun accompl benefit feat perform pow product default testimo
leit conduct head ladd lead superin
leitart editori lead
leiteri head
leiterp trac
leitfah conduct
leitges anchorm
leitham bellwet
leitkeg toddl
leitpla guardra
leitst lodesta
leitti lead
leitung cabl conduct conduit duct lead leaders lin managem
lek lect
lektio lesson
lektor refere
lektori refere lectur
lemberg lviv
lemma lemma
lemmati lemmati
lemnisc lemnian
lemur lemur
lena lena
lend loin tenderl haunch
lendens steak loinclo
lendent loinclo
leni lenin
lenieru lenitio
leninis leninis
lenk channel govern handleb
lenkfah craft
lenkrad wheel
lenkrol cast
lenkung driv steer
lenzing march
leo leo
leopard leopard
leponti leponti
lepra lepros
leprahe leprosa
leprako leprosa
leprakr leprosa
leprose leprosa
lerch lark skylark
lerchen skylark
lern learn stud
lerneri learn
lernkar flashca
les vintag read
lesb dyk lesbian que
lesbar readabl
lesbark legibil readabi
lesbi lesbian
lesbier lesbian
lesbisc gay lesbian que
leserat bookwor
leseri read
leserli legibl
lesezei bookmar
lesotho lesotho
let latvian
leto leto
lett sort typ
letti latvian
lettisc latvian lettic lettish
lettlan latvia
letz last
letzlic ultimat
letzt last latt ultimat
letzten eventua final ultimat recent
letzter latt
leu lion guy men peopl
leuch glow shin
leuchtd led
leuchte lucid luminou shin
leuchtf flar beacon
leuchtk luminos firef glowwor
leuchtt lightho
leuci leucin
leug leagu
leugn den gainsa
leugnun denial
leukami leukemi
leumund stand
leutnan lieuten
leutsel affabil
level level
levi levi
lew lev
lexikal lexical
lexiko encyclo
lexikog lexicog
lhasa lhasa
liaiso liaison
lian liana
libanes lebanes
libano lebanon
libell dragonf
liberal liberal
liberia liberia
libero libero
liberta liberta
libido libido
liby libya libyan
libyeri libyan
libysch libyan
lich lich light
lichtbi photogr cinemat
lichtbo arc
lichtdu translu
lichtec lightfa
lichtem photose
lichter festoon
lichtga clerest
lichtge lightsp
lichtme candlem
lichtpa bluepri
lichtqu light
lichtsc lightsa
lichtsp cinema
lichtte photon
lichtun clear glad
lichtzi chandl
lick lick
lid eyelid
lidstri eyelin
lieb adorabl dear kind nic tend belov lov fond
liebch belov dear sweethe
liebend lov
liebens amiabl likabl lovabl amicabl gentl kind kindnes
liebese romanc
liebesk eclair lovelor lovesic
liebess dallian
liebesv lovebir
liebesw woo
liebevo benign tend
liebhab fan lov paramou mistres
liebkos cares fondl nuzzl
lieblic dulcet love mellifl sweet
lieblin belov darl favorit favouri lov pet sweethe
liebrei attract
liebs dear friend sweethe
liebst dear favorit friend sweethe
liebsto lovag
lied song
liederm songwri
liedtex lyric
lief deliv supp
liefera deliver suppli vendor
lieferu deliver
lieferw truck van
lieg shakedo bear lie sit
liegepl berth
liegera recumbe
lies lisa
lieschg timoth
liesmic readm
lif lift
liga leagu
ligas ligas
ligatur logotyp
ligni lignin
liguri liguria
ligust privet
likor cordial liqueur
lila lilac purpl
lilafar lilac
lili lil
lilia lilian
liliput midget
lim limit
lima lima
limbo limbo
limbu limbo
limet lim
limitie constra
limo lemonad
limon lim
limonad soda
limousi sedan
lind dulcet basswoo linden allevia eas palliat sooth
lindau lindau
lindenb linden
lindern balm sooth
linderu allevia
lindwur dragon wyvern
lineal rul
linear linear
linguis linguis
lini curv lin
linienf airlin
linienm airlin
linienr linesma
linier lin
link left link sinist
linkisc gauch
linksha southpa
linksse sinist
linolsc linocut
lins len lentil peek
linsenf lenticu
linu linu
linz linz
lipas lipas
lipid lipid
lipophi lipophi
lipopho lipopho
lipp lip
lippens lipstic
lippfis wrass
liquid solvent
liquidi liquida liquidi
lira lira
lis plo subterf trick catalog list roll rost slat
lisa lisa
lisen lesen
lispel lisp
listenp stand
listig astut craft cunn shrewd sly
lit litr
lita lita
litanei litan
litau lithuan
litauer lithuan
litauis lithuan
literar literar
literat literat citatio
lithias lithias
lithium lithium organol
lithogr lithogr
litot litot
litschi lyche
liturgi liturgi
litzman lodz
liv liv
livisch livonia
livland livonia
livre liver
lizenzi licens license
lizenzn license
lkw truck
lng lng
lob prais applaud commend
lobby lobb
lobbyis lobbyis
lobeli lobelia
lobensw commend laudabl
lobesre eulog
loblich commend laudabl
lobred eulog panegyr
loch cavit hol pit pot punch
lochi lochia
lochkov lochkov
lochung punch
lochzan punch
lock lock curl allur deco elicit entic lur tempt
lockenk cur
lockig cur
lockmit bait lur
lockruf call
lockung lur
lockvog deco lur shill
lodd capelin
lodernd ablaz
lodsch lodz
lodz lodz
loffel soupspo spoon
loffele shovel
loffels paddlef
loffelv spoonfu
loffl spoonbi
log box lodg log
logarit logarit
logbuch journal logbook
logi login
logiern overnig
logik logic logicia
logisch logical accordi
logisti logisti
logo bug logo
logogra logogra
logorrh logorrh
loh tan blaz flam earn remuner wag
lohfarb tan
lohn pay worth
lohnend worthwh
loir loir
lok engin
lokal local premis pub
lokalis localiz
lokalit premis
lokomot engin
lol lol
lolca lolcat
lolch ryegras
lolland lolland
lolli lollipo
lollipo lollipo
londone london
lorbe bay laurel
lorbeer bay laurel
lord lord
loreley lorelei
los awa destin fat lot now shoot lax loos
losbar solubl solvabl
losbind unbind unti
losch delet destro extingu quench void wip
loschge extingu
loschun deletio
losegel ransom
losemit solvent
loskauf redempt
loslass loos releas
loslich solubl solvabl
loslos detach redeem
losmach detach undo unfaste unti
losspre absolv exonera
losung slogan answ solutio
losungs solvent
loswick unwind
lot lead plummet sold fathom solder
lotdrah sold
lothrin lorrain
lotio lotion
lotkram spud
lotmeta sold
loto lotu
lotosbl lotu
lotrohr blowpip
lots pilot
lotteri lotter lotto
lotto lotto
lotu lotu
lotung solder
lotzin sold
loung loung
low noun verb leo lion louvain
lowch lion
lowenba lion
lowenju lion
lowenma lion snapdra
lowenwe lion
lowenza dandeli hawkbit
lowi lion liones
lowlei lion
loyal loyal
loyalit allegia loyalt
lsb lgbt
luch lynx
lucia luc
luck hiatu
luckenl gaples
luckent cloz
lud pimp slut
ludford ludford
ludwig loui
luf air sky ventila
luft fan ventila
luftbal balloon
luftbef humidif
luftbru airlift
luftdic airtigh
luftent dehumid
luftfah aeronau aviatio aircraf
luftfeu humidit psychro
luftgei sylph
luftkis hovercr
luftkla damp
luftlin beelin
luftloc vent
luftpo airmail
luftpum antlia
luftrau airspac
luftroh windpip
luftsch dirigib airlock louv
luftspi mirag
luftstu airbas
luftung ventila
luftwid drag
luftzug draught
lug lie peek falseho rook
lugansk luhansk
lugende polygra
lugn liar
lugneri liar mendaci
luis louis
luk hatch scuttl
luka luk
lukia lucian
lukrati profita
lumb cusk
lumbalg lumbago
luminom photome
lummel lout
lummelb goosene
lump lumpsuc rag
lumpenh lous
lumpenk lous
lun brush
lunar lunar
lunaria lunaria selenit
lunch lunch luncheo
lund puffin
lundevo puffin
lunet lunett
lung lung
lungena pulmono emphyse
lungene pneumon
lungenf lungfis
lunk blowhol
lunocho lunokho
luns linchpi lynchpi
lunula lunett
lup loup
lupin lupin
lur lur
lurch amphibi
lus lus appetit lust mind notion zest
lusch puss weeni
lusitan lusitan
lust lascivi lechero lewd libidin wanton
lustbar revelr
lustern prurien
lustig amus facetio fun funn gay merri
lustkna catamit
lustlin lech
lustlo exanima lackada
lustlos doldrum listles
lustmol lech
lustrum quinque
lut littl
lutei lutein
lutetiu lutetia lutetiu
luthera luthera
lutheri luthera
luthert luthera
lutsch fellat suck suction lollipo
lutzel littl
lutzelb luxembo
luvwart windwar
luwisch luwian
lux lux
luxatio disloca
luxembu letzebu
luxu luxur
luxurio delux luxuria
luzern alfalfa
luzid translu
lwiw lviv
lyas lyas
lydi lydia
lydia lydia
lydisch lydian
lykanth werewol
lyki lycia lycian
lykisch lycian
lymph lymph
lynch lynch
lynchju lynch
lyon balone
lyra lyr
lysi lysin
lysosom lysosom
lyzeum lyceum
maa meus mat
maand meand
maander meander
macadam macadam
macao macau
macchi macchia
mach accommo act fix mak scor might pow
machair cat
machats makhach
machbar feasibl viabl feasibi
mache machet
machens machina
machiav machiav
macho macho
machoma macho
machork makhork
machtig fill heft might powerfu cardina
machtlo powerle impoten
mack glitch
mad maggot
madagas malagas
madam lad
madch damsel girl las maid maiden wench
madchen gingko ginkgo girlish
madel girl wench
madesuß meadows
madig flyblow maggot
madonna madonna
madrid madrile
madride madrile
mafia mafia
mafioso mafioso
mag bel stomach gaunt lean meag meagr skinn
magd wench
magendr stomach
magenkn growl
magenmu cardia
magensc stomach
magenwe stomach
maggikr lovag
magi magic mag magicia wizard
magieri mag magicia wizarde
magisch magic magical
magma magma
magna tycoon
magnesi chalk
magneti magneti
mah baa mow scyth
mahagon mahogan
maharad maharaj
mahiljo mogilev
mahl meal grind mill
mahlab mahlab
mahn urg man
mahnmal memoria
mahnsch remind
mahnung monitio remind
mahnzei memento
mahr dobbin jad mar moravia
mahrisc moravia
mai may main maiz
maibaum maypol
maid burd maiden
maifisc shad
maikaf cockcha
maikop maykop
mailand milan milanes
maina myna
mainboa motherb
mainz mainz
maipier minnow
mairub turnip
maisch mash
maisgri grit
maiskol corncob flos
maisone maisone
majesta majest imperio king majesti regal
majo mayonna
majonas mayonna
major major
majora marjora
majordo majordo
makak macaqu
makedon macedon
makel blemish flaw kvetch
makelig fastidi
makello flawles immacul impecca seamles
makeup slap
makro macro
makrozu macrost
makulat wastepa
mal birthma mol stigma tim paint pictor
malachi malachi
malaii mala
malaiis mala
malaria malaria anophel
malawi malawi malawia
malawie malawia
malawis malawia
malayal malayal
malaysi malaysi
malediv maldiv maldivi dhivehi
malerei paint
malerha picture
maleri paint paintre
maleris picture quaint
mali mali malian
malieri malian
malig maligna
malisch malian
malizio snark
malleu malleu
mallorc majorca
malta malta
maltes maltes
maltese maltes
malv mallow
malz malt
malzdar oast
malzzuc maltos
mama mamm mum mumm
mamba mamba
mambo mambo
mami mamm mum mumm
mammogr mammogr
mammu mammoth
mammutb redwood sequoia
mampf munch
man man one the you gosh husband mal
manag overse
manati manate
manau manau
manch som
manchma sometim
manda mandat
mandari tangeri
mandel adenoid almond tonsil
mandelb almond
mandele tonsill
mandiok manioc cassava
manga manga mangane
mangel dearth lack paucit scarcit shortag want mangl
mangele malnutr
mangelh deficie
mango mango
mangoba mango
mangold chard
mangrov mangrov
mangus mongoos
mani mania mann
manicha manicha
manier mann
manieri manneri
manifes epiphan manif
manikur manicur
manila manila
maniok cassava
manipul manipul fix rig
manisch manic
manko shortco
mann mankind
manna manna
mannch cock mal
mannequ model
mannerf misandr
mannerh misandr
mannhaf manline
mannhei mannhei
mannigf divers manifol diversi
mannlic mal man masculi viril manhood manline virilit
mannloc manhol
mannsch band crew squad team captain
manor manor
manovri manoeuv maneuv maneuve
mansard garret
mansche cuff wristba cufflin
mantel coat overcoa paletot
mantelh sap
manual keyboar manual
manualt chiropr
manuell manual
manufak factor
manul manul
maoi maoist
maoismu maoism
maoisti maoist
maori maori
maotai moutai
mapp portfol
mar mar top
marabu adjutan marabou
maran whitefi
marathi marathi
march morava folktal tal
marchen fabulou magical fairyla
marciu marciu
mard marten
marg margin
maria mar
marienk ladybir
marihua marijua pot
marill apricot
marimba marimba
marin nav
marina marina
marinea nav
marineb nav
marinei marin
marinie marinat
marione puppet
mariu mariu
mark cor march mark markka marrow pith brand check
markgra margrav
markier flag check denot designa highlig mark tal selecti
markion marcion
markis awn
marktke maven
marktsc puffer
marku mark
marmela jam jel
marmor marbl
marmori marbl
marn marn
marodie maraud
marokka morocca
marokko morocco
marot antic
marquis marchio
marsch march marsh
marschi march
marschk band
marschm march
marseil marseil
marsian martian
marta martha
marterp stak
martha martha
martial martial
martyre martyr martyrd
martyri martyrd
marxism marxism
marxist marxist
marz march
marzenb snowfla
mas mas measl mast pylon fatten
masch plo stitch
maschin machin perfunc enginee typ typist engine
maschis machism
maserie grain
maserun grain
mask mask
maskier mask
maskott mascot
maskuli viril masculi
masochi masochi
masoret masoret
masowi masovia
mass ground mas matt weight mass
massag massag
massak carnag
massakr massacr
massele ground
massend densit
massenh plentif
massenm holocau
massent holocau
massenv holocau
massepo ground
masseur masseur masseus
masseus masseur
masseve ground
massier massag
massig bulk
massiv massif massiv solid
mastade mastiti
mastdar rectum
mastoch ste
masturb masturb
masu masu
masur masuria
masuris masuria
mat mat dull lacklus matt
matador bullfig matador
materi matt
materia stuff materia
materie physica
math math
mathema mathema
mathesi mathesi
mathia matthia
matine matine
matopi dystopi
matress mistres paramou pornocr
matriar matriar
matrike rost
matron dowag
matrone matron
matros sailor seaman
matsch mir sludg slush squelch
matsuya matsuya
matthau matthew
matthei faintne
matthia matthew matthia
mattigk faintne
mattock mattock
matzch antic
mau wall mous toll
mauerbl wallflo
mauerfu wall
mauerpf stonecr
mauerzi battlem
maul mouth
maulbee mulberr
maulese hinn
maulkor muzzl gag
maulti mul
maulwur mol molecat molehil
maunz meow
maur moor brickla mason
maureta maurita
mauri moor
maurisc moorish
mauriti mauriti
maus mous maus moult
mausch mouseki
mauseba mous
mausefa mousetr
mauseju mous
mauselo mouseho
mauseri mouseki
mausesp marshma
mausewe mous
mausi mous
mauskli click
mauswie weasel
mautstr turnpik
maximal maximum
maximie maximiz
maximum peak
mayo mayonna
mayonna mayonna
mayot mayott
mazedon macedon
mazerie macerat
maß gaug measur measure metric stein
maßgab stipula
maßgebe authori
maßgebl authori
maßgesc bespok
maßhal moderat
maßig curb temp
maßigke tempera
maßigun curb moderat tempera
maßkrug stein
maßlo exorbit
maßnahm measur
maßrege reprima
maßstab benchma scal
mchitar mkhitar
mebiby mebibyt
mechani mechani action
mechthi matilda
meck whing
mecker fussbud
meckerf fussbud
meckerl fussbud
med med
medaill medal medalis locket
mederi med
medi media
media median
mediato mediato
medikam medicin
medina medina
medisch median
meditat meditat
mediter mediter
meditie meditat
medium medium
medizin doctor medical medicin
medusa medusa
meer sea
meerasc mullet
meerbus bay
meereng strait
meeresa estuar
meeresb seab
meeresf seafood
meeresk oceanog
meeress seafoam channel
meeresv seabird
meerjun mermaid
meerkat guenon
meerkuh dugong
meerohr abalon
meerret horsera
meersch tern
meersen searock
meerung leviath
meerwas brin seawat desalin
megafo bullhor megapho
megapho bullhor
megar shrew
mehl flour meal
mehlban plantai
mehlbee rowan
mehlig flour mea
mehlnah kwashio
mehlsch martin
mehltau mildew
mehr mor
mehrauf overhea
mehrdeu ambiguo equivoc polysem ambigui
mehrdim multidi
mehreck polygon
mehrer multipl several
mehrfac plural
mehrfar multico
mehrhei majorit
mehrjah perenni
mehrrum multihu
mehrsei multipa
mehrspa multico
mehrspr multili polyglo
mehrsti polypho
mehrzah plural
mei min
meid avoid eschew shun
meil leagu mil reactor
meilens milesto
mein mean think min
meineid perjur
meinung mind opinion differe
meios meiosi
meis chickad tit most
meist adept champio profici mast
meisten most
meister mistres profici champio master feat masterp
meiß meissen
meißel chisel sculpt
mekka mecca
melanch ennui melanch
melanes melanes
melani melani
melanza eggplan
melass molass treacl
melbour melburn
meld saltbus bid report
meldung report
melissa melissa
melk milch milk
melkeri milk milkmai
melkiti melkit
melkmas milk
melodi melod tun
melodie chant
melodis dulcet
melon melon
mem mem
membra diaphra
memel memel neman memelia
memento memento
memetik memetic
memm siss
memo memo
memoir memoir
memphi memphi
meng amount collect deal lot multitu quantit set
menhir menhir
mennigv minivet
mennoni mennoni
menora menorah
mensa cafeter
mensch gosh human man men peopl
mensche ape misanth philant manmad throng kidnap kidnapp aloof
menschh humanit humanki mankind
menschl human humane humanit
menstru curs menstru
menu menu
menuet minuet
meritok meritoc
merk mark rememb
merkmal charact featur
merkwur funn memorab odd weird
merla whit
merlet martlet
meroiti meroiti
meschug meshugg
meso meson
mesomer resonan
mesopot mesopot
mesozoi mesozoi
mess church fair mas mes compet gaug measur knif
messbar measura
messest booth
messger gaug met
messgro metric
messi hoard
messia messiah
messian messian
messing bras
messini messini
messsch microme
messsta dip
messung measur measure
mestizi mestizo
mesusa mezuzah
met mead gaug metr hamburg
metada metadat
metall metal metalhe
metalli metalli
metallu metallu
metaph metapho
metapha metapha
metapho figurat metapho
metaphy metaphy
metaspr metalan
metasuc metasea
metathe metathe
meteor meteor
meteoro meteoro weather
metha methan
methion methion
method method way
methodi methodo methodi
methodo methodo
methyl methyl
methyli methyla
metok metic
metrisc metric
metro metro subwa tub
metropo metropo
metz metz
metzele slaught
metzg butch
meuchel assassi
meutere mutin
mexikan mexican
meßinst instrum
mia mia
miai miai
miami miami
miao hmong
miasma miasma
miau meow
mich myself
micha micah
michael michael
mida mida
mie sleaz rent hir tenant
miesepe crank curmudg
miesmac defeati
miesmus mussel
miet lesse tenant
mietsha tenemen
mietska tenemen
mietwuc rachman
miez bird kitt puss
migrier migrat
mikrob bug
mikrobi microbi
mikrofa microfi
mikrofo microph
mikrone microne
mikropu microdo
mikrore microco
mikrowe microwa
mikroza micropa
miktio urinati
mila kit
milb mit
milch milk milt
milchei lactopr
milchfi milkfis
milchge babyfac
milchig milk
milchka latt suckl
milchla dair
milchma milkman milkmai
milchmi milksha
milchpr dair
milchra smetana
milchsa latex
milchsh milksha shak
milchzu lactos
mild balm bland clement kind mild suav clemenc indulge
mildern balm
milderu allevia
milf milf
miliari miliari
milieu milieu
militar militar hawk hawkish service ordnanc
miliz militia
milizio militia
milj maiz
miljeko corncob
milk sweetbr
milliar billion
millio million
million million
milz spleen
milzbra anthrax
mima mima
mimikry mimicr
mimos mimosa
min min lead
mind abat debas
minderh minorit
minderj underag minor
minderw inferio shodd
minenab mineswe
minenra mineswe
mineral mineral
minestr minestr
minianw applet
miniatu thumbna
minikle minidre
minimal minimum
minimie minimiz
minimum minimum quantum
miniroc miniski
minist secreta
ministe ministr minist premi
minium minium
mink mink
minotau minotau
minu minu minut
minuend minuend
minuspo cathod
minuspu demerit
minuten minutes
minz mint
mioza miocen
mir myself
mira mira
mirakel wond
miriam miriam
mirjam miriam
mis ball crud damn dung manur shoot
misch amalgam blend collat mash mix shuffl
mischba tap
mischka taberna
mischko miskolc conglom
mischli meti mongrel pooch
mischma gallima hodgepo jumbl
mischun compoun mix mixtur
miser miser
miserab terribl wretch
miso miso
misogy misogyn
mispel medlar
missach disrega flout ignor neglect
missbil depreca frown
missbra abus misus
misserf failur flop
misseta misde culprit malefac miscrea
missgeb malform
missges mishap malform
missglu fail
missgon grudg
missgun jealous malevol resentm
misshan maltrea maul mistrea abus
missio mission
mission mission prosely
mississ mississ
misskla discord
misslin failur miscarr
missmu mood
missmut disgrun
missour missour
misstra distrus mistrus suspect diffide suspici
missver misappr mishear misunde confusi
mistel mistlet
mistgab pitchfo
misthau dunghil midden
mistker asshol bastard shit
mistone jarr
mit upon with bullsey cent middl midpoin
mitarbe coopera assista colleag
mitau jelgava
mitauto coautho
mitbeko twig
mitberu discoun
mitbewe contend
mitbewo flatmat housema roommat
mitbrin get
mitempf empathi
mitess blackhe
mitfahr rid lift
mitfuhl empathi sympath
mitgefu compass sympath
mitgeno haggard
mitgif dowr
mitglie adheren memb members
mithi therefo
mithrai mithrai
mithras mithrai
mitkrie twig
mitlau consona
mitleid compass pit sympath patheti
mitos mitosi
mitotis mitotic
mitschr transcr
mitschu classma schoolm
mittag noon
mittage dinn lunch
mittags luncheo siesta
mittat accompl
mittate accompl complic
mitteil bespeak communi impart notif messag notic report bulleti
mittel demean expedie mean resourc vehicl wherewi via
mittela fundrai medieva
mittelb fundrai
mittelf midfiel
mittelg medium
mittelh metacar midbrai
mittell indigen pennile
mittelm mediocr mean
mittelo otiti
mittelp cent middl midpoin
mittels part fenc middlem middleg mesolit mergans
mittern midnigh
mittig central middl
mittl median
mittler middl
mittwoc midweek wednesd
mitunte cosign
mitvers coinsur
mitzwa mitzvah
mix blend mix
mizar mizar
mizell micell
mißacht contemp
mißbrau abus
mißgesc misfort
mißhand abus
mißmuti moros
mnemoni mnemoni
mnemote mnemoni
moa moa
moab moab
mobb bully
mobbing bully
mobel furnitu
mobelst furnitu
mobil mobil
mobilis mobilis
mobilma mobilis mobiliz
moblier furnish
mochteg wannab
mockup mockup
mod fashion mod vogu modem contemp
modal modal
model mannequ model
modell mockup model pattern
modelli model
modellp mannequ
moderat host present
moderie moderat
moderni moderni
modewar milline
modewor buzzwor
modifik modifi
modifiz modif
modisch fashion
modrig fust must
modu mod
modul modul
moesi moesia
mofa mop
mog fond lik may
mogelei sham
mogiljo mogilev
moglich conting possibl potenti chanc possibi
mogul mogul
moh popp poppyse
mohamme muhamma muslim
mohel mohel
mohnsaa poppyse
mohr blackam moor nigg carrot
mohri moor
mohrrub carrot
mokan sardoni
mokka mocha
mokscha moksha
mol mol breakwa bulwark jett
molch newt
moldau moldova vltava
moldaui moldavi
moldawi moldavi moldova
molk whe
molkere dair
moll minor
molla mullah
mollig chubb plump round
moloch behemot
moltebe cloudbe
molukk molucca
molybda molybde
momen instant jiff minut moment momentu second
momenta current instant nowaday snapsho
momo momo
mona month moon
monaco monaco
monarch monarch
monatel monthsl
monatli month
monatsb menstru
monch friar monk weth
monchis monasti monkish
mond moon
monda sophist
mondauf moonris
mondbas moonbas
mondbeb moonqua
mondfin eclips
mondfis sunfish
mondhor firedog
mondido firedog
mondkuc mooncak
mondlan moonsca
mondlic moonlig
mondsic crescen
mondsta moondus
mondste moonsto
mondstr moonbea
mondsuc moonstr
mondunt moonset
mondvio honest
monetis monetiz
mongol mongoli
mongoli mongoli
monieru complai
monierz pinc
monika monica
monismu monism
monitor displa
monogam monogam
monogra monogra
monoid monoid
monolog soliloq
monopht monopht
monophy monophy
monopol monopol
monothe monothe
monoto humdrum monoton
monoton humdrum
monst animal fiend
monstro abomina
monsunr monsoon
monsunw monsoon
monsunz monsoon
montag monda
moo bryophy mos
mooli daikon
moor marsh moor swamp
moorhuh grous
moosbee cranber
mop pug
moped mop
mopp mop
mops boob tit
mora mir
moral moral moralit
moralis moral moralis
moralpr harangu sermon
moran morain
morawi moravia
morchel morel
mord homicid kill murd hit assassi
morderi kill murder murdere cutthro gor murd sanguin slaught
morderw orca
mordsdi whopp
mordwin mordovi mordvin
morg morn acr morrow tomorro
morgend matutin dawn
morgene breakfa
morgeng dawn
morio morion
moritz mauric
mormoni mormon
morna morna
morphem morphem
morphis morphis
morphiu morphin
morphol morphol
mors mortar
morsch brittl
mortade balone
mortali mortali
mortel mortar
mos mos must cunt puss
mosaik mosaic
mosche mosqu
moschu musk
moschus moschat
mosel mosell
mosenfu queef
mosi moesia
moskau moscow muscov muscovi
moskaue muscovi
moskowi muscovi
moslemi muslim
mot moth
motel motel
motet motet
motiv motif motiv them
motivie motivat
motor engin motor
motorha bonnet hood
motoris motoriz
motorpf till
motorra bik motorcy
motorro scoot
mottenk mothbal
mottens whitef
motto devic motto slogan
moulag moulag
mouss mouss
moussie fizz
mow gull seagull
mowenvo seagull
mozarab mozarab
mucheli chavv
muck midg mosquit
mud tir wear
mudigke fatigu tiredne
mudjahe mujahid
mudra mudra
mudscha jihadis mujahid
muell mill
muezzi muezzin
muff fug muff bush
muffi muffin
muffig fust must
mufti mufti
mugel mogul
muggel muggl
muh moo ado hassl troubl
muhelo effortl
muhl mill
muhsal hardshi
muhsam arduou cumbers onerou tediou
muhseli uphill
muhu muhu
mulat mulatto
mulatti mulatto
mulch mulch
muld trough
mulhaus mulhous
muli mul
mull garbag junk landfil refus rubbish trash wast mill
mulla mullah
mullah mullah
mulldep landfil
mulleim trash
mulleri mill
mullgru midden
mullhal landfil
mullhau midden scraphe
mullton bin
multbee cloudbe
multebe cloudbe
multiet multiet
multiko conglom
multime multime multise
multipl multipl multip
mumbai mumbai
mumi mumm
mumifiz mummif
mumm bottl cojon spunk
mump mump
mumpitz malarke trip
munch munich
mund mouth disembo
mundar dialect
mundart dialect
mundel ward
mundger halitos
mundhar harmoni
mundlei mouth
mundlic oral verbal vocal
mundstu bit mouthpi
mundtuc napkin
mundung mouth muzzl
mundwas mouthwa
mungo mongoos
munitio ammunit magazin
munse munse
munt jaunti
munz coin mint
munzans mint
munzpra coinag
munztel payphon
munzwas launder
muran mora
murb brittl
murgang mudslid
murk botch
murkste rapakiv
murmel marbl babbl mumbl murmur mutt
murmelt marmot
murmelv schwa
murr grumbl mutt
murrisc cantank churlis crust fractio grump peevish
mus fool mash mus imperat must
muschel clam horn mussel seashel shell
muschi cunt puss
muschik mujik
muselma muslim
museum museum
mushik mujik
musik music musicia
musikak conserv
musikal musical
musikan musicia bandwag
musikau jukebox
musikbo jukebox
musiker musicia
musikin instrum
musikka band
musikko conserv
musiksc conserv
musiktr radiogr
musikwi musicol
muska nutmeg
muskatb nutmeg
muskate muscate nutmeg
muskatn nutmeg
muskelb muscleb
muskelk brawn spasm
muskelm hulk
muskelp hulk beefcak
muskulo brawn muscula
musli granola muesli
muslimi muslim
muss hav must should
must design pattern sampl specime
musterb paradig
mustere prototy
musteru draft
mut cojon courag grit mettl
mutatio mutatio
mutier mutat
mutig bold brav courage dar gritt guts intrepi valiant
mutlo deject despond
mutlosi despond
mutmaß conject presum reckon surmis
mutmaßl alleg putativ
mutmaßu conject guesswo surmis
mutprob dar
mutt moth nut
mutterk feverfe
mutterl womb materna mother
mutterm birthma mol stigma matrici
mutters ewe motherh sow
muttert dam
mutterw wasp
mutti mum mumm
mutung claim
mutz cap hat
muß leisur
mußig idl otios
mußigga sloth saunter
mws vat
myanmar burmes
myiasi myiasi
mykos mycosi
myokard myocard
myr myrtl
myriad myriad
myrrh myrrh
mysi mysia
mystik mystici mystic
mystike mystic
mystisc mystic mystica
mystizi mystici
mythisc fabulou mythica mytholo
mytho myth mytho
mytholo mytholo
myzel myceliu
myzelfa spawn
mzcheta mtskhet
nab hub
nabel navel
nabelsc peccar
nach night aft follow for lik toward nightti
nachaff ape mock copycat imitato
nachahm emulat mock simulat copycat imitato cop imitati
nachbar neighbo proximi vicinit
nachbau replica
nachbeb aftersh
nachbes amendme
nachbet imitato
nachbil mockup replica
nachbru mus
nachd aft
nachden pond reflect think pensiv thought bemusem
nachdru emphasi reprint
nacheil trail
nachein success
nachern afterma
nacherz retell
nachfah scion offspr
nachfol ensu succe adjacen hereina follow success
nachfra demand requ inquir
nachful refilla
nachgeb fold giv humour indulg succumb afterbi
nachgeh pursu
nachgem mock after
nachges posthis afterta
nachgie flexibl indulge
nachgru mus
nachh afterwa lat subsequ
nachhal reverbe resonat sustain
nachhau hom
nachhol backlog
nachhu rear reargua
nachkom descend offspr scion young meet posteri progen
nachlad reload
nachlas discoun abat flag adminis neglect neglige offhand sloven
nachlau wak
nachles glean
nachmac cop
nachmit afterno
nachmod postmod
nachnah mimicr
nachodk nakhodk
nachpla parrot
nachpos postpos
nachpru review
nachrec recalcu
nachric new messag intelli newscas
nachruf obituar
nachrus retrofi upgrad
nachs forward neighbo
nachsat endpap
nachsch trim
nachset trail
nachsic clemenc indulge lenienc clement lenient
nachsil suffix
nachsin contemp mus
nachsit detenti
nachspe dessert
nachspr imitato
nachspu trac
nachst neighbo next
nachste follow hereina trail charit philant
nachsuc solicit
nachtak nocturn
nachtei demerit disadva downsid drawbac
nachtes supp
nachtfa moth
nachthe nightgo
nachtig nightin
nachtim supp
nachtkl club nightcl
nachtle nightli
nachtli nightli nocturn
nachtlo club
nachtma nightma
nachton postton
nachtra addendu supplem rancoro subsequ
nachtru sleep
nachtsc nightsh nightja revell
nachtst nocturn
nachtti nightst
nachvol traceab
nachwei warrant
nachwel posteri
nachwir afterma repercu reverbe
nachwor afterwo epilogu
nachwuc offspr young
nachzie trac
nachzug laggard straggl
nack nap neck nud bar gaunt nak
nackenr headpie
nackenw neckwar
nacktba bath
nackthe nakedne nudit
nacktsc slug
nadel needl pin
nadelba conif
nadelge acanthe softwoo
nadelho softwoo
nadelki pincush
nadeloh eye
nadelsp pinpoin
nadelst pinpric pinstri
nadir nadir
nadja nadia
nag gnaw rodent
nagel nail spik bon fuck
nagelbe quick
nagelei crowbar
nagelha cuticl
nagelko nailhea
nagelpf manicur
nagesch trogon
nageti rodent
nah clos near nearb contigu nigh seam sutur proximi
naheri seamstr sew
nahezu nigh
nahkamp mele
nahr feed fost nourish
nahrbod hotb
nahrhaf nutrien nutriti
nahring thimbl
nahrsto nutrien eutroph
nahrung diet food nourish nutriti comesti foodstu cater
nahtfre seamles
nahtlo seamles
nahuatl nahuatl
naissaa naissaa
naiv green gullibl naiv
naivita naivene naivet
naivlin suck
naja well
najad naiad
nakba nakba
nam monik nam
namenfo onomast
namenku onomast
namenlo anonymo innomin nameles unnam
namensg eponymo eponym
namensi misnom
namensl roll
namensr namespa
namenss namepla
namensv doppelg namesak
namibi namibia
namibia namibia
namibie namibia
namibis namibia
namlich name wit
nandu rhea
nanking nanj
nanodra nanowir
nanoind nanoind
nanoroh nanotub
nanowis nanosci
nant nant
naphtha naphtha
narb scar
narg naissaa
nargen naissaa
narkose anaesth
narkoti anaesth
narr boob fool jest
narrens foolpro
narrete antic
narrhei fol
narrisc foolish
narva narva
narwa narva
narzis narciss
narziss daffodi narciss amaryll
nas nas nos wet
nasa nasa
nasal nasal
nasalie nasaliz
naschi nashi
nasenba coati
nasenbe bandico
nasenbl noseble
nasenla nos
nasenlo nostril noseles
nasenne sinu
nasenpl rhinopl
nasenru bridg
nasensc phlegm snot
nashor rhinoce
nashorn hornbil
nass moistur wetnes wet
nassau nassau
nasskal dank
nasszur curr
naszier nascent
nata nathan
natali natali
natasch natasha
natha nathan
natio nation
nationa nationa
nativ nativ
nato nato
natrium sodium
natrons saltpet
natt add colubri
natto natto
natur natur
naturfa natural
naturfo natural
naturge princip natural
naturhe naturop
naturis naturis
naturli certain natural veri
natursc conserv
naturta natural
naturwu natural
nauru nauru nauruan
nauruer nauruan
nauruis nauruan
nautisc nautica
navajo navajo
navarra navarr
nazi fascist nazi
nazismu nazism
neander neander
neapel napl
neapoli neapoli
neb besid near next
nebel fog mist nebula
nebelfl leucoma
nebelha nebulou vagu
nebelho foghorn
nebelig nebulou
nebelun novemb
nebelwa smokesc
nebena nearb
nebenbe connota inciden
nebenbl stipul
nebenei collate
nebenfa minor
nebenfl tributa
nebenge annex outhous
nebenho epididy
nebenpr byprodu
nebensa tangent claus accesso
nebenso parheli
nebensp crossta
nebenwo adverb
neblig fogg nebulou
nebulo nebulou
neck bant teas
neckbal pickl
neckere bant
nee nah nop
neff nephew
neg negro nigg
negatio denial
negativ negativ blackli
negeri negres negro nigg
negieru denial negatio
negu negu
nehemia nehemia
nehm tak
nehrung spit
neid env grudg jealous
neidisc enviou
neig after inclin pitch slant tilt
neigend liabl
neigung disposi inclina notion penchan pitch predisp propens
nekrokr necrocr
nekrolo obituar
nekroma necroma
nekropo necropo
nelk carnati pink
nelkenw aven
nelkenz sassafr
nemesi nemesi
nenn call designa nam stat denomin
neo neon
neodym neodymi
neofasc neofasc
neoklas neoclas
neolith neolith
neologi neologi
neonato neonato
neophob neophob
neophy neophyt
neoplas neoplas
neoteni neoten
nepal nepal
nepales nepali
nepali nepali
nephrol nephrol
nepotis nepotis
nerd nerd
nerdig nerd
nero nero
nerv nerv bug hassl nark
nervena fraught
nervenk neuropa neurolo
nervenl neuropa
nervens pest
nervenz neuron breakdo
nervo nervous neuropa petulan
nervosi nervous
nervtot mundan pesk tediou
nerz mink
nes hom nest
nessel nettl
nesselb hackber
nessels urticar
nessi nessi
nestori nestori
net adorabl kind natt neat nic sweet
netciti netizen
netsuk netsuk
netto net
netwerk nos
netz interne net reticul web
netzbal let
netzbur netizen
netzhau retina
netzkno hub
netzstr fishnet
netztag blog
netzwer network nexu switch
neu new novel recent nin
neuarti novel
neuaufl reprint
neubere recalcu
neubild neoplas
neudruc reprint
neuerli anew
neugebo newborn neonat
neugi curiosi
neugier curiosi curiou inquisi nos
neugrad degre
neuhei newnes novelt
neuigke new
neulich recent
neuling freshma newbi newcom novic rooki strang
neuman newman
neumodi newfang
neun ninth
neunaug lampre ammocoe
neuneck nonagon
neunorw nynorsk
neunten ninth
neunzeh ninetee
neunzig ninet ninetie
neuorth orthodo
neuplat neoplat
neuralg neuralg
neureic upstart
neuro neuron
neuroch neurosu
neurole antipsy
neurolo neurolo
neuropa neuropa
neuros neurosi
neuroti neuroti
neuroto neuroto
neurowi neurosc
neurula neurula
neuspre newspea
neustar reboot restart
neutral neut neutral
neutrum neut
neuverm newlyw
nevada nevada
newsdes newsroo
nezessi necessi
ngo ngo
niaci niacin
nibbl nibbl
nicaa nicaea
nicarag nicarag
nich not niec
nicht naught noth nothing zero
nichtac disresp
nichtan repudia disclai misfit
nichtbe disrega
nichtbu nonciti
nichtei noninte
nichter default
nichtex nonexis
nichtfa diletta
nichtgl atheist
nichtig void bagatel trivia
nichtin noninst
nichtko nonconf
nichtle insulat
nichtme nonmeta
nichtne nonnega
nichtsd nonethe neverth
nichtsn blight
nichtss trit vacant vapid
nichtst inactio
nichtve unavail
nichtvo nothing
nichtza nonpay default
nick nod snooz
nickel nickel
nickerc nap snooz
nickitu handker
nicol nicola
nie nev rivet stud
nied menial neth
niederg downfal descend blu deject despond downcas low
niederk genufle bludgeo
niederl checkma defeat los holland establi settlem depos dutch
niederm butch
niederp pelt
niederr demolis defeat
nieders fallout precipi rainfal floor catchme crush pen stab
niedert spitefu despica infamou low viperis
niedlic adorabl cut
niednag hangnai
niedrig low menial
niemal nev
niemand non zero
nier kidne
nierena nephrol
nierenk glomeru
nies sneez
niesel drizzl
nieselr drizzl sprinkl
nieswur hellebo
nietnag hangnai
nietzsc nietzsc
nießbra usufruc
nig nig
nigeria nigeria
nigg nigg
nigr nigerie
nigrisc nigerie
nihilis nihilis nihilar
nik nik
nikolau nichola
nikud nikud
nil nil
nilisch nilotic
nill dickhea
nilotis nilotic
nilpfer hippopo
nimm nev
nimmerl neverla
nimmers glutton
nimweg nijmege
nina nina
ninja ninja
ninjuts ninjuts
niob niobium
nipp sip
nippel nippl
niqab yashmak
nirgend nowher
nis nest
nisch nich nook reces
niss nit
nistkas birdhou
nitrier nitrid
niu niu
niuean niuean
niueane niuean
niueani niuean
niveau level notch
niveaul contour
nix nix zilch mermaid
nizza nic
noach noah
noah noah
nobel class fanc nobl sublim
noch even nor still yet
nochmal again
nock cam gnocchi
nockenw camshaf
nockerl gnocchi
noemi naomi
nogai nogai
nomad nomad
nomadi nomad
nomadis nomadic
nominat nominat
nominie designa nominat nomine selecti
nomokra nomocra
nona nonan
nonago nonagon
nonchal insouci letharg
nonilli nonilli
nonn nun
nonnenk nunner
nonsen guff
noologi noolog
noomi naomi
nord north
nordlan norther
nordlic north
nordmit ripuari
nordos northea
nordpol novemb
nordwar north northwa
nordwin borea
norgel cavil kvetch nag
norgl fussbud nagg
norgler querulo
norm norm
normal regular
normale normal
normali normali normalc
normalk candlep
norweg norwa norwegi
norwege norwegi
norwegi norwegi
nostalg homesic nostalg
nostrat nostrat
nostrif nostrif
not distres hardshi want grad mark not music
notar notar
notbehe makeshi
notdien call
notenha stem
notenli staff stav
notensy stav
notenwe valu
notfall emergen
nothilf expedie
notier book
notig necessa compel
notiz memo not
notizbl notepad scratch
notizbu noteboo
notlag distres emergen
notlosu expedie makeshi
notschl destro
notstan emergen
notverk bailout
notwass ditch
notwend essenti imperat necessa requisi necessi need
nou nou
nouga nougat
nouruz nowruz
nova nova
novell novella
novelli amend
novita innovat
noviz novic
novum first
nro ngo
nte nth
nuanc nuanc
nuancie nuanc
nubi nubia
nubuk nubuck
nubukle nubuck
nucht pedestr sob
nuchter sobriet
nudel noodl pasta vermice
nudelza tong
nudismu nudism
null lov naught nought zero tar zeroth
nullpun zero
nullste zero
nullt zeroth
numeri numb
numeris numeric
numidi numidia
numidis numidia
numm digit numb
nummeri numb number numeric
nummern plat hash
nun now
nunatak nunatak
nunatio nunatio
nunchak nunchak
nur alon but just mere onl sole
nurnber nurembe
nus nut
nusairi nusayri
nuschel mutt
nuss junk nut
nussbau walnut
nussch nutlet
nussig nutt
nusskna nutcrac
nussrei nutt
nusssch nutshel
nust nostril
nut gutt kerf harlot hook slapp whor
nutatio nutatio
nutella nutella
nutnah rabbet
nutria coypu
nutteso moneybo
nutz use avail
nutzbar usabl
nutzla payload
nutzlic benefic expedie useful usefuln utilit
nutzlo gratuit idl useles
nutznie benefic usufruc
nutztie livesto
nutzung usag royalt
nuuk nuuk
nußknac nutcrac
nylo nylon
nylonst nylon
nymph nymph
nymphen cockati
nymphom nymph
nyx nyx
oas pimpl oasi
obadja obadiah
obama obama
obdach shelt
obdachl homeles
obdukti autops
obe abov overhea upstair
obendre boot
obenerw aforeme
ober wait upp head cream colonel topmost
oberarm arm humeru
oberbeg hyperny
oberbos villain
oberfla area surfac shallow superfi surfici
oberfra rout
obergad clerest
obergur surcing
oberhau chief head epiderm
oberher suzerai
oberhoh suzerai
oberi abbes
oberkel headwai
oberkie jaw
oberlei catenar
oberlic transom
oberlip moustac philtru
obermen superse
obersch femoral thigh femur thighbo elit
obersei upsid
obersie chaff
oberst suprem
obersta suzerai corpora
obertei top
obfuski obfusca
obgleic albeit
obhu custod
objekti imparti
objektt slid
obla waf
oblieg behoov
obligat bond debentu compuls mandato
obligo commitm
obo obo
oboisti oboist
obs fruit
obscho albeit althoug
obskur arcan
obsol depreca
obstahn fruitli
obstbau orchard
obstfra fruiter
obstgar orchard
obsthan fruiter
obsthok fruiter
obstipa constip
obstkra fruiter
obstman fruiter
obstwie orchard
obszo bawdi dirt filth
obwohl althoug notwith though whil
ochs ste
ochsenf chateau beef bullfro
ochsenh oxherd
ochsens stabl
ochsenz pizzl
ock ochr
ockerfa ochr
ocr ocr
ode ode
odelgru cesspoo
oder oder right
odermen agrimon
odessa odessa
odi odin
odinsho osmussa
odorier odorant
odysse odysse
odysseu odysseu
ofe fir furnac oven stov
ofenf ovenpro
off frank open straigh
offenba apparen obvious denot expos unveil epiphan revelat
offenhe candor frankne
offenku obvious
offenle denot unfold unravel
offensi apparen blatant evident obviou obvious
offer off overtur
offerto offerto
offizie authori formal
offn open
offsetd offset
oft lot often oftenti
oftmal oftenti
oger ogr
oghus oghuz
ogiv ogiv
oheim uncl
ohh argh
ohm ohm
ohn without
ohnehi anywa
ohnmach disma faint swoon
ohr ear
ohrenbe deafen
ohrenhe otolog
ohrenkr earwig
ohrensc earwax otalgia earmuff
ohrenst earplug
ohrfeig slap
ohrhor earphon
ohrknei earwig
ohrloff earpick
ohrmusc pinna
ohropax earplug
ohrstop earplug
ohrwurm earwig
ojibw ojibw
okapi okapi
okara okara
okkulti occult
okkupan occupi occupan
okkupie occup
okonomi economi
okra okra
oktaed octahed
oktan octan
oktasau octaoxy
oktet octet
oktilli sexdeci quindec
okular eyepiec
okzitan occitan
olaf olaf
oldi oldi
ole anoint
olea oleat
oleneki oleneki
oleosom spheros
oleum oleum
olga olga
oliv oliv
olivia olivia
olm olm
olmutz olomouc
olsa olza
olymp olympu
olympia olympic
olympio olympia
olympis olympic
oma grandma grandmo grann oman
oman omani
omaneri omani
omanisc omani
ome harbing omen
omega omega
omi grandma grandmo grann
omiai miai
omino dubiou
onani masturb onanism
onanier wank
ondulie undulat wav
onegase onega
oneirol oneirol
onkelha avuncul
onkolog oncolog
onomasi onomast
onomast onomast
onomato onomast onomato
ontogen ontogen
ontolog ontolog
oolith oolith
opa gramp grandfa grandpa
opak opaqu
opal opal
oper opera
operati surger functio
operier operat
opernha opera
opf victim casualt kill sacrifi immolat
ophelia ophelia
ophidio ophioph
opi grandfa grandpa
opia opiat
opium opium
opportu expedie
opposit opposit
optier opt
optik optic opticia
optiker opticia
optimat optimat
optimie optimiz
optimis upbeat
optio call
optiona faculta
optisch optic optical
optod optod
orakel prodig oracl
orakels oracl
oral oral
orangea succad
orangen orang orangea
oratio collect
orb orb
orbit satelli
orchest orchest
ord ord
ordensb friar
ordenss nun
ordentl health order proper sound tid
ordinal ordinal
ordinar vulgar
ordn arrang ord directo fold
ordnung ord organiz system correct dul proper misdeme ordinal
ordo ord
ordonan batman
ordonna batman
organis host organiz organic
orgasmi orgasmi
orgasmu climax orgasm
orgel organ
orgelpf pip
orgelsp organis
orgi org
orienta orienta
orienti orient attitud orienta guidanc landmar
origina charact genuin
origine clev creativ
orio orion
orissa odisha
oriya oriya
orjol oryol
ork orc
orka hurrica
orni ornitho
ort locatio plac situati spot town
orthogo rectang
orthogr orthogr spell
orthopa orthope
ortsgeb sedenta
ortslex gazette
ortsnam placena toponym
ortstei hardpan
ortsver chapt
ortung fix
osk oscan
oskeri oscan
oskisch oscan
oslo oslo
osman ottoman
osmanis ottoman
osmium osmium
ossariu ossuar
osseti ossetia
ossetis ossetia
ossi eastern
ost east
ostergl daffodi
osterlu birthwo
ostermo april
ostgo ostrogo
ostgoti ostrogo
ostl eastern orienta
ostleri eastern orienta
ostrau ostrava
ostwart eastwar
ostwind east
oszilie oscilla
otiti otiti
ott add ott vip
otto john octaviu otto
out weak out
ouvrier ouvrier
ouzo ouzo
oval oval
ovar ovar
ovarium ovar
ovipar oviparo
ovovivi ovovivi
ovum ovum
oxhof hogshea
oxydul monoxid
oxygeni oxygena oxygen
ozea ocean
ozeani oceania
ozeanog oceanog
ozo ozon
paar coupl pair bre mat
paarhuf artioda
paarung copulat mat
paarzeh artioda
pach leas
pacht leaseho lesse tenant
pack pack packag vermin clutch grappl
packend catch
packeri pack
packtas panni
packung pack packag
padagog pedagog
paddel paddl cano
paderas pederas
padiatr pediatr
padophi pedophi
padua padua
paff puff
pag pag
pagensc pagebo
paginie paginat
pagod pagoda
pah pshaw
paibium paibian
paillet sequin
pak pah packag parcel compact deal pact
paketie bal packeti
pakista pakista
pala palac
palaozo paleobo
palasti palesti
palatal palatal
palau palau palauan
palauer palauan
palav drivel
paleolo paleolo
palet palett pallet rang
paleto paletot
pali pali
pallask manul
palmier palm
pamir pamir
pampa boondoc stick
pampask colocol
pampelm grapefr pomelo
pamphl lampoon
pamphyl pamphyl
pan pansexu
panad batt
panama panama panaman
panamae panaman
panamai panaman
panda panda
pandaba panda
pandeis pandeis
pandemi pandemi
pandi pundit
panegyr panegyr
panel panel
panenth panenth
panflo panpip
pangaa pangaea
panglos panglos
panier batt bread crumb
panik panic
panikar panick
panikma scaremo
panisch panick
pankrea pancrea
pann breakdo
panpsyc panpsyc
pans paunch rumen
panthei panthei
panther cat
pantoff slipp henpeck paramec cat puss
pantomi pantomi
panz tank armor
panzerf bazooka
panzerk armor
panzers tank
panzeru armor
paoni peon
pap pop
papa dad dadd
papagei imitato parrot
paparaz paparaz
papau pawpaw
papaya papaya
papi dad dadd pap tissu papist
papierd bureauc
papierk trash
papierm mill
papiers sack guillot
papisti papist
papp goo cardboa paperbo
pappel cottonw poplar nurtur
paprika capsicu paprika pepp
papsti papes pop
papstli papal
papyrol papyrol
papyru papyru
papyrus papyru
parabol dish
parad march parad
paradei tomato
paradie strut paradis hopscot apu
paradox paradox
paragra section articl
paragua paragua
paralle paralle
paralys paralyz paralyt
paralyt paralyt
paramet variabl paramet
paranoi paranoi
paraphr paraphr
paraphy paraphy
parasit parasit
paratha paratha
parch pair
pard leopard
pardel leopard
parfum scent
parfumi perfum scent
pari pari
paria pariah
paris condom parisia
park park
parka parka
parkett parquet
parkier park
parkpla park
parlame diet
parma parma
parmesa parmesa
parodi parod skit
parodie parod
parodis parodic
parodon periodo
parol passwor shibbol slogan
paronym paronym
paroxys paroxys
pars pars
partei part
parteie alignme partocr
parteii bias partial
parth parthia
parther parthia
parthis parthia
parti batch part
partisa guerril
partitu scor
partizi partici
partn fellow
partner partn
party part
partymu spoilsp
parusi parousi
parvenu upstart parvenu
parzell lot til
pas keycard notch pac pas passpor past
pascha pasha
paschto pashto
paschtu pashto
pass fit match suit
passa passov trad
passabe fin tolerab
passag passag
passagi far passeng airlin
passah passov
passan pedestr
passant pedestr
passatw trad
passend appropr apt becom congeni conveni prop seem
passgan ambl pac
passier filt happen occur pas thread
passim passim
passio passion
passion avid
passiv passiv
passivi passiva passiv
passu passag
paste past pudd
pasteur pasteur
pastill lozeng
pastina parsnip
pastor clergym pri
pastori clergyw pastor pri
pat godfath godpare fath stalema standof flap
pataca pataca
patch patch
paten clev
patenki godchil
patenta caveat godmoth
patenti patent
patentr panacea
patheti histrio
pathog pathoge
patholo patholo
pati godmoth godpare
patina patina
patinie patin
patio patio
patriar patriar
patrimo patrimo
patriot patriot
patrizi patrici
patron cartrid
patrone bandoli
patrony patrony
patsch slap
patsche awkward
patschn drench soak
pattsit standof
patz blund fluff stumbl
patzig sass snappis snott
paucali paucal
pauk timpani cram swot
paukal paucal
paul paul
paula paula
paulu paul
pauperi pauperi
paus break halt intermi interre paus reces rest
pauscha flat
pausche hors
pausenl nonstop pausele
pausenz rest
pausier break paus
pavia baboon
pax pax
pazifis pacifis
paßform fit
pebiby pebibyt
pech misfort pitch tough
pechbl uranini
pechnel campion
pechvog jonah schlima
pedal pedal
pedan stickl
pedanti pedant meticul pedanti
peepsho peepsho
pegaso pegasu
pegasu pegasu
pei agon
peilung bear
peinig harrow torment
peinlic awkward embarra
peipuss peipu
peitsch whip flog lash whiplas
pejorat derogat pejorat
pekannu pecan
pekari peccar
peking beij pekinge
pekinge pekinge
pelargo pelargo
peledma pel
pelerin cloak
peleu peleu
pelleti pelleti
pelz fur pelt
pelzart hair
pelzig furr
pendan counter
pendel pendulu strappa commut oscilla
pendelu horolog
pendelv shuttl
pendl commut
penetri fuck penetra
peng bang
peni doodl peni
penibel fastidi
peninsu point
penn bum tramp
penny penn
pensa penza
pension pension
pentaed pentahe
penunz moola
pep spe
peppig upbeat
pepsi pepsin
peptid peptid
per via
perfek consumm flawles perfect
perfekt perfect polish
perfid perfidi
perfori perfora
perfund perfus
pergame parchme
pergamo pergamu
pergeme vellum
peri peri
perigau perige
perihel perihel
perinet piston
period age curs menstru
periodi periodi cyclic
periok perioik
perista perista
perl bead bird pearl
perlboo nautilu
perlend fizz
perlmut nacr
perm perm
permane ongo
peroxis microbo
pers persian
persenn tarpaul
perseri persian
perserk persian
perseu perseu
persi persia
persimo persimm
persisc persian
perso charact
persona staff
persone automob bodygua traffic
personi personi situati
personl persona
perth perth
peru peru
peruan peruvia
peruane peruvia
peruani peruvia
peruck peruk wig
perugia perugia
perver kink perv
pervers pervert
pes pestile plagu
pesch pesh
peschit peshitt
peso peso
pessach passov
pessimi pessimi downbea
pesto pesto
pet pet
petardi petard
petaso petasu
peterch pete
peterl pete
petersi parsle
petitio petitio
petr pet
petra petra
petrini petrin
petrole kerosen oil
petru pet
petscha seal
petuni petunia
petz tattl tattlet telltal snitch squeal
petzeri telltal
pfad lin path pathwa rout trail
pfadfin scout
pfaff pri
pfaffen oyst
pfaffi pri
pfahl pal pil stak
pfahlun impalem
pfahlwu taproot
pfalz palatin
pfand collate deposit pawn pledg distrai
pfandha pawnsho
pfandle pawn pawnbro
pfandre lien
pfandun foreclo
pfann pan
pfannen spatula
pfannku berlin doughnu pancak
pfarr clergym pastor pri
pfarrer clergyw pastor pri
pfau pavo peacock peafowl
pfauena eye
pfauenj peachic
pfauenk peachic
pfauhah peacock
pfaujun peachic
pfaukuk peachic
pfeff pepp
pfeffer toucan gingerb pepperm pepp
pfeif fif pip whistl refere
pfeifen wigeon
pfeil arrow sagitta pier pillar
pfeilge fast
pfeilkr arrowhe
pfeilma fletch
pfeilsc fast
pfeilsp arrowhe
pfeilwu arrowro
pfennig stilett
pferch pen
pferd hors
pferdch horsel hors
pferdea hippiat
pferdef horseme forag
pferdeg harnes
pferdeh stallio horsehe
pferdek groom hippolo
pferdel length
pferdem stallio
pferder horseri hippodr racecou racetra horseba
pferdes ponytai equestr stabl horsepo
pferdew mar
pferdez halibut
pferdis hors
pferdle horsel
pfet purlin
pfiff whistl
pfiffer chanter
pfiffig shrewd
pfings penteco
pfingst penteco peon whitsun
pfirsic peach peachtr peachfu
pflanz plant
pflanze agronom herbivo vegetar botan botanis phytopa flora
pflanzk trowel
pflanzl vegetab vegetar
pflast pav
pflaste cobbles sett saunter
pflaum rijeka plum
pflaume plum
pfleg car ministr nurtura accusto cultiva fost groom nurs
pflegeh order
pfleger caretak nurs
pflich bondag dut indebte obligat onu task
pflicht compuls derelic
pflock peg stak
pfluck cull pick pluck
pflug plough ear till plow plowman
pflugei plowsha
pfluger plow plowwom
pflugsc plowsha
pfo foot paw
pfortn concier doorman janitor
pfortne concier janitor
pfos post stanchi
pfrill minnow
pfropf graft
pfropfr scion
pfui fie phew ugh yuck
pfund pound
pfusch botch bungl
pfusche bungl
pfutz pool puddl
phallis phallic
phallu phallu
phantas fantast
phantom ghost spook identik ghostwr
pharao pharaoh
pharaon pharaoh pharaon
pharisa pharise
pharmaz pharmac
pharo pharo
pharyng pharyng
phasenr pll
phenol phenol
phi phi
philate philate
philhar philhar
philhel philhel
philipp philip philipp filipin
philist philist
philoka deltiol
philolo philolo
philoso philoso
phimos phimosi
phiol vial
phlegma phlegma
phlo phloem
phlogis inflamm
phobi fear phobia
phobo phobo
phon phon phonem
phonemi phonolo
phoneti phoneti
phoniat phoniat
phonizi phoenic
phonolo phonolo
phospha phospha
phospho phospho
photo photon
photogr photogr
photoko photoco
photole photoco
photoly photoly
photopa photopa
photope photope
photoph photoph
photosh photosh
phras cant phras
phrasen cant
phrasie phras
phrenet freneti
phrenol phrenol
phryg phrygia
phryger phrygia
phrygi phrygia
phrygis phrygia
phylakt phylact
phylli phylli
phyloge phyloge
physik physic physici
physika physica
physike physici
physiog physiog
physiol physiol
physiot physiot
physisc physica
phytoto phytoto
piacenz piacenz
pianist pianist
piano piano
picardi picard
piccolo piccolo
pichel tippl
pick peck
pickel pick pickax pimpl zit
picklig pimp
piemon piedmon
piep bleep
piepmat birdl
pieps bleep squeak pag
pier pier qua
pierc pierc
pieria pieria
piesack badg bully
pieta piet
pietatl impiou
pietism pietism
pietist pietist
pigment pigment
pik spad glaiv pik pict
pikan spic
pikante piquanc
piket piquet
pikier piqu
pil pilsn
pilatu pilat
pilaw pilaf
pileu pileu
pilg pilgrim
pilgerm scallop
pill pill ecstas
pillend pillbox
pillens pillbox
pilo pilot
piloten cockpit
pilz fungu mushroo
pilzkra mycosi
pilzkun mycolog
pilzwur mycorrh
pimen allspic
pimmel dork prick wil
pimp fuck
pimpern bladder
pin pin pint
pingeli fastidi fuss pick
pingo pingo
pinienk pinenut
pink pink ros
pinkel pee pis wee widdl
pinkelb urinal
pinsel brush paintbr
pinspit pinpoin
pinyi pinyin
pinzet forcep tweez
pio pion
pioni pione
pipelin pipelin
pipet pipett
pipetti pipett
pipi pee wee
piqu spad piquet
pira pirat
piranha piranha
pirater buccane pirac
pirau piraeu
pirogg pierogi
pirol oriol
pirouet pirouet
pirschj stalk
pis pist
pisangf plantai
piss pee pis wee
pissoir urinal
pistazi pistach
pistol gun handgun
pita pita
pitahay pitaya
pitaya pitaya
pitch pitch
pitschn drench soak
pittore picture quaint
pixelgr bitmap
pizza pizza
pizzeri pizzeri
pjongja pyongya
pkk pkk
pkw automob car
pla bluepri design plan
placker drudger
pladier advocat plead
pladoy plea
plag plagu scourg badg hassl toil
plagia plagiar
plagiie plagiar
plaka billboa placard post
plakate placard
plakati placard
plaket plaqu
plan tarpaul devis plan plann plot project purpos schedul
planch pist
planier bulldoz
plank deal
planlo aimles haphaza
plantag plantat
plapp babbl
plapper jabberw bigmout
plaqu plaqu
plarr whing
plasmon plasmon
plastik plastic dildo
plastis malleab plastic
plat flat trit leaf ledg panel plat sheet slab
platan plan sycamor
plateau plateau
plati platinu
plato plato
platoni platoni
platsch dabbl plash slosh babbl splash
platten balaton
plattfi flatfis
plattfo floor flatcar
plattfu flatfoo
plattit platitu
plattma flatten
platz ballpar field locatio plac plaza rank room situati
platzan claustr ush
platzha variabl wildcar
platzhi bogart
platzie plant placeme
platzpa blank
platzwa grounds
platzwu lacerat
plaud chat chatt prat
plauder bigmout
plausib like
plauz paunch collid
playboy playbo
plazier plac
plebej peasant plebeia vulgari
plebeje peasant
plei brok failur
plejad pleiad
plektro pick
plektru pick
plenars chamb
pleonas pleonas tautolo
pleskau pskov
plin pancak
pliniu plin
plins pancak
plissie pleat
plot plot
plotz roach
plotzli abrupt sudden
plu plu
plump clums thick ungain bump clump
plumphe awkward clumsin
plumps flop
plumpse slump
plumpsk outhous shithou
plund loot maraud pillag plund ransack sack
plunder loot danish depreda sack pillag plund
plurali plural
plusch plush
plusqua pluperf
plust fluff
pluto pluto
plutokr plutocr
plutoni plutoni
plz postcod zip
pneumat pneumat
pneumol pulmono
poback asschee buttock can
pobel mob populac rabbl riffraf vulgari
poch throb
pochier poach
pock smallpo
pockenn pockmar
pod pedesta platfor
podi podium
podiatr podiatr
podium dai podium
podolog podiatr
poe poet
poesi poetr
poeti poet poetes
poetik poetic
poetisc poetic
poikilo poikilo
poin nub
pointie trencha
pok pok
pokal cup
pokel cur pickl
pol antipol pol poland
polabis polabia
polack polack
polar polar
polaris polariz
polarli aurora
polei pennyro
polemik polemic
polemis polemic
polenta grit
poli pol poli
polic polic
polier buff glos polish rub shin
politik polic politic
politis politic
politur polish
polizei polic kettl blott stoog curfew
polizi polic policem
polizis polic policem policew
polka polka
poll pollen bollard
polnisc polish
polo polo
polst bolst cushion pad
polster upholst armchai
polt clatt rant rumbl
polycyc polycyc
polyed polyhed
polygam polygam
polyglo polyglo
polyhis polymat
polymor polymor
polynes polynes
polynja polynya
polynom polynom
polyp polyp
polysti polynit
polysty styrofo
polysyn polysyn
polythe polythe
polytro polytro
pomad pomad
pomaqui colocyn
pomerel pomerel
pomm chip
pommere pomerel
pomp glitz ostenta pomp
pompeiu pompe
pompeji pompeii
pompo bobbl
pontife pontiff
pony bang fring horsel pon
popanz bragg
popel boog phlegm
popo ass
popp bon fuck
popular popular
populis populis
por por port
porno porn porno
pornogr porn porno pornogr
pornokr pornocr
poro porou
porre leek
portemo wallet
porti concier doorkee recepti
portier concier
portiku portico
portio deal serv
porto postag
portrat portra
portugi portugu lusopho
portwei port
pos pos poznan mail post
posaun sackbut trombon
posauni trombon
poseur exhibit
posier pos
positio plac stand positio
positiv plu positiv
positur stanc
poss antic
possess cling
possum possum
postali postal
postame pedesta
postbo mailman
postbot postwom
postfra postwom
postfri mint
posthum posthum
postlei postcod zip
postman mailman
postmei milesto
postope postsur
postpar postnat
postste postmar
postula posit
postuli posit postula
postum posthum
potenta potenta
potenz pow
potenzi potenti exponen
potpour pastich
pottasc potash
poussag paramou
prachti magnifi resplen splendi sumptuo
prachts bouleva beaut
prachtv gloriou gorgeou resplen
pradisp predisp
praferi pref
prafigi prefix prefixa
prag pragu coin embos impres mint strik
pragium pragian
pragmat pragmat
pragnan brief concis succinc ters trencha
prahist prehist
prahl boast brag vapor
prahler ostenta vainglo boastfu proud swashbu
prakogn clairvo
praktik intern practis traine interns
praktis conveni hand practic virtual
praktiz practic
pralin chocola
prallki airbag
pralllu blimp
praludi prelud
prami bonu bount
pramola bicuspi
prang pillor
praoper presurg
praordn preord
prapara dissect
prapari groom
prapart prenata
praputi prepuc
prari prairi
pras condom
prasen gift
prasent present project showcas sport
praserv condom
prasidi presid
prass splurg spendth
prassel pelt
prasser revelr
prateri past preteri
praxi experie practic surger
prazede precede
prazis accurat precis precise
prazisi accurac definit marksma markswo
predig preach ecclesi pray sermon
prei award cup pric priz
preis extol laud
preisan quotati
preisel cranber lingonb
preisga abandon vacatio
preisge denot
preisgu cheap reasona
preisna discoun
preiswe cheap
prekar precari tenuou
prekari precari
prell stiff
prellun contusi
press pres squeez
pressbu bratisl
presslu jackham
prestig prestig
preuß prussia
preußi prussia
preußis prussia
preßbur bratisl
priabon priabon
priapis priapis
prickel prickl tingl
priest pri
prieste pri prieste clerica priest hieromo priesth
prima primat primac
primar chief
primel primros
primiti coars
prinzes princes
prinzip princip theoret
prio prion
prior prior
priora prior
prioris priorit
priorit priorit
privatd detecti snoop
private detecti
privati privati
privats privac
privile privile
pro per che
prob rehears sampl specime test trial
probebe shakedo
probier sampl try cupel
probl wrinkl
produk manufac produc
produkt manufac prolifi seminal
produze produc
produzi mak manufac produc
profana desecra
profani desecra
profess profess
profi pro profess
profil footpri mold tread
profilf mold
profilh mold
profill mold
profiti benefit profit
profitm profite
prognos forecas project
program catalog cycl schedul syllabu cod program framewo
projekt project
projizi project
proklit proclit
prokura prox
prokyo procyon
prol peasant redneck
proleta proleta
proleti peasant
proll redneck
prom prom
promena prom mutt pooch
promi celebri star
promine celebri star
promovi promot
pronom pronoun
propade propaed
propaga buildup
propano aceton
propell airscre propfan
proph prophet seer
prophet prophet seer
prophez predict prophes prophec
proppen jamm
prosa pros
prosais pedestr prosaic
prosodi prosodi
prosper prosp thriv
prostat prostat
prostit prostit whor
prostyl prostyl
protago refere
proteom proteom
protest protest prot
prothes dentur prosthe
protoko minut transcr blott protoco record gatewa
prototy archety prototy
protube promine
protz limb flaunt splurg
protzer splurg
protzig gaud jazz ostenta pretent show
provinz parochi
provisi commiss
proviso makeshi provisi tentati
provita vitam
provo provo
provoka provoca
provozi hassl provok teas urg
proxyse prox
prozedu subrout
prozent percent
prozes trial cas lawsuit proces
prozess litigio litigat
prozeß trial
prud prim prudish
pruderi prudish
pruf examin inspect prov validat
pruferi validat
pruflis checkli
prufste touchst
prufsum checksu
prufung examina inspect test trial
prugel batt
prugele fight row
prugelk scapego
prusikk prusik
pruß prussia
prußisc prussia
psalm psalm
psalt omasum
psch shh
pseudon alia
pseudow pseudos
psi psi
pst shh
psych psych
psyched psyched
psychia psychia
psychis mental
psycho psycho
psychol psychol
psychop psycho psychop
psychos psychos
psychot psychot
ptolema ptolem
puberta adolesc
publiku audienc auditor public
publizi publish publici
puck puck
pud powd dust
pudel poodl
pudelna drench soak
puderdo condom
puff brothel chug puff buff cushion
puffmai popcorn
puffmut madam
puh phew whew
pul pod puls board
pull pee
pullerm wil
pullov jerse sweat
pulmolo pulmono
pulpa pulp
pulsier pulsat throb vibrant
pulv powd
pulverf tinderb
puma cougar puma
pummeli plump
pump pump
pumpven piston
pun pun
punisch carthag
punk punk dot period pivot point stop scor
punktie punctur
punktli dul punctua
punsch punch
punz hallmar
pup fart poot
pupill pupil
pupp chrysal doll effig mol pupa
puppens puppete
pups fart
pur pur she
purgato purgato
purgier colocyn
puri purin
purier pure
purismu purism
puristi purist
puritan puritan
purpur crimson purpl
purpurg porphyr
purpurr crimson purpl
purzelb somersa
pus blow
pustebl dandeli
pustel zit
puszta pusta
put turke gobbl
puti putin
putinis putinis
putsch putsch
putschi putschi
putz plast brush clean preen purg rub valet
putzfra char charwom
puzzl puzzl
pußta pusta
pygmy pygm
pyjama pajama
pylo pylon toddl
pyramid frustum pyramid
pyrena pyrene
pyrenai pyrenea
pyri pyrit
pyroman pyroman
pyrotec pyrotec
pyrrhis pyrrhic
pyrrol pyrrol
pythago pythago
pytho python
pythons python
qili kirin qilin
qin guqin qin
qipao qipao
quacksa phon quack quacker
quad atv cuboid
quadra squar
quadrat quadrat squar
quadrie quadrat squar
quadril octilli septill
quadrup quadrup
quagga quagga
quaggaf quagga
quaggah quagga
quaggas quagga
quak ribbit croak quack quak
quakspr duckspe
qual agon torment harrow hurt toil vex
qualere cruelt devilr
qualgei nuisanc pest
qualifi qualifi qualify qualif
qualita qualit
quall jellyfi
qualm fum
quan quantum
quantch smidgen
quantif quantif
quantis quantiz
quantit quantit
quapp burbot
quar quart
quark guff quark
quartal quart quarter
quartet quartet quatrai
quarti borough neighbo plac
quartie quart
quarz quartz
quas tassel
quasar quasar
quasi quasi
quassel yak tattlet
quasten coelaca porcupi
quastor treasur
quatsch balone bullshi guff hogwash malarke nonsens poppyco rubbish
que que
quebec quebec
quechua quechua
quecksi mercur
queen heif
quell sourc fount origin referen root spr well
quellco sourc
quellko sourc
quellwa springw
quellwo cumulu
quengel peevish whin
quenya quenya
quer acros askanc athwart cros crosswi
querax adz
querbal joist
querflo flut
querfor landsca
querkop maveric
querlat crossba
querlie transve
quersch athwart paraple
quersta rung
querstr crossro
querula eccentr fussbud trouble querula
querver hyperli
ques quest
quetsch accordi squeez squish
quetzal quetzal
queu cue
quich quich
quichot quixoti
quicki quicki
quickle quick
quiddit quiddit
quiek wheek
quietis quietis
quietsc creak squeak chipp
quil quilt
quin fifth
quinar quinar
quinoa quinoa
quinque lustrum
quinqui decilli nonilli quintil
quintet quintet
quintil decilli nonilli
quirl beat
quit quinc
quito quito
quitten quinc
quittun acknowl comeupp receipt vouch
quiz quiz
quo quota
quorum quorum
rab corvu raven
rabat discoun
rabatz row
rabauk bul yob
rabauki yob
rabaul rabaul
rabbin rabbi
rabbini rabbini
rabelai rabelai
rabensc raven
rach payback revanch reveng vengean jaw throat aveng retalia
rachel rachel
rachene pharyng
rachiti ricket rachiti
rachsuc rancoro vengefu vindict
rack roll
raclett raclett
rad bik cartwhe wheel
rada rada
radar radar
radau racket row
radebre smatt
radel bicycl bik
radelsf ringlea
radfahr cycl bik cyclist
radial radial
radiati radiati
radier etch eras rubb
radierg eras rubb
radiesc radish
radikal radical
radio radio wireles
radioem radio
radiola radiola
radiolo radiolo
radios radio
radiu radiu
radium radium
radix radical
radkapp hubcap
radklop wheelta
radl cyclist shand
radlad load
radleri cyclist
radmach wainwri wheelwr
radnab hub
rado radon
radrenn velodro
radschm lapidat
radstan wheelba
radweg cyclewa
raff hog
raffgi gre
raffine ingenui sophist subtlet
raffini fanc nift refin shrewd slick sophist subtl subtlet
raffsuc gre
rag outrag rag project
ragou ragout
rahel rachel
rahm cream fram framewo stretch
rahmenk framewo
rahmenw framewo
rai balk rei
rainfar tans
rainkoh nipplew
raja rajah
rajo raion
rake missil rocket
rakel loll pandicu
raketen bazooka silo
ralf ralph
rall rail
rally ral
ram ramson
rama rama
ramalla ramalla
rami rami
ramifiz ramif
ramm ram
rammel fuck screw
ramml buck
ramp ramp
rampenl limelig
ramponi batter
ramsch junk
ranch ranch
rand bord boundar brink edg fring lip rand rim
randal riot
randali rampag yob
randbed paramet
randbem glos
randber outskir
randbez outskir
randgeb outskir
randgru fring
ranf heel
rang tier
rangel wrangl
rangele wrangl
rangfol rank
ranghoh abov
rangier shunt
rangord hierarc rank
rangu yangon
rangun rangoon
rangune rangoon
rank tendril
rankenf barnacl
ranz gut satchel
ranzig rancid sour
rap colza rapese
raphael raphael
rapi rapi
rapp rapp
rapsol canola
rapunze rampion
rar rar
rarita rarit
ras book gras hurtl lawn pelt rac rag rampag
rasan terrifi
rasch quick
raschel rustl
raschis ruscism
rasend berserk frantic savag
rasenma lawnmow
rasenst divot
raserei rag
rasier shav shaven
rasiera razor shav
rasierm razor
rasierw aftersh
raspato xyst
raspel rasp
rass bre rac
rassel rattl
rassenh eugenic
rassent segrega
rassi raciali racist
rassigk racines
rassisc racial
rassism raciali racism
rassist raciali racist
rasterd halfton
rasterg bitmap
rasur shav
rat advic council counsel install rat advis gues
ratatou ratatou
raterei guesswo
ratespi quiz
ratgeb advis
ratgebe advis
ratifiz ratif ratific
ratio ration
rationa rationa
rationi ration
ratorom romansc
ratsam advisab expedie
ratsch ratchet
ratschl counsel
ratsel conundr enigma myster puzzl riddl
ratself conundr
ratselh enigmat mysteri puzzl
ratselr guesswo
rattenf rattrap ratcatc
rattenm rat
rattenw rat
ratti rat
ratz rat
rau brut harsh rasp rough hash lozeng rhombu rue
raub heist predati rapin robber steal rob burglar robb
raubank plan
raubdru pirac
rauberi burglar robb
raubgu loot plund
raubkop pirac pirat
raubmow skua
raubti predato
rauch fum smok cur
rauchab flu
raucher smok
rauchpa smoko
raud mang
raudig mang
rauf brawl horsepl romp scuffl
raufbol hooliga
raufere brawl horsepl romp scuffl
raufußh grous
rauh jagg rigorou
rauk arugula
raum chamb region room spac clear deplet
raumfah spacema spacewo spacecr spacesh
raumleh geometr
raumlic spatial premis
raumsch spacecr spacesh
raumung evictio
raumwin steradi
raumzei spaceti
raup caterpi
raupenf caterpi
raureif hoarfro rim
rausch frenz intoxic rush crinkl nois rustl
rauschg drug
rauschm drug
raussch can
rautenh hindbra
rautenz hash
ravenna ravenna
ravioli ravioli
rawau woof
razzia crackdo raid shakedo
readm readm
reagenz reactan reactor reagent
reagier count react respond
reaktio product reactio
real real
realisi achiev actuali realiz accompl
realism realism
realist realist
realita realit natural
reanimi reanima
reb vin
rebekka rebecca rebekah
rebell rebel renegad
rebelli rebel
rebhuh partrid
reblogg reblog
rebstoc grapevi
rebu rebu
rech rak law quit right
rechenb abacu
rechenf miscalc
rechenk arithme
rechens account dyscalc
rechenz operato
recherc investi researc
rechn calcula computa comput reckon
rechner computa mathema
rechnun bill check invoic accrual
recht right
rechtdr veer
rechtec rectang
rechtfe justif vindica justifi
rechtgl orthodo
rechtha asserti
rechtli legal
rechtlo outlaw
rechtma pleas rightfu legitim
rechtsa advocat attorne barrist lawy solicit
rechtsc god righteo wholeso misspel orthogr spell
rechtse ultrari
rechtsg act
rechtsh right
rechtsm lawful
rechtsp jurispr
rechtss cas legales brocard lawsuit litigat
rechtsw illegal illicit
rechtwi orthogo perpend rectang right squar
reck rax
recycel recycla recycl
recycl recycl
recycle recycla
red speech discour speak talk
redakte editor
redakti newsroo editori
redegew articul eloquen
redensa express
redensc speechw
redesch perorat
redewen idiom phras
redigie edit redact
redlich candor fidelit
redn orator
redneri orator
redou redoubt
redseli loquaci talkati
reduzie diminis reduc chok bush reducti
reed roadste
reell real
refakto refacto
refekto refecto
referen testimo referen
referr referr
reff reef
reflekt reflect
reflexi reflect
reforma reform
reformi reform
refrai choru
reg brisk budg rain stir
regal bookshe rack shelf
regalbr ledg
regel menstru norm rul govern regulat
regelbl menstru
regelma constan regular frequen
regelub transgr
regelun regulat settlem
regelve foul transgr
regelwi anticom
regenbo rainbow iri
regenbr whimbre
regener regener
regenfa rainfal
regengu downpou
regenma raincoa
regenme pluviom
regenpf plov
regenri eavestr gutt lead
regensc umbrell
regenst rainsto
regenti regent
regentr raindro
regents regenc reign
regenwa rainfor rainwat
regenwu earthwo
regi directi managem stag
regier govern reign rul
regieru governm antigov
regim regim
regina regina
regio region countr
regisse directo
regist roll
registe tab
registr registr regist
regl govern governo
reglo motionl
regn rain
regneri rain
regulat regulat
regulie govern adjustm settlem
rehabil rehabil
rehbock roebuck
rehbrau fawn
rehflei venison
rehkalb fawn
rehkitz fawn
rei puk clean clear pur she ric scion equestr
reib grat chaf rub
reibela fricati
reibere frictio
reibung frictio
reich affluen empir kingdom prosper realm reich rich wealth
reichen liberec
reichli abound abundan affluen amp copiou plentif
reichsm mark
reichtu mone wealth rich
reichwe rang
reif frost hoop matur rip maturit age doughnu ripen
reifenp flat punctur
reifizi reif reifica
reiflic matur
reifung maturat ripen
reigent chorea
reih arra fil progres queu rank row ser egret
reihenf ord sequenc
reihenh rowhous townhou
reihers storksb
reim rhym
reimema rhymest
reimsch rhymest
reinank whitefi
reinek reynard
reinhei purit
reinig clean purg purif
reinige absterg
reinigu purific clean deterge
reinleg con fram
reinlic clean cleanli
reinras purebr
reinrau cleanro
reinver equit
reinwas purg
reis journe tour travel trip voyag far holida tourist
reisean souveni
reisebe itinera
reisebu coach
reisefl flask
reisefu couri itinera
reisege luggag
reisekr carsick nausea
reisele guid
reisepa passpor
reisero itinera
reisezi destina
reisfel padd
reisig brushwo spra
reisigb besom faggot
reit horsema mount rid tab
reitere hors
reiteri reitera rid
reiterz cavalca
reitkis pillion
reitsch dressag
reitspo equestr
reiz allur attract lur arous bid irritat teas vellica
reizbar brittl crust prick touch
reizend gracefu lovabl
reizmin abirrit
reizvol delight
reiß snatch tear
reißeri lurid
reißnag thumbta
reißwol shodd
reißzah fang
reißzwe thumbta
rekapit recapit
reklam buildup
reklama complai
reklame adverti
rekru drafte
rekruti recruit
rektor head
rektori head headmis
rekulti returf
relai rela
relativ relativ
relax chill
relevan german
relief relief
religio colloqu
relik relic remnant
reling rail
reliqui relic reliqua
remak remak
remi draw tie
rempele jostl
remu remu
ren pension retirem
rena renata
renaiss renaiss
renal renal
rend rend
rendezv dat
reneklo greenga
renk whitefi
renn rac run runn
rennbah racecou racetra
rennbob bobslei
rennfah rac
renni rennet
rennmau gerbil
rennpfe racehor
rennrod lug
rennsch bobslei
rennsta stabl
rennstr racecou racetra
rennwag rac
renommi renown
renovie decorat renovat
rentn pension retire
rentner pension retire
rep lol
reparat fix repair
reparie fix mend repair
repatri repatri
replik replica
replika replica
replizi replica
report journal
reporta report
reporte journal report
repunz hallmar
reputat stand
reputie reputab
requi requiem
res leftov remaind remnant rest scrap
resekti resect
reserva reserva
reservi bespeak book reserv aloof reticen reserva
resolu determi
respek deferen
respekt formida grav car respect disresp irrever
restaur refurbi renovat restor restora
restmil after
restpos remaind remnant
ret rescu sav
retina retina
rett rescu savior
rettich radish
rettung rescu salvati bailout lifeboa lifegua ambulan
retusch retouch tweak
reu compunc regret remors
reuevol contrit
reval tallinn
revanch payback rematch revanch
rever lapel
revidie revis
revisio overhau
revital revital
revolti revolt
revolut revolut
revozie revok
revu revu
rewatch rewatch
rezense refere review
rezensi refere review
rezep prescri recip
rezepti registr
rezessi recessi
rezidiv relaps reinfar
rezipie address
rezipro recipro
rezitie recit
rfid rfid
rgb rgb
rgw comecon
rhabarb rhubarb
rhabdom dows
rhachit ricket
rhea rhea
rhei rhin
rheinis rhenish
rheinpf palatin
rhema rhem
rhenium rhenium
rheolog rheolog
rhetori forensi rhetori
rheuma rheumat
rheumat rheumat
rhizom rhizom
rho rho
rhodium rhodium
rhodo rhod
rhomben rhombic
rhomboe rhomboh
rhon rhon
rhuddan rhuddan
rhythmi rhythmi
rhythmu cadenc rhythm
riad riyadh
rial rial
ribos ribos
rica ulrica
rich judg refere
richt judg
richter judg judgmen
richtig correct prop proper right
richtli straigh directi guideli
richtsc straigh
richtsp judgmen
richtun directi guidanc turnaro
ricotta ricotta
riech smell stink schnozz
riechfl vinaigr
riedgra sedg
riegel bolt latch
riel riel
riem belt strap strop
ries colossu giant hulk
riesenh hugenes
riesens halibut nel
riesent behemot
riesenw argali
riesi giant
riesig abomina awful giant hug humongo terrifi whopp
riesigk enormou hugenes
rieslin riesl
rif rip
riff reef
riga riga
rigel rigel
rigid rigid
rijeka rijeka
rikard richard
rikscha ricksha
rill goug
rind cow bark rind cattl
rinderm hamburg
rindert tallow
rindfle beef
rindvie cattl neat
ring annulu collar ring grappl wrestl
ringelb marigol
ringelt woodpig
ringelw annelid
ringfor annular cyclic
ringkam wrestl
ringsch cycliza
rinn couloir gutt
rinnsal trickl
ripp rib rip
rippch rib
rippens loin
ripuari ripuari
ris crack fissur jag split tear
risiko dang jeopard peril risk
risikol riskfre
risikor dodg
riskan dice dodg risk
riskier dar risk
risotto risotto
rissig crack jagg
rit fuck
ritt knight
ritterl chivalr knight knighth
ritters larkspu amaryll
rittert knighth
rittlin astrid
ritu ordinan rit
ritual ritual
rituell ritual
ritz gap crack slit
rival contend rival
rivalit rivalr
rivi arroyo
rizi ricin
rjasa ryazan
rns rna
roadium roadian
roastbe sirloin
rob rob
robath socag
robb seal
robbenj seal
robi robin
robo android robot
robot android robot
robotik robotic
robu solid stalwar sturd tough
robusth robustn
roch ray
rochad castl
rocheln stertor
rochier castl
rock kirtl rock skirt distaff
rod clear stub
rodel lug
rodeo rodeo
rodl lug sledd
rodleri lug sledd
rodung clear
rog roe
rogen spawn
rogenfi spawn
rogg rye
rogn spawn
roh brut crud raw savag
rohbau fabric skeleto
rohei savagen
rohr can conduit duct pip tub
rohrbla reed
rohrdom bittern
rohrkol cattail
rohrlei pipelin plumb
rohrsto can
rohseid flos
rohstof commodi materia
rohwar greenwa
rokoko rococo
roll bobbin coil cylind part pulle rol roll taxi
rollbah runwa gurne
rollch roll
rollenk stereot
rollens rpg
rollert roll
rollfuß cast
rolligk heat
rollkra turtlen
rollmop fatso rollmop
rollsch skat
rollstu wheelch
rolltre escalat
rom rom latin roman
roma rom roma novel roman
romanci novelis
romani romani
romanis latin romanes romaniz romanic
romanti romanti
romeo romeo
romerbr roman
romeri roman
romisch latin roman
romm rumm
romni rom
rondell flowerb
rontg radiogr
rontgen radiogr radiolo
ros ros ste gridiro rust corrod roast toast
rosa pink ros
rosaro ros
rosell rosell
rosenge ros
rosenkr rosar
rosenma hollyho
rosenwa rosewat
rosig ros
rosin raisin
rosmari rosemar
rossarz hippiat
rosshaa horseha
rosshir horsehe
rosssti chamfro
rostbes rustpro
rostbra rust
rostbro toast
rostf rustpro
rostfar rust
rostfre rustpro stainle
rostig rust
rostlau shed
rostpil rust
rot gul red rudd gang redden
rotari rotaria
rotatio rotatio
rotaug roach
rotbars redfish
rotel rubella
rothaar red redhead
rothau redskin
rothirs stag
rothund dhol
roti roti
rotier rotat spin
rotkard cardina
rotkehl robin
rotkopf redhead
rotlach sockey
rotlich reddish
rotluch bobcat
rotor rotor
rotruck redback
rotscho redhead
rotung rednes
rotvers redshif
rotwels cant
rotz boog snot
rotzig snott
rotzigk snottin
rotznas snot snott
rou lan road rout
roug blush
rough rough
roulad roulad
roulet roulett
rout rout
routin routin
routine routin
rowdy rowd thug yob
rowdyi yob
rowdytu hooliga
royalse royal
ruand rwandan
ruanda rwanda
ruander rwandan
ruandis rwandan
rub reuben beet noggin nut
rubel rubl
rubi rub
rubrum caption
ruchlo nefario reproba ruthles
ruck jerk lurch start tug yank back ledg ridg
ruckber recalcu
ruckbes recolle
ruckbl flashba
ruckbli retrosp
ruckdre back
ruckenk backscr backstr
ruckenl back
ruckens backach backstr backswi
ruckenw tailwin
ruckeri reminis
ruckers refund restitu
ruckfah return
ruckfal relaps
ruckgan declin downtur undoabl
ruckgel chang
ruckgra backbon spin
ruckkeh comebac return
ruckkop feedbac
ruckleu taillig
rucklic taillig
ruckmel feedbac
ruckruf callbac recall
rucksac backpac
rucksch retrosp blow retrogr
rucksei back
ruckset reset backspa
rucksic conside inconsi reckles ruthles
rucksta backlog leewa backwar
rucksto recoil
rucktas backspa
rucktri resigna
ruckwar aback backwar revers backsla
ruckwir retroac retrosp repercu
ruckzah refund
ruckzug withdra retreat
rucola arugula rocket
rud helm oar rudd row buck dog
rudbeck coneflo
rudel pack prid
ruder boatman
ruderbo rowboat
rudimen abortiv vestigi
rudolf rudolph
ruf call nam renown reputat reput stand
rufgera pag
rufmord calumn
rug reprov
rugby rugb
rugensw reprehe
ruh calm calmnes hush peac rest serenit silenc quiet
ruhekis pillow
ruhelag neutral
ruhelo restles
ruhelos restles
ruhesta retirem hom
ruhig calm pacific placid quiesce quiet seren tranqui
ruhm fam glor kudo renown
ruhmens commend
ruhmsuc vainglo
ruhmvol gloriou
ruhnu ruhnu
ruhr dysente ruhr affect mov stir
ruhrend mov patheti touch
ruhrgeb ruhr
ruhrig activ
ruhrsel cloy sentime
ruhrtro churn
ruhrung affecti
rui ban downfal ruin undo
ruin debri ruin remain
ruinier banjax blight ruin spoil
rukola rocket
rulps belch burp
rum rum
ruman romania
rumani romania
rumanis romania
rumba rumba
rumhang loaf loit
rumhur whor
rumlung loit
rummele scrum
rumpel rumbl
rumpf bod hull torso waist
rumpste sirloin
run run
rund circula round lap
rundbli panoram
rundfun broadca radio wireles
rundges gle
rundhol spar
rundlic roundis
rundmau cyclost
rundmor morel
rundsch circula manate
rundweg outrigh
runisch runic
runt down
runterk down
runyank nyankol
runzel wrinkl frown
runzeli wizen
rupel brut
rupeliu rupelia
rupf pluck
rupi rupe
rupprec robert
rus rus arm
rusch ruffl
russ russian
russel nos probosc schnozz snout trunk
russelk weevil
russi russian russici
russifi russifi
russisc russian rusian russoph
russist russici
russki russki
russlan russia russian
rustika rustic
rustkam armour
rustung arm armamen armor
rut dork narthex tail
rutenga divin dows
rutenhi switchg
rutg rog
ruth ruth
rutheni rutheni rusian
rutil rutil
rutsch slid skid
rutschi greas slipper
ruttel churn jolt
ruß soot
rußig fuligin
ryoka ryokan
saa saa seed
saal hall salon
saar saar
saarema saarema
saatkra rook
saba sheba sabaean
sabaeri sabaean
sabaisc sabaean
sabayo zabagli
sabb drivel dribbl drool salivat slav slobb
sabba sabbath saturda
sabbata sabbata
sabbati sabbata
sabbatj sabbati
sabel sabr
sabelan oryx
sabelbe bowleg
sabelli sabelli
sabelza cat
sabin sabina
sabotag malfeas
sabotie sabotag
sac sauk
sacchar sucros
sach caus subject thing belong stuff sachet gentl
sachali sakhali
sacharj zechari
sachbea adminis
sachbez busines
sachbuc nonfict
sachgru thesaur
sachkun compete profici
sachlic factual neut
sachs saxon
sachsi saxon
sachsis saxon
sack bag pok sack
sackgas clos impass
sacklei burlap sackclo
sackpfe bagpip
sackvol sack
sadduza sadduce
sadismu sadism
sadisti sadist sadisti
sadomas sadomas
sae sow
saer sow
saeri sow
saf juic sap spunk
safari safari
saftig succule
saftigk juicine
saftpre juic
saftsau suck
sag say saga tal tell told saw goosand mergans
saga saga
sagefis sawfish
sagemeh sawdust
sagemuh sawmill
sagenha fabulou gorgeou phenome terrifi
sagenum fabulou
sageroc sawfish
sagespa sawdust
sagetau goosand mergans
sagewer sawmill
sagezah sawtoot tooth
sago sago
saguaro saguaro
sahara sahara
saharaw sahrawi
sahn cream
sahneka cream
sahraou sahrawi
sai str
saiblin char
saiga saiga
saiph saiph
saiso season
saisona seasona
sak sak
sakerfa sak
sakmari sakmari
sakral ecclesi
sakura sakura
sal salaam
sala lettuc salad salat
salafis salafis
salami salami
salatza tong
salb ointmen plast salv unguent anoint
salbei sag
saldo balanc
salecha salekha
salo parlor salon
salomo solomon
salp salp
salpet saltpet
salu salut
saluki saluki
salutie salut
salv salvo volle
salz salt
salzbru brin
salzgur gherkin
salzhal salin salt
salzig brackis salt
salzlos salin
salzwas brin seawat
sam pit seed semen velvet
samara samara
samaria samaria
samarit samarit
sambi zambian
sambia zambia
sambier zambian
sambisc zambian
sambo zambo
samener ejacula
samenze sperm
sami saami sami
samisch chamoi
samling seedl
sammel cent collect gath rais
sammels busbar gallima hodgepo
sammelt marshru
sammelw compila
samml collect gather
sammler collect
sammlun agglome collect compila
samo samo
samoa samoa
samoan samoan
samoane samoan
samoani samoan
samojed samoyed
samstag saturda
samuel samuel
samum simoom
samurai samurai
sanaa sanaa
sanator sanator
sand sand
sandale sneak
sandbad dust
sandban bar shoal
sandbiu sandbia
sandbur sandcas
sandelh sandalw
sandfar sand
sandhi sandhi
sandig gritt sand
sandkas sandbox sandpit
sandkis sandbox
sandsac sandbag
sandstr sand
sandstu duststo
sanduhr hourgla
sanf balm bland delicat placid soft litt palanqu sedan
sanftmu gentlen gentl meek
sang songst
sangeri sing songstr
sanieru remedia
sanitat paramed sickba
sank saint
sanktif hallow
sanktio sanctio
santalh sandalw
santelh sandalw
santoni santoni
saphir sapphir stylu
sappeur sapp
sapphis sapphis
sappho sappho
sara sarah
sarah sarah
sard sardini
sardell anchov
sardini sardini
sardisc sardini
sardoni sardoni
sarg coffin
sargtra pallbea
sari sari sarin
sarkasm sarcasm
sarkast facetio sarcast sardoni snark wry
sarkoph sarcoph
sascha sasha
sashimi sashimi
saskatc saskatc
saskato saskato
saskats saskatc
saskatu saskato
sasquat sasquat
sassafr sassafr
sassani sassani
sat full sata
sata devil satan
satanis satanis
satay sata
satelli moon dish
sati satin
satir satir skit
satirik satiris
satiris satiric satiriz
sattel saddl
satteld saddlec
sattelg cinch girth
sattelm saddl
sattels rig
sattelt saddleb
satthal goitr
sattig satiat saturat
sattige fill
sattigu saturat
satyr satyr
satz dreg ground grout kit leap movemen proposi set
satzbau constru
satzfra fragmen
satzung bylaw statuto
satzzei punctua
sau hog sow acerbic acid acidic annoy mad piss
saub clean neat pur tid purg
sauberk cleanli
sauberu purg
sauc sauc
saudisc saudi
saueram sorrel
sauerke acerbit
sauerko sauerkr
sauerli sourish
sauermi bonnycl clabb prostok
sauersa soursop
sauerst oxygen oxygenl asphyxi oxyacid
sauerun acidifi
sauf booz drink guzzl drunkar suck
saufbru wino
sauferi drunkar
saufgel batt bend
saufsch wino
saug leech nurs suck teat suckl
saugeri suck
saugeti mammal
saugfah absorbe
saugglo plung
sauglin bab infant infanc
saugroh suck
saugwir suction
saugwur fluk
sauk sauk
saul saul column pillar
saulenh stylit
saulu saul
saum hem sawm seam skirt bord
saumig belat delinqu tard
saumni default
sauna sauna
saunier sauna
saur acid sour
saurebi acidifi
saureha acidic
sauri dinosau
saurier dinosau
saus hurtl pelt
sausel croon
saustal pigst
sav sava
savann savanna
savoy savo
saxofo saxopho
sca scan
schab cockroa scrap widget
schabb sabbath
schabba sabbath
schaber hoax prank
schabig ding mang shabb shodd sleaz sordid unkempt shabbin
schablo jig pattern stencil templat
schach check ches shaft slaught
schachb fritill checker
schachf squar
schachm checkma
schacht horseta slaught
schad pit damag detrime harm
schadda shadda
schadel skull skullca
schaden epicari gleeful
schadig impair
schadli destruc detrime harmful inimica noisom pernici vermin
schadso malwar
schadst polluta
schaf sheep shaft herdsma sheephe shepher
schafbo ram
schafer sheepdo shepher
schaff arriv cop creat fetch manag
schaffl mutton
schaffn conduct
schaffu creatio
schafga yarrow
schafhi sheephe shepher
schafot scaffol
schafsb ram
schafsm ovin
schafsp sheepsk fold
schafst sheepfo
schah shah
schahad shahada
schakal jackal bitch
schakel shackl
schaker coquett
schal flat scarf shawl stal wrap bowl peel shell
schalen shell shellfi
schalhe stallio stud
schall clangou sound
schalld soundpr muffl silenc
schalln onomato
schallp record vinyl
schalma decorti
schalme shawm
schalom shalom
schalot shallot
schalt count switch
schaltg manual
schaltk stick
schalts switchb
schaltu tim shift
schaltw deraill
schalup shallop sloop
scham sham vulva
schaman shaman shamani
schambe pubi
schamha merkin
schamkn pubi
schamli labium labia
schamlo unasham unsham
schampo shampoo
schampu shampoo
schamri slit
schamro blush
schamsc loinclo
schamsp slit
schand contemp disgrac dishono infam outrag reproac sham desecra
schandb shamefu
schandf blot eyesor stain
schandl disgrac infamou nefario
schandp pillor
schandt malfeas outrag
schandu desecra
schangh shangha
schankw barkeep
schanz ditch
schar bev flock plowsha skein embrasu rock
scharad charad
scharbo scurv
scharf acut fit harsh hot keen liv load poignan
scharfm seditio
scharfr executi
scharfs marksma sharpsh snip markswo perspic acumen astuten ingenui
scharfz definit
scharla scarlet
scharmu affair skirmis
scharni hing
scharp sash
scharpi lint
scharr scrap
scharre rasoria
scharrh clodhop
scharsi astuten
scharti jagg
schasch shashli
schat ghost shad shadow umbrag
schatte shadowb shadow morello silhoue downsid
schatti shad
schatul casket
schatz cuti darl hone lov sweethe treasur esteem estimat
schatzb appreci
schatzc bab
schatzk treasur
schatzm treasur
schatzu assessm estimat forecas
schau ostenta show behold look see chill
schaubi chart
schaud shudd
schaufe bucket scoop shovel showcas mannequ
schauka showcas
schauke seesaw swing rock swa
schaulu bystand onlook rubbern
schaum foam froth sud fum seeth
schaume foam
schaumg foam
schaumi foam
schaumk head
schaums whisk
schaupl venu
schausp drama pla spectac actor actres histrio theat
schaust showman ostenta
schawuo penteco
schebbe jabberw
scheck chequ pinto
scheckb chequeb
scheeli scheeli
scheffe bushel
schei gleam licens shin ticket log
scheib disc disk puck sheav slab slic wash windowp
scheibc pieceme
scheibe sugar
scheich sheik
scheid scabbar sheath vagina divorc separat
scheide vaginis crossro
scheidi septemb
scheidu divorc
schein look seem shin strik
scheinb apparen ostensi winterg simulac
scheinf peac
scheing cenotap
scheinh sanctim
scheink chinqua
scheinw headlam headlig spotlig
scheiss shiteat shithou
scheit fail found
scheite crown part vertex skullca keyston pyr
scheiß shit crap crud damn fuck
scheißb turd
scheißk shit shitas shithea
scheißl toilet
schekel shekel sheqel
schel berat chid rebuk scold vituper
scheld scheldt
schelf shelf
schell bell
schella shellac
schellf haddock
schellh stallio stud
schelm prankst rogu wanton
schema plan schema schem
schemai samogit
schemat schemat
schemel footsto
schemen schemat
schemit semitic
schenk bestow donat pay
schenke femoral ledg
scheppe jabberw
scher claw scissor shear
scherb potsher shard
scherbe ostraci
scherem shereme
scherg henchma
scherz bant frolic jok
scherze jocos
scherzf conundr
scherzh jocular
scherzl heel
scheu bashful shy shynes eschew chaf scour scrub
scheuch shoo
scheuhe shynes
scheukl blink
scheun barn
scheusa animal
scheußl hideou nast rotten
schi ski mere she
schich dut lay ledg seam sheet shift tier pil
schicht shiftwo stratov
schick chic fanc natt nift peach behoov post send
schicki snob snobb
schickl seem proprie
schicks destin fat fortun lot fateful fatalis shiksa
schieb check push shov thrust bedpan
schiebe sunroof slid
schieds refere arbit judg umpir arbitra
schief askanc askew crook lopsid obliqu sideway skew slat
schiefe slat cleavag
schiefh tortico
schiefz bunion
schiel squint
schiele crossey
schien rail splint
schienb shin
schierl hemlock tsuga
schieß fir kick scor shoot spurt
schieße shoot shootou
schießp gunpowd
schießs arrowsl embrasu loophol rang
schießw gunner
schifah ski
schiff ship boat nav vessel skipp
schiffb navigab shipbui shipwre
schiffe accordi
schifff navigat shipp
schiffs castawa fiddl remora lock stern sickba skipp carina
schii shiit
schiiti shiit
schikan bully chican bul cavil nitpick
schild dom scutum shield sign signboa delinea
schildh support
schildk esquir squir tortois turtl
schildp tortois
schildr bordur
schildw sentr
schilf reed
schilfg sedg
schilfr reed
schill zand schill
schille iridesc
schimar chimera
schimm gleam shimm
schimme mildew mold mould
schimpf swear expleti
schind haz
schinde shingl
schindm dobbin nag
schink ham prosciu tom
schipp scoop shovel
schiraz shiraz
schirm screen umbrell
schirmh patron patrona
schirok sirocco
schisma schism schisma
schiss coward
schisse coward
schizop schizop
schlabb jabberw
schlach battl combat fight fra butch slaught battlef abattoi
schlack slag lank
schlaf sleep templ tempora dormous
schlafa pajama
schlafc sleep snooz
schlafe asleep dormant bedtim sideloc
schlaff flopp slack flaccid
schlafg chamb
schlafh sleepyh
schlafk narcoth
schlafl lullab sleeple insomni
schlafm dormous soporif nightca sleepyh
schlafp berth plac
schlafr drows sleep somnole drowsin sleepin
schlafs dormito hyperso letharg
schlafw sleepwa somnamb
schlafz bedroom chamb
schlag strik bang blow board bump clap flap hit
schlaga reparte apoplex strok
schlagb barri gat tollbar tollgat
schlage cogent strok row rumbl bruis
schlagf reparte ornitho
schlagl pothol
schlagm strok
schlags list
schlagw buzzwor headwor shibbol
schlagz headlin drumm percuss
schlak cind
schlamm mir mud silt sludg bowfin mudslid
schlamp slag slapp slut tramp trollop vixen whor lollyga
schlang dick lin queu serpen serpent snak snakebi ophioph
schlank lean narrow slend slim spar thin trim
schlapp fatigu bunn rabbit siss
schlara cockaig
schlau clev craft cunn nift savv shrewd slick sly
schlauc hos dingh inflata raft
schlauf loop
schlauh craft
schlech bad ill negativ off wrong wors discrim worst
schleck lap
schlege drumsti
schleh blackth slo
schlehd blackth slo
schlei tench cloud veil yashmak
schleic creep pussyfo sidl sneak
schleif bow loop drag drill grind sand trail sandpap
schleim boog mucu phlegm slim bursa bursiti brownno grovel
schlemm sybarit
schlend saunt ambl wand
schlepp tugboat drag haul schlep tow trail trudg tug
schlesi silesia
schleud sling slingsh fling hurl hurtl skid whiplas
schleus lock sluic
schlich wil auster plain unadorn mediat refere arbit concili
schlick silt
schlier streak
schließ clos conclud elicit inf shut jail lock eventua
schliff polish
schlimm bad dir sor wors worst
schling noos imp rascal scamp gobbl lurch roll climb
schlip neckti
schlit sledg
schlitt skat
schlitz kerf slit slot chink gook slop solenod
schlo chimne funnel
schlons silesia
schlos castl lock palac
schloss locksmi
schluch canyon gorg ravin cry sob
schluck draught gulp swig hiccup down swallow
schlud skimp
schlude offhand sloven
schludr slipsho
schluff silt
schlump hoodi smurf smurfbe
schlund jaw
schlupf hatch pant underpa bawdi salacio
schlurf scuffl shambl shuffl slurp
schlus conclus end over
schluss opinion conclud elicit inf conclus implica final keyston
schmach disgrac obloqu languis
schmack delicio palatab savor yumm
schmah humour
schmahr catcall
schmahs lampoon
schmahu abus obloqu
schmal narrow belittl impair
schmall diminis
schmalz goo lard sentime schmalt
schman smetana
schmand smetana
schmaro freeloa parasit
schmarr guff
schmatz chat
schmeck tast
schmeic flatter coax fawn flatt complim adulato sycopha
schmeiß hurtl shout sling blowf bluebot
schmelz enamel thaw fusion melt smelt crucibl
schmerl loach
schmerz ach dolor pain sorenes hurt smart acheful anguish
schmett butterf lepidop smash
schmid smith
schmied blacksm smith malleab forg forger malleat
schmier scratch goo lubrica anoint brib daub scribbl smear
schmink makeup slap
schmirg sand sandpap
schmock scribbl
schmoll mou pout sulk
schmor brais stew
schmu flatter
schmuck jewelle trinket unadorn ston jewel adorn arra embelli
schmudd muck
schmugg smuggl contrab
schmutz dirt filth grung muck squalor slob ding foul
schnabe beak bill echidna bug platypu
schnak cranef gnat
schnall buckl savv
schnalz click fillip
schnap booz spirit
schnape whitefi
schnapp clutch get nab snapsho steal
schnaps distill boozeho appetiz
schnarc snor
schnatt gadwall honk
schnatz snark
schnaub snort
schnauf chuff pant
schnauz gob muzzl nos snout
schne snow whit
schneck chick scroll snail harvest crawl helicic
schneeb viburnu snow beat eggwhis whisk
schneef flurr snow snowles snowblo
schneeg snowdro
schneeh igloo ptarmig
schneem snowman slush yeti snowmob
schneer sleet hellebo
schnees snowsho blizzar snowsto
schneev snowdri
schneew snowdri snow
schnei snow
schneid grit cuttabl carv cut cutt interse mow prun
schneis swath
schnell fast nimbl quick rapid speed swift quickne spe
schnepf godwit snip
schnied wil titivat
schnief snivel
schnit cut bird steak
schnitt kerf chiv interse interfa
schnitz cutlet carv whittl blund stumbl woodcar
schnodd snot flippan
schnorc snorkel
schnork curlicu flouris squigg
schnorr bum mooch scroung spong freeloa
schnose snob
schnuff nos nuzzl pry sniff snoop bloodho detecti dick
schnull dumm pacifi
schnupf snort snuff snuffbo
schnur cord str lac
schnurb lac
schnurl cordles corset
schnurr moustac purr whisk
schnurs shoelac
scho alread sheet husk pod attract beautif fair good
schock shock
schocki rock shock outrage
schoffo chauffe
schokol chocola
scholas scholas
scholl flo plaic
schollk celandi
schon scania schoon beaut bell brighte massag
schoner barquen
schonfa spin
schonhe beaut bell handsom pulchri aesthet
schonre spin prevari
schonsc calligr
schontu flatter
schonun mercile
schop weth
schopf draw creator
schopfe creator
schopfk ladl
schopfl dipp ladl
schopfu creatio
schopfw noria
schopse mutton tallow
schorf scab
schoris shor
schorns chimne smokest
schot scot scotsma scottis
schota shota
schott ballast gravel grit
schotti scot scotswo scottis
schottl scotlan
schoß fold haunch lap womb
schoßhu lapdog
schraff crossha
schrag crook diagona inclin obliqu pron sideway skew chamf
schragb bend
schragk chamf
schrags slash
schramm strum scrap
schrank cabinet closet cupboar barri bound kerf
schraub bolt screw screwdr spann wrench markhor vic vis
schrebe allotme
schreck fear fright scar terrifi frighte terror awful dir
schrei cry shout squeal scream yell shrin step strid
schreib paperwo notepad book writ amanuen clerk scrib scriven
schreie outrigh show
schrein cabinet carpent join woodwor joiner
schrif script scriptu typefac writ
schrift font typefac orthodo cas written scroll typeset writ
schrill fanc harsh shrill
schripp roll
schrit crotch footste pac pas step tread
schritt travel stepwis pedomet
schro grit
schroff abrupt jagg precipi
schropf cupp
schrot scrap wreck total
schrott scraphe wreck crock junkyar scrapya
schrull eccentr
schrump wizen shrivel wrinkl diminis dwarf shrink
schtetl shtetl
schtsch shchi
schub impetu push shov
schubka wheelba
schubla draw
schubs shov
schucht bashful diffide shy
schuf toil
schuh sho
schuhab heel
schuhan shoehor
schuhba shoelac
schuhep shoeshi
schuhfl cobbl
schuhhe shoemak
schuhka shoebox
schuhlo shoehor
schuhma shoemak
schuhna hobnail
schuhpu shoeshi
schuhsc shoebox shoebil
schuhsp tre
schuhwe footwea
schuhzw hobnail
schukow zhukov
schul school pod pupil schoolb schoolc
schulab schooli
schulbu textboo
schuld blam debt fault guilt indebte liabili owe
schuldb indebte guilt
schulde debtles encumbr indebte slat
schuldg guilt
schuldi culpabl guilt perpetr culprit princip
schuldn debtor
schulds sentenc
schuler pupil schoolc schoolg
schulfa subject
schulho playgro
schulju schoolb
schulka schoolm
schulki pupil schoolc
schulle headmas princip headmis
schulma schoolg
schulra satchel schoolb
schulsc truant
schult should
schulta satchel schoolb
schulte sling shoulde shrug
schulun educati
schulvo princip
schulwi scholas
schulze schoold
schumme shenani cheat crib
schummr dim
schund trip
schupp raccoon scal barn dandruf joint shed shovel
schuppe psorias scal mergans pangoli toothwo
schuppi sca
schur fuel pok stok
schurei pok
schurfw chaf
schurha pok
schurk knav reproba rogu scoundr supervi villain
schurz skirt apron pout purs
schurze hound womaniz
schus fir fix gunshot shot spritz
schusse scatter bowl
schusss bulletp
schussw firearm shootou
schust cobbl shoemak
schuste shoemak cobbl orphan
schut debri rubbl pour spill
schutte agu chill shak spooner
schutz gunman conserv guard palladi protect securit shield contact
schutzb fend mudguar goggl
schutzd hood
schutze custodi
schutzg depende reserv
schutzl defense
schutzp guardra
schutzr shelt
schußfa woof
schw difficu hard heav heft
schwa schwa cygnu swan
schwab swabian swabish swabia
schwabe swabia
schwabi swabian swabish
schwach faint feebl flims vagu weak dickhea dimwit moron
schwad windrow
schwafe drivel prat waffl
schwalb div
schwall gush surg torrent
schwamm spong
schwanc cygnet
schwane cygnet goosene swanher cob pen
schwang expecta pregnan abort impregn
schwani pen swan
schwank fluctua rock stagg swa swing tott
schwanl cygnet
schwanz dick doodl dork peni tail caudal cocksuc fellato
schwapp slosh
schwar rind
schwarm bev clust crush flock school dot gush enthusi
schwarz black dark negro sabl moonlig goth chernoz blacksh
schwatz chat chatt gossip prat loquaci talkati jabber prattl
schweb float hov levitat soar
schwebe pend abeyanc
schwebf hoverf
schwed swed
schwedi swed
schwefe brimsto sulfur sulfura
schwege fif
schwei hog pig swin
schweif tail coypu
schweig silenc silent closemo tacitur reticen
schwein pork hogherd swinehe slutter snout pigst breast porpois
schweis bloodho
schweiz switzer swis
schweiß sweat weld miliari bloodho
schwel smold
schwelg revel revell
schwell swell sleep thresho bloat
schwemm glut
schwenk swa wav
schwer heavine keel
schwere weightl
schwerf clums clunk cumbers stolid uncouth phlegm
schwerh deafnes
schwerk gravita gravit
schwerm melanch blu
schwerp plank
schwerr load
schwert swordsm dorado swordpl sword flag iri orca
schwerv felon
schwerw seriou
schwest nun nurs sibl sist sis sister sororal sororit
schwiel callu callou horn
schwier cumbers difficu hard trick complex intrica troubl
schwimm swimsui dip float swim swimm buoyant bath
schwind dizzine fak sham vertigo dizz dizzy vertigi cheat
schwing wing brandis oscilla swa swing undulat vibrant vibrati
schwirr zoom bullroa humming
schwitz sweat perspir
schwor swear vow
schwuch fag fruit
schwul gay que bend fag fruit clos mugg sultr
schwuls sesquip turgid
schwund depleti
schwung impetu momentu panach punch racines verv zip pedestr
schwur oath vow
sciento sciento
scirocc sirocco
scotch scotch
secessi secessi
sech colt six
secharj zechari
sechs sixth
sechsec hexagon
sechsfu hexapod
sechspa sexfoil
sechst sixth
sechste sixth
sechzeh sixteen semiqua
sechzig sixt
sedativ sedativ
sedezim hexadec
sedier sedat
sedimen dreg
sedisva sedevac
see lak sea
seeanem actinia
seebar seadog
seebeb seaquak
seebeho admiral
seefahr seafar
seegat inlet
seehaf seaport
seehah gurnard
seehas lumpsuc
seehech hak
seehund seal
seejung mermaid
seekomp compas
seekran seasick nausea
seel cor soul spirit
seelach pollock
seeland selandi zealand
seelenh psychia clergym
seelenk shrink psychol
seelenl soulles
seelenm requiem
seelenr sangfro
seelenv soulmat
seelisc mental psychol
seelsor clergym pri clergyw
seemach seapow
seeman sailor seaman
seenkun limnolo
seeno distres
seeohr abalon
seepock barnacl
seeraub pirat pirac
seeschw tern
seest starfis
seestre nav
seestuc seascap
seetang kelp seawe
seetauc div loon
seeteuf anglerf
seetuch seawort
seeuv lakesho
seevoge seabird
seewolf wolffis
seezung sol
seg benison bless boon
segedi szeg
segel sail
segelbo sailboa
segelfl glid
segeltr trim
segeltu sailclo
segl swift yachtsm
segleri yachtsw
segment segment
segn bles bless
segnung bless
seh see behold look sight view watch clairvo seer
sehensw landmar sight
seheri clairvo seer soothsa
seheris visiona
sehkraf vision
sehloch pupil
sehn tendon covet crav long lust mis pin yearn
sehnsuc crav long nostalg yearn earn
sehr ver way
sehschw amblyop
sehverm sight
sei being existen hav his its sinc upon edg
seich shallow
seichbl dandeli
seid are dodd silk silken
seidel stein tankard
seidelb daphn mezereo
seidenb brocad
seidenf flos
seidenh handker
seidens waxw silkwor
seidenw silk
seidig silk
seif soap
seifenl sud
seifens lath soapmak
seifig soap
seih coland
seil cabl rop
seilbah cablewa funicul gondola
sein his sein
seinesg lik
seismis seismic
seismog seismog
seismol seismol
seita seitan
seitd sinc
seitenb sideban
seitenh skit
seitenl sideloc
seitenr margin
seitens part aisl stitch
seitenw sidecar
seith sinc
seitlic sideway
seitpfe hors
seitwar askanc sidewar sideway
sejm sejm
sek cult sect
sekel shekel
sekreta amanuen bureau buro recepti secreta
sektier sectari
sektio chapt
sekunda second
sekunde supergl
sel seleniu infrequ rar rare seldom
selb sam themsel alon even itself oneself self
selbsta selfboo viabl indepen
selbstb masturb wank asserti introsp coinsur exces
selbstd exhibit
selbstg complac smug smugnes monolog soliloq
selbstl vowel selfles unselfi
selbstm suicid suicida
selbstp introsp
selbstr homeost
selbsts pois indepen selfish
selbstv oblivio abandon jsdf confide
selbstw introsp
selbstz complac
seldsch seljuk
selenol selenol
seleuki seleuci
selfi selfi
selig bless
seligsp beatif beatifi
selkup selkup
selkupi selkup
selleri celer
seltenh rarit
seltsam bizarr funn odd que strang weird oddit
semanti semanti
semi semit
semichi semiqui
semikur xingshu
seminar tutoria
semioti semioti
semiti semit
semitis semitic semitis
semla semla
semmel roll
sena senat
send send broadca transmi
sendean transmi
sendege transmi
senderi send
sendung broadca program
seneca seneca
senegal senegal
senf mustard
senffar mustard
senil anil senil
senilit dotag
senk dip notch valle sink
senkble lead
senkboh counter
senkgru cesspit cesspoo
senkkas caisson
senkrec she vertica
senkrei cutt
sens scyth
sensati sensati
sensei sensei
sensenm death
sensenw snath
sensibe sensiti
sensibi sensiti
sensiti sensiti
seoul seoul
separa discret
separie separat
sephard sephard
sepoy sepo
seppuku seppuku
sepsi sepsi septice
septill tredeci
septim seventh
septisc septic
seraph seraph
serb serb serbian
serbi serbia serb
serbisc serb serbian
sergei serge sergiu
sergej serge
seri ser serin
seriali seriali
serif serif
serio staid
serpukh serpukh
serrava serrava
serum serum
servier serv platt
serviet napkin
servili servili subserv
servu che hello
sesam sesam
sesamsa sesam
sesotho sotho
sessel armchai
sesterz sestert
set set seth
seth set seth
sett sett
setz put set sit sett
setzeri sett
seuch epidemi pestile
seufz sigh
sevilla sevill
sewortj sevorty
sex sex
sexbomb bombshe
sexismu sexism sexuali
sexisti sexist
sexskla slav
sextan sextan
sextill duodeci undecil
sexuali sexuali
sexualw sexolog
sexy fin fit kink sex
seychel seychel
sezerni secret
sezessi secessi
sezier dissect
shampoo shampoo
sheinwo sheinwo
shell shell
shemal shemal
sheriff sheriff
sherpa sherpa
sherry sherr
shiatsu shiatsu
shif shift
shiftta shift
shifu sifu
shiitak shiitak
shintoi shinto
shisha hookah
sho shot
shogu shogun
short short
shortcu hotke
shoshon shoshon
show show
showmas host
shpragi sphragi
shukow zhukov
shuttle shuttl
siam siam
siamesi siames
sibiri siberia
sibyll sibyl
sibylli sibylli
sich herself himself oneself themsel yoursel certain confide definit
sichbru gloat
sichel sickl
sicherh securit certain collate safet intelli precaut
sicherl certain sure
sichers ensur indemni
sicheru fus
sichtba visibl visib visibil
sichtli obvious
sichtun selecti sight
sichtve visibil
sichtwe visibil
sick ooz
sideris siderea
sido sidon
sie her she them the you
sieb coland siev fin seven sift seventh
siebenb transyl
siebene heptago
siebenf sevenfo
siebenk heptath
siebenl septupl
siebent seventh
siebten seventh
siebzeh sevente
siebzig sevent seventi
sied boil evapora seeth simm
siedel settl
siedlun settlem
sieg victor win champio winn
siegel seal sigil
siegeri victor winn
siegesf gloat
siegrei victori
siel sluic
siesta siesta
sigma sigma
signalb gantr
signalf pennant
signali flag signal
signalp signpos
signier designa sign
signum insigni
sigri sexton
sikh sikh
sikhism sikhism
silag silag
silb syllabl argent silv
silbens syllaba
silbent hyphena syllabi
silbenw syllabi
silberb honest
silberf silv
silberl coho cougar
silberw aven
silbrig silver
silex flint
silhoue silhoue skylin
siliciu silicon
silikon silicon
siliziu silicon
silo silo
silvia silvia
silvio silviu
sim cornic ledg
simbabw zimbabw
simo simon
simon simon
simoni simon
simpson rabaul
sims bulrush text
simulie fak simulat
simulta simulta
sin mean sens
sind are
sindhi sindhi
sinemur sinemur
sinfoni symphon
sing sing squeal
singapu singapo
singhal sinhale
singlea singl
singvog songbir
sinifiz siniciz
sinisie siniciz
sinitis sinitic
sink declin found sink
sinkian xinjian
sinn reflect
sinnbil allegor figurat
sinnend mus
sinnest halluci illusio
sinnier mus
sinnlic sensual
sinnlo dumb futil inan meaning pointle useles
sinnlos sensele
sinntra evocati
sinnvol rationa
sinnwid nonsens
sinolog sinolog
sint sint sinter
sintflu delug diluvia torrent
sinti rom
sinto rom
sinu sin sinu
sinusku sinusoi
sipho trap
sipp clan trib
sippsch trib
siren siren
siriu siriu
sirup cordial molass syrup
siswati swazi
sisypho sisyphu
sisyphu sisyphi
sit convent custom mor sion
sitar sitar
sittenk mor
sittich parakee
situati situati
sitz plac residen seat sit
sitzban sette
sitzbei ischium
sitzend sedenta
sitzkis hassock
sitzpla plac seat
sitzung meet session
sizili sici
sizilia sicilia
ska skat
skabi mang
skala gamut scal
skalar angelfi
skalier scalabi scal
skandal tabloid
skandie scan scansio
skaraba scarab
skatebo skat
skelet skeleto
skepsi skeptic
skeptik skeptic
skeptis agnosti incredu sceptic skeptic
sketch sketch
ski ski
skifahr ski
skiff scull skiff
skizz sketch
skizzen sketchb sketch
skizzie delinea sketch
sklav nief slav
sklaven slaveho slaveow slav
sklaver bondag slaver
sklavi slav
sklavis servil slavish
skorbu scurv
skorpio scorpio scorpiu sting
skriben scribbl
skriptu script
skritzl scribbl
skrupel qualm unconsc unscrup
skua skua
skulpti sculpt
skyhook skyhook
skylla scylla
skyp skyp
skyth scythia
skythi scythia
skythis scythia
slalom slalom
slav slav
slaw slav
slawi slav
slawisc slavic
slawism slavism
slawist slavici
slb runwa
sloga shibbol
slovio slovio
slowaki slovak
sloweni sloven
slowjan slovyan
slum slum
slup sloop
slush slush
slushei slush
smar fly
smaragd emerald
smiley smile
smith smith
smog smog
smoking tuxedo
smoothi smoothi
sms sms text
snack snack
snob snob
snobism snobber
snobist snobbis snobb
soba soba
sobald onc when
sochumi sukhumi
sock sock
sockel pedesta plinth
soda soda
sodbren heartbu pyrosi
sodom sodom
sodomi sodom
sodomis sodomis
sof provid
sofa couch sette sofa
sofasch antimac
soffit soffit
sofia sofia
sofiot sofian
sofor anon forthwi immedia instant outrigh
soforti immedia
sogar even
sogdisc sogdian
sogleic present
soh son offspr
sohl sol
sohleng plantig
sohnch sonn
sohnlic filial
soire soire
soja soy
sojaboh soybean soy
soju soyuz
sokrati socrati
sol sol brin
solang whil
solani solanin
solar solar
solch such
solda soldi jawan
soldati soldi
soldn mercena
soldner mercena
solid solid
solipsi solipsi
solisti soloist
soljank solyank
soll ought shall should
solo singl solo
solofra singl
soloman singl
somali somali
somalia somalia
somalie somali
somalis somali
somatis somatic somatiz
somi therefo
somm summ summert
sommerg firecr deciduo
sommerl summerl summer
sommers aestiva freckl
sommerw broomra
sommerz summert
somnamb sleepwa
son els otherwi
sona sonata
sonach therefo
sonar sonar
sond prob sound but
sondera special
sonderb strang uncouth weird featur
sonderl crank nerd
sonders special
sonderw sez
sonderz sign
sondier fathom sound
sonet sonnet
song song
songtae songtha
songtex lyric
sonja sonya
sonn sun sunbath
sonnabe saturda
sonnena ris sunris
sonnenb sunshad sunflow sunburn sunglas suntan tan
sonnenc sunscre
sonnenf eclips sunspot
sonneng tan tann
sonnenh coneflo
sonnenk sunscre
sonnenl sunligh
sonnens parasol sunshad umbrell awn sunstro sunbeam
sonnent sundew
sonnenu sundial sunset
sonnenv sunburn
sonnenw solstic
sonnig sunn
sonntag sabbath sunda sunday
soof whenev
sophia sophia
sophism sophism
sophist sophist
sopor stupor
sor swag bre grad kind sort variet
sorb sorb
sorbi sorb
sorbisc sorbian
sorg burden car concern sorrow trial troubl worr sweat
sorgenf carefre
sorgenv sorrowf
sorgere custod
sorgfal diligen careful scrupul
sorglo carefre careles
sorglos insouci
sorgsam solicit
sorry sorr
sortier sort
sortime assortm rang
sotschi sochi
souffle prompt
soul soul
soundso umpteen
sousafo sousaph
sousaph sousaph
soutan cassock soutan
souveni token
souvera soverei aplomb
sowdepi sovok
sowj soviet
sowjeti soviet
sowjeto sovieto
sownarc sovnark
sozia pillion
sozial social
sozialh welfar
soziali sociali
sozinia socinia
soziolo sociolo
soziopa sociopa
soziu pillion
soziuss pillion
soß dip goo grav sauc spunk
spa spa spad lat
spachte spatula
spaga split
spaghet dago eyeti goombah greaseb guido guinea wog wop
spah peep peer scout
spaheri scout
spal break crann crevic gap chasm chimne cleft column
spali trelli
spaltba cleavab fissil fission
spalten gutt
spaltha maul
spaltne cleavag
spaltun cleavag fission split
spam spam
spamm spam
span instep
spanfer suckl
spang clasp
spani spain spaniar spanish
spanier spaniar
spanisc hispano
spann rang stretch voyeur
spannfu chuck
spannkr resilie
spannun stres suspens tension voltag voltmet surg
spar sav spar
sparbuc passboo
spargel asparag celtuc
sparkas thrift
sparlic scant scarc spars
sparr chevron raft
sparsam economi thrift parsimo
spasmu spasm
spasti spaz
spat afterwa lat posteri subsequ
spatz sparrow
spazier walk stroll
spaß fun pleasur
spaßbre spoilsp
spaßig facetio fun funn jocular
spaßvog jok
spe glaiv javelin spear
spech woodpec
speci spec
speck bacon
speckst soapsto
spedite haul
speed spe
spei puk spout
speich radiu spok memor storag stor fil sav
speiche saliva spit bootlic sycopha servili drivel salivat imag
speis din
speisek lard pantr menu
speisem morel
speiser scrap gullet oesopha
speises refecto
speisew din
spektak extrava ostenta row
spekula specula
spekuli gambl specula
spelaol speleol
spelz chaff glum
spend donatio gift donat donator donor
spendie shout
spengl tinsmit
spengle tinsmit
sperlin sparrow
sperma cum seed
spermiu spermat
sperr inhibit
sperrfe barrag
sperrho plywood
sperrig bulk clums cumbers
sperrkl pawl ratchet
sperrst curfew
spey spey
spezi homi spec
speziel particu
spezifi particu specifi specif
speziie speciat
sphar spher
spharis spheric
sphragi sigillo
spi spin
spickze crib
spiegel mirror reflect
spiel act backlas gam match pla gambl perform sport
spielba playth casino
spieler scor
spielfe field
spielfi man movi
spielge playmat
spielha arcad
spielka playmat
spielpl playgro
spielra leewa
spielst scor
spielta matchda
spielve curmudg spoilsp
spielwa toyshop
spielwi playgro sandbox
spielze toy toysell
spielzu mov
spier spar
spieß skew spit squar
spießbu philist
spießch skew
spießge henchma
spießig bourgeo squar
spießru switch
spik stud
spikere stud
spill capstan
spina spinach
spind lock
spindel distaff fusil spindl
spinet harpsic
spinn spid spin crank freak nut oddball
spinnen arachno spiderw arachni
spinner spinn
spinnro distaff
spio spy mol peephol
spionag espiona counter
spioni spy
spionie snoop
spiral coil helix
spiriti spiritu
spitz horn poignan sharp spitz apex elit head lac
spitzba goate
spitzbe svalbar
spitzel ear snitch stoog
spitzen elit
spitzfi nitpick subtl quibbl
spitzha pickax
spitzki locowe
spitzma shrew
spitzmo morel
spitzna monik nicknam sobriqu
spitzpl zop
spleiß splic
splenis splenet
spli grit
splin sap
splinth sapwood
splitt sliv splint
splitte splint stark
spondeu sponde
spons sponsor
sponsor sponsor
sponta spontan
spor spor spur exercis
sporadi sporadi
sportan sweatsu tracksu
sportbe sportsw
sportha gymnasi
sportl athlet sportsm sportsp
sportle athlet sportsp sportsw
sportli athleti casual sport
sportpl pitch
sportsc sneak
sportsf sport
sportsk jock
sportsm sport
sportsu jockstr
spot jeer scoff skit taunt
spottdr mocking
spottel jib scoff facetio snark
spottis derisiv facetio snid
spottsc lampoon
sprach languag speech
sprache polyglo
sprachl grammar lingual linguis speechl
sprachm linguic
sprachp psychol
sprachr megapho mouthpi
sprachv utteran
sprachw linguis
spray spra
sprayho dodg
spre spre
sprech spokesp speak talk announc
sprecha entryph interco
sprechf utteran
sprechk mouthpi
sprechm mouthpi
sprecht megapho
sprechz parlor
spreiz spread straddl
spreng explod
sprengk warhead
sprengs dynamit explosi
sprenke speckl dibbl
spreu chaff
sprichw adag byword proverb saw say paremio
sprieß sprout
sprin spurt
spring branch jump leap spr hors knight
springb fountai
springe jump
springf spr
springk balsam
springm switchb
springr dressag
spriti wino
spritz shot spurt syring inject spout spritz squirt
spritzi efferve fizz
spritzl mold
spritzt jaunt joyrid spin
sprod brittl crisp
spros bud fruit scion sprout
spross rung stav step tin
sprossl fruit offspr scion sprout
sprossu prolife
spruch award saw slogan
sprudel soda carbona efferve fizz
spruh sprinkl spritz
spruhne spra
spruhre drizzl
sprung bound crack jump leap
sprungb anklebo
sprungf spr
sprungw leap
spu spurt
spuck spit spittl puk
spuckna spittoo
spuk ghost spook
spukhaf spook
spul bobbin coil reel solenoi spool flush rins wash
spulkas cistern
spullap dishclo dishrag
spulmas dishwas
spulmit scaveng
spultuc dishclo
spulung flush
spund tap
spur lan lead rut touch trail vestig sprint spurt
spurbar percept sensibl
spurenh vestigi
spurril rut
spurwei gaug track
squash squash
staa countr stat
staatah stateli
staaten commonw statele
staatsa prosecu citizen
staatsb citizen
staatse licens
stab crew pol staff stick wand
stabch rod
stabili stabili stead
stabsge corpora
stabsha captain
stabsun sergean
stachan stakhan
stachel prickl quill spik spin sting soursop goosebe chayot
stad cit town
stadio stadium
stadium ballpar
stadt townspe urbanit
stadtbe townsma townspe townswo borough ward
stadtch town townlet
stadtha townhou
stadtis urban
stadtle urbanis
stadtmi downtow
stadtpl map
stadtra outskir
stadtte distric neighbo quart
stadtvi distric
stadtze downtow
staffel season easel rela
stagnie stagnat
stahl steel stol
stahlar steelwo
stahlbe ferroco
staks stumbl
stalk stalk
stall barn stabl stall
stallbu lad
stallha headsta
stallkn groom
stallun stabl
stamina mettl
stamm band log phylum radix root stem strain them
stammba genealo
stammel hesitat stamm stutt
stammfu antider
stammga denizen regular
stammkn local
stammmu ancesto foremot
stammva ancesto progeni
stammve cognat
stampf pitch rock stomp thud
stand booth stall statu bon horn stand
standar default ballroo bann brush flag
standbi statu
standfe resolut
standfl footpri
standfo still
standig constan continu forev incessa ongo permane persist
standor garriso sit
standpu point stanc stand
standst should
stang bar pol rod
stangel petiol stalk stem
stangen travoi celer polearm calip
stapel pil stack
stapels stack
stapf trudg
star celebri star starl launch begin boot bootstr start
stark hard heav heft strong fort pow severit starch
starr numb rigid stiff stiffne star
startba runwa
startfe slot
stasi stasi
stat venu
statik static
statio station ward
station deplo station
statist statist
stativ stand tripod
stattde instead
stattfi happen
stattli handsom state
statu statu statut
statuen statues
statuta statuto
stau congest gridloc jam dam
staub dust
staubbe anth
staubbl stamen
staubch mot
staubig dust
staubla dust
staubma dust
staubsa vacuum
staubtu dust
staubwi dust
stauchu compres
staudam dam
stauden celer
staun amazeme astonis
stause reservo
steak steak
stech engrav fuck stab stick sting stitch
stechbe bedpan
stechen poignan pungent sharp sting
stechhe valinch
stechmu gnat
stechpa hol
stechwi smilax
steck stick plug
steckbe bedpan
steckdo outlet socket adapt
stecken stick hobb
stecker adapt
steckli cutt scion
steckna pin
steckru rutabag swed
steckve connect
stefa stephen
steg bridg gangboa gangpla
steh becom stand
stehl heist lift pilf shoplif snatch steal thiev
stehlsu kleptom
stehpla plac stand
stei man pit ston
steierm styria
steif rigid stiff stiffne
steifhe starch stiffne
steifig stiffne
steig ascend climb increas ris compar
steigbu stap stirrup
steigen ris
steiger compari increas
steigun ascent hill pitch slop
steil abrupt arduou precipi she steep
steilha bluff escarpm
steilhe hatchba
steilku bluff
steiluf bluff
steilwa precipi
stein ston
steinbo caprico ibex
steinbr saxifra quarr
steinbu turbot
steinfl stonef
steingu faienc
steinhu cairn
steinig rock ston lapidat
steinko coal glanc
steinme stonema
steinpi cep porcini
steinpy cairn
steinre load
steinsc slingsh wheatea
steinze neolith stonewa
steiris styrian
steißbe coccyx tailbon
stel stel
stell job plac positio post spot ask fac pos
stelldi dat tryst
stellfl footpri
stellig adicit arit
stellma wainwri
stellun positio situati stand
stellve act deput lieuten prox surroga
stelz stilt wagtail
stelzen stilt
stemm brac
stemmei chisel
stempel pistil ram stamp punchcu
stendel hellebo
stenogr shortha
stephan stavesa stephen
stepp stepp
steppen tumblew
ster star tail
steradi steradi
sterb die absquat dying exit succumb
sterbeb deathb
sterbeh euthana
sterben dying deathlo
sterbez mortali
sterbli mortal mortali
steril barren
sterili sterili fix spa
sternbi constel
sternch asteris star
sternde astrolo
sternen starr starlig starles stardus
sternfo starr
sternha snootfu clust
sternho astrola
sternku astrono
sternum breastb
sternwa observa
sternze constel sign
sterz tail
stet alway ever
stetig constan continu stead
stetigk continu
stetl shtetl
stetti szczeci
steu helm rudd tax control ste
steuere control widget
steuerf helm
steuerk joystic
steuerm helm helmsma quarter
steuerp taxabl
steuerr wheel helm rudd
steueru control helm
steuerz taxpay
stevia stevia
steward steward hostes
sti bull tauru
stibitz scroung snitch swip
stich bit engrav stab sting stitch trick
stichel engrav jib taunt
stichli stickle
stichom bibliom
stichpu headwor
stichsa jigsaw
stichta deadlin
stichwa runoff
stichwo headwor keyword lemma
stichwu stab
stick embroid
sticker embroid
stickig stuff
stickst nitroge
stiefbr stepbro
stiefel boot bootjac hobnail bootstr stepfat stepmot steppar
stiefki stepchi
stiefmu stepmot steppar pans
stiefsc stepsis
stiefso stepson
stiefto stepdau
stiefva stepfat steppar
stiegli goldfin
stiel stalk stem
stierka bullfig
stiersp tauroka
stif peg pin stud donat
stiftsh taberna
stiftun foundat
stil clas fashion styl
still mut pacific quiet reticen shh silent still undiscl
stillo frump
stillsc tacit
stillst deadloc gridloc idlenes rest stalema standof standst
stilvol stylish
stimm voic vot tun real
stimmen buzz
stimmha vocal voic
stimmli vocal
stimmlo voicele
stimmre suffrag
stimmun humour mood ton tun
stimmze ballot
stimula stimula
stimuli stimula
stin smelt
stink reek smell stink
stinkdr gland
stinkef fing
stinken foul rank smel stink
stinker stink
stinkig stink
stinkmo stinkho
stinkti skunk
stinkwa savin
stipend scholar stipend
stipp dip
stipuli stipula
stir brow cheek forehea
stirnba headban
stirnbi headban
stirnkl facepal
stirnla headlam
stirnru frown
stob brows rummag
stoch stok pok punt
stochas stochas
stocher punt
stock stick store halt stalema
stockau coppic
stockel stilett
stocken mallard
stockro hollyho
stockwe store
stoff cloth fabric junk materia matt stuff substan
stoffli physica
stoffwe metabol
stohn groan moan
stohnen groan
stoik stoic
stoisch stoic stoical
stoizis stoicis
stoll stud tunnel
stolp stumbl trip tumbl
stolper tripwir
stolz boastfu haught prid proud
stolzie stalk strut
stopf cram darn stop
stopp stop halt
stoppba stop
stoppel stubbl
stoppuh stopwat
stopsel bung cork plug
stor sturgeo anno beleagu chagrin disconc disturb ferment inconve
storch stork
storchs geraniu
storemp suscept
storend disrupt disturb
storenf disturb mischie trouble
storfak disrupt
storfal inciden
storris fractio recalci
storung disord disrupt disturb glitch interfe nois obstruc perturb
stott stamm stutt
stotter stutter
stoß bump hit impact pil push fuck prod stub
stoßarb udarnik
stoßart burst
stoßdeg rapi
stoßel pestl tappet
stoßsta bump
stoßzah tusk
strabis squint
straf discipl penalt punishm sentenc punish
strafba punisha
strafen punitiv
strafli convict
straflo impunit
strafpr sermon
strafze ticket
strahl beam jet ray radiato
strahle bright brillia vibrant aureola radiola
strahlu radiati
strahn strand
strakla splin
strand beach coast
strandf beachco
strandr beachco
strang skein strand
strapaz stress
stras past rhinest
strasse busk strasse
strateg strateg
strauch bush shrub shrubbe
strauß bunch ostrich straus
straußc nosega
strauße ostrich
straß street channel road roadwa rout straigh strait
straßbu strasbo
straßen tram streetl roadwa weighbr gutt crossro streetf pooch
streb aspir striv
strebep buttres
streck cours lin rang stretch cran pandicu
streckb rack
strecke subsect
streetw outreac
strei argumen conflic content disagre discord disput feud fight
streich escapad hoax jok knaver prank strok spreada pet
streif bar bord brush strip
streifb glanc
streife tangent chipmun
streik strik
streita axe
streitg argumen
streitk mac
streitl argumen bellige
streits content feist litigio pugnaci
streitw chariot
streng harsh poignan rigorou sever severe stern strict austeri
strengg orthodo
stress stres
stressi stressf
streu grit litt scatt strew cast
streufa litterf
streugu grit
streumi grit
streun stra
streune stra
streuun distrib scatter
strg ctrl
strich bar grain mil strok gigolo hustl manwhor moneybo
strichc barcod
strichj hustl
strichm streetw
strichp semicol
strick teth knit knitt
strickj cardiga
strickm stitch
strickw knitwea
striege curr groom
strinru scowl
strippe stripp
stroh haulm straw
strohbl straw
strohbu wisp
strohfa straw
strohfr stoog
strohge straw
strohha straw
strohma stoog
strolch rascal
strom electri current pow riv torrent wand gush
stromab pantogr
stromau blackou outag
stromli aerodyn
stromma pylon
stromme ammet
stromne main
stromsc electro rapid whirlpo
stromun current stall
stronti celesti
stroph stanza stav vers
strophi strophi
strubbe shagg
strudel vortex whirlpo
struktu fabric format layout pattern
strull pis
struma goitr
strumpf stock gart pantyho tight
struppi shagg unkempt
stu mar
stub stub parlor
stubbig disheve
stubenf housef
stubenm chamber
stuck plast stucco bar bit cak chunk item piec
stuckar piecewo
stuckat plaster
stuckch bit scrap
stuckel denomin
stucklo piecewo
stuckpf gunport
studen academi alumnu undergr
student marigol dormito hall academi student
studi stud
studien transcr subject tuition
studier learn perus read stud student
studio ateli studio
studium stud study
stuf ledg level stag stair step
stufenh notchba
stuhl chair stool
stuhlga stool
stulpen topboot
stumm mut shtum silent
stummel butt sewelle
stummhe dumbnes mutenes
stump diletta
stumper botch
stumpf blunt dull frustum obtus pointle stub stump
stumpfs insipid
stund hour lesson period
stunden hourslo
stundli hour
stunk row
stup nudg
stupa stupa
stur recalci stubbor
sturhei obstina stubbor
sturm gal temp storm attack cent
sturmbo ram
sturmer attack
sturmha balacla
sturmis boister
sturmta shearwa
sturmvo petrel
sturz drop ledg tumbl dethron overthr plummet precipi subvert
sturzfl torrent
stus guff
stutenf fil
stutere stud
stutfoh fil
stutful fil
stutz curtail nozzl stub trim buttres crutch mainsta prop
stutzpf buttres
stutzpu fort
styropo styrofo
suaheli swahili
subaqua subaqua
subarkt subarct
subatom subatom
subkuta subcuta
sublimi sublima sublim
subsidi subsid auxilia
substan noun nominal matt substan
substit substit surroga
subsumi subsum
subtil sublimi
subtili subtlen
subtrah subtrac
subtrop subtrop
subunte subcont
subvent subsid subsidi
subwoof subwoof
such quest search hunt look seek viewfin
suchbar searcha
sucheri seek
suchtig addict
suchumi sukhumi
sud south
suda sudan
sudanes sudanes
sudau suvalki
sude sudeten
sudeten sudeten
sudland souther
sudlich austral south souther
sudoku sudoku
sudos southea
sudstaa souther
sudwart southwa
sudwes southw
sueb suebi
suf suffet
suffig quaffab
suffigi suffix suffixa
suffisa smug
sufismu sufism
suggeri connot
suhl wallow
suhn atoneme
sui suit
suizid suicid
suizida suicida
suizide suicid
suizidg suicida
suj subject
sukka taberna
suktori suctori
sukzess success
sulz jel aspic brawn
sumer sumeria
sumeris sumeria
summ sum total buzz croon hum
summand addend
summerv butterf
summier sum
sumo sumo
sumpf cesspoo marsh quagmir swamp
sumpfbi coypu
sumpfig marsh swamp
sumpfkr mugg
sund sound sin reproba sinn
sunda sundala
sundenb pats scapego
sundenf sinles
sundenl sinles
sunderi sinn
sundig sinful sin
sunni sunni
sunniti sunni
sup nic phat sup wick
superfr superwo
superha supercl
superhe superhe
superhi brain
superkr superpo
superma superpo
superre superco
supersa superac
supersc supervi
superto terrifi
supp broth soup
suppenl soupspo
supplet supplet
suprale superco
sur sura
surf brows surf
surinam surinam
surr buzz whirr zoom
surreal surreal
surroga surroga
susa susa
susann susan
susanna susanna
sushi sushi
suspend suspend
suspens jockstr
sutan cassock soutan
sutra sutra
suva suva
suzera suzerai
suß adorabl cut dulcet sweet cuti sweetne sweeten
sußblat stevia
sußdold cice
sußholz licoric liquori
sußigke sweet sweetne sweetme
sußkrau stevia
sußlich cloy sweetis
sußspei sweetme
sußstof sweeten
sußwar confect sweetme
sußware sweetsh
swahili swahili
swap swap
swasi swazi
swasila swazi
sweatsh sweat
swing jiv swing
swinger swing
switch switch
sydney sydne
syl sylt
syllogi syllogi
sylph sylph
sylphid sylph
sylvia silvia
sylvio silviu
symbio symbion
symbol glyph icon token variabl
symboli figurat symboli
symmetr symmetr
sympath lik congeni nic persona
synagog synagog
synapti synapti
synchro synchro dubb dub
synekdo synecdo
synerge synerge synergi
synkret syncret
synonym synonym
syntaxa pars
synthes synga
synthet synthet synthes
syphili syphili
syr syrian
syrah shiraz
syreri syrian
syri syria
syrisch syriac syrian
sysop sysop
syst system
systema sysadmi systema arrang
systol systol
szczeci szczeci
szeged szeg
szegedi szeg
szen scen
szenari scenari
szyth scythia
szythi scythia
szythis scythia
tabak tobacco
tabakda oast
tabakdo snuffbo
tabakge tobacco
tabakha tobacco
tabakla tobacco
tabakpf tobacco
tabaktr tobacco
tabakwa tobacco
tabatie snuffbo
tabby tabb
tabea tabitha
tabell tabl
tabella tabular
tabelle stand
tabita tabitha
tablet platt tra pill
taboul tabboul
tabu taboo tabun
tabuisi taboo
tacho clock speedom
tachome clock speedom
tachyo tachyon
tack stapl
tacklin tackl
tadel rebuk reprov scold vituper
tadello impecca
tadelnd depreca
tadelns guilt reprehe
tadschi tajik
taf taffeta
tafel blackbo board chalkbo signboa slat whitebo
tafelbe mensa mesa
tafelsc eras
tafelsi silverw
tafelst pencil
tag day tag curs
tagakti diurnal
tagebau min
tagebuc diar journal
tagesan dawn daybrea
tagesde coverle
tagesli dayligh
tagesmu childmi mind
tagesor agenda
tagesva childmi
tagesze daytim dai
taget marigol
tagfalt butterf
taglich dai diurnal
tagsub day
tagtrau daydrea
tagundn equinox
tahina tahini
tahiti tahiti tahitia
tahitia tahitia
tahitie tahitia
tahitis tahitia
taifu typhoon
taiga taiga
taill waist waistli
taimyr taimyr
taina tainan
taipan taipan
taipeh taipei
taiwa taiwan
taiwan taiwane
taiwane taiwane
tajin tajin
tajo tagu
tak bar tact
taka taka
takelag rig rigg
takelun rig
taktik tactic
taktisc tactica
taktlo brash untactf
taktsig clock
taktsto baton
taktstr bar
tal dal val valle
talen gift skill
talenti talent
talg sebum suet tallow
talib taliban
talisma mascot
talk talc talcum
tallin tallinn
talmudi talmudi
tamara tamara
tamarau tamaraw
tamasch tuareg
tambow tambov
tamil tamil
tan aunt aunti
tanach tanakh
tang kelp seawe
tanganj tangany
tangen tangent
tango tango
tanja tania
tank tank gas refuel
tankful tankful
tann fir
tannenb fir
tannenz pangoli
tanni tannin
tansani tanzani
tantal tantalu
tanz danc
tanzbar danceab
tanzeri danc
taoismu taoism
tape wallpap
tapezie decorat wallpap paperha upholst
tapf bold brav pluck stalwar valiant
tapferk braver courag gallant prowes valianc
tapioka tapioca
tapir tapir
tapp grop
tapsig awkward
tara tar
tarenti tarenti
targi tuareg
targia tuareg
targiya tuareg
tarn camoufl
tarnung camoufl disguis
taro cocoyam taro tarot
tarotka tarot
tartess tartess
tartsch buckl
tartu tartu
tas tas button key grop touch
tasch bag pocket
taschdi shadda
taschen pocketb pickpoc flashli torch penknif pocketk pag calcula
taschki vocaliz
tasklei taskbar
tass cup
tastatu keyboar hotke echo
tastend keystro
tastenk hotke
tastens hotke
tastfel touchpa
tat act deed culprit offend perpetr
tataris tatar
tatenlo inactio
tateri perpetr
tatig activ
tatigke activit flow verb
tatjana tatiana
tatowie tattoo
tatra tatra
tatsach fact prevari actual real
tatsche pat
tattoo tattoo
tau cabl dew haws rop tau thaw
taub deaf numb columba dov pigeon columbi cock
taubch dov pigeon squab
taubche squab
taubenh columba dovecot
taubenm cock
taubens columba
tauberi cock dov pigeon
taubhei deafnes
taubi dov pigeon
taublei dov pigeon
taubnes deadnet
tauch dip div frogman
tauchan wetsuit
taucher div
tauf baptism baptiz christe nam
taugeni blight
tauglic fitnes
taumel deliriu reel stagg tott
tauri taurin
taurusg tauru
tausch exchang swap trad bart switch troak deceiv fool
tauschg swap
tauschh bart
tauschu deceit decepti delusio fallac subterf chicane
tausend centipe millipe dais thousan
tautolo tautolo
tauwett thaw
tauwurm earthwo
tax taxi
taxi cab taxi
taxier apprais
taxieru apprais
taxista cabstan
taybeer tayberr
team team
teamarb teamwor
teamche skipp
teamkap skipp
teamkol teammat
teas teas
tebiby tebibyt
technik technol technic
technis technic
techno techno
technob technob
technol technol
teckel dachshu
tee tea tee
teebeut teabag
teeblat tea
teebuch caddi
teehau teahous
teekann teapot
teekess teakett
teelich tealigh
teeloff teaspoo
teer tar
teermak tarmac
teetass teacup
tehera tehran
teich pond
teig dough past
teigsch spatula
teigspa spatula
teigwar pasta
teil divisio part portion section shar slic snippet tool
teilbar divisib
teilch particl
teilerf coprim
teilhab partak
teilmen subset
teilnah partici impassi indiffe letharg
teilneh attend partak partici meet part rost
teilrep republi
teilsat claus
teilstr subsect
teilung cleavag divisio pitch
teilwei partial part
teilzie subgoal
tein complex
tejo tagu
tektoni tectoni
teleabs televot
telefo phon telepho
telefon televot buzz telco call phon telepho operato phoneca
teleg telega telegen
telegra telegra cabl
telekin psychok
telepat telepat
telepho phon
telepor telepor
telesko telesco
tell dish plat platt
tellur telluri
telugu telugu
telychi telychi
tempelh hopscot
tempera temp thermoc
tempere teetota
tempo kleenex pac tempo
tempora tempora
tempu tens
tendenz propens trend bias tendent
tendier tend
tenni tenni
tenniss sneak
tenor tenor
teppich carpet rug
tequila tequila
teriyak teriyak
term term
termi appoint deadlin schedul
termini termina tim
terminu term
terrai terrain
terran earthl terran
terrari terrari
terrass patio terrac
terrest terrest
terri terri
terrin pudd terrin tureen
territo territo
terror terror
terrori terrori antiter
terz third
terzet trio
terzon quadroo
tes examina test
tesa sellota
tesafil sellota
tesch cieszyn
testame will
testbet shakedo
tetanu lockjaw tetanu
tetraed tetrahe
tetragr tetragr
tetrapl quadrip
tetrarc tetrarc
tetri tetri
teu cost dear expensi
teuer dear
teuerhe expensi
teuers dear
teuerst dear
teuerun expensi
teufel devil fiend
teufela exorcis
teufelc imp
teufele devilr deviltr
teufeli devil
teufels satanis colocyn exorcis rampion deviltr sabbath dodd
teuflis diaboli fiendis
teuton teuton
teutoni teuton teutoni
tex lyric writ
texa texa
textbau boilerp
textedi editor
textil fabric
textlic textual
textmar highlig
textnac sms
thaddau thaddae
thai thai
thailan thai
thalass thalass
thalliu thalliu
thallop thallop
thallu thallu
thallus thallop
thaneti thaneti
tharau tharau
thatche thatche
theat theatr rigmaro theat
theater theat
theatra histrio theatri
theb theb
thebani theban
thei theist
theismu theism
theisti theist theisti
theiß tisza
thek bar count
thekla thecla
thema purpos subject them thread topic
themati themati
thems tham
theodiz theodic
theodol theodol transit
theodor theodor
theodos feodosi theodos
theokra theocra
theolog theolog
theonym theonym
theopha theopha
theophi theophi
theor tenet theorem
theorb theorbo
theoret theoris theoret
theori theor
theosop theosop
therape therapi therape
therapi therap
theresa teresa
theresi teresa
thermoc thermoc
thermor thermoc
thermos thermo
thes thesi
theseu theseu
thessal thessa
theta theta
theti theti
thety tethy
thibau theobal
thimphu thimphu
thing thing
thirza tirzah
thoma thoma
thomism thomism
thor thor
thora torah
thorax chest
thorium thorium
thraki thrac
thrakis thracia
thread thread
threoni threoni
thro thron
thrombo platele
thronbe accessi adventu
throner heir
thronfo success scion
thu thun
thuba thuban
thulium thulium
thuluth thuluth
thuners thun
thunfis tuna
thurgau thurgau
thuring thuring
thymi thymin
thymia thym
thymol thymol
thymu thymu
thyrsu thyrs
tiara tiara
tib tib tibet
tibet tibetan
tibetan tibetan
tibeter tibetan
tibetis tibetan
tibia shin tibia
tic tic
tick tick deal ticket
tid tid
tief deep fast low profoun depth bowel
tiefbla cerulea
tiefdru low
tiefebe lowland
tiefgan draft draught
tiefges subscri
tiefkuh refrige
tieflan lowland
tiefpum pumpjac
tiefsch jockstr
tiefsee seamoun
tiegel crucibl
tier animal beast brut critt
tierarz veterin
tiergar zoo
tierhei pound
tierisc animal bestial brut
tierkre zodiac sign
tierkun zoolog
tierpar zoo
tierpfl zookeep
tierpra taxider
tierrau mang
tierrei fauna
tierwan migrati
tierwel fauna wildlif
tig tig
tigeri tig tigres
tigh tight
tild tild
tilg redeem
tim timoth tim
timeou timeout
timo timoth
timokra timocra
timothe timoth
tin ink
tinktur color
tintenf inkwell calamar octopu squid
tintenz inkstan
tipi teepe
tipp tip typ
tippfeh typo
tirad harangu tirad
tirana tirana
tirol tyrol tyrolea
tiroler tyrolea
tirza tirzah
tisch tabl
tischde tablecl
tischfu foosbal
tischge grac
tischl cabinet carpent join woodwor
tischle carpent joiner
tischre toast
tischte paddl
tit boob tit
tita titan titaniu
titanen titanic
titania titania
titanic titanic
titanis titanic
titel caption salutat titl
tithi tithi
titi titin
titoism titoism
titoniu tithoni
titrier titrat
titu titu
tizia titian
tja hmm
tjo joust
tjostie joust
tjum tyumen
tmesi tmesi
tnt trinitr
toa toast
toarciu toarcia
toas toast
toastbr toast
tob rag rampag romp
tobia tobia
tochari tochari
tocht daught offspr
tochter daughte subsidi filial
tod death end exit
todesan anguish obituar
todesst deathbl
todgewe moribun
todlich dead death fatal lethal mortal pernici
toffe toffe
tofu tofu
toga toga
togo togo togoles
togoeri togoles
togoisc togoles
toilet bathroo can lavator restroo toilet
toilett tissu
tokelau tokelau
tokio tokyo
tokiot tokyoit
tokiote tokyoit
tolerie tolerat
toll awesom beautif epic gorgeou lush mad nic nift
tollere romp
tollhei madnes
tollkir nightsh
tollkuh daredev foolhar
tollpat butterf awkward clums
tollwu hydroph rab
tollwut rabid
tolpel boob butterf clums gannet
tolpelh awkward uncouth
tolteki toltec
toluol toluen
toma tomato
tomaten tomato
tombola raffl
tomboy tombo
tomogra tomogra
ton cla not sound tint ton tonem resound
tonal tonal
tonange authori
tonar key
tonarti argilla
tonband audiota
tonbild slidesh
tonemis tonemic
tonfall cadenc
tonfilm talki
tonga tonga tongan
tongaer tongan
tongais tongan
tonhoh pitch
tonic tonic
tonkass cassett
tonlag pitch
tonleit gamut scal
tonn barrel bin ton tonn
tonsche potsher
tonschi shal
tonsill tonsill
tonskal gamut
tonspur soundtr
tonstei claysto
tonung tint
tonwer valu
tool tool
top head top
topa topaz
topas topaz
topf pot saucepa quark pott
topfere potter
topferi pott
topferw potter earthen
topfhu cloch
topfsch potsher
topisch topical
topo topo trop
topogra topogra
topolog topolog
topor stupor
topp top
toppseg topsail
tor fool gat gatewa goal gateau pie sail
tora torah
torah torah
torbog archwa
tordalk razorbi
torero bullfig toreado
torf peat
torfbee cloudbe
torhei fol foolish unreaso
torich asinin fatuou foolhar foolish
torkel stagg tott
torpedi torpedo
torqu torqu
torschl torschl
torschu scor
torso bod torso
tortch cupcak
tortoni tortoni
tortur ordeal
toru toru
tory tor
tosa tosa
tosend boister
toskan tuscan
toskane tuscan
toskisc tosk
tot dead kill defunct exanima deceas totem sla wast
total all flat outrigh total
totalit totalit
totemis totemis
totenbe necroma deathb
totengr gravedi
totenko skull
totenkr rue dagg
totenme requiem
totenor necroma
totenst necropo
totenwa wak
toteri kill
totgebo stillbo
totgebu stillbi
totschl manslau kill
totung kill
touchie graz
toulous toulous
toup toupe
toupier backcom
tour journe tour
tourism tourism
tourist tourist
tourne tour
toxisch poisono toxic
trab trot
traban moon satelli
traberk scrapi
trach arra attir costum
trachea trachea windpip
trachti gravid pregnan
trafik tobacco
trafika tobacco
trag litt stretch bear carr sport tak wear languid
tragbah stretch
tragbar portabl wearabl
tragbla bract
tragend bear
tragers carri
tragflu hydrofo
traghei idlenes inactio inertia letharg phlegm sloth slownes
tragisc tragic
tragjoc yok
tragses cacolet
tragwei implica
train coach
traine traine
trainie coach exercis train
trainin exercis workout tracksu
trakta treatis
tram tram
trambah tram
tramp hitchhi
trampel stomp trampl camel
tran tear teardro wat
tranchi carv
tranenr tearful
tranent teardro
trank potion water soak wat
trankop libatio
transfo transmo
transfr transwo
transfu transfu
transka zakarpa
transkr transli
transla traduct
transmi transmi
transpa bann she
transpl graft
transpo transpo haulag van haul
trapez trapezi trapezo
trapp bustard
tratsch gossip tattl tattlet
trau wed mourn sorrow
traub clust corymb
trauben ragwe vintag dextros glucos
trauera obituar
trauerf bereave
trauers dirg
trauf eav
traufel drizzl trickl
traum dream daydrea visiona
trauma trauma
traumah dream
traumat traumat
traumbi vision
traumer dream visiona
traumfa dreamca
traumha gorgeou oneiric
traurig blu despond doleful lachrym sad sorrowf sorr sadnes
traurre eulog
tre kick spurn step tread
treck tractor
treff hit club dat encount join meet rendezv reunion
treffen poignan
treffpu meet
treffsi trencha
treib drift driv float urg wrangl beat
treibgu flotsam
treibha greenho
treibhe cupel
treibho driftwo
treibmi leaven
treibsa quicksa
treibst fuel
trema diaeres
tremado tremado
trendbe detrend
trendig trend
trenn abstrac cut disjoin part separat sev split disconn
trennba separab
trennsc disconn definit
trennst median
trennun breakup segrega separat
trennwa divid
trepp stair stairca stairwa
treppab downsta
treppau upstair
treppen land stairwe flight stair
tres bar count
tresor saf vault
tressin tressan
tretrol scoot
tretsch kicksl
treu faithfu loyal tru allegia fidelit loyalt truth
treuebr defecti
treuhan escrow fiducia stakeho truste
treuher open allegia
treulo perfidi traitor
tri tri humdrum sad
tria triassi
triad triad
triali trial
tribok trebuch
tribu trib
tribun grandst
trich trichot
tricho trichot
tricht funnel horn
trick gimmick hoax plo subterf trick
trickbe scam conman
trickdi scam
trickfi animato
tricks bambooz
trieb driv eye
triebkr impetu impuls
triebmi leaven
triebwe engin motor
trief ooz
triko jerse
trill trill
triller whistl
trillia sextill
trillio quintil
trimest term
trimm trim
trinita trinita
trink drink drunk drunkar
trinkba drinkab potabl
trinker drink
trinkge batt bing tip
trinkgl tumbl
trinksp toast
trinom trinomi
trio trio triplet
triol triplet
trip trip
tripel triplet
tripoli tripoli
tripp clap
trippel pussyfo scuttl
triptyc triptyc
trirem trirem
tristes humdrum
trit spurn
trithei trithei
trittbr footboa freeloa
trittro scoot
triumph triumph chariot
trivia trivia
trki torfl
tro comfort consola solac
trobair troubad
trochai trochai
trochau troche
trock barren dry ser
trocken drywall drydock drought drynes prun
trockn bak cur desicca dry season
trocknu desicca
trodel dawdl lollyga slack
trodele dallian
trog trough vat
troika troika
troja tro
trojan trojan
trojane trojan
trojani trojan
troll troll
trollbl globefl
trommel drum eardrum drumsti trumpet
tromml drumm
trommle drumm
tromp squinch
trop trop tropic
tropf drip bead dribbl drop leak
tropfch droplet
tropfel trickl
tropfen dropwis
tropfst dripsto
tropha troph
tropisc tropic tropica
tropu trop
tros comfort consol solac
tross haws
trostlo bleak desolat discons drear gaunt
trostpr consola
trostru repecha
trostun comfort
trot rut trudg
trottel ass chump clod clot clown dumbas fool moron
trotz aft defianc despit notwith prid dar
trotzd althoug anywa neverth still though
trotzig defiant froward recalci
trotzki trotsky
troubad troubad
troubai troubad
trub trub cloud haz murk turbid bleak drear gloom
trubsal doldrum tribula
trubsin doldrum spleen doleful
trubung haz
trudel spin
trug fak
trugeri fallaci
trugrat octodon
trugsch fallac
truh chest trunk
trumm debri wreckag
trumpf trump
trunken drunkar drunken intoxic
trupp troop band poss troup
truppen review
truthah turke
truthen turke
tsakoni tsakoni
tschad chad chadian
tschade chadian
tschadi chadian
tschado chador
tschako shako
tschapk chapka
tschats chacha
tschau goodby
tschech czech czechia czechos
tschelj chelyab
tschero cheroke
tschets chechen chechny
tschibu chibouk
tschita chita
tschukt chukchi
tschus adieu bye cheerio che goodby
tschuwa chuvash
tsetsef tsets
tsingta qingdao
tsonga tsonga
tsunami tsunami
ttm trichot
tuareg tuareg
tub tub
tuba tuba
tubaspi tubist
tubisti tubaist tubist
tuch cloth tissu
tuchtig abl profici stalwar
tuck chug
tuckisc treache
tuff tuff
tuffste tuff
tuftel tink
tuftl tinker
tugend goodnes virtu
tugendh virtuou wholeso proprie
tughra tughra
tuka toucan tucana
tull bush spout
tulp tulip
tumb uncouth
tumml porpois tumbl
tumor tumor
tumul disturb hubbub pandemo riot row turmoil
tun act doing put fag fruit queen siss
tunch whitewa
tunesi tunisia
tunesie tunisia
tunesis tunisia
tuni tuni
tunicht blight
tunika kirtl tunic
tunk dip
tunnel tunnel nutmeg
tuntig effemin
tupel tupl
tupf fleck
tur door
turange pivot
turbola turboch
turi turin
turin turines
turiner turines
turk turk maiz
turkei turke
turkenk corncob maiz
turki turk
turklin doorbel doorkno
turklop doorkno
turkmen turkmen
turkreu rail
turm rook tow skedadd
turmfal kestrel
turmhel spir
turmspi spir
turn gymnast
turneri gymnast
turnhal gym gymnasi
turni dressag tournam
turnsch sneak
turoffn doorwa
turpfos jamb
turspio peephol
tursteh bounc
turtelt lovebir
tussi chick
tut honk bag reef sack
tutanch tutankh
tutench tutankh
tutor monitor
tutoren tutoria
tutoria tutoria
tutoriu tuition tutoria
tutu tutu
tuvalu tuvalu tuvalua
tuvalue tuvalua
tuvalui tuvalua
tuwin tuvan
tuwiner tuvan
tuwinis tuvan
tuzla tuzla
twe tweet twentys
twee tweet
tweed twe
twer tver
twitt tweet twitt
tycoo tycoon
typ bird chap geez guy typ typefac
typhu typhu
typisch charact generic real typical
typogra typogra
typu typ
tyr tyr
tyran bul tyrant
tyranne tyrann tyranni
tyranni tyrant tyranni bul bully
tyro tyr
tyru tyr
ube practic
ubel evil ill
ubeltat malefac
uber about abov over
uberbli overloo overse
uberbru bridg
uberein concur
uberfal raid
uberfli overflo
uberflu flood wast
uberhit overhea
uberlad overloa
uberlau overflo
uberleb surviv
uberleg consid conside
ubernat superna
uberpru review
uberras surpris
ubersch oversha exce flood
uberseh overloo
uberset transla
ubertra transf
ubertre transgr
uberwac overse check
uberzeu cogent persuas
uberzie stall
ubiquit omnipre
ubung exercis
ucha ukha
udmurti udmurt
udssr ussr
uefa uefa
ufa ufa
ufer bank coast shor
ufersch periwin
uff whew
ufo ufo
ufolog ufologi
ugand ugandan
ugander ugandan
ugandis ugandan
ugariti ugariti
ugli ugli
ugrisch ugric
uhr clock hour watch
uhrmach clockma horolog watchma
uhrzei tim
uhu owl
uigur uyghur
uiguri uyghur
uiguris uyghur
uka ukas
ukelei bleak
ukrain ukraini
ukraine ukraini
ukraini ukraini
ukulel ukulel
ukulele ukuleli
ulan uhlan
ulcu ulc
uli ulrica
uljanow ulyanov
ulk bant
ulka ulrica
ulm elm
ulrich ulric
ultimat ultimat
ultrale ultrali
ultrare ultrari
ultrasc ultraso
uluru uluru
ulzerie ulcerat
umami umami
umand repurpo
umarbei revamp
umarm embrac fathom hug
umarmun embrac hug
umbau perestr rebuild
umbenen rebapti renam
umbild remodel
umbr umbrian
umbri umbria
umbring elimina kill murd sla
umbrisc umbrian
umbruch upheava
umdreh flip upset
umdrehu revolut rotatio turn
umendun declens
umfall toppl
umfang circumf compas degre extent girth perimet rang scop
umfangr extensi
umfas compos
umfass compreh encompa
umfasse compreh extensi
umfeld environ
umform transpo
umfrag poll surve
umfried fenc
umfull decant
umgang acquain handl interco
umgangl affabl affabil
umgangs acces colloqu demotic slang vernacu
umgeb encompa surroun
umgebun environ neighbo surroun vicinit
umgeh deal skirt
umgehun bypas circumv
umgekeh invers recipro revers
umgesta remodel revamp perestr
umgieß decant
umgrenz bound
umhang cloak wrap
umhange satchel
umheg nurtur
umhersc saunt rov wand
umherst wand
umhull envelop enwrap sheath wrap
umhullu mantl
umkampf embattl
umkehr upset
umkehru convers
umkipp toppl upset
umkleid cubicl chang changer
umkomm die perish
umkrei circumc compas
umkreis circl orbit
umlag apporti
umlau diaeres
umlaufb orbit
umlegun apporti
umlei detour divert rerout
umleitu detour diversi roundab
umlenk divert
umlenkr fairlea
umliege adjacen periphe surroun
umma ummah
umpflan transpl
umreiß delinea
umring surroun
umris outlin
umrund skirt
umrus retrofi
umsatz turnov
umschal shift toggl
umschif circumn
umschla cov envelop wrapp upset
umschli encompa
umschre paraphr transli
umschri transli
umschwe circumb digress circuml
umschwu turnaro
umsetz impleme transpl
umsetzu realiza
umsich provide prudenc
umsicht circums judicio prudent vigilan war
umsiede resettl
umsiedl resettl transpl
umso the
umson fre
umsorg nurtur
umspann substat
umstand circums adverbi adverb awkward cumbers pedestr
umsteig chang
umstell transpo
umstoß subvert upset
umstrit content controv
umstruk restruc
umsturz overthr
umtauf rebapti renam
umtausc exchang
umverte redistr
umwande convert repurpo transfo
umwandl convers
umweg circumb
umwel environ
umwelts environ
umweltv polluti
umweltz ecolabe
umwerf upset
umwerfe gorgeou
umwicke swath
umwind entwist
umwirf overtur
umzaun fenc
umzieh chang mov relocat remov
umzinge beleagu surroun
umzug mov parad process relocat removal
unabdin inalien indispe
unabhan indepen unrelat
unabkom indispe
unablas unremit
unabseh incalcu
unabsic involun uninten unwitt
unabwei perempt
unabwen inevita
unachts careles unwar
unangeb inappro inconve unseem
unangem inadequ inappro unconge undu
unangen awkward bad disagre disconc distast unconge unpleas
unanger untouch
unanneh inconve contret
unanseh ungain
unansta foul gros immod indecen obscen vulgar
unantas inviola sacrosa untouch
unar unar
unartig mischie naught
unaufdr unobtru
unauffa inconsp
unaufha unstopp
unaufho forev incessa
unaufri disinge unfaith
unausfu impract
unausge blank unbalan
unauslo indelib
unausro ineradi
unaussp unprono ineffab
unausst obnoxio
unauswe inescap unavoid
unbandi savag
unbarmh ruthles
unbeabs inadver uninten
unbeant undecid
unbebau savag
unbedac careles imprude indiscr
unbedar open unwar
unbedeu insigni minor obscur pett trifl
unbedin uncondi
unbeein unimpre nonplus
unbefan naiv
unbefri unsatis permane
unbegra unburi
unbegre incompr boundle endles limitle unlimit
unbegru groundl unfound unjusti
unbehag discomf dislik malais qualm uncomfo
unbehan unvarni
unbehau unaspir
unbeher unrestr
unbehin unencum
unbehol awkward clums gauch maladro clumsin
unbekan unfamil unknown
unbekum carefre careles insouci
unbelas unencum
unbeleb inanima
unbelie unpopul
unbeman unmann
unbemer unnotic
unbenan innomin
unbenut unusabl unus
unbequ inconve uncomfo
unberec caprici
unberuh dalit pristin untouch
unbesch unscath indescr blank endles unlimit jaunti lighthe unoccup
unbeset fre unoccup
unbesie invinci undefea
unbeson indiscr temerit
unbesor insouci
unbesta fickl uncerta ficklen vicissi
unbesti indeter uncerta undecid undeter vagu
unbestr undenia
unbeton unstres
unbeugs inflexi
unbewaf unarm
unbeweg inanima immobil motionl impassi
unbewie unprove
unbewoh uninhab
unbewol uncloud
unbezah pricele unpayab unpaid
unbezwi inexpug
unbluti bloodle
unbrauc bogu impract
unbrenn incombu
und and
undank ingrati
undankb thankle ungrate
undeutl obscur unclear vagu
undulie undulat
undurch impervi infeasi impenet inscrut opaqu unsearc
uneb bump
unebenh bump irregul
unech apocryp fak fals spuriou
unedier unpubli
uneffek nugator
unehrli crook dishon disinge dodg
uneigen selfles unselfi
uneinge uninvit outrigh unstint
uneinhe incongr
uneinig discord
uneinne inexpug
unelega ungain
unempfi gros impervi
unendli infinit
unentbe essenti indispe
unentri inescap
unentsc undecid draw tie abeyanc indecis
unentwe stalwar steadfa
unentwi inextri
unerbit adamant ruthles
unerfah callow green inexper verdant young
unerhor egregio
unerken unrecog
unerkla inexpli
unerlas indispe
unerlau illicit
unermeß immeasu
unermud indefat tireles
unerrei unavail unreach
unersat glutton insatia lupin voracio
unersch dauntle intrepi unabash inexhau stalwar unflapp
unertra obnoxio unbeara
unerwar abrupt precipi unexpec unheral
unerwid unrequi
unerwun undesir unwant
unessba inedibl
unethis unethic
unfahig incompe ineffec inept unabl uncapab inabili incapac
unfair broken wrong
unfall acciden misfort
unfassb incompr inconce
unfassl inconce
unfaßba abstrus
unfehlb impecca infalli
unfei vulgar
unferti crud unfinis
unflati foul
unformi muscleb
unfreiw involun
unfreun churlis inimica offhand
unfruch barren inferti steril unfruit
unfug devilr deviltr malarke mischie
unfundi speciou
ung relucta
ungar hungari hungar
ungari hungari
ungaris hungari
ungeach irrespe notwith regardl
ungeban haggard
ungebe uninvit
ungebil illiter vulgar
ungebor unborn
ungebra unus
ungebun fre unattac
ungedul impatie
ungefah about approxi ballpar circa ish neighbo som dangerl
ungefie callow
ungehem unrestr
ungeheu fiend monst prodigi vast monstro outrage
ungehob blunt boorish churlis vulgar
ungehor contuma disobed mischie naught
ungekam disheve
ungekur unabrid
ungeleg inconve
ungeleh illiter
ungelen awkward ungain
ungemac adversi misfort troubl
ungemah unmown
ungemut uncomfo
ungenan unnam
ungenau fuzz impreci vagu inaccur
ungenie unabash unasham
ungenug insuffi
ungepfl disheve unkempt
ungerad odd
ungerec iniquit unjust wrong unjusti injusti unfairn
ungeruh untouch
ungesag unspoke
ungesat unsatur
ungesau unleave
ungesch awkward clumsin clums maladro unvarni unwritt bleak unprote
ungeset irregul
ungesto undistu
ungestu boister brash impetuo keen
ungesun noisom unhealt unwhole
ungesuß unsweet
ungewis uncerta vagu
ungewoh abnorma singula special unusual
ungewol unwant
ungezah haggard
ungezie bug vermin
ungezog brash
ungezug unbridl
ungezw casual
ungezwu abandon
unglaub unbelie fabulou incredi amaz awful incredu unfaith infidel
ungleic dispara incongr unconge disequi imbalan inequal scalen
ungluck catastr misfort unhappi unfortu unhapp jonah haples
ungnad disgrac
ungrazi ungain
ungulti invalid void
ungunst inauspi inconve unfavor
unhaltb untenab
unhandl clums
unheil calamit mischie misfort
unheilb incurab
unheils unwhole ominou
unheilv malign
unheiml eeri impossi uncann
unhisto fabulou unhisto
unhofli impolit rud
unhorba inaudib
uni uni
unika unicum
unikal uniqu
uninter uninter weak
unio union
unitari unitari
univers polymat school univers
unkeusc wanton
unklar ambiguo intangi nebulou vagu
unklarh unclear vaguene
unklug imprude injudic unwis
unkomme noncomm
unkos expendi
unkrau weed
unkriti uncriti
unlang recent
unlesba illegib
unleser illegib unreada
unleugb undenia nonrepu
unlosba insolva
unlosch unerasa
unmeng myriad
unmensc animal brut inhuman
unmessb immeasu
unmetho casual
unmeßba immeasu
unmissv unequiv
unmitte direct immedia instant
unmodis dat
unmogli impossi
unmoral immoral viciou
unmord dat
unnacha inimita
unnachg adamant relentl intrans
unnatur artific unnatur
unnorma abnorma
unnotig gratuit needles unneces
unnutz impract pointle useles
unnutzl useles vain
unorden disheve disorde untid
unordnu chao clutt disord disrupt turmoil
unparte imparti
unpasse improp incongr inconve unconge unseem
unpassi impassa
unperso nonpers imperso
unpolit apoliti
unprakt impract inconve
unquali unquali
unrasie unshave
unrech injusti unfairn wrong
unrecht illegit
unregel erratic infrequ irregul
unrei flyblow foul impur
unreif callow immatur
unreinh impuren impurit
unricht erroneo incorre
unruh nervous restles turmoil disord unr
unruhes seditio
unruhig anxious restles
uns our erratic
unsagli unspeak
unschad harmles
unschar fuzz
unschat incalcu
unschic unseem
unschla unbeata
unschlu indecis undecid
unscho ungain weak
unschul innocen
unser our
unsich diffide dubiou insecur uncerta unsaf
unsiche insecur uncerta
unsicht invisib
unsin crap hogwash malarke nonsens rubbish tomfool
unsinni insensa nonsens
unsport unsport
unsterb immorta
unsteti discont discret
unsympa disagre
unt below down downsta underne among amongst dur
unta malfeas outrag
untatig idl inactiv idlenes inactio
untaugl impract ineligi unfitne
unteilb indivis
unterab subsect
unterar arm forearm subspec
unterbe hyponym subcons sublimi underpa
unterbi deactiv
unterbr disconn interru stifl disrupt intermi interre reces accommo
unterde meanwhi
unterdr underpr oppres quash quell smoth stifl suppres oppress
unteren backwar underde
unterer malnour malnutr
unterfa subfami enterpr
unterfu underpa ditto
unterga death doom downfal fall doomsay
unterge underl set sett menial basemen
untergr subvert subsoil metro subwa tub subgrou
unterha below underne alimon upkeep chat enterta maintai depende
unterhe fold singlet vest
unterho underbr undergr brief pant underpa undersh
unterir neth subterr undergr
unterjo subjuga
unterki jaw
unterkl subclas slip
unterku accommo lodg
unterla pad documen omissio subvert
unterle wash bridoon abdomen plumb
unterli sublice
unterma corrobo flesh substan underpi
unterme submari subset subhuma submenu
unterne compan busines corpora endeavo enterpr operati underta equit
unteror subordi
unterpr procedu
unterre talk
unterri clas educati instruc lesson tuition school teach subject
unterro pettico subrout
untersa forbid
untersc disting diff differe separat determi discrim shank distinc
unterse submari bottom subpag subsect coast transla
unterst support cabana imputat insinua underli undersc affirm assist
untersu investi examin inspect check explora researc surve
unterta subject underl sauc immersi submerg subserv
unterte classif
unterti caption subtitl
untertr underst
unterve subdire subfold
unterwa underwe
unterwe awa underwa afterli underwo subdu subject subjuga succumb
unterwo liabl
unterwu meek passiv servil submiss subserv
unterze sign signato
unterzu hypogly
untief shallow
unto undead
untreu unfaith
untrost discons inconso
unuberb unbridg
unuberl indiscr offhand promisc
unubers untrans intrans
unuberw insurmo
unumgan inescap
unumkeh irrever
ununenn ununenn
ununter continu nonstop
unveran irrespo immutab invaria unalter
unverar unproce
unverbe incorri inveter
unverbi noncomm
unverbl blunt
unverbr incombu
unverdi undeser
unverdu straigh
unverei incompa incongr irrecon uncombi ununifi
unverfa unadult innocuo uncontr
unverfr audacio unabash brashne gall insolen
unverge unforge
unvergl incompa
unverha unconsc
unverhe celibat singl sol unmarri
unverho unabash unasham
unverka unsalea
unverle inviola unhurt unscath
unverme inexora unavoid inescap inevita
unvermi immisci
unverni indestr
unvernu irratio unreaso insensa
unverof unpubli
unversc unencum imperti rud sass unconsc unsham effront impuden
unverso irrecon
unverst incompr unintel
unvertr unfamil untenab
unverwe unmista
unverwu invulne resilie
unverze unforgi unpardo
unverzi imperat indispe
unverzo instant
unverzu forthwi
unvolle unfinis
unvollk abortiv
unvolls incompl
unvorbe extempo unprepa
unvorei imparti
unvorhe unfores unpredi
unvorsc irregul
unvorsi careles incauti offhand unwar
unvorst unimagi unthink
unwahlb unelect
unwahr fals
unwahrh mendaci untruth
unwahrs improba unlike
unwesen immater
unwicht unimpor bagatel
unwider incontr irrefut irrevoc compell irresis
unwilli unwill unwilli
unwirkl unreal visiona
unwirks ineffec
unwirsc harsh
unwirtl inhospi
unwisse unawar ignoran unaware unconsc unscien unwitt
unwohl que sick
unwohls malais
unwor misnom
unwurdi undeser unworth
unz ounc
unzahl myriad
unzahlb countle uncount
unzahli countle myriad uncount
unzerst indestr undestr
unzertr lovebir
unzuch fornica
unzufri disgrun dissati discont
unzulan inadequ
unzulas depreca illicit
unzurei insuffi
unzusam unmerge
unzutra insalub unhealt
unzuver dodg flak unrelia untrust
unzweid unequiv
unzweif indubit unquest
upda updat
upn rpn
upp oop
ups oop
ura uranium
urah ancesto
urahn ancesto foremot
ural ancient hoar neolith
urauffu premier
uraussc uraeu
urbanis urbaniz urbanis
urbewoh aborigi
urbild archety preimag
urdu urdu
ureinwo aborigi nativ
urgesch prehist
urheber copyrig
uri urin
uria uriah
urija uriah
urinier urinat urinati
urkomis hilario
urkund instrum
urlaub furloug holida leav vacatio
urmutt foremot
urn casket cinerar urn
urnenha columba
urolog urologi
urologi urologi
ursach causati caus
ursachl causal
urschri origina
urso porcupi
ursprun origin sourc initial origina primiti primord
urteil judgmen sentenc verdict judg
urteils discern judgmen
uruberl traditi
uruguay urugua uruguay
urvogel archeop
urwald jungl
urzeitl primeva
usa usa
usbeki uzbek
usbekis uzbek
usbv ied
usu custom
usurpat usurp
usurpie usurp
usw etc
utensil paraphe
uteru womb
utilita utilita
utopi utopia
utopisc utopian
uvula uvula
vaduz vaduz
vae uae
vag ambiguo fuzz intangi vagu
vagabun straggl tramp
vaghei vaguene
vagina vagina
vakuol vacuol
vakuum vacuum
valeri valeri
vali valin
validie validat
vallett vallett
vamp vamp
vampiri vampir vampire
vandali vandali
vanessa vanessa
vanill vanilla
vanuatu vanuatu
vares vares
varia trivia
variabl variabl
variadi variadi
varian variati
variier var
varu varu
vas vas
vasall lieg vassal
vat fath
vaterla countr motherl patriot
vaterli father
vatermo patrici
vatersc fatherh
vatersn patrony
vaterun paterno
vati dad dadd
vau vee
ved veda
veda veda
vedunke obfusca
vega vegan
vegan vegan
veganer vegan
veganis veganis
vegetar vegetar veggi
vegetat plantle
vehemen keen
vehikel vehicl
vei guy vitu
veilch violet
veitsta chorea
velar velar
velaris velariz
veli vellum
velleit velleit
velo bicycl
velour velour
velours sued
ven vein
vendett vendett
venedig venic
veneris venerea venusia
venetis venetic
venezia venetia
ventil valv
venu venu
ver vers
verabre dat
veral dat depreca
verallg general
verand chang
verantw respons
verappe kid
verarge resentf
verberg hid
verbess amend improv amelior
verbie proscri
verbind bind connect debt nexu
verbrec crim
verbrei broadca distrib
verbren burn combust
verbrin spend
verbund all
verdach suspect suspici
verdamm damnati condemn
verdamp vapor
verdau dig
verderb deca ruinati spoil taint perisha
verdien earn
verdopp doubl
verdran supplan
verdreh wry
verdrei tripl
verdrie fractio
verdunk darken obfusca
verehr ador
verehru worship
verein unit
vereinf simplif
vereini coalesc unif union
verfall deca
verfarb discolo
verfass constit
verflec intertw
verfolg chas
verform distort
verfrem estrang
verfruh ear
verfugb availab
verfuhr seduc tempt
vergang past transie
vergess forget
vergewa rap
vergieß shed
vergift poison
verglei compari collat
vergott idolatr
vergrab bur
vergroß deepen increas dilatat zoom
verhal behavio
verhalt behavio
verhand negotia
verheir marr
verheiß bod
verhor mishear
verkehr interco traffic
verkorp embod
verkund announc annunci
verkurz abridg
verlass depart desolat forlorn
verletz wound injur
verleum denigra libelou libel
verli dungeon
verlier los
verlob betroth
verlock tempt
verlor lost
verlu los
vermeid avoidab
vermess impuden
vermis miss
vermutu conject
vernebe obfusca
vernein negatio
vernetz network
vernich destro ruin
vernunf rationa reasona
veroffe publish publica
verordn prescri
verpass mis
verpfla transpl
verpfli compuls obligat
verrat traitor
verrate treache
verring diminis
verruck craz
versag failur los
versamm assembl assemb meet
versau filth
verschi mildew
verschl deterio worsen
verschm coalesc foul spurn
verschr scrap
verschw vanish conspir
versich insur insuran
versper bar
verspie playful
verspre promis
verstan underst
verstar amplif strengt amplifi reinfor
verstau stow
verstec hid hidden
versteh underst
verstei petrif
verstor deceas
verstoß transgr
versuch try temptat
verteid defenc advocat defend defens
verteil distrib
vertief deepen
vertrag treat compati
vertrau trust
verungl denigra
verurte convict condemn
verviel replica
vervoll complet
verwalt adminis
verwand turn relat relatio
verweil tarr
verwes deca
verwick foul
verwirk actuali
verwirr bewild disconc confus confusi
verworf reproba
verzehr consump
verzeic catalog directo
verzeih sorr
verzerr distort
verzier garnish
verzoge latenc
verzwei despair despera bifurca fork
veto veto
via via
video video
vieh cattl
viel lot much
vielges polymor
viellei mayb
vielzah multitu
vier four
viertel distric neighbo quart quarter
vierzig fortiet
vinyl vinyl
violet purpl violet
visi visor
visio vision
visuali visuali
vital brisk
vogel bird
vokal vowel
vokalis vocaliz
volkerm genocid
voll full accompl
vollend achieve
vollig outrigh
vollkom perfect
vollsta outrigh
volltre bullsey
volskis volscia
von from
vor befor
vorauss prerequ
vorbeha caveat reserv
vorbeug prevent
vorbild exempla
vorders front
vorfahr progeni
vorfall inciden
vorgeh procedu
vorgesc prehist
vorhang curtain
vorhers forecas
vorkomm occur
vorlag templat
vorlauf precurs tentati
vorletz penulti
voror suburb
vorra stock
vorrech preroga
vorrich contriv devic
vorruck advanc
vorsatz intenti
vorscha preview
vorschl sugg
vorschu advanc
vorsehu provide
vorsich caution war
vorsing auditio
vorsint antedil
vorspie auditio
vorstad suburb
vorstel imagin introdu fanc
vortaus fak
vorteil advanta
vorurte prejudi
vorwart forward
vorzeic sign
vulgars vulgar
vulkani volcani
waag libra
wach watch
wachs grow
wachsam vigilan
wachstu growth
waff weapon
waffenr truc
waffens ceasefi
wag car carriag
waghals reckles
wah delusio
wahl electio choic choos elect
wahleri delicat fastidi
wahr tru
wahrend dur
wahrhei truth
wahrlic ver
wahrsch like probabl probabi
walisis welsh
wall wall
walloni walloon
walz roll waltz
wan when
wand wall
wandel vicissi
wank stagg
wanz bug
war wait
warm heat
warn admonis warn
warscha varsovi
warum why
was what
wasch bath laund wash laundr
wass wat
wasserf waterfa waterco waterpr
wasserm aquariu waterme
wasserp silesia
wassers hydroge
web weav
wechsel mutual
weck awaken
wedel wav
weg awa path rout
weh blow
wehrpfl conscri
wei win widen
weich soft
weig refus
weil becaus tarr
wein cry
weinro burgund
weis whit
weishei wisdom
weit furth
weiterg impart
weitsic farsigh
weiz wheat
weiß whit
weißrus belarus
wel world
well wav undulat
weltbil worldvi
weltbur cosmopo
weltwei worldwi
wem whom
wen whom when whenev
wend turn
wenig littl les
wer anybod valu worth
werd get
werf pitch throw
werk work
werkzeu tool
wertsch appreci
wes west essenc vest
wesentl substan
westfal westpha
westlic west
wichs wank
wichtig importa
widd ari
widerli foul
widersp contrad
widerst resista withsta
widrigk adversi
wie how lik
wied again
wiedera resurre
wiedere rekindl
wiederg rebirth reincar
wiederh redeem
wieders fractio
wiederv recycl
wieg weigh
wieh neigh whinn
wiesel weasel
wild savag
wildkat wildcat
willkom welcom
willkur arbitra
wimm whimp
wimmel abound
wind snak
windisc sloven
winkel angl
wirbel roll
wirbelw whirlwi
wirklic real tru realit
wirksam effecti
wirr confus
wirti hostes
wirtsch econom economi auditor
wisp whisp
wiss know knowled scienc
wissens scienc scienti
witz jok
witzig witt
woander elsewhe
woch week
wochent week
wog undulat
woh whenc wher
wohi wher
wohlerw deliber
wohlfah welfar
wohlube deliber
wohnung apartme
wohnzim parlor
wolfisc lupin
wolk cloud
woll wool
wor word
wortrei verbos
wortsch lexicon vocabul
wrack wreck
wund miracl
wur sausag
wurdigu appreci
wurfel cub
wurm worm
wurmloc wormhol
wurzel root
wurzig spic
yach yacht
yea yeast
zah tooth tough
zahl numb count numerat
zahlbar countab
zahners dentur
zankisc fractio
zapfens tattoo
zar delicat tend
zartlil lilac
zasur caesura
zaub magic
zauber magicia
zed cedar
zeh toe ten
zei tim
zeich charact sign
zeichn chart
zeig show exhibit point
zeil lin
zeitgen contemp
zeitpun dat
zeitung newspap
zelebri celebra
zell cell
zelo zealot
zementi cement
zen zen
zeni zenith
zensu censu
zenteri cent
zentrum cent
zephir zephyr
zerbeul batter
zerbrec break
zerleg decompo
zerlegu decompo
zerr tug
zerspli splint fragmen
zerstor destro destroy destruc
zerstre dispers
zeug witnes
zeugi witnes
zickig bitch
ziegel brick
zieh drag draw pull
ziel aim
ziem beseem
zifferb dial
zigeun gyps
zigeune gyps
zimmerp housepl
zirka approxi
zisch sizzl
zitadel citadel
zitt shiv trembl tremor
zivili civilia
zivilis civiliz
zobel sabl
zock gambl
zog hesitat
zoliba celibac
zolibat celibat
zoll custom inch
zon zon
zoologi zoologi
zuch bre
zuchthe stallio
zuck sugar
zuckerk diabet
zufalli fortuit
zufluch refug
zug draught strok
zugab encor
zugang acces
zugangl accessi
zugello rampant
zugeste conced
zugriff acces
zuhaus hom
zukunf futur
zulass allow
zuletz last
zulu zulu
zunahm increas
zundkap prim
zundung ignitio
zunehm wax
zuneigu affecti
zung tongu
zuordn collat
zuruck backwar
zuruckg repaid
zuruckh withhol
zuruckk redeem
zuruckw retreat
zuruckz withdra
zusag covenan
zusamme collabo coincid coalesc conven merg meet compos
zuschau view
zustand conditi stat
zustimm agre
zuverla secur
zuversi confide
zweck purpos
zwei two
zweifac twofold
zweifel doubtfu
zweikam duel
zweispr bilingu
zweit second
zweiwoc biweek
zwerg dwarf midget
zwergi dwarf midget
zwielic twiligh
zwillin gemini
zwing compel
zwink blink
zwisch between
zwitsch tweet twitt
zya cyanoge
zyklisc cyclic
zyklu cycl
zynik cynic
œuvr oeuvr
`
