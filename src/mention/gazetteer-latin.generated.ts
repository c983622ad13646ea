// Built by tools/build-gazetteer.ts; sources and licences in NOTICE. Do not edit.
export const names: string = `
AGH|7sc
AGP|220
ALC|59v
AMS|ba
AOI|5k2
AOT|7qj
ARW|283
AS|k4n
BCM|27g
BCN|kb
BDS|8kv
BGO|1mi
BGZ|56c
BIO|58a
BJZ|6q2
BLE|d0a
BLQ|1ar
BOO|7v2
BRD|i
BRI|1im
BZM|9yn
BZY|554
CAG|4yf
CBP|5c2
CLJ|1ik
CPT|8l
CRA|1js
CRV|a4o
CTA|5d2
CUF|b1n
DBV|8oh
DDR|ff
DEB|1zm
DHR|anc
DNR|f0
DPR|f0
DPRK|1e
DRC|f
DUR|p1
DVA|9tg
DVR|f0
EAU|30
EBJ|9ic
EEUU|2,pba
EIN|5zq
EKT|9uy
EU|pba
EUA|pba
FAO|787
FCT|14t,2hf
FNC|5e4
FOG|6xl
FRL|85l
FUE|e8p
GDR|ff
GLZ|6g1
GRQ|1u4
GRS|ahm
GRX|5sy
GVX|5vk
HAD|5z3
HCMV|72
JCU|5nf
JKG|5hr
JLD|f4g
JNB|7w
JSO|9l1
KDL|jl9
KHC|6pq
KID|df9
KJK|9cs
KLR|7gm
KRS|l5e
KSA|1a
KSD|691
KVB|e08
LCC|8wy
LEI|67e
LEN|6zb
LGG|64z
LID|7cb
LLA|724
LNR|gf
LPA|1c2
LPI|5c5
LPR|gf
LUG|aa3
LVR|gf
LWR|5j5
MAD|6m
MJV|15k
MOL|879
MST|55z
NLP|5ai
NRK|8a2
NWFP|6e
ODE|6ab
OER|f25
OLB|ajv
OLO|5f1
OLT|47c
OMR|1yv
ORB|4x5
OSD|6pf
OSI|5gb
OSL|cv
PDV|1f1
PE|1hu
PEG|56t
PLZ|1hu
PMO|wq
PRC|0
PRM|dno
PSR|7cf
PUY|ap3
PVN|5e2
QAD|btt
QAL|8cp
QAO|f1v
QAQ|7ws
QAR|50p
QAY|63y
QBS|62h
QBV|arx
QCZ|5s6
QDI|bwg
QEA|b8v
QGO|eju
QHA|936
QHZ|70q
QIC|7ah
QIJ|5ij
QLP|8ap
QLS|519
QME|5wl
QMO|87s
QMR|92o
QNO|d1i
QNU|e6w
QPA|61f
QPO|6f9
QPZ|7t1
QRG|9bl
QRH|20e
QRT|djz
QSA|60t
QSR|76p
QSS|8d3
QTC|9fj
QTQ|56i
QUF|mj
QUQ|8b5
QVA|8x5
QVN|c1z
QWT|8he
QYH|7u7
QYI|8rh
QYL|9fv
QYM|6vn
QYP|6xu
QYV|859
QYZ|ctr
QZD|4vv
QZO|7xg
RAN|8wm
RDA|ff
RDC|f
RFA|i
RMI|6pz
ROC|p34
RPC|0
RPD|f0
RPDC|1e
RPL|gf
RU|l
SAY|ban
SBZ|4xy
SCV|5ca
SDL|auu
SDR|278
SFT|ea2
SLM|6lx
SNNPR|8f
SPU|4vq
SUJ|59g
SVQ|vt
SZR|503
TAR|63o
TAY|5j6
TCE|5ik
TOS|65r
TPS|9ug
TRS|1zb
UAE|30
UDE|ei7
UDN|26u,7y3
UK|l
UME|534
UNDOF|pbf
URSS|im
US|2
USA|2
USSR|im
UTC|1dl
VAE|30
VAR|1iz
VBY|9mk
VDS|ic6
VEJ|6ae
VGO|5f7
VIC|7jo
VID|7at
VLC|sz
VLL|1kl
VRN|5mm
VSE|90f
VST|544
XFL|dpl
XGD|8bp
XJL|egk
XSZ|57o
XXL|8o1
YBR|byd
YCD|8ev
YMJ|ep5
YMQ|yz
YOW|aw
YPA|edo
YPQ|8w7
YQB|116
YQR|263
YQT|7o9
YRQ|7cc
YSB|6kp
YSC|73b
YSJ|9ub
YTO|b0
YWG|u2
YXE|63c
YXY|8pt
YZF|ah1
ZAG|bo
ZAV|6ij
ZAZ|w4
ZBJ|d7k
ZBT|aex
ZDA|caq
ZDD|iqq
ZDG|i4c
ZDP|i1w
ZDT|85d
ZFP|6em
ZGJ|7de
ZGP|93m
ZGQ|9og
ZHE|9zs
ZHU|hu6
ZJC|k3h
ZJI|igm
ZJU|i1z
ZKJ|7vu
ZKZ|i6w
ZLI|8d0
ZLJ|gnx
ZLM|9m9
ZMO|68v
ZNPP|iz
ZRH|1fr
ZRO|6e2
ZTK|cz1
ZYO|933
a ana|4th
a coruna|1ci,5pr
a corunna|5pr
a estrada|h9h
a umen|5xb
a umla|5xb
aachen|5l0
aadorf|k0u
aalborg|50b
aalen|9vx
aalesund|bgf
aalst|93k
aalter|hlv
aarau|caq
aaray|caq
aarburg|k9c
aare|lq2
aargau|1tw
aarhus|5h5
aarschot|g2q
aartselaar|iig
aasiaat|jp4
aba|1kn
abaco norte|2v1
abadan|55n,dh4
abadan etrap|dh4
abade|aov
abadeh|aov
abaetetuba|92j
abai|eaj
abai region|2e8
abakaliki|52f
abakan|23w
abalak|imb
abancay|5xe
abasa|hqr
abashiri|efe
abay|eaj,lq3
abaya hayk|l7l
abaza|hqr
abbeville|g8g
abbey wood|iqb
abbiategrasso|ezj
abbots langley|jca
abbotsford|6ud
abbottabad|7bw
abchasien|dw,38c
abdera|gjq
abdoulino|h59
abdulino|h59
abeche|5w0
abengourou|4ux
abeokuta|yt
abepura|acd
abercarn|jg7
aberdare|fep
aberdeen|63n,6kw,g03
aberdeen lake|kxn
abergavenny|ift
abergele|ht9
aberkenfig|jgs
abertillery|j72
aberystwyth|hm2
abha|1xx
abhar|9nl
abia|qc
abia state|qc
abidjan|7l,2yb
abidjan autonomous district|2yb
abiko|71h
abiko shi|71h
abilene|778
abingdon|dmh
abington|b4h
abinsk|ehb
abiyan|7l,2yb
abiye|paz
abjasia|dw,38c
abkhazia|dw,38c
abkhazie|dw,38c
ablagodja|olf
ablagodscha|olf
ablagodzha|olf
ablech|nsz
ablesch|nsz
ablesh|nsz
ablon sur seine|kuy
abnub|7jw
abobo|16i
abohar|72c
aboisso|dty
abomey|5pm
abomey calavi|53t
abonnema|9qu
abou arish|bww
abou dabi|cn,2me
abou ghraib|1kc
abou kamal|av0
abou moussa|pbc
abovyan|e8n
abowjan|e8n
abra|441
abra province|441
abraham s bay|on1
abram|jgu
abreu e lima|8ur
abrikosovka|o98,owr
abrikosovo|ojq
abrikossovka|o98,owr
abrikossovo|ojq
abrikossowka|o98,owr
abrikossowo|ojq
abruzos|17t
abruzzen|17t
abruzzes|17t
abruzzo|17t
abrykosivka|o98,owr
abrykosove|ojq
abrykossivka|o98,owr
abrykossiwka|o98,owr
abrykossove|ojq
abrykossowe|ojq
abscon|n4p
abseron|2os
absheron|2os
absheron district|2os
abu al matamir|d4i
abu arish|bww
abu dabi|cn,2me
abu dhabi|cn,2me
abu dhabi island and internal islands city|cn
abu ghraib|1kc
abu ghuraib|1kc
abu ghurayb|1kc
abu kabir|6mk
abu kamal|av0
abu musa|pbc
abu musa i|pbc
abu musa island|pbc
abu qirqas|agg
abu qurqas|agg
abu road|brb
abu tij|7qv
abucay|ea8
abuja|94,6io
abuja capital territory|14t
abuya|94,6io
abyan|4ts
abyan governorate|4ts
abyar|f1j
abyei|paz
abyei administrative area|paz
abyek|b5i
acacias|d92
acadie|1rf
acambaro|atl
acapulco|1vq
acapulco de juarez|1vq
acarigua|67l
acarnas|829
acayucan|bo7
accra|7i
accrington|ebo
aceh|3ct
aceria azovstal|e6
acerra|am4
ach charqiya|dj,mx
acha|exb
achaguas|cgr
achalpur|7ki
achalziche|bom
acharnes|829
acheloos|lq4
acheng|6s7
acheres|gvl
achern|giz
achgabat|bf,4nc
achicourt|k03
achim|fqw
achinsk|7e9
achit nuur|kxo
achjoi martan|hzs
achkhadan|ok6
achkhoy martan|hzs
achmim|6oc
achtarak|b04
achtubinsk|ckw
achty|ij1
achtyrka|c79
achtyrski|hi5
acierie azovstal|e6
acierie illitch|fn
acieries d azovstal|e6
acigne|kn3
acilia|73d
acilia castel fusano ostia antica|73d
acireale|bve
acklins|2um
aclan|25d
acores|45o
acoua|2lp,ik4
acquaviva|4ho,mxu
acra|7i
acre|2tv,bvx
acton|bbc,h78
acu|e58
acuna|6zg
acworth|gy4
ad dachiliyya|41t
ad dakhiliyah|41t
ad dakhla|5vf
ad dali|4tt,cmm
ad damazin|23l
ad damir|5cz
ad daqahliyah|k5
ad daqahliyya|k5
ad dawadimi|b8e
ad dhahirah|41x
ad dilam|eb8
ad dilinjat|dap
ad diwaniyah|1ib
ad douiem|8l1
ad du ain|1p3
ad du ayn|1p3
ad duwaim|8l1
ad duwaym|8l1
adaja|lq5
adama|4zk
adamantina|ffh
adamaoua|2z5
adamawa|ox,2z5
adamawa state|ox
adamivka|orz
adamiwka|orz
adamovka|orz
adamowka|orz
adamstown|ox2
adan|21a
adan governorate|21a
adana|dk,ty
adana province|ty
adapazari|1mb
adargin nemetsky|o2l
adargin nemezki|o2l
adarguin nemetski|o2l
adazi|3ni,hpa
adazi municipality|3ni
adda|lq6
addis ababa|6z,qq
addis ababa region|qq
addis abeba|6z,qq
addison|dxf
addlestone|idm
addu|3xv
addu atoll|3xv
adegem|ke4
adeje|csz
adelaida|ly
adelaide|ly
adelaide hills|ajq
adelanto|evw
aden|ro,21a,2lk
aden governorate|21a
aden municipality|21a
adige|lq7
adigrat|7fm
adigueya|28s,488
adilabad|7dc
adilcevaz|bfh
adiri|ikf
adis abeba|6z,qq
adiwerna|6zk
adiyaman|1ou,1xy
adiyaman province|1xy
adjamka|n9n
adjara|28r,38d
adjarie|28r,38d
adji akhmat|o3m
adji boulat|nds
adji kal|kvg
adjlun|551
adjuntas|2i0,ibq
adler|9ml
adliswil|ibx
administrativno territorialnoie delenie respoubliki krym|nun
administrativno territorialnoye deleniye respubliki krym|nun
administratiwno territorialnoje delenije respubliki krym|nun
administratyvni ustrii avtonomnoi respubliky krym|nun
administratyvni ustrii volynskoi oblasti|knk
administratyvnyi oustrii avtonomnoi respoubliky krym|nun
administratyvnyi oustrii volynskoi oblasti|knk
administratyvnyi ustrii avtonomnoi respubliky krym|nun
administratyvnyi ustrii volynskoi oblasti|knk
administratyvnyy ustriy avtonomnoyi respubliky krym|nun
administratyvnyy ustriy volynskoyi oblasti|knk
administratywnyj ustrij awtonomnoji respubliky krym|nun
administratywnyj ustrij wolynskoji oblasti|knk
admiralteiski|6ko
admiralteisky|6ko
admiralteysky|6ko
ado ekiti|17z
adolfo lopez mateos|4vd
adoni|6hx
adour|lq8
adra|gjq
adrano|ejp
adrar|33s,3wd,71k
adrar province|33s
adria|dx
adrian|h9b
adriatic|dx
adriatic sea|dx
adriatico|dx
adriatique|dx
adriatisches meer|dx
adschamka|n9n
adscharien|28r,38d
adschdabiya|18v
adschi achmat|o3m
adschi bulat|nds
adschi kal|kvg
adschman|2md
adwick le street|hi4
adycha|lq9
adygea|28s,488
adygeisk|ivv
adygeja|28s,488
adygeya republic|488
adygeysk|ivv
adygien|28s,488
adyguee|28s,488
adygueisk|ivv
adzhamka|n9n
adzhi ajmat|o3m
adzhi akhmat|o3m
adzhi atman|o16
adzhi bulat|nds
adzhi kal|kvg
adzhsi atman|o16
adzope|adz
aegean sea|dy
aeltre|hlv
aeroflotski|nun
aeroflotskiy|nun
aeroflotsky|nun
aeroflotskyi|nun
aeroflotskyj|nun
aeroflotskyy|nun
aeroport antonov|fl
aeroport de donetsk|f3
aeroport de gostomel|fl
aeroport de hostomel|fl
aeropuerto antonov|fl
aeropuerto de donetsk|f3
aeropuerto de hostomel|fl
aerschot|g2q
aesch|jfy
aesch bl|jfy
afanasievka|oqi
afanasiivka|oqi
afanasiyivka|oqi
afanasjewka|oqi
afanassiivka|oqi
afanassijiwka|oqi
afanasyevka|oqi
afar|15b
afar region|15b
afar regional state|15b
afega|kns
affery|c7t
affoltern|jps
affoltern am albis|jps
affreville|988
affton|hca
affula|cip
afganistan|12
afghanistan|12
afgooye|a1i
afif|cfj
afif governorate|cfj
afikpo|9hv
afini|c3
afipski|hq5
afipskiy|hq5
afipsky|hq5
aflao|9xm
aflou|8pi
afoula|cip
afragola|a56
africa|5g
africa del norte|gq
africa occidental|iq
africa subsahariana|i7
afrika|5g
afrin|bza
afrique|5g
afrique de l ouest|iq
afrique du nord|gq
afrique du sud|o
afrique noire|i7
afrique subsaharienne|i7
afsin|dgf
afula|cip
afule|cip
afuli|cip
afyon|4z7
afyonkarahisar|1sd,4z7
afyonkarahisar province|1sd
aga|eh7
agach eli|o4l
agadez|400,55f,8i2
agadir|vc
agais|dy
agaisches meer|dy
agalega|3xi
agalega inseln|3xi
agalega islands|3xi
agana|jbx
agana heights|2bp
agana heights village|iz6
agar|ej4
agartala|1zh
agat|2bs
agat village|hyd
agatch eli|o4l
agatsch eli|o4l
agawam|fxa
agbor|9u6
agboville|8v3
agcabadi|2ou
agdam|2ov,7dj
agdam district|2ov
agdas|2ow,9li
agdash|2ow,9li
agdash district|2ow
agde|gsc
agder|40v
agdzhabedy|73s
agen|ekk
ageo|5wt
ageo shi|5wt
ageoshimo|5wt
ageri|jx7
aghdam district|2ov
aghdash district|2ow
aghia paraskevi|amv
aghjabadi|2ou,73s
aghstafa|2ot,du8
aghstafa district|2ot
aghsu|blb
agia paraskevi|amv
agiar djiren|o1q
agiar dzhiren|o1q
agibel|of9
agidel|hjl
agii anargyri|emr
agilat|72f
aginskoje|hur
aginskoye|hur
agioi anargyroi|emr
agios dimitrios|9jg
agjar dschiren|o1q
aglona|3n8
aglona municipality|3n8
aglonas|3n8
aglonas novads|3n8
agneaux|kxe
agnibilekrou|ctw
agogo|fb0
agoura|haq
agoura hills|h74
agra|14c
agram|bo
agrarne|na8
agrarnoie|na8
agrarnoje|na8
agrarnoye|na8
agri|25h,5it
agri province|25h
agrigent|3f3,f1v
agrigente|3f3,f1v
agrigento|3f3,f1v
agrinio|c91
agriz|hmy
agronomiia|oab
agronomija|oab
agronomiya|oab
agrys|hmy
agryz|hmy
agstafa|2ot,du8
agstafa district|2ot
agsu|2ox,blb
agsu district|2ox
agua dulce|e5r
agua prieta|949
aguachica|84v
aguada|2i1,iwa
aguadilla|2i2,c1h
agualva cacem|89n
aguas buenas|2i3,ikw
aguascalientes|un,3y1
agudas|ej3
agudos|fim
aguibel|of9
aguidel|hjl
aguilares|f24
aguilas|ej3
aguimes|e5x,fwm
aguinskoie|hur
aguinskoye|hur
agulu|90n
agusan del norte|442
agusan del norte province|442
agusan del sur|1wn
agusan del sur province|1wn
agusan du nord|442
agusan du sud|1wn
agustin codazzi|bly
agyar dzhiren|o1q
agypten|d
ahafo|38n
ahal|1t1
ahal province|1t1
ahal region|1t1
ahal welayaty|1t1
ahar|898
ahau|oyn
ahaus|dq0
ahlat|a49
ahlen|b4s
ahmadi|3kb
ahmadnagar|55y
ahmadpur|dbp
ahmadpur east|7f2
ahmedabad|ci
ahmednagar|55y
ahmedpur east|7f2
ahmedpur sharqia|7f2
ahouanou|eor
ahrarne|na8
ahrensburg|fq0
ahronomiia|oab
ahronomija|oab
ahronomiya|oab
ahtavan|lqa
ahu|b4l
ahuachapan|4je,7uy
ahuriri|lqb
ahvaz|s1
ahwatukee foothills|8rm
ai seres|ovx
ai serez|ovx
aiagouz|et4
aibak|6t0
aibar|nvs
aibonito|2i4,g6s
aichach|h69
aichal|ibc
aichi|bc
aichi ken|bc
aichi prefecture|bc
aiffres|mu9
aiga i le tai|4ti
aigachen|ojq
aigaleo|9nh
aigaschen|ojq
aigashen|ojq
aigle|jzh
aigle vd|jzh
aigues mortes|kdc
aiguillon|my2
aijal|ibc
aikavan|onk
aikawan|onk
aiken|fkq
aikhal|ibc
aileu|4my,bj5
ailinglapalap|3sq
ailinglaplap|3sq
ailinglaplap atoll|3sq
ailuk|3sp,o23
ailuk atoll|3sp
aimargues|n49
aimeliik|45q
ain|7ym
ain arnat|edv
ain beida|7qk
ain benian|ff5
ain defla|1qi,6lb
ain defla province|1qi
ain deheb|e52
ain el bell|f7p
ain el bya|dx6
ain el hadjel|cwt
ain el ibel|f7p
ain el melh|df1
ain el turk|cgn
ain fakroun|9rb
ain kercha|f21
ain merane|ek2
ain oussara|7d6
ain oussera|7d6
ain sefra|a8o
ain sokhna|cfe
ain sujna|cfe
ain sukhna|cfe
ain temouchent|346,6dy
ain temouchent province|346
ain temushent|6dy
ain touta|9gv
aina|lqc
ainaro|4mz,e6b
aioun|drz
aioun el atrouss|drz
aioutinski|jai
aip|nw6
airag lake|kxp
airai|45r
aircha|oql
airdrie|dxy
aire|lqd
aire sur la lys|jd1
airoli|7yk
airtcha|oql
airtscha|oql
airuk|p12
aiseau|j7m
aishik lake|kxq
aisne|7yn,lqd
aiteke bi|e7e
aiun el atrus|drz
aiutinski|jai
aivali|9n4
aiviekste|lqe
aiwo|411
aiwo district|411
aix en provence|6rc
aix la chapelle|5l0
aix les bains|g2s
aixe sur vienne|koc
aixone|8kd
aizawl|1p1
aizenay|kda
aizkraukle|3n9,g80
aizkraukle municipality|3n9
aizkraukles|3n9
aizkraukles novads|3n9
aizol|1p1
aizpute|3na
aizpute municipality|3na
aizputes|3na
aizputes novads|3na
aja|eh7
ajaccio|6i9
ajagos|et4
ajaju|lqf
ajaltsije|bom
ajaria|28r,38d
ajaure|kxr
ajax|7cd
ajdabiya|18v,3qw
ajdovscina|4bx,hfc
ajka|fc5
ajkawan|onk
ajloun|3hf,551
ajloun governorate|3hf
ajlun|3hf,551
ajman|13d,2md
ajman city|13d
ajmer|26w
ajodhya|bd9
ajtubinsk|ckw
ajty|ij1
ajtyrka|c79
ajtyrski|hi5
ajutinski|jai
ak cheikh|k42
ak davourak|it1
ak davurak|it1
ak dawurak|it1
ak dovurak|it1
ak kaia|oqa
ak kaja|oqa
ak kaya|oqa
ak mechet|1e9,59o,j64,nrc
ak metchet|j64,nrc
ak metschet|j64,nrc
ak scheich|k42
ak sheij|k42
ak sheikh|k42
ak sheykh|k42
akademgorodok|bsh
akademicheskoe|7td
akademicheskoye|7td
akademitcheskoie|7td
akademitscheskoje|7td
akalkot|dit
akashi|5f8
akbarabad|83p
akbarpur|e02
akbou|9x3
akcaabat|chq
akcakale|f5p
akcakoca|eda
akchora|ok2
akera|mov
akersberga|f0m
aketi|ed4
akhalts ikhe|bom
akhaltsikhe|bom
akhisar|8pl
akhmim|6oc
akhtoubinsk|ckw
akhtubinsk|ckw
akhty|ij1
akhtyrka|c79
akhtyrski|hi5
akhtyrskiy|hi5
akhtyrsky|hi5
akhurian|lqg
akim oda|aiy
akimovka|j5q,o35
akimowka|j5q,o35
akita|1dk,1jt
akita ken|1dk
akita prefecture|1dk
akividu|dae
akjoujt|eja
akkajaure|kxs
akkar|3l0
akko|1rg,bvx
akkon|bvx
aklan|25d
aklan province|25d
akleis|nyz
akleiz|nyz
akmangit|nn7
akmanguit|nn7
akmola|1sa
akmola region|1sa
akniste|3nb
akniste municipality|3nb
aknistes|3nb
ako|1rg,bjg
akobo|lqh
akola|50a
akot|8la
akoupe|e6o
akre|bvx
akron|648
aksai|dl7,eg3
aksai chin|pb4
aksaray|4oq,4xv
aksaray province|4oq
aksay|dl7,eg3
aksehir|a5a
aksehir gl|kxt
aksiourou konrat|oio
aksiuru konrat|oio
aksjuru konrat|oio
aksou|25e,cjl
aksoum|d4t
aksu|25e,cjl,lqi
aksum|d4t
aksyuru konrat|oio
aktachi kiiat|nrd
aktachi kiyat|nrd
aktaou|4yr
aktasch|dow
aktatchi kiiat|nrd
aktatschi kijat|nrd
aktau|4yr
aktchora|ok2
akte|39r
aktioube|12m
aktobe|12m,1r3
aktobe region|1r3
aktove|oqf
aktovo|oqf
aktowe|oqf
aktowo|oqf
aktschora|ok2
aku|9d3
akure|18a
akureyri|auo
akw saporischschja|iz
akwa|mm
akwa ibom|mm
akwa ibom state|mm
al aaroui|e63
al abyar|f1j
al agwat|33t
al ahmadi|x2,3kb
al ain|1n4
al ain as suchna|cfe
al ain city|1n4
al ajaylat|72f
al amara|1ht
al amarah|1ht
al anbar|1fu
al anbar governorate|1fu
al aqaba|3hg
al arisch|20h
al aroui|e63
al ashir min ramadan|5pp
al asimah|3kf
al aziziya|ix3
al aziziyah|ck0,ix3
al bab|723
al badari|cnf
al baha|4aq
al baha province|4aq
al baha region|4aq
al bahah|4aq,5kz
al bahah region|4aq
al bahr al ahmar|154,35l
al baida|5vq
al bajur|e1n
al balqa|3hi
al balyana|byn
al basra|11q
al basrah|11q
al basrah al qadimah|w5
al batinah north|2ho
al batinah south|2hm
al bayda|225,5vq,7i1
al bayda governorate|225
al birah|dpq
al boutnan|3qh
al buhaira|kp
al buhayrah|kp
al buraimi|41s
al burayj|ef3
al buraymi|5wa
al butnan|3qh
al chardsch|50o
al chartum|ca
al chasab|bba
al chubar|6gy
al chums|1zp
al daayen|46s
al dali|4tt
al damir|5cz
al dewaym|8l1
al diwaniyah|1ib
al djabal al gharbi|3ql
al djazirah|nv
al djfara|3qm
al djoufrah|3qn
al dschahra|9fk
al dschazira|nv
al dschiza|cj
al dschubaiha|c96
al dschubail|5s1
al dschunaina|4vg
al duwadmi|b8e
al fahahil|9rq
al fallujah|66q
al fao|7s1
al farwaniyah|3kc,5m9
al faschir|1r2
al faschn|7ii
al fashir|1r2
al fashn|7ii
al faw|7s1
al fayyum|s4,11p
al fqih ben calah|8qo
al fujairah city|5ma
al furat|lqj
al genaina|4vg
al ghaida|ez0
al gharbiyah|me
al gharbiyya|me
al ghaydah|ez0
al ghayzah|ez0
al giza|8s
al hadithah|fh8
al hamdaniya|bt9
al hamdaniya district|bt9
al hamool|cdy
al hamul|cdy
al harithah|8c9
al hartha|8c9
al hasaka|17v,5q7
al hasakah|17v,5q7
al hasakah governorate|17v
al hawamidiyah|6ma
al hawamidiyya|6ma
al hay|924
al hayy|924
al hazm|b73
al hillah|15t
al hindiyah|avb
al hoceima|52v
al hodeida|up
al hofuf|5fr
al hudaida|xu
al hudayda|xu
al hudaydah|up,xu
al hudaydah governorate|up
al hudud ach chamaliya|4ao
al hudud ash shamaliyah|4ao
al hufuf|5fr
al ibrahimiyah|ehm
al iskandariyah|m3
al iskandariyya|m3
al isma iliyah|1iu
al jabal al akhdar|3qk
al jabal al gharbi|3ql
al jabin|p07
al jadid|768
al jadida|6qz
al jafarah|3qm
al jahra|3ke,9fk
al jahra governorate|3ke
al jammaliyah|9rg
al jawf|4ar,4tu
al jawf governorate|4tu
al jawf region|4ar
al jazirah|nv
al jazirah state|nv
al jezita|7fk
al jfara|3qm
al jifarah|3qm
al jizah|cj
al jouf|4ar
al jouf region|4ar
al jowf province|4ar
al jubayhah|c96
al jubayl|5s1
al jufrah|3qn
al jumayl|7va
al junaynah|4vg
al kaf|6sp
al karak|3hk,a32
al khaburah|bre
al khafji|b6l
al khankah|abq
al khardj|50o
al kharj|50o
al kharjah|61o
al khartum|ca
al khawr|46o,ayg
al khemisset|7pf
al khobar|6gy
al khoms|1zp
al khor|46o,ayg
al khubar|6gy
al khums|1zp,3qp
al khusus|4vh
al koufrah|3qo
al kufrah|3qo
al kut|1ir
al ladhiqiyah|1l9
al madinah|100
al madinah region|100
al mafraq|3hl,6ec
al mahallah al kubra|20w
al mahra|4tw
al mahrah|4tw
al mahrah governorate|4tw
al mahwit|4tx,f94
al mahwit governorate|4tx
al manaqil|749
al manqaf|dkd
al mansura|xk
al mansurah|xk
al manzalah|756
al marj|3qq,5nc
al marqab|3qp
al marsa|a11
al matariyah|6iq
al mawsil al jadidah|vo
al mayadin|b83
al met yevsk|6v5
al minshah|agl
al minufiyah|om
al minufiyya|om
al minya|lv,1mt
al miqdadiyah|bp3
al mithnab|ahu
al moukalla|zx
al mourqoub|3qp
al mubarraz|5g9
al muharraq|850
al mukalla|zx
al murgub|3qp
al musayyib|cuo
al muthanna|3ev
al muthannia|3ev
al nabek|bw0
al nador|73g
al ola|f2v
al qadarif|16b,1dc
al qadarif state|16b
al qadisiyah|1re
al qadisiyya|1re
al qadisiyyah|1re
al qadisiyyah governorate|1re
al qahira|b1
al qahirah|b1
al qalyobiyah|lp
al qalyubiyah|lp
al qalyubiyya|lp
al qanatir al chairiyya|b07
al qanatir al khayriyah|b07
al qanayat|cul
al qaryatayn|f9c
al qaseem|1as
al qasim|1as
al qassim|1as,dz8
al qassim region|1as
al qatif|83u
al quds|px
al qunaytirah|4jt,7nq
al qurayn|aej
al qurayyat|7ty
al qusayr|d6f
al quseir|d6f
al qusiyah|9rd
al qusiyya|9rd
al raqa|25n
al raqqah governorate|1p5
al rastan|bdu
al rayyan|1of
al safira|a7m
al safirah|a7m
al shahaniya|2ka
al shamkhah city|ael
al sharqia|dj
al sharqia governorate|dj
al shatrah|8sw
al suwayda|6by
al tafilah|3hh
al tall|b37
al thawrah|8jh
al ubayyid|1az
al ubur|6wd
al ula|f2v
al uqsur|35o
al wadi al dschadid|35r
al wadi al jadid|35r
al wahat|3qw
al wakra|46r
al wakrah|46r,901
al wasit|1pp
al wasitah|dvj
al wusta|41w
al wusta governorate|41w
al zarqa|1qn,ddb
alabach konrat|nju
alabama|4qt,lqk
alabasch konrat|nju
alabash konrat|nju
alabaster|f05
alabel|cse
alacant|59v
alacuas|fn6
alafaya|92h
alaghsas|8i2
alagir|hh6
alagoas|2tw
alagoinhas|79e
alagon|lql
alaguir|hh6
alajuela|30l,6tm
alajuela province|30l
alak|cf3
alakol|kxu
alakol lake|kxu
alamar|7yh
alameda|91d
alaminos|fby
alamogordo|fj6
aland|j5,dk2
aland islands|j5
alandinseln|j5
alands landsbygd|2a1
alands skargard|2a2
alandur|6my
alangad|c6l
alanya|7ik
alaotra mangoro|2f7
alapaevsk|co3
alapaievsk|co3
alapajewsk|co3
alapayevsk|co3
alappuzha|5rb
alaquas|fn6
alasehir|c1t
alash kala|1lb
alaska|4qs
alatyr|cyt
alava|36i
alazani|lqm
alazeya|lqn
alba|46t
alba county|46t
alba iulia|63y
alba julia|63y
albacete|35y,6f2
albal|i9r
albania|3q
albanie|3q
albanien|3q
albany|5fg,9a8,bio,erb,lqo
albany park|bj0
albat|nlh
albay|194
albay province|194
albemarle sound|p8n
alberche|lqp
albert|jb3
albert nile|lqq
alberta|nj
alberto adriani|7na
alberton|7ai
albertslund|frd
albertslund kommune|frd
albertslund municipality|frd
albertville|h3e,hkh
albi|bhi
albina|ixp
albolote|hxn
alboraia|gwq
alboran meer|p7g
alboran sea|p7g
alboraya|gwq
alborg|50b
alborz province|2dn
albstadt|ca2
albu kamal|av0
albuquerque|23j
alburquerque|23j
alcabideche|eun
alcala de guadaira|9mp
alcala de henares|617
alcala la real|gtz
alcaladehenares|617
alcamo|clp
alcaniz|i25
alcantarilla|d6c
alcazar de san juan|fk0
alcazares|i7u
alcazarquivir|7n9
alchan kala|jfo
alchevs k|7q9
alchevsk|7q9
alcira|ckb
alco|afb
alcobendas|7oq
alcoi|afb
alcorcon|6fr
alcoy|afb
alcudia|hkm
aldaia|fs4
aldan|gje,lqr
aldaya|fs4
alderetes|dnt
alderney|2bl
aldershot|ag0
aldridge|i58
alechki|gi7
aleg|cf3
alegrete|8kk
aleisk|g0r
alejandreta|6jm
alejandria|82,m3,8cp
alejandria bucefala|6rz
alejandropolis|bep
aleksandriia|97l
aleksandriiskaia|je4
aleksandriiskaja|je4
aleksandrija|97l
aleksandriya|97l
aleksandriyskaya|je4
aleksandrov|a68
aleksandrovka|jth,k11,kul,nm4,ntn,o2h,o3g,os3
aleksandrovsk|uz,i9g
aleksandrovsk sajalinski|iwz
aleksandrovsk sakhalinski|iwz
aleksandrovsk sakhalinskiy|iwz
aleksandrovsk sakhalinsky|iwz
aleksandrovski|jg0
aleksandrovskoie|g0u
aleksandrovskoye|g0u
aleksandrovsky|jg0
aleksandrow|a68
aleksandrowka|jth,k11,kul,nm4,ntn,o2h,o3g,os3
aleksandrowsk|uz,i9g
aleksandrowsk sachalinski|iwz
aleksandrowski|jg0
aleksandrowskoje|g0u
aleksei lopatin|nd3
alekseievka|92l,del,nvr,o79,oct,of3
aleksejewka|92l,del,nvr,o79,oct,of3
alekseyevka|92l,del,nvr,o79,oct,of3,ovp
aleksin|9wi
aleksine|9wi
alem paraiba|eoy
alemania|i
alemania nazi|ig
alemania oriental|ff
alencon|fiu
alenzon|fiu
alep|kj,ma
alepo|kj
aleppo|kj,ma
aleppo governorate|ma
ales|cxg
alesayqin ha|kxv
aleschki|gi7
aleshki|gi7
alessandria|3f4,8cp
alesund|bgf
alesund municipality|bgf
alexandreia bukephalos|6rz
alexandrette|6jm
alexandria|82,m3,6jr,6qe,c3c
alexandria bucephalous|6rz
alexandria governorate|m3
alexandrie|82,m3,3f4,8cp
alexandroupoli|bep
alexandroupolis|bep
alexandrovsk|uz
alexandrovsk sakhalinsky|iwz
alexandrow|a68
alexandrowsk|i9g
alexandrowsk sachalinski|iwz
alexejewka|del
alexeyevka|del
alexin|9wi
aleysk|g0r
alfafar|h7u
alfaz del pi|h6f
alfeld|hkb
alfenas|9j7
alfortville|dwt
alfreton|gvo
alfter|h10
algaba|i2q
algeciras|7fk
algemesi|fz2
alger|7g,pm
algeria|w
algerie|w
algerien|w
algesiras|7fk
algete|hd1
alghero|elk
algier|7g,pm
algiers|7g,pm
algiers province|pm
algonquin|fl4
algorta|8t5
algrange|kfi
algueirao|9yr
alguer|elk
alhama|hg5
alhama de murcia|hg5
alhambra|74s,8nu
alhaurin de la torre|edk
alhaurin el grande|gqh
alhucemas|52v
ali sabieh|32i,6h7
ali sabih|6h7
aliaga|cj2,eo7
aliaga de nueva ecija|eo7
aliakmonas|m12
alibori|2t4
alicant|x6
alicante|x6,59v
alice town|nik
alief|835
alif dhaal|3xu
aligarh|1r9
aligoodarz|8e5
aligudarz|8e5
alihe|af9
alikech|o2r
aliketch|o2r
aliketsch|o2r
alima|lqs
alimos|d1o
aliochki|gi7
alioshki|gi7
alipur|ers
alipur duar|a2j
aliso viejo|brl
aliwal north|clm
aljan kala|jfo
aljarafe|d8k
aljaraque|hrs
aljoschki|gi7
alkasim|dz8
alken|j7b
alkhan kala|jfo
alkmaar|88o
allahabad|1dy
allanridge|f9r
allapattah|b93
allauch|h3n
allegheny|lqt
allemagne|i
allemagne de l est|ff
allemagne nazie|ig
allen|840
allen park|g3s
allenstein|27c
allentown|7br
alleppey|5rb
aller|lqu
alleroi|jem
alleroy|jem
alleur|jj7
alliance|gyw
allier|7yo,lqv
allieres et risset|k9k
allison park|h2r
alloa|hbk
allonnes|ixs
allschwil|hqc
alma ata|cr
alma tamak|oi3
almada|eod
almalyk|706
almansa|gbw
almassora|gbd
almaty|cr,ye,15v
almaty region|ye,15v,2e5
almazora|gbd
almazora municipio|gbd
almelo|9fv
almendralejo|erz
almere stad|6c4
almeria|1sy,67e
almetievsk|6v5
almetjewsk|6v5
almetyevsk|6v5
almirante tamandare|8gc
almonte|h18
almora|f2j
almoradi|hao
almordi|hao
almunecar|g2k
almusayib|cuo
alo|4te,omi
alofi|kh7
aloha|bvm
aloja|3nc
aloja municipality|3nc
alojas|3nc
alonets|jhi
alonez|jhi
alor setar|18n
alor star|18n
alost|93k
alotau|fqb
alouchta|ftl
aloupka|jz1
aloushta|ftl
alpen|dz
alpes|dz
alpes de alta provenza|7yp
alpes de haute provence|7yp
alpes maritimes|7yr
alpes maritimos|7yr
alpharetta|a7q
alphen|9me
alphen aan den rijn|9me
alphen am rhein|9me
alphen sur le rhin|9me
alps|dz
alsager|inq
alsdorf|cbf
alsfeld|ht8
alshta|ftl
alsunga|3nd
alsunga municipality|3nd
alsungas|3nd
alt hohenschoenhausen|bs6
alt hohenschonhausen|bs6
alt phaleron|a6h
alt posttal|omy
alt schwaneburg|g0g
alta austria|12l
alta corcega|7zf
alta gracia|daq
alta occidental|38z
alta oriental|38y
alta saboya|80o
alta verapaz|3ac
altadena|cvb
altaelva|lqw
altagracia de orituco|9rz
altai|489,bf7,ciq
altai krai|48a
altai region|48a
altai republic|489
altai territory|48a
altaiski|ikb
altamaha|lqx
altamira|9ko,ang
altamonte springs|ct8
altamura|9ln
altay|66r,bf7,ciq
altayskoye|ikb
altaysky|ikb
altchevsk|7q9
altdorf|gab,iau
altdorf bei nurnberg|iau
altdorf ur|gab
altea|gng
altena|h7p
altenbourg|dna
altenburg|dna,fng
altenburgo|dna
altinordu|57v
altiplano|4kq
altkirch|kpj
alto barinas|5h9
alto demerara berbice|3b0
alto garona|7zh
alto hospicio|7nt
alto karabaj|fy
alto katanga|d5
alto loira|7zt
alto lomami|2wi
alto marne|802
alto nilo|4ja
alto paraguay|46d
alto parana|467
alto parana department|467
alto rin|80i
alto saona|80k
alto tacutu alto esequibo|3b1
alto uele|2wj
alto vienne|810
alton|g5r,i0u
altona|5op
altoona|cgh
altos alpes|7yq
altos del golan|fh
altos del sena|815
altos pirineos|80f
altoufievski|ba6
altrincham|d2v
altschewsk|7q9
altsohl|cl9
altstatten|jb7
altstatten sg|jb7
altuf yevskiy|ba6
altufjewski|ba6
altufyevski|ba6
altufyevsky|ba6
altzaga|gkl
aluksne|3ne,k9v
aluksne municipality|3ne
aluksnes|3ne
alula|f2v
alupka|jz1
aluschta|ftl
alushta|ftl
alvajarvi|kxw
alvalade|f8s
alvand|8fk,9a5
alvaro|5hf
alvaro obregon|1st
alvin|gbm
alvorada|5z4
alwar|5hf
alyoshki|gi7
alytus|3mo,6qy
alytus county|3mo
alzaga|gkl
alzenau in unterfranken|hl8
alzey|hpx
alzira|ckb
am timan|8ly
amadjuak lake|kxx
amadora|6bi
amagasaki|4ys
amagasaki shi|4ys
amagi|cxu
amahai|c4n
amaigbo|759
amakusa|8s9
amakusa inseln|8s9
amalapuram|bg1
amalner|854
amambay|46a
amambay department|46a
aman|90
amanat al asemah|z4
amanat al asimah|z4
amanat alasimah|2ln
amancio|d34
amapa|2ty
amapari|lqy
amara|7t,1ht
amarah|1ht
amaravati|7tv,oy9
amarillo|63j
amarnath|5x6
amasya|4nz,5p2
amasya province|4nz
amata|3nf
amata municipality|3nf
amatas|3nf
amatitlan|9i2
amay|iny
amazon|lqz,p9p
amazon river|p9p
amazonas|2tx,30a,42b,4t2,lqz,p9p
amazonas department|30a
amazone|p9p
ambah|d9o
ambajogai|9by
ambala|6re
ambalangoda|ayd
ambanja|fkl
ambarawa|a9e
ambares et lagrave|iqi
ambariv|owb
ambariw|owb
ambarnath|5x6
ambasamudram|f6k
ambato|1bh
ambatondrazaka|6te
ambattur|597
ambazac|kxk
amberes|xe,261
amberg|ck5
amberieu en bugey|iob
ambert|jxy
ambikapur|9fn
ambilobe|b1h
ambo|cor
amboasary|e5o
amboise|isc
ambon|1ey
ambon city|1ey
ambositra|790
ambovombe|58t
ambur|7ly
amdjarass|p1i
ameca|e4x
amecameca|f9v
america|2,pba
america del norte|5k
america del sur|5m
america latina|ga
american|pba
american canyon|haj
american falls reservoir|kxy
american fork|fyx
american samoa|j3
americana|64q
americo brasiliense|el1
amerika|2,pba
amerikanisch samoa|j3
amerikanische jungferninseln|k3
amerique|pba
amerique du nord|5k
amerique du sud|5m
amerique latine|ga
amersfoort|6vn
amersham|h1n
amersham on the hill|htl
ames|a2x,g63
amesbury|jg8
amgun|lr0
amhara|7t
amhara region|7t
amherst|79w,der
ami|c30
amiens|6t8
amilly|ipi
amir timur|oyc
amistad reservoir|kxz
amlapura|f84,f85
amlapura city|f84
amli|eu9
amman|90,wu
amman governorate|wu
ammanford|gnw
ammersee|ky0
ammochostos|31n
amnat charoen|4lh,7s9
amneville|jfs
amol|639
amora|bgn
amorebiela|hsk
amorebieta|hsk
amorebieta echano|hsk
amorebieta etxano|hsk
amorevieta|hsk
amoron i mania|2f0
amour|e0
amoursk|c8g
amourske|nju
amourskoie|nju
amoy|ku
amozoc de mota|94s
ampang|76d
ampara|cpx
amparafaravola|blt
amparo|9fx
amphoe hua hin|bqd
amphoe mueang samut prakan|1bd
amphoe phra pradaeng|6ed
amplepuis|ktg
amposta|h4y
ampthill|hel
amran|1le,5jj
amran governorate|1le
amravati|1zx
amreli|81l
amriswil|j3a
amritsar|1d9
amroha|6c9
amstelveen|8zh
amsterdam|ba
amsterdam zuidoost|8p4
amu darya|lr1
amudalavalasa|djm
amundsen golf|p5k
amundsen gulf|p5k
amundsen sea|p49
amundsen see|p49
amundsensee|p49
amuntai|b38
amur|e0,48b
amur oblast|48b
amur region|48b
amursk|c8g
amurske|nju
amurskoje|nju
amurskoye|nju
amvrosiivka|hr2
amvrosiyevka|hr2
amvrosiyivka|hr2
amvrossievka|hr2
amvrossiivka|hr2
amwrossijewka|hr2
amwrossijiwka|hr2
an giang|uu
an nabatiyah|3l5
an nabk|bw0
an nahud|7o5
an najaf|13y,1q4
an nil al abyad|zf
an nil al azraq|1nr
an nouqat al khams|3qt
an nu maniyah|7lr
an nuhud|7o5
an nuqat al khams|3qt
an nusayrat|e5a
anabar|412,lr2,o7j
anabar district|412
anaco|6w2
anadolka|njr
anadoly|oeg
anadyr|c9c,lr3
anadyrgolf|p6t
anaheim|57s
anakapalle|8q8
analamanga|2ev
analanjirofo|2f6
anambara|lt
anambra|lt
anambra state|lt
anamur|awo
anan|9mb
anand|6wx
ananiev|jyz
ananindeua|4zr
ananiv|jyz
ananjew|jyz
ananjiw|jyz
anantapur|5rg
anantnag|8yz
ananyev|jyz
ananyiv|jyz
anapa|bbr
anapolis|5c3
anapskaia|ijl
anapskaja|ijl
anapskaya|ijl
anasco|2i5,hop
anastasiyevskaia|j4i
anastasiyevskaya|j4i
anastassievskaia|j4i
anastassijewskaja|j4i
anatolievka|ogj
anatolivka|ogj,ot2
anatoliwka|ogj,ot2
anatoljewka|ogj
anatolyevka|ogj
anau|8t8
anbar|1fu
anbar governorate|1fu
anbu|6ib
anbyon|f8h
anbyon up|f8h
ancash|42c
ancaster|d9i
ancenis|jym
anchorage|5g2
ancona|3f5,5k2
ancone|3f5,5k2
anda|6a8
andalousie|an
andalucia|an
andalusia|an
andalusien|an
andaman and nicobar|2de
andaman sea|p3z
andamanensee|p3z
andenne|gm0
anderlecht|6jd
anderlues|j0q
andernach|fti
andernos les bains|jeo
anderson|b4i,g4a,lr4
andhra pradesh|3dv
andijan|v1,16e
andijan region|v1
andijon|v1,16e
andong|4wd
andorra|56
andorra la vella|2mb,619
andorre|56
andorre la vieille|2mb,619
andover|cy0,f4s
andradina|bhj
andreas|2ct,ozg
andreevka|nyz
andreievka|njf,nk1,nyz,o5t
andreievskoie|hf2
andrejewka|njf,nk1,nyz,o5t
andrejewskoje|hf2
andresy|iqs
andreyevka|njf,nk1,nyz,o5t
andreyevskoye|hf2
andrezieux boutheon|jlj
andria|81j
andrievo ivanivka|nvv
andriiachivka|ovm
andriiashivka|ovm
andriievo ivanivka|nvv
andriivka|njf,nyz,o5t
andrijaschiwka|ovm
andrijevica|3s1,nen
andrijewo iwaniwka|nvv
andrijiwka|njf,nyz,o5t
andrimont|k6k
andriyashivka|ovm
andriyevo ivanivka|nvv
andriyivka|njf,nyz,o5t
andros norte|2v3
androuchiovka|jtj
androuchivka|jtj
androuchki|p10
androuchky|p10
androussove|ofy
androussovo|ofy
androy|2fd
andruschiwka|jtj
andruschjowka|jtj
andruschki|p10
andruschky|p10
andrushiovka|jtj
andrushivka|jtj
andrushki|p10
andrushky|p10
andrushyovka|jtj
andrusove|ofy
andrusovo|ofy
andrussowe|ofy
andrussowo|ofy
andujar|djr
aneho|c58
anekal|e17
aneni nouy|ghj
anenii noi|3r1,ghj
anenii noi district|3r1
anenii noui|ghj
anew|8t8
anfu|dbf,f5d
ang thong|4kx,d4z
angamali|eka
angara|lr5,nd0
angarsk|5ql
angat|d4y
angaur|45s
angaur state|otr
angeles|5eu
angeles city|5eu
angerman|moo
angermuende|i9p
angermunde|i9p
angers|6fo
anglet|d8w
angleterre|381
angleur|ja4
angoche|9aw
angol|cj9
angola|19
angono|8kl
angora|6h
angostura|14n
angouleme|bvf
angra dos reis|6n4
angren|66e
angres|mye
angri|faa
anguila|j1
anguilla|j1
angul|cly
angulema|bvf
anguo|8ud
angyalfoeld|add
angyalfold|add
anhee|k5t
anhui|2zf
anibare|413,oym
anibare district|413
aniche|jgc
anjangaon|b62
anjar|9wh
anjero soudjensk|8tg
anjiang|b3y
anjo|67i
anjo shi|67i
anjou|67i
anjou shi|67i
anjouan|3jw
anju|brk
anju si|brk
ankang|1lw
ankara|6h,cz
ankara province|cz
ankaran|4hh,jit
ankeny|ayi
anking|1oq
ankleshwar|9ak
anlan|fb3
anliu|7ga
anlong|8m9
anlu|9jr
ann arbor|7en
anna|hk8
anna regina|dw9
annaba|1yw,1zj
annaba province|1zj
annaberg buchholz|grs
annaka|ax3
annalee|lr6
annandale|d6q
annapolis|7dh
annau|8t8
annay|mup
annecy|bwo
annecy le vieux|h2z
annemasse|fz9
annezin|ko5
annfield plain|jcx
anning|7pn
annino|fru
anniston|gx8
anno pokrovka|okz
annobon|39j
annoeullin|jbr
annonay|hok
annovka|op9,ory
annowka|op9,ory
ano liosia|es6
anosy|2fe
anqing|1oq
anqiu|56b
ans|g4f
ansan|1tc
ansan si|1tc
ansansi|1tc
ansbach|f8k
anschero sudschensk|8tg
anse|kvv
anse boileau|4b1,itd
anse la raye|3l6,na3
anse royale|4b2,j2a
anseba|35s
anseghem|iju
anseong|9p8
anseong si|9p8
anseongsi|9p8
anserma|ew1
anshan|13u
anshun|1qk
anta|fks
antakya|1y6
antalaha|eng
antalya|mc,rt
antalya province|rt
antananarivo|8n
antanifotsy|9lb
antarctica|5h,j2
antarctique|5h,j2
antarktika|5h
antarktis|5h,j2
antartida|5h,j2
anteguera|chl
antelope|ce6
anten|ky1
antequera|chl
anthem|h1s
antibes|96s
antigua and barbuda|54
antigua et barbuda|54
antigua guatemala|6wv
antigua und barbuda|54
antigua y barbuda|54
antiguo cuscatlan|eq6
antioch|1y6,7l9
antioche|1y6
antiochia am orontes|1y6
antioquia|d4,1y6
antioquia del orontes|1y6
antioquia department|d4
antipolo|246
antipolo city|246
antique|24g
antique province|24g
antofagasta|1ed,2yq
antoing|k28
antongil bay|p7w
antongila bay|p7w
antoniny|noz
antonio enes|9aw
antoniouki|onl
antoniouky|onl
antoniuki|onl
antoniuky|onl
antonivka|irn,oik,os6
antonivka zvychaina|os6
antonivka zvychayna|os6
antonivka zvytchaina|os6
antonivsky bridge|e1
antonivskyi bridge|e1
antoniwka|irn,oik
antoniwka brucke|e1
antoniwka swytschajna|os6
antonjuki|onl
antonjuky|onl
antonov airport|fl
antonovka|irn,os6
antonovskiy bridge|e1
antonovsky bridge|e1
antonowka|os6
antonowskyj brucke|e1
antony|amf
antonyuki|onl
antonyuky|onl
antratsit|bho
antratsyt|bho
antrazit|bho
antrazyt|bho
antrim|hh7
antsirabe|1p2
antsiranana|53j
antsohihy|7gw
antsohimbondrona|f5z
antu|aq6
antwerp|xe,261
antwerp province|xe
antwerpen|xe,261
anupgarh|euo
anuradhapura|69p
anvers|xe,261
anwen|fld
anxiang|auh,doo
anyama|7xj
anyang|1bp,20n
anyang si|20n
anyangsi|20n
anyuan|d7r
anzegem|iju
anzhero sudzhensk|8tg
anzin|ih1
anzio|cg6
anzoategui|13e
aoji|elo
aomori|15p,1kq
aomori ken|15p
aomori prefecture|15p
aomori shi|1kq
aonla|bsd
aoos|lr7
aorroyomolinos|fca
aosta|3f6,7qj
aosta valley|3f1,3f6
aostatal|3f1,3f6
aoste|3f6,7qj
aotearoa|3h
aotearoa new zealand|3h
aoukale|lr8
aouli|n5c
aouly|n5c
aouz kirk|o3x
aoxi|8sy
apac|9tu
apace|4gz,nwt
apache junction|dqu
apalit|93v
aparecida|elx
aparecida de goiania|27q
aparima|lr9
aparri|evc
apartado|8m6
apatity|agf
apatzingan|82r
apatzingan de la constitucion|82r
apayao|443
apayao province|443
apcheronsk|da5
ape|3ng
ape municipality|3ng
apeldoorn|6xu
apes|3ng
apex|cf8
apia|52b
apizaco|bvb
aplerbeck|b32
apodaca|4x7
apolda|gh3
apolinopolis parva|akh
apomu|9if
apopa|7jc
apopka|c0n
apostolove|i6t
apostolovo|i6t
apostolowe|i6t
apostolowo|i6t
apostrof|o61
apostrofo|o61
apostroph|o61
apostrophe|o61
appenzell|hyg
appenzell ausserrhoden|2xs
appenzell inner rhodes|2xr
appenzell innerrhoden|2xr
appenzell outer rhodes|2xs
appenzell rhodes exterieures|2xs
appenzell rhodes interieures|2xr
appenzell rodas exteriores|2xs
appenzell rodas interiores|2xr
apple valley|9h4,bn3
appleton|9bw
aprelevka|ht3
aprelewka|ht3
aprilia|9a0
apscheronsk|da5
apsheronsk|da5
apskritis d alytus|3mo
apskritis d utena|3mv
apskritis de kaunas|22r
apskritis de klaipeda|3mp
apskritis de marijampole|3mq
apskritis de panevezys|3mr
apskritis de siauliai|3ms
apskritis de taurage|3mt
apskritis de telsiai|3mu
apskritis de vilnius|1od
apt|j0i
apucarana|7pb
apulia|ml
apulien|ml
apure|4sw,lra
apurimac|42d
apurimac department|42d
aqaba|3hg,5h7
aqaba governorate|3hg
aqmola|1sa
aqqikkol hu|ky2
aqsai|eg3
aqsay|eg3
aqsu|cjl
aqtau|4yr
aqtobe|12m,1r3
aquatorialguinea|4g
aquidauana|ebs
aquiraz|a2t
aquisgran|5l0
ar ramtha|6lv
ar raqqa|1p5,25n
ar raqqah|1p5,25n
ar raqqah governorate|1p5
ar rass|8v8
ar rastan|bdu
ar rayyan|1of
ar rifa|64v
ar riqqah|bj6
ar riyad|cb
ar rumaythah|c75
ar rumaythiyah|ast
araba|36i
arabat nehrung|e2
arabat spit|e2
arabia saudi|1a
arabia saudita|1a
arabian gulf|h7
arabian sea|p3b
arabie saoudite|1a
arabisches meer|p3b
aracaju|we
aracataca|d0r
aracati|cmi
aracatuba|6ez
arachinovo|3v1,do8
aracinovo|3v1
aracruz|asf
arad|283,46u
arad county|46u
arafat|p1g
arafura sea|p44
arafurasee|p44
aragacot n|2nl
aragatsotn|2nl
aragatsotn province|2nl
aragatsotn region|2nl
aragazotn|2nl
aragon|16w,lrb
aragonien|16w
aragua|10v
aragua de barcelona|eny
araguaia|lrc
araguaina|7rf
araguari|868
arahal|hhi
arak|12i
arakkonam|90g
aral|5m7,ex7
aral sea|ky3
aralsk|ex7
arambagh|ait
aramil|ibs
aramoko ekiti|9b8
aramon|n6j
aranchi|oue
arand|ove
aranda|eya
aranda de duero|eya
arandas|bin
aranjuez|b9t
arankoi|otx
arankoy|otx
arantangi|e92
arantchi|oue
arantschi|oue
arao|bbe
arapiraca|6gk
arapongas|84x
arar|4yg
ararangua|cro
araraquara|6fm
araras|7or
ararat|2nm
ararat province|2nm
araria|9ul
araripina|dn9
araruama|7ma
aras|lrd
arashiyama|bt7
arauca|30b,5n3
arauca department|30b
araucania|2ys
araucaria|7kh
araure|6a3
arawa|dbg
araxa|8t7
arayat|8j8
arba minch|664
arbil|kf,1d7
arbin|cx7
arbogaan|lre,mkj
arbois|n8q
arbon|iqq
arbory|2cu
arbouzinka|kgs
arbouzynka|kgs
arbroath|gog
arbusinka|kgs
arbusynka|kgs
arbutus|haz
arbuzinka|kgs
arbuzynka|kgs
arc|lrf
arcachon|iux
arcadia|ary
arcangel|1ep
archangai aimag|3w5
archangel|1ep
archangelsk|1ep
archangelskoje|nty
archanhelske|nty
archara|jco
archena|hq8
archipel de san andres|30i
archipelago of saint andrew|30i
archipelago of saint andrews|30i
archipielago de san andres|30i
architsa|ogg
archway|5xq
archytsia|ogg
arcos|euc,fe0
arcos de la frontera|fe0
arcot|bjs
arcoverde|awi
arctic|e3
arctic ocean|e3
arctic red|lrg
arctique|e3
arcueil|hw4
arda|lrh
ardabil|18u,195
ardabil province|18u
ardahan|4ov,a9u
ardahan province|4ov
ardakan|aqb
ardebil|195
ardeche|7ys
arden arcade|8cj
ardenas|7yt
ardennes|7yt
ardesen|9su
ardmore|gen
ardon|hp8
ardooie|jnu
ardoye|jnu
ardres|n44
ardrossan|j7d
area metropolitana de billings|7lf
area occidental|4hn
arecibo|2i6,5lf
aregua|er8
areka|evz
arel|g9q
arendal|8bp
arendonk|ivp
arenella|9u4
arensburg|dqp
arenys de mar|iaw
arequipa|pi,42e
ares|kw4
arezzo|3f9,7xg
argaiach|jgl
argaiash|jgl
argajasch|jgl
arganda|blw
arganda del rey|blw
arganzuela|6pw
argayash|jgl
argel|7g,pm
argeles|jh6
argelia|w
argentan|hq1
argenteuil|7w1
argentina|u
argentine|u
argentinien|u
argenton sur creuse|ksb
argentre du plessis|n8p
arges|22y,lri
argin|olt
arginchik|o56
argintschik|o56
argoun|g05
argovia|1tw
argovie|1tw
arguin|olt
arguinchik|o56
arguintchik|o56
argun|g05,lyw
argungu|cf9
argyroupoli|enk
arhangay|3w5
arhus|5h5
ariana|4nd,5fs
ariana governorate|4nd
arica|23m
arica y parinacota|2yr
arica y parinacota region|2yr
ariege|7yu,lrj
ariel|px,aez
arif wala|8ka
arifwala|8ka
arima|7ri
aripuana|lrk
ariquemes|at1
arish|20h
arizona|4qv
arjanguelsk|1ep,48c
arjanguelskoye|nty
arjanhelske|nty
arjara|jco
arjawinangun|7qh
arjona|bql
arkadag|ihb
arkadak|ihb
arkadievka|owf
arkadiivka|owf
arkadijiwka|owf
arkadiyivka|owf
arkadjewka|owf
arkadyevka|owf
arkalyk|czv
arkansas|4qu,lrl
arkhabil suqutra|4u0
arkhangai|3w5
arkhangai province|3w5
arkhangel sk|1ep
arkhangelsk|1ep,48c
arkhangelsk oblast|48c
arkhangelsk region|48c
arkhangelskaya|48c
arkhangelskoye|nty
arkhanguelsk|1ep
arkhanguelskoie|nty
arkhanhelske|nty
arkhara|jco
arktis|e3
arktischer ozean|e3
arles|bcl
arlesheim|jmn
arlington|53h,60f,cuz
arlington heights|97z
arlon|g9q
armachivka|om5
armadale|ize
armagh|ieu
armaschiwka|om5
armashivka|om5
armavir|2nn,636,92r
armavir province|2nn
armavir region|2nn
armawir|2nn,636,92r
armelkanal|fa
armenia|3r,1ju
armenie|3r
armenien|3r
armentieres|g7j
armiansk|gja
armilla|h3z
armjansk|gja
armthorpe|iqz
armyansk|gja
arnage|kkj
arnaud|lrm
arnavutkoey|640
arnavutkoy|640
arnheim|50p
arnhem|50p
arni|aaj
arno|3sr,khr,lrn
arno atoll|3sr
arnold|ds6,gro,h47
arnouville|irl
arnsberg|965
arnstadt|gcb
aroa|ea9
aromatne|nul,ogi
aromatnoe|ogi
aromatnoie|nul,ogi
aromatnoje|nul,ogi
aromatnoye|nul,ogi
arona|91f
aroor|dix
arpajon|jjf
arpajon sur cere|kn5
arqalyk|czv
arqalyq|czv
arques|jko
arradon|kuh
arrah|5vr,dvp
arraijan|95h
arras|c84
arrasate|gz7
arrasate mondragon|gz7
arrecife|aor
arrentela|fpo
arresoe|ky4
arris|e1m
arrondissement du puy|guh
arroyo|2i7,gvj
arroyo de la miel|htc
arroyo naranjo|5zj
arroyomolinos|fca
ars sur moselle|kvm
arsamas|7mi
arschiza|ogg
arschyzja|ogg
arsen yev|aqs
arseniev|aqs
arsenjew|aqs
arsenyev|aqs
arsgir|i6q
arshitsa|ogg
arshytsia|ogg
arshytsya|ogg
arsikere|cmq
arsk|hwt
arta|32h,hqw
artachat|aeq
artaschat|aeq
artashat|aeq
arteijo|fsr
arteixo|fsr
artem|7uz
artemisa|30v,61a
artemivsk|8x9,k0x
artemiwsk|8x9,k0x
artemove|kxa
artemovka|nej
artemovo|kxa
artemovsk|k0x
artemovskiy|eqw
artemowe|kxa
artemowka|nej
artemowo|kxa
artemowsk|k0x
arth|jin
arth sz|jin
arthur s town|nc1
arti|im7
artibonite|3c4
artibonito|3c4
artico|e3
artigas|4s7,76s,p30
artigues pres bordeaux|kci
artiom|7uz
artiomovsk|8x9,k0x
artiomovski|eqw
artjom|7uz
artjomowsk|8x9,k0x
artjomowski|eqw
artsaj|fy
artsakh|fy
artsiz|if4
artsyz|if4
artur nogueira|dah
artvin|4o0,9fq
artvin province|4o0
artyom|7uz
artyomovsk|8x9,k0x
artyomovsky|eqw
arua|b36
aruba|j4
arucas|e49
aruja|8e2
arunachal pradesh|3dw,pbe
aruppukkottai|8o8
arusha|1fv,4ps
aruwimi|lro
arvada|7gh
arvaikheer|8is
arvayheer|8is
arvi|d0x
arvin|h7h
arwaicheer|8is
aryanah|5fs
arys|e40
arzach|fy
arzamas|7mi
arzano|ef9
arzgir|i6q
arzguir|i6q
arzis|if4
arzys|if4
as saff|dpk
as safira|a7m
as safirah|a7m
as saint etienne|fwa
as salamiyah|88l
as salimiyah|6qu
as salt|5bk
as samawah|4xo
as saniyya|9sb
as sinbillawayn|789
as sintan|exe
as suki|est
as sulaimaniyya|15y
as sulaymaniya|15y
as sulaymaniyah|re,15y
as suwaida|6by
as suwais|27n
as suwayda|4ju,6by
as suwayda governorate|4ju
as suwaydah|6by
as suwayq|7p7
as suwayrah|cxr
as suways|27n
asab|a6w
asaba|5wh
asad jammu und kaschmir|qe,p1n
asad kaschmir|qe
asadabad|6rw,an7
asafi|5gt
asahan|lrp
asahi|a4a
asahikawa|5a0
asaka|74i,ayp
asaka shi|74i
asamankese|dhh
asan|2br,84l
asan maina village|kf5
asan si|84l
asansi|84l
asansol|28l
asau|hfj
asau village|okv
asbe teferi|fiy
asbest|9b0
ascalon|6sj
ascania nova|njs
ascension|4bu
ascension island|4bu
asch schamal|46p
asch schamaliyya|1u6
asch scharqiyya|dj
asch schuhada|c29
ascha|exb
aschaffenbourg|9qz
aschaffenburg|9qz
aschchadan|ok6
aschdod|5us
ascheberg|ica
aschersleben|ggl
aschgabat|bf
aschkelon|6sj
aschmun|77t
aschtarak|b04
ascoli piceno|3f7,d1i
ascot|hs6
asdod|5us
asebe teferi|fiy
aseer|x9
aseer region|x9
asek|o8y
asenovgrad|b6x
aserbaidschan|2g
asgabat|bf,4nc
ash shafa|9h3
ash shalif|25c
ash shamal|46p
ash shamaliyah|1u6
ash shamiyah|aun
ash sharqiyah|dj,mx,yj
ash sharquiyah|dj
ash shati|3qy
ash shatrah|8sw
ash shihaniyah|gf0
ash shuhada|c29
asha|exb
ashanti|38o
ashanti region|38o
ashburn|crb
ashby de la zouch|iug
ashdod|5us
ashdod yam|5us
asheboro|ga2
asheville|8i4
ashford|aaq,g44
ashgabat|bf,4nc
ashikaga|6sv
ashikaga shi|6sv
ashington|g2n
ashiya|8i0
ashiya shi|8i0
ashjadan|ok6
ashkabad|bf
ashkelon|6sj
ashkhabad|bf,1t1
ashkhadan|ok6
ashland|h08,h5p,h7q,hc5
ashmoun|77t
ashmun|77t
ashok nagar|a45
ashoknagar|a45
ashoknagar kalyangarh|7kc
ashqelon|6sj
ashquelon|6sj
ashta|cgd,eab
ashtarak|b04
ashtead|ims
ashton in makerfield|fw1
ashton under lyne|cqc
asia|5i
asia central|ep
asie|5i
asie centrale|ep
asie du sud est|i5
asien|5i
asino|g5a
asipovichy|eid
asir|x9
asir province|x9
asir region|x9
asiut|11b,35k
asjabad|bf,4nc
askania nova|njs
askaniia nova|njs
askanija nowa|njs
askaniya nova|njs
asker|adv
asmara|d1
asnen|ky5
asnieres sur seine|8lo
asosa|8do
asow|8uf
asow stahlwerk|e6
asowsches meer|e5
asowske|nb1
asowske kosazke wijsko|nab
asowskoje|nb1
asowskoje kasatschje woisko|nab
asowstal|e6
aspe|hd9
aspen hill|byw
aspropyrgos|fok
ass djaraktchi|on8
ass dscharaktschi|on8
ass dzharakchi|on8
assa|lrq
assab|a6w
assaba|3w9
assadabad|6rw
assam|3dx
asse|fwa
assebroek|hgk
assen|683
assenede|imq
assenovgrad|b6x
assenovgrade|b6x
assenowgrad|b6x
assesse|kgm
assiniboine|lrr
assino|g5a
assinovskaya|jea
assiout|11b,35k
assipovitchy|eid
assipowitschy|eid
assis|7ra
assiut|11b
assomada|gnf
assouan|1bw,35j
assu|e58
assuan|1bw,35j
astana|o3,1zc
astanajapura|6qd
astaneh ashrafieh|cva
astaneh ye ashrafiyeh|cva
astara|2oy,cfc,dk1
astara district|2oy
asti|3fa,9bh
astillero|hqo
astoria|6ox
astracan|113,48d
astrachan|113
astrajan|113
astrakhan|113,48d
astrakhan oblast|48d
astrakhan region|48d
asturias|1gd
asturien|1gd
asturies|1gd
asuan|1bw,35j
asuncion|8g,46n
asuncion mita|c0z
asunden|ky6
aswan|1bw,35j
aswan governorate|35j
asyout|35k
asyut|11b,35k
asyut governorate|35k
at ta if|1ul
at tafilah|3hh,975
at taj|ccs
at tall|b37
at tall al kabir|blj
atacama|2yt
atacora|2t3
atafu|2kw,nxs
atafu village|nxs
ataki|opv
atakora|2t3
atakpame|5r1
ataky|opv
atamaria|frc
atambua|8uc
atami|elz
atamurat|ev7
atamyrat|ev7
atani|5tt
ataq|7jr
atar|9hc
atarfe|ia0
atarra|cc6
atascadero|fsg
atascocita|a08
atasehir|56m
ataturk barajt|ky7
atbara|7o8,lrs
atbarah|7o8
atbasar|eg5
atbassar|eg5
atchinsk|7e9
atchkhoi martan|hzs
atenas|c3
atengo|lrt
ath|g78
ath thaura|8jh
ath thawrah|8jh
athabasca|lru
athani|czm
athem|jwv
athen|c3
athenae|c3
athenai|c3
athenes|c3
athens|c3,758,gfh,gg4
atherstone|j46
atherton|hdo
athina|c3
athinai|c3
athinas|c3
athinia|c3
athiopien|b
athis mons|fdu
athni|czm
athos|39r
athus|jwv
ati|9h1
atibaia|6si
atkarsk|g37
atlanta|157
atlantic|e4
atlantic city|dim
atlantic ocean|e4
atlantico|e4,v5
atlantico department|v5
atlantida|3b2
atlantida department|3b2
atlantik|e4
atlantique|e4,2t5
atlantis|9uk
atlantischer ozean|e4
atlixco|8ls
atlixco de las flores|8ls
atmakur|edg
atoll addu|3xv
atoll faadhippolhu|3xw
atoll hadhdhunmathi|3xx
atolon alif dhaal|3xu
atolon laamu|3xx
atolon lhaviyani|3xw
atomkraftwerk saporischschja|iz
atomkraftwerk tschernobyl|er
atoyac|lrv
atrak|lrw
atrato|lrx
atrauli|c5k
atrek|lrw
atschchoi martan|hzs
atschinsk|7e9
atshan|lry
atsiaman|61q
atsimo andrefana|2fc
atsimo atsinanana|2f2
atsinanana|2f5
atsugi|5vp
atsugi shi|5vp
attapeu|3kk,ir2
attapu|3kk
attard|3wm,en9
attendorn|gh8
attersee|ky8
attica|mw
attika|mw
attili|9s1
attingal|e1t
attique|mw
attleboro|cml
attleborough|jbk
attock city|8o0
attur|aqr
atua|4tj
atwater|fv2
atyraou|1lu,27s
atyrau|1lu,27s
atyrau oblisi|2e6
atyrau region|27s
au sg|kb8
aubagne|cjc
aubange|idx
aube|7yv,lrz
aubenas|ip8
auberchicourt|mwn
aubergenville|iy2
aubervilliers|9kn
aubevoye|n87
aubiere|j5v
aubignan|n2a
aubigny|6t1
aubigny sur nere|kkm
aubin|mvi
auburn|955,ad4,g62,gtc
auburn hills|guw
aubusson|msv
auby|jyn
aucamville|khs
auce|3nh
auce municipality|3nh
auces|3nh
auch|giw
auchel|j2k
auchi|aac
auchy les mines|mys
auckland|18m,41b
aude|7yw,ls0
audembourg|jqx
audenaarde|f86
audenarde|f86
audenge|kq1
auderghem|eoj
audincourt|i8t
audruicq|mwa
audun le tiche|kkz
aue|hnf
auerbach|h44
augsbourg|5mc
augsburg|5mc
augsburgo|5mc
augsdaugava municipality|2eh
augusta|b41,crk,fjh
auki|goc
auli|n5c
aulnat|mwl
aulnay sous bois|8x4
aulnoy lez valenciennes|jvh
aulnoye aymeries|jn3
auly|n5c
auneau|n8o
auob|ls1
aur|3ss,o33
aur atoll|3ss
auraiya|9lp
aurangabad|1g5,877
auray|ivi
aurec sur loire|ku4
aureilhan|jyc
aurejarvi|ky9
aurich|db7
aurillac|egv
auriol|jii
aurora|444,56x,62g,b3r
aurora province|444
aursjen|kya
aursund|kyb
aursunden|kyb
aus kirk|o3x
ausa|emw
auschwitz|dk6
aussig|5jt
aussig sur elbe|1oy
aussillon|k4a
aussonne|mv9
austin|qf,gik
austintown|ft7
austral islands|2hw
australia|1j
australia meridional|2oo
australia occidental|2or
australian capital territory|2ok
australie|1j
australie meridionale|2oo
australie occidentale|2or
australien|1j
austria|2l
auterive|k3r
autlan de navarro|cga
autonome gemeinschaft andalusien|an
autonome gemeinschaft baskenland|ui
autonome gemeinschaft extremadura|1ek
autonome gemeinschaft kantabrien|21q
autonome gemeinschaft kastilien la mancha|vu
autonome gemeinschaft kastilien und leon|sw
autonome gemeinschaft katalonien|b5
autonome gemeinschaft madrid|bx
autonome gemeinschaft navarra|1wh
autonome gemeinschaft region murcia|12e
autonome provinz bozen|25p
autonome region madeira|45p
autonome region sizilien|kg
autonome republik krim|es,wl
autonome republik nachitschewan|2ps
autonomer kreis der jamal nenzen|4af
autonomer kreis der nenzen|49g
autonomer kreis der tschuktschen|48k
autonomes gebiet tibet|307
autonomous city of buenos aires|q5
autonomous region in muslim mindanao|43x
autonomous republic of crimea|es,wl
autriche|2l
autun|hph
auvelais|jtk
auvergne rhone alpes|37g
auvernia rodano alpes|37g
auvers sur oise|k7v
auvezere|ls2
auxerre|d35
auxonne|jxh
auz kirk|o3x
avadi|5oq
avallon|jr3
avangard|kpl
avanhard|kpl
avannaata|2bn
avare|8vr
avarua|6zw
avdeevka|e7r
avdeievka|e7r,nqy
avdeyevka|e7r,nqy
avdiivka|e7r,nqy
avdiyivka|e7r,nqy
aveiro|1th,6ij
aveiro district|1th
avel|nts
avelgem|joc
avelghem|joc
avellino|3fb,c1z
aventura|du0
aversa|beq
aves|p26
aveyron|7yx,ls3
avezzano|dst
avhoustivka|o0g
avhustivka|o0g
avia|ay2
aviatorske|nl1
aviatorskoe|nl1
aviatorskoie|nl1
aviatorskoye|nl1
avignon|8fx
avila|35z,ay2
avila de los caballeros|ay2
avila de los leales|ay2
avila de los santos|ay2
avila del rey|ay2
aviles|916
aviles municipio|916
avinon|8fx
avion|ho9
avon|gvr,idd
avon lake|gpi
avondale|8x1
avranches|jmq
avrille|iky
avtoury|hov
avtury|hov
awangard|kpl
awanhard|kpl
awans|jrx
awasa|1a2
awash|ls4
awassa|1a2
awatere|ls5
awbari|3qj,3qx,73t
awdal|4ib
awdejewka|e7r,nqy
awdijiwka|e7r,nqy
aweil|7fj
awel|nts
awhustiwka|o0g
awiatorske|nl1
awiatorskoje|nl1
awka|28p
awsim|a76
awtury|hov
axum|d4t
ay serez|ovx
ayabe|ffd
ayacucho|42f,511
ayagoz|et4
ayaguz|et4
ayakkum hu|kyc
ayamonte|hc0
ayapel|b16
ayara|28r,38d
ayaria|28r,38d
aybar|nvs
aydin|1cl,4vf
aydin province|1cl
ayeyarwady|3vh,m2n
aygashen|ojq
aykavan|onk
aykhal|ibc
aylesbury|9ai
aylmer lake|kyd
ayn al arab|bsi
ayodhya|bd9
ayoun el atrous|drz
ayr|cbu
aysen|2yp
ayteke bi|e7e
aytre|jub
ayutinskiy|jai
ayutinsky|jai
ayutthaya|4kw,6nr
ayvalik|9n4
aywaille|jaa
az zahirah|41x
az zaouiyah|3qz
az zarqa|1qn,ddb
az zawiyah|208,3qz
az zawiyya|208,689
az zintan|exe
az zubayr|79f
az zulfi|77c
azad cachemira|qe,p1n
azad cachemire|qe,p1n
azad jammu and kashmir|qe
azad kashmir|qe,p1n
azad shahr|27h
azadschahr|c52
azadshahr|27h,c52
azamgarh|7f1
azamor|dxw
azarbayjan e gharbi|pa,2q4
azarbayjan e sharqi|n9
azare|7qm
azaz|9z5
azazga|d94
azcapotzalco|51c
azek|o8y
azemmour|dxw
azerbaidjan|2g
azerbaidjan occidental|pa
azerbaidjan oriental|n9
azerbaijan|2g
azerbaiyan|2g
azerbaiyan occidental|pa
azerbaiyan oriental|n9
azimpur|865
azna|c5r
azogues|7rz
azoren|45o
azores|45o
azov|8uf
azov sea|e5
azovske|nb1
azovske kozatske viisko|nab
azovske kozatske viysko|nab
azovskoie|nb1
azovskoie kazatchie voisko|nab
azovskoye|nb1
azovskoye kazachye voisko|nab
azovskoye kazachye voysko|nab
azovstal|e6
azovstal steel plant|e6
azovstal steelworks|e6
azrou|c17
azru|c17
azua|32x,6bx
azua de compostela|6bx
azua province|32x
azuay|348
azul|bah
azuqueca|ezy
azuqueca de henares|ezy
azusa|buh
azzaba|99b
azzah|198
b inutil|p9n
ba ria vung tau|1h1
baa atholhu|2gv
baabda|g5v
baalbek|8bo
baalbek hermel|3l2
baalbek hermel governorate|3l2
baar|ham
baardheere|cya
baasrode|kfs
bab al mandab|p80
bab azwar|5ix
bab el mandeb|p80
bab ezzouar|5ix
babahoyo|5u4
babaieva|iv8
babaiourt|ik8
babaiurt|ik8
babajewa|iv8
babajurt|ik8
babanka|nol
babati|7tz
babayeva|iv8
babayevo|iv8
babayurt|ik8
babek|2oz
babenhausen|i0v
babenkove|ovz
babenkovo|ovz
babenkowe|ovz
babenkowo|ovz
babil|1aw
babilonia|1aw
babin|np6,oja,osx
babina|e9s
babine|ls6
babite|3nj
babite municipality|3nj
babites|3nj
babites ezers|kye
babol|61t
babolsar|c2b
babor ville|exg
babouchkin|8n3
babrouisk|5zo
babruisk|5zo
babrujsk|5zo
babruysk|5zo
babu|a14
babuschkin|8n3
babushkin|8n3
babylon|1aw
babylon governorate|1aw
babyn|np6,osx
babyne|oja
bac can|4t5
bac giang|11r,6j2
bac kan|4t5,be8
bac lieu|1mj,5bh
bac ninh|1ft,727
bacabal|9gk
bacau|20b,27g
bacau county|20b
baccarat|mth
bachashisarai|g3n
bachatski|ify
bachatskiy|ify
bachatsky|ify
bachdida|bt9
bachi|owi
bachi iurt|iew
bachi yurt|iew
bachischissarai|g3n
bachkirie|28t,48e
bachkortostan|28t,48e
bachmatsch|hx1
bachmut|8x9
bachtanivka|oea
bachtanka|ivz
bachtankiv|o0n
bachtankov|o0n
bachtanovka|oea
bachtschi eli|ocy
bachtschissarai|g3n
bachtschyssaraj|g3n
bachuan|5zz
back|ls7
back mountain|g67
backa meridionale|1z5
backa occidentale|47p
backa septentrionale|47l
backan|4t5
backnang|e83
bacolod|4y0
bacolod city|4y0
bacoor|575
bacs kiskun|3cg
bacs kiskun county|3cg
bacup|iq1
bad aibling|htx
bad arolsen|hz6
bad bentheim|i9b
bad berleburg|h8s
bad driburg|hhm
bad duerkheim|hmh
bad durkheim|hmh
bad essen|i7f
bad harzburg|gst
bad hersfeld|fjg
bad homburg|bka
bad homburg vor der hoehe|bka
bad homburg vor der hohe|bka
bad honnef|gdt
bad kissingen|h4g
bad kreuznach|cst
bad laasphe|ic9
bad langensalza|hqf
bad lippspringe|icd
bad mergentheim|gwc
bad muender am deister|hmb
bad muenstereifel|hko
bad munder|hmb
bad munder am deister|hmb
bad munstereifel|hko
bad nauheim|fo0
bad neuenahr ahrweiler|g1w
bad neustadt an der saale|ibh
bad oeynhausen|bv9
bad oldesloe|gk1
bad pyrmont|h27
bad rappenau|hae
bad reichenhall|hyr
bad sackingen|i14
bad salzuflen|b6i
bad salzungen|i20
bad saulgau|hs1
bad schwartau|hgy
bad segeberg|i4t
bad soden am taunus|gtb
bad toelz|hv7
bad tolz|hv7
bad vilbel|fjb
bad waldsee|hga
bad wildungen|hr5
bad zwischenahn|g38
bada barabil|axy
badachschan|1on
badagara|96g
badajoz|1w2,6q2
badajshan|1on
badakhchan|1on
badakhsha|1on
badakhshan|1on
badakhshoni kuni|4mx
badalona|5ws
badalone|5ws
badana|n9h
badarganj|f15
badaun|6ix
bade|5zw
bade district|5zw
bade wurtemberg|323
baden|i4c
baden ag|i4c
baden baden|b3q
baden wurtemberg|323
baden wurttemberg|323
badghis|2ml
badghis province|2ml
badgis|2ml
badin|9dp
badlapur|7ry
badulla|6tg
baduria|bv4
baekrajan|att
baelui|ine
baena|h72
baesrode|kfs
baesweiler|g1u
baeza|i2v
bafa golu|kyf
bafang|8x0
bafata|3aj,9uf
baffin bay|p3h
bafia|9p7
bafing|ls8
bafoussam|1ls
bafq|fdy
bafra|8bc
bagaha|7ss,8dx
bagaievskaia|ib1
bagajewskaja|ib1
bagalakote|85e
bagalkot|85e
bagamoyo|8tq
bagarovo|n2r
bagasra|ey2
bagate|n92
bagayevskaia|ib1
bagayevskaya|ib1
bagcilar|1rj
bagdad|63,de
bage|82w
bageqi|awl
bagerhat|5kr
bagerovo|n2r
bagerowo|n2r
baghdad|63,de
bagheria|bdx
baghlan|1qt,7nm
baghpat|d1a
baglan|1qt,7nm
bagmati province|410
bagna|o4o,oqb
bagneres de bigorre|jpg
bagnes|kbu
bagneux|dkz
bagnolet|esz
bagnols sur ceze|hha
bago|1sl,3vc,66f
bago city|66f
bago region|3vc
bagoe|ls9
bagong pagasa|cba
bagpat|d1a
bagrinovka|nzs
bagrinowka|nzs
bagrynivka|nzs
baguerovo|n2r
baguio|1ob
baguio city|1ob
bahachivka|oh7
bahadurganj|fc6
bahadurgarh|6n5
bahamas|4t
bahar dar|1gu
baharampur|6ah
bahate|n92,ocy
bahativka|ofd
bahatiwka|ofd
bahau|fdd
bahawalnagar|75z,761
bahawalpur|23u,761
bahcelievler|226
baher dar|1gu
baheri|a6p
baherove|n2r
baherowe|n2r
bahia|2tz
bahia blanca|5ex,p7n
bahia blanco|p7n
bahia chaunskaya|p8b
bahia cordova|paf
bahia darnley|p90
bahia de antongil|p7w
bahia de baffin|p3h
bahia de bengala|p39
bahia de bristol|p59
bahia de campeche|p43
bahia de caraquez|dyk
bahia de chesapeake|p5c
bahia de delaware|p8l
bahia de frobisher|p67
bahia de fundy|p50
bahia de hangzhou|p7x
bahia de hudson|p3g
bahia de maputo|p83
bahia de massachusetts|p8k
bahia de monterrey|pat
bahia de san antonio|h0s
bahia de san francisco|pas
bahia de sao marcos|p65
bahia de tayabas|paa
bahia de ungava|p5m
bahia geographe|p78
bahia grande|p7p
bahia hadley|p98
bahia inutil|p9n
bahia james|p4i
bahia mackenzie|p6r
bahia margarita|p7q
bahia melville|p5a
bahia montego|5p3
bahia otway|p9m
bahia prydz|p7r
bahia shark|p6p
bahia sulzberger|p61
bahia vincennes|p7s
bahia wager|p9c
bahir dar|1gu
bahjoi|eqe
bahla|b8u
bahna|o4o
bahoruco|32y
bahr al gazal del norte|4j3
bahr al gazal occidental|4j4
bahr aouk|lsa
bahr el gazel|4k1
bahr el ghazal du nord|4j3
bahr el ghazal occidental|4j4
bahr el jebel|mab,mpq
bahr el zeraf|lsb
bahraich|69y
bahraigh|69y
bahrain|47
bahrein|47
bahrynivka|nzs
bahryniwka|nzs
bai anba|8cy
bai bolouch|ob7
bai bolusch|ob7
bai bolush|ob7
bai oglou kiptchak|ov4
bai oglu kipchak|ov4
bai oglu kiptschak|ov4
baia de maputo|p83
baia mare|51t
baibouzivka|o9v
baibuzivka|o9v
baicheng|1uw,5cc,94d
baichihe|cuk
baidagang shuiku|kyg
baidary|npm
baidi|b0g
baidoa|53d
baidschi|e2u
baidyabati|7gc
baie d albemarle|p8n
baie d antongil|p7w
baie d hudson|p3g
baie d uchiura|p6m
baie d uda|p6l
baie d ungava|p5m
baie de baffin|p3h
baie de bristol|p59
baie de campeche|p43
baie de chesapeake|p5c
baie de coree orientale|p74
baie de cumberland|p66
baie de delaware|p8l
baie de disko|p68
baie de franklin|p5t
baie de frobisher|p67
baie de fundy|p50
baie de hangzhou|p7x
baie de hilo|csm
baie de l abondance|41c,p4r
baie de lutzow holm|p7v
baie de maputo|p83
baie de marguerite|p7q
baie de melville|p5a
baie de milne|439
baie de monterey|pat
baie de pamlico|p8o
baie de plenty|p4r
baie de porpoise|p7t
baie de prydz|p7r
baie de sainte helene|p84
baie de san francisco|pas
baie de sulzberger|p61
baie de tayabas|paa
baie de tchaoun|p8b
baie de vincennes|p7s
baie du delaware|p8l
baie du geographe|p78
baie du massachusetts|p8k
baie du mecklembourg|paq
baie du prince william|p7l
baie inutil|p9n
baie james|p4i
baie lady franklin|p5t
baie mackenzie|p6r
baie mahault|fi8
baie shark|p6p
baie wager|p9c
baiersbronn|i2x
baigeldy|o0q
baigonchik russki|oem
baigontchik rousski|oem
baigontschik russki|oem
baigueldy|o0q
baihe|d78
baihecun|a81
baihua|d2k
baiji|e2u
baijiantan|8a5
baikal|e7
baikalsee|e7
baikalsk|i8q
baikonour|3kh,5zl,p1w
baikonur|3kh,5zl,p1w
baikovchtchina|nxn
baikovshchina|nxn
baikowschtschina|nxn
bail hongal|c82
baildon|i7k
bailen|hlx
baileys crossroads|god
bailin|dnb
baillargues|kcr
bailleul|ie6
bailly|n30
baimajing|an9
baimak|huu
bain de bretagne|kiw
bainbridge island|gn4
baiquan|9lu
bairachki|o9m
bairachky|o9m
bairagnia|dve
bairaki|nt4
bairaky|nt4
bairatchki|o9m
bairatchky|o9m
bairatschki|o9m
baird inlet|p8v
baires|6r
bais|a17
bais city|a17
baise|1uw
baise city|1uw
baisha|7g3,8fz
baishan|69b
baisheng|d68
baishikante|dip
baishishan|axe
baisieux|n6h
bait hanun|dvw
bait lahiya|axr
baitali|oex
baitaly|oex
baitao|cc9
baiti|414,nma
baiti district|414
baixi|8it
baiyang|eey
baiyin|5fk
baizi|c3f
baja|dtj
baja austria|zw
baja california|3y2
baja california sur|3y3
baja sajonia|329
baja silesia|qa,44v
baja verapaz|3ab
bajan olgii aimag|3w4
bajanchongor aimag|3w3
bajang|lsc
bajbusiwka|o9v
bajchi eli|ocy
bajchisarai|g3n
bajchysarai|g3n
bajdida|bt9
bajil|c1i
bajitpur|eim
bajitpur upazila|eim
bajmach|hx1
bajmut|8x9
bajo congo|n5
bajo de masinloc|pb7
bajo nuevo|pba
bajo nuevo bank|pba
bajo rin|80h
bajo uele|2wh
bajos de haina|9wq
bajovo|j1g
bajraky|nt4
bajratschky|o9m
bajtaly|oex
bakal|h1e
bakal tatarski|of1
bakal tatarsky|of1
bakau|ctq
bakcha|o99
bake|e15
baker lake|kyh
bakersfield|55b
bakhchi eli|ocy
bakhchisarai|g3n
bakhchisaray|g3n
bakhchysarai|g3n
bakhchysaray|g3n
bakhdida|bt9
bakhehisaray|g3n
bakhmach|hx1
bakhmatch|hx1
bakhmout|8x9
bakhmut|8x9
bakhtchi eli|ocy
bakhtchissarai|g3n
bakhtchyssarai|g3n
bakhtiyarpur|ej2
baki|ym,2a3,apy
bakixanov|9wz
bakool|4ic
bakou|9n,ym
bakouba|4xr
bakoy|lsd
bakri|fo7
baksan|dut,lse
bakscha|o99
baksha|o99
baksy|ob2
baku|9n,ym
balabanovo|gkw
balabanowo|gkw
balabine|kl6
balabino|kl6
balabyne|kl6
balachikha|6oy
balachiwka|oji
balachna|a9s
balachov|841
balachowka|oji
balaclava|hmn
balad|czc
baladiyat ad dawhah|2k8
baladiyat ar rayyan|2k9
baladjary|cyl
balaghat|8xl
balagtas|amj
balaguer|hzr
balai pungut|azn
balajivka|oji
balajna|a9s
balajovka|oji
balak|lsf
balakan|2p0,clw
balakan district|2p0
balakhivka|oji
balakhna|a9s
balakhovka|oji
balaklava|hmn
balaklawa|hmn
balakleia|g6c
balakleja|g6c
balakleya|g6c
balaklia|g6c
balakliia|g6c
balaklija|g6c
balakliya|g6c
balakovo|635
balakowo|635
balamoutivka|nua
balamutivka|nua
balamutiwka|nua
balanbale|9sn
balanga|9fb
balangir|8e0
balapur|cxk
balaruc les bains|kfb
balaschicha|6oy
balaschow|841
balashija|6oy
balashikha|6oy
balashov|841
balasore|7h2
balayan|brx
balcanes|e8
balcarce|dlf
balch|1e0,7gt
balch springs|geb
baldock|jgo
baldone|3nk
baldone municipality|3nk
baldones|3nk
baldwin|gm6
baldwin park|94x
bale|4uw
bale campagne|2xt
bale ville|2xu
balearen meer|p5e
balearic islands|19j
balearic sea|p5e
balearische inseln|19j
balei|inf
balen|hf9
balesino|i0n
baleswar|7h2
baley|inf
balezino|i0n
balfour|ccy
balham|if5
bali|3cu,5f9,9g7
bali sea|p9v
bali strait|p9y
bali strasse|p9y
baliem|lsg
balikci|cuu
balikesir|191,1tf
balikesir province|191
balikpapan|1u9
balingen|ek1
balisee|p9v
baliuag|6yj
baliwag|6yj
baliwan|f8d
balj|1e0,7gt
baljash|8vl
balkan|e8,4nb
balkan province|4nb
balkan region|4nb
balkan welayaty|4nb
balkanabat|5ld
balkans|e8
balkh|1e0,7gt
balkhash|8vl
balki|knf,olt
balkivtsi|nxo
balkiwzi|nxo
balkovtsy|nxo
balkowzy|nxo
balky|knf,olt
ballabeg|ozf
ballalpur|8cm
ballan mire|k3f
ballancourt sur essonne|k7g
ballarat|7fl
ballasalla|oze
ballaugh|2cv,p1b
ballerup|ddi
ballerup kommune|ddi
ballerup municipality|ddi
ballwin|fl0
ballymena|fwk
balma|i8x
balneario camboriu|bxa
balochistan|c8
balotra|9s7
baloutchistan|c8
balovne|nj2
balovnoe|nj2
balowne|nj2
balownoe|nj2
balqa|3hi
balqa governorate|3hi
balqasch|8vl
balqash|8vl
balqash kli|l7w
balrampur|93x
balsas|9sh,lsh
balta|hnq
balti|3r2,554
baltic sea|e9
baltic states|ea
baltics|ea
baltiisk|eiz
baltikum|ea
baltimore|228
baltinava|3nl
baltinava municipality|3nl
baltinavas|3nl
baltische staaten|ea
baltiysk|eiz
baltsy|554
balu|dl1
baluchistan|c8
balung|c4u
balurghat|6uc
balvanera|6ny
balvatnet|kyi
balvi|3nm,ge8
balvi municipality|3nm
balvu|3nm
balykchy|cuu
balyktchy|cuu
balyktschy|cuu
balzan|3wn,ij5
balzar|dce
balzers|3lf,ins
bam|82c
bama|7dt
bamako|8v,yd
bambanglipuro|ck6
bambari|84o
bamberg|9n1
bamenda|1ax
bamian|2mk
bamingui|lsi
bamingui bangoran|2wz
bamiyan|2mk,68h
bamiyan tal|68h
bamyan|2mk,68h
ban houayxay|dv1
ban khlong bang sao thong|fej
ban lam luk ka|ail
ban mai|8ld
ban me thuot|4yz
ban na|dc1
ban phaeo|d0g
ban phai|e9i
ban pong|av1
ban ratsada|esl
ban talat yai|bik
banaadir|4id
banamba|fkt
banan|280
banas|lsj
banat central|47m
banat meridional|47o
banat septentrional|47n
banbridge|i3q
banbury|bzk
banc de bajo nuevo|pba
banc de serranilla|pbh
bancheny|oh4
banciao|24o
banciao district|24o
banda|6nw
banda aceh|1ql
banda sea|p3p
bandak|kyj
bandama|lsk
bandama blanc|lsl
bandar|fbt
bandar abbas|1ef
bandar anzali|7ky
bandar bushehr|4ut
bandar e anzali|7ky
bandar e genaveh|bfn
bandar ganaveh|bfn
bandar labuan|b6y
bandar lampung|nz
bandar seri begawan|1xb
bandarban|f1s
bandarlampung|nz
bandasee|p3p
bande de gaza|fe,14j
bandipura|f78
bandirma|7ol
bandol|jsk
bandourka|ofc
bandraboua|2lq,gof
bandrele|2lr,hkp
bandundu|ay,57c
bandundu province|57c
bandung|bd
bandurka|ofc
baneh|7rt
banepa|9u5
banes|be7
banfora|57l
bang bua thong|d2p
bang kruai|920
bang lamung|dgd
banga|aq7
banga de cotabato|aq7
bangalore|74
bangangte|a1t
bangaon|7k1,alc
bangar|iyc
bangarapet|cv5
bangarmau|dvq
bangassou|9er
banggong co|kyk
banghazi|sm,1vs
bangil|7bi
bangka belitung|3cv
bangka belitung islands|3cv
bangkalan|8mk
bangkok|67,4ks
banglades|7
bangladesch|7
bangladesh|7
bangor|ah3,f31,hp4
bangsjene|kyl
bangui|df,2x0
banha|24d
bani|62n,lsm
bani mazar|7g5
bani saf|cb6
bani suef|35m
bani sueif|35m
bani suhayla|fdg
bani suheila|fdg
bani suwaif|1o8,35m
bani suwayf|1o8,35m
bani walid|cbe
bani yas city|8xa
bania luka|1w8
baniachang|dsu
banias|dk0
banilov podgorni|n8i,n9e
banilov podgorny|n8i,n9e
banilow podgorny|n8i,n9e
baniyas|dk0
banja luka|1w8
banjar|62f,8h1
banjaran|6h9
banjarmasin|wi
banjul|395,589
banka|dkt
bankova|eb
bankowa|eb
bankra|b0a
bankura|6zo
banlung|bo2
bann|ltl
bannalec|kwg
banning|fgv
bannivka|o5j
banniwka|o5j
bannovka|o5j
bannowka|o5j
bannu|bxl
banolas|hp2
banoles|hp2
banqiao|24o
banqiao district|24o
bansbaria|7nk
bansi|de2
banska bystrica|1ys,5v0
banska bystrica region|1ys
banskobystricky kraj|1ys
banstead|cbp
banswara|8a9
bantcheny|oh4
banteay mean chey|3j5
banteay meanchey|3j5
banten|3cx
banting|c1a
bantscheny|oh4
bantul|a5h
bantval|dua
banyliv|n9e
banyliv pidhirni|n8i,n9e
banyliv pidhirnyi|n8i,n9e
banyliv pidhirnyy|n8i,n9e
banyliw|n9e
banyliw pidhirnyj|n8i,n9e
banyo|d80
banyoles|hp2
banyuls de la marenda|kxi
banyumas|c0o
banyuwangi|7ed
bao loc|6o3
baoding|qp
baoji|140
baojia|dfj
baoqing|aa5
baoruco|32y
baoruco province|32y
baoshan|1j2,78j
baotou|us
baoule|lsn
baoying|8xs
bapatla|9mu
bapaume|n5j
baquba|4xr
baqubah|4xr
bar|3s2,bdo,i66
bar bigha|d1f
bar le duc|hmz
bar sur aube|krk
barabai|aht
barabinsk|fbf
baraboi|nyf
baraboj|nyf
baraboy|nyf
baracaldo|83h
baracoa|c0q
barahanuddin|cep
barahona|32z,5tm
barahona province|32z
barak|o7c
barakaldo|83h
baraki|7qx
barakpur|6q9
baram|lso
baramati|bal
baramula|946
baramulla|946
baran|8k2
baranagar|5m6
baranain|heh
baranavichi|6bc
baranavichy|6bc
baranavitchy|6bc
baranawitschy|6bc
baranchinski|j6q
baranchinskiy|j6q
baranchinsky|j6q
baranivka|j3c
baraniwka|j3c
baranoa|9rf
baranove|oty
baranovichi|6bc
baranovitchi|6bc
baranovka|j3c
baranowe|oty
baranowka|j3c
barantchinski|j6q
barantschinski|j6q
baranya|3ce
baranya county|3ce
barasat|5f3
barativka|o90,okl
baratiwka|o90,okl
baratovka|o90,okl
baratowka|o90,okl
barauli|dwo
baraut|8ad
barbacena|79y
barbacha|f75
barbade|4u
barbados|4u
barbalha|eoq
barbastro|hyp
barbate|gvn
barbate de franco|gvn
barbera del valles|fem
barberaz|kwl
barberena|c7z
barberton|9t1,g9i
barbezieux saint hilaire|kus
barbil|bgm
barbosa|bag
barbuda|2n9
barcellona pozzo di gotto|eia
barcelona|d0,kb,sh
barcelone|d0,kb
barceloneta|2i8,9wa
barchau|20b,27g
barclayville|jv9
barda|2p1,7jg
bardai|oyw
barddhaman|5e8
bardejov|ewx
bardhaman|5e8
bardoli|au7
bardsir|dxk
barduelva|lsp
bareilly|1rt
barein|47
bareli|1rt
barendrecht|dmi
barentin|in5
barents sea|ec
barentssee|ec
barentu|c4i
bargarh|9qh
bargoed|ind
barh|bv1
barh el gazel|4k1
barhiya|cty
bari|19f,1im,4ie,b0w
bariadi|epd
barika|82x
bariloche|87o
barima waini|3as
barinas|1ak,1oh,5h9
barinas state|1oh
baringo|3ho
baringo county|3ho
barinitas|blm
bariq|998
bariri|kym
barisal|aq,1zn,2rd
barisal division|aq,2rd
barishal|aq,1zn,2rd
barito|lsq
barka|8va
barking|ah4
barlad|9tf
barletta|8ar
barletta andria trani|3fg
barlin|jzf
barmachove|nur
barmaschowe|nur
barmashove|nur
barmer|8gd
barnala|7rg
barnaoul|xa
barnaul|xa
barnes|h54
barnet|fre
barnham|iym
barnoldswick|jck
barnsbury|jhw
barnsley|9j3
barnstable|c3m
barnstaple|fae
barpeta|byj
barpeta road|ec1
barquisimeto|nb,yv
barr|kfz
barra|e1k
barra bonita|dx4,kyn
barra do bugres|fd4
barra do corda|8lw
barra do garcas|bhl
barra do pirai|8js
barra mansa|6hr
barracas|93q
barrage de kakhovka|fu
barrage de nova kakhovka|fu
barragem itumbiara|kyo
barranca|cbm
barrancabermeja|66b
barrancas|dpe
barranqueras|boo
barranquilla|nm
barranquitas|2i9,jon
barreiras|6kc
barreiro|bmr
barreiros|e9m
barretos|7we
barrhead|huf
barri de sant andreu|ay7
barriada cerrillo de maracena|h87
barriada el ejido|8pf
barrie|6ub
barrigada|2bt
barrigada village|g7n
barrio angostura i|14n
barros blancos|fa3
barrouallie|ngs
barrow|lsr,mk7
barrow in furness|cdo
barry|b7b
barsi|7kr
barstow|go2
barstow heights|gl0
bartfeld|ewx
bartica|et7
bartin|4ou,7j6
bartin province|4ou
bartlesville|e1u
bartlett|ar8,d2x
bartley green|gd8
bartolome maso|beh
barton upon humber|j5s
bartouryn|nm3
barturyn|nm3
barueri|5o9
baruipur|be2
baruni|8oz
baruta|5q9
baruun urt|b7y
barvenkovo|jw1
barvinkove|jw1
barvynkove|jw1
barwala|e16
barwani|c6g
barwenkowo|jw1
barwinkowe|jw1
barwon|lss
barwynkowe|jw1
barych|hnh
barychevka|j90
barychivka|j90
baryn|o7y
barysau|6s0
barysaw|6s0
barysch|hnh
baryschewka|j90
baryschiwka|j90
barysh|hnh
baryshevka|j90
baryshivka|j90
baryshivska hromada|j90
baryssau|6s0
bas congo|n5
bas congo province|n5
bas rhin|80h
bas sassandra|2yc
bas sassandra district|2yc
bas uele|2wh
basaksehir|65n
basalija|nzb
basarabeasca|3r5,f2r
basarabeasca district|3r5
basarjanka|o6x
basarny karabulak|jd5
basartschik|nfr
basauri|cw4
basavakalyan|a0i
basavana bagevadi|fid
baschi|owi
baschkirien|28t,48e
baschkortostan|28t,48e
baschowo|j1g
baschtaniwka|oea
baschtanka|ivz
baschtankiw|o0n
baschtankow|o0n
baschtanowka|oea
base aerea de engels|f9
base aerea de saki|hr
base aerienne d engels|f9
base aerienne de saki|hr
base d engels|f9
base de saky|hr
base de yavoriv|iw
base militar de yavoriv|iw
base naval de la bahia de guantanamo|p1u
base navale de la baie de guantanamo|p1u
basel|4uw
basel city|2xu
basel country|2xt
basel land|2xt
basel landschaft|2xt
basel stadt|2xu
baselbiet|2xt
baselland|2xt
basford|i5c
bashan|7sw
bashi|owi
bashkiria|28t,48e
bashkortostan|28t,48e
bashkortostan republic|48e
bashtanivka|oea
bashtanka|ivz,o0n
bashtankiv|o0n
bashtankov|o0n
bashtanovka|oea
basilan|445
basilan province|445
basildon|6s3
basilea|4uw
basilea campina|2xt
basilea ciudad|2xu
basilicata|24v
basilicate|24v
basilikata|24v
basingstoke|7oj
basir pur|d2b
basirpur|d2b
baskenland|ed
basking ridge|h3i
baskiria|28t,48e
baskortostan|28t,48e
basle|4uw
basmat|a6m
basoda|9p6
basoko|cq0
basora|mf,w5
basque autonomous community|ui
basque country|ed,ui
basra|mf,w5,11q
basra governorate|11q
basrah|mf
bass strait|p5s
bass strasse|p5s
bassange|jvp
bassano|dpg
bassano del grappa|dpg
bassar|ae5
bassas da india|p1k
basse autriche|zw
basse californie|3y2
basse californie du sud|3y3
basse goulaine|jvm
basse kartlie|38g
basse kotto|2x1
basse lasne|ik6
basse santa su|ctd
basse saxe|329
basse silesie|qa
basse terre|7gy
bassenge|jvp
bassens|k26,n8h
bassersdorf|k77
basses carpates|vl
basseterre|73h
bassin de foxe|p6x
bassin de kane|p6w
bassin hall|p9h
bassin kane|p6w
bassin sherman|p9b
bassora|mf,w5
bassorah|mf
bassum|i3i
basti|7gp
bastia|d6r
bastogne|iha
bastona|iha
basudebpur|f8m
basuo|4yk
basyoun|b3h
basyun|b3h
bat jam|73p
bat khela|cco
bat umi|275
bat yam|73p
bata|26p
bataan|1uq
bataan province|1uq
batac|b3m
batac city|b3m
bataille de krouty|o2q
bataisk|7lu
batak|kyp
batal noye|o3t
batala|6rs
batalne|o3t
batalnoie|o3t
batalnoje|o3t
batalnoye|o3t
batam|1bf
batanes|448
batanes province|448
batang|74r
batangas|sv,5s0
batangas city|5s0
batangas province|sv
batatais|bjn
batavia|g85
bataysk|7lu
batchatski|ify
batchi iourt|iew
bath|7vx
bath beach|ewo
batha|4k0
bathgate|h5u
bathinda|5qo
bathsheba|kt1
bathurst|ewe
bathurst inlet|p99
batikent|5ep
batiovo|nhi
batjowo|nhi
batken|3iz,8s4
batken region|3iz
batkhela|cco
batley|bop
batman|1br,1yu
batman province|1yu
batna|1cj,1n9
batna city|1n9
batna province|1cj
baton rouge|1uy
batoumi|275
batouri|cpc
batourin|nm3
batouryn|nm3
batovo|nhi
batschatski|ify
batschi jurt|iew
battagram|1u1
battagram city|1u1
battambang|3jg,572
battaramulla south|98t
battersea|98p
batticaloa|8ln
battipaglia|c7v
battir|ayk
battle creek|blh
batu|5yl,bvn
batu gajah|cc4
batu pahat|6lg
batum|275
batumi|275
baturaden|cxm
baturaja|6z4
baturin|nm3
baturyn|nm3
batyovo|nhi
batys qazaqstan|20d
bau bau|6jx
bauan|es9
baubau|6jx
baucau|4n0,c2o
bauchi|ks,vg
bauchi state|ks
baud|kug
baudour|kih
baukau|c2o
baume les dames|kmv
baunatal|fzs
bauru|54p
bauska|3nn,fam
bauska municipality|3nn
bauskas|3nn
bauta|ce8
bautzen|d06
bauvin|kr8
bavans|n6i
bavaria|324
baven|kyq
baviera|324
baviere|324
bavilliers|mud
bavispe|lst
bavly|gsi
bawku|ay5
bawly|gsi
bawshar|545
bay|4if,esd
bay bolush|ob7
bay city|eow
bay islands|3bb
bay of bengal|p39
bay of biscay|p3r
bay of campeche|p43
bay of fundy|p50
bay of marajo|p5x
bay of mecklenburg|paq
bay of plenty|41c,p4r
bay oglu kipchak|ov4
bay point|h2v
bay shore|g93
bayamo|224
bayamon|1zg,2ia
bayan|b58
bayan hot|896
bayan nur|z1
bayan olgii|3w4
bayan olgii province|3w4
bayan olgiy|3w4
bayana|e36
bayandai|ew7
bayanhongor|3w3,8bl
bayankhongor|3w3
bayawan|79c
bayburt|4or,8a1
bayburt province|4or,8a1
baybuzivka|o9v
bayda|225
baydary|npm
bayelsa|zv
bayelsa state|zv
bayern|324
bayeux|8e4,i5q
baygeldy|o0q
baygonchik russky|oem
bayiji|a0f
bayji|e2u
baykal sk|i8q
baykalsk|i8q
baykovshchina|nxn
baymak|huu
bayombong|c1m
bayona|clx
bayonet point|gpe
bayonne|9ye,clx
bayou lafourche|lsu
bayqongyr|3kh
bayqonyr|3kh
bayrachki|o9m
bayrachky|o9m
bayraki|nt4
bayraky|nt4
bayramaly|98b
bayreuth|99t
bayside|9xx
bayt al faqih|emd
bayt hanun|dvw
bayt lahya|axr
baytali|oex
baytaly|oex
baytown|971
bayugan|d9g
bayugan city|d9g
bayville|hav
baza|gq4
bazaliia|nzb
bazaliya|nzb
bazar e yakawlang|a34
bazar korgon|d6o
bazarak|657
bazarchik|nfr
bazargic|5ry
bazarianka|o6x
bazarni karabulak|jd5
bazarny karaboulak|jd5
bazarny karabulak|jd5
bazarnyy karabulak|jd5
bazartchik|nfr
bazaryanka|o6x
bazas|kva
bazhovo|j1g
be er scheva|23i
be er sheva|23i
beaconsfield|ikm
bear|lsv
bear lake|kyr
bearsden|g49
beas|lsw
beau bassin rose hill|59y
beau vallon|4b3,iu3
beaucaire|if1
beauchamp|jkv
beaucourt|kpi
beaucouze|myr
beaufort en vallee|ko0
beaufort sea|p3c
beaufort west|ck4
beaufortsee|p3c
beaugency|k0e
beaumont|7gk,cpe,iva,kbm
beaumont sur oise|jp6
beaune|gla
beaupreau|k8f
beauraing|jv0
beaurains|muh
beaurepaire|n4h
beausoleil|inh
beauvais|bcr
beauvechain|kg2
beauzelle|kjw
beaver|lsx
beavercreek|cbq
beaverton|867
beawar|721
bebedouro|9hx
beberibe|dyu
bebington|i77
beccles|ik3
bechar|33u,505
bechar province|33u
becharan|omj
becharan otar|nvy
bechkourtka|ox7
bechoui eli|nmq
bechoui iliak|ogr
bechteri|nhy
bechtery|nhy
beckenham|8um
beckingen|i5j
beckum|dsr
becontree|7yj
bedarieux|k8m
bedarrides|kxg
bedburg|gg9
bedford|7pk,bw6,h5b
bedlington|hy9
bedong|c53
bedworth|frx
bedzin|asi
beer sheva|23i
beernem|igl
beerse|i3e
beerseba|23i
beersel|gr0
beersheba|23i
beerzel|kj7
begamganj|et8
begard|muw
begijnendijk|jnl
begles|gp7
begna|lsy
begusarai|7tq
behbahan|8zz
beheira|kp
beheira governorate|kp
behera|kp
behren les forbach|jet
behschahr|8ag
behshahr|8ag
bei|lsz
bei an|4zf
beibei|5p9
beichengqu|9gh
beidaihehaibin|9zl
beidao|9ae
beighton|j7k
beihai|269
beijing|5n,2zg
beiliu|633
beimeng|9yl
beipiao|6md
beira|114
beirut|7k,3l1
beisu|bfm
beisug|lt0
beit hanoun|dvw
beit hanun|dvw
beit lahia|axr
beit shemesh|77g
beitanych|nnt
beitanysch|nnt
beitanysh|nnt
beitbridge|asz
beiwangli|cnj
beja|45b,4ng,6e5,7sa
beja district|45b
beja governorate|4ng
bejaia|1jv,4v1
bejaia province|1jv
bejar|idf
bejetsk|fzz
bejteri|nhy
bejtery|nhy
bejuma|ei1
bekaa|256
bekabad|85o
bekabod|85o
bekasi|rs
bekes|3cf
bekes county|3cf
bekescsaba|6b8
bekhteri|nhy
bekhtery|nhy
bekobod|85o
bektemir|fc8
bel air north|fl5
bel air south|c4b
bel ombre|4b4,itl
bela|9cg
bela bela|8fb
belaia glina|hrj
belaia jolunitsa|j0a
belaia kalitva|c5i
belaia kholounitsa|j0a
belaia krinitsa|o5a,oan
belaia skala|oqa
belaia tserkov|60k,nae
belait|2tf
belaja choluniza|j0a
belaja glina|hrj
belaja kalitwa|c5i
belaja kriniza|o5a,oan
belaja skala|oqa
belaja zerkow|60k,nae
belakourykha|ifa
belakurycha|ifa
belakuryja|ifa
belakurykha|ifa
belalcazar|dze
belalcazer|dze
belarus|2j
belawan|7ua
belaya|lt1,nae
belaya glina|hrj
belaya kalitva|c5i
belaya kholunitsa|j0a
belaya krinitsa|o5a,oan
belaya skala|oqa
belaya tserkov|60k,nae
belbek|ol6
belchatow|aae
belcista|jtz
belebei|ab8
belebey|ab8
beled hawo|9f2
beledweyne|6gs
belek|9ed
belem|l3
belen|au5
belenkoie|o3z
belenkoje|o3z
belenkoye|o3z
belev|ib0
belfast|1f5
belford roxo|4x8
belfort|b7z
belgaum|50c
belgica|24
belgien|24
belgique|24
belgium|24
belgorod|1f6,48f
belgorod dnestrovski|c49
belgorod dnestrovsky|c49
belgorod dnestrowski|c49
belgorod oblast|48f
belgorod region|48f
belgrad|91,103
belgrade|91,103
belgrade district|103
belgrado|91,103
belgradski soopark|nv6
belgradski zoopark|nv6
belgradsky zoopark|nv6
belgrano|6wf
beli drim|lt2
beli timok|lt3
beliaievka|itr
beliayevka|itr
belice|4r,p1x
belidji|i4n
belidschi|i4n
belidzhi|i4n
beliki|mss
belino|nqb
belinskoie|ox9
belinskoje|ox9
belinskoye|ox9
beliov|ib0
belitskoie|jxu
belitskoye|jxu
belize|4r,2w7,p1x
belize city|693
belize district|2w7
belizkoje|jxu
beljajewka|itr
beljow|ib0
belka|jwi,oeu
belkas|6xi
belki|jwi
bell|e4m,lt4
bell gardens|ctm
bell ville|edn
bella vista|6cf,8za,g0y
bellac|mrw
bellampalli|9x1
bellary|59m
belle isle strasse|p7j
bellegarde|ksa
bellegarde sur valserine|izy
bellenz|buf
bellerive sur allier|jq9
belleu|n78
belleville|bp0,czq,dzz,kgh
bellevue|6vp,b3i
belley|jo2
bellflower|91q
bellignat|n61
bellingham|8op
bellingshausen sea|p48
bellingshausen see|p48
bellinzona|buf
bellinzone|buf
bello|530
bellshill|h9n
belluno|3fd
bellview|gq6
bellvikssjn|kys
belmont|g4s,ghm
belmont cragin|908
belmopan|6zt
belo horizonte|at
belo jardim|btk
beloeil|ine
beloglinka|nrd
belogorie|ktp
belogorje|ktp
belogorovka|o7b
belogorowka|o7b
belogorsk|9t3,i1t
belogorye|ktp
beloiarsk|j9g
beloiarski|he6,itz
beloie|ka4
beloit|dzw
belojarsk|j9g
belojarski|he6,itz
beloje|ka4
belokamensk|jf9
belokany|clw
belokourakino|jzl
belokurakino|jzl
belokurikha|ifa
belomorcanal|mpr
belomorsk|iw0
beloosjorski|hpe
belooussovka|nfy,o3u
belooziorski|hpe
beloozyorskiy|hpe
beloozyorsky|hpe
belopolie|i6n
belopolje|i6n
belopolye|i6n
belorechensk|b85
beloretchensk|b85
beloretschensk|b85
beloretsk|9lv
belorezk|9lv
belorussia|2j
belosersk|j5y
belosjorka|jkk
belousovka|nfy,o3u
beloussowka|nfy,o3u
belovo|98f
belovodsk|jru
belovtsy|o8d
belowo|98f
belowodsk|jru
belowzy|o8d
beloyarsk|j9g
beloyarskiy|he6,itz
beloyarsky|he6,itz
beloye|ka4
belozersk|j5y
beloziorka|jkk
belozyorka|jkk
belp|jmm
belper|gpp
belqas|6xi
bels|no0
belsele|jc3
belsize park|j0o
belte und sunde|pap
beltinci|4by,k59
belton|hal
beltsi|554
belutschistan|c8
belvidere|gf2
belyayevka|itr
belye berega|jcq
belyje berega|jcq
belyov|ib0
belyye berega|jcq
belz|no0
bemowo|7uq
ben arous|28b,5vj
ben arous governorate|28b
ben tre|18k,55d
benadir|4id
benai beraq|5y4
benalmadena|aq8
benares|1be
benavente|hke
benbrook|gv5
bend|8l4
bendary|5ag
bende|8zi
bender|3r3,5ag
bender municipality|3r3
bendery|5ag
bendigo|7tt
bendorf|hus
bendsary|o32
bendzary|o32
bene beraq|5y4
benedikt|4fo,nif
benei beraq|5y4
benelux|ee
beneshangual gumz regional state|1pn
benetuser|iat
benetusser|iat
benevent|3fe,arx
benevento|3fe,arx
benevento province|3fe
benevides|bu5
beney beraq|5y4
benfeld|kun
benfica|dzb
bengala occidental|3et
bengale occidental|3et
bengaluru|74
bengasi|sm,1vs
bengbu|1hs
benghazi|sm,1vs
benghazi district|1vs
bengkulu|1ce,3cw
bengo|2nv
benguela|2nw,4y3
benguet|446
benguet province|446
beni|2tj,5th,lt5
beni abbes|2av,elp
beni department|2tj
beni douala|ern
beni mazar|7g5
beni melal|4up
beni mellal|vc,4up
beni mellal khenifra|2en
beni mered|8bn
beni saf|cb6
beni souef|35m
beni suef|1o8,35m
beni suef governorate|35m
beni suweif|35m
beni suweif governorate|35m
beni ulid|cbe
benicarlo|g7h
benicasim|hr0
benicassim|hr0
benicia|fzt
benidorm|9kb
benidorme|9kb
benin|29,di,pbb
benin city|di
benin stadt|di
benishangul gumaz|1pn
benishangul gumuz|1pn
benishangul gumuz region|1pn
benito juarez|53w,57b
benoni|1zr
benoue|lt6
bensalem|ajm
benshangul gumaz|1pn
bensheim|dhg
bensonhurst|all
bensonville|81s
bentiu|gss
bentley|efz
bento goncalves|8ef
benton|emm
bentong town|bwr
bentonville|cla
bentota|dz2
benue|lq,lt7
benue state|lq
benxi|1hd
beograd|103
beppu|79h
beppu city|79h
beqaa|256
bera|dgi
berane|3s3,evi
berastagi|c18
berat|2na,6v1
berat county|2na
berazategui|6ai
berbera|5qu
berberati|68l
berbice oriental corentyne|3av
berbice oriental courantyne|3av
berchad|ise
berchem|cr9
berchem sainte agathe|ges
berck|i8m
berck plage|i7s
berdiansk|7q1
berdichev|9ew
berdichiv|9ew
berditchev|9ew
berditschew|9ew
berdjansk|7q1
berdsk|8f9
berdyans k|7q1
berdyansk|7q1
berdychiv|9ew
berdytchiv|9ew
berdytschiw|9ew
berea|3mh
beregomet|k1g,oi5
beregovo|gqg,nmp
beregovoie|nmp,oj9
beregovoye|nmp,oj9
beregowo|gqg
beregowoje|nmp,oj9
berehomet|k1g,oi5
berehove|gqg,nmp
berehowe|gqg,nmp
berejany|htp
berejnitsa|ogx
berejnytsia|ogx
berejonka|odv
berekua|jyt
berekum|ac5
beresan|i3f,o6b
beresanka|n6f
bereschany|htp
bereschniza|ogx
bereschnyzja|ogx
bereschonka|odv
beresine|nd4
beresino|nd4
beresiwka|jk3,nx1,o39
beresna|kv0
beresnegowatoje|k1u
beresnegowatskoje|oh8
beresnehuwate|k1u
beresnehuwatske|oh8
beresniki|6fy,nfz
beresnyky|nfz
beresowe|ni9
beresowka|jk3,nx1,o39
beresowo|ni9
berestechko|nwr
berestetchko|nwr
berestetschko|nwr
berestia|ohh
berestja|ohh
berestya|ohh
beresyne|nd4
berezan|i3f,o6b
berezanka|n6f
berezhany|htp
berezhnitsa|ogx
berezhnytsia|ogx
berezhnytsya|ogx
berezhonka|odv
berezine|nd4
berezino|nd4
berezivka|jk3,nx1,o39
berezna|kv0
bereznegovatoie|k1u
bereznegovatoye|k1u
bereznegovatskoie|oh8
bereznegovatskoye|oh8
bereznehouvate|k1u
bereznehouvatske|oh8
bereznehuvate|k1u
bereznehuvatske|oh8
bereznejuvate|k1u
berezniki|6fy,nfz
bereznyky|nfz
berezove|ni9
berezovka|h75,jk3,nx1,o39
berezovo|ni9
berezovoe and tungudskoe|kyt
berezovskiy|b5x
berezyne|nd4
berg badachschan|4mx
berg karabach|fy
berg op zoom|9yn
berga|hx9
bergama|awd
bergame|1cy,7av
bergamo|1cy,7av
bergedorf|7ce
bergen|1mi
bergen op zoom|9yn
bergenfield|g2w
bergerac|fz0
bergheim|a8e
bergi|p0c
bergisch gladbach|7q6
bergkamen|bhr
bergkarabach|fy
bergneustadt|hag
bergsjn|kyu
bergues|n1r
bergviken|kyv
berhampore|5bd
berhampur|5bd
bering sea|p5p
bering strait|p4z
beringen|d7c
beringmeer|p5p
beringstrasse|p4z
beriozki|o4u
beriozovka|h75
beriozovo|ni9
beriozovski|b5x,c8a
berisky|o4u
berislav|iu5
berislaw|iu5
berizky|o4u
berja|id7
berjoski|o4u
berjosowka|h75
berjosowo|ni9
berjosowski|b5x,c8a
berkan|8wv
berkane|8wv
berkel|lt8
berkeley|7b1
berkhamsted|gzi
berlaar|jde
berlare|ika
berlin|6j,322
berlin koepenick|ane
berlin kopenick|ane
berlin treptow|bt6
berlogi|o4n
berlogui|o4n
berlohy|o4n
bermejo|eax,lt9
bermeo|hym
bermuda|j7
bermudas|j7
bermudes|j7
bern|19t,1es
berna|19t,1es
bernau|efr
bernau bei berlin|efr
bernay|iub
bernbourg|f5r
bernburg|f5r
berne|19t,1es
bernex|jjb
bernex ge|jjb
bernissart|j0r
bernove|o7z
bernovo|o7z
bernowe|o7z
bernowo|o7z
berounka|mne
berovo|3tj,d2z
berre l etang|ij6
berrechid|89p
berriane|ckq
berrouaghia|8x8
berschad|ise
bershad|ise
bertem|jnc
berthoud|i1w
bertioga|a44
bertoua|1ws
bertrix|jwj
beruniy|9z8
beruwala|elm
berwick|br3
berwick upon tweed|io9
berwyn|azz
beryozki|o4u
beryozovka|h75
beryozovo|ni9
beryozovsky|b5x,c8a
beryslav|iu5
beryslaw|iu5
besancon|746
besanzon|746
besarabia|ef
besarabske|mxw
besbes|9yj
bescharan|omj
bescharan otar|nvy
beschezk|fzz
beschkurtka|ox7
beschui eli|nmq
beschui iljak|ogr
besentschuk|gno
besharan|omj
besharan otar|nvy
beshkurtka|ox7
beshui eli|nmq
beshui iliak|ogr
beshuy eli|nmq
beshuy ilyak|ogr
besikduzu|dz9
besimenne|nka
beslan|e96
besljudiwka|jmp
besljudowka|jmp
besni|d0p
bessan|myv
bessancourt|jwx
bessarabia|ef
bessarabie|ef
bessarabien|ef
bessarabskaya|f2r
bessarabskiy|f2r
bessemer|g72
besuki|b3o
besymennoje|nka
bet schemesch|77g
bet shemesh|77g
betamcherla|eau
betarsjn|kyw
betera|h8y
bethal|aif
bethany|h9s
bethel park|f5j
betheny|kkc
bethesda|ahx
bethlehem|8rf,9a4
bethoncourt|k58
bethune|fau
betim|543
betioky|ff4
betschermen|f7c
betsiboka|2fa,lta
bettendorf|eaa
bettiah|75h
betton|jmd
betul|8cx
betwa|ltb
beuthen|679
beuvrages|jyo
beuvry|jor
bevere|iav
beveren|chk
beverina|3no
beverina municipality|3no
beverinas|3no
beverley|fkw
beverlo|jri
beverloo|jri
beverly|d56
beverly cove|dav
beverly hills|efq
beverungen|ibe
beverwijk|dug
bexbach|hkg
bexhill on sea|da1
bexley|5uf
beykonak|fnn
beylagan|2p2,c9f
beylaqan|2p2
beylikduezue|79r
beylikduzu|79r
beyne heusay|j0k
beynes|jxt
beynost|n50
beypazari|dlp
beypore|9l4
beyrouth|7k,3l1
beysehir|clh,kyx
beysugskiy liman|kyy
beytanysh|nnt
bezenchuk|gno
bezentchouk|gno
bezerros|bm8
bezhetsk|fzz
beziers|9c3
bezimenne|nka
bezirk abadan|dh4
bezirk adazi|3ni
bezirk aglona|3n8
bezirk aizkraukle|3n9
bezirk aizpute|3na
bezirk akniste|3nb
bezirk aloja|3nc
bezirk alsunga|3nd
bezirk aluksne|3ne
bezirk alytus|3mo
bezirk amata|3nf
bezirk ape|3ng
bezirk auce|3nh
bezirk babite|3nj
bezirk baldone|3nk
bezirk baltinava|3nl
bezirk balvi|3nm
bezirk bauska|3nn
bezirk beverina|3no
bezirk broceni|3np
bezirk burtnieki|3nq
bezirk carnikava|3nr
bezirk cesis|3nt
bezirk cesvaine|3ns
bezirk cibla|3nu
bezirk dagda|3nv
bezirk daugavpils|3nw
bezirk dobele|3nx
bezirk dundaga|3ny
bezirk durbe|3nz
bezirk engure|3o0
bezirk ergli|3o1
bezirk famagusta|31n
bezirk garkalne|3o2
bezirk grobina|3o3
bezirk gulbene|3o4
bezirk haifa|1kw
bezirk iecava|3o5
bezirk ikskile|3o6
bezirk ilukste|3o7
bezirk incukalns|3o8
bezirk jaunjelgava|3o9
bezirk jaunpiebalga|3oa
bezirk jaunpils|3ob
bezirk jelgava|3oc
bezirk jerusalem|1k6
bezirk kandava|3oe
bezirk karsava|3of
bezirk kaunas|22r
bezirk kegums|3om
bezirk kekava|3on
bezirk klaipeda|3mp
bezirk koceni|3og
bezirk koknese|3oh
bezirk kraslava|3oi
bezirk krimulda|3oj
bezirk krustpils|3ok
bezirk kuldiga|3ol
bezirk larnaka|31m
bezirk lielvarde|3oo
bezirk ligatne|3oq
bezirk limassol|31l
bezirk limbazi|3op
bezirk livani|3or
bezirk lubana|3os
bezirk ludza|3ot
bezirk madona|3ou
bezirk malpils|3ow
bezirk marijampole|3mq
bezirk marupe|3ox
bezirk mazsalaca|3ov
bezirk mersrags|3oy
bezirk naukseni|3oz
bezirk nereta|3p0
bezirk nica|3p1
bezirk nikosia|31k
bezirk ogre|3p2
bezirk olaine|3p3
bezirk ozolnieki|3p4
bezirk panevezys|3mr
bezirk paphos|31o
bezirk pargauja|3p5
bezirk pavilosta|3p6
bezirk plavinas|3p7
bezirk preili|3p8
bezirk priekuli|3pa
bezirk rauna|3pb
bezirk rezekne|3pc
bezirk riebini|3pd
bezirk roja|3pe
bezirk ropazi|3pf
bezirk rucava|3pg
bezirk rugaji|3ph
bezirk rujiena|3pj
bezirk rundale|3pi
bezirk sala|3pk,3pl
bezirk salaspils|3pm
bezirk saldus|3pn
bezirk saulkrasti|3po
bezirk schaulen|3ms
bezirk seja|3pp
bezirk siauliai|3ms
bezirk sigulda|3pq
bezirk skriveri|3pr
bezirk skrunda|3ps
bezirk smiltene|3pt
bezirk stopini|3pu
bezirk strenci|3pv
bezirk talsi|3pw
bezirk taurage|3mt
bezirk tel aviv|18f
bezirk telschen|3mu
bezirk telsiai|3mu
bezirk tervete|3px
bezirk tukums|3py
bezirk utena|3mv
bezirk vainode|3pz
bezirk valka|3q0
bezirk varaklani|3q1
bezirk varkava|3q2
bezirk vecpiebalga|3q3
bezirk vecumnieki|3q4
bezirk ventspils|3q5
bezirk viesite|3q6
bezirk vilaka|3q7
bezirk vilani|3q8
bezirk vilnius|1od
bezirk wufeng|a19
bezirk zilupe|3q9
bezlioudivka|jmp
bezlioudovka|jmp
bezliudivka|jmp
bezliudovka|jmp
bezlyudivka|jmp
bezlyudovka|jmp
bezons|g34
bezymennoie|nka
bezymennoye|nka
bhabhua|bzm
bhadasar|exa
bhadohi|91k
bhadra|du6
bhadra reservoir|kyz
bhadrachalam|ceu
bhadrakh|838
bhadravati|6ht
bhadreswar|7ae
bhagalpur|56n
bhai pheru|8lc
bhairab|7qt
bhairab bazar|7qt
bhaisa|ccf
bhakkar|8ut
bhalki|dn7
bhalwai|9aj
bhalwal|9aj
bhamo|c33
bhandara|8fd
bhandaria|fox
bharatpur|55r,5tz
bharthana|d6h
bharuch|6n9
bhatapara|bko
bhatkal|f9i
bhatpara|4vt
bhatpara abhaynagar|cw5
bhavani|dfe
bhavnagar|1zo
bhawani mandi|dr3
bhawaniganj|dr3
bhawanipatna|a57
bhayandar|26k
bhera|f93
bheramara|dq3
bhilai|1yk
bhilwara|5b3
bhima|ltc
bhimavaram|6td
bhimber|58s
bhimunipatnam|cjd
bhind|6d8
bhinmal|cux
bhisho|51k
bhiwadi|epq
bhiwandi|1lp
bhiwani|66l
bhola|82j
bhola district|82j
bhongir|bs0
bhopal|kl
bhoutan|4h
bhubaneshwar|tr
bhubaneswar|tr
bhuj|703
bhumphol k k nam|kz0
bhusaval|69m
bhusawal|69m
bhutan|4h
bi akai kemelchi|o3g
bi akai kemeltchi|o3g
bi akai kemeltschi|o3g
bi orliouk|oj8
bi orliuk|oj8
bi orljuk|oj8
bi sou kovtche|ntz
bi su kovche|ntz
bi su kowtsche|ntz
biache saint vaast|n8n
biala podlaska|av7
bialoleka|73n
bialystok|1li
biantang|cbt
bianzhuang|a1u
biaora|d02
biarritz|evq
biarriz|evq
biberach|f3p
biberach an der riss|f3p
biberist|jy3
bibir hat|8h2
bibirevo|6k2
bibirewo|6k2
bibrka|n9x
bicester|epg
bichkek|ag,1nq
bickley|ijy
bicol|43o
bicol region|43o
bicolandia|43o
bida|6e6
bidar|61d
bidart|kx9
biddeford|h4p
biddulph|hu0
bideford|fxl
bidjar|baq
bidschar|baq
bidur|fqv
bie|2nx
biel|bzr
biel bienne|bzr
bielany|6yz
bielefeld|5a9
bieler see|kz1
bielgorod|1f6
bielinske|ox9
bielitz biala|6c3
biella|3fc,cu1
bielle|cu1
bielorrusia|2j
bielorussie|2j
bielsko biala|6c3
bien hoa|s9
bienne|bzr
bierbeek|jpa
bietigheim bissingen|d19
bievres|n2v
big rideau lake|kz2
big spring|fwz
big trout lake|kz3
biga|fi3
biganos|k25
biggin hill|imf
biggleswade|i12
bighorn|ltd
bight of benin|p7h
bight of biafra|p7i
biguacu|bjl
biguglia|kpn
bihac|98r
bihar|3dy
bihar sharif|5q8
biharamulo|eo1
bihariganj|eza
bihor|23x
bihor county|23x
bihorel|js6
bii pid kroutamy|o2q
bii pid krutamy|o2q
biia sala|o7w
biiouk bouzav|oir
biiouk karalez|nw4
biiouk lambat|nnf
biiouk mouskomia|os5
biiouk onlar|jen
biiouk siouren|nwl
biisk|5xs
biiuk buzav|oir
biiuk karalez|nw4
biiuk lambat|nnf
biiuk muskomia|os5
biiuk onlar|jen
biiuk siuren|nwl
bij pid krutamy|o2q
bija sala|o7w
bijapur|5ju
bijar|baq
bijeljina|dto
bijelo polje|3s4,cc2
bijie|1by
bijnor|8pv
bijsk|5xs
bijuk busaw|oir
bijuk karales|nw4
bijuk lambat|nnf
bijuk muskomja|os5
bijuk onlar|jen
bijuk sjuren|nwl
bikaner|22a
bikin|hh8,lte
bikine|hh8
bikramganj|cwa
bila|op7
bila krynytsia|o5a,oan
bila krynytsya|o5a,oan
bila krynyzja|o5a,oan
bila skelia|oqa
bila skelja|oqa
bila skelya|oqa
bila tserkva|60k,nae
bila zerkwa|60k,nae
bilajari|cyl
bilara|d1r
bilasipara|dt8
bilaspur|5hk,deh
bilasuvar|2p3,b81
bilasuvar district|2p3
bilbao|58a
bilbays|68s
bilbeis|68s
bilbo|58a
bilboa|58a
bilche zolote|o05
bilche zolotoye|o05
bilchivtsi|nrx
bile|ka4
bilecik|4o1,7b6
bilecik province|4o1
bilenke|o3z
bilhorod dnistrovski|c49
bilhorod dnistrovsky|c49
bilhorod dnistrovskyi|c49
bilhorod dnistrovskyy|c49
bilhorod dnistrowskyj|c49
bili oslavy|n1u
bili oslawy|n1u
biliaivka|itr
biliaivskyi|t4
bilimora|27p
biliran|447
biliran province|447
bilivtsi|o8d
biliwzi|o8d
biljajiwka|itr
bilka|oeu
bilki|jwi
bilky|jwi
billere|ie0
billerica|de8
billericay|e3l
billingham|e8d
billings|7lf
billings metropolitan area|7lf
billom|mzw
billstedt|9k3
billy berclau|n26
billy montigny|jsr
bilmak|k9t
bilogirsk|i1t
bilohirs k|i1t
bilohirsk|i1t
bilohirya|ktp
bilohlynka|nrd
bilohorivka|o7b
bilohoriwka|o7b
bilokourakyne|jzl
bilokurakine|jzl
bilokurakyne|jzl
bilolissia|nn7
bilolissja|nn7
bilolissya|nn7
bilooussivka|nfy
bilopillia|i6n
bilopillja|i6n
bilopillya|i6n
biloserka|jkk
bilosirka|nur
bilousivka|nfy,o3u
biloussiwka|nfy
bilovods k|jru
bilovodsk|jru
bilowodsk|jru
biloxi|cf1
bilozerka|jkk
bilozirka|nur
bilqas|6xi
bilschiwzi|nrx
bilshivtsi|nrx
biltche zolote|o05
biltche zolotoie|o05
biltine|exf
biltsche solote|o05
biltsche solotoje|o05
bilwi|7x4
bilyayivka|itr
bilyky|mss
bilyna|nqb
bilyne|nqb
bilytske|jxu
bilyzke|jxu
bilzen|ftd
bim son|bb3
bima|6m9
bimbo|53f
bimini|2un
bin duong|132
bin phuoc|1lj
bin xian|adb
binalbagan|dn4
binan|5ek
binan city|5ek
binangonan|5ww
binche|f6f
bindki|e5y
bindura|6oi
bingen am rhein|ghy
bingerville|bp5
binghamton|cct
bingley|hc3
bingol|4o2,5r3
bingol province|4o2
binh dinh|12z
binh duong|132
binh minh|88n
binh phuoc|1lj
binh thuan|1b9
binh thuy|7hw
binhe|5if
binjai|5i7
binmaley|cny
binningen|iiv
binnish|fnh
binonga|8qv
binshangul gumuz|1pn
bintulu|6o7
binzhou|1v2
bio bio|2yu,ltf
biobio|2yu
bioko norte|39k
bioko sur|39l
biombo|3al
biot|jzc
biouiten|oqv
bir el ater|9qe
bir el djir|9sl
bir tawil|p31
birak|dhe
birao|flj
biratnagar|5q4
birdschand|213
birecik|cmk
birendranagar|89g
bireun|c4k
birganj|5ke
birgu|k2m
birgunj|5ke
birigui|7v1
birine|bn7
birioukove|n98
birioukovo|n98
biriouliovo|6sn
biriukove|n98
biriukovo|n98
biriuliovo|6sn
birjand|213
birjukowe|n98
birjukowo|n98
birjuljowo|6sn
birkenhead|5ba
birkhadem|9i8
birkirkara|3wo,9eu
birma|n
birmania|n
birmanie|n
birmingham|1bt,5yr,h7s
birni konni|c20
birni n konni|c20
birnin kebbi|5be
birobidjan|4ah,5wc
birobidschan|5wc
birobidzhan|4ah,5wc
birpara|frr
birsfelden|jep
birsk|d6l
biruaca|968
biryand|213
biryukove|n98
biryukovo|n98
biryulevo|6sn
biryulevo zapadnoye|8h3
biryulyovo|6sn
birzebbuga|3wp,dlu
bisalpur|9ri
bisau|mr,3am
bisauli|f5a
bisayas centrales|43q
bisayas occidentales|43p
bisayas orientales|43r
biscarrosse|j9n
biscaya|58a
bisceglie|b45
bischheim|hv8
bischkek|ag,1nq
bischwiller|iv5
bisert|j5m
bisha|8v0
bisha governorate|8v0
bishan|615
bishkek|ag,1nq
bishnupur|a6f
bisho|51k
bishoftu|646
bishop auckland|ga9
bishop s stortford|dsl
bishopbriggs|gpo
bishops cleeve|ii8
bishops stortford|dsl
bishopstoke|hu1
bisk|5xs
biskaya|p3r
biskek|ag,1nq
biskra|1jg,1t4
biskra province|1t4
bislig|9ue
bislig city|9ue
bismarck|5ye
bismarck sea|p4w
bismarcksee|p4w
bismil|9b6
bissau|mr,3am
bissert|j5m
bistrica ob sotli|4fp,on0
bistrita|5qe,ltg
bistrita nasaud|46v
bistrita nasaud county|46v
bistritz|5qe
biswan|bgx
bitche|ko9
bitlis|4o3,6ws
bitlis province|4o3
bitola|3ue,60b
bitonto|bl2
bitsingen|jvp
bitterfeld wolfen|i8o
bitung|5vb
bityog|lth
biu|88a
biuiten|oqv
biwa ko|kz4
bixby|ghz
biy pid krutamy|o2q
biya|lti
biya sala|o7w
biyang|dzt
biysk|5xs
biyuk buzav|oir
biyuk karalez|nw4
biyuk lambat|nnf
biyuk muskomya|os5
biyuk onlar|jen
biyuk syuren|nwl
bizanos|kwr
bizerta|58b
bizerte|26c,58b
bizerte governorate|26c
bjelinske|ox9
bjelovar|8p3
bjelovar bilogora|3bq
bjelovar bilogora county|3bq
bjelovarsko bilogorska|3bq
bjuiten|oqv
black|ltj
black lake|kz5
black point|2uo,ozs
black river|3xj,isa
black sea|eg
black volta|ltk
blackburn|6ri
blackheath|gf3
blackpool|6ry
blacksburg|cn0
blackwater|ltl
blackwood|i9j,ltm
blacon|imr
blagnac|gkk
blagodarni|e6h
blagodarny|e6h
blagodarnyy|e6h
blagodarovka|ofx
blagodarowka|ofx
blagodatne|nuy
blagodatnoie|nc7,o42
blagodatnoje|nc7,o42
blagodatnoye|nc7,o42
blagoevgrad|2ru,61i
blagoevgrad province|2ru
blagoewgrad|61i
blagovechtchenka|iuz
blagovechtchensk|1vj,elv
blagovechtchenskoie|kjr
blagoveshchenka|iuz
blagoveshchensk|1vj,elv
blagoveshchenskoye|kjr
blagoweschtschenka|iuz
blagoweschtschensk|1vj,elv
blagoweschtschenskoje|kjr
blahodarivka|ofx
blahodariwka|ofx
blahodatne|mws,nc7,nuy,o42
blahoieve|nvt
blahojewe|nvt
blahovichtchenske|kjr
blahovishchenske|kjr
blahowischtschenske|kjr
blahoyeve|nvt
blain|juu
blaine|acx
blainville|cau
blainville sur orne|mxo
blanca bay|p7n
blanco bay|p7n
blanda|ltn
blandford forum|izz
blanes|dcw
blankenberge|hrh
blankenberghe|hrh
blankenburg|i5p
blanquefort|i0k
blantyre|z2,hxm
blanzat|n6p
blanzy|k47
blauer nil|1nr
blauwput|fp2
blaydon on tyne|ido
blaye|kt9
bled|4bz,i90
blegny|irt
blekinge|4bl
blekinge county|4bl
blekinge lan|4bl
blendecques|ksc
blenheim|8mc
blenod les pont a mousson|kxf
blere|muq
bletchley|brm
blida|1gg,24c
blida province|1gg
blieskastel|gr2
blijnegorodskoie|ost
blijneie|nj5,odb
blijniaia baibouga|nj5
blioumenfeld|o93
blischnegorodskoje|ost
blischneje|nj5,odb
blischnjaja baibuga|nj5
blisnjuki|nbp
blitar|6or
bliumenfeld|o93
blizhnegorodskoye|ost
blizhneye|nj5,odb
blizhniaia baibuga|nj5
blizhnyaya baybuga|nj5
blizniouki|nbp
blizniuki|nbp
bliznyuki|nbp
bljumenfeld|o93
bloemfontein|10c
bloemhof dam|kz6
blois|bbh
bloke|4fq
blomberg|hx3
bloomfield|bx5,h2u
bloomingdale|gui,gxo
bloomington|8m7,8qp,922,gn2
blora|bki
blowing point|29i
blowing point village|nio
bloxwich|ddj
blsj|kz7
blue island|goa
blue nile|1nr,lto
blue nile state|1nr
blue springs|b9i
bluefields|70f
bluenose lake|kz8
blumenau|56l
blyjnie|nj5
blyjnohorodske|ost
blyschnje|nj5
blyschnjohorodske|ost
blysnjuky|nbp
blyth|dwc
blyumenfeld|o93
blyzhnie|nj5
blyzhnohorodske|ost
blyzhnye|nj5
blyzniouky|nbp
blyzniuky|nbp
blyznyuky|nbp
bnei berak|5y4
bnei brak|5y4
bo hai|p5h
bo ness|ie1
boa esperanca|epl
boa vista|18e,30z
boaco|408,8kw
boaco department|408
boadilla del monte|crr
boardman|eb6
boavista|30z
bobbili|bf8
bobigny|cid
bobingen|i0d
bobivtsi|nte
bobiwzi|nte
boblingen|cbn
bobo dioulasso|r0
bobonaro|4n1
bobove|no6
bobovo|no6
bobovtsy|nte
bobowe|no6
bobowzy|nte
bobr|ltp
bobrik drougui|oc3
bobrik drugi|oc3
bobrik drugui|oc3
bobrik drugy|oc3
bobrik perchi|ngb
bobrik perschi|ngb
bobrik pershi|ngb
bobrik pershy|ngb
bobrinets|j95
bobrinez|j95
bobritsia|otq
bobritsya|otq
bobrizja|otq
bobrka|n9x
bobrov|hab
bobrovitsa|j9c
bobrovitsia|j9c
bobrovitsya|j9c
bobrovytsia|j9c
bobrovytsya|j9c
bobrow|hab
bobrowiza|j9c
bobrowizja|j9c
bobrowyzja|j9c
bobryk drouhyi|oc3
bobryk druhi|oc3
bobryk druhyi|oc3
bobryk druhyj|oc3
bobryk druhyy|oc3
bobryk perchyi|ngb
bobryk perschyj|ngb
bobryk pershi|ngb
bobryk pershyi|ngb
bobryk pershyy|ngb
bobrynets|j95
bobrynez|j95
bobrytsia|otq
bobrytsya|otq
bobryzja|otq
boca chica|cbl
boca de ratones|8av
boca del mar|gkq
boca grande|p5w
boca raton|8av
bocaiuva|f5q
bocas del rodano|7yy
bocas del toro|41z,i44
bocas del toro province|41z
bocas town|i44
bocaue|837
bochkivtsi|nr3
bochkovtsy|nr3
bochmanivka|oey
bocholt|9cl,ius
bochum|53u
bochum hordel|54l
bocono|9pp
bodaibo|i62
bodaybo|i62
bodden town|2e1,cl0
bodensee|kz9
bodh gaya|ecx
bodhan|9cm
bodhgaya|ecx
bodinayakkanur|98k
boditi|exh
bodmin|ifz
bodo|7v2
bodrog|m63
bodrum|di7
bodschnurd|229
boe|415,mvb
boe district|415
boeblingen|cbn
boechout|iw4
boende|86m
boeny|2f8
boergas|21j
bogachovka|oh7
bogai|nes
bogale|9pr
bogatchovka|oh7
bogatoie|ocy
bogatoje|ocy
bogatovka|ofd
bogatowka|ofd
bogatoye|ocy
bogatschowka|oh7
bogay|nes
bogcang|ltq
bogdan|nf3
bogdan dotchev|nf3
bogdanci|3u3,gav
bogdanivka|ojh
bogdanovich|f46
bogdanovitch|f46
bogdanovka|ntm,ojh
bogdanowitsch|f46
bogdanowka|ntm,ojh
bogemka|o15
bogenhausen|93i
boghni|b7e
bognor regis|a6z
bogodoukhov|hsp
bogoduchow|hsp
bogodujov|hsp
bogodukhov|hsp
bogor|1d4
bogorodchani|jv4
bogorodchany|jv4
bogoroditsk|fp0
bogorodizk|fp0
bogorodsk|e1i
bogorodskoie|7tw
bogorodskoje|7tw
bogorodskoye|7tw
bogorodtchani|jv4
bogorodtchany|jv4
bogorodtschani|jv4
bogorodtschany|jv4
bogota|60,bw
bogota d c|bw,2an
bogota d e|bw
bogota distrito especial|bw
bogotol|goi
bogounove|oj7
bogounske|ntp
bogouslav|i1h
bogoutchany|j4h
bogoutchar|id2
bogovinje|3un,cfn
bogra|5zk
boguchany|j4h
boguchar|id2
boguemka|o15
bogunove|oj7
bogunowe|oj7
bogunske|ntp
bogura|5zk
boguslav|i1h
boguslaw|i1h
bogutschany|j4h
bogutschar|id2
bohachovka|oh7
bohai sea|p5h
bohain en vermandois|kgg
bohatchovka|oh7
bohatschowka|oh7
bohdan|nf3
bohdanivka|ntm
bohdaniwka|ntm
bohdanovka|ojh
bohdanowka|ojh
boheme centrale|15c
boheme du sud|1xp
bohemia central|15c
bohicon|77b
bohinj|4c0
bohinjska bistrica|ksv
bohmisch budweis|5hx
bohmisch leipa|dld
bohodoukhiv|hsp
bohoduchiw|hsp
bohodujiv|hsp
bohodukhiv|hsp
bohol|18j
bohol province|18j
bohol sea|pa5
bohorodchany|jv4
bohorodtchany|jv4
bohorodtschany|jv4
bohounove|oj7
bohouslav|i1h
bohunove|oj7
bohunowe|oj7
bohuslav|i1h
bohuslaw|i1h
boi pod kroutami|o2q
boi pod krutami|o2q
boian|mvd
boianchuk|oag
boiani|mvd
boiantchouk|oag
boiany|mvd
boiarka|ebp
boikivchtchyna|nxn
boikivshchyna|nxn
boikivske|n0r
boiro|hld
bois|ltr
bois colombes|gk8
bois d arcy|imz
bois guillaume|il7
bois le duc|52d
bois le roi|kla
boise|4z9
boissise le roi|n8c
boissy saint leger|i6g
boituva|acn
bojana|luc,ma1
bojani|mvd
bojantschuk|oag
bojany|mvd
bojarka|ebp
bojkiwschtschyna|nxn
bojkiwske|n0r
bojnord|229
bojnourd|229
bojnurd|229
bojonegoro|8m0
bokaro|231
bokaro steel city|231
boke|39b,cb7
boke region|39b
bokeo|3kl
bokhtar|5a6
bokhtr|5a6
boknafjord|p85
boknafjorden|p85
bokove|oon
bokowe|oon
boksburg|4yh
boksitogorsk|hvn
bol|edp
bol shaya kuonamka|lts
bol sherech ye|iwk
bol shoy anyuy|ltt
bol shoy kamen|dqk
bol shoy yenisey|ltu
bol shoy yugan|ltv
bolama|3ak,f3u
bolama bijagos|3ak
bolands|mrx
bolbec|ip9
bolchaia seidemenoukha|o7a
bolcheretchie|iwk
bolchie sorotchintsy|n7q
bolchoi essen eli|ovz
bolchoi kamen|dqk
bolchoi kouialnik|nzc
bolchovtsy|nrx
bolchow|iyf
bolduque|52d
bole|5sm
bolechiw|jc8
bolechow|jc8
bolejiv|jc8
bolejov|jc8
bolekhiv|jc8
bolekhov|jc8
boleslavchik|ora
boleslavchyk|ora
boleslavtchik|ora
boleslavtchyk|ora
boleslawiec|d8q
boleslawtschik|ora
boleslawtschyk|ora
bolgarka|nk5,ogv
bolgatanga|6i6
bolgrad|id4
bolharka|nk5,ogv
bolhrad|id4
boli|87u
bolikhamsai|3km
bolikhamxai|3km
bolingbrook|9bi
bolivar|y1,14n,192,349
bolivar department|y1
bolivia|28
bolivie|28
bolivien|28
boljov|iyf
boljrado|id4
bolkhov|iyf
bollate|ecl
bollene|ifd
bolligen|kj2
bolmen|kza
bolochowo|jgr
bologna|1ar,1g9
bologne|1ar,1g9
bologoie|gez
bologoje|gez
bologoye|gez
bolojovo|jgr
bolokhovo|jgr
bolonia|1ar,1g9
bolotnoie|htm
bolotnoje|htm
bolotnoye|htm
bolpur|9kh
bolsa de idlib|fm
bolschaja seidemenucha|o7a
bolscheretschje|iwk
bolschije sorotschinzy|n7q
bolschoi essen eli|ovz
bolschoi kamen|dqk
bolschoi kujalnik|nzc
bolschowzy|nrx
bolshaia seidemenuja|o7a
bolshaya laba|ltw
bolshaya seydemenukha|o7a
bolsherechye|iwk
bolshiye sorochintsy|n7q
bolshoi essen eli|ovz
bolshoi kamen|dqk
bolshoi kuialnik|nzc
bolshovtsy|nrx
bolshoy essen eli|ovz
bolshoy kamen|dqk
bolshoy kuyalnik|nzc
bolsover|izi
bolton|6ug
bolton upon dearne|iol
bolu|4o4,5gh
bolu province|4o4
bolvadin|b21
bolzano|25p,7ot
bom despacho|dba
bom jesus da lapa|d8n
bom jesus do itabapoana|fif
boma|6ii
bombay|6f
bomet|3hp
bomet county|3hp
bomi|3m0
bomi county|3m0
bompas|k0w
bomu|ltx
bon encontre|kja
bonab|8xm
bonaire|2ts
bonan|b2n
bonao|5wn
bonchamp les laval|kvz
bondarenkove|orv
bondarenkovo|orv
bondarenkowe|orv
bondarenkowo|orv
bondoufle|jk7
bondoukou|50q
bondowoso|9o0
bondues|j3s
bondy|c14
bone|1yw
bonen|hik
bong|3lz
bong county|3lz
bongabon|e4u
bongaigaon|a3h
bongolava|2ey
bongor|8ru
bongouanou|ek7
bonita springs|bkx
bonn|5af
bonnetable|n4s
bonneuil sur marne|hmd
bonneval|n4g
bonneville|izq
bonnieres sur seine|n4x
bonnyrigg|i2g
bono|38q
bono east|38p
bonoua|dwk
bons en chablais|n12
bontang|6bg
booischot|k7t
boom|i6z
boortmeerbeek|j11
boosaaso|5vx
bootle|aub
bopolu|jr6
boppard|i39
boqueron|46e
boqueron department|46e
bor|47x,8xn,air,dhu,f2m
bor district|47x
boras|9ia
borazdjan|8mz
borazdschan|8mz
borazjan|8mz
borcea|lty
borchtchi|nv8,ovg
borchtchiov|j85
borchtchiv|j85
bordeaux|1pq
bordj bou arreridj|1yb,28f
bordj bou arreridj province|1yb
bordj el kiffan|78z
bordj ghdir|en6
bordjbouarreridj|28f
bordon|h6u
borehamwood|f52
borga|bng
borgarnes|kop
borgerhout|ccl
borgloon|ji5
borgo|kpu
borgo maggiore|4ht,hjc
borgona franco condado|37h
borgou|2t6
borislav|eyd
borislaw|eyd
borisoglebsk|9qt
borisov|6s0
borisovka|iis
borispol|a65
borissoglebsk|9qt
borissov|6s0
borissovka|iis
borissowka|iis
borivali|1zi
borivli|1zi
borivtsi|nxf
boriwzi|nxf
borken|d7m
borkou|4k2
borlaenge|d0a
borlak tama|o96
borlange|d0a
bormes les mimosas|k92
bormla|3wq
bormujos|hn2
borna|hlt
bornem|hf8
borneo central|3d8
borneo meridional|3d7
borneo occidental|3d4
bornheim|c06
borno|m0
borno state|m0
borodianka|iwm
borodino|hhd,ny9,otj
borodjanka|iwm
borodyanka|iwm
boromlia|n7c
boromlja|n7c
boromlya|n7c
borough of arima|2kz
borough of queens|tw
borough park|6pl
borova|k4t,kuz
borovaia|k4t,kuz
borovaya|k4t,kuz
borovichi|azb
borovitchi|azb
borovnica|4c1,kdy
borovsk|j0w
borovski|i9z
borovskiy|i9z
borovsky|i9z
borowa|k4t
borowaja|k4t,kuz
borowitschi|azb
borowsk|j0w
borowski|i9z
borriana|eil
bors|23x
borsad|ak1
borsbeek|jdr
borschiv|j85
borschtschi|nv8,ovg
borschtschiw|j85
borschtschjow|j85
borshchi|nv8,ovg
borshchiov|j85
borshchiv|j85
borshchyov|j85
borsja|fmu
borski upravni okrug|47x
borsna|jk4
borsod abauj zemplen|1yf
borsod abauj zemplen county|1yf
borsouki|ot1
borsouky|ot1
borsuki|ot1
borsuky|ot1
borudschen|bge
borudscherd|5oa
borujen|bge
borujerd|5oa
boryeong|ad8
borysivka|nu6
boryslav|eyd
boryslaw|eyd
boryspil|a65
boryssivka|nu6
boryssiwka|nu6
borzia|fmu
borzna|jk4
borzya|fmu
bos oglu montanai|og2
bosaso|5vx
bosasso|5vx
bosforo|eh
boshan|6n6
bosilovo|3u4,dwb
bosna|ltz
bosnia|3j
bosnia and herzegovina|3j
bosnia central|2r1
bosnia y herzegovina|3j
bosnian podrinje|2qy
bosnian podrinje canton|2qy
bosnie herzegovine|3j
bosnien und herzegowina|3j
bosphore|eh
bosphorus|eh
bospor|6pq
bospora|6pq
bosporus|eh
bossangoa|8u3
bossier city|9sa
bosten hu|kzb
boston|w3,d49
botad|7ep
botanicheskoye|nw6
botanichne|nw6
botanitcheskoie|nw6
botanitchne|nw6
botanitscheskoje|nw6
botanitschne|nw6
botchkivtsi|nr3
botchkovtsy|nr3
botchmanivka|oey
bothaville|9hp
bothell|cuf
botnie du nord|4bd
botnie occidentale|4bc
botosani|46x,58m
botosani county|46x
botoschan|46x,58m
botou|a9v
botschkiwzi|nr3
botschkowzy|nr3
botschmaniwka|oey
botshabelo|5d5
botsuana|3x
botswana|3x
bottnischer meerbusen|p4p
bottrop|7c6
botucatu|6qa
bou arfa|cna
bouafle|ahe
bouake|s6
bouar|8ni
bouaye|ko4
bouc bel air|iow
boucau|k1z
bouchain|n1e
bouchehr|1ff,4ut
bouchemaine|kd8
boucherville|dk4
bouches du rhone|7yy
bouchtino|jsu
bouchtyno|jsu
boucle du mouhoun|2rh
boucovine|1xh
boudda chakiamouni|nzw
boudenets|o2u
boudi|kak
boudionnovsk|9sw
boudjak|ei
boudouaou|chn
boudy|kak
boueni|2ls,i5b
bouenza|2xf
boufarik|amq
bouffemont|kof
boug|i6,is
boug du sud|i6
boug meridional|i6
boug occidental|is
bougaa|dn2
bougainville|43f
bougara|a9m
boughton|jg5
bougie|4v1
bougival|jpv
bougoulma|8d2
bougouni|ean
bougourouslan|bc7
bougskoie|nqo,nyi
bouguenais|hzd
boui|g87
bouillargues|kng
bouinaksk|aaz
bouinan|fo9
bouinian|fo9
bouinsk|hcl
bouira|1u8,6kt
bouira province|1u8
boujdour|cw6
boukatchiovtsy|o6g
boukatchivtsi|o6g
boukhara|15n,1na
bouki|nuh,oqs
boukivka|oef
boukovka|oef
bouky|nuh,oqs
boulanach|ipy
boulay moselle|mxy
boulazac|kb6
boulder|7oz
boulganak|n8z,orv
boulganak bodrak|o0k
boulogne billancourt|7n6
boulogne sur mer|c88
boumerdas|t1
boumerdes|t1,1os
boumerdes province|1os
boundiali|dl4
boungue|ime
bountiful|cpl
bouran|oav
bourbon lancy|kqc
bourbourg|k6n
bourchtyn|ie8
bourdioug|oe9
bourdiouh|oe9
bourdivka|oh9
bourg de peage|jgn
bourg en bresse|cgj
bourg la reine|hlg
bourg leopold|iiq
bourg les valence|hgl
bourg saint andeol|juk
bourg saint maurice|jvz
bourgas|21j,2rv
bourges|9sr
bourgogne franche comte|37h
bourgoin jallieu|gp3
bourgoudji|ne1
bourgueil|n1o
bouriatie|28v,48h
bourilovo|o8a
bourlatcha balka|o9p
bourlatchia balka|o9p
bourliouk|k81
bournach|o7h
bourne|ijm
bournemouth|6hy
bourylove|o8a
bouryn|ju6
bousbecque|n3z
boussu|hed
boussy saint antoine|k9y
boutcha|cxz
boutchatch|iu7
boutchmani|oj1
boutchmany|oj1
boutersem|jzs
boutourlinovka|fxu
boutsynivka|os7
bouxieres aux dames|n4n
bouzavtchi|o5g
bouzinove|o9b
bouzke|nqo,nyi
bouzonville|n33
bouzoukkoi|o9u
bouzoulouk|8jo
bouzovitsa|nwf
bouzovytsia|nwf
bouzynove|o9b
bovec|4c2,mt2
bowangshan|cte
bowie|atd
bowling green|a83,fdn
bowthorpe|hf3
boy pod krutami|o2q
boyaca|19z
boyaca department|19z
boyanchuk|oag
boyani|mvd
boyany|mvd
boyarka|ebp
boyeros|67j
boykivshchyna|nxn
boykivske|n0r
boykovshchina|nxn
boyle heights|8bm
boynton beach|9cj
boyolali|amd
boyolangu|f41
boysen reservoir|kzc
boz oglou montanai|og2
boz oglu montanai|og2
boz oglu montanay|og2
bozeman|crt
bozen|25p,7ot
bozhou|14q
bozoum|7bf
bozuyuk|b49
brabant flamand|1b3
brabant septentrional|rn
brabant wallon|2rf
brabant wallonie|2rf
brabante flamenco|1b3
brabante septentrional|rn
brach|dhe
brackenheim|icx
brackley|iq6
bracknell|97j
braco menor|lu0
bracquegnies|jq0
braddan|2cw
bradenton|b8i
bradford|566
bradwell|jho
braga|1my,56c
braga district|1my
braganca|45c,7tm,awh
braganca district|45c
braganca paulista|77a
bragance|45c,7tm
braganza|45c,7tm
braganza district|45c
brahmani|lu1
brahmapur|5bd
brahmaputra|lu2
braila|1xi,46w
braila county|46w
brailiv|myb
brailov|myb
brailow|myb
braine l alleud|duy
braine le chateau|jk5
braine le comte|hdt
braintree|bce,dwq
brajarajnagar|8zw
brajiliw|myb
brak|dhe
brake|i3z
brakel|hst,kdi
brakna|3wb
brakpan|5ds
bramhall|gd2
brampton|20s
bramsche|fcd
branau|3ce
branco|lu3
brandebourg|321
brandebourg sur la havel|amk
brandeburgo|321
brandenburg|321,amk
brandenburg an der havel|amk
brandon|7t8,byd,gp1
branford|fu8
branicevo|47u
branicevo district|47u
brannoie pole|ogu
brannoje pole|ogu
brannoye pole|ogu
bransfield strait|p63
bransfieldstrasse|p63
brant|ek0
brantford|8jl
brantley lake|kzd
bras d or lake|p9q
brasil|4
brasilia|78
brasilien|4
braslovce|4fr,o72
brasov|1qz,24b
brasov county|24b
brasschaat|dyo
bratanivka|oml
brataniwka|oml
bratanovka|oml
bratanowka|oml
brateievo|7vc
bratejewo|7vc
brateyevo|7vc
bratislava|lo,1sz
bratislava region|1sz
bratislavsky kraj|1sz
bratsk|5n8
bratsk reservoir|kze
bratske|kv4,obl
bratskoie|kv4,obl
bratskoje|kv4,obl
bratskoye|kv4,obl
bratskoye vodokhranilishche|kze
bratslav|mrn
bratul chillia|lu4
bratul sfintu gheorghe|lu5
bratul sulina|lu6
braunschweig|5q5
brava|30y
brawley|gb0
bray|f16
bray dunes|mw9
brayiliv|myb
brazil|4
brazilian island|p30
brazlaw|mrn
brazos|lu7
brazzaville|8y,2xq
brcko|kv,7eu
brcko district|kv
brcko distrikt|kv
brda|4c3
brea|d0c
breal sous montfort|n5b
brebieres|mz1
brech|kwb
brecha de suwalki|i9
brecht|ijc
breda|6g1
bredbury|icn
bredene|iea
bredy|jci
bree|ihh
bregalnica|lu8
bregence|8gg
bregenz|8gg
breimsvatnet|kzf
breme|10t,325
bremen|10t,325
bremerhaven|7hx
bremerton|dgv
bremervoerde|hjf
bremervorde|hjf
bremgarten|kd3
bremgarten ag|kd3
brena|8uw
brent|5ar,h14
brentford|j9a
brentwood|aiq,apr,bgl,d1c
brescia|18o,62h
bresil|4
breslau|x5
breslavia|x5
bressoux|it3
bressuire|h8w
brest|14x,1dh,6s1
brest litovsk|1dh
brest litowsk|1dh
brest oblast|14x
brest region|14x
brest voblast|14x
brestskaya voblasts|14x
breszkaja woblasz|14x
bretagne|28u,37i
bretana|28u,37i
breteuil|n0c
bretigny sur orge|gk4
bretten|fzv
bretteville sur odon|n2k
breuillet|jz6
breves|caw
brezice|4c5,has
brezovica|4c4
brezovica pri ljubljani|jjv
bria|8kz
briancon|j0y
brianka|ci6
briansk|17r,48g
brianske|of7
brianskoie|of7
brianskoye|of7
briare|keh
briarwood|bap
briceni|3r4,ft4
briceni district|3r4
bricquebec|mzr
bride|2cx,ozd
bridgend|buw
bridgend county borough|buw
bridgeport|6qw
bridgeton|gfl
bridgetown|1hi
bridgewater|clf
bridgnorth|isj
bridgwater|d4m
bridlington|ed8
bridport|ikr
brie comte robert|i6e
briec|mtc
brieg|dp9
brienzer see|kzg
brierfield|je8
brierley hill|g0w
briey|kuj
brighouse|eyt
brighton|5io,duh,e1s
brighton beach|fbq
brignais|iu2
brignoles|id9
brikama|5ta
briliovka|n3t
brilivka|n3t
briljowka|n3t
brilon|g5k
brilyovka|n3t
brindas|mtl
brindes|8kv
brindis|8kv
brindisi|3ff,8kv
brionne|n38
brioude|k2u
brioukhovetskaia|gxf
brioukhovitchi|keo
brioukhovytchi|keo
brisbane|b2
bristol|4x9,ajg,g7d,gtx
bristol bay|p59
bristol channel|p3v
bristolkanal|p3v
britain|l
britische jungferninseln|k2
britisches territorium im indischen ozean|jk,p21
british columbia|ld
british indian ocean territory|jk,p21
british virgin islands|k2
briton ferry|ed0
brits|79q
brittany|28u,37i
briujovetskaia|gxf
briujovichi|keo
briujovychi|keo
briukhovychi|keo
brive la gaillarde|bci
brives charensac|mvp
brixham|i0a
brixton|9yf
brixton hill|itv
brjanka|ci6
brjansk|17r
brjanske|of7
brjanskoje|of7
brjuchowezkaja|gxf
brjuchowitschi|keo
brjuchowytschi|keo
brno|1bx
broad|lu9
broadfield|iqa
broadstairs|gqp
broadstone|jeg
broceni|3np
broceni municipality|3np
brocenu|3np
brochnev ossada|kqe
brochniv ossada|kqe
brockley|hxb
brockton|87r
brod|69x
brod posavina|3bv
brod posavina county|3bv
brodetske|np4
brodetskoie|np4
brodetskoye|np4
brodezke|np4
brodezkoje|np4
brodsko posavska|3bv
brody|gqb
broken arrow|7pt
brokopondo|4it,coa
brokopondo district|4it
brokopondo reservoir|liv
brokopondostuwmeer|liv
bromberg|1d6
bromborough|ieg
bromma|ah5
bromsgrove|bx7
bron|dsm
bronnitsy|hmo
bronnizy|hmo
brookfield|dr4
brookhaven|bjy
brookings|go9
brookline|aqn
brooklyn|qs
brooklyn center|fiz
brooklyn park|90a
broomfield|a2w
broschnew ossada|kqe
broschniw ossada|kqe
broshnev osada|kqe
broshniv osada|kqe
broska|nak
brossard|9of
brou sur chantereine|mw8
brough|hfs
brousnitsa|npx
brousnytsia|npx
broussenki|o8h
broussenky|o8h
broussilov|mvu
broussilovo|ndn,ohs
broussyliv|mvu
brovari|7m2
brovary|7m2
brovki pervye|odf
brovki pervyye|odf
brovky perchi|odf
brovky pershi|odf
browari|7m2
browary|7m2
browki perwyje|odf
browky perschi|odf
brownhills|hc9
brownsburg|gfx
brownsville|69a,9b3
broxbourne|io2
broxburn|iad
bruay la buissiere|gj2
bruay sur l escaut|j02
bruchkobel|h7b
bruchkoebel|h7b
bruchsal|cge
bruckmuhl|i6m
bruehl|cnc
bruges|7de,ism
brugg|jnj
brugg ag|jnj
brugge|7de
bruggen|i4e
brugherio|ewv
bruguieres|n24
bruhl|cnc
brujas|7de
brumado|d03
brumath|jlg
brunehault|k15
brunei|4o
brunei darussalam|4o
brunei muara|2tg
brunei muara district|2tg
brunei y muara|2tg
brunn|1bx
brunoy|glp
brunstatt|km7
brunswick|5q5,eh8
bruselas|9x
brusenki|o8h
brusenky|o8h
brushy creek|h1c
brusilov|mvu
brusilovo|ndn,ohs
brusnitsa|npx
brusniza|npx
brusnytsia|npx
brusnytsya|npx
brusnyzja|npx
brusque|8iq
brussel|9x,19c
brussels|9x,19c
brussels capital|19c
brussels capital region|19c
brussenki|o8h
brussenky|o8h
brussilow|mvu
brussilowo|ndn,ohs
brussyliw|mvu
brusyliv|mvu
brux|9t5
bruxelles|9x,19c,6jd,70p,85m,8lv,8sh,az8,b0c,bh3,brf,c0s,d1x,eoj,g45,ges,get,ggs,gzn
bruxelles capitale|19c
bruz|ige
brvenica|3uo,byo
bry sur marne|i34
bryan|8ug
bryanka|ci6
bryansk|17r,48g
bryansk oblast|48g
bryansk region|48g
bryanske|of7
bryanskoye|of7
brylivka|n3t
bryliwka|n3t
brymbo|hql
brynmawr|idy
brytivka|niq
brytiwka|niq
bryukhovetskaya|gxf
bryukhovichi|keo
bryukhovychi|keo
brzeg|dp9
bu aale|p0e
bu ale|p0e
buala|jw4
buaran|dln
buba|gq9
bubanza|2sn,dps
buc|kio
bucak|ei
bucaramanga|z6
bucarest|7n,zj
bucephalie|6rz
bucha|cxz
buchach|iu7
buchanan|94g
buchara|1na
bucharest|7n,zj
bucharesti|7n
buchen in odenwald|ht7
bucheon|1mu
bucheon si|1mu
bucheonsi|1mu
buchholz in der nordheide|dvu
buchmani|oj1
buchmany|oj1
buchs|jct,kcd
buchs ag|kcd
buchs sg|jct
bucht san francisco|pas
bucht von benin|p7h
bucht von bonny|p7i
bucht von san francisco|pas
bucht von tayabas|paa
buckeburg|hit
buckeye|bof
buckhurst hill|j9d
buckingham|ir3
buckley|a8b
bucovina|ej
bucovine|ej,1xh
buda|nzw
buda gautama|nzw
budapest|7s,zr
budapest ii keruelet|8hp
budapest ii kerulet|8hp
budapest iii keruelet|78l
budapest iii kerulet|78l
budapest iv keruelet|83o
budapest iv kerulet|83o
budapest viii keruelet|8ub
budapest viii kerulet|8ub
budapest xi keruelet|6wa
budapest xi kerulet|6wa
budapest xii keruelet|aze
budapest xii kerulet|aze
budapest xiii keruelet|7hz
budapest xiii kerulet|7hz
budapest xix keruelet|af1
budapest xix kerulet|af1
budapest xv keruelet|8y0
budapest xv kerulet|8y0
budapest xvi keruelet|9r2
budapest xvi kerulet|9r2
budapest xvii keruelet|926
budapest xvii kerulet|926
budapest xviii keruelet|8ax
budapest xviii kerulet|8ax
budapest xx keruelet|a8x
budapest xx kerulet|a8x
budapest xxi keruelet|96z
budapest xxi kerulet|96z
budapest xxii keruelet|bq3
budapest xxii kerulet|bq3
budaun|6ix
budda schakjamuni|nzw
budda shakiamuni|nzw
budda shakyamuni|nzw
buddh gaya|ecx
budenets|o2u
budenez|o2u
budennovsk|9sw
budey|o5y
budge budge|95g
budhana|eap
budi|kak
budingen|h2m
budionnovsk|9sw
budjak|ei
budjonnowsk|9sw
budschak|ei
budta|17x
buduran|c1s
budva|3s5,ba5
budweis|5hx
budy|kak
budyonnovsk|9sw
budzhak|ei
buea|6tz
bueckeburg|hit
buedingen|h2m
buena park|8s0
buenaventura|4zx,5rh
buenaventura lakes|ga4
buenavista|60w,9pw
buende|cgc
bueng kan|4li,fvp
buenos aires|6r,89,q5,cre
buenos aires c f|q5
buenos aires f d|q5
buenos aires province|89,q5
buenosaires|89
bueren|gxl
buerstadt|iaf
bueyuekcekmece|6i8
bufalo|5ml
buffalo|5ml
buffalo grove|d3c
bug|is
bug del sur|i6
bug meridional|i6
bug occidental|is
buga|7h3
bugarama|f23
buggenhout|imk
bugia|4v1
bugo|ce1
bugojno|d3y
bugskoje|nqo,nyi
bugskoye|nqo,nyi
bugul ma|8d2
bugulma|8d2
buguma|6yp
buguruslan|bc7
buh|lua
buhayrat al assad|kzh
buhayrat ath tharthar|kzi
buhe|7pz
buhi|fpz
buhl|fvb
bui|g87
buin|b3t
buinaksk|aaz
buinsk|hcl
buir nur|kzl
buizingen|kfl
bujara|1na
bujumbura|pk,2sp
bujumbura mairie|2sp
bujumbura rural|2so
buka|p1f
bukachiovtsy|o6g
bukachivtsi|o6g
bukachyovtsy|o6g
bukama|dlo
bukan|5yh
bukarest|7n,zj
bukatschiwzi|o6g
bukatschjowzy|o6g
bukavu|1vg
bukhara|15n,1na
bukhara region|15n
bukhoro|15n
buki|nuh,oqs
bukidnon|17a
bukidnon province|17a
bukit mertajam|5ys
bukittinggi|7ay
bukivka|oef
bukiwka|oef
bukoba|5yz
bukovina|ej
bukovka|oef
bukowina|ej
bukowka|oef
buky|nuh,oqs
bulacan|pv,9jk
bulacan province|pv
bulach|ip0
bulanasch|ipy
bulanash|ipy
bulancak|cqh
bulandshahr|63l
bulanik|fbw
bulaon|71f
bulawayo|nq,4ud
buldana|9w5
bulgan|3w2,bjc
bulgan aimag|3w2
bulganak|n8z,orv
bulganak bodrak|o0k
bulgaria|2t
bulgarie|2t
bulgarien|2t
buli bay|pa3
bulle|gpl
bulle fr|gpl
buller|lub
bullhead city|dhd
bully les mines|ixj
bulungu|c0r
bumba|87l
bumthang|2vk
bumthang district|2vk
buna|luc
bunbury|96k
bunda|as2
bundaberg|brs
bunde|cgc
bundesdistrikt|q5
bundesdistrikt von brasilien|2u1
bundesrepublik deutschland|i
bundesstaat chuuk|37e
bundesstaat kosrae|37c
bundesstaat pohnpei|37d
bundesstaat trujillo|1uu
bundesstaat yap|37f
bundesstadt|19t
bundi|83c
bunga|lud
bunge|ime
bungoma|3hq,6fw
bungoma county|3hq
bungue|ime
bunhe|ime
bunia|5gd
bunzlau|d8q
buon ho|74n
buon ma thuot|4yz
bur sa id|22p
bur sudan|13f
buraida|u6
buraidah|u6
buraimi|41s,5wa
buran|oav
burao|5f4
buraydah|u6
burbank|7r0,fvr
burcht|k2d
burdekin|lue
burdeos|1pq
burdiug|oe9
burdiuh|oe9
burdivka|oh9
burdiwka|oh9
burdjug|oe9
burdjuh|oe9
burdur|4o5,63s
burdur gl|kzj
burdur province|4o5
burdyug|oe9
burdyuh|oe9
bureij|ef3
buren|gxl
bures sur yvette|jcv
burewala|699
burg bei magdeburg|gg5
burgas|21j,2rv
burgas province|2rv
burgaz|21j
burgdorf|fhf,i1w
burgdorf be|i1w
burgenland|2oi
burgess hill|fkc
burghausen|hpn
burghaz|21j
burght|k2d
burglos|dr2
burgos|360,6be
burgudschi|ne1
burgudzhi|ne1
burgundy franche comte|37h
burhaniye|dqs
burhanpur|61u
burhanuddin|cep
buri ram|4lb,8p0
buriatia|28v,48h
burien|bq9
burilovo|o8a
burilowo|o8a
buriram|4lb,8p0
burj al kiffan|78z
burjasot|dny
burjassot|dny
burjatien|28v,48h
burkan|8wv
burkane|8wv
burke|d6i
burkina faso|1m
burla|d7v
burlacha balka|o9p
burlachia balka|o9p
burlachya balka|o9p
burlada|hl6
burlada burlata|hl6
burlata|hl6
burlatscha balka|o9p
burlatschja balka|o9p
burleson|cqk
burlingame|fmg
burlington|69i,bh8,cxb,gdg,giu
burliuk|k81
burljuk|k81
burlyuk|k81
burma|n
burnaby|61s
burnasch|o7h
burnash|o7h
burnett|luf
burngreave|g3k
burnham on sea|gqf
burnley|6pe
burnside|lug
burnsville|afl
burntwood|fv0
burrendong reservoir|kzk
burriana|eil
bursa|a8,p2
bursa province|p2
burscheid|hjn
burschtyn|ie8
burshtin|ie8
burshtyn|ie8
burstadt|iaf
burtnieki|3nq
burtnieki municipality|3nq
burtnieku|3nq
burton|fx4
burton on trent|7a0
burton upon trent|7a0
burundi|25
bururi|2sq,aob
bury|agw
bury st edmunds|cv2
buryatia|28v,48h
buryatiya republic|48h
burylove|o8a
burylowe|o8a
buryn|ju6
busan|9o,o7
busan city|o7
busan gwangyeoksi|o7
busan gwangyoksi|o7
busan kwangyeoksi|o7
busan kwangyoksi|o7
busan metropolitan city|o7
busan si|9o,o7
busansi|o7
busawtschi|o5g
buschehr|1ff,4ut
buschtino|jsu
buschtyno|jsu
buseresere|bf3
bush|6y1
bushehr|1ff,4ut
bushehr province|1ff
bushey|hvj
bushtino|jsu
bushtyno|jsu
bushwick|7iv
busia|3hr,6ln,ct0
busia county|3hr
businowe|o9b
busira|luh
buske|nqo,nyi
busowiza|nwf
busowyzja|nwf
bussigny|k39
bussigny pres lausanne|k39
bussum|fcz
bussy saint georges|jh8
busto arsizio|8ro
buston|dzu
bustos|cyy
busukkoi|o9u
busuluk|8jo
busynowe|o9b
buta|6oq
butajira|fm0
butan|4h
butare|8g6
butcha|cxz
butel|e4z
butembo|6mj
butha buthe|3mf,7qz
butnan|3qh
butnan district|3qh
butscha|cxz
butschatsch|iu7
butschmani|oj1
butschmany|oj1
butsynivka|os7
butte|emi
butterworth|7oo,eks
butuan|1j9
butuan city|1j9
buturlinovka|fxu
buturlinowka|fxu
butwal|5iz
butzbach|geu
buxar|86x
buxerolles|jlt
buxoro|15n
buxtehude|dpr
buxton|h4k
buy|g87
buyeo|f0v
buyeo county|f0v
buyeo gun|f0v
buynaksk|aaz
buyr nuur|kzl
buyuk menderes|lui
buyukcekmece|6i8
buyumbura|pk
buzancais|mxn
buzau|46y,531,luj
buzau county|46y
buzavchi|o5g
buzhuang|bcg
buzinove|o9b
buzke|nqo,nyi
buzovitsa|nwf
buzovytsia|nwf
buzovytsya|nwf
buzukkoi|o9u
buzukkoy|o9u
buzuluk|8jo
buzyniwka|os7
buzynove|o9b
bwizibwera|909
by akay kemelchi|o3g
by orlyuk|oj8
by su kovche|ntz
byarezina|luk
bydgoszcz|1d6
byelcy|554
byelinske|ox9
byelorussia|2j
byesyedz|lul
bygdin|kzm
byglandsfjorden|kzn
byk menderes|lum
bykivka|nsd
bykiwka|nsd
bykovka|nsd
bykovo|j9u
bykovskaya protoka|lun
bykowka|nsd
bykowo|j9u
bystraya sosna|luo
bystreievka|oss
bystrejewka|oss
bystreyevka|oss
bystrica|com
bystriivka|oss
bystrijiwka|oss
bystritsa|ob3
bystriyivka|oss
bystriza|ob3
bystrytsia|ob3
bystrytsia river|ob3
bystrytsya|ob3
bystryzja|ob3
bytantay|lup
bytkiv|n1t
bytkiw|n1t
bytkov|n1t
bytkow|n1t
bytom|679
byumba|5z1
byuyten|oqv
byzance|6a
byzantion|6a
byzantium|6a
bzura|luq
ca mau|1a7,59q
caacupe|6ep
caaguazu|46i,b6u
caaguazu department|46i
caazapa|46j,9hi
cabacan|f97
cabadbaran|fey
cabadbaran city|fey
cabaiguan|cl6
caballo reservoir|kzo
cabanas|4jf
cabanatuan|5ay
cabanatuan city|5ay
cabancalan|6xx
cabannes|n32
cabedelo|b6r
cabestany|jof
cabiao|btc
cabimas|5g3
cabinda|2ny,641
cabo|6t7
cabo coral|6cp
cabo de consolacion|6t7
cabo de santo agostinho|6t7
cabo delgado|3zi
cabo delgado province|3zi
cabo frio|7ny
cabo haitiano|527
cabo rojo|2ib,f1u
cabo san lucas|9r5
cabo verde|4n
cabonga reservoir|kzp
caborca|alz
cabot|gck
cabra|h49
cabrayil|2p4
cabreuva|dlx
cabriel|lur
cabries|jvw
cabudare|7ud
cabudwaaq|7c2
cabuyao|5da
cabuyao city|5da
cacador|a7i
cacak|7em
cacapava|9gn
cacem|89n
caceres|8b5
cachan|g7x
cachemira|fz
cachemire|fz
cacheu|3an,fbo
cachoeira|es5
cachoeira do sul|9ap
cachoeiras de macacu|cc5
cachoeirinha|7ax
cachoeiro de itapemirim|67y
cacoal|b39
cacocum|cwb
cadaujac|mu2
cadenet|n5l
cadereyta|9sp
cadereyta jimenez|9s8
cadisia|1re
cadix|18d,75t
cadiz|18d,73o,75t
caen|7l5
caerphilly|ffl
caesaraugusta|w4
caesarea augusta|w4
caete|evb
cagayan|1cc,lus
cagayan de oro|4yj
cagayan province|1cc
cagayan valley|43m
cagcaran|chx
cagliari|3fh,4yf
cagliari province|3fh
cagnes sur mer|c8y
cagua|7cy
caguas|2ic,5m2
cahora bassa|l6l
cahors|gqc
cahul|3r6,7t9
cahul district|3r6
cai|75t
cai rang|8mj
caibarien|djf
caicara del orinoco|9v8
caicedonia|f2u
caico|b6d
caidian|9hr
caieiras|8km
caijia|cop
caijiagang|e9n
cainta|5hg
cair|a3v
caire|5s
cairns|6ng
cairo|5s,b1
cairo governorate|b1
cairuan|56y
caivano|ei4
caja seca|emv
cajamar|ayy
cajamarca|1zv,42g
cajamarca department|42g
cajazeiras|cos
cakovec|c51
calabar|15f
calabarzon|43z
calabasas|gs3
calabozo|6fj
calabre|xq
calabria|xq,3h0
calaca|dvl
calafell|gkj
calahorra|gh6
calais|9bc
calama|6t9
calamba|10w
calamba city|10w
calao|mp
calapan|642
calapan city|642
calarasi|3r7,46z,cyh,hea
calarasi county|46z
calarasi district|3r7
calarca|8zl
calatayud|h06
calauan|e1y
calbayog|9t2
calbayog city|9t2
calcis|aos
calcuta|8o
calcutta|8o
caldas|1ki,8u9
caldas de montbui|hyw
caldas department|1ki
caldas novas|a7u
caldes de montbui|hyw
caldicot|j2y
caldwell|bl0
caledon|9xr,lut
caledonia|ghq
caledonian canal|luu
calella|hmq
caleta olivia|e5t
calexico|dct
calgary|1g4
calheta|i3g
cali|bj
california|4qw
californie|4qw
calilabad|2p5
calinga|44h
caliubia|lp
calivo|8gt
callao|mp,42h
callella|hmq
caller|4yf
callosa de segura|hrv
calmpthout|huw
calne|hwi
calonne ricouart|kiv
caloocan|12q
caloocan city|12q
calp|gqe
calpe|gqe
calpulalpan|ev1
calquelia|csw
caltagirone|dob
caltanissetta|3fk,aap
caluire et cuire|cvg
calumet|dys
calumet city|dys
calumpit|8d9
calvados|7yz
calvi|kqh
calvia|bkm
calw|gnm
cam pha|6ym,6yn
cam pha mines|6ym
cam ranh|6rf
camacari|67f
camaguey|1ew,1q8
camaguey province|1q8
camajuani|ea3
camaqua|bdq
camara de lobos|f4t
camargo|dbo,foc
camargo municipality|dbo
camarillo|9u7
camarines norte|24p
camarines norte province|24p
camarines sur|44a
camarines sur province|44a
camas|gae,h0t
camatague|kzq
camayenne|xh
cambarao|1ef
cambe|8e3
camberley|fpp
cambo les bains|mul
cambodge|1v
cambodia|1v
camboriu|bxa
camborne|gw5
camboya|1v
cambrai|e2k
cambre|gqy
cambria heights|hcf
cambridge|6rp,732,7lc
cambrils|f2s
cambuslang|g2y
camden|97i
camden town|g9y
cameroon|1g
cameroun|1g
camerun|1g
cameta|chb
camiguin|449
camiguin province|449
camiling|dg5
camocim|cld
camon|n0y
camp militaire de iavoriv|iw
campament of al marj|5nc
campamento de bureij|ef3
campana|8lf
campana partido|8lf
campania|d2
campanie|d2
campbell|d65
campbell river|etn
campbellpore|8o0
campeche|1wf,3y4
campello|g1i
campi bisenzio|eyu
campina|9t7,d2u
campina grande|582
campina grande do sul|ff0
campinas|1fi
campo belo|c5o
campo de criptana|idg
campo de hielo patagonico sur|p2z
campo de hielo sur|p2z
campo grande|qy
campo largo|88v
campo maior|f9g
campo mourao|997
campobasso|3fi,6qq
campodecriptana|idg
campos do jordao|bhk
campos dos goytacazes|27m
camuy|2id,is1
can duoc|6nx
can gio|b5g
can giuoc|6nx
can tho|sk,1am
can tho city|1am
canada|11
canada de gomez|e6c
canadian|luv
canakkale|24u,5le
canakkale province|24u
canal de bristol|p3v
canal de la mancha|fa
canal de mozambique|p3s
canal de suez|i8
canal de yucatan|p5o
canal del norte|pan
canal du mozambique|p3s
canal du nord|pan
canal du yucatan|p5o
canal goldsmith|p9a
canal jorge|p9k
canal jorge vi|p9k
canal kennedy|paj
canal robeson|pai
canandaigua lake|kzr
cananea|fav
cananor|aal
canar|34d
canarias|vf
canarsie|8k9
canary islands|vf
canary wharf|9e4
canberra|nf
cancale|kn0
cancelaria|gk2
cancun|1yc
candaba|c6n
candelaria|ahr,fpi,gk2
candi prambanan|cir
candler mcafee|gs9
canea|bam
canejan|kq4
canela|esp
canelones|4s8,ap0
canet en roussillon|j4w
cangas|gbr
cangas de morrazo|gbr
cangas do morrazo|gbr
cangzhou|265
caniapiscau|luw
canicatti|eyc
canillo|2m6,jih
caninde|cvp
canindeyu|46b
cankaya|1p7
cankiri|4o6,5y6
cankiri province|4o6
cankova|4fs,o2g
cankuzo|2sr,hgq
canlaon|cja
canlaon city|cja
cannanore|aal
cannes|9b1
cannet|cs4
canning|cz2
canning town|cz2,fin
cannock|8mu
canoas|5au
canoga park|aj4
canohes|muv
canoinhas|dl9
canon|mse
canovanas|2ie,gdy
canovellas|i52
canovelles|i52
cantabria|21q
cantabrie|21q
cantal|7z0
cantanzaro|5s6
cantaura|9px
cantel|cyw
canteleu|i7c
cantemir|3rb,j20
cantemir district|3rb
canterbury|41d,b50
canterbury bight|p2l
cantho|1am
canton|69,8lh,9hs,gd9,h1x
canton berna|1es
canton d appenzell rhoden exterieur|2xs
canton d appenzell rhoden interieur|2xr
canton d appenzell rhodes exterieures|2xs
canton d appenzell rhodes interieures|2xr
canton d argovie|1tw
canton d echternach|3mz
canton d esch sur alzette|3n0
canton d herzegovine neretva|2qz
canton d obwald|2y2
canton d uri|2y8
canton de appenzell rodas exteriores|2xs
canton de appenzell rodas interiores|2xr
canton de argovia|1tw
canton de bale campagne|2xt
canton de bale ville|2xu
canton de basilea campina|2xt
canton de basilea ciudad|2xu
canton de berne|1es
canton de bosnia central|2r1
canton de bosnie centrale|2r1
canton de capellen|3mw
canton de clervaux|3mx
canton de diekirch|3my
canton de echternach|3mz
canton de esch sur alzette|3n0
canton de fribourg|2xv
canton de geneve|27x
canton de ginebra|27x
canton de glaris|2xw
canton de grevenmacher|3n1
canton de herzegovina neretva|2qz
canton de la posavina|2r2
canton de los grisones|2xx
canton de lucerne|2xz
canton de luxembourg|3n2
canton de luxemburgo|3n2
canton de mersch|3n3
canton de neuchatel|2y0
canton de nidwald|2y1
canton de nidwalden|2y1
canton de obwalden|2y2
canton de podrinje bosnio|2qy
canton de posavina|2r2
canton de redange|3n4
canton de remich|3n5
canton de saint gall|26o
canton de san galo|26o
canton de sarajevo|2r0
canton de schaffhouse|2y3
canton de schwytz|2y5
canton de schwyz|2y5
canton de soleure|2y4
canton de thurgovie|2y6
canton de tuzla|2qw
canton de vaud|1o3
canton de vianden|3n6
canton de wiltz|3n7
canton de zenica doboj|2qx
canton de zoug|2ya
canton de zurich|11m
canton del jura|2xy
canton del tesino|2y7
canton del valais|2y9
canton des grisons|2xx
canton du jura|2xy
canton du podrinje bosnien|2qy
canton du tessin|2y7
canton du valais|2y9
canton grisones|2xx
canton grisons|2xx
canton neuchatel|2y0
canton nidwalden|2y1
canton obwalden|2y2
canton of aargau|1tw
canton of appenzell ausserrhoden|2xs
canton of basel city|2xu
canton of basel stadt|2xu
canton of basle ville|2xu
canton of bern|1es
canton of fribourg|2xv
canton of geneva|27x
canton of glarus|2xw
canton of jura|2xy
canton of lucerne|2xz
canton of neuchatel|2y0
canton of nidwalden|2y1
canton of obwalden|2y2
canton of schaffhausen|2y3
canton of schwyz|2y5
canton of solothurn|2y4
canton of st gallen|26o
canton of uri|2y8
canton of vaud|1o3
canton of zug|2ya
canton of zurich|11m
canton schwyz|2y5
canton soleura|2y4
canton st gallen|26o
canton tesino|2y7
canton ticino|2y7
canton uri|2y8
canton valais|2y9
canton vaud|1o3
canton zurich|11m
cantu|de3
canvey island|dpx
canyon country|anh
canyon ferry lake|kzs
canyon lake|h4t
cao bang|27o,5wf
cao bang province|27o
cao lanh|66d
caobang|27o
caohe|9ux
caojie|cmw
caoqiao|a2i
cap d ail|mrk
cap du nord|1bs
cap girardeau|dha
cap haitien|527
cap nord|1bs
cap occidental|cu
cap oriental|c9
cap saint jacques|594
cap vert|4n
capacho nuevo|dc2
capanema|c44
capannori|d66
capao bonito|dxg
capao da canoa|e79
capas|9ha
capbreton|k3i
cape coast|509
cape coral|6cp
cape fear|lux
cape girardeau|dha
cape saint james|594
cape town|8l
cape verde|4n
capelle aan den ijssel|a2g
capelle au bois|jq6
capellen|3mw
capetown|8l
capiata|63p
capital|ws,xj,3ew,3kf
capital district|bw,ws
capital federal|q5
capital region|xj,19c,3ew
capital region of denmark|xj
capitao poco|f06
capitol|ek
capitol hill|ek
capitole|ek
capitolio|ek
capivari|ea0
capiz|1t7
capiz province|1t7
cappelle au bois|jq6
cappelle la grande|jun
caprivi|3zm
caqueta|30c,luy
caqueta department|30c
cara see|p4b
caraballeda|dsp
carabanchel|5ns
carabobo|u4
caracal|eqb
caracas|6q
caracoim|ewg
caracoium|ewg
caraga|43w
caraguatatuba|78v
caranavi|ceb
carapicuiba|56r
caras severin|470
caras severin county|470
caratinga|al0
caravaca|g8m
caravaca de la cruz|g8m
carazinho|anr
carazo|409
carazo department|409
carballo|fge
carbon blanc|kad
carbondale|g8s
carbonne|n4f
carcagente|h1m
carcaixen|h1m
carcaixent|h1m
carcar|d8e
carcar city|d8e
carcarana|luz
carcasona|buu
carcassonne|buu
carchi|34a
cardedeu|i0r
cardenas|83e,8dm
cardiff|16f
cardona|fov
cardoner|lv0
carelia|295,495
carelia del norte|36w
carelie|295,495
carelie du nord|36w
carelie du sud|36m
carentan|k85
cargados carajos|3xk,oxl
cargados carajos inseln|3xk
carhaix plouguer|juw
cariaco|d2h
caribbean netherlands|2ts
caribbean sea|p3d
caribe neerlandes|2ts
caringin|8d5
carini|edy
carinthia|230
carinthie|230
carintia|230
caripito|crm
carlet|i94
carletonville|69w
carlisle|91o
carlos paz|9om
carlota|4sq
carlota amalia|62y
carlsbad|7gx,fwf
carlsbad region|2ar
carluke|inj
carmarthen|i6k
carmaux|jcu
carmel|8hr
carmen de la legua reynoso|d0t
carmen de viboral|bus
carmichael|aeg
carmiel|cbv
carmona|b1z,fyq
carnac|muz
carney|frz
carnieres|jwa
carnikava|3nr
carnikava municipality|3nr
carnikavas|3nr
carnot|dqv
carnoustie|j2h
carnoux en provence|k6t
carol city|a9x
carol stream|day
carolina|27l,2if
carolina del norte|4rj
carolina del sur|4rw
caroline du nord|4rj
caroline du sud|4rw
caroni|lv1
caronium|5pr
carora|7ab
carouge|hiv
carouge ge|hiv
carpates|em
carpathian mountains|em
carpathian ruthenia|el
carpathians|em
carpatos|em
carpentersville|dnh
carpentras|ft1
carpi|9jv
carpi centro|9jv
carpina|9l8
carquefou|hqz
carqueiranne|jnq
carrara|aqz
carrare|aqz
carrboro|h5h
carrefour|4yt
carriacou and petite martinique|38b
carriacou et petite martinique|38b
carriacou und petite martinique|38b
carrickfergus|fv7
carrieres sous poissy|i9n
carrieres sur seine|irc
carrizal|d95,gzc
carrizal de ingenio|gzc
carrizal municipality|d95
carro de combate|dnn
carrollton|70d,g9p
carrollwood|eua
carrollwood village|d75
carros|j7x
carry le rouet|ker
carsamba|bqa,lv2
carshalton|cfk
carson|8aq
carson city|6hz
cartagena|qo,5yy
cartagena de indias|qo
cartagena of indias|qo
cartago|30m,6yw,8z5
cartago municipality|6yw
cartago province|30m
cartama|h4j
cartaya|hs3
carteret|gl7
cartersville|hc4
carterton|i2d
carthagene|qo,5yy
carthagene des indes|qo
caruaru|5so
carupano|6g7
carvin|hnc
cary|6jp
casa blanca|iu
casa grande|bm1
casablanca|a4
casablanca settat|2eo
casale|evk
casale monferrato|evk
casalecchio di reno|eq0
casalnuovo|cdz
casalnuovo di napoli|cdz
casanare|30d
casanare department|30d
casas adobes|9wp
cascade|4b5,ivj
cascades|2ri
cascades region|2ri
cascaes|e2z
cascais|e2z
cascavel|5mu,bhn
cascina|d9s
caserta|1k4,9fj
caserte|1k4,9fj
casilda|f6q
casim|1as
casiquiare|lv3
caska|jrs
casoria|9co
casper|ajy
caspian sea|en
cass lake|kzt
cassel|65c
casselberry|g5e
cassis|ju5
castamena|5z7
castanet tolosan|j16
castanhal|6xc
castel|2bj,p0g
casteldefels|ad1
castelginest|jra
casteljaloux|kwo
castellammare di stabia|9z2
castellar del valles|gm4
castelldefells|ad1
castelldefels|ad1
castelli|e1w
castello|21z
castello de la plana|6ar
castellon|21z,6ar
castellon de la plana|6ar
castelnau le lez|hrb
castelnaudary|iu0
castelo branco|45d,7xu
castelo branco district|45d
castelsarrasin|ioa
castelvetrano|f9x
castile and leon|sw
castile la mancha|vu
castilla la mancha|vu
castilla y leon|sw
castille and leon|sw
castille et leon|sw
castille la mancha|vu
castille la manche|vu
castilleja de la cuesta|hxe
castillejos|bbx
castillo de pomoriany|nzz
castle rock|b31
castle vale|jhn
castleford|ajb
castlereagh|ayz
castletown|2cy,jmo
castra lambaesis|d26
castres|c70
castres sur l agout|c70
castricum|ec9
castries|3l7,62x,kmh
castro|czb
castro urdiales|fa0
castro valley|afx
castrop rauxel|92n
castrourdiales|fa0
cat ba|fr5
cat island|2uq
catacaos|aw2
cataguases|ab3
catalao|a8f
catalina foothills|boq
catalogne|b5,28w
catalonia|b5,28w
cataluna|b5,28w
catamarca|2oe,4wa
catamarca province|2oe
catanduanes|44b
catanduanes province|44b
catanduva|7mc
catane|1dt,5d2
catania|1dt,5d2
catano|2ig,8qf
catanzaro|3fm,5s6
catar|3w
cataraqui|7h7
cataratas del niagara|8uo
catarman|c5y
catarroja|g5j
catbalogan|9se
catbalogan city|9se
categat|p6h
caterham|h6y
catford|ciy
cathedral city|bau
catia de la mar|7pl
catia la mar|7pl
catio|ft5
catonsville|d2q
cattegat|p6h
catu|de1
cauca|1av,lv4
cauca department|1av
caucagua|f90
caucaguito|bgt
caucaia|5j0
caucase|eo
caucase du nord|gr
caucase du sud|i2
caucasia|atc
caucaso|eo
caucaso del norte|gr
caucaso del sur|i2
caucaso norte|gr
caucaso sur|i2
caucasus|eo
caucete|ero
caudan|k4s
caudebec les elbeuf|jgg
caudry|ik5
caumont sur durance|mzs
cauquenes|fcq
causeni|3ra,a2v
causeni district|3ra
caussade|kg3
cauvery|lv5
cava|be0
cava de tirreni|be0
cavaillon|g77
cavalaire sur mer|ko7
cave spring|gge
cavite|p9
cavite city|7fx
cavite province|p9
caxias|6qc
caxias do sul|54g
caxito|8pj
cay|em7
cayena|1z6
cayenne|1z6
cayes sapodilla|pb8
cayey|2ih,b3n
cayman islands|jm
cayo|2w8
cayo district|2w8
cayo hueso|gbq
cayo rum|2v4
cayo sapodilla|pb8
cayon|nmv
cayuga lake|kzu
ceara|2u0
ceara mirim|f0h
cebazat|jvy
cebu|lx,q4
cebu city|q4
cebu province|lx
cedar|lv6
cedar city|fpc
cedar falls|d4r
cedar hill|c07
cedar lake|kzv
cedar park|9zr
cedar rapids|72i
ceerigaabo|7vw
cefisia|c6j
cegled|dia
cehegin|ida
cehergin|ida
ceiba|2ii,hlo
cekerek|lv7
celaya|599
celebes central|3do
celebes meridional|3dl
celebes occidental|3dm
celebes sea|p3l
celebes septentrional|3di
celebes suroriental|3dk
celebessee|p3l
celje|7hr
celle|9kg
cemcemal|98s
cenon|gwu
centar zhupa|3u2
centar zupa|3u2,6y2
centenario|c55
centennial|7m4
center city|aw9
centereach|fas
centerville|gmz
central|yw,2vt,377,38r,3lr,3xy,41w,431,468,4as,4kn,4qo,4u4,fz6,p16
central abaco|2us
central african republic|35
central aimak|2fq
central and western|2c8
central asia|ep
central banat|47m
central banat district|47m
central bohemia|15c,2as
central bohemian|15c
central bohemian region|15c
central bosnia|2r1
central bosnia canton|2r1
central city|asq
central darfur|4b9
central de chernobil|er
central de zaporiyia|iz
central denmark|16g
central denmark region|16g
central department|468
central district|yw,2vt
central division|377
central eleuthera|2up
central equatoria|4j5
central europe|eq
central finland|36s
central finland region|36s
central greece|285
central islip|ejl
central java|3d3
central jutland|16g,2at
central kalimantan|3d8
central luzon|43n
central macedonia|yi
central nuclear de chernobil|er
central nuclear de zaporiyia|iz
central nuclear de zaporizhzhia|iz
central ostrobothnia|36r
central ostrobothnia region|36r
central papua|2cr
central province|3lr,431,4as,4u4
central region|38r,3xy,4qo
central river|397
central river division|397
central river region|397
central serbia|2kc
central sulawesi|3do
central tacarigua|9ob
central visayas|43q
centrale|4kn
centrale de tchernobyl|er
centrale de zaporijjia|iz
centrale nucleaire de tchernobyl|er
centrale nucleaire de zaporijia|iz
centrale nucleaire de zaporijjia|iz
centrale nucleaire de zaporojie|iz
centralniy|5y1
centre|2rj,2z6,3c5,4qo
centre de flacq|be1
centre est|2rk
centre nord|2rl
centre ouest|2rm
centre sud|2rn
centre val de loire|37j
centreville|9jx
centro familiar la soledad|f57
centro habana|6kh
centro sur|39m
centro valle de loira|37j
centurion|5sb
cepu|b5s
ceram sea|p55
cerdanyola del valles|aqj
cerdena|11a
ceres|c2x,d2e
ceret|jvi
cerete|88i
cergy|auy
cergy pontoise|69g
cerignola|b9s
cerinola|b9s
cerizay|muy
cerkezkoey|8qh
cerkezkoy|8qh
cerklje na gorenjskem|4c7,kvc
cerknica|4c8,iwo
cerkno|4c9,mur
cerkvenjak|4ft,ox6
cernay|j54
cerquilho|eba
cerrillo de maracena|h87
cerritos|btd
cerro|70y
cerro de pasco|6c0
cerro largo|4s9
cesano maderno|dza
cesar|1la
cesar department|1la
cesena|85l
cesene|85l
cesinovo oblesevo|3ts
cesis|3nt,b7v
cesis municipality|3nt
ceska lipa|dld
ceske budejovice|5hx
cess|lv8
cesson|k1p
cesson sevigne|i35
cesstos city|jze
cestas|hr6
cestos city|jze
cesu|3nt
cesvaine|3ns
cesvaine municipality|3ns
cesvaines|3ns
cetina|cg3
cetinje|3s6,cg3
ceuta|361,5nf,p1r
ceute|5nf
ceyhan|86l,lv9
ceylanpinar|fbj
ceyrat|kln
ch angnyong|9as
ch ongjin|1hm
ch ongsong|fd3
cha am|bvz
chabahar|c6v
chabany|kvu
chabarowsk|xs
chabarowsk wtoroi|221
chabeuil|kge
chabo|k60
chabwa|4tz
chacabuco|eig
chacao|a4l
chachapoyas|871
chachoengsao|4l6,6pn
chaco|1eh
chaco province|1eh
chad|22
chadera|858
chadrinsk|8zt
chadyschensk|h1w
chaeryong|bd3
chaeryong county|bd3
chaeryong kun|bd3
chaeryong up|bd3
chafarinas islands|p2f
chagaan aryg|j2m
chagan|lva
chagang|179
chagang do|179
chagang province|179
chaghcharan|chx
chagny|knu
chagor|jsb
chaguanas|4p1,61x
chahar mahaal et bakhtiari|1kp
chahar mahall and bakhtiari|1kp
chahar mahall va bakhtiari|1kp
chahar y bajtiari|1kp
chaharmahal and bakhtiari|1kp
chaharmahal and bakhtiari province|1kp
chahe|fq4
chahin dej|d3m
chahor|jsb
chahriar|aqa
chai nat|4l0,cb2
chaibasa|9yp
chaidari|cez
chaigou|90l
chaihe|9sv
chaikino|o9z,obc
chaikovski|8lr
chaikyne|o9z,obc
chainat|4l0,cb2
chaito|otc
chaiyaphum|4lg,6cr
chajari|fk5
chak azam saffo|dpi
chak azam sahu|dpi
chak jhumra|dxd
chak thirty one eleven left|ceq
chakassien|490
chake chake|a2y
chakhounia|gwt
chakhovskaia|jdm
chakhrisabz|6v2
chakhtarsk|9ib
chakhtersk|9ib,jgi
chakhtinsk|d2d
chakhtiorsk|9ib
chakhtne|ocw
chakhtnoie|ocw
chakhty|5w8
chaki|610
chaklasi|dnx
chakoul|out
chakradharpur|d9b
chaksu|ewj
chakwal|7wg
chakwama|62s
chalan pago ordot|2bu
chalan pago ordot village|hb5
chalandri|9bq
chalatenango|4jg,at4
chalatenango department|4jg
chalchuapa|f43
chalcis|aos
chalco|6fg
chalette sur loing|ii0
chalfont saint peter|hec
chalgary|oae
chali|gfu
chaliguine|ngd
chalinze|ekz
chalisgaon|86g
chalk farm|gg2
chalkida|aos
challakere|bc8
challans|hl3
challes les eaux|n0b
chalon sur saone|c74
chalonnes sur loire|kku
chalons en champagne|bmu
chaloos|9oa
chalouchka|j0z
chaltyr|ifg
chalus|9oa
chalyguino|ngd
chalyhyne|ngd
cham|hw3,i04
cham zg|i04
chamalieres|hcb
chaman|8i1
chamartin|6vk
chambal|lvb
chamberi|6rk
chambersburg|h9a
chambery|aew
chambeshi|lvc
chamblee|fzd
chambly|jl3
chambourcy|krt
chambray les tours|j7l
chamchamal|98s
chamdo|8mi
chamis muschait|53o
chamonix mont blanc|jao
champ de glace sud de patagonie|p2z
champa|d4s
champagne au mont d or|knz
champagne sur oise|n65
champagne sur seine|kc2
champagnole|jn7
champaign|8mw
champasak|3kn
champasak province|3kn
champigneulles|k87
champigny sur marne|95s
champlin|gmx
champniers|mrj
champoton|fhn
champs sur marne|g21
chamrajnagar|9sq
chan schaichun|bxt
chan yunis|6dl
chanabad|9it
chancelade|n5u
chanda|5at
chandannagar|6af
chanderi|f1m
chandigarh|q8,3dz
chandler|5lz
chandpur|9ds
chandrapur|5at
chanduasi|7is
changanacheri|bma
changaosen|7t2
changcheng|a9c
changchun|8k
changde|13n
changdian|bu8
change|kpr,ktm
changhua|19i
changhua city|19i
changhwa|19i
changhwa hsien|19i
changji|63f
changle|5md,aas
changleng|azq
changli|a54
changling|b25,eew
changling county|b25
changning|8vw
changnyeong|9as
changnyeong county|9as
changnyeong eup|9as
changnyeong gun|9as
changnyeongeup|9as
changping|8b4
changqing|8t6
changsha|a9,c7j
changshouhu|dsk
changshu|107
changtu|9ji
changwon|10l
changwon si|10l
changwonsi|10l
changyi|5e6
changyon|dhv
changyuan|684
changzhi|19v,1u5
changzhou|oi
chanhassen|gdw
chania|bam
chanika|fhd
chankandi|bea
channapatna|9x5
channarayapatna|dtt
channelview|dp1
chanskaja|j3o
chanteloup les vignes|jkz
chantepie|k1m
chanthaburi|4l4,5et
chantilly|gs7,j5g
chantonnay|ju4
chanty mansiisk|5dy
chanty mansijsk|5dy
chanyschkoi|ohv
chao hu|kzw
chao nen dam|kzx
chao phraya|lvd
chaohu|6wn
chaor|lve
chaoyang|51r,99a
chaozhou|z3
chapadinha|d7x
chapaeve|nix
chapaevka|nca
chapaieve|nix
chapaievka|nca,ng8,oed,ovq
chapayeve|nix
chapayevka|nca,ng8,oed,ovq
chapayevo|nix
chapayevsk|9mr
chapeco|6jl
chapel allerton|hq6
chapel hill|and
chapelle au bois|jq6
chapelle lez herlaimont|ihk
chapeltown|gs4
chaplinka|jjp
chaplygin|imv
chaplyguin|imv
chaplynka|jjp
chaponost|juq
chapra|626
char bhadrasan|ejw
char de combat|dnn
chara|lvf
charabali|hq2
charallave|73i
charbonnieres les bains|my1
chard|ipr
chardzhou|1fb
charente|7z1,lvg
charente maritime|7z2
charente maritimo|7z2
charenton le pont|fhb
chargorod|k6i
charhorod|k6i
chari|lvh
chari baguirmi|4k3
charia|fsl
charikar|6j9
charjah|mu,2mi
charkhi dadri|bpt
charkiw|lk
charkow|lk
charleroi|62m
charleroy|62m
charleston|6po,70t,h57
charlestown|mxc
charleville mezieres|bhf
charlotte|1ln,4sq
charlotte amalie|62y
charlotte parish|4sq
charlottenburg|73e
charlottenlund|ddh
charlottesville|cac
charlottetown|7f9
charlton|ihe
charlton kings|izv
charly|n7y
charmes|mu4
charna|noy
charnay les macon|k74
charowsk|j59
charqueadas|f60
charsadda|87q
charter township of clinton|81k
chartres|cp3
chartres de bretagne|k6e
charvieu chavagneux|jt1
charypovo|cvd
charzysk|b00
charzyssk|b00
chas|7je
chasch|9od
chaschtschewe|oh0
chaschtschewoje|oh0
chashka|2fk
chasiv yar|itc
chaska|geh
chaskoi|62b
chaskovo|62b
chaskowo|62b
chasov iar|itc
chasov yar|itc
chassawjurt|75p
chasse sur rhone|ku2
chasseneuil du poitou|n2y
chassieu|jlv
chastre villeroux blanmont|kh6
chatangagolf|p8c
chateau d olonne|inc
chateau du loir|kph
chateau gontier|ivc
chateau renault|kmi
chateau thierry|i5z
chateaubelair|noa
chateaubourg|krx
chateaubriant|iq4
chateaudun|i5a
chateaugiron|kgo
chateauguay|cv8
chateaulin|krq
chateauneuf les martigues|j1t
chateauneuf sur loire|k2x
chateaurenard|iid
chateauroux|bd8
chatel guyon|kny
chatelaillon plage|kjk
chatelet|eck
chatelineau|eck,hx4
chatellerault|dxe
chatenay malabry|f03
chatenoy le royal|kjm
chatham|98z,cqx
chatham islands|41e
chathaminseln|41e
chatillon|f34
chatillon sur chalaronne|mwm
chatillon sur seiche|kid
chatillon sur seine|k8d
chatlon|qi
chatou|fq6
chatoura|fqh
chatra|c95
chatsk|ktd
chattahoochee|lvi
chattanooga|6aa
chatteris|jdz
chattogram|9d
chattogram division|6t
chattooga|lvj
chatuzange le goubet|n3f
chau doc|9mi
chaudfontaine|h6x
chauen|e42
chauffailles|n4z
chauk|8ed
chaumont|fwc
chaumont gistoux|j73
chaun bay|p8b
chaunskaya bay|p8b
chauny|iox
chauray|mtm
chausove|ome
chausove druge|ord
chausove drugue|ord
chausove druhe|ord
chausovo|ome
chausovo vtoroe|ord
chauvigny|k23
chavanon|lvk
chavanoz|n3l
chaville|hm8
chaykino|o9z,obc
chaykovskiy|8lr
chaykovsky|8lr
chaykyne|o9z,obc
chazelles sur lyon|mst
cheadle|j2p
cheadle hulme|fwh
cheb|ev8
chebarkul|car
chebekino|chf
cheberghan|6gc
cheboksary|137
cheboksary reservoir|kzy
cheboutyntsi|nzn
chechelnik|mrv
chechelnyk|mrv
chechen republic|28x,48i
chechenia|28x,48i
chechnya|28x,48i
chechory|nrf
checker hall|ozo
checoslovaquia|eu
checy|k0g
cheektowaga|99k
chefchaouen|e42
chefchaouene|e42
chefushan|cdr
chegdomyn|iec
chegem|hoj
chegem vtoroy|j70
chegoltai tatarski|ojg
chegoltay tatarsky|ojg
cheguem|hoj
cheguem vtoroi|j70
chegutu|a0k
cheikh eli|nqe,nz9
chejov|98q
chekhov|98q
chekmagush|j4b
cheksna|h56
chelebiler|ouk
chelekhov|c5w
chelekhove|oni
chelghoum el aid|9id
chelghoum laid|9id
cheliabinsk|no,48j
cheliadinove|ojc
cheliadinovo|ojc
chelkovitchnoie|o1x
chelles|c8t
chelm|a6q
chelmsford|7k8,eov
chelmsley wood|iq8
chelsea|alg,dhr
chelsfield|ign
cheltenham|7f8
chelyabinsk|no,48j
chelyabinsk oblast|48j
chelyabinsk region|48j
chelyadinove|ojc
chelyadinovo|ojc
chemerivtsi|kuk
chemerovtsy|kuk
chemille melay|kb4
chemin de fer mediterranee niger|cna
chemin de fer transsaharien|cna
chemmumiahpet|fc2
chemnitz|5pf
chenab|lvl
chenab nagar|9n5
chenaran|c8x
chendi|bbw
chene bougeries|jc4
chene bourg|jxg
chenee|jns
chengalpattu|a0w
chengde|4yd
chengdu|6d
chenggu|7fb
chenghai|df6
chenghua|6nt
chengtangcun|7qu
chengxi|d4b
chengxian chengguanzhen|9op
chengxiang|8gy
chengyang|9xc
chengzhong|5ks
chengzihe|83x
chenlou|c0t
chennai|8m
chennevieres sur marne|hp6
chenove|i73
chenshi|dej
chentii aimag|3vs
chenzhou|1o4
cheonan|1w4
cheonan si|1w4
cheonansi|1w4
cheongju|rv
cheongju si|rv
cheongsong|fd3
cheongsong county|fd3
cheongsong eup|fd3
cheongsong gun|fd3
cheongsongeup|fd3
chepen|d01
chepetivka|d7y
chepetovka|d7y
chepit|ony
cheponosy|o08
chepot|ony
chepstow|i3s
chequia|2d
cher|7z3,lvm
cherbourg|g7g
cherbourg octeville|g7g
cherburgo octeville|g7g
cherchentsi|nxz
cherchentsy|nxz
cherdakly|ixv
chereguech|jg9
cheremjovo|avn
cheremkhovo|avn
cheremushki|7ps
cherepanovo|hdw
cherepkivtsi|jm4
cherepkovtsy|jm4
cherepovets|5cg
cheresh|o1p
chereshenka|o92
cheria|9h9
cheriomushki|7ps
cherkashchyna|1bi
cherkasi|1oc
cherkaske|n6c
cherkasskoye|n6c
cherkassy|1oc
cherkasy|1bi,1oc
cherkasy oblast|1bi
cherkasy region|1bi
cherkesk|55x
cherkessk|55x
cherkez tobai|oed
cherkez tobay|oed
cherlak|iw8
cherlenivka|nny
cherlenovka|nny
chernaia rechka|azr
chernaya rechka|azr
cherneche|obu
chernelitsa|nye
chernelitsia|nye
chernelitsya|nye
chernelytsia|nye
chernelytsya|nye
chernenko|ho5
chernevtsy|njy
cherniajiv|jnd
cherniajov|jnd
cherniajovka|obt
cherniajovsk|chi
cherniakhiv|jnd
cherniakhovka|obt
chernianka|ibi,ndh
cherniatin|ng5
cherniatyn|ng5
chernigov|1ml
chernigov oblast|1i1
chernigov region|1i1
chernigovka|ijk,km8
chernihiv|1i1,1ml
chernihiv oblast|1i1
chernihiv region|1i1
chernihivka|km8
chernihivshchyna|1i1
cherniiv|na1
chernivets ka oblast|1kt
chernivetsi|1p0
chernivtsi|1kt,1p0,njy
chernivtsi oblast|1kt
chernivtsi region|1kt
cherniyiv|na1
chernobai|k5e
chernobay|k5e
chernobayevka|jpk
chernobil|owz
chernobyl|owz
chernobyl nuclear plant|er
chernobyl nuclear power plant|er
chernogolovka|hb0
chernogorsk|9io
chernoloztsy|nha
chernomorsk|ari
chernomorskoye|j64
chernopolye|o4d
chernorudka|obn
chernove|ohb
chernovka|nmw
chernovo|ohb
chernovopartizansk|ib9
chernovtsi|1p0
chernovtsy|1p0,njy
chernozemnoye|oiq
chernoziomnoye|oiq
chernozyomnoye|oiq
chernuji|nlv
chernujino|knl
chernukhi|nlv
chernukhino|knl
chernushka|e6x
chernyakhiv|jnd
chernyakhivka|obt
chernyakhov|jnd
chernyakhovka|obt
chernyakhovsk|chi
chernyanka|ibi,ndh
chernyatin|ng5
chernyatyn|ng5
chernyshevo|nt6
chernyshevsk|its
chernyshove|nt6
cherpulassery|frv
cherry hill|9lt
cherson|1ms
chertanovo vtoroye|6tw
chertanovo yuzhnoye|6tw
cherthala|cdv
chertkovo|j6h
chertomlyk|o2m
chertoriia|onw
chertoriya|onw
chertsey|jbh
chervona dibrova|op0
chervona dolina|ohy
chervona dolyna|ohy
chervona sloboda|jmh
chervona zirka|onm
chervonaia dolyna|ohy
chervonaia motovilovka|ncb
chervonaia sloboda|jmh
chervonaya dolyna|ohy
chervonaya motovilovka|ncb
chervonaya sloboda|jmh
chervone|nje,nr2,nu7,ouu,ovu,ovv
chervone kozatstvo|nr2,nu7
chervoni iar|oim
chervoni oskil|neo
chervoni oskol|neo
chervoni promin|oub
chervoni rozselenets|of6
chervoni yar|oim
chervonnoye|nr2
chervonnoye kazachestvo|nr2,nu7
chervonoarmiis ke|kd2
chervonoarmiisk|ku3
chervonoarmiiske|kd2,ow7
chervonoarmiysk|ku3
chervonoarmiyske|kd2,ow7
chervonoe|ouu,ovu
chervonograd|a5p
chervonogrigorovka|kgr
chervonohrad|a5p
chervonohryhorivka|kgr
chervonopartizansk|ib9
chervonopartyzansk|ib9
chervonoye|nje,nr2,ovu
chervonozavods ke|jyp
chervonozavodske|jyp
chervonozavodskoye|jyp
chervonoznamianka|n5z
chervonoznamyanka|n5z
chervony oskol|neo
chervony yar|oim
chervonyi oskil|neo
chervonyi promin|oub
chervonyi rozselenets|of6
chervonyi yar|oim
chervonyy oskil|neo
chervonyy oskol|neo
chervonyy promin|oub
chervonyy rozselenets|of6
chervonyy yar|oim
cheryomushki|7ps
chesapeake|5sn
chesapeake bay|p5c
chesham|h9o
cheshire|fu7
cheshunt|avr
chesniki|oh1
chesnyky|oh1
chessington|hie
chester|8eu,eno,h6q
chester le street|dzq
chesterfield|7ie,c3g
chesuncook lake|kzz
chetfalva|okh
chetouane|de4
chettia|6fs
chetumal|284
chetwayi|dr9
chevigny saint sauveur|jaj
chevilly larue|hdx
chevreuse|knr
chevtchenkove|k66,koq,nf4,o4w,oe1,os0,ot4
chevtchenkovo|k66,koq,nf4,o4w,oe1,os0,ot4
chew bahir|l00
cheyenne|66u,lvn
cheyyar|e2c
chhagalnaiya|di2
chhatak|div
chhatarpur|7k4
chhattisgarh|3e0
chhibramau|awx
chhindwara|6z0
chi|lvo
chi linh|5wg
chi lung|4pm,52r
chia|a4u
chia i|4pi
chiang mai|4lu,54d
chiang rai|4m1,5sf
chiapa de corzo|cht
chiapas|3y6
chiasso|jwl
chiayi|4ph,4pi
chiayi city|4ph
chiayi county|4ph
chiayi hsien|4pi
chiba|cl,pr
chiba ken|cl
chiba prefecture|cl
chiba shi|pr
chibuto|aol
chicacao|aii
chicago|r4
chicago heights|fo4
chicago lawn|b3b
chichaki|n1z
chichawatni|8sv
chichester|fa2
chichibu|agi
chichicastenango|6ua
chichigalpa|ew5
chichkino|ovd
chichkovtsy|nxg,o01
chiclana|945
chiclana de la frontera|945
chiclayo|10i
chico|7ar,lvp
chicoloapan|6do
chiconi|2lt,h2c
chicopee|ayo
chidambaram|ar2
chidawa|d4c
chiemsee|l01
chieri|e0r
chiesanuova|4hp
chieti|3fj,cll
chievres|kjv
chifeng|586
chigasaki|5qp
chigasaki shi|5qp
chigirin|jrk
chigorodo|8ml
chiguayante|8tf
chiguirin|jrk
chigwell|jdl
chihirin|jrk
chihuahua|qh,3y5
chihuahua city|qh
chik ballapur|au3
chikhli|bf9
chikmagalur|7am
chikodi|eer
chikuma|anw
chikusei|81a
chikushino|7xv
chikushino shi|7xv
chilakalurupet|89l
chilapa de alvarez|feh
chilca|9e7
chile|1s
chilecito|cy8
chili|1s
chilibre|esk
chililabombwe|avz
chilka|iiu
chillan|4y8
chillicothe|h1o
chilliwack|8az
chillum|esx
chilly mazarin|hlf
chilmari|bud
chilok|jae
chilovo|i3y
chilovtsy|ngf
chilpancingo|238
chilpancingo de los bravo|238
chilung|4pm,52r
chimaltenango|3a0,5g6
chimanovsk|h3c
chimay|jjj
chimbas|9cv
chimborazo|34f
chimborazo province|34f
chimbote|5cd
chimbu|430
chimbu province|430
chimichagua|fo2
chimkent|nr
chimki|5rj
chimoio|1cn
chimtschin|nfe
chin|3vl
chin staat|3vl
chin state|3vl
china|0
chinadiyevo|kac
chinandega|40a,54r
chinandega department|40a
chinatown|7xp,8fp
chinautla|7rm
chinch on|ahd
chincha alta|6nf
chinchina|9r1
chindwin|lvq
chine|0
chinese republic of taiwan|p34
chingford|9yw
chingola|6q0
chinhoyi|5ji
chiniot|624
chinju|5dj
chinko|lvr
chinmen|4pn
chinnachowk|a6d
chinnamanur|diy
chino|8nq,b2p
chino hills|91z
chinon|jlw
chinsali|czn
chintamani|9i3
chinu|box
chioggia|d0k
chiornaia|noy
chiorni ostrov|od4
chiorni potok|obz
chiorno kosh|ods
chipata|1hl
chipiana|hn4
chipinge|ef0
chipintsy|nf0
chipiona|hn4
chiplun|bm7
chipounovo|j2e
chippenham|e7x
chipping sodbury|e5f
chipre|4b,pb9
chipre del norte|gt
chiputneticook lakes|l02
chiquimula|3ag,59x
chiquinquira|cgw
chirala|8l5
chiraz|n3
chirchiq|6ie
chiredzi|dch
chiriaeve|kd7
chiriaievo|kd7
chirin novy|oq3
chiriqui|423
chiriqui province|423
chirivella|fr1
chirmiri|7xc
chiro|fiy
chirokaia balka|olo
chiroke|jh5,obw,ojo
chirokoie|jh5,nz6,o1o,obw,os5
chirokolanovka|nto
chirongui|2lu,hnn
chirovtsy|nu1
chirrip del atlntico|lvs
chirvan|8ss
chiryu|9vz
chishmy|gzf
chishtian|79z
chisinau|ch,1td
chisinau municipality|1td
chislehurst|hex
chisten koye|kvg
chistenkoye|kvg
chistiakove|bb8
chistiakovo|bb8
chistopol|acj
chistopol ye|nvk
chistopolye|nvk
chistyakovo|bb8
chita|1eu,8r1
chitapur|fpu
chitose|86d
chitradurga|6wk
chitre|g6i
chittagong|6t,9d
chittagong division|6t
chittaranjan|cgu
chittaurgarh|7pp
chittur|faj
chitungwiza|55l
chivacoa|9ma
chivilcoy|b88
chixoy|lvt
chizhou|1z7
chkalove|o8t
chkalovo|o8t
chkalovsk|dzu,im0
chkilne|nrn
chklo|kjf
chkolnoie|nrn
chlebodarskoje|nl0
chlef|1gi,25c
chlef province|1gi
chliakh|oux
chliakhove|ovh
chlibodarske|nl0
chmelnik|g2f
chmelnizki|1o1
chmelnizkoje|oov
chmelnyzke|oov
chmelnyzkyj|1o1
chmilnyk|g2f
chobe|2vu,lvu
chobe district|2vu
choco|30e
choco department|30e
chocope|f3b
chodoriw|joa
chodorow|joa
chofu|5ym
chohodarivka|oq0
choibalsan|oxq
choiseul|3l8,4at,oa9
choiseul province|4at
choisy le roi|e9e
chojnice|dho
chokul russki|oa6
chokul russky|oa6
chokwe|a7p
cholargos|fi7
cholet|bds
cholmi|nf6
cholmiwka|nnz
cholmowka|nnz
cholmsk|f0e
cholmskaja|hut
cholmske|nih
cholmy|nf6
cholodiwka|onf
cholodna balka|nku
cholodowka|onf
cholokhove|nfm
cholokhovo|nfm
cholokhovski|jgz
choloma|6w8
cholon|64l
cholula|8jf
choluteca|3b3,5uk
choluteca department|3b3
choma|6va
chomein|93t
chomeinischahr|5in
chomutov|brc
chon buri|1wl,4l2
chonburi|1wl,4l2
chone|cjz
chongjin|rv,1hm
chonglong|art
chongqing|77,2zh
chongrav|oc4
chongxing|d50
chongzuo|53z
chontales|40b
chontales department|40b
chop|jqs
chopda|a16
chopovichi|non
chopovychi|non
chor|j1p
chorley|ep7
chorleywood|iy8
chorna|noy
chorni ostriv|od4
chorni potik|obz
chornianka|ndh
chornivka|nmw
chornobai|k5e
chornobaivka|jpk
chornobay|k5e
chornobayivka|jpk
chornobil|owz
chornobyl|owz
chornobyl nuclear plant|er
chornoguzi|niv
chornohirka|owp
chornohuzy|niv
chornoliztsi|nha
chornomorka|nl3
chornomors k|ari
chornomorsk|ari
chornomorske|j64,k73
chornomorski nimtsi|ney,nvk,o91,oiq
chornopillia|o4d
chornopillya|o4d
chornorudka|obn
chornozemne|oiq
chornuji|nlv
chornujine|knl
chornujy|nlv
chornujyne|knl
chornukhi|nlv
chornukhy|nlv
chornukhyne|knl
chornyanka|ndh
chornyi ostriv|od4
chornyi potik|obz
chornyy ostriv|od4
chornyy potik|obz
chorol|iqn,j44
choroschewe|n0i
choroschewo|n0i
choroschjowo|6k1
chorostkiw|kaw
chorostkow|kaw
chorramabad|1hb
chorramschahr|5ae
chortkiv|fyh
chortkov|fyh
chortomlik|o2m
chortomlyk|o2m
chortoq|bu0
chortoryia|onw
chortoryya|onw
chorugh|8ds
chorzow|7i3
chosica|8hz
chost|2mq,5gr
chosta|hf0
chostakove|ope
chostakovo|ope
chostka|9ej
chotin|jnt
chotinskoje wosstanije|ncw,not
chotiw|my5
chotjaniwka|ocn
chotjanowka|ocn
chotkowo|h7i
chotnyy potik|obz
chotow|my5
choty|od1
chotyn|jnt
chou|df2
choubino|ofu
choubino baigodja|ofu
choubranets|nsp
choubyne|ofu
choucha|2qh,b1l
chouchary|i9d
chouchenskoie|hm0
chouchi|b1l
chouchtar|93n
chouia|aik
choukhevitch|nzu
choukhevytch roman ossypovytch|nzu
choumen|2si,5xb
choumerlia|ecq
choumikha|hnw
choumkhai|nqu
choumsk|kqk
choumy|oks
chovkovytchne|o1x
chowd|8gh
chowd aimag|3vu
chowsgol aimag|3vt
choy|6cl
choybalsan|oxq
choyr|fd6
chpikov|nh5
chpiltchina|ov6
chpola|i0f
chpykiv|nh5
chpyltchyna|ov6
chramkivka|njp
chramkovka|njp
chreschtschatik|ofa
chreschtschatyk|ofa
chrestiwka|g3p
christ church|2r3
christ church nichola town|3jz
christchurch|1de,2r3,cxl
christiansburg|h00
christinowka|jcm
christoforowka|o0x,o9t
chrjazka|nra
chrustalnyj|8fj
chrystoforiwka|o0x,o9t
chrystyniwka|jcm
chrzanow|ddx
chtchaslivka|oul
chtchaslyve|o9k
chtchastia|j1a
chtchastlivka|oul
chtchebetovka|ncv
chtchekino|aim
chtcherbakove|or9
chtcherbakovo|or9
chtcherbani|nru
chtcherbanka|o0d
chtcherbinivka|n9l
chtcherbinka|g0h
chtcherbinovka|n9l
chtcherbintsy|onh
chtcherbynivka|n9l
chtcherbyntsi|onh
chtchigry|hjr
chtchiolkino|jb0
chtchiolkovo|7ih
chtchirets|kna
chtcholkine|jb0
chtchors|j8h
chtchoukino|7vb
chtchoutchinsk|c6u
chtchyret|kna
chtormove|o80
chtormovoie|o80
chtourmove|nyb
chtourmovoie|nyb
chu|df2
chubivka|ota
chubut|27y,lvv
chubut province|27y
chuchar kana mandi|9oy
chucher sandevo|3v7,gas
chudei|ktf
chudey|ktf
chudniv|kqw
chudnov|kqw
chudovo|hvk
chudozero|l03
chudschand|22k
chuginka|nvc
chuguev|e2d
chuguinka|nvc
chuguyev|e2d
chuguyevka|ino
chugynka|nvc
chuhar kana|9oy
chuhinka|nvc
chuhuiv|e2d
chuhuyiv|e2d
chuhynka|nvc
chuike|o9z
chuikivka|ofp
chuikovka|ofp
chujuyiv|e2d
chukai|8tr
chukchi sea|p42
chukha|2va
chukotka|48k
chukotka okrug|48k
chul man|jev
chula vista|5kt
chulakivka|nhq
chulakovka|nhq
chulman|jev
chulucanas|9q2
chulym|ixh,lvw
chulyshman|lvx
chum phae|cbh
chumbi valley|p1z
chumphon|4mp,6g5
chumpon|6g5
chuna|lvy
chunar|e2r
chuncheon|1y7
chuncheon si|1y7
chuncheonsi|1y7
chung hua|19i
chungbuk|119
chungbuk do|119
chungbukdo|119
chungcheong del norte|119
chungcheong del sur|vq
chungcheong du nord|119
chungcheong du sud|vq
chungcheongbuk|119
chungcheongbuk do|119
chungcheongbukdo|119
chungcheongnam|vq,3ka
chungcheongnam do|vq,3ka
chungcheongnamdo|vq,3ka
chunghua|19i
chungju|rv,5zs
chungju si|rv
chungjusi|rv
chungnam|vq,3ka
chungnam do|vq,3ka
chungnamdo|vq,3ka
chunian|aw1
chunkiv|o0z
chunkov|o0z
chunski|i3h
chunskiy|i3h
chunsky|i3h
chuo|fi9
chuquisaca|2tl
chuquisaca department|2tl
chur|85d
churachandpur|c41
churchdown|io4
churchill|lvz
churchill lake|l04
churu|7t5
churubash|ngn
chusovaya|lw0
chusovoi|brh
chusovoy|brh
chust|a39,fyd
chutes du niagara|8uo
chutes victoria|ecu
chutove|kj6
chutovo|kj6
chuuk|37e
chuvash republic|48l
chuvashia|48l
chuvasia|48l
chuy|1pc
chuy region|1pc
chuyke|o9z
chuykivka|ofp
chuykovka|ofp
chuzhou|1pr
chwalynsk|in6
chychaky|n1z
chychkivtsi|nxg,o01
chychkyne|ovd
chyhyryn|jrk
chylivtsi|ngf
chymkent|nr
chymtschyn|nfe
chynadiiovo|kac
chynadiyovo|kac
chyornaya|noy
chyorno kosh|ods
chyorny ostrov|od4
chyorny potok|obz
chypre|4b,pb9
chypre du nord|gt
chypyntsi|nf0
chyr|lw1
chyriaieve|kd7
chyrivtsi|nu1
chyriw|n0v
chyroka balka|olo
chyroke|jh5,nz6,o1o,obw,os5
chyrokoe|ojo
chyrokolanivka|nto
chyrow|n0v
chystenke|kvg
chystiakove|bb8
chystopillia|nvk
chystopillya|nvk
chystovodne|olx
chystyakove|bb8
ciales|2ij,jj8
ciamis|7m0
ciampea|60m
ciampino|dp5
cianjur|6d2
cianorte|8r8
cibinong|56e
cibitoke|2ss,cw3
cibla|3nu
cibla municipality|3nu
ciblas|3nu
cibolo|etk
ciboure|k9l
cicero|8r2,fab
cicurug|8h7
cidade de nacala|5ve
cidade velha|ken
cidra|2ik,ic4
ciechanow|cay
ciego de avila|30u,50l
ciego de avila province|30u
ciempozuelos|gy3
cienaga|8ip
cienaga de carlos florez|8ip
cienfuegos|23g,30s
cienfuegos province|30s
cieszyn|e9h
cieza|ect
cifuentes|dc6
cikampek|6rr
cikarang|7pv
cikupa|6d7
cilacap|5mz
cildir|l05
cileungsir|5gs
cileunyi|7kb
cilli|7hr
cimahi|22s
cimin|dgk
cimislia|3r8,dvy
cimislia district|3r8
cimitarra|bod
cinca|lw2
cincinnati|5d6
cinderford|iqp
ciney|iek
cinisello balsamo|97y
cintalapa de figueroa|cx8
cipolletti|99r
ciputat|60c
ciranjang hilir|92z
circuit zolder|hwd
cirebon|5a1
cirencester|hxc
cirkulane|4h0,o3e
ciscaucasia|gr
ciscaucasie|gr
cisjordania|ir,t7
cisjordanie|ir,t7
cite du vatican|5f
citeureup|5xz
citium|5xm
citrus heights|8l2
citrus park|gkp
city of belgrade|103
city of butuan|1j9
city of cape town|8l
city of cebu|q4
city of cut noses|20h
city of francistown|2vv
city of grande prairie|d3i
city of isabela|9v1
city of johannesburg|7w
city of kisumu|1fd
city of lethbridge|9ld
city of medicine hat|a9p
city of milford|bms
city of red deer|9dk
city of saint peters|bgo
city of sammamish|ce4
city of spruce grove|e55
city of taguig|1xa
city of westminster|5pa
city of zagreb|1qf
ciudad acuna|6zg
ciudad apodaca|4x7
ciudad autonoma de buenos aires|6r,q5
ciudad autonoma de ceuta|361
ciudad autonoma de melilla|36b,5me
ciudad benito juarez|6o4
ciudad bolivar|14n,192
ciudad bolivia|bh7
ciudad camilo cienfuegos|6bt
ciudad choluteca|5uk
ciudad constitucion|d79
ciudad de aksu|25e
ciudad de apizaco|bvb
ciudad de battambang|572
ciudad de belice|693
ciudad de benin|di
ciudad de brandeburgo|amk
ciudad de buenos aires|q5
ciudad de cebu|q4
ciudad de ceuta|5nf
ciudad de chacabuco|eig
ciudad de colon|5tv
ciudad de comayagua|6c7
ciudad de cordoba|mh
ciudad de corrientes|1f3
ciudad de formosa|1w3
ciudad de gaza|198
ciudad de general roca|9eg
ciudad de guatemala|9y
ciudad de huajuapan de leon|bee
ciudad de jeju|13l
ciudad de jilin|xc
ciudad de jinotega|6h8
ciudad de jotan|51v
ciudad de kep|3jk
ciudad de kompot|9sf
ciudad de kumul|5po
ciudad de kuwait|204
ciudad de la habana|v7,30x
ciudad de la rioja|258
ciudad de limon|678
ciudad de linxia|5j3
ciudad de malabo|11o
ciudad de melilla|5me
ciudad de mendoza|58l
ciudad de mexico|5o,3y7
ciudad de neuquen|1uf
ciudad de nueve de julio|egx
ciudad de pailin|bc0
ciudad de quebec|116
ciudad de resistencia|1lr
ciudad de rio cuarto|6l6
ciudad de rio tercero|bct
ciudad de salta|11n
ciudad de san juan|5ax
ciudad de santa fe|1b4
ciudad de santa rosa|5db
ciudad de santiago del estero|1r6
ciudad de siem riep|514
ciudad de sihanoukville|3je,5wy
ciudad de tumen|915
ciudad de villa de alvarez|7ec
ciudad de wuyishan|6xf
ciudad de yilan|89f
ciudad del cabo|8l
ciudad del carmen|6f8
ciudad del este|1k2
ciudad del vaticano|5f,juo
ciudad delicias|7dv
ciudad fernandez|f6o
ciudad frontera|9ol
ciudad general escobedo|57j
ciudad guadalupe|1vo
ciudad guayana|1il
ciudad guzman|7jp
ciudad hidalgo|aj8
ciudad ho chi minh|72,bl
ciudad juarez|12n
ciudad lazaro cardenas|906
ciudad lerdo|8zc
ciudad lineal|5ue
ciudad lopez mateos|4vd
ciudad madero|64b
ciudad mante|8p8
ciudad mazatlan|54f
ciudad melchor muzquiz|ee2
ciudad mendoza|e8v
ciudad metropolitana de genova|1oe
ciudad metropolitana de napoles|pl
ciudad mezquita de bagerhat|5kr
ciudad nezahualcoyotl|1cx
ciudad nicolas romero|5hp
ciudad obregon|4ze
ciudad ojeda|6l7
ciudad piar|bjq
ciudad real|362,9cb
ciudad rio bravo|87g
ciudad sabinas|b6h
ciudad sabinas hidalgo|ews
ciudad san vicente|77s
ciudad sandino|bsp
ciudad santa catarina|5kd
ciudad satelite|96r
ciudad surigao|8jj
ciudad urdaneta|6l7
ciudad valles|77p
ciudad victoria|1gy
ciudad vieja|ety
ciudaddelahabana|v7
ciudadela|fvi
ciudadela blanca|63y
ciutadella|fvi
ciutadella de menorca|fvi
ciutat vella|7ut
civitanova marche|cy6
civitavecchia|c5h
cixi|13m
cizre|8we
clacton on sea|bpu
clair engle lake|l06
claix|jvu
clamart|bme
clamecy|myu
clapiers|ktx
claremont|e41
clarence|lw3
clarence town|ktj
clarendon|3hd
clarendon parish|3hd
clark fork|lw4
clarks hill lake|l40
clarksville|6gh,h0p
clausenburg|1ik
clausthal zellerfeld|iah
clay|asn
claye souilly|j5p
clayton le woods|igf
clearfield|fk6
clearwater|7ig
cleburne|fqt
cleckheaton|g41
cleethorpes|f6l
cleon|kia
clerf|3mx
clermont|f32,j67
clermont ferrand|6qj
clervaux|3mx
clevedon|h6j
cleveland|53i,cov
cleveland heights|cie
cleveleys|idh
cleveris|bxf
cleves|bxf
clichy|avd
clichy sous bois|fvx
cliffside park|ggt
clifton|8mg
clifton park|e11
clinton|e6p,ga6,ge4,h3r
clinton colden lake|l07
clinton township|81k
clisson|ke0
clitheroe|if2
clohars carnoet|n6y
cloppenburg|fec
closepet|8af
cloverleaf|gsx
clovis|7se,dh6
cluj|1ik,1v1
cluj county|1v1
cluj napoca|1ik
cluny|my0
cluses|hge
clutha|lw5
clydach|hj4
clydebank|g7l
co do|7f3
co gjo|7f3
coacalco|5ih
coachella|ckj
coahuila|3y8
coahuila de zaragoza|3y8
coalville|dpc
coamo|2il,e7t
coaraci|f3l
coari|bq4,lw6
coatbridge|cof
coatepec|bbo
coatepeque|7qw
coatzacoalcos|5si,lw7
coatzintla|eo2
coban|1xr
cobham|i03
cobija|8z9
coblence|7p1
coblenza|7p1
cobourg|d0h
coburg|d0h
coburgo|d0h
cochabamba|s0,2tk
cochin|1zt
cocieri|itw
cockburn town|dxj,nlt
cockeysville|h8m
cockington|jhm
cocle|421
coco|lw8
coconut creek|ao4
coconut grove|he7
cocorote|bff
codicote|j78
codo|8rx
codrington|n94
codsall|j07
coelho neto|e4s
coesfeld|e1o
coeur d alene|bx4
cogan|aty
cognac|h7l
cognin|kcl
cogolin|jir
coignieres|n08
coimbatore|uw
coimbra|45e,5c2
coimbra district|45e
coin|h0o
coira|85d
coire|85d
coity|d46
cojedes|4sx,lw9
cojutepeque|6ru
colargos|fi7
colatina|7wh
colcapirhua|bfr
colchester|7a9
coleford|jdd
colegiales|ax9
coleraine|gc9
colfontaine|hfe
colihaut|nk0
colima|3y9,4z0
collado villalba|a9t
college park|f3w
college point|g4e
college station|7oa
collegno|cal
colleyville|gd6
collierville|byc
collines|2t7
collinsville|ghi
collinwood|em4
colmar|a1p
colmenar viejo|cq2
colne|hdz
cologne|1hy
cologno monzese|ce2
colomba|c5g
colombelles|kdt
colombes|8u0
colombia|s
colombie|s
colombie britannique|ld
colombo|ce,5pl
colomiers|fcp
colon|3b4,422,5tv,a71,abh
colon department|3b4
colonel hill|omf
colonia|1hy,4sa,gyd
colonia del sacramento|a2q
colonia del sol|c2h
colonia del valle|5os
colonia lindavista|7yl
colonia nativitas|alq
colonie penitentiaire d olenivka|gy
colony of new brunswick|1rf
colony of nova scotia|1jh
colony of prince edward island|2we
colorado|4qx,lwa
colorado springs|4xw
colton|b7n
columbia|52i,7cw,81q,e0h,lwb,pav
columbia britanica|ld
columbia river|pav
columbine|gkf
columbus|qz,60o,c9z,gra,gtw
colville|lwc
colville lake|l08
colvilletown|8ev
colwyn bay|elg
comal|bnl
comalapa|f3t
comalcalco|d3k
comarca embera wounaan|429
comayagua|3b5,6c7
comayagua department|3b5
combourg|krw
combs la ville|gxc
come|20p,8p5
comendador|e4j
comerio|2im,ijo
comilla|1fl
comines|itf,jxz
comitan|84u
comitan de dominguez|84u
comitancillo|anl
comitat d istrie|3c1
comitat d osijek baranja|3bx
comitat de bjelovar bilogora|3bq
comitat de brod posavina|3bv
comitat de dubrovnik neretva|3c2
comitat de karlovac|3bn
comitat de koprivnica krizevci|3bp
comitat de krapina zagorje|3bl
comitat de lika senj|3bs
comitat de medimurje|3c3
comitat de pozega slavonie|3bu
comitat de primorje gorski kotar|3br
comitat de sibenik knin|3by
comitat de sisak moslavina|3bm
comitat de split dalmatie|3c0
comitat de varazdin|3bo
comitat de virovitica podravina|3bt
comitat de vukovar syrmie|3bz
comitat de zadar|3bw
comitat de zagreb|1qf,3bk
commack|e59
commentry|k2r
commerce city|bbb
commercy|k5o
commewijne|4iu
commewijne district|4iu
communaute autonome basque|ui
communaute autonome du pays basque|ui
communaute d agglomeration de saint quentin en yvelines|6rh
communaute de madrid|bx
communaute forale de navarre|1wh
communaute valencienne|dr
communay|n6g
commune d akniste|3nb
commune d aloja|3nc
commune de cerkno|4c9
commune de jaunjelgava|3o9
commune de kardla|jl9
commune de kayanza|as7
commune de motala|fgw
como|20p,8p5
comodoro rivadavia|6uu
comoe|2yd
comoe district|2yd
comoras|4f
comores|4f
comoros|4f
compiegne|cmv
compluto|617
compostela|cwl
compostela valley|1us
compostela valley province|1us
compton|83g
comrat|9qb
comte d hualien|4pk
comte d orebro|4bo
comte d ostergotland|4bg
comte d uppsala|4be
comte de blekinge|4bl
comte de bomi|3m0
comte de bong|3lz
comte de brant|ek0
comte de changhua|19i
comte de chiayi|4ph
comte de dalarna|4bq
comte de dalecarlie|4bq
comte de gavleborg|4br
comte de gbarpolu|3m5
comte de gotland|4bk
comte de grand bassa|3m2
comte de grand cape mount|3m1
comte de grand gedeh|3m3
comte de grand kru|3m4
comte de halland|4bm
comte de harju|23s
comte de hiiu|34w
comte de hsinchu|26f
comte de jamtland|4bt
comte de jarva|351
comte de jogeva|34z
comte de jonkoping|4bh
comte de kalmar|4bj
comte de kitui|3i5
comte de kronoberg|4bi
comte de laane|353
comte de lienchiang|4po
comte de lofa|3m6
comte de margibi|3m7
comte de maryland|3m9
comte de miaoli|25w
comte de montserrado|3m8
comte de more og romsdal|40r
comte de nantou|4pp
comte de nimba|3ma
comte de norbotten|4bd
comte de nordland|40s
comte de norfolk|ai0
comte de norrbotten|4bd
comte de parnu|358
comte de penghu|4pq
comte de pingtung|1ov
comte de polva|357
comte de rapla|35a
comte de river cess|3mc
comte de river gee|3mb
comte de rogaland|40q
comte de saare|35c
comte de scanie|14u
comte de sinoe|3md
comte de skane|14u
comte de sodermanland|4bf
comte de stockholm|so
comte de taitung|4pr
comte de taoyuan|uh
comte de tartu|35d
comte de valga|35f
comte de varmland|4bn
comte de vasterbotten|4bc
comte de vasternorrland|4bs
comte de vastmanland|4bp
comte de vastra gotaland|z5
comte de viljandi|35g
comte de viru est|34x
comte de viru ouest|354
comte de voru|35h
comte de yilan|4pl
comte de yunlin|1z1
comte dorebro|4bo
comunidad de madrid|bx
comunidad foral de navarra|1wh
comunidad valenciana|dr
comunitat valenciana|dr
conakri|7p,39c
conakry|7p,39c
concarneau|h3s
conceicao do coite|ed3
concepcion|1vt,466,6se,a5e,db8
concepcion de la vega|5di
concepcion del uruguay|9t9
conchas lake|l09
conches en ouche|mz7
conchos|lwd
concord|741,74q,8jp
concordia|6rv,b48
condado|dpa
condado de baringo|3ho
condado de berat|2na
condado de bjelovar bilogora|3bq
condado de bomet|3hp
condado de brod posavina|3bv
condado de bungoma|3hq
condado de busia|3hr
condado de changhua|19i
condado de diber|2ni
condado de dubrovnik neretva|3c2
condado de durres|2nb
condado de elbasan|2nc
condado de elgeyo marakwet|3hs
condado de embu|3ht
condado de fier|2nd
condado de garissa|3hu
condado de gjirokaster|2ne
condado de harju|23s
condado de hiiu|34w
condado de homa bay|3hv
condado de hsinchu|26f
condado de hualien|4pk
condado de ida viru|34x
condado de isiolo|3hw
condado de jarva|351
condado de jogeva|34z
condado de kajiado|3hx
condado de kakamega|3hy
condado de karlovac|3bn
condado de kericho|3hz
condado de kiambu|3i0
condado de kilju|a7y
condado de kirinyaga|3i2
condado de kisii|3i3
condado de kisumu|3i4
condado de kitui|3i5
condado de koprivnica krizevci|3bp
condado de korce|2nf
condado de krapina zagorje|3bl
condado de kukes|2ng
condado de kwale|3i6
condado de laane|353
condado de laane viru|354
condado de laikipia|3i7
condado de lamu|3i8
condado de lezhe|2nh
condado de lika senj|3bs
condado de machakos|3i9
condado de makueni|3ia
condado de mandera|3ib
condado de maryland|3m9
condado de melguelh|hp5
condado de meru|3id
condado de migori|3ie
condado de mombasa|3if
condado de montserrado|3m8
condado de muranga|3ig
condado de nakuru|3ii
condado de narok|3ik
condado de nyamira|3il
condado de nyandarua|3im
condado de nyeri|3in
condado de osijek baranja|3bx
condado de parnu|358
condado de pingtung|1ov
condado de polva|357
condado de pozega eslavonia|3bu
condado de primorje gorski kotar|3br
condado de rapla|35a
condado de rivercess|3mc
condado de saare|35c
condado de samburu|3io
condado de shkoder|2nj
condado de sibenik knin|3by
condado de sisak moslavina|3bm
condado de split dalmacia|3c0
condado de tartu|35d
condado de tharaka nithi|3is
condado de tirana|1jw
condado de trans nzoia|3it
condado de turkana|3iu
condado de uasin gishu|3iv
condado de valga|35f
condado de varazdin|3bo
condado de vihiga|3iw
condado de viljandi|35g
condado de virovitica podravina|3bt
condado de vlore|2nk
condado de voru|35h
condado de vukovar sirmia|3bz
condado de wajir|3ix
condado de west pokot|3iy
condado de yilan|4pl
condado de yunlin|1z1
condado de zagreb|3bk
condado del chiayai|4ph
condado del nantou|4pp
condado del rio tana|3ir
condado del taitung|4pr
condat sur vienne|n1h
conde sur l escaut|jf3
conde sur noireau|kfo
condom|jzg
conegliano|fj1
conejo island|pbg
coney island|alm
conflans sainte honorine|e3g
congaree|lwe
congleton|g9r
congo|f,3c,lwf
congo brazzaville|3c
congo kinshasa|f
congonhas|bym
coni|21w,b1n
conie|lwg
conil|h6r
conil de la frontera|h6r
conisbrough|i60
connacht|3dr
connecticut|4qy,lwh
cono norte|c6f
conroe|9qs
conselheiro lafaiete|7k3
consett|fvo
consolacion|bzn
consolacion del sur|9ns
constance|8vs
constanta|1if,1wp
constanta county|1wp
constantina|167
constantine|167,1iy
constantine province|1iy
constantinopla|6a
constantinople|6a
constanza|1if,1wp,8vs
constitucion|dru
contagem|1ye
contai|8ht
contas|lwi
contes|k91
conthey|kbo
contich|hce
contramaestre|9lx
contrexeville|n52
contwoyto lake|l0a
converse|gzm
conway|a38,h63
cook inlet|p58
cook islands|j8
cook strait|p76
cookeville|f5s
cookinseln|j8
cookstown|j5l
cookstrasse|p76
coon rapids|acg
cooper|lwj
cooper city|ebc
coosa river reservoir|ld5
copacabana|bwx
copan|3b6
copan department|3b6
copenhagen|9g
copenhague|9g
copiague|gsf
copiapo|53l,lwk
coppell|d5i
copper|lwl
copperas cove|ewn
copperbelt|4ua
coppermine|lwm
coquimbo|2yv,6iz
coquimbo region|2yv
coquitlam|6vl
coral gables|bnh
coral sea|p37
coral springs|73a
coral terrace|gjp
coralville|ha3
coram|djq
corantijn|lwn
corato|cao
corbas|jjd
corbeil essonnes|d9n
corbie|kdx
corby|ay9
corcega del sur|7ze
corcoran|gwb
cordillera|43y,46g
cordillera administrative|43y
cordillera administrative region|43y
cordillera del libano|3l4
cordillera department|46g
cordoba|mh,oh,13k,1q0,5b8,6ut
cordoba department|13k
cordoba municipio|5b8
cordoba province|oh
cordoue|mh,oh,1q0,5b8
cordova|5b8
cordova bay|paf
corea del norte|1e
corea del sur|q
coree du nord|1e
coree du sud|q
corenc|n4e
corfou|8wb
corfu|8wb
coria del rio|g04
corinth|fpg,h6n
corinthe|fpg
corintia|fpg
corinto|eph,fpg
cork|66p
corlu|61w
cormeilles en parisis|gzr
cormelles le royal|mua
cormontreuil|ke1
corne de l afrique|fk
cornebarrieu|kti
cornelio procopio|c0a
cornelius|g09
cornella|8kq
cornella de llobregat|8kq
corner of artigas|p30
cornwall|byl
coro|1k9,1s5
coroata|enb
corona|6hm,7m7
coronado|gh0
coronel|8bd
coronel fabriciano|7x3
coronel oviedo|6mw
coronie|4iv
coronie district|4iv
corozal|2in,2w9,d9v,dez,ep4
corozal district|2w9
corozal town|d9v
corpus christi|5b2
corralillo|bk4
corredor de suwalki|i9
corregidora|9jm
correze|7z4
corridor de suwalki|i9
corrientes|1f3,1h3
corrientes province|1h3
corroios|bgw
corse du sud|7ze
corsham|ie2
corsica|2bc
corsicana|gmm
corsico|er5
cortazar|aet
corte|k4z
cortenbergh|ht6
cortes|3b7
cortes department|3b7
coruh|lwo
corum|244,25y
corum province|25y
corumba|86a,lwp
corunna|1ci,5pr
coruripe|fbz
corvallis|b2b
corvera|i5s
corvera de asturias|i5s
cosacos de azov|nab
cosacos rojos|nr2,nu7
cosamaloapan|fkz
cosaques d azov|nab
cosaques rouges|nr2,nu7
cosenza|1vl,a78
cosham|jer
coslada|8f4
cosmopolis|c43
cosne cours sur loire|j0h
cospicua|3wq,hpg
cosselies|j69
costa adeje|csz
costa de marfil|1h
costa dorada|1xg
costa mesa|7ia
costa rica|3d
costermansville|1vg
coswig|gxh
cotabato|19h,1hq
cotabato city|1hq
cotabato del sur|15w
cotabato du sud|15w
cotabato province|19h
cotafe|6g8
cote d ivoire|1h
cote d or|7z5
cote saint luc|fcc
cotes d armor|7z6
cotia|5nt
cotonou|1pw
cotonu|1pw
cotopaxi|34t
cottage grove|e72
cottage lake|gw9
cottbus|8pb
cotton ground|o77
cottonwood heights|ekw
cotui|77h
coubron|mvh
coudekerque branche|gef
coueron|hi6
couffo|2t9
couiavie pomeranie|w2
couillet|j33
coulaines|jxv
coulogne|kkp
coulommiers|ib8
coulounieix|joe
coulsdon|gd3
council bluffs|ab6
country club|c7u
county of osijek baranja|3bx
courantyne|lwq
courbevoie|8oo
courcelles|fu5
courcelles les lens|kho
courcouronnes|ieb
courdimanche|kgx
cournon d auvergne|hll
cournonterral|knx
courpiere|msm
courrieres|jdt
cours la ville|mzc
coursan|kol
coursel|hqv
courseulles sur mer|n7h
court saint etienne|jma
courthezon|knd
courtrai|9cs
courtry|kc0
coutances|jjx
coutras|k04
couva|i92
couva tabaquite talparo|4p2
couvin|imi
couzeix|k8b
cova figueira|ccq
cova lima|4n2
covasna|471
covasna county|471
cove|cqv
coventry|58f,e9y
covina|bxr
covington|d6t
cowdenbeath|j29
cowes|h52
cowley|i1e
cowpasture|lwr
cox s bazar|5nr
coxen hole|gvs
coxim|fp3
coxyde|gzv
coyah|94t
coyhaique|6xd
coyoacan|1yt
coyotepec|e8l
cozumel|94c
cracovia|tx
cracovie|tx
cracow|tx
cradock|eyj
craigavon|ao9
craigieburn|a2m
crailsheim|f49
craiova|1js
cramlington|evs
cran gevrier|hir
cranberry township|g06
crane|niu
cranford|gv7,iuw
cranleigh|j5i
crans montana|jf1
cranston|8w6
cranves sales|mtf
cranz|i86
craon|kvb
craponne|jti
crateus|beu
crato|8hm
cravinhos|f0b
crawley|6aj
cree|lws
cree lake|l0b
cregy les meaux|n7g
crehange|n8w
creil|f87
crema|fbm
cremona|3fl,9jp
cremone|3fl,9jp
crensovci|4ca,nbw
crepy en valois|i7p
crespin|n1m
crest|jst
crest hill|h5i
crestview|gqs
creta|1yn
crete|1yn
creteil|8p2
creuse|7z7,lwt
creutzwald|ih4
crevillent|fwe
crevillente|fwe
crewe|98v
criciuma|6ir
cricklewood|a35
crimea|es,wl
crimean bridge|et
crimean khanate|nts
crimean peninsula|es,wl
crimee|es,wl
crimmitschau|gwk
crissier|kby
cristalina|ak8
crisul alb|lwu
criuleni|3r9,h8e
criuleni district|3r9
crna|lwv
crna na koroskem|4cb,k4x
crnomelj|4cc,i1k
croacia|3i
croatia|3i
croatie|3i
crofton|g48
crofton park|idw
croissy sur seine|j98
croix|h43
croix des bouquets|5u1
crolles|joy
crooked island|2ur
crooked island and long cay|2ur
crosby|bit,ozc
crosne|js5
cross hills|izn
cross river|q6
cross river state|q6
crotome|a4o
crotona|3fw,a4o
crotone|3fw,a4o
crowborough|ha4
crown point|fwu
crowthorne|gcw
croydon|6dg
crozon|jvv
cruyshautem|jvd
cruz alta|a2b
cruz bay|jv2
cruz das almas|c3j
cruzeiro|9he
cruzeiro do sul|8z0
crystal|gsw
crystal lake|da7
crystal palace|ivl
crystal two|gxj
csongrad|3ch
csongrad county|3ch
csongrad csanad|3ch
csongrad csanad county|3ch
cu chi|99v
cua|69q
cuajimalpa de morelos|6jg
cuamba|9eb
cuando|lww
cuanza|lwx
cuanza norte|2o0
cuanza sul|2o1
cuanza sur|2o1
cuart de poblet|gd4
cuauhtemoc|25q,7hc
cuautitlan|7nn
cuautitlan izcalli|4vp
cuautla|6l0
cuba|27
cubango|lwy
cubatao|7di
cubuk|ab4
cucer sandevo|3v7
cucq|kwu
cucuta|tc
cudahy|gk7
cuddalore|6de
cuddapah|75g
cudworth|iyg
cuenca|x4,363,b22
cuenca foxe|p6x
cuenca hall|p9h
cuenca kane|p6w
cuera|85d
cuernavaca|1g6
cuerne|isp
cuerno de africa|fk
cuers|jq5
cuesmes|jhy
cueta|5nf
cugnaux|ia3
cuiaba|xt
cuijiaji|c4o
cuilapa|786
cuilco|lwz
cuincy|k6s
cuito|598,lx0
cukai|8tr
culebra|2io,mzz
culfa|2p6
culiacan|sl
cullera|glh
culleredo|fzi
culuene|lx1
culver city|dfq
cumana|19r,1ko
cumanayagua|dme
cumberland|efv,hdu,lx2
cumberland sd|p66
cumbernauld|blf
cumbum|ai3
cumilla|1fl
cumra|cet
cundinamarca|ua
cundinamarca department|ua
cunene|2nz,lx3
cuneo|21w,b1n
cung kiem|8yq
cupertino|aj5
curacao|j9
curanilahue|fko
curazao|j9
curepipe|91e
curico|7un
curitiba|ct
curitibanos|f5e
currais novos|e9p
curridabat|eih
curtea de arges|f51
curug|66a
curumani|efw
curup|cbw
curuzu cuatia|e38
curvelo|a6o
cusae|9rd
cuscatancingo|cm2
cuscatlan|4jh
cusco|17o,42i
cusset|igb
cutler bay|cg1
cutler ridge|g6u
cutral co|c67
cuttack|21x
cuvette|2xo
cuvette oeste|2xj
cuvette ouest|2xj
cuxhaven|bg6
cuyahoga falls|bwz
cuyavia y pomerania|w2,44w
cuyuni|lx4
cuyuni mazaruni|3at
cuzco|17o
cuzco department|42i
cwmbran|c1r
cyangugu|a70
cydonia|bam
cypress|bwe,ccv
cypress hills|b6b
cypriot|pb9
cyprus|4b,pb9
cysoing|n22
czech republic|2d
czechia|2d
czechoslovakia|eu
czechowice dziedzice|eh3
czegled|dia
czeladz|el7
czenstochau|5p7
czernowitz|1p0
czestochowa|5p7
da an|8am,c0p
da lat|212
da nang|po,1kx
da nang city|1kx
dabhoi|b0d
dabou|6ww
dabra|ai1
dabrowa gornicza|7dl
dabwali|acy
dac nong|4t7
daca|5q,9p
dacalia|k5
dacca|5q
dachang|e4g
dachau|dfi
dacheng|8pr
dachev|n9r
dachiv|n9r
dachne|jsh,nkd,oe3
dachnoye|9fm,jsh,nkd
dadamtu|e20
dade|fb2
dadra and nagar haveli and daman and diu|3e1
dadri|9le
dadu|6vs,fo3,lx5
dadu district|fo3
daegu|b4,se
daegu city|se
daegu gwangyeoksi|se
daegu gwangyoksi|se
daegu kwangyeoksi|se
daegu kwangyoksi|se
daegu metropolitan city|se
daegu si|b4,se
daegusi|se
daejeon|lb,12c
daejeon si|lb
daejon|lb,12c
daejon city|lb,12c
daejon gwangyeoksi|12c
daejon gwangyoksi|12c
daejon kwangyeoksi|12c
daejon kwangyoksi|12c
daejon metropolitan city|12c
daejon si|lb,12c
daejonsi|lb,12c
daet|92g
daga|kao
dagana|2vf
dagda|3nv
dagda municipality|3nv
dagdas|3nv
dagenham|7nu
dagestan|28y,48m
dagestanskije ogni|g1t
dagestanskiye ogni|g1t
daghestan|28y,48m
dagneux|n6m
dagomys|hf5
daguan hu|l0c
daguestan|28y,48m
daguestanskie ogni|g1t
daguestanskiye ogni|g1t
dagupan|6ee
dahanu|bxh
dahegam|d8t
dahuangshan|cjt
dahuk|1fw,3eu
daikondi|2mm
daimiel|hnl
dainava|9nc
dainville|kp7
daira de hamma bouziane|aa1
dairut|7uh
daito|7ck
daizhuang|cxf
dajabon|330,bwu
dajin|f4r
dajla|5vf
dajlet nuadibu|3we
dak lak|zh
dak nong|4t7
dakahleya|k5
dakahlia|k5
dakahlia governorate|k5
dakar|75,4hy
dakhla|5vf,b2y
dakhla oued ed dahab|2eu
dakhlet nouadhibou|3we
dakota del norte|4rk
dakota del sur|4rx
dakota du nord|4rk
dakota du sud|4rx
dal|mnz
dal nyk|o4k
dalai|8am
dalai lake|l3f
dalai nur|l0d
dalalven|lx6
dalandsadgad|9ay
dalandzadgad|9ay
dalang|dy3
dalanzadgad|9ay
dalarna|4bq
dalarna county|4bq
dalarnas lan|4bq
dale city|9zn
dalecarlia|4bq
dalecarlie|4bq
daleke|ojg
dalekoye|ojg
dalgopol|nc2
dalgopol municipality|nc2
dalhem|kf8
dali|5sp,lx7
dali old town|8ta
dalian|k8
daliang|5zg
dalianwan|b24
daling|lx8
daliokoie|ojg
daliokoye|ojg
daljokoje|ojg
dalkeith|is0
dallas|178
dalmatava|igg
dalmatawa|igg
dalmatovo|igg
dalnegorsk|do2
dalnerechensk|fz4
dalneretchensk|fz4
dalneretschensk|fz4
dalnik|o4k
dalnyk|o4k
daloa|184
dalserf|hrm
dalton|epe
daltonganj|934
dalu|c1u
daly|lx9
daly city|7pu
dalyokoye|ojg
dam|lxa
dam dam|79d
daman|7cq
damanhur|1ic
damas|86,11v
damasco|86,11v
damascus|86,11v
damascus city|11v
damascus governorate|11v
damaskus|86,11v
damaturu|6wz
dambai|oyu
dambovita|472
dambovita county|472
dambulla|9ww
damghan|9tv
damiao|94j
damieta|1da,1jo
damietta|1da,1jo
damietta branch|lxb
damietta governorate|1da
damiette|1da,1jo
dammam|n1
dammarie les lys|h5v
dammartin en goele|jsg
damme|i51,j7f
damoh|7d4
damongo|oyv
damoujia|c5b
dampier strait|pa2
dampierstrasse|pa2
dampremy|kar
damqogkanbab|lxc
damville|j7f
dan|lxd
dana point|emk
danane|8v3,baw
danang|1kx
danao|9mc
danao city|9mc
danau toba|l0e
danbury|8pm
dandeli|bhy
dandong|1xz
danemark|36
danemark du sud|19d
danemarkstrasse|p8j
dangjiang|cg5
dangjin|ezl
dangriga|fk7
dania beach|fbs
danilov|hzh
danilovgrad|3s7,i8h
danilow|hzh
danish straits|pap
danjiangkou|8cv
danjiangkou shuiku|l0f
dankivtsi|oc0
dankiwzi|oc0
dankov|gt3
dankovtsy|oc0
dankow|gt3
dankowzy|oc0
danli|cjn
danshui|75y
danube|ev
danubio|ev
danvers|g86
danville|clv,czf,f5w
danzig|15e
daocheng|fez
daokou|az3
daotian|8a3
daoukro|7wm
daout eli|omp
dapaong|81b
dapeng|bif
daphne|ggi
dapitan|8ok
daqahlia|k5
daqing|112
dar a|5fn
dar chaabane|cyx
dar chabanne|cyx
dar chioukh|b9z
dar el beida|dwl
dar es salaam|7z,4pt
dar es salaam region|4pt
dar es salam|7z
dar kulayb|a1h
dar naim|oy5
dara|fra
daraa|1n8,5fn
daraa governorate|1n8
darab|a93
daragabouj|ivb
daragabusch|ivb
daragabuzh|ivb
daraya|9ii
darayya|9ii
darbhanga|5gx
darchan|5od
darchan uul aimag|3vr
dardanellen|ew
dardanelles|ew
dardanelos|ew
dardilly|jry
daressalam|7z
darfour|28z
darfour central|4b9
darfour du nord|v4
darfour du sud|m5
darfour occidental|173
darfour oriental|4ba
darfur|28z
darfur central|4b9
darfur del este|4ba
darfur del norte|v4
darfur del oeste|173
darfur del sur|m5
darhan|5od
darhan uul|3vr
darien|424,gxn,h92
darjan|5od
darjeeling|78i
darjiling|78i
darkhan|5od
darkhan uul|3vr
darling|lxe
darlington|8cc
darmstadt|6v7
darna|5se
darnah|3qi,5se
darnetal|jom
darnley bay|p90
darsi|ett
dartford|ayw
dartmouth|7w8
darton|ibk
daru|cey
darwen|f1h
darwin|4yx
daryapur|e82
daschew|n9r
daschiw|n9r
dasha|7ff
dashahe|bjw
dasheng|f8x
dashev|n9r
dashi|aft
dashiqiao|8xz
dashitou|a0x
dashiv|n9r
dashkasan|2p7
dashoguz|4un
dashtobod|e2i
dasi|89c
daska|75l
daska kalan|75l
daska tehsil|75l
daskasan|2p7
dasmarinas|4yv
dasoguz|1ec,4un
dasoguz region|1ec
dasoguz welayaty|1ec
datchne|jsh,nkd,oe3
datchnoie|9fm,jsh
date|an4,efm
datia|8en
datong|xv,ago,bnu
datschne|jsh,nkd,oe3
datschnoje|9fm,jsh
datteln|e3m
datun|7lg
daudnagar|d4x
daugava|lxf,mr4
daugavpils|3nw,3qa,59w
daugavpils municipality|3nw
daule|6dd
daund|cg0
daura|923
dausa|9ey
daut eli|omp
davaci|2qa
davanagere|4zl
davangere|4zl
davao|dl,43u
davao city|dl
davao del norte|1iq
davao del norte province|1iq
davao del sur|44c
davao del sur province|44c
davao du nord|1iq
davao du sud|44c
davao gulf|p9w
davao occidental|44d
davao oriental|26z
davao oriental province|26z
davao region|43u
davenport|7ug
daventry|gn0
david|5pv
davie|7x7
davis|9ty
davis sea|p7u
davis strait|p4a
davissee|p7u
davisstrasse|p4a
davlekanovo|gmn
davos|j7s
davydivka|ndp
davydivtsi|o8k
davydovka|ndp
davydovo|jas
davydovtsy|o8k
dawadmi|b8e
dawadmi governorate|b8e
dawei|51q
dawlekanowo|gmn
dawlish|j3l
dawukou|71e
dawydiwka|ndp
dawydiwzi|o8k
dawydowka|ndp
dawydowo|jas
dawydowzy|o8k
dax|gxg
daxi|89c
daxing|7rp,bgp,dcs
daxu|9xi
daye|ae4
daykundi|2mm
dayr al balah|ank
dayr al zawr|1ss
dayr az zawr|1gf,1ss
dayr mawas|d98
dayrut|7uh
dayton|6x4
daytona beach|a3z
dazaifu|9gz
dazeshan|al5
dazhong|8qa
dazhou|117
de aar|f3s
de haan|izf
de panne|jj1
de pere|gho
de pinte|jhd
dead sea|l0g
deal|flc
dearborn|87y
dearborn heights|b0u
deauville|mwb
debal tsevo|gk5
debaltseve|gk5
debaltsevo|gk5
debalzewe|gk5
debalzewo|gk5
debar|3tw,b9c
debarca|3tu
debartsa|3tu
debed|m4u,md9
debica|c6b
debila|e0a
debre berhan|6vu
debre birhan|6vu
debre mark os|6zs
debre markos|6zs
debre marqos|6zs
debre tabor|7cu
debre zeit|646
debre zeyit|646
debrecen|1zm
debreczen|1zm
debreczin|1zm
debub|35u
debub keih bahri|35t
debubawi kayih bahri|35t
debubawi keyih bahri|35t
decan|bq2
decatur|9ee,b3v,gzw
decazeville|k4l
dechy|kr1
decin|bj9
decines charpieu|ghu
decize|kc7
dedan|f2v
dededo|2bv
dededo village|6z3
dedham|ghn
dedougou|66m
dedovsk|g5t
dedowsk|g5t
deer park|epw,g2a
deer valley|6h1
deerfield beach|8z7
deerlijk|j3q
deerlyck|j3q
deesa|8ch
deeside|f6w
degan|8qy
degermenkoi|oj3
degermenkoy|oj3
deggendorf|fff
degtiari|o3l
degtiarsk|ib2
degtjari|o3l
degtjarsk|ib2
degtyari|o3l
degtyarsk|ib2
deguermenkoi|oj3
dehdasht|9o5
dehiwala mount lavinia|5wm
dehloran|cd1
dehra dun|11l
dehradun|11l
dehri|730
dehui|7n3
deinze|fsi
deir al zour|1ss
deir azzor|1ss
deir el balah|ank
deir ez zor|1gf,1ss
deir ez zor governorate|1gf
deir mawas|d98
dej|dr2
dekalb|csx
del city|gz6
del pilar|dwh
del rio|e50
deland|fp9
delano|bfq
delaware|4r0,drh,lxg
delaware bay|p8l
delbruck|fs7
delbrueck|fs7
delcevo|3tl,bib
delchevo|3tl
delegacion cuajimalpa de morelos|6jg
delegacion iztapalapa|y9
delegacion miguel hidalgo|55g
delegacion tlalpan|22e
delegacion xochimilco|51x
delemont|eop
delft|883
delgado|9ij
delhi|6l,3e2
deliatin|jur
deliatyn|jur
deliatyne|jur
delice|lxh
delicias|7dv,7la
delidjan|esy
delijan|esy
delitzsch|gfw
deljatin|jur
deljatyn|jur
deljiler|n7a
deljyler|n7a
delle|ki1
delmas|8cs
delmenhorst|982
delmiro gouveia|ec7
delray beach|9yo
delsberg|eop
delschiler|n7a
delschyler|n7a
delta|m4,7vo
delta amacuro|4t1
delta de l orenoque|4t1
delta state|m4
deltona|8ic
delyatin|jur
delyatyn|jur
delzhiler|n7a
delzhyler|n7a
dembeni|2lv,fmt
dembitza|c6b
demer|m0m
demerara mahaica|3au
demerdji|o6f
demerdschi|o6f
demerdzhi|o6f
demidove|oam
demidowe|oam
demilitarisierte zone|p1p
demir hisar|3uf,k94
demir kapija|3td,inp
demnia|nxe
demnja|nxe
demnya|nxe
democratic republic of the congo|f
demokratische republik kongo|f
demydove|oam
demydowe|oam
den bosch|52d
den haag|4wl
den haan|izf
den helder|anc
denain|h3m
denderhautem|kkd
denderhoutem|kkd
denderleeuw|hya
dendermonde|cen
dengbu|a7b
denguele|2ye
denguele district|2ye
dengzhou|5h8,8oi
denia|d1l
denigomodu|416
denigomodu district|416
denison|grb
denisovka|od0
denissovka|od0
denissowka|od0
denizli|1ez,1iw
denizli province|1ez
denmark|36
denmark strait|p8j
dennery|3l9,jrz
denov|921
denpasar|uj,fqx
denton|71v,g3l
denver|ut
denychi|o6q
denyschi|o6q
denyshi|o6q
denysivka|od0
denyssivka|od0
denyssiwka|od0
deoband|8ix
deoghar|61n
deolali|ber
deoli|7bv
deols|jrr
deoria|738
depalpur|9av
departamento ahuachapan|4je
departamento artigas|4s7
departamento beni|2tj
departamento boaco|408
departamento cabanas|4jf
departamento canelones|4s8
departamento carazo|409
departamento central|468
departamento centro|3c5
departamento cerro largo|4s9
departamento chalatenango|4jg
departamento chinandega|40a
departamento choluteca|3b3
departamento chontales|40b
departamento colon|3b4
departamento colonia|4sa
departamento comayagua|3b5
departamento copan|3b6
departamento cortes|3b7
departamento cuscatlan|4jh
departamento de ahuachapan|4je
departamento de amazonas|30a,42b
departamento de ancash|42c
departamento de antioquia|d4
departamento de apurimac|42d
departamento de artigas|4s7
departamento de atlantida|3b2
departamento de ayacucho|42f
departamento de boaco|408
departamento de bolivar|y1
departamento de boyaca|19z
departamento de cajamarca|42g
departamento de caldas|1ki
departamento de canelones|4s8
departamento de caqueta|30c
departamento de carazo|409
departamento de casanare|30d
departamento de cauca|1av
departamento de cerro largo|4s9
departamento de chalatenango|4jg
departamento de chinandega|40a
departamento de choluteca|3b3
departamento de chontales|40b
departamento de chuquisaca|2tl
departamento de cochabamba|2tk
departamento de colon|3b4
departamento de colonia|4sa
departamento de copan|3b6
departamento de cordoba|13k
departamento de cuvette|2xo
departamento de cuzco|42i
departamento de durazno|4sb
departamento de esteli|40c
departamento de flores|4sd
departamento de florida|4sc
departamento de granada|40d
departamento de huancavelica|42k
departamento de huanuco|42j
departamento de huila|1gk
departamento de ica|42l
departamento de jinotega|40e
departamento de junin|42m
departamento de la libertad|42n,4ji
departamento de lambayeque|42o
departamento de lavalleja|4se
departamento de leon|40f
departamento de loreto|42q
departamento de madre de dios|42r
departamento de madriz|40g
departamento de maldonado|4sf
departamento de managua|40h
departamento de masaya|40i
departamento de matagalpa|40j
departamento de montevideo|4sg
departamento de moquegua|42s
departamento de narino|12r
departamento de norte de santander|1a4
departamento de oruro|2to
departamento de pando|2tn
departamento de pasco|42t
departamento de paysandu|4sh
departamento de piura|42u
departamento de pool|2xg
departamento de potosi|2tp
departamento de puno|42v
departamento de putumayo|30h
departamento de rio negro|4si
departamento de rio san juan|40m
departamento de risaralda|1md
departamento de rivas|40l
departamento de rivera|4sk
departamento de rocha|4sj
departamento de salto|4sl
departamento de san jose|4sm
departamento de san martin|42w
departamento de sangha|2xh
departamento de santa ana|4jl
departamento de santa cruz|2tq
departamento de santander|x1
departamento de soriano|4sn
departamento de sucre|1qu
departamento de tacna|42x
departamento de tacuarembo|4so
departamento de tarija|2tr
departamento de treinta y tres|4sp
departamento de tumbes|42y
departamento de ucayali|42z
departamento del amazonas|30a
departamento del arauca|30b
departamento del atlantico|v5
departamento del beni|2tj
departamento del cesar|1la
departamento del choco|30e
departamento del magdalena|1c0
departamento del quindio|26t
departamento del vaupes|30j
departamento durazno|4sb
departamento el paraiso|3b8
departamento eldorado|b9h
departamento esteli|40c
departamento flores|4sd
departamento florida|4sc
departamento francisco morazan|3b9
departamento granada|40d
departamento jinotega|40e
departamento la libertad|4ji
departamento la union|4jq
departamento lavalleja|4se
departamento lempira|3bd
departamento leon|40f
departamento madriz|40g
departamento maldonado|4sf
departamento managua|40h
departamento masaya|40i
departamento matagalpa|40j
departamento montevideo|4sg
departamento morazan|4jj
departamento nordeste|3c8
departamento noroeste|3ca
departamento norte|3c7
departamento nueva segovia|40k
departamento ocotepeque|3bf
departamento oeste|3cb
departamento olancho|3bg
departamento oruro|2to
departamento paysandu|4sh
departamento pocito|d70
departamento rio negro|4si
departamento rio san juan|40m
departamento rivas|40l
departamento rivera|4sk
departamento rocha|4sj
departamento salto|4sl
departamento san jose|4sm
departamento san miguel|4jm
departamento san salvador|4jo
departamento san vicente|4jp
departamento santa ana|4jl
departamento santa barbara|3bh
departamento sonsonate|4jn
departamento soriano|4sn
departamento sudeste|3cd
departamento sur|3cc
departamento tacuarembo|4so
departamento tarija|2tr
departamento treinta y tres|4sp
departamento valle|3bi
departamento yoro|3bj
departement ain|7ym
departement aisne|7yn
departement allier|7yo
departement ardennes|7yt
departement ariege|7yu
departement artibonite|3c4
departement aube|7yv
departement aude|7yw
departement aveyron|7yx
departement bas rhin|80h
departement bouches du rhone|7yy
departement calvados|7yz
departement cantal|7z0
departement central|468
departement centre|3c5
departement charente|7z1
departement charente maritime|7z2
departement cher|7z3
departement correze|7z4
departement corse du sud|7ze
departement cote d or|7z5
departement cotes d armor|7z6
departement creuse|7z7
departement d ahuachapan|4je
departement d atlantida|3b2
departement d el paraiso|3b8
departement d eldorado|b9h
departement d esteli|40c
departement d intibuca|3bc
departement d ocotepeque|3bf
departement d olancho|3bg
departement d oruro|2to
departement d usulutan|4jr
departement de beni|2tj
departement de boaco|408
departement de cabanas|4jf
departement de carazo|409
departement de chalatenango|4jg
departement de chinandega|40a
departement de choluteca|3b3
departement de chontales|40b
departement de chuquisaca|2tl
departement de cochabamba|2tk
departement de colon|3b4
departement de comayagua|3b5
departement de copan|3b6
departement de cortes|3b7
departement de cuscatlan|4jh
departement de francisco morazan|3b9
departement de gracias a dios|3ba
departement de granada|40d
departement de gualeguay|ewa
departement de jinotega|40e
departement de la paz|2tm,3be,4jk
departement de la union|4jq
departement de lempira|3bd
departement de leon|40f
departement de madriz|40g
departement de managua|40h
departement de masaya|40i
departement de matagalpa|40j
departement de morazan|4jj
departement de nueva segovia|40k
departement de pando|2tn
departement de pocito|d70
departement de potosi|2tp
departement de rivas|40l
departement de san miguel|4jm
departement de san salvador|4jo
departement de san vicente|4jp
departement de santa ana|4jl
departement de santa barbara|3bh
departement de santa cruz|2tq
departement de sonsonate|4jn
departement de tarija|2tr
departement de valle|3bi
departement de yoro|3bj
departement des islas de la bahia|3bb
departement deux sevres|80s
departement dordogne|7z8
departement doubs|7z9
departement drome|7za
departement du rio san juan|40m
departement essonne|814
departement eure|7zb
departement eure et loir|7zc
departement finistere|7zd
departement gers|7zi
departement gironde|7zj
departement grand anse|3c6
departement haut rhin|80i
departement haute corse|7zf
departement haute garonne|7zh
departement haute loire|7zt
departement haute marne|802
departement haute saone|80k
departement haute savoie|80o
departement haute vienne|810
departement hautes alpes|7yq
departement hautes pyrenees|80f
departement hauts de seine|815
departement herault|7zk
departement ille et vilaine|7zl
departement indre|7zm
departement indre et loire|7zn
departement isere|7zo
departement jura|7zp
departement landes|7zq
departement loir et cher|7zr
departement loire|7zs
departement loire atlantique|7zu
departement loiret|7zv
departement lot|7zw
departement lot et garonne|7zx
departement lozere|7zy
departement maine et loire|7zz
departement manche|800
departement marne|801
departement meurthe et moselle|804
departement meuse|805
departement morbihan|806
departement moselle|807
departement nievre|808
departement nippes|3c9
departement nord|3c7,809
departement nord est|3c8
departement nord ouest|3ca
departement oise|80a
departement orne|80b
departement ouest|3cb
departement pas de calais|80c
departement puy de dome|80d
departement pyrenees atlantiques|80e
departement pyrenees orientales|80g
departement rhone|80j
departement saone et loire|80l
departement sarthe|80m
departement savoie|80n
departement seine et marne|80q
departement seine maritime|80p
departement seine saint denis|816
departement somme|80t
departement sud|3cc
departement sud est|3cd
departement tarn|80u
departement tarn et garonne|80v
departement val d oise|818
departement val de marne|817
departement var|80w
departement vaucluse|80x
departement vendee|80y
departement vienne|80z
departement vosges|811
departement yonne|812
departement yvelines|80r
dependances federales|4sz
dependances federales du venezuela|4sz
dependencias federales|4sz
dependencias federales venezolanas|4sz
depok|vr,7s2
deqen|aby
deqing|8jx
der emes|nzg
der ezzor|1ss
der westen|if
dera ghazi khan|5sh
dera ismail jan|7vs
dera ismail khan|7vs
deraa|1n8,5fn
derajnia|jgp
deraschnja|jgp
derazhnia|jgp
derazhnya|jgp
derbent|7qc
derby|5jw,gp6
dere salyn|nvk
dereham|h9m
derendingen|kj0
derendingen so|kj0
dergachi|hv9
derganovka|oit
derganowka|oit
dergatchi|hv9
dergatschi|hv9
derhachi|hv9
derhanivka|oit
derhaniwka|oit
derhatchi|hv9
derhatschi|hv9
derince|76z
derna|3qi,5se
derna district|3qi
derry|8rg,gz8
derry village|ej0
derwent|lxi
des moines|1y3,fdw,lxj
des plaines|aqw
desaguadero|lxk
desantne|ntw
desantnoye|ntw
desborough|j9v
dese|5mv
deseado|lxl
desert hot springs|fyu
desertines|mv6
desio|d07
desmoines|fdw
desna|ex,k8n,o3h
desnianski raion|k8n
desnianskyi raion|k8n
desnjanski raion|k8n
desnjanskyj rajon|k8n
desnogorsk|f2f
desnyansky rayon|k8n
desnyanskyy rayon|k8n
desoto|bh5
desouk|6pj
dessantne|ntw
dessantnoie|ntw
dessantnoje|ntw
dessau|9tr
dessie|5mv
dessouk|6pj
destelbergen|hz7
destrnik|4cd,ow8
desvres|kvq
det udom|e8o
detmold|9dc
detroit|1vf
detroit d hecate|pae
detroit d hudson|p4l
detroit d ormuz|fj
detroit de bali|p9y
detroit de bass|p5s
detroit de belle isle|p7j
detroit de bering|p4z
detroit de bransfield|p63
detroit de cook|p76
detroit de coree|p56
detroit de danemark|p8j
detroit de davis|p4a
detroit de dimitri laptev|p72
detroit de dmitri laptev|p72
detroit de floride|p4q
detroit de fury and hecla|p9d
detroit de george vi|p9k
detroit de georgie|p8q
detroit de gibraltar|fg
detroit de jones|p9f
detroit de juan de fuca|p7k
detroit de kara|p6d
detroit de kertch|g0
detroit de la perouse|p73
detroit de la reine charlotte|p8u
detroit de long island|p8m
detroit de lucon|p3q
detroit de macassar|p54
detroit de magellan|p7m
detroit de malacca|p52
detroit de matotchkine|p9s
detroit de mcclure|p5v
detroit de mcmurdo|p64
detroit de murchison|pah
detroit de palk|p6j
detroit de qiongzhou|p75
detroit de singapour|p53
detroit de smith|p8s
detroit de surigao|pa7
detroit de taiwan|ib
detroit de tartarie|p6o
detroit de torres|p77
detroit de tsugaru|p6n
detroit de vil kitskogo|p6e
detroit des dardanelles|ew
detroit du danemark|p8j
detroit du prince albert|p95
detroit du prince de galles|p92
detroit du vicomte melville|p5l
detroit du yucatan|p5o
detroit scoresby|p89
detroits danois|pap
deuil la barre|h2p
deurne|912
deutsch eylau|f1l
deutschendorf|avj
deutschland|i
deux ponts|ecp
deux sevres|80s
deva|9tg
devakottai|d2n
devedji|nq8
devedzhi|nq8
develi|e7i
deventer|859
deville les rouen|jbl
devinuwara|chy
devizes|hqy
devoll|lxm
dewaim|8l1
dewas|5lr
dewedschi|nq8
dewsbury|az2
deyang|1si
deykandi|2mm
deynze|fsi
dezhou|1vb
dhaalu atholhu|2gw
dhabad|e6f
dhahran|81t
dhaka|5q,9p,e5e
dhaka division|9p
dhale|4tt
dhamar|16m,4w2
dhamar governorate|16m
dhampur|bte
dhamtari|8kt
dhanbad|1af
dhandhuka|fql
dhangadhi|613
dhangarhi|613
dhankuta|9yq
dhar|8tm
dharan|6dm
dharangaon|eqq
dharapuram|9gu
dharmabad|f3k
dharmanagar|eye
dharmapuri|9zi
dharmavaram|7hb
dhaulpur|7ul
dhenkanal|ach
dhi as sufal|drg
dhi as sufal district|drg
dhi qar|1ap
dhihdhoo|jo9
dhofar|41y
dholka|b65
dhone|dfz
dhoraji|8vh
dhrangadhra|98u
dhubri|abf
dhuburi|abf
dhule|561
dhulia|561
dhulian|94y
dhupgari|d5c
dhuri|b90
dhusamareb|g5x
dhuusamarreeb|g5x
di an|4wi
di er songhua|lxn
diadema|535
diakivtsi|o5s
diakovtsy|o5s
diamantina|dwa
diamond bar|axv
diamond harbour|d13
diana|2fg
dianbu|bgg
dianivka|ogq
dianovka|ogq
dianowka|ogq
dianzi|bmt
diaoyucheng|c7b
diatkovo|evm
dibai|ds5
dibba al fujairah|frf
diber|2ni
diber county|2ni
dibrivka|ojk
dibrivske|oog
dibriwka|ojk
dibriwske|oog
dibrovka|ojk
dibrowka|ojk
dibrugarh|7a1
dichtinez|obp
dickinson|gnh
dicle|lxo
didao|7me
didcot|fui
didsbury|ihv
didwana|btz
die|msh
dieburg|icf
diedenhofen|cmd
diego martin|p03
diego martin regional corporation|2l1
diego osorio de escobar|gtg
diego osorio de escobar y llamas|gtg
diekirch|3my,hcj
diemrich|9tg
dien bien|4t6
dien bien phu|7b7
dien bien province|4t6
diepenbeek|hto
diepholz|hzq
dieppe|e8e
dieppe bay town|nuj
diepsloot|57x
diest|gvy
dietikon|h79
dietzenbach|ev3
dieulouard|mtp
dieuze|n5w
diez de octubre|5um
diffa|401,8r6
dig|crh
diglur|bgi
digne les bains|hkz
digoin|jpn
digora|ix7
digos|7fp
digos city|7fp
digras|d2t
digri|f8i
digul|lxp
dihang|lxq
dihok|1fw,3eu
dihtiari|o3l
dihtjari|o3l
dihtyari|o3l
dijle|m0m
dijon|4wn
dijtinets|obp
dikanka|k0c
dikhil|32j,e56
dikhtinets|obp
dikirnis|6x8
diksmuide|i98
dila|c87
dilbeek|dh3
dili|12p,4n3
dili municipality|4n3
dilinga|hm9
dilla|c87
dillenburg|gj4
dilling|dy3
dillingen|h2y
dillingen an der donau|hm9
dilnyche|oqp
dilnytche|oqp
dilnytsche|oqp
dilsen|kiu
dimapur|6yb
dimashq|11v
dimbokro|5zf
dimer|kot
dimitrov|bup
dimitrove|mvr
dimitrovgrad|711,dr7
dimitrovo|5pd,mvr
dimitrow|bup
dimitrowe|mvr
dimitrowgrad|711,dr7
dimitrowo|mvr
dimona|e4p
dinajpur|60v
dinalupihan|9x0
dinamarca|36
dinamarca meridional|19d
dinan|ivq
dinant|ir7
dinapore|6nk
dinar|ebd
dinard|ixa
dindigul|5fv
dindukkal|5fv
dinga|df4
dingcheng|9fz
dingjia|aj2
dingli|3wr,j51
dingolfing|hlu
dingtao|asm
dingxi|510
dingzhou|6nl
dinhata|cxo
dinnington|hg6
dinovtsy|nev
dinowzy|nev
dinskaia|eik
dinskaja|eik
dinskaya|eik
dinslaken|9lj
dinuba|gny
diourbel|4hx,oyp
diourbel region|4hx
diourmen|ouc
diourtiouli|ffc
dipalpur|9av
dipayal|9mg
diphu|aws
dipolog|8ac
dipolog city|8ac
dire dawa|1nx,36j
diriamba|eec
disa|8ch
dishna|b9g
disko bay|p68
diskobucht|p68
dison|ilk
dispur|f2l
disputed territory|pay,paz,pb0,pb2,pb3,pb4,pb6,pb7,pb8,pbd,pbg
diss|j9f
district capitale de caracas|ws
district central|2vt
district centre|yw
district d alwar|5hf
district d anse la raye|3l6
district d aveiro|1th
district d evora|45f
district d orange walk|2wa
district de bamako|yd
district de beja|45b
district de belize|2w7
district de berea|3mh
district de braga|1my
district de bragance|45c
district de brcko|kv
district de butha buthe|3mf
district de castelo branco|45d
district de castries|3l7
district de cayo|2w8
district de changnyeong|9as
district de cheongsong|fd3
district de choiseul|3l8
district de coimbra|45e
district de corozal|2w9
district de dennery|3l9
district de famagouste|31n
district de faro|45g
district de gapyeong|b3z
district de ghanzi|2vx
district de gros islet|3la
district de guarda|45h
district de ha dong|boe
district de haifa|1kw
district de jerusalem|1k6
district de kgalagadi|2vz
district de kgatleng|2w0
district de kweneng|2w1
district de la comoe|2yd
district de laborie|3lb
district de larnaca|31m
district de leiria|45i
district de leribe|3mg
district de limassol|31l
district de lisbonne|u0
district de mafeteng|3mi
district de mandi bahauddin|735
district de maseru|3me
district de micoud|3lc
district de mohale s hoek|3mj
district de mokhotlong|3mm
district de nandi|3ij
district de neihu|5jn
district de nicosie|31k
district de nyandarua|3im
district de paphos|31o
district de portalegre|45j
district de porto|y8
district de qacha s nek|3ml
district de quthing|3mk
district de santarem|45k
district de setubal|1mr
district de soufriere|3ld
district de tel aviv|18f
district de thaba tseka|3mn
district de toledo|2wb
district de trans nzoia|3it
district de tripoli|1e7
district de viana do castelo|45l
district de vila real|45m
district de viseu|45n
district de wufeng|a19
district de yeoju|dv6
district des lacs|2yg
district des lagunes|2yh
district des montagnes|2yi
district du bas sassandra|2yc
district du nord est|2w3
district du nord ouest|2w4
district du sassandra marahoue|2yj
district du sud est|2w5
district du woroba|2ym
district federal|2u1
district londonien d islington|5c6
district nord|18y
district of columbia|4qz
district of karak|3hk
district of taher|6qx
district sud|1e5
districts of republican subordination|yn
distrikt aveiro|1th
distrikt beja|45b
distrikt braga|1my
distrikt braganca|45c
distrikt brcko|kv
distrikt castelo branco|45d
distrikt coimbra|45e
distrikt evora|45f
distrikt faro|45g
distrikt guarda|45h
distrikt jaen|bh1
distrikt leiria|45i
distrikt lissabon|u0
distrikt portalegre|45j
distrikt porto|y8
distrikt santarem|45k
distrikt setubal|1mr
distrikt viana do castelo|45l
distrikt vila real|45m
distrikt viseu|45n
distrito brcko|kv
distrito capital|bw,ws
distrito capital de bogota|bw
distrito capital de santafe de bogota|bw
distrito central|yw,2vt
distrito chobe|2vu
distrito de adler|9ml
distrito de anenii noi|3r1
distrito de aveiro|1th
distrito de backa del norte|47l
distrito de backa del oeste|47p
distrito de backa del sur|1z5
distrito de banato central|47m
distrito de banato del norte|47n
distrito de banato del sur|47o
distrito de bas sassandra|2yc
distrito de basarabeasca|3r5
distrito de beja|45b
distrito de belait|2tf
distrito de belice|2w7
distrito de berea|3mh
distrito de black river|3xj
distrito de bor|47x
distrito de braga|1my
distrito de braganza|45c
distrito de branicevo|47u
distrito de brcko|kv
distrito de briceni|3r4
distrito de bumthang|2vk
distrito de butha buthe|3mf
distrito de cahul|3r6
distrito de calarasi|3r7
distrito de cantemir|3rb
distrito de castelo branco|45d
distrito de causeni|3ra
distrito de cayo|2w8
distrito de chukha|2va
distrito de cimislia|3r8
distrito de coimbra|45e
distrito de corozal|2w9
distrito de criuleni|3r9
distrito de dagana|2vf
distrito de donduseni|3rc
distrito de drochia|3rd
distrito de dubasari|3re
distrito de edinet|3rf
distrito de evora|45f
distrito de falesti|3rg
distrito de faro|45g
distrito de flacq|3xl
distrito de floresti|3rh
distrito de gasa|2vr
distrito de glodeni|3rj
distrito de grand port|3xm
distrito de guarda|45h
distrito de haa|2vb
distrito de haifa|1kw
distrito de hincesti|3rk
distrito de ialoveni|3rl
distrito de jablanica|486
distrito de jerusalen|1k6
distrito de kilifi|3i1
distrito de kolubara|47s
distrito de leiria|45i
distrito de leova|3rm
distrito de leribe|3mg
distrito de lhuntse|2vp
distrito de lisboa|u0
distrito de macva|47r
distrito de mafeteng|3mi
distrito de manzini|4jy
distrito de maseru|3me
distrito de mohale s hoek|3mj
distrito de moka|3xn
distrito de mokhotlong|3mm
distrito de mongar|2vn
distrito de moravica|480
distrito de murzuk|3qr
distrito de nisava|483
distrito de nisporeni|3rn
distrito de ocnita|3ro
distrito de oporto|y8
distrito de orange walk|2wa
distrito de orhei|3rp
distrito de pamplemousses|3xo
distrito de paro|2v9
distrito de pcinja|487
distrito de pemagatshel|2vo
distrito de pirot|485
distrito de plaines wilhems|3xq
distrito de podunavlje|47t
distrito de pomoravlje|47w
distrito de port louis|3xp
distrito de portalegre|45j
distrito de prahova|1ub
distrito de punakha|2vg,a53
distrito de qacha s nek|3ml
distrito de rasina|482
distrito de raska|481
distrito de rezina|3rq
distrito de riscani|3rr
distrito de riviere du rempart|3xs
distrito de samdrup jongkhar|2vq
distrito de samtse|2vc
distrito de sant marti|5sk
distrito de santarem|45k
distrito de sarpang|2vi
distrito de savanne|3xt
distrito de siaya|3ip
distrito de singerei|3rt
distrito de sirmia|47q
distrito de soldanesti|3rs
distrito de soroca|3rv
distrito de stefan voda|3rx
distrito de straseni|3rw
distrito de sumadija|47v
distrito de taraclia|3ry
distrito de tel aviv|18f
distrito de telenesti|3rz
distrito de thaba tseka|3mn
distrito de timbu|2vd
distrito de toledo|2wb
distrito de toplica|484
distrito de trashigang|2vm
distrito de trashiyangste|2vs
distrito de trongsa|2vj
distrito de tsirang|2ve
distrito de tutong|2ti
distrito de ungheni|3s0
distrito de viana do castelo|45l
distrito de vila real|45m
distrito de viseu|45n
distrito de wangdue phodrang|2vh
distrito de zajecar|47y
distrito de zhemgang|2vl
distrito de zlatibor|47z
distrito especial|bw
distrito federal|q5,ws,2l8,2u1
distrito meridional|1e5
distrito nandi|3ij
distrito noreste|2w3
distrito noroeste|2w4
distrito norte|18y
distrito sudeste|2w5
distrito valcea|47i
distritofederal|q5
disuk|6pj
disuq|6pj
ditzingen|gld
diurmen|ouc
diurtiuli|ffc
divaca|4ce,n79
dives sur mer|kl9
divichibazar|9o2
divinopolis|65l
divion|k4e
division central|377
division central river|397
division centrale|377
division de barisal|aq
division de central river|397
division de lower river|396
division de north bank|398
division de sagaing|3vb
division de upper river|399
division de west coast|39a
division este|378
division lower river|396
division norte|379
division north bank|398
division occidentale|37b
division oeste|37b
division orientale|378
division septentrionale|379
division upper river|399
division western|39a
divnogorsk|fqu
divnoie|i7n
divnoye|i7n
divo|74p
divonne les bains|ka3
diwaniya|1ib
diwaniyya|1ib
diwek|d1p
diwnogorsk|fqu
diwnoje|i7n
dix hills|g6m
dixiana|gsy
dixmude|i98
dixmuide|i98
dixmuiden|i98
dixon entrance|p5u
diyala|1c4
diyala governorate|1c4
diyala province|1c4
diyarb najm|bkd
diyarbakir|wy,yq
diyarbakir province|yq
dja|lxr
djadra|o15
djaga kouchtchou|ny1
djailav sarai|nl8
djaitamgaly|o1n
djakiwzi|o5s
djakowzy|o5s
djalalabad|55q
djalil|iev
djamaa|bf2
djambala|fwi
djamboul|1fz
djamtchi|ohp
djanatai|ofk
djanet|2aw,oyz
djangara|ol9
djankoi|d1m
djankoi nemetski|ost
djatkowo|evm
djeddah|kr
djelfa|1db,4xf
djelfa province|1db
djemmal|br9
djepar iourt|ou6
djezkazgan|5ct
djibloho|39n,oy8
djibo|afp
djibouti|4e,ck,32k
djidioua|f6x
djidiouia|f6x
djidjiga|13v
djizak|1jf,255
djizaks|255
djolman|kpw
djouba|l2
djougou|1tm
djoulfa|2p6
djouma eli|nkq
djourgoun|o45
djourtchi|jtf
djozdjan|2mo
djumaja|61i
djupsvatnet|l0h
djurmen|ouc
djurtjuli|ffc
dmitrievka|oud
dmitrijewka|oud
dmitriy laptev strait|p72
dmitriyevka|oud
dmitrov|af4
dmitrovka|mue,n7b,nez,nf9,ods,orm,ovt,owg
dmitrow|af4
dmitrowka|mue,n7b,nez,nf9,ods,orm,ovt,owg
dmitry laptev strait|p72
dmytrivka|mue,n7a,n7b,nez,nf9,o62,ods,orm,oud,ovt,owg
dmytriwka|mue,n7a,n7b,nez,nf9,o62,ods,orm,oud,ovt,owg
dnepr|ey,q1,lxs
dnepre|lxt
dnepriany|n59
dneprjany|n59
dneprodserschinsk|5ur
dneprodzerjinsk|5ur
dneprodzerzhinsk|5ur
dnepropetrovsk|q1
dneproroudnoie|hr7
dneprorudnoje|hr7
dneprorudnoye|hr7
dneprovka|n9k,nqe
dneprovskoie|kpk
dneprovskoye|kpk
dneprowka|n9k,nqe
dneprowskoje|kpk
dnepryany|n59
dnieper|ey
dniepr|ey
dniepropetrovsk|q1
dniester|ez
dniestr|ez
dnipriany|n59
dniprjany|n59
dnipro|ey,q1
dnipro river|ey
dniprodserschynsk|5ur
dniprodzerjynsk|5ur
dniprodzerzhyns k|5ur
dniprodzerzhynsk|5ur
dnipropetrovs k|p5,q1
dnipropetrovshchyna|p5
dnipropetrovsk|p5,q1
dnipropetrovsk oblast|p5
dnipropetrovsk region|p5
dnipropetrowsk|q1
dniproroudne|hr7
dniprorudne|hr7
dniprovka|n9k,nqe
dniprovske|kpk
dniprowka|n9k,nqe
dniprowske|kpk
dnipryany|n59
dnister|ez
dnistrivka|o5m
dnistriwka|o5m
dnjepr|ey
dnjepropetrowsk|q1
dnjestr|ez
do gonbadan|88x
doba|9f0
dobele|3nx,er3
dobele municipality|3nx
dobeles|3nx
dobeln|h4d
dobje|4fu
dobje pri planini|oxc
dobooleksandrivka|nss
dobra krinitsia|ont
dobra krinitsya|ont
dobra krinizja|ont
dobra krynytsia|ont
dobra krynytsya|ont
dobra krynyzja|ont
dobra prystan|odl
dobre|nh3,nv6
dobrepolje|4cf
dobrianka|eus,neg
dobric|5ry
dobrich|2s1,5ry
dobrich province|2s1
dobrinka|jgy
dobritch|2s1,5ry
dobritsch|5ry
dobrjanka|eus,neg
dobrna|4fv,nwd
dobroaleksandrovka|nss
dobroaleksandrowka|nss
dobromil|myp
dobromyl|myp
dobrooleksandrivka|nss
dobrooleksandriwka|nss
dobroolexandriwka|nss
dobropilia|fxb
dobropillia|fxb
dobropillja|fxb
dobropillya|fxb
dobropol ye|fxb
dobropolie|fxb
dobropolje|fxb
dobropolye|fxb
dobroslav|k95
dobroslaw|k95
dobrouchino|o5e
dobrouchyne|o5e
dobrova|njd
dobrova polhov gradec|4cg
dobrovelichkovka|kpd
dobrovelitchkovka|kpd
dobrovelychkivka|kpd,neg
dobrovelytchkivka|kpd,neg
dobrovnik|4fw,nhu
dobrovo|obq
dobrowelitschkowka|kpd
dobrowelytschkiwka|kpd,neg
dobroye|nh3
dobruschino|o5e
dobruschyne|o5e
dobrushino|o5e
dobrushyne|o5e
dobryanka|eus,neg
dobrynivtsi|nyk
dobryniwzi|nyk
dobrynovtsy|nyk
dobrynowzy|nyk
doce|lxu
doddaballapura|918
dodge city|g1f
dodoma|yf,4pu
doebeln|h4d
doertyol|azi
doetinchem|bto
dogbo|78d
dogonbadan|88x
dogondoutchi|f98
dogubayazit|9mo
dogubeyazit|9mo
doha|o4
dohad|8qx
dohar|cfg
dohuk|1fw,3eu
dohuk governorate|3eu
doirani lake doirani community|l0i
dojran|3u8
dokdo|pb3
dokka|lsy
dokoutchaievsk|gt7
dokuchaevsk|gt7
dokuchaievsk|gt7
dokuchayevsk|gt7
dokutschajewsk|gt7
dol de bretagne|krj
dol pri ljubljani|4ch,om6
dole|gb5
dolenjske toplice|4fx,nk6
dolgoie|kd6
dolgoje|kd6
dolgopolie|o4y
dolgopolje|o4y
dolgopolye|o4y
dolgoproudny|9rt
dolgoprudni|9rt
dolgoprudny|9rt
dolgoprudnyy|9rt
dolgoye|kd6
dolhaia prystan|odl
dolhaja prystan|odl
dolhaya prystan|odl
dolhopole|o4y
dolichni chepot|o3c
dolichnii chepit|o3c
dolina|h9c
doliniany|o1j
dolinjany|o1j
dolinka|og5,ogf,osw
dolinnoie|ny0
dolinnoje|ny0
dolinnoye|ny0
dolinovka|okt,oo7,oo8
dolinowka|okt,oo7,oo8
dolinsk|ixb
dolinskaia|hod
dolinskaja|hod
dolinskaya|hod
dolinskoie|n7z,oay
dolinskoje|n7z,oay
dolinskoye|n7z,oay
dolinyany|o1j
dolischni schepot|o3c
dolischnij schepit|o3c
dolishni shepot|o3c
dolishnii shepit|o3c
dolishniy shepit|o3c
dolishny shepot|o3c
dolisie|5d1
dolj|20a
doljok|oaw
dollard des ormeaux|by4
dolneni|3ug,ei6
dolnoslaskie|qa
dolores hidalgo|ao6
dolores hidalgo cuna de la independencia nacional|ao6
dolschok|oaw
dolton|gr4
dolyna|h9c
dolyniany|o1j
dolynivka|okt,oo7,oo8
dolyniwka|okt,oo7,oo8
dolynjany|o1j
dolynka|og5,ogf,osw
dolynne|ny0
dolyns ka|hod
dolyns ke|n7z,njr
dolynska|hod
dolynske|n7z,njr,oay
dolynyany|o1j
dolzhok|oaw
dom pedrito|dzs
domagnano|4hq,jl8
domaniovka|kks
domanivka|kks
domaniwka|kks
domanjowka|kks
domanyovka|kks
domat|k9i
dombas|f2
dombasle sur meurthe|jn0
dombivali|1aj
dombivli|1aj
dome|c73
domene|k8w
domerat|jp3
domfront|n13
dominica|58
dominican republic|2c
dominikanische republik|2c
dominique|58
domitte|1da
domodedovo|bao
domodedowo|bao
domona|e4p
domont|i0c
dompierre sur mer|kt0
dompu|b63
domzale|4ci,dgg
don|f1,luo,lxv,m5j
don benito|e80
don river|f1
don torcuato|9jc
donau|ev
donaueschingen|h2e
donaustadt|67z
donauwoerth|hox
donauworth|hox
donbas|f2
donbass|f2
doncaster|7hv
dondaicha|ccw
dondo|91b
donduseni|3rc,fz3
donduseni district|3rc
dondushen|fz3
dondyushany|fz3
donechchyna|m7
donets|hy
donets basin|f2
donets k|m7
donets k oblast|m7
donets river|hy
donetsk|m7,r1,boi
donetsk airport|f3
donetsk international airport|f3
donetsk oblast|m7
donetsk people s republic|f0
donetsk region|m7
donetz|hy
donez|hy
donezbecken|f2
donezk|r1,boi
dong|lxw
dong ha|bem
dong hoi|286
dong nai|sb
dong thap|10f
dong xoai|9hq
donga|2t8
dongargarh|ea7
dongcheng|bwk
dongcun|8cg
dongdu|9fa
donges|kaj
dongfeng|9td
donggang|c47
donggang township|c47
donggongon|9im
dongguan|a3
donghai|5l5
donghe|8us
dongkan|9fr
dongling|6ea
dongning|afs
dongola|dad
dongping hu|l0j
dongsheng|81i
dongtai|7kq
dongting hu|l0k
dongwe|lxx
dongxi|aso
dongxia|8qn
dongxing|8hy
dongyang|72j,dc5
dongying|1gr
donietsk|r1
donjek|lxy
donostia|68n
donostia san sebastian|68n
donske|nr6
donskoi|f7b,iln
donskoie|i9l,nr6
donskoje|i9l,nr6
donskoy|f7b,iln
donskoye|i9l,nr6
donzere|mvv
dood tsagaan nuur|l0l
doornyk|9og
dora|jw6
dora baltea|lxz
dorado|2ip,di0
doral|987
dorbod|b4e
dorcheh piaz|dvg
dorchester|hyx
dordogne|7z8,lvk,ly0
dordona|7z8
dordrecht|7cp
dori|6vy
dorking|htg
dormagen|a88
dornach|kej
dornach so|kej
dornava|4cj,na0
dornbirn|bwg
dorochivka|nq5
dorochivtsi|nyd
dorochovtsy|nyd
dorogobuzh|ivb
dorogomilovo|9so
dorogomilowo|9so
dorohoi|fix
dorohoiu|fix
dorokhoy|fix
doropo|c1e
doroschiwka|nq5
doroschiwzi|nyd
doroschowzy|nyd
doroshivka|nq5
doroshivtsi|nyd
doroshovtsy|nyd
dorpat|5j6
dorsten|8ys
dorte|ojn
dortkoul|odn
dortkul|odn
dortmund|21f
dortyol|azi
dos hermanas|79b
dos puentes|ecp
dos quebradas|60q
doslidne|op5
dosquebradas|60q
dosso|402,6pk
dosso region|402
dothan|9qv
dottignies|jul
douai|caj
douala|md
douane|akg
douarnenez|i0t
doubinino|iyy
doubinove|o5b
doubivtsi|o4s
doubki|nnr
doubky|nnr
double mountain fork brazos|ly1
doubliani|jj4,nq2
doubliany|jj4,nq2
doubna|aiz
doubno|dx2
doubove|ji9,ohq
douboviazivka|p0y
douboviazovka|p0y
doubovka|ibz
doubovoe|ohq
doubovoie|ji9
doubovtsy|o4s
doubrovitsa|jm8
doubrovitsia|jm8
doubrovskoie|oog
doubrovytsia|jm8
doubs|7z9,ly2
doubynove|o5b
douchanbe|bv,1rl
douchy les mines|je0
doudinka|gok
doudtchany|npp
doue la fontaine|jw9
douglas|2cz,5ll
douglasville|eyk
dougouloubguei|h6w
doulat|o8p
douliby|nby
douliou|7ru
douliou city|7ru
douliu|7ru
doullens|kgi
douma|7ju
doumeny|o69
dounaiev|oo0
dounaievtsy|i72,nmf
dounaiv|oo0
dounaivtsi|i72,nmf
doupnitsa|egn
doupnitza|egn
dour|hz0
dourados|6in
dourdan|jef
dourges|kmu
douvaine|n3e
douvankoi|nn9
douvres|d1s
douvres la delivrande|kuu
douvrin|kum
dovbich|n5q
dovbish|n5q
dovbych|n5q
dovbysh|n5q
dover|7iz,d1s,fho
dovga pristan|odl
dovge|kd6
dovgue|kd6
dovhe|kd6
dovhopillya|o4y
dovjanka|ogn
dovjansk|aay
dovjok|oaw
dovzhanka|ogn
dovzhansk|aay
dovzhok|oaw
dow gonbadan|88x
dowbisch|n5q
dowbysch|n5q
dowga pristan|odl
dowge|kd6
dowhe|kd6
dowlatabad|erp
downers grove|bue
downey|7h6
downham market|j7w
downing street|f4
downpatrick|jby
dowschanka|ogn
dowschansk|aay
dowschok|oaw
dozois reservoir|l0m
dr congo|f
draa ben khedda|dvm
draa el mizan|d4p
draa tafilalet|2eq
drabiv|kfq
drabiw|kfq
drabov|kfq
drabow|kfq
drachintsy|nna
drachten|ckz
drachyntsi|nna
dracut|fx1
dragash|een
dragomer|n27
dragonja|p2y
dragonja river|p2y
dragovo|n3n
dragowo|n3n
draguignan|dn8
drahovo|n3n
drahowo|n3n
drake passage|p4d
drakestrasse|p4d
drakoulia|nyv
drakulia|nyv
drakulja|nyv
drakulya|nyv
drama|cjg
drammen|5d7
dramselva|lsy
drancy|abk
dranitsa|nsq
draniza|nsq
dranytsia|nsq
dranytsya|nsq
dranyzja|nsq
drap|mza
draper|c9k
dratchintsy|nna
dratchyntsi|nna
dratschinzy|nna
dratschynzi|nna
drau|ly3
drava|mah
draveil|fuo
dravograd|4ck,jik
drawsko|l0n
drean|b5d
dreieich|dau
dreikuno|p4d
drensteinfurt|ibj
drente|40n
drenthe|40n
dresde|10b
dresden|10b
dreslincourt|n18
dresna|j2u
dreux|ffn
drexel heights|g29
drexel hill|g0l
drezna|j2u
driffield|ipp
drin|ly4
drina|ly5,m6e
drittes reich|ig
drkiai|l0o
drobeta turnu severin|5dm
drobisheve|p0z
drobycheve|p0z
drobychevo|p0z
drobyschewe|p0z
drobyschewo|p0z
drobysheve|p0z
drobyshevo|p0z
drochia|3rd,c1b
drochia district|3rd
drocia|3rd
drofino|ojp
drofyne|ojp
drogheda|d73
drogobich|9db
drogobitch|9db
drogobitsch|9db
drogobych|9db
drogobytch|9db
drogobytsch|9db
drohobych|9db
drohobytch|9db
drohobytsch|9db
droitwich|gn6
drome|7za
dronfield|h5m
drongen|iq7
droujba|ku7,nsg,nxk,oiz,ov7
droujba maikop|nxk
droujkivka|acb
droujkovka|acb
droylsden|go3
drubeta|5dm
drummondville|anm
druschba|ku7,nsg,nxk,oiz,ov7
druschba maikop|nxk
druschkiwka|acb
druschkowka|acb
drusenheim|ms0
druts|ly6
druzhba|ku7,nsg,nxk,oiz,ov7
druzhkivka|acb
druzhkovka|acb
drweca|ly7
drysa|ly8
dschabaliya|6fl
dschabla|9zu
dschadra|o15
dschaga kuschtschu|ny1
dschailaw sarai|nl8
dschaitamgaly|o1n
dschalalabad|1oi
dschalalabat|55q
dschalil|iev
dschamtschi|ohp
dschanatai|ofk
dschang|86y
dschangara|ol9
dschankoi|d1m
dschankoi nemezki|ost
dschankoj|d1m
dschanub darfur|m5
dschanub kurdufan|14s
dschanub sina|35n
dschazan|5cj
dschenin|egt
dschepar jurt|ou6
dschibuti|4e,ck,32k
dschidda|kr
dschidschiga|13v
dschisr asch schughur|di8
dscholman|kpw
dschuma eli|nkq
dschurgun|o45
dschurtschi|jtf
dschuzdschan|2mo
dserschinsk|5t9,d1g
dserschinski|c7l,d5r
dserschynsk|d1g
dshankoi|d1m
dsuunmod|bog
du gunbadan|88x
duaca|dg6
duala|md
duarte|331,gzl
duarte province|331
dubai|9u,2mf
dubasari|3re
dubasari district|3re
dubawnt lake|l0p
dubbo|cr6
dubendorf|hfz
dubinino|iyy
dubinove|o5b
dubinowe|o5b
dubivtsi|o4s
dubiwzi|o4s
dubki|nnr
dubky|nnr
dubliani|jj4,nq2
dubliany|jj4,nq2
dublin|9w,auj,chs
dubljani|jj4,nq2
dubljany|jj4,nq2
dublyani|jj4,nq2
dublyany|jj4,nq2
dubna|aiz
dubnica|egn
dubno|dx2
dubova|ohq
dubove|ji9,ohq
duboviazivka|p0y
duboviazovka|p0y
dubovka|ibz
dubovoe|ohq
dubovoye|ji9
dubovtsy|o4s
dubovyazivka|p0y
dubovyazovka|p0y
dubowe|ji9,ohq
dubowjasiwka|p0y
dubowjasowka|p0y
dubowka|ibz
dubowoe|ohq
dubowoje|ji9
dubowzy|o4s
dubrajpur|edw
dubrovacko neretvanska|3c2
dubrovitsa|jm8
dubrovitsia|jm8
dubrovitsya|jm8
dubrovnik|8oh
dubrovnik neretva|3c2
dubrovnik neretva county|3c2
dubrovskoye|oog
dubrovytsia|jm8
dubrovytsya|jm8
dubrowiza|jm8
dubrowizja|jm8
dubrowskoje|oog
dubrowyzja|jm8
dubuque|aqd
dubynove|o5b
dubynowe|o5b
duc thanh district|9n6
duc trong|6j1
ducheng|87k
duclair|n3w
dudchany|npp
duderstadt|gt6
dudingen|k5g
dudinka|gok
dudley|63a
dudtschany|npp
duekoue|c7e
duelmen|c5n
dueren|8ai
duero|ly9
duesseldorf|xn
duezce|6dj
duffel|i57
dugny|j9r
dugulubgei|h6w
dugulubgey|h6w
dugulubguei|h6w
duhok|1fw,3eu
duhok governorate|3eu
duisbourg|28k
duisburg|28k
duisburgo|28k
duitama|8cu
dukinfield|hj5
dukuhturi|842
dulat|o8p
dulce|lya
dulgalakh|lyb
duliby|nby
duliu|lyc
dullewala|bze
dulmen|c5n
duluth|8mv,fvc
dum dum|79d
duma|7ju
dumaguete|7hy
dumaguete city|7hy
dumai|6sr
dumbarton|hfh
dumeny|o69
dumfries|cas
dumiat|1da
dumka|c4l
dumraon|bpz
dumyat|1da
dunaburg|59w
dunaiv|oo0
dunaivtsi|i72,nmf
dunajec|lyd
dunajew|oo0
dunajewzy|i72,nmf
dunajiw|oo0
dunajiwzi|i72,nmf
dunakeszi|fom
dunaujvaros|bs2
dunayev|oo0
dunayevtsy|i72,nmf
dunayiv|oo0
dunayivtsi|i72,nmf
duncan|gqz
duncan town|oxk
duncanville|deu
dundaga|3ny
dundaga municipality|3ny
dundagas|3ny
dundalk|a87,dki
dundee|6q8,8q4
dundo|oyb
dundonald|ijh
dunedin|52o,e4w
dunfermline|bqt
dungannon|ixz
dungarpur|che
dunhao|e03
dunhou|895
dunhua|6pv
dunhuang|68c
dunkerque|9jh
dunkirchen|9jh
dunkirk|9jh
dunkwa|eu6
dunqula|dad
dunstable|bjo
dunwoody|bz4
dunyapur|enz
dunyapur tehsil|enz
duoba|9wt
duobao|8f7
duplek|4cl
dupnica|egn
dupnitsa|egn
dupniza|egn
duque de caxias|1oa
duran|5ch
durance|lye
durango|26s,3ya,fzh
durazno|4sb,7vn
durazno department|4sb
durban|p1
durbe|3nz
durbe municipality|3nz
durbes|3nz
durbuy|jei
duren|8ai
durg|5nh
durgapur|26r
durham|5mp,c3w
durres|2nb,567
durres county|2nb
dursley|idl
durusu golu|l0q
dusambe|bv,1rl
duschanbe|bv,1rl
dushan|8yg
dushanbe|bv,1rl
dushanzi|9ov
dusia|l0r
dusseldorf|xn
dutse|bmh
duvankoi|nn9
duvankoy|nn9
duwankoi|nn9
duyun|63r
duzce|4p0,6dj
duzce province|4p0
duzhou|bk2
dvorichna|nd9
dvoritchna|nd9
dvoubratski|je7
dvouretchnaia|nd9
dvubratski|je7
dvubratskiy|je7
dvubratsky|je7
dvurechnaia|nd9
dvurechnaya|nd9
dwarka|e7m
dworitschna|nd9
dwubratski|je7
dwuretschnaja|nd9
dyakivtsi|o5s
dyakovtsy|o5s
dyat kovo|evm
dyatkovo|evm
dychtynez|obp
dyje|lyf
dyjtynets|obp
dykan ka|k0c
dykanka|k0c
dyker heights|ekb
dykhtynets|obp
dylhopol|nc2
dymer|kot
dymivske|ong
dymiwske|ong
dymka|ntc
dymovka|nxe
dymovskoie|ong
dymovskoye|ong
dymowka|nxe
dymowskoje|ong
dymytrov|bup
dymytrove|mvr
dymytrow|bup
dymytrowe|mvr
dynivtsi|nev
dynivtsy|nev
dyniwzi|nev
dysna|lyg
dysnai|l0s
dyurmen|ouc
dyurtyuli|ffc
dyviziia|nq8
dyviziya|nq8
dywisija|nq8
dzabkhan|2fp
dzaoudzi|2lw,ccx
dzerjinsk|5t9,d1g
dzerjinski|c7l,d5r
dzerjynsk|d1g
dzerzhinsk|5t9,d1g
dzerzhinski|c7l,d5r
dzerzhinskiy|d5r
dzerzhinsky|c7l,d5r
dzerzhyns k|d1g
dzerzhynsk|d1g
dzhadra|o15
dzhaga kushchu|ny1
dzhailav sarai|nl8
dzhaitamgaly|o1n
dzhalil|iev
dzhamchi|ohp
dzhanatai|ofk
dzhanatay|ofk
dzhangara|ol9
dzhanhoi|d1m
dzhankoi|d1m
dzhankoi nemetski|ost
dzhankoy|d1m
dzhankoy nemetsky|ost
dzhaylav saray|nl8
dzhaytamgaly|o1n
dzhepar iurt|ou6
dzhepar yurt|ou6
dzhetygara|ctn
dzhezkazgan|5ct
dzholman|kpw
dzhuma eli|nkq
dzhumaya|61i
dzhurchi|jtf
dzhurgun|o45
dzierzoniow|emq
dzuma|61i
dzumaja|61i
dzuunmod|bog
dzvinogrud|o5x
e zhou|1vx
eagan|9yk
eagle|gol
eagle mountain|g4b
eagle pass|fx9
eagle river|gh4
earl shilton|hhf
earlsfield|i8w
easley|h8p
east|2do,2z8
east aimak|2fm
east amherst|ggg
east azarbaijan|n9
east azerbaijan|n9
east azerbaijan province|n9
east berbice corentyne|3av
east brunswick|c09
east brunswick township|c09
east chattanooga|6mu
east chicago|fxi
east china sea|p41
east concord|cwc
east darfur|4ba
east dereham|h9m
east elmhurst|grc
east end|29m,2e3,kpv
east end village|p02
east flanders|11y
east flanders province|11y
east flatbush|6bp
east florence|e88
east germany|ff
east gobi aymag|2fn
east grand bahama|2ut
east grinstead|g7y
east hampton|6qf
east harlem|7fy
east hartford|bmx
east haven|fuw
east hill meridian|fs8
east honolulu|btn
east independence|7l4
east java|3d1
east jerusalem|px,50g,p2j
east kalimantan|3d5
east kasai|2al
east kazakhstan|153
east kazakhstan region|153
east kilbride|9al
east korea bay|p74
east lake|fgo
east lake orient park|gua
east lansing|c0e
east london|4w7
east los angeles|764
east macedonia and thrace|23d
east meadow|dqa
east millcreek|h86
east molesey|hn9
east moline|h4b
east naples|gsv
east new britain|432
east new britain province|432
east new york|6dk
east northport|hcx
east norwalk|8py
east nusa tenggara|3de
east orange|a3c
east palo alto|ft9
east patchogue|gwe
east pensacola heights|b9n
east peoria|grw
east point|eag
east providence|c65
east prussia|f5
east retford|gz5
east ridge|h6t
east saint louis|g5p
east sepik|435
east sepik province|435
east sheen|jdn
east siberian sea|p5q
east timor|49
east tremont|gt9
east village|aam
eastbourne|7dp
eastern|bu,mx,378,38s,3lu,4ak,4hj,4qp,4u5
eastern cape|c9
eastern darfur|4ba
eastern district|mx,29w
eastern division|378
eastern equatoria|4j6
eastern europe|f6
eastern finland|373
eastern highlands|433
eastern highlands province|433
eastern province|dj,mx,3lu,4ak,4hj,4u5
eastern region|mx,38s,4qp
eastern samar|44e
eastern samar province|44e
eastern visayas|43r
eastleigh|b9b
eastmain|lyh
eastmont|he3
easton|g6h,gpf
eastpointe|f0o
eastvale|ape
eastwood|hmv
eaton socon|is3
eau claire|9tk
eaubonne|glo
eauze|n7d
ebaye|ci4
ebbw vale|ewr
ebebiyin|9b5
eberbach|i8g
ebersbach an der fils|i65
eberswalde|d05
ebetsu|6zq
ebeyty lake|l0t
ebikon|j24
ebinur hu|l0u
ebola|lyi
ebolowa|5lb
ebon|3st,np8
ebon atoll|3st
ebonyi|ul
ebonyi state|ul
ebro|lyj
ebute ikorodu|25f
ecatepec|10p
ecatepec de morelos|10p
ecaussinnes d enghien|jix
eccles|dwy
ech cheliff|1gi,25c
ech chettia|6fs
echa borse|jea
echirolles|ewl
echkene|oft
echmiadzin|cc3
echternach|3mz
ecija|dak
eckbolsheim|kgz
eckernfoerde|gpw
eckernforde|gpw
eclipse sound|p9g
ecommoy|myo
ecosse|383
ecouen|k1e
ecquevilly|n58
ecrouves|n0z
ecuador|1u
ecuatoria central|4j5
ecuatoria occidental|4j7
ecuatoria oriental|4j6
ecublens|jed,jgx
ecublens fr|jgx
ecully|hic
ed daein|1p3
ed damer|5cz
ed dueim|8l1
ede|9tx
edea|61m
edegem|h0v
eden prairie|a8g
edenvale|bwd
edesa|16a
edessa|16a
edesse|16a
edewecht|h9j
edfou|70h
edfu|70h
edgewater|b6k,h2o
edgewood|gcp
edimbourg|12g
edimburgo|12g
edina|brt
edinburg|8pz
edinburgh|12g
edinburgh of the seven seas|oie
edinet|3rf,9qq
edinet district|3rf
ediniti|9qq
edintsy|9qq
edirne|4o7,54n
edirne province|4o7
edison|7ui
edmond|8fh
edmonds|d41
edmonton|pg,8ul
edo|5v,os
edo state|os
edremit|d86
edwardsville|gfz
eecloo|hkf
eeklo|hkf
eekloo|hkf
eel|lyk
eenhana|ozl
eernegem|k6w
effium|8l7
effon alaiye|5i6
efon alaaye|5i6
egaleo|9nh
egea de los caballeros|hvz
egee meridionale|39w
egee septentrionale|39v
egeo meridional|39w
egeo septentrional|39v
eger|6iw,ev8,lyl
eggenstein leopoldshafen|ic8
egham|ft8
eghegnazor|gif
eghezee|ihl
egilsstadir|jzk
egipto|d
egletons|ksl
egly|kth
egoie eli|oum
egoje eli|oum
egoye eli|oum
egra|ev8,ez6
egridir|l0v
eguilles|k2k
egypt|d
egypt lake leto|ec0
egypte|d
eha amufu|9l0
ehibar|g3t
ehime|14b
ehime ken|14b
ehime prefecture|14b
ehingen|g8t
ehingen an der donau|g8t
eibar|g3t
eickau|fc5
eidgenossischer stand appenzell innerrhoden|2xr
eikesdalsvatnet|l0w
eilat|bhx
eilenburg|hug
eimsbuettel|5k6
eimsbuttel|5k6
ein dorf in der oblast lwiw im rajon pustomyti|o5x
einbeck|g1b
eindhoven|5zq
einsiedeln|ip3
eisden|jfv
eisen|8pq,b1f
eisenach|cp0
eisenhuettenstadt|f69
eisenhuttenstadt|f69
eisenmarkt|476
eisenstadt|g2r
eisleben|gux
eisleben lutherstadt|gux
eislingen|h4x
eitorf|hgo
eivissa|bzc
eixample|5kq
eja borze|jea
ejea|hvz
ejea de los caballeros|hvz
ejido|7b0
ejigbo|6wq
ejura|9ks
ejva|b1j
ekajevo|gcs
ekangala|dtz
ekaschewo|gcs
ekaterimburgo|l4
ekaterinbourg|l4
ekaterinburg|l4
ekaterinburgo|l4
ekaterinoslav|q1
ekazhevo|gcs
ekeren|gqn
ekha borze|jea
ekibastouz|7an
ekibastus|7an
ekibastuz|7an
ekiti|st
ekiti state|st
ekpoma|an6
eksaarde|kk9
ekwan|lym
el aaiun|21c
el abiar|f1j
el abiodh sidi cheikh|dic
el abra|441
el achir|6kb
el ad|byu
el affroun|cw8
el aioun|ecv
el aioun sidi mellouk|ecv
el alfaz del pi|h6f
el aouinet|exu
el arahal|hhi
el arich|20h
el arish|20h
el astillero|hqo
el attaf|cp4
el azizia|ix3
el bagour|e1n
el bagre|bne
el bahr el ahmar|35l
el bahr el azraq|lto
el balyana|byn
el banco|b86
el bayadh|33y,65j
el bayadh province|33y
el behaira|kp
el beida|5vq
el beqaa|256
el bocho|58a
el cabo|8l
el cafetal|8yi
el cairo|5s,b1
el cajon|7sz
el callao|mp,42h
el campello|g1i
el carmen de bolivar|c2z
el carmen de viboral|bus
el carrizal|gzc
el centro|coh
el cerrito|doc,gow
el chroub|8rc
el daein|1p3
el daqahliyah|k5
el djelfa|1db
el dorado hills|cz8
el ejido|8pf
el escorial|hs8,i6p
el espinal|b0j
el eulma|747
el fasher|1r2
el fayum|11p
el ferrol|9bj
el ferrol del caudillo|9bj
el fin del mundo|2og
el fula|oxz
el gemil|7va
el geneina|4vg
el gharbiya|me
el golea|7bh
el grao|i50
el guamo|flr
el hadjar|ca3
el hadjira|dff
el hamma|9dv
el hatillo|auv
el hatillo municipality|auv
el havre|68d
el hed|f7y
el idrissia|dm4
el ismailia|1iu
el jadid|6qz
el jadida|6qz,dcy
el kala|eao
el kef|6sp
el khroub|8rc
el limon|6q6
el limon pinal|6q6
el m ghair|6ph
el mahalla el koubra|20w
el mahalla el kubra|20w
el manaqil|749
el mansura|xk
el manzala|756
el masnou|gq8
el matareya|6iq
el meghaier|6ph
el menia|lv,2ax,7bh
el meniaa|7bh
el merdj|5nc
el mghair|2b0
el mirage|eos
el monofiya|om
el monte|7ey
el obeid|1az
el oro|34k
el oued|1x4,52a
el oued province|1x4
el paraiso|3b8
el paraiso department|3b8
el paso|1v5
el paso de robles|g50
el pilar de horadada|gyz
el pireo|6hv
el porvenir|oxt
el prat de llobregat|a8p
el progreso|39y,7xb
el pueblito|9jm
el puerto|8in
el puerto de santa maria|8in
el quseyya|9rd
el salvador|2y
el seibo|333
el sharkia|dj
el sombrero|f8z
el suez|27n
el taref|340,aho
el tarf|340,aho
el tarf province|340
el tigre|5w2
el tocuyo|9a9
el tor|cix
el triunfo|f44
el valle|hby
el vendrell|e7s
el viejo|bca
el vigia|7na
el viso del alcor|hjt
el wadi el gedeed|35r
el yadida|6qz
el zarqa|ddb
elancourt|fic
elat|bhx
elazig|16n,21h
elazig province|21h
elbasan|2nc,5e3
elbasan county|2nc
elbe|lyn
elbeuf|hwv
elbing|74z
elbistan|8xc
elblag|74z
elbouzly|ojs
elbrouz|f7
elbrus|f7
elbusly|ojs
elbuzly|ojs
elche|5ts
elda|b5c
eldersburg|fll
eldorado|b9h
eldoret|14d
elegeyo marakwet|3hs
elektrogorsk|h94
elektroougli|hf1
elektrostal|6sd
elektrougli|hf1
elena rjevskaia|oat
elena rzhevskaya|oat
elephant butte reservoir|l0x
elfenbeinkuste|1h
elgava|68m
elgeyo marakwet|3hs
elgeyo marakwet county|3hs
elgin|7jh,gfj
elias pina|332
elisabethville|m1
elisawetgradka|o5o
eliseo|f8
elista|5bx
elixku|e0j
elizabeth|73q
elizabethtown|ft6
elizavetgradka|o5o
elk|b2f
elk grove|6gd
elk grove village|ev9
elk river|gmi
elkhart|bhq
elko|hch
elland|i8e
ellenabad|dtu
ellesmere port|aef
ellesmere port town|aef
ellicott city|a0c
ellon|jfc
ellore|69h
ellwangen|gj0
elmeghaier|6ph
elmhurst|7i7,cd7
elmira|fzl
elmont|evn
elmshorn|bz7
elmwood park|ggv,hcg
elne|k7c
eloy alfaro|5ch
elsdorf|gzu
elsen nur|l0y
elseneur|ee5
elsinor|ee5
elsinore|ee5
eltham|bxx
eltville|hz9
eltville am rhein|hz9
elur|fib
eluru|69h
elx|5ts
ely|hkk
elyria|bb0
elysee|f8
elysee palace|f8
elysee palast|f8
emaj|m1j
emajogi|lyo
emalahleni|5lj
emamshahr|71d
eman|lyp
embalenhle|6u2
embalse de buenda|l0z
embalse de cara|l10
embalse de entrepeas|l11
embalse de garcia de sola|l12
embalse de guri|l13
embalse de gurico|l14
embalse de kajovka|fv
embalse de kiev|g7
embalse de orellana|l15
embalse ezequiel ramos mexia|l16
embera|429
embera wounaan|429
embourg|kim
embrach|k67
embrun|k6g
embu|3ht,5w4,659
embu county|3ht
embu guacu|973
emden|bls
emerainville|k7e
emilia romagna|l9
emilia romana|l9
emiliano zapata|bwv
emilie romagne|l9
emin|aue
eminoenue|b3c
eminonu|b3c
emirates|30
emiratos arabes unidos|30
emirats|30
emirats arabes unis|30
emmeloord|cb0
emmen|ax5,fh7
emmendingen|g43
emmerich|fhu
emmerich am rhein|fhu
emmiganur|8wh
empalme|cwx
empire inca|fup
empire ottoman|h1
empire russe|hn
empoli|ekd
emporia|gi2
ems|lyq
emsdetten|e9j
emsworth|hlz
emure|8el
emure ekiti|8el
en nahud|7o5
ena|bys
encamp|2m7,er4
encanto|b7s
encarnacion|5vg
enchanted hills|8k0
encheng|7kv
encinitas|aaa
enclave de kaliningrad|fw
ende|8kg
enem|hu2
energodar|bf0
enerhodar|bf0
enerjodar|bf0
enewetak|3su,p11
enewetak atoll|3su
enfield|6l9,cha
enfield lock|i1n
enfield town|6l9
enga|434
enga province|434
engel s|64r
engels|64r
engels air base|f9
engelskirchen|h8h
enger|hg7
enghien|j31
enghien les bains|j6y
england|381
englewood|ewm,fxy
english|lyr
english channel|fa
engozero|l17
enguels|64r
engure|3o0
engure municipality|3o0
engures|3o0
engures ezers|l18
enguri|fp
enhelsove|oav
enhelsowe|oav
enid|bkl
enipefs|lys
eniwetok|3su
enna|3fn
ennedi est|4k4
ennedi ouest|4k5
ennepetal|f13
ennigerloh|h96
enniskillen|igt
enns|lyt
enonvesi|l19
enschede|6n3
ensenada|5i3
ensenada de cook|p58
enshi|5i8
ensisheim|k8c
ensley|ha7
ensues la redonne|mva
entebbe|aa7
enterprise|7nj,g13
entfelden|k1r
entrada dixon|p5u
entrada ronne|p62
entraigues sur la sorgue|k52
entre rios|193
entre rios province|193
entree de dixon|p5u
entree de ronne|p62
entree dixon|p5u
enugu|oo,vn
enugu state|oo
enugu ukwu|9q6
envigado|6ia
epalinges|jzn
epe|8pe,eu4
epernay|g59
epernon|ktc
epinal|dgx
epinay sous senart|ird
epinay sur orge|jl2
epinay sur seine|ccb
epire|39t
epiro|39t
epirus|39t
epone|ka7
eppelborn|hqu
epping|je1
eppingen|h5d
epsom|fbi
epumalanga|6vd
epworth|78y
eqbaliyeh|e10
equater|b7
equateur|1u,b7
equatoria central|4j5
equatoria occidental|4j7
equatoria oriental|4j6
equatorial guinea|4g
equeurdreville hainneville|hlk
er rachidia|8cb
eragny|ia5
erandio|gkl
erandol|fh3
erattupetta|etw
erbaa|bil
erbil|kf,1d7
erbil governorate|1d7
ercek|l1a
ercis|8cz
ercolano|bbv
erd|abw
erdao|lyu
erdaojiang|ai2
erdemli|cag
erdemli district|cag
erdenet|5fq
erding|esu
ere koka|8g5
erechim|870
eregli|8cn,8hh
erembodegem|iw3
erevan|9r,1df
erftstadt|bn9
erfurt|1xe
ergani|bg3
ergene|lyv
ergli|3o1
ergli municipality|3o1
erglu|3o1
ergue gaberic|k41
ergun|lyw
erie|820,h3l
erigabo|7vw
erigavo|7vw
eritrea|32
eriwan|9r,1df
erkelenz|ckg
erken|l1b
erki|n9g
erkrath|c3p
erlangen|7ue
erlau|6iw
ermelo|d63
ermera|4n4
ermesinde|dhl
ermitagana|hx5
ermont|fzy
ermoupoli|env
ermoupolis|env
ermua|i2w
ermupoli|env
erne|lr6
ernee|kik
erode|26i
erongo|3zn
erongo region|3zn
erps kwerps|khh
erquelinnes|jly
erquinghem lys|mxz
errachidia|8cb
errenteria|dlr
erskine|i93
erstein|jk1
ertil|ist
ertis|lyx
ertix|m2p
ertvelde|j9i
erwitte|i4l
erythree|32
erzincan|4o8,590
erzincan province|4o8
erzsebetvaros|adf
erzurum|187,1r1
erzurum province|1r1
es figueral|cs9
es semara|czl
es senia|9sb
esauira|9la
esberg|9ic
esbjerg|9ic
esbly|kp0
escada|c25
escafusa|7vu
escalante|dj9
escalante city|dj9
escaldes engordany|2mc,c5c
escalquens|kib
escandinavia|ht
escaudain|jla
escautpont|n2i
esch an der alzette|3n0
esch sur alzette|3n0
eschar|ks3
eschau|mx1
eschborn|h24
eschen|3lg,ix0
eschenbach|jnp
eschenbach sg|jnp
eschkene|oft
eschwa|b1j
eschwege|h5a
eschweiler|b2c
escocia|383
escondido|6ob
escuinapa|fis
escuinapa de hidalgo|fis
escuintla|3a1,4x0
esen bak ishun|ofm
esen eki|o8s
esenler|26l
esenyurt|5z5
esfahan|ka
esfarayen|amx
esher|bhm
eshkene|oft
esik|exi
esikhaleni|bwi
esikhawini|bwi
esil|lyy
esjar|ks3
eskhar|ks3
eski alikech|of3
eski aliketch|of3
eski aliketsch|of3
eski djoumaia|7s6
eski dschumaja|7s6
eski dzhumaya|7s6
eski dzuma|7s6
eski dzumaja|7s6
eski dzumaya|7s6
eski eli|oky
eski krym|kkq
eski orda|nsn
eski zagra|503
eskilstuna|9uy
eskimo lakes|p8x
eskisehir|122,1kv
eskisehir province|1kv
esla|lyz
eslavoserbia|o8e
eslovaquia|38
eslovenia|40
esmalcalda|hhl
esman|nu7
esmeraldas|1wo,34c,7th
esmirna|b6
esna|9ox
esneux|imp
espagne|r
espaillat|334
espaillat province|334
espalion|mwr
espana|r,f8q
espargos|hno
esparraguera|h0r
esparreguera|h0r
espedarte channel|pak
espelkamp|g8x
esperanza|cyq,dkk,e7c
espinal|b0j
espinho|ezi
espinho municipality|ezi
espira|bqy
espirito santo|2u2
espirito santo do pinhal|dvk
esplugas de llobregat|cbc
esplugues de llobregat|cbc
espoo|5n2
esposende|ehx
essandsjen|l1c
essaouira|9la
esschen|jhu
esseg|5gb
essen|20v,jhu
essen bak ichoun|ofm
essen bak ischun|ofm
essen eki|o8s
essequibo|lz0
essequibo islands west demerara|3aw
essex|dik
essey les nancy|jw7
esslingen|8ca
esslingen am neckar|8ca
essonne|814
est|2ro,2z8,4qp
estado amazonas|4t2
estado anzoategui|13e
estado apure|4sw
estado aragua|10v
estado barinas|1oh
estado bolivar|14n
estado carabobo|u4
estado cojedes|4sx
estado de acre|2tv
estado de amazonas|2tx
estado de bahia|2tz
estado de espirito santo|2u2
estado de goias|2u3
estado de guerrero|3yb
estado de hidalgo|3yd
estado de kano|a6
estado de lagos|af
estado de minas gerais|2u5
estado de rio de janeiro|2ud
estado falcon|1k9
estado guarico|1rm
estado kachin|3vi
estado lara|yv
estado libre de fiume|5b6
estado maturin|1k3
estado merida|1ny
estado miranda|r8
estado mon|3vm
estado monagas|1k3
estado nueva esparta|4sy
estado portuguesa|1lg
estado sucre|1ko
estado tachira|1bb
estado trujillo|1uu
estado vargas|4t0
estado yaracuy|203
estado zulia|nc
estados balticos|ea
estados unidos|2,pba
estados unidos de america|2,pba
estadosunidos|pba
estaimpuis|jmf
estaires|kko
estambul|6a
estancia|b2u
estancia velha|dam
este de los angeles|764
esteio|8oy
esteli|40c,5gm
esteli department|40c
estepona|a18
estero|fiq
estetino|19k
estinnes au val|k1j
estiria|18p
estland|4a
estocolmo|8d
estonia|4a
estonie|4a
estrasburgo|1o0
estrecho de bali|p9y
estrecho de bass|p5s
estrecho de belle isle|p7j
estrecho de bering|p4z
estrecho de bransfield|p63
estrecho de cook|p76
estrecho de corea|p56
estrecho de davis|p4a
estrecho de dinamarca|p8j
estrecho de dmitri laptev|p72
estrecho de florida|p4q
estrecho de georgia|p8q
estrecho de gibraltar|fg
estrecho de hecate|pae
estrecho de hudson|p4l
estrecho de juan de fuca|p7k
estrecho de kara|p6d
estrecho de kerch|g0
estrecho de la florida|p4q
estrecho de la perouse|p73
estrecho de la reina carlota|p8u
estrecho de luzon|p3q
estrecho de macasar|p54
estrecho de magallanes|p7m
estrecho de magellanes|p7m
estrecho de malaca|p52
estrecho de matochkin|p9s
estrecho de mcclure|p5v
estrecho de mcmurdo|p64
estrecho de murchison|pah
estrecho de oresund|pao
estrecho de ormuz|fj
estrecho de palk|p6j
estrecho de puget|p8p
estrecho de qiongzhou|p75
estrecho de singapur|p53
estrecho de smith|p8s
estrecho de surigao|pa7
estrecho de taiwan|ib
estrecho de tartaria|p6o
estrecho de torres|p77
estrecho de tsugaru|p6n
estrecho del fury y del hecla|p9d
estrecho del principe de gales|p92
estrechos daneses|pap
estremadura|1ek
estremadure|1ek
estuaire|37s
esuatini|46
esuk oron|7jl
esvres|mzi
eswatini|46
eszek|5gb
et taiyiba|cog
etampes|gsa
etang de biscarrosse|l1d
etang de bonnevais|l1e
etang de carcans|l1f
etang de cazaux|l1g
etang de la morge des champs|l1h
etang saumatre|l1i
etaples|j2r
etat chin|3vl
etat d abia|qc
etat d adamawa|ox
etat d akwa ibom|mm
etat d amazonas|4t2
etat d anambra|lt
etat d anzoategui|13e
etat d apure|4sw
etat d aragua|10v
etat d arakan|3vn
etat d ebonyi|ul
etat d edo|os
etat d ekiti|st
etat d enugu|oo
etat d imo|mk
etat d ogun|n8
etat d ondo|o5
etat d osun|o6
etat d oyo|d7
etat de barinas|1oh
etat de bauchi|ks
etat de bayelsa|zv
etat de benue|lq
etat de bolivar|14n
etat de borno|m0
etat de carabobo|u4
etat de cojedes|4sx
etat de cross river|q6
etat de delta amacuro|4t1
etat de falcon|1k9
etat de fribourg|2xv
etat de gombe|t2
etat de guarico|1rm
etat de jigawa|lh
etat de kachin|3vi
etat de kaduna|cm
etat de kano|a6
etat de katsina|cw
etat de kayah|3vj
etat de kebbi|or
etat de kogi|ok
etat de kwara|sy
etat de la cite du vatican|5f
etat de lagos|af
etat de lara|yv
etat de merida|1ny
etat de miranda|r8
etat de monagas|1k3
etat de nassarawa|xm
etat de niger|mi
etat de nueva esparta|4sy
etat de portuguesa|1lg
etat de rio de janeiro|2ud
etat de rivers|do
etat de sao paulo|2uk
etat de sokoto|nd
etat de sucre|1ko
etat de tachira|1bb
etat de taraba|tm
etat de trujillo|1uu
etat de vargas|4t0
etat de washington|4s3
etat de yobe|tf
etat de zamfara|on
etat de zulia|nc
etat du delta|m4
etat du plateau|ov
etat karen|3vk
etat libre|mb,qm
etat mon|3vm
etat shan|3vo
etats baltes|ea
etats du golfe|h8
etats unis|2,pba
etats unis d amerique|2,pba
etatsunis|pba
etawa|b59
etawah|5mq
etchmiadzin|cc3
ethekwini|p1
ethiopia|b
ethiopie|b
etiopia|b
etoile sur rhone|n21
etrechy|ked
etschmiadsin|cc3
etterbeek|c0s
ettlingen|dks
euclid|c4h
eufrates|fb
eugene|6i1
eulachstadt|8d0
euless|b9e
eumolpias|1f1
eunapolis|7h5
eupatoria|7q4
eupen|hr8
euphrat|fb
euphrate|fb
euphrates|fb
eurasia|fc
eurasie|fc
eurasien|fc
eure|7zb,lz1
eure et loir|7zc
eure y loir|7zc
eureka|g5o
europa|5j,p24
europa central|eq
europa del este|f6
europa island|p24
europa occidental|it
europa oriental|f6
europaisches nordmeer|p3n
europe|5j
europe centrale|eq
europe de l est|f6
europe de l ouest|it
europe occidentale|it
europe orientale|f6
eusebio|dwu
euskirchen|b6j
eutin|hy6
evans|fw5,h3x
evanston|98x
evansville|7c5
evere|d1x
everett|7o4,ccr
evergem|faf
everghem|faf
everghem rabot|faf
evesham|goq
evian les bains|jv8
evin malmaison|muf
evinayong|gdi
evington|j52
evora|45f,6ge
evora district|45f
evosmos|9ar
evpatoriia|7q4
evreux|aua
evron|jyw
evros|m8j
evry|bk0
ewa gentry|guq
ewing|e22
ewo|iey
ex yougoslavie|iy
exclave de kaliningrad|fw
exclave de kaliningrado|fw
exeter|726
exklave kaliningrad|fw
exmouth|ejt
exploits|lz2
exrdzhali|6nj
exterieur|2xs
extremadura|1ek
extreme nord|2z7
extreme orient russe|ho
exuma|2uu
eybar|g3t
eybens|jfg
eydhafushi|jtu
eyguieres|ke2
eyragues|n5s
eysines|h3u
eysturoy|2b7
ezanville|jpm
ezbet el borg|drp
ezbet el burg|drp
ezhou|65o
ezhva|b1j
ezza ohu|9ur
fa asaleleaga|4tk
faadhippolhu atoll|3xw
faafu atholhu|2gx
fabregues|kc4
facatativa|6u1
faches thumesnil|i3w
fada|9jb
fada n gourma|5wr
fadhigaradle|eoh
faenza|d1q
faetano|4hr,nbz
fagaras|fjl
fagnieres|muu
failsworth|hai
fair lawn|erw
fair oak|jf5
fair oaks|fha
fairbanks|f3r
fairborn|etf
fairfax|gm9
fairfield|7ij,apa,cve
fairfield heights|h4o
fairland|go5
faisalabad|s5
faiyum|s4,11p
faiyum governorate|s4
faizabad|6ni,70b
fajardo|2iq,86h
fakaofo|2kx
falaise|job
falavarjan|bu2
falcon|1k9
falcon lake|l1j
fale old settlement|oxa
falero|a6h
falesht|ctf
falesti|3rg,ctf
falesti district|3rg
falkensee|dvb
falkirk|ebq
falkland islands|jb,p23
falklandinseln|jb,p23
fall river|89m
fallbrook|flk
falloujah|66q
falludscha|66q
fallujah|66q
falmouth|f73,gqa,ntb
falun|7kp
faluya|66q
famagouste|74y
famagusta|31n,74y
famailla|fgt
fameck|ivd
fandriana|fbu
fangcheng chengguanzhen|89z
fangchenggang|5is
fangcun|b9v
fangshan|85n
fanling|5lg
fanlou|aai
fano|ahb
fao|7s1
faqous|7es
faqus|7es
far north|2z7
far rockaway|dj6
farafangana|7sh
farah|2mn,729
faranah|39e,g0k
faranah region|39e
faraonivka|nsm
faraoniwka|nsm
faraonovka|nsm
faraonowka|nsm
faraskur|asd
faratsiho|dum
farciennes|j1y
farebersviller|k6h
fareham|avo
farghona|rq
fargo|7dd
faribault|gob
faridabad|19o
faridkot|93r
faridpur|7ja,9i4
farim|hbo
farmers branch|f0c
farmington|cuv,gft,gud,gvh
farmington hills|8vm
farnborough|am6
farnham|dzg
farnworth|gca
faro|45g,787
faro district|45g
faroe islands|jc
faroer|jc
farragut|h0a
farrington|ozv
farris|l1k
farrokh shahr|f30
farroupilha|aup
farrukhabad|5r9
farrukhnagar|df7
fars|2df
farshut|bas
faryab|1nb
faryab province|1nb
fasa|844
fastiv|co0
fastiw|co0
fastov|co0
fastow|co0
fatehabad|9zj
fatehpur|6gl,8s6,eob
fatehpur sikri|fqs
fatick|4hz,oyo
fatsa|8ue
fatwa|d21
faules meer|ia
faulquemont|kpm
favara|f5u
faverges|kcj
faversham|hgb
favoriten|622
faw|7s1
faxa|lz3
faya largeau|dbt
fayence|mxj
fayetteville|620,8sp
fayoum|s4,11p
fayroz koh|chx
fayt lez manage|kjx
fayun|s4,11p
fayzabad|70b
fazilka|9kp
feather|lz4
featherstone|iim,j5t
fecamp|gza
federacion de bosnia y herzegovina|2r1
federacion de rusia|8
federacion rusa|8
federal|7a
federal capital territory|14t,1oo
federal dependencies|4sz
federal dependencies of venezuela|4sz
federal district|q5,ws,2u1
federal way|87z
federation de bosnie et herzegovine|2r1
federation de russie|8
federation of bosnia and herzegovina|2r1
federation russe|8
fedorovski|gpz
fedorovskiy|gpz
fedorovsky|gpz
fedorowski|gpz
fegersheim|msk
feicheng|8wj,93c
feignies|k3q
feira de santana|1yx
fejer|3ci
fejer county|3ci
felanich|hpk
felanitx|hpk
feldkirch|ets
felege neway|eto
felen|ob1
feleshti|ctf
felgueiras|at7
felgueiras municipality|at7
felidhoo|nwz
felixstowe|fvf
fellbach|con
fellin|bie
felling|ekp
feltham|gk0
femunden|l1l
fen|lz5
fenain|ks5
fendou|5uw
fengcheng|6ch,6is,7bk,afm
fenggang|a47
fenggao|f8a
fenghua|960
fenghuang|55p
fengjie|6sf
fengkou|9vp
fengping|9oe
fengrun|a2o
fengyi|ady
fengzhen|9gh
fenhe|f68
feni|8qs
fenoarivo atsinanana|777
fenouillet|mz9
fenshui|ajx
fenyi|arl
feodosia|9qx
feodosiia|9qx
feodosija|9qx
feodosiya|9qx
feodossia|9qx
feodossiia|9qx
feodossija|9qx
ferdinand|6tp
ferdinandovo|6tp
feren|l1m
ferenc csatorna|lz6
fereydun kenar|enj
fereydunkenar|enj
fergana|rq,1km
fergana region|rq
ferghana|rq,1km
ferguson|h5y
ferizaj|2ld,6bo
ferkessedougou|adc
fermes de chebaa|pb1
fermo|3fq
fernando de la mora|7bs
fernandopolis|adr
ferndale|hdc
ferndown|hu9
ferner osten russlands|ho
ferney voltaire|jza
ferngeim|o86
ferngeym|o86
ferngueim|o86
ferokh|fot
ferozepore|7v6
ferrara|3fp,716
ferrare|3fp,716
ferraz de vasconcelos|6fv
ferrenafe|eko
ferriere la grande|kly
ferrol|9bj
ferrol del caudillo|9bj
ferry pass|fwn
fes|q3
fes al bali|6ll
fes meknes|2el
fetesti|eyw
fethiye|ajl
feuerland|2og
feulegass|f9l
feurs|jxx
feytiat|kr4
feyzin|jkr
fez|q3
fianarantsoa|22c
fiditi|9j1
fidji|4d
fidschi|4d
fier|2nd,6fe
fier cifci|ah8
fier county|2nd
fig tree|jqr
figeac|j1w
figueira da foz|caa
figueira da foz municipality|caa
figueres|cs9
fiji|4d
filadelfia|11f,aml
filatovka|ow9
filatowka|ow9
filderstadt|cqw
fili|8yp
filiba|1f1
filipinas|c
filipopol|1f1
filippopol|1f1
fimi|lz7
financial district|ahc
finchley|a0g
findlay|d5n
finger lakes|kzr,kzu,l4s,lfn,ll2,lll
finistere|7zd
finisterre|7zd
finland|37
finland proper|371
finlande|37
finlande centrale|36s
finlande du sud ouest|371
finlande meridionale|372
finlande occidentale|375
finlande orientale|373
finlande propre|371
finlandia|37
finlandia central|36s
finlandia del sudoeste|371
finlandia meridional|372
finlandia propia|371
finlay|lz8
finliandski|9gt
finljandski|9gt
finlyandskiy|9gt
finlyandsky|9gt
finnischer meerbusen|p4m
finnland|37
finsterwalde|hla
fiordo de sogn|p6f
fiordo de trondheim|p6g
fiordo de uummannaq|p9i
fiorentino|4hs,k21
firat|lz9
firenze|1hf
firminy|hs5
firozabad|5dq
firozpur|7v6
first governorate|21a
firuzabad|9xj
fish town|jhz
fishers|95k
fiskumvatnet eikeren|l1n
fismes|kri
fitchburg|d9l,g10
fitovinany region|2f3
fitzroy|lza
fiumicino|eip
fiyi|4d
fizuli|2p8,8xr
fizuli district|2p8
fjord uummannaq|p9i
fk druzhba maikop|nxk
fkih ben saleh|8qo
flacq|3xl
flagami|bol
flagstaff|9m6
flamande|bz
flaming gorge reservoir|l1o
flamisch brabant|1b3
flamische|bz
flamische region|bz
flandern|bz
flanders|bz
flandre occidentale|1a1
flandre orientale|11y
flardingue|9cy
flaren|l1p
flatbush|8al
flathead|lzb
flathead lake|l1q
flatlands|a86
flavia|1f1
flawil|jjg
flayosc|n36
fleche d arabat|e2
fleche de kinbourn|g1
fleet|dlz
fleetwood|gdo
flemalle grande|ikq
flemalle haute|gey,jva
fleming island|g54
flemish brabant|1b3
flemish brabant province|1b3
flemish region|bz
flensbourg|8nd
flensburg|8nd
flensburgo|8nd
fleron|i5f
flers|hvb
flers en escrebieux|ko8
flesinga|ch0
flessingue|ch0
fleurance|kcu
fleurus|gyn
fleury les aubrais|h5t
fleury merogis|jn5
fleury sur orne|n00
fleuve columbia|pav
flevoland|40o
flevolanda|40o
flines lez raches|kpg
flint|83s,g8h
flitwick|iqc
fliyos|lzc
floersheim|hem
floirac|i1i
flora|ovy
florange|j94
flore|ovy
floreffe|k2j
florence|1d1,1hf,dd3,dpf,f4j,ff2
florence graham|a8u
florencia|1d1,1hf,28g
florennes|j9l
florensac|n0m
florenz|1d1,1hf
flores|4sd,afw
flores department|4sd
flores sea|pa0
floresht|br8
floreshti|br8
floressee|pa0
floresti|3rh,br8
floresti district|3rh
floriana|3ws,kiy
floriano|bzv
florianopolis|12b
florida|2ir,4r1,4sc,861,aa2,c7i,hye
florida strait|p4q
floridablanca|5kj
floridastrasse|p4q
floride|4r1
floridsdorf|6if
florin|c5j
florissant|bi6
florsheim|hem
florsheim am main|hem
flower mound|9jn
fluchtlingslager nuseirat|e5a
flughafen donezk|f3
flughafen hostomel|fl
flughafen kiew hostomel|fl
flushing|ch0
flvatn|l1r
fly|lzd
flying fish cove|kxm
fnidek|bbx
fnideq|bbx
fochville|abt
focsani|5ti
foderation bosnien und herzegowina|2r1
fogarasch|fjl
foggia|20c,6xl
foix|jil
fokino|gbf
fokschan|5ti
foligno|axs
folkestone|9y1
folschviller|mux
folsom|96u
fomboni|ciz
fonadhoo|ksk
fond du lac|cuh
fondettes|jjq
fondi|dfa
fongafale|cit
fonseca|f4n
fonsorbes|jz9
fontaine|gih
fontaine l eveque|jr4
fontaine les dijon|jn8
fontainebleau|hgz
fontaines sur saone|k5r
fontana|601,njb
fontanka|kgw
fontany|njw
fontarabie|i1p
fontarrabie|i1p
fontem|cvz
fontenay aux roses|ghr
fontenay le comte|i2o
fontenay le fleury|isv
fontenay sous bois|bj1
fontenay tresigny|kwv
foothill farms|ew9
forbach|h45
forbesganj|chr
forcalquier|mvk
force des nations unies chargee d observer le degagement|pbf
forchheim|fmm
fordham|88u
fordon|9n9
forest|b0c
forest grove|gj6
forest hills|9tt,gb8
forfar|ijj
forli|7ez,85l
forli cesena|3fo
forli cesene|3fo
formby|gqd
former yugoslavia|iy
formiga|azs
formigine|el2
formosa|1w3,25x,8vy,p34
formosa province|25x
foros|ntj
forosna|och
forst|gtk
fort abbas|d93
fort abbas tehsil|d93
fort beaufort|arw
fort bragg|fvd
fort collins|6j3
fort de france|1ke
fort dodge|gi3
fort erie|fjn
fort hamilton|fwd
fort hood|ftj
fort lauderdale|6bm
fort lee|e1b
fort liberte|ekc
fort mcmurray|9xg
fort myers|9cc
fort peck lake|l1s
fort perovsky|1e9
fort pierce|clc
fort portal|cw1
fort smith|8iw
fort walton beach|h0x
fort washington|gnu
fort wayne|5m3
fort wellington|p18
fort william|7o9
fort worth|1jk
fortaleza|bh
fortuna foothills|g9e
fortwilliam|7o9
fos sur mer|hw1
foshan|ae
fosses|jbm
fosses la ville|joo
foster city|et5
foti sala|o0f
fouesnant|jr7
fougeres|gns
fougerolles|n41
fouillard|kan
foulayronnes|kwq
foumban|8bs
foumbot|8qq
fountain|g23
fountain hills|gmv
fountain valley|axf
fountainbleau|amn
fountainebleau|amn
fouquieres les lens|k7a
four corners|ga0
four cross roads|ozn
fouras|n62
fourchambault|mtg
fourmanivka|nzk
fourmanov|doi
fourmanovka|nzk,odi
fourmies|iip
fourqueux|n0h
fox|lze
foxe basin|p6x
foxen|l1t
foz de iguazu|5mk
foz do iguacu|5mk
fquih ben salah|8qo
fraccionamiento real palmas|ehn
fraidorf|nex,ohb
fraijanes|apv
fraileben|nrg
frameries|ha9
framingham|9rl
framingham center|a1m
franca|570
francavilla fontana|etu
france|k
franceville|73v
francfort del meno|1x0
francfort del oder|ax2
francfort sur l oder|ax2
francfort sur le main|1x0
francheville|iwp
francia|k
francisco beltrao|aut
francisco morato|6e4
francisco morazan|3b9
francisco morazan department|3b9
francistown|2vv,5k3
franco da rocha|7n0
franconville|elh
franja de gaza|fe,14j
frankenberg|hjb,hz8
frankenthal|c60
frankfort|8rl
frankfurt|1x0,ax2
frankfurt am main|1x0
franklin|9g4,e4e,fkb,gig
franklin bay|p5t
franklin d roosevelt lake|l1u
franklin square|ful
frankreich|k
frankston east|eji
franzosisch guayana|pax
franzosisch polynesien|ju
franzosische sud und antarktisgebiete|k1
fraser|lzf
fraserburgh|ip6
frasnes lez anvaing|j7a
frasnes lez buissenal|j7a
frauenbach|51t
frauenfeld|9zs
fray bentos|9nu
fraydorf|nex,ohb
frayleben|nrg
frechen|bz3
fredericia|d7k
frederick|9oj
fredericksburg|fzx
fredericton|676
frederiksberg|888
frederiksberg kommune|888
fredrikstad|8rb
fredrikstad municipality|8rb
free state|mb,qm
freeport|2uv,8wu,cs6,gj1
freetown|ax
freha|ffk
freiberg|cqe
freiberg am neckar|ibu
freiburg|2xv,5xo,83f
freiburg im breisgau|5xo
freiburg im uechtland|2xv,83f
freidorf|1is,nex
freienbach|ihr
freilassing|i69
freising|cwj
freistaat|qm
freistadt|6kj
freital|dkc
frejus|beb
fremont|5tg,g8b
french|lzg
french guianese|pax
french guyana|pax
french polynesia|ju
french southern territories|k1
frenda|a94
frenkendorf|ki4
fresh meadows|fyg
fresnes|gh2
fresnes sur escaut|k1k
fresnillo|7b4
fresno|26m
freudenberg|hmx
freudenstadt|gn1
frevent|n74
freyming merlebach|igo
fria|cm1
frianovo|j5f
friaul julisch venetien|1ag
friazevo|bdi
friazino|bi7
fribourg|2xv,83f
fribourg en brisgau|5xo
friburgo|2xv,83f
friburgo de brisgovia|5xo
fridley|g2e
friedberg|fs2,g3j
friedeck mistek|ans
friedek mistek|ans
friedrichsdorf|gjc
friedrichsfelde|b3x
friedrichshafen|as0
friedrichshain|7e5
friedrichshain bezirk|7e5
friendswood|dlk
friern barnet|hwp
friesland|1wt
friesoythe|hc8
frimley|irw
frinton on sea|hyj
frioul venetie julienne|1ag
frisches haff|p9r
frisco|6mn
frise|1wt
frisia|1wt
frisinga|cwj
friuli venecia julia|1ag
friuli venezia giulia|1ag,3gb
friville escarbotin|mto
frjanowo|j5f
frjasewo|bdi
frjasino|bi7
frobisher|gxj
frobisher bay|gxj,p67
frobisher bucht|p67
froendenberg|hah
frolovo|d7l
frolowo|d7l
frome|g9n
frondenberg|hah
frontera|9ol
frontignan|gxp
fronton|n17
frontove|obj
frontovoie|obj
frontovoye|obj
frontowe|obj
frontowoje|obj
frosinone|3fr,cl8
frouard|k5x
frouktove|ol6
frouktovoie|ol6
frounze|ndw,ng1,ojj,oqv
frounzevka|o80
frounzivka|kt6
frouzins|kf0
frozen stiff|kaq
fruit cove|fug
fruktove|ol6
fruktovoye|ol6
fruktowe|ol6
fruktowoje|ol6
frunse|ndw,ng1,ojj,oqv
frunsewka|o80
frunsiwka|kt6
frunze|ndw,ng1,ojj,oqv
frunzevka|o80
frunzivka|kt6
frutal|d7b
frutigen|kb9
fryanovo|j5f
fryazevo|bdi
fryazino|bi7
frydek mistek|ans
fryslan|1wt
ft pierce|clc
ft washington|gnu
ft william|7o9
fu an|6ml
fuchu|5m1,bow
fuchu city|bow
fuchucho|bow
fuchun|lzh
fuding|661
fudschaira|2mg,5ma
fuefuki|9ok
fuencarral el pardo|5wi
fuengirola|9iy
fuenlabrada|644
fuenterrabia|i1p
fuentes del valle|9c2
fuerstenfeldbruck|esm
fuerstenwalde|esj
fuerte|lzi
fuerte de francia|1ke
fuerte olimpo|k31
fuessen|i8n
fuglafjordur|mx9
fujairah|2mg,5ma
fuji|5q1,71a
fujian|2zi
fujieda|6rx
fujieda shi|6rx
fujin|8gf
fujinomiya|70u
fujinomiya shi|70u
fujioka|a50
fujisawa|4z5
fujishiro|ew0
fujiyoshida|byr
fukaya|7pr
fukayacho|7pr
fukien|2l4
fukuchiyama|97s
fukuchiyama shi|97s
fukui|1ol,1rs
fukui ken|1ol
fukui prefecture|1ol
fukui shi|1rs
fukuoka|ds,ki
fukuoka ken|ds
fukuoka prefecture|ds
fukuoka shi|ki
fukuroi|8ik
fukuroi shi|8ik
fukushima|w1,1l2
fukushima ken|w1
fukushima prefecture|w1
fukushima shi|1l2
fukuyama|4x2
fularji|5kx
fulda|a7e,lzj
fulham|8kr
fuling|5k9
fullerton|6uw
fulwood|hpz
fumay|mwv
fumel|km6
funabashi|1x9
funabashi shi|1x9
funadhoo|jrd
funafuti|4pb,cit
funaishikawa|ebn
funchal|5e4
fundacion|aoj
fundong|crc
funfkirchen|4zg
funtua|6xq
funza|b8j
fuorigrotta|96d
fuqing|9uv
fuquay varina|gmu
furiani|n28
furmanivka|nzk
furmaniwka|nzk
furmanov|doi
furmanovka|nzk,odi
furmanow|doi
furmanowka|nzk,odi
furnes|ixc
furstenfeldbruck|esm
furstenwalde|esj
furth|7jm
furukawa|972
fury and hecla strait|p9d
fury und hecla strasse|p9d
fusagasuga|8hi
fushun|150
fussa|ayc
fussa shi|ayc
fussen|i8n
futian|f3o
futtsu|bl5
fuvahmulah|etr
fuveau|jyi
fuwwah|a95
fuxin|1uk
fuxing|erk
fuyaira|2mg,5ma
fuyang|yx,9mm
fuyang district|9mm
fuyu|6wj,99m
fuyuan|fr9
fuzhou|9m,1dg
fuzuli|2p8,8xr
fuzuli district|2p8
fyeodosiya|9qx
fylatovka|ow9
fylatowka|ow9
fylde|96f
fyresvatnet|l1v
fyzabad|6ni
g ijduvon shahri|d6d
ga rankuwa|8e9
gaafu alif atoll|2gy
gaafu dhaalu atoll|2gz
gaal kacyo|69e
gaalkacyo|69e
gabes|4nr,5aj
gabes governorate|4nr
gablonz|cj3
gablonz an der neisse|cj3
gabon|45
gaborone|ve,2vw
gabrovo|2s0,63q
gabrovo province|2s0
gabrowo|63q
gabu|3ao,csj
gabun|45
gachsaran|88x
gadabay|2pa,gak
gadabay district|2pa
gadag|6ih
gadag betageri|6dr
gadames|3qs
gadarif|16b,1dc
gadarwara|d3p
gaddi annaram|bbn
gades|75t
gadiach|gpc
gadiatch|gpc
gadir|75t
gadjatsch|gpc
gadjyeva|iia
gadschyjewa|iia
gadsden|e5n
gadwal|b1p
gadyach|gpc
gadzhiyevo|iia
gadzhyyeva|iia
gaevle|5vk
gafargaon|eml
gafsa|4no,5qf
gafsa governorate|4no
gaga emauga|4tl
gaga ifomauga|4tm
gagaouzie|290,3ri
gagarin|fwv
gagarine|fwv
gagausien|290,3ri
gagauzia|290,3ri
gaggenau|fty
gagnoa|1nv
gagny|dq9
gahanna|eie
gai|d2a
gaigirgordub|oxt
gaillac|isx
gaillard|j09
gaillimh|5on
gaillon|k9h
gainesville|6un,dm5
gainsborough|h7z
gaisin|gbs
gaithersburg|9um
gaivoron|igh
gaiworon|igh
gajraula|bqs
gajuwaka|5mg
galapagar|f8q
galapagos|34s
galashiels|ish
galati|1l5,474
galati county|474
galatsi|ao0
galatz|1l5
galdacano|fv4
galdakao|fv4
galdar|gjl
gales|384
galesburg|fdf
galesong|8sb
galguduud|4ig
galice|r5
galich|hn1,kj4
galicia|fd,r5
galicie|fd
galicien|r5
galitch|hn1,kj4
galitsch|hn1,kj4
galitsynovo|nod
galitzia|fd
galizien|fd
galizynowo|nod
galkayo|69e
gallarate|bqh
gallatin|el0
galle|5i5
gallegos|lzk
gallup|gqw
galmaarden|jxm
galt|gdz
galveston|bro
galway|5on
gamagori|8ye
gambat|eoe
gambela|36k,75d
gambela peoples|36k
gambela region|36k
gambela regional state|36k
gambella peoples|36k
gambella peoples region|36k
gambella region|36k
gambia|3z,lzl
gambie|3z
gamboru|8pk
gambsheim|n77
gamka|lzm
gammerages|jxm
gamonal|alh
gamonal de riopico|alh
gampengrejo|bx6
gamping lor|9z6
gamprin|3lh,n9z
gamtoos|lzn
gan|krs,lzo
ganca|1gb,2p9
ganchesty|bp2
gand|5l1
gandajika|6mm
gandak|lzp
gandaki pradesh|2hj
ganderkesee|fen
gandhi sagar dam|l1w
gandhidham|6go
gandhinagar|21i
gandia|8yk
gandie|8yk
gandja|1gb,2p9
gandraboury|nlw
gandrabury|nlw
gangakher|cb9
ganganagar|5tk
gangapur|7bu
gangarampur|a22
gangavati|7q3
gangawati|7q3
ganges|lzq
gangneung|6ag
gangneung si|6ag
gangneungsi|6ag
gangoh|anj
gangshang|bni
gangtok|8cq
gangtou|ddq
gangu chengguanzhen|7t3
gangwon|11x
gangwon do|11x
gangwon province|11x
gangwon state|11x
gangwondo|11x
ganj dundwara|cbj
ganja|1gb,2p9
gannan|ao7
gannan county|ao7
gannat|kiz
ganning|fht
ganno pokrovka|okz
ganno pokrowka|okz
ganshoren|ggs
ganshui|9zm
gansu|2zk
gantang|8fm
gante|5l1
ganzhou|wf
gao|24m,5lw
gao an|bwp
gao region|24m
gaogou|b0i
gaojia|col
gaoliang|bw3
gaoliu|9v0,c0b
gaomi|532
gaoping|618
gaoua|cgy
gaoyou|8eb
gaoyou hu|l1x
gaozhou|5g0
gaozuo|crq
gap|cvr
gapan|90i
gapyeong|b3z
gapyeong county|b3z
gara targovishte|7s6
garabogaz bay|p8d
garabogazkol|p8d
garachawez|ii6
garajavets|ii6
garakhavets|ii6
garango|daf
garanhuns|7ll
garbahaareey|dro
garbahaarrey|dro
garbsen|a8z
garca|d4h
garches|hl9
garching|iay
garcia|8aa
gard|7zg
gardanne|h5k
gardaya|5hy
garden city|g5q,g6d,gv8
garden grove|6ck
gardena|aji
gardez|5d4
gardner|h7m,hc1
gareoult|kta
garfield|f8v
garfield heights|g07
garforth|ieh
gargenville|k83
garges les gonesse|dem
garhmuktesar|dyn
garhwa|d8v
gariadhar|e8h
garian|5nd
garibaldi|fnf
gariep dam|l1y
garigliano|mgi
garissa|3hu,61h
garissa county|3hu
garkalne|3o2
garkalne municipality|3o2
garkalnes|3o2
garland|5s7
garmisch partenkirchen|gad
garner|g0j
garonne|lzr
garons|n8d
garoowe|6e3
garoua|170
garoua boulai|ca6
garowe|6e3
garry lake|l1z
garua|170
gary|94m
gas hu|l20
gasa|2vr,nwc
gash barka|35v
gashua|76o
gaspar|era
gaspra|jdy
gasteiz|1rn
gastonia|9b2
gatak|by0
gatchina|8fy
gateshead|938
gatineau|5qy,lzs
gattchina|8fy
gattschina|8fy
gatun lake|l6z
gauchy|ko1
gauhati|1kg
gauja|lzt
gauribidanur|f2h
gaurnadi|d9p
gautama buddha|nzw
gauteng|97,4u1
gauting|hjm
gava|cd3
gavar|a31
gavarr|a31
gavere|iyk
gavinosi|oj6
gavinossi|oj6
gavle|5vk
gavleborg|4br
gavleborg county|4br
gavleborgs lan|4br
gavrilov iam|hvu
gavrilov yam|hvu
gavro|oor
gawar|a31
gawinossi|oj6
gawr|21o
gawrilow jam|hvu
gawro|oor
gay|d2a
gaya|50t,ewy
gaysin|gbs
gayvoron|igh
gaza|fe,14j,198,3ze
gaza city|198
gaza governorate|14j
gaza province|3ze
gaza strip|fe,14j,2k6
gazakh|ayu
gazakh district|2px
gazan|5cj
gazastreifen|fe,14j
gaziantep|dd,v9
gaziantep province|v9
gazlevi|7q4
gazni|1f2,50u
gbadolite|6o9
gbarnga|6x9
gbarpolu|3m5
gbarpolu county|3m5
gbawe|ckh
gbongan|6w0
gdansk|15e
gdingen|5q2
gdynia|5q2
ge hu|l21
geba|lzu
gebiet amur|48b
gebiet archangelsk|48c
gebiet astrachan|48d
gebiet batken|3iz
gebiet belgorod|48f
gebiet brjansk|48g
gebiet charkiw|rm
gebiet cherson|1gj
gebiet chmelnyzkyj|19b
gebiet czernowitz|1kt
gebiet dnipropetrowsk|p5
gebiet donezk|m7
gebiet dschalalabat|3j1
gebiet irkutsk|48o
gebiet iwano frankiwsk|166
gebiet iwanowo|48p
gebiet jaroslawl|4ag
gebiet kaliningrad|48v
gebiet kaluga|492
gebiet kemerowo|48u
gebiet kiew|yh
gebiet kirow|48z
gebiet kirowohrad|1k7
gebiet kostroma|494
gebiet kurgan|48w
gebiet kursk|496
gebiet kyjiw|yh
gebiet lemberg|sc
gebiet leningrad|498
gebiet lipezk|499
gebiet lugansk|v8
gebiet luhansk|v8
gebiet lwiw|sc
gebiet magadan|49a
gebiet moskau|49d
gebiet murmansk|49f
gebiet mykolajiw|1dd
gebiet naryn|3j2
gebiet nischni nowgorod|49i
gebiet nowgorod|49h
gebiet nowosibirsk|49j
gebiet odessa|t4
gebiet omsk|49k
gebiet orenburg|49l
gebiet orjol|49m
gebiet osch|1d2
gebiet pensa|49o
gebiet poltawa|165
gebiet pskow|49q
gebiet riwne|1bv
gebiet rjasan|49s
gebiet rostow|49r
gebiet sachalin|49u
gebiet samara|49v
gebiet saporischschja|10u
gebiet saratow|49w
gebiet schytomyr|1b0
gebiet smolensk|49y
gebiet sumy|1f7
gebiet swerdlowsk|4a1
gebiet talas|3j3
gebiet tambow|4a3
gebiet ternopil|1g0
gebiet tjumen|4a8
gebiet tomsk|4a4
gebiet transkarpatien|18x
gebiet tscheljabinsk|48j
gebiet tscherkassy|1bi
gebiet tschernihiw|1i1
gebiet tscherniwzi|1kt
gebiet tschui|1pc
gebiet tula|4a5
gebiet twer|4a6
gebiet uljanowsk|4aa
gebiet winnyzja|12j
gebiet wladimir|4ac
gebiet wolgograd|4ab
gebiet wolhynien|1g1
gebiet wologda|4ad
gebiet wolyn|1g1
gebiet woronesch|4ae
gebiet yssykkol|3j4
gebog|cpp
gebze|5hq
gecheng|dwj
gedangan|905
gedaref|1dc
gedarif|16b
gedera|fir
gederah|fir
gediz|lzv
gedo|4ih
geel|eh6
geelong|5k7
geesthacht|fu1
gefangnis oleniwka|gy
geghark unik|2no
gegharkunik|2no
gegharkunik province|2no
geidam|d42
geilenkirchen|fyw
geiro|dry
geislingen an der steige|g18
geispolsheim|k37
geita|4qi,7bx
gejiu|6y6
gela|99u
gelan|b1r
gelark unik|2no
gelbe meer|p40
gelbes meer|p40
gelderland|v6
geldern|eo9
geleen|ezg
gelendschik|bp1
gelendzhik|bp1
gelligaer|hvl
gelnhausen|h0l
gelsenkirchen|5k0
geluwe|kag
gembloux|h1y
gemeinde aileu|4my
gemeinde andrijevica|3s1
gemeinde bar|3s2
gemeinde beltinci|4by
gemeinde bijelo polje|3s4
gemeinde bistrica ob sotli|4fp
gemeinde bled|4bz
gemeinde bohinj|4c0
gemeinde borovnica|4c1
gemeinde bovec|4c2
gemeinde braslovce|4fr
gemeinde brezice|4c5
gemeinde budva|3s5
gemeinde cankova|4fs
gemeinde cerknica|4c8
gemeinde cerkno|4c9
gemeinde cerkvenjak|4ft
gemeinde cetinje|3s6
gemeinde crnomelj|4cc
gemeinde danilovgrad|3s7
gemeinde dili|4n3
gemeinde divaca|4ce
gemeinde dravograd|4ck
gemeinde gornji petrovci|4cq
gemeinde grosuplje|4cr
gemeinde herceg novi|3s8
gemeinde hodos|4g1
gemeinde hrastnik|4ct
gemeinde kamnik|4d2
gemeinde kolasin|3s9
gemeinde kostel|4g5
gemeinde lenart|4de
gemeinde mojkovac|3sb
gemeinde moravske toplice|4dx
gemeinde naklo|4e0
gemeinde niksic|3sc
gemeinde pivka|4e7
gemeinde plav|3sd
gemeinde pljevlja|3se
gemeinde pluzine|3sf
gemeinde postojna|4ea
gemeinde priekule|3p9
gemeinde razkrizje|4gg
gemeinde ruse|4en
gemeinde salacgriva|3pk,3pl
gemeinde savnik|3si
gemeinde sentjur|4ey
gemeinde sevnica|4ep
gemeinde sezana|4eq
gemeinde ulcinj|3sk
gemeinde velike lasce|4fb
gemeinde vipava|4fd
gemeinde vojnik|4fg
gemeinde vrhnika|4fh
gemeinde vrsac|e3v
gemeinde zabljak|3sl
gemena|57i
gemenos|knc
gemlik|9k5
genale|lzw
genappe|ii1
genas|ir6
genay|mvj
geneina|4vg
general escobedo|57j
general jose de san martin|f9a
general pacheco|csk
general pico|ax1
general roca|9eg
general santos|1va
general tinio|dmo,eys
general trias|873
genes|z8,1oe
genessay|kbw
geneva|23y,27x,h13
geneve|23y,27x
genf|23y,27x
gengess|ey5
genhe|9df
genichesk|hhy
genil|lzx
genitschesk|hhy
genk|a7x
genlis|kqu
gennevilliers|cxx
genoa|z8,1oe
genova|z8,1oe
gent|5l1
gentbrugge|i6f
genteng|8zf
gentilly|i5y
genua|z8,1oe
genval|juy
geographe bay|p78
geoje|9h7
george|6kx,lzy
george hill|29t,p01
george town|2dz,4wh,5fo,h02
george vi sound|p9k
george vi sund|p9k
georgetown|t5,a7l,f3h,kx1,nx3
georgia|3e,4r2
georgia del sur|p22
georgia del sur y las islas sandwich del sur|jf
georgian bay|l22
georgie|3e,4r2
georgie du sud et les iles sandwich du sud|jf
georgien|3e
georgijewsk|9g2
georgiyevsk|9g2
georgsmarienhuette|f1c
georgsmarienhutte|f1c
gera|7rx
geraardsbergen|fil
geraldton|du2
gerardmer|jgq
gerasa|8w2
gerbine|ov2
gereida|7c3
gereshk|cqp
geresk|cqp
geretsried|gq2
gerlingen|hkq
german democratic republic|ff
germantown|8md,dis
germany|i
germering|d9u
germersheim|h6v
gernika|i2y
gernika lumo|i2y
gero|eeh
geroiskoje|nv1
gerona|1q1,86r,d7f
gerone|1q1,86r
geroyskoye|nv1
gerrards cross|h9u
gers|7zi
gersthofen|hcn
gertsa|npf
gerza|npf
gerzat|jm2
gescher|hxl
geseke|ha6
gespanschaft bjelovar bilogora|3bq
gespanschaft brod posavina|3bv
gespanschaft dubrovnik neretva|3c2
gespanschaft istrien|3c1
gespanschaft karlovac|3bn
gespanschaft koprivnica krizevci|3bp
gespanschaft krapina zagorje|3bl
gespanschaft lika senj|3bs
gespanschaft medimurje|3c3
gespanschaft osijek baranja|3bx
gespanschaft pozega slawonien|3bu
gespanschaft primorje gorski kotar|3br
gespanschaft sibenik knin|3by
gespanschaft sisak moslavina|3bm
gespanschaft split dalmatien|3c0
gespanschaft varazdin|3bo
gespanschaft virovitica podravina|3bt
gespanschaft vukovar srijem|3bz
gespanschaft zadar|3bw
gespanschaft zagreb|1qf,3bk
gessenay|kbw
gesundbrunnen|89u
gesves|kie
getafe|6g8
gete|m0m
getxo|8wr
gevelsberg|f0i
gevgelija|3u7,adj
gevrai|fn3
gex|jno
geylang|7li
gezira|nv
ghadames|3qs
ghadamis|3qs
ghaghara|lzz
ghajnsielem|3wt,jql
ghammas|fhc
ghana|1c
ghanzi|2vx,fsk
ghanzi district|2vx
gharaunda|el8
gharb|n9f
gharb darfor|173,4b9
gharb darfur|173
gharb kurdufan|4bb
gharbeya|me
gharbia|me
gharbia governorate|me
ghardaia|347,5hy
ghardaia province|347
gharraf canal|m00
ghartschak|5ob
gharyan|3ql,5nd
ghat|3qj,9ex
ghat district|3qj
ghatal|b7g
ghatampur|da9
ghatsila|dd7
ghaxaq|ig5
ghayen|dc4
ghazah|198
ghaziabad|1ac
ghazieh|bsm
ghazipur|7to
ghazni|1f2,50u
ghazza|198
ghazzah|198
ghazze|198
ghazzi|198
ghent|5l1
ghimbi|f8u
ghlin|jta
ghom|r2,1bm
ghor|21o
ghormach|fr3
ghosi|djg
ghotki|a5q
ghouchan|7jx
ghowr|21o
ghugus|f89
ghur|21o
ghuzze|198
gia lai|180
gia nghia|694
giaginskaja|ice
giaginskaya|ice
giberville|mug
gibraltar|5kw,p1v
giddarbaha|diq
giderim|oe8
gien|i5n
giengen an der brenz|hd3
gieres|kgf
giessen|9bd
gif sur yvette|goz
giffnock|iwl
gifhorn|cu7
gifu|vh,1a9
gifu city|1a9
gifu ken|vh
gifu prefecture|vh
gifu shi|1a9
gigant|jh9
gigante|e5z
gignac|kx8
gignac la nerthe|jo1
gijang|ctu
gijduvan|d6d
gijduvon|d6d
gijon|5ij
gila|m01
gilan province|2dg
gilbert|5pc
gilbert islands|3ju
gilbertinseln|3ju
gilching|hz3
gilgit|fdp
gilgit baltistan|1jz,p1m
gilgit baltistan province|1jz
gillette|f0r
gillingham|7wi
gilly|hef
gilroy|bdh
gimbi|f8u
gimcheon|6p3
gimhae|241
gimje|cj1
ginebra|23y,27x
gingelom|jxp
ginigaran|dga
ginowan|8da
ginsheim gustavsburg|i4x
giohar|6ui
gipuzkoa|1tj
girardot|7p0
girardot city|7p0
girdap|nor
giresun|4o9,5fa
giresun province|4o9
girga|6og
giridih|alb
girishk|cqp
girne|8y9
giron|7nl
girona|1q1,86r
gironda|7zj
gironde|7zj
gisborne|41f,7js
gisborne region|41f
gisenyi|6xp
gisors|iuj
gistel|j5h
gitarama|8ju
gitega|2st,51s
giubiasco|jz7
giugliano de campania|8xu
giugliano in campania|8xu
giurgiu|475,60n
giurgiu county|475
giv atajim|ais
givaatayim|ais
givatayim|ais
givet|k2v
givors|hq9
giyani|dyv
giyon|doa
giza|8s,cj
giza governorate|cj
gizan|5cj
gizeh|8s,cj
gizo|h2w
gjakova|2le,5hl
gjakove|5hl
gjevilvatnet|l23
gjilan|2lf,6ls
gjirokaste|2ne
gjirokaste county|2ne
gjirokaster|2ne,9m8
gjirokaster county|2ne
gjirokastra|9m8
gjong hoi|286
gjuc trong|6j1
gjumri|4yi
glaciar de siachen|pb0
glacier de siachen|pb0
gladbeck|95c
gladstone|fm3,g6r
glafsfjorden|l24
glan|m02
gland|ja6,mdz
gland vd|ja6
glaris|2xw,hxt
glaris centre|hxt
glarus|2xw,hxt
glasgow|1yg
glasow|7xi
glasowka|ob2
glastonbury|f82
glauchau|g8c
glavani|nlk
glawani|nlk
glazov|7xi
glazovka|ob2
gleiwitz|63e
gleize|jqz
glen avon|hd4
glen burnie|9u2
glen cove|g3y
glen ellyn|fzp
glendale|5ri,62e,eke
glendale heights|em9
glendo reservoir|l25
glendora|bjh
glenfield|jhs
glenrothes|dol
glenview|c5z
glenville|gov
glevaja|jr1
glevakha|jr1
glewacha|jr1
glibochok|own
gliboka|jlr
gliboke|o4r
glibotchok|own
glibotschok|own
glinde|i3c
glinitsa|nwh
gliniza|nwh
glinka|opi
glinsk|nvp
gliwice|63e
glma|m03
globine|jmb
globino|jmb
gloden|fmn
glodeni|3rj,fmn
glodeni district|3rj
glodyany|fmn
glogovac|ar9
glogovia|9v2
glogow|9v2
glomma|m03,m04
glorioso islands|p2b
glossop|ev6
glouboki|j4a
glouboki iar|osd
gloubotchek|oy6
gloucester|70w,fsp
gloukhov|f4b
gloukhovtsy|neb
glubochek|oy6
gluboki|j4a
gluboki iar|osd
gluboki jar|osd
glubokiy|j4a
glubokiy yar|osd
gluboky|j4a
gluboky yar|osd
glubotschek|oy6
gluchow|f4b
gluchowzy|neb
glujov|f4b
glujovtsy|neb
glukhov|f4b
glukhovtsy|neb
glybokaia|jlr
glybokaja|jlr
glybokaya|jlr
glyfada|8kd
gmina srem|fn4
gnedin|krg
gnesdytschew|n8r
gnesdytschno|o75
gnezdychev|n8r
gnezdychno|o75
gnezdytchev|n8r
gnezdytchno|o75
gniezno|9md
gnivan|iv1
gniwan|iv1
gnjilane|6ls
gnyaviyani atoll|2h4
go cong|84m
goa|3e3
goalpara|bou
goaso|oyt
goba|b7k
gobabis|bxy
gobardanga|cpf
gobernacion de abyan|4ts
gobernacion de ad dali|4tt
gobernacion de adan|21a
gobernacion de ajlun|3hf
gobernacion de akkar|3l0
gobernacion de al bayda|225
gobernacion de al hudayda|up
gobernacion de al kaf|4ni
gobernacion de al mahrah|4tw
gobernacion de al mahwit|4tx
gobernacion de alepo|ma
gobernacion de ambar|1fu
gobernacion de amman|wu
gobernacion de amran|1le
gobernacion de aqaba|3hg
gobernacion de ar raqqa|1p5
gobernacion de ariana|4nd
gobernacion de baalbek hermel|3l2
gobernacion de bagdad|de
gobernacion de balqa|3hi
gobernacion de basora|11q
gobernacion de beca|256
gobernacion de beirut|3l1
gobernacion de beja|4ng
gobernacion de ben arous|28b
gobernacion de bizerta|26c
gobernacion de damasco|11v
gobernacion de dar a|1n8
gobernacion de deir ez zor|1gf
gobernacion de dhamar|16m
gobernacion de di car|1ap
gobernacion de diala|1c4
gobernacion de erbil|1d7
gobernacion de gabes|4nr
gobernacion de gafsa|4no
gobernacion de gerasa|3hj
gobernacion de hadramaut|1hj
gobernacion de hajjah|135
gobernacion de hama|15h
gobernacion de hasaka|17v
gobernacion de homs|129
gobernacion de ibb|ux
gobernacion de idlib|4js
gobernacion de irbid|1ja
gobernacion de jendouba|4nh
gobernacion de kairuan|24f
gobernacion de karak|3hk
gobernacion de kasserine|4nk
gobernacion de kebili|4nq
gobernacion de kerbala|20q
gobernacion de kirkuk|1rb
gobernacion de la campina de damasco|tv
gobernacion de lahij|1t2
gobernacion de latakia|1l9
gobernacion de ma an|3hn
gobernacion de madaba|3hm
gobernacion de mafraq|3hl
gobernacion de mahdia|4nn
gobernacion de manouba|4ne
gobernacion de mareb|4tv
gobernacion de medenine|4ns
gobernacion de monastir|4nm
gobernacion de mubarak el grande|3kg
gobernacion de nabatiye|3l5
gobernacion de nabeul|1ue
gobernacion de nayaf|1q4
gobernacion de ninive|vx
gobernacion de quneitra|4jt
gobernacion de raymah|4ty
gobernacion de sa dah|1ua
gobernacion de saladino|1k5
gobernacion de sana|1jj
gobernacion de sfax|1mm
gobernacion de shabwah|4tz
gobernacion de sidi bouzid|4nl
gobernacion de siliana|4nj
gobernacion de socotra|4u0
gobernacion de solimania|15y
gobernacion de sueida|4ju
gobernacion de suez|27n
gobernacion de susa|24l
gobernacion de ta izz|sr
gobernacion de tafila|3hh
gobernacion de tartus|4jv
gobernacion de tataouine|4nt
gobernacion de tozeur|4np
gobernacion de tunez|1hk
gobernacion de yauf|4tu
gobernacion de zaghouan|4nf
gobernacion de zarka|1qn
gobernacion del mar rojo|35l
gobernacion del monte libano|3l4
gobernacion muscat|41u
gobernador galvez|9at
gobi altai aimag|3w1
gobi sumber aimag|3w0
gobichettipalayam|av8
gobierno regional del callao|42h
gobind sagar reservoir|l26
gobustan|2q0
gobustan district|2q0
goch|equ
gochang|9f3
gochang county|9f3
gochtcha|kw2
godalming|gur
godavari|m05
godda|cqf
godean|a9k
godhra|71b
godollo|f39
godovitsa|og9
godovytsya|og9
godowiza|og9
gods|m06
gods lake|l27
godylov|o4a
godylow|o4a
godynovka|o44
godynowka|o44
goelcuek|b0o
goelette|fgx
goeppingen|ata
goerlitz|aui
goes|dzl
goesan|clg
goesan county|clg
goeteborg|z0
goettingen|7a2
goeycay|750
gogolevo|nlm
gogolewo|nlm
gogrial|ckn
goh djiboua|2yf
gohadi|bl9
gohana|b13
goiana|cod
goianesia|c3d
goiania|kw
goias|2u3
goity|ioe
gojo|ekx
gojra|6vt
gokak|9dy
goksun|els
gol movskiy|ka0
gol yanovo|6kl
gola gokarannath|apl
gola pristan|ij4
golaghat|eki
golaia pristan|ij4
golaja pristan|ij4
golan|fh
golan heights|fh
golanhohen|fh
golaya pristan|ij4
golbey|jrv
golborne|gm8
golcuk|b0o
gold coast|1xg
goldach|joh
goldach sg|joh
golden|hc2
golden bay|p2o
golden gate|gmk
golden glades|ew2
golden valley|h4r
golders green|hlp
goldingen|dei
goldsboro|e7q
goldsmith channel|p9a
golestan|yu
golestan province|yu
goleta|fgx
golf san jorge|p5d
golf von aden|p4f
golf von akaba|p8h
golf von alaska|p3i
golf von bengalen|p39
golf von bohai|p5h
golf von boothia|p6v
golf von carpentaria|p4j
golf von corcovado|p5z
golf von davao|p9w
golf von gabes|p6q
golf von guayaquil|p6z
golf von guinea|p3t
golf von honduras|p4n
golf von kachchh|p5i
golf von kalifornien|p4k
golf von kamchatka|p7z
golf von khambhat|p6i
golf von kronotsky|p6k
golf von leyte|pab
golf von liddon|p96
golf von maine|p5b
golf von mannar|p5f
golf von martaban|p87
golf von masira|p70
golf von mexiko|p3e
golf von oman|p4g
golf von panama|p5j
golf von papua|p79
golf von penas|p7o
golf von ragay|pa8
golf von sues|p8e
golf von thailand|p46
golf von tomini|p9z
golf von tonkin|p4y
golf von uraba|p82
golfe|436
golfe arabo persique|h7
golfe d aden|p4f
golfe d admunsen|p5k
golfe d alaska|p3i
golfe d amundsen|p5k
golfe d anadyr|p6t
golfe d aqaba|p8h
golfe d oman|p4g
golfe d uchiura|p6m
golfe d uraba|p82
golfe de boothia|p6v
golfe de botnie|p4p
golfe de buli|pa3
golfe de californie|p4k
golfe de cambay|p6i
golfe de campeche|p43
golfe de carpentarie|p4j
golfe de chelikhov|p5g
golfe de cook|p58
golfe de corcovado|p5z
golfe de coree orientale|p74
golfe de davao|p9w
golfe de finlande|p4m
golfe de gabes|p6q
golfe de gascogne|p3r
golfe de guayaquil|p6z
golfe de guinee|p3t
golfe de kara bogaz|p8d
golfe de kau|pa4
golfe de khatanga|p8c
golfe de kotzebue|p6u
golfe de kronotsky|p6k
golfe de kutch|p5i
golfe de l ienissei|p8g
golfe de l ob|p8f
golfe de leyte|pab
golfe de mannar|p5f
golfe de martaban|p87
golfe de masira|p70
golfe de norton|p6s
golfe de panama|p5j
golfe de papouasie|p79
golfe de penas|p7o
golfe de ragay|pa8
golfe de riga|p7b
golfe de sakhaline|p88
golfe de san jorge|p5d
golfe de sidra|p7d
golfe de suez|p8e
golfe de syrte|p7d
golfe de tehuantepec|p6y
golfe de thailande|p46
golfe de tomini|p9z
golfe de wrigley|p60
golfe de yana|p71
golfe du bengale|p39
golfe du benin|p7h
golfe du biafra|p7i
golfe du delaware|p8l
golfe du honduras|p4n
golfe du kamchatka|p7z
golfe du lion|p4o
golfe du maine|p5b
golfe du massachusetts|p8k
golfe du mexique|p3e
golfe du saint laurent|p4u
golfe du tonkin|p4y
golfe joseph bonaparte|p86
golfe karaguinski|p7y
golfe persique|h7
golfe saint vincent|p81
golfe san jorge|p5d
golfe san matias|p5y
golfo corcovado|p5z
golfo de aden|p4f
golfo de alaska|p3i
golfo de amundsen|p5k
golfo de aqaba|p8h
golfo de benin|p7h
golfo de biafra|p7i
golfo de boothia|p6v
golfo de botnia|p4p
golfo de buli|pa3
golfo de california|p4k
golfo de carpentaria|p4j
golfo de davao|p9w
golfo de finlandia|p4m
golfo de gabes|p6q
golfo de guayaquil|p6z
golfo de guinea|p3t
golfo de honduras|p4n
golfo de jatanga|p8c
golfo de kamchatka|p7z
golfo de kau|pa4
golfo de khambhat|p6i
golfo de kutch|p5i
golfo de leon|p4o
golfo de leyte|pab
golfo de liddon|p96
golfo de maine|p5b
golfo de mannar|p5f
golfo de martaban|p87
golfo de masira|p70
golfo de mecklemburgo|paq
golfo de mexico|p3e
golfo de oleniok|p7a
golfo de oman|p4g
golfo de panama|p5j
golfo de papua|p79
golfo de penas|p7o
golfo de ragay|pa8
golfo de riga|p7b
golfo de san lorenzo|p4u
golfo de shelijov|p5g
golfo de sidra|p7d
golfo de suez|p8e
golfo de tailandia|p46
golfo de tehuantepec|p6y
golfo de tomini|p9z
golfo de tonkin|p4y
golfo de uraba|p82
golfo de wrigley|p60
golfo de yenisei|p8g
golfo del anadyr|p6t
golfo del obi|p8f
golfo karaguinski|p7y
golfo kronotskiy|p6k
golfo persico|h7
golfo saint vicent|p81
golfo san jorge|p5d
golfo san matas|p5y
golfo san matias|p5y
golfstaaten|h8
golianovo|6kl
golijska moravica|m07
golitsyno|i4q
golizyno|i4q
goljanowo|6kl
golma|nwo
golmovski|ka0
golmovsky|ka0
golmowski|ka0
goloby|n4q
goloubinka|o0f
golouboi zaliv|or8
goloubovka|g6t,oi1,p0w
golovanevsk|klr
golovanovka|owi
golovine|nub
golovino|nub
golowanewsk|klr
golowanowka|owi
golowine|nub
golowino|nub
golpayegan|ciw
golshan|bta
golubinka|o0f
golubivka|g6t,oi1,p0w
goluboi saliw|or8
goluboi zaliv|or8
golubovka|g6t,oi1,p0w
golubowka|g6t,oi1,p0w
goluboy zaliv|or8
golyama kutlovitsa|6tp
golyanovo|6kl
golychmanovo|ina
golyschmanowo|ina
golyshmanovo|ina
goma|4zy
gombe|t2,1rg,m08
gombe state|t2
gombong|brj
gombroon|1ef
gomel|11e,13z
gomel oblast|13z
gomel region|13z
gomez palacio|5ms
gomoh|fcb
gonabad|crj
gonaives|5nk
gonbad e kavus|71p
gonbad e qabus|71p
goncharnoye|osg
gond pontouvre|khf
gonda city|700
gondal|7vk
gondar|4yo
gondelour|6de
gonder|4yo
gondia|77i
gonen|d89
gonesse|g70
gongchangling|9l2
gongguan|86c
gongju|9gi
gongju si|9gi
gongjusi|9gi
gongola|m09
gongping|dlb
gongqingcheng|c6x
gongyi|b1b
gongzhuling|6us
gonorata|onc
gontcharnoie|osg
gontscharnoje|osg
goodmayes|ipt
goodyear|90q
gooik|jpi
goole|h89
goose creek|d90
goose lake|l28
gopalganj|a7j
gopo|l29
goppingen|ata
goradnia|1cg
gorakhpur|16r,1vn
goranboy|2pb,2pq,fl9
goranboy district|2pb,2pq
gorbachevo mijailovka|oiv
gorbachevo mikhaylovka|oiv
gorbachi|okk
gorbachiovo mijailovka|oiv
gorbachyovo mikhaylovka|oiv
gorbatchevo mikhailovka|oiv
gorbatchi|okk
gorbatchiovo mikhailovka|oiv
gorbatschewo michailowka|oiv
gorbatschi|okk
gorbatschjowo michailowka|oiv
gorbova|nh9,oho
gorbowa|nh9,oho
gorcum|egr
gorele|fnb
gorenja vas|nbl
gorenja vas poljane|4cm
gorenka|krz
gorgan|1sj
gorgol|3wa
gori|6xt
goriachevodski|ee0
goriachi kliuch|g0d
goriatchevodski|ee0
goriatchi klioutch|g0d
gorichnie plavni|bqk
gorinchem|egr
gorinchovo|nhd
gorintchovo|nhd
gorintschowo|nhd
gorischnije plawni|bqk
gorishniye plavni|bqk
gorisnica|4cn,nmu
gorizia|3fs,eju
gorj|473
gorj county|473
gorja|6vt
gorjatschewodski|ee0
gorjatschi kljutsch|g0d
gorje|4hb
gorki|eoz
gorkovskoie|nv1
gorkovskoye|nv1
gorkowskoje|nv1
gorky reservoir|l2a
gorlitz|aui
gorlivka|5rk
gorlovka|5rk
gorlowka|5rk
gorna djoumaia|61i
gorna djumaya|61i
gorna dshumaja|61i
gorna dzhumaya|61i
gorna orjachowiza|eze
gorna oryahovitsa|eze
gorniak|i7x,nil
gornja radgona|4co,jlb
gornjak|i7x,nil
gornji grad|4cp,nf8
gornji petrovci|4cq,o47
gorno altaisk|66z
gorno altaysk|66z
gorno badakhshan|4mx
gorno badakhshan autonomous province|4mx
gornostaievka|kd5,npb
gornostaivka|kd5
gornostajewka|kd5,npb
gornostayevka|kd5,npb
gornozavodsk|irh
gornyak|i7x,nil
gorochovtsy|o8w
gorochowskoje|oax
gorodenka|jpf
gorodets|f91
gorodez|f91
gorodichtche|hhx,ilq,na7
gorodischtsche|hhx,ilq,na7
gorodishche|hhx,ilq,na7
gorodne|kvt
gorodnia|izt
gorodnitsa|ktu
gorodnitsia|ktu
gorodnitsya|ktu
gorodniza|ktu
gorodnizja|ktu
gorodnja|izt
gorodnya|izt
gorodok|i4v,i5g,niw
gorodoviki|j9s
gorodowiki|j9s
gorojovskoye|oax
goroka|b3j
gorokhovets|ii6
gorokhovskoie|oax
gorokhovskoye|oax
gorontalo|20o,3cy
goropachnik|nlx
goropaschnik|nlx
goropashnik|nlx
goroschowzy|o8w
goroshovtsy|o8w
gorseinon|had
gorskoie|jmv
gorskoje|jmv
gorskoye|jmv
goryachevodskiy|ee0
goryachevodsky|ee0
goryachiy klyuch|g0d
goryachy klyuch|g0d
gorz|3fs,eju
gorzow wielkopolski|55e
gorzow wlkp|55e
gosaba|5vy
goschtscha|kw2
gosen|c0h
goseong|abo
goseong county|abo
gosforth|gmf
goshcha|kw2
goshen|exo
goshogawara|bbu
goslar|cqt
gosnidj|hoy
gospic|hoy
gosport|9kt
gossau|hxs
gossau sg|hxs
gosselies|j69
gostivar|3uq,6nm
gostomel|hum
gostomel airport|fl
gota|m0a
goteborg|z0
gotemba|8r9
gotemburgo|z0
gotenba|8r9
gotha|ca7
gothembourg|z0
gothenburg|z0
gotinga|7a2
gotland|4bk
gotland county|4bk
gotlands lan|4bk
gottern|l2b
gottingen|7a2
goubadli|h9g
goubakha|g7p
goubinikha|kqi
goubkin|8l6
goubkine|8l6
goubkinski|hb6
goubkov|oj5
gouda|9hl
goudermes|ezo
goudevitcheve|ow6
gouesnou|kfa
goukovo|9zb
gouliaipole|in4
goulianitske|ovn
goulianka|olm
goulistan|5jr
goulkevitchi|ef2
goupalovka|o2a
goura rocha|ny2
gourcy|dc7
gourdon|ks8
gourie|38e
gourievka|o29
gourievsk|gfq,j23
gourin|kxj
gourits|m0b
gournay en bray|kel
gournay sur marne|kjb
gourock|jb9
gourzouf|jpq
gous khroustalny|aaw
goussainville|fqm
goussev|fxj
goussiatin|k6c,o36
goussinooziorsk|glu
gouti|nrj
gouty|nrj
gouvernement abyan|4ts
gouvernement ad dali|4tt
gouvernement adan|21a
gouvernement adschlun|3hf
gouvernement ahmadi|3kb
gouvernement akkar|3l0
gouvernement al baida|225
gouvernement al balqa|3hi
gouvernement al dschahra|3ke
gouvernement al dschauf|4tu
gouvernement al farwaniya|3kc
gouvernement al hasaka|17v
gouvernement al hudaida|up
gouvernement al mahra|4tw
gouvernement al mahwit|4tx
gouvernement al quneitra|4jt
gouvernement aleppo|ma
gouvernement alexandria|m3
gouvernement amman|wu
gouvernement ar raqqa|1p5
gouvernement as suwaida|4ju
gouvernement at tafila|3hh
gouvernement baalbek hermel|3l2
gouvernement beja|4ng
gouvernement dahuk|3eu
gouvernement damaskus|11v
gouvernement dar a|1n8
gouvernement deir ez zor|1gf
gouvernement dhamar|16m
gouvernement dscharasch|3hj
gouvernement gabes|4nr
gouvernement gaza|14j
gouvernement haddscha|135
gouvernement hadramaut|1hj
gouvernement hama|15h
gouvernement hawalli|3kd
gouvernement homs|129
gouvernement ibb|ux
gouvernement idlib|4js
gouvernement irbid|1ja
gouvernement ismailia|1iu
gouvernement kairo|b1
gouvernement karak|3hk
gouvernement kebili|4nq
gouvernement kef|4ni
gouvernement lahidsch|1t2
gouvernement latakia|1l9
gouvernement ma an|3hn
gouvernement ma rib|4tv
gouvernement madaba|3hm
gouvernement mafraq|3hl
gouvernement manouba|4ne
gouvernement mubarak al kabeer|3kg
gouvernement muharraq|2sl
gouvernement nadschaf|1q4
gouvernement nord libanon|1ps
gouvernement raima|4ty
gouvernement rif dimaschq|tv
gouvernement rotes meer|35l
gouvernement sa da|1ua
gouvernement sanaa|1jj
gouvernement schabwa|4tz
gouvernement sokotra|4u0
gouvernement sud libanon|3l3
gouvernement ta izz|sr
gouvernement tartus|4jv
gouvernement tataouine|4nt
gouvernement zaghouan|4nf
gouvernement zarqa|1qn
gouvernorat ariana|4nd
gouvernorat beja|4ng
gouvernorat ben arous|28b
gouvernorat bizerta|26c
gouvernorat d abyan|4ts
gouvernorat d ad dali|4tt
gouvernorat d aden|21a
gouvernorat d al bayda|225
gouvernorat d al buraymi|41s
gouvernorat d al hasaka|17v
gouvernorat d al hudaydah|up
gouvernorat d al jawf|4tu
gouvernorat d al mahwit|4tx
gouvernorat d alep|ma
gouvernorat d alexandrie|m3
gouvernorat d amran|1le
gouvernorat d assiout|35k
gouvernorat d assouan|35j
gouvernorat d hassake|17v
gouvernorat d ibb|ux
gouvernorat d idleb|4js
gouvernorat d ismailia|1iu
gouvernorat de baalbek hermel|3l2
gouvernorat de beheira|kp
gouvernorat de beja|4ng
gouvernorat de ben arous|28b
gouvernorat de beni souef|35m
gouvernorat de beyrouth|3l1
gouvernorat de bizerte|26c
gouvernorat de dakahleya|k5
gouvernorat de damas|11v
gouvernorat de damiette|1da
gouvernorat de deir ez zor|1gf
gouvernorat de deraa|1n8
gouvernorat de dhamar|16m
gouvernorat de gabes|4nr
gouvernorat de gafsa|4no
gouvernorat de gaza|14j
gouvernorat de gharbeya|me
gouvernorat de gizeh|cj
gouvernorat de hajjah|135
gouvernorat de hama|15h
gouvernorat de homs|129
gouvernorat de jendouba|4nh
gouvernorat de kafr el cheik|rh
gouvernorat de kairouan|24f
gouvernorat de kasserine|4nk
gouvernorat de kebili|4nq
gouvernorat de l ariana|4nd
gouvernorat de l hadramaout|1hj
gouvernorat de la bekaa|256
gouvernorat de la manouba|4ne
gouvernorat de la mer rouge|35l
gouvernorat de la nouvelle vallee|35r
gouvernorat de lahij|1t2
gouvernorat de lattaquie|1l9
gouvernorat de louxor|35o
gouvernorat de ma rib|4tv
gouvernorat de mahdia|4nn
gouvernorat de marsa matruh|35p
gouvernorat de mascate|41u
gouvernorat de medenine|4ns
gouvernorat de menufeya|om
gouvernorat de minya|lv
gouvernorat de monastir|4nm
gouvernorat de mubarak al kabeer|3kg
gouvernorat de muharraq|2sl
gouvernorat de nabatieh|3l5
gouvernorat de nabeul|1ue
gouvernorat de port said|22p
gouvernorat de qalyubiya|lp
gouvernorat de qena|pj
gouvernorat de qouneitra|4jt
gouvernorat de racca|1p5
gouvernorat de raima|4ty
gouvernorat de rif dimachq|tv
gouvernorat de sa dah|1ua
gouvernorat de sanaa|1jj
gouvernorat de sfax|1mm
gouvernorat de sidi bouzid|4nl
gouvernorat de siliana|4nj
gouvernorat de socotra|4u0
gouvernorat de sohag|n4
gouvernorat de sousse|24l
gouvernorat de suez|27n
gouvernorat de suweyda|4ju
gouvernorat de ta izz|sr
gouvernorat de tafilah|3hh
gouvernorat de tartous|4jv
gouvernorat de tataouine|4nt
gouvernorat de tozeur|4np
gouvernorat de tunis|1hk
gouvernorat de zaghouan|4nf
gouvernorat dirbid|1ja
gouvernorat du caire|b1
gouvernorat du fayoum|s4
gouvernorat du kef|4ni
gouvernorat du mont liban|3l4
gouvernorat du nord|1ps
gouvernorat du sinai nord|35q
gouvernorat du sinai sud|35n
gouvernorat du sud liban|3l3
gouvernorat gabes|4nr
gouvernorat gafsa|4no
gouvernorat jendouba|4nh
gouvernorat kairouan|24f
gouvernorat kasserine|4nk
gouvernorat kebili|4nq
gouvernorat mahdia|4nn
gouvernorat manouba|4ne
gouvernorat medenine|4ns
gouvernorat meridional|2sk
gouvernorat monastir|4nm
gouvernorat nabeul|1ue
gouvernorat septentrional|2sm
gouvernorat sfax|1mm
gouvernorat sidi bouzid|4nl
gouvernorat siliana|4nj
gouvernorat sousse|24l
gouvernorat tataouine|4nt
gouvernorat tozeur|4np
gouvernorat tunis|1hk
gouvieux|jky
gouyave|jg2
governador valadares|5og
governor s harbour|ozr
governorat diyala|1c4
governorate number one|21a
govi altai|3w1
govi altai province|3w1
govi altay|3w1
govi sumber|3w0
govisumber|3w0
gowurdak|ego
goya|9mh
goyang|1dz
goyang si|1dz
goyangsi|1dz
goycay|2pc,750
goychay|2pc,750
goychay district|2pc
goyerkata|9y8
goygol|2pd,bcj
goygol district|2pd
goygol rayon|2pd
goyty|ioe
goz beida|ngr
gozha co|l2c
gqeberha|1hu
graaff reinet|aad
grabels|kis
grabouw|fno
grabovo|o3i
grabowo|o3i
grabs|kfc
grace berleur|j93
gracia|7ak
gracias|gnp
gracias a dios|3ba
gracias a dios department|3ba
grad|4fy,nqh
grad beograd|103
grad karlove|fnm
grad skopje|2fl
grad sofiya|2se
grad zagreb|1qf
gradenitsy|mwf
gradenizy|mwf
gradignan|gjo
gradijsk|kh5
gradischsk|kh5
gradizhsk|kh5
gradovka|ous
gradowka|ous
gradsko|3tc,j4g
graenichen|kcw
graham|gpa
grahamstown|8dn
grajau|foz
grajdanka|9jz
grammont|fil
gramoteino|ijb
gran acra|38m
gran bahia australiana|p4e
gran barrera de coral|p5n
gran bretana|l
gran comora|3jx
gran este|37k
gran manila|9b
gran sudbury|6kp
granada|4z,1j7,40d,5kh,5sy,f3c
granada department|40d
granadero baigorria|f2q
granadilla|ddr
granadilla de abona|ddr
granadinas|4sv
granata|5sy
granby|9yv
grand|m0c
grand anse|3c6
grand bagachka|kqa
grand bassa|3m2
grand bassa county|3m2
grand bassam|9d1
grand berezny|k0z
grand bigard|jvs
grand bilozerka|khu
grand cape mount|3m1
grand cape mount county|3m1
grand champ|myy
grand charmont|ks4
grand couronne|jki
grand est|37k
grand forks|ax4
grand fort philippe|ki0
grand gedeh|3m3
grand gedeh county|3m3
grand goave|bwf
grand island|bm6,h88
grand junction|ajr
grand kru|3m4
grand kru county|3m4
grand lake|l2d
grand lepetykha|jws
grand manille|9b
grand port|3xm
grand prairie|67r
grand rapids|653
grand saconnex|jj5
grand sudbury|6kp
grande|m0d
grande baie australienne|p4e
grande barriere de corail|p5n
grande bay|p7p
grande bretagne|l
grande comore|3jx
grande pologne|o1
grande prairie|d3i
grande rivire de la baleine|m0e
grande synthe|gr1
grandview|ge3
grange hill|itx
grangemouth|hwg
granger|fmc
granges|i63
grangwav|bwf
granichen|kcw
granite bay|hbg
granite city|fvz
granitno stepnoie poboujie|nt3
granitno stepnoje pobuschje|nt3
granitno stepnoye pobuzhye|nt3
granjas de shebaa|pb1
granma|1nm
granma province|1nm
granollers|aha
grantham|cp5
grants pass|dya
granville|ihw
grao|i50
grao de castello el|i50
grao de castellon|i50
grao de murviedro|ac3
grapevine|bmc
graschdanka|9jz
grasse|c56
grasvatnet|l2e
grau de castello|i50
graubunden|2xx
graudenz|886
graulhet|ipw
gravata|aga
gravatai|5rq
gravelines|ip7
gravesend|7j8,b96
gravina in puglia|cyf
gray|k3d
grays|8g0
grayslake|h73
graz|1ky
grazhdanka|9jz
great australian bight|p4e
great barrier reef|p5n
great bear lake|l2f
great bitter lake|l2g
great bookham|j6d
great britain|l
great falls|an2
great harwood|j27
great kei|m0f
great kills|gze
great lakes|l22,l8o,l99,l9y,laj,lb9,lbb,lkg,lly,lpa
great lule lake|lm5
great malvern|e0l
great ouse|m0g
great pee dee|m0h
great ruaha|m0i
great salt lake|l2h
great sankey|cpj
great slave lake|l2i
great wyrley|hjs
great yarmouth|a8n
greater accra|38m
greater accra region|38m
greater china|p34
greater noida|5fl
greater northdale|gyq
greater poland|o1,459
greater poland voivodeship|o1
greater sudbury|6kp
grebenev|oru
grebenew|oru
grebeniki|obo
grebenka|j9q
grebenov|oru
grebenow|oru
grebenuv|oru
grebionka|j9q
grebjonka|j9q
grebyonka|j9q
grece|2b
grece centrale|285
grece occidentale|1x5
grecia|2b
grecia central|285
grecia occidental|1x5
greece|2b
greeley|7x6
green|gaz,m0j
green bay|7r4
green valley|h3v
greenacres city|exw
greenbelt|gki
greenburgh|8ll
greenfield|dw7,h36
greenford|drc
greenland|je,nt2
greenland sea|p3o
greenock|d4k
greensboro|5h4
greenville|8eq,a4s,bwc,f59,g82
greenwood|b35,gqu
greer|fym
grefrath|i56
greifswald|bfs
greigove|o0t
greigowe|o0t
greiz|gle
grembergen|k6d
gremda|eqg
gremiachinsk|iwf
gremiatchinsk|iwf
gremjatschinsk|iwf
gremyachinsk|iwf
grenada|4z
grenade|4z,1j7,5sy,kdw
grenadines|4sv
grenadines parish|4sv
grenay|kdu
grenchen|i63
grenoble|6k6
grenville|k30
gresham|7l8
gresik|9dg
gresivskyi|jis
gresovski|jis
gresovskiy|jis
gresovsky|jis
gressovski|jis
gressowski|jis
gretz armainvilliers|jyq
greve|c4j
greve kommune|c4j
greven|edz
grevenbroich|a3u
grevenmacher|3n1,if3
grey|m0k
greygove|o0t
greymouth|fzb
grez doiceau|iui
grezieu la varenne|n1i
griazi|c64
griazovets|i46
gribanovski|hwz
gribanovskiy|hwz
gribanovsky|hwz
gribanowski|hwz
grichino|nph,nuu
grichkovtsy|n56
griechenland|2b
griesheim|ge0
griffin|gr3
grigny|gg8,juc
grijalva|m0l
grimailov|nug
grimailow|nug
grimaud|n67
grimaylov|nug
grimbergen|dz4
grimma|hrk
grimsby|8ms
grischino|nph,nuu
grischkowzy|n56
grishino|nph,nuu
grishkovtsy|n56
grisones|23y,2xx
grisons|2xx
gritsev|ncs
grivegnee|h61
grizew|ncs
grjasi|c64
grjasowez|i46
grobbendonk|j9k
grobenzell|hki
grobina|3o3
grobina municipality|3o3
grobinas|3o3
grodnenskaya|1e2
grodno|1cg,1e2
grodno oblast|1e2
grodno region|1e2
groenland|je
groenlandia|je
grogol|7xn
gronau|cc7
groninga|1u4,214
groningen|1u4,214,jk0
groningue|1u4,214
gronland|je
gronlandsee|p3o
groot bijgaarden|jvs
gros islet|3la,k69
grosinzy|npi
groslay|jxw
grosny|1ks
gross gerau|goe
gross kanischa|c6e
gross umstadt|h1f
grossbritannien|l
grosse australische bucht|p4e
grosse syrte|p7d
grossenhain|i0x
grosseto|3ft,ahm
grossgemeinde podgorica|3sg
grossmichel|daw
grossostheim|i2h
grosswardein|1yv
grosszschocher|20j
grosuplje|4cr,h4m
grosz kanischa|c6e
grote gete|m0m
grottaglie|fd1
groubna|ns0
grouchevka|nnk,o67,o6y
groundhog|m0n
grove|hp9
grove city|dht
grozintsy|npi
grozni|1ks
grozny|1ks
groznyi|1ks
groznyy|1ks
grubna|ns0
grudziadz|886
grugliasco|e14
grunberg in schlesien|57a
grupo galvez|4nv
grupo niuas|4nw
gruschewka|nnk,o67,o6y
grushevka|nnk,o67,o6y
gryazi|c64
gryazovets|i46
grytviken|oxu
gstaad|jng
gta lv|m0o
guacamayas|drj
guacara|63d
guadalajara|lz,365,8sc
guadalajara de buga|7h3
guadalcanal|4av
guadalcanal province|4av
guadalimar|m0p
guadalquivir|m0q,m0s
guadalupe|1vo,5xx
guadeloupe|2bo
guadiana|m0r
guadiana menor|m0s
guadix|hbj
guaduas|d0w
guaiba|7wy
guaimaro|dhy
guainia|30f,m0t
guainia department|30f
guaira|46h,enn
guajara mirim|end
gualeguay|ewa
gualeguaychu|919
guam|jg
guamo|flr
guamuchil|a7h
guanabacoa|7il
guanacaste|30n
guanacaste province|30n
guanajuato|3yc,5xg
guanajuato city|5xg
guanambi|aq5
guanare|59l
guanarito|dxc
guandu|cvf
guang an|1mh
guangdong|2zj
guangming|7in
guangshui|6me
guangshun|bvu
guangxi|2zl
guangyuan|274
guangzhou|69
guanhu|84n
guanica|2is,g2m
guankou|15m
guanshan|bnn
guantanamo|1o9,27b
guantanamo bay naval base|p1u
guantanamo province|27b
guanting shuiku|l2j
guanyin|a85
guanzhuang|bon
guapimirim|fe5
guapore|m0u
guarabira|cps
guaranda|9xa
guarapari|7x2
guarapuava|6ol
guaratingueta|7qg
guarda|45h,86j
guarda district|45h
guardamar del segura|i2k
guarenas|5p4
guariba|fme
guarico|1rm,m0v
guaruja|5bo
guarulhos|1b8
guasave|9js
guasdualito|a4m
guastatoya|9b7
guatemala|1x,9y,39x
guatemala city|9y
guatemala stadt|9y
guatire|5ui
guavaire|30g
guaviare|30g
guaviare department|30g
guaxupe|c3b
guayama|2it,a43
guayana|14n
guayana esequiba|p1s
guayana francesa|pax
guayanilla|2iu,i89
guayaquil|as
guayaramerin|e6a
guayas|34e
guaymas|7id
guaynabo|2iv,5qb
guba|9vg
guba district|2py
gubacha|g7p
gubadli|h9g
gubadly|h9g
gubaja|g7p
gubakha|g7p
guben|h2d
gubinicha|kqi
gubinija|kqi
gubinikha|kqi
gubkin|8l6
gubkinski|hb6
gubkinskiy|hb6
gubkinsky|hb6
gubkov|oj5
gubkow|oj5
gucheng|ako
gucheng chengguanzhen|9c6
gudalur|c63
gudermes|ezo
gudevicheve|ow6
gudewitschewe|ow6
gudivada|7fn
gudiyatham|89o
gudja|jkm
gudong|cfi
gudur|9a6
guduvancheri|fgk
guebwiller|ite
guecho|8wr
gueckedou|90b
gueckedougou|90b
guedera|fir
gueiguee|8x2
gueines|9ps
gueiria|ddk
guelders|eo9
gueldre|v6,eo9
gueldres|v6,eo9
guelendjik|bp1
guelendzhik|bp1
guelma|33x,55m
guelma province|33x
guelmim|5fi
guelmim oued noun|2es
guelph|7g4
guemene penfao|ms2
guenange|k38
guengoeren merter|bt2
guenichesk|hhy
guenitchesk|hhy
guenzburg|hgu
gueorguievsk|9g2
gueorguiyevsk|9g2
guer|kgb
guera|4k6
guerande|i1b
guerbine|ov2
guercif|av6
gueret|i6l
guernesey|jd
guernica|i2y
guernica y luno|i2y
guernsey|jd
gueroiskoie|nv1
gueroiskoye|nv1
guerrero|3yb
guertsa|npf
guesnain|mrs
guestrow|fdx
guetersloh|86s
gueugnon|jt9
guevgueliya|adj
guia|har
guia de isora|har
guiaguinskaia|ice
guiberoua|935
guichen|k5n
guidel plage|jj0
guider|8po
guiderim|oe8
guidimaka|3wg
guidimakha|3wg
guidonia montecelio|9uh
guigang|1dj
guigant|jh9
guiglo|djl
guigue|8x2
guiguinto|964
guildford|9ht
guilers|k3z
guilford|gw8
guilherand granges|j34
guilin|11g
guimar|hu3
guimaraes|d9a
guimaras|44f
guimaras province|44f
guimba|f3v
guin|k5g
guinea|21
guinea bisau|44
guinea bissau|44
guinea ecuatorial|4g
guinee|21
guinee bissau|44
guinee equatoriale|4g
guines|9ps,ks7
guingamp|jp0
guinguinto|964
guipavas|ikn
guiping|9k4
guipuscoa|1tj
guipuzcoa|1tj
guira de melena|9no
guiren|avf
guiria|ddk
guirske|jmv
guisborough|hy8
guise|kk1
guiseley|h6l
guivatayim|ais
guixi|67d,9d4
guiyang|ab
guiza|8s,cj
guizhou|2zm
gujan mestras|hjy
gujar khan|9ot
gujarat|3e4
gujo|d0u
gujranwala|15i
gujrat|5e9
gukovo|9zb
gukowo|9zb
gul kevichi|ef2
gulaothi|ca5
gulariya|be5
gulbarga|4vr
gulbene|3o4,g0g
gulbene municipality|3o4
gulbenes|3o4
guledagudda|epf
gulf|436
gulf countries|h8
gulf of aden|p4f
gulf of alaska|p3i
gulf of anadyr|p6t
gulf of aqaba|p8h
gulf of boothia|p6v
gulf of bothnia|p4p
gulf of buli|pa3
gulf of california|p4k
gulf of cambay|p6i
gulf of carpentaria|p4j
gulf of corcovado|p5z
gulf of finland|p4m
gulf of gabes|p6q
gulf of guayaquil|p6z
gulf of guinea|p3t
gulf of honduras|p4n
gulf of kamchatka|p7z
gulf of kau|pa4
gulf of khambhat|p6i
gulf of kutch|p5i
gulf of lion|p4o
gulf of maine|p5b
gulf of mannar|p5f
gulf of martaban|p87
gulf of masira|p70
gulf of masirah|p70
gulf of mexico|p3e
gulf of ob|p8f
gulf of oman|p4g
gulf of panama|p5j
gulf of papua|p79
gulf of penas|p7o
gulf of riga|p7b
gulf of saint lawrence|p4u
gulf of saint vincent|p81
gulf of sakhalin|p88
gulf of sidra|p7d
gulf of st lawrence|p4u
gulf of suez|p8e
gulf of tehuantepec|p6y
gulf of thailand|p46
gulf of tomini|p9z
gulf of tonkin|p4y
gulf of uraba|p82
gulf of yana|p71
gulf province|436
gulf saint vincent|p81
gulf st vincent|p81
gulf states|h8
gulfe d aden|p4f
gulfport|9hz
guli|25b
guliaipole|in4
gulianitske|ovn
gulianka|olm
gulin|7f6
guliston|5jr
guljaipole|in4
guljanizke|ovn
guljanka|olm
gulkevichi|ef2
gulkewitschi|ef2
gullegem|jpx
gulshan|bta
gulu|4z3
gulyaipole|in4
gulyanitske|ovn
gulyanka|olm
gulyaypole|in4
gumbinnen|fxj
gumel|cvj
gumi|50h
gumia|c7s
gumla|cik
gumma|w6
gummersbach|bdz
gummi|dlv
gumrun|1ef
gumushane|4oa,85w
gumushane province|4oa
guna|6n1
guna yala|42a
gunan|606
gungoren merter|bt2
gunma|w6
gunma ken|w6
gunma prefecture|w6
gunpo|5h0
gunsan|5qj
gunsan si|5qj
gunsansi|5qj
guntakal|7b3
guntakal junction|7b3
guntur|25v
guntzbourg|hgu
gunungsitoli|6xs
gunzburg|hgu
gunzburgo|hgu
gunzenhausen|i1m
guofu|ez7
guojia|dz0,fcf
guozhen|8o4
gupalovka|o2a
gupalowka|o2a
gupi|byz
gur yevsk|gfq,j23
gura roscha|ny2
gura rosha|ny2
gurabo|2iw,g6e
gurayat|7ty
gurgaon|649
guri|651
guri si|651
guria|38e
gurien|38e
gurievsk|gfq
gurjewka|o29
gurjewsk|gfq,j23
gurnee|ffo
gursahaiganj|dbq
gursuf|jpq
gurupi|a3s,m0w
guryevka|o29
guryevsk|gfq,j23
gurzuf|jpq
gus chrustalny|aaw
gus jrustalni|aaw
gus khrustal nyy|aaw
gus khrustalny|aaw
gusau|1v7
gusev|fxj
gushikawa|a2h
gushu|ajw
gusiatin|k6c,o36
gusinaya bay|p9u
gusinje|3sm,oxv
gusinje municipality|3sm
gusinooziorsk|glu
gusinoozyorsk|glu
guskhara|eq3
gusong|8jg
gussew|fxj
gussinoosjorsk|glu
gussjatin|k6c,o36
gustavia|am8
gustavo adolfo madero|1ao
gustrow|fdx
gusyatin|k6c,o36
gutao|czx
gutersloh|86s
guti|nrj
guty|nrj
guwahati|1kg
guxi|eho
guxian|cl1
guyana|4i
guyana francesca|pax
guyancourt|f72
guyane|2bd
guyane francaise|pax
guyarat|3e4
guye|d3e
guyong|6m5
guyotville|ff5
guyoville|ff5
guyuan|51l
gvardeisk|ipm
gvardeiskoie|it2,khy,ok2
gvardeiskoye|it2,khy,ok2
gvardeysk|ipm
gvardeyskoye|it2,khy,ok2
gvardiiske|ok2
gvozd|ne0
gvozdavka drouga|o9e
gvozdavka druga|o9e
gvozdavka pervaia|oq2
gvozdavka pervaya|oq2
gvozdets|nta
gwadar|bjz
gwalior|1l3
gwanda|8yb
gwangju|l5,ww,12t,8v2
gwangju city|l5,ww,12t
gwangju gwangyeoksi|12t
gwangju gwangyoksi|12t
gwangju kwangyeoksi|12t
gwangju kwangyoksi|12t
gwangju metropolitan city|12t
gwangju si|l5,12t
gwangjusi|l5,12t
gwangmyeong|573
gwardeisk|ipm
gwardeiskoje|it2,khy,ok2
gwayi|m0x
gwda|m0y
gweru|4wk
gwosd|ne0
gwosdawka druga|o9e
gwosdawka perwaja|oq2
gwosdez|nta
gwynn oak|c80
gyanpur|62t
gyaring co|l2k
gyaring hu|l2l
gyeongbuk|qr
gyeongbuk do|qr
gyeongbukdo|qr
gyeonggi|98
gyeonggi do|98
gyeonggi province|98
gyeonggido|98
gyeongju|6m6
gyeongju si|6m6
gyeongjusi|6m6
gyeongnam|ob
gyeongnam do|ob
gyeongnamdo|ob
gyeongsan|733
gyeongsan si|733
gyeongsang del norte|qr
gyeongsang del sur|ob
gyeongsang du nord|qr
gyeongsang du sud|ob
gyeongsangbuk|qr
gyeongsangbuk do|qr
gyeongsangbukdo|qr
gyeongsangnam|ob
gyeongsangnam do|ob
gyeongsangnamdo|ob
gyeongsansi|733
gynchesht|bp2
gyoda|8mf
gyongyos|ey5
gyor|53k
gyor moson sopron|3cj
gyor moson sopron county|3cj
gystvatnet|l2m
gyula|f47
gyumri|4yi
gzira|eed
h alab|ma
h efa|1kw
ha apai|4nv
ha dong|boe
ha giang|1sx,843
ha il|y6,20u
ha il province|20u
ha il region|20u
ha long|4yl
ha nam|1pl
ha noi|cg
ha thin|8s5
ha tien|ddf
ha tinh|19e,6d6,8s5
ha tinh province|19e
haa|2vb
haa alifu atholhu|2h0
haa dhaalu atholhu|2h1
haaltert|hxk
haan|fu9
haapai|4nv
haapsalu|eaw
haar|huk
haarlem|4yq
habay la vieille|jzo
habbouch|83j
habbouche|83j
habiganj|8hn
habiganj district|8hn
habikino|7mj
habra|6w4
habsheim|myq
hachinohe|5ro
hachioji|239
hachioji shi|239
hachiouji|239
hachiouji shi|239
hacienda heights|b9u
hacienda la calera|bx9
hacienda santa fe|8l9
haciqabul|2pe,9p1
hackensack|cje
hadali|bum
hadano|6hu
hadano shi|6hu
hadarom|1e5
hadejia|7l0,m0z
hadera|858
haderah|858
hadeyra|858
hadhramaut governorate|1hj
hadiach|gpc
hadiatch|gpc
haditha|fh8
hadithah|fh8
hadjatsch|gpc
hadjer lamis|4k7
hadleigh|hpb
hadley|iem
hadley bay|p98
hadley wood|h25
hadramaout|1hj
hadramaut|1hj
hadramawt|1hj
hadyach|gpc
hadzi oghlu pazardzik|5ry
haebaru|elt
haeju|1w1
haemeenlinna|61e
haernoesand|b4t
hafar al batin|5jl
hafizabad|6n2
haflong|ddv
hagatna|2bq,jbx
hagen|63b
hagenau|dm2
hagere hiywet|cor
hagerstown|daa
hagetmau|mun
hagi|cpb
hagi city|cpb
hagiang|1sx
hagondange|jou
hagonoy|78r
hague|4wl
haguenau|dm2
hai|m10
hai duong|zu,6d6
hai phong|rz,xy
haicheng|667
haidach|gpc
haifa|1kw,1mk
haifa district|1kw
haiger|hcw
haikou|am,7ir
hail|y6,20u
hailakandi|ffy
hailar|5za,m11
hailar district|5za
hailin|8nr
haillicourt|kvj
hailsham|hfa
hailun|7lx
haimen|772
hainan|2zq
hainan strait|p75
hainanstrasse|p75
hainaut|162
hainaut province|162
haine saint paul|k4k
haine saint pierre|k0b
haines city|gtt
haining|9mn
haiphong|rz,xy
haisnes|n0a
haissyn|gbs
haisyn|gbs
haiti|2e
haitou|ehj
haivka|orq
haivoron|igh
haiyang|by5
haizhou|aoz
hajdina|4fz
hajdu bihar|26b
hajdu bihar county|26b
hajduboszormeny|f7c
hajiawa|8yo
hajigabul|2pe,9p1
hajiganj|cm8
hajipur|6zy
hajiqabul|9p1
hajiwka|orq
hajjah|135,72b
hajjah governorate|135
hajssyn|gbs
hajsyn|gbs
hajworon|igh
hakha|ald
hakkari|4ob,5tb
hakkari province|4ob
hakodate|5iw
hakodate shi|5iw
hal|eje
hal gharghur|js8
hala|c36
hala ib dreieck|p32
hala ib triangle|p32
halabdscha|avy
halabja|avy
halaib triangle|p32
halba|oz0
halberstadt|dfm
halbinsel krim|es,wl
haldensleben i|hcc
haldia|6en
haldwani|6vz
hale|ias
halen|jsi
halesowen|b4w
half way tree|b2t
haliacmon|m12
halifax|16u,8t4
halisahar|74e
halitsch|kj4
hall basin|p9h
hall becken|p9h
halland|4bm
halland county|4bm
hallandale|dh2
hallandale beach|dh2
hallands lan|4bm
hallbymagasinet|l2n
halle|5rx,eje,h3f,k53
halle neustadt|cl7
hallingdalselva|m13
halluin|hdf
halmahera sea|p9x
halmaherasee|p9x
halmstad|5z3
halol|ced
halouzyntsi|ool
halstead|iyd
halstenbek|i3b
haltern am see|dsh
haltern in westfalen|dsh
haltom city|cn2
halusynzi|ool
haluzyntsi|ool
halvarsnoren|l2o
halver|hu8
halwan|5tu
halych|kj4
halytch|kj4
halytsch|kj4
halytsivka|ooe
halytsynove|nod
halyziwka|ooe
halyzynowe|nod
ham|kno
hama|15h,15j
hama governorate|15h
hamada|awn
hamadan|11c
hamadan province|2dh
hamah|15h,15j
hamah governorate|15h
hamakita|8m3
hamamatsu|1pa
hamamatsu city|1pa
hamamatsu shi|1pa
hamanoichi|dh7
hamar|8ih
hambourg|d9,327
hamburg|d9,327
hamburg mitte|5ea
hamburg nord|5ck
hamburgo|d9,327
hamden|ame
hameenlinna|61e
hamelin|aqy
hameln|aqy
hamerkaz|yw
hamgyong bukto|td,uy
hamgyong del norte|td,uy
hamgyong del sur|pd
hamgyong du nord|td,uy
hamgyong du sud|pd
hamgyong namdo|pd
hamgyong pukto|td,uy
hamhung|106
hami|5po
hamilton|25g,26n,abx,b8c,jp1
hamilton city|2ae
hamilton inlet|p69
hamirpur|en3
hamm|6bd
hamma bouziane|aa1
hammam bou hadjar|e77
hammam bouhadjar|e77
hammam lif|c45
hammam sousse|epo
hammamet|84r
hammarsjn|l2p
hamme|gt8
hamminkeln|g3r
hammond|93b,hb1
hamois|kbc
hamont|jp8
hamont achel|jp8
hampton|6xy,hrf
hampton wick|jeu
hamrun|fv3
hamtramck|gzb
hamura|b7m
han|m14
han airike|cpr
hanam|5nn
hanamaki|88t
hanamaki shi|88t
hanau|8hu
hanau am main|8hu
hanawa|dzo
hancheng|aey,at9
hanchuan|8jm
handa|7fq
handa shi|7fq
handan|15z
handraboury|nlw
handrabury|nlw
hanfeng|64j
hanford|b2r
hangu|602,e51
hangzhou|6y
hangzhou bay|p7x
hangzhou bucht|p7x
hangzhouwan|p7x
haninge|9a2
hanjia|7np
hann munden|gfb
hannan|bhp
hannivka|op9
hanniwka|op9
hanno|90c
hanno pokrovka|okz
hanno pokrowka|okz
hannover|11z
hannoversch muenden|gfb
hannoversch munden|gfb
hannut|iiw
hanoi|5w,cg
hanover|11z,3h9,dqr
hanover parish|3h9
hanover park|dot
hanovre|11z
hans insel|p2c
hans island|p2c
hansi|8tt
hanting|8em
hanumangarh|6lw
hanwang|c7a
hanworth|got
hanyang|5r
hanyin chengguanzhen|9we
hanyu|aqu
hanyuan|bqf,dww
hanzhong|1gc
haojiaqiao|f1y
haomen|e2e
haora|1fp
hapsal|eaw
hapur|5qn
har nuur|l2q
har us nuur|l2r
haradzyenskaya voblasts|1e2
harar|36l,4xn
harar jugol|4xn
harare|8b,4ue
harari|36l
harari people|36l
harari people region|36l
harari region|36l
harari regional state|36l
harasta|dw8
harbin|85
harbour island|2uw
harburg|6fa
hard bargain|ozq
harda|9uw
harda khas|9uw
hardap|3zo
hardap region|3zo
hardenberg|atw
harderwijk|d9r
hardoi|79j
harelbeke|gai
haren|gvp
harfleur|jup
hargeisa|148
hargeysa|148
harghita|477
harghita county|477
haridwar|68a
harihar|92k
haripur|axh
harirud|m15
harju|23s
harju county|23s
harjumaa|23s
harker heights|fvn
harlem|7fc
harlem del este|7fy
harlesden|hx6
harlingen|a0m
harlow|897
harnes|im5
harney lake|l2s
harnosand|b4t
harpanahalli|ci8
harpenden|foo
harper|847
harrar jugol|4xn
harricana|m16
harringay|i1g
harrisburg|6r3
harrison|fyp
harrisonburg|bgv
harrogate|8gz
harrow|6pm
harrow on the hill|jad
harsewinkel|gky
harsin|aus
hartford|56g
hartlepool|8hf
hartley|i2p
hartshill|itq
hartwell lake|l2t
haru zbad|9gj
harunabad|9gj
harvey|gei,hbz
harwich|h95
haryana|3e6
haryn|m17
hasaka|17v,5q7
hasaki|diz
hasan abdal|ceq
hasanpur|avc
hashima|9t4
hashimoto|ags
hashtpar|cgt
hasilpur|8j6
hasilpur tehsil|8j6
hasimara|ddd
haskioj|62b
haskovo|2sh,62b
haskovo province|2sh
haskoy|62b
haslemere|ilj
haslingden|ic2
hasparren|kh1
haspra|jdy
hassake|17v,5q7
hassan|744
hasse|326
hasselt|936
hassi messaoud|bek
hassloch|h8l
hastings|705,8ep,ggd,gvm
hasuda|afd
hasuda shi|afd
hat yai|666
hatay|10h
hatay province|10h
hatfield|d1w
hathras|75m
hatillo|2ix,hyy
hatinh|19e
hato mayor|33p
hato mayor del rey|7o7
hato mayor province|33p
hatogaya|bed
hatogaya honcho|bed
hatohobei|45t
hatsukaichi|941
hatsukaichi shi|941
hatta|fi2
hattersheim|gfk
hattiesburg|c9d
hattingen|axz
hatzafon|18y
hau giang|1r5
haubourdin|i7o
haugesund|db5
hauhonselka|l2u
hauppauge|h7e
hauptstadtterritorium|14t
hauptstadtterritorium islamabad|1oo
haut badakhchan|4mx
haut badakhshan|4mx
haut congo|bu
haut demerara berbice|3b0
haut karabagh|fy
haut karabakh|fy
haut katanga|d5
haut lomami|2wi
haut mbomou|2x3
haut ogooue|37t
haut rhin|80i
haut takutu haut essequibo|3b1
haut uele|2wj
haute autriche|12l
haute corse|7zf
haute garonne|7zh
haute goulaine|kt3
haute kotto|2x2
haute loire|7zt
haute marne|802
haute saone|80k
haute savoie|80o
haute vienne|810
hautem saint lievin|jo0
hautes alpes|7yq
hautes pyrenees|80f
hautes terres meridionales|43h
hautes terres occidentales|43j
hautes terres orientales|433
hauteville lompnes|n6o
hautmont|i91
hauts bassins|2rp
hauts de france|37l
hauts de seine|815
havana|7a,v7
havana province|v7,30x
havanna|7a,30v,30w
havant|cfa
havel|mjp
haveli|a29
haveli lakha|a29
havelian|da0
havelock|hbw
haverfordwest|ig4
haverhill|aar,g5i
haveri|akm
havirov|8st
havre|khe
havynossy|oj6
havynosy|oj6
haw|m18
hawaasa|1a2
hawai|4r3
hawaii|4r3
hawalli|3kd,4uz
hawarden|gcz
hawassa|1a2
hawea|m19
hawick|ij7
hawke bay|p2s
hawke s bay|41g
hawke s bay region|41g
hawthorne|8ig
hawynossy|oj6
haxby|iyj
hayama|feo
hayange|i9e
haydock|hvx
hayes|bsl,i6a,m1a
hayil|y6
hayivka|orq
hayling island|hyv
hayma|n9i
hays|h5s
haysyn|gbs
hayvoron|igh
hayward|6kd
haywards heath|epi
haz zebbug|eva
hazafon|18y
hazar dagi|l2v
hazaribag|6n7
hazaribagh|6n7
hazebrouck|gql
hazel grove|ibf
hazelwood|gcc
hazleton|ggz
heanor|grl
heard e islas mcdonald|ji
heard island and mcdonald islands|ji
heard und mcdonaldinseln|ji
heba|f1p
hebburn|hls
hebei|2zp
hebgen lake|l2w
hebi|1xt
hebron|6jh
hecate straight|pae
hecate strait|pae
hecate strasse|pae
hechi|5ak
hechingen|hii
hechtel|kc6
hechuan|550
heckmondwike|j1e
hecun|8sd
hede|8gx
hedensted|c7y
hedge end|hro
hedon|jdk
hedong|7vi
hedora|858
heegermeer en fluessen|l2x
heemskerk|dja
heerenveen|ctr
heerhugowaard|c57
heerlen|8b7
heers|kb1
hefei|8e
hegang|1rv
hegeng|dqi
hegou|ck2
heguan|9dz
heide|ha8
heidelberg|6t3,a60
heidenau|hzv
heidenheim|bs7
heidenheim an der brenz|bs7
heifa|1kw
heihe|7mm
heilbad heiligenstadt|hww
heilbronn|7bc
heiligenhaus|g2j
heillecourt|kg5
heilongjiang|2zr
heinsberg|d37
heishan|9qr
heist|iqm
heist aan zee|iqm
heist op den berg|ds7
heivar|g3t
hejiang|6xb
hekinan|9py
hekinan shi|9py
hekou|c6z
hela|437
hela province|437
helchteren|fqk
helena|8de
helenendorf|bcj
helensburgh|il3
helepce|avy
helgasjn|l2y
heliopolis|92f,dc9
hellersdorf|8qm
hellin|fgj
helmand|1pu,m1b
helmand province|1pu
helmond|9am
helmstedt|gcy
helong|8nh
helsingborg|7sc
helsingor|ee5
helsinki|c5
helston|ivy
helwan|5tu
hem|hh2
hemel hempstead|8no
hemer|duz
hemet|8r4
hemiksem|jl4
hemmingen|ho8
hempstead|b3d
henan|2zn
henares|m1c
hendala|axg
hendaye|ih5
hendek|ec8
henderson|5h2,fws
hendersonville|b1c
hendrik verwoerd dam|l1y
hengbei|91j
hengchun|fd8
hengchun township|fd8
hengelo|7u7
hengshan|6hb
hengshui|26g
hengyang|1dv
henichesk|hhy
henin beaumont|gdk
henitchesk|hhy
henitschesk|hhy
henley on thames|j1v
henlow|iuy
hennan|l2z
hennaya|d08
hennebont|ihx
hennef|cg4
hennegau|162
hennigsdorf|g9x
henrietta|cwf
hensies|kf9
hentiy|3vs
henzada|6yx
hepingjie|a28
hepo|71r
heppenheim|gdb
heppenheim an der bergstrasse|gdb
hepu|65w
heqiao|edi
heraclea|8cn
heraclee|8cn
heraclion|51m
heraklion|51m,bur
herat|zi,121
herat province|121
herault|7zk
herbertshohe|90x
herbignac|mvo
herblay|gew
herborn|hb3
herbyne|ov2
herceg novi|3s8,ar6
herck la ville|j13
hercules|gdx
herdecke|gch
heredia|30o,a0b
heredia province|30o
hereford|ajn
herent|hjk
herentals|gau
herford|a3j
heric|n3a
hericourt|j6l
herimoncourt|n6k
herin|n8a
herisan|cbk
herisau|cbk
herk de stad|j13
herlen|m4p
hermanas mirabal|33e
hermannstadt|47d,4xy
hermansverk|kkf
hermitage|dss
hermosa|eqs
hermosillo|sj
hernals|av5
hernani|hcu
herndon|gii
herne|6dx,kef
herne bay|e1j
herning|bpq
heroica caborca|alz
heroica ciudad de juchitan de zaragoza|9aa
heroica guaymas|7id
heroica guaymas de zaragoza|7id
heroica matamoros|4yc
heroica zitacuaro|8qb
heroiske|nv1
herojske|nv1
herouville saint clair|gkm
heroyske|nv1
herrenberg|fcy
herrera|425
herrera province|425
herriman|fia
herrlisheim|n0l
hers vif|m1e
herseaux|jos
herseliya|84z
herselt|imt
herserange|n09
hersin coupigny|kc1
herstal|e2g
herten|a24
hertford|gb9
hertsa|npf
hertsliyah|84z
hertsliyya|84z
herve|i16
hervey bay|bid
herza|npf
herzegovina neretva|2qz
herzegovina neretva canton|2qz
herzele|i1a
herzlia|84z
herzlia b|84z
herzliya|84z
herzliyah|84z
herzliyya|84z
herzogenaurach|gqi
herzogenbusch|52d
herzogenrath|c66
hesperia|8an
hesse|326
hessen|326
hessisch oldendorf|hdv
heston|dym
heswall|fsn
hetauda|64s
hetoudian|do9
hettange grande|k8h
hetton le hole|ipj
hettstedt|i5v
heule|iyq
heunghae|e5q
heusden|fg4,js1
heusenstamm|hkv
heusweiler|hes
heusy|i9x
hever|kew
heverlee|gqr
heves|3ck
heves county|3ck
hexham|j2t
heybar|g3t
heyrieux|mzq
heysham|hxx
heyuan|4xc
heze|16c
hezhou|1ge
hezuo|aop
hh nuur|l30
hhohho|4jw
hhohho region|4jw
hialeah|5s4
hialeah gardens|gmq
hickory|das
hicksville|d2w
hidaka|b4o
hidalgo|3yd
hiddenhausen|h8n
hietzing|b95
higashi osaka|4ve
higashimatsushima|djt
higashimurayama|6q5
higashimurayama shi|6q5
higashine|ce5
higashioosaka|4ve
higashioosaka shi|4ve
higashiosaka|4ve
higashiosaka shi|4ve
high blantyre|i00
high peak|8bu
high point|7le
high rock|j48
high wycombe|70c
highbury|g7e
highgate|j6x
highland|b6n,gsz
highland papua|2cp
highland park|fsu
highlands ranch|860
higuerote|d44
higuey|55j
hihifo|nm6
hihya|crp
hiiraan|4ii
hiiu|34w
hiiumaa|34w
hikari|bnr
hikone|7ku
hikone shi|7ku
hilchenbach|i1o
hilden|azc
hildesheim|7ts
hilla|15t
hillah|15t
hille|i0z
hillerod|7q8
hilliard|erc
hillingdon|iua
hillsboro|7us
hillsborough|doz,ngt
hillside|gh1,gy0
hilmand|1pu
hilo|csm
hilsa|d69
hilton head|dy7
hilton head island|d9t
hilversum|8rh
himachal pradesh|3e5
himalaya|fi
himalayas|fi
himatnagar|aiu
himeji|267
himeji shi|267
himi|b89,co7
himimachi|b89
hims|129
hinakud dam|l31
hincesti|3rk,bp2
hincesti district|3rk
hincha|b2e
hinche|b2e
hinckley|ch6
hindaun|87i
hindenburg|663
hindiya|avb
hindiyah channel|m1f
hindley|gl8
hindupur|708
hinesville|eu0
hinganghat|84s
hingoli|985
hinigaran|dga
hinis|eaf
hino|67x
hinthada|6yx
hirado|fe8
hirakata|521
hirakata shi|521
hirakawa|fh2
hiran|4ii
hirara|ekr
hirat|121
hiratsuka|5mt
hiratsuka shi|5mt
hiriyur|bc5
hirnyk|nil
hirosaki|6ff
hirosaki shi|6ff
hiroshima|nt,q9
hiroshima ken|q9
hiroshima prefecture|q9
hiroshima shi|nt
hirske|jmv
hirson|j53
hisar|5fc
hispalis|vt
hit|f7v
hita|a3l
hitachi|6da
hitachi city|6da
hitachi naka|6mi
hitachi ota|c32
hitachinaka|6mi
hitachinaka shi|6mi
hitachiota|c32
hitchin|e5i
hithadhoo|fso
hitoyoshi|drb
hjalmaren|l32
hlasiwka|ob2
hlavani|nlk
hlawani|nlk
hlazivka|ob2
hlevaja|jr1
hlevakha|jr1
hlewacha|jr1
hlinka|opi
hlobyne|jmb
hlotse|7g7
hloukhiv|f4b
hloukhivtsi|neb
hluchiw|f4b
hluchiwzi|neb
hlujiv|f4b
hlujivtsi|neb
hlukhiv|f4b
hlukhivtsi|neb
hlybochek|oy6
hlybochok|own,oy6
hlyboka|jlr
hlyboke|o4r
hlyboki yar|osd
hlybokyi iar|osd
hlybokyi yar|osd
hlybokyj jar|osd
hlybokyy yar|osd
hlybotchek|oy6
hlybotchok|own
hlybotschek|oy6
hlybotschok|own
hlyns k|nvp
hlynsk|nvp
hlynsko|nvp
hlynytsia|nwh
hlynytsya|nwh
hlynyzja|nwh
hnidyn|krg
hnisdytschiw|n8r
hnisdytschne|o75
hnivan|iv1
hniwan|iv1
hnizdychiv|n8r
hnizdychne|o75
hnizdytchiv|n8r
hnizdytchne|o75
ho chi minh|bl
ho chi minh city|72,bl,2lc
ho chi minh stadt|72,bl
ho chi minh ville|72,bl
hoa binh|1ph,5cf
hoabinh|1ph
hobart|1s1,fyf
hobbs|do4
hoboken|bbj,ejq
hoce slivnica|4g0
hochdorf|jvb
hochheim am main|hxv
hochiminh|bl
hochiminh city|72
hochtcha|kw2
hockenheim|ha1
hod hascharon|a9h
hod hasharon|a9h
hod occidental|3w8
hod oriental|3w7
hodal|cmf
hoddesdon|ed1
hodh ech chargi|3w7
hodh ech chargui|3w7
hodh el gharbi|3w8
hodmezovasarhely|co2
hodos|4g1,onx
hodovytsia|og9
hodovytsya|og9
hodowyzja|og9
hody dobrovidka|od9
hody dobrowidka|od9
hodyliv|o4a
hodyliw|o4a
hodynivka|o44
hodyniwka|o44
hoeilaart|je6
hoeilaert|je6
hoenheim|j7h
hoerdt|n1y
hoerstel|hfv
hoeryong|cp6
hoeselt|jmy
hoevenen|jte
hoexter|f04
hof|bwn
hoffman estates|biu
hoffnungstal|nit
hofgeismar|i1s
hofheim am taunus|dt4
hofu|7et
hofuf|5fr
hoh sai hu|l33
hoh xil hu|l34
hohen neuendorf|h0i
hohenstein ernstthal|i17
hohhot|bn
hohoe|b0l
hoholeve|nlm
hoholewe|nlm
hoi an|ezu
hoima|dgc
hojai|e01
hokkaido|da
hokkaido prefecture|da
hokkaidou|da
hokkaidou prefecture|da
hokuto|c93,ccn
hola|h8d
hola pristan|ij4
hola prystan|ij4
holanda|1t
holanda meridional|n2
holanda septentrional|pz
holborn|iq5
holbrook|g4v
holetown|n7p
holguin|1f9,1i6
holguin province|1f9
holiday|gws
holladay|fhy
holland|1t,eqh
hollande|1t
hollande meridionale|n2
hollande septentrionale|pz
hollis|hci
hollister|dvh
hollogne aux pierres|idv
holly springs|fck
hollywood|6g2,6pa
holma|nwo
holmivski|ka0
holmivskyi|ka0
holmivskyy|ka0
holmiwskyj|ka0
holmsjn|l35
holoby|n4q
holon|64l
holouba zatoka|or8
holoubivka|g6t,p0w
holoubovka|oi1
holoubynka|o0f
holovanivka|owi
holovanivs k|klr
holovanivsk|klr
holovyne|nub
holowaniwka|owi
holowaniwsk|klr
holowyne|nub
holsbeek|joi
holstebro|f62
holston|m1g
holt|gmg
holuba satoka|or8
holuba zatoka|or8
holubivka|g6t,p0w
holubiwka|g6t,p0w
holubovka|oi1
holubowka|oi1
holubynka|o0f
holy cross|457
holy mountain|39r
holy see|5f
holyhead|j2f
holyoke|d8o
holywood|iph
holzkirchen|hzt
holzminden|h6m
holzwickede|hsn
homa bay|3hv,6z1
homa bay county|3hv
homagama|ehd
hombourg haut|jjo
homburg|ckm
homecourt|k7y
homel|11e,13z
homelskaja woblasz|13z
homenau|ebb
homer glen|gjm
homestead|8wt
homewood|gbz
homiel|11e,13z
homiel voblast|13z
hominoidea|3ng
homnabad|d3d
homs|te,129
homs governorate|129
homyel|11e
homyel skaya voblasts|13z
homyel voblasc|2ah
hon|az5
honcharne|osg
honcho|1x9
hondarribia|i1p
hondo|d83
hondomachi hondo|d83
honduras|2k
honfleur|jvr
hong|mfg
hong hu|l36
hong kong|61,jh
hong kong sar china|jh
hongch on|99f
hongcheon|99f
hongcheon county|99f
honggang|6qh
honghe|8if
honghu|fmq
hongjiang|aod
hongkong|61,jh
hongqiao|asb
hongrie|2i
hongseong|5kk
hongshui|m1h
hongwon|9km
hongze hu|l37
honiara|236,4au
honiton|j21
honjo|92p
honolulu|1cs
honorata|onc
hontcharne|osg
hontscharne|osg
hoofddorp|70q
hoogeveen|dlt
hooglede|jid
hoogstraten|hnm
hoogvliet|ef4
hook|hl1
hoorn|9pz
hoover|8p1
hopewell|gwx
hopkinsville|f4v
horad zhodzina|a1j
horb am neckar|gf5
horbachevo myjailivka|oiv
horbachevo mykhailivka|oiv
horbachevo mykhaylivka|oiv
horbachi|okk
horbatchevo mykhailivka|oiv
horbatchi|okk
horbatschewo mychajliwka|oiv
horbatschi|okk
horbivtsi|oho
horbourg wihr|kry
horbova|nh9,oho
horbowa|nh9,oho
horbury|jes
horenka|krz
horgen|i5k
horichni cherivtsi|nj0
horichni plavni|bqk
horinchovo|nhd
horintchovo|nhd
horintschowo|nhd
horischni plawni|bqk
horischni scheriwzi|nj0
horishni plavni|bqk
horishni sherivtsi|nj0
horizonte|bnc
horjul|4g2,n90
horki|eoz
horley|h50
horlivka|5rk
horliwka|5rk
hormigueros|2iy,e7w
hormozgan|2di
horn lake|g6f
horn of africa|fk
horn von afrika|fk
hornad|m1i
hornavan|l38
hornindalsvatnet|l39
hornostaivka|kd5,npb
hornostajiwka|kd5,npb
hornostayivka|kd5,npb
hornsey|isi
hornu|jqm
horochivtsi|o8w
horochiwske|oax
horodenka|jpf
horodnia|izt
horodnie|kvt
horodnja|izt
horodnje|kvt
horodnya|izt
horodnye|kvt
horodnytsia|ktu
horodnytsya|ktu
horodnyzja|ktu
horodok|i4v,i5g,niw
horodychtche|ilq,na7
horodysche|ilq
horodyschtsche|ilq,na7
horodyshche|ilq,na7
horojivske|oax
horokhivske|oax
horoschiwzi|o8w
horoshivtsi|o8w
horsens|agq
horsforth|hiu
horsham|bm0
horsholm|c4f
horstel|hfv
horta guinardo|6fp
hortaleza|6iv
hortolandia|5t1
horw|iur
horwich|hmi
hosa ina|6az
hosaena|6az
hoscha|kw2
hoschtscha|kw2
hoshangabad|7mp
hoshcha|kw2
hoshiarpur|6ki
hoskote|d4w
hospet|643
hospitalet|5mx
hospitalet de llobregat|5mx
hossanj|m1j
hostomel|hum
hostomel airport|fl
hosur|5tx
hot springs|e8z
hot springs national park|ecw
hotaka|evo
hotan|51v
hotel de matignon|gk
hottah lake|l3a
hottjen|l3b
houaphan|3ko
houaphanh|3ko
houbkiv|oj5
houbynykha|kqi
houdain|k0s
houdeng aimeries|k1y
houdeng goegnies|ihq
houdevytcheve|ow6
houei sai|dv1
houghton le spring|dsj
houilles|fev
houliaipole|in4
houlianka|olm
houma|elf
houmt el souk|ab7
houmt souk|ab7
houn|az5
hounde|8ku
hounslow|9yh
houpalivka|o2a
houplines|jvx
hourivka|o29
hourzouf|jpq
houssiatyn|k6c,o36
houston|tl
houthalen|fqj
houthulst|jpl
houty|nrj
houzhen|85x
hovd|3vu,8gh
hove|99l,jx9
hovedstaden|xj
hovelhof|i5r
hovsan|e3x
hovsgol|3vt
howard beach|g9v
howrah|1fp
howsan|e3x
hoxter|f04
hoyday|ops
hoyerswerda|cqa
hoyland nether|i6o
hpa an|6p2
hrabove|o3i
hrabowe|o3i
hradec kralove|24r,5jk
hradec kralove region|31t
hradenytsi|mwf
hradenyzi|mwf
hradivka|ous
hradiwka|ous
hradysk|kh5
hradyzk|kh5
hranitno stepove poboujjia|nt3
hranitno stepove pobuzhzhia|nt3
hranitno stepove pobuzhzhya|nt3
hranitno stepowe pobuschschja|nt3
hrasdan|79v
hrastnik|4ct,hyz
hrazdan|79v,m1k
hrebeniv|oru
hrebeniw|oru
hrebenyky|obo
hrebinka|j9q
hreihovo|o0t
hrejhowo|o0t
hresivski|jis
hresivskyi|jis
hresivskyy|jis
hressivskyi|jis
hressiwskyj|jis
hreyhove|o0t
hreyhovo|o0t
hrib loski potok|o85
hrodna|1cg,1e2
hrodna voblast|1e2
hrodzyenskaya voblasts|1e2
hron|m1l
hrosynzi|npi
hroubna|ns0
hrouchivka|nnk,o67,o6y
hrozyntsi|npi
hrpelje kozina|4cu
hrubna|ns0
hruschiwka|nnk,o67,o6y
hrushivka|nnk,o67,o6y
hrychkivtsi|n56
hrychyne|nph,nuu
hrymailiv|nug
hrymajliw|nug
hrymayliv|nug
hryschkiwzi|n56
hryschyne|nph,nuu
hryshkivtsi|n56
hryshyne|nph,nuu
hrytsiv|ncs
hryziw|ncs
hsichih|616
hsin chu|26f
hsinchu|26f,4pj,529
hsinchu city|26f,4pj,529
hsinchu county|26f
hsinchu hsien|26f
htrinjarvi|l3c
hua hin|bqd
hua lien|4pk
huacheng|7wk
huacho|6hw
huadian|6wb
huai|m1m
huai an|s8
huaibei|1ct
huaicheng|8gm
huaidian|8ft
huaihua|23t
huainan|10e
huaiyang|8uz
huaiyuan chengguanzhen|a1b
huajuapam|bee
huajuapan de leon|bee
hualian city|57t
hualien|4pk,57t
hualien city|4pk,57t
hualien hsien|4pk
huallaga|m1n
hualong|bgb
huamantla|bjk
huambo|1vd,2o2
huan|m1o
huanan|9z9
huancavelica|42k,6py
huancayo|15s
huang|m1p,mqm
huangdi|ehe
huanggang|564,5uz
huanghua|a10
huangji|ctz
huanglou|8yf
huangmei|939
huangnihe|b68
huangpi|av3
huangshan|4xk
huangshan city|4xk
huangshi|1un
huangtang hu|l3d
huangzhou|79m
huankou|92y
huanren|9z3
huanuco|216,42j
huanuco department|42j
huaquillas|dfb
huaral|acm
huaraz|577
huashan|9jj
huatabampo|fm8
huatusco|fd5
huauchinango|b0k
huayin|5qt
huazhou|8dh
hubei|2zo
huber heights|dpu
hubkiv|oj5
hubkiw|oj5
hubli|1nc
hubli dharwad|1nc
hubynycha|kqi
hubynyja|kqi
hubynykha|kqi
huckelhoven|des
huckeswagen|i2a
hucknall|fsy
huddersfield|6pp
huddinge|8fe
hude|i8u
hudeira|858
hudevycheve|ow6
hudewytschewe|ow6
hudi|m1q
hudson|gwl,m1r
hudson bay|p3g
hudson strait|p4l
hudsonstrasse|p4l
hudud ach chamaliya|4ao
hue|1ej
hueckelhoven|des
hueckeswagen|i2a
huehuetenango|3a9,5ru
huejutla de reyes|dd9
huelva|25m,6sg
huenfeld|i2l
huercal overa|hua
huerth|b79
huesca|366,bj8
huescal overa|hua
hufeng|fol
hugli|6bz
huguo|b6v
huicheng|76n,9bg
huila|1gk,2o3
huila department|1gk
huilong|9ab,f64
huinan|9yd
huinan county|9yd
huiqu|ao2
huiten nur|l3e
huixian chengguanzhen|dg9
huixing|681
huixquilucan|77l
huixtla|f6d
huizen|d4n
huizhou|q2
hujra|afc
hujra shah muqeem|afc
hujra shah muqim|afc
hulan|7mw
hulan ergi|5kx
huldenberg|jo3
huliaipole|in4
hulianka|olm
huljajpole|in4
huljanka|olm
hull|5cn
hulun lake|l3f
hulun nuur|l3f
hulyanka|olm
hulyaypole|in4
humacao|2iz,agh
humaita|fe3
humanes de madrid|hqp
humboldt|m1s
humen|665
humenne|ebb
hums|te
hun|az5
hunan|2zs
hunchun|951
hunedoara|476,60i
hunedoara county|476
hunenberg|jow
hunenberg zg|jow
hunfeld|i2l
hung yen|1c8,7ba
hung yen province|1c8
hungary|2i
hungnam|588
hungnam kuyok|588
hungria|2i
huningue|kfh
hunsur|c4q
hunt valley|gms
huntersville|bg0
huntingdon|gmo
huntington|bzo
huntington beach|621
huntington park|anq
huntington station|ex4
huntley|gaf
hunts point|g4t
huntsville|5xw,d77
huocheng|56v
huoqiu chengguanzhen|adw
hupalivka|o2a
hupaliwka|o2a
hurdalsjen|l3g
hurgada|1yr
hurghada|1yr
hurivka|o29
hurjiwka|o29
hurlingham|alj
hurst|dkf
hurstpierpoint|irx
hursuf|jpq
hurth|b79
hurunui|m1t
huryivka|o29
hurzuf|jpq
hushitai|adm
husiatyn|k6c,o36
husjatyn|k6c
husky lakes|p8x
hussjatyn|k6c,o36
husum|h80
husyatyn|k6c,o36
hutang|azx
hutchinson|d2l
hutt|m1u
hutto|gug
huty|nrj
huy|hfb
huyen lam ha|6s6
huyton|b72
huzhai|f4f
huzhou|1g7
hvardiiske|it2,khy,ois,ok2
hvardijske|it2
hvardiys ke|ok2
hvardiyske|it2,khy,ois,ok2
hvidovre|bc2
hvita|m1v
hvizd|ne0
hvizdets|nta
hvizdivtsi|nv4
hvozdavka drouha|o9e
hvozdavka druha|o9e
hvozdavka percha|oq2
hvozdavka persha|oq2
hwado|7py
hwanghae bukto|v3
hwanghae del norte|v3
hwanghae del sur|ti
hwanghae du nord|v3
hwanghae du sud|ti
hwanghae namdo|ti
hwanghae pukto|v3
hwangju|e8u
hwangju county|e8u
hwangju up|e8u
hwardijske|it2,khy,ois,ok2
hwaseong|1xf
hwaseong si|1xf
hwaseongsi|1xf
hwasun|am2
hwasun county|am2
hwawon|a46
hwisd|ne0
hwisdez|nta
hwisdiwzi|nv4
hwosdawka druha|o9e
hwosdawka perscha|oq2
hyde|f7k
hyderabad|7d,15d
hyderym|oe8
hyeres|bq6
hyesan|222
hyesan dong|84i
hyogo|d8
hyogo ken|d8
hyogo prefecture|d8
hyougo ken|d8
hyougo prefecture|d8
hythe|hd2,iin
hyuga|al4
hyvinge|cr7
hyvinkaa|cr7
i lan|4pl,89f
iablonitsa|nre,ol4
iablonov|nqp
iablonovka|oqy
iablonovski|etl
iablounitsa|nre
iablouniv|nqp
iablounytsia|nre,ol4
iablunitsa|nre
iachkino|ic5
iadrin|j9e
iagmourtcha|njw
iagmurcha|njw
iagotin|hje
iagry|ddl
iaguelnitsa|o5v
iahilnytsia|o5v
iahotyn|hje
iaia|iok
iaiva|jam
iajroma|isg
iakhroma|isg
iakoubovka|oau
iakoutie|29g,49t
iakoutsk|1tq
iakovlivka|oc7
iakubovka|oau
iakutsk|1tq
iakymivka|j5q,o35
ialomita|478,m1w
ialomita county|478
ialoutorovsk|e7a
ialoveni|3rl,ck3
ialoveni district|3rl
ialta|956,kq3
ialutorovsk|e7a
iamalie|4af
iambol|66k
iamnitsa|nel
iamnitsia|nel
iamnytsia|nel
iampil|j6v,k54,nt1,p0l
iampol|j6v,k54,nt1,p0l
ianaoul|g17
ianaul|g17
iantar|ie8
iantarne|nms
iantarnoie|nms
iantarnoye|nms
iantsevo|nx8
ianych takil|o6j
ianychivka|ocv
ianysh takil|o6j
iaransk|hhk
iarivka|o54
iarke|ntz,oth
iarke pole|msp,odq
iarkoie|ntz,oth
iarkoie pole|msp,odq
iarkoye|ntz,oth
iarkoye pole|msp,odq
iarmolintsy|k3l
iarmolyntsi|k3l
iaroslavka|o1k
iaroslavl|y2
iaroslavski|8e7,jhg
iarove|o4q
iarovka|o54
iarovoie|h58,o4q
iarovoye|h58,o4q
iartsevo|bfz
iarylgach|npz
iarylgatch|npz
iasenevo|6av
iasenove drugue|ns7
iasenove pershe|osn
iaseny|osb
iashkino|ic5
iasi|1bz,1qj
iasi county|1qj
iasinia|jsd
iasinovataia|due
iaski|n5t
iasky|n5t
iasni|hvs
iasnogorodka|ola
iasnogorsk|hr9
iasnohorodka|ola
iasnopolianske|oma
iasnopolianskoie|oma
iasnopolianskoye|oma
iasny|hvs
iassenevo|6av
iassenove drougue|ns7
iassenove drouhe|ns7
iassenove perche|osn
iasseny|osb
iassinia|jsd
iassinovataia|due
iassynouvata|due
iastrebinovo|o4i
iastroubynove|o4i
iavkine|o1d
iavkyno|o1d
iavoriv|irk
iavorov|irk
iazlovets|oqy
ibadan|9q
ibague|118
ibanda|fg9
ibar|miz
ibara|d3j
ibaraki|pn,5hv
ibaraki ken|pn
ibaraki prefecture|pn
ibaraki shi|5hv
ibarra|1w7
ibb|ux,1ts
ibb governorate|ux
ibbenbueren|bpm
ibbenburen|bpm
iberian sea|p5e
ibi|gll
ibicui|m1x
ibipora|cjp
ibirite|6ue
ibitinga|bxe
ibiza|bzc
ibiza stadt|bzc
ibiza town|bzc
ibra|98c
ibrail|1xi
ibri|6i0
ibshaway|bnb
ica|1n1,42l
icara|bm2
iceland|4s
ichalkaranji|5j4
ichchapuram|eqd
icheon|64n
icheon si|64n
ichihara|5hd
ichihara shi|5hd
ichim|9tn
ichimbai|9lz
ichinomiya|54m
ichinomiya shi|54m
ichinoseki|7h0
ichki|jcw
ichnia|jb4
ichnya|jb4
ichoun|nhv,ofm
ichtegem|ilx
ichteghem|ilx
icod|gm7
icod de los vinos|gm7
ida viru|34x
ida viru county|34x
ida virumaa|34y
idah|9qd
idaho|4r5
idaho falls|aoh
idanre|8m4
idappadi|bl7
idar oberstein|fai
idech eli|of2
ideriyn|m1y
idesch eli|of2
idesh eli|of2
idfu|70h
idjevan|cn1
idku|5zd
idleb|4js,53r
idlib|4js,53r
idlib enklave|fm
idlib governorate|4js
idlib pocket|fm
idri|ikf
idrija|4cv,hsf
idschewan|cn1
idstein|gtr
iecava|3o5
iecava municipality|3o5
iecavas|3o5
iefremov|cfo
iefynhar|oll
iegorievsk|8om
iegorlykskaia|hrn
iehorivka|ocm
ieisk|8jk
iekaterinbourg|l4
iekaterinoslav|q1
iekaterinoslavka|jfm
ielabouga|9g3
ielan|icc
ielanets|mtx
ielets|7g6
ielizavetgradka|o5o
ielizavetinskaia|hj6
ielizavetovo|om1
ielizovo|d8m
ielnia|jh3
ielyzavethradka|o5o
ielyzavetove|om1
iemanjelinsk|fse
iemelianovka|o1n
iemelianovo|j8o
iemetsk|ix6
iemiltchino|p0j
iemiltchyne|p0j
iemva|i22
iena|7rv
ienakieve|94z
ienakievo|94z
ienakiieve|94z
ienissei|ix
ienisseisk|hfn
ieper|edt
ierchov|go6
ierdek bournou|n2n
ieremiiva|onp
ierki|n9g
ierky|n9g
iermakove|of8
iermakovo|of8
iermolino|jgj
iesi|dzc
ieskhar|ks3
iessentouki|8wa
iessentoukskaia|hff
iessik|exi
ievguenovka|oki
ievhenivka|o6i,oki
ievlakh|2qr,549
ievpatoria|7q4
ievpatoriia|7q4
iezoupil|nj1
iezoupol|nj1
ifakara|bv6
ifo|8ir
ifran|9d0
ifrane|9d0
ifs|jk9
ifugao|44g
ifugao province|44g
iga|8hd
igan|m1z
iganga|chv
igarassu|8m5
igatpuri|eah
igbara odo|9bx
igbo ora|8bq
igbo ukwu|99i
igboho|6xr
igdir|4ow,5un
igdir province|4ow
igede ekiti|8ke
igis|k9b
iglau|6ot
iglino|ijn
igny|ji2
igombe|m20
igra|gz3
igreja|o0h
iguala|7df
iguala de la independencia|7df
igualada|dkx
iguatu|9m1
igunga|e8t
ihiala|8s2
ihorombe|2f1
ihosy|bo5
iida|7vy
iiie reich|ig
iijoki|m21
iizuka|929
ijebu igbo|7ms
ijebu jesa|bkt
ijebu ode|5zu
ijero|6g4
ijero ekiti|6g4
ijevan|cn1
ijevsk|wr
ijivtsi|kkl
ijivtsy|kkl
ijmuiden|f7l
ijssel|m22
ijsselmeer|l3h
ijsselstein|ep8
ijui|9jq
ijuw|417,ouy
ijuw district|417
ikari|gwi
ikeda|81z
ikeda shi|81z
ikeja|1ix
iken aqsuat kli|l3i
iken zhbolat lake|l3j
ikere|7tr
ikere ekiti|7tr
ikire|5w3
ikirun|6zf
ikom|90e
ikoma|7bb
ikongo|f38
ikor|o0j
ikot ekpene|5nl
iksan|5dn
ikskile|3o6
ikskile municipality|3o6
il birgu|2fw
il fgura|2fx
il fontana|2fy
il gudja|2g2
il gzira|2g3
il inka|oib
il kalkara|2ga
il marsa|2gc
il mosta|2gd
il munxar|2ge
il qala|2gi
il qrendi|2gj
il skiy|gso
ila orangun|6b9
ilagan|9gl
ilam|23o,50w
ilam province|23o
ilan|4pl,89f
ilan city|89f
ilan hsien|4pl
ilanski|i0g
ilanskiy|i0g
ilansky|i0g
ilarionove|jqc
ilarionowe|jqc
ilaro|c8d
ilawa|f1l
ilchester|gpd
ile|m23
ile cat|2uq
ile conejo|pbg
ile de bainbridge|gn4
ile de france|37m
ile de georgie du sud|p22
ile de hilton head|d9t
ile de l ascension|4bu
ile de la jeunesse|30x
ile de la navasse|p29
ile de man|jj
ile de mozambique|b8y
ile des serpents|i0
ile du prince edouard|2we
ile europa|p24
ile hans|p2c
ile juan de nova|p20
ile karaguinski|p7y
ile matthew|p2h
ile norfolk|js
ile tromelin|p2a
ilebo|7pa
ilek|m24
ilemi dreieck|p1l
ilemi triangle|p1l
iles aland|j5
iles amakusa|8s9
iles baleares|19j
iles bangka belitung|3cv
iles bimini|2un
iles caimans|jm
iles canaries|vf
iles chatham|41e
iles cook|j8
iles d essequibo demerara occidental|3aw
iles de la ligne|3jv
iles du vent|2hs
iles exumas|2uu
iles feroe|jc
iles gilbert|3ju
iles glorieuses|p2b
iles heard et macdonald|ji
iles ioniennes|39u
iles kouriles|g6
iles malouines|jb,p23
iles mariannes du nord|jp
iles marshall|57
iles paracels|pb6
iles pescadores|4pq
iles pitcairn|jw
iles riau|3d6
iles salomon|4j
iles sandwich du sud|p21
iles senkaku|pbd
iles turques et caiques|k0
iles vierges americaines|k3
iles vierges britanniques|k2
iles vierges des etats unis|k3
iles zaffarines|p2f
ilesa|5ii
ilesha|5ii
ilfov|24j
ilfracombe|j4o
ilha de mocambique|b8y
ilhabela|e9d
ilheus|6m3
iliamna lake|l3k
iliamna lake outlet|m25
ilichanka|o2w
ilichevka|o2w
ilichiovo|nt9,oe4
ilichiovsk|ari
ilichyovo|nt9,oe4
ilichyovsk|ari
iligan|58w,5cw
iligan city|5cw
iliki limni|l3l
ilinden|3v3,bwq
ilinka|o27,o7e,oib
ilintsy|j3t
ilinzy|j3t
ilio|8p6
ilion|8p6
ilioupoli|92f
ilioupoli municipality|92f
ilirska bistrica|4cx,ilh
ilitchanka|o2w
ilitchevka|o2w
ilitchiovo|nt9,oe4
ilitchiovsk|ari
ilitschanka|o2w
ilitschewka|o2w
ilitschjowo|nt9,oe4
ilitschjowsk|ari
iljitsch stahlwerk|fn
iljitschowsk|ari
ilkal|axm
ilkeston|dn5
ilkley|ies
ill|m26
illarionovo|jqc
illarionowo|jqc
ille et vilaine|7zl
ille sur tet|kqj
ille y vilaine|7zl
illegals program|nvi
illertissen|i1c
illescas|h4s
illich steel and iron works|fn
illicheve|nt9,oe4
illichivka|o2w
illichivsk|ari
illingen|ho0
illinka|o27,o7e
illinois|4r6,m27
illintsi|j3t
illinzi|j3t
illitcheve|nt9,oe4
illitchivka|o2w
illitchivsk|ari
illitschewe|nt9,oe4
illitschiwka|o2w
illitschiwsk|ari
illizi|33z,hfy
illizi province|33z
illkirch graffenstaden|g4m
illzach|i9o
ilmenau|g5f
ilo|bcf
ilobu|7du
ilocos|43l
ilocos norte|22u
ilocos norte province|22u
ilocos region|43l
ilocos sur|1wk
ilocos sur province|1wk
iloilo|u7,53n
iloilo city|53n
iloilo province|u7
ilopango|dl3
ilorin|si
ilot persil|p2g
ilovaisk|i9q
ilovays k|i9q
ilovaysk|i9q
ilovlia|iy5
ilovlya|iy5,m28
ilowaisk|i9q
ilowajsk|i9q
ilowlja|iy5
ilski|gso
ilsky|gso
ilukste|3o7
ilukste municipality|3o7
ilukstes|3o7
ilulissat|ioj
ilychyovo|nt9
ilyich iron and steel works|fn
ilyichevo|oe4
ilyichovo|oe4
ilyinka|o7e
im morosowa|jah
im morozova|jah
imaichi|a5m
imam qasim|dz8
imamoglu|f7r
imantau kli|l3m
imari|atp
imari city|atp
imaricho ko|atp
imbabura|34g
imbituba|crl
imdina|ot5
imeni morozova|jah
imeong hamlet|ox8
imerethie|1u3
imereti|1u3
imeretien|1u3
imericia|1u3
imfal|1vu
imgarr|j2o
imishli|2pf,7uj
imishli district|2pf
imisli|2pf,7uj
imliiv|n5h
imlijiw|n5h
imliyiv|n5h
immanuel winkler|o3q
immeln|l3n
immingham|j99
immokalee|glb
imo|mk
imo state|mk
imola|9ng
imperatriz|5x4
imperia|3fu,cxs
imperial|f3n
imperial beach|g3x
imperial russia|hn
imperio incaico|fup
imperio otomano|h1
imperio ruso|hn
impfondo|ab9
imphal|1vu
imsida|d5w
imsil|duw
imsil county|duw
imtarfa|3x2,jyf
imus|5xl
imzouren|ddg
in guezzam|2ay,oyy
in nadur|2gf
in naxxar|2gg,ckc
in quarto|dtr
in salah|2az,f1t
ina|9s3
ina shi|9s3
inagua|2ux
inangahua|m29
inarajan|2bw
inarajan village|jnx
inarijrvi|l3o
inaruwa|9mw
inashiki|c8f
inashiki shi|c8f
inazawa|7v7
inca|fup
ince in makerfield|j4n
incheon|aj,pu
incheon city|pu
incheon gwangyeoksi|pu
incheon gwangyoksi|pu
incheon kwangyeoksi|pu
incheon kwangyoksi|pu
incheon metropolitan city|pu
incheon si|aj,pu
incheonsi|pu
inchiri|3wi
inchon|aj
incukalna|3o8
incukalns|3o8
incukalns municipality|3o8
inda silase|bs5
indaia|m2a
indaial|cm5
indaiatuba|5nb
indalsalven|m2b
indang|d5h
inde|1,pbe
independence|7eh,g6w
independence square|gi
independencia|335
indi|enq
india|1,pbe
indian|pbe
indian ocean|fo
indian trail|dyj
indiana|4r7
indianapolis|ra
indien|1,pbe
indigirka|m2c
indio|8jy
indischer ozean|fo
indo|pbe
indonesia|3
indonesie|3
indonesien|3
indore|xz
indragi|m2d
indramayu|78x
indravati|m2e
indre|7zm
indre et loire|7zn
indre y loira|7zn
indus|m2f
inegol|6zp
ingelheim am rhein|gfv
ingelmunster|jav
ingenbohl|jxa
ingeniero pablo nogues|dnr
ingenio|fum
ingersheim|n1j
inglaterra|381
ingleby greenhow|ig0
inglewood|7k2
inglewood finn hill|guk
ingoda|m2g
ingolstadt|7be
ingouchie|291,48n
ingoul|fq
ingoulets|fr
ingoulka|nqt
ingouri|fp
ingraj bazar|6ey
ingre|jx1
ingul|fq
ingulets|fr
ingulka|nqt
inguri|fp
inguschetien|291,48n
ingusetia|291,48n
ingushetia|291,48n
ingushetiya republic|48n
ingwiller|n6l
inhambane|3zf,5rn
inhambane province|3zf
inhoul|fq
inhoulets|fr
inhul|fq
inhulets|fr
inhulez|fr
inhulka|nqt
inhumas|cnt
inirida|h0h
inisa|6ho
injavino|je5
inka|fup
inkerman|jf9
inkisi|m2h
inkster|ghv
inn|m2i
inner mongolia|2zx
inner sea|p57
inner seas|p3w
innere mongolei|2zx
innerkartlien|38k
innlandet|40t
innsbruck|52s
inongo|7bp
inosemzewo|fx6
inowroclaw|93e
inozemtsevo|fx6
insa|hgw
inschawino|je5
insel man|jj
inskoi|inu
inskoy|inu
insterburg|chi
interior|41t
internal canada arctic waters|p91
internal philippines waters|pa6
intibuca|3bc
intibuca department|3bc
inutil bay|p9n
inuyama|9cf
inver grove heights|eft
invercargill|6eh
inverness|c3u
inverurie|irr
inza|hgw
inzai|7qs
inzhavino|je5
ioanina|64g
ioannina|64g
iochkar ola|1op
ionian islands|39u
ionian sea|p4t
ionische inseln|39u
ionisches meer|p4t
iordanechty|nnl
iordaneschty|nnl
iordaneshty|nnl
iori|m2j
ioschkar ola|1op
ioshkar ola|1op
ioubileiny|f1x
ioudendorf|o63
iougorsk|fhp
iouja|ifk
ioujinets|o7t
ioujne|ezx
ioujno sakhalinsk|20l
ioujnoie|ezx
ioujnooukrainsk|dk8
ioujnoouralsk|dj1
ioujny|ezx,hhw
ioujynets|o7t
iounokomounarivsk|ime
iountolovo|bt8
iourga|8qk
iouriev polski|hfr
iourievets|j1z
iourievka|nof,ohc
iouriouzan|inb
iourivka|nof,ohc
iourkivka|ni8
iourkivtsi|ntg
iourkovka|ni8
iourkovtsy|ntg
iouvileine|ima
iowa|4r4
iowa city|9bn
ipatinga|5u8
ipatovo|fvw
ipatowo|fvw
ipel|m2k
iper|edt
ipiales|932
ipiau|dls
ipoh|s2
ipojuca|bcx
ipoti|8uh
ipswich|6bj
iputs|m2l
iqaluit|gxj
iquique|22f
iquitos|1c6
ir rabat|2gk
irak|y
irakleio|bur
irakleion|51m
iraklio|51m,bur
iran|g
iran shahr|71s
iranschahr|71s
iranshahr|71s
irapuato|54k
iraq|y
irati|cdt
irawadi region|3vh
irbid|zq,1ja
irbid governorate|1ja
irbin|cx7
irbit|d22
irchava|jmu
irdyn|ojm
irece|a82
ireland|3b
irgalem|e3y
iriga|7h1
iriga city|7h1
irigny|jq4
iringa|4pv,59r
iriri|m2m
irische see|p3x
irish sea|p3x
irkoutsk|xg
irkutsk|xg,48o
irkutsk oblast|48o
irkutsk region|48o
irlam|hia
irland|3b
irlanda|3b
irlanda del norte|382
irlande|3b
irlande du nord|382
irmino|jme
irnijarvi|l3p
irodu|26i
irondequoit|bky
ironville|5gp
irpen|abn
irpin|fs,abn
irpin river|fs
irpine|fs,abn
irrawaddy|m2n
irrawaddy delta|m2o
irschawa|jmu
irshava|jmu
irtysh|m2p
iruma|6r4
irun|ahh
irun uranzu|ahh
irvine|5n0,ena
irving|5sa
irving park|azh
irvington|ag3
is siggiewi|3xe
is sur tille|n72
is swieqi|2gm
isa|ktz
isabel|4aw
isabel province|4aw
isabel segunda|g1g
isabela|14w,2j0,9v1,duv
isabela city|9v1
isabela province|14w
isafjoerdur|jv7
isahaya|6yl
isahaya shi|6yl
isaieve|nyr
isakogorka|fxv
isale|p0b
isangel|n2t
isar|m2q
isayeve|nyr
isba|nl2
isberbasch|cz5
isbergues|jgw
ischewsk|wr
ischim|9tn
ischimbai|9lz
ischiwzy|kkl
ischun|nhv,ofm
ise|66s,78q
ise ekiti|66s
iseghem|g8w
isehara|7tb
isere|7zo,lrf
iserlohn|84b
isernhagen farster bauerschaft|gvb
isernia|3fv
isesaki|728
isfahan|ka,kt
isfahan province|ka
isfana|em5
isfara|5j7
ishigaki|cjm
ishikari|aqi,m2r
ishikawa|1b7
ishikawa ken|1b7
ishikawa prefecture|1b7
ishim|9tn,m2s
ishimbai|9lz
ishimbay|9lz
ishinomaki|6wl
ishinomaki shi|6wl
ishioka|bhw
ishun|nhv,ofm
ishurdi|8up
isieke|8fs
isiolo|3hw,81p
isiolo county|3hw
isiro|54h
isjaslaw|i3x
isjum|cdk
isjumiwka|o7u
isjumowka|o7u
iskar|l3q,m68
iskenderun|6jm
iskitim|ae6
isla|3wv
isla ascension|4bu
isla aves|p26
isla brasilera|p30
isla cat|2uq
isla conejo|pbg
isla cristina|h4h
isla de aves|p26
isla de crooked|2ur
isla de francia|37m
isla de gotland|4bk
isla de la juventud|30x
isla de las serpientes|i0
isla de man|jj
isla de moore|2v0
isla de mozambique|b8y
isla de navaza|p29
isla de perejil|p2g
isla de samar|1sk
isla de taiwan|p34
isla del perejil|p2g
isla del principe eduardo|2we
isla europa|p24
isla hans|p2c
isla harbour|2uw
isla juan de nova|p20
isla karaguinski|p7y
isla larga|2uy
isla norfolk|js
isla ragged|2v5
isla sanafir|pb2
isla sandwip|biq
isla santa elena|4bv
isla serranilla|pbh
isla swains|p25
isla tromelin|p2a
isla vista|grq
isla wake|p27
islam terek|k6m
islamabad|co,1oo
islamabad capital territory|1oo
islamei|j7q
islamey|j7q
islamic republic of iran|g
islampur|b2l,f83
island|4s
island garden city of samal|cr3
island harbour|29s,p00
island lake|l3r
island of mozambique|b8y
island of vukovar|p33
islande|4s
islandia|4s
islands|2ce
islas agalega|3xi
islas aland|j5
islas amakusa|8s9
islas baleares|19j
islas caiman|jm
islas chafarinas|p2f
islas chatham|41e
islas cook|j8
islas de la bahia|3bb
islas de la linea|3jv
islas esequibo demerara occidental|3aw
islas feroe|jc
islas georgia del sur y sandwich del sur|jf
islas gilbert|3ju
islas gloriosas|p2b
islas heard y mcdonald|ji
islas jonicas|39u
islas kuriles|g6
islas malvinas|jb,p23
islas marianas del norte|jp
islas marshall|57
islas matthew y hunter|p2h
islas molucas|3db
islas paracel|pb6
islas paracelso|pb6
islas pescadores|4pq
islas pitcairn|jw
islas riau|3d6
islas salomon|4j
islas sandwich del sur|p21
islas senkaku|pbd
islas turcas y caicos|k0
islas virgenes britanicas|k2
islas virgenes de ee uu|k3
islas virgenes de los estados unidos|k3
isle|jwb,ls2
isle of lewis|hnv
isle of man|jj
isleworth|hay
islimje|5of
islington|5c6
islta de vukovar|p33
islutschinsk|hri
ismail|9l6
ismailia|17l,1iu
ismailia governorate|1iu
ismailiya canal|m2t
ismailli|2pg
ismailowo|7sl
ismajil|9l6
ismayilli|2pg,8mh
ismayilli district|2pg
isna|9ox
iso lamujarvi|l3s
iso roinevesi|l3t
iso vietonen|l3u
isobilne|nn8,ocb
isobilnoje|nn8,ocb
isobilny|dke
isojarvi sotamiehenluoto|l3v
ispahan|ka,kt
isparta|270,4oc
isparta province|4oc
ispas|kor
israel|2n,p2w
issaieve|nyr
issajewe|nyr
issakogorka|fxv
issaquah|e5p
issia|br1
issoire|i5i
issou|mzt
issoudun|ihd
issy les moulineaux|afr
issyk koul|3j4
issyk kul|3j4,l3w
issyk kul region|3j4
istamboul|6a
istanbul|6a,8a
istanbul province|8a
istaravchan|5j9
istaravshan|5j9
istarawschan|5j9
istarawshan|5j9
istarska|3c1
istgah e rah ahan e garmsar|bvd
isthme de perekop|h6
isthmus of perekop|h6
istmo de perekop|h6
istochne|om8
istochnoye|om8
istok|ddo
istotchne|om8
istotchnoie|om8
istotschne|om8
istotschnoje|om8
istra|eu3
istres|cm0
istria|3c1
istria county|3c1
istrie|3c1
istrien|3c1
isulan|f9n
isumrudne|nsh
isumrudnoje|nsh
iswarino|nxw
iswaryne|nxw
itabaiana|a6y
itaberaba|c6q
itabira|81v
itabirito|dhc
itaborai|69s
itabuna|60x
itacoatiara|a3d
itaguai|7xe
itaguei|5ho
itagui|5ho
itahari|c2s
itaitinga|fh1
itaituba|a3y
itajahy|6lu
itajai|6lu
itajuba|8uy
italia|m
italie|m
italien|m
italy|m
itamaraju|c4v
itami|64a
itami shi|64a
itanagar|6yy
itanhaem|7tn
itapage|f6b
itapecerica da serra|6o8
itapecuru mirim|ef6
itapema|e0n
itaperuna|8q2
itapetinga|ams
itapetininga|76e
itapeva|aa8
itapevi|5rc
itapipoca|b2a
itapira|af3
itapolis|eis
itapua|46k
itaquaquecetuba|59n
itaqui|ehp
itarare|cjk
itarsi|7xo
itasy|2ex
itatiba|79l
itaugua|a36
itauna|93w
itchki|jcw
itchnia|jb4
iten|76l
ithaca|fit
itiquira|m2u
ito|9q8
ito shi|9q8
itoigawa|fhx
itoman|awe
itou|9q8
itou shi|9q8
itsa|ch2
itschki|jcw
itschnja|jb4
itteville|koh
ittre|kk6
itu|6x7,e3f
ituiutaba|8oc
itumbiara|8zk
ituri|2wk,m2v
iturrama|ggu
ituverava|dz5
ituxi|m2w
itzehoe|ex0
iubileini|f1x
iudendorf|o63
iugorsk|fhp
iuntolovo|bt8
iurga|8qk
iuriuzan|inb
iurkovka|ni8
iurkovtsy|ntg
iuryev polski|hfr
iuryevets|j1z
iuryevka|nof,ohc
iuzha|ifk
iuzhinets|o7t
iuzhni|ezx,hhw
iuzhno sajalinsk|20l
iuzhnoukrainsk|dk8
iuzhnouralsk|dj1
iuzhnoye|ezx
ivai|m2x
ivanchanka|ot9
ivancna gorica|4cy,kbx
ivangorod|j5o
ivanhoe|m2y
ivanivka|n10,nmd,nqi,o2e,ofk,op3,otm,ovw,ox7
ivanivtsi|nee
ivankiv|jfn
ivankivtsi|o1h
ivankov|jfn
ivankovo reservoir|l3x
ivankovtsy|o1h
ivano frankivs k|166
ivano frankivsk|166,1te
ivano frankivsk oblast|166
ivano frankivsk region|166
ivano frankove|khc
ivano frankovo|khc
ivano frankovsk|1te
ivano kepyne|oiy
ivanopil|ngi
ivanopol|ngi
ivanove|nxy
ivanovka|n10,nqi,obg,ofk,op3,otm,ovw,ox7
ivanovo|19p,48p
ivanovo oblast|48p
ivanovo region|48p
ivanovskoie|74l
ivanovskoye|74l
ivanovtsy|nee
ivantchanka|ot9
ivanteievka|bno
ivanteyevka|bno
ivashkiv|o2y
ivdel|hio
ivindo|m2z
ivinheima|m30
iviza|bzc
ivory coast|1h
ivry sobre sena|atz
ivry sur seine|atz
ivsjn|l3y
ivybridge|iyv
iwade|bdb
iwai|cx2
iwaki|574
iwakuni|7si
iwakura|c2n
iwamizawa|8or
iwangorod|j5o
iwaniwka|n10,nmd,nqi,ofk,ox7
iwaniwzi|nee
iwankiv|jfn
iwankiw|jfn
iwankiwzi|o1h
iwankow|jfn
iwankowzy|o1h
iwano frankiwsk|1te
iwano frankowe|khc
iwano frankowo|khc
iwano frankowsk|1te
iwano kepyne|oiy
iwanopil|ngi
iwanopol|ngi
iwanowka|n10,nqi,obg,ofk,op3,otm,ovw,ox7
iwanowo|19p
iwanowskoje|74l
iwanowzy|nee
iwantejewka|bno
iwantschanka|ot9
iwanuma|cok
iwata|8i6
iwata city|8i6
iwate|16l
iwate ken|16l
iwate prefecture|16l
iwatsuki|7n1
iwdel|hio
iwo|5om
ix xewkija|2go
ixelles|8lv
ixelles elsene|8lv
ixmiquilpan|eg0
ixtapa zihuatanejo|9us
ixtapaluca|5br
iyelgava|68m
iyo|fj4
iz zebbug|2gs
iz zejtun|2gt
iz zurrieq|2gu
iza|ktz
izabal|3ae
izabal department|3ae
izba|nl2
izbat al burdsch|drp
izberbach|cz5
izberbash|cz5
izbet el bourdj|drp
izegem|g8w
izhevsk|wr
izhivtsy|kkl
iziaslav|i3x
izioum|cdk
izioumivka|o7u
izioumovka|o7u
izium|cdk
iziume|cdk
iziumivka|o7u
iziumovka|o7u
izki|e4n
izloutchinsk|hri
izluchinsk|hri
izmail|9l6
izmailovo|7sl
izmayil|9l6
izmaylovo|7sl
izmir|b6,lf
izmir province|lf
izmit|218
iznik gl|l3z
izobil noye|nn8,ocb
izobil nyy|dke
izobilne|nn8,ocb
izobilni|dke
izobilnoie|nn8,ocb
izobilnoye|nn8,ocb
izobilny|dke
izola|4cz,er6
izon|n2o
izoumroudne|nsh
izoumroudnoie|nsh
iztacalco|542
iztapalapa|y9
iztapaluca|5br
izu|fjw
izucar de matamoros|cug
izumi|68x,diw
izumiotsu|9d2
izumisano|82y
izumo|6dz
izumrudne|nsh
izumrudnoye|nsh
izunokuni|bzx
izvarine|nxw
izvarino|nxw
izvaryne|nxw
izyaslav|i3x
izyum|cdk
izyumivka|o7u
izyumovka|o7u
j strom thurmond lake|l40
ja ela|f53
jabal al akhdar|3qk
jabal al gharbi|3ql
jabal al gharbi district|3ql
jabalia|6fl
jabaliya|6fl
jabalpur|1fk
jabalya|6fl
jabarovsk|xs,48x
jabarovsk vtoroi|221
jabat|3sv,oxd
jabat island|3sv
jabbeke|imu
jablah|9zu
jablanica|486
jablanica district|486
jableh|9zu
jablonec nad nisou|cj3
jabloniza|nre,ol4
jablonow|nqp
jablonowka|oqy
jablonowski|etl
jabluniw|nqp
jabluniza|nre
jablunyzja|nre,ol4
jaboatao|1ty
jaboatao dos guararapes|1ty,1y4
jabor|nbi
jaboticabal|9os
jabrayil|2p4,gel
jabrayil district|2p4
jabwot|3sv
jacaltenango|dxo
jacarei|5yk
jacarezinho|eds
jachkiv|ilp
jachkov|ilp
jachroma|isg
jackson|27j,9w9,b6m,ew6
jackson heights|9vy
jackson lake|l41
jacksonville|1id,9uz,fxp
jacksonville beach|gs1
jacmel|51d
jacobabad|6eq
jacobina|c4r
jacobo hunter|ccj
jacona de plancarte|axo
jacou|kvp
jadotsville|50z
jadrin|j9e
jadyzhensk|h1w
jaeju|21t
jaeju do|21t
jaejudo|21t
jaen|1yp,7i2,bh1,dfu
jaervenpaeae|dq6
jafara|3qm
jaffa|7ye
jaffna|282
jagadhri|7w9
jagang|179
jagatsinghapur|ey1
jagdalpur|96j
jagdaqi|6ye
jagdishpur|fg0
jagdispur|ffz
jagelniza|o5v
jager|6iw
jaggayyapeta|d58
jagmurtscha|njw
jagna|f1g
jagodina|e9g
jagotin|hje
jagraon|a25
jagry|ddl
jagtial|82q
jaguaquara|d3a
jaguariaiva|fkh
jaguariuna|aqp
jaguey grande|b8s
jahanabad|86f
jahangirabad|avs
jahilnyzja|o5v
jahotyn|hje
jahra|9fk
jaiber pastunjua|6e
jaigaon|6k5
jaipur|av
jaisalmer|9u8
jaisingpur|c8v
jaito|eku,otc
jaiwa|jam
jaja|iok
jajpur|cys
jakar|hma
jakarta|5u,3d2
jakasia|490
jakobstadt|8vx
jakowliwka|oc7
jakubowka|oau
jakutien|29g,49t
jakutsk|1tq
jakymiwka|j5q,o35
jalai nur|7of
jalal abad|3j1,55q
jalal abad region|3j1
jalalabad|1oi,ee4
jalalpur|fcg
jalalpur jattan|89t
jalalpur pirwala|dvv
jalandhar|1pk
jalapa|3ah,4w3
jalapa enriquez|17w
jalarpet|d72
jalaun|b4k
jalbivka|nkr
jales|cp7
jalesar|dmy
jalgaon|507
jalhay|k01
jalilabad|2p5,7n7
jalilabad district|2p5
jalingo|57g
jalisco|3ye
jalna|5lm
jalon|m31,m3b
jalor|bui
jalpaiguri|7oe
jalta|956,kq3
jaltipan de morelos|ezm
jaluit|3sw
jaluit atoll|3sw
jalutorowsk|e7a
jamaame|cy2
jamadoba|egj
jamaica|3s,5xd
jamaika|3s
jamaique|3s
jamalpur|6fu,7xd
jamalpur district|6fu
jamame|cy2
jamanxim|m32
jambes|5a5,hh9
jambi|y5,3cz
jambi city|y5
jambol|66k
jamboli|66k
jambusar|d2f
jambyl|1fz
jambyl region|1fz
james|m33
james bay|p4i
james bucht|p4i
jamestown|fqc,kfk
jamjamal|98s
jamkhandi|aeo
jammalamadugu|cox
jammu|152
jammu and kashmir|3e8
jammu et cachemire|3e8
jammu und kashmir|3e8
jammu y cachemira|3e8
jamnagar|4v2
jamniza|nel
jamnizja|nel
jamnyzja|nel
jampil|j6v,k54,nt1,p0l
jampol|j6v,k54,nt1,p0l
jampur|a7c
jampur tehsil|a7c
jamshedpur|16j
jamtland|4bt
jamtland county|4bt
jamtlands lan|4bt
jamui|92c
jamundi|cjf
jamuria|6jj
jan mayen|2kq
jan sheijun|bxt
jan yunis|6dl
janakpur|5hs
janakpur dham|5hs
janaozen|7t2
janatas|et3
janauba|aza
janaul|g17
jandira|7hu
janesville|a64
jangaon|c5d
jangipur|8te
jangtsekiang|pau
janin|egt
janisjoki|mqf
janjanbureh|j97
janjgir|ez5
janskaia|j3o
jantar|ie8
jantarne|nms
jantarnoje|nms
janti mansi|48y
janti mansisk|5dy
janty mansiisk|5dy
janty mansisk|5dy
januaria|eg1
janub darfor|m5,4ba
janub kurdufan|14s
janub sina|35n
janysch takil|o6j
janyschiwka|ocv
janyshkoi|ohv
janze|kl2
janzewo|nx8
jaora|9vh
japan|9
japan sea|p3a
japanisches meer|p3a
japekrom|874
japeri|881
japon|9
japura|m34
jarabali|hq2
jaragua|fmz
jaragua do sul|72q
jaransk|hhk
jaranwala|7c9
jarash|3hj,8w2
jardim paulista|8rd
jardines de la silla|bb4
jardinopolis|egw
jargeau|n45
jari|m35
jariwka|o54
jarke|ntz,oth
jarke pole|msp,odq
jarkent|ejx
jarkiv|lk
jarkoje|ntz,oth
jarkoje pole|msp,odq
jarkov|lk
jarmolinzy|k3l
jarmolynzi|k3l
jarnac|mte
jarnsjon|l42
jarny|jrb
jaroslaw|dca
jaroslawka|o1k
jaroslawl|y2
jaroslawski|8e7,jhg
jarovsk|j59
jarowe|o4q
jarowka|o54
jarowoje|h58,o4q
jarrow|g4l
jartsyzk|b00
jartsyzsk|b00
jartum|7h,ca
jarva|351
jarva county|351
jarvamaa|352
jarvenpaa|dq6
jarville la malgrange|jel
jarylgatsch|npz
jarzewo|bfz
jasab|bba
jasaviurt|75p
jaschkino|ic5
jasdan|coz
jashcheve|oh0
jashchevoye|oh0
jashore|5qd
jasim|fo5
jaski|n5t
jasky|n5t
jaslo|dse
jaslowez|oqy
jasnogorodka|ola
jasnogorsk|hr9
jasnohorodka|ola
jasnopoljanske|oma
jasnopoljanskoje|oma
jasny|hvs
jaspur|cww
jassans riottier|klx
jassenewo|6av
jassenmarkt|1bz
jassenowe druge|ns7
jassenowe druhe|ns7
jassenowe persche|osn
jasseny|osb
jassinja|jsd
jassinowataja|due
jassy|1bz
jassynuwata|due
jastrebinowo|o4i
jastrubynowe|o4i
jastrzebie zdroj|87c
jasz nagykun szolnok|3cl
jasz nagykun szolnok county|3cl
jatai|969
jatani|b1g
jaten|f36
jatibarang|9ez
jatiroto|bs9
jativa|fue
jatiwangi|atk
jatoi shimali|c7o
jatta|d3o
jau|7cr
jauharabad|cai
jaunay clan|kix
jaunde|8u
jaunjelgava|3o9
jaunjelgava municipality|3o9
jaunjelgavas|3o9
jaunpiebalga|3oa
jaunpiebalga municipality|3oa
jaunpiepalgas|3oa
jaunpils|3ob
jaunpils municipality|3ob
jaunpur|6f6
java central|3d3
java occidental|3d0
java oriental|3d1
java sea|p3y
javanrood|dml
javanroud|dml
javanrud|dml
javari|m36
javasee|p3y
javea|g0s
jawa barat|3d0
jawa tengah|3d3
jawa timur|3d1
jawf|4ar
jawhar|6ui
jawkine|o1d
jawkyno|o1d
jawne|c54
jawnpur|6f6
jaworiw|irk
jaworow|irk
jaworzno|869
jawzjan|2mo
jayamkondacholapuram|f4p
jayapura|19y
jayrud|f3j
jayuya|2j1,j91
jazan|16k,5cj
jazan province|16k
jazan region|16k
jdanov|501
jdenievo|o8m
jdeniyevo|o8m
jebrail|2p4,gel
jebriiany|nx5
jedda|kr
jeddah|kr
jefferson city|739
jeffersontown|g69
jeffersonville|c8q
jefremow|cfo
jefynhar|oll
jega|9dw
jeghegnadsor|gif
jegorjewsk|8om
jegorlykskaja|hrn
jegunovce|3us,h04
jehoriwka|ocm
jeisk|8jk
jeju|13l,21t
jeju city|13l
jeju do|21t
jeju si|13l
jejudo|21t
jejui guazu|m37
jejusi|13l
jekabpils|3od,3qb,8vx
jekabpils municipality|3od
jekabpils novads|3od
jekaterinburg|l4
jekaterinoslawka|jfm
jekulo|dus
jelabuga|9g3
jelan|icc
jelanez|mtx
jelenia gora|8kc
jelez|7g6
jeleznodorojnoie|od5
jeleznodorojny|6u6
jeleznogorsk|84e,89x
jeleznogorsk ilimski|fya
jeleznovodsk|gi9
jelezny port|nyj
jelgava|2ed,3oc,68m
jelgava municipality|3oc
jelgawa|68m
jeliabovka|nk1
jelilyuezi|dx7
jelilyuzi|dx7
jelisawetgrad|1wi
jelisawetgradka|o5o
jelisawetinskaja|hj6
jelisawetowo|om1
jelisowo|d8m
jelnja|jh3
jeltye vody|cun
jelysawethradka|o5o
jelysawetowe|om1
jemanschelinsk|fse
jemappes|j8l
jember|5f0
jembloux|h1y
jemeljanowka|o1n
jemeljanowo|j8o
jemen|1b
jemeppe|kij
jemeppe sur meuse|j3m
jemeppe sur sambre|kij
jemezk|ix6
jemiltschino|p0j
jemiltschyne|p0j
jemmal|br9
jemtchoujina|od1
jemtchoujyna|od1
jemwa|i22
jena|7rv
jenakijewe|94z
jenakijewo|94z
jenchela|343,57q
jendouba|4nh,6mq
jendouba governorate|4nh
jenifra|9cq
jenin|egt
jenine|egt
jenissei|ix
jenisseigolf|p8g
jenisseisk|hfn
jenks|h8z
jeolla del norte|xb
jeolla del sur|ww,12t
jeolla du nord|xb
jeolla du sud|ww,12t
jeollabuk|xb
jeollabuk do|xb
jeollabukdo|xb
jeollanam|ww
jeollanam do|ww,12t
jeollanamdo|ww
jeonbuk|xb
jeongeup|6vo
jeonju|wm
jeonju si|wm
jeonjusi|wm
jeonnam|ww
jepara|18h
jequie|752
jequitinhonha|m38
jerada|cq3
jerantut|err
jerash|3hj,8w2
jerash governorate|3hj
jerdek burnu|n2n
jerdevka|i55
jerebkove|nrl
jerebkovo|nrl
jeremie|5fw
jeremijiwa|onp
jerewan|9r,1df
jerez de garcia salinas|ctv
jerez de la frontera|60h
jericho|anz
jerico|anz
jerki|n9g
jerky|n9g
jermakowe|of8
jermakowo|of8
jermolino|jgj
jerschow|go6
jersey|jl
jersey city|5l7
jerson|1gj,1ms
jerusalem|px,1k6,p2j
jerusalem district|1k6
jerusalem est|p2j
jerusalen|px
jerusalen este|p2j
jeschar|ks3
jesenice|4d0,db6
jesi|dzc
jessentuki|8wa
jessentukskaja|hff
jessik|exi
jessore|5qd
jesupil|nj1
jesupol|nj1
jesus maria|9yz,cu4
jesus menendez|bo1
jetpur|7dw
jette|bh3
jeumont|j6t
jewgenowka|oki
jewheniwka|o6i,oki
jewish autonomous oblast|4ah
jewpatorija|7q4
jeypore|8wo
jezersko|4g3
jezioro dabie|l43
jezioro ebsko|l44
jezioro gardno|l45
jezkazgan|5ct
jha jha|dmt
jhabua|en7
jhajha|dmt
jhajjar|cng
jhalawar|bk3
jhalrapatan|ew8
jhang|596
jhang sadar|596
jhang sadr|596
jhanjharpur|fda
jhansi|51h
jhargram|au9
jharia|8l8
jharkhand|3e7
jharsuguda|8zr
jhelam|6rz
jhelum|6rz,m39
jhingergacha|d09
jhumri telaiya|96y
jhunjhunun|7ib
ji an|251
ji parana|7oi
jiachuan|do3
jiagedaqi|6ye
jialing|m3a
jiamusi|245
jian ou|aog
jianchang|7mv
jiang an|9tl
jiangbei|ajf
jiangkou|am5
jiangmen|yg
jiangping|cu8
jiangshan|8lz
jiangsu|2zu
jianguang|afm
jiangxi|2zv
jiangyan|9m2
jiangyin|ys
jiangyou|75a
jiangzhuang|9gf,f71
jianshui|4vb
jiaocheng|508
jiaohe|798
jiaojiang|4ww
jiaozhou|1yy
jiaozuo|1m4
jiashan|6xh
jiawang|6zr
jiawang zhen|bxm
jiaxing|1ay
jiayue|8aw
jiayuguan|5tj
jiayuguan city|5tj
jiazi|72m
jidatchov|p0d
jidd hafs|f9j
jidong|arj
jiehu|9pa
jielong|c2k
jieshi|6xa,c4t
jieshou|6tx
jietou|a09
jiexiu|94k
jieyang|x8
jigawa|lh
jigawa state|lh
jigoulevsk|awu
jiguani|d6a
jihlava|6ot
jihocesky|1xp
jihocesky kraj|1xp
jihomoravsky|1aq
jihomoravsky kraj|1aq
jijel|1xq,4ym
jijel province|1xq
jijiang|64e
jijiga|13v
jilib|cq7
jilin|xc,2zt
jilin city|xc
jiloca|m3b
jilok|jae
jilovka|om2
jima|5rp
jimani|hh1
jimchin|nfe
jimeta|5p6
jimki|5rj
jimma|5rp
jimo|9l5
jinan|8t,fde
jinan gun|fde
jinchang|5uc
jincheng|4wc,7j1
jincheon|ahd
jincheon county|ahd
jind|6j0
jinding|bbf
jing|m3c
jing an|au4
jingdezhen|4wp
jinggou|aab
jingguan|cqd
jinghong|60z
jingling|5vh
jingmen|1xw
jingmen city|1xw
jingzhi|75x
jingzhou|1en
jinhua|13j,bc4
jining|18z,5mh
jinja|5i9
jinji|ay8
jinjiang|14k,9qc,bwm
jinju|5dj
jinju si|5dj
jinjusi|5dj
jinka|f5m
jinmen|4pn
jinniu|85p
jinotega|40e,6h8
jinotega city|6h8
jinotega department|40e
jinotepe|8i3
jinsha|87f,mqe
jinshan|dte
jinshi|8si
jintur|cxd
jinxiang|8qi
jinzhong|19g
jinzhongzi|dk7
jinzhou|1zu,5xt
jioltye vody|cun
jiparana|m3d
jipijapa|e75
jirja|6og
jirnovsk|hsa
jischiwzi|kkl
jishou|7ux
jishu|7sn
jishui|93j
jisr al choghour|di8
jisr al shughur|di8
jisr al shugur|di8
jisr ash shughur|di8
jitai|bir
jitikara|ctn
jitomir|1pm
jitra|a8h
jiu|m3e
jiudian|84q
jiujiang|1bg
jiulong|m3f
jiulongshan|f08
jiupu|78h
jiuquan|50e
jiushan|cls
jiutai|6cq
jiutepec|6il
jiuxian|fbh
jiva|8aj
jiwaka|438
jiwaka province|438
jixi|52c
jixian|aoo
jiyuan|5qx
jizan|16k,5cj
jizan region|16k
jizhou|56j
jizzakh|1jf,255
jizzakh region|1jf
jizzax|255
jlebodarskoye|nl0
jlibodarske|nl0
jlobine|97n
jlstravatnet|l46
jmelnik|g2f
jmelnitski|1o1
jmelnitskoye|oov
jmelnitsky|1o1
jmelnytske|oov
jmelnytski|1o1
jmelnytsky|1o1
jmerinka|ejc
jmerynka|ejc
jmilnyk|g2f
jo anna|7w
joal fadiout|e0u
joao monlevade|9ft
joao pessoa|sf
joao teves|p19
jobabo|bvr
jodhpur|1ji,c6m
jodoigne|iy4
jodoriv|joa
jodorov|joa
jodzina|a1j
joenkoeping|5hr
joensuu|5tl
joetsu|673
joetsu shi|673
joeuf|k6l
jogbani|eur
jogeva|34z,hju
jogeva county|34z
jogevamaa|350
johanesburgo|7w
johannesbourg|7w
johannesburg|7w
johannesburgo|7w
john day|m3g
john h kerr reservoir|l47
johns creek|8rs
johnson city|9zh
johnston|fuz,h7k
johnstone|i26
johor|3yw
johor bahru|rr
johvi|fn9
joigny|j1h
joinville|4xj,n07
joinville le pont|hqi
jokulsa a bru|m3h
jokulsa i fljotsdal|m3i
joliet|6qk
joliette|egk
jolkva|iqe
jolmi|nf6
jolmivka|nnz
jolmovka|nnz
jolmsk|f0e
jolmskaia|hut
jolmske|nih
jolmy|nf6
jolo|7wz
jolodivka|onf
jolodna balka|nku
jolodovka|onf
jolon|64l
jombang|766
jomein|93t
jona|hu7
jona sg|hu7
jonage|kn1
jones sound|p9f
jonesboro|9cp
jonessund|p9f
jonglei|4j8
jongunjarvi|l48
jonkoping|4bh,5hr
jonkoping county|4bh
jonkopings lan|4bh
jonquiere|b6q
jonquieres|n4u
jonzac|mz0
joplin|bkh
jor|46o,j1p
jorasan del norte|1m2
jorasan del sur|1wb
jorasan razavi|cq
jordan|2f,ft,m3j
jordan river|ft
jordaneschty|nnl
jordania|2f
jordanie|2f
jordanien|2f
jorhat|9pk
jorlivka|5rk
jorog|8ds
jorol|iqn,j44
jorosheve|n0i
joroshevo|n0i
joroshiovo|6k1
jorostkiv|kaw
jorostkov|kaw
jorramabad|1hb
jorramchar|5ae
jos|sg
joschkar ola|1op
jose c paz|5tr
joseph bonaparte gulf|p86
josephs stadt|1is
jossypiwka|o0i,oe0,opt
jost|2mq,5gr
josta|hf0
jotan|51v
jotianivka|ocn
jotianovka|ocn
jotin|jnt
jotinskoye vosstaniye|ncw,not
jotiv|my5
jotkovo|h7i
jotov|my5
jotyn|jnt
jouars pontchartrain|kxh
joue les tours|dvd
jouetsu|673
jouetsu shi|673
joukov|iv7
joukovka|hh5
joukovski|85h
joulebino|6p5
jounie|86k
jounieh|86k
jouravka|ni2,opf
jouravki|nk2
jouravky|nk2
jouravli|nzf
jouravliovka|o1t
jouravlivka|o1t
jouravly|nzf
jouravno|ndi
jouravytchi|o38
jouravytchy|o38
jourdain|ft
jouy en josas|ju3
jouy le moutier|hkl
jovellanos|c7k
jovkva|iqe
jovti iar|ok0
jovti vody|cun
jovtneva revolioutsiia|oo2
jovtneve|mws,njq,ojw,ori
jovtnevoie|mws,ori
jovtyi iar|ok0
jowhar|6ui
jowzjan|2mo
joymontop|b1i
joypur hat|9et
jozsefvaros|95a
jrebchevo|l49
jreshchatik|ofa
jreshchatyk|ofa
jrestivka|g3p
jriatska|nra
jristinivka|jcm
jristinovka|jcm
jristoforovka|o0x,o9t
jrustalni|8fj
jrystoforivka|o0x,o9t
jrystynivka|jcm
juan de fuca strasse|p7k
juan de nova|p20
juan de nova island|p20
juan diaz|7xm
juan jose castelli|e1w
juana diaz|2j2,fz8
juanjui|dti
juazeiro do norte|5v9
juba|l2
jubail|5s1
jubba|m3k
jubbada dhexe|4ij
jubbada hoose|4ik
jubileiny|f1x
jublicehainaut|jl7
jucar|m3l
juchen|gvi
juchitan de zaragoza|9aa
judea and samaria area|2cs
judendorf|o63
judet d alba|46t
judet d arad|46u
judet d arges|22y
judet d ilfov|24j
judet d olt|47c
judet de bacau|20b
judet de bihor|23x
judet de bistrita nasaud|46v
judet de botosani|46x
judet de braila|46w
judet de brasov|24b
judet de buzau|46y
judet de calarasi|46z
judet de caras severin|470
judet de cluj|1v1
judet de constanta|1wp
judet de covasna|471
judet de dambovita|472
judet de dolj|20a
judet de galati|474
judet de giurgiu|475
judet de gorj|473
judet de harghita|477
judet de hunedoara|476
judet de ialomita|478
judet de iasi|1qj
judet de maramures|47a
judet de mehedinti|479
judet de mures|26q
judet de neamt|47b
judet de prahova|1ub
judet de salaj|47e
judet de satu mare|47f
judet de sibiu|47d
judet de suceava|1xh
judet de teleorman|47h
judet de timis|1wx
judet de tulcea|47g
judet de valcea|47i
judet de vaslui|47k
judet de vrancea|47j
judet dilfov|24j
judet dolt|47c
judische autonome oblast|4ah
juegang|9e9
juelich|eox
juexi|cr2
jufra|3qn
jufra district|3qn
jugorsk|fhp
jugoslawien|iy
juhaynah|c3l
juigalpa|6p4
juigne|k7b
juiz de fora|22i
jujuy|1vr
jujuy province|1vr
jukui|exv
julfa|2p6
julia|1f1
juliaca|5px
juliaipole|in4
julich|eox
juliers|eox
jumelles|k3y
jumet|gis
jumilla|gc7
junagadh|692
juncos|2j3,g74
junction city|gic
jundiai|5bu
juneau|83t
jungbunzlau|cq9
junin|42m,8k1
junlian|8wx
junokomunariwsk|ime
junqali|4j8
juntolowo|bt8
juojarvi|l4a
jupille sur meuse|jau
jupiter|aax
juprelle|ju8
jura|2xy,7zp
jurancon|k6v
jurbeke|jl7
jurbise|jl7
jurby|2d0,ozb
jurga|8qk
juribga|6g0
jurjew polski|hfr
jurjewez|j1z
jurjewka|nof,ohc
jurjiwka|nof,ohc
jurjusan|inb
jurkiwka|ni8
jurkiwzi|ntg
jurkowka|ni8
jurkowzy|ntg
jurmala|3qc,6im
jurovski dol|o6w
jursinci|4d1,o76
jurua|m3m
juruena|m3n
jurupa valley|h07
juscha|ifk
juschinez|o7t
juschne|ezx
juschno sachalinsk|20l
juschnoje|ezx
juschnoukrainsk|dk8
juschnoukrajinsk|dk8
juschnouralsk|dj1
juschny|ezx,hhw
juschynez|o7t
just|fyd
jutai|m3o
jutiapa|3ai,4za
juticalpa|7wu
jutland central|16g
jutland du nord|20y
jutlandia central|16g
jutlandia septentrional|20y
juventino rosas|cy3
juvignac|kgl
juvisy sur orge|iuf
juwana|dc0
juwilejne|ima
juyand|22k
juye|asy
juzna morava|miz
juznobanatski upravni okrug|47o
jvalynsk|in6
jvan|ofq
jvanets|nyh
jwaneng|2vy,p17
jydatchiv|p0d
jylivka|om2
jymchyn|nfe
jyriv|n0v
jyrov|n0v
jytomyr|1b0,1pm
jyvaeskylae|4zv
jyvaskyla|4zv
k maras|1bc
ka ersai|d7h
kaa chem|jd9
kaa jem|jd9
kaa khem|jd9
kaafu atoll|2h2
kaapstad|8l
kaarst|cz6
kabacan|f97
kabale|crf
kabalebo|m3p
kabalebo dam|l4b
kabanjahe|9dm
kabankalan|6xx
kabankalan city|6xx
kabanovo|gpt
kabanowo|gpt
kabardia balkaria|292,48r
kabardino balkaria|292,48r
kabardino balkarian republic|48r
kabardino balkarie|292,48r
kabardino balkarien|292,48r
kabardino balkariya republic|48r
kabare|dyq
kabarnet|9ci
kabba|btv
kabbasin|bn0
kabinda|2wo,apj
kabirwala|aid
kabompo|m3q
kaboul|6b,pc
kabourtchak|om9
kabul|6b,pc
kabul province|pc
kabupaten de jember|5f0
kabupaten de lahat|9zx
kabupaten de sumenep|8pn
kaburchak|om9
kaburtschak|om9
kabwe|22x
kacha|n3d
kachan|o6m
kachan besh kuiu|o6m
kachan besh kuyu|o6m
kachetien|38f
kachgar|287
kachia|fhh
kachik deguirmen|nj6
kachin|3vi,i0p
kachin staat|3vi
kachin state|3vi
kachine|i0p
kachira|dcl
kachkadaria|vm
kachkanar|coc
kachowka|e6k
kachowka damm|fu
kachowka staudamm|fu
kachowka stausee|fv
kachowkaer stausee|fv
kachpero mykolaivka|ovs
kachpero nikolaievka|ovs
kachtanove|oao
kachtanovoie|oao
kachtany|ogp
kachurivka|op8
kadapa|75g
kadayanallur|92w
kadei|m3r
kadi|at6
kadievka|8q3
kadiivka|8q3
kadijewka|8q3
kadijiwka|8q3
kadiri|8vf
kadirli|9mf
kadivka|8q3
kadiyevka|8q3
kadiyivka|8q3
kadoma|71j,7fg
kadoma shi|71j
kadoubivtsi|nc0
kadoubovtsy|nc0
kadoui|j12
kadubivtsi|nc0
kadubiwzi|nc0
kadubovtsy|nc0
kadubowzy|nc0
kadugli|5li
kadui|j12
kaduna|cm,ko,m3s
kaduna state|cm
kaduqli|5li
kadur|ey7
kaduy|j12
kadyvka|8q3
kaedi|6gt
kaeng khoi|fnq
kaerdla|jl9
kaernten|230
kaesong|59d
kafanchan|8zo
kaffa|9qx
kaffrine|4i0,8on
kafr ad dawwar|5kn
kafr asch schaich|rh,21s
kafr ash shaykh|rh,21s
kafr az zayyat|9d5
kafr el cheik|rh,21s
kafr el dawwar|5kn
kafr el sheij|rh,21s
kafr el sheikh|rh,21s
kafr el sheikh governorate|rh
kafr el shiekh|rh
kafr nabl|cew
kafr saba|7lb
kafr saqr|eev
kafranbel|cew
kafue|c5e,m3t
kaga|9th
kaga bandoro|6f7
kagan|acc
kagarlik|ioi
kagarlyk|ioi,nwm
kagawa|1h0
kagawa ken|1h0
kagawa prefecture|1h0
kagera|4pw,m3u
kagoro|954
kagoshima|yo,zt
kagoshima ken|zt
kagoshima prefecture|zt
kagoshima shi|yo
kahama|e66
kaharlyk|ioi,nwm
kahna nau|cdj
kahramanmaras|1bc,1c9
kahramanmaras province|1bc
kahriz|1qg
kahror pakka|9o3
kahta|9eq
kahului|g94
kai|9dh
kaiakent|iz7
kaierkan|g4g
kaifeng|13r
kaihua|a5d
kaihua county|a5d
kaili|5iv
kailua|dmq
kaimaninseln|jm
kaimganj|eyy
kain|k36
kainach|o78
kainan|crz
kainasch|o78
kainash|o78
kainji reservoir|l4c
kainuu|36p
kainuu region|36p
kaipara harbour|p2r
kairakliia|o26
kairaklija|o26
kairana|8xg
kairo|5s,b1
kairouan|24f,56y
kairouan governorate|24f
kairuan|56y
kairy|ndf,oo4
kaiserslautern|834
kaithal|6v0
kaitong|abd
kaiyuan|63u,7j3
kaizu|eez
kaizuka|8bv
kaizuka shi|8bv
kajaani|7mh
kajaani region|36p
kajakent|iz7
kajetia|38f
kajiado|3hx,9c7
kajiado county|3hx
kajiry|ndf,oo4
kajovka|e6k
kakamega|d3,3hy
kakamega county|3hy
kakamigahara|710
kakamigahara shi|710
kakata|7vh
kakching|fmw
kakegawa|7e1
kakegawa shi|7e1
kakheti|38f
kakhetie|38f
kakhovka|e6k
kakhovka dam|fu
kakhovka hydroelectric power plant|fu
kakhovka reservoir|fv
kakinada|5ft
kakogawa|5jm
kakogawa shi|5jm
kakogawacho honmachi|5jm
kakrala|e8i
kakuda|evh
kal mius ke|j2c
kala|m3v
kalabrien|xq
kalach|hb8
kalach na donu|g3e
kalachinsk|glz
kalachivka|ot3
kaladan|m3w
kalahliia|nw9
kalahlija|nw9
kalahliya|nw9
kalai|nb1
kalaleh|eqv
kalamaki|d1o
kalamaria|8dq
kalamassery|a9g
kalamata|b9o
kalamazoo|97r
kalanchak|jn2,o5l
kalantaivka|omu
kalantajiwka|omu
kalantayivka|omu
kalantchak|jn2,o5l
kalantschak|jn2,o5l
kalasin|4lq,6h4
kalatch|hb8
kalatch na donou|g3e
kalatchinsk|glz
kalatchivka|ot3
kalatsch|hb8
kalatsch am don|g3e
kalatsch na donu|g3e
kalatschinsk|glz
kalatschiwka|ot3
kalay|nb1
kalbacar|2ph
kalbajar|2ph,geg
kalbajar district|2ph
kalcheva|nbv
kaldakvisl|m3x
kaldvatnet|l4d
kalemie|6r9
kalia|d9z
kaliazin|ifs
kalibo|8gt
kalibo town|8gt
kalifornien|4qw
kaliganj|cf4
kalimantan barat|3d4
kalimantan central|3d8
kalimantan du sud|3d7
kalimantan occidental|3d4
kalimantan oriental|3d5
kalimantan selatan|3d7
kalimantan septentrional|3d9
kalimantan tengah|3d8
kalimantan timur|3d5
kalimantan utara|3d9
kalimpong|cu6
kalina|koo
kalinga|44h
kalinga province|44h
kalini|koo
kalinindorf|nwk,o84
kalinine|nwk,o84,ot6
kalininfeld|oub
kaliningrad|14f,48v,p9r
kaliningrad exclave|fw
kaliningrad oblast|48v
kaliningrad region|48v
kaliningrado|14f,48v
kaliningradskiy zaliv|l4e
kalinino|nwk,o84,ot6
kalininsk|hmk
kalininskaia|inl
kalininskaja|inl
kalininskaya|inl
kalininske|o7a
kalininski|28j
kalininskiy|28j
kalininsky|28j
kalinkavichy|dxl
kalinkavicy|dxl
kalinkavitchy|dxl
kalinkawitschy|dxl
kalinovka|hny,ncl,nne,oaf,ody,ogy,olf
kalinovo|ot6
kalinowka|hny,ncl,nne,oaf,ody,ogy,olf
kalinowo|ot6
kalisch|7n8
kalispell|gyy
kalisz|7n8
kalix|m3y
kaliyaganj|bkq
kaljasin|ifs
kalka|f4u
kalkara|jnn
kalkutta|8o
kallakkurichchi|da6
kallakurichi|105
kallithea|7xl
kalmar|4bj,7gm
kalmar county|4bj
kalmar lan|4bj
kalmiouske|bqk,i6u,j2c
kalmiuske|bqk,i6u,j2c
kalmiusske|j2c
kalmoukie|293,491
kalmthout|huw
kalmuckien|293,491
kalmukia|293,491
kalmunai|7y2
kalmykia|293,491
kalmykien|293,491
kalmykiya republic|491
kalna|bad
kalnivtsi|oou
kalniwzi|oou
kalnovtsy|oou
kalnowzy|oou
kalouch|a2u
kalouga|1fx,odo
kalouha|odo
kalpi|cm9
kaltan|gaw
kaltcheva|nbv
kaltenkirchen|hgs
kaltschewa|nbv
kaluga|1fx,492,odo
kaluga oblast|492
kaluga region|492
kaluha|odo
kalulushi|9xf
kalusch|a2u
kalush|a2u
kalutara|dyf
kalyan|186
kalyani|8b3
kalyazin|ifs
kalymtai|o5i
kalymtay|o5i
kalyna|koo
kalynivka|hny,ncl,nne,oaf,ody,ogy,ol8,olf
kalynivske|o7a
kalyniwka|hny,ncl,nne,oaf,ogy,ol8,olf
kalynove|ng8,ot6
kalynovka|ody,ogy,olf
kalynowe|ot6
kalynowka|ody,ogy,olf
kalyny|koo
kalyoub|6le
kam ianitsia|nsr
kam yanka|nck
kam yanytsya|nsr
kama|m3z
kama reservoir|l4f
kamadji|ntt
kamadschi|ntt
kamadzhi|ntt
kamaishi|ctl
kamakura|6dn
kamakura shi|6dn
kamalia|7j4
kaman|esq
kamareddi|9k9
kamarhati|5a3
kambar|93p
kambarka|itt
kambodscha|1v
kambove|e13
kamchatka|fx,48q
kamchatka krai|48q
kamchatka region|48q
kamchatka territory|48q
kamchiya|m40
kamechkovo|ijp
kameda|ezq
kameda honcho|ezq
kamen|cdc
kamen am ob|cks
kamen kachirski|j61
kamen kaschirski|j61
kamen kashirski|j61
kamen kashirsky|j61
kamen na obi|cks
kamen rybolov|j1x
kamen rybolow|j1x
kamenets podilski|84c
kamenets podolski|84c
kamenets podolsky|84c
kamenez podolski|84c
kamenitsa|nsr
kameniza|nsr
kamenka|j1r,k96,nck,o0e
kamenka dneprovskaia|isq
kamenka dneprovskaya|isq
kamenka dneprowskaja|isq
kamennaia|nhh
kamennaia balka|olc
kamennaja|nhh
kamennaja balka|olc
kamennaya|nhh
kamennaya balka|olc
kamenni most|nyc,o8x
kamennoie|nfi,o65
kamennoje|nfi,o65
kamennoye|nfi,o65
kamenny most|nyc,o8x
kamennye potoki|naw
kamennyje potoki|naw
kamennyye potoki|naw
kamenolomni|ivk
kamenolomnia|nu4
kamenolomnja|nu4
kamenolomnya|nu4
kamensk|98a
kamensk chakhtinski|98a
kamensk ouralski|69r
kamensk schachtinski|98a
kamensk shajtinski|98a
kamensk shakhtinskiy|98a
kamensk shakhtinsky|98a
kamensk ural skiy|69r
kamensk uralski|69r
kamensk uralsky|69r
kamenskoie|5ur,njk
kamenskoje|5ur,njk
kamenskoye|5ur,njk
kamenz|hpl
kameoka|85j
kamerun|1g
kameschkowo|ijp
kameshkovo|ijp
kameyama|bvh
kamiana|nhh
kamiana balka|olc
kamiane|nfi,o0m,o65
kamianets podilski|84c
kamianets podilskyi|84c
kamiani mist|nyc,o8x
kamiani potoky|naw
kamianka|j1r,k96,k9t,o1f,oif
kamianka dniprovska|isq
kamianske|5ur
kamianyi mist|nyc,o8x
kamianytsia|nsr
kamifukuoka|bhs
kamigyo ku|8sf
kamiiso|dqo
kamin kachyrskyi|j61
kamin kaschyrskyj|j61
kamin kashyrski|j61
kamin kashyrskyi|j61
kamin kashyrskyy|j61
kamina|5wd
kaminokawa|fdo
kaminoyama|e9b
kamirenjaku|6bk
kamjana|nhh
kamjana balka|olc
kamjane|nfi,o0m,o65
kamjanez podilskyj|84c
kamjani potoky|naw
kamjanizja|nsr
kamjanka|j1r,k96,k9t,o1f,oif
kamjanka dniprowska|isq
kamjanske|5ur
kamjanyj mist|nyc,o8x
kamjanyzja|nsr
kamloops|8f5
kamnik|4d2,d7a
kamoke|637
kamp lintfort|dh1
kampala|8p
kampanien|d2
kampen|bxs
kampene|dyp
kamphaeng phet|4m5,6c6
kampli|e1l
kampong baharu balakong|9p2
kampong cham|3jn,68q
kampong chhnang|3jo,5v2
kampong dungun|aqx
kampong pangkal kalong|de7
kampong speu|3jp,81m
kampong speu province|3jp
kampong spoe|81m
kampong thom|3jq,amc
kampong thum|amc
kampot|3jr,9sf
kampung ayer keroh|dth
kampung baharu nilai|e0y
kampung baru subang|1nn
kampung bukit baharu|b2s
kampung pasir gudang baru|6rq
kampung sungai ara|6uv
kamra|cpm
kamtchatka|fx
kamthi|8mo
kamtschatka|fx
kamyana|nhh
kamyana balka|olc
kamyane|nfi,o0m,o65
kamyanets podilsky|84c
kamyanets podilskyy|84c
kamyani potoky|naw
kamyanka|j1r,k96,o0e,o1f,oif
kamyanka dniprovska|isq
kamyanske|5ur,njk
kamyanytsya|nsr
kamyanyy mist|nyc,o8x
kamyaran|aev
kamych zaria|noi
kamychevakha|kuc
kamychin|742
kamychine|742
kamychlov|g0t
kamychly|nqi
kamychnia|nq0
kamychovka|nce
kamyianets podilskyy|84c
kamysch sarja|noi
kamyschewacha|kuc
kamyschin|742
kamyschlow|g0t
kamyschly|nqi
kamyschnja|nq0
kamyschowka|nce
kamysh zaria|noi
kamysh zarya|noi
kamyshevaja|kuc
kamyshevakha|kuc
kamyshin|742
kamyshlov|g0t
kamyshly|nqi
kamyshnia|nq0
kamyshnya|nq0
kamyshovka|nce
kamysjak|i3j
kamyziak|i3j
kamyzyak|i3j
kan onji|cm4
kan onjicho|cm4
kanach|bts
kanada|11
kanagawa|ad
kanagawa ken|ad
kanagawa prefecture|ad
kanal|4d3,n9y
kanal ob soci|4d3
kananga|159
kanarische inseln|vf
kanasch|bts
kanash|bts
kanasin|94b
kanata|8fq
kanawha|m41
kanayannur|1mq
kanazawa|151
kanazawa shi|151
kanbe|asr
kanchanaburi|4mc,66i
kanchipuram|5w5
kanchrapara|6xm
kanda|e5b
kandahar|11j,1h7
kandal|3js
kandalakcha|dnz
kandalakscha|dnz
kandalaksha|dnz
kandana|etp
kandava|3oe
kandava municipality|3oe
kandavas|3oe
kandhkot|8ie
kandhla|crx
kandi|5aq,b6o
kandry|iwc
kandukur|bbg
kandy|59u
kane basin|p6w
kaneko|dy5
kanekomachi|dy5
kanem|4k8
kaneohe|eib
kanev|gp8
kanevskaia|cgm
kanevskaya|cgm
kanew|gp8
kanewskaja|cgm
kangar|668
kangarli|2pi
kangavar|bcp
kangayam|fco
kangding|7yc
kangen|m42
kangertittivaq|p89
kanggye|1ya
kanggye si|1ya
kangil|opi
kangle|e9z
kanguil|opi
kangwon|11x,136
kangwon do|11x,136
kangwon province|136
kangwondo|11x
kanhangad|9r8
kani|7v5
kani keli|2lx,iga
kanie|dye
kaniv|gp8
kaniw|gp8
kanjia|98m
kankakee|g7a,m43
kankan|39f,591
kankan region|39f
kankanhalli|bov
kannabecho yahiro|d88
kannad|czk
kannangad|9r8
kannapolis|ccc
kannauj|95v
kannur|aal
kano|96,a6
kano state|a6
kanonji|cm4
kanoya|8tx
kanoya shi|8tx
kanpur|qd
kansanshi|d8i
kansas|4r8,m44
kansas city|4we,6of
kansk|7w0
kanta hame|36q
kanta hame region|36q
kantabrien|21q
kantakouzenka|nqx
kantakusenka|nqx
kantakuzenka|nqx
kantemir|j20
kantemirovka|irp
kantemirowka|irp
kantharalak|e1p
kanton aargau|1tw
kanton appenzell ausserrhoden|2xs
kanton appenzell innerrhoden|2xr
kanton basel land|2xt
kanton basel landschaft|2xt
kanton basel stadt|2xu
kanton baselland|2xt
kanton bern|1es
kanton bosnisches podrinje|2qy
kanton freiburg|2xv
kanton genf|27x
kanton glarus|2xw
kanton graubunden|2xx
kanton herzegowina neretva|2qz
kanton jura|2xy
kanton luzern|2xz
kanton neuenburg|2y0
kanton nidwalden|2y1
kanton obwalden|2y2
kanton posavina|2r2
kanton sarajevo|2r0
kanton schaffhausen|2y3
kanton schwyz|2y5
kanton solothurn|2y4
kanton st gallen|26o
kanton tessin|2y7
kanton thurgau|2y6
kanton tuzla|2qw
kanton una sana|3bw
kanton unterwalden nidwalden|2y1
kanton unterwalden obwalden|2y2
kanton uri|2y8
kanton waadt|1o3
kanton wallis|2y9
kanton zenica doboj|2qx
kanton zentralbosnien|2r1
kanton zug|2ya
kanton zurich|11m
kantychevo|hvp
kantyschewo|hvp
kantyshevo|hvp
kanuma|88k
kanuma shi|88k
kanuru|cq4
kanye|6zl
kao bay|pa4
kaohsiung|kz,qg
kaohsiung city|kz
kaolack|271,4i3
kaosiung city|kz
kap verde|4n
kapadvanj|cjv
kapan|81x
kapchagai|763
kapchagay|763
kapchagay reservoir|l4g
kapelle bosch|jq6
kapelle op den bos|jq6
kapelle op den bosch|jq6
kapellen|g8n
kapenguria|6fq
kapiri mposhi|drs
kapisa|2mp
kapissa|2mp
kapitanivka|nlc
kapitaniwka|nlc
kapitanovka|nlc
kapitanowka|nlc
kapitol|ek
kaplivka|nzp
kapliwka|nzp
kaposvar|65u
kapoustine|ow1
kapoustyno|ow1
kaprijke|kip
kaproncza|95r
kapsabet|j3w
kapshagay|763
kapsichor|nmj
kapsijor|nmj
kapsikhor|nmj
kapstadt|8l
kapuas|m45
kapurthala|8bt
kapurthala town|8bt
kapustine|ow1
kapustyne|ow1
kapustyno|ow1
kar yernoye|oc8
kara|4ko,5cu
kara balta|c12
kara bogas gol|p8d
kara bogaz gol|p8d
kara sea|p4b
kara strait|p6d
kara tobe|ooh
karaba koukouch|obi
karaba kukusch|obi
karaba kukush|obi
karabach|fy,i8d
karabagh|fy
karabaglar|4xq
karabaj|fy
karabakh|fy
karabalta|c12
karabanovo|i8l
karabanowo|i8l
karabasch|i8d
karabash|i8d
karaboudakhkent|ior
karaboulak|ej8
karabudachkent|ior
karabudajkent|ior
karabudakhkent|ior
karabuk|4oy,5fy
karabuk province|4oy
karabulak|ej8
karacabey|cmt
karacha kangil|nj7
karacha kanguil|nj7
karachay cherkess republic|48s
karachay cherkessia|294,48s
karachayevo cherkesia|294,48s
karachayevo cherkesiya republic|48s
karachayevo cherkessia|294,48s
karachayevsk|hcm
karachev|hgp
karachi|6i
karachiol|o4d
karachitsia|ny6
karachitsya|ny6
karachyol|o4d
karad|b2q
karadeniz eregli|8hh
karadj|li
karadja|osp
karadji|o06
karadsch|li
karadscha|osp
karadschi|o06
karadzha|osp
karadzhi|o06
karaganda|12v,16h
karaganda region|16h
karagandy|12v,16h
karaginski|p7y
karaginski bucht|p7y
karaginskiy gulf|p7y
karaginsky gulf|p7y
karagos|nib
karagoz|nib
karaikal|8ze
karaikkudi|6a2
karaikudi|6a2
karaj|li
karak|3hk,a32
karak city|a32
karak governorate|3hk
karakalpakia|13o
karakalpakistan|13o
karakalpakstan|13o
karakocan|16n
karakoium|ewg
karakol|5ny
karakoubboud|j2c
karakoubstroi|j2c
karakoui|nt9
karakourt|njq
karakubbud|j2c
karakui|nt9
karakurt|njq
karakuy|nt9
karamadai|fea
karaman|4os,56p
karaman province|4os
karamay|5lq
karamea|m46
karamea bight|p2k
karamin|nnw
karamsad|f35
karamursel|flo
karangampel|fdt
karanganom|bpb
karangsembung|989
karanja|a40
karaoul djangara|ogm
karapchiv|now,npv
karapchov|now,npv
karapinar|bva
karaptchiv|now,npv
karaptchov|now,npv
karaptschiw|now,npv
karaptschow|now,npv
karapychi|nhc
karapyschi|nhc
karapyshi|nhc
karas|3zp
karas region|3zp
karasan|o16
karasee|p4b
karasjokka|m47
karassan|o16
karassoubazar|i1t
karassouk|fxt
karassu basar|i1t
karassubasar|i1t
karassuk|fxt
karastrasse|p6d
karasu|dgz,fj8,i1t,m48
karasu mahallesi|dgz
karasubazar|i1t
karasubozar|i1t
karasuk|fxt
karataou|ds3
karatau|ds3
karatcha kanguil|nj7
karatchaievo tcherkessie|294,48s
karatchaievsk|hcm
karatchev|hgp
karatchiol|o4d
karatchitsia|ny6
karategin|yn,1rl
karatscha kangil|nj7
karatschai tscherkessien|294,48s
karatschajewsk|hcm
karatschew|hgp
karatschi|6i
karatschizja|ny6
karatschjol|o4d
karatsu|7e8
karatsu shi|7e8
karaul dschangara|ogm
karaul dzhangara|ogm
karauli|9d6
karavellovo|oly
karavelove|oly
karawellowo|oly
karawelowe|oly
karbala|ni,20q
karbala governorate|20q
karben|h23
karbinci|3tn,izx
karchi|1nk
karditsa|ezh
kardjali|2s2,6nj
kardla|jl9
kardschali|6nj
kardshali|6nj
kardzhali|2s2,6nj
kardzhali province|2s2
karelia|295,495
karelia del norte|36w
karelia del sur|36m
karelien|295,495
kargat|j7y
kargil|d36
kargopol|j6r
karhijarvi|l4h
karibische niederlande|2ts
karibisches meer|p3d
kariega|5u2
karierne|oc8
kariernoie|oc8
karimganj|b4q
karimnagar|5u9
kariya|6w7,bjg
karjat|eir
karjatain|f9c
karjerne|oc8
karjernoje|oc8
karkheh|m49
karlivka|igu
karliwka|igu
karlovac|3bn,6v3
karlovac county|3bn
karlovacka|3bn
karlovarsky|31z
karlovarsky kraj|31z
karlovka|igu
karlovo|fnm
karlovy vary|31z,6xw
karlowka|igu
karlowo|fnm
karlsbad|6xw
karlsburg|63y
karlsfeld|hry
karlskrona|62p
karlsruhe|5ha
karlstad|691
karlstadt|iba
karlstadt am main|iba
karlstadt sur le main|iba
karmalioukivka|otb
karmaliukivka|otb
karmaljukiwka|otb
karmalyukivka|otb
karmi el|cbv
karmiel|cbv
karnal|5vd
karnali pradesh|2hk
karnalievka|oii
karnaliivka|oii
karnalijewka|oii
karnalijiwka|oii
karnaliyevka|oii
karnaliyivka|oii
karnaoukhivka|kbp
karnaoukhovka|kbp
karnaphuli reservoir|l4i
karnataka|3e9
karnauchiwka|kbp
karnauchowka|kbp
karnaujivka|kbp
karnaujovka|kbp
karnaukhivka|kbp
karnaukhovka|kbp
karnten|230
karoi|emf
karol bagh|28d
karolino bougaz|nnv
karolino bouhaz|nnv
karolino bugas|nnv
karolino bugaz|nnv
karolino buhas|nnv
karolino buhaz|nnv
karonga|ema
karpanjarvi|l4j
karpaten|em
karpatenukraine|el
karpinsk|fqf
karpivka|ogm
karpiwka|ogm
karpovka|ogm
kars|4od,5td
kars province|4od
karsava|3of
karsava municipality|3of
karsavas|3of
karsiyang|caz
karskiye strait|p6d
kartaly|fy2
kartasura|8ha
kartlie interieure|38k
karur|5t2
karuzi|f5n
karvachar|geg
karvina|a7s
karwar|a59
kary komset|om1
kary komzet|om1
karyerne|oc8
karyernoye|oc8
karyes|oms
karymskoie|iyh
karymskoje|iyh
karymskoye|iyh
kasachstan|1p
kasai|cc,cx3,m4a
kasai central|l0
kasai occidental|cc,l0
kasai oriental|cc
kasala|yj,1a8
kasama|5jd,9dd
kasan|n7,9pv
kasane|g28
kasanka|k7w,ov1
kasanlaek|c34
kasanlak|c34
kasanskaja|j8q
kasantip|ox4
kasaoka|brq
kasaragod|bd7
kasatin|gqv
kasatschi lageri|nbk
kasazkoje|nab
kasba lake|l4k
kasba tadla|d52
kaschau|1v0
kaschgar|287
kaschik degirmen|nj6
kaschin|i0p
kaschira|dcl
kaschmar|86t
kaschmir|fz
kaschpero mykolajiwka|ovs
kaschpero nikolajewka|ovs
kaschtanowe|oao
kaschtanowoje|oao
kaschtany|ogp
kaseda|dkg
kaseda shirakame|dkg
kasese|9vb
kasganj|821
kasgar|287
kashgar|287
kashihara|77r,90j
kashihara shi|77r
kashik degirmen|nj6
kashik deguirmen|nj6
kashima|fpl
kashima shi|9z7
kashin|i0p
kashipur|7tk
kashira|dcl
kashiwa|4zu
kashiwa shi|4zu
kashiwazaki|8mp
kashkadarya|vm
kashkadarya province|vm
kashmar|86t
kashmir|fz
kashmor|eqm
kashmore|eqm
kashpero mykolaivka|ovs
kashpero mykolayivka|ovs
kashpero nikolayevka|ovs
kashtanove|oao
kashtanovoye|oao
kashtany|ogp
kasihan|8mm
kasimov|ebf
kaskaskia|m4b
kasli|hs0
kasoa|cmz
kasongo|b5k
kaspiisk|8v5
kaspiiski|ij8
kaspijsk|8v5
kaspisches meer|en
kaspisk|8v5
kaspiysk|8v5
kaspiyskiy|ij8
kaspiysky|ij8
kasplya|m4c
kassala|yj,1a8
kassala state|yj
kassel|65c
kasserine|4nk,5pt
kasserine governorate|4nk
kassimov|ebf
kassimow|ebf
kassoumkent|ivr
kassrine|4ng
kassumkent|ivr
kastamonu|4oe,5z7
kastamonu province|4oe
kasterlee|htb
kastilien la mancha|vu
kastilien und leon|sw
kasugai|5ez
kasukabe|60p
kasukabe shi|60p
kasulu|dw6
kasumkent|ivr
kasungu|cwn
kasur|5ga
kataisk|i8j
katalonien|b5,28w
katanga|d5,m4d
katanga province|d5
katar|3w
katav ivanovsk|hix
katavi|4qj
kataw iwanowsk|hix
kataysk|i8j
katcha|n3d
katchan|o6m
katchan bech kouiou|o6m
katchkanar|coc
katchourivka|op8
katerini|bda
katerinka|od8
katerinopol|kq5
katerinovka|omw
katerinowka|omw
katerles|n3b
katerlez|n3b
katerynivka|omw
kateryniwka|omw
katerynka|od8
katerynopil|kq5
katherine|m4e
kathmandu|8j
kathu|efx
kathua|c01
kathwana|oy7
kati|cui
kati thanda|l8r
katif|83u
katihar|65z
katima mulilo|99q
katiola|an1
katioujanka|n7u
katiuzhanka|n7u
katjuschanka|n7u
katmandou|8j
katmandu|8j
kato|dgb
katobu|f7j
katol|d0n
katori|9b9
katori shi|9b9
katoro|bug
katowice|1ii
katoya|91t
katras|avu
katscha|n3d
katschan|o6m
katschan besch kuju|o6m
katschkanar|coc
katschuriwka|op8
katsina|cw,17c
katsina ala|e0w
katsina state|cw
katsiveli|ova
katsuragi|dw5
katsuren haebaru|elt
katsuta|6lm
katta kurgan|8eo
kattakourgan|8eo
kattaqo rg on shahri|8eo
kattegat|p6h
kattivakkam|eic
kattowitz|1ii
katumba|7ng
katun|m4f
katunayaka|8pp
katyrcha sarai|otl
katyrscha sarai|otl
katyrsha sarai|otl
katyrsha saray|otl
katyuzhanka|n7u
kauen|1m0
kaufbeuren|cwz
kaukasus|eo
kaunas|1m0,22r
kaunas county|22r
kauno marios|l4l
kaura namoda|9o6
kaushani|a2v
kaushani noui|a2v
kavadarci|3te,7fa
kavadartsi|7fa
kavakli|bq1
kavala|b9w
kavalerovo|hyh
kavali|8rr
kavango del este|3zq
kavango del oeste|3zt
kavango east|3zq
kavango ost|3zq
kavango west|3zt
kavaratti|erg
kavieng|cri
kavkazskaia|j05
kavkazskaya|j05
kawagoe|59e
kawaguchi|1zl
kawaguchi shi|1zl
kawalerowo|hyh
kawalu|bpv
kawanishi|6m8
kawanoe|du3
kawanoecho|du3
kawarau|m4g
kawardha|eci
kawasaki|127
kawasaki city|127
kawasaki shi|127
kawit|9eh
kawkasskaja|j05
kawm hamadah|e0q
kawm umbu|7fh
kawthaung|atn
kawthoung|atn
kaxgar|287
kaya|568
kayah|3vj
kayah staat|3vj
kayah state|3vj
kayakent|iz7
kayalpattinam|e4t
kayamkulam|a61
kayan|db3,m4h
kayangel|45u,otu
kayankulam|a61
kayanza|2sv,as7
kaydaki|nx0
kayerkan|g4g
kayes|wd,5sq,aql
kayes region|wd
kayin|3vk
kayin staat|3vk
kayin state|3vk
kayiry|ndf,oo4
kaynash|o78
kayrakliya|o26
kayseri|nn,14h
kayseri province|14h
kaysville|fm9
kayyerkan|g4g
kazachi lageri|nbk
kazachi lagueri|nbk
kazajistan|1p
kazajistan meridional|sd
kazakhstan|1p
kazakhstan meridional|sd
kazakhstan occidental|20d
kazakhstan oriental|153
kazakhstan septentrional|20m
kazan|n7,m4i
kazanka|k7w,ov1
kazanlaek|c34
kazanlak|c34
kazanlek|c34
kazanlik|c34
kazanlk|c34
kazanluk|c34
kazanskaia|j8q
kazanskaya|j8q
kazantip|ox4
kazatchi lagueri|nbk
kazatin|gqv
kazatskoie|nab
kazatskoye|nab
kazeroon|891
kazeroun|891
kazerun|891
kazincbarcika|f2y
kaziweli|ova
kazo|7ip
kazo shi|7ip
kazuno|dzo
kearney|ex6
kearns|e8a
kearny|cz0
kearsley|jg4
keban baraji|l4m
kebbi|or
kebbi state|or
kebili|4nq,an5
kebili governorate|4nq
kebomas|97x
keckau|ikl
kecskemet|5ao
kedabek|2pa,gak
kedah|3yx
kediri|5sr
kedougou|4i2,bb1
kedrovka|htf
kedrowka|htf
kedungwaru|8xv
kedungwuni|7ei
kedzierzyn kozle|a12
keelakarai|fmb
keele|m4j
keelung|4pm,52r
keelung city|4pm,52r
keene|gqt
keetmanshoop|c98
kef|4ni
kef governorate|4ni
kefamenanu|c1j
kefar saba|7lb
kefar sava|7lb
kefe|9qx
keffi|8n6
keflavik|c3v
kegichevka|kmq
kegichyovka|kmq
kegitschewka|kmq
kegitschjowka|kmq
keguichevka|kmq
keguichiovka|kmq
keguitchevka|kmq
keguitchiovka|kmq
keguma|3om
kegums|3om
kegums municipality|3om
kehl|eoc
kehychivka|kmq
kehytchivka|kmq
kehytschiwka|kmq
keighley|brp
keizan jokin|733
keizer|ds1
kekava|3on,ikl
kekava municipality|3on
kekavas|3on
kekri|dsf
kelantan|3yy
kelbadjar|2ph
kelbajar|2ph,geg
kelerashi tyrg|cyh
kelheim|i7i
kelibia|arh
kelishad va sudarjan|erh
kelkheim|fvh
kelkit|m4k
keller|ce9
keller lake|l4n
kelmentsi|k51
kelmentsy|k51
kelmenzi|k51
kelmenzy|k51
kelmis|jeq
kelo|cwr
kelowna|6tt
kem|ikg,m4l
kemalpasa|fmx
kembolcha|76w
kemerovo|108,48u
kemerovo oblast|48u
kemerovo region|48u
kemerowo|108
kemijarvi|l4o
kemijoki|m4m
kemo|2x6
kempen|e3s
kempston|hg1
kempston hardwick|hf4
kempten|afv
ken caryl|f2k
kencong|ctx
kendal|fvk
kendale lakes|b0s
kendall|8xw
kendall west|e4y
kendari|1f8
kendje|ok3
kendraparha|cp2
kendsche|ok3
kendzhe|ok3
keneges|ohu
kenegez|ohu
keneguez|ohu
kenema|506
keng tung|6e8
kenia|t
kenilworth|gwo
keningau|937
kenitra|1d3
kenje|jab
kenley|idq
kenmore|gz4
kennebec|m4n
kennedy channel|paj
kennedy kanal|paj
kenner|9vu
kennesaw|es1
kennewick|90u
kenohan jempang|l4p
kenosha|81g
kensche|jab
kenscoff|cyn
kensington|djo
kent|75i,fsj
kentaou|avk
kentau|avk
kentougai|o0c
kentucky|4r9,m4o
kentucky lake|l4q
kentugai|o0c
kentugay|o0c
kentwood|bmm
kenya|t
kenzhe|jab
kep|3jk
kepanjen|bjt
kephissia|c6j
kepulauan riau|3d6
kerak|a32
kerala|3ea
keratsini|94w
kerava|fcu
kerbakhiar|geg
kerbala|ni
kerbela|ni
kercem|mtb
kerch|6pq
kerch bridge|et
kerch strait|g0
kerch strait bridge|et
kerdzhali|6nj
kerema|hyl
keren|5vl
kerewan|jux
kerey kli|l4r
kerguelen|2ku
kericho|3hz,7p4
kericho county|3hz
kerjali|6nj
kerki|ev7
kerkrade|bu7
kerman|ps,zd,2dl
kerman province|ps
kermanschah|xl
kermanshah|xl
kermanshah province|2dj
kerneoutch|nr6
kernersville|gnd
kerneuch|nr6
kerneutsch|nr6
kernkraftwerk saporischschja|iz
kernkraftwerk tschernobyl|er
kerpen|a5v
kerrville|grd
kerstentsi|o3y
kerstentsy|o3y
kerstenzi|o3y
kerstenzy|o3y
kertch|6pq
kertosono|aie
kertsch|6pq
kertsch brucke|et
kerugoya|cdp
kerulen|m4p
kervignac|mzp
keryneia|2ao
kes|j8r
kesabpur|fh6
kesan|cki
kesgrave|j68
keshod|9r0
keskin|buj
kessel|k17
kessel lo|fp1
kestel|e4r
ketanggungan|cmj
kettering|a7t,b3g
keuka lake|l4s
keustendil|7i5
kevelaer|g0i
kew|j2d
kew gardens hills|dv8
key west|gbq
keynsham|i88
keystone|gm3
kez|j8r
kfar saba|7lb
kfar sava|7lb
kgalagadi|2vz
kgalagadi district|2vz
kgatleng|2w0
kgatleng district|2w0
khabarovsk|xs,48x
khabarovsk krai|48x
khabarovsk region|48x
khabarovsk territory|48x
khabarovsk vtoroi|221
khabarovsk vtoroy|221
khachmaz|2qm,7k6
khachmaz district|2qm
khachrod|f8o
khachtcheve|oh0
khachtchevoie|oh0
khadki|98o
khadyjensk|h1w
khadyzhensk|h1w
khagaria|btb
khagaul|bli
khagrachhari|bqw
khair|fph
khairabad|cz3
khairpur|77q,dcm,fgn
khairpur mir s|77q
khairpur nathan shah|fo3
khairpur tamewah|fgn
khaito|otc
khakasiya republic|490
khakassia|490
khakassie|490
khalabat|djd
khalandrion|9bq
khalifah a city|8o6
khalilabad|cgp
khalis|9n2
khalkhal|bnv
khambhaliya|dqc
khambhat|8vn
khamgaon|890
khamis mushait|53o
khammam|6er
khammouane|3kp
khammouane province|3kp
khan abad|9it
khan shaykhun|bxt
khan yonis|6dl
khan yonus|6dl
khan younes|6dl
khan yumus|6dl
khan yunis|6dl
khan yunus|6dl
khanabad|9it
khandwa|69o
khaneh|adn
khanga dogran|fnu
khangah dogran|fnu
khanh hoa|1bl
khania|bam
khankendi|bea
khanlar|bcj
khanna|7ek
khanpur|6tn
khanskaia|j3o
khanskaya|j3o
khantayskoye reservoir|l4t
khanty mansi|48y
khanty mansi autonomous okrug|48y
khanty mansia|48y
khanty mansiisk|5dy
khanty mansiysk|5dy
khantys mansis|48y
khanychkoi|ohv
khanyshkoy|ohv
khar lake|l2q
kharabali|hq2
kharagpur|5wq
kharan|fi6
kharar|cem
khardah|748
khardaha|748
khargone|88g
kharian|8vi
kharkiv|lk,rm
kharkiv oblast|rm
kharkiv region|rm
kharkivshchyna|rm
kharkov|lk
kharkov oblast|rm
kharkov region|rm
kharovsk|j59
khartoum|7h,ca
khartoum state|ca
khartsyzk|b00
khartsyzsk|b00
khartum|7h,ca
khasab|bba
khasavyurt|75p
khascheve|oh0
khash|9od
khashcheve|oh0
khashchevoye|oh0
khashm el girba dam|l4u
khaskovo|2sh,62b
khassaviourt|75p
khatanga|m4q
khatanga gulf|p8c
khatauli|a41
khatlon|qi
khatlon province|qi
khawr fakkan|d8s
khayrpur|77q,dcm
khayto|otc
khederah|858
khekra|cxi
khemis el khechna|bub
khemis miliana|988
khemisset|7pf
khenchela|343,57q
khenchela province|343
khencheshti|bp2
khenifra|9cq
khentii|3vs
kherson|1gj,1ms
kherson oblast|1gj
kherson region|1gj
khersonshchyna|1gj
kheta|m4r
khewra|f0z
khilok|jae
khimchin|nfe
khimki|5rj
khimtchin|nfe
khirdalan|7hh
khiva|8aj
khizi|2qo,nfu
khlebodarskoie|nl0
khlebodarskoye|nl0
khlibodarske|nl0
khlong luang|7db
khmel nitskoye|oov
khmel nyts kyy|19b
khmelnik|g2f
khmelnitski|19b,1o1
khmelnitskoie|oov
khmelnitskoye|oov
khmelnitsky|1o1
khmelnychchyna|19b
khmelnytske|oov
khmelnytsky|1o1
khmelnytsky oblast|19b
khmelnytskyi|19b,1o1
khmelnytskyi oblast|19b
khmelnytskyi region|19b
khmelnytskyy|1o1
khmilnyk|g2f
khobar|6gy
khodjaly|2qn,hva
khodjent|22k
khodoriv|joa
khodorov|joa
khojali|2qn
khojaly|2qn
khojaly district|hva
khojavend|2qp
khojavend district|2qp
khojayli|bt0
kholm|a3e
kholmi|nf6
kholmivka|nnz
kholmovka|nnz
kholmsk|f0e
kholmskaia|hut
kholmskaya|hut
kholmske|nih
kholmskiy|hut
kholmy|nf6
kholodivka|onf
kholodna balka|nku
kholodovka|onf
khomas|3zr
khomas region|3zr
khomein|93t
khomeini shahr|5in
khomeyn|93t
khomeyni shahr|5in
khomeynishahr|5in
khoms|1zp
khon kaen|4lk,58q
khoper|m4s
khopoli|a58
khopr|m4t
khor|j1p
khor fakkan|d8s
khorasan|cq
khorasan e jonubi|1wb
khorasan e razavi|cq
khorasan e shomali|1m2
khorasan meridional|1wb
khorasan septentrional|1m2
khorassan du nord|1m2
khorassan du sud|1wb
khorassan ravazi|cq
khorassan razavi|cq
khorat|54q
khorazm|181
khorezm|181
khorocheve|n0i
khorochevo|n0i
khorochiovo|6k1
khorog|8ds
khorol|iqn,j44
khorosheve|n0i
khoroshevo|n0i
khoroshevo mnevniki|6k1
khoroshyovo|6k1
khorostkiv|kaw
khorostkov|kaw
khorramabad|1hb
khorramdarreh|bpy
khorramshahr|5ae
khorugh|8ds
khost|2mq,5gr
khosta|hf0
khot kovo|h7i
khotan|51v
khotianivka|ocn
khotianovka|ocn
khotin|jnt
khotin uprising|ncw,not
khotinskoie vosstanie|ncw,not
khotinskoye vosstaniye|ncw,not
khotiv|my5
khotkovo|h7i
khotov|my5
khotyanivka|ocn
khotyanovka|ocn
khotyn|jnt
khotyn uprising|ncw,not
khoulm|a3e
khouribga|6g0
khoust|fyd
khovd|3vu,8gh
khovsgol|3vt
khovsgol dalai|l4v
khovsgol nuur|l4v
khovsgol province|3vt
khowst|2mq
khowy|6cl
khoy|6cl
khrami|m4u
khrechtchatik|ofa
khrechtchatyk|ofa
khreshchatik|ofa
khreshchatyk|ofa
khrestivka|g3p
khriatska|nra
khristina kalcheva|nbv
khristinovka|jcm
khristo mikhaylov|6tp
khristoforovka|o0x,o9t
khroustalny|8fj
khroustalnyi|8fj
khrustalnyi|8fj
khrustalnyy|8fj
khryatska|nra
khrystoforivka|o0x,o9t
khrystynivka|jcm
khujand|22k
khulm|a3e
khulna|88,l1
khulna division|88
khunti|fcn
khurai|fag
khurda|cwv
khurja|7qe
khurrianwala|ebw
khushab|7u4
khust|fyd
khuzdar|6uj
khuzestan|2dk
khvalynsk|in6
khyargas lake|l4w
khyargas nuur|l4w
khyber pakhtunkhwa|6e
khymchyn|nfe
khymtchyn|nfe
khymtchyne|nfe
khyriv|n0v
khyrov|n0v
kiajta|hoi
kiakhta|hoi
kiambu|3i0,a7o
kiambu county|3i0
kibaha|9kk
kibaki|orp
kibali|m4v
kibiti|fpj
kibungo|cbx
kibuye|6sk
kicevo|3tx,8ak
kichepa|op0
kichera|op0
kichevo|3tx
kichha|efk
kichinev|ch
kichkine|ny8
kichlav|o5q
kidal|3v9,efb
kidal region|3v9
kidapawan|8zg
kidatu|duq
kidbrooke|ihs
kidderminster|awy
kidlington|i6s
kidodi|e6v
kidricevo|4d4,na6
kidsgrove|fu2
kie ntem|39o
kiel|1s6
kielce|1yi
kien giang|104
kierspe|hqd
kiev|6u,pp,yh
kiev city|6u
kiev oblast|yh
kiev region|yh
kiev reservoir|l4x
kievan rus|g8
kiew|6u,pp
kiewer meer|g7
kiewer rus|g8
kiewer stausee|g7
kifa|7b9
kiffa|7b9
kifisia|c6j
kifissia|c6j
kifri|fpt
kigali|9k,4aj
kigoma|4pz,4uy
kihei|h7f
kiianly|oe4
kiiat|o81,odb,ogu
kijanly|oe4
kijat|o81,odb,ogu
kijew|6u
kikinda|d0e
kikuchi|bvi
kikugawa|c0c
kikuyu|5bg
kikwit|680
kilakarai|fmb
kilchberg|kdj
kilchberg zh|kdj
kili|3sx,nu3
kili insel|3sx
kili island|3sx
kilia|hhr
kilifi|3i1,6wr
kilifi county|3i1
kiliia|hhr
kilija|hhr
kilimandjaro|4q0
kilimandscharo|4q0
kilimanjaro|4q0
kilis|4oz,5pi
kilis province|4oz
kiliya|hhr
kilju|a7y
kilju county|a7y
killeen|6ux
kilmarnock|c8o
kilosa|8d4
kilwinning|i1v
kimbe|azf
kimberley|50j,j3x
kimhae|241
kimitsu|8sa
kimitsu shi|8sa
kimje|cj1
kimovsk|f7f
kimowsk|f7f
kimry|bj3
kinbasket lake|l4y
kinburn|g1
kinburn halbinsel|g1
kinburn nehrung|g1
kinburn peninsula|g1
kinburn spit|g1
kindia|39d,57p
kindia region|39d
kindratove|oio
kindratowe|oio
kindu|51z
kinechma|8bb
kinel|eky
kinel cherkassy|hot
kinel tcherkassy|hot
kinel tscherkassy|hot
kineschma|8bb
kineshma|8bb
kinets pil|nc3
kinetspil|nc3
kinezpil|nc3
king s cross|ij0
king s lynn|cci
kingersheim|is9
kingisepp|bpp
kingissepp|bpp
kingman|fwo
kings bridge|99o
kings lynn|cci
kingsport|bei
kingsteignton|j35
kingston|a7,3h1,7h7,gpn,jqj
kingston parish|3h1
kingston upon hull|5cn
kingston upon thames|jhl
kingstown|5pz
kingsville|g9j
kingswinford|hew
kingswood|a3r
kinguisepp|bpp
kinguissepp|bpp
kinkala|d23
kinkkale|4ot
kinmen|4pn
kinmen county|4pn
kinokawa|aj1
kinrooi|ixu
kinsasa|5y,2wn
kinshasa|5y,2wn
kinshasa city|2wn
kinston|h4e
kintampo|c7g
kioto|lg
kioustendil|7i5
kippax|i5o
kipuche|8x9,k0x
kipushi|ac7
kirakira|jc0
kirando|ewc
kiratpur|ak6
kircaali|6nj
kirchberg|jvt
kirchberg sg|jvt
kirchhain|i28
kirchheim unter teck|dbs
kirchlengern|i2i
kirchrath|bu7
kirdasah|6x6
kirdjalu|6nj
kirdzali|6nj
kirdzalu|6nj
kireievsk|gd0
kirejewsk|gd0
kirensk|inx
kireyevsk|gd0
kirghizia|34
kirghizie|34
kirghizistan|34
kirghizstan|34
kirgis|orx
kirgisistan|34
kirgiz|orx
kirguistan|34
kirguiz|orx
kiriakovka|o53
kiribati|50
kirichi|b0n
kirikhan|ahn
kirikkale|1xu,4ot
kirikkale province|4ot
kirikovka|ner
kirikowka|ner
kirillovka|nco
kirillowka|nco
kirinyaga|3i2
kirinyaga county|3i2
kirischi|b0n
kirishi|b0n
kirishima|791
kirishima shi|791
kirjakowka|o53
kirjat ata|apg
kirjat bialik|coi
kirjat gat|ae7
kirjat jam|ded
kirjat motzkin|csh
kirjatch|fl6
kirk bel|ou1
kirk braddan|oza
kirk sandall|im4
kirkby|cvi
kirkby in ashfield|g3b
kirkcaldy|bvg
kirkham|iya
kirkintilloch|hhb
kirkkonummi|eyb
kirkland|8kf
kirklareli|4of,6d0
kirklareli province|4of
kirkmichael|oz9
kirkop|3ww,k55
kirkouk|p8,1rb
kirkuk|p8,1rb
kirkwood|g27
kirnasovka|mrl
kirnassovka|mrl
kirnassowka|mrl
kirnichki|nnu
kirnitchki|nnu
kirnitschki|nnu
kirov|12f,48z,di6
kirov oblast|48z
kirov region|48z
kirove|ne6,nxc,oil,opk,owu
kirovgrad|gut
kirovo|ne6,nxc,oil
kirovo chepetsk|8f8
kirovo tchepetsk|8f8
kirovograd|1wi
kirovograd oblast|1k7
kirovograd region|1k7
kirovogrado|1wi
kirovohrad|1k7,1wi
kirovohrad oblast|1k7
kirovohrad region|1k7
kirovohradschyna|1k7
kirovsk|ftg,g6t,ghs,p0w
kirovske|g3p,jnm,k6m,npt,ogq
kirovskoie|g3p,jnm,k6m,npt,ogq
kirovskoye|g3p,jnm,k6m,npt,ogq
kirow|12f,di6
kirowe|ne6,oil,opk,owu
kirowgrad|gut
kirowo|ne6,nxc,oil
kirowo tschepezk|8f8
kirowograd|1wi
kirowohrad|1wi
kirowsk|ftg,g6t,ghs,p0w
kirowske|g3p,jnm,k6m,npt,ogq
kirowskoje|g3p,jnm,k6m,npt,ogq
kirs|j2v
kirsanov|hrq
kirsanow|hrq
kirschatsch|fl6
kirsehir|4og,5hi
kirsehir province|4og
kirtipur|ckk
kirundo|2su,hpt
kiryakovka|o53
kiryas joel|gth
kiryat ata|apg
kiryat atta|apg
kiryat bialik|coi
kiryat gat|ae7
kiryat motzkin|csh
kiryat ono|ddt
kiryat yam|ded
kiryu|7my
kirzhach|fl6
kisangani|10x
kisaran|6ty
kisarazu|6y9
kisarazu shi|6y9
kischinau|ch
kischlaw|o5q
kisel|h12
kisela voda|asl
kiselevsk|7sk
kiseliovsk|7sk
kiselyovsk|7sk
kishanganj|88p
kishangarh|71i
kishi|6m2
kishi qaraoy kli|l4z
kishinev|ch
kishiwada|60y
kishiwada city|60y
kishiwada shi|60y
kishlav|o5q
kishoreganj|8ek
kishoreganj district|8ek
kishorganj|8ek
kisi|6m2
kisii|3i3,59i
kisii county|3i3
kisil tschonraw|oa2
kisiljurt|etv
kisilowka|oo6
kisilowoje|oo6
kisiltasch|o9y
kiskunfelegyhaza|f9l
kislitsa|nh7
kisliza|nh7
kisljar|bpr
kislovodsk|70o
kislowodsk|70o
kismaayo|1tr
kismayo|1tr
kispest|afq
kisseliovsk|7sk
kisseljowsk|7sk
kissidougou|c7x
kissimmee|9pe
kistochkivka|oft
kistotchkivka|oft
kistotschkiwka|oft
kisumu|1fd,3i4
kisumu county|3i4
kita akita|fbg
kitaakita|fbg
kitab|d7z
kitahiroshima|apw
kitai|nz6
kitaibaraki|d1h
kitakami|8cf
kitakami shi|8cf
kitakata|cbs
kitakyushu|1iv
kitakyushu shi|1iv
kitakyuushuu|1iv
kitakyuushuu shi|1iv
kitale|4vj
kitami|7cv
kitanagoya|8mx
kitay|nz6
kitchener|5n1
kitchera|op0
kitchevo|8ak
kitchkine|ny8
kitgum|axw
kitinen|m4w
kitob|d7z
kitschera|op0
kitschkine|ny8
kitsman|kh9
kitui|3i5,8kn
kitui county|3i5
kitwe|52k
kitzingen|h3w
kivcharivka|hgt
kivertsi|ijv
kivertsy|ijv
kivesjarvi|l50
kivijarvi|l51
kivsharivka|hgt
kivu|296
kivu del norte|k9
kivu del sur|mn
kiwerzi|ijv
kiwerzy|ijv
kiwschariwka|hgt
kiyanly|oe4
kiyat|o81,odb,ogu
kiyev|6u
kiyevskoye|l4x
kiyv|6u
kizel|h12
kizhake chalakudi|bw7
kizil chonrav|oa2
kizil tchonrav|oa2
kiziliourt|etv
kizilirmak|m4x
kiziliurt|etv
kizilovka|oo6
kizilovoie|oo6
kizilovoye|oo6
kiziltach|o9y
kiziltash|o9y
kiziltashskiy liman|l52
kiziltepe|6ow
kizilyurt|etv
kizliar|bpr
kizlyar|bpr
kizman|kh9
kjachta|hoi
kjustendil|7i5
kladno|9wg
klaeng|b2x
klagenfurt|5eb
klagenfurt am woerthersee|5eb
klagenfurt am worthersee|5eb
klaipeda|272,3mp
klaipeda county|3mp
klaksvik|id6
klamath|m4y
klamath falls|h3q
klang|1l8
klangenan|8im
klarlven|m4z
klaten|75n
klausenburg|1ik,1v1
klavdievo tarassove|mw6
klavdievo tarassovo|mw6
klavdiievo tarasove|mw6
klavdiievo tarassove|mw6
klavdiyevo tarasove|mw6
klavdiyevo tarasovo|mw6
klawdijewo tarassowe|mw6
klawdijewo tarassowo|mw6
klebang besar|dmn
kleinmachnow|hs7
kleinrussland|ge
kleinzschocher|20i
klembivka|nao
klembiwka|nao
klemskerke|kem
klenivka|oei
kleniwka|oei
klenovi|nnp
klenovy|nnp
klenovyi|nnp
klenovyy|nnp
klenowi|nnp
klenowy|nnp
klenowyj|nnp
klepinino|nrm
klepynine|nrm
klerksdorp|6bf
kletnia|ili
kletnja|ili
kletnya|ili
klevan|nzq
kleve|bxf
klewan|nzq
klichkivtsi|kgn
klichkovtsy|kgn
klimovo|igr,opu
klimovsk|b53
klimowo|igr,opu
klimowsk|b53
klin|8wq
kline|8wq
klingenstein|i87
klintsy|9y9
klinzy|9y9
klionovka|oei
klioutchi|jhp
klischkiwzi|kgn
klischkowzy|kgn
klishkivtsi|kgn
klishkovtsy|kgn
kliuchi|jhp
klivodin|nvm
klivodyn|nvm
kliwodin|nvm
kliwodyn|nvm
kljonowka|oei
kljutschi|jhp
klostitz|o5n
kloten|i2r
kloulklubed|npn
klpinsee|l53
kluane lake|l54
kluang|6f1
klyazma|m50
klymove|opu
klymowe|opu
klyonovka|oei
klyuchi|jhp
knaresborough|if7
knesselaere|jy4
knesselare|jy4
kniajitchi|kuf
kniajytchi|kuf
kniazhichi|kuf
kniazhychi|kuf
knjaschitschi|kuf
knjaschytschi|kuf
knocke|eq2
knocke heyst|eq2
knocke sur mer|eq2
knokke|igz
knokke heist|eq2
knottingley|ikj
knowle|j8i
knoxville|68o
knurow|dfg
knutsford|iou
knyazhichi|kuf
knyazhychi|kuf
knysna|9qj
ko samui|bse
koani|kbq
kobani|bza
kobanya|91r
kobarid|4d5,ndg
kobayashi|cn9
kobe|ky
kobe shi|ky
kobek|oso
kobeliaki|jj6
kobeliaky|jj6
kobeljaki|jj6
kobeljaky|jj6
kobelyaki|jj6
kobelyaky|jj6
kobijtcha|n2h
kobilje|4d6,nwx
kobischtscha|n2h
kobizhcha|n2h
koblenz|7p1
kobleve|nmm
koblevo|nmm
koblewe|nmm
koblewo|nmm
kobolchin|nmy
kobolchyn|nmy
koboltchin|nmy
koboltchyn|nmy
koboltschin|nmy
koboltschyn|nmy
kobrin|bp6
kobriny|bp6
kobryn|bp6
kobsarzi|o95
kobsarzy|o95
kobuk|m51
kobyjtcha|n2h
kobyletska poliana|nch
kobyletska polyana|nch
kobyletskaia poliana|nch
kobyletskaya polyana|nch
kobylezka poljana|nch
kobylezkaja poljana|nch
kobyschtscha|n2h
kobyzhcha|n2h
kobzartsi|o95
kobzartsy|o95
kocacay|mkg
kocaeli|wc
kocaeli province|wc
kocani|3to,7u6
koceni|3og
koceni municipality|3og
kocenu|3og
kocevje|4d7,gjw
koch ang|9f3
koch bihar|913
koch deguermen|oup
kochani|3to,7u6
kochaniwka|or4
kochari|ofo
kochary|ofo
kochenevo|i1q
kocheniovo|i1q
kochenyovo|i1q
kochetok|ncj
kochi|1gz,1qo,1zt
kochi ken|1qo
kochi prefecture|1qo
kochi shi|1gz
kochiyery|itw
kochkar eli|of7
kochkovatoye|ow5
kochkuvate|ow5
kochma|fwb
kochouliany|o7d
kochubeyevskoye|fy5
kodaikanal|eeb
kodar|aok
kodima|jsw
kodinar|efa
kodinsk|i7w
kodjouk eli|oe1
kodra|o18
kodschuk eli|oe1
kodungallur|em8
kodyma|jsw,o5y
kodyma river|o5y
kodzhuk eli|oe1
koekelare|jue
koekelberg|gzn
koeln|1hy
koeneuergench|frm
koenigs wusterhausen|f1w
koenigslutter am elm|i1y
koenigstein im taunus|i80
koenigswinter|d5e
koeniz|d16
koepenick|9vn
koersel|hqv
koesan|clg
koethen|fxf
koforidua|5gn
kofu|234
kofu shi|234
koga|6wo,at3
kogalym|au8
koge|doy
kogi|ok
kogi state|ok
kogon|acc
kogon shahri|acc
koh kong|3jt,824
kohat|6od
kohgiluye und boyer ahmad|1wj
kohgiluyeh and boyer ahmad|1wj
kohgiluyeh and boyer ahmad province|1wj
kohgiluyeh va buyer ahmad|1wj
kohima|5ir
kohkiluyeh et buyer ahmad|1wj
kohkiluyeh y buyer ahmad|1wj
kohror pakka|9o3
kohtla jaerve|eb3
kohtla jarve|eb3
koi sanjaq|ci7
koiach|ogb
koiash|ogb
koidu|77o
koitere|l55
kojanivka|or4
kojanka|nuf
kojasch|ogb
kojma|fwb
kojoukhovo|bsy
koka|8g5
kokand|5m8
kokchetaou|4y6
kokei|oib
kokei rousski|oev
kokei russki|oev
kokej|oib
kokemaen|m52
kokemenjoki|m53
kokey|oib
kokey russky|oev
kokhanivka|or4
kokhma|fwb
kokkola|6ss
kokkosy|o4c
kokkozy|o4c
koknese|3oh
koknese municipality|3oh
kokneses|3oh
koko nor|lj7
kokomo|ati
kokopo|90x
kokrajhar|f7a
kokschetau|4y6
koksetaw|4y6
kokshetau|4y6
koksijde|gzv
koksoak|m54
koktebel|nis
kokubu matsuki|au0
kokubunji|7d7
kol chugino|cdg,n8z
kol tsovo|ond
kola|jay,m55
kolaleh|eqv
kolar|767
kolarovgrad|5xb
kolasin|3s9,jph
kolberg|clz
kolbermoor|hrt
kolchino|n3o
kolchugino|cdg,n8z
kolchuguino|cdg,n8z
kolchuhyne|n8z
kolchyno|n3o
kolda|4i1,6c5
kolding|aex
kolea|f8r
kolenkovtsy|ktn
kolenkowzy|ktn
kolhapur|277
kolidam|m56
kolinkivtsi|ktn
kolinkivtsy|ktn
kolinkiwzi|ktn
kolkata|8o
kolkonjarvi|l56
kollam|560
kollegal|azl
koln|1hy
kolobrzeg|clz
kolocava|mtw
kolochava|mtw
kolodenka|ng0
kolodesnoje|oc4,ows
kolodeznoie|oc4,ows
kolodeznoye|oc4,ows
kolodiazne|oc4,ows
kolodjasne|oc4,ows
kolodyazne|oc4,ows
kolokani|byt
kolomak|njx
kolomea|ai5
kolomiia|ai5
kolomija|ai5
kolomiya|ai5
kolomna|6qr
kolomya|ai5
kolomyia|ai5
kolomyja|ai5
kolomyya|ai5
kolonia|hq3
koloniia dobra|nv6
kolonija dobra|nv6
koloniya dobra|nv6
koloniya zastav ye|nb4
kolonnawa|a3i
koloski|o8b
kolosky|o8b
kolotchava|mtw
kolotschawa|mtw
kolpachevo|g1l
kolpaschewo|g1l
kolpashevo|g1l
kolpino|6we
koltchino|n3o
koltchouguino|cdg,n8z
koltchouhyne|n8z
koltchyno|n3o
koltouchi|jhv
koltschino|n3o
koltschugino|cdg,n8z
koltschuhyne|n8z
koltschyno|n3o
koltsove|ond
koltsovo|ond
koltuschi|jhv
koltushi|jhv
kolubara|47s
kolubara district|47s
kolubarski upravni okrug|47s
kolumbien|s
kolwezi|515
kolyma|m57
kolyvan|j8m
kolywan|j8m
kolzowe|ond
kolzowo|ond
kom ombo|7fh
komadugu yobe|m58
komaki|6ps
komariv|nu5
komarivka|ooz
komarivtsi|nx7
komariw|nu5
komariwka|ooz
komariwzi|nx7
komarno|f0u,naj
komarom esztergom|3cm
komarom esztergom county|3cm
komarovka|ooz
komarowka|ooz
komatsu|7nh
komatsushima|e57
komatsushimacho|e57
kombolcha|76w
komen|4d8,nrr
komenda|4g4,nk7
komendantski aerodrom|8qr
komendantsky aerodrom|8qr
komi|493
komi republic|493
komichani|k8r
komichnia|nq0
komichouvakha|kuc
kominternivske|k95
kominterniwske|k95
kominternove|owq
kominternovo|owq
kominternowe|owq
kominternowo|owq
komis|493
komisarivka|ooy
komischani|k8r
komischnja|nq0
komischuwacha|kuc
komish zoria|noi
komishani|k8r
komishnia|nq0
komishnya|nq0
komishuvaja|kuc
komishuvakha|kuc
komissarivka|ooy
komissariwka|ooy
komissarovka|ooy
komissarowka|ooy
komitat bacs kiskun|3cg
komitat baranya|3ce
komitat bekes|3cf
komitat borsod abauj zemplen|1yf
komitat csongrad|3ch
komitat csongrad csanad|3ch
komitat fejer|3ci
komitat gyor moson sopron|3cj
komitat hajdu bihar|26b
komitat heves|3ck
komitat jasz nagykun szolnok|3cl
komitat komarom esztergom|3cm
komitat nograd|3cn
komitat pest|16q
komitat somogy|3co
komitat szabolcs szatmar bereg|250
komitat tolna|3cp
komitat vas|3cq
komitat veszprem|3cr
komitat warasdin|773
komitat zala|3cs
kommounar|hvt
kommounary|ory
kommunar|hvt
kommunary|ory
kommune kujalleq|392
kommuneqarfik sermersooq|394
komoe|m59
komono|d2y
komoren|4f
komorn|f0u
komoro|cbr
komotau|brc
komotini|6xn
komounary|ory
kompaneievka|n0j
kompanejewka|n0j
kompaneyevka|n0j
kompaniivka|n0j
kompanijiwka|n0j
kompaniyivka|n0j
kompot|3jr
kompung cham|3jn,68q
kompung chinang|3jo,5v2
kompung thom|amc
komsetowka|nvg
komsomol s ke|bqk,i6u,j2c
komsomol skoye|n04,opm
komsomolsk|bqk
komsomolsk am amur|5iu
komsomolsk del amur|5iu
komsomolsk na amoure|5iu
komsomolsk na amure|5iu
komsomolsk on amur|5iu
komsomolsk sur l amour|5iu
komsomolske|bqk,i6u,j2c,n04,opm
komsomolskoie|bqk,i6u,j2c,n04,opm
komsomolskoje|bqk,i6u,j2c,n04,opm
komsomolskoye|bqk,i6u,j2c,n04,opm
komunary|ory
komych zoria|noi
komychany|k8r
komychivka|nce
komychnia|nq0
komychouvakha|kuc
komysch sorja|noi
komyschany|k8r
komyschiwka|nce
komyschnja|nq0
komyschuwacha|kuc
komysh zoria|noi
komysh zorya|noi
komyshany|k8r
komyshivka|nce
komyshnia|nq0
komyshnya|nq0
komyshuvaja|kuc
komyshuvakha|kuc
komzetovka|nvg
kon tum|26v,4t4
konakovo|cyb
konakowo|cyb
konan|84d,b7t
konar|2mr
konayev|763
konce|3u9,jcr
konch|bfj
konche|3u9
kondapalle|dm3
kondoma|m5a
kondopoga|ekm
kondoz|1np,4vl
kondratievo|oio
kondratjewo|oio
kondratyevo|oio
kondrovo|igw
kondrowo|igw
konduz|1np
kone|il6
konetspol|nc3
koneurgenc|frm
koneurgench|frm
konezpol|nc3
kong|m5b
kongju|9gi
kongo|f,3c
kongo brazzaville|3c
kongo central|n5
kongo kinshasa|f
kongolo|f7g
kongoussi|bbm
kongtan|c7r
koniatin|ood
koniatyn|ood
konibodom|5z9
koniggratz|5jk
konigin charlotte strasse|p8u
konigs wusterhausen|f1w
konigsberg|14f
konigsbrunn|g3i
konigslutter am elm|i1y
konigstein im taunus|i80
konigswinter|d5e
konin|8vu
konitz|dho
koniz|d16
konjatin|ood
konjatyn|ood
konkama|m5c
konnagar|97m
konobeievo|jcl
konobejewo|jcl
konobeyevo|jcl
konocha|iud
konongo|d4v
konopliane|nvj
konopljane|nvj
konoplyane|nvj
konoscha|iud
konosha|iud
konosu|8i9
konotop|8p9
konovka|oqh
konowka|oqh
konqi|m5d
konstantinopel|6a
konstantinovka|8dz,j1f,np7,o22,ohf
konstantinovsk|hle
konstantinowka|8dz,j1f,np7,o22,ohf
konstantinowsk|hle
konstantynovka|ohf
konstantynowka|ohf
konstanz|8vs
konstanza|1if,1wp
kontagora|832
kontich|hce
kontougan|nus
kontugan|nus
konya|lw,u1
konya province|u1
konyatin|ood
konyatyn|ood
konye urgench|frm
konz|hsc
kopachneve|ngl
kopachnovo|ngl
kopaganj|esi
kopaigorod|o4g
kopaihorod|o4g
kopajhorod|o4g
kopargaon|a2s
kopaschnewe|ngl
kopaschnowo|ngl
kopashneve|ngl
kopashnovo|ngl
kopavogur|drn
kopaygorod|o4g
kopayhorod|o4g
kopeisk|9kz
kopenhagen|9g
kopenick|9vn
koper|948
kopeysk|9kz
kopkary nemetskie|oa3
kopkary nemetskiye|oa3
kopkary nemezkije|oa3
koppal|ahw
kopreinitz|95r
koprivnica|95r
koprivnica krizevci|3bp
koprivnica krizevci county|3bp
kopychintsy|kcb
kopychyntsi|kcb
kopytchintsy|kcb
kopytchyntsi|kcb
kopytschinzy|kcb
kopytschynzi|kcb
korablino|igv
korallen meer|p37
korallenmeer|p37
koraput|d5b
koratla|ak5
korba|513,ery
korbach|giy
korbek|nn8
korca|6cy
korce|2nf,6cy
korce county|2nf
korchevtsy|nv3
korchivtsi|nv3
kordestan|12u
kordofan del norte|pw
kordofan del oeste|4bb
kordofan del sur|14s
kordofan du nord|pw
kordofan du sud|14s
kordofan occidental|4bb
korea strait|p56
korean demilitarized zone|p1p
koreastrasse|p56
koreatown|77y
koreis|kqs
koreiz|kqs
korejis|kqs
korem|fkd
korenovsk|d1y
korenowsk|d1y
korets|jtn
koreyiz|kqs
korez|jtn
korfez|8es
korfu|8wb
korfu stadt|8wb
korhogo|16s
koriajma|cw9
koriazhma|cw9
korinth|fpg
korinthos|fpg
korioukivka|iic
korioukovka|iic
koritne|nmi,ok9
koriukivka|iic
koriukovka|iic
koriyama|5bm
korjaschma|cw9
korjukiwka|iic
korjukowka|iic
korkino|dcx
korla|247
korman|odh
kormilovka|jfp
kormilowka|jfp
kormove|o1v
kormovoie|o1v
kormovoye|o1v
kormowe|o1v
kormowoje|o1v
korneievka|o7f
kornejewka|o7f
korneyevka|o7f
korniivka|o7f
kornijiwka|o7f
kornin|nrk
korniyivka|o7f
korntal|hqs
kornwestheim|ffu
kornyn|nrk
korolev|6vr
koroleve|jfr
korolevo|jfr
korolewe|jfr
korolewo|jfr
koroliov|6vr
koroliovo|jfr
koroljow|6vr
koroljowo|jfr
korolyov|6vr
korolyovo|jfr
koronadal|21m
koronadal city|21m
koronel|nmp
korop|kwc
koropets|neq
koropez|neq
koror|45v,czw
koros|lwu
korosten|afj
korostychev|gix
korostychiv|gix
korostyschew|gix
korostyschiw|gix
korostyshev|gix
korostyshiv|gix
korotich|mt4
korotitch|mt4
korotitsch|mt4
korotych|mt4
korotytch|mt4
korotytsch|mt4
koroviia|ngy
koroviya|ngy
korowija|ngy
korpe|nne
korsakov|edq
korsakow|edq
korschenbroich|etx
korsoun chevtchenkivsky|htd
korsoun chevtchenkivskyi|htd
korsoun chevtchenkovski|htd
korsountsi|npj
korsountsy|npj
korsun chevtchenkivskyi|htd
korsun schewtschenkiwskyj|htd
korsun schewtschenkowski|htd
korsun shevchenkivs kyy|htd
korsun shevchenkivski|htd
korsun shevchenkivskyi|htd
korsun shevchenkivskyy|htd
korsun shevchenkovski|htd
korsun shevchenkovsky|htd
korsuntsi|npj
korsuntsy|npj
korsunzi|npj
korsunzy|npj
kortchevtsy|nv3
kortchivtsi|nv3
kortemark|ixx
kortenaken|k3o
kortenberg|ht6
kortessem|jwu
kortrijk|9cs
kortschewzy|nv3
kortschiwzi|nv3
koryazhma|cw9
korydallos|a8l
korytne|nmi,ok9
koryukivka|iic
koryukovka|iic
kosai|amm
kosamba|evg
kosatschi laheri|nbk
kosazke|nab,ny2,oq5
kosch degermen|oup
koschanka|nuf
koschari|ofo
koschary|ofo
koschuchowo|bsy
koschuljany|o7d
kosejewo|bsz
koselez|k0l
koselschtschina|nb9
koselschtschyna|nb9
koselsk|hhz
kosh degermen|oup
kosh deguermen|oup
koshari|ofo
koshary|ofo
koshi|40y,ah0
koshigaya|58e
koshigaya shi|58e
koshu|fba
koshuliany|o7d
koshulyany|o7d
kosi|40y,bh2,obb
kosice|1pv,1v0
kosice region|1pv
kosicky kraj|1pv
kosiv|jss
kosjatin|gqv
kosjatyn|gqv
koslin|7os
kosliw|nue
koslow|nue
koslowka|izw
kosmach|khq,kjp
kosmatch|khq,kjp
kosmatsch|khq,kjp
kosmodemjansk|gul
koson|9pv,nn5
kosong|abo
kosonsoy|cq8
kosov|jss
kosovo|43,p2x
kosovska mitrovica|5bw
kosowa|jpb
kosrae|37c
kossi|obb
kossiv|jss
kossiw|jss
kosson|nn5
kossov|jss
kossow|jss
kossy|obb
kostanai|1l0,1y5
kostanay|1l0,1y5
kostanay region|1l0
kostanjevica na krki|4h1,nq3
kostel|4g5,nse
kostendil|7i5
kosti|58h
kostiantinivka|np7
kostiantynivka|8dz,j1f,np7,o22
kostichany|ncu
kostintsy|o4h
kostinzy|o4h
kostitchany|ncu
kostitschany|ncu
kostjantyniwka|8dz,j1f,np7,o22
kostochkovka|oft
kostomoukcha|fpw
kostomukscha|fpw
kostomuksha|fpw
kostonjarvi|l57
kostopil|ffm
kostopol|ffm
kostotchkovka|oft
kostotschkowka|oft
kostrijevka|nkm
kostrischewka|nkm
kostrizhevka|nkm
kostroma|1nt,494
kostroma oblast|494
kostroma region|494
kostroma reservoir|l58
kostryjivka|nkm
kostryschiwka|nkm
kostryzhivka|nkm
kostyantynivka|8dz,j1f,np7,o22,ohf
kostychany|ncu
kostychi|oeo
kostyntsi|o4h
kostynzi|o4h
kostytchany|ncu
kostytchi|oeo
kostytschany|ncu
kostytschi|oeo
kosubiwka|olk
kosy|nym,obb
kosyrjany|obm
kosyrka|o8r
koszalin|7os
kot addu|7sd
kot addu tehsil|7sd
kot adu|7sd
kot malik barkhurdar|9ow
kot mamin|dom
kot mumin|dom
kot radha kishan|cdb
kota|1qr
kota bahru|zs
kota bharu|zs
kota gorontalo|20o
kota kinabalu|12o
kota lhokseumawe|67h
kota masohi|c4n
kota singkawang|5ss
kota ternate|612
kota tinggi|bfo
kota waingapu|e6z
kotabumi|cxq
kotah|1qr
kotamangalam|dup
kotayk|2np
kotayk province|2np
kotayk region|2np
kotcheniovo|i1q
kotchetok|ncj
kotchkar eli|of7
kotchkouvate|ow5
kotchkovatoie|ow5
kotchoubeievskoie|fy5
kotel nich|g30
kotel niki|hpd
kotel nikovo|hhc,o1q
kotel va|iw9
koteleve|ngz
kotelevo|ngz
kotelewe|ngz
kotelewo|ngz
kotelnich|g30
kotelniki|hpd
kotelnikovo|hhc,o1q
kotelnikowo|hhc,o1q
kotelnitch|g30
kotelnitsch|g30
kotelnykove|o1q
kotelnykowe|o1q
kotelva|iw9
kotelwa|iw9
kothen|fxf
kotikawatta|a4v
kotka|b7q
kotkapura|8ws
kotlas|aoi
kotli|1xl
kotliariovo|nxd
kotljarjowo|nxd
kotlovina|nk8
kotlovka|a6j
kotlovyna|nk8
kotlowina|nk8
kotlowka|a6j
kotlowyna|nk8
kotlyareve|nxd
kotlyarevo|nxd
kotlyaryovo|nxd
kotma|f9b
kotor|3sa,i4y
kotovka|nkp
kotovo|g64
kotovsk|bp2,dg2,ewp
kotovskoye|bp2
kotowka|nkp
kotowo|g64
kotowsk|dg2,ewp
kotputli|cqg
kotri|9fy
kotschenjowo|i1q
kotschetok|ncj
kotschkar eli|of7
kotschkowatoje|ow5
kotschkuwate|ow5
kotschubejewskoje|fy5
kotsioubinskoie|ijq
kotsioubynske|ijq
kotsiubinskoye|ijq
kotsiubynske|ijq
kotsyubinskoye|ijq
kotsyubynske|ijq
kottagudem|903
kottayam|b46
kotto|m5e
kotuy|m5f
kotzebue sound|p6u
kotzebue sund|p6u
koualou kourou neutral zone|pbb
koualou kourou zone neutre|pbb
kouban|g3,g4
koubanka|osv
koube|ky
koube shi|ky
koubei|kd2
koubinka|gar
kouchi|1gz
kouchi ken|1qo
kouchi prefecture|1qo
kouchi shi|1gz
kouchnarenkovo|ja3
kouchnitsa|mz5
kouchnitsia|mz5
kouchnytsia|mz5
kouchougoum|jy7
kouchouhoum|jy7
kouchtchiovskaia|fs3
kouchva|ent
koudaigoul|o91
koudepsta|hy1
koudougou|4w0
koudrovo|frl
koudymkar|fan
koufa|7ls
kouffo|2t9
koufu|234
koufu shi|234
kouguessi|j1c
kouialnik|nzc
kouialnyk|nzc
kouibicheve|k9t
kouibychev|c0x
kouibycheve|k9t,nlh
kouibychevo|k9t,nlh,ol8
kouilou|2xm,m5g
kouitoun|jba
koukmor|hzm
koukouchkine|obi
koukouchkino|obi
koukourou|m5h
koulamoutou|bzg
koulebaki|du9
koulechovka|ifq
koulevtcha|n84
koulevtsy|opg
koulichivka|o97
koulichovka|o97
koulikoro|sn,9i5
koulikoro region|sn
koulikov|n97
koulikovka|kn6,olp
koulinitchi|nh1
koulivtsi|opg
koulm|nuo
koulounda|iag
koulsary|bn5
koulykiv|n97,na5
koulykivka|kn6,olp
koulynytchi|nh1
koumanovo|5va
koumari|o6a,osl
koumertaou|a21
koumove|of5
koumovo|of5
koumra|7n5
kounachovka|otw
kounan|owt
kounar|2mr
koungou|2ly,b8t
koungour|9y7
kounia ourguentch|frm
koupavna|j6g
koupela|bw1
koupiansk|g4y
koupino|i2j
koupitchev|ogw
koupka|njz
kouptchino|b9f
koupytchiv|ogw
kouraguino|ij2
kourakhivka|nil
kourakhove|h97,hnr
kourakhovo|h97,hnr
kourgan|1jc
kourganinsk|c4e
kourgannoie|opd
kourhanne|opd
kouriatchi lozy|nvo
kouriles|g6
kourman kemeltchi|irn,j50
kourortne|okd
kourou ouzen|o6z
kouroulou|o94
kourovskoie|hk1
koursavka|j5z
koursk|16d
kourskaia|iwv
kourske|o5q
kourskoie|o5q
kourtamych|hru
kourtchaloi|h76
kourtchatov|cab
kourtsevo|oa1
kourtsy|nlb
koussa|hgc
kousseri|4zi
kout|ov3
koutaissi|524
koutcha|7u8
koutchouk alkaly|no3
koutchouk iachlav|oli
koutchouk mamtchik|osw
koutchouk ouzen|o34
koutchourgan|nam
koutchourhan|nam
kouteinikove|nq9
kouteinikovo|nq9
kouteinykove|nq9
kouti|n8b
koutiala|827
koutkivtsi|o1c
koutkovtsy|o1c
koutlak|nw1
koutsouroub|npa
kouty|n8b
kouva|evv
kouvandyk|fxg
kouvchinovo|j6u
kouvola|5r4
kouzminki|6tc
kouznetseve|omz
kouznetsk|8ew
kouznetsovo mikhailovka|od7
kouznetsovo mykhailivka|od7
kouznetsovsk|czy
kovalivka|nqr
kovasna|471
kovdor|hhv
kovel|9uc
kovilpatti|8f2
kovrov|6mr
kovsakan|2qt,gwi
kovur|e99
kovvur|dar
kovyl noye|ojf
kovylkino|h3p
kovylne|ojf
kovylnoie|ojf
kovylnoye|ojf
kowaliwka|nqr
kowdor|hhv
koweit|3t,204
kowel|9uc
kowloon|bs
kowloon city|2cb
kowrow|6mr
kowsakan|2qt
kowylkino|h3p
kowylne|ojf
kowylnoje|ojf
koy sanjaq|ci7
koya|ci7
koyash|ogb
koybaghar kli|l59
koysinceq|ci7
koyukuk|m5i
koz modem yansk|gul
kozachi laheri|nbk
kozan|8j3
kozani|7ml
kozatchi laheri|nbk
kozatske|nab,ny2,oq5
kozeievo|bsz
kozel shchyna|nb9
kozel sk|hhz
kozelchtchina|nb9
kozelchtchyna|nb9
kozelets|k0l
kozelshchina|nb9
kozelshchyna|nb9
kozelsk|hhz
kozeyevo|bsz
kozhanka|nuf
kozhikode|243
kozhujovo|bsy
kozhukhovo|bsy
koziatin|gqv
koziatyn|gqv
kozje|4d9,nsi
kozjubinskoje|ijq
kozjubynske|ijq
kozliv|nue
kozlov|7q4,nue
kozlovka|izw
kozmodemiansk|gul
kozmodemyansk|gul
kozoubivka|olk
kozova|jpb
kozubivka|olk
kozy|nym
kozyatin|gqv
kozyatyn|gqv
kozyriany|obm
kozyrka|o8r
kozyryany|obm
kpalime|99p
kraaifontein|atv
kraainem|ire
krabi|4mk,8a8
kragujevac|6r1
krai de altai|48a
krai de khabarovsk|48x
krai de krasnodar|48t
krai de krasnoiarsk|497
krai de l altai|48a
krai de perm|49n
krai de stavropol|4a0
krai de transbaikalie|4ai
krai du kamtchatka|48q
krai du primorie|49p
kraineie|ogc
kraineje|ogc
kraineye|ogc
krainie|ogc
kraj vysocina|28n,31v
krajnje|ogc
krajowa|1js
krakau|tx
krakow|tx
kralendijk|fik
kraljevo|8so
kralovehradecky|24r,31t
kralovehradecky kraj|24r,31t
kramators k|6r5
kramatorsk|6r5
kranj|7hl
kranjska gora|4da,n2p
krapina|iil
krapina zagorje|3bl
krapina zagorje county|3bl
krapinsko zagorska|3bl
krasilov|hlh
krasivaya mecha|m5j
kraskovo|iz2
kraskowo|iz2
kraslava|3oi,ev0
kraslava municipality|3oi
kraslavas|3oi
krasna|nfn
krasna kosa|ob9
krasna kossa|ob9
krasna poliana|oa2,ohs
krasna poljana|oa2,ohs
krasna polyana|oa2,ohs
krasna sorka|nj7
krasna talivka|nfn
krasna taliwka|nfn
krasna zor ka|nj7
krasna zorka|nj7
krasnaia glinka|8nt
krasnaia poliana|oa2,ohs
krasnaia presnia|7a5
krasnaia roza|nut
krasnaia talovka|nfn
krasnaia zorka|nj7
krasnaja glinka|8nt
krasnaja poljana|oa2,ohs
krasnaja presnja|7a5
krasnaja rosa|nut
krasnaja sorka|nj7
krasnaja talowka|nfn
krasnaslabodsk|iho,j9b
krasnaya glinka|8nt
krasnaya poliana|ohs
krasnaya polyana|oa2,ohs
krasnaya presnya|7a5
krasnaya roza|nut
krasnaya talovka|nfn
krasnaya zor ka|nj7
krasnaya zorka|nj7
krasne|kh3,ni3,o1l,o60,oae
krasne snamja|oqw
krasne znamia|oqw
krasne znamya|oqw
krasnen koye|obs
krasnenke|obs
krasnenkoie|obs
krasnenkoje|obs
krasnenkoye|obs
krasni iar|j80
krasni kout|nh0
krasni kut|idt,nh0
krasni liman|hb4
krasni luch|8fj
krasni lyman|hb4
krasni mak|nw4
krasni okny|kt4
krasni oktiabr|ocr,oem
krasni oktjabr|ocr
krasni partizan|ooc
krasni partyzan|ooc
krasni stroitel|8h3
krasni sulin|cne
krasni terchek|msp
krasnik|e7n
krasnivka|ork
krasniwka|ork
krasniy liman|hb4
krasnoarmeisk|akv,gbb,gc4
krasnoarmeiskoie|ok6
krasnoarmeiskoje|ok6
krasnoarmeiskoye|ok6
krasnoarmeysk|akv,gbb,gc4
krasnoarmeyskaya|fw6
krasnoarmeyskoye|ok6
krasnoarmiisk|akv
krasnoarmiiske|ok6
krasnoarmijsk|akv
krasnoarmijske|ok6
krasnoarmiys k|akv
krasnoarmiysk|akv
krasnoarmiyske|ok6
krasnobrodski|j14
krasnobrodskiy|j14
krasnobrodsky|j14
krasnodar|r3
krasnodar krai|48t
krasnodar region|48t
krasnodar territory|48t
krasnodarsk reservoir|l5a
krasnodon|bw4,krh
krasnoe|o60
krasnoflotske|o78
krasnoflotskoie|o78
krasnoflotskoje|o78
krasnoflotskoye|o78
krasnogorivka|idz
krasnogorka|ohu
krasnogorovka|idz
krasnogorowka|idz
krasnogorsk|8bf
krasnogorski|ilt
krasnogorskiy|ilt
krasnogorsky|ilt
krasnograd|h3h
krasnogvardeiske|irn
krasnogvardeiski|59j
krasnogvardeiskoie|i3t,irn,j50,o07
krasnogvardeiskoye|i3t,irn,j50,o07
krasnogvardeyskoye|i3t,irn,j50,o07
krasnogvardeysky|59j
krasnogvargeisky|59j
krasnogwardeiski|59j
krasnogwardeiskoje|i3t,irn,j50,o07
krasnohirka|ohu
krasnohorivka|idz
krasnohoriwka|idz
krasnohrad|h3h
krasnohvardiiske|irn,j50,o07
krasnohvardiyske|irn,j50,o07
krasnohwardijske|irn,j50,o07
krasnoiarsk|ol
krasnoiarske|oqm
krasnoiarskoie|oqm
krasnoiarskoye|oqm
krasnoie|kh3,ni3,o1l,oae
krasnoilsk|jcp
krasnojarsk|ol
krasnojarske|oqm
krasnojarskoje|oqm
krasnoje|kh3,ni3,o1l,oae
krasnojilsk|jcp
krasnojorivka|idz
krasnokamenka|o71,o9y
krasnokamensk|b8x
krasnokamianka|o71,o9y
krasnokamjanka|o71,o9y
krasnokamsk|bg2
krasnokamyanka|o71,o9y
krasnokoumskoie|ilm
krasnokoutsk|jx0
krasnokumskoje|ilm
krasnokumskoye|ilm
krasnokutsk|jx0
krasnolesie|o9s
krasnolesje|o9s
krasnolesye|o9s
krasnolissia|o9s
krasnolissja|o9s
krasnolissya|o9s
krasnoobsk|hyt
krasnooufimsk|ctj
krasnoouralsk|g4o
krasnopartisanskaja|ooc
krasnopartizanskaia|ooc
krasnopartizanskaya|ooc
krasnopavlivka|k2c
krasnopavlovka|k2c
krasnopawliwka|k2c
krasnopawlowka|k2c
krasnoperekops k|fjr
krasnoperekopsk|fjr
krasnopillia|jye,o93
krasnopillja|jye,o93
krasnopillya|jye,o93
krasnopolie|jye
krasnopolje|jye
krasnopolye|jye
krasnosawodsk|j00
krasnosel skoye|owt
krasnoselskoye|owt
krasnoserskoje|jdp
krasnosilka|kur
krasnosilske|owt
krasnosiolka|kur
krasnoslobodsk|iho,j9b
krasnosnamenka|o5u
krasnosnamensk|eqx
krasnosnamjanka|o5u
krasnosselskoie|owt
krasnosselskoje|owt
krasnossilka|kur
krasnossilske|owt
krasnossiolka|kur
krasnossjolka|kur
krasnosyolka|kur
krasnotorka|nfw
krasnotourinsk|ab5
krasnotur insk|ab5
krasnoturinsk|ab5
krasnoturjinsk|ab5
krasnoturyinsk|ab5
krasnoufimsk|ctj
krasnoural sk|g4o
krasnouralsk|g4o
krasnovichersk|hqe
krasnovishersk|hqe
krasnovka|ork
krasnovodsk|4nb,9rn
krasnowischersk|hqe
krasnowka|ork
krasnoyarsk|ol,497
krasnoyarsk krai|497
krasnoyarsk region|497
krasnoyarsk reservoir|l5b
krasnoyarsk territory|497
krasnoyarske|oqm
krasnoyarskoye|oqm
krasnoyarskoye reservoir|l5b
krasnoye|kh3,ni3,o1l,oae
krasnoyilsk|jcp
krasnozavodsk|j00
krasnozerskoie|jdp
krasnozerskoye|jdp
krasnoznamenka|o5u
krasnoznamensk|eqx
krasnoznamianka|o5u
krasnoznamyanka|o5u
krasny iar|j80
krasny jar|j80
krasny kout|idt,nh0
krasny kut|idt,nh0
krasny liman|hb4
krasny loutch|8fj
krasny luch|8fj
krasny lutsch|8fj
krasny lyman|hb4
krasny mak|nw4
krasny oktiabr|oem
krasny oktjabr|oem
krasny oktyabr|ocr,oem
krasny partisan|ooc
krasny partizan|ooc
krasny soulin|cne
krasny stroitel|8h3
krasny sulin|cne
krasny terchek|msp
krasny tertchek|msp
krasny tertschek|msp
krasny yar|j80
krasnyi kout|nh0
krasnyi kut|nh0
krasnyi loutch|8fj
krasnyi luch|8fj
krasnyi lyman|hb4
krasnyi mak|nw4
krasnyi oktiabr|ocr,oem
krasnyi partyzan|ooc
krasnyj kut|nh0
krasnyj lutsch|8fj
krasnyj lyman|hb4
krasnyj mak|nw4
krasnyj oktjabr|ocr,oem
krasnyj partysan|ooc
krasnyy kut|idt,nh0
krasnyy luch|8fj
krasnyy lyman|hb4
krasnyy mak|nw4
krasnyy oktyabr|ocr,oem
krasnyy partyzan|ooc
krasnyy sulin|cne
krasnyy yar|j80
krassilov|hlh
krassilow|hlh
krassyliv|hlh
krassyliw|hlh
krasyliv|hlh
krathum baen|9fo
kratie|3j6,aly
kratovo|3uv,fhz
krayneye|ogc
kraynye|ogc
krderen|l5c
krechiw|oi7
krechow|oi7
krefeld|5rv
kreis alba|46t
kreis arad|46u
kreis arges|22y
kreis bacau|20b
kreis bihor|23x
kreis bistrita nasaud|46v
kreis botosani|46x
kreis braila|46w
kreis brasov|24b
kreis buzau|46y
kreis calarasi|46z
kreis caras severin|470
kreis cluj|1v1
kreis constanta|1wp
kreis covasna|471
kreis dambovita|472
kreis dolj|20a
kreis galati|474
kreis giurgiu|475
kreis gorj|473
kreis harghita|477
kreis harju|23s
kreis hermannstadt|47d
kreis hiiu|34w
kreis ialomita|478
kreis iasi|1qj
kreis ida viru|34x
kreis ilfov|24j
kreis jarva|351
kreis jogeva|34z
kreis klausenburg|1v1
kreis laane|353
kreis laane viru|354
kreis maramures|47a
kreis mehedinti|479
kreis mieresch|26q
kreis mures|26q
kreis neamt|47b
kreis olt|47c
kreis parnu|358
kreis polva|357
kreis prahova|1ub
kreis rapla|35a
kreis saare|35c
kreis salaj|47e
kreis satu mare|47f
kreis sibiu|47d
kreis suceava|1xh
kreis tartu|35d
kreis teleorman|47h
kreis temesch|1wx
kreis timis|1wx
kreis tulcea|47g
kreis valcea|47i
kreis valga|35f
kreis vaslui|47k
kreis viljandi|35g
kreis voru|35h
kreis vrancea|47j
krejiv|oi7
krejov|oi7
krekhiv|oi7
krekhov|oi7
kremenchug|5x7
kremenchuk|5x7
kremenchuk reservoir|l5d
kremenets|h5w
kremenez|h5w
kremenki|ix9
kremenna|hon
kremennaia|hon
kremennaja|hon
kremennaya|hon
krementchoug|5x7
krementchouk|5x7
krementschug|5x7
krementschuk|5x7
kremidivka|nld
kremidovka|nld
kremidowka|nld
kreminna|hon
kreml|g2
kremlin|g2
kremnevka|oqo
kremnewka|oqo
kremnivka|oqo
kremniwka|oqo
kremydivka|nld
kremydiwka|nld
krepenski|k2g
krepenskiy|k2g
krepensky|k2g
kresek|7lj
krest yanovka|nzy
krestianivka|nzy
krestianovka|nzy
krestjaniwka|nzy
krestjanowka|nzy
krestovka|g3p
krestowka|g3p
krestyanivka|nzy
krestyanovka|nzy
kreta|1yn
kretisches meer|p7e
kreuzau|hoq
kreuzberg|6ne
kreuzlingen|hu6
kreuztal|f95
krian|dn0
kribi|b51
krichunove|os2
kriens|gfn
krim|es,wl
krim brucke|et
krimbrucke|et
krimulda|3oj
krimulda municipality|3oj
krimuldas|3oj
krinichki|myc,oa4
krinichnaya|myx
krinichne|n1v
krinichnoye|ofl
krinitchki|myc,oa4
krinitchne|n1v,n98
krinitchnoie|ofl
krinitschki|myc,oa4
krinitschne|n1v
krinitschnoje|ofl
krioukivchtchyna|nc8
krioukovchtchina|nc8
kripenski|k2g
kripenskyi|k2g
kripenskyj|k2g
kripenskyy|k2g
krishna|m5k
krishna raja sagar|l5e
krishnagiri|9y3
krishnanagar|6rl
kristiansand|5i4
kristiansand municipality|5i4
kristianstad|df9
kritchounove|os2
kritschunowe|os2
kriukivschina|nc8
kriukivshchyna|nc8
kriukovshchina|nc8
kriulen|h8e
kriuleni|h8e
kriulyany|h8e
kriva|nhx
kriva louka|p0v
kriva luka|p0v
kriva palanka|3uw,abm,nhx
krivaia balka|nxr,nz8
krivaia gora|ncq
krivaya balka|nxr,nz8
krivaya gora|ncq
krive ozero|k1f
krive ozero drougue|nj9
krive ozero druge|nj9
krive ozero drugue|nj9
krivianskaia|jfa
krivleny|h8e
krivogashtani|3uh,htq
krivogastani|3uh
krivoi rog|1zw
krivoie ozero|k1f
krivopol ye|oby
krivopolie|oby
krivopolye|oby
krivoy rog|1zw
krivoye ozero|k1f
krivyanskaya|jfa
kriwa|nhx
kriwa luka|p0v
kriwa palanka|nhx
kriwaja balka|nxr,nz8
kriwaja gora|ncq
kriwe osero|k1f
kriwe osero druge|nj9
kriwjanskaja|jfa
kriwoi rog|1zw
kriwoje osero|k1f
kriwopolje|oby
krizevci|4g6
krizevci pri ljutomeru|nzh
krjukiwschtschyna|nc8
krjukowschtschina|nc8
kroatien|3i
krolevets|glj
krolewez|glj
kronach|hpu
kronberg|htk
kronberg im taunus|htk
kronberg tal|hul
kronchtadt|cu5
krong|m5l
krong kep|ees
kronoberg|4bi
kronoberg county|4bi
kronobergs lan|4bi
kronotskiy gulf|p6k
kronschtadt|cu5
kronshtadt|cu5
kronstadt|1qz,24b,cu5
kroonstad|7sm
kropivnitski|1wi
kropivnitskiy|1wi
kropivnitsky|1wi
kropiwnizki|1wi
kropotkin|8zj
kropotkine|8zj,og1
kropotkino|og1
kropyvnytski|1wi
kropyvnytsky|1wi
kropyvnytskyi|1wi
kropyvnytskyy|1wi
kropywnyzkyj|1wi
krosno|c3x
krouglik|nsw
krouhlyk|nsw
kroukenitchi|oc9
kroukenytchi|oc9
kroupianske|okp
kroupianskoe|okp
kroutenki|o9g
kroutenky|o9g
krouti|oi4
kroutoiarivka|ns1
krouty|o2q
krsko|h22
krugersdorp|54s
kruglik|nsw
kruhlyk|nsw
kruibeke|ieq
kruishoutem|jvd
krukenichi|oc9
krukenitschi|oc9
krukenychi|oc9
krukenytschi|oc9
krupianske|okp
krupianskoe|okp
krupjanske|okp
krupjanskoe|okp
krupyanske|okp
krupyanskoe|okp
krusevac|99e
krusevo|3ui,i8b
krushevo|3ui
krustpils|3ok
krustpils municipality|3ok
krutenki|o9g
krutenky|o9g
kruti|oi4
krutoiarivka|ns1
krutojariwka|ns1
krutoyarivka|ns1
kruty|o2q
krychunove|os2
kryjanivka|neu
kryjanovka|neu
kryjopil|jqv
kryjopol|jqv
krylovskaia|ig2
krylovskaya|ig2
krylowskaja|ig2
krym|wl
krymka|nys,o5r
krymsk|av2
krymska rosa|nut
krymska roza|nut
krymskaia roza|nut
krymskaja rosa|nut
krymskaya roza|nut
krymske|nts
krymske chanstwo|nts
krymske janstvo|nts
krymske khanstvo|nts
krymskoie|nts
krymskoje|nts
krymskoye|nts
krynychky|myc,oa4
krynychne|n1v,n98,ofl
krynytchky|myc,oa4
krynytchne|n1v,n98,ofl
krynytschky|myc,oa4
krynytschne|n1v,n98,ofl
kryschaniwka|neu
kryschanowka|neu
kryschopil|jqv
kryschopol|jqv
krytchounove|os2
krytschunowe|os2
kryukivshchyna|nc8
kryukovshchina|nc8
kryulyany|h8e
kryva|nhx
kryva balka|nxr,nz8
kryva hora|ncq
kryva louka|p0v
kryva luka|p0v
kryva palanka|nhx
kryve ozero|k1f
kryve ozero druhe|nj9
kryvi rih|1zw
kryvopillia|oby
kryvopillya|oby
kryvy rig|1zw
kryvy rih|1zw
kryvyi rih|1zw
kryvyy rih|1zw
krywa|nhx
krywa balka|nxr,nz8
krywa hora|ncq
krywa luka|p0v
krywa palanka|nhx
krywe osero|k1f
krywopillja|oby
krywyj rih|1zw
kryzhanivka|neu
kryzhanovka|neu
kryzhopil|jqv
kryzhopol|jqv
ksar boukhari|94l
ksar chellala|arm
ksar el boukhari|94l
ksar el kebir|7n9
ksar es souk|8cb
ksar hellal|bvy
ksour essaf|e46
ksour essef|e46
kstovo|9ve
kstowo|9ve
kuacjok|5t5
kuah|fp5
kuala belait|8ae
kuala kangsar|di3
kuala lumpur|8i,3z9
kuala selangor|b20
kuala terengganu|17s
kuala tungkal|er1
kualakapuas|e90
kuandian|9kq
kuantan|10r
kuba|27
kuban|g3,g4
kuban river|g4
kubanka|osv
kubei|kd2
kubej|kd2
kubey|kd2
kubinka|gar
kucha|7u8
kuchaman|ayr
kucheyer|itw
kuching|1a6
kuchiyer|itw
kuchiyery|itw
kuchuk alkaly|no3
kuchuk iashlav|oli
kuchuk mamchik|osw
kuchuk uzen|o34
kuchuk yashlav|oli
kuchurgan|nam
kuchurhan|nam
kucuk menderes|m5m
kudahuvadhoo|mw3
kudaigul|o91
kudamatsu|bfk
kudat|f2z
kudaygul|o91
kudepsta|hy1
kudimkar|fan
kudrovo|frl
kudrowo|frl
kudus|8cl
kudymkar|fan
kuenzelsau|icz
kuesnacht|j1j
kuessnacht|izb
kufa|7ls
kufra|3qo
kufra district|3qo
kugesi|j1c
kugessi|j1c
kuguesi|j1c
kuh e alvand|9a5
kuhdascht|7y1
kuhdasht|7y1
kuhistoni badakhshon|4mx
kuialnik|nzc
kuialnyk|nzc
kuibischewe|k9t
kuibisheve|k9t
kuibyschew|c0x
kuibyschewo|k9t,nlh,ol8
kuibyshev|c0x
kuibysheve|k9t,nlh
kuibyshevo|k9t,nlh,ol8
kuito|598
kuitun|jba
kuiya|csv
kujalleq|392
kujalnik|nzc
kujalnyk|nzc
kujawsko pomorskie|w2,44w
kujawsko pomorskie voivodship|w2
kujbyschewe|k9t,nlh
kuje|855
kuji|ejz
kukatpalli|592
kukes|2ng,bcb
kukes county|2ng
kukhtuy|m5n
kuki|9e6
kukichuo|9e6
kukkiajarvi|l5f
kukmor|hzm
kukuschkine|obi
kukuschkino|obi
kukushkine|obi
kukushkino|obi
kula|ff7
kulai|a7d
kuldiga|3ol,dei
kuldiga municipality|3ol
kuldigas|3ol
kulebaki|du9
kuleschowka|ifq
kuleshovka|ifq
kulevcha|n84
kulevtsy|opg
kulewtscha|n84
kulewzy|opg
kulhudhuffushi|fy3
kulia village|oof
kulikoro|sn
kulikov|n97
kulikovka|kn6,olp
kulikow|n97
kulikowka|kn6,olp
kulim|6ej
kulinichi|nh1
kulinitschi|nh1
kulischiwka|o97
kulischowka|o97
kulishivka|o97
kulishovka|o97
kulivtsi|opg
kuliwzi|opg
kulm|nuo
kulmbach|g35
kulob|5xy
kulsary|bn5
kulti|5dv
kulu|c86
kulunda|iag
kulykiv|n97,na5
kulykivka|kn6,olp
kulykiw|n97,na5
kulykiwka|kn6,olp
kulynychi|nh1
kulynytschi|nh1
kumagaya|650
kumagaya shi|650
kumamoto|ud,y7
kumamoto ken|y7
kumamoto prefecture|y7
kumamoto shi|ud
kumanovo|3ux,5va
kumarapalayam|655
kumari|o6a,osl
kumasi|lc
kumba|6sc
kumbakonam|6g9
kumbo|bac
kumertau|a21
kumhari|dor
kumilla|1fl
kummerower see|l5g
kumo|e8c
kumove|of5
kumovo|of5
kumowe|of5
kumowo|of5
kumru|f54
kumul|5po
kuna yala|42a
kunan|owt
kunar|2mr
kunaschowka|otw
kunashevka|otw
kunashovka|otw
kundian|eay
kundiawa|fzu
kundla|95j
kundus|1np,4vl
kunduz|1np,4vl
kunduz province|1np
kunene|2nz,3zs
kunene region|3zs
kunes|m5o
kungota|4db
kungrad|8yc
kungsholmen|9ou
kungur|9y7
kunigal|eux
kuningan|7jy
kunming|9f
kunnamangalam|doj
kunnamkulam|a6v
kunsan|5qj
kunshan|vd
kunwi|ele
kunya urgench|frm
kunyang|a33
kunzell|i48
kunzelsau|icz
kuohijarvi|l5h
kuopio|56a
kupa|m5p
kupang|16o
kupavna|j6g
kupawna|j6g
kupchino|b9f
kupiansk|g4y
kupichev|ogw
kupino|i2j
kupitschew|ogw
kupjansk|g4y
kupka|njz
kuptschino|b9f
kupyansk|g4y
kupychiv|ogw
kupytschiw|ogw
kuqa|7u8
kuqa county|7u8
kura|m5q
kurachiwka|nil
kurachowe|h97,hnr
kurachowo|h97,hnr
kuragino|ij2
kuraguino|ij2
kurajivka|nil
kurajove|h97,hnr
kurajovo|h97,hnr
kurakhivka|nil
kurakhove|h97,hnr
kurakhovo|h97,hnr
kurama|dsx
kurashiki|4vs
kurashiki shi|4vs
kurayoshi|c00
kurcewo|oa1
kurchaloi|h76
kurchaloy|h76
kurchatov|cab
kurdamir|2pj
kurdamir district|2pj
kurdistan|g5,12u
kurdistan province|12u
kurdistan sirio|hm
kurdistan syrien|hm
kurdzhali|2s2,6nj
kure|64h
kure shi|64h
kuressaare|dqp
kureyka|m5r
kurgan|1jc,48w
kurgan oblast|48w
kurgan region|48w
kurgan tyube|5a6
kurganinsk|c4e
kurgannoje|opd
kurgannoye|opd
kurhanne|opd
kuriachi lozy|nvo
kurihara|9xh
kuril islands|g6
kurilen|g6
kuriles|g6
kurils|g6
kuringen|j2n
kurisove|nar
kurjatschi losy|nvo
kurman kemel chi|irn
kurman kemelchi|irn,j50
kurman kemeltschi|irn,j50
kurman kemeltschin|irn
kurnool|4xl
kurobe|d2r
kurobe shi|d2r
kuroda|f1a
kuroishi|dmx
kuroiso|agb
kurortne|okd
kurortnyy|9lh
kurovskoye|hk1
kurowskoje|hk1
kursavka|j5z
kursawka|j5z
kursk|16d,496
kursk oblast|496
kursk region|496
kurskaia|iwv
kurskaja|iwv
kurskaya|iwv
kurske|o5q
kurskoje|o5q
kurskoye|o5q
kurtalan|f5o
kurtamysch|hru
kurtamysh|hru
kurten|he1
kurtschaloi|h76
kurtschatow|cab
kurtsevo|oa1
kurtsy|nlb
kuru usen|o6z
kuru uzen|o6z
kurulu|o94
kurume|5e0
kurumul|oyk
kurunegala|8nj
kuryachi lozy|nvo
kurye|fr8
kurzewo|oa1
kurzy|nlb
kus gl|l5i
kusa|hgc
kusadasi|a9f
kusatsu|74u
kuschnarenkowo|ja3
kuschniza|mz5
kuschnizja|mz5
kuschnyzja|mz5
kuschtschjowskaja|fs3
kuschugum|jy7
kuschuhum|jy7
kuschwa|ent
kushchevskaya|fs3
kushchiovskaia|fs3
kushchyovskaya|fs3
kushiro|6fx
kushiro shi|6fx
kushnarenkovo|ja3
kushnitsa|mz5
kushnitsia|mz5
kushnitsya|mz5
kushnytsia|mz5
kushnytsya|mz5
kushtia|6yh
kushugum|jy7
kushuhum|jy7
kushva|ent
kuskokwim|m5s
kusminki|6tc
kusnacht|j1j
kusnacht zh|j1j
kusnezewe|omz
kusnezk|8ew
kusnezowo michailowka|od7
kusnezowo mychajliwka|od7
kusnezowsk|czy
kusong|fhe
kussa|hgc
kusseir|d6f
kussnacht|izb
kussnacht am rigi|izb
kussnacht sz|izb
kustanay|1y5
kustendil|7i5
kustenland bergland|3br
kusti|58h
kut|1ir,ov3
kut al hai|924
kuta|fqx
kutahya|227,23r
kutahya province|227
kutaisi|524
kutaissi|524
kuteinikove|nq9
kuteinikovo|nq9
kuteinikowe|nq9
kuteinikowo|nq9
kuteinykove|nq9
kutejnykowe|nq9
kuteynikove|nq9
kuteynikovo|nq9
kuteynykove|nq9
kuti|n8b
kutkivtsi|o1c
kutkiwzi|o1c
kutkovtsy|o1c
kutkowzy|o1c
kutlak|nw1
kutloanong|889
kutlovica|6tp
kutno|c0v
kutoarjo|fcs
kutschuk alkaly|no3
kutschuk jaschlaw|oli
kutschuk mamtschik|osw
kutschuk usen|o34
kutschurgan|nam
kutschurhan|nam
kutsurub|npa
kuty|n8b
kuty stare|kwh
kuurne|isp
kuvandyk|fxg
kuvasay|f6j
kuvshinovo|j6u
kuwait|3t
kuwait city|204
kuwait stadt|204
kuwana|6vf
kuwandyk|fxg
kuwschinowo|j6u
kuyal nyk|nzc
kuyalnik|nzc
kuyalnyk|nzc
kuyavia pomerania|44w
kuyavian pomeranian voivodeship|w2
kuybisheve|k9t
kuybyshev|c0x
kuybyshev reservoir|lkl
kuybysheve|k9t,nlh
kuybyshevo|k9t,nlh,ol8
kuytun|jba
kuz minki|6tc
kuzbass|48u
kuzma|4dc,o7x
kuzminki|6tc
kuznetseve|omz
kuznetsk|8ew
kuznetsove|omz
kuznetsovo mijailovka|od7
kuznetsovo mikhaylovka|od7
kuznetsovo myjailivka|od7
kuznetsovo mykhailivka|od7
kuznetsovo mykhaylivka|od7
kuznetsovsk|czy
kuzurub|npa
kvasi|o5w
kvassy|o5w
kvasy|o5w
kvemo kartli|38g
kvitneve|ori
kwadukuza|blq
kwai chung|5ab
kwai tsing district|2cf
kwajalein atoll|2fi
kwale|3i6,fpa
kwale county|3i6
kwangju|l5
kwangju si|l5
kwangjusi|l5
kwango|2wl,m5t
kwangyang|8go
kwanza nord|2o0
kwanza sud|2o1
kwanza sul|2o1
kwara|sy
kwara state|sy
kwassy|o5w
kwazulu natal|9v,qm,4u2
kwekwe|7c8
kweneng|2w1
kweneng district|2w1
kwidzyn|dud
kwilu|2wm,m5u
kwinana|fmo
kwinana beach|fmo
kyadabek|gak
kyaikkami|c21
kyaiklat|bhe
kyaikto|bzj
kyain seikgyi township|5pq
kyakhta|hoi
kyathampalle|cy1
kyaukse|bq7
kybaky|orp
kyceiz golu|l5j
kychlo zamjievo|nnc
kychtym|d29
kyela|fju
kyeongki|98
kyeongki do|98
kyeongkido|98
kyiat|odb
kyiv|6u,pp,yh
kyiv city|pp
kyiv oblast|yh
kyiv region|yh
kyiv reservoir|g7
kyiv sea|g7
kyivan rus|g8
kyivshchyna|yh
kyiw|6u
kyjat|odb
kyjiw|6u
kyle|e89
kymenlaakso|36t
kymenlaakso region|36t
kymijoki|m5v
kyongsong|e95
kyosai|9h7
kyoto|lg,rd
kyoto fu|rd
kyoto prefecture|rd
kyoto shi|lg
kyoustendil|2s3,7i5
kyouto|lg
kyouto fu|rd
kyouto prefecture|rd
kyouto shi|lg
kypoutche|8x9,k0x
kypuche|8x9,k0x
kyputsche|k0x
kyrenia|8y9
kyrgyzstan|34
kyriakivka|o53
kyrjakiwka|o53
kyrk chipche|ofh
kyrk tchiptche|ofh
kyrk tschiptsche|ofh
kyrnasivka|mrl
kyrnassivka|mrl
kyrnassiwka|mrl
kyrnychky|nnu
kyrnytchky|nnu
kyrnytschky|nnu
kyron|m5w
kyrovo|nxc
kyrowo|nxc
kyrsjarvi|l5k
kyryakivka|o53
kyrykivka|ner
kyrykiwka|ner
kyrylivka|nco
kyryliwka|nco
kyschlo samschijewo|nnc
kyschtym|d29
kyseliv|nid
kyselivka|o49
kyselytsi|odr
kyshlo zamzhiievo|nnc
kyshlo zamzhiyevo|nnc
kyshtym|d29
kyslytsia|nh7
kyslytsya|nh7
kyslyzja|nh7
kysseliv|nid
kysselivka|o49
kysseliw|nid
kysseliwka|o49
kysselytsi|odr
kysselyzi|odr
kysyl|57r
kysyl kyja|f6s
kysylowe|oo6
kyurdarmir|aw6
kyustendil|2s3,7i5
kyyat|odb
kyyiv|6u
kyyvesi|l5l
kyzyl|57r
kyzyl burun|oxw
kyzyl khem|m5x
kyzyl kiya|f6s
kyzyl kyya|f6s
kyzylorda|1e9,1vc
kyzylorda region|1vc
kyzylove|oo6
kzyl kiya|f6s
kzyl orda|1e9
l alfas del pi|h6f
l aquila|3f8,7ws
l arbaa nait irathen|fkp
l eliana|hr1
l escurial|i6p
l etang la ville|mx0
l govskiy|gp9
l govskoye|nxa
l hay les roses|ft2
l hospitalet|5mx
l hospitalet de llobregat|5mx
l iklin|2g5,jec
l imdina|2g6
l imgarr|2g7
l imqabba|2g8
l imsida|2g9
l isle|hyc
l isle adam|j4t
l isle d abeau|iww
l isle jourdain|jr5
l isle sur la sorgue|hyc
l union|iw5
l viv|sc
l vovskiy|j4k
la algaba|i2q
la altagracia|336
la altagracia province|336
la asuncion|7r2
la balme de sillingy|n4m
la barca|ecs
la barca municipality|ecs
la bassee|kk3
la baule|ht5
la baule escoublac|ht5
la bella easo|68n
la bouilladisse|kvi
la bouverie|k5c
la bresse|kvw
la bruyere|jva
la calamine|jeq
la calle|eao
la canada flintridge|hcq
la canea|bam
la canee|bam
la carlota|d5k
la carlota city|d5k
la carolina|iax
la carolina municipio|iax
la ceiba|1w5
la ceja|e1x
la ceja del tambo|e1x
la celle saint cloud|h2t
la chapelle basse mer|mxq
la chapelle saint luc|ifw
la chapelle saint mesmin|jku
la chapelle sur crecy|n3v
la chapelle sur erdre|ho4
la charite sur loire|kqq
la chatre|mw2
la chaussee saint victor|n3s
la chaux de fonds|e0c
la chevroliere|ku6
la chorrera|69d
la ciotat|ewb
la ciudad condal|kb
la colle sur loup|k7o
la concepcion|92i
la cordillera|43y
la corogne|1ci,5pr
la coruna|1ci,5pr
la cote saint andre|myd
la courneuve|dwv
la couronne|k18
la crau|hs4
la creche|mt9
la crosse|bhv
la digue and inner islands|2kd
la dolorita|ay3
la dorada|8uu
la eliana|hr1
la esperanza|i5t
la estrada|h9h
la estrella|bvv
la fare les oliviers|kbl
la farlede|k8i
la ferriere|n1k
la ferte alais|n7o
la ferte bernard|jfb
la ferte gaucher|my7
la ferte mace|k3p
la ferte saint aubin|k5a
la ferte sous jouarre|jlm
la fleche|hnj
la foa|jq8
la fouillouse|n2c
la frette sur seine|mww
la fria|cs8
la garde|fzc
la garenne colombes|g8v
la gaude|kbv
la gi|6jc
la glacerie|kvl
la goleta|8z3
la gorgue|kse
la goulette|8z3
la grand croix|kwy
la grande|m5y
la grande motte|k3w
la grande riviere|m5y
la grange|ftk
la grita|duo
la guaira|4t0,98e
la guajira|1wq
la guajira department|1wq
la guerche de bretagne|myg
la habana|7a,v7,30v,30w
la habana vieja|87p
la habra|acw
la haie fouassiere|n7t
la haute saint charles|9c4
la havane|7a,v7
la haya|4wl
la haye|4wl
la hulpe|k34
la laguna|r9,6oo
la libertad|42n,4ji,984
la libertad department|4ji
la lima|cd9
la linea de la concepcion|a4q
la linea de la concepcion municipio|a4q
la londe les maures|jle
la louviere|95x
la madeleine|gor
la manouba|4ne,9a7
la marsa|a11
la massana|2m8,h26
la meca|kq
la mecque|c1,kq
la mesa|akx
la mirada|bv8
la mohammedia|9xb
la montagne|kk7
la montana|44k
la motte servolex|imo
la mulatiere|k56
la mure|kuq
la norville|n4w
la nouvelle iberie|fj5
la nouvelle orleans|53c
la nouvelle vallee|35r
la nova esquerra de l eixample|asj
la nucia|hsd
la oliva|gb3
la orotava|d0y
la oroya|eug
la palma|kut
la pampa|2of
la pampa province|2of
la pampangue|ta
la panne|jj1
la para|ap7
la passe|oy1
la paz|w8,1rh,2tm,3be,4jk,bg8
la paz department|2tm,3be,4jk
la penne sur huveaune|kgy
la perla del adriatico|8oh
la perle|od1
la perouse strait|p73
la perouse strasse|p73
la piedad|8rt
la pineda|hw7
la pintana|62c
la pinte|jhd
la plata|21l
la pobla de vallbona|hbb
la porte|edb,h0c
la presa|emp
la puente|d8d
la queue en brie|iz3
la quinta|da2
la ravoire|ka8
la redondela|gb2
la reole|mwt
la ricamarie|jx3
la riche|jpp
la rinconada|e71
la rioja|258,2od,36d
la rioja province|2od
la riviere anglaise|4b6
la roche sur foron|jha
la roche sur yon|ant
la rochelle|95i
la roda|i4p
la roda municipio|i4p
la romana|1yj,337
la roque d antheron|kql
la roquette sur siagne|mx3
la salvetat saint gilles|kgj
la santisima trinidad|5o2
la sebala du mornag|etq
la serena|4xd
la seyne sur mer|ac8
la solana|i95
la solana municipio|i95
la souterraine|kso
la spezia|3go,8ap
la tacita de plata|75t
la talaudiere|k9x
la teste de buch|g4p
la tirana|bk1
la tour de peilz|jbt
la tour du pin|k4p
la tremblade|mry
la trinidad|d4q
la trinite|jg3
la troncal|e3h
la tronche|k5u
la turballe|n1q
la union|1rx,4jq,8xi,d6n,efy,htj
la union municipio|htj
la union province|1rx
la valeta|3xh,9sy
la valette|3xh,9sy
la valette du var|gre
la vega|338,5di
la vela de coro|eh9
la ventosa|dj7
la vergne|ega
la verne|f0f
la verpilliere|khn
la verriere|kev
la victoria|75v
la vila de gracia|bo9
la vila joiosa|epy
la villa del rosario|8su
la villa y corte de madrid|6m
la ville aux dames|msg
la ville du bois|kha
la voulte sur rhone|kvr
la wantzenau|kmr
la zubia|hkx
laakajarvi|l5m
laamu|3xx
laane|353
laane county|353
laane viru|354
laane viru county|354
laane virumaa|355
laarne|j0m
laascaanood|6al
laatzen|dd0
laayoune|21c
laayoune sakia el hamra|2et
laba|ltw
labarthe sur leze|kue
labasa|8r5
labe|39g,ar3
labe region|39g
labinsk|adq
laborie|3lb,nd7
labouchne|o1u
labouchnoe|o1u
labrador sea|p3f
labradorsee|p3f
labruguiere|klv
labuan|3za,5h3,es3
labuan bajo|67g
labuhan deli|buk
labuschne|o1u
labuschnoe|o1u
labushne|o1u
labushnoe|o1u
labytnangi|g5b
labytnangui|g5b
lac|4k9
lac a l eau claire|l5n
lac alaotra|l5o
lac azuei|l1i
lac baikal|e7
lac bermen|l5p
lac bras d or|p9q
lac chavigny|l5q
lac d annecy|l5r
lac de buyo|l5s
lac de kossou|l5t
lac des mille lacs|l5u
lac du bonnet|l5v
lac du bourget|l5w
lac ile a la crosse|l5x
lac la martre|l5y
lac la ronge|l5z
lac ladoga|g9
lac leman|l8y
lac low|l60
lac lubans|3os
lac mai ndombe|l61
lac maracaibo|p8i
lac minto|l62
lac moeru|l63
lac onangu|l64
lac peipous|h4
lac pontchartrain|p8y
lac seul|l65
lac sevan|hv
lac st jean|l66
lac tumba|l67
lac upemba|l68
laccadive sea|p47
lacey|cb1
lachen|kb2
lachen sz|kb2
lachhmangarh sikar|c1v
lachin|2pl
lachin rayon|2pl
lachkivka|nwe
lachkovka|nwe
lachlan|m5z
lacin|2pl,k8p
lacio|cy
lacoruna|5pr
lacroix saint ouen|mwx
lacs|2yg,4j9
lacs district|2yg
lacul babadag|l69
lacul brates|l6a
lacul dranov|l6b
lacul isacov|l6c
lacul oltina|l6d
lacul tasaul|l6e
ladakh|3eb
ladan|kaq
ladera ranch|gsj
ladijin|gus
ladischin|gus
ladispoli|emc
ladizhin|gus
ladner|631
ladnun|ajd
ladoga|g9
ladogasee|g9
ladojskaia|ie3
ladoschskaja|ie3
ladozhskaia|ie3
ladozhskaya|ie3
ladyjin|gus
ladyjyn|gus
ladyschin|gus
ladyschyn|gus
ladywell|igj
ladyzhin|gus
ladyzhyn|gus
lae|3sy,5u6,odj
lae atoll|3sy
laerne|j0m
laethem saint martin|jui
lafayette|74w,9k0,g2b,gba
lafia|54e
lafiagi|7u5
lagarto|cfz
lage|efo
lagen|m60
lages|6he
laghman|2ms
laghouat|33t,593
laghouat province|33t,593
lagman|2ms
lagnieu|kei
lagny sur marne|h9p
lago argentino|l6f
lago baikal|e7
lago bras d or|p9q
lago buenos aires|l6g
lago cardiel|l6h
lago colhu huapi|l6i
lago concepcion|l6j
lago d iseo|l6k
lago de cahora bassa|l6l
lago de chapala|l6m
lago de erepecu|l6n
lago de izabal|l6o
lago de managua|l6p
lago de maracaibo|p8i
lago de nicaragua|l6q
lago de sinevir|mxb
lago de valencia|l6r
lago di bolsena|l6s
lago di bracciano|l6t
lago di como|l6u
lago di garda|l6v
lago di lugano ceresio|l6w
lago enriquillo|l6x
lago fontana|l6y
lago gatun|l6z
lago grande|l70
lago la plata|l71
lago ladoga|g9
lago llanquihue|l72
lago lubans|3os
lago musters|l73
lago nahuel huapi|l74
lago peipus|h4
lago pontchartrain|p8y
lago poopo|l75
lago ranco|l76
lago rincon del bonete|l77
lago rupanco|l78
lago san martin|l79
lago sevan|hv
lago titicaca|l7a
lago viedma|l7b
lagoa da prata|ctk
lagoa dos patos|p9o
lagoa mirim|l7c
lagoa santa|dnp
lagord|k7n
lagos|8c,af,4j9
lagos de moreno|83w
lagrange|ftk
laguna|r9,dfr
laguna beach|gq1
laguna chil|l7d
laguna de bay|l7e
laguna de duero|h1d
laguna de los patos|p9o
laguna de pueblo viejo|l7f
laguna de szczecin|p8z
laguna del vistula|p9r
laguna hills|f9d
laguna huaitunas|l7g
laguna iber|l7h
laguna madre|l7i
laguna niguel|a0h
laguna province|r9
laguna ragaguado|l7j
lagune de la vistule|p9r
lagune de szczecin|p8z
lagunes|2yh
lagunes district|2yh
lagunillas|cms
lahabana|30v,30w
lahad datu|7qo
lahan|7tx
lahar|eym
laharpur|b1y
lahat|9zx
lahaya|4wl
lahaye|4wl
lahej|9mt
lahidsch|9mt
lahij|1t2,9mt
lahij governorate|1t2
lahn|mc8
lahnajarvi|l7k
lahnstein|hm3
lahore|7m
lahr|c5f
lahti|56u
lai|ass
lai chau|4t3,p1a
lai chau province|4t3
laibin|1jy
laichau|4t3
laikipia|3i7
laikipia county|3i7
lainio|m61
laisu|d45
laiwu|1ha
laixi|595
laiyang|6f5
laizhou|67o
lajas|2j4,i79
lajeado|a1o
lakatoro|npg
lake abaya|l7l
lake abbe|l7m
lake abitibi|l7n
lake adobed|l7o
lake agata|lfo
lake albert|l7p
lake amadeus|l7q
lake andreyevskoye|lfp
lake apopka|l7r
lake arakhley|lfq
lake argyle|l7s
lake artevo|lfr
lake assad|kzh
lake assal|l7t
lake athabasca|l7u
lake ayan|lfs
lake ayaturku|lft
lake baikal|e7
lake bakul|lfu
lake balaton|l7v
lake balkhash|l7w
lake ballard|l7x
lake bangweulu|l7y
lake barkley|l7z
lake barlee|l80
lake baunt|lfv
lake beloye|l81,lfw
lake benmore|l82
lake bienville|l83
lake bol shoye topol noye|lfx
lake bolshaya kharga|lfy
lake bolshoy kazymskiy sor|lfz
lake bolshoy olr|lg0
lake bolshoy shishkarym|lg1
lake bolshoy sor|lg2
lake bolshoy uvat|lg3
lake bolshoye morskoye|lg4
lake bolshoye yeravnoye|lg5
lake bunyonyi|l84
lake busani|lg6
lake bustakh|lg7
lake c w mcconaughy|l85
lake carey|l86
lake carnegie|l87
lake chad|l88
lake chamo|l89
lake champlain|l8a
lake chany|l8b
lake charles|97p
lake chaselskoye|lg8
lake chelan|l8c
lake chernoye|lg9
lake cheshi|l8d
lake chrtovo|lga
lake chukochye|lgb
lake clare|l8e
lake clark|l8f
lake coleridge|l8g
lake constance|kz9
lake cowan|l8h
lake dalkarlsaspen|l8i
lake dbo|l8j
lake diefenbaker|l8k
lake disappointment|l8l
lake dunstan|l8m
lake dyupkun|lgc
lake edward|l8n
lake elgygytgyn|lgd
lake elsinore|adk
lake enetor|lge
lake ergipskiy sor|lgf
lake erie|l8o
lake everard|l8p
lake eyasi|l8q
lake eyre north|l8r
lake eyre south|l8s
lake forest|8tj
lake francis case|l8t
lake frome|l8u
lake gairdner|l8v
lake gaston|l8w
lake gemeri|l8x
lake geneva|l8y
lake george|l8z
lake glubokoye|lgg
lake goongarrie|l90
lake gordon|l91
lake gorkoye|lgh
lake granby|l92
lake gusinoye|lgi
lake habbaniyah|l93
lake hammar|l94
lake hauroko|l95
lake havasu|l96
lake havasu city|bby
lake hawea|l97
lake hume|l98
lake huron|l99
lake ijssel|l3h
lake ik|lgj
lake il men|l9a
lake ilirgytgyn|lgk
lake imandra|l9b
lake in the hills|fw4
lake irgen|lgl
lake isinginskoye|lgm
lake istifanos|l00
lake istokpoga|l9c
lake jackson|g3d
lake kariba|l9d
lake keta|lgn
lake khanka|l9e
lake khantayskoye|lgo
lake kipawa|l9f
lake kipylyushi|lgp
lake kissimmee|l9g
lake kivu|l9h
lake kiyeng kyuyel|lgq
lake koka|l9i
lake kokora|lgr
lake kolozero|l9j
lake kovdozero|l9k
lake krasnoye|lgs
lake kremaston|l9l
lake kronotskoye|lgt
lake krugovatoye|lgu
lake kubenskoye|lgv
lake kuchukskoye|lgw
lake kulundinskoye|lgx
lake kungasalakh|lgy
lake kwania|l9m
lake kyoga|l9n
lake labaz|lgz
lake ladoga|g9
lake lama|lh0
lake lembeni|l9o
lake leushinskiy tuman|lh1
lake louise|l9p
lake mackay|l9q
lake magdalene|fy1
lake malar|ldp
lake malawi|l9r
lake manapouri|l9s
lake manitoba|l9t
lake manyara|l9u
lake maracaibo|p8i
lake maraldy|lh2
lake marion|l9v
lake mead|l9w
lake meredith|l9x
lake michigan|l9y
lake milh|lat
lake minchumina|l9z
lake mistassini|la0
lake mogotoyevo|lh3,p9t
lake mohave|la1
lake monowai|la2
lake moore|la3
lake moultrie|la4
lake mulwala|la5
lake murray|la6
lake mweru|l63
lake naococane|la7
lake nasser|la8
lake natron|la9
lake neale|laa
lake nerpich ye|lh4
lake neyto|lh5
lake nipigon|lab
lake nipissing|lac
lake novillo|lad
lake nyasa|l9r
lake oahe|lae
lake of the woods|laf
lake ohau|lag
lake okeechobee|lah
lake onega|lai
lake ontario|laj
lake oroville|lak
lake oswego|dnl
lake ozhogino|lh6
lake payne|lal
lake pedder|lam
lake peipus|h4
lake pend oreille|lan
lake peribonca|lao
lake pitlyarskiy sor|lh7
lake pltipi|lap
lake pontchartrain|p8y
lake portnyagino|lh8
lake poteriteri|laq
lake powell|lar
lake pukaki|las
lake purinskoye|lh9
lake pya|lid
lake pyasino|lha
lake razazah|lat
lake rentenue|lau
lake ridge|d6g
lake ronkonkoma|hdm
lake rossignol|lav
lake rotoiti|law
lake rotoroa|lax
lake rotorua|lay
lake rudolf|lbo
lake rukwa|laz
lake sagarychye|lhb
lake saimaa|lb0
lake sakakawea|lb1
lake sakami|lb2
lake samotlor|lhc
lake sartlan|lhd
lake scutari|lb7
lake segozerskoye|lb3
lake seminole|lb4
lake sevan|hv
lake severnoye|lhe
lake shalkar|lhf
lake shuryshkarskiy sor|lhg
lake sidney lanier|lb5
lake simcoe|lb6
lake skadar|lb7
lake sobachye|lhh
lake soluntakh|lhi
lake srednye kuyto|lb8
lake st clair|lb9
lake st joseph|lba
lake stevens|fhj
lake superior|lbb
lake syrkovoye|lhj
lake taal|lbc
lake tahoe|lbd
lake tana|lbe
lake tandovo|lhk
lake tanganyika|lbf
lake taupo|lbg
lake taymyr|lbh
lake te anau|lbi
lake tekapo|lbj
lake teke|lhl
lake teletskoye|lhm
lake tembenchi|lhn
lake tengiz|ln3
lake tenis|lho
lake texoma|lbk
lake tharthar|kzi
lake toba|l0e
lake topozero|lbl
lake tormemtor|lhp
lake torrens|lbm
lake traverse|lbn
lake tuman|lhq
lake turkana|lbo
lake tursuntskiy tuman|lhr
lake tuz|lbp
lake tyri|lnw
lake untor|lhs
lake urmia|lbq
lake usmas|lbr
lake van|lbs
lake vandmtor|lht
lake victoria|lbt
lake vivi|lhu
lake volta|lbu
lake vortsjarv|lp3
lake vygozero|lbv
lake waikaremoana|lbw
lake wairarapa|lbx
lake wakatipu|lby
lake walcott|lbz
lake wanaka|lc0
lake wells|lc1
lake winnebago|lc2
lake winnibigoshish|lc3
lake winnipeg|lc4
lake winnipegosis|lc5
lake winnipesaukee|lc6
lake worth|dv4
lake worth corridor|h9t
lake xau|lc7
lake xolotln|l6p
lake yakh tur|lhv
lake yambuto|lhw
lake yarroto pervoye|lhx
lake yarroto vtoroye|lhy
lake yasaveyto|lhz
lake yssel|l3h
lake zaysan|lc8
lakeland|7s5
lakes|4j9
lakeside|fgz,h9q
lakeville|aiv
lakewood|6nq,8vb,ami,bax,bpf
lakhdaria|ays
lakhimpur|6vb
lakhyabad|evx
lakinsk|i08
lakkadivensee|p47
lakki|e37
lakota|dqz
lakshadweep|3ec
laksham|8u1
lakshmeshwar|edf
lakshmipur|aem
lakshmipur district|aem
lal bahadur nagar|5ln
lala musa|a2k
lalaguna|6oo
lalamusa|a2k
lalganj|f80
lalian|fcr
lalin|hdi
lalitpur|5ew,765,ckk
lallaing|kco
lalmohan|cyd
lalmonirhat|a2r
lalsot|fbn
lalupon|8w3
lam dong|1an
lam ha district|6s6
lambaesis|d26
lamballe|iut
lambare|769
lambarene|acr
lambayeque|42o,cpz
lambersart|fxr
lambesc|jwc
lambese|d26
lambres lez douai|kwn
lambrivka|on6
lambriwka|on6
lamezia terme|9lq
lamia|6lk
lamongan|aoa
lamorlaye|jsm
lamotte beuvron|n0n
lampang|4lw,4x4
lampertheim|fa8
lamphun|4lv,737
lampung|3da
lamu|3i8,9do
lanaken|ghb
lanao del norte|1j4
lanao del norte province|1j4
lanao del sur|1j3
lanao del sur province|1j3
lanao du nord|1j4
lanao du sud|1j3
lancang|m90
lancaster|6j6,ao1,c7m,df8,dlj
lanchin|jyd
lanchyn|jyd
lanciano|egb
lancing|hmj
lancon provence|k71
land o lakes|f6y
landas|7zq
landau|d2c
landau in der pfalz|d2c
landen|igx
landenge von perekop|h6
landerneau|i4u
landes|7zq
landivisiau|jr0
landkreis changhua|19i
landkreis chiayi|4ph
landkreis hsinchu|26f
landkreis hualien|4pk
landkreis ilan|4pl
landkreis limbazi|3op
landkreis miaoli|25w
landkreis nantou|4pp
landkreis penghu|4pq
landkreis pingtung|1ov
landkreis sereflikochisar|cnk
landkreis taitung|4pr
landkreis yunlin|1z1
landover|gry
landrecies|n8f
landsberg|55e
landsberg am lech|g5n
landsberg an der warthe|55e
landshut|aje
landsjn|lc9
landskrona|f4g
lanester|gjt
laneuveville devant nancy|kv2
lang son|1sp,6ft
lang son province|1sp
langa co|lca
langao chengguanzhen|ebi
langarud|9s6
langdorp|k2e
langeais|n82
langen|eav,hlj
langenfeld|aox
langenhagen|bqg
langenthal|iik
langepas|ddm
langfang|1m1
langford|ebk
langnau|jqn
langnau am albis|k7i
langnau im emmental|k7i
langon|k63
langreo|ddu
langres|jrp
langrud|9s6
langsa|68e
langson|1sp
langtoucun|apc
langue d arabat|e2
languepas|ddm
langueux|k9g
languidic|k7h
langvatnet|lcb
langxiang|aw0
langzhong|aj7
lanivtsi|jtq
laniwzi|jtq
lankaran|1t6,2pk,2pl,2pm
lankaran city|2pl
lankaran district|2pm
lannemezan|kc5
lannilis|mw4
lannion|h39
lanovtsy|jtq
lanowzy|jtq
lanshan|b3s
lansing|58g,fyo
lantchin|jyd
lantchyn|jyd
lanton|kms
lantschin|jyd
lantschyn|jyd
lanxi|9d7,9gb
lanxi county|9gb
lanzhou|ah
lao cai|1za,7mg
lao people s democratic republic|2r
laoag|7v8
laocai|1za
laohekou|5nx
laojunmiao|8pa
laon|fxk
laos|2r,7mg
lapinjarvi|l9k
laplace|fsb
lapland|36u,374
lapland region|36u
laponia|36u
laponia finlandesa|36u
laponie|36u,374
laporte|gyx
lappeenranta|5x5
lappland|36u
laptev sea|p4c
laptew strasse|p72
laptewsee|p4c
lapu lapu|57u
lapu lapu city|57u
lapuan|m62
lapulapu|57u
laquedivas|3ec
lara|yv
larache|7mq
laramie|f58
larbaa|9p4
larbaa nath irathen|fkp
lardjem|frb
lardy|mx7
laredo|5ne
lares|2j5,h2q
largo|8wd
largs|j3d
larindorf|nzy
larisa|4z1
larissa|4z1
larjanka|nml
larkana|56d
larkhall|idb
larmor plage|jny
larnaca|31m,5xm
larnaka|31m,5xm
larne|hom
larschanka|nml
larzhanka|nml
las animas|frp
las anod|6al
las cabezas|i29
las cabezas de s juan|i29
las cabezas de s juan municipio|i29
las cabezas de san juan|i29
las cabezas de san juan municipio|i29
las choapas|cvx
las cruces|7vr
las cumbres|9pg
las gabias|i2b
las marias|2j6,nfp
las palmas|1c2,364
las palmas de g c|1c2
las palmas de gran canaria|1c2
las piedras|2j7,9o8,hfd
las pinas|215
las rozas de madrid|87j
las tablas|g6x
las tejerias|crn
las torres de cotillas|h5x
las tunas|1zf,25o
las tunas province|25o
las vegas|1ym
lasarewskoje|frk
lasarte|ht1
lasarte oria|ht1
laschkar gah|71g
laschkiwka|nwe
laschkowka|nwe
laseschtschina|n8m
laseschtschyna|n8m
lashio|71w
lashkar gah|71g
lashkivka|nwe
lashkovka|nwe
lasi|naz
lasko|4dd,jdh
lasoano|dre
laspalmas|1c2
laspalmasdegrancanaria|1c2
lassahner see|lcc
lasurne|nfg
lasurnoje|nfg
lasy|naz
lata|nw7
latacunga|1z4
latakia|1g3,1l9
latakia governorate|1l9
latchin|2pl
lateinamerika|ga
latham|h91
lathrop|h7o
latin america|ga
latina|22w,5n6,974
latinoamerica|ga
latium|cy
lativka|nkp
latiwka|nkp
latorytsya|m63
lattaquie|1g3,1l9
lattes|hvi
latur|581
latvia|42
lauchhammer|hky
lauda konigshofen|ib5
lauderdale lakes|eg8
lauderhill|9ip
laudio|hp7
laudio llodio|hp7
laudun l ardoise|koz
lauf an der pegnitz|g8p
launaguet|knm
launceston|8kb
laupheim|hku
laurel|g9m
laurelton|h64
lauro de freitas|6uh
lausana|519
lausane|519
lausanne|519
lautem|4n5
lautoka|6ks
lauwe|ju1
lauwerszee|lcd
laval|50v,bq5
lavalleja|4se
lavaur|jfw
lavelanet|k3k
laventie|mzh
laventille|aa4
lavras|8vg
lawa headwaters|pax
lawang|6ju
lawas|doe
lawgar|2mt
lawndale|etm
lawrence|89r,8xy,c3s
lawrenceville|fm2
lawton|864
laxey|2d1,ksu
laxou|i2m
layou|ox5
layton|9bt
layyah|90s
lazarevskoie|frk
lazarevskoye|frk
lazaro cardenas|906
lazechtchina|n8m
lazechtchyna|n8m
lazeshchina|n8m
lazeshchyna|n8m
lazi|naz
lazio|cy
lazourne|nfg
lazournoie|nfg
lazovsk|cph
lazurne|nfg
lazurnoye|nfg
lazy|naz
le ban saint martin|n2f
le barp|n4b
le beausset|js9
le blanc|k72
le blanc mesnil|c26
le boulou|ms5
le bourget|is8
le bourget du lac|n3m
le bouscat|gku
le caire|5s,b1
le cannet|cs4
le cap|8l
le cap d agde|mxm
le castellet|n6e
le cendre|kwa
le chambon feugerolles|ini
le chatelet en brie|mrz
le chesnay|fvj
le coq|izf
le coteau|k1l
le cres|k0t
le creusot|gcj
le croisic|mxs
le gave de pau|m64
le grand quevilly|g7z
le grand saconnex|jj5
le grau du roi|kfm
le haillan|jq1
le havre|68d
le helder|anc
le hocq|oxy
le houlme|mzu
le kef|4ni,6sp
le kremlin bicetre|g1m
le lamentin|d9c
le lavandou|klb
le locle|je3
le loroux bottereau|ksf
le luc|jxj
le lude|mzx
le mans|6s9
le may sur evre|n63
le mee sur seine|gyv
le mesnil esnard|kfd
le mesnil le roi|kdh
le mesnil saint denis|k8k
le muy|jtd
le palais sur vienne|kkv
le passage|jln
le peage de roussillon|k8y
le pecq|i19
le pecq sur seine|i19
le pellerin|n5p
le perray en yvelines|khm
le perreux sur marne|f6m
le petit quevilly|gup
le pian medoc|kle
le piree|6hv
le plessis bouchard|k33
le plessis pate|n85
le plessis robinson|gw1
le plessis trevise|hmt
le poinconnet|kvk
le poire sur vie|kgp
le pont de claix|ixm
le pontet|i3l
le port|exq
le port marly|mx2
le portel|j5c
le pouliguen|kr3
le pradet|iuu
le pre saint gervais|ht0
le puy en velay|guh
le puy sainte reparade|kx0
le quesnoy|msz
le raincy|iof
le relecq kerhuon|iyb
le rheu|kc9
le roeulx|jx8
le rove|n71
le soler|kff
le taillan medoc|jt4
le tampon|8yy
le teich|ktw
le teil|jrw
le thillot|n83
le thor|k6o
le touquet paris plage|knp
le trait|kq6
le treport|kji
le versoud|n6t
le vesinet|hzx
league city|83r
leamington|exk
leamington spa|87x
leander|ds2
leatherhead|cqz
leau|jy0
leava|o09
leavenworth|e6m
leawood|eij
lebach|h2j
lebaksiu|erq
lebanon|2x,fod,gcv,h9y
lebap|1fb
lebap region|1fb
lebap welayaty|1fb
lebbeke|hvm
lebedian|gsn
lebedin|gkt,n14
lebedine|gkt,n14
lebedjan|gsn
lebedyan|gsn
lebedyn|gkt,n14
lebork|ed5
lebowakgomo|euq
lebrija|g8j
lecava|3o5
lecce|1q3,8wy
lecco|3fx,caf
lechebnoye|otl
lecheng|780
lecherias|c40
lectoure|myk
lede|hzf
ledeberg|jtm
lee|ig6
lee s summit|882
leech lake|lce
leeds|276
leek|hft
leer|ep9
leers|jiv
leesburg|bn8,gzj
leeuw saint pierre|fml
leeuw st pierre|fml
leeuwarden|5j5
leeward islands|2ht
leffrinckoucke|kvy
leforest|k97
lefortovo|8e8
lefortowo|8e8
left bank ukraine|gb
leganes|68b
legaspi|6b3
legaspi city|6b3
legazpi|6b3
legazpi city|6b3
leghorn|6l5
legionowo|bor
legnano|auw
legnica|7qa
leguevin|k7r
leh|dv9
lehi|ark
lehigh acres|8lk
lehrte|coq
leicester|55u
leichlingen|g1k
leiden|7cb
leigh|cqj
leighton buzzard|dva
leikanger|kkf
leimen|g4w
leinfelden echterdingen|e19
leinster|3ds
leioa|fe6
leipzig|28h
leiria|45i,6yq
leiria district|45i
leisure city|g95
leiyang|73m
lejano oriente ruso|ho
lejona|fe6
lek|m65
lekarstvennoie|o4l
lekarstvennoye|o4l
lekarstwennoje|o4l
lekki|52j
lekoumou|2xl
leksdalsvatnet|lcf
lelydorp|b7c
lelystad|5yu
lembang|69k
lembecq|jzy
lembeek|jzy
lemberg|ur
lemberge|kap
leme|8w0
lemgo|d0d
lemon grove|g75
lemoore|gce
lempa|m66
lempdes|juf
lempira|3bd
lempira department|3bd
lena|gc
lenart|4de
lenart v slov goricah|jim
lenbe|f0s
lencois paulista|avq
lendava|4df,jlz
lenexa|bh4
lengerich|gum
lengnau|k3v
lengnau be|k3v
lengnau bei biel|k3v
lengshuijiang|7ge
lengshuitan|8h9
lengua de arabat|e2
lengua de kinburn|g1
lenina|o4x
lenindorf|nv7
lenine|jya,oge
leningrad|80,498
leningrad oblast|498
leningrad region|498
leningrado|80,498
leningradskaia|dm6
leningradskaja|dm6
leningradskaya|dm6
leningradskaya oblast|498
leninkent|ijx
lenino|jya,ops,otp
leninobod|to
leninogorsk|9ym
leninsk|5zl,icg
leninsk kouznetski|7mx
leninsk kusnezki|7mx
leninsk kuznetski|7mx
leninsk kuznetsky|7mx
leninske|nv7,nw3
leninskoie|nv7,nw3
leninskoje|nv7,nw3
leninskoye|nv7,nw3
lenkivtsi|nov
lenkiwzi|nov
lenkovtsy|nov
lenkowzy|nov
lennestadt|g02
lennox|gu9
lens|dp7
lensk|go1
lentilly|kw6
lenzbourg|k3h
lenzburg|k3h
leo|bks
leogane|6zj
leognan|jpw
leominster|d2m,j77
leon|zl,368,40f,4zt,6zb
leon d ymbault|nj0
leon de los aldama|zl
leon department|40f
leonberg|cef
leopol|ur
leopoldina|c9r
leopoldsburg|iiq
leopoldshohe|i38
leopolis|ur
leova|3rm,cum
leova district|3rm
lepe|gb2
lepeticha|o64
lepetija|o64
lepetikha|o64
lepetycha|o64
lepetyja|o64
lepetykha|o64
lerdo|8zc
lere|8ao
leribe|3mg,7g7
lerida|367,6x3
lerik|2pn,5lv
lerik district|2pn
leringen|lcg
lerma|m67
lermontov|gq0
lermontow|gq0
les abymes|bc6
les andelys|jjz
les angles|jud
les arcs|kl8
les avenieres|mvt
les cayes|54y
les clayes sous bois|ht4
les corts|8u4
les escaldes|c5c
les essarts|mzk
les essarts le roi|khi
les gaves reunis|m64
les gonaives|5nk
les herbiers|i7z
les lilas|h5n
les mureaux|f5g
les pavillons sous bois|hgx
les pennes mirabeau|hg3
les ponts de ce|iqw
les sables d olonne|i4f
les sorinieres|kax
les ulis|gbo
lescar|jjm
leshan|1wa
lesigny|jtw
lesjon|l1t
leski|ns3
leskova dolina|nx2
leskovac|88r
lesneven|k5l
lesnoi|b5o,gn7
lesnoie|o31,orh
lesnoje|o31,orh
lesnovka|nlx
lesnowka|nlx
lesnoy|b5o,gn7
lesnoye|o31,orh
lesosibirsk|9zq
lesotho|41
lesoto|41
lesovoye|o7g
lesovy|n7r
lesovyye sorochintsy|n7r
lesozavodsk|d18
lesparre medoc|krd
lesquin|kex
lessen|htr
lesser poland|450
lesser poland voivodeship|od
lesser slave lake|lch
lessines|htr
lessosawodsk|d18
lessosibirsk|9zq
lessossibirsk|9zq
lessovoie|o7g
lessovye sorotchintsy|n7r
lessowoje|o7g
lessowyje sorotschinzy|n7r
lessozavodsk|d18
lestijarvi|lci
leszno|a8d
letchebnoie|otl
letchworth garden city|cr1
lethbridge|9ld
lethem|np3
letichev|jdq
letichiv|jdq
leticia|6sb
letitchev|jdq
letitschew|jdq
letonia|42
letpandan|dku
letschebnoje|otl
lettelingen|kbz
lettland|42
lettonie|42
letychiv|jdq
letytchiv|jdq
letytschiw|jdq
leulumoega|n1g
leutkirch|gx2
leutkirch im allgau|gx2
leuvarden|5j5
leuven|7ww
leuze|k65
levadivka|ohx
levadki|oaa
levadky|oaa
leval trahegnies|ke3
levallois perret|acl
levant|gd
levante|gd
leverkusen|6ig
leves|my3
levi iskar|m68
levice|duk
levintsy|nzv
levis|6t1
levittown|beo,bk5
levo|cum
levoberejny|bjj
levoberezhni|bjj
levoberezhny|bjj
levoberezhnyy|bjj
levokoumskoie|j2x
levokumskoye|j2x
levskigrad|fnm
levuka|gfa
lewadki|oaa
lewadky|oaa
lewes|hwa
lewinzy|nzv
lewiston|e4o,f1n
lewiston orchards|fc1
lewisville|7sg
lewobereschny|bjj
lewokumskoje|j2x
lexington|5v6,fce,hdr
lexington fayette|5cm
leyde|7cb
leyland|dub
leyte|yk
leyte del sur|44s
leyte du sud|44s
leyte gulf|pab
leyte province|yk
leyton|iij
leytonstone|b74
lezayre|2d2,oz8
lezha|b14
lezhe|2nh,b14
lezhe county|2nh
lezignan corbieres|jot
lezoux|kv1
lgov|gp9
lgovskoie|nxa
lgovskoye|nxa
lgow|gp9
lgowskoje|nxa
lhasa|579
lhassa|579
lhaviyani|3xw
lhokseumawe|67h
lhovske|nxa
lhowske|nxa
lhuentse|oxe
lhuntse|2vp
liajivtsi|ktp
liakhivtsi|ktp
liancheng|ajc
liancourt|kaf
liancourt felsen|pb3
liancourt rocks|pb3
liangasovo|iss
liangassovo|iss
lianghu|6mb
liangji|bjb
liangping|6x5
liangxiang|95q
liangzhai|b70
liangzi hu|lcj
lianhe|7aq
lianhua|ejo
lianjiang|7xw
lianosowo|8n2
lianozovo|8n2
lianshan|5cr
liantor|dpm
lianyuan|9xs
lianyungang|wa
lianzhou|8bj
liao|m69
liaocheng|199
liaolan|8qc
liaoning|2zw
liaoyang|1uo
liaoyuan|4xb
liaozhong|b76
liard|m6a
lib|3sz,oxb
lib island|3sz
liban|2x
liban du sud|3l3
liban nord|1ps
liban sud|3l3
libano|2x,dhb
libano norte|1ps
libano sur|3l3
libanon|2x,3l4
libanonberg|3l4
libanongebirge|3l4
libau|3qd
liberal|h8v
libercourt|jto
liberec|320,5d9
liberec region|31s,320
liberecky|31s,320
liberecky kraj|31s,320
liberia|3f,6y4
libertad|5oo
libertador general bernardo o higgins|2yw
libertador general san martin|bwh
liberty|fmj
libertyville|hba
libia|2w
libon|9q0
libourne|gkr
libreville|cx
libya|2w
libye|2w
libyen|2w
licata|e29
licha|b5e
lichebne|otl
licheng|6ds,9gy
lichfield|eyr
lichinga|1xk
lichobory|bsx
lichoslawl|ive
lichowka|nro
lichowskoi|ilo
lichtaart|khj
lichtaert|khj
lichtenburg|a07
lichtenfels|h4f
lichtenrade|bix
lichterfelde|8n8
lichtervelde|jvk
lichuan|7bg
licko senjska|3bs
licungo|m6b
lida|7ub
liddon gulf|p96
lidingo|cx9
lidingoe|cx9
lido di ostia|8of
lido di roma|8of
lidu|8j2
liechtenstein|5a
liedekerke|ixe
liege|1cq,64z
liege province|1cq
lieja|64z
lielupe|mal
lielvarde|3oo
lielvarde municipality|3oo
lielvardes|3oo
lienchiang|4po
liepaja|3qd,5ng
lier|euz
lierde sainte marie|kek
lierre|euz
liestal|dnj
lieusaint|k75
lievin|ekj
liffre|k6z
ligatne|3oq
ligatne municipality|3oq
ligatnes|3oq
ligezhuang|a0t
ligny en barrois|ktl
ligonha|m6c
liguo|b67
liguria|12k
ligurian sea|p7f
ligurie|12k
ligurien|12k
ligurisches meer|p7f
lija|3wx,jka
liji|dfy
lijiang|5z8
lijobory|bsx
lijoslavl|ive
lijovka|nro
lijovskoi|ilo
lika senj|3bs
lika senj county|3bs
likarstvenne|o4l
likarstwenne|o4l
likasi|50z
likhobory|bsx
likhoslavl|ive
likhovka|nro
likhovskoi|ilo
likhovskoy|ilo
likiep|3t0,o02
likiep atoll|3t0
likino doulevo|ff8
likino douliovo|ff8
likino dulevo|ff8
likino dulewo|ff8
likino duljowo|ff8
likisa|ax8
likouala|2xn
lilienthal|hpf
lilla lule|m6d
lille|1tv,i9m
lillebonne|jj2
lillehammer|8o1
lillehammer municipality|8o1
lillers|jgf
lillestrom|8g3
liloan|bwt
lilongue|cf
lilongwe|cf
lim|m6e
lima|5z,42p,ds8
lima province|42p
lima region|2hr,42p
limache|e7g
limal|jll
liman|hb4,n8l,nwg
liman in primorsko akhtarsk area|lck
liman near odessa|lcl
limani|np0,okc
limanka|ipo
limanske|ne2
limanskoie|k57
limanskoje|k57
limanskoye|k57
limas|n0e
limasol|31l,4xi
limassol|31l,4xi
limavady|iqf
limay|bfa,hnd,m6f
limbach oberfrohna|gnv
limbazi|3op,g6b
limbazi municipality|3op
limbdi|d1j
limbe|9h8
limbiate|f66
limbourg|1co,1ku
limburg|1co,1ku
limburg an der lahn|epr
limburg province|1ku
limburgo|1co,1ku
limburgo del lahn|epr
limeil brevannes|hkj
limeira|5gj
limena|or8
limerick|89e
limmat|m6g
limni ioanninon|lcm
limni kastorias|lcn
limni kerkinis|lco
limni korinia|lcp
limni trikhonis|lcq
limni vegoritis|lcr
limni vilvi|lcs
limni vistonis|lct
limoeiro|cxt
limoges|6um
limon|30p,678
limon province|30p
limours|kf2
limoux|j8a
limpio|86u
limpopo|dh,m6h
limpopo province|dh
limpopo provinz|dh
limuru|6jv
linares|9oi,a9q,ag1
linas|kjs
lincang|5bi
lincheng|a3k
lincoln|1ns,7su,cav,d11,h20
lincoln park|9wb,dyy
lincoln sea|p5r
lincolnia|gtf
lincolnsee|p5r
lindau|gir
linden|6zm,czs
lindenhurst|g4j
lindi|4q3,76r
lindlar|guf
line islands|3jv
linea verde|pb9
linevo|h0z
linfen|1i3
lingao|a3k
lingayen|az9
lingcheng|bat
lingdong|8ri
lingen|bmp
linghai|b0p
linghe|82m
lingolsheim|hwe
lingwu|bf4
lingyuan|8du
linhares|7rc
liniovo|h0z
linjiacun|8i5
linjiang|9ju,9pf
linjowo|h0z
linkoeping|5c5
linkoping|5c5
linkou|930
linksufrige ukraine|gb
linlithgow|inv
lino lakes|h67
linping|92d
linqing|7lm
linqiong|b33
linqu|5er
lins|91m
linselles|jwq
linshi|d1n
linshui|7lw
linton hall|e8b
lintong|983
linxi|7xx
linxia|5j3
linxia chengguanzhen|5j3
linxia city|5j3
linyanti|m6i
linyi|qn
linyovo|h0z
linz|1z9
lioubachiovka|joq
lioubachivka|joq
lioubar|nn1
lioubechiv|knk
lioubechov|knk
lioubertsy|6mh
lioubetch|nrw
lioubimovka|koy
lioubinski|jcd
lioublino|6e0
lioubomirka|o6e
liouboml|jcs
lioubomyrivka|oqw,ovi
lioubomyrka|o6e
lioubopil|ohn
lioubopol|ohn
lioubotin|hbq
lioubotyn|hbq
lioubymivka|koy
lioudinovo|d3v
lioudmilovka|ou0
lioudmylivka|ou0
liouksembourg|osq
lioutej|nni
lioutij|nni
lipa|5yt
lipa city|5yt
lipcha|nb6
lipetsk|12a,499
lipetsk oblast|499
lipetsk region|499
lipetske|nac
lipezk|12a
lipezke|nac
liping|8sz
lipkovo|3uy,8qd
lipniajka|n3i
lipniazhka|n3i
lipnjaschka|n3i
lipnyazhka|n3i
lipova dolina|kuo
lipovaia dolina|kuo
lipovaya dolina|kuo
lipovets|juj
lipowa dolina|kuo
lipowaja dolina|kuo
lipowez|juj
lippe|m6j
lippstadt|9vf
liptau sankt nikolaus|fe7
liptcha|nb6
liptovsky mikulas|fe7
liptscha|nb6
liquica|4n6,ax8
lira|7cl
liri|mgi
liria|gsl
lisa gora|mzb
lisakovsk|dde
lisala|9mx
lisboa|dp,u0
lisbon|dp,u0
lisbon district|u0
lisbonne|dp,u0
lisburn|93o
lisec|nht
lisets|nht
lishi|9x8
lishu|af8
lishui|4y7
lisianka|jzd
lisichansk|887
lisichovo|nfv
lisieux|gj3
liski|b1q,ns3
lisky|ns3,ouw
lisle|gsq
lisne|o31,orh
lisnivka|nlx
lisniwka|nlx
lisnychivka|opb
lisnytchivka|opb
lisnytschiwka|opb
lisove|o7g
lisovi sorochyntsi|n7r
lissa|a8d
lissa gora|mzb
lissabon|dp,u0
lissakovsk|dde
lissakowsk|dde
lisses|k10
lissets|nht
lissewege|jzu
lissez|nht
lissianka|jzd
lissitchansk|887
lissitchovo|nfv
lissitschansk|887
lissitschowo|nfv
lissjanka|jzd
lissone|dw4
lissove|o7g
lissovi sorotchyntsi|n7r
lissowe|o7g
lissowi sorotschynzi|n7r
liste der bulgarischen orden und ehrenzeichen|175
listvennoie|ouo
listvennoye|ouo
listwennoje|ouo
lisyanka|jzd
litani|m6k
litauen|3u
litchebne|otl
litherland|gsm
lithuania|3u
litija|4dg,hih
litin|kbj
litoral|39p
litschebne|otl
littau|i4b
little cayman|p1h
little elm|dop
little hulton|jf2
little lever|j3k
little rock|20r
little russia|ge
littleborough|iki
littlehampton|aqq
littleton|cb8
littoral|2ta,2z9
lituania|3u
lituanie|3u
litvinenkovo|o0c
litwinenkowo|o0c
lityn|kbj
litzmannstadt|tj
liu|m6l
liubar|nn1
liubashiovka|joq
liubashivka|joq
liubech|nrw
liubertsy|6mh
liubeshiv|knk
liubeshov|knk
liubimovka|koy
liubinski|jcd
liubliana|qx
liublino|6e0
liubomirka|o6e
liuboml|jcs
liubomyrivka|oqw,ovi
liubomyrka|o6e
liubopil|ohn
liubopol|ohn
liubotin|hbq
liubotyn|hbq
liubymivka|koy
liudinovo|d3v
liudmilovka|ou0
liudmylivka|ou0
liufeng|e0z
liuhe|9w8
liuhe county|9w8
liuji|b6w
liuksemburg|osq
liuku|aa0
liupanshui|16t
liuquan|bl3
liushan|eoi
liutezh|nni
liutizh|nni
liutuan|c0f
liuxin|a2e
liuzhi|6wi
liuzhou|144
livadia|o9f
livadiia|isl,o9f
livadiya|isl,o9f
livani|3or,foy
livani municipality|3or
livanu|3or
liverdun|kdo
livermore|8j1
liverpool|1m8
liversedge|j0c
livingston|ay4,g1p
livingstone|7mu
livny|c9j
livonia|88y
livorno|3fy,6l5
livourne|3fy,6l5
livron sur drome|jtp
livry gargan|dgw
livyntsi|nzv
liwadija|isl,o9f
liwny|c9j
liwynzi|nzv
lixian|as8
lizhi|6lc
ljachiwzi|ktp
ljangassowo|iss
ljantor|dpm
ljubar|nn1
ljubaschiwka|joq
ljubaschjowka|joq
ljuberzy|6mh
ljubeschiw|knk
ljubeschow|knk
ljubetsch|nrw
ljubimowka|koy
ljubinski|jcd
ljublino|6e0
ljubljana|qx,4dh
ljubljanica|m6m
ljubno|4di
ljubno ob savinji|ndz
ljubomirka|o6e
ljuboml|jcs
ljubomyriwka|oqw,ovi
ljubomyrka|o6e
ljubopil|ohn
ljubopol|ohn
ljubotin|hbq
ljubotyn|hbq
ljubymiwka|koy
ljudinowo|d3v
ljudmilowka|ou0
ljudmyliwka|ou0
ljugaren|lcu
ljuksemburg|osq
ljungan|m6n
ljusnan|m6o
ljutesch|nni
ljutisch|nni
ljutomer|4dj,jd8
llandudno|ia7
llanelli|bux
llangreu|ddu
llano tugri|p06
llantrisant|ih3
llantwit major|ihf
llefia|cpa
lleida|367,6x3
lliria|gsl
llobregat|lv0
llodio|hp7
lloret de mar|dhw
lloydminster|far
lluchmayor|e5s
llucmajor|e5s
lngelmenjarvi|lcv
lo prado|7s8
loa janan|5yo
loango|oyq
lobachiv|ofn
lobachov|ofn
lobanove|o15
lobanovo|o15
lobanowe|o15
lobatchiv|ofn
lobatchov|ofn
lobatschiw|ofn
lobatschow|ofn
lobatse|2w2,fhk
lobau|hou
lobaye|2x7,m6p
lobito|609
lobnia|aeb
lobnja|aeb
lobnya|aeb
locarno|igm
loch awe|lcw
loch bhanabhaidh|lcx
loch lochy|lcy
loch lomond north basin|lcz
loch maree|ld0
loch ness|ld1
loch rannoch|ld2
lochearn|gdv
loches|k5q
lochristi|hh3
lochtchynivka|o26
lochwiza|j3g
lochwizja|j3g
lochwyzja|j3g
locknesjn|ld3
lockport|geo,h9w
locmiquelic|n51
lod|94e
lodeinoie pole|gxy
lodeinoje pole|gxy
lodeinoye pole|gxy
lodelinsart|jt7
lodeve|k27
lodeynoye pole|gxy
lodhran|85f
lodhran tehsil|85f
lodi|3fz,a4p,d87,ggx
lodja|9rv
lodwar|5p0
lodz|sp,tj,44z
lodz voivodeship|sp,44z
loebau|hou
loehne|dgu
loei|4lm,7qi
loen|p13
loerrach|c89
lofa|3m6
lofa county|3m6
lofssjn|ld4
lofthouse|gpg
log dragomer|4hc
logan|5b1,bqv
logan city|5b1
logan martin lake|ld5
logan square|9d8
logar|2mt
logatec|4dk,g6v
lognes|i96
logone|m6q
logone occidental|4ka
logone oriental|4kb
logrogne|4xt
logrono|4xt
lohardaga|beg
lohja|e6u
lohmar|fcw
lohne|dgu,g4n
lohr a main|i47
lohr am main|i47
loi kaw|bk6
loikaw|bk6
loing|mcy
loir|lwg
loir et cher|7zr
loir y cher|7zr
loira|gg,7zs
loira atlantico|7zu
loire|gg,7zs
loire atlantique|7zu
loiret|7zv
loison sous lens|knw
loiza|2j8,iqr
loja|1o5,34h,h2n
lojvitsa|j3g
lojvitsia|j3g
lojvytsia|j3g
lokachi|naa
lokan tekojarvi|ld6
lokatchi|naa
lokatschi|naa
lokbatan|fjt
lokeren|d3n
lokhvitsa|j3g
lokhvitsia|j3g
lokhvitsya|j3g
lokhvytsia|j3g
lokhvytsya|j3g
lokka reservoir|ld6
lokoja|6a4
lokomotivni|ja1
lokomotivny|ja1
lokomotivnyy|ja1
lokomotiwny|ja1
lokoro|m6r
lokossa|5lx
lokot|iyu
lom|m6s
loma bonita|fbl
loma linda|gm1
lomachyntsi|no5
lomami|2wo,m6t
lomatchyntsi|no5
lomatschynzi|no5
lombard|cpi
lombardei|9z
lombardia|9z
lombardie|9z
lombardy|9z,1lv
lome|b8
lomita|h8i
lomme|fs6
lommel|f70
lomonosov|cx0
lomonosove|ot8
lomonosovo|ot8
lomonossov|cx0
lomonossove|ot8
lomonossovo|ot8
lomonossow|cx0
lomonossowe|ot8
lomonossowo|ot8
lompoc|cn7
lomza|a7k
lonavla|ard
london|5t,585
london borough of barnet|fre
london borough of hounslow|9yh
london borough of sutton|67v
londonderry|8rg
londonderry county borough|8ks
londres|5t
londrina|21g
long an|143
long beach|4wm,esc
long branch|fh0
long eaton|c3a
long hu|ld7
long island|2uy
long island sound|p8m
long lake|ld8
long xuyen|1og
longeau|k3v
longfeng|6nz,ae2,eok
longfield|hzg
longgang|9ax,ajj
longgu|ap2
longhe|e8g,e9o
longjiang|7px
longjing|7ej
longju|f76
longjumeau|h8o
longkou|ajj
longling county|5k1
longmont|8cr
longnan|8ne
longpont sur orge|kif
longqiao|eiy
longquan|8dp
longshan|drk
longsheng|fk4
longshi|b0v
longshui|7ag
longtan|aug,e2f
longton|irj
longueau|kuw
longuenesse|ikd
longueuil|5u0
longuyon|kmn
longvic|jkx
longview|8u2,e05
longwy|iff
longxing|e3w
longyan|1fs
longyearbyen|go7
loni|6hc
lons|ik2
lons le saunier|h9e
loon plage|kbn
loos|gyf
loos en gohelle|k5i
looz|ji5
lop buri|6di
lop nur|ld9
lopatin|nd3
lopatinski|iib
lopatinskiy|iib
lopatinsky|iib
lopatyn|nd3
lopburi|4ky,6di
lopouchna|oha
lopoukhiv|net
lopoukhov|net
lopuchiw|net
lopuchow|net
lopujiv|net
lopujov|net
lopukhiv|net
lopukhov|net
lopuschna|oha
lopushna|oha
lora del rio|his
lorain|a7z
loralai|dsw
lorca|8d1
lorena|96e
lorengau|hvd
lorestan province|ps
loreto|42q
lorgues|jv1
lori|2nq
lori province|2nq
lori region|2nq
lorica|d99
lorient|asw
loriol sur drome|kmc
lormont|gv0
lorrach|c89
lorri|2nq
los alcazares|i7u
los altos|fk3
los andes|ay1
los angeles|mq,771
los banos|87d,dvi
los barrios|gp5
los barrios municipio|gp5
los cayos|54y
los dos caminos|asp
los gatos|fjq
los lagos|2yx
los lagos region|2yx
los llanos de aridane|hdd
los madriles|6m
los mochis|5n7
los palacios y villafranca|e0d
los palacios y villafranca municipio|e0d
los patios|ar1
los polvorines|bcy
los puertos de altagracia|9wm
los rastrojos|7xr
los realejos|e34
los reyes acaquilpan|8o9
los reyes de salgado|dj0
los reyes la paz|8o9
los rios|2yy,34m
los rios region|2yy
los santos|426
los santos province|426
los spa alcazares|i7u
los teques|1r4
loschtschyniwka|o26
loshchynivka|o26
losheim|i0h
losheim am see|i0h
losino petrovski|gy9
losino petrovskiy|gy9
losino petrovsky|gy9
loska dolina|4dl
loski potok|4dm
losno aleksandrowka|o73
losno oleksandriwka|o73
losno olexandriwka|o73
losone|kje
losowa|b9x
losowaja|b9x
losowatka|kf3
losowe|nsn,ny5
losowoe|ny5
losowoje|nsn
losowy jar|oeb
losowyj jar|oeb
lospalos|bll
lossino petrovski|gy9
lossino petrowski|gy9
lossnen|lda
losuwatka|kf3
lot|7zw,m6u
lot et garonne|7zx
lot y garona|7zx
lota|bu9
lotskino|nwv
lotskyne|nwv
lotta|m6v
louang namtha|3kq,jjr
loubny|cko
loudeac|jbi
loudi|4us
loudias|m6w
loudun|jsx
louga|4i4,628,dcf
lougansk|1ai
louganskoie|nko,o7r
lough allen|ldb
lough derg|ldc
lough neagh|ldd
lough ree|lde
loughborough|a2f
lougovoie|of9
louguini|mya
louguiny|mya
louhans|ke8
louhansk|v8,1ai
louhanske|nko,o7r
louhove|of9
louhyny|mya
louis trichardt|8lg
louisiana|4ra
louisiane|4ra
louisville|5qh,hbi
loujani|mty
loujany|mty
loukachivka|okw
loukachovka|okw
loukanivka|o7p
loukanovka|o7p
loukatchivka|okr
loukatchovka|okr
loukavtsi|nkl
loukavtsy|nkl
loukhovitsy|f33
loukhskoe ozereo|ldf
loukiv|ng7
loukoianov|iqx
loukovitsa|o12
loukovytsia|o12
loum|6bw
loungnamtha|3kq
lounka|osk
loupareve|o40
lourdes|i74
loures|9ys
loushanguan|8xo
loutch|og8
loutchegorsk|h0w
loutchinske|om4
loutchistoie|o6f
loutchynske|om4
loutchyste|o6f
louth|i1x
loutouguino|hxi
loutouhyne|hxi
loutovinovka|nr5
loutovynivka|nr5
loutsk|1x3
louvain|7ww
louvain la neuve|ftr
louveciennes|k24
louveira|ff9
louviers|hjj
louvigne du desert|mzv
louvres|jmj
louvroil|k2w
louxor|183,35o
louza|iy1
lovaina|7ww
lovca|8h6
lovcha|8h6
lovec|8h6
lovech|2s4,8h6
lovech province|2s4
loveland|99j
lovendegem|jmw
loves park|gph
lovetch|2s4,8h6
lovrenc na pohorju|4g7,kl1
low lake|l60
lowell|7l3
lowen|7ww
lower arrow lake|ldg
lower austria|zw
lower earley|f6v
lower hutt|7j2
lower juba|4ik
lower kama reservoir|lez
lower lough erne|ldh
lower red lake|ldi
lower river|396
lower river division|396
lower river region|396
lower saxony|329
lower shabeelle|4ip
lower shebelle|4ip
lower silesia|44v
lower tunguska|mbr
lowestoft|9kl
lowetsch|8h6
lowgar|2mt
loxstedt|i27
loyalty islands|2he
lozere|7zy
lozkino|nwv
lozkyne|nwv
lozno aleksandrovka|o73
lozno oleksandrivka|o73
lozouvatka|kf3
lozova|b9x
lozovaia|b9x
lozovatka|kf3
lozovaya|b9x
lozove|nsn,ny5
lozovi iar|oeb
lozovi yar|oeb
lozovo|3tf,jt0
lozovoe|ny5
lozovoie|nsn
lozovoye|nsn
lozovy iar|oeb
lozovy yar|oeb
lozovyi iar|oeb
lozovyi yar|oeb
lozovyy yar|oeb
lozuvatka|kf3
lu an|10q
lu nan|602
lua|m6x
lualaba|2wp,m6y
luan|m6z
luancheng|20k
luanda|6x,2o6
luanda norte|2o4
luang namtha|3kq,jjr
luang prabang|3kr,6tu
luang prabang province|3kr
luangwa|m70
luanshya|7i6
luapula|4u6,m71
luapula province|4u6
luba|gao
luban see|3os
lubana|3os
lubana municipality|3os
lubanas|3os
lubanas novads|3os
lubango|5de
lubao|b2v,ctt
lubbecke|gcm
lubbeek|im2
lubbenau|hv0
lubbock|5oz
lubeca|5yv
lubeck|5yv
lubelskie|vs
luben|93l
lubin|93l
lublin|vs,1ds,44x
lublin province|vs
lublin voivodeship|vs
lubni|cko
lubnjow|hv0
lubny|cko
lubombo|4jx
lubombo region|4jx
lubu|87b
lubuklinggau|5t3
lubumbashi|m1
lubuskie|1hc
lubusz|1hc,44y
lubusz voivodeship|1hc
lubusz voivodship|1hc
luc la primaube|ktb
luca|8v6
lucala|m72
lucaya|cak
lucban|fgb
lucca|3g0,8v6
luce|4dn,ht2,o4m
lucea|hli
lucena|5u7,cy7
lucena city|5u7
lucentum|59v
lucera|f4m
lucerna|2xz,5q0
lucerne|2xz,5q0
luch|og8
luchegorsk|h0w
lucheng|8gv
luchinske|om4
luchiste|o6f
luchistoye|o6f
luchowizy|f33
luchynske|om4
luchyste|o6f
luckeesarai|8gb
luckenwalde|h2b
lucknow|bb
lucon|jfx
lucon centrale|43n
lucques|3g0,8v6
ludenscheid|8zx
ludhiana|120
ludinghausen|glr
ludlow|gxt,jbu
ludres|k7s
ludsen|3ot,fb4
ludwigsbourg|8jv
ludwigsburg|8jv
ludwigsfelde|gl9
ludwigshafen|6i7
ludwigshafen am rhein|6i7
ludza|3ot,fb4
ludza municipality|3ot
ludzas|3ot
luebbecke|gcm
luebeck|5yv
luebo|7qp
luedenscheid|8zx
luedinghausen|glr
lueeyang chengguanzhen|9ui
luefeng|eol
luena|a91
lueneburg|9jl
luenen|8e6
lueshun|8tv
lueyang chengguanzhen|9ui
lufeng|eol
lufilufi|nem
lufira|m73
lufkin|e3n
luftwaffenstutzpunkt engels|f9
luftwaffenstutzpunkt saki|hr
luga|dcf,m74
lugano|aa3
lugansk|1ai
lugansk oblast|v8
lugansk people s republic|gf
lugansk region|v8
luganska|itk
luganske|nko
luganskoje|nko,o7r
luganskoye|nko,o7r
luganville|dbv
lugar|2mt
lugazi|ee7
lugini|mya
luginy|mya
lugo|369,862
lugoj|csp
lugos|csp
lugosch|csp
lugovoye|of9
lugowoje|of9
luguini|mya
luguiny|mya
lugulu|d7g
luhanshchyna|v8
luhansk|v8,1ai
luhansk oblast|v8
luhansk people s republic|gf
luhansk region|v8
luhanske|nko,o7r
luhit|m75
luhove|of9
luhowe|of9
luhyny|mya
luirojoki|m76
luisant|k6r
luisburgo|8jv
luisiana|4ra
lujan|857
lujovitsy|f33
lukachivka|okr
lukachovka|okr
lukanivka|o7p
lukaniwka|o7p
lukanovka|o7p
lukanowka|o7p
lukaschiwka|okw
lukaschowka|okw
lukashivka|okw
lukashovka|okw
lukatschiwka|okr
lukatschowka|okr
lukavac|cl4
lukavtsi|nkl
lukavtsy|nkl
lukawzi|nkl
lukawzy|nkl
lukenie|m77
lukhovitsy|f33
lukiv|ng7
lukiw|ng7
lukoianov|iqx
lukojanow|iqx
lukovica|4do
lukovica pri domzalah|o46
lukovitsa|o12
lukovytsia|o12
lukovytsya|o12,orf
lukow|fmd
lukowiza|o12
lukowyzja|o12
lukoyanov|iqx
lukuga|m78
lukyanivka|otp
lule|mk2
lule lv|m79
lulea|724
luleburgaz|8ec
lulou|a7n
lulua|l0
lumajang|78o
lumajangdong co|ldj
lumban|foa
lumbang|foa
lumberton|h21
lumbini|40z
lumbini province|40z
lumbres|n6n
lummen|ild
lumut|dgj
luna|m7a
lunan|602
lunavada|eas
lund|8ki
lunda nord|2o4
lunda norte|2o4
lunda sud|2o5
lunda sul|2o5
lundevatnet|ldk
lunebourg|9jl
luneburg|9jl
luneburgo|9jl
lunel|g7s
lunen|8e6
luneville|h2k
lunglei|bft
lungtenzampa|oxx
lungwebungu|m7b
lunka|osk
luobei|cz7
luocheng|9dn
luohe|17e
luohuang|9iv
luojiang|5yw
luolong|d96
luoma hu|ldl
luomen|8fr
luoqi|e04
luorong|9ua
luoyang|15a,794,9yx
lupane|nbj
lupareve|o40
luparewe|o40
lupeni|fm4
luqa|3wy,ho2
luquillo|2j9,gg0
lure|jls
lurio|m7c
lusa|iy1
lusaka|93,4ub
lusaka province|4ub
lusambo|781
luschani|mty
luschany|mty
lushar|9vl
lushnja|d3h
lushnje|d3h
lushun|8tv
lushunkou|8tv
lutherstadt wittenberg|frt
luton|5v8
lutovinovka|nr5
lutovynivka|nr5
lutowinowka|nr5
lutowyniwka|nr5
lutry|jqp
lutsch|og8
lutschegorsk|h0w
lutschinske|om4
lutschistoje|o6f
lutschynske|om4
lutschyste|o6f
lutsk|1x3
lutterbach|ki5
luttich|1cq,64z
lutugine|hxi
lutugino|hxi
lutuguino|hxi
lutuhyne|hxi
lutzow holm bay|p7v
lutzow holm bucht|p7v
luuq|eps
luvua|m7d
luwegu|m7e
luwuk|c3z
luxembourg|4l,1qe,2rg,3n2
luxembourg province|2rg
luxemburg|4l,1qe,2rg,3n2
luxemburgo|4l,1qe,2rg
luxeuil les bains|jnh
luxor|183,35o
luxor governorate|35o
luynes|kwx
luza|iy1,m7f
luzarches|n5n
luzern|2xz,5q0
luzhani|mty
luzhany|mty
luzhou|1gs
luziania|6sx
luzicka nisa|m7g
luzk|1x3
luzon central|43n
luzon strait|p3q
luzonstrasse|p3q
lviv|sc,ur
lviv oblast|sc
lviv region|sc
lvivshchyna|sc
lvov|ur
lvov oblast|sc
lvov region|sc
lvovski|j4k
lvovsky|j4k
lwebo|7qp
lwiw|ur,i5g
lwow|ur
lwowski|j4k
lyakhivtsi|ktp
lyangasovo|iss
lyantor|dpm
lychiwka|nro
lyck|b2f
lydda|94e
lygnern|ldm
lyjivka|nro
lykhivka|nro
lyman|hb4,n8l,nwg
lymanka|ipo
lymans ke|ne2
lymanske|k57,ne2
lymany|np0,okc
lymington|i1r
lymm|j0j
lyna|m7h
lynchburg|8z1
lynn|8c6
lynn haven|hdj
lynnwood|dz6
lynwood|9hh
lynx lake|ldn
lyon|11k
lypcha|nb6
lypetske|nac
lypezke|nac
lypniajka|n3i
lypniazhka|n3i
lypnjaschka|n3i
lypnyazhka|n3i
lypova dolyna|kuo
lypovets|juj
lypowa dolyna|kuo
lypowez|juj
lyptcha|nb6
lyptscha|nb6
lys lez lannoy|ikk
lys va|9qi
lysa hora|mzb
lysaia gora|mzb
lysaya gora|mzb
lysets|nht
lysianka|jzd
lysjanka|jzd
lyskovo|gos
lyskowo|gos
lysogorka|oec
lysogorskaia|jey
lysogorskaya|jey
lysohirka|oec
lyss|j79
lyssa hora|mzb
lyssaia gora|mzb
lyssaja gora|mzb
lyssets|nht
lyssez|nht
lyssianka|jzd
lyssjanka|jzd
lyssogorka|oec
lyssogorskaia|jey
lyssogorskaja|jey
lyssohirka|oec
lyssychansk|887
lyssytchansk|887
lyssytchovo|nfv
lyssytschansk|887
lyssytschowo|nfv
lystvynne|ouo
lystwynne|ouo
lysva|9qi
lyswa|9qi
lysyanka|jzd
lysychansk|887
lysychovo|nfv
lytham st annes|d4a
lytkarino|bph
lytvynenkove|o0c
lytwynenkowe|o0c
lyubar|nn1
lyubashivka|joq
lyubashyovka|joq
lyubech|nrw
lyubertsy|6mh
lyubeshiv|knk
lyubeshov|knk
lyubimovka|koy
lyubinskiy|jcd
lyubinsky|jcd
lyublino|6e0
lyubomirka|o6e
lyuboml|jcs
lyubomyrivka|oqw,ovi
lyubomyrka|o6e
lyubopil|ohn
lyubopol|ohn
lyubotin|hbq
lyubotyn|hbq
lyubymivka|koy
lyudinovo|d3v
lyudmilovka|ou0
lyudmylivka|ou0
lyuksemburg|osq
lyutezh|nni
lyutizh|nni
m bakaou reservoir|ldo
m banza kongo|9g0
m clure strait|p5v
m lila|5me
m saken|9fc
m sila|1h6,5en
m sila province|1h6
m tsangamouji|2m1,icw
ma ale adummim|dpp
ma an|3hn,6oj
ma an governorate|3hn
ma anshan|1ry
ma kung|azp
ma on shan|5xv
ma rib|4tv,bqr
ma rib governorate|4tv
maan|3hn
maarrat misrin|f55
maarssen|dg1
maas|m7i
maaseik|gee
maasmechelen|e4a
maassluis|ezk
maastricht|55z
maba|7ht
mabai|a8c
mabalacat|67n
mabalacat city|67n
mabaruma|np2
mabato|95p
mablethorpe|ith
mableton|dy1
mably|jyr
mabopane|7ks
macae|6ta
macaiba|dd8
macao|jo
macao sar china|jo
macapa|125
macas|9k6
macasar|lm
macau|cd,jo
macclesfield|a6n
macedoine|3y
macedoine centrale|yi
macedoine du nord|3y
macedoine occidentale|39s
macedoine orientale et thrace|23d
macedonia|3y
macedonia central|yi
macedonia del norte|3y
macedonia occidental|39s
macedonia oriental y tracia|23d
maceio|p6
macenta|ctp
macerata|3g1,fi5
machado|exc
machakos|3i9,878
machakos county|3i9
machakos district|3i9
machala|1m3
machatschkala|yl
machecoul|kjo
machelen|ivn
macheng|76a
macherla|bnt
machesney park|gt1
machevka|nag
machhad|br
machida|52n
machida shi|52n
machilipatnam|65v
machiques|8gw
machivka|nag
macintyre|m7j
mackay|792
mackenzie|m7k
mackenzie bay|p6r
macklenburg bay|paq
macon|8dy,eae
macquarie|m7l
macuspana|f4k
macva|47r
madaba|3hm,5pg
madaba governorate|3hm
madagascar|1f
madagaskar|1f
madanapalle|7ne
madang|43b,8u7
madang province|43b
madaripur|8p7
maddaloni|eiw
madeira|45p,m7m
madera|a5z
madere|45p
madgaon|8lj
madhesh|2hi
madhipura|bpo
madhubani|9in
madhupur|bpa
madhya pradesh|3eg
madhyamgram|6j5
madhyapur thimi|7c4
madikeri|esh
madinah|100
madinat an nasr|1w0
madinat ash shamal|46p,i71
madinat hamad|bfv
madinat sittah uktubar|55t
madinat zayid|a8j
madingou|9rs
madison|1rq,c8p,gbk,m7n
madison heights|fp7
madiun|5zh
madona|3ou,g1s
madona municipality|3ou
madonas|3ou
madonas novads|3ou
madre de dios|42r,m7o
madrid|6m,bx,36a,8os
madrid autonomous community|bx
madrid centro|6pb
madrid community|bx
madrid province|36a
madriz|40g
madriz department|40g
madruga|epx
madurai|13i
mae chan|dtv
mae hong son|4m2,g4d
mae klong|m7p
mae sot|ckt
maebaru|9m5
maebaru chuo|9m5
maebashi|1mz
maebashi shi|1mz
maekel|35w
maennedorf|jxl
maeseyck|gee
maesteg|h6k
maevatanana|92v
mafeteng|3mi,7co
mafeteng district|3mi
mafikeng|czz
mafinga|ef1
mafra|dcn
mafraq|3hl,6ec
mafraq governorate|3hl
magadan|49a,5id
magadan oblast|49a
magadan region|49a
magala|jq3
magalang|9pq
magallanes region|2yz
magangue|78b
magarach|omx
magaratch|omx
magaratsch|omx
magas|g97
magasinka|o6o
magazinka|o6o
magdagachi|izl
magdagatchi|izl
magdagatschi|izl
magdalena|1c0,m7q
magdalena contreras|5rs
magdalena department|1c0
magdalinovka|kcs
magdalinowka|kcs
magdanly|ego
magdebourg|1tp
magdeburg|1tp
magdeburgo|1tp
magelang|7aj
magellanstrasse|p7m
maghaghah|7do
maghreb|gh
maghull|g5z
magileu|1d5
magna|g84
magnanville|kpt
magnesia ad sipylum|1so
magnesia am sipylos|1so
magnitogorsk|51f
magny en vexin|kqx
magny le hongre|n7f
magny les hameaux|jnf
magong|azp
magreb|gh
magugpo poblacion|5t8
maguilov|1cw
maguindanao|19s
maguindanao province|19s
maguncia|1wy
magway|3vd,5g7
magway region|3vd
magwe|5g7
maha sarakham|4lo,6mf
mahabad|6ik
mahaica berbice|3ax
mahajanga|1s8
mahakam|m7r
mahala|jq3
mahalapye|d4d
mahalingpur|f07
mahalla al kubra|20w
mahana nadi|m7s
mahanoro|dee
maharagama|64x
maharaganj|fle
maharashtra|3ed
maharastra|3ed
mahasamund|bqe
mahasynka|o6o
mahaweli|m7t
mahazynka|o6o
mahbubabad|drq
mahbubnagar|6y5
mahdalynivka|kcs
mahdalyniwka|kcs
mahdia|4nn,6x0,dii,isy
mahdia governorate|4nn
mahe|dpt
mahemdavad|f20
mahendranagar|8il
maheshtala|4ye
mahi|m7u
mahibadhoo|ke5
mahikeng|czz
mahiliou|1cw
mahiliow|y0
mahiljou|1cw
mahilyow|1cw
mahilyow voblasts|y0
mahilyowskaya voblasts|y0
mahmoud e raqi|gxq
mahmud i raqi|gxq
mahmudabad|cde
mahoba|8gr
mahon|fvs
mahra|4tw
mahrisch schlesische region|1b2
mahwah|gly
mai ndombe|2wq
maia|e33
maiaki|kky,opz
maiaky|kky,opz
maibara|dp8
maicao|6gj
maicuru|m7v
maidan|gi
maidan shar|mui
maidan wardak|288
maidan wardak province|288
maidenhead|9m3
maidstone|7om
maiduguri|tt
maifeld|nqw
maihar|drv
maikop|50m
mailand|m2,ot
mailsi|a4y
maima|i9w
maimana|5uh
maimansingh|9p,1vi,2re
main|m7w,mfh,mpg
maine|4rd,lwg
maine et loire|7zz
maine y loira|7zz
mainpuri|88z
maintal|dov
maintenon|mzj
maintirano|940
mainvilliers|jbz
mainz|1wy
maio|313
maiory|o10
maiquetia|bgr
mairano del alcor|hax
mairena del alcor|hax
mairena del aljarafe|d8k
maireno del alcor|hax
mairinque|cli
mairipora|7vd
mairtoup|j8v
mairtup|j8v
maisan|1xo
maiske|nqw
maiski|iw7
maiskoie|nqw
maiskoje|nqw
maiskoye|nqw
maison blanche|iu
maisons alfort|bae
maisons laffitte|gu4
maitland|9vr
maizieres les metz|jip
maizuru|8c4
maizuru shi|8c4
majachkala|yl
majadahonda|9s9
majaki|kky,opz
majaky|kky,opz
majalengka|9ev
majalgaon|c3i
majdan|gi
majenang|dl0
majene|9cr
majie|71l
majory|o10
majske|nqw
majsperk|4dp,ntv
majuro|3t1,5np
majuro atoll|3t1,5np
makamba|2sw,apu
makariv|jkg
makariv iar|nzi
makariv yar|nzi
makariw|jkg
makarov|jkg
makarove|odc
makarovo|odc
makarow|jkg
makarowo|odc
makassar|lm
makassar strait|p54
makati city|27r
makedonska kamenica|3tp,gjv
makedonski brod|3ty,hze
makeevka|59b
makeievka|59b
makejewka|59b
makeni|5lh
makeyevka|59b
makhachkala|yl
makhanda|8dn
makhatchkala|yl
makiivka|59b
makijiwka|59b
makira|4ax
makira ulawa|4ax
makira ulawa province|4ax
makira und ulawa|4ax
makiv|kp3
makiw|kp3
makiyivka|59b
makka|c1
makka region|c1
makkabbim|8as
makkabim|8as
makkah|c1
makkah al mukarramah|kq
makkah region|c1
makoko|8nc
makokou|d8h
makole|4h2,ooo
makouda|ej7
makov|kp3
makow|kp3
makrana|89s
makueni|3ia
makueni county|3ia
makueni district|3ia
makumbako|bej
makung|azp
makurdi|1lc
mal danilovka|k50
mal danilowka|k50
mal viska|jd6
mal wiska|jd6
mala biloserka|kne
mala bilozerka|kne
mala bouda|ot7
mala buda|ot7
mala danylivka|k50
mala danyliwka|k50
mala mechetnia|ok8
mala mechetnya|ok8
mala metchetnia|ok8
mala metschetnja|ok8
mala slobidka|ot0
mala tokmachka|nhw
mala tokmatchka|nhw
mala tokmatschka|nhw
mala viska|jd6
mala vyska|jd6
mala wiska|jd6
mala wyska|jd6
malabo|11o
malaca|zb,3yz
malacatan|8bk
malacca|zb,3yz
malacca city|zb
malachowka|hos
maladetchna|7wa
maladsetschna|7wa
maladziecna|7wa
maladzyechna|7wa
malaga|zo,220
malagarasi|m7x
malaia beloziorka|kne
malaia bouda|ot7
malaia buda|ot7
malaia mechetnia|ok8
malaia metchetnia|ok8
malaia tokmachka|nhw
malaia tokmatchka|nhw
malaia vichera|ike
malaia vishera|ike
malaisie|14
malaita|4ay
malaita province|4ay
malaivtsi|oh2
malaja belosjorka|kne
malaja buda|ot7
malaja metschetnja|ok8
malaja tokmatschka|nhw
malaja wischera|ike
malajiwzi|oh2
malajovka|hos
malakal|4vw
malakhovka|hos
malakka|zb,3yz
malakoff|fub
malakwal|eek,eif
malakwal city|eek
malambo|73k
malampa|4t8
malang|1n6
malanje|2o7,5ls
malanville|dxz
malappuram|7w6
malard|ayl
malaren|ldp
malasia|14
malatya|16p,1om
malatya province|1om
malaui|1o
malaunay|kkw
malaut|962
malavalli|dqb
malawi|1o
malawi central|3xy
malaya belozyorka|kne
malaya buda|ot7
malaya mechetnya|ok8
malaya ob|m7y
malaya tokmachka|nhw
malaya vishera|ike
malaybalay|afg
malaybalay city|afg
malayer|6c2
malayivtsi|oh2
malaysia|14
malbork|dm1
maldegem|gyk
maldeghem|gyk
malden|agr
maldivas|4q
maldives|4q
maldon|h3d
maldonado|4sf,6gn
male|1f4
malediven|4q
malegaon|4zj
malemort sur correze|k5v
malen koye|ny8
malenke|ny8
malenkoie|ny8
malenkoje|ny8
malenkoye|ny8
maler kotla|7hi
malesherbes|kg1
malew|2d3
malgobek|cru
malgrat|ho7
malgrat de mar|ho7
malheur lake|ldq
mali|1r,cy4
mali burunduk|okg
mali fontan|oez
mali kouialnik|ovq
mali kuchuriv|o3o
mali kuchurov|o3o
mali kuialnik|ovq
mali kuialnyk|ovq
mali kujalnik|ovq
mali maiak|nnf
mali matis|ojp
mali taraktash|nkd
mali tarjan|obc
maliana|9zk
malianzhuang|cyi
maliatintsy|o5c
maliatyntsi|o5c
malievka|oaj
maliivka|oaj
malijewka|oaj
malijiwka|oaj
malilipot|erx
malin|gcl
malinas|93m
malindi|7dm
malines|93m
malingao|1cd
malingshan|bfx
malinovka|k29,nyl,od3
malinowka|k29,nyl,od3
malintsy|nnx
malinzy|nnx
malir cantonment|5ej
malita|d67
maliyevka|oaj
maliyivka|oaj
maljatinzy|o5c
maljatynzi|o5c
malka|m7z
malkajgiri|6p6
malkapur|a3q,f6r
mallawi|5yp
malle|k6y
mallemort|ksx
malliana|988
mallorca|hwn
malmedy|isk
malmesbury|eep
malmo|1ei
malmoe|1ei
malodolinske|ney
malodolynske|ney
maloelap|3t2
maloelap atoll|3t2
maloiaroslavets|f0g
maloiaroslavets drouhyi|omy
maloiaroslavets druhi|omy
maloiaroslavets druhyi|omy
maloiaroslavets perchyi|orx
maloiaroslavets pershi|orx
maloiaroslavets pershyi|orx
malojaroslawez|f0g
malojaroslawez druhyj|omy
malojaroslawez perschyj|orx
malojenevka|ou5
malojenivka|ou5
malokachowka|nig
malokajovka|nig
malokakhovka|nig
malokaterinivka|ndy
malokaterinovka|ndy
malokaterinowka|ndy
malokaternivka|ndy
malokaterynivka|ndy
malokateryniwka|ndy
malolos|63g
malolos city|63g
malorechenskoye|o34
maloretchenskoie|o34
maloretschenskoje|o34
malorichenske|o34
maloritchenske|o34
maloritschenske|o34
malorossia|ge
malorossiya|ge
maloschenewka|ou5
maloscheniwka|ou5
malovidnoie|of2
malovidnoye|of2
malovydne|of2
malowidnoje|of2
malowydne|of2
maloyaroslavets|f0g
maloyaroslavets druhyy|omy
maloyaroslavets pershyy|orx
malozhenevka|ou5
malozhenivka|ou5
malpils|3ow
malpils municipality|3ow
malta|4p
maltby|hup
malte|4p
maltepe|50i
malters|ki3
maluku|3db
maluku islands|3db
malumfashi|9l7
malungon|bia
malungun|bia
malur|fjx
maluso|fcl
maly bouroundouk|okg
maly burunduk|okg
maly fontan|oez
maly koutchourov|o3o
maly kuchurov|o3o
maly kutschurow|o3o
maly kuyalnik|ovq
maly maiak|nnf
maly majak|nnf
maly matis|ojp
maly mayak|nnf
maly taraktach|nkd
maly taraktasch|nkd
maly taraktash|nkd
maly tarchan|obc
maly tarkhan|obc
malyatintsy|o5c
malyatyntsi|o5c
malyi fontan|oez
malyi kouialnyk|ovq
malyi koutchouriv|o3o
malyi kuchuriv|o3o
malyi kuialnyk|ovq
malyi maiak|nnf
malyj fontan|oez
malyj kujalnyk|ovq
malyj kutschuriw|o3o
malyj majak|nnf
malyn|gcl
malynivka|k29,nyl
malyniwka|k29,nyl
malynovka|od3
malynowka|od3
malyntsi|nnx
malynzi|nnx
malyy fontan|oez
malyy kuchuriv|o3o
malyy kuyalnyk|ovq
malyy mayak|nnf
malyy yenisey|m80
malyye glodyany|fmn
malzeville|jw5
mamachai|oh5
mamadych|iir
mamadysch|iir
mamadysh|iir
mamaivtsi|km4
mamaivtsy|km4
mamaiwzy|km4
mamajiwzi|km4
mamak|ndr
mamalyga|nks
mamalyha|nks
mamas|m81
mamaschai|oh5
mamashai|oh5
mamashay|oh5
mamatid|dbe
mamayivtsi|km4
mamayvtsi|km4
mamberamo|m82
mambere kadei|2x4
mamers|kcn
mamore|m83
mamornitsa|oun
mamorniza|oun
mamornytsia|oun
mamornytsya|oun
mamornyzja|oun
mamou|39h,77k
mamou region|39h
mamoudzou|24a,2lz
mamout soultan|nh3
mampong|czp
mamporal|fh9
mamu kanjan|f7t
mamuju|ci0
mamut sultan|nh3
man|1sv
man kivka|k0p
mana|m84
manabi|34i
manacapuru|bh9
manacor|d9k
manadhoo|mve
manado|161
manage|gxu
managua|a2,40h
managua department|40h
manakara|70s
manali|f3e
manama|13b,2ad
mananantanana|m85
mananara|d51
manaoag|aow
manaos|c2
manapla|el6
manapparai|dzm
manassas|d1b
manati|2ja,c13
manatuto|4n8
manatutu|kmo
manaus|c2
manavgat|82d
manawatu|m86
manawatu wanganui|41i
manbidsch|81u
manbij|81u
manbiy|81u
mancha|800
manche|fa,800
manchenki|o74
manchenky|o74
mancheral|92m
mancherial|92m
manchester|3hc,52w,7lh,fl1
manchester parish|3hc
mandaguari|dpd
mandalay|nl,3ve
mandalay region|3ve
mandalgovi|dyw
mandaluyong city|50n
mandamarri|9yy
mandan|h3y
mandapeta|bye
mandaue|5ad
mandaue city|5ad
mandelieu la napoule|hj8
mandera|3ib,7nz
mandera county|3ib
mandera district|3ib
mandeure|krb
mandeville|6uf
mandi bahauddin|735
mandideep|deb
mandimba|7d0
mandla|chj
mandoul|4kc
mandra|ldr
mandres les roses|n40
mandsaur|77f
manduel|kgv
mandurah|7ok
mandvi|c3h
mandya|6z2
mane|m87
manfalut|7e2
manfredonia|axp
manga|8nb
mangai|dxm
mangalagiri|anv
mangaldan|8hj
mangalia|dge
mangalla|dge
mangalore|518
mangaluru|518
manganui|m88
mangaung|10c
mangaung local municipality|10c
mangaung metropolitan municipality|10c
mangbang|dif
manggar|djj
mangghystau|3ki
manghit|evl
mangilao|2bx
mangilao village|cfb
manglaur|cb4
mango|dt5
mangochi|dbl
mangoky|m89
mangotsfield|e32
mangouch|oqt
mangrol|apk
mangshi|cbd
manguistaou|3ki
manguit|evl
mangusch|oqt
mangush|oqt
mangystau|3ki
mangystau region|3ki
manhattan|12x,b06
manhattan beach|e7u
manhouch|jvo
manhuacu|b7u
manhusch|jvo
manhush|jvo
mania|m8a
maniava|ndt
manica|3zd
manicaland|4uf
manicalandia|4uf
manicaragua|d31
manicouagan|m8b
maniema|zm
maniema province|zm
manila|81
manille|81
maningory|m8c
manipur|3ef
manisa|13t,1so
manisa province|13t
manises|flw
manitoba|1a5
manitowoc|ex9
manizales|176
manjakandriana|f8j
manjawa|ndt
manjeri|8gp
manjo|dtw
manjur|b6t
mankachar|ffa
mankato|d6k
mankivka|k0p
mankiwka|k0p
mankovka|k0p
mankowka|k0p
manlleu|h9r
manmad|95t
mannarakkat|boa
mannargudi|a9o
mannedorf|jxl
mannheim|5dd
manokwari|5bt
manor park|iaq
manosque|h4a
manouba|4ne,9a7
manouba governorate|4ne
manp o|7ew
manpho|7ew
manpo|7ew
manresa|97b
mansa|75o,8yl
mansa konko|kl0
mansehra|9xu
mansfield|6e1,a5s,c97,gpx
mansfield city|g8i
mansfield woodhouse|hp1
mansilingan|4y2
mansoura|xk,bi1
mansourah|xk,bi1
manta|5l8
manta ecuador|5l8
mantampay|5l2
mantchenki|o74
mantchenky|o74
mante|8p8
manteca|992
mantes la jolie|cmr
mantes la ville|hfi
mantoue|3g2,dil
mantourovo|hlq
mantova|3g2,dil
mantschenki|o74
mantschenky|o74
mantua|3g2,dil
manturovo|hlq
manturowo|hlq
manu a|29x
manubah|4ne
manufahi|4n7
manuguru|f1o
manukau|56k
manukau city|56k
manukau harbour|p2p
manus|43c
manus province|43c
manvi|d20
manwat|fki
manyara|4qh
manyava|ndt
manych|m8d,mjq
manych gudilo|lds
manych reservoir|ldt
manzala|756
manzanares|hjv
manzanillo|6jo,74c
manzhouli|b6t
manzini|4jy,5aa
manzini region|4jy
mao|6s2,b9p,fvs
maocun|auq
maoming|174
mapam yumco|ldu
maple grove|9re
maple heights|gv2
maple ridge|8u8
maple valley|gc6
maplewood|d9f,gfo
mapo|ebe
mapuca|dcc
maputo|9a,m8e
maputo bay|p83
maputo bucht|p83
maputo city|2hb
maputo province|3zg
maputsoe|f5k
maquan|lxc
mar adriatico|dx
mar amarillo|p40
mar arabigo|p3b
mar balear|p5e
mar baltico|e9
mar blanco|iv
mar cantabrico|p3r
mar caribe|p3d
mar caspio|en
mar chiquita|ldv
mar de alboran|p7g
mar de amundsen|p49
mar de andaman|p3z
mar de ansenuza|ldv
mar de arafura|p44
mar de azov|e5
mar de bali|p9v
mar de banda|p3p
mar de barents|ec
mar de beaufort|p3c
mar de bellingshausen|p48
mar de bering|p5p
mar de bisayas|pac
mar de bismarck|p4w
mar de bohai|p5h
mar de bohol|pa5
mar de celebes|p3l
mar de ceram|p55
mar de chukotka|p42
mar de cortes|p4k
mar de creta|p7e
mar de davis|p7u
mar de filipinas|p36
mar de flores|pa0
mar de frisia|p7c
mar de groenlandia|p3o
mar de halmahera|p9x
mar de irlanda|p3x
mar de java|p3y
mar de jolo|p3m
mar de kara|p4b
mar de la china meridional|i3
mar de la china oriental|p41
mar de labrador|p3f
mar de laptev|p4c
mar de laquedivas|p47
mar de liguria|p7f
mar de lincoln|p5r
mar de los sargazos|par
mar de marmara|gj
mar de molucas|p4v
mar de noruega|p3n
mar de ojotsk|gx
mar de salomon|p4x
mar de samar|pa9
mar de savu|pad
mar de siberia oriental|p5q
mar de sibuyan|pa1
mar de tasmania|p38
mar de timor|p45
mar de weddell|p3k
mar del coral|p37
mar del japon|p3a
mar del norte|gs
mar del plata|20t
mar del scotia|p3u
mar egeo|dy
mar inka|jie
mar ino|5qm,oqd
mar interior de seto|p57
mar jonico|p4t
mar mediterraneo|gl
mar negro|eg
mar putrido|ia
mar rojo|hh,154,35l
mar tirreno|p4h
mar yanovka|nls
mar yinka|jie
mara|4q4
maraba|6rn
maracaibo|c0
maracaibo see|p8i
maracanau|65p
maracay|dm
maracena|h87
maradi|403,4v7
maradi region|403
marahui|6sw
marais des cygnes|m8f
maralal|abg
maramag|epj
maramures|47a
maramures county|47a
marana|d4e
marand|784
marange silvange|kni
maranhao|2u4
marano|btl
marano di napoli|btl
maranon|m8g
marans|mwk
maraslijewka|o19
maraslijiwka|o19
maravatio de ocampo|ekg
marawi|6sw
marawi city|6sw
marazlievka|o19
marazliivka|o19
marazliyevka|o19
marazliyivka|o19
marbach am neckar|i8p
marbach de neckar|i8p
marbella|6z5
marbourg|90v
marburg|90v
marburg an der lahn|90v
marburgo|90v
marcas|12y
march|h66
marcha|j0e
marche|12y,3fq,hz5
marche en famenne|hz5
marchena|hgm
marches|12y
marchienne au pont|icj
marchiennes|mwd
marchintsy|ks0
marchyntsi|ks0
marcianise|dbk
marcinelle|go0
marck|jnw
marcory|5y9
marcoussis|jz5
marcq en baroeul|dms
mardan|5ef
mardarivka|o4j
mardariwka|o4j
mardin|1mo,5y7
mardin province|1mo
mare|nls
marechal candido rondon|cu2
marechal deodoro|bpn
marek|egn
marennes|kx7
marfivka|omp
marfiwka|omp
marfovka|omp
marfowka|omp
marg ilon|5qs
margahayukencana|8s7
marganets|cee
marganez|cee
margarita|4sy
margate|aks,awa,ek5
margibi|3m7
margibi county|3m7
margilan|5qs
margny les compiegne|k76
marguerite bay|p7q
marguerittes|jpe
marguilan|5qs
marhanets|cee
marhanez|cee
mari el|49b
maria theresiopel|7yf
maria trinidad sanchez|339
mariakerke|hxp
mariana|ch8
marianivka|nls,o3f,od6
mariano|9lo
mariano roque alonso|9hf
marianovka|nls,owa
mariara|7fo
marib|4tv,bqr
marib governorate|4tv
maribor|5g5
marica|8zn
maricao|2jb,nc4
marico|m8h
maricopa|bzt
mariehamn|2a0,7pm
marienberg|i05
marienburg|dm1
mariendorf|bfp
mariental|dc8,npb
marienthal|5gy
marietta|ap6
marievka|oen,ose
mariga|m8i
marignane|e7h
marignier|kll
marigot|axa
mariia|o4x
mariinsk|cti
mariinski posad|jfe
mariinski possad|jfe
mariinskiy posad|jfe
mariinsky posad|jfe
marijampole|3mq,7rn
marijampole county|3mq
marijental|npb
marilao|8rz
marilia|5re
marin|gal
marina|h51
marinduque|44i
marinduque province|44i
marine|oqd
marine parade|cb5
maringa|5d0
marinichi|ouv
marinilla|avl
marinitchi|ouv
marinitschi|ouv
marinka|jie
marino|5qm,cnb,oqd
marinove|oca
marinovka|nm5
marinowe|oca
marinowka|nm5
marion|dwg,e3e,fvv
marioupol|501
mariquita|euh
maritima|4kp
maritime|4kp
maritsa|m8j
mariupil|501
mariupol|501
marivan|8di
mariveles|8pw
marivka|oen,ose
mariy el republic|49b
mariyental|npb
marj|3qq,5nc
marj district|3qq
marja|j0e
marjaniwka|nls,o3f,od6
marjanowka|nls,owa
marjewka|oen,ose
marjine|oqd
marjinka|jie
marjiwka|oen,ose
marka|1uh
markala|bb7
markapur|a6l
markazi|14m
markazi province|14m
marke|k1i
marken|12y
market deeping|im1
market drayton|izd
market harborough|gt5
market shop|jzp
markevicheve|oob
markevitcheve|oob
markevycheve|oob
markevytcheve|oob
markewitschewe|oob
markewytschewe|oob
markha|j0e,m8k
markham|5as
markivka|k68
markiwka|k68
markkleeberg|ghw
markova|hte,ni6
markovci|4g8,nza
markovka|k68
markowa|hte,ni6
markowka|k68
marks|ey9
marktoberdorf|hnt
marktredwitz|hq7
marl|41h,8dw
marlboro|dbw
marlborough|41h,dew
marles les mines|khv
marlow|hpo
marly|j04,j6j,k0i
marly fr|k0i
marly la ville|kjz
marly le roi|hvg
marmande|hkn
marmara golu|ldw
marmarameer|gj
marmari|eqn
marmario|eqn
marmaris|eqn
marmaroschsiget|d8x
marmatie|47a
marmion lake|ldx
marnaz|mta
marne|801,m8l
maroc|13
marokko|13
marolles en hurepoix|msj
maromme|iu9
marondera|63m
maroni|m8m
maros|fr6
maroua|1i0
marousi|9gq
maroussi|9gq
marovoay|fdj
marowijne|4iw
marowijne district|4iw
marown|2d4
marple|hpv
marqakl|ldy
marquesas islands|2hv
marquette|h4l
marquette lez lille|j8d
marquise|mwe
marrachi|eue
marrakech|s3
marrakesch|s3
marrakesh|s3
marrakesh safi|2ep
marratxi|eue
marrero|ew3
marruecos|13
marsa|i2f
marsa matrouh|35p
marsa matruh|260,35p
marsabit|3ic,ccm
marsabit county|3ic
marsabit district|3ic
marsala|92o
marsannay la cote|kuv
marsaskala|3wz,fqd
marsaxlokk|3x0,j6m
marsberg|h0d
marschinzy|ks0
marschynzi|ks0
marseillan|k7q
marseille|rk
marsella|rk
marsh harbour|i5x
marshall|gnb
marshall islands|57
marshallinseln|57
marshalltown|g2x
marshintsy|ks0
marshyntsi|ks0
marsillargues|kkn
martaban|bzp
martapura|71n
martignas sur jalle|k9s
martigny|iez
martigny ville|iez
martigues|cea
martil|dfk
martin|b7p,dfk
martina franca|dtq
martinez|dq8,e7y
martinez de la torre|akz
martinique|2ft
martorell|g79
martos|gi0
martouni|2qp
martynivka|osp
martynivske|nk5
martyniwka|osp
martynovka|osp
martynowka|osp
marudi|8fg
marugame|8uj
marugame shi|8uj
maruoka|es7
marupe|3ox,p1e
marupe municipality|3ox
marupes|3ox
marupes novads|3ox
marusi|9gq
marvdascht|6pt
marvdasht|6pt
marvejols|kj3
marx|ey9
mary|1bq,58o
mary province|1bq
mary region|1bq
mary welayaty|1bq
maryanivka|nls,o3f,od6,owa
maryanovka|nls,owa
maryevka|oen,ose
maryine|oqd
maryinka|jie
maryivka|oen,ose
maryland|3m9,4rc
maryland county|3m9
maryland heights|g42
marynivka|nm5,org
maryniwka|nm5,org
marynove|oca
marynowe|oca
marynychi|ouv
marynytchi|ouv
marynytschi|ouv
marysville|9ws,gto
maryvale|604
maryville|fy9
marzahn|7ka
masagua|cgo
masaka|a1x
masaki|flf
masaki cho|flf
masakin|9fc
masalli|2po
masally|2po,fx2
masamagrell|ic0
masamba|dr5
masamgrell|ic0
masan|4zp
masandra|k4j
masanka|nl2
masantol|d4l
masar e scharif|11i
masasi|e62
masaurhi buzurg|bck
masaya|40i,536
masaya department|40i
masbate|1nl,c5p
masbate province|1nl
mascalucia|f50
mascara|1po,4y9
mascara province|1po
mascate|az
maschewka|nag
maschhad|br
maschiwka|nag
mascouche|ehv
masdsched soleyman|7k9
maseru|1at,3me
maseru district|3me
mashevka|nag
mashhad|br
mashivka|nag
mashonaland central|4ug
mashonaland east|4uh
mashonaland east province|4uh
mashonaland occidental|4um
mashonaland oriental|4uh
mashonaland west|4um
mashonalandia central|4ug
mashonalandia occidental|4um
mashonalandia oriental|4uh
mashtagha|dcj
mashtul as suq|cdx
masi|m8n
masina|4vm
masindi|fbk
masinga res|ldz
masjed soleiman|7k9
masjed soleyman|7k9
maskat|az,41u
maslianino|iq9
masljanino|iq9
maslove|no4
maslovo|no4
maslowe|no4
maslowo|no4
maslozero|le0
maslyanino|iq9
masnou|gq8
masny|mwj
masohi|c4n,e30
mason|f0k
mason city|g46
masons bay|ozp
masovian voivodeship|tq
maspalomas|e5x
maspeth|c0u
massa|a3t
massa and carrara|3g3
massa carrara|3g3
massa y carrara|3g3
massachusetts|4rb
massachusetts bay|p8k
massafra|fhr
massakory|cc0
massamagrell|ic0
massandra|k4j
massaoua|9p3
massapequa|h1v
massaua|9p3
massawa|9p3
massenya|j62
masset inlet|p8w
massillon|f4a
massy|dlq
mastaga|dcj
mastrique|55z
masuda|cia
masumbwe|ege
masurowe|osu
masvingo|4ul,5jv
masvingo province|4ul
masyaf|f48
masyr|7j5
mata utu|ix5
matabeleland meridional|4uk
matabeleland north|4uj
matabeleland septentrional|4uj
matabeleland south|4uk
matabeleland south province|4uk
matabelelandia meridional|4uk
matabelelandia septentrional|4uj
matadi|24y
matagalpa|40j,5az
matagalpa department|40j
matai|ch9
matale|e2q
matam|4i5,cdf
matamoros|4yc,bic
matanzas|1uc,4z4
matanzas province|1uc
matao|9gd
matara|979
mataram|17k
mataree|6iq
matarieh|6iq
matariyya|6iq
mataro|7ac
mataura|m8o
matay|ch9
matehuala|942
matera|3g4,ajp
mateur|fg7
mathura|5ah
mati|7qf
mati city|7qf
matignon|gk
matli|bqp
matlock|ids
mato grosso|2u7
mato grosso del sur|2u6
mato grosso do sul|2u6
matochkin shar strait|p9s
matochkin strait|p9s
matola|p4
matotschkin schar|p9s
matozinhos|fi4
matros ka|nno
matroska|nno
matrosskaia|nno
matrosskaja|nno
matrosskaya|nno
matrouh|35p
matrouh governorate|35p
matru|35p
matruh|35p
matruh governorate|35p
matrviivka|nai
matrviyivka|nai
matrwijiwka|nai
matsubara|720
matsudo|4ur
matsudo shi|4ur
matsue|4wx
matsue shi|4wx
matsumoto|5rl
matsumoto shi|5rl
matsuto|9s5
matsuyama|128
matsuyama shi|128
mattagami|m8p
mattanur|cfl
mattenbach|j60
matthew island and hunter island|p2h
matthew town|o1z
matthew und hunterinseln|p2h
matthews|fjv
matto|9s5
maturin|wt
matveiev kourgan|ihn
matveievka|nai
matveyev kurgan|ihn
matveyevka|nai
matviivka|nai
matviyivka|nai
matwejew kurgan|ihn
matwejewka|nai
matwijiwka|nai
mau|5ps
maua|4w9
mauban|f00
maubeuge|er0
maubin|blo
maudaha|dsi
maughold|2d5,oz7
mauguio|hp5
maulavi bazar|avg
maulde|m8q
mauldin|gf1
maule|2z0,kgq
maule region|2z0
maulvi bazar|avg
maumere|8jn
maun|6p9
maunabo|2jc,keb
mauren|3li,j7z
maurepas|hkw
mauretanien|3k
maurice|48
mauricio|48
mauritania|3k
mauritanie|3k
mauritius|48
mavasjaure|le1
mavrovo and rostusa|3ud
mavrovo et rostoucha|3ud
mawana|957
mawang|etb
mawlaik|cky
mawlamyaing|16v
mawlamyine|16v
mawlamyinegyunn|djp
mawu|f3g
maxeville|jn9
maxixe|78f
may pen|6zd
maya|m8r
mayabeque|30w
mayadin|b83
mayaguana|2uz
mayaguana district|2uz
mayagueez|5wv
mayaguez|2jd,5wv
mayaki|kky,opz
mayaky|kky,opz
mayaro|2l0
maydan shahr|mui
maydanshakhr|mui
mayen|hig
mayence|1wy
mayenne|803,i8s,m8s
mayfeld|nqw
mayfield|ip5
mayiladuthurai|8lx
maykop|50m
mayma|i9w
maymana|5uh
maymanah|5uh
mayo kebbi est|4ke
mayo kebbi ouest|4kf
mayorality of baghdad|de
mayory|o10
mayotte|pay
mayrtup|j8v
maysan|1xo
maysan governorate|1xo
mayske|nqw
mayskiy|iw7
mayskoye|nqw
maysky|iw7
maywood|g1j,gma
mazabuka|a6i
mazaghan|6qz
mazamet|j22
mazan|kst
mazandaran|pb,2dm
mazandaran province|pb
mazanderan|pb
mazanka|nl2
mazar e charif|11i
mazar e sarif|11i
mazar e sharif|11i
mazar i sharif|11i
mazara del vallo|blr
mazari sharif|11i
mazarron|eco
mazatenango|5tf
mazatlan|54f
maze|n6r
mazeikiai|f2c
mazingarbe|k1a
mazoe|m8t
mazourove|osu
mazovia|451
mazovie|tq
mazowieckie|tq
mazsalaca|3ov
mazsalaca municipality|3ov
mazsalacas|3ov
mazurove|osu
mazyr|7j5
mbabane|1qv
mbaiki|629
mbake|9c0
mbale|6at,96h
mbalmayo|8y1
mbam|m8u
mbandaka|23v
mbanga|cwe
mbanza kongo|9g0
mbanza ngungu|8me
mbarara|5fx
mbeya|1ll,4q5
mbini|m8v
mbombela|5ai
mbomou|2x8
mbouda|7kg
mbuji mayi|rg
mbujimayi|rg
mcallen|6v9
mcclure strait|p5v
mcdonough|gpq
mchenry|g7f
mckeln|le2
mckinney|6ic
mclean|c1x
mcleod bay|le3
mcminnville|ep3
mcmurdo sound|p64
mcmurdo sund|p64
meade|m8w
meadow woods|gcq
meads|5gq
mearim|m8x
meaux|bav
mecabayan|68u
mecca|kq
mecca province|c1
mecca region|c1
mechanicsville|e3i
mechelen|93m
mechelen aan de maas|ia6
mecheln|93m
mechernich|g3c
mechhed|br
mechit donuzlav|oqm
meckenheim|gcx
mecklembourg pomeranie occidentale|328
mecklemburgo pomerania occidental|328
mecklenburg vorpommern|328
mecklenburger bucht|paq
medak|cm6
medan|be
medea|1o7,4yp
medea province|1o7
medellin|cp
medemblik|d38
medenichi|ndx
medenine|4ns,68t
medenine governorate|4ns
medenitchi|ndx
medenitsa|ndx
medenitschi|ndx
medeniza|ndx
medenychi|ndx
medenytchi|ndx
medenytschi|ndx
medford|8z2,avm,glf
medgidia|csd
medianeira|enr
medias|bef
mediasch|bef
medicine hat|a9p
medimurje|3c3
medimurje county|3c3
medimurska|3c3
medina|mo,100,g92
medina del campo|h2s
medina estates|7wf
medina province|100
medina region|100
medine|mo,100
medinet el fayoum|11p
medininagar|934
medinipur|6na
medio oriente|gm
mediterranean|gl
mediterranean sea|gl
mediterranee|gl
mediterraneo|gl
mediterraneo japones|p5d
medjiboj|o2f
medjidia|csd
medjybij|o2f
mednogorsk|fjy
medschibosch|o2f
medschybisch|o2f
medvedenko|mvm
medvedenko stanislav iouriiovytch|mvm
medvedenko stanislav yuriiovych|mvm
medvedenko stanislav yuriyovych|mvm
medvedeve|nvi
medvedevka|o3x
medvedevo|i21,nvi
medveditsa|m8y
medvedivka|o3x
medvedovskaia|hyk
medvedovskaya|hyk
medvejiegorsk|i13
medvezh yegorsk|i13
medvezhyegorsk|i13
medvode|4dq,i43
medwedenko|mvm
medwedenko stanislaw jurijowytsch|mvm
medwedewe|nvi
medwedewka|o3x
medwedewo|i21
medwediwka|o3x
medwedowskaja|hyk
medweschjegorsk|i13
medzhibozh|o2f
medzhybizh|o2f
meemu atholhu|2h3
meenen|f7q
meerane|hw0
meerbusch|b6s
meerhout|jmc
meerut|19l
meftah|als
megalaya|3ee
megarine|f9p
megeve|kvd
meggen|kd9
meghalaya|3ee
megion|bzb
meguion|bzb
mehar|fmp
mehdia daira de meghila|dii
mehedinti|479
mehedinti county|479
mehendiganj|dhk
mehkar|d5y
mehlville|fyi
mehoz hadarom|1e5
mehrabpur|ec5
mehtar lam|bje
mehtarlam|bje
mehun sur yevre|k4m
mei|m8z
meidling|84p
meiganga|8ya
meihekou|823
meikle earnock|b9q
meiktila|6bv
meinerzhagen|gzo
meiningen|h2l
meise|hnx
meishan|1cv
meissen|fy4
meizhou|1h4
mejdouretchensk|7wx
mejdouretchenski|j58
mejdouretchie|ovx
mejevaia|k5h
mejgorie|i6j,jkj
mejicanos|6ji
mejit|3t3,ofj
mejit island|3t3
mejorada del campo|gwa
mejova|k5h
mejvodnoie|npz
mek ele|16z
mekele|16z
mekka|kq
meknes|24i
mekong|m90
mel nichnoye|ol1
mel nikovo|jft
melaka|3yz
melaky|2fb
melati|9vv
melbourne|8h,8y6
melbourne city centre|al1
melchor ocampo|dn1
melekeok|45w,oid
melekeok village|oid
melekine|o20
melekino|o20
melekyne|o20
melenki|i6c
meleouz|a1y
melesse|ko2
meleus|a1y
meleuz|a1y
melilla|36b,5me,p1t
meliorativnoie|n6b
meliorativnoye|n6b
melioratiwnoje|n6b
melioratyvne|n6b
melioratywne|n6b
melipilla|a9r
melito di napoli|dzk
melitopol|6pu
melksham|hip
mellan fryken|le4
melle|can,j9x,n23
mellieha|emt
melnichnoye|ol1
melnikovo|jft
melnikowo|jft
melnitchnoie|ol1
melnitsa podolskaia|nah
melnitsa podolskaya|nah
melnitschnoje|ol1
melniza podolskaja|nah
melnychne|ol1
melnytchne|ol1
melnytschne|ol1
melnytsia podilska|nah
melnytsya podilska|nah
melnyzja podilska|nah
melo|6nh
melong|dyc
melovoie|kr9
melovoye|kr9
melowoje|kr9
melrose|g0z,gwd
melrose park|gdj
melsele|j75
melton mowbray|g4z
melun|dko
melur|epm
melville bay|p5a
melville bucht|p5a
memari|clk
memel|gn,272
memmingen|d5z
memphis|1xv
mena|j5e
menabe|2ff
menaka|3va,g4c
mendaha|b0b
mende|iei
mendefera|bd0
mendeleievsk|gsp
mendelejewsk|gsp
mendeleyevsk|gsp
menden|bha
mendi|911,nlo
mendip|7lq
mendoza|z9,58l,m91
mendoza province|z9
mendrisio|k49
mene grande|aj3
menemen|bcc
menen|f7q
meneng|418
meneng district|418
menfis|1xv
mengcheng chengguanzhen|9ni
mengellang|nzm
menges|4dr,hoz
menghuan|81c
menglang|8le
mengmao|7iy
mengyin|a04
menia|lv,1mt
meniailovka|nwb
menifee|8kp
menin|f7q
menjailowka|nwb
menlo park|etg
mennecy|ifu
menofia|om
menomonee falls|e5d
menongue|866
menouf|76u
menschenartige|3ng
menselinsk|hz4
mentekab|cyp
menton|ftb
mentor|c90
mentougou|645
menucourt|kro
menufeya|om
menufia|om
menyaylovka|nwb
menzel bourguiba|b82
menzelinsk|hz4
meppel|fjs
meppen|emg
mequinez|24i
mequon|grg
mer|km0
mer adriatique|dx
mer baltique|e9
mer blanche|iv
mer caspienne|en
mer d alboran|p7g
mer d amundsen|p49
mer d andaman|p3z
mer d arabie|p3b
mer d arafura|p44
mer d azov|e5
mer d halmahera|p9x
mer d iberie|p5e
mer d irlande|p3x
mer d okhotsk|gx
mer d oman|p3b
mer damundsen|p49
mer de baffin|p3h
mer de bali|p9v
mer de banda|p3p
mer de barents|ec
mer de beaufort|p3c
mer de bellingshausen|p48
mer de bering|p5p
mer de bismarck|p4w
mer de bohai|p5h
mer de bohol|pa5
mer de celebes|p3l
mer de chine du sud|i3
mer de chine meridionale|i3
mer de chine orientale|p41
mer de corail|p37
mer de crete|p7e
mer de davis|p7u
mer de flores|pa0
mer de halmahera|p9x
mer de java|p3y
mer de kara|p4b
mer de kiev|g7
mer de la scotia|p3u
mer de laptev|p4c
mer de ligurie|p7f
mer de lincoln|p5r
mer de marmara|gj
mer de norvege|p3n
mer de ross|p3j
mer de samar|pa9
mer de savu|pad
mer de scotia|p3u
mer de seram|p55
mer de siberie orientale|p5q
mer de sibuyan|pa1
mer de sulu|p3m
mer de tasman|p38
mer de timor|p45
mer de visayan|pac
mer de weddell|p3k
mer des baleares|p5e
mer des caraibes|p3d
mer des hebrides|p3w,p57
mer des laquedives|p47
mer des moluques|p4v
mer des philippines|p36
mer des salish|paw
mer des salomon|p4x
mer des sargasses|par
mer des tchouktches|p42
mer des wadden|p7c
mer du corail|p37
mer du groenland|p3o
mer du japon|p3a
mer du labrador|p3f
mer du nord|gs
mer egee|dy
mer interieure de seto|p57,p5d
mer ionienne|p4t
mer jaune|p40
mer ligure|p7f
mer mediterranee|gl
mer noire|eg
mer putride|ia
mer rouge|hh,154,35l
mer tyrrhenienne|p4h
meran|d6j
merano|d6j
merath|19l
merauke|5dl
merca|1uh
merced|8tn
mercedes|75e,a97,fka
mercer island|gfi
mercerville hamilton square|g8l
merchtem|ifr
merefa|h3k
merejino|ocq
merelani|bt4
merelbeke|i0b
mereschino|ocq
merezhino|ocq
mergui|6dh
mericourt|j0v
merida|np,1kd,1ny,6bs
meriden|alt
meridian|8ei,dg3
meriel|n2l
merignac|9ny
merizo|2by
merizo village|keg
merka|1uh
merkezefendi|5hw
merksem|clo
merksplas|jxb
merkys|m92
merlo|5k8
merouana|c4p
merrick|gyj
merrillville|ecm
merrimack|g73,m93
merritt island|egq
mers interieures de la cote occidentale de l ecosse|p3w
mersa matruh|260
mersch|3n3,jd3
mersebourg|egf
merseburg|egf
mersin|xi,110
mersin province|xi
mersraga|3oy
mersrags|3oy
mersrags municipality|3oy
merta|cpn
merter keresteciler|bt1
merthyr tydfil|cpd
mertoyudan|9nq
meru|3id,6u5,img
meru county|3id
merville|jod
mery sur oise|jl5
merzifon|bpe
merzig|fex
mesa|4wr
meschduretschensk|7wx
meschduretschenski|j58
meschduretschje|ovx
meschede|f4l
meschewaja|k5h
meschgorje|i6j,jkj
meschowa|k5h
meschwodnoje|npz
mesda|3ql
mesena|1xo
meseniwka|o3v
mesenowka|o3v
mesina|1zy,5wl
meskar evl|j4y
meskar ewl|j4y
mesker yurt|j4y
meskiana|fqe
mesquite|6s5
messaad|81w
messancy|k5k
messina|1zy,5wl
messine|1zy,5wl
mesta|m94
mestre|6qt
mestre bei venedig|6qt
meta|1ti,m95
meta department|1ti
metairie|6wm
metairie terrace|6tk
metallostroi|g90
metallostroy|g90
metchit donouzlav|oqm
metelkino|owh
methil|j4s
methuen|bjd
metiolkine|owh
metiolkino|owh
metjolkine|owh
metjolkino|owh
metlaoui|dmr
metlika|4ds,jk8
metlili|brv
metlili chaamba|brv
metolkine|owh
metro|6fk
metro manila|9b
metrogorodok|bt3
metropolitan city of milan|ot
metropolitanstadt cagliari|3fh
metropolitanstadt genua|1oe
metropolitanstadt messina|1zy
metropolitanstadt neapel|pl
metschit donuslaw|oqm
mettet|ix1
mettmann|dgr
mettupalayam|9wc
mettur|ayn
metyolkino|owh
metz|78e
metzingen|gye
meudon|ckf
meulaboh|a4f
meulan en yvelines|jqd
meulebeke|j71
meung sur loire|kbe
meurthe et moselle|804
meurthe y mosela|804
meuse|805,m7i
mexborough|icy
mexicali|p3
mexico|a,5o,3y7,cq6
mexico city|5o,2ha
mexiko|a
mexiko stadt|5o,3y7
meximieux|k2o
mexique|a
meybod|bk7
meycauayan|68u
meycauayan city|68u
meylan|hck
meyreuil|mxd
meyrin|hgj
meythet|jsn
meyzieu|fwl
meyzieux|fwl
meze|jsf
mezen|m96
mezenivka|o3v
mezenovka|o3v
mezeritch|nog
mezgor e|i6j
mezhdurech e|ovx
mezhdurechensk|7wx
mezhdurechenski|j58
mezhdurechenskiy|j58
mezhdurechensky|j58
mezhdurechye|ovx
mezhevaia|k5h
mezhevaya|k5h
mezhgorye|i6j,jkj
mezhirichi|nog
mezhova|k5h
mezhvodnoye|npz
mezica|4dt,jja
mhisa|le5
miami|nm,4yy
miami beach|8ce
miami gardens|7ic
miami lakes|fgl
miamisburg|hej
mian channu|97d
mian channun|97d
miandoab|70n
mianke mor|8lc
mianwali|8g9
mianyang|11w,8ps
miao li|25w
miaojie|abc
miaoli|25w
miaoli city|25w
miaoli hsien|25w
miaoyu|efg
miaozi|dq7
miarinarivo|di4
miass|6g6
mibu|djb
michael|2d6
michail frunse|ng1
michailo larine|ns8
michailow|ir0
michailowka|apz,ixt,ndu,nkx,nnw,nxp,ol2,os9,oti,otj,our
michailowsk|aoe,jf8
michailowski|j26
michailowskoje|jc5
michalkowe|np9
michalovce|daw
michaltscha|nz7
michelstadt|hwh
micheng|8gs
michigan|4re
michigan city|fbr
michkovo pohorilove|kqd
michnewo|j9j
michoacan|3yf
michurinsk|8ah
michurinske|om9
michurinskoye|om9
mico|m97
micoud|3lc,jf0
micronesia|52
micronesie|52
middelbourg|6w1
middelburg|6mg,6w1
middelkerke|hsy
middelkerke baden|hsy
middelkerke bains|hsy
middle east|gm
middle govi|2fo
middle island|2dx,k7l
middle juba|4ij
middle najd|1as
middle of poroszl basin|le6
middle river|gej
middle shabele|4io
middle shebelle|4io
middle village|fu0
middleborough|grn
middlesbrough|6th
middleton|cf7
middletown|a1g,byv,c9n,g1z,hbu
middletown township|a1g
middlewich|ilu
midelt|chm
midland|70j,cyg
midlands|4ui
midlands province|4ui
midlothian|gxd
midnapore|6na
midori|bra
midoun|f6t
midrand|8k8
midsayap|ey8
midsomer norton|jcg
midtjylland|16g
midvagur|nff
midvale|f11
midwest city|aw7
midyad|977
midyat|977
mie|xr
mie ken|xr
mie prefecture|xr
miedwie|le7
miedzyboz|o2f
miekojarvi|le8
mielec|ah9
mien|le9
miepherkeim|9zo
miercurea ciuc|78g
mieres|cnp
mieres del camino|cnp
mieresch|26q
migei|npr
migennes|jrq
migija|npr
migiya|npr
migne|ki9
migori|3ie,7ql
migori county|3ie
migori district|3ie
migove|nan
migowe|nan
miguei|npr
miguel aleman|fhv
miguel de tucuman|13x
miguel hidalgo|55g
miguelturra|iar
miguiia|npr
mihara|8xj
mihe|bv5
mihtarlam|bje
mijail frunze|ng1
mijailivka|ixt
mijailo larine|ns8
mijailov|ir0
mijailovka|apz,ixt,ndu,nkx,nnw,nxp,ol2,os9,oti,otj,our
mijailovsk|aoe,jf8
mijailovski|j26
mijailovskoye|jc5
mijalcha|nz7
mijalivka|ixt
mijalkove|np9
mijares|m98
mijas|9cz
mijhiria|jkj
mijnevo|j9j
mijritchtchia|ovx
mijvodne|npz
mikhail frounze|ng1
mikhail frunze|ng1
mikhailo larine|ns8
mikhailov|ir0
mikhailovgrad|6tp
mikhailovka|apz,ixt,ndu,nkx,nnw,nxp,ol2,os9,oti,otj,our
mikhailovsk|aoe,jf8
mikhailovski|j26
mikhailovskoie|jc5
mikhalcha|nz7
mikhalkove|np9
mikhaltcha|nz7
mikhayilopil|owk
mikhaylivka|our
mikhaylo larine|ns8
mikhaylov|ir0
mikhaylovgrad|6tp
mikhaylovka|apz,ixt,ndu,nkx,nnw,nxp,ol2,os9,oti,otj,our
mikhaylovsk|aoe,jf8
mikhaylovskoye|j26,jc5
mikhaylovsky|j26
mikhnevo|j9j
miki|991
mikita|nnq
mikkeli|6lf
miklavz na dravskem polju|4g9,j15
mikolaiv|14p,igp
mikolayiv|14p
mikolow|dlh
mikoulintsy|nbh
mikoun|j1q
mikronesien|52
mikulintsy|nbh
mikulinzy|nbh
mikun|j1q
mila|1qd,60s
mila province|1qd
milagro|702
milan|m2,ot
milano|ot
milas|ct3
milazzo|f96
milbanke sound|p8r
mildenhall|ihg
mildura|ey6
milevum|60s
milford|bfl,gfd
milford haven|ilw
milford mill|fw0
milhaud|ksj
mili|3t4,nl4
mili atoll|3t4
milieve|nqc
milievo|nqc
miliieve|nqc
milijewe|nqc
milijewo|nqc
mililani town|g2v
miliyeve|nqc
miliyevo|nqc
mill creek|heg
millars|m98
millau|gqk
millbank sound|p8r
millbrae|gty
millburn|hdp
millcreek|acs
mille lacs lake|lea
millela|5me
millerovo|dnf
millerowo|dnf
millerton lake|leb
millville|fzg
milly la foret|mtk
milne bay|439
milne bay province|439
milngavie|ipg
milnrow|ipv
milove|kr9
milowe|kr9
milpitas|93d
milton|70i,dun,g5s
milton keynes|5na
milwaukee|205
milwaukie|h82
mimaropa|440
mimarsinan|fg8
mimet|mz8
mimizan|kct
min|m99
minab|9ku
minacu|fft
minai|nh6
minakuchicho matoba|dkj
minami alps|9ig
minami soma|api
minami uonuma|b4a
minamiawaji|cfq
minamirinkan|5vn
minamisoma|api
minamiuonuma|b4a
minas|7ha
minas de matahambre|ejy
minas gerais|2u5
minatitlan|7jk
minato|553
minay|nh6
minbu|avv
mincio|m9a
mindanao del norte|43t
mindanao du nord|43t
mindanao musulman|43x
mindanaosee|pa5
mindelo|5z0
minden|8sn
mindoro occidental|44j
mindoro occidental province|44j
mindoro oriental|1pi
mindoro oriental province|1pi
mineapolis|51o
minehead|ixd
mineiros|dkp
mineralnye vody|976
mineralnyje wody|976
mineralnyye vody|976
mingacevir|2pp,5c7
mingacevir city|2pp
mingachevir|2pp,5c7
mingaora|5i1
mingcun|baj
mingelchaur|5c7
mingevir reservoir|lec
minggang|9sx
mingguang|9rj,dbn
minglanilla|ad5
mingora|5i1
mingrelie et haute svanetie|38l
mingrelie haute svanetie|38l
mingrelien und oberswanetien|38l
mingshan|dec
mingshui|7gu,any
minho|m9b
miniailivka|nwb
minicipalidad del zetale|4gv
minicipalidad dobrepolje|4cf
minjajliwka|nwb
minjor pernik|2s7
minlerchik|o1t
minlertchik|o1t
minlertschik|o1t
minna|1lh
minneapolis|51o
minnesota|4rf,m9c
minnetonka|bl1
minnetonka mills|brw
minnitaki lake|led
mino|73l,miu
minoh|73l
minokamo|axi
minoo|73l
minot|bvj
minoussinsk|9fs
minsk|7r,y0,14g,1d5
minsk city|y0,1d5,2ai
minsk mazowiecki|dyt
minsk oblast|14g
minsk region|14g
minskaya voblasts|14g
mint hill|gcf
minto inlet|p93
minuf|76u
minusinsk|9fs
minusio|kbi
minussinsk|9fs
minya|lv,1mt
minya governorate|lv
minyat an nasr|axk
minyaylivka|nwb
mio|m9d
mions|j2i
mios|kxl
mioussinsk|mxk
mioussynsk|mxk
miqdadiyah|bp3
miquelon|nd2
miquelon langlade|2hy
mira|eyq,m9e
mira loma|h07
mira mesa|9na
mira taglio|eyq
mirabel|ehw
miragoane|5ki
miramar|6xg,7d9
miramas|gl6
miramichi|m9f
miranda|r8,cs7,dij,eyf,m9g
miranda de ebro|dij
miranda del ebro|dij
mirande|n5y
mirecourt|k7j
miren|n1c
miren kostanjevica|4du
mirfield|hlw
mirgorod|dgm
mirhorod|dgm
miri|5ed
mirialguda|7wd
miribel|jmt
mirna|4hg,n4v
mirna pec|4ga,nh8
mirne|nhn,nm7,omh
mirni|db9,g0x,n4k
mirnograd|bup
mirnoie|jms,nsv
mirnoje|jms,nsv
mirnopole|nqn
mirnovka|o45
mirnowka|o45
mirnoye|jms,nsv
mirny|db9,g0x,n4k
mirnyi|n4k
mirnyy|g0x,n4k
mirolioubovka|ok3
miroliubovka|ok3
miroljubowka|ok3
mirolyubovka|ok3
mironi|on2
mironovka|j43
mironowka|j43
mirovka|o2j
mirowka|o2j
mirpur khas|5xr
mirpur mathelo|bwa
miryalaguda|7wd
miryang|be9
mirzapur|5wj,d5x
misamis occidental|22v
misamis occidental province|22v
misamis oriental|14l
misamis oriental province|14l
misawa|cv3
mischhirja|jkj
mischkowo pohorilowe|kqd
mischritschtschja|ovx
mischwodne|npz
mishan|8kh
mishawaka|c16
mishima|7od
mishkovo pohorilove|kqd
misikewytscha|ipo
misiones|1d0,46l
misiones department|46l
misiones province|1d0
misisipi|4rh
miskheta|gub
miskolc|4xe
mislata|cpq
mislinja|4dv,kp9
misotsch|nde
misrata|1bj,240
misrata district|240
misratah|1bj,240
missillac|n53
missinaibi|m9h
mission|8rv,ev2
mission bend|e2h
mission viejo|85k
mississauga|1vz
mississippi|4rh,m9i
missoula|9ke
missouri|4rg,m9j
missouri city|9bv
misterbianco|cfh
misungwi|e9v
misurata|1bj,240
misuri|4rg
mit ghamr|6mz
mitaka|6bk
mitau|3oc,68m
mitava|68m
mitcham|a8s
mitchell|m9k
mitchell lake|lee
mitchourinsk|8ah
mitchourinske|om9
mitchourinskoie|om9
mitiaievo|nq4
mitiayevo|nq4
mitilene|8ov
mitjajewo|nq4
mito|1s7
mito shi|1s7
mitoyo|a0u
mitrofanovka|o50
mitrofanowka|o50
mitrovica|2lg
mitrovice|5bw
mitry mory|hnb
mitschurinsk|8ah
mitschurinske|om9
mitschurinskoje|om9
mitsukaido|d5p
mitsuke|ct6
mitte|7uv
mitteleuropa|eq
mittelfinnland|36s
mittelgriechenland|285
mittelmeer|gl
mittelosterbotten|36r
mittlerer osten|gm
mittweida|i0m
mitu|8ga
mityana|d62
mityayevo|nq4
miura|blx
miusinsk|mxk
miussinsk|mxk
miussynsk|mxk
miusynsk|mxk
mixco|4xa
mixia|f2t
miyagi|t6
miyagi ken|t6
miyagi prefecture|t6
miyako|bnd
miyakojima|b6g
miyakonojo|6j4
miyang|9gc
miyazaki|1ah,1c3
miyazaki ken|1c3
miyazaki prefecture|1c3
miyazaki shi|1ah
miyoshi|bbp
mizda|3ql
mizhhir ya|jkj
mizhhiria|jkj
mizhhirya|jkj
mizhrichchia|ovx
mizhrichchya|ovx
mizhvodne|npz
mizikevycha|ipo
mizikevytcha|ipo
mizoch|nde
mizoram|3eh
mizoran|3eh
mizotch|nde
mizque|fm6
mizuho|b78
mizunami|dtm
mizusawa|ag8
mjrn|lef
mkokotoni|jzj
mlada boleslav|cq9
mleyev|n5h
mliev|n5h
mliiv|n5h
mlijew|n5h
mlimba|eet
mlinov|jv3
mlinow|jv3
mliyev|n5h
mlonggo|esf
mlyniv|jv3
mlyniw|jv3
mlzes|m9l
mmabatho|95p
moa|8bi
moabit|8w9
moana|hkt
moanda|bsk,fpr
moawhango|m9m
mobara|8io
mobara shi|8io
mobaye|asa
mobile|65f
moca|2je,68k,ie4
mocamedes|5rf
mochkovo|jbo
mochni|mx8
mochny|mx8
mochudi|7kw
mocoa|6fb
mococa|an0
moctezuma|m9n
modakeke|7cg
modane|n6x
modasa|apq
modena|1tz,68v
modene|1tz,68v
modesto|5z6
modi in illit|96v
modi in makkabbim re ut|8as
modica|b8f
modiin|8as
modiin ilit|96v
modiin illit|96v
modugno|e39
moelan sur mer|k7p
moelln|hoa
moelndal|anp
moenchengladbach|5lp
moerfelden walldorf|ezv
moeroen|7dq
moers|7t7
moga|72e
mogadischu|73
mogadiscio|73
mogadishu|73
mogador|9la
mogalakwena|m9o
mogami|m9p
mogan|h1u
mogi das cruzes|5b7
mogi guacu|73y
mogi mirim|927
mogila|3uj,ioy
mogilev|y0,1cw,1d5,2aj
mogilev oblast|y0
mogilev podolsky|fkv
mogilev region|y0
mogilew podolski|fkv
mogiljow podolski|fkv
mogiljowka|onu
mogilyov|1cw
mogilyov podolsky|fkv
mogilyovka|onu
mogocha|isn
mogoditshane|crv
mogok|8eg
mogotcha|isn
mogotscha|isn
moguer|hhg
moguilev|y0,1cw
moguilev podolski|fkv
moguiliov podolski|fkv
moguiliovka|onu
mohaka|m9q
mohale s hoek|3mj,7bt
mohale s hoek district|3mj
mohali|78s
mohamedia|9xb
mohammedia|67u
mohawk|m9r
moheli|3jy
mohlin|jm1
mohr|eeg
mohyliv podilski|fkv
mohyliv podilskyi|fkv
mohyliv podilskyy|fkv
mohylivka|onu
mohyliw podilskyj|fkv
mohyliwka|onu
moirans|jy6
moissac|il9
moissy cramayel|i2u
mojaisk|fax
mojga|c71
mojkovac|3sb,iul
mojo|eiv
mojokerto|709
moka|3xn,914
moka shi|914
mokameh|b54
mokau|m9s
mokchan|j0d
mokdadia|bp3
mokhotlong|3mm,g8k
mokhotlong district|3mm
mokokchung|eo6
mokolo|5iy
mokopane|7wq
mokotow|5x8
mokpo|5kb
mokronog|nsc
mokronog trebelno|4h3
mokschan|j0d
mokshan|j0d
mol|f0n
mold|jh0
moldau|3m,mon
moldavia|3m
moldavie|3m
moldawien|3m
molde|879
molde municipality|879
moldova|3m,m9t
moldove|otz
moldowe|otz
molenbeek saint jean|85m
molepolole|66x
molfetta|anf
molina|a6c
molina de segura|a6c
moline|cw0
molins|glw
molins de rei|glw
molins de rey|glw
molins del rey|glw
molise|3f2
molitva iefrema sirina|mwp
molitva yefrema sirina|mwp
molitwa jefrema sirina|mwp
molla eli|oog
mollet|bh6
mollet del valles|bh6
molln|hoa
molndal|anp
molnitsa|o30
molniza|o30
molnytsia|o30
molnytsya|o30
molnyzja|o30
molochansk|khb
molochne|noq,oum
molochnoye|noq,oum
molochnyy liman|leg
molodechno|7wa
molodejnoie|o6l
molodeschnoje|o6l
molodezhnoye|o6l
molodiia|n9s
molodija|n9s
molodijne|k14,ni5,o6l
molodiojnoie|k14
molodiozhnoye|k14
molodischne|k14,ni5,o6l
molodiya|n9s
molodizhne|k14,ni5,o6l
molodjoschnoje|k14
molodogvardeisk|gvz
molodogvardeiskoie|gvz
molodogvardeiskoye|gvz
molodogvardeysk|gvz
molodogvardeyskoye|gvz
molodogvardisk|gvz
molodogwardeisk|gvz
molodogwardeiskoje|gvz
molodohvardiisk|gvz
molodohvardiysk|gvz
molodohwardijsk|gvz
molodyozhnoye|k14
mologa|m9u,nqm
moloha|nqm
molopo|m9v
molotchansk|khb
molotchne|noq,oum
molotchnoie|noq,oum
molotschansk|khb
molotschne|noq,oum
molotschnoje|noq,oum
molsheim|ji6
molucas septentrional|3dc
molucca sea|p4v
molukken|3db
molukkensee|p4v
moluques|3db
moluques du nord|3dc
moma|m9w
mombasa|nk,3if
mombasa county|3if
mombasa district|3if
momostenango|f9h
mompelgard|fwx
mompos|fi1
mompox|fi1
mon|3vm
mon repos|azv
mon staat|3vm
monachi|ogo
monaco|5c,3r0,5an
monaco ville|3r0
monagas|1k3
monaghan|gs8
monai nemetski|ojf
monai nemezki|ojf
monarchies du golfe|h8
monaschi|ogo
monashi|ogo
monastir|4nm,5y0
monastir governorate|4nm
monastirichtche|jrn
monastirischtsche|jrn
monastirishche|jrn
monastyrichtche|jrn
monastyrischtsche|jrn
monastyrishche|jrn
monastyriska|kov
monastyrychtche|jrn
monastyrysche|jrn
monastyryschtsche|jrn
monastyryshche|jrn
monastyryska|kov
monay nemetsky|ojf
moncada|etd,h0g
moncada de reixach|etd
moncada i reixac|etd
moncada y reisach|etd
moncada y reixach|etd
moncalieri|b0x
moncayo|bmf
monceau sur sambre|jiw
monchegorsk|btw
monchengladbach|5lp
moncloa aravaca|7f5
monclova|5xu
moncton|7nb
mondego|m9x
mondelange|kmt
mondeville|j0t
mondlo|cis
mondolkiri|3j7
mondragon|gz7
mondulkiri|3j7
monein|mz4
moneteau|ku5
monforte|hhn
monforte de lemos|hhn
monforte del lemos|hhn
mong cai|9f9
mongagua|aur
mongala|2wr,m9y
mongar|2vn,jpt
monghyr|61l
mongmong toto maite|2bz
mongmong toto maite village|hb2
mongo|8rw
mongolei|3p
mongolia|3p
mongolia interior|2zx
mongolie|3p
mongolie interieure|2zx
mongomo|hjz
mongu|6kr
monheim am rhein|cu0
monino|hg8
monistrol sur loire|jwp
monkayo|bmf
monkey hill|nui
monmouth|jga
mono|2tb
monongahela|m9z
monopoli|dta
monroe|buv,ehz,he4
monroeville|fzr
monrovia|a5,dvf
mons|87s
mons en baroeul|gsb
monsanto|bsj
monsenor nouel|33n
mont athos|39r
mont de marsan|e4l
mont elbrouz|f7
mont liban|3l4
mont saint aignan|grx
mont saint guibert|kcx
mont saint martin|jsz
mont scopus|p2i
mont sur marchienne|irq
montagnes|2yi
montaigu|k5d,kwe
montana|2s5,4ri,6tp
montana province|2s5
montanay el gary|nex
montargis|hv2
montataire|iwx
montauban|bhb
montauban de bretagne|myf
montauroux|mwz
montbard|kn8
montbeliard|fwx
montbonnot saint martin|mx4
montbrison|i3v
montcada|etd,h0g
montcada centre|etd
montcada i reixac|etd
montceau les mines|hcv
montchanin|kow
montchegorsk|btw
montclair|dft,dmd
montdidier|kcy
montdragon|gz7
monte alto|d0o
monte arruit|e63
monte athos|39r
monte carmelo|cnw
monte cristi|33a,bnz
monte cristi province|33a
monte giardino|njl
monte libano|3l4
monte mor|dbb
monte plata|33o,cad
monte plata province|33o
monte scopus|p2i
montebello|a6t
montegiardino|4hv
montegnee|j2l
montego bay|5p3
montelibano|8ex
montelimar|e8y
montemorelos|9up
montenegro|4k,a0s,d00
montepuez|9gw
montereau fault yonne|hy3
monterey|fyr
monterey bay|pat
monterey park|afn
monteria|139
montero|8hw
monterotondo|dx9
monterrey|o8,fyr
montes claros|5a7
montesilvano|cd4
montesilvano marina|cd4
montesson|ibl
monteux|j8f
montevideo|92,4sg
montevideo department|4sg
montfermeil|gn9
montfort sur meu|kk8
montgeron|gtl
montgomery|201,5sl
montgomery village|f6e
monthey|icr
montignies le tilleul|jpo
montignies sur sambre|hm1
montigny en gohelle|j9p
montigny en ostrevent|msc
montigny le bretonneux|dk3
montigny le tilleul|jpo
montigny les cormeilles|hs2
montigny les metz|g8z
montijo|fqz,i32
montijo spain|i32
montilla|gn3
montivilliers|i07
montlhery|kfu
montlouis sur loire|jfz
montlucon|cig
montluel|kdb
montmagny|ifc
montmelian|n35
montmorency|h5g
montmorillon|jxf
montoir de bretagne|kab
montoire sur le loir|n54
montornes del valles|i9a
montpelier|gu2
montpellier|5p5
montpon menesterol|kod
montreal|yz
montreal city|yz
montreuil|7kj
montreuil bellay|mx6
montreuil sous bois|7kj
montreux|gah
montrond les bains|n5x
montrose|iyn
montrouge|dm7
monts|k6p
montschegorsk|btw
montserrado|3m8
montserrado county|3m8
montserrat|jq
montville center|hda
monufia|om
monufia governorate|om
monywa|6a1
monza|77w
monza and brianza|1lv
monza brianza|1lv
monza e brianza|1lv
monza e della brianza|1lv
monza et brianza|1lv
monza et de la brianza|1lv
monza und brianza|1lv
monza y brianza|1lv
monze|fof
monzon|hxu
mooka|914
mooka shi|914
moore|ajh
moore s island|2v0
mooresville|e69
moorhead|czu
moorpark|e5h
moorsele|kit
moorslede|j9m
moosburg|hvo
moose|ma0
moose jaw|ep5
moosehead lake|leh
mopti|w0,5b9
mopti region|w0
moquegua|42s,5zp
moquegua department|42s
mora|b52
moraca|ma1
morada nova|dw0
moradabad|1t5
morangis|j30
morant bay|g01
morar|clj
moratalaz|7ro
moratuwa|6fn
morava|480,lyf,ma2
moravce|4dw,nie
moravian silesian|1b2
moravian silesian region|1b2,31y
moravica|480
moravie du sud|1aq
moravie silesie|1b2
moravske toplice|4dx,no9
moravskoslezsky|1b2,31y
moravskoslezsky kraj|1b2,31y
morazan|4jj
morbi|7dx
morbihan|806
morcenx|mro
morchansk|csf
morchin|knq
morchyn|knq
mordelles|kdz
morden|c1d
mordovia|49c
mordovie|49c
mordoviya republic|49c
mordwinien|49c
more and romsdal|40r
more og romsdal|40r
morecambe|bl6
morelia|u8
morelos|3yg
morena|6o0
moreno|ch7
moreno valley|61b
moret sur loing|mtj
moreton|hty
moreuil|n5f
morez|kds
morfelden walldorf|ezv
morforte de lemos|hhn
morgan hill|cud
morgantown|fjo
morges|iix
morhange|n2q
morieres les avignon|k7f
morigny champigny|n4r
moriguchi|6ti
moriguchi shi|6ti
morioka|1lt
morioka shi|1lt
moriya|9q7
moriyama|8nz
morlaas|n5e
morlaix|huo
morlanwelz|hq0
morlanwelz mariemont|hq0
morley|avp
mormant|mv4
mormugao|7uu
mornant|kwp
morningside heights|b1s
moro|95n
morobe|43a
morobe province|43a
morocco|13
morogoro|1rc,4q7
morohongo|dfx
moroleon|ct2
moron|79i,7dq,9sc,9zd,fyb
moron de la frontera|fyb
morona santiago|34n
morona santiago province|34n
morondava|6jf
morong|buy
moroni|50d
morosowsk|fut
morovis|2jf,k4r
moroyama|dfx
morozovsk|fut
morpeth|ih8
morrelgonj|fa4
morrinhos|en4
morris heights|d6u
morrisania|grj
morristown|fu3
morrisville|gna
morsang sur orge|hfo
morschansk|csf
morschin|knq
morschyn|knq
morshansk|csf
morshin|knq
morshyn|knq
morsi|e9q
morske|nmj
morskoie|nmj
morskoje|nmj
morskoye|nmj
mortagne au perche|mt1
mortagne sur sevre|keu
morteau|kfy
mortlake|j7i
morton grove|gpk
mortsel|gip
morvi|7dx
mosa|805
mosambik|1d
mosbach|gf4
moschaisk|fax
moschga|c71
moschkowo|jbo
moschni|mx8
moschny|mx8
moscou|5p,49e
moscow|5p,49e,gfc
moscow oblast|49d
moscow province|49d
moscow region|49d
moscu|5p,49d,49e
mosdok|d7s
mosel|ma3
mosela|807
moselle|807
moses lake|gym
moshanets|o05
moshi|4wv
moshkovo|jbo
moshni|mx8
moshny|mx8
moskau|5p,49e
moskovski|i9t
moskovskiy|i9t
moskovsky|i9t
moskowski|i9t
moskva|5p
moskwa|5p
moson|fng
mosoni duna|ma4
mosonmagyarovar|fng
mospine|jc2
mospino|jc2
mospyne|jc2
moss|bul
moss municipality|bul
mossamedes|5rf
mossel bay|apf
mosselbaai|apf
mossend|imx
mossingen|her
mossoro|61z
mossoul|dt
mossul|dt
most|9t5
mosta|9lw
mostaganem|1sb,53a
mostaganem province|1sb
mostar|7s3
mosteiros|314
mostiska|jnk
mostoles|60u
mostove|nr0
mostovoe|nr0
mostovskoi|gem
mostovskoy|gem
mostowe|nr0
mostowoe|nr0
mostowskoi|gem
mostyska|jnk
mosul|dt
motagua|ma5
motala|fgw
motala strm|ma6
motherwell|ez2
mothihari|7jd
motovilovka|ncb
motovylivka|ncb
motowilowka|ncb
motowyliwka|ncb
motril|ajz
mott haven|bm4
motueka|ma7
motueka left branch|ma8
motueka right branch|ma9
mouans sartoux|jmi
mouchach|nuv
mougins|hl2
mouguerre|n1a
mouhoun|ltk
mouila|9ut
moujievo|nq1
moukatcheve|8ns
moukatchevo|8ns
moulino|j1m
moulins|grr
moulins les metz|mut
moulmein|16v
moulouya|maa
moundou|525
mouni|nzo
mount athos|39r
mount elbrus|f7
mount hagen|7x8
mount juliet|fb5
mount laurel|d0s
mount lebanon|3l4,f01
mount pleasant|8vq,g9d,ga7
mount prospect|b6z
mount scopus|p2i
mount vernon|9qn,enx
mountain|44k
mountain ash|j49
mountain brook|h99
mountain nile|mab
mountain province|44k
mountain view|8xe
mountlake terrace|h6p
mountsorrel|hw9
mouqdadiyah|bp3
mourafa|nji
mourakhivka|og7
mouravlenko|djh
mouravliovka|o5d
mouravlivka|o5d
mourenx|jw2
mourmachi|iio
mourmansk|1kz
mourmelon le grand|km1
mourom|75k
mouromske|okg
mouromskoie|okg
mouromtsevo|j4x
mouroux|mxh
mourovane|n3u
mourovani kourylivtsi|klq
mourovanoie|n3u
mourovanye kourilovtsy|klq
mourzallar kemeltchi|or9
mourzouq|3qr,71t
mouscron|bj4
mouskatne|o2l
mouskatnoie|o2l
moussoro|cfd
moutier|jzi
moutiers|msb
moutsamoudou|9kx
mouvaux|io5
mouy|kp6
mouzaia|exp
moxico|2o8
moyale|el5
moyen chari|4kd
moyen ogooue|37u
moyen orient|gm
moyeuvre grande|jog
moyobamba|6ou
mozambique|1d,b8y
mozambique channel|p3s
mozdok|d7s
mozhaisk|fax
mozhaysk|fax
mozhga|c71
mozirje|4dy,kic
mozyr|7j5
mpanda|5wk
mpumalanga|9v,mb,6vd
mqabba|jhf
mritz|lei
mrtav ladan|kaq
msaken|9fc
msila|1h6
msta|mac
msvatn|lej
mt athos|39r
mtarfa|3x2
mthatha|91a
mtn province|44k
mtsamboro|2m0,gr8
mtsensk|c50
mtsjeta|gub
mtsjeta mtianeti|38h
mtskheta|gub
mtskheta mtianeti|38h
mtwara|4q8,5gi
muan|5uo
muang lamphun|737
muang phon hong|fnp
muang phonsavan|7j0
muang xay|99w
muar|74o
muar town|74o
muara teweh|ca4
muaskar|1po,4y9
mubarak al kabeer|3kg
mubarak al kabir|3kg,p14
mubarakpur|bde
mubarraz|5g9
mubi|5v4
muborak|fq1
much|ibw
muchamiel|gw0
muchinga|4uc
mudanjiang|1w6
mudbidri|fke
muddebihal|f7x
muddusjarvi|lek
mudhol|c61
mudon|8gu
mudong|e12
mudu|adx
mudug|4il
mueang nonthaburi|1qq
mueang samut prakan|1bd
muehldorf|hue
muehlhausen|dqh
muehlheim am main|fxz
muelheim|6ei
muenster|5jz
mufulira|7bl
mugala|fpe
mughal sarai|845
mugla|1go,6s8
mugla province|1go
mugnano di napoli|em2
muhafazat hadramaout|2ll
muhammadabad|evr
muharraq|2sl,850
muhlacker|g8y
muhldorf|hue
muhlhausen|dqh
muhlheim am main|fxz
mujiayingzi|aiw
mukacheve|8ns
mukachevo|8ns
mukah|btq
mukalla|zx
mukatschewe|8ns
mukatschewo|8ns
mukdahan|4lt,7ao
mukhavyets|mad
mukilteo|h53
muko|ay0
mukono|9v7
muktsar|8fv
mula|hyi
mulbagal|c5v
mulde|mrf
mulhausen|7kd
mulheim|6ei
mulheim an der ruhr|6ei
mulhouse|7kd
muli|ngg
mulifanua|imh
muling|9z0,mae
mulino|j1m
mulleriyawa|esg
mullheim|hqq
mulsanne|mus
multan|142
mulugu|5f5
mumbai|6f
mumias|cfs
mun|maf
mun bender|3r3
muncar|a51
munchen|my
munchenbuchsee|jiy
munchenstein|j0f
muncie|9my
mundelein|faq
mundolsheim|kpe
munduyskoye ozero|lel
munger|61l
mungia|i3d
munguia|i3d
mungyeong|944
mungyeong si|944
mungyeongsi|944
muni|nzo
munich|my
municipalidad de adazi|3ni
municipalidad de aglona|3n8
municipalidad de aizpute|3na
municipalidad de akniste|3nb
municipalidad de aloja|3nc
municipalidad de alsunga|3nd
municipalidad de aluksne|3ne
municipalidad de amata|3nf
municipalidad de ape|3ng
municipalidad de auce|3nh
municipalidad de babite|3nj
municipalidad de baldone|3nk
municipalidad de baltinava|3nl
municipalidad de balvi|3nm
municipalidad de bauska|3nn
municipalidad de beverina|3no
municipalidad de broceni|3np
municipalidad de burtnieki|3nq
municipalidad de carnikava|3nr
municipalidad de cesis|3nt
municipalidad de cesvaine|3ns
municipalidad de cibla|3nu
municipalidad de dagda|3nv
municipalidad de daugavpils|3nw
municipalidad de debarca|3tu
municipalidad de dobele|3nx
municipalidad de dundaga|3ny
municipalidad de durbe|3nz
municipalidad de engure|3o0
municipalidad de ergli|3o1
municipalidad de garkalne|3o2
municipalidad de grobina|3o3
municipalidad de gulbene|3o4
municipalidad de iecava|3o5
municipalidad de ikskile|3o6
municipalidad de ilukste|3o7
municipalidad de incukalns|3o8
municipalidad de jaunjelgava|3o9
municipalidad de jaunpiebalga|3oa
municipalidad de jaunpils|3ob
municipalidad de jekabpils|3od
municipalidad de jelgava|3oc
municipalidad de kandava|3oe
municipalidad de karsava|3of
municipalidad de kegums|3om
municipalidad de kekava|3on
municipalidad de koknese|3oh
municipalidad de kraslava|3oi
municipalidad de krimulda|3oj
municipalidad de krustpils|3ok
municipalidad de kuldiga|3ol
municipalidad de la ciudad de liubliana|4dh
municipalidad de lielvarde|3oo
municipalidad de ligatne|3oq
municipalidad de limbazi|3op
municipalidad de livani|3or
municipalidad de lubana|3os
municipalidad de ludza|3ot
municipalidad de madona|3ou
municipalidad de malpils|3ow
municipalidad de marupe|3ox
municipalidad de mavrovo y rostusa|3ud
municipalidad de mazsalaca|3ov
municipalidad de naukseni|3oz
municipalidad de nereta|3p0
municipalidad de nica|3p1
municipalidad de ogre|3p2
municipalidad de olaine|3p3
municipalidad de ozolnieki|3p4
municipalidad de pargauja|3p5
municipalidad de pavilosta|3p6
municipalidad de plavinas|3p7
municipalidad de preili|3p8
municipalidad de priekule|3p9
municipalidad de priekuli|3pa
municipalidad de radjle del dravi|4eg
municipalidad de rauna|3pb
municipalidad de rezekne|3pc
municipalidad de riebini|3pd
municipalidad de roja|3pe
municipalidad de ropazi|3pf
municipalidad de rucava|3pg
municipalidad de rugaji|3ph
municipalidad de rujiena|3pj
municipalidad de rundale|3pi
municipalidad de sala|3pk
municipalidad de salacgriva|3pl
municipalidad de salaspils|3pm
municipalidad de saldus|3pn
municipalidad de saulkrasti|3po
municipalidad de seja|3pp
municipalidad de sigulda|3pq
municipalidad de skriveri|3pr
municipalidad de skrunda|3ps
municipalidad de smiltene|3pt
municipalidad de stopini|3pu
municipalidad de strenci|3pv
municipalidad de talsi|3pw
municipalidad de tervete|3px
municipalidad de tukums|3py
municipalidad de vainode|3pz
municipalidad de valka|3q0
municipalidad de valmiera|3og
municipalidad de varaklani|3q1
municipalidad de varkava|3q2
municipalidad de vecpiebalga|3q3
municipalidad de vecumnieki|3q4
municipalidad de vekila polana|4gr
municipalidad de ventspils|3q5
municipalidad de viesite|3q6
municipalidad de vilaka|3q7
municipalidad de vilani|3q8
municipalidad de zilupe|3q9
municipalidad del bled|4bz
municipalidad del bloke|4fq
municipalidad del borovnica|4c1
municipalidad del bovec|4c2
municipalidad del brezovica|4c4
municipalidad del cankova|4fs
municipalidad del cayo|4c0
municipalidad del cerknica|4c8
municipalidad del cerkno|4c9
municipalidad del cerkvenjak|4ft
municipalidad del crensovci|4ca
municipalidad del destrnik|4cd
municipalidad del dornava|4cj
municipalidad del gorisnica|4cn
municipalidad del gornji grad|4cp
municipalidad del gornji petrovci|4cq
municipalidad del grosuplje|4cr
municipalidad del hrastnik|4ct
municipalidad del hrpelje kozina|4cu
municipalidad del ig|4cw
municipalidad del ivancna gorica|4cy
municipalidad del jezersko|4g3
municipalidad del kidricevo|4d4
municipalidad del kostel|4g5
municipalidad del krizevci|4g6
municipalidad del kuzma|4dc
municipalidad del lenart|4de
municipalidad del luce|4dn
municipalidad del majsperk|4dp
municipalidad del markovci|4g8
municipalidad del moravce|4dw
municipalidad del moravske toplice|4dx
municipalidad del naklo|4e0
municipalidad del nazarje|4e1
municipalidad del pivka|4e7
municipalidad del podlehnik|4gc
municipalidad del polzela|4gd
municipalidad del postojina|4ea
municipalidad del razkrizje|4gg
municipalidad del rogatec|4em
municipalidad del sencur|4ev
municipalidad del sentjernej|4ex
municipalidad del sevnica|4ep
municipalidad del sezana|4eq
municipalidad del smarje pri jelsah|4f2
municipalidad del sodrazica|4gj
municipalidad del trebnje|4f8
municipalidad del vipava|4fd
municipalidad del vojnik|4fg
municipalidad del vrhnika|4fh
municipalidad del zrece|4fl
municipalidad dolenjske toplice|4fx
municipalidad hodos|4g1
municipalidad kamnik|4d2
municipalidad ribnica na pohorju|4gh
municipalidad semic|4eo
municipalidad smartno ob paki|4f3
municipalidade del hajdina|4fz
municipalite d andrijevica|3s1
municipalite d herceg novi|3s8
municipalite d ulcinj|3sk
municipalite de balti|3r2,554
municipalite de bar|3s2
municipalite de beltinci|4by
municipalite de bender|3r3
municipalite de bijelo polje|3s4
municipalite de bistrica ob sotli|4fp
municipalite de bohinj|4c0
municipalite de borovnica|4c1
municipalite de bovec|4c2
municipalite de braslovce|4fr
municipalite de budva|3s5
municipalite de cerkvenjak|4ft
municipalite de chisinau|1td
municipalite de crnomelj|4cc
municipalite de danilovgrad|3s7
municipalite de daugavpils|3nw
municipalite de divaca|4ce
municipalite de gornji petrovci|4cq
municipalite de grosuplje|4cr
municipalite de hrastnik|4ct
municipalite de kiev|yh
municipalite de kostel|4g5
municipalite de lenart|4de
municipalite de ljubljana|4dh
municipalite de mojkovac|3sb
municipalite de niksic|3sc
municipalite de plav|3sd
municipalite de pljevlja|3se
municipalite de pluzine|3sf
municipalite de postojna|4ea
municipalite de razkrizje|4gg
municipalite de ruse|4en
municipalite de savnik|3si
municipalite de semic|4eo
municipalite de sentjur|4ey
municipalite de sevnica|4ep
municipalite de sezana|4eq
municipalite de talsi|3pw
municipalite de trebnje|4f8
municipalite de vipava|4fd
municipalite de vrhnika|4fh
municipalite de zabljak|3sl
municipalite devojnik|4fg
municipality of ajdovscina|4bx
municipality of ankaran|4hh
municipality of apace|4gz
municipality of beltinci|4by
municipality of benedikt|4fo
municipality of bistrica ob sotli|4fp
municipality of bled|4bz
municipality of bloke|4fq
municipality of bohinj|4c0
municipality of borovnica|4c1
municipality of bovec|4c2
municipality of braslovce|4fr
municipality of brda|4c3
municipality of brezice|4c5
municipality of brezovica|4c4
municipality of cankova|4fs
municipality of cerklje na gorenjskem|4c7
municipality of cerknica|4c8
municipality of cerkno|4c9
municipality of cerkvenjak|4ft
municipality of cirkulane|4h0
municipality of crensovci|4ca
municipality of crna na koroskem|4cb
municipality of crnomelj|4cc
municipality of divaca|4ce
municipality of dobje|4fu
municipality of dobrepolje|4cf
municipality of dobrova polhov gradec|4cg
municipality of dobrovnik|4fw
municipality of domzale|4ci
municipality of dornava|4cj
municipality of dravograd|4ck
municipality of duplek|4cl
municipality of gorenja vas poljane|4cm
municipality of gorisnica|4cn
municipality of gornja radgona|4co
municipality of gornji grad|4cp
municipality of gornji petrovci|4cq
municipality of grosuplje|4cr
municipality of hoce slivnica|4g0
municipality of hodos|4g1
municipality of horjul|4g2
municipality of hrastnik|4ct
municipality of hrpelje kozina|4cu
municipality of idrija|4cv
municipality of ig|4cw
municipality of ilirska bistrica|4cx
municipality of ivancna gorica|4cy
municipality of izola|4cz
municipality of jesenice|4d0
municipality of jezersko|4g3
municipality of jursinci|4d1
municipality of kamnik|4d2
municipality of kanal ob soci|4d3
municipality of kidricevo|4d4
municipality of kobarid|4d5
municipality of kobilje|4d6
municipality of kocevje|4d7
municipality of komen|4d8
municipality of kostanjevica na krki|4h1
municipality of kostel|4g5
municipality of kozje|4d9
municipality of kranjska gora|4da
municipality of krizevci|4g6
municipality of kungota|4db
municipality of kuzma|4dc
municipality of lasko|4dd
municipality of lenart|4de
municipality of lendava|4df
municipality of litija|4dg
municipality of ljubno|4di
municipality of loska dolina|4dl
municipality of loski potok|4dm
municipality of lovrenc na pohorju|4g7
municipality of luce|4dn
municipality of majsperk|4dp
municipality of makole|4h2
municipality of markovci|4g8
municipality of medvode|4dq
municipality of menges|4dr
municipality of metlika|4ds
municipality of mezica|4dt
municipality of miklavz na dravskem polju|4g9
municipality of miren kostanjevica|4du
municipality of mirna|4hg
municipality of mirna pec|4ga
municipality of mislinja|4dv
municipality of mokronog trebelno|4h3
municipality of monaco|3r0
municipality of moravce|4dw
municipality of moravske toplice|4dx
municipality of mozirje|4dy
municipality of muta|4dz
municipality of naklo|4e0
municipality of nazarje|4e1
municipality of odranci|4e2
municipality of oplotnica|4gb
municipality of ormoz|4e3
municipality of osilnica|4e4
municipality of piran|4e6
municipality of podcetrtek|4e8
municipality of podlehnik|4gc
municipality of podvelka|4e9
municipality of poljcane|4h4
municipality of polzela|4gd
municipality of postojna|4ea
municipality of preddvor|4eb
municipality of prevalje|4gf
municipality of puconci|4ec
municipality of race fram|4ed
municipality of radece|4ee
municipality of radenci|4ef
municipality of radlje ob dravi|4eg
municipality of ravne na koroskem|4ei
municipality of razkrizje|4gg
municipality of recica ob savinji|4hd
municipality of rence vogrsko|4h5
municipality of ribnica|4ej
municipality of ribnica na pohorju|4gh
municipality of rogaska slatina|4el
municipality of rogasovci|4ek
municipality of rogatec|4em
municipality of ruse|4en
municipality of salovci|4cs
municipality of selnica ob dravi|4gi
municipality of semic|4eo
municipality of sempeter vrtojba|4gn
municipality of sencur|4ev
municipality of sentilj|4ew
municipality of sentjernej|4ex
municipality of sentrupert|4hf
municipality of sevnica|4ep
municipality of sezana|4eq
municipality of skocjan|4ez
municipality of skofljica|4f1
municipality of slovenska bistrica|4er
municipality of slovenske konjice|4es
municipality of smarje pri jelsah|4f2
municipality of smarjeske toplice|4ha
municipality of smartno ob paki|4f3
municipality of smartno pri litiji|4gy
municipality of sodrazica|4gj
municipality of solcava|4gk
municipality of sostanj|4f4
municipality of sredisce ob dravi|4h6
municipality of starse|4et
municipality of store|4f5
municipality of straza|4h7
municipality of sveta ana|4gl
municipality of sveta trojica v slovenskih goricah|4h8
municipality of sveti andraz v slovenskih goricah|4gm
municipality of sveti jurij ob scavnici|4eu
municipality of sveti jurij v slovenskih goricah|4he
municipality of sveti tomaz|4h9
municipality of tabor|4go
municipality of tisina|4c6
municipality of tolmin|4f6
municipality of trbovlje|4f7
municipality of trnovska vas|4gp
municipality of trzic|4f9
municipality of trzin|4gq
municipality of turnisce|4fa
municipality of velika polana|4gr
municipality of velike lasce|4fb
municipality of verzej|4gs
municipality of videm|4fc
municipality of vipava|4fd
municipality of vitanje|4fe
municipality of vodice|4ff
municipality of vojnik|4fg
municipality of vransko|4gt
municipality of vrhnika|4fh
municipality of vuzenica|4fi
municipality of zagorje ob savi|4fj
municipality of zalec|4gu
municipality of zavrc|4fk
municipality of zelezniki|4fm
municipality of zetale|4gv
municipality of ziri|4fn
municipality of zirovnica|4gw
municipality of zrece|4fl
municipality of zuzemberk|4gx
municipio alberto adriani|7na
municipio ameca|e4x
municipio barinas|5h9
municipio camargo|dbo
municipio chacao|a4l
municipio de abington|b4h
municipio de adazi|3ni
municipio de aizkraukle|3n9
municipio de ajdovscina|4bx
municipio de akniste|3nb
municipio de andrijevica|3s1
municipio de apace|4gz
municipio de bar|3s2
municipio de barnet|fre
municipio de beltinci|4by
municipio de bensalem|ajm
municipio de berane|3s3
municipio de beverina|3no
municipio de bijelo polje|3s4
municipio de bistrica ob sotli|4fp
municipio de broceni|3np
municipio de budva|3s5
municipio de camargo|dbo
municipio de cetinje|3s6
municipio de copacabana|bwx
municipio de danilovgrad|3s7
municipio de domzale|4ci
municipio de east brunswick|c09
municipio de ergli|3o1
municipio de grobina|3o3
municipio de gusinje|3sm
municipio de herceg novi|3s8
municipio de ikskile|3o6
municipio de ilirska bistrica|4cx
municipio de ilukste|3o7
municipio de incukalns|3o8
municipio de jor|ayg
municipio de kegums|3om
municipio de kekava|3on
municipio de kolasin|3s9
municipio de kotor|3sa
municipio de krustpils|3ok
municipio de lakewood|bax
municipio de lielvarde|3oo
municipio de ligatne|3oq
municipio de livani|3or
municipio de marupe|3ox
municipio de mersrags|3oy
municipio de middletown|a1g
municipio de mojkovac|3sb
municipio de naukseni|3oz
municipio de nica|3p1
municipio de niksic|3sc
municipio de pargauja|3p5
municipio de pavilosta|3p6
municipio de petnjica|3sn
municipio de plav|3sd
municipio de plavinas|3p7
municipio de pljevlja|3se
municipio de pluzine|3sf
municipio de podgorica|3sg
municipio de priekuli|3pa
municipio de riebini|3pd
municipio de ropazi|3pf
municipio de rozaje|3sh
municipio de rugaji|3ph
municipio de rujiena|3pj
municipio de rundale|3pi
municipio de salacgriva|3pk
municipio de savnik|3si
municipio de skriveri|3pr
municipio de stopini|3pu
municipio de strenci|3pv
municipio de tervete|3px
municipio de tivat|3sj
municipio de ulcinj|3sk
municipio de vainode|3pz
municipio de valmiera|3og
municipio de varaklani|3q1
municipio de varkava|3q2
municipio de viesite|3q6
municipio de vilaka|3q7
municipio de vilani|3q8
municipio de voorhees|fvq
municipio de west bloomfield|a4b
municipio de zabljak|3sl
municipio el hatillo|auv
municipio la piedad|8rt
municipio naucalpan de juarez|1p6
municipio san joaquin|9nk
municipio tovar|d8g
municipio turen|b4y
munio|m5c
munizip al butnan|3qh
munizip al dschabal al achdar|3qk
munizip al dschabal al gharbi|3ql
munizip al dschifara|3qm
munizip al dschufra|3qn
munizip al kufra|3qo
munizip al mardsch|3qq
munizip al murgub|3qp
munizip al wahat|3qw
munizip an nuqat al chams|3qt
munizip az zawiya|3qz
munizip bengasi|1vs
munizip darna|3qi
munizip ghat|3qj
munizip misrata|240
munizip murzuq|3qr
munizip sabha|3qu
munizip surt|3qv
munizip tripolis|1e7
munizip wadi al haya|3qx
munizip wadi asch schati|3qy
munkatsch|8ns
munnar|9sm
munoz|dxv
munsan|csy
munsingen|j7e
munsingen be|j7e
munster|3dt,5jz,gsh,hth,kv5
muntilan|cj8
munuf|76u
munxar|nlf
muny|nzo
muonio|mag
muqdadiyah|bp3
mur|mah
murachiwka|og7
muradabad|1t5
muradnagar|8ge
murafa|nji
murafa river|nji
murajivka|og7
murakami|as9
murakhivka|og7
muramvya|2sx,b9j
murang a|3ig,e6t
murang a district|3ig
murat|mai
muratpasa|4ya
muravlenko|djh
muravliovka|o5d
muravlivka|o5d
muravlyovka|o5d
murawlenko|djh
murawliwka|o5d
murawljowka|o5d
murchison sound|pah
murcia|12e,15k
murcia community|12e
murcia region|12e
murcie|15k
mures|26q,maj
mures county|26q
muret|gk6
murfreesboro|76i
muri|iq0,kea
muri ag|kea
muriae|8e1
muricay|714
muridike|6hl
muridke|6hl
murmansk|1kz,49f
murmansk oblast|49f
murmansk region|49f
murmaschi|iio
murmashi|iio
murom|75k
muromske|okg
muromskoje|okg
muromskoye|okg
muromtsevo|j4x
muromzewo|j4x
muroran|86q
murovane|n3u
murovani kurylivtsi|klq
murovanoye|n3u
murovanyye kurilovtsy|klq
murowane|n3u
murowani kuryliwzi|klq
murowanoje|n3u
murowanyje kurilowzy|klq
murphy|ha2
murqub|3qp
murray|bwl,mak
murray maxwell bay|p9e
murrieta|7m1
murrysville|hds
murs erigne|krl
mursallar kemeltschi|or9
murshidabad|dgo
murska sobota|eul
murtajapur|dbm
murtensee|lem
murtoselka|len
murwara|64t
murzallar kemelchi|or9
murzuk|3qr,71t
murzuq|3qr,71t
murzuq district|3qr
mus|4oh,5pb
mus province|4oh
musa|mal
musaffah|5qk
musaffah city|5qk
musandam|41v
musandam governorate|41v
musanze|8lt
musashino|6r0
musashino shi|6r0
musayib|cuo
musayyib|cuo
muscat|az,41u
muscatine|gmh
muschasch|nuv
muschijewo|nq1
mushabani|ezs
mushash|nuv
mushie|ewu
musiri|fp6
muskatne|o2l
muskatnoje|o2l
muskatnoye|o2l
muskego|ghh
muskegon|do7
muskingum|mam
muskogee|dnv
muslim mindanao|43x
musoma|56f
musselburgh|goj
mustafabad|ce0
mustafakemalpasa|7w5
mustang|hcs
muswell hill|g11
mut|bvt
muta|4dz,k8q
mutana|3ev
mutang|dat
mutare|1vm
mutengene|c5s
muthanna|3ev
mutsu|b0f
muttenz|hyo
mutuali|flp
mutxamel|gw0
mutzig|kg4
muyinga|2sy,5yj
muyuka|fci
muzaffarabad|uk
muzaffargarh|6h5
muzaffarnagar|57y
muzaffarpur|5a2
muzhiievo|nq1
muzhiyevo|nq1
muzillac|n2x
mvomero|fd0
mwanza|171,4q9
mwaro|iex
mwatate|oyi
mweka|bp9
mwene ditu|67a
mweru wantipa|l8d
my tho|562
myanaung|cy5
myanmar|n
myawadi|chz
myaydo|atx
mychajliwka|ixt,ndu,nkx,nnw,nxp,ol2,os9,oti
mychajlo laryno|ns8
mychajlo oleksandriwka|osa
mychajlopil|owk
mychajlowka|our
mychalkowo|np9
mychaltscha|nz7
myede|atx
myeik|6dh
myhai|oq7
myhaji|oq7
myhayi|oq7
myhiia|npr
myhija|npr
myhiya|npr
myhove|nan
myhowe|nan
myingyan|6u4
myitkyina|5jh
myjailivka|ixt,ndu,nkx,nnw,nxp,ol2,os9,oti
myjailo laryno|ns8
myjailo oleksandrivka|osa
myjailopil|owk
myjailovka|our
myjalcha|nz7
myjalkovo|np9
mykhailivka|ixt,ndu,nkx,nnw,nxp,ol2,os9,oti
mykhailo laryno|ns8
mykhailo oleksandrivka|osa
mykhailopil|owk
mykhailovka|our
mykhalcha|nz7
mykhalkovo|np9
mykhaltcha|nz7
mykhaylivka|ixt,ndu,nkx,nnw,nxp,ol2,os9,oti
mykhaylo laryne|ns8
mykhaylo laryno|ns8
mykhaylo oleksandrivka|osa
mykhaylopil|owk
mykhaylovka|our
mykolaiv|14p,1dd,igp
mykolaiv oblast|1dd
mykolaiv region|1dd
mykolaivka|nb8,nir,nvz,nyq,o00,o41
mykolaivka novorosiiska|o59
mykolaivka novorossiiska|o59
mykolaivske|obh
mykolajiw|14p,igp
mykolajiwka|nb8,nir,nvz,nyq,o00,o41
mykolajiwka noworossijska|o59
mykolajiwske|obh
mykolayiv|14p,165,igp
mykolayiv oblast|165,1dd
mykolayiv region|1dd
mykolayivka|nb8,nir,nvz,nyq,o00,o0p,o41,ooa
mykolayivka novorosiyska|o59
mykolayivschyna|1dd
mykolayivske|obh
mykolo houlak|ok1
mykolo hulak|ok1
mykoulyntsi|nbh
mykulyntsi|nbh
mykulynzi|nbh
mymensingh|9p,1vi,2re
mymensingh division|2re
mynai|nh6
mynaj|nh6
mynay|nh6
myrhorod|dgm
myrivka|o2j
myriwka|o2j
myrne|jms,nhn,nm7,nsv,ny6,omh
myrni|n4k
myrnivka|o45
myrniwka|o45
myrnohrad|bup
myrnopillia|nqn
myrnopillja|nqn
myrnopillya|nqn
myrnyi|n4k
myrnyj|n4k
myrnyy|n4k
myrolioubivka|ok3
myroliubivka|ok3
myroljubiwka|ok3
myrolyubivka|ok3
myronivka|j43
myroniwka|j43
myrony|on2
myrte|110
myrtle beach|ffw
myski|cnn
myslowice|9az
myslowitz|9az
mysore|1lz
mysove|ox4
mysovoe|ox4
mysovoye|ox4
myssove|ox4
myssovoie|ox4
myssowe|ox4
myssowoje|ox4
mysuru|1lz
myszkow|euy
mytiaieve|nq4
mytichtchi|6je
mytilene|8ov
mytilini|8ov
mytinge|man
mytischtschi|6je
mytishchi|6je
mytitha|mao
mytjajewe|nq4
mytrofanivka|o50
mytrofaniwka|o50
mytyayeve|nq4
mzcheta|gub
mzcheta mtianeti|38h
mzensk|c50
mzuzu|266
n dalantando|1bo
n dalatando|1bo
n dele|eby
n diareme limamoulaye|ed2
n djamena|bg,4kg
n fork kuskokwim|map
n giva|flx
na klang|fg2
naab|mpe
naama|345,geq
naama province|345
nabadwip|7kl
nabari|952
nabari shi|952
nabataa|3l5,56w
nabatieh|3l5,56w
nabatiye|3l5
nabatiye et tahta|56w
nabatiyeh|3l5
naberejne|oeq
naberejnoie|oeq
naberejnye tchelny|27v
nabereschne|oeq
nabereschnoje|oeq
nabereschnyje tschelny|27v
naberezhne|oeq
naberezhnoye|oeq
naberezhnye chelny|27v
naberezhnyye chelny|27v
nabeul|1ue,6fc
nabeul governorate|1ue
nabha|a4g
nabinagar|f9y
nabire|71m
nablus|72k
nacala|5ve
nacaome|d15
nachabino|f9o
nachitschewan|297,65g
nachodka|6ra
nacional|2au
naciones|8f
nacogdoches|ep1
nada|5n5
nadapuram|dgy
nadbougskoie|odp
nadbouzke|odp
nadbugskoje|odp
nadbugskoye|odp
nadbuske|odp
nadbuzke|odp
naddneprianskoie|o8z
naddneprianskoye|o8z
naddneprjanskoje|o8z
naddnepryanskoye|o8z
naddniprianske|o8z
naddniprjanske|o8z
naddnipryanske|o8z
nadege|orl
nadejda|orl
nadejdivka|omq
nadejdovka|omq
nadeschda|orl
nadeschdiwka|omq
nadeschdowka|omq
nadezhda|orl
nadezhdivka|omq
nadezhdovka|omq
nadi|cxy
nadiad|61y
nadjaf|13y
nadjafabad|5vv
nadlymanske|nu2
nador|73g
nadrechnoye|nz5,oj0
nadretchnoie|nz5,oj0
nadretschnoje|nz5,oj0
nadrichne|nz5,oj0
nadritchne|nz5,oj0
nadritschne|nz5,oj0
nadschaf|13y
nadschran|12h
nadur|iz8
nadvirna|gw2
nadvoitsy|j8u
nadvornaia|gw2
nadvornaya|gw2
nadwirna|gw2
nadwoizy|j8u
nadwornaja|gw2
nadym|cbg,maq
naeso|8wf
naesosa|8wf
naestved|cma
naftalan|2pq,h5l
nag hammadi|d57
naga|6cu
naga city|6cu
nagahama|ad0
nagahama city|ad0
nagai|fg1
nagaland|3ei
nagano|uq,1dr
nagano ken|uq
nagano prefecture|uq
nagano shi|1dr
nagaoka|64y
nagapattinam|89b
nagareyama|62l
nagareyama city|62l
nagarjuna sagar dam|leo
nagarkovil|5vi
nagarpur|5rt
nagasaki|14e,19m
nagasaki ken|14e
nagasaki prefecture|14e
nagasaki shi|19m
nagaur|85q
nagayo|cgx
nagda|7t6
nagercoil|5vi
nageswari|bvl
naghadeh|9dt
nagina|967
nago|an8
nagold|gt4
nagoriany|oww
nagorjany|oww
nagorni|97v
nagorno karabaj|fy
nagorno karabakh|fy
nagornoie|nkj
nagornoje|nkj
nagornoye|nkj
nagorny|97v
nagorny karabach|fy
nagorny karabakh|fy
nagornyy|97v
nagoryany|oww
nagoya|c7
nagoya city|c7
nagoya shi|c7
nagpur|ub
nagqu|fr4
nagqu prefecture|fr4
nagua|7vv
naguabo|2jg,ijt
nagygoricza|fb1
nagykanizsa|c6e
nagymajor|6b8
naha|1ih
naha shi|1ih
naharija|at0
nahariya|at0
nahariyah|at0
nahariyya|at0
nahavand|97a
nahe|m02
naher osten|gm
nahirne|nkj
nahiyat ghammas|fhc
nahiyat saddat al hindiyah|avb,fkk
nahodka|6ra
nahoriany|oww
nahorjany|oww
nahoryany|oww
nahost|gm
nahr an nil|1ch
naic|b57
naidionovka|o37
naidjonowka|o37
naidonivka|o37
naidorf|ovd
naifaru|icl
naihati|5nv
naileben|mub
naileten|nwk
nailsea|han
naiman|o98
naini tal|cxw
nainital|cxw
naintre|koi
naipyido|aa
nairobi|70,3ih
nairobi county|3ih
naivasha|dok
naja hammadi|d57
najabino|f9o
najaf|13y,1q4
najaf governorate|1q4
najafabad|5vv
najafgarh|15x
najdjoniwka|o37
najibabad|8qu
najichevan|297,2ps,65g
najodka|6ra
najraan|4ap
najran|12h,4ap
najran province|4ap
najran region|4ap
naju|cxa
naka|bdy
nakama|c9p
nakamura|eio
nakanbe|mps
nakano|58j,cw2
nakatsu|8pg
nakatsugawa|90t
nakdong|mar
nakhabino|f9o
nakhchivan|297,2ps,65g
nakhichevan|297,2ps
nakhichivan|65g
nakhitchevan|297,2ps,65g
nakhodka|6ra
nakhon nayok|4l8,a6r
nakhon pathom|4me,57e
nakhon phanom|4ls,7sv
nakhon ratchasima|4la,54q
nakhon sawan|4m3,5ph
nakhon si tammarat|5dp
nakhon si thammarat|4mj,5dp
naklo|4e0,kv7
nakodar|f2w
naksalbari|aw4
nakuru|1px,3ii
nakuru county|3ii
nakuru district|3ii
nal chik|1ta
nalchik|1ta
nalchiti|dma
naldsjon|lep
nalerigu|oys
nalgonda|7aa
naliang|d2j
nalout|3qs,90y
naltchik|1ta
naltschik|1ta
nalut|3qs,90y
nam co|leq
nam dinh|y3,21v
nam ngum reservoir|ler
namakkal|b1k
namangan|ph,xp
namangan region|xp
namdrik|3t5,nm8
namdrik atoll|3t5
namekagon|mas
namerikawa|ehl
namhan|mat
namibe|2o9,5rf
namibia|3v
namibie|3v
namorik|3t5
namp o|3k9,4xz
nampa|8fu
nampho|3k9,4xz
nampo|3k9,4xz
nampula|u9,3zh
namsen|mau
namu|3t6
namu atoll|3t6
namur|28o,5a5
namur province|28o
namwon|8vv
namyangju|8eh
namyangju si|8eh
namyangjusi|8eh
nan|4lz,9cd
nan t ou|4pp
nana grebizi|2x5
nana mambere|2xa
nanaimo|8ev
nanao|cgs
nanbin|7da
nancha|7aq
nanchang|bm
nanchong|xo
nanchuan|614
nancun|783
nancy|7re
nandajie|8h8
nanded|242
nandi|3ij
nandi district|3ij
nandigama|dph
nandikotkur|cgi
nanding|8nx
nandu|ae0
nandura buzurg|dg7
nandurbar|7xh
nandy|kal
nandyal|6h3
nanfeng|8mt
nangal|c08
nangarhar|189
nangen|8vv
nangis|juv
nangloi jat|65d
nangong|8tu
nanhu|agy
nanjangud|brd
nanjian|bs3
nanjin|6sq
nanjing|6v
nankana sahib|b01
nankin|6v
nanlong|a8r
nanma|9be
nanmen|d76
nanning|9i
nanpan|mav
nanpara|cbo
nanpeng|c9i
nanpiao|6l4
nanping|4x6,eyl
nanshu|dby
nantai|azm
nanterre|8lp
nantes|1ia
nanteuil les meaux|kq7
nanto|c2t,c2u
nanto shi|c2t
nantong|tu,ca0
nantou|4pp,7qn
nantou city|4pp,7qn
nantou hsien|4pp
nantour|4pp
nantua|n3k
nantwich|hwy
nanumaga|4pe
nanumanga|4pe
nanuque|dso
nanweng|maw
nanxi|872
nanyang|yc
nanymo|8ev
nanyuki|e54
nanzhang chengguanzhen|8rj
nanzhou|b8g
naoutchny|om7
naoutchnyi|om7
napa|8xf
naperville|6r8
napier|62o
napier city|62o
naples|pl,qv,h31
naplouse|72k
napo|34j,max
napoles|pl,qv
napoli|pl
naqadeh|9dt
nar yan mar|b9k
nara|14y,1cz
nara ken|14y
nara prefecture|14y
nara shi|1cz
narail|b5n
naraken|14y
narang|egh
narang mandi|egh
naranjal|f6a
naranjito|2jh,emb,kk5
narasapur|ao3
narasapuram|ao3
narasaraopet|85i
narathiwat|4mw,6t4
narayanganj|5vt
narayanpet|dkb
narbona|bot
narbonne|bot
narcea|may
narela|1ox
narew|maz,mr1
nargund|etz
narian mar|b9k
nariman|iye
narimanov|iye
narino|12r
narino department|12r
narita|7xk
narita shi|7xk
narjan mar|b9k
narkevichi|nze
narkevitchi|nze
narkevychi|nze
narkevytchi|nze
narkewitschi|nze
narkewytschi|nze
narmada|mb0
narnaul|9ze
naro fominsk|9g6
narodichi|nia
naroditchi|nia
naroditschi|nia
narodychi|nia
narodytchi|nia
narodytschi|nia
narok|3ik,7o1
narok county|3ik
narok district|3ik
naron|dtk
narowal|9ro
narsimhapur|c5l
narsingdi|5ht
narsingdi district|5ht
narsipatnam|eqc
nartan|is6
nartkala|eu2
naruto|a69
narutocho mitsuishi|a69
narva|b8l,mb1
narwa|b8l
narwana|b23
naryan mar|b9k
naryn|3j2,78p,mb2
naryn region|3j2
nasarawa|xm,fgu
nasarawa state|xm
nasarowo|b4x
nasau|ts
nashik|17i
nashua|8ja
nashville|vk
nasik|17i
nasinu|8ct
nasipne|nxm
nasir|6y1
nasirabad|bkr
nasiriya|109
nasiriyah|109
nasiriyya|109
nasran|6hp,g97
nassarawa|xm
nassau|ts
nasser|6y1
nassiriya|109
nassypkoi|nxm
nassypne|nxm
nassypnoie|nxm
nassypnoje|nxm
nastasiivka|op2
nastasiyivka|op2
nastassiivka|op2
nastassijiwka|op2
nasugbu|aak
nasushiobara|7g2
nasypkoi|nxm
nasypkoy|nxm
nasypne|nxm
nasypnoe|nxm
nasypnoy|nxm
nasypnoye|nxm
nasywajewsk|ivf
natachino|ocq
natachyne|ocq
natahoyo|hf7
natal|r6
nataschino|ocq
nataschyne|ocq
natashino|ocq
natashquan|mb3
natashyne|ocq
naters|k1s
nathdwara|dhj
natick|f45
national capital|2hx
national capital district|9b
national capital region|9b
national city|agt
natitingou|5qr
natore|55s
natserat|5te
natzrat illit|cqu
naucalpan|1p6
naucalpan de juarez|1p6
nauchni|om7
nauchny|om7
nauchnyi|om7
nauchnyy|om7
naudero|etc
nauen|i0o
naugachhia|d4u
naugatuck|fb6
naukseni|3oz
naukseni municipality|3oz
nauksenu|3oz
nauksenu novads|3oz
naumbourg|ft0
naumburg|ft0
naumburgo|ft0
nauru|5e
naushahra virkan|d7o
naushahra virkhan|d7o
nautanwa|f19
nautschny|om7
nautschnyj|om7
navachino|iel
navadwip|7kl
navalcarnero|h2i
navalmoral de la mata|hwx
navapolack|7o6
navapolatsk|7o6
navaria|nz4
navariia|nz4
navariya|nz4
navarra|1wh
navarra chartered community|1wh
navarre|1wh,fcj
navashino|iel
navassa|p29
navassa island|p29
navegantes|c3y
navi mumbai|rl
navirai|e2v
navlia|ikt
navlya|ikt
navodari|ewg
navoi|1qc,4zw
navoiy|1qc,4zw
navoiy region|1qc
navojoa|7hj
navoloki|j6z
navotas|5oy
navsari|6eg
nawabganj|6to,904,en8
nawabshah|5ty
nawada|85y
nawalgarh|as4
nawanshahr|feu
nawapolazk|7o6
nawarija|nz4
nawaschino|iel
nawlja|ikt
nawoiy|1qc
nawoloki|j6z
naxcivan|2ps,65g
naxi|bsb
naxxar|ckc
nay pyi taw|aa,3vp
nayaf|13y
nayarit|3yh
naydenovka|o37
naydonivka|o37
naydorf|ovd
naydyonovka|o37
nayleben|mub
nayleten|nwk
nayman|o98
naypyidaw|aa,3vp
naypyidaw territoire de l union|3vp
nayran|12h
nayudupet|ce7
nazarabad|5yg
nazaret|5te
nazareth|5te,j7t
nazareth illit|cqu
nazarje|4e1,nki
nazarovo|b4x
naze|d43
nazerat illit|cqu
nazi germany|ig
nazilli|7cj
nazran|6hp,g97
nazret|4zk
nazyvaievsk|ivf
nazyvayevsk|ivf
ndele|eby
ndjamena|bg
ndola|163
nea ionia|9vq,f0l
nea liosia|8p6
nea smirni|9es
nea smyrni|9es
neamt|47b
neamt county|47b
neapel|pl,qv
near east|gm
near north side|8nk
neath|ccd
nebbi|fni
nebraska|4rl
nebyliv|ne9
nebyliw|ne9
nechaiane|nt0
nechaiannoe|nt0
nechako|mb4
nechayane|nt0
nechayannoe|nt0
neckar|mb5
neckarsulm|g3v
necochea|9dr
nederbrakel|kdi
nederrijn|mb6
nedilkove|op6
nedilkowe|op6
nedoboievtsy|nj3
nedoboivtsi|nj3
nedobojewzy|nj3
nedobojiwzi|nj3
nedoboyevtsy|nj3
nedoboyivtsi|nj3
nedoboyvtsi|nj3
nedrigailov|ksi
nedrigailow|ksi
nedrigaylov|ksi
nedroma|dz7
nedryhailiv|ksi
nedryhajliw|ksi
nedryhayliv|ksi
nedumangad|ase
needham|fwt
neem ka thana|f0a
neembucu|469
neembucu department|469
neenah|gbl
neeroeteren|jjc
neerpelt|i49
neftcala|2pr,b1m
neftchala|2pr
neftchala district|2pr
neftegorsk|hhp
nefteiougansk|7it
nefteiugansk|7it
neftejugansk|7it
neftekamsk|75q
neftekoumsk|g2c
neftekumsk|g2c
nefteyugansk|7it
negapatam|89b
negara|evp
negeri sembilan|3z0
negombo|6xe
negotino|3tg,arf
negrintsy|okb
negrinzy|okb
negro|mb7
negros occidental|q0
negros occidental province|q0
negros oriental|17m
negros oriental province|17m
nehawand|97a
nehe|7nx
nehryntsi|okb
nehrynzi|okb
neia|j4z
neiafu|iqh
neiba|b1e
neihu|5jn
neihu district|5jn
neijiang|18r
neisse|c6y
neisse neuland|c6y
neiva|1e3
neja|j4z
nejin|9w6
neka|byg
nekrasove|oat
nekrasovka|oa7
nekrasovo|oat
nekrasovski|izk
nekrasovskiy|izk
nekrasovsky|izk
nekrassove|oat
nekrassovka|oa7
nekrassovo|oat
nekrassovski|izk
nekrassowe|oat
nekrassowka|oa7
nekrassowo|oat
nekrassowski|izk
nelepino|nd5
nelidovo|gds
nelidowo|gds
nelipovtsy|nos
nelipowzy|nos
nelipyno|nd5
nellikkuppam|clr
nellore|528
nelson|41j,6hq,fun,ir8,mb8
nelson mandela|1hu
nelson region|41j
nelspruit|5ai
nelypivtsi|nos
nelypiwzi|nos
nema|6au
neman|gn,itj,mba
nemby|88w
nemirov|j08
nemirow|j08
nemor|mb9
nemours|ijr
nemunas|mba
nemunelis|mbb
nemuro|fdv
nemuro shi|fdv
nemyriv|j08
nemyrivske|oot
nemyriw|j08
nemyriwske|oot
nen|mbc
nenagh|i1f
nenets|49g
nenetsia|49g
nenetsie|49g
nenjiang|8kj
nepal|18
nepalganj|6gq
nepalgunj|6gq
nepanagar|f12
nepean|6aw
nepolokivtsi|nlz
nepolokiwzi|nlz
nepolokovtsy|nlz
nepolokowzy|nlz
nequen|23z
nera|mgv
nerac|k02
nerchinsk|iac
nerechta|gdr
nerejta|gdr
nerekhta|gdr
neresnitsa|nbd
neresnitsia|nbd
neresnitsya|nbd
neresniza|nbd
neresnizja|nbd
neresnytsia|nbd
neresnytsya|nbd
neresnyzja|nbd
nereta|3p0
nereta municipality|3p0
neretas|3p0
neretva|mbd
nerioungri|9yc
neris|moh
neriungri|9yc
nerja|h11
nerjungri|9yc
neroubaiske|jse
neroubaiskoie|jse
nerouchai|nr9
nertchinsk|iac
nertschinsk|iac
nerubaiske|jse
nerubaiskoje|jse
nerubaiskoye|jse
nerubajske|jse
nerubayske|jse
nerubayskoye|jse
neruschai|nr9
neruschaj|nr9
nerushai|nr9
nerushay|nr9
neryungri|9yc
nes ziona|bqx
neschin|9w6
neslobnaja|hoo
ness|mbe
ness tziona|bqx
ness ziona|bqx
nesterovskaia|hjw
nesterovskaya|hjw
nesterowskaja|hjw
nestoita|nvn
nestojita|nvn
neston|iae,id1
nestoyita|nvn
nesttun|e8x
nesvoia|o2o
nesvoya|o2o
neswoja|o2o
netanja|5ud
netanya|5ud
netchaiane|nt0
netchaiannoe|nt0
netechin|e1f
neteschin|e1f
neteshin|e1f
netherlands|1t
netichyn|e1f
netischyn|e1f
netishyn|e1f
netivot|cpw
netiwot|cpw
netphen|ger
netrakona|90o
netschajane|nt0
netschajannoe|nt0
nettetal|cxe
nettilling lake|les
nettuno|btu
neu anspach|ib7
neu braunschweig|1rf
neu delhi|ow
neu hohenschoenhausen|axq
neu hohenschonhausen|axq
neu isenburg|ebv
neu kairo|5cs
neu ulm|bmg
neu wulmstorf|hdn
neubourg sur le danube|fyk
neubrandenbourg|9sd
neubrandenburg|9sd
neubruck|bnj
neubrueck|bnj
neuburg an der donau|fyk
neuchatel|2y0,89y,let
neudorf|dj5
neue neustadt|5uq
neuenburg|2y0,89y
neuenhagen|i3r
neuenhof|jxi
neufahrn bei freising|hpq
neufchateau|jwr,kf1
neufchatel en bray|kra
neufundland und labrador|27d
neuhausel|ds0
neuhausem|jhe
neuhausen|jhe
neuhausen am rheinfall|jhe
neuilly plaisance|hmc
neuilly sur marne|ejg
neuilly sur seine|ag6
neukaledonien|jr
neukoelln|6hf
neukolln|6hf
neumarkt|4z2
neumarkt am mieresch|4z2
neumarkt in der oberpfalz|dgp
neumatico|c78
neumuenster|8y3
neumunster|8y3
neunkirchen|bu1
neuquen|1uf,23z,mbf
neuquen province|23z
neuruppin|f7u
neurussland|gu
neusandez|8q6
neuseeland|3h
neusiedler see|leu
neusohl|5v0
neuss|6ns
neustadt|51t,ba8
neustadt am rubenberge|cda
neustadt am ruebenberge|cda
neustadt an der weinstrasse|ba8
neustadt bei coburg|i06
neustadt en holstein|i3o
neustadt in holstein|i3o
neustettin|dnk
neustrelitz|gxi
neutra|5mf
neuves maisons|k7x
neuville aux bois|n5v
neuville de poitou|n25
neuville en ferrain|jlq
neuville sur saone|k2s
neuwied|9wo
nev yansk|gax
neva|go
nevada|4rp
nevel|hsm
nevel sk|hy0
nevele|j4v
nevelsk|hy0
nevers|co9
neviansk|gax
nevinnomyssk|6z7
nevits ke|oai
nevitske|oai
nevitskoie|oai
nevitskoye|oai
nevsehir|4oi,5uu
nevsehir province|4oi
nevyansk|gax
nevytske|oai
new|mbg
new albany|e0v
new amsterdam|7r8
new aquitaine|37n
new badah|dla
new bedford|7wr
new berlin|dev
new bern|fqg
new braunfels|9ll
new brighton|gx7
new britain|9fp
new brunswick|1rf,ax0
new cairo|5cs
new caledonia|jr
new castle|gwy
new city|esa
new delhi|ow
new foundland labrador|27d
new hampshire|4rm
new haven|72l
new hope|h6b
new iberia|fj5
new ireland|43d
new ireland province|43d
new jersey|4rn
new kingston|21r
new lenox|gbj
new london|g4x
new lucena|5u7
new mexico|4ro
new mills|hrr
new milton|gni
new mirpur|77x
new orleans|53c
new plymouth|5lo
new providence|2v2
new rochelle|8yv
new russia|gu
new smyrna beach|gkc
new south memphis|1xc
new south wales|2ol
new springville|h8t
new valley|35r
new valley governorate|35r
new west|are
new westminster|are
new york|ak,4rq
new york city|ak
new zealand|3h
newa|go
newala kisimani|dqn
newark|5hn,c2r,cgl,epu
newark on trent|cs0
newberg|gu0
newburgh|fz7
newburn|d48
newbury|ewt
newcastle|526,584,nzd
newcastle under lyme|73c
newcastle upon tyne|5ei
newel|hsm
newelsk|hy0
newfoundland and labrador|27d
newhaven|ioo
newington|fl8
newinnomyssk|6z7
newizkoje|oai
newjansk|gax
newland|zn
newland region|zn
newmarket|8qj,hbl
newnan|dws
newport|5do,ggm,gkv,iru
newport beach|8kx
newport news|69u
newport pagnell|id0
newquay|hd6
newry|g26
newton|8hk
newton abbot|e2n
newton aycliffe|gap
newton le willows|h19
newton mearns|gi1
newtown|j36
newtownabbey|a77
newtownards|fuf
newyzke|oai
neya|j4z
neyagawa|5rr
neyagawa shi|5rr
neyriz|cfm
neyshabur|5wb
neyveli|6ba
neyyattinkara|8j4
nezahualcoyotl|1cx
nezhin|9w6
nezlobnaia|hoo
nezlobnaya|hoo
ngandajika|6mm
ngangla ringeo|lev
ngangz co|lew
nganjuk|9pl
ngaoundere|1ud
ngaraard|45x
ngarchelong|45y
ngardmau|45z,oos
ngaremlengui|462
ngaruroro|mbh
ngatpang|460
ngchemiangel|oij
ngchesar|461
ngchesar hamlet|off
ngereklmadel|oyd
ngeremlengui|462
ngerkeai|ooj
ngermanlven|mbi
ngerulmud|p15
ngetkib|oxm
nghe an|py
nghe an province|py
nghia lo|9s0
ngiwal|463
ngobe bugle comarca|2hq
ngoring hu|lex
ngouni|37v
ngounie|37v,mbj
ngozi|2sz,a52
ngun|mbk
nguru|7kn
nguruka|dji
ngwaketsi|2ag
nha trang|1mv
nhamunda|mbl
nhlangano|g5g
nia valencia|8rk
niagan|biv
niagara|mbm
niagara falls|8uo,by8
niagarafalle|8uo
niamey|b3,407
nianbo|5m5
niandoma|gxv
nianzhuang|8x3
nianzishan|acv
niari|2xp,mbn
niassa|3zc
niassa province|3zc
niazepetrovsk|is2
nibong tebal|dcp
nica|3p1
nica municipality|3p1
nicaragua|31
nicas|3p1
nicas novads|3p1
nice|58v
nichapur|5wb
nichelino|c46
nichinan|bmz
nicholasville|fss
nickerie|4ix
nickerie district|4ix
nicola town|ki6
nicolae filip|3r2
nicolai|dlh
nicolaiev|14p
nicolas r casillas|fmr
nicolas romero|5hp
nicomedia|218
nicomedie|218
nicosia|w9,31k
nicosie|w9
nidadavole|cn5
nidau|kay
nidda|hpw
nidderau|he5
nidelva|mob
nideristaraich|zw
nidwald|2y1
nidwalden|2y1
niederbronn les bains|mxf
niederkartlien|38g
niederkassel|e2l
niederkruchten|i9f
niederlande|1t
niederosterreich|zw
niedersachsen|329
niel|jrl
niemen|gn
nienburg|f0x
nieppe|k0n
nieukerken waes|kj5
nieul sur mer|kjl
nieuport|j88
nieuw amsterdam|iet
nieuw nickerie|dhi
nieuwegein|afk
nieuwerkerken|ke6,ki7
nieuwkerken waas|kj5
nieuwkerken waes|kj5
nieuwpoort|j88
nievre|808
nigata|ss
nigata ken|sx
nigata prefecture|sx
nigata shi|ss
nigde|4oj,5je
nigde province|4oj
nigel|6uz
niger|1n,mi,mbo
niger state|mi
nigeria|6
nigran|hra
nihommatsu|e3z
nihonmatsu|e3z
nihtaur|c0m
niigata|ss,sx
niigata ken|sx
niigata prefecture|sx
niigata shi|ss
niihama|797
niimi|fky
niitsu|9zw
niitsu honcho|9zw
nij odes|j4r
nijar|g81
nijkerk|doq
nijlen|h8f
nijmegen|6k4
nijnegorski|jr2
nijneie kazanichtche|izg
nijneie selichtche|ng6
nijnekamsk|5t0
nijneoudinsk|dm0
nijnessortymski|ic3
nijnevartovsk|5q3
nijni lomov|gn5
nijni novgorod|mz
nijni sergui|iwh
nijni taguil|54j
nijni tourov|owd
nijnia douvanka|nmz
nijnia krinka|ii4
nijniaia douvanka|nmz
nijniaia koutouzovka|ocu
nijniaia krynka|ii4
nijniaia maktama|jax
nijniaia salda|huy
nijniaia toura|gvc
nijnie foundoukly|osy
nijnie orechniki|osy
nijnie petrovtsy|ngo
nijnie serogozy|mvw
nijnie stanovtsy|nrb
nijyn|9w6
nijyne|9w6
nikaia|8gi
nikea|8gi
nikel|i8r
nikita|nnq
nikki|9ne
nikol s ke|p0m
nikol sk|gka
nikol skoye|bsw,hj9
nikolaev|14p
nikolaevka|nir,nj9,o0p,ohx,omo,ooa
nikolaevka novorossiysk|o59
nikolai|dlh
nikolaiev|14p,igp
nikolaievka|nb8,nir,nj9,nvz,nyq,o0p,o41,ohx,omo,ooa
nikolaievka novorossiiskaia|o59
nikolaievsk|i4w
nikolaievsk na amoure|g52
nikolaievsk sur l amour|g52
nikolaievskoie|obh
nikolajew|14p,igp
nikolajewka|nb8,nir,nj9,nvz,nyq,o0p,o41,ohx,omo,ooa
nikolajewka noworossiiskaja|o59
nikolajewsk|i4w
nikolajewsk am amur|g52
nikolajewsk na amure|g52
nikolajewskoje|obh
nikolayev|14p,igp
nikolayevka|nb8,nir,nj9,nvz,nyq,o0p,o41,ohx,omo,ooa
nikolayevka novorossiiskaia|o59
nikolayevka novorossiyskaya|o59
nikolayevsk|1y5,i4w
nikolayevsk del amur|g52
nikolayevsk na amure|g52
nikolayevsk on amur|g52
nikolayevsk on amure|g52
nikolayevskoye|obh
nikolo goulak|ok1
nikolo gulak|ok1
nikolsk|gka
nikolske|p0m
nikolskoie|bsw,hj9,p0m
nikolskoje|bsw,hj9,p0m
nikolskoye|bsw,hj9,p0m
nikomedien|218
nikopol|7r7
nikosia|w9
nikoulino|frj
niksar|btx
niksic|3sc,6d1
nikulino|frj
nil|gp,1ch
nil blanc|zf
nil bleu|1nr
nil superieur|4ja
nilandhoo|oya
nilanga|ejd
nile|gp
niles|fsa
nili|oy3
nilo|gp
nilo azul|1nr
nilo blanco|zf
nilopolis|6r2
nilvange|kr7
nimba|3ma
nimba county|3ma
nimbahera|at5
nimega|6k4
nimegue|6k4
nimes|6q7
nimroz|2mu
nimrus|2mu
nimruz|2mu
nimwegen|6k4
ninawa|vx
nineveh|vx
nineveh governorate|vx
ningbo|n6
ningde|508
ningdong|bzu
ninghai|9rk,axn
ningxia|2zy
ningyang|8sg
ninh binh|1kj,7l6
ninh hoa|5rd
ninh thuan|232
ninive|vx
ninove|eg9
nioki|d8l
niort|b7f
nipani|ajt
nippes|3c9,7i0
nirgua|b9r
nirmal|8wg
nis|5ot
nisava|483,mbp
nisava district|483
nisavski okrug|483
nisch odes|j4r
nischapur|5wb
nischnegorski|jr2
nischneje kasanischtsche|izg
nischneje selischtsche|ng6
nischnekamsk|5t0
nischnessortymski|ic3
nischneudinsk|dm0
nischnewartowsk|5q3
nischni lomow|gn5
nischni nowgorod|mz
nischni sergi|iwh
nischni tagil|54j
nischni turow|owd
nischnije fundukly|osy
nischnije oreschniki|osy
nischnije petrowzy|ngo
nischnije serogosy|mvw
nischnije stanowzy|nrb
nischnja duwanka|nmz
nischnja krinka|ii4
nischnjaja duwanka|nmz
nischnjaja krynka|ii4
nischnjaja kutusowka|ocu
nischnjaja maktama|jax
nischnjaja salda|huy
nischnjaja tura|gvc
nischyn|9w6
nishapur|5wb
nishi tokyo|652
nishi tokyo shi|652
nishifukuma|ct9
nishinomiya|4x1
nishinomiya hama|4x1
nishinomiya shi|4x1
nishio|6f0
nishishinminato|e6i
nishitoukyou|652
nishitoukyou shi|652
nishiwaki|dzj
nisi|nip
nisibis|8h5
nisporeni|3rn,ed9
nisporeni district|3rn
nisser|ley
nisshin|8db
nisy|nip
niteroi|4xx
nitra|1vp,5mf
nitra region|1vp
nitriansky kraj|1vp
niuas|4nw
niue|jt
niutao|4pc
niva|osf
nivelles|glc
niwa|osf
niwai|edj
nixa|h6s
niza|58v
nizamabad|5du
nizh odes|j4r
nizhnegorski|jr2
nizhnegorskiy|jr2
nizhnegorsky|jr2
nizhnekamsk|5t0
nizhnekamsk reservoir|lez
nizhnesortymski|ic3
nizhnesortymskiy|ic3
nizhnesortymsky|ic3
nizhneudinsk|dm0
nizhnevartovsk|5q3
nizhneye kazanishche|izg
nizhneye selishche|ng6
nizhni lomov|gn5
nizhni novgorod|mz,49i
nizhni sergi|iwh
nizhni sergui|iwh
nizhni sirogozi|mvw
nizhni tagil|54j
nizhni taguil|54j
nizhni turov|owd
nizhnia duvanka|nmz
nizhnia krinka|ii4
nizhniaia duvanka|nmz
nizhniaia krynka|ii4
nizhniaia kutuzovka|ocu
nizhniaia maktama|jax
nizhniaia salda|huy
nizhniaia tura|gvc
nizhniaya tura|gvc
nizhnie selishche|ng6
nizhniy lomov|gn5
nizhniy novgorod|mz
nizhniy odes|j4r
nizhniye fundukly|osy
nizhniye oreshniki|osy
nizhniye petrovtsy|ngo
nizhniye sergi|iwh
nizhniye serogozy|mvw
nizhniye stanovtsy|nrb
nizhnogirskyi|jr2
nizhny lomov|gn5
nizhny novgorod|mz,49i
nizhny novgorod oblast|49i
nizhny novgorod region|49i
nizhny tagil|54j
nizhny turov|owd
nizhnya duvanka|nmz
nizhnya krinka|ii4
nizhnyaya duvanka|nmz
nizhnyaya krynka|ii4
nizhnyaya kutuzovka|ocu
nizhnyaya maktama|jax
nizhnyaya salda|huy
nizhnyaya taymyra|mbq
nizhnyaya tunguska|mbr
nizhnyaya tura|gvc
nizhyn|9w6
nizi|nip
nizip|8tz
nizwa|5xj
nizy|nip
nizza|58v
njagan|biv
njandoma|gxv
njasepetrowsk|is2
njemen|gn
njeru|adp
njombe|4qk,6vc
njombe mjini|6vc
nkongsamba|7eo
nkoteng|bqz
nkowakowa|fpv
nkowankowa|fpv
nkpor|7sx
nkurenkuru|ozk
nkwerre|aa6
nmai|mbs
nnewi|65i
nobeoka|7ch
nobeoka shi|7ch
noblesville|ap1
nocera inferiore|cf6
noda|6mt
noda shi|6mt
noerdlingen|hi1
noeux les mines|ixk
nof hagalil|cqu
nogales|5yq,hco
nogata|ay6
nogent le bas|n75
nogent le roi|n7i
nogent le rotrou|ipb
nogent sur marne|fds
nogent sur oise|hh4
nogent sur seine|kjd
noginsk|7fu
nogir|j25
nogliki|jgk
nograd|3cn
nograd county|3cn
noguinsk|7fu
noguir|j25
nohadra|1fw
nohar|cbb
nohijahoi tobei dschumhurij|yn
nohiyahoi tobei jumhuri|yn
nohiyahoi tobei jumhurii|yn
noiabrsk|7lp
noida|5fm
noirmoutier en l ile|muk
noiseau|n6q
noisiel|iaa
noisy le grand|abs
noisy le roi|jv5
noisy le sec|dkn
nojabrsk|7lp
nokha|b1x
nola|8xh
nolinsk|je2
nom pen|84,3j8
nonacho lake|lf0
nong bua lam phu|4lj
nong bua lamphu|4lj,7ti
nong khae|d6e
nong khai|4ln,66n
nongbua lamphu|4lj
nongzhang|ch1
nonoichi|bis
nonsan|cp1
nonsan si|cp1
nonsansi|cp1
nonthaburi|1qq,4ku
noonu atoll|2h5
noord brabant|rn
noord holland|pz
norbiton|jgd
norbotnia|4bd
norbotten|4bd
norco|g9b
nord|1ps,1u6,2rq,2za,3c7,4qq,809
nord caucase|gr
nord chorasan|1m2
nord est|3c8
nord holland|pz
nord kalimantan|3d9
nord kivu|k9,296
nord ouest|nx,2zb,3ca
nord samar|21b
nord ubangi|2ws
nordafrika|gq
nordamerika|5k
nordbezirk|18y
nordbrabant|rn
norden|ghc
nordenham|g2d
norderstedt|9j5
nordhausen|cou
nordhorn|bfe
nordirland|382
nordjylland|20y
nordkanal|pan
nordkap|1bs
nordkarelien|36w
nordkasachstan|20m
nordkaukasien|gr
nordkaukasus|gr
nordkorea|1e
nordland|40s
nordliche agais|39v
nordliche marianen|jp
nordliche zentralprovinz|3lw
nordlingen|hi1
nordmazedonien|3y
nordmolukken|3dc
nordossetien|298,49x
nordossetien alanien|298,49x
nordosterbotten|36x
nordpolarmeer|e3
nordprovinz|dh,3lt,4al,4u7
nordrhein westfalen|32a
nordsavo|36y
nordsee|gs
nordsj|lf1
nordwest|nx
nordwest territorien|2wc
nordwestprovinz|3lv,4u8
nordzypern|gt
norfolk|5pn,ai0,gjr
norfolk county|ai0
norfolk island|js
norfolkinsel|js
noril sk|6uy
norilsk|6uy
norland|gom
normal|b8r
norman|77j
normandia|37o
normandie|37o
normandy|37o
norra dellen|lf2
norrbotten|4bd
norrbotten county|4bd
norrbottens lan|4bd
norristown|ek3
norrkoeping|8a2
norrkoping|8a2
norrland de l ouest|4bs
nort sur erdre|kec
norte|1u6,2sm,809
norte de africa|gq
norte de santander|1a4
norte de santander department|1a4
norteamerica|5k
north|1ps,2za
north abaco|2v1
north aegean|39v
north africa|gq
north america|5k
north andover|fzj
north andros|2v3
north atlanta|da3
north augusta|gvx
north backa|47l
north backa district|47l
north banat|47n
north banat district|47n
north bank|398
north bank division|398
north bank region|398
north bay|bqq
north bergen|a8i
north bethesda|cp8
north brabant|rn
north caribbean coast|2hg
north caribou lake|lf3
north carolina|4rj
north caspian swamp|lf4
north caucasus|gr
north central|3lw
north central province|3lw
north channel|pan
north charleston|7nw
north chicago|ftz
north chicopee|b5b
north chungcheong|119
north chungcheong province|119
north creek|g8o
north dakota|4rk
north darfur|v4
north darfur state|v4
north denmark|20y
north denmark region|20y
north district|2cg
north east|2w3,38t
north east district|2w3
north fort myers|dhp
north gyeongsang|qr
north gyeongsang province|qr
north hamgyong|uy
north haven|gls
north highlands|cvw
north hill|29n
north hill village|ozz
north hills|axl
north holland|pz
north hollywood|92u
north hwanghae|v3
north jeolla|xb
north jeolla province|xb
north jutland|20y
north kalimantan|3d9
north karelen|36w
north karelia|36w
north karelia region|36w
north kazakhstan|20m
north kazakhstan region|20m
north khorasan|1m2
north khorasan province|1m2
north kingstown|g0n
north kivu|k9,296
north kordofan|pw
north kordofan state|pw
north korea|1e
north kurdufan|pw
north la crosse|bq8
north lakhimpur|amg
north las vegas|5sv
north lauderdale|cq1
north lebanon|1ps,2ec
north little rock|9xq
north macedonia|3y
north maluku|3dc
north miami|abp
north miami beach|coe
north olmsted|f6p
north ossetia|298,49x
north ossetia alania|298,49x
north ostrobothnia|36x
north ostrobothnia region|36x
north p yongan|qu
north pemba|4px
north peoria|7if
north plainfield|gy1
north platte|gl4,mbt
north port|ac6
north potomac|gjj
north providence|epn
north province|2hc
north pyongan|qu
north rhine westphalia|32a
north richland hills|9pc
north ridgeville|f2a
north royalton|fnx
north saskatchewan|mbu
north savo|2b5,36y
north savo region|36y
north sea|gs
north shields|dfc
north shore|60a
north shore city|60a
north side|29r,2e2,knj,ozy
north sinai|35q
north sinai governorate|35q
north stamford|7au
north sulawesi|3di
north sumatra|3dp
north taranaki bight|p2q
north tonawanda|fiw
north tustin|ggf
north van|c2p
north vancouver|c2p
north walsham|itu
north west|nx,2w4,2zb,4hl
north west district|2w4
north west frontier province|6e
north west province|nx
north western|3lv,4hl,4u8
north western province|3lv
northallerton|hzb
northampton|5pu,fxx
northbrook|er9
northdale|gyr
northeast|3f0
northeastern|3f0
northeastern governorate|2hp
northeim|fhg
northern|18y,1u6,2sm,379,38u,3lt,3xz,4al,4hk,4qq,4u7
northern areas|1jz
northern bahr al ghazal|4j3
northern bahr el ghazal|4j3
northern border|4ao
northern borders|4ao
northern borders province|4ao
northern borders region|4ao
northern cape|1bs
northern cyprus|gt
northern darfur|v4
northern darfur state|v4
northern denmark|20y
northern district|18y
northern division|379
northern dvina|mia
northern finland|376
northern ireland|382
northern kordofan state|pw
northern mariana islands|jp
northern mindanao|43t
northern ostrobothnia|36x
northern province|dh,3lt,4al,4hk,4u7
northern red sea|35x
northern region|38u,3xz,4ao,4qq
northern samar|21b
northern samar province|21b
northern savo|36y
northern savonia|36y
northern state|1u6
northern territory|2om
northfield|hbm
northglenn|dj4
northland|41k
northolt|gag
northport|gha
northridge|9r4
northwest|2zb,3ez
northwest territories|2wc
northwestern|3ez
northwich|c62
norton|8l3
norton shores|gkx
norton sound|p6s
norton sund|p6s
noruega|3a
norvege|3a
norwalk|7p8,8ia
norway|3a
norwegen|3a
norwegian sea|p3n
norwich|6t6,dea
norwood|fxs
norzagaray|8zq
noshiro|bi4
nosivka|ipc
nosovka|ipc
nossa senhora do socorro|6hs
nossivka|ipc
nossiwka|ipc
nossovka|ipc
nossowka|ipc
nosy varika|dxs
notebourg|iwb
noteburg|iwb
notec|mbv
notre dame de bondeville|jyu
notre dame de grace|9w4
notre dame de gravenchon|jqa
nottaway|mbw
nottingham|5bj
nottuln|hbc
notwani|mbx
nou barris|6gp
nouadhibou|5xc
nouakchott|c4
nouakchott nord|3wk
nouakchott north|3wk
nouakchott ouest|3wj
nouakchott south|3wl
nouakchott sud|3wl
nouakchott west|3wj
nouino|nvx
noukous|1gw
noumea|1j5
nouna|f2o
nour soultan|o3
nourata|f3x
nourestan|2mv
nourlat|ejk
noursoultan|o3,1zc
nouschahr|ddc
nouveau brunswick|1rf
nouveau caire|5cs
nouveau mexique|4ro
nouvelle aquitaine|37n
nouvelle bretagne occidentale|43i
nouvelle bretagne orientale|432
nouvelle caledonie|jr
nouvelle ecosse|1jh
nouvelle galles du sud|2ol
nouvelle guinee occidentale|3dg
nouvelle irlande|43d
nouvelle kakhovka|chu
nouvelle rochelle|8yv
nouvelle russie|gu
nouvelle zelande|3h
nouzonville|k9j
nov igirma|j9y
nov iguirma|j9y
nov praga|kce
nov sanjary|jve
nov sanzhary|jve
nov starodoub|mv0
nov starodub|mv0
nov svet|jl6
nov vodolaga|jac
nova borova|kq8
nova dofinivka|o2b
nova dolina|o3d
nova dolyna|o3d
nova friburgo|66h
nova galechtchina|noe
nova galeshchina|noe
nova gorica|djv
nova halechtchyna|noe
nova haleshchyna|noe
nova iguacu|1o2
nova ivanivka|nqv
nova kajovka|chu
nova kakhovka|chu
nova kakhovka dam|fu
nova lima|8ij
nova maiachka|k9m
nova maiatchka|k9m
nova mayachka|k9m
nova nekrasivka|nqk,oa7
nova nekrassivka|nqk,oa7
nova odesa|imd
nova odessa|bvk,imd
nova ouchitsia|n76
nova ouchytsia|n76
nova pokrovka|og6
nova praga|kce
nova praha|kce
nova prylouka|nrs
nova pryluka|nrs
nova scotia|1jh
nova sintra|kr2
nova tsarichanka|oh3
nova tsaritchanka|oh3
nova tsarychanka|oh3
nova tsarytchanka|oh3
nova ushitsia|n76
nova ushitsya|n76
nova ushytsia|n76
nova ushytsya|n76
nova vas|og4
nova vodolaga|jac
nova vodolaha|jac
novaci|3uk,k6f
novae|fpn
novaia borovaia|kq8
novaia bouroultcha|njv
novaia burulcha|njv
novaia dofinovka|o2b
novaia estoniia|oar
novaia jizn|omb
novaia kajovka|chu
novaia kakhovka|chu
novaia lialia|ii7
novaia maiachka|k9m
novaia maiatchka|k9m
novaia nekrasovka|nqk,oa7
novaia nekrassovka|nqk,oa7
novaia odessa|imd
novaia ouchitsa|n76
novaia ousman|gxx
novaia prilouka|nrs
novaia priluka|nrs
novaia ushitsa|n76
novaia usman|gxx
novaia zhizn|omb
novara|3g5,7ve
novare|3g5,7ve
novato|b3f
novaya balakhna|a9s
novaya borovaya|kq8
novaya burulcha|njv
novaya dofinovka|o2b
novaya estoniya|oar
novaya igirma|j9y
novaya kakhovka|chu
novaya lyalya|ii7
novaya mayachka|k9m
novaya nekrasovka|nqk,oa7
novaya odessa|imd
novaya priluka|nrs
novaya ushitsa|n76
novaya usman|gxx
novaya zhizn|omb
nove|jsq
nove davidkovo|n9p
nove davydkovo|n9p
nove jyttia|omb
nove misto|nbc
nove selo|oic
nove taroutine|ots
nove taroutyne|ots
nove tarutine|ots
nove tarutyne|ots
nove zamky|ds0
nove zhyttia|omb
nove zhyttya|omb
novelda|g53
noveleta|dwp
noven koye|otx
novenke|otx
novenkoie|otx
novenkoye|otx
novensis moesia civitas|fpn
noves|mwu
novgorod|1vy,49h
novgorod oblast|49h
novgorod region|49h
novgorod severski|ih9
novgorod seversky|ih9
novgorod siverski|ih9
novgorodka|ko3
novhorod sivers kyy|ih9
novhorod siverski|ih9
novhorod siverskyi|ih9
novhorod siverskyy|ih9
novhorodka|ko3
novi|aqo
novi bilokorovichi|nef
novi bilokorovychi|nef
novi bilokorovytchi|nef
novi bodrak|owe
novi boug|idp
novi broskivtsi|nzj
novi bug|idp
novi buh|idp
novi burliuk|ogp
novi chobruchi|o9x
novi chompoly|ovf
novi drachyntsi|or5
novi dratchyntsi|or5
novi dzhelishai|o7e
novi iarychev|nim
novi iarylovytchi|oom
novi itak|ooz
novi kaplany|onr
novi karabai|ore
novi karagurt|nq4
novi karahach|o0v
novi kerleut|oiq
novi kotur|oc8
novi mir|ou8
novi myr|ou8
novi oskol|h6a
novi pazar|8n4
novi petrivtsi|jzt
novi razdol|ni7
novi rozdil|ni7
novi rozdol|ni7
novi sad|1x6
novi sanjary|jve
novi sanzhary|jve
novi shompoly|ovf
novi starodoub|mv0
novi starodub|mv0
novi strilychtcha|oe5,ojl
novi strilyscha|oe5
novi strilyshcha|oe5,ojl
novi svet|jl6,o4e
novi svit|jl6,o4e
novi tchobroutchi|o9x
novi troiani|n48
novi troiany|n48
novi troyany|n48
novi tsiurijtal|o07
novi urengoi|89d
novi yarychiv|nim
novi yarylovychi|oom
noviodunum|hzl
novitsa|nbn
novitsia|nbn
novitsya|nbn
novo aneny|ghj
novo djankoi|nyn
novo dzhankoi|nyn
novo dzhankoy|nyn
novo hamburgo|5nq
novo horizonte|fpm
novo kaushani|a2v
novo mesto|9ga
novo nikolaievka|oka
novo nikolayevka|oka
novo oukrainka|i1l
novo peredelkino|7gb
novo sarabouz|my8
novo sarabuz|my8
novo selo|3ua,eak
novo tsaritsyno|nic
novoaidar|p0u
novoaleksandrovka|ode
novoaleksandrovsk|g2z
novoalekseievka|jfu,oqg
novoalekseyevka|jfu,oqg
novoaltaisk|agu
novoaltaysk|agu
novoanastasievka|nb2
novoanastasyevka|nb2
novoandreievka|nj6
novoandreyevka|nj6
novoandriivka|nj6
novoandriyivka|nj6
novoanninski|hjh
novoanninskiy|hjh
novoanninsky|hjh
novoarjanguelsk|kin
novoarjanhelsk|kin
novoarkhangelsk|kin
novoarkhanguelsk|kin
novoarkhanhel s k|kin
novoarkhanhelsk|kin
novoaydar|p0u
novoazovs k|j5b
novoazovsk|j5b
novobogdanovka|nc9,oe7
novobohdanivka|nc9,oe7
novoborisovka|nnj
novoborissovka|nnj
novoborysivka|nnj
novoboryssivka|nnj
novochakhtinsk|81y
novocheboksarsk|745
novocherkask|6gb
novocherkassk|6gb
novodanilovka|ol7
novodanylivka|ol7
novodnestrovsk|jb2
novodnistrovsk|jb2
novodonetske|klg
novodonetskoie|klg
novodonetskoye|klg
novodroujesk|k9p
novodruzhesk|k9p
novodvinsk|cuq
novoe|jsq
novoestoniia|oar
novoestoniya|oar
novofedorivka|kog,kou,ob6
novofedorovka|kog,kou
novofiodorovka|kog,kou,ob6
novofyodorovka|kog,kou,ob6
novogireyevo|88e
novogouivinske|p0t
novograd volynski|b1t
novograd volynsky|b1t
novogrigorievka|obr
novogrigorovka|oa8
novogrigoryevka|obr
novogroznenski|iri
novogroznensky|iri
novoguireievo|88e
novoguireyevo|88e
novoguivinske|p0t
novoguyvinske|p0t
novohouivynske|p0t
novohrad volynski|b1t
novohrad volynskyi|b1t
novohrad volynskyy|b1t
novohradkivka|nt7
novohryhorivka|oa8,obr
novohuivynske|p0t
novohuyvynske|p0t
novoiavorivsk|fdb
novoiavorovsk|fdb
novoie boudke|nnr
novoie davydkovo|n9p
novoie deviatkino|j6n
novoie selo|oic
novoiegorovka|nzt
novoiehorivka|nzt
novoielyzavetivka|nyx
novoingoulka|on3
novoingulka|on3
novoinhoulka|on3
novoinhulka|on3
novoiourievka|oqx
novoiourivka|oqx
novoiurivka|oqx
novoiuryevka|oqx
novoivanivka|oqr,ou3,owj
novoivankivtsi|ocp
novoivankovtsy|ocp
novoivanovka|oga,oqr,ou3,owj
novojilovka|nvy
novojovrino|bsv
novojristoforovka|ote
novojrystoforivka|ote
novojylivka|nvy
novokalcheve|ow7
novokaltcheve|ow7
novokaterinovka|oes
novokaterynivka|oes
novokazalinsk|e7e
novokhovrino|bsv
novokhristoforovka|ote
novokhrystoforivka|ote
novokievka|ors
novokiyevka|ors
novoklenove|oj4
novoklionovo|oj4
novoklyonovo|oj4
novokondakove|ov9
novokonstantinovka|ofs
novokonstantynovka|ofs
novokonstyantynivka|ofs
novokoubansk|e35
novokouibychevsk|7jv
novokouzminki|bsu
novokouznetsk|24z
novokrasne|nvq,oih
novokrasnoie|nvq
novokrasnoye|nvq
novokrymske|o96
novokrymskoie|o96
novokrymskoye|o96
novokubansk|e35
novokuibyshevsk|7jv
novokuybyshevsk|7jv
novokuz minki|bsu
novokuzminki|bsu
novokuznetsk|24z
novokyivka|ors
novokyyivka|ors
novolazarevka|on7
novolazarivka|on7
novoleksivka|jfu
novomarievka|ole
novomarivka|ole
novomaryevka|ole
novomaryivka|ole
novomichurinsk|h85
novomijailovski|jdf
novomijailovskoye|oqe
novomikhailovski|jdf
novomikhailovskoie|oqe
novomikhaylovskiy|jdf
novomikhaylovskoye|oqe
novomikhaylovsky|jdf
novomikolaivka|ktt
novominskaia|iwr
novominskaya|iwr
novomirgorod|j9o
novomitchourinsk|h85
novomoskovsk|71y,9lk
novomyjailivske|oqe
novomykhailivske|oqe
novomykhaylivske|oqe
novomykolaivka|ktt,n8s,o6m,o6s,oka,or0,osm
novomykolayivka|ktt,n8s,o6m,o6s,oka,or0,osm
novomyrhorod|j9o
novonikolaievka|ktt,n8s,or0
novonikolaievski|jej
novonikolayevka|ktt,n8s,o6m,or0
novonikolayevski|jej
novonikolayevskiy|jej
novonikolayevsky|jej
novooleksandrivka|ode,or1,ouh
novooleksiivka|jfu,oqg
novooleksiyivka|jfu,oqg
novoorjitskoie|nuc
novoorjytske|nuc
novoorsk|j4f
novoorzhitskoye|nuc
novoorzhytske|nuc
novooukrainka|i1l,oc2,ofz
novooulianovsk|hxg
novoouralsk|89v
novoouzensk|hyn
novoozerne|mri
novooziornoie|mri
novooziornoye|mri
novoozyornoye|mri
novopavlivka|oew,ogd,olr,onz
novopavlovka|ogd,olr,onz
novopavlovsk|gjk
novopetrivka|npw,nva,on9
novopetrivske|nmr
novopetrovka|npw
novopetrovskoie|nmr
novopetrovskoye|nmr
novopodrezkovo|je9
novopokrovka|mtu,nrz,nu9,o25,o5g
novopokrovskaia|hiw
novopokrovskaya|hiw
novopoltavka|o8c
novopskov|jjh
novorosiisk|5r2
novorossia|gu
novorossiia|gu
novorossiisk|5r2
novorossiya|gu
novorossiysk|5r2
novorrosiya|gu
novorrossiya|gu
novosamarka|obk
novosavitske|or3
novosavytske|or3
novosel skoye|nme
novoselitsa|k19,new,nlg
novoselitsia|k19
novoselitsya|k19
novoselivka|ngv,nwa,nwj,o0l,o48,otf,owl,p0s
novoselivske|nex
novoselovka|p0s
novoselovskoye|nex
novoselskoye|nbm,nme
novoselytsia|k19,new,nlg
novoselytsya|k19,new,nlg
novosergiyevka|iov
novoserguiyevka|iov
novosevastopol|ou7
novoshajtinsk|81y
novoshakhtinsk|81y
novosibirsk|ke,49j
novosibirsk oblast|49j
novosibirsk region|49j
novosibirsk reservoir|lf5
novosilikatni|ibp
novosilikatny|ibp
novosilikatnyy|ibp
novosilka|omr
novosilske|nbm,nme
novosineglazovski|ifx
novosineglazovskiy|ifx
novosineglazovsky|ifx
novosiolka|omr
novosiolovka|ngv,nwa,o0l,owl
novosiolovskoye|nex
novosofiivka|ou4
novosofiyivka|ou4
novospasskoie|j76
novospasskoye|j76
novossamarka|obk
novossavitske|or3
novossavytske|or3
novosselitsa|k19,new,nlg
novosselitsia|k19
novosselivka|ngv,nwa,nwj,o0l,o48,otf,owl
novosselivske|nex
novosselovka|p0s
novosselskoie|nbm,nme
novosselytsia|k19,new,nlg
novosserguievka|iov
novossevastopol|ou7
novossibirsk|ke
novossilikatny|ibp
novossilka|omr
novossilske|nbm,nme
novossineglazovski|ifx
novossiolka|omr
novossiolovka|ngv,nwa,o0l,owl
novossiolovskoie|nex
novossofiivka|ou4
novostepnoie|nyn
novostepnoye|nyn
novostepove|nyn
novosvetlovka|nay
novosvitivka|ohw
novosvitlivka|nay,o14
novosyolka|omr
novosyolovka|ngv,nwa,o0l,owl
novosyolovskoye|nex
novotcheboksarsk|745
novotcherkassk|6gb
novotitarovskaia|gv4
novotitarovskaya|gv4
novotroitsk|7q5
novotroitske|ja5
novotroitskoie|ja5
novotroitskoye|ja5
novotroyitske|ja5
novotymofiivka|osz
novotymofiyivka|osz
novoukrainka|i1l,oc2,ofz
novoukrayinka|i1l,oc2,ofz
novoul yanovsk|hxg
novoulianovsk|hxg
novoulyanovsk|hxg
novoural sk|89v
novouralsk|89v
novouzensk|hyn
novovasilevka|nns,ojr,oln
novovasilivka|nns
novovasilyevka|oqc
novovassilevka|nns,ojr,oln
novovassilievka|oqc
novovassylivka|nns,ojr,oln,oqc
novovasylivka|nns,ojr,oln,oqc
novovladimirovka|ona
novovladykino|bsq
novovolodymyrivka|ona
novovolynsk|bqj
novovoronej|dvx
novovoronezh|dvx
novovorontsovka|kh4
novoyavorivs k|fdb
novoyavorivsk|fdb
novoyavorovsk|fdb
novoye budke|nnr
novoye davydkovo|n9p
novoye deviatkino|j6n
novoye devyatkino|j6n
novoye selo|oic
novoyegorovka|nzt
novoyehorivka|nzt
novoyelizavetivka|nyx
novoyelyzavetivka|nyx
novoyurivka|oqx
novoyuryevka|oqx
novoyuryivka|oqx
novoyvanovka|oga
novozhilovka|nvy
novozhylivka|nvy
novozouievka|owx
novozouivka|owx
novozuivka|owx
novozuyevka|owx
novozuyivka|owx
novozybkov|cwi
novy bodrak|owe
novy boug|idp
novy bourliouk|ogp
novy bug|idp
novy burlyuk|ogp
novy djelichai|o7e
novy dzhelishay|o7e
novy iarytchev|nim
novy itak|ooz
novy karabai|ore
novy karabay|ore
novy karagourt|nq4
novy karagurt|nq4
novy kerleout|oiq
novy kerleut|oiq
novy kotour|oc8
novy kotur|oc8
novy mir|ou8
novy oskol|h6a
novy ourengoi|89d
novy razdol|ni7
novy rozdol|ni7
novy starodoub|mv0
novy starodub|mv0
novy svet|jl6,o4e
novy tsiourikhtal|o07
novy tsyurikhtal|o07
novy urengoy|89d
novy yarychev|nim
novye baidary|oel
novye belokorovitchi|nef
novye broskovtsy|nzj
novye chouli|nyb
novye dratchintsy|or5
novye iarylovitchi|oom
novye kaplany|onr
novye kouzminki|6tb
novye petrovtsy|jzt
novye sanjary|jve
novye strelichtcha|oe5,ojl
novye tcheriomouchki|7x1
novye troiany|n48
novyi bouh|idp
novyi buh|idp
novyi iarytchiv|nim
novyi karahach|o0v
novyi karahatch|o0v
novyi myr|ou8
novyi rozdil|ni7
novyi starodoub|mv0
novyi starodub|mv0
novyi svet|o4e
novyi svit|jl6,o4e
novyi yarychiv|nim
novytsia|nbn
novytsya|nbn
novyy buh|idp
novyy karahach|o0v
novyy karanlug|ibr
novyy myr|ou8
novyy oskol|h6a
novyy rozdil|ni7
novyy starodub|mv0
novyy svet|o4e
novyy svit|jl6,o4e
novyy turtkul|by9
novyy urengoy|89d
novyy yarychiv|nim
novyye aneny|ghj
novyye baidary|oel
novyye baydary|oel
novyye belokorovichi|nef
novyye broskovtsy|nzj
novyye cheremushki|7x1
novyye cheriomushki|7x1
novyye cheryomushki|7x1
novyye drachintsy|or5
novyye iarylovichi|oom
novyye kaplany|onr
novyye kaushany|a2v
novyye keushani|a2v
novyye kuz minki|6tb
novyye kuzminki|6tb
novyye petrovtsy|jzt
novyye sanzhary|jve
novyye shuli|nyb
novyye strelishcha|oe5,ojl
novyye troiany|n48
novyye troyany|n48
novyye yarylovichi|oom
now igirma|j9y
now praga|kce
now sanschary|jve
now starodub|mv0
now swet|jl6
now wodolaga|jac
nowa borowa|kq8
nowa dofiniwka|o2b
nowa dolina|o3d
nowa dolyna|o3d
nowa galeschtschina|noe
nowa haleschtschyna|noe
nowa iwaniwka|nqv
nowa kachowka|chu
nowa majatschka|k9m
nowa nekrassiwka|nqk,oa7
nowa odessa|imd
nowa pokrowka|og6
nowa praga|kce
nowa praha|kce
nowa pryluka|nrs
nowa sol|daz
nowa uschizja|n76
nowa uschyzja|n76
nowa wodolaga|jac
nowa wodolaha|jac
nowa zaritschanka|oh3
nowa zarytschanka|oh3
nowaja borowaja|kq8
nowaja burultscha|njv
nowaja dofinowka|o2b
nowaja estonija|oar
nowaja kachowka|chu
nowaja ljalja|ii7
nowaja majatschka|k9m
nowaja nekrassowka|nqk,oa7
nowaja odessa|imd
nowaja priluka|nrs
nowaja schisn|omb
nowaja uschiza|n76
nowaja usman|gxx
nowe|jsq
nowe dawidkowo|n9p
nowe dawydkowo|n9p
nowe misto|nbc
nowe schyttja|omb
nowe selo|oic
nowe tarutine|ots
nowe tarutyne|ots
nowenke|otx
nowenkoje|otx
nowgorod sewerski|ih9
nowgorodka|ko3
nowhorod siwerskyj|ih9
nowhorodka|ko3
nowi bilokorowytschi|nef
nowi broskiwzi|nzj
nowi bug|idp
nowi dratschynzi|or5
nowi jarylowytschi|oom
nowi kaplany|onr
nowi petriwzi|jzt
nowi sanschary|jve
nowi schompoly|ovf
nowi starodub|mv0
nowi strilyschtscha|oe5,ojl
nowi trojany|n48
nowi tschobrutschi|o9x
nowiza|nbn
nowizja|nbn
nowo dschankoi|nyn
nowo nikolajewka|oka
nowo peredelkino|7gb
nowo sarabus|my8
nowo zarizyno|nic
nowoaidar|p0u
nowoajdar|p0u
nowoaleksandrowka|ode
nowoaleksandrowsk|g2z
nowoaleksejewka|jfu,oqg
nowoalexandrowsk|g2z
nowoaltaisk|agu
nowoanastasjewka|nb2
nowoandrejewka|nj6
nowoandrijiwka|nj6
nowoanninski|hjh
nowoarchangelsk|kin
nowoarchanhelsk|kin
nowoasowsk|j5b
nowobogdanowka|nc9,oe7
nowobohdaniwka|nc9,oe7
nowoborissowka|nnj
nowoborysiwka|nnj
nowoboryssiwka|nnj
nowochowrino|bsv
nowochristoforowka|ote
nowochrystoforiwka|ote
nowodanilowka|ol7
nowodanyliwka|ol7
nowodnestrowsk|jb2
nowodnistrowsk|jb2
nowodonezke|klg
nowodonezkoje|klg
nowodruschesk|k9p
nowodwinsk|cuq
nowoe|jsq
nowoestonija|oar
nowofedoriwka|kog,kou,ob6
nowofedorowka|kou
nowofjodorowka|kog,kou,ob6
nowogirejewo|88e
nowograd wolynski|b1t
nowogrigorjewka|obr
nowogrigorowka|oa8
nowogrosnenski|iri
nowoguiwinske|p0t
nowohrad wolynskyj|b1t
nowohradkiwka|nt7
nowohryhoriwka|oa8,obr
nowohujwynske|p0t
nowoingulka|on3
nowoinhulka|on3
nowoiwaniwka|oqr,ou3,owj
nowoiwankiwzi|ocp
nowoiwankowzy|ocp
nowoiwanowka|oga,oqr,ou3,owj
nowojaworiwsk|fdb
nowojaworowsk|fdb
nowoje budke|nnr
nowoje dawydkowo|n9p
nowoje dewjatkino|j6n
nowoje selo|oic
nowojegorowka|nzt
nowojehoriwka|nzt
nowojelysawetiwka|nyx
nowojurjewka|oqx
nowojurjiwka|oqx
nowokaltschewe|ow7
nowokaterinowka|oes
nowokateryniwka|oes
nowokijewka|ors
nowoklenowe|oj4
nowokljonowo|oj4
nowokondakowe|ov9
nowokonstantinowka|ofs
nowokonstantynowka|ofs
nowokrasne|nvq,oih
nowokrasnoje|nvq
nowokrymske|o96
nowokrymskoje|o96
nowokubansk|e35
nowokuibyschewsk|7jv
nowokusminki|bsu
nowokusnezk|24z
nowokyjiwka|ors
nowolasarewka|on7
nowolasariwka|on7
nowomarjewka|ole
nowomarjiwka|ole
nowomichailowski|jdf
nowomichailowskoje|oqe
nowominskaja|iwr
nowomirgorod|j9o
nowomitschurinsk|h85
nowomoskowsk|71y,9lk
nowomychajliwske|oqe
nowomykolajiwka|ktt,n8s,o6m,o6s,oka,or0,osm
nowomyrhorod|j9o
nowonikolajewka|ktt,n8s,or0
nowonikolajewski|jej
nowooleksandriwka|ode,or1,ouh
nowooleksijiwka|jfu,oqg
nowoolexijiwka|jfu
nowoorschizkoje|nuc
nowoorschyzke|nuc
nowoorsk|j4f
nowooserne|mri
nowoosjornoje|mri
nowopawliwka|oew,ogd,olr,onz
nowopawlowka|ogd,olr,onz
nowopawlowsk|gjk
nowopetriwka|npw,nva,on9
nowopetriwske|nmr
nowopetrowka|npw
nowopetrowskoje|nmr
nowopodreskowo|je9
nowopokrowka|mtu,nrz,nu9,o25,o5g
nowopokrowskaja|hiw
nowopoltawka|o8c
nowopskow|jjh
noworossiisk|5r2
noworossija|gu
noworossijsk|5r2
nowoschachtinsk|81y
nowoschilowka|nvy
nowoschyliwka|nvy
nowoseliwka|owl
nowoseliwske|nex
nowoselyzja|k19
nowosibirsk|ke
nowosilske|nme
nowospasskoje|j76
nowossamarka|obk
nowossawizke|or3
nowossawyzke|or3
nowosseliwka|ngv,nwa,nwj,o0l,o48,otf,owl
nowosseliwske|nex
nowosseliza|k19,new,nlg
nowosselizja|k19
nowosselowka|p0s
nowosselskoje|nbm,nme
nowosselyzja|k19,new,nlg
nowossergijewka|iov
nowossewastopol|ou7
nowossibirsk|ke
nowossilikatny|ibp
nowossilka|omr
nowossilske|nbm,nme
nowossineglasowski|ifx
nowossjolka|omr
nowossjolowka|ngv,nwa,o0l,owl
nowossjolowskoje|nex
nowossofijiwka|ou4
nowostepnoje|nyn
nowostepowe|nyn
nowosujewka|owx
nowosujiwka|owx
nowoswetlowka|nay
nowoswitiwka|ohw
nowoswitliwka|nay,o14
nowosybkow|cwi
nowotitarowskaja|gv4
nowotroizk|7q5
nowotroizkoje|ja5
nowotrojizke|ja5
nowotscheboksarsk|745
nowotscherkassk|6gb
nowotymofijiwka|osz
nowoukrainka|i1l,ofz
nowoukrajinka|i1l,oc2,ofz
nowouljanowsk|hxg
nowouralsk|89v
nowousensk|hyn
nowowassilewka|nns,ojr,oln
nowowassiljewka|oqc
nowowassyliwka|nns,ojr,oln,oqc
nowowladimirowka|ona
nowowladykino|bsq
nowowolodymyriwka|ona
nowowolynsk|bqj
nowoworonesch|dvx
nowoworonzowka|kh4
nowoywanowka|oga
nowrangapur|19n
nowshahr|ddc
nowshera cantonment|85v
nowy bodrak|owe
nowy bug|idp
nowy burljuk|ogp
nowy dschelischai|o7e
nowy itak|ooz
nowy jarytschew|nim
nowy karabai|ore
nowy karagurt|nq4
nowy kerleut|oiq
nowy kotur|oc8
nowy mir|ou8
nowy oskol|h6a
nowy rasdol|ni7
nowy rosdol|ni7
nowy sacz|8q6
nowy swet|jl6,o4e
nowy targ|eq9
nowy urengoi|89d
nowy zjurichtal|o07
nowyj buh|idp
nowyj jarytschiw|nim
nowyj karahatsch|o0v
nowyj myr|ou8
nowyj rosdil|ni7
nowyj starodub|mv0
nowyj swit|jl6,o4e
nowyje baidary|oel
nowyje belokorowitschi|nef
nowyje broskowzy|nzj
nowyje dratschinzy|or5
nowyje jarylowitschi|oom
nowyje kaplany|onr
nowyje kusminki|6tb
nowyje petrowzy|jzt
nowyje sanschary|jve
nowyje schuli|nyb
nowyje strelischtscha|oe5,ojl
nowyje trojany|n48
nowyje tscherjomuschki|7x1
nowyzja|nbn
noyabrsk|7lp
noyal sur vilaine|mu5
noyelles godault|kos
noyelles sous lens|k2n
noyon|ick
nozay|mtz
ns deutschland|ig
nsawam|cl3
nsukka|7km
nttijarvi|lf6
nuadibu|5xc
nuakchot|c4
nuble|2z1
nueil les aubiers|kup
nueltin lake|lf7
nuembrecht|hvc
nuernberg|27a
nuestra senora del rosario de baruta|5q9
nueva amsterdam|7r8
nueva aquitania|37n
nueva askania|njs
nueva bretana del este|432
nueva bretana del oeste|43i
nueva caledonia|jr
nueva delhi|ow
nueva ecija|wn
nueva ecija province|wn
nueva escocia|1jh
nueva esparta|4sy
nueva friburgo|66h
nueva gales del sur|2ol
nueva gerona|aib
nueva guinea|bev
nueva guinea occidental|3dg
nueva iberia|fj5
nueva italia de ruiz|f2e
nueva jersey|4rn
nueva kajovka|chu
nueva loja|9g5
nueva mayachka|k9m
nueva ocotepeque|g91
nueva orleans|53c
nueva plymouth|5lo
nueva rochelle|8yv
nueva rosita|dq4
nueva rusia|gu
nueva segovia|40k
nueva segovia department|40k
nueva vizcaya|44l
nueva vizcaya province|44l
nueva york|ak,4rq
nueva zelanda|3h
nueve de julio|egx
nuevitas|ba0
nuevo brandeburgo|9sd
nuevo brunswick|1rf,ax0
nuevo casas grandes|b3a
nuevo hampshire|4rm
nuevo imperial|f3m
nuevo laredo|55a
nuevo leon|3yi
nuevo mexico|4ro
nuevo san carlos|dgn
nuevo ulm|bmg
nuevo valle|35r
nugaal|4im
nugal|4im
nui|4pf
nuino|nvx
nuits saint georges|ksw
nujno|nvx
nuku alofa|5vo
nukualofa|5vo
nukufetau|4pd
nukunonu|2ky,o3r
nukus|1gw
numan|93a
numata|c8z
numazu|672
numazu shi|672
numbrecht|hvc
numea|1j5
nunavut|2wd
nuneaton|8br
nungua|9ls
nuoro|3g6,e6w
nuoro province|3g6
nuqat al khams|3qt
nur sultan|o3
nurabad|9du,a6e
nurafshon|bmd
nurata|f3x
nuremberg|27a
nurestan|2mv
nuristan|2mv
nurlat|ejk
nurmijaervi|cnd
nurmijarvi|cnd
nurnberg|27a
nurota|f3x
nurpur|djx
nursultan|o3
nurtingen|dbr
nusa tenggara barat|3dd
nusa tenggara timur|3de
nusatenggara occidental|3dd
nusatenggara oriental|3de
nusaybin|8h5
nuseirat|e5a
nuseirat camp|e5a
nutley|g33
nuuk|6qg
nuyno|nvx
nuzvid|bcs
nw frontier|6e
nyachera|flv
nyagan|biv
nyahururu|f79
nyala|zy
nyamira|3il,fr7
nyamira county|3il
nyamira district|3il
nyandarua|3im
nyandarua county|3im
nyandarua district|3im
nyandoma|gxv
nyanga|37w
nyanza|p0x
nyaungdon|dci
nyaunglebin|8g4
nyazepetrovsk|is2
nyeri|3in,6nc
nyeri county|3in
nyeri district|3in
nyiregyhaza|57h
nyjni orichnyky|osy
nyjni petrivtsi|ngo
nyjni sirohozy|mvw
nyjni stanivtsi|nrb
nyjni synivtsi|ocl
nyjnia douvanka|nmz
nyjnia koutouzovka|ocu
nyjnia krynka|ii4
nyjnie selychtche|ng6
nyjnii touriv|owd
nyjnohirskyi|jr2
nykoeping|7fd
nykoping|7fd
nylen|h8f
nyoman|mnp
nyon|hzl
nyons|k3x
nyrkiv|ob8
nyrkiw|ob8
nyrkov|ob8
nyrkow|ob8
nysa|c6y
nysa klodzka|mby
nyschni orischnyky|osy
nyschni petriwzi|ngo
nyschni sirohosy|mvw
nyschni staniwzi|nrb
nyschni syniwzi|ocl
nyschnij turiw|owd
nyschnja duwanka|nmz
nyschnja krynka|ii4
nyschnja kutusowka|ocu
nyschnje selyschtsche|ng6
nyschnjohirskyj|jr2
nysy|nip
nytva|hau
nytwa|hau
nyva|osf
nywa|osf
nyzhn ohirs kyy|jr2
nyzhni orishnyky|osy
nyzhni petrivtsi|ngo
nyzhni sirohozy|mvw
nyzhni stanivtsi|nrb
nyzhni synivtsi|ocl
nyzhnia duvanka|nmz
nyzhnia krynka|ii4
nyzhnia kutuzovka|ocu
nyzhnie selyshche|ng6
nyzhnii turiv|owd
nyzhniy turiv|owd
nyzhnohirski|jr2
nyzhnohirskyi|jr2
nyzhnohirskyy|jr2
nyzhnya duvanka|nmz
nyzhnya krynka|ii4
nyzhnya kutuzovka|ocu
nyzhnye selyshche|ng6
nyzy|nip
nzega|epp
nzerekore|39i,52q
nzerekore region|39i
o fallon|8ot,fw7
o higgins region|2yw
o mon|736
oadby|gr6
oak creek|ecd
oak forest|g0f
oak harbor|guo
oak hill|epv
oak lawn|aye
oak park|bi0,fst
oak ridge|fuq,guu
oakdale|g0c,gxm
oakham|j7g
oakland|512
oakland park|cmb
oakleaf plantation|hc6
oakley|dex
oakton|emu
oakville|65m,e53
oami|bdf
oaxaca|1qm,3yj
oaxaca city|1qm
oaxaca de juarez|1qm
ob sea|lf5
obala|fqy
obanbori qayroqum|lf8
obando|alw
obbusen|p8f
obcina dobrna|4fv
ober ramstadt|ia8
ober urdorf|jne
obera|azg
oberasbach|hw5
oberentfelden|k1r
oberhausbergen|mv7
oberhausen|5wx
oberkirch|hbr
obernai|iw6
oberosterreich|12l
oberriet|k06
oberriet sg|k06
obersiggenthal|jx6
obertin|nhf
obertshausen|gj5
obertyn|nhf
oberursel|ca1
oberwil|jfi
obi|gv
obidos|bhu
obihiro|6gw
obita|cgx
objile|ogk
objyle|ogk
oblast amur|48b
oblast archangelsk|48c
oblast astrachan|48d
oblast autonome juif|4ah
oblast autonomo hebreo|4ah
oblast belgorod|48f
oblast blagoewgrad|2ru
oblast brjansk|48g
oblast burgas|2rv
oblast charkiw|rm
oblast chaskowo|2sh
oblast cherson|1gj
oblast chmelnyzkyj|19b
oblast czernowitz|1kt
oblast d amour|48b
oblast d arkhangelsk|48c
oblast d astrakhan|48d
oblast d irkoutsk|48o
oblast d ivano frankivsk|166
oblast d ivanovo|48p
oblast d odesa|t4
oblast d odessa|t4
oblast d omsk|49k
oblast d orel|49m
oblast d orenbourg|49l
oblast d oriol|49m
oblast d oulianovsk|4aa
oblast de amur|48b
oblast de arjanguelsk|48c
oblast de astracan|48d
oblast de belgorod|48f
oblast de briansk|48g
oblast de cheliabinsk|48j
oblast de cherkasy|1bi
oblast de chernigov|1i1
oblast de chernihiv|1i1
oblast de chernivtsi|1kt
oblast de dniepropetrovsk|p5
oblast de dnipropetrovsk|p5
oblast de donetsk|m7
oblast de iaroslavl|4ag
oblast de irkutsk|48o
oblast de ivano frankivsk|166
oblast de ivanovo|48p
oblast de jarkov|rm
oblast de jerson|1gj
oblast de jmelnitski|19b
oblast de jytomyr|1b0
oblast de kaliningrad|48v
oblast de kaliningrado|48v
oblast de kalouga|492
oblast de kaluga|492
oblast de kemerovo|48u
oblast de kharkiv|rm
oblast de kharkov|rm
oblast de kherson|1gj
oblast de khmelnitski|19b
oblast de khmelnytskyi|19b
oblast de kiev|yh
oblast de kirov|48z
oblast de kirovograd|1k7
oblast de kirovogrado|1k7
oblast de kirovohrad|1k7
oblast de kostroma|494
oblast de kourgan|48w
oblast de koursk|496
oblast de kurgan|48w
oblast de kursk|496
oblast de kyiv|yh
oblast de leningrad|498
oblast de leningrado|498
oblast de leopolis|sc
oblast de lipetsk|499
oblast de lougansk|v8
oblast de louhansk|v8
oblast de lugansk|v8
oblast de lviv|sc
oblast de magadan|49a
oblast de moscou|49d
oblast de moscu|49d
oblast de mourmansk|49f
oblast de murmansk|49f
oblast de mykolaiv|1dd
oblast de nijni novgorod|49i
oblast de nikolaiev|1dd
oblast de nizhni novgorod|49i
oblast de novgorod|49h
oblast de novosibirsk|49j
oblast de novossibirsk|49j
oblast de odesa|t4
oblast de omsk|49k
oblast de oremburgo|49l
oblast de oriol|49m
oblast de penza|49o
oblast de poltava|165
oblast de pskov|49q
oblast de riazan|49s
oblast de rivne|1bv
oblast de rostov|49r
oblast de sajalin|49u
oblast de sakhaline|49u
oblast de samara|49v
oblast de saratov|49w
oblast de smolensk|49y
oblast de soumy|1f7
oblast de sumy|1f7
oblast de sverdlovsk|4a1
oblast de tambov|4a3
oblast de tcheliabinsk|48j
oblast de tcherkassy|1bi
oblast de tchernigov|1i1
oblast de tchernihiv|1i1
oblast de tchernivtsi|1kt
oblast de ternopil|1g0
oblast de tioumen|4a8
oblast de tiumen|4a8
oblast de tomsk|4a4
oblast de toula|4a5
oblast de transcarpatia|18x
oblast de transcarpatie|18x
oblast de tula|4a5
oblast de tver|4a6
oblast de ulianovsk|4aa
oblast de vinnytsia|12j
oblast de vladimir|4ac
oblast de volgograd|4ab
oblast de volgogrado|4ab
oblast de volhynie|1g1
oblast de volinia|1g1
oblast de vologda|4ad
oblast de volyn|1g1
oblast de voronej|4ae
oblast de voronezh|4ae
oblast de yaroslavl|4ag
oblast de yitomir|1b0
oblast de zakarpatia|18x
oblast de zaporijia|10u
oblast de zaporijjia|10u
oblast de zaporiyia|10u
oblast de zaporojie|10u
oblast de zhytomyr|1b0
oblast dnipropetrowsk|p5
oblast dobritsch|2s1
oblast donezk|m7
oblast gabrowo|2s0
oblast irkutsk|48o
oblast iwano frankiwsk|166
oblast iwanowo|48p
oblast jambol|2sj
oblast jaroslawl|4ag
oblast kaliningrad|48v
oblast kaluga|492
oblast kardschali|2s2
oblast kemerowo|48u
oblast kiew|yh
oblast kirow|48z
oblast kirowohrad|1k7
oblast kjustendil|2s3
oblast kostroma|494
oblast kurgan|48w
oblast kursk|496
oblast kyjiw|yh
oblast lemberg|sc
oblast leningrad|498
oblast lipezk|499
oblast lowetsch|2s4
oblast lugansk|v8
oblast luhansk|v8
oblast lwiw|sc
oblast magadan|49a
oblast montana|2s5
oblast moskau|49d
oblast murmansk|49f
oblast mykolajiw|1dd
oblast nischni nowgorod|49i
oblast nowgorod|49h
oblast nowosibirsk|49j
oblast odessa|t4
oblast omsk|49k
oblast orenburg|49l
oblast orjol|49m
oblast pasardschik|2s6
oblast pensa|49o
oblast pernik|2s7
oblast plewen|2s8
oblast plowdiw|1w9
oblast poltawa|165
oblast pskow|49q
oblast rasgrad|2s9
oblast riwne|1bv
oblast rjasan|49s
oblast rostow|49r
oblast russe|2sa
oblast sachalin|49u
oblast samara|49v
oblast saporischschja|10u
oblast saratow|49w
oblast schumen|2si
oblast schytomyr|1b0
oblast silistra|2sb
oblast sliwen|2sc
oblast smolensk|49y
oblast smoljan|2sd
oblast sofia|175,2se
oblast stara sagora|2sf
oblast sumy|1f7
oblast swerdlowsk|4a1
oblast tambow|4a3
oblast targowischte|2sg
oblast ternopil|1g0
oblast tjumen|4a8
oblast tomsk|4a4
oblast transkarpatien|18x
oblast tscheljabinsk|48j
oblast tscherkassy|1bi
oblast tschernihiw|1i1
oblast tscherniwzi|1kt
oblast tula|4a5
oblast twer|4a6
oblast uljanowsk|4aa
oblast warna|2rw
oblast weliko tarnowo|2rx,63i
oblast widin|2ry,7at
oblast winnyzja|12j
oblast wladimir|4ac
oblast wolgograd|4ab
oblast wolhynien|1g1
oblast wologda|4ad
oblast wolyn|1g1
oblast woronesch|4ae
oblast wraza|2rz
oblys d almaty|ye,15v
oblys d aqmola|1sa
oblys d aqtobe|1r3
oblys d atyraou|27s
oblys de djamboul|1fz
oblys de karaganda|16h
oblys de kostanai|1l0
oblys de kyzylorda|1vc
oblys de manguistaou|3ki
oblys de pavlodar|1rw
obmen sakljutschjonnymi schpionami meschdu rossijei i sscha|nvi
obmen zaklioutchionnymi chpionami mejdou rossiei i scha|nvi
obmen zakliuchionnymi shpionami mezhdu rossiyei i ssha|nvi
obmen zaklyuchyonnymi shpionami mezhdu rossiyey i ssha|nvi
obninsk|7ox
obo|dmk
obock|32l,bd4
obodivka|ndb
obodiwka|ndb
obodovka|ndb
obodowka|ndb
oboian|ijf
obojan|ijf
obonoma|9qu
oboukhiv|fay
oboukhov|fay
oboukhovo|jal
oboyan|ijf
obra|b0z
obrochin|n4y
obrochino|n4y
obrochyne|n4y
obroschin|n4y
obroschino|n4y
obroschyne|n4y
obroshin|n4y
obroshino|n4y
obroshyne|n4y
obruchevo|8np
obschile|ogk
obschyle|ogk
observatory inlet|pag
obu|92s
obuase|6x2
obuasi|6x2
obuchiw|fay
obuchow|fay
obuchowo|jal
obujiv|fay
obujov|fay
obujovo|jal
obukhiv|fay
obukhivka|jnm
obukhov|fay
obukhovo|jal
obwald|2y2
obwalden|2y2
obzhile|ogk
obzhyle|ogk
ocala|ask
ocana|7wl
occident|if
occidental|me
occidental mindoro|44j
occidental mindoro province|44j
occidente|if
occitania|37p
occitanie|37p
occupied territories|h3
ocean arctique|e3
ocean atlantique|e4
ocean austral|p35
ocean glacial antarctique|p35
ocean indien|fo
ocean indien britannique|jk
ocean pacifique|h2
oceania|5l
oceanie|5l
oceano antartico|p35
oceano artico|e3
oceano atlantico|e4
oceano austral|p35
oceano indico|fo
oceano pacifico|h2
oceanside|6ce,f5v
och|1d2,1hv,3j0
ocha|g7w
ochakiv|ilg
ochakov|ilg
ochakovo matveyevskoye|7hf
ocher|ia2
ocheretnia|oh6
ocheretnya|oh6
ochikhleby|npu
ochior|ia2
ochota|8b2
ochotnikowo|ny1
ochotnykowe|ny1
ochotske|o2r
ochotskisches meer|gx
ochotskoje|o2r
ochtirka|c79
ochtrup|hib
ochtyrka|c79
ochykhliby|npu
ochyor|ia2
ocnita|3ro,g16
ocnita district|3ro
ocoee|cqn
ocona|mbz
oconee|mc0
ocosingo|d0q
ocotal|7vm
ocotepeque|3bf
ocotepeque department|3bf
ocotlan|8ra
ocozocoautla de espinosa|dj7
ocrida|76j
octeville|hyf
octeville sur mer|ms6
ocumare|6gu
ocumare del tuy|6gu
oda|990,ekq
oda shi|ekq
odabacha|o0u
odabascha|o0u
odabasha|o0u
odacho oda|ekq
odate|a4z
odawara|67k
oddar mean chey|3jj
oddar meanchey|3jj
ode|990
odemis|9vm
odenburg|ace
odense|6ab
odenthal|i8k
odenton|dxx
oder|gw
oderhellen|e2b
odesa|pe,t4
odesa oblast|t4
odesa region|t4
odeshchyna|t4
odessa|pe,t4,7cz
odessa oblast|t4
odessa region|t4
odessos|1iz
odessus|1iz
odienne|6pc
odintsovo|6xk
odinzowo|6xk
odisha|3ej
odivelas|b7l
odorheiu|e2b
odorheiu secuiesc|e2b
odorheiul secuiesc|e2b
odranci|4e2,msi
oecusse|4n9
oecussi ambeno|4n9
oedelem|kfp
oedemis|9vm
oeiras|eei
oelde|fur
oelgii|8ol
oer erkenschwick|fmy
oerebro|4x5
oerlinghausen|hvh
oernskoeldsvik|f25
oestersund|6pf
ofakim|ehc
ofanto|mc1
ofaqim|ehc
offa|7hk
offemont|n5d
offenbach|7cs
offenbach am main|7cs
offenbourg|ao8
offenburg|ao8
ofiqim|ehc
oftringen|jd4
ofunato|eal
ogaki|6iy
ogaminana|8q7
ogden|8o2
oger|3p2
oghuz|2pt,hgd
oghuz district|2pt
oglio|mc2
ogni|ov4
ogoja|dvc
ogoki reservoir|lf9
ogooue|mc3
ogooue ivindo|37x
ogooue lolo|37y
ogooue maritime|37z
ogorodnoie|kvt
ogorodnoje|kvt
ogorodnoye|kvt
ogosta|mc4
ogouz oglou|nt6
ogre|3p2,8xt
ogre municipality|3p2
ogres|3p2
ogro|3p2
ogun|n8,mc5
ogun state|n8
ogus oglu|nt6
oguz|2pt,hgd
oguz oglu|nt6
ohafia ifigh|9e8
ohangaron|dsx
ohangwena|3zz
ohangwena region|3zz
ohau|mc6
ohio|4rr,mc7
ohlau|ex3
ohm|mc8
ohre|lyl
ohrid|3tz,76j
ohringen|gu6
oi kouiou|ndv
oi kuiu|ndv
oi kuju|ndv
oich|mc9
oignies|jap
oildale|f0d
oio|3ap
oise|80a,lqd,mdz
oiso|f18
oisoul|o2s
oissel|j1u
oistins|k93
oisul|o2s
oita|149,1ae
oita ken|1ae
oita prefecture|1ae
oita shi|149
oja|g7w
ojaren|lfa
ojerelie|jak
ojeve|o89
ojevo|o89
ojiya|eh2
ojo de agua|5qv
ojotnikovo|ny1
ojotnykove|ny1
ojotske|o2r
ojotskoye|o2r
ojtirka|c79
ojtyrka|c79
oka|mca
okanagan|5f6
okanagan country|5f6
okanagan valley|5f6
okara|5vs
okavango|mcb
okawa|diu
okaya|b94
okayama|uo,wp
okayama ken|wp
okayama prefecture|wp
okayama shi|uo
okazaki|57k
okazaki shi|57k
okcheon|az4
okcheon county|az4
oke ila|eej
oke mesi|8zm
okegawa|99s
okegawa shi|99s
okemos|h41
okene|4w5
okha|g7w
okhotnikovo|ny1
okhotnykove|ny1
okhotske|o2r
okhotskoie|o2r
okhotskoye|o2r
okhtirka|c79
okhtyrka|c79
okigwe|7gd
okinawa|156,770
okinawa ken|156
okinawa prefecture|156
okinawa shi|770
oklahoma|4rs
oklahoma city|vw
okno|nxi
okny|kt4
okoulovka|ikc
okouniovka|ovo
okounivka|ovo
okrika|70a
okrug bor|47x
okrug branicevo|47u
okrug jablanica|486
okrug juzna backa|1z5
okrug juzni banat|47o
okrug kolubara|47s
okrug macva|47r
okrug moravica|480
okrug pcinja|487
okrug pirot|485
okrug podunavlje|47t
okrug pomoravlje|47w
okrug rasina|482
okrug raska|481
okrug severna backa|47l
okrug severni banat|47n
okrug srednji banat|47m
okrug srem|47q
okrug sumadija|47v
okrug toplica|484
okrug zajecar|47y
okrug zapadna backa|47p
okrug zlatibor|47z
oksamytne|oe3
oktiabr|oem
oktiabrdorf|ogl,ohm
oktiabrsk|g98
oktiabrske|jen,o0w,o63,ou6
oktiabrski|7o0,j6f
oktiabrskoie|jen,o0w,o63,ou6
oktiabrskoye|jen,o0w,o63,ou6
oktjabr|oem
oktjabrdorf|ogl,ohm
oktjabrsk|g98
oktjabrske|jen,o0w,o63,ou6
oktjabrski|7o0,j6f
oktjabrskoje|jen,o0w,o63,ou6
oktoberfeld|oth
oktyabr|oem
oktyabr sk|g98
oktyabr skiy|7o0,j6f
oktyabr skoye|jen,o0w,o63,ou6
oktyabrdorf|ogl,ohm
oktyabrsk|g98
oktyabrske|jen,o0w,o63,ou6
oktyabrskiy|7o0
oktyabrskoye|jen,o0w,o63,ou6
oktyabrsky|7o0,j6f
okulovka|ikc
okulowka|ikc
okunevka|ovo
okuniovka|ovo
okunivka|ovo
okuniwka|ovo
okunjowka|ovo
okunoya|ehu
okunyovka|ovo
okzitanien|37p
ol kalou|6t2
ol shana|nhg
olaine|3p3,dt3
olaine municipality|3p3
olaines|3p3
olancho|3bg
olancho department|3bg
olathe|6zc
olavarria|8g1
olawa|ex3
olbia|ajv
olchana|nhg
olchanka|mxp
olchanske|nba
olchanskoie|nba
olching|gme
old bridge|gnj
old faliron|a6h
oldbury|j8e
oldenbourg|6jy
oldenburg|6jy
oldenburgo|6jy
oldenzaal|fc4
oldham|5s2
olechky|gi7
olechnik|mvz
olechnyk|mvz
oleiros|eth
olekma|mcc
oleksandria|97l
oleksandriia|97l
oleksandrija|97l
oleksandrivka|jth,k11,kul,nb0,nm4,ntn,o2h,o3g,os3
oleksandriwka|jth,k11,kul,nb0,nm4,ntn,o2h,o3g,os3
oleksandriya|97l
oleksandriyske|mvr
oleksandrtal|niq
oleksandryia|97l
oleksandryja|97l
oleksandryya|97l
oleksiivka|nvr,o79,oct,of3,ovp
oleksijiwka|nvr,o79,oct,of3,ovp
oleksiyivka|nvr,o79,oct,of3,ovp
oleksiyvka|o79
olenegorsk|go8
olenek|mcd
olenekskaya protoka|mce
olenevka|o06
olenewka|o06
olenivka|myt,o06,ogm,oo9
olenivka penal colony|gy
olenivka prison|gy
oleniwka|myt,o06,ogm,oo9
olenovka|myt,ogm,oo9
olenowka|myt,ogm,oo9
olenyok gulf|p7a
olesa|gqm
olesa de montserrat|gqm
oleschky|gi7
oleschnik|mvz
oleschnyk|mvz
oleshki|gi7
oleshky|gi7
oleshnik|mvz
oleshnyk|mvz
olesk|ogt
olesko|o04
olesnica|dzh
olexandrija|97l
olexandriwka|jth,k11,nb0,nm4,ntn,o2h
olexijiwka|nvr
olga dmitrijewna markowa|ni6
olga markova|ni6
olgii|8ol
olgiy|8ol
olgopol|op1
olha markova|ni6
olha markowa|ni6
olhopil|op1
olichevka|ntu
olifants|mcf
olika|nfx
olimpia|chd
olinda|565
olischewka|ntu
olishevka|ntu
oliva|fye
olivais|eq1
olive branch|e68
oliveira|eh1
olivence|p1y
olivenza|p1y
olivet|gva
olkusz|dt7
ollainville|mt8
ollioules|ijw
ollon|kbb
ollon vd|kbb
olmaliq|706
olmutz|5f1
olney|epk
olomouc|1yo,5f1
olomouc region|1yo,31w
olomoucky|1yo,31w
olomoucky kraj|1yo,31w
olonets|jhi
olongapo|5w9
olongapo city|5w9
olonkinbyen|oxs
olonne sur mer|j4u
oloron sainte marie|isu
olot|ess
oloy|mcg
olpe|gc5
olsberg|i6v
olschana|nhg
olschanka|mxp
olschanske|nba
olschanskoje|nba
olshana|nhg
olshanka|mxp
olshanske|nba
olshanskoye|nba
olsztyn|27c
olt|47c,mch
olt county|47c
olten|i1z
olupona|88b
olychivka|ntu
olyka|nfx
olympia|6ok
olyschiwka|ntu
olyshivka|ntu
omagari|dli
omagh|h62
omaha|4vk
omaheke|3zv
omaheke region|3zv
oman|3n
ombella m poko|2x9
ombella mpoko|2x9
ombrie|1mf
omdourman|1aa
omdurman|1aa
ome|71c
omelianivka|o1n
omeljaniwka|o1n
omelyanivka|o1n
omidiyeh|c8j
omihachiman|8ua
omihachiman shi|8ua
omno gobi aimag|3vy
omnogovi|3vy
omo|mci
omolon|mcj
omoutninsk|gdm
omran|1le,2lm
omsk|nw,49k
omsk oblast|49k
omsk region|49k
omura|880
omusati|3zx
omusati region|3zx
omuta|719
omuta shi|719
omuthiya|idj
omuthiyagwiipundi|idj
omutninsk|gdm
onchan|2d7,oz6
onda|gc3
ondjiva|flx
ondo|o5,5my
ondo city|5my
ondo state|o5
ondorchaan|9ry
ondorkhaan|9ry
ondozero|lfb
onega|gun,mck
oneida lake|lfc
onex|hw8
ongarue|mcl
ongjin|a5t
ongole|6dp
ongtustik qazaqstan|sd
onilahy|mcm
onilove|ovl
onilowe|ovl
oniskove|ohl,ou9
oniskowe|ohl,ou9
onitsha|11t,5wh
onnaing|jrc
ono|c4z,ere
onochoi|jc6
onoda|cmg
onojo|88h
onojo shi|88h
onojoi|jc6
onokhoi|jc6
onokhoy|jc6
onokivtsi|nok
onokiwzi|nok
onokovtsy|nok
onokowzy|nok
onomichi|8ea
onomichi shi|8ea
onon|mcn
onoufrievka|n9o
onoufriivka|n9o
onout|oqn
ontario|8x,6ef
onteniente|dtb
ontinyent|dtb
onufriivka|n9o
onufrijewka|n9o
onufrijiwka|n9o
onufriyevka|n9o
onufriyivka|n9o
onut|oqn
onverwacht|kg8
onylove|ovl
onylowe|ovl
onyskove|ohl,ou9
onyskovo|ou9
onyskowe|ohl
onyskowo|ou9
ooda|ekq
ooda shi|ekq
ooita|149
ooita ken|1ae
ooita prefecture|1ae
ooita shi|149
oolsan|q7,1bk
oolsan gwangyeoksi|1bk
oolsan gwangyoksi|1bk
oolsan kwangyeoksi|1bk
oolsan kwangyoksi|1bk
oomuta|719
oomuta shi|719
oonojou|88h
oonojou shi|88h
oosaka|ar
oosaka fu|ai
oosaka prefecture|ai
oosaka shi|ar
oost vlaanderen|11y
oostakker|jy8
oostcamp|h38
oostduinkerke|jsp
oosterhout|be6
oosterzeele|ip2
oosterzele|ip2
oostkamp|h38
oostmalle|k6y
oostroozebeke|k2f
oostrozebeke|k2f
ootsu|1fg
ootsu shi|1fg
ooty|5t7
opava|ak3
opelika|ftq
opglabbeek|jli
opichnia|kt8
opischnja|kt8
opishnia|kt8
opishnya|kt8
opita|8zl
opladen|gsd
oplotnica|4gb,n7l
opochka|imc
opochnia|kt8
opole|1jb,452,546
opole voivodeship|1jb,452
opolskie|1jb
oporto|y8,1rk
oposchnja|kt8
oposhnia|kt8
oposhnya|kt8
opotchka|imc
opotschka|imc
oppeln|546
oppermansdrif dam|kz6
opricheny|jm3
oprischeny|jm3
oprisheny|jm3
oprychenska silska rada|jm3
opryschenska silska rada|jm3
opryshenska silska rada|jm3
oprysheny|jm3
opstina debarca|3tu
opstina kolasin|3s9
opstina mavrovo und rostusa|3ud
opstina niksic|3sc
opstina plav|3sd
opstina pluzine|3sf
opstina savnik|3si
opstina sombor|c0j
opstina sremska mitrovica|djw
opstina subotica|7yf
opstina zabljak|3sl
opuwo|iaz
opwijk|iws
opzullik|jy5
oqtosh|dow
or jehuda|e0g
or yehuda|e0g
oradea|1yv
orai|6ke
oraison|n15
oral|1h9
oran|wx,13p,9c5
oran province|13p
orange|6up,do6,ejj,flm,mco
orange free state|mb
orange walk|2wa,cdi
orange walk district|2wa
orange walk town|cdi
orangevale|eom
orangeville|fjd
orani|cj4
oranienburg|d82
oranjestad|5eq,ne5
oranse|7r3
orari|mcp
oras|o8b
orativ|nj4
oratiw|nj4
oratov|nj4
oratow|nj4
oraz|o8b
orbigo|m7a
orcha|776
orchies|jzv
orchivtsi|nmn
orchon aimag|3vq
orcutt|fwq
ord|mcq
orders|175
ordino|2m9,jni
ordjonikidze|dqg,nkz,om5
ordos|wv
ordoubad|2pu
ordschonikidse|dqg,nkz,om5
ordu|1qx,57v
ordu province|1qx
ordubad|2pu
ordynskoie|jdx
ordynskoje|jdx
ordynskoye|jdx
ordzhonikidze|dqg,nkz,om5
oreanda|ohj
orebro|4bo,4x5
orebro county|4bo
orebro lan|4bo
orechow|igs
orechowo|ng3
orechowo borissowo|6so
orechowo borissowo sewernoje|74k
orechowo sujewo|7c1
oregon|4rt,he2
oregon city|e7o
orejov|igs
orejovo|ng3
orejovo borisovo|6so
orejovo borisovo severnoye|74k
orejovo zuyevo|7c1
orekhov|igs
orekhovo|ng3
orekhovo borisovo|6so
orekhovo borisovo severnoye|74k
orekhovo borissovo|6so
orekhovo borissovo severnoie|74k
orekhovo zouievo|7c1
orekhovo zuyevo|7c1
orel|1jx
orel oblast|49m
orellana|34b
orellana province|34b
orem|894
oremburgo|101,49l
orenbourg|101
orenburg|101,49l
orenburg oblast|49l
orenburg region|49l
orense|7r3
orestivka|otg
orestiwka|otg
orestovka|otg
orestowka|otg
oresund|pao
oreti|mcr
orgeval|kw3
orhangazi|bkk
orhei|3rp,9ag
orhei district|3rp
orheiu|9ag
orhon|3vq,mcs
oria|hsj
orichiw|igs
orichiwka|nmb
orichowe|ng3
oriental|dj,2ek
oriental mindoro|1pi
oriental mindoro province|1pi
orientale|bu
orientale province|bu
oriente medio|gm
oriente proximo|gm
orihuela|8mq
orijiv|igs
orijivka|nmb
orijove|ng3
orikhiv|igs
orikhivka|nmb
orikhove|ng3
orillia|feg
orinoco|mct
oriol|1jx,49m
oriola|8mq
orion|c8h
oristan|3g7,f9z
oristano|3g7,f9z
orita eruwa|9kc
orito|auf
oriximina|e9k
orizaba|7b8
orjev|n64,n9t
orjitsa|ncf
orjitsia|ncf
orjiv|n64,n9t
orjol|1jx
orjytsia|ncf
orken|lfd
orkhey|9ag
orkhon|3vq
orland park|ar4
orlandia|cju
orlando|5dg
orleans|583
orlianka|ovr
orlinoie|npm
orlinoje|npm
orlinoye|npm
orlivka|ng4,oh5,oj8
orlivske|ob7
orliwka|ng4,oh5,oj8
orliwske|ob7
orljanka|ovr
orlova|eli
orlovka|ng4,oh5,oj8
orlovski|hj1
orlovskiy|hj1
orlovskoie|ob7
orlovskoye|ob7
orlovsky|hj1
orlowka|ng4,oh5,oj8
orlowski|hj1
orlowskoje|ob7
orly|hat
orlyanka|ovr
orlyne|npm
ormesson sur marne|jib
ormoc|66g
ormoc city|66g
ormond beach|d6z
ormoz|4e3,kde
ormsjn|lfe
ormskirk|glv
ornans|n47
orne|80b
ornskoldsvik|f25
oro|43e
oro province|43e
oro valley|cgv
orocovis|2ji,nin
oromia|71
oromia region|71
oromia regional state|71
oromiya|71
oroqen zizhiqi|af9
oroquieta|did
oroquieta city|did
oroshaza|fcm
orotava|d0y
orozgan|2n1
orpington|ibn
orsasjn|lff
orsay|hsq
orscha|776
orschew|n64,n9t
orschiw|n64,n9t
orschiwzi|nmn
orschiza|ncf
orschizja|ncf
orschyzja|ncf
orsha|776
orshivtsi|nmn
orsjn|lfg
orsk|5pj
ortakoy|fel
ortalan|oox
orthez|iys
orumiyeh|ze
oruro|1yh,2to
oruzgan|2n1
oruzgan province|2n1
orvault|gdu
oryol|1jx,49m
oryol oblast|49m
oryol region|49m
orzhev|n64,n9t
orzhitsa|ncf
orzhitsia|ncf
orzhitsya|ncf
orzhiv|n64,n9t
orzhytsia|ncf
orzhytsya|ncf
osa|gqo
osage|mcu
osaka|ai,ar
osaka fu|ai
osaka prefecture|ai
osaka shi|ar
osaki|740
osan|6k3
osasco|1ve
osch|1hv,3j0
oschatz|i5e
oscherelje|jak
oschersleben|hij
oschewe|o89
oschewo|o89
oschichleby|npu
oschnaviyeh|bpd
oschychliby|npu
osek|5gb
oselevka|oci
oselivka|oci
osenbasch|osi
oserki|88d
oserna|nct
osernaja|nct
oserne|kmk,kru,opp
osetia|h0
osetia del norte|298,49x
osetia del norte alania|298,49x
osetia del sur|i4
osgon|bvp
osh|1d2,1hv,3j0
osh city|3j0
osh region|1d2,3j0
oshakati|7x9
oshana|3zw
oshana region|3zw
oshawa|6gv
oshijleby|npu
oshikhleby|npu
oshikoto|3zy
oshikoto region|3zy
oshkosh|9xk
oshnavieh|bpd
oshnaviyeh|bpd
oshogbo|4wz
oshyjliby|npu
oshykhliby|npu
osichki|nle
osijek|5gb
osijek baranja|3bx
osijek baranja county|3bx
osilnica|4e4,oxi
osinniki|by6
osipenko|mwg
osipovka|opt
osjecko baranjska|3bx
osjornoje|kmk,kru
osjorny|ja2
osjorsk|8w8
osjory|gay
oskemen|1i7
oskil|gz,neo
oskol|gz
oslo|cv,1u2
osmanabad|8nv
osmanchik|onf
osmancik|e2x
osmanisches reich|h1
osmaniye|1zk,248
osmaniye province|248
osmantchik|onf
osmantschik|onf
osnabruck|6gm
osnabrueck|6gm
osny|i15
osogbo|4wz
osorio|eht
osorno|6yd
ospino|ese
oss|96o
ossa|gqo
osselevka|oci
osselewka|oci
osselivka|oci
osseliwka|oci
ossetia|h0
ossetie|h0
ossetie du nord|298,49x
ossetie du nord alanie|298,49x
ossetie du sud|i4
ossetien|h0
ossett|h29
ossining|gde
ossinniki|by6
ossipenko|mwg
ossipovka|opt
ossipowka|opt
ossitchki|nle
ossitschki|nle
ossjen|lfh
ossokmanuan lake|lfi
ossynivka|ouq
ossyniwka|ouq
ossypenko|mwg
ossytchky|nle
ossytschky|nle
ost aserbaidschan|n9
ost flandern|11y
ost samar|44e
ostachkov|hhj
ostanine|o2s
ostanino|o2s
ostankinski|aln
ostankinskiy|aln
ostankinsky|aln
ostaschkow|hhj
ostashkov|hhj
ostchinesisches meer|p41
ostdeutschland|ff
ostdunkerque|jsp
ostdunkirchen|jsp
ostend|9pm
ostende|9pm
oster|koe
osterbotten|36v
ostergotland|4bg
ostergotland county|4bg
ostergotlands lan|4bg
osterholz scharmbeck|fc7
osterley|iq3
osterode|esr
osterreich|2l
ostersund|6pf
osteuropa|f6
ostfildern|ert
ostflandern|11y
ostia|8of
ostie|8of
ostior|koe
ostjerusalem|p2j
ostjor|koe
ostkap|c9
ostkasachstan|153
ostkoreabucht|p74
ostmakedonien und thrakien|23d
ostpreussen|f5
ostprovinz|3lu,4ak,4u5
ostra silen|lfj
ostrau|1nf
ostrava|1nf
ostricourt|kq0
ostritsa|n91,nmt
ostrivne|o3b
ostriwne|o3b
ostriza|n91,nmt
ostrobothnia|36v
ostrobothnia region|36v
ostrobotnia|36v
ostrobotnia central|36r
ostrobotnia del norte|36x
ostrobotnia del sur|36n
ostrobotnie|36v
ostrobotnie centrale|36r
ostrobotnie du nord|36x
ostrobotnie du sud|36n
ostroda|esr
ostrog|ii5
ostrogojsk|ek8
ostrogoschsk|ek8
ostrogothie|4bg
ostrogozhsk|ek8
ostroh|ii5
ostroleka|bb5
ostrov|git
ostrovske|o81
ostrovskoie|o81
ostrovskoye|o81
ostrow|git
ostrow wielkopolski|9fe
ostrowiec swietokrzyski|9ch
ostrowske|o81
ostrowskoje|o81
ostrytsia|n91,nmt
ostrytsya|n91,nmt
ostryzja|n91,nmt
ostsee|e9
ostsibirische see|p5q
osttimor|49
ostuncalco|bke
ostwald|j40
ostyor|koe
osun|o6
osun state|o6
osuna|hsi
osurgeti|cnz
oswego|eon
oswestry|hm7
oswiecim|dk6
osychky|nle
osynivka|ouq
osypenko|mwg
ota|5vm
otago|41l
otake|fpq
otakulandia|23g
otan ayegbaju|dsy
otar meanchey|3jj
otar moinak|mvc
otar moynak|mvc
otarkoi|obj
otarkoy|obj
otaru|7gi
otaru shi|7gi
otary|o1e
otavalo|f3q
otawara|aq1
otchakiv|ilg
otchakov|ilg
otchakovo matveievskoie|7hf
otcheretnia|oh6
otchior|ia2
othis|k6a
oti|38v,mcv
otjiwarongo|a7v
otjozondjupa|3zu
otjozondjupa region|3zu
otley|ifp
otofuke|cmx
otradnaia|gsg
otradnaja|gsg
otradnaya|gsg
otradni|bru
otradnoie|h3t,ohv,omx
otradnoje|h3t,ohv,omx
otradnoye|h3t,ohv,omx
otradny|bru
otradnyy|bru
otschakiw|ilg
otschakow|ilg
otschakowo matwejewskoje|7hf
otscheretnja|oh6
otschjor|ia2
otsu|1fg
otsu shi|1fg
otta|mcw
ottakring|7s0
ottappalam|boc
ottawa|aw,mcx
ottensee|6ab
ottignies|jkl
ottobrunn|hjp
ottobrunn bei muenchen|hjp
ottobrunn bei munchen|hjp
ottoman empire|h1
ottumwa|gib
ottweiler|i9c
ottynia|kqy
otus|ncv
otuz|ncv
otuzy|ncv
otway sound|p9m
otwock|crw
otyniia|kqy
otynija|kqy
otyniya|kqy
ouadai|4kh
ouaddai|4kh
ouagadougou|9s
ouahigouya|559
ouaka|2xd
ouangani|2m2,h0y
ouanne|mcy
ouargla|23k,53g
ouargla province|23k
ouarzazat|aw8
ouarzazate|aw8
ouazzane|aqv
oubari|73t
oud heverlee|jbq
oud turnhout|iun
oudatchne|ofm
oudatchny|ibd
oudelnaia|inn
oudemburgo|jqx
oudenaarde|f86
oudenburg|jqx
oudmourtie|4a9
oudobne|nrt
oudomlia|f3a
oudomxai|3ks
oudomxay|3ks
oudtshoorn|afh
oued ellil|c7w
oued fodda|cl2
oued lill|c7w
oued rhiou|amb
oued sebou|mcz
oued sly|flz
oued souf|52a
oued zem|8ox
oueme|2tc,md0
ouesso|9i6
ouest|2zc,3cb,4qr
ouezzane|aqv
oufa|oe
ouganda|x
ougledar|iit
ouglegorsk|isf,k45
ouglitch|dtc
ouglovoie|iu1,nds
ougnev|oaz
ougree|ixi
ougrinov|nfq
ouham|2wy,md1
ouham pende|2xb
ouhlove|nds
ouhniv|oaz
ouhryniv|nfq
ouiar|ip1
ouidah|5ok
ouioutne|mvc
ouioutnoie|mvc
ouistreham|jok
oujda|19u
oujda angad|19u
oujgorod|587
oujgorodski raion|nh6
oujhorod|587
oujhorodskyi raion|nh6
oujour|i8a
oukhta|7v3
oukrainka|ill,nlb,o6n,omm
oukrainsk|j8b
oukromne|my8
oukromnoie|my8
oulad teima|9wn
oulakly|osd
oulan bator|ap,3w6
oulan oude|1dp
oulaniv|ng9
oulanov|ng9
ouled djellal|2b1,oyx
ouled mimoun|ep6
oulianivka|owc
oulianovka|kjr,os4,owc
oulianovsk|xf
oulitchne|nat
oulitchno|nat
oullins|gci
oulou tchokrak|opd
oulu|1y9,md2
oulujarvi|lfk
oulujoki|m1j
oulytchne|nat
oum el bouaghi|1yq,5e5
oum el bouaghi province|1yq
oum er rbia|md3
ouman|7y6
oume|71c,bj2
oumihachiman|8ua
oumihachiman shi|8ua
oumm al qaiwain|2mj,67m
ounasjoki|md4
ounetcha|fw3
oungout|owr
oupeye|gon
ourai|def
oural|il,1h9
ouralo kavkaz|nly
ourense|7r3
ourgout|c69
ourguentch|4zn
ourilandia do norte|f7n
ourinhos|84h
ourioupinsk|d24
ouritsk|b5u
ourjoum|j3i
ourkousta|opn
ourmia|ze
ouro preto|a7r
ourojaine|ndn,o86
ourojainoie|ndn,o86
ourous martan|d3f
ouroussou|j3v
ouryn|iv4
ourzouf|ni1
ouse|mko
ouskout|nt5
ousman|hfq
ouspenivka|nob
ouspenka|jlx
ouspenovka|nob
ouspenskaia|iyx
oussatove|jtb,o5k
oussatovo|o5k
oussinsk|cno
oussolie sibirskoie|8n7
oussouriisk|6l3
oussyatin|k6c
oust abakan|ife
oust djegouta|eog
oust donetski|j37
oust ilimsk|7xz
oust katav|gfg
oust kout|c1k
oust labinsk|cnm
oust ordynski|igc
oust poutila|oqq
oust poutyla|oqq
oust tchorna|nxx
oustiloug|nq6
oustinovka|nd1
oustioujna|jbc
oustylouh|nq6
oustynivka|nd1
outapi|jxr
outch kouiou|osc
outchaly|dsv
outchkeken|ico
outchkoui tarkhan|ows
outchkoz|oj4
outkivka|o3w
outkonossivka|n2n
outkovka|o3w
outreau|i83
ouva|hk9
ouvarivka|o7h
ouvarove|ogu
ouvarovka|o7h
ouvarovo|fx8
ouvelski|j3p
ouzbekistan|17
ouzin|iry
ouzlovaia|arr
ouzyn|iry
ovalle|94o
overath|g4u
overijse|gpb
overijssel|1b6
overland park|685
overpelt|inr
overstjuktan|lfl
ovidiopol|j10
oviede|1wg
oviedo|1wg,dnd
ovocheve|okq
ovochtchnoie|okq
ovorhangay|3vz
ovorkhangai|3vz
ovorkhangai aimag|3vz
ovoshchnoye|okq
ovotcheve|okq
ovre fryken|lfm
ovroutch|ian
ovruch|ian
owando|9hy
owasco lake|lfn
owasso|eix
owatonna|gbx
owensboro|apd
owerri|1x8
owidiopol|j10
owings mills|fkj
owo|5ip
oworchangai aimag|3vz
owoschtschnoje|okq
owotschewe|okq
owrutsch|ian
oxford|6ip,gxe,gyg,h4v
oxnard|60l
oxon hill glassmanor|ebg
oxted|in1
oy kuyu|ndv
oyama|6g3
oyan|9di
oye plage|knv
oyem|8bw
oyim|ezw
oyo|d7,1se
oyo state|d7
oyonnax|gc2
oyskhara|iri
oysul|o2s
oyten|ib3
ozamis city|8b8
ozamiz|8b8
ozamiz city|8b8
ozar|cin
ozd|dnq
ozeanien|5l
ozenbach|osi
ozenbash|osi
ozerki|88d
ozerna|nct
ozernaia|nct
ozernaya|nct
ozerne|kmk,kru,opp
ozero agata|lfo
ozero andreyevskoye|lfp
ozero arakhley|lfq
ozero artevo|lfr
ozero ayan|lfs
ozero ayaturku|lft
ozero bakul|lfu
ozero baunt|lfv
ozero beloye|lfw
ozero bol shoye topol noye|lfx
ozero bolshaya kharga|lfy
ozero bolshoy kazymskiy sor|lfz
ozero bolshoy olr|lg0
ozero bolshoy shishkarym|lg1
ozero bolshoy sor|lg2
ozero bolshoy uvat|lg3
ozero bolshoye morskoye|lg4
ozero bolshoye yeravnoye|lg5
ozero busani|lg6
ozero bustakh|lg7
ozero chaselskoye|lg8
ozero chernoye|lg9
ozero chrtovo|lga
ozero chukochye|lgb
ozero dyupkun|lgc
ozero elgygytgyn|lgd
ozero enetor|lge
ozero ergipskiy sor|lgf
ozero glubokoye|lgg
ozero gorkoye|lgh
ozero gusinoye|lgi
ozero ik|lgj
ozero ilirgytgyn|lgk
ozero irgen|lgl
ozero isinginskoye|lgm
ozero keta|lgn
ozero khanka|l9e
ozero khantayskoye|lgo
ozero kipylyushi|lgp
ozero kiyeng kyuyel|lgq
ozero kokora|lgr
ozero krasnoye|lgs
ozero kronotskoye|lgt
ozero krugovatoye|lgu
ozero kubenskoye|lgv
ozero kuchukskoye|lgw
ozero kulundinskoye|lgx
ozero kungasalakh|lgy
ozero labaz|lgz
ozero lama|lh0
ozero leushinskiy tuman|lh1
ozero maraldy|lh2
ozero mogotoyevo|lh3
ozero nerpich ye|lh4
ozero neyto|lh5
ozero ozhogino|lh6
ozero pitlyarskiy sor|lh7
ozero pjaozero|lid
ozero portnyagino|lh8
ozero purinskoye|lh9
ozero pyasino|lha
ozero sagarychye|lhb
ozero samotlor|lhc
ozero sartlan|lhd
ozero severnoye|lhe
ozero shalkar|lhf
ozero shuryshkarskiy sor|lhg
ozero sobachye|lhh
ozero soluntakh|lhi
ozero syrkovoye|lhj
ozero tandovo|lhk
ozero teke|lhl
ozero teletskoye|lhm
ozero tembenchi|lhn
ozero tenis|lho
ozero tormemtor|lhp
ozero tuman|lhq
ozero tursuntskiy tuman|lhr
ozero untor|lhs
ozero vandmtor|lht
ozero vivi|lhu
ozero yakh tur|lhv
ozero yambuto|lhw
ozero yarroto pervoye|lhx
ozero yarroto vtoroye|lhy
ozero yasaveyto|lhz
ozersk|8w8
ozery|gay
ozgon|bvp
ozherel ye|jak
ozherelye|jak
ozheve|o89
ozhevo|o89
ozhogina|md5
oziorni|ja2
oziornoie|kmk,kru
oziornoye|kmk,kru
oziorny|ja2
oziorsk|8w8
oziory|gay
ozoir la ferriere|gvw
ozolnieki|3p4
ozolnieki municipality|3p4
ozolnieku|3p4
ozone park|ba7
ozourgueti|cnz
ozu|dle,epz
ozubulu|9cx
ozurget i|cnz
ozurgeti|cnz
ozurgueti|cnz
ozyornoye|kmk,kru
ozyorny|ja2
ozyorsk|8w8
ozyory|gay
p eng hu|4pq
p ing tung|1ov
p ot i|d3b
p yatykhatky|hoe
p yatypill ya|nf2
p yongan bukto|qu
p yongan del norte|qu
p yongan del sur|m9
p yongan namdo|m9
p yongan pukto|qu
p yongsong|5em
p yongyang|op
p yongyang si|op
pa an|6p2
paadarjarvi|li0
paal|iy0
paarl|66v
pabbi|dwn
pabianice|9lm
pabna|682
pacajus|d2s
pacatuba|b4p
pace|hei,js0
pacha tchakmak|oqo
pacharewka|o6t
pachariwka|o6t
pachkivtsi|oaq
pachkovtsy|oaq
pachora|c99
pachuca|1qb
pachuca de soto|1qb
pacific|h2
pacific ocean|h2
pacifica|din
pacifico|h2
pacifique|h2
paco|8yx
pacy sur eure|kui
padalarang|695
padang|qw
padang sidempuan|5vc
padangsidempuan|5vc
paderborn|6ts
paderno dugnano|cbz
padiham|j3f
padilla cauca|cc1
padoue|1j8,61f
padova|1j8,61f
padra|e2j
padrag|fc5
padrauna|c7h
padua|1j8,61f
paducah|ggq
paduskoye more|li1
paernu|7bd
paez|dze
pafos|31o,7oc
pagadian|23f
pagalungan|ffp
pagani|ez4
pagar alam|9m0
pagbilao|d7u
paghman|bwy
pagny sur moselle|n5m
pago pago|7gs
pahang|3z1,md6
pahrump|e2y
paicandu|ekl
paide|gpy
paignton|btr
paijanne tavastia|36z
paijat hame|36z
pailin|3jl,bc0
pailou|7s7
paimpol|js3
paine|ezp
paiporta|gp2
pais vasco|ed,ui
paises bajos|1t
paises balticos|ea
paises del golfo|h8
paises del loira|37r
paisley|947
paita|b0r
paithan|dw3
pajara|h84
pajarevka|o6t
pajarivka|o6t
pajok|bxn
pak chong|bxo
pak kret|69n
pakenham|b9l
pakharevka|o6t
pakharivka|o6t
pakisaji|fp4
pakistan|5
pakokku|75j
pakpattan|75w
pakse|5l3
paktia|2mx
paktia province|2mx
paktia zurmat|2mx
paktika|2my
paktiya|2mx
paktya|2mx
pakur|cds
pakxan|9zz
pakxe|5l3
pala|7pw
palacio del eliseo|f8
palafrugell|gx0
palaio faliro|a6h
palais de l elysee|f8
palaiseau|f74
palakkad|70r
palakollu|avw
palamos|hqh
palang|9u1
palangka raya|1l7
palangkaraya|1l7
palani|9za
palanpur|78w
palaos|5d
palapye|fk9
palar|md7
palasa|a0d
palasovka|hxf
palastina|3g,h3
palastinensergebiete|h3
palastinensische autonomiegebiete|3g
palatine|9p0
palau|5d
palauli|4tn
palavas les flots|kjn
palawan|1h2
palawan province|1h2
palembang|dv
palence|36c
palencia|36c,8t2
palenque|cue
paleo faliro|a6h
palerme|wq,1a3
palermo|wq,1a3
palestina|3g,h3
palestine|3g,h3
palestinian territories|3g,h3
palghar|9gp
palghat|70r
palhoca|6cn
pali|5zi
palia kalan|dne
palianytsia|or7
palikir|oyj
palikir national government center|oyj
palimanan|8bx
palime|99p
palin|a06
palisades park|h8x
palisades reservoir|li2
palitana|b1w
paljanyzja|or7
palk strait|p6j
palkstrasse|p6j
palladam|f7i
pallasovka|hxf
pallassovka|hxf
pallassowka|hxf
pallavaram|6l2
pallisa|fj9
palm bay|7ob
palm beach gardens|bew
palm city|grm
palm coast|8sl
palm desert|bk8
palm harbor|avh
palm river clair mel|h6d
palm springs|c6a,gx9
palm valley|hen
palma|19a
palma de majorque|19a
palma de mallorca|19a
palma del rio|h5f
palma soriano|7u1
palmademallorca|19a
palmaner|cym
palmares|d1v
palmas|1c2,1jl,djc
palmas de gran canaria|1c2
palmdale|6ka
palmeira das missoes|fgs
palmers green|ich
palmerston norte|5jq
palmerston north|5jq
palmetto bay|gjb
palmira|5cv,bnw,c24
palmyra|bnw
palmyre|bnw
palo alto|9wk
palo negro|73w
paloncha|99h
palopo|68w
palpala|c1n
paltan|690
palu|1ck
palwal|7a7
palwancha|9qy
palyanytsya|or7
palyavaam|md8
pamandzi|2m3,g4q
pamanukan|7h4
pambak|md9
pamekasan|8c8
pamel|jn4
pameungpeuk|c10
pamiers|hy2
pamir|mda
pamlico sound|p8o
pampan|amz
pampanga|ta
pampanga province|ta
pampanito|e7l
pampatar|a37
pampelune|1y8
pamplemousses|3xo,g83
pamplona|1y8,bbt
pamulang|6d3
pan an|9mz
panabo|8pd
panabo city|8pd
panadura|eql
panaji|64f
panalanoy|67b
panama|3l,m6,427
panama canal|mdb
panama city|m6,dp2
panama oeste province|420
panama ouest|420
panama stadt|m6
panambi|fn1
panarukan|fj7
panauti|cae
panazol|jh1
pancevo|95z
panch iao|24o
panchagarh|c05
panchagarh district|c05
panchiao|24o
panchir|23e,2mw
panchkula|630
pandaan|emj
pandak|b1a
pandan|e6q
pandeglang|8cd
panderma|7ol
pandharpur|87e
pandhurna|cqi
pandi|efc
pandjchir|23e,2mw
pandkli|nmb
pando|2tn
pandschakent|edx
pandschschir|23e,2mw
panevezys|3mr,5mo
panevezys county|3mr
pangai|kua
pangani|mdc
pangasinan|44m
pangasinan province|44m
pangkal pinang|1wz
pangkalanbuun|dqy
pangkalpinang|1wz
pangody|j7r
panihati|54t
panioutine|k6x
panioutino|k6x
panioutyne|k6x
panipat|5fu
paniqui|c15
paniutine|k6x
paniutino|k6x
paniutyne|k6x
panj|mdd
panjakent|edx
panji|cv6
panjim|64f
panjsher|2mw
panjshir|23e,2mw
panjshir province|23e
panjutine|k6x
panjutino|k6x
panjutyne|k6x
panka|nm0,nzx
pankow|a1w
pankshin|fbe
panlong|bna
panna|c9g
panne|jj1
pano akil|9fg
pano aqil|9fg
panopolis|6oc
panruti|az7
panshan|1yl
panshi|8y2
pantaievka|nkb
pantaivka|nkb
pantajewka|nkb
pantajiwka|nkb
pantayevka|nkb
pantayivka|nkb
pante makasar|iih
panticapaeum|6pq
pantikapea|6pq
pantin|bex
pantubig|dib
panuco|d8a
panvel|74j
panyutine|k6x
panyutino|k6x
panyutyne|k6x
panzer|dnn
panzhihua|1pg
panzos|9i0
paola|3x3,g9z
paombong|d3x
paotana hat|cdh
paoy paet|90r
papa|exl
papaloapan|mde
papantla de olarte|bc1
papatoetoe|bx2
papaya|dmo
papeete|5lc
papenbourg|ene
papenburg|ene
papenburgo|ene
papendrecht|fad
paphos|31o,7oc
papouasie nouvelle guinee|2v
papouasie occidentale|3df
pappinissheri|eo5
papua|3dg
papua barat|3df
papua islands|3dg
papua neuguinea|2v
papua new guinea|2v
papua nueva guinea|2v
papua occidental|3df
par naogaon|660
para|2u8,4iz
para de minas|98d
para district|4iz
paracambi|e5j
paracatu|9l3
paracel inseln|pb6
paracel islands|pb6
paradip|8na
paradip garh|8na
paradise|5vw,g89
paradsasvar|97u
parafievka|no7
parafiivka|no7
parafijewka|no7
parafijiwka|no7
parafiyevka|no7
parafiyivka|no7
paragominas|9oc
paragould|g1h
paraguacu paulista|djn
paraguari|46m,fop
paraguay|2u
paraiba|2u9,mdf
paraiba do sul|ea1
paraiso|dfs,fm1
parakou|4v5
paramagudi|8nl
paramaribo|u5,4iy
paramaribo district|4iy
paramount|b42
paramus|g66
parana|1rz,2uc,mdg
paranagua|6uo
paranaiba|f4q,mdh
paranapanema|mdi
paranaque city|1ui
paranavai|9fi
parang|cio
paraparaumu|fn5
parasia|dhf
parauapebas|64m
paravur tekkumbhagam|dkq
paray le monial|jiq
paray vieille poste|k1o
parbati|mdj
parbatipur|c2j
parbhani|5gk
parc commemoratif de vraca|2rz
parc national marin du golfe de mannar|p5f
parchim|hk3
parchomenko|nzi
parchomenko natalija stanislawiwna|nzi
parchomiwka|naq
parchomowka|naq
pardo|mdk
pardubice|27e,5kv
pardubice region|27e,31u
pardubicky|27e,31u
pardubicky kraj|27e,31u
pardubitz|5kv
pare|ayv
parempuyre|k5m
parentis en born|mrm
parepare|6oa
parets|huc
parets del valles|huc
pargauja|3p5
pargauja municipality|3p5
pargaujas|3p5
pargolovo|ixo
pargolowo|ixo
parham|nhz
pariaguan|d8b
pariaman|8ck
parintins|a5c
paris|7b,gh7
parish of saint george|4st
parjomenko|nzi
parjomenko nataliia stanislavivna|nzi
parjomivka|naq
parjomovka|naq
park forest|gzx
park ridge|dt2
park slope|a2z
parkchester|a05
parkent|ake
parker|bv3
parkersburg|fgd
parkhomenko|nzi
parkhomenko nataliia stanislavivna|nzi
parkhomenko nataliya stanislavivna|nzi
parkhomivka|naq
parkhomovka|naq
parkland|e7v,fpf
parkoulina|omk
parkoulyna|omk
parkulina|omk
parkulyna|omk
parkville|fjc
parla|7g9
parlakimidi|cgb
parli vaijnath|88m
parma|3gd,63x,8yu
parma heights|hcp
parmain|kom
parme|3gd,63x
parnaiba|6wy,mdl
parnamirim|5kp
parnas|9wy
parnu|358,7bd,mdm
parnu county|358
parnumaa|359
paro|2v9,ekv
parobe|bzz
paroisse de clarendon|3hd
paroisse de hanover|3h9
paroisse de kingston|3h1
paroisse de manchester|3hc
paroisse de portland|3h4
paroisse de saint andrew|385
paroisse de saint ann|3h6
paroisse de saint david|386
paroisse de saint elizabeth|3hb
paroisse de saint george|387
paroisse de saint james|3h8
paroisse de saint john|388
paroisse de saint mark|389
paroisse de saint mary|3h5
paroisse de saint patrick|38a
paroisse de saint thomas|3h3
paroisse de sainte catherine|3he
paroisse de trelawny|3h7
paroisse de westmoreland|3ha
parola|dz1
paron|mym
paroutino|nr8
paroutyne|nr8
parque conmemorativo de vraca|2rz
parral|7rr
parras de la fuente|ept
parroquia de christ church|2r3
parroquia de christ church nichola town|3jz
parroquia de clarendon|3hd
parroquia de hanover|3h9
parroquia de kingston|3h1
parroquia de manchester|3hc
parroquia de portland|3h4
parroquia de saint andrew|32n,385,3h2
parroquia de saint ann|3h6
parroquia de saint anne sandy point|3k0
parroquia de saint catherine|3he
parroquia de saint david|32o,386
parroquia de saint elizabeth|3hb
parroquia de saint george|2n3,32p,387
parroquia de saint george basseterre|3k1
parroquia de saint george gingerland|3k2
parroquia de saint james|2r5,3h8
parroquia de saint john|2n4,2r6,32q,388
parroquia de saint john figtree|3k3
parroquia de saint joseph|2r7,32r
parroquia de saint lucy|2r8
parroquia de saint luke|32s
parroquia de saint mark|32t,389
parroquia de saint mary|2n5,3h5
parroquia de saint mary cayon|3k4
parroquia de saint michael|2r9
parroquia de saint patrick|32u,38a
parroquia de saint paul|2n6,32v
parroquia de saint paul charlestown|3k5
parroquia de saint peter|2n7,2ra,32w
parroquia de saint peter basseterre|3k6
parroquia de saint philip|2n8,2rb
parroquia de saint thomas|2rc,3h3
parroquia de saint thomas lowland|3k7
parroquia de trelawny|3h7
parroquia de trinity palmetto point|3k8
parroquia de westmoreland|3ha
parsabad|7vp
parsippany|bnf
partenit|khx
parthenay|j0p
parti vert|nrh
partido campana|8lf
partido verde de bulgaria|nrh
partisani|nc2
partisansk|cx4
partisanske|nkr
partisanskoje|nq7,oq1
partisany|nc2,nz9
partizani|nc2
partizansk|cx4
partizanske|nkr
partizanskoie|nq7,oq1
partizanskoye|nq7,oq1
partizany|nc2,nz9
partur|fgc
partysanske|nkr,nq7,oq1
partysany|nc2,nz9
partyzanske|nkr,nq7,oq1
partyzany|nc2,nz9
parun|ngq
parung|795
parutino|nr8
parutyne|nr8
parvan|23e
parvatipuram|biz
parwan|23e
parys|9jf
pas de calais|80c
pasadena|6mx,6tr,gke
pasaia|i5h
pasaje|cj7
pasaje de drake|p4d
pasajes|i5h
pasan|fh4
pasardschik|64d
pasardshik|64d
pasarkemis|5j8
pasat|on4
pasay|51b
pascagoula|gy6
pascani|ci2
pascha tschakmak|oqo
paschkiwzi|oaq
paschkowzy|oaq
paschmaklii|91n
pasco|42t,9on
paseh|76h
pasha chakmak|oqo
pashkivtsi|oaq
pashkovtsy|oaq
pashmaklae|91n
pashmakli|91n
pasichna|myw
pasig|1z3
pasig city|1z3
pasir mas|5tp
pasitseli|o1s
pasmakly|91n
pasni|ewd
paso de calais|80c
paso de los libres|cpg
paso robles|g50
pasragad branch|1pe
pasrur|bcw
pasrur tehsil|bcw
passage de drake|p4d
passage kennedy|paj
passage robeson|pai
passages du nord ouest|p4s
passaic|9k2
passat|on4
passau|bps
passi|cv4
passi city|cv4
passitchna|myw
passitschna|myw
passitseli|o1s
passizeli|o1s
passo fundo|6b2
passos|833
passy|j0g
passytsely|o1s
passyzely|o1s
pastaza|34u
pastaza province|34u
pasto|1b1
pasuruan|607
pasytsely|o1s
patamundai|ek9
patan|5ew,7e4,ckk
patancheru|c9a
patea|mdn
paterna|a6g
paterno|ccu
paterson|6qm
pathanamthitta|dp4
pathankot|6d5
pathardih|cgz
pathein|1tl
pathfinder reservoir|li3
pathri|du1
pathum thani|4kv,9de
pathumthani|9de
pati|7pe
patia|dsz
patiala|5ap
patillas|2jj,irv
patiya|bml
patna|kk
patnos|8k6
pato branco|a0p
patos|8by
patos de minas|76f
patra|28m
patrai|28m
patras|28m
patrick|2d8,oz5
patrocinio|9hk
patsoyoki|mdo
pattani|4mu,71u
pattaya|85c
patterson|h35
patti|dyb
pattoki|9ly
pattukkottai|9ss
patulul|d8p
paturages|jw3
patuto|bf1
patzcuaro|b4m
patzun|ash
pau|8t0
paudijarvi|li4
pauillac|kmf
paul|315
paulinia|7jn
paulista|5gf
paulo afonso|8ob
paungde|dzf
pavel tsvetkov|o8y
pavia|25j,a0q
pavie|25j,a0q
pavilly|kh0
pavilosta|3p6
pavilosta municipality|3p6
pavilostas|3p6
pavlich|mx5
pavlinka|ovk
pavlis|mx5
pavlish|mx5
pavlivka|nb7,nl6,o7i,o88,oay,ofv,osh
pavlo marianovka|ott
pavlo maryanivka|ott
pavlo maryanovka|ott
pavlodar|1hg,1rw
pavlodar region|1rw
pavlograd|7w3
pavlogrado|7w3
pavlohrad|7w3
pavlouvka|o7i,ofv
pavlovka|nb7,nl6,o7i,o88,osh
pavlovo|a92
pavlovsk|g7v,i4k,ieo
pavlovskaia|feq
pavlovskaya|feq
pavlovski posad|al3
pavlovski possad|al3
pavlovskiy posad|al3
pavlovsky posad|al3
pavluvka|o7i,ofv
pavlych|mx5
pavlynka|ovk
pavlysh|mx5
pavugada|f65
pawel zwetkow|o8y
pawlinka|ovk
pawlisch|mx5
pawliwka|nb7,nl6,o7i,o88,ofv,osh
pawlo marjanowka|ott
pawlodar|1hg,1rw
pawlograd|7w3
pawlohrad|7w3
pawlowka|nb7,nl6,o7i,o88,osh
pawlowo|a92
pawlowsk|g7v,i4k,ieo
pawlowskaja|feq
pawlowski possad|al3
pawluwka|o7i,ofv
pawlynka|ovk
pawlysch|mx5
pawtucket|9ik
payakumbuh|6vx
payande|dv5
payerne|k0f
pays baltes|ea
pays bas|1t
pays bas caribeens|2ts
pays basque|ed,ui
pays de galles|384
pays de la loire|37r
pays du golfe|h8
paysandu|4sh,5wp
paysandu department|4sh
payyannur|9n0
payyanur|9n0
pazardjik|2s6,64d
pazardzhik|2s6,64d
pazardzhik province|2s6
pazardzik|64d
pazifik|h2
pazifischer ozean|h2
pazin|id8
pchel niki|ove
pchelniki|ove
pchenitchnoie|ogl
pchenytchne|ogl
pcinja|487
peabody|bgy
peace|mdp
peacehaven|hn5
peachtree city|ecg
peachtree corners|d6w
peacock sound|p9j
peacock sund|p9j
pearl|g8f,mdq
pearl city|c4d
pearl of the adriatic|8oh
pearland|7n2
pec|2lh,6rb
pecangaan|agv
pechenezhin|kts
pechenizhyn|kts
pechora|ccg,mdr
pechory|iog
pechtchera oziornaia|nct
peckham|9iq
pecos|mds
pecquencourt|kav
pecs|4zg
pedana|foi
peddapalli|es2
peddapuram|cd6
pedernales|33b,evj
pedernales province|33b
pederneiras|dr6
pedra badejo|g0o
pedregal|bl8
pedreira|dj3
pedro juan caballero|5v7
pedro leopoldo|bwj
peekskill|gm2
peel|2d9,i4a
peer|i8z
pegasus bay|p2m
pegomas|kjq
pegou|1sl
pegu|1sl
pehcevo|3tq,k43
pehchevo|3tq
pehowa|djs
peicheng|64w
peine|btg
peipussee|h4
peja|6rb
peje|6rb
pekalongan|5dk
pekan|f8n
pekan bahapal|ddp
pekanbaru|oq
pekin|5n,2zg,eve
peking|5n,2zg
pelabuhanratu|7mf
peleliu|464
pelham|gta
pelinginselka|li5
pelissanne|jol
pelly|mdt
peloponeso|252
peloponnes|252
peloponnese|252
pelotas|5by
pelsall|j92
pemagatshel|2vo,d2g
pemalang|696
pemangkat|eo3
pematang siantar|5kf
pematangsiantar|5kf
pemba|1zq
pemba kaskazini|4px
pemba kusini|4q1
pemba nord|4px
pemba north|4px
pemba south|4q1
pemba sud|4q1
pembroke|3x4,j1i
pembroke pines|6gi
pembuang|mdu
pen|enm
penaflor|a1f
penal|e07
penal debe|4p3
penama|4t9
penang|3z2
penapolis|b8d
penarol|fhw
penarth|gpm
penco|cck
pend orielle|mdv
pendjab|62,3ek
pendjikent|edx
penedo|cz9
pengcheng|9r9
penghu|4pq
penghu hsien|4pq
penghu inseln|4pq
penghu islands|4pq
penghus|4pq
penicuik|i4d
peninsula de crimea|es,wl
peninsula de kinburn|g1
peninsula de zamboanga|43s
peninsule de crimee|es,wl
peninsule de kinbourn|g1
peninsule de zamboanga|43s
penistone|j6w
penjamo|dcq
penner|mdw
pennsauken|e3o
pennsylvania|4ru
pennsylvanie|4ru
penon de alhucemas|p2e
penon de velez de la gomera|p2d
penonome|byy
penrith|icb
pensa|11h
pensacola|bdl
pensilvania|4ru
pentagon|h5
pentagone|h5
pentagono|h5
penticton|eqa
penuelas|2jk,hap
penza|11h,49o
penza oblast|49o
penza region|49o
penzance|hg2
penzberg|i4m
penzhina|mdx
people s republic of china|0
peoria|66j,7gq
pepinster|jkw
pequena rusia|ge
perai|a27
perak|3z3
perambalur|fip
peranampattu|cth
perasvet|idk
peraswet|idk
peravia|33c
perbaungan|6l1
perchotravensk|g32
perchotravneve|jvo,nap,nn2,nql,oip
perchotravnevoie|jvo,nap,nn2,nql,oip
percut|5d3
perebykivtsi|nng
perebykiwzi|nng
perechin|kb5
perechrestowe|oac
perechtchepino|jjk
perechtchepyne|jjk
perechyn|kb5
peredouchtchelne|oup
peredove|opn
peredovoie|opn
peredovoye|opn
peredowe|opn
peredowoje|opn
pereduschtschelne|oup
peredushchelne|oup
pereginskoje|iro
pereginskoye|iro
peregonovka|ndk
peregonowka|ndk
pereguinskoie|iro
pereguinskoye|iro
perehinske|iro
perehonivka|ndk
perehoniwka|ndk
pereiaslav|g7u
pereiaslav jmelnitski|g7u
pereiaslav jmelnytski|g7u
pereiaslav khmelnitski|g7u
pereiaslav khmelnytskyi|g7u
pereima|oje
pereira|14v
perejaslaw|g7u
perejaslaw chmelnizki|g7u
perejaslaw chmelnyzkyj|g7u
perejil island|p2g
perejil islet|p2g
perejma|oje
perejrestove|oac
perekhrestove|oac
perekop|h6,oet
pereljoty|odw
pereloti|odw
pereloty|odw
peremichliani|k4h
peremischljani|k4h
peremishliani|k4h
peremishlyani|k4h
peremoha|osq
peremychliany|k4h
peremyschljany|k4h
peremyshliany|k4h
peremyshlyany|k4h
perenchies|jz4
peresadivka|nfa
peresadovka|nfa
pereschepyne|jjk
pereschtschepino|jjk
pereschtschepyne|jjk
peresechnaia|k8s
peresechnaya|k8s
pereshchepino|jjk
pereshchepyne|jjk
peresichna|k8s
pereslavl zalesski|dbd
pereslavl zalesskiy|dbd
pereslavl zalessky|dbd
pereslawl salesski|dbd
peressadivka|nfa
peressadiwka|nfa
peressadovka|nfa
peressadowka|nfa
peressetchnaia|k8s
peressetschnaja|k8s
peressitchna|k8s
peressitschna|k8s
peresvet|idk
peretchin|kb5
peretchyn|kb5
peretschin|kb5
peretschyn|kb5
peretsfeld|obx
pereval noye|nd0
pereval sk|fv5
perevalivka|ojs
perevalne|nd0
perevalnoie|nd0
perevalnoye|nd0
perevalovka|ojs
perevalsk|fv5
perewaliwka|ojs
perewalne|nd0
perewalnoje|nd0
perewalowka|ojs
perewalsk|fv5
pereyaslav|g7u
pereyaslav khmel nyts kyy|g7u
pereyaslav khmelnitsky|g7u
pereyaslav khmelnytskyy|g7u
pereyma|oje
perezfeld|obx
pergame|awd
pergamino|8dv
pergamo|awd
peribonka|mdy
periferia de creta|1yn
periferia de islas jonicas|39u
periferia de peloponeso|252
perigny|kee
perigoso channel|pal
perigueux|egl
peristeri|6vm
periyakulam|dcb
perkivtsi|o17
perkiwzi|o17
perkovtsy|o17
perkowzy|o17
perlis|3z4
perm|pq,49n
perm krai|49n
perm region|49n
perm territory|49n
pernambouc|2ua
pernambuco|2ua
pernau|7bd
pernes les fontaines|j83
pernik|2s7,5pd
pernik province|2s7
perols|jqw
peronnas|kf4
peronne|jp5
perote|duu
perou|16
perouse|1xj,56t
perouve|n9h
perove|n9h
perovo|n9h
perovsk|1e9
perowe|n9h
perowo|n9h
perpignan|7l2
perpinan|7l2
perris|9a1
perros guirec|jwk
perry hall|fy7
perrysburg|h3j
persan|jml
perschotrawensk|g32
perschotrawnewe|jvo,nap,nn2,nql,oip
perschotrawnewoje|jvo,nap,nn2,nql,oip
pershotravensk|g32
pershotravneve|jvo,nap,nn2,nql,oip
pershotravnevoye|jvo,nap,nn2,nql,oip
persian gulf|h7
persianovka|i7g
persianovski|i7g
persianovsky|i7g
persianowski|i7g
persischer golf|h7
perth|c6,c6d
perth amboy|bg4
pertuis|hfk
peru|16
perugia|1xj,56t
peruibe|a9y
perusa|56t
peruwelz|i0i
pervomaika|oe6
pervomaisk|abr,e3t,ier
pervomaiske|jtf,nib,njc,nnt
pervomaiski|fw9,iot,ip4
pervomaiskoie|jtf,nib,njc,nnt,oe6
pervomaiskoye|jtf,nib,njc,nnt,oe6
pervomaiskyi|fw9
pervomayka|oe6
pervomays k|abr
pervomays kyy|fw9
pervomaysk|abr,e3t,ier
pervomayske|jtf,nib,njc,nnt
pervomayskiy|iot,ip4,nnt
pervomayskoye|jtf,nib,njc,nnt,oe6
pervomaysky|fw9,iot,ip4
pervomayskyy|fw9
pervoouralsk|6zz
pervouralsk|6zz
perwomaisk|abr,e3t,ier
perwomaiski|fw9,iot,ip4
perwomaiskoje|jtf,nib,njc,nnt,oe6
perwomajka|oe6
perwomajsk|abr,e3t
perwomajske|jtf,nib,njc,nnt
perwomajskyj|fw9
perwouralsk|6zz
pesaro|94a
pesaro and urbino|3gf
pesaro and urbino province|3gf
pesaro e urbino|3gf
pesaro et urbino|3gf
pesaro urbino|3gf
pesaro y urbino|3gf
pescara|3g9,7cf
peschani brod|oro
peschanka|ksq
peschanokopskoye|j3e
peschanoye|oi3
peschany brod|oro
peschawar|nh
peschtschera osjornaja|nct
peshawar|nh
peshchera oziornaia|nct
peshchera ozyornaya|nct
peshkopi|ckx
peshkopia|ckx
peskehaure|li6
peski|odg,olh
peskovka|k8t
peskowka|k8t
pesnica|4e5,njh
pesqueira|d0l
pessac|ato
pest|16q
pest county|16q
pestchanka|ksq
pestchanoie|oi3
pestchanokopskoie|j3e
pestchany brod|oro
pestovo|i67
pestowo|i67
pestschanka|ksq
pestschanoje|oi3
pestschanokopskoje|j3e
pestschany brod|oro
petah tikva|5nu
petah tiqva|5nu
petalidi|gyo
petaling jaya|1kb
petaluma|ajk
petapa|6yo
petare|569
petchenejin|kts
petchenijyn|kts
petchora|ccg
petchory|iog
petegem aan de leie|jds
peten|3ad
petenwell lake|li7
peterborough|6i2,8w7
peterbourg|80
peterburg|80
petergof|9ei
peterhead|hoh
peterhof|9ei
peterlee|dyx
petersburg|80,f2b
petersfield|idn
petershagen|g58
petionville|5hh
petit couronne|jqt
petit enghien|kbz
petit gland|mdz
petit goave|7ef
petite foret|kxd
petite pologne|od
petite rosselle|k7u
petite russie|ge
petites iles de la sonde occidentales|3dd
petites iles de la sonde orientales|3de
petlad|bkg
petnjica|3sn,ozj
petnjica municipality|3sn
petouchki|i6i
petoukhovo|iuh
petra|nhr
petrachivka|nr1
petrachovka|nr1
petranka|nhr
petraschiwka|nr1
petraschowka|nr1
petrashivka|nr1
petrashovka|nr1
petrich|fji
petrichanka|opr
petrikov|ngc
petrikovka|mt0
petrikow|ngc
petrikowka|mt0
petritch|fji
petritchanka|opr
petritsch|fji
petritschanka|opr
petrivka|kat,mxr,nar,o6u,oak,ock,otv,ov8
petrivksk|o13
petrivsk|o13
petrivske|nec,of0
petriwka|kat,mxr,nar,o6u,oak,ock,otv
petriwsk|o13
petriwske|nec,of0
petrodolinske|nfh
petrodolynske|nfh
petrodvorets|ado
petrodworez|ado
petrograd|80
petrogradka|72g
petrolina|65b
petropavl|1zz
petropavlikva|k88
petropavlivka|k88,o83,ojj,ook
petropavlovka|k88,o83,ojj,ook
petropavlovsk|1zz
petropavlovsk kamchatski|24n
petropavlovsk kamchatskiy|24n
petropavlovsk kamchatsky|24n
petropavlovsk kamtchatski|24n
petropawl|1zz
petropawlikwa|k88
petropawliwka|k88,o83
petropawlowka|k88,o83,ojj,ook
petropawlowsk kamtschatski|24n
petropolis|5jg
petrosani|cn4
petrosawodsk|1ng
petroschen|cn4
petroupoli|apn
petroupolis|apn
petrov val|iee
petrove|k5j,of0
petrovec|3v4,ggk
petroverovka|nhj
petrovirivka|nhj
petrovka|kat,mxr,oak,ock,otv,ov8
petrovo|k5j,of0
petrovo krasnoselye|isd
petrovo krasnosilia|isd
petrovo krasnosill a|isd
petrovo krasnosillia|isd
petrovo krasnosillya|isd
petrovo krasnosselie|isd
petrovo krasnossillia|isd
petrovo solonija|ons
petrovo solonikha|ons
petrovo solonyja|ons
petrovo solonykha|ons
petrovsk|erj,o13
petrovsk zabaikalski|hh0
petrovsk zabaykal skiy|hh0
petrovsk zabaykalsky|hh0
petrovskaia|fri,int
petrovskaya|fri,int
petrovske|isd
petrovskoie|isd,nec,nw3
petrovskoye|isd,nec,nw3
petrow wal|iee
petrowe|k5j,of0
petrowerowka|nhj
petrowiriwka|nhj
petrowka|kat,mxr,oak,ock,otv,ov8
petrowo|k5j,of0
petrowo krasnosillja|isd
petrowo krasnosselje|isd
petrowo krasnossillja|isd
petrowo solonicha|ons
petrowo solonycha|ons
petrowsk|erj,o13
petrowsk sabaikalski|hh0
petrowskaja|fri,int
petrowske|isd
petrowskoje|isd,nec,nw3
petrozavodsk|1ng
petrychanka|opr
petrykiv|ngc
petrykivka|mt0
petrykiw|ngc
petrykiwka|mt0
petrytchanka|opr
petrytschanka|opr
petscheneschin|kts
petschenischyn|kts
petschora|ccg
petschory|iog
pettau|b8b
petuchowo|iuh
petujovo|iuh
petukhovo|iuh
petuschki|i6i
petushki|i6i
peymeinade|k2q
peypin|kv9
peyrolles en provence|n70
pezenas|jrm
pfaeffikon|jx4,k48
pfaffenhofen an der ilm|gr5
pfaffikon|jx4,k48
pfaffikon zh|jx4
pfastatt|ju9
pfc minyor pernik|2s7
pflugerville|awq
pforzheim|7cm
pfullingen|hpm
pfungstadt|gf7
phagwara|7y5
phalaborwa|7mk
phalempin|mvq
phalodi|c9h
phalsbourg|mwi
phaltan|bdj
phan rang|5j1
phan rang thap cham|5j1
phan thiet|4vy
phang nga|4ml,fw2
phangnga|4ml
pharr|96c
phasi charoen|7a3
phattalung|72d
phatthalung|4mt,72d
phayao|4m0,a9i
phenix city|dul
phetchabun|4ma,6o2
phetchaburi|4mh,6vq
phichit|4m9,7p3
philadelphia|11f
philadelphie|11f
philippeville|jwo
philippine sea|p36
philippinen|c
philippinensee|p36
philippines|c
philippopel|1f1
philipsburg|ije
phillippeville|jwo
phitsanulok|4m8,67s
phlya|9bq
phnom penh|84,3j8
phnom tbeng meanchey|9en
phoenix|kh
phong dien|83l
phong gjien|83l
phongsali|3kt,d9x
phongsaly|3kt
phoros|ntj
photharam|e4b
phra nakhon si ayutthaya|4kw,6nr
phra phutthabat|ax6
phra pradaeng|6ed
phrae|4ly,7g8
phu khuong|c2v
phu ly|87n
phu quoc|6b4
phu tho|16x
phu yen|1ma
phuket|4mm,5rw
phulbani|e1r
phultala|dri
phumi veal sre|cmp
phusro|68j
phuthaditjhaba|8qg
pia|koj
piacenza|3g8,7t1
piadikovtsy|od2
piadykivtsi|od2
piako|me0
piamonte|ln
pianura|au6
piaseczno|e43
piatigorsk|6tf
piatijatka|nmq
piatijatki|hoe
piatikhatka|nmq
piatikhatki|hoe
piatra neamt|5dc
piatyjatka|nmq
piatyjatky|hoe
piatykhatka|nmq
piatykhatky|hoe
piatypillia|nf2
piaui|2ub,me1
piave|me2
pibor|me3
pibrac|jty
pibrans|ecb
picasent|hgg
picassent|hgg
picheng|a4r
pichincha|34l
pichtcha|o6r
pichtchana|nek
pichtchane|oi3
pichtchanka|ksq
pichtchanyi brid|oro
pickering|8dc
picnic point north lynnwood|gsu
pico rivera|a5y
picos|ava,j3h
picsi|cqm
pidbouj|njj
pidbusch|njj
pidbuzh|njj
pidhaitsi|njt
pidhajzi|njt
pidhaytsi|njt
pidhirne|nuo,opl
pidhirtsi|o9c
pidhirzi|o9c
pidhorodna|noo
pidhorodne|hj0
pidkamin|npc
pidlisne|od3
pidrichchia|ooq
pidrichchya|ooq
pidritchtchia|ooq
pidritschtschja|ooq
pidvalne|ols
pidvinogradiv|n4l
pidvolochysk|jyj
pidvolotchysk|jyj
pidvynohradiv|n4l
pidwalne|ols
pidwolotschysk|jyj
pidwynohradiw|n4l
piedecuesta|6i3
piedmont|ln,3gx
piedras negras|6ov
piekary slaskie|amo
pielinen|li8
piemont|ln
piemonte|ln
piendamo|co6
piera|iab
pierre|czt
pierre benite|ji1
pierrefeu du var|mu7
pierrefitte sur seine|g1d
pierrelatte|is7
pierrelaye|k4c
piestany|frg
piet retief|8q9
pieta|ifm
pietermaritzburg|tz
pietersburg|55k
piggotts|kok
piggs peak|hwr
pignan|kfv
pignerol|fhw
pihani|fnd
piilojarvi and karasjarvi|li9
pijnne|lia
pikalevo|gyu
pikaliovo|gyu
pikaljowo|gyu
pikalyovo|gyu
pikesville|fj3
pikine|1lo
pikouzy|owq
pikusy|owq
pikuzy|owq
pila|98w,ekf
pilar|83k,8w4,fkn
pilar de la horadada|gyz
pilcomayo|me4
pilibangan|e0p
pilibhit|71x
pilica|me5
pililla|fn0
pilipets|o8l
pilipez|o8l
pilkhua|9bo
pilkhuwa|9bo
pillau|eiz
pilsen|28a
pimpri|17q
pinamalayan|cr4
pinar del rio|21k,23b
pinar del rio province|21k
pincia|1kl
pindamonhangaba|713
pindi bhattian|edu
pindi gheb|elb
pindiga|7q0
pindigheb|elb
pine bluff|cjs
pine hills|aky
pineda|g9o
pineda de mar|g9o
pinega|me6
pineios|lys
pinellas park|bld
pinerolo|fhw
pinetown|6sl
ping|me7
ping shan|cg7
pingdingshan|1hn
pingdu|24s
pingjin|b5f
pingkai|fgq
pingli|cfp
pingliang|28i
pingnan|abl
pingshan|7hq
pingtan|fih
pingtung|1ov
pingtung city|1ov
pingtung hsien|1ov
pingwu county|6as
pingxiang|1kr
pingyao|czx
pingyao county|czx
pingyi|925
pingyin|ad7
pingzhuang|9v9
pinhais|7er
pinheiro|dl2
pinjaur|f56
pinneberg|d9d
pinner|hk6
pinsk|722
pinto|cre
pinxton|ihi
piolenc|mxg
pioltello|eme
piombino|eo0
pionerske|kpw,owy
pionerski|iyt
pionerskiy|iyt
pionerskoie|kpw
pionerskoje|kpw
pionerskoye|kpw
pionersky|iyt
pionyang|6n,op
piotrkow trybunalski|8y5
pipar|ehr
piqua|h8g
pir jo goth|e9t
pir mahal|ebj
piracicaba|51y
piraeus|6hv
piran|4e6,it5
piranschahr|adn
piranshahr|adn
pirapora|bl4
piraquara|d5g
pirassununga|ajo
piraus|6hv
pirgaaj|ei3
piriatin|ia4
pirineos atlanticos|80e
pirineos orientales|80g
piripiri|cj6
piritu|cpu
pirjatin|ia4
pirkanmaa|26a
pirmahal|ebj
pirmasens|cqq
pirna|db4
pirojnaia|o2v
pirojpur|b8k
piroschnaja|o2v
pirot|485,d8r
pirot district|485
pirotski upravni okrug|485
pirozhnaia|o2v
pirozhnaya|o2v
piryatin|ia4
pisa|3ga,7lv
pisarevka|nw0
piscataway|b19
pischchana|nek
pischchanyy brid|oro
pischtscha|o6r
pischtschana|nek
pischtschane|oi3
pischtschanka|ksq
pischtschanyj brid|oro
pisco|ae1,me8
pise|3ga,7lv
pishcha|o6r
pishchana|nek
pishchane|oi3
pishchani brid|oro
pishchanka|ksq
pishchanyi brid|oro
pishchanyy brid|oro
pishva|bar
pisino|id8
piskent|efl
piskivka|k8t
piskiwka|k8t
pisky|odg,olh
pissa|me9
pissarevka|nw0
pissarewka|nw0
pistoia|3ge,9cu
pistoie|9cu
pistojarvi and ohtajarvi|lib
pistoya|9cu
pisuerga|mea
pit|meb
pita kotte|7dr
pitalito|6yi
pitcairn|jw
pitcairn islands|jw
pitcairninseln|jw
pite|mec
pitesk|28q
pitesti|28q
pithampur|9si
pithapuram|bfy
pithiviers|jjw
pithoragarh|c5a
piti|2c0
piti village|mrh
pitkiaranta|ipk
pitkjaranta|ipk
pitkyaranta|ipk
pitsea|gfr
pittem|kcf
pittsburg|9oq,hbe
pittsburgh|5dz
pittsfield|csi
piura|13q,42u
pivdenne|jwn
pivdennoie|jwn
pivdennooukrainsk|dk8
pivdennoukrainsk|dk8
pivdennoukrayinsk|dk8
pivdennoye|jwn
pivijay|ex1
pivka|4e7,kgt
piwdenne|jwn
piwdennoje|jwn
piwdennoukrajinsk|dk8
pizhou|58p
pizote|fbx
pjadikowzy|od2
pjadykiwzi|od2
pjarvi|lic
pjatichatka|nmq
pjatichatki|hoe
pjatigorsk|6tf
pjatychatka|nmq
pjatychatky|hoe
pjatypillja|nf2
pjongjang|6n,op
pjrvi|lid
plabennec|k1c
place de l independance|gi
place maidan|gi
place rouge|hi
placentia|bh0
placetas|b43,djf
plachtijewka|kty
plachtijiwka|kty
plaine|nrq
plaines wilhems|3xq
plainfield|bn4,cwu,fku
plainview|g9l,h71
plaisance|3g8,7t1
plaisance du touch|hnu
plaisir|e5c
plajtiivka|kty
plajtiyevka|kty
plajtiyivka|kty
plakhtievka|kty
plakhtiivka|kty
plakhtiyevka|kty
plakhtiyivka|kty
plan de cuques|j56
plan les ouates|jbp
planaltina|674,8hg
planerskoye|nis
planeta rica|9o7
planken|3lj,o7o
plano|5hc
plant city|dvt
planta de azovstal|e6
planta siderurgica illich|fn
plantation|8c0
plaridel|9ky
plasence|d5o
plasencia|7t1,d5o
plasnica|3u0,il0
plast|hxr
plata river|p51
plateau|ov,2td
plateau central|2rr
plateau du golan|fh
plateau state|ov
plateaux|2xi,4kq
platnirovskaia|izs
platnirovskaya|izs
platnirowskaja|izs
plato|bzs
platte|med
plauen|9y4
plauer see|lie
plav|3sd,j89
plavinas|3p7
plavinas municipality|3p7
plavinu|3p7
plavni|nge
plavsk|hzu
plawni|nge
plawsk|hzu
playa del carmen|6p8
playa del ingles|hxa
playas|fl7
plaza|hp7
plaza de gogenuri|hp7
plaza de la independencia|gi
plaza roja|hi
pleasant grove|dr1
pleasant hill|eg2
pleasant prairie|h93
pleasanton|8zp
pleasantville|h8u
pledran|kpo
plei cu|58u
pleiku|58u
plerin|ik7
plescop|n3h
plesetsk|j82
pleskau|1y0
pleskavitsa|oe2
pleskavytsia|oe2
pleskavytsya|oe2
pleskawiza|oe2
pleskawyzja|oe2
plessetsk|j82
plessezk|j82
plettenberg|fzm
pleumeur bodou|n89
pleurtuit|mrr
pleven|2s8,5e2
pleven province|2s8
plevna|5e2
plewen|5e2
pliouchtchevka|oll
pliushchevka|oll
pljavinjas|lif
pljeskavica|oe2
pljevlja|3se,arn
pljuschtschewka|oll
plochtcha lenina|o4x
plochtchad lenina|o4x
plock|753
plodove|o8y,ouk
plodovoie|o8y,ouk
plodovoye|o8y,ouk
plodowe|o8y,ouk
plodowoje|o8y,ouk
ploemeur|h9k
ploeren|n3y
ploermel|jtv
ploiesti|1ut
plombieres|jkc
plomelin|n2m
ploneour lanvern|kx3
ploreny|ck3
ploschtscha lenina|o4x
ploschtschad lenina|o4x
ploshcha lenina|o4x
ploshchad lenina|o4x
ploska|oht
ploskaia|oht
ploskaja|oht
ploskaya|oht
ploske|oc1
plotinnoie|oor
plotinnoje|oor
plotinnoye|oor
plotsk|ow4
plotynne|oor
plouay|kv3
ploudalmezeau|ktq
ploufragan|j0x
plougastel daoulas|ile
plouguerneau|klk
plouha|n0d
plouhinec|n0k
plouigneau|n2u
ploumagoar|mxi
plourin les morlaix|mu8
plouzane|ipd
plovdiv|1f1,1w9
plovdiv province|1w9
ploveny|ck3
plowdiw|1f1
plozk|ow4
pluj|ap3
plum|g3g
plumbon|6ga
plumstead|i01
plutarco elias calles reservoir|lad
pluvigner|kml
pluzine|3sf,mzm
plyeven|5e2
plymouth|5m4,981,p05
plymstock|glm
plyushchevka|oll
plyushchivka|oll
plzen|21y,28a
plzen region|21y,31q
plzensky|21y,31q
plzensky kraj|21y,31q
pneumatique|c78
pnev|n06
pnew|n06
pnikout|o8o
pnikut|o8o
pniv|n06
pniw|n06
pnuco|mee
po hu|lig
poa|7ou
pobe|exn
pobednoie|nfk
pobednoje|nfk
pobednoye|nfk
pobiedne|nfk
pobjedne|nfk
pobougskoie|klf
pobouzke|klf
pobugskoje|klf
pobugskoye|klf
pobuske|klf
pobuzke|klf
pobyedne|nfk
pocatello|b8h
pochaiv|jzw
pochayev|jzw
pochayiv|jzw
poche d idlib|fm
pochep|ics
pochetne|o4f
pochetnoye|o4f
pochinki|izp
pochiotnoye|o4f
pochtove|nfr
pochtovoye|nfr
pochwistnewo|fz5
pochyotnoye|o4f
pocito|d70
pocito department|d70
pocoes|eca
pocos de caldas|6fi
podbouj|njj
podbusch|njj
podbuzh|njj
podcetrtek|4e8,nv2
podgaitsy|njt
podgaizy|njt
podgaytsy|njt
podgorica|t0,3sg
podgornoie|opl
podgornoje|opl
podgornoye|opl
podgorodnaia|noo
podgorodnaja|noo
podgorodnaya|noo
podgorodnoie|hj0
podgorodnoje|hj0
podgorodnoye|hj0
podgortsy|o9c
podgorzy|o9c
podillia|h9,ohk
podillja|ohk
podillya|ohk
podilsk|dg2
podkamen|npc
podkamennaya tunguska|mef
podkarpackie|vl
podkarpackie voivodeship|vl
podlachia|454
podlachian voivodeship|1c1
podlachie|1c1
podlaquia|1c1
podlasie|1c1,454
podlasie voivodship|1c1
podlaskie|1c1
podlaskie voivodeship|1c1
podlehnik|4gc,o7k
podolia|h9
podolie|h9,ohk
podolien|h9
podolje|ohk
podolsk|6b5,dg2
podolye|ohk
podporojie|hhe
podporoschje|hhe
podporozh ye|hhe
podporozhye|hhe
podrechye|ooq
podretchie|ooq
podretschje|ooq
podrinje bosnio|2qy
podujeva|eem
podujeve|eem
podujevo|eem
podunavlje|47t
podunavlje district|47t
podunavski upravni okrug|47t
podvalnoie|ols
podvalnoye|ols
podvelka|4e9,oal
podvinogradov|n4l
podvirne|nm9
podviryvka|nnc
podvolochisk|jyj
podvolotchisk|jyj
podvorievka|nnc
podvornoie|nm9
podvornoye|nm9
podvoryevka|nnc
podwalnoje|ols
podwinogradow|n4l
podwirne|nm9
podwolotschisk|jyj
podworjewka|nnc
podwornoje|nm9
pogar|j45
poggio di chiesanuova|nii
pogradec|aff
pogranichni|iy3
pogranichny|iy3
pogranichnyy|iy3
pogranitchny|iy3
pogranitschny|iy3
pogrebichtche|jk6
pogrebischtsche|jk6
pogrebishche|jk6
pogreby|npy
pohang|29h
pohnpei|37d
pohnpei state|37d
pohorilivka|nxb
pohoriliwka|nxb
pohreby|npy
pohrebychtche|jk6
pohrebyschtsche|jk6
pohrebyshche|jk6
poikovski|g0a
poikowski|g0a
poinciana|bdm
point cook|9wr
point fortin|4p6,awg
point lake|lih
point pedro|8fw
pointe claire|fpk
pointe michel|nbg
pointe noire|wg,2xk
poio|hxw
poipet|90r
poissy|e31
poisy|kf6
poitiers|8n5
pojarske|o0k
pojarskoie|o0k
pojvistnevo|fz5
pok fu lam|94u
pokachi|hxo
pokatchi|hxo
pokatschi|hxo
pokhara|206
pokhvistnevo|fz5
pokotilovka|ji4
pokotilowka|ji4
pokotylivka|ji4
pokotyliwka|ji4
pokrov|dqg,i6h
pokrovka|jan,o2e,oap,oq4
pokrovs ke|jij
pokrovsk|akv
pokrovske|jij,ovn
pokrovskoie|it6,jij
pokrovskoie strechniovo|b60
pokrovskoye|it6,jij
pokrovskoye streshnevo|b60
pokrovskoye streshniovo|b60
pokrovskoye streshnyovo|b60
pokrow|dqg,i6h
pokrowka|jan,o2e,oap,oq4
pokrowsk|akv
pokrowske|jij,ovn
pokrowskoje|it6,jij
pokrowskoje streschnjowo|b60
pol e alam|dfh
pol e chomri|6fd
pol e khomri|6fd
polanco|bsn
poland|z
polangui|94p
polasna|iqd
polatli|8at
polatsk|8u6
polavaram|cpy
polazk|8u6
polazna|iqd
polen|z
polesia|ha
polesie|ha
polesien|ha
polesne|okx
polevskoi|a0n
polevskoy|a0n
polewali|a0j
polewskoi|a0n
polezne|okx
poliana|o55
polianets ke|nxu
polianetske|nxu
polianetskoie|nxu
polianetskoye|nxu
polianitsa|or7
polianka|nvu
poliarni|hvy
poliarny|hvy
poliarnye zori|icu
poliarnyye zori|icu
police|ekt
polichni|ayx
poligny|n3c
poligon|njg
polihon|njg
polinesia francesa|ju
poliouchko|nrq
poliouchko pole|nrq
polissia|ha
poliushko|nrq
poliushko pole|nrq
poljana|o55
poljanezke|nxu
poljanezkoje|nxu
poljaniza|or7
poljanka|nvu
poljarny|hvy
poljarnyje sori|icu
poljcane|4h4,ncr
poljuschko|nrq
poljuschko pole|nrq
pollachi|8iu
pollaphuca reservoir|lii
pollenca|hwn
pollensa|hwn
pologi|hqn
pologne|z
pologui|hqn
pology|hqn
polohy|hqn
polokwane|55k
polomoloc|a6k
polomolok|a6k
polonia|z
polonne|h8j
polonnoie|h8j
polonnoje|h8j
polonnoye|h8j
polotsk|8u6
poltava|165,1mw
poltava oblast|165
poltava region|165
poltavka|nrz,oqz,ov0
poltavshchyna|165
poltavskaia|fw6
poltavskaya|fw6
poltawa|1mw
poltawka|nrz,oqz,ov0
poltawskaja|fw6
polten|a0r
polva|357,iaj
polva county|357
polvamaa|356
polyana|o55
polyanets ke|nxu
polyanetske|nxu
polyanetskoye|nxu
polyanitsa|or7
polyanka|nvu
polyarny|hvy
polyarnyy|hvy
polyarnyye zori|icu
polygone de yavoriv|iw
polynesie francaise|ju
polysayevo|g0p
polyssaievo|g0p
polyssajewo|g0p
polyushko|nrq
polyushko pole|nrq
polyushko polye|nrq
polzela|4gd,k6q
pomahaka|meg
pombas|kqt
pomerania|hb,tg,455
pomerania province|tg
pomeranian voivodeship|tg
pomeranie|hb,tg
pomeranie occidentale|10k
pomeroon supenaam|3ay
pomichna|jqy
pomigliano d arco|dkw
pomitchna|jqy
pomitschna|jqy
pommern|hb
pomochnaia|jqy
pomona|6nb
pomoravlje|47w
pomoravlje district|47w
pomoravski upravni okrug|47w
pomoriani|nzz
pomorianski zamok|nzz
pomorianskyi zamok|nzz
pomoriany|nzz
pomorjani|nzz
pomorjanski samok|nzz
pomorjanskyj samok|nzz
pomorjany|nzz
pomorskie|tg
pomoryani|nzz
pomoryansky zamok|nzz
pomoryanskyy zamok|nzz
pomoryany|nzz
pomoschnaja|jqy
pomoshnaia|jqy
pomoshnaya|jqy
pompano beach|7oh
pompey|ks9
ponca city|ghg
ponce|2jl,51j
ponders end|i7y
pondicherry|wj
pondichery|wj
ponewesch|5mo
ponewiesch|5mo
ponferrada|9qa
pongola|meh
poniativka|ofr
poninka|k5w
ponjatiwka|ofr
ponnani|7qq
ponnur|azk
ponnuru|awf
ponorogo|90m
pons|kvo
pont a celles|i68
pont a mousson|i9y
pont antonivsky|e1
pont antonivskyi|e1
pont antonovsky|e1
pont audemer|jju
pont casse|npk
pont d antonivka|e1
pont de cheruy|mxe
pont de crimee|et
pont de kertch|et
pont de roide|mrq
pont du casse|n03
pont du chateau|jlc
pont eveque|kqg
pont l abbe|k9w
pont l eveque|mvg
pont saint esprit|jhj
pont saint martin|kvn
pont sainte marie|kv6
pont sainte maxence|iku
ponta delgada|akk
ponta grossa|5fz
ponta pora|b2g
pontal|f1i
pontarlier|hc7
pontault combault|eg4
pontcharra|k86
pontchateau|jtc
ponte de lima|cke
ponte nova|c1p
ponte vedra beach|eaz
ponteareas|gr9
pontefract|ck9
ponteland|jg1
pontevedra|1it,8ve,esv
ponthierry|iw1
pontiac|am0
pontian kechil|bok
pontianak|wh
ponticelli|bi3
pontivy|hzw
pontoise|fo1
pontorson|n5o
pontypool|e8j
pontypridd|fmv
ponyativka|ofr
pool|2xg
poole|6oz
pooler|grf
poonamalle|byh
popasna|gdd
popasnaia|gdd
popasnaja|gdd
popasnaya|gdd
popayan|1ie
popelnia|kir
popelnja|kir
popelnya|kir
popencu|ne6
popenki|ne6
popenky|ne6
poperinge|hhs
popigay|mei
popilnia|kir
popilnja|kir
popilnya|kir
popondetta|8pu
poprad|avj
porangatu|ezt
porbandar|6wh
porchow|iyl
porcupine|mej
pordenone|3gb,btt
pordic|kqz
porechye|ol0
poretchie|ol0
poretschje|ol0
pori|5ol
porichchya|ol0
porirua|af5
porjov|iyl
porkhov|iyl
porlamar|5xi
pornic|ir1
pornichet|jb5
porochkove|nb3
porochkovo|nb3
porogi|ngp
porogui|ngp
porohy|ngp
poronaisk|i0e
poronay|mek
poronaysk|i0e
poroschkowe|nb3
poroschkowo|nb3
poroshkove|nb3
poroshkovo|nb3
poroskovo|nb3
porpoise bay|p7t
porrentruy|kdf
porrino|hux
porsa|dsn
porsgrunn|ekh
porsuk|mel
port antonio|ct1
port area|9g8
port arthur|7o9,8tv,b4c
port au prince|95
port aux francais|ox3
port blair|59p
port charlotte|b8o
port chester|ftf
port comorao|1ef
port coquitlam|ath
port d espagne|4p4,4v9
port de bouc|i61
port de la calle|eao
port de paix|1jn,ehf
port dickson|8gq
port elizabeth|1hu,nli
port erin|2da,jb1
port gentil|5aw
port glasgow|ic7
port glaud|4b7,kdd
port harcourt|d6
port hueneme|gwn
port huron|fuj
port la nouvelle|kke
port loko|a6s
port louis|11u,3xp
port louis district|3xp
port macquarie|cel
port mahon|fvs
port maria|gnt
port mathurin|hrd
port montt|1s9
port moresby|qb
port nelson|oxg
port of spain|4p4,4v9
port orange|ama
port safaga|ey3
port said|t9,22p
port said governorate|22p
port saint louis du rhone|jt5
port saint lucie|6hg
port saint mary|oz4
port shepstone|bfg
port soudan|13f
port st mary|2db
port stanley|gy5
port sudan|13f
port vila|56z
porta westfalica|e3d
portadown|gzd
portage|c1q,e0s
portage park|a3n
portalegre|45j,c9q
portalegre district|45j
porterville|b18
portes les valence|jrj
portet sur garonne|jj3
porthcawl|i7v
portici|bay
porticos de san antonio|ely
portimao|dno
portishead|gnz
portland|1ww,3h4,9wj,is4
portland parish|3h4
portmore|7u0
porto|y8,1rk
porto alegre|l6
porto de santana|8r0
porto district|y8
porto feliz|bcq
porto ferreira|bx3
porto novo|t8,316,hzy
porto rico|jx
porto santana|8r0
porto seguro|793
porto vecchio|iz5
porto velho|10n
portoviejo|1hw
portslade|hev
portsmouth|605,86p,h2x,hbf,j7p
portsmouth heights|82p
portswood|iej
porttipahta reservoir|lij
portugal|2a
portugalete|c1y
portuguesa|1lg
portus cale|9kr
portvendres|mzo
porur|eww
porvoo|bng
porz am rhein|7i4
posadas|1jp
posavina|2r2
posavina canton|2r2
poscharske|o0k
poscharskoje|o0k
poschtowe|nfr
posen|zp
poshtove|nfr
posnania|zp
posnanie|zp
posnanka perscha|orr
poso|c5t
poso kota|c5t
pospelicha|ilv
pospelija|ilv
pospelikha|ilv
post falls|fmi
postmasburg|fq7
posto fiscal rolim de moura|drr
postojna|4ea,g39
potaro siparuni|3az
potchaiev|jzw
potchaiv|jzw
potchefstroom|78n
potchep|ics
potchetne|o4f
potchinki|izp
potchiotnoie|o4f
potchtovoie|nfr
potelich|nln
potelitch|nln
potelitsch|nln
potelych|nln
potelytch|nln
potelytsch|nln
potenza|3gg,6f9
potgietersrus|7wq
poti|d3b
potiskum|8n1
potomac|cic,mem
potosi|2tp,50s
potosi department|2tp
potschajew|jzw
potschajiw|jzw
potschep|ics
potschetne|o4f
potschinki|izp
potschjotnoje|o4f
potschtowoje|nfr
potsdam|24e
potters bar|guz
pottstown|guy
pouchkin|8bh
pouchkine|o8s,oop
pouchkino|7u2,o8s,oop
pouchtchino|he9
poudaj|jat
pougatchev|d40
poughkeepsie|fnc
pouilles|ml
poujaikove|nou
poukhivka|nr7
poukhovka|nr7
poulini|ku3
poulton le fylde|hfp
pourrieres|n34
pouso alegre|7gn
poussan|my4
poustomyty|jlo
pouthisat|6kv
poutila|ncx
poutivl|ict
poutyla|ncx
poutyvl|ict
pouzauges|kl7
pouzzoles|8vz
povazska bystrica|com
povorino|hrc
poway|brr
poworino|hrc
poyang|9kv
poyang hu|lik
poykovskiy|g0a
poykovsky|g0a
poynton|ihm
poza rica|68r
poza rica de hidalgo|68r
pozarevac|d1k
pozega|9vt
pozega eslavonia|3bu
pozega slavonia|3bu
pozega slavonia county|3bu
pozega slavonie|3bu
pozega slavonija|3bu
pozega slawonien|3bu
pozharske|o0k
pozharskoye|o0k
poznan|zp
poznanka percha|orr
poznanka persha|orr
pozoblanco|htz
pozuelo de alarcon|8tp
pozzuoli|8vz
prabumulih|7ta
prachin buri|4l7,84g
prachinburi|4l7,84g
prachnik|n9x
prachuap khiri khan|4mi,7xq
pradera|ckl
prades|k99
prades le lez|mt7
prafektur aichi|bc
prafektur akita|1dk
prafektur aomori|15p
prafektur chiba|cl
prafektur ehime|14b
prafektur fukui|1ol
prafektur fukuoka|ds
prafektur fukushima|w1
prafektur gifu|vh
prafektur gunma|w6
prafektur hiroshima|q9
prafektur hokkaido|da
prafektur hyogo|d8
prafektur ibaraki|pn
prafektur ishikawa|1b7
prafektur iwate|16l
prafektur kagawa|1h0
prafektur kagoshima|zt
prafektur kanagawa|ad
prafektur kochi|1qo
prafektur kumamoto|y7
prafektur kyoto|rd
prafektur mie|xr
prafektur miyagi|t6
prafektur miyazaki|1c3
prafektur nagano|uq
prafektur nagasaki|14e
prafektur nara|14y
prafektur niigata|sx
prafektur oita|1ae
prafektur okayama|wp
prafektur okinawa|156
prafektur osaka|ai
prafektur saga|1mx
prafektur saitama|bi
prafektur shiga|14o
prafektur shimane|1tb
prafektur shizuoka|n0
prafektur tochigi|w7
prafektur tokio|5v,8r
prafektur tokushima|1pj
prafektur tottori|21d
prafektur toyama|1d8
prafektur wakayama|1gh
prafektur yamagata|1ba
prafektur yamaguchi|13s
prafektur yamanashi|1m9
prag|9e,17u,31p
praga|9e,17u,31p
praga polnoc|8b1
praga poludnie|6ay
prague|9e,17u,31p
prague ville capitale|17u
praha|17u
prahova|1ub
praia|1c5,317
praia grande|5or
prairie dog town fork red|men
prairie village|h0m
prairieville|g6l
pran buri|c6t
praskoveia|j2j
praskoveya|j2j
praskoweja|j2j
prat de llobregat|a8p
prat del llobregat|a8p
pratapgarh|dt0
prato|3gc,654
pratteln|ie7
prattville|eat
pravda|nzg
pravdinski|jdc
pravdinskiy|jdc
pravdinsky|jdc
prawda|nzg
prawdinski|jdc
praya|ecy
prayag|1dy
prayagraj|1dy
preah sihanouk|3je
preah vihear|3j9
prebold|4ge,kvf
preddvor|4eb,j6o
predouchtchelnoie|oup
preduschtschelnoje|oup
predushchel noye|oup
predushchelnoye|oup
preetz|i78
prefectura de aichi|bc
prefectura de akita|1dk
prefectura de aomori|15p
prefectura de ehime|14b
prefectura de fukui|1ol
prefectura de fukuoka|ds
prefectura de fukushima|w1
prefectura de gifu|vh
prefectura de gunma|w6
prefectura de hiroshima|q9
prefectura de hyogo|d8
prefectura de ibaraki|pn
prefectura de ishikawa|1b7
prefectura de iwate|16l
prefectura de kagawa|1h0
prefectura de kanagawa|ad
prefectura de kioto|rd
prefectura de kochi|1qo
prefectura de kumamoto|y7
prefectura de mie|xr
prefectura de miyagi|t6
prefectura de miyazaki|1c3
prefectura de nagano|uq
prefectura de nagasaki|14e
prefectura de nara|14y
prefectura de niigata|sx
prefectura de oita|1ae
prefectura de okayama|wp
prefectura de okinawa|156
prefectura de osaka|ai
prefectura de saga|1mx
prefectura de saitama|bi
prefectura de shiga|14o
prefectura de shimane|1tb
prefectura de shizuoka|n0
prefectura de tochigi|w7
prefectura de tokushima|1pj
prefectura de tottori|21d
prefectura de toyama|1d8
prefectura de wakayama|1gh
prefectura de yamagata|1ba
prefectura de yamaguchi|13s
prefectura de yamanashi|1m9
prefecture d aichi|bc
prefecture d akita|1dk
prefecture d aomori|15p
prefecture d ehime|14b
prefecture d elbasan|2nc
prefecture d ibaraki|pn
prefecture d ishikawa|1b7
prefecture d iwate|16l
prefecture d oita|1ae
prefecture d okayama|wp
prefecture d okinawa|156
prefecture d osaka|ai
prefecture dakita|1dk
prefecture daomori|15p
prefecture de berat|2na
prefecture de bijie|1by
prefecture de chiba|cl
prefecture de diber|2ni
prefecture de durres|2nb
prefecture de fier|2nd
prefecture de fukui|1ol
prefecture de fukuoka|ds
prefecture de fukushima|w1
prefecture de gifu|vh
prefecture de gjirokaster|2ne
prefecture de gunma|w6
prefecture de hiroshima|q9
prefecture de hokkaido|da
prefecture de hyogo|d8
prefecture de kagawa|1h0
prefecture de kagoshima|zt
prefecture de kanagawa|ad
prefecture de kochi|1qo
prefecture de korce|2nf
prefecture de kukes|2ng
prefecture de kumamoto|y7
prefecture de kyoto|rd
prefecture de lezhe|2nh
prefecture de mie|xr
prefecture de miyagi|t6
prefecture de miyazaki|1c3
prefecture de nagano|uq
prefecture de nagasaki|14e
prefecture de nagchu|fr4
prefecture de nara|14y
prefecture de niigata|sx
prefecture de oita|1ae
prefecture de saga|1mx
prefecture de saitama|bi
prefecture de shiga|14o
prefecture de shimane|1tb
prefecture de shizuoka|n0
prefecture de shkoder|2nj
prefecture de taybad|dux
prefecture de tirana|1jw
prefecture de tochigi|w7
prefecture de tokushima|1pj
prefecture de tokyo|8r
prefecture de tongren|8er
prefecture de tottori|21d
prefecture de toyama|1d8
prefecture de vlore|2nk
prefecture de wakayama|1gh
prefecture de yamagata|1ba
prefecture de yamaguchi|13s
prefecture de yamanashi|1m9
prefecture dibaraki|pn
prefecture diwate|16l
prefecture dokayama|wp
prefecture dokinawa|156
pregassona|k1w
pregolya|m7h,me9
preili|3p8,gan
preili municipality|3p8
preilu|3p8
preilu novads|3p8
premia|g3z
premia de mar|g3z
premia del mar|g3z
prenton|ih2
prenzlau|h77
prenzlauer berg|6pr
prenzlauer berg bezirk|6pr
preobrajenka|nbs
preobraschenka|nbs
preobrazhenka|nbs
prerau|c6p
prerov|c6p
presa alvaro obregon|lil
presa de kajovka|fu
presa de la angostura|lim
presa de la boquilla|lin
presa de nueva kajovka|fu
presa del infiernillo|lio
presa manuel vila camacho|lip
presa marte r gomez|liq
presa miguel aleman|lir
presa miguel hidalgo|lis
presa nezahualcyotl|lit
presa vicente guerrero|liu
prescot|d7j
prescott|d0j
prescott valley|cyj
presidencia roque saenz pena|8ux
presidente dutra|fnr
presidente epitacio|dlw
presidente franco|b92
presidente hayes|46c
presidente prudente|5zr
presidente venceslau|eo4
presnenskiy|7a5
presov|1ok,5oc
presov region|1ok
presovsky kraj|1ok
pressburg|lo
prestatyn|hmg
prestea|ed6
preston|5cq
prestwich|f5i
prestwick|if6
pretoria|7y
preussen|hd
prevalje|4gf,ijs
prey veng|3ja,82e
priamobalka|o9d
priasowskoje|kck
priazovske|kck
priazovskoie|kck
priazovskoye|kck
pribougskoie|o0b
pribram|ecb
pribrejnoie|ooh
pribrejny|j1s
pribreschnoje|ooh
pribreschny|j1s
pribrezhni|j1s
pribrezhnoye|ooh
pribrezhny|j1s
pribrezhnyy|j1s
pribugskoje|o0b
pribugskoye|o0b
prichard|gx6
prichib|nfj
pridnestrovie|ii
pridonskoi|hys
pridonskoy|hys
pridorojnoie|ouc
pridoroschnoje|ouc
pridorozhnoye|ouc
priego de carcabuey|gp4
priego de cordoba|gp4
priekule|3p9
priekule municipality|3p9
priekules|3p9
priekuli|3pa
priekuli municipality|3pa
priekulu|3pa
priere de saint ephrem|mwp
priest s grotto|nct
prievidza|bel
prigonrieux|n4d
prigorodok|oi0
priioutovka|nf5
priioutovo|h7y
priiutovka|nf5
priiutovo|h7y
prijedor|e3j
prijutowka|nf5
prijutowo|h7y
prikolotne|nlp
prikolotnoie|nlp
prikolotnoje|nlp
prikolotnoye|nlp
prilep|3ul,5w7
prilimanske|n9q
prilipche|ol5
priliptche|ol5
priliptsche|ol5
prilly|jbs
prilouki|bgu
priluki|bgu
primer ensanche|gvt
primorie|49p
primorje|49p
primorje gorski kotar|3br
primorsk|j06
primorski|itb
primorski raion|itb
primorskiy|itb
primorsko achtarsk|ewh
primorsko ajtarsk|ewh
primorsko akhtarsk|ewh
primorsko goranska|3br
primorskoie|jbn,ntl
primorskoje|jbn,ntl
primorskoye|jbn,ntl
primorsky|itb
primorsky krai|49p
primorsky rayon|itb
primorsky region|49p
primorsky territory|49p
primorskyi|itb
primorye|49p
prince albert|edo
prince albert sound|p95
prince edward island|2we
prince george|9ce
prince of wales strait|p92
prince william sound|p7l
princes town|4p5,frh
princes town region|4p5
princeton|di9,fth
principado de asturias|1gd
principe|4jd
prinz william sund|p7l
prior lake|ge1
priosersk|hpc
priosjornoje|ngn,nud
priozersk|hpc
prioziornoie|ngn,nud
prioziornoye|ngn,nud
priozyornoye|ngn,nud
pripiat|hc,p0r
pripjat|hc,p0r
priprouttia|no8
pripruttia|no8
pripruttja|no8
pripruttya|no8
pripyat|meo,p0r
pripyat river|hc
prischib|nfj
prishib|nfj
prishtina|db
prision de olenivka|gy
prison d olenivka|gy
pristina|db,2li
privas|jkq
privetnoie|nkq,nt5
privetnoye|nkq,nt5
privilia|kb7
privitne|nt5
privolie|kb7
privoljsk|hsg
privoljski|f8g
privolnoie|nk3
privolnoye|nk3
privolye|kb7
privolzhsk|hsg
privolzhski|f8g
privolzhskiy|f8g
privolzhsky|f8g
privoroki|o3n
priwetnoje|nkq,nt5
priwolje|kb7
priwolnoje|nk3
priwolschsk|hsg
priwolschski|f8g
priworoki|o3n
priyutovka|nf5
priyutovo|h7y
prizren|27f,2lj
prjamobalka|o9d
probishtip|3tr,dqj
probistip|3tr
probolinggo|5r8
proche orient|gm
prochladne|oqt
prochladnoje|oqt
prochladny|ai9
proddatur|6bu
professor doctor ingenieur w j van blommestein meer|liv
profondeville|j2q
programme des illegaux|nvi
progreso|dw2
progreso de castro|dw2
projladne|oqt
projladni|ai9
projladnoye|oqt
prokhladne|oqt
prokhladnoie|oqt
prokhladnoye|oqt
prokhladny|ai9
prokhladnyy|ai9
prokhorovka|jg0
prokop yevsk|5wz
prokopevsk|5wz
prokopievsk|5wz
prokopjewsk|5wz
prokopyevsk|5wz
prokovske|ovn
proleski|ntf
proletarsk|hi0
proletarske|nf2
prolisky|ntf
prome|6yr
promin|oub
promychlennaia|hx0
promyschlennaja|hx0
promyshlennaia|hx0
promyshlennaya|hx0
pronya|mep
proseka|oo1
prosiana|kr5,mtv
prosianaia|mtv
prosika|oo1
prosjana|mtv
proskourov|1o1
proskurov|1o1
proskurow|1o1
prosna|meq
prosseka|oo1
prossiana|kr5,mtv
prossianaia|mtv
prossjana|kr5,mtv
prossjanaja|mtv
prossnitz|c68
prostejov|c68
prostorne|oq3
prostornoie|oq3
prostornoje|oq3
prostornoye|oq3
prosyana|kr5,mtv
prosyanaya|mtv
protvino|dwi
protwino|dwi
proudianka|ns5
proudove|obe
proudovoie|obe
proudy|nsz
prout|he
provence alpes cote d azur|37q
provenza alpes costa azul|37q
providence|22l,c65
province autonome de bolzano|25p
province autonome de trente|24x
province benevento|3fe
province centrale|431,4as,4u4
province d agrigente|3f3
province d aklan|25d
province d alava|36i
province d albacete|35y
province d alexandrie|3f4
province d alicante|x6
province d almeria|1sy
province d an giang|uu
province d ancone|3f5
province d andijan|v1
province d annobon|39j
province d anvers|xe
province d ardabil|18u
province d arezzo|3f9
province d artemisa|30v
province d ascoli piceno|3f7
province d asti|3fa
province d attapeu|3kk
province d avellino|3fb
province d avila|35z
province d enna|3fn
province d entre rios|193
province d huelva|25m
province d ilam|23o
province d imperia|3fu
province d inhambane|3zf
province d isabel|4aw
province d isernia|3fv
province d ispahan|ka
province d och|1d2
province d oristano|3g7
province d otdar mean cheay|3jj
province d oudomxay|3ks
province d udine|26u
province d uva|3lx
province dalmeria|1sy
province de aklan|25d
province de apayao|443
province de ba ria vung tau|1h1
province de bac giang|11r
province de bac kan|4t5
province de bac lieu|1mj
province de bac ninh|1ft
province de badajoz|1w2
province de bali|3cu
province de banteay mean chey|3j5
province de barcelone|d0
province de bari|19f
province de barletta andria trani|3fg
province de batken|3iz
province de battambang|3jg
province de belluno|3fd
province de ben tre|18k
province de benevent|3fe
province de benguet|446
province de bergame|1cy
province de biella|3fc
province de biliran|447
province de binh dinh|12z
province de binh duong|132
province de binh phuoc|1lj
province de binh thuan|1b9
province de bokeo|3kl
province de bologne|1g9
province de borikhamxay|3km
province de bouchehr|1ff
province de boukhara|15n
province de brabant flamand|1b3
province de brescia|18o
province de brindisi|3ff
province de bubanza|2sn
province de bueng kan|4li
province de buenos aires|89
province de bujumbura mairie|2sp
province de bujumbura rural|2so
province de bukidnon|17a
province de burgos|360
province de bururi|2sq
province de ca mau|1a7
province de cabo delgado|3zi
province de cadix|18d
province de cagliari|3fh
province de caltanissetta|3fk
province de camaguey|1q8
province de camiguin|449
province de campobasso|3fi
province de cankuzo|2sr
province de cao bang|27o
province de caserte|1k4
province de castellon|21z
province de catamarca|2oe
province de catane|1dt
province de catanzaro|3fm
province de cavite|p9
province de champassak|3kn
province de chieti|3fj
province de choiseul|4at
province de chubut|27y
province de cibitoke|2ss
province de ciego de avila|30u
province de cienfuegos|30s
province de ciudad real|362
province de come|20p
province de coni|21w
province de cordoba|oh
province de cordoue|1q0
province de corrientes|1h3
province de cosenza|1vl
province de cremone|3fl
province de crotone|3fw
province de cuenca|363
province de dak lak|zh
province de dak nong|4t7
province de dasoguz|1ec
province de dien bien|4t6
province de djizak|1jf
province de dong nai|sb
province de dong thap|10f
province de ferghana|rq
province de fermo|3fq
province de ferrare|3fp
province de flandre occidentale|1a1
province de flandre orientale|11y
province de florence|1hf
province de foggia|20c
province de forli cesena|3fo
province de formosa|25x
province de frosinone|3fr
province de galapagos|34s
province de gaza|3ze
province de genes|1oe
province de gerone|1q1
province de gia lai|180
province de gitega|2st
province de gorizia|3fs
province de granma|1nm
province de grenade|1j7
province de grosseto|3ft
province de guadalajara|365
province de guadalcanal|4av
province de guantanamo|27b
province de guimaras|44f
province de ha giang|1sx
province de ha nam|1pl
province de ha tinh|19e,8s5
province de hai duong|zu
province de hau giang|1r5
province de hoa binh|1ph
province de holguin|1f9
province de houaphan|3ko
province de huelva|25m
province de huesca|366
province de hung yen|1c8
province de iloilo|u7
province de jaen|1yp
province de jalal abad|3j1
province de jujuy|1vr
province de kachkadaria|vm
province de kalinga|44h
province de kampong cham|3jn
province de kampong chhnang|3jo
province de kampong spoe|3jp
province de kampong thom|3jq
province de kampot|3jr
province de kandal|3js
province de kaoh kong|3jt
province de kayanza|2sv
province de kerman|ps
province de kermanshah|xl
province de khammouane|3kp
province de khanh hoa|1bl
province de khorezm|181
province de kien giang|104
province de kirundo|2su
province de kon tum|4t4
province de kratie|3j6
province de l aquila|3f8
province de l est|3lu,4ak,4hj
province de l ouest|3lq,4am
province de la corogne|1ci
province de la pampa|2of
province de la rioja|2od
province de la spezia|3go
province de lai chau|4t3
province de lam dong|1an
province de lang son|1sp
province de lao cai|1za
province de las palmas|364
province de las tunas|25o
province de latina|22w
province de lecce|1q3
province de lecco|3fx
province de leon|368
province de lerida|367
province de liege|1cq
province de limbourg|1ku
province de livourne|3fy
province de lleida|367
province de lodi|3fz
province de loja|34h
province de long an|143
province de luang namtha|3kq
province de luang prabang|3kr
province de luapula|4u6
province de lucques|3g0
province de lugo|369
province de lusaka|4ub
province de macerata|3g1
province de madrid|36a
province de makamba|2sw
province de makira ulawa|4ax
province de malaga|zo
province de malaita|4ay
province de manica|3zd
province de mantoue|3g2,dil
province de maputo|3zg
province de marinduque|44i
province de massa carrara|3g3
province de masvingo|4ul
province de matanzas|1uc
province de matera|3g4
province de mayabeque|30w
province de mendoza|z9
province de messine|1zy
province de milan|ot
province de misiones|1d0
province de modene|1tz
province de mondol kiri|3j7
province de monza et de la brianza|1lv
province de muchinga|4uc
province de muramvya|2sx
province de muyinga|2sy
province de nam dinh|y3
province de namangan|xp
province de nampula|3zh
province de namur|28o
province de naples|pl
province de naryn|3j2
province de navoi|1qc
province de neuquen|23z
province de nghe an|py
province de ngozi|2sz
province de niassa|3zc
province de ninh binh|1kj
province de ninh thuan|232
province de novare|3g5
province de nuoro|3g6
province de padoue|1j8
province de palawan|1h2
province de palencia|36c
province de palerme|1a3
province de parme|3gd
province de pavie|25j
province de perouse|1xj
province de pesaro et d urbino|3gf
province de pescara|3g9
province de phongsaly|3kt
province de phu tho|16x
province de phu yen|1ma
province de pichincha|34l
province de pinar del rio|21k
province de pise|3ga
province de pistoia|3ge
province de plaisance|3g8
province de pontevedra|1it
province de pordenone|3gb
province de potenza|3gg
province de pouthisat|3jb
province de prato|3gc
province de preah vihear|3j9
province de prey veng|3ja
province de principe|4jd
province de qom|1bm
province de quang binh|1n2
province de quang nam|14i
province de quang ngai|19q
province de quang ninh|1bu
province de quang tri|20f
province de quezon|44n
province de raguse|3gi
province de ravenne|3gh
province de reggio d emilie|268
province de reggio de calabre|26h
province de rieti|3gj
province de rimini|3gk
province de rio negro|1xm
province de rome|lr
province de rotanah kiri|3jc
province de rovigo|3gl
province de rumonge|2t0
province de rutana|2t1
province de ruyigi|2t2
province de sabaragamuwa|3ly
province de salamanque|36e
province de salerne|1e8
province de salta|19w
province de samarcande|rp
province de san juan|1v6
province de san luis|2oc
province de sancti spiritus|30t
province de santa cruz|2oh
province de santa cruz de tenerife|vf
province de santa fe|ou
province de santiago de cuba|1eq
province de saragosse|1i4
province de saravane|3ku
province de sassari|3gq
province de savannakhet|3kv
province de savone|3gs
province de sayaboury|3kx
province de segovie|36f
province de sekong|3ky
province de semnan|1y1
province de siem reap|3jd
province de sienne|3gm
province de soc trang|17j
province de sofala|3zk
province de son la|1dq
province de sondrio|3gn
province de soria|36g
province de sourkhan daria|10g
province de stanleyville|bu
province de svay rieng|3jh
province de syr daria|1x1
province de syracuse|3gp
province de tachkent|th,uv
province de takeo|3ji
province de talas|3j3
province de tarente|23h
province de tay ninh|1e6
province de tchoui|1pc
province de teheran|99
province de temotu|4az
province de teramo|3gt
province de terni|3gv
province de tete|3zl
province de thai binh|yr
province de thai nguyen|1cb
province de thanh hoa|o9
province de thua thien hue|1di
province de tien giang|10a
province de tra vinh|1gl
province de trapani|3gu
province de trevise|1ld
province de trieste|3gw
province de tucuman|13x
province de turin|ue
province de tuyen quang|1sw
province de valence|36h
province de valladolid|26x
province de varese|1lf
province de venise|1nh
province de verceil|3gy
province de verone|1je
province de vibo valentia|3h0
province de vicence|1mp
province de vientiane|3kw
province de vinh long|1fn
province de vinh phuc|1gn
province de viterbe|3gz
province de xieng khouang|3kz
province de yazd|1dx
province de yen bai|1s2
province de zambezie|3zj
province de zanjan|1g8
province denna|3fn
province des midlands|4ui
province du centre|3lr
province du centre nord|3lw
province du chaco|1eh
province du guayas|34e
province du nord|dh,3lt,4al,4hk
province du nord ouest|nx,3lv
province du sud|3ls,4an,4hm
province du verbano cusio ossola|3gx
province iranienne du kurdistan|12u
province meridionale|4u9
province nord|43e
province nord occidentale|4u8
province occidentale|4b0,4u3
province of agrigento|3f3
province of albacete|35y
province of alicante|x6
province of almeria|1sy
province of arezzo|3f9
province of ascoli piceno|3f7
province of avila|35z
province of badajoz|1w2
province of barcelona|d0
province of belluno|3fd
province of brindisi|3ff
province of burgos|360
province of cadiz|18d
province of cagliari|3fh
province of caltanissetta|3fk
province of castellon|21z
province of catania|1dt
province of ciudad real|362
province of cordoba|1q0
province of corunna|1ci
province of cuenca|363
province of eastern cape|c9
province of enna|3fn
province of fermo|3fq
province of florence|1hf
province of forli cesena|3fo
province of gipuzkoa|1tj
province of girona|1q1
province of granada|1j7
province of groningen|214
province of guadalajara|365
province of huelva|25m
province of huesca|366
province of jaen|1yp
province of l aquila|3f8
province of la spezia|3go
province of las palmas|364
province of leon|368
province of lleida|367
province of lugo|369
province of malaga|zo
province of mantua|3g2,dil
province of massa and carrara|3g3
province of massa carrara|3g3
province of messina|1zy
province of milan|ot
province of modena|1tz
province of monza and brianza|1lv
province of naples|pl
province of nuoro|3g6
province of padua|1j8
province of palencia|36c
province of palermo|1a3
province of parma|3gd
province of pisa|3ga
province of pontevedra|1it
province of pordenone|3gb
province of ragusa|3gi
province of reggio emilia|268
province of rome|lr
province of salamanca|36e
province of santa cruz de tenerife|vf
province of saragossa|1i4
province of sassari|3gq
province of segovia|36f
province of siena|3gm
province of sondrio|3gn
province of soria|36g
province of south sardinia|3gr
province of syracuse|3gp
province of tayabas|44n
province of terni|3gv
province of trapani|3gu
province of valladolid|26x
province of venice|1nh
province of verbano cusio ossola|3gx
province of vibo valentia|3h0
province of zaragoza|1i4
province orientale|bu,4u5
province ouest|43k
province septentrionale|4u7
provincia central|3lr,431,4as,4u4
provincia central del norte|3lw
provincia centro sur|39m
provincia de adana|ty
provincia de adiyaman|1xy
provincia de adrar|33s
provincia de afyonkarahisar|1sd
provincia de agri|25h
provincia de ahal|1t1
provincia de ain defla|1qi
provincia de ain temouchent|346
provincia de akmola|1sa
provincia de aksaray|4oq
provincia de aktobe|1r3
provincia de alajuela|30l
provincia de alava|36i
provincia de albacete|35y
provincia de alicante|x6
provincia de almaty|ye,15v
provincia de almeria|1sy
provincia de alto badajshan|4mx
provincia de alytus|3mo
provincia de amasya|4nz
provincia de amberes|xe
provincia de amnat charoen|4lh
provincia de andillan|v1
provincia de ang thong|4kx
provincia de ankara|cz
provincia de annaba|1zj
provincia de annobon|39j
provincia de antalya|rt
provincia de ardahan|4ov
provincia de ardebil|18u
provincia de arezzo|3f9
provincia de argel|pm
provincia de artemisa|30v
provincia de artvin|4o0
provincia de asir|x9
provincia de attapeu|3kk
provincia de avila|35z
provincia de aydin|1cl
provincia de azuay|348
provincia de badajoz|1w2
provincia de badakhshan|1on
provincia de badgis|2ml
provincia de baghlan|1qt
provincia de baha|4aq
provincia de bali|3cu
provincia de balikesir|191
provincia de balj|1e0
provincia de balkan|4nb
provincia de bamiyan|2mk
provincia de barcelona|d0
provincia de barletta andria trani|3fg
provincia de bartin|4ou
provincia de batangas|sv
provincia de batken|3iz
provincia de batman|1yu
provincia de batna|1cj
provincia de battambang|3jg
provincia de bayburt|4or,8a1
provincia de bechar|33u
provincia de bilecik|4o1
provincia de biliran|447
provincia de bingol|4o2
provincia de bioko norte|39k
provincia de bioko sur|39l
provincia de biskra|1t4
provincia de bitlis|4o3
provincia de blekinge|4bl
provincia de blida|1gg
provincia de bocas del toro|41z
provincia de bokeo|3kl
provincia de bolivar|349
provincia de bolu|4o4
provincia de bordj bou arreridj|1yb
provincia de bouira|1u8
provincia de boumerdes|1os
provincia de brest|14x
provincia de bubanza|2sn
provincia de buenos aires|89,q5
provincia de bugia|1jv
provincia de bujara|15n
provincia de bujia|1jv
provincia de bulacan|pv
provincia de bumerdes|1os
provincia de burdur|4o5
provincia de burgos|360
provincia de buri ram|4lb
provincia de bursa|p2
provincia de bururi|2sq
provincia de bushehr|1ff
provincia de buyumbura mairie|2sp
provincia de buyumbura rural|2so
provincia de cadiz|18d
provincia de camaguey|1q8
provincia de canakkale|24u
provincia de canar|34d
provincia de cankiri|4o6
provincia de cankuzo|2sr
provincia de canton|2zj
provincia de carchi|34a
provincia de cartago|30m
provincia de castellon|21z
provincia de castellon de la plana|21z
provincia de catamarca|2oe
provincia de catania|1dt
provincia de cavite|p9
provincia de chachoengsao|4l6
provincia de chahar mahal y bajtiari|1kp
provincia de chainat|4l0
provincia de chaiyaphum|4lg
provincia de champasak|3kn
provincia de chanthaburi|4l4
provincia de chiang mai|4lu
provincia de chiang rai|4m1
provincia de chimborazo|34f
provincia de chiriqui|423
provincia de chlef|1gi
provincia de chon buri|4l2
provincia de chumphon|4mp
provincia de chuy|1pc
provincia de cibitoke|2ss
provincia de ciego de avila|30u
provincia de cienfuegos|30s
provincia de ciudad real|362
provincia de cocle|421
provincia de colon|422
provincia de constantina|1iy
provincia de copperbelt|4ua
provincia de corasmia|181
provincia de cordoba|oh,1q0
provincia de corrientes|1h3
provincia de corum|25y
provincia de cotabato|19h
provincia de cotopaxi|34t
provincia de cuenca|363
provincia de daikondi|2mm
provincia de dalarna|4bq
provincia de darien|424
provincia de dasoguz|1ec
provincia de denizli|1ez
provincia de diyarbakir|yq
provincia de djelfa|1db
provincia de djizaks|1jf
provincia de duzce|4p0
provincia de edirne|4o7
provincia de el bayadh|33y
provincia de el oro|34k
provincia de el oued|1x4
provincia de el tarf|340
provincia de elazig|21h
provincia de enna|3fn
provincia de entre rios|193
provincia de erzincan|4o8
provincia de erzurum|1r1
provincia de escania|14u
provincia de eskisehir|1kv
provincia de esmeraldas|34c
provincia de esmirna|lf
provincia de estambul|8a
provincia de estocolmo|so
provincia de estuaire|37s
provincia de farah|2mn
provincia de faryab|1nb
provincia de fergana|rq
provincia de flandes occidental|1a1
provincia de flandes oriental|11y
provincia de florencia|1hf
provincia de forli cesena|3fo
provincia de formosa|25x
provincia de gabrovo|2s0
provincia de galapagos|34s
provincia de gardaya|347
provincia de gavleborg|4br
provincia de gawr|21o
provincia de gaza|3ze
provincia de gaziantep|v9
provincia de gazni|1f2
provincia de gerona|1q1
provincia de ghardaia|347
provincia de giresun|4o9
provincia de gitega|2st
provincia de gomel|13z
provincia de gotland|4bk
provincia de granada|1j7
provincia de granma|1nm
provincia de grodno|1e2
provincia de groninga|214
provincia de guadalajara|365
provincia de guanacaste|30n
provincia de guantanamo|27b
provincia de guayas|34e
provincia de guelma|33x
provincia de guipuzcoa|1tj
provincia de gumushane|4oa
provincia de hail|20u
provincia de hakkari|4ob
provincia de halland|4bm
provincia de hatay|10h
provincia de haut ogooue|37t
provincia de helmand|1pu
provincia de henao|162
provincia de herat|121
provincia de herrera|425
provincia de holguin|1f9
provincia de huambo|2o2
provincia de huelva|25m
provincia de huesca|366
provincia de igdir|4ow
provincia de illizi|33z
provincia de iloilo|u7
provincia de imbabura|34g
provincia de isparta|4oc
provincia de jaen|1yp
provincia de jalal abad|3j1
provincia de jamtland|4bt
provincia de jawzjan|2mo
provincia de jijel|1xq
provincia de jizan|16k
provincia de jolo|1t9
provincia de jonkoping|4bh
provincia de jorasan del norte|1m2
provincia de jorasan del sur|1wb
provincia de jorasan razavi|cq
provincia de jost|2mq
provincia de jujuy|1vr
provincia de kabul|pc
provincia de kahramanmaras|1bc
provincia de kalasin|4lq
provincia de kalmar|4bj
provincia de kamphaeng phet|4m5
provincia de kanchanaburi|4mc
provincia de kandahar|1h7
provincia de kandal|3js
provincia de kapisa|2mp
provincia de karabuk|4oy
provincia de karaganda|16h
provincia de karaman|4os
provincia de kashkadar|vm
provincia de kastamonu|4oe
provincia de kaunas|22r
provincia de kayanza|2sv
provincia de kayseri|14h
provincia de kazajistan meridional|sd
provincia de kazajistan occidental|20d
provincia de kazajistan oriental|153
provincia de kazajistan septentrional|20m
provincia de khammouan|3kp
provincia de khatlon|qi
provincia de khenchela|343
provincia de khon kaen|4lk
provincia de kilis|4oz
provincia de kirikkale|4ot
provincia de kirklareli|4of
provincia de kirsehir|4og
provincia de kirundo|2su
provincia de klaipeda|3mp
provincia de kocaeli|wc
provincia de koh kong|3jt
provincia de kohkiluyeh y buyer ahmad|1wj
provincia de kompung speu|3jp
provincia de kompung thom|3jq
provincia de konya|u1
provincia de kostanay|1l0
provincia de krabi|4mk
provincia de kronoberg|4bi
provincia de kunar|2mr
provincia de kutahya|227
provincia de kyzylorda|1vc
provincia de la coruna|1ci
provincia de la frontera del norte|4ao
provincia de la habana|v7
provincia de la meca|c1
provincia de la montana|44k
provincia de la pampa|2of
provincia de la rioja|2od
provincia de laghouat|33t
provincia de lagman|2ms
provincia de lampang|4lw
provincia de lamphun|4lv
provincia de lao cai|1za
provincia de las palmas|364
provincia de las tunas|25o
provincia de lawgar|2mt
provincia de lebap|1fb
provincia de leon|368
provincia de lerida|367
provincia de lieja|1cq
provincia de limpopo|dh
provincia de loei|4lm
provincia de loja|34h
provincia de lopburi|4ky
provincia de los santos|426
provincia de luanda|2o6
provincia de luang prabang|3kr
provincia de luapula|4u6
provincia de lugo|369
provincia de lusaka|4ub
provincia de luxemburgo|2rg
provincia de m sila|1h6
provincia de madang|43b
provincia de madrid|36a
provincia de mae hong son|4m2
provincia de maguilov|y0,1d5
provincia de maha sarakham|4lo
provincia de makamba|2sw
provincia de malaga|zo
provincia de malatya|1om
provincia de manabi|34i
provincia de manisa|13t
provincia de mantua|dil
provincia de manus|43c
provincia de maputo|3zg
provincia de mardin|1mo
provincia de mary|1bq
provincia de masbate|1nl
provincia de masvingo|4ul
provincia de matanzas|1uc
provincia de mayabeque|30w
provincia de medea|1o7
provincia de medina|100
provincia de mendoza|z9
provincia de mersin|xi
provincia de mesina|1zy
provincia de mila|1qd
provincia de milne bay|439
provincia de minsk|14g
provincia de misiones|1d0
provincia de mondol kiri|3j7
provincia de montana|2s5
provincia de morona santiago|34n
provincia de mostaganem|1sb
provincia de moyen ogooue|37u
provincia de muaskar|1po
provincia de muchinga|4uc
provincia de mugla|1go
provincia de muramvya|2sx
provincia de mus|4oh
provincia de muyinga|2sy
provincia de najran|4ap
provincia de nakhon nayok|4l8
provincia de nakhon phanom|4ls
provincia de nakhon ratchasima|4la
provincia de nakhon sawan|4m3
provincia de nakhon si thammarat|4mj
provincia de namangan|xp
provincia de nampula|3zh
provincia de namur|28o
provincia de nan|4lz
provincia de nangarhar|189
provincia de napo|34j
provincia de narathiwat|4mw
provincia de naryn|3j2
provincia de navoi|1qc
provincia de neuquen|23z
provincia de nevsehir|4oi
provincia de ngounie|37v
provincia de ngozi|2sz
provincia de nigde|4oj
provincia de nimruz|2mu
provincia de nong khai|4ln
provincia de nonthaburi|4ku
provincia de norrbotten|4bd
provincia de nueva irlanda|43d
provincia de nueva vizcaya|44l
provincia de nuristan|2mv
provincia de nyanga|37w
provincia de ogooue ivindo|37x
provincia de ogooue lolo|37y
provincia de ogooue maritime|37z
provincia de oran|13p
provincia de ordu|1qx
provincia de orebro|4bo
provincia de orellana|34b
provincia de oro|43e
provincia de osh|1d2
provincia de osmaniye|248
provincia de ostergotland|4bg
provincia de ouargla|23k
provincia de oudomxay|3ks
provincia de oum el bouaghi|1yq
provincia de pailin|3jl
provincia de paktika|2my
provincia de paktiya|2mx
provincia de palencia|36c
provincia de palermo|1a3
provincia de panama|427
provincia de panama oeste|420
provincia de panevezys|3mr
provincia de panjshir|23e,2mw
provincia de parwan|23e
provincia de pastaza|34u
provincia de pathum thani|4kv
provincia de pattani|4mu
provincia de pavlodar|1rw
provincia de phang nga|4ml
provincia de phatthalung|4mt
provincia de phayao|4m0
provincia de phetchabun|4ma
provincia de phetchaburi|4mh
provincia de phichit|4m9
provincia de phitsanulok|4m8
provincia de phongsali|3kt
provincia de phra nakhon si ayutthaya|4kw
provincia de phrae|4ly
provincia de phuket|4mm
provincia de pichincha|34l
provincia de pinar del rio|21k
provincia de pisa|3ga
provincia de pontevedra|1it
provincia de prachinburi|4l7
provincia de prachuap khiri khan|4mi
provincia de preah wijia|3j9
provincia de prey veng|3ja
provincia de pursat|3jb
provincia de quezon|44n
provincia de quirino|44o
provincia de qunduz|1np
provincia de ragusa|3gi
provincia de ranong|4mo
provincia de ratanak kiri|3jc
provincia de ratchaburi|4mb
provincia de razgrad|2s9
provincia de relizan|1su
provincia de riad|cb
provincia de rio negro|1xm
provincia de rizal|sa
provincia de rize|4ok
provincia de roi et|4lp
provincia de romblon|44p
provincia de rumonge|2t0
provincia de rutana|2t1
provincia de ruyigi|2t2
provincia de sa kaeo|4l9
provincia de saida|33w
provincia de sainyabuli|3kx
provincia de sakarya|1ex
provincia de sakon nakhon|4lr
provincia de salamanca|36e
provincia de salta|19w
provincia de samangan|2mz
provincia de samarcanda|rp
provincia de samsun|160
provincia de samut prakan|4kt
provincia de samut sakhon|4mf
provincia de samut songkhram|4mg
provincia de san jose|30r
provincia de san juan|1v6
provincia de san luis|2oc
provincia de sancti spiritus|30t
provincia de sanliurfa|v2
provincia de santa cruz|2oh
provincia de santa cruz de tenerife|vf
provincia de santa elena|34p
provincia de santa fe|ou
provincia de santiago de cuba|1eq
provincia de santiago del estero|1lq
provincia de santo domingo de los tsachilas|34o
provincia de sar e pul|2n0
provincia de saraburi|4l1
provincia de sarangani|44q
provincia de satun|4mr
provincia de savannakhet|3kv
provincia de segovia|36f
provincia de semnan|1y1
provincia de setif|12w
provincia de siauliai|3ms
provincia de sidi bel abbes|1zs
provincia de siem riep|3jd
provincia de siirt|4ol
provincia de sing buri|4kz
provincia de sinop|4om
provincia de sinope|4om
provincia de siquijor|44r
provincia de sirdarin|1x1
provincia de sirnak|254
provincia de sisaket|4ld
provincia de sistan y baluchistan|rx
provincia de sivas|1xs
provincia de skikda|1kh
provincia de smolyan|2sd
provincia de sodermanland|4bf
provincia de sofia|2se
provincia de songkhla|4mq
provincia de soria|36g
provincia de sorsogon|1s4
provincia de souk ahras|344
provincia de stung treng|3jf
provincia de sucumbios|34r
provincia de sughd|to
provincia de sukhothai|4m7
provincia de suphanburi|4md
provincia de surat thani|4mn
provincia de surjandarin|10g
provincia de svay rieng|3jh
provincia de tabuk|1pz
provincia de tahar|1nz
provincia de tak|4m6
provincia de tamanghasset|33v
provincia de tarlac|17y
provincia de taskent|th,uv
provincia de taurage|3mt
provincia de tebessa|1x2
provincia de tekirdag|1do
provincia de telsiai|3mu
provincia de tete|3zl
provincia de thanh hoa|o9
provincia de tiaret|1n3
provincia de tierra del fuego|2og
provincia de tinduf|341
provincia de tipasa|211
provincia de tissemsilt|342
provincia de tizi ouzou|1ca
provincia de tlemecen|1in
provincia de tokat|20g,53e
provincia de trabzon|1oj
provincia de trang|4ms
provincia de trapani|3gu
provincia de trebisonda|1oj
provincia de tucuman|13x
provincia de tunceli|4on
provincia de tungurahua|34q
provincia de ubon ratchathani|4le
provincia de udon thani|4ll
provincia de upsala|4be
provincia de uruzgan|2n1
provincia de usak|4oo
provincia de utena|3mv
provincia de uthai thani|4m4
provincia de utrecht|15r
provincia de uttaradit|4lx
provincia de uva|3lx
provincia de valencia|36h
provincia de valladolid|26x
provincia de van|1bn
provincia de vardak|288
provincia de varmland|4bn
provincia de vasterbotten|4bc
provincia de vasternorrland|4bs
provincia de vastmanland|4bp
provincia de vastra gotaland|z5
provincia de veliko tarnovo|63i
provincia de veraguas|428
provincia de verbano cusio ossola|3gx
provincia de vidin|7at
provincia de vientian|3kw
provincia de villa clara|1pb
provincia de vilna|1od
provincia de vitebsk|196
provincia de woleu ntem|380
provincia de xiangkhoang|3kz
provincia de yala|4mv
provincia de yalova|4ox
provincia de yasothon|4lf
provincia de yauf|4ar
provincia de yozgat|4op
provincia de ysyk kol|3j4
provincia de zabul|2n2
provincia de zaire|2ob
provincia de zamora chinchipe|34v
provincia de zanjan|1g8
provincia de zanyan|1g8
provincia de zaragoza|1i4
provincia de zhambyl|1fz
provincia de zonguldak|20z
provincia del brabante valon|2rf
provincia del chaco|1eh
provincia del chubut|27y
provincia del estado libre|qm
provincia del este|3lu,4ak,4hj,4u5
provincia del golfo|436
provincia del neuquen|23z
provincia del noroeste|nx,4u8
provincia del norte|dh,4hk,4u7
provincia del oeste|4am,4u3
provincia del sur|4hm,4u9
provincia kie ntem|39o
provincia litoral|39p
provincia montanosa|44k
provincia noroeste|3lv
provincia norte|3lt,4al
provincia occidental|43k,4b0
provincia occidental del cabo|cu
provincia oeste|3lq
provincia oriental|bu,mx
provincia oriental del cabo|c9
provincia septentrional del cabo|1bs
provincia sur|3ls,4an
provincia wele nzas|39q
provins|isb
provinz a coruna|1ci
provinz agrigent|3f3
provinz al baha|4aq
provinz al dschauf|4ar
provinz al hudud asch schamaliyya|4ao
provinz al qasim|1as
provinz alajuela|30l
provinz albacete|35y
provinz alessandria|3f4
provinz alicante|x6
provinz almeria|1sy
provinz ancona|3f5
provinz andijon|v1
provinz annobon|39j
provinz antalya|rt
provinz antwerpen|xe
provinz arezzo|3f9
provinz artemisa|30v
provinz asch scharqiyya|mx
provinz ascoli piceno|3f7
provinz asir|x9
provinz asti|3fa
provinz attapeu|3kk
provinz avellino|3fb
provinz avila|35z
provinz azuay|348
provinz badajoz|1w2
provinz bali|3cu
provinz barcelona|d0
provinz bari|19f
provinz barletta andria trani|3fg
provinz batangas|sv
provinz belluno|3fd
provinz benevento|3fe
provinz bengo|2nv
provinz benguela|2nw
provinz bergamo|1cy
provinz bie|2nx
provinz biella|3fc
provinz bocas del toro|41z
provinz bokeo|3kl
provinz bolivar|349
provinz bologna|1g9
provinz brescia|18o
provinz brindisi|3ff
provinz buchara|15n
provinz buenos aires|89,q5
provinz burgos|360
provinz buxoro|15n
provinz cabinda|2ny
provinz cabo delgado|3zi
provinz cadiz|18d
provinz cagayan|1cc
provinz cagliari|3fh
provinz caltanissetta|3fk
provinz camaguey|1q8
provinz campobasso|3fi
provinz canar|34d
provinz carchi|34a
provinz cartago|30m
provinz caserta|1k4
provinz castellon|21z
provinz catamarca|2oe
provinz catania|1dt
provinz catanzaro|3fm
provinz cavite|p9
provinz cebu|lx
provinz chaco|1eh
provinz champasak|3kn
provinz chieti|3fj
provinz chimborazo|34f
provinz chiriqui|423
provinz chubut|27y
provinz ciego de avila|30u
provinz cienfuegos|30s
provinz ciudad real|362
provinz cocle|421
provinz colon|422
provinz como|20p
provinz cordoba|oh
provinz corrientes|1h3
provinz cosenza|1vl
provinz cotabato|19h
provinz cotopaxi|34t
provinz cremona|3fl
provinz crotone|3fw
provinz cuanza norte|2o0
provinz cuanza sul|2o1
provinz cuenca|363
provinz cunene|2nz
provinz cuneo|21w
provinz darien|424
provinz drente|40n
provinz dschazan|16k
provinz el oro|34k
provinz enna|3fn
provinz entre rios|193
provinz esmeraldas|34c
provinz fermo|3fq
provinz ferrara|3fp
provinz flamisch brabant|1b3
provinz flevoland|40o
provinz florenz|1hf
provinz foggia|20c
provinz forli cesena|3fo
provinz formosa|25x
provinz friesland|1wt
provinz frosinone|3fr
provinz galapagos|34s
provinz gaza|3ze
provinz gelderland|v6
provinz genua|1oe
provinz girona|1q1
provinz gorizia|3fs
provinz gorz|3fs
provinz granada|1j7
provinz granma|1nm
provinz groningen|214
provinz grosseto|3ft
provinz guadalajara|365
provinz guanacaste|30n
provinz guantanamo|27b
provinz guayas|34e
provinz ha il|20u
provinz harare|4ue
provinz hennegau|162
provinz heredia|30o
provinz herrera|425
provinz holguin|1f9
provinz houaphan|3ko
provinz huambo|2o2
provinz huelva|25m
provinz huesca|366
provinz huila|2o3
provinz ifugao|44g
provinz imbabura|34g
provinz imperia|3fu
provinz inhambane|3zf
provinz isernia|3fv
provinz jizzax|1jf
provinz jujuy|1vr
provinz kabul|pc
provinz khammuan|3kp
provinz l aquila|3f8
provinz la habana|v7,30x
provinz la pampa|2of
provinz la rioja|2od
provinz la spezia|3go
provinz las palmas|364
provinz las tunas|25o
provinz latina|22w
provinz lecce|1q3
provinz lecco|3fx
provinz leon|368
provinz limburg|1co
provinz limon|30p
provinz livorno|3fy
provinz lleida|367
provinz lodi|3fz
provinz loja|34h
provinz los rios|34m
provinz los santos|426
provinz luanda|2o6
provinz luang prabang|3kr
provinz lucca|3g0
provinz lugo|369
provinz lunda norte|2o4
provinz lunda sul|2o5
provinz luttich|1cq
provinz luxemburg|2rg
provinz macerata|3g1
provinz mailand|ot
provinz malanje|2o7
provinz manabi|34i
provinz manica|3zd
provinz manicaland|4uf
provinz mantua|3g2,dil
provinz maputo|3zg
provinz mashonaland central|4ug
provinz mashonaland east|4uh
provinz mashonaland west|4um
provinz massa carrara|3g3
provinz masvingo|4ul
provinz matabeleland north|4uj
provinz matabeleland south|4uk
provinz matanzas|1uc
provinz matera|3g4
provinz mayabeque|30w
provinz medina|100
provinz mekka|c1
provinz mendoza|z9
provinz messina|1zy
provinz midlands|4ui
provinz misiones|1d0
provinz modena|1tz
provinz monza und brianza|1lv
provinz morona santiago|34n
provinz moxico|2o8
provinz muchinga|4uc
provinz nadschran|4ap
provinz nakhon si thammarat|4mj
provinz namangan|xp
provinz namibe|2o9
provinz nampula|3zh
provinz namur|28o
provinz napo|34j
provinz navoiy|1qc
provinz neapel|pl
provinz neuquen|23z
provinz niassa|3zc
provinz nordbrabant|rn
provinz nordholland|pz
provinz nordwest|nx
provinz novara|3g5
provinz nuoro|3g6
provinz orellana|34b
provinz oristano|3g7
provinz ostflandern|11y
provinz oudomxay|3ks
provinz overijssel|1b6
provinz padua|1j8
provinz palencia|36c
provinz palermo|1a3
provinz pampanga|ta
provinz panama|427
provinz panama oeste|420
provinz parma|3gd
provinz pastaza|34u
provinz pavia|25j
provinz perugia|1xj
provinz pesaro und urbino|3gf
provinz pescara|3g9
provinz phongsali|3kt
provinz piacenza|3g8
provinz pichincha|34l
provinz pinar del rio|21k
provinz pisa|3ga
provinz pistoia|3ge
provinz pontevedra|1it
provinz pordenone|3gb
provinz potenza|3gg
provinz prato|3gc
provinz puntarenas|30q
provinz qashqadaryo|vm
provinz ragusa|3gi
provinz ravenna|3gh
provinz reggio calabria|26h
provinz reggio emilia|268
provinz riad|cb
provinz rieti|3gj
provinz rimini|3gk
provinz rio negro|1xm
provinz rizal|sa
provinz rom|lr
provinz romblon|44p
provinz rovigo|3gl
provinz sainyabuli|3kx
provinz salamanca|36e
provinz salavan|3ku
provinz salerno|1e8
provinz salta|19w
provinz samarqand|rp
provinz san jose|30r
provinz san juan|1v6
provinz san luis|2oc
provinz sancti spiritus|30t
provinz santa cruz|2oh
provinz santa cruz de tenerife|vf
provinz santa fe|ou
provinz santiago de cuba|1eq
provinz santiago del estero|1lq
provinz santo domingo de los tsachilas|34o
provinz saragossa|1i4
provinz sassari|3gq
provinz savannakhet|3kv
provinz savona|3gs
provinz segovia|36f
provinz siena|3gm
provinz sirdaryo|1x1
provinz sofala|3zk
provinz sondrio|3gn
provinz soria|36g
provinz sucumbios|34r
provinz sudholland|n2
provinz sulu|1t9
provinz surxondaryo|10g
provinz syrakus|3gp
provinz tabuk|1pz
provinz tarent|23h
provinz tarlac|17y
provinz taschkent|th,uv
provinz teramo|3gt
provinz terni|3gv
provinz tete|3zl
provinz tierra del fuego|2og
provinz trapani|3gu
provinz treviso|1ld
provinz triest|3gw
provinz tucuman|13x
provinz tungurahua|34q
provinz turin|ue
provinz udine|26u
provinz uige|2oa
provinz ulster|3du
provinz utrecht|15r
provinz valencia|36h
provinz valladolid|26x
provinz varese|1lf
provinz venedig|1nh
provinz veraguas|428
provinz verbano cusio ossola|3gx
provinz vercelli|3gy
provinz verona|1je
provinz vibo valentia|3h0
provinz vicenza|1mp
provinz villa clara|1pb
provinz viterbo|3gz
provinz wallonisch brabant|2rf
provinz westflandern|1a1
provinz xorazm|181
provinz zaire|2ob
provinz zambezia|3zj
provinz zamboanga del norte|1i5
provinz zamora chinchipe|34v
provo|7gl
prudhoe|iwj
prudianka|ns5
prudjanka|ns5
prudove|obe
prudovoye|obe
prudowe|obe
prudowoje|obe
prudy|nsz
prudyanka|ns5
pruntrut|kdf
prusia|hd
prusia oriental|f5
prusse|hd
prusse orientale|f5
prussia|hd
pruszkow|b47
prut|he
pruth|he
pryamobalka|o9d
pryasowske|kck
pryazovske|kck
pryberejne|ooh
prybereschne|ooh
pryberezhne|ooh
pryboujany|nqx
pryboujjia|nrc
prybouzke|o0b
prybuschany|nqx
prybuschschja|nrc
prybuske|o0b
prybuzhany|nqx
prybuzhzhia|nrc
prybuzhzhya|nrc
prybuzke|o0b
prybuzske|o0b
prychyb|nfj
prydorojnie|ouc
prydoroschnje|ouc
prydorozhnie|ouc
prydorozhnye|ouc
prydz bay|p7r
pryhorodok|oi0
pryioutivka|nf5
pryiutivka|nf5
pryjutiwka|nf5
prykarpattia|166
prykolotne|nlp
prylouky|bgu
pryluky|bgu
prylymanske|n9q
prylypche|ol5
prylyptche|ol5
prylyptsche|ol5
prymors k|j06
prymors ke|nx5
prymorsk|j06
prymorske|ntl,nx5
prymorski|itb
prymorski raion|itb
prymorskyi|itb
prymorskyi raion|itb
prymorskyj|itb
prymorskyj rajon|itb
prymorskyy|itb
prymorskyy rayon|itb
pryoserne|ngn,nud
pryozerne|ngn,nud
prypiat|hc,p0r
prypiat river|hc
prypjat|hc,p0r
pryproute|no8
pryprute|no8
prypruttya|no8
prypyat|m17,mer,mk5,p0r
pryschyb|nfj
pryshyb|nfj
pryvillia|kb7
pryvillya|kb7
pryvilne|nk3
pryvitne|nkq,nt5
pryvoroky|o3n
prywillja|kb7
prywilne|nk3
prywitne|nkq,nt5
pryworoky|o3n
pryyutivka|nf5
przemysl|9w3
pschenitschnoje|ogl
pschenytschne|ogl
psebai|j9t
psebay|j9t
pshenichnoye|ogl
pshenychne|ogl
pskent|efl
pskov|1y0,49q
pskov oblast|49q
pskov region|49q
pskow|1y0
pskoyskoye ozero|liw
psoou|hf
psou|hf
pt arthur|7o9
pt elizabeth|1hu
ptchelniki|ove
pto cabras|e8p
pto de cabras|e8p
pto de la coruna|5pr
pto de la corunya|5pr
pto de sta maria|8in
pto del rosario|e8p
pto real|dbz
pto rosario|e8p
ptolemaida|fqn
ptschelniki|ove
ptsich|mes
ptuj|b8b
pu an|cwh
pubal|a9z
publier|kpz
pucallpa|1ho
pucela|1kl
pucheng|amh
puchheim|hiq
puchiwka|nr7
puchowka|nr7
pucol|hkr
puconci|4ec,nsk
pudasch|jat
pudazh|jat
pudozh|jat
pudsey|ewf
puducherry|wj,3el
pudukkottai|7jf
puebla|dq,3yk
puebla city|dq
puebla de vallbona|hbb
puebla de zaragoza|dq
pueblo|7mo
pueblo de calivo|8gt
pueblo el hatillo|auv
pueblo viejo|eqp
pueblo west|ftc
puebloviejo|eqp
puente alto|22t
puente antonivski|e1
puente antonovski|e1
puente de crimea|et
puente de kerch|et
puente de vallecas|5qa
puente genil|fon
puenteareas|gr9
puers|i5w
puerto ayacucho|54w
puerto baquerizo moreno|iso
puerto barrios|5e7
puerto berrio|bnp
puerto cabello|6d9
puerto cabezas|7x4
puerto cabras|e8p
puerto carreno|aan
puerto cortes|c2l
puerto cortez|c2l
puerto cruz|55o
puerto cumarebo|fa6
puerto de cabras|e8p
puerto de la cruz|55o,f4o
puerto de santa maria|8in
puerto del carmen|fro
puerto del rosario|e8p
puerto eldorado|b9h
puerto elizabeth|1hu
puerto espana|4p4,4v9
puerto francisco de orellana|6sa
puerto iguazu|f6c
puerto la cruz|55o
puerto lempira|ig8
puerto limon|678
puerto louis|11u
puerto madryn|a4x
puerto maldonado|5ni
puerto mexico|5si
puerto montt|1s9
puerto moresby|qb
puerto padre|95f
puerto penasco|ayj
puerto piritu|dt6
puerto plata|33d,4z8
puerto princesa|5vz
puerto princesa city|5vz
puerto principe|95
puerto real|dbz
puerto rico|jx,eq8
puerto rosario|e8p
puerto said|t9,22p
puerto stanley|gy5
puerto sudan|13f
puerto tejada|cc1
puerto vallarta|61j
puerto wilches|f9s
puertollano|bkc
puertoreal|dbz
puettlingen|h65
pugachev|d40
pugatschew|d40
puget sound|p8p
puget sur argens|k89
puhosjarvi|lix
puilboreau|mt5
pujali|dyl
puji|bgs
pujivka|nr7
pujovka|nr7
pukaki|met
pukhivka|nr7
pukhovka|nr7
pul e alam|dfh
pul e khomri|6fd
pul e khumri|6fd
pul i alam|dfh
pula|ap3
pulandian|7sb
pulawy|bua
pulgaon|ech
pulheim|bb2
puli|8mb
puli khumri|6fd
pulilan|94h
pulini|ku3
pulivendla|erl
puliyangudi|abj
puliyankudi|abj
pulj|ap3
pullman|ez8
pully|i2t
pulnoy|mtt
pulong santa cruz|7vf
pulyny|ku3
puma yumco|liy
punakha|2vg,a53
punalur|c72
punasa|57w
pune|p0
punganuru|byb
pungue|meu
puning|1lk
punjab|62,3ek
puno|42v,53s
punta alta|awc
punta arenas|57m
punta cana|7y8
punta cardon|7hg
punta de mata|agp
punta de piedras|f7z
punta gorda|hqt
punta pora|b2g
puntarenas|30q,7pi
puntarenas province|30q
punto fijo|6u3
punyab|62,3ek
puqi|70k
puqiakeqi|edd
pur|mev
puranpur|dds
purari|mew
purbalingga|axu
purfleet on thames|ix4
puri|6ek
purificacin|mex
purisima de bustos|cr8
purley|9hg
purmerend|8y7
purna|efn
purnia|63t
purral|fqp
pursat|3jb,6kv
puruandiro|fl3
puruliya|79o
purus|mey
purwakarta|6b7
purwodadi|6w3
purwodadi grobogan|6w3
purwokerto|5tq
pusad|9il
pusan|9o,o7
puschaikowe|nou
puschajkowe|nou
puschkin|8bh
puschkine|o8s,oop
puschkino|7u2,o8s,oop
puschtschino|he9
pushchino|he9
pushkin|8bh
pushkine|o8s,oop
pushkino|7u2,b81,o8s,oop
pustomyty|jlo
putatan|91y
puteaux|d8z
puthia|6js
putian|124
putila|ncx
putivl|ict
putiwl|ict
putney|94n
putra heights|al9
putrajaya|3zb,bt5
puttalam|cer
putte|ib6
puttlingen|h65
puttur|bd2,fgf
putumayo|30h,mez
putumayo department|30h
putyla|ncx
putyvl|ict
putywl|ict
puurs|i5w
puy de dome|80d
puyallup|dg4
puyang|nu,1wr,7rk
puyang chengguanzhen|7rk
puyo|9au
puzhaikove|nou
puzhaykove|nou
puzhaykovo|nou
puzol|hkr
pwani|4qa
pyadikovtsy|od2
pyadykivtsi|od2
pyapon|a15
pyasina|mf0
pyatigorsk|6tf
pyatikhatka|nmq
pyatikhatki|hoe
pyatykhatka|nmq
pyatykhatky|hoe
pyatypillya|nf2
pyay|6yr
pychma|jgm
pyhjarvi|liz
pyhjrvi|lj0
pyin oo lwin|7eg
pyinmana|851
pylaia|ehy
pyle|ila
pylea|ehy
pylnyky|ove
pylypets|o8l
pylypez|o8l
pyongan du nord|qu
pyongan du sud|m9
pyongsong|5em
pyongyang|6n,op
pyongyang si|op
pyramid lake|lj1
pyrenees atlantiques|80e
pyrenees orientales|80g
pyriatyn|ia4
pyrijna|o2v
pyrischna|o2v
pyrizhna|o2v
pyrjatyn|ia4
pyryatyn|ia4
pysarivka|nw0
pyschma|jgm
pyshma|jgm
pyssarivka|nw0
pyssariwka|nw0
pyt iaj|d39
pyt iakh|d39
pyt jach|d39
pyt yakh|d39
pyu|dan
pyukhayarvi|lj2
qa en|dc4
qabala|2pv,e98
qabala district|2pv
qacha s nek|3ml,95u
qacha s nek district|3ml
qada al hamdaniyah|bt9
qadisiyah|lj3
qaen|dc4
qagan nur|lj4
qairawan|56y
qakh|2pw,e6n
qal at bishah|8v0
qal eh ye now|g5u
qala i naw|g5u
qalat|e1z
qalat bishah|8v0
qalqiliya|csw
qalqilya|csw
qalqilyah|csw
qalubia|lp
qalybek kli|lj5
qalyub|6le
qalyubia|lp
qalyubia governorate|lp
qalyubiya|lp
qamdo|8mi
qanatir el qahiriya|b07
qapschaghai|763
qapshaghay bgeni reservoir|l4g
qaqortoq|jjs
qaracuxur|9f6
qaragandi|12v
qaraghandy|12v,16h
qarah zia od din|f7e
qaraqash|9xo
qaraqosh|bt9
qarasor kli|lj6
qaratau|ds3
qarchak|5ob
qark berat|2na
qark dibra|2ni
qark durres|2nb
qark elbasan|2nc
qark fier|2nd
qark gjirokastra|2ne
qark korca|2nf
qark kukes|2ng
qark lezha|2nh
qark shkodra|2nj
qark tirana|1jw
qark vlora|2nk
qarqan|mf1
qarshi|1nk
qaseem region|1as
qashqadaryo|vm
qashqadaryo region|vm
qasim|1as
qasr e qand|dtf
qatar|3w
qatif|83u
qax|2pw,e6n
qayroqqum|bws
qayroqum reservoir|lf8
qazakh|2px
qazakh district|2px
qazax|2px,ayu
qazimammad|9p1
qazvin|1gm
qazvin province|1bm
qena|pj,1r0
qena governorate|pj
qeqertalik|2bm
qeqqata|393
qeqqata kommunia|393
qezel owzan|mf2
qianjiang|6bb,6st
qianliu|c23
qiantang|a02
qianzhou|7ux
qiaoguan|8tk
qiaotou|7gz
qin|mf3
qina|pj,1r0,e0e
qincheng|819
qing an|c1c
qingdao|bk
qingfu|az1
qinggang|91i,a62
qinggang county|a62
qinghai|2zz
qinghai hu|lj7
qingnian|7lm
qingquan|97f
qingshanquan|cmc
qingshuping|ade
qingxichang|bbz
qingyang|54v,a13
qingyuan|za
qingzhou|5sc
qinhuangdao|1qy
qinnan|b1o
qinzhou|17d
qionghai|264
qionghu|9z4
qiongshan|8jt
qiongzhou strait|p75
qipan|9y2
qiqihar|1l4
qiryat ata|apg
qiryat atta|apg
qiryat beyaliq|coi
qiryat bialik|coi
qiryat bialiq|coi
qiryat gat|ae7
qiryat karmiel|cbv
qiryat motskin|csh
qiryat motsqin|csh
qiryat motzkin|csh
qiryat mozqin|csh
qiryat yam|ded
qiryatmotsqin|csh
qishan|b3k,bkp
qitaihe|58i
qiuji|96x
qiyakty kli|lj8
qo qon|5m8
qobustan|2q0,j3z
qom|r2,1bm
qom province|1bm,1dx
qonayev|763
qoraqalpoghiston|13o
qorasuv|exd
qormi|3x5,bqm
qorveh|8jc
qoryooley|bkv
qostanai|1l0,1y5
qostanay|1l0,1y5
qouneitra|4jt,7nq
qousseir|d6f
qozhakl|lj9
qrendi|jlk
quadix|hbj
quai d orsay|hg
quan|mf5
quan duc thanh|9n6
quan duc thinh|717
quan gjuc thanh|9n6
quan gjuc thinh|717
quang binh|1n2
quang nam|14i
quang ngai|19q,82u
quang ninh|1bu
quang tri|20f
quangbinh|1n2
quangnam|14i
quangtri|20f
quanzhou|13g
quaregnon|hnz
quart de poblet|gd4
quartier militaire|hjd
quarto|dtr
quartu sant elena|9x9
quatre bornes|943
quayatein|f9c
quazzane|aqv
quba|2py,9vg
quba district|2py
qubadli|2pz,h9g
quchan|7jx
quebec|116,2wf
quebec city|116
quebradillas|2jm,hz2
quedlinbourg|gtq
quedlinburg|gtq
queen charlotte sound|p2n
queen charlotte straight|p8u
queen charlotte strait|p8u
queen creek|ei2
queens|tw
queens village|bjv
queensbury|g2h
queensland|2on
queenstown|7r1
queenstown estate|876
queimados|6yf
quelimane|1eo
queluz|7tc
quena|pj,1r0
queretaro|km,3yl
queretaro city|km
querqueville|ko6
quesnoy sur deule|kdr
questembert|kf7
quetigny|jdb
quetta|ug
quetzaltenango|24t,3a5
quevedo|5yc
queven|jmk
quevy le petit|jzx
quezon|44n
quezon city|qj
quezon province|44n
qufu|8oq
qui nhon|1y2
quibdo|53m
quiberon|kr6
quibor|bmk
quiche|3aa
quickborn|hbd
quievrain|kcv
quievrechain|kht
quillacollo|6dt
quillota|9tj
quilmes|5lk
quilon|560
quilpue|72o
quimbaya|ebh
quimper|a79
quimperle|iv2
quinara|3aq
quinchia|ens
quincy|8ab,d84
quincy sous senart|jyv
quincy voisins|kxb
quindio|26t
quindio department|26t
quinhamel|jm0
quintana roo|3ym
quinte west|cqr
quirino|44o
quirino province|44o
quirinopolis|f5x
quitilipi|f5y
quito|6w
quixada|bw8
quixeramobim|el3
qujing|14r
qulsary|bn5
qulubiya|lp
qumar|mf6
qunduz|1np,4vl
quneitra|4jt,7nq
quneitra governorate|4jt
qunghirot|8yc
qurayyat|7ty
qurayyat governorate|7ty
qurba|ery
qurghonteppa|5a6
qus|akh
qusar|2q1,c28
qusar district|2q1
quseir|d6f
qushi|cxp
qusmuryn koli|lja
quthbullapur|5v1
quthing|3mk,8uv
qutqashen|e98
qutschan|7jx
quva|evv
quvasoy|f6j
quwaysina|cvs
quweisna|cvs
quy nhon|1y2
quzhou|1ka
qypshaq kli|ljb
qysylorda|1e9,1vc
qyzylorda|1vc,3kh
qyzylqaq kli|ljc
r a s chinoise de hong kong|jh
r a s chinoise de macao|jo
r des outaouais|mf7
ra anana|994
ra s al chaima|1eg,2mh
ra s bayrut|18q
raa atoll|2h6
raab|53k,mf8
raanana|994
raanujarvi|ljd
rabak|522
rabastens|mvs
rabat|7x,3x6
rabat sale kenitra|2em
rabigh|d1e
rabigh governorate|d1e
rabkavi|9ct
rabwah|9n5
racca|1p5,25n
race|jwe
race fram|4ed
rach gia|1uz
racha lechjumi y kvemo svaneti|38i
racha lechkhumi and kvemo svaneti|38i
racha lechkhumi et kvemo svaneti|38i
racha leckhumi kvemo svaneti|38i
racha lochkhumi kvemo svaneti|38i
rachid|76q
rachiw|i8i
rachkiv|o70
rachkov|o70
rachow|i8i
racht|yp
rachtadt|ol0
raciborz|aro
racine|931
radcha|nhs
radcliff|gwv
radcliffe|elu
radeberg|hm4
radebeul|f0t
radece|4ee,kdl
radechiw|jje
radechow|jje
radejiv|jje
radejov|jje
radekhiv|jje
radekhov|jje
radenci|4ef,kc8
radens k|n95
radensk|n95
rades|alr
radevormwald|gln
radhanpur|eai
radisne|nxq,oo2
radisni sad|nri
radisnyi sad|nri
radisnyj sad|nri
radisnyy sad|nri
radivilov|jcb
radiwilow|jcb
radlje ob dravi|4eg,jtr
radnor|fhq
radolfzell|fq3
radolfzell am bodensee|fq3
radom|5ut
radomsko|cgg
radomychl|ibm
radomyschl|ibm
radomyshl|ibm
radostni sad|nri
radostny sad|nri
radouchne|n9m
radouchnoe|n9m
radoujny|c4g,hss,j8s
radovis|3ub,9a3
radovish|3ub
radovljica|4eh,hso
radtcha|nhs
radtscha|nhs
raduschne|n9m
raduschnoe|n9m
raduschny|c4g,hss,j8s
radushne|n9m
radushnoe|n9m
raduzhni|c4g,hss,j8s
raduzhny|c4g,hss,j8s
raduzhnyy|hss,j8s
radyvyliv|jcb
radywyliw|jcb
rae de hong kong|jh
rae de macao|jo
raebareli|686
raeren|jia
rafaela|8hq
rafah|76b
rafalivka|ncp
rafaliwka|ncp
rafalovka|ncp
rafalowka|ncp
rafsandschan|6qs
rafsanjan|6qs
ragay gulf|pa8
ragged island|2v5
raghogarh|a73
ragusa|3gi,8oh,9bl
raguse|3gi,9bl
raha|9nd
rahachou|eh4
rahachow|eh4
rahacou|eh4
rahatchow|eh4
rahatschou|eh4
rahden|i42
rahim yar khan|1pd
rahimah|d55
rahimyar khan|1pd
rahlstedt|8c2
rahuri|dzy
rahway|ftu
rai|om0
raichijinsk|gnk
raichur|5uy
raievski|heb
raiganj|6eu
raigarh|7as
raima|4ty
raimbeaucourt|n02
rainham|itp
rainhill|j86
rainy|mf9
rainy lake|lje
raion d anenii noi|3r1
raion d edinet|3rf
raion d ocnita|3ro
raion d orhei|3rp
raion d ungheni|3s0
raion danenii noi|3r1
raion de basarabeasca|3r5
raion de briceni|3r4
raion de cahul|3r6
raion de calarasi|3r7
raion de cantemir|3rb
raion de causeni|3ra
raion de cimislia|3r8
raion de criuleni|3r9
raion de desna|k8n
raion de donduseni|3rc
raion de drochia|3rd
raion de dubasari|3re
raion de edinet|3rf
raion de falesti|3rg
raion de floresti|3rh
raion de glodeni|3rj
raion de hincesti|3rk
raion de ialoveni|3rl
raion de leova|3rm
raion de nisporeni|3rn
raion de ocnita|3ro
raion de prymorsk|itb
raion de rezina|3rq
raion de riscani|3rr
raion de singerei|3rt
raion de sofiivka|kca
raion de soldanesti|3rs
raion de soroca|3rv
raion de stefan voda|3rx
raion de straseni|3rw
raion de taraclia|3ry
raion de telenesti|3rz
raion de uzorodsky|nh6
raion dorhei|3rp
raion dungheni|3s0
raionul edinet|3rf
raionul ocnita|3ro
raionul soroca|3rv
raipur|vy,a4e
raisen|d6x
raismes|il4
raitchikhinsk|gnk
raitschichinsk|gnk
raiwind|fao
raj nandgaon|6om
rajahmundry|552
rajakhera|fkg
rajanpur|bp7
rajapalaiyam|785
rajapalayam|785
rajapolah|dep
rajastan|3em
rajasthan|3em
rajbiraj|9nx
rajewski|heb
rajgarh|bv0
rajgir|don
rajin|63h
rajiv|i8i
rajkot|158
rajon anenii noi|3r1
rajon basarabeasca|3r5
rajon briceni|3r4
rajon cahul|3r6
rajon calarasi|3r7
rajon cantemir|3rb
rajon causeni|3ra
rajon cimislia|3r8
rajon criuleni|3r9
rajon desna|k8n
rajon donduseni|3rc
rajon drochia|3rd
rajon dubasari|3re
rajon edinet|3rf
rajon falesti|3rg
rajon floresti|3rh
rajon glodeni|3rj
rajon hincesti|3rk
rajon ialoveni|3rl
rajon leova|3rm
rajon nisporeni|3rn
rajon ocnita|3ro
rajon orhei|3rp
rajon prymorsk|itb
rajon rezina|3rq
rajon riscani|3rr
rajon sachariwka|ogd
rajon singerei|3rt
rajon sofijiwka|kca
rajon soldanesti|3rs
rajon soroca|3rv
rajon stefan voda|3rx
rajon straseni|3rw
rajon taraclia|3ry
rajon telenesti|3rz
rajon ungheni|3s0
rajon uschhorod|nh6
rajons d aluksne|3ne
rajons de cesis|3nt
rajons de kuldiga|3ol
rajons de limbazi|3op
rajov|i8i
rajpipla|eb4
rajpur|50r
rajpur sonarpur|50r
rajpura|8li
rajsamand|a8q
rajshahi|7o,83,tp
rajshahi division|7o
rajula|ehh
rakaia|mfa
rakhaing staat|3vn
rakhine|3vn
rakhiv|i8i
rakhov|i8i
rakitnoie|jaz,nm1,p0q
rakitnoje|jaz,nm1,p0q
rakitnoye|jaz,nm1,p0q
rakiv lis|nhe
rakiw lis|nhe
rakka|25n
rakochino|nf7
rakochyn|nf7
rakochyno|nf7
rakoschino|nf7
rakoschyn|nf7
rakoschyno|nf7
rakoshino|nf7
rakoshyn|nf7
rakoshyno|nf7
rakove|omt
rakovo|omt
rakowe|omt
rakowo|omt
rakvere|cij
raleigh|164
ralevka|n9b
ralewka|n9b
ralivka|n9b
raliwka|n9b
ramachandrapuram|cua
ramadi|1vv
ramagundam|5st
ramanathapuram|a23
ramapuram|fef
ramat gan|6el
ramat ha sharon|c76
ramat hascharon|c76
ramat hasharon|c76
rambervillers|ki2
rambouillet|g7b
ramenki|72y
ramenskoie|875
ramenskoje|875
ramenskoye|875
rameswaram|ddz
ramganj|b4z
ramganj mandi|e87
ramgarh|8r7
ramgundam|4y5
ramhormoz|dlg
ramla|5ua
ramnagar|bmy,cmn,crg
ramnicu sarat|dng
ramnicu valcea|5bp
ramon|e3u
ramon de isabela|e3u
ramona|hcd
ramonville saint agne|it8
ramos arizpe|9xl
ramotswa|a5j
rampur|5fd
rampur hat|bch
rampura|cf0
ramsbottom|hti
ramsey|2dc,gbe,gp0
ramsgate|dmu
ramu|mfb
ranaghat|9ki
ranam|enu
rancagua|1xn
ranchi|of
rancho cordova|9kf
rancho cucamonga|6co
rancho palos verdes|cvl
rancho penasquitos|alo
rancho san diego|h55
rancho santa margarita|bw9
ranchuelo|cq5
randallstown|f2n
randburg|59k
randers|aao
randfontein|6zx
randijaure|ljf
randolph|f5t,gbu
randolph township|gbu
randsfjorden|ljg
rangitaiki|mfc
rangitata|mfd
rangitikei|mfe
rangkasbitung|6xj
rangoun|8q
rangpur|83,p7
rangpur city|p7
rangpur division|83
rangun|8q
ranibennur|82i
raniganj|71q
ranipet|5l6
rankovce|3uz,ivu
ranong|4mo,9da
ranong province|4mo
ransart|jqh
ranst|hvf
rantauprapat|7tu
rantepao|da8
raoukhivka|njm
rapid city|9dq
rapla|35a,ia1
rapla county|35a
raplamaa|35b
rapperswil|egi
rapperswil sg|egi
raqa|25n
raqqa|25n,2ks
rarotonga|2am
ras al jaima|1eg,2mh
ras al khaimah|1eg,2mh
ras al khaimah city|1eg
ras el aioun|ems
ras el khaimah|1eg,2mh
ras el oued|ayq
ras gharib|f6u
raschkiw|o70
raschkow|o70
rascht|yp
raschtadt|ol0
rasdelnaja|hsh
rasdolje|odn
rasdolnoje|k42,obf
rasdory|nvb
rasgrad|7gv
rashkiv|o70
rashkov|o70
rasht|yp
rashtadt|ol0
rasina|482
rasina district|482
rasinski upravni okrug|482
rasipuram|by2
raska|481
rasliwy|oua
rason|td
rasra|f81
rasskasowo|cd8
rasskazovo|cd8
rastan|bdu
rastane|bdu
rastatt|c38
rastede|hee
rastojaure|ljh
rastrick|j39
ratanakiri|3jc
ratangarh|9x6
ratchaburi|4mb,5im
ratekau|i64
rath|aek
rathenow|g56
ratibor|aro
ratingen|8dj
ratisbona|73j
ratisbonne|73j
ratlam|5s8
ratnagiri|97w
ratnapura|6sz
ratne|jjy
ratno|jjy
ratodero|c3n
ratscha letschchumi und niederswanetien|38i
raub|dd4
raub district|dd4
rauchiwka|njm
raujivka|njm
raukhivka|njm
rauma|e26
rauna|3pb
rauna municipality|3pb
raunas|3pb
raurkela|259
rava rouska|js7
rava rousskaia|js7
rava ruska|js7
rava russkaia|js7
rava russkaya|js7
ravar|dc3
ravels|im9
ravena|3gh,8wm
ravenna|3gh,8wm
ravenne|3gh,8wm
ravensbourg|byi
ravensburg|byi
ravi|mff
ravne na koroskem|4ei,h6z
ravnopolie|oel
ravnopolye|oel
rawa ruska|js7
rawa russkaja|js7
rawalakot|bsf
rawalpindi|z7
rawang|7bn
rawatbhata|e00
rawatsar|fg5
rawlakot|bsf
rawmarsh|hmu
rawnopolje|oel
rawson|90p
rawtenstall|gya
raxaul|c2w
ray|om0
rayachoti|8vj
rayadrug|alu
raychikhinsk|gnk
rayevski|heb
rayevskiy|heb
rayevsky|heb
rayleigh|f5b
raymah|4ty
raymah governorate|4ty
raymore|hbs
rayong|4l3,5c0
raytown|fud
razampeta|ffg
razavi chorasan|cq
razavi khorasan|cq,1m2
razavi khorasan province|cq
razdelnaia|hsh
razdelnaya|hsh
razdol noye|k42,obf
razdolie|odn
razdolnoie|k42,obf
razdolnoye|k42,obf
razdolye|odn
razdory|nvb
razgrad|2s9,7gv
razgrad province|2s9
razkrizje|4gg,okf
razlivy|oua
razzakov|em5
razzaqov|em5
rd congo|f
reading|5c8,8ji,ghk
realejo alto|e6r
rebecq rognon|jh4
rechetilovka|jn6
rechetylivka|jn6
rechka|nqa
rechki|o2x
rechovot|6pg
rechtsufrige ukraine|hl
rechytsa|a1q
recica ob savinji|4hd,ny4
recif de scarborough|pb7
recife|k7
recklinghausen|79s
recodo|cv7
reconquista|8fc
recyca|a1q
red|mfg
red bluff lake|lji
red cossacks|nr2,nu7
red deer|9dk
red sea|hh,154,35l
red sea governorate|35l
red sea state|154
red square|hi
redan|ex8
redange|3n4
redange sur attert|ncc
redcar|dxh
redcliff|d32
redding|8dk
redditch|8qe
redencao|8tl
redford|btj
redhill|blk
redingen|3n4
redkino|j1o
redkovtsy|n1f
redkowzy|n1f
redlands|9ka
redmond|aj0,fxo
redon|jld
redondela|fva
redondo beach|9s4
redruth|cvy
reduit d idlib|fm
redwood city|8og
reedley|gcn
reef al fujairah city|8ty
rees|gvq
reet|k90
reeth|k90
reftinski|htw
reftinskiy|htw
reftinsky|htw
reg nuur|ljj
regensburg|73j
regensdorf|k20
reggane|exs
reggio calabria|26h,69t
reggio d emilie|268,6e2
reggio de calabre|26h,69t
reggio di calabria|26h,69t
reggio emilia|268,6e2
reggio nell emilia|268,6e2
reghaia|b66
regina|263
regio de calabria|26h,69t
region adamawa|2z5
region administrative de la cordillere|43y
region afar|15b
region aisen del general carlos ibanez del campo|2yp
region altai|48a
region amur|48b
region ararat|2nm
region archangelsk|48c
region ashanti|38o
region astrachan|48d
region attica|mw
region auckland|41b
region autonome du tibet|307
region autonome en mindanao musulmane|43x
region aysen del general carlos ibanez del campo|2yp
region bafata|3aj
region bajo subordinacion republicana|yn
region barh el gazel|4k1
region batha|4k0
region belgorod|48f
region biombo|3al
region boke|39b
region borkou|4k2
region boucle du mouhoun|2rh
region brjansk|48g
region brussel hauptstadt|19c
region capital|xj
region cascades|2ri
region central|38r,3xy
region central jutland|16g
region centrale|4kn
region centro|2rj
region centro este|2rk
region centro norte|2rl
region centro oeste|2rm
region centro sur|2rn
region chabarowsk|48x
region chari baguirmi|4k3
region charkiw|rm
region cherson|1gj
region chmelnyzkyj|19b
region czernowitz|1kt
region d ali sabieh|32i
region d amour|48b
region d ancash|42c
region d antofagasta|2yq
region d apurimac|42d
region d araucanie|2ys
region d arequipa|42e
region d arica et parinacota|2yr
region d arkhangelsk|48c
region d arta|32h
region d arusha|4ps
region d astrakhan|48d
region d atacama|2yt
region d aussig sur elbe|1oy,31r
region d ayacucho|42f
region d ayeyarwady|3vh
region d ica|42l
region d ilocos|43l
region d irkoutsk|48o
region d ivano frankivsk|166
region d ivanovo|48p
region d obock|32l
region d odesa|t4
region d odessa|t4
region d olomouc|1yo,31w
region d omsk|49k
region d orel|49m
region d orenbourg|49l
region d oulianovsk|4aa
region d ucayali|42z
region daressalam|4pt
region de agadez|400
region de ali sabieh|32i
region de amhara|7t
region de amur|48b
region de antofagasta|2yq
region de arica y parinacota|2yr
region de arjanguelsk|48c
region de arta|32h
region de arusha|4ps
region de astracan|48d
region de atacama|2yt
region de auckland|41b
region de aysen|2yp
region de bafata|3aj
region de bago|3vc
region de banska bystrica|1ys
region de barh el gazel|4k1
region de batha|4k0
region de belgorod|48f
region de biombo|3al
region de bohemia central|15c
region de bohemia meridional|1xp
region de boke|39b
region de bolama|3ak
region de borkou|4k2
region de bratislava|1sz
region de briansk|48g
region de bruselas capital|19c
region de bruxelles capitale|19c
region de cacheu|3an
region de cajamarca|42g
region de callao|42h
region de chari baguirmi|4k3
region de cheliabinsk|48j
region de cherkasy|1bi
region de chernigov|1i1
region de chernivtsi|1kt
region de coquimbo|2yv
region de couva tabaquite talparo|4p2
region de cuzco|42i
region de dar es salam|4pt
region de davao|43u
region de diffa|401
region de dikhil|32j
region de diourbel|4hx
region de dniepropetrovsk|p5
region de dnipropetrovsk|p5
region de dodoma|4pu
region de donetsk|m7
region de dosso|402
region de faranah|39e
region de gabu|3ao
region de gao|24m
region de geita|4qi
region de guera|4k6
region de hadjer lamis|4k7
region de hradec kralove|24r,31t
region de huancavelica|42k
region de huanuco|42j
region de iaroslavl|4ag
region de iringa|4pv
region de irkutsk|48o
region de ivano frankivsk|166
region de ivanovo|48p
region de jarkov|rm
region de jerson|1gj
region de jizan|16k
region de jmelnitski|19b
region de junin|42m
region de jytomyr|1b0
region de kagera|4pw
region de kaliningrad|48v
region de kaliningrado|48v
region de kalouga|492
region de kaluga|492
region de kanem|4k8
region de kankan|39f
region de karlovy vary|31z
region de katavi|4qj
region de kayes|wd
region de kemerovo|48u
region de khabarovsk|48x
region de kharkiv|rm
region de kharkov|rm
region de kherson|1gj
region de khmelnitski|19b
region de khmelnytskyi|19b
region de kidal|3v9
region de kiev|yh
region de kigoma|4pz
region de kilimanjaro|4q0
region de kindia|39d
region de kirov|48z
region de kirovograd|1k7
region de kirovogrado|1k7
region de kirovohrad|1k7
region de kosice|1pv
region de kostroma|494
region de koulikoro|sn
region de kourgan|48w
region de koursk|496
region de krasnodar|48t
region de krasnoiarsk|497
region de kurgan|48w
region de kursk|496
region de kyiv|yh
region de l adamaoua|2z5
region de l altai|48a
region de l est|2z8
region de l extreme nord|2z7
region de l ouest|2zc
region de la araucania|2ys
region de la kara|4ko
region de la libertad|42n
region de labe|39g
region de lac|4k9
region de lambayeque|42o
region de leningrad|498
region de leningrado|498
region de leopolis|sc
region de liberec|31s,320
region de lindi|4q3
region de lipetsk|499
region de logone occidental|4ka
region de logone oriental|4kb
region de loreto|42q
region de los lagos|2yx
region de los rios|2yy
region de lougansk|v8
region de louhansk|v8
region de lugansk|v8
region de lviv|sc
region de madre de dios|42r
region de magadan|49a
region de magallanes et de l antarctique chilien|2yz
region de magallanes y de la antartica chilena|2yz
region de magway|3vd
region de mamou|39h
region de mandalay|3ve
region de mandoul|4kc
region de manyara|4qh
region de mara|4q4
region de maradi|403
region de mayo kebbi este|4ke
region de mayo kebbi oeste|4kf
region de mbeya|4q5
region de menaka|3va
region de mopti|w0
region de moquegua|42s
region de moravia meridional|1aq
region de moravia silesia|1b2,31y
region de moravie silesie|1b2,31y
region de morogoro|4q7
region de moscou|49d
region de moscu|49d
region de mourmansk|49f
region de moyen chari|4kd
region de mtwara|4q8
region de murcia|12e
region de murcie|12e
region de murmansk|49f
region de mwanza|4q9
region de mykolaiv|1dd
region de nijni novgorod|49i
region de nikolaiev|1dd
region de nitra|1vp
region de nizhni novgorod|49i
region de njombe|4qk
region de novgorod|49h
region de novosibirsk|49j
region de novossibirsk|49j
region de nuble|2z1
region de nzerekore|39i
region de o higgins|2yw
region de obock|32l
region de odesa|t4
region de oio|3ap
region de olomouc|1yo,31w
region de omsk|49k
region de oremburgo|49l
region de oriol|49m
region de ouaddai|4kh
region de pardubice|27e,31u
region de pasco|42t
region de pemba north|4px
region de pemba south|4q1
region de penal debe|4p3
region de penza|49o
region de perm|49n
region de pilsen|21y,31q
region de piura|42u
region de plzen|21y,31q
region de poltava|165
region de presov|1ok
region de princes town|4p5
region de pskov|49q
region de puno|42v
region de pwani|4qa
region de quinara|3aq
region de riazan|49s
region de rivne|1bv
region de rostov|49r
region de rukwa|4qb
region de ruvuma|4qc
region de sagaing|3vb
region de sajalin|49u
region de sakhaline|49u
region de salamat|4ki
region de samara|49v
region de san juan laventille|4p8
region de san martin|42w
region de saratov|49w
region de segou|tb
region de segu|tb
region de selandia|1n7
region de shinyanga|4qd
region de sikasso|rf
region de sila|4kj
region de singida|4qe
region de smolensk|49y
region de soumy|1f7
region de stavropol|4a0
region de sumy|1f7
region de sverdlovsk|4a1
region de tabora|4qf
region de tacna|42x
region de tadjourah|32m
region de tahoua|404
region de tambacounda|4i8
region de tambov|4a3
region de tandjile|4kk
region de tanga|4qg
region de tanintharyi|3vf
region de taoudenit|3v8
region de tarapaca|2z3
region de tcheliabinsk|48j
region de tcherkassy|1bi
region de tchernigov|1i1
region de tchernihiv|1i1
region de tchernivtsi|1kt
region de ternopil|1g0
region de tibesti|4kl
region de tigri|p1o
region de tillaberi|405
region de tioumen|4a8
region de tiumen|4a8
region de tombali|3ar
region de tombouctou|1v3
region de tomsk|4a4
region de toula|4a5
region de transbaikalie|4ai
region de transcarpatia|18x
region de transcarpatie|18x
region de trencin|22h
region de trnava|22z
region de tula|4a5
region de tumbes|42y
region de tunapuna piarco|4pa
region de tver|4a6
region de ulianovsk|4aa
region de usti nad labem|1oy,31r
region de valparaiso|2z4
region de vinnytsia|12j
region de vladimir|4ac
region de volgograd|4ab
region de volgogrado|4ab
region de volhynie|1g1
region de volinia|1g1
region de vologda|4ad
region de voronej|4ae
region de voronezh|4ae
region de vysocina|28n,31v
region de wadi fira|4km
region de wellington|41p
region de yangon|3vg
region de yaroslavl|4ag
region de yitomir|1b0
region de zanzibar north|4py
region de zaporijia|10u
region de zaporijjia|10u
region de zaporiyia|10u
region de zaporojie|10u
region de zilina|1uj
region de zinder|406
region de zlin|22n,31x
region del bio bio|2yu
region del centro|2z6
region del este|2z8
region del extremo norte|2z7
region del katavi|4qj
region del libertador general bernardo o higgins|2yw
region del litoral|2z9
region del mandalay|3ve
region del maule|2z0
region del njombe|4qk
region del noroeste|2zb
region del norte|2za,3xz
region del oeste|2zc
region del sahel|2rs
region del simiyu|4ql
region del sudoeste|2ze
region del sur|2zd,3y0
region der sudlichen nationen|8f
region des fleuves|2yy
region des lacs|2yx
region des nations|8f
region des plateaux|4kq
region des savanes|4kr
region diourbel|4hx
region dnipropetrowsk|p5
region donezk|m7
region du biobio|2yu
region du centre|2z6,38r
region du grand accra|38m
region du haut ghana occidental|38z
region du haut ghana oriental|38y
region du haut zaire|bu
region du kamtchatka|48q
region du libertador general bernardo o higgins|2yw
region du littoral|2z9
region du maule|2z0
region du nord|2za,38u
region du nord ouest|2zb
region du primorie|49p
region du sud|2zd
region du sud ouest|2ze
region este|2ro
region faranah|39e
region fatick|4hz
region flamande|bz
region flamenca|bz
region gao|24m
region geita|4qi
region guera|4k6
region hadjer lamis|4k7
region harar|36l
region hauts bassins|2rp
region hovedstaden|xj
region irkutsk|48o
region iv a|43z
region iv b|440
region iwano frankiwsk|166
region iwanowo|48p
region jaroslawl|4ag
region kaffrine|4i0
region kaliningrad|48v
region kaluga|492
region kamtschatka|48q
region kanem|4k8
region kankan|39f
region kaolack|4i3
region kara|4ko
region katavi|4qj
region kayes|wd
region kedougou|4i2
region kemerowo|48u
region kidal|3v9
region kiew|yh
region kindia|39d
region kirow|48z
region kirowohrad|1k7
region kolda|4i1
region kostroma|494
region kotajk|2np
region koulikoro|sn
region krasnodar|48t
region krasnojarsk|497
region kurgan|48w
region kursk|496
region kyjiw|yh
region labe|39g
region lac|4k9
region lemberg|sc
region leningrad|498
region lipezk|499
region logone occidental|4ka
region logone oriental|4kb
region louga|4i4
region lugansk|v8
region luhansk|v8
region lwiw|sc
region magadan|49a
region mamou|39h
region mandoul|4kc
region maritime|4kp
region matam|4i5
region mayo kebbi est|4ke
region mayo kebbi ouest|4kf
region metropolitaine de santiago|2z2
region metropolitana de santiago|2z2
region midtjylland|16g
region mopti|w0
region moskau|49d
region moyen chari|4kd
region murmansk|49f
region mykolajiw|1dd
region nischni nowgorod|49i
region njombe|4qk
region nord|3xz
region nordjylland|20y
region norte|2rq,38u
region nowgorod|49h
region nowosibirsk|49j
region nzerekore|39i
region occidental|391
region occidentale|391
region odessa|t4
region of magallanes|2yz
region of republican subordination|yn
region of southern denmark|19d
region oio|3ap
region omsk|49k
region orenburg|49l
region oriental|38s
region orientale|38s
region orjol|49m
region pensa|49o
region perm|49n
region plateau central|2rr
region plateaux|4kq
region poltawa|165
region pskow|49q
region quinara|3aq
region riwne|1bv
region rjasan|49s
region rostow|49r
region sachalin|49u
region saint louis|4i7
region salamat|4ki
region samara|49v
region san martin|42w
region saporischschja|10u
region saratow|49w
region savanes|4kr
region schytomyr|1b0
region sedhiou|4i6
region segou|tb
region sikasso|rf
region sila|4kj
region simiyu|4ql
region sjaelland|1n7
region smolensk|49y
region somali|l8
region south denmark|19d
region stawropol|4a0
region sud|3y0
region sumy|1f7
region suroeste|2rt
region swerdlowsk|4a1
region syddanmark|19d
region tambacounda|4i8
region tambow|4a3
region tandjile|4kk
region ternopil|1g0
region thies|4i9
region tibesti|4kl
region timbuktu|1v3
region tjumen|4a8
region tombali|3ar
region tomsk|4a4
region transbaikalien|4ai
region transkarpatien|18x
region tscheljabinsk|48j
region tscherkassy|1bi
region tschernihiw|1i1
region tscherniwzi|1kt
region tula|4a5
region twer|4a6
region uljanowsk|4aa
region valona|ne
region wadai|4kh
region wadi fira|4km
region wallonne|ne
region winnyzja|12j
region wladimir|4ac
region wolgograd|4ab
region wolhynien|1g1
region wologda|4ad
region wolyn|1g1
region woronesch|4ae
region xii|43v
region zanzan|2yo
region zealand|1n7
region ziguinchor|4ia
regions of republican subordination|yn
registro|ceh
regla|clq
regnitz|mfh
rego park|coo
reguiba|ack
rehnan|bx0
rehovot|6pg
rei|om0
reichenbach|emq
reichenbach im eulengebirge|emq
reichenbach in schlesien|emq
reichenberg|5d9
reichshoffen|kps
reichstett|kv8
reifen|c78
reigate|biw
reignier esery|klh
reikiavik|1al
reims|64i
reinach|jyg
reinach ag|jyg
reinbek|ge2
reindeer lake|ljk
reinheim|hsl
reinickendorf|8qw
reino unido|l
reisterstown|gam
rej|dvr,om0
rejovot|6pg
relizane|1su,538
relizane province|1su
remagen|i2s
rembangan|cnx
remchi|bn1
remedios|eni
remich|3n5
remiremont|jmg
remscheid|7el
remseck am neckar|g8e
remuna|fnt
rena|mfi
renaix|gkz
renala khurd|dy4
renania del norte westfalia|32a
renania palatinado|32b
rence vogrsko|4h5
rendsbourg|fyy
rendsburg|fyy
renens|hsr
renfrew|gz9
rengasdengklok|627
rengo|dql
reni|hnk
rennes|1we
renningen|hv4
reno|5r5,mfj
renqiu|83d
renteria|dlr
renton|7y0
renukoot|abv
renukut|abv
renyi|dl8
renzhao|a4t
reo|ep0
reoutov|91w
rep china|p34
rep cyprus|pb9
rep india|pbe
repalle|cuc
repentigny|8ow
repki|jzm
repoujyntsi|nwn
represa agua vermetha|ljl
represa de sao simao|ljm
represa de sobradinho|ljn
represa de tucurui|ljo
represa furnas|ljp
represa iepe|ljq
represa itaipu|ljr
represa itarare|ljs
represa porto primavera|ljt
represa tres marias|lju
repressa de jupia|ljv
republic and canton of geneva|27x
republic and canton of the jura|2xy
republic of buryatia|48h
republic of china|p34
republic of crimea|es,wl
republic of cyprus|pb9
republic of india|pbe
republic of ireland|3b
republic of korea|q
republic of ragusa|8oh
republic of the congo|3c
republic of the gambia|3z
republic of tyva|4a7
republica arabe siria|1q
republica autonoma de crimea|es,wl
republica autonoma de najichevan|2ps
republica centroafricana|35
republica checa|2d
republica de carelia|495
republica de chechenia|28x,48i
republica de china|p34
republica de china en taiwan|p34
republica de corea|q
republica democratica del congo|f
republica democratica popular de lao|2r
republica dominicana|2c
republica islamica de iran|g
republica popular china|0
republica popular de donetsk|f0
republica popular de lugansk|gf
republica popular democratica de corea|1e
republica srpska|299,2r2
republican|mfk
republican subordination|yn,2kv
republik altai|489
republik china|p34
republik china auf taiwan|p34
republik indien|pbe
republik karelien|495
republik komi|493
republik kongo|3c
republik moldau|3m
republik und kanton genf|27x
republik und kanton jura|2xy
republik und kanton neuenburg|2y0
republik und kanton tessin|2y7
republik zypern|pb9
republika srpska|299,2r2
republique autonome d abkhazie|38c
republique autonome de crimee|es,wl
republique centrafricaine|35
republique d irlande|3b
republique de carelie|495
republique de chine|p34
republique de coree|q
republique de cote d ivoire|1h
republique de crimee|es,wl
republique de l altai|489
republique de sakha|49t
republique de touva|4a7
republique democratique allemande|ff
republique democratique du congo|f
republique des komis|493
republique des maris|49b
republique dominicaine|2c
republique du congo|3c
republique et canton de geneve|27x
republique et canton de neuchatel|2y0
republique et canton du jura|2xy
republique et canton du tessin|2y7
republique federale d allemagne|i
republique francaise|k
republique islamique d iran|g
republique populaire autoproclamee de donetsk|f0
republique populaire autoproclamee de lougansk|gf
republique populaire de chine|0
republique populaire de donetsk|f0
republique populaire de lougansk|gf
republique populaire de louhansk|gf
republique populaire democratique de coree|1e
republique serbe de bosnie|299,2r2
republique tcheque|2d
republique tchetchene|28x,48i
republique turque de chypre du nord|gt
republique unie de tanzanie|p
repuschynzi|nwn
repuzhyntsi|nwn
requena|h4q
resch|dvr
reschetilowka|jn6
reschetyliwka|jn6
reschitz|5qg
resen|3um,but
resende|7k7
reservoir|bnk
reservoir baskatong|ljw
reservoir cabonga|kzp
reservoir de caniapiscau|ljx
reservoir de kakhovka|fv
reservoir de kiev|g7
reservoir dozois|l0m
reservoir gouin|ljy
reservoir manicouagan|ljz
reservoir outardes quatre|lk0
reservoir pipmuacan|lk1
reshetilovka|jn6
reshetylivka|jn6
resistencia|1lr
resita|5qg
resovia|4wg
ressano garcia|7lo
reston|arz
retalhuleu|3a7,5jp
retchka|nqa
retchki|o2x
retchytsa|a1q
retford|gz5
rethel|jt3
rethimnon|f2d
rethy|jx2
rethymne|f2d
rethymno|f2d
rethymnon|f2d
retie|jx2
retimo|f2d
retino|f2d
retiro|76k
retschka|nqa
retschki|o2x
retschyza|a1q
reuleuet|dal
reunion|2kb
reus|7p9
reuss|mfl
reutlingen|7iu
reutov|91w
reutow|91w
revakivtsi|oig
revakovtsy|oig
reval|mj
revda|aea
revel|jr8
revelganj|dyr
revere|bcn
revin|jxe
revkivtsi|opq
revne|o9j
revno|o9j
revoutske|kpd
revoutskoie|kpd
revutske|kpd
revutskoye|kpd
rewa|600
rewakiwzi|oig
rewakowzy|oig
rewari|7ji
rewda|aea
rewne|o9j
rewno|o9j
rewuzke|kpd
rewuzkoje|kpd
rexburg|g2p
rey|om0
reyhanli|axd
reykjavik|1al
reynoldsburg|dxq
reynosa|219
reyrieux|n8e
reze|dio
rezekne|2ee,3pc,3qe,7gr
rezekne municipality|3pc
rezeknes|3qe
rezh|dvr
rezina|3rq,fuc
rezina district|3rq
rezina turg|fuc
rheda wiedenbruck|cce
rheda wiedenbrueck|cce
rhede|hka
rhein|hj,mfm
rheinbach|g9f
rheinberg|f4x
rheine|96i
rheinfelden|f1r,j9h
rheinhausen|92b
rheinland pfalz|32b
rheinstetten|hbn
rhenanie du nord westphalie|32a
rhenanie palatinat|32b
rhin|hj
rhine|hj
rhineland palatinate|32b
rhne|mfn
rho|c81
rhode island|4rv
rhode saint genese|hrl
rhodes|b0y
rhodes town|b0y
rhodos|b0y
rhondda|ano
rhone|hk,80j
rhosllanerchrugog|gdn
rhyl|gb6
riad|6c
riajsk|gz1
rialto|7tl
riantec|ms9
riasnopil|odu
riau|3dh
riau islands|3d6
riazan|10y,49s
riazanski|7x0
riazhsk|gz1
ribarroja del turia|gzk
ribeauville|ms4
ribeira|g3f,mfo
ribeira brava|318,i5l
ribeira grande|319,jq7
ribeira grande de santiago|31a
ribeirao das neves|520
ribeirao pires|7jt
ribeirao preto|1tk
riberac|n2d
riberalta|82l
ribnica|4ej,j8k
ribnica na pohorju|4gh,o5f
ribnita|b3p
ribnitz damgarten|hxd
riccione|ezz
richard collinson inlet|p94
richard toll|cjy
richards bay|5o0
richardson|7kz
richelieu|mfp
richfield|e4h
richka|nqa
richky|o2x
richland|b99
richmond|1v9,63v,7m6,ba4,e7j,esn,f2i,h3b
richmond hill|656,82t
richmond west|e7d
richterswil|jfh
richtitschi|nei
rickmansworth|iwu
ridder|bg9
ridderkerk|chh
ridgecrest|fx5
ridgeland|gju
ridgewood|9oz,gcg
ridkivtsi|n1f
ridkiwzi|n1f
ridne|on5
riebini|3pd
riebini municipality|3pd
riebinu|3pd
riec sur belon|n4a
riedisheim|irz
riedstadt|h42
riegelsberg|i84
riehen|hey
riemst|i70
riesa|dxr
rietberg|fxm
rieti|3gj,djz
rif dimashq|tv
rif dimashq governorate|tv
rifu|e67
riga|b9,1yd
riga strand|6im
rigaischer meerbusen|p7b
rigastrand|6im
right bank ukraine|hl
rijeka|5b6
rijkevorsel|jar
rijswijk|c6s
rijtichi|nei
rikaze|8ym
rikhtichi|nei
rikhtitchi|nei
rikkavesi|lk2
rillieux la pape|g0e
rimel|1po
rimini|3gk,6pz
rimouski|cy9
rin|hj
rincon|2jn,mzf
rincon de artigas|p30
rincon de la victoria|dmj
ringsjon|lk3
ringwood|iiz
rinteln|g1r
rio batepito|mfq
rio blanco|d97
rio bonito|e6g
rio branco|18g
rio bystrytsia|ob3
rio claro|6am,7ph
rio columbia|pav
rio cuarto|6l6
rio das mortes|mfr
rio das ostras|7yg
rio de janeiro|7e,2ud
rio de la plata|p51
rio de mouro|b75
rio do sul|bjr
rio dragonja|p2y
rio fontanka|kgw
rio gallegos|5gw
rio grande|2jo,67q,bg5,dai,ey4,mfs
rio grande da serra|dq2
rio grande del norte|2ue
rio grande del sur|2uh
rio grande do norte|2ue
rio grande do sul|2uh
rio largo|a8t
rio martin|dfk
rio mologa|nqm
rio negrinho|d0f
rio negro|1xm,4si
rio negro department|4si
rio negro province|1xm
rio nilo|1ch
rio nilo azul|1nr
rio rancho|8jz
rio rapel|mft
rio salinas|mfu
rio san juan|40m
rio san juan department|40m
rio tercero|bct
rio tinto|btf
rio verde|5tw,be3
riobamba|1p8
riohacha|233
rioja|36d
riom|hdq
rionegro|1xm,74g
rioni|mfv
riorges|j8z
rioverde|be3
ripky|jzm
ripley|h5q
ripollet|dy9
ripon|i2e
ris orangis|gf9
risalpur|dyd
risalpur cantonment|dyd
risaralda|1md
risaralda department|1md
risca|hb9
riscani|3rr,dmg
riscani district|3rr
rischon lezion|5mi
rishikesh|9y6
rishon le siyon|5mi
rishon le zion|5mi
rishon le ziyon|5mi
rishon letsion|5mi
rishon letsiyon|5mi
rishon letsiyyon|5mi
rishon lezion|5mi
rishon leziyyon|5mi
rishon lsiyon|5mi
rishra|7eq
risod|fpx
risovoye|ovb
rissovoie|ovb
rissowoje|ovb
ritchka|nqa
ritchky|o2x
ritschka|nqa
ritschky|o2x
ritto|9m7
rivas|40l,8fo
rivas department|40l
rivas vaciamadrid|9rc
rive de gier|ief
river cess|jze
river cess county|3mc
river gee|3mb
river gee county|3mb
river jordan|ft
river nile|1ch
river nile state|1ch
rivera|4sk,65k
rivera department|4sk
riverbank|glg
rivercess|3mc
rivers|do
rivers state|do
riverside|5bq,gg3
riverton|d0i
riverview|9k8
rives|kjg
rivesaltes|jqb
riviera beach|eof
riviere du rempart|3xs,eea
riviere noire|3xj
rivne|1bv,1sf,ksz,nyw,o16,ofi
rivne oblast|1bv
rivne region|1bv
rivnenshchyna|1bv
rivnopillia|oel
rivnopillya|oel
rivoli|bzq
riwne|1sf,ksz,nyw,o16,ofi
riwnopillja|oel
rixensart|h2a
rixheim|ilr
riyad|6c,cb
riyadh|6c,cb
riyadh province|cb
riyadh region|cb
rizal|sa
rizal province|sa
rize|4ok,5ie
rize province|4ok
rizhao|1wd
rizhuang|cpo
rjasan|10y
rjasanski|7x0
rjaschsk|gz1
rjasnopil|odu
rjavintsy|nfs
rjavyntsi|nfs
rjev|acf
rjevskaia|oat
rjichtchev|jx5
rjychtchiv|jx5
ro grande de matagalpa|mfw
ro grande de santiago|mfx
road town|8q0
roanne|deq
roanoke|81d,mfy
roatan|gvs
robat karim|aat
robbah|fmk
robertsganj|dsd
robertsonpet|6yt
robertsport|e74
robeson channel|pai
robeson kanal|pai
robion|n6a
rocas de liancourt|pb3
rocha|4sj,96a
rocha department|4sj
rochal|gzy
rochdale|84t
roche la moliere|jda
rochefort|fua,ixf
rochefort du gard|kgc
rochers liancourt|pb3
rochester|5zn,7j9,fqo,fxn
rochester hills|9e2
rochford|hzz
rochtchino|oeh
rochtchinski|j7n
rochtchyne|oeh
rock hill|9ir
rock island|dmv
rock springs|gmj
rockall|p28
rockford|6q4
rockhampton|91g
rockledge|ggc
rocklin|agd
rockville|9w7
rockville centre|gl2
rockwall|cwk
rocky mount|b29
rocky river|hbp
rocourt|k78
rodano|hk,80j
rodas|b0y
rodatichi|nsb
rodatitchi|nsb
rodatitschi|nsb
rodatychi|nsb
rodatytchi|nsb
rodatytschi|nsb
rodenkirchen|7lk
rodez|fys
rodgau|csc
rodinske|ji7
rodinskoie|ji7
rodinskoje|ji7
rodinskoye|ji7
rodniki|g2l
rodnikovo|ncd
rodnikovoie|ow3
rodnikovoye|ow3
rodnikowo|ncd
rodnikowoje|ow3
rodnoie|on5
rodnoje|on5
rodnoye|on5
rodnykove|ncd,ow3
rodnykowe|ncd,ow3
rodos|b0y
rodovre|d8y
rodovre kommune|d8y
rodovre municipality|d8y
rodrigues|3xr
rodriguez|6z6
rodynske|ji7
roermond|cib
roese|504
roeselare|b1d
roesrath|g6p
rogaland|40q
rogan|ndj
rogaska slatina|4el,iam
rogasovci|4ek,ok7
rogatec|4em,mwc
rogatin|jyy
rogen|lk4
rogers|a9l
rogers park|b8m
rognac|ivm
rognes|n11
rogue|mfz
roha|8fl
rohan|ndj
rohatyn|jyy
rohini|1mc
rohnert park|cxj
rohri|bpg
rohtak|5cb
roi et|4lp,7e0
roilianka|nux
roiljanka|nux
roissy en brie|h70
roja|3pe
roja municipality|3pe
rojales|haw
rojas|3pe
rojava|hm
rojichtche|io6
rojljanka|nux
rojniativ|n9j
rojniatov|n9j
rojniv|ks2
rojychtche|io6
rokel|mg0
rokitne|izo
rokitnoie|izo
rokitnoje|izo
rokitnoye|izo
rokosovo|myl
rokossovo|myl
rokossowo|myl
roksolany|nws
rokytne|izo,nm1,p0q
rolandia|bnx
rolla|heo
rolling meadows|gl5
rom|76,lr
roma|76,lr
romachkino|o0j
romachkyne|o0j
romagnat|jqq
romainville|gh9
roman|9te
roman choukhevytch|nzu
roman schuchewytsch|nzu
roman shujevych|nzu
romaneshti|f2r
romania|1l
romaniv|k44
romanivka|ono
romaniw|k44
romaniwka|ono
romankivtsi|kwj
romankiwzi|kwj
romanov|k44
romanova balka|okj
romanovka|f2r
romanovo|f2r
romanow|k44
romanowa balka|okj
romans sur isere|eee
romanshorn|jpj
romaschkino|o0j
romaschkyne|o0j
romashkino|o0j
romashkyne|o0j
rombas|j74
romblon|44p
romblon province|44p
rome|76,lr,e3r,f1f
romeoville|dfp
romford|88c
romilly sur seine|ig9
romni|dox
romny|dox
romodan|nj8
romorantin|hfg
romorantin lanthenay|hfg
romsey|hx8
romulus|gpr
romynesht|f2r
ronchin|hp0
roncq|ing
ronda|e0b
rondas campesinas populares|7xr
rondonia|2uf
rondonopolis|6nn
rong|mg1
rongai|fma
rongelap|3t7,oxr
rongelap atoll|3t7
rongjiang|f3z
ronglong|exm
ronne entrance|p62
ronnenberg|gps
ronse|gkz
roodepoort|5b4
roorkee|7sp
roosendaal|933
roost warendin|klo
ropar|bht
ropazi|3pf
ropazi municipality|3pf
ropcha|ncy
roper|mg2
roptcha|ncy
roptscha|ncy
roquebrune cap martin|iz1
roquebrune sur argens|itm
roquefort la bedoule|ms8
roquemaure|kt2
roquetas|8t1
roquetas de mar|8t1
roquevaire|jv6
roraima|2ug
rorschach|jp9
ros|mg3
rosa|igq
rosa zarate|cz4
rosalie|nmh
rosario|1io
rosario do sul|e0x
rosarito|a2a
rosas|hd5
rosch haajin|9fh
roschal|gzy
roschinskiy|j7n
roschischtsche|io6
roschniw|ks2
roschnjatiw|n9j
roschnjatow|n9j
roschtschino|oeh
roschtschinski|j7n
roschtschyne|oeh
roschyschtsche|io6
rosdil|ni7
rosdilna|hsh
rosdol|oin
rosdollja|odn
rosdolne|k42,obf
rosdory|nvb
rose belle|dsc
rose hill|hct
roseau|6h0
roseburg|gyc
rosedale|gbh
roseires reservoir|lk5
roselle|gse,h1z
rosemead|b6f
rosemont|guv
rosemount|gpu
rosenberg|ea5,fio
rosendael|933
rosenheim|akl
rosental|nul
roses|hd5
rosetta|76q
rosetta branch|mg4
rosette|76q
roseville|72n,c4s,e9l
rosgirtsche|oto
rosh ha ayin|9fh
rosh haayin|9fh
roshal|gzy
roshchino|oeh
roshchinski|j7n
roshchinsky|j7n
roshchyne|oeh
rosheim|muc
roshyrtsche|oto
rosiianivka|olw
rosiwka|n4t,nfb,obd
rosiyanivka|olw
roskilde|bjx
roskischne|khp,ou2
roskochnaia|nfc
roskochnoie|khp,ou2
roskoschnaja|nfc
roskoschnoje|khp,ou2
roskoshnaia|nfc
roskoshnaya|nfc
roskoshnoye|khp,ou2
roskoshnyy|nfc
roskwit|oa0
roslavl|axj
roslawl|axj
roslywy|oua
rosny sous bois|d28
rosny sur seine|msa
rosoman|3th,iv0
rososhany|npd
rosowka|nfb
rosporden|ka1
rosrath|g6p
ross on wye|jb6
ross sea|p3j
rosselenez|of6
rossendale|9uu
rossiianivka|olw
rossijaniwka|olw
rossipne|msu
rosskreppfjorden|lk6
rossmeer|p3j
rosso|6rg
rossoch|a5n,adh
rossochany|npd
rossoh|adh
rossosch|a5n,adh
rossoschany|npd
rossosh|a5n,adh
rossvatnet|lkd
rossypne|msu
rostock|63w
rostoki|nz0
rostoky|nz0
rostov|oa,49r,ffv
rostov del don|oa
rostov na donou|oa
rostov na donu|oa
rostov oblast|49r
rostov on don|oa
rostov region|49r
rostov sur le don|oa
rostov veliki|ffv
rostow|oa,ffv
rostow am don|oa
rostow na donu|oa
rostrenen|n8j
rostusa|g3q
roswadiw|nfl
roswadow|nfl
roswell|892,c04
rosyth|ilc
rota|fve
rote kosaken|nr2,nu7
rotenburg|gy2
rotendorf|opu
roter main|mpg
roter platz|hi
roterdam|20e
rotes meer|hh,35l
roth|gf8
rotherham|7eb
rothrist|k32
rothrist dorf|k32
rotkreuz|jcj
rotorua|a00
rotselaar|ide
rotselaer|ide
rottenburg|cvo
rotterdam|20e,h9l
rottingdean|h1g
rottnen|lk7
rottweil|gd1
rotuma|37a
rouached|dbh
roubaix|830
roubejnoie|b17
roubijne|b17
roubtsovsk|6j7
roudki|kt7
roudky|kt7
roudne|k3t
roudnitsa|o7n
roudno|k3t
roudny|78a
roudnytsia|o7n
rouen|1tu
rouffach|mwo
rouissat|8wp
roujin|mrp
roujyn|mrp
roukchyn|ncw
roulers|b1d
roumanie|1l
round lake beach|g1q
round rock|7ft
rourkela|259
rouselare|b1d
rousies|mzy
rouska poliana|jz0
rouska slobidka|oke
rouskoivanivka|nx4
roussakivka|oev
roussakovka|oev
rousse|2sa,504
rousset|n6d
roussillon|jwd
rousskaia poliana|jz0
rousskoivanovka|nx4
roustavi|537
roustchouk|504
routchi|oa3
rouvroy|jo6
roux|jpc
rouza|imy
rouzaievka|bwb
rovaniemi|65y
rovenki|cex
rovenky|cex
rovereto|emx
rovigo|3gl,br7
rovkulskoe|lk8
rovno|1sf,ksz,nyw
rovnoie|o16,ofi
rovnoye|o16,ofi
rowenki|cex
rowenky|cex
rowland heights|bxp
rowlett|ak4
rowno|1sf,ksz,nyw
rownoje|o16,ofi
roxas|7uc
roxas city|7uc
roy|drl
royal leamington spa|87x
royal oak|aph
royal palm beach|du5
royal tunbridge wells|9pt
royal wootton bassett|j3y
royan|hks
royat|mu0
royaume coutumier de uvea|4tg
royaume d eswatini|46
royaume uni|l
roye|kbg
roylyanka|nux
royston|i75
royton|gtj
roza|igq
rozaje|3sh,g47
rozaje municipality|3sh
rozdil|ni7
rozdilna|hsh
rozdol|oin
rozdollia|odn
rozdollya|odn
rozdolne|k42,obf
rozdory|nvb
rozental|nul
rozghyrche|oto
rozgirche|oto
rozguirche|oto
rozguirtche|oto
rozhishche|io6
rozhniativ|n9j
rozhniatov|n9j
rozhniv|ks2
rozhnyativ|n9j
rozhnyatov|n9j
rozhyrche|oto
rozhyrtche|oto
rozhysche|io6
rozhyshche|io6
rozivka|n4t,nfb,obd
rozkichne|khp,ou2
rozkishna|nfc
rozkishne|khp,ou2
rozkishnie|khp
rozkvit|oa0
rozlyvy|oua
rozovka|nfb
rozselenets|of6
rozsipne|msu
rozsypne|msu
roztoki|nz0
roztoky|nz0
rozvadiv|nfl
rozvadov|nfl
rozzano|dfl
rschawinzy|nfs
rschawynzi|nfs
rschew|acf
rschewskaja|oat
rschischtschew|jx5
rschyschtschiw|jx5
rss d ukraine|ik
rss de ucrania|ik
rtichtchevo|co1
rtischtschewo|co1
rtishchevo|co1
ruakituri|mg5
ruan|1tu
ruanda|23
rubeschnoje|b17
rubezhnoye|b17
rubi|9f7
rubidoux|elj
rubio|8b0
rubischne|b17
rubizhne|b17
rubtsovsk|6j7
rubzowsk|6j7
rucava|3pg
rucava municipality|3pg
rucavas|3pg
ruch i|oa3
ruchi|oa3
ruchyi|oa3
ruda o s|6rj
ruda slaska|6rj
rudarpur|fhs
rudki|kt7
rudky|kt7
rudne|k3t
rudnitsa|o7n
rudniy|78a
rudniza|o7n
rudno|k3t
rudny|78a
rudnytsia|o7n
rudnytsya|o7n
rudnyy|78a
rudnyzja|o7n
rudolfswerth|9ga
rudolstadt|gd7
rudsar|c5m
rueil malmaison|963
ruelle sur touvre|k13
ruesselsheim|amr
rueti|jkh
ruffec|n7s
rufiji|mg6
rugaji|3ph
rugaji municipality|3ph
rugaju|3ph
rugao|5mr
rugby|9em
rugeley|gm5
ruggell|3lk,kp8
ruhengeri|8lt
ruhr|mg7
rui an|1jd
ruinas de palenque|cue
ruiru|4va
ruisbroek|k6u
ruislip|fga
rujiena|3pj
rujiena municipality|3pj
rujienas|3pj
rukban|8ou
ruki|mg8
rukschyn|ncw
rukshyn|ncw
rukwa|4qb
rum cay|2v4
ruma|f4h
rumania|1l
rumanien|1l
rumbek|86n
rumbeke|ii2
rumbik|86n
rumia|cjo
rumilly|ipq
rumonge|2t0,hq4
rumst|igi
rumuruti|imn
runcorn|aag
rundale|3pi
rundale municipality|3pi
rundales|3pi
rundu|6d4
rungis|kpa
rungwa|mg9
runing|akc
runn|lk9
rupel|m0m
rupert|mga
ruremonde|cib
rus de kiev|g8
rus de kyiv|g8
rusa|imy
rusaddir|5me
rusadir|5me
rusajewka|bwb
rusakivka|oev
rusakovka|oev
ruschin|mrp
ruschuk|504
ruschuq|504
ruschyn|mrp
rusciuk|504
rusclink|504
ruse|2sa,4en,504,iml
ruse province|2sa
rushchuk|504
rushden|dui
rusia|8
rusizi|mgb
ruska poliana|jz0
ruska poljana|jz0
ruska polyana|jz0
ruska slobidka|oke
rusken|lka
ruskoivanivka|nx4
ruskoiwaniwka|nx4
russadir|5me
russakiwka|oev
russakowka|oev
russas|dh9
russe|504
russeifa|5kg
russellville|fvg
russelsheim|amr
russelsheim am main|amr
russia|8
russian empire|hn
russian far east|ho
russian federation|8
russie|8
russie imperiale|hn
russische foderation|8
russischer ferner osten|ho
russisches kaiserreich|hn
russisches reich|hn
russkaia poliana|jz0
russkaja poljana|jz0
russkaya polyana|jz0
russkoivanovka|nx4
russkoiwanowka|nx4
russland|8
rust avi|537
rustaq|7bz
rustavi|537
rustawi|537
rustemburgo|788
rustenburg|788
rustington|ioq
ruston|gxa
ruswil|ket
rutana|2t1,ab0
ruteng|d30
rutenia subcarpatica|el
ruthenie|el,g8
ruthenie subcarpatique|el
rutherglen|feb
ruti|jkh
ruti zh|jkh
rutschi|oa3
rutschji|oa3
ruvuma|4qc,mgc
ruwa|89j
ruy|n6u
ruyigi|2t2,7gf
ruza|imy
ruzayevka|bwb
ruzhin|mrp
ruzhyn|mrp
ruzomberok|fio
rwamagana|6u9
rwanda|23
ryanggang|1t8
ryanggang do|1t8
ryanggang province|1t8
ryasnopil|odu
ryazan|10y,49s
ryazan oblast|49s
ryazan region|49s
ryazanskiy|7x0
ryazansky|7x0
ryazhsk|gz1
rybach e|o0y
rybache|o0y
rybachye|o0y
rybakivka|nwi
rybakiwka|nwi
rybakovka|nwi
rybakowka|nwi
rybalske|orn
rybalskoie|orn
rybalskoje|orn
rybalskoye|orn
rybatche|o0y
rybatchie|o0y
rybatsche|o0y
rybatschje|o0y
rybatskoie|b5r
rybatskoye|b5r
rybazkoje|b5r
rybinsk|5xf
rybinsk reservoir|lkb
rybnik|6tj
rybnoie|hk5
rybnoje|hk5
rybnoye|hk5
rychtitschi|nei
rychtytschi|nei
ryde|ga3
rye patch reservoir|lkc
ryhope|ijd
ryja|oo3
ryjtichi|nei
ryjtychi|nei
rykhtichi|nei
rykhtitchi|nei
rykhtychi|nei
rykhtytchi|nei
rykove|nc2
ryl sk|hxz
rylsk|hxz
ryngach|o6p
ryngatch|o6p
ryngatsch|o6p
rynhach|o6p
rynhatch|o6p
rynhatsch|o6p
rysakove|on8
rysakovo|on8
ryscha|oo3
rysove|ovb
ryssakove|on8
ryssakovo|on8
ryssakowe|on8
ryssakowo|on8
ryssove|ovb
ryssowe|ovb
ryswick|c6s
ryton|i4j
ryugasaki|8nf
ryuo|ct5
ryzha|oo3
rzeszow|4wg
rzhavintsy|nfs
rzhavyntsi|nfs
rzhev|acf
rzhevskaia|oat
rzhevskaya|oat
rzhishchev|jx5
rzhyshchiv|jx5
s andres de rabanedo|fig
s andres del rabanedo|fig
s andres y providencia|30i
s bartolome|bbs
s bartolome de tirajana|bbs
s bartolome tirajana|bbs
s baudilio|8to
s baudilio de llobregat|8to
s branch potomac|mgd
s celoni|hz1
s cotabato|15w
s cotabato province|15w
s cristobal de la laguna|6oo
s cugat|902
s cugat de valles|902
s cugat del valles|902
s feliu|cuj
s feliu de llobregat|cuj
s fernanando|86i
s fernando|86i
s fernando de henares|d6v
s fernando naval|86i
s fork kuskokwim|mge
s fork republican|mgf
s giorgio a cremano|cfw
s gravenwezel|kfe
s hertogenbosch|52d
s javier|fbv
s juan|1v6
s juan de alicante|h03
s juan de aznalfarache|h8k
s juan de vilasar|h8q
s julian|dtk
s julian de naron|dtk
s luis|2oc
s martin de la vega|hpp
s miguel|13x
s miguel de tucuman|13x
s pedro alcantara|efd
s pedro de alcantara|efd
s pedro de ribas|fyn
s pedro del pinatar|gnn
s pedro del pintar|gnn
s s de los reyes|980
s salvador de jujuy|1vr
s sebastian de los reyes|980
s vicente del raspeig|ayt
sa da|1ua,6ly
sa dah|1ua,6ly
sa dec|61g
sa dec city|61g
sa kaeo|4l9,8ny
saada|6ly
saada governorate|1ua
saale|mgg
saalfeld|g0q
saanen|kbw
saarbrucken|253
saarbruecken|253
saare|35c
saare county|35c
saargemund|gj8
saarland|32d
saarlouis|dos
saatli|2q9,5lu
saatly|2q9
saba|2tt
sabac|b5m
sabadell|60t
sabae|9yi
sabae shi|9yi
sabah|3z7
sabah as salim|6w6
sabaikalsk|jbd
sabalgarh|ffx
sabana|4kr
sabana grande|2jp,g6n
sabanagrande|ee6
sabanalarga|7uw
sabaneta|bx1,dh0
sabang|czi
sabaragamuwa|3ly
sabaragamuwa province|3ly
sabary|opc
sabha|3qu,539
sabha district|3qu
sabinas|b6h
sabinas hidalgo|ews
sabine|mgh
sabirabad|2q3,2qg,8d7
sabirabad district|2q3,2qg
sabkha al jabbul|lke
sablayan|dog
sable sur sarthe|if9
sably|nq7
sabolotiw|n8y
sabolotow|n8y
saboya|80n
sabran|2qa,9o2
sabrata|7v9
sabratah|7v9
sabratha|7v9
sabsevar|5ux
sabt al alaya|7ya
sabt alalayah|7ya
sabya|b9m
sabzawar|5ux
sabzevar|5ux
sacaba|6ad
sacatepequez|39z
sacco|mgi
sacha|29g,49t
sachalin|hq
sachalin bucht|p88
sachanske|orc
sachariwka|kt6
sachariwskyj rajon|ogd
sacharjewka|kt6
sacharjewski raion|ogd
sacharna holowka|n5r
sacharnaja golowka|n5r
sachnin|f9q
sachnowschtschina|k79
sachnowschtschyna|k79
sachse|gin
sachsen|32e
sachsen anhalt|32f
sachsenheim|hn0
sacramento|13a,mgj
sada|2m4,ftx
sadabad|e5l
sadah|6ly
sadao|cby
sadarak|2q4
sadashivpet|dx5
saddajaure|lkf
saddiqabad|66w
sadiqabad|66w
sadjavka|nea
sado|mgk
sadonsk|jdv
sadove|nic,ob0,odd,ogh,onv
sadovoe|onv
sadovoie|nic
sadovoye|nic
sadowe|nic,ob0,odd,ogh,onv
sadowoe|onv
sadowoje|nic
sadschawka|nea
sadubriwka|oda
sadubrowka|oda
sadunajewka|oko
sadunajiwka|oko
sadyr|o61
sadzhavka|nea
saen monourom|gn8
saenz pena|8ux
safaga|ey3
safed|e5k
saffron walden|ic1
safi|3x7,5gt,k98
safiany|nhb
safidon|fi0
safjany|nhb
safonovo|cd2
safonowo|cd2
safotu|nbb
safotulafai|p09
safranbolu|ece
safwa|cdl
safwa city|cdl
safyany|nhb
saga|1mx,1u7
saga ken|1mx
saga prefecture|1mx
saga shi|1u7
sagae|cqy
sagaing|3vb,5sg
sagaing region|3vb
sagamu|5y2
sagar|5pe,bdv
sagauli|ei0
sagavanirktok|mgl
sagay|9h5
sagay city|9h5
saginaw|bw5,gyp
saginaw bay|lkg
saginaw township north|gfy
sagnitkow|ngh
sagonte|9zc
sagopchi|iyw
sagopschi|iyw
sagopshi|iyw
sagrada familia|blc
sagua la grande|ad3
saguenay|6su,mgm
sagunt|9zc
sagunto|9zc
sagunto municipio|9zc
sahab|dbj
sahagun|aof
saham|6vj
sahar|f8b
sahara occidental|ja,p1q
saharanpur|4vn
saharsa|6ro
sahaswan|ahg
sahbuz|2q5
sahel|hp,2rs
sahelzone|hp
sahibganj|87a
sahiwal|5sl,dxn
sahnitkiw|ngh
sahuarita|gc0
sahuayo de morelos|a5b
sahwisdja|nbt
sai kung|7ow
sai kung district|2ch
saia|ntx
saianogorsk|bti
saiansk|coj
saida|33w,548
saida province|33w
saidpur|638
saigon|72,bl
saihat|9wx
saijo|aqc
saiki|bxg
sailly sur la lys|n8t
sainghin en weppes|kox
sains en gohelle|khw
sainschand|amy
sainshand|amy
sainsk|czo
saint affrique|jsj
saint alban|krp
saint alban leysse|kqv
saint albans|du7
saint albert|auk
saint amand|k0j
saint amand les eaux|hsu
saint amand montrond|ixg
saint andre|bzf,hiz
saint andre de kamouraska|bzf
saint andre de la roche|n29
saint andre de sangonis|n3j
saint andre les vergers|j4j
saint andre lez lille|j7c
saint andrew|2bh,2r4,32n,385,3h2,4sr,p0h
saint andrew parish|32n,385,3h2,4sr
saint andrews|h5j,hzj
saint ann|3h6
saint ann parish|3h6
saint ann s bay|d6m
saint anne sandy point|3k0
saint anthony|2fu
saint apollinaire|kub
saint arnoult en yvelines|knn
saint astier|msq
saint aubin de medoc|kr0
saint aubin les elbeuf|jt8
saint ave|jpu
saint avertin|i59
saint avold|hpi
saint barthelemy|j6
saint benoit|ebr,k12
saint berthevin|k8u
saint bonnet de mure|kli
saint brandon|3xk
saint brevin les pins|jd2
saint brice sous foret|ils
saint brieuc|bfi
saint calais|n68
saint cannat|mtd
saint catharines|70g
saint catherine|3he
saint catherine parish|3he
saint chamas|k8o
saint chamond|dr8
saint charles|a0l,e3a,ext
saint chely d apcher|n5g
saint cheron|mw1
saint christol les ales|kiq
saint christophe et nieves|59
saint clair shores|amu
saint claude|iu4
saint clement de riviere|ku9
saint cloud|a0a,ecz,fx0
saint croix|6o5
saint croix island|2l9
saint cyprien plage|jm7
saint cyr l ecole|i2c
saint cyr sur loire|hvw
saint cyr sur mer|ivx
saint david|32o,386,4ss
saint david parish|32o,386,4ss
saint david s|n96
saint denis|15q,86v
saint denis de la bouteillerie|15q
saint denis de pile|mz3
saint denis en val|k0q
saint denis les bourg|msn
saint denis westrem|kez
saint die|gia
saint die des vosges|gia
saint dizier|f7o
saint domingue|79
saint doulchard|jlp
saint egreve|i6b
saint elizabeth|3hb
saint elizabeth parish|3hb
saint eloy les mines|myi
saint esteve|jcz
saint etienne|6c8
saint etienne au mont|kw7
saint etienne de montluc|k9n
saint etienne du rouvray|fwg
saint etienne les remiremont|n5k
saint eustache|2tu,czj
saint fargeau ponthierry|iwd
saint florent sur cher|k6b
saint florentin|kkh
saint flour|k2a
saint fons|i4s
saint francois|ilz
saint gall|26o,5z2
saint gallen|26o
saint galmier|kqb
saint gaudens|ivw
saint gely du fesc|js2
saint genest lerpt|kme
saint genis laval|h7d
saint genis les ollieres|kx6
saint genis pouilly|k2z
saint george|2af,2n3,32p,387,4st,99y,9ff
saint george basseterre|3k1
saint george gingerland|3k2
saint george parish|2n3,32p,387,4st
saint george s|99y
saint georges|99y,fee
saint georges de didonne|krc
saint georges sur meuse|k9r
saint germain du corbeis|n4o
saint germain du puy|kwm
saint germain en laye|d5u
saint germain les arpajon|jrg
saint germain les corbeil|k2i
saint gervais les bains|klm
saint ghislain|gw6
saint gilles|brf,iom
saint gilles croix de vie|k4i
saint gilles waes|hu5
saint girons|k7d
saint gratien|hgv
saint gregoire|jwm
saint helena|jy,4bv
saint helenba bay|p84
saint helier|5i0
saint herblain|c92
saint hilaire de riez|jm9
saint hilaire de talmont|kn7
saint hilaire du harcouet|mtq
saint hyacinthe|br0
saint ismier|kbr
saint jacques de compostelle|5fp
saint jacques de la lande|jt2
saint james|2r5,3h8,594
saint james parish|3h8
saint james windwa|2du
saint jean|5ac,9ub,jnz
saint jean bonnefonds|kj9
saint jean d angely|k6j
saint jean d illac|k9e
saint jean de boiseau|msx
saint jean de bournay|n4j
saint jean de braye|hg0
saint jean de la ruelle|hun
saint jean de luz|igk
saint jean de maurienne|jkt
saint jean de monts|k35
saint jean de terre neuve|5ac
saint jean de vedas|jo5
saint jean le blanc|joz
saint jean sur richelieu|846
saint jerome|b6a
saint joachim|n6w
saint job in t goor|jsv
saint john|2n4,2r6,32q,388,3x9,5qw,9ub,mgn
saint john capesterre|2dv
saint john figtree|3k3
saint john island|2la
saint john parish|2n4,32q,388
saint john s|5ac,5qw
saint johns|mgo
saint jorioz|kpf
saint jory|my9
saint joseph|2r7,32r,95m,eqy,kcz
saint joseph parish|32r
saint josse ten noode|g45
saint juery|k7k
saint julian|3x8
saint julien de concelles|kae
saint julien en genevois|jgb
saint julien les villas|kd4
saint junien|j19
saint just desvern|i6x
saint just en chaussee|kmy
saint just malmont|n60
saint just saint rambert|ihp
saint kitts and nevis|59
saint kitts y nevis|59
saint laurent|93y,kbf,p8a
saint laurent blangy|knh
saint laurent de la salanque|jum
saint laurent de mure|mv5
saint laurent du pont|mxx
saint laurent du var|fts
saint laurent sur sevre|mum
saint lawrence|3xa
saint leonard|9e3,kb3,n7k
saint leonard de noblat|mwq
saint leonards on sea|jhk
saint leu|fuu
saint leu la foret|i4o
saint lo|h1p
saint loubes|k05
saint louis|1q2,4i7,5ci,c3e,h7j
saint louis park|ch5
saint loup sur semouse|n0p
saint lubin des joncherets|mz2
saint lucia|4y
saint lucy|2r8
saint luke|32s
saint luke parish|32s
saint lys|kii
saint macaire en mauges|kk0
saint malo|bp8
saint mande|h4u
saint mandrier sur mer|k7m
saint marc|9yu
saint marcel|kt5,mts
saint marcel les valence|n0t
saint marcellin|k16
saint marin|5b
saint mark|32t,389
saint mark parish|32t,389
saint mars du desert|n8v
saint martin|jn,jz
saint martin boulogne|iu6
saint martin d heres|e9x
saint martin de crau|j17
saint martin de seignanx|n20
saint martin de valgalgues|mvx
saint martin des champs|kx5
saint martin le vinoux|kp4
saint mary|2n5,3h5
saint mary cayon|3k4
saint mary parish|2n5,3h5
saint mathieu de treviers|mzl
saint maur des fosses|996
saint maurice|ihy
saint maurice de beynost|n1d
saint max|j57
saint maximin la sainte baume|iby
saint medard en jalles|fsv
saint meen le grand|n88
saint memmie|klz
saint michael|2r9
saint michel|iv9
saint michel lez bruges|iv9
saint michel sur orge|h83
saint mihiel|ksh
saint mitre les remparts|kmw
saint nazaire|9w1
saint neots|fii
saint nicolas|9pn,gve,kmg
saint nicolas d aliermont|n7v
saint nicolas de port|k0k
saint nom la breteche|mu1
saint omer|hpr
saint orens de gameville|it4
saint ouen|dhz
saint ouen l aumone|gsk
saint pathus|ksy
saint patrick|32u,38a,4su
saint patrick parish|32u,38a,4su
saint paul|1mn,2n6,32v,7tg
saint paul capesterre|2dw
saint paul charlestown|3k5
saint paul les dax|iz0
saint paul parish|2n6,32v
saint paul s|k3m
saint paul s bay|3xb
saint paul trois chateaux|jww
saint pee sur nivelle|mw7
saint peray|k8g
saint peter|2fv,2n7,2ra,32w
saint peter basseterre|3k6
saint peter parish|2n7,32w
saint peter port|6ha
saint peters|775,bgo,p04
saint petersbourg|80,49z
saint petersburg|80,49z,5mw
saint philbert de grand lieu|kah
saint philip|2n8,2rb
saint philip parish|2n8
saint pierre|2hz,95y,adg
saint pierre and miquelon|jv
saint pierre d oleron|kai
saint pierre de chandieu|n1p
saint pierre des corps|ib4
saint pierre du mont|k0d
saint pierre du perray|kig
saint pierre et miquelon|jv
saint pierre les elbeuf|js4
saint pierre les nemours|keq
saint pierre port|6ha
saint pierre und miquelon|jv
saint pol de leon|k0r
saint pol sur mer|goh
saint pol sur ternoise|kp1
saint pourcain sur sioule|kqf
saint priest|d25
saint priest en jarez|kl3
saint privat des vieux|mzg
saint prix|k4y
saint pryve saint mesmin|krn
saint quentin|b44
saint quentin en yvelines|6rh
saint quentin fallavier|kgd
saint raphael|dt9,eff
saint remy|kju
saint remy de provence|jbe
saint remy les chevreuse|jwf
saint renan|k4u
saint romain de colbosc|n7m
saint sampson|g6k
saint saturnin les avignon|n6s
saint saulve|j3n
saint saviour|2bf,p0f
saint sebastien|68n
saint sebastien de morsent|n31
saint sebastien sur loire|fv1
saint servais|jl0
saint sever|msr
saint siege|5f
saint sulpice|n37
saint sulpice la pointe|kas
saint thibault des vignes|kd0
saint thomas|2rc,3h3,dky
saint thomas island|2lb
saint thomas lowland|3k7
saint thomas mount|csq
saint thomas parish|3h3
saint trond|dsb
saint tropez|kkx
saint vaast|kft
saint valery en caux|kxc
saint vallier|jjt,n7x
saint venera|3xd
saint victoret|k64
saint vincent and the grenadines|53
saint vincent de tyrosse|kld
saint vincent et les grenadines|53
saint vincent gulf|p81
saint vincent s gulf|p81
saint vit|myh
saint vith|jo4
saint xandre|n0x
saint yrieix la perche|jy2
saint yrieix sur charente|k9a
saint zacharie|mz6
sainte adresse|jug
sainte croix|1ad,i5d,lkh
sainte eulalie|myn
sainte foy les lyon|h0j
sainte gemmes sur loire|n5i
sainte genevieve des bois|eqz
sainte helene|jy,4bv
sainte livrade sur lot|key
sainte luce sur loire|ipz
sainte lucie|4y
sainte marie|fa7
sainte marie aux mines|khz
sainte maure de touraine|n6z
sainte maxime|ily
sainte menehould|ktv
sainte savine|j4q
sainte sigolene|kn9
saintes|ftt
sainthia|csr
saintjohn|9ub
saintry sur seine|kss
sainyabuli|3kx,d9y
saipan|2fr,4vx
saitama|bi,mg
saitama city|mg
saitama ken|bi
saitama prefecture|bi
saiyadpur|638
saja|29g,49t,ntx
sajalin|hq,49u
sajanogorsk|bti
sajansk|coj
sajanske|orc
sajarna holovka|n5r
sajarnaia golovka|n5r
sajnin|f9q
sajnovschina|k79
sajnovshchina|k79
sajnovshchyna|k79
sajo|mj4
sajonia|32e
sajonia anhalt|32f
sajukowo|jbf
sakado|863
sakado shi|863
sakaeo|8ny
sakai|1pt,8ci,fdh
sakai nakajima|fdh
sakai shi|1pt
sakaide|aww
sakaidecho|aww
sakaiminato|e3q
sakaka|53x
sakakah|53x
sakamensk|ivo
sakarya|1ex,mgp
sakarya province|1ex
sakata|82a
sakete|8f1
sakha|29g,49t
sakha republic|49t
sakhalin|hq,49u
sakhalin gulf|p88
sakhalin oblast|49u
sakhalin region|49u
sakhaline|hq
sakhanske|orc
sakharna holovka|n5r
sakharnaia golovka|n5r
sakharnaya golovka|n5r
sakhipur|d7n
sakhnin|f9q
sakhnovchtchina|k79
sakhnovchtchyna|k79
sakhnovschyna|k79
sakhnovshchina|k79
sakhnovshchyna|k79
sakhon nakhon|5ub
saki|2q2,2q6,6bl,fyz
saki air base|hr
saki city|2q2,2q6
sakmara|mgq
sakon nakhon|4lr,5ub
sakrand|fac
saksak dagi|lki
saku|82g
sakupne|o1i
sakupnoje|o1i
sakura|6db,ck7
sakurai|as3
saky|hr,fyz
saky air base|hr
sal|31d,frw,mgr
sal rei|kfn
sal sk|ah6
sala|3pk,3pl
sala ad din|1k5
sala municipality|3pl
salaberry de valleyfield|cxh
salacgriva|3pk,3pl
salacgriva municipality|3pk
salacgrivas|3pk
saladin|1k5
salado|mgs
salah ad din|1k5
salah ad din governorate|1k5
salah al din governorate|1k5
salaj|47e
salaj county|47e
salala|4vc
salalah|4vc
salama|64u
salamanca|36e,5ja,6lx,6qp
salamanque|36e,6lx
salamas|8vc
salamat|4ki
salamie|88l
salamiyah|88l
salamiyeh|88l
salamiyya|88l
salamyeh|88l
salankoi|nnz
salaqi|a48
salas|3pl
salaspils|3pm,bfc
salaspils municipality|3pm
salatiga|662
salavan|3ku,i10
salavan province|3ku
salavat|6jn
salawat|6jn
salaya|fou
salbris|kma
salcedo|6ya
salda golu|lkj
saldanha|9rr
saldus|3pn,e1a
saldus municipality|3pn
saldus rajons|2ef
sale|1k8,b2m
sale al jadida|62q
salechard|6qv
saleilles|n3q
salejard|6qv
salekhard|6qv
salem|1jq,4uv,cuw,ftn,gdf
salern|76p
salerne|1e8,76p
salernes|76p
salerno|1e8,76p
saleschtschiki|jo8
salesje|o9o
salford|734
salgani|o68
salgotarjan|7sq
salgueiro|cyu
salhany|o68
salies de bearn|ku0
saligorsk|7pq
salihli|8hc
salihorsk|7pq
salima|fqi
salina|c3r
salina cruz|966
salinas|2jq,6ky,coy,hkd,mgt
salinopolis|d6s
salisbury|ck1,eo8,eyi
salischtschyky|jo8
salish sea|paw
salisne|kxa
salisnitschnoje|ncg,o8q,ocx
salisnoje|kxa
salisnyj port|nyj
salisnytschne|ncg,o8q,ocx,od5
salissja|o9o
saliszi|nl9
saliwne|o7v
salkin|fak
salkove|nw8
salkovo|nw8
salkowe|nw8
salkowo|nw8
sallanches|i02
sallaumines|ja9
salles|mt3
salmas|8vc
salmon|mgu
salomonen|4j
salomonensee|p4x
salon de provence|d3u
salonica|1ig
saloschzy|nl9
salou|g6z
salouel|n46
salovci|4cs,o3p
salqin|fak
salsk|ah6
salt|5bk,frw
salt lake city|223
salt sea|l0g
salta|11n,19w
salta province|19w
saltash|i8v
saltcoats|irf
saltillo|v0
salto|4sl,5es,7ca,mgv
salto de pirapora|f4i
salto del guaira|gxz
salto department|4sl
salton sea|lkk
salur|brg
salvador|2y,au
salvador da bahia|au
salvador de bahia|au
salvaleon de higueey|55j
salvaleon de higuey|55j
salvatierra|dxi
salween|mgw
saly|nnk
salyan|2q7,7m9
salyan district|2q7
salyhorsk|7pq
salzach|mgx
salzbourg|237,4ws
salzburg|237,4ws
salzburgerland|237
salzburgo|237,4ws
salzgitter|7sr
salzkotten|gil
salzwedel|h60
sam neua|6v6
sam phran|dy0
sama|ddu
samachki|j87
samagrelo zemo svaneti|38l
samakova|os8
samakowa|os8
samal|cr3
samalkha|e93
samalkot|b5p
samalut|6tv
samamea|oxh
samana|33f,eld
samangan|2mz
samaniego|bxb
samannud|b64
samar|1sk
samar del norte|21b
samar du nord|21b
samar oriental|44e
samar province|1sk
samar sea|pa9
samar see|pa9
samara|o0,49v,mgy
samara oblast|49v
samara region|49v
samara reservoir|lkl
samarcanda|123
samarcande|rp,123
samarinda|s7
samarkand|123
samarkanda|123
samarqand|rp,123
samarqand region|rp
samarra|6k7
samarskoie|ja8
samarskoje|ja8
samarskoye|ja8
samaschki|j87
samashki|j87
samastipur|auz
samawa|4xo
samawah|4xo
samaxi|2qe,8iv
sambalpur|6id
sambava|5o8
sambesi|3zm
sambhal|64p
sambia|1w
sambir|emy
sambor|emy
sambrial|aaf
sambrial tehsil|aaf
samburu|3io
samburu county|3io
samburu district|3io
samcheok|cyv
samdrubtse chu|8ym
samdrup jongkhar|2vq,g15
same|gw3
samegrelo and zemo svaneti|38l
samegrelo zemo svaneti|38l
samkir|2qc
sammamish|bi8
samoa|4x
samoa americaines|j3
samoa americana|j3
samochwalowe|out
samochwalowo|out
samojvalove|out
samojvalovo|out
samokhvalove|out
samokhvalovo|out
samoskworetschje|b5z
samostja|npl
sampang|bdd
sampit|6gg
samraong|b15
samruk|oj9
samsun|160,1au
samsun province|160
samtse|2vc,i3k
samtse district|2vc
samtsje yavajeti|38j
samtskhe djavakhetie|38j
samtskhe javakheti|38j
samukh|2qf
samukh district|2qf
samur|mgz
samut prakan|1bd,4kt
samut sakhon|4mf,66o
samut songkhram|4mg,7r5
samux|2qf,hr4
samzche dschawachetien|38j
samzhubze|8ym
samzhubze district|8ym
san|mh0
san adrian de besos|e1d
san andres|4sr,6cz
san andres cholula|ddy
san andres de la barca|g8q
san andres de rabanedo|fig
san andres del rabanedo|fig
san andres tuxtla|aee
san andres und providencia|30i
san andres y providencia|30i
san andros|gpv
san angelo|7xt
san antero|emh
san antonio|146,8nn,b2h,em6,h0s
san antonio abad|h0s
san antonio de los altos|a74
san antonio de los banos|cvn
san antonio de pale|io1
san antonio del tachira|9y5
san bartolome|j6,bbs,hnp
san bartolome de tirajana|bbs
san bartolome tirajana|bbs
san baudilio|8to
san baudilio de llobregat|8to
san benedetto del tronto|cdn
san benito|fj2,giv
san bernandino tlaxcalancingo|b87
san bernardino|5xk
san bernardino tlaxcalancingo|b87
san bernardo|5ou
san blas canillejas|6kz
san bruno|ct4
san buenaventura|cjw
san carlo all arena|9ph
san carlos|56q,db0,fbd,fs1
san carlos de bariloche|87o
san carlos de la rapita|i99
san carlos del zulia|8gk
san carlos des la rapida|i99
san celoni|hz1
san clemente|a1c
san cristobal|1lx,33g,4xh,anb
san cristobal de la laguna|6oo
san cristobal de las casas|6kk
san cristobal y nieves|59
san cugat|902
san cugat de valles|902
san cugat del valles|902
san david|4ss
san diego|155
san dimas|ehs
san dona di piave|d0v
san egreve|i6b
san eustaquio|2tu
san felipe|1yz,ao5
san felipe de puerto plata|4z8
san feliu|cuj
san feliu de llobregat|cuj
san fernanando|86i
san fernando|1r8,1up,4p7,6gr,86i,8se,9tc,ggb
san fernando city|1r8
san fernando de apure|1up
san fernando de henares|d6v
san fernando de monte cristi|bnz
san fernando de montecristi|bnz
san fernando del valle de catamarca|4wa
san fernando naval|86i
san francisco|1m6,ap7,b1u,c0i
san francisco bay|pas
san francisco de borja|7rb
san francisco de campeche|1wf
san francisco de macoris|557
san francisco de milagro|702
san francisco del rincon|9jw
san francisco del sur|e4c
san francisco el alto|au1
san francisco gotera|c0i
san gabriel|dac
san galo|26o,5z2
san german|2jr,cow,e4v
san gil|cca
san giljan|3x8,d3z
san giorgio a cremano|cfw
san giuliano milanese|ffq
san gwann|3x9,cn8
san ignacio de sabaneta|bx1
san ildefonso|a0y
san isidro|9rm,chg,efp,eqj,hhq
san isidro de el general|efp
san jacinto|c8s
san javier|fbv
san jeronimo cuatro vientos|e0k
san joan despi|f6g
san joaquin|9nk,mh1
san jorge|4st
san jorge gulf|p5d
san jose|og,1fq,30r,4sm,7d3,e85,fbx
san jose de david|5pv
san jose de guanipa|8s8
san jose de labangan|7d3
san jose de las lajas|6hh
san jose de mayo|7md
san jose de ocoa|33q,a8m
san jose del cabo|9nz
san jose del guaviare|6k8
san jose del monte|571
san jose del monte city|571
san jose department|4sm
san jose guadalupe otzacatipan|fd7
san jose pinula|8yw
san jose village|ci3
san josecito|b7d
san josesito|b7d
san juan|lu,1v6,2js,33h,5ax,7ap,92e,e24,h03,mh2
san juan bautista|8ez,bu6
san juan bautista tuxtla|7vj
san juan capistrano|e2t
san juan city|7ap
san juan de alicante|h03
san juan de aznalfarache|h8k
san juan de colon|abh
san juan de giron|7nl
san juan de la maguana|5x1
san juan de los lagos|bzd
san juan de los morros|4vu
san juan de los remedios|eni
san juan de nepomuceno|enh
san juan de pasto|1b1
san juan de terranova|5ac
san juan de vilasar|h8q
san juan del cesar|dcr
san juan del rio|6wg
san juan laventille|4p8
san juan nepomuceno|enh
san juan province|1v6,33h
san juan sacatepequez|6xo
san julian|3x8,d3z,dtk
san julian de loria|2ma
san julian de naron|dtk
san justo desvern|i6x
san kamphaeng|ey0
san lawrenz|3xa,nxj
san leandro|8ej
san leonardo|egp
san leonardo de manikling|egp
san lorenzo|2jt,5ug,c4w,fzw,gpj
san lorenzo de el escorial|hs8
san luis|27w,2oc,5ci,9v6,et9,fbc
san luis de la paz|btm
san luis de since|fj0
san luis obispo|c6h
san luis potosi|um,3yo
san luis potosi city|um
san luis province|2oc
san luis rio colorado|6c1
san marcos|3a8,6uk,8bg,aij,aio,b7r
san marino|5b,4hu,ci1
san martin|jn,42w,72u,8td,dhx,mh3
san martin azcatepec|eb5
san martin de la vega|hpp
san martin department|42w
san martin texmelucan|98y
san martin texmelucan de labastida|98y
san mateo|6z8,7t4,bqn
san mateo atenco|9ta
san matias gulf|p5y
san miguel|13x,1s0,4jm,9f5,a0z,mh4
san miguel de abona|i3n
san miguel de allende|9nw
san miguel de cozumel|94c
san miguel de tucuman|10o,13x
san miguel del padron|6jw
san miguel department|4jm
san miguel topilejo|ei5
san miguel xico|578
san miguelito|5bv
san nicolas|elw
san nicolas de flandes|9pn
san nicolas de ilocos|elw
san nicolas de los arroyos|6zi
san nicolas de los garza|4yn
san onofre|exz
san pablo|60g,6li,dxp,fn2
san pablo autopan|ede
san pablo city|60g
san pablo de las salinas|6li
san pascual|dhs
san patricio|4su
san pawl il bahar|86w
san pedro|1b5,46f,5jy,91u,arv,bz0,c5x,d5d,mh5,p22
san pedro alcantara|efd
san pedro ayampuc|ar5
san pedro de alcantara|efd
san pedro de jujuy|arv
san pedro de las colonias|bz0
san pedro de macoris|1wu,33i
san pedro de ribas|fyn
san pedro de uraba|fln
san pedro de ycuamandiyu|g0b
san pedro de ycuamandyyu|g0b
san pedro de ykuamandyju|g0b
san pedro del pinatar|gnn
san pedro del pintar|gnn
san pedro department|46f
san pedro garza garcia|79k
san pedro sacatepequez|dd5
san pedro sula|sq
san pedro y miquelon|jv
san pedro y san pablo|mh6
san petersburgo|80,49z,5mw
san quirico de tarrasa|hoc
san rafael|7dy,aon,b27
san rafael de el mojan|b27
san rafael del mojan|b27
san ramon|97h
san ramon de la nueva oran|9c5
san remo|c85
san roque|fuy
san salvador|dn,2v6,4jo
san salvador de jujuy|1q6,1vr
san salvador department|4jo
san salvador tizatlalli|afy
san sebastian|2ju,68n,egm
san sebastian de los reyes|980
san sebastian de mariquita|euh
san sebastian sobre loira|fv1
san severo|bju
san tan valley|8vp
san vicent del raspeig|ayt
san vicente|4jp,77s,ayt,dpb,ejm
san vicente chicoloapan|6do
san vicente de baracaldo|83h
san vicente de moravia|ejn
san vicente del raspeig|ayt
san vicente department|4jp
san vicente y las granadinas|53
sana|7j,z4,dj2
sana a|7j,1jj
sana a governorate|1jj
sanaa|7j,z4,1jj
sanaa governorate|z4,1jj
sanaag|4in
sanafir|pb2
sanafir island|pb2
sanaga|mh7
sanand|ee8
sanandadsch|1er
sanandaj|1er
sanandij|1er
sanare|e7k
sanary sur mer|hk2
sanawad|e2s
sancaktepe|5ra
sanchazi|9xe
sanchez ramirez|33j
sanchinarro|6m
sanchuan|b03
sancti spiritus|30t,54i
sancti spiritus province|30t
sanda|70m
sandacho|70m
sandakan|4z6
sandaohezi|aku
sandaoling lutiankuang wuqi nongchang|flt
sandaun|43g
sandaun province|43g
sandbach|hrp
sandefjord|a5l
sandefjord municality|a5l
sanderstead|irm
sandhurst|h8c
sandikli|cu9
sandila|bdn
sandnes|8o5
sandnes municipality|8o5
sandown|hdk
sandoy|2b8
sandu|95o
sandur|ntr
sandusky|gea
sandwip|biq
sandy|8k3,j0b
sandy city|8k3
sandy ground|29j
sandy ground village|ohz
sandy hill|29k,oy2
sandy hills|8g8
sandy lake|lkm
sandy point town|nn3
sandy springs|7qy
sane|mh8
sanford|asx,fvm,h7a
sangala|ax7
sangamner|9v4
sangareddi|aoc
sangaria|dmp
sangatte|n5a
sangenjo|hw2
sanger|gg6
sangerei|cph
sangerhausen|gq7
sanggan|mh9
sangha|2xh,mha
sangha mbaere|2xc
sanghar|ada
sangiyn dalay nuur|lkn
sangju|7wb
sangla hill|ax7
sangla hill tehsil|ax7
sangli|202
sangmelima|b98
sangola|fdc
sangre grande|c39
sangre grande regional corporation|2l2
sangrur|8hx
sanhe|6ur
sanhui|bmb
sanjavier|fbv
sanjiang|df3
sanjiao|cax,ead
sanjiika|oj2
sanjo|8sk
sankeshu|cb3
sankeshwar|eit
sankh|mhb
sankivtsi|ocj
sankiwzi|ocj
sankovtsy|ocj
sankowzy|ocj
sankt augustin|b12
sankt gallen|26o,5z2
sankt georgen|6a0
sankt ingbert|dmc
sankt lorenz golf|p4u
sankt peterbourg|80
sankt peterburg|80
sankt petersburg|80,49z
sankt poelten|a0r
sankt polten|a0r
sankt vith|jo4
sankt wendel|g6j
sankuru|2wt,mhc
sanliurfa|v2,16a
sanliurfa province|v2
sanlucar de barrameda|9sk
sanluis|2oc
sanma|4ta
sanmenxia|1vw
sanmiao|e7f
sanmihaiu roman|9te
sanming|200
sannar|17p,72r
sannat|3xc,kwz
sanniquellie|elr
sannois|g6o
sano|7e7
sanok|dg0
sanremo|c85
sansanne mango|dt5
sanschijka|oj2
sanse|68n
sanshui|6n0
sansibar stadt|1a0
sant adria de besos|e1d
sant andreu|6qn
sant andreu de la barca|g8q
sant antimo|es8
sant antoni de portmany|h0s
sant boi de llobregat|8to
sant boi de llobregat sud|8to
sant carles de la rapita|i99
sant celoni|hz1
sant cugat|902
sant cugat del valles|902
sant esteve de parets|huc
sant feliu de guixols|gzq
sant feliu de llobregat|cuj
sant joan d alacant|h03
sant joan despi|f6g
sant julia de loria|2ma,glx
sant just desvern|i6x
sant marti|5sk
sant pere de ribes|fyn
sant quirze del valles|hoc
sant vicenc dels horts|g2i
sant vicent del raspeig|ayt
santa|mhd
santa ana|25z,4jl,59t,c7n,eam
santa ana chiautempan|c2i
santa ana de coro|1s5
santa ana del tachira|9y5,eam
santa ana department|4jl
santa anita los ficus|68y
santa barbara|3bh,8d6,cdw,cgf
santa barbara d oeste|67p
santa barbara de samana|eld
santa barbara department|3bh
santa brigida|hk7
santa catarina|2ui,310,5kd
santa catarina do fogo|311
santa catarina pinula|8x7
santa clara|1rd,76g
santa clarita|69v
santa coloma de gramanet|7d2
santa coloma de gramenet|7d2
santa cruz|dc,vc,1ad,2oh,2tq,312,6o5,75u,7o3,7vf,a5x,eut,mhe
santa cruz de barahona|5tm
santa cruz de el seibo|9l9
santa cruz de juventino rosas|cy3
santa cruz de la palma|i7t
santa cruz de la sierra|dc
santa cruz de lorica|d99
santa cruz de mao|6s2
santa cruz de mara|9o1
santa cruz de mompox|fi1
santa cruz de tenerife|vf,1z8
santa cruz del quiche|5su
santa cruz del seibo|9l9
santa cruz del sur|ei9
santa cruz department|2tq
santa cruz do capibaribe|96l
santa cruz do rio pardo|dwd
santa cruz do sul|7q7
santa cruz province|2oh
santa cruz xoxocotlan|9vw
santa elena|jy,34p,760
santa eulalia del rio|fd2
santa eularia des riu|fd2
santa fe|ou,1b4,5o6
santa fe argentina|7ds
santa fe province|ou
santa helena de goias|ell
santa ines|9uq
santa isabel|2jv,eqt,h1b
santa lucia|4y,9hw,cqs
santa lucia cotzumalguapa|7iq
santa lucia de tirajana|9hw
santa luzia|5qi
santa mara|mhf
santa maria|5hb,7i9,7r9
santa maria capua vetere|f9f
santa maria chimalhuacan|1zd
santa maria de barbera|fem
santa maria del buen ayre|6r
santa maria dos olivais|eq1
santa marta|12s
santa monica|8ay
santa paula|flh
santa perpetua de mogoda|gff
santa perpetua de moguda|gff
santa pola|f99
santa rita|2c2,7c7,f8t
santa rita village|gw7
santa rosa|3a2,5db,5xh,6cs,aps,d10
santa rosa city|5xh
santa rosa de cabal|ats
santa rosa de copan|8s3
santa rosa de osos|dsa
santa rosa de toay|5db
santa rosa department|3a2
santa rosalia de camargo|dbo
santa sede|5f
santa tecla|558
santa teresa|e06
santa teresa del tuy|5ib
santa uxia de ribeira|g5c
santa venera|3xd,gu5
santafe|ou,i9v
santafe de bogota|60
santana|8r0
santana de parnaiba|82s
santana do livramento|8g2
santander|x1,278
santander de quilichao|826
santander department|x1
santangpu|atf
santarem|45k,67c,8j0
santarem district|45k
santee|auc,mhg
santes|kwf
santhoven|iv6
santiago|68,ns,33k,6y8,7nr,a6a,ca8,e09,mhh
santiago atitlan|eup
santiago city|7nr
santiago de cali|bj
santiago de chile|68,ca8
santiago de compostela|5fp
santiago de cuba|10d,1eq
santiago de cuba province|1eq
santiago de las vegas|ecf
santiago de los caballeros|ns
santiago de queretaro|km
santiago de surco|5oe
santiago de veraguas|6y8
santiago del estero|1lq,1r6
santiago del estero province|1lq
santiago du chili|68
santiago metropolitan|2z2
santiago province|33k
santiago rodriguez|33l
santiago teyahualco|bbd
santo amaro|c9o
santo andre|1wc
santo angelo|a4n
santo antonio|ncn
santo antonio da platina|ec6
santo antonio de jesus|9ck
santo antonio de padua|ewq
santo antonio dos olivais|dkv
santo domingo|79,33r,cfu
santo domingo de los colorados|15o
santo domingo de los tsachilas|34o
santo domingo este|va
santo domingo oeste|1u0
santo domingo province|33r
santo domingo tehuantepec|cze
santo tomas|avi
santo tome|25l,ap5
santo tome y principe|4w
santol|5ey
santomera|iap
santon|2dd,oz3
santos|4zs
santos dumont|d2i
santos lugares|dx0
sants montjuic|69l
santurce|c8k
santurce antiguo|c8k
santurtzi|c8k
santutxu|alp
santyoku|cyv
sanvi|ayt
sanvignes les mines|n1n
sanxenxo|hw2
sanxia|7go
sanxia district|7go
sanya|1fj
sanzhiika|oj2
sanzhiyka|oj2
sanzhuang|bih
sao bento do sul|93f
sao bernardo do campo|1ru
sao borja|al7
sao caetano do sul|6xz
sao carlos|611
sao cristovao|9is
sao domingos|31b,kpp
sao domingos de rana|c9u
sao filipe|31c,gij
sao francisco|ex2,mhi
sao francisco do sul|e4c
sao gabriel|b3w
sao gotardo|en2
sao joao da boa vista|96b
sao joao de meriti|4y1
sao joao del rei|91h
sao joaquim da barra|cvq
sao jose|62w
sao jose do rio pardo|c8i
sao jose do rio preto|555
sao jose dos campos|1sr
sao jose dos pinhais|782
sao leopoldo|5zt
sao lourenco|d5t
sao lourenco da mata|8ii
sao lourenco dos orgaos|31f
sao luis|ql
sao luiz gonzaga|f8w
sao manuel|es0
sao marcos bay|p65
sao mateus|94r
sao miguel|31e
sao miguel dos campos|d7i
sao paulo|6g,2uk
sao pedro da aldeia|b5v
sao roque|bpw
sao salvador do mundo|31g
sao sebastiao|96w
sao sebastiao do paraiso|9ql
sao sebastiao do passe|ffr
sao tome|25l
sao tome and principe|4w
sao tome et principe|4w
sao tome island|2kr
sao tome und principe|4w
sao vicente|31h,5bf
saona y loira|80l
saone|mhj
saone et loire|80l
saoserne|n2g
saosernoje|n2g
saosersk|in8
saosjornoje|n2g
saour mohyla|hs
saourtchi|nww
sapanca golu|lko
sapele|6it
sapiranga|97q
sapodilla cayes|pb8
sapoljarny|hsz
saporischja|uz
saporischschja|uz
saporoger sitsch|j0
saporoschje|uz,ngp
saporoschschja|ngp
sapporo|cs
sapporo shi|cs
saprudne|oj3
saprudnja|iti
saprudnoje|oj3
sapt|mhk
sapucaia|71z
sapulpa|haf
saqqez|6oh
saquarema|ad6
sar e pol|2n0,6ld
sar e pol province|2n0
sar e pul|2n0,6ld
sar i pul|2n0,6ld
saraburi|4l1,61k
sarachs|cat
saragossa|w4,1i4
saragosse|w4,1i4
sarai alamgir|cni
sarai alamgir tehsil|cni
saraily kiiat|jms
saraily kijat|jms
saraisk|gi8
sarajevo|bp,2r0
sarajevo canton|2r0
sarajinka|o87
sarajs|cat
sarajynka|o87
sarakeb|em1
sarakhs|cat
saraktach|hve
saraktasch|hve
saraktash|hve
saramacca|4j0
saramacca district|4j0
saran|cwo,i2z
sarandi|8ph
sarandsch|6pd
sarangani|44q
sarangani province|44q
sarangpur|e7p
sarankhola|e2o
saransk|1i9
sarapoul|82z
sarapul|82z
saraqeb|em1
saraqib|em1
saraschinka|o87
saraschynka|o87
sarasota|b5l
sarata|n3p
saratamata|p1c
saratoga|fgm
saratoga springs|g24,gdh
saratov|rw,49w
saratov oblast|49w
saratov region|49w
saratov reservoir|lkp
saratovskoe reservoir|lkp
saratow|rw
sarawak|3z8
sarayly kiyat|jms
sarazhinka|o87
sarazhynka|o87
sarcelles|atj
sardaigne|11a
sardaigne du sud|3gr
sardarshahr|8lu
sardhana|bty
sardinia|11a
sardinien|11a
sare pol|2n0
saretschje|ojn,omg
saretschnoje|k3u,nqu,ntt,owu
saretschny|a89,act,g25
sargasso sea|par
sargassosee|par
sargodha|24q
sarh|5df
sari|1qh
sari pul|2n0
sariaya|ci9
sarinsk|bii
sarishabari|8vo
saritschne|k3u,nqu,ntt
saritschtschja|n9u,ojn,omg
sariwon|1j6
sarja|mu,kpx
sarkand|95d
sarkhej|fnl
sarkikaraagac|ezn
sarlat la caneda|j55
sarnen|fzf
sarnia|9h6
sarny|fwy
saronno|dqm
saroschany|ne8
sarov|8j7
sarow|8j7
sarpang|2vi,fdm
sarpang district|2vi
sarpol e sahab|ble
sarpol e zahab|ble
sarpsborg|6f4
sarpsborg municipality|6f4
sarqan|95d
sarralbe|mw5
sarre|32d,mhl
sarrebourg|ifl
sarrebruck|253
sarreguemines|gj8
sarrelouis|dos
sarria sant gervasi|6qi
sarrians|km5
sarstedt|hme
sartana|jbn
sartang|mhm
sarthe|80m,lwg,mhn
sartrouville|baa
sarudinzy|oej
sarur|2pi,2q8
sary bach|ohi
sary basch|ohi
sary bash|ohi
sarygamysh koli|lkq
sarypovo|cvd
saryqopa kli|lkr
sarzeau|k5y
sasaguri|fdz
sasayama|dcu
sasdrist|oee
sasebo|5rz
sasebo shi|5rz
saskatchewan|1fe,mho
saskatoon|63c
sasolburg|953
sasovo|fsd
sassandra|8jd,mhp
sassandra marahoue|2yj
sassari|3gq,8d3
sassari province|3gq
sasselje|ogs
sassenage|ja7
sassillja|ogs
sassovo|fsd
sassowo|fsd
sassuolo|dzn
sastawna|jy1
sasyqkl|lks
satakunta|370
satakunta region|370
satana|ejr
sataniv|nn0
sataniw|nn0
satanov|nn0
satanow|nn0
satara|7io
sathmar|47f,59g
sathmar und maramures|47a
sathonay camp|mvl
sathupalli|ddn
sathyamangalam|eoa
satischje|nbu
satischschja|nbu
satka|bvw
satkania|bji
satkhira|73u
satna|5mn
satoka|nrp
satschepilowka|nda
satschepyliwka|nda
satsumasendai|9eo
sattahip|a1l
satte|b4r
sattenapalle|bbq
sattur|f8c
satu mare|47f,59g
satu mare county|47f
satun|4mr,7t0
satupa itea|4to
satyschschja|nbu
saudarkrokur|jyk
saudi arabia|1a
saudi arabien|1a
saugor|5pe
saugus|g7m
sauhadsch|n4
saujon|kmb
saulkrasti|3po,jkn
saulkrasti municipality|3po
saulkrastu|3po
sault sainte marie|9hd
sault ste marie|9hd
saulx les chartreux|ktr
saumur|evd
saundatti|dck
saur mogila|hs
saurchi|nww
saurimo|7al
saurtschi|nww
sausheim|kn4
sausset les pins|k0v
sauteurs|n99
sautron|k3b
sauvian|n7j
sava|2fh,m5p,m6m,mhq
savage|fn7
savalou|8et
savanes|2yk,4kr
savanes district|2yk
savanna la mar|bun
savannah|38w,6ql,mhr
savannakhet|3kv,54z
savannakhet province|3kv
savanne|3xt
savanur|dsq
savarkundla|9d9
savave village|nuq
save|85b,mhs
saveh|6ci
savenay|ka6
saverne|ity
savigny le temple|gat
savigny sur orge|dfv
savintsy|ksg
savnik|3si,nsj
savoie|80n
savona|3gs,afz
savone|3gs,afz
savonia del norte|36y
savonia del sur|36o
savonie du nord|36y
savonie du sud|36o
savour mohyla|hs
savran|kgu
savu sea|pad
savur mohila|hs
savur mohyla|hs
savyntsi|ksg
sawai madhopur|7nc
sawalje|mxa
sawallja|mxa
sawangan|6h2
sawara|c7d
sawet leninski|no3
sawetnoje|nww,o6j
sawety ilitscha|hez
sawinzy|ksg
sawit leninskyj|no3
sawitinsk|ios
sawitne|nww,o6j
sawodiwka|o28
sawodoukowsk|gc8
sawodowka|o28
sawodske|jyp,ndl
sawodskoi|ie9
sawodskoje|jyp,ndl
sawoloka|ok4
sawolschje|cup
sawolschsk|ir9
sawran|kgu
sawur mohyla|hs
sawusee|pad
sawynzi|ksg
saxe|32e
saxe anhalt|32f
saxony|32e
saxony anhalt|32f
saya|ntx
sayama|6ja
sayama shi|6ja
sayanogorsk|bti
sayansk|coj
saybag|f3i
sayhat|9wx
saynshand|amy
sayreville|ciu
sayreville junction|cus
sayyan|9or
sazava|mht
sbarasch|iko
sboriw|kaz
sborow|kaz
scadicci|cil
scaer|kpy
scafati|bz8
scaggsville|gjy
scalabis|8j0
scandicci|cil
scandinavia|ht
scandinavie|ht
scania|14u
scania county|14u
scanie|14u
scarabantia|ace
scarbantia|ace
scarborough|aeh,bo3
scarborough riff|pb7
scarborough shoal|pb7
sceaux|h32
schaan|3ll,hws
schaarbeek|70p
schabo|k60
schachowskaja|jdm
schachtarsk|9ib
schachtersk|9ib,jgi
schachtinsk|d2d
schachtjorsk|9ib
schachtne|ocw
schachtnoje|ocw
schachty|5w8
schachunja|gwt
schadegan|dxa
schadrinsk|8zt
schaerbeek|70p
schaffhausen|2y3,7vu
schaffhouse|2y3,7vu
schagaan aryg|j2m
schahr e kord|53p
schahrijar|aqa
schahrud|71d
schakul|out
schalbiwka|nkr
schalgau|7sq
schali|gfu
schaligine|ngd
schaluschka|j0z
schalygino|ngd
schalyhyne|ngd
schamal darfur|v4
schamal kurdufan|pw
schambyl|1fz
schandi|bbw
schangaosen|7t2
schangatas|et3
scharbin|b7a
schardscha|mu,2mi
schargorod|k6i
scharhorod|k6i
scharja|fsl
scharkent|ejx
scharq darfur|4ba
scharypowo|cvd
schaschkiw|ilp
schaschkow|ilp
schassburg|ej1
schast ye|j1a
schastlivoye|o9k
schastye|j1a
schatsk|ktd
schatura|fqh
schaumburg|9aq
schazk|ktd
schdanow|501
schdenijewo|o8m
schebaa farmen|pb1
schebekino|chf
scheberghan|6gc
schebrijany|nx5
schebutynzi|nzn
schefar am|cyz
scheich eli|nqe,nz9
scheksna|h56
schelde|mhu
schelechow|c5w
schelechowe|oni
schelesnodoroschnoje|od5
schelesnodoroschny|6u6
schelesnogorsk|84e,89x
schelesnogorsk ilimski|fya
schelesnowodsk|gi9
schelesny port|nyj
schelichow bucht|p5g
scheljabowka|nk1
schelkowitschnoje|o1x
schelle|k07
schellenberg|3lm,ngk
scheltyje wody|cun
schemtschuschina|od1
schemtschuschyna|od1
schenectady|a26
schepdaal|kka
schepdael|kka
schepetiwka|d7y
schepetowka|d7y
schepit|ony
schepot|ony
scherbanka|o0d
scherbynivka|n9l
scherdewka|i55
scherebkowe|nrl
scherebkowo|nrl
scheregesch|jg9
schererville|fx3
scherpenheuvel|k5d
scherschenzi|nxz
scherschenzy|nxz
schertz|cts
scheschory|nrf
schesqasghan|5ct
schewtschenkowe|k66,koq,nf4,o4w,oe1,os0,ot4
schewtschenkowo|k66,koq,nf4,o4w,oe1,os0,ot4
schibin al kaum|1or
schidatschow|p0d
schidnyzja|nnn
schiedam|993
schifferstadt|hjo
schiffweiler|i76
schigulewsk|awu
schilde|hbt
schilka|iiu
schilowka|om2
schilowo|i3y
schilowzy|ngf
schiltigheim|f40
schimal sina|35q
schimanowsk|h3c
schio|eqi
schipinzy|nf0
schipot|ony
schipunowo|j2e
schirak|2nr
schiras|n3
schirin nowy|oq3
schirjaewe|kd7
schirjajewo|kd7
schirnowsk|hsa
schirokaja balka|olo
schiroke|jh5,obw,ojo
schirokoje|jh5,nz6,o1o,obw,os5
schirokolanowka|nto
schirowzy|nu1
schischaki|n1z
schischkino|ovd
schischkowzy|nxg,o01
schitiqara|ctn
schitomir|1pm
schjoltyje wody|cun
schkeuditz|ho1
schkilne|nrn
schklo|kjf
schkolnoje|nrn
schlacht bei kruty|o2q
schlangeninsel|i0
schlesien|hx,la
schleswig|glk
schleswig holstein|32c
schlettstadt|hl5
schlieren|is5
schljach|oux
schljachowe|ovh
schlobin|97n
schluchtern|hwo
schluechtern|hwo
schmalkalden|hhl
schmallenberg|g9w
schmelz|huh
schmerinka|ejc
schmerynka|ejc
schneeball|koo
schneeberg|hzp
schneverdingen|hjq
schodniza|nnn
schodnja|hlc
schodsina|a1j
schoenebeck|fna
schoeneberg|79g
schofhausen|7vu
scholkwa|iqe
scholochowe|nfm
scholochowo|nfm
scholochowski|jgz
schonebeck|fna
schoneberg|79g
schoner|fgx
schopfheim|hin
schorndorf|dfw
schortens|h46
schostakowe|ope
schostakowo|ope
schostka|9ej
schoten|eri
schottische see|p3w
schottland|383
schowkowytschne|o1x
schowkwa|iqe
schowti jar|ok0
schowti wody|cun
schowtnewa rewoljuzija|oo2
schowtnewe|mws,njq,ojw,ori
schowtnewoje|mws,ori
schowtyj jar|ok0
schpikow|nh5
schpiltschina|ov6
schpola|i0f
schpykiw|nh5
schpyltschyna|ov6
schramberg|hna
schramkiwka|njp
schramkowka|njp
schrimm|fn4
schrobenhausen|i41
schtormowe|o80
schtormowoje|o80
schtschasliwka|oul
schtschaslywe|o9k
schtschastja|j1a
schtschastliwka|oul
schtschebetowka|ncv
schtschekino|aim
schtscherbakowe|or9
schtscherbakowo|or9
schtscherbani|nru
schtscherbanka|o0d
schtscherbinka|g0h
schtscherbinowka|n9l
schtscherbinzy|onh
schtscherbyniwka|n9l
schtscherbynzi|onh
schtschigry|hjr
schtschirez|kna
schtschjolkino|jb0
schtschjolkowo|7ih
schtscholkine|jb0
schtschors|j8h
schtschukino|7vb
schtschutschinsk|c6u
schtschyret|kna
schturmowe|nyb
schturmowoje|nyb
schu|df2
schubelbach|jz8
schubino|ofu
schubino baigodscha|ofu
schubranez|nsp
schubyne|ofu
schuchewitsch|nzu
schuchewytsch roman ossypowytsch|nzu
schuja|aik
schukow|iv7
schukowka|hh5
schukowski|85h
schulebino|6p5
schumchai|nqu
schumen|5xb
schumerlja|ecq
schumicha|hnw
schumsk|kqk
schumy|oks
schurawka|ni2,opf
schurawki|nk2
schurawky|nk2
schurawli|nzf
schurawliwka|o1t
schurawljowka|o1t
schurawly|nzf
schurawno|ndi
schurawytschi|o38
schurawytschy|o38
schuschary|i9d
schuschenskoje|hm0
schuschtar|93n
schwabach|dnc
schwabisch gmund|agc
schwabisch hall|e28
schwaebisch gmuend|agc
schwaebisch hall|e28
schwalbach|hmf
schwalmstadt|hja
schwalmtal|hid
schwan|ofq
schwandorf in bayern|fze
schwanewede|heq
schwanez|nyh
schwarze elster|mhv
schwarzenberg|i3u
schwarzes meer|eg
schwarzmeerdeutsche|ney,nvk,o91,oiq
schweden|2h
schwedt|fpb
schweidnitz|aju
schweighouse sur moder|mt6
schweinfurt|ba2
schweiz|2o
schweizer reneke|9mj
schwelm|for
schwerin|5gg
schweriner see|lkt
schwerte|bqo
schwetzingen|gvd
schwiz|cws
schwytz|2y5,cws
schwyz|2y5,cws
schydatschiw|p0d
schyliwka|om2
schyliwzi|ngf
schymkent|nr
schypynzi|nf0
schyriwzi|nu1
schyrjajewe|kd7
schyroka balka|olo
schyroke|jh5,nz6,o1o,obw,os5
schyrokoe|ojo
schyrokolaniwka|nto
schyschaky|n1z
schyschkiwzi|nxg,o01
schyschkyne|ovd
schytomyr|1pm
sciacca|d9e
science city of munoz|dxv
sciez|msy
scionzier|kaa
scioto|mhw
scoresby sound|p89
scoresby sund|p89
scotch plains|goo
scotia sea|p3u
scotiasee|p3u
scotland|383
scott lake|lku
scottsdale|5s9
scranton|94q
scunthorpe|8vd
sdolbuniw|gi5
sdolbunow|gi5
sdowbizja|mtn
sdowbyzja|mtn
sea of azov|e5
sea of crete|p7e
sea of galilee|lkv
sea of japan|p3a
sea of marmara|gj
sea of okhotsk|gx
sea of valencia|p5e
seaford|gvf
seaham|gwz
seal beach|gid
searcy|gl3
seaside|ex5
seatac|fzk
seattle|1sc
sebago lake|lkw
sebastia juan arbo|i99
sebastian|gmb
sebastopol|10s,4qn
sebdou|d5q
sebennitos|b64
sebennytos|b64
sebes koros|mhx
sebha|3qu,539
sebin karahisar|c6c
sebine|nz1
sebinkarahisar|c6c
sebta|5nf
sebyne|nz1
seclin|ivt
secondigliano|cv0
secunderabad|61c
security widefield|eyo
sedalia|h30
sedan|ha0
sedhiou|4i6,aoy
sednev|o9n
sednew|o9n
sedniv|o9n
sedniw|o9n
sedove|nkv
sedovo|nkv
sedowe|nkv
sedowo|nkv
sedrata|bd6
seeb|4wu
seeheim jugenheim|i23
seelze|eyh
seen|i9u
seenu|3xv
sees|mrt
seesen|h0e
seevetal|d4o
sefid|mhy
sefrou|a2p
sefru|a2p
sefwi wiawso|oyr
segamat|9nv
segedin|4vv
segescha|eud
segewold|fdi
segezha|eud
seghedin|4vv
segou|tb,4xm
segou region|tb
segovia|36f,az0,de0
segovie|36f,az0
segre|k2y,mhz
segu|tb,4xm
segueja|eud
seguela|5cx
seguezha|eud
seguin|g1n
segundo ensanche|gvu
segura|mi0
sehnde|gs2
sehore|82b
sehwan|d5m
sehwan sharif|d5m
seichamps|kp5
seinaejoki|65h
seinajoki|65h
seine|hu,lrz
seine et marne|80q
seine maritime|80p
seine saint denis|816
seit boulat novy|ou2
seit bulat novi|ou2
seit bulat novy|ou2
seit bulat nowy|ou2
seit eli|nk2
seitler|jr2
seitler vakouf|oua
seitler vakuf|oua
seitler wakuf|oua
seja|3pp,g5y
seja municipality|3pp
sejas|3pp
sejong|1el,3ka
sejong si|2dy,3ka
sejong special self governing city|1el
sekondi|51a
sekondi takoradi|51a
sekong|3ky,p1j
sekretarivka|o9w
sekretariwka|o9w
sekretarka|o0s
sel alimentaire|frw
sel tso|hqg
selam|1jq
selangor|3z5
selb|hxj
selby|ggr
selebi phikwe|2w6,cx5
selemdzha|mi1
selena|nrh,ohg
selena nywa|osr
selenagorsk|idr
selene|oe2,oxf
selenga|mi2
selenge|3vw,mi2
selenge aimag|3vw
selenge province|3vw
seleni koschary|omv
seleniwka|kmm
selennyakh|mi3
selenodolsk|81r
selenogorsk|9jd
selenogorskoje|nsx
selenograd|5xp
selenogradsk|i86
selenohirske|nsx,nz3
selenokumsk|d4g
selenow|ohg
selenowka|kmm
selenter see|lkx
selentschukskaja|h5o
selenyj haj|nsl,o7s
selenyj jar|ofb,oi2
selestat|hl5
seletskoe ozero|lky
selfoss|g5w
seliatin|nmo
seliatino|iqj
seliatyn|nmo
selibabi|b4u
selibaby|b4u
selibe phikwe|2w6
selichtche|o1m,olz
selidove|h0b
selidovo|h0b
selidowo|h0b
seligenstadt|hhh
selioglou|nih
selioglu|nih
selischtsche|o1m,olz
selishche|o1m,olz
seljatin|nmo
seljatino|iqj
seljatyn|nmo
seljonaja niwa|osr
seljonoje|oe2,oxf
seljony gai|nsl,o7s
seljony jar|ofb,oi2
seljonyje koschary|omv
selles sur cher|msd
selm|g3a
selma|gjh
selnica ob dravi|4gi,n7w
selo imeni sverdlova|aay
selo imeni swerdlowa|aay
selogiri|fpd
seloncourt|kjt
selong|8c5
selsey|jbj
seltso|hqg
selu|cut
selva alegre|9fw
selwyn lake|lkz
selyatin|nmo
selyatino|iqj
selyatyn|nmo
selychtche|o1m,olz
selydove|h0b
selydowe|h0b
selyschtsche|o1m,olz
selyshche|o1m,olz
selzaet|iyi
selzaete|iyi
selzo|hqg
sem kolodezey|jya
semarang|k6
semeac|mrg
semei|1lb
semeikino|nlu
semeiz|nkn
semenawi keyih bahri|35x
semenivka|jxk,kj1,nry,osj
semeniwka|jxk,kj1,nry,osj
semenov|gk9
semenovka|jxk,kj1
semenovskoye|bst
semenowka|jxk,kj1
semenyih|8c3
semera|nlo
semettschino|iy7
semey|1lb
semeykino|nlu
semic|4eo,kkg
semien keih bahri|35x
semienawi kayih bahri|35x
semikarakorsk|gop
semilouki|g9h
semiluki|g9h
seminoe reservoir|ll0
semionov|gk9
semionovka|jxk,kj1,nry,osj
semionovskoie|bst
semionovskoye|bst
semipalatinsk|1lb
semipolki|nhp
semisotka|nxl
semissotka|nxl
semjonow|gk9
semjonowka|jxk,kj1,nry,osj
semjonowskoje|bst
semliki|mi4
semljanitschnoje|oox
semljanytschne|oox
semnan|1y1,556
semnan province|1y1
sempeter pri gorici|j5j
sempeter vrtojba|4gn
semporna|ab2
semur en auxois|kvh
semyonov|gk9
semyonovka|jxk,kj1,nry,osj
semyonovskoye|bst
semypolky|nhp
semysotka|nxl
semyssotka|nxl
sen monorom|gn8
sena|hu,ban
sena maritimo|80p
sena saint denis|816
sena y marne|80q
senador canedo|ae9
senanayake samudra|ll1
senas|kjh
sencha|nhk
sencur|4ev,jlh
sendai|oj,9eo
sendai shi|oj
senden|gxk,hbx
sendhwa|b84
sene|jtg
seneca lake|ll2
seneffe|j66
senegal|1y,mi5
senekal|dgl
senftenberg|fw8
sengkang|ani
senglea|3wv,jvl
senhor do bonfim|c0d
senigallia|fhl
senkaku inseln|pbd
senkaku islands|pbd
senkow|jl1
senlis|hk4
senmonorom|gn8
sennar|17p,72r
sennar state|17p
seno de skyring|p9l
seno otway|p9m
seno skyring|p9l
senokosnoie|o9u
senokosnoje|o9u
senokosnoye|o9u
senorio de tlaxcala|5no
sens|fxh
sensuntepeque|agj
sentcha|nhk
sentianivka|ndw
sentianovka|ndw
sentilj|4ew
sentilj v slov goricah|gdp
sentjaniwka|ndw
sentjanowka|ndw
sentjernej|4ex,n2z
sentjur|4ey,iep
sentrupert|4hf
sentrupert na dolenjskem|ocf
sentscha|nhk
sentyanivka|ndw
sentyanovka|ndw
senzherey|cph
seogwipo|6bn
seohara|cah
seongnam|1fh
seongnam si|1fh
seoni|7w7
seosan|9bp
seosan city|9bp
seosan si|9bp
seosansi|9bp
seoul|5r,a1
seoul city|5r,a1
seoul metropolitan government city|a1
seoul si|5r,a1
seoulsi|5r,a1
sepang|5yx
sepatan|7dg
sepik|mi6
sepik oriental|435
septa|5nf
septemes les vallons|jex
seque lyman|o3s
serafimovski|jdi
serafimovskiy|jdi
serafimovsky|jdi
serafimowski|jdi
seraing|aih
seram|edh
serampore|5uv
seramsee|p55
serang|vi
serb republic|2r2
serbia|2s
serbichani|nxt
serbie|2s
serbien|2s
serbitchani|nxt
serbitschani|nxt
serbka|nrv
serboi|ns6
serby|ns6
serbychany|nxt
serbytchany|nxt
serbytschany|nxt
serdica|9h
serdobsk|e1h
serebrianka|o8e,ohm
serebriia|ni0
serebrija|ni0
serebriya|ni0
serebrjanka|o8e,ohm
serebryanka|o8e,ohm
serebryanskoe reservoir|ll3
seredina bouda|k5f
seredina buda|k5f
seredne vodiane|kqn
seredne vodyane|kqn
seredne wodjane|kqn
serednie|n2b
serednie vodiane|kqn
serednje|n2b
serednje wodjane|kqn
serednye|n2b
serednye vodyane|kqn
seredyna bouda|k5f
seredyna buda|k5f
sereflikochisar|cnk
sereflikochisar district|cnk
seregno|cvh
serekunda|59a
seremange erzange|n86
seremban|1cm
sergach|gx4
sergatch|gx4
sergatsch|gx4
sergejewka|ks6,onb,one
sergeyevka|ks6,onb,one
sergii|o8u
sergijew possad|7mt
sergipe|2uj
sergiyev posad|7mt
sergueievka|ks6,onb,one
sergueyevka|ks6,onb,one
serguiev posad|7mt
serguiev possad|7mt
serguii|o8u
serguiyev posad|7mt
serhievka|ks6,one
serhii|o8u
serhiievka|ks6,one
serhiivka|ks6,o0u,onb
serhijewka|ks6,one
serhiji|o8u
serhijiwka|ks6,o0u,onb
serhiyevka|ks6,one
serhiyi|o8u
serhiyivka|ks6,o0u,onb,one
seria|fq2
serignan|k8e
serik|dzp
serik district|dzp
serilingampalle|6op
sermersooq|394
sernograd|fuv
sernowe|oau,odx,oqk
sernowoje|oau,odx,oqk
seropedica|b6p
serov|83i
serow|83i
serowe|6tq
serpneve|nuk
serpnevoie|nuk
serpnevoye|nuk
serpnewe|nuk
serpnewoje|nuk
serpong|8y4
serpoukhov|74f
serpuchow|74f
serpujov|74f
serpukhov|74f
serra|52z
serra talhada|8lb
serrana|det
serranilla bank|pbh
serravalle|4hw,g22
serrekunda|59a
serres|asc
serrinha|bxd
sertaozinho|82f
sertolovo|cql
sertolowo|cql
servach|mi7
serychevo|iz9
seryschewo|iz9
seryshevo|iz9
sesena|i33
sesimbra|d60
sesimbra municipality|d60
sestao|fu4
sesto|cev
sesto fiorentino|cev
sesto san giovanni|8v1
sestroretsk|dx3
sestrorezk|dx3
sesvete|bhg
setabul|57o
sete|d8f
sete lagoas|62a
setharja old|f0p
setif|12w,1m5
setif province|12w
setit|mi8
seto|74v
seto inland sea|p57
seto inlandsee|p57
seto shi|74v
settat|7cx
settimo torinese|c5q
setubal|1mr,57o
setubal district|1mr
seul|5r,a1
sevastianivka|owm
sevastianovka|owm
sevastopol|10s,4qn
sevastopol city|10s,4qn
sevastyanivka|owm
sevastyanovka|owm
sevenoaks|ftv
severn|cmy,mi9
severna park|du4
severnaya dvina|mia
severnaya sos va|mib
severni|62z
severnobanatski upravni okrug|47n
severny|62z
severnyy|62z
severo zadonsk|i0y
severobaikalsk|gbi
severobaykal sk|gbi
severobaykalsk|gbi
severodonetsk|82n
severodvinsk|65e
severomorsk|bak
severoouralsk|et0
severoural sk|et0
severouralsk|et0
seversk|7lz,j5r
severskaia|gti
severskaya|gti
severski donets|hy
seversky donets|hy
severynivka|orw
sevilla|vt,cpv
seville|vt
sevnica|4ep,iji
sevran|c6i
sevres|gnq
sevrier|n8g
sewansee|hv
sewastjaniwka|owm
sewastjanowka|owm
sewastopol|10s,4qn
sewell|dvo
sewera|755
sewerny|62z
sewero sadonsk|i0y
sewerobaikalsk|gbi
sewerodonezk|82n
sewerodwinsk|65e
seweromorsk|bak
sewerouralsk|et0
sewersk|7lz,j5r
sewerskaja|gti
sewerski donez|hy
seweryniwka|orw
sewon|9dl
seychellen|55
seychelles|55
seydisehir|bnm
seyfe golu|ll4
seyhan|mic
seyhan baraji|ll5
seym|mid
seynod|hn3
seysses|ke7
seyssinet pariset|in0
seyssins|k3a
seytler|jr2
sezana|4eq,hqm
sezanne|kn2
sfantu gheorghe|6a0
sfat|e5k
sfax|1mm,1nu
sfax governorate|1mm
sfireh|a7m
sfisef|ffe
sfissef|ffe
sfizef|ffe
sgurowka|msl
sha tin|130,2ci
shaanxi|303
shabeellaha dhexe|4io
shabeellaha hoose|4ip
shabeelle|mie
shabo|k60
shabqadar|9xn
shabran|2qa
shabran district|2qa
shabwah|4tz
shabwah governorate|4tz
shache|74h
shadegan|dxa
shadrinsk|8zt
shadwell|icq
shagaan aryg|j2m
shagamu|5y2
shagang|fjm
shaghalalytengiz kli|ll6
shagonar|j2m
shah alam|1s3
shahabad|9dj,bes,di5,eex
shahada|as1
shahbazpur|drf
shahbuz|2q5
shahdad kot|995
shahdadkot|995
shahdadpur|9vc
shahdadpur tehsil|9vc
shahdol|8gn
shahecheng|779
shahin dezh|d3m
shahjahanpur|5bz
shahjanpur|5bz
shahkot|62r
shahkot tehsil|62r
shahpur|fc0
shahpura|euw
shahr e babak|bhh
shahr e kord|53p
shahrbabak|bhh
shahre jadide andisheh|8yn
shahre kord|53p
shahrekord|53p
shahriar|aqa
shahrisabz|6v2
shahroud|71d
shahrud|71d
shahuwadi|6ak
shahzadpur|7uo
shajapur|bcz
shaji|c9x
shajovskaia|jdm
shajtarsk|9ib
shajtersk|9ib,jgi
shajtiorsk|9ib
shajtne|ocw
shajtnoye|ocw
shajty|5w8
shajunia|gwt
shakargarh|a5o
shaker heights|g2u
shakhbuz|2q5
shakhovskaya|jdm
shakhtarsk|9ib
shakhtersk|9ib,jgi
shakhtinsk|d2d
shakhtne|ocw
shakhtnoye|ocw
shakhty|5w8
shakhtyorsk|9ib
shakhun ya|gwt
shakhunya|gwt
shaki|2q2,2q6,610,6bl
shaki city|2a6
shaki district|2q6
shakiso|enp
shakopee|ddw
shaksgam tal|pb5
shakul|out
shalgo tar yan|7sq
shali|gfu
shaligine|ngd
shaliguine|ngd
shalushka|j0z
shalygino|ngd
shalyguino|ngd
shalyhyne|ngd
sham shui po|oyh
sham shui po district|2cc
shama|mif
shamakhi|2qe,8iv
shamal darfor|v4
shamal kurdufan|pw
shamal sina|35q
shamia|aun
shamkhor|7q2
shamkir|2qc
shamli|848
shamsabad|fg6
shan|3vo
shan staat|3vo
shan state|3vo
shancheng|9ba
shandian|mig
shandong|301
shangani|mih
shanghai|65,302
shangkou|a0o
shangluo|25r
shangmei|99g
shangpa|fpy
shangqiu|126
shangrao|1cp
shangri la|72z
shangsi|9j0
shangyu|1qa
shangyun|civ
shangzhi|8ts
shanhaiguan|6vi
shanhecun|av4
shanji|bpi
shankou|9mq
shannon|mii
shanting|8wn
shantipur|6p7
shantou|mt
shanwang|a9d
shanwei|4v3
shanxi|304
shaodian|f2g
shaoguan|1fm
shaowu|7ix
shaoxing|tn
shaoyang|1ra
shaozhuang|9wv
shaping|7op,fh5
shar ya|fsl
sharan|kcc
sharaqpur|f8e
shardara bgeni|ll7
shardara reservoir|ll7
shargorod|k6i
sharhorod|k6i
sharia|fsl
sharjah|mu,2mi
sharjah city|mu
shark bay|p6p
sharqia|dj
sharqia governorate|dj
sharqia province|dj
sharqpur sharif|f8e
sharur|2q8
sharya|fsl
sharypovo|cvd
shashamane|603
shashemene|603
shasta lake|ll8
shatin|130
shatsk|ktd
shatt al arab|mij
shatt al hillah|mik
shatura|fqh
shaviyani atholhu|2h7
shawenegan|dpl
shawinigan|dpl
shawinigan falls|dpl
shawnee|a30,fd9
shchara|mil
shchaslivka|oul
shchaslyve|o9k
shchaslyvka|oul
shchastia|j1a
shchastlivka|oul
shchastya|j1a
shchebetivka|ncv
shchebetovka|ncv
shchekino|aim
shchelkovo|7ih
shcherbakove|or9
shcherbakovo|or9
shcherbani|nru
shcherbanka|o0d
shcherbinka|g0h
shcherbinovka|n9l
shcherbintsy|onh
shcherbynivka|n9l
shcherbyntsi|onh
shchigry|hjr
shchiolkino|jb0
shchiolkovo|7ih
shchirets|kna
shcholkine|jb0
shchors|j8h
shchuchinsk|c6u
shchukino|7vb
shchyokino|aim
shchyolkino|jb0
shchyolkovo|7ih
shchyret|kna
shchyrets|kna
shebaa farms|pb1
shebekino|chf
shebele|mim
sheberghan|6gc
shebetovka|ncv
sheboygan|byp
shebutyntsi|nzn
shechem|72k
sheepshead bay|79n
sheerness|ixw
shefa|4tb
shefa amr|cyz
shefar am|cyz
sheffield|23p
shefford|j8j
shegaon|azo
sheij eli|nqe,nz9
sheikhpura|c9t
sheikhupura|56o
shekhupura|56o
sheki|2q2,2q6,610
sheksinskoe reservoir|ll9
sheksna|h56,min
shelby|9c1,hd8
shelbyville|h4i
shelejov|c5w
shelejove|oni
shelekhov|c5w
shelekhove|oni
shelikhov gulf|p5g
shelikhova gulf|p5g
shelkovichnoye|o1x
shelton|d4j
shemgang|nl5
shendi|bbw
shenfield|jbv
shenglilu|6zh
shenjiamen|87m
shenyang|7c
shenzhen|7q
sheopur|abu
shepetivka|d7y
shepetovka|d7y
shepherds bush|dfo
shepit|ony
shepot|ony
shepparton|bla
shepperton|jge
shepshed|imm
shepton mallet|jdg
sherbin|b7a
sherbrook|73b
sherbrooke|73b
sheregesh|jg9
shereguesh|jg9
sherghati|ec3
sherkot|avt
sherman|d8u
sherman basin|p9b
sherman oaks|bg7
sherpur|7ov
shershentsi|nxz
shershentsy|nxz
shertallai|cfv
sherwood|flq
sherwood park|9lc
sheshory|nrf
shetan|ete
shevchenko|4yr
shevchenkove|k66,koq,nf4,o4w,oe1,os0,ot4
shevchenkovo|k66,koq,nf4,o4w,oe1,os0,ot4
shewanegan|dpl
sheykh eli|nqe,nz9
shfaram|cyz
shibata|86o
shibganj|54u,e6s
shibin al kawm|1or
shibin al qanatir|axx
shibin el kom|1or
shibin el qanater|axx
shibin el qanatir|axx
shibirghan|6gc
shibukawa|97k
shibushi|fos
shibuzi|as6
shichuan|dg8
shida kartli|38k
shidui|eb9
shiga|14o
shiga ken|14o
shiga prefecture|14o
shigatse|8ym
shiguai|9m4
shihao|cqb
shihezi|22m
shiji|d1z
shijiao|cch
shijiazhuang|9c
shijiu hu|lla
shikang|a3p
shikarpur|6l8,ehi,euv
shiki|96m
shiki shi|96m
shikohabad|81n
shili|dkm
shiliguri|279
shilin|b61
shilka|iiu,mio
shillong|52p
shilong|7m5
shilovo|i3y
shilovtsy|ngf
shima|9nn,9rh,c42
shimabara|dqe
shimada|87h
shimane|1tb
shimane ken|1tb
shimane prefecture|1tb
shimanovsk|h3c
shimen|e8q
shimla|26j
shimodate|a7w
shimoga|5c4
shimonoseki|5ku
shimotoda|7d5
shimotsuke|ak0
shinas|c2m
shingu|fdr
shinjo|d5v
shinminato|e6i
shinshiro|e5u
shinyanga|4qd,5bs
shiogama|bga
shiojiri|9vk
shipintsy|nf0
shipley|fxw
shipunovo|j2e
shiqi|58y
shiqiao|6ys
shiqiaozi|arg
shiquan|bcm,mip
shirak|2nr
shirak province|2nr
shirak region|2nr
shirakawa|anu
shiraoka|bo4
shiraz|n3
shirbin|b7a
shirdi|f77
shire|bs5,miq
shirebrook|j7v
shiriaeve|kd7
shiriayeve|kd7
shiriayevo|kd7
shirin novi|oq3
shirin novy|oq3
shirley|g1o,iht
shiroi|b4f
shiroishi|eui
shirokaia balka|olo
shirokaya balka|olo
shiroke|jh5,obw,ojo
shirokolanovka|nto
shirokoye|jh5,nz6,o1o,obw,os5
shirone|d3s
shirovtsy|nu1
shirpur|9oh
shirvan|2qg,8ss
shiryaeve|kd7
shiryayevo|kd7
shiselweni|4jz
shishaki|n1z
shishelweni|4jz
shishhid gol|mir
shishkino|ovd
shishkovtsy|nxg,o01
shishou|79t
shiso|e8w
shitanjing|910
shivaji nagar|1gp
shivamogga|5c4
shivpuri|6hn
shiwan|8uk,db1
shixing|9f4
shiyan|o2,c1o
shizhai|aa9
shizilu|8lm
shizuishan|4wq,6xv
shizuoka|n0,vj
shizuoka ken|n0
shizuoka prefecture|n0
shizuoka shi|vj
shkilne|nrn
shklo|kjf
shkoder|2nj,5l4
shkoder county|2nj
shkodra|5l4
shkol noye|nrn
shkolnoye|nrn
shkumbini|lxm
shliaj|oux
shliajove|ovh
shliakh|oux
shliakhove|ovh
shlissel burg|iwb
shlyakh|oux
shlyakhove|ovh
shobara|et6
sholdanesht|ho5
sholdaneshti|ho5
sholdaneshty|ho5
sholojove|nfm
sholojovo|nfm
sholojovski|jgz
sholokhove|nfm
sholokhovo|nfm
sholokhovskiy|jgz
sholokhovsky|jgz
shoranur|cvv
shorapur|bvc
shoreham by sea|hk0
shoreline|b3u
shoreview|g88
shorko|9un
shorkot|9un
short pump|ghl
shosha|mis
shostakove|ope
shostakovo|ope
shostka|9ej
shotozero|llb
shouguang|4wo
shouxian|97t
shovkovychne|o1x
shpikov|nh5
shpilchina|ov6
shpola|i0f
shpykiv|nh5
shpyl chyna|ov6
shpylchyna|ov6
shramkivka|njp
shramkovka|njp
shreksor kli|llc
shreveport|64c
shrewsbury|95l,ep2
shrirampur|5uv
shtime|eel
shtip|3tt,6s4
shtormove|o80
shtormovoye|o80
shturmove|nyb
shturmovoye|nyb
shu|df2
shuangcheng|725
shuangcheng district|725
shuangfeng|euu
shuangfengqiao|9ts
shuangfu|c2y
shuanggou|ceg
shuanghe|bvo
shuanghekou|eqr
shuanghuai|de6
shuangjiang|eq4
shuangliao|8a7
shuanglong|cnu
shuanglonghu|743
shuangtang|fgp
shuangyang|acu
shuangyashan|207
shubino|ofu
shubino baigodzha|ofu
shubino baygodzha|ofu
shubra al khaymah|190
shubranets|nsp
shubyne|ofu
shuhada|c29
shuia|aik
shuijiang|bob
shuikou|ac9
shuitu|ckv
shuizhai|6v4
shujaabad|9zp
shujabad|9zp
shujalpur|c83
shujevich|nzu
shujevych roman osypovych|nzu
shukhevich|nzu
shukhevych roman osypovych|nzu
shulan|93u
shuli|ntk
shulin|6ap
shulin district|6ap
shumen|2si,5xb
shumen province|2si
shumerlia|ecq
shumerlya|ecq
shumija|hnw
shumikha|hnw
shumjai|nqu
shumkhay|nqu
shumla|5xb
shumsk|kqk
shumy|oks
shunde|5zg
shunhe|c6k
shunyi|7ea
shunzhou|f61
shuriwka|msl
shush|bi2
shusha|2qh,b1l
shusha district|2qh
shushary|i9d
shushenskoye|hm0
shushtar|93n
shuya|aik
shwebo|8hb
shyamnagar|4yu
shyghys qazaqstan|153
shylivtsi|ngf
shymkent|nr,3kj
shypyntsi|nf0
shyriaieve|kd7
shyrivtsi|nu1
shyroka balka|olo
shyroke|jh5,nz6,o1o,obw,ojo,os5
shyrokoe|ojo
shyrokolanivka|nto
shyryayeve|kd7
shyshaky|n1z
shyshkivtsi|nxg,o01
shyshkyne|ovd
si racha|6bh
si sa ket|4ld,6ze
si saket|6ze
siachen glacier|pb0
siachen gletscher|pb0
sialkot|4wb
siasstroi|io0
siauliai|3ms,5f2
siauliai county|3ms
siaya|3ip,822
siaya county|3ip
siazan|2qb
sib|4wu
sibai|af7
sibargan|6gc
sibay|af7
sibenik|3by,7ke
sibenik knin|3by
sibenik knin county|3by
siberia|hw
siberie|hw
sibi|a6b
sibirien|hw
sibirski|ixr
sibirskiy|ixr
sibirsky|ixr
sibiti|aw5
sibiu|47d,4xy
sibiu county|47d
sibolga|8g7
sibsagar|acz
sibu|63z
sibut|7u3
sibuyan sea|pa1
sibuyan see|pa1
sich de zaporozhia|j0
sichem|72k
sichuan|300
sicile|kg
sicilia|kg
sicily|kg,3gp
sicklerville|cur
sicuani|es4
sidareja|fnv
sidcup|jd0
siddhapur|b8z
siddhartcha gautama|nzw
siddhartha gautama|nzw
siddharthanagar|a8y
siddhartja gautama|nzw
siddhartkha gaoutama|nzw
siddhartkha gautama|nzw
siddipet|a4w
siders|i7a
sidhi|b9a
sidi aissa|9o4
sidi bel abbes|1zs,22d
sidi bel abbes province|1zs
sidi bennour|dcy
sidi bou zid|4nl
sidi bouzid|4nl,76c
sidi bouzid governorate|4nl
sidi chami|ea4
sidi ech chahmi|ea4
sidi kacem|9af
sidi khaled|a55
sidi moussa|atr
sidi okba|eeq
sidi qacem|9af
sidi qasim|9af
sidi salem|c2q
sidi salim|c2q
sidi sliman|8zv
sidi slimane|8zv
sidi yahia el gharb|f4w
sidi yahya el gharb|f4w
sidlaghatta|bx8
sidmouth|it9
sidney|87,h7r
sidoarjo|6w5
sidon|4v6
sidqabad|gxq
siebenburgen|ij
siebnen|k62
siedlce|94i
siedove|nkv
siegburg|djk
siegen|7p6
siem reap|3jd,514
siem riep|514
siemianowice slaskie|9ep
siena|3gm,ban
sienna|ban
sienne|3gm,ban
sieradz|cln
sierra leona|2z
sierra leone|2z
sierra vista|cs3
sierre|i7a
sievierodonetsk|82n
sievierodonietsk|82n
sig|aq4
sigave|4tf
sigean|n1x
siggiewi|3xe,g9t
sighetu marmatiei|d8x
sighisoara|ej1
sigmaringa|i0s
sigmaringen|i0s
siguatepeque|ctc
siguiri|cqo
sigulda|3pq,fdi
sigulda municipality|3pq
siguldas|3pq
sihanoukville|3je,5wy
sihor|bgh
sihora|d54
sihu|dab
siika|mit
siirt|4ol,58z
siirt province|4ol
sijua|fb7
sikandarabad|9e5
sikandra rao|cyc
sikandrabad|9e5
sikar|632
sikasso|rf,4zq
sikasso region|rf
sikkim|3en
sil|miu
sila|4kj
silang|7ci
silao|9bm
silao de la victoria|9bm
silchar|6nv
silesia|hx,la,456
silesian voivodeship|la
silesie|hx,la
siletitengiz kli|lld
silets|nb5
silez|nb5
siliana|4nj,8wl
siliana governorate|4nj
silifke|99c
siliguri|279
siling co|lle
silistra|2sb,8i7
silistra province|2sb
siliviri|bdr
silivri|bdr
siljan|llf
silkeborg|buc
silla|hl0
sillein|5pw,5x0
sillod|bnq
silly|jy5
silopi|9ad
silvan|9zo
silver firs|h7c
silver spring|9j2
sim|i8c
sima|euk
simao|5fb
simav|efh,miv
simbabwe|1z
simbu|430
simdega|dly
simeikine|nlu
simeikyne|nlu
simeis|nkn
simeiz|nkn
simejis|nkn
simejkyne|nlu
simeto|miw
simeyiz|nkn
simeykyne|nlu
simferopol|59o
simi valley|75s
simiane|omj
simiane collongue|kq2
simino|obx
simiyu|4ql
simjane|omj
simmerath|i85
simmering|7w4
simoes filho|7f0
simogorje|jkf
simonz|nkn
simowniki|htu
simpang|e1g
simpang empat|ate
simpelejarvi|llg
simpsonville|h90
simyane|omj
sin le noble|hts
sinaai|kg6
sinah|73z
sinai del norte|35q
sinai del sur|35n
sinai nord|35q
sinai sud|35n
sinajana|2c1
sinajana village|jsc
sinaloa|3yn
sinan|bdw
sinay|kg6
since|fj0
sincelejo|1no
sind|6p
sindelfingen|ag4
sindgi|eq5
sindh|6p
sindhnur|9q4
sindschar|dp0
sinelnikovo|flb
sinelnikowo|flb
sinevir|mxb
sinevirskaia poliana|o21
sinevirskaya polyana|o21
sinewir|mxb
sinewirskaja poljana|o21
sinfin|icm
sinfra|5py
sing buri|4kz,akq
singa|1ri
singanallur|fdq
singaparna|bya
singapore|33,66
singapore strait|p53
singapour|33,66
singapur|33,66
singaraja|6zu
singburi|4kz,akq
singen|c2g
singerei|3rt,cph
singerei district|3rt
singida|4qe,67w
singkawang|5ss
singkil|c9e
singosari|6ao
singrauli|68i
sinhyeon|8tb
sinigal|6qz
sinioukhin brod|nvh
sinitsyno|o7c
siniujin brod|nvh
sinizyno|o7c
sinjai|d81
sinjar|dp0
sinjuchin brod|nvh
sinkiang|29f,306
sinkiw|jl1
sinmihaiu roman|9te
sinnar|17p,72r,enl
sinnar state|17p
sinne|omd
sinnuris|701
sinoe|3md
sinoe county|3md
sinokisne|o9u
sinop|4om,7fr,7s4
sinop province|4om
sinope|7s4
sinsheim|ecr
sint agatha berchem|ges
sint amands|k0j
sint amandsberg|f5l
sint andries|hiz
sint denijs westrem|kez
sint eustatius|2tu
sint genesius rode|hrl
sint gillis bij dendermonde|iqk
sint gillis waas|hu5
sint job in t goor|jsv
sint katelijne waver|hi2
sint katherina lombeek|kc3
sint kruis|i5d
sint laureins|kbf
sint lenaarts|kb3
sint lievens houtem|jo0
sint maarten|jz
sint maria lierde|kek
sint martens latem|jui
sint martens lennik|jqf
sint michiels|iv9
sint niklaas|9pn
sint pieters leeuw|fml
sint stevens woluwe|jov
sint truiden|dsb
sinuiju|1m7
sinyar|dp0
sinyukhin brod|nvh
sinzig|hsb
sio|mix,mr2
sion|8ql
sioux city|8sq
sioux falls|6e9
sipaliwini|4j1
sipaliwini district|4j1
siparia|gc1
siparia regional corporation|2l3
sipe sipe|c8c
siping|23q
sipiwesk lac|llh
siquem|72k
siquijor|44r
siquijor province|44r
sira|atq
siracusa|3gp,6sh,7ah
sirajganj|751
sirak|2nr
sirdalsvatnet|lli
sirdaryo|1x1
sirdaryo region|1x1
sirdjan|60e
sirdschan|60e
siret|miy
sirhind|ahz
siri kit dam|llj
siria|1q
sirinhaem|d7p
sirjan|60e
sirkazhi|ewi
sirnach|ke9
sirnak|254,6kf
sirnak province|254
sirohi|dmz
sironj|cfy
sirsa|6a5
sirsi|af2
sirsilla|9ix
sirte|3qv,541
sirte district|3qv
siruguppa|c35
sirur|fg3
sirvan|2qg,5ze
sisacko moslavacka|3bm
sisak|7p5
sisak moslavina|3bm
sisak moslavina county|3bm
sisaket|6ze
sishui|8ff
sisimiut|i7q
sisli|5cl
sisophon|9o9
sisowka|ntx
sistan and baluchestan|rx
sistan and baluchestan province|rx
sistan et balouchistan|rx
sistan et baloutchistan|rx
sistan und belutschistan|rx
sistan va baluchestan|rx
sistan y baluchistan|rx
sister island|2e4
sisteron|k0y
sistov|fpn
sistova|fpn
sitamarhi|awt
sitapur|6hi
sitch zaporogue|j0
siteki|hof
sitges|g2o
sitionuevo|etj
sitkovtsy|no2
sitkowzy|no2
sitnica|miz
sitojaure|llk
sitou|b08
sitrah|dtx
sittard|c0l
sitten|8ql
sittingbourne|by3
sittong|mj0
sittwe|25k
situbondo|1ux
siuri|a4d
sivach|ia
sivachskoie|n42
sivaganga|cv9
sivakasi|5sw
sivas|1p9,1xs
sivas province|1xs
sivash|ia
sivashskoye|n42
sivaske|n42
siverek|6cm
siversk|j5r
siverski|iwi
siverski donets|hy
siverskiy|iwi
siverskodonetsk|82n
siversky|iwi
siverskyi donets|hy
siwan|7ct
siwasch|ia
siwaschskoje|n42
siwersk|j5r
siwerski|iwi
siwerskodonezk|82n
siwerskyj donez|hy
six fours les plages|egg
siyazan|2qb,oxw
sizilien|kg
sizovka|ntx
sjablikowo|73r
sjaelland|1n7
sjasstroi|io0
sjedowe|nkv
sjewjerodonezk|82n
sjidnytsia|nnn
sjirat|cjb
sjodnia|hlc
sjodnitsa|nnn
sjunik|2ns
sjusino|7az
skadovsk|hrz
skadowsk|hrz
skagerrak|p6c
skala podilska|n57
skala podolskaia|n57
skala podolskaja|n57
skala podolskaya|n57
skalat|n9w
skalistoie|ngx
skalistoje|ngx
skalistoye|ngx
skalyste|ngx
skandinavien|ht
skane|14u
skane county|14u
skane lan|14u
skaneateles lake|lll
skanes|a5w
skarzysko kamienna|bvq
skattungen|llm
skeena|mj1
skegness|ggn
skelevka|o9q
skelewka|o9q
skelia|ow3
skelivka|o9q
skeliwka|o9q
skelja|ow3
skelleftea|ea2
skelleftelven|mj2
skelmersdale|dkr
skelya|ow3
skhidnytsia|nnn
skhidnytsya|nnn
skhirat|cjb
skhirate|cjb
skhodnia|hlc
skhodnitsa|nnn
skhodnya|hlc
skien|6o6,m87
skierniewice|bxj
skikda|1kh,4vi
skikda province|1kh
skipton|ifv
skjalfandafljot|mj3
skocjan|4ez,old
skoevde|e08
skofja loka|4f0,efs
skofljica|4f1,kbt
skokie|a3o
skole|kdv
skopie|kn
skopin|gjs
skopine|gjs
skopje|kn
skopus|p2i
skorochodowo|nej
skorojodovo|nej
skorokhodove|nej
skorokhodovo|nej
skosarivka|obg
skovde|e08
skovorodino|jhh
skoworodino|jhh
skriveri|3pr
skriveri municipality|3pr
skriveru|3pr
skrunda|3ps
skrunda municipality|3ps
skrundas|3ps
skudai|6jq
skutari|21u
skvira|hv3
skvortsove|nlj
skvortsovo|nlj
skvyra|hv3
skwira|hv3
skworzowe|nlj
skworzowo|nlj
skwyra|hv3
skyring sound|p9l
slagelse|f7w
slana|mj4
slantsy|e4k
slanzy|e4k
slaskie|la
slatina|5s5
slatine|kd1
slatino|kd1
slatoust|66c
slatoustowo|ovj
slatyne|kd1
slauharad|nop
slave|mj5
slavgorod|en5,nop
slavhorod|nop
slavianka|ifh
slavianoserbiia|o8e
slavianoserbsk|jwh
slavianosserbiia|o8e
slavianosserbsk|jwh
slaviansk|7pg
slaviansk na koubani|a2l
slaviansk na kubani|a2l
slavne|of1
slavnoie|of1
slavnoye|of1
slavo serbia|o8e
slavo serbie|o8e
slavonski brod|69x
slavouta|ee1
slavoutitch|ghp
slavoutytch|ghp
slavs ke|nbo
slavske|nbo
slavsko|nbo
slavskoie|nbo
slavskoye|nbo
slavuta|ee1
slavutich|ghp
slavutych|ghp
slavyanka|ifh
slavyanoserbiya|o8e
slavyanoserbsk|jwh
slavyansk|7pg
slavyansk na kubani|a2l
slavyanskoye|o61
slawenoserbien|o8e
slawgorod|en5,nop
slawharad|nop
slawhorod|nop
slawi|age
slawjanka|ifh
slawjanosserbija|o8e
slawjanosserbsk|jwh
slawjansk|7pg
slawjansk na kubani|a2l
slawne|of1
slawnoje|of1
slawske|nbo
slawsko|nbo
slawskoje|nbo
slawuta|ee1
slawutitsch|ghp
slawutytsch|ghp
sleaford|hvr
sleidinge|k0m
sleman|b0h
slemani|re
slensjen|lln
slidell|g19
sliema|9tm
slinka|mru
slioudianka|hlr
sliudianka|hlr
sliven|2sc,5of
sliven province|2sc
slivine|oep
slivno|5of
sliwen|5of
sliwine|oep
sljudjanka|hlr
slobidka|nn6
sloboda|hz,nhm,o0o,orf
sloboda banilov|odz
sloboda banilow|odz
sloboda banyliv|odz
sloboda banyliw|odz
sloboda komarivtsi|o82
sloboda komariwzi|o82
sloboda komarovtsy|o82
sloboda komarowzy|o82
sloboda ukraine|hz
slobodka|nn6
slobodskoi|f3f
slobodskoy|f3f
slobojanchtchyna|hz
slobojanske|i6u
slobojanskoie|i6u,ima
sloboschanske|i6u
sloboschanskoje|i6u,ima
slobozhans ke|i6u
slobozhanshchyna|hz
slobozhanske|i6u,ima,nix
slobozhanskoye|i6u,ima
slobozia|6kj
slonim|bm9
slough|6hd
sloutsk|ae8
slovakia|38
slovaquie|38
slovenia|40
slovenie|40
slovenj gradec|h1i
slovenska bistrica|4er,gx3
slovenske konjice|4es,ig1
slovianoserbiia|o8e
slovianoserbka|om3
slovianoserbsk|jwh
slovianosserbiia|o8e
slovianosserbka|om3
slovianosserbsk|jwh
sloviansk|7pg
slovianske|o61
slovyanoserbiya|o8e
slovyanoserbka|om3
slovyanoserbsk|jwh
slovyansk|7pg
slovyanske|o61
slowakei|38
slowenien|40
slowjanoserbsk|jwh
slowjanosserbija|o8e
slowjanosserbka|om3
slowjanosserbsk|jwh
slowjansk|7pg
slowjanske|o61
sluch|mj6
sluck|ae8
slupsk|83b
slutsk|ae8
sluzk|ae8
slynka|mru
slyudyanka|hlr
slyvyne|oep
slyvyno|oep
slywyno|oep
smallwood reservoir|llo
smara|czl
smarhon|e73
smarje pri jelsah|4f2,kte
smarjeske toplice|4ha
smarjeta|ocs
smartno ob paki|4f3,ns4
smartno pri litiji|4gy,n2e
smederevo|adi
smeinogorsk|j1l
smela|9xw
smertelni jolod|kaq
smertelnyi kholod|kaq
smertelnyj cholod|kaq
smertelnyy kholod|kaq
smethwick|ira
smidovich|o39
smidovitch|o39
smidowitsch|o39
smijew|ij3
smijiw|ij3
smijow|ij3
smila|9xw
smiltene|3pt,hp3
smiltene municipality|3pt
smiltenes|3pt
smith mountain lake|llp
smith sound|p8s
smithfield|h0n
smithsund|p8s
smithtown|g8d
smolensk|1h8,49y
smolensk oblast|49y
smolensk region|49y
smolian|91n
smoline|jkp
smolino|jkp
smoljan|91n
smolyan|2sd,91n
smolyan province|2sd
smotrich|nu0,o4b
smotritch|nu0,o4b
smotritsch|nu0,o4b
smotrych|nu0,o4b
smotrych river|nu0
smotrytch|nu0,o4b
smotrytsch|nu0,o4b
smyga|niy
smyha|niy
smyrna|b0t,ca9
snake|mj7
snake island|i0
snamenka|gwj,ix8
snamenka wtoraja|kx4
snamensk|f7m
snamenskoje|inz
snamjanka|gwj,n5z
snamjanka druha|kx4
snaresbrook|iyr
snasa lake|llq
snasavatnet|llq
sneek|ez9
snejinsk|bs1
snejnagorsk|ix2
snejnoie|b34
sneschinsk|bs1
sneschnagorsk|ix2
sneschnoje|b34
snezhinsk|bs1
snezhnagorsk|ix2
snezhnogorsk|ix2
snezhnoye|b34
sniachev|ns2
sniachiv|ns2
sniatchev|ns2
sniatchiv|ns2
sniatin|ji8
sniatyn|ji8
snigirevka|iwt
snigirewka|iwt
snigirjowka|iwt
snigiryovka|iwt
sniguirevka|iwt
sniguiriovka|iwt
snihourivka|iwt
snihurivka|iwt
snihuriwka|iwt
snijne|b34
snischne|b34
snizhne|b34
snjatin|ji8
snjatschew|ns2
snjatschiw|ns2
snjatyn|ji8
snodland|jf6
snov|mj8
snovsk|j8h
snowsk|j8h
snyachev|ns2
snyachiv|ns2
snyatin|ji8
snyatyn|ji8
soacha|5co
soanierana ivongo|dih
soavinandriana|da4
sobat|mj9
sobinka|hb7
sobolevka|na9,onn
sobolewka|na9,onn
sobolivka|na9,onn
soboliwka|na9,onn
sobradinho reservoir|ljn
sobral|6km
soc trang|17j,58r
soccavo|cgq
soccsksargen|43v
sochaczew|dp6
sochaux|mzd
soche ostrivske|opx
sochi|5av
sochumi|64k
sociedad deportiva leioa|fe6
socopo|9gm
socorro|d47,evf
socotra|4u0
soddo|658
sodermalm|757
sodermanland|4bf
sodermanland county|4bf
sodermanlands lan|4bf
sodertalje|9l1
sodo|658
sodrazica|4gj,nlr
soe|dbx
soedermalm|757
soedertaelje|9l1
soeke|9rw
soemmerda|h7v
soest|c2e,chw
sofala|3zk
sofia|9h,175,2f9,2se
sofia capital|2ac
sofia ciudad|2se
sofia district|175
sofia stadt|2se
sofia ville|2se
sofievka|kca,nci,o2d,o3k
sofievskaia borchtchagovka|kcq
sofievski raion|kca
sofifi|7nf
sofiivka|id3,kca,nci,o2d,o3k,ouz
sofiivska borchtchahivka|kcq
sofiivska borschahivka|kcq
sofiivska borshchahivka|kcq
sofiivski raion|kca
sofiivskyi raion|kca
sofija|9h
sofijewka|kca,nci,o2d,o3k
sofijewskaja borschtschagowka|kcq
sofijewski raion|kca
sofijiwka|id3,kca,nci,o2d,o3k,ouz
sofijiwska borschtschahiwka|kcq
sofijiwskyj rajon|kca
sofiya|9h,175
sofiyevka|kca,nci,o2d,o3k
sofiyevskaia borshchagovka|kcq
sofiyevskaya borshchagovka|kcq
sofiyevski raion|kca
sofiyevsky rayon|kca
sofiyivka|id3,kca,nci,o2d,o3k,ouz
sofiyivska borschagivka|kcq
sofiyivska borshchahivka|kcq
sofiyivskyy rayon|kca
sofrino|ibg
sofyevka|nci
sogamoso|7kf
sognefjord|p6f
sognefjorden|p6f
sohag|n4,1ow
sohag governorate|n4
sohar|5bc
sohna|eub
sohrau|a9j
soignies|ggo
soio|9uj
soissons|ff6
soisy sous montmorency|hv6
soisy sur seine|k1t
soja|9w0
sojat|cwm
soka|5ow
sokal|h9i
sokaraja|9xv
sokcho|8h0
soke|9rw
sokhumi|64k
sokiriani|jq2
sokiriany|jq2
sokirjani|jq2
sokirjany|jq2
sokiryani|jq2
sokiryany|jq2
sokode|57f
sokol|axc,cyo
sokol niki|axb
sokolinoie|o4c
sokolinoje|o4c
sokolinoye|o4c
sokolniki|axb
sokolyne|o4c
sokoto|nd,102,mja
sokoto state|nd
sokotra|4u0
sokyriany|jq2
sokyrjany|jq2
sokyryany|jq2
sol iletsk|g3u
sol ilezk|g3u
sol tsy|jag
sola|nc5
solan|dbc
solana|9iz
solana de cagayan|9iz
solano|e4d
solapur|1gx
solcava|4gk,opo
soldanesti|3rs,ho5
soldanesti district|3rs
soldato aleksandrovskoie|j5u
soldato aleksandrovskoye|j5u
soldato aleksandrowskoje|j5u
soledad|58x,gfp
soledad de graciano sanchez|5a8
soledar|j9w
solenoie|k1q
solenoje|k1q
solenoye|k1q
solesmes|ms1
soleura|2y4,cku
soleure|2y4,cku
solgen|llr
solihull|762
solikamsk|7xa
solimania|re
solingen|6hk
solionoie ozero|ohe
solionoye ozero|ohe
soljonoje osero|ohe
solkhat|kkq
sollar|o50
sollentuna|6vv
sollies pont|iwq
sollies toucas|mv8
solna|9wf
solnechnaia dolina|nym
solnechnaya dolina|nym
solnechni|ii9,ijg,jgh,nvd
solnechniy|jgh,nvd
solnechnogorsk|aq0
solnechnogorskoye|o6z
solnechnoye|ob5,og0
solnechny|ii9,ijg,jgh,nvd
solnechnyy|ii9,ijg
solnetchnaia dolina|nym
solnetchnogorsk|aq0
solnetchnogorskoie|o6z
solnetchnoie|ob5,og0
solnetchny|ii9,ijg,jgh,nvd
solnetschnaja dolina|nym
solnetschnogorsk|aq0
solnetschnogorskoje|o6z
solnetschnoje|ob5,og0
solnetschny|ii9,ijg,jgh,nvd
solntsevo|7c0
solnzewo|7c0
solok|9e0
solola|3a3,6y7
soloma|bxk
solomon islands|4j
solomon sea|p4x
solon|gs5
solonchaki|or6
solonchaky|or6
solone|k1q
solone osero|ohe
solone ozero|ohe
solonitsevka|iue
solonizewka|iue
solonka|nd8
solontchaki|or6
solontchaky|or6
solontschaki|or6
solontschaky|or6
solonytsivka|iue
solonyziwka|iue
solotaja balka|oui
solote pole|nl8
solothurn|2y4,cku
solotoi potok|nmx
solotonoscha|g1y
solotschew|gv9,jxq
solotschiw|gv9,jxq
solotvino|jrt,nad
solotvyn|nad
solotvyno|jrt,nad
solotwino|jrt,nad
solotwyno|jrt,nad
solotyj potik|nmx
soltanivka|o2z
soltaniwka|o2z
soltau|gzz
soltsy|jag
soltustik qazaqstan|20m
solwezi|igd
solyonoye ozero|ohe
solzy|jag
soma|9zt,ehq
somain|iv3
somali|l8
somali region|l8
somalia|2q
somalia regional state|l8
somalie|2q
somaliland|i1
somalilandia|i1
somanda|eot
sombor|c0j
sombor municipality|c0j
sombreffe|k2t
somergein|jvn
somergem|jvn
somerset|gyl
somerville|8xq
somes|mjb
somesul cald|mjb
somesul mare|mjc
somesul mic|mjb
somma vesuviana|f28
somme|80t,mjd
sommerda|h7v
sommieres|n8u
somogy|3co
somogy county|3co
somoto|ahj
somovo|ikv
somowo|ikv
son|mje
son la|1dq,awj
son la province|1dq
son tay|95b
sonargaon|72t
sondershausen|h15
sonderverwaltungsregion hongkong|jh
sonderverwaltungsregion macau|jo
sondrio|3gn
song acha|mjf
song cau|89k
songbai|fe2
songcheng|6gz
songea|54o
songevatnet|lls
songhua|mka
songhua hu|llt
songjiang|72p
songjianghe|9tw
songkhla|4mq,68p
songling|93h,bi5
songlou|8z8
songnim|6nu
songnim ni|6nu
songrim|6nu
songwe|4qm
songyang|ac1
songyuan|7hs
soniachna dolyna|nym
soniachne|ob5,og0
soniachni|nvd
soniachnohirske|o6z
soniachnyi|nvd
soniatchna dolyna|nym
soniatchne|ob5,og0
soniatchnohirske|o6z
soniatchnyi|nvd
sonipat|5oj
sonjatschna dolyna|nym
sonjatschne|ob5,og0
sonjatschnohirske|o6z
sonjatschnyj|nvd
sonla|1dq
sonneberg|gmt
sonora|3yp
sonqor|ct7
sonson|eru
sonsonate|4jn,6bq
sonsonate department|4jn
sonsoral|465
sonsorol|465
sonsorol village|oxp
sonthofen|h4n
sonyachna dolyna|nym
sonyachne|ob5,og0
sonyachnohirske|o6z
sonyachnyy|nvd
sool|4iq
sopiste|3v5,fyj
sopore|a9w
sopot|dy8
sopron|ace
sopur|a9w
soqatra|2lo
soran|77e,cwo
sorbiers|k1v
soreang|7ev
sorel|d27
sorel tracy|d27
sorgues|hml
sorgun|aah
soria|36g,dgt
soriano|4sn
sorinsk|k5s
sorja|kpx
sorkine|o8p
sorkino|o8p
soro|gmd
soroca|3rv,8u5
soroca district|3rv
sorocaba|1ur
sorochinsk|fje
soroka|8u5
sorokine|krh
sorokino|bw4
soroksari duna|mjg
sorokyne|bw4,krh
sorong|1qs
sorotchinsk|fje
soroti|azt
sorotschinsk|fje
sorraia|mjh
sorsk|iq2
sorsogon|1s4,8sx
sorsogon city|8sx
sorsogon province|1s4
sortavala|h8r
sortawala|h8r
sorynsk|k5s
sosa|e8m
sosche ostriwske|opx
sosenski|ito
sosenskiy|ito
sosensky|ito
soshe ostrivske|opx
sosnitsa|jys
sosnitsia|jys
sosnitsya|jys
sosniza|jys
sosnizja|jys
sosnogorsk|fuh
sosnovi bor|9qw
sosnovka|9yt,iuo,jc9
sosnovoborsk|fa9
sosnovy bor|9qw
sosnovyy bor|9qw
sosnowiec|5ul
sosnowka|9yt,iuo,jc9
sosnowoborsk|fa9
sosnowy bor|9qw
sosnytsia|jys
sosnytsya|jys
sosnyzja|jys
sossenski|ito
sostanj|4f4,jro
sotchi|5av
sotik post|i6y
soto la marina|mji
sotschi|5av
sottern|llu
sotteville les rouen|fkm
soubbottsy|nfo
soubottsi|nfo
soudagda|io7
soudak|i0q
soudan|10
soudan del oeste|173
soudan du sud|20
soudova vichnia|kdm
soudova vychnia|kdm
soudovaia vichnia|kdm
soueida|4ju,6by
souffelweyersheim|kfx
soufflenheim|mwy
soufriere|3ld,jqu,n3x
sougueur|9qk
souillac|ioz
souin adji|od0
souiou douk|olx
souk ahras|344,4wy
souk ahras province|344
soukha balka|okn
soukhaia balka|okn
soukhinitchi|i4h
soukhodol|ihu
soukhoi liman|o3s
soukhoi log|e3p
soukholoujjia|o7v
soukhoum|64k
soukhoumi|64k
soukhoverkhiv|nsu
soukhoverkhov|nsu
soukhovolia|nbe
soukhyi lyman|o3s
souleimaniye|re
soulou|1t9
soultan botchala|nys
soultz haut rhin|k7z
souma|d8c
soumagne|ibt
soumy|1f7,1py
sounja|9i1,j1b
souoiarvi|j8c
sououk sou|orh
souppes sur loing|kkb
souq ahras|344,4wy
souq larb a al gharb|cns
sour|5yf
sour el ghozlane|bri
souraj|ixn
souran|fjk
sourgout|5eg
sourkhakhi|i3a
sourkhan daria|10g
sourovikino|h9f
soursko mikhailovka|nl7
soursko mykhailivka|nl7
sous|mjj
sousa|c31
souslivtsi|onj
souslovtsy|onj
souss massa|2er
soussanine|oir
soussanino|oir
sousse|24l,4v0
sousse governorate|24l
soustons|kam
soutchevenska silska rada|oo1
soutcheveny|nw5
south|2dp,2zd,3l3
south aegean|39w
south africa|o
south america|5m
south australia|2oo
south backa|1z5
south backa district|1z5
south banat|47o
south bend|7vz
south benfleet|byk
south bohemian|1xp
south bohemian region|2aq
south boston|22o
south bradenton|gxw
south caribbean coast|2hh
south carolina|4rw
south caucasus|i2
south channel|pam
south chicago|g08
south china sea|i3
south chungcheong|vq
south chungcheong province|vq
south cotabato|15w
south cotabato province|15w
south croydon|b55
south dakota|4rx
south darfur|m5,4ba
south denmark|19d
south dublin|5ic
south east|2w5
south east asia|i5
south east district|2w5
south el monte|h7g
south elgin|gx1
south elmsall|hln
south euclid|h17
south gate|86e,fta
south georgia|p22
south georgia and the south sandwich islands|jf
south georgia island|p22
south governorate|3l3
south gyeongsang|ob
south gyeongsang province|ob
south hamgyong|pd
south hayling|i9h
south hill|29p,bhd
south hill village|ozx
south holland|n2,gz0
south hwanghae|ti
south jeolla|ww,12t
south jeolla province|ww
south jordan|9x4
south kalimantan|3d7
south karelia|36m
south karelia region|36m
south kazakhstan|sd
south khorasan|1wb
south khorasan province|1wb
south kingstown|fie
south kivu|mn,296
south kivu province|mn
south kordofan|14s
south kordofan state|14s
south korea|q
south kurdufan|14s
south kurzeme municipality|2ei
south lake tahoe|h1r
south laurel|ga1
south lawndale|9cw
south lebanon|3l3
south miami heights|e0m
south milwaukee|h4z
south moravian|1aq,2ap
south moravian region|1aq
south nahanni|mjk
south ockendon|hi8
south old bridge|gqx
south ossetia|i4
south ostrobothnia|36n
south ostrobothnia region|36n
south ozone park|986
south p yongan|m9
south papua|2cq
south pasadena|g9u
south peabody|br5
south pemba|4q1
south plainfield|gkd
south platte|mjl
south portland|gcr
south portland gardens|gmy
south province|2hd
south pyongan|m9
south riding|gkn
south saint paul|hdh
south salt lake|gh5
south san francisco|9va
south san jose hills|hak
south sandwich islands|p21
south sardinia|3gr
south sardinia province|3gr
south saskatchewan|mjm
south savo|2b4
south shields|8re
south shore|bm3
south sinai|35n
south sinai governorate|35n
south sudan|20
south suffolk|8wz
south sulawesi|3dl
south sumatra|3dn
south tangerang|15u
south taranaki bight|p2t
south tyrol|25p
south valley|d6y
south vineland|asv
south west|2ze
south whittier|awk
south windsor|gji
southall|9n8
southampton|5k4
southaven|bgk
southeast asia|i5
southeast sulawesi|3dk
southeastern governorate|2hn
southend on sea|5fh
southern|19d,1e5,2sk,3ls,3y0,4an,4hm,4u9
southern ari atoll|3xu
southern bug|i6
southern buh|i6
southern darfur|m5
southern denmark|19d
southern district|1e5,2ak,2c9
southern finland|372
southern governorate|2sk
southern highlands|43h
southern highlands province|43h
southern indian lake|llv
southern kordofan|14s
southern kordofan state|14s
southern leyte|44s
southern leyte province|44s
southern nations and nationalities peoples regional state|8f
southern nations nationalities and people s region|8f
southern nations nationalities and peoples region|8f
southern ocean|p35
southern ostrobothnia|36n
southern patagonian ice field|p2z
southern peninsula|3ex
southern province|3ls,4an,4hm,4u9
southern red sea|35t
southern region|3y0
southern savonia|36o
southern tibet|pbe
southfield|9el
southgate|fus,igy
southlake|fs0
southland|41m
southport|8dg
southwest|2ze
southwest finland|371
southwest papua|2co
soutiski|kk4
soutysky|kk4
souvore|onm
souvorov|h5z
souvorove|mxw,o1y,oue
souvorovo|mxw,o1y,oue
souvorovskaia|hwm
souvorovske|nes
souvorovskoie|nes
souzdal|j4p
souzoun|ia9
sovetsk|csg,hse
sovetskaia|jfq
sovetskaia gavan|fsw
sovetskaya|jfq
sovetskaya gavan|fsw
sovetski|go4,j9z,jcw
sovetskiy|go4,j9z,jcw
sovetskoie|ooi
sovetskoye|ooi
sovetsky|go4,j9z,jcw
soviet ukraine|ik
soviet union|im
sovietske|ooi
sovietski|jcw
sovietskyi|jcw
sovjozne|o2p,o8j
sovjoznoye|o2p,o8j
sovkhozne|o2p,o8j
sovkhoznoie|o2p,o8j
sovkhoznoye|o2p,o8j
sovyetske|ooi
sovyetskyy|jcw
sowchosne|o2p,o8j
sowchosnoje|o2p,o8j
soweto|zz
sowetsk|csg,hse
sowetskaja|jfq
sowetskaja gawan|fsw
sowetski|go4,j9z,jcw
sowetskoje|ooi
sowjetske|ooi
sowjetskyj|jcw
sowjetunion|im
soyapango|5al
soyaux|j4c
soyibug|7sj
soyo|9uj
sozh|mjn
spa|j96
spain|r
spalding|fap
spanaway|g4r
spanien|r
spanish fork|drt
spanish harlem|7fy
spanish town|4zm
spanish wells|2v7,mze
sparks|86z
spartanburg|ds9
spas|nh2
spas dzhevizov|nh2
spaska|oju
spaske|ngj,oi6
spassk dal niy|ch3
spassk dalni|ch3
spassk dalny|ch3
spasskoie|ngj,oi6
spasskoje|ngj,oi6
spasskoye|ngj,oi6
spat|it2,ok2
speightstown|j7o
speisesalz|frw
spenge|i8f
spennymoor|hta
sperillen|llw
speyer|bqy
spiez|it0
spijkenisse|99z
spire|bqy
spisska nova ves|dj5
split|4vq
split dalmacia|3c0
split dalmatia|3c0
split dalmatia county|3c0
split dalmatie|3c0
split dalmatien|3c0
split lake|llx
splitsko dalmatinska|3c0
spodnje hoce|k09
spodnji duplek|kwi
spokane|5yi
spokane valley|88j
sprague|mjo
spree|mjp
spreitenbach|iyo
sprimont|iqo
spring|b91
spring hill|83a,e60
spring valley|6br,f17,fzn
springdale|92t
springe|fsf
springfield|57z,6gf,6mp,ahv,amw,fm5,gq3
springfield gardens|fls
springs|687
springville|f42
sprockhoevel|g8r
sprockhovel|g8r
spruce grove|e55
sragen|9iu
srebnoie|nbx
srebnoje|nbx
srebnoye|nbx
sredisce ob dravi|4h6,nhl
sredneie|n2b
sredneie vodianoie|kqn
sredneje|n2b
sredneje wodjanoje|kqn
sredneouralsk|hdg
sredneuralsk|hdg
sredneye|n2b
sredneye vodianoye|kqn
sredneye vodyanoye|kqn
sredniaia ajtuba|ik0
sredniaia akhtouba|ik0
srednjaja achtuba|ik0
srednjobanatski upravni okrug|47m
sredny yegorlyk|mjq
srednyaya akhtuba|ik0
srem|47q,fn4
srem district|47q
sremska mitrovica|djw
sremska mitrovica municipality|djw
sremski upravni okrug|47q
sreng|mjr
srepok|mjs
sri dungargarh|c2f
sri jayawardenapura|7g1
sri jayawardenapura kotte|7g1
sri jayawardenepura|7g1
sri jayawardenepura kotte|7g1
sri jayewardenepura|7g1
sri jayewardenepura kotte|7g1
sri lanka|1k
sri madhopur|fo6
sribne|nbx
srijemska mitrovica|djw
srikakulam|7dk
srinagar|pt
srivilliputhur|9bf
srodmiescie|6za
srono|e48
srpska|2ab
srub komariwskyj|nzx
srub komarowski|nzx
ss de los reyes|980
ssaki|fyz
sseitler|jr2
ssudak|i0q
st albans|8px,du7
st albert|auk
st andrews|hzj
st anne|ozi
st austell|gda
st barthelemy|j6
st catharines|70g
st charles|a0l,e3a,eu7,ext
st clair|mjt
st clement|2dr
st cloud|a0a
st croix|6o5,mju
st elizabeth|3hb
st eustatius|2tu
st gallen|26o,5z2
st george|9ff
st george s|99y
st helena|jy,4bv
st helena bay|p84
st helens|69j
st helier|2dt
st john|2ds,9ub
st john s|5ac,5qw
st johns|5ac
st joseph|95m
st julian s|3x8,d3z
st just desvern|i6x
st kitts und nevis|59
st laurent|kbf
st lawrence|mjv
st lawrence river|p8a
st louis|5ci,h7j
st lucia|4y
st malo|bp8
st martin|jn,2bg,p0i
st marys|mjw
st marys river|lly
st maurice|mjx
st nicolas|9pn
st paul|mjy
st paul s bay|3xb
st peter port|2bi,6ha
st petersburg|80,49z,5mw
st pierre und miquelon|jv
st polten|a0r
st sampson|2bk
st thomas|dky
st vincent und die grenadinen|53
sta brigida|hk7
sta cruz|2oh
sta eulalia del rio|fd2
sta eularia des riu|fd2
sta fe|ou
sta lucia|9hw
sta lucia de tirajana|9hw
sta pola|f99
staat freiburg|2xv
staat palastina|3g
stabroek|hwc
stachanow|8q3
stachanowka|ogr
stade|cf2
staden|j8t
stadt bern|19t
stadt winterthur|i3m
stadtallendorf|h1q
stadtgemeinde ljubljana|4dh
stadthagen|grz
stadtlohn|ha5
stafford|9ms
staiki|noc
staiky|noc
staines|bns
staines upon thames|bns
stains|f14
stajanov|8q3
stajanovka|ogr
stajky|noc
stakhanov|8q3
stakhanovka|ogr
staklen|fpn
stal noye|o7y
stalin|1iz
stalindorf|osf
staline|r1
stalingrad|pf
stalingrado|pf
stalino|r1
stalne|o7y
stalnivtsi|npo
stalniwzi|npo
stalnoie|o7y
stalnoje|o7y
stalnovtsy|npo
stalnowzy|npo
stalnoye|o7y
stalowa wola|9xt
stalybridge|guc
stamford|73x,haa
stamford hill|9sj
standerton|9c9
stanford le hope|fxe
stanichno luganskoye|itk
stanimaka|b6x
stanislaus|mjz
stanislav|mvm
stanislav medvedenko|mvm
stanislavchik|oq8
stanislavchyk|oq8
stanislavka|o2k
stanislavtchik|oq8
stanislavtchyk|oq8
stanislaw|mvm
stanislawka|o2k
stanislawtschik|oq8
stanislawtschyk|oq8
stanitchno louganskoie|itk
stanitsa louganskaia|itk
stanitsa luganskaia|itk
stanitsa luganskaya|itk
stanitschno luganskoje|itk
stanivtsi|ni4
staniwzi|ni4
staniza luganskaja|itk
stanke dimitrov|egn
stanke dimitrovo|egn
stanley|gy5,h05
stanley reservoir|llz
stanleyville|10x
stanovtsy|ni4
stanowzy|ni4
stans|gwm
stanton|dl6
stantsiine|nyg
stantsionnoie|nyg
stantsionnoye|nyg
stantsiyne|nyg
stanwell|j3u
stanychno luhanske|itk
stanytchno louhanske|itk
stanytschno luhanske|itk
stanytsia louhanska|itk
stanytsia luhanska|itk
stanytsya luhanska|itk
stanyzja luhanska|itk
stanzijne|nyg
stanzionnoje|nyg
star dojran|jh7
star merchik|nvf
star mertchik|nvf
star mertschik|nvf
star saltov|na2
star saltow|na2
stara bohdanivka|ouf
stara holovlova|omz
stara holowljowa|omz
stara iahilnytsia|or2
stara jadova|nmk
stara jahilnyzja|or2
stara koulna|o9i
stara krasnochora|ol3
stara krasnoschora|ol3
stara krasnoshora|ol3
stara kul na|o9i
stara kulna|o9i
stara nekrasivka|ng2
stara nekrassivka|ng2
stara nekrassiwka|ng2
stara ouchytsia|nps
stara sagora|503
stara schadowa|nmk
stara sil|o8v
stara siniava|ksp
stara sinjawa|ksp
stara sinyava|ksp
stara syniava|ksp
stara synjawa|ksp
stara synyava|ksp
stara tsarychanka|ntp
stara uschyzja|nps
stara ushytsia|nps
stara ushytsya|nps
stara vyjivka|kqm
stara vyzhivka|kqm
stara wyschiwka|kqm
stara yahilnytsia|or2
stara yahilnytsya|or2
stara zagora|2sf,503
stara zagora province|2sf
stara zhadova|nmk
starachowice|bb6
staraia bogdanovka|ouf
staraia bohdanovka|ouf
staraia bouroultcha|oo8
staraia burulcha|oo8
staraia jadova|nmk
staraia koulna|o9i
staraia koupavna|gyi
staraia kulna|o9i
staraia kupavna|gyi
staraia ouchitsa|nps
staraia roussa|ela
staraia russa|ela
staraia siniava|ksp
staraia sol|o8v
staraia tsarychanka|ntp
staraia tsarytchanka|ntp
staraia ushitsa|nps
staraia vyjevka|kqm
staraia vyzhevka|kqm
staraia zhadova|nmk
staraja bogdanowka|ouf
staraja bohdanowka|ouf
staraja burultscha|oo8
staraja kulna|o9i
staraja kupawna|gyi
staraja russa|ela
staraja schadowa|nmk
staraja sinjawa|ksp
staraja sol|o8v
staraja uschiza|nps
staraja wyschewka|kqm
staraja zarytschanka|ntp
staraya bogdanovka|ouf
staraya bohdanovka|ouf
staraya burulcha|oo8
staraya kulna|o9i
staraya kupavna|gyi
staraya rusa|ela
staraya russa|ela
staraya sinyava|ksp
staraya sol|o8v
staraya tsarychanka|ntp
staraya ushitsa|nps
staraya vyzhevka|kqm
staraya zhadova|nmk
starchenkove|nsy
starchenkovo|nsy
stare selo|npe
stargard|9jo
stari bohorodchany|ncz
stari bohorodtchany|ncz
stari bohorodtschany|ncz
stari broskivtsi|nll
stari broskiwzi|nll
stari chompoly|olg
stari dobrotvir|kep
stari dobrotvor|kep
stari ialantash|obl
stari karagurt|og5
stari kizil bai|of5
stari kodaky|nx0
stari kouty|kwh
stari krym|jm6,kkq
stari kulchuk|ncd
stari kuty|kwh
stari lez|nlj
stari maiaky|ojt
stari majaky|ojt
stari malgobek|cbi
stari mayaky|ojt
stari merchik|nvf
stari merchyk|nvf
stari mertchik|nvf
stari mertschik|nvf
stari oskol|5up
stari saltiv|na2
stari saltov|na2
stari sambir|kp2
stari sambor|kp2
stari schompoly|olg
stari shompoly|olg
stari troiani|no1
stari troiany|no1
stari trojani|no1
stari trojany|no1
stari troyani|no1
stari troyany|no1
stari volchinets|nqq
starichi|ne4
staritchi|ne4
staritschi|ne4
starkville|gdl
starnberg|gru
starnberger see|lm0
staro nagoricane|3v0
staro nagorichane|3v0,iuv
starobecheve|k8j
starobechevo|k8j
starobelsk|gzg
starobeschewe|k8j
starobeschewo|k8j
starobesheve|k8j
starobeshevo|k8j
starobil s k|gzg
starobilsk|gzg
starochtcherbinovskaia|hly
starodereviankovskaia|iqv
staroderevyankovskaya|iqv
staroderewjankowskaja|iqv
starodoub|hni
starodub|hni
starogard gdanski|c1l
starogorojene|o9a
starogoroschene|o9a
starogorozhene|o9a
starohorojeno|o9a
starohoroscheno|o9a
starohorozhene|o9a
starohorozheno|o9a
staroie selo|npe
staroje selo|npe
starokasatschje|kvs
starokazachye|kvs
starokazatchie|kvs
starokonstantinov|em0
starokonstantinow|em0
starokorsounskaia|j7j
starokorsunskaia|j7j
starokorsunskaja|j7j
starokorsunskaya|j7j
starokosatsche|kvs
starokostiantyniv|em0
starokostjantyniw|em0
starokostyantyniv|em0
starokozache|kvs
starokozatche|kvs
starominskaia|fmf
starominskaja|fmf
starominskaya|fmf
staromychastovskaia|jaf
staromyschastowskaja|jaf
staromyshastovskaia|jaf
staromyshastovskaya|jaf
staronijesteblievskaia|jc7
staronischesteblijewskaja|jc7
staronizhestebliyevskaia|jc7
staronizhestebliyevskaya|jc7
staroschtscherbinowskaja|hly
staroselye|nwq
staroshcherbinovskaia|hly
staroshcherbinovskaya|hly
starosillia|nwq
starosillya|nwq
starosselie|nwq
starosselje|nwq
starossillia|nwq
starossillja|nwq
starostine|ort
starostyne|ort
starotitarovskaia|iuq
starotitarovskaya|iuq
starotitarowskaja|iuq
starovelichkovskaia|ipf
starovelichkovskaya|ipf
starovelitchkovskaia|ipf
starovovchynetska silska rada|nqq
starovovtchynetska silska rada|nqq
starowelitschkowskaja|ipf
starowowtschynezka silska rada|nqq
staroye selo|npe
starse|4et,nmg
startchenkove|nsy
startchenkovo|nsy
startschenkowe|nsy
startschenkowo|nsy
stary dobrotvor|kep
stary dobrotwor|kep
stary ialantach|obl
stary jalantasch|obl
stary karagourt|og5
stary karagurt|og5
stary kisil bai|of5
stary kizil bai|of5
stary kizil bay|of5
stary koultchouk|ncd
stary krim|kkq
stary krym|jm6,kkq
stary kulchuk|ncd
stary kultschuk|ncd
stary les|nlj
stary lez|nlj
stary malgobek|cbi
stary merchik|nvf
stary mertchik|nvf
stary oskol|5up
stary saltov|na2
stary saltow|na2
stary sambor|kp2
stary volchinets|nqq
stary voltchinets|nqq
stary vovchynets|nqq
stary woltschinez|nqq
stary yalantash|obl
starychi|ne4
starye atagui|jfk
starye bogorodtchany|ncz
starye broskovtsy|nll
starye chouli|ntk
starye kodaki|nx0
starye kouty|kwh
staryi dobrotvir|kep
staryi krym|jm6,kkq
staryi merchyk|nvf
staryi mertchyk|nvf
staryi saltiv|na2
staryi sambir|kp2
staryj dobrotwir|kep
staryj krym|jm6,kkq
staryj mertschyk|nvf
staryj saltiw|na2
staryj sambir|kp2
staryje atagi|jfk
staryje bogorodtschany|ncz
staryje broskowzy|nll
staryje kodaki|nx0
staryje kuty|kwh
staryje schuli|ntk
starytchi|ne4
starytschi|ne4
staryy dobrotvir|kep
staryy krim|kkq
staryy krym|jm6,kkq
staryy malgobek|cbi
staryy merchyk|nvf
staryy oskol|5up
staryy saltiv|na2
staryy sambir|kp2
staryy vovchynets|nqq
staryye atagi|jfk
staryye atagui|jfk
staryye bogorodchany|ncz
staryye broskovtsy|nll
staryye kodaki|nx0
staryye kuty|kwh
staryye shuli|ntk
stassfurt|gsr
state college|cyr
state of berlin|322
state of palestine|3g
state of sucre|1ko
staten island|4x3
statesboro|fjj
statesville|g9k
staunton|gjg
stavanger|4zo
stavchany|not,nv5
staveley|gby
stavelot|kbk
stavichtche|k0o,p0p
stavishche|k0o,p0p
stavki|orb
stavkove|oas
stavky|orb
stavropol|177,4a0
stavropol krai|4a0
stavropol kray|4a0
stavropol region|4a0
stavropol territory|4a0
stavroupoli|ccz
stavrove|o6d
stavrovo|o6d
stavtchany|not,nv5
stavychtche|k0o,p0p
stavyshche|k0o,p0p
stawischtsche|k0o,p0p
stawki|orb
stawkowe|oas
stawky|orb
stawropol|177
stawrowe|o6d
stawrowo|o6d
stawtschany|not,nv5
stawyschtsche|k0o,p0p
stayki|noc
stayky|noc
stchastie|j1a
stchastlivoie|o9k
steblev|ndm
steblew|ndm
stebliov|ndm
stebliv|ndm
stebliw|ndm
stebljow|ndm
steblyov|ndm
stebni|ow0
stebnik|hbh
stebnyk|hbh
steenokkerzeel|jbb
steenvoorde|n55
stefan voda|3rx,grp
stefan voda district|3rx
steffisburg|i7l
steglitz|9ge
steglitz bezirk|9ge
steiermark|18p
steinamanger|5t4
steinfurt|ei8
steinhagen|hg4
steinhausen|jsy
steinhausen zg|jsy
steinhuder meer|lm1
steinkjer|ali
steinkjer municipality|ali
stekene|hy5
steklen|fpn
steldt|mhu
stellenbosch|89a
stembert|jrf
stendal|dtg
stene|kga
stenhousemuir|jh2
stepanakert|2ql,bea
stepanivka|nti,ow2
stepaniwka|nti
stepanovka|nti
stepanowka|nti
stephenville|hdy
stepkivka|o7q
stepkiwka|o7q
stepkovka|o7q
stepkowka|o7q
stepne|nzo
stepney|i30
stepnogor|c9s
stepnogorsk|c9s,n0u
stepnohirsk|n0u
stepnoie|ij9,nzo
stepnoje|ij9,nzo
stepnoye|ij9,nzo
stepove|nt3,ny3
stepovoie|ny3
stepovoye|ny3
stepowe|ny3
stepowoje|ny3
sterche|o4t
sterling|g1x
sterling heights|715
sterlitamak|5ko
sterrebeek|ju7
stertche|o4t
stertsche|o4t
stetseva|nft
stettin|19k
stettiner haff|p8z
stevenage|8fa
stevens point|g7q
stewart|mk0
steyr|dou
steyr stadt|dou
stezewa|nft
stijkivske|mzn
stikine|mk1
stilfontein|8b6
stillwater|bxw
stip|3tt,6s4
stiring wendel|ipn
stirling|drw
stischkiwske|mzn
stizhkivske|mzn
stjohn|9ub
stockach|hza
stockbridge|fzo
stockelsdorf|i11
stockholm|8d,so
stockholm county|so
stockholms lan|so
stockport|6w9
stocksbridge|ips
stockton|5dt
stockton on tees|8yt
stoeng treng|3jf
stojkovskoie|mzn
stoke gifford|im8
stoke on trent|5mj
stolberg|azw
stolbovoie|o94
stolbovoye|o94
stolbowoje|o94
stolp|83b
stolp in pommern|83b
stone|ii3
stonecrest|bsg
stoneham|h3g
stonehaven|j2z
stoney ground|29u,ozw
stopini|3pu
stopini municipality|3pu
stopinu|3pu
stora blosjn|lm2
stora bygdetrasket|lm3
stora gla|lm4
stora le|l1t
stora lule|mk2
stora lule lv|mk3
stora lulevatten|lm5
storakersvatnet|lm6
storavan|lm7
store|4f5,ka5
storfjord|p6a
storfjorden|p6a
storglomvatnet|lm8
storjorm|lm9
storjuktan|lma
storojinets|iif
storojnitsa|nke
storojnytsia|nke
storojynets|iif
storoschinez|iif
storoschniza|nke
storoschnyzja|nke
storoschynez|iif
storozhinets|iif
storozhnitsa|nke
storozhnytsia|nke
storozhnytsya|nke
storozhynets|iif
storsjen|lmb
storsjn|lmc
storsjon|lmd
storsjouten|lme
storuman|lmf
storvindeln|lmg
stoschkowskoje|mzn
stoudenok|o0a
stoughton|g6g
stoupino|ah7
stourbridge|b09
stourport on severn|hac
stovpove|o94
stow|eg6
stowmarket|h6c
stowpowe|o94
stozhkovskoye|mzn
strabane|iie
strabichovo|ned
strabitchovo|ned
strabitschowo|ned
strabychovo|ned
strabytchovo|ned
strabytschowo|ned
straelen|iao
straflager oleniwka|gy
strait of belle isle|p7j
strait of georgia|p8q
strait of gibraltar|fg
strait of hormuz|fj
strait of juan de fuca|p7k
strait of magellan|p7m
strait of malacca|p52
strait of sangar|p6n
strait of singapore|p53
strait of tartary|p6o
straits of florida|p4q
stralsund|apo
strandavatnet|lmh
stranraer|jbw
strasbourg|1o0
straseni|3rw,aum
straseni district|3rw
strassburg|1o0
strasse von georgia|p8q
strasse von gibraltar|fg
strasse von hormus|fj
strasse von kertsch|g0
strasse von makassar|p54
strasse von malakka|p52
strasse von mosambik|p3s
strasse von singapur|p53
strasse von surigao|pa7
stratford|bmi,e1e,fbp
stratford upon avon|g1v
straubing|ckr
strausberg|g7i
straza|4h7,kkk
streamwood|d9j
streatham|at8
stredocesky|15c
stredocesky kraj|15c
street|iqy
streetly|iod
strejevoi|cjq
strel na|irg
streletski kout|nqd
streletski kut|nqd
streletsky kut|nqd
strelezki kut|nqd
strelna|irg
strenci|3pv
strenci municipality|3pv
strencu|3pv
strepy bracquegnies|jpz
streschewoi|cjq
stretford|d0b
streymoy|2b9
strezhevoi|cjq
strezhevoy|cjq
stri|afu
strijavka|jnr
striletski kut|nqd
striletskyi kout|nqd
striletskyi kut|nqd
striletskyy kut|nqd
strilezkyj kut|nqd
strimonas|mk4
strioukove|nqg
strischawka|jnr
striukove|nqg
strizhavka|jnr
strjukowe|nqg
strogino|6o1
strogonovka|ndr
strogonowka|ndr
stroguino|6o1
strohonivka|ndr
strohoniwka|ndr
strointsi|ny7
strointsy|ny7
stroinzy|ny7
stroitel|hmp
strojinzi|ny7
strombeek bever|ikx
stromyn|jhx
strongsville|ckd
stroud|akn
stroumok|nst
strounino|i9i
strovolos|9t6
stroyintsi|ny7
stroyntsi|ny7
struga|3u1,7jb
strumica|3uc,7w2
strumok|nst
strunino|i9i
stry|afu
stryi|afu
stryj|afu
stryjavka|jnr
strymnas|mmh
strymok|nst
strynevatnet|lmi
stryschawka|jnr
stryukove|nqg
stryy|afu
stryzhavka|jnr
stschastje|j1a
stschastliwoje|o9k
stud treng|99x
studenicani|3v6,b7h
studenichani|3v6
studenok|o0a
stuhlweissenburg|5dx
stuhr|f1z
stung treng|3jf,99x
stupino|ah7
sturgeon lake|lmj
stutterheim|ea6
stuttgart|xd
styr|mk5
styria|18p
styrie|18p
su ngai kolok|cvc
suai|a4j
suazilandia|46
sub saharan africa|i7
subang jaya|1to
subbottsy|nfo
subbotzy|nfo
subcarpathia|453
subcarpathian voivodeship|vl
subdivision d ajlun|3hf
subdivision d amman|wu
subdivision d aqaba|3hg
subdivision d irbid|1ja
subdivision de balqa|3hi
subdivision de jerash|3hj
subdivision de karak|3hk
subdivision de ma an|3hn
subdivision de madaba|3hm
subdivision de mafraq|3hl
subdivision de zarqa|1qn
subic|9tz
subotica|7yf
subotica municipality|7yf
subotiza|7yf
subottsi|nfo
subotzi|nfo
subowa poljana|jg6
subsahara afrika|i7
suce sur erdre|kg0
suceava|1xh,5ca
sucha balka|okn
suchaja balka|okn
suchbaatar|9rx
suchbaatar aimag|3vx
suchevenska silska rada|oo1
sucheveny|nw5,oo1
suchinitschi|i4h
suchitepeque|3a6
suchitepequez|3a6
suchodol|ihu
suchoi liman|o3s
suchoi log|e3p
sucholuschschja|o7v
suchowerchiw|nsu
suchowerchow|nsu
suchowolja|nbe
suchumi|64k
suchyj lyman|o3s
sucre|u3,1ko,1qu
sucre department|1qu
sucumbios|34r
sucy en brie|gfm
suczawa|1xh,5ca
sud|2zd,3cc,3l3
sud chorasan|1wb
sud est|3cd
sud kivu|mn,296
sud ouest|2rt,2ze
sud sardegna|3gr
sud ubangi|2wu
suda|mk6
sudafrica|o
sudafrika|o
sudagda|io7
sudak|i0q
sudamerica|5m
sudamerika|5m
sudan|10
sudan del sur|20
sudauen|9pb
sudbezirk|1e5
sudbohmen|1xp
sudbury|6kp,gxr,idu
sudchinesisches meer|i3
sudermanie|4bf
sudeste asiatico|i5
sudfinnland|372
sudgeorgien|p22
sudgeorgien und die sudlichen sandwichinseln|jf
sudholland|n2
sudkarelien|36m
sudkasachstan|sd
sudkaukasus|i2
sudkorea|q
sudliche agais|39w
sudliche sandwichinseln|p21
sudlicher bug|i6
sudlicher libanon|3l3
sudlicher ozean|p35
sudmahren|1aq
sudmahrische region|1aq
sudogda|io7
sudossetien|i4
sudostasien|i5
sudosterbotten|36n
sudova vishnia|kdm
sudova vishnya|kdm
sudova vyshnia|kdm
sudova vyshnya|kdm
sudovaia vishnia|kdm
sudovaya vishnya|kdm
sudowa wischnja|kdm
sudowa wyschnja|kdm
sudowaja wischnja|kdm
sudpatagonisches eisfeld|p2z
sudprovinz|3ls,4an,4u9
sudsavo|36o
sudsudan|20
sudtirol|25p
sudurpashchim pradesh|2hl
sueca|fwp
suecia|2h
suede|2h
suehbaatar|9rx
sues|vb
suez|vb,27n
suez canal|i8
suez governorate|27n
suezkanal|i8
sufalat sama il|c4a
suffolk|8iy
sugar hill|h1k
sugar land|8iz
sugdidi|77u
sughd|to
sughd province|to
sugito|clu
sugres|hrw
suhag|n4,1ow
suhaj|n4
suhar|5bc
suhbaatar|3vx,9rx
suhl|crd
suhr|jm5
suhr ag|jm5
suhres|hrw
suhum|bvs
suicheng|5n4
suigen|na
suihua|5o7
suileng county|awp
suiling|awp
suin adschi|od0
suin adzhi|od0
suining|1wm
suininki|lmk
suippes|n43
suir|mk7
suisse|2o
suisun|g00
suita|57n
suita shi|57n
suitland|gbg
suitland silver hill|esw
suiu duk|olx
suixi|9bs
suiza|2o
suizhou|1z0
suja|kh8
suja balka|okn
sujaia balka|okn
sujangarh|69c
sujbaatar|9rx
sujewka|ixq
suji lyman|o3s
sujiatun|6qb
sujinichi|i4h
sujodol|ihu
sujoi liman|o3s
sujoi log|e3p
sujoluzhzhia|o7v
sujoverjiv|nsu
sujoverjov|nsu
sujovolia|nbe
suju duk|olx
sujumi|64k
sukabumi|5iq
sukagawa|9q5
sukagawa shi|9q5
sukaikida|4vi
sukha balka|okn
sukhaia balka|okn
sukhaya balka|okn
sukhbaatar|3vx,9rx
sukheke mandi|ez3
sukhinichi|i4h
sukhodol|ihu
sukholuzhzhia|o7v
sukholuzhzhya|o7v
sukhona|mk8
sukhothai|4m7,7ko
sukhothai thani|7ko
sukhoverkhiv|nsu
sukhoverkhov|nsu
sukhovolia|nbe
sukhovolya|nbe
sukhoy liman|o3s
sukhoy log|e3p
sukhumi|64k
sukhyi lyman|o3s
sukhyy lyman|o3s
sukkur|516
sulaimaniyya|re
sulak|mk9
sulawesi central|3do
sulawesi du nord|3di
sulawesi du sud|3dl
sulawesi du sud est|3dk
sulawesi occidental|3dm
sulawesi selatan|3dl
sulawesi tengah|3do
sulawesi tenggara|3dk
sulawesi utara|3di
sulaymaniyah|re,15y
sulaymaniyah governorate|15y
suldalsvatnet|lml
suleja|6io
sullana|6jb
sully sur loire|kgk
sulphur|hd7
sultan bochala|nys
sultan botschala|nys
sultan kudarat|1ro
sultan kudarat province|1ro
sultanah|1ip
sultanbeyli|5gz
sultangazi|4zc
sultanpur|7ld
sulu|1t9
sulu province|1t9
sulu sea|p3m
suluova|c59
suluru|dqw
sulusee|p3m
sulzbach|how
sulzbach rosenberg|hjg
sulzberger bay|p61
sumadija|47v
sumadijski upravni okrug|47v
sumale|l8
sumare|5h1
sumatera barat|3dj
sumatera selatan|3dn
sumatera utara|3dp
sumatra du nord|3dp
sumatra du sud|3dn
sumatra meridional|3dn
sumatra occidental|3dj
sumatra septentrional|3dp
sumbawa besar|aau
sumbawanga|5kl
sumbe|81h
sumber|85z
sumberpucung|ebz
sumedang|62u
sumedang utara|7yb
sumenep|8pn
sumgait|1du,2qd
sumi|1py
summerlin south|glt
summerville|byf
summit|gys
sumoto|cza
sumozero|lmm
sumqayit|1du,2qd
sumshchyna|1f7
sumter|d7w
sumusta as sultani|dx1
sumy|1f7,1py
sumy oblast|1f7
sumy region|1f7
sun city|dv3
sun city west|gio
sun prairie|f3d
sunam|bbi
sunan|e1c
sunbury on thames|g20
sunch on|4zb
suncheon|5to
sundargarh|d1t
sundbyberg|ej5
sunderland|6ev
sundern|g36
sundsvall|auu
sungai penuh|84k
sungai petani|5u3
sungai raya|c48
sungailiat|7xf
sungari|mka
sunggal|6kn
sungurlu|dur
sunlou|c8w
sunninghill|j0l
sunny isles beach|gy7
sunnyside|bu3
sunnyvale|6lp
sunrise|8q1
sunrise manor|675
sunscha|9i1,j1b
sunset park|76m
sunyani|5zb
sunzha|9i1,j1b,lrq
suoiarvi|j8c
suojarwi|j8c
suong|8fn
suoyarvi|j8c
suozhen|aqh
supaul|al6
superior|g7t
suphan buri|4md,6jk
suphanburi|4md,6jk
supung reservoir|lmn
suqian|141
sur|2sk,5yf
sur de libano|3l3
sura|mkb
surabaya|al
surakarta|26e
surala|ffb
surallah|ffb
suran|fjk
surasch|ixn
surat|kx
surat thani|4mn,52u
surate|kx
suratgarh|a9n
surazh|ixn
surbiton|dq5
surchachi|i3a
sure|mkc
surendranagar|6b0
suresnes|cka
surgeres|klj
surgut|5eg
suriapet|7jz
surigao|8jj
surigao city|8jj
surigao del norte|44t
surigao del norte province|44t
surigao del sur|23a
surigao del sur province|23a
surigao du nord|44t
surigao du sud|23a
surigao strait|pa7
surin|4lc,6vh
surinam|4m
suriname|4m,mkd
surjaji|i3a
surkhakhi|i3a
surkhondaryo|10g
surnujarvi|lmo
surovikino|h9f
surowikino|h9f
surprise|6t5
surrey|52x
sursee|jwy
sursko michailowka|nl7
sursko mijailovka|nl7
sursko mikhaylovka|nl7
sursko mychajliwka|nl7
sursko myjailivka|nl7
sursko mykhailivka|nl7
sursko mykhaylivka|nl7
surt|3qv
surubim|eii
suruc|c9y
surxondaryo|10g
surxondaryo region|10g
sury le comtal|kww
susa|2qh,4v0,b1l,bi2
susa city|2qh
susak|fli
susangerd|d3l
susanine|oir
susanino|oir
susdal|j4p
suse|bi2
susijarvi and rugozero and siikajarvi|lmp
susitna|mke
suslivtsi|onj
susliwzi|onj
suslovtsy|onj
suslowzy|onj
susono|bn6
susquehanna|mkf
sussanine|oir
sussanino|oir
susun|ia9
susurluk|mkg
sutiski|kk4
sutlej|mkh
sutschewenska silska rada|oo1
sutscheweny|nw5
sutton|67v
sutton coldfield|7pd
sutton in ashfield|cot
sutysky|kk4
suuk su|orh
suuri onkamojarvi|lmq
suva|1q7
suva reka|9h0
suvore|onm
suvorov|h5z
suvorove|mxw,o1y,oue
suvorovo|mxw,o1y,oue
suvorovskaia|hwm
suvorovskaya|hwm
suvorovske|nes
suvorovskoye|nes
suwa|bxv
suwalki|9pb
suwalki corridor|i9
suwalki gap|i9
suwalki lucke|i9
suwannee|mki
suwayda|2kt
suwayqiyah|lmr
suweyda|4ju,6by
suwon|na
suwon si|na
suwonsi|na
suwore|onm
suworow|h5z
suworowe|mxw,o1y,oue
suworowo|mxw,o1y,oue
suworowskaja|hwm
suworowske|nes
suworowskoje|nes
suyangshan|a20
suyu duk|olx
suzak|fli
suzaka|b9y
suzano|5he
suzdal|j4p
suzhou|by,10m
suzuka|669
suzuka shi|669
suzun|ia9
sv ana v slov goricah|ox1
sv trojica v slov goricah|nnm
svalbard|2kp,4hi
svalbard and jan mayen|4hi
svalbard and jan mayen islands|4hi
svalbard et ile jan mayen|4hi
svalbard et jan mayen|4hi
svalbard und jan mayen|4hi
svalbard y jan mayen|4hi
svaliava|hwu
svalyava|hwu
svartan|mkj
svartevatnet|lms
svarychev|mtr
svarychiv|mtr
svarytchev|mtr
svarytchiv|mtr
svatove|i40
svatovo|i40
svay rieng|3jh,9hu
sventoji|mkk
sverdlove|nxy
sverdlovs k|aay
sverdlovsk|4a1,aay
sverdlovsk oblast|4a1
sverdlovsk region|4a1
sveta ana|4gl
sveta trojica v slovenskih goricah|4h8
sveti andraz v slovenskih goricah|4gm
sveti jurij|4eu,oqj
sveti jurij v slovenskih goricah|4he
sveti nikole|3ti,deg
sveti tomaz|4h9,ogz
svetlagorsk|j6e
svetlahorsk|9w2
svetlanovski|8nw
svetlanovskiy|8nw
svetlanovsky|8nw
svetli|gy8,ivs
svetli iar|ipa
svetlodarsk|ivh
svetlodolinskoie|oad
svetlodolinskoye|oad
svetlogorsk|9w2,j6e
svetlograd|dfn
svetloie|nx8
svetlovodsk|ctg
svetloye|nx8
svetly|gy8,ivs
svetly iar|ipa
svetly yar|ipa
svetlyy|gy8,ivs
svetlyy yar|ipa
svetogorsk|i7d
sveyestov|fpn
sviatogirsk|n2w
sviatogorsk|n2w
sviatohirsk|n2w
sviatomykolaivka|olv
sviatonikolaievka|olv
sviatonikolayevka|olv
sviblovo|alk
svir|mkl
svirj|oix
svirsk|ifb
svirzh|oix
svisclov|fpn
svishtov|fpn
svitava|mkm,mkn
svitiaz|nth
svitle|nx8,oow
svitlodarsk|ivh
svitlodolyns ke|oad
svitlodolynske|oad
svitlovods k|ctg
svitlovodsk|ctg
svityaz|nth
svobodni|ah2
svobodny|ah2
svobodnyy|ah2
svobody|hu4
svratka|mkn
svyatogorsk|n2w
svyatohirsk|n2w
svyatomykolayivka|olv
svyatonikolayevka|olv
svyetlahorsk|9w2
swabi|856
swadlincote|d71
swains|p25
swains island|29y,p25
swakopmund|99n
swale|mko
swaljawa|hwu
swan|mkp
swanage|jch
swanley|h0u
swanscombe|i7e
swansea|5eh
swarytschew|mtr
swarytschiw|mtr
swasiland|46
swatowe|i40
swatowo|i40
swaziland|46
sweden|2h
swedru|br4
sweetwater|h81
swenigorod|i24,o5x
swenigorodka|i1j
swenigowo|itn
swenjatschin|odk
swenjatschyn|odk
swenyhorod|o5x
swenyhorodka|i1j
swerdlowe|nxy
swerdlowsk|aay
swerewo|gg1
swetlagorsk|j6e
swetlahorsk|9w2
swetlanowski|8nw
swetlodarsk|ivh
swetlodolinskoje|oad
swetlograd|dfn
swetloje|nx8
swetlowodsk|ctg
swetly|gy8,ivs
swetly jar|ipa
swetogorsk|i7d
sweveghem|gq5
swiahel|b1t
swiblowo|alk
swidnica|aju
swidnik|dcv
swidnik duzy|dcv
swieqi|cs2
swietochlowice|b2z
swietokrzyskie|1ad,457
swietokrzyskie voivodeship|1ad
swietokrzyskie voivodship|1ad
swindon|625
swinemunde|d7d
swinoujscie|d7d
swinton|heu
swirsch|oix
swirsk|ifb
switjas|nth
switle|nx8,oow
switlodarsk|ivh
switlodolynske|oad
switlowodsk|ctg
switzerland|2o
swjagel|b1t
swjahel|b1t
swjatogorsk|n2w
swjatohirsk|n2w
swjatomykolajiwka|olv
swjatonikolajewka|olv
swobodny|ah2
swobody|hu4
swords|74b
swynaerde|k3n
syas stroy|io0
syasstroy|io0
sybiny|o56
sybyny|o56
sychavka|nv9
syddanmark|19d
sydney|87,7qb
syedove|nkv
syeverodonets k|82n
syeverodonetsk|82n
syevyerodonetsk|82n
syke|gkh
sykies|cih
syktyvkar|1sh
syktywkar|1sh
sylhet|a0,1tn
sylhet division|a0
symohirja|jkf
symyne|obx
syndzherey|cph
synel nykove|flb
synelnykove|flb
synelnykowe|flb
synevyr|mxb
synevyrska poliana|o21
synevyrska polyana|o21
synewyr|mxb
synewyrska poljana|o21
syngem|kcg
synioukhyn brid|nvh
syniujyn brid|nvh
syniukhyn brid|nvh
synjuchyn brid|nvh
synytsyne|o7c
synyukha|mkq
synyukhyn brid|nvh
synyzyne|o7c
synzhereya|cph
synzheria|cph
syr daria|1x1
syr darya|mkr
syracuse|3gp,6sh,7ah,g40
syrakus|3gp,7ah
syria|1q
syriam|9oo
syrian arab republic|1q
syrian kurdistan|hm
syrie|1q
syrien|1q
syrjanowsk|ciq
syrmie|47q
syrove|nxv
syrovo|nxv
syrowe|nxv
syrowo|nxv
syrte|3qv,541
sysert|h01
sysmjarvi|lmt
sysowka|ntx
sysran|677
syssert|h01
syston|j1n
sytchavka|nv9
sytkivtsi|no2
sytkiwzi|no2
sytschawka|nv9
syunik|2ns
syunik province|2ns
syvach|ia
syvash|ia
syvaske|n42
sywasch|ia
sywaske|n42
syzovka|ntx
syzran|677
szabolcs szatmar bereg|250
szabolcs szatmar bereg county|250
szathmar|59g
szczecin|19k
szczecin lagoon|p8z
szczecinek|dnk
szeged|4vv
szegedin|4vv
szekesfehervar|5dx
szeklerburg|78g
szekszard|7uk
sziszek|7p5
szolnok|5yb
szombathely|5t4
szoreg|4vv
szorpron|ace
t aebaek|bxz
t ai tung|4pr
t aiwan|p34
t ao yuan|uh
t elavi|aqe
ta if|1ul
ta izz|sr,xw
ta izz governorate|sr
ta kercem|2gb
ta khmau|6lh
ta xbiex|3xf,kjy
taal|dfd
taastrup|ecj
tabachne|nxh,o3m
tabachnoye|nxh,o3m
tabaco|au2
tabaco city|au2
tabaki|nlq
tabaky|nlq
tabanan|er7
tabariya|cjr
tabariyeh|cjr
tabariyyah|cjr
tabarjal|dd6
tabas|bta
tabasco|3yq
tabatchne|nxh,o3m
tabatchnoie|nxh,o3m
tabatschne|nxh,o3m
tabatschnoje|nxh,o3m
tabernas|hqa
tabernes de valldigna|hqa
taboao da serra|5y3
tabor|4go,e47,o58
tabora|4qf,4zh
taborivka|ntd
taboriwka|ntd
taborovka|ntd
taborowka|ntd
tabouk|1pz
tabouldy|o37
tabouldy ass|nvi
tabris|ll
tabriz|ll
tabuk|wb,1pz
tabuk province|1pz
tabuk region|1pz
tabuldy|o37
tabuldy ass|nvi
taby|asu
tacarigua|9ob
tachar|1nz
tachbounar|nck
tacheng|6j8
tachilek|bln
tachira|1bb
tachkent|7f,th,uv
tachly dair|nms
tachly kiptchak|nrm
tachlyk|njk
tachtagol|gu1
tacloban|5qz,67b
tacloban city|5qz
tacna|1mg,42x
tacoma|608
tacoronte|gou
tacuarembo|4so,6m1
tacuarembo department|4so
tacurong|b7j
tacurong city|b7j
tadepalle|ekn
tadepallegudem|7o2
tadif|eha
tadjikistan|2m
tadjoura|32m,9xd
tadjourah|32m,7yd,9xd
tadley|i6r
tadmor|bnw
tadmur|bnw
tadpatri|8b9
tadschikistan|2m
taebaek|bxz
taef|1ul
taejon|lb
taernovo|63i
taernowo|63i
tafas|fdl
tafea|4tc
tafi viejo|c0g
tafielah|3hh
tafilah|3hh,975
tafilah governorate|3hh
tafo|bqc
taganrog|5ia
taganski|7fs
taganskiy|7fs
tagansky|7fs
tagant|3wf
tagawa|blg
tagaytay|8oe
tagbilaran|8ma
tagbilaran city|8ma
tage erqi|eiq
tagiura|7yd
tagoloan|fn8
tagudin|e7z
taguig|1xa
tagum|5t8
tagum city|5t8
tagus|mks
tahar|1nz
tahara|aka
tahe|ahs
tahoua|404,5r6
tahoua region|404
tahta|6z9
tai an|zc
tai hu|lmu
tai po|1o6,2ck
taibai|7ns
taibe|cog
taicang|1nw
taichet|dt1
taichung|qt,1f0
taichung city|qt
taieri|mkt
taif|1ul
taifu|ar0
taiga|gjz
taihe|9xp
tailai|9x7
tailai county|9x7
tailandia|j
tain l hermitage|kl4
tainan|xx,1q9
tainan city|xx,1q9
taiohae|nas
taipeh|5x,rb
taipei|5x,rb
taipei city|rb
taipeicity|rb
taiping|5x9,fqr
tairove|n9v
tairovo|n9v
tairowo|n9v
taischet|dt1
taishan|6rt
taishet|dt1
taishing|8zd
taisivka|ndw
taissivka|ndw
taita taveta|3iq
taitou|ajs
taitung|4pr
taitung city|4pr
taitung hsien|4pr
taiwan|1i,2l6,p34
taiwan strait|ib
taiwanese|p34
taiwanstrasse|ib
taixing|8zd
taiyuan|8w
taiz|sr,xw
taizhou|111,131
taizz|sr,xw
tajikistan|2m
tajimi|7og
tajirowe|n9v
tajissiwka|ndw
tajo|mku
tajura|7yd
tajura wa an nawahi al a|1e7
tajura wa an nawahi al arba|1e7
tak|4m6,9gg
tak bouzar|okq
tak busar|okq
tak buzar|okq
takab|blp
takahama|bz2
takahashi|faz
takaishi|aja
takaishi city|aja
takamaka|4b8,jzb
takamatsu|18i
takamatsu shi|18i
takao|kz,2l5
takaoka|6ex
takarazuka|5wo
takasaki|55i
takasaki shi|55i
takashima|c8l
takatsuki|57d
takatsuki shi|57d
takayama|8id
takefu|98g
takehara|fly
takeo|ry,3ji,em3
takern|lmv
takestan|9iw
taketoyo|ctb
takhar|1nz
taki|dcg
takijuq lake|lmw
takikawa|cho
takil|owf
takizawa|b4d
takoradi|5tc
takoradze|5tc
taksimo|jdj
tal menka|hlb
tal ne|inw
tal pieta|2gh
tala|blv,eb2
talagang|cif
talagante|bkn
talalaievka|kwt,p0o
talalaivka|kwt,p0o
talalajewka|kwt,p0o
talalajiwka|kwt,p0o
talalayevka|kwt,p0o
talalayivka|kwt,p0o
talange|jvf
talant|iwg
talara|82k
talas|3j3,7b5,dzx
talas region|3j3
talat yai|bik
talata mafara|dka
talavera|a4k
talavera de la reina|8he
talavera del tajo|8he
talbiseh|dnm
talca|20x
talcahuano|5nz
talcha|6kq
talcher|dnw
taldam|ipe
taldom|ipe
taldykorgan|580
taldykourgan|580
taldyqorghan|580
talegaon dabhade|c4m
talence|cwg
talesch|cgt
talgar|cyk
talghar|cyk
taliparamba|9np
talipparamba|9np
talisay|70e,a2c
talisay city|70e
talitsa|hmw
taliwang|b4b
taliza|hmw
talkeh|mkv
talkha|6kq
tall al kabir|blj
tallaght|8xp
tallahassee|22q
tallbisah|dnm
tallin|mj
tallinn|mj
talmenka|hlb
talnach|apb
talnaj|apb
talnakh|apb
talne|inw
talnoie|inw
talnoje|inw
talnoye|inw
talofofo|2c3
talofofo village|jk2
taloqan|65x
talovaia|ink
talovaya|ink
talovskiy|ink
talowaja|ink
talsi|3pw,e5w
talsi municipality|3pw
talsu|3pw
talsu novads|3pw
tam ky|4uu
tama|6q3
tamak|ocb
tamale|1dm
tamalous|f1d
tamamura|e3b
tamamura town|e3b
taman senai|9ek
tamana|ces
tamanghasset|33v,5wu
tamanghasset province|33v
tamano|9ti
tamanrasset|33v,5wu
tamanrasset province|33v
tamar|mkw
tamarac|a4c
tamarin|j3r
tamarine|o9l
tamaryne|o9l
tamaulipas|3yr
tamba sasayama|dcu
tambacounda|4i8,5sd
tambaram|6cx
tambasasayama|dcu
tambo|mkx
tambo grande|fqq
tambolaka|e81
tambopata|dkl
tambov|1l6,4a3
tambov oblast|4a3
tambov region|4a3
tambow|1l6
tamesis|ie
tamgadji|o7u
tamgadschi|o7u
tamgadzhi|o7u
tamiami|b4v
tamil nadu|3ep
tamines|k22
tamis|mky
tamise|ie,ga8
tamiya|c94
tamiyah|c94
tamluk|bzl
tamnaren|lmx
tampa|53y
tampere|1sm,26a
tampere region|26a
tampico|5d8
tamuning|2c4
tamuning tumon harmon village|ap9
tamworth|8uq,a6u
tan an|1x7
tan tan|adt
tana|mkz
tana river|3ir
tana river county|3ir
tana river district|3ir
tanabe|9kj,9zy
tanana|ml0
tanaro|ml1
tanashi|8ui
tanashicho|8ui
tanauan|9r7
tanauan city|9r7
tanay|alv
tanba|acp
tanchang chengguanzhen|f88
tanda|8j5,cjh
tandil|7fz
tandjile|4kk
tandlianwala|dp3
tando adam|76y
tando adam khan|76y
tando allahyar|75b
tando jam|fah
tando muhammad khan|9g1
tandur|a99
tanfang|8dt
tang|5h0
tang ni|5h0
tanga|1vk,4qg
tangail|6an
tanganjika|2wv
tanganyika|2wv
tangba|cg9
tange|dyi
tanger|vp
tanger tetouan al hoceima|2ej
tangerang|x3
tanggu|25i
tanggulangin|eyv
tangier|vp
tangjiazhuang|8zs
tangjin|ezl
tangkak|edl
tangping|8v7
tangra yumco|lmy
tangshan|oc
tangwu|8au
tangxiang|9yb
tangzhai|9sz
tangzhang|ben
tanino|ohi
tanintharyi|3vf
tanintharyi region|3vf
tanjavur|5g4
tanjay|8t3
tanjay city|8t3
tanjore|5g4
tanjung|dwr
tanjung balai|by1
tanjung pandan|7tp
tanjung pinang|5uj
tanjung selor|6f3
tanjungagung|be4
tanjungbalai|6ca
tanjungpinang|5uj
tank|dnn
tankove|nwl
tankovoie|nwl
tankovoye|nwl
tankowe|nwl
tankowoje|nwl
tanrake village|o51
tansania|p
tanske|oco
tanskoie|oco
tanskoje|oco
tanskoye|oco
tanta|zg
tantou|9pj
tantoyuca|fkx
tanuku|9rp
tanza|7qr
tanzania|p
tanzanie|p
tao er|ml2
taolin|f8y
taoluo|ae3
taonan|7in
taoririrt|8th
taoudeni|jop
taoudenit|3v8
taoudenni|jop
taounat|ezc
taounate|ezc
taourirt|8th
taoyuan|uh,bf6,ehg
taoyuan city|52h
taoyuan hsien|uh
taozhuang|akr
tapachula|61v
tapajos|ml3
tapi|ml4
taquara|c2c
taquari|ml5
taquaritinga|brz
tara|g61
taraba|tm
taraba state|tm
tarabulus|1e7
tarachany|ocg
tarachtcha|iql
taraclia|3ry,d9m
taraclia district|3ry
tarakan|5qq
tarakaniv|nwp
tarakaniw|nwp
tarakanov|nwp
tarakanow|nwp
tarakeswar|fm7
taraktach|nkd
taraktasch|nkd
taraktash|nkd
taranaki|41o
taranaki region|41o
tarancon|i82
taranto|23h,63o
tarapaca|2z3
tarare|j8n
taras|1dw
taras voznyak|o2y
taras wozniak|o2y
taraschany|ocg
taraschtscha|iql
tarascon|if8
tarashany|ocg
tarashcha|iql
tarasivtsi|ksd
tarasovka|ojb
tarasovtsy|ksd
tarassivtsi|ksd
tarassiwzi|ksd
tarassovka|ojb
tarassovtsy|ksd
tarassowka|ojb
tarassowzy|ksd
tarawa|52e
taraz|1dw
tarbela dam|lmz
tarbes|biy
tarchan|oc6
tarchanlar|nfk
tareen|fr2
tarent|23h,63o
tarente|23h,63o
tarento|23h,63o
targovichte|2sg,7s6
targovishte|2sg,7s6
targovishte province|2sg
targoviste|2sg,5ky,7s6
targowek|77z
targowischte|7s6
targu jiu|5g1
targu mures|4z2
tarhounah|5zc
tarhuna|5zc
tari|gim
tariba|6wp
tarifa|hsw
tarija|2tr,4w8
tarija department|2tr
tarikere|dsg
tarim|ml6
tarime|ewk
tarin kot|fr2
tarin kowt|fr2
tarin kut|fr2
tarinkot|fr2
taritatu|ml7
tarjan|oc6
tarjanlar|nfk
tarkhan|oc6
tarkhanlar|nfk
tarki|jbg
tarko sale|hn7
tarkwa|ef7
tarlac|17y,697
tarlac city|697
tarlac province|17y
tarma|bmn
tarn|80u,ml8
tarn et garonne|80v
tarn taran|ar7
tarn y garona|80v
tarneit|azy
tarnobrzeg|bqb
tarnopol|1vh
tarnos|j18
tarnow|7e6
tarnowitz|ahk
tarnowskie gory|ahk
taro|oy4
taroa|p0a
taropets|iii
taropez|iii
taroudannt|9jy
taroudant|9jy
taroussa|jfl
taroutine|kkt
taroutino|kkt
taroutyne|kkt
tarpanchi|ovo
tarpantchi|ovo
tarpantschi|ovo
tarpon springs|gie
tarraco|70z
tarrafal|31i,him
tarrafal de sao nicolau|31j,icp
tarragona|70z
tarragone|70z
tarrasa|5x2
tarrega|i18
tarse|5n9
tarso|5n9
tarsus|5n9
tartagal|ai6
tartar|2qi,b80
tartar district|2qi
tartaristan|29a,4a2
tartous|4jv,5kc
tartu|35d,5j6
tartu county|35d
tartus|4jv,5kc
tartus governorate|4jv
tarub|98h
tarudant|9jy
tarusa|jfl
tarussa|jfl
tarut|8o7
tarutine|kkt
tarutino|kkt
tarutyne|kkt
tarxien|3xg,gb4
tas sliema|2gl
taschbunar|nck
taschkent|7f,th,uv
taschly dair|nms
taschly kiptschak|nrm
taschlyk|njk
taschtagol|gu1
tasek glugor|6yc
tasgaon|ef8
tashan|aom
tashauz|1ec
tashbunar|nck
tashkent|7f,uv,2l7
tashkent city|uv
tashkent province|th
tashkent region|th,uv
tashly dair|nms
tashly kipchak|nrm
tashlyk|njk
tashtagol|gu1
tasikmalaya|5js
tasiujaq|p9e,p9g
taskent|7f,uv
tasman|41n
tasman bay|p2v
tasman district|41n
tasman sea|p38
tasmania|2op
tasmanie|2op
tasmanien|2op
tasmansee|p38
tassin la demi lune|hyq
tatabanya|647
tataouine|4nt,67t
tataouine governorate|4nt
tatar bazardzhik|64d
tatar bazardzik|64d
tatar osman|oxf
tatar pazardjik|64d
tatar pazardzhik|64d
tatar pazardzik|64d
tatar strait|p6o
tatarbounari|j65
tatarbounary|j65
tatarbunari|j65
tatarbunary|j65
tatarensund|p6o
tatariv|nyu
tatariw|nyu
tatarov|nyu
tatarow|nyu
tatarsk|gex
tatarstan|29a,4a2
tatarstan republic|4a2
tatarysky|o4b
tatebayashi|8vt
tatebayashi city|8vt
tateyama|bs8
tathlina lake|ln0
tatsinskaia|j42
tatsinskaya|j42
tatsinskiy|j42
tatsuno|dda
tatsunocho tominaga|dda
tatui|79a
tatvan|9ef
taubate|5c9
taufkirchen|hsx
taulaga|oxo
taum|5t8
taunat|ezc
taungdwingyi|9mv
taunggyi|4w1
taungoo|7pj
taungu|7pj
taunsa|cj5
taunsa sharif|cj5
taunsa tehsil|cj5
taunton|a4i,ayb
taunusstein|ftw
taurage|3mt,a84
taurage county|3mt
tauranga|6m7
taurida|ic
tauride|ic
taurien|ic
taurirt|8th
tauroggen|a84
tauryuan|uh
tav bodrak|ngx
tavastia proper|36q
tavastia propia|36q
tavaux|n7e
tavda|dh5
tavel|o9s
tavernes de la valldigna|hqa
taverny|g4k
tavira|fzh
tavistock|ivg
tavoy|51q
tavricheskoye|ipu,of4
tavriisk|jek
tavriiske|of4
tavrisk|jek
tavritcheskoie|ipu,of4
tavriysk|jek
tavriyske|of4
tavsanli|bim
tavus|2nt
tavush|2nt
tavush province|2nt
tavush region|2nt
taw bodrak|ngx
tawaramoto|f4d
tawau|55h
tawda|dh5
tawel|o9s
tawi tawi|44u
tawi tawi province|44u
tawitawi|44u
tawitawi province|44u
tawriisk|jek
tawrijsk|jek
tawrijske|of4
tawritscheskoje|ipu,of4
tawusch|2nt
taxco|big
taxco de alarcon|big
tay|ml9
tay ninh|1e6,523
tayabas|dwf
tayabas bay|paa
tayabas city|dwf
taybad|dux
tayga|gjz
tayibe|cog
tayikistan|2m
tayirove|n9v
tayisivka|ndw
taylor|afa
taylors|h28
taylorsville|aj9
taymura|mla
tayshet|dt1
taytay|5tn
tayyibe|cog
taz|mlb
taza|6u0
taza khurmato|am7
tazinskaja|j42
tazoult lambese|d26
tbaeng meanchey|9en
tbeng meancheay|9en
tbeng meanchey|9en
tbilisi|9t,1dn
tbilissi|9t,1dn
tbilisskaia|gj9
tbilisskaja|gj9
tbilisskaya|gj9
tbong khmum|3jm
tboung khmum|3jm
tchabahar|c6v
tchabany|kvu
tchad|22
tchagor|jsb
tchaharmahal et bakhtiari|1kp
tchahor|jsb
tchaikino|o9z,obc
tchaikovski|8lr
tchaikyne|o9z,obc
tchalgary|oae
tchalous|9oa
tchaltyr|ifg
tchaoussove drougue|ord
tchaoussovo|ome
tchaoussovo vtoroe|ord
tchapaeve|nix
tchapaevka|nca
tchapaieve|nix
tchapaievka|nca,ng8,oed,ovq
tchapaievo|nix
tchapaievsk|9mr
tchaplinka|jjp
tchaplyguin|imv
tchaplynka|jjp
tcharna|noy
tchasiv yar|itc
tchassiv iar|itc
tchassiv yar|itc
tchassov iar|itc
tchebarkoul|car
tcheboksary|137
tchechelnik|mrv
tchecoslovaquie|eu
tchegdomyn|iec
tchegdomyne|iec
tchegoltai tatarski|ojg
tcheguem|hoj
tcheguem vtoroi|j70
tchekhov|98q
tchekmagouch|j4b
tchelebiler|ouk
tcheliabinsk|no
tcheliadinove|ojc
tcheliadinovo|ojc
tchemerivtsi|kuk
tchemerovtsy|kuk
tcheponossy|o08
tchequie|2d
tcherdakly|ixv
tcherech|o1p
tcherechenka|o92
tcheremkhovo|avn
tcherepanovo|hdw
tcherepkivtsi|jm4
tcherepkovtsy|jm4
tcherepovets|5cg
tcheriomouchki|7ps
tcherkaske|n6c
tcherkasskoie|n6c
tcherkassy|1bi,1oc
tcherkasy|1oc
tcherkessk|55x
tcherkez tobai|oed
tcherlak|iw8
tcherlenivka|nny
tcherlenovka|nny
tchernaia retchka|azr
tchernelitsa|nye
tchernelitsia|nye
tchernelytsia|nye
tchernetche|obu
tchernevtsy|njy
tcherniakhiv|jnd
tcherniakhov|jnd
tcherniakhovka|obt
tcherniakhovsk|chi
tchernianka|ibi,ndh
tcherniatin|ng5
tcherniatyn|ng5
tchernigov|1ml
tchernigovka|ijk,km8
tchernihiv|1i1,1ml
tchernihivka|km8
tcherniiv|na1
tchernivtsi|1kt,1p0,njy
tchernobai|k5e
tchernobaievka|jpk
tchernobyl|owz
tchernogolovka|hb0
tchernogorsk|9io
tchernoloztsy|nha
tchernomorsk|ari
tchernomorskoie|j64
tchernopolie|o4d
tchernoroudka|obn
tchernouchka|e6x
tchernoukhi|nlv
tchernoukhino|knl
tchernove|ohb
tchernovka|nmw
tchernovo|ohb
tchernovopartizansk|ib9
tchernovtsy|1p0,njy
tchernoziomnoie|oiq
tchernychevo|nt6
tchernychevsk|its
tchernychove|nt6
tchertanovo vtoroie|6tw
tchertkovo|j6h
tchertomlyk|o2m
tchertoriia|onw
tchervona dolina|ohy
tchervona sloboda|jmh
tchervona zirka|onm
tchervonaia dolyna|ohy
tchervonaia motovilovka|ncb
tchervonaia sloboda|jmh
tchervone|nje,nr2,nu7,ouu,ovv
tchervone kozatstvo|nr2,nu7
tchervonnoie|nr2
tchervonnoie kazatchestvo|nr2,nu7
tchervonoarmiisk|ku3
tchervonoarmiiske|kd2,ow7
tchervonoe|ouu,ovu
tchervonograd|a5p
tchervonogrigorovka|kgr
tchervonohrad|a5p
tchervonohryhorivka|kgr
tchervonoie|nje,ovu
tchervonopartizansk|ib9
tchervonopartyzansk|ib9
tchervonozavodske|jyp
tchervonozavodskoie|jyp
tchervonoznamianka|n5z
tchervony iar|oim
tchervony oskol|neo
tchervonyi iar|oim
tchervonyi oskil|neo
tchervonyi promin|oub
tchervonyi rozselenets|of6
tchesniki|oh1
tchesnyky|oh1
tchetchelnik|mrv
tchetchelnyk|mrv
tchetchenie|28x,48i
tchetfalva|okh
tchibanga|at2
tchichmy|gzf
tchiguirin|jrk
tchinadievo|kac
tchiornaia|noy
tchiorno koch|ods
tchiorny ostrov|od4
tchiorny potok|obz
tchirtchik|6ie
tchistenkoie|kvg
tchistiakovo|bb8
tchistopol|acj
tchistopolie|nvk
tchita|1eu
tchkalove|o8t
tchkalovo|o8t
tchkalovsk|im0
tchohodarivka|oq0
tchokoul rousski|oa6
tchongrav|oc4
tchop|jqs
tchopovitchi|non
tchopovytchi|non
tchorna|noy
tchornianka|ndh
tchornivka|nmw
tchornobai|k5e
tchornobaivka|jpk
tchornobyl|owz
tchornogouzi|niv
tchornohirka|owp
tchornohouzy|niv
tchornoliztsi|nha
tchornomorka|nl3
tchornomorsk|ari
tchornomorske|j64,k73
tchornomorski nimtsi|ney,nvk,o91,oiq
tchornopillia|o4d
tchornoroudka|obn
tchornoukhi|nlv
tchornoukhy|nlv
tchornoukhyne|knl
tchornozemne|oiq
tchornyi ostriv|od4
tchornyi potik|obz
tchortkiv|fyh
tchortkov|fyh
tchortomlik|o2m
tchortomlyk|o2m
tchortoryia|onw
tchoty|od1
tchoubivka|ota
tchoudei|ktf
tchoudniv|kqw
tchoudnov|kqw
tchoudovo|hvk
tchougouiev|e2d
tchougouievka|ino
tchouguinka|nvc
tchouhouiv|e2d
tchouhynka|nvc
tchouike|o9z
tchouikivka|ofp
tchouikovka|ofp
tchoukotka|48k
tchoulakivka|nhq
tchoulakovka|nhq
tchoulman|jev
tchoulym|ixh
tchounkiv|o0z
tchounkov|o0z
tchounski|i3h
tchouroubach|ngn
tchoussovoi|brh
tchoust|a39
tchoutove|kj6
tchoutovo|kj6
tchouvachie|48l
tchyhyryn|jrk
tchyhyryne|jrk
tchynadiiovo|kac
tchystenke|kvg
tchystiakove|bb8
tchystopillia|nvk
tchystovodne|olx
tczew|akt
te waewae bay|p2u
teaneck|dco
tearce|3ut,9p5
tebas|e2m
teberti|o1w
tebesbest|d6b
tebessa|x7,1x2
tebessa province|1x2
tebing tinggi|7ee
tebingtinggi|7ee
tecate|a3x
techi|ogc
techiman|5zv
tecoman|8nm
tecoman municipality|8nm
tecpan guatemala|ej6
tecuci|d5l
tedef|eha
tefe|cim
tegal|5s3
tegesch|ond
tegesh|ond
teghra|cc8
tegucigalpa|ao
teguech|ond
teguesh|ond
teguise|hif
tehek lake|ln1
teheran|64,99
tehran|64,99
tehran province|99
tehuacan|5p1
tehuantepec|cze
teignmouth|huz
teikovo|e65
teikowo|e65
tejen|9v5
tejerias|crn
tejo|mks
tekapo|mlc
tekeze|mld
tekirdag|1do,563
tekirdag province|1do
teknaf|d9h
tekstil shchiki|7yi
tekstilchtchiki|7yi
tekstilschtschiki|7yi
tekstilshchiki|7yi
tel|mle
tel aviv|17b,18f
tel aviv district|18f
tel aviv jaffa|17b
tel manove|n0r
telangana|3eo
telavi|aqe
telaviv|18f
telawi|aqe
telde|7y9
teleghma|bkw
telemaco borba|aq3
telenesti|3rz,hfu
telenesti district|3rz
teleorman|47h
teleorman county|47h
telerghma|bkw
teles pires|mlf
telford|6m0
telgte|hil
telimele|fnw
telingana|3eo
tellicherry|85g
telmanove|n0r
telmanovo|n0r
telmanowe|n0r
telmanowo|n0r
telmen nuur|ln2
telschen|a72
telsiai|3mu,a72
telsiai county|3mu
teltow|hhu
teluk anson|a90
teluk intan|a90
teluknaga|74a
tema|6lq
temara|5cp
tembisa|27k
temblador|e2w
temburong|2th
temech|o1x
temecula|7ln
temerluh|am1
temesch|1wx,o1x
temeschburg|1is
temeschwar|1is
temesh|o1x
temeswar|1is
temir aga|o8j
temirtaou|6eo
temirtau|6eo
temixco|84j
temotu|4az
temotu province|4az
tempe|6cc
tempe junction|6k9
tempelhof|aed
temple|9gx
temple city|e3c
temple terrace|gbv
templeuve en pevele|klc
templin|hub
temriouk|e27,nsy
temriuk|e27,nsy
temrjuk|e27,nsy
temryuk|e27,nsy
temse|ga8
temuco|1tg
tena|blu
tendo|a1r
tengiz koli|ln3
tengrela|die
tengyue|75c
tengzhou|7qu
teni|1fa
tenistoie|o5i
tenistoje|o5i
tenistoye|o5i
tenkodogo|68f
tennessee|4ry,mlg
tenojoki|m47
tenosique|f1e
tenri|9k7
tensou|no4
tensu|no4
teo|hsv
teodosia|9qx
teofilo otoni|7wj
teofipol|kdk
teoloyucan|bmv
tepatitlan de morelos|8cw
tepeji del rio de ocampo|emz
tepexpan|7uf
tepic|1gt
teple|krh
teplice|bn2
teplik|kh2
teplitsia|nw2
teplitsya|nw2
teplitz|bn2
teplitz schonau|bn2
teplivka|nus
tepliwka|nus
teplizja|nw2
teplodar|jgt
teplogorsk|jme
teplohirsk|jme
teplovka|nus
teplowka|nus
teplyk|kh2
teplytsia|nw2
teplytsya|nw2
teplyzja|nw2
tepotzotlan|dqd
teramo|3gt,b8v
terbanggi besar|bgq
tercer reich|ig
tercero|mlh
terebleche|o03
tereblechenska silska rada|o03
terebletche|o03
terebletchenska silska rada|o03
terebletsche|o03
terebletschenska silska rada|o03
terebovlia|in9
terebovlya|in9
terebowlja|in9
terek|id,h5c
terek eli|oek
terekli cheikh eli|ol1
terekli scheich eli|ol1
terekli sheij eli|ol1
terekli sheykh eli|ol1
terekly konrat|noq
terengganu|3z6
teresa|eh0
teresina|ri
teresopolis|78c
teresva|k1x
tereswa|k1x
tergnier|i9k
tergoschwyl|5g1
tergowisch|5ky
termez|249
termiz|249
termoli|ffs
termonde|cen
ternat|ig7
ternate|612
ternavka|nij
ternawka|nij
ternay|mti
terni|3gv,7kk,nax
ternivka|g1c,ntk
terniwka|g1c,ntk
ternopil|1g0,1vh
ternopil oblast|1g0
ternopil region|1g0
ternopilshchyna|1g0
ternopol|1vh
ternouvate|o3a,oph
ternovatoie|o3a,oph
ternovatoye|o3a,oph
ternovka|g1c,ntk
ternovo|63i
ternowatoje|o3a,oph
ternowka|g1c,ntk
ternuvate|o3a,oph
ternuwate|o3a,oph
terny|nax,p0n
terpenie|mwp
terpenje|mwp
terpenye|mwp
terpinnia|mwp
terpinnja|mwp
terpinnya|mwp
terracina|fgh
terracine|fgh
terranova|ajv
terranova y labrador|27d
terrassa|5x2
terrasson lavilledieu|kfj
terre de feu|2og
terre haute|ai4
terre neuve et labrador|27d
terrebonne|7k5
terres australes francaises|k1
territoire britannique de l ocean indien|jk
territoire de belfort|813
territoire de khabarovsk|48x
territoire de krasnodar|48t
territoire de krasnoiarsk|497
territoire de l altai|48a
territoire de la capitale australienne|2ok
territoire de la capitale federale du nigeria|14t
territoire de perm|49n
territoire de pondichery|3el
territoire de stavropol|4a0
territoire de transbaikalie|4ai
territoire du kamtchatka|48q
territoire du nord|2om
territoire du primorie|49p
territoire federal d islamabad|1oo
territoire maritime|49p
territoire special de yogyakarta|3dq
territoires du nord ouest|2wc
territoires occupes|h3
territoires palestiniens|3g,h3
territorio britanico del oceano indico|jk,p21
territorio de belfort|813
territorio de la capital australiana|2ok
territorio de la capital federal|14t
territorio de la union de naypyidaw|3vp
territorio del norte|2om
territorio delta amacuro|4t1
territorio federal delta amacuro|4t1
territorios australes franceses|k1
territorios del noroeste|2wc
territorios palestinos|3g,h3
terrytown|gqj
terter|b80,mli
teruel|eb1
tervete|3px
tervete municipality|3px
tervetes|3px
terville|kba
tervueren|h9x
tervuren|h9x
tesalia|1uv
tesalonica|1ig
teschen|e9h
teschi|ogc
teshekpuk lake|ln4
teshi|ogc
teshi old town|6sm
teshy|ogc
tesino|2y7
tesistan|ac0
teslin|mlj
teslin lake|ln5
tessaoua|e84
tessenderlo|i0w
tessin|2y7
tete|1jr,3zl
teteghem|k2p
teteriv|mlk
tetiev|ihc
tetiiv|ihc
tetijew|ihc
tetijiw|ihc
tetiouchi|iz4
tetiushi|iz4
tetiyev|ihc
tetiyiv|ihc
tetjuschi|iz4
tetlin lake|ln6
tetouan|5b5
tetovo|3uu,671
tetschen|bj9
tetschen bodenbach|bj9
tettnang|hqj
tetuan|5b5
tetuan de las victorias|6mc
tetyushi|iz4
tevarya|cjr
tevere|mlq
teverya|cjr
tevragh zeina|oy0
tewkesbury|hgh
tewksbury|fuk
texarkana|dwx,fnj
texas|4rz
texas city|c4x
texcoco|7r6
texcoco de mora|7r6
teyahualco|bbd
teyateyaneng|iak
teyen|9v5
teykovo|e65
teyran|mv1
teziutlan|aqt
tezpur|aq9
tha bo|ebx
tha maka|bez
tha yang|cwd
thaa atholhu|2h8
thaba nchu|dmw
thaba tseka|3mn,cec
thai binh|yr,6jz
thai nguyen|1cb,1rp
thai nguyen province|1cb
thailand|j,p46
thailande|j
thainguyen|1cb
thakhek|5nj
thakurdwara|dek
thakurgaon|9k1
thal|kes
thal sg|kes
thalwil|io3
thame|j3j
thames|ie
thamesmead|f8p
than|cwy
thana bhawan|et1
thanatpin|dqx
thane|18b
thanesar|6wt
thanh hoa|o9,59h
thanh hoa province|o9
thanh pho ba ria|p1d
thanh pho quang ngai|82u
thanh pho uong bi|a7a
thanjavur|5g4
thann|jts
thaon les vosges|jwz
tharaka nithi|3is
tharyarwady|b8p
thatcham|gkg
thaton|78k
thatta|cme
thayetmyo|83y
the acreage|dm9
the boldons|im6
the bottom|nzl
the bronx|15g
the colony|d17
the crossings|gu7
the farrington|29v
the gambia|3z
the hague|4wl
the hammocks|bo0
the marches|12y
the netherlands|1t
the north western passages|p4s
the northern state|1u6
the quarter|29q,ozu
the republic of north macedonia|3y
the state of afar|15b
the state of amhara|7t
the state of gambela peoples|36k
the state of harari people|36l
the state of oromia|71
the state of somalia|l8
the state of tigray|lj
the ukraine|v
the valley|29l,hby
the villages|bm5
the west|if
the woodlands|89w
theben|e2m
thebes|e2m
thehague|4wl
theix|krf
thelon|mll
thembisa|27k
themse|ie
thenkasi|a1e
theodosia|9qx
theodosie|9qx
therwil|jkd
thessalia|1uv
thessalie|1uv
thessalien|1uv
thessaloniki|1ig
thessalonique|1ig
thessaly|1uv
thetford|ggy
theunissen|egy
theux|j0s
thiais|fsz
thielle|mlm
thielt|hj7
thienen|f9e
thiers|ikp
thies|4i9,5c1
thies nones|5o5
thika|62v
thimphou|1hh,2vd
thimphu|1hh,2vd
thimphu district|2vd
thinadhoo|hkc
thionville|cmd
third reich|ig
thiruthani|de9
thiruvanamalai|6wu
thiruvananthapuram|t3
thiruvannamalai|6wu
thiruvarur|aqg
thiva|e2m
thivai|e2m
thjorsa|mln
thlewiaza|mlo
thohoyandou|cnv
thoi lai|7m8
thoiry|n0g
thomasville|g5d
thomazeau|bjf
thompson|mlp
thones|kk2
thonex|ipx
thongwa|bgz
thongwa township|bgz
thonon les bains|f9w
thoothukudi|51p
thorenburg|b7w
thorigny sur marne|jig
thorn|63k
thornaby|gx5
thornaby on tees|gx5
thornbury|j03
thorne|hwb
thornton|704
thornton cleveleys|fei
thornton heath|ifo
thot not|6kg
thouare sur loire|k5b
thouars|j1k
thoubal|clb
thoune|cz1
thourotte|kpb
thourout|hl7
thousand oaks|73f
three rivers|7cc
thrissur|5ce
throgs neck|er2
thu dau mot|5jf
thua thien hue|1di
thua thien hue province|1di
thuan an|21e
thuin|ifi
thuir|jxn
thul|ejf
thun|cz1
thunder bay|7o9
thunderbay|7o9
thuner see|ln7
thura thien hue|1di
thurgau|2y6
thurgovie|2y6
thuringe|32g
thuringen|32g
thuringia|32g
thyatira|8pl
thyez|krm
ti port de paix|ehf
tiachev|jp2
tiachiv|jp2
tiajinski|il5
tianchang|ag7
tiancheng|d1d
tianfu|7gg,fgi
tiangua|cej
tianjin|6k,305
tianliu|9vj
tianpeng|aia
tianshui|19x,9ae
tianzhuang|a3a
tiaret|1n3,257
tiaret province|1n3
tias|hg9
tiassale|edr
tiatchev|jp2
tiatchiv|jp2
tiazhinski|il5
tibati|e9f
tiber|mlq
tiberiade|cjr
tiberiades|cjr
tiberias|cjr
tibesti|4kl
tibet|29b,307
tichau|72x
tichkovka|ndd
tichorezk|a5g
tichwin|ad2
ticino|2y7,mlr
ticul|ezd
ticul municipality|ezd
tidjikdja|hre
tidjikja|hre
tidschikdscha|hre
tiebo|7xy
tiefu|8jq
tiel|d8j
tieli|7mb
tieling|59z
tielt|hj7
tien giang|10a
tienen|f9e
tieqiao|czd
tierra blanca|c3k
tierra del fuego|2og
tierra del fuego antartida e islas del atlantico sur|2og
tierra del fuego province|2og
tierradelfuego|2og
tierras altas del sur|43h
tierras altas occidentales|43j
tierras altas orientales|433
tierras australes francesas|k1
tietar|mls
tiete|f67,mlt
tiflet|9n3
tiflis|9t,1dn
tigard|bmw
tighina|5ag
tigina|5ag
tignieu|kto
tigray|lj,29c
tigray region|lj
tigray regional state|lj
tigre|ih,lj,29c,ff3
tigri|p1o
tigri area|p1o
tigris|ih
tigwav|7ef
tijoretsk|a5g
tijuana|x0
tijvin|ad2
tikahtnu inlet|p58
tikamgarh|9ao
tikapur|cjx
tikhaya sosna|mlu
tikhoretsk|a5g
tikhvin|ad2
tikhvine|ad2
tiko|b1v
tikrit|755
tilbourg|634
tilburg|634
tilburgo|634
tilbury|izr
tilhar|awz
tiligul liman|ln8
tillaberi|405,aud
tillaberi region|405
tima|7wo
timachiovsk|bai
timaschjowsk|bai
timashevsk|bai
timashiovsk|bai
timashyovsk|bai
timbauba|chp
timbo|eq7
timbouctou|1v3
timbu|1hh
timbuktu|1v3,853
timbuktu region|1v3
timchenki|og3
timimoun|2b3,6qo
timiriazevka|omo
timirjasewka|omo
timiryazevka|omo
timiryazyevka|omo
timis|1wx
timis county|1wx
timisoara|1is
timizart|d5j
timkove|oiw
timkowe|oiw
timmins|d14
timochenko|osi
timochovka|nh4
timok|lt3
timon|77v
timor leste|49
timor oriental|49
timor sea|p45
timorsee|p45
timoschenko|osi
timoschowka|nh4
timoshenko|osi
timoshovka|nh4
timoteo|8df
timperley|j5x
timtchenki|og3
timtschenki|og3
tin shui wai|5hm
tinaco|dpw
tinaquillo|7fv
tindivanam|9nt
tindouf|341,6x1
tindouf province|341
tinduf|341,6x1
tinerhir|e0i
tinghir|e0i
tingo maria|bdp
tinian|2fs
tinley park|awm
tinne|m87,n66
tinnsja|ln9
tinongan|acq
tinqueux|jff
tinsukia|8gj
tinyste|o5i
tiopli stan|77d
tioply stan|77d
tioubei|oqk
tioukalinsk|ixy
tioulgan|jfd
tioumen|tk
tiouratam|5zl
tipasa|211,98l
tipasa province|211
tipaza|211,98l
tipaza province|211
tipitapa|bso
tipton|c8b
tiptur|ahf
tiquipaya|ab1
tirana|ls,1jw
tirana county|1jw
tirane|1jw
tiraspol|4wt
tire|c78
tirhanimine|b26
tirinkot|fr2
tiris zemmour|3wh
tiris zemmur|3wh
tirlemont|f9e
tirmiz|249
tirnovo|63i
tiro|6yu
tirol|1qp
tiruchengode|8ky
tiruchirappalli|1fy
tirumala tirupati|5oh
tirunelveli|145
tirupati|5oh
tirupparangunram|cvu
tiruppur|1hz
tirupur|1hz
tirur|b6c
tiruttangal|b8a
tiruvalla|awb
tiruvallur|c22
tiruvannaamalai|6wu
tiruvannamalai|6wu
tiruvottiyur|5p8
tisa|mlv
tischkowka|ndd
tishkovka|ndd
tisina|4c6,o4p
tisjon|lna
tismenichani|nho
tismenitchani|nho
tismenitschani|nho
tismenitsia|jmr
tismenitsya|jmr
tismenizja|jmr
tisnaren|lnb
tisobiken|no6
tisovets|nbq
tissemsilt|342,69f
tissemsilt province|342
tissobiken|no6
tissovets|nbq
tissowez|nbq
tista|mlw
tistol|nws
tistol oleh mychajlowytsch|nws
tistol oleh myjailovych|nws
tistol oleh mykhailovych|nws
tistol oleh mykhailovytch|nws
tistol oleh mykhaylovych|nws
titagarh|74t
titao|c19
titusville|cg8
tiubei|oqk
tiukalinsk|ixy
tiulgan|jfd
tiumen|tk,4a8
tiuratam|5zl
tivat|3sj,hlm
tiverton|hho
tiyikya|hre
tizayuca|cso
tizi ouzou|1ca,4zz
tizi ouzou province|1ca
tizimin|c8n
tiznit|b5q
tjaktjajaure|lnc
tjaschinski|il5
tjatschew|jp2
tjatschiw|jp2
tjeggelvas|lnd
tjeukemeer|lne
tjoply stan|77d
tjubei|oqk
tjukalinsk|ixy
tjulgan|jfd
tjumen|tk
tlahuac|5dw
tlajomulco de zuniga|fo8
tlalnepantla|1wv
tlalpan|22e
tlanepantla de baz|1wv
tlapa de comonfort|c8m
tlapacoyan|ebl
tlaquepaque|22b
tlaxcala|3ys,5no
tlaxcala city|5no
tlemcen|1in,52t
tlemcen province|1in,52t
tlemecen|1in,52t
tloumatch|jpy
tlumach|jpy
tlumatsch|jpy
to rqao rg on|fny
toa alta|2jw,in3
toa baja|2jx,koa
toamasina|1hp
toba tek singh|9pi
tobago|4p9
tobechik|ojc
tobelo|en0
tobetchik|ojc
tobetschik|ojc
tobi village|oxn
tobin lake|lnf
tobol|mlx
tobol sk|7hm
tobolsk|7hm
tobrouk|56h
tobruk|56h
tocantins|2ul,mly
tochigi|w7,6k0
tochigi ken|w7
tochigi prefecture|w7
tochilovo|o6c
tochkivka|msf
tochkovka|msf
tochylove|o6c
tocoa|fiv
tocumen|boj
tocuyo|9a9
toda|7d5
toda shi|7d5
todmorden|j01
toenisvorst|fnz
tofol|fvy
toften|lng
toga village|ojv
togai|osh
togaily|o1v
toganach|ohe
toganasch|ohe
toganash|ohe
togane|9ya
togay|osh
togayly|o1v
togdheer|4ir
togitsu|fqa
togliatti|1tx
togo|2p
togoutchin|h0k
togoutchine|h0k
toguchin|h0k
togutschin|h0k
tohana|amp
tohma|mlz
toisvesi|lnh
tok cheikh|og1
tok scheich|og1
tok sheij|og1
tok sheykh|og1
tokamachi|bd1
tokarevka|nqs
tokarevo|ohp
tokarewka|nqs
tokarewo|ohp
tokarieve|ohp
tokarivka|nqs
tokariwka|nqs
tokarjewe|ohp
tokaryeve|ohp
tokat|20g,53e
tokat province|20g,53e
toki|arb
toki shi|arb
tokio|5v,8r
tokke|lni
toklouk|ofd
tokluk|ofd
tokmak|9j4,ftm
tokmok|9j4
tokoname|bv2
tokoname shi|bv2
tokorozawa|58n
tokorozawa shi|58n
tokoultchak|nuu
toktogul reservoir|lnj
toktogul suu saktagychy|lnj
tokul chak|nuu
tokulchak|nuu
tokultschak|nuu
tokushima|1ot,1pj
tokushima ken|1pj
tokushima prefecture|1pj
tokushima shi|1ot
tokuyama|7wn
tokyo|5v,8r
tokyo metropolis|8r
tokyo to|8r
tolagnaro|623
tolanaro|623
tolbasy|jfj
tolbazy|jfj
tolbiac|hd0
tolbuhin|5ry
tolbukhin|5ry
tolede|5o1,60j
toledo|2wb,5i2,5o1,60j,7cn
toledo bend reservoir|lnk
toledo city|60j
toledo district|2wb
tolga|9ru
toliara|289
toliatti|1tx
tolima|16y
tolima department|16y
toljatti|1tx
tolmin|4f6,jaw
tolna|3cp
tolna county|3cp
tolon|6fh
tolosa|hr3
tolstoie|neh
tolstoje|neh
tolstoye|neh
toluca|13h
toluca de lerdo|13h
tolyatti|1tx
tom|mm0
tomachpil|kqp
tomachpol|kqp
tomakivka|k9d
tomakiwka|k9d
tomakomai|6cw
tomakovka|k9d
tomakowka|k9d
tomares|gu3
tomaschpil|kqp
tomaschpol|kqp
tomashpil|kqp
tomashpol|kqp
tomaszow mazowiecki|9vi
tombali|3ar
tombigbee|mm1
tomblaine|jzr
tombouctou|1v3,853
tombouctou region|1v3
tombuctu|1v3,853
tome|92q,c9w
tome acu|enw
tomelloso|e5m
tomigusuku|b2k
tomilino|fz1
tomioka|c37
tomiya|bhc
tomobe|dxt
toms river|8hl
tomsk|zk,4a4
tomsk oblast|4a4
tomsk region|4a4
tonala|51w,ebm
tonami|bzi
tonami city|bzi
tonbridge|dmm
tondabayashi|70l
tondabayashi shi|70l
tondabayashicho|70l
tondano|eum
tone|mm2
tonekabon|dv0
tonga|51
tongariro|mm3
tongatapu|4nx
tongchuan|517,5vu,as5
tongchuanshi|5vu
tongeren|fsh
tongerlo|k3c
tongern|fsh
tonghae|7wp
tonghua|27u
tongi|59f
tongjing|fk1
tongliao|5lt
tongling|52g
tongren|8er
tongres|fsh
tongsa|2vj
tongshan|5am
tongtian|mm4
tongzhou|6i5
tonisvorst|fnz
tonk|6oe
tonle sap|mm5
tonnay charente|k4w
tonneins|jiu
tonnerre|ks1
tonsberg|7ex
tonypandy|abb
tooele|evy
toowoomba|6v8
topaly|o52
topchikoi|ny0
topchikoy|ny0
topeka|54c
topi|e3k
topki|fl2
toplica|484
toplica district|484
topoli|orj
toporivtsi|n0o
toporiwzi|n0o
toporovtsy|n0o
toporowzy|n0o
topory|o8i
toptchikoi|ny0
toptschikoi|ny0
torba|4td
torbali|br2
torbat e heidarije|76x
torbat e heydarieh|76x
torbat e heydariyeh|76x
torbat e jam|apt
torcy|gjn
tordera|iai
tordher|6p1
toremolinos malaga|a1k
tores|bb8
toretsk|d1g
torez|bb8
torezk|d1g
torgau|hm5
torhout|hl7
toride|8ww
torino|ru,ue
torit|akp
torjok|c02
torkanivka|o9r
torkaniwka|o9r
torkanovka|o9r
torkanowka|o9r
tormes|mm6
torne|m5c,mm7
torne trask|lnl
tornelven|mm8
tornetrask|lnl
toronto|b0
toropets|iii
tororo|daj
torosove|oge
torossove|oge
torossowe|oge
torquay|a1s
torrance|6sy
torre annunziata|cr5
torre del greco|8od
torre del mar|gzp
torre pacheco|e94
torredembara|ibb
torredembarra|ibb
torrejon de ardos|7ds
torrejon de ardoz|7ds
torrelavega|b4n
torrelodones|h1a
torremolinos|a1k
torremolinos malaga|a1k
torrent|91l
torrente|91l
torreon|1sg
torres|ezf
torres del carrizal|gzc
torres strait|p77
torres strasse|p77
torrevella|7vl
torrevieja|7vl
torrington|efj
torrox|hyu
torrvarpen|lnm
torschok|c02
torshavn|718
torshok|c02
torteval|2be,ozh
tortosa|edc
tortoza|edc
tortuguitas|d3w
torun|63k
torzhok|c02
toscana|ng
toscane|ng
toscany|ng
toschkivka|msf
toschkiwka|msf
toschkowka|msf
toshkent|th,uv
toshkent city|uv
toshkivka|msf
toshkovka|msf
toskana|ng
tosno|dbu
tosu|9fu
tosu shi|9fu
tot ma|jc1
totai|of8
totak|lnn
totana|fv6
totay|of8
totchilovo|o6c
totchylove|o6c
totma|jc1
totness|kws
totonicapan|3a4,5cy
totschilowo|o6c
totschylowe|o6c
tottenham|72v
totteridge|ici
totton|emo
tottori|21d,4xg
tottori ken|21d
tottori prefecture|21d
tottori shi|4xg
touak|o0y
touapse|a5u
touatai|oei
touba|262
touggourt|2b2,6r7
touimazy|9q3
toukhlia|ntq
toukyou prefecture|8r
toukyou to|8r
toul|htt
toula|13w
touliu|7ru
touliu city|7ru
toulon|6fh
toulouges|km3
touloun|bmo
toulouse|134
toultchin|idc
toultchyn|idc
toumodi|dkh
toumodi sakassou|dkh
tour i remety|ndq
tourbiv|ki8
tourbov|ki8
tourcoing|836
tourfan|5jb
tourguenevka|o1w
tourguenevo|ou1
tourhenieve|ou1
tourhenievka|o1w
touri remety|ndq
touriatka|nsf
touriatska silska rada|nsf
touriisk|kls
tourinsk|hne
tourka|k3g
tourlaville|hpj
tournai|9og
tournan en brie|juh
tournay|9og
tournefeuille|fvt
tournon sur rhone|jb8
tournus|kjc
tourrette levens|n3g
tourrettes sur loup|n7n
tours|6u8
toutaiev|cp9
toutchkovo|hzc
touva|29d,4a7
touz khormatou|am7
touzla|o4f
touzly|ns9,oer
tovar|d8g
tovar municipality|d8g
tovarkovo|il8
tovste|neh
tovtry|nup
tovuz|25t,2qj
tovuz district|2qj
towada|ain
towarkowo|il8
town n country|91p
townsville|6ac
towson|b56
towste|neh
towtry|nup
toxkan|mm9
toyama|18w,1d8
toyama ken|1d8
toyama prefecture|1d8
toyama shi|18w
toyohashi|54x
toyohashi shi|54x
toyokawa|7bj
toyokawa shi|7bj
toyonaka|540
toyooka|91x
toyota|50k
toytepa|bmd
tozeur|4np,7rs
tozeur governorate|4np
tra vinh|1gl,6dv
trabzon|1oj,1sn
trabzon province|1oj
tracy|8l0
tralleis|4vf
tramandai|egs
tramway de kagoshima|yo
tramway de kumamoto|ud
tranent|iyz
trang|4ms,62k
trani|ba9
trans en provence|kud
trans karakoram tract|pb5
trans nzoia|3it
trans nzoia district|3it
transbaikal|4ai
transbaikal krai|4ai
transbaikalie|4ai
transcarpathia|el,18x
transcarpathia oblast|18x
transcarpathia region|18x
transcarpatia|el
transcarpatie|el,18x
transcaucasia|i2
transcaucasie|i2
transdniestria|ii
transdniestrie|ii
transilvania|ij
transkarpatien|el
transkaukasien|i2
transnistria|ii,3ru
transnistrie|ii,3ru
transnistrien|ii
transsilvanien|ij
transylvania|ij
transylvanie|ij
trapani|3gu,9ug
trapisonda|1sn
trapivka|o9h
trapiwka|o9h
trapovka|o9h
trapowka|o9h
trappes|fyl
trarza|3wc
trashi yangste|2vs
trashi yangtse|joj
trashigang|2vm,nkh
trashigang district|2vm
trashiyangtse|2vs
trasimeno|lno
trat|4l5,a3w
traun|mma
traunreut|h4w
traunsee|lnp
traunstein|hol
trautenau|fc9
trautnau|fc9
travaillant lake|lnq
travnik|fes
trazegnies|k9u
trbovlje|4f7,cfr
trebes|kkr
trebic|dll
trebinje|evt
trebisonda|1sn
trebitsch stadt|dll
trebizonde|1sn
trebnje|4f8,jcn
treboukhiv|khl
treboukhov|khl
trebuchiw|khl
trebuchow|khl
trebujiv|khl
trebujov|khl
trebukhiv|khl
trebukhov|khl
trechisbenka|nqj
tredegar|ied
tregunc|ka2
treharris|iup
treillieres|kcp
treinta y tres|4sp,959
treinta y tres department|4sp
trejizbenka|nqj
trekhgornyy|ejb
trekhizbenka|nqj
trekhprudnoye|oek
trelawny|3h7
trelawny parish|3h7
trelaze|izj
trelew|84a
trelissac|k8z
tremblay en france|e9c
tremecen|52t
tremelo|il1
tremembe|f9m
tremont|gtd
trenciansky kraj|22h
trencin|22h,6cv
trencin region|22h
trent|56i,mmb
trente|24x,56i
trentin haut adige|24w
trentino|24x
trentino alto adige|24w
trentino alto adigio|24w
trentino south tyrol|24w
trentino sudtirol|24w
trento|24x,56i
trenton|5o3
trentschin|6cv
tres arroyos|c7p
tres cantos|d0m
tres coracoes|a8k
tres lagoas|917
tres pontas|cpt
tres rios|9hn
treska|mmc
trets|jji
treveris|7y7
treves|7y7
trevise|1ld,8ng
treviso|1ld,8ng
trevoux|k82
tri cities|5qc
triangle d ilemi|p1l
triangle de hala ib|p32
triangulo de hala ib|p32
triangulo de ilemi|p1l
trichaty|o8f
trichy|1fy
tridouby|nox
triduby|nox
triel sur seine|it7
trient|24x,56i
trier|7y7
triesen|3ln,iiy
triesenberg|3lo,jwg
triest|1zb,3gw
trieste|1zb,3gw
trignac|k5p
trijaty|o8f
trikala|aeu
trikhaty|o8f
trikraty|nqz
trilport|kw5
trimbach|khd
trimbach so|khd
trincomalee|5bb
trindade|84w
trinec|do5
tring|iy6
trinidad|5o2,a5r,akb
trinidad and tobago|4c
trinidad und tobago|4c
trinidad y tobago|4c
trinite et tobago|4c
trinity|kw9,mmd
trinity lake|l06
trinity palmetto point|3k8
trinquemalay|5bb
triojgorni|ejb
triojprudnoye|oek
triokhgorny|ejb
triokhproudnoie|oek
tripoli|9j,1e7,1um,8zb
tripoli district|1e7
tripolie|ngu
tripolis|9j
tripolje|ngu
tripolye|ngu
tripura|3eq
tristan da cunha|4bw
trith saint leger|kfr
trivandrum|t3
triyuga|9j8
trjochgorny|ejb
trjochisbenka|nqj
trjochprudnoje|oek
trnava|22z,670
trnava region|22z
trnavsky kraj|22z
trnova|63i
trnovo|63i
trnovska vas|4gp,o8n
trofimovskaya protoka|mme
troiandove|nwy
trois rivieres|7cc
troisdorf|9ah
troisieme reich|ig
troitsk|8tw,duf
troitskaia|gnl
troitskaya|gnl
troitske|kux,nnb,nyp
troitski|j5k
troitskiy|j5k
troitsko safonove|o2i
troitsko safonovo|o2i
troitskoie|j7u,jhb,kux,nyp
troitskoye|j7u,jhb,kux,nyp
troitsky|j5k
troizk|8tw,duf
troizkaja|gnl
troizki|j5k
troizko safonowo|o2i
troizkoje|j7u,jhb,kux,nyp
trojandowe|nwy
trojizbenka|nqj
trojizke|kux,nnb,nyp
trojizko safonowe|o2i
trokhizbenka|nqj
trollhaettan|bzy
trollhattan|bzy
trombetas|mmf
tromelin|p2a
tromelin island|p2a
troms og finnmark|40x
tromso|65r
tromso municipality|65r
tromso municipio|65r
tromssan ja finmarkun|40x
tronchiennes|iq7
trondelag|40w
trondheim|6r6
trondheimfjord|p6g
trondheimsfjord|p6g
trondheimsfjorden|p6g
trongsa|2vj,jtx
troon|ifj
trooz|k1n
troparevo|7dz
tropariovo|7dz
troparjowo|7dz
troparyovo|7dz
troppau|ak3
trossingen|id5
trostianets|jvq,k1d
trostjanez|jvq,k1d
trostyanets|jvq,k1d
trotus|mmg
trotwood|glq
troubtchevsk|i4g
troudolioubivka|oso,owe
troudolioubovka|oso,owe
troudove|nor,nyv,o0q
troudovoie|ho3,nor,o0q
trouee de suwalki|i9
trouskavets|fy8
trout lake|lnr
trouville sur mer|kmz
trowbridge|d74
troy|8ry,btp,gcd
troyandove|nwy
troyes|aic
troyitske|kux,nnb,nyp
troyitsko safonove|o2i
trstenik|bxi
trubchevsk|i4g
trubtschewsk|i4g
trudoliubivka|oso,owe
trudoliubovka|oso,owe
trudoljubiwka|oso,owe
trudoljubowka|oso,owe
trudolyubivka|oso,owe
trudolyubovka|oso,owe
trudove|nor,nyv,o0q
trudovoye|ho3,nor,o0q
trudowe|nor,nyv,o0q
trudowoje|ho3,nor,o0q
trujillo|qk,1uu,5y8,fwj
trujillo alto|2jy,5v3
truma|mmh
trumbull|e64
truppenubungsplatz jaworiw|iw
truro|gs6
truskavets|fy8
truskawez|fy8
trussville|h6e
trutnov|fc9
trybukhivtsi|nxk
trychaty|o8f
trydouby|nox
tryduby|nox
tryjaty|o8f
trykhaty|o8f
trykratne|ojb
trykratnoe|ojb
trykraty|nqz
tryokhgorny|ejb
tryokhprudnoye|oek
trypillia|ngu
trypillja|ngu
trypillya|ngu
tryproudne|oek
tryprudne|oek
trzic|4f9,j6b
trzin|4gq,izc
ts khinvali|f4z
tsabong|hgi
tsaredarivka|opy
tsaredarovka|opy
tsarekvichi|oop
tsarekvitchi|oop
tsarichanka|k40
tsaritchanka|k40
tsaritsyno|799
tsarychanka|k40
tsarytchanka|k40
tschabany|kvu
tschad|22
tschaghtscharan|chx
tschagor|jsb
tschahar mahal und bachtiyari|1kp
tschahbahar|c6v
tschahor|jsb
tschaikino|o9z,obc
tschaikowski|8lr
tschajkino|o9z
tschajkyne|o9z,obc
tschalgary|oae
tschaltyr|ifg
tschalus|9oa
tschapaewe|nix
tschapaewka|nca
tschapajewe|nix
tschapajewka|nca,ng8,oed,ovq
tschapajewo|nix
tschapajewsk|9mr
tschaplinka|jjp
tschaplygin|imv
tschaplynka|jjp
tscharikar|6j9
tscharna|noy
tschassiw jar|itc
tschassow jar|itc
tschaunbucht|p8b
tschaussowe druge|ord
tschaussowo|ome
tschaussowo wtoroe|ord
tschebarkul|car
tscheboksary|137
tschechien|2d
tschechische republik|2d
tschechoslowakei|eu
tschechow|98q
tschegdomyn|iec
tschegem|hoj
tschegem wtoroi|j70
tschegoltai tatarski|ojg
tschekmagusch|j4b
tschelebiler|ouk
tscheljabinsk|no
tscheljadinowe|ojc
tscheljadinowo|ojc
tschemeriwzi|kuk
tschemerowzy|kuk
tschenstochau|5p7
tscheponossy|o08
tscherdakly|ixv
tscheremchowo|avn
tscherepanowo|hdw
tscherepkiwzi|jm4
tscherepkowzy|jm4
tscherepowez|5cg
tscheresch|o1p
tschereschenka|o92
tscherjomuschki|7ps
tscherkaske|n6c
tscherkasskoje|n6c
tscherkassy|1oc
tscherkes tobai|oed
tscherkessk|55x
tscherlak|iw8
tscherleniwka|nny
tscherlenowka|nny
tschernaja retschka|azr
tscherneliza|nye
tschernelizja|nye
tschernelyzja|nye
tschernetsche|obu
tschernewzy|njy
tschernigow|1ml
tschernigowka|ijk,km8
tschernihiw|1ml
tschernihiwka|km8
tschernijiw|na1
tscherniwzi|1p0,njy
tschernjachiw|jnd
tschernjachow|jnd
tschernjachowka|obt
tschernjachowsk|chi
tschernjanka|ibi,ndh
tschernjatin|ng5
tschernjatyn|ng5
tschernobai|k5e
tschernobajewka|jpk
tschernobyl|owz
tschernogolowka|hb0
tschernogorsk|9io
tschernoloszy|nha
tschernomorsk|ari
tschernomorskoje|j64
tschernopolje|o4d
tschernorudka|obn
tschernosjomnoje|oiq
tschernowe|ohb
tschernowitz|1p0
tschernowka|nmw
tschernowo|ohb
tschernowopartisansk|ib9
tschernowzy|1p0,njy
tschernuchi|nlv
tschernuchino|knl
tschernuschka|e6x
tschernyschewo|nt6
tschernyschewsk|its
tschernyschowe|nt6
tschertanowo wtoroje|6tw
tschertkowo|j6h
tschertomlyk|o2m
tschertorija|onw
tscherwona dolina|ohy
tscherwona sirka|onm
tscherwona sloboda|jmh
tscherwonaja dolyna|ohy
tscherwonaja motowilowka|ncb
tscherwonaja sloboda|jmh
tscherwone|nje,nr2,nu7,ouu,ovv
tscherwone kosaztwo|nr2,nu7
tscherwonnoje|nr2
tscherwonnoje kasatschestwo|nr2,nu7
tscherwonoarmijsk|ku3
tscherwonoarmijske|kd2,ow7
tscherwonoe|ouu,ovu
tscherwonograd|a5p
tscherwonogrigorowka|kgr
tscherwonohgrad|a5p
tscherwonohrad|a5p
tscherwonohryhoriwka|kgr
tscherwonoje|nje,ovu
tscherwonopartisansk|ib9
tscherwonopartysansk|ib9
tscherwonosawodske|jyp
tscherwonosawodskoje|jyp
tscherwonosnamjanka|n5z
tscherwony jar|oim
tscherwony oskol|neo
tscherwonyj jar|oim
tscherwonyj oskil|neo
tscherwonyj promin|oub
tscherwonyj rosselenez|of6
tschesniki|oh1
tschesnyky|oh1
tschetfalwa|okh
tschetschelnik|mrv
tschetschelnyk|mrv
tschetschenien|28x,48i
tschetschenische republik|28x,48i
tschifong|586
tschigirin|jrk
tschinadijewo|kac
tschischmy|gzf
tschistenkoje|kvg
tschistjakowo|bb8
tschistopol|acj
tschistopolje|nvk
tschita|1eu
tschjornaja|noy
tschjorno kosch|ods
tschjorny ostrow|od4
tschjorny potok|obz
tschkalowe|o8t
tschkalowo|o8t
tschkalowsk|im0
tschohodariwka|oq0
tschoibalsan|oxq
tschokul russki|oa6
tschongraw|oc4
tschop|jqs
tschopowitschi|non
tschopowytschi|non
tschorna|noy
tschorniwka|nmw
tschornjanka|ndh
tschornobai|k5e
tschornobaj|k5e
tschornobajiwka|jpk
tschornobyl|owz
tschornogusi|niv
tschornohirka|owp
tschornohusy|niv
tschornoliszi|nha
tschornomorka|nl3
tschornomorsk|ari
tschornomorske|j64,k73
tschornomorski nimzi|ney,nvk,o91,oiq
tschornopillja|o4d
tschornorudka|obn
tschornosemne|oiq
tschornuchi|nlv
tschornuchy|nlv
tschornuchyne|knl
tschornyj ostriw|od4
tschornyj potik|obz
tschortkiw|fyh
tschortkow|fyh
tschortomlik|o2m
tschortomlyk|o2m
tschortoryja|onw
tschoty|od1
tschubiwka|ota
tschudei|ktf
tschudej|ktf
tschudniw|kqw
tschudnow|kqw
tschudowo|hvk
tschuginka|nvc
tschugujew|e2d
tschugujewka|ino
tschuhujiw|e2d
tschuhynka|nvc
tschuike|o9z
tschuikowka|ofp
tschujkiwka|ofp
tschuktschensee|p42
tschulakiwka|nhq
tschulakowka|nhq
tschulman|jev
tschulym|ixh
tschunkiw|o0z
tschunkow|o0z
tschunski|i3h
tschurubasch|ngn
tschussowoi|brh
tschutowe|kj6
tschutowo|kj6
tschuwaschien|48l
tschyhyryn|jrk
tschynadijowo|kac
tschystenke|kvg
tschystjakowe|bb8
tschystopillja|nvk
tschystowodne|olx
tsebrikovo|nit
tsebrykove|nit
tsefat|e5k
tselina|j5n
tselinnoie|ofh
tselinnoye|ofh
tsentar joupa|6y2
tsentralne|oba
tsentralni|5y1
tsentralny|5y1
tsetserleg|a3m
tseung kwan o|51i
tsevie|b2d
tshabong|hgi
tshela|dlc
tshikapa|5km
tshopo|2ww
tshuapa|2wx,mmi
tsiboulev|ncm
tsiboulevka|nso
tsibulev|ncm
tsibulevka|nso
tsilynne|ofh
tsimasham|jsa
tsimliansk|ial
tsimlyansk|ial
tsimlyansk reservoir|lns
tsing yi town|69z
tsingoni|2m5,gtu
tsiourikhtal|nl8
tsiouroupynsk|gi7
tsirang|2ve,9vs
tsirang district|2ve
tsiribihina|mmj
tsiroanomandidy|707
tsiurijtal|nl8
tsiurupynsk|gi7
tsivil sk|ioc
tsivilsk|ioc
tsjinvali|f4z
tskhinvali|f4z
tsna|mmk
tsotsin iourt|i5m
tsotsin iurt|i5m
tsotsin yurt|i5m
tsouren|odt
tsu|4v8
tsu shi|4v8
tsubame|93z
tsubata|dtn
tsuen wan|1kk,2cl
tsugaru strait|p6n
tsugaru straits|p6n
tsugaru strasse|p6n
tsukuba|6cg
tsuma|el4
tsumairi|el4
tsuren|odt
tsuruga|9r3
tsuruga shi|9r3
tsuruoka|774
tsuruoka shi|774
tsurusaki|958
tsushima|9u0
tsuyama|7v0
tsuyama shi|7v0
tsvetkovo|o6v
tsvetochnoye|njv
tsvetotchnoie|njv
tsvitkove|o6v,ojw
tsvitochne|njv
tsvitotchne|njv
tsybli|nc6
tsybouliv|ncm
tsyboulivka|nso
tsybuliv|ncm
tsybulivka|nso
tsyurikhtal|nl8
tsyurupinsk|gi7
tsyurupynsk|gi7
tuak|o0y
tual|8h4
tualatin|g51
tuamasaga|4tp
tuamotu gambier islands|2hu
tuanbao|ana
tuapse|a5u
tuatai|oei
tuatay|oei
tuban|97c
tubarao|9vd
tubaria|cjr
tubarjal|dd6
tubinga|8rn
tubingen|8rn
tubize|hrg
tubmanburg|jlf
tucacas|ek4
tucano|fe4
tuchkovo|hzc
tuchla|ntq
tuchlja|ntq
tuckahoe|ci5
tucker|g31
tucson|25s
tucuma|dni
tucuman|10o,13x
tucuman province|13x
tucupido|cw7
tucupita|5ev
tucurui|970
tudela|egz
tudmur|bnw
tuebingen|8rn
tuen mun|12d,2cj
tuensang|eqf
tugaloo|mml
tugela|mmm
tuggurt|6r7
tuguegarao|4uq
tuguegarao city|4uq
tui|hwl
tuimasy|9q3
tuimazy|9q3
tujlia|ntq
tukh|9u9
tukhlia|ntq
tukhlya|ntq
tukituki|mmn
tukuma|3py
tukums|3py,b5t
tukums municipality|3py
tukwila|hep
tula|13w,4a5
tula oblast|4a5
tula region|4a5
tulagi|ktk
tulancingo|7up
tulancingo de bravo|7up
tulangan utara|a6x
tulare|aca
tulcan|5mb
tulcea|47g,5ik
tulcea county|47g
tulchin|idc
tulchyn|idc
tulear|289
tuljapur|e9a
tulkarem|cn6
tulkarm|cn6
tulle|hyb
tullins|jzz
tuloma|mmo
tulsa|51g
tulsipur|dk5
tultepec|a1z
tultschin|idc
tultschyn|idc
tulua|5w6
tulun|bmo
tulungagung|a2d
tumaco|8lq
tumatskaya protoka|mmp
tumba|d7q
tumbes|42y,5g8,mmq
tumbi|eyg
tumen|915,mmr
tumeremo|duc
tumkur|5dh
tumnin|mms
tumsar|css
tumxuk|6yg
tunapuna|bdc
tunapuna piarco|4pa
tunbridge wells|9pt
tunceli|4on,8ko
tunceli province|4on
tundla|bo6
tunduma|e23
tundzha|mmt
tunesien|26
tunez|26,bq
tung chung|7h9
tungabhadra|mmu
tungi|59f
tungipara|aci
tungurahua|34q
tungurahua province|34q
tunhovdfjorden|lnt
tuni|bgc
tunis|bq,1hk
tunis governorate|1hk,4nd
tunisia|26
tunisie|26
tunja|26y
tuo|mmv
tuotuo|mmw
tupa|ad9
tupelo|e8k
tuquerres|dd1
tur i remety|ndq
tur ji remety|ndq
tur yi remety|ndq
tura|a80,mmx
turaif|d7t
turaiyur|f5f
turakina|mmy
turbaco|b0q
turbat|98j
turbiv|ki8
turbiw|ki8
turbo|bq0
turbov|ki8
turbow|ki8
turda|b7w
turen|b4y
turen municipality|b4y
turfan|5jb
turgenevka|o1w
turgenevo|ou1
turgenewka|o1w
turgenewo|ou1
turgovia|2y6
turgovishte|2sg,7s6
turguenevka|o1w
turguenevo|ou1
turgutlu|7te
turhal|7kx
turhenieve|ou1
turhenievka|o1w
turhenjewe|ou1
turhenjewka|o1w
turhenyeve|ou1
turhenyevka|o1w
turi remety|ndq
turia|mmz
turiatka|nsf
turiatska silska rada|nsf
turiisk|kls
turijsk|kls
turin|ru,ue
turingia|32g
turinsk|hne
turiysk|kls
turjatka|nsf
turjatska silska rada|nsf
turji remety|ndq
turka|k3g
turkana|3iu
turkana county|3iu
turkana district|3iu
turkei|h
turkestan|sd,1v4
turkestan region|sd
turkey|h
turkish republic of northern cyprus|gt
turkistan|sd,1v4,2e7
turkistan region|sd
turkiye|h
turkmenabat|1tt
turkmenbashi|9rn
turkmenbasy|9rn
turkmenistan|39
turks and caicos islands|k0
turks und caicosinseln|k0
turku|21n
turlock|9gs
turm severin|5dm
turmero|58k
turnhout|co5
turnisce|4fa,myz
turnul severin|5dm
turpan|5jb
turquia|h
turquie|h
tursunsoda|dz3
tursunzoda|dz3
turyatka|nsf
turyatska silska rada|nsf
turyi remety|ndq
turz sankt martin|b7p
turz st martin|b7p
tuscaloosa|83q
tuscany|ng
tuscarawas|mn0
tushan|cuy
tusla|o4f
tusly|ns9,oer
tustin|8x6
tutaekuri|mn1
tutajew|cp9
tutayev|cp9
tutong|2ti,ave
tutschkowo|hzc
tuttlingen|efu
tuulos and koroppi|lnu
tuusula|egu
tuva|29d,4a7
tuwa|29d,4a7
tuxiang|d6p
tuxpam|8pc
tuxpam de rodriguez cano|8pc
tuxtepec|7vj
tuxtla|yb
tuxtla gutierrez|yb
tuy|hwl
tuy hoa|5zy
tuyen quang|1sw,7mr
tuymazy|9q3
tuytepa|bmd
tuz churmatu|am7
tuz khormato|am7
tuz khurmatu|am7
tuz khurmatu district|am7
tuzi|3so,j32
tuzi municipality|3so
tuzla|2qw,6tl,ns9,o4f
tuzla canton|2qw
tuzlanski|2qw
tuzly|ns9,oer
tver|18c,4a6
tver oblast|4a6
tver region|4a6
tvertsa|mn2
tverya|cjr
tvirja|opj
tvirzha|opj
tvoroyri|nkt
twante|cam
tweed|mn3
twentynine palms|gac
twer|18c
twin falls|c5u
twirscha|opj
tyachev|jp2
tyachiv|jp2
tyazhinskiy|il5
tyazhinsky|il5
tychkivka|ndd
tychy|72x
tyin|lnv
tyldesley|e70
tyler|7sy
tylove|otc
tylovoie|otc
tylovoye|otc
tylowe|otc
tylowoje|otc
tymchenky|og3
tymkove|oiw
tymkowe|oiw
tymochenko|osi
tymochivka|nh4
tymoschenko|osi
tymoschiwka|nh4
tymoshenko|osi
tymoshivka|nh4
tymtchenky|og3
tymtschenky|og3
tynda|dwe
tynemouth|hv5
tynne|n66
tyoply stan|77d
tyr|6yu
tyre|6yu
tyrifjorden|lnw
tyrjrvi|lnx
tyrnau|670
tyrnauer landschaftsverband|22z
tyrnyaouz|he0
tyrnyaus|he0
tyrnyauz|he0
tyrol|1qp
tyros|6yu
tyrrhenian sea|p4h
tyrrhenisches meer|p4h
tysa|mjb
tyschkiwka|ndd
tyshkivka|ndd
tysmenitsa|jmr
tysmeniza|jmr
tysmenychany|nho
tysmenytchany|nho
tysmenytschany|nho
tysmenytsia|jmr
tysmenytsya|jmr
tysmenyzja|jmr
tysobyken|no6
tysovets|nbq
tyssobyken|no6
tyssovets|nbq
tyssowez|nbq
tyubey|oqk
tyukalinsk|ixy
tyul gan|jfd
tyulgan|jfd
tyumen|tk,4a8
tyumen oblast|4a8
tyumen region|4a8
tyung|mn4
tyuratam|5zl
tyva|29d,4a7
tyvriv|n9a
tyvrov|n9a
tywriw|n9a
tywrow|n9a
u n disengagement observer force|pbf
u s virgin islands|k3
uaboe|419,ocd
uaboe district|419
uagadugu|9s
ualog|aj6
uargla|53g
uarzazat|aw8
uasin gishu|3iv
uasin gishu county|3iv
uasin gishu district|3iv
uat din stinga nistrului|3ru
uaupes|mn5
uba|84f
ubach palenberg|gct
ubangi|mn6
ubangi del norte|2ws
ubangi del sur|2wu
ubari|73t
ubatuba|8d8
ube|6dc
ubeda|e8s
uberaba|5ly
uberlandia|235
uberlingen|h33
ubinskoye lake|lny
ubolratna reservoir|lnz
ubon ratchathani|4le,55w
ubort|mn7
ubrique|hy7
ubud|9ac
ucar|2qk,c77
ucayali|42z,mn8
uccle|8sh
uch korgon|euj
uch kuiu|osc
uch kuyu|osc
uchaly|dsv
uchda|19u
uchiura bay|p6m
uchiura bucht|p6m
uchkeken|ico
uchkoz|oj4
uchkui tarjan|ows
uchkurgan|euj
uchkuy tarkhan|ows
uchqurghon shahri|euj
uchta|7v3
uchur|mn9
uckange|k3j
uckfield|hog
ucrania|v
ucrania de la orilla derecha|hl
ucrania de la orilla izquierda|gb
ucrania libre|hz
uda|mna
uda bay|p6l
udachne|ofm
udachni|ibd
udachnoye|ofm
udachny|ibd
udagamandalam|5t7
udaipur|50y,fob
udatschne|ofm
udatschny|ibd
uddevalla|egd
uddjaure|lo0
udel naya|inn
udelnaia|inn
udelnaja|inn
udelnaya|inn
uden|ei7
udgir|7wt
udhampur|8xd
udi state|lt
udine|26u,7y3
udmurt republic|4a9
udmurtia|4a9
udmurtien|4a9
udmurtiya republic|4a9
udobne|nrt
udomlia|f3a
udomlja|f3a
udomlya|f3a
udon thani|4ll,533
udssr|im
udumalaippettai|ara
udupi|6h6
udzha|mnb
uebach palenberg|gct
ueda|6ku
ueda shi|6ku
ueki|f9u
uekimachi mono|f9u
uele|mnc
uelzen|eeo
ueno|af6
ueno ebisumachi|af6
uenye|93g
ueruemqi|ac
ueskuedar|21u
uetersen|hrx
uezan|aqv
ufa|oe
uga|a63
ugalla|mnd
uganda|x
ugep|62i
ughelli|8yr
ugine|jzq
ugledar|iit
uglegorsk|isf,k45
uglich|dtc
uglich reservoir|lo1
uglitsch|dtc
uglovoye|iu1,nds
uglowoje|iu1,nds
ugnev|oaz
ugnew|oaz
ugrinov|nfq
ugrinow|nfq
uhlava|mne
uhlove|nds
uhlowe|nds
uhniv|oaz
uhniw|oaz
uhryniv|nfq
uhryniw|nfq
uiar|ip1
uige|2oa,6aq
uijeongbu|4w6
uijeongbu si|4w6
uiju|bs4
uitenhage|5u2
uitkerke|jyb
uiutne|mvc
uiutnoye|mvc
ujae|3t8,o2c
ujae atoll|3t8
ujar|2qk,c77,ip1
ujar district|2qk
ujhani|b05
uji|65t
uji shi|65t
ujiie|fne
ujjain|4xu
ujta|7v3
ujutne|mvc
ujutnoje|mvc
ukhta|7v3
uki|alx
ukraine|v
ukraine de la rive droite|hl
ukraine de la rive gauche|gb
ukraine slobodienne|hz
ukraine sovietique|ik
ukrainian ssr|ik
ukrainische ssr|ik
ukrainka|ill,nlb,o6n,omm
ukrainsk|j8b
ukrajinka|ill,nlb,o6n,omm
ukrajinsk|j8b
ukrayinka|ill,nlb,o6n,omm
ukrayinsk|j8b
ukromne|my8
ukromnoje|my8
ukromnoye|my8
ul yanovka|kjr
ula|mnf
ulaanbaatar|ap,3w6
ulaangom|8f6
ulakly|osd
ulan bator|ap,3w6
ulan hot|6gx
ulan ude|1dp
ulanhad|586
ulanhot|6gx
ulaniv|ng9
ulaniw|ng9
ulanov|ng9
ulanow|ng9
ulansuhai nur|lo2
ulbroka|ju0
ulcinj|3sk,f29
ulgain gobi|lo3
ulhasnagar|273
ulianivka|owc
ulianovka|kjr,os4,owc
ulianovsk|xf,4aa
uliastai|byq
uliastay|byq
ulichne|nat
ulichno|nat
ulimang|nuz
ulitschne|nat
ulitschno|nat
uljaniwka|owc
uljanowka|kjr,os4,owc
uljanowsk|xf
uljua syvnne|lo4
ullal|aou
ullvettern|lo5
ulm|7bm
ulpia serdica|9h
ulsan|q7,1bk
ulsan city|q7,1bk
ulsan gwangyeoksi|1bk
ulsan gwangyoksi|1bk
ulsan si|q7
ulsansi|q7
ulster|3du
ulu chokrak|opd
ulu tiram|999
ulu tschokrak|opd
ulubat golu|lo6
ulverston|j38
ulyanivka|owc
ulyanovka|kjr,os4,owc
ulyanovo|e2i
ulyanovsk|xf,4aa
ulyanovsk oblast|4aa
ulyanovsk region|4aa
ulychne|nat
ulytau region|2ea
ulytschne|nat
um kasar|7on
uman|7y6,dgh
umarga|f4y
umarkhed|ec4
umarkot|czh
umatac|2c5
umatac village|njo
umbozero lake|lo7
umbria|1mf,3gv
umbrien|1mf
umbukta|lo8
umea|534,mng,mok
umerkot|czh
umfreville lake|lo9
umi|df5
umluj|epb
umm al fahm|b10
umm al qaiwain|2mj,67m
umm al qaywayn|2mj,67m
umm al quwain|2mj,67m
umm al quwain city|67m
umm el fahm|b10
umm lajj|epb
umm qasr|7on
umm ruwaba|b2i
umm salal|46q
umraniye|22j
umred|bkj
umreth|ezb
umtata|91a
umuahia|1p4
umuarama|7p2
umzingwani|mnh
un disengagement observer force|pbf
un goofaaru|mvn
un pufferzone in zypern|pb9
una|azd,mni
una sana|3bw
una sana canton|3bw
unabhangigkeitsplatz|gi
unai|akd
unci|67e
unden|loa
undurkhaan|9ry
unecha|fw3
unetscha|fw3
ungaran|6eb
ungarn|2i
ungava bay|p5m
ungheni|3s0,7tf
ungheni district|3s0
ungsang|8rq
unguja nord|4py
unguja sud et central|4q2
unguja ville et ouest|4q6
ungut|owr
uniao da vitoria|bz1
uniao dos palmares|d5a
unidad|4jb
unieux|jtl
unini|mnj
union|ayf
union choco|fy6
union city|9b4,9pd,h8a
union de reyes|erd
union des republiques socialistes sovietiques|im
union of soviet socialist republics|im
union sovietica|im
union sovietique|im
uniondale|ghf
unionport|gmw
unionsterritorium naypyidaw|3vp
unite|4jb
united arab emirates|30
united kingdom|l
united nations buffer zone in cyprus|pb9
united nations disengagement observer force|pbf
united republic of tanzania|p
united states|2,pba
united states of america|2,pba
unitedstates|pba
unitedstatesofamerica|pba
unity|4jb
universal city|7rj
university|d5f
university city|ee3
university heights|g1a
university park|g60,ghe
university place|ez1
unjha|b7o
unna|9wu
unnao|6iu
unstrut|mnk
unter embrach|k67
unteraegeri|jx7
unterageri|jx7
unterhaching|h7w
unterschleissheim|gco
untersiggenthal|kfw
unterwalden nid dem wald|2y1
unterwalden ob dem wald|2y2
untolovo|bt8
unye|93g
unzha|mnl
uong bi|a7a
uozu|cdq
upata|19r,7iw
upington|9ja
upland|96n
upleta|b02
upminster|jhr
uppal kalan|7dn
upper alton|fux
upper arlington|efi
upper arrow lake|lob
upper austria|12l
upper demerara berbice|3b0
upper east|38y
upper east region|38y
upper frobisher|gxj
upper hutt|c4c
upper klamath lake|loc
upper lough erne|lod
upper matsiatra|2ez
upper nile|4ja
upper red lake|loe
upper river|399
upper river division|399
upper river region|399
upper takutu upper essequibo|3b1
upper west|38z
upper west region|38z
upplands vaesby|e2a
upplands vasby|e2a
uppsala|25u,4be
uppsala county|4be
uppsala lan|4be
upsala|25u
uptown|b5h
urai|def
ural|il
urales|il
uralo kavkaz|nly
uralo kawkas|nly
urals|il
uravakonda|et2
uray|def
urayasu|6ew
urayasu city|6ew
urban municipality of celje|2ke
urban municipality of koper|2kf
urban municipality of kranj|2kg
urban municipality of krsko|2kh
urban municipality of maribor|2km
urban municipality of murska sobota|2ki
urban municipality of nova gorica|2kj
urban municipality of novo mesto|2kn
urban municipality of ptuj|2ko
urban municipality of slovenj gradec|2kk
urban municipality of velenje|2kl
urbana|cxv
urbandale|cnr
urbano noris|cow
urdaneta|7wv
urdaneta de pangasinan|7wv
urdorf|jne
uren|iv4
urena|azj
urganch|4zn
urgench|4zn
urgut|c69
urgut shahri|c69
uri|2y8
uriangato|bmj
urique|mnm
uritsk|b5u
uriupinsk|d24
urizk|b5u
urjupinsk|d24
urkusta|opn
urla|chc
urmia|ze
urmston|d53
uromi|7nd
uroschainoje|ndn,o86
uroschajne|ndn,o86
urozgan|2n1
urozhaine|ndn,o86
urozhainoye|ndn,o86
urozhayne|ndn,o86
urozhaynoye|ndn,o86
urrugne|k1h
urschum|j3i
ursuf|ni1
ursus|c6w
ursynow|6on
uruacu|fq8
uruapan|576
uruguaiana|78t
uruguay|3o,mnn
uruguayana|78t
urumchi|ac
urumqi|ac
urus martan|d3f
urusgan|2n1
urussu|j3v
uruzgan|2n1
uryn|iv4
uryupinsk|d24
urzhum|j3i
urzuf|ni1
usa|mno
usak|4oo,4xp
usak province|4oo
usatove|jtb,o5k
usatovo|o5k
usbekistan|17
uschgorod|587
uschgorodski raion|nh6
uschhorod|587
uschhorodskyj rajon|nh6
uschur|i8a
usera|6ul
usha|mnp
ushiku|8yj
ushirombo|884
ushuaia|6es
usilampatti|fjz
usin|iry
usine azovstal|e6
usine illitch|fn
usinsk|cno
uskudar|21u
uskut|nt5
uslar|i5u
uslowaja|arr
usman|hfq
usol ye sibirskoye|8n7
usolie sibirskoye|8n7
usolye sibirskoye|8n7
uspenca|nob
uspenivka|nob
uspeniwka|nob
uspenka|jlx
uspenovka|nob
uspenowka|nob
uspenskaia|iyx
uspenskaja|iyx
uspenskaya|iyx
uspenskoye|iyx
ussatowe|jtb,o5k
ussatowo|o5k
ussel|j2w
ussinsk|cno
ussitza|a8a
ussolje sibirskoje|8n7
ussuri|mnq,mq2
ussuriisk|6l3
ussurijsk|6l3
ussuriysk|6l3
ust abakan|ife
ust chorna|nxx
ust donetski|j37
ust donetskiy|j37
ust donetsky|j37
ust donezki|j37
ust dscheguta|eog
ust dzheguta|eog
ust ilimsk|7xz
ust ilimsk reservoir|lof
ust ilimskoye reservoir|lof
ust kamenogorsk|1i7
ust katav|gfg
ust kataw|gfg
ust kut|c1k
ust labinsk|cnm
ust ordynski|igc
ust ordynskiy|igc
ust ordynsky|igc
ust putila|oqq
ust putyla|oqq
ust tschorna|nxx
usta muhammad|cob
ustaritz|kob
ustecky|1oy,31r
ustecky kraj|1oy,31r
uster|gqq
usti nad labem|5jt
usti nad labem region|31r
ustilug|nq6
ustinovka|nd1
ustinowka|nd1
ustiuzhna|jbc
ustjuschna|jbc
ustyluh|nq6
ustynivka|nd1
ustyniwka|nd1
ustyuzhna|jbc
usuki|eef
usuki shi|eef
usulutan|4jr,6lt
usumacinta|mnr
usyn|iry
utah|4s0
utah lake|log
ute reservoir|loh
utebo|htv
utena|3mv,97e
utena county|3mv
uthai thani|4m4,9x2
utica|agm
utkivka|o3w
utkiwka|o3w
utkonosivka|n2n
utkonossiwka|n2n
utkovka|o3w
utkowka|o3w
uto|dvn
utrecht|15r,1dl
utrera|bpc
utrik|o4z
utrik atoll|2fj
utsch kuju|osc
utschaly|dsv
utschkeken|ico
utschkos|oj4
utschkui tarchan|ows
utsunomiya|169
utsunomiya shi|169
uttar char fasson|c0y
uttar pradesh|3er
uttaradit|4lx,6ct
uttarakhand|3es
uttoxeter|ipl
utuado|2jz,ftp
uturoa|j6c
uummannaq fjord|p9i
uusimaa|zn
uusimaa region|zn
uva|3lx,hk9
uva province|3lx
uvarivka|o7h
uvarove|ogu
uvarovka|o7h
uvarovo|fx8,ogu
uvea|4tg
uvel skiy|j3p
uvelski|j3p
uvelsky|j3p
uvira|6et
uvs|3vv
uvs nuur|loi
uvs province|3vv
uwa|hk9
uwail|7fj
uwajima|app
uwariwka|o7h
uwarowe|ogu
uwarowka|o7h
uwarowo|fx8
uwelski|j3p
uws aimag|3vv
uxbridge|9n7
uyar|ip1
uyo|172
uyovu|ahy
uyutne|mvc
uyutnoye|mvc
uzbekistan|17
uzes|jyl
uzgen|bvp
uzh|mns
uzhgorod|587
uzhgorodski raion|nh6
uzhgorodsky rayon|nh6
uzhhorod|587
uzhhorod raion|nh6
uzhhorodski raion|nh6
uzhhorodskyi raion|nh6
uzhhorodskyy rayon|nh6
uzhur|i8a
uzice|a8a
uzin|iry
uzlovaia|arr
uzlovaya|arr
uzunkoeprue|e2p
uzunkopru|e2p
uzwil|ir5
uzyn|iry
va a o fonoti|4tq
vaal|mnt
vaal dam|loj
vaasa|61r
vaavu atholhu|2h9
vac|edm
vacaria|ayh
vacaville|85r
vachkivtsi|ksn,nav
vachkovtsy|ksn,nav
vacoas|7gj
vadigenhalli|faw
vadodara|y4
vadso|ic6
vadso municipality|ic6
vaduz|3lp,bjp
vaesteras|544
vaexjoe|64o
vaga|mnu
vagar|2bb
vagbeszterce|com
vagharshapat|cc3
vagonoremont|bss
vah|mnv
vahdat|cek
vaihingen an der enz|fww
vaihingen sur lenz|fww
vaijapur|dcz
vailoa|nnd
vainode|3pz
vainode municipality|3pz
vainodes|3pz
vaires sur marne|itg
vaisal|n9d
vaisigano|4tr
vaison la romaine|khk
vaitupu|4pg
vajrushi|jdu
vakaga|2xe
vakfikebir|dtd
vakh|mnw
vakhrouchi|jdu
vakhrushi|jdu
vakinankaratra|2ew
vakoulivka|olu
vakulivka|olu
val d oise|818
val de marne|817
val de reuil|ikh
valadarsk|j84
valais|2y9
valandovo|3u5,j2s
valbonne|isr
valcea|47i
valcea county|47i
valdahon|kw8
valdai|hng
valday|hng
valdemoro|aav
valdepenas|fek
valdivia|52l
valdoie|kwk
valdosta|b2j
vale of leven|gi6
valenca|a9a,agk
valence|sz,a75,kx2
valencia|dr,kc,sz,36h,6q1,8rk
valencia city|8rk
valencian community|dr
valenciana|dr
valencianische gemeinschaft|dr
valenciennes|cji
valentigney|isw
valenton|ixl
valera|5q6
valfin les saint claude|iqg
valga|35f,eb7
valga county|35f
valgamaa|35e
valia kouzmina|nt8
valia kouzmyna|nt8
valia kuzmina|nt8
valia kuzmyna|nt8
valiava|nyo
valinda|gtn
valinhos|8hv
valjevo|agx
valka|3q0,hgn
valkas|3q0
valkenswaard|ffi
valki|jd7
valky|jd7
vallabh vidyanagar|f1b
valladolid|1kl,26x,bxu
vallauris|g4h
valle|3bi
valle d aosta|3f6
valle de aosta|3f1,3f6
valle de chumbi|p1z
valle de compostela|1us
valle de la pascua|6nd
valle de santiago|9sg
valle del cagayan|43m
valle del cauca|m8
valle del cauca department|m8
valle del marne|817
valle del oise|818
valle department|3bi
valle hermoso|by7
valle shaksgam|pb5
valledupar|13c
vallee d aoste|3f1,3f6
vallee de cagayan|43m
vallee de chumbi|p1z
vallee de compostela|1us
vallee de la kymi|36t
vallee de shaksgam|pb5
vallee du bandama|2yl
vallee du bandama district|2yl
vallejo|7ad
vallenar|cj0
vallentuna|f7h
vallet|k2h
valletta|3xh,9sy
valley glen|ala
valley of the orchads|6a9
valley station|gu8
valley stream|drm
valls|gf6
valmiera|3qg,8wk
valognes|jy9
valonia|ne
valouiki|e7b
valparai|8f0
valparaiso|1n0,2z4,f0y
valras plage|n73
valreas|jf7
valrico|e9r
valsad|9fd
valuiki|e7b
valuyki|e7b
valvedditturai|92a
valverde|33m
valverde province|33m
valy|ocz
valya kuzmina|nt8
valya kuzmyna|nt8
valyava|nyo
van|1bn,1cr
van buren|grv
van nuys|6y0
van province|1bn
vanadzor|5e1
vanchikivtsi|nk4
vanchikovtsy|nk4
vanchykivtsi|nk4
vancouver|209,6dq
vandavasi|fb9
vandea|80y
vanderbijlpark|5pk
vanderkloof dam|lok
vandoeuvre les nancy|f92
vanern|lol
vanimo|erm
vanino|hms
vaniyambadi|8f3
vannes|ba1
vannsj|lom
vantaa|66t
vantchikovtsy|nk4
vantchykivtsi|nk4
vanuatu|4v
vanves|ga5
vapi|9j9
vapniarka|k46,olq
vapnyarka|k46,olq
var|80w
varach|czy
varaita|mnx
varaklani|3q1,kg7
varaklani municipality|3q1
varaklanu|3q1
varamin|6b1
varanasi|1be
varangaon|cnq
varangeville|n2j
varasd|773
varasdino|773
varash|czy
varazdin|3bo,773
varazdin county|3bo
varberg|elq
vardak|288
vardar|mmc
varel|ge9
varenikovskaia|ih6
varenikovskaya|ih6
varennes sur allier|n2s
varennes vauzelles|jcc
varese|1lf,8x5
vargas|4t0
vargas state|4t0
vargem grande do sul|e4i
varginha|7f4
vari|ngw
variaj|ofw
variazh|ofw
variouchine|oo5
variouchyno|oo5
variushine|oo5
variushyno|oo5
varkala|csl
varkava|3q2
varkava municipality|3q2
varkavas|3q2
varmeln|lon
varmia y masuria|15l
varmie mazurie|15l
varmland|4bn
varmland county|4bn
varmlands lan|4bn
varna|1iz,2rw
varna province|2rw
varnoutka|osg
varnutka|osg
varsinais suomi|371
varsovia|7u
varsovie|7u
vartikovtsy|nzr
vartykivtsi|nzr
varva|k00
varvarivka|nsa
varvarovka|nsa,os1
vary|ngw
varyazh|ofw
varyushine|oo5
varyushyne|oo5
varyushyno|oo5
varzea grande|5ov
varzea paulista|7kt
vas|3cq
vas county|3cq
vasastan|arq
vasco da gama|7xs
vashka|mny
vashkivtsi|ksn,nav
vashkovtsy|ksn,nav
vasil yevo|hzk
vasileostrovski|61p
vasileostrovsky|61p
vasilev|o4v
vasilevka|o1r,o57,omn
vasilevo|3u6,dxu
vasilivka|ita
vasilkov|dwm
vasilyevka|ita,nqf,o2n,ohr,ov5
vasilyevo|hzk
vasishcheve|klp
vasishchevo|klp
vasiurinskaia|irb
vaskelovo|iuc
vaslui|47k,60d
vaslui county|47k
vassichtcheve|klp
vassichtchevo|klp
vassileostrovski|61p
vassilev|o4v
vassilevka|o1r,o57,omn
vassilievka|ita,nqf,o2n,ohr,ov5
vassilievo|hzk
vassilkov|dwm
vassiourinskaia|irb
vassychtcheve|klp
vassyliv|o4v
vassylivka|ita,n9d,nqf,o1r,o2n,o57,ohr,omn,ouj,ov5
vassylkiv|dwm
vasteras|544
vasterbotten|4bc
vasterbotten county|4bc
vasterbottens lan|4bc
vasterdal|mnz
vasternorrland|4bs
vasternorrland county|4bs
vasternorrlands lan|4bs
vastmanland|4bp
vastmanland county|4bp
vastmanlands lan|4bp
vasto|d3r
vastra gotaland|z5
vastra gotaland county|z5
vastra gotalands lan|z5
vastra silen|loo
vasyl evsky ostrov|61p
vasyliv|o4v
vasylivka|ita,n9d,nqf,o1r,o2n,o57,ohr,omn,ouj,ov5
vasylkiv|dwm
vasyshcheve|klp
vasyugan|mo0
vasyurinskaya|irb
vaterstetten|h6g
vatican|5f,juo
vatican city|5f,juo
vatikanstadt|5f,juo
vatoutine|i4i
vatoutino|bsr,i4i
vatovavy region|2f4
vatra|opq
vattern|lop
vatutine|bsr,i4i
vatutino|bsr,i4i
vaucluse|80x
vaucresson|jrh
vaud|1o3
vaughan|5dr
vaugneray|n05
vaujours|kl5
vaukavysk|c6r
vaulx en velin|dv7
vaupes|30j
vaupes department|30j
vaureal|h98
vauvert|j8p
vaux le penil|izh
vaux sous chevremont|kdn
vaux sur seine|mxl
vava u|4ny
vavarivka|os1
vavatenina|dzr
vavau|4ny
vavilove|oia
vavoua|fdk
vavuniya|aki
vavylove|oia
vavylovo|oia
vawkavysk|c6r
vaxjo|64o
vayoc jor|2nu
vayots dzor|2nu
vayots dzor province|2nu
vayots dzor region|2nu
vaysal|n9d
vazuza|mo1
veauche|jvc
vechelde|i37
vechniaki|7a4
vecht|mo2
vechta|fsx
vecpiebalga|3q3
vecpiebalga municipality|3q3
vecpiebalgas|3q3
vecumnieki|3q4
vecumnieki municipality|3q4
vecumnieku|3q4
vecvarkava|3q2
vedaraniyam|f4c
vedea|mo3
vedene|jks
vedrin|k4b
veenendaal|ag9
vega alta|2k0,e5g
vega baja|2k1,8j9
vehari|7im
veigne|kmp
vejalpur|7af
vejle|6ae
vel sk|grk
velasco ibarra|byx
velaux|jxc
velbert|8jr
veleki dalnyk|k0h
velekyi dalnyk|k0h
velekyy dalnyk|k0h
velen|ob1
velenje|9f8
veles|3tb,6df
velez malaga|9br
velhas|mo4
velika bagachka|kqa
velika bagatchka|kqa
velika balka|o5h
velika berezovitsia|ju2
velika berezovitsya|ju2
velika bouda|o3j
velika buda|o3j
velika gorica|fb1
velika kutlovica|6tp
velika lepetija|jws
velika lepetikha|jws
velika mechetnia|o24
velika mechetnya|o24
velika metchetnia|o24
velika morava|miz
velika oleksandrivka|kbh
velika polana|4gr,nkk
velika solona|odm
velikaia aleksandrovka|kbh
velikaia bagachka|kqa
velikaia bagatchka|kqa
velikaia beloziorka|khu
velikaia dymerka|jkb
velikaia lepetija|jws
velikaia lepetikha|jws
velikaia mijailovka|kqr
velikaia mikhailovka|kqr
velikaia novosiolka|krv
velikaia novossiolka|krv
velikaya|mo5
velikaya aleksandrovka|kbh
velikaya bagachka|kqa
velikaya belozyorka|khu
velikaya dymerka|jkb
velikaya lepetikha|jws
velikaya mikhaylovka|kqr
velikaya novosyolka|krv
velike|oqb
velike lasce|4fb,noj
veliki berezni|k0z
veliki berezny|k0z
veliki bouialik|nvt
veliki bourlouk|mu6
veliki buialik|nvt
veliki burluk|mu6
veliki bychkov|jn1
veliki bytchkov|jn1
veliki dalnik|k0h
veliki klioutchev|ne7
veliki kliuchev|ne7
veliki koutchourov|o0r
veliki kuchurov|o0r
veliki novgorod|1vy
veliki oustioug|f0w
veliki ustiug|f0w
velikie beregui|nja
velikie borki|nd6
velikie kopani|kqo
velikie korovintsy|np1
velikie louki|7tj
velikie mejiritchi|nog
velikie mosty|kg9
velikie sorotchintsy|n7q,n7r
velikiy novgorod|1vy
velikiy ustyug|f0w
velikiye beregi|nja
velikiye beregui|nja
velikiye borki|nd6
velikiye kopani|kqo
velikiye korovintsy|np1
velikiye luki|7tj
velikiye mezhirichi|nog
velikiye mosty|kg9
velikiye sorochintsy|n7q,n7r
veliko tarnovo|2rx,63i,eze
veliko tarnovo province|2rx
veliko turnovo|2rx,63i
velikoaleksandrovka|op4
velikodolinskoie|ik9
velikodolinskoye|ik9
velikokomarovka|o3q
velikomarianovka|ojy
velikomaryanovka|ojy
velikoploske|ndo
velikoploskoie|ndo
velikoploskoye|ndo
velikoserbulovka|ojd
velikosserboulovka|ojd
veliky berezny|k0z
veliky burluk|mu6
veliky buyalik|nvt
veliky bychkov|jn1
veliky dalnik|k0h
veliky klyuchev|ne7
veliky kuchurov|o0r
veliky novgorod|1vy
veliky ustyug|f0w
velino|mgv
velizy villacoublay|h1l
velletri|bey
vellmar|hmr
vellore|4vo
velsen|9tp
velsen zuid|9tp
velsk|grk
velur|4vo
velyka bahachka|kqa
velyka bahatchka|kqa
velyka balka|o5h
velyka berezovytsya|ju2
velyka bilozerka|khu
velyka buda|o3j
velyka dymerka|jkb
velyka lepetyja|jws
velyka lepetykha|jws
velyka mechetnya|o24
velyka myjailivka|kqr
velyka mykhailivka|kqr
velyka mykhaylivka|kqr
velyka novosilka|krv
velyka novossilka|krv
velyka oleksandrivka|kbh
velyka pysarivka|ku1
velyka pyssarivka|ku1
velyka solona|odm
velykaia berezovytsa|ju2
velykaia bouda|o3j
velykaia buda|o3j
velykaia mechetnia|o24
velykaia metchetnia|o24
velykaya berezovytsa|ju2
velykaya buda|o3j
velykaya mechetnya|o24
velyke|oqb
velyki beregy|nja
velyki berehy|nja
velyki berezni|k0z
velyki birky|nd6
velyki buialyk|nvt
velyki burluk|mu6
velyki bychkiv|jn1
velyki kliuchiv|ne7
velyki kopani|kqo
velyki korovyntsi|np1
velyki kuchuriv|o0r
velyki kuialnyk|nzc
velyki liubin|myj
velyki mejyritchi|nog
velyki mejyrytchy|nog
velyki mezhyrichi|nog
velyki mosty|kg9
velyki sorochyntsi|n7q
velyki sorotchyntsi|n7q
velykodolyns ke|ik9
velykodolynske|ik9
velykokomarivka|o3q
velykomarianivka|ojy
velykomaryanivka|ojy
velykooleksandrivka|op4
velykoploske|ndo
velykoserbulivka|ojd
velykosillya|ob1
velykosserboulivka|ojd
velykyi bereznyi|k0z
velykyi bouialyk|nvt
velykyi bourlouk|mu6
velykyi buialyk|nvt
velykyi burluk|mu6
velykyi bychkiv|jn1
velykyi bytchkiv|jn1
velykyi dalnyk|k0h
velykyi klioutchiv|ne7
velykyi kliuchiv|ne7
velykyi klyuchiv|ne7
velykyi kouialnyk|nzc
velykyi koutchouriv|o0r
velykyi kuchuriv|o0r
velykyi kuialnyk|nzc
velykyi lioubin|myj
velykyi liubin|myj
velykyy bereznyy|k0z
velykyy burluk|mu6
velykyy buyalyk|nvt
velykyy bychkiv|jn1
velykyy klyuchiv|ne7
velykyy kuchuriv|o0r
velykyy kuyalnyk|nzc
velykyy lyubin|myj
venado tuerto|9go
venancio aires|d91
venaria reale|eso
vence|hmm
vendargues|klu
vendee|80y
vendenheim|kmx
vendichani|na4
vendin le vieil|kau
venditchani|na4
vendome|hji
vendrell|e7s
vendychany|na4
vendytchany|na4
venecia|1nh,6mv
venedig|1nh,6mv
venelles|jxs
venetie|kd
venetien|kd
veneto|kd
veneux les sablons|kw0
venev|i7m
venezia|1nh
venezuela|15
venice|1nh,6mv,gxs
veniov|i7m
venise|1nh,6mv
venissieux|aux
venjansjon|loq
venkatagiri|ezr
venlo|7vt
venray|dk9
venta|mo6
ventabren|muj
ventanas|dpz
ventspils|2eg,3q5,3qf,74m
ventspils municipality|3q5
ventuari|mo7
ventura|85u
venustiano carranza|502
venyov|i7m
vera cruz|fla
veracruz|3yt,50f
veraguas|428
veraguas province|428
veraval|6i4
verbania|3gx,ffj
verbano cusio ossola|3gx
verbivka|ndc
verbivtsi|omc
verbliany|nr4
verblyany|nr4
verbovka|ndc
verbovtsy|omc
verceil|3gy,cdm
vercelli|3gy,cdm
verceuil|cdm
verchnia rozhanka|o7m
verde|mo8
verden|g6a
verden an der aller|g6a
verdun|h16
verdun sur meuse|h16
verechtchaguino|gwh
verechtchitsa|ovc
verechtchytsa|ovc
vereeniging|4wj
vereinigte arabische emirate|30
vereinigte staaten|2,pba
vereinigte staaten von amerika|2,pba
vereinigtes konigreich|l
verenchanka|nal
verentchanka|nal
veresaieve|nvg
veresayeve|nvg
veresayevo|nvg
vereshchagino|gwh
vereshchaguino|gwh
vereshchitsa|ovc
vereshchytsa|ovc
vereshitsa|ovc
veressaieve|nvg
veressaievo|nvg
veria|cle
verj syrovatka|nau
verj taguil|ium
verjivtseve|jee
verjnedneprovsk|i3p
verjnedneprovski|ijz
verjnekurgannoye|oq6
verjnesadovoye|nn9
verjnetoretskoye|ngm
verjneuralsk|jeb
verjneye sinevidnoye|nbr
verjni iasenov|o5p
verjni petrivtsi|nx6
verjni rogachik|kre
verjni stanivtsi|nuw
verjni ufalei|ev5
verjni yasenov|o5p
verjnia bilka|nyt
verjnia kutuzovka|oks
verjnia rozhanka|o7m
verjnia sirovatka|nau
verjnia syrovatka|nau
verjnia tura|jaq
verjniachka|nbf
verjniaia asma|oq6
verjniaia belka|nyt
verjniaia kutuzovka|oks
verjniaia pyshma|ap8
verjniaia rozhanka|o7m
verjniaia salda|bxq
verjniaia siniachija|j6s
verjnie synovydne|nbr
verjnii rohachyk|kre
verjniye petrovtsy|nx6
verjniye stanovtsy|nuw
verjnodniprovsk|i3p
verjnokruhanne|oq6
verjnosadove|nn9
verjnotoretske|ngm
verjorechye|o7w
verjorichchia|o7w
verjovina|km2
verjovtsevo|jee
verjovyna|km2
verkh syrovatka|nau
verkh tagil|ium
verkh taguil|ium
verkhivtseve|jee
verkhn odniprovs k|i3p
verkhnedneprovsk|i3p
verkhnedneprovski|ijz
verkhnedneprovskiy|ijz
verkhnedneprovsky|ijz
verkhneie sinevidnoie|nbr
verkhnekourgannoie|oq6
verkhnekurgannoye|oq6
verkhneouralsk|jeb
verkhnesadovoye|nn9
verkhnessadovoie|nn9
verkhnetoretskoie|ngm
verkhnetoretskoye|ngm
verkhneural sk|jeb
verkhneuralsk|jeb
verkhneye sinevidnoye|nbr
verkhneye sinevodnoye|nbr
verkhni iassenov|o5p
verkhni oufalei|ev5
verkhni petrivtsi|nx6
verkhni rogatchik|kre
verkhni stanivtsi|nuw
verkhnia bilka|nyt
verkhnia koutouzovka|oks
verkhnia kutuzovka|oks
verkhnia rojanka|o7m
verkhnia rozhanka|o7m
verkhnia sirovatka|nau
verkhnia syrovatka|nau
verkhnia toura|jaq
verkhniachka|nbf
verkhniaia asma|oq6
verkhniaia belka|nyt
verkhniaia koutouzovka|oks
verkhniaia pychma|ap8
verkhniaia rojanka|o7m
verkhniaia salda|bxq
verkhniaia siniatchikha|j6s
verkhniatchka|nbf
verkhnie petrovtsy|nx6
verkhnie stanovtsy|nuw
verkhnie synevydne|nbr
verkhnie synovydne|nbr
verkhnii rohachyk|kre
verkhnii rohatchyk|kre
verkhniy rohachyk|kre
verkhniy tagil|ium
verkhniy ufaley|ev5
verkhniy yasenov|o5p
verkhniy yenisey|mo9
verkhniye petrovtsy|nx6
verkhniye stanovtsy|nuw
verkhnodniprovsk|i3p
verkhnokrouhanne|oq6
verkhnokruhanne|oq6
verkhnosadove|nn9
verkhnossadove|nn9
verkhnotoretske|ngm
verkhny rogachik|kre
verkhny ufaley|ev5
verkhny yasenov|o5p
verkhnya bilka|nyt
verkhnya kutuzovka|oks
verkhnya rozhanka|o7m
verkhnya sirovatka|nau
verkhnya syrovatka|nau
verkhnya tura|jaq
verkhnyachka|nbf
verkhnyaya asma|oq6
verkhnyaya belka|nyt
verkhnyaya kutuzovka|oks
verkhnyaya pyshma|ap8
verkhnyaya rozhanka|o7m
verkhnyaya salda|bxq
verkhnyaya sinyachikha|j6s
verkhnyaya syrovatka|nau
verkhnyaya taymyra|moa
verkhnyaya tura|jaq
verkhnye synovydne|nbr
verkhnyi iassenov|o5p
verkhnyi yasenov|o5p
verkhnyy yasenov|o5p
verkhorechye|o7w
verkhoretchie|o7w
verkhorichchia|o7w
verkhorichchya|o7w
verkhoritchtchia|o7w
verkhovina|km2
verkhovtsevo|jee
verkhovyna|km2
verkselv|mob
verl|gmc
vermelles|my6
vermland|4bn
vermont|4s2
vern sur seiche|jw0
vernaison|n4c
verneuil en halatte|n3r
verneuil sur avre|k4v
verneuil sur seine|hzn
vernier|fq9
vernoleninsk|14p
vernon|dcd,gaa
vernon hills|g96
vernouillet|iza,ji3
vero beach south|grt
veroia|cle
verona|1je,5mm
verone|1je,5mm
verrettes|bz5
verrieres le buisson|hzo
versailles|8o3
versalles|8o3
versmold|h6o
versoix|j28
vert saint denis|jus
vertou|gt2
verviers|bfb
verwood|inm
verzej|4gs,njn
vesela dolyna|o5n
vesele|jjl,nw1
veseli kut|nu8
veselinove|kmj
veselinovo|kmj
veselovka|o1e
veselovskoe reservoir|lor
veseloye|nw1
vesely kut|nu8
veselyi kut|nu8
veselynove|kmj
veselyy kut|nu8
veshniaki|7a4
veshnyaki|7a4
vesijarvi|los
vesiolaia dolina|o5n
vesioli kut|nu8
vesiolovka|o1e
vesioloye|jjl,nw1
vesniane|o1b
vesnianoe|o1b
vesnyane|o1b
vesnyanoe|o1b
vesoul|hfw
vespasiano|88s
vessela dolyna|o5n
vessele|jjl,nw1
vesselinove|kmj
vesselinovo|kmj
vesselyi kout|nu8
vesselynove|kmj
vessiolaia dolina|o5n
vessioloie|jjl,nw1
vessiolovka|o1e
vessioly kout|nu8
vestal|g0m
vestavia hills|emn
vesternichani|okm
vesternitchani|okm
vesternychany|okm
vesternytchany|okm
vestfjord|p6b
vestfjorden|p6b
vestfold og telemark|40u
vestland|1xd
vestrobotnia|4bc
vesyolaya dolina|o5n
vesyolovka|o1e
vesyoloye|jjl,nw1
vesyoly kut|nu8
veszprem|3cr,6em
veszprem county|3cr
veszprim|6em
vetapalem|dra
vetloujski|ion
vetluga|moc
vetluzhski|ion
vetluzhskiy|ion
vetluzhsky|ion
vetraz monthoux|kki
vetrianka|nya
vetryanka|nya
vettur|dxb
veurne|ixc
vevcani|3tv,k4f
vevchani|3tv
vevey|i6w
veymandoo|ne3
veyrier|jiz
veyrier ge|jiz
vezin le coquet|n0w
vi thanh|9e1
viacha|8mn
viamao|5h6
viana|b5j
viana do castelo|45l,7no
vianden|3n6
viareggio|aco
viarmes|ms3
vias|msw
viatskie poliany|dgs
viatskiye poliany|dgs
viazemski|ibo
viazma|b3l
viazniki|dir
vibo valentia|3h0
viborg|78m,91c
viburnum|koo
vic|den
vic en bigorre|krr
vic le comte|mxt
vicalvaro|9y0
vicar|gtg
vicence|1mp,7jo
vicenza|1mp,7jo
vich|den
vichada|30k
vichada department|30k
vichennoie|nuv
vichgorod|gyo
vichkovo|juz
vichneve|cx6,nn4,o0v
vichnevets|nep
vichnevets novy|nep
vichnevtchik|o7l,otk
vichniaki|oq9
vichniovka|oc6
vichniovoie|cx6,oky,opk
vichuga|djy
vichy|g5m
vicksburg|grh
vicosa|9qg
victor rosales|f02
victoria|1i8,1ly,2oq,3x6,5u5,9ud,hgf,ka9,mod
victoria de durango|26s
victoria falls|ecu
victoria nile|moe
victorias|8m2
victorias city|8m2
victoriaville|ejv
victorville|79x
vidauban|jxo
videira|cxc
videm|4fc,num
videm pri ptuju|o11
vidin|2ry,7at
vidin province|2ry
vidine|7at
vidisha|6vg
vidnoie|bku,ol9
vidnoye|bku,ol9
vidostern|lot
vidradne|ohv,omx
vidrodjennia|ore
vidrodzhennia|ore
vidrodzhennya|ore
viedma|6rd
viege|kcm
viekinjarvi|lou
vielsalm|k4d
viena|7v,wz
vienna|7v,wz
vienne|7v,wz,80z,f3y,m8q,mof
vientian|wk
vientiane|wk,3kw
vientiane prefecture|2eb
vientiane province|3kw
vieques|2k2
viernheim|f10
viersen|97g
vierwaldstttersee|lov
vierzon|fs9
viesite|3q6
viesite municipality|3q6
viesites|3q6
viet nam|e
viet tri|50x
vietnam|e
vieux conde|j8w
vieux fort|3le,ikz
vieux turnhout|iun
viewpark|i53
vif|k8a
vigan|c03
vigan city|c03
viganello|kfg
vigevano|atm
vigneux de bretagne|kvx
vigneux sur seine|g76
vigo|5f7
vihari|7im
vihiers|n69
vihiga|3iw
vihiga county|3iw
vihiga district|3iw
viiksinselka|low
viitivka|n0f
viitivtsi|oi8
vijayawada|1lm
vijenka|obv
vijnitsa|n93
vijnitsia|n93
vijorevka|gw4
vikarabad|cs5
viken|182
vikhorevka|gw4
vikno|nxi
viksa|aes
viktorivka|oiu,ok5,oli
viktorovka|oiu,oli
vil kitskogo strait|p6e
vil nohirs k|gwg
vil shanka|mxp
vila do maio|jox
vila nova de gaia|9kr
vila real|45m,bny,bpk
vila real district|45m
vila seca|h7n,hw6
vila velha|52y
viladecans|9z1
vilafranca de panades|do1
vilafranca del penedes|do1
vilafranca penedes|do1
vilagarcia de arousa|duj
vilaine|mog
vilaka|3q7
vilaka municipality|3q7
vilakas|3q7
vilalba|i9s
vilani|3q8
vilani municipality|3q8
vilanova i la geltru|a03
vilanu|3q8
vilasar de mar|h8q
vilaseca|h7n,hw6
vilaseca de solcina|hw6
vilassar de mar|h8q
vilassar del mar|h8q
vilcha|of3
vilchana|nhg
vilchanka|mxp,occ
vileika|frn
vileyka|frn
vilhena|a9b
viligili|jqo
vilija|moh
viline|k81
vilino|k81
vilioutchinsk|ged
viliuchinsk|ged
viliya|mi7
viljandi|35g,bie
viljandi county|35g
viljandimaa|35g
viljoenskroon|b69
vilkove|jyx
vilkovo|jyx
villa alemana|85a
villa alhucemas|52v
villa altagracia|dd2
villa angela|cra
villa bisono|ew4
villa bruzual|b4y
villa canales|6m4
villa carlos paz|9om
villa clara|1pb
villa clara province|1pb
villa constitucion|cmo
villa de cura|81o
villa de fray bentos|9nu
villa de mayo|crs
villa de teguise|hif
villa de vallecas|a2n
villa del rosario|8su,a3b
villa elisa|a67
villa francisca|brn
villa gobernador galvez|9at
villa hayes|6e7
villa los angeles|771
villa lugano|7he
villa maria|8c7
villa mercedes|85s
villa montes|df0
villa nueva|1z2
villa park|gzs
villa regina|fe1
villa sanjurjo|52v
villa vicente guerrero|al8
villabe|kw1
villach|aq2
villaflores|dx8
villafranca del panades|do1
villafranca del penedes|do1
villagarcia de arosa|duj
villaguay|f6i
villahermosa|1eb
villajoyosa|epy
villalba|2k3,i9s,ilf
villamaria|ebt
villamontes|df0
villanueva|f9k,fat
villanueva de la canada|hzi
villanueva de la serena|gbc
villanueva de san andres|g3t
villanueva de san andres de heybar|g3t
villanueva del pardillo|icv
villaquilambre|hxy
villard bonnot|k3e
villard de lans|n39
villareal|bpk
villarreal|bpk
villarrica|78u,fal
villarrobledo|g7k
villars|jr9
villars les dombes|mxv
villars sur glane|jhc
villaverde|75r
villavicencio|1hx
villaviciosa de odon|g8a
villazon|foh
ville d avray|j2g
ville de belgrade|103
ville de chechaouen|e42
ville de gatineau|5qy
ville de gaza|198
ville de quebec|116
ville de saint marin|4hu,ci1
ville du cap|594
ville la grand|k70
ville metropolitaine de genes|1oe
ville metropolitaine de naples|pl
ville mosquee historique de bagerhat|5kr
ville nouvelle|q3
villebon sur yvette|ji0
villecresnes|jpd
villefontaine|hgr
villefranche de rouergue|ija
villefranche sobre saona|exj
villefranche sur mer|k61
villefranche sur saone|exj
villejuif|c2d
villemandeur|kdp
villemoisson sur orge|k4o
villemomble|g0v
villemur sur tarn|kpc
villena|ecn
villenave d ornon|fnk
villeneuve d ascq|abz
villeneuve la garenne|gz2
villeneuve le roi|huj
villeneuve les avignon|in2
villeneuve les maguelone|jua
villeneuve loubet|ihj
villeneuve saint georges|fhm
villeneuve sur lot|gb7
villeneuve sur yonne|kon
villeneuve tolosane|jmz
villennes sur seine|kwd
villeparisis|gmp
villepinte|dy2
villepreux|jif
villerest|n16
villers cotterets|jgv
villers la ville|jke
villers le bouillet|kjj
villers le lac|n0q
villers les nancy|i6d
villers saint paul|khg
villerupt|jj9
villetaneuse|iwy
villeurbanne|71o
villiers le bel|g5l
villiers sur marne|foj
villingen schwenningen|8v4
villniansk|id3
villupuram|852
vilna|dg
vilne|kr5,nrg,nvw
vilne zaporijjia|otd
vilne zaporizhzhia|otd
vilne zaporizhzhya|otd
vilniansk|id3
vilnius|dg,1od
vilnius county|1od
vilnohirsk|gwg
vilnyansk|id3
vilok|nfd
vilpachiia|irh
vilpashiia|irh
vilpashiya|irh
vilshana|nhg
vilshanka|mg3,mxp,occ
vilshofen|i09
vilshofen an der donau|i09
viltcha|of3
vilvoorde|dzi
vilvorde|dzi
vilyeyka|frn
vilyuchinsk|ged
vilyuy|moi
vilyuy reservoir|lox
vilyuyskoye vodokhranilishche|lox
vimy|muo
vina|moj
vina del mar|5fj
vinaros|fza
vinaroz|fza
vincennes|cdd
vincennes bay|p7s
vincentown|ghx
vinces|f22
vindau|74m
vindava|74m
vindel|mok
vindobona|7v
vineland|ai7
vineuil|k84
vineyard|ggw
vingt cinq|oku
vinh|4v4
vinh chau|698
vinh long|1fn,51e
vinh phuc|1gn
vinh thanh|83n
vinh yen|bbk
vinhedo|8y8
vinica|3tk,b7i
vinkivtsi|kil
vinkovtsy|kil
vinnitsa|1cu
vinnitskoie|oa1
vinnitskoye|oa1
vinnychchyna|12j
vinnytsia|12j,1cu
vinnytsia oblast|12j
vinnytsia region|12j
vinnytske|oa1
vinnytsya|12j,1cu
vinnytsya oblast|12j
vinogradar|nve
vinogradne|o66,owv
vinogradnoie|np5,nz2,oa6
vinogradnoye|np5,nz2,oa6
vinogradov|gdc
vinogradove|n0s
vinogradovka|n9c,nwu,o1g
vinogradovo|n0s,og2
vinohradiv|gdc
vinstre|loy
vinto|aqk
vinukonda|ag2
vinzili|j4d
viorne|koo
vipasne|k08
vipava|4fd,ksm
viqueque|4na,hpy
viransehir|6ms
virar|6os
vire|ig3
virginia|4s1,79p
virginia beach|4y4
virginia occidental|4s5
virginie|4s1
virginie occidentale|4s5
viriat|klt
virihaure|loz
viroflay|i45
virovitica|c8e
virovitica podravina|3bt
virovitica podravina county|3bt
viroviticko podravska|3bt
virton|j41
viru occidental|354
viru oriental|34x
virudunagar|9ea
viry chatillon|fer
visakhapatnam|1ea
visalia|72s
visayan sea|pac
visayas centrales|43q
visayas occidentales|43p
visayas orientales|43r
visayas see|pac
visby|9mk
viscount melville sound|p5l
viscount melville sund|p5l
vise|hxq
viseo|90f
viseu|45n,90f
viseu district|45n
vishennoye|nuv
vishera|mol
vishgorod|gyo
vishkovo|juz
vishnevchik|o7l,otk
vishneve|cx6,nn4,o0v
vishnevets|nep
vishnevets novi|nep
vishnevets novy|nep
vishniaki|oq9
vishniovka|oc6
vishniovoye|cx6,oky,opk
vishnyaki|oq9
vishnyovka|oc6
vishnyovoye|cx6,oky,opk
visnagar|9qp
viso del alcor|hjt
visochanske|ofg
visoke|oug
visoki|j6k
visokopilia|n81
visoky|j6k
visp|kcm
vissoke|oug
vissoki|j6k
vissotchanske|ofg
vissounsk|noh
vista|7x5
visten|lp0
vistula|in
vistula lagoon|l4e,lpv,p9r
vistule|in
visunsk|noh
vitachov|oi9
vitanje|4fe,nkw
vitatchov|oi9
vitchouga|djy
vite|cd5
vitebsk|196,1fo
vitebsk oblast|196
vitebsk region|196
viterbe|3gz,c7q
viterbo|3gz,c7q
vitilevka|oah
vitim|mom
vitina|c8r
vitino|oql
vitomarci|oce
vitoria|1j0,1rn
vitoria da conquista|5nw
vitoria de santo antao|7oy
vitoria gasteiz|1rn
vitoriagasteiz|1rn
vitre|hwk
vitrianka|nya
vitrolles|dn3
vitry en artois|mw0
vitry le francois|hwq
vitry sur seine|8wc
vitryanka|nya
vitsebsk voblast|196
vitsyebsk|1fo
vitsyebskaya voblasts|196
vittel|knb
vittoria|boh
vittoriosa|k2m
vityne|oql
viveiro|i31
vivero|i31
viytivka|n0f
viytivtsi|oi8
vizhenka|obv
vizhnitsa|n93
vizhnitsia|n93
vizhnitsya|n93
vizianagaram|6b6
vizille|jxd
vizirka|o6k
vlaams brabant|1b3
vlaardingen|9cy
vladicaucase|1jm
vladicaucaso|1jm
vladikavkaz|1jm
vladimir|1e4,4ac,drx
vladimir oblast|4ac
vladimir region|4ac
vladimir volynski|drx
vladimir volynsky|drx
vladimirets|jso
vladimirovka|niz,o43,onq
vladislavovka|ndv,ohd
vladivostok|ya
vladychna|nv0
vladyslavivka|ndv,o07,ohd
vladytchna|nv0
vlasivka|k1b
vlasovka|k1b
vlassivka|k1b
vlassovka|k1b
vlissingen|ch0
vlora|5ka
vlore|2nk,5ka
vlore county|2nk
vlotho|hcy
vltava|mon
vnoukovo|hf6
vnukovo|hf6
voblast de brest|14x
voblast de homiel|13z
voblast de hrodna|1e2
voblast de minsk|14g
voblast de moguilev|y0,1d5
voblast de vitebsk|196
vodiane|knt
vodiano lorine|owo
vodiano loryno|owo
vodianoie|knt
vodianoye|knt
vodice|4ff,mv2
vodne|ogb
vodnoie|ogb
vodnoye|ogb
vodyane|knt
vodyano lorine|owo
vodyano loryne|owo
vodyano loryno|owo
vodyanoye|knt
voelklingen|d61
voerde|e61
voghera|dnu
vohni|ov4
voi|cft
voievodske|nzu
voievodskoie|nzu
voikovchtadt|oil
voikove|n3b,nvs
voikovets|obe
voikovo|n3b,nvs
voikovshtadt|oil
voinilov|nkg
voinjama|8z4
voinka|n6v
voinyliv|nkg
voioutitchi|npq
voioutytchi|npq
voiron|gyb
voisins le bretonneux|imw
voitovtsy|oi8
voiutichi|npq
voiutychi|npq
voivodato de cuyavia y pomerania|w2
voivodato de gran polonia|o1,459
voivodato de lodz|44z
voivodato de lublin|vs
voivodato de lubusz|1hc,44y
voivodato de mazovia|tq,451
voivodato de opole|1jb
voivodato de pequena polonia|od,450
voivodato de podlaquia|1c1,454
voivodato de pomerania|455
voivodato de pomerania occidental|10k,45a
voivodato de santa cruz|1ad,457
voivodato de silesia|456
voivodato de subcarpacia|vl,453
voivodato de varmia y masuria|15l,458
voivodie d opole|1jb,452
voivodie de basse silesie|qa,44v
voivodie de couiavie pomeranie|w2,44w
voivodie de cujavie pomeranie|w2
voivodie de grande pologne|o1,459
voivodie de lodz|sp,44z
voivodie de lublin|vs,44x
voivodie de lubusz|1hc,44y
voivodie de mazovie|tq,451
voivodie de petite pologne|od,450
voivodie de podlachie|1c1,454
voivodie de pomeranie|tg,455
voivodie de pomeranie occidentale|10k,45a
voivodie de sainte croix|1ad,457
voivodie de silesie|la,456
voivodie de varmie mazurie|15l,458
voivodie des basses carpates|vl,453
voivodina|ny,29e
voivodine|ny,29e
vojman|moo
vojmsjon|lp1
vojnik|4fg,k8x
vojvodina|ny,29e
vol noye|nrg
vol sk|9lr
volasava|iwe
volassava|iwe
volcano bay|p6m
volchansk|hi3,jcy
volchija|j4e
volchikha|j4e
volchynets|ojx
volga|io
volgodonsk|6fz
volgograd|pf,4ab
volgograd oblast|4ab
volgograd region|4ab
volgograd reservoir|lp2
volgogrado|pf,4ab
volgorechensk|htn
volgoretchensk|htn
volhynia|ip
volhynie|ip,1g1
volinia|ip
voljov|ceo
voljsk|atg
voljski|5bl
volkhov|ceo,mop
volklingen|d61
volkovintsy|nm2
volkovysk|c6r
volksrepublik china|0
volksrepublik donezk|f0
volksrepublik lugansk|gf
volksrepublik luhansk|gf
volksrust|cry
volniansk|id3
volnogorsk|gwg
volnoie|kr5,nrg,nvw
volnoie zaporojie|otd
volnovaja|h5e
volnovakha|h5e
volnoye|kr5,nrg,nvw
volnoye zaporozhye|otd
volnyansk|id3
volochisk|ho6
volochkove|ojz
volochkovo|ojz
volochysk|ho6
volodarka|k3s
volodarsk|j84
volodarske|p0m
volodarskoie|p0m
volodarskoye|p0m
volodimir volinski|drx
volodymyr|drx
volodymyr volynski|drx
volodymyr volynskyi|drx
volodymyr volynskyy|drx
volodymyrets|jso
volodymyrivka|niz,o43,onq
vologda|1j1,4ad
vologda oblast|4ad
vologda region|4ad
voloka|nga
volokolamsk|gfs
volokonovka|iu8
volos|8n0
voloshkove|ojz
voloshkovo|ojz
volosovo|iwe
volotchisk|ho6
volotchysk|ho6
volovets|kve
volovo|jkj
volsk|9lr
volta|38x,moq
volta redonda|5ox
volta region|38x
voltchansk|hi3,jcy
voltchikha|j4e
voltchynets|ojx
volturno|mor
voluntari|fns
volvic|n01
volyn|1g1
volyn oblast|1g1
volyn region|1g1
volzhsk|atg
volzhski|5bl
volzhskiy|5bl
volzhsky|5bl
voorburg|drd
voorhees|fvq
voorhees township|fvq
vorarlberg|2oj
voreppe|jf4
vorgachor|hl4
vorgashor|hl4
vorkouta|8yh
vorkuta|8yh
vorma|mos
vornichany|opw
vornitchany|opw
vornychany|opw
vornytchany|opw
vorobiove|o91
vorobiovo|o91
vorobyove|o91
vorobyovo|o91
vorochilovgrad|1ai
vorochylovhrad|1ai
vorojba|k9o
vorojta|n4i
vorokhta|n4i
voronej|oy
voronezh|oy,4ae,mot
voronezh oblast|4ae
voronezh region|4ae
voronivka|o1a
voronkiv|n8x
voronkov|n8x
voronove|olj
voronovitsa|kdg,opa
voronovitsia|kdg
voronovitsya|kdg
voronovka|o1a
voronovo|olj
voronovytsia|kdg,opa
voronovytsya|kdg,opa
voronya|mou
voroshilovgrad|1ai
voroshylovhrad|1ai
vorotan|mov
vorotynsk|j6p
vorozhba|k9o
vorsma|iuk
vorst|k9f
vortsjarv|lp3
voru|35h,dy6
voru county|35h
vorumaa|35i
vorzel|jt6
vosges|811
vosgos|811
vosjod|mub
voskhod|mub
voskresenka|nca
voskresens ke|mvy
voskresensk|94v
voskresenske|mvy
voskresenskoye|mvy
voskressensk|94v
voskressenske|mvy
voskressenskoie|mvy
vosselaar|jdw
vossiiatskoie|nom
vossiiatskoye|nom
vossiyatskoye|nom
vossyiatskoe|nom
vossyyatskoe|nom
vostani serbije|ojg
vostochne|osc
vostochnoe degunino|88f
vostochnoye|osc
vostochnoye degunino|88f
vostotchne|osc
vostotchnoie|osc
vostotchnoie degounino|88f
vostriakovo|i1d
vostryakovo|i1d
votkinsk|839
votkinsk reservoir|lp4
votkinskoe reservoir|lp4
votorantim|825
vottem|k2l
votuporanga|9nr
vougledar|iit
vouhledar|iit
vouhlehirsk|k45
vouktyl|ilb
vounary|j8g
vouneuil sous biard|n1b
vouziers|ms7
vovchans k|hi3
vovchansk|hi3
vovchinets|o2t,ojx
vovchynets|o2t,ojx
vovkivske|oqu
vovkovyntsi|nm2
vovtchansk|hi3
vovtchinets|o2t,ojx
vovtchynets|o2t
voyevods ke|nzu
voyevodske|nzu
voyevodskoye|nzu
voyinka|n6v
voykove|n3b,nvs
voykovets|obe
voykovo|n3b,nvs
voykovshtadt|oil
voynilov|nkg
voynyliv|nkg
voytovtsy|oi8
voyutichi|npq
voyutychi|npq
voznesenivka|ib9
voznesenka|mso,oa5
voznesenka persha|oa5
voznesenka pervaia|oa5
voznesenka pervaya|oa5
voznesensk|eti,o3u
voznesenske|o8g
voznesenskoye|o8g
voznessenivka|ib9
voznessenka|mso
voznessenka percha|oa5
voznessenka pervaia|oa5
voznessensk|eti,o3u
voznessenske|o8g
voznessenskoie|o8g
vozniak taras stepanovych|o2y
vozniak taras stepanovytch|o2y
voznyak taras stepanovych|o2y
vozrojdenie|ore
vozrozhdenie|ore
vozrozhdeniye|ore
vozsiyatske|nom
vraca|65a
vradievka|jut
vradiivka|jut
vradiyevka|jut
vradiyivka|jut
vrancea|47j
vrangel|het
vranguel|het
vranje|b0m
vransko|4gt,nmc
vrapchishte|3up
vrapciste|3up,gaq
vratca|65a
vratislavie|x5
vratsa|2rz,65a
vratsa province|2rz
vrattsa|65a
vratza|65a
vrbas|mow
vreden|gwp
vredenburg|doh
vreed en hoop|jnb
vrhnika|4fh,ge7
vriddhachalam|afi
vrilissia|fja
vrindavan|akf
vrsac|e3v
vrsac municipality|e3v
vryburg|buz
vryheid|6p0
vsevolojsk|c1f
vsevolozhsk|c1f
vugledar|iit
vuglegirsk|k45
vuhledar|iit
vuhlehirsk|k45
vukovar|9lf
vukovar island|p33
vukovar sirmium|3bz
vukovar srijem|3bz
vukovar srijem county|3bz
vukovar syrmia|3bz
vukovar syrmia county|3bz
vukovar syrmie|3bz
vukovarska ada|p33
vukovarsko srijemska|3bz
vuktyl|ilb
vunary|j8g
vung tau|594
vuoksi|mox
vurnary|j8g
vushtrri|fk8
vuyyuru|e0o
vuzenica|4fi,mvf
vvedenka|nkc,ob4
vwawa|7bo
vyara|dpy
vyatka|moy
vyatskiye polyany|dgs
vyaz ma|b3l
vyazemskiy|ibo
vyazemsky|ibo
vyazma|b3l
vyazniki|dir
vyborg|91c
vychegda|moz
vychegodski|iqt
vychegodskiy|iqt
vychegodsky|iqt
vychenne|nuv
vychgorod|gyo
vychhorod|gyo
vychkovo|juz
vychneve|cx6,nn4,oky,opk
vychni volotchek|baz
vychni volotchiok|baz
vychniaky|oq9
vychnivets|nep
vychnivka|oc6
vychnivtchyk|o7l,otk
vychtchetarassivka|nb2
vydne|ol9
vyg|mp0
vygoda|n8k,nnh
vygon|olb
vyhoda|n8k,nnh
vyhon|olb
vyjenka|obv
vyjino zhulebino|5xn
vyjnytsia|n93
vykhino joulebino|5xn
vykhino zhulebino|5xn
vyksa|aes
vylkove|jyx
vylok|nfd
vym|mp1
vynohradar|nve
vynohradiv|gdc
vynohradivka|n9c,ne1,nwu,o1g,owy
vynohradne|np5,nz2,o66,oa6,owv
vynohradnoe|owv
vynohradove|n0s,og2
vynohradovo|n0s
vypasne|k08
vyritsa|j5a
vyronas|ag5
vyschetarasivka|nb2
vyschetarassovka|nb2
vyselki|hm6
vyshchetarasivka|nb2
vyshenne|nuv
vyshgorod|gyo
vyshhorod|gyo
vyshkovo|juz
vyshneve|cx6,nn4,o0v,oky,opk
vyshni volochek|baz
vyshni volochiok|baz
vyshni volochok|baz
vyshniaky|oq9
vyshnivchyk|o7l,otk
vyshnivets|nep
vyshnivka|oc6
vyshniy volochek|baz
vyshny volochek|baz
vyshny volochyok|baz
vyshnyaky|oq9
vysochanske|ofg
vysocina|28n,31v
vysocina region|28n
vysoke|oug
vysoki|j6k
vysoki zamok|j6k
vysokopillia|n81
vysokopillya|n81
vysokopolye|n81
vysokovsk|j8x
vysokoye|oug
vysoky zamok|j6k
vysokyi|j6k
vysokyi zamok|j6k
vysokyy|j6k
vysokyy zamok|j6k
vysselki|hm6
vysshetarasovka|nb2
vyssoke|oug
vyssoki zamok|j6k
vyssokoie|oug
vyssokopillia|n81
vyssokopolie|n81
vyssokovsk|j8x
vyssokyi|j6k
vyssokyi zamok|j6k
vyssotchanske|ofg
vyssounsk|noh
vysunsk|noh
vytachiv|oi9
vytatchiv|oi9
vytchegodski|iqt
vytegra|j5d
vytylivka|oah
vyzhenka|obv
vyzhnytsia|n93
vyzhnytsya|n93
vyzyrka|o6k
w bank|t7
w branch susquehanna|mp2
waadt|1o3
waadtland|1o3
waagbistritz|com
waal|mp3
waals brabant|2rf
waalwijk|cf5
waarschoot|jz3
waasmunster|jcf
wabag|iyp
wabash|mp4
wabu|85t
wacheng|9wl
wacheng neighborhood|9wl
wachruschi|jdu
wachtberg|hek
wachtebeke|k8l
waco|70x
wad madani|1gv
wad medani|1gv
wadden sea|p7c
wade hampton|h9z
wadenswil|io8
wadern|hwf
wadgassen|hob
wadi|fkr
wadi ach chatii|3qy
wadi al hayaa|3qx
wadi al hayaa district|3qx
wadi al hayaat|3qx
wadi al hayat|3qx
wadi al seer|6a9
wadi al shatii|3qy
wadi al shatii district|3qy
wadi as ser|6a9
wadi as sir|6a9
wadi ash shati|3qy
wadi fira|4km
wadsworth|h0q
waedenswil|io8
waerschoot|jz3
waesmunster|jcf
wafangdian|5oi
wageningen|eaq
wageningue|eaq
wager bay|p9c
waghausel|hdb
wagonoremont|bss
wahdat|cek
wai|exx
waiau|mp5
waiblingen|bet
waihou|mp6
waikato|41q,mp7
waikato region|41q
waimakariri|mp8
waimes|kbd
wainganga|mp9
waingapu|e6z
waipahu|dpj
wairau|mpa
wairoa|mpb
waisal|n9d
waitaki|mpc
waitangi|ofe
waitoa|mpd
waitzen|edm
wajir|3ix,5jx
wajir county|3ix
wajir district|3ix
wajoz dsor|2nu
wakayama|1em,1gh
wakayama ken|1gh
wakayama prefecture|1gh
wakayama shi|1em
wake|p27
wake forest|dpo
wake island|p27
wakefield|7m3,bij,gga
wakema|cvt
wakkanai|epc
wakkanai shi|epc
wako|93s
wakuliwka|olu
waladarsk|j84
walajapet|fog
walbrzych|754
walcourt|huq
waldai|hng
waldbroel|hht
waldbrol|hht
waldenburg in schlesien|754
waldkirch|hdl
waldkraiburg|ght
waldnaab|mpe
waldorf|9tq
waldshut tiengen|gwr
walensee|lp5
wales|384
waliso|doa
walja kusmina|nt8
walja kusmyna|nt8
waljawa|nyo
walk|eb7,hgn
walkden|e6y
walker|gi4
walker bay|p91
walki|jd7
walky|jd7
walla walla|f4e
wallasey|aqf
wallenhorst|gl1
wallers|kpq
wallingford|jdo
wallington|h7x
wallis|2y9
wallis and futuna|k4
wallis et futuna|k4
wallis und futuna|k4
wallis y futuna|k4
wallisellen|izu
wallonia|ne
wallonie|ne
wallonien|ne
wallonisch brabant|2rf
wallonische|ne
wallonische region|ne
wallonne|ne
walloon brabant|2rf
walloon brabant province|2rf
wallsend|cvk
walnut|foq
walnut creek|9pu
walsall|6dw
walsrode|gj7
walter f george reservoir|lp6
waltham|a8w
waltham abbey|hqx
waltham cross|jhq
walthamstow|7mn
walton on thames|gtm
walton on the naze|hv1
waltrop|fow
waluiki|e7b
walvis bay|bja
waly|ocz
wambrechies|jre
wamena|oye
wami|mpf
wan chai|2ca,oyg
wanadsor|5e1
wanchaq|aoq
wandlitz|hfx
wandre|kj8
wandsbek|51n
wanfercee baulet|k4q
wanganui|bz9
wangdi phodrang|2vh
wangdue phodrang|2vh,g6q
wangen|g5h
wangen im allgau|g5h
wangfen|c2a
wanggou|9vo
wanghong|fgy
wangji|b7x
wangkui|9nj
wangon|e9w
wangqing|8ho
wangqing county|8ho
wangyuan|czr
wani|aw3
wanica|4j2
wanica district|4j2
wanino|hms
wanju|8qt
wanju county|8qt
wankaner|c3q
wankyi|fc3
wanning|24h
wanparti|b5a
wansheng|7ho
wanstead|j1d
wantage|hns
wantschikowzy|nk4
wantschykiwzi|nk4
wanxian|1me
wanze|iqu
wanzhou|1t0
wapnjarka|k46,olq
warab|4jc
warangal|23n
warasch|czy
warasdin|773
warburg|gk3
ward inlet|gxj
wardak|288
wardenburg|i54
wardha|7hn
ware|hui
waregem|e78
waremme|iks
waren|h3a
warendorf|dm8
warenikowskaja|ih6
wari|ngw
warin chamrap|cto
waris aliganj|ecc
warjasch|ofw
warjuschine|oo5
warjuschyno|oo5
warkland|kg7
warm baths|8fb
warmbaths|8fb
warme steinach|mpg
warmia masuria|15l,458
warmia masuria province|15l
warmian masurian voivodeship|15l
warminsko mazurskie|15l
warminster|huv
warna|1iz
warner robins|9dx
warnutka|osg
warora|d33
warrap|4jc
warren|6zn,dbi
warri|25a
warrington|6du
warsaw|7u
warschau|7u
warstein|fy0
warta|mph
wartikowzy|nzr
wartykiwzi|nzr
warud|c3o
warwa|k00
warwariwka|nsa
warwarowka|nsa,os1
warwick|8v9,dwz
wary|ngw
wasat darfur|4b9
waschkiwzi|ksn,nav
waschkowzy|ksn,nav
wasco|g9c,gvk
washburn lake|lp7
washim|9qo
washington|bt,4qz,4s3,bc3,gkb
washington d c|bt,4qz
washington dc|bt,4qz
washington heights|6np
wasit|1pp
wasit governorate|1pp
waskelowo|iuc
wasmes|izm
wasquehal|hj2
wasselonne|klw
wassenberg|i0j
wassileostrowski|61p
wassilew|o4v
wassilewka|o1r,o57,omn
wassiljewka|ita,nqf,o2n,ohr,ov5
wassiljewo|hzk
wassilkow|dwm
wassischtschewe|klp
wassischtschewo|klp
wassjurinskaja|irb
wassluy|47k,60d
wassoulou|rf
wassyliw|o4v
wassyliwka|ita,n9d,nqf,o1r,o2n,o57,ohr,omn,ouj,ov5
wassylkiw|dwm
wassyschtschewe|klp
watampone|6pi
watari|eta
watauga|giq
watchtebeke|k8l
waterbury|7n4
waterford|98i,bc9
waterfront communities the island|9zv
waterloo|7rl,9r6,b5y,fsq
waterlooville|a5i
watermael boitsfort|get
watertown|f7s,g6y,gnc,gyt
watford|76t
wath upon dearne|hx7
watra|opq
watsonville|bbl
wattala|fjf
wattenmeer|p7c
wattignies|if0
wattrelos|cv1
wattwil|jw8
watutine|i4i
watutino|bsr,i4i
wau|54a
waukawysk|c6r
waukegan|8ib
waukesha|9hj
wausau|dju
wauwatosa|c4y
waverly|gmr
wavre|el9
wavre sainte catherine|hi2
wavrin|jz2
waw|54a
wawariwka|os1
wawer|94f
wawilowe|oia
wawylowo|oia
waxahachie|eu5
wayao|dyg
wayaobu|7hp
wayne|atu,fhi
waynesboro|h37
waziers|k2b
wazirabad|7um
weatherford|fxc
webster groves|gr7
weddell meer|p3k
weddell sea|p3k
wedding|8oj
wedel|f6z
wedi|b4j
wednesbury|gjx
wednesfield|esb
weener|i7j
weert|bzh
wegberg|fte
wei|mpi
weichsel|in
weiden|cwq
weifang|vv
weihai|1n5
weiji|c27
weil am rhein|fto
weil der stadt|hiy
weilerswist|i2n
weilheim|h3o
weimar|a42
weimiao|bkf
weinan|1ab
weinfelden|jlu
weingarten|gne
weinheim|csa
weining|aym
weinstadt endersbach|g9s
weir|mpj
weishan hu|lp8
weismes|kbd
weisse elster|mpk
weissenburg|63y,hn6
weissenburg in bayern|hn6
weissenfels|fsm
weissenstein|gpy
weisser nil|zf
weisses haus|iu
weisses meer|iv
weisskirchen|63y
weissrussland|2j
weisswasser|gyh
weiterstadt|gko
weituo|e5v
weixinghu|dqf
wejherowo|c9b
wekiwa springs|gzh
welchman hall|ozm
wele nzas|39q
welekyj dalnyk|k0h
weleri|ars
welika bagatschka|kqa
welika balka|o5h
welika beresowizja|ju2
welika buda|o3j
welika lepeticha|jws
welika metschetnja|o24
welika solona|odm
welikaja aleksandrowka|kbh
welikaja bagatschka|kqa
welikaja belosjorka|khu
welikaja dymerka|jkb
welikaja lepeticha|jws
welikaja michailowka|kqr
welikaja nowossjolka|krv
welike|oqb
weliki beresny|k0z
weliki bujalik|nvt
weliki burluk|mu6
weliki bytschkow|jn1
weliki dalnik|k0h
weliki kljutschew|ne7
weliki kutschurow|o0r
weliki nowgorod|1vy
weliki ustjug|f0w
welikije beregi|nja
welikije borki|nd6
welikije kopani|kqo
welikije korowinzy|np1
welikije luki|7tj
welikije meschiritschi|nog
welikije mosty|kg9
welikije sorotschinzy|n7q,n7r
weliko tarnowo|63i,eze
welikoaleksandrowka|op4
welikodolinskoje|ik9
welikokomarowka|o3q
welikomarjanowka|ojy
welikoploske|ndo
welikoploskoje|ndo
welikosserbulowka|ojd
welisara|d4f
welkenraedt|jp7
welkom|500
welland|bhz
wellen|k9q
wellesley|g12
welling|cx1
wellingborough|bpl
wellington|mv,41p,aba,b3e,gtp
wellington region|41p
wells|j3b
welsk|grk
welwyn garden city|am3
welyka bahatschka|kqa
welyka balka|o5h
welyka biloserka|khu
welyka dymerka|jkb
welyka lepetycha|jws
welyka mychajliwka|kqr
welyka nowosilka|krv
welyka nowossilka|krv
welyka oleksandriwka|kbh
welyka olexandriwka|kbh
welyka pyssariwka|ku1
welyka solona|odm
welykaja beresowyza|ju2
welykaja buda|o3j
welykaja metschetnja|o24
welyki berehy|nja
welyki birky|nd6
welyki kopani|kqo
welyki korowynzi|np1
welyki meschyritschi|nog
welyki mosty|kg9
welyki sorotschynzi|n7q
welykodolynske|ik9
welykokomariwka|o3q
welykomarjaniwka|ojy
welykooleksandriwka|op4
welykoploske|ndo
welykosserbuliwka|ojd
welykyj beresnyj|k0z
welykyj bujalyk|nvt
welykyj burluk|mu6
welykyj bytschkiw|jn1
welykyj kljutschiw|ne7
welykyj kujalnyk|nzc
welykyj kutschuriw|o0r
welykyj ljubin|myj
wembley|8fi
wemmel|ih7
wenatchee|erf
wenchang|23c
wendelstein|i36
wenden|b7v,hfl
wenditschani|na4
wendlingen am neckar|i7h
wendytschany|na4
wenfeng|fcx
wenjiang|9ra
wenjow|i7m
wenling|9uo
weno|d2o
wenquan|dhq
wenshan city|4yb
wenshang|ann
wentspils|74m
wentzville|e97
wenxian chengguanzhen|fcv
wenxing|awr
wenzhou|rc
wepion|kch
werbiwka|ndc
werbiwzi|omc
werbljany|nr4
werbowka|ndc
werbowzy|omc
werch syrowatka|nau
werch tagil|ium
werchiwzewe|jee
werchnedneprowsk|i3p
werchnedneprowski|ijz
werchneje sinewidnoje|nbr
werchnekurgannoje|oq6
werchnessadowoje|nn9
werchnetorezkoje|ngm
werchneuralsk|jeb
werchni jassenow|o5p
werchni petriwzi|nx6
werchni rogatschik|kre
werchni staniwzi|nuw
werchni ufalei|ev5
werchnij rohatschyk|kre
werchnije petrowzy|nx6
werchnije stanowzy|nuw
werchnja bilka|nyt
werchnja kutusowka|oks
werchnja roschanka|o7m
werchnja sirowatka|nau
werchnja syrowatka|nau
werchnja tura|jaq
werchnjaja asma|oq6
werchnjaja belka|nyt
werchnjaja kutusowka|oks
werchnjaja pyschma|ap8
werchnjaja roschanka|o7m
werchnjaja salda|bxq
werchnjaja sinjatschicha|j6s
werchnjatschka|nbf
werchnje synjowydne|nbr
werchnjodniprowsk|i3p
werchnjokruhanne|oq6
werchnjossadowe|nn9
werchnjotorezke|ngm
werchnyj jassenow|o5p
werchoretschje|o7w
werchoritschtschja|o7w
werchowina|km2
werchowyna|km2
werchowzewo|jee
werdau|gjf
werder|gww
werdohl|hbv
werentschanka|nal
wereschtschagino|gwh
wereschtschiza|ovc
wereschtschyza|ovc
weressajewe|nvg
weressajewo|nvg
werl|f5c
werle|f5c
wermelskirchen|e0f
werne|fij
wernigerode|ejh
wernoleninsk|14p
werribee|bsa
werro|dy6
wertheim|ggp
wertheim am main|ggp
weru|6wc
wervicq|hvv
wervicq sud|n1s
wervik|hvv
weschnjaki|7a4
wesel|aer
wesenberg|cij
weser|mpl
weslaco|dh8
wesley|kmd
wesley chapel|cnl
wesnjane|o1b
wesnjanoe|o1b
wesprim|6em
wessela dolyna|o5n
wessele|jjl,nw1
wesseling|e8r
wesselinowe|kmj
wesselinowo|kmj
wesselsbron|cwp
wesselyj kut|nu8
wesselynowe|kmj
wessjolaja dolina|o5n
wessjoloje|jjl,nw1
wessjolowka|o1e
wessjoly kut|nu8
west|2dq,2zc
west africa|iq
west albany|8a0
west allis|aix
west and east lealman|h09
west aserbaidschan|pa
west azarbaijan|pa
west azarbaijan province|pa
west azerbaijan|pa
west azerbaijan province|pa
west babylon|csu
west backa|47p
west bank|ir,t7,2k7
west bay|2e0,cd0
west bend|f9t
west bengal|3et
west bloomfield|a4b
west bloomfield township|a4b
west bridgford|c0w
west bromwich|6yk
west carson|h1t
west chicago|g3o
west coast|41r
west coast division|39a
west coast region|39a
west coon rapids|abe
west covina|7ni
west darfur|173,4b9
west des moines|a66
west drayton|iw2
west elkridge|fxd
west end|29o,c7c,dpv
west end village|ozt
west falls church|fv8
west fargo|erv
west finland|375
west flandern|1a1
west flanders|1a1
west flanders province|1a1
west grand bahama|2v8
west greece|1x5
west gulfport|9je
west ham|i8y
west hartford|a98
west haven|b6e
west hollywood|ai8,e4f
west ilsley|oc5
west island|o5z
west islip|fyt
west java|3d0
west jerusalem|px,52m
west jordan|7jq
west kalimantan|3d4
west kazakhstan|20d
west kazakhstan province|20d
west kazakhstan region|20d
west kordofan|4bb
west kurdufan|4bb
west lafayette|cff
west lake sammamish|eou
west lake stevens|h68
west linn|g7r
west little river|eh5
west lynchburg|a1d
west macedonia|39s
west melbourne|h9d
west memphis|gfe
west mifflin|he8
west milford|g68
west molesey|hn8
west new britain|43i
west new britain province|43i
west new york|bcv
west nusa tenggara|3dd
west odessa|guj
west orange|c1w
west palm beach|7po
west panama|420
west papua|3df
west pensacola|h4c
west pokot|3iy
west pokot county|3iy
west pokot district|3iy
west pomerania|10k,45a
west pomerania province|10k
west pomeranian voivodeship|10k
west puente valley|gv1
west raleigh|59c
west ridge|9h2
west sacramento|bfu
west scarborough|g2g
west seneca|ck8
west springfield|g1e,gwf
west sulawesi|3dm
west sumatra|3dj
west torrington|e6d
west town|8m8
west valley city|6y3
west vancouver|cnh
west virginia|4s5
west vlaanderen|1a1
west warwick|fps
west whittier los nietos|gcu
west wickham|ihz
westafrika|iq
westbank|t7
westbengalen|3et
westbury|hy4
westchase|h1j
westchester|fsc
westerlo|gvg
western|37b,391,39a,3lq,43k,4am,4b0,4hn,4qr,4u3
western area|4hn
western australia|2or
western bahr al ghazal|4j4
western bahr el ghazal|4j4
western bug|is
western cape|cu
western darfur|173
western district|29z
western division|37b
western dvina|lxf
western equatoria|4j7
western europe|it
western greece|1x5
western highlands|43j
western highlands province|43j
western north|390
western province|3lq,43k,4am,4b0,4u3
western region|391,4qr
western sahara|ja,p1q
western visayas|43p
westernitschani|okm
westernytschany|okm
westerstede|h0f
westerville|dof
westeuropa|it
westfield|d1u,e0t,flg
westfjords|3ey
westflandern|1a1
westford|h2h
westgriechenland|1x5
westhill|j0n
westhoughton|g9g
westjordanland|ir,t7
westkap|cu
westkasachstan|20d
westlake|f2p
westland|8un
westlicher bug|is
westmakedonien|39s
westmalle|jvg
westminster|7fe,8co
westmont|f8f,gg7
westmoreland|3ha
westmoreland parish|3ha
westneuguinea|3dg
weston|9nf
weston super mare|8sj
westonaria|6la
westport|g8u
westprovinz|3lq,4am,4u3
westsahara|ja,p1q
westsulawesi|3dm
wete|8zy
wetherby|im3
wethersfield|g7c
wetluschski|ion
wetrjanka|nya
wetter|fvl
wetteren|gt0
wettinge|hqb
wettingen|hqb
wetzikon|ghd
wetzikon zh|ghd
wetzlar|bgd
wevelgem|fgr
wewak|b77
weybridge|hi7
weymouth|aul,b8n
wezembeek oppem|ioh
wezet|hxq
whakatane|b28,mpm
whangaehu|mpn
whanganui|bz9,mpo
whangarei|6no
wheat ridge|fe9
wheaton|bb9,c11
wheeler lake|lp9
wheeling|dqt,g2t
whickham|i0l
whitburn|jce
whitby|iop
white|mpp
white bear lake|gec
white house|a4,iu
white nile|zf,mpq
white nile state|zf
white plains|arp
white rock|9xy
white sea|iv
white sea canal|mpr
white volta|mps
whitefield|goy
whitefish bay|lpa
whitehall|ggj
whitehall township|ggj
whitehaven|ggh
whitehorse|8pt
whitestone|dzd
whitley bay|dr0
whitney|dn6
whitstable|fp8
whittier|8k7
whittlesey|irs
wholdaia lake|lpb
wichelen|j6a
wichian buri|dig
wichit|dmb
wichita|53b
wichita falls|7rw
wichorewka|gw4
wickford|exr
widin|7at
widnes|afo
widnoje|bku,ol9
widradne|ohv,omx
widrodschennja|ore
wiehl|g9a
wielsbeke|jqe
wien|7v,wz
wiener neustadt|cjj
wieprz|mpt
wiesbaden|1nj
wieselburg ungarisch altenburg|fng
wiesloch|g7o
wigan|6cj
wigston magna|eqo
wijchen|f09
wijnegem|jpr
wijtiwka|n0f
wijtiwzi|oi8
wikno|nxi
wiktoriwka|oiu,ok5,oli
wiktorowka|oiu,oli
wil|gml
wil sg|gml
wilaya adrar|33s
wilaya bechar|33u
wilaya d adrar|33s
wilaya d ain temouchent|346
wilaya d alger|pm
wilaya d annaba|1zj
wilaya d el bayadh|33y
wilaya d el oued|1x4
wilaya d el tarf|340
wilaya d illizi|33z
wilaya d oran|13p
wilaya d ouargla|23k
wilaya d oum el bouaghi|1yq
wilaya de ain defla|1qi
wilaya de batna|1cj
wilaya de bechar|33u
wilaya de bejaia|1jv
wilaya de biskra|1t4
wilaya de blida|1gg
wilaya de bordj bou arreridj|1yb
wilaya de bouira|1u8
wilaya de boumerdes|1os
wilaya de chlef|1gi
wilaya de constantine|1iy
wilaya de djelfa|1db
wilaya de ghardaia|347
wilaya de guelma|33x
wilaya de jijel|1xq
wilaya de khenchela|343
wilaya de laghouat|33t
wilaya de m sila|1h6
wilaya de mascara|1po
wilaya de medea|1o7
wilaya de mila|1qd
wilaya de mostaganem|1sb
wilaya de naama|345
wilaya de relizane|1su
wilaya de saida|33w
wilaya de setif|12w
wilaya de sidi bel abbes|1zs
wilaya de skikda|1kh
wilaya de souk ahras|344
wilaya de tamanrasset|33v
wilaya de tebessa|1x2
wilaya de tiaret|1n3
wilaya de tindouf|341
wilaya de tipaza|211
wilaya de tissemsilt|342
wilaya de tizi ouzou|1ca
wilaya de tlemcen|1in
wilaya ghardaia|347
wildeshausen|hqk
wildomar|e91
wildwood|e76
wilejka|frn
wilhelmsburg|bec
wilhelmshaven|8q5
wiline|k81
wiljutschinsk|ged
wilkes barre|d85
wilkinkarra|l9q
wilkowo|jyx
willamette|mpu
willebroeck|gts
willebroek|gts
willemstad|18s
willenhall|g3h
willesden|cmh
williamsport|fv9
willich|bkb
willingboro|fa1
williston|g65
williston lake|lpc
willoughby|gv3
willowbrook|e6j
willowdale|8zu
willowdale east|bqi
wilmersdorf|7vg
wilmette|g3w
wilmington|7fw,9hm,gxb
wilmslow|e1q
wilna|dg
wilne|kr5,nrg,nvw
wilne saporischschja|otd
wilnjansk|id3
wilnohirsk|gwg
wilnsdorf|h34
wilok|nfd
wilpaschija|irh
wilrijk|d3t
wilschana|nhg
wilschanka|mxp,occ
wilsele|jio
wilson|buq
wilsonville|gue
wiltscha|of3
wiltz|3n7,ih0
wimbledon|9s2
wimbledon park|j4m
wimborne minster|ie5
wimereux|k0a
wimille|mu3
winchester|ccp,g14,g4i,h40
wind|mpv
windau|74m
windham|gs0
windhoek|r7
windisch|kb0
windisch ag|kb0
windsor|5ig,euf,fx7,g3m,h1h
winejok|5eo
wingene|ir4
wingles|jqg
winisk|mpw
winkiwzi|kil
winkowzy|kil
winneba|cmu
winnenden|fyv
winnipeg|u2,mpx
winnipeg city|u2
winniza|1cu
winnizkoje|oa1
winnyzja|1cu
winnyzke|oa1
winogradar|nve
winogradne|o66,owv
winogradnoje|np5,nz2,oa6
winogradow|gdc
winogradowe|n0s
winogradowka|n9c,nwu,o1g
winogradowo|n0s,og2
winona|g57
winsen|f0j
winsford|foe
winsili|j4d
winston salem|5r7
winter garden|dax
winter gardens|h9v
winter haven|dtp
winter park|fry
winter springs|egc
winterhude|azu
winterthour|8d0
winterthur|8d0
wintzenheim|jyh
wipasne|k08
wipperfuerth|gnr
wipperfurth|gnr
wiradesa|dhn
wirten|j41
wisbech|f27
wischenka|obv
wischennoje|nuv
wischgorod|gyo
wischkowo|juz
wischnewe|cx6,nn4,o0v
wischnewez|nep
wischnewez nowy|nep
wischnewtschik|o7l,otk
wischnitza|n93
wischniza|n93
wischnizja|n93
wischnjaki|oq9
wischnjowka|oc6
wischnjowoje|cx6,oky,opk
wisconsin|4s4,mpy
wishaw|flu
wisirka|o6k
wisla|lyd,mh0,mr1
wismar|ch4
wissembourg|jqk
wissoke|oug
wissoki|j6k
wissotschanske|ofg
wissous|mv3
wissunsk|noh
witatschow|oi9
witbank|5lj
witebsk|1fo
witham|gdq
witilewka|oah
witino|oql
witney|fvu
witrjanka|nya
witry les reims|mwh
witschuga|djy
wittelsheim|jew
witten|7wc
wittenbach|jsl
wittenbach sg|jsl
wittenberg|frt
wittenberge|hde
wittenheim|i7b
wittlich|hs9
wittmund|h48
wittstock|hvq
wityne|oql
witzenhausen|i4r
wizebsk|1fo
wizebskaja woblasz|196
wiznitz|n93
wjasemski|ibo
wjasma|b3l
wjasniki|dir
wjatskije poljany|dgs
wkra|mpz
wladikawkas|1jm
wladimir|1e4,drx
wladimir wolynski|drx
wladimirez|jso
wladimirowka|niz,o43,onq
wladislawowka|ndv,ohd
wladiwostok|ya
wladyslawiwka|ndv,o07,ohd
wladytschna|nv0
wlassiwka|k1b
wlassowka|k1b
wlochy|e44
wloclawek|7bq
wnukowo|hf6
woblast homel|13z
woblast hrodna|1e2
woblast mahiljou|y0,1d5
woblast minsk|14g
woblast wizebsk|196
woburn|bcd,dgq
wodjane|knt
wodjano lorine|owo
wodjano loryno|owo
wodjanoje|knt
wodne|ogb
wodnoje|ogb
wodzislaw slaski|bv7
woerden|c0k
woerth am rhein|hwj
wohlen|ik1,jnv
wohlen ag|ik1
wohlen b bern|jnv
wohlen bei bern|jnv
wohni|ov4
woikowo|n3b,nvs
woikowschtadt|oil
woinilow|nkg
woinka|n6v
woippy|il2
woitowzy|oi8
woiwodschaft ermland masuren|15l,458
woiwodschaft grosspolen|o1,459
woiwodschaft heiligkreuz|1ad,457
woiwodschaft karpatenvorland|vl,453
woiwodschaft kleinpolen|od,450
woiwodschaft kujawien pommern|w2,44w
woiwodschaft lebus|1hc,44y
woiwodschaft lodz|sp,44z
woiwodschaft lublin|vs,44x
woiwodschaft masowien|tq,451
woiwodschaft niederschlesien|qa,44v
woiwodschaft opole|1jb,452
woiwodschaft oppeln|1jb
woiwodschaft podlachien|1c1,454
woiwodschaft pommern|tg,455
woiwodschaft schlesien|la,456
woiwodschaft westpommern|10k,45a
wojewodske|nzu
wojewodskoje|nzu
wojinka|n6v
wojkowe|n3b,nvs
wojkowez|obe
wojnyliw|nkg
wojutitschi|npq
wojutytschi|npq
wokha|ba3
woking|7so
wokingham|d5s
wola|6uq
wolassawa|iwe
wolchow|ceo
wolczynetz|nqq
woleu ntem|380
wolfen|ge5
wolfenbuettel|b71
wolfenbuttel|b71
wolfisheim|n80
wolfratshausen|hx2
wolfsbourg|796
wolfsburg|796
wolfsburgo|796
wolga|io
wolgodonsk|6fz
wolgograd|pf
wolgoretschensk|htn
wolhynien|ip
wolkowinzy|nm2
wollaston lake|lpd
wollerau|k8v
wollongong|5hz
wolmaransstad|bw2
wolnjansk|id3
wolnogorsk|gwg
wolnoje|kr5,nrg,nvw
wolnoje saporoschje|otd
wolnowacha|h5e
wolodarka|k3s
wolodarske|p0m
wolodarskoje|p0m
wolodymyr|drx
wolodymyr wolynskyj|drx
wolodymyrets|jso
wolodymyrez|jso
wolodymyriwka|niz,o43,onq
wologda|1j1
woloka|nga
wolokolamsk|gfs
wolokonowka|iu8
wolomin|e1v
woloschkowe|ojz
woloschkowo|ojz
wolotschisk|ho6
wolotschysk|ho6
wolowez|kve
wolowo|jkj
wolschsk|atg
wolschski|5bl
wolsk|9lr
woltschansk|hi3,jcy
woltschicha|j4e
woltschynez|ojx
woluwe saint lambert|az8
wolverhampton|5l9
wolvertem|jwt
wombourn|imj
wombwell|i97
wommelgem|iy9
wommelghem|iy9
wondelgem|gox
wong tai sin|oyf
wong tai sin district|2cd
wonju|5a4
wonopringgo|do0
wonosari|8k5
wonosobo|8ba
wonsan|1he
wood green|fyc
woodbridge|j4l
woodburn|gep
woodbury|9tb
woodford green|gtv
woodhaven|e25
woodland|arc
woodland hills|9nb
woodlands|5o4
woodlawn|ds4,h8b
woodridge|eu8
woodrow|h6h
woodside|d04
woodstock|dag,fs5,gek
woonsocket|d3g
wooster|g71
woqooyi galbeed|4is
worb|j5w
worcester|60r,74x,7vq
worcester park|i4z
worgaschor|hl4
workington|g55
worksop|csn
workuta|8yh
wormhout|ku8
worms|8w5
wornitschany|opw
wornytschany|opw
woroba|2ym
worobjowe|o91
worobjowo|o91
worochta|n4i
woronesch|oy
woroniwka|o1a
woronkiw|n8x
woronkow|n8x
woronowe|olj
woronowiza|kdg,opa
woronowizja|kdg
woronowka|o1a
woronowo|olj
woronowyzja|kdg,opa
woroschba|k9o
woroschilowgrad|1ai
woroschylowhrad|1ai
worsel|jt6
worsma|iuk
worth am rhein|hwj
worther see|lpe
worthing|82h
woschod|mub
woskressensk|94v
woskressenske|mvy
woskressenskoje|mvy
wosnesseniwka|ib9
wosnessenka|mso
wosnessenka perscha|oa5
wosnessenka perwaja|oa5
wosnessensk|eti,o3u
wosnessenske|o8g
wosnessenskoje|o8g
wosnjak taras stepanowytsch|o2y
wosroschdenije|ore
wossijatskoje|nom
wossyjatskoe|nom
wostotschne|osc
wostotschnoje|osc
wostotschnoje degunino|88f
wostrjakowo|i1d
wote|hor
wotho|3t9,ox0
wotho atoll|3t9
wotje|3ta,nk9
wotje atoll|3ta
wotkinsk|839
wowkiwske|oqu
wowkowynzi|nm2
wowtschansk|hi3
wowtschinez|o2t,ojx
wowtschynez|o2t
wozneseniwka|ib9
wr neustadt|cjj
wradijewka|jut
wradijiwka|jut
wrangel|het
wraza|65a
wrexham|a0v
wright|gri
wrigley gulf|p60
wrigleygolf|p60
wroclaw|x5
wsewoloschsk|c1f
wuchang|88q
wuchang hu|lpf
wucheng|ak7
wuchuan|7sf
wuda|731
wudalike|fbb
wuding|mq0
wuduan|d12
wuelflingen|isz
wuelfrath|h6i
wuerselen|dyh
wuerzburg|6zv
wuestwezel|idi
wufeng|a19
wufeng district|a19
wugang|70v
wuhai|5x3
wuhan|6o
wuhe|eyx
wuhledar|iit
wuhlehirsk|k45
wuhu|115
wujia|eiu,mq1
wujing|ak2
wukari|8be
wuktyl|ilb
wulflingen|isz
wulfrath|h6i
wulingyuan|bfw
wulong|928
wum|9q1
wunary|j8g
wunstorf|czg
wuppertal|56s
wurselen|dyh
wurtzbourg|6zv
wurzburg|6zv
wurzburgo|6zv
wurzen|ibv
wushan|7e3,9qm,epa
wusu|9g9
wusuli|mq2
wuustwezel|idi
wuwei|1ga
wuxi|le,9xz
wuxue|5we
wuyang|90h
wuying|ej9
wuyishan|6xf
wuzhen|alf
wuzhishan|7j7
wuzhou|1qw
wwedenka|nkc,ob4
wyandotte|gev
wyangala reservoir|lpg
wyborg|91c
wychino schulebino|5xn
wydne|ol9
wye|mq3
wygoda|n8k,nnh
wygon|olb
wyhoda|n8k,nnh
wyhon|olb
wyksa|aes
wylie|c9v
wylkowe|jyx
wylok|nfd
wynghene|ir4
wynniat bay|p97
wynniatt bay|p97
wynohradar|nve
wynohradiw|gdc
wynohradiwka|n9c,ne1,nwu,o1g,owy
wynohradne|np5,nz2,o66,oa6
wynohradnoe|owv
wynohradowe|n0s,og2
wynohradowo|n0s
wyoming|4s6,99d
wypasne|k08
wyriza|j5a
wyschenka|obv
wyschenne|nuv
wyschgorod|gyo
wyschhorod|gyo
wyschkowo|juz
wyschnewe|cx6,nn4,oky,opk
wyschni wolotschek|baz
wyschni wolotschjok|baz
wyschni wolotschok|baz
wyschniwez|nep
wyschniwka|oc6
wyschniwtschyk|o7l,otk
wyschnjaky|oq9
wyschnyzja|n93
wyschtschetarassiwka|nb2
wysschetarassowka|nb2
wysselki|hm6
wyssoke|oug
wyssoki samok|j6k
wyssokoje|oug
wyssokopillja|n81
wyssokopolje|n81
wyssokowsk|j8x
wyssokyj|j6k
wyssokyj samok|j6k
wyssotschanske|ofg
wyssunsk|noh
wysyrka|o6k
wytatschiw|oi9
wytegra|j5d
wytschegodski|iqt
wytyliwka|oah
xabia|g0s
xacmaz|2qm,7k6
xaghra|j63
xai xai|54b
xalapa|17w
xalapa de enriquez|17w
xalapa enriquez|17w
xalisco|e8f
xam neua|6v6
xam nua|6v6
xankandi|2ql,bea
xanlar|2pd,bcj
xanten|h2g
xanthi|c1g
xanxere|exy
xar moron|mq4
xativa|fue
xauen|e42
xekong|3ky
xenia|gaj
xeres|60h
xewkija|jic
xghajra|kq9
xi an|6s
xiagezhuang|fjp
xiagnabouli|3kx
xiamen|ku
xian de baiquan|9lu
xian de changling|b25
xian de gannan|ao7
xian de huinan|9yd
xian de kaihua|a5d
xian de lanxi|9gb
xian de liuhe|9w8
xian de pingyao|czx
xian de qinggang|a62
xian de suileng|awp
xian de tailai|9x7
xian de wangqing|8ho
xian de yarkand|74h
xian de yishui|89i
xianfeng|bzw
xiang|mq5
xiangcheng|7a8
xiangcheng chengguanzhen|a0e
xiangfan|17f
xiangjiaba|7v4
xiangkhoang|3kz
xiangkhouang|3kz
xiangtan|1i2
xiangxiang|8jw
xiangyang|17f
xiangzhou|aei
xianju|afe
xianlong|e21
xianning|27i
xiannu|8qz
xiannue|8qz
xianshuigu|9c8
xiantao|5rm
xiantao city|5rm
xianyang|1fc
xiaogan|1k0
xiaogang|75f
xiaolingwei|9zg
xiaoshan|87v
xiaoshi|9po
xiaoweizhai|apx
xiasi|f2x
xiazhen|76v
xiazhuang|8hs,a96,baf
xichang|4vz,8yd
xico|578
xicotepec de juarez|dey
xiema|ahl
xieng khouang|3kz
xifeng|agn
xigang|7jj
xigaze|8ym
xihe|8ey
xihu|dod
xiliao|mq6
xilin hot|7b2
xilinhot|7b2
ximeicun|899
xinanjiang shuiku|lph
xincheng|a1n
xindi|6cd
xindian|8tc,clt
xinfengjiang shuiku|lpi
xingcheng|82v
xingguo|87w
xinghua|7qd
xingkai hu|l9e
xinglong|d3q
xinglongshan|aru
xinglou|buo
xingning|5j2
xingren|8dl
xingtai|1oz
xingu|mq7
xinguara|cr0
xingyi|5bn,fkf
xinhe|9nm,bz6
xining|du
xinji|6rm
xinjiang|29f,306
xinle|828
xinmiao|elc
xinmin|9bu
xinqing|b40
xinshi|83m
xintai|5w1
xintian|en1
xinxiang|1et
xinxing|84y,dpn
xinyang|197
xinyi|5ee,83v
xinyu|1ne
xinyuan|5hj
xinzhai|7y4
xinzhi|9gr
xinzhou|24k,90z,9v3
xiongjia|evu
xiongzhou|90k
xique xique|ear
xirdalan|7hh
xirivella|fr1
xishan|83z
xiugu|8w1
xiulin|79t
xiuyan|9ih
xiuying|5ge
xiva|8aj
xixiang|81f,aig
xizhi|616
xizhi district|616
xizi|2qo,nfu
xocali|2qn,hva
xocavand|2qp
xochimilco|51x
xonobod|co4
xorazm|181
xorazm region|181
xoxocotlan|9vw
xuancheng|1q5
xuanhua|55c
xuantan|9p9
xuanzhou|1q5
xuchang|185
xucheng|8s1
xuddur|dv2
xujiang|8k4
xun|mq8
xunchang|7d8
xunsi|d64
xunyang|9t0
xuyong|7nv
xuzhou|18l,5am
xuzhuang|b11
ya an|1ze
yablonitsa|nre,ol4
yablonov|nqp
yablonovka|oqy
yablonovski|etl
yablonovskiy|etl
yablonovsky|etl
yablunitsa|nre
yabluniv|nqp
yablunivka|oqy
yablunytsia|nre,ol4
yablunytsya|nre,ol4
yabroud|d9w
yabrud|d9w
yabucoa|2k4,h7t
yachimata|9q9
yachimata shi|9q9
yacobabad|6eq
yacuiba|8sr
yadgir|a1v
yadkin|mq9
yadrin|j9e
yafran|9u3
yagelnitsa|o5v
yagmurcha|njw
yagotin|hje
yagoua|8xx
yagry|ddl
yaguajay|cye
yahilnytsia|o5v
yahilnytsya|o5v
yahotyn|hje
yahra|3ke
yaita|e45
yaizu|6vw
yaizu shi|6vw
yakarta|5u,3d2
yakeshi|7fi
yakhroma|isg
yakima|8a4
yakimivka|j5q,o35
yako|dmf
yakoutie|29g,49t
yakovlivka|oc7
yakubovka|oau
yakutia|29g,49t
yakutsk|1tq
yakymivka|j5q,o35
yala|4mv,5hu
yaldepenas|fek
yalong|mqa
yalova|4ox,5ya
yalova province|4ox
yaloven|ck3
yaloveny|ck3
yalovyany|ck3
yalpug and kugurlui|lpj
yalta|956,kq3
yalu|mqb
yalutorovsk|e7a
yalvac|dje
yamaga|bxc
yamagata|1ba,1rr
yamagata ken|1ba
yamagata prefecture|1ba
yamagata shi|1rr
yamaguchi|13s,4zd
yamaguchi ken|13s
yamaguchi prefecture|13s
yamaguchi shi|4zd
yamal nenets|4af
yamalia nenetsia|4af
yamalo nenets|4af
yamalo nenets autonomous okrug|4af
yamalo nenets okrug|4af
yamanashi|1m9
yamanashi ken|1m9
yamanashi prefecture|1m9
yamarugley|e6e
yamato|5r0
yambio|7aw
yambo|62j
yambol|2sj,66k
yambol province|2sj
yamena|bg,4kg
yamethin|am9
yamnitsa|nel
yamnitsya|nel
yamnytsia|nel
yamnytsya|nel
yamoto|f6h
yamoussoukro|wo,2yn
yampil|j6v,k54,nt1,p0l
yampol|j6v,k54,nt1,p0l
yampolis|66k
yamuna|mqc
yamunanagar|5zx
yamusukro|wo,2yn
yamzho yumco|lpk
yan an|4wf
yana|mqd
yana bay|p71
yanagawa|dao
yanai|f26
yanam|dzv
yanamalakuduru|frs
yanaul|g17
yanbu|62j
yanbu al bahr|62j
yancheng|10z
yangambi|e9u
yangcheng|688
yangchun|6n8
yangcun|a7f
yanggang do|1t8
yanggu|9an
yanghe|9t8,bqu
yangiyer|cn3
yangiyo l|aen
yangiyul|aen
yangjiang|17g
yangju|6ax
yangju si|6ax
yangjusi|6ax
yangliuqing|96t
yangon|8q,3vg
yangon region|3vg
yangor|oyl
yangozero|lpl
yangp yong|8rp
yangpyeong|8rp
yangpyeong county|8rp
yangquan|1sq
yangsan|8rq,9ho
yangshuo|5el
yangtse|pau
yangtun|bco
yangtze|mqe,pau
yangtze river|pau
yanguan|cii
yangzhou|11d,a5k
yangzi jiang|pau
yanisyoki|mqf
yanji|5b0
yanjia|9fl
yanliang|ahp
yanta|907
yantai|uc
yantar|ie8
yantarne|nms
yantarnoye|nms
yantongshan|av9
yantra|mqg
yantsevo|nx8
yanwo|fms
yany kapu|fjr
yanysh takil|o6j
yanyshivka|ocv
yanzhou|5nm
yao|5jc
yao shi|5jc
yaoji|a01
yaounde|8u
yaowan|aip
yap|37f
yap state|37f
yapacani|mqh
yaque del norte|mqi
yaqui|mqj
yaquimo|51d
yaracuy|203
yaransk|hhk
yardimli|2qq,gte
yardimli district|2qq
yardymli|2qq
yaremche|jw6
yaren|41a,j6i
yaren district|41a,j6i
yarim|ewz
yaring|ff1
yaritagua|7i8
yarivka|o54
yarkand|74h
yarkanda|74h
yarkant|74h,mqk
yarkant county|74h
yarke|ntz,oth
yarke pole|msp,odq
yarkoye|ntz,oth
yarkoye pole|msp,odq
yarlung|lu2
yarm|hjx
yarmolintsy|k3l
yarmolyntsi|k3l
yarmouth|ge6
yaroslavka|o1k
yaroslavl|y2,4ag
yaroslavl oblast|4ag
yaroslavl region|4ag
yaroslavskiy|8e7,jhg
yaroslavsky|8e7,jhg
yarove|o4q
yarovka|o54
yarovoy|h58
yarovoye|h58,o4q
yartsevo|bfz
yarylgach|npz
yasenevo|6av
yasenove druge|ns7
yasenove druhe|ns7
yasenove pershe|osn
yaseny|osb
yashan|az6
yashio|8c1
yashio shi|8c1
yashkino|ic5
yasinia|jsd
yasinovataya|due
yasinuvata|due
yasinya|jsd
yaski|n5t
yasko|n5t
yasky|n5t
yasnogorodka|ola
yasnogorsk|hr9
yasnohorodka|ola
yasnopolianske|oma
yasnopolyanske|oma
yasnopolyanskoye|oma
yasny|hvs
yasnyy|hvs
yasothon|4lf,a3f
yassynouvata|due
yastrebinovo|o4i
yastrubynove|o4i
yasu|bp4
yasudsch|5gc
yasugi|dl5
yasugicho|dl5
yasuj|5gc
yasyelda|mql
yasynuvata|due
yate|ek6
yateley|hcz
yathkyed lake|lpm
yatou|8dr
yats kivka|p0k
yatta|d3o
yatton|jeh
yauco|2k5,ahq
yaunde|8u
yautepec|cvm
yautepec de zaragoza|cvm
yaval|eyp
yavanrud|dml
yavatmal|74d
yavkine|o1d
yavkyne|o1d
yavkyno|o1d
yavne|c54
yavoriv|irk
yavoriv military base|iw
yavoriv training ground|iw
yavorov|irk
yawa|eoo
yawata|9ie
yawatahama|fch
yaxing|96p
yay golu and camiz golu|lpn
yaya|iok
yayva|jam
yazd|147,1dx
yazd province|pb,1dx
yazlovets|oqy
yeadon|dw1
yebaishou|a1a
yebao|fq5
yecla|ee9
yeda|kr
yedintsy|9qq
yedintsy tyrg|9qq
yefremov|cfo
yefren|9u3
yefynhar|oll
yeghegnadzor|gif
yegor yevsk|8om
yegorievsk|8om
yegorlykskaia|hrn
yegorlykskaya|hrn
yegoryevsk|8om
yehorivka|ocm
yei|5m0
yeisk|8jk
yekaterinburg|l4
yekaterinoslavka|jfm
yel nya|jh3
yelabuga|9g3
yelahanka|7f7
yelan|icc
yelanets|mtx
yelets|7g6
yelgava|68m
yelisavetgrad|1wi
yelizavetgradka|o5o
yelizavetinskaia|hj6
yelizavetinskaya|hj6
yelizavetovo|om1
yelizovo|d8m
yellandu|cpk
yellow|mqm
yellow sea|p40
yellowknife|ah1
yellowstone|mqn
yellowstone lake|lpo
yelnia|jh3
yelnya|jh3
yelyzavethradka|o5o
yelyzavetove|om1
yemanzhelinsk|fse
yemel yanovo|j8o
yemelianovka|o1n
yemelianovo|j8o
yemelyanovka|o1n
yemelyanovo|j8o
yemen|1b
yemetsk|ix6
yemilchino|p0j
yemilchyne|p0j
yemiltchyne|p0j
yemva|i22
yen bai|1s2,5gl
yen vinh|7pc
yenagoa|9f1
yenakiieve|94z
yenakiievo|94z
yenakiyeve|94z
yenakiyevo|94z
yenangyaung|7l7
yenbai|1s2
yenbo|62j
yendi|cub
yenegoa|9f1
yenice|lzc
yenin|egt
yenisei|ix
yenisei gulf|p8g
yeniseisk|hfn
yenisey|ix
yenisey gulf|p8g
yeniseysk|hfn
yeoju|dv6
yeola|c9l
yeongam|b5w
yeongi|1el
yeongju|8pq
yeonil|ein
yeosu|5ff
yeovil|ce3
yepocapa|ef5
yerada|cq3
yerba buena|bos
yerdek burnu|n2n
yeremiiva|onp
yeremiivka|onp
yeremiyiva|onp
yeren|lpp
yerevan|9r,1df
yerki|n9g
yerkoy|ebu
yerky|n9g
yermakove|of8
yermakovo|of8
yermolino|jgj
yerres|fwr
yershov|go6
yerushalayim|1k6
yesan|dhm
yesan county|dhm
yesilirmak|lv7,mqo
yesilli|f63
yesjar|ks3
yeskhar|ks3
yessentuki|8wa
yessentukskaia|hff
yessentukskaya|hff
yevgenovka|oki
yevguenovka|oki
yevhenivka|o6i,oki
yevlakh|2qr,549
yevlakh district|2qr,2qs
yevlax|2qr,2qs,549
yevlax city|2a9,2qr
yevpatoria|7q4
yevpatoriia|7q4
yevpatoriya|7q4
yeysk|8jk
yeyuan|849
yezhou|7rq
yezupil|nj1
yezupol|nj1
yffiniac|n19
yibin|1ni
yibuti|4e,ck,32k
yichang|168
yicheng|17n,agz
yichun|1ev,6lr
yida|kr
yidda|kr
yidu|7rd
yigo|2c6,af0
yigo village|af0
yigou|ap4
yihe|dvz
yilan|4pl,89f,9jt
yilan city|4pl,89f
yili|5k5
yima|8ti
yinchuan|l7
ying|mqp
yingchuan|8jb
yingge|8je
yingge district|8je
yingjiang|8xb
yingkou|210
yingli|awv
yingpan|dvs
yingqiu|8bz
yingshang chengguanzhen|aec
yingtan|5y5
yinma|8r3
yintai|5xa
yinzhu|98n
yirgalem|e3y
yishan|91s
yishui|89i
yitomir|1pm
yiwu|133
yixing|17n
yiyang|18t
yizhivtsi|kkl
yizhou|5po,6lo
yizhuang|eeu
yke lake|lpq
yllintsi|j3t
yllinzi|j3t
yngaren|lpr
yngen|lps
ynhoulka|nqt
ynhulka|nqt
yobe|tf
yobe state|tf
yogyakarta|1cf,3dq
yokaichiba|f0q
yokkaichi|5fe
yokohama|9l
yokohama shi|9l
yokosuka|51u
yokosuka city|51u
yokote|dj8
yola|5gu
yoloeten|dtl
yoloten|dtl
yom|mqq
yomitan|d9q
yona|2c7
yona village|hi9
yonago|6px
yonago shi|6px
yonezawa|893
yonezawa shi|893
yong|mqr
yong an|6sf
yongbei|akw
yongchuan|65s
yongding|mqs
yongfeng|9kw
yongjian|bab
yongkang|5t6
yongkang district|5t6
yongning|aep
yongqing|b30
yongxin|bth
yongxing|f1q
yongzhou|1g2
yonkers|62d
yonne|812,mqt
yono|7ur
yopal|28c
yorba linda|9st
yordanechty|nnl
yordaneshty|nnl
yorii|eyz
york|6lj,co8
yoro|3bj,c6o
yoro department|3bj
yoshikawa|9ec
yoshkar ola|1op
yossypivka|o0i,oe0,opt
yosypivka|o0i,oe0,opt
yotsukaido|87t
you|mqu
yougoslavie|iy
youhao|91v
youjne|ezx
youjno oukrainsk|dk8
youjnooukrainsk|dk8
youkaichi|cgk
youngstown|a4h
youssoufia|a3g
yousuo|bdg
youting|cm3
youxi|a8v
yozgat|4op,5la
yozgat province|4op
ypenburg|frq
ypern|edt
ypres|edt
yrchava|jmu
yrschawa|jmu
yrshava|jmu
ysjaslaw|i3x
ysmajil|9l6
yspas|kor
yssingeaux|k4g
yssykkol|3j4
ystalyfera|jez
ysyk kol|3j4,l3w
yuan|mqv
yuanlin|77n
yuanlin city|77n
yuanping|8sm
yuanshang|9bk
yuanyang|dyz
yuba|l2
yuba city|9wd
yubileyny|f1x
yucaipa|bd5
yucatan|3yu
yucatan channel|p5o
yucatanstrasse|p5o
yucca valley|h2f
yucheng|ac4
yuci|5sj
yudendorf|o63
yudong|8vk
yueliang pao|lpt
yuen long|2cm
yuen long kau hui|27z
yuexi|c3t
yueyang|1h5
yug|mqw
yugorsk|fhp
yugoslavia|iy
yugra|48y
yujia|fmh
yukhary dashkesan|ft3
yuki|br6
yukon|2wg,gb1,mqx
yukon territory|2wg
yuksekova|9i7
yuktae dong|96q
yukuhashi|9lg
yukuhashi shi|9lg
yulin|1ee,8ee
yulinshi|8ee
yuma|89h
yumbo|9j6
yun li|1z1
yunas|6dl
yuncheng|1v8
yunfu|rj
yunjin|b8q
yunlin|1z1
yunlin hsien|1z1
yunlong|58c
yunmen|9qf
yunmeng chengguanzhen|a5f
yunnan|308
yunnanyi|8a6
yunokomunarivsk|ime
yunshan|bi9
yuntai|db2
yuntolovo|bt8
yunus|6dl
yunyang|9cn
yuqunweng|c9m
yur yev pol skiy|hfr
yur yevets|j1z
yurga|8qk
yurihonjo|97o
yurimaguas|d0z
yurivka|nof,ohc
yurkivka|ni8
yurkivtsi|ntg
yurkovka|ni8
yurkovtsy|ntg
yurungkax|mqy
yuryev polsky|hfr
yuryevets|j1z
yuryevka|nof,ohc
yuryivka|nof,ohc
yuryuzan|inb
yuscaran|k5z
yushan|fgg
yushu|77m
yusufia|a3g
yutan|b4g
yutz|i81
yuvileine|ima
yuvileyne|ima
yuxi|7st
yuxia|ak9
yuyao|7h8
yuzawa|cm7
yuzha|ifk
yuzhinets|o7t
yuzhne|ezx
yuzhno sajalinsk|20l
yuzhno sakhalinsk|20l
yuzhno sukhokumsk|ja0
yuzhnoukrainsk|dk8
yuzhnoukrayinsk|dk8
yuzhnoural sk|dj1
yuzhnouralsk|dj1
yuzhnoye|ezx
yuzhny|ezx,hhw
yuzhnyy|hhw
yuzhynets|o7t
yvanivka|n10
yvankiv|jfn
yvanovka|otm
yvelines|80r
yverden|gnx
yverdon|gnx
yverdon les bains|gnx
yvetot|j47
yvoir|jvj
ywaniwka|n10
ywankiw|jfn
ywanowka|otm
yxningen|lpu
yzeure|in7
yziaslav|i3x
yzmail|9l6
yzmayil|9l6
yzyaslav|i3x
za gya|mqz
zaandam|9i9
zaanstad|6ve
zabaikalie|4ai
zabaikalsk|jbd
zabary|opc
zabaykal sk|jbd
zabaykalsk|jbd
zabaykalsky krai|4ai
zabaykalsky region|4ai
zabaykalsky territory|4ai
zabbar|c8u
zabid|bgj
zabljak|3sl,km9
zabol|2n2,7a6
zabolotiv|n8y
zabolotov|n8y
zabrze|663
zabul|2n2
zabul province|2n2
zacapa|3af,6a7
zacapu|bfd,bry
zacatecas|3yv,53q
zacatecas city|53q
zacatecoluca|7d1
zacatelco|dns
zacatlan|eqk
zachepilovka|nda
zachepylivka|nda
zachodniopomorskie|10k
zadar|3bw,5yd
zadar knin|3bw
zadonsk|jdv
zadoubrivka|oda
zadoubrovka|oda
zadounaievka|oko
zadounaivka|oko
zadubrivka|oda
zadubrovka|oda
zadunaivka|oko
zadunayevka|oko
zadunayivka|oko
zafra|i1u
zagatala|86b
zagazig|17h
zaghouan|4nf,boz
zaghouan governorate|4nf
zagnitko|ngh
zagnitkov|ngh
zagora|ed7
zagorje ob savi|4fj,hj3
zagreb|bo,1qf,2cn,3bk
zagreb county|1qf,3bk
zagreb stadt|1qf
zagrebacka|3bk
zagyva|mr0
zahedan|10j
zahir pir|enc
zahirabad|cap
zahle|5sx
zahnitkiv|ngh
zahvizdia|nbt
zahvizdya|nbt
zaidpur|eu1
zainsk|czo
zaio|fr0
zaioukovo|jbf
zaire|f,2ob
zaiukovo|jbf
zajarivka|kt6
zajarivski raion|ogd
zajaryevka|kt6
zajaryevski raion|ogd
zajecar|47y,bu4
zakamensk|ivo
zakarpattia|el,18x
zakarpattia oblast|18x
zakarpattia region|18x
zakharievka|kt6
zakharievski raion|ogd
zakharivka|kt6,ogd
zakharivka raion|ogd
zakharivskyi raion|ogd
zakharivskyy rayon|ogd
zakharyevka|kt6
zakharyevsky rayon|ogd
zakhidnyy buh|mr1
zakho|885
zakoupne|o1i
zakoupnoie|o1i
zakupne|o1i
zakupnoye|o1i
zala|3cs,mr2
zala county|3cs
zalaegerszeg|68g
zalankoi|nnz
zalankoy|nnz
zalantun|712
zalau|66y
zalec|4gu,ien
zalechtchiki|jo8
zaleshchiki|jo8
zalesie|o9o
zalesnoye|nla
zalesye|o9o
zalew wislany|lpv
zalichtchyky|jo8
zalindschi|8my
zalingei|8my
zalinjay|8my
zalishchyky|jo8
zalissia|o9o
zalissya|o9o
zalivne|o7v
zalizne|kxa
zalizni port|nyj
zaliznichne|o8q
zaliznichnoye|ncg,o8q,ocx
zaliznitchnoie|ncg,o8q,ocx
zaliznoie|kxa
zaliznoye|kxa
zaliznychne|ncg,o8q,ocx,od5
zaliznyi port|nyj
zaliznytchne|ncg,o8q,ocx,od5
zaliznyy port|nyj
zaliztsi|nl9
zalojtsy|nl9
zalozhtsy|nl9
zama|72a
zamania|f6n
zambales|1r7
zambales province|1r7
zambezi|3zm,mr3
zambezi region|3zm
zambezia|3zj
zambezia province|3zj
zambia|1w
zambie|1w
zamboanga|4xs
zamboanga city|4xs
zamboanga del norte|1i5
zamboanga del norte province|1i5
zamboanga del sur|yy
zamboanga del sur province|yy
zamboanga du nord|1i5
zamboanga du sud|yy
zamboanga peninsula|43s
zamboanga sibugay|21p
zamboanga sibugay province|21p
zamboanga sibuguey|21p
zambrano|exz
zamfara|on
zamfara state|on
zamora|6u7,9yg,cdu
zamora chinchipe|34v
zamora de hidalgo|6u7
zamosc|9zf
zamoskvorech ye|b5z
zamoskvorechye|b5z
zamoskvoretchie|b5z
zamostia|npl
zamostya|npl
zamrouk|oj9
zamruk|oj9
zandhoven|iv6
zandjan|1g8
zandschan|1e1,1g8
zanesville|gd5
zangilan|2qt,gwi
zangilan district|2qt
zanjan|1e1,1g8
zanjan province|1g8
zanyan|1e1
zanzan|2yo
zanzan district|2yo
zanzibar|1a0
zanzibar city|1a0
zanzibar north|4py
zaouia|208,689
zaoyang|68z
zaozerne|n2g
zaozernoie|n2g
zaozernoye|n2g
zaozersk|in8
zaozhuang|1kf
zaoziornoie|n2g
zaoziornoye|n2g
zaozyornoye|n2g
zapadna morava|m07,miz
zapadnaya dvina|mr4
zapadnobacki upravni|47p
zapadnobacki upravni okrug|47p
zapala|fb8
zapoliarni|hsz
zapoliarny|hsz
zapolyarny|hsz
zapolyarnyy|hsz
zapopan|138
zaporijia|uz,10u
zaporijie|uz
zaporijjia|uz
zaporijjya|uz
zaporijya|uz
zaporiyia|uz,ngp
zaporiyie|uz
zaporizhia|uz,10u
zaporizhia oblast|10u
zaporizhia region|10u
zaporizhzhia|uz,10u
zaporizhzhia nuclear plant|iz
zaporizhzhia nuclear power plant|iz
zaporizhzhia oblast|10u
zaporizhzhia region|10u
zaporizhzhya|uz,10u
zaporizhzhya oblast|10u
zaporoguie|j0,ngp
zaporojie|uz,ngp
zaporojjia|ngp
zaporozhe|uz
zaporozhia|ngp
zaporozhian sich|j0
zaporozhie|uz
zaporozhye|uz,ngp
zaporozhye oblast|10u
zaporozhye region|10u
zaporozhzhia|ngp
zaporozhzhya|ngp
zapotlanejo|f37
zaproudne|oj3
zaproudnia|iti
zaproudnoie|oj3
zaprudne|oj3
zaprudnia|iti
zaprudnoye|oj3
zaprudnya|iti
zaqatala|2qu,86b
zaqatala district|2qu
zaqaziq|17h
zarafshon|mr5
zaragosa|w4
zaragoza|w4,1i4
zaraisk|gi8
zarand|apm
zarandj|6pd
zaranj|6pd
zarate|82o
zarautz|gv6
zarauz|gv6
zaraysk|gi8
zaraza|9ca
zardab|2qv,f8l
zardab district|f8l
zardob|f8l
zarech ye|ojn
zarechni|a89,act,g25
zarechnoye|k3u,nqu,ntt,owu
zarechny|a89,act,g25
zarechnyy|a89,act,g25
zarechye|ojn,omg
zaredariwka|opy
zaredarowka|opy
zarekwitschi|oop
zarenreich|hn
zaretchie|ojn,omg
zaretchnoie|k3u,nqu,ntt,owu
zaretchny|a89,act,g25
zargoza|w4
zaria|1hr,kpx
zarichchia|n9u,ojn,omg
zarichchya|n9u,ojn,omg
zarichne|k3u,nqu,ntt,owu,p0w
zarinsk|bii
zaritchne|k3u,nqu,ntt
zaritchtchia|n9u,ojn,omg
zaritschanka|k40
zarizyno|799
zarka|su
zarojany|ne8
zaroudintsy|oej
zarozhany|ne8
zarqa|su,1qn
zarqa governorate|1qn
zarrineh rud|mr6
zarudintsy|oej
zarudyntsi|oej
zary|dlm
zarya|kpx
zarytschanka|k40
zarzis|900
zaselye|ogs
zasillia|ogs
zasillya|ogs
zasselie|ogs
zassillia|ogs
zastavna|jy1
zatchepilovka|nda
zatchepylivka|nda
zatichchia|nbu
zatichie|nbu
zatishshia|nbu
zatishshya|nbu
zatishye|nbu
zatoka|nrp
zatychchia|nbu
zatyshshia|nbu
zatyshshya|nbu
zatysshia|nbu
zauiya|208,3qz,689
zavalie|mxa
zavallia|mxa
zavallya|mxa
zavalye|mxa
zaventem|fzq
zavet leninski|no3
zavet leninskiy|no3
zavet leninsky|no3
zavetnoie|nww,o6j
zavetnoye|nww,o6j
zavety il icha|hez
zavety ilicha|hez
zavety ilitcha|hez
zavit leninski|no3
zavit leninskyi|no3
zavit leninskyy|no3
zavitinsk|ios
zavitne|nww,o6j
zavodivka|o28
zavodooukovsk|gc8
zavodoukovsk|gc8
zavodovka|o28
zavodske|jyp,ndl
zavodskoi|ie9
zavodskoie|jyp,ndl
zavodskoy|ie9
zavodskoye|jyp,ndl
zavoljie|cup
zavoljsk|ir9
zavoloka|ok4
zavolzh ye|cup
zavolzhsk|ir9
zavolzhye|cup
zavrc|4fk,oxj
zawiercie|bdt
zawiya|208,3qz,689
zawiya district|3qz
zaxo|885
zayed city|a8j
zayu|mr7
zayukovo|jbf
zazdrist|oee
zbaraj|iko
zbarazh|iko
zboriv|kaz
zborov|kaz
zchinwali|f4z
zdolbouniv|gi5
zdolbounov|gi5
zdolbuniv|gi5
zdolbunov|gi5
zdovbitsia|mtn
zdovbitsya|mtn
zdovbytsia|mtn
zdovbytsya|mtn
zdunska wola|cl5
zealand|1n7
zealand region|1n7
zebbug|ksr
zebrikowo|nit
zebrykowe|nit
zebrykowed|nit
zedelgem|gzt
zedelghem|gzt
zeeland|40p
zefat|e5k
zefta|7k0
zehlendorf|b8w
zeia|g5y
zeist|ahi
zeitz|fu6
zejtun|ehk
zelanda|40p
zelande|40p
zele|hcr
zelena|nrh,ohg
zelena nyva|osr
zelenagorsk|idr
zelenchukskaia|h5o
zelenchukskaya|h5o
zelene|oe2,oxf
zeleni hai|nsl,o7s
zeleni kochary|omv
zeleni koshary|omv
zeleni yar|ofb,oi2
zelenikovo|3v2,iwn
zeleniv|ohg
zelenivka|kmm
zelenodolsk|81r
zelenogorsk|9jd,idr
zelenogorskoie|nsx
zelenogorskoye|nsx
zelenograd|5xp
zelenogradsk|i86
zelenohirske|nsx,nz3
zelenokoumsk|d4g
zelenokumsk|d4g
zelenov|ohg
zelenovka|kmm
zelentchoukskaia|h5o
zelenyi hai|nsl,o7s
zelenyi iar|ofb,oi2
zelenyi yar|ofb,oi2
zelenyy hay|nsl,o7s,otn
zelenyy yar|ofb,oi2
zelezniki|4fm,jna
zelina|j5n
zelinnoje|ofh
zelino|3ur,978
zelionaia niva|osr
zelioni gai|nsl,o7s
zelioni iar|ofb,oi2
zelionoie|oe2,oxf
zelionoye|oe2,oxf
zeliony gai|nsl,o7s
zeliony iar|ofb,oi2
zelionye kochary|omv
zelionyye koshary|omv
zellik|j81
zelyonaya niva|osr
zelyonoye|oe2,oxf
zelyony gay|nsl,o7s
zelyony yar|ofb,oi2
zelyonyye koshary|omv
zelzate|iyi
zemetchino|iy7
zemettchino|iy7
zemlianichnoye|oox
zemlianitchnoie|oox
zemlianychne|oox
zemlianytchne|oox
zemlyanichnoye|oox
zemlyanychne|oox
zemst|h5r
zemun|6lz
zenica|6hj
zenica doboj|2qx
zenica doboj canton|2qx
zenkov|jl1
zentan|exe
zentralafrikanische republik|35
zentralasien|ep
zentralbezirk|yw
zentralgriechenland|285
zentralmakedonien|yi
zentralne|oba
zentralny|5y1
zentralprovinz|3lr,4u4
zentraluganda|4qo
zepu|bkz
zerbst|i7r
zermatt|kbs
zernograd|fuv
zernove|oau,odx,oqk
zernovoie|oau,odx,oqk
zernovoye|oau,odx,oqk
zeta lake|lpw
zetale|4gv,o6h
zeya|g5y,mr8
zeya reservoir|lpx
zeyskoye|lpx
zeytinburnu|5go
zezere|mr9
zghurivka|msl
zgierz|atb
zgornja hajdina|nky
zgornja kungota|nx9
zgornje gorje|nyy
zgornje jezersko|nvl
zgorzelec|ev4
zgourovka|msl
zgurivka|msl
zgurovka|msl
zhabei|1nd
zhakou|fed
zhalantun|712
zhalauly kli|lpy
zhalbivka|nkr
zhambyl|1fz
zhanaozen|7t2
zhancheng|dq1
zhang|mra
zhangaozen|7t2
zhangatas|et3
zhangfeng|bcu
zhangji|ads
zhangjiachuan|abi
zhangjiagang|14a
zhangjiajie|4yw
zhangjiakou|1ug
zhangye|281
zhangzhai|9bb
zhangzhou|217
zhangzhuang|9bz
zhanjiang|14z
zhaobaoshan|adl
zhaodong|6mo
zhaodun|95w
zhaogezhuang|8m1
zhaojia|de5
zhaoqing|11s
zhaotong|1pf
zhaoyuan|7by,anx
zhaozhou|ac2
zhaozhuang|bdk
zharkent|ejx
zharman kli|lpz
zhashkiv|ilp
zhashkov|ilp
zhawa|bip
zhdanov|501
zhdeniievo|o8m
zhdeniyevo|o8m
zhebriiany|nx5
zhebriyany|nx5
zhefang|blz
zhejiang|309
zhelezni port|nyj
zheleznodorozhni|6u6
zheleznodorozhnoye|od5
zheleznodorozhny|6u6
zheleznodorozhnyy|6u6
zheleznogorsk|84e,89x
zheleznogorsk ilimski|fya
zheleznogorsk ilimskiy|fya
zheleznogorsk ilimsky|fya
zheleznovodsk|gi9
zhelezny port|nyj
zheleznyy port|nyj
zheliabovka|nk1
zhelino|3ur
zhelou|eln
zheltyye vody|cun
zhelyabovka|nk1
zhem|mrb
zhemchuzhina|od1
zhemchuzhyna|od1
zhemgang|2vl
zhemgang district|2vl
zhengding|65q
zhengji|cu3
zhengjiatun|8a7
zhengzhou|8z
zhenjiang|1ij
zhenlai|9to
zhenping chengguanzhen|6a6
zhenxi|bsc
zhenzhou|6cb
zherdevka|i55
zherebkove|nrl
zherebkovo|nrl
zhetikara|ctn
zhetysu region|2e9
zhezkazgan|5ct
zhezqazghan|5ct
zhicheng|6jt,a7g
zhidachiv|p0d
zhidachov|p0d
zhigou|cta
zhigulevsk|awu
zhijiang|akj
zhilovka|om2
zhioltyye vody|cun
zhiping|e18
zhirnovsk|hsa
zhitikara|ctn
zhitomir|1pm
zhitomir oblast|1b0
zhitomir region|1b0
zhlobin|97n
zhmerinka|ejc
zhmerynka|ejc
zhob|bpx
zhodino|a1j
zhodzina|a1j
zholkva|iqe
zhong ao|few
zhongduo|89q
zhonggulou|8n9
zhonghe|7rh,csb,dts,fa5
zhongshan|ms
zhongshu|8dd
zhongxiang|7mz
zhongxin|bk9
zhongxing|avx
zhongxing new village|961
zhongxing xincun|961
zhoucheng|9hb
zhoucun|79u
zhoujia|f1k
zhoujiaba|8i8
zhoukou|28e
zhourivka|msl
zhoushan|1l1
zhovkva|iqe
zhovti iar|ok0
zhovti vody|cun
zhovti yar|ok0
zhovtneva revoliutsiia|oo2
zhovtneva revolyutsiya|oo2
zhovtneve|mws,njq,ojw,ori
zhovtnevoye|mws,ori
zhovty yar|ok0
zhovtyi yar|ok0
zhovtyy yar|ok0
zhu cheng city|1gq
zhuanghe|8xk
zhuangyuan|90d
zhucheng|4uo
zhuhai|uf,cxn
zhuji|7l1
zhujiajiao|ale
zhukov|iv7
zhukovka|hh5
zhukovo|iv7
zhukovski|85h
zhukovskiy|85h
zhukovsky|85h
zhulebino|6p5
zhumadian|1t3
zhuravka|ni2,opf
zhuravki|nk2
zhuravky|nk2
zhuravli|nzf
zhuravliovka|o1t
zhuravlivka|o1t
zhuravly|nzf
zhuravlyovka|o1t
zhuravno|ndi
zhuravychi|o38
zhuravychy|o38
zhurivka|msl
zhutang|e86
zhutuo|asg
zhuxi|enf
zhuyi|b2w
zhuyuan|di1
zhuzhai|axt
zhuzhou|1c7
zhvan|ofq
zhvanets|nyh
zhydachiv|p0d
zhylivka|om2
zhyoltyye vody|cun
zhytomyr|1b0,1pm
zhytomyr oblast|1b0
zhytomyr region|1b0
zhytomyrshchyna|1b0
ziablikovo|73r
zibihu|b0e
zibo|oz
zibulew|ncm
zibulewka|nso
zichem|kdq
zielona gora|57a
zifta|7k0
zigong|188
ziguinchor|4ia,4w4
zihuatanejo|9us
zilah|66y
zile|b2o
zilina|1uj,5pw
zilina region|1uj
zilinsky kraj|1uj
zillenmarkt|66y
zilupe|3q9
zilupe municipality|3q9
zilupes|3q9
zilupes novads|3q9
zilynne|ofh
zima|euk
zimbabue|1z
zimbabwe|1z
zimino|obx
zimljansk|ial
zimogorie|jkf
zimogorye|jkf
zimovniki|htu
zin kiv|jl1
zinacantepec|b9d
zinder|22g,406
zinder region|406
zindschibar|an3
zingem|kcg
zinguldak|20z
ziniare|81e
zinjibar|an3
zinkiv|jl1
zintan|exe
zion|px,gli
zionsville|g99
ziouzino|7az
zipaquira|72h
zira|fct
ziri|4fn,j8y
zirndorf|gbt
zirovnica|4gw
zitong|5yn
zittau|gbn
ziuzino|7az
ziway|bvn
ziwilsk|ioc
ziyang|1k1
ziyang chengguanzhen|eac
zizhuang|bj7
zjurichtal|nl8
zjurupynsk|gi7
zlatibor|47z
zlatibor district|47z
zlatiborski upravni okrug|47z
zlatooust|66c
zlatooustovo|ovj
zlatoust|66c
zlatoustove|ovj
zlatoustovo|ovj
zlin|22n,31x,5x0
zlin region|22n
zlinka|mru
zlinsky|22n,31x
zlinsky kraj|22n,31x
zliten|7lt
zlobin|97n
zlynka|mru
zmeinogorsk|j1l
zmiev|ij3
zmiinyi island|i0
zmiiov|ij3
zmiiv|ij3
zmiyev|ij3
zmiyiv|ij3
zmiyov|ij3
znaim|ec2
znamenka|gwj,ix8
znamenka vtoraia|kx4
znamenka vtoraya|kx4
znamensk|f7m
znamenskoie|inz
znamenskoye|inz
znamianka|gwj,n5z
znamianka drouha|kx4
znamianka druha|kx4
znamyanka|gwj,n5z
znamyanka druha|kx4
znaym|ec2
zncara|mrc
znojmo|ec2
zodzina|a1j
zoersel|jht
zoetermeer|7g0
zofingen|j2b
zofingue|j2b
zografos|9kd
zografou|9kd
zolder|hwd
zoliborz|bo8
zollikofen|jo7
zolochev|gv9,jxq
zolochiv|gv9,jxq
zolotaia balka|oui
zolotaya balka|oui
zolotchev|gv9,jxq
zolotchiv|gv9,jxq
zolote pole|nl8
zoloti potik|nmx
zolotoi potok|nmx
zolotonocha|g1y
zolotonosha|g1y
zolotoy potok|nmx
zolotoye pole|nl8
zolotyi potik|nmx
zolotyy potik|nmx
zomba|8wi
zomergem|jvn
zona de kosi|40y
zona de lumbini|40z
zona desmilitarizada de corea|p1p
zone coreenne demilitarisee|p1p
zone de l ouest|4hn
zone tampon des nations unies a chypre|pb9
zonguldak|20z,5ec
zonguldak province|20z
zonhoven|hfm
zonnebeke|j0u
zoo de belgrade|nv6
zoo de belgrado|nv6
zoppot|dy8
zorgho|eb0
zorgo|eb0
zoria|kpx
zorinsk|k5s
zorkine|o8p
zorkino|o8p
zorlanae|cki
zory|a9j
zorya|kpx
zorynsk|k5s
zossen|hxh
zottegem|gjd
zou|2te
zouara|6yv
zoubova poliana|jg6
zoucheng|5il
zouerat|7hd
zouerate|7hd
zoug|2ya,9m9
zougdidi|77u
zougres|hrw
zouhres|hrw
zouia|kh8
zouievka|ixq
zoutleeuw|jy0
zouzhuang|cfx
zozin jurt|i5m
zrece|4fl,jqi
zrenjanin|8z6
zrenjanin city|8z6
zrnovci|3tm,jjn
zroub komarivskyi|nzx
zroub komarovski|nzx
zrub komarivski|nzx
zrub komarivskyi|nzx
zrub komarivskyy|nzx
zrub komarovski|nzx
zrub komarovsky|nzx
ztara zagora|503
zuara|6yv
zubair|79f
zubia|hkx
zubova poliana|jg6
zubova polyana|jg6
zuchwil|jmx
zuelpich|hd0
zuenoula|ejs
zuerate|7hd
zuerich|1fr,b97
zuerich see|lq0
zug|2ya,9m9
zugdidi|77u
zuger see|lq1
zuglo|72w
zugres|hrw
zuhres|hrw
zuia|kh8
zuid holland|n2
zujar|mrd
zulia|nc
zulpich|hd0
zulte|ifn
zumpango|boy
zumpango de ocampo|boy
zunyi|vz
zuo|mre
zuren|odt
zurich|11m,1fr,b97
zurrieq|eyn
zurz|60n
zushi|al2
zutendaal|k80
zutphen|e4q
zuunmod|bog
zuwara|6yv
zuwara municipality|3qt
zuwarah|6yv
zuya|kh8
zuyevka|ixq
zuzemberk|4gx,nf1
zveniachin|odk
zveniachyn|odk
zveniatchin|odk
zveniatchyn|odk
zvenigorod|i24,o5x
zvenigorodka|i1j
zvenigovo|itn
zvenihorodka|i1j
zvenyachin|odk
zvenyachyn|odk
zvenyhorod|o5x
zvenyhorodka|i1j
zverevo|gg1
zviaguel|b1t
zviahel|b1t
zvishavane|amt
zvolen|cl9
zvyagel|b1t
zvyahel|b1t
zwedru|950
zweibrucken|ecp
zweibruecken|ecp
zwetkowo|o6v
zwetotschnoje|njv
zwevegem|gq5
zwickau|831
zwickauer mulde|mrf
zwijnaarde|k3n
zwijndrecht|cei,hps
zwitkowe|o6v,ojw
zwitotschne|njv
zwolle|59s
zyablikovo|73r
zybiny|o56
zybli|nc6
zybuliw|ncm
zybuliwka|nso
zybyny|o56
zymohiria|jkf
zymohirya|jkf
zymyne|obx
zypern|4b,pb9
zyrardow|d59
zyrian|ciq
zyrianovsk|ciq
zyryanovsk|ciq
zyuzino|7az
zywiec|f5h
`
