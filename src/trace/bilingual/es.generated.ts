// Word stems of es with English stems, one a line. From the English Wiktionary (wiktionary-dict, 2015), CC BY-SA 3.0; see NOTICE.
// Written by tools/build-bilingual.ts.
export const pairs = `
aalenia aalenia
aaron aaron
ababol simplet
abac abaca abacu
abace grocer
abacer groc
abacial abbatia
abacor swordfi attack catch corn haras hoard monopol overcom
abad abbot abbe abbeyst
abadej pollack pollock
abadeng abbatia
abades abbes
abaj descend below down downsta underne
abajade inclin slop
abajen coastal lowland
abajer saddlec low und
abajin from
abajofi signato undersi
abajor height shortne
abalanz balanc compens propel pounc swoop
abaldon courage daring audacit
abale shoot
aban fan sift
abanaci abannat banishm
abanadu sift
abancal terrac
abander flagbea movemen rebelli polariz
abandon derelic dirt neglect neglige slopp strand uninhab abandon
abanic fann fan wav redstar
abanill frill puff ruffl
abant aragon spain
abarata reducti
abarbet lash
abarc sandal clasp compris contain corn embrac encompa includ
abarraz stavesa
abarrot cramp overcro bar pack stow throng grocer
abast supp grocer
abastar bastard debas degener degrad
abastec outfitt supp procure
abat abject deject despond discour low abat demolis depres
abatan abas beat full hit mill
abatat embarra frighte
abatibl reclin
abatida abject
abatimi abaseme abjectn conster dejecti depress
abatirs fall
abatoj thresh
abay abaya
abdi obadiah
abdic abdicat relinqu
abdicac abdicat
abdicat abdicat
abduc abduc abduct
abducci abducti
abec abc prim
abeceda alphabe prim
abedul birch
abej bee apiar
abejarr bumbleb
abejer beekeep
abejit beehiv
abejon bumbleb
abejone buzz
abejorr buzz bumbleb cockcha
abejun apian
abel abel
abeld winnow
abeloni abelian
abemol soften
abemola sweet
abenol eyelash
abenuz ebon
aberr err
aberrac aberran aberrat
aberran outrage shock
abertal crack crackl
abertur apertur gap open slit vent
abet fir
abetal wood
abiert open outspok
abierta abovebo fair open overt
abigarr colorfu motle variega
abige rustl
abisagr hing
abism abys chasm
abismal abysmal
abismar engulf
abiy abidjan
abjas abkhazi abkhaz
ablacio ablat ablatio
abland soften sooth tenderi
ablanda soften
ablu ablut
ablucio ablutio
abneg unselfi abnegat renounc
abnegac abnegat
abnegad unselfi
abo turku
aboc drinkab quaffab
abocet sketch
abochor asham blush abash embarra overhea
abofete cuff slap
abog advocat attorne lawy counsel solicit
abogac advocac lawyer
abol abolish revok
aboleng ancestr
abolici aboliti abolish
aboll batter bump dent embos trampl
abollad bump dent
abomb stun
abombar decompo
abomin abhor abomina
abomina abhorre abomina horror
abon subscri fertili manur mulch guarant install payment securit
abonars subscri
abord accost addres board broach tackl wayla
abordad board
abordaj board collisi
aborig aborigi indigen
aborigi aborigi
aborrec abandon abhor det hat loath abomina loathso abhorre
abort abort escap abortio miscarr
abortad abortio
abortis abortio
abortiv abortif abortio
abotag swollen swell
aboton button
aboved vault arch
abr glad notch open unlock
abrah abraham
abras burn parch
abrasad ardent blister scorch
abrasan parch scorch
abrasio scrap
abrasiv rough
abraz cuddl embrac fathom hug
abrazab huggabl
abrazad bracket clamp cleat embrac
abrev irrigat
abrevad fount water
abrevi abridg abbrevi hasten shorten
abrevia abbrevi abridgm reducti brief
abridor open
abrig covert bundl cov protect shelt warm aid blanket
abrigad shelt
abrigan barrack cloch lee
abrigar bundl
abril april
abrilla polish
abrimie open
abrirs ceas desist flouris prosp yawn
abroch buckl button fasten
abrocha stapl fasten
abrog abolish abrogat nullif
abrogac abrogat
abroj caltrop hardshi shoal thistl thorn
abronc chastis embarra jeer rebuk reprima
abrotac counter
abrotan souther
abroton appear aris bud develop gush spout
abrum awe crush exhaust overcom overwhe
abrumad exhaust overwhe pondero tiresom
abrupt heav steep violent
abrupta abrupt
abs aps
absalon absalom
absces absces
abscis absciss
absid aps
absint wormwoo
absoluc absolut acquitt
absolut absolut absolv
absolv absolv acquit justif
absorb absorb
absorbe absorb
absorbi absorpt
absorci absorpt aspirat
absort absorb mus rapt
abstem teetota abstain abstemi
abstenc abstent
abstene abstain forbear refrain
absterg cleans purg
abstine abstemi austere
abstra abstrac deduct subtrac distrac
abstrac absentm
absurd antic insensa ludicro prepost ridicul sil
absurda absurd
abubill hoopo
abuche boo catcall jeer
abuel grandma grandmo grandpa grandfa
abuelas stepgra
abuelit grann grandpa
abul abulia gon
abulon pawa
abult bulk bulg
abultam bulg
abund abundan abound bustl satisf abundiu
abundad abundan
abundan affluen plent ampl plentif
abundos abundan
abur bye
aburgue gentrif
aburr bor dull gay lacklus sluggis tir drip
aburrid boring
aburrim boredom
aburrir tir
abus abus betra maltrea obloqu overus
abusado abus bul
abusiv usuriou
abusiva abusive
abuson bul bully
abuy abuja
abyad abjad
abyecci abjectn humilia
abyect vil wretch
abyecta abject
aca her hith
acab don finish over cum ejacula end termina
acabada complet whol
acabami achieve
acabars end finish
acac acacia flamboy
acacalo greb
acachet punch slap
acad acadian akkadia
academi academi scholas
acaec happen
acaecim event occurre
acal cano mang
acalamb cramp
acalent feveris
acalif copperl
acall quiet
acalor heat excit
acalora heat hot vehemen
acamp camp
acampan flar
acan akan
acanal furrow
acanala bead crimp flut groov
acant acanthu
acantil cliff she steep dredg
acanton cantonm accommo
acantor station
acapar engros hoard monopol stockpi
acapara hoard
acar mit
acarden bruis
acarici caress fondl cares pet strok
acarofo acaroph
acarp acarpou
acarre carr caus haul carriag conveya
acarton shrivel wizen erod weath
acas mayb perhap
acat honour
acatada complia
acatami observa
acaudal wealth
acaudil adduc command indicat spearhe specif
acaul acaules acaulou
acced acced acces agre concur
acceden acced
acces acces clearan entr interco passag spasm
accesib approac
accesor accesso inciden additio ancilla appurte irrelev seconda supplem
acciden jerk turbule unwitti event featur
accion gesticu start act action combat deed lawsuit shar
accioni shareho
ace steelwo ace
aceb hol
acebib raisin
acech lurk prowl spy stalk wayla vitriol ambush
acechad stalk
aced acid bitter bleak disagre sour tart unpleas heartbu
acefal headles leaderl
aceit oil
aceiter oilcan
aceitos oil
aceitun oliv
aceler rush acceler expedit gas hasten
acelera acceler throttl
acelero acceler
acelg chard
acemil mul
acemile mulete
acemit bran
acen acen bulrush cattail
acenaft acenaph
acent accent stres
acentor accento
acentu accent accentu stres
acentua accentu
acepcio accepta mean sens
acepill brush complim flatt prais
acept accept acknowl mainstr yes
aceptab accepta admissi tolerab
aceptac accepta
aceptad accepto
acequ ditch
acer footpat pavemen sidewal harden steel arm sword weapon
acerb acerbic bit scath
acerc approac near
acercam approac rapproc
acercar approac clos
acere steelwo
aceric pincush
acerrim strong vigorou extrem
acerroj bolt lock
acert apt hit
acertad apt
acertij conundr riddl
acerv heap heritag
acetald ethanal
acetat acetat
acetifi acetif
acetilc acetylc
acetilt transac
acetr situla
acetrer falcon hawk
acez pant
acezant puff
achac attribu blam
achant scar
achaqu ailment default fail indispo issu menstru period subject
achat flatten
achatar scrap
achi achoo atishoo
achic bail clos humilia minimiz reduc
achicar shrink
achicha boil roast scorch
achichi minion servant
achico chicor
achin mulatto siniciz slant taro
achiot achiot annatto
achisp squiff tips
achocol chocola
achol sham
aciag infelic unfortu unluck
acial twitch
acian cornflo
acib alo bittern sorrow
acical groom polish
acicala groom
acicat incenti spur
acicate spur
acicul needl
acid acid acidic sour tart tartnes
acidaqu mahr
acidez acidit heartbu tang
acidifi acidifi acidif
acidul acidula
aciem manur
acienti unscien
aciert correct hit succes
acil acyl
acilgli glyceri
acimut bear
acirat alle landmar ridg
aclam acclaim che
aclamac acclaim acclama
aclar clarif clear declar defin explain lighten rins
aclarac explana
aclarar clear lighten
aclimat acclima season
acn acn
acobard daunt frighte scar cow
acocil crayfis
acodars lean
acog receiv welcom recepti
acogedo cos coz friend hospita welcom
acojona shit
acolch cushion padd quilt pad soften
acolit minion
acollad lanyard
acomed accomod oblig
acomet assail underta rush
acometi assault
acomod fitt suitabl wealth accommo suit ush job positio
acomoda ush
acompan accompa ridealo attenda budd escort esquir join ush
acomple neuroti
acondic conditi
acondro achondr
acongoj anguish distres griv
aconsej advisab advis
acontec event happen occur occurre
acop collect gather
acopi foresta gath stock
acopl trail coupl
acoplam connect dock join
acoraz armor battles ironcla
acord accord agre arrang bestow concur decid flush level
acordar rememb
acordeo concert
acordon teth
acorral corral
acort clos shorten
acortam curtati shorten
acortar shorten
acos bul henpeck mol pursu stalk bully harassm molesta
acosado bull bul harass stalk
acost abed inshor lying recumbe berth land lay
acostum accusto customa wont familia inur season use
acot bound enclos annotat converg
acotaci annotat
acotami limit should
acotol extermi
acr accra acr acrid bitt caustic pungent
acrecen accreti accru grow increas
acrecio accreti
acredit accredi reputab
acreedo credit credito
acrianz rear
acribil badg pepp pest riddl
acrimin incrimi
acritud acridne bittern
acrobac acrobat
acrobat acrobat
acromat achroma
act certifi deed minut act
actin actiniu
actitud attitud disposi mindset polic pos postur stanc
activ enabl activat engag stimula asset pitch top
activac activat
activad activat
activam active
actor claiman defenda
actriz actor
actu act actuat enact litigat perform pla sell stag
actuaci act lawsuit perform proceed
actual current factual ongo present real
actuali present updat actuali upgrad
actualm current now nowaday toda
actuant act
acuapla aquapla
acuar aquariu
acuarel waterco
acuarte barrack quart billet
acuatiz ditch
acuchil abrad knif sand stab
acucian press urgent
acuclil crouch squat
acuerd agreeme accorda arrange commitm compact comprom deal settlem
acufen tinnitu
acuidad acuit
acul back corn
aculebr snak
acull yond
acultur accultu
acumul accru accumul amas gath
acumula accrual accumul joind lump cumulat
acun cradl coin mint wedg
acunaci coinag coin mint
acuos aqueou water
acupunt acupunc
acurruc snuggl squat huddl hunk
acus accus defenda arraign charg crimina indict prosecu vilif
acusaci accusat allegat arraign
acusado accus complai prosecu
acuset tattl telltal
acustic acousti
adag adag adagio
adam adam
adamant diamond adamant undowna
adan adam
adapt accommo adapt adjust attun tailor
adaptab adaptiv
adaptac adaptat
adaptar adapt
adarm bit tittl
adarv shock stun
adecent tid
adecu prop appropr commens right seem suitabl adapt attun
adecuac adaptat
adecuad adequat
adefes ridicul ugl
adel adela
adelant beforeh ear command precipi rash advanc hasten improv
adelf oleand
adelgaz purif refin thin slim
adem gestur mann positio postur additio also besid boot
ademan flouris
aden aden
adend addendu postdat
adenin adenin
adentr insid inward
adept support
aderez favoura dres spic season
adeud charg debit owe
adher adher stick
adheren stick
adherib adhesiv stick
adherir adher align
adhesiv adheren stick
adi schedul adieu bye farewel goodby valedic
adiccio addicti
adicion additio extra furth moreov add admixtu check sum
adict hook
adiestr tam dressag groom practic train
adig adig
adigues adygea
adiner affluen wealth enrich
adipone osteone
adir accept
aditiv additiv
adiv jackal
adivin clairvo fortune seer gues soothsa
adivina divinat foresig guess divin foretel guesswo conundr riddl
adjetiv adjecti
adjudic adjudic award adjudg allocat appropr assign reckon
adjunt append attach enclos adjunct deput
adjusta regulab
adlater minion
adminis control managem runn steward
admirac admirat
admirad admir
admirat admir
admisio acknowl admitta approva intak
admit acknowl accept admit allow avow conced own permit
admonic admonit
adn dna
adob marinat season adob
adoctri indoctr
adolec ail suff
adolesc youth teenag
adolf adolph
adolor ach painful stiff
adond wher whereto whith
adondeq anywher wherev
adopcio adoptio
adopt adoptiv fost adopt
adoptiv fost
adoquin pav blockhe cobbles flagsto idiot sett slab
ador ador lov worship
adoraci adorati prais worship
adorado admir ador worship
adormec lull slumb doz drows numb sleep drowsin
adormil slumb
adorn adorn embelli titivat adornme ornamen pattern
ados townhou contigu
adquir adventi accru acquir buy
adquiri acquira obtaina
adquisi acquisi procure purchas
adrian hadrian
adscrib ascrib assign designa
aduan custom
aduc adduc alleg cit
aduccio adducti
aduenar appropr
adul flatt
adulaci adulati flatter
adulado sycopha
adult big
adulter adulter bogu
adultez adultho
adur burn
advecci advecti
adven arriv happen
advened upstart
advenim advent com
adventu badas
advers untowar
adversa opponen
adversi difficu misfort
advert caution warn
adverte advic caution caveat remark warn
adverti warn
adyacen adjacen contigu margina
adyuvan adjuvan
aed bard poet
aer air
aere aerial
aerob aerob aerobic
aerobic aerobic
aerodes hovercr
aerodro airfiel
aeroesp aerospa
aerofag aeropha
aerofon aeropho
aerolig microli
aerolog aerolog
aeromoz hostes steward
aeronau airman pilot aeronau
aeronav aircraf airship navigat
aeronie aeronia
aeropir hijack
aerosol spra
aerosta aerosta
aeroter aerothe
aerotra airborn
aerov airwa
afabili amiabil
afabl affabl amiabl friend
afablem affab
afam famou
afan lift pinch steal desir eagerne effort keennes thirst
afanars toil
afanos industr laborio
afar afar
afas aphasia
afeccio complai
afect stilt affect affecti emotion endearm fondnes
afectac affecta
afectuo affecti
afeit shav titivat
afeitad shav
afeitar shav
afel aphelio
afemin epicen gay siss womanis feminiz
afemina effemin
aferesi apheres
aferr catch clutch hook seiz
aferrar cling
afi ipa
afianz buttres strengt support sustain tighten
afianza reinfor
afich post
aficion amateur buff fan fond layman attachm avocati determi
afid aphid
afij affix
afil cut edg sharp sharpen court fuck hon whet
afilade hon
afili memb affilia
afiliac affilia
afiligr filigre
afim aim
afin refin tun affin
afinado tun
afinc settl
afirm claim affirm alleg assert stat
afirmac asserti claim
aflicci afflict sorrow
aflig distrau ruthful afflict
afligim afflict
afloj loos loosen relax slacken
aflojar slack
aflor emerg sift
afloram outcrop
aflu run
afluenc inflow influx
afluent abundan flow
afonic hoars
afor immun gaug measur capacit
aforism aphoris
aforist aphoris
aforr lin slap
afortun fortuna happi lucki happ luck
afr afro
afrech bran
afrent indigni affront
afrento insult
afrodis aphrodi
afrodit aphrodi
afrofob afropho
afront confron cop dar def fac tackl
afronta cop
afuer out outsid outskir suburb
agach stoop duck low
agachad snip
agachar crouch duck squat stoop
agachon snip
agall gall gill ball gut spunk
agaloc agarwoo
aganch hamifor hooklik
agap agap
agar agar hagar
agarag agar
agarr row scuffl sting clasp claw get grab grasp
agarrad handhol
agarrar cling
agasaj lavish
agat agat
agatead treecre
agav agav
agavill bind
agazap seiz
agenci procur
agend calenda
agent policem policew
agigant exagger
agil agil clev nimbl
agiliz quicken
agit hectic rough turbule upset agitat churn shak stir
agitaci agitati restles
agitado catalys
agitars flail shak
aglay aglaia
aglomer agglome swarm clust
aglutin bind aggluti join
agobi carewor exhaust tir anguish anno both daunt fatigu
agobian crippl hectic overwhe pondero tir
agon agon
agonic dying
agonist agonist
agoniz agoniz
agoniza dying
agor bod
agorafo agoraph
agost crop
agoster harvest
agot exhaust jad knacker tir deplet
agotabl exhaust expenda
agotado burdens exhaust gruell tir
agotami depleti exhaust
agotars dwindl
agr agra pleasur acid bitt sharp sour tang
agraci attract fortuna luck winn
agracia gracefu
agrad pleas
agradab sweetne agreeab amenabl kind likabl nic pleasan sweet
agradec appreci thank gratefu thankfu gratitu thanksg
agramat ungramm
agrand embigge enlarg
agrar agraria agricul
agrav aggrava exacerb grievan offens tort wrongdo
agravam aggrava
agravan aggrava
agravi hurt insult offend outrag wrong
agravia tortfea
agraz disagre redcurr unpleas verjuic
agred assault attack
agreg skandha add aggrega append collat collect gath tack
agregac aggrega
agresiv aggress feist
agresor tortfea
agrest rustic
agri embitt sour spoil
agriame harsh sour
agricol agricul
agricul farm husband
agridul bitters
agriet crack fissur
agrieta crack
agrimen surveyo
agris gra
agronom agronom
agrup club group
agrupac clust group lump
agrupam clust cluster
agrupar clust
agu wat pop rain riv soda stream urin bor
aguacat avocado mutt
aguacer cloudbu downpou
aguacil dragonf
aguadur laminit
aguafie killjo spoilsp
aguait look observ wait
aguaj waterho water
aguamal jellyfi
aguaman ewer washbow
aguamie mead
aguanie sleet
aguant born bear endur hold last preserv tak enduran
aguard abid expect wait
aguardi booz brand liquor
aguarr turpent
aguaviv jellyfi
agud acut sharp tartnes witt
agudez acuit insight sharpne wit
agudiz sharpen
agued agatha
aguer augur forecas omen predict prodig
aguerr aggress brav experie harden veteran
aguij prod goad hurr incit urg
aguijon sting urg prickl spur
aguil eagl
aguilen columbi hook
aguiler eyri
aguilil kit
aguiluc eaglet harri hawk kit
aguit gloom slough
aguj hand needl pin spir steepl stylu switch
agujer hol leak pincush
agujere pierc bor riddl
agujet lac shoelac stiffne
agujon needlef
agusan maggot
aguti agouti
aguz hon incit sharpen
aguzade hon
ahech winnow
aherroj fett oppres
aherrum rust
ahi ther
ahij godchil goddaug godson adopt procrea sprout
ahinc urg determi effort zeal
ahit satiat surfeit full indiges
ahog chok drown stifl suffoca anguish
ahogami drown
ahogars drown
ahond deepen dig fathom sag
ahor current now present
ahorc hangman hang lynch
ahorcad hangman
ahorcaj straddl
ahorcam hang
ahorit now
ahorm adjust fit mold shap
ahorqui branch fork furcat
ahorr avoid bank husband sav thrift
ahorrad sav thrift
ahorrat economi frugal thrift
ahuat slend
ahuec hollow
ahuevon daz stupid
ahuiton coward
ahuizot ahuitzo bewitch nuisanc omen pest spell
ahum smok tint
ahus spind
ahuyam pumpkin
ahuyent shoo
aid aida
aimar aymara
ainu ainu
air angr irat wroth ang air atmosph solenod
airadam angri irate
aire aerat air
aireaci aeratio
airos gracefu
airosid gracefu
aisl isolat ostraci quarant separat
aislaci isolati
aislami insulat isolati
aislant insulat isolat isolati
aja aha
ajad fray ragg
ajar fad with
ajedre savor
ajedrez ches checker check chequ
ajen alien distant foreign
ajenj absinth wormwoo
ajetre hectic toil
aji chili
ajo garlic profani
ajolot axolotl tadpol
ajonjol sesam
ajorc bracele
aju dowr trousse
ajuar furnish
ajust adjust lean snug tight adapt set adaptat adjustm
ajustad bra fitt
ajustar honour
ajustic execut
akan akan
ala brim flank wing allah hey wow
alab extol prais worship
alababl commend praisew
alabanc boastfu braggar
alabanz prais worship
alabard halberd
alabe bent warp
alacen cupboar lock
alacr scorpio
alad wing
alam alamo cottonw poplar
alambic distil distill scrutin
alambiq still
alambr wir
alan alan mastiff wolfhou
alance spear
alanin alanin
alar eav clamor shriek
alarac complai crybab peevish whin
alard boast brag displa inspect review
alarde boast brag
alarg extend lengthe rax stretch
alarif archite foreman
alarm alert concern alarm
alarman alarm frighte scar
alarmar startl
alarmis alarm
alaz bay
alazan bay
alazor safflow
alb dawn invoic whit
albace adminis executo executr
albacor swordfi
albahac basil
alban albania
albanes albania
albanil brickla mason masonr
albaric apricot
albedr agenc will
albeit veterin
alberc pool reservo
alberg hous lodg shelt burrow den
albergu hostel hotel
albondi dumpl meatbal
albor dawn dawnlig whitene aubad sunris
albore dawn
alborno bathrob burnoos
alborot excit agitato tearawa trouble agitat ballyho disturb infect
alboroz gladden delight gaiet joy jubilat
albufer lagoon
album whit book
albur bleak dac sapwood whitene
alc auk razorbi elk moos
alcabal checkpo
alcacho articho ros
alcacil articho
alcahue enabl gossip pand pander pimp handl
alcaid warden
alcald mayor mayorsh
alcalde mayores
alcanc compas rang reach scop cashbox collect
alcando beacon
alcanfo camphor
alcanta manhol sew
alcanz reach suffic
alcanza achieva attaina practic reachab
alcapar cap
alcarav carawa
alcarre spain
alcatra arum gannet lil
alcauci articho
alcaudo shrik
alcayat spik
alcaz castl citadel quarter
alcazuz liquori
alcedon halcyon kingfis
alcelaf hartebe
alcion halcyon kingfis
alcist bullish ris upward
alcob bedroom
alcohol galena kohl spirit stibnit alcohol breatha lush
alcorno cork
alcot hobb
alcotes breatha
alcurn blood lineag spur
alcuzcu couscou
ald doorkno knock tit
alde hamlet outpost villag
aldean villag country rural rustic
aldeh aldehyd
aldehue hamlet
ale ale allo all
aleacio allo alloy
aleator adventi dubiou random
alebres excit
aleccio teach train
aledan border
alef aleph
alefriz mortis rabbet
aleg alleg complai defend che gaiet gle happine joy
alegaci allegat
alegat allegat argumen plea
alegori allegor
alegr beautif blith bright gay happ jaunt jovial joyful
alegran happine joyfuln
alegrar rejoic
alegrem happi merri
alehop hup
alej aloof distant far farawa remov alexiu
alejami distanc estrang
alejand alexand
alejars reced
alel allel
alelami dimwitt foolish hebetud stupidi
alelomo allel
aleluy allelui hallelu
alem german
aleman german
alen allen
alent animat encoura inhal inspiri urg
alentad encoura hearten
aleon brindl
alep aleppo
aler canop compani eav wingman
alerc larch
alert awar alert warn
alertan upsett
alesn awl
alet blad fend fin flipp mudguar wing flapp
aletarg letharg hiberna
alete flap flutt
alevin fry
alevos treache
alf alpha
alfabet alphabe literac literat
alfad brib
alfalip alphali
alfanj scimita swordfi
alfanum alphanu
alfare potter
alfarer pott
alfeiz ledg sill windows
alferez ensign subalte
alfil bishop pin
alfilet pincush
alfombr carpet rug mat
alfonci pistach
alfonsi pistach
alforfo buckwhe
alforj knapsac panni saddleb
alforn alphorn
alforz pleat scar
alg alga cav grotto seawe any anyth rath som
algal civet
algarab arabic claptra gibberi macaron
algarro carob
algazar din racket uproar
algecir spain
algodon cotton
alguaci bailiff damself dragonf
algui anybod anyon one somebod
algun any som few
alhaj gem gemston jewel bejewel jewelle jewelr
alharac clamour vocifer
alharaq complai peevish whin
alheli wallflo
alhen henna privet
alholv fenugre
alhucem lavend
ali all friend alli unit alia aliyah
aliace alliace garlick
alianz covenan leagu
aliars all
alic alic
alica crestfa downcas feebl weak
alicat til pli
alicien incenti lur
alien alienat estrang
alienac alienat
alienig alien extrate rar strang unnatur
alient breath
alifati aliphat
aliger acceler hasten lighten
aligera lighten
aliin alliin
alil allyl
alilic allylic
aliman vermin
alimane gamekee rang
aliment feed nutriti aliment nourish alimon food foodstu mainten
alin season spic adorn condime decorat prepar
aline flush align ordinat squar
alineac alignme
alineam alignme
alinear align
alioli aioli
alipu drink
alis smooth smoothe ald
aliscaf hydrofo
alist conscri arrang enlist enroll list prepar read recruit
alit nurseho
alitera alliter
aliv allevia relief
alivi eas reliev unburde alla allevia assuag dull lighten
aliviad weir
alivian dull lighten
aliviar sooth
aliy aliyah
alj quiv
aljib cistern reservo tank well
aljofif floorcl
all ther
allan even flatten overcom roll smooth subdu
allanad burglar
allanam burglar flatten smooth trespas
allend beyond
alli ther
alm alma cor ghost soul spirit
almac bank shop storag stor storeho storero warehou
almacen stor storag hous mow stock stockpi stow warehou
almaden sledgeh
almagr raddl
almarta headsta
almazar ruddl
almazue patchwo
almej clam cockl cunt shellfi
almenaj crenell
almenar beacon
almendr almond kernel
almez hackber
almi haystac
almib syrup
almidon starch cornflo cornsta
almin minaret
almiqui solenod
almiran admiral
almizcl musk
almofal arm encampm host
almoh pillow
almohad footpad hash inkpad octotho pincush squar cushion
almoned auction clearan
almorad marjora
almorz lunch
almueci muezzin
almueda muezzin
almuerz lunch luncheo
alo alo hello agarwoo
aloc scatter zan madden
alocada mad wild
alocton allocht
alocuci speech
alofon allopho
alogen alien allogen foreign
aloin aloin
aloj accommo host hous lodg
alojami accommo lodg
alomorf allomor
alondr lark
along elongat lengthe
alos allos shad
alosaur allosau
alosn wormwoo
alotras allotra
alparga espadri
alpinis mountai
alque farmhou
alqueni alken
alquil hir let rent
alquim alchem
alquimi alchemi
alquita still
alquitr tarr tar pitch
alreded about around surroun
alsac alsac
alsacia alsatia
alt alto break high loud paus rest stop tall
altamen high
altamis mugwort
altane arrogan haughti
altaner arrogan haught
altavoz loudspe speak
alter angr corrupt impair upset tamp
alterac alterat
alterc fraca argu disput quarrel
alterca alterca
alterid otherne
altern alterna communi interac sociali toggl
alterna alterna option
altez highnes
altill attic
altitud altitud elevati height
altiv arrogan haught superci
altivez arrogan greatne haughti
altopar loudspe
altramu lupin
altruis unselfi
altur altitud height pitch tallnes
alub bean
alucin fascina halluci
alucina halluci brillia
alucino halluci
alud avalanc allud
alumbr lit illumin alum
alumbra afterbi birth childbi
alumin alumini aluminu
alumn pupil schoolc student alumnu
aluvion alluviu avalanc barrag
aluz light lit
alveol alveolu
alverj pea
alz ris appeal elevati height lift hid rais remov
alzamie increas lift putsch rais revolt upris
ama houseke lad landlad mistres nann nursema proprie wetnurs
amabili kindnes lovable
amabl charm gentl kind lovabl nic persona sweet sympath
amablem amiab friend kind
amad darl belov
amaestr tam train drill school
amaf hfc
amag threate feint
amain abat
amaitin watch
amalgam amalgam
amamant nurs suckl
aman rigg fiddl fix rig amman
amanec awak dawn daybrea sunris waken
amaner camp effemin manner maudlin
amans tam
amansad tam
amant lov mistres paramou
amapol popp
amar lov
amarant crimson
amaret macaroo
amarg bitt bleak jaundic joyles embitt bittern sour tart
amargam bitter
amargor bittern wormwoo
amargur acerbit bittern sorrow wormwoo
amarico effemin gay homosex
amarill yellowi yellown sensati jaundic yellow
amarr berth bundl moor teth tie
amarron brownis
amas amas hoard knead
amasij crowd hodgepo mash mishmas
amat amat
amateur amateur fledgl
amazaco crud heav thick
amazon amazon
amazoni amazoni
amb suit both
ambag circuml
ambarin amb
amber antwerp
amberin antwerp
ambicio aspir thirst ambitio
ambidie ambidex
ambient environ set ambianc atmosph room
ambigu ambiguo dubiou
ambigua ambiguo
ambit compas fitnes scop
ambl ambl
ambulan travell
ambulof ambulop
ameb amoeba
amebian amoebic
amedren intimid
amel amelia
amen pleasan amen
amenaz threate threat
amenaza threate menacin menac
amengu defam diminis sland
ameniz adorn
ament catkin
americ americi america
america jacket
amerind amerind
amerit merit
amiant amianth asbesto
amid amid
amidofo amidoph
amig friend girlfri boyfrie bust fellow
amigabi friendl
amigabl compani friend amicab
amigdal tonsill tonsili tonsil
amigot bud cron
amiguis cronyis
amiguit friend
amilan daunt
amilana cow
amilc hamilca
amilic amyl
amin amin amino
aminobi aminobi
aminor impair lessen
aminotr transam
amist befrien friend
amistad acquain amit friends
amistos friend friendl amicabl
amm amman
amni amnion
amnisti amnest
amo mast sir
amobl furnish
amohin pensiv anno sadnes
amol hon amol
amolade hon
amolado grind
amold mold
amoldab adaptab
amon ammoniu
amonest admonis book orat reprima warn
amoniac ammonia
amonton clust lump accumul bank clump heap mound mow
amor lov affair
amorat purplis
amorata bruis
amordaz gag muzzl
amorf amorpho
amoros lov tend
amorosa amorous loving
amortig muffl soften cushion absorb damp deaden dull
amortiz redeema amortiz redempt
amosal ammonal
amotin mutine incit mutin
amotina mutin
amp snowfla
ampar safegua aid exempti pardon protect relief sanctua shelt
ampeli waxw
amperim ammet
ampl wid broad extensi larg spaciou
ampli enlarg expand extend
ampliab expanda
ampliac extensi
ampliad enlarg
ampliam amp spaciou wide
amplifi amplifi amplify amplif enlarg extend magnif
amplitu rang
ampoll blist
ampolle hourgla
ampul blist
amput amputat
amputac amputat
amuebl furnish
amujer effemin gay
amujera emascul
amulet charm phylact
amur amur bulwark
amurall wall
ana ann anna hannah
anacard cashew
anacore anchori
anacron anachro
anad add annex append augment tack
anade waddl
anadidu additio appenda extra
anadrom anadrom
anaerob anaerob
anafila anaphyl
anafor anaphor
anafori anaphor
anafr stov
anal anal annual
analeps flashba
analfab illiter unlette
analges painkil
analisi pars
analiti analyti
analiz analyz examin pars
analog analogo
analoga analogi analogo
analogi analogi
anamorf anamorp
anan pineapp
anap anapa
anaquel shelf
anar eon
anaranj orang orange tangeri
anarqu anarchi anarch
anarqui anarchi
anastro anastro
anatema curs reproba
anatol anatoli
anatomi anatomi underpa
ancestr forebea forefat
anch wid expand broad deep proud width
anchame broad
ancho anchov
anchur breadth width
ancian babushk ancient eld elder old
ancl anchor fasten secur moor
anclaj anchora
ancone anconeu
and well afoot mush ambl behavio elaps feel functio
andadur activit gait path proces project walk work
andaluz andalus
andam scaffol
andamia scaffol
andan salvo volle
andanz adventu
andar walk
andr andrew
andraj rag
andrajo ragg tatter
andre andrew
androfo androph misandr
androgi epicen hermaph monoeci
anecdot anecdot
aneg drown flood inundat
anegaci flood
anegami flood inundat
anej accompa affix attach age aged
anejami aging
anem anemia
anestes anesthe
anestr anestru
anex annex attach appendi enclos
anexion annexat annex
anfetam ampheta
anfib amphibi
anfibol amphibo
anfibra amphibr
anfimac amphima
anfipro amphipr
anfisbe amphisb
anfitea amphith
anfitri host
angaril bier
angelic angelic
angelop puebla
angelot monkfis
angioge angioge
angiogr angiogr
anglici britici
angloam america
angloes anglosp
anglofi angloph
anglofo angloph
angloha angloph
anglopa angloph
angost narrow reduc
angostu defil narrown
anguil eel
angul elv corn
angulac angl angulat
angulos angular
angust agon anguish disquie distres dubitat heartac
angusti anxiou nervou anguish agoniz distres harrow
anhel crav gasp long pant will yearn wish
anhelan eag long
anhidr anhydro
ani anis anise anu
anibal hanniba
anic piec shard smither
anid nest shelt
anidaci nest
anihil annihil
anil anil indigo
anilin colour dye
anill ring annulet annulu doughnu
anim cheerfu inspir jaunt live sass animat encoura spur
animaci animati jauntin livelin
animada animat jaunti
animado cheerle enterta host present
animadv animosi
animal beast
animale animal bestial
animali animali
animalm animal
animic soulish
anin girl girlyma
anion anion
aniquil annihil worst nix
anit ann
anj ankh
anjov bluefis tailor
annett ann
ano year anu bum vent anoa age
anochec dark dusk nightfa
anod anod
anoloti agnolot
anomal aberran anomalo atypica
anonad stun
anonim anonymo
anonima anonymo
anonimi anonymi
anor pin reminis
anoranz long nostalg pin
anormal aberran abnorma
anot annotat book jot mark not record scor writ
anotaci annotat notatio observa record
anotado scor
anquilo stal ankylos paralyz
ans asean anxiet apprehe crav disquie dubitat eagerne urg
ansarin gosl
ansi crav pant thirst wish yearn
ansieda anxiet disquie distres
ansioli anxioly
ansios agog anxiou eag
ansiosa anxious
ant elk moos tapir befor buckski sued former
antagon antagon
antan yestery yor
antart antarct
antarti antarct meridio
anteay nudiust
antebra forearm
antebur tapir
antecam antecha
anteced attribu backgro precede priorit beforeh previou histor preced
anteces predece
antedat antedat
antedec foretel
antedic aforeme aforesa foretol
antefir valedic
antelac ear
antemur barbica fortifi
anten aerial feel stepchi
anteoj len owl glass goggl spectac
anteoje blink
antepai forelan
antepas ancesto forebea forefat
antepec rail sill windows
antepon pref
anterio back earli form past previou priorit former heretof
antesal antecha lobb
antev forese
anteven preced
antiaer antiair
antiafr antaphr
antiasm antiast
antibal bulletp
antibaq antibac
antibel pacifis
antibur antibub
anticad anticha
anticar anteque from
anticat catalan
anticip advanc anticip beforeh ear expect hasten
anticon contrac antifre unconst
anticre antichr
anticri antichr
anticu backwar dat depreca obsolet outmod squar antiqua superan
anticua antiqua superan
anticuc skew ancient
anticue antibod
antidop antidop
antidot antidot
antidro antidru
antiest unsight
antifaz mask
antifeb antipyr
antiflo antiphl
antifon antipho
antifra antiphr
antigu form antiqua ancient old vintag
antigua former onc
antigue antiqu tenur
antihor anticlo counter
antilib illiber
antilog illogic
antimic antifun
antimon antitru
antinac antinat
antinef antinep
antioc antioch
antiofi antiven
antioje conceal
antioqu antioch
antipat disagre unfrien
antiput antisep
antirre counter
antirro antithe
antisen antisen
antisue antiven
antitab antismo
antitau antibul antitau
antiter antipyr
antitra antiper
antivir antivir
antizig antigyp
antoj fanc seem wish birthma crav freak impuls stigma
antojad caprici
antojar fanc
antojit snack
antolog antholo histori memorab
antorch torch
antr antrum cav cavern div establi etc hom local
antropo anthrop canniba
anual annual year
anualid annuit
anualme annual year
anuar annual yearboo
anud knot
anuj agouti
anul cancell annul defeat nix nullif rescind void
anulabl defeasi
anulaci annulme
anulars vanish
anunc adverti announc commerc notic
anunci announc adverti annunci harbing herald spell ush
anuncia announc adverti harbing approac bod impend
anvers obvers recto
anxt anguish
anzuel bait fishhoo hook lur
aort aorta
apabull outrage dazzl
apacent graz pastur
apach crush mangl apach
apachur crush depress
apacibl peaceab tranqui
apacigu pacify appease appeas assuag concili defus mollif pacif
apadrin sponsor
apag off faint pal shutdow sluggis dous extingu mut
apagafu firefig
apagon blackou
apais landsca
apalanc leverag hid
apale batt club thresh
apan batt bread fix mend makeshi
apand engros
apapach cuddl
aparado displa sideboa
aparat apparat applian blow brac devic gizmo instrum set
aparc park
aparcac valet
aparcam park
apare mat
apaream mat pair
aparear bre
aparec appear featur ghost
apareci appeara occurre
aparej harnes rig equipme gear rigg tackl
aparent appear feign front pretend seem apparen seeming
aparici apparit appeara ghost
aparien counten guis
apart aloof back backroo booth differe isolat paragra remot
apartam flat seclusi separat
apartar part
apartid nonpart
apasion passion enthusi excit interes
apat apath ennui
apatic listles
apatica apathet
apatit apatit
apatr statele
apatron obsequi
apatrul patrol
ape dismoun dispos remov
apears alight
apec apec
apedre ston
apeg attach cling glu attachm fondnes
apel appeal
apelaci appeal vocatio
apelati bynam
apell bynam
apellid nam
apelmaz clums compres lump compact
apeloto flock mount
apen asham grief pain sad embarra sadden bare hard
apendic appende annex appendi
aper instrum tool
apercib prepar
aperiti appetiz snack
aperr dogg
aperre hassl
apertur open
apesadu sadden
apest anno blow corrupt diseas nauseat reek stink suck
apestos stink
apetec fanc lik
apeteci appetiz
apetenc appetit hung
apetent hungr
apetit appetit
apetito appetiz delicio savor tast
api apia celer poof que
apiadar mean
apiar apiar
apic apex
apicul apiculu
apicult beekeep
apil bank mound mow stack
apiol drygulc
apison tamp
apisona steamro
aplac appeas placat
aplacam appease
aplan bulldoz flatten grad
aplanad bulldoz
aplast crush flatten squash worst quash trounc
aplasta crush squash trampl devasta flatten pondero
aplaud acclaim applaud clap
aplaz adjourn flunk postpon
aplazam adjourn postpon
aplic appli industr app brush exert smear use
aplicac adminis applica enforce
aplicar app
aplom secur plumb aplomb
apne apnea
apo koan
apocali doomsda
apocarp apocarp
apocop apocopa
apocrif apocryp
apod dub evaluat judg alia bynam monik nicknam
apoder conserv fiducia guardia prox steward empow
apofisi apophys
apofon ablaut apophon
apoge acm apoge climax peak zenith
apograf apograp
apol apollo
apoliti apoliti
apolog defens eulog
apologe apolog defens
apon appos blam imput
apoplej apoplex strok apoplec
apoplet apoplec
aporcio apporti
aporre beat bludgeo hamm rap
aport bring contrib provid
aportac contrib
aposent lodg bedroom room
aposici apposit
apost bet gambl garriso plac wag
apostad bettor punt stakeho
apostil annotat
apostol apostle
apostro apostro
apostur mien
apotec drugsto mortgag pharmac
apoteca druggis
apotica pharmac
apoy support counten advocac ancilla crutch encoura prop
apoyabr armr
apoyars lean rest
appl appl
apreci appreci priz valu
aprecia appreci interpr
aprehen apprehe
aprem pressur urg
apremi pressur urg
apremia grav press urgent
aprend learn
aprendi greenho learn traine
aprensi squeami anxiet
apres captur impriso seiz
aprest prepar prepara
apresur hast acceler expedit hasten quicken urg hie hurr
apret short tight constri doubl pres squeez
apreton conflic grip pressur squeez
apretuj scrunch squash
apriet click fix pinch predica strait
apris quick
aprisc fold sheepfo
aprisio impriso
aprob confirm approv pas sanctio
aprobac approba approva pass sanctio validat
apropi apposit appropr apt fit suitabl
apropia appropr seizur correct suitab
aprovec harness improve use avail exploit harnes improv pounc
aprovis provisi supp
aproxim approac circa odd ballpar rough near
apsid aps
apt apt
aptiens aptian
aptitud aptitud fitnes knack profici proprie
apu apu
apuest bet wag dapp dash epithet fin handsom spiff
apul apulia
apuley apuleiu
apunal stab
apunt aim cov fing mark point sight writ not
apuntad point prompt
apuntal buttres support underpi
apur need poor rush short summar both drain hurr
apurars bundl hurr hustl rush worr
aput whore
aquej affect afflict
aquel form yond
aquelar coven sabbath
aquell form yond thos
aquen achen
aqueron acheron
aqui her herein hith
aquiesc consent
aquiet alla calm
aquil aquila achill
aquilat assa
aquisgr aachen
ara ara guillem
arab araba arab arabia arabian arabic
arabiza arabisa
arabofo araboph
aracn arachni
arad plough
arahuac arawak
arame aramaea aramaic
aran spid claw graz scratch
aranars scrap
aranaz scratch
arancel dut tariff
arandan bilberr blueber cranber
arandel wash
araner warbl
araquid arachid
arar ear plough tetracl till
araucan araucan
arbitr arbitra refere will judg umpir
arbitra arbitra
arbol tre
arboled grov woodlan
arbore arborea
arboric arborea
arbust bush shrub
arc ark chest nausea coff mapl should arc arch
arcabuz harqueb
arcaic archaic
arcan myster
arcange archang
arcedia archdea
archibe redshan
archidu archduc
archien archene
archimi multimi
archipo superpo
archiv archiv fil sav
archiva archivi fil
archive archivi
arcill cla
arcillo claye clayish
arcoiri rainbow
ard squirre blaz burn glow rot smart smold sting
ardid astut brav courage craft plot schem trick
ardient ablaz burn hot passion ardent
ardill doe squirre
ardor burn eagerne heat
ardoros ardent burn
ardu arduou burdens strenuo try
are are area compas
aren arena gravel sand
arener sandbox
areng harangu orat
arenill gallsto ston
arenisc sandsto sand
arenos sand
arenqu herr
areol areola
arepit pattyca
aret earr
arezz arezzo
arfil bishop
arg argo
argamas cement mortar
argel algi algeria
argelin algeria
argent silv
argente silver silv
argenti silver silv
argoll croquet stapl
argonau argonau
argot cant slang
argu imagin inf
arguc quibbl spuriou squabbl
arguend disput gossip struggl
argumen argu disput plot thread
ari air aria ari aryan
arian arian
aric arica
arid arid
aridez aridit drynes
aridiza aridifi
ariel ariel
ariet ram
aril aril
arist arri edg ridg
aristar aristar
aristof aristop
aristot aristot
arit earr
aritmet arithme
ariz frizz
arjangu arkhang
arlequi buffoon harlequ
arm weapon arm slew fleet nav armadil herman assembl
armadij trap
armadur armor armour fram framewo plat skeleto weav
armaged doomsda
armamen arm weaponr equipme weapon
armar cabinet closet cupboar lock wardrob
armazon armatur assembl fram framewo hous skeleto
armell eyebolt
armer gunsmit
armin miniv
armisti ceasefi
armon harmoni harmon
armonic harmoni
armonio harmoni
armoniz harmoni
arn rna harnes
arnm mrna
arnt trna
aro earr hoop rim ring
arom aroma bouquet fragran perfum
aromati redolen spic
aros pinkish
arp harp bitch harrida shrew trot vixen
arpille burlap sackclo
arpist harpist
arpon harpoon spear
arpone harpoon
arponer harpoon
arque band arch archer
arquear bow
arqueol archaeo archeol
arquer archere arch goalkee
arquet sump
arqueti archety
arquidi archdio
arquiep archiep
arquime archime
arquite archite
arquitr architr
arr downpay giddyup
arrabal suburb
arrac earr stud
arracim bunch
arraig establi settl propert root traditi
arrambl engros
arranc snatch ripp boot rip start stem tear wrest
arranqu bootstr outburs snatch startup
arrapie whipper
arras devasta obliter
arrasam devasta
arrastr dragg humilia toad drag incit pull scuff shuffl
array myrtl
arre harnes urg
arrebat flush hast impassi passion captiva robb snatch thief
arrech horn
arreci intensi wors
arrecif reef shelf
arredat landlad
arregl adjust arrang arra fix ord repair straigh titivat
arregla bootstr
arrella loll
arremed mock
arremet attack
arremol swirl
arrend let rent
arrenda landlor lesse lessor tenant caciqu jay jaybird tenur
arrepen remorse repenta regret repent
arrest arr grab apprehe boldnes
arrezuz liquori
arri flood low strik
arriace spain
arrib abov over upstair arriv arrival
arribis upstart
arriesg unsafe adventu dangero daredev dar hazardo risk hazard
arrim lean
arrinco back corn shelv
arrob engros enraptu
arrocer padd ric
arrodil kneel
arrog adopt arrogat ascrib
arrogan cock arrogan
arrogar arrogat
arroj bold brav fearles rash reproba dash dump emit
arrojad throw
arroll dumbfou roll wind
arrolla amaz dumbfou overwhe
arrop cloth
arroy arroyo brook creek stream
arroyit rill
arroz ric
arrozal padd
arru grunt
arrug creas kink puck wrinkl wrink crumpl
arrugar crumpl shrivel
arruin bankrup ruin wreck blow clobb spoil
arrull coo lull
arrum stow
arrumad stevedo
arrumb rambad neglect
arseniu arsenid
art art skill
artej knuckl
artemis mugwort
arter artful
artesan artisan craftsm craftwo handicr
artic arctic
articul bendabl articul joint utteran entr pap plank
artific manmad artifac craft skill trick artific craftsm
artill technic
artille artille drunkar ordnanc
artilug contrap devic gadget
artiman rus schem shenani trick
artist perform star
artrosi osteoar
artur arcturu
arub aruba
aruc scream
arvej pea vetch
arzobis archepi
asa handl
asad roast broil
asador spit
asaete attack pierc
asaetea arch
asalari salari
asalmon salmon
asalt assail assault attack rob storm onslaug
asaltan assaila attack burglar raid
asamble meet
asar barbecu grill pest plagu roast torref
asars fry
asbest asbesto
asc disgust nausea
ascacoy anteat
ascend advanc ascend climb mount promot ris
ascende ancestr descent ascend soar upward
ascendi ancesto ascenda forefat
ascens accessi advance ascent climb elevati promoti
ascenso elevato lift
ascet ascetic
ascetic ascetic
asclep asclepi
ascu emb
asdi sida
ase neat wash clean tidines toilet
asechan trap
ased sieg raid
asedi besieg sieg
asegur assert assur aver ensur insur maintai tie
asegura insur insuran assuran
asens agreeme assent
asent permane settl stabl locat agre assent nod stipula
asentad rump seat
asentam habitat settlem
asentar sit
asentim assent
aseptic unemoti
asequib accessi afforda approac attaina
aser ash
asercio assert asserti avermen
aserrad sawmill
aserrin sawdust
asert asserti
asesin kill murder murdere assassi murd sla murdero traitor
asesina assassi homicid murd slew
aseso consult
asesor advis advisor consult
asesora advic counsel
asest aim shoot thrust
asever assert assever
asevera asserti content
asexual epicen
asfalt pav asphalt tarmac
asfalte asphalt
asferic aspheri
asfix asphyxi
asfixi asphyxi chok
asfixia asphyxi suffoca
asi asia assyria such thu
asiatic asian
asider haft handhol handl hold
asidu assiduo
asiduam assiduo
asiduid assidui assiduo
asient chair deposit foundat pact plac registr seat
asign allocat allot assign deal earmark set
asignac allocat allotme allowan earmark salar
asignat subject
asil asyle asylum haven refug shelt
asimet skewnes
asimetr skew
asimien grasp
asimil assimil
asimila assimil digesti
asimism likewis similar
asincro dyssync
asinin asinin donke
asintom asympto
asintot asympto
asir grab grasp seiz
asist assist attend
asisten assist attenda relief aid wizard
asjabad ashgaba
asm asthma
asmatic asthmat
asn ass donke dumbas jack jackas
asnal asinin bestial brutish
asoci associa affilia
asociac associa
asociar leagu
asol destro ravag
asolami devasta wipeout
asole sunn sun
asom show hint trac
asomars lean
asombr astonis awestru daz amaz astound awe oversha amazeme
asombra disturb
asombro amazing amaz appall astonis astound awful breatht dramati
asp cros hasp horn reel sail saltir van
aspavie ado fus
aspect appeara express feel look
asper acrimon harsh jagg rough
asperam abrasiv
asperez roughne wrinkl
asperil woodruf
asperon hon
asperso sprinkl
aspid asp
aspir aspirat inhal vacuum
aspirac aspirat suction
aspirad blow inhal
aspiran aspir
aspirin aspirin
asque disgust nauseou
asquero disgust
assam assam
asselie asselia
ast antl bar flagpol flagsta horn lanc shaft bull
astat astatin
astenos astheno
asteris star constel
asteroi starlik
astil shaft
astill burr chip sliv splint stick spallat shatt kindl
astilla woodchi
astille dockyar shipyar
astillo splinte
astr star
astrafo astraph
astren constri
astring compel constri
astrofi astroph
astrona spacema spacecr spacesh
astros unfortu
astuc astuten craftin guil rus slynes
astur asturia
astut artful astut clev craft cunn fly shrewd slick
asuet rest
asum assum
asuncio assumpt
asunt affair busines issu matt questio
asust aghast psych scar frighte galvani
asustar startl
atac attack affront assail assault charg
atacant assaila attack
atad sheaf bias bundl confus coward tied timid
atadur attachm bind tie
ataj block catch interce stop cutoff shortcu
atalay height watchto
atan concern
ataqu attack strik raid
atar bind bundl fasten moor tie
atarant daz
ataraza dockyar shipyar
atardec dusk evenfal nightfa sunset
atare task
atasc stagnan stuck clog jam obstruc congest gridloc
atascam logjam
atascar languis stick
ataud casket coffin
atav apparel arra attir cloth
atavi adorn attir dres
atavic atavist
ate fudg quinc atheist
atelofo ateloph
atemori aghast frighte hideou scar
atemper temp
aten keep maintai
atenaz grip paralys
atencio attenti car courtes favor
atend attend cat mind
atene athena
ateners rel
atenien athenia
atent bomb attempt moderat prudent strik attenti courteo polit
atentad assassi terrori
atentam attenti polite
atenu attenua extenua palliat
atenuac attenua
atenuan extenua
atepoca tadpol
atercio velvet
aterr landfal aghast panick scar terrif
aterrad terrify
aterraj land
aterrar panic
aterriz land alight
aterror panick terrif
atesor hoard treasur
atest affidav crowd overcro att cram pack
atestac attesta
atestig att bear testif
atez tann tan
atiborr crowd cram stuff
atic attica attic penthou
aties stiffen
atiesar stiffen
atild dapp elegant
atin pertine meet
atipic aberran atypica
atirant tighten
atisb observ watch inkl
atiz fan pok rous stir stok
atizado pok
atlant telamon atlanti
atletic athlet
atletis athleti
atmosfe atmosph ambianc
atol atol
atolon atoll
atolond confus foolish rash scatter flust
atom atom
atomiz atomiz spra
atomiza atomiz
aton letharg
atonit astonis stunn
atont stupef
atop atop
ator block clog obstruc
atormen torment plagu
atornil bolt screw
atosig haras pest poison whip
atr atrium aback ago back behind
atra allur appeal attract engag lur
atrabil atrabil biliou choleri
atrac assault berth cram mug mugg robber
atracad raid robb
atracci attract
atracon bing stuff
atracti allur appeal attract lur
atragan chok
atraill leash
atranc bar
atrap captur caught hook stuck trapp catch get trap
atrapas dreamca
atraqu berth
atras back backwar belat delay lat overdu slow tard
atrav acros
atraves acros cros crosswi obliqu transve cut pierc transit
atrayen attract
atrev dar badas bold
atrever dar
atrevim boldnes dar
atribu ascrib assign attribu reckon
atribuc attribu
atribui ascriba attribu
atribul afflict
atribut featur
atricio attriti bruis
atril booksta easel etc pap
atrinch entrenc
atrocid outrag
atrod insid
atrof atroph
atrofi atroph languis
atrofia atroph
atron deafen stun thund
atronad thunder
atropel hasti hast bul aggrava blow outrag
atroz abysmal awful excruci heinou horribl outrage
atuend attir cloth dres ostenta pomp
atuf vex
atun tuna
aturd assail daz dumbfou stun
aturdim daz stupefa stupor
atus prun trim
aud audio
audac audacit dar
audaz audacio bold dar outspok
audazme bold
audicio auditio cast hear
audienc auditor viewers
audifon earphon headpho
audioli audiobo
audit audit
auditiv aural auditor
audito audit
auditor auditor
aug heyda peak zenith
augit augit
augur augur foretel omen prodig sign
august augustu
aul classro
aulag gors
aull bay howl yowl ook yap yelp yip
aument augment increas inflat accru enhanc grow ris accreti
aumenta augment accumul increas
aun even join merg unit still yet
aunqu albeit althoug but whil
aup extol prais
aur aura
aure gild
aurel aurelia aureliu
aureol areola aureola corona halo
auric auric
auricul earphon headpho atrium cowslip pinna
aurifer aurifer
aurig auriga chariot
auror aurora dawn
auscult auscult examin
ausenc absenc
ausent absent absente awa miss
ausenta absent
ausenti truanc
auspic prodig
auspici sponsor
auster dour sever
austeri sobriet
austral south
austria austria
aut automob car ord resolut writ
autarqu autarch
autenti authent genuin real tru
autill owl
autist autisti
auto authors respons
autoafi asserti
autoarr selfboo
autobio autobio
autobu bus coach omnibu
autoc coach
autocom complac
autocto autocht indigen
autodom control
autoesp eigensp
autoest hitchhi rid
autofel autofel
autofot selfi
autofun eigenfu
autogen abiogen
autogir helicop
autogra autogra
autoini selfboo
autoinm autoimm
automag automag
automat automat mechani
automot automot
automov car
autonom rang autonom
autopis express freewa motorwa
autor auteur author stakeho
autorit authori perempt
autoriz authori interpl sanctio definit
autosom autosom
autosuf smugnes
autotom autotom
autotra autotra
autotro autotro
autov freewa motorwa
autoval eigenva
autovec eigenve
auxil aid help relief
auxili accesso adventi aid ancilla
auyam pumpkin squash
aval bondsma collate counter endorse att endors
avalist guarant
avalu apprais valuati
avanc advanc progres teas trail
avant forward
avanz advanc outpost
avar mis avarici greed mean skinfli avar
avaric gre
avarici greed
avasall overwhe subject subdu subjuga vassal
ave bird fowl poultr breakdo failur
avecin impend
avef lapw
avellan hazelnu counter hazel
avema angelu
aven oat oatmeal avenu flood accept agre happen reconci
avenat gruel
avenimi underst
avent fling
aventaj best excel surpas
aventi adventu
aventon lift push rid
aventur adventu affair escapad fling liaison sport ventur hazardo
aver cove
avergon abash asham embarra reproac sham
averi bogu knacker break damag
averigu ascerta ascriba inqu inquir discov drill investi verif
aversio antipat dislik
avestic avestan
avestru ostrich
avetor bittern
avetori bittern
avez season wont accusto familia inur
avi avian hurr prepar
aviacio aviatio
aviador airman
aviar aviar
avid avid eag glutton greed
avidez avaric eagerne gre
avies dubiou evil wick
avinagr sour
avinon avignon
avion plan aeropla airplan martin swallow
avis appris notif warn advic announc caveat remind sign
avisp wasp astut clev sly
avisper vespiar
avispon hornet
avist sight spot
avistaj sight
avistam sight watch
aviv enliven
avivami revival
avocet bird
avutard bustard
axi axi
axil armpit axil
axocopa teaberr
ayahuas ayahuas shaman
ayatol ayatoll
ayer past yesterd yestery
ayeren yestern
aymar aymara
ayo tutor
ayot cushaw pumpkin squash
ayotost armadil
ayr airan
ayud aid help assista abet assist
ayudado help
ayudant acolyt adjutan aid ancilla assista auxilia help
ayun fast
ayunado fast
ayunt gath join
ayus down
ayust splic
azabach colour jet
azad hoe spad
azadira azadira
azadon hoe
azafat handmai hostes steward tra
azafr saffron
azafran saffron
azagay assegai
azale azalea
azar acciden chanc destin fat hazard luck misfort
azaros random unfortu unluck
azerbai azerbai azeri
azeri azerbai azeri
azim unleave
azin azin
azof bras
azofaif jujub
azogu mercur
azolv clog
azor goshawk hawk sura startl
azot spank flog thresh thump whip scourg
azotaca flaneur
azotado whipp
azotami flogg
azote bonc noggin
aztequi nahuatl
azuay azua ecuador
azuc sugar
azucar sugarco sweet sugar sweeten
azucen lil
azud dam waterwh
azuel adz
azufr sulphur bleach sulfur
azul blu bluish
azulej til bluebir cornflo
azumb spikena
azur azur
azuz incit sic urg
azuzado incit
bab dribbl drool slim
babac babaco
babe dribbl drivel drool slobb
babelic babel chaotic confus
baber bib
babesia babesio
babesio babesio
babill stifl
babilon babylon
babl asturia
babor larboar port
babos slug drivel shit blenn callow dribbl fool foolish
babuch slipp
babuin baboon
bac bacchu awesom bos concubi cool groov luxurio own
bacala cobia cod
bacar baccara
bacarr baccara
bach bach butt bump pothol rut
bachat bachata part
bachill graduat
bacil bacillu
bacin vessel
bacon bacon
bacte bacteri
bacteri bacteri
bactria bactria
bacul crosi staff
badaj clapp dong wien winki
badajoz badajoz
badan sheepsk
bafl woof
bagaj baggag equipag luggag
bagatel trifl
bagaz chaff
bagdad baghdad
bagdadi baghdad
bagel bagel
bagr catfish
bagual uncivil
baguet baguett
bah meh bay
baham bahama
bahamen bahamia
bahrein bahrain
bail danc dribbl jiv ball ballet bailiwi
bailado danc
bailari danc
baip bypas
baj casualt drop fall los reducti retirem withdra declivi
bajam ebb
bajamen base
bajamie lower
bajars alight
bajez basenes meannes
bajist bassist bear
bajocie bajocia
bajofon shallow
bajon bassoon blu dip drop low lull munch slump
bakshee bakshee
baku baku
bal bal ball bullet shot ballad baa bleat lead
balacer shootou
baladi banal meaning trivial
balalai balalai
balan glan
balance heart balanc swa swing wav roll seesaw
balanci seesaw
balandr sloop
balanz judgmen libra scal
balastr ballast
balaz gunshot shot
balbo balboa
balbuc stamm stutt
balbuce lisp mutt prattl stutt utt
balcani balkani balkan
balcon deck
balconi balcon
bald shelf crippl bail bin bucket barren idl laz
baldaqu baldach
balde wash
baldos slab til
bale baleari gun shoot
balear baleari
baler bear
bali bali
balisti ballist
balit marbl
baliz beacon buo mark
ballen baleen whal whalebo
ballene whal
ballest crossbo
ballet ballet
balnear spa
balompi footbal socc
balon ball balloon
balonce basketb
balonma handbal
balonvo volleyb
balot ballot vot
bals balsa ferr raft
balsam salv
balsami balsam
balse ferr raft
balser boatman
baltic balt
baluart bastion bulwark rook
baluert strongh
balun balun
bamak bamako
bamb hit jandal sneak strik thong
bambali backdro
bambi deer
bambole swa swing wobbl
bambu bamboo
ban clad bath bathroo restroo toilet
banader bathtub
banador bath
banal banal
banalid truism
banan banana
bananer banana
banars bath show
banc bank bench seat thwart shelf shoal
bancarr bankrup
band badg band bend cushion ring sash bev flock
bandaca bandwag
bandaz lurch swerv
bandej coast tra
bander bann flag
bandole bandit outlaw
baner bath bathtub lifegua
bangan gourd
bangkok bangkok
bangui bangui
banian banyan
banist bath
banj banjo
banquet footsto pavemen sidewal cater
banquil bench
banquin should
banquis flo iceberg
banquit stool
banshe banshe
bantu bantu
baobab baobab
baotou baotou
baquet drumsti ramrod
baquete batt both pest
baqui train
baquic bacchic
baquili bacchyl
baquir peccar
bar bar joint pub barium
baraj deck shuffl
barajad shuffl
baraje shuffl
barand balustr banist handrai rail
baranda rail
barandi banist handrai
barat clearan cockroa cheap inexpen
baratam reasona
baratij trinket
barb barb beard chin barbel catfish
barbade barbadi
barbane blackbe
barbar barbari cool enormou incivil stupend
barbari incredi lot unbelie barbari
barbe barbers
barbech fallow
barbill chin
barbitu barbitu
barbos rugg
barbud beard
barc bark boat chaff barqu ferrybo ship vessel
barcaz barg
barcelo bravo barcelo fan
barcino barcelo
bard fenc bard
bardan burdock
barein bahrain
bareini bahrain
bari bari
barion baryon
barlove beat windwar
barm bartend
barnacl brant
barniz glos lacqu vene varnish
barniza paint
baromet bellwet
baron baron
barquer boatman ferryma
barquil con
barr distric bar barbell rod shaft slash stick sweep
barrac barrack cabin hut lodg tent
barraco bunkhou
barrag brav compani concubi
barraj busbar
barranc canyon chasm glen ravin gul broken uneven
barraqu teal
barren aug drill gimlet spin stall tailspi scuttl
barrend scaveng sweep
barrer barri gat wall
barret batten crowbar
barrig bel paunch stomach tumm
barrigo potbell
barrigu plump potbell tumm
barril barrel drum keg
barrit trumpet
barriza mir quagmir
barroc baroqu
barros mudd
barrot bar bolt crossbe
barrunt forese
bartoli cell
bartolo apostl barthol
bartoni bartoni
bartul belong
barull chatt uproar
bas bas basi foundat ground mound rootsto
basal basal
basamen plinth
basc nausea puk
bascul scal
basic basic primar
basicam basical
basid basidiu
basil basil
basile basel
basilic palac
basilie basl
basofil basophi
basquet basketb
bast bast enough suffic jagg rough club
bastant enough prett quit rath suffici
bastard macaron
basteda coarsen crudene roughne rudenes vulgari
bastido casemen chassi couliss fram framewo sash slip stretch
bastill hem
bastion bulwark rook strongh
baston can club riband rod staff stick
bastone majoret
basur crap crud debri garbag junk nonsens refus trash
basural dump landfil midden
basurer dump dunghil dustman landfil
bat bat rob joint reef batt beaten beat chatoya
batall battl combat
batalli stor yarn
bataman snuggi
batar antshri
bate punt tra bat batter breach drumm set
bateado batt
batel skiff
bateris drumm
bathoni bathoni
batibur mishmas motle
batidor beat whisk blend mix
batin nightgo
batisca bathysc
batisfe bathysp
batut baton rul swa
baul boot chest trunk
baupr bowspri
bautism baptism
bautist baptist
bautiz baptiz baptism christe
bavar bavaria
bavaroi bavaroi
bavier bavaria
bay berr
bayesia bayesia
bayet baiz floorcl
bayonet bayonet
baz bazaar spleen
bazof hogwash pigswil slop swill
bce ecb
beagl beagl
beat piou righteo sanctim
beater beguina
beatifi beatif
beatitu beatitu blessed blis
beb bab drink beverag soda drunk
bebedor drink drunkar sot
bebistr tippl
bec grant scholar stipend
becerr calf calfski
bedel janitor port ush
beduin bedouin
bef jeer
begon begonia
behemot behemot
bei beig
beicon bacon
beig beig tawn
beirut beirut
beisbol basebal
bejuc liana
bel bethleh crib nativit
belau palau
beldad bell
belen henban
belg belgian
belgic belgium belgian
belic beliz bellico bellige
belicis warmong
belicos bellige content pugnaci warlik
beliger warlik
belisar belisar
bell beautif fair nic sweet
bellac knav plantai rascal scoundr
bellame beautif fine pretti
bellaqu deceit
bellez beautif beaut
bellori cowslip
bellot acorn
beltr bertram
beluch balochi
belug beluga
bemol bemol flat
bencin gasolin
bendec bles
bendici bless boon
bendit bless nincomp
benefic charit benefit leverag profit advanta bonu perquis benefic
benepla approva
bengal flar sparkl
benign sweet
benin benines benin
benit benedic
benjami bab
benjoin spicebu
benjui benzoin
benzfet benzphe
beoc boeotia pondero
beod drunk drunkar drunken
berbere cockl
berbiqu bitstoc brac
berdegu green
bereng naiv stupid
berenje aubergi eggplan mes troubl
bergant brig
beril beryl berylli
berkel berkeli
berlin sedan berlin donut
berline berlin
berm berm should
bermej auburn reddish russet vermili
bermud bermuda
bern bern
bernab barnaba
berr trumpet cres watercr
berre bellow
berrinc skirmis spell tantrum
bert bertha
berz cabbag
bes kis smooch
besador kiss
besars kis
best animal beast brut
bestial beastli bestial
bestiar gladiat
besug boob clums dumm yokel
bet beth beta
betabel beet
betain betain trimeth
betarra beet beetroo
betel betel
beterav beet
beterra beetroo
betic fan play
betoc baetic
betonic beton
betsab bathshe
betun bitumen polish
bezo bezoar hairbal
bianual biannua biennia
biaumen biaugme
biberon bottl
bibl bibl byblo
biblic biblica
bibliof bibliop
bibliog bibliog
bibliom bibliom
bibliot bookcas librar librari
bicap doubl
bicefal bicepha
bicente bicente
bicep bicipit
bich boy bug dick kid peni vermin vulva
bichi nak
bici bicycl bik
bicicle bicycl cycl pushbik
bicitax pedicab
bicoc bargain gleek
bid bidet
bidismi bidimin
bidon can drum jerryca tumm
bield pitchfo
biell biella
bielorr belarus
bien asset commodi fin good great normal well propert
bienave beatitu
bienhad fortuna happ
bienhec benefac righteo welldo
bienven welcom
biesfen disphen
bif beefste
bifaz bifac
bifenil bipheny
bifenol bipheno
bifosfa biphosp
bifurc bifurca diverg
bifurca bifurca fork split divid
bigam bigam bigamis bigamou
bigarr periwin
bigorn anvil
bigot moustac mustach whisk
bigoton moustac
bigotud moustac
bih bihar
bij annatto
bikini bikini
bilba bilbao
bilh bilhah
bili biliar biliou bil gall
biliar biliou
bilingu bilingu
bilios biliou
bill billiar pool snook
billet banknot bill billet mone not ticket
billete wallet
billon billion trillio
bilocac bilocat
binacio binatio
binar binar
bing bingo
binom binomia
bioacum bioaccu
bioc biocid
bioceno biocoen
biocomb biofuel ecofuel
biodegr biodegr
biodina biodyna
biodisp bioavai
bioetic bioethi
biofil biophil
biofisi biophys
biograf biograp
biolog biolog biologi
biologi biologi
biom biom
biomas biomas
biomb screen
biomet biometr
bionic bionic
biops biops
bioquim biochem
biorrem bioreme
biosfer biosphe
biotecn biotech
biotic biotic
biotin biotin
biotit biotit
biotop biotop
bip pag
biped bip
bipedis bipedal
bipiram dipyram
biprim semipri
biquini bikini
birl finagl swip
birman burma myanmar burmes
birret biretta hood
biryani biryani
bis encor
bisagr hing
bisalt pea
bisau bissau
bisay visayan
bisbis mutt
bisbit pipit
biscoch biscuit
biscot rusk
bisec bisect
bisectr bisecti bisecto
bisel bevel
biseman fortnig
bisemin biweek
bisiest bissext
bisilab disylla
biskek bishkek
bison toupe
bisont bison buffalo
bissau bissau
bist steak
bistec steak
bisturi scalpel
bisulfu bisulfi bisulph
bit bit bitt
bitacor binnacl blog journal weblog
bitin bithyni
bitol bitola monasti
bivalv bivalv
bividi singlet
biyecci bijecti
biyecti bijecti
bizanc byzanti
bizarr bizarr brav dash gallant generou magnani nobl spirit
bizc squint crossey
bizcoch biscuit bisqu cak rusk
biznag khella toothpi
bizque squint wink
bla blah blasiu
blablab blah
blad sycamor
blanc blanch whit argent poltroo silv target
blancar gangu
blancur whitene
blancuz whitish
bland brandis coward flabb flaccid flat huggabl mush soft
blanden poltroo tepid
blanque bleach blank whiten whitewa whitish
blanqui fan play andalus whitish spain
blasfem blasphe damn swear
blason armiger blazon boast emblazo escutch glor heraldr honor
blat blat
bled pigwe
blefari blephar
blefaro blephar
blenorr gonorrh
blind armor armour shield
blindaj amor armor shield
bloc pad
block block
blofe bluff
blog blog
blogosf blogosp
blogue blog
blond lac
bloqu bloc block guard
bloque blockad block clog blockag freez lock logjam screen
bloquea lock
bluejea jean
blum pant
blus blous
bluyin jean
boa boa
boac boaco
bob guff nonsens tosh boob fool lummox naiv nincomp
bobalic buffoon idiot prat
bobe fol foolish humbug
bobin bobbin coil reel spool
boc entranc estuar mouth bit mouthfu snack goit goitr
bocacal turn
bocadil sandwic
bocan estuar drag gasp gust mouthfu puff whiff
bocaz bigmout chatter
bocet cartoon draft outlin sketch
boch flunk bocc
bochinc gossip
bochorn blush sultr stick
bocin buzz horn klaxon loudspe
bocon bigmout blabber boastfu braggar bragg
bocoy hogshea
bod marriag wedd
bodeg cellar stockro storag storero winer
bodegue brainch
bodoqu blob
boer afrikan boer
bofet slap
bofete slap
bofeton lick
bog bogu vogu row
bogavan lobst
bogi bogi
bogot bogota
bohem bohemia
bohr bohrium
boicot boycott
boicote boycott
boil boil
boin beret
boit nightcl
boj box boxwood
bojot turd
bol basin ball hitchhi spher testicl tumm bolu cud
bolaz whopp
bole knead polish wax
bolet bill death receipt ticket cep porcini
bolete kill murd
boletin newslet
boli pen
bolich bar bowl disco joint
bolill bobbin
bolit marbl
boliv bolivia
boll bun chao confusi dyk puff puss tuft vulva
boller dyk lez
bolon bolon bologna
bols bag handbag pocket pouch purs sack bunch
bolse pickpoc scroung spong
bolser oriol
bolsill pocket
bolsit bag
bolson backpac bag
bolud bust fuckup immatur jackas laz moron wealth
boludez bullshi guff nonsens
bomb bomb balloon firecra pump attenti barg bland bump
bombach bloom knick pant
bombard shell bomb bombard
bombast flower
bombay mumbai
bombaz bombshe
bombe bomb cheat pump
bomber firefig firewom
bombon bottl canist chocola cuti hotti lollipo marshma pralin
bon bond bonu debentu good vouch
bondad affabil goodnes kindnes
bondado kind
bondi argenti bus
bonet bonnet hood
bonete milline
bong bongo
bonhom bonhomi
bonifac bonifat
bonific bonu discoun rebat credit improv meliora refund reimbur
bonisim exquisi
bonit beautif bonito love nic nift prett skipjac tuna
bonsai bonsai
bonz bonz
boolean boolean
boom boom
boque gap gasp pronoun utt
boquero anchov bottlen
boquet breach gap
boquiab agap
boquifr mouth outspok
boquill nozzl snout
bor boron
borboll bubbl burbl
borbot boil
borbote bubbl
bord gunwal rail embroid work bastard bord boundar brim
borde abut circumv
bordill curb kerb
bore borea
boreal boreal north norther
borgean borgesi
borgian borgesi
borgon burgund
borl tassel
borr flock rubb stuff delet deletio blank effac eras
borrabl deletab
borrach wineski drunk bing crapula drunken inebria barf drunkar
borrado draft eras rubb
borraj borax borag
borrasc squall storm squal tempest
borreg sheep wool
borregu shepher pastora
borric donke laz stubbor
borron blot draft sketch smudg
borrone blot
borros blurr fuzz mist
borshch borscht
bortsch borscht
borug paca
borur borid
borzoi borzoi
boscaj woodlan
boscos bosk forest wood
bosfor bosphor
bosn bosnia bosnian
boson boson
bosqu for wood woodlan
bosquec cops
bosquej sketch outlin stub
bosquim bushman
bostez yawn
bot bot bladd boot wineski bounc launch throw bin
botafum cens
botan snack
botanic botanis botan botanic
botaniz botaniz
botarat thriftl unthrif wastefu
botarel buttres
botell bottl tippl
botello batt
boteret buttres
botic drug drugsto medicam pharmac
boticar pharmac
botin boot loot plund pre priz sack spoil
boton bellbo bud button key
botones bellgir
botsuan botswan
boutiqu boutiqu
bov bovid
boved arch bridg crypt sepultu vault
bovin bovin cow neat
boxe box
boxeado box
boy buo
boyant buoyant prosper
boyard boyar
boysen boysenb
bozal muzzl noseban
bracama falchio
brace strok swing
bracer farmhan labour navv
brad tao
brag coveral dungare overall pant underpa
braguet fly
braguit pant
braill braill
bram heat rut bellow roar trumpet
brandeb branden
branqu gill
braquia brachia
braquio brachio
bras coal emb
braser barbecu campfir heat
brasi bra
brasil brazilw
brasile brazili
brav agitat angr beautif bold bravo courage excelle furiou
bravuco bravado bul
bravur ang boldnes courag ferocit fiercen wildnes
braz breasts fathom strok armful arm branch rest
brazal armlet bracele vambrac
bre pitch tar tarpaul abus mistrea
brebaj concoct potion
brebaje brew
brech breach breakth breccia gap impress
breg toil
brem bream bremen
bresc brescia
breslav wroclaw
bret gossip job
bretan bretagn
brev breba fig brief concis short
breveda shortne
breveme brief
breviar compend
brez cradl heath
brezal moor
bri bri mettl vigour zeal zest zing zip
briag wino
brib vagabon
bribon mischie rascal scoundr sleivee villain
bribonz imp
bric bric
bricola bricola
brid bridl headgea trus
brig bridget dangero difficu terribl
brill glitt glow lust shin sheen sparkl
brillan bright excelle gloss lucid lustrou shin brillia pomad
brinc bounc frolic jump pounc hop
brind off provid toast
brindi pledg toast
briofit bryophy
brios brisk energet live stuff zestful zipp
briquet light
bris breez
britani briton british
briz cradl
brizn blad grain wisp
broc bit
brocal parapet
broch brush brooch clasp cufflin papercl
brochaz daub
brochet skew
brok realtor
broli book
brom crack jest jok prank brom bromin
brome bant fool jest jok trick
bromist jok prankst
bromur bromid
bronc argumen brawl disput earful hassl problem quarrel reprima
bronce bronz brown tan
broncea tann tan
broncin bronz
broncod broncho
broncoe broncho
bronqu bronchu
bronqui bronchi
brosm cusk
brot bud sprout outbrea
broz brushwo
bruj cow cron grimalk hag shrew sorcere trot witch
bruje sorcer spell wicca witchcr
brujul compas pyxi
brujule inf wand
brum haz
brun bruno burnish
brunean bruneia
brunei brunei
brusc abrasiv abrupt blunt impetuo sudden
bruscam brusque sudden
brut brut brutu churlis coars gros ignoran raw stupid
brutal impetuo
brutali brutali
brutalm brutal extreme
bryc bryc
bubal hartebe
bubon bubo
bubonic bubonic
buc buck
bucak bukkak
bucares buchar
buccin whelk
buce div snorkel
buceado div
buch crop
bucl curl lock loop
bucolic pastora
bud buddha
budic buddhis
budin past pudd
buen beautif dear fin good hello hot nic nift
buename best easi willing
buenon hunk
buey bullock cuckold guy packet ste
buf snort
bufal buffalo
bufand scarf
buffal buffalo
bufon antic clown fool jest jok
bufone clown jest
bug automob heteros hett
buh informa owl squeal
buhardi attic garret loft
buhoner peddl
buin buin
buitr vultur
buitre vomit
buj hub candl
bukak bukkak
bukkak bukkak
bul bull canard hoax
bulb bulb
bulboca bulbosp
buld boulder
bulev bouleva
bulgar bulgari
bulin bowlin brothel room
bull racket rowdine rucku abound boil bubbl budg spr
bullent ebullie
bullic rucku tumult uproar
bullici tumultu
bult bulg bulk bump handbag lump purs
bum boom boomera
bunuel beignet
buqu ship vessel
buqui kid
bur board nightst
burbuj bubbl
burbuje bubb crisp fizz live bubbl
burd coars
burde bordeau burgund
burdega hinn
burdel whoreho
burgund burgund
buriat buryati
burk burka
burkin burkina
burl mock mocker prank ridicul sne sport taunt deceiv
burlars gleek jeer mock ridicul scoff sne sport
burle jeer
burlet weather
burlon cheek derisiv jok mock smartas
burq burka
burr airhead ass donke dunc idiot jackas sawhors tomnodd
burrit burrito
buruj lump
burund burundi
bus bus busan
busc pag search want fetch look seek sell
buscado prospec search seek
buscape pag
buscapl shitsti trouble
busqued quest search
bust bosom bust
bustrof boustro
but bhutan
butac armchai seat stool
butadie butadie
butan butan
butanon butanon
buten buten
butin butyn
butiril butyryl
buyumbu bujumbu
buz div frogman jogg overall scaveng sweat sweatsh tracksu
buzon letterb mailbox
bylin bylina
byt byt
cab alongsi besid accept allowab ent etc fit hav
cabal upright kabball cabal
cabalg rid
cabalga horsema rid
caball mackere equin hors knight
caballe knight chivalr gentlem buck stabl cowbo horsema priss
caballi pon
cabalme thoroug
caban cabana cabin hut lodg
cabar cabaret
cabaret stripp
cabece doz head nod rock shak
cabecer head headboa top bedhead
cabecil ringlea
cabell hair
cabelle hair tail
cabellu hair shagg
cabestr sling halt headcol headsta
cabet lac
cabez head doz headbut nap nod
cabezad hardhea stubbor
cabezal head headr
cabezaz headbut head
cabezon stubbor
cabezot stubbor
cabil kabyl
cabilde lobb lobbyis
cabin booth cabin cockpit
cabizba deject gloomi doleful gloom low
cabl cabl cord hand help
cable cabl
cablegr cabl
cabr doe girl goat chevron raft boy fag kid
cabre bor sick tir anno both pest annoyan frustra
cabrer goather
cabrest winch
cabriol cap pranc
cabrit jailbai kid
cabron asshol bastard coward cuckold cunt dud pimp shitas
cabur owl
cac bullshi crud poo shit
caca cacao cocoa
cacahua peanut
cacahue peanut
cacare cackl crow exagger
cacatu cockato
cace hunt
cacerol cauldro pan saucepa
cach cheek catch fuck get peek muscleb bomb crumb
cachabl fuckabl
cachac educat elegant
cachach belong
cacharr crock hicke jalop pot wreck
cachaz patienc slownes
cache frisk search
cacher copulat fuck lascivi lewd wanton
cachet buttock cheek smack
cachete slap bullfig thong
cachetu flesh
cachica armadil
cachimb pip bighead conceit
cachinf squib
cachipo bludgeo boastfu swagger
cachiru kit
cachit stub
cachiva junk
cachond heat confusi farc jok hornine amus comic fescenn
cachorr cub pupp
cachure crook deform twist debri junk
cachurr burdock
cacicaz chiefta
caciqu caciqu chiefta
cacl sho
cacofon cacopho
cacorr homosex
cact cactu
cactace cactace
cactu cactu
cad each eith ever
cadals gibbet scaffol
cadav carcas corps offal
cadaver cadaver corpsel
caden chain etc necklac network str stud
cadenci melodio rhythmi
cadener chainma
cadenot chainpl
cader hip
cadet apprent cadet traine
cadill burdock burr caltrop
cadiz cadiz
cadm cadmium
caduc deterio expir invalid laps old caducou fleet perisha
caduce caduceu
caducid revocat
caducif deciduo
caelum caelum
caer collaps drop fall hang tumbl
caers collaps fall overfal
caf brown caf coffe
cafein caffein
cafet coffe
cafeter coffeem coffeep coffe
cafich freeloa pimp spong
cafiche spong
cafil coffl
cag diarrhe fuckup mischie mistak rag shit cheap coward
cagader diarrhe
cagador shitt
cagarr shit
cagars fuck shit
cagliar cagliar
cagon coward fearful puss shithea
caguet chicken wus
cahuin confusi disord gossip intrigu machina mes
caic snip
caid caid fall tumbl
cailon porbeag
caim alligat caiman
caiman caymani
caimit abiu
cain cain
cairel fring
cait sandal
caituc annatto
caj box cas checkou chest crat till
cajer cashi tell
cajet cunt vagina bowl etc plant sapl
cajist typeset
cajon draw box coffin
cajuel boot trunk
cajuil cashew
cak cak
cal calx lim quickli supposi hit puff draught drench
cala hornbil
calabac gourd courget zucchin
calabaz cep gourd marrow porcino pumpkin
calaboz brig dungeon jail prison
calabr calabri
calac death skull
calach junk
calafat caulk
calal passion
calalu callalo
calam squid quill
calamar calamar
calambr cramp shock
calambu pun
calamid grief
calamit lodesto disastr sick unhealt
calan calibr charact exampl kind model natur pattern qualit
calat nak
calaver liberti playbo skull taillig
calc cop facsimi fake imitati trac trampl transf calcium
calcane calcane
calcare calcare
calcedo chalced
calceti sock
calcin calcin
calcina calcina
calcoma decal decalco stick
calcul calcula reckon account calculu computa ston
calcula calcula comput
cald bouillo broth sludg soup stock swill
calde heat warm
calder boil cauldro furnac kettl vat
caldere coppers
calderi chang redcurr
caldero fermata pilcrow
caldos liquid
calefac heat furnac
calefon boil
calen cali
calenda timelin
calendu marigol
calent heat simm warm
calenta boil heat stov simm warm
calento hornine horn
calentu fev hornine
cales fly stag
calesit carouse
calet creek lot
cali cali
calibr calibra calip gaug
calibra calibra gaug
calic calico
calich salitr saltpet
calicul calycul epicaly
calidad qualit
calidez heat warmnes warmth
calient cocktea prickte hotplat horn hot rand spic sultr
calif caliph
califat calipha
calific mark qualifi rat describ grad qualif
califor califor
caligra calligr handwri penmans
calill annoyan both butt debt
caliop calliop
caliste calisth
caliz limesto calyx chalic goblet
call street closemo quiet silent calm hush mut lan
callada inconsp private secret silent
callamp mushroo
calland unobtru
callars hush
calleje ambl stra flaneur wander
callejo alle court
calleju alle passag passage
callos callou
callovi callovi
calm calm calmnes peacefu quiet stillne tranqui easygo sluggis
calmant relax sedativ tranqui
calo calori
calor heat warmth
calostr colostr
calumn aspersi beli sland
calumni slander backbit calumni sland traduc
caluros warm hot
calv clear bald hairles
calvar ordeal ossuar skullca spreads
calvici baldnes
calz sock stock drivewa roadwa sidewal footgea footwea
calzado shoehor
calzon breech underwe pant underpa
calzona henpeck pushov siss
calzonc pant underpa
cam ham bed bedstea litt casual gratuit prawn shrimp
camachu bullfin
camafe cameo
camaleo chamele
camanan dimpl
camar budd homi tovaris camera cameram chamb hous
camarad comrade
camarer waitres wait
camarog cameram
camarot berth bunk cabin quart
camb pimp alterat chang gear over shift
cambala exchang swap
camberr canberr
cambi chang alt band break exchang modif shift switch
cambiab changea
cambiad chang exchang
cambian changea
cambiar chang
cambiaz changeu switche
cambiec tweak
cambist bank
camboll slut
camboy cambodi
camboya bitch whor cambodi khm
cambuch shack
cambur banana
came cameo
camel lov seduc camelli flatter gallant
camell camel job push
camello camlet curb dik leve median ridg sawhors
camerun cameroo
camil camilla
camill bier cot gurne stretch
camille order
camin step stroll travel walk avenu lan path road
caminan hik travel walk wayfar
caminat hik walk
camion bus lorr truck
camione truck bus
camis shirt
camiset jerse
camison nightdr nightgo
camomil camomil
camorr horsepl
camorri content trouble
camot top
camp camp countr country field pitch
campal pitch
campame camp encampm
campan bell canop hood peal campaig country
campana belfr steepl
campani belfr bubbl handbel snowfla uvula tinkerb
campano glocken
campech logwood
campeon champio tournam champ
camper jacket
campesi peasant countr farm rural labour
campest countr rural rustic
campin country
camufl camoufl disguis
camufla camoufl
can dog hound jail policem policew prison canada can
cana canaria canaan
canadie canadia
canal canal channel cleavag groov lan thoroug
canaler panaman
canalil cleavag
canaliz channel fairwa
canall cutthro lous rabbl rascal scoundr scum swin
canalle cutthro
canalon gutt
canam cannabi hemp marijua
canan bandole
canar canaria canar
canast basket hamp hoop
cancam eyebolt
cancel cancel escap nix pay rescind
cancela cancell
canceri carcino
canch ballpar court pitch popcorn venu blond
canchin squib
cancill chancel chancer
cancion chanson songboo song
cand lock padlock artles naiv
candel candlep
candela candles
candele candles
candent blister burn hot incande polemic
candida candida ballot
candide artless
candil lamp
cane plumb
canec bin trash
canel cinnamo brown
cangrej crab crayfis croissa
cangur babysit
canibal canniba
canich poodl
canicul heat heatwav
canill shin tap
canin canin
canje exchang
cano cano
canol rapese
canon barrel cannon canyon chasm gun shaft
canoner gunboat
canonic canonic
canonig canon
canonj canonr sinecur
canop canopu
canoti boat
cans lacklus shot sleep tir tiresom wear
cansado tir
cansars tir
canson both
cant perform sing call rim
cantabl singabl
cantabr cantabr
cantant sing songstr
cantar amphora
canter academ quarr stonema
cantida amount numb quantit quantum sum
cantimp canteen
cantin cafeter
canton guangzh
cantor sing songstr
cantues lavend
canturr croon hum
canut joint reef tub
cao chao clutt
caob mahogan
caolin kaolin
caotic chaotic haywir
cap blanket cap cloak coat lay mask sheet tier
capacid abilit aptitud capabil compete fitnes prowes
capacit groom train retrain
caparaz carapac saddlec shell
capataz foreman overse
capaz abl capabl
capcios captiou
capell chaplai
capill chapel
capirot bonnet hood
capit mast
capital fund
capitan captain capitan headlan
capitol capitol
capitul surrend chapt
capoc kapok
capon capon geld
capot hood mulch
caprich freak impuls luxur velleit whim flight whimsic
capsul boll
capt apprehe catch engros get
captor kidnapp
captur apprehe catch
capuch bonnet cowl hood hoodi
capuche hoodi
capuchi nasturt cappucc
capul bang fring
capull asshol button cocoon dickhea fuck
caqui khaki persimm
car fac head dear expensi
carab owl
caraba carabao
carabin chapero
caracen spain
carachu armadil
caracol snail gosh
caract charact disposi lett
caracte charact featur trait
caraj cock guy peni shit
caramb blime gosh
caramba icicl
carambo carom
caramel cand sweet toffe
caramil chant shawm
caranch caracar
carau limpkin
caravan convo earr trail
caravas caravan
caraz carazo
carbon charcoa coal
carbonc charcoa slack
carbone chickad pollock tit titmous
carboni slack carboni
carbunc anthrax
carbur carbid
carc squar
carcaj chortl guffaw
carcas cas
carcayu wolveri
carcel joint prison
carcele jail
carcom rotten
card teas cardoon mush thistl
cardeli goldfin
cardena bruis
cardeni verdigr
cardiol cardiol
cardiop cardiop
cardum school shoal
carec lack
carel karelia
caren careen
carenc lack
carest scarcit shortag
carever dickhea
carey tortois
carg burden cargo freight incubu load hot carr charg
cargado magazin port
cargame load
cargant annoy
cargars drygulc
cari curr car cavit
cariati caryati
carib caribbe
caribdi charybd
caribu caribou reinde
caric feel strok
caricat cartoon caricat
caridad alm charit
carin carina affecti attachm cuti endearm hone lov
carinos amorous affecti amorou cudd heart kind lov tend
carisma charism
caritat charita
cariz fac
carl charl
carlit charli
carloma charlem
carlot charlot
carloti marshma
carm carmel
carmeli brown
carmesi crimson
carmin crimson
carn bait deco flesh meat
carnaj carnag
carnali carnati
carne butch slaught
carner mutton ram sheepsk strikeb
carnic beef meat
carnice butch carnag
carnivo carnivo
carnos beef flesh meat
carnud beef meat
carolin cockati
caron charon
carot carotid
carp carp minnow tent hornbea carpu
carpat carpath
carpel carpell
carpet bind fold
carpian carpal
carpinc capybar
carpint join
carpit minnow
carquin karkin
carr automob car cart chariot wagon
carra limpkin
carrac carrack roll shed
carrer care ladd lan part rac run
carrere bundl
carret cart chariot dra part reel spool
carrete taxi highwa
carreti barrow wheelba
carreto dra
carril lan rail
carrile rail
carrill flesh
carriol stroll
carrit pram trolle
carriz reed sedg
carroce bod bodybui
carron carrion
carrone scaveng
carroz equipag float hears squar
carruaj carriag coachma
carruc joint reef
cart card lett menu crankca
cartabo squar
cartage cartage
cartagi cartage
cartel bill post
cartele billboa
carter handbag portfol purs wallet mailman
carteri pickpoc
cartila gristl
cartill prim
cartogr cartogr
carton cardboa
cartone scaveng
cartuch bag cartrid prim prudish
cartuli cardboa paperbo
caruncu wattl
carvi carawa
cas hous habitat househo plac marri marr nullif wed
casac coat jacket
casamen matchma
casamie wedd
casars marr
casc waterfa wank helmet hood hoof hull potsher shard
cascabe rattles
cascanu nutcrac
cascar husk peel rind shal shell
cascarr crank curmudg
cascars wank
caseos chees
caser landlad soda homebre homegro househo landlor hamlet
caset lodg cassett
casi almost near rough
casill pigeonh squar
casille lock pigeonh
casin cafeter casino
casp dandruf
casquet shell
casquil ferrul
casquiv birdbra
cassiop cassiop
cast cast virgin chast
castan chestnu auburn brown maroon
castanu castane
caste cast
castell lord spanish
castida chastit
castig ground castiga chastis pain punish discipl penalt punishm
castiga punish
castiz pur
castor beav
castr emascul castrat neut castl
castrac castrat
casual acciden casual haphaza nonchal
casuali coincid
casuar cassowa
casub kashubi
casuist casuist
casull chasubl
cat qatar tast katana
catacre catachr
catafal bier
catafor catapho
catalan catalan
catalej spyglas
catalin catheri
cataliz catalys catalyz
catalog catalog
catan katana
catapla poultic
catarat catarac waterfa
catari qatari
catarin ladybir
catarr catarrh
catastr catastr
cataton cataton
cate flunk
catecol catecho
catecum catechu
catego notch part
categor categor adamant asserti
catenin catenin
cateque cateche
cateraj cat
catet cathetu leg cathet
cation cation
catir blond
catod cathod
catoliz catholi
catorc fourtee
catorce fourtee
catr cot
catrach hondura
cauberi lingonb
cauc riverb
caucas caucasu
caucase caucasi
caucasi caucasi whit
caucel marga
cauch rubb tyr
cauchud chew
caucion bail
caudal caudal dischar flow
caudill leaders caudill chiefta spearhe
caus cas caus reason sak
causaci causati
causal causal
caustic acrimon
caut careful cautiou
cautel caution stealth
cautelo cann cautiou war
cauteri cauteri
cautiv allur beguil captiva engros enthral captiv
cautivi captivi
cav burrow dig
caveol caveola
caverni caveman troglod
cavi caviar
cavidad cavit
cavil pond reflect
cay crook key
cayac kayak
cayen cayenn
cayetan cajetan
caz fight gam hunt catch ladl
cazador chas hunt bus huntres jacket
cazon top
ceb barle bait prim lur
cebador pouch prim start
cebelli sabl
ceboll onion
cebolle chiv
cebolli chiv
cebr zebra
cebu cebu zebu
cebuan cebuano
cec mint
cece lisp
cecil cecilia
cecin cecina
ced bequeat conced conve fold indulg succumb yield
cedaz siev
cedill cedilla
cedr cedar
cedul warrant
cefale cephala headach
cefalop cephalo
cefe cepheu
cefeu cepheu
cefir zephyr
ceg blind
cegador blind
ceguer blindne
cei cis
ceil ceylon
cej capotas eyebrow fret
cejill capotas
cel sallet celia heat jealous rut tap zeal
celacan coelaca
celd cell pen
celebr celebra shin
celebra celebra
celerid rapidit
celery celer
celest blu heaven
celesti superna celesti
celib celibat
celibat celibac
celom coeloma
celos cling jealou zealou blind jalousi lattic
celosam zealous
celsiu celsiu
celt celt celtic
celul cell cellula mobil
celuloi cellulo
celulos cellulo
cement cement
cemente graveya
cen dinn supp arbor din snug frown scowl
cenagal quagmir
cenagos marsh swamp
cencerr cowbell
cenef bord
cenicer ashtra
cenicie cindere ashen
cenit zenith
ceniz ash cind
cenoman cenoman
cenot cenot sinkhol
cenotaf cenotap
cens censu
censur censors reproba animadv decr
centav cent
centell glitt
centen rye
centena centena centenn
centesi hundred
centim cent
centine sentr
centr central downtow hub middl midst nexu
central cent middl
cenzont mocking
cep rootsto strain stub boot trap
cepill brush plan
cepilla fuck
cepille toad
cequi sequin
cer wax cer cerium duck lov nil nought zero
ceramic earthen potter
ceramis pott
cerbata blowgun
cerber cerberu
cerc clos fenc fold hand near nearb nigh limbat
cercami enclosu
cercan nearb clos contigu nigh proximi vicinit
cercana close
cercani commut vicinit
cercet gargane teal
cercopi guenon
cerd bristl sow pig pork swin
cereal cereal
cerebel cerebel
cerebr brain nerd
cerebri egghead
cerez ceris cherr
cerill earwax match
cerille matchbo
cern loom serv siev sift
cernej fetlock
cernica kestrel
ceros wax
cerot turd
cerquil bang fring
cerr off block clos seal can shut hill
cerradu lock
cerraje locksmi
cerrami fenc
cerrit hillock
cerroj bolt latch
certer sharp
certez certain confide
certidu assuran confide
certifi certifi securit certif
cerule cerulea
cerum earwax
cervati fawn
cervece brew brewer
cervez beer
ces ceas cessati caesium caesar
cesant unemplo
cesarau saragos
cesped gras lawn turf
cest basket hamp
ceste wickerw
cesur caesura
cetace cetacea
cetan cetan
cetolog whalelo
ceton keton
cetos ketos
cetotic ketotic
cetr sceptr
cetre falconr
cetrer falcon
cetu cetu
cha bye
chabaca apricot
chabol shack shant
chacal jackal
chacalo jabberw
chachar babbl piffl trinket
chachi sweet
chacote bant
chad chad
chadian chadian
chador chador
chaf lam
chafl chamf
chak earthqu
chakr chakra
chal shawl wrap acceler sandal nut
chalaz chalaza
chalec jerkin jump sweat vest waistco
chalequ vest waistco
chalet cottag
chalot shallot
chalup sloop
cham kid shaman ham
chamac girl kid
chamarr jacket
chamb job
chambel chamber
chambim soapber
chambr gossip
chamon cowbird
champ shack champag
champan champag
champi mush
champin champig
champu shampoo
chamull piffl bullshi
chamusc scorch sear sing
chanc chanc
chanch pig
chanchu fiddl sleaz
chancl acceler jandal thong galosh
chancle acceler sandal
chandal sweatsh tracksu
chang grackl kid monke
changad port
changar shop port
chantaj blackma extorti
chap badg earr nicknam vene plat
chaparr chaparr downpou
chape vene
chaper hustl
chapin guatema
chapite spir
chapote splash squelch
chapuce botch shodd swindl
chapurr piffl smatt smatter
chapuz botch
chaquet jacket wank
chaqui hangov
char charad
charc pond puddl slack
charl babbl bant chat smatt
charlat babbl chatt quack quacksa
charlot babbl
charnel hing
charol tra
charqui jerk
charr mexican tern
charret epaulet
charru uruguay
chascon mop disheve shagg
chasi chassi
chasqu click crack snap
chasque click snap
chasqui bang fring
chat chat flat pointle tippl
chatarr chang scrap junkyar scrapya
chate chat
chatni chutne
chattie chattia
chau bye valedic
chav kid
chaval dud kid
chavarr scream
chay chaya
chayot chayot
chayote chayot
che mush
chec czech
chechen chechny chechen
checher junk
checosl czechos
chef chef
chel blond sleep cello
chelin schill shill
chenc butt
chequ chequ czechia
cheque check
chequer chequeb
cheroqu cheroke
chesc soda
chet prepp
chever cool
chiap chiapa
chib chiba
chibol kid
chic chic eleganc elegant adolesc chick las kid lad
chicag chicago
chicagu scream
chichar cicada prolix greav pea
chichet thumbta
chichin harvest
chichon bump
chicl gum
chiclos taff
chicot butt
chicoza sapodil
chifl bonk crackpo geek kook nut zan whistl pip
chiguir capybar
chihuah chihuah
chil djellab chil chili
chilchi drizzl
chilen chilean
chill shriek squeal squawk hoot
chillon gaud loud
chimbol mol
chimbom balloon okra
chimene chimne firepla funnel pip smokest vent
chiment gossip
chin babysit bang china chines fring orang chinoi cur
chinch bedbug bug thumbta
chinchi harvest
chinchu chitter
chinel sandal
ching butt fuck bollock puss nak pant shitloa whopp
chingad thingam whatcha
chingue drink
chinit ladybir
chinoab sinopho
chinopa sinopho
chip chip warbl
chipr cypru
chique spoil
chiquer pigst toilet
chiquil girl kid
chiquit las puss tippl
chirc aalii
chiribi dais
chirimo cherimo soursop
chirip fluk
chiriv parsnip
chirlob meadowl
chirmol gossip
chiroqu drywall
chirr chirp chirr eek sizzl wheek
chirri wheek chirp chirr screech sizzl
chirria squeak
chisina chisina
chism gizmo gossip hicke knack whatcha
chisme gossip
chismor gossip
chismos gossip nos tattlet
chisp spark
chispe twink
chispor sizzl crackl
chist cartoon crack jest jok
chistos funn jok
chit cheetah shh chita
chiv butt goate scoop rat belong goat kid
chivars snitch
chivat flamboy spy
chiver goate
choc collid crash hit imping blond cuttlef
chocant distast hideou
chocarr fescenn
choch cunt woodcoc nicarag
chochap woodcoc
chochen chochen
chochin wren
chocola hash
chocopa mullet
chof chauffe driv
chol acceler
choll cholla
choloqu soapber
chomb sweat
chomp jacket sweat sweatsh
chompip turke
chon pig underwe
choncho chitter
chong bun chignon
chop poplar chopp
choqu crash shock thud wreck
chor puss
choriz mugg sausag
chorl killde plov
chorlit plov airhead scatter
chorr balone bullshi drivel guff jet spout whopp
chorre splurg spout trickl dripp
chorroc zillion
chorrom zillion
chosn kinkajo
chot heat peni rozz
chotaca nightha nightja
chov chough
choz hut
chubasc show
chuch cunt puss sweet
chuchaq hangov
chucher sweet
chuchoc grit
chuchub mocking
chucot chukchi
chucrut sauerkr
chuec bowleg
chuequi slop
chuf chufa
chul cut hustl nift pimp
chule bul
chulet chop crib cutlet divot
chuling mocking
chull chullo
chumic soapber
chumin balone
chump jacket
chun barefoo
chunch junk whatcha owl
chunchu chitter
chung dodg sleaz
chuntar hillbil
chup pacifi aspirat blow suck suction booz sauc
chupach lollipo
chupafl humming
chupame toad
chuparr humming
chupasa sapsuck
chupet lollipo dumm hicke pacifi teat
chupeti lollipo
chupeto hicke
chupit shot
chupon hicke pacifi plung
churr beefcak churro
chutney chutne
chuvas chuvash
chuz tap
cian cyan
cianat cyanat
cianit kyanit
cianosi cyanosi
cianur cyanid
ciar backwat
ciberbi blog
cibergu cyberwa
ciberna interna
ciberok cybersq
cicater fastidi
cicatri scar seam
ciceron ciceron cicero
cicl cycl
ciclic cyclica
ciclism cycl
ciclist bik
ciclofi cycloph
ciclomo mop
ciclop cyclop
ciclopt lumpsuc
ciclost mimeogr
cicut hemlock
cidrayo cushaw
cieg blind caecum
ciegame blind
ciel heaven sky
ciempi centipe
cien hundr mir slim
cienag bog marsh quagmir swamp
cienc scienc
ciencio sciento
cient hundr hundred
cientif scienti boffin
cierr clos closur seal
ciert certain sur tru
ciertam certain veri
cierv doe hind deer roebuck stag
cifr ciph digit figur encrypt
cigarr cicada cigar
cigarri cigaret
cigom zygoma
cigonal shadoof
cigot zygot
ciguen stork
ciguena cranksh shadoof
ciguenu stilt
cil cilium
cilamp drizzl
cilantr coriand
cili ciliat
cilic cilicia
cilindr drum axon
cim apex peak summit top
cimarro maveric
cimbal cymbal
cimbr center
cimbrel cock
cimer cimmeri
cimient foundat groundw rootsto
cimmer cimmeri
cimotri cymotri
cin cinema movi pictur
cinc zinc fiv
cincel chisel
cinch girth belt
cincuen fift
cinefil cinephi
cinemat film cinema kinemat
cineste kinesth
cinetic kinetic
cingal sinhale
cingar gyps
cinic cynic cynical
cinicam cynical
cint band lac ribbon tap cynthia belt
cintill headban snood
cintur waist
cinturo belt
cinvoca forever
cipay sepo
cipot cock dick kid
cir candl
circ circ circu cwm
circon zirconi
circul circl circula round
circula circula
circumv circumv
circunc circumc cut
circund surroun encompa
circunf circumf girth
circunl circuml circumb
circunn circumn doubl
circuns circums
circunv beltwa circumv wheel
ciriliz cyrilli
cirr cirru
cirrocu cirrocu
cirrosi cirrhos
ciruel plum
cirug surger
cirujan surgeon
cisgene cisgend
cism schism
cisn swan
cistein cystein
cistost cystoto
cit appoint citatio dat quotati quot tryst subpoen summon
citacio citatio quotati subpoen
citar zith
citoarq cytoarc
citocin cytokin
citocro cytochr
citofon interco
citolog cytolog
citoqui cytoche
citorre cytored
citric citru
citron lemon
ciudad cit town
ciudada citizen nationa
ciudade citadel
civic civic
civil civilia civil
civiliz civiliz civilis
civilme civil
cizall shear
cizan cockl darnel
cladod cladod
clamor tumult uproar
clamoro clamors
clan clan
claquet clapper
clar albumen clara shand whit apparen articul bright clear
clarame clear
clarida lightne
clarifi clarifi clarif clear
clarin bugl
clarine grackl clarine
clarivi clairvo
clarosc chiaros
clas clas kind sort strain typ tuition
clasic classic vintag
clasifi classif assort rank sort plac
claud claudia claud
claustr claustr
clausul claus covenan
clausur clos
clav bludgeo dunk pin div nail stick clef cod
claveci harpsic
clavel carnati pink
claveli cowslip
clavete nail
clavice harpsic
clavico clavich harpsic
clavij dowel
claxon horn
cler clerg
clerig clergyp clergyw clergym
clic click cliqu
clich trit truism
client buy custom patron
cliente patrona
clim atmosph climat environ
clinic clinica
clipe clipeu
clique click
clo cluck
cloac cesspoo cloaca culvert sew vent
cloch clutch
clon clon
cloque cluck
clor chlorin
clorat chlorat
clorhid hydroch
clorin chlorin
clorofi chlorop
clorofo chlorof
cloroge chlorog
cloropl chlorop
clorur chlorid
closet wardrob
clot clotho
club club
clutch clutch
cnidar cnidari
coa cant
coaccio coerc dures
coagul coagula congeal clot thrombu
coagula clot coagula
coahuil coahuil
coalesc coalesc
coalici coaliti
coart alibi
coasegu coinsur
coati coati
coautor coautho
coaxial coaxial
cob cobia
cobard craven poltroo yellow cowardi
coberti shed
coberto cov
cobertu coverag hedg recepti
cobij blanket harbour
cobr cobra copp mone
cobriz copp
coc coca cok cook fir stew bogeyma coconut owi
cocain cocain
cocavin calimoc
coccige coccyge
coccix tailbon
cocers cook
coch hump automob car carriag coach pig wagon puss
cocheci pram
cocher chariot coachma
cochi pig
cochin pissas pig
cocient quotien ratio
cocin cook cuisin kitchen stov
cociner cook
cocit cocytu
cocle cochlea
coco gossip
cocodri crocodi
cocore chuckl
coctel cocktai
cod elbow pip
code jostl
codec codec
codegu codegua
codic avaric covetou cupidit gre codex
codici covet
codicio acquisi avarici glutton greed rapacio
codific encod cod codif
codig cod
codit pip
codon codon
codorni quail
coerc coerc
coercio enforce
coetane coeval
coexist coexist
cof top bonnet
coficin coffic
cofr bonnet coff hood saf
cofreci casket
cog apprehe arr fuck gor pick puss
cogit cogitat
cogn cognat
cognici cogniti
cogoll bud
cogorz drunken
cogot neck
cohabit cohabit
cohech brib briber
cohesiv cohesiv
cohet rocket
cohones palliat
cohort cohort
coim brib
coincid agre coincid comport conflic match
coip coypu
coit coitu
coj crippl lam
coje limp
cojer limp
cojin cushion
cojinet bear
cojon ball bollock gonad nut testicl
cojonud balls motherf
cojud fucktar motherf stallio
cok cok
col cabbag col cok cola glu lin past queu
colabor quisl treason collabo
colador coland siev strain
colangi cholang
colapez isingla
colaps collaps
colbac busb
colch bedspre blanket cov quilt
colchon mat cushion mattres
colecci collect assortm
colecis cholecy
colecti collect bus
colecto catch manifol
coleg budd colleag dud fellow gath
colegia schoolc tuition
coler cholera outrag wrath
coleric biliou choleri irascib
colerin choleri
coleste cholest
colet pigtail queu floorcl mop
colg hangman hang
colgaj flap
colgant hang pendant
colgars hang
colibri humming
colic colic
coliflo caulifl
colill butt
colim colima
colimb conscri div loon
colin cholin hill hillock
colinab rutabag
colinda adjacen adjoin border contigu
colirra kohlrab
colirro redstar
colisio clash collid
colit caboos fagbo gaybo
coliti diarrhe
coll hillock collar necklac
collag collag
collalb wheatea
coller cufflin
colm pack acm
colmen beehiv apiar
colmene beekeep
colmill cuspid fang tusk
coloc high ston plac plant put set
colocac colloca
colocar plac
colofon rosin
coloid colloid
colombi lollipo
colombr namesak
colon colon colonis cologn neighbo outpost trailbl
colonis pilgrim
coloniz coloniz colonis settl trailbl
colonpr colopro
coloqu colloqu
coloqui colloqu colocyn
color color coloura red ribald gay tint
colorac color tint
colore tint color ripen
coloret blush
colorin redhead red
colos colossu jumbo
colosal jumbo
colqu colchi
colquid colchi
colug colugo
column rank stud
columna colonna
colump swing
columpi swing
colutor mouthwa
colz colza
com coma comma eat food lunch meal como for
comadre weasel wolveri
comadro midwif
comanda command major warden
combadu camb
combat fight combat
combati fight ruff
combin blend combin unit
combina combina pettico slip
combust fuel inflamm
comed comed
comeder trough
comedor cafeter eat eater
comej termit
comenda commend
comensa messmat
coment comment
comenta comment observa announc
comenz begin commenc lead start
comerc shop trad
comerci marketa merchan sociabl market commerc entrepr shopkee deal
comerse swallow
comesti consuma edibl grocer
comet comet commit
comezon itch
comibl comesti
comic funn
comidil soylent
comienz beginn onset incepti start
comilon bing feast glutton gourman
comin cumin
comis confisc
comisc nibbl
comisqu nibbl
comit board committ curator
comod bureau buro chest dress comfort conveni snug
comodam comfort
comodid amenit comfort conveni
comodin jok wildcar
comomos bougain
comoren comoria
comp measur
compaci compact
compact compact dens
compade feel mean
compadr bro dear dud friend homi
compane compani comrad dat budd colleag fellow partn
compar check liken
compare appear
compart shar chamb communi pool
compasi compass sympath clemenc pit
compel compel
compend abridg abridgm compend
compens amend clearan offset recompe
compet compet cont
compete competi cont abl
competi competi cont
compil compil
compila compila omnibu compil
compinc homi shill
complac delight gratefu
complec plenitu
complej complex compoun sophist
complem supplem accesso object
complet altoget complet ful quit thoroug well accompl dischar
complic hassl bus complex convolu sophist complic abettor accesso
complot plot
compon compos fix
comport bear behavio demeano act behav conduct
composi composi compos
compost composu
compr purchas buy
comprab buyabl
comprad buy
compren appreci apprehe catch fathom grasp realiz underst sympath
comprim pill compres
comprob check
comprom comprom obligat betroth engag appoint commitm deadlin underst
compuer gat weir
compues compoun
compuls enforce
compunc compunc remors
compung remorse
comput comput calcula
computa computa comput
computi geek
comulg communi
comun commun common
comunic stateme communi notic dispatc engag conve
comunid commonw outpost societ
comunio communi
comunit joint
comunme common regular
con with con cunt fuck guy puss twat vulva
conac brand cognac
conaz cunt
concade concate
concate concate
conceb beget conceiv engend fram
concebi imagina
conced allow bestow conced grant stipula
concej borough council
conceja alderma council
concent absorpt mind ral intent hub focu
concepc concept
concern concern
concert concert
concesi deal claim
conch conch cunt puss seashel shell dreg ground settl
concien awarene sentien conscie
concili concili
concis brief concis sentent
concisa brief concise
conclu clos conclud reckon
conclus opinion clos complet
concluy conclus
concomi attenda
concord agreeme concord agre jib
concrec concret
concret concret
concubi concubi
concupi carnal
concurs contest cont rac
cond count shir earl princ
condeco decorat
conden convict condemn sentenc reproba damn doom pain
condena condemn
condens condens capacit abridg precipi
condesc endur
condici conditi caveat
condime spic season
condisc schoolm
condon condon condom rubb
condor blund
conduc conduct demean driv herd lead rid ste
conducc conduct
conduci comport
conduct bear behavio demeano conduit duct driv host
conect connect
conej doe rabbit
conejit bunn
conex connect
conexio connect nexu spur
confabu conniv
confecc concoct tailor confect
confede confede
confer bequeat bestow
confere lectur talk
confes avow confes unbosom
confesa confess
confesi confess admissi
confi bequeat confid draw trust
confiab reliabl secur trustwo
confian assuran connect relianc securit trust
confide confide betray stoog
configu configu mount
confin confin
confirm confirm assert validat
confisc confisc impound
confit cand confect
confite confect sweetsh
confitu jel
conflag firesto
conform acquies agreeab conform accorda pondero
confort comfort snug
confrat fellows fratern
confund confus abash addl baffl befuddl bewild confoun mistak
confus confus
confusa unclear
confusi snafu
cong congo
congel frozen congeal freez frostbi ice
congela freezab freez frostbi
congeni congeni indigen
congest stuff clog
conglom aggrega
conglut coalesc
congoj anguish disquie
congole congole
congoro millipe
congrac ingrati
congrat hallelu
congreg congreg flock parish throng
congres congres
coniaci coniaci
conic conical
conjetu calcula conject gues theorem surmis guesswo
conjug conjuga inflect
conjuga conjuga
conjunc conjunc
conjunt conjoin conjunc aggrega collect ensembl pil set squad
conjur spell
conllev entail leverag
conmemo commemo
conmise clemenc commise
conmoci commoti
conmov affect mov
conmove affect poignan
conmut commut
conmuta switch commut commuta abelian
connot connot
connota connota
conoc ken know meet acquain friend known
conoced expert
conocib knowabl
conocim acquain knowled learn profici scienc
conot cuntbuc
conquis conquer conqu
consagr enshrin consecr
consang biologi
conscie awar conscio sentien knowing
conscri draft drafte
consecu attainm procure impact outcom repercu afterma accordi afterwa
consegu success achiev attain enlist get succe
consej advic board cabinet counsel
conseje advis advisor
consens consent
consent spoilt acquies acced assent coddl consent endur indulg
conserj caretak concier janitor
conserv conserv preserv stor cann
conside appreci quit attenti conside pond
consign consign address
consol bracket consol
consola consola comfort dildo
consoli consoli
consorc consort trust
consort homi spous
conspir plot
constan even forev permane
constat verif
constel constel
conster disma appall plangen
constip cold
constit constit
constru build constru assembl craft
consuel comfort consola pacifi solac
consult consult counsel quer conf questio advisor
consum accompl consumm haggard consum consump
consumi consum consume
cont count narrat reckon rehears tal tell
contabi account
contabl account
contact contact touch
contado account met
contag contagi
contagi infect contagi
contami contami polluti flyblow polluta defil inquina taint
conte count
contemp behold mus coeval
conten check contain hold suppres content
contenc contume
contend contend com
contene contain
content content glad happ
contest answ
context fram
contien content
contigu adjacen adjoin contigu
contine mainlan
continu continu permane keep proce resum ongo solid
contone wiggl strut
contorn contour outlin
contors contort writh
contr against con versu with
contra contrac shrink
contrab smuggl backsla
contrac contrac laminat plywood vene edd underto
contrad contrad
contrae cring shrink
contraf contrab buttres
contrah counter
contrai firefig
contral comptro alto
contram boatswa control counter
contrao counter
contrap counter
contrar thwart advers cros opposit
contras passwor shibbol
contrat contrac emplo engag hir plac antiter setback agreeme
contrav misdeme shutt counter
contrib contrib
contrin competi
control restrai runn comptro control driv check monitor operat
controv content
contuma recalci
contund heart
convecc convect
conven accord agreeme convent covenan tryst conven suit
convenc cogent convinc convent mainstr straigh
conveni advisab aptitud utilit desirab prop conveni
convent tenemen
converg converg merg
convers colloqu convers dialogu discour talk discus convert
convert cabriol convert prosely becom
convid invit treat
convinc persuas
convoc summon
convoca call
convulc fit
convuls convuls judd seizur upheava
conyug spous
cooper coopera
coopera coopera
coordin coordin
cop booz canop cup drink flak glas goblet hubcap
cope tippl
copel cupel
copenha copenha
coper cupbear
coperni coperni
copet booz
copi cop imperso
copiado photoco
copion copycat
copios abundan copiou
copr copra
coprodu coprodu
coprofi coproph
copt copt coptic
copuch gossip
copuche gossip
copul copulat copula
coqu cok
coquet flirt coquett flirtat
coquete flirt dallian coquetr
cor quart carol choir choru
coraj courag gumptio heart nerv
corajin tantrum
corajud courage
coral choral coral
coraz armor cuiras
corazon feel hunch heart breast cor heartla sweethe sweeti
corbat neckti
corcel ste
corch bung cork
corche quav
corchet bracket clasp stapl
corcov hump
corcove buck
cord chordat
cordel str
corder lamb
cordial amicabl courteo cordial regard
cordill lump rang ridg
cordob cordoba
cordon cord lac shelf
cordone shoelac
cordur mind wit
core korea
corean korean
coreogr choreog
corfu corfu
corindo corundu
corist chorist
corm bulb corm
cormor cormora shag
corn cornel
corname antl
corne gor cornea horn
cornej crow cornel dogwood
cornel corneli
cornet horn
cornic cornish
cornis crest
cornual cornwal
cornud cuckold
cornudi hammerh
coron corona crown kron king queen
coronac coronat
coronel colonel
coronil crown
coront corncob
corot junk
corpin bra
corpora corpora bodi carnal
corpore corpore
corpule bur heart
corr cours hasten rac run rush shoo stream cum
corral corral fold pen
corrali playpen
corre belt leash purlin mail
correca roadrun
correcc correct
correct correct accurat right righteo conceal
corredo brok brokera cours gangwa rac runn
correg amend correct right
corregi correct
correla correla
correli dunlin knot sanderl sandpip stint
correos chew
correqu knotgra
corrers com cum shirk shrink
corresp match corresp
correta brokera
correte scamp
corrien zap cheap draught pow rac stream
corrimi slid
corro corrod
corrobo corrobo buttres
corroer corrod
corromp corrupt taint flyblow
corronc sleaz
corrug corruga
corrupc corrupt sleaz taint
corrupt corrupt vicious sleaz mislead
cors corsica corset
corsar private
cort block cut carv chop fell hack jilt lop
cortace lawnmow
cortahi lawnmow
cortant abrupt
cortapa lawnmow
cortapl penknif
cortej court woo courtsh
cortesa courti
cortez bark crust
cortin shad
cortoci short
corton tantrum
corv ham
corvin meagr
cos gizmo stuff thing sew sewn hicke whatcha
cosac cossack
coscorr noogi
cosech crop harv vintag reap
cosecha reap harvest
cosedor sew stapl
cosen cosin
cosific reifica reif
cosm cosma
cosmeti cosmeti
cosmolo cosmolo
cosmovi worldvi
cosquil ticklis
cost coast shor flank cost
costane coastal
costen amnicol coastal
coster amnicol coastal
costill rib
costos dear expensi
costosa cost expensi extrava
costr crust scab
costumb convent custom habit quotidi
costur seam
costure seamstr sew
cot goitr park sculpin
cotej check
cotidia dai quotidi mainstr routine
cotill blabb gossip
cotille blab blabb gossip
cotiz quot
cotizac quot
cotonu cotonou
cotorr parrot
cotorre chatt kibitz yap
cotot bump
cotuz agouti
covaria covaria
cowberr lingonb
coxi tailbon
coyac lollipo
coyot coyot middlem
coyuntu joint
coyuy cicada
coz kick
crack crack
crane skull
cras cras
crayon crayon
cre believ creat cre buy feel find think trust
creacio creatio
crec grow issu thriv wax
crecien grow
crecimi accreti grow growth
cred cre
credenc credent
credit credenc credit trust
credul gullibl
creduli gullibi
creenc belief tenet
creibl believa credibl
crem cream crem diaeres
cremaci cremati
cremato cremato
cremos cream
creosot creosot
crep pancak
crepit crackl
crepita ral
crepusc even gloam twiligh
cres maggot
creson watercr
cresp cur
crest comb mohawk ridg
crestom chresto
cret chalk cret
cretaci cretace
cretens cretan
cretin doucheb
creyent believ
creyon crayon
cri maidser servant slut ancilla menial retain bre fost
criader nurser stud
criador breed
crianz nurtur upbring
criatur being
crib riddl screen siev
cribel cribell
cric jack
crim felon wrong
crime crimea crimean
crimina felon crim crimina
crin man
crioll creol
criotur cryotur
cript vault
criptog encrypt
criptor cryptor
criquet cricket
crisal chrysal pupa
crisant chrysan
crisi crisi fit squeez
crism chrism
crisobe chrysob
crisol crucibl hearth
crisopr chrysop
crisp convuls jangl
crist christi christ
cristad christa
cristal glas len pelluci
cristia christi christe
cristin christi
cristob christo
criter criteri
critic animadv critici decr critica review
critica critica
critico captiou fussbud
cro croak ribbit
croac ribbit croatia
croat croat croatia
croc crocu
crocant brittl
croch clutch
crol crawl
crom chrom chromiu
cromat chromat
cromati chromat
cromato chromat
cromit chromit
cromofo chromop
cromosf chromos
cromoso chromos
cronic annal chronic
cronica chronic
cronolo chronol timelin
cronome tim clock chronom stopwat
croqui draw
cruas croissa
cruc cros cross crossro crosswa interse
crucer cruis
crucial pivotal
crucifi crucifi crucif
crucigr crosswo
crud hangov coars crud rar raw underco
cruel callou cruel heartle mean
cruelda inhuman
cruelme cruel ruthles
cruent blood
cruj crackl creak rustl crunch
crujien crisp crunch
cruor blood
crup croup
crupi deal
crustac crustac shell
cruz cros incubu crusad
ctesifo ctesiph
cuac quack
cuach twin
cuadern rib noteboo
cuadr block muscleb squar fram paint squad pant
cuadrag fortiet
cuadric atv squar grid lattic
cuadril squad squadro team plaid
cuadroi squaroi
cuadrup quadrup
cuaim bushmas
cuaj curd coagula curdl jell rennet
cual what
cualesq whoev
cualida featur propert qualit compete
cualqui any whatev anybod anyon whoev
cuan how
cuand when
cuant quantum the
cuantic quantum
cuantif quantiz
cuantio abundan
cuantiz quantiz
cuaquer quak
cuarent fort quarant
cuaresm lent
cuart fourth quart span bedroom room
cuartel barrack quart quarter
cuartet fourgi foursom quartet quatrai
cuarz quartz
cuas quasar
cuat budd dear guy homi twin
cuatr four
cuatrer rustl
cuatric atv
cuatrim atv
cub cask cuba tub vat bucket cub
cuban cuban
cuberte cutler tablewa
cubet bucket
cubewan cubewan
cubi bladd
cubic cubic
cubiert coat cov deck hood top tyr clad silverw
cubil den
cubit ulna
cubr coat cov mask smear top
cubreca bedspre
cubrefu curfew
cuc chufa cunt puss bogeyma cuckoo owl pant
cucabur kookabu
cucarac cockroa wren
cuch dipp ladl scoop
cuchar spoon tablesp scoop spoonfu
cuchara teaspoo scoop
cuchari teaspoo
cuchi pig
cuchicu kinkajo
cuchill blad cleav gor razor colt knif
cuchuch coati
cuchuci zillion
cuchumi zillion
cuclill squat cuckoo
cucuruc con
cuech gossip
cuell bottlen collar neck throat
cuenc basin socket bowl
cuent account bead check count tab tal stor yarn
cuentag eyedrop
cuentak clock odomet
cuentap pedomet
cuentar tachome
cuenter tattlet
cuentis storyte
cuer hid leath stallio
cuerd bowstr cabl chord cord rop str san
cuern antl croissa horn
cuerp bod bodywor field solid
cuerpor whippoo
cuerv crow raven
cuest slop
cuestio cont quer questio catch gizmo issu
cuev cav nest
cufic kufic
cuic prepp
cuid car caution nurtur
cuidado careful ginger
cul ass asshol bottom butt
cule assfuck bon fuck puss screw
culeabl fuckabl
culebr add colubri snak
culebre snak
culebri shingl
culer asshol
culi cooli
culin jigg
culmin culmina
culp blam fault guilt reproba critici
culpabi guilt
culpabl culprit guilt suspici
culpos wrongfu
cult educat sect worship
cultiv cultur bre cultiva grow crop
cultiva arabl cultiva till
cultur cultiva highbro
culturi bodybui
cumbr crown height summit vertex
cumbrer ridg
cumpl accompl complim complet comp dischar fulfill
cumplea birthda
cumplim complia perform
cumul clod clust heap lump
cun cot cradl crib cuna fold kuna die nexu
cunagua marga ocelot
cuncun caterpi
cunet ditch
cunilin cunnili
cunnili cunnili
cuorum quorum
cuot fee quota
cup cupid
cupon vouch
cupul cupola dom
cur avocado cur pri sanatio matur bleach dres heal
curacio cur
curador fiducia
curadu curator
curande shaman quacker heal quack quacksa
curcum turmeri
curd kurdish
curios agog curiou intrigu quaint
curiosa curious
curiosi curio
curr job
curricu curricu
curruc warbl
curruta diarrhe
curry curr
curs clas cours subject tack
cursi chees corn hoke insipid pedanti
cursill tutoria
cursiv italic
curt colesla slaw tan
curtido tann
curtidu tanner
curv arc bight circl crook curv hook bend
curvida crook
cuscurr heel
cuspid acm apex
custod custod guardia keep
custodi guard
cusuc armadil
cusumb coati kinkajo
cusumbi kinkajo
cut pig
cutane cutaneo
cutar sandal
cutr sleaz
cutrez sleaz
cuy whos
dac dhaka dacia dacian
dach dacha
dacit dacit
dactil digital
dactilo typist
dad die
dadaism dadaism
dadiv bount
dadivos lavish munific
dag dagg
dak dakar
dal dahlia
dalmat dalmati
dalmati dalmati
dam draught lad damian hyrax
damasc apricot damascu
damer checker petrel
damn damag
dan damag dan danish distres harm mar spoil mischie
danb danbo
dandi dand
dandy dand
daniel daniel
daniens danian
danin damag detrime harmful
dant tapir
danub danub
danz danc perform
dar bequeat gift giv hand hit look rend shar
dard dart
dardan trojan
dari dari
darmsta darmsta
darwini darwini
dat dat datum data
datil dat
dativ dativ
datong datong
david david
deambul ambl meand wand
deb dut must obligat owe should trust
debat cont debat argu conf
debatir flail
deber homewor
debidam dul
debil bland faint feebl sick weak
debilid weaknes
debilit emascul enervat weaken languis
debor deborah
debray rambl
debut debut
dec say read speak tell decad
deca languis with low
decaedr decahed
decagon decagon
decan dean decan
decanta decanta settl
decapit behead decapit
decatlo decathl
decen decad
decenc seemlin
decent seem
decepci disappo anticli bumm
decid decisiv decid
decidu deciduo
decim tenth dim
decimoc eightee fourtee
decimon ninetee
decimoq fifteen
decimos sixteen sevente
decimot thirtee
decisio choic decisio purpos rul
decisiv decisiv conclus definit
declam declaim
declar announc queth stat zon
declara stateme affirma bill declara manif
declin declin inflect
declina declin lean
decliv pitch
decodif deciph decod
decolor color bleach discolo
decomis confisc
decomur wallpap
decor scener set decorat decorou decorum
decorac adornme decorat
decreci wan
decret decre award sanctio
ded digit fing jigg thimbl
dedal thimbl daedalu
dedicac dedicat devotio
dedicar deal
dedicat inscrip
deduc deduc draw elicit gues
deducci illatio insight synthes
deducib coinsur exces
defec defecat feceat
defecac defecat
defect default fault shortco
defectu defecti fault
defend defend vindica
defendi defensi tenabl
defens advocac back bump
deficie feebl meag
deficit shortfa
defin clear defin
definic definit
definir defin
definit definit
deflaci deflati
deflagr deflagr
deflexi deflect
defores clear defor
deform deform warp
deforma deforma distort
defraud defraud
defunci defunct
degener debauch
deglut swallow
degolla cutthro
degrad abas debas degrad demean dirt
deguell behead
degusta tast
dehes paddock rang
deic deicid
deicid deicid
deidad deit
deific deif god
deifica deifica
deim deimo
deism deism
deist deist deistic
dej slut sloven allow bequeat ditch dump jilt leav
delanta apron
delante com attack
delat inform rat snitch tattl
delator betray snitch
delecta delecta delight
deleg deput devolv
delegac delegat
deleit delecta delight
deleter deleter
deletre spell
delfic delphic
delfin dolphin
delg lank lean skinn slim thin
delhi delhi
deliber deliber
delic awkward suscept delight
delicad delicat ginger delicac subtlet
delicio delicio delight yumm
delimit delimit demarca defin
delincu crim crimina felon
deline delinea outlin
delir deliriu delusio
deliran delirio
delit crim felon
delt delta
deltoid kit
demacr emaciat gaunt
demacra emaciat
demagog demagog
demand claim requ hot demand sue
demanda plainti
demarc defin delimit demarca
demarca demarca
demasi excessi too
demasia over
demedi halv
demenc dementi
demetr demetri
demiurg catalys
democri democri
demogra demogra
demol demolis tear
demon daemon demon
demoniz demoniz
demor dela subterf ling tarr
demosof folklor
demostr demonst show unmask
demud chang
demudar chang
deneb deneb
dengu dengu
denigr denigra dispara
denigra denigra
denomin denomin nam
denost dis
denot denot not
denotac denotat
dens dens
dent crenat jagg
dentifr dentifr toothpa
dentr insid
denunc exposur
denunci accus denounc
dep rip
departa apartme
depend hing
depende relianc
dependi relianc reliant
depil depilat wax
depon oust
deport transpo deport sport
deporta deporta
deporti athlet sport sportsm sportsw casual
deposic overthr
deposit bank check deposit leav reposit dreg dump magazin
deprav debauch
deprava debauch depravi
depreci devalua
depresi hollow
deprim depress down dampen
deprime depress
depur debug
depurad debugg
derech right law neat straigh
derechi rightis
derechu rectitu
deriv leewa derivat offshoo deriv drift
derivac derivat
dermato cutaneo
dermopt colugo
derog abrogat nullif repeal
derram drip shed spill
derrap drift
derredo surroun
derret molten melt
derreti melt
derrib fold overthr supplan toppl
derrit melt
derroc overthr supplan
derroca overthr
derroch lavish dilapid splurg squand
derrot defeat los worst beat best lick quash
derroti defeati
derru dilapid
derrumb collaps shrivel
desabot unbutto
desabr bland plain
desabri abrasiv nak
desabro loos unfaste
desacat contemp
desacel deceler
desacop detach
desacre seed debunk discred dispara
desacti defus disabl mut
desacue dissent
desaf challen dar defianc
desafei unshave
desafi challen dar def upend
desafia try challen
desafil dull
desafin sharp
desafor outrage uncontr unfortu unlucki unluck
desafue outrag
desagra disagre distast obnoxio unfrien unpalat unpleas dislik ungrate
desagu drain sink
desahij wean
desahog unbosom outlet relief
desahuc evict evictio
desair snub
desajus disadju misadju
desal desalin
desalen deject det discour
desalie dejecti
desalin desalin scruff unkempt
desalm heartle
desaloj vacat evictio
desamar unti
desambi disambi
desamor loveles
desanim deject exanima dejecti
desapar miss disappe dwindl vanish gon
desaper inconsp unnotic unprepa
desapre unscrup
desapro disappr depreca
desarbo dismast
desaren desand
desarm disarm disarma
desarma screwdr
desarol nurtur
desarro develop craft evolv furth
desase disheve
desasos agitati restles uneas
desastr debacl disastr abysmal
desat loos undo unti
desatar unti
desatas plung
desaten disrega
desatra unlock
desauto deautho
desaven disadva unprofi
desayun breakfa
desazon disgust displea disquie insipid restles uneasin
desbara debunk ruin
desbarr botch
desbloq unlock
desboc unfette
desbord overflo
descabe scalp behead
descach blund
descali demerit disqual
descalz barefoo
descam flak
descami stra peronis
descamp wildern
descans rest sooth land hiatu siesta
descapo cabriol convert
descar slut blatant impuden sass gall nerv sas
descara flak
descarg downloa releas dischar fir offload unload
descaro pitt
descarr stra derailm derail
descart can discard preclud
descasc shell
descend issu descend drop fall stem progen scion
descens descent downhil
descifr deciphe deciph spell
desclas declass
descol dock
descoll utmost
descolo decolon dirt
descome uncomme
descomp decompi break decompo impair pars spoil digesti breakdo
descomu ginormo whopp
desconc flummox baffl bewild maz nonplu perplex puzzl chip
descone disconn
desconf distrus suspici mistrus bullshi
descong defrost thaw decong deconge
descono repudia alien strang unbekno unknown
descons thought callou inconsi indiscr mean inconso
descont deconta dissati depreca uncontr unru
desconv inconve
descora despond daunt
descorc uncork
descorn dehorn
descort decorti bark impolit
descre disbeli discred
descrem skim
describ defin describ portra
descrip descrip overvie
descu careles slip
descuar knack
descubi overt
descubr discove find unveil expos unmask
descuen offset
descuer hairles
descuid disheve blith careles neglect offhand sloven untid disrega
desd from sinc contemp scorn
desden despis disdain scorn spurn
desdena despica
desdeno disdain contume
desdent toothle
desdich infelic reproba
dese want covet desir long pant thirst will wish
deseabl desirab
desech discard jettiso tos jetsam wast
desecha disposa expenda
desecr desecra
desemba unfette offload
desembo mouth disburs
desemej dissimi
desempa odd
desempe serv perform
desempl unemplo
desempo dust
desenca trigg unleash disappo
desench unplug
desenco straigh
desenfo smudg
desenfr abandon rampant disord
desenfu draw
desengr degreas
desenma unravel unmask
desenre unravel
desenro unwind
desensi desensi
desentr gutt disembo eviscer
desenva draw
desenvo furth
desenvu jaunt
deseos anxiou desirou
desequi lopsid unbalan imbalan
desert defect desert
deserti deserti
deserto defecto
desespe despair despera despond hopeles
desesta subvers
desfach chutzpa effront
desfalc defalca embezzl
desfall flag slump
desfas misfit
desfavo advers unfavor unfrien untowar
desfibr shredd defibri
desfigu deform
desfil defil parad
desfila defil
desflor deflow
desfrag defragm
desfunc broken
desgan sluggis
desgarb ungain
desgarr ripp tear
desgast shot wear
desglos breakdo
desgrac ban contemp misfort forlorn regrett unfortu bastard infelic
desgran flail thresh
desgren seed shagg
desguaz scrap
deshabi uninhab
deshac undo
deshace dispos
deshauc displac
deshech distrau worst
deshel defrost
deshidr dehydra dehydro
deshil unravel
deshone dishone dodg
deshonr attaind contemp disgrac
deshues bon debon pit
deshuma dehuman
desid lazines procras
desider desider
desidio procras
desiert lone wastela
design appoint appropr assign designa
designa designa
desigua lopsid unequal uneven inequal
desiluc gutt
desilus gutt disillu
desinen termina
desinfe disinfe
desinfo misinfo
desinhi unabash abandon
desinst uninsta
desinte uninten lukewar selfles uninter shallow
desinto detox detoxif
desioni deioniz
desist desist relinqu rest
deslast jettiso
deslava pieceme
desleal disloya
desliz blund slip stumbl coast glid slid swip
desliza coast mudslid shift slid whisk
desloca relocat
desluc distres oversha
deslumb incande dazzl
desman awkward clums
desmarc unmark dissoci
desmay faint blackou swoon
desmaya swoon
desmed unrestr
desmemb gutt
desmemo forgetf
desment den beli
desmenu friabl crumbl
desmeti demethy
desmiga crumbl
desmili demilit
desmin demin
desmiti demysti
desmont defores clear
desmoro friabl crumbl
desmovi demobil
desnat skim
desnatu denatur
desnive grad level slop uneven
desnud denud bar nak nud
desnuda undres
desnude nakedne nudit
desnutr malnutr malnour underno
deso ignor
desobed disobe wanton
desobst clear
desocup fre idl
desodor deodora deodori
desol bleak lone
desoll fla skin
desord clutt disarra disord disrupt mes turmoil
desorde pieceme disheve disorde mess
desorga disrupt seed untid
desoxir deoxyri
desp layoff
despac slow
despach dispatc check
despare odd bump
desparr sprawl
despatr uneven
despech spit
despect dyslogi pejorat
desped farewel leav valedic sack dischar dismis fir
despeda debunk
despedi farewel
despegu liftoff takeoff
despein disheve unkempt
despej beautif clear fre clearan
despeja clear
despell fla skin
despelo rugg seed deball
despens lard pantr
desper outlaw
desperd wast crud rubbish scatter
despere languis rax
desperf flaw
despert sunris alarm arous awak awaken rous wak
despiad inexora mercile dour pitiles ruthles
despier awak sunris
despilf lavish squand
desplan trowel
desplaz offset shift scroll
despleg deplo mount spread unfold
desplie deploym
desplom collaps flop
desplum pluck
despoj bereav spoil remnant
despolv dust
despose bereav
despotr blath harsh
desprec contemp despica disgust thankle contemn disdain scorn contume
despren munific unselfi
despreo carefre careles unconce
despres debunk
desprev oblivio unawar
desprol slopp
desprop undu
desprov depriv
despu aft afterwa behind lat next then
despunt top
desquic craz derang unhing
desquit payback
desrab dock
desrabo dock
desrati deratiz
destac featur outstan
destaca notabl detail
destap discov uncov disclos
destell blink sparkl
desterr exil reproba banish
destet wean
destier exil
destil brew distill distil
destila distill
destin earmark slat destina fat lot
destina address receiv
destitu cashi
destorc straigh
destorn screwdr
destrai unleash
destrez adroitn dexteri prowes skill
destrip gutt ripp disembo eviscer
destron dethron supplan
destroz distrau abolish debunk smash
destru wreck nix obliter
destruc destruc destroy
destrui destruc destroy
destupi plung
desubic unseem
desun divid
desunif uneven
desus abeyanc desuetu disus
desv attic loft detour roundab
desvain shell
desvane fle swoon vanish
desvar kink
desvel unveil
desvela unveil
desvell hairles
desvent disadva drawbac untowar infelic
desverg shamele unblush effront
desvest strip undres
desvi deflect detour divert scatt
desviac deviati diversi kink shift
desviar deflect digres
desvirg deflow
detall detail
detalli thoroug
detecci detecti
detect detect spot
detecti sleuth snoop
deten arr apprehe detain escap grab hold detaine quiet
detenci arr restrai
detenid thoroug
detent retain
deterio deterio dilapid impair deca
determi ascerta purpos determi discrim pervasi appoint asses defin
detest abhor abomina det loath
detesta obnoxio
deton trigg
detonac bang
detonan cap
detr astern behind
detrit detritu wast
detritu litt
detroit detroit
deud debt
deudor debtor
deuter deuteri
devalua devalua
devast devasta
devasta devasta
deven wax
deveng accru
devocio devotio
devoluc devolut
devolv hurl puk refund rend repa return vomit
devor devour murd wolf
devot devote
devuelt chang
dewberr dewberr
dextror clockwi
dhivehi dhivehi
dia day
diabl devil fiend damn
diablil fiend imp
diablur mischie
diaboli devilis diaboli fiendis
diacon deacon
diacrit diacrit
diacron diachro
diadem diadem
diafan bright diaphan pelluci
diafrag diaphra
diagnos diagnos
diagona diagona
diagram cartoon plot
dialect topolec vernacu dialect
dialog dialog dialogu
diametr diametr
dian bullsey diana gold reveill
diaposi slid
diar dai diar
diariam dai
diarre diarrhe
diatome diatom
diatoni diatoni
diatrib diatrib
dibuj draw pattern tread
dibujan cartoon
diccion diction
dich blis adag said saw say told
dichosa fortuna happi lucki
dicotom dichoto
dicroic dichroi
dicrois dichroi
dict dictati
dictadu dictato
dictato perempt
didacti didacti
didjeri didgeri
diecinu ninetee
diecioc eightee
diecise sixteen
diecisi sevente
dieg diego jam
diencef diencep
dient clov cog prong tin tooth
dieresi diaeres umlaut
diesel diesel
diestr right abl adroit artful bullfig craft deft dextero
diet diet
dieteti dieteti
dietist dietiti
diez ten
diezm decimat tith
difam defam sland smear traduc
difamac defamat
difer adjourn def
diferen differe divers unlik
dificil difficu hard prick rough rugg trick scarce
dificul problem turmoil hind trick
difracc diffrac
difract diffrac
difte diphthe
difund broadca spra spread
difunt deceas lat
difus blur diffus
difusio spra
dig hello
digam say hello
diger dig
digit digit
digital foxglov digitiz digital
dign dignifi worth
digname respect
digraf digraph
digresi discurs
dij charm told
dijon dijon
dilapid dilapid
dilat dilat
dilatac dilatat dilatio expansi
dilatar dilat
dilem dilemma quagmir quandar
dilemm meltdow
dili dili
diligen stag assiduo industr diligen
dilu thin
dilucid elucida
diluv delug flood
diluvi pour
diluvia diluvia torrent
dim dimm
dimedi halv
dimer dim
dimidi halv
diminu diminis
diminut diminut minut tin
dimit resign
dimorfi dimorph
din dyn dinar
dinam dynamo
dinamar danish
dinamic dynamic
dinamit dynamit
dinamiz dynamiz
diner mone
dineral mint
ding dingo
dintel lintel
dio deit god
diocesi dioces
dioclec dioclet
diod diod
diol diol
dion dion
dionis denis denni dionysi dionysu
dioram diorama
diorit diorit
dios deit goddes
dip dip
diplom degre
diploma diploma tactful
diptong diphtho
diput lawmak deput delegat
diqu dik jett leve seawall
direcci rout addres control directi runn steer
direct straigh
directa direct
directi directo executi
directo conduct editor head headmas manag princip superin supervi
directr guideli
dirig addres aim bos channel conduct direct head
dirigen lead
dirigib blimp zeppeli
dirigir head
disacar disacch
disc coast disc disco discu disk puck
discapa disabil handica disabl
discern discern
discobo discobo
discogr discogr
disconf dissent
discord hideou
discote club disco
discrec discret
discrep conflic disagre dissent
discret tactful unobtru inconsp
discrim bigotr
disculp apolog sorr apologi apologe
discurs speech utteran
discusi argumen quarrel
discut discus quarrel
discuti arguabl debatab moot argumen
disec dissect stuff
disecci dissect
disemin spread
disen design layout pattern
disenad design
disensi chasm dissent
disent dissent
disert orat
diserta dissert
disfemi dysphem
disfo dysphor
disfraz disguis
disfrut enjo
disfunc dysfunc
disgreg disinte separat
disgust piss vex annoyan chagrin
disiden maveric
disilab disylla
disimil dissimi
disimul inconsp dissemb palliat shill
disincr dyssync
disip dismis dispel
dislal dyslali
disloc luxat
disminu abateme decreas diminut reducti diminis dwindl lessen reduc
dismuta disprop
disne dyspnea
disoluc breach debauch
disolv dissolv resolv
disolve solvent
disp bump dispara
dispar fir dischar gun shoot shot
dispara trigg zan humbug nonsens
dispare bump
dispend expensi
dispens waiv
dispers dispers scatt spread scatter spars
displic coldnes
dispon arrang
disponi availab stock
disposi arrange moral applian devic
dispros dyspros
dispues agreeab mind will
disput alterca disput quarrel
disquet flopp
distanc pitch rang dissoci
distant back
distens strif
distinc renown
disting disting outstan renown suav excel
distint insigni differe distinc
distors distort shear
distra amus distrac divert absent
distrac distrac diversi
distrib allocat apporti distrib deal
distrit distric
distrof dystrop
disturb disord disturb kerfuff mayhem
disuad det dissuad
disuasi dissuas
disuaso dissuas
disyunt quandar
diu coil
diurn dai diurnal
div divan
divag maund rambl stra waffl wand
divali diwali
divers multifa
diversi amuseme fun
divert amus enterta fun funn playful wit
diverti amuseme bant part
divid divid shar split
divin divin godlik
divinac divinat
divinid deit divinat
divis motto spot
divisio cleavag
divorci divorce divorc
divulg disclos publish spread
divulga promoti
diwali diwali
diyirid didgeri
djinn jinn
dobl doubl bend bow crook dub fold kink turn
dobladi hem lap
dobladu fold
doblaj dubb
doblami fold
doblars bend fold
dobleg bend subdu
dobleme doub twic twofold
doblet brac
dobletr pigtail
doblez crook fold kink
dobr dobra
doc twelv
docen dozen
docenc teach
docent lectur teach
docil docil
doct scholar
documen documen securit
dod dodo
dodecae dodecah
dodecaf dodecap
dodecag dodecag
dodom dodoma
dog bulldog
dogal noos
dogm dogma tenet
dogmati pondero
doh doha
dol ach hurt pain dollar
dolenc ailment
dolin sinkhol
dolor ach dolor grief pain sorrow painful sor tend
doloros painful
dom tam
domador tam
domesti domesti tam househo servant
domicil dwell
domin dominat overpow demesn domain dominio strangl lordshi domino
dominad top
dominan pervasi
doming sabbath sunda
dominiq dominic
domotic domotic
don gift doughnu donat giv
donacio bount donatio
donador donor
donant donor
donativ donatio
doncel virgin
doncell damsel maid maiden virgin
dond wher whereof wherev
dondequ anywher wherev
donju womaniz
donque dunk
dop dop
doqui wherev
dor dorado gild gold golden brown
doric doric
dorm asleep numb sleep
dormilo sleepyh sleep
dormit doz nap slumb snooz
dormito bedroom
dorote doroth
dors back backstr verso
dorsal ridg
dos both deuc two
dosel canop
dosi dossi dos fix
dot talent endow furnish dowr endowme
dotacio endowme
doul doula
drac draco
dracm drachma
drag dredg
dragob jabberw
dragon lanyard
drakk longshi
dram drama
dramati dramati
dramatu playwri
drastic drastic
drav dravidi
dren drain
drenaj drain
dribl dribbl
dril drill
drog drug high lit
drogadi addict junki
dromeda camel
dron dron
dront dodo
dru druid
drus druz
dsed zeta
dset zeta
dual dual
dubai dubai
duberi dewberr
dubn dubnium
duc ducat duch
ducal ducal
duch show skilful skillfu
duchars show
ductil malleab tensil
dud doubt dubitat questio trepida hesitat hov
dudos doubtfu dubiou
dudosam doubtfu
duduk duduk
duel duel bereave mourn
duen chapero own sir
duend elf gnom goblin
duendec sprit
duer douro
duermev dorveil
duet duet
dulc cand dessert dulcet fresh fudg sweet
dulce sweetsh
dulceme sweet dulcim
dulzur hone sweethe sweetne
dum duma
dummy mannequ
dun dun
duo duet duo
duodeci twelfth duodeci
duoden duodenu
duodena duodena
dupl duo
duplic doubl duplica
duplica duplica
duqu duk
duques duches
dur endur last durian chew dour hard hardcor harsh
duracio duratio
durader durabl last protrac
durant dur for through
durazn peach
durazne peach
durez arduous hardnes
durisim rag
durm sleep
durmien sleep
dusamb dushanb
dushamb dushanb
dux dog
dvd dvd
eau uae
eban ebon
ebanist cabinet carpent join
ebol ebola
ebr drunk inebria ebro
ebrieda drunk
eburne ivor
eccem eczema
ech can dismis dump fir pitch
echazon jetsam
eclips eclips oversha
eco echo
ecoic echoic
ecolal echolal
ecoloca echoloc
ecolog ecologi
ecologi environ ecologi
econom economi thrift
economi economi reasona cheap inexpen thrift
ecosist environ
ectopic adventi
ecuacio equatio
ecuanim unbias
ecuestr equestr
ecumeni ecumeni
eczem eczema
edad age
edar wwtp
edec valet yeoman
edem edema
eden eden
edgard edgar
edicion edition
edific build sliv
edifica build
edil aedil
edimbur edinbur
edip oedipu
edipic oedipal
edit edit
editor editor publish
editori publish editori
edoquia tokyoit
edredon eiderdo quilt
eduard edward
educ enlight polit educat school educ
educaci educati
educati educati
edulcor sweeten
eduvigi hedwig
efect impact effect
efectiv inde actual cash factual mone
efectu accompl effect
efedrin ephedri
eferves crisp
efes ephesu
efesi ephesia
eficaz effecti efficie
eficazm effectu
eficien efficie
efigi effig
efimer mayf deciduo ephemer perisha
eflores rash
efluv effluvi
efrain ephraim
egagrop pellet
egid aegidiu gil aegi
egipc egyptia
egipcia egyptia
eglefin haddock
ego ego
egoism selfish
egoist selfish
egres alumnu
eid eid
eidetic eidetic
eifelie eifelia
einsten einstei
eje axi axl shaft
ejecuci executi attachm enforce perform
ejecut execut perform
ejecuti executi
ejecuto executo
ejempl cop exampl exempla model sampl specime illustr
ejerc assert exercis exert practic
ejercic exercis problem
ejercit arm exercis militar
ekateri yekater
elabor sophist elabora
elabora product
elastic resilie stretch torsion jerse rubber
elb elb
eleccio electio ballot choic
electr electru
electri pow electri
electro electro electri
elefant elephan
eleg choos elect nam eleg
elegant chic sophist stylish elegant
elegiac elegiac
element rudimen entr tearawa
elen helen
elenc cast
elev high elevat loft uphold uplift
elevaci ascent elevati
elevado lift
elevars soar
elf elf
elfic elvish
eli elijah
elimin elimina
elimina heat
eliotei helioth
eliptic ellipti
elis elissa
elise elisha elysium
elit best elit highbro
elitist posh
ell her she them the
elocuen articul utteran
elog accolad eulog kudo
elogi extol
elois elois
elong strain
elucid elucida
elud circumv duck elud escap evad
ema emma
emanaci reek seep
emancip emancip
emascul emascul
embadur daub smear
embaj embass
embal bal
embalaj wrapp
embaldo til
embals dam reservo swamp
embalsa swamp embalm
embaraz pregnan gravid annoy awkward embarra unwelco
embarc board embark
embarca vessel pier wharf embark
embarg foreclo distrai lien
embarqu board
embarr fuckup busbar
embarra beach
embauca humbug
embeb emb soak
embeles fey
embelle beautif embelli
embest lung ram
emblem avatar
embol embolis piston
emboliz emboliz
embols pocket
emborra intoxic
emborro blot
embosc ambush
embot blunt stupef
embotam hebetud
embotel bottlen gridloc bottl
emboz cloak
embozam muzzl
embrag engag
embragu clutch
embriag drunken
embrion embryon embryo
embroll roll humbug problem tsuri trouble
embrom teas
embruj bewitch haunt enthral infatua magic
embrute hebetud
embud funnel
embuste deceiv dishon liar mendaci pretend untruth
embut sausag emb
emerg emerg
emigr emigrat
emigrac emigrat
emigran expat
emil emi emil
emir emir
emision broadca issu
emit emit issu utt
emocion excit psych emotion breatht mov thrill feel heat
emotico smile
emotiv emotion
empacad bal
empal impal
empalag heat cloy slim
empan pie batt bread
empanad patt
empaniz bread
empap drench sodden saturat soak
empapar dazzl
empapel wallpap
empaqu crat seal
empaque pack gasket seal cas marshal packag
empared sandwic immur
emparej doubl match pair
emparen akin
empast bind
empat draw tie sympath
empatic respons
empelot nak
empen pawn pledg deposit endeavo
empenar endeavo hock insist
empenos industr
empeor aggrava confoun suff worsen
empeora worsen
emperad emperor louvar mikado
emperat empres
empez begin commenc start
empin steep
empinam steepne
empire empyrea
empiric empiric
emple domesti employe servant staff app emplo hir employm
emplead employ
emplum feather
empoder empower empow
empoll swot
empollo bookish nerd wonk
empolva powd
empor emporiu
empotr embedd wardrob emb
emprend entrepr tackl underta enterpr
empres compan busines endeavo enterpr
empresa busines
empuj boost bundl haul jostl push shov urg enterpr
empujon push shov
empunad haft hilt
emsiens emsian
emu emu
emul emulat
emulgen emulsif
emulsif emulsif
emulsio emulsif
enagu pettico skirt
enajen alienat enraptu estrang
enalmag raddl
enaltec elevati prais
enamor lov amorou belov boyfrie gaga smitten
enan dwarf gnom midget pygm
enanism dwarfis
enarbol hoist tre
enc gum
encabal enjambm
encabez head spearhe
encabro butthur
encafic pimp
encaj box hous shoehor sit lac pip
encajon box
encal lim
encall aground beach
encam lay
encandi daz dazzl
encanec gra
encant delight bewitch charm enchant engros entranc infatua lov
encanta delight adorabl allur charm darl enchant superna sweet
encapri infatua
encapuc hood hoodi
encar fac
encarce incarce impriso
encarg commiss custom
encarn embod
encarna avatar embodim incarna
encasil classif pigeonh
encefal encepha
encend assert ignit kindl light ignitio
encende firesta light
encer blackbo wax
encerr enclos immur
encerra frowst
enchap vene
enchuec crook
enchuf finagl shoehor nexu outlet plug sinecur socket
encierr enclosu
encim abov
encint pregnan
enclaus frowst
enclenq sick weakl
encloch sink
encog shrink shrunk
encoger cow cring crouch shrink
encojap caltrop
encol siz
encom commend eulog
encomen commit
encomia commend praisew
encontr find meet
encord str
encorv doubl curv
encruci crossro
encuade bind
encuadr fram
encubie covert underco
encubr palliat shill whitewa
encubri handl
encucli hunk
encuent bout meet
encuest canvas poll questio surve pollst
encurt pickl
endebl feebl infirm seed
endecas hendeca
enderez straigh
endeud indebt
endeuda indebte
endilg foist
endios deif
endodon endodon
endorfi endorph
endos endors endorse
endotel endothe
endotra endotra
endrin slo blackth
endulz spin sugar
endurec harden stiffen
ene aenea
eneagon nonagon
enebr junip
eneld dill
enem enema
enemig enem
enemil zillion
enemist enmit feud
ener januar
energ verv
energic active energet asserti brisk dash frisk
enerv enervat rattl
enesim umpteen nth
enf ang
enfad angr cros mad upset
enfasi emphasi stres thrust
enfatic emphati
enfatiz highlig emphasi stres
enferm sick ill
enferme ail ailment diseas illnes sicknes nurs
enfermi infirm sick
enfisem emphyse
enflac slim
enflaqu slim
enfoc focu
enfoqu approac focu
enfrent showdow skirmis confron dar fac against opposit
enfri chill
enfriam cool
enfund sleev
enfurec enrag infuria roil rag
enfurru sulk
engalan adorn
engalg chock
engan dup assfuck bambooz beguil cheat con deceiv delud
enganch hook
enganif fiddl
enganos decepti mislead
engatus cajol coax inveigl
engendr beget bre fath spawn abortio
englob encompa
engord engros fatten
engorr nuisanc
engorro annoy
engran gear
engrana gear
engrand embigge
engrap stapl
engrapa stapl
engras greas oil
engre smug
engreim conceit
engrill fett
engrud past
engrup dup beguil fool trick
enguerr ingram
enguirn festoon
engull chug gobbl guzzl swallow wolf
enhebr str thread
enhorab congrat
enhorn bak
enigm conundr puzzl riddl
enigmat dens gnomic
enjabon soap lath
enjambr swarm
enjuag rins
enjuagu wash
enjug dry wip
enjut meagr thin
enlac bond liaison link tier
enlat cann can tin
enlaz lac
enlente slow
enlist enlist
enloque madden snap
enlos pav flag
enloz enamel
enluc plast
enmaran tangl
enmarc fram
enmasca mask
enmasil caulk
enmend amend
enmiend amendme improve
enmohec mildew
enmudec mut
enoj angr mad piss ang
enojadi cantank
enojado tetchi
enojars ang
enolog enologi
enorgul prid
enorm enormou hug humongo whopp
enormem enormou great
enormid hugenes
enput butthur
enracim bunch
enraiza root
enranci rancidi
enrarec rarefi
enred entangl foul snarl
enredad climb
enredar foul languis
enrej lattic trelli
enreves convolu
enriqu henr
enrique enrich henriet
enrocar castl
enrojec redden blush
enrol conscri enroll
enroll cool reel wind
enroqu castl
enrosc roll
enrutad rout
ensal salad
ensambl assemb assembl cobbl ral
ensan enrag
ensanch stretch broaden
ensangr blood gor
ensay assa rehears attempt essa trial try
ensayis essayis
ensell kit
ensen bight cov ensign teach
ensenab teachab
ensenan teach tuition
enser applian
ensill saddl
ensimis absorb preoccu
ensorde deafen
ensuci defil dirt foul smirch soil
ensucia dirt
ensuen figment
entabl plank
entall notch tailor
entalla notch
entarim plank
enteleq entelec
entend apprehe grok perceiv see underst maven
entende read
entendi underst compreh
enter inform full integ stallio whol
enteram complet
enterar animadv learn
enterez entiret wholene
enterr buri bur entomb shill
entibi simm
entidad entit
entierr burial funeral interme
enties stiffen
entiesa stiffen
entint ink
entomof entomop
enton plac
entonac intonat
entonc now then thereup
entorn ajar environ milieu surroun
entorpe hind obstruc stonewa stupef numb hebetud
entr doorwa entranc entr gatewa headwor influx start ticket
entran bowel entrail
entrana dear
entrant start
entreab ajar
entrece glabell squint
entrecr crossov
entreg deliv deliver dedicat endow giv issu submit
entrela pleach intertw interwe
entreme meddl nos intermi intersp
entren coach drill practic train
entrena coach train dressag groom workout
entrepa panel
entrepi crotch groin mezzani
entrepl mezzani
entresa thin
entresu mezzani
entreta meantim
entrete intertw interwe weav amus divert
entreve splic
entrevi intervi
entrome meddl officio
entroni enthron
entuc fuck
entum numb
entumec numb
enturbi addl dirt roil
entusia eag enthusi excit smitten enthus thrill excitem gumptio
enunci utteran
enuncia enuncia
env back dispatc issu
envain sheath
envejec age
envenen ban poison
enverga wingspa
envi send envo sent ship
envici hook
envicia addicti
envid env jealous
envidi covet env
envidia enviabl
envidio enviou jealou
envilec debas
envion thrust
envolto wrapp
envoltu sheath wrapp
envolv envelop hous involv roll surroun wrap
envuelt amid
enyegue rag
enzim catalys
eol aeolu
eolic aeolian
eon eon
eos eos
eperlan smelt
epic epic
epicarp exocarp
epicur epicuru
epicure epicure
epidem epidemi pest
epiderm cutaneo
epididi epididy
epifan epiphan
epigraf epigrap
epimete epimeth
epinefr epineph
epir epiru
epitaf epitaph
epitel epithel
epitet epithet
epitroc epitroc
epoc age epoch era
epopey epic epope
equidad equalit equit
equidn echidna
equilat equilat
equilib balanc equilib
equimos ecchymo
equin hors equin
equinod echinod
equip appoint supp apparat crew equipme gear kit sid
equipaj baggag crew luggag
equiset horseta
equitac equestr
equitat even fair
equival equipol tantamo
equivoc mistak slip mistake wrong err dubiou
era age era tim tippl
erasm erasmu
erb erbium
ere are
ereb erebu
ereccio bon erectio
erg erg
ergonom ergonom
eri eri
eric eric
erig rear
eritre eritrea
eriz hedgeho urchin
ermit hermita
ermitan hermit unsocia
ero ero
erogen erogeno
erosion abrasio
erotic erotici
erotiz erotici
err drift err mis stra wand
erradam mistake
erradic nix
errat corrige
errone erroneo fallaci
erronea erroneo mistake
error blund error mistak slip
eruct belch burp
erudici eruditi scholar
erudit erudit knowled learn scholar sophist
erupcio eruptio rash
erym fyrom
erzy erzya
esa thos
esau esau
esbelt lean slend
esbirr henchma
esboz sketch draft outlin stub
escabec pickl
escabel footsto
escabro game rugg stick
escabul sneak
escal layov rang scal stopov climb escalat mount scalar
escalab scalabi
escalad climb
escald scheldt scald
escalda scald
escalen scalen
escaler ladd stair stairca stairwa
escales scalesi
escalf poach
escalof agu shiv shudd thrill chill jitt
escalon echelon scallio step
escalpe scalpel
escam flak scal
escamos sca squamou
escamot finagl legerde
escan scania
escanci pour
escand spelt scandiu scan
escanda lead boister obstrep outrage scandal sleaz fus meltdow
escandi scandin
escane scan
escap escap breakaw exhaust
escapar showcas wardrob escap
escapat loophol escap
escapul scapula
escaqu checker
escarab beetl
escaram rosehip skirmis
escarap cockad
escarba toothpi
escarch frost hoarfro rim
escard weed
escaria ream
escarif harrow
escarla scarlet
escarol endiv
escarp escarpm sidewal she steep
escarpa escarpm
escas meag rar scarc
escasez dearth paucit scarcit shortag sparsit
escatol eschato
escayol cast plast
escen scen stag
escenar scenari scen set stag
escenic scenic
escepti skeptic sceptic
escil scylla
escind split
escisio split
escit scythia
esclare clear
esclav slav
esclavi slaver
esclus lock sluic
esco cind dreg scourg scum slag
escob broom
escobil brush broom
escoc chaf smart scotlan scot scotsma scottis
escoces scot scotsma scotswo scottis
escocim chaf
escofin rasp
escog choos nam plum
escol academi schoolc
escolar school
escolas scholas
escolt escort
escombr debri rubbl
escond conceal cov hid obscur obstruc sneak
esconde duck escap hid lurk
escondi covenst hideout lair
escondr cov hideout
escopet chapero gun shotgun
escopl chisel
escor list
escorbu scurv
escori abrad
escorp scorpio
escorpi scorpio scorpiu
escorre runoff
escot sheet
escotad notch
escotil hatch scuttl
escozor itch
escrib scrib author pen writ
escriba scriven bunt secreta
escribi clerk record
escrit script writ written
escrito author writ bureau buro desk desktop
escritu deed script scriptu writ
escrot scrotum
escrota scrotal
escrupu qualm scrupul scrupl
escrut scrutin
escruta pars
escruti scrutin
escuadr squad squadro squar
escuami sca
escuch listen
escud buckl escutch shield
escuder esquir squir
escudri ransack scrutin
escuel school
esculp carv grav sculptu
esculti scout
esculto sculpto sculptr
escultu carv sculptu
escun schoon
escup spit
escupid spittoo
escurr wring
escurri slipper sneak coland
esdruju proparo dactyl
ese ess
esenc cor gist quiddit scent
esencia essenti stapl
esfer ball circl domain fac lordshi realm spher pen
esferic spheric orbicul round
esferom spherom
esfigmo sphygmo
esfing sphinx
esfint sphinct
esforz hardcor endeavo exert
esforza striv
esfuerz effort endeavo toil
esgrim fenc swordpl brandis
esguiza swis
eslabon link
eslalom slalom
eslalon slalom
eslav slav slavic
eslavis slavism
eslavon slavoni
esling sling
eslog slogan
eslor length
esloti zlot
eslovac slovak slovaki
eslovaq slovaki
esloven sloveni sloven
esmalt enamel glaz
esmedre cobia
esmer painsta car diligen
esmeral emerald
esmerej merlin
esmeril grind
esmetic smectic
esmirn smyrna
esmog smog
esnif snort
esnob snob
eso thos
esofag gullet oesopha
esofagi oesopha
esop aesop
esopic aesopia
esoteri esoteri
esp spy blad epe sword
espabil galvani
espac blank clearan room spac
espacia spatial
espacio spaciou capacio
espadac swordsm
espadan cattail
espadic spadix
espadin sprat
espagat split
espague guinea spaghet
espalac spallat
espald back trelli
espaldo should
espan spain
espangl spangli
espanol malwar castili spaniar spanish hispani
espant aghast scar disma
espanta scarecr
espanto frighte awful fearful ghast shock
esparc strewn drop scatt spread strew
esparce sainfoi
esparra asparag
espars scatter
espart sparta
esparta spartan spartac
espasm jerk judd spasm
espasmo spasmod
espatul spatula spoonbi widget
espec spic
especi spec
especia speciat special scholar custom especia
especif specifi itemiz nam specif name concret peculia
especim specime
especio speciou
especta spectac showman bystand spectat view displa enterta pageant
espectr ghost spect spectru spectro
especul conject specula theorem operat punt speculu
espej mirror
espejis figment mirag
espejue spectac
espelei speleol
espeleo speleol spelunk
espelt spelt
espeluz creep
espequ handspi
esper wait pend abid await expect hop look
esperad wait
esperan abeyanc hop hopeful encoura
esperm sperm wax
esperma spermat
espermi spermic
esperpe eyesor
espes thicken dens thick
espet spit
espi peep snoop spy
espig dowel ear spik glean
espin bon fishbon spin thorn hawthor may
espinac spinach
espinal spinal
espinaz spin
espinel spinel
espinet spinet
espinil pimpl shin
espinos prick thorn
espinud prick thorn
espiona espiona
espir exhal
espiral coil corkscr spiral
espirit spiriti spiritu ghost spirit
espirom spirome
esplacn splanch
esplend splendo shin splendi
esplene splenec
espleni splenet
esplieg lavend
esplin spleen
espole spur urg
espolet fus wishbon
espoli spoil
espolon spur rostrum
espolvo dust powd sprinkl
esponde sponde
esponj spong soak
esponjo foam spong
esponsa betroth
esponta spontan
espor spor
esporad sporadi
esporan sporang
espos spous wif handcuf manacl husband
esprint sprint
espuel spur
espum foam froth mouss sud
espumil marshma
espumos foam live
espur macaron spuriou
esquej cutt
esquele crat fram skeleto skeleta
esquem draw layout schem
esquema schemat
esqui ski
esquiad ski
esquic sketch
esquif tend
esquil fleec shear aeschyl
esquilm fleec flog
esquima eskimo
esquin angl corn angular
esquirl splint
esquiro strikeb
esquist schist shal schisto
esquiv dodg duck eschew
esquizo schizoa schizoc schizop
est east thi polit situati stat statu remain thes
estabil stabili steadin
establ stabl staid dair
estable ascerta set stab
estac post stak stump
estacio seasona park station season
estad arena instar stadium sojourn sta
estadis statist
estadou america usonian
estadun america
estaf assfuck fiddl scam swindl con finagl
estafad sleivee swindl
estafis stavesa
estalac stalact
estalag stalagm
estalin stalini
estall bang burst crack spallat
estambr stamen worst
estambu istanbu
estamp pattern stamp stamped
estan tin sold
estanc block stagnan stagnat staunch loung newsage waterti
estanca blockag deadloc stagnat stalema languis
estand standar
estanda standar bann
estanfl stagfla
estanis stanisl
estanqu pond pool reservo waterti
estant rack shelf
estante bookcas bookshe shelf
estarc stencil
estart start
estasi stasi
estatal statism
estatic static staid
estator stator
estatu statu
estatud stadtho
estatur statur tallnes
esteari stearin
esteato steatos
esteb stephen
estefan stephan
estegan stegano
estegos stegosa
estel contrai wak astral
estelar star
estenog stenogr
estenos stenosi
estep stepp
estepic tumblew
estequi stoichi
ester lagoon
esterco manur
estere stereo
estereo stereoc stereot
esteril sterili spa barren inferti steril
esterno breastb
esteroi steroid
esteror stertor
esterto stertor
estet aesthet
estetic aesthet
estetos stethos
estev stevia
estib stow
estibad longsho stevedo
estibin stibnit
estibon stiboni
estierc dung manur
estig styx
estigm stigma
estigma stigmat
estil gnomon hairdo styl stylu
estilis stylist
estilit stylit
estilob styloba
estilos stylish
estim dear asses ballpar deem estimat reckon
estimac estimat
estimul stimula excit galvani heat spur whet stimulu
estipen stipend
estipul stipula stipul
estir cran straigh stretch
estiram stretch
estirar rax stretch
estiron stretch
estirp lineag
estiv estivat
estivac aestiva
estix styx
estoc thrust
estocas stochas
estocol stockho
estof stew brais
estoic stoic stoical
estoica stoical
estoici stoicis
estol stol
estom stoma
estomag maw stomach
estop oakum
estoper stud
estoqu gladiol rapi
estorb hamp hind obstruc disturb impedim nuisanc
estorni starl
estornu sneez
estr soapbox botf heat oestru rut stres
estrabi squint strabis crossey
estrabo strabo
estrafa bizarr
estrag havoc ravag
estrago tarrago
estral estrou
estrang strangu chok strangl throttl
estrasb strasbo
estrat stratu
estrata gambit gimmick schem stratag
estrate strateg tactici tactica tactic
estrato stratoc stratop stratos stratov
estrech narrow tap narrown clos defil lean sound strait
estreg scrub
estrell star sun starr shatt smash stardom
estreme judd flinch jerk
estren premier first constip
estreni constip
estrepi obstrep rambunc
estres stress stres
estresa stressf
estreso stressf
estrib abutmen stirrup
estribi choru refrain
estribo starboa
estrict strict stringe
estride hideou shrill striden
estridu screech
estript stripte stripp
estrobi con strobil
estrof stanza stav vers
estroma stromal stromat
estronc stronti
estropa loofah
estrope impair knacker rotten spoilt spoil bruis
estruct fram layout skeleto structu pattern
estruen bang clangou peal thund
estruj squeez
estud etud studio stud
estudi learn read stud
estudia student
estudio bookish scholar
estuf fir rang stov
estup airhead asinin daft dolt dumb motherf sluggis stupid
estupef astonis disma narcoti stupid thunder
estupen fabulou copacet terrifi
estupid nonsens stupidi dumb stupid
estupor stupor
esturio sturgeo
esvan svan
esvasti swastik
eta eta
etan ethan
etap leg stag
etc etc stunn
etceter etc
eter eth
etere fey
etern ageles eternal protrac
eternam eternal
eternid eon forev lifetim
etic ethic ethical
etim etymon
etimolo etymolo
etiop ethiopi
etiquet label stick tag
etnogra ethnogr
etnolog ethnolo
etolog etholog
etru etruria
etrusc etrusca
eua usa
eube euboea
eucalip eucalyp
eucario eukaryo
eucaris euchari
euclid euclid
euclide euclide
eufem euphemi
eufemis euphemi
eufo blis elation euphori
eufon euphoni euphon
eufonic euphoni
euforb euphorb spurg
euforic euphori
eufrat euphrat
eufuism euphuis
eugen eugenia eugen eugeniu
eugenes eugenic
eulal eulali
eunuc eunuch
eur euro
euras eurasia
eurasia eurasia
eurek eureka
euroasi eurasia
eurocop euro
euroesc euroske
europ europa europ europiu
europe europea
europei europea
euseb eusebiu
eusker basqu
eusquer basqu
eutrofi eutroph
eva eve
evacu evacuat vacat void
evacuac evacuat
evad dodg duck escap evad shirk
evadirs abscond
evalu apprais asses evaluat
evaluac apprais assessm evaluat rat
evaluad assesso
evangel gospel
evapor evapora
evapora evapora
evasion breakou
evasiv subterf
evidenc witnes demonst evidenc
evident apparen blatant manif
eviscer eviscer
evit avert avoid circumv det foreclo shun startl
evo eon
evoc evok recall
evoluci evolv evoluti chang
evoluti evoluti
exaccio exactio
exacerb exacerb
exact accurat
exactam exact
exactit accurac
exager exagger oversta
exagera exagger
exalt hothead exalt uplift
exaltac elevati
exalumn alumnu
exam check examina test
examin check examin investi perus quiz scrutin stud test
examina examina examin
exangu bloodle
exanim exanima
exasper exasper infuria aggrava
excav dig excavat
excavac excavat pit
excavad scaveng
exced exce outreac overrun
exceden surplu
excelen serenit capital pass prim swell
excentr kink helicti weirdo
excepci bann excepti outstan superb uncommo
except besid but sav
exces exces extra
excesiv excessi exces lavish
excit arous excit heat thrill
excitac arousal
excitan exhilar
exclu reproba exclud ostraci
exclusi sole
excomul reproba excommu
excreci excreti
excreme dung stool
exculp absolv acquit exonera
excursi sightse jaunt
excus apolog toilet excus
exencio disclai
exent exempt fre
exfoli exfolia
exfolia cleavag
exhal exhal
exhaust compreh thoroug
exhib displa exhibit expos
exhibic exhibit perform
exhort exhort
exhum exhum
exhumac exhumat
exig demand exact
exigenc demand require
exigent burdens choos demand exact fastidi
exigu meagr
exil expat banishm
exili exil expat transpo
exim clear
exist exist
existen being existen stock actual exist
exit accompl hit succes
exitos stick success
exitosa success
exod exodu
exoftal exophth
exogen adventi
exoner absolv exonera purg
exorciz exorcis
exord exordiu
exosfer exosphe
expatri expat
expecta abeyanc prospec
expedic expedit
expel expel jettiso
experim tentati experie undergo trial
expert adept cognosc maestro
expi aton
expiaci atoneme expiati
explan concour
explic declar explain interpr
explica explana
explici hardcor overt
explora scann
explosi explod bang meltdow spallat
explot flog profit
expon exhibit expos expound interpr
exponen exponen
exposic displa exhibit exposit exposur show
exposit foundl
expres conve phras
expresi bright catch counten phras utteran
exprim expres squeez wring
exprimi ream juic
expuls abandon expel oust
exquisi delicac choic superna
extasi ecstati
extempo unseem
extend issu spread
extende stretch
extens ampl widespr
extensi annex extent outreac rang spur tract
extenua gruell
exterio bodywor outsid outward
extermi wipeout nix
extern out outward
externa outsour
extinci extinct
extingu dous
extint extinct
extinto extingu
extirp ripp
extirpa avulsio
extorsi extort extorti
extr additio
extra abstrac draw extract min
extract abstrac essenc excerpt
extramu faubour
extran fey kink mis alien bizarr curiou dodg eeri
extrana strange
extrane strange
extrani bizarr
extranj foreign alien offshor strang
extraof unoffic
extraor amazing remarka uncommo fabulou outstan
extrate alien
extrava luxur vagar flamboy
extravi astra stra
extrem utmost back ultimat
extrema exceedi extra pass
extremi appenda limb fring
extrove outgo
extrud styrofo
extrusi styrofo
exubera flamboy
exud exud ooz
exult exult
exultac exultat
eyacul cum ejacula
eyacula ejacula
eyeccio ejectio
eyector ejector
fab fabiu fabian
fabric factor fabrica manufac mill
fabrica fabrica manufac plant
fabul fabl
fabulos fabulou
faccion camp faction
facet facet facetio
fach fascist
fachend vainglo
facial facial
facil eas effortl straigh
facilit facilit
facilme easi effortl readi
facisto lectern
facoque warthog
factibi feasibi practic
factibl feasibl makeabl
factic factual
factur bill invoic check
faculta colleg school
faen faena slaught
fagocit phagocy
fagot bassoon
fagotis bassoon
fais pheasan
faisane pheasan
faj belt fes sash strip wrap bundl
fajit fajita
fak fakir
fal phallu
falac fallac
falang phalanx harvest
falarop phalaro
falaz fals
falcifo sickl
fald brisket skirt
falic phallic
falisc falisca
falism phallic
fall defect fault flaw award failur
fallec depart pas deceas
falleci death
fals bogu disinge fak fals faux hollow insince untru
falsame false
false fak
falseda fabrica
falsifi fak falsifi forger bogu forg counter falsif
falt absenc fault foul lack shortag slip want gon
faltant miss
falu felucca
faluc felucca
fam fam nam renown
famelic ravenou
famenie famenni
famil fami househo peopl
famili colloqu familia fami househo informa
familia acquain familia
famos famou shin
fan fan fanbo
fanatic fanatic bigot freak zealot
fandang fus
fanec pout
faneg bushel fanega
fanfar braggar
fanfarr brag bullshi boastfu braggar vainglo
fang mir mud silt sludg
fangal mir
fangos mudd
fantase fantasi
fantasm ghost phantom phantas
fantast fabulou fancifu
fantoch puppet
faq faq
faquin port
far headlig lightho
farad farad
faraon pharaoh
faraoni pharaon
farder port
farfar coltsfo
farfoll husk
farfull gibberi jabb babbl piffl
faring pharynx
faringe pharyng
farise pharise
farmac pharmac
farmace pharmac
farmaco pharmac
faro faroes faroish
farol bluff lantern streetl lamppos
farr emm
farrag farrago mishmas
farrago unwield
farre squand
fars farc humbug
farsant phon
fas phas stag
fascin engros
fascina allur breatht fascina intrigu
fascism fascism
fascist fascist
fasor phasor
fastid annoyan bugg hassl pain peev snooz
fastidi badg hassl henpeck irk peev troubl anal annoy
fatah fatah
fatal fatal lous
fatic phatic
fatig fatigu tiredne tir wear
fatigos tir
fatim fatima
fatu fatwa fatuou
fauc maw
faun fauna
faustic faustia
favor favor
favorab conduci
favorec favor friend
favorit bookmar fav favorit
fax fax
fayenz faienc
faz fac
fealdad uglines
febl weak
febrer februar
febril febril feveris hectic hot
febrilm feveris
fec coffe
fecal fecal
fech dat
fecho misde
fecul cornflo cornsta
fecund fecunda
fecunda fertili
federac federat
federal federal
federic frederi
feijo feijoa
fel felid
felacio fellati
feldesp feldspa
felicid gaiet happine joy mirth
felicit congrat hallelu complim
feligre parish
felin cat felin
felip philip
felis felicia
feliz blith gay happ
felizme happi
fellat fellati
felon felon
felp fleec plush
felpud doormat mat
femenin femal gay
femur femur
fenec conclud end fennec
fenic phoenic
fenilal phenyla
fenix phoenix
fenol phenol
fenolic phenoli
fenomen phenome freak magicia prodig
fenotip phenoty
feo ugl
fer chang fair
feretr coffin
ferial ferial
ferin feral
ferm fermium
ferment ferment brew work catalys
fern ferdina
fernand smith
fero faroes
feromon pheromo
feroz feral ferocio fierc
ferre iron
ferri ferr ferrybo
ferric ferric
ferroca railroa railwa
ferros ferrou
ferry ferr ferrybo
fertil fruitfu impregn
fertili fertili
fervien ardent zealou
fervor ardor devotio zeal
fervoro zealous
fest phaisto
festej celebra
festin feast
festiv gay
festiva festive
festivi holida
festone sinuat
fet feta fetu fetid stink
fetal fetal
fetich fetish
fetidez reek stench
fetu fatwa
feuch gaud
feud feud fiefdom
feudal feudal
fez fez
fiabili reliabi
fiabl dependa reliabl trustwo
fiador bondsma catch sear suret
fianz bail caution suret
fiar trust
fiasc bumm bust fiasco turke
fibr fibr
fibrila fibrill
fibrill sheaf
fibros fibrou wir
ficcion fiction figment
fich chip headsho
ficher fil
ficolog phycolo
fictic fiction
fide noodl
fidedig authori trustwo
fideico realtor escrow fideico trust
fidelid allegia
fiducia truste
fiebr fev tempera
fiel faithfu staunch
fielmen faithfu
fieltr felt
fier feral fierc wild
fierame fierce proud
fierr pip hardwar
fierrit skew
fiest feast gala gather holida part
figur charg figur figurat
fij affix appoint fix keen staid stead
fijacio fixatio
fijamen fix
fijars notic
fil fil lin queu rank row philia edg phylum
filacte phylact
filadel philade
filantr philant
filarmo philhar
filatel philate
filet batten fillet steak thread
filf canard hoax
filiaci affilia
filial affilia filial subsidi
filic infanti
filigra filigre
filip philipp
filipen philipp dropwor
filipin philipp
filiste philist
film film cinema
filmaci film
filo pancak
filogen phyloge
filolog philolo
filomen philome
filon lod reef
filoqui phylloq
filos sharp
filosof philoso
filtr leak screen seep strain
filtrac infiltr leak seep seepag
filtrar filt percola
filud rugg
fin end clos finish termina fin she thin finnish
final endgam final termina ultimat
finaliz clos end finish
finalme eventua final ultimat
financi fund financ financi
finc estat farm outpost propert
finez delicac
fing sham affect fak feign front pretend sell stag
finidad finit
finit finit
finitud finit
finland finn fennici finnish
fint feint
fiord fjord
firm sign autogra signatu ink adamant asserti constan steadfa
firmame heaven sky
firmeme firm
firmez firmnes steadin
fiscal prosecu
fisg snoop
fisgone snoop
fisic physic physica physici
fisicam physica
fisicoc bodybui
fisicoq physico
fisiogr physiog
fisiolo physiol
fision fission
fisiote physiot
fisur split
fitofag phytoph
fitomin phytomi
fitoqui phytoch
fitosan phytosa
fitotom phytoto
fiyi fiji
fiyian fijian
flac dud lank skinn slim thin weak flaccid limp
flacuch spind
flagel flagell scourg whip
flagran blatant egregio
flait riffraf
flam flam
flamboy flamboy
flamenc flemish
flan flan
fland fland
flap flap
flaque flag
flaquit sisterg
flase flash
flatule wind
flaut flut
flautin piccolo
flec bang fring
flech arrow
flechas ratlin
flectiv inflect
flegeto phleget
flem phlegm
flemati phlegma
flemon absces
flequil bang fring
flerov flerovi
flet affreig freight halibut
fletame affreig
flexibi adaptab
flexibl suppl
flexion curl inflect
flip geek
flirte flirt dallian
floem phloem
flogist phlogis
floj flopp friabl idl lax laz loos pun slack
floje idl slack
flor best flatter flow flush flora colorfu
floraci blossom
floral flower
flore flouris
florec blossom bud burgeon flow
floreci bloom
florer vas
florest for woodlan
floret foil
floride floridi
florife florife
florin guild
floritu flouris
floscul floret
flot armada fleet float
flotabi buoyanc
flotaci flotati
flotant float superna
flu fluent fluid wat flow run stream
fluctua fluctua
fluente fluent
fluidam fluent fluid
fluidez articul
fluj flow flux issu stream
fluor fluorin
flux suit
fob phobia phobo
foc seal cynosur flashli focu phocin
focal focal
focaliz focu
fof flabb spong
fogat bonfir campfir fougass
fogonaz blaz
fogos hothead
fogosid verv
fol foil
foliaci foliati
foliol leaflet
foll fuck puss
follabl fuckabl
follaj foliag
follars fuck
follet booklet brochur leaflet tract
fom gay
foment foment fost foster
fomit fomit
fon phon
fonacio phonati
fond back backgro bottom deep fund ground pettico
fondead anchora
fondu fondu
fonem phonem
fonetic phoneti
fonic phonic
fonolog phonolo
fonomet phonome
fontan sourc
fontane plumb
footing jogg runn
foqu jib
for forum
foraj outlaw
foraste foreign strang
forbol phorbol
forens forensi
forest woodlan
foresta woodlan
forj forg foundr malleat
forjado forg smith
forjadu forger
form form kind mann mold pattern shap way mak
formaci backgro consist
formali bookish formali
formalm formal
formate format wip
formida great mean
formon chisel
formul formula phras
formula policym form
forn husk muscleb
fornic puss
forr moneyba sheath forro glov lin raincoa
forraj fodd
forraje forag
fortale fortif strengt bastill forcefu fort fortres strongh
fortifi fortifi outpost
fortuit acciden haphaza
fortun mint luck
forz compel forc thrust
fos grav moat pit
fosfat phospha
fosfati phospha
fosfofr phospho
fosfoli phospho
fosfor match phospho
fosfore light matchbo phospho
fosfori phospho
fosfur phosphi
fosil fossil
fosiliz fossili
fot photo photogr pictur
fotocop photoco xerox
fotodes photodi
fotodio photodi
fotoele photoel
fotoemi photoem
fotoflu photofl
fotofob photoph
fotofos photoph
fotogen photoge
fotogra photogr photo pictur snap fram
fotoiso photois
fotolis photoly
fotolum photolu
fotomet photome
fotomul photomu
foton photon
fotonic photoni
fotoqui photoch
fotosin photosy
fototub phototu
fotovol photovo
fotut horn
fovism fauvism
foxberi lingonb
foxberr lingonb
foxtrot trot
frac swallow tailcoa
fracas abortiv deadbea failur los fail flop found bumm
fraccio fractio neighbo moiet
fraganc fragran scent
fragant fragran sweet
fragat frigate
fragil brittl frail friabl
fragili delicac frailt
fragilm fragile
fragmen spallat extract
fragor uproar
fragu forg grout
frail friar
frailec puffin
frailun monkish
framboy flamboy
frambue raspber
franc franciu candid fre outspok straigh blowjob frenchm
francam fair frank honest straigh
frances frenchm frenchw
francis franc franci
francma freemas
francof francop
francoh francop
francot snip
franel flannel
franele toad
franj band strip
franque clear stamp postag
franqui coinsur exces franchi
fras phras
frasc bottl
frase phras
fraseol phraseo
frasnie frasnia
fratern brother
fraud assfuck deceit fraud humbug racket
fraz blanket
fre fry
frecuen frequen lot often
freg hassl mop scrub
fregade sink
fregon mop bugg
freirs fry
fren brak slow brac
frenesi flurr
freneti hectic
frenill brac frenulu
frenolo phrenol
frent against brow fac forehea
fres posh prepp snob strawbe
fresc breez chill cool flippan fresh impuden sass soda
frescor freshne
frescur freshne nerv
fresn ash
fri chill chil cold coldnes cool frigid offhand refrige
friabl brittl
frialda coldnes
friamen cold
friccio frictio
frier chilbla
frig phrygia
frigori refrige
frijol bean
frijole bean
friki geek nerd
fris blanket friez
frit glaz fri
frivol frivolo
frivola frivolo
frontal frontal
fronter bord boundar demarca margina
fronton pedimen
frot rub
fructif fructif fruitfu
frugivo frugivo
frunc frown purs
frustr abortiv dash foil thwart
frustra frustra
frut fruit
frutill strawbe
ftalic phthali
fuchi yuck
fuchil yuck
fucos fucos
fucs fuchsia
fucu jinx
fueg fir light
fuegin fuegian
fuell bellow blow
fuent sourc fount fountai seep spr
fuer awa out outsid law
fuert fort hard loud rugg strengt strong strongh sturd
fuertem strong
fuerz forc might strengt
fug escap flight fugu jailbre
fugars abscond fle
fugaz fleet fugacio
fugazme fleetin
fugitiv outlaw runawa
ful blond
fulan whor friend random
fulcr fulcrum
fulg glow
fulgur glow
fuligin soot
fulmina cap
fum smok
fumador smok
fumarel tern
fumig fumigat
fumigac fumigat
funcion functio serv work officeh officia use
fund bag sleev found foundat fus smelt
fundaci foundat
fundame rationa corners ground rootsto
fundat plinth
funde cast
fundibl fusibl
fundibu trebuch
fundici cast foundr melt purific smelt
fundill underpa
funebr macabr
funerar funerar
funest baleful macabr
fung functio
funingu weakl
funk funk
funtor functor
fur fur rag
furan furan
furgon equipag van
furgone van
furios furiou rag relentl wrathfu
furiosa angri
furor fur
furtiv poach stealth
furtiva clandes
furtivi poach
furuncu boil
fus demisem fusil
fusibl fus
fusil fusil rifl
fusion amalgam merg fusion
fusiona mergeab
fust crop horsewh whip pettico
fustig whip
futbol socc
futboli footbal foosbal
futil futil pointle
futill foosbal
futur futur
futuris futuris
futurol futurol
gab greatco jacket paletot
gabach yanke
gabardi worst
gabinet den
gabon gabon
gacel gazell
gacet gazett
gach porridg sleaz
gad gad pollock
gaditan gaditan
gadolin gadolin
gaelic gaelic
gaf spectac jinx misfort
gafapas hipst
gagauz gagauzi gagauz
gait bagpip gullet pip
gaiter bagpip
gaj gor
gal gala arra wal gaul gallium beefcak casanov gallant
galaic galicia
galant dash
galante flirt dallian
galardo laureat award accolad
gale arcad veranda
galen galena
galeon galleon
galeot galliot
galer galle
gales welshwo welsh
galg gaug greyhou
galic galicia
galiciz gallici
galile galile
galimat jabberw claptra gibberi jabb macaron
galitz galicia
gall cock cockere crack guy roost
gallard gallant gracefu
galleg galego galicia port
gallet biscuit cooki
galleta wallop
galleti bicki
gallin chicken coward hen poltroo wimp
gallina womaniz
galline chitter henhous roost
gallit cockere
galon gallon ribbon strip
galop gallop run
galpon barn shed
galvani galvani
gam arra gamma gamut rang scal buck
gamb prawn shrimp gambia
gamberr hooliga lout trouble yob
gambet dribbl
gambete dribbl
gambori dingleb
gamet gamet
gametof gametop
gamin urchin
gamm gamma
gamuz chamoi sued
gan win desir cattl livesto mob stock swarm earn
ganabl winnabl
ganader cattlem
ganador winn
gananc gain profit
ganch check hook peg
ganchud hook
gandul loaf
ganesh ganesha
gang bargain clearan gangu gleek sandgro
gangl ganglio
ganglio ganglia
ganimed ganymed
gans clodhop gand goos
ganst gangst
gant ghent
ganzu pick
garabat doodl scribbl
garaj garag
garanon stud
garant warrant guarant pledg securit
garanti guarant warrant
garb panach
garbanz chickpe
garbe junket
garc smith
garcet egret
garch fuck
garf hook
gargant bottlen chasm gorg gulch throat
gargari gargl
garit box
garnati granada
garomp peni
garr claw nail oomph paw talon
garraf caraf
garrafa blund
garrapa tick scrawl scribbl
garroch pol prod
garrot bludgeo club
garrote club
garroti croup
garruch strappa
garrul garrulo
garu drizzl
garz egret heron
garzon wait
gas gas chiffon gauz
gase aerat
gaseos soda carbona
gasfit plumb
gasfite plumb
gasific gasif
gast distres hackney knacker spend expendi
gastado spendth
gastron gourman gourmet
gat cat jack puss queen hash tom
gate crawl scrambl
gater fairlea
gatill trigg
gatit kitten puss kitt
gauch cowbo gaucho
gaulte teaberr
gaus gaus
gav topsail
gavet draw
gavil hawk
gaviot gull seagull
gavioti tern
gay gay
gayumb underpa
gaz gaza
gazap bunn corrige malapro typo
gea gaea
gec gecko
gedeon gideon
gehen gehenna
geis geys
geitost brunost
gel gelada gelid
gelasie gelasia
gelatin jel slim
gelific gel jell
gem diamond gem jewel ston groan moan wail
gemel calf cufflin twin binocul
gemidor wail
geminac geminat
gemini gemini
gemm gemma
gemolog gemolog
gen gen geniu daimon geni jinn prodig wond
genealo genealo
gener creat generat fabric gend genr genu kind sex
generac generat age
general blanket yatz general
generos generou ampl lavish munific unselfi
genesi genesi
genetic genetic
genial bright copacet groov
genital genital
genol futtock
genom genom
genov genoa
gent peopl throng
gentil kind
gentili demonym
gentuz rabbl riffraf
genufle crouch genufle
genuin genuin
geobota geobota
geodes geodes survey
geoespa geospat
geofisi geophys
geogen geogen
geoglif geoglyp
geograf geograp
geolog geolog geologi
geologi geologi
geom goph
geometr streak
geopoli geopoli
georg georgia
geoterm geother
geran cranesb geraniu
gerard gerard
gerent manag
geriat geriatr
geriatr geriatr
gerifal gyrfalc
germ germ
german germani guild slang
germani germani
germano germano
germin germina sprout
germina germina seminal
geron girona
gertrud gertrud
gerund specifi
gerunde gironan
gest fac gestur
gesticu gesticu
gestion demean fil managem
gestor manag steward
getaf getaf
ghan ghana ghanaia
gib hump
gibon gibbon
gigabyt gigabyt
gigant giant giganti humongo juggern whopp
gigante bloat giant giganti enormit hugenes
gigavat gigawat
gigol gigolo hustl
gileki gilaki
gili jerk twat twit
gilipol arsehol asshol dickhea doucheb dumbas jerk nincomp wank
gillet razor
gillett razor
gimnas gymnast gymnasi
gimote grip snivel whin whimp
ginebr geneva gin junip
ginece styl
ginecol gynecol gynaeco
ginofor gynopho
gir tour rotat spin transit turn twirl
girador draw
girasol sunflow
gis chalk
gisel gisell
gitan gyps rom
glacial arctic
gladiad beastma
glagoli glagoli
gland glan
glandul gland
glas glaz
glase glaz frost
glauc glaucou
glif glyph
glo glor
glob balloon glob world
globali globali
globalm global
glomeru glomeru
gloriet roundab
glos glos
gloton glutton gourman wolveri
glotone glutton
gluglu gobbl gurgl
gluon gluon
glute cheek
gnc cng
gnei gneis
gnom gnom
gnoseol epistem
goa goa
gob gudgeon
gobern govern rul
goberna governo rul
gobiern governm
goch pig
god goth
godofre geoffre godfre
gof grit
gofr waffl
gogol gogol
gol goal
goler goalkee
golet schoon
golf golf bitch harlot slut strumpe tramp trollop whor
golfill urchin
golfist golf
goliat goliath
gollet bottlen
golondr swallow
golos glutton gourman gourmet
golosin delicac
golp bang belt blow hit knock putsch spank strok
golpaz lick thump
golpe hit beat belt clock jab knock smash thump
golpete thump
gom condom glu gum hangov rubb tyr
gomel prepp
gomos rubber
gon gonad
gong gong
gonorre gonorrh
googl googl
google googl
gord fat jackpot porcin
gordinf chubb fatso
gordit chubb fatt tubb
gorgoj weevil
goril gorilla nigg
gorje babbl
gorr bonnet cap glov
gorre scroung
gorrin pig
gorrion humming sparrow
gorron freeloa gatecra journal spong
gorrone scroung spong
gorstie gorstia
got bead dash drop gout goutt morsel
gote dribbl drip
gotembu gothenb sweden
goter leak eyedrop
gotic goth gothic
gotit droplet
gourmet gourman
goy goy
goz enjo delight joy
gozn hing
gozos joyful
grab engrav plat grav record tap
grabaci record
grabado record
grac grac panach wit gracchu
graci grac thank
gracil gracefu
gracios gracefu amus cut funn
grad harrow bleach degre rank year
gradu graduat
graduab adjusta
graduac graduat
gradual gentl gradual
graduar graduat
graf graph spell
grafen graphen
grafic model plot graph graphic
grafit graphit
grafole graphol
graj rook
grajill jackdaw jay
gram gras lawn gram
gramati grammar grammat
gramol gramoph jukebox
gran grain great cochine pomegra grit kernel scab spot
granadi granada
grand larg big great
grandem great
grandez grandee greatne
grandil magnilo
grandio great
grandot hug
graner barn mow
graniz frost hail hailsto
granj dair farm
granje earn
granjer farm farmhan
granuj yob
granul granula
grap stapl
grapado stapl
grapp grappa
gras fat greas fatt
grasien greas
grasos greas
grasot blubbo
grat pleas
grati fre
gratin grill toast
gratitu gratitu
gratuit gratuit fre
grav gravel asses burden acut deep grav pondero sever
graveda gravene
gravit gravita
gravita gravita
graz graz
grazn caw squawk
greb greav
grec greec
gregar domesti gregari
grem coven guild trad
grenud shagg
gresc fraca
grey flock
grez grez
gri gra
grieg greek grecian
griet crack fissur
grif griffin spigot tap
grill chirp chirr cricket fett shackl
grillet shackl
grimpol telltal
gring blond
gringol blink
grip cold flu influen
gripal flulik
gris gra
grisace grayish
grisu firedam
grit acclaim call cry holl scream shout yell hoot
grivn hryvnia
grogui grogg
gronch sleaz
groning groning
grosell currant goosebe
groser churlis coars foul fresh pondero
grosera gross rude
grosor thickne
grotesc antic
gru gru cran
grues gros bulk fat thick
grull cran
grum clod clump lump
grumet crew
grun growl oink snarl groan grunt
grunon grouch crust grump kvetch
grup band bunch circl clust cluster crew gang group
gruper pillion
grupien pretend
grut grotto
gua wow
guacal ugh yuck
guacama macaw
guacamo guacamo
guach bastard odd twin
guadala mexico spain
guadan scyth
guagu bab bus paca
guain wino
guaj guam
guajolo turke
guald weld
gualter walt
gualtra pun
guam guam
guamil fallow
guan guano
guanaba soursop
guanac guanaco
guanaj turke
guanch guanch
guanin guanin
guant paca glov
guanter glov
guap beautif beaut cuti arrowro dash handsom prett
guapeto beefcak
guapisi gorgeou
guar guar macaw twin cov den hideout lair
guard attenda conduct guard sentine ward hoard fil keep
guardab fend gamekee rang warden
guardac nightja gamekee rang warden
guardae bodygua mind
guardal warehou
guardam goalkee
guardap rang warden
guardav lifegua
guardia midship
guarnec garnish
guarnic saddl garnish garriso topp
guarr slut tart whor dirt filth pig
guartin paca
guat paunch
guatema guatema
guaton blubbo fatso
guatonc fatt
guatus agouti
guau woof
guay cool guava
guayab guava hangov
guayaqu guayaqu
guazon jok
gub goug
guberna guberna
guech goitr
gueg gheg
gueguec goitr
guen good
guepard cheetah
guer blond
guerr war warfar
guerre war
guerrer fight guerrer warlik warrior
guerril guerril guerill
guet ghetto
guey dud mush
gugle googl
gugol googol
gui cynosur conduct driv guid lead jig
guid guy
guij ouija
guijarr pebbl shingl
guil kid
guiller wilhelm william
guillot guillot
guimel gimel
guin gleek yaw blink twink wink
guinch ospre
guind cherr gean
guine guinea banana
guinean guinean
guingam okra
guion hyphen screenp script
guionis screenw
guiriga jabberw macaron
guirit jaguaru
guirnal festoon garland worm wreath
guis stew brais hash
guisant pea
guisqui whiske
guit dough twin
guitarr guitar guitari
guivern dragon wyvern
gul ghoul glutton gre gul
gulag gulag
gulasch goulash
gulos gulos
guqin guqin
gurr armadil
gurrumi uxoriou
guru guru
gusan maggot worm
gust car fanc lik lov pleas tast flavour penchan
gustati gustato
gustos delicio sweet
guyan guyana guyanes
guyarat gujarat
haapsal haapsal
haarlem haarlem
hab bean dappl hav
habacuc habakku
haban havana
habichu bean
habil abl adept adroit clev deft dextero hand nimbl
habilid abilit adroitn clevern profici prowes skill dextero
habilit assert enabl
habilme abl deft
habilos dextero
habit inhabit abid dwell groov habit
habitac bedroom habitat room
habitan residen
habitat habitat
habitu wont accusto inur season
habitua custom habitua
habl speech utteran speak talk
hablado talkati
habladu hearsa
hablant speak
hac ago mak perform for toward
hacers becom
hach axe aitch
hachaz hangov
hachi hashish
haciend haciend treasur
hacin mow
hack hack
hacke hack
had fair had
hadal hadal
hadiz hadith
hadron hadron
hafn hafnium
hagiogr hagiogr
haiduc hajduk
haiduq hajduk
haiku haiku
haiti haiti
haitian haitian
hajj hajj
hal pull halo
halag flatter flatt
halague impress
halal halal
halcon falcon hawk
halcone falcon
halibut halibut
halit whiff
halitos halitos
hall find
hallazg discove find waif
hallowe hallowe
haloalc haloalk
halofit halophy
halogen halogen
halter barbell
haltero weightl
halur halid
halv halva
ham fishhoo hama
hamac hammock swing
hamart hamarti
hambr famin hung thirst
hambrie hungr
hambron glutton
hambrun dearth famin
hamburg hamburg patt
hamlet hamlet
hamp underwo
hang hangar
hangul hangeul
hanoi hanoi
hanov hanov
hap pah
haploid haploid
har harem
harag laz loaf sluggis
haragan slack
harar harar
harin flour goug meal
harinos flour
harmoni harmoni
harne riddl
harner riddl
harp harp
hart knacker long
hartars tir
haryan haryana
hashtag hashtag
hass hassium
hast even till until sullenn
hasti jad
hastial gabl
hat flock herd
haume haumea
hawai hawaii
hawaian hawaiia
hay beech
haz bundl fac faggot shaft sheaf
hazan exploit feat
hazmerr jok
hebdoma week
hebill buckl clasp
hebr strand
hebre hebrew
hebron hebron
hec dreg fec lee stool
hecat hecat
hech act deed fact
hechice wizarde magicia sorcer wicca
hechiz charm bewitch engros spell
hechize wiccan
hechur confect
hectare hectar
hector hector
hecub hecuba
hed reek stink
hediond stink
hedor fetidne reek stench stink
hefest hephaes
hegel hegel
hegemon hegemon
hegir hegira hijra
hejir hegira hijra
hel freez frost ice icy popsicl helium
helader refrige
helech bracken fern
helen helen
helenic helleni
heleniz helleni
heler glaci
heli helio
helic chopp airscre coil helix propell screw spiral
helicid helicit
helicoi helical
helicop chopp
heliost heliost
hell irrigat
helveti helveti
hematit hematit
hematol haemato
hembr femal
hemisfe hemisph
hemisti hemisti
hemodin hemodyn
hemofil haemoph
hemorra haemorr hemorrh
hemorro hemorrh
hen henna hay
hendiad hendiad
hendidu cleft groov
henn henna
henoch enoch
henr henr
heparin heparin
hepatic hepatic liverwo
hepatit hepatit
hepatol hepatol
heptaed heptahe
heptago heptago
heptan heptan
heptos heptos
her wound hera injur scath aggriev pluck
heracli iraklio
herald herald
heraldi heraldr
herbace herbace
herbar herbari
herbivo herbivo
herbola herbali
herbos grass
herc hertz
hercule hercule
hered heredit bequeat inherit succe
heredab inherit
heredad bequ
hereder heir scion issu
heredit heredit
herej heretic heres
herenc bequ heritag
heretic heretic
herm herm
hermafr hermaph
herman broth sibl sist brethre
hermana stepsis stepbro
hermand brother fratern
hermene hermene
hermeti airtigh waterti
hermos beautif love sweet
hermosa attract pretti
hern hernia
hernand smith
hero hero
herod herod
herodot herodot
heroic heroic
heroica heroica
heroin heroin
heroism heroism
herp herp
herpeto herpeto
herr horsesh sho
herrado blacksm farri
herradu horsesh
herrami impleme instrum tool
herrer blacksm smith
herret aiglet
herrumb rust
hertz hertz
herv boil
hervor vehemen
hesiod hesiod
hesit hov
hesitac hesitat
hetair hetaera
hete hittit
heter hetaera hett straigh
heteroc heteroz heteroc
heterog dispara eclecti heterog
hetit hittit
hetm hetman
hettang hettang
hexacos hexacos
hexaedr hexahed
hexaflu hexaflu
hexan hexan
hexen hexen
hexos hexos
hey hey
hez dreg lee
hezbol hezboll
hiat hiatu
hibern hiberna overwin
hiberna hiberna
hibr hybrid
hibri hubri
hibriwe mashup
hidalg armiger hidalgo nobl
hideput motherf
hidr hydra
hidrarg hydrarg
hidrat hydrat
hidraul hydraul
hidroav seaplan
hidroca hydroca
hidroce hydroce
hidrofo hydroph
hidroge hydroge
hidrogr hydrogr
hidrolo hydrolo
hidrope edema
hidrosf hydrosp
hidrur hydrid
hiedr ivy
hiel bil gall ice
hieler cool
hien hyena
hierati hierati
hierb gras herb weed
hierbab spearmi
hierbal lemongr
hieromo hieromo
hieroni hierony
hieroso jerusal
hierr iron
hig fig liv
higien hygien sanitat
higieni hygieni
higuer fig
hij son daught child sonn
hijastr stepchi stepdau stepson
hijit daughte sonn
hijuel lay scion
hil yarn spin cord lin thread wir
hilaran hilario
hild hilda
hiler bank lin windrow
him hymen
himalay himalay
himen hymeniu
himene hymenea
himn anthem hymn
himnar hymnal
hin hin
hinch fan yob inflat bloat
hinchar billow swell
hinchaz swell
hindi hindi
hindu asian hindu hindust indian
hinduis hindu
hinoj fennel kne
hip hiccup
hipant hypanth
hiperen hyperfo hyperli link
hiperin hyperin
hiperio hyperio
hiperlo swaybac
hiperme farsigh
hiperon hyperon
hiperpo superpo
hiperse hyperse
hipertr hypertr
hipervi hyperli link
hipn hypno
hipnosi hypnosi
hipnoti hypnoti
hipocam hippoca
hipocen focu
hipoclo hypochl
hipocon hypocho valetud
hipocor hypocor
hipocri pretend
hipodro turf
hipofis hypophy
hipoglo halibut
hipolog hippolo
hiponim hyponym
hipopot hippopo
hipotal hypotha
hipotec mortgag pledg
hipotes hypothe
hipotet hypothe
hipotro hypotro
hipox hypoxia
hippi hippi
hippy hippi
hiragan hiragan
hirudin leech
hirv boil brew
hisop swab
hispale sevilla
hispan spanish
hispani hispani
hispano hispano
histeri hysteri
histidi histidi
histo histor stor tal yarn
histolo histolo
histori histori histor
histrio histrio
hit milesto watersh
hitit hittit
hitl hitl
hiyab hijab
hmm hmm
hobbit hobbit
hobby hobb
hoc curasso
hocic muzzl nos schnozz snout
hocicon bigmout
hockey hocke
hog hearth hom
hogaren coz househo
hoguer bonfir campfir
hoj blad leaf sheet
hojalat whitesm
hoje skim
hojuel flak pancak
hokka hokkaid
hol hello
holand holland netherl dutch dutchma
holande dutchwo
holg bagg
holgaz coast deadbea idl layabou lazybon loaf
holgaza laz loaf loit maund
holgur latitud
holism holism
hollej hull
hollin soot
hollywo hollywo
holm holmium
hologra hologra
holonim holonym
homb manline
hombr man fellow mal should
hombrer epaulet
hombril should
homenaj homag tribut
homeopa homeopa
homer hom
homic homicid
homicid homicid manslau
homil homi
homocig homozyg
homofob homopho
homofon homopho
homogen homogen
homolog accredi counter homolog
homonim homonym namesak
homosex gay
hond sling deep
honder sling
hondon hollow
honest hon
honesta honest
honesti honest
hong fungu mushroo
honiar honiara
honor honour honoriu
honorab honoura
honorar fee
honorif styl
honr honour
honrade honest
hook hook
hoolig hooliga
hopanoi hopanoi
hoplit hoplit
hor hour tim
horac horac
horad bor
horar schedul tim timetab
horc gallow gibbet pitchfo scaffol
horchat horchat
hord drov hord
horizon horizon
hormig ant
hormigo concret
hormigu antbird anthill antshri
hormon hormon
horn batch baker fir furnac kiln oven
hornaci alcov
horne bak
hornill hotplat rang stov
horquet crotch
horquil fork hairpin
horrend hideou horribl macabr
horribl awful hideou horribl shock horrib
horripi ghast gris horrif
horror horror
horrori aghast horrifi
horroro macabr
hortali vegetab
hortela ortolan
hortens hydrang
horter chees gaud tawdr
hosann hosanna
hosped hous
hospeda host accommo lodg sta
hospede host
hospic hospic
hospita hospita
hosqued sullenn
host bollock waf
hostele hospita
hostig beleagu henpeck
hostiga skirmis bully
hostigo bothers try
hostil antagon hostil inimica unfrien
hostili antagon feud
hostilm hostile
hotel hotel
hotento hottent
hoy current toda hol
hoyuel dimpl
hoz sickl
hrodn grodno
hryvn hryvnia
html html
huarach sandal
huas cowbo
huec alcov gap hol hollow insubst shaft
huelg strik
huelgui strik
huell footpri trac track vestig
huerc kid
huerfan orphan
huert orchard
hues bon kernel pit ston
huesc huesca
huesped guest host househo
huesud bon
huev bullshi guff roe dick egg nut ball gonad
hueve bullshi gleek
huevon shit bust doucheb dud faggot jerk motherf sapl
hug hugh
hugonot hugueno
huid flight
huir fle abscond fly
hul oilskin rubb
hum fum smok
human human man
humanam human
humanid humanit humanki mankind
humanit humanit
hume fum smok
humeant smok steam
humect dampen
humed damp dank humid moist
humedad damp humidit moistne moistur
humedal wetland
humedec damp dampen moistur
humer humeru
humidif humidif humidor moistur
humild humbl meek
humilda humilit
humilde humb
humill humilia abas abat demean
humilla abaseme humilia crawl
humor humour mood wat wit
humoris comedia jok jocular
hun hun
hund hollow duck found sink
hung hungar
hungar hungari
hurac hurrica
huran distant lon unsocia
hurg pok root
huron ferret
hurr che hurrah yay
hurt burgl filch finagl poach purloin snitch steal larcen
hus hus spindl hussar
husit hussit
husme peep smell sniff snoop
hybri hubri
hydr hydra
hydru hydru
iatrofo iatroph
iatroge iatroge
ibe iberia
iber iberian
iberic iberian
ibi ibi
ibic ibex
ibicenc ibizan
ibiz ibiza
ibook ibook
ibs ibsa
icon icon
iconogr iconogr
icosaed icosahe
icteric jaundic
ictiolo ichthyo
ictiosi ichthyo
idah idaho
ide feel idea
ideal ideal
idealis visiona
idealiz idealiz
idealme ideal
idem ditto
identic identic
identif identif
ideofon ideopho
ideolog ideolog
idil idyll
idiom idiom languag vernacu
idiomat idiom
idiosin quirk
idiot ass doucheb fuckup idiot jackas moron mug wank
idiotez bullshi idioc
idiotis idiom
idiotiz idiotiz
ido gon ido
idol idol
idolatr god idoliz idolatr
idoneid appropr
idos idos
ifigen iphigen
igles church
iglu igloo
ignac ignatiu
igne igneou
igniflu igniflu
ignifug firepro
ignor disrega
ignoran uninfor
ignot unknown
igor eeyor
igual alik equal even match equaliz
igualit egalita
igualme anywa equal likewis similar
iguan iguana
iguazu iguazu
ilegal unlawfu wrongfu
ilegali crimina
ilegalm illegal
ilegibl unreada
ileon ileum
iles uninjur
ili iliad
iliac iliac
ilimit boundle limitle unlimit
ilogic illogic
ilogica illogic
ilot helot
ilumin enlight lit glow illumin light
ilumina illumin light
ilumini enlight
ilus stoog
ilusion eag delusio halluci
ilusor mislead visiona
ilustr illustr shin
ilustra enlight illumin illustr
imag imag fac pictur
imagin fancifu feign imagin
imagina conceiv imagina wit
iman imam lodesto magnet
imbecil ass fool jerk moron nincomp tomnodd
imborna scupp
imbu steep
imit ape cop imitat imperso mimicr mock
imitaci imitati knockof mock
imitado follow
imp odd
impacie impatie eag
impag nonpaym
impagab unpayab
imparab unstopp
imparci disinte imparti unbias
impart impart
impasib impassi
impav fearles
impecab faultle flawles
imped block fett foreclo hind imped interfe obstruc prevent
impedim kink
impel impel urg
impenet adamant inscrut
impensa unthink
imperdo unforgi
imperfe flaw wrinkl fault
imperio perempt
imperme waterpr raincoa repelle
imperte dauntle unafrai
imperti familia snott
impetu heat momentu
impetuo tetchi hothead
implaca relentl
impleme deploym applian
implic imp
implici tacit
implor crav
impolut pur
impon asses embarg enforc enjoin impos obtrud
imponen overwhe
imponer obtrud
impopul unpopul
import car count heed import matt
importa import bear valu signifi undowna
importu henpeck
imposto pretend
impoten powerle unabl
impreci fuzz vagu
imprede unpredi
impregn inform
impres transf
impresc indispe
impresi impress breatht impres
impreso print
imprevi unpredi acciden unfores
imprim print transf
improba unlike
improp infelic unseem untowar
imprope dis
improvi makeshi impromp wing
imprude careles indiscr reckles
impuest rat tax
impugn cont gainsa impugn
impuls boost leverag urg buoyanc thrust
impulsi impetuo rash
impuram impure
impurez impurit taint
impurif defil
imput ascrib imput
imputab ascriba attribu
inacab unfinis
inacces unavail
inaccio inactio
inacept unaccep
inadapt misfit
inadecu infelic unsuita
inadver oversig unnotic
inagota inexhau
inalamb cordles wireles
inalcan unachie unreach
inamist sur
inamovi station undowna
inanici inaniti starvat
inanida inanit
inanim exanima
inapela perempt
inaprop inappro unseem unsuita
inarmon inharmo
inasequ unavail
inaudib soft
inaudit outrage unheard
inaugur inaugur unveil
inc inca
incaic incan
incande molten
incansa indefat relentl tireles
incapac disabil inabili disabl
incapaz incapab inept unabl
incasic incan
incaut dup unwar
incend fir
incendi ignit arsonis firesta
incensa cens
incenti fost spur
incerti doubt uncerta
incesan ceasele incessa
incid cut
inciden disrupt
inciert uncerta
inciner inciner
incisiv incisor
incit abet entic prompt spur teas urg
incitan entic
inclin bias steep
inclina bent bia camb crouch disposi inclina penchan slant
inclu includ
inclus even
inclusi includ
incluye includ
incoaci commenc
incogni questio unknown
incolor colourl
incolum uninjur unscath
incomes inedibl
incomib unpalat
incomod inconve nuisanc uncomfo
incompr inscrut
inconcl unfinis
inconcr impreci
incondi uncondi unquali unquest wholehe
inconfo distres
inconfu unmista
incongr antic
inconsc insensa oblivio unawar
inconse inconsi
inconsi rash haphaza
inconst erratic fickl
inconsu seamles
incontr unru lavish
inconve downsid kink nuisanc
incorpo embod fold coalesc
incorre untru wrong
incredu unbelie
increib fabulou incredi unbelie amazing
increme augment increas ris accrual
increp snap
incruen bloodle
incrust inla embedd
incu lach
incub incubu
incubac incubat
inculc drum inculca instill
incult ignoran unculti uneduca
incumbe bear task
incumpl deadbea disappo
incursi raid fora trespas
ind india indian asian indium
indagat inquir
indeb undu wrongfu
indebid undu
indecen foul seed smutt
indecis ambival quandar indecis irresol tentati
indefen defense helples
indeleb unerasa
indemn uninjur
indesci illegib
indesea undesir
index index
indic suitabl indicat point clu forefin index
indifer apathet blith insensa listles lukewar nonchal offhand tepid
indigen destitu aborigi indian indigen nativ
indign outrag
indigna indigna outrag outrage
indirec innuend
indiscr loos tactles
indispu unwill incontr
individ individ person
indolor painles
indomit untamea
indones indones
induc induc
indudab definit indubit doubtle undispu
induens induan
indult pardon
ine agn
inecuac inequal
inedit unpubli
inefabl superna
inefica ineffec nugator
ineluct inexora
inencon unfinda
inequiv positiv unambig unequiv
inerc inertia inertne
inert sluggis
inesper unexpec unheral
inestab fitful
inestib volatil
inestim pricele
inevita inescap inexora
inexact inaccur untru
inexist nonexis
inexora relentl
inexper amateur fledgl
inexpli unaccou
inexpre deadpan
inexpug impregn
infalib bulletp foolpro
infam reproba infamou
infamem infamou
infanc childho
infant princes child infantr princ tot
infanti babyish childis sil
infart infarct
infatig indefat tireles
infatu infatua
infatua limeren
infecci infecti
infect infect
infecti infecti
infelic sorrow unhappi
infeliz infelic unhapp
infer draw elicit
inferio margina mean neth
inferna hellish
inferti barren
infesta infesta
infiel infidel unfaith
infielm unfaith
infiern hell underwo
infiltr plant
infinit infinit endles
infl bloat inflat
inflaci inflati
inflama flammab inflamm swell
inflars billow swell
inflexi adamant dour stiff undowna unyield inflect
inflig inflict
infling wreak
influ influen operat
influen ascenda leverag reach pushov seminal
inform report enlight appris inform surve
informa informa inquir instruc new
infortu infelic misfort scath
infraes amenit framewo
inframu afterli underwo
infranq impassa
infrarr infrar
infruct unfruit
infund groundl
infusio unmerge
inganab unwinna
ingen ingenui resourc wit
ingenie enginee
ingenio artful clev nift prett
ingenu naif naiv
ingenui artless naivet
inger ing
ingl groin english
inglate england
ingles english
ingober unmanag
ingrat thankle ungrate
ingravi weightl
ingres align bank incom proceed
ingurgi swallow
inhal aspirat inhal
inhalac inhalat
inhalag obnoxio
inheren attenda
inhib inhibit
inhibic inhibit
inhibit inhibit
inhuman ruthles insensa
inic beginn commenc initiat outset start
inici pledg beginn insid begin commenc start
iniciac initiat
iniciad beginn prim
inicial initial
iniciat enterpr gumptio initiat
inicu iniquit
inigual incompa unrival
ininten uninten
ininter uninter seamles
injerir meddl
injert graft
inju contume
injuria tortfea
injurio damag
injust iniquit unfair wrongfu
injusta unjust
injusti unjusti undu wrongfu
inmacul righteo
inmadur immatur
inmanej unmanag
inmater immater
inmatur immatur
inmedia vicinit forthwi immedia
inmens immens
inmensa immense vast
inmensi hugenes immensi
inmerec undeser
inmersi immersi
inmigr immigra
inmigra immigra
inminen imminen impend
inmiscu encroac imping meddl
inmol immolat
inmoral immoral reproba
inmorta immorta
inmovil impound cramp immobil stop motionl
inmun immun
inmund filth foul reproba
inmunid immunit
inmuniz immuniz
inmunod immunod
inmunog immunog
inmunol immunol immun
inmunos immunos
inmunot immunob
inmutab immutab
innat indigen innat
inneces unneces pointle
innegab undenia
innombr countle
innomin unnam nameles
innovac innovat
innovad innovat
inocenc artless
inocent prank fair ingenuo righteo innocen
inocu harmles innocuo
inocuid harmles
inocul inocula
inodor toilet
inofens harmles innocuo
inolvid unforge
inoport officio unwelco
inoxida inoxidi rustpro stainle
inprude foolish
inquebr unwaver
inquiet disturb unsettl rattl worr anxiou apprehe restles worri
inquili tenemen lesse tenant
inquisi inquir inquisi
insacia insatia
insalva insurmo
insatis dissati
inscrip registr
insegur unrelia infirm
insemin insemin
insensa prepost sil
insensi insensi desensi callou numb
insepar lovebir
inserci inserti
insert finger insert
insign badg
insigni gawk negligi nugator pett slight
insinu imp insinua sugg
insinua innuend insinua
insip fad tastele vapid
insipid blandne insipid tamenes tastele vapidit
insist insist
insolac sunstro
insolen audacio flippan impuden sass
insomn insomni
insonda abysmal inscrut unfatho
insopor impossi unbeara
insoste untenab
inspecc check inspect search surve
inspect conduct
inspir inhal
inspira afflatu heartbe inspira
instal install mount
instala facilit install
instant heartbe photo snapsho still
instaur found
instiga instiga
instil instill trickl
instint instinc
institu institu governe
instru knowled educat instruc
instruc illustr stateme
instrum applian handl impleme
insubor contuma
insufic deficie
insuls insipid vapid
insult dis insult revil obloqu
insum input
insuper insurmo
insurre insurre rebelli rebel
insusta insubst
insusti irrepla
intact virgin
integra integra heart wholegr
integri entiret trustwo wholene
intelec wit highbro smart
intelig clevern wit bright clev cogent
intenci intenti aim design earn intent notion purpos
intende mayor
intens deep
intensa acute intense
intensi heat strengt hardcor
intent attempt intend mean sell try
inter inter
interac interac
interca interpo intersp interch band exchang swap switch
intercr lacross
interes stakeho interes car inter
interfa interph
interfe imping
interfi interfi
interfo interle
interin interim
interio insid interna inward underpa
interli transli lead
interma interti
interme middlew brok middlem intermi
intermi endles unend
intern inmat interna
interna interna netizen
interpe read
interpo interpo
interpr deciph perform
interro interro questio
interru interru disrupt interce interpo paus switch
interur interci
interva rang
interve tap
intesti bowel gut
intim clos
intimid familia intimac privac menac browbea bul cow daunt
intitul caption
intocab untouch
intoler illiber
intoxic ban
intradu untrans
intraga unpalat
intranq nervous biliou
intrasc insigni
intrata cantank
intrep adventu bold fearles
intrig schem puzzl
intrinc intrica
introdu input
introsp insight
intrus intrud lurk busybod intrusi
intrusi encroac
intu intuit
intuici feel intuiti
inuit inuit
inund awash inundat
inundac flood inundat
inunifi ununifi
inusual funn
inutil futil needles pointle sluggis useles
inutili disabl
inutilm pointle
invad invad overrun
invagin invagin
inval void
invalid annul invalid void
invasio raid trespas
invasor invad
invenci brainch fabrica inventi
invent feign invent balone
inventi resourc
invern overwin wint
inverna greenho wintr
inversa inverse
inversi investo investm
inverso investo
invert backwar gay invert inv
invest inaugur
investi inaugur researc inquir
inviern wint
invit invit treat
invitac invitat invit
invoc invok
involun uninten inadver
inyecci injecti
inyecta injecta
inyecti injecti
inyecto injecto nozzl
ion ion
ioni yoni
ionic ionic
ioniz ioniz
ionizac ionizat
ionosfe ionosph
iotizac iotatio
iow iowa
iphon iphon
ipod ipod
ira ang ire wrath
iracund biliou tetchi
irak iraq
iran iran
irani iranian
iraqui iraqi
iren iren
iri iri
irid iridium
iris rainbow
irland irish irishma
irlande irishwo irish
iro mohawk
iron iron
ironica ironica
irracio irratio
irradi glow
irradia incande
irrazon unreaso
irreal unreal unreali
irrebat cogent perempt
irrecon unrecog
irreemp irrepla
irrefle brash impetuo
irrefut cogent perempt
irregul erratic fitful unstead irregul
irrelev moot pointle
irrepri irrepre undowna
irrespe disresp
irrespo careles
irrig irrigat
irrigac irrigat
irrisio derisio
irrisor ludicro
irrit sur aggrava chaf jangl nettl
irritab crust grouch prick splenet touchi
irritac annoyan chaf irritat
irritan abrasiv bothers irritat stressf try
irrump storm
irrupci irrupti
irs depart leav scram skedadd
isaac isaac
isabel elizabe
isabeli elizabe
isac issacha
isai isaiah
isi isi
isl island
islamis islam
islamiz islamiz
islamof islamop
island iceland
islande iceland
islen island
isocrom isochro
isomorf isomorp
isotoub soapber
isquem ischemi
isquemi ischemi
isquion ischium
issach issacha
istm isthmu
itac ithaca
ital ita
item item
iteract recursi
iterb ytterbi
itinera schedul
itr yttrium
iva vat
ivan ivan
izar hoist
izquier left leftist sinist
jab bag
jabad chabad
jabali peccar
jabalin peccar
jabarov khabaro
jabeg trawl
jabequ xebec
jabiru jabiru
jabon soap
jabonci soapber
jac hack
jacal shack
jacen gird
jachk khachka
jacint hyacint
jacket jacket
jacob jacob jam
jactanc boastfu vainglo dash show
jactars brag
jad jad
jade gasp pant
jadiz hadith
jafet japheth
jagh khagan
jagu jaguar
jaib crab
jailon prepp
jaim jam
jaj haha heh
jal flunk fuck pull tug
jale jel urg ballyho fus hassl
jam ever nev
jamaic jamaica rosell
jamb jamb devour
jamblic iamblic
jamelg nag
jamon ham
jan janu
januc hanukka
jany khanjar
japcha japcha
japet iapetu
japhet japheth
japon japan
japonof japanop
jaqu check
jaquec headach migrain
jaquim hackamo
jarab syrup
jaramag arugula
jaran guitar
jarc rigg
jardin garden outfiel
jardine dungare garden outfiel
jarin drizzl
jaripe rodeo
jarkov kharkiv
jarr jug pitch tankard flagon mug
jarron vas
jartum khartou
jason jason
jasp jasp
jau pack
jaul birdcag cag
jaulon crat
jav java
javi xavi
jazmin jasmin
jazz jazz
jean jean
jedi jedi
jeep jeep
jef bos chief chiefta guardia head
jefaz kingpin
jehov jehovah yhvh yhwh
jej heh sandf
jem khm
jengibr ging
jenocra xenocra
jenofon xenopho
jequ chiefta sheik
jerarqu hierarc nest
jerb jerboa
jeremi jeremia
jerez sherr
jerg cant floorcl gibberi jargon parlanc piffl slang
jeric jericho
jerigon babbl piffl jabberw
jerj xerx
jerogli hierogl rebu
jeronim jerom
jersey jerse sweat
jerusal jerusal
jesu jesu
jesucri christ
jesuit jesuit
jet mug mush
jevit prepp
jezabel jezebel
jib cuttlef
jicar calabas
jico hickor
jilguer goldfin siskin
jimagu twin
jin defecat
jinet genet horsewo jocke rid
jingois jingois
jinjol jujub
jinjole jujub
jinn jinn
jipst hipst
jir picnic
jiraf giraff giraffi
jiron rag wisp
jmaf hfc
joaquin joachim
jocos jocos
jocot mombin
jod dammit fuck henpeck bogu crapp difficu guy knacker
jodibl fuckabl
jodidam fuck
jodiend fuck
jodon bugg
jodonto horn
jofain ewer
jogging runn tracksu
jolin gosh
jonic ionian ionic
jorg georg
jorn journe trek
jornale roustab
jorob gosh hump trunk humpbac henpeck
jorovod khorovo
jorup soapber
jos joseph
josef josephi
josefin josephi
josu joshua
jot jay jot jota calimoc fag que
jote woo
joter beard
jotit faglet girl
joul joul
jov sapl small young youth
joven young
jovenci young sapl
jovenzu youngst
jovial jovial
joy gem gemston jewel jewelle
joye jewelle
joyer casket jewel
jrushch khrushc
juan john jan joanna
juanet bunion moonrak
juanez johnson
jubil retire retir superan joy jubilat merrime mirth
jubilac retirem
jubilar superan
jubile jubile
jubilos jubilan exultan
jubon bodic doublet jerkin
jud juda judo judah bean jew jewes jewish
judeoes ladino
judi jew
juec judg
jueg gam kit pla set
juev thursda
juez judg adjudic
jug pla gambl sport juic
jugabil gamepla
jugador gambl play
jugarre prank
jugeter toybox toymak
jugl minstre
jugla minstre
jugos juic
juguet sport toy
juguete cavort frolic
jugueto merrime frisk playful
juic trial judgmen mind observa
juicios judicio wis
jul julia joul juliu jul julian
julay que
julian juliana
juliet juliet
jumash chumash
jun jun juno
junc junco junk reed sampan
juncace rush
jungl wildern
junt acquain board gasket joint junta meet nexu seal
juntame conjoin
juntars coalesc
juntur joint junctio
jur sworn juror jur oath pledg swear
juramen oath pledg
jurisdi jurisdi
just joust tournam accurat fair just justu right righteo
justame just reasona
justeda justic
justez justic
justic justic
justifi justifi rationa vindica justif
justin justin
juventu young youth youthfu
juzg court adjudic critici find judg reproac sift try
jyothi jyothi
kaab kaaba
kabul kabul
kafkian kafkaes
kagoshi kagoshi
kainic kainic
kais kais
kali kali
kalimot calimoc
kalug kaluga
kan khan kana
kanat khanat
kans kansa
kapp kappa
karachi karachi
karaj karaj
karaok karaok
karel karelia
karit shea
karm karma
kashi kashgar
kasimov kasimov
kasseri kasseri
kaval kavala
kavall kavala
kawaii kawaii
kayac kayak
kayak kayak
kaz kazan
kazaj kazakh
kazajis kazakhs
kazajst kazakhs
kebab kebab
kef kefir
ken kenya
kenian kenyan
keral kerala
kerch kerch
ketchup ketchup
kgb kgb
kibutz kibbutz
kiev kiev
kigali kigali
kihnu kihnu
kikimor kikimor
kil kilo
kilomet kilomet
kim kim
kimon kimono
kind kinderg
kinsas kinshas
kinshas kinshas
kiosc kiosk newssta
kiot kyoto
kip kippah skullca yarmulk
kiribat kiribat
kirov kirov
kirsch kirsch
kit kit
kiteboa kitesur
kitesur kitesur
kitsch kitsch
kiwi kiwi
koal koala
koft kofta
koin koin
kolj kolkhoz
kolym kolyma
koschei koschei
kosh kosh
kosov kosovo
kril krill
kub kuban
kufiyy keffiye
kulak kulak
kumi koumis
kun kuna
kunguri kunguri
kurd kurdish
kutenai kutenai
kuwait kuwait
kuwaiti kuwaiti
kva kvas
kyat kyat
kyzyl kyzyl
lab labium lip laban
laberin maz labyrin
labi labia lip
labiali labiali
laborio industr
labr craft plough
labranz tillag
labur job
lac lac lacqu lak varnish latium lazio limp tepid
lacay footman lacke minion
lace lasso
lacerac lacerat
laceran excruci
lach womaniz
laconic sentent
lacrim weep
lacrima lacrima lachrym
lacrimo lachrym
lact breastf
lactanc breastf
lacte dair lactic
lacustr lacustr
lad edg fac sid
lade bias bank lean tilt
ladears bank tilt
ladill crab
ladin artful ladino
ladinie ladinia
ladisla ladisla
ladr bark yap woof
ladrill brick
ladron crook robb snitch thief
lag lak
lagan sleep
lagart lizard
lagomor lagomor
lagopod ptarmig
lagrim teardro weep tear
lagun lagoon pond tarn
lah lahar
laic lait lay layman laypers secular
laiciz laiciz
laiciza laiciz
laj flagsto
laks laksa
lam lama slim lick lamia
lamb lick
lambisc toad
lamecul sycopha toad
lamedur lick
lament bemoan bewail lament mourn regret wail ruth
lamenta deplora pitiful regretf regrett unfortu lamenta lament mean
lamin blad plat slab
laminil gill lamella
lampar lamp torch
lampaz burdock mop
lan dough fleec mone moola wool
lance launch
lanch dingh launch
langhie langhia
langost lobst locust shrimp
langu weaken lackada
languec weaken
languid languis pin weaken languor
lantan lanthan
lanz lanc spear dash deal fling hurl launch pitch
lanzada atlatl
lanzade shuttl
lanzado pitch
lanzall flameth
lanzami launch pitch releas throw tos
lanzars dash lung
lanzon lancetf
lao lao laotian
laoc laozi
laosian lao laotian
laozi laozi
lap limpet macaw paca gravest headsto tombsto
lapaiz burdock
lapicer pen
lapid ston
lapidac lapidat
lapiz pencil
lapon lapland
laps laps
laque lacqu
larg blow length long
largars skedadd
laring larynx
laringe larynge
laringi laryngi
larv larva maggot
las the las
lasan lasagna
lasc flak
lasciv lascivi salacio lewd
lasciva lustful
lasitud lassitu
lastim hurt injur clemenc pit ruth
lastime pitiful
lastimo pitiful
lastr ballast
lat annoyan can canist snooz tin beat heartbe pulsat
latent dormant
lateral wid lateral
lati lattic
latig lash whip
latigaz lash switch
latin latin
latiniz latiniz romaniz
latitud latitud
laton bras hackber
latroci larcen
latt latt
laud award lut
laudabi laudabl
laur laura
laure laureat
laurel laurel
laurenc lawrenc
lav lava clad laundr wash bath cleans laund
lavab basin washbas
lavabl washabl
lavader washboa
lavador wash
lavaman basin sink
lavand lavend
lavande wagtail wash launder laundr
lavandi bleach
lavapla dishwas
lavarro wash
lavars wash
lavash lavash
lavavaj dishwas wash
lawrenc lawrenc
lax lax lenient permiss
laxant laxativ
laxist latitud
laz aim lasso bight bow link ribbon snar tie
lazar lazaru
lazaril cynosur
lea leah
leal faithfu loyal staunch
lealmen loyal
lealtad allegia loyalt
leam readm
lebrel sightho
lebrun harelik
lecc lecco
leccion lesson
lech milt cum jizz milk spunk bed
leche creamer dair
lecheci sweetbr
lecher milk milkmai milkman
lechon piglet
lechos papaya milk scalesi
lechug lettuc
lechuz owl
lector read
lectur read
led led
leer read
leers read
lef cum spunk
leg legac bequeat leav traduc will lay layman laypers
legal forensi legal
legalis barrist
legaliz legaliz legalis
legalme legal
legam slim
legan rheum sleep
legat slur
legibil readabi
legion drov legion
legisl legisla
legisla legisla
legitim justif legitim abovebo genuin rightfu
legr curetta
legu leagu
legumbr legum vegetab
leid learn
lej afar awa far furth long out bleach lye
lejan far remoten
lem headwor lemma motto slogan
lemur lemur
len faggot firewoo wood joint log reef
lenador logg lumberj
lence lingeri
leng lenga
lengu languag tongu flound sol
lenguaj languag
lenguet bootstr tab tongu
lenicio lenitio
lent len spectac slow sluggis
lentame slow
lentej lentil
lenteju sequin
lentifi slow
lentisc mastic
lentitu slownes
leo leo
leon liones leones leo lion
leoncil jaguaru
leoner mes
leones leones
leonin leonin
leonor eleanor
leontod hawkbit
lepidiu pepperw
lepism silverf
lepr lepros
lepros lep
lepu lepu
ler lleida
les them you
lesb lesbian sapphic
lesen lesen
leser drivel
lesion wound batter injur lesion
lesiv damag
lesn awl
lesot lesotho
lesoten mosotho
let leth leto
letal dead lethal
letan litan
lete leth
letic letitia
letier litt
leton latvian latvia
letr bill lett lyric
letrer placard sign
leucem leukemi
leucin leucin
leucisc roach
leud leaven
lev lev draft mild slight
levadur catalys leaven yeast
levant elevat lift rais stand east
levanta nurtur rais uplift upris aris ris stand
levemen slight
levi levi
levisti lovag
levit hov levitat
levitac levitat
levitic levitic
lexic lexical lexicon vocabul
lexicog lexicog
ley law act
leyend caption folktal legend lor
lezn awl
lhas lhasa
lia leah
liar bundl
lias lyas
lib quaff libya libido libyan
libacio libatio
liban lebanon
libe liberia
libel lampoon
libelul dragonf
liber liberat deliv loos releas rid
liberac deliver escap liberat manumit
liberal left
liberar escap
liberta freedom liberal liberta
liberti debauch loos
libidin lustful carnal lechero
libr hash libra pound deliv fre clear taxi unattac
librars offload
libre liver booksho librar
libreme free
librer booksel bookcas bookshe
libresc bookish
libret book booklet script
lic lycia
licantr werewol
lice lyceum
licenci bachelo fir licens licenti fescenn
lich lich
lichi lyche
licit licit
licitac bid
licitam licit
licor liqueur liquor spirit
licu milksha liquef
licuado juic
licuefa liquefa
lid lydia chiefta guid head lead potenta
lider head lead
lideraz leaders
liebr har
liendr nit
lienz canva
lig birdlim gart leagu mistlet legato ligat tie
ligadur tie
ligas ligas
liger light slight soft
ligeram light slight
light light
ligon flirt
ligr lig
ligu liguria
ligur liguria
ligustr privet
lij sandpap sand
lijador sand
lil lilac nincomp purpl
lilian lilian
lilongu lilongw
lim fil lima lim silt
limac slug
limadur burr
limb blad
limer lim
limit dull finit limit bound check constra curtail imping
limitac constra restrai
limon lemon
limoner lemon
limosn alm
limp purific clean clear neat
limpi clean cleans wip
limpiad charwom
limpiam clean
limpiez cleanli cleanup clearan
lin flaxse flax linen
linaj ancestr lineag
linalol linaloo
linaloo linaloo
linaz linse
linc lynx
linch lynch
lincham lynch
lind beautif come cut nic sweet
lindame pretti
lindant border
linder delimit
line lin queu row strip
lineal linear
linf lymph
linfati lymphat
linfoci lymphok
linfom lymphom
lingot ingot
linguic linguic
linole linoleu
lintern flashli torch
lio hash hassl problem tsuri
liorn livorno
lip lipid
lipas lipas
liposuc liposuc
liqu lichen liquid net
liquida clearan sal
liquide liquidi
lir lyr flag iri
liron dormous
lis mullet sleek smooth stead straigh
lisbo lisbon
lisi crippl
lisin lysin
lisonj flatter
lisonje flatter cajol flatt fawn agreeab complim
lisosom lysosom
lisozim lysozym
list list queu strip skipjac awak clev don fly
listez clevern
liston bar
lisur smoothn
lit lithium
litargi litharg
litchi lyche
liter bunk litt
literal verbati literal
literar bookish literar
litic lithic
litig lawsuit suit
litogra lithogr
litoral coast
litosfe lithosp
litot litot
litr litr
lituan lithuan
lituech lituech
liturgi liturgi
liublia ljublja
liv ashen livid
livermo livermo
livian light
liviand lightne
livon livonia
lixivi leach
lixos lyxos
llag sor ulc wound
llam call blaz flam llama connect attract hail summon
llamar blaz
llamars call
llamati gaud jazz strik
llamean aflam blaz flam
llan even flat level plain
llaner cowbo
llant rim tyr wheel cry plantai
llanur plain
llav key lock spigot tap valv wrench
llaver keychai
lleg arrival arriv get reach
llen fill meet throng colorfu full stuff
llenado heart
llev gon bear bring carr driv hand lead tak
llor cry wail weep
lloradu maudlin
lloric maudlin
lloriqu snivel whimp whin
lloron crybab bellyac maudlin weep
llov rain
llovizn drizzl
lluv rain
lluvios rain
loa laudati prais
loabl admirab commend laudabl
loablem commend laudab
loar extol laud
lob bitch wolf
lobanil burl
lobison werewol
lobreg gloom
lobul lob
loc queen abalon bonk craz daft fool gaga mad
local local
localiz fix localiz situati spot
locamen crazi
loch loach laz
lochkov lochkov
locomoc locomot
locomot locomot engin
locu locu
locuaci flippan garruli talkati
locuaz loquaci
locur crazine dementi insanit madnes mayhem mishego
locutor announc
lod mud sludg
lodazal mir
lodos mudd
loes loes
log lodg
logan loganbe
logic logic logicia cogent logical
logicam logical
logisti logisti
logogri logogri
logotip logo
logr accompl achiev arriv attain achieve attainm
loir loir
lol lol girl kid
lolit puss
lolol lolol
lom hill back bind loin spin tenderl
lombriz worm
lon canva tarpaul
lonch tea
londine london
londr london
longani linguic
longoba lombard
loquer shrink
loqui lochia
lor chatter parrot
los the flag slab
lot lot burbot batch fram plot lotu
lote lotter sweepst
lotific subdivi
lovain louvain
loz china dish earthen faienc potter
luand luanda
lubin bars bas
lubric greas lubrica lubrico
lubrifi lubrica
luc luk lucid bright pik flaunt shin luc
luch battl fight struggl wrestl
luchado wrestl
lucian lucian
lucidez lucidit lucidne
luciern firef glowwor
lucion slowwor
lucr issu lucr
lucrati profita
luctuos sad
ludic ludic recreat
ludist luddit
lueg then
lug locatio locu plac room lugo
lugarte lieuten
lugubr doleful dour lugubri macabr
lui loui
luis louis
luisian louisia
luj luxur
lujos luxurio
luju lecher lust
lujurio lustful
lumbr fir
lumbrer egghead louv
luminos luminou lightne bright light
lump lumpenp lumpsuc
lumpemp lumpenp
lun mon moon birthma lunar mol monda
lunamot moonqua
lup burl
lupan brothel
lupu lupu
lupul hop
lusac lusatia
lusak lusaka
lustr sparkl lustrum
lustros gloss shin
lut bereave mourn ott
lutec lutetiu
lutecie lutetia
lux lux luxat
luxembu letzebu
luz ant light span
luzon luzon
lviv lviv
lyon lyon
lyr lyra
mac blemish bruis
macabe henpeck maccabe pussywh
macabr gris
macac macaqu
macal cocoyam malanga
macan prick drivel
macanud groov magnifi pretent
macarr thug
macau macau
macedon macedon
macer macerat steep
macerac macerat
macet flowerp head
mach mach blond buck macho mal pussyma tom
machac machada bruis crush mash
machet crib machet
machihe dovetai
machism machism
machorr pussyma
machuc smash
machuel tap
maci mac
macilen haggard
maciz buxom dens flowerb hunk massif solid
macoc boob tit
macroce macroce
macrofa macroph
macroti superst
macul smudg blemish
macunda belong
madapol madapol
madej skein
mader hardwoo wood rozz
madr moth parent
madrast stepmot
madrese honeysu
madrigu burrow den earth lodg warren
madrin godmoth
madrug dawn morn
madruga lark
madur rip matur ripen season
madurac maturat
madurez maturit
mae dud guy
maes mast
maestr mistres teach
maf mafia
mafios mafioso
mag magic sorcer wicca magicia wiccan wizard magi maga
magalla magella
magdale cupcak madelei
magic fey magic magical
magistr magistr
magm magma
magn great
magnani magnani
magnat mogul tycoon
magnes magnesi
magneti magneti
magneto magneta magneto
magnici assassi
magnifi magnifi
magr rash lean
maguey agav
magull bruis
magulla bruis
magunc mainz
maharaj maharaj
mahom muhamma
mahon jean
mahor mahorai mahoran
maicen cornflo cornsta
maicol michael
mail mail
main main myna
maiz maiz
maizal cornfie
maizen cornsta
maj dear
majachk makhach
majader bugg nincomp malarke
majar bonk
majaret bonk
majaz paca
majesta majest
majestu pompou state king majesti august grand loft
majork makhork
majur majuro
makaron macaron
mal amis bad evil ill malad mean rotten wrong
mala malaria
malab malayal malabo
malabar juggl
malacat windlas
malacit malagan
malagra thankle
malagu jellyfi
malamen bad
malang cocoyam
malaqui malachi
malas malaysi
malaui malawi malawia
malay mala
malayal malayal
malbara squand
malcri spoilt wanton coddl spoil
maldad abomina badnes malfeas mischie wickedn
maldec ban curs damn swear
maldici ban curs damn jinx maledic
maldit blood damn damnati fuck motherf reproba
maldita damn
maldiv dhivehi maldivi
maleabi malleab
maleabl plastic
malecon jett leve pier
maleduc imperti impolit naught
malefic jinx evil malefic venomou
malente misunde
malest malais uneas
malet cas portman suitcas trunk valis
maleter trunk
maletin briefca
malevol evil malevol spitefu
malez weed
malfunc malfunc
malgast wast
malgr despit
malhech evildo malefac wrongdo
malhumo acid moros prick sur
mali mali
malic malic spit venom
malicio malicio catt niggard
maliens malian
malign dir malicio maligna
malinch flamboy
malinte malevol misinte
malisim lous
mall mail mesh screen tight
malleu malleu
mallorc majorca
malogr abortiv
malolie malodor smel
malpai karst
malpar cunt shit
malt malt malta
maltor domovo
maltrat distres maul mistrea maltrea
malv mallow mauv atrocio badas evil fiend mean wick
malvada hellish mischie naughti wick
malvarr hollyho
malvavi marshma
malvers embezzl
mam blowjob fellati blow suckl mamm mum mumm
mamac curasso
mamalog mammalo
mamar mammar
mamb mamba mambo
mambore manti
mameluc dungare overall
mami mamm
mamifer mammal mammali
mamogra mammogr
mamon cocksuc papaya puss
mampar screen bulkhea
mamut mammoth
man guy drov flock herd pod prid gush stal
manabit ecuador
manag valet
managu managua
manaj handedn
manam manama
manan morn morrow tomorro
mananti spr
manati manate
manaz butterf oaf
manc handles
manceb youth brothel
manch blemish blotch mark smear spot stain mottl reproba
manchu manchu
mancill flyblow reproba
mancomu conjoin commonw
mancorn cufflin
mancuer cufflin dumbbel
mand pledg vow chor bos enjoin lead ord rul
mandami command
mandapa showoff
mandar maul
mandari tangeri
mandat command mandat ord prox
mandata fiducia
mandibu jaw jawbon
mandil apron
mandilo henpeck
mandioc manioc
mandon boss
mandrag mandrak
mane fett hobbl
manecil hand
manej conduct deal driv manag ste control handl runn
manejad driv
maner mann way
manet crab
mang manga mango maunch sleev snitch handl hilt shaft
mangl mangrov
mangost mongoos
mangual flail
manguer hos
manguit muff
mani peanut
maniac maniac maniaca
maniati crank fussbud maniac manic pedanti
manicom asylum
manifes demonst protest epiphan manifes march mayhem evinc manif
manifie apparen
manigor ocelot
manij clasp handl
manil manila
manill handl handleb
manipul handl manipul operat rig tamp
manique manicha
maniqui dumm mannequ
manit handyma
manivel crank
manj delicac fudg sustena
manoj bunch handful tuft
manopl mitten wash
manos mannos cantank craft crank fussbud irascib
manose grop
manot hand
mans bellwet meek tam
mansame gent meek quiet
mansion messuag
mant blanket mantl
mantec butt lard
manteco butter mellow
mantel tablecl
manten hold keep maintai stand ste upkeep
mantene sta
manteni mainten upkeep
mantequ churn butt
mantill mulch
mantode manti
mantu mantua
manual handboo manual
manualm manual
manubr cock
manuel emmanue
manufac fabrica
manul manul
manumis manumit
manuscr autogra manuscr
manzan appl block
manzani camomil
maoism maoism
maoist maoist
map map mop
mapach raccoon makhork
mapeado mapp
mapuch mapuch
mapuche araucan
maput maputo
maquet layout mockup model
maquiav calcula machiav
maquill makeup
maquin car machin machine
maquina machina schem mechani machine
maquini machini
mar sea seasid gang husband mariu mar miriam
marabu marabou
maracay marga
maraj maharaj
maran snarl tangl
maranon cashew
marant arrowro
marasm marasmu
marathi marathi
maravil prodig stunn sunflow wond wonderm wonderf fabulou incredi
marc blemish brand mak march mark tal tradema ripp
marcada mark
marcado bookmar
marcapa pacemak
marcel marcell
march gear march oomph clump work
marchar scram
marchih marchih
marchit languis wilt with ser wither
marcial martial
marcian martian
mare ebb surf tid dizz ill sick dizzine nausea
mareado dizz
mareal tidal
maremot seaquak tsunami
marer gangst
marfil ivor
marfile ivorian
marg loam marl markup
margari dais marigol
margay marga
margin reject outcast outsid shun
margina fring
margos neem
mariamu grackl
maric fair fruit que shit
maricon camp gay fagbo faglet gaybo gayb girlyma faggotr
maridab conjuga
marigua marijua
marihua hemp marijua pot pothead
marikur soapber
marimac tombo gay
marin marina nav marinat marin
marinaj seamans
marine seamans
mariner seaman sailor
marion marionb
marione puppet stoog
maripos butterf flirt
mariqui ladybir milksop
marisc seafood shell shellfi
marisca marshal quarter
marism marsh
maritat belong
maritim marin
marl corncob
marmit pot
marmol marbl
marmot groundh
marot head
marques marchio
marran marrano pig
marrani woodlou
marron bitch brown chestnu rust
marroqu morocca
marrub horehou
marruec morocco
marsell marseil
marsmel marshma
marsop porpois
marsup pouch
mart marten martha mar tuesda
martill kinkajo hamm malleat gavel malleu
martini martini
martir martyrd martyri
martuch kinkajo
maruc ling
marz march
marzole may
mas yet bulk dough mas past swarm weight els
masacr butch slaught carnag
masaj massag
masaje massag
masajis masseur
masay masaya
masc cravat chew
mascar mask skin
mascot pet
mascuj mumbl
masculi mal
mascull babbl mumbl
maseru maseru
masic mas
masill putt
masiv mas massiv solid
masoqui masochi
mastic chew mastica
mastil mast
mastin mastiff
mastodo mastodo
mastozo mammalo
mastuer cres
masturb masturb wank
mat kill mastic plant shrub bookish nerd butch elimina
matabue bushmas
matacan snuff
matader abattoi shambl
matador bullfig kill matador
matalon dobbin
matamos flyswat
matanz slaught
matasan quack sawbon
matasel postmar
matasie bul
mate bookish matthew nerd matt stuff subject
matein matein
matemat mathema math
mater matera flowerp
materia avatar materia
matern materna
materna materna
materni motherh
mathusa methuse
mati matthew matthia
matin matine
matiz hue nuanc tint
maton bul hoodlum thug
matonaj bully
matonis bully
matorra brush clump cops thicket
matrac brib pawl ratchet rattl
matraz flask
matriar matriar
matrica feverfe
matricu registr plat
matrimo marriag
matrite madrile
matriz grid matrix womb
matron midwif midhusb
matrona matron
matsuya matsuya
maul lemon
maull caterwa meow
mauric mauric mauriti
maurici mauriti
maus maus
mausole mausole
maxim maximal top ultimat utmost
maximum utmost
may mayan may
mayal flail
mayat nigg
mayo age majorit most
mayones mayonna
mayor big furth great major ultimat
mayoran marjora
mayordo butl majordo
mayoris wholesa
mayorit majorit
mayorme large
mayott mayott
mayuscu capital upperca
maz bludgeo hub mac bruis gavel mallet
mazacot blob clod lump
mazap marzipa
mazmorr dungeon
mazorc corncob
mbaban mbaban
mead pis
mear pee pis
mears wet
mec cuddl rock swing jizz
mecanic machine mechani machini
mecanis devic mechani
mecaniz mechani
mecanog typ typist
mecapal port
mecat str
mecate snack
mecatro mechatr
mech fus lock wick
mecher light
mechon clump cowlick freshma tuft wisp
mechud mop
med mean sock stock gaug measur measure gentl averag
medall medal
medallo locket
medan dun
medi cent interpo mediat mean media way
mediaci mediati
medialu crescen
median median medium
mediani gutt
mediano midnigh
mediant through
mediast mediast
medic medicat doctor medical physici
medicac medicat
medicam medicin
medicin medicat prescri
medicio measure measur
medidor jigg met
medin medina
medioam environ
mediocr lacklus moderat
mediod noon
medit meditat pond
meditac meditat
meditat brood
mediter mediter
medium medium
medr burgeon thriv
medul pith marrow
medus jellyfi medusa
mefisto mephist
megaciu megalop
megafon megapho
megalay meghala
megatie superst
meiosi meiosi
meitner meitner
mejan eyot
mejic mexico
mejican mexican
mejill cheek
mejillo mussel
mejo amelior improve
mejor best bett amelior betterm enhance improve upgrad enhanc
mejoram improve
mejoran marjora
mejunj concoct
melanco ennui melanch blu dour pensiv wistful
melanin melanin
melaz molass treacl
melekeo melekeo
melen man
meliflu mellifl
melindr maudlin
mell jagg dull notch
melliz twin
melocot peach
melod melod tun
melodio sweet
melon boob melon tit
melquis melchiz
mem mem nincomp vapid
membret letterh
membril quinc
memec gibberi
memo memoir memor remembr
memorab eventfu memorab
memoriz memoriz rememb
men ore few les minu
menad maenad
menarqu menarch
mencion cov mention citatio
mendele mendele
mendig beg beggar mendica
mendrug heel
mene shak wiggl
meneste impecun
menfi memphi
mengu wan abat dwindl lessen
menguan wan
menh menhir
menisc meniscu
menolog menolog
menonit mennoni
menor less littl minor menorah
menosca lessen
menosde underpe
menospr nast depreca contemn demean patroni scorn
mens mensa dens fucktar
mensaj messag text
mensaje messeng
menstru curs menstru
mensual month
ment mint mind bullshi jiv lie
mentali mindset wit psych
mentalm mental
mentir lie fabrica mendaci spuriou
mentiro liar cheat deceiv dishon mendaci pretend untruth
mento mentors
menton chin
menu menu
menud chang minut trip what
menuden frivolo
menz fuckup
meoll cent pith
mequetr whipper
mer group mer
meramen mere
merc bazaar marketp mercia
mercad merchan
mercado market
mercanc merchan war
merce haberda
merced grac
merceri merceri
mercur quicksi
merec deserv earn comeupp desert
mereced deserv
meridio south souther
meriend tea
merit deserv due merit
merl whit
merlet martlet
merluz hak
merm reduc shrink
mermel jam jel
merode loit lurk maraud skulk loiter
meroder lurk
merv merv
mes month moon mesa tabl moesia
mesence midbrai
meser waitres wait
meset plateau
mesi messiah
mesoner wait
mesosfe mesosph
mesoste gladiol
messini messini
mesten stra
mestiz meti mix
mestiza miscege
met finish goal tuck fiend nos
metacar metacar
metadat metadat
metadon methado
metafic metafic
metafis metaphy
metafon umlaut
metafor metapho
metal metal
metaler metalhe
metalis metalwo
metalur metallu
metamor metamor
metan methan
metanfe methamp
metasta metasta
metazo metazoa
metemps metemps
meteor meteor
meteori tympani
meteoro meteoro weather
method method
metic metic
metich busybod meddl nos
meticul meticul thoroug
metil methyl
metilac methyla
metilet butanon
metilpr isobuta
metioni methion
metod method
metodic methodi order
metomen busybod
metr met metr metro subwa tub
metrall grapesh
metrolo metrolo
metrorr menorrh
mexic aztec
mezcl admixtu blend mash mashup mix mixtur confus mingl
mezclab mashabl
mezclad mashup mix
mezclil denim
mezcola hodgepo melang motle
mezquin meannes mean miser sting
mezquit mosqu
mezuz mezuzah
mia hmong
miami miami
miasm miasma
miau meow
mic mica mikado monke
micael michael
micel micell myceliu
micen mycena
michoac purepec
micolog mycolog
micr bus
microar microar
microbi microbi
microbu minibu
microce microce microbr
microfa microsk
microfo microph
microma microar
microme crowdfu
microne microne
microon microwa
mid mida
mied fear
miedos fearful
miel hone
mielin myelin
miembr appenda limb memb peni
mientr the whil
miercol wednesd
mierd bollock bullshi crap crud dammit pissas puk shit
mierdos shitt
mig breadcr crumb
migaj breadcr ort
migraci migrati
miguel michael
mij friend millet sonn
mijit sisterg sonn
mil grand thousan milan
milagr miracl prodig
milagro miracul
milan kit
mildiu mildew
milen millenn
milenar chilias
milenra milfoil yarrow
milesim thousan
milic militia pig soldi
milit soldi
militar warmong militar
mill mil
millard billion
millon million
millone million
milmill billion
milp cornfie
milpi millipe
mim spoilt coddl indulg pamp mima
mimbr wick
mimeogr mimeogr
mimetiz mimicr
mimos mimosa cudd
min min lead
mine min
miner minewor min
mineral ore mineral
ming cock
mingito urinal
miniatu thumbna
minifal miniski
minim banana bar least minimal minimum
minimal minimal
minimiz minimiz underpl
minin kitten kitt
minisup dair
mino minorit
minu lessen minuet
minuc quiddit
minucio careful meticul minute thoroug minut painsta
minuend minuend
minuet minuet
minuscu small tin
minusva handica disabl
minut minut
mio min
miocen miocen
miop myopic myopia
miosi miosi
miosin myosin
mique micah
mir mira scop sight look view behold glanc lurk
miraest stargaz
mirandi mirandi
mirasol sunflow
miri myriad
miriam miriam
mirill peephol
mirl blackbi robin thrush
mirmelo antlion
miron bystand flaneur lurk rubbern voyeur
mirr myrrh
mirt myrtl
mirtil bilberr
mis mas
miscela miscell
mise miser pittanc squalor
miserab jerk miserab
miseric clemenc forgive merc mercifu
misil missil
mision prosely mission
misisip mississ
misiv missiv
mism myself sam
misogin misogyn
misteri mysteri arcan eeri
mistic mystica
misuri missour
mit myth
mitad half midpoin moiet
mitic mythica
mitific mythici
mitig alla allevia aslak assuag mitigat palliat
mitin meet
mitocon mitocho
mitoman mythoma
mitosi mitosi
mitot gossip
mitotic mitotic
mitr mitr
mitzli cougar
mixin hagfish
miyak miyako
mizor mizoram
mnemote mnemoni
moai moai
mobbing bully
mobilia furnitu
moc mocha boog mucu slim snot wattl
mocasin loaf
moch lop hypocri mop
mochil backpac bookbag rucksac satchel
mochile backpac
mochuel owl
mocion motion questio
mocos mammoth snott
mod fad fashion mod trend mann way
modal modal mann
model model mold bluepri design pattern standar
modelaj model
modem modem
moden modena
moder dull moderat
moderad moderat
modern newfang
moderni hipst moderni retrofi
modest humbl meek
modific adaptat adjustm alterat chang modific modifi alt modif
modism idiom
modist tailor
modul inflect
mof taunt
mofador derisiv
mofars taunt
mofet frowst skunk
mofletu flesh
mogol moghul mogul mongol
moh mildew mold rust
moha mohair
mohawk mohawk
mohican mohawk
mohin pout
mohos mould must
mois mos
moj wet wetback dip
mojabil wettabi
mojigan mummer
mojigat prim prudish sanctim
mojon cairn milesto turd
moksh moksha
mol mol molar flaccid grind mill ground minc
mold cast mold pattern
moldav vltava moldavi
molde mold model
moldur mold
molest ail anno badg both bug disturb hassl mol
molesto bothers try upsett
molibde molybde
moliend grind
molin mill
moliner mill
molinet pinwhee turnsti
molinil pinwhee
mollej gizzard sweetbr
moller loaf
molondr okra
mom mumm momo
moment heartbe instant minut moment point second tim
momenta momenta
momific mummif
mon ape blond coveral dungare monke nigg overall tracksu
monac monaco
monacal monasti
monarc monarch
monarqu monarch
monasti cloistr
moned coin currenc
moneder purs
monegas monacan
mongol moghul mongoli
mongoli mongol
monic monica
monitor displa
monj nun monk
monocej unibrow
monocic unicycl
monocro monochr
monofis monophy
monofos monopho
monogam monogam
monogra monogra
monolin monolin
monopat skatebo scoot
monopol engros monopol
monosac monosac
monosil monosyl
monotei monothe
monoton monoton
monseno monsign
monserg drivel gibberi
mont astrid assembl mount rid stag whip amount
montaca forklif
montado editor
montaj edit
montane churl peasant
montani mountai
montara rang wild
montars straddl
monticu heap mound
monton bunch crowd heap lod lot pil shitton throng
montru juggern
montuos hil
montur mount
mop mop
moquet carpet
moquit boog
mor die brambl default mulberr abod dwell habitat won
morace moraceo
moral moral mulberr
moralej moral
moralme moral
morato morator
moraton bruis
morav moravia
morbos morbid
mord bit brib
mordaci wit
mordaz acrid mordant snark witt clamp
mordedo mordaci
mordedu bit
mordisc bit
more moraceo
moren brunett mora brown
moreton bruis
morfe morpheu
morfem morphem
morfin morphin
morfolo morphol
moribun dying
morill andiron
morisc moorish
moroch brunett twin
moroni moroni
moros delinqu
morr nos
morral backpac
morrall chang
morren debri morain
morrin homesic murrain
morrion morion
morroco tortois
mors blubbo vis walru
mortade balone
mortaj shroud
mortal carnal dead kill
mortife dead kill
mortifi wormwoo beard chagrin
mortina stillbi stillbo
moruec ram
morug unsocia
morul morula
mos meus
mosaic mosaic
mosasau mosasau
mosc dough fly mosquit
moscard blowf bumbleb pest
moscu moscow
mosel mosell
mosquet carabin
mosquit chiffch gnat
most must
mostaz mustard
mostel weasel
mostr show manif model present sport
mostrad count
mot fleck gras mot speck mocker monik motto nicknam
mote dappl mottl piebald spott
motel motel
moter bik motorcy pothead ston
motet motet
motin mutin
motiv driv encoura motivat spur work motif motiv sak
motivac motivat
motoar till
motocic mop motorcy
motonet mop
motonie snowmob
motor engin motor motorcy
motosie chainsa
mous mous
mov mov shift
movers mov shift work
movil cell mobil motil
moviliz mobilis
movimie motion
moxel moksha
moz maidser wench youth knav port servant steward wait
mozambi grackl
mozarab mozarab
mqmf milf
much man long lot much
muchach adolesc chick damsel las jailbai fella fellow kid
muchedu crowd swarm throng
muchisi lot
mud moult chang exuviat mov mut speechl voicele
mudanz mov relocat removal
mudr mudra
muebl furnitu
muec fac grimac
muecin muezzin
muel grindst hon millsto molar whetsto
muell land pier qua soft spr
muerdag mistlet
muerdea que
muert dead kill neap death end fluk pass deceas
muesc notch
muestr pageant sampl sign swatch tast
muffin muffin
mufl muffl
mug moo
muggl muggl
mugr dirt dreg filth
mugrien filth seed
mugros filth
muitu curasso
muj woman girl wif
mujerci girl nanc
mujerie casanov manslut manwhor playbo womaniz
mujersi puss
mujersu bioch
mujerzu slut whor
mujik mujik
mujol mullet
mul mul hinn
mulad toilet
mulat mocking spad
mulet crutch muleta
mulit armadil
mull huggabl
mult fin mulct ticket book lev
multica multihu
multiju multipl
multimi billion
multipl hub multipl multip manifol multifa
multitu arm crowd flock multitu swarm throng mas
multius multipu
multiva multiva
mund world
mundan secular world
mundial global worldwi globali
mundonu peepsho
munec doll wrist
munich munich
municio ammunit supp
municip borough municip
munon stump
muon muon
mur wall sullenn
mural mural
murall wall
murc murcia
murciel bat
murin murin
murmull dron
murmur babbl mutt
murt myrtl
murtill crowber
mus daimon mus mouseki
musaran shrew
musc musca
muscula bodybui
musculo bur muscula
muse museum
musg mos
musgos moss
music music musicia
musical musical
musicol musicol
musl thigh
mustel weasel
musulm muslim
musulma muslim muslimi
mut chang mutat
mutacio mutatio chang
mutarro mutarot
mutil disabl maim mutilat
mutilac mutilat
mutu mutual recipro
mutuame mutual
muy ver way well wick
muyahid jihadis mujahid
nab cock turnip
nabucod nebucha
nac born tack nacr
nacimie birth childbi deliver nativit parturi
nacion nation
naciona domesti nationa nazi
nad aught lov naught nil nix noth nothing zero
nadador swimm
nadi non
naft gasolin
naftali naphtha
nag yoruba
nahual nahual
nahuatl nahuatl
naif naiv
nailon nylon
naip card
naipy naypyid
nairobi nairobi
naissa naissaa
najiche nakhich
najodk nakhodk
naju okra
nakb nakba
nalg buttock cheek spank butt hind rump tail
nalgue spank
nam yum taro yam
namib namibia
nampi taro
nan lullab nann nursema
nandu rhea
nanning nann
nanohil nanowir
nanotec nanotec
napi tattlet
naranj orang tangeri orangea
narcis daffodi narciss
narcisi narciss
nard spikena
narguil hookah
naric snout
narin nostril
nariz nos
narizot snout
narr narrat
narraci narrati
narrado raconte
narv narva
nasal nasal
nasalid nasalne
nasaliz nasaliz
nassau nassau
nat best cream issu born nathan
natacio swimm
natal nativ natali
natalic birthda
natalid birthra
nativ indigen nativ
natt natto
natural artles lifelik plain natural environ natur wildern natch
nau meow
naufrag shipwre castawa
nauru nauru
nauruan nauruan
nause qualm nausea
nauseab disgust
nautic sail seamans nautica
nav craft nav ship
navaj penknif pocketk razor navajo
naval naval
navarr navarr navarre novemb
naveg brows coast cruis guid navigat sail
navegab airwort
navegac sail
navegad coast
navegan navigat
navidad christm nativit novemb yul yuletid
naviden christm
nayad naiad
nayarit nayarit
nazi nazi
nazism nazism
nebed catnip
neblin mist
nebuliz nebuliz
nebulos nebula
nec fool foolish sil
necesar necessa mandato
necesid necessi need
necesit need requir
necrofa necroph
necrofi necroph
necrofo necroph
necrolo obituar
necroma necroma
neerlan netherl dutch
nefelib daydrea
nefit nephit
nefl dick
nefolog nepholo
nefriti nephrit renal
nefroes nephros
nefrolo nephrol
nefron nephron
nefrosc nephros
neg den fail repudia withhol
negacio denial
negativ minu unfrien
neglige careles malprac neglect derelic
negoc affair busines deal shop
negoci treat
negocia negotia talk busines
negr black crotche negres negro ghostwr nigg spad
negras nigg
negret scot
negrill nigg
negrit bold nigg
negrofo negroph
negron scot
negropo euboea
negror blackne
negrot nigg
negrur blackne
negruzc blackis
nehemi nehemia
nei gneis
nematod nematod
neme nemean
nemesi nemesi
nemoros silvan sylvan
nen bab girl infant kid sapl
nenet nenet
nenez nenet
nenit puss sisterg
neodim neodymi
neofit neophyt
neofob neophob
neoleng newspea
neon neon
neonat neonat
nepal nepal nepali
nephtal naphtal
neptun neptuni
nequ agouti
nerd nerd
nere nereid
neron nero
nerv nerv verv
nervi nerv
nervios nervous angst jump
net net
neum neum
neumati pneumat tyr
neumolo pneumol
neumon pneumon
neumoto pneumot
neurit axon
neuroci neurosu
neurofi neuroph
neurolo neurolo
neurom neuroma
neuron neuron
neurosi neurosi
neurul neurula
neutr neut neutral
neutral neut neutral
nev nevada snow snowfal snowsto
nevasc snowsto
never refrige
new meow
nex nexu
niamey niame
nic nicarag
nicab yashmak
nicarag nicarag
nich alcov
nicol nichola
nicolas nicola
nicos nicosia
nid brood clutch nest
nidific nidif
niebl fog mist
niet grandda grandch grandso
nietast stepgra
niev snow
nig nig
nige nigeria
nigroma necroma
nigu chigg
nihilis anarchi
nik nik
nil nil
nilon nylon
nim neem
nimb halo nimbu
nin child bab girl las kid lad toddl
nine childis
niner babysit mind nann nurs nursema
ninez boyhood childho
ninf nymph cockati
ninfoma nymphom
ningun neith non
ningune disresp
ninit girl girlyma puss sil
ninj ninja
niob niobium
nipl nippl
nipofil japanop
nipon nippone
niponiz japanif nipponi
nippofi japanop
niquel nickel
niquena debri
nisper medlar sapodil
nit clear
nitidez vividne
nitre nitrar
nitrur nitrid
nitrura nitrid
niu niu
nivel grad level notch situati
nix nyx
niz nic
nobel nobeliu
nobl nobl
nobleme nob
noblez nobilit
noch night
nocicep nocicep
nocion notion
nociv harmful hurtful inimica noxiou
nocturn night nocturn overnig
nod nod vertex
nodal nodal
nodul nodul
noe noah
noemi naomi
noetic noetic
nogal walnut
nogay nogai
noguer walnut
nom nomad nomadic
nombr appoint establi nam forenam noun
nombram appoint
nomin nomine payroll
nominal nominal
non noniu mush nerd
nonages ninetie
nonagon nonagon
nonet ninesom nonet
noniu noniu
nop nop
nopal tuna
noqui dumpl gnocchi
nor noria nerd
noray bollard
norepin norepin
norest northea
norm magnitu norm norma touchst yardsti
normal mainstr
normali normalc normali standar
normalm normal
noroest northw
nort north
norteam america
norten norther north
norueg norwa norwegi
noruz nowruz
nos ourselv
nosotr ourselv
nostalg homesic wistful
not bill footnot mark not
notabl remarka
notable notab
notar attorne lawy notar solicit
notic new tid
notici new
noticie new
notific notic notific advis notif report
notocor notocho
notocue notocho
notor notorio
nov nova brid friend girlfri beau boyfrie bridegr groom
novat fledgl freshma greenho newbi novic outsid rooki tyro
novedad newnes novelt
novedos novel
novel novel novella fiction noveliz
noven ninth novena
novent ninet
novic greenho novic rooki
nub cloud marshma
nubl cloud
nubosid cloudin
nuc nap neck
nucel nucellu
nucle cor heartla kernel nucleu
nucleac nucleat
nucleol nucleol
nud hub knot
nudibra nudibra
nudill knuckl
nudos knobb knott
nuestr our
nuev new nin fresh
nuevame again anew new
nuez nut walnut
nul zero void
numer numb count hash numeral perform
numerab countab
numeral hash
numeric numeric
numisma numisma
nunavut nunavut
nunc nev nuncio
nupci nuptial wedd
nupcial nuptial
nut ott
nutacio nutatio
nutell nutella
nutr nourish nurtur
nutrici nutriti
nutrien foodstu nutriti
nutriti heart nutriti
nylon nylon
nyx nyx
oaci icao
oami ohim
oasi oasi
obam obama
obed obed
obedec obe
obenqui shroud
obes corpule obes porcin
obesida corpule
obisp bishopr bishop
objecio objecti
object articl
objet object purpos
objetiv objecti aim purpos target outcom
oblacio oblatio
oble waf
oblicu askew bias skew
oblig compel constra forc mak oblig
obligac debentu dut obligat onu trust
obligat compuls mandato
obliter obliter
obnubil dazzl
obo obo
obol obolu
obr deed pla work operat
obrer work hand
obscen filth foul hardcor naught smutt
obscena dirt obscene
obscur dens
obsequ bount
observ behold gaz lurk observ star watch
observa observa remark behold observ
obsesio haunt fixatio
obsolet dat depreca outdat
obst hind
obstacu hamp fett hindran pitfall
obstetr obstetr
obstin adamant dour opinion stubbor
obstina stubbor
obstru foul block clog obstruc
obstruc clog logjam
obten acquir elicit get obtain
obturad shutt
obtus blunt dull
obu gun howitz
obv blatant clear obviou
obvi obviat
obviame apparen obvious
obvieda obvious platitu truism
oca goos
ocapi okapi
ocas dusk sun sunset
ocasion casual odd occasio fath
occiden west western
occipuc occiput
ocean oceania ocean
oceanic oceania
oceanog oceanog
oceanol oceanog
ocel ocellu
och eight
ochent eight
oci leisur
ocios idl
ociosid inactiv
oclocra mobocra ochlocr
ocr ochr xanthou
octaedr octahed
octav eighth
octet eightso octet
octoges eightie
ocularm ocular
ocult conceal cov hid obscur obstruc suppres
ocultad conceal
ocultar lurk
ocultis occult
ocum cocoyam
ocup occup bus engag squat
ocupaci occupat habitat
ocupars deal
ocurr happen occur pas
ocurrir strik figur
oda ode poem
odes odessa
odi hat abhorre hatr loath
odin odin
odios hateful obnoxio odiou hideou
odise odysse odysseu
odometr pedomet
odontol dentist
odorife odorou
odr goatski
oea oas
oest west
ofel ophelia
ofend affront offend trespas aggriev
ofens contume indigni insult
ofensiv atrocio distast
ofert clearan off supp tend
ofic craft
ofici officia
oficial offic officia
oficin agenc bureau buro offic
oficini clerk
ofid ophidia
ofidiof ophioph
ofiuc ophiuch
ofrec off tend
ofrecim off offer
oftalmi ophthal
oftalmo ophthal
ofusc obfusca
ogr ogr
ohi ohio
ohm ohm
oibl audibl
oid auditio ear hear
oig hello
oir hear listen
ojal buttonh hopeful inshall onl
oje look glanc
ojer circl
ojet eyelet
ojibw ojibw
ojituer crossey
ojo eye
okapi okapi
okr okra
okup squat squatt
ola billow wav
olal olallie
olav olaf
ole billow surg oil
oleaj surf
oleic oleic
oleneki oleneki
oleoduc pipelin
oler smell
olfat nos olfacti scent smell
olfate sniff
olfativ olfacto
olfator olfacto
olg olga
oliban frankin
oligarc oligarc
oligarq oligarc
oligosa oligosa
olimp olympu
olimpic olympia olympic
oliv oliv olivia
olivic spain
oll pot
olm elm
olor odour scent smell
oloros sweet
olot corncob
olv oblivio
olvid forgott forget
olvidab forgett
olvidad forgetf oblivio
oman oman
omani omani
omatid facet
omblig navel
omc wto
omeg omega
omg gmo
omit omit
omnibu bus
omnipot almight
omnipre pervasi
omnisc omnisci
omnivor omnivor
ompi wipo
onc eleven tea
onceav elevent
oncolog oncolog
ond vib wav whith
onde flutt undulat whip
ondeant wav
ondul wav rippl undulat
ondulac rippl
ondulan wav
ondulat wav
onedor lay
ong ngo
onic onyx
oniqu onyx
onl ent
onot annatto
ontolog ontolog
onz jaguaru ounc
oolit oolit
ootec ootheca
opac dull opaqu past
opal opal
opcion option choic
opciona optiona
open open
oper operat serv work opera
operaci operati surger
operato operati
opercul opercul
opi opium
opiat opiat
opilon harvest
opin outspok judg opin think
opinion mind opinion
opioid opioid
opon oppos
oponers cont
oportun chanc apropo apt felicit time
oposici opposit
oprim oppress oppres pres
oprimen overbea
oprob opprobr
ops oop
optic opticia
optim optimiz optimal
optimis buoyanc
optimiz optimiz
opuest advers avers
oracion boon claus pray sentenc
orador pray speak
oral oral yay
oralmen oral
orar pra
orb mound orb
orbit orbit circl
orc ogres orca orc
ord beh command ord orderli voic warrant
orden order tid assort enjoin frock ord ordinat sort
ordenad comput milk milkmai
ordenan decre ush
ordinar ordinar
oregan marjora
orej betray ear pinna
orejer earmuff
orel oryol
orembur orenbur
orfanat orphana
orfe orpheu
orfebr goldsmi
org org
organiz organiz control runn host
organoc organoc
organof organop
orgull prid
orgullo proud
orient east
orienta orienta oriente asian east eastern orient
orific mouth
orig descent parent sourc spr
origin origina
origina clev origina
orill bank edg riverba shor shoreli limbat
orin pis urin wee urinat rust
orion orion
oriss odisha
oriund nativ
oriy oriya
orl bord fring pip limbat
orn adorn
ornamen pattern
ornitor platypu
oro gold
orograf orograp
orolog horolog
oropel tinsel
oropend oriol
orozuz licoric liquori
orquest orchest
orquide orchida orchido orchid
ort sun
ortej toe
ortig nettl
ortodon orthodo
ortodox orthodo
ortogra orthogr spell
ortolog ortholo
ortoped orthope
orug arugula caterpi rocket
orzuel sty
osad dar pluck audacit
osak osaka
osament fram
osar dar ossuar
osc oscan
oscil oscilla swing
oscur black dark deep gloom
oscuran obscura
oscurec benight darken
oscurid dark darknes night obscuri
ose hosea osseou
oset ossetia
osicon tattlet
osl oslo
osm osmium
oso bear
ostensi apparen blatant
ostent boast flaunt
ostenta splurg
ostento jazz show
osteoco osteoch
osteofi osteoph
osteolo osteolo
ostrer oysterc
osun ursin
otan nato
otar suck
ote overloo
otiti otiti
oto cocoyam
oton autumn
otonal autumna
otorg bequeat
otr oth anoth
otredad otherne
ottaw ottawa
ouij ouija
ovacion ovation
oval oval ovoid
ovar ovar
ovaric ovarian
ovej ewe sheep
ovejer shepher
overol coveral overall
ovetens oviedan
ovid ovid
ovied oviedo
ovipar oviparo
ovni ufo
ovoid ovoid
ovovivi ovovivi
ovul ovulat egg
oxhidri hydroxy
oxid rust oxidiz
oxidabl oxidiza
oxidaci combust oxidati
oxigena oxygena
oxon oxonium
oye hey
oyent hear listen
ozon ozon
pabello annex jack
pabil candlew
pabl paul
pac paca graz cop copp franci
pacan pecan
pach pasha
pachang part
pacienc patienc
pacient inpatie patient
pacific pacific pacifi pacif peacefu order peaceab quiet
pacifis peaceab
pact covenan pact
pacun soapber
padec suff
padr fath parent
padrast hangnai stepfat
padrill stallio stud
padrin godfath godpare
padu padua
paell paella
paflago paphlag
pag pay pagebo payment
pagal skua
pagan heathen pagan
pagecit pagebo
pagin pag sid
pagod pagoda
pai countr land
paic epazot
paisaj landsca
paisaji landsca
paisan country
paiw paiwan
paj masturb straw tap wank haystac absentm daydrea scatter
pajar bird sleazeb sparrow
pajare wand
pajarer aviar roost birdcat
pajaril flamboy
pajarit birdi
pajaron wand
paje wank
pajears wank
pajer wank
pajille wank
pajiz straw wank
pajoler bogu
pajui curasso
pal blad paddl shovel spad canop club pal pol
pala palau
palabr floor voic word
palabre verbosi claptra
palac palac
palacet mansion
palad palat palladi
paladio palladi
palanc crow crowbar lev leverag
palanga basin
palanqu leverag crowbar jimm
palauan palauan
palc balcon box
paleobo paleobo
paler knotgra shill
palesti keffiye
palet paddl paleta palett pallet popsicl bumpkin churlis clodhop
pali allevia palliat
paliaca bandana
paliati workaro
palidec pal
palidez bleakne palenes pallor
palill chopsti drumsti toothpi
palm palm croak span
palmarl croak
palom dick dov pigeon dovecot
palomil sirloin
palomin skidmar squab
palp grop
palpit pant throb
palpita palpita pant
palt avocado jacket
paltu halibut
paludis malaria
palurd bumpkin yokel
palustr palustr
pam pamir
pambol footbal socc
pampelm pomelo
pamporc cyclame
pampsiq panpsyc
pan bread loaf pan breadfr breakdo corduro fleec velvete
panace panacea
panade baker
panader bak
panal honeyco diap
panam panama
panap jackfru
pancak pancak
pancart bann placard
pancrac pankrat
pancrom panchro
pand panda
pandar pandaru
pandeis pandeis
pandem pandemi
pander tambour
pandere tambour
pandill bunch gang gangst
pandit pundit
panecil bagel
panel panel jagger panela
panflet leaflet
pang panga
pange pangaea
panic angst panic
pann breakdo
panoch puss
panoli nincomp simplet
panoram sight pann widescr
panquec pancak
panqueq pancak
pant tracksu
pantale pant
pantall beard disguis earr lampsha screen screens
pantalo underpa pant
pantan marsh moor moras quagmir swamp
pantano marsh mudd swamp
panteis panthei
panteon graveya
panti tight
pantime tight pantyho
pantogr pantogr
pantorr calf
pantufl slipp
panty pant
panuel handker
panyabi punjabi
panz bel gut paunch potbel rumen
panzaz hit
pap pontiff pop potato jowl papac dad dadd
papabl papabil
papafig ortolan
papagay macaw parrot poinset
papait dadd
papal papal
papanat nincomp sheep vapid
paparru guff
papasot stallio
papay papaya pawpaw
papel pap part rol
papele paperwo station
papeler trash
papelil bougain
papelon jagger
paper mump
papi dadd pop
papil papilla
papill pap
papirof origami
papirol peni
papirot fillip
papis papes
papit cinch dadd
paprik paprika
papul papul
paquet lunchbo packag packet parcel
paquide pachyde
par broth coupl even pair peer torqu for toward
parabri canop windshi
paraca parachu
paracai parachu skydiv gatecra paratro squatt
paracho bump
parader stop whereab
paradis superna
paradoj paradox
parador hostel
parafan mudguar
parafer paraphe
parafra paraphr
paragol bump
paragu umbrell
paragua paragua
parais heaven paradis
paraj spot stopov
paralaj paralla
paralel concurr paralle
paralim paralym
paralip apophas
paralis pals
paraliz gridloc paralyz
paralog paralog
param moor wildern
paramec paramec
paranc hoist
parango paragon
parano paranoi
paranoi paranoi
parapar soapber
parapen paragli parasai
parapet breastw sill
paraple paraple
parapsi parapsy
parars fail stand stop
parasit parasit weed
parasol sunshad umbrell
paraula mocking
parc dud
parcel messuag
parch patch
parchi ludo
parcial bias partial bia
pard brown dun tawn
parde brown
pardel shearwa
pardill linnet
pardusc brownis
pare sarong
parec appear feel look observa seem strik alik resembl
parecer converg resembl
pared wall
parej coupl doublet mat even
parente parenta kinship bracket
parg porg
parhel parheli
pari pari
paridad equalit parit
parient relativ
parihue bier
parisie parisia
park parka
parl parla
parlame parle
parlote babbl chatt kibitz piffl smatt yap
parod parod spoof takeoff
parodi parod
parotid mump
parp eyelid
parpade blink flick blip
parqu park
parqued thrift
parr grap grapevi
parraf paragra
parrill grill barbecu
parroc pri
parroqu parish parochi barf
parsimo thrift
part parthia deal part partiti ticket departu exit match
parte midwife
parteag watersh
parter midwif
parterr bord flowerb
partici partici shar stak partak pool partiti
partida partisa
partidi partisa
partido prim
partidu part
partirs part
partitu scor
parus parousi
parven parvenu
pas raisin lit past stal bequeat cros fold hand
pasaboc snack
pasadiz gangwa
pasador lac
pasaj extract pas passag thoroug ticket transit
pasajer far passeng pass transit
pasaman handrai
pasamon hood balacla
pasant intern interns
pasapal snack
pasarel bridg catwalk footbri overpas runwa walkwa
pasars defect
pasatie avocati hobb pastim
pascu east passov
pase promena saunt stroll walk jaunt should
paseant stroll
pasears rambl stroll
paser sparrow
pasill aisl corrido hall passage
pasion ardor infatua passion
pasiona passion
pasiv bottom passiv liabili
pasivam passive
pask paskha
pasm aghast amaz astonis astound stupef band
pasmaro nincomp
pasmos astound
pasquin lampoon
passion bug
past bread cabbag cream dough mone moola past graz
pastafa pastafa
pastel cak fair pastr pie
pastele confect pastr patisse
pasteri pasteur
pasteur pasteur
pastill lozeng pill pillbox
pastina stingra
pastor shepher
pastore shepher
pastos mush past
pat duck foot leg paw kick court courtya patio
patag patagiu
patagon patagon
patalet spell tantrum
patat potato
pate kick
patelin backwat
patern paterna
paterni fatherh
patetic patheti
patetis poignan
patibul gallow gibbet scaffol
patill waterme sideboa sidebur
patilla pinout
patin patin skat skid flang patina
patinad skat
patinaj skat
patinet scoot
patit duckl
patizam bowleg
patogen pathoge
patoj kid
patol patolli
patolog patholo
patos clodhop clums
patoter yob
patriar patriar
patric patrick
patriot chauvin jingois
patroci patron sponsor fund grant patrona
patron mast mold standar templat
patrull patrol patrolm
paujil curasso
paul paula
paulati gradual
paulett paulett
pauperi povert
pauperr paup
paus hiatu paus rest
paut guideli staff
pav bang broad butt fring jinx buck pavo peafowl
pavimen pav
paviton nincomp vapid
pavon bronz curasso
pavonea strut
pavor awe fear
pavorre peacock
payas clown antic tomfool malarke sil
paz peac
pca dyc
peaj toll
pean pedesta
peaton pedestr
peatona pedestr
pec freckl sin trespas flotsam shipwre pecan
pecador sinn
pecamin iniquit sinful
pecan pecan
pecari peccar
pececil minnow
pecer aquariu
pech breast brisket chest
pecher bosom
pechiaz bluethr
pechon sanctim
pechug breast
pechugo buxom
peciol petiol
pecos freckl
pecul embezzl
peculi quirk
peculia quiddit quirk uniquen
ped ask ord requ drunk drunken fart lit
pedagog pedagog
pedal pedal treadl
pedale pedal
pedant bookish cock inkhorn pedanti prolix
pedaz chunk hunk part piec
pederna chert flint
pediatr pediatr
pedofil pedophi
pedorr fart
pedorre fart raspber
pedr harvest pet
pedrisc hail
peepsho peepsho
peer fart
peg catch job snag bog stuck affix beat copypas
pegadil burdock
pegadiz catch
pegajos cling past slim stick tack
pegamen cement glu
pegars adher stick
pegas pegasu
pegatin stick
pegu charism
pein hairdo hairsty comb sweep teas
peinars comb
peinet comb
pejegat catshar
pejepal cobia
pejerre silvers
pejesap anglerf
pejigue captiou
pekin pekinge beij
pekines pekinge
pel baldi brok filth hairles kid par peel wank
pelagat nobod
pelaj coat fur
pelarse wank
peldan footste step
pele argumen brawl feud hassl horsepl quarrel ruction scrap
pelears quarrel
pelech molt
peleon bul
peleter furri
peliagu prick stick
pelicor shortha
pelicul cinema film movi
peligr endange hazard dang distres jeopard peril risk
peligro dangero unsafe hazardo perilou
pelill seta
pelirro redhead red
pell caulifl
pellej flesh pelt skin
pellizc pinch
pelot ball sycopha testicl
pelote flatter
pelotil toad
peloton section
pelotud fuckup
peltr pewt
peluc peruk wig
pelud hairbal hair hirsut
peludit puss
peluque hairdre barb barbers
peluqui toupe
pelus fluff lint
pelvian pelvic
pen embarra grief heartac pain ruth sentenc sham sorrow
penach tuft
penaliz penaliz
penasc bould rock
penc gay nag
pend dangl
pendej bullshi guff asshol boob dick doucheb dumbas fuck
pendenc bul content
pendien batt earr outstan pend slop
pendul commut fickl pendulu
penetr penetra
penetra penetra deep pervasi
peniqu penn
peniten penanc punishm peniten prison
penol yardarm
penos burdens gruell
pens think
pensabl conceiv thinkab
pensado think
pensami pans think thought wond
pensati pensive mus pensiv
pension pension alimon guestho
pentaed pentahe
pentago pentago
pentagr staff
pentate pentate
penu paucit
penulti penulti
penumbr twiligh
penz penza
peon peon man pawn peasant
peonz top
peor wors worst
pepen scroung
pepenad scaveng
pepin cucumb
pepinil gherkin pickl
pepit nugget pepita
pept peptid
peptidi peptidi
pepton pepton
pequen small littl pett wee
pequeni tin
per chin pear but kink onl
peral pear
peralt bank camb
perc bars bas perch
percanc mishap
perceb barnacl
percepc percept
perch hang
percib apprehe discern perceiv
perclor perchlo
percol permeat
percusi bang
percut beat
percuta percuta
percuto hamm
perd los forfeit mis astra lost leak wast
perdedo los
perders stra
perdici ban
perdiz partrid
perdon condon excus forgiv pardon forgive sorr
perdona bul vainglo sorr
perdur endur
perdura durabl
perec die perish
perece coast neglect postpon retard
pereced perisha
peregri pilgrim peregri wand
perende trinket
perenni evergre
perento perempt
perez lazines sloth peterso
perezos laz sloth sluggis
perf perfidi
perfecc perfect refin
perfect perfect faultle flawles
perfil airfoil pattern
perfor bor drill pierc punch
perfora punch
perfum perfum
perfumi perfum
pergami parchme
pergeli permafr
pergol arbor
peri peri
peric craft experti profici moonrak parakee
pericar pericar
pericli languis
peridot peridot
periec perioik
perife fring periphe surroun
perifer periphe
perifit periphy
perifol chervil
perifra periphr
perigla perigla
perihel perihel
perill doorkno goate knob
perin perineu
perine perineu
period menstru era period spell
periodi journal newspap periodi recurr
periqui budgeri conur
perist fenc
perit expert
periton periton
perjudi blemish mar harmful
perl pearl
perm perm
permaco permafr
permage permafr
permane abid keep ling remain stand sta stick permane
perme permeat pervad
permis clearan leav licens permiss permit
permit allow counten let permit
permut swap
permuta permuta
pern bolt
pernamb brazilw
pernoct pernoct overnig
perogru platitu truism
peror orat
perpend right squar
perpetr perpetr
perpetu perpetu
perpin perpign
perplej bewilde nonplus perplex
perr bitch slut vixen dog foul
perrer bang kennel pound dogcatc
perrit pupp
pers persian persia
perse perseu
persecu chas persecu pursuit
persefo perseph
persegu hangov chas cours persecu pursu
perseu perseu
perseve pluck dogg
persian blind
persign cros crouch
persist nagg persist
persona charact persona staff customi custom
personi avatar embod personi
perspic acumen insight acut astut percept shrewd perspic
persuad discour persuad
persuas persuas cogent
pertenc belong
pertene belong pertain sit propert
perth perth
pertine applica apposit apropo relevan
perturb disturb wavelet distrau haunt upset disrupt uncann upsett
peru peru
peruan peruvia
perug perugia
perus perugia
pervers wickedn evil
pervert perv pervert
perviv ling
pes weight burdens cumbers hardcor heav pondero tir grief
pesadez heavine
pesadil incubu nightma whangdo
pesam condole
pesar pessar
pesc fish puss
pescade fishmon fishwif
pescado angl fish fisherm
pescant davit
pescuez neck scruff
pesebr cot mang
peset peseta
pesim lous
pesimis pessimi
pesol pea
pespunt backsti
pesquer fish
pest pest reek pesto
pestan eyelash flang tab
pestane twink
pestife pestife
pestile pest
pestill latch
pet turtl blowjob plastro
petac flask pouch suitcas
petal petal
petanc boul
petard fiddl firecra
petarde finagl swindl
petardi sleivee
petas petasu
petat bluff
peticio interpl requ
petirro robin
petre ston
petrico petrich
petrifi petrifi petrif
petrole oil
petroqu petroch
petulan smugnes smug
peyorat pejorat
peyot peyot
pez fish pitch
pezon nippl teat
pezot coati
pezun hoof
pgm wwi
piacenz piacenz
piad tweet
piados piou
piadosa pious
piamont piedmon
pian piano
piar peep tweet
pib gdp broad kid
pibon bombshe
pic pica pik spad swoop ground minc bit chop
picadil hash minc
picadur bit sting
picaflo humming
pican prod
picant fescenn heat hot naught spic
picapor latch
picar arch impish mischie sleivee
picard craftin mischie
picaz magpi
picazon itch
piccol piccolo
pice spruc
pich cock dick fuck
pichel ewer
pichi dick pee
pichich pooch
pichinc gleek
pichon chick dov pigeon squab
pichul dick
picl pickl
picogor hawfinc
picop godwit
picor heat itch
picos hot
picot pillor
picote nibbl
picozap shoebil
picud weevil
picur agouti
pie foot rootsto pieria
piedad clemenc merc piet pit
piedr crack flag rag rock ston
piel fleec fur hid skin
piem piem
piens feed fodd
piern leg
pierrec headroo
piez bedroom ordinar piec room
pif botch
pifan fif
pigid pygidiu
pigme gnom pygm
pigment pigment
pihuel fett
pij dick peni dand posh prepp snob
pijam pajama
pil batter heap pil stack mainsta pier pillar pound
pilat pilat
pildor pill
pilet basin pool
pilil cock wil
pill catch get clev fly sneak
pillaj pillag
pillars tag
piloch nak
pilon pestl pylon
pilonci jagger panela
pilor pyloru
pilot grok pilot stilt fly
piluch nak
pimente pepp
pimento paprika pimient
pimient pepp capsicu chili
pimpl tippl
pimpoll sapl seedl shoot
pin badg pin pinewoo pineapp
pinacat harvest
pincel brush paintbr brushst strok
pinch flash tap barrett fuck hairpin shank skew snack
pinchaz jab pinpric punctur
ping dick
pink pink
pinn pinna
pinoch pinocch
pinon pinenut pinion
pint pint paint trump
pintala lipstic
pintor paintre
pintore picture quaint
pintur paint
pinyin pinyin
pinz clamp claw tweez pinc tong
pinzon finch
pio peep
pioch badg goate
pioj lous
piojos lous
piol awesom firecra
pioner pione trailbl
pionyan pyongya
pip bleep bong pip peni cushaw
pipet pipett
pipi prepp pee pis
pipilac dragonf
pipiol greenho
pipirig sainfoi
piporr bassoon
piquer boob
piquet picket pinpric prick
piquisl snack
piquitu crossbi
pir pyr freak gaga pyro
piragui canoeis
piramid cacumin pyramid triquet
piran piranha
pirat pirat
pirate hijack picaroo pirat pirac
pire piraeu
pirenai pyrenea
pirinol top
piripi squiff
pirit pyrit
piroman pyro arsonis pyroman
pirop flatter
pirosi heartbu
pirotec pyrotec
pirric pyrrhic
pirrol pyrrol
pirsin pierc
piruet twirl
pirul cock peni
pirulet lollipo
piruli lollipo
pis pee pis pisa footpri tread vestig henpeck apartme
pisapap paperwe
pisaver buck
pisc turke
pisci pisc
piscola snack
pisote downtro trampl
pispe glanc
pist clu ring row runwa track trail mone
pistil styl
pistol gun
pistole gunman
pistoy pistoia
pit pit agav whistl blip cock dick horn joint
pitac pittacu
pitagor pythago
pitahay pitaya
piter armadil
pitoc dand
piton python
pituc taro dand posh prepp snob
pituf smurf
pituita pituita
pitus jean cut
piv sapl
pivot fulcrum cent
pizarr blackbo board chalkbo shal slat whitebo
pizarre slat
pizarro blackbo board chalkbo
pizc dash jot modicum pinch
pizot coati
pizz pizza
pizze pizzeri
plac dentur plat sign tablet delight peacefu
placard wardrob
placent placent pleasur pleasan
placide placidi
plag mosquit plagu riddl plagiar
plagiad plagiar
plaguic pestici
plan plan arrange flat flush level map plot
planch embarra iron slab
planche bloom
plane glid plan soar
planead glid
planeta planeta
planeto asteroi
planici plain
planide plangen
planill payroll
plant factor sol store jilt pitch plac plant
plantac plantat
plantad dibb
plante moot
plantea approac
planter flowerp
plantil jig payroll staff templat
plaquet platele
plasenc piacenz
plastif plastic
plastil plastic
plat argent dough mone moola silv cours cymbal dish
platafo deck
platan plan banana plantai sycamor
plate silver silv
plater silvers
platic bream chat bant
platij flound plaic
platill cymbal dish sauc scal
platin stag platinu
platon plato
play beach sand strand
player dunlin knot sanderl sandpip
plaz market plac plaza squar term
pleb pleb
plebey common plebeia
plec pip
plectr plectru
pleg bent fold
plegabl collaps foldabl fold
plegadi pliabl
pleit lawsuit suit
plen absolut
pleonas tautolo
pleur pleura
plieg signatu
pliegu creas fold kink
plin plin
plis pleat
plom lead
plome plumb
plomer plumb
plomiz leaden
plop clump
plu bonu
plum feath pen quill tap
plumaj plumag
plumaji yarrow
plumbe leaden
plumin nib
plumon down fluff
pluot pluot
plurice multice
plurili multili
pluscua pluperf
plutarc plutarc
pluton plutoni pluto
pluvios rain
pluvise rainfor
pnud undp
pobl populat settlem peopl
poblaci populat
poblami habitat
poblars peopl
pobr meag need poor sorr
pobrez povert
poc few iota littl quiet somewha
pocet toilet
pocilg pigst
pocion concoct
pod prun lop mow can may might pow prox
podader billhoo
poderos powerfu might
podest potenta
podiatr podiatr
podolog podiatr
podr rotten spoilt rot
poem poem
poes poem poetr
poet poet
poetic poetic
poetica poetica
poetis poet poetes
pok pok
pol polar pollen pol polo
polac pol polish
polain gait spat
polariz polariz tint engros
polc polka
pole pulle pennyro
polemic controv
polent grit
poleron sweatsh
poli heat poli
poliace acen
poliand polyand
poliarq polyarc
polic polic policem
policia policem
policro polychr
poliedr polyhed
polifac polymat
polifen polyphe
polifos polypho
poligam polygam
poligon knotgra
poligra polygra
polill eggar moth
polimer polymer
polimor polymor
polin polynya stretch timb
poliniz pollina
polinom polynom
polip polyp
polisac polysac
polisil polysyl
polison bustl
politec polytec
politei polythe
politic polic politic
poliz polic
polizon stowawa
poll dick peni pullet chicken
polle poultr
poller skirt
polleru henpeck
pollin bang fring rud
pollit chick fledgl
polluel crak chick
polol boyfrie
polole court woo
polon poland poloniu polish
poloniz poloniz
polucio polluti
polv ass dust fuck powd
polvare duststo
polvor gunpowd
polvori dust tinderb
polymor polymor
pom ointmen salv pom pommel
pomel grapefr pomelo
pomp bubbl
pompey pompe
pompi caboos
pompos highfal inflat magnilo
pomposa pompous
pomul cheekbo
pon lay plac put read set stand stick
ponch punch capybar poncho
ponder weight wond
pondich puduche
poners don set
poni pon
ponient occiden sett west
ponqu cak cupcak
pontifi orat pontifi pontiff
ponzon whopp
ponzono poisono
pop poop stern poo excreme
popi dand
poplite poplite
popul popular stick
populac populac
popular popular
poqu pok
poquit littl
por aft around down for per tim leek por
porcent percent
porch porch stoop veranda
porcion moiet morsel part portion serv
porf pleas obstina
porfi hardhea stubbor
porfiri porphyr
porn porn porno
pornofo pornoph
pornogr pornogr
porong peni
poros porou
porot bean
porqu becaus for sinc why
porque filth lemon
porr baton bludgeo joint leek reef spliff
porraz whack
porrist cheerle
porron goldene pochard scaup
port cov portal worn bear
portado carri
portafo portfol
portalo gangwa
portaob slid
portapa clipboa
portars behav comport
portati laptop noteboo portabl
portavo spokesp advocat mouthpi spokesm
porte goal
portent prodig dir selcout sublim
porter janitor bounc caretak concier doorman goalkee
portic gatewa porch
portill postern
porton gat
portugu lusopho
porven futur
pos inn pos dreg ground
posader innkeep rump
posars alight
posavas coast mat
posdat postscr
pose own posses possess
poseedo own
posesio ownersh possess propert
posesiv cling possess
posesor possess
poseyen possess
posibil chanc prospec resembl
posible possib
posicio locatio plac positio stand
positiv plu affirma
positro positro
posmode postmod
posoper postope
pospon adjourn postpon tabl
posposi postpos
pospran postpra
post peni post stud
postal postcar
poster outpost
posterg postpon
posteri back lat rear messuag
postest poststr
postig postern shutt
postill scab
postiz fals
postor bidd
postr pron prostra dessert
postrac conster
postrar kowtow
posttra posttra
postul given posit nominat
postum posthum
postur attitud stanc stand
pot crock jar pot caboos
potabl drinkab
potas potash potassi
potenc pow powerli strengt
potenci potenti
potent mogul
poter flowerp
potern postern
potiph potipha
potr fil foal colt hors rack stallio
potranc colt foal
potrer paddock
poz puddl manhol shaft
pozal bucket
pra praia
practic intern practis practic rehears interns virtual hand
prad meadow
prader pastur prairi meadowl
prag pragu
pragmal pragmat
pragmat hardhea
praguie pragian
pre pres
preadol prepube
prebeli antebel
prec far pric
precar precari
precari precari
precauc caution precaut warn
precaut precaut
precav proacti
precavi cautiou
preced forego preced ush
precede priorit
precios cut dear preciou prett
precipi cliff precipi swoop abrupt brash rash hasten steep
precis nam accurat crisp precis prop
precisa precise
precisi accurac
precogn precogn
precomp forebu
precoz ear
precurs forerun
predec forecas predict
predece forefat
predeci predict
predete stick
predica preach
predicc predict
predile bia predile favorit
predisp bent bia
predomi prevale ascenda
preempc preempt
preesco prescho
preexis preexis
prefabr prefabr
prefac caption forewor
prefer favorit favor
prefere bia lik
preferi rath
prefij prepend prefix
prefija prefixa
pregon hawk
pregone auction
pregunt quer questio ask wond
prejuic bia paradig prejudi
prelect prefetc
prelimi tentati
prem award priz
prematu ear
premedi premedi
premi award
premoni premoni
pren pregnan
prend collate garment securit charm apprehe arr
prended barrett button
prenomb praenom
prens pres
preocup burden concern issu trepida worr worri worry
prepar read fix
prepara prepara prepare readine arrange
prepond prevale
preposi preposi
prepuci preputi
pres dam hold pre quarr captiv prison
presag augur omen prodig sign
presagi augur foresha portend spell
presbic presbyo
prescin expenda
prescri laps
presenc attenda
present present host introdu occur off set submit report
preserv preserv condom
presid outpost
preside preside chairma chairpe
presion pres pressur urg
prest lend loan
prestac perform
prestad lend
prestam moneyle pawnbro loan loanwor
prestat borrow
prestez alacrit
presum arrogan brag flaunt surmis tout
presunc conceit gloat
presunt apparen presuma presum putativ presump snoot
presupo presupp
presupu budgeta budget estimat
presuro hast
presuue budget
pretenc pedanti pretent
pretend aim intend mean purport pretend
preteri past
prev anticip envisag forekno forese previou prior
prevale prevail preempt
prevari shill
preven det prevent
prevenc prevent
prevent proacti precaut preempt
previam heretof previou
previsi predict anticip forecas foresig
priabon priabon
priam priam
prim cousin primal nincomp prim stoog
primac preempt
primari primari
primave primros spr
primer first form ear prim
primera first
primic scoop
primiti primiti
primoge firstbo
primord undowna
primoro prim
princip princip arch main chief most beginn newbi novic
pring weeni
prion prion
prior prior
priorid precede priorit
priorit priorit
prioriz featur priorit
pris hast hie hurr
prision captiv
prismat binocul
priv abridg bereav depriv dispatc div
privati privati
privile privile honour perquis
pro bow prow
prob pilot prov quiz tast test try witnes
probabi chanc odd
probabl plausib presuma probab
problem complai glitch issu kink troubl trouble untowar
probosc probosc snout
proc protium
proced issu proce proces
procede provena
procedi procedu
proces pars proces suit trial
procesa pars
proclam manif proclam proclai
procomu common
procre bre generat procrea reprodu
procrea procrea
procur endeavo
procura fiducia
procust procrus
prodig lavish spendth
prodom pronao
produc fath generat mak manufac produc work
producc manufac product
product fruitfu produc
proez exploit prowes stunt
profan desecra profan lay layman profani
profec foresig prophec
profes profes
profesi maestro profess
profeso teach
profet prophet
profeti prophet prophes fatiloq
profila prophyl condom
profund depth bowel deepen fathom deep
progeni issu offspr
program agenda broadca environ show softwar program cod schedul
progres evolv progres liberal advance
prohib forbidd ban disallo enjoin forbid prohibi
prohibi ban prohibi
projim neighbo
proleta proleta
prolife prolife reprodu
prolifi fruitfu
prolij overcar prolix tediou trouble
proliji prolixi tedious
prolong prong spur protrac prolong
prom promo
promec prometh
promed averag
promedi cent
promes commitm vow
promet promis pledg
promete auspici promis prometh
promine lump outstan promine
promisc promisc loos
promoci hyp clas promoti
promont elevati headlan
promoto develop
promov fost pitch promot
promulg enact promulg
pronomb pronoun
pronost forecas forese prognos
pront readi short soon speed
prontit promptn
pronunc pronunc utteran putsch pronoun utt
prop eligibl own prop
propaga promoti
propal divulg reveal
propens procliv suscept
propic auspici
propici propiti
propied appropr ownersh propert proprie
propiet host own proprie
propile propen
propin perquis tip
propioc proprio
propon moot posit propos
propone mean purpos
proporc proport furnish rat ratio
proposi proposi proacti intent mind purport purpos
propues proposa proposi suggest tend
propuls propel thrust propell
prorrat prorat apporti
prorrog prorogu
pros pros
proscri disenfr outcast
prosegu continu
prosenc forebra
prosper flouris thriv affluen wealth
proster kowtow
prostib brothel
prostit prostit importu whor tweak hustl
prosumi prosum
protago featur star
protecc protect
protect guard protect
proteg cov protect shield
proteic protean
protel aardwol
proteom proteom
protesi prosthe
protest objecti outcr protest complai grumbl prot
protose prequel
prototi mockup
protozo protozo
protru protrud
protube bulg project promine protrus
prove decid provid supp
provech advanta
proveed suppli
proven aris
proverb saw say
provide provide
provinc parochi countr
provisi makeshi tentati supp
proviso provisi tentati
provoc beard elicit fanc hassl nettl provok teas
provoca provoca content trouble
proxene pimp
proxim next follow near nearb
proximi vicinit
proyecc project
proyect shell hurl model project bullet missil draw
prudenc provide
prudent prudent sensib
prueb evidenc proof quiz sampl test trial try witnes
prus prussia
prusiat cyanid
psamom psammom
pseudoc pseudoc
pseudoe pseudoe
psi psi
psicoan analyst psychoa
psicoci psychok
psicode psyched
psicofa psychop
psicolo psychol
psicome psychom
psicopa psychop psycho
psicopo psychop
psicosi psychos
psicoso psychos
psicote psychot
psicoti psychot
psicrom psychro
psiqu psych
psiqui psych
psiquia psychia
pua plectru quill scion tin
puaj yuck
pub pub
pubi pubi
pubic pubic
public publish audienc auditor
publica publica public
publici adverti exposur
publifi publifi
pucarar bushmas
puch butt
pudahue pudahue
pudelac puddl
pudibun prudish
pudin pudd cak
pudor embarra pudor
pudr rot
pudrirs deca putref
pudu pudu
pue for next well
puebl villag puebla peopl town
puent bridg overpas
puerc sow hog pig pork
puercoe porcupi
pueril babyish pueril
puerili childis
puerper puerper
puerr leek
puert port door gat gatewa harbour haven
puest booth lit outpost plac positio situati stall stand
puf faq ugh
puj push
pul grind mill polish
pulcr dapp neat spiff
pulg flea inch thumb
pulgarc thumbel
pulgos grubb
pull apulia
pulmon pneumon lung
pulov sweat
pulp pith pulp bunge octopu
pulpit rostrum
puls click puls
pulser bracele
pulveri atomiz pound powd spra
pum bang boom pop cougar puma
pumit pumic
pun punish bunch fistful hand handful cuff fist
punal dagg knif poniard stab
punalit fagbo
pundono decorum
punet burdens punch
punetaz box punch
puneter wank
punicio sentenc
punt head plac point prong puss spearhe spik stitch
puntaj scor
puntal stanchi strut
puntapi kick
punte marksma
punter com
puntiag poignan sharp
puntill fuss pedanti punctil
puntu scor
puntuac punctua
puntual punctua promptn
punz prick sting
punzant pungent sharp
punzon punch awl stylu
pupil pupil ward
pupitr desk
puppi puppi
pur neat pur cigar she
purez purit saturat
purg purg ble
purific purific cleans purif
purin slurr
purpur purpl
purpuri glitt
purulen puss
pus pus
pusilan pusilla sheep weakl wimp
put bitch cunt harlot hook shit slapp slut trollop
putativ putativ
pute pimp revil whor
putill bioch slutt
puton slut
putr putr flyblow
putrefa digesti rotten
putsh putsch
puzl puzzl
pym sme
python python
pyxi pyxi
qatari qatari
qepd rip
qom qom
quad atv
quark quark
qubit qubit
que may than how such what
quebec quebec
quebequ quebec
quebr breach bankrup broken fractio break
quebrad brittl friabl
quebran lammerg shatt disrupt
quechu quechua
qued abid fit leav remain sta
quedars remain sta
quehac chor task
quej complai grievan grip bemoan moan yap yelp yip
quejars bitch complai grip grumbl quarrel
quejic peevish
quejico peevish
quejumb bellyac plangen
quelaci chelati
quelon cheloni
quelp kelp
quem burnt combust burn scald burnout
quemaco sunroof
quemadu burn scald
quepi kepi
quequ cak
quequi cupcak
quequis cocoyam
quequit cupcak
quer ador fond lov want darl mistres dear
querati horn keratin
querato keratoc
querell plainti
querubi cherub cherubi
ques chees
queser cheesem chees
queten keten
queton keton
quetzal quetzal
qui anyon whom
quiasm chiasmu
quich quich
quichic zillion
quiddit quiddit
quien whom
quiet still quiet
quietud quietne repos
quif kif
quijote quixoti
quil chyl kilo
quilat carat
quilias chilias
quill keel
quilomb fuckup mayhem snarl
quim chym
quimbom okra
quimer chimera figment
quimeri chimeri ruritan
quimic chemist chemica
quimica chemica
quimior chemore
quimios chemose chemios
quimiot chemoth
quimon kimono
quimotr chymotr
quinc fifteen
quincea fifteen
quincen fortnig biweek
quincua fiftiet fift
quincun quincun
quind humming
quingom okra
quinin quinin
quino quinoa
quinon quinon
quinot kumquat
quint fifth
quintae quintes
quintet fivesom fivewa quintet
quintil quintup
quintup quintup
quinu quinoa
quiosc kiosk newssta
quipu quipu
quirali chirali
quiroma chiroma
quiron chiron
quiropr chiropr
quirqui armadil
quirurg surgica
quisqui fastidi fractio fussbud nitpick squeami
quist cyst
quistic cystic
quit gon abolish remov rob quito
quitami guardra
quitin chitin
quitino chitino
quiz quiz mayb perhap may
qum qom
rab ang fur outrag rab rag
rabadil rump
raban radish
rabdoma dows
rabiet tantrum
rabihor frigate
rabin rabbi
rabinic rabbini
rabion rapid
rabios rabid
rabiosa tetchi
rabon bobtail
racan hog
racane hog
racemiz racemiz
rach bout streak trot
racial racial
racim bunch clust racem
racioci ratioci
racion ration
raciona rationa streaml apporti
racism racism
racist racist
rad radar airwav beam radio radium radiu
radiado radiato
radial radial
radiant ablaz
radical fring
radioac hot
radiogr radiogr
radiolo radiolo
radioqu radioch
radon radon
rafael raphael
rafag burst flurr gust
raic root
raicill rootlet
raid shabb
rait rid
raiz rac root stem stump zero
raj crack puss slit cloven poltroo flunk rajah
rajet turncoa
ralenti slow
rall grat
rallado grat shredd
ralladu zest
rally ral
ram ram bough branch offshoo ramen bouquet bunch discipl
ramal offshoo
ramer bitch harlot slapp slut strumpe tramp trollop whor
ramific offshoo ramific branch ramif
ramill twig
ramit bouquet sprig stick twig spra
ramon hackber raymond
ramone brows
ramp ramp crawl
ran frog
ranacua tadpol
ranc rancid
ranch ranch shack
rancher countr
rang rang rank
rangife reinde
rangun yangon
rani rani
ranuncu butterc
ranur goug groov notch slit slot
rap crop shav anglerf monkfis fast prompt quick rapid
rapaz hawk rapacio
rape rap
rapel rappell rappel
rapidam fast quick rapid
rapidez quickne rapidit spe
rapin rapin
raponch rampion
rappel rappell
rapsod recit
rapt abduct kidnap snatch abducti
raptor abducto kidnapp
raquel rachel
raquet racket racquet
raqui rachi shaft
raquiti ricket
rar curiou dodg funn odd que rar strang uncommo
raramen rare seldom
rarez kink oddit rarit strange vagar
raridad rarit
rarific rarefi
rarit perv
rasc scratch
rascaci skyscra sliv
rascade cocoyam
rascaes backscr
rascon rail
rasg ripp rend tear featur lin trait
rasgadu rent
rasgue strum
rasgun graz scratch abrasio
rasp abrad flunk rasp scrap scratch
raspadu abrasio jagger
raspos rugg
rast dreadlo
rastr harrow trac track trail
rastre trawl
rastril portcul rak
rastroj stubbl
rasur rak shav
rat rat awhil spell whil
rate pilf
rater crook sleivee
ratific ratif sanctio
ratisbo regensb
raton wren hangov mous
ratoner burrow mouseho mousetr
raul ralph
raven ravenna
ray confin creas dash part ray streak strip skipjac
rayars streak
rayuel hopscot
raz bre rac
razon reason purpos ratio sak
razonab fair rationa sensibl reasona
razonam ratioci reason
razurad razor
rea rhea
reabr reopen
reabrir reopen
reac relucta
reaccio flinch react reactio
reacomo rearran resort
reactiv reactiv reagent
readm readm
reafirm reasser assert reaffir
reagrup ral regroup
reajust readjus
real actual mone real regal royal
realez kingshi
realida actuali realit
realime feedbac
realine resort
realist realist
realiz accompl achiev fulfill produc realiz
realiza attaina practic achieve attainm perform realiza
realmen actual inde real tru veri
realty realtor
realz enhanc
reanud renew resum
reanuda resum
reapare reappea
reat prick
reb burr
rebaj discoun reducti sal abas reduc
rebajam abaseme
rebajar stoop
reban slic flock herd mob
rebas best overrun overtak
rebat refut
rebec cardiga rebecca rebekah chamoi
rebel turn
rebelar rebel
rebeld rebel maveric rebelli renegad
rebelio revolt
rebobin rewind
rebord flang
rebos overflo
rebosan effusiv incande
rebot bounc skim
rebotea rebound
reboz batt
rebozue chanter
rebusc inkhorn root
rebuzn bra eaw
rec errand messag chew sturd
reca relaps recurre
recab collect gath lobb
recabad lobbyis
recader deliver
recal landfal
recalc drum
recalen reheat
recamar bedroom chamb room
recambi chang
recapac reflect
recapaz physiot
recapit recapit summari
recarg reload surchar toppl
recarga recharg refilla
recat coy
recauda revenu
recel distrus mistrus
recelos distrus
recepci recepti registr
recepta handl vessel
recepti amenabl
recepto catch receiv recipie
reces reces
recesio recessi
recesiv recessi
recet prescri receipt recip
recetar prescri
rechaz refus abnegat declin dismis nix rebuff reject repudia
rechifl catcall
rechin wheek screech squeak
rechonc squat
recib cop get issu receiv receipt
recibid entr
recibim recepti
recicl recycl
recicla scaveng recycl
recient recent
recint enclosu vessel
recipie contain recepta vessel
recipro recipro mutual
reclam claim complai mean reclaim vindica adverti birdcal birdson
reclama claim
reclin recumbe lean
reclina reclin
recluir frowst
reclut conscri drafte recruit draft enlist lev
recluta conscri draft recruit
recobra ral
recoc anneal overcoo
recog brush collect gath
recoged dustpan
recolec collect harvest gather
recomen advisab commend recomme advocat encoura renew
recompe bount payback reward tak
reconci rapproc reconci
reconfo comfort
reconoc admit avow own recogni acknowl renown avowal reconna
reconqu recaptu
reconst rebuild
recopil marshal
record rememb remind
recorda remembr remind
recorr tour travel rout
recort crop cut cutt
recosta loll
recre reces
recreac recreat
recrear recreat
recreat recreat
recrude recrude
rect lin rectum right straigh
rectifi rectif
rectitu rectitu
recubri coat
recuerd keepsak memor remembr retenti souveni
recul crawfis
recuper recover retriev recoup recov reposse ral
recurre recursi recurr
recurs aid mean remed resort resourc writ
recursi ourobor
red grid interne net network web raid
redacci composi
redact word
redacto copywri editor
redec retell
redecil hairnet reticul snood
rededor surroun
redenci redempt
redento redeem redempt
redibuj redraw
redil fold sheepfo
redim redeem sav
redirec redirec
redirig redirec
redisen redesig
redit revenu
reditu pay
redobl roll
redobla roll
redom roundab
redond semibre round sound
redonde round dull
reduc abat dampen lessen reduc shorten
reducci offset reducti
reducid fenc
reduct redoubt strongh
reducto reduc
redunda tautolo pleonas
reelecc reelect
reeleg reelect
reembol redeema refund reimbur
reempla replace chang interch replac
reencar reincar
reenvi resend
reescri rewrit
refacci snack
refacto refacto
refer ref
referen testimo concern
referi refere
referir allud ref
refin sophist refin
reflaci reflati
reflect spotlig
reflej reflect roll reflex
reflexi reflect rethink roll
refluj ebb
reform reform
reformu rephras
reforz reinfor
refr adag saw say
refracc refract
refre refr
refresc fresh refresh soda
refrige refrige coolant cool snack
refrit rehash
refuerz flang reinfor
refug shelt harbour haven refug resort strongh
refugi refuge
refugia shelt
refulge shin
refund rehash
refunfu grumbl
refut refut upend
refutac refutat
reg drop wat regal
regader can show
regal gift regal bount pressi
regaliz licoric liquori
regalon pamp spoilt
regan rebuk scold
regat dribbl
regate bargain dribbl haggl
regaz lap
regent mayor
regidor aedil
regim polit regim
regimen regim
region region area ballpar
registr registr record log regist entr histor ledg observa
regl curs measur menstru rul
reglame statuto regulat
reglet lead
regocij delight rejoic exhilar joy jubilat merrime
regode schaden
regodeo fastidi
regold belch
regres return
regul adjust palatab regulat regulu
regulab adjusta
regulac regulat
regular regular
regurgi regurgi
reh hostag
rehabil physiot rehab rehabil
rehac redo rehash
rehilet pinwhee
rehu shrink
rehus refus withhol
reifica reifica
reikiav reykjav
reimpre reprint
reimpri reprint
rein queen kingshi reign kingdom realm
reincid recidiv relaps
reingre reent
reinic reboot restart
reinici reboot renew reset restart
reinit ovenbir warbl
reinon queen
reinsta reinsta
reir giggl laugh
reiter reitera restat
reitera reitera repeat
reivind replevi replev
rej grat plowsha
rejalg realgar
rejill grat grill lattic louv
rejuven rejuven
rel rela
relacio german relat associa acquain ratio relatio
relaj easygo loos mellow nonchal relax
relajac relaxat
relajar slack unwind
relamer gloat
relampa blitz flash lightn
relativ relativ
relav tail
relax relaxat
rele reread
releg reproba relegat
relev purg rela relief
relicar hallow shrin
reliev relief
religio religio
relinch neigh whick whinn
reliqu relic remnant
rellan land
rellen stuff fill
reloj clock watch wristwa
relojer watchma clockma horolog
reluc glisten
relucie gloss incande shin
rem strok row patch oar
remach rivet
remans backwat
remat distres auction top clearan
rematab auction
rematad auction
remed ape mock aid remed ersatz
remedi palliat remed
rememor evok
remend mend
remes remitta
remilg maudlin priss squeami
remir rewatch
remit forward remit
remiten send
remodel remodel
remoj sogg soak
remolac beet beetroo
remolc tow
remolca tow towboat tugboat
remolin cowlick edd swirl vortex whirlpo
remolqu tow
remor remora
remordi remorse compunc remors
remot remot
remotam remote
remov obliter remov stir strip
remuner remuner
ren rhenium caribou reinde scold scuffl
renacim rebirth renaiss
renacua tadpol
renal renal
renat renata
rencor grudg spit
rencoro spitefu
rend forfeit surrend top
renderi render rend
rendici surrend
rendij crack slit
rendimi perform yield
rendirs surrend succumb
reneg repudia swear
reng lam
renglon lin
renider cockpit
reniten unwill
renombr renown shin nam
renov renew renovat
renovac renovat
rent rent
rentist renti
renuent hardcor relucta
renunci abandon def relinqu resign
reorden resort
reorgan ral rearran reorgan
reostat rheosta
repanch loll
repar fix repair
reparac amend repair reparat
repart allot apporti deal part split allocat allotme cast
reparti deliver
repas backtra review revis
repatri repatri
repens rethink
repenti sudden abrupt
repercu echo
repet drill echo rehears repeat repla rep restat
repetic drill repeat repetit
repint repaint
repis ledg mantelp
replant layout
replet pack
replic aftersh retort
replica replica
replieg retreat
repobla repopul
repoll cabbag
report inform account
reporta reporta
reporte journal
repos relax rest repos
reposap footsto
repost gas refuel
reprend admonis berat chid rebuk reprima
reprens rebuk
repres reservo
represa retalia
represe depicti perform advocat deput fiducia manag steward depict
represi crackdo
reprim suppres restrai repres reprima smoth stifl
reprob damn flunk rebuk
reproba animadv rebuk
reproch blam rebuk reproac revil
reprodu mold reprodu pla procrea
reprogr reprogr
rept crawl
reptil reptili
reptili reptili
repud repudia
repudi repudia
repugn disgust
repugna abhorre disgust relucta foul gris rank
repuj embos
repull jerk
repuls disgust repuls
repulsi disgust gros repelle nausea
repunt ral
reput shin
reputac nam reputat reput
requer ask requir
requeso quark
requete copacet
requieb dallian flatter
requiem requiem
requis requisi
requisi deadlin require
res neat
resab afterta
resac hangov underto
resacos hungov
resalt highlig
resalta highlig
resbal skid slid slip
resbala slick slipper
resbalo greas skid slip
rescat ransom rescu salvag sav bailout
rescind rescind
rescold heartbu
resec parch
resen review
resent heartfe jaundic resent
resenti resent
reserv aloofne backup book caveat earmark reserva reservo stock
reserva reserva
resfri cold
resguar secur safegua stub
residen abod dwell habitat inmat
residu remnant residu
resign meek
resigna resign
resilie undowna
resin resin
resist resist bear
resiste drag enduran resisto stamina hardcor resilie strong tough
resm ream
resobri grandne
resoluc purpos resolut resolv result
resolv decid deciph resolv settl solv squar
reson resonat
resonan hollow
resopl snort
resorb resorb
resort spr
respald back support underpi backup securit
respet honour respect fear
respeta respect dignifi
respetu respect
respir breath
respira breath respira
resplan glitt glow ablaz bright incande
respond answ rep respond
respons account burden liabili answera stakeho
respues answ rep respons ripost
resqueb crack
rest subtrac remain ort remaind remnant rest scrap debri
restabl restor
restant remain remnant
restars underpl
restaur reconst restora refurbi
restor restaur
restreg scrub
restric constra restrai restric stringe
restrin constra restrai restric
resucit resusci ris
resuelt decid
result outcom pars afterma ensu issu result
resulta result
resum abstrac brief dig epitom highlig stateme summar synopsi
resurre resurre
ret challen dar rebuk scold checkpo
retabl tableau
retagua derrier rear reargua
retam broom
retard moron
retaz remnant
reten abstain detain rememb restrai retain withhol
retenci retenti
retened retain
retener forbear refrain
retenti retenti
reticen aposiop unwill
reticul lattic
retin retina
retir withdra recall retirem cut discont part retreat
retirar retreat scram
retoc flatt
retom retak
reton bud burgeon shoot sprout
retoqu tweak
retorc ruffl wring
retorce squirm wriggl
retoric forensi rhetori
retorn return revenu
retoz cavort frolic
retract retract
retrans air
retras moron retard dela wait
retrat portra portrai
retret tattoo latrin lav toilet
retroac feedbac
retroal feedbac
retroce retreat back backtra resil backspa recoil regress revers
retrogr backwar
retrohi prequel
retroil backlit backlig
retrove return
retsin retsina
retuit retweet
retuite retweet
retumb boom rumbl roll
retwitt retweet
reumato rheumat
reun assembl collect gath pool ral reunit summon
reunifi reunifi
reunion reunion meet
reunirs concur reunit throng
reus recycl reus
rev lol back backhan
revanch payback rematch
revel denot develop disclos evinc expos manif reveal unmask
revelac disclos revelat unveil
reven stal
revend resell
revende scalp
revent resal knacker blow burst bust clobb explod
revento burst part spallat
reverbe reverbe
reveren bow celebra rever
revers transpo back verso
revert back revert
reves edd
revest encas
revesti cladd overla wainsco
revient blockbu
revis review revis
revisac physica
revisio review
revisor conduct refere
revist magazin review revu
reviv reliv reviv
revivif revivab
revoc annul
revolot flit hov
revolti clutt
revolto mischie unru
revoluc revolut
revolv beat rummag scrambl stir
revolve tumbl
revoqu plast
revuel rumpu
revuelt combust ungain
rey king
reyert brawl ruction
reyezue goldcr
rez pra pray
rezag backwar straggl
rezum ooz seep
rfid rfid
rho rho
rhuddan rhuddan
riachue rivulet trickl
riad riyadh
riaz ryazan
ribadoq ribauld
riber bank
riberen amnicol riparia
ribete limbat
ribos ribos
ribosom ribosom
ric affluen delicio heart nic prosper rich sweet wealth
ricacho affluen moneyba
ricard richard
ricarde richard
ricin ricin
rickrol rickrol
ridicul debunk derid ludicro antic derisiv laughab prepost ridicul
rieg irrigat
riel rail railroa railwa
riend rein
riesg hazard jeopard peril risk
riesgos badas risk
rif draw raffl sweepst
riff riff
rifl gun rifl
rig dour rigid stiff stringe
rigel rigel
rigidam rigid
rigidez rigidit stiffne
rigor arduous
rigoris dour
rigoros rigorou
riguros rigorou stringe arduou dour try
rim rhym
rimbomb bombast
rimel mascara
rin rhin rim argumen hassl quarrel rumbl scuffl
rincon angl corn nook
ring ring
rinocer rhinoce
rinon kidne
rio riv
rioplat platin
rip shingl
riquez rich wealth
ris laugh laught
risc cliff tor
risibl laughab
risit giggl
rit rit
ritm pac rhythm
ritual ritual
riv riva
rival contend rival
rivalid feud rivalr
riz cur curl highlig
rizom rhizom
roadien roadian
roan roan
rob stolen burgl heist purloin rob snitch steal robber
robal bars bas
robin robin
robl oak
robot robot
robotic robotic
robust husk rugg stalwar sturd
roc rock ston dew
roch embarra
roci show spatt sprinkl
rocin nag
rock rock
rocke rock
rocos rock
rod rut film roll wheel rhod rhodium
rodabal turbot
rodamie bear
rode encircl circl circumv encompa mob roll surroun wreath
rodeado roll
rodet bun
rodill floorcl kne rod roll
rodocro rhodoch
rododen rhodode
rodolf rudolph
roedor rodent
roel roundel
roentge roentge
roer gnaw
rog beg pra treat
rogel rog
roj sanguin red
rojez rednes
rojibla play spain
rojiz reddish rust
rol rol
roldan pulle sheav
roll roll scroll
rom rom blunt dull obtus pointle roman
roman roman latin
romani roma romani
romanic romanc romanes
romaniz romaniz
romanti romanti
romb lozeng rhombu
rombenc hindbra
romboed rhomboh
rome romeo
romer rosemar
romp break dash destro sev
rompeca puzzl
rompeco womaniz
rompehi icebrea
rompehu strikeb
rompeol breakwa jett
rompers break dash
ron rum rust
ronc snor hoars oink rasp
ronch weal
rond patrol
ronos scroog
ronqu snor
ronrone purr
ronsoc capybar
ronz crunch
rop apparel cloth wear
ropavej whangdo
roper closet wardrob
roqu rocco
roquer rock
roquet arugula rocket
rorcual rorqual
ros pink ros
rosace rosacea
rosadiz pinkish
rosal ros rosebus rosali
rosar rosar
rosc ring roll thread
roset ros
rosill roan
rosquil doughnu
rost roast
rostiz barbecu
rostr counten fac
rot revolv spin broken knacker
rotacio rotatio alterna turnov
roti roti
rotocaf motherf
rotond roundab
rotor rotor
rotul label kneecap
rotulac signag
rotund emphati
rotunda emphati explici
rotur leak ruptur
rout rout
roy rust
roz brush
rpdc dprk
ruan rouen
ruand rwanda rwandan
rub blond reuben
rube red
rubeol rubella
rubesce reddish
rubi rub
rubicun rudd red
rubid rubidiu
rubl rubl
ruboriz blush
rubr red
ruc rocket blond dobbin
rucul arugula rocket
rud rue angular coars rough rud rugg
rudamen tactles
rudimen rudimen crud
ruec distaff
rued tyr wheel cuff roll
ruf bus ruffian red rufou
rug growl roar
rugbi rugb
rugby rugb
rugos rugos
ruid nois
ruidos boister hideou loud nois
ruidosa loud noisi
ruin coward mean ban debri ruin ruinati
ruinos ruinou tumbled
ruiseno nightin
rul lock
rulet roulett
rulot trail
rum rumen
ruman romania
rumb bear cours tack
rumi mull ruminat
rumor rumour hearsa
run run
runic runic
rup rupe
rupelie rupelia
ruptur break disrupt
rural rural
rus russian rus russia
rusific russifi
rusist russici
rusofil russoph
rusofob russoph
rusofon russoph
rusohab russoph
rustic churlis coars
rut ruth cours road rout
ruteado rout
ruten rutheni
ruth ruth
rutil roach rutil
rutin grind groov
rutinar routine
sab know enlight knowled sag savv scholar wis sabbath
sabal shad
sabalot milkfis
saban savanna bedshee cov
sabanon chilbla
sabatic furloug sabbati
sabayon zabagli
sabi dunno
sabiame knowing wise
sabidil prolix
sabidu knowled lor scholar wisdom
sabihon prolix
sabin roan
sabiol head
sabl cock cutlas sab sabl sabr
sabor flavour
sabore savor
sabotaj sabotag
sabote sabotag
sabros tast delicio palatab savor sweet
sabues bloodho dick gumsho hound
sac saccad draw extract withdra bag coat jacket sack
sacaboc punch
sacabot bootjac
sacabuc sackbut
sacacor corkscr
sacaman whangdo
sacapun sharpen
sacarif sacchar
sacarim sacchar
sacarin sacchar
sacerdo priesth pri prieste
sachava tapir
saci quench satiat
sacieda satiet
sacr sacr sacrum
sacrifi expenda destro immolat sacrifi slaught
sacrile sacrile
sacrist sexton
sacud jerk judd beat jolt shak wuth
sacudir flail
sadic sadisti
sadicam ruthles
sadomas sadism
saf sappho
safari safari
safic sapphic
safism sapphis
sag saga
sagacid astuten
sagaz acut astut sagacio sagacit
sagazme sagacio
sagit sagitta
sagitar sagitta
sagr hol
sagu arrowro sago
saguar saguaro
sah shah
sahar sahara
saharau sahrawi
sahin peccar
sahum incens
sahumer incens
saig saiga
sain peccar
sajalin sakhali
sajin peccar
sajon saxon
sak sak
sakmari sakmari
sal salt auditor room salon ward saltine savor departu
salacid salacio
salaman gecko
salar remuner salar stipend wag
salat salat
salaz salacio
salchic sausag
sald remaind
salejar salekha
salicor samphir
salient outgo
salin salin salt
saliv saliva drool salivat
salivac salivat
salival salivar
salm selma psalm
salmodi chant
salmuer brin
salobr brackis
salon hall salon
salonic thessal
salpic dappl dash spatt splash sprinkl
salpica backspl dashboa fleck
sals dip grav salsa sauc
salt hop jump leap skip spr vault
saltado div
saltamo grassho
salte skip
salter dulcim psalt psalter
salubr salubri
salud che health greet hail salut regard
saludab healthf health salutar healthi
saludaz chees
saluki saluki
salv salvo volle bran sav sag besid but except
salvaba mudguar
salvaci deliver salvati
salvado savior
salvagu safegua
salvaj beast boister incivil lout savag wild
salvaje wild
salvama mat
salvame salvag
salvapa screens
salvars escap
salvav lifegua
samar samara samariu
samb samba
sami saami sami
samo samoa
samoan samoan
samoyed samoyed
sample sampl
samuel samuel
samurai samurai
san saint heal healthf health normal right sound sanaa
sanacio sanatio
sanador heal
sanche cuckold
sancion sanctio approv demerit
sancoch parboil
sancris kittsia
sand waterme
sandal sandalw
sandec malarke
sandez foolish
sandhi sandhi
sanduch sandwic
sane sanitiz
saneami sanitat
sangr ble blood
sangrie bloodi cruel bleed blood gor sanguin
sanguch sandwic
sanguij leech
sanguin bloodro bloodth bloodsh blood gor
sanguj leech
sanidad health
sanitar toilet
sanmari sammari
sant hallow saint god hol righteo
santand spain
santate manti
santer heal
santiag jam chil
santida saintho
santifi hallow sanctif
santigu cros
santoni santoni
santuar asylum covenst
santurr prim prudish
sanvice vincent
saol saola
sap snitch toad
sape rubbern
saponif saponif
saponin saponin
sappor sapporo
saprofi saproph
saqu servic
saque loot pillag plund ransack sack rapin
saquit pouch
sar sarah
saracus saragos
sarai sarai
sarampi measl
saranto ladybir
sarcast acrimon snark
sarcofa sarcoph
sard bonito sardini
sardoni sardoni
sarg worst
sargent cramp
sari sari
sarin sarin
sarmat sarmati
sarn mang scab
sarnos mang
sarpull dermati rash
sarr saarlan chamoi calculu
sart streak str pan skillet
sartor sartori
sascuac sasquat
sashimi sashimi
sastr tailor
sat satan satin
satan satan
satay sata
satelit moon
satir lampoon satir satyr
satiric satiric
satisfa content fulfill satisfa accommo assuag satisf satisfy
satisfe full happ satisfi
satur saturat soak
saturac saturat
saturni plumbis
sauc willow eld
saudi saudi
saudit saudi
saul saul
saun sauna
sav sap
sawm sawm
saxofon saxopho
say skirt
sayuel pettico
sazon spic season
schaden epicari
schw schwa
script screenp
seaborg seaborg
seb sebum tallow
sebace sebaceo
seborre seborrh
sec drought tail dry grav ser
secador hairdry squeege dry
secamen dry
secars dry
seccion departm section slic
secesio secessi
secoy sequoia
secreci secreti
secret secret arcan secrec stash
secreta secret clerk secreta
secrete secret
sect cult sect
secuaz henchma
secuel sequel sequela
secuenc sequenc sequent
secuest abducto hijack kidnapp abduct kidnap abducti
secund second
secunda seconda ancilla
sed hung thirst silk bas chapt headqua seat see
sedant sedativ
sedativ sedativ
sedenta staid
sedicio seditio factiou mutinou mutin
sedient parch thirst
sedos silken silk
seduc flirt lur seduc
seducci seducti
seducto seductr
sefardi ladino sephard
sefor zippora
seg mow reap
segador harvest reap
segment segment lin
segov segovia
segreg ooz segrega
segrega segrega
segu often continu follow keep observ pursu trail
seguido fan follow cohort
seguirs ensu
segun per
segund latt
segunda seconda
segur certain foolpro insuran saf safet secur sur warrant
seguram sure
segurid safet
sei six
seism seism
seismic seismic
selecci select cull choic selecti sid
select plum
selecti choos
selen selena selen seleniu
seleniu selenid
selenog selenog
selenol selenol
seleuc seleuci seleucu
selfi selfi
sell seal siz stamp
sellado siz
selv for jungl wildern
selvati forest sylvan
sem shem cum seed semen
semafor semapho
seman week
semanal week
semanar week
semanti semanti
semblan counten
sembr plant seed sow
semej resembl
semejan akin alik lik similar such resembl
sementa stallio stud
semeruc acerola
semestr term
semi semi
semiatu sil
semicon semivow
semicor semiqua
semidi demigod
semill pit seed
semille nurser
semillo seed
semimet metallo
seminif seminif
semiolo semiolo
semioti semioti
semirre ray
semit semit
semivoc semivow
seml semla
semol grout semolin
sen sein senat bosom breast sin sinu sound sign
senal cue feed guid sign signal denot fing flag
senalam descrip
senaliz sign indicat
senar senariu
sencill simp straigh simplic chang plain simpl singl
send path
sender path trail
senderi fellwal hik trekk
senec seneca
senectu senesce
senesca senesch
senil senil
senku solitai
seno lordshi
senoida sinusoi
senor lord mast mist senior sir lad madam mrs
senorit las maid maiden mis virgin mast
sensaci sensati feel sens
sensat sensibl
sensibi sensiti sentien
sensibl appreci respons sensiti sentien suscept chees mush
sensiti suscept
sensori sensor
sensual hot
sent sitt sens feel regret
sentadi squat
sentars sit
sentenc award sentenc sentent
sentime feel
sentimi feel
sentin bilg
sentirl feel
sentirs feel
senuel deco
sep dunno cuttlef
separ breakaw gon separat sequest shed sift split
separad apart separat bookmar stripp
separar part separat
separat breakaw
sepetec zillion
septent norther
septet septet
septim seventh
septuag seventi
sepulcr sepulch
sepultu grav gravedi
sequ drought
sequeda drynes
sequi sequin
sequit entoura househo
ser being get self earn grav seriou stiff
serac serac
serafin seraphi seraph
serb serb serbia serbian
serbofi serboph
seren dew seren sob
serendi serendi
serequ agouti
serg sergiu
seri numb parad ser set
serieda serious severit
serin serin
sermon harangu
sermone orat
serpent secreta snak squirm wind wriggl stream serpent
serpien add snak
serr saw
serrava serrava
serret goosand mergans
serrin sawdust
serruch handsaw
serv answ avail serv servic
servic amenit bathroo restroo serv
servici helpful oblig
servido servant serv
servidu easemen serfdom servitu
servil obsequi subserv
servili servili
servill napkin
ses noodl
sesam sesam
sesent sixt
seser noodl
sesg bias bia
sesil sessil
sesion session
sesoth sotho
set set mushroo fenc hedg
setent sevent
seudoef pseudoe
seudog pseudog
seudoni alia pseudon
seudopo pseudop
seul seoulit seoul
seules seoulit
sev serv
sever auster dour harsh sever stern stiff stringe tough
severam severe
sevill sevill
sex sex gend
sexages sixtiet
sextant sextan
sexte sext
sexual carnal sex
sexuali sexuali
sexualm sexual
sexy rac sex
seychel seychel
shah shahada
shalom shalom
shangha shangha
shashli shashli
sheinwo sheinwo
shekel sheqel
sheriff sheriff
sherp sherpa
shiitak shiitak
shitak shiitak
shivais saiva
shoshon shoshon
shot shota
show show
shushup bushmas
siam siam siames
siames siames
sibarit gourman gourmet
sibe siberia
sibilan wheez
sic sic
sicar bul hitman minion
sichu sichuan
sicil sici
sicilia sicilia
sicodel psyched
sicofan sycopha minion
sicogen psychog
sicolog psychol
sicul sicilia
sid aid
sidere siderea
sidney sydne
sidon sidon
sidr cid
siempr alway anytim ever evermor
siempre winterg
sien templ tempora
sierp serpent snak
sierr rang ridg saw
sierv serf
siest kip nap siesta snooz
siet seven
sifili syphili
sifon siphon trap
sifrin prepp
sigil stealth
sigilos furtiv stealth
sigl initial centur
sigm sigma
sign sign
signifi sens import mean signifi denot portend signif materia
siguien follow next
sii iff
sij sikh
sijism sikhism
sikin sikkim
sikkim sikkim
sil sila silo syllabl
silabar prim
silan silan
silb tweet whistl wheez zing
silbat whistl
silbon wigeon
silenc hush quiet
silenci muffl silenc silent soft quiet
silent quiet
siles silesia
silex chert flint
silfid sylph
silic silicon silica
silicat petrifi
silice siliceo
sill chair saddl stool ashlar
siller saddl
sillin saddl
sillon armchai couch
sillopi saddl
siluet silhoue
silur catfish
silv silvia silviu
silvati sylvan
silvest sylvan
silvicu foresta forestr
sim abys chasm monke simian
simbol avatar sign
simboli symboli
simeon simeon
simetri symmetr
simic simian
simil lik unlik simil
similar resembl likewis similar
similit resembl similar
similor pinchbe
simon simon
simpati persona fanbo dig sympath nic
simpl bland fresh sil
simplem simp
simplic simplen
simplif abbrevi simplif streaml
simplon sap boeotia simplet
simpos symposi
simul simulat
simulac simulat drill simulac
simulta simulta
sin san without but els
sinagog synagog
sinalef synalep
sinalo sinaloa
sincer abovebo hon
sincera sincere
sinceri honest
sincop syncopa
sincroc synchro
sincron synchro
sincrot synchro
sindic mayor
sindica receive
sinecdo synecdo
sinemur sinemur
sinfon symphon
singula uniquen
siniest wreck macabr ominou
sinific siniciz
sinistr anticlo
sinizac siniciz
sinod synod
sinofob sinopho
sinofon sinopho
sinolog sinolog
sinonim synonym
sinopl vert
sinopsi epitom
sinov synoviu
sinsabo tartnes
sinsont mocking
sintagm phras
sinteri sinter sint
sinteti synthes
sintois shinto
sintom symptom
sintoma symptom
sintoni tun
sinuos sinuou
sinverg shamele lous sleazeb
sion zion
sioux sioux
sip yep yup
siquiat psychia
sir syria siriu syrian
siren mermaid siren
sirg towrop
sirimir drizzl
siroc sirocco
sirop syrup
sirvien slut
sis armhol pilf
sise his sss
sisif sisyphu
sism seism
sismolo seismol
sistem system
sistema systema
sistol systol
sistr sistrum
sit nuthatc locu plac sieg sit
siti beset sieg
situ situat plac put
situaci conditi situati
siutic snob
sizig syzyg
skat skatebo
sketch sketch
skopi skopj
slid slid
slip brief
smoking tuxedo
sms text
snc cns
snoopy snoop
sob grop
sobac armpit
soberan soverei
soberb arrogan prid haught vainglo
sobon toad
sobord manif
soborn brib briber kickbac
sobr rest surplu lavish left leav remain leftov scrap
sobrant odd surplu
sobreac overpla
sobreal overfe
sobreca overhea surchar gaud overloa
sobredi aforeme
sobredo overdos
sobregi overdra
sobrehu superhu
sobrell overfil
sobreme desktop
sobrena superna
sobreno nicknam sobriqu
sobreox lean
sobrepa best exce outreac overtak surpas
sobrepe obesit
sobrepo superim flout
sobrepr surchar
sobrequ keelson
sobresa landmar outstan promine utmost excel jut obtrud protrud
sobresc overwri
sobrese superse
sobrest overest
sobreta surchar
sobrete surg
sobreto greatco overall paletot
sobreva overrat
sobrevi overste survivo surviv
sobrevu flyb overfli
sobreye surject
sobrin niec nephew nibl
sobrina stepnep
soc homi
socarro deadpan
socav burrow undermi
socavon minesha
sochi sochi
social social
sociali level
socialm social
socieda societ
socinia socinia
sociole parlanc
sociolo sociolo
socorr succor help
socorri lifegua
sod soda sodium
sodom sodom
sodomiz assfuck sodomis
sof sofia couch sette sofa sophia
sofbol softbal
sofist sophist
sofisti sophist
sofit soffit
sofoc chok smoth stifl suffoca
sofocan stifl swelter
sofocl sophocl
sofoni zephani
sofrolo sophrol
sog rop
soguill port
soi are
soj soy soybean
sojuzg subjuga
sol sol sun sunshin plot sit solar tenemen use
solador til
solamen but mere onl sole
solanac nightsh
solap lapel overlap underha
solaz solac
sold soldi smelt weld
soldadi blackbi
soldado weld
soldadu weld
soldars knit
sole sunn
soledad lonelin solitud
solemn grav
solemne solemn
solicit solicit applica interpl canvas requ beh
solidam solid
solidez strengt
solidif solidif set
soliloq soliloq
solist solo
solitar alon lone lon lonesom patienc solo
solitud solitud
soll plaic
solloz sob
solomil sirloin
solon solon
solt releas loos loosen relinqu unti
solter singl bachelo unmarri
soltero spinst
solucio solvabl solv solutio
solut solut
solvata solvati
som are
somal somalia
somali somali
sombr ghost shad shadow grav
sombre shad
sombrer hatbox hatt hat headgea
sombria grim
sombril sunshad umbrell
somer pass
somet subdu subject submit
someter succumb
somnife drows soporif
somnilo somnilo
somnole drowsin
somnoli drows
somormu greb
son are sound ring sonya dream sonar
sonador dream
sonaj rattl
sonajer rattl
sonambu sleepwa somnamb
sonat sonata
sond lead prob sound cast fathom
sonde canvas cast fathom prob sound
sonet sonnet
sonic sonic
sonolen drowsin
sonolie drows sleep
sonor sonora voic
sonorid loudnes
sonre smil
sonris smil
sonrizo chees
sonroja blush
sonsac elicit
sonsaqu groom
sony son
sop soup steep
sopand crossbe
sopap plung
sopeton hast
sopl blow tippl murmur whiff
soplanu pitch que
soplet blowtor
soplon snitch tattlet
sopor drowsin letharg
soporif drows
soport born abid bear stand tak tolerat undergo bracket
soporta bearabl tolerab
sopotoc zillion
sor sist soria
sorab sorbian
sorb sip slurp sniff suck sorbian
sorbu rowan
sord deaf hollow voicele sleaz sordid
sorder deafnes
sordide sleaz
sororal sororal
sororid sororit
sorpren amaz astonis astound surpris treat wond
sorpres amazeme astonis treat
sorte draw
sortij ring
sos soda lookali bland dull insipid nincomp squar vapid
sosain nincomp
soseg assuag
sosi doppelg doubl lookali
sosieg calm peac serenit
sospech suspect suspici
sost bra
sosten assert back claim cling contend hold support sustain
sosteni defensi tenabl
sot jack knav cops
sotan basemen cassock soutan cellar
sotaven leeward
souti bra
soviet soviet
sovieti soviet
sovnarj sovnark
soy soybean
soyuz soyuz
spa spa
spray spra
squash squash
sra mrs sar
srl llc
stand booth
stemmat stemmat
stev stevia
strasse strasse
suab swabia
suajeli swahili
suajili swahili
suap mop
suastic swastik
suav bland gentl gent mild soft
suaveme soft
suavida softnes
suaviz soften
suazi swazi
suazila swazila swazi
sub climb ris upload bright acced ascend elevat increas
subarre subleas
subast auction distres
subasta auction
subconj subset
subcons subcons
subcont outsour
subcuta subcuta
subdesa undevel
subdit subject
subdivi subdivi
subempl underem
subesta substat
subesti underra underes underst
subibaj seesaw
subindi subscri
subit abrupt sudden
subitam sudden
subjeti subject
subjunt subjunc
sublim sublima sublim superna
sublima sublima
submari div frogman
submerg plung
submund underwo
subnorm moron
subord subord
subordi ancilla
subproc thread
subprod byprodu
subray emphasi underli undersc
subrept surrept
subrog subroga surroga
subsecr underse
subsidi subsidi
substan substan nominal noun
substit substit superse replace
substra subtrac
subsum subsum
subt subwa
subterr neth undergr
subtitu caption subtitl subhead
subvenc subsidi grant subsid
subvert subvert
subvir underst
subvira underst
subyac underli
subyace underly
subyug crush enthral
subyuga overbea
suc dirt filth nast sloven soil blond
succion suction
suced happen pas succe
sucedan substit
suces event
sucesiv success
sucesor heir success
sucieda dirt dirtine
sucint brief concis sentent succinc
sucinta succinc
sucumb indulg succumb
sucursa bank branch
sud sweat sudan
sudader hoodi sweatsh tracksu
sudador sweatsh
sudar shroud
sudet sudeten
sudoku sudoku
sudor perspir sweat
sudoros sweat
suec swed sweden swedish
suel sol earth floor ground soil
sueld remuner salar wag
suelt chang fre lax loos odd unattac unleash
suen dream sleep sleepin
suer drip intrave serum whe
suert chanc luck sort
suertud luck
suet sweat
suez suez
suficie complac profici enough suffici
sufij suffix
sufijac suffixa
sufr suffer ach languis suff undergo
sufrag fund
sufragi suffrag
sufrido suffer
sufrimi grief suffer hardshi
suger moot sugg
sugerib suggest
sugesti suggest
suic suicid
suicid suicid
suiz swis switzer
sujet cling hold subject
sujetad bra
sujetal bookend
sujetap clipboa
sujumi sukhumi
sulfat sulfat
sulfur sulfura sulfid
sulfure sulfuri
sultan sultana
sum additio sum total utmost add aggrega paramou
sumamen eminent extreme supreme
sumar summar synopsi
sumato summati
sume sum
sumer sumeria
sumerg underwa duck immers sink submerg
sumergi submers duck immers nosediv sink
suminis supp provid furnish
sumis meek obsequi submiss
suni sunni
sunism sunni
sunit sunni
suntuos sumptuo
sup sup
super best excel outclas overcom
superab redunda lavish
superav surplu
superci dair
superco superse
supercu superst
superfi pass shallow surfici fac surfac
superfl superfl redunda
superhe superhe
superio superio upp
superlu supermo
supermu superwo
superpo overpop overcro superpo overlap
superpu overlap
superse superse
superst superst
superta surchar
superve bestsel
supervi overse surve superin surviva survivo
supery supereg
supin supin
supl supp
suplant imperso superse supplan underst
suplent act deput replace supp underst
suplic beg supplic plea
suplica supplia
supon assum gues reckon signif suppos surmis think
suposic guesswo assumpt conject supposi theorem
suprana suprana
suprem paramou superla
supresi deletio
suprim abat abolish suppres
supuest alleg apparen suppos assum positiv putativ
sur south
surc rut furrow goug groov track
suren souther south
surest southea
surf surf
surfboa snowboa
surfe surf
surfist surf
surg aris
surgimi emergen upheava
suricat meerkat
suroest southw
surt assort assortm stock sort
surtido bows pump
sus its their
susafon sousaph
susan susan susanna
suscept amenabl sensiti
suscit elicit
suscrib underwr
sushi sushi
suspend abandon adjourn flunk paus hang
suspens thrill abeyanc adjourn jockstr suspend
suspica suspici
suspir sigh buzz heartbe icing
sust fright scar
sustanc marshma substan
sustant nominal noun substan
sustent sustain underpi uphold livelih
sustitu substit superse alterna deput replace surroga
sustrae subtrah
susurr babbl peep whisp susurru
sutil subtl
sutilez quibbl subtlet
sutiliz quibbl
sutur seam sutur
suv suva
suy her its their your his
svan svan
swahili swahili
swap swap
switch switch
syrah shiraz
tab anklebo
tabac tobacco
tabachi flamboy
taban horsef
tabaque snuffbo
tabern pub
tabiqu septum wall
tabl board shelf slab tabl stalema
tablaes wakeboa
tableda stripp
tablefo phablet
tabler blackbo board chalkbo checker leaf switchb
tablet pill
tablill shingl splint
tablon plank
tabu taboo
tabul tabl tabboul
tabun tabun
taburet stool
tac cue dowel heel taco
tacan mean miser scroog skinfli sting
tacane stingin
tacatac foosbal
tach defect strik
tachon stud
tachuel tack
tacit tacit
tacitam tacit
tacitur closemo dour
tacle tackl
tacomet tachome
tacon heel
tact feel tact touch
tactic tactic tactica
tactil haptic
tacuch suit
tade thaddae
tafet taffeta
tagal filipin tagalog
tahin tahini
tahon baker
tahur cardsha gambl
taifica thaific
taig taiga
tailand thai
taim artful sleivee
tain tainan taino
taipei taipei
taiw taiwan
taiyu taiyuan
taj chop gash tagu
tajador chopp
tajam cutwat
tajant categor emphati
tajanta emphati
tajante categor
tajin tajin
takin takin
tal such hackber fell log thal thalliu
talach job
taladr punch aug drill
taladra aug drill
talalg talalgi
talam thalamu
talc talc talcum
taleg bag
talent feel gift skill
talento talent clev
talism amulet
tall siz carv cut grav hew scrub work garag
tallado carv croupi engrav
talladu notch
tallari noodl
tallin tallinn
talon chequ heel
talonad hook
talos talos
talp taup
taltuz goph
talud bank
tam tamada
tamal tamal
taman siz
tamar tamara
tamara tamaraw
tambale stagg lurch
tambi add also then too
tambor drum
tambore drum
tambori tabor thump
tambov tambov
tamesi tham
tamil tamil
tamiz screen siev strain
tampoc eith neith
tamt tom
tan such tania italian tintinn
tanaj tanakh
tanatol deathlo
tand tim
tang tango tangi
tangenc tangent
tanin tannin
tanqu tank
tant tad scor
tantal tantalu
tante grop reckon
tao tao
taoism taoism
taoist daoist taoist
tap cov lid snack top block underdo clos foul
tapaboc hubcap
tapacal combov
tapacub hubcap
tapader cov disguis top
tapador guard
tapanc loft
taparra loinclo
taparru hubcap
tapars foul
tapet rug
tapioc tapioca
tapit chees
tapiz tapestr
tapon stuff blockag bung earplug hubcap plug tap
taquica tachyca
taquigr shortha stenogr tachygr
taquill count blockbu
taquion tachyon
tar tar boeotia dumbas fucktar fuckup sluggis taro
tarabil stonech whincha
taranti taranti
tarare hum
tarasc purepec
tard even afterno lat night letharg belat
tardanz lach
tare assignm chor homewor job task
targui tuareg
tarif far fee tariff
tarj notch
tarjet card
tarr shelduc
tarrago tango
tarras terrass
tars tarsi
tart cak gateau tart
tartale tart
tartamu stamm stutt stammer stutter
tartar tatar
tartari tatarst
tartu tartu
tartuf sanctim
tas rat tax apprais
tasacio apprais taxatio
tasador apprais assesso
tatu ink tattoo armadil
tatuaj tattoo
tau tau
taur tauru
taurin taurin
tauroma bullfig tauroma
tautolo tautolo
taxi taxi
taximet taxi
taxist hack
tayberi tao
taybero tao
tayberr tayberr
tayik tajik
tayikis tajikis
taymyr taimyr
taz cup hubcap mug
tazon bowl
tea firebra
teatr theatr hous theat
teatral theatri histrio
teb theb
teban theban
tec teak
tech roof shingl ceil
techn techno
tecl key bank keyboar
tecle typ key keyboar
tecnec technet
tecnic techniq fac technic
tecnica technic
tecnocr technoc
tecnolo technol
tecnose technos
tecolot owl
tectit tektit
ted tedium
tedios tediou
teh tehran
teid teid
teism theism
teist theisti
tej til roof brickya texa knit weav fabric tissu
tejan texan jean
tejedor weav
tejeman fiddl
tejon badg bullion coati
tel canva cloth fabric loom box tel
telaran spiderw
teledia new
teledir dron
telefer cablewa gondola
telefon phon ring telepho
telegra telegra cabl
telence cerebru telence
telepat telepat
telepor telepor
telequi psychok
telesfo telesph
telespe view
teletra telepor
televid view
televis televis airwav
televot televot
telon curtain
telugu telugu
telur telluri
telychi telychi
tem purpos questio subject them thread topic apprehe dread
temar syllabu
tembl quav quiv trembl
temblor earthqu quav quiv trembl tremor jitt
temerar daredev reckles
temeros distres fearful
temibl frightf
temor dread fear
tempan iceberg
tempeh tempeh
tempera mood disposi temp
tempest storm temp opportu seasona turbule
templ lukewar tepid anneal quench temp mettl
templan mettl tempera
tempor season
tempora storm tempora
tempori tim
tempran ear
ten hav hold tapewor outfit tint color dye
tenant support
tenaz feist implaca resilie tenacio pinc tong
tenazme dogg
tenc tench
tend reach tend trend
tendede clothes
tendenc bia trend bias tendent
tender shopkee storeke
tene tanner
tenedor fork
tenenc tenur
teni sneak tenni train
tenient lieuten
tenness tenness
tens tight flex stres tighten taut tens
tensars tighten
tension strain tight stres
tent entic teas tempt
tentaci temptat
tentado entic
tentati attempt endeavo
tentemp snack
tenu bland dim faint soft tenuou
teo conject theorem theor
teodice theodic
teodoli theodol
teodor theodor
teodori derek
teofan tiffan theopha
teolog theolog
teologi theolog
teorem theorem
teoric academi theoret
teorica theoret
teoriz theoriz
teosof theosop
teosofi theosop
teotihu teotihu
tepezcu paca
tequil tequila
tequila shot
terafim teraphi
teramor teramor
terap therap
terapeu therapi
terb terbium
terc third guy infantr dour hardhea opinion orner stubbor
tercame stubbor
tercer third
tercet triplet
terciar tertiar
terciop velvet fleec
teres teresa
teriolo mammalo
term termit thermo
termic thermal
termin don finish over ceas clos complet cum end
termina termina shell positiv end finish
termonu hot
termopi thermop
termorr motorje
termosf thermos
tern suit
terner calf veal
ternur endearm nurtur tendern
terqued obstina
terr terrac
terrafo terrafo
terrano newfoun
terrapl terrac bank
terraqu earthl terraqu
terrar terrari
terrate landlad landlor landown
terraz deck terrac
terremo earthqu
terren earth field terrain
terrena carnal
terrest earthl terran
terribl agoniz awful excruci fearful frighte
terrico earthl terran
terron cub lump
terror terror
teruel tango teruel
tesal thessa
tese theseu
tesi thesi
tesl tesla
tesor cuti hoard hone treasur
tesorer treasur
test test head
testafe figureh shill
testame executr bequ will
testaru obstina stubbor
teste prov test
testifi witnes
testig witnes baton
testimo witnes
tet boob breast tit
tetan tetanu
teter teakett teapot
teti tethy theti
tetit mantit
tetraed tetrahe
tetrali quadril
tetrarq tetrarc
tetrasi tetrasy
tetri tetri
tetros tetros
tetud bust
tetun tetum
teuton teuton
tex texa
text text textboo
texte text
textual verbati
teyberi tayberr
tez complex
thaneti thaneti
thaumat rotosco
them them
thing thing
thor thor
thorn thorn
tia aunt
tiar circlet
tib shin shinbon lukewar tepid tib
tibet tibet
tibiez tepidne
tiburon shark
tic jerk tic tick twitch
tichat slop swill
tictac tick
tiemp tens tim weath
tiend shop tent
tiendit dair
tient prob
tiern gentl sweet tend
tiernam tender
tierr dirt earth ground land soil world
ties bon stiff
tiest flowerp potsher
tiesur stiffne
tific typhou
tifoide typhou
tifon typhoon watersp
tifu typhu
tigr jaguar tig
tigreci ocelot
tigrill marga ocelot oncilla
tigrin oncilla
tigron tigon
tijer scissor
tijeret earwig
tijuan tijuana
tijuane tijuana
til basswoo linden
tild accent tild
tilich junk
tim dron con defraud finagl inveigl swindl coy fiddl
timador sleivee
timal grayl
timbr stamp doorbel
timbu thimphu
timidam shy timid
timidez shynes
timol thymol
timolol timolol
timon helm rudd
timonel helm helmsma
timpan eardrum kettled timpani
tin bathtub tub vat ringwor
tinaj paca
tinamu tinamou
tinc fanc occur
tine ringwor
tinical silvers
tint ink tint dye coffe
tinter inkwell
tintine tintinn
tintore dyer
tintur dye
tio dud blok bust cat fella guy mush uncl
tiorb theorbo
tioviv roundab
tip blok bust cat chap dud fellow guy kind
tipe typ
tipi teepe
tipic mainstr typical
tipicam typical
tipl trebl
tipogra typogra
tipolog typolog
tipul cranef
tiqu ticket
tiquet ticket
tiquism fussbud
tiquisq cocoyam
tir heat list rozz strip ball fir fuck hurl
tirabl fuckabl
tirader dump
tirador gunman handl marksma
tiraj edition
tiran tirana tyrant tyrann
tiranic tyranni
tiraniz bul tyranni
tiranos tyranno
tirant strap taut suspend
tirars flop fuck nail
tirill pun
tirit shiv
tiron jerk wrench yank
tirone yank
tirote shoot
tirs tirzah
tit titu titan
titan titania titaniu
titanic titanic
titanit titanit
titer puppet
titi marmose
titil blink flick titilla twinkl
titirit puppete
titonic tithoni
titr titrat
titube teet
titul titl designa incumbe caption deed degre styl
titular tutelar
tium tyumen
tiz chalk
tizn smutt soot
tizon brand firebra
tlaloc tlaloc
tlc nafta
tmesi tmesi
toall towel
toallit wash
toarcie toarcia
tob bucket
tober nozzl
tobill ankl
tobog slid
toc bunt feel pla toll touch
tocabl touchab
tocador bow
tocat toccata
tocay namesak doppelg
toch armadil
tochigi tochigi
tocin bacon pig
tocinet bacon
tocolog obstetr
tocon stub stump
tod all everyth everybo everyon
todav still yet
todopod almight
tofu tofu
tog gown toga togo
toison fleec
toj gors
tok tokyo
tokelau tokelau
toky tokyo
told awn canop sunshad tent
toled toledo
toler abid counten endur tolerat
tolerab endurab
toleran lenient
toliatt tolyatt
tollon toyon
tolome ptolem
tolondr bump
tolos toulous
toluen toluen
tom tak drink get hav hold seiz tippl tom
tomador drunkar sot
tomat tomato
tomb cop
tomill thym
tomogra tomogra
ton pitch shad tint ton
tonadil groov
tonal tonal
tonel barrel cask ton tonn
toneler coop
tonem tonem
tong tonga
tonsur shear
tont boob daft dim dumb fool foolish goof jerk
tonte frivolo bullshi foolish guff humbug nonsens
tonteri balone bullshi drivel gibberi hogwash nonsens
tontit sil
tonton airhead dumbas
top top ram mol
topac topaz
toper molehil
topet butt
topetaz butt thud
topic platitu questio thread topical trit truism
toplete stripp
topogra topogra
topolog topolog
toqu bunt streak touch touchst tokyo
toqui toqui towhe
tor thorium bull toru torah
torah torah
torbell whirlwi
torc crook doubl sprain twist askew awr que
torcaz woodpig
torcecu wryneck
torcedu crook sprain
torcers work
tord dappl thrush
tore bant bullfig
torer bullfig toreado
toric toric
torment rainsto storm thunder
torn lath
tornapu strut
tornaso litmu sunflow
torne lath tournam
tornill bolt screw
torniqu turnsti
torofob tauroph
toronj grapefr
torp awkward butterf clums dumbas gauch infelic pondero
torpede torpedo
torpez awkward blund stumbl thickne torpor
torr toast pylon rook skyscra tow sultr
torrenc torrent
tors bod torso
tort cak sandwic
tortill omelett dyk
tortit pancak patt
tortol lovebir
tortoni tortoni
tortug snail tortois turtl
tortuos deviou
tortur excruci
torv dubiou
torvame grim
tos cough
tosc brash coars rough rugg tosk
tost toast bronz tan
tot thoth
total aggrega teetota total utt
totalid entiret plenitu whol
totalit totalit
totaliz totaliz
totalme absolut altoget complet total well
totem totem
totemic totemic
totol turke
totov woodlar
tottori tottori
toulous toulous
tour tour
toxic poisono
toxicom addict
toyam toyama
tra bring fetch get aft upon
trab catch fett trammel block
trabaj job labour operat work liv
trabaja hardwor industr work labour
trabajo workaho
trabuc blunder
trabuqu trebuch
trac thrac thracia
traccio tractio
tracom trachom
tradici traditi
traduc decod traduc transla
traducc transla
traduct transla
trafic deal
trafica bootleg
trag swallow beverag booz draught drink shot tippl tragu
tragado cumslut
tragald gourman
tragalu skyligh
tragamo slot
tragic tragic
tragon guzzl gourman greed
traicio betra traitor
traidor betray quisl traitor
traj costum dres suit
trall whiplas
tram lattic plot flight stretch
tramit procedu
tramont cynosur
tramoyi machini
tramp catch cheat humbug pitfall trap trapdoo
trampe swindl
tramper trapp
trampol springb
trampos slim cheat humbug
tranc bolt checkpo cock dick peni
tranqui calm quiet quietne repos serenit reassur gentl peacefu
transac deal transac
transat lin
transbo ferr ferrybo interch transsh
transce transce
transcr transli
transcu elaps
transeu bystand
transfe conve
transfo pornoph transve
transfu transfu defecto turncoa
transho transma
transic segu transit
transit transit transie traffic
transmi transmi bequeat
transpa clear pelluci she
transpi perspir
transpo transpo protrac conve shuttl transit carri
transve cros crosswi
tranv tram trolle
tranz hot
trap cloth rag
trapead mop
trapec trapezi trapezo
traper floorcl mop
trapich bogu shill
trapiso shill
traque throat trachea windpip
traquea trachea
traqueo tracheo
traquet jolt
trasant preante
trascen transce uplift
traser back bum derrier hind posteri rump tush
trasfor transfo
trasg goblin
trasl relocat translo
traslac transla
traslad conve mov relocat transla transmu
traslap overlap
trasoj haggard
traspal shovel
traspas trespas
traspat backyar
traspla transpl
trast fingerb gizmo junk wreck
trastor derang distrau gaga mad unbalan upset disrupt unhing
trat treat traffic convent tract treatis deal proces try
tratami styl
traum trauma
traumat traumat
travesa beam crossbe rung
travest pornoph transve
travesu escapad mischie prank
travies sleep impish mischie naught
trayect rout walk cours traject
traz trac plot strain lin streak strok
tre thre
trebol clov club shamroc
trec thirtee
treceav thirtee
trech stretch walk
tregu truc ceasefi
treint thirt
tremeda quagmir
tremend tremend awesom awful fearful
tremul tremulo
tren train threnod
trenz braid lac plait tres strand
treonin threoni
treos threos
trep clamb climb mount
trepado climb vin
trepan trepan trephin
trepana trepana
tresill triplet
tret schem
tri triplet threeso trio
triag triag
triaj triag
trial trial
triangu triangu
triar triariu
triat triplet
tribu trib
tribul caltrop
tribula afflict trial
tribuna court
tricita pedicab
tricot knit
tricoti trichot
trifor clerest
trifulc brawl
trig wheat
trigal wheatfi
trigesi thirtie
tril thimble
triler thimble
triling triling
trill gurnard hackney trit thresh
trilliz triplet
trillon quintil
trimest quarter quart term
trin chirp warbl trill yap yelp
trinc tippl
trinch carv fork
trinche ditch trench
trine cutt kicksl sledg
trinita bougain trinida trinita
trinite trinida
trinom trinomi
trios trios
trip bowel gut trip
tripl trebl
triplay plywood
triplic trebl tripl
triptic triptyc
triptof tryptop
tripul man
tripula crew
triquet triquet
triquin tricker
triquit firecra
trisec trisect
trisila trisyll
trist blu doleful joyles lugubri plangen ruthful sad sick
tristem forlorn sad
tristez bleakne sadnes sorrow
triton merman newt
tritur powd
tritura shredd
triunf arriv triumph trump
triunfa success triumph
trivial trifl trit trivial
troc bart troak
troce shr
troch gaug
trofe troph
trofozo trophoz
troic troika
trol troll
trolaz motherf
trolebu trolle
tromp snout squinch trunk top
trompet trumpet
tron highcha thunder escap flunk thund thron
tronc log mush shaft
troner pocket porthol
trop troop trop
tropeci zillion
tropez collid slip stumbl trip
tropezo stumbl
tropiez blund hassl stumbl
troposf troposp
troquel mold ream
trot trot pac
trotamu drift transie globetr
trotski trotsky
troy ilium tro
troz chunk lump part piec swatch
truc rig stag catch cheat gimmick knack rus trick
truch que trout
trucule gruesom
truen thund
truequ bart swap
truf truffl finagl
truh crook sleivee
truhan crook
trull joint
trunc curtail truncat
trus underpa
try try
tsjinva tskhinv
tsong tsonga
tsunami tsunami
tuani cool
tuareg tuareg
tuatar tuatara
tub tuba chimne flu pip tub
tubaz scoop
tube pip pipelin
tuc toucan
tucan tucana
tucuque owl
tucusit humming
tuer colocyn
tuerc nut
tuf frowst stink
tufar frowst
tughr tughra
tugur shack
tuit tweet
tuite tweet twitt
tul tula thulium
tulip tulip
tumb grav tomb lain lay jerk
tumbon loung reclin
tumor tumor
tumul barrow catafal mound tumulu
tumult combust fraca mayhem rampag riot
tumultu mayhem
tun tuna
tunant sleivee
tunc pig
tund shear
tunel tunnel
tunez tuni tunisia
tungu tungusi
tunic gown tunic
tup dens
turb crowd mob peat cloud dirt dubiou mudd turbid
turbant turban
turboej turbosh
turbohe turbopr
turborr turboje
turbule turmoil rough rugg
turc dick turk turkish
turin turin
turism roadst sightse
turku turku
turn shift turn
turon polecat weasel
turpial blackbi oriol
turqu turke
turqui indigo
tus corncob
tusilag coltsfo
tussok tussock
tut sleepin
tutanja tutankh
tute thou
tutel custod guardia titl tutelag
tuto tutoria
tutor guardia tutor
tutoria walkthr
tutu tutu
tuvalu tuvalu
tuy thin thy your
tuz goph
tuzl tuzla
twitte tweet
ualabi wallab
ubic seem locat spot
ubicaci locatio seemlin situati
ubicu ubiquit
ubr udd
uchuv physali
udin udin
udometr pluviom
uef uefa
ufa ufa
ufan smug smugnes
ugand ugandan
ugandes ugandan
ugli ugli
ugr ugric
uigur uyghur
uji ush
ukelel ukulel
ulan uhlan
ulcer ulcerat
ulis odysseu
ultim last final lat latt ultimat
ultimam recent
ultimog lastbor
ultraco hyperco
ultrade ultrari
ultraho superma
ultraj bully outrag
ultram offshor oversea
ultramo newfang
ultrana ultrana
ultrapo netbook
ultratu afterli
ulul ululat
ululat hoot
uluru uluru
umbr umbrian shad
umbral doorste shad sill thresho
umbros shad
umm ummah
una one som fingern nail
unanim unanimo
unanime unanimo
unbib unbibiu
unbinil unbinil
unbiun unbiuni
unc yok
uncion unction
uncuch cocoyam
undecim elevent
undos wav
ung anoint
unguent ointmen plast salv
unic uniqu custom one onl origina singl singula sol
unicame onl sole
unicej unibrow
unicel styrofo
unicida uniquen
unid unit
unidad unit onenes
unidime linear
unific unif
unifica unifiab unifica
uniform even habit uniform
union conjunc marriag merg union unit
unir amalgam combin conflat fasten ral unit
unirs coalesc join
unitar unitari
unitari unitari
univers school scholar world
uno one you coupl few som
unt daub smear
ununb ununbiu
ununen ununenn
ununhex ununhex
ununoct ununoct
ununpen ununpen
ununqua ununqua
ununsep ununsep
ununtr ununtri
ununun unununi
ups oop
uran uranium uranu
uranosc stargaz
urb cit
urbaniz urbaniz
urdimbr warp
urdu urdu
ure urea
ureas ureas
urg urg
urgenc emergen
urgent exigent strenuo
urguete lurk
uri uriah
uric uric
urinar urinal
urn coffin urn
uro auroch
urogall caperca grous
urolog urologi
urrac jay magpi
urs ussr
urucu annatto
uruguay urugua uruguay
usad employ worn
usar use
usenc you
ushuaie ushuaia
uso use
usonian usonian
usted you
usual usual
usualme usual
usuar user
usur usur
usurer usur usures
usurp usurp
usurpac encroac usurpat
usurpad usurp
utah utah
utensil tool
uter womb
util helpful supp useful
utilida use usefuln
utilita utilita
utiliz app use
utilmen useful
utop utopia
utopic utopian
uuh boo
uva grap
uvul uvula
vac cow emptine empt hollow insubst vacuum void
vacacio vacatio hiatu holida
vaci empt
vacil hesitat hov stagg vacilla
vacilac hesitat vacilla
vacilar vacilla
vacu vacuou vain
vacun vaccin vaccina beef bovin
vacunac inocula vaccina
vad cross ford
vade ford wad
vag drift loit roam stra wand wander whil bum
vagabun stra discurs bum hobo homeles idl tramp wander
vagamen vague
vaganc loiter
vagant flaneur
vagin vagina
vaginal vaginal
vaginis vaginis
vagon carriag coach van
vagonet minecar
vagu thalweg trough
vaguean flaneur
vagueda vaguene
vah reek
vain bean boll hicke hull pod scabbar shal sheath
vainic hemstit
vainill vanilla
vaivod voivod
vajill dish dishwar tablewa
val right vouch favor valu waltz valid
valac wallach
valaqu wallach
valdos slab
vale valeri
valent courag
valeros courage
valetud valetud
valhall valhall
valid prov validat
validac validat
validez validit
valient brav courage gallant outspok pluck bold brave
valij portman pouch suitcas trunk valis
valijer trunk
valin valin
valios valuabl worth
vall fenc hurdl dal val valle
vallado tao
valor asset braver courag valour valu worth apprais appreci
valorac apprais assessm estimat titrati
vals waltz
valu apprais
valvul spigot valv
vam mush
vampir vampire
van pointle vain
vanad vanadiu
vanamen vain
vandal hooliga yob
vandali vandali
vanes vanessa
vanguar forefro guard
vanidad conceit vanit
vanidos vain vainglo
vanuatu vanuatu
vapor reek steam vapor vapour
vaporiz vaporiz
vapule thrash
vaquer cowgirl cowbo jean
vaqueri cowsh
var pol rod twig yardsti aground strand beach staff
vares vares
vari dispara multifa var several miscell variou
variabl changea variab
variaci variati
variant bypas
varieda assortm manifol variet
variopi multico
varit wand
varon mal man
varonil man
vas dwell glas hubcap vessel
vasall lieg vassal
vasc basqu
vascong basqu
vascuen basqu
vasij vessel
vast vast
vastag scion shoot stem
vat watt guy toilet
vav vav
vay well why
vec tim
vecin neighbo local contigu
vecinda ballpar neighbo tenemen
vector arra
ved forbid
vedic vedic
veg meadow
vegan vegan
veget veg vegetat
vegetac vegetat
vegetal plant vegetab
vehemen keen
vehicul vehicl
veint twent
veintea twentie
veintit twentys
veintiu blackja
vej vex
vejacio bully vexatio
vejator vexatio
vejig bladd
vel candl sail vela soire glaz veil vel cloak
velador nightst
veladur glaz
velariz velariz
veld veld
veleida velleit
veler glid sailboa
velet turncoa
vell peachfu
vellon fleec
vellosi peachfu
vellud hair hirsut rugg
velludi velvete
velocid gear rat spe
velocim speedom
velotax pedicab
ven vein doe deer salut advent arrival com cum
venal venal
venc beat best defeat expir lick matur overcom overpow
vencedo winn
vencej swift
vencimi defeat
vend bandag blindfo sell vend
vendaj bandag dress
vendava storm windsto
vendedo salesma salespe sell saleswo
venders fetch sell
vendett vendett
vendibl saleabl
vendim vintag
vendimi vintag
venec venic
venecia venetia
venen poison venom
venenos bitch poisono spitefu venomou
vener scallop worship
venerac devotio
venere venerea
venet venetia veneto
veng aveng
vengado aveng
venganz payback reveng
vengati vengefu vindict
venider futur
venirs com cum
venogra venogra
venos venou
vent sal vend
ventaj advanta benefit boon edg lead vantag
ventajo advanta profita
ventan window
venter innkeep
ventil fan
ventila vent blow fan
ventisc blizzar storm
ventisq storm
ventole gal pinwhee
ventos wind
venturi aventur
venu venu
ver see sight view bord edg vair
veran summ
verane summ
veraner bougain
verb verb
verborr claptra verbiag
verbos prolix
verd blu dirt fescenn green greenne
verdad truth right
verdade inde real tru veri veritab actual genuin
verdeci serin
verdero greenfi vireo
verdibl play support
verdola purslan
verdor greenne
verdos greenis verdant
verdug executi hangman shrik
verdule fruiter greengr
verdur vegetab green
vered pavemen sidewal
verg dick peni rod fuck
vergon hung
vergonz shamefu shy
verguen bumm contemp embarra reproac sham
verific verifia check verific verif
verij loin
verj gatewa
verju verjuic
vermu vermout
vernacu vernacu
verosim likelih resembl lifelik
verrac boar
verrug wart
verrugo bushmas wart
verrugu cowslip
vers convers lin vers verso
version adaptat releas
vert pour shed ladl
vertebr spinal
vertede dump landfil weir
vertic vertex
vertica she vertica
vertig dizzine
vertigi dizz
vesak vesak
vest vesta dres frock suit cloth
vestibu entr
vestido toilet
vestirs dres
vesub vesuviu
vet grain lod seam vein forbid veto
veterin veterin
vexil van
vez onc tim vetch
vezpart waterfr
via avenu leak railwa track via way
viabili practic viabili
viabl viabl
viaj lit far journe travel trip voyag
viajer travell
viandan pedestr
viatic viaticu
vibor add snak vip
viborez snakele
vibr vib vibrat
vibraci trembl
vibrafo vibraph
vibrant live
vibrat vibrato
vibris whisk
viburn viburnu
vic vic
vicar vicario
vicent vincent
vici stal
vicisit vicissi
victim casualt
victori victori
vicun vicuna
vid grap grapevi vin lif lifetim
vide video videota
vident clairvo fortune see seer
videoca camera
videoci video
vidr glas windowp
vidrios glass
vieir scallop
viej babushk back old
viejeci babushk
viejit babushk
viejuj chees
vien vienna viennes
vienes viennes
vient horn wind
vientr abdomen bel midriff stomach
viern frida
vietnam vietnam
vig beam gird raft stretch timb lookout
vigenc effect
vigesim twentie
vigil guard lurk watch abstine eve reveri vigil wak
vigilan alertne observa oversig surveil alert vigilan
vigor effect forcefu
vigoriz brisk
vigoros vigorou live rugg sass
vih hiv
vil coward vil
vilan thistle
vilipen vilif
vill villa
villan knav scoundr villain
viln vilniu
vilort lacross
vin win vineyar
vinagre sorrel pickl
vinajer cruet
vinater vintn
vinaz gossip
vincul link nexu tie
vincula connect nexu bind
vindic vindica
vined vineyar
vinet panel vignett
viol viola rap tak trespas violat
violace violace
violaci rap breach violati
violado rapist
violenc mayhem
violent violent hardcor impetuo rugg
violet purpl viola violet
violin fiddl violin
violonc cellist cello
vir veer
virg pristin virgo
virgina virgin
virgini maidenh
viril viril
virilid manhood manline
viring nak
virolog virolog
virot bolt
virrey vicero
virtud virtu
virtuos virtuou
viru viru
viruel smallpo variola
vis visa vizi
viscer viscu bowel
viscos slim
viscosi viscome
visean visean
vishnu vishnu
visibl apparen
visible visib
vision sight view vision
visit call visit visitor
visitaf humming
vislumb discern
vison mink
visor sight
visper eve
vist sight view vision vista
vistaz glanc look peep
vistos gaud
visual visual
visuali visuali
visualm visual
vit vitu
vital brisk vital
vitalic lifelon
vitamin vitamin
vitel vellum
vito vitoria
vitrifi vitrif
vitrin cas cupboar showcas
vitsieb vitebsk
vituper berat orat
viud widow
viv liv experie aliv animat bright fly hot sass
vivacid jauntin livelin vivacit
vivaqu bivouac
vivarac smart
vivaz animat frisk live perk sass vivacio
vivenc experie
viver nurser
vividam live
viviend abod apartme hous
vivient aliv liv
vivipar vivipar
vizcay bisca
vocabl word
vocacio vocatio
vocal vocal vowel
vocaliz vocaliz articul
vocalme vocal
vocer chatt advocat spokesm
vocifer vocifer
vodk vodka
voevod voivod
voivod voivod
voivodi vojvodi
vol lit airborn fly
volant fly ruffl shuttle wheel
volc dunk capsiz turtl wreak
vole volle
voleibo volleyb
volg volga
volquet tippl
volt volt
voltaj voltag
volte upend
volteje tack
voltere somersa
volubl fickl
volum loudnes volum
volumin bulk
volunta mind will volunte volunta
volut wisp
volv hurl return turn
volvers becom get
vomit puk spew vomit
vomitiv puk
voragin combust heat maelstr
voraref vorarep
voraz voracio
vortic vortex
vos you
vosotr you
vot vot ballot voic votic vow
votant vot
vouch vouch
voy voyeur
voz voic
vudu voodoo
vuel flight fly
vuelt chang junket lap return spin back
vuelvep turnsto
vuestr your
vulcani vulcani
vulg explici gaud vulgari crowd
vulgari obloqu vulgari colloqu
vulv vulva
vuvuzel vuvuzel
wahabis wahhabi
wahhabi wahhabi
wakayam wakayam
wakeboa wakeboa
wasabi wasabi
wat toilet
watercl toilet
watt watt
web web
wencesl wencesl
whisky whiske
wicc wicca
wiccan wiccan
wikcion wiktion
wiki wiki
wikific wikific wikif
wikiped wikiped
wok wok
woki wok
wolfram tungste
wolof wolof
wordien wordian
wrap wrap
wuh wuhan
wushu wushu
xenofan xenopha
xenofob xenopho
xenon xenon
xenotra xenotra
xerofta xeropht
xerogra xerogra
xilofon xylopho
xilogra xylogra
yac yak breadfr jackfru soursop lay lie
yacar caiman
yacent recumbe
yaguare jaguar
yaguaru jaguaru
yahanna jahanna
yahv yahweh
yak yak
yakart jakarta
yakut yakut
yalt yalta
yamb iamb
yanke america yanke
yanqui yank yanke
yap yap
yard yard
yat yacht
yaut cocoyam malanga
yegu hors mar
yeison jason
yelm helmet
yem bud yolk yemen
yemeni yemeni
yemenit yemeni
yen yen
yenisei yenisei
yerm bleak fallow
yerr error malapro
yes cast gypsum plast
yesc tind
yesquer light tinderb
yet jinx
yey prepp
yeyun jejunum
yeyunal jejunal
yibuti djibout
yibutia djibout
yidi yiddish
yiff yiff
yiffe yiff
yiffos yiff
yihad jihad
yihadis jihadis
yod yodh iodin
yodizac iotatio
yodur iodiz iodid
yog yoga
yogur yogurt
yol yawl
yolet scull
yonqui junki
yoquey jocke
yoqui jocke
york york
yorub yoruba
youtub youtub
ypresie ypresia
yuan yuan
yub juba
yuc cassava yucca
yud judo
yug collar cufflin yok
yugosla yugosla
yugul jugular
yunn yunnan
yunqu anvil incu
yunt cufflin team yok
yupi yay
yurt yurt
yusiv jussiv
yut jut
yuxtapo juxtapo
yuy weed
zabaion zabagli
zacat lawn
zaf boorish
zafars shrink
zafir sapphir
zagu foy stoop
zahin sorghum
zahon chap
zahori dows
zair zair
zairen zairian
zalame flatter
zalamer bootlic smarm
zamb zambia
zambull greb plung
zampabo greedyg
zampon panpip pip
zanaho carrot
zanahor squar
zanat grackl
zanc gait strid stilt
zanclay zanclea
zancud cranef mosquit
zangan dron
zanj ditch
zap sap
zapador sapp
zapall calabas pumpkin squash
zapalli courget
zapapic mattock
zapat sho wash
zapate tread
zapater cobbl shoemak underco
zapatil seal slipp sneak
zapaton clodhop
zape zap
zar tsar
zaragoc saragos
zarague overall
zarande judd
zarapit curlew whimbre
zarcill earr tendril
zarin tsarina
zarism tsardom
zarp paw
zarpaz bang
zarrapa shabb
zarz blackbe brambl wattl
zarzamo blackbe
zas pow
zeatin zeatin
zebede zebede
zeld zelda
zelot zealot
zet zee zeta
zeu zeu
zhukov zhukov
zigomor zygomor
zigot zygot
zigzagu zigzag
zilp zilpah
zimbabu zimbabw
zin zin
zinc zinc
zinn zinnia
zloty zlot
zocal plinth
zodiac zodiac
zombi undead zombi
zon zon
zonific zon
zonoedr zonohed
zoo zoo
zoofil bestial zoophil
zoofob zoophob
zoolog zoolog zoologi
zoologi zoo zoologi
zoonosi zoonosi
zootecn zootech
zopenc lout
zoquet vapid
zoroast zoroast
zorr bitch fox slapp slut vixen whor
zorrill skunk
zorzal thrush veer
zozobr anxiet dubitat worr capsiz fail found
zuav zouav
zucchin courget
zuec clog galosh sabot
zulu zulu
zum zoom juic
zumaqu sumac
zumb whin zoom bang buzz dron zing zip
zumbado humming
zuni zuni
zunzun humming
zur corncob
zurc darn
zurd southpa
zurr wallop spank buzz
zurri buzz whirr
zurriag lash
zurull turd
þing thing
`
