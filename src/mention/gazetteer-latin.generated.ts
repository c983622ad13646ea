// Built by tools/build-gazetteer.ts; sources and licences in NOTICE. Do not edit.
export const names: string = `
AGH|7uz
AGP|2g8
ALC|37y
AMS|ba
AOI|3k1
AOT|7t6
ARW|2lr
AS|k4n
BCM|2l6
BCN|kb
BDS|8kv
BGO|21s
BGZ|33u
BIO|363
BJZ|6sp
BLE|d0a
BLQ|1rk
BOO|7xp
BRD|i
BRI|1yc
BZM|9yn
BZY|32c
CAG|2tw
CBP|3aj
CLJ|1ya
CPT|8l
CRA|1zc
CRV|a4o
CTA|3bp
CUF|b1n
DBV|8oh
DDR|ff
DEB|2e2
DHR|anc
DNR|f0
DPR|f0
DPRK|1e
DRC|f
DUR|18j
DVA|9tg
DVR|f0
EAU|30
EBJ|9ic
EEUU|2,pba
EIN|41d
EKT|9uy
EU|pba
EUA|pba
FAO|7au
FCT|1mf,4cz
FNC|3d0
FOG|708
FRL|85l
FUE|e8p
GDR|ff
GLZ|6io
GRQ|28t
GRS|ahm
GRX|3u2
GVX|3ww
HAD|40o
HCMV|72
JCU|3nv
JKG|3hf
JLD|f4g
JNB|7w
JSO|9l1
KDL|jl9
KHC|6sd
KID|df9
KJK|9cs
KLR|7j9
KRS|l5e
KSA|1a
KSD|6bo
KVB|e08
LCC|8wy
LEI|6a1
LEN|71y
LGG|67m
LID|7ey
LLA|74r
LNR|gf
LPA|1sm
LPI|3am
LPR|gf
LUG|aa3
LVR|gf
LWR|3j2
MAD|6m
MJV|1n3
MOL|879
MST|33f
NLP|38p
NRK|8a2
NWFP|6e
ODE|6cy
OER|f25
OLB|ajv
OLO|3e2
OLT|31e
OMR|2db
ORB|2s9
OSD|6s2
OSI|3fm
OSL|cv
PDV|1v5
PE|1xm
PEG|34f
PLZ|1xm
PMO|1f6
PRC|0
PRM|dno
PSR|7f2
PUY|ap3
PVN|3cy
QAD|btt
QAL|8cp
QAO|f1v
QAQ|7zf
QAR|2wn
QAY|66l
QBS|44f
QBV|arx
QCZ|3t7
QDI|bwg
QEA|b8v
QGO|eju
QHA|936
QHZ|73d
QIC|7d4
QIJ|3ic
QLP|8ap
QLS|2xg
QME|3xy
QMO|87s
QMR|92o
QNO|d1i
QNU|e6w
QPA|436
QPO|6hw
QPZ|7vo
QRG|9bl
QRH|2es
QRT|djz
QSA|42i
QSR|79c
QSS|8d3
QTC|9fj
QTQ|341
QUF|16d
QUQ|8b5
QVA|8x5
QVN|c1z
QWT|8he
QYH|7wu
QYI|8rh
QYL|9fv
QYM|6ya
QYP|70h
QYV|859
QYZ|ctr
QZD|2qq
QZO|803
RAN|8wm
RDA|ff
RDC|f
RFA|i
RMI|6sm
ROC|p34
RPC|0
RPD|f0
RPDC|1e
RPL|gf
RU|l
SAY|ban
SBZ|2t6
SCV|3as
SDL|auu
SDR|2kz
SFT|ea2
SLM|6ok
SNNPR|8f
SPU|2qj
SUJ|37h
SVQ|1eg
SZR|2vu
TAR|66b
TAY|3j3
TCE|3id
TOS|68e
TPS|9ug
TRS|2dr
UAE|30
UDE|ei7
UDN|xr,80q
UK|l
UME|2zy
UNDOF|pbf
URSS|im
US|2
USA|2
USSR|im
UTC|1tv
VAE|30
VAR|1yo
VBY|9mk
VDS|ic6
VEJ|6d1
VGO|3ea
VIC|7mb
VID|7dg
VLC|1c0
VLL|203
VRN|3mv
VSE|90f
VST|313
XFL|dpl
XGD|8bp
XJL|egk
XSZ|35f
XXL|8o1
YBR|byd
YCD|8ev
YMJ|ep5
YMQ|1h6
YOW|aw
YPA|edo
YPQ|8w7
YQB|1j7
YQR|2jz
YQT|7qw
YRQ|7ez
YSB|6nc
YSC|75y
YSJ|9ub
YTO|b0
YWG|1cy
YXE|65z
YXY|8pt
YZF|ah1
ZAG|bo
ZAV|6l6
ZAZ|1eo
ZBJ|d7k
ZBT|aex
ZDA|caq
ZDD|iqq
ZDG|i4c
ZDP|i1w
ZDT|85d
ZFP|6h9
ZGJ|7g1
ZGP|93m
ZGQ|9og
ZHE|9zs
ZHU|hu6
ZJC|k3h
ZJI|igm
ZJU|i1z
ZKJ|7yh
ZKZ|i6w
ZLI|8d0
ZLJ|gnx
ZLM|9m9
ZMO|6bi
ZNPP|iz
ZRH|1vt
ZRO|6gp
ZTK|cz1
ZYO|933
a ana|64s
a coruna|s1,3qj
a corunna|3qj
a estrada|h9h
a umen|3yp
a umla|3yp
aachen|3l4
aadorf|k0u
aalborg|2w4
aalen|9vx
aalesund|bgf
aalst|93k
aalter|hlv
aarau|caq
aaray|caq
aarburg|k9c
aare|lq2
aargau|ps
aarhus|3gm
aarschot|g2q
aartselaar|iig
aasiaat|jp4
aba|205
abaco norte|4oa
abadan|330,dh4
abadan etrap|dh4
abade|aov
abadeh|aov
abaetetuba|92j
abai|eaj
abai region|49t
abakaliki|2z0
abakan|2i0
abalak|imb
abancay|3ys
abasa|hqr
abashiri|efe
abay|eaj,lq3
abaya hayk|l7l
abaza|hqr
abbeville|g8g
abbey wood|iqb
abbiategrasso|ezj
abbots langley|jca
abbotsford|6x0
abbottabad|7ej
abchasien|dw,3z3
abdera|gjq
abdoulino|h59
abdulino|h59
abeche|3xc
abengourou|2pj
abeokuta|1h0
abepura|acd
abercarn|jg7
aberdare|fep
aberdeen|66a,6nj,g03
aberdeen lake|kxn
abergavenny|ift
abergele|ht9
aberkenfig|jgs
abertillery|j72
aberystwyth|hm2
abha|2ce
abhar|9nl
abia|19m
abia state|19m
abidjan|7l,4qv
abidjan autonomous district|4qv
abiko|744
abiko shi|744
abilene|79v
abingdon|dmh
abington|b4h
abinsk|ehb
abiyan|7l,4qv
abiye|paz
abjasia|dw,3z3
abkhazia|dw,3z3
abkhazie|dw,3z3
ablagodja|olf
ablagodscha|olf
ablagodzha|olf
ablech|nsz
ablesch|nsz
ablesh|nsz
ablon sur seine|kuy
abnub|7mj
abobo|1nv
abohar|74z
aboisso|dty
abomey|3qc
abomey calavi|30s
abonnema|9qu
abou arish|bww
abou dabi|cn,4hy
abou ghraib|1zu
abou kamal|av0
abou moussa|pbc
abovyan|e8n
abowjan|e8n
abra|3ty
abra province|3ty
abraham s bay|on1
abram|jgu
abreu e lima|8ur
abrikosovka|o98,owr
abrikosovo|ojq
abrikossovka|o98,owr
abrikossovo|ojq
abrikossowka|o98,owr
abrikossowo|ojq
abruzos|uw
abruzzen|uw
abruzzes|uw
abruzzo|uw
abrykosivka|o98,owr
abrykosove|ojq
abrykossivka|o98,owr
abrykossiwka|o98,owr
abrykossove|ojq
abrykossowe|ojq
abscon|n4p
abseron|4j6
absheron|4j6
absheron district|4j6
abu al matamir|d4i
abu arish|bww
abu dabi|cn,4hy
abu dhabi|cn,4hy
abu dhabi island and internal islands city|cn
abu ghraib|1zu
abu ghuraib|1zu
abu ghurayb|1zu
abu kabir|6p7
abu kamal|av0
abu musa|pbc
abu musa i|pbc
abu musa island|pbc
abu qirqas|agg
abu qurqas|agg
abu road|brb
abu tij|7ti
abucay|ea8
abuja|94,6lb
abuja capital territory|1mf
abuya|94,6lb
abyan|2vg
abyan governorate|2vg
abyar|f1j
abyei|paz
abyei administrative area|paz
abyek|b5i
acacias|d92
acadie|pj
acambaro|atl
acapulco|2ad
acapulco de juarez|2ad
acarigua|6a8
acarnas|829
acayucan|bo7
accra|7i
accrington|ebo
aceh|51a
aceria azovstal|e6
acerra|am4
ach charqiya|dj,16q
acha|exb
achaguas|cgr
achalpur|7n5
achalziche|bom
acharnes|829
acheloos|lq4
acheng|6uu
acheres|gvl
achern|giz
achgabat|bf,61r
achicourt|k03
achim|fqw
achinsk|7gw
achit nuur|kxo
achjoi martan|hzs
achkhadan|ok6
achkhoy martan|hzs
achmim|6qz
achtarak|b04
achtubinsk|ckw
achty|ij1
achtyrka|c79
achtyrski|hi5
acierie azovstal|e6
acierie illitch|fn
acieries d azovstal|e6
acigne|kn3
acilia|760
acilia castel fusano ostia antica|760
acireale|bve
acklins|4nv
aclan|2jd
acores|11m
acoua|4h9,ik4
acquaviva|5w6,mxu
acra|7i
acre|oj,bvx
acton|bbc,h78
acu|e58
acuna|723
acworth|gy4
ad dachiliyya|5le
ad dakhiliyah|5le
ad dakhla|3wr
ad dali|2ry,cmm
ad damazin|2hp
ad damir|3bm
ad daqahliyah|k5
ad daqahliyya|k5
ad dawadimi|b8e
ad dhahirah|5li
ad dilam|eb8
ad dilinjat|dap
ad diwaniyah|1y1
ad douiem|8l1
ad du ain|245
ad du ayn|245
ad duwaim|8l1
ad duwaym|8l1
adaja|lq5
adama|2v8
adamantina|ffh
adamaoua|4rp
adamawa|18f,4rp
adamawa state|18f
adamivka|orz
adamiwka|orz
adamovka|orz
adamowka|orz
adamstown|ox2
adan|2fm
adan governorate|2fm
adana|dk,1cv
adana province|1cv
adapazari|21m
adargin nemetsky|o2l
adargin nemezki|o2l
adarguin nemetski|o2l
adazi|58f,hpa
adazi municipality|58f
adda|lq6
addis ababa|6z,19z
addis ababa region|19z
addis abeba|6z,19z
addison|dxf
addlestone|idm
addu|5il
addu atoll|5il
adegem|ke4
adeje|csz
adelaida|ly
adelaide|ly
adelaide hills|ajq
adelanto|evw
aden|1at,2fm,4h4
aden governorate|2fm
aden municipality|2fm
adige|lq7
adigrat|7i9
adigueya|mf,11o
adilabad|7fz
adilcevaz|bfh
adiri|ikf
adis abeba|6z,19z
adiwerna|727
adiyaman|23w,2cf
adiyaman province|2cf
adjamka|n9n
adjara|32a,44o
adjarie|32a,44o
adji akhmat|o3m
adji boulat|nds
adji kal|kvg
adjlun|327
adjuntas|4dk,ibq
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
admiralteiski|6nb
admiralteisky|6nb
admiralteysky|6nb
ado ekiti|1p9
adolfo lopez mateos|2q3
adoni|6kk
adour|lq8
adra|gjq
adrano|ejp
adrar|2za,5h3,747
adrar province|2za
adria|dx
adrian|h9b
adriatic|dx
adriatic sea|dx
adriatico|dx
adriatique|dx
adriatisches meer|dx
adschamka|n9n
adscharien|32a,44o
adschdabiya|1q2
adschi achmat|o3m
adschi bulat|nds
adschi kal|kvg
adschman|4hx
adwick le street|hi4
adycha|lq9
adygea|mf,11o
adygeisk|ivv
adygeja|mf,11o
adygeya republic|11o
adygeysk|ivv
adygien|mf,11o
adyguee|mf,11o
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
afar|1mu
afar region|1mu
afar regional state|1mu
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
afyon|2ur
afyonkarahisar|278,2ur
afyonkarahisar province|278
aga|eh7
agach eli|o4l
agadez|32o,5jv,8i2
agadir|1e3
agais|dy
agaisches meer|dy
agalega|5i8
agalega inseln|5i8
agalega islands|5i8
agana|jbx
agana heights|47b
agana heights village|iz6
agar|ej4
agartala|2dx
agat|47e
agat village|hyd
agatch eli|o4l
agatsch eli|o4l
agawam|fxa
agbor|9u6
agboville|8v3
agcabadi|4j8
agdam|4j9,7g6
agdam district|4j9
agdas|4ja,9li
agdash|4ja,9li
agdash district|4ja
agde|gsc
agder|3br
agdzhabedy|76f
agen|ekk
ageo|3y6
ageo shi|3y6
ageoshimo|3y6
ageri|jx7
aghdam district|4j9
aghdash district|4ja
aghia paraskevi|amv
aghjabadi|4j8,76f
aghstafa|4j7,du8
aghstafa district|4j7
aghsu|blb
agia paraskevi|amv
agiar djiren|o1q
agiar dzhiren|o1q
agibel|of9
agidel|hjl
agii anargyri|emr
agilat|752
aginskoje|hur
aginskoye|hur
agioi anargyroi|emr
agios dimitrios|9jg
agjar dschiren|o1q
aglona|585
aglona municipality|585
aglonas|585
aglonas novads|585
agneaux|kxe
agnibilekrou|ctw
agogo|fb0
agoura|haq
agoura hills|h74
agra|1m1
agram|bo
agrarne|na8
agrarnoie|na8
agrarnoje|na8
agrarnoye|na8
agri|2jh,3im
agri province|2jh
agrigent|v2,f1v
agrigente|v2,f1v
agrigento|v2,f1v
agrinio|c91
agriz|hmy
agronomiia|oab
agronomija|oab
agronomiya|oab
agrys|hmy
agryz|hmy
agstafa|4j7,du8
agstafa district|4j7
agsu|4jb,blb
agsu district|4jb
agua dulce|e5r
agua prieta|949
aguachica|84v
aguada|4dl,iwa
aguadilla|4dm,c1h
agualva cacem|89n
aguas buenas|4dn,ikw
aguascalientes|z2,1dh
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
agusan del norte|3b7
agusan del norte province|3b7
agusan del sur|2b7
agusan del sur province|2b7
agusan du nord|3b7
agusan du sud|2b7
agustin codazzi|bly
agyar dzhiren|o1q
agypten|d
ahafo|4xq
ahal|27v
ahal province|27v
ahal region|27v
ahal welayaty|27v
ahar|898
ahau|oyn
ahaus|dq0
ahlat|a49
ahlen|b4s
ahmadi|55e
ahmadnagar|33e
ahmadpur|dbp
ahmadpur east|7hp
ahmedabad|ci
ahmednagar|33e
ahmedpur east|7hp
ahmedpur sharqia|7hp
ahouanou|eor
ahrarne|na8
ahrensburg|fq0
ahronomiia|oab
ahronomija|oab
ahronomiya|oab
ahtavan|lqa
ahu|b4l
ahuachapan|5xw,7xl
ahuriri|lqb
ahvaz|1b6
ahwatukee foothills|8rm
ai seres|ovx
ai serez|ovx
aiagouz|et4
aibak|6vn
aibar|nvs
aibonito|4do,g6s
aichach|h69
aichal|ibc
aichi|bc
aichi ken|bc
aichi prefecture|bc
aiffres|mu9
aiga i le tai|64t
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
aileu|61e,bj5
ailinglapalap|5dg
ailinglaplap|5dg
ailinglaplap atoll|5dg
ailuk|5df,o23
ailuk atoll|5df
aimargues|n49
aimeliik|5o0
ain|2mf
ain arnat|edv
ain beida|7t7
ain benian|ff5
ain defla|25g,6ny
ain defla province|25g
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
ain oussara|7ft
ain oussera|7ft
ain sefra|a8o
ain sokhna|cfe
ain sujna|cfe
ain sukhna|cfe
ain temouchent|32y,6gl
ain temouchent province|32y
ain temushent|6gl
ain touta|9gv
aina|lqc
ainaro|61f,e6b
aioun|drz
aioun el atrouss|drz
aioutinski|jai
aip|nw6
airag lake|kxp
airai|5o1
aircha|oql
airdrie|dxy
aire|lqd
aire sur la lys|jd1
airoli|817
airtcha|oql
airtscha|oql
airuk|p12
aiseau|j7m
aishik lake|kxq
aisne|2mg,lqd
aiteke bi|e7e
aiun el atrus|drz
aiutinski|jai
aivali|9n4
aiviekste|lqe
aiwo|5km
aiwo district|5km
aix en provence|6tz
aix la chapelle|3l4
aix les bains|g2s
aixe sur vienne|koc
aixone|8kd
aizawl|243
aizenay|kda
aizkraukle|586,g80
aizkraukle municipality|586
aizkraukles|586
aizkraukles novads|586
aizol|243
aizpute|587
aizpute municipality|587
aizputes|587
aizputes novads|587
aja|eh7
ajaccio|6kw
ajagos|et4
ajaju|lqf
ajaltsije|bom
ajaria|32a,44o
ajaure|kxr
ajax|7f0
ajdabiya|1q2,5bn
ajdovscina|5qf,hfc
ajka|fc5
ajkawan|onk
ajloun|327,52r
ajloun governorate|52r
ajlun|327,52r
ajman|1l6,4hx
ajman city|1l6
ajmer|2ko
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
ak mechet|1ug,37p,j64,nrc
ak metchet|j64,nrc
ak metschet|j64,nrc
ak scheich|k42
ak sheij|k42
ak sheikh|k42
ak sheykh|k42
akademgorodok|bsh
akademicheskoe|7w0
akademicheskoye|7w0
akademitcheskoie|7w0
akademitscheskoje|7w0
akalkot|dit
akashi|3eb
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
akhmim|6qz
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
akita|y3,1zd
akita ken|y3
akita prefecture|y3
akividu|dae
akjoujt|eja
akkajaure|kxs
akkar|306
akko|26b,bvx
akkon|bvx
aklan|2jd
aklan province|2jd
akleis|nyz
akleiz|nyz
akmangit|nn7
akmanguit|nn7
akmola|275
akmola region|275
akniste|588
akniste municipality|588
aknistes|588
ako|26b,bjg
akobo|lqh
akola|2w3
akot|8la
akoupe|e6o
akre|bvx
akron|66v
aksai|dl7,eg3
aksai chin|pb4
aksaray|2t3,2wv
aksaray province|2wv
aksay|dl7,eg3
aksehir|a5a
aksehir gl|kxt
aksiourou konrat|oio
aksiuru konrat|oio
aksjuru konrat|oio
aksou|2je,cjl
aksoum|d4t
aksu|2je,cjl,lqi
aksum|d4t
aksyuru konrat|oio
aktachi kiiat|nrd
aktachi kiyat|nrd
aktaou|2ua
aktasch|dow
aktatchi kiiat|nrd
aktatschi kijat|nrd
aktau|2ua
aktchora|ok2
akte|4yu
aktioube|1kg
aktobe|1kg,25z
aktobe region|25z
aktove|oqf
aktovo|oqf
aktowe|oqf
aktowo|oqf
aktschora|ok2
aku|9d3
akure|1pk
akureyri|auo
akw saporischschja|iz
akwa|16f
akwa ibom|16f
akwa ibom state|16f
al aaroui|e63
al abyar|f1j
al agwat|2t7
al ahmadi|1fh,55e
al ain|22a
al ain as suchna|cfe
al ain city|22a
al ajaylat|752
al amara|1xl
al amarah|1xl
al anbar|1vw
al anbar governorate|1vw
al aqaba|52s
al arisch|2ev
al aroui|e63
al ashir min ramadan|3qh
al asimah|55i
al aziziya|ix3
al aziziyah|ck0,ix3
al bab|74q
al badari|cnf
al baha|2yi
al baha province|2yi
al baha region|2yi
al bahah|2yi,3l3
al bahah region|2yi
al bahr al ahmar|1mo,3g6
al baida|3x2
al bajur|e1n
al balqa|35z
al balyana|byn
al basra|1jp
al basrah|1jp
al basrah al qadimah|1ep
al batinah north|4d8
al batinah south|4d6
al bayda|2gd,3x2,7ko
al bayda governorate|2gd
al birah|dpq
al boutnan|5be
al buhaira|kp
al buhayrah|kp
al buraimi|5ld
al burayj|ef3
al buraymi|3xm
al butnan|5be
al chardsch|2wm
al chartum|ca
al chasab|bba
al chubar|6jl
al chums|2e5
al daayen|5p2
al dali|2ry
al damir|3bm
al dewaym|8l1
al diwaniyah|1y1
al djabal al gharbi|3cv
al djazirah|17j
al djfara|2te
al djoufrah|5bh
al dschahra|9fk
al dschazira|17j
al dschiza|cj
al dschubaiha|c96
al dschubail|3t1
al dschunaina|2q6
al duwadmi|b8e
al fahahil|9rq
al fallujah|69d
al fao|7uo
al farwaniyah|3mh,55f
al faschir|25y
al faschn|7l5
al fashir|25y
al fashn|7l5
al faw|7uo
al fayyum|1b9,1jo
al fqih ben calah|8qo
al fujairah city|3mi
al furat|lqj
al genaina|2q6
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
al hasaka|1p5,3qz
al hasakah|1p5,3qz
al hasakah governorate|1p5
al hawamidiyah|6ox
al hawamidiyya|6ox
al hay|924
al hayy|924
al hazm|b73
al hillah|1n9
al hindiyah|avb
al hoceima|2zj
al hodeida|1dj
al hofuf|3ey
al hudaida|1g5
al hudayda|1g5
al hudaydah|1dj,1g5
al hudaydah governorate|1dj
al hudud ach chamaliya|3bq
al hudud ash shamaliyah|3bq
al hufuf|3ey
al ibrahimiyah|ehm
al iskandariyah|m3
al iskandariyya|m3
al isma iliyah|1yj
al jabal al akhdar|43e
al jabal al gharbi|3cv
al jabin|p07
al jadid|78v
al jadida|6tm
al jafarah|2te
al jahra|55h,9fk
al jahra governorate|55h
al jammaliyah|9rg
al jawf|2u4,2wb
al jawf governorate|2u4
al jawf region|2wb
al jazirah|17j
al jazirah state|17j
al jezita|7i7
al jfara|2te
al jifarah|2te
al jizah|cj
al jouf|2wb
al jouf region|2wb
al jowf province|2wb
al jubayhah|c96
al jubayl|3t1
al jufrah|5bh
al jumayl|7xx
al junaynah|2q6
al kaf|6vc
al karak|431,a32
al khaburah|bre
al khafji|b6l
al khankah|abq
al khardj|2wm
al kharj|2wm
al kharjah|43h
al khartum|ca
al khawr|5oy,ayg
al khemisset|7s2
al khobar|6jl
al khoms|2e5
al khor|5oy,ayg
al khubar|6jl
al khums|2e5,2vp
al khusus|2q7
al koufrah|5bi
al kufrah|5bi
al kut|1yh
al ladhiqiyah|20p
al madinah|1i3
al madinah region|1i3
al mafraq|3r3,6gz
al mahallah al kubra|2f9
al mahra|653
al mahrah|653
al mahrah governorate|653
al mahwit|2pg,f94
al mahwit governorate|2pg
al manaqil|76w
al manqaf|dkd
al mansura|1fx
al mansurah|1fx
al manzalah|77t
al marj|3nr,5bj
al marqab|2vp
al marsa|a11
al matariyah|6ld
al mawsil al jadidah|1ec
al mayadin|b83
al met yevsk|6xs
al minshah|agl
al minufiyah|186
al minufiyya|186
al minya|lv,221
al miqdadiyah|bp3
al mithnab|ahu
al moukalla|1i0
al mourqoub|2vp
al mubarraz|3fk
al muharraq|850
al mukalla|1i0
al murgub|2vp
al musayyib|cuo
al muthanna|2v0
al muthannia|2v0
al nabek|bw0
al nador|763
al ola|f2v
al qadarif|1no,1to
al qadarif state|1no
al qadisiyah|26a
al qadisiyya|26a
al qadisiyyah|26a
al qadisiyyah governorate|26a
al qahira|b1
al qahirah|b1
al qalyobiyah|lp
al qalyubiyah|lp
al qalyubiyya|lp
al qanatir al chairiyya|b07
al qanatir al khayriyah|b07
al qanayat|cul
al qaryatayn|f9c
al qaseem|1rl
al qasim|1rl
al qassim|1rl,dz8
al qassim region|1rl
al qatif|83u
al quds|19b
al qunaytirah|5yb,7qd
al qurayn|aej
al qurayyat|7wl
al qusayr|d6f
al quseir|d6f
al qusiyah|9rd
al qusiyya|9rd
al raqa|2jl
al raqqah governorate|247
al rastan|bdu
al rayyan|23i
al safira|a7m
al safirah|a7m
al shahaniya|4fu
al shamkhah city|ael
al sharqia|dj
al sharqia governorate|dj
al shatrah|8sw
al suwayda|6el
al tafilah|52t
al tall|b37
al thawrah|8jh
al ubayyid|1rs
al ubur|6z0
al ula|f2v
al uqsur|2tn
al wadi al dschadid|4w7
al wadi al jadid|4w7
al wahat|5bn
al wakra|5p1
al wakrah|5p1,901
al wasit|24q
al wasitah|dvj
al wusta|5lh
al wusta governorate|5lh
al zarqa|25l,ddb
alabach konrat|nju
alabama|14q,lqk
alabasch konrat|nju
alabash konrat|nju
alabaster|f05
alabel|cse
alacant|37y
alacuas|fn6
alafaya|92h
alaghsas|8i2
alagir|hh6
alagoas|ok
alagoinhas|7c1
alagon|lql
alaguir|hh6
alajuela|4s6,6w9
alajuela province|4s6
alak|cf3
alakol|kxu
alakol lake|kxu
alamar|814
alameda|91d
alaminos|fby
alamogordo|fj6
aland|j5,dk2
aland islands|j5
alandinseln|j5
alands landsbygd|45r
alands skargard|45s
alandur|6pl
alangad|c6l
alanya|7l7
alaotra mangoro|4as
alapaevsk|co3
alapaievsk|co3
alapajewsk|co3
alapayevsk|co3
alappuzha|3sa
alaquas|fn6
alasehir|c1t
alash kala|20r
alaska|14p
alatyr|cyt
alava|t4
alazani|lqm
alazeya|lqn
alba|39j
alba county|39j
alba iulia|66l
alba julia|66l
albacete|ru,6hp
albal|i9r
albania|3q
albanie|3q
albanien|3q
albany|3ek,9a8,bio,erb,lqo
albany park|bj0
albat|nlh
albay|1q9
albay province|1q9
albemarle sound|p8n
alberche|lqp
albert|jb3
albert nile|lqq
alberta|ph
alberto adriani|7px
alberton|7d5
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
alborg|2w4
alborz province|498
albstadt|ca2
albu kamal|av0
albuquerque|2hn
alburquerque|2hn
alcabideche|eun
alcala de guadaira|9mp
alcala de henares|42w
alcala la real|gtz
alcaladehenares|42w
alcamo|clp
alcaniz|i25
alcantarilla|d6c
alcazar de san juan|fk0
alcazares|i7u
alcazarquivir|7pw
alchan kala|jfo
alchevs k|7sw
alchevsk|7sw
alcira|ckb
alco|afb
alcobendas|7rd
alcoi|afb
alcorcon|6ie
alcoy|afb
alcudia|hkm
aldaia|fs4
aldan|gje,lqr
aldaya|fs4
alderetes|dnt
alderney|477
aldershot|ag0
aldridge|i58
alechki|gi7
aleg|cf3
alegrete|8kk
aleisk|g0r
alejandreta|6m9
alejandria|82,m3,8cp
alejandria bucefala|6um
alejandropolis|bep
aleksandriia|97l
aleksandriiskaia|je4
aleksandriiskaja|je4
aleksandrija|97l
aleksandriya|97l
aleksandriyskaya|je4
aleksandrov|a68
aleksandrovka|jth,k11,kul,nm4,ntn,o2h,o3g,os3
aleksandrovsk|1ds,i9g
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
aleksandrowsk|1ds,i9g
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
alessandria|v3,8cp
alesund|bgf
alesund municipality|bgf
alexandreia bukephalos|6um
alexandrette|6m9
alexandria|82,m3,6me,6t1,c3c
alexandria bucephalous|6um
alexandria governorate|m3
alexandrie|82,m3,v3,8cp
alexandroupoli|bep
alexandroupolis|bep
alexandrovsk|1ds
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
algeciras|7i7
algemesi|fz2
alger|7g,192
algeria|w
algerie|w
algerien|w
algesiras|7i7
algete|hd1
alghero|elk
algier|7g,192
algiers|7g,192
algiers province|192
algonquin|fl4
algorta|8t5
algrange|kfi
algueirao|9yr
alguer|elk
alhama|hg5
alhama de murcia|hg5
alhambra|77f,8nu
alhaurin de la torre|edk
alhaurin el grande|gqh
alhucemas|2zj
ali sabieh|4tg,6ju
ali sabih|6ju
aliaga|cj2,eo7
aliaga de nueva ecija|eo7
aliakmonas|m12
alibori|4n4
alicant|rt
alicante|rt,37y
alice town|nik
alief|835
alif dhaal|5ik
aligarh|265
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
allahabad|1u7
allanridge|f9r
allapattah|b93
allauch|h3n
allegheny|lqt
allemagne|i
allemagne de l est|ff
allemagne nazie|ig
allen|840
allen park|g3s
allenstein|2l3
allentown|7ee
alleppey|3sa
aller|lqu
alleroi|jem
alleroy|jem
alleur|jj7
alliance|gyw
allier|2mh,lqv
allieres et risset|k9k
allison park|h2r
alloa|hbk
allonnes|ixs
allschwil|hqc
alma ata|cr
alma tamak|oi3
almada|eod
almalyk|72t
almansa|gbw
almassora|gbd
almaty|cr,1gm,1nb
almaty region|1gm,1nb,49q
almazora|gbd
almazora municipio|gbd
almelo|9fv
almendralejo|erz
almere stad|6er
almeria|rv,6a1
almetievsk|6xs
almetjewsk|6xs
almetyevsk|6xs
almirante tamandare|8gc
almonte|h18
almora|f2j
almoradi|hao
almordi|hao
almunecar|g2k
almusayib|cuo
alo|64p,omi
alofi|kh7
aloha|bvm
aloja|589
aloja municipality|589
alojas|589
alonets|jhi
alonez|jhi
alor setar|1pw
alor star|1pw
alost|93k
alotau|fqb
alouchta|ftl
aloupka|jz1
aloushta|ftl
alpen|dz
alpes|dz
alpes de alta provenza|2mi
alpes de haute provence|2mi
alpes maritimes|2mk
alpes maritimos|2mk
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
alsunga|58a
alsunga municipality|58a
alsungas|58a
alt hohenschoenhausen|bs6
alt hohenschonhausen|bs6
alt phaleron|a6h
alt posttal|omy
alt schwaneburg|g0g
alta austria|nt
alta corcega|2n8
alta gracia|daq
alta occidental|4y2
alta oriental|4y1
alta saboya|2oh
alta verapaz|4zb
altadena|cvb
altaelva|lqw
altagracia de orituco|9rz
altai|11p,bf7,ciq
altai krai|11q
altai region|11q
altai republic|11p
altai territory|11q
altaiski|ikb
altamaha|lqx
altamira|9ko,ang
altamonte springs|ct8
altamura|9ln
altay|69e,bf7,ciq
altayskoye|ikb
altaysky|ikb
altchevsk|7sw
altdorf|gab,iau
altdorf bei nurnberg|iau
altdorf ur|gab
altea|gng
altena|h7p
altenbourg|dna
altenburg|dna,fng
altenburgo|dna
altinordu|35n
altiplano|5z7
altkirch|kpj
alto barinas|3gr
alto demerara berbice|4zz
alto garona|2na
alto hospicio|7qg
alto karabaj|fy
alto katanga|d5
alto loira|2nm
alto lomami|4pm
alto marne|2nv
alto nilo|5xs
alto paraguay|5on
alto parana|5oh
alto parana department|5oh
alto rin|2ob
alto saona|2od
alto tacutu alto esequibo|500
alto uele|4pn
alto vienne|2ot
alton|g5r,i0u
altona|3pc
altoona|cgh
altos alpes|2mj
altos del golan|fh
altos del sena|2oy
altos pirineos|2o8
altoufievski|ba6
altrincham|d2v
altschewsk|7sw
altsohl|cl9
altstatten|jb7
altstatten sg|jb7
altuf yevskiy|ba6
altufjewski|ba6
altufyevski|ba6
altufyevsky|ba6
altzaga|gkl
aluksne|58b,k9v
aluksne municipality|58b
aluksnes|58b
alula|f2v
alupka|jz1
aluschta|ftl
alushta|ftl
alvajarvi|kxw
alvalade|f8s
alvand|8fk,9a5
alvaro|3gy
alvaro obregon|27o
alvin|gbm
alvorada|40p
alwar|3gy
alyoshki|gi7
alytus|57o,6tl
alytus county|57o
alzaga|gkl
alzenau in unterfranken|hl8
alzey|hpx
alzira|ckb
am timan|8ly
amadjuak lake|kxx
amadora|6e5
amagasaki|2ub
amagasaki shi|2ub
amagi|cxu
amahai|c4n
amaigbo|77w
amakusa|8s9
amakusa inseln|8s9
amalapuram|bg1
amalner|854
amambay|5ok
amambay department|5ok
aman|90
amanat al asemah|1hb
amanat al asimah|1hb
amanat alasimah|4h7
amancio|d34
amapa|om
amapari|lqy
amara|7t,1xl
amarah|1xl
amaravati|7wi,oy9
amarillo|666
amarnath|3yk
amasya|37t,3pq
amasya province|37t
amata|58c
amata municipality|58c
amatas|58c
amatitlan|9i2
amay|iny
amazon|lqz,p9p
amazon river|p9p
amazonas|ol,4rz,5lw,64i,lqz,p9p
amazonas department|4rz
amazone|p9p
ambah|d9o
ambajogai|9by
ambala|6u1
ambalangoda|ayd
ambanja|fkl
ambarawa|a9e
ambares et lagrave|iqi
ambariv|owb
ambariw|owb
ambarnath|3yk
ambasamudram|f6k
ambato|1s5
ambatondrazaka|6w1
ambattur|374
ambazac|kxk
amberes|o8,2jx
amberg|ck5
amberieu en bugey|iob
ambert|jxy
ambikapur|9fn
ambilobe|b1h
ambo|cor
amboasary|e5o
amboise|isc
ambon|1v2
ambon city|1v2
ambositra|7bn
ambovombe|36n
ambur|7ol
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
americana|67d
americo brasiliense|el1
amerika|2,pba
amerikanisch samoa|j3
amerikanische jungferninseln|k3
amerique|pba
amerique du nord|5k
amerique du sud|5m
amerique latine|ga
amersfoort|6ya
amersham|h1n
amersham on the hill|htl
ames|a2x,g63
amesbury|jg8
amgun|lr0
amhara|7t
amhara region|7t
amherst|7cj,der
ami|c30
amiens|6vv
amilly|ipi
amir timur|oyc
amistad reservoir|kxz
amlapura|f84,f85
amlapura city|f84
amli|eu9
amman|90,1fa
amman governorate|1fa
ammanford|gnw
ammersee|ky0
ammochostos|4t3
amnat charoen|5zy,7uw
amneville|jfs
amol|65w
amora|bgn
amorebiela|hsk
amorebieta|hsk
amorebieta echano|hsk
amorebieta etxano|hsk
amorevieta|hsk
amoron i mania|4al
amour|e0
amoursk|c8g
amourske|nju
amourskoie|nju
amoy|ku
amozoc de mota|94s
ampang|790
ampara|cpx
amparafaravola|blt
amparo|9fx
amphoe hua hin|bqd
amphoe mueang samut prakan|1s1
amphoe phra pradaeng|6h0
amplepuis|ktg
amposta|h4y
ampthill|hel
amran|20t,3jg
amran governorate|20t
amravati|2ed
amreli|81l
amriswil|j3a
amritsar|1tl
amroha|6ew
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
amur|e0,11r
amur oblast|11r
amur region|11r
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
an giang|1dn
an nabatiyah|565
an nabk|bw0
an nahud|7qs
an najaf|1lp,252
an nil al abyad|1hl
an nil al azraq|22w
an nouqat al khams|3gb
an nu maniyah|7oe
an nuhud|7qs
an nuqat al khams|3gb
an nusayrat|e5a
anabar|5kn,lr2,o7j
anabar district|5kn
anaco|6yp
anadolka|njr
anadoly|oeg
anadyr|c9c,lr3
anadyrgolf|p6t
anaheim|35k
anakapalle|8q8
analamanga|4ag
analanjirofo|4ar
anambara|lt
anambra|lt
anambra state|lt
anamur|awo
anan|9mb
anand|6zk
ananiev|jyz
ananindeua|2vf
ananiv|jyz
ananjew|jyz
ananjiw|jyz
anantapur|3sf
anantnag|8yz
ananyev|jyz
ananyiv|jyz
anapa|bbr
anapolis|3ak
anapskaia|ijl
anapskaja|ijl
anapskaya|ijl
anasco|4dp,hop
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
anbar|1vw
anbar governorate|1vw
anbu|6ky
anbyon|f8h
anbyon up|f8h
ancash|5lx
ancaster|d9i
ancenis|jym
anchorage|3fb
ancona|v4,3k1
ancone|v4,3k1
anda|6cv
andalousie|an
andalucia|an
andalusia|an
andalusien|an
andaman and nicobar|n1
andaman sea|p3z
andamanensee|p3z
andenne|gm0
anderlecht|6m0
anderlues|j0q
andernach|fti
andernos les bains|jeo
anderson|b4i,g4a,lr4
andhra pradesh|tq
andijan|1du,1nr
andijan region|1du
andijon|1du,1nr
andong|2ra
andorra|56
andorra la vella|42y,4hv
andorre|56
andorre la vieille|42y,4hv
andover|cy0,f4s
andradina|bhj
andreas|48f,ozg
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
andrijevica|5cr,nen
andrijewo iwaniwka|nvv
andrijiwka|njf,nyz,o5t
andrimont|k6k
andriyashivka|ovm
andriyevo ivanivka|nvv
andriyivka|njf,nyz,o5t
andros norte|4oc
androuchiovka|jtj
androuchivka|jtj
androuchki|p10
androuchky|p10
androussove|ofy
androussovo|ofy
androy|4ay
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
anenii noi|5br,ghj
anenii noi district|5br
anenii noui|ghj
anew|8t8
anfu|dbf,f5d
ang thong|5ze,d4z
angamali|eka
angara|lr5,nd0
angarsk|3rh
angat|d4y
angaur|5o2
angaur state|otr
angeles|3dt
angeles city|3dt
angerman|moo
angermuende|i9p
angermunde|i9p
angers|6ib
anglet|d8w
angleterre|l,ti
angleur|ja4
angoche|9aw
angol|cj9
angola|19
angono|8kl
angora|6h
angostura|1ma
angouleme|bvf
angra dos reis|6pr
angren|691
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
anhui|qi
anibare|5ko,oym
anibare district|5ko
aniche|jgc
anjangaon|b62
anjar|9wh
anjero soudjensk|8tg
anjiang|b3y
anjo|6a5
anjo shi|6a5
anjou|6a5
anjou shi|6a5
anjouan|550
anju|brk
anju si|brk
ankang|218
ankara|6h,cz
ankara province|cz
ankaran|5vz,jit
ankeny|ayi
anking|23s
ankleshwar|9ak
anlan|fb3
anliu|7ix
anlong|8m9
anlu|9jr
ann arbor|7ha
anna|hk8
anna regina|dw9
annaba|2dc,2dz
annaba province|2dz
annaberg buchholz|grs
annaka|ax3
annalee|lr6
annandale|d6q
annapolis|7g4
annau|8t8
annay|mup
annecy|bwo
annecy le vieux|h2z
annemasse|fz9
annezin|ko5
annfield plain|jcx
anning|7sa
annino|fru
anniston|gx8
anno pokrovka|okz
annobon|4ym
annoeullin|jbr
annonay|hok
annovka|op9,ory
annowka|op9,ory
ano liosia|es6
anosy|4az
anqing|23s
anqiu|33t
ans|g4f
ansan|285
ansan si|285
ansansi|285
ansbach|f8k
anschero sudschensk|8tg
anse|kvv
anse boileau|5py,itd
anse la raye|566,na3
anse royale|5pz,j2a
anseba|4w8
anseghem|iju
anseong|9p8
anseong si|9p8
anseongsi|9p8
anserma|ew1
anshan|1lm
anshun|25i
anta|fks
antakya|2cn
antalaha|eng
antalya|mc,1ay
antalya province|1ay
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
antigua guatemala|6zi
antigua und barbuda|54
antigua y barbuda|54
antiguo cuscatlan|eq6
antioch|2cn,7nw
antioche|2cn
antiochia am orontes|2cn
antioquia|d4,2cn
antioquia del orontes|2cn
antioquia department|d4
antipolo|2i9
antipolo city|2i9
antique|2ij
antique province|2ij
antofagasta|1uk,4ra
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
antsirabe|244
antsiranana|30h
antsohihy|7jj
antsohimbondrona|f5z
antu|aq6
antwerp|o8,2jx
antwerp province|o8
antwerpen|o8,2jx
anupgarh|euo
anuradhapura|6cc
anvers|o8,2jx
anwen|fld
anxiang|auh,doo
anyama|806
anyang|1sc,2f1
anyang si|2f1
anyangsi|2f1
anyuan|d7r
anzegem|iju
anzhero sudzhensk|8tg
anzin|ih1
anzio|cg6
anzoategui|1l7
aoji|elo
aomori|y0,208
aomori ken|y0
aomori prefecture|y0
aomori shi|208
aonla|bsd
aoos|lr7
aorroyomolinos|fca
aosta|v5,7t6
aosta valley|up,v5
aostatal|up,v5
aoste|v5,7t6
aotearoa|3h
aotearoa new zealand|3h
aoukale|lr8
aouli|n5c
aouly|n5c
aouz kirk|o3x
aoxi|8sy
apac|9tu
apace|5vh,nwt
apache junction|dqu
apalit|93v
aparecida|elx
aparecida de goiania|2lg
aparima|lr9
aparri|evc
apartado|8m6
apatity|agf
apatzingan|82r
apatzingan de la constitucion|82r
apayao|5nm
apayao province|5nm
apcheronsk|da5
ape|58d
ape municipality|58d
apeldoorn|70h
apes|58d
apex|cf8
apia|2yu
apizaco|bvb
aplerbeck|b32
apodaca|2sc
apolda|gh3
apolinopolis parva|akh
apomu|9if
apopa|7lz
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
appenzell ausserrhoden|pu
appenzell inner rhodes|pt
appenzell innerrhoden|pt
appenzell outer rhodes|pu
appenzell rhodes exterieures|pu
appenzell rhodes interieures|pt
appenzell rodas exteriores|pu
appenzell rodas interiores|pt
apple valley|9h4,bn3
appleton|9bw
aprelevka|ht3
aprelewka|ht3
aprilia|9a0
apscheronsk|da5
apsheronsk|da5
apskritis d alytus|57o
apskritis d utena|57s
apskritis de kaunas|2gz
apskritis de klaipeda|39r
apskritis de marijampole|57p
apskritis de panevezys|408
apskritis de siauliai|3ly
apskritis de taurage|57q
apskritis de telsiai|57r
apskritis de vilnius|23h
apt|j0i
apucarana|7ry
apulia|uy
apulien|uy
apure|2su,lra
apurimac|5ly
apurimac department|5ly
aqaba|3go,52s
aqaba governorate|52s
aqmola|275
aqqikkol hu|ky2
aqsai|eg3
aqsay|eg3
aqsu|cjl
aqtau|2ua
aqtobe|1kg,25z
aquatorialguinea|4g
aquidauana|ebs
aquiraz|a2t
aquisgran|3l4
ar ramtha|6oi
ar raqqa|247,2jl
ar raqqah|247,2jl
ar raqqah governorate|247
ar rass|8v8
ar rastan|bdu
ar rayyan|23i
ar rifa|67i
ar riqqah|bj6
ar riyad|cb
ar rumaythah|c75
ar rumaythiyah|ast
araba|t4
arabat nehrung|e2
arabat spit|e2
arabia saudi|1a
arabia saudita|1a
arabian gulf|h7
arabian sea|p3b
arabie saoudite|1a
arabisches meer|p3b
aracaju|1ew
aracataca|d0r
aracati|cmi
aracatuba|6hm
arachinovo|5fr,do8
aracinovo|5fr
aracruz|asf
arad|2lr,2y3
arad county|2y3
arafat|p1g
arafura sea|p44
arafurasee|p44
aragacot n|4il
aragatsotn|4il
aragatsotn province|4il
aragatsotn region|4il
aragazotn|4il
aragon|rw,lrb
aragonien|rw
aragua|1iw
aragua de barcelona|eny
araguaia|lrc
araguaina|7u2
araguari|868
arahal|hhi
arak|1kf
arakkonam|90g
aral|3mf,ex7
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
arapiraca|6j7
arapongas|84x
arar|2tx
ararangua|cro
araraquara|6i9
araras|7re
ararat|3oo
ararat province|3oo
araria|9ul
araripina|dn9
araruama|7ox
aras|lrd
arashiyama|bt7
arauca|3ni,4s0
arauca department|4s0
araucania|4rc
araucaria|7n4
araure|6cq
arawa|dbg
araxa|8t7
arayat|8j8
arba minch|68r
arbil|kf,1tk
arbin|cx7
arbogaan|lre,mkj
arbois|n8q
arbon|iqq
arbory|48g
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
arcangel|1uu
archangai aimag|5gv
archangel|1uu
archangelsk|1uu
archangelskoje|nty
archanhelske|nty
archara|jco
archena|hq8
archipel de san andres|4s3
archipelago of saint andrew|4s3
archipelago of saint andrews|4s3
archipielago de san andres|4s3
architsa|ogg
archway|3z6
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
ardabil|1q1,1qa
ardabil province|1q1
ardahan|627,a9u
ardahan province|627
ardakan|aqb
ardebil|1qa
ardeche|2ml
arden arcade|8cj
ardenas|2mm
ardennes|2mm
ardesen|9su
ardmore|gen
ardon|hp8
ardooie|jnu
ardoye|jnu
ardres|n44
ardrossan|j7d
area metropolitana de billings|7o2
area occidental|5w5
arecibo|3ll,4dq
aregua|er8
areka|evz
arel|g9q
arendal|8bp
arendonk|ivp
arenella|9u4
arensburg|dqp
arenys de mar|iaw
arequipa|18z,5lz
ares|kw4
arezzo|v8,803
argaiach|jgl
argaiash|jgl
argajasch|jgl
arganda|blw
arganda del rey|blw
arganzuela|6sj
argayash|jgl
argel|7g,192
argeles|jh6
argelia|w
argentan|hq1
argenteuil|7yo
argentina|u
argentine|u
argentinien|u
argenton sur creuse|ksb
argentre du plessis|n8p
arges|2h5,lri
argin|olt
arginchik|o56
argintschik|o56
argoun|g05
argovia|ps
argovie|ps
arguin|olt
arguinchik|o56
arguintchik|o56
argun|g05,lyw
argungu|cf9
argyroupoli|enk
arhangay|5gv
arhus|3gm
ariana|2x2,3ez
ariana governorate|2x2
arica|2hq
arica y parinacota|4rb
arica y parinacota region|4rb
ariege|2mn,lrj
ariel|19b,aez
arif wala|8ka
arifwala|8ka
arima|7u5
aripuana|lrk
ariquemes|at1
arish|2ev
arizona|14s
arjanguelsk|11s,1uu
arjanguelskoye|nty
arjanhelske|nty
arjara|jco
arjawinangun|7t4
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
arkansas|14r,lrl
arkhabil suqutra|654
arkhangai|5gv
arkhangai province|5gv
arkhangel sk|1uu
arkhangelsk|11s,1uu
arkhangelsk oblast|11s
arkhangelsk region|11s
arkhangelskaya|11s
arkhangelskoye|nty
arkhanguelsk|1uu
arkhanguelskoie|nty
arkhanhelske|nty
arkhara|jco
arktis|e3
arktischer ozean|e3
arles|bcl
arlesheim|jmn
arlington|30f,423,cuz
arlington heights|97z
arlon|g9q
armachivka|om5
armadale|ize
armagh|ieu
armaschiwka|om5
armashivka|om5
armavir|3ns,65t,92r
armavir province|3ns
armavir region|3ns
armawir|3ns,65t,92r
armelkanal|fa
armenia|3r,1ze
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
arnavutkoey|66n
arnavutkoy|66n
arnheim|2wn
arnhem|2wn
arni|aaj
arno|5dh,khr,lrn
arno atoll|5dh
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
arrah|3x3,dvp
arraijan|95h
arras|c84
arrasate|gz7
arrasate mondragon|gz7
arrecife|aor
arrentela|fpo
arresoe|ky4
arris|e1m
arrondissement du puy|guh
arroyo|4dr,gvj
arroyo de la miel|htc
arroyo naranjo|416
arroyomolinos|fca
ars sur moselle|kvm
arsamas|7p5
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
arta|4tf,hqw
artachat|aeq
artaschat|aeq
artashat|aeq
arteijo|fsr
arteixo|fsr
artem|7xm
artemisa|2pf,42z
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
artibonite|50z
artibonito|50z
artico|e3
artigas|63r,79f,p30
artigues pres bordeaux|kci
artiom|7xm
artiomovsk|8x9,k0x
artiomovski|eqw
artjom|7xm
artjomowsk|8x9,k0x
artjomowski|eqw
artsaj|fy
artsakh|fy
artsiz|if4
artsyz|if4
artur nogueira|dah
artvin|621,9fq
artvin province|621
artyom|7xm
artyomovsk|8x9,k0x
artyomovsky|eqw
arua|b36
aruba|j4
arucas|e49
aruja|8e2
arunachal pradesh|tr,pbe
aruppukkottai|8o8
arusha|1vx,62s
aruwimi|lro
arvada|7j4
arvaikheer|8is
arvayheer|8is
arvi|d0x
arvin|h7h
arwaicheer|8is
aryanah|3ez
arys|e40
arzach|fy
arzamas|7p5
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
as salimiyah|6th
as salt|39x
as samawah|2sw
as saniyya|9sb
as sinbillawayn|7aw
as sintan|exe
as suki|est
as sulaimaniyya|1ne
as sulaymaniya|1ne
as sulaymaniyah|1al,1ne
as suwaida|6el
as suwais|2ld
as suwayda|3bd,6el
as suwayda governorate|3bd
as suwaydah|6el
as suwayq|7ru
as suwayrah|cxr
as suways|2ld
asab|a6w
asaba|3xu
asad jammu und kaschmir|19o,p1n
asad kaschmir|19o
asadabad|6uj,an7
asafi|3g7
asahan|lrp
asahi|a4a
asahikawa|384
asaka|775,ayp
asaka shi|775
asamankese|dhh
asan|47d,84l
asan maina village|kf5
asan si|84l
asansi|84l
asansol|2m9
asau|hfj
asau village|okv
asbe teferi|fiy
asbest|9b0
ascalon|6v6
ascania nova|njs
ascension|5qc
ascension island|5qc
asch schamal|5oz
asch schamaliyya|28v
asch scharqiyya|dj
asch schuhada|c29
ascha|exb
aschaffenbourg|9qz
aschaffenburg|9qz
aschchadan|ok6
aschdod|3w2
ascheberg|ica
aschersleben|ggl
aschgabat|bf
aschkelon|6v6
aschmun|7ag
aschtarak|b04
ascoli piceno|v6,d1i
ascot|hs6
asdod|3w2
asebe teferi|fiy
aseer|1fn
aseer region|1fn
asek|o8y
asenovgrad|b6x
aserbaidschan|2g
asgabat|bf,61r
ash shafa|9h3
ash shalif|2jc
ash shamal|5oz
ash shamaliyah|28v
ash shamiyah|aun
ash sharqiyah|dj,16q,1gq
ash sharquiyah|dj
ash shati|5bp
ash shatrah|8sw
ash shihaniyah|gf0
ash shuhada|c29
asha|exb
ashanti|4xr
ashanti region|4xr
ashburn|crb
ashby de la zouch|iug
ashdod|3w2
ashdod yam|3w2
asheboro|ga2
asheville|8i4
ashford|aaq,g44
ashgabat|bf,61r
ashikaga|6vi
ashikaga shi|6vi
ashington|g2n
ashiya|8i0
ashiya shi|8i0
ashjadan|ok6
ashkabad|bf
ashkelon|6v6
ashkhabad|bf,27v
ashkhadan|ok6
ashland|h08,h5p,h7q,hc5
ashmoun|7ag
ashmun|7ag
ashok nagar|a45
ashoknagar|a45
ashoknagar kalyangarh|7mz
ashqelon|6v6
ashquelon|6v6
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
asir|1fn
asir province|1fn
asir region|1fn
asiut|1jb,309
asjabad|bf,61r
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
assaba|5gz
assadabad|6uj
assam|ts
asse|fwa
assebroek|hgk
assen|6aq
assenede|imq
assenovgrad|b6x
assenovgrade|b6x
assenowgrad|b6x
assesse|kgm
assiniboine|lrr
assino|g5a
assinovskaya|jea
assiout|1jb,309
assipovitchy|eid
assipowitschy|eid
assis|7tx
assiut|1jb
assomada|gnf
assouan|1sh,3os
assu|e58
assuan|1sh,3os
astana|17p,2ds
astanajapura|6t0
astaneh ashrafieh|cva
astaneh ye ashrafiyeh|cva
astara|4jc,cfc,dk1
astara district|4jc
asti|v9,9bh
astillero|hqo
astoria|6rk
astracan|11t,1j4
astrachan|1j4
astrajan|1j4
astrakhan|11t,1j4
astrakhan oblast|11t
astrakhan region|11t
asturias|rx
asturien|rx
asturies|rx
asuan|1sh,3os
asuncion|8g,5ox
asuncion mita|c0z
asunden|ky6
aswan|1sh,3os
aswan governorate|3os
asyout|309
asyut|1jb,309
asyut governorate|309
at ta if|29a
at tafilah|52t,975
at taj|ccs
at tall|b37
at tall al kabir|blj
atacama|4rd
atacora|4n3
atafu|4gg,nxs
atafu village|nxs
ataki|opv
atakora|4n3
atakpame|3ry
ataky|opv
atamaria|frc
atambua|8uc
atami|elz
atamurat|ev7
atamyrat|ev7
atani|3v0
ataq|7me
atar|9hc
atarfe|ia0
atarra|cc6
atascadero|fsg
atascocita|a08
atasehir|347
ataturk barajt|ky7
atbara|7qv,lrs
atbarah|7qv
atbasar|eg5
atbassar|eg5
atchinsk|7gw
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
athens|c3,77v,gfh,gg4
atherstone|j46
atherton|hdo
athina|c3
athinai|c3
athinas|c3
athinia|c3
athiopien|b
athis mons|fdu
athni|czm
athos|4yu
athus|jwv
ati|9h1
atibaia|6v5
atkarsk|g37
atlanta|1mq
atlantic|e4
atlantic city|dim
atlantic ocean|e4
atlantico|e4,1dy
atlantico department|1dy
atlantida|501
atlantida department|501
atlantik|e4
atlantique|e4,4n5
atlantis|9uk
atlantischer ozean|e4
atlixco|8ls
atlixco de las flores|8ls
atmakur|edg
atoll addu|5il
atoll faadhippolhu|5im
atoll hadhdhunmathi|5in
atolon alif dhaal|5ik
atolon laamu|5in
atolon lhaviyani|5im
atomkraftwerk saporischschja|iz
atomkraftwerk tschernobyl|er
atoyac|lrv
atrak|lrw
atrato|lrx
atrauli|c5k
atrek|lrw
atschchoi martan|hzs
atschinsk|7gw
atshan|lry
atsiaman|43j
atsimo andrefana|4ax
atsimo atsinanana|4an
atsinanana|4aq
atsugi|3x1
atsugi shi|3x1
attapeu|55m,ir2
attapu|55m
attard|5hc,en9
attendorn|gh8
attersee|ky8
attica|16p
attika|16p
attili|9s1
attingal|e1t
attique|16p
attleboro|cml
attleborough|jbk
attock city|8o0
attur|aqr
atua|64u
atwater|fv2
atyraou|217,2li
atyrau|217,2li
atyrau oblisi|49r
atyrau region|2li
au sg|kb8
aubagne|cjc
aubange|idx
aube|2mo,lrz
aubenas|ip8
auberchicourt|mwn
aubergenville|iy2
aubervilliers|9kn
aubevoye|n87
aubiere|j5v
aubignan|n2a
aubigny|6vo
aubigny sur nere|kkm
aubin|mvi
auburn|955,ad4,g62,gtc
auburn hills|guw
aubusson|msv
auby|jyn
aucamville|khs
auce|58e
auce municipality|58e
auces|58e
auch|giw
auchel|j2k
auchi|aac
auchy les mines|mys
auckland|1pv,5kw
aude|2mp,ls0
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
augsbourg|3mk
augsburg|3mk
augsburgo|3mk
augsdaugava municipality|4a2
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
aur|5di,o33
aur atoll|5di
auraiya|9lp
aurangabad|1w5,877
auray|ivi
aurec sur loire|ku4
aureilhan|jyc
aurejarvi|ky9
aurich|db7
aurillac|egv
auriol|jii
aurora|34k,448,44e,b3r
aurora province|448
aursjen|kya
aursund|kyb
aursunden|kyb
aus kirk|o3x
ausa|emw
auschwitz|dk6
aussig|3jq
aussig sur elbe|240
aussillon|k4a
aussonne|mv9
austin|19p,gik
austintown|ft7
austral islands|4dg
australia|1j
australia meridional|o3
australia occidental|o6
australian capital territory|nz
australie|1j
australie meridionale|o3
australie occidentale|o6
australien|1j
austria|2l
auterive|k3r
autlan de navarro|cga
autonome gemeinschaft andalusien|an
autonome gemeinschaft baskenland|sw
autonome gemeinschaft extremadura|sc
autonome gemeinschaft kantabrien|s3
autonome gemeinschaft kastilien la mancha|s6
autonome gemeinschaft kastilien und leon|s5
autonome gemeinschaft katalonien|b5
autonome gemeinschaft madrid|bx
autonome gemeinschaft navarra|st
autonome gemeinschaft region murcia|sr
autonome provinz bozen|vk
autonome region madeira|11n
autonome region sizilien|kg
autonome republik krim|es,14b
autonome republik nachitschewan|4k5
autonomer kreis der jamal nenzen|13v
autonomer kreis der nenzen|12w
autonomer kreis der tschuktschen|120
autonomes gebiet tibet|ra
autonomous city of buenos aires|n4
autonomous region in muslim mindanao|5ni
autonomous republic of crimea|es,14b
autriche|2l
autun|hph
auvelais|jtk
auvergne rhone alpes|t6
auvernia rodano alpes|t6
auvers sur oise|k7v
auvezere|ls2
auxerre|d35
auxonne|jxh
auz kirk|o3x
avadi|3pd
avallon|jr3
avangard|kpl
avanhard|kpl
avannaata|479
avare|8vr
avarua|72j
avdeevka|e7r
avdeievka|e7r,nqy
avdeyevka|e7r,nqy
avdiivka|e7r,nqy
avdiyivka|e7r,nqy
aveiro|114,6l6
aveiro district|114
avel|nts
avelgem|joc
avelghem|joc
avellino|va,c1z
aventura|du0
aversa|beq
aves|p26
aveyron|2mq,ls3
avezzano|dst
avhoustivka|o0g
avhustivka|o0g
avia|ay2
aviatorske|nl1
aviatorskoe|nl1
aviatorskoie|nl1
aviatorskoye|nl1
avignon|8fx
avila|ry,ay2
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
awasa|1r0
awash|ls4
awassa|1r0
awatere|ls5
awbari|5bg,5bo,76g
awdal|5wt
awdejewka|e7r,nqy
awdijiwka|e7r,nqy
aweil|7i6
awel|nts
awhustiwka|o0g
awiatorske|nl1
awiatorskoje|nl1
awka|2mc
awsim|a76
awtury|hov
axum|d4t
ay serez|ovx
ayabe|ffd
ayacucho|2x6,5m0
ayagoz|et4
ayaguz|et4
ayakkum hu|kyc
ayamonte|hc0
ayapel|b16
ayara|32a,44o
ayaria|32a,44o
aybar|nvs
aydin|1t3,2q5
aydin province|1t3
ayeyarwady|5g7,m2n
aygashen|ojq
aykavan|onk
aykhal|ibc
aylesbury|9ai
aylmer lake|kyd
ayn al arab|bsi
ayodhya|bd9
ayoun el atrous|drz
ayr|cbu
aysen|4r9
ayteke bi|e7e
aytre|jub
ayutinskiy|jai
ayutinsky|jai
ayutthaya|5zd,6qe
ayvalik|9n4
aywaille|jaa
az zahirah|5li
az zaouiyah|3fg
az zarqa|25l,ddb
az zawiyah|2en,3fg
az zawiyya|2en,6aw
az zintan|exe
az zubayr|7c2
az zulfi|79z
azad cachemira|19o,p1n
azad cachemire|19o,p1n
azad jammu and kashmir|19o
azad kashmir|19o,p1n
azad shahr|2l7
azadschahr|c52
azadshahr|2l7,c52
azamgarh|7ho
azamor|dxw
azarbayjan e gharbi|18r,4kh
azarbayjan e sharqi|170
azare|7t9
azaz|9z5
azazga|d94
azcapotzalco|2xm
azek|o8y
azemmour|dxw
azerbaidjan|2g
azerbaidjan occidental|18r
azerbaidjan oriental|170
azerbaijan|2g
azerbaiyan|2g
azerbaiyan occidental|18r
azerbaiyan oriental|170
azimpur|865
azna|c5r
azogues|7um
azoren|11m
azores|11m
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
azua|4tv,6ek
azua de compostela|6ek
azua province|4tv
azuay|4uu
azul|bah
azuqueca|ezy
azuqueca de henares|ezy
azusa|buh
azzaba|99b
azzah|1qc
b inutil|p9n
ba ria vung tau|1ww
baa atholhu|4cg
baabda|g5v
baalbek|8bo
baalbek hermel|2xk
baalbek hermel governorate|2xk
baar|ham
baardheere|cya
baasrode|kfs
bab al mandab|p80
bab azwar|3ir
bab el mandeb|p80
bab ezzouar|3ir
babahoyo|3vb
babaieva|iv8
babaiourt|ik8
babaiurt|ik8
babajewa|iv8
babajurt|ik8
babanka|nol
babati|7wm
babayeva|iv8
babayevo|iv8
babayurt|ik8
babek|4jd
babenhausen|i0v
babenkove|ovz
babenkovo|ovz
babenkowe|ovz
babenkowo|ovz
babil|1rp
babilonia|1rp
babin|np6,oja,osx
babina|e9s
babine|ls6
babite|58g
babite municipality|58g
babites|58g
babites ezers|kye
babol|43m
babolsar|c2b
babor ville|exg
babouchkin|8n3
babrouisk|41b
babruisk|41b
babrujsk|41b
babruysk|41b
babu|a14
babuschkin|8n3
babushkin|8n3
babylon|1rp
babylon governorate|1rp
babyn|np6,osx
babyne|oja
bac can|3eo
bac giang|1jq,6lp
bac kan|3eo,be8
bac lieu|21t,39t
bac ninh|1vv,74u
bacabal|9gk
bacau|2eq,2l6
bacau county|2eq
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
bachkirie|mg,11u
bachkortostan|mg,11u
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
bachuan|41m
back|ls7
back mountain|g67
backa meridionale|2dl
backa occidentale|5p8
backa septentrionale|5p5
backan|3eo
backnang|e83
bacolod|2ta
bacolod city|2ta
bacoor|34s
bacs kiskun|2p8
bacs kiskun county|2p8
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
badachschan|23p
badagara|96g
badajoz|rz,6sp
badajshan|23p
badakhchan|23p
badakhsha|23p
badakhshan|23p
badakhshoni kuni|41n
badalona|3y5
badalone|3y5
badana|n9h
badarganj|f15
badaun|6lk
bade|41j
bade district|41j
bade wurtemberg|rf
baden|i4c
baden ag|i4c
baden baden|b3q
baden wurtemberg|rf
baden wurttemberg|rf
badghis|2x5
badghis province|2x5
badgis|2x5
badin|9dp
badlapur|7ul
badulla|6w3
baduria|bv4
baekrajan|att
baelui|ine
baena|h72
baesrode|kfs
baesweiler|g1u
baeza|i2v
bafa golu|kyf
bafang|8x0
bafata|4zi,9uf
baffin bay|p3h
bafia|9p7
bafing|ls8
bafoussam|215
bafq|fdy
bafra|8bc
bagaha|7vf,8dx
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
bagcilar|26e
bagdad|63,de
bage|82w
bageqi|awl
bagerhat|3kt
bagerovo|n2r
bagerowo|n2r
baghdad|63,de
bagheria|bdx
baghlan|25p,7q9
baghpat|d1a
baglan|25p,7q9
bagmati province|5kl
bagna|o4o,oqb
bagneres de bigorre|jpg
bagnes|kbu
bagneux|dkz
bagnolet|esz
bagnols sur ceze|hha
bago|27g,5g2,692
bago city|692
bago region|5g2
bagoe|ls9
bagong pagasa|cba
bagpat|d1a
bagrinovka|nzs
bagrinowka|nzs
bagrynivka|nzs
baguerovo|n2r
baguio|23f
baguio city|23f
bahachivka|oh7
bahadurganj|fc6
bahadurgarh|6ps
bahamas|4t
bahar dar|1wq
baharampur|6d4
bahate|n92,ocy
bahativka|ofd
bahatiwka|ofd
bahau|fdd
bahawalnagar|78m,78o
bahawalpur|2hy,78o
bahcelievler|2ge
baher dar|1wq
baheri|a6p
baherove|n2r
baherowe|n2r
bahia|on
bahia blanca|3dx,p7n
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
bahia montego|3pr
bahia otway|p9m
bahia prydz|p7r
bahia shark|p6p
bahia sulzberger|p61
bahia vincennes|p7s
bahia wager|p9c
bahir dar|1wq
bahjoi|eqe
bahla|b8u
bahna|o4o
bahoruco|4tw
bahr al gazal del norte|5xl
bahr al gazal occidental|5xm
bahr aouk|lsa
bahr el gazel|5yi
bahr el ghazal du nord|5xl
bahr el ghazal occidental|5xm
bahr el jebel|mab,mpq
bahr el zeraf|lsb
bahraich|6cl
bahraigh|6cl
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
baia mare|2y6
baibouzivka|o9v
baibuzivka|o9v
baicheng|29l,3au,94d
baichihe|cuk
baidagang shuiku|kyg
baidary|npm
baidi|b0g
baidoa|308
baidschi|e2u
baidyabati|7iz
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
baie de l abondance|5kx,p4r
baie de lutzow holm|p7v
baie de maputo|p83
baie de marguerite|p7q
baie de melville|p5a
baie de milne|5mu
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
baikonour|418,55k,p1w
baikonur|418,55k,p1w
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
baise|29l
baise city|29l
baisha|7iq,8fz
baishan|6by
baisheng|d68
baishikante|dip
baishishan|axe
baisieux|n6h
bait hanun|dvw
bait lahiya|axr
baitali|oex
baitaly|oex
baitao|cc9
baiti|5kp,nma
baiti district|5kp
baixi|8it
baiyang|eey
baiyin|3er
baizi|c3f
baja|dtj
baja austria|ns
baja california|z3
baja california sur|z4
baja sajonia|rl
baja silesia|109,10p
baja verapaz|4za
bajan olgii aimag|5gu
bajanchongor aimag|5gt
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
bajo congo|16w
bajo de masinloc|pb7
bajo nuevo|pba
bajo nuevo bank|pba
bajo rin|2oa
bajo uele|4pl
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
bakersfield|32k
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
baki|1gt,45t,apy
bakixanov|9wz
bakool|5wu
bakou|9n,1gt
bakouba|2sz
bakoy|lsd
bakri|fo7
baksan|dut,lse
bakscha|o99
baksha|o99
baksy|ob2
baku|9n,1gt
balabanovo|gkw
balabanowo|gkw
balabine|kl6
balabino|kl6
balabyne|kl6
balachikha|6rl
balachiwka|oji
balachna|a9s
balachov|841
balachowka|oji
balaclava|hmn
balad|czc
baladiyat ad dawhah|4fs
baladiyat ar rayyan|4ft
baladjary|cyl
balaghat|8xl
balagtas|amj
balaguer|hzr
balai pungut|azn
balajivka|oji
balajna|a9s
balajovka|oji
balak|lsf
balakan|4je,clw
balakan district|4je
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
balakovo|65s
balakowo|65s
balamoutivka|nua
balamutivka|nua
balamutiwka|nua
balanbale|9sn
balanga|9fb
balangir|8e0
balapur|cxk
balaruc les bains|kfb
balaschicha|6rl
balaschow|841
balashija|6rl
balashikha|6rl
balashov|841
balasore|7jp
balayan|brx
balcanes|e8
balcarce|dlf
balch|1u9,7jg
balch springs|geb
baldock|jgo
baldone|58h
baldone municipality|58h
baldones|58h
baldwin|gm6
baldwin park|94x
bale|2pi
bale campagne|pw
bale ville|px
balearen meer|p5e
balearic islands|sk
balearic sea|p5e
balearische inseln|sk
balei|inf
balen|hf9
balesino|i0n
baleswar|7jp
baley|inf
balezino|i0n
balfour|ccy
balham|if5
bali|3ed,51b,9g7
bali sea|p9v
bali strait|p9y
bali strasse|p9y
baliem|lsg
balikci|cuu
balikesir|1q7,288
balikesir province|1q7
balikpapan|28y
balingen|ek1
balisee|p9v
baliuag|716
baliwag|716
baliwan|f8d
balj|1u9,7jg
baljash|8vl
balkan|e8,2wq
balkan province|2wq
balkan region|2wq
balkan welayaty|2wq
balkanabat|3lj
balkans|e8
balkh|1u9,7jg
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
ballarat|7i8
ballasalla|oze
ballaugh|48h,p1b
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
balqa|35z
balqa governorate|35z
balqasch|8vl
balqash|8vl
balqash kli|l7w
balrampur|93x
balsas|9sh,lsh
balta|hnq
balti|32c,5bs
baltic sea|e9
baltic states|ea
baltics|ea
baltiisk|eiz
baltikum|ea
baltimore|2gg
baltinava|58i
baltinava municipality|58i
baltinavas|58i
baltische staaten|ea
baltiysk|eiz
baltsy|32c
balu|dl1
baluchistan|c8
balung|c4u
balurghat|6wz
balvanera|6ql
balvatnet|kyi
balvi|58j,ge8
balvi municipality|58j
balvu|58j
balykchy|cuu
balyktchy|cuu
balyktschy|cuu
balzan|5hd,ij5
balzar|dce
balzers|56f,ins
bam|82c
bama|7gg
bamako|8v,1gl
bambanglipuro|ck6
bambari|84o
bamberg|9n1
bamenda|1rq
bamian|31s
bamingui|lsi
bamingui bangoran|4q3
bamiyan|31s,6b4
bamiyan tal|6b4
bamyan|31s,6b4
ban houayxay|dv1
ban khlong bang sao thong|fej
ban lam luk ka|ail
ban mai|8ld
ban me thuot|2ui
ban na|dc1
ban phaeo|d0g
ban phai|e9i
ban pong|av1
ban ratsada|esl
ban talat yai|bik
banaadir|5wv
banamba|fkt
banan|2lo
banas|lsj
banat central|5p6
banat meridional|3js
banat septentrional|5p7
banbridge|i3q
banbury|bzk
banc de bajo nuevo|pba
banc de serranilla|pbh
bancheny|oh4
banciao|2ir
banciao district|2ir
banda|6qj
banda aceh|25j
banda sea|p3p
bandak|kyj
bandama|lsk
bandama blanc|lsl
bandar|fbt
bandar abbas|1um
bandar anzali|7nl
bandar bushehr|2pc
bandar e anzali|7nl
bandar e genaveh|bfn
bandar ganaveh|bfn
bandar labuan|b6y
bandar lampung|17m
bandar seri begawan|2bu
bandarban|f1s
bandarlampung|17m
bandasee|p3p
bande de gaza|fe,1m6
bandipura|f78
bandirma|7r8
bandol|jsk
bandourka|ofc
bandraboua|4ha,gof
bandrele|4hb,hkp
bandundu|ay,350
bandundu province|350
bandung|bd
bandurka|ofc
baneh|7ug
banepa|9u5
banes|be7
banfora|35b
bang bua thong|d2p
bang kruai|920
bang lamung|dgd
banga|aq7
banga de cotabato|aq7
bangalore|74
bangangte|a1t
bangaon|7mo,alc
bangar|iyc
bangarapet|cv5
bangarmau|dvq
bangassou|9er
banggong co|kyk
banghazi|1bq,2ae
bangil|7e5
bangka belitung|51c
bangka belitung islands|51c
bangkalan|8mk
bangkok|67,5z9
banglades|7
bangladesch|7
bangladesh|7
bangor|ah3,f31,hp4
bangsjene|kyl
bangui|df,4q4
banha|2ig
bani|44l,lsm
bani mazar|7is
bani saf|cb6
bani suef|4w5
bani sueif|4w5
bani suhayla|fdg
bani suheila|fdg
bani suwaif|23c,4w5
bani suwayf|23c,4w5
bani walid|cbe
bani yas city|8xa
bania luka|2at
baniachang|dsu
banias|dk0
banilov podgorni|n8i,n9e
banilov podgorny|n8i,n9e
banilow podgorny|n8i,n9e
baniyas|dk0
banja luka|2at
banjar|44d,8h1
banjaran|6jw
banjarmasin|1f0
banjul|362,4y8
banka|dkt
bankova|eb
bankowa|eb
bankra|b0a
bankura|72b
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
banqiao|2ir
banqiao district|2ir
bansbaria|7q7
bansi|de2
banska bystrica|2d8,3wb
banska bystrica region|2d8
banskobystricky kraj|2d8
banstead|cbp
banswara|8a9
bantcheny|oh4
banteay mean chey|549
banteay meanchey|549
banten|51e
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
banyuwangi|7h0
bao loc|6qq
baoding|19y
baoji|1lq
baojia|dfj
baoqing|aa5
baoruco|4tw
baoruco province|4tw
baoshan|1yr,7b6
baotou|1dl
baoule|lsn
baoying|8xs
bapatla|9mu
bapaume|n5j
baquba|2sz
baqubah|2sz
bar|5cs,bdo,i66
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
barahona|3ut,4tx
barahona province|4tx
barak|o7c
barakaldo|83h
baraki|7tk
barakpur|6sw
baram|lso
baramati|bal
baramula|946
baramulla|946
baran|8k2
baranagar|3me
baranain|heh
baranavichi|6dz
baranavichy|6dz
baranavitchy|6dz
baranawitschy|6dz
baranchinski|j6q
baranchinskiy|j6q
baranchinsky|j6q
baranivka|j3c
baraniwka|j3c
baranoa|9rf
baranove|oty
baranovichi|6dz
baranovitchi|6dz
baranovka|j3c
baranowe|oty
baranowka|j3c
barantchinski|j6q
barantschinski|j6q
baranya|352
baranya county|352
barasat|3e6
barativka|o90,okl
baratiwka|o90,okl
baratovka|o90,okl
baratowka|o90,okl
barauli|dwo
baraut|8ad
barbacena|7cl
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
barbuda|4id
barcellona pozzo di gotto|eia
barcelona|d0,kb,1bl
barcelone|d0,kb
barceloneta|4ds,9wa
barchau|2eq,2l6
barclayville|jv9
barda|4jf,7m3
bardai|oyw
barddhaman|3d5
bardejov|ewx
bardhaman|3d5
bardoli|au7
bardsir|dxk
barduelva|lsp
bareilly|26o
barein|47
bareli|26o
barendrecht|dmi
barentin|in5
barents sea|ec
barentssee|ec
barentu|c4i
bargarh|9qh
bargoed|ind
barh|bv1
barh el gazel|5yi
barhiya|cty
bari|vb,1yc,5ww,b0w
bariadi|epd
barika|82x
bariloche|87o
barima waini|4zr
barinas|1rd,23k,3gr
barinas state|23k
baringo|52x
baringo county|52x
barinitas|blm
bariq|998
bariri|kym
barisal|aq,2e3,4lp
barisal division|aq,4lp
barishal|aq,2e3,4lp
barito|lsq
barka|8va
barking|ah4
barlad|9tf
barletta|8ar
barletta andria trani|vj
barlin|jzf
barmachove|nur
barmaschowe|nur
barmashove|nur
barmer|8gd
barnala|7u3
barnaoul|1fo
barnaul|1fo
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
barquisimeto|172,1h2
barr|kfz
barra|e1k
barra bonita|dx4,kyn
barra do bugres|fd4
barra do corda|8lw
barra do garcas|bhl
barra do pirai|8js
barra mansa|6ke
barracas|93q
barrage de kakhovka|fu
barrage de nova kakhovka|fu
barragem itumbiara|kyo
barranca|cbm
barrancabermeja|68y
barrancas|dpe
barranqueras|boo
barranquilla|17a
barranquitas|4dt,jon
barreiras|6mz
barreiro|bmr
barreiros|e9m
barretos|7z1
barrhead|huf
barri de sant andreu|ay7
barriada cerrillo de maracena|h87
barriada el ejido|8pf
barrie|6wy
barrigada|47f
barrigada village|g7n
barrio angostura i|1ma
barros blancos|fa3
barrouallie|ngs
barrow|lsr,mk7
barrow in furness|cdo
barry|b7b
barsi|7ne
barstow|go2
barstow heights|gl0
bartfeld|ewx
bartica|et7
bartin|626,7lt
bartin province|626
bartlesville|e1u
bartlett|ar8,d2x
bartley green|gd8
bartolome maso|beh
barton upon humber|j5s
bartouryn|nm3
barturyn|nm3
barueri|3ov
baruipur|be2
baruni|8oz
baruta|3r1
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
barysau|6un
barysaw|6un
barysch|hnh
baryschewka|j90
baryschiwka|j90
barysh|hnh
baryshevka|j90
baryshivka|j90
baryshivska hromada|j90
baryssau|6un
bas congo|16w
bas congo province|16w
bas rhin|2oa
bas sassandra|4qw
bas sassandra district|4qw
bas uele|4pl
basaksehir|68a
basalija|nzb
basarabeasca|5bv,f2r
basarabeasca district|5bv
basarjanka|o6x
basarny karabulak|jd5
basartschik|nfr
basauri|cw4
basavakalyan|a0i
basavana bagevadi|fid
baschi|owi
baschkirien|mg,11u
baschkortostan|mg,11u
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
basel|2pi
basel city|px
basel country|pw
basel land|pw
basel landschaft|pw
basel stadt|px
baselbiet|pw
baselland|pw
basford|i5c
bashan|7vj
bashi|owi
bashkiria|mg,11u
bashkortostan|mg,11u
bashkortostan republic|11u
bashtanivka|oea
bashtanka|ivz,o0n
bashtankiv|o0n
bashtankov|o0n
bashtanovka|oea
basilan|2yb
basilan province|2yb
basildon|6uq
basilea|2pi
basilea campina|pw
basilea ciudad|px
basilicata|uz
basilicate|uz
basilikata|uz
basingstoke|7r6
basir pur|d2b
basirpur|d2b
baskenland|ed
basking ridge|h3i
baskiria|mg,11u
baskortostan|mg,11u
basle|2pi
basmat|a6m
basoda|9p6
basoko|cq0
basora|169,1ep
basque autonomous community|sw
basque country|ed,sw
basra|169,1ep,1jp
basra governorate|1jp
basrah|169
bass strait|p5s
bass strasse|p5s
bassange|jvp
bassano|dpg
bassano del grappa|dpg
bassar|ae5
bassas da india|p1k
basse autriche|ns
basse californie|z3
basse californie du sud|z4
basse goulaine|jvm
basse kartlie|2p9
basse kotto|4q5
basse lasne|ik6
basse santa su|ctd
basse saxe|rl
basse silesie|10p
basse terre|7jl
bassenge|jvp
bassens|k26,n8h
bassersdorf|k77
basses carpates|10y
basseterre|764
bassin de foxe|p6x
bassin de kane|p6w
bassin hall|p9h
bassin kane|p6w
bassin sherman|p9b
bassora|169,1ep
bassorah|169
bassum|i3i
basti|7jc
bastia|d6r
bastogne|iha
bastona|iha
basudebpur|f8m
basuo|2u1
basyoun|b3h
basyun|b3h
bat jam|76c
bat khela|cco
bat umi|2kw
bat yam|76c
bata|2ki
bataan|29f
bataan province|29f
batac|b3m
batac city|b3m
bataille de krouty|o2q
bataisk|7oh
batak|kyp
batal noye|o3t
batala|6uf
batalne|o3t
batalnoie|o3t
batalnoje|o3t
batalnoye|o3t
batam|1s3
batanes|5no
batanes province|5no
batang|77e
batangas|1by,3t0
batangas city|3t0
batangas province|1by
batatais|bjn
batavia|g85
bataysk|7oh
batchatski|ify
batchi iourt|iew
bath|7yk
bath beach|ewo
batha|5yh
bathgate|h5u
bathinda|3rl
bathsheba|kt1
bathurst|ewe
bathurst inlet|p99
batikent|3do
batiovo|nhi
batjowo|nhi
batken|2wd,8s4
batken region|2wd
batkhela|cco
batley|bop
batman|1se,2da
batman province|2da
batna|1t1,22f
batna city|22f
batna province|1t1
baton rouge|29n
batoumi|2kw
batouri|cpc
batourin|nm3
batouryn|nm3
batovo|nhi
batschatski|ify
batschi jurt|iew
battagram|28q
battagram city|28q
battambang|34p,54k
battaramulla south|98t
battersea|98p
batticaloa|8ln
battipaglia|c7v
battir|ayk
battle creek|blh
batu|404,bvn
batu gajah|cc4
batu pahat|6o3
batum|2kw
batumi|2kw
baturaden|cxm
baturaja|71r
baturin|nm3
baturyn|nm3
batyovo|nhi
batys qazaqstan|2er
bau bau|6mk
bauan|es9
baubau|6mk
baucau|61g,c2o
bauchi|ks,1e6
bauchi state|ks
baud|kug
baudour|kih
baukau|c2o
baume les dames|kmv
baunatal|fzs
bauru|31r
bauska|58k,fam
bauska municipality|58k
bauskas|58k
bauta|ce8
bautzen|d06
bauvin|kr8
bavans|n6i
bavaria|rg
baven|kyq
baviera|rg
baviere|rg
bavilliers|mud
bavispe|lst
bavly|gsi
bawku|ay5
bawly|gsi
bawshar|314
bay|5wx,esd
bay bolush|ob7
bay city|eow
bay islands|50a
bay of bengal|p39
bay of biscay|p3r
bay of campeche|p43
bay of fundy|p50
bay of marajo|p5x
bay of mecklenburg|paq
bay of plenty|5kx,p4r
bay oglu kipchak|ov4
bay point|h2v
bay shore|g93
bayamo|2gc
bayamon|2dw,4du
bayan|b58
bayan hot|896
bayan nur|1h8
bayan olgii|5gu
bayan olgii province|5gu
bayan olgiy|5gu
bayana|e36
bayandai|ew7
bayanhongor|5gt,8bl
bayankhongor|5gt
bayawan|7bz
bayburt|625,8a1
bayburt province|625,8a1
baybuzivka|o9v
bayda|2gd
baydary|npm
bayelsa|1hz
bayelsa state|1hz
bayern|rg
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
bayqongyr|55k
bayqonyr|55k
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
bazarak|67u
bazarchik|nfr
bazargic|3sy
bazarianka|o6x
bazarni karabulak|jd5
bazarny karaboulak|jd5
bazarny karabulak|jd5
bazarnyy karabulak|jd5
bazartchik|nfr
bazaryanka|o6x
bazas|kva
bazhovo|j1g
be er scheva|2hm
be er sheva|2hm
beaconsfield|ikm
bear|lsv
bear lake|kyr
bearsden|g49
beas|lsw
beau bassin rose hill|381
beau vallon|5q0,iu3
beaucaire|if1
beauchamp|jkv
beaucourt|kpi
beaucouze|myr
beaufort en vallee|ko0
beaufort sea|p3c
beaufort west|ck4
beaufortsee|p3c
beaugency|k0e
beaumont|7j7,cpe,iva,kbm
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
beawar|74o
bebedouro|9hx
beberibe|dyu
bebington|i77
beccles|ik3
bechar|2vw,3jy
bechar province|3jy
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
becontree|816
bedarieux|k8m
bedarrides|kxg
bedburg|gg9
bedford|7s7,bw6,h5b
bedlington|hy9
bedong|c53
bedworth|frx
bedzin|asi
beer sheva|2hm
beernem|igl
beerse|i3e
beerseba|2hm
beersel|gr0
beersheba|2hm
beerzel|kj7
begamganj|et8
begard|muw
begijnendijk|jnl
begles|gp7
begna|lsy
begusarai|7wd
behbahan|8zz
beheira|kp
beheira governorate|kp
behera|kp
behren les forbach|jet
behschahr|8ag
behshahr|8ag
bei|lsz
bei an|2v3
beibei|3px
beichengqu|9gh
beidaihehaibin|9zl
beidao|9ae
beighton|j7k
beihai|2k4
beijing|5n,qj
beiliu|65q
beimeng|9yl
beipiao|6p0
beira|1j5
beirut|7k,562
beisu|bfm
beisug|lt0
beit hanoun|dvw
beit hanun|dvw
beit lahia|axr
beit shemesh|7a3
beitanych|nnt
beitanysch|nnt
beitanysh|nnt
beitbridge|asz
beiwangli|cnj
beja|115,3cs,6gs,7ux
beja district|115
beja governorate|3cs
bejaia|1zf,2po
bejaia province|1zf
bejar|idf
bejetsk|fzz
bejteri|nhy
bejtery|nhy
bejuma|ei1
bekaa|2j6
bekabad|85o
bekabod|85o
bekasi|1ax
bekes|3a2
bekes county|3a2
bekescsaba|6dv
bekhteri|nhy
bekhtery|nhy
bekobod|85o
bektemir|fc8
bel air north|fl5
bel air south|c4b
bel ombre|5q1,itl
bela|9cg
bela bela|8fb
belaia glina|hrj
belaia jolunitsa|j0a
belaia kalitva|c5i
belaia kholounitsa|j0a
belaia krinitsa|o5a,oan
belaia skala|oqa
belaia tserkov|429,nae
belait|4nf
belaja choluniza|j0a
belaja glina|hrj
belaja kalitwa|c5i
belaja kriniza|o5a,oan
belaja skala|oqa
belaja zerkow|429,nae
belakourykha|ifa
belakurycha|ifa
belakuryja|ifa
belakurykha|ifa
belalcazar|dze
belalcazer|dze
belarus|2j
belawan|7wx
belaya|lt1,nae
belaya glina|hrj
belaya kalitva|c5i
belaya kholunitsa|j0a
belaya krinitsa|o5a,oan
belaya skala|oqa
belaya tserkov|429,nae
belbek|ol6
belchatow|aae
belcista|jtz
belebei|ab8
belebey|ab8
beled hawo|9f2
beledweyne|6jf
belek|9ed
belem|l3
belen|au5
belenkoie|o3z
belenkoje|o3z
belenkoye|o3z
belev|ib0
belfast|1v9
belford roxo|2sd
belfort|b7z
belgaum|2w6
belgica|24
belgien|24
belgique|24
belgium|24
belgorod|11v,1va
belgorod dnestrovski|c49
belgorod dnestrovsky|c49
belgorod dnestrowski|c49
belgorod oblast|11v
belgorod region|11v
belgrad|91,1i6
belgrade|91,1i6
belgrade district|1i6
belgrado|91,1i6
belgradski soopark|nv6
belgradski zoopark|nv6
belgradsky zoopark|nv6
belgrano|6z2
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
belize|4r,4pg,p1x
belize city|6bq
belize district|4pg
belizkoje|jxu
beljajewka|itr
beljow|ib0
belka|jwi,oeu
belkas|705
belki|jwi
bell|e4m,lt4
bell gardens|ctm
bell ville|edn
bella vista|6f2,8za,g0y
bellac|mrw
bellampalli|9x1
bellary|37n
belle isle strasse|p7j
bellegarde|ksa
bellegarde sur valserine|izy
bellenz|buf
bellerive sur allier|jq9
belleu|n78
belleville|bp0,czq,dzz,kgh
bellevue|6yc,b3i
belley|jo2
bellflower|91q
bellignat|n61
bellingham|8op
bellingshausen sea|p48
bellingshausen see|p48
bellinzona|buf
bellinzone|buf
bello|2zs
bellshill|h9n
belluno|ve
bellview|gq6
bellvikssjn|kys
belmont|g4s,ghm
belmont cragin|908
belmopan|72g
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
belqas|705
bels|no0
belsele|jc3
belsize park|j0o
belte und sunde|pap
beltinci|5qg,k59
belton|hal
beltsi|32c
belutschistan|c8
belvidere|gf2
belyayevka|itr
belye berega|jcq
belyje berega|jcq
belyov|ib0
belyye berega|jcq
belz|no0
bemowo|7xd
ben arous|2lz,3wv
ben arous governorate|2lz
ben tre|1pt,32m
benadir|5wv
benai beraq|3zl
benalmadena|aq8
benares|1s2
benavente|hke
benbrook|gv5
bend|8l4
bendary|38n
bende|8zi
bender|38n,5bt
bender municipality|5bt
bendery|38n
bendigo|7wg
bendorf|hus
bendsary|o32
bendzary|o32
bene beraq|3zl
benedikt|5u6,nif
benei beraq|3zl
benelux|ee
beneshangual gumz regional state|24o
benetuser|iat
benetusser|iat
benevent|vf,arx
benevento|vf,arx
benevento province|vf
benevides|bu5
beney beraq|3zl
benfeld|kun
benfica|dzb
bengala occidental|uo
bengale occidental|uo
bengaluru|74
bengasi|1bq,2ae
bengbu|1xk
benghazi|1bq,2ae
benghazi district|2ae
bengkulu|1sx,51d
bengo|4ip
benguela|2td,4iq
benguet|32s
benguet province|32s
beni|3uo,4nj,lt5
beni abbes|46i,elp
beni department|4nj
beni douala|ern
beni mazar|7is
beni melal|2p4
beni mellal|1e3,2p4
beni mellal khenifra|4a8
beni mered|8bn
beni saf|cb6
beni souef|4w5
beni suef|23c,4w5
beni suef governorate|4w5
beni suweif|4w5
beni suweif governorate|4w5
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
benishangul gumaz|24o
benishangul gumuz|24o
benishangul gumuz region|24o
benito juarez|30v,34z
benoni|2e7
benoue|lt6
bensalem|ajm
benshangul gumaz|24o
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
benxi|1x6
beograd|1i6
beppu|7c4
beppu city|7c4
beqaa|2j6
bera|dgi
berane|5ct,evi
berastagi|c18
berat|4ie,6xo
berat county|4ie
berazategui|6d5
berbera|3rr
berberati|6b8
berbice oriental corentyne|4zu
berbice oriental courantyne|4zu
berchad|ise
berchem|cr9
berchem sainte agathe|ges
berck|i8m
berck plage|i7s
berdiansk|7so
berdichev|9ew
berdichiv|9ew
berditchev|9ew
berditschew|9ew
berdjansk|7so
berdsk|8f9
berdyans k|7so
berdyansk|7so
berdychiv|9ew
berdytchiv|9ew
berdytschiw|9ew
berea|57h
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
beresniki|6il,nfz
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
berezniki|6il,nfz
bereznyky|nfz
berezove|ni9
berezovka|h75,jk3,nx1,o39
berezovo|ni9
berezovoe and tungudskoe|kyt
berezovskiy|b5x
berezyne|nd4
berg badachschan|41n
berg karabach|fy
berg op zoom|9yn
berga|hx9
bergama|awd
bergame|vc,7di
bergamo|vc,7di
bergedorf|7f1
bergen|21s
bergen op zoom|9yn
bergenfield|g2w
bergerac|fz0
bergheim|a8e
bergi|p0c
bergisch gladbach|7st
bergkamen|bhr
bergkarabach|fy
bergneustadt|hag
bergsjn|kyu
bergues|n1r
bergviken|kyv
berhampore|39o
berhampur|39o
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
berkeley|7do
berkhamsted|gzi
berlaar|jde
berlare|ika
berlin|6j,re
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
bern|pv,1qt
berna|pv,1qt
bernau|efr
bernau bei berlin|efr
bernay|iub
bernbourg|f5r
bernburg|f5r
berne|pv,1qt
bernex|jjb
bernex ge|jjb
bernissart|j0r
bernove|o7z
bernovo|o7z
bernowe|o7z
bernowo|o7z
berounka|mne
berovo|5e9,d2z
berre l etang|ij6
berrechid|89p
berriane|ckq
berrouaghia|8x8
berschad|ise
bershad|ise
bertem|jnc
berthoud|i1w
bertioga|a44
bertoua|2bc
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
besancon|76t
besanzon|76t
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
bet schemesch|7a3
bet shemesh|7a3
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
betim|312
betioky|ff4
betschermen|f7c
betsiboka|4av,lta
bettendorf|eaa
bettiah|784
betton|jmd
betul|8cx
betwa|ltb
beuthen|69w
beuvrages|jyo
beuvry|jor
bevere|iav
beveren|chk
beverina|58l
beverina municipality|58l
beverinas|58l
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
bexley|3vo
beykonak|fnn
beylagan|4jg,c9f
beylaqan|4jg
beylikduezue|7ce
beylikduzu|7ce
beyne heusay|j0k
beynes|jxt
beynost|n50
beypazari|dlp
beypore|9l4
beyrouth|7k,562
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
bezirk adazi|58f
bezirk aglona|585
bezirk aizkraukle|586
bezirk aizpute|587
bezirk akniste|588
bezirk aloja|589
bezirk alsunga|58a
bezirk aluksne|58b
bezirk alytus|57o
bezirk amata|58c
bezirk ape|58d
bezirk auce|58e
bezirk babite|58g
bezirk baldone|58h
bezirk baltinava|58i
bezirk balvi|58j
bezirk bauska|58k
bezirk beverina|58l
bezirk broceni|58m
bezirk burtnieki|58n
bezirk carnikava|58o
bezirk cesis|58q
bezirk cesvaine|58p
bezirk cibla|58r
bezirk dagda|58s
bezirk daugavpils|58t
bezirk dobele|58u
bezirk dundaga|58v
bezirk durbe|58w
bezirk engure|58x
bezirk ergli|58y
bezirk famagusta|4t3
bezirk garkalne|58z
bezirk grobina|590
bezirk gulbene|591
bezirk haifa|20c
bezirk iecava|592
bezirk ikskile|593
bezirk ilukste|594
bezirk incukalns|595
bezirk jaunjelgava|596
bezirk jaunpiebalga|597
bezirk jaunpils|598
bezirk jelgava|599
bezirk jerusalem|1zp
bezirk kandava|59b
bezirk karsava|59c
bezirk kaunas|2gz
bezirk kegums|59j
bezirk kekava|59k
bezirk klaipeda|39r
bezirk koceni|59d
bezirk koknese|59e
bezirk kraslava|59f
bezirk krimulda|59g
bezirk krustpils|59h
bezirk kuldiga|59i
bezirk larnaka|4t2
bezirk lielvarde|59l
bezirk ligatne|59n
bezirk limassol|4t1
bezirk limbazi|59m
bezirk livani|59o
bezirk lubana|59p
bezirk ludza|59q
bezirk madona|59r
bezirk malpils|59t
bezirk marijampole|57p
bezirk marupe|59u
bezirk mazsalaca|59s
bezirk mersrags|59v
bezirk naukseni|59w
bezirk nereta|59x
bezirk nica|59y
bezirk nikosia|4t0
bezirk ogre|59z
bezirk olaine|5a0
bezirk ozolnieki|5a1
bezirk panevezys|408
bezirk paphos|4t4
bezirk pargauja|5a2
bezirk pavilosta|5a3
bezirk plavinas|5a4
bezirk preili|5a5
bezirk priekuli|5a7
bezirk rauna|5a8
bezirk rezekne|5a9
bezirk riebini|5aa
bezirk roja|5ab
bezirk ropazi|5ac
bezirk rucava|5ad
bezirk rugaji|5ae
bezirk rujiena|5ag
bezirk rundale|5af
bezirk sala|5ah,5ai
bezirk salaspils|5aj
bezirk saldus|5ak
bezirk saulkrasti|5al
bezirk schaulen|3ly
bezirk seja|5am
bezirk siauliai|3ly
bezirk sigulda|5an
bezirk skriveri|5ao
bezirk skrunda|5ap
bezirk smiltene|5aq
bezirk stopini|5ar
bezirk strenci|5as
bezirk talsi|5at
bezirk taurage|57q
bezirk tel aviv|1po
bezirk telschen|57r
bezirk telsiai|57r
bezirk tervete|5au
bezirk tukums|5av
bezirk utena|57s
bezirk vainode|5aw
bezirk valka|5ax
bezirk varaklani|5ay
bezirk varkava|5az
bezirk vecpiebalga|5b0
bezirk vecumnieki|5b1
bezirk ventspils|5b2
bezirk viesite|5b3
bezirk vilaka|5b4
bezirk vilani|5b5
bezirk vilnius|23h
bezirk wufeng|a19
bezirk zilupe|5b6
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
bhadravati|6kg
bhadreswar|7d1
bhagalpur|348
bhai pheru|8lc
bhairab|7tg
bhairab bazar|7tg
bhaisa|ccf
bhakkar|8ut
bhalki|dn7
bhalwai|9aj
bhalwal|9aj
bhamo|c33
bhandara|8fd
bhandaria|fox
bharatpur|336,3v6
bharthana|d6h
bharuch|6pw
bhatapara|bko
bhatkal|f9i
bhatpara|2qn
bhatpara abhaynagar|cw5
bhavani|dfe
bhavnagar|2e4
bhawani mandi|dr3
bhawaniganj|dr3
bhawanipatna|a57
bhayandar|2ke
bhera|f93
bheramara|dq3
bhilai|2d1
bhilwara|39d
bhima|ltc
bhimavaram|6w0
bhimber|36m
bhimunipatnam|cjd
bhind|6fv
bhinmal|cux
bhisho|2xv
bhiwadi|epq
bhiwandi|213
bhiwani|698
bhola|82j
bhola district|82j
bhongir|bs0
bhopal|kl
bhoutan|4h
bhubaneshwar|1co
bhubaneswar|1co
bhuj|72q
bhumphol k k nam|kz0
bhusaval|6c9
bhusawal|6c9
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
bialoleka|76a
bialystok|20w
biantang|cbt
bianzhuang|a1u
biaora|d02
biarritz|evq
biarriz|evq
biberach|f3p
biberach an der riss|f3p
biberist|jy3
bibir hat|8h2
bibirevo|6mp
bibirewo|6mp
bibrka|n9x
bicester|epg
bichkek|ag,22v
bickley|ijy
bicol|5n9
bicol region|5n9
bicolandia|5n9
bida|6gt
bidar|434
bidart|kx9
biddeford|h4p
biddulph|hu0
bideford|fxl
bidjar|baq
bidschar|baq
bidur|fqv
bie|4ir
biel|bzr
biel bienne|bzr
bielany|71m
bielefeld|38e
bieler see|kz1
bielgorod|1va
bielinske|ox9
bielitz biala|6eq
biella|vd,cu1
bielle|cu1
bielorrusia|2j
bielorussie|2j
bielsko biala|6eq
bien hoa|1be
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
bihar|tt
bihar sharif|3r0
biharamulo|eo1
bihariganj|eza
bihor|2i1
bihor county|2i1
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
biisk|3z8
biiuk buzav|oir
biiuk karalez|nw4
biiuk lambat|nnf
biiuk muskomia|os5
biiuk onlar|jen
biiuk siuren|nwl
bij pid krutamy|o2q
bija sala|o7w
bijapur|3jr
bijar|baq
bijeljina|dto
bijelo polje|5cu,cc2
bijie|1sj
bijnor|8pv
bijsk|3z8
bijuk busaw|oir
bijuk karales|nw4
bijuk lambat|nnf
bijuk muskomja|os5
bijuk onlar|jen
bijuk sjuren|nwl
bikaner|2gi
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
bila tserkva|429,nae
bila zerkwa|429,nae
bilajari|cyl
bilara|d1r
bilasipara|dt8
bilaspur|3h6,deh
bilasuvar|4jh,b81
bilasuvar district|4jh
bilbao|363
bilbays|6bf
bilbeis|6bf
bilbo|363
bilboa|363
bilche zolote|o05
bilche zolotoye|o05
bilchivtsi|nrx
bile|ka4
bilecik|3yf,7dt
bilecik province|3yf
bilenke|o3z
bilhorod dnistrovski|c49
bilhorod dnistrovsky|c49
bilhorod dnistrovskyi|c49
bilhorod dnistrovskyy|c49
bilhorod dnistrowskyj|c49
bili oslavy|n1u
bili oslawy|n1u
biliaivka|itr
biliaivskyi|14e
bilimora|2lf
biliran|5nn
biliran province|5nn
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
billings|7o2
billings metropolitan area|7o2
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
bilqas|705
bilschiwzi|nrx
bilshivtsi|nrx
biltche zolote|o05
biltche zolotoie|o05
biltine|exf
biltsche solote|o05
biltsche solotoje|o05
bilwi|7zr
bilyayivka|itr
bilyky|mss
bilyna|nqb
bilyne|nqb
bilytske|jxu
bilyzke|jxu
bilzen|ftd
bim son|bb3
bima|6ow
bimbo|30b
bimini|4nw
bin duong|1kv
bin phuoc|20x
bin xian|adb
binalbagan|dn4
binan|3dj
binan city|3dj
binangonan|3y9
binche|f6f
bindki|e5y
bindura|6r5
bingen am rhein|ghy
bingerville|bp5
binghamton|cct
bingley|hc3
bingol|3hd,3s1
bingol province|3hd
binh dinh|1ks
binh duong|1kv
binh minh|88n
binh phuoc|20x
binh thuan|1ry
binh thuy|7kj
binhe|3i8
binjai|3hy
binmaley|cny
binningen|iiv
binnish|fnh
binonga|8qv
binshangul gumuz|24o
bintulu|6qu
binzhou|29r
bio bio|4re,ltf
biobio|4re
bioko norte|4yn
bioko sur|4yo
biombo|4zk
biot|jzc
biouiten|oqv
bir el ater|9qe
bir el djir|9sl
bir tawil|p31
birak|dhe
birao|flj
biratnagar|3qw
birdschand|2fg
birecik|cmk
birendranagar|89g
bireun|c4k
birganj|3ke
birgu|k2m
birgunj|3ke
birigui|7xo
birine|bn7
birioukove|n98
birioukovo|n98
biriouliovo|6va
biriukove|n98
biriukovo|n98
biriuliovo|6va
birjand|2fg
birjukowe|n98
birjukowo|n98
birjuljowo|6va
birkenhead|39l
birkhadem|9i8
birkirkara|5he,9eu
birma|n
birmania|n
birmanie|n
birmingham|1sf,40c,h7s
birni konni|c20
birni n konni|c20
birnin kebbi|39p
birobidjan|13x,3xo
birobidschan|3xo
birobidzhan|13x,3xo
birpara|frr
birsfelden|jep
birsk|d6l
biruaca|968
biryand|2fg
biryukove|n98
biryukovo|n98
biryulevo|6va
biryulevo zapadnoye|8h3
biryulyovo|6va
birzebbuga|5hf,dlu
bisalpur|9ri
bisau|16k,4zl
bisauli|f5a
bisayas centrales|5nb
bisayas occidentales|5na
bisayas orientales|5nc
biscarrosse|j9n
biscaya|363
bisceglie|b45
bischheim|hv8
bischkek|ag,22v
bischwiller|iv5
bisert|j5m
bisha|8v0
bisha governorate|8v0
bishan|42u
bishkek|ag,22v
bishnupur|a6f
bisho|2xv
bishoftu|66t
bishop auckland|ga9
bishop s stortford|dsl
bishopbriggs|gpo
bishops cleeve|ii8
bishops stortford|dsl
bishopstoke|hu1
bisk|3z8
biskaya|p3r
biskek|ag,22v
biskra|1z1,27y
biskra province|27y
bislig|9ue
bislig city|9ue
bismarck|3zx
bismarck sea|p4w
bismarcksee|p4w
bismil|9b6
bissau|16k,4zl
bissert|j5m
bistrica ob sotli|5u7,on0
bistrita|3r8,ltg
bistrita nasaud|3el
bistrita nasaud county|3el
bistritz|3r8
biswan|bgx
bitche|ko9
bitlis|35i,6zf
bitlis province|35i
bitola|41z,5f4
bitonto|bl2
bitsingen|jvp
bitterfeld wolfen|i8o
bitung|3wn
bityog|lth
biu|88a
biuiten|oqv
biwa ko|kz4
bixby|ghz
biy pid krutamy|o2q
biya|lti
biya sala|o7w
biyang|dzt
biysk|3z8
biyuk buzav|oir
biyuk karalez|nw4
biyuk lambat|nnf
biyuk muskomya|os5
biyuk onlar|jen
biyuk syuren|nwl
bizanos|kwr
bizerta|364
bizerte|2k7,364
bizerte governorate|2k7
bjelinske|ox9
bjelovar|8p3
bjelovar bilogora|50o
bjelovar bilogora county|50o
bjelovarsko bilogorska|50o
bjuiten|oqv
black|ltj
black lake|kz5
black point|4nx,ozs
black river|5i9,isa
black sea|eg
black volta|ltk
blackburn|6u5
blackheath|gf3
blackpool|6ul
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
blagoevgrad|3e5,439
blagoevgrad province|3e5
blagoewgrad|439
blagovechtchenka|iuz
blagovechtchensk|2a7,elv
blagovechtchenskoie|kjr
blagoveshchenka|iuz
blagoveshchensk|2a7,elv
blagoveshchenskoye|kjr
blagoweschtschenka|iuz
blagoweschtschensk|2a7,elv
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
blantyre|1h9,hxm
blanzat|n6p
blanzy|k47
blauer nil|22w
blauwput|fp2
blaydon on tyne|ido
blaye|kt9
bled|5qh,i90
blegny|irt
blekinge|5qa
blekinge county|5qa
blekinge lan|5qa
blendecques|ksc
blenheim|8mc
blenod les pont a mousson|kxf
blere|muq
bletchley|brm
blida|1we,2if
blida province|1we
blieskastel|gr2
blijnegorodskoie|ost
blijneie|nj5,odb
blijniaia baibouga|nj5
blioumenfeld|o93
blischnegorodskoje|ost
blischneje|nj5,odb
blischnjaja baibuga|nj5
blisnjuki|nbp
blitar|6re
bliumenfeld|o93
blizhnegorodskoye|ost
blizhneye|nj5,odb
blizhniaia baibuga|nj5
blizhnyaya baybuga|nj5
blizniouki|nbp
blizniuki|nbp
bliznyuki|nbp
bljumenfeld|o93
bloemfontein|1if
bloemhof dam|kz6
blois|bbh
bloke|5u8
blomberg|hx3
bloomfield|bx5,h2u
bloomingdale|gui,gxo
bloomington|8m7,8qp,922,gn2
blora|bki
blowing point|458
blowing point village|nio
bloxwich|ddj
blsj|kz7
blue island|goa
blue nile|22w,lto
blue nile state|22w
blue springs|b9i
bluefields|732
bluenose lake|kz8
blumenau|345
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
bnei berak|3zl
bnei brak|3zl
bo hai|p5h
bo ness|ie1
boa esperanca|epl
boa vista|1pn,4sf
boaco|5k3,8kw
boaco department|5k3
boadilla del monte|crr
boardman|eb6
boavista|4sf
bobbili|bf8
bobigny|cid
bobingen|i0d
bobivtsi|nte
bobiwzi|nte
boblingen|cbn
bobo dioulasso|1a9
bobonaro|61h
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
bocas del rodano|2mr
bocas del toro|5lk,i44
bocas del toro province|5lk
bocas town|i44
bocaue|837
bochkivtsi|nr3
bochkovtsy|nr3
bochmanivka|oey
bocholt|9cl,ius
bochum|30t
bochum hordel|31n
bocono|9pp
bodaibo|i62
bodaybo|i62
bodden town|49m,cl0
bodensee|kz9
bodh gaya|ecx
bodhan|9cm
bodhgaya|ecx
bodinayakkanur|98k
boditi|exh
bodmin|ifz
bodo|7xp
bodrog|m63
bodrum|di7
bodschnurd|2gh
boe|5kq,mvb
boe district|5kq
boeblingen|cbn
boechout|iw4
boende|86m
boeny|4at
boergas|2fu
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
bogdanci|5et,gav
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
bogor|1ti
bogorodchani|jv4
bogorodchany|jv4
bogoroditsk|fp0
bogorodizk|fp0
bogorodsk|e1i
bogorodskoie|7wj
bogorodskoje|7wj
bogorodskoye|7wj
bogorodtchani|jv4
bogorodtchany|jv4
bogorodtschani|jv4
bogorodtschany|jv4
bogota|60,bw
bogota d c|bw,46a
bogota d e|bw
bogota distrito especial|bw
bogotol|goi
bogounove|oj7
bogounske|ntp
bogouslav|i1h
bogoutchany|j4h
bogoutchar|id2
bogovinje|5fd,cfn
bogra|417
boguchany|j4h
boguchar|id2
boguemka|o15
bogunove|oj7
bogunowe|oj7
bogunske|ntp
bogura|417
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
boheme centrale|1mv
boheme du sud|2c6
bohemia central|1mv
bohicon|79y
bohinj|5qi
bohinjska bistrica|ksv
bohmisch budweis|3hn
bohmisch leipa|dld
bohodoukhiv|hsp
bohoduchiw|hsp
bohodujiv|hsp
bohodukhiv|hsp
bohol|1ps
bohol province|1ps
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
bois le duc|2yx
bois le roi|kla
boise|2uu
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
bojnord|2gh
bojnourd|2gh
bojnurd|2gh
bojonegoro|8m0
bokaro|2h7
bokaro steel city|2h7
boke|4ye,cb7
boke region|4ye
bokeo|55n
bokhtar|38a
bokhtr|38a
boknafjord|p85
boknafjorden|p85
bokove|oon
bokowe|oon
boksburg|2ty
boksitogorsk|hvn
bol|edp
bol shaya kuonamka|lts
bol sherech ye|iwk
bol shoy anyuy|ltt
bol shoy kamen|dqk
bol shoy yenisey|ltu
bol shoy yugan|ltv
bolama|4zj,f3u
bolama bijagos|4zj
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
bolduque|2yx
bole|3tn
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
bolgatanga|6kt
bolgrad|id4
bolharka|nk5,ogv
bolhrad|id4
boli|87u
bolikhamsai|55o
bolikhamxai|55o
bolingbrook|9bi
bolivar|1gb,1ma,1q8,4uv
bolivar department|1gb
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
bologna|vg,1rk
bologne|vg,1rk
bologoie|gez
bologoje|gez
bologoye|gez
bolojovo|jgr
bolokhovo|jgr
bolonia|vg,1rk
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
bolton|6x3
bolton upon dearne|iol
bolu|3b3,3ft
bolu province|3b3
bolvadin|b21
bolzano|vk,7rg
bom despacho|dba
bom jesus da lapa|d8n
bom jesus do itabapoana|fif
boma|6l5
bombay|6f
bomet|52y
bomet county|52y
bomi|570
bomi county|570
bompas|k0w
bomu|ltx
bon encontre|kja
bonab|8xm
bonaire|4ns
bonan|b2n
bonao|3y0
bonchamp les laval|kvz
bondarenkove|orv
bondarenkovo|orv
bondarenkowe|orv
bondarenkowo|orv
bondoufle|jk7
bondoukou|2wp
bondowoso|9o0
bondues|j3s
bondy|c14
bone|2dc
bonen|hik
bong|56z
bong county|56z
bongabon|e4u
bongaigaon|a3h
bongolava|4aj
bongor|8ru
bongouanou|ek7
bonita springs|bkx
bonn|38m
bonnetable|n4s
bonneuil sur marne|hmd
bonneval|n4g
bonneville|izq
bonnieres sur seine|n4x
bonnyrigg|i2g
bono|4xt
bono east|4xs
bonoua|dwk
bons en chablais|n12
bontang|6e3
booischot|k7t
boom|i6z
boortmeerbeek|j11
boosaaso|3x9
bootle|aub
bopolu|jr6
boppard|i39
boqueron|5oo
boqueron department|5oo
bor|5pd,8xn,air,dhu,f2m
bor district|5pd
boras|9ia
borazdjan|8mz
borazdschan|8mz
borazjan|8mz
borcea|lty
borchtchi|nv8,ovg
borchtchiov|j85
borchtchiv|j85
bordeaux|24r
bordj bou arreridj|2cs,2m3
bordj bou arreridj province|2cs
bordj el kiffan|7bm
bordj ghdir|en6
bordjbouarreridj|2m3
bordon|h6u
borehamwood|f52
borga|bng
borgarnes|kop
borgerhout|ccl
borgloon|ji5
borgo|kpu
borgo maggiore|5wb,hjc
borgona franco condado|t7
borgou|4n6
borislav|eyd
borislaw|eyd
borisoglebsk|9qt
borisov|6un
borisovka|iis
borispol|a65
borissoglebsk|9qt
borissov|6un
borissovka|iis
borissowka|iis
borivali|2dy
borivli|2dy
borivtsi|nxf
boriwzi|nxf
borken|d7m
borkou|5yj
borlaenge|d0a
borlak tama|o96
borlange|d0a
bormes les mimosas|k92
bormla|5hg
bormujos|hn2
borna|hlt
bornem|hf8
borneo central|51p
borneo meridional|51o
borneo occidental|51l
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
borough of arima|4gj
borough of queens|1ct
borough park|6s8
borova|k4t,kuz
borovaia|k4t,kuz
borovaya|k4t,kuz
borovichi|azb
borovitchi|azb
borovnica|5qj,kdy
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
bors|2i1
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
borski upravni okrug|5pd
borsna|jk4
borsod abauj zemplen|2cw
borsod abauj zemplen county|2cw
borsouki|ot1
borsouky|ot1
borsuki|ot1
borsuky|ot1
borudschen|bge
borudscherd|3ow
borujen|bge
borujerd|3ow
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
bosaso|3x9
bosasso|3x9
bosforo|eh
boshan|6pt
bosilovo|5eu,dwb
bosna|ltz
bosnia|3j
bosnia and herzegovina|3j
bosnia central|4ld
bosnia y herzegovina|3j
bosnian podrinje|4la
bosnian podrinje canton|4la
bosnie herzegovine|3j
bosnien und herzegowina|3j
bosphore|eh
bosphorus|eh
bospor|6sd
bospora|6sd
bosporus|eh
bossangoa|8u3
bossier city|9sa
bosten hu|kzb
boston|1en,d49
botad|7hc
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
botnie du nord|3pj
botnie occidentale|3iw
botosani|2zw,36g
botosani county|2zw
botoschan|2zw,36g
botou|a9v
botschkiwzi|nr3
botschkowzy|nr3
botschmaniwka|oey
botshabelo|3bv
botsuana|3x
botswana|3x
bottnischer meerbusen|p4p
bottrop|7et
botucatu|6sx
bou arfa|cna
bouafle|ahe
bouake|1bb
bouar|8ni
bouaye|ko4
bouc bel air|iow
boucau|k1z
bouchain|n1e
bouchehr|1vh,2pc
bouchemaine|kd8
boucherville|dk4
bouches du rhone|2mr
bouchtino|jsu
bouchtyno|jsu
boucle du mouhoun|4lr
boucovine|2c0
boudda chakiamouni|nzw
boudenets|o2u
boudi|kak
boudionnovsk|9sw
boudjak|ei
boudouaou|chn
boudy|kak
boueni|4hc,i5b
bouenza|4qj
boufarik|amq
bouffemont|kof
boug|i6,is
boug du sud|i6
boug meridional|i6
boug occidental|is
bougaa|dn2
bougainville|5n0
bougara|a9m
boughton|jg5
bougie|2po
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
bouira|28x,6ng
bouira province|28x
boujdour|cw6
boukatchiovtsy|o6g
boukatchivtsi|o6g
boukhara|1n5,22g
bouki|nuh,oqs
boukivka|oef
boukovka|oef
bouky|nuh,oqs
boulanach|ipy
boulay moselle|mxy
boulazac|kb6
boulder|7rm
boulganak|n8z,orv
boulganak bodrak|o0k
boulogne billancourt|7pt
boulogne sur mer|c88
boumerdas|1c2
boumerdes|1c2,23u
boumerdes province|23u
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
bourgas|2fu,2ya
bourges|9sr
bourgogne franche comte|t7
bourgoin jallieu|gp3
bourgoudji|ne1
bourgueil|n1o
bouriatie|mi,11x
bourilovo|o8a
bourlatcha balka|o9p
bourlatchia balka|o9p
bourliouk|k81
bournach|o7h
bourne|ijm
bournemouth|6kl
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
bovec|5qk,mt2
bowangshan|cte
bowie|atd
bowling green|a83,fdn
bowthorpe|hf3
boy pod krutami|o2q
boyaca|1qy
boyaca department|1qy
boyanchuk|oag
boyani|mvd
boyany|mvd
boyarka|ebp
boyeros|6a6
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
bozen|vk,7rg
bozhou|1mc
bozoum|7e2
bozuyuk|b49
brabant flamand|o9
brabant septentrional|103
brabant wallon|oe
brabant wallonie|oe
brabante flamenco|o9
brabante septentrional|103
brach|dhe
brackenheim|icx
brackley|iq6
bracknell|97j
braco menor|lu0
bracquegnies|jq0
braddan|48i
bradenton|b8i
bradford|33o
bradwell|jho
braga|116,33u
braga district|116
braganca|117,7w9,awh
braganca district|117
braganca paulista|79x
bragance|117,7w9
braganza|117,7w9
braganza district|117
brahmani|lu1
brahmapur|39o
brahmaputra|lu2
braila|2c1,3hp
braila county|3hp
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
brakna|5h1
brakpan|3cl
bramhall|gd2
brampton|2f5
bramsche|fcd
branau|352
branco|lu3
brandebourg|rd
brandebourg sur la havel|amk
brandeburgo|rd
brandenburg|rd,amk
brandenburg an der havel|amk
brandon|7vv,byd,gp1
branford|fu8
branicevo|5pb
branicevo district|5pb
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
braslovce|5u9,o72
brasov|25v,2ie
brasov county|2ie
brasschaat|dyo
bratanivka|oml
brataniwka|oml
bratanovka|oml
bratanowka|oml
brateievo|7xz
bratejewo|7xz
brateyevo|7xz
bratislava|lo,27t
bratislava region|27t
bratislavsky kraj|27t
bratsk|3nn
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
braunschweig|3qx
brava|4se
brawley|gb0
bray|f16
bray dunes|mw9
brayiliv|myb
brazil|4
brazilian island|p30
brazlaw|mrn
brazos|lu7
brazzaville|8y,4qu
brcko|kv,7hh
brcko district|kv
brcko distrikt|kv
brda|5ql
brea|d0c
breal sous montfort|n5b
brebieres|mz1
brech|kwb
brecha de suwalki|i9
brecht|ijc
breda|6io
bredbury|icn
bredene|iea
bredy|jci
bree|ihh
bregalnica|lu8
bregence|8gg
bregenz|8gg
breimsvatnet|kzf
breme|rh,1iv
bremen|rh,1iv
bremerhaven|7kk
bremerton|dgv
bremervoerde|hjf
bremervorde|hjf
bremgarten|kd3
bremgarten ag|kd3
brena|8uw
brent|38z,h14
brentford|j9a
brentwood|aiq,apr,bgl,d1c
brescia|vi,44f
bresil|4
breslau|1fk
breslavia|1fk
bressoux|it3
bressuire|h8w
brest|pa,1ts,6uo
brest litovsk|1ts
brest litowsk|1ts
brest oblast|pa
brest region|pa
brest voblast|pa
brestskaya voblasts|pa
breszkaja woblasz|pa
bretagne|mh,t8
bretana|mh,t8
breteuil|n0c
bretigny sur orge|gk4
bretten|fzv
bretteville sur odon|n2k
breuillet|jz6
breves|caw
brezice|5qn,has
brezovica|5qm
brezovica pri ljubljani|jjv
bria|8kz
briancon|j0y
brianka|ci6
briansk|11w,1p2
brianske|of7
brianskoie|of7
brianskoye|of7
briare|keh
briarwood|bap
briceni|5bu,ft4
briceni district|5bu
bricquebec|mzr
bride|48j,ozd
bridgend|buw
bridgend county borough|buw
bridgeport|6tj
bridgeton|gfl
bridgetown|1xa
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
brighton|3ih,duh,e1s
brighton beach|fbq
brignais|iu2
brignoles|id9
brikama|3uh
briliovka|n3t
brilivka|n3t
briljowka|n3t
brilon|g5k
brilyovka|n3t
brindas|mtl
brindes|8kv
brindis|8kv
brindisi|vh,8kv
brionne|n38
brioude|k2u
brioukhovetskaia|gxf
brioukhovitchi|keo
brioukhovytchi|keo
brisbane|b2
bristol|2se,ajg,g7d,gtx
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
brits|7cd
brittany|mh,t8
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
brjansk|1p2
brjanske|of7
brjanskoje|of7
brjuchowezkaja|gxf
brjuchowitschi|keo
brjuchowytschi|keo
brno|1si
broad|lu9
broadfield|iqa
broadstairs|gqp
broadstone|jeg
broceni|58m
broceni municipality|58m
brocenu|58m
brochnev ossada|kqe
brochniv ossada|kqe
brockley|hxb
brockton|87r
brod|6ck
brod posavina|50s
brod posavina county|50s
brodetske|np4
brodetskoie|np4
brodetskoye|np4
brodezke|np4
brodezkoje|np4
brodsko posavska|50s
brody|gqb
broken arrow|7sg
brokopondo|5xb,coa
brokopondo district|5xb
brokopondo reservoir|liv
brokopondostuwmeer|liv
bromberg|1tj
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
brooklyn|1a1
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
brovari|7op
brovary|7op
brovki pervye|odf
brovki pervyye|odf
brovky perchi|odf
brovky pershi|odf
browari|7op
browary|7op
browki perwyje|odf
browky perschi|odf
brownhills|hc9
brownsburg|gfx
brownsville|6bx,9b3
broxbourne|io2
broxburn|iad
bruay la buissiere|gj2
bruay sur l escaut|j02
bruchkobel|h7b
bruchkoebel|h7b
bruchsal|cge
bruckmuhl|i6m
bruehl|cnc
bruges|7g1,ism
brugg|jnj
brugg ag|jnj
brugge|7g1
bruggen|i4e
brugherio|ewv
bruguieres|n24
bruhl|cnc
brujas|7g1
brumado|d03
brumath|jlg
brunehault|k15
brunei|4o
brunei darussalam|4o
brunei muara|4ng
brunei muara district|4ng
brunei y muara|4ng
brunn|1si
brunoy|glp
brunstatt|km7
brunswick|3qx,eh8
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
brussel|9x,o7
brussels|9x,o7
brussels capital|o7
brussels capital region|o7
brussenki|o8h
brussenky|o8h
brussilow|mvu
brussilowo|ndn,ohs
brussyliw|mvu
brusyliv|mvu
brux|9t5
bruxelles|9x,o7,6m0,73c,85m,8lv,8sh,az8,b0c,bh3,brf,c0s,d1x,eoj,g45,ges,get,ggs,gzn
bruxelles capitale|o7
bruz|ige
brvenica|5fe,byo
bry sur marne|i34
bryan|8ug
bryanka|ci6
bryansk|11w,1p2
bryansk oblast|11w
bryansk region|11w
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
bubanza|4mn,dps
buc|kio
bucak|ei
bucaramanga|1hd
bucarest|7n,1hp
bucephalie|6um
bucha|cxz
buchach|iu7
buchanan|94g
buchara|22g
bucharest|7n,1hp
bucharesti|7n
buchen in odenwald|ht7
bucheon|222
bucheon si|222
bucheonsi|222
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
bucovine|ej,2c0
buda|nzw
buda gautama|nzw
budapest|7s,1hw
budapest ii keruelet|8hp
budapest ii kerulet|8hp
budapest iii keruelet|7b8
budapest iii kerulet|7b8
budapest iv keruelet|83o
budapest iv kerulet|83o
budapest viii keruelet|8ub
budapest viii kerulet|8ub
budapest xi keruelet|6yx
budapest xi kerulet|6yx
budapest xii keruelet|aze
budapest xii kerulet|aze
budapest xiii keruelet|7km
budapest xiii kerulet|7km
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
budaun|6lk
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
budta|1p7
buduran|c1s
budva|5cv,ba5
budweis|3hn
budy|kak
budyonnovsk|9sw
budzhak|ei
buea|6wm
bueckeburg|hit
buedingen|h2m
buena park|8s0
buenaventura|2vn,3sg
buenaventura lakes|ga4
buenavista|42l,9pw
buende|cgc
bueng kan|5zz,fvp
buenos aires|6r,89,n4,cre
buenos aires c f|n4
buenos aires f d|n4
buenos aires province|89,n4
buenosaires|89
bueren|gxl
buerstadt|iaf
bueyuekcekmece|6kv
bufalo|3mu
buffalo|3mu
buffalo grove|d3c
bug|is
bug del sur|i6
bug meridional|i6
bug occidental|is
buga|7jq
bugarama|f23
buggenhout|imk
bugia|2po
bugo|ce1
bugojno|d3y
bugskoje|nqo,nyi
bugskoye|nqo,nyi
bugul ma|8d2
bugulma|8d2
buguma|71c
buguruslan|bc7
buh|lua
buhayrat al assad|kzh
buhayrat ath tharthar|kzi
buhe|7sm
buhi|fpz
buhl|fvb
bui|g87
buin|b3t
buinaksk|aaz
buinsk|hcl
buir nur|kzl
buizingen|kfl
bujara|22g
bujumbura|191,4mp
bujumbura mairie|4mp
bujumbura rural|4mo
buka|p1f
bukachiovtsy|o6g
bukachivtsi|o6g
bukachyovtsy|o6g
bukama|dlo
bukan|400
bukarest|7n,1hp
bukatschiwzi|o6g
bukatschjowzy|o6g
bukavu|2a4
bukhara|1n5,22g
bukhara region|1n5
bukhoro|1n5
buki|nuh,oqs
bukidnon|1ol
bukidnon province|1ol
bukit mertajam|40d
bukittinggi|7dl
bukivka|oef
bukiwka|oef
bukoba|40k
bukovina|ej
bukovka|oef
bukowina|ej
bukowka|oef
buky|nuh,oqs
bulacan|199,9jk
bulacan province|199
bulach|ip0
bulanasch|ipy
bulanash|ipy
bulancak|cqh
bulandshahr|668
bulanik|fbw
bulaon|742
bulawayo|17e,65f
buldana|9w5
bulgan|5gs,bjc
bulgan aimag|5gs
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
bumthang|4ot
bumthang district|4ot
buna|luc
bunbury|96k
bunda|as2
bundaberg|brs
bunde|cgc
bundesdistrikt|n4
bundesdistrikt von brasilien|op
bundesrepublik deutschland|i
bundesstaat chuuk|4x2
bundesstaat kosrae|4x0
bundesstaat pohnpei|4x1
bundesstaat trujillo|29j
bundesstaat yap|4x3
bundesstadt|1qt
bundi|83c
bunga|lud
bunge|ime
bungoma|52z,6ij
bungoma county|52z
bungue|ime
bunhe|ime
bunia|3fo
bunzlau|d8q
buon ho|77a
buon ma thuot|2ui
bur sa id|2gx
bur sudan|1l8
buraida|1d2
buraidah|1d2
buraimi|3xm,5ld
buran|oav
burao|3e7
buraydah|1d2
burbank|7tn,fvr
burcht|k2d
burdekin|lue
burdeos|24r
burdiug|oe9
burdiuh|oe9
burdivka|oh9
burdiwka|oh9
burdjug|oe9
burdjuh|oe9
burdur|3kq,66f
burdur gl|kzj
burdur province|3kq
burdyug|oe9
burdyuh|oe9
bureij|ef3
buren|gxl
bures sur yvette|jcv
burewala|6bw
burg bei magdeburg|gg5
burgas|2fu,2ya
burgas province|2ya
burgaz|2fu
burgdorf|fhf,i1w
burgdorf be|i1w
burgenland|nq
burgess hill|fkc
burghausen|hpn
burghaz|2fu
burght|k2d
burglos|dr2
burgos|s0,6e1
burgudschi|ne1
burgudzhi|ne1
burgundy franche comte|t7
burhaniye|dqs
burhanpur|43n
burhanuddin|cep
buri ram|5zs,8p0
buriatia|mi,11x
burien|bq9
burilovo|o8a
burilowo|o8a
buriram|5zs,8p0
burj al kiffan|7bm
burjasot|dny
burjassot|dny
burjatien|mi,11x
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
burlington|6c5,bh8,cxb,gdg,giu
burliuk|k81
burljuk|k81
burlyuk|k81
burma|n
burnaby|43l
burnasch|o7h
burnash|o7h
burnett|luf
burngreave|g3k
burnham on sea|gqf
burnley|6s1
burnside|lug
burnsville|afl
burntwood|fv0
burrendong reservoir|kzk
burriana|eil
bursa|a8,18k
bursa province|18k
burscheid|hjn
burschtyn|ie8
burshtin|ie8
burshtyn|ie8
burstadt|iaf
burtnieki|58n
burtnieki municipality|58n
burtnieku|58n
burton|fx4
burton on trent|7cn
burton upon trent|7cn
burundi|25
bururi|4mq,aob
bury|agw
bury st edmunds|cv2
buryatia|mi,11x
buryatiya republic|11x
burylove|o8a
burylowe|o8a
buryn|ju6
busan|9o,17t
busan city|17t
busan gwangyeoksi|17t
busan gwangyoksi|17t
busan kwangyeoksi|17t
busan kwangyoksi|17t
busan metropolitan city|17t
busan si|9o,17t
busansi|17t
busawtschi|o5g
buschehr|1vh,2pc
buschtino|jsu
buschtyno|jsu
buseresere|bf3
bush|70o
bushehr|1vh,2pc
bushehr province|1vh
bushey|hvj
bushtino|jsu
bushtyno|jsu
bushwick|7li
busia|530,6oa,ct0
busia county|530
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
buta|6rd
butajira|fm0
butan|4h
butare|8g6
butcha|cxz
butel|e4z
butembo|6p6
butha buthe|57f,7tm
butnan|5be
butnan district|5be
butscha|cxz
butschatsch|iu7
butschmani|oj1
butschmany|oj1
butsynivka|os7
butte|emi
butterworth|7rb,eks
butuan|1yw
butuan city|1yw
buturlinovka|fxu
buturlinowka|fxu
butwal|3it
butzbach|geu
buxar|86x
buxerolles|jlt
buxoro|1n5
buxtehude|dpr
buxton|h4k
buy|g87
buyeo|f0v
buyeo county|f0v
buyeo gun|f0v
buynaksk|aaz
buyr nuur|kzl
buyuk menderes|lui
buyukcekmece|6kv
buyumbura|191
buzancais|mxn
buzau|2yv,2zt,luj
buzau county|2yv
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
bydgoszcz|1tj
byelcy|32c
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
bytom|69w
byumba|40m
byuyten|oqv
byzance|6a
byzantion|6a
byzantium|6a
bzura|luq
ca mau|1r3,37s
caacupe|6hc
caaguazu|5os,b6u
caaguazu department|5os
caazapa|5ot,9hi
cabacan|f97
cabadbaran|fey
cabadbaran city|fey
cabaiguan|cl6
caballo reservoir|kzo
cabanas|5xx
cabanatuan|398
cabanatuan city|398
cabancalan|70k
cabannes|n32
cabedelo|b6r
cabestany|jof
cabiao|btc
cabimas|3fd
cabinda|4is,66o
cabo|6vu
cabo coral|6fc
cabo de consolacion|6vu
cabo de santo agostinho|6vu
cabo delgado|5jd
cabo delgado province|5jd
cabo frio|7ql
cabo haitiano|2yp
cabo rojo|4dv,f1u
cabo san lucas|9r5
cabo verde|4n
cabonga reservoir|kzp
caborca|alz
cabot|gck
cabra|h49
cabrayil|4ji
cabreuva|dlx
cabriel|lur
cabries|jvw
cabudare|7x0
cabudwaaq|7ep
cabuyao|3c0
cabuyao city|3c0
cacador|a7i
cacak|7h9
cacapava|9gn
cacem|89n
caceres|8b5
cachan|g7x
cachemira|fz
cachemire|fz
cacheu|4zm,fbo
cachoeira|es5
cachoeira do sul|9ap
cachoeiras de macacu|cc5
cachoeirinha|7dk
cachoeiro de itapemirim|6al
cacoal|b39
cacocum|cwb
cadaujac|mu2
cadenet|n5l
cadereyta|9sp
cadereyta jimenez|9s8
cadisia|26a
cadix|s2,78g
cadiz|s2,76b,78g
caen|7ns
caerphilly|ffl
caesaraugusta|1eo
caesarea augusta|1eo
caete|evb
cagayan|1sv,lus
cagayan de oro|2u0
cagayan province|1sv
cagayan valley|5n7
cagcaran|chx
cagliari|vl,2tw
cagliari province|vl
cagnes sur mer|c8y
cagua|7fl
caguas|3m9,4dw
cahora bassa|l6l
cahors|gqc
cahul|5bw,7vw
cahul district|5bw
cai|78g
cai rang|8mj
caibarien|djf
caicara del orinoco|9v8
caicedonia|f2u
caico|b6d
caidian|9hr
caieiras|8km
caijia|cop
caijiagang|e9n
cainta|3h2
cair|a3v
caire|5s
cairns|6q3
cairo|5s,b1
cairo governorate|b1
cairuan|34l
caivano|ei4
caja seca|emv
cajamar|ayy
cajamarca|2eb,5m1
cajamarca department|5m1
cajazeiras|cos
cakovec|c51
calabar|1my
calabarzon|5nk
calabasas|gs3
calabozo|6i6
calabre|v0
calabria|v0,xz
calaca|dvl
calafell|gkj
calahorra|gh6
calais|9bc
calama|6vw
calamba|1ix
calamba city|1ix
calao|16i
calapan|66p
calapan city|66p
calarasi|3h9,5bx,cyh,hea
calarasi county|3h9
calarasi district|5bx
calarca|8zl
calatayud|h06
calauan|e1y
calbayog|9t2
calbayog city|9t2
calcis|aos
calcuta|8o
calcutta|8o
caldas|200,8u9
caldas de montbui|hyw
caldas department|200
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
calgary|1w4
calheta|i3g
cali|bj
california|14t
californie|14t
calilabad|4jj
calinga|440
caliubia|lp
calivo|8gt
callao|16i,5m2
callella|hmq
caller|2tw
callosa de segura|hrv
calmpthout|huw
calne|hwi
calonne ricouart|kiv
caloocan|1kk
caloocan city|1kk
calp|gqe
calpe|gqe
calpulalpan|ev1
calquelia|csw
caltagirone|dob
caltanissetta|vp,aap
caluire et cuire|cvg
calumet|dys
calumet city|dys
calumpit|8d9
calvados|2ms
calvi|kqh
calvia|bkm
calw|gnm
cam pha|719,71a
cam pha mines|719
cam ranh|6u2
camacari|6a2
camaguey|1v0,256
camaguey province|256
camajuani|ea3
camaqua|bdq
camara de lobos|f4t
camargo|dbo,foc
camargo municipality|dbo
camarillo|9u7
camarines norte|2is
camarines norte province|2is
camarines sur|5nq
camarines sur province|5nq
camas|gae,h0t
camatague|kzq
camayenne|1fu
cambarao|1um
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
cambridge|6uc,75p,7nz
cambrils|f2s
cambuslang|g2y
camden|97i
camden town|g9y
cameroon|1g
cameroun|1g
camerun|1g
cameta|chb
camiguin|5np
camiguin province|5np
camiling|dg5
camocim|cld
camon|n0y
camp militaire de iavoriv|iw
campament of al marj|3nr
campamento de bureij|ef3
campana|8lf
campana partido|8lf
campania|d2
campanie|d2
campbell|d65
campbell river|etn
campbellpore|8o0
campeche|z5,2b0
campello|g1i
campi bisenzio|eyu
campina|9t7,d2u
campina grande|35u
campina grande do sul|ff0
campinas|1vk
campo belo|c5o
campo de criptana|idg
campo de hielo patagonico sur|p2z
campo de hielo sur|p2z
campo grande|1a7
campo largo|88v
campo maior|f9g
campo mourao|997
campobasso|vm,6td
campodecriptana|idg
campos do jordao|bhk
campos dos goytacazes|2lc
camuy|4dx,is1
can duoc|6qk
can gio|b5g
can giuoc|6qk
can tho|1bo,1rf
can tho city|1rf
canada|11
canada de gomez|e6c
canadian|luv
canakkale|2ix,3lk
canakkale province|2ix
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
canar|4uz
canarias|s7
canarsie|8k9
canary islands|s7
canary wharf|9e4
canberra|175
cancale|kn0
cancelaria|gk2
cancun|2ct
candaba|c6n
candelaria|ahr,fpi,gk2
candi prambanan|cir
candler mcafee|gs9
canea|bam
canejan|kq4
canela|esp
canelones|63s,ap0
canet en roussillon|j4w
cangas|gbr
cangas de morrazo|gbr
cangas do morrazo|gbr
cangzhou|2k1
caniapiscau|luw
canicatti|eyc
canillo|4hq,jih
caninde|cvp
canindeyu|5ol
cankaya|249
cankiri|3zo,622
cankiri province|622
cankova|5ua,o2g
cankuzo|4mr,hgq
canlaon|cja
canlaon city|cja
cannanore|aal
cannes|9b1
cannet|cs4
canning|cz2
canning town|cz2,fin
cannock|8mu
canoas|392
canoga park|aj4
canohes|muv
canoinhas|dl9
canon|mse
canovanas|4dy,gdy
canovellas|i52
canovelles|i52
cantabria|s3
cantabrie|s3
cantal|2mt
cantanzaro|3t7
cantaura|9px
cantel|cyw
canteleu|i7c
cantemir|5c1,j20
cantemir district|5c1
canterbury|5ky,b50
canterbury bight|p2l
cantho|1rf
canton|69,8lh,9hs,gd9,h1x
canton berna|pv
canton d appenzell rhoden exterieur|pu
canton d appenzell rhoden interieur|pt
canton d appenzell rhodes exterieures|pu
canton d appenzell rhodes interieures|pt
canton d argovie|ps
canton d echternach|57w
canton d esch sur alzette|57x
canton d herzegovine neretva|4lb
canton d obwald|q6
canton d uri|qd
canton de appenzell rodas exteriores|pu
canton de appenzell rodas interiores|pt
canton de argovia|ps
canton de bale campagne|pw
canton de bale ville|px
canton de basilea campina|pw
canton de basilea ciudad|px
canton de berne|pv
canton de bosnia central|4ld
canton de bosnie centrale|4ld
canton de capellen|57t
canton de clervaux|57u
canton de diekirch|57v
canton de echternach|57w
canton de esch sur alzette|57x
canton de fribourg|py
canton de geneve|pz
canton de ginebra|pz
canton de glaris|q0
canton de grevenmacher|57y
canton de herzegovina neretva|4lb
canton de la posavina|4le
canton de los grisones|q1
canton de lucerne|q3
canton de luxembourg|57z
canton de luxemburgo|57z
canton de mersch|580
canton de neuchatel|q4
canton de nidwald|q5
canton de nidwalden|q5
canton de obwalden|q6
canton de podrinje bosnio|4la
canton de posavina|4le
canton de redange|581
canton de remich|582
canton de saint gall|q7
canton de san galo|q7
canton de sarajevo|4lc
canton de schaffhouse|q8
canton de schwytz|qa
canton de schwyz|qa
canton de soleure|q9
canton de thurgovie|qb
canton de tuzla|4l8
canton de vaud|qe
canton de vianden|583
canton de wiltz|584
canton de zenica doboj|4l9
canton de zoug|qg
canton de zurich|qh
canton del jura|q2
canton del tesino|qc
canton del valais|qf
canton des grisons|q1
canton du jura|q2
canton du podrinje bosnien|4la
canton du tessin|qc
canton du valais|qf
canton grisones|q1
canton grisons|q1
canton neuchatel|q4
canton nidwalden|q5
canton obwalden|q6
canton of aargau|ps
canton of appenzell ausserrhoden|pu
canton of basel city|px
canton of basel stadt|px
canton of basle ville|px
canton of bern|pv
canton of fribourg|py
canton of geneva|pz
canton of glarus|q0
canton of jura|q2
canton of lucerne|q3
canton of neuchatel|q4
canton of nidwalden|q5
canton of obwalden|q6
canton of schaffhausen|q8
canton of schwyz|qa
canton of solothurn|q9
canton of st gallen|q7
canton of uri|qd
canton of vaud|qe
canton of zug|qg
canton of zurich|qh
canton schwyz|qa
canton soleura|q9
canton st gallen|q7
canton tesino|qc
canton ticino|qc
canton uri|qd
canton valais|qf
canton vaud|qe
canton zurich|qh
cantu|de3
canvey island|dpx
canyon country|anh
canyon ferry lake|kzs
canyon lake|h4t
cao bang|2le,3xr
cao bang province|2le
cao lanh|690
caobang|2le
caohe|9ux
caojie|cmw
caoqiao|a2i
cap d ail|mrk
cap du nord|167
cap girardeau|dha
cap haitien|2yp
cap nord|167
cap occidental|cu
cap oriental|c9
cap saint jacques|371
cap vert|4n
capacho nuevo|dc2
capanema|c44
capannori|d66
capao bonito|dxg
capao da canoa|e79
capas|9ha
capbreton|k3i
cape coast|2w1
cape coral|6fc
cape fear|lux
cape girardeau|dha
cape saint james|371
cape town|8l
cape verde|4n
capelle aan den ijssel|a2g
capelle au bois|jq6
capellen|57t
capetown|8l
capiata|66c
capital|1f8,1fw,528,55i
capital district|bw,1f8
capital federal|n4
capital region|o7,1fw,528
capital region of denmark|1fw
capitao poco|f06
capitol|ek
capitol hill|ek
capitole|ek
capitolio|ek
capivari|ea0
capiz|281
capiz province|281
cappelle au bois|jq6
cappelle la grande|jun
caprivi|5jh
caqueta|37e,luy
caqueta department|37e
cara see|p4b
caraballeda|dsp
carabanchel|3oa
carabobo|1d0
caracal|eqb
caracas|6q
caracoim|ewg
caracoium|ewg
caraga|5nh
caraguatatuba|7bi
caranavi|ceb
carapicuiba|34c
caras severin|3qf
caras severin county|3qf
caratinga|al0
caravaca|g8m
caravaca de la cruz|g8m
carazinho|anr
carazo|5k4
carazo department|5k4
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
carchi|4uw
cardedeu|i0r
cardenas|83e,8dm
cardiff|1ns
cardona|fov
cardoner|lv0
carelia|mq,12l
carelia del norte|4wo
carelie|mq,12l
carelie du nord|4wo
carelie du sud|4wf
carentan|k85
cargados carajos|5ia,oxl
cargados carajos inseln|5ia
carhaix plouguer|juw
cariaco|d2h
caribbean netherlands|4ns
caribbean sea|p3d
caribe neerlandes|4ns
caringin|8d5
carini|edy
carinthia|nr
carinthie|nr
carintia|nr
caripito|crm
carlet|i94
carletonville|6cj
carlisle|91o
carlos paz|9om
carlota|64a
carlota amalia|454
carlsbad|7jk,fwf
carlsbad region|46e
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
carnikava|58o
carnikava municipality|58o
carnikavas|58o
carnot|dqv
carnoustie|j2h
carnoux en provence|k6t
carol city|a9x
carol stream|day
carolina|2lb,4dz
carolina del norte|15g
carolina del sur|15t
caroline du nord|15g
caroline du sud|15t
caroni|lv1
caronium|3qj
carora|7cy
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
carrefour|2uc
carriacou and petite martinique|4xj
carriacou et petite martinique|4xj
carriacou und petite martinique|4xj
carrickfergus|fv7
carrieres sous poissy|i9n
carrieres sur seine|irc
carrizal|d95,gzc
carrizal de ingenio|gzc
carrizal municipality|d95
carro de combate|dnn
carrollton|730,g9p
carrollwood|eua
carrollwood village|d75
carros|j7x
carry le rouet|ker
carsamba|bqa,lv2
carshalton|cfk
carson|8aq
carson city|6km
cartagena|19x,40j
cartagena de indias|19x
cartagena of indias|19x
cartago|4s7,71j,8z5
cartago municipality|71j
cartago province|4s7
cartama|h4j
cartaya|hs3
carteret|gl7
cartersville|hc4
carterton|i2d
carthagene|19x,40j
carthagene des indes|19x
caruaru|3tp
carupano|6iu
carvin|hnc
cary|6mc
casa blanca|iu
casa grande|bm1
casablanca|a4
casablanca settat|4a9
casale|evk
casale monferrato|evk
casalecchio di reno|eq0
casalnuovo|cdz
casalnuovo di napoli|cdz
casanare|3hh
casanare department|3hh
casas adobes|9wp
cascade|5q2,ivj
cascades|4ls
cascades region|4ls
cascaes|e2z
cascais|e2z
cascavel|3n8,bhn
cascina|d9s
caserta|vn,9fj
caserte|vn,9fj
casilda|f6q
casim|1rl
casiquiare|lv3
caska|jrs
casoria|9co
casper|ajy
caspian sea|en
cass lake|kzt
cassel|67z
casselberry|g5e
cassis|ju5
castamena|40t
castanet tolosan|j16
castanhal|6zz
castel|475,p0g
casteldefels|ad1
castelginest|jra
casteljaloux|kwo
castellammare di stabia|9z2
castellar del valles|gm4
castelldefells|ad1
castelldefels|ad1
castelli|e1w
castello|sa
castello de la plana|6de
castellon|sa,6de
castellon de la plana|6de
castelnau le lez|hrb
castelnaudary|iu0
castelo branco|118,80h
castelo branco district|118
castelsarrasin|ioa
castelvetrano|f9x
castile and leon|s5
castile la mancha|s6
castilla la mancha|s6
castilla y leon|s5
castille and leon|s5
castille et leon|s5
castille la mancha|s6
castille la manche|s6
castilleja de la cuesta|hxe
castillejos|bbx
castillo de pomoriany|nzz
castle rock|b31
castle vale|jhn
castleford|ajb
castlereagh|ayz
castletown|48k,jmo
castra lambaesis|d26
castres|c70
castres sur l agout|c70
castricum|ec9
castries|453,567,kmh
castro|czb
castro urdiales|fa0
castro valley|afx
castrop rauxel|92n
castrourdiales|fa0
cat ba|fr5
cat island|4nz
catacaos|aw2
cataguases|ab3
catalao|a8f
catalina foothills|boq
catalogne|b5,mj
catalonia|b5,mj
cataluna|b5,mj
catamarca|nb,2r7
catamarca province|nb
catanduanes|3qg
catanduanes province|3qg
catanduva|7oz
catane|vu,3bp
catania|vu,3bp
catano|4e0,8qf
catanzaro|vv,3t7
catar|3w
cataraqui|7ju
cataratas del niagara|8uo
catarman|c5y
catarroja|g5j
catbalogan|9se
catbalogan city|9se
categat|p6h
caterham|h6y
catford|ciy
cathedral city|bau
catia de la mar|7s8
catia la mar|7s8
catio|ft5
catonsville|d2q
cattegat|p6h
catu|de1
cauca|1ro,lv4
cauca department|1ro
caucagua|f90
caucaguito|bgt
caucaia|3iu
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
causeni|5c0,a2v
causeni district|5c0
caussade|kg3
cauvery|lv5
cava|be0
cava de tirreni|be0
cavaillon|g77
cavalaire sur mer|ko7
cave spring|gge
cavite|18q
cavite city|7ik
cavite province|18q
caxias|6sz
caxias do sul|31i
caxito|8pj
cay|em7
cayena|2dm
cayenne|2dm
cayes sapodilla|pb8
cayey|4e1,b3n
cayman islands|jm
cayo|4ph
cayo district|4ph
cayo hueso|gbq
cayo rum|4od
cayo sapodilla|pb8
cayon|nmv
cayuga lake|kzu
ceara|oo
ceara mirim|f0h
cebazat|jvy
cebu|lx,19h
cebu city|19h
cebu province|lx
cedar|lv6
cedar city|fpc
cedar falls|d4r
cedar hill|c07
cedar lake|kzv
cedar park|9zr
cedar rapids|755
ceerigaabo|7yj
cefisia|c6j
cegled|dia
cehegin|ida
cehergin|ida
ceiba|4e2,hlo
cekerek|lv7
celaya|376
celebes central|525
celebes meridional|522
celebes occidental|523
celebes sea|p3l
celebes septentrional|51z
celebes suroriental|521
celebessee|p3l
celje|7ke
celle|9kg
cemcemal|98s
cenon|gwu
centar zhupa|5es
centar zupa|5es,70p
centenario|c55
centennial|7or
center city|aw9
centereach|fas
centerville|gmz
central|1h3,4p2,4wv,4xu,56r,5io,5lh,5mm,5oi,5pp,5z4,63n,656,fz6,p16
central abaco|4o1
central african republic|35
central aimak|4bb
central and western|47u
central asia|ep
central banat|5p6
central banat district|5p6
central bohemia|1mv,46f
central bohemian|1mv
central bohemian region|1mv
central bosnia|4ld
central bosnia canton|4ld
central city|asq
central darfur|5q6
central de chernobil|er
central de zaporiyia|iz
central denmark|1nt
central denmark region|1nt
central department|5oi
central district|1h3,4p2
central division|4wv
central eleuthera|4ny
central equatoria|5xn
central europe|eq
central finland|3iv
central finland region|3iv
central greece|2lt
central islip|ejl
central java|51k
central jutland|1nt,46g
central kalimantan|51p
central luzon|5n8
central macedonia|1gp
central nuclear de chernobil|er
central nuclear de zaporiyia|iz
central nuclear de zaporizhzhia|iz
central ostrobothnia|4wk
central ostrobothnia region|4wk
central papua|48d
central province|56r,5mm,5pp,656
central region|4xu,5io,63n
central river|4ya
central river division|4ya
central river region|4ya
central serbia|4fw
central sulawesi|525
central tacarigua|9ob
central visayas|5nb
centrale|5z4
centrale de tchernobyl|er
centrale de zaporijjia|iz
centrale nucleaire de tchernobyl|er
centrale nucleaire de zaporijia|iz
centrale nucleaire de zaporijjia|iz
centrale nucleaire de zaporojie|iz
centralniy|3zi
centre|4lt,4rq,510,63n
centre de flacq|be1
centre est|4lu
centre nord|4lv
centre ouest|4lw
centre sud|4lx
centre val de loire|t9
centreville|9jx
centro familiar la soledad|f57
centro habana|6n4
centro sur|4yp
centro valle de loira|t9
centurion|3tc
cepu|b5s
ceram sea|p55
cerdanyola del valles|aqj
cerdena|v1
ceres|c2x,d2e
ceret|jvi
cerete|88i
cergy|auy
cergy pontoise|6c3
cerignola|b9s
cerinola|b9s
cerizay|muy
cerkezkoey|8qh
cerkezkoy|8qh
cerklje na gorenjskem|5qp,kvc
cerknica|5qq,iwo
cerkno|5qr,mur
cerkvenjak|5ub,ox6
cernay|j54
cerquilho|eba
cerrillo de maracena|h87
cerritos|btd
cerro|73l
cerro de pasco|6en
cerro largo|63t
cesano maderno|dza
cesar|20q
cesar department|20q
cesena|85l
cesene|85l
cesinovo oblesevo|5ei
cesis|58q,b7v
cesis municipality|58q
ceska lipa|dld
ceske budejovice|3hn
cess|lv8
cesson|k1p
cesson sevigne|i35
cesstos city|jze
cestas|hr6
cestos city|jze
cesu|58q
cesvaine|58p
cesvaine municipality|58p
cesvaines|58p
cetina|cg3
cetinje|5cw,cg3
ceuta|s4,3nv,p1r
ceute|3nv
ceyhan|86l,lv9
ceylanpinar|fbj
ceyrat|kln
ch angnyong|9as
ch ongjin|1xe
ch ongsong|fd3
cha am|bvz
chabahar|c6v
chabany|kvu
chabarowsk|1g3
chabarowsk wtoroi|2g9
chabeuil|kge
chabo|k60
chabwa|2rx
chacabuco|eig
chacao|a4l
chachapoyas|871
chachoengsao|5zn,6sa
chaco|n9
chaco province|n9
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
chagang|1ok
chagang do|1ok
chagang province|1ok
chaghcharan|chx
chagny|knu
chagor|jsb
chaguanas|43q,629
chahar mahaal et bakhtiari|207
chahar mahall and bakhtiari|207
chahar mahall va bakhtiari|207
chahar y bajtiari|207
chaharmahal and bakhtiari|207
chaharmahal and bakhtiari province|207
chahe|fq4
chahin dej|d3m
chahor|jsb
chahriar|aqa
chai nat|5zh,cb2
chaibasa|9yp
chaidari|cez
chaigou|90l
chaihe|9sv
chaikino|o9z,obc
chaikovski|8lr
chaikyne|o9z,obc
chainat|5zh,cb2
chaito|otc
chaiyaphum|5zx,6fe
chajari|fk5
chak azam saffo|dpi
chak azam sahu|dpi
chak jhumra|dxd
chak thirty one eleven left|ceq
chakassien|12g
chake chake|a2y
chakhounia|gwt
chakhovskaia|jdm
chakhrisabz|6xp
chakhtarsk|9ib
chakhtersk|9ib,jgi
chakhtinsk|d2d
chakhtiorsk|9ib
chakhtne|ocw
chakhtnoie|ocw
chakhty|3xk
chaki|42p
chaklasi|dnx
chakoul|out
chakradharpur|d9b
chaksu|ewj
chakwal|7z3
chakwama|44y
chalan pago ordot|47g
chalan pago ordot village|hb5
chalandri|9bq
chalatenango|5xy,at4
chalatenango department|5xy
chalchuapa|f43
chalcis|aos
chalco|6i3
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
chamartin|6y7
chambal|lvb
chamberi|6u7
chambersburg|h9a
chambery|aew
chambeshi|lvc
chamblee|fzd
chambly|jl3
chambourcy|krt
chambray les tours|j7l
chamchamal|98s
chamdo|8mi
chamis muschait|30m
chamonix mont blanc|jao
champ de glace sud de patagonie|p2z
champa|d4s
champagne au mont d or|knz
champagne sur oise|n65
champagne sur seine|kc2
champagnole|jn7
champaign|8mw
champasak|55p
champasak province|55p
champigneulles|k87
champigny sur marne|95s
champlin|gmx
champniers|mrj
champoton|fhn
champs sur marne|g21
chamrajnagar|9sq
chan schaichun|bxt
chan yunis|6g8
chanabad|9it
chancelade|n5u
chanda|391
chandannagar|6d2
chanderi|f1m
chandigarh|tu,19k
chandler|3m6
chandpur|9ds
chandrapur|391
chanduasi|7lf
changanacheri|bma
changaosen|7vp
changcheng|a9c
changchun|8k
changde|1lg
changdian|bu8
change|kpr,ktm
changhua|1qj
changhua city|1qj
changhwa|1qj
changhwa hsien|1qj
changji|662
changle|3ml,aas
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
changshu|1ia
changtu|9ji
changwon|1in
changwon si|1in
changwonsi|1in
changyi|3d2
changyon|dhv
changyuan|6ar
changzhi|1qv,28u
changzhou|182
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
chanthaburi|3ds,5zl
chantilly|gs7,j5g
chantonnay|ju4
chanty mansiisk|3ct
chanty mansijsk|3ct
chanyschkoi|ohv
chao hu|kzw
chao nen dam|kzx
chao phraya|lvd
chaohu|6za
chaor|lve
chaoyang|2y4,99a
chaozhou|1ha
chapadinha|d7x
chapaeve|nix
chapaevka|nca
chapaieve|nix
chapaievka|nca,ng8,oed,ovq
chapayeve|nix
chapayevka|nca,ng8,oed,ovq
chapayevo|nix
chapayevsk|9mr
chapeco|6m8
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
chapra|441
char bhadrasan|ejw
char de combat|dnn
chara|lvf
charabali|hq2
charallave|765
charbonnieres les bains|my1
chard|ipr
chardzhou|1ve
charente|2mu,lvg
charente maritime|2mv
charente maritimo|2mv
charenton le pont|fhb
chargorod|k6i
charhorod|k6i
chari|lvh
chari baguirmi|5yk
charia|fsl
charikar|6lw
charjah|16n,4i2
charkhi dadri|bpt
charkiw|lk
charkow|lk
charleroi|44k
charleroy|44k
charleston|6sb,73g,h57
charlestown|mxc
charleville mezieres|bhf
charlotte|211,64a
charlotte amalie|454
charlotte parish|64a
charlottenburg|761
charlottenlund|ddh
charlottesville|cac
charlottetown|7hw
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
chas|7m1
chasch|9od
chaschtschewe|oh0
chaschtschewoje|oh0
chashka|4b5
chasiv yar|itc
chaska|geh
chaskoi|447
chaskovo|447
chaskowo|447
chasov iar|itc
chasov yar|itc
chassawjurt|78c
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
chatham islands|5kz
chathaminseln|5kz
chatillon|f34
chatillon sur chalaronne|mwm
chatillon sur seiche|kid
chatillon sur seine|k8d
chatlon|19s
chatou|fq6
chatoura|fqh
chatra|c95
chatsk|ktd
chattahoochee|lvi
chattanooga|6cx
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
cheberghan|6iz
cheboksary|1l0
cheboksary reservoir|kzy
cheboutyntsi|nzn
chechelnik|mrv
chechelnyk|mrv
chechen republic|mk,11y
chechenia|mk,11y
chechnya|mk,11y
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
cheliabinsk|11z,17c
cheliadinove|ojc
cheliadinovo|ojc
chelkovitchnoie|o1x
chelles|c8t
chelm|a6q
chelmsford|7mv,eov
chelmsley wood|iq8
chelsea|alg,dhr
chelsfield|ign
cheltenham|7hv
chelyabinsk|11z,17c
chelyabinsk oblast|11z
chelyabinsk region|11z
chelyadinove|ojc
chelyadinovo|ojc
chemerivtsi|kuk
chemerovtsy|kuk
chemille melay|kb4
chemin de fer mediterranee niger|cna
chemin de fer transsaharien|cna
chemmumiahpet|fc2
chemnitz|3q4
chenab|lvl
chenab nagar|9n5
chenaran|c8x
chendi|bbw
chene bougeries|jc4
chene bourg|jxg
chenee|jns
chengalpattu|a0w
chengde|2tt
chengdu|6d
chenggu|7hy
chenghai|df6
chenghua|6qg
chengtangcun|7th
chengxi|d4b
chengxian chengguanzhen|9op
chengxiang|8gy
chengyang|9xc
chengzhong|3kv
chengzihe|83x
chenlou|c0t
chennai|8m
chennevieres sur marne|hp6
chenove|i73
chenshi|dej
chentii aimag|5gi
chenzhou|238
cheonan|2ap
cheonan si|2ap
cheonansi|2ap
cheongju|1b0
cheongju si|1b0
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
cher|2mw,lvm
cherbourg|g7g
cherbourg octeville|g7g
cherburgo octeville|g7g
cherchentsi|nxz
cherchentsy|nxz
cherdakly|ixv
chereguech|jg9
cheremjovo|avn
cheremkhovo|avn
cheremushki|7sf
cherepanovo|hdw
cherepkivtsi|jm4
cherepkovtsy|jm4
cherepovets|3ay
cheresh|o1p
chereshenka|o92
cheria|9h9
cheriomushki|7sf
cherkashchyna|14m
cherkasi|23g
cherkaske|n6c
cherkasskoye|n6c
cherkassy|23g
cherkasy|14m,23g
cherkasy oblast|14m
cherkasy region|14m
cherkesk|33d
cherkessk|33d
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
chernigov|21v
chernigov oblast|14n
chernigov region|14n
chernigovka|ijk,km8
chernihiv|14n,21v
chernihiv oblast|14n
chernihiv region|14n
chernihivka|km8
chernihivshchyna|14n
cherniiv|na1
chernivets ka oblast|14o
chernivetsi|242
chernivtsi|14o,242,njy
chernivtsi oblast|14o
chernivtsi region|14o
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
chernovtsi|242
chernovtsy|242,njy
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
cherson|220
chertanovo vtoroye|6wj
chertanovo yuzhnoye|6wj
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
cheryomushki|7sf
chesapeake|3to
chesapeake bay|p5c
chesham|h9o
cheshire|fu7
cheshunt|avr
chesniki|oh1
chesnyky|oh1
chessington|hie
chester|8eu,eno,h6q
chester le street|dzq
chesterfield|7l1,c3g
chesuncook lake|kzz
chetfalva|okh
chetouane|de4
chettia|6if
chetumal|2ls
chetwayi|dr9
chevigny saint sauveur|jaj
chevilly larue|hdx
chevreuse|knr
chevtchenkove|k66,koq,nf4,o4w,oe1,os0,ot4
chevtchenkovo|k66,koq,nf4,o4w,oe1,os0,ot4
chew bahir|l00
cheyenne|69h,lvn
cheyyar|e2c
chhagalnaiya|di2
chhatak|div
chhatarpur|7mr
chhattisgarh|tv
chhibramau|awx
chhindwara|71n
chi|lvo
chi linh|3xs
chi lung|2ze,31c
chia|a4u
chia i|2pk
chiang mai|31f,60b
chiang rai|3tg,60i
chiapa de corzo|cht
chiapas|z7
chiasso|jwl
chiayi|2pk,3ki
chiayi city|3ki
chiayi county|3ki
chiayi hsien|2pk
chiba|cl,195
chiba ken|cl
chiba prefecture|cl
chiba shi|195
chibuto|aol
chicacao|aii
chicago|1ad
chicago heights|fo4
chicago lawn|b3b
chichaki|n1z
chichawatni|8sv
chichester|fa2
chichibu|agi
chichicastenango|6wx
chichigalpa|ew5
chichkino|ovd
chichkovtsy|nxg,o01
chiclana|945
chiclana de la frontera|945
chiclayo|1il
chico|7de,lvp
chicoloapan|6gb
chiconi|4hd,h2c
chicopee|ayo
chidambaram|ar2
chidawa|d4c
chiemsee|l01
chieri|e0r
chiesanuova|5w7
chieti|vo,cll
chievres|kjv
chifeng|35y
chigasaki|3rm
chigasaki shi|3rm
chigirin|jrk
chigorodo|8ml
chiguayante|8tf
chiguirin|jrk
chigwell|jdl
chihirin|jrk
chihuahua|z6,19r
chihuahua city|19r
chik ballapur|au3
chikhli|bf9
chikmagalur|7d9
chikodi|eer
chikuma|anw
chikusei|81a
chikushino|80i
chikushino shi|80i
chilakalurupet|89l
chilapa de alvarez|feh
chilca|9e7
chile|1s
chilecito|cy8
chili|1s
chilibre|esk
chililabombwe|avz
chilka|iiu
chillan|2to
chillicothe|h1o
chilliwack|8az
chillum|esx
chilly mazarin|hlf
chilmari|bud
chilok|jae
chilovo|i3y
chilovtsy|ngf
chilpancingo|2hd
chilpancingo de los bravo|2hd
chilung|2ze,31c
chimaltenango|3fh,4yz
chimanovsk|h3c
chimay|jjj
chimbas|9cv
chimborazo|4v1
chimborazo province|4v1
chimbote|3av
chimbu|5ml
chimbu province|5ml
chimichagua|fo2
chimkent|17f
chimki|3si
chimoio|1t5
chimtschin|nfe
chin|5gb
chin staat|5gb
chin state|5gb
china|0
chinadiyevo|kac
chinandega|31u,5k5
chinandega department|5k5
chinatown|80c,8fp
chinautla|7u9
chinch on|ahd
chincha alta|6q2
chinchina|9r1
chindwin|lvq
chine|0
chinese republic of taiwan|p34
chingford|9yw
chingola|6sn
chinhoyi|3jf
chiniot|43y
chinju|3c9
chinko|lvr
chinmen|62p
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
chipata|1xd
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
chiquimula|380,4zf
chiquinquira|cgw
chirala|8l5
chiraz|16u
chirchiq|6l1
chiredzi|dch
chiriaeve|kd7
chiriaievo|kd7
chirin novy|oq3
chiriqui|5lo
chiriqui province|5lo
chirivella|fr1
chirmiri|7zz
chiro|fiy
chirokaia balka|olo
chiroke|jh5,obw,ojo
chirokoie|jh5,nz6,o1o,obw,os5
chirokolanovka|nto
chirongui|4he,hnn
chirovtsy|nu1
chirrip del atlntico|lvs
chirvan|8ss
chiryu|9vz
chishmy|gzf
chishtian|7cm
chisinau|ch,286
chisinau municipality|286
chislehurst|hex
chisten koye|kvg
chistenkoye|kvg
chistiakove|bb8
chistiakovo|bb8
chistopol|acj
chistopol ye|nvk
chistopolye|nvk
chistyakovo|bb8
chita|1uy,8r1
chitapur|fpu
chitose|86d
chitradurga|6z7
chitre|g6i
chittagong|6t,9d
chittagong division|6t
chittaranjan|cgu
chittaurgarh|7sc
chittur|faj
chitungwiza|32x
chivacoa|9ma
chivilcoy|b88
chixoy|lvt
chizhou|2dn
chkalove|o8t
chkalovo|o8t
chkalovsk|dzu,im0
chkilne|nrn
chklo|kjf
chkolnoie|nrn
chlebodarskoje|nl0
chlef|1wf,2jc
chlef province|1wf
chliakh|oux
chliakhove|ovh
chlibodarske|nl0
chmelnik|g2f
chmelnizki|236
chmelnizkoje|oov
chmelnyzke|oov
chmelnyzkyj|236
chmilnyk|g2f
chobe|4p3,lvu
chobe district|4p3
choco|30d
choco department|30d
chocope|f3b
chodoriw|joa
chodorow|joa
chofu|405
chohodarivka|oq0
choibalsan|oxq
choiseul|568,5pq,oa9
choiseul province|5pq
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
choloma|6yv
cholon|678
cholula|8jf
choluteca|3vu,502
choluteca department|502
choma|6xx
chomein|93t
chomeinischahr|3ig
chomutov|brc
chon buri|2b5,5zj
chonburi|2b5,5zj
chone|cjz
chongjin|1b0,1xe
chonglong|art
chongqing|77,qk
chongrav|oc4
chongxing|d50
chongzuo|30y
chontales|5k6
chontales department|5k6
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
choroschjowo|6mo
chorostkiw|kaw
chorostkow|kaw
chorramabad|1x5
chorramschahr|38l
chortkiv|fyh
chortkov|fyh
chortomlik|o2m
chortomlyk|o2m
chortoq|bu0
chortoryia|onw
chortoryya|onw
chorugh|8ds
chorzow|7kq
chosica|8hz
chost|2q9,3g4
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
choucha|4kt,b1l
chouchary|i9d
chouchenskoie|hm0
chouchi|b1l
chouchtar|93n
chouia|aik
choukhevitch|nzu
choukhevytch roman ossypovytch|nzu
choumen|3yp,4mi
choumerlia|ecq
choumikha|hnw
choumkhai|nqu
choumsk|kqk
choumy|oks
chovkovytchne|o1x
chowd|8gh
chowd aimag|5gk
chowsgol aimag|5gj
choy|6f8
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
christ church|4lf
christ church nichola town|553
christchurch|1tp,4lf,cxl
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
chtchiolkovo|7l4
chtchirets|kna
chtcholkine|jb0
chtchors|j8h
chtchoukino|7xy
chtchoutchinsk|c6u
chtchyret|kna
chtormove|o80
chtormovoie|o80
chtourmove|nyb
chtourmovoie|nyb
chu|df2
chubivka|ota
chubut|nk,lvv
chubut province|nk
chuchar kana mandi|9oy
chucher sandevo|5fx,gas
chudei|ktf
chudey|ktf
chudniv|kqw
chudnov|kqw
chudovo|hvk
chudozero|l03
chudschand|2gs
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
chukha|4oj
chukotka|120
chukotka okrug|120
chul man|jev
chula vista|3kx
chulakivka|nhq
chulakovka|nhq
chulman|jev
chulucanas|9q2
chulym|ixh,lvw
chulyshman|lvx
chum phae|cbh
chumbi valley|p1z
chumphon|616,6is
chumpon|6is
chuna|lvy
chunar|e2r
chuncheon|2co
chuncheon si|2co
chuncheonsi|2co
chung hua|1qj
chungbuk|1ja
chungbuk do|1ja
chungbukdo|1ja
chungcheong del norte|1ja
chungcheong del sur|1ee
chungcheong du nord|1ja
chungcheong du sud|1ee
chungcheongbuk|1ja
chungcheongbuk do|1ja
chungcheongbukdo|1ja
chungcheongnam|1ee,34w
chungcheongnam do|1ee,34w
chungcheongnamdo|1ee,34w
chunghua|1qj
chungju|1b0,41f
chungju si|1b0
chungjusi|1b0
chungnam|1ee,34w
chungnam do|1ee,34w
chungnamdo|1ee,34w
chunian|aw1
chunkiv|o0z
chunkov|o0z
chunski|i3h
chunskiy|i3h
chunsky|i3h
chuo|fi9
chuquisaca|4nl
chuquisaca department|4nl
chur|85d
churachandpur|c41
churchdown|io4
churchill|lvz
churchill lake|l04
churu|7vs
churubash|ngn
chusovaya|lw0
chusovoi|brh
chusovoy|brh
chust|a39,fyd
chutes du niagara|8uo
chutes victoria|ecu
chutove|kj6
chutovo|kj6
chuuk|4x2
chuvash republic|121
chuvashia|121
chuvasia|121
chuy|24e
chuy region|24e
chuyke|o9z
chuykivka|ofp
chuykovka|ofp
chuzhou|24s
chwalynsk|in6
chychaky|n1z
chychkivtsi|nxg,o01
chychkyne|ovd
chyhyryn|jrk
chylivtsi|ngf
chymkent|17f
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
ciales|4e3,jj8
ciamis|7on
ciampea|42b
ciampino|dp5
cianjur|6fp
cianorte|8r8
cibinong|33x
cibitoke|4ms,cw3
cibla|58r
cibla municipality|58r
ciblas|58r
cibolo|etk
ciboure|k9l
cicero|8r2,fab
cicurug|8h7
cidade de nacala|3wq
cidade velha|ken
cidra|4e4,ic4
ciechanow|cay
ciego de avila|2wi,2wj
ciego de avila province|2wj
ciempozuelos|gy3
cienaga|8ip
cienaga de carlos florez|8ip
cienfuegos|2hl,2yq
cienfuegos province|2yq
cieszyn|e9h
cieza|ect
cifuentes|dc6
cikampek|6ue
cikarang|7si
cikupa|6fu
cilacap|3nd
cildir|l05
cileungsir|3g5
cileunyi|7my
cilli|7ke
cimahi|2h0
cimin|dgk
cimislia|5by,dvy
cimislia district|5by
cimitarra|bod
cinca|lw2
cincinnati|3bw
cinderford|iqp
ciney|iek
cinisello balsamo|97y
cintalapa de figueroa|cx8
cipolletti|99r
ciputat|420
ciranjang hilir|92z
circuit zolder|hwd
cirebon|385
cirencester|hxc
cirkulane|5vi,o3e
ciscaucasia|gr
ciscaucasie|gr
cisjordania|ir,1c6
cisjordanie|ir,1c6
cite du vatican|5f
citeureup|3zg
citium|3z1
citrus heights|8l2
citrus park|gkp
city of belgrade|1i6
city of butuan|1yw
city of cape town|8l
city of cebu|19h
city of cut noses|2ev
city of francistown|4p4
city of grande prairie|d3i
city of isabela|9v1
city of johannesburg|7w
city of kisumu|1vg
city of lethbridge|9ld
city of medicine hat|a9p
city of milford|bms
city of red deer|9dk
city of saint peters|bgo
city of sammamish|ce4
city of spruce grove|e55
city of taguig|2bt
city of westminster|3py
city of zagreb|25d
ciudad acuna|723
ciudad apodaca|2sc
ciudad autonoma de buenos aires|6r,n4
ciudad autonoma de ceuta|s4
ciudad autonoma de melilla|ss,3mm
ciudad benito juarez|6qr
ciudad bolivar|1ma,1q8
ciudad bolivia|bh7
ciudad camilo cienfuegos|6eg
ciudad choluteca|3vu
ciudad constitucion|d79
ciudad de aksu|2je
ciudad de apizaco|bvb
ciudad de battambang|34p
ciudad de belice|6bq
ciudad de benin|di
ciudad de brandeburgo|amk
ciudad de buenos aires|n4
ciudad de cebu|19h
ciudad de ceuta|3nv
ciudad de chacabuco|eig
ciudad de colon|3v2
ciudad de comayagua|6eu
ciudad de cordoba|16b
ciudad de corrientes|1v7
ciudad de formosa|2ao
ciudad de gaza|1qc
ciudad de general roca|9eg
ciudad de guatemala|9y
ciudad de huajuapan de leon|bee
ciudad de jeju|1le
ciudad de jilin|1fq
ciudad de jinotega|6jv
ciudad de jotan|2y8
ciudad de kep|54o
ciudad de kompot|9sf
ciudad de kumul|3qe
ciudad de kuwait|2ej
ciudad de la habana|1dz,4sd
ciudad de la rioja|2j8
ciudad de limon|69v
ciudad de linxia|3iz
ciudad de malabo|1jn
ciudad de melilla|3mm
ciudad de mendoza|36e
ciudad de mexico|5o,z8
ciudad de neuquen|294
ciudad de nueve de julio|egx
ciudad de pailin|bc0
ciudad de quebec|1j7
ciudad de resistencia|214
ciudad de rio cuarto|6nt
ciudad de rio tercero|bct
ciudad de salta|1jm
ciudad de san juan|397
ciudad de santa fe|1rv
ciudad de santa rosa|3c1
ciudad de santiago del estero|262
ciudad de siem riep|2xb
ciudad de sihanoukville|3yb,54i
ciudad de tumen|915
ciudad de villa de alvarez|7gz
ciudad de wuyishan|702
ciudad de yilan|89f
ciudad del cabo|8l
ciudad del carmen|6hv
ciudad del este|1zm
ciudad del vaticano|5f,juo
ciudad delicias|7gi
ciudad fernandez|f6o
ciudad frontera|9ol
ciudad general escobedo|359
ciudad guadalupe|2ab
ciudad guayana|1yb
ciudad guzman|7mc
ciudad hidalgo|aj8
ciudad ho chi minh|72,bl
ciudad juarez|1kh
ciudad lazaro cardenas|906
ciudad lerdo|8zc
ciudad lineal|3vn
ciudad lopez mateos|2q3
ciudad madero|66y
ciudad mante|8p8
ciudad mazatlan|31h
ciudad melchor muzquiz|ee2
ciudad mendoza|e8v
ciudad metropolitana de genova|w3
ciudad metropolitana de napoles|wn
ciudad mezquita de bagerhat|3kt
ciudad nezahualcoyotl|1td
ciudad nicolas romero|3hc
ciudad obregon|2v2
ciudad ojeda|6nu
ciudad piar|bjq
ciudad real|s9,9cb
ciudad rio bravo|87g
ciudad sabinas|b6h
ciudad sabinas hidalgo|ews
ciudad san vicente|7af
ciudad sandino|bsp
ciudad santa catarina|3kd
ciudad satelite|96r
ciudad surigao|8jj
ciudad urdaneta|6nu
ciudad valles|7ac
ciudad victoria|1wu
ciudad vieja|ety
ciudaddelahabana|1dz
ciudadela|fvi
ciudadela blanca|66l
ciutadella|fvi
ciutadella de menorca|fvi
ciutat vella|7xg
civitanova marche|cy6
civitavecchia|c5h
cixi|1lf
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
clarendon|52p
clarendon parish|52p
clark fork|lw4
clarks hill lake|l40
clarksville|6j4,h0p
clausenburg|1ya
clausthal zellerfeld|iah
clay|asn
claye souilly|j5p
clayton le woods|igf
clearfield|fk6
clearwater|7l3
cleburne|fqt
cleckheaton|g41
cleethorpes|f6l
cleon|kia
clerf|57u
clermont|f32,j67
clermont ferrand|6t6
clervaux|57u
clevedon|h6j
cleveland|30g,cov
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
clovis|7v1,dh6
cluj|1ya,29q
cluj county|29q
cluj napoca|1ya
cluny|my0
cluses|hge
clutha|lw5
clydach|hj4
clydebank|g7l
co do|7hq
co gjo|7hq
coacalco|3ia
coachella|ckj
coahuila|z9
coahuila de zaragoza|z9
coalville|dpc
coamo|4e5,e7t
coaraci|f3l
coari|bq4,lw6
coatbridge|cof
coatepec|bbo
coatepeque|7tj
coatzacoalcos|3tj,lw7
coatzintla|eo2
coban|2c8
cobham|i03
cobija|8z9
coblence|7ro
coblenza|7ro
cobourg|d0h
coburg|d0h
coburgo|d0h
cochabamba|1b5,4nk
cochin|2e9
cocieri|itw
cockburn town|dxj,nlt
cockeysville|h8m
cockington|jhm
cocle|5lm
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
coimbatore|1dp
coimbra|119,3aj
coimbra district|119
coin|h0o
coira|85d
coire|85d
coity|d46
cojedes|39z,lw9
cojutepeque|6uh
colargos|fi7
colatina|7z4
colcapirhua|bfr
colchester|7cw
coleford|jdd
colegiales|ax9
coleraine|gc9
colfontaine|hfe
colihaut|nk0
colima|za,2uj
collado villalba|a9t
college park|f3w
college point|g4e
college station|7qx
collegno|cal
colleyville|gd6
collierville|byc
collines|4n7
collinsville|ghi
collinwood|em4
colmar|a1p
colmenar viejo|cq2
colne|hdz
cologne|1xq
cologno monzese|ce2
colomba|c5g
colombelles|kdt
colombes|8u0
colombia|s
colombie|s
colombie britannique|ld
colombo|ce,3qb
colomiers|fcp
colon|3v2,503,5ln,a71,abh
colon department|503
colonel hill|omf
colonia|1xq,63u,gyd
colonia del sacramento|a2q
colonia del sol|c2h
colonia del valle|3pf
colonia lindavista|818
colonia nativitas|alq
colonie penitentiaire d olenivka|gy
colony of new brunswick|pj
colony of nova scotia|pl
colony of prince edward island|po
colorado|14u,lwa
colorado springs|2t4
colton|b7n
columbia|2z3,7fj,81q,e0h,lwb,pav
columbia britanica|ld
columbia river|pav
columbine|gkf
columbus|1a8,42d,c9z,gra,gtw
colville|lwc
colville lake|l08
colvilletown|8ev
colwyn bay|elg
comal|bnl
comalapa|f3t
comalcalco|d3k
comarca embera wounaan|5lu
comayagua|504,6eu
comayagua department|504
combourg|krw
combs la ville|gxc
come|vr,8p5
comendador|e4j
comerio|4e6,ijo
comilla|1vn
comines|itf,jxz
comitan|84u
comitan de dominguez|84u
comitancillo|anl
comitat d istrie|50w
comitat d osijek baranja|3ng
comitat de bjelovar bilogora|50o
comitat de brod posavina|50s
comitat de dubrovnik neretva|50x
comitat de karlovac|50l
comitat de koprivnica krizevci|50n
comitat de krapina zagorje|50j
comitat de lika senj|50p
comitat de medimurje|50y
comitat de pozega slavonie|50r
comitat de primorje gorski kotar|3la
comitat de sibenik knin|50u
comitat de sisak moslavina|50k
comitat de split dalmatie|2wu
comitat de varazdin|50m
comitat de virovitica podravina|50q
comitat de vukovar syrmie|50v
comitat de zadar|50t
comitat de zagreb|25d,3dg
commack|e59
commentry|k2r
commerce city|bbb
commercy|k5o
commewijne|5xc
commewijne district|5xc
communaute autonome basque|sw
communaute autonome du pays basque|sw
communaute d agglomeration de saint quentin en yvelines|6u4
communaute de madrid|bx
communaute forale de navarre|st
communaute valencienne|dr
communay|n6g
commune d akniste|588
commune d aloja|589
commune de cerkno|5qr
commune de jaunjelgava|596
commune de kardla|jl9
commune de kayanza|as7
commune de motala|fgw
como|vr,8p5
comodoro rivadavia|6xh
comoe|4qx
comoe district|4qx
comoras|4f
comores|4f
comoros|4f
compiegne|cmv
compluto|42w
compostela|cwl
compostela valley|29h
compostela valley province|29h
compton|83g
comrat|9qb
comte d hualien|3bu
comte d orebro|3ch
comte d ostergotland|2s2
comte d uppsala|2zm
comte de blekinge|5qa
comte de bomi|570
comte de bong|56z
comte de brant|ek0
comte de changhua|1qj
comte de chiayi|3ki
comte de dalarna|3g3
comte de dalecarlie|3g3
comte de gavleborg|3ga
comte de gbarpolu|575
comte de gotland|5q9
comte de grand bassa|572
comte de grand cape mount|571
comte de grand gedeh|573
comte de grand kru|574
comte de halland|377
comte de harju|2hw
comte de hiiu|4vi
comte de hsinchu|2ka
comte de jamtland|5qb
comte de jarva|4vn
comte de jogeva|4vl
comte de jonkoping|33h
comte de kalmar|3q5
comte de kitui|53e
comte de kronoberg|43b
comte de laane|4vp
comte de lienchiang|62q
comte de lofa|576
comte de margibi|577
comte de maryland|579
comte de miaoli|2jt
comte de montserrado|578
comte de more og romsdal|3kw
comte de nantou|2sq
comte de nimba|57a
comte de norbotten|3pj
comte de nordland|5ki
comte de norfolk|ai0
comte de norrbotten|3pj
comte de parnu|4vu
comte de penghu|62r
comte de pingtung|23x
comte de polva|4vt
comte de rapla|4vw
comte de river cess|57c
comte de river gee|57b
comte de rogaland|2qc
comte de saare|4vy
comte de scanie|1mg
comte de sinoe|57d
comte de skane|1mg
comte de sodermanland|3d3
comte de stockholm|1bs
comte de taitung|44b
comte de taoyuan|1dc
comte de tartu|4vz
comte de valga|4w1
comte de varmland|3h0
comte de vasterbotten|3iw
comte de vasternorrland|3r2
comte de vastmanland|3i2
comte de vastra gotaland|1hc
comte de viljandi|4w2
comte de viru est|4vj
comte de viru ouest|4vq
comte de voru|4w3
comte de yilan|2wf
comte de yunlin|2dh
comte dorebro|3ch
comunidad de madrid|bx
comunidad foral de navarra|st
comunidad valenciana|dr
comunitat valenciana|dr
conakri|7p,4yf
conakry|7p,4yf
concarneau|h3s
conceicao do coite|ed3
concepcion|2af,5og,6v1,a5e,db8
concepcion de la vega|3c8
concepcion del uruguay|9t9
conchas lake|l09
conches en ouche|mz7
conchos|lwd
concord|76o,77d,8jp
concordia|6ui,b48
condado|dpa
condado de baringo|52x
condado de berat|4ie
condado de bjelovar bilogora|50o
condado de bomet|52y
condado de brod posavina|50s
condado de bungoma|52z
condado de busia|530
condado de changhua|1qj
condado de diber|4ii
condado de dubrovnik neretva|50x
condado de durres|3f8
condado de elbasan|3ku
condado de elgeyo marakwet|531
condado de embu|532
condado de fier|3gi
condado de garissa|533
condado de gjirokaster|4if
condado de harju|2hw
condado de hiiu|4vi
condado de homa bay|534
condado de hsinchu|2ka
condado de hualien|3bu
condado de ida viru|4vj
condado de isiolo|535
condado de jarva|4vn
condado de jogeva|4vl
condado de kajiado|536
condado de kakamega|537
condado de karlovac|50l
condado de kericho|538
condado de kiambu|539
condado de kilju|a7y
condado de kirinyaga|53b
condado de kisii|53c
condado de kisumu|53d
condado de kitui|53e
condado de koprivnica krizevci|50n
condado de korce|43r
condado de krapina zagorje|50j
condado de kukes|4ig
condado de kwale|53f
condado de laane|4vp
condado de laane viru|4vq
condado de laikipia|53g
condado de lamu|53h
condado de lezhe|4ih
condado de lika senj|50p
condado de machakos|53i
condado de makueni|53j
condado de mandera|53k
condado de maryland|579
condado de melguelh|hp5
condado de meru|53m
condado de migori|53n
condado de mombasa|53o
condado de montserrado|578
condado de muranga|53p
condado de nakuru|53r
condado de narok|53t
condado de nyamira|53u
condado de nyandarua|53v
condado de nyeri|53w
condado de osijek baranja|3ng
condado de parnu|4vu
condado de pingtung|23x
condado de polva|4vt
condado de pozega eslavonia|50r
condado de primorje gorski kotar|3la
condado de rapla|4vw
condado de rivercess|57c
condado de saare|4vy
condado de samburu|53x
condado de shkoder|4ij
condado de sibenik knin|50u
condado de sisak moslavina|50k
condado de split dalmacia|2wu
condado de tartu|4vz
condado de tharaka nithi|541
condado de tirana|1zg
condado de trans nzoia|542
condado de turkana|543
condado de uasin gishu|544
condado de valga|4w1
condado de varazdin|50m
condado de vihiga|545
condado de viljandi|4w2
condado de virovitica podravina|50q
condado de vlore|4ik
condado de voru|4w3
condado de vukovar sirmia|50v
condado de wajir|546
condado de west pokot|547
condado de yilan|2wf
condado de yunlin|2dh
condado de zagreb|3dg
condado del chiayai|3ki
condado del nantou|2sq
condado del rio tana|540
condado del taitung|44b
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
coni|vq,b1n
conie|lwg
conil|h6r
conil de la frontera|h6r
conisbrough|i60
connacht|tm
connecticut|14v,lwh
cono norte|c6f
conroe|9qs
conselheiro lafaiete|7mq
consett|fvo
consolacion|bzn
consolacion del sur|9ns
constance|8vs
constanta|1y5,2b9
constanta county|2b9
constantina|1nk
constantine|1nk,1yn
constantine province|1yn
constantinopla|6a
constantinople|6a
constanza|1y5,2b9,8vs
constitucion|dru
contagem|2cv
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
copan|505
copan department|505
copenhagen|9g
copenhague|9g
copiague|gsf
copiapo|30j,lwk
coppell|d5i
copper|lwl
copperas cove|ewn
copperbelt|65c
coppermine|lwm
coquimbo|4rf,6lm
coquimbo region|4rf
coquitlam|6y8
coral gables|bnh
coral sea|p37
coral springs|75x
coral terrace|gjp
coralville|ha3
coram|djq
corantijn|lwn
corato|cao
corbas|jjd
corbeil essonnes|d9n
corbie|kdx
corby|ay9
corcega del sur|2n7
corcoran|gwb
cordillera|5nj,5oq
cordillera administrative|5nj
cordillera administrative region|5nj
cordillera del libano|564
cordillera department|5oq
cordoba|nn,s8,16b,1ld,39i,6xg
cordoba department|1ld
cordoba municipio|39i
cordoba province|nn
cordoue|nn,s8,16b,39i
cordova|39i
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
cork|69c
corlu|43p
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
coro|1zr,270
coroata|enb
corona|6k9,7ou
coronado|gh0
coronel|8bd
coronel fabriciano|7zq
coronel oviedo|6pj
coronie|5xd
coronie district|5xd
corozal|4e7,4pi,d9v,dez,ep4
corozal district|4pi
corozal town|d9v
corpus christi|39c
corralillo|bk4
corredor de suwalki|i9
corregidora|9jm
correze|2mx
corridor de suwalki|i9
corrientes|nm,1v7
corrientes province|nm
corroios|bgw
corse du sud|2n7
corsham|ie2
corsica|n0
corsicana|gmm
corsico|er5
cortazar|aet
corte|k4z
cortenbergh|ht6
cortes|506
cortes department|506
coruh|lwo
corum|2i7,2ju
corum province|2ju
corumba|86a,lwp
corunna|s1,3qj
coruripe|fbz
corvallis|b2b
corvera|i5s
corvera de asturias|i5s
cosacos de azov|nab
cosacos rojos|nr2,nu7
cosamaloapan|fkz
cosaques d azov|nab
cosaques rouges|nr2,nu7
cosenza|vt,a78
cosham|jer
coslada|8f4
cosmopolis|c43
cosne cours sur loire|j0h
cospicua|5hg,hpg
cosselies|j69
costa adeje|csz
costa de marfil|1h
costa dorada|2bz
costa mesa|7kx
costa rica|3d
costermansville|2a4
coswig|gxh
cotabato|1qi,1xi
cotabato city|1xi
cotabato del sur|1nc
cotabato du sud|1nc
cotabato province|1qi
cotafe|6iv
cote d ivoire|1h
cote d or|2my
cote saint luc|fcc
cotes d armor|2mz
cotia|3ob
cotonou|24x
cotonu|24x
cotopaxi|4vf
cottage grove|e72
cottage lake|gw9
cottbus|8pb
cotton ground|o77
cottonwood heights|ekw
cotui|7a4
coubron|mvh
coudekerque branche|gef
coueron|hi6
couffo|4n9
couiavie pomeranie|10q
couillet|j33
coulaines|jxv
coulogne|kkp
coulommiers|ib8
coulounieix|joe
coulsdon|gd3
council bluffs|ab6
country club|c7u
county of osijek baranja|3ng
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
couva tabaquite talparo|62a
couvin|imi
couzeix|k8b
cova figueira|ccq
cova lima|61i
covasna|5p3
covasna county|5p3
cove|cqv
coventry|368,e9y
covina|bxr
covington|d6t
cowdenbeath|j29
cowes|h52
cowley|i1e
cowpasture|lwr
cox s bazar|3o9
coxen hole|gvs
coxim|fp3
coxyde|gzv
coyah|94t
coyhaique|700
coyoacan|2d9
coyotepec|e8l
cozumel|94c
cracovia|1cu
cracovie|1cu
cracow|1cu
cradock|eyj
craigavon|ao9
craigieburn|a2m
crailsheim|f49
craiova|1zc
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
crawley|6d6
cree|lws
cree lake|l0b
cregy les meaux|n7g
crehange|n8w
creil|f87
crema|fbm
cremona|vs,9jp
cremone|vs,9jp
crensovci|5qs,nbw
crepy en valois|i7p
crespin|n1m
crest|jst
crest hill|h5i
crestview|gqs
creta|2d4
crete|2d4
creteil|8p2
creuse|2n0,lwt
creutzwald|ih4
crevillent|fwe
crevillente|fwe
crewe|98v
criciuma|6le
cricklewood|a35
crimea|es,14b
crimean bridge|et
crimean khanate|nts
crimean peninsula|es,14b
crimee|es,14b
crimmitschau|gwk
crissier|kby
cristalina|ak8
crisul alb|lwu
criuleni|5bz,h8e
criuleni district|5bz
crna|lwv
crna na koroskem|5qt,k4x
crnomelj|5qu,i1k
croacia|3i
croatia|3i
croatie|3i
crofton|g48
crofton park|idw
croissy sur seine|j98
croix|h43
croix des bouquets|3v8
crolles|joy
crooked island|4o0
crooked island and long cay|4o0
crosby|bit,ozc
crosne|js5
cross hills|izn
cross river|19i
cross river state|19i
crotome|a4o
crotona|w8,a4o
crotone|w8,a4o
crowborough|ha4
crown point|fwu
crowthorne|gcw
croydon|6g3
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
csongrad|2zr
csongrad county|2zr
csongrad csanad|2zr
csongrad csanad county|2zr
cu chi|99v
cua|6cd
cuajimalpa de morelos|6m3
cuamba|9eb
cuando|lww
cuanza|lwx
cuanza norte|4iu
cuanza sul|4iv
cuanza sur|4iv
cuart de poblet|gd4
cuauhtemoc|2jn,7jz
cuautitlan|7qa
cuautitlan izcalli|2qi
cuautla|6nn
cuba|27
cubango|lwy
cubatao|7g5
cubuk|ab4
cucer sandevo|5fx
cucq|kwu
cucuta|1cb
cudahy|gk7
cuddalore|6g1
cuddapah|783
cudworth|iyg
cuenca|sb,1fj,b22
cuenca foxe|p6x
cuenca hall|p9h
cuenca kane|p6w
cuera|85d
cuernavaca|1w6
cuerne|isp
cuerno de africa|fk
cuers|jq5
cuesmes|jhy
cueta|3nv
cugnaux|ia3
cuiaba|1g4
cuijiaji|c4o
cuilapa|7at
cuilco|lwz
cuincy|k6s
cuito|375,lx0
cukai|8tr
culebra|4e8,mzz
culfa|4jk
culiacan|1bp
cullera|glh
culleredo|fzi
culuene|lx1
culver city|dfq
cumana|1qr,206
cumanayagua|dme
cumberland|efv,hdu,lx2
cumberland sd|p66
cumbernauld|blf
cumbum|ai3
cumilla|1vn
cumra|cet
cundinamarca|1d6
cundinamarca department|1d6
cunene|4it,lx3
cuneo|vq,b1n
cung kiem|8yq
cupertino|aj5
curacao|j9
curanilahue|fko
curazao|j9
curepipe|91e
curico|7xa
curitiba|ct
curitibanos|f5e
currais novos|e9p
curridabat|eih
curtea de arges|f51
curug|68x
curumani|efw
curup|cbw
curuzu cuatia|e38
curvelo|a6o
cusae|9rd
cuscatancingo|cm2
cuscatlan|5xz
cusco|1oz,5m3
cusset|igb
cutler bay|cg1
cutler ridge|g6u
cutral co|c67
cuttack|2g6
cuvette|4qs
cuvette oeste|4qn
cuvette ouest|4qn
cuxhaven|bg6
cuyahoga falls|bwz
cuyavia y pomerania|10a,10q
cuyuni|lx4
cuyuni mazaruni|4zs
cuzco|1oz
cuzco department|5m3
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
czenstochau|3pv
czernowitz|242
czestochowa|3pv
da an|8am,c0p
da lat|2ff
da nang|193,20d
da nang city|20d
dabhoi|b0d
dabou|6zj
dabra|ai1
dabrowa gornicza|7g8
dabwali|acy
dac nong|2q1
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
dadra and nagar haveli and daman and diu|tw
dadri|9le
dadu|6yf,fo3,lx5
dadu district|fo3
daegu|b4,1bi
daegu city|1bi
daegu gwangyeoksi|1bi
daegu gwangyoksi|1bi
daegu kwangyeoksi|1bi
daegu kwangyoksi|1bi
daegu metropolitan city|1bi
daegu si|b4,1bi
daegusi|1bi
daejeon|lb,1ka
daejeon si|lb
daejon|lb,1ka
daejon city|lb,1ka
daejon gwangyeoksi|1ka
daejon gwangyoksi|1ka
daejon kwangyeoksi|1ka
daejon kwangyoksi|1ka
daejon metropolitan city|1ka
daejon si|lb,1ka
daejonsi|lb,1ka
daet|92g
daga|kao
dagana|4oo
dagda|58s
dagda municipality|58s
dagdas|58s
dagenham|7qh
dagestan|ml,122
dagestanskije ogni|g1t
dagestanskiye ogni|g1t
daghestan|ml,122
dagneux|n6m
dagomys|hf5
daguan hu|l0c
daguestan|ml,122
daguestanskie ogni|g1t
daguestanskiye ogni|g1t
dagupan|6h1
dahanu|bxh
dahegam|d8t
dahuangshan|cjt
dahuk|1vy,2yz
daikondi|2zx
daimiel|hnl
dainava|9nc
dainville|kp7
daira de hamma bouziane|aa1
dairut|7x4
daito|7f7
daizhuang|cxf
dajabon|4ty,bwu
dajin|f4r
dajla|3wr
dajlet nuadibu|5h4
dak lak|1hn
dak nong|2q1
dakahleya|k5
dakahlia|k5
dakahlia governorate|k5
dakar|75,5wg
dakhla|3wr,b2y
dakhla oued ed dahab|4af
dakhlet nouadhibou|5h4
dakota del norte|15h
dakota del sur|15u
dakota du nord|15h
dakota du sud|15u
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
dalarna|3g3
dalarna county|3g3
dalarnas lan|3g3
dale city|9zn
dalecarlia|3g3
dalecarlie|3g3
daleke|ojg
dalekoye|ojg
dalgopol|nc2
dalgopol municipality|nc2
dalhem|kf8
dali|3tq,lx7
dali old town|8ta
dalian|k8
daliang|413
dalianwan|b24
daling|lx8
daliokoie|ojg
daliokoye|ojg
daljokoje|ojg
dalkeith|is0
dallas|1oj
dalmatava|igg
dalmatawa|igg
dalmatovo|igg
dalnegorsk|do2
dalnerechensk|fz4
dalneretchensk|fz4
dalneretschensk|fz4
dalnik|o4k
dalnyk|o4k
daloa|1pe
dalserf|hrm
dalton|epe
daltonganj|934
dalu|c1u
daly|lx9
daly city|7sh
dalyokoye|ojg
dam|lxa
dam dam|7c0
daman|7fd
damanhur|1y2
damas|86,1ju
damasco|86,1ju
damascus|86,1ju
damascus city|1ju
damascus governorate|1ju
damaskus|86,1ju
damaturu|6zm
dambai|oyu
dambovita|2r4
dambovita county|2r4
dambulla|9ww
damghan|9tv
damiao|94j
damieta|1tm,1z8
damietta|1tm,1z8
damietta branch|lxb
damietta governorate|1tm
damiette|1tm,1z8
dammam|16t
dammarie les lys|h5v
dammartin en goele|jsg
damme|i51,j7f
damoh|7fr
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
danang|20d
danao|9mc
danao city|9mc
danau toba|l0e
danbury|8pm
dandeli|bhy
dandong|2cg
danemark|36
danemark du sud|1qf
danemarkstrasse|p8j
dangjiang|cg5
dangjin|ezl
dangriga|fk7
dania beach|fbs
danilov|hzh
danilovgrad|5cx,i8h
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
danshui|78l
danube|ev
danubio|ev
danvers|g86
danville|clv,czf,f5w
danzig|1mx
daocheng|fez
daokou|az3
daotian|8a3
daoukro|7z9
daout eli|omp
dapaong|81b
dapeng|bif
daphne|ggi
dapitan|8ok
daqahlia|k5
daqing|1j3
dar a|3eu
dar chaabane|cyx
dar chabanne|cyx
dar chioukh|b9z
dar el beida|dwl
dar es salaam|7z,62t
dar es salaam region|62t
dar es salam|7z
dar kulayb|a1h
dar naim|oy5
dara|fra
daraa|22e,3eu
daraa governorate|22e
darab|a93
daragabouj|ivb
daragabusch|ivb
daragabuzh|ivb
daraya|9ii
darayya|9ii
darbhanga|3gd
darchan|3oz
darchan uul aimag|5gh
dardanellen|ew
dardanelles|ew
dardanelos|ew
dardilly|jry
daressalam|7z
darfour|44p
darfour central|5q6
darfour du nord|1dx
darfour du sud|m5
darfour occidental|1oe
darfour oriental|5q7
darfur|44p
darfur central|5q6
darfur del este|5q7
darfur del norte|1dx
darfur del oeste|1oe
darfur del sur|m5
darhan|3oz
darhan uul|5gh
darien|5lp,gxn,h92
darjan|3oz
darjeeling|7b5
darjiling|7b5
darkhan|3oz
darkhan uul|5gh
darling|lxe
darlington|8cc
darmstadt|6xu
darna|3tf
darnah|3tf,5bf
darnetal|jom
darnley bay|p90
darsi|ett
dartford|ayw
dartmouth|7yv
darton|ibk
daru|cey
darwen|f1h
darwin|2ug
daryapur|e82
daschew|n9r
daschiw|n9r
dasha|7i2
dashahe|bjw
dasheng|f8x
dashev|n9r
dashi|aft
dashiqiao|8xz
dashitou|a0x
dashiv|n9r
dashkasan|4jl
dashoguz|2p2
dashtobod|e2i
dasi|89c
daska|788
daska kalan|788
daska tehsil|788
daskasan|4jl
dasmarinas|2ue
dasoguz|1uj,2p2
dasoguz region|1uj
dasoguz welayaty|1uj
datchne|jsh,nkd,oe3
datchnoie|9fm,jsh
date|an4,efm
datia|8en
datong|1g6,ago,bnu
datschne|jsh,nkd,oe3
datschnoje|9fm,jsh
datteln|e3m
datun|7o3
daudnagar|d4x
daugava|lxf,mr4
daugavpils|37z,58t,5b7
daugavpils municipality|58t
daule|6g0
daund|cg0
daura|923
dausa|9ey
daut eli|omp
davaci|4kn
davanagere|2v9
davangere|2v9
davao|dl,5nf
davao city|dl
davao del norte|1yg
davao del norte province|1yg
davao del sur|5nr
davao del sur province|5nr
davao du nord|1yg
davao du sud|5nr
davao gulf|p9w
davao occidental|5ns
davao oriental|2kq
davao oriental province|2kq
davao region|5nf
davenport|7x3
daventry|gn0
david|3qn
davie|7zu
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
dawei|2y2
dawlekanowo|gmn
dawlish|j3l
dawukou|741
dawydiwka|ndp
dawydiwzi|o8k
dawydowka|ndp
dawydowo|jas
dawydowzy|o8k
dax|gxg
daxi|89c
daxing|7uc,bgp,dcs
daxu|9xi
daye|ae4
daykundi|2zx
dayr al balah|ank
dayr al zawr|27n
dayr az zawr|1wd,27n
dayr mawas|d98
dayrut|7x4
dayton|6zr
daytona beach|a3z
dazaifu|9gz
dazeshan|al5
dazhong|8qa
dazhou|1j8
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
debar|5em,b9c
debarca|5ek
debartsa|5ek
debed|m4u,md9
debica|c6b
debila|e0a
debre berhan|6yh
debre birhan|6yh
debre mark os|72f
debre markos|72f
debre marqos|72f
debre tabor|7fh
debre zeit|66t
debre zeyit|66t
debrecen|2e2
debreczen|2e2
debreczin|2e2
debub|4wa
debub keih bahri|4w9
debubawi kayih bahri|4w9
debubawi keyih bahri|4w9
decan|bq2
decatur|9ee,b3v,gzw
decazeville|k4l
dechy|kr1
decin|bj9
decines charpieu|ghu
decize|kc7
dedan|f2v
dededo|47h
dededo village|71q
dedham|ghn
dedougou|699
dedovsk|g5t
dedowsk|g5t
deer park|epw,g2a
deer valley|6jo
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
dehiwala mount lavinia|3xz
dehloran|cd1
dehra dun|1jl
dehradun|1jl
dehri|75n
dehui|7pq
deinze|fsi
deir al zour|27n
deir azzor|27n
deir el balah|ank
deir ez zor|1wd,27n
deir ez zor governorate|1wd
deir mawas|d98
dej|dr2
dekalb|csx
del city|gz6
del pilar|dwh
del rio|e50
deland|fp9
delano|bfq
delaware|14x,drh,lxg
delaware bay|p8l
delbruck|fs7
delbrueck|fs7
delcevo|5eb,bib
delchevo|5eb
delegacion cuajimalpa de morelos|6m3
delegacion iztapalapa|1gh
delegacion miguel hidalgo|32p
delegacion tlalpan|2gm
delegacion xochimilco|2yd
delemont|eop
delft|883
delgado|9ij
delhi|6l,tx
deliatin|jur
deliatyn|jur
deliatyne|jur
delice|lxh
delicias|7gi,7nx
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
delta|m4,7yb
delta amacuro|64h
delta de l orenoque|64h
delta state|m4
deltona|8ic
delyatin|jur
delyatyn|jur
delzhiler|n7a
delzhyler|n7a
dembeni|4hf,fmt
dembitza|c6b
demer|m0m
demerara mahaica|4zt
demerdji|o6f
demerdschi|o6f
demerdzhi|o6f
demidove|oam
demidowe|oam
demilitarisierte zone|p1p
demir hisar|5f5,k94
demir kapija|5e3,inp
demnia|nxe
demnja|nxe
demnya|nxe
democratic republic of the congo|f
demokratische republik kongo|f
demydove|oam
demydowe|oam
den bosch|2yx
den haag|2rj
den haan|izf
den helder|anc
denain|h3m
denderhautem|kkd
denderhoutem|kkd
denderleeuw|hya
dendermonde|cen
dengbu|a7b
denguele|4qy
denguele district|4qy
dengzhou|3gp,8oi
denia|d1l
denigomodu|5kr
denigomodu district|5kr
denison|grb
denisovka|od0
denissovka|od0
denissowka|od0
denizli|1v3,1yl
denizli province|1v3
denmark|36
denmark strait|p8j
dennery|569,jrz
denov|921
denpasar|1dd,fqx
denton|74i,g3l
denver|1dm
denychi|o6q
denyschi|o6q
denyshi|o6q
denysivka|od0
denyssivka|od0
denyssiwka|od0
deoband|8ix
deoghar|43g
deolali|ber
deoli|7ei
deols|jrr
deoria|75v
depalpur|9av
departamento ahuachapan|5xw
departamento artigas|63r
departamento beni|4nj
departamento boaco|5k3
departamento cabanas|5xx
departamento canelones|63s
departamento carazo|5k4
departamento central|5oi
departamento centro|510
departamento cerro largo|63t
departamento chalatenango|5xy
departamento chinandega|5k5
departamento choluteca|502
departamento chontales|5k6
departamento colon|503
departamento colonia|63u
departamento comayagua|504
departamento copan|505
departamento cortes|506
departamento cuscatlan|5xz
departamento de ahuachapan|5xw
departamento de amazonas|4rz,5lw
departamento de ancash|5lx
departamento de antioquia|d4
departamento de apurimac|5ly
departamento de artigas|63r
departamento de atlantida|501
departamento de ayacucho|5m0
departamento de boaco|5k3
departamento de bolivar|1gb
departamento de boyaca|1qy
departamento de cajamarca|5m1
departamento de caldas|200
departamento de canelones|63s
departamento de caqueta|37e
departamento de carazo|5k4
departamento de casanare|3hh
departamento de cauca|1ro
departamento de cerro largo|63t
departamento de chalatenango|5xy
departamento de chinandega|5k5
departamento de choluteca|502
departamento de chontales|5k6
departamento de chuquisaca|4nl
departamento de cochabamba|4nk
departamento de colon|503
departamento de colonia|63u
departamento de copan|505
departamento de cordoba|1ld
departamento de cuvette|4qs
departamento de cuzco|5m3
departamento de durazno|63v
departamento de esteli|5k7
departamento de flores|63x
departamento de florida|63w
departamento de granada|5k8
departamento de huancavelica|5m5
departamento de huanuco|5m4
departamento de huila|1wg
departamento de ica|5m6
departamento de jinotega|5k9
departamento de junin|5m7
departamento de la libertad|5m8,5y0
departamento de lambayeque|5m9
departamento de lavalleja|63y
departamento de leon|5ka
departamento de loreto|5mb
departamento de madre de dios|5mc
departamento de madriz|5kb
departamento de maldonado|63z
departamento de managua|5kc
departamento de masaya|5kd
departamento de matagalpa|5ke
departamento de montevideo|640
departamento de moquegua|5md
departamento de narino|1kl
departamento de norte de santander|1r1
departamento de oruro|4no
departamento de pando|4nn
departamento de pasco|5me
departamento de paysandu|641
departamento de piura|5mf
departamento de pool|4qk
departamento de potosi|4np
departamento de puno|5mg
departamento de putumayo|3t2
departamento de rio negro|642
departamento de rio san juan|5kh
departamento de risaralda|21o
departamento de rivas|5kg
departamento de rivera|644
departamento de rocha|643
departamento de salto|645
departamento de san jose|646
departamento de san martin|5mh
departamento de sangha|4ql
departamento de santa ana|5y3
departamento de santa cruz|4nq
departamento de santander|1fg
departamento de soriano|647
departamento de sucre|25q
departamento de tacna|5mi
departamento de tacuarembo|648
departamento de tarija|4nr
departamento de treinta y tres|649
departamento de tumbes|5mj
departamento de ucayali|5mk
departamento del amazonas|4rz
departamento del arauca|4s0
departamento del atlantico|1dy
departamento del beni|4nj
departamento del cesar|20q
departamento del choco|30d
departamento del magdalena|1sl
departamento del quindio|2km
departamento del vaupes|4s4
departamento durazno|63v
departamento el paraiso|507
departamento eldorado|b9h
departamento esteli|5k7
departamento flores|63x
departamento florida|63w
departamento francisco morazan|508
departamento granada|5k8
departamento jinotega|5k9
departamento la libertad|5y0
departamento la union|5y8
departamento lavalleja|63y
departamento lempira|50c
departamento leon|5ka
departamento madriz|5kb
departamento maldonado|63z
departamento managua|5kc
departamento masaya|5kd
departamento matagalpa|5ke
departamento montevideo|640
departamento morazan|5y1
departamento nordeste|513
departamento noroeste|515
departamento norte|512
departamento nueva segovia|5kf
departamento ocotepeque|50e
departamento oeste|516
departamento olancho|50f
departamento oruro|4no
departamento paysandu|641
departamento pocito|d70
departamento rio negro|642
departamento rio san juan|5kh
departamento rivas|5kg
departamento rivera|644
departamento rocha|643
departamento salto|645
departamento san jose|646
departamento san miguel|5y4
departamento san salvador|5y6
departamento san vicente|5y7
departamento santa ana|5y3
departamento santa barbara|50g
departamento sonsonate|5y5
departamento soriano|647
departamento sudeste|518
departamento sur|517
departamento tacuarembo|648
departamento tarija|4nr
departamento treinta y tres|649
departamento valle|50h
departamento yoro|50i
departement ain|2mf
departement aisne|2mg
departement allier|2mh
departement ardennes|2mm
departement ariege|2mn
departement artibonite|50z
departement aube|2mo
departement aude|2mp
departement aveyron|2mq
departement bas rhin|2oa
departement bouches du rhone|2mr
departement calvados|2ms
departement cantal|2mt
departement central|5oi
departement centre|510
departement charente|2mu
departement charente maritime|2mv
departement cher|2mw
departement correze|2mx
departement corse du sud|2n7
departement cote d or|2my
departement cotes d armor|2mz
departement creuse|2n0
departement d ahuachapan|5xw
departement d atlantida|501
departement d el paraiso|507
departement d eldorado|b9h
departement d esteli|5k7
departement d intibuca|50b
departement d ocotepeque|50e
departement d olancho|50f
departement d oruro|4no
departement d usulutan|5y9
departement de beni|4nj
departement de boaco|5k3
departement de cabanas|5xx
departement de carazo|5k4
departement de chalatenango|5xy
departement de chinandega|5k5
departement de choluteca|502
departement de chontales|5k6
departement de chuquisaca|4nl
departement de cochabamba|4nk
departement de colon|503
departement de comayagua|504
departement de copan|505
departement de cortes|506
departement de cuscatlan|5xz
departement de francisco morazan|508
departement de gracias a dios|509
departement de granada|5k8
departement de gualeguay|ewa
departement de jinotega|5k9
departement de la paz|4nm,50d,5y2
departement de la union|5y8
departement de lempira|50c
departement de leon|5ka
departement de madriz|5kb
departement de managua|5kc
departement de masaya|5kd
departement de matagalpa|5ke
departement de morazan|5y1
departement de nueva segovia|5kf
departement de pando|4nn
departement de pocito|d70
departement de potosi|4np
departement de rivas|5kg
departement de san miguel|5y4
departement de san salvador|5y6
departement de san vicente|5y7
departement de santa ana|5y3
departement de santa barbara|50g
departement de santa cruz|4nq
departement de sonsonate|5y5
departement de tarija|4nr
departement de valle|50h
departement de yoro|50i
departement des islas de la bahia|50a
departement deux sevres|2ol
departement dordogne|2n1
departement doubs|2n2
departement drome|2n3
departement du rio san juan|5kh
departement essonne|2ox
departement eure|2n4
departement eure et loir|2n5
departement finistere|2n6
departement gers|2nb
departement gironde|2nc
departement grand anse|511
departement haut rhin|2ob
departement haute corse|2n8
departement haute garonne|2na
departement haute loire|2nm
departement haute marne|2nv
departement haute saone|2od
departement haute savoie|2oh
departement haute vienne|2ot
departement hautes alpes|2mj
departement hautes pyrenees|2o8
departement hauts de seine|2oy
departement herault|2nd
departement ille et vilaine|2ne
departement indre|2nf
departement indre et loire|2ng
departement isere|2nh
departement jura|2ni
departement landes|2nj
departement loir et cher|2nk
departement loire|2nl
departement loire atlantique|2nn
departement loiret|2no
departement lot|2np
departement lot et garonne|2nq
departement lozere|2nr
departement maine et loire|2ns
departement manche|2nt
departement marne|2nu
departement meurthe et moselle|2nx
departement meuse|2ny
departement morbihan|2nz
departement moselle|2o0
departement nievre|2o1
departement nippes|514
departement nord|2o2,512
departement nord est|513
departement nord ouest|515
departement oise|2o3
departement orne|2o4
departement ouest|516
departement pas de calais|2o5
departement puy de dome|2o6
departement pyrenees atlantiques|2o7
departement pyrenees orientales|2o9
departement rhone|2oc
departement saone et loire|2oe
departement sarthe|2of
departement savoie|2og
departement seine et marne|2oj
departement seine maritime|2oi
departement seine saint denis|2oz
departement somme|2om
departement sud|517
departement sud est|518
departement tarn|2on
departement tarn et garonne|2oo
departement val d oise|2p1
departement val de marne|2p0
departement var|2op
departement vaucluse|2oq
departement vendee|2or
departement vienne|2os
departement vosges|2ou
departement yonne|2ov
departement yvelines|2ok
dependances federales|64g
dependances federales du venezuela|64g
dependencias federales|64g
dependencias federales venezolanas|64g
depok|1ef,7up
deqen|aby
deqing|8jx
der emes|nzg
der ezzor|27n
der westen|if
dera ghazi khan|3ti
dera ismail jan|7yf
dera ismail khan|7yf
deraa|22e,3eu
derajnia|jgp
deraschnja|jgp
derazhnia|jgp
derazhnya|jgp
derbent|7sz
derby|3ju,gp6
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
derince|79m
derna|3tf,5bf
derna district|5bf
derry|8rg,gz8
derry village|ej0
derwent|lxi
des moines|2ck,fdw,lxj
des plaines|aqw
desaguadero|lxk
desantne|ntw
desantnoye|ntw
desborough|j9v
dese|3n9
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
desouk|6s6
dessantne|ntw
dessantnoie|ntw
dessantnoje|ntw
dessau|9tr
dessie|3n9
dessouk|6s6
destelbergen|hz7
destrnik|5qv,ow8
desvres|kvq
det udom|e8o
detmold|9dc
detroit|2a3
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
deux sevres|2ol
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
dewas|3lx
dewedschi|nq8
dewsbury|az2
deyang|27d
deykandi|2zx
deynze|fsi
dezhou|29z
dhaalu atholhu|4ch
dhabad|e6f
dhahran|81t
dhaka|5q,9p,e5e
dhaka division|9p
dhale|2ry
dhamar|1ny,2qx
dhamar governorate|1ny
dhampur|bte
dhamtari|8kt
dhanbad|1r9
dhandhuka|fql
dhangadhi|42s
dhangarhi|42s
dhankuta|9yq
dhar|8tm
dharan|6g9
dharangaon|eqq
dharapuram|9gu
dharmabad|f3k
dharmanagar|eye
dharmapuri|9zi
dharmavaram|7jy
dhaulpur|7x8
dhenkanal|ach
dhi as sufal|drg
dhi as sufal district|drg
dhi qar|1ri
dhihdhoo|jo9
dhofar|5lj
dholka|b65
dhone|dfz
dhoraji|8vh
dhrangadhra|98u
dhubri|abf
dhuburi|abf
dhule|33i
dhulia|33i
dhulian|94y
dhupgari|d5c
dhuri|b90
dhusamareb|g5x
dhuusamarreeb|g5x
di an|2rg
di er songhua|lxn
diadema|2zz
diakivtsi|o5s
diakovtsy|o5s
diamantina|dwa
diamond bar|axv
diamond harbour|d13
diana|4b1
dianbu|bgg
dianivka|ogq
dianovka|ogq
dianowka|ogq
dianzi|bmt
diaoyucheng|c7b
diatkovo|evm
dibai|ds5
dibba al fujairah|frf
diber|4ii
diber county|4ii
dibrivka|ojk
dibrivske|oog
dibriwka|ojk
dibriwske|oog
dibrovka|ojk
dibrowka|ojk
dibrugarh|7co
dichtinez|obp
dickinson|gnh
dicle|lxo
didao|7p1
didcot|fui
didsbury|ihv
didwana|btz
die|msh
dieburg|icf
diedenhofen|cmd
diego martin|p03
diego martin regional corporation|4gl
diego osorio de escobar|gtg
diego osorio de escobar y llamas|gtg
diekirch|57v,hcj
diemrich|9tg
dien bien|2pu
dien bien phu|7du
dien bien province|2pu
diepenbeek|hto
diepholz|hzq
dieppe|e8e
dieppe bay town|nuj
diepsloot|35p
diest|gvy
dietikon|h79
dietzenbach|ev3
dieulouard|mtp
dieuze|n5w
diez de octubre|3vw
diffa|5jw,8r6
dig|crh
diglur|bgi
digne les bains|hkz
digoin|jpn
digora|ix7
digos|7ic
digos city|7ic
digras|d2t
digri|f8i
digul|lxp
dihang|lxq
dihok|1vy,2yz
dihtiari|o3l
dihtjari|o3l
dihtyari|o3l
dijle|m0m
dijon|2rm
dijtinets|obp
dikanka|k0c
dikhil|4th,e56
dikhtinets|obp
dikirnis|6zv
diksmuide|i98
dila|c87
dilbeek|dh3
dili|1kj,61j
dili municipality|61j
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
dimapur|70y
dimashq|1ju
dimbokro|412
dimer|kot
dimitrov|bup
dimitrove|mvr
dimitrovgrad|73o,dr7
dimitrovo|3q1,mvr
dimitrow|bup
dimitrowe|mvr
dimitrowgrad|73o,dr7
dimitrowo|mvr
dimona|e4p
dinajpur|42k
dinalupihan|9x0
dinamarca|36
dinamarca meridional|1qf
dinan|ivq
dinant|ir7
dinapore|6q7
dinar|ebd
dinard|ixa
dindigul|3f2
dindukkal|3f2
dinga|df4
dingcheng|9fz
dingjia|aj2
dingli|5hh,j51
dingolfing|hlu
dingtao|asm
dingxi|2x4
dingzhou|6q8
dinhata|cxo
dinnington|hg6
dinovtsy|nev
dinowzy|nev
dinskaia|eik
dinskaja|eik
dinskaya|eik
dinslaken|9lj
dinuba|gny
diourbel|5wf,oyp
diourbel region|5wf
diourmen|ouc
diourtiouli|ffc
dipalpur|9av
dipayal|9mg
diphu|aws
dipolog|8ac
dipolog city|8ac
dire dawa|232,36x
diriamba|eec
disa|8ch
dishna|b9g
disko bay|p68
diskobucht|p68
dison|ilk
dispur|f2l
disputed territory|pay,paz,pb0,pb2,pb3,pb4,pb6,pb7,pb8,pbd,pbg
diss|j9f
district capitale de caracas|1f8
district central|4p2
district centre|1h3
district d alwar|3gy
district d anse la raye|566
district d aveiro|114
district d evora|11a
district d orange walk|4pj
district de bamako|1gl
district de beja|115
district de belize|4pg
district de berea|57h
district de braga|116
district de bragance|117
district de brcko|kv
district de butha buthe|57f
district de castelo branco|118
district de castries|567
district de cayo|4ph
district de changnyeong|9as
district de cheongsong|fd3
district de choiseul|568
district de coimbra|119
district de corozal|4pi
district de dennery|569
district de famagouste|4t3
district de faro|11b
district de gapyeong|b3z
district de ghanzi|4p6
district de gros islet|56a
district de guarda|11c
district de ha dong|boe
district de haifa|20c
district de jerusalem|1zp
district de kgalagadi|4p8
district de kgatleng|4p9
district de kweneng|4pa
district de la comoe|4qx
district de laborie|56b
district de larnaca|4t2
district de leiria|11d
district de leribe|57g
district de limassol|4t1
district de lisbonne|11e
district de mafeteng|57i
district de mandi bahauddin|75s
district de maseru|57e
district de micoud|56c
district de mohale s hoek|57j
district de mokhotlong|57m
district de nandi|53s
district de neihu|3jk
district de nicosie|4t0
district de nyandarua|53v
district de paphos|4t4
district de portalegre|11f
district de porto|11g
district de qacha s nek|57l
district de quthing|57k
district de santarem|11h
district de setubal|11i
district de soufriere|56d
district de tel aviv|1po
district de thaba tseka|57n
district de toledo|4pk
district de trans nzoia|542
district de tripoli|1uf
district de viana do castelo|11j
district de vila real|11k
district de viseu|11l
district de wufeng|a19
district de yeoju|dv6
district des lacs|4r0
district des lagunes|4r1
district des montagnes|4r2
district du bas sassandra|4qw
district du nord est|4pc
district du nord ouest|4pd
district du sassandra marahoue|4r3
district du sud est|4pe
district du woroba|4r6
district federal|op
district londonien d islington|3ao
district nord|1q4
district of columbia|14w
district of karak|431
district of taher|6tk
district sud|1ud
districts of republican subordination|1gu
distrikt aveiro|114
distrikt beja|115
distrikt braga|116
distrikt braganca|117
distrikt brcko|kv
distrikt castelo branco|118
distrikt coimbra|119
distrikt evora|11a
distrikt faro|11b
distrikt guarda|11c
distrikt jaen|bh1
distrikt leiria|11d
distrikt lissabon|11e
distrikt portalegre|11f
distrikt porto|11g
distrikt santarem|11h
distrikt setubal|11i
distrikt viana do castelo|11j
distrikt vila real|11k
distrikt viseu|11l
distrito brcko|kv
distrito capital|bw,1f8
distrito capital de bogota|bw
distrito capital de santafe de bogota|bw
distrito central|1h3,4p2
distrito chobe|4p3
distrito de adler|9ml
distrito de anenii noi|5br
distrito de aveiro|114
distrito de backa del norte|5p5
distrito de backa del oeste|5p8
distrito de backa del sur|2dl
distrito de banato central|5p6
distrito de banato del norte|5p7
distrito de banato del sur|3js
distrito de bas sassandra|4qw
distrito de basarabeasca|5bv
distrito de beja|115
distrito de belait|4nf
distrito de belice|4pg
distrito de berea|57h
distrito de black river|5i9
distrito de bor|5pd
distrito de braga|116
distrito de braganza|117
distrito de branicevo|5pb
distrito de brcko|kv
distrito de briceni|5bu
distrito de bumthang|4ot
distrito de butha buthe|57f
distrito de cahul|5bw
distrito de calarasi|5bx
distrito de cantemir|5c1
distrito de castelo branco|118
distrito de causeni|5c0
distrito de cayo|4ph
distrito de chukha|4oj
distrito de cimislia|5by
distrito de coimbra|119
distrito de corozal|4pi
distrito de criuleni|5bz
distrito de dagana|4oo
distrito de donduseni|5c2
distrito de drochia|5c3
distrito de dubasari|5c4
distrito de edinet|5c5
distrito de evora|11a
distrito de falesti|5c6
distrito de faro|11b
distrito de flacq|5ib
distrito de floresti|5c7
distrito de gasa|4p0
distrito de glodeni|5c9
distrito de grand port|5ic
distrito de guarda|11c
distrito de haa|4ok
distrito de haifa|20c
distrito de hincesti|5ca
distrito de ialoveni|5cb
distrito de jablanica|5pi
distrito de jerusalen|1zp
distrito de kilifi|53a
distrito de kolubara|5p9
distrito de leiria|11d
distrito de leova|5cc
distrito de leribe|57g
distrito de lhuntse|4oy
distrito de lisboa|11e
distrito de macva|3k8
distrito de mafeteng|57i
distrito de manzini|5yf
distrito de maseru|57e
distrito de mohale s hoek|57j
distrito de moka|5id
distrito de mokhotlong|57m
distrito de mongar|4ow
distrito de moravica|5pf
distrito de murzuk|5bk
distrito de nisava|35d
distrito de nisporeni|5cd
distrito de ocnita|5ce
distrito de oporto|11g
distrito de orange walk|4pj
distrito de orhei|5cf
distrito de pamplemousses|5ie
distrito de paro|4oi
distrito de pcinja|5pj
distrito de pemagatshel|4ox
distrito de pirot|5ph
distrito de plaines wilhems|5ig
distrito de podunavlje|5pa
distrito de pomoravlje|5pc
distrito de port louis|5if
distrito de portalegre|11f
distrito de prahova|290
distrito de punakha|4op,a53
distrito de qacha s nek|57l
distrito de rasina|3zw
distrito de raska|3d8
distrito de rezina|5cg
distrito de riscani|5ch
distrito de riviere du rempart|5ii
distrito de samdrup jongkhar|4oz
distrito de samtse|4ol
distrito de sant marti|3tl
distrito de santarem|11h
distrito de sarpang|4or
distrito de savanne|5ij
distrito de siaya|53y
distrito de singerei|5cj
distrito de sirmia|3fc
distrito de soldanesti|5ci
distrito de soroca|5cl
distrito de stefan voda|5cn
distrito de straseni|5cm
distrito de sumadija|3j1
distrito de taraclia|5co
distrito de tel aviv|1po
distrito de telenesti|5cp
distrito de thaba tseka|57n
distrito de timbu|4om
distrito de toledo|4pk
distrito de toplica|5pg
distrito de trashigang|4ov
distrito de trashiyangste|4p1
distrito de trongsa|4os
distrito de tsirang|4on
distrito de tutong|4ni
distrito de ungheni|5cq
distrito de viana do castelo|11j
distrito de vila real|11k
distrito de viseu|11l
distrito de wangdue phodrang|4oq
distrito de zajecar|5pe
distrito de zhemgang|4ou
distrito de zlatibor|3n5
distrito especial|bw
distrito federal|n4,op,1f8,4gs
distrito meridional|1ud
distrito nandi|53s
distrito noreste|4pc
distrito noroeste|4pd
distrito norte|1q4
distrito sudeste|4pe
distrito valcea|36z
distritofederal|n4
disuk|6s6
disuq|6s6
ditzingen|gld
diurmen|ouc
diurtiuli|ffc
divaca|5qw,n79
dives sur mer|kl9
divichibazar|9o2
divinopolis|688
divion|k4e
division central|4wv
division central river|4ya
division centrale|4wv
division de barisal|aq
division de central river|4ya
division de lower river|4y9
division de north bank|4yb
division de sagaing|5g1
division de upper river|4yc
division de west coast|4yd
division este|4ww
division lower river|4y9
division norte|4wx
division north bank|4yb
division occidentale|4wz
division oeste|4wz
division orientale|4ww
division septentrionale|4wx
division upper river|4yc
division western|4yd
divnogorsk|fqu
divnoie|i7n
divnoye|i7n
divo|77c
divonne les bains|ka3
diwaniya|1y1
diwaniyya|1y1
diwek|d1p
diwnogorsk|fqu
diwnoje|i7n
dix hills|g6m
dixiana|gsy
dixmude|i98
dixmuide|i98
dixmuiden|i98
dixon entrance|p5u
diyala|1sn
diyala governorate|1sn
diyala province|1sn
diyarb najm|bkd
diyarbakir|1fe,1gx
diyarbakir province|1gx
dja|lxr
djadra|o15
djaga kouchtchou|ny1
djailav sarai|nl8
djaitamgaly|o1n
djakiwzi|o5s
djakowzy|o5s
djalalabad|334
djalil|iev
djamaa|bf2
djambala|fwi
djamboul|1w1
djamtchi|ohp
djanatai|ofk
djanet|46j,oyz
djangara|ol9
djankoi|d1m
djankoi nemetski|ost
djatkowo|evm
djeddah|kr
djelfa|1tn,2sl
djelfa province|1tn
djemmal|br9
djepar iourt|ou6
djezkazgan|3bf
djibloho|4yq,oy8
djibo|afp
djibouti|4e,ck,4ti
djidioua|f6x
djidiouia|f6x
djidjiga|1ln
djizak|1z0,2j5
djizaks|2j5
djolman|kpw
djouba|l2
djougou|28d
djoulfa|4jk
djouma eli|nkq
djourgoun|o45
djourtchi|jtf
djozdjan|2tj
djumaja|439
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
dnepr|ey,19e,lxs
dnepre|lxt
dnepriany|n59
dneprjany|n59
dneprodserschinsk|3w1
dneprodzerjinsk|3w1
dneprodzerzhinsk|3w1
dnepropetrovsk|19e
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
dniepropetrovsk|19e
dniester|ez
dniestr|ez
dnipriany|n59
dniprjany|n59
dnipro|ey,19e
dnipro river|ey
dniprodserschynsk|3w1
dniprodzerjynsk|3w1
dniprodzerzhyns k|3w1
dniprodzerzhynsk|3w1
dnipropetrovs k|142,19e
dnipropetrovshchyna|142
dnipropetrovsk|142,19e
dnipropetrovsk oblast|142
dnipropetrovsk region|142
dnipropetrowsk|19e
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
dnjepropetrowsk|19e
dnjestr|ez
do gonbadan|88x
doba|9f0
dobele|58u,er3
dobele municipality|58u
dobeles|58u
dobeln|h4d
dobje|5uc
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
dobrepolje|5qx
dobrianka|eus,neg
dobric|3sy
dobrich|3sy,4m7
dobrich province|4m7
dobrinka|jgy
dobritch|3sy,4m7
dobritsch|3sy
dobrjanka|eus,neg
dobrna|5ud,nwd
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
dobrova polhov gradec|5qy
dobrovelichkovka|kpd
dobrovelitchkovka|kpd
dobrovelychkivka|kpd,neg
dobrovelytchkivka|kpd,neg
dobrovnik|5ue,nhu
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
dodoma|1gn,62u
doebeln|h4d
doertyol|azi
doetinchem|bto
dogbo|7b0
dogonbadan|88x
dogondoutchi|f98
dogubayazit|9mo
dogubeyazit|9mo
doha|17q
dohad|8qx
dohar|cfg
dohuk|1vy,2yz
dohuk governorate|2yz
doirani lake doirani community|l0i
dojran|5ey
dokdo|pb3
dokka|lsy
dokoutchaievsk|gt7
dokuchaevsk|gt7
dokuchaievsk|gt7
dokuchayevsk|gt7
dokutschajewsk|gt7
dol de bretagne|krj
dol pri ljubljani|5qz,om6
dole|gb5
dolenjske toplice|5uf,nk6
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
dolisie|3bo
dolj|2ep
doljok|oaw
dollard des ormeaux|by4
dolneni|5f6,ei6
dolnoslaskie|10p
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
domagnano|5w8,jl8
domaniovka|kks
domanivka|kks
domaniwka|kks
domanjowka|kks
domanyovka|kks
domat|k9i
dombas|f2
dombasle sur meurthe|jn0
dombivali|1rc
dombivli|1rc
dome|c73
domene|k8w
domerat|jp3
domfront|n13
dominica|58
dominican republic|2c
dominikanische republik|2c
dominique|58
domitte|1tm
domodedovo|bao
domodedowo|bao
domona|e4p
domont|i0c
dompierre sur mer|kt0
dompu|b63
domzale|5r0,dgg
don|f1,luo,lxv,m5j
don benito|e80
don river|f1
don torcuato|9jc
donau|ev
donaueschingen|h2e
donaustadt|6am
donauwoerth|hox
donauworth|hox
donbas|f2
donbass|f2
doncaster|7ki
dondaicha|ccw
dondo|91b
donduseni|5c2,fz3
donduseni district|5c2
dondushen|fz3
dondyushany|fz3
donechchyna|m7
donets|hy
donets basin|f2
donets k|m7
donets k oblast|m7
donets river|hy
donetsk|m7,1aa,boi
donetsk airport|f3
donetsk international airport|f3
donetsk oblast|m7
donetsk people s republic|f0
donetsk region|m7
donetz|hy
donez|hy
donezbecken|f2
donezk|1aa,boi
dong|lxw
dong ha|bem
dong hoi|2lu
dong nai|1bg
dong thap|1ii
dong xoai|9hq
donga|4n8
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
donghai|3l9
donghe|8us
dongkan|9fr
dongling|6gx
dongning|afs
dongola|dad
dongping hu|l0j
dongsheng|81i
dongtai|7nd
dongting hu|l0k
dongwe|lxx
dongxi|aso
dongxia|8qn
dongxing|8hy
dongyang|756,dc5
dongying|1wn
donietsk|1aa
donjek|lxy
donostia|6ba
donostia san sebastian|6ba
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
dorado|4e9,di0
doral|987
dorbod|b4e
dorcheh piaz|dvg
dorchester|hyx
dordogne|2n1,lvk,ly0
dordona|2n1
dordrecht|7fc
dori|6yl
dorking|htg
dormagen|a88
dornach|kej
dornach so|kej
dornava|5r1,na0
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
dorpat|3j3
dorsten|8ys
dorte|ojn
dortkoul|odn
dortkul|odn
dortmund|2fq
dortyol|azi
dos hermanas|7by
dos puentes|ecp
dos quebradas|42f
doslidne|op5
dosquebradas|42f
dosso|5jx,6s7
dosso region|5jx
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
doubs|2n2,ly2
doubynove|o5b
douchanbe|bv,26g
douchy les mines|je0
doudinka|gok
doudtchany|npp
doue la fontaine|jw9
douglas|3lr,48l
douglasville|eyk
dougouloubguei|h6w
doulat|o8p
douliby|nby
douliou|7uh
douliou city|7uh
douliu|7uh
doullens|kgi
douma|7mh
doumeny|o69
dounaiev|oo0
dounaievtsy|i72,nmf
dounaiv|oo0
dounaivtsi|i72,nmf
doupnitsa|egn
doupnitza|egn
dour|hz0
dourados|6la
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
dover|7lm,d1s,fho
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
downey|7jt
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
draa tafilalet|4ab
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
drammen|3bx
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
dravograd|5r2,jik
drawsko|l0n
drean|b5d
dreieich|dau
dreikuno|p4d
drensteinfurt|ibj
drente|zx
drenthe|zx
dresde|1ie
dresden|1ie
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
drobeta turnu severin|3ce
drobisheve|p0z
drobycheve|p0z
drobychevo|p0z
drobyschewe|p0z
drobyschewo|p0z
drobysheve|p0z
drobyshevo|p0z
drochia|5c3,c1b
drochia district|5c3
drocia|5c3
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
drome|2n3
dronfield|h5m
drongen|iq7
droujba|ku7,nsg,nxk,oiz,ov7
droujba maikop|nxk
droujkivka|acb
droujkovka|acb
droylsden|go3
drubeta|3ce
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
dschabaliya|6i8
dschabla|9zu
dschadra|o15
dschaga kuschtschu|ny1
dschailaw sarai|nl8
dschaitamgaly|o1n
dschalalabad|23l
dschalalabat|334
dschalil|iev
dschamtschi|ohp
dschanatai|ofk
dschang|86y
dschangara|ol9
dschankoi|d1m
dschankoi nemezki|ost
dschankoj|d1m
dschanub darfur|m5
dschanub kurdufan|1me
dschanub sina|4w6
dschazan|3b1
dschenin|egt
dschepar jurt|ou6
dschibuti|4e,ck,4ti
dschidda|kr
dschidschiga|1ln
dschisr asch schughur|di8
dscholman|kpw
dschuma eli|nkq
dschurgun|o45
dschurtschi|jtf
dschuzdschan|2tj
dserschinsk|3ug,d1g
dserschinski|c7l,d5r
dserschynsk|d1g
dshankoi|d1m
dsuunmod|bog
du gunbadan|88x
duaca|dg6
duala|md
duarte|4tz,gzl
duarte province|4tz
dubai|9u,4hz
dubasari|5c4
dubasari district|5c4
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
dubrovacko neretvanska|50x
dubrovitsa|jm8
dubrovitsia|jm8
dubrovitsya|jm8
dubrovnik|8oh
dubrovnik neretva|50x
dubrovnik neretva county|50x
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
duc trong|6lo
ducheng|87k
duclair|n3w
dudchany|npp
duderstadt|gt6
dudingen|k5g
dudinka|gok
dudley|65x
dudtschany|npp
duekoue|c7e
duelmen|c5n
dueren|8ai
duero|ly9
duesseldorf|1g0
duezce|6g6
duffel|i57
dugny|j9r
dugulubgei|h6w
dugulubgey|h6w
dugulubguei|h6w
duhok|1vy,2yz
duhok governorate|2yz
duisbourg|2m8
duisburg|2m8
duisburgo|2m8
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
dum dum|7c0
duma|7mh
dumaguete|7kl
dumaguete city|7kl
dumai|6ve
dumbarton|hfh
dumeny|o69
dumfries|cas
dumiat|1tm
dumka|c4l
dumraon|bpz
dumyat|1tm
dunaburg|37z
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
dundaga|58v
dundaga municipality|58v
dundagas|58v
dundalk|a87,dki
dundee|6sv,8q4
dundo|oyb
dundonald|ijh
dunedin|2z9,e4w
dunfermline|bqt
dungannon|ixz
dungarpur|che
dunhao|e03
dunhou|895
dunhua|6si
dunhuang|6az
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
duplek|5r3
dupnica|egn
dupnitsa|egn
dupniza|egn
duque de caxias|23e
duran|3az
durance|lye
durango|zb,2kl,fzh
durazno|63v,7ya
durazno department|63v
durban|18j
durbe|58w
durbe municipality|58w
durbes|58w
durbuy|jei
duren|8ai
durg|3nx
durgapur|2kk
durham|3mz,c3w
durres|33p,3f8
durres county|3f8
dursley|idl
durusu golu|l0q
dusambe|bv,26g
duschanbe|bv,26g
dushan|8yg
dushanbe|bv,26g
dushanzi|9ov
dusia|l0r
dusseldorf|1g0
dutse|bmh
duvankoi|nn9
duvankoy|nn9
duwankoi|nn9
duyun|66e
duzce|2zi,6g6
duzce province|2zi
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
dzabkhan|4ba
dzaoudzi|4hg,ccx
dzerjinsk|3ug,d1g
dzerjinski|c7l,d5r
dzerjynsk|d1g
dzerzhinsk|3ug,d1g
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
dzhezkazgan|3bf
dzholman|kpw
dzhuma eli|nkq
dzhumaya|439
dzhurchi|jtf
dzhurgun|o45
dzierzoniow|emq
dzuma|439
dzumaja|439
dzuunmod|bog
dzvinogrud|o5x
e zhou|2aj
eagan|9yk
eagle|gol
eagle mountain|g4b
eagle pass|fx9
eagle river|gh4
earl shilton|hhf
earlsfield|i8w
easley|h8p
east|499,4rs
east aimak|4b7
east amherst|ggg
east azarbaijan|170
east azerbaijan|170
east azerbaijan province|170
east berbice corentyne|4zu
east brunswick|c09
east brunswick township|c09
east chattanooga|6ph
east chicago|fxi
east china sea|p41
east concord|cwc
east darfur|5q7
east dereham|h9m
east elmhurst|grc
east end|45c,49o,kpv
east end village|p02
east flanders|ob
east flanders province|ob
east flatbush|6ec
east florence|e88
east germany|ff
east gobi aymag|4b8
east grand bahama|4o2
east grinstead|g7y
east hampton|6t2
east harlem|7il
east hartford|bmx
east haven|fuw
east hill meridian|fs8
east honolulu|btn
east independence|7nr
east java|51i
east jerusalem|19b,2wa,p2j
east kalimantan|51m
east kasai|468
east kazakhstan|1mn
east kazakhstan region|1mn
east kilbride|9al
east korea bay|p74
east lake|fgo
east lake orient park|gua
east lansing|c0e
east london|2r3
east los angeles|78r
east macedonia and thrace|2hi
east meadow|dqa
east millcreek|h86
east molesey|hn9
east moline|h4b
east naples|gsv
east new britain|5mn
east new britain province|5mn
east new york|6g7
east northport|hcx
east norwalk|8py
east nusa tenggara|51v
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
east sepik|5mq
east sepik province|5mq
east sheen|jdn
east siberian sea|p5q
east timor|49
east tremont|gt9
east village|aam
eastbourne|7gc
eastern|bu,16q,4ww,4xv,56u,5pl,5w1,63o,657
eastern cape|c9
eastern darfur|5q7
eastern district|16q,45m
eastern division|4ww
eastern equatoria|5xo
eastern europe|f6
eastern finland|4wr
eastern highlands|5mo
eastern highlands province|5mo
eastern province|dj,16q,56u,5pl,5w1,657
eastern region|16q,4xv,63o
eastern samar|2w2
eastern samar province|2w2
eastern visayas|5nc
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
ebetsu|72d
ebeyty lake|l0t
ebikon|j24
ebinur hu|l0u
ebola|lyi
ebolowa|3lh
ebon|5dj,np8
ebon atoll|5dj
ebonyi|1df
ebonyi state|1df
ebro|lyj
ebute ikorodu|2jf
ecatepec|1ir
ecatepec de morelos|1ir
ecaussinnes d enghien|jix
eccles|dwy
ech cheliff|1wf,2jc
ech chettia|6if
echa borse|jea
echirolles|ewl
echkene|oft
echmiadzin|cc3
echternach|57w
ecija|dak
eckbolsheim|kgz
eckernfoerde|gpw
eckernforde|gpw
eclipse sound|p9g
ecommoy|myo
ecosse|tk
ecouen|k1e
ecquevilly|n58
ecrouves|n0z
ecuador|1u
ecuatoria central|5xn
ecuatoria occidental|5xp
ecuatoria oriental|5xo
ecublens|jed,jgx
ecublens fr|jgx
ecully|hic
ed daein|245
ed damer|3bm
ed dueim|8l1
ede|9tx
edea|43f
edegem|h0v
eden prairie|a8g
edenvale|bwd
edesa|1nn
edessa|1nn
edesse|1nn
edewecht|h9j
edfou|734
edfu|734
edgewater|b6k,h2o
edgewood|gcp
edimbourg|1kd
edimburgo|1kd
edina|brt
edinburg|8pz
edinburgh|1kd
edinburgh of the seven seas|oie
edinet|5c5,9qq
edinet district|5c5
ediniti|9qq
edintsy|9qq
edirne|2ye,31p
edirne province|2ye
edison|7x5
edmond|8fh
edmonds|d41
edmonton|18x,8ul
edo|5v,18c
edo state|18c
edremit|d86
edwardsville|gfz
eecloo|hkf
eeklo|hkf
eekloo|hkf
eel|lyk
eenhana|ozl
eernegem|k6w
effium|8l7
effon alaiye|3hx
efon alaaye|3hx
egaleo|9nh
egea de los caballeros|hvz
egee meridionale|395
egee septentrionale|4yv
egeo meridional|395
egeo septentrional|4yv
eger|6lj,ev8,lyl
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
ehime|yt
ehime ken|yt
ehime prefecture|yt
ehingen|g8t
ehingen an der donau|g8t
eibar|g3t
eickau|fc5
eidgenossischer stand appenzell innerrhoden|pt
eikesdalsvatnet|l0w
eilat|bhx
eilenburg|hug
eimsbuettel|3k5
eimsbuttel|3k5
ein dorf in der oblast lwiw im rajon pustomyti|o5x
einbeck|g1b
eindhoven|41d
einsiedeln|ip3
eisden|jfv
eisen|8pq,b1f
eisenach|cp0
eisenhuettenstadt|f69
eisenhuttenstadt|f69
eisenmarkt|34e
eisenstadt|g2r
eisleben|gux
eisleben lutherstadt|gux
eislingen|h4x
eitorf|hgo
eivissa|bzc
eixample|3ks
eja borze|jea
ejea|hvz
ejea de los caballeros|hvz
ejido|7dn
ejigbo|6zd
ejura|9ks
ejva|b1j
ekajevo|gcs
ekangala|dtz
ekaschewo|gcs
ekaterimburgo|l4
ekaterinbourg|l4
ekaterinburg|l4
ekaterinburgo|l4
ekaterinoslav|19e
ekazhevo|gcs
ekeren|gqn
ekha borze|jea
ekibastouz|7da
ekibastus|7da
ekibastuz|7da
ekiti|1bw
ekiti state|1bw
ekpoma|an6
eksaarde|kk9
ekwan|lym
el aaiun|2fo
el abiar|f1j
el abiodh sidi cheikh|dic
el abra|3ty
el achir|6my
el ad|byu
el affroun|cw8
el aioun|ecv
el aioun sidi mellouk|ecv
el alfaz del pi|h6f
el aouinet|exu
el arahal|hhi
el arich|2ev
el arish|2ev
el astillero|hqo
el attaf|cp4
el azizia|ix3
el bagour|e1n
el bagre|bne
el bahr el ahmar|3g6
el bahr el azraq|lto
el balyana|byn
el banco|b86
el bayadh|3vj,686
el bayadh province|3vj
el behaira|kp
el beida|3x2
el beqaa|2j6
el bocho|363
el cabo|8l
el cafetal|8yi
el cairo|5s,b1
el cajon|7vm
el callao|16i,5m2
el campello|g1i
el carmen de bolivar|c2z
el carmen de viboral|bus
el carrizal|gzc
el centro|coh
el cerrito|doc,gow
el chroub|8rc
el daein|245
el daqahliyah|k5
el djelfa|1tn
el dorado hills|cz8
el ejido|8pf
el escorial|hs8,i6p
el espinal|b0j
el eulma|76u
el fasher|25y
el fayum|1jo
el ferrol|9bj
el ferrol del caudillo|9bj
el fin del mundo|nl
el fula|oxz
el gemil|7xx
el geneina|2q6
el gharbiya|me
el golea|7e4
el grao|i50
el guamo|flr
el hadjar|ca3
el hadjira|dff
el hamma|9dv
el hatillo|auv
el hatillo municipality|auv
el havre|6b0
el hed|f7y
el idrissia|dm4
el ismailia|1yj
el jadid|6tm
el jadida|6tm,dcy
el kala|eao
el kef|6vc
el khroub|8rc
el limon|6st
el limon pinal|6st
el m ghair|6s4
el mahalla el koubra|2f9
el mahalla el kubra|2f9
el manaqil|76w
el mansura|1fx
el manzala|77t
el masnou|gq8
el matareya|6ld
el meghaier|6s4
el menia|lv,46k,7e4
el meniaa|7e4
el merdj|3nr
el mghair|46n
el mirage|eos
el monofiya|186
el monte|7hl
el obeid|1rs
el oro|4v6
el oued|2bn,2yt
el oued province|2bn
el paraiso|507
el paraiso department|507
el paso|29u
el paso de robles|g50
el pilar de horadada|gyz
el pireo|6ki
el porvenir|oxt
el prat de llobregat|a8p
el progreso|4yx,7zy
el pueblito|9jm
el puerto|8in
el puerto de santa maria|8in
el quseyya|9rd
el salvador|2y
el seibo|4u1
el sharkia|dj
el sombrero|f8z
el suez|2ld
el taref|2yc,aho
el tarf|2yc,aho
el tarf province|2yc
el tigre|3xe
el tocuyo|9a9
el tor|cix
el triunfo|f44
el valle|hby
el vendrell|e7s
el viejo|bca
el vigia|7px
el viso del alcor|hjt
el wadi el gedeed|4w7
el yadida|6tm
el zarqa|ddb
elancourt|fic
elat|bhx
elazig|1nz,2fs
elazig province|2fs
elbasan|3cz,3ku
elbasan county|3ku
elbe|lyn
elbeuf|hwv
elbing|77m
elbistan|8xc
elblag|77m
elbouzly|ojs
elbrouz|f7
elbrus|f7
elbusly|ojs
elbuzly|ojs
elche|3uz
elda|b5c
eldersburg|fll
eldorado|b9h
eldoret|1m2
elegeyo marakwet|531
elektrogorsk|h94
elektroougli|hf1
elektrostal|6v0
elektrougli|hf1
elena rjevskaia|oat
elena rzhevskaya|oat
elephant butte reservoir|l0x
elfenbeinkuste|1h
elgava|6b9
elgeyo marakwet|531
elgeyo marakwet county|531
elgin|7m4,gfj
elias pina|4u0
elisabethville|m1
elisawetgradka|o5o
eliseo|f8
elista|3ae
elixku|e0j
elizabeth|76d
elizabethtown|ft6
elizavetgradka|o5o
elk|b2f
elk grove|6j0
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
ellore|6c4
ellwangen|gj0
elmeghaier|6s4
elmhurst|7ku,cd7
elmira|fzl
elmont|evn
elmshorn|bz7
elmwood park|ggv,hcg
elne|k7c
eloy alfaro|3az
elsdorf|gzu
elsen nur|l0y
elseneur|ee5
elsinor|ee5
elsinore|ee5
eltham|bxx
eltville|hz9
eltville am rhein|hz9
elur|fib
eluru|6c4
elx|3uz
ely|hkk
elyria|bb0
elysee|f8
elysee palace|f8
elysee palast|f8
emaj|m1j
emajogi|lyo
emalahleni|3lp
emamshahr|740
eman|lyp
embalenhle|6wp
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
embera|5lu
embera wounaan|5lu
embourg|kim
embrach|k67
embrun|k6g
embu|3xg,532,67w
embu county|532
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
en nahud|7qs
ena|bys
encamp|4hr,er4
encanto|b7s
encarnacion|3ws
enchanted hills|8k0
encheng|7ni
encinitas|aaa
enclave de kaliningrad|fw
ende|8kg
enem|hu2
energodar|bf0
enerhodar|bf0
enerjodar|bf0
enewetak|5dk,p11
enewetak atoll|5dk
enfield|6nw,cha
enfield lock|i1n
enfield town|6nw
enga|5mp
enga province|5mp
engel s|67e
engels|67e
engels air base|f9
engelskirchen|h8h
enger|hg7
enghien|j31
enghien les bains|j6y
england|l,ti
englewood|ewm,fxy
english|lyr
english channel|fa
engozero|l17
enguels|67e
engure|58x
engure municipality|58x
engures|58x
engures ezers|l18
enguri|fp
enhelsove|oav
enhelsowe|oav
enid|bkl
enipefs|lys
eniwetok|5dk
enna|vw
ennedi est|5yl
ennedi ouest|5ym
ennepetal|f13
ennigerloh|h96
enniskillen|igt
enns|lyt
enonvesi|l19
enschede|6pq
ensenada|3hu
ensenada de cook|p58
enshi|3hz
ensisheim|k8c
ensley|ha7
ensues la redonne|mva
entebbe|aa7
enterprise|7q6,g13
entfelden|k1r
entrada dixon|p5u
entrada ronne|p62
entraigues sur la sorgue|k52
entre rios|n6
entre rios province|n6
entree de dixon|p5u
entree de ronne|p62
entree dixon|p5u
enugu|188,1eb
enugu state|188
enugu ukwu|9q6
envigado|6kx
epalinges|jzn
epe|8pe,eu4
epernay|g59
epernon|ktc
epinal|dgx
epinay sous senart|ird
epinay sur orge|jl2
epinay sur seine|ccb
epire|3an
epiro|3an
epirus|3an
epone|ka7
eppelborn|hqu
epping|je1
eppingen|h5d
epsom|fbi
epumalanga|6y0
epworth|7bl
eqbaliyeh|e10
equater|b7
equateur|1u,b7
equatoria central|5xn
equatoria occidental|5xp
equatoria oriental|5xo
equatorial guinea|4g
equeurdreville hainneville|hlk
er rachidia|8cb
eragny|ia5
erandio|gkl
erandol|fh3
erattupetta|etw
erbaa|bil
erbil|kf,1tk
erbil governorate|1tk
ercek|l1a
ercis|8cz
ercolano|bbv
erd|abw
erdao|lyu
erdaojiang|ai2
erdemli|cag
erdemli district|cag
erdenet|3ex
erding|esu
ere koka|8g5
erechim|870
eregli|8cn,8hh
erembodegem|iw3
erevan|9r,1tq
erftstadt|bn9
erfurt|2bx
ergani|bg3
ergene|lyv
ergli|58y
ergli municipality|58y
erglu|58y
ergue gaberic|k41
ergun|lyw
erie|820,h3l
erigabo|7yj
erigavo|7yj
eritrea|32
eriwan|9r,1tq
erkelenz|ckg
erken|l1b
erki|n9g
erkrath|c3p
erlangen|7x1
erlau|6lj
ermelo|d63
ermera|61k
ermesinde|dhl
ermitagana|hx5
ermont|fzy
ermoupoli|env
ermoupolis|env
ermua|i2w
ermupoli|env
erne|lr6
ernee|kik
erode|2kc
erongo|5ji
erongo region|5ji
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
erzincan|36v,3u1
erzincan province|3u1
erzsebetvaros|adf
erzurum|1ph,25x
erzurum province|25x
es figueral|cs9
es semara|czl
es senia|9sb
esauira|9la
esberg|9ic
esbjerg|9ic
esbly|kp0
escada|c25
escafusa|7yh
escalante|dj9
escalante city|dj9
escaldes engordany|4hw,c5c
escalquens|kib
escandinavia|ht
escaudain|jla
escautpont|n2i
esch an der alzette|57x
esch sur alzette|57x
eschar|ks3
eschau|mx1
eschborn|h24
eschen|56g,ix0
eschenbach|jnp
eschenbach sg|jnp
eschkene|oft
eschwa|b1j
eschwege|h5a
eschweiler|b2c
escocia|tk
escondido|6qy
escuinapa|fis
escuinapa de hidalgo|fis
escuintla|2s3,4z0
esen bak ishun|ofm
esen eki|o8s
esenler|2kf
esenyurt|40q
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
eski djoumaia|7ut
eski dschumaja|7ut
eski dzhumaya|7ut
eski dzuma|7ut
eski dzumaja|7ut
eski dzumaya|7ut
eski eli|oky
eski krym|kkq
eski orda|nsn
eski zagra|2vu
eskilstuna|9uy
eskimo lakes|p8x
eskisehir|1k0,20b
eskisehir province|20b
esla|lyz
eslavoserbia|o8e
eslovaquia|38
eslovenia|40
esmalcalda|hhl
esman|nu7
esmeraldas|2b8,4uy,7w4
esmirna|b6
esna|9ox
esneux|imp
espagne|r
espaillat|4u2
espaillat province|4u2
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
espirito santo|oq
espirito santo do pinhal|dvk
esplugas de llobregat|cbc
esplugues de llobregat|cbc
espoo|3nh
esposende|ehx
essandsjen|l1c
essaouira|9la
esschen|jhu
esseg|3fm
essen|2f8,jhu
essen bak ichoun|ofm
essen bak ischun|ofm
essen eki|o8s
essequibo|lz0
essequibo islands west demerara|4zv
essex|dik
essey les nancy|jw7
esslingen|8ca
esslingen am neckar|8ca
essonne|2ox
est|4ly,4rs,63o
estado amazonas|64i
estado anzoategui|1l7
estado apure|2su
estado aragua|1iw
estado barinas|23k
estado bolivar|1ma
estado carabobo|1d0
estado cojedes|39z
estado de acre|oj
estado de amazonas|ol
estado de bahia|on
estado de espirito santo|oq
estado de goias|or
estado de guerrero|zc
estado de hidalgo|ze
estado de kano|a6
estado de lagos|af
estado de minas gerais|ot
estado de rio de janeiro|p1
estado falcon|1zr
estado guarico|26h
estado kachin|5g8
estado lara|1h2
estado libre de fiume|39g
estado maturin|1zn
estado merida|233
estado miranda|1ag
estado mon|5gc
estado monagas|1zn
estado nueva esparta|2pr
estado portuguesa|20u
estado sucre|206
estado tachira|1rz
estado trujillo|29j
estado vargas|357
estado yaracuy|2ei
estado zulia|173
estados balticos|ea
estados unidos|2,pba
estados unidos de america|2,pba
estadosunidos|pba
estaimpuis|jmf
estaires|kko
estambul|6a
estancia|b2u
estancia velha|dam
este de los angeles|78r
esteio|8oy
esteli|3fy,5k7
esteli department|5k7
estepona|a18
estero|fiq
estetino|1qk
estinnes au val|k1j
estiria|nv
estland|4a
estocolmo|8d
estonia|4a
estonie|4a
estrasburgo|235
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
estremadura|sc
estremadure|sc
estuaire|4x4
esuatini|46
esuk oron|7m8
esvres|mzi
eswatini|46
eszek|3fm
et taiyiba|cog
etampes|gsa
etang de biscarrosse|l1d
etang de bonnevais|l1e
etang de carcans|l1f
etang de cazaux|l1g
etang de la morge des champs|l1h
etang saumatre|l1i
etaples|j2r
etat chin|5gb
etat d abia|19m
etat d adamawa|18f
etat d akwa ibom|16f
etat d amazonas|64i
etat d anambra|lt
etat d anzoategui|1l7
etat d apure|2su
etat d aragua|1iw
etat d arakan|5gd
etat d ebonyi|1df
etat d edo|18c
etat d ekiti|1bw
etat d enugu|188
etat d imo|16e
etat d ogun|16z
etat d ondo|17r
etat d osun|17s
etat d oyo|d7
etat de barinas|23k
etat de bauchi|ks
etat de bayelsa|1hz
etat de benue|lq
etat de bolivar|1ma
etat de borno|m0
etat de carabobo|1d0
etat de cojedes|39z
etat de cross river|19i
etat de delta amacuro|64h
etat de falcon|1zr
etat de fribourg|py
etat de gombe|1c3
etat de guarico|26h
etat de jigawa|lh
etat de kachin|5g8
etat de kaduna|cm
etat de kano|a6
etat de katsina|cw
etat de kayah|5g9
etat de kebbi|18b
etat de kogi|184
etat de kwara|1bz
etat de la cite du vatican|5f
etat de lagos|af
etat de lara|1h2
etat de merida|233
etat de miranda|1ag
etat de monagas|1zn
etat de nassarawa|1fz
etat de niger|16c
etat de nueva esparta|2pr
etat de portuguesa|20u
etat de rio de janeiro|p1
etat de rivers|do
etat de sao paulo|p8
etat de sokoto|174
etat de sucre|206
etat de tachira|1rz
etat de taraba|1ck
etat de trujillo|29j
etat de vargas|357
etat de washington|160
etat de yobe|1ce
etat de zamfara|187
etat de zulia|173
etat du delta|m4
etat du plateau|18d
etat karen|5ga
etat libre|mb,164
etat mon|5gc
etat shan|5ge
etats baltes|ea
etats du golfe|h8
etats unis|2,pba
etats unis d amerique|2,pba
etatsunis|pba
etawa|b59
etawah|3n1
etchmiadzin|cc3
ethekwini|18j
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
eugene|6ko
eulachstadt|8d0
euless|b9e
eumolpias|1v5
eunapolis|7js
eupatoria|7sr
eupen|hr8
euphrat|fb
euphrate|fb
euphrates|fb
eurasia|fc
eurasie|fc
eurasien|fc
eure|2n4,lz1
eure et loir|2n5
eure y loir|2n5
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
evansville|7es
evere|d1x
everett|7qr,ccr
evergem|faf
everghem|faf
everghem rabot|faf
evesham|goq
evian les bains|jv8
evin malmaison|muf
evinayong|gdi
evington|j52
evora|11a,6j1
evora district|11a
evosmos|9ar
evpatoriia|7sr
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
exeter|74t
exklave kaliningrad|fw
exmouth|ejt
exploits|lz2
exrdzhali|6q6
exterieur|pu
extremadura|sc
extreme nord|4rr
extreme orient russe|ho
exuma|4o3
eybar|g3t
eybens|jfg
eydhafushi|jtu
eyguieres|ke2
eyragues|n5s
eysines|h3u
eysturoy|46u
ezanville|jpm
ezbet el borg|drp
ezbet el burg|drp
ezhou|68b
ezhva|b1j
ezza ohu|9ur
fa asaleleaga|64v
faadhippolhu atoll|5im
faafu atholhu|4ci
fabregues|kc4
facatativa|6wo
faches thumesnil|i3w
fada|9jb
fada n gourma|3y4
fadhigaradle|eoh
faenza|d1q
faetano|5w9,nbz
fagaras|fjl
fagnieres|muu
failsworth|hai
fair lawn|erw
fair oak|jf5
fair oaks|fha
fairbanks|f3r
fairborn|etf
fairfax|gm9
fairfield|7l6,apa,cve
fairfield heights|h4o
fairland|go5
faisalabad|1ba
faiyum|1b9,1jo
faiyum governorate|1b9
faizabad|6q5,72y
fajardo|4ea,86h
fakaofo|4gh
falaise|job
falavarjan|bu2
falcon|1zr
falcon lake|l1j
fale old settlement|oxa
falero|a6h
falesht|ctf
falesti|5c6,ctf
falesti district|5c6
falkensee|dvb
falkirk|ebq
falkland islands|jb,p23
falklandinseln|jb,p23
fall river|89m
fallbrook|flk
falloujah|69d
falludscha|69d
fallujah|69d
falmouth|f73,gqa,ntb
falun|7nc
faluya|69d
famagouste|77l
famagusta|4t3,77l
famailla|fgt
fameck|ivd
fandriana|fbu
fangcheng chengguanzhen|89z
fangchenggang|3il
fangcun|b9v
fangshan|85n
fanling|3lm
fanlou|aai
fano|ahb
fao|7uo
faqous|7hf
faqus|7hf
far north|4rr
far rockaway|dj6
farafangana|7v4
farah|2w5,74w
faranah|4yh,g0k
faranah region|4yh
faraonivka|nsm
faraoniwka|nsm
faraonovka|nsm
faraonowka|nsm
faraskur|asd
faratsiho|dum
farciennes|j1y
farebersviller|k6h
fareham|avo
farghona|1av
fargo|7g0
faribault|gob
faridabad|1qo
faridkot|93r
faridpur|7lx,9i4
farim|hbo
farmers branch|f0c
farmington|cuv,gft,gud,gvh
farmington hills|8vm
farnborough|am6
farnham|dzg
farnworth|gca
faro|11b,7au
faro district|11b
faroe islands|jc
faroer|jc
farragut|h0a
farrington|ozv
farris|l1k
farrokh shahr|f30
farroupilha|aup
farrukhabad|3s8
farrukhnagar|df7
fars|490
farshut|bas
faryab|22h
faryab province|22h
fasa|844
fastiv|co0
fastiw|co0
fastov|co0
fastow|co0
fatehabad|9zj
fatehpur|6j8,8s6,eob
fatehpur sikri|fqs
fatick|5wh,oyo
fatsa|8ue
fatwa|d21
faules meer|ia
faulquemont|kpm
favara|f5u
faverges|kcj
faversham|hgb
favoriten|43w
faw|7uo
faxa|lz3
faya largeau|dbt
fayence|mxj
fayetteville|43u,8sp
fayoum|1b9,1jo
fayroz koh|chx
fayt lez manage|kjx
fayun|1b9,1jo
fayzabad|72y
fazilka|9kp
feather|lz4
featherstone|iim,j5t
fecamp|gza
federacion de bosnia y herzegovina|4ld
federacion de rusia|8
federacion rusa|8
federal|7a
federal capital territory|1mf,23q
federal dependencies|64g
federal dependencies of venezuela|64g
federal district|n4,op,1f8
federal republic of germany|i
federal way|87z
federation de bosnie et herzegovine|4ld
federation de russie|8
federation of bosnia and herzegovina|4ld
federation russe|8
fedorovski|gpz
fedorovskiy|gpz
fedorovsky|gpz
fedorowski|gpz
fegersheim|msk
feicheng|8wj,93c
feignies|k3q
feira de santana|2dd
fejer|2xa
fejer county|2xa
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
fendou|3w7
fengcheng|6f4,6lf,7e7,afm
fenggang|a47
fenggao|f8a
fenghua|960
fenghuang|333
fengjie|6v2
fengkou|9vp
fengping|9oe
fengrun|a2o
fengyi|ady
fengzhen|9gh
fenhe|f68
feni|8qs
fenoarivo atsinanana|79u
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
ferdinand|6wc
ferdinandovo|6wc
feren|l1m
ferenc csatorna|lz6
fereydun kenar|enj
fereydunkenar|enj
fergana|1av,204
fergana region|1av
ferghana|1av,204
ferguson|h5y
ferizaj|4gx,6eb
ferkessedougou|adc
fermes de chebaa|pb1
fermo|w1
fernando de la mora|7ef
fernandopolis|adr
ferndale|hdc
ferndown|hu9
ferner osten russlands|ho
ferney voltaire|jza
ferngeim|o86
ferngeym|o86
ferngueim|o86
ferokh|fot
ferozepore|7xt
ferrara|vy,73t
ferrare|vy,73t
ferraz de vasconcelos|6ii
ferrenafe|eko
ferriere la grande|kly
ferrol|9bj
ferrol del caudillo|9bj
ferry pass|fwn
fes|19g
fes al bali|6o8
fes meknes|4a6
fetesti|eyw
fethiye|ajl
feuerland|nl
feulegass|f9l
feurs|jxx
feytiat|kr4
feyzin|jkr
fez|19g
fianarantsoa|2gk
fiditi|9j1
fidji|4d
fidschi|4d
fier|3gi,6i1
fier cifci|ah8
fier county|3gi
fig tree|jqr
figeac|j1w
figueira da foz|caa
figueira da foz municipality|caa
figueres|cs9
fiji|4d
filadelfia|1jf,aml
filatovka|ow9
filatowka|ow9
filderstadt|cqw
fili|8yp
filiba|1v5
filipinas|c
filipopol|1v5
filippopol|1v5
fimi|lz7
financial district|ahc
finchley|a0g
findlay|d5n
finger lakes|kzr,kzu,l4s,lfn,ll2,lll
finistere|2n6
finisterre|2n6
finland|37
finland proper|2qm
finlande|37
finlande centrale|3iv
finlande du sud ouest|2qm
finlande meridionale|4wq
finlande occidentale|4wt
finlande orientale|4wr
finlande propre|2qm
finlandia|37
finlandia central|3iv
finlandia del sudoeste|2qm
finlandia meridional|4wq
finlandia propia|2qm
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
fiorentino|5wa,k21
firat|lz9
firenze|w0
firminy|hs5
firozabad|3cj
firozpur|7xt
first governorate|2fm
firuzabad|9xj
fish town|jhz
fishers|95k
fiskumvatnet eikeren|l1n
fismes|kri
fitchburg|d9l,g10
fitovinany region|4ao
fitzroy|lza
fiumicino|eip
fiyi|4d
fizuli|4jm,8xr
fizuli district|4jm
fjord uummannaq|p9i
fk druzhba maikop|nxk
fkih ben saleh|8qo
flacq|5ib
flagami|bol
flagstaff|9m6
flamande|bz
flaming gorge reservoir|l1o
flamisch brabant|o9
flamische|bz
flamische region|bz
flandern|bz
flanders|bz
flandre occidentale|oc
flandre orientale|ob
flardingue|9cy
flaren|l1p
flatbush|8al
flathead|lzb
flathead lake|l1q
flatlands|a86
flavia|1v5
flawil|jjg
flayosc|n36
fleche d arabat|e2
fleche de kinbourn|g1
fleet|dlz
fleetwood|gdo
flemalle grande|ikq
flemalle haute|gey,jva
fleming island|g54
flemish brabant|o9
flemish brabant province|o9
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
flevoland|zy
flevolanda|zy
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
florence|w0,1tf,dd3,dpf,f4j,ff2
florence graham|a8u
florencia|w0,1tf,2m4
florennes|j9l
florensac|n0m
florenz|w0,1tf
flores|63x,afw
flores department|63x
flores sea|pa0
floresht|br8
floreshti|br8
floressee|pa0
floresti|5c7,br8
floresti district|5c7
floriana|5hi,kiy
floriano|bzv
florianopolis|1k9
florida|14y,4eb,63w,861,aa2,c7i,hye
florida strait|p4q
floridablanca|3kk
floridastrasse|p4q
floride|14y
floridsdorf|6l2
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
focsani|3up
foderation bosnien und herzegowina|4ld
fogarasch|fjl
foggia|vz,708
foix|jil
fokino|gbf
fokschan|3up
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
fontana|41p,njb
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
forli|7hm,85l
forli cesena|vx
forli cesene|vx
formby|gqd
former yugoslavia|iy
formiga|azs
formigine|el2
formosa|nf,2ao,8vy,p34
formosa province|nf
foros|ntj
forosna|och
forst|gtk
fort abbas|d93
fort abbas tehsil|d93
fort beaufort|arw
fort bragg|fvd
fort collins|6lq
fort de france|1zw
fort dodge|gi3
fort erie|fjn
fort hamilton|fwd
fort hood|ftj
fort lauderdale|6e9
fort lee|e1b
fort liberte|ekc
fort mcmurray|9xg
fort myers|9cc
fort peck lake|l1s
fort perovsky|1ug
fort pierce|clc
fort portal|cw1
fort smith|8iw
fort walton beach|h0x
fort washington|gnu
fort wayne|3ma
fort wellington|p18
fort william|7qw
fort worth|1z4
fortaleza|bh
fortuna foothills|g9e
fortwilliam|7qw
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
foz de iguazu|3mt
foz do iguacu|3mt
fquih ben salah|8qo
fraccionamiento real palmas|ehn
fraidorf|nex,ohb
fraijanes|apv
fraileben|nrg
frameries|ha9
framingham|9rl
framingham center|a1m
franca|34n
francavilla fontana|etu
france|k
franceville|76i
francfort del meno|2bj
francfort del oder|ax2
francfort sur l oder|ax2
francfort sur le main|2bj
francheville|iwp
francia|k
francisco beltrao|aut
francisco morato|6gr
francisco morazan|508
francisco morazan department|508
francistown|3k2,4p4
franco da rocha|7pn
franconville|elh
franja de gaza|fe,1m6
frankenberg|hjb,hz8
frankenthal|c60
frankfort|8rl
frankfurt|2bj,ax2
frankfurt am main|2bj
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
frauenbach|2y6
frauenfeld|9zs
fray bentos|9nu
fraydorf|nex,ohb
frayleben|nrg
frechen|bz3
fredericia|d7k
frederick|9oj
fredericksburg|fzx
fredericton|69t
frederiksberg|888
frederiksberg kommune|888
fredrikstad|8rb
fredrikstad municipality|8rb
free state|mb,164
freeport|4o4,8wu,cs6,gj1
freetown|ax
freha|ffk
freiberg|cqe
freiberg am neckar|ibu
freiburg|py,3z4,83f
freiburg im breisgau|3z4
freiburg im uechtland|py,83f
freidorf|1yi,nex
freienbach|ihr
freilassing|i69
freising|cwj
freistaat|164
freistadt|6n6
freital|dkc
frejus|beb
fremont|3un,g8b
french|lzg
french guianese|pax
french guyana|pax
french polynesia|ju
french republic|k
french southern territories|k1
frenda|a94
frenkendorf|ki4
fresh meadows|fyg
fresnes|gh2
fresnes sur escaut|k1k
fresnillo|7dr
fresno|2kg
freudenberg|hmx
freudenstadt|gn1
frevent|n74
freyming merlebach|igo
fria|cm1
frianovo|j5f
friaul julisch venetien|ur
friazevo|bdi
friazino|bi7
fribourg|py,83f
fribourg en brisgau|3z4
friburgo|py,83f
friburgo de brisgovia|3z4
fridley|g2e
friedberg|fs2,g3j
friedeck mistek|ans
friedek mistek|ans
friedrichsdorf|gjc
friedrichsfelde|b3x
friedrichshafen|as0
friedrichshain|7gs
friedrichshain bezirk|7gs
friendswood|dlk
friern barnet|hwp
friesland|zz
friesoythe|hc8
frimley|irw
frinton on sea|hyj
frioul venetie julienne|ur
frisches haff|p9r
frisco|6pa
frise|zz
frisia|zz
frisinga|cwj
friuli venecia julia|ur
friuli venezia giulia|ur,wx
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
frosinone|w2,cl8
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
fryslan|zz
ft pierce|clc
ft washington|gnu
ft william|7qw
fu an|6p8
fuchu|3m8,bow
fuchu city|bow
fuchucho|bow
fuchun|lzh
fuding|68o
fudschaira|3mi,4i0
fuefuki|9ok
fuencarral el pardo|3xv
fuengirola|9iy
fuenlabrada|66r
fuenterrabia|i1p
fuentes del valle|9c2
fuerstenfeldbruck|esm
fuerstenwalde|esj
fuerte|lzi
fuerte de francia|1zw
fuerte olimpo|k31
fuessen|i8n
fuglafjordur|mx9
fujairah|3mi,4i0
fuji|3qt,73x
fujian|ql
fujieda|6uk
fujieda shi|6uk
fujin|8gf
fujinomiya|73h
fujinomiya shi|73h
fujioka|a50
fujisawa|2up
fujishiro|ew0
fujiyoshida|byr
fukaya|7se
fukayacho|7se
fukien|4go
fukuchiyama|97s
fukuchiyama shi|97s
fukui|yc,26n
fukui ken|yc
fukui prefecture|yc
fukui shi|26n
fukuoka|ds,ki
fukuoka ken|ds
fukuoka prefecture|ds
fukuoka shi|ki
fukuroi|8ik
fukuroi shi|8ik
fukushima|y5,20i
fukushima ken|y5
fukushima prefecture|y5
fukushima shi|20i
fukuyama|2s5
fularji|3l1
fulda|a7e,lzj
fulham|8kr
fuling|3k9
fullerton|6xj
fulwood|hpz
fumay|mwv
fumel|km6
funabashi|2bs
funabashi shi|2bs
funadhoo|jrd
funafuti|62j,cit
funaishikawa|ebn
funchal|3d0
fundacion|aoj
fundong|crc
funfkirchen|2v4
funtua|70d
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
furth|7m9
furukawa|972
fury and hecla strait|p9d
fury und hecla strasse|p9d
fusagasuga|8hi
fushun|1mk
fussa|ayc
fussa shi|ayc
fussen|i8n
futian|f3o
futtsu|bl5
fuvahmulah|etr
fuveau|jyi
fuwwah|a95
fuxin|299
fuxing|erk
fuyaira|3mi,4i0
fuyang|1h4,9mm
fuyang district|9mm
fuyu|6z6,99m
fuyuan|fr9
fuzhou|9m,1tr
fuzuli|4jm,8xr
fuzuli district|4jm
fyeodosiya|9qx
fylatovka|ow9
fylatowka|ow9
fylde|96f
fyresvatnet|l1v
fyzabad|6q5
g ijduvon shahri|d6d
ga rankuwa|8e9
gaafu alif atoll|4cj
gaafu dhaalu atoll|4ck
gaal kacyo|6c1
gaalkacyo|6c1
gabes|36q,38r
gabes governorate|36q
gablonz|cj3
gablonz an der neisse|cj3
gabon|45
gaborone|1e5,4p5
gabrovo|4m6,66d
gabrovo province|4m6
gabrowo|66d
gabu|4zn,csj
gabun|45
gachsaran|88x
gadabay|4jn,gak
gadabay district|4jn
gadag|6l4
gadag betageri|6ge
gadames|5bl
gadarif|1no,1to
gadarwara|d3p
gaddi annaram|bbn
gades|78g
gadiach|gpc
gadiatch|gpc
gadir|78g
gadjatsch|gpc
gadjyeva|iia
gadschyjewa|iia
gadsden|e5n
gadwal|b1p
gadyach|gpc
gadzhiyevo|iia
gadzhyyeva|iia
gaevle|3ww
gafargaon|eml
gafsa|39u,3ra
gafsa governorate|39u
gaga emauga|64w
gaga ifomauga|64x
gagaouzie|44q,5c8
gagarin|fwv
gagarine|fwv
gagausien|44q,5c8
gagauzia|44q,5c8
gaggenau|fty
gagnoa|230
gagny|dq9
gahanna|eie
gai|d2a
gaigirgordub|oxt
gaillac|isx
gaillard|j09
gaillimh|3pa
gaillon|k9h
gainesville|6xa,dm5
gainsborough|h7z
gaisin|gbs
gaithersburg|9um
gaivoron|igh
gaiworon|igh
gajraula|bqs
gajuwaka|3mo
galapagar|f8q
galapagos|4ve
galashiels|ish
galati|20l,2pe
galati county|2pe
galatsi|ao0
galatz|20l
galdacano|fv4
galdakao|fv4
galdar|gjl
gales|tl
galesburg|fdf
galesong|8sb
galguduud|5wy
galice|sd
galich|hn1,kj4
galicia|fd,sd
galicie|fd
galicien|sd
galitch|hn1,kj4
galitsch|hn1,kj4
galitsynovo|nod
galitzia|fd
galizien|fd
galizynowo|nod
galkayo|6c1
gallarate|bqh
gallatin|el0
galle|3hw
gallegos|lzk
gallup|gqw
galmaarden|jxm
galt|gdz
galveston|bro
galway|3pa
gamagori|8ye
gambat|eoe
gambela|3cc,780
gambela peoples|3cc
gambela region|3cc
gambela regional state|3cc
gambella peoples|3cc
gambella peoples region|3cc
gambella region|3cc
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
gamprin|56h,n9z
gamtoos|lzn
gan|krs,lzo
ganca|1wa,3du
ganchesty|bp2
gand|3l5
gandajika|6p9
gandak|lzp
gandaki pradesh|4d3
ganderkesee|fen
gandhi sagar dam|l1w
gandhidham|6jb
gandhinagar|2ft
gandia|8yk
gandie|8yk
gandja|1wa,3du
gandraboury|nlw
gandrabury|nlw
gangakher|cb9
ganganagar|3ur
gangapur|7eh
gangarampur|a22
gangavati|7sq
gangawati|7sq
ganges|lzq
gangneung|6d3
gangneung si|6d3
gangneungsi|6d3
gangoh|anj
gangshang|bni
gangtok|8cq
gangtou|ddq
gangu chengguanzhen|7vq
gangwon|1jw
gangwon do|1jw
gangwon province|1jw
gangwon state|1jw
gangwondo|1jw
ganj dundwara|cbj
ganja|1wa,3du
gannan|ao7
gannan county|ao7
gannat|kiz
ganning|fht
ganno pokrovka|okz
ganno pokrowka|okz
ganshoren|ggs
ganshui|9zm
gansu|qn
gantang|8fm
gante|3l5
ganzhou|1ex
gao|2ip,3m3
gao an|bwp
gao region|2ip
gaogou|b0i
gaojia|col
gaoliang|bw3
gaoliu|9v0,c0b
gaomi|2zu
gaoping|42x
gaoua|cgy
gaoyou|8eb
gaoyou hu|l1x
gaozhou|3f7
gaozuo|crq
gap|cvr
gapan|90i
gapyeong|b3z
gapyeong county|b3z
gara targovishte|7ut
garabogaz bay|p8d
garabogazkol|p8d
garachawez|ii6
garajavets|ii6
garakhavets|ii6
garango|daf
garanhuns|7o8
garbahaareey|dro
garbahaarrey|dro
garbsen|a8z
garca|d4h
garches|hl9
garching|iay
garcia|8aa
gard|2n9
gardanne|h5k
gardaya|3ho
garden city|g5q,g6d,gv8
garden grove|6f7
gardena|aji
gardez|3bt
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
garian|3nt
garibaldi|fnf
gariep dam|l1y
garigliano|mgi
garissa|438,533
garissa county|533
garkalne|58z
garkalne municipality|58z
garkalnes|58z
garland|3t8
garmisch partenkirchen|gad
garner|g0j
garonne|lzr
garons|n8d
garoowe|6gq
garoua|1ob
garoua boulai|ca6
garowe|6gq
garry lake|l1z
garua|1ob
gary|94m
gas hu|l20
gasa|4p0,nwc
gash barka|4wb
gashua|79b
gaspar|era
gaspra|jdy
gasteiz|26i
gastonia|9b2
gatak|by0
gatchina|8fy
gateshead|938
gatineau|3rv,lzs
gattchina|8fy
gattschina|8fy
gatun lake|l6z
gauchy|ko1
gauhati|1zy
gauja|lzt
gauribidanur|f2h
gaurnadi|d9p
gautama buddha|nzw
gauteng|97,165
gauting|hjm
gava|cd3
gavar|a31
gavarr|a31
gavere|iyk
gavinosi|oj6
gavinossi|oj6
gavle|3ww
gavleborg|3ga
gavleborg county|3ga
gavleborgs lan|3ga
gavrilov iam|hvu
gavrilov yam|hvu
gavro|oor
gawar|a31
gawinossi|oj6
gawr|2fz
gawrilow jam|hvu
gawro|oor
gay|d2a
gaya|2wt,ewy
gaysin|gbs
gayvoron|igh
gaza|fe,1m6,1qc,5j9
gaza city|1qc
gaza governorate|1m6
gaza province|5j9
gaza strip|fe,1m6,4fq
gazakh|ayu
gazakh district|4ka
gazan|3b1
gazastreifen|fe,1m6
gaziantep|dd,1e0
gaziantep province|1e0
gazlevi|7sr
gazni|1v6,2ww
gbadolite|6qw
gbarnga|6zw
gbarpolu|575
gbarpolu county|575
gbawe|ckh
gbongan|6yn
gdansk|1mx
gdingen|3qu
gdynia|3qu
ge hu|l21
geba|lzu
gebiet amur|11r
gebiet archangelsk|11s
gebiet astrachan|11t
gebiet batken|2wd
gebiet belgorod|11v
gebiet brjansk|11w
gebiet charkiw|14j
gebiet cherson|14k
gebiet chmelnyzkyj|14l
gebiet czernowitz|14o
gebiet dnipropetrowsk|142
gebiet donezk|m7
gebiet dschalalabat|548
gebiet irkutsk|124
gebiet iwano frankiwsk|146
gebiet iwanowo|125
gebiet jaroslawl|13w
gebiet kaliningrad|12b
gebiet kaluga|12i
gebiet kemerowo|12a
gebiet kiew|148
gebiet kirow|12f
gebiet kirowohrad|149
gebiet kostroma|12k
gebiet kurgan|12c
gebiet kursk|12m
gebiet kyjiw|148
gebiet lemberg|14c
gebiet leningrad|12o
gebiet lipezk|12p
gebiet lugansk|141
gebiet luhansk|141
gebiet lwiw|14c
gebiet magadan|12q
gebiet moskau|12t
gebiet murmansk|12v
gebiet mykolajiw|14d
gebiet naryn|3n7
gebiet nischni nowgorod|12y
gebiet nowgorod|12x
gebiet nowosibirsk|12z
gebiet odessa|14e
gebiet omsk|130
gebiet orenburg|131
gebiet orjol|132
gebiet osch|1tg
gebiet pensa|134
gebiet poltawa|14f
gebiet pskow|136
gebiet riwne|14g
gebiet rjasan|138
gebiet rostow|137
gebiet sachalin|13a
gebiet samara|13b
gebiet saporischschja|145
gebiet saratow|13c
gebiet schytomyr|143
gebiet smolensk|13e
gebiet sumy|14h
gebiet swerdlowsk|13h
gebiet talas|3w6
gebiet tambow|13j
gebiet ternopil|14i
gebiet tjumen|13o
gebiet tomsk|13k
gebiet transkarpatien|144
gebiet tscheljabinsk|11z
gebiet tscherkassy|14m
gebiet tschernihiw|14n
gebiet tscherniwzi|14o
gebiet tschui|24e
gebiet tula|13l
gebiet twer|13m
gebiet uljanowsk|13q
gebiet winnyzja|13z
gebiet wladimir|13s
gebiet wolgograd|13r
gebiet wolhynien|140
gebiet wologda|13t
gebiet wolyn|140
gebiet woronesch|13u
gebiet yssykkol|2uv
gebog|cpp
gebze|3he
gecheng|dwj
gedangan|905
gedaref|1to
gedarif|1no
gedera|fir
gederah|fir
gediz|lzv
gedo|5wz
geel|eh6
geelong|3k6
geesthacht|fu1
gefangnis oleniwka|gy
geghark unik|3za
gegharkunik|3za
gegharkunik province|3za
geidam|d42
geilenkirchen|fyw
geiro|dry
geislingen an der steige|g18
geispolsheim|k37
geita|63i,7ek
gejiu|70t
gela|99u
gelan|b1r
gelark unik|3za
gelbe meer|p40
gelbes meer|p40
gelderland|100
geldern|eo9
geleen|ezg
gelendschik|bp1
gelendzhik|bp1
gelligaer|hvl
gelnhausen|h0l
gelsenkirchen|3jz
geluwe|kag
gembloux|h1y
gemeinde aileu|61e
gemeinde andrijevica|5cr
gemeinde bar|5cs
gemeinde beltinci|5qg
gemeinde bijelo polje|5cu
gemeinde bistrica ob sotli|5u7
gemeinde bled|5qh
gemeinde bohinj|5qi
gemeinde borovnica|5qj
gemeinde bovec|5qk
gemeinde braslovce|5u9
gemeinde brezice|5qn
gemeinde budva|5cv
gemeinde cankova|5ua
gemeinde cerknica|5qq
gemeinde cerkno|5qr
gemeinde cerkvenjak|5ub
gemeinde cetinje|5cw
gemeinde crnomelj|5qu
gemeinde danilovgrad|5cx
gemeinde dili|61j
gemeinde divaca|5qw
gemeinde dravograd|5r2
gemeinde gornji petrovci|5r8
gemeinde grosuplje|5r9
gemeinde herceg novi|5cy
gemeinde hodos|5uj
gemeinde hrastnik|5rb
gemeinde kamnik|5rk
gemeinde kolasin|5cz
gemeinde kostel|5un
gemeinde lenart|5rw
gemeinde mojkovac|5d1
gemeinde moravske toplice|5sf
gemeinde naklo|5si
gemeinde niksic|5d2
gemeinde pivka|5sp
gemeinde plav|5d3
gemeinde pljevlja|5d4
gemeinde pluzine|5d5
gemeinde postojna|5ss
gemeinde priekule|5a6
gemeinde razkrizje|5uy
gemeinde ruse|5t5
gemeinde salacgriva|5ah,5ai
gemeinde savnik|5d8
gemeinde sentjur|5tg
gemeinde sevnica|5t7
gemeinde sezana|5t8
gemeinde ulcinj|5da
gemeinde velike lasce|5tt
gemeinde vipava|5tv
gemeinde vojnik|5ty
gemeinde vrhnika|5tz
gemeinde vrsac|e3v
gemeinde zabljak|5db
gemena|358
gemenos|knc
gemlik|9k5
genale|lzw
genappe|ii1
genas|ir6
genay|mvj
geneina|2q6
general escobedo|359
general jose de san martin|f9a
general pacheco|csk
general pico|ax1
general roca|9eg
general santos|29y
general tinio|dmo,eys
general trias|873
genes|w3,1hf
genessay|kbw
geneva|pz,2i2,h13
geneve|pz,2i2
genf|pz,2i2
gengess|ey5
genhe|9df
genichesk|hhy
genil|lzx
genitschesk|hhy
genk|a7x
genlis|kqu
gennevilliers|cxx
genoa|w3,1hf
genova|w3,1hf
gent|3l5
gentbrugge|i6f
genteng|8zf
gentilly|i5y
genua|w3,1hf
genval|juy
geographe bay|p78
geoje|9h7
george|6nk,lzy
george hill|45j,p01
george town|2rf,3ev,49k,h02
george vi sound|p9k
george vi sund|p9k
georgetown|1c5,a7l,f3h,kx1,nx3
georgia|3e,14z
georgia del sur|p22
georgia del sur y las islas sandwich del sur|jf
georgian bay|l22
georgie|3e,14z
georgie du sud et les iles sandwich du sud|jf
georgien|3e
georgijewsk|9g2
georgiyevsk|9g2
georgsmarienhuette|f1c
georgsmarienhutte|f1c
gera|7uk
geraardsbergen|fil
geraldton|du2
gerardmer|jgq
gerasa|8w2
gerbine|ov2
gereida|7eq
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
gerona|sf,86r,d7f
gerone|sf,86r
geroyskoye|nv1
gerrards cross|h9u
gers|2nb
gersthofen|hcn
gertsa|npf
gerza|npf
gerzat|jm2
gescher|hxl
geseke|ha6
gespanschaft bjelovar bilogora|50o
gespanschaft brod posavina|50s
gespanschaft dubrovnik neretva|50x
gespanschaft istrien|50w
gespanschaft karlovac|50l
gespanschaft koprivnica krizevci|50n
gespanschaft krapina zagorje|50j
gespanschaft lika senj|50p
gespanschaft medimurje|50y
gespanschaft osijek baranja|3ng
gespanschaft pozega slawonien|50r
gespanschaft primorje gorski kotar|3la
gespanschaft sibenik knin|50u
gespanschaft sisak moslavina|50k
gespanschaft split dalmatien|2wu
gespanschaft varazdin|50m
gespanschaft virovitica podravina|50q
gespanschaft vukovar srijem|50v
gespanschaft zadar|50t
gespanschaft zagreb|25d,3dg
gessenay|kbw
gesundbrunnen|89u
gesves|kie
getafe|6iv
gete|m0m
getxo|8wr
gevelsberg|f0i
gevgelija|5ex,adj
gevrai|fn3
gex|jno
geylang|7o5
gezira|17j
ghadames|5bl
ghadamis|5bl
ghaghara|lzz
ghajnsielem|5hj,jql
ghammas|fhc
ghana|1c
ghanzi|4p6,fsk
ghanzi district|4p6
gharaunda|el8
gharb|n9f
gharb darfor|1oe,5q6
gharb darfur|1oe
gharb kurdufan|5q8
gharbeya|me
gharbia|me
gharbia governorate|me
ghardaia|33w,3ho
ghardaia province|33w
gharraf canal|m00
ghartschak|3ox
gharyan|3cv,3nt
ghat|5bg,9ex
ghat district|5bg
ghatal|b7g
ghatampur|da9
ghatsila|dd7
ghaxaq|ig5
ghayen|dc4
ghazah|1qc
ghaziabad|1r8
ghazieh|bsm
ghazipur|7wb
ghazni|1v6,2ww
ghazza|1qc
ghazzah|1qc
ghazze|1qc
ghazzi|1qc
ghent|3l5
ghimbi|f8u
ghlin|jta
ghom|1ab,1s9
ghor|2fz
ghormach|fr3
ghosi|djg
ghotki|a5q
ghouchan|7mk
ghowr|2fz
ghugus|f89
ghur|2fz
ghuzze|1qc
gia lai|1pa
gia nghia|6br
giaginskaja|ice
giaginskaya|ice
giberville|mug
gibraltar|3l0,p1v
giddarbaha|diq
giderim|oe8
gien|i5n
giengen an der brenz|hd3
gieres|kgf
giessen|9bd
gif sur yvette|goz
giffnock|iwl
gifhorn|cu7
gifu|yf,1r5
gifu city|1r5
gifu ken|yf
gifu prefecture|yf
gifu shi|1r5
gigant|jh9
gigante|e5z
gignac|kx8
gignac la nerthe|jo1
gijang|ctu
gijduvan|d6d
gijduvon|d6d
gijon|3ic
gila|m01
gilan province|491
gilbert|3q0
gilbert islands|54y
gilbertinseln|54y
gilching|hz3
gilgit|fdp
gilgit baltistan|1zj,p1m
gilgit baltistan province|1zj
gillette|f0r
gillingham|7z5
gilly|hef
gilroy|bdh
gimbi|f8u
gimcheon|6rq
gimhae|2i4
gimje|cj1
ginebra|pz,2i2
gingelom|jxp
ginigaran|dga
ginowan|8da
ginsheim gustavsburg|i4x
giohar|6x5
gipuzkoa|t1
girardot|7rn
girardot city|7rn
girdap|nor
giresun|2tu,3ee
giresun province|2tu
girga|6r3
giridih|alb
girishk|cqp
girne|8y9
giron|7q8
girona|sf,86r
gironda|2nc
gironde|2nc
gisborne|5l0,7mf
gisborne region|5l0
gisenyi|70c
gisors|iuj
gistel|j5h
gitarama|8ju
gitega|2y5,4mt
giubiasco|jz7
giugliano de campania|8xu
giugliano in campania|8xu
giurgiu|3mc,42c
giurgiu county|3mc
giv atajim|ais
givaatayim|ais
givatayim|ais
givet|k2v
givors|hq9
giyani|dyv
giyon|doa
giza|8s,cj
giza governorate|cj
gizan|3b1
gizeh|8s,cj
gizo|h2w
gjakova|3h7,4gy
gjakove|3h7
gjevilvatnet|l23
gjilan|4gz,6of
gjirokaste|4if
gjirokaste county|4if
gjirokaster|4if,9m8
gjirokaster county|4if
gjirokastra|9m8
gjong hoi|2lu
gjuc trong|6lo
gjumri|2tz
glaciar de siachen|pb0
glacier de siachen|pb0
gladbeck|95c
gladstone|fm3,g6r
glafsfjorden|l24
glan|m02
gland|ja6,mdz
gland vd|ja6
glaris|q0,hxt
glaris centre|hxt
glarus|q0,hxt
glasgow|2cx
glasow|805
glasowka|ob2
glastonbury|f82
glauchau|g8c
glavani|nlk
glawani|nlk
glazov|805
glazovka|ob2
gleiwitz|661
gleize|jqz
glen avon|hd4
glen burnie|9u2
glen cove|g3y
glen ellyn|fzp
glendale|3sh,44c,eke
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
gliwice|661
glma|m03
globine|jmb
globino|jmb
gloden|fmn
glodeni|5c9,fmn
glodeni district|5c9
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
gloucester|73j,fsp
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
gnjilane|6of
gnyaviyani atoll|4cp
go cong|84m
goa|ty
goalpara|bou
goaso|oyt
goba|b7k
gobabis|bxy
gobardanga|cpf
gobernacion de abyan|2vg
gobernacion de ad dali|2ry
gobernacion de adan|2fm
gobernacion de ajlun|52r
gobernacion de akkar|306
gobernacion de al bayda|2gd
gobernacion de al hudayda|1dj
gobernacion de al kaf|3mp
gobernacion de al mahrah|653
gobernacion de al mahwit|2pg
gobernacion de alepo|ma
gobernacion de ambar|1vw
gobernacion de amman|1fa
gobernacion de amran|20t
gobernacion de aqaba|52s
gobernacion de ar raqqa|247
gobernacion de ariana|2x2
gobernacion de baalbek hermel|2xk
gobernacion de bagdad|de
gobernacion de balqa|35z
gobernacion de basora|1jp
gobernacion de beca|2j6
gobernacion de beirut|562
gobernacion de beja|3cs
gobernacion de ben arous|2lz
gobernacion de bizerta|2k7
gobernacion de damasco|1ju
gobernacion de dar a|22e
gobernacion de deir ez zor|1wd
gobernacion de dhamar|1ny
gobernacion de di car|1ri
gobernacion de diala|1sn
gobernacion de erbil|1tk
gobernacion de gabes|36q
gobernacion de gafsa|39u
gobernacion de gerasa|52u
gobernacion de hadramaut|1xb
gobernacion de hajjah|1ky
gobernacion de hama|1n0
gobernacion de hasaka|1p5
gobernacion de homs|1k7
gobernacion de ibb|1dq
gobernacion de idlib|5ya
gobernacion de irbid|1yx
gobernacion de jendouba|2xi
gobernacion de kairuan|2ii
gobernacion de karak|431
gobernacion de kasserine|2xu
gobernacion de kebili|61u
gobernacion de kerbala|2f3
gobernacion de kirkuk|267
gobernacion de la campina de damasco|1cs
gobernacion de lahij|27w
gobernacion de latakia|20p
gobernacion de ma an|52w
gobernacion de madaba|52v
gobernacion de mafraq|3r3
gobernacion de mahdia|31z
gobernacion de manouba|37r
gobernacion de mareb|3sr
gobernacion de medenine|2vl
gobernacion de monastir|2t8
gobernacion de mubarak el grande|55j
gobernacion de nabatiye|565
gobernacion de nabeul|293
gobernacion de nayaf|252
gobernacion de ninive|1ej
gobernacion de quneitra|5yb
gobernacion de raymah|2zp
gobernacion de sa dah|28z
gobernacion de saladino|1zo
gobernacion de sana|1z3
gobernacion de sfax|21w
gobernacion de shabwah|2rx
gobernacion de sidi bouzid|2zl
gobernacion de siliana|3ua
gobernacion de socotra|654
gobernacion de solimania|1ne
gobernacion de sueida|3bd
gobernacion de suez|2ld
gobernacion de susa|2io
gobernacion de ta izz|1bu
gobernacion de tafila|52t
gobernacion de tartus|5yc
gobernacion de tataouine|61v
gobernacion de tozeur|61t
gobernacion de tunez|1xc
gobernacion de yauf|2u4
gobernacion de zaghouan|61s
gobernacion de zarka|25l
gobernacion del mar rojo|3g6
gobernacion del monte libano|564
gobernacion muscat|5lf
gobernador galvez|9at
gobi altai aimag|5gr
gobi sumber aimag|5gq
gobichettipalayam|av8
gobierno regional del callao|5m2
gobind sagar reservoir|l26
gobustan|4kd
gobustan district|4kd
goch|equ
gochang|9f3
gochang county|9f3
gochtcha|kw2
godalming|gur
godavari|m05
godda|cqf
godean|a9k
godhra|73y
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
goeteborg|1h7
goettingen|7cp
goeycay|77n
gogolevo|nlm
gogolewo|nlm
gogrial|ckn
goh djiboua|4qz
gohadi|bl9
gohana|b13
goiana|cod
goianesia|c3d
goiania|kw
goias|or
goity|ioe
gojo|ekx
gojra|6yg
gokak|9dy
goksun|els
gol movskiy|ka0
gol yanovo|6n8
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
gold coast|2bz
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
golestan|1h1
golestan province|1h1
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
golfe|5mr
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
golianovo|6n8
golijska moravica|m07
golitsyno|i4q
golizyno|i4q
goljanowo|6n8
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
golyama kutlovitsa|6wc
golyanovo|6n8
golychmanovo|ina
golyschmanowo|ina
golyshmanovo|ina
goma|2vo
gombe|1c3,26b,m08
gombe state|1c3
gombong|brj
gombroon|1um
gomel|pc,1je
gomel oblast|pc
gomel region|pc
gomez palacio|3n3
gomoh|fcb
gonabad|crj
gonaives|3o1
gonbad e kavus|74c
gonbad e qabus|74c
goncharnoye|osg
gond pontouvre|khf
gonda city|72n
gondal|7y7
gondar|2u6
gondelour|6g1
gonder|2u6
gondia|7a5
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
gongzhuling|6xf
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
goradnia|1sz
gorakhpur|1o3,2aa
goranboy|4jo,4k3,fl9
goranboy district|4jo,4k3
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
gorenja vas poljane|5r4
gorenka|krz
gorgan|27e
gorgol|5h0
gori|70g
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
gorisnica|5r5,nmu
gorizia|w4,eju
gorj|3bg
gorj county|3bg
gorja|6yg
gorjatschewodski|ee0
gorjatschi kljutsch|g0d
gorje|5vt
gorki|eoz
gorkovskoie|nv1
gorkovskoye|nv1
gorkowskoje|nv1
gorky reservoir|l2a
gorlitz|aui
gorlivka|3sj
gorlovka|3sj
gorlowka|3sj
gorna djoumaia|439
gorna djumaya|439
gorna dshumaja|439
gorna dzhumaya|439
gorna orjachowiza|eze
gorna oryahovitsa|eze
gorniak|i7x,nil
gornja radgona|5r6,jlb
gornjak|i7x,nil
gornji grad|5r7,nf8
gornji petrovci|5r8,o47
gorno altaisk|69m
gorno altaysk|69m
gorno badakhshan|41n
gorno badakhshan autonomous province|41n
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
gorontalo|2f2,51f
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
gorz|w4,eju
gorzow wielkopolski|32n
gorzow wlkp|32n
gosaba|3xa
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
gostivar|5fg,6q9
gostomel|hum
gostomel airport|fl
gota|m0a
goteborg|1h7
gotemba|8r9
gotemburgo|1h7
gotenba|8r9
gotha|ca7
gothembourg|1h7
gothenburg|1h7
gotinga|7cp
gotland|5q9
gotland county|5q9
gotlands lan|5q9
gottern|l2b
gottingen|7cp
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
goulistan|3jo
goulkevitchi|ef2
goupalovka|o2a
goura rocha|ny2
gourcy|dc7
gourdon|ks8
gourie|4xk
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
gouvernement abyan|2vg
gouvernement ad dali|2ry
gouvernement adan|2fm
gouvernement adschlun|52r
gouvernement ahmadi|55e
gouvernement akkar|306
gouvernement al baida|2gd
gouvernement al balqa|35z
gouvernement al dschahra|55h
gouvernement al dschauf|2u4
gouvernement al farwaniya|55f
gouvernement al hasaka|1p5
gouvernement al hudaida|1dj
gouvernement al mahra|653
gouvernement al mahwit|2pg
gouvernement al quneitra|5yb
gouvernement aleppo|ma
gouvernement alexandria|m3
gouvernement amman|1fa
gouvernement ar raqqa|247
gouvernement as suwaida|3bd
gouvernement at tafila|52t
gouvernement baalbek hermel|2xk
gouvernement beja|3cs
gouvernement dahuk|2yz
gouvernement damaskus|1ju
gouvernement dar a|22e
gouvernement deir ez zor|1wd
gouvernement dhamar|1ny
gouvernement dscharasch|52u
gouvernement gabes|36q
gouvernement gaza|1m6
gouvernement haddscha|1ky
gouvernement hadramaut|1xb
gouvernement hama|1n0
gouvernement hawalli|55g
gouvernement homs|1k7
gouvernement ibb|1dq
gouvernement idlib|5ya
gouvernement irbid|1yx
gouvernement ismailia|1yj
gouvernement kairo|b1
gouvernement karak|431
gouvernement kebili|61u
gouvernement kef|3mp
gouvernement lahidsch|27w
gouvernement latakia|20p
gouvernement ma an|52w
gouvernement ma rib|3sr
gouvernement madaba|52v
gouvernement mafraq|3r3
gouvernement manouba|37r
gouvernement mubarak al kabeer|55j
gouvernement muharraq|4ml
gouvernement nadschaf|252
gouvernement nord libanon|24t
gouvernement raima|2zp
gouvernement rif dimaschq|1cs
gouvernement rotes meer|3g6
gouvernement sa da|28z
gouvernement sanaa|1z3
gouvernement schabwa|2rx
gouvernement sokotra|654
gouvernement sud libanon|563
gouvernement ta izz|1bu
gouvernement tartus|5yc
gouvernement tataouine|61v
gouvernement zaghouan|61s
gouvernement zarqa|25l
gouvernorat ariana|2x2
gouvernorat beja|3cs
gouvernorat ben arous|2lz
gouvernorat bizerta|2k7
gouvernorat d abyan|2vg
gouvernorat d ad dali|2ry
gouvernorat d aden|2fm
gouvernorat d al bayda|2gd
gouvernorat d al buraymi|5ld
gouvernorat d al hasaka|1p5
gouvernorat d al hudaydah|1dj
gouvernorat d al jawf|2u4
gouvernorat d al mahwit|2pg
gouvernorat d alep|ma
gouvernorat d alexandrie|m3
gouvernorat d amran|20t
gouvernorat d assiout|309
gouvernorat d assouan|3os
gouvernorat d hassake|1p5
gouvernorat d ibb|1dq
gouvernorat d idleb|5ya
gouvernorat d ismailia|1yj
gouvernorat de baalbek hermel|2xk
gouvernorat de beheira|kp
gouvernorat de beja|3cs
gouvernorat de ben arous|2lz
gouvernorat de beni souef|4w5
gouvernorat de beyrouth|562
gouvernorat de bizerte|2k7
gouvernorat de dakahleya|k5
gouvernorat de damas|1ju
gouvernorat de damiette|1tm
gouvernorat de deir ez zor|1wd
gouvernorat de deraa|22e
gouvernorat de dhamar|1ny
gouvernorat de gabes|36q
gouvernorat de gafsa|39u
gouvernorat de gaza|1m6
gouvernorat de gharbeya|me
gouvernorat de gizeh|cj
gouvernorat de hajjah|1ky
gouvernorat de hama|1n0
gouvernorat de homs|1k7
gouvernorat de jendouba|2xi
gouvernorat de kafr el cheik|1ao
gouvernorat de kairouan|2ii
gouvernorat de kasserine|2xu
gouvernorat de kebili|61u
gouvernorat de l ariana|2x2
gouvernorat de l hadramaout|1xb
gouvernorat de la bekaa|2j6
gouvernorat de la manouba|37r
gouvernorat de la mer rouge|3g6
gouvernorat de la nouvelle vallee|4w7
gouvernorat de lahij|27w
gouvernorat de lattaquie|20p
gouvernorat de louxor|2tn
gouvernorat de ma rib|3sr
gouvernorat de mahdia|31z
gouvernorat de marsa matruh|3a6
gouvernorat de mascate|5lf
gouvernorat de medenine|2vl
gouvernorat de menufeya|186
gouvernorat de minya|lv
gouvernorat de monastir|2t8
gouvernorat de mubarak al kabeer|55j
gouvernorat de muharraq|4ml
gouvernorat de nabatieh|565
gouvernorat de nabeul|293
gouvernorat de port said|2gx
gouvernorat de qalyubiya|lp
gouvernorat de qena|190
gouvernorat de qouneitra|5yb
gouvernorat de racca|247
gouvernorat de raima|2zp
gouvernorat de rif dimachq|1cs
gouvernorat de sa dah|28z
gouvernorat de sanaa|1z3
gouvernorat de sfax|21w
gouvernorat de sidi bouzid|2zl
gouvernorat de siliana|3ua
gouvernorat de socotra|654
gouvernorat de sohag|16v
gouvernorat de sousse|2io
gouvernorat de suez|2ld
gouvernorat de suweyda|3bd
gouvernorat de ta izz|1bu
gouvernorat de tafilah|52t
gouvernorat de tartous|5yc
gouvernorat de tataouine|61v
gouvernorat de tozeur|61t
gouvernorat de tunis|1xc
gouvernorat de zaghouan|61s
gouvernorat dirbid|1yx
gouvernorat du caire|b1
gouvernorat du fayoum|1b9
gouvernorat du kef|3mp
gouvernorat du mont liban|564
gouvernorat du nord|24t
gouvernorat du sinai nord|379
gouvernorat du sinai sud|4w6
gouvernorat du sud liban|563
gouvernorat gabes|36q
gouvernorat gafsa|39u
gouvernorat jendouba|2xi
gouvernorat kairouan|2ii
gouvernorat kasserine|2xu
gouvernorat kebili|61u
gouvernorat mahdia|31z
gouvernorat manouba|37r
gouvernorat medenine|2vl
gouvernorat meridional|4mk
gouvernorat monastir|2t8
gouvernorat nabeul|293
gouvernorat septentrional|4mm
gouvernorat sfax|21w
gouvernorat sidi bouzid|2zl
gouvernorat siliana|3ua
gouvernorat sousse|2io
gouvernorat tataouine|61v
gouvernorat tozeur|61t
gouvernorat tunis|1xc
gouvieux|jky
gouyave|jg2
governador valadares|3p2
governor s harbour|ozr
governorat diyala|1sn
governorate number one|2fm
govi altai|5gr
govi altai province|5gr
govi altay|5gr
govi sumber|5gq
govisumber|5gq
gowurdak|ego
goya|9mh
goyang|1u8
goyang si|1u8
goyangsi|1u8
goycay|4jp,77n
goychay|4jp,77n
goychay district|4jp
goyerkata|9y8
goygol|4jq,bcj
goygol district|4jq
goygol rayon|4jq
goyty|ioe
goz beida|ngr
gozha co|l2c
gqeberha|1xm
graaff reinet|aad
grabels|kis
grabouw|fno
grabovo|o3i
grabowo|o3i
grabs|kfc
grace berleur|j93
gracia|7d7
gracias|gnp
gracias a dios|509
gracias a dios department|509
grad|5ug,nqh
grad beograd|1i6
grad karlove|fnm
grad skopje|4b6
grad sofiya|3ud
grad zagreb|25d
gradenitsy|mwf
gradenizy|mwf
gradignan|gjo
gradijsk|kh5
gradischsk|kh5
gradizhsk|kh5
gradovka|ous
gradowka|ous
gradsko|5e2,j4g
graenichen|kcw
graham|gpa
grahamstown|8dn
grajau|foz
grajdanka|9jz
grammont|fil
gramoteino|ijb
gran acra|4xp
gran bahia australiana|p4e
gran barrera de coral|p5n
gran bretana|l
gran comora|551
gran este|ta
gran manila|9b
gran sudbury|6nc
granada|4z,sg,3kh,3u2,5k8,f3c
granada department|5k8
granadero baigorria|f2q
granadilla|ddr
granadilla de abona|ddr
granadinas|64f
granata|3u2
granby|9yv
grand|m0c
grand anse|511
grand bagachka|kqa
grand bassa|572
grand bassa county|572
grand bassam|9d1
grand berezny|k0z
grand bigard|jvs
grand bilozerka|khu
grand cape mount|571
grand cape mount county|571
grand champ|myy
grand charmont|ks4
grand couronne|jki
grand est|ta
grand forks|ax4
grand fort philippe|ki0
grand gedeh|573
grand gedeh county|573
grand goave|bwf
grand island|bm6,h88
grand junction|ajr
grand kru|574
grand kru county|574
grand lake|l2d
grand lepetykha|jws
grand manille|9b
grand port|5ic
grand prairie|6ae
grand rapids|67q
grand saconnex|jj5
grand sudbury|6nc
grande|m0d
grande baie australienne|p4e
grande barriere de corail|p5n
grande bay|p7p
grande bretagne|l
grande comore|551
grande pologne|112
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
granma|22r
granma province|22r
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
graubunden|q1
graudenz|886
graulhet|ipw
gravata|aga
gravatai|3sp
gravelines|ip7
gravesend|7lv,b96
gravina in puglia|cyf
gray|k3d
grays|8g0
grayslake|h73
graz|20e
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
greater accra|4xp
greater accra region|4xp
greater china|p34
greater noida|3es
greater northdale|gyq
greater poland|10n,112
greater poland voivodeship|112
greater sudbury|6nc
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
grece centrale|2lt
grece occidentale|2bo
grecia|2b
grecia central|2lt
grecia occidental|2bo
greece|2b
greeley|7zt
green|gaz,m0j
green bay|7tr
green valley|h3v
greenacres city|exw
greenbelt|gki
greenburgh|8ll
greenfield|dw7,h36
greenford|drc
greenland|je,nt2
greenland sea|p3o
greenock|d4k
greensboro|3gl
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
grenade|4z,sg,3u2,kdw
grenadines|64f
grenadines parish|64f
grenay|kdu
grenchen|i63
grenoble|6mt
grenville|k30
gresham|7nv
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
grevenmacher|57y,if3
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
grisones|q1,2i2
grisons|q1
gritsev|ncs
grivegnee|h61
grizew|ncs
grjasi|c64
grjasowez|i46
grobbendonk|j9k
grobenzell|hki
grobina|590
grobina municipality|590
grobinas|590
grodnenskaya|pd
grodno|pd,1sz
grodno oblast|pd
grodno region|pd
groenland|je
groenlandia|je
grogol|80a
gronau|cc7
groninga|101,28t
groningen|101,28t,jk0
groningue|101,28t
gronland|je
gronlandsee|p3o
groot bijgaarden|jvs
gros islet|56a,k69
grosinzy|npi
groslay|jxw
grosny|20a
gross gerau|goe
gross kanischa|c6e
gross umstadt|h1f
grossbritannien|l
grosse australische bucht|p4e
grosse syrte|p7d
grossenhain|i0x
grosseto|w5,ahm
grossgemeinde podgorica|5d6
grossmichel|daw
grossostheim|i2h
grosswardein|2db
grosszschocher|2ex
grosuplje|5r9,h4m
grosz kanischa|c6e
grote gete|m0m
grottaglie|fd1
groubna|ns0
grouchevka|nnk,o67,o6y
groundhog|m0n
grove|hp9
grove city|dht
grozintsy|npi
grozni|20a
grozny|20a
groznyi|20a
groznyy|20a
grubna|ns0
grudziadz|886
grugliasco|e14
grunberg in schlesien|34y
grupo galvez|61x
grupo niuas|61y
gruschewka|nnk,o67,o6y
grushevka|nnk,o67,o6y
gryazi|c64
gryazovets|i46
grytviken|oxu
gstaad|jng
gta lv|m0o
guacamayas|drj
guacara|660
guadalajara|lz,sh,8sc
guadalajara de buga|7jq
guadalcanal|5ps
guadalcanal province|5ps
guadalimar|m0p
guadalquivir|m0q,m0s
guadalupe|2ab,3ze
guadeloupe|47a
guadiana|m0r
guadiana menor|m0s
guadix|hbj
guaduas|d0w
guaiba|7zl
guaimaro|dhy
guainia|4s1,m0t
guainia department|4s1
guaira|5or,enn
guajara mirim|end
gualeguay|ewa
gualeguaychu|919
guam|jg
guamo|flr
guamuchil|a7h
guanabacoa|7l8
guanacaste|4s8
guanacaste province|4s8
guanajuato|zd,3yu
guanajuato city|3yu
guanambi|aq5
guanare|37m
guanarito|dxc
guandu|cvf
guang an|21r
guangdong|qm
guangming|7la
guangshui|6p1
guangshun|bvu
guangxi|qo
guangyuan|2kv
guangzhou|69
guanhu|84n
guanica|4ec,g2m
guankou|1n4
guanshan|bnn
guantanamo|23d,2l2
guantanamo bay naval base|p1u
guantanamo province|2l2
guanting shuiku|l2j
guanyin|a85
guanzhuang|bon
guapimirim|fe5
guapore|m0u
guarabira|cps
guaranda|9xa
guarapari|7zp
guarapuava|6r8
guaratingueta|7t3
guarda|11c,86j
guarda district|11c
guardamar del segura|i2k
guarenas|3ps
guariba|fme
guarico|26h,m0v
guaruja|3a3
guarulhos|1rx
guasave|9js
guasdualito|a4m
guastatoya|9b7
guatemala|1x,9y,4yw
guatemala city|9y
guatemala stadt|9y
guatire|3vs
guavaire|4s2
guaviare|4s2
guaviare department|4s2
guaxupe|c3b
guayama|4ed,a43
guayana|1ma
guayana esequiba|p1s
guayana francesa|pax
guayanilla|4ee,i89
guayaquil|as
guayaramerin|e6a
guayas|4v0
guaymas|7l0
guaynabo|3r5,4ef
guba|9vg
guba district|4kb
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
gudivada|7ia
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
gueldre|100,eo9
gueldres|100,eo9
guelendjik|bp1
guelendzhik|bp1
guelma|2qp,32z
guelma province|2qp
guelmim|3en
guelmim oued noun|4ad
guelph|7ir
guemene penfao|ms2
guenange|k38
guengoeren merter|bt2
guenichesk|hhy
guenitchesk|hhy
guenzburg|hgu
gueorguievsk|9g2
gueorguiyevsk|9g2
guer|kgb
guera|5yn
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
guerrero|zc
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
guidimaka|5h6
guidimakha|5h6
guidonia montecelio|9uh
guigang|1tu
guigant|jh9
guiglo|djl
guigue|8x2
guiguinto|964
guildford|9ht
guilers|k3z
guilford|gw8
guilherand granges|j34
guilin|1jg
guimar|hu3
guimaraes|d9a
guimaras|5nt
guimaras province|5nt
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
guipuscoa|t1
guipuzcoa|t1
guira de melena|9no
guiren|avf
guiria|ddk
guirske|jmv
guisborough|hy8
guise|kk1
guiseley|h6l
guivatayim|ais
guixi|6a0,9d4
guiyang|ab
guiza|8s,cj
guizhou|qp
gujan mestras|hjy
gujar khan|9ot
gujarat|tz
gujo|d0u
gujranwala|1n1
gujrat|3d6
gukovo|9zb
gukowo|9zb
gul kevichi|ef2
gulaothi|ca5
gulariya|be5
gulbarga|2qk
gulbene|591,g0g
gulbene municipality|591
gulbenes|591
guledagudda|epf
gulf|5mr
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
gulf province|5mr
gulf saint vincent|p81
gulf st vincent|p81
gulf states|h8
gulfe d aden|p4f
gulfport|9hz
guli|2jb
guliaipole|in4
gulianitske|ovn
gulianka|olm
gulin|7ht
guliston|3jo
guljaipole|in4
guljanizke|ovn
guljanka|olm
gulkevichi|ef2
gulkewitschi|ef2
gullegem|jpx
gulshan|bta
gulu|2um
gulyaipole|in4
gulyanitske|ovn
gulyanka|olm
gulyaypole|in4
gumbinnen|fxj
gumel|cvj
gumi|2wc
gumia|c7s
gumla|cik
gumma|y8
gummersbach|bdz
gummi|dlv
gumrun|1um
gumushane|623,85w
gumushane province|623
guna|6po
guna yala|5lv
gunan|41u
gungoren merter|bt2
gunma|y8
gunma ken|y8
gunma prefecture|y8
gunpo|3gg
gunsan|3rf
gunsan si|3rf
gunsansi|3rf
guntakal|7dq
guntakal junction|7dq
guntur|2js
guntzbourg|hgu
gunungsitoli|70f
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
gurabo|4eg,g6e
gurayat|7wl
gurgaon|66w
guri|67o
guri si|67o
guria|4xk
gurien|4xk
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
gusau|29v
gusev|fxj
gushikawa|a2h
gushu|ajw
gusiatin|k6c,o36
gusinaya bay|p9u
gusinje|5dc,oxv
gusinje municipality|5dc
gusinooziorsk|glu
gusinoozyorsk|glu
guskhara|eq3
gusong|8jg
gussew|fxj
gussinoosjorsk|glu
gussjatin|k6c,o36
gustavia|am8
gustavo adolfo madero|1rh
gustrow|fdx
gusyatin|k6c,o36
gutao|czx
gutersloh|86s
guti|nrj
guty|nrj
guwahati|1zy
guxi|eho
guxian|cl1
guyana|4i
guyana francesca|pax
guyancourt|f72
guyane|46z
guyane francaise|pax
guyarat|tz
guye|d3e
guyong|6os
guyotville|ff5
guyoville|ff5
guyuan|2xw
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
gwalior|20j
gwanda|8yb
gwangju|l5,1fc,1kn,8v2
gwangju city|l5,1fc,1kn
gwangju gwangyeoksi|1kn
gwangju gwangyoksi|1kn
gwangju kwangyeoksi|1kn
gwangju kwangyoksi|1kn
gwangju metropolitan city|1kn
gwangju si|l5,1kn
gwangjusi|l5,1kn
gwangmyeong|34q
gwardeisk|ipm
gwardeiskoje|it2,khy,ok2
gwayi|m0x
gwda|m0y
gweru|2ri
gwosd|ne0
gwosdawka druga|o9e
gwosdawka perwaja|oq2
gwosdez|nta
gwynn oak|c80
gyanpur|44z
gyaring co|l2k
gyaring hu|l2l
gyeongbuk|1a0
gyeongbuk do|1a0
gyeongbukdo|1a0
gyeonggi|98
gyeonggi do|98
gyeonggi province|98
gyeonggido|98
gyeongju|6ot
gyeongju si|6ot
gyeongjusi|6ot
gyeongnam|17x
gyeongnam do|17x
gyeongnamdo|17x
gyeongsan|75q
gyeongsan si|75q
gyeongsang del norte|1a0
gyeongsang del sur|17x
gyeongsang du nord|1a0
gyeongsang du sud|17x
gyeongsangbuk|1a0
gyeongsangbuk do|1a0
gyeongsangbukdo|1a0
gyeongsangnam|17x
gyeongsangnam do|17x
gyeongsangnamdo|17x
gyeongsansi|75q
gynchesht|bp2
gyoda|8mf
gyongyos|ey5
gyor|30i
gyor moson sopron|2qz
gyor moson sopron county|2qz
gystvatnet|l2m
gyula|f47
gyumri|2tz
gzira|eed
h alab|ma
h efa|20c
ha apai|61x
ha dong|boe
ha giang|27s,843
ha il|1gg,2f7
ha il province|2f7
ha il region|2f7
ha long|2u2
ha nam|24m
ha noi|cg
ha thin|8s5
ha tien|ddf
ha tinh|1qg,6ft,8s5
ha tinh province|1qg
haa|4ok
haa alifu atholhu|4cl
haa dhaalu atholhu|4cm
haaltert|hxk
haan|fu9
haapai|61x
haapsalu|eaw
haar|huk
haarlem|2u8
habay la vieille|jzo
habbouch|83j
habbouche|83j
habiganj|8hn
habiganj district|8hn
habikino|7p6
habra|6yr
habsheim|myq
hachinohe|3sn
hachioji|2he
hachioji shi|2he
hachiouji|2he
hachiouji shi|2he
hacienda heights|b9u
hacienda la calera|bx9
hacienda santa fe|8l9
haciqabul|4jr,9p1
hackensack|cje
hadali|bum
hadano|6kh
hadano shi|6kh
hadarom|1ud
hadejia|7nn,m0z
hadera|858
haderah|858
hadeyra|858
hadhramaut governorate|1xb
hadiach|gpc
hadiatch|gpc
haditha|fh8
hadithah|fh8
hadjatsch|gpc
hadjer lamis|5yo
hadleigh|hpb
hadley|iem
hadley bay|p98
hadley wood|h25
hadramaout|1xb
hadramaut|1xb
hadramawt|1xb
hadyach|gpc
hadzi oghlu pazardzik|3sy
haebaru|elt
haeju|2an
haemeenlinna|435
haernoesand|b4t
hafar al batin|3ji
hafizabad|6pp
haflong|ddv
hagatna|47c,jbx
hagen|65y
hagenau|dm2
hagere hiywet|cor
hagerstown|daa
hagetmau|mun
hagi|cpb
hagi city|cpb
hagiang|27s
hagondange|jou
hagonoy|7be
hague|2rj
haguenau|dm2
hai|m10
hai duong|1hy,6ft
hai phong|1b4,1g9
haicheng|68u
haidach|gpc
haifa|20c,21u
haifa district|20c
haiger|hcw
haikou|am,7le
hail|1gg,2f7
hailakandi|ffy
hailar|40x,m11
hailar district|40x
hailin|8nr
haillicourt|kvj
hailsham|hfa
hailun|7ok
haimen|79p
hainan|qt
hainan strait|p75
hainanstrasse|p75
hainaut|of
hainaut province|of
haine saint paul|k4k
haine saint pierre|k0b
haines city|gtt
haining|9mn
haiphong|1b4,1g9
haisnes|n0a
haissyn|gbs
haisyn|gbs
haiti|2e
haitou|ehj
haivka|orq
haivoron|igh
haiyang|by5
haizhou|aoz
hajdina|5uh
hajdu bihar|2k6
hajdu bihar county|2k6
hajduboszormeny|f7c
hajiawa|8yo
hajigabul|4jr,9p1
hajiganj|cm8
hajipur|72l
hajiqabul|9p1
hajiwka|orq
hajjah|1ky,74y
hajjah governorate|1ky
hajssyn|gbs
hajsyn|gbs
hajworon|igh
hakha|ald
hakkari|3hl,3ui
hakkari province|3hl
hakodate|3iq
hakodate shi|3iq
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
halbinsel krim|es,14b
haldensleben i|hcc
haldia|6ha
haldwani|6ym
hale|ias
halen|jsi
halesowen|b4w
half way tree|b2t
haliacmon|m12
halifax|1o6,8t4
halisahar|771
halitsch|kj4
hall basin|p9h
hall becken|p9h
halland|377
halland county|377
hallandale|dh2
hallandale beach|dh2
hallands lan|377
hallbymagasinet|l2n
halle|3sx,eje,h3f,k53
halle neustadt|cl7
hallingdalselva|m13
halluin|hdf
halmahera sea|p9x
halmaherasee|p9x
halmstad|40o
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
halwan|3v1
halych|kj4
halytch|kj4
halytsch|kj4
halytsivka|ooe
halytsynove|nod
halyziwka|ooe
halyzynowe|nod
ham|kno
hama|1n0,1n2
hama governorate|1n0
hamada|awn
hamadan|1jc
hamadan province|492
hamah|1n0,1n2
hamah governorate|1n0
hamakita|8m3
hamamatsu|24c
hamamatsu city|24c
hamamatsu shi|24c
hamanoichi|dh7
hamar|8ih
hambourg|d9,rj
hamburg|d9,rj
hamburg mitte|3d7
hamburg nord|3b2
hamburgo|d9,rj
hamden|ame
hameenlinna|435
hamelin|aqy
hameln|aqy
hamerkaz|1h3
hamgyong bukto|1cc,1dr
hamgyong del norte|1cc,1dr
hamgyong del sur|18u
hamgyong du nord|1cc,1dr
hamgyong du sud|18u
hamgyong namdo|18u
hamgyong pukto|1cc,1dr
hamhung|1i9
hami|3qe
hamilton|2jg,2kh,abx,b8c,jp1
hamilton city|464
hamilton inlet|p69
hamirpur|en3
hamm|6e0
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
hampton|70l,hrf
hampton wick|jeu
hamrun|fv3
hamtramck|gzb
hamura|b7m
han|m14
han airike|cpr
hanam|3o4
hanamaki|88t
hanamaki shi|88t
hanau|8hu
hanau am main|8hu
hanawa|dzo
hancheng|aey,at9
hanchuan|8jm
handa|7id
handa shi|7id
handan|1nf
handraboury|nlw
handrabury|nlw
hanfeng|676
hanford|b2r
hangu|41q,e51
hangzhou|6y
hangzhou bay|p7x
hangzhou bucht|p7x
hangzhouwan|p7x
haninge|9a2
hanjia|7qc
hann munden|gfb
hannan|bhp
hannivka|op9
hanniwka|op9
hanno|90c
hanno pokrovka|okz
hanno pokrowka|okz
hannover|1jx
hannoversch muenden|gfb
hannoversch munden|gfb
hannut|iiw
hanoi|5w,cg
hanover|1jx,52l,dqr
hanover parish|52l
hanover park|dot
hanovre|1jx
hans insel|p2c
hans island|p2c
hansi|8tt
hanting|8em
hanumangarh|6oj
hanwang|c7a
hanworth|got
hanyang|5r
hanyin chengguanzhen|9we
hanyu|aqu
hanyuan|bqf,dww
hanzhong|1wb
haojiaqiao|f1y
haomen|e2e
haora|1vr
hapsal|eaw
hapur|3rk
har nuur|l2q
har us nuur|l2r
haradzyenskaya voblasts|pd
harar|2sv,4we
harar jugol|2sv
harare|8b,65g
harari|4we
harari people|4we
harari people region|4we
harari region|4we
harari regional state|4we
harasta|dw8
harbin|85
harbour island|4o5
harburg|6hx
hard bargain|ozq
harda|9uw
harda khas|9uw
hardap|5jj
hardap region|5jj
hardenberg|atw
harderwijk|d9r
hardoi|7c6
harelbeke|gai
haren|gvp
harfleur|jup
hargeisa|1ly
hargeysa|1ly
harghita|3f9
harghita county|3f9
haridwar|6ax
harihar|92k
haripur|axh
harirud|m15
harju|2hw
harju county|2hw
harjumaa|2hw
harker heights|fvn
harlem|7hz
harlem del este|7il
harlesden|hx6
harlingen|a0m
harlow|897
harnes|im5
harney lake|l2s
harnosand|b4t
harpanahalli|ci8
harpenden|foo
harper|847
harrar jugol|2sv
harricana|m16
harringay|i1g
harrisburg|6tq
harrison|fyp
harrisonburg|bgv
harrogate|8gz
harrow|6s9
harrow on the hill|jad
harsewinkel|gky
harsin|aus
hartford|33z
hartlepool|8hf
hartley|i2p
hartshill|itq
hartwell lake|l2t
haru zbad|9gj
harunabad|9gj
harvey|gei,hbz
harwich|h95
haryana|u1
haryn|m17
hasaka|1p5,3qz
hasaki|diz
hasan abdal|ceq
hasanpur|avc
hashima|9t4
hashimoto|ags
hashtpar|cgt
hasilpur|8j6
hasilpur tehsil|8j6
hasimara|ddd
haskioj|447
haskovo|3xt,447
haskovo province|3xt
haskoy|447
haslemere|ilj
haslingden|ic2
hasparren|kh1
haspra|jdy
hassake|1p5,3qz
hassan|76r
hasse|ri
hasselt|936
hassi messaoud|bek
hassloch|h8l
hastings|72s,8ep,ggd,gvm
hasuda|afd
hasuda shi|afd
hat yai|68t
hatay|1ik
hatay province|1ik
hatfield|d1w
hathras|789
hatillo|4eh,hyy
hatinh|1qg
hato mayor|4un
hato mayor del rey|7qu
hato mayor province|4un
hatogaya|bed
hatogaya honcho|bed
hatohobei|5o3
hatsukaichi|941
hatsukaichi shi|941
hatta|fi2
hattersheim|gfk
hattiesburg|c9d
hattingen|axz
hatzafon|1q4
hau giang|261
haubourdin|i7o
haugesund|db5
hauhonselka|l2u
hauppauge|h7e
hauptstadtterritorium|1mf
hauptstadtterritorium islamabad|23q
haut badakhchan|41n
haut badakhshan|41n
haut congo|bu
haut demerara berbice|4zz
haut karabagh|fy
haut karabakh|fy
haut katanga|d5
haut lomami|4pm
haut mbomou|4q7
haut ogooue|4x5
haut rhin|2ob
haut takutu haut essequibo|500
haut uele|4pn
haute autriche|nt
haute corse|2n8
haute garonne|2na
haute goulaine|kt3
haute kotto|4q6
haute loire|2nm
haute marne|2nv
haute saone|2od
haute savoie|2oh
haute vienne|2ot
hautem saint lievin|jo0
hautes alpes|2mj
hautes pyrenees|2o8
hautes terres meridionales|5n2
hautes terres occidentales|5n4
hautes terres orientales|5mo
hauteville lompnes|n6o
hautmont|i91
hauts bassins|4lz
hauts de france|tb
hauts de seine|2oy
havana|7a,1dz
havana province|1dz,4sd
havanna|7a,2pf,326
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
hawaasa|1r0
hawai|150
hawaii|150
hawalli|2pm,55g
hawarden|gcz
hawassa|1r0
hawea|m19
hawick|ij7
hawke bay|p2s
hawke s bay|5l1
hawke s bay region|5l1
hawthorne|8ig
hawynossy|oj6
haxby|iyj
hayama|feo
hayange|i9e
haydock|hvx
hayes|bsl,i6a,m1a
hayil|1gg
hayivka|orq
hayling island|hyv
hayma|n9i
hays|h5s
haysyn|gbs
hayvoron|igh
hayward|6n0
haywards heath|epi
haz zebbug|eva
hazafon|1q4
hazar dagi|l2v
hazaribag|6pu
hazaribagh|6pu
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
hebei|qs
hebgen lake|l2w
hebi|2ca
hebron|6m4
hecate straight|pae
hecate strait|pae
hecate strasse|pae
hechi|38s
hechingen|hii
hechtel|kc6
hechuan|325
heckmondwike|j1e
hecun|8sd
hede|8gx
hedensted|c7y
hedge end|hro
hedon|jdk
hedong|7y5
hedora|858
heegermeer en fluessen|l2x
heemskerk|dja
heerenveen|ctr
heerhugowaard|c57
heerlen|8b7
heers|kb1
hefei|8e
hegang|26q
hegeng|dqi
hegou|ck2
heguan|9dz
heide|ha8
heidelberg|6vq,a60
heidenau|hzv
heidenheim|bs7
heidenheim an der brenz|bs7
heifa|20c
heihe|7p9
heilbad heiligenstadt|hww
heilbronn|7dz
heiligenhaus|g2j
heillecourt|kg5
heilongjiang|qu
heinsberg|d37
heishan|9qr
heist|iqm
heist aan zee|iqm
heist op den berg|ds7
heivar|g3t
hejiang|6zy
hekinan|9py
hekinan shi|9py
hekou|c6z
hela|5ms
hela province|5ms
helchteren|fqk
helena|8de
helenendorf|bcj
helensburgh|il3
helepce|avy
helgasjn|l2y
heliopolis|92f,dc9
hellersdorf|8qm
hellin|fgj
helmand|24v,m1b
helmand province|24v
helmond|9am
helmstedt|gcy
helong|8nh
helsingborg|7uz
helsingor|ee5
helsinki|c5
helston|ivy
helwan|3v1
hem|hh2
hemel hempstead|8no
hemer|duz
hemet|8r4
hemiksem|jl4
hemmingen|ho8
hempstead|b3d
henan|qq
henares|m1c
hendala|axg
hendaye|ih5
hendek|ec8
henderson|3gj,fws
hendersonville|b1c
hendrik verwoerd dam|l1y
hengbei|91j
hengchun|fd8
hengchun township|fd8
hengelo|7wu
hengshan|6jy
hengshui|2kb
hengyang|1u4
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
hennegau|of
hennigsdorf|g9x
henrietta|cwf
hensies|kf9
hentiy|5gi
henzada|71k
hepingjie|a28
hepo|74e
heppenheim|gdb
heppenheim an der bergstrasse|gdb
hepu|68j
heqiao|edi
heraclea|8cn
heraclee|8cn
heraclion|2xx
heraklion|2xx,bur
herat|1ho,1jz
herat province|1jz
herault|2nd
herbertshohe|90x
herbignac|mvo
herblay|gew
herborn|hb3
herbyne|ov2
herceg novi|5cy,ar6
herck la ville|j13
hercules|gdx
herdecke|gch
heredia|4s9,a0b
heredia province|4s9
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
hermanas mirabal|4uc
hermannstadt|2t6,30c
hermansverk|kkf
hermitage|dss
hermosa|eqs
hermosillo|1bn
hernals|av5
hernani|hcu
herndon|gii
herne|6gk,kef
herne bay|e1j
herning|bpq
heroica caborca|alz
heroica ciudad de juchitan de zaragoza|9aa
heroica guaymas|7l0
heroica guaymas de zaragoza|7l0
heroica matamoros|2ts
heroica zitacuaro|8qb
heroiske|nv1
herojske|nv1
herouville saint clair|gkm
heroyske|nv1
herrenberg|fcy
herrera|5lq
herrera province|5lq
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
herzegovina neretva|4lb
herzegovina neretva canton|4lb
herzele|i1a
herzlia|84z
herzlia b|84z
herzliya|84z
herzliyah|84z
herzliyya|84z
herzogenaurach|gqi
herzogenbusch|2yx
herzogenrath|c66
hesperia|8an
hesse|ri
hessen|ri
hessisch oldendorf|hdv
heston|dym
heswall|fsn
hetauda|67f
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
heves|3fr
heves county|3fr
hexham|j2t
heybar|g3t
heyrieux|mzq
heysham|hxx
heyuan|2sh
heze|1np
hezhou|1wc
hezuo|aop
hh nuur|l30
hhohho|5yd
hhohho region|5yd
hialeah|3t5
hialeah gardens|gmq
hickory|das
hicksville|d2w
hidaka|b4o
hidalgo|ze
hiddenhausen|h8n
hietzing|b95
higashi osaka|2q4
higashimatsushima|djt
higashimurayama|6ss
higashimurayama shi|6ss
higashine|ce5
higashioosaka|2q4
higashioosaka shi|2q4
higashiosaka|2q4
higashiosaka shi|2q4
high blantyre|i00
high peak|8bu
high point|7o1
high rock|j48
high wycombe|72z
highbury|g7e
highgate|j6x
highland|b6n,gsz
highland papua|48b
highland park|fsu
highlands ranch|860
higuerote|d44
higuey|32u
hihifo|nm6
hihya|crp
hiiraan|5x0
hiiu|4vi
hiiumaa|4vi
hikari|bnr
hikone|7nh
hikone shi|7nh
hilchenbach|i1o
hilden|azc
hildesheim|7wf
hilla|1n9
hillah|1n9
hille|i0z
hillerod|7sv
hilliard|erc
hillingdon|iua
hillsboro|7xf
hillsborough|doz,ngt
hillside|gh1,gy0
hilmand|24v
hilo|csm
hilsa|d69
hilton head|dy7
hilton head island|d9t
hilversum|8rh
himachal pradesh|u0
himalaya|fi
himalayas|fi
himatnagar|aiu
himeji|2k3
himeji shi|2k3
himi|b89,co7
himimachi|b89
hims|1k7
hinakud dam|l31
hincesti|5ca,bp2
hincesti district|5ca
hincha|b2e
hinche|b2e
hinckley|ch6
hindaun|87i
hindenburg|68q
hindiya|avb
hindiyah channel|m1f
hindley|gl8
hindupur|72v
hinesville|eu0
hinganghat|84s
hingoli|985
hinigaran|dga
hinis|eaf
hino|6ak
hinthada|71k
hirado|fe8
hirakata|2yj
hirakata shi|2yj
hirakawa|fh2
hiran|5x0
hirara|ekr
hirat|1jz
hiratsuka|3n4
hiratsuka shi|3n4
hiriyur|bc5
hirnyk|nil
hirosaki|6i2
hirosaki shi|6i2
hiroshima|yp,17h
hiroshima ken|yp
hiroshima prefecture|yp
hiroshima shi|17h
hirske|jmv
hirson|j53
hisar|3eg
hispalis|1eg
hit|f7v
hita|a3l
hitachi|6fx
hitachi city|6fx
hitachi naka|6p5
hitachi ota|c32
hitachinaka|6p5
hitachinaka shi|6p5
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
hlotse|7iu
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
ho chi minh city|72,bl,4gw
ho chi minh stadt|72,bl
ho chi minh ville|72,bl
hoa binh|24j,3ax
hoabinh|24j
hobart|26w,fyf
hobbs|do4
hoboken|bbj,ejq
hoce slivnica|5ui
hochdorf|jvb
hochheim am main|hxv
hochiminh|bl
hochiminh city|72
hochtcha|kw2
hockenheim|ha1
hod hascharon|a9h
hod hasharon|a9h
hod occidental|5gy
hod oriental|5gx
hodal|cmf
hoddesdon|ed1
hodh ech chargi|5gx
hodh ech chargui|5gx
hodh el gharbi|5gy
hodmezovasarhely|co2
hodos|5uj,onx
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
hofu|7hg
hofuf|3ey
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
holanda meridional|108
holanda septentrional|104
holborn|iq5
holbrook|g4v
holetown|n7p
holguin|1vc,1xw
holguin province|1vc
holiday|gws
holladay|fhy
holland|1t,eqh
hollande|1t
hollande meridionale|108
hollande septentrionale|104
hollis|hci
hollister|dvh
hollogne aux pierres|idv
holly springs|fck
hollywood|6ip,6rx
holma|nwo
holmivski|ka0
holmivskyi|ka0
holmivskyy|ka0
holmiwskyj|ka0
holmsjn|l35
holoby|n4q
holon|678
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
holy cross|10l
holy mountain|4yu
holy see|5f
holyhead|j2f
holyoke|d8o
holywood|iph
holzkirchen|hzt
holzminden|h6m
holzwickede|hsn
homa bay|534,71o
homa bay county|534
homagama|ehd
hombourg haut|jjo
homburg|ckm
homecourt|k7y
homel|pc,1je
homelskaja woblasz|pc
homenau|ebb
homer glen|gjm
homestead|8wt
homewood|gbz
homiel|pc,1je
homiel voblast|pc
hominoidea|58d
homnabad|d3d
homs|1cd,1k7
homs governorate|1k7
homyel|1je
homyel skaya voblasts|pc
homyel voblasc|mx
hon|az5
honcharne|osg
honcho|2bs
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
honggang|6t4
honghe|8if
honghu|fmq
hongjiang|aod
hongkong|61,jh
hongqiao|asb
hongrie|2i
hongseong|3kl
hongshui|m1h
hongwon|9km
hongze hu|l37
honiara|2hc,5pr
honiton|j21
honjo|92p
honolulu|1t8
honorata|onc
hontcharne|osg
hontscharne|osg
hoofddorp|73d
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
horjul|5uk,n90
horki|eoz
horley|h50
horlivka|3sj
horliwka|3sj
hormigueros|4ei,e7w
hormozgan|493
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
horta guinardo|6ic
hortaleza|6li
hortolandia|3u5
horw|iur
horwich|hmi
hosa ina|6dm
hosaena|6dm
hoscha|kw2
hoschtscha|kw2
hoshangabad|7pc
hoshcha|kw2
hoshiarpur|6n5
hoskote|d4w
hospet|66q
hospitalet|3nb
hospitalet de llobregat|3nb
hossanj|m1j
hostomel|hum
hostomel airport|fl
hosur|3v4
hot springs|e8z
hot springs national park|ecw
hotaka|evo
hotan|2y8
hotel de matignon|gk
hottah lake|l3a
hottjen|l3b
houaphan|55q
houaphanh|55q
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
houston|1cj
houthalen|fqj
houthulst|jpl
houty|nrj
houzhen|85x
hovd|5gk,8gh
hove|99l,jx9
hovedstaden|1fw
hovelhof|i5r
hovsan|e3x
hovsgol|5gj
howard beach|g9v
howrah|1vr
howsan|e3x
hoxter|f04
hoyday|ops
hoyerswerda|cqa
hoyland nether|i6o
hpa an|6rp
hrabove|o3i
hrabowe|o3i
hradec kralove|2iu,3jh
hradec kralove region|4t9
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
hrasdan|7ci
hrastnik|5rb,hyz
hrazdan|7ci,m1k
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
hrodna|pd,1sz
hrodna voblast|pd
hrodzyenskaya voblasts|pd
hron|m1l
hrosynzi|npi
hroubna|ns0
hrouchivka|nnk,o67,o6y
hrozyntsi|npi
hrpelje kozina|5rc
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
hsichih|42v
hsin chu|2ka
hsinchu|2ka,2rb,2ys
hsinchu city|2ka,2rb,2ys
hsinchu county|2ka
hsinchu hsien|2ka
htrinjarvi|l3c
hua hin|bqd
hua lien|3bu
huacheng|7z7
huacho|6kj
huadian|6yy
huai|m1m
huai an|1bd
huaibei|1t9
huaicheng|8gm
huaidian|8ft
huaihua|2hx
huainan|1ih
huaiyang|8uz
huaiyuan chengguanzhen|a1b
huajuapam|bee
huajuapan de leon|bee
hualian city|35l
hualien|35l,3bu
hualien city|35l,3bu
hualien hsien|3bu
huallaga|m1n
hualong|bgb
huamantla|bjk
huambo|2a1,4iw
huan|m1o
huanan|9z9
huancavelica|5m5,6sl
huancayo|1n8
huang|m1p,mqm
huangdi|ehe
huanggang|33l,3wa
huanghua|a10
huangji|ctz
huanglou|8yf
huangmei|939
huangnihe|b68
huangpi|av3
huangshan|2sr
huangshan city|2sr
huangshi|29c
huangtang hu|l3d
huangzhou|7c9
huankou|92y
huanren|9z3
huanuco|2fi,5m4
huanuco department|5m4
huaquillas|dfb
huaral|acm
huaraz|34u
huashan|9jj
huatabampo|fm8
huatusco|fd5
huauchinango|b0k
huayin|3rq
huazhou|8dh
hubei|qr
huber heights|dpu
hubkiv|oj5
hubkiw|oj5
hubli|22i
hubli dharwad|22i
hubynycha|kqi
hubynyja|kqi
hubynykha|kqi
huckelhoven|des
huckeswagen|i2a
hucknall|fsy
huddersfield|6sc
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
hudud ach chamaliya|3bq
hue|1up
hueckelhoven|des
hueckeswagen|i2a
huehuetenango|3su,4z8
huejutla de reyes|dd9
huelva|si,6v3
huenfeld|i2l
huercal overa|hua
huerth|b79
huesca|sj,bj8
huescal overa|hua
hufeng|fol
hugli|6em
huguo|b6v
huicheng|79a,9bg
huila|1wg,4ix
huila department|1wg
huilong|9ab,f64
huinan|9yd
huinan county|9yd
huiqu|ao2
huiten nur|l3e
huixian chengguanzhen|dg9
huixing|6ao
huixquilucan|7a8
huixtla|f6d
huizen|d4n
huizhou|19f
hujra|afc
hujra shah muqeem|afc
hujra shah muqim|afc
hulan|7pj
hulan ergi|3l1
huldenberg|jo3
huliaipole|in4
hulianka|olm
huljajpole|in4
huljanka|olm
hull|3b8
hulun lake|l3f
hulun nuur|l3f
hulyanka|olm
hulyaypole|in4
humacao|4ej,agh
humaita|fe3
humanes de madrid|hqp
humboldt|m1s
humen|68s
humenne|ebb
hums|1cd
hun|az5
hunan|qv
hunchun|951
hunedoara|34e,427
hunedoara county|34e
hunenberg|jow
hunenberg zg|jow
hunfeld|i2l
hung yen|1sr,7dx
hung yen province|1sr
hungary|2i
hungnam|361
hungnam kuyok|361
hungria|2i
huningue|kfh
hunsur|c4q
hunt valley|gms
huntersville|bg0
huntingdon|gmo
huntington|bzo
huntington beach|43v
huntington park|anq
huntington station|ex4
huntley|gaf
hunts point|g4t
huntsville|3zd,d77
huocheng|34i
huoqiu chengguanzhen|adw
hupalivka|o2a
hupaliwka|o2a
hurdalsjen|l3g
hurgada|2d7
hurghada|2d7
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
huyen lam ha|6ut
huyton|b72
huzhai|f4f
huzhou|1w7
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
hwado|7sl
hwanghae bukto|1dw
hwanghae del norte|1dw
hwanghae del sur|1cg
hwanghae du nord|1dw
hwanghae du sud|1cg
hwanghae namdo|1cg
hwanghae pukto|1dw
hwangju|e8u
hwangju county|e8u
hwangju up|e8u
hwardijske|it2,khy,ois,ok2
hwaseong|2by
hwaseong si|2by
hwaseongsi|2by
hwasun|am2
hwasun county|am2
hwawon|a46
hwisd|ne0
hwisdez|nta
hwisdiwzi|nv4
hwosdawka druha|o9e
hwosdawka perscha|oq2
hyde|f7k
hyderabad|7d,1mw
hyderym|oe8
hyeres|bq6
hyesan|2ga
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
i lan|2wf,89f
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
iakoutie|mw,139
iakoutsk|28h
iakovlivka|oc7
iakubovka|oau
iakutsk|28h
iakymivka|j5q,o35
ialomita|3p9,m1w
ialomita county|3p9
ialoutorovsk|e7a
ialoveni|5cb,ck3
ialoveni district|5cb
ialta|956,kq3
ialutorovsk|e7a
iamalie|13v
iambol|697
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
iaroslavl|1gc
iaroslavski|8e7,jhg
iarove|o4q
iarovka|o54
iarovoie|h58,o4q
iarovoye|h58,o4q
iartsevo|bfz
iarylgach|npz
iarylgatch|npz
iasenevo|6di
iasenove drugue|ns7
iasenove pershe|osn
iaseny|osb
iashkino|ic5
iasi|1sk,25h
iasi county|25h
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
iassenevo|6di
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
ibague|1j9
ibanda|fg9
ibar|miz
ibara|d3j
ibaraki|y6,3hk
ibaraki ken|y6
ibaraki prefecture|y6
ibaraki shi|3hk
ibarra|2as
ibb|1dq,28j
ibb governorate|1dq
ibbenbueren|bpm
ibbenburen|bpm
iberian sea|p5e
ibi|gll
ibicui|m1x
ibipora|cjp
ibirite|6x1
ibitinga|bxe
ibiza|bzc
ibiza stadt|bzc
ibiza town|bzc
ibra|98c
ibrail|2c1
ibri|6kn
ibshaway|bnb
ica|227,5m6
icara|bm2
iceland|4s
ichalkaranji|3j0
ichchapuram|eqd
icheon|67a
icheon si|67a
ichihara|3gw
ichihara shi|3gw
ichim|9tn
ichimbai|9lz
ichinomiya|31o
ichinomiya shi|31o
ichinoseki|7jn
ichki|jcw
ichnia|jb4
ichnya|jb4
ichoun|nhv,ofm
ichtegem|ilx
ichteghem|ilx
icod|gm7
icod de los vinos|gm7
ida viru|4vj
ida viru county|4vj
ida virumaa|4vk
idah|9qd
idaho|152
idaho falls|aoh
idanre|8m4
idappadi|bl7
idar oberstein|fai
idech eli|of2
ideriyn|m1y
idesch eli|of2
idesh eli|of2
idfu|734
idjevan|cn1
idku|410
idleb|30q,5ya
idlib|30q,5ya
idlib enklave|fm
idlib governorate|5ya
idlib pocket|fm
idri|ikf
idrija|5rd,hsf
idschewan|cn1
idstein|gtr
iecava|592
iecava municipality|592
iecavas|592
iefremov|cfo
iefynhar|oll
iegorievsk|8om
iegorlykskaia|hrn
iehorivka|ocm
ieisk|8jk
iekaterinbourg|l4
iekaterinoslav|19e
iekaterinoslavka|jfm
ielabouga|9g3
ielan|icc
ielanets|mtx
ielets|7it
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
iena|7ui
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
ievlakh|318,4l3
ievpatoria|7sr
ievpatoriia|7sr
iezoupil|nj1
iezoupol|nj1
ifakara|bv6
ifo|8ir
ifran|9d0
ifrane|9d0
ifs|jk9
ifugao|5nu
ifugao province|5nu
iga|8hd
igan|m1z
iganga|chv
igarassu|8m5
igatpuri|eah
igbara odo|9bx
igbo ora|8bq
igbo ukwu|99i
igboho|70e
igdir|3vx,446
igdir province|446
igede ekiti|8ke
igis|k9b
iglau|6rg
iglino|ijn
igny|ji2
igombe|m20
igra|gz3
igreja|o0h
iguala|7g2
iguala de la independencia|7g2
igualada|dkx
iguatu|9m1
igunga|e8t
ihiala|8s2
ihorombe|4am
ihosy|bo5
iida|7yl
iiie reich|ig
iijoki|m21
iizuka|929
ijebu igbo|7pf
ijebu jesa|bkt
ijebu ode|41h
ijero|6ir
ijero ekiti|6ir
ijevan|cn1
ijevsk|1f7
ijivtsi|kkl
ijivtsy|kkl
ijmuiden|f7l
ijssel|m22
ijsselmeer|l3h
ijsselstein|ep8
ijui|9jq
ijuw|5ks,ouy
ijuw district|5ks
ikari|gwi
ikeda|81z
ikeda shi|81z
ikeja|1ym
iken aqsuat kli|l3i
iken zhbolat lake|l3j
ikere|7we
ikere ekiti|7we
ikire|3xf
ikirun|722
ikom|90e
ikoma|7dy
ikongo|f38
ikor|o0j
ikot ekpene|3o2
iksan|3cf
ikskile|593
ikskile municipality|593
il birgu|4bh
il fgura|4bi
il fontana|4bj
il gudja|4bn
il gzira|4bo
il inka|oib
il kalkara|4bv
il marsa|4bx
il mosta|4by
il munxar|4bz
il qala|4c3
il qrendi|4c4
il skiy|gso
ila orangun|6dw
ilagan|9gl
ilam|2hs,2wy
ilam province|2hs
ilan|2wf,89f
ilan city|89f
ilan hsien|2wf
ilanski|i0g
ilanskiy|i0g
ilansky|i0g
ilarionove|jqc
ilarionowe|jqc
ilaro|c8d
ilawa|f1l
ilchester|gpd
ile|m23
ile cat|4nz
ile conejo|pbg
ile de bainbridge|gn4
ile de france|tc
ile de georgie du sud|p22
ile de hilton head|d9t
ile de l ascension|5qc
ile de la jeunesse|4sd
ile de la navasse|p29
ile de man|jj
ile de mozambique|b8y
ile des serpents|i0
ile du prince edouard|po
ile europa|p24
ile hans|p2c
ile juan de nova|p20
ile karaguinski|p7y
ile matthew|p2h
ile norfolk|js
ile tromelin|p2a
ilebo|7rx
ilek|m24
ilemi dreieck|p1l
ilemi triangle|p1l
iles aland|j5
iles amakusa|8s9
iles baleares|sk
iles bangka belitung|51c
iles bimini|4nw
iles caimans|jm
iles canaries|s7
iles chatham|5kz
iles cook|j8
iles d essequibo demerara occidental|4zv
iles de la ligne|54z
iles du vent|4dc
iles exumas|4o3
iles feroe|jc
iles gilbert|54y
iles glorieuses|p2b
iles heard et macdonald|ji
iles ioniennes|433
iles kouriles|g6
iles malouines|jb,p23
iles mariannes du nord|jp
iles marshall|57
iles paracels|pb6
iles pescadores|62r
iles pitcairn|jw
iles riau|51n
iles salomon|4j
iles sandwich du sud|p21
iles senkaku|pbd
iles turques et caiques|k0
iles vierges americaines|k3
iles vierges britanniques|k2
iles vierges des etats unis|k3
iles zaffarines|p2f
ilesa|3ib
ilesha|3ib
ilfov|2im
ilfracombe|j4o
ilha de mocambique|b8y
ilhabela|e9d
ilheus|6oq
iliamna lake|l3k
iliamna lake outlet|m25
ilichanka|o2w
ilichevka|o2w
ilichiovo|nt9,oe4
ilichiovsk|ari
ilichyovo|nt9,oe4
ilichyovsk|ari
iligan|36r,3bj
iligan city|3bj
iliki limni|l3l
ilinden|5ft,bwq
ilinka|o27,o7e,oib
ilintsy|j3t
ilinzy|j3t
ilio|8p6
ilion|8p6
ilioupoli|92f
ilioupoli municipality|92f
ilirska bistrica|5rf,ilh
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
ille et vilaine|2ne
ille sur tet|kqj
ille y vilaine|2ne
illegals program|nvi
illertissen|i1c
illescas|h4s
illich steel and iron works|fn
illicheve|nt9,oe4
illichivka|o2w
illichivsk|ari
illingen|ho0
illinka|o27,o7e
illinois|153,m27
illintsi|j3t
illinzi|j3t
illitcheve|nt9,oe4
illitchivka|o2w
illitchivsk|ari
illitschewe|nt9,oe4
illitschiwka|o2w
illitschiwsk|ari
illizi|4ur,hfy
illizi province|4ur
illkirch graffenstaden|g4m
illzach|i9o
ilmenau|g5f
ilo|bcf
ilobu|7gh
ilocos|5n6
ilocos norte|2h2
ilocos norte province|2h2
ilocos region|5n6
ilocos sur|2b4
ilocos sur province|2b4
iloilo|1d3,30l
iloilo city|30l
iloilo province|1d3
ilopango|dl3
ilorin|1bm
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
ilukste|594
ilukste municipality|594
ilukstes|594
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
imbabura|4v2
imbituba|crl
imdina|ot5
imeni morozova|jah
imeong hamlet|ox8
imerethie|28s
imereti|28s
imeretien|28s
imericia|28s
imfal|2ag
imgarr|j2o
imishli|4js,7x6
imishli district|4js
imisli|4js,7x6
imliiv|n5h
imlijiw|n5h
imliyiv|n5h
immanuel winkler|o3q
immeln|l3n
immingham|j99
immokalee|glb
imo|16e
imo state|16e
imola|9ng
imperatriz|3yi
imperia|w6,cxs
imperial|f3n
imperial beach|g3x
imperial russia|hn
imperio incaico|fup
imperio otomano|h1
imperio ruso|hn
impfondo|ab9
imphal|2ag
imsida|d5w
imsil|duw
imsil county|duw
imtarfa|5hs,jyf
imus|3z0
imzouren|ddg
in guezzam|46l,oyy
in nadur|4c0
in naxxar|4c1,ckc
in quarto|dtr
in salah|46m,f1t
ina|9s3
ina shi|9s3
inagua|4o6
inangahua|m29
inarajan|47i
inarajan village|jnx
inarijrvi|l3o
inaruwa|9mw
inashiki|c8f
inashiki shi|c8f
inazawa|7xu
inca|fup
ince in makerfield|j4n
incheon|aj,198
incheon city|198
incheon gwangyeoksi|198
incheon gwangyoksi|198
incheon kwangyeoksi|198
incheon kwangyoksi|198
incheon metropolitan city|198
incheon si|aj,198
incheonsi|198
inchiri|5h8
inchon|aj
incukalna|595
incukalns|595
incukalns municipality|595
inda silase|bs5
indaia|m2a
indaial|cm5
indaiatuba|3nq
indalsalven|m2b
indang|d5h
inde|1,pbe
independence|7h4,g6w
independence square|gi
independencia|4u3
indi|enq
india|1,pbe
indian|pbe
indian ocean|fo
indian trail|dyj
indiana|154
indianapolis|1ai
indien|1,pbe
indigirka|m2c
indio|8jy
indischer ozean|fo
indo|pbe
indonesia|3
indonesie|3
indonesien|3
indore|1ga
indragi|m2d
indramayu|7bk
indravati|m2e
indre|2nf
indre et loire|2ng
indre y loira|2ng
indus|m2f
inegol|72c
ingelheim am rhein|gfv
ingelmunster|jav
ingenbohl|jxa
ingeniero pablo nogues|dnr
ingenio|fum
ingersheim|n1j
inglaterra|l,ti
ingleby greenhow|ig0
inglewood|7mp
inglewood finn hill|guk
ingoda|m2g
ingolstadt|7e1
ingouchie|mm,123
ingoul|fq
ingoulets|fr
ingoulka|nqt
ingouri|fp
ingraj bazar|6hl
ingre|jx1
ingul|fq
ingulets|fr
ingulka|nqt
inguri|fp
inguschetien|mm,123
ingusetia|mm,123
ingushetia|mm,123
ingushetiya republic|123
ingwiller|n6l
inhambane|3sm,5ja
inhambane province|5ja
inhoul|fq
inhoulets|fr
inhul|fq
inhulets|fr
inhulez|fr
inhulka|nqt
inhumas|cnt
inirida|h0h
inisa|6kb
injavino|je5
inka|fup
inkerman|jf9
inkisi|m2h
inkster|ghv
inn|m2i
inner mongolia|r0
inner sea|p57
inner seas|p3w
innere mongolei|r0
innerkartlien|3b6
innlandet|32v
innsbruck|2zf
inongo|7ec
inosemzewo|fx6
inowroclaw|93e
inozemtsevo|fx6
insa|hgw
inschawino|je5
insel man|jj
inskoi|inu
inskoy|inu
insterburg|chi
interior|5le
internal canada arctic waters|p91
internal philippines waters|pa6
intibuca|50b
intibuca department|50b
inutil bay|p9n
inuyama|9cf
inver grove heights|eft
invercargill|6h4
inverness|c3u
inverurie|irr
inza|hgw
inzai|7tf
inzhavino|je5
ioanina|673
ioannina|673
iochkar ola|23r
ionian islands|433
ionian sea|p4t
ionische inseln|433
ionisches meer|p4t
iordanechty|nnl
iordaneschty|nnl
iordaneshty|nnl
iori|m2j
ioschkar ola|23r
ioshkar ola|23r
ioubileiny|f1x
ioudendorf|o63
iougorsk|fhp
iouja|ifk
ioujinets|o7t
ioujne|ezx
ioujno sakhalinsk|2ez
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
iowa|151
iowa city|9bn
ipatinga|3vf
ipatovo|fvw
ipatowo|fvw
ipel|m2k
iper|edt
ipiales|932
ipiau|dls
ipoh|1b7
ipojuca|bcx
ipoti|8uh
ipswich|6e6
iputs|m2l
iqaluit|gxj
iquique|2gn
iquitos|1sp
ir rabat|4c5
irak|y
irakleio|bur
irakleion|2xx
iraklio|2xx,bur
iran|g
iran shahr|74f
iranschahr|74f
iranshahr|74f
irapuato|31m
iraq|y
irati|cdt
irawadi region|5g7
irbid|1hv,1yx
irbid governorate|1yx
irbin|cx7
irbit|d22
irchava|jmu
irdyn|ojm
irece|a82
ireland|3b
irgalem|e3y
iriga|7jo
iriga city|7jo
irigny|jq4
iringa|37u,62v
iriri|m2m
irische see|p3x
irish sea|p3x
irkoutsk|1ft
irkutsk|124,1ft
irkutsk oblast|124
irkutsk region|124
irlam|hia
irland|3b
irlanda|3b
irlanda del norte|tj
irlande|3b
irlande du nord|tj
irmino|jme
irnijarvi|l3p
irodu|2kc
irondequoit|bky
ironville|3g1
irpen|abn
irpin|fs,abn
irpin river|fs
irpine|fs,abn
irrawaddy|m2n
irrawaddy delta|m2o
irschawa|jmu
irshava|jmu
irtysh|m2p
iruma|6tr
irun|ahh
irun uranzu|ahh
irvine|3ne,ena
irving|3tb
irving park|azh
irvington|ag3
is siggiewi|5i4
is sur tille|n72
is swieqi|4c7
isa|ktz
isabel|5pt
isabel province|5pt
isabel segunda|g1g
isabela|1mi,4ek,9v1,duv
isabela city|9v1
isabela province|1mi
isafjoerdur|jv7
isahaya|718
isahaya shi|718
isaieve|nyr
isakogorka|fxv
isale|p0b
isangel|n2t
isar|m2q
isayeve|nyr
isba|nl2
isberbasch|cz5
isbergues|jgw
ischewsk|1f7
ischim|9tn
ischimbai|9lz
ischiwzy|kkl
ischun|nhv,ofm
ise|69f,7bd
ise ekiti|69f
iseghem|g8w
isehara|7vy
isere|2nh,lrf
iserlohn|84b
isernhagen farster bauerschaft|gvb
isernia|w7
isesaki|74v
isfahan|ka,kt
isfahan province|ka
isfana|em5
isfara|3j4
ishigaki|cjm
ishikari|aqi,m2r
ishikawa|yb
ishikawa ken|yb
ishikawa prefecture|yb
ishim|9tn,m2s
ishimbai|9lz
ishimbay|9lz
ishinomaki|6z8
ishinomaki shi|6z8
ishioka|bhw
ishun|nhv,ofm
ishurdi|8up
isieke|8fs
isiolo|535,81p
isiolo county|535
isiro|31j
isjaslaw|i3x
isjum|cdk
isjumiwka|o7u
isjumowka|o7u
iskar|l3q,m68
iskenderun|6m9
iskitim|ae6
isla|5hl
isla ascension|5qc
isla aves|p26
isla brasilera|p30
isla cat|4nz
isla conejo|pbg
isla cristina|h4h
isla de aves|p26
isla de crooked|4o0
isla de francia|tc
isla de gotland|5q9
isla de la juventud|4sd
isla de las serpientes|i0
isla de man|jj
isla de moore|4o9
isla de mozambique|b8y
isla de navaza|p29
isla de perejil|p2g
isla de samar|27f
isla de taiwan|p34
isla del perejil|p2g
isla del principe eduardo|po
isla europa|p24
isla hans|p2c
isla harbour|4o5
isla juan de nova|p20
isla karaguinski|p7y
isla larga|4o7
isla norfolk|js
isla ragged|4oe
isla sanafir|pb2
isla sandwip|biq
isla santa elena|5qd
isla serranilla|pbh
isla swains|p25
isla tromelin|p2a
isla vista|grq
isla wake|p27
islam terek|k6m
islamabad|co,23q
islamabad capital territory|23q
islamei|j7q
islamey|j7q
islamic republic of iran|g
islampur|b2l,f83
island|4s
island garden city of samal|cr3
island harbour|45i,p00
island lake|l3r
island of mozambique|b8y
island of vukovar|p33
islande|4s
islandia|4s
islands|480
islas agalega|5i8
islas aland|j5
islas amakusa|8s9
islas baleares|sk
islas caiman|jm
islas chafarinas|p2f
islas chatham|5kz
islas cook|j8
islas de la bahia|50a
islas de la linea|54z
islas esequibo demerara occidental|4zv
islas feroe|jc
islas georgia del sur y sandwich del sur|jf
islas gilbert|54y
islas gloriosas|p2b
islas heard y mcdonald|ji
islas jonicas|433
islas kuriles|g6
islas malvinas|jb,p23
islas marianas del norte|jp
islas marshall|57
islas matthew y hunter|p2h
islas molucas|51s
islas paracel|pb6
islas paracelso|pb6
islas pescadores|62r
islas pitcairn|jw
islas riau|51n
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
islimje|3p1
islington|3ao
islta de vukovar|p33
islutschinsk|hri
ismail|9l6
ismailia|1ow,1yj
ismailia governorate|1yj
ismailiya canal|m2t
ismailli|4jt
ismailowo|7v8
ismajil|9l6
ismayilli|4jt,8mh
ismayilli district|4jt
isna|9ox
iso lamujarvi|l3s
iso roinevesi|l3t
iso vietonen|l3u
isobilne|nn8,ocb
isobilnoje|nn8,ocb
isobilny|dke
isojarvi sotamiehenluoto|l3v
ispahan|ka,kt
isparta|2kr,2un
isparta province|2un
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
issyk koul|2uv
issyk kul|2uv,l3w
issyk kul region|2uv
istamboul|6a
istanbul|6a,8a
istanbul province|8a
istaravchan|3j6
istaravshan|3j6
istarawschan|3j6
istarawshan|3j6
istarska|50w
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
istria|50w
istria county|50w
istrie|50w
istrien|50w
isulan|f9n
isumrudne|nsh
isumrudnoje|nsh
iswarino|nxw
iswaryne|nxw
itabaiana|a6y
itaberaba|c6q
itabira|81v
itabirito|dhc
itaborai|6cf
itabuna|42m
itacoatiara|a3d
itaguai|801
itaguei|3hb
itagui|3hb
itahari|c2s
itaitinga|fh1
itaituba|a3y
itajahy|6oh
itajai|6oh
itajuba|8uy
italia|m
italie|m
italien|m
italy|m
itamaraju|c4v
itami|66x
itami shi|66x
itanagar|71l
itanhaem|7wa
itapage|f6b
itapecerica da serra|6qv
itapecuru mirim|ef6
itapema|e0n
itaperuna|8q2
itapetinga|ams
itapetininga|791
itapeva|aa8
itapevi|3sb
itapipoca|b2a
itapira|af3
itapolis|eis
itapua|5ou
itaquaquecetuba|37o
itaqui|ehp
itarare|cjk
itarsi|80b
itasy|4ai
itatiba|7c8
itaugua|a36
itauna|93w
itchki|jcw
itchnia|jb4
iten|798
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
itu|6zu,e3f
ituiutaba|8oc
itumbiara|8zk
ituri|4po,m2v
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
iuzhno sajalinsk|2ez
iuzhnoukrainsk|dk8
iuzhnouralsk|dj1
iuzhnoye|ezx
ivai|m2x
ivanchanka|ot9
ivancna gorica|5rg,kbx
ivangorod|j5o
ivanhoe|m2y
ivanivka|n10,nmd,nqi,o2e,ofk,op3,otm,ovw,ox7
ivanivtsi|nee
ivankiv|jfn
ivankivtsi|o1h
ivankov|jfn
ivankovo reservoir|l3x
ivankovtsy|o1h
ivano frankivs k|146
ivano frankivsk|146,287
ivano frankivsk oblast|146
ivano frankivsk region|146
ivano frankove|khc
ivano frankovo|khc
ivano frankovsk|287
ivano kepyne|oiy
ivanopil|ngi
ivanopol|ngi
ivanove|nxy
ivanovka|n10,nqi,obg,ofk,op3,otm,ovw,ox7
ivanovo|125,1qp
ivanovo oblast|125
ivanovo region|125
ivanovskoie|778
ivanovskoye|778
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
iwaki|34r
iwakuni|7v5
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
iwano frankiwsk|287
iwano frankowe|khc
iwano frankowo|khc
iwano frankowsk|287
iwano kepyne|oiy
iwanopil|ngi
iwanopol|ngi
iwanowka|n10,nqi,obg,ofk,op3,otm,ovw,ox7
iwanowo|1qp
iwanowskoje|778
iwanowzy|nee
iwantejewka|bno
iwantschanka|ot9
iwanuma|cok
iwata|8i6
iwata city|8i6
iwate|y1
iwate ken|y1
iwate prefecture|y1
iwatsuki|7po
iwdel|hio
iwo|3p8
ix xewkija|4c9
ixelles|8lv
ixelles elsene|8lv
ixmiquilpan|eg0
ixtapa zihuatanejo|9us
ixtapaluca|3a7
iyelgava|6b9
iyo|fj4
iz zebbug|4cd
iz zejtun|4ce
iz zurrieq|4cf
iza|ktz
izabal|4zd
izabal department|4zd
izba|nl2
izbat al burdsch|drp
izberbach|cz5
izberbash|cz5
izbet el bourdj|drp
izegem|g8w
izhevsk|1f7
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
izmailovo|7v8
izmayil|9l6
izmaylovo|7v8
izmir|b6,lf
izmir province|lf
izmit|2fk
iznik gl|l3z
izobil noye|nn8,ocb
izobil nyy|dke
izobilne|nn8,ocb
izobilni|dke
izobilnoie|nn8,ocb
izobilnoye|nn8,ocb
izobilny|dke
izola|5rh,er6
izon|n2o
izoumroudne|nsh
izoumroudnoie|nsh
iztacalco|311
iztapalapa|1gh
iztapaluca|3a7
izu|fjw
izucar de matamoros|cug
izumi|6bk,diw
izumiotsu|9d2
izumisano|82y
izumo|6gm
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
jabal al akhdar|43e
jabal al gharbi|3cv
jabal al gharbi district|3cv
jabalia|6i8
jabaliya|6i8
jabalpur|1vm
jabalya|6i8
jabarovsk|12d,1g3
jabarovsk vtoroi|2g9
jabat|5dl,oxd
jabat island|5dl
jabbeke|imu
jablah|9zu
jablanica|5pi
jablanica district|5pi
jableh|9zu
jablonec nad nisou|cj3
jabloniza|nre,ol4
jablonow|nqp
jablonowka|oqy
jablonowski|etl
jabluniw|nqp
jabluniza|nre
jablunyzja|nre,ol4
jaboatao|28o
jaboatao dos guararapes|28o,2cl
jabor|nbi
jaboticabal|9os
jabrayil|4ji,gel
jabrayil district|4ji
jabwot|5dl
jacaltenango|dxo
jacarei|403
jacarezinho|eds
jachkiv|ilp
jachkov|ilp
jachroma|isg
jackson|2l9,9w9,b6m,ew6
jackson heights|9vy
jackson lake|l41
jacksonville|1y3,9uz,fxp
jacksonville beach|gs1
jacmel|2xn
jacobabad|6hd
jacobina|c4r
jacobo hunter|ccj
jacona de plancarte|axo
jacou|kvp
jadotsville|2x1
jadrin|j9e
jadyzhensk|h1w
jaeju|2g3
jaeju do|2g3
jaejudo|2g3
jaen|sl,7kp,bh1,dfu
jaervenpaeae|dq6
jafara|2te
jaffa|811
jaffna|2lq
jagadhri|7yw
jagang|1ok
jagatsinghapur|ey1
jagdalpur|96j
jagdaqi|711
jagdishpur|fg0
jagdispur|ffz
jagelniza|o5v
jager|6lj
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
jaigaon|6ms
jaipur|av
jaisalmer|9u8
jaisingpur|c8v
jaito|eku,otc
jaiwa|jam
jaja|iok
jajpur|cys
jakar|hma
jakarta|5u,51j
jakasia|12g
jakobstadt|8vx
jakowliwka|oc7
jakubowka|oau
jakutien|mw,139
jakutsk|28h
jakymiwka|j5q,o35
jalai nur|7r2
jalal abad|334,548
jalal abad region|548
jalalabad|23l,ee4
jalalpur|fcg
jalalpur jattan|89t
jalalpur pirwala|dvv
jalandhar|24l
jalapa|2qy,4zg
jalapa enriquez|1p6
jalarpet|d72
jalaun|b4k
jalbivka|nkr
jales|cp7
jalesar|dmy
jalgaon|2vz
jalhay|k01
jalilabad|4jj,7pu
jalilabad district|4jj
jalingo|355
jalisco|zf
jalna|3ls
jalon|m31,m3b
jalor|bui
jalpaiguri|7r1
jalta|956,kq3
jaltipan de morelos|ezm
jaluit|5dm
jaluit atoll|5dm
jalutorowsk|e7a
jamaame|cy2
jamadoba|egj
jamaica|3s,3yr
jamaika|3s
jamaique|3s
jamalpur|6ih,800
jamalpur district|6ih
jamame|cy2
jamanxim|m32
jambes|389,hh9
jambi|1gf,51g
jambi city|1gf
jambol|697
jamboli|697
jambusar|d2f
jambyl|1w1
jambyl region|1w1
james|m33
james bay|p4i
james bucht|p4i
jamestown|fqc,kfk
jamjamal|98s
jamkhandi|aeo
jammalamadugu|cox
jammu|1mm
jammu and kashmir|u3
jammu et cachemire|u3
jammu und kashmir|u3
jammu y cachemira|u3
jamnagar|2pp
jamniza|nel
jamnizja|nel
jamnyzja|nel
jampil|j6v,k54,nt1,p0l
jampol|j6v,k54,nt1,p0l
jampur|a7c
jampur tehsil|a7c
jamshedpur|1nw
jamtland|5qb
jamtland county|5qb
jamtlands lan|5qb
jamui|92c
jamundi|cjf
jamuria|6m6
jan mayen|4ga
jan sheijun|bxt
jan yunis|6g8
janakpur|3hg
janakpur dham|3hg
janaozen|7vp
janatas|et3
janauba|aza
janaul|g17
jandira|7kh
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
janti mansi|12e
janti mansisk|3ct
janty mansiisk|3ct
janty mansisk|3ct
januaria|eg1
janub darfor|m5,5q7
janub kurdufan|1me
janub sina|4w6
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
jaragua do sul|75d
jaransk|hhk
jaranwala|7ew
jarash|52u,8w2
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
jaroslawl|1gc
jaroslawski|8e7,jhg
jarovsk|j59
jarowe|o4q
jarowka|o54
jarowoje|h58,o4q
jarrow|g4l
jartsyzk|b00
jartsyzsk|b00
jartum|7h,ca
jarva|4vn
jarva county|4vn
jarvamaa|4vo
jarvenpaa|dq6
jarville la malgrange|jel
jarylgatsch|npz
jarzewo|bfz
jasab|bba
jasaviurt|78c
jaschkino|ic5
jasdan|coz
jashcheve|oh0
jashchevoye|oh0
jashore|3r7
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
jassenewo|6di
jassenmarkt|1sk
jassenowe druge|ns7
jassenowe druhe|ns7
jassenowe persche|osn
jasseny|osb
jassinja|jsd
jassinowataja|due
jassy|1sk
jassynuwata|due
jastrebinowo|o4i
jastrubynowe|o4i
jastrzebie zdroj|87c
jasz nagykun szolnok|34g
jasz nagykun szolnok county|34g
jatai|969
jatani|b1g
jaten|f36
jatibarang|9ez
jatiroto|bs9
jativa|fue
jatiwangi|atk
jatoi shimali|c7o
jatta|d3o
jau|7fe
jauharabad|cai
jaunay clan|kix
jaunde|8u
jaunjelgava|596
jaunjelgava municipality|596
jaunjelgavas|596
jaunpiebalga|597
jaunpiebalga municipality|597
jaunpiepalgas|597
jaunpils|598
jaunpils municipality|598
jaunpur|6ht
java central|51k
java occidental|51h
java oriental|51i
java sea|p3y
javanrood|dml
javanroud|dml
javanrud|dml
javari|m36
javasee|p3y
javea|g0s
jawa barat|51h
jawa tengah|51k
jawa timur|51i
jawf|2wb
jawhar|6x5
jawkine|o1d
jawkyno|o1d
jawne|c54
jawnpur|6ht
jaworiw|irk
jaworow|irk
jaworzno|869
jawzjan|2tj
jayamkondacholapuram|f4p
jayapura|1qx
jayrud|f3j
jayuya|4el,j91
jazan|1nx,3b1
jazan province|1nx
jazan region|1nx
jdanov|2vs
jdenievo|o8m
jdeniyevo|o8m
jebrail|4ji,gel
jebriiany|nx5
jedda|kr
jeddah|kr
jefferson city|75w
jeffersontown|g69
jeffersonville|c8q
jefremow|cfo
jefynhar|oll
jega|9dw
jeghegnadsor|gif
jegorjewsk|8om
jegorlykskaja|hrn
jegunovce|5fi,h04
jehoriwka|ocm
jeisk|8jk
jeju|1le,2g3
jeju city|1le
jeju do|2g3
jeju si|1le
jejudo|2g3
jejui guazu|m37
jejusi|1le
jekabpils|59a,5b8,8vx
jekabpils municipality|59a
jekabpils novads|59a
jekaterinburg|l4
jekaterinoslawka|jfm
jekulo|dus
jelabuga|9g3
jelan|icc
jelanez|mtx
jelenia gora|8kc
jelez|7it
jeleznodorojnoie|od5
jeleznodorojny|6wt
jeleznogorsk|84e,89x
jeleznogorsk ilimski|fya
jeleznovodsk|gi9
jelezny port|nyj
jelgava|49y,599,6b9
jelgava municipality|599
jelgawa|6b9
jeliabovka|nk1
jelilyuezi|dx7
jelilyuzi|dx7
jelisawetgrad|2b2
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
jember|3e1
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
jena|7ui
jenakijewe|94z
jenakijewo|94z
jenchela|30p,35h
jendouba|2xi,6pd
jendouba governorate|2xi
jenifra|9cq
jenin|egt
jenine|egt
jenissei|ix
jenisseigolf|p8g
jenisseisk|hfn
jenks|h8z
jeolla del norte|1fp
jeolla del sur|1fc,1kn
jeolla du nord|1fp
jeolla du sud|1fc,1kn
jeollabuk|1fp
jeollabuk do|1fp
jeollabukdo|1fp
jeollanam|1fc
jeollanam do|1fc,1kn
jeollanamdo|1fc
jeonbuk|1fp
jeongeup|6yb
jeonju|1f3
jeonju si|1f3
jeonjusi|1f3
jeonnam|1fc
jepara|1pq
jequie|77p
jequitinhonha|m38
jerada|cq3
jerantut|err
jerash|52u,8w2
jerash governorate|52u
jerdek burnu|n2n
jerdevka|i55
jerebkove|nrl
jerebkovo|nrl
jeremie|3f3
jeremijiwa|onp
jerewan|9r,1tq
jerez de garcia salinas|ctv
jerez de la frontera|426
jericho|anz
jerico|anz
jerki|n9g
jerky|n9g
jermakowe|of8
jermakowo|of8
jermolino|jgj
jerschow|go6
jersey|jl
jersey city|3ld
jerson|14k,220
jerusalem|19b,1zp,p2j
jerusalem district|1zp
jerusalem est|p2j
jerusalen|19b
jerusalen este|p2j
jeschar|ks3
jesenice|5ri,db6
jesi|dzc
jessentuki|8wa
jessentukskaja|hff
jessik|exi
jessore|3r7
jesupil|nj1
jesupol|nj1
jesus maria|9yz,cu4
jesus menendez|bo1
jetpur|7gj
jette|bh3
jeumont|j6t
jewgenowka|oki
jewheniwka|o6i,oki
jewish autonomous oblast|13x
jewpatorija|7sr
jeypore|8wo
jezersko|5ul
jezioro dabie|l43
jezioro ebsko|l44
jezioro gardno|l45
jezkazgan|3bf
jha jha|dmt
jhabua|en7
jhajha|dmt
jhajjar|cng
jhalawar|bk3
jhalrapatan|ew8
jhang|373
jhang sadar|373
jhang sadr|373
jhanjharpur|fda
jhansi|2xr
jhargram|au9
jharia|8l8
jharkhand|u2
jharsuguda|8zr
jhelam|6um
jhelum|6um,m39
jhingergacha|d09
jhumri telaiya|96y
jhunjhunun|7ky
ji an|2j1
ji parana|7r5
jiachuan|do3
jiagedaqi|711
jialing|m3a
jiamusi|2i8
jian ou|aog
jianchang|7pi
jiang an|9tl
jiangbei|ajf
jiangkou|am5
jiangmen|1go
jiangping|cu8
jiangshan|8lz
jiangsu|qx
jianguang|afm
jiangxi|qy
jiangyan|9m2
jiangyin|1gz
jiangyou|77x
jiangzhuang|9gf,f71
jianshui|2q0
jiaocheng|2w0
jiaohe|7bv
jiaojiang|2rw
jiaozhou|2de
jiaozuo|21g
jiashan|704
jiawang|72e
jiawang zhen|bxm
jiaxing|1rr
jiayue|8aw
jiayuguan|3uq
jiayuguan city|3uq
jiazi|759
jidatchov|p0d
jidd hafs|f9j
jidong|arj
jiehu|9pa
jielong|c2k
jieshi|6zx,c4t
jieshou|6wk
jietou|a09
jiexiu|94k
jieyang|1fm
jigawa|lh
jigawa state|lh
jigoulevsk|awu
jiguani|d6a
jihlava|6rg
jihocesky|2c6
jihocesky kraj|2c6
jihomoravsky|1rj
jihomoravsky kraj|1rj
jijel|2c7,2u3
jijel province|2c7
jijiang|671
jijiga|1ln
jilib|cq7
jilin|qw,1fq
jilin city|1fq
jiloca|m3b
jilok|jae
jilovka|om2
jima|3so
jimani|hh1
jimchin|nfe
jimeta|3pu
jimki|3si
jimma|3so
jimo|9l5
jinan|8t,fde
jinan gun|fde
jinchang|3vk
jincheng|2r9,7lo
jincheon|ahd
jincheon county|ahd
jind|6ln
jinding|bbf
jing|m3c
jing an|au4
jingdezhen|2ro
jinggou|aab
jingguan|cqd
jinghong|42o
jingling|3wt
jingmen|2cd
jingmen city|2cd
jingzhi|78k
jingzhou|1us
jinhua|1lc,bc4
jining|1q5,3mq
jinja|3i0
jinji|ay8
jinjiang|1m7,9qc,bwm
jinju|3c9
jinju si|3c9
jinjusi|3c9
jinka|f5m
jinmen|62p
jinniu|85p
jinotega|5k9,6jv
jinotega city|6jv
jinotega department|5k9
jinotepe|8i3
jinsha|87f,mqe
jinshan|dte
jinshi|8si
jintur|cxd
jinxiang|8qi
jinzhong|1qh
jinzhongzi|dk7
jinzhou|2ea,3z9
jioltye vody|cun
jiparana|m3d
jipijapa|e75
jirja|6r3
jirnovsk|hsa
jischiwzi|kkl
jishou|7xk
jishu|7va
jishui|93j
jisr al choghour|di8
jisr al shughur|di8
jisr al shugur|di8
jisr ash shughur|di8
jitai|bir
jitikara|ctn
jitomir|24n
jitra|a8h
jiu|m3e
jiudian|84q
jiujiang|1s4
jiulong|m3f
jiulongshan|f08
jiupu|7b4
jiuquan|2w8
jiushan|cls
jiutai|6fd
jiutepec|6l8
jiuxian|fbh
jiva|8aj
jiwaka|5mt
jiwaka province|5mt
jixi|2yw
jixian|aoo
jiyuan|3ru
jizan|1nx,3b1
jizan region|1nx
jizhou|343
jizzakh|1z0,2j5
jizzakh region|1z0
jizzax|2j5
jlebodarskoye|nl0
jlibodarske|nl0
jlobine|97n
jlstravatnet|l46
jmelnik|g2f
jmelnitski|236
jmelnitskoye|oov
jmelnitsky|236
jmelnytske|oov
jmelnytski|236
jmelnytsky|236
jmerinka|ejc
jmerynka|ejc
jmilnyk|g2f
jo anna|7w
joal fadiout|e0u
joao monlevade|9ft
joao pessoa|1bj
joao teves|p19
jobabo|bvr
jodhpur|1z2,c6m
jodoigne|iy4
jodoriv|joa
jodorov|joa
jodzina|a1j
joenkoeping|3hf
joensuu|3us
joetsu|69q
joetsu shi|69q
joeuf|k6l
jogbani|eur
jogeva|4vl,hju
jogeva county|4vl
jogevamaa|4vm
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
johor|5ir
johor bahru|1aw
johvi|fn9
joigny|j1h
joinville|2sp,n07
joinville le pont|hqi
jokulsa a bru|m3h
jokulsa i fljotsdal|m3i
joliet|6t7
joliette|egk
jolkva|iqe
jolmi|nf6
jolmivka|nnz
jolmovka|nnz
jolmsk|f0e
jolmskaia|hut
jolmske|nih
jolmy|nf6
jolo|7zm
jolodivka|onf
jolodna balka|nku
jolodovka|onf
jolon|678
jombang|78t
jomein|93t
jona|hu7
jona sg|hu7
jonage|kn1
jones sound|p9f
jonesboro|9cp
jonessund|p9f
jonglei|5xq
jongunjarvi|l48
jonkoping|33h,3hf
jonkoping county|33h
jonkopings lan|33h
jonquiere|b6q
jonquieres|n4u
jonzac|mz0
joplin|bkh
jor|5oy,j1p
jorasan del norte|21e
jorasan del sur|2aw
jorasan razavi|cq
jordan|2f,ft,m3j
jordan river|ft
jordaneschty|nnl
jordania|2f
jordanie|2f
jordanien|2f
jorhat|9pk
jorlivka|3sj
jorog|8ds
jorol|iqn,j44
jorosheve|n0i
joroshevo|n0i
joroshiovo|6mo
jorostkiv|kaw
jorostkov|kaw
jorramabad|1x5
jorramchar|38l
jos|1bk
joschkar ola|23r
jose c paz|3uy
joseph bonaparte gulf|p86
josephs stadt|1yi
jossypiwka|o0i,oe0,opt
jost|2q9,3g4
josta|hf0
jotan|2y8
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
jouetsu|69q
jouetsu shi|69q
joukov|iv7
joukovka|hh5
joukovski|85h
joulebino|6rs
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
jowhar|6x5
jowzjan|2tj
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
juan diaz|809
juan jose castelli|e1w
juana diaz|4em,fz8
juanjui|dti
juazeiro do norte|3wl
juba|l2
jubail|3t1
jubba|m3k
jubbada dhexe|5x1
jubbada hoose|5x2
jubileiny|f1x
jublicehainaut|jl7
jucar|m3l
juchen|gvi
juchitan de zaragoza|9aa
judea and samaria area|48e
judendorf|o63
judet d alba|39j
judet d arad|2y3
judet d arges|2h5
judet d ilfov|2im
judet d olt|31e
judet de bacau|2eq
judet de bihor|2i1
judet de bistrita nasaud|3el
judet de botosani|2zw
judet de braila|3hp
judet de brasov|2ie
judet de buzau|2yv
judet de calarasi|3h9
judet de caras severin|3qf
judet de cluj|29q
judet de constanta|2b9
judet de covasna|5p3
judet de dambovita|2r4
judet de dolj|2ep
judet de galati|2pe
judet de giurgiu|3mc
judet de gorj|3bg
judet de harghita|3f9
judet de hunedoara|34e
judet de ialomita|3p9
judet de iasi|25h
judet de maramures|2tl
judet de mehedinti|3uc
judet de mures|2kj
judet de neamt|2ti
judet de prahova|290
judet de salaj|40r
judet de satu mare|38q
judet de sibiu|30c
judet de suceava|2c0
judet de teleorman|3a8
judet de timis|2bg
judet de tulcea|5p4
judet de valcea|36z
judet de vaslui|32q
judet de vrancea|382
judet dilfov|2im
judet dolt|31e
judische autonome oblast|13x
juegang|9e9
juelich|eox
juexi|cr2
jufra|5bh
jufra district|5bh
jugorsk|fhp
jugoslawien|iy
juhaynah|c3l
juigalpa|6rr
juigne|k7b
juiz de fora|2gq
jujuy|no
jujuy province|no
jukui|exv
julfa|4jk
julia|1v5
juliaca|3qp
juliaipole|in4
julich|eox
juliers|eox
jumelles|k3y
jumet|gis
jumilla|gc7
junagadh|6bp
juncos|4en,g74
junction city|gic
jundiai|3ab
juneau|83t
jungbunzlau|cq9
junin|5m7,8k1
junlian|8wx
junokomunariwsk|ime
junqali|5xq
juntolowo|bt8
juojarvi|l4a
jupille sur meuse|jau
jupiter|aax
juprelle|ju8
jura|q2,2ni
jurancon|k6v
jurbeke|jl7
jurbise|jl7
jurby|48m,ozb
jurga|8qk
juribga|6in
jurjew polski|hfr
jurjewez|j1z
jurjewka|nof,ohc
jurjiwka|nof,ohc
jurjusan|inb
jurkiwka|ni8
jurkiwzi|ntg
jurkowka|ni8
jurkowzy|ntg
jurmala|5b9,6l9
jurovski dol|o6w
jursinci|5rj,o76
jurua|m3m
juruena|m3n
jurupa valley|h07
juscha|ifk
juschinez|o7t
juschne|ezx
juschno sachalinsk|2ez
juschnoje|ezx
juschnoukrainsk|dk8
juschnoukrajinsk|dk8
juschnouralsk|dj1
juschny|ezx,hhw
juschynez|o7t
just|fyd
jutai|m3o
jutiapa|2uw,4zh
juticalpa|7zh
jutland central|1nt
jutland du nord|2fb
jutlandia central|1nt
jutlandia septentrional|2fb
juventino rosas|cy3
juvignac|kgl
juvisy sur orge|iuf
juwana|dc0
juwilejne|ima
juyand|2gs
juye|asy
juzna morava|miz
juznobanatski upravni okrug|3js
jvalynsk|in6
jvan|ofq
jvanets|nyh
jwaneng|4p7,p17
jydatchiv|p0d
jylivka|om2
jymchyn|nfe
jyriv|n0v
jyrov|n0v
jytomyr|143,24n
jyvaeskylae|2vk
jyvaskyla|2vk
k maras|1s0
ka ersai|d7h
kaa chem|jd9
kaa jem|jd9
kaa khem|jd9
kaafu atoll|4cn
kaapstad|8l
kaarst|cz6
kabacan|f97
kabale|crf
kabalebo|m3p
kabalebo dam|l4b
kabanjahe|9dm
kabankalan|70k
kabankalan city|70k
kabanovo|gpt
kabanowo|gpt
kabardia balkaria|mn,127
kabardino balkaria|mn,127
kabardino balkarian republic|127
kabardino balkarie|mn,127
kabardino balkarien|mn,127
kabardino balkariya republic|127
kabare|dyq
kabarnet|9ci
kabba|btv
kabbasin|bn0
kabinda|4ps,apj
kabirwala|aid
kabompo|m3q
kaboul|6b,18t
kabourtchak|om9
kabul|6b,18t
kabul province|18t
kabupaten de jember|3e1
kabupaten de lahat|9zx
kabupaten de sumenep|8pn
kaburchak|om9
kaburtschak|om9
kabwe|2h4
kacha|n3d
kachan|o6m
kachan besh kuiu|o6m
kachan besh kuyu|o6m
kachetien|4xl
kachgar|2lv
kachia|fhh
kachik deguirmen|nj6
kachin|5g8,i0p
kachin staat|5g8
kachin state|5g8
kachine|i0p
kachira|dcl
kachkadaria|1ea
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
kadapa|783
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
kadoma|746,7i3
kadoma shi|746
kadoubivtsi|nc0
kadoubovtsy|nc0
kadoui|j12
kadubivtsi|nc0
kadubiwzi|nc0
kadubovtsy|nc0
kadubowzy|nc0
kadugli|3lo
kadui|j12
kaduna|cm,ko,m3s
kaduna state|cm
kaduqli|3lo
kadur|ey7
kaduy|j12
kadyvka|8q3
kaedi|6jg
kaeng khoi|fnq
kaerdla|jl9
kaernten|nr
kaesong|37d
kafanchan|8zo
kaffa|9qx
kaffrine|5wi,8on
kafr ad dawwar|3ko
kafr asch schaich|1ao,2g2
kafr ash shaykh|1ao,2g2
kafr az zayyat|9d5
kafr el cheik|1ao,2g2
kafr el dawwar|3ko
kafr el sheij|1ao,2g2
kafr el sheikh|1ao,2g2
kafr el sheikh governorate|1ao
kafr el shiekh|1ao
kafr nabl|cew
kafr saba|7ny
kafr saqr|eev
kafranbel|cew
kafue|c5e,m3t
kaga|9th
kaga bandoro|6hu
kagan|acc
kagarlik|ioi
kagarlyk|ioi,nwm
kagawa|ys
kagawa ken|ys
kagawa prefecture|ys
kagera|62w,m3u
kagoro|954
kagoshima|z0,1gv
kagoshima ken|z0
kagoshima prefecture|z0
kagoshima shi|1gv
kahama|e66
kaharlyk|ioi,nwm
kahna nau|cdj
kahramanmaras|1s0,1ss
kahramanmaras province|1s0
kahriz|25e
kahror pakka|9o3
kahta|9eq
kahului|g94
kai|9dh
kaiakent|iz7
kaierkan|g4g
kaifeng|1lk
kaihua|a5d
kaihua county|a5d
kaili|3ip
kailua|dmq
kaimaninseln|jm
kaimganj|eyy
kain|k36
kainach|o78
kainan|crz
kainasch|o78
kainash|o78
kainji reservoir|l4c
kainuu|4wi
kainuu region|4wi
kaipara harbour|p2r
kairakliia|o26
kairaklija|o26
kairana|8xg
kairo|5s,b1
kairouan|2ii,34l
kairouan governorate|2ii
kairuan|34l
kairy|ndf,oo4
kaiserslautern|834
kaithal|6xn
kaitong|abd
kaiyuan|66h,7lq
kaizu|eez
kaizuka|8bv
kaizuka shi|8bv
kajaani|7p4
kajaani region|4wi
kajakent|iz7
kajetia|4xl
kajiado|536,9c7
kajiado county|536
kajiry|ndf,oo4
kajovka|e6k
kakamega|d3,537
kakamega county|537
kakamigahara|73n
kakamigahara shi|73n
kakata|7y4
kakching|fmw
kakegawa|7go
kakegawa shi|7go
kakheti|4xl
kakhetie|4xl
kakhovka|e6k
kakhovka dam|fu
kakhovka hydroelectric power plant|fu
kakhovka reservoir|fv
kakinada|3f0
kakogawa|3jj
kakogawa shi|3jj
kakogawacho honmachi|3jj
kakrala|e8i
kakuda|evh
kal mius ke|j2c
kala|m3v
kalabrien|v0
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
kalasin|607,6jr
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
kalbacar|4ju
kalbajar|4ju,geg
kalbajar district|4ju
kalcheva|nbv
kaldakvisl|m3x
kaldvatnet|l4d
kalemie|6tw
kalia|d9z
kaliazin|ifs
kalibo|8gt
kalibo town|8gt
kalifornien|14t
kaliganj|cf4
kalimantan barat|51l
kalimantan central|51p
kalimantan du sud|51o
kalimantan occidental|51l
kalimantan oriental|51m
kalimantan selatan|51o
kalimantan septentrional|51q
kalimantan tengah|51p
kalimantan timur|51m
kalimantan utara|51q
kalimpong|cu6
kalina|koo
kalinga|440
kalinga province|440
kalini|koo
kalinindorf|nwk,o84
kalinine|nwk,o84,ot6
kalininfeld|oub
kaliningrad|12b,1m3,p9r
kaliningrad exclave|fw
kaliningrad oblast|12b
kaliningrad region|12b
kaliningrado|12b,1m3
kaliningradskiy zaliv|l4e
kalinino|nwk,o84,ot6
kalininsk|hmk
kalininskaia|inl
kalininskaja|inl
kalininskaya|inl
kalininske|o7a
kalininski|2m7
kalininskiy|2m7
kalininsky|2m7
kalinkavichy|dxl
kalinkavicy|dxl
kalinkavitchy|dxl
kalinkawitschy|dxl
kalinovka|hny,ncl,nne,oaf,ody,ogy,olf
kalinovo|ot6
kalinowka|hny,ncl,nne,oaf,ody,ogy,olf
kalinowo|ot6
kalisch|7pv
kalispell|gyy
kalisz|7pv
kalix|m3y
kaliyaganj|bkq
kaljasin|ifs
kalka|f4u
kalkara|jnn
kalkutta|8o
kallakkurichchi|da6
kallakurichi|1i8
kallithea|808
kalmar|3q5,7j9
kalmar county|3q5
kalmar lan|3q5
kalmiouske|bqk,i6u,j2c
kalmiuske|bqk,i6u,j2c
kalmiusske|j2c
kalmoukie|mo,12h
kalmthout|huw
kalmuckien|mo,12h
kalmukia|mo,12h
kalmunai|80p
kalmykia|mo,12h
kalmykien|mo,12h
kalmykiya republic|12h
kalna|bad
kalnivtsi|oou
kalniwzi|oou
kalnovtsy|oou
kalnowzy|oou
kalouch|a2u
kalouga|1vz,odo
kalouha|odo
kalpi|cm9
kaltan|gaw
kaltcheva|nbv
kaltenkirchen|hgs
kaltschewa|nbv
kaluga|12i,1vz,odo
kaluga oblast|12i
kaluga region|12i
kaluha|odo
kalulushi|9xf
kalusch|a2u
kalush|a2u
kalutara|dyf
kalyan|1pg
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
kalyoub|6o1
kam ianitsia|nsr
kam yanka|nck
kam yanytsya|nsr
kama|m3z
kama reservoir|l4f
kamadji|ntt
kamadschi|ntt
kamadzhi|ntt
kamaishi|ctl
kamakura|6ga
kamakura shi|6ga
kamalia|7lr
kaman|esq
kamareddi|9k9
kamarhati|387
kambar|93p
kambarka|itt
kambodscha|1v
kambove|e13
kamchatka|fx,126
kamchatka krai|126
kamchatka region|126
kamchatka territory|126
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
kamensk ouralski|6ce
kamensk schachtinski|98a
kamensk shajtinski|98a
kamensk shakhtinskiy|98a
kamensk shakhtinsky|98a
kamensk ural skiy|6ce
kamensk uralski|6ce
kamensk uralsky|6ce
kamenskoie|3w1,njk
kamenskoje|3w1,njk
kamenskoye|3w1,njk
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
kamianske|3w1
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
kamina|3xp
kaminokawa|fdo
kaminoyama|e9b
kamirenjaku|6e7
kamjana|nhh
kamjana balka|olc
kamjane|nfi,o0m,o65
kamjanez podilskyj|84c
kamjani potoky|naw
kamjanizja|nsr
kamjanka|j1r,k96,k9t,o1f,oif
kamjanka dniprowska|isq
kamjanske|3w1
kamjanyj mist|nyc,o8x
kamjanyzja|nsr
kamloops|8f5
kamnik|5rk,d7a
kamoke|65u
kamp lintfort|dh1
kampala|8p
kampanien|d2
kampen|bxs
kampene|dyp
kamphaeng phet|60m,6et
kampli|e1l
kampong baharu balakong|9p2
kampong cham|54r,6bd
kampong chhnang|3wd,54s
kampong dungun|aqx
kampong pangkal kalong|de7
kampong speu|54t,81m
kampong speu province|54t
kampong spoe|81m
kampong thom|54u,amc
kampong thum|amc
kampot|54v,9sf
kampung ayer keroh|dth
kampung baharu nilai|e0y
kampung baru subang|22s
kampung bukit baharu|b2s
kampung pasir gudang baru|6ud
kampung sungai ara|6xi
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
kamyanske|3w1,njk
kamyanytsya|nsr
kamyanyy mist|nyc,o8x
kamyaran|aev
kamych zaria|noi
kamychevakha|kuc
kamychin|76p
kamychine|76p
kamychlov|g0t
kamychly|nqi
kamychnia|nq0
kamychovka|nce
kamyianets podilskyy|84c
kamysch sarja|noi
kamyschewacha|kuc
kamyschin|76p
kamyschlow|g0t
kamyschly|nqi
kamyschnja|nq0
kamyschowka|nce
kamysh zaria|noi
kamysh zarya|noi
kamyshevaja|kuc
kamyshevakha|kuc
kamyshin|76p
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
kanal|5rl,n9y
kanal ob soci|5rl
kananga|1ms
kanarische inseln|s7
kanasch|bts
kanash|bts
kanasin|94b
kanata|8fq
kanawha|m41
kanayannur|21z
kanazawa|1ml
kanazawa shi|1ml
kanbe|asr
kanchanaburi|60t,695
kanchipuram|3xh
kanchrapara|709
kanda|e5b
kandahar|1jj,1x1
kandal|54w
kandalakcha|dnz
kandalakscha|dnz
kandalaksha|dnz
kandana|etp
kandava|59b
kandava municipality|59b
kandavas|59b
kandhkot|8ie
kandhla|crx
kandi|38y,b6o
kandry|iwc
kandukur|bbg
kandy|37x
kane basin|p6w
kaneko|dy5
kanekomachi|dy5
kanem|5yp
kaneohe|eib
kanev|gp8
kanevskaia|cgm
kanevskaya|cgm
kanew|gp8
kanewskaja|cgm
kangar|68v
kangarli|4jv
kangavar|bcp
kangayam|fco
kangding|80z
kangen|m42
kangertittivaq|p89
kanggye|2cr
kanggye si|2cr
kangil|opi
kangle|e9z
kanguil|opi
kangwon|1jw,1kz
kangwon do|1jw,1kz
kangwon province|1kz
kangwondo|1jw
kanhangad|9r8
kani|7xs
kani keli|4hh,iga
kanie|dye
kaniv|gp8
kaniw|gp8
kanjia|98m
kankakee|g7a,m43
kankan|36w,4yi
kankan region|4yi
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
kanpur|19n
kansanshi|d8i
kansas|155,m44
kansas city|2rc,6r2
kansk|7yn
kanta hame|4wj
kanta hame region|4wj
kantabrien|s3
kantakouzenka|nqx
kantakusenka|nqx
kantakuzenka|nqx
kantemir|j20
kantemirovka|irp
kantemirowka|irp
kantharalak|e1p
kanton aargau|ps
kanton appenzell ausserrhoden|pu
kanton appenzell innerrhoden|pt
kanton basel land|pw
kanton basel landschaft|pw
kanton basel stadt|px
kanton baselland|pw
kanton bern|pv
kanton bosnisches podrinje|4la
kanton freiburg|py
kanton genf|pz
kanton glarus|q0
kanton graubunden|q1
kanton herzegowina neretva|4lb
kanton jura|q2
kanton luzern|q3
kanton neuenburg|q4
kanton nidwalden|q5
kanton obwalden|q6
kanton posavina|4le
kanton sarajevo|4lc
kanton schaffhausen|q8
kanton schwyz|qa
kanton solothurn|q9
kanton st gallen|q7
kanton tessin|qc
kanton thurgau|qb
kanton tuzla|4l8
kanton una sana|50t
kanton unterwalden nidwalden|q5
kanton unterwalden obwalden|q6
kanton uri|qd
kanton waadt|qe
kanton wallis|qf
kanton zenica doboj|4l9
kanton zentralbosnien|4ld
kanton zug|qg
kanton zurich|qh
kantychevo|hvp
kantyschewo|hvp
kantyshevo|hvp
kanuma|88k
kanuma shi|88k
kanuru|cq4
kanye|728
kao bay|pa4
kaohsiung|kz,19q
kaohsiung city|kz
kaolack|2ks,5wl
kaosiung city|kz
kap verde|4n
kapadvanj|cjv
kapan|81x
kapchagai|78q
kapchagay|78q
kapchagay reservoir|l4g
kapelle bosch|jq6
kapelle op den bos|jq6
kapelle op den bosch|jq6
kapellen|g8n
kapenguria|6id
kapiri mposhi|drs
kapisa|32e
kapissa|32e
kapitanivka|nlc
kapitaniwka|nlc
kapitanovka|nlc
kapitanowka|nlc
kapitol|ek
kaplivka|nzp
kapliwka|nzp
kaposvar|68h
kapoustine|ow1
kapoustyno|ow1
kaprijke|kip
kaproncza|95r
kapsabet|j3w
kapshagay|78q
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
kara|3bh,5z5
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
karabaglar|2sy
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
karabuk|3f5,3rd
karabuk province|3rd
karabulak|ej8
karacabey|cmt
karacha kangil|nj7
karacha kanguil|nj7
karachay cherkess republic|128
karachay cherkessia|mp,128
karachayevo cherkesia|mp,128
karachayevo cherkesiya republic|128
karachayevo cherkessia|mp,128
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
karaganda|1kp,1nu
karaganda region|1nu
karagandy|1kp,1nu
karaginski|p7y
karaginski bucht|p7y
karaginskiy gulf|p7y
karaginsky gulf|p7y
karagos|nib
karagoz|nib
karaikal|8ze
karaikkudi|6cp
karaikudi|6cp
karaj|li
karak|431,a32
karak city|a32
karak governorate|431
karakalpakia|1lh
karakalpakistan|1lh
karakalpakstan|1lh
karakocan|1nz
karakoium|ewg
karakol|3oi
karakoubboud|j2c
karakoubstroi|j2c
karakoui|nt9
karakourt|njq
karakubbud|j2c
karakui|nt9
karakurt|njq
karakuy|nt9
karamadai|fea
karaman|34a,3o0
karaman province|3o0
karamay|3lw
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
karas|5jk
karas region|5jk
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
karatchaievo tcherkessie|mp,128
karatchaievsk|hcm
karatchev|hgp
karatchiol|o4d
karatchitsia|ny6
karategin|1gu,26g
karatscha kangil|nj7
karatschai tscherkessien|mp,128
karatschajewsk|hcm
karatschew|hgp
karatschi|6i
karatschizja|ny6
karatschjol|o4d
karatsu|7gv
karatsu shi|7gv
karaul dschangara|ogm
karaul dzhangara|ogm
karauli|9d6
karavellovo|oly
karavelove|oly
karawellowo|oly
karawelowe|oly
karbala|177,2f3
karbala governorate|2f3
karben|h23
karbinci|5ed,izx
karchi|22p
karditsa|ezh
kardjali|4m8,6q6
kardla|jl9
kardschali|6q6
kardshali|6q6
kardzhali|4m8,6q6
kardzhali province|4m8
karelia|mq,12l
karelia del norte|4wo
karelia del sur|4wf
karelien|mq,12l
kargat|j7y
kargil|d36
kargopol|j6r
karhijarvi|l4h
karibische niederlande|4ns
karibisches meer|p3d
kariega|3v9
karierne|oc8
kariernoie|oc8
karimganj|b4q
karimnagar|3vg
kariya|6yu,bjg
karjat|eir
karjatain|f9c
karjerne|oc8
karjernoje|oc8
karkheh|m49
karlivka|igu
karliwka|igu
karlovac|50l,6xq
karlovac county|50l
karlovacka|50l
karlovarsky|3gz
karlovarsky kraj|3gz
karlovka|igu
karlovo|fnm
karlovy vary|3gz,70j
karlowka|igu
karlowo|fnm
karlsbad|70j
karlsburg|66l
karlsfeld|hry
karlskrona|44n
karlsruhe|3gt
karlstad|6bo
karlstadt|iba
karlstadt am main|iba
karlstadt sur le main|iba
karmalioukivka|otb
karmaliukivka|otb
karmaljukiwka|otb
karmalyukivka|otb
karmi el|cbv
karmiel|cbv
karnal|3wp
karnali pradesh|4d4
karnalievka|oii
karnaliivka|oii
karnalijewka|oii
karnalijiwka|oii
karnaliyevka|oii
karnaliyivka|oii
karnaoukhivka|kbp
karnaoukhovka|kbp
karnaphuli reservoir|l4i
karnataka|u4
karnauchiwka|kbp
karnauchowka|kbp
karnaujivka|kbp
karnaujovka|kbp
karnaukhivka|kbp
karnaukhovka|kbp
karnten|nr
karoi|emf
karol bagh|2m1
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
kars|3gq,3uk
kars province|3gq
karsava|59c
karsava municipality|59c
karsavas|59c
karsiyang|caz
karskiye strait|p6d
kartaly|fy2
kartasura|8ha
kartlie interieure|3b6
karur|3u6
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
kasala|1gq,1r4
kasama|3ja,9dd
kasan|16y,9pv
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
kaschau|29p
kaschgar|2lv
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
kasgar|2lv
kashgar|2lv
kashihara|7ae,90j
kashihara shi|7ae
kashik degirmen|nj6
kashik deguirmen|nj6
kashima|fpl
kashima shi|9z7
kashin|i0p
kashipur|7w7
kashira|dcl
kashiwa|2vj
kashiwa shi|2vj
kashiwazaki|8mp
kashkadarya|1ea
kashkadarya province|1ea
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
kassala|1gq,1r4
kassala state|1gq
kassel|67z
kasserine|2xu,3ql
kasserine governorate|2xu
kassimov|ebf
kassimow|ebf
kassoumkent|ivr
kassrine|3cs
kassumkent|ivr
kastamonu|328,40t
kastamonu province|328
kasterlee|htb
kastilien la mancha|s6
kastilien und leon|s5
kasugai|3e0
kasukabe|42e
kasukabe shi|42e
kasulu|dw6
kasumkent|ivr
kasungu|cwn
kasur|3fl
kataisk|i8j
katalonien|b5,mj
katanga|d5,m4d
katanga province|d5
katar|3w
katav ivanovsk|hix
katavi|63j
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
katihar|68m
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
katowice|1y8
katoya|91t
katras|avu
katscha|n3d
katschan|o6m
katschan besch kuju|o6m
katschkanar|coc
katschuriwka|op8
katsina|cw,1on
katsina ala|e0w
katsina state|cw
katsiveli|ova
katsuragi|dw5
katsuren haebaru|elt
katsuta|6o9
katta kurgan|8eo
kattakourgan|8eo
kattaqo rg on shahri|8eo
kattegat|p6h
kattivakkam|eic
kattowitz|1y8
katumba|7q3
katun|m4f
katunayaka|8pp
katyrcha sarai|otl
katyrscha sarai|otl
katyrsha sarai|otl
katyrsha saray|otl
katyuzhanka|n7u
kauen|21c
kaufbeuren|cwz
kaukasus|eo
kaunas|21c,2gz
kaunas county|2gz
kauno marios|l4l
kaura namoda|9o6
kaushani|a2v
kaushani noui|a2v
kavadarci|5e4,7hx
kavadartsi|7hx
kavakli|bq1
kavala|b9w
kavalerovo|hyh
kavali|8rr
kavango del este|5jl
kavango del oeste|5jo
kavango east|5jl
kavango ost|5jl
kavango west|5jo
kavaratti|erg
kavieng|cri
kavkazskaia|j05
kavkazskaya|j05
kawagoe|37f
kawaguchi|2e1
kawaguchi shi|2e1
kawalerowo|hyh
kawalu|bpv
kawanishi|6ov
kawanoe|du3
kawanoecho|du3
kawarau|m4g
kawardha|eci
kawasaki|1k5
kawasaki city|1k5
kawasaki shi|1k5
kawit|9eh
kawkasskaja|j05
kawm hamadah|e0q
kawm umbu|7i4
kawthaung|atn
kawthoung|atn
kaxgar|2lv
kaya|33q
kayah|5g9
kayah staat|5g9
kayah state|5g9
kayakent|iz7
kayalpattinam|e4t
kayamkulam|a61
kayan|db3,m4h
kayangel|5o4,otu
kayankulam|a61
kayanza|4mv,as7
kaydaki|nx0
kayerkan|g4g
kayes|1ev,3ts,aql
kayes region|1ev
kayin|5ga
kayin staat|5ga
kayin state|5ga
kayiry|ndf,oo4
kaynash|o78
kayrakliya|o26
kayseri|17b,1m4
kayseri province|1m4
kaysville|fm9
kayyerkan|g4g
kazachi lageri|nbk
kazachi lagueri|nbk
kazajistan|1p
kazajistan meridional|1bh
kazakhstan|1p
kazakhstan meridional|1bh
kazakhstan occidental|2er
kazakhstan oriental|1mn
kazakhstan septentrional|2f0
kazan|16y,m4i
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
kazo|7lc
kazo shi|7lc
kazuno|dzo
kearney|ex6
kearns|e8a
kearny|cz0
kearsley|jg4
keban baraji|l4m
kebbi|18b
kebbi state|18b
kebili|61u,an5
kebili governorate|61u
kebomas|97x
keckau|ikl
kecskemet|38w
kedabek|4jn,gak
kedah|5is
kediri|3tt
kedougou|5wk,bb1
kedrovka|htf
kedrowka|htf
kedungwaru|8xv
kedungwuni|7h5
kedzierzyn kozle|a12
keelakarai|fmb
keele|m4j
keelung|2ze,31c
keelung city|2ze,31c
keene|gqt
keetmanshoop|c98
kef|3mp
kef governorate|3mp
kefamenanu|c1j
kefar saba|7ny
kefar sava|7ny
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
keguma|59j
kegums|59j
kegums municipality|59j
kehl|eoc
kehychivka|kmq
kehytchivka|kmq
kehytschiwka|kmq
keighley|brp
keizan jokin|75q
keizer|ds1
kekava|59k,ikl
kekava municipality|59k
kekavas|59k
kekri|dsf
kelantan|5it
kelbadjar|4ju
kelbajar|4ju,geg
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
kelowna|6wg
kem|ikg,m4l
kemalpasa|fmx
kembolcha|79j
kemerovo|12a,1ib
kemerovo oblast|12a
kemerovo region|12a
kemerowo|1ib
kemijarvi|l4o
kemijoki|m4m
kemo|4qa
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
kendari|1vb
kendje|ok3
kendraparha|cp2
kendsche|ok3
kendzhe|ok3
keneges|ohu
kenegez|ohu
keneguez|ohu
kenema|2vy
keng tung|6gv
kenia|t
kenilworth|gwo
keningau|937
kenitra|1th
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
kent|785,fsj
kentaou|avk
kentau|avk
kentougai|o0c
kentucky|156,m4o
kentucky lake|l4q
kentugai|o0c
kentugay|o0c
kentwood|bmm
kenya|t
kenzhe|jab
kep|54o
kepanjen|bjt
kephissia|c6j
kepulauan riau|51n
kerak|a32
kerala|u5
keratsini|94w
kerava|fcu
kerbakhiar|geg
kerbala|177
kerbela|177
kercem|mtb
kerch|6sd
kerch bridge|et
kerch strait|g0
kerch strait bridge|et
kerdzhali|6q6
kerema|hyl
keren|3wx
kerewan|jux
kerey kli|l4r
kerguelen|4ge
kericho|538,7rr
kericho county|538
kerjali|6q6
kerki|ev7
kerkrade|bu7
kerman|196,1hj,496
kerman province|196
kermanschah|1fy
kermanshah|1fy
kermanshah province|494
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
kertch|6sd
kertosono|aie
kertsch|6sd
kertsch brucke|et
kerugoya|cdp
kerulen|m4p
kervignac|mzp
keryneia|46b
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
keustendil|7ks
kevelaer|g0i
kew|j2d
kew gardens hills|dv8
key west|gbq
keynsham|i88
keystone|gm3
kez|j8r
kfar saba|7ny
kfar sava|7ny
kgalagadi|4p8
kgalagadi district|4p8
kgatleng|4p9
kgatleng district|4p9
khabarovsk|12d,1g3
khabarovsk krai|12d
khabarovsk region|12d
khabarovsk territory|12d
khabarovsk vtoroi|2g9
khabarovsk vtoroy|2g9
khachmaz|4ky,7mt
khachmaz district|4ky
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
khairpur|7ad,dcm,fgn
khairpur mir s|7ad
khairpur nathan shah|fo3
khairpur tamewah|fgn
khaito|otc
khakasiya republic|12g
khakassia|12g
khakassie|12g
khalabat|djd
khalandrion|9bq
khalifah a city|8o6
khalilabad|cgp
khalis|9n2
khalkhal|bnv
khambhaliya|dqc
khambhat|8vn
khamgaon|890
khamis mushait|30m
khammam|6he
khammouane|55r
khammouane province|55r
khan abad|9it
khan shaykhun|bxt
khan yonis|6g8
khan yonus|6g8
khan younes|6g8
khan yumus|6g8
khan yunis|6g8
khan yunus|6g8
khanabad|9it
khandwa|6cb
khaneh|adn
khanga dogran|fnu
khangah dogran|fnu
khanh hoa|1s8
khania|bam
khankendi|bea
khanlar|bcj
khanna|7h7
khanpur|6wa
khanskaia|j3o
khanskaya|j3o
khantayskoye reservoir|l4t
khanty mansi|12e
khanty mansi autonomous okrug|12e
khanty mansia|12e
khanty mansiisk|3ct
khanty mansiysk|3ct
khantys mansis|12e
khanychkoi|ohv
khanyshkoy|ohv
khar lake|l2q
kharabali|hq2
kharagpur|3y3
kharan|fi6
kharar|cem
khardah|76v
khardaha|76v
khargone|88g
kharian|8vi
kharkiv|lk,14j
kharkiv oblast|14j
kharkiv region|14j
kharkivshchyna|14j
kharkov|lk
kharkov oblast|14j
kharkov region|14j
kharovsk|j59
khartoum|7h,ca
khartoum state|ca
khartsyzk|b00
khartsyzsk|b00
khartum|7h,ca
khasab|bba
khasavyurt|78c
khascheve|oh0
khash|9od
khashcheve|oh0
khashchevoye|oh0
khashm el girba dam|l4u
khaskovo|3xt,447
khassaviourt|78c
khatanga|m4q
khatanga gulf|p8c
khatauli|a41
khatlon|19s
khatlon province|19s
khawr fakkan|d8s
khayrpur|7ad,dcm
khayto|otc
khederah|858
khekra|cxi
khemis el khechna|bub
khemis miliana|988
khemisset|7s2
khenchela|30p,35h
khenchela province|30p
khencheshti|bp2
khenifra|9cq
khentii|5gi
kherson|14k,220
kherson oblast|14k
kherson region|14k
khersonshchyna|14k
kheta|m4r
khewra|f0z
khilok|jae
khimchin|nfe
khimki|3si
khimtchin|nfe
khirdalan|7k4
khiva|8aj
khizi|4l0,nfu
khlebodarskoie|nl0
khlebodarskoye|nl0
khlibodarske|nl0
khlong luang|7fy
khmel nitskoye|oov
khmel nyts kyy|14l
khmelnik|g2f
khmelnitski|14l,236
khmelnitskoie|oov
khmelnitskoye|oov
khmelnitsky|236
khmelnychchyna|14l
khmelnytske|oov
khmelnytsky|236
khmelnytsky oblast|14l
khmelnytskyi|14l,236
khmelnytskyi oblast|14l
khmelnytskyi region|14l
khmelnytskyy|236
khmilnyk|g2f
khobar|6jl
khodjaly|4kz,hva
khodjent|2gs
khodoriv|joa
khodorov|joa
khojali|4kz
khojaly|4kz
khojaly district|hva
khojavend|4l1
khojavend district|4l1
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
khomas|5jm
khomas region|5jm
khomein|93t
khomeini shahr|3ig
khomeyn|93t
khomeyni shahr|3ig
khomeynishahr|3ig
khoms|2e5
khon kaen|36k,601
khoper|m4s
khopoli|a58
khopr|m4t
khor|j1p
khor fakkan|d8s
khorasan|cq
khorasan e jonubi|2aw
khorasan e razavi|cq
khorasan e shomali|21e
khorasan meridional|2aw
khorasan septentrional|21e
khorassan du nord|21e
khorassan du sud|2aw
khorassan ravazi|cq
khorassan razavi|cq
khorat|31t
khorazm|1pb
khorezm|1pb
khorocheve|n0i
khorochevo|n0i
khorochiovo|6mo
khorog|8ds
khorol|iqn,j44
khorosheve|n0i
khoroshevo|n0i
khoroshevo mnevniki|6mo
khoroshyovo|6mo
khorostkiv|kaw
khorostkov|kaw
khorramabad|1x5
khorramdarreh|bpy
khorramshahr|38l
khorugh|8ds
khost|2q9,3g4
khosta|hf0
khot kovo|h7i
khotan|2y8
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
khouribga|6in
khoust|fyd
khovd|5gk,8gh
khovsgol|5gj
khovsgol dalai|l4v
khovsgol nuur|l4v
khovsgol province|5gj
khowst|2q9
khowy|6f8
khoy|6f8
khrami|m4u
khrechtchatik|ofa
khrechtchatyk|ofa
khreshchatik|ofa
khreshchatyk|ofa
khrestivka|g3p
khriatska|nra
khristina kalcheva|nbv
khristinovka|jcm
khristo mikhaylov|6wc
khristoforovka|o0x,o9t
khroustalny|8fj
khroustalnyi|8fj
khrustalnyi|8fj
khrustalnyy|8fj
khryatska|nra
khrystoforivka|o0x,o9t
khrystynivka|jcm
khujand|2gs
khulm|a3e
khulna|88,l1
khulna division|88
khunti|fcn
khurai|fag
khurda|cwv
khurja|7t1
khurrianwala|ebw
khushab|7wr
khust|fyd
khuzdar|6x6
khuzestan|495
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
kiambu|539,a7o
kiambu county|539
kibaha|9kk
kibaki|orp
kibali|m4v
kibiti|fpj
kibungo|cbx
kibuye|6v7
kicevo|5en,8ak
kichepa|op0
kichera|op0
kichevo|5en
kichha|efk
kichinev|ch
kichkine|ny8
kichlav|o5q
kidal|5fz,efb
kidal region|5fz
kidapawan|8zg
kidatu|duq
kidbrooke|ihs
kidderminster|awy
kidlington|i6s
kidodi|e6v
kidricevo|5rm,na6
kidsgrove|fu2
kie ntem|4yr
kiel|271
kielce|2cz
kien giang|1i7
kierspe|hqd
kiev|6u,147,148
kiev city|6u
kiev oblast|148
kiev region|148
kiev reservoir|l4x
kievan rus|g8
kiew|6u,147
kiewer meer|g7
kiewer rus|g8
kiewer stausee|g7
kifa|7dw
kiffa|7dw
kifisia|c6j
kifissia|c6j
kifri|fpt
kigali|9k,5pk
kigoma|2pl,62z
kihei|h7f
kiianly|oe4
kiiat|o81,odb,ogu
kijanly|oe4
kijat|o81,odb,ogu
kijew|6u
kikinda|d0e
kikuchi|bvi
kikugawa|c0c
kikuyu|39s
kikwit|6an
kilakarai|fmb
kilchberg|kdj
kilchberg zh|kdj
kili|5dn,nu3
kili insel|5dn
kili island|5dn
kilia|hhr
kilifi|53a,6ze
kilifi county|53a
kiliia|hhr
kilija|hhr
kilimandjaro|630
kilimandscharo|630
kilimanjaro|630
kilis|3q8,628
kilis province|628
kiliya|hhr
kilju|a7y
kilju county|a7y
killeen|6xk
kilmarnock|c8o
kilosa|8d4
kilwinning|i1v
kimbe|azf
kimberley|2wg,j3x
kimhae|2i4
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
kindia|35g,4yg
kindia region|4yg
kindratove|oio
kindratowe|oio
kindu|2yg
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
kingston|a7,52d,7ju,gpn,jqj
kingston parish|52d
kingston upon hull|3b8
kingston upon thames|jhl
kingstown|3qr
kingsville|g9j
kingswinford|hew
kingswood|a3r
kinguisepp|bpp
kinguissepp|bpp
kinkala|d23
kinkkale|3i5
kinmen|62p
kinmen county|62p
kinokawa|aj1
kinrooi|ixu
kinsasa|5y,4pr
kinshasa|5y,4pr
kinshasa city|4pr
kinston|h4e
kintampo|c7g
kioto|lg
kioustendil|7ks
kippax|i5o
kipuche|8x9,k0x
kipushi|ac7
kirakira|jc0
kirando|ewc
kiratpur|ak6
kircaali|6q6
kirchberg|jvt
kirchberg sg|jvt
kirchhain|i28
kirchheim unter teck|dbs
kirchlengern|i2i
kirchrath|bu7
kirdasah|6zt
kirdjalu|6q6
kirdzali|6q6
kirdzalu|6q6
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
kirikkale|2cb,3i5
kirikkale province|3i5
kirikovka|ner
kirikowka|ner
kirillovka|nco
kirillowka|nco
kirinyaga|53b
kirinyaga county|53b
kirischi|b0n
kirishi|b0n
kirishima|7bo
kirishima shi|7bo
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
kirklareli|346,6fn
kirklareli province|346
kirkmichael|oz9
kirkop|5hm,k55
kirkouk|18p,267
kirkuk|18p,267
kirkwood|g27
kirnasovka|mrl
kirnassovka|mrl
kirnassowka|mrl
kirnichki|nnu
kirnitchki|nnu
kirnitschki|nnu
kirov|12f,1kc,di6
kirov oblast|12f
kirov region|12f
kirove|ne6,nxc,oil,opk,owu
kirovgrad|gut
kirovo|ne6,nxc,oil
kirovo chepetsk|8f8
kirovo tchepetsk|8f8
kirovograd|2b2
kirovograd oblast|149
kirovograd region|149
kirovogrado|2b2
kirovohrad|149,2b2
kirovohrad oblast|149
kirovohrad region|149
kirovohradschyna|149
kirovsk|ftg,g6t,ghs,p0w
kirovske|g3p,jnm,k6m,npt,ogq
kirovskoie|g3p,jnm,k6m,npt,ogq
kirovskoye|g3p,jnm,k6m,npt,ogq
kirow|1kc,di6
kirowe|ne6,oil,opk,owu
kirowgrad|gut
kirowo|ne6,nxc,oil
kirowo tschepezk|8f8
kirowograd|2b2
kirowohrad|2b2
kirowsk|ftg,g6t,ghs,p0w
kirowske|g3p,jnm,k6m,npt,ogq
kirowskoje|g3p,jnm,k6m,npt,ogq
kirs|j2v
kirsanov|hrq
kirsanow|hrq
kirschatsch|fl6
kirsehir|3h4,3ri
kirsehir province|3ri
kirtipur|ckk
kirundo|4mu,hpt
kiryakovka|o53
kiryas joel|gth
kiryat ata|apg
kiryat atta|apg
kiryat bialik|coi
kiryat gat|ae7
kiryat motzkin|csh
kiryat ono|ddt
kiryat yam|ded
kiryu|7pl
kirzhach|fl6
kisangani|1iy
kisaran|6wl
kisarazu|70w
kisarazu shi|70w
kischinau|ch
kischlaw|o5q
kisel|h12
kisela voda|asl
kiselevsk|7v7
kiseliovsk|7v7
kiselyovsk|7v7
kishanganj|88p
kishangarh|745
kishi|6op
kishi qaraoy kli|l4z
kishinev|ch
kishiwada|42n
kishiwada city|42n
kishiwada shi|42n
kishlav|o5q
kishoreganj|8ek
kishoreganj district|8ek
kishorganj|8ek
kisi|6op
kisii|37j,53c
kisii county|53c
kisil tschonraw|oa2
kisiljurt|etv
kisilowka|oo6
kisilowoje|oo6
kisiltasch|o9y
kiskunfelegyhaza|f9l
kislitsa|nh7
kisliza|nh7
kisljar|bpr
kislovodsk|73b
kislowodsk|73b
kismaayo|28i
kismayo|28i
kispest|afq
kisseliovsk|7v7
kisseljowsk|7v7
kissidougou|c7x
kissimmee|9pe
kistochkivka|oft
kistotchkivka|oft
kistotschkiwka|oft
kisumu|1vg,53d
kisumu county|53d
kita akita|fbg
kitaakita|fbg
kitab|d7z
kitahiroshima|apw
kitai|nz6
kitaibaraki|d1h
kitakami|8cf
kitakami shi|8cf
kitakata|cbs
kitakyushu|1yk
kitakyushu shi|1yk
kitakyuushuu|1yk
kitakyuushuu shi|1yk
kitale|2qa
kitami|7fi
kitanagoya|8mx
kitay|nz6
kitchener|3nf
kitchera|op0
kitchevo|8ak
kitchkine|ny8
kitgum|axw
kitinen|m4w
kitob|d7z
kitschera|op0
kitschkine|ny8
kitsman|kh9
kitui|53e,8kn
kitui county|53e
kitwe|2z5
kitzingen|h3w
kivcharivka|hgt
kivertsi|ijv
kivertsy|ijv
kivesjarvi|l50
kivijarvi|l51
kivsharivka|hgt
kivu|44r
kivu del norte|k9
kivu del sur|16g
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
kiziltepe|6rj
kizilyurt|etv
kizliar|bpr
kizlyar|bpr
kizman|kh9
kjachta|hoi
kjustendil|7ks
kladno|9wg
klaeng|b2x
klagenfurt|3d9
klagenfurt am woerthersee|3d9
klagenfurt am worthersee|3d9
klaipeda|2kt,39r
klaipeda county|39r
klaksvik|id6
klamath|m4y
klamath falls|h3q
klang|20o
klangenan|8im
klarlven|m4z
klaten|78a
klausenburg|1ya,29q
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
kleinzschocher|2ew
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
klerksdorp|6e2
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
kluang|6ho
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
knoxville|6bb
knurow|dfg
knutsford|iou
knyazhichi|kuf
knyazhychi|kuf
knysna|9qj
ko samui|bse
koani|kbq
kobani|bza
kobanya|91r
kobarid|5rn,ndg
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
kobilje|5ro,nwx
kobischtscha|n2h
kobizhcha|n2h
koblenz|7ro
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
kocaeli|1eu
kocaeli province|1eu
kocani|5ee,7wt
koceni|59d
koceni municipality|59d
kocenu|59d
kocevje|5rp,gjw
koch ang|9f3
koch bihar|913
koch deguermen|oup
kochani|5ee,7wt
kochaniwka|or4
kochari|ofo
kochary|ofo
kochenevo|i1q
kocheniovo|i1q
kochenyovo|i1q
kochetok|ncj
kochi|yu,1wv,2e9
kochi ken|yu
kochi prefecture|yu
kochi shi|1wv
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
koeln|1xq
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
koforidua|3fz
kofu|2ha
kofu shi|2ha
koga|6zb,at3
kogalym|au8
koge|doy
kogi|184
kogi state|184
kogon|acc
kogon shahri|acc
koh kong|54x,824
kohat|6r0
kohgiluye und boyer ahmad|2b3
kohgiluyeh and boyer ahmad|2b3
kohgiluyeh and boyer ahmad province|2b3
kohgiluyeh va buyer ahmad|2b3
kohima|3ik
kohkiluyeh et buyer ahmad|2b3
kohkiluyeh y buyer ahmad|2b3
kohror pakka|9o3
kohtla jaerve|eb3
kohtla jarve|eb3
koi sanjaq|ci7
koiach|ogb
koiash|ogb
koidu|7ab
koitere|l55
kojanivka|or4
kojanka|nuf
kojasch|ogb
kojma|fwb
kojoukhovo|bsy
koka|8g5
kokand|3mg
kokchetaou|2tk
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
kokkola|6vf
kokkosy|o4c
kokkozy|o4c
koknese|59e
koknese municipality|59e
kokneses|59e
koko nor|lj7
kokomo|ati
kokopo|90x
kokrajhar|f7a
kokschetau|2tk
koksetaw|2tk
kokshetau|2tk
koksijde|gzv
koksoak|m54
koktebel|nis
kokubu matsuki|au0
kokubunji|7fu
kol chugino|cdg,n8z
kol tsovo|ond
kola|jay,m55
kolaleh|eqv
kolar|78u
kolarovgrad|3yp
kolasin|5cz,jph
kolberg|clz
kolbermoor|hrt
kolchino|n3o
kolchugino|cdg,n8z
kolchuguino|cdg,n8z
kolchuhyne|n8z
kolchyno|n3o
kolda|5wj,6es
kolding|aex
kolea|f8r
kolenkovtsy|ktn
kolenkowzy|ktn
kolhapur|2ky
kolidam|m56
kolinkivtsi|ktn
kolinkivtsy|ktn
kolinkiwzi|ktn
kolkata|8o
kolkonjarvi|l56
kollam|33g
kollegal|azl
koln|1xq
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
kolomna|6te
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
kolpino|6z1
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
kolubara|5p9
kolubara district|5p9
kolubarski upravni okrug|5p9
kolumbien|s
kolwezi|2xc
kolyma|m57
kolyvan|j8m
kolywan|j8m
kolzowe|ond
kolzowo|ond
kom ombo|7i4
komadugu yobe|m58
komaki|6sf
komariv|nu5
komarivka|ooz
komarivtsi|nx7
komariw|nu5
komariwka|ooz
komariwzi|nx7
komarno|f0u,naj
komarom esztergom|3e3
komarom esztergom county|3e3
komarovka|ooz
komarowka|ooz
komatsu|7q4
komatsushima|e57
komatsushimacho|e57
kombolcha|79j
komen|5rq,nrr
komenda|5um,nk7
komendantski aerodrom|8qr
komendantsky aerodrom|8qr
komi|12j
komi republic|12j
komichani|k8r
komichnia|nq0
komichouvakha|kuc
kominternivske|k95
kominterniwske|k95
kominternove|owq
kominternovo|owq
kominternowe|owq
kominternowo|owq
komis|12j
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
komitat bacs kiskun|2p8
komitat baranya|352
komitat bekes|3a2
komitat borsod abauj zemplen|2cw
komitat csongrad|2zr
komitat csongrad csanad|2zr
komitat fejer|2xa
komitat gyor moson sopron|2qz
komitat hajdu bihar|2k6
komitat heves|3fr
komitat jasz nagykun szolnok|34g
komitat komarom esztergom|3e3
komitat nograd|519
komitat pest|1o2
komitat somogy|3dz
komitat szabolcs szatmar bereg|2j0
komitat tolna|40u
komitat vas|3od
komitat veszprem|37a
komitat warasdin|79q
komitat zala|3lb
kommounar|hvt
kommounary|ory
kommunar|hvt
kommunary|ory
kommune kujalleq|4y5
kommuneqarfik sermersooq|4y7
komoe|m59
komono|d2y
komoren|4f
komorn|f0u
komoro|cbr
komotau|brc
komotini|70a
komounary|ory
kompaneievka|n0j
kompanejewka|n0j
kompaneyevka|n0j
kompaniivka|n0j
kompanijiwka|n0j
kompaniyivka|n0j
kompot|54v
kompung cham|54r,6bd
kompung chinang|3wd,54s
kompung thom|amc
komsetowka|nvg
komsomol s ke|bqk,i6u,j2c
komsomol skoye|n04,opm
komsomolsk|bqk
komsomolsk am amur|3io
komsomolsk del amur|3io
komsomolsk na amoure|3io
komsomolsk na amure|3io
komsomolsk on amur|3io
komsomolsk sur l amour|3io
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
kon tum|2kn,2vx
konakovo|cyb
konakowo|cyb
konan|84d,b7t
konar|31b
konayev|78q
konce|5ez,jcr
konch|bfj
konche|5ez
kondapalle|dm3
kondoma|m5a
kondopoga|ekm
kondoz|22u,2qd
kondratievo|oio
kondratjewo|oio
kondratyevo|oio
kondrovo|igw
kondrowo|igw
konduz|22u
kone|il6
konetspol|nc3
koneurgenc|frm
koneurgench|frm
konezpol|nc3
kong|m5b
kongju|9gi
kongo|f,3c
kongo brazzaville|3c
kongo central|16w
kongo kinshasa|f
kongolo|f7g
kongoussi|bbm
kongtan|c7r
koniatin|ood
koniatyn|ood
konibodom|40w
koniggratz|3jh
konigin charlotte strasse|p8u
konigs wusterhausen|f1w
konigsberg|1m3
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
konstanza|1y5,2b9
kontagora|832
kontich|hce
kontougan|nus
kontugan|nus
konya|lw,1cx
konya province|1cx
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
koprivnica krizevci|50n
koprivnica krizevci county|50n
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
korba|2x8,ery
korbach|giy
korbek|nn8
korca|6fl
korce|43r,6fl
korce county|43r
korchevtsy|nv3
korchivtsi|nv3
kordestan|1ko
kordofan del norte|19a
kordofan del oeste|5q8
kordofan del sur|1me
kordofan du nord|19a
kordofan du sud|1me
kordofan occidental|5q8
korea strait|p56
korean demilitarized zone|p1p
koreastrasse|p56
koreatown|7al
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
korhogo|1o4
koriajma|cw9
koriazhma|cw9
korinth|fpg
korinthos|fpg
korioukivka|iic
korioukovka|iic
koritne|nmi,ok9
koriukivka|iic
koriukovka|iic
koriyama|3a0
korjaschma|cw9
korjukiwka|iic
korjukowka|iic
korkino|dcx
korla|2ia
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
korolev|6ye
koroleve|jfr
korolevo|jfr
korolewe|jfr
korolewo|jfr
koroliov|6ye
koroliovo|jfr
koroljow|6ye
koroljowo|jfr
korolyov|6ye
korolyovo|jfr
koronadal|2fx
koronadal city|2fx
koronel|nmp
korop|kwc
koropets|neq
koropez|neq
koror|5o5,czw
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
koshi|5kj,ah0
koshigaya|367
koshigaya shi|367
koshu|fba
koshuliany|o7d
koshulyany|o7d
kosi|5kj,bh2,obb
kosice|24w,29p
kosice region|24w
kosicky kraj|24w
kosiv|jss
kosjatin|gqv
kosjatyn|gqv
koslin|7rf
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
kosovska mitrovica|3ad
kosowa|jpb
kosrae|4x0
kossi|obb
kossiv|jss
kossiw|jss
kosson|nn5
kossov|jss
kossow|jss
kossy|obb
kostanai|20g,2cm
kostanay|20g,2cm
kostanay region|20g
kostanjevica na krki|5vj,nq3
kostel|5un,nse
kostendil|7ks
kosti|36a
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
kostroma|12k,22y
kostroma oblast|12k
kostroma region|12k
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
koszalin|7rf
kot addu|7v0
kot addu tehsil|7v0
kot adu|7v0
kot malik barkhurdar|9ow
kot mamin|dom
kot mumin|dom
kot radha kishan|cdb
kota|25n
kota bahru|1hx
kota bharu|1hx
kota gorontalo|2f2
kota kinabalu|1ki
kota lhokseumawe|6a4
kota masohi|c4n
kota singkawang|3tu
kota ternate|42r
kota tinggi|bfo
kota waingapu|e6z
kotabumi|cxq
kotah|25n
kotamangalam|dup
kotayk|3s4
kotayk province|3s4
kotayk region|3s4
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
kotli|2c3
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
kotor|5d0,i4y
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
kouchi|1wv
kouchi ken|yu
kouchi prefecture|yu
kouchi shi|1wv
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
koudougou|2qv
koudrovo|frl
koudymkar|fan
koufa|7of
kouffo|4n9
koufu|2ha
koufu shi|2ha
kouguessi|j1c
kouialnik|nzc
kouialnyk|nzc
kouibicheve|k9t
kouibychev|c0x
kouibycheve|k9t,nlh
kouibychevo|k9t,nlh,ol8
kouilou|4qq,m5g
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
koulikoro|1br,9i5
koulikoro region|1br
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
koumanovo|3wm
koumari|o6a,osl
koumertaou|a21
koumove|of5
koumovo|of5
koumra|7ps
kounachovka|otw
kounan|owt
kounar|31b
koungou|4hi,b8t
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
kourgan|1yy
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
koursk|1nq
kourskaia|iwv
kourske|o5q
kourskoie|o5q
kourtamych|hru
kourtchaloi|h76
kourtchatov|cab
kourtsevo|oa1
kourtsy|nlb
koussa|hgc
kousseri|2v6
kout|ov3
koutaissi|2ym
koutcha|7wv
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
kouvola|3s2
kouzminki|6vz
kouznetseve|omz
kouznetsk|8ew
kouznetsovo mikhailovka|od7
kouznetsovo mykhailivka|od7
kouznetsovsk|czy
kovalivka|nqr
kovasna|5p3
kovdor|hhv
kovel|9uc
kovilpatti|8f2
kovrov|6pe
kovsakan|4l5,gwi
kovur|e99
kovvur|dar
kovyl noye|ojf
kovylkino|h3p
kovylne|ojf
kovylnoie|ojf
kovylnoye|ojf
kowaliwka|nqr
kowdor|hhv
koweit|3t,2ej
kowel|9uc
kowloon|bs
kowloon city|47x
kowrow|6pe
kowsakan|4l5
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
kozani|7p8
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
kozhikode|2i6
kozhujovo|bsy
kozhukhovo|bsy
koziatin|gqv
koziatyn|gqv
kozje|5rr,nsi
kozjubinskoje|ijq
kozjubynske|ijq
kozliv|nue
kozlov|7sr,nue
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
krabi|611,8a8
kragujevac|6to
krai de altai|11q
krai de khabarovsk|12d
krai de krasnodar|129
krai de krasnoiarsk|12n
krai de l altai|11q
krai de perm|133
krai de stavropol|13g
krai de transbaikalie|13y
krai du kamtchatka|126
krai du primorie|135
kraineie|ogc
kraineje|ogc
kraineye|ogc
krainie|ogc
kraj vysocina|2mb,4tb
krajnje|ogc
krajowa|1zc
krakau|1cu
krakow|1cu
kralendijk|fik
kraljevo|8so
kralovehradecky|2iu,4t9
kralovehradecky kraj|2iu,4t9
kramators k|6ts
kramatorsk|6ts
kranj|7k8
kranjska gora|5rs,n2p
krapina|iil
krapina zagorje|50j
krapina zagorje county|50j
krapinsko zagorska|50j
krasilov|hlh
krasivaya mecha|m5j
kraskovo|iz2
kraskowo|iz2
kraslava|59f,ev0
kraslava municipality|59f
kraslavas|59f
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
krasnaia presnia|7cs
krasnaia roza|nut
krasnaia talovka|nfn
krasnaia zorka|nj7
krasnaja glinka|8nt
krasnaja poljana|oa2,ohs
krasnaja presnja|7cs
krasnaja rosa|nut
krasnaja sorka|nj7
krasnaja talowka|nfn
krasnaslabodsk|iho,j9b
krasnaya glinka|8nt
krasnaya poliana|ohs
krasnaya polyana|oa2,ohs
krasnaya presnya|7cs
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
krasnodar|1ac
krasnodar krai|129
krasnodar region|129
krasnodar territory|129
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
krasnogvardeiski|37k
krasnogvardeiskoie|i3t,irn,j50,o07
krasnogvardeiskoye|i3t,irn,j50,o07
krasnogvardeyskoye|i3t,irn,j50,o07
krasnogvardeysky|37k
krasnogvargeisky|37k
krasnogwardeiski|37k
krasnogwardeiskoje|i3t,irn,j50,o07
krasnohirka|ohu
krasnohorivka|idz
krasnohoriwka|idz
krasnohrad|h3h
krasnohvardiiske|irn,j50,o07
krasnohvardiyske|irn,j50,o07
krasnohwardijske|irn,j50,o07
krasnoiarsk|185
krasnoiarske|oqm
krasnoiarskoie|oqm
krasnoiarskoye|oqm
krasnoie|kh3,ni3,o1l,oae
krasnoilsk|jcp
krasnojarsk|185
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
krasnovodsk|2wq,9rn
krasnowischersk|hqe
krasnowka|ork
krasnoyarsk|12n,185
krasnoyarsk krai|12n
krasnoyarsk region|12n
krasnoyarsk reservoir|l5b
krasnoyarsk territory|12n
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
kratie|54a,aly
kratovo|5fl,fhz
krayneye|ogc
kraynye|ogc
krderen|l5c
krechiw|oi7
krechow|oi7
krefeld|3sv
kreis alba|39j
kreis arad|2y3
kreis arges|2h5
kreis bacau|2eq
kreis bihor|2i1
kreis bistrita nasaud|3el
kreis botosani|2zw
kreis braila|3hp
kreis brasov|2ie
kreis buzau|2yv
kreis calarasi|3h9
kreis caras severin|3qf
kreis cluj|29q
kreis constanta|2b9
kreis covasna|5p3
kreis dambovita|2r4
kreis dolj|2ep
kreis galati|2pe
kreis giurgiu|3mc
kreis gorj|3bg
kreis harghita|3f9
kreis harju|2hw
kreis hermannstadt|30c
kreis hiiu|4vi
kreis ialomita|3p9
kreis iasi|25h
kreis ida viru|4vj
kreis ilfov|2im
kreis jarva|4vn
kreis jogeva|4vl
kreis klausenburg|29q
kreis laane|4vp
kreis laane viru|4vq
kreis maramures|2tl
kreis mehedinti|3uc
kreis mieresch|2kj
kreis mures|2kj
kreis neamt|2ti
kreis olt|31e
kreis parnu|4vu
kreis polva|4vt
kreis prahova|290
kreis rapla|4vw
kreis saare|4vy
kreis salaj|40r
kreis satu mare|38q
kreis sibiu|30c
kreis suceava|2c0
kreis tartu|4vz
kreis teleorman|3a8
kreis temesch|2bg
kreis timis|2bg
kreis tulcea|5p4
kreis valcea|36z
kreis valga|4w1
kreis vaslui|32q
kreis viljandi|4w2
kreis voru|4w3
kreis vrancea|382
krejiv|oi7
krejov|oi7
krekhiv|oi7
krekhov|oi7
kremenchug|3yl
kremenchuk|3yl
kremenchuk reservoir|l5d
kremenets|h5w
kremenez|h5w
kremenki|ix9
kremenna|hon
kremennaia|hon
kremennaja|hon
kremennaya|hon
krementchoug|3yl
krementchouk|3yl
krementschug|3yl
krementschuk|3yl
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
kresek|7o6
krest yanovka|nzy
krestianivka|nzy
krestianovka|nzy
krestjaniwka|nzy
krestjanowka|nzy
krestovka|g3p
krestowka|g3p
krestyanivka|nzy
krestyanovka|nzy
kreta|2d4
kretisches meer|p7e
kreuzau|hoq
kreuzberg|6q1
kreuzlingen|hu6
kreuztal|f95
krian|dn0
kribi|b51
krichunove|os2
kriens|gfn
krim|es,14b
krim brucke|et
krimbrucke|et
krimulda|59g
krimulda municipality|59g
krimuldas|59g
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
krishnanagar|6u8
kristiansand|3hv
kristiansand municipality|3hv
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
kriva palanka|5fm,abm,nhx
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
krivogashtani|5f7,htq
krivogastani|5f7
krivoi rog|2ec
krivoie ozero|k1f
krivopol ye|oby
krivopolie|oby
krivopolye|oby
krivoy rog|2ec
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
kriwoi rog|2ec
kriwoje osero|k1f
kriwopolje|oby
krizevci|5uo
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
kronoberg|43b
kronoberg county|43b
kronobergs lan|43b
kronotskiy gulf|p6k
kronschtadt|cu5
kronshtadt|cu5
kronstadt|25v,2ie,cu5
kroonstad|7v9
kropivnitski|2b2
kropivnitskiy|2b2
kropivnitsky|2b2
kropiwnizki|2b2
kropotkin|8zj
kropotkine|8zj,og1
kropotkino|og1
kropyvnytski|2b2
kropyvnytsky|2b2
kropyvnytskyi|2b2
kropyvnytskyy|2b2
kropywnyzkyj|2b2
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
krugersdorp|31v
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
krusevo|5f8,i8b
krushevo|5f8
krustpils|59h
krustpils municipality|59h
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
krym|14b
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
kryvi rih|2ec
kryvopillia|oby
kryvopillya|oby
kryvy rig|2ec
kryvy rih|2ec
kryvyi rih|2ec
kryvyy rih|2ec
krywa|nhx
krywa balka|nxr,nz8
krywa hora|ncq
krywa luka|p0v
krywa palanka|nhx
krywe osero|k1f
krywopillja|oby
krywyj rih|2ec
kryzhanivka|neu
kryzhanovka|neu
kryzhopil|jqv
kryzhopol|jqv
ksar boukhari|94l
ksar chellala|arm
ksar el boukhari|94l
ksar el kebir|7pw
ksar es souk|8cb
ksar hellal|bvy
ksour essaf|e46
ksour essef|e46
kstovo|9ve
kstowo|9ve
kuacjok|3u9
kuah|fp5
kuala belait|8ae
kuala kangsar|di3
kuala lumpur|8i,5j4
kuala selangor|b20
kuala terengganu|1p3
kuala tungkal|er1
kualakapuas|e90
kuandian|9kq
kuantan|1it
kuba|27
kuban|g3,g4
kuban river|g4
kubanka|osv
kubei|kd2
kubej|kd2
kubey|kd2
kubinka|gar
kucha|7wv
kuchaman|ayr
kucheyer|itw
kuching|1r2
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
kufa|7of
kufra|5bi
kufra district|5bi
kugesi|j1c
kugessi|j1c
kuguesi|j1c
kuh e alvand|9a5
kuhdascht|80o
kuhdasht|80o
kuhistoni badakhshon|41n
kuialnik|nzc
kuialnyk|nzc
kuibischewe|k9t
kuibisheve|k9t
kuibyschew|c0x
kuibyschewo|k9t,nlh,ol8
kuibyshev|c0x
kuibysheve|k9t,nlh
kuibyshevo|k9t,nlh,ol8
kuito|375
kuitun|jba
kuiya|csv
kujalleq|4y5
kujalnik|nzc
kujalnyk|nzc
kujawsko pomorskie|10a,10q
kujawsko pomorskie voivodship|10q
kujbyschewe|k9t,nlh
kuje|855
kuji|ejz
kukatpalli|36y
kukes|4ig,bcb
kukes county|4ig
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
kuldiga|59i,dei
kuldiga municipality|59i
kuldigas|59i
kulebaki|du9
kuleschowka|ifq
kuleshovka|ifq
kulevcha|n84
kulevtsy|opg
kulewtscha|n84
kulewzy|opg
kulhudhuffushi|fy3
kulia village|oof
kulikoro|1br
kulikov|n97
kulikovka|kn6,olp
kulikow|n97
kulikowka|kn6,olp
kulim|6h6
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
kulob|3zf
kulsary|bn5
kulti|3co
kulu|c86
kulunda|iag
kulykiv|n97,na5
kulykivka|kn6,olp
kulykiw|n97,na5
kulykiwka|kn6,olp
kulynychi|nh1
kulynytschi|nh1
kumagaya|67n
kumagaya shi|67n
kumamoto|yx,1d9
kumamoto ken|yx
kumamoto prefecture|yx
kumamoto shi|1d9
kumanovo|3wm,5fn
kumarapalayam|67s
kumari|o6a,osl
kumasi|lc
kumba|6uz
kumbakonam|6iw
kumbo|bac
kumertau|a21
kumhari|dor
kumilla|1vn
kummerower see|l5g
kumo|e8c
kumove|of5
kumovo|of5
kumowe|of5
kumowo|of5
kumru|f54
kumul|3qe
kuna yala|5lv
kunan|owt
kunar|31b
kunaschowka|otw
kunashevka|otw
kunashovka|otw
kundian|eay
kundiawa|fzu
kundla|95j
kundus|22u,2qd
kunduz|22u,2qd
kunduz province|22u
kunene|4it,5jn
kunene region|5jn
kunes|m5o
kungota|5rt
kungrad|8yc
kungsholmen|9ou
kungur|9y7
kunigal|eux
kuningan|7ml
kunming|9f
kunnamangalam|doj
kunnamkulam|a6v
kunsan|3rf
kunshan|1e4
kunwi|ele
kunya urgench|frm
kunyang|a33
kunzell|i48
kunzelsau|icz
kuohijarvi|l5h
kuopio|33s
kupa|m5p
kupang|1o0
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
kuqa|7wv
kuqa county|7wv
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
kurashiki|2ql
kurashiki shi|2ql
kurayoshi|c00
kurcewo|oa1
kurchaloi|h76
kurchaloy|h76
kurchatov|cab
kurdamir|4jw
kurdamir district|4jw
kurdistan|g5,1ko
kurdistan province|1ko
kurdistan sirio|hm
kurdistan syrien|hm
kurdzhali|4m8,6q6
kure|674
kure shi|674
kuressaare|dqp
kureyka|m5r
kurgan|12c,1yy
kurgan oblast|12c
kurgan region|12c
kurgan tyube|38a
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
kurnool|2ss
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
kursk|12m,1nq
kursk oblast|12m
kursk region|12m
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
kurume|3cw
kurumul|oyk
kurunegala|8nj
kuryachi lozy|nvo
kurye|fr8
kurzewo|oa1
kurzy|nlb
kus gl|l5i
kusa|hgc
kusadasi|a9f
kusatsu|77h
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
kushiro|6ik
kushiro shi|6ik
kushnarenkovo|ja3
kushnitsa|mz5
kushnitsia|mz5
kushnitsya|mz5
kushnytsia|mz5
kushnytsya|mz5
kushtia|714
kushugum|jy7
kushuhum|jy7
kushva|ent
kuskokwim|m5s
kusminki|6vz
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
kustanay|2cm
kustendil|7ks
kustenland bergland|3la
kusti|36a
kut|1yh,ov3
kut al hai|924
kuta|fqx
kutahya|2gf,2hv
kutahya province|2gf
kutaisi|2ym
kutaissi|2ym
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
kutlovica|6wc
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
kuwait city|2ej
kuwait stadt|2ej
kuwana|6y2
kuwandyk|fxg
kuwschinowo|j6u
kuyal nyk|nzc
kuyalnik|nzc
kuyalnyk|nzc
kuyavia pomerania|10a
kuyavian pomeranian voivodeship|10q
kuybisheve|k9t
kuybyshev|c0x
kuybyshev reservoir|lkl
kuybysheve|k9t,nlh
kuybyshevo|k9t,nlh,ol8
kuytun|jba
kuz minki|6vz
kuzbass|12a
kuzma|5ru,o7x
kuzminki|6vz
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
kvemo kartli|2p9
kvitneve|ori
kwadukuza|blq
kwai chung|38g
kwai tsing district|481
kwajalein atoll|4b3
kwale|53f,fpa
kwale county|53f
kwangju|l5
kwangju si|l5
kwangjusi|l5
kwango|4pp,m5t
kwangyang|8go
kwanza nord|4iu
kwanza sud|4iv
kwanza sul|4iv
kwara|1bz
kwara state|1bz
kwassy|o5w
kwazulu natal|9v,164,166
kwekwe|7ev
kweneng|4pa
kweneng district|4pa
kwidzyn|dud
kwilu|4pq,m5u
kwinana|fmo
kwinana beach|fmo
kyadabek|gak
kyaikkami|c21
kyaiklat|bhe
kyaikto|bzj
kyain seikgyi township|3qi
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
kyiv|6u,147,148
kyiv city|147
kyiv oblast|148
kyiv region|148
kyiv reservoir|g7
kyiv sea|g7
kyivan rus|g8
kyivshchyna|148
kyiw|6u
kyjat|odb
kyjiw|6u
kyle|e89
kymenlaakso|4wl
kymenlaakso region|4wl
kymijoki|m5v
kyongsong|e95
kyosai|9h7
kyoto|lg,yj
kyoto fu|yj
kyoto prefecture|yj
kyoto shi|lg
kyoustendil|4m9,7ks
kyouto|lg
kyouto fu|yj
kyouto prefecture|yj
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
kysyl|35j
kysyl kyja|f6s
kysylowe|oo6
kyurdarmir|aw6
kyustendil|4m9,7ks
kyyat|odb
kyyiv|6u
kyyvesi|l5l
kyzyl|35j
kyzyl burun|oxw
kyzyl khem|m5x
kyzyl kiya|f6s
kyzyl kyya|f6s
kyzylorda|1ug,2a0
kyzylorda region|2a0
kyzylove|oo6
kzyl kiya|f6s
kzyl orda|1ug
l alfas del pi|h6f
l aquila|v7,7zf
l arbaa nait irathen|fkp
l eliana|hr1
l escurial|i6p
l etang la ville|mx0
l govskiy|gp9
l govskoye|nxa
l hay les roses|ft2
l hospitalet|3nb
l hospitalet de llobregat|3nb
l iklin|4bq,jec
l imdina|4br
l imgarr|4bs
l imqabba|4bt
l imsida|4bu
l isle|hyc
l isle adam|j4t
l isle d abeau|iww
l isle jourdain|jr5
l isle sur la sorgue|hyc
l union|iw5
l viv|14c
l vovskiy|j4k
la algaba|i2q
la altagracia|4u4
la altagracia province|4u4
la asuncion|7tp
la balme de sillingy|n4m
la barca|ecs
la barca municipality|ecs
la bassee|kk3
la baule|ht5
la baule escoublac|ht5
la bella easo|6ba
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
la ceiba|2aq
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
la chorrera|6c0
la ciotat|ewb
la ciudad condal|kb
la colle sur loup|k7o
la concepcion|92i
la cordillera|5nj
la corogne|s1,3qj
la coruna|s1,3qj
la cote saint andre|myd
la courneuve|dwv
la couronne|k18
la crau|hs4
la creche|mt9
la crosse|bhv
la digue and inner islands|4fx
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
la gi|6lz
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
la guaira|357,98e
la guajira|2ba
la guajira department|2ba
la guerche de bretagne|myg
la habana|7a,1dz,2pf,326
la habana vieja|87p
la habra|acw
la haie fouassiere|n7t
la haute saint charles|9c4
la havane|7a,1dz
la haya|2rj
la haye|2rj
la hulpe|k34
la laguna|1ah,6rb
la libertad|5m8,5y0,984
la libertad department|5y0
la lima|cd9
la linea de la concepcion|a4q
la linea de la concepcion municipio|a4q
la londe les maures|jle
la louviere|95x
la madeleine|gor
la manouba|37r,9a7
la marsa|a11
la massana|4hs,h26
la meca|kq
la mecque|c1,kq
la mesa|akx
la mirada|bv8
la mohammedia|9xb
la montagne|kk7
la montana|5nv
la motte servolex|imo
la mulatiere|k56
la mure|kuq
la norville|n4w
la nouvelle iberie|fj5
la nouvelle orleans|307
la nouvelle vallee|4w7
la nova esquerra de l eixample|asj
la nucia|hsd
la oliva|gb3
la orotava|d0y
la oroya|eug
la palma|kut
la pampa|nc
la pampa province|nc
la pampangue|1c9
la panne|jj1
la para|ap7
la passe|oy1
la paz|1eq,26c,4nm,50d,5y2,bg8
la paz department|4nm,50d,5y2
la penne sur huveaune|kgy
la perla del adriatico|8oh
la perle|od1
la perouse strait|p73
la perouse strasse|p73
la piedad|8rt
la pineda|hw7
la pintana|449
la pinte|jhd
la plata|2fw
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
la rioja|n7,sx,2j8
la rioja province|n7
la riviere anglaise|5q3
la roche sur foron|jha
la roche sur yon|ant
la rochelle|95i
la roda|i4p
la roda municipio|i4p
la romana|2d0,4u5
la roque d antheron|kql
la roquette sur siagne|mx3
la salvetat saint gilles|kgj
la santisima trinidad|3om
la sebala du mornag|etq
la serena|2si
la seyne sur mer|ac8
la solana|i95
la solana municipio|i95
la souterraine|kso
la spezia|xe,8ap
la tacita de plata|78g
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
la union|26s,5y8,8xi,d6n,efy,htj
la union municipio|htj
la union province|26s
la valeta|5i7,9sy
la valette|5i7,9sy
la valette du var|gre
la vega|3c8,4u6
la vela de coro|eh9
la ventosa|dj7
la vergne|ega
la verne|f0f
la verpilliere|khn
la verriere|kev
la victoria|78i
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
laamu|5in
laane|4vp
laane county|4vp
laane viru|4vq
laane viru county|4vq
laane virumaa|4vr
laarne|j0m
laascaanood|6d8
laatzen|dd0
laayoune|2fo
laayoune sakia el hamra|4ae
laba|ltw
labarthe sur leze|kue
labasa|8r5
labe|4yj,ar3
labe region|4yj
labinsk|adq
laborie|56b,nd7
labouchne|o1u
labouchnoe|o1u
labrador sea|p3f
labradorsee|p3f
labruguiere|klv
labuan|3gk,5j5,es3
labuan bajo|6a3
labuhan deli|buk
labuschne|o1u
labuschnoe|o1u
labushne|o1u
labushnoe|o1u
labytnangi|g5b
labytnangui|g5b
lac|5yq
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
lac lubans|59p
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
lachin|4jy
lachin rayon|4jy
lachkivka|nwe
lachkovka|nwe
lachlan|m5z
lacin|4jy,k8p
lacio|cy
lacoruna|3qj
lacroix saint ouen|mwx
lacs|4r0,5xr
lacs district|4r0
lacul babadag|l69
lacul brates|l6a
lacul dranov|l6b
lacul isacov|l6c
lacul oltina|l6d
lacul tasaul|l6e
ladakh|u6
ladan|kaq
ladera ranch|gsj
ladijin|gus
ladischin|gus
ladispoli|emc
ladizhin|gus
ladner|457
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
lae|3vd,5do,odj
lae atoll|5do
laerne|j0m
laethem saint martin|jui
lafayette|77j,9k0,g2b,gba
lafia|31g
lafiagi|7ws
lagarto|cfz
lage|efo
lagen|m60
lages|6k1
laghman|31y
laghouat|2t7,370
laghouat province|2t7,370
lagman|31y
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
lago lubans|59p
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
lagos|8c,af,5xr
lagos de moreno|83w
lagrange|ftk
laguna|1ah,dfr
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
laguna province|1ah
laguna ragaguado|l7j
lagune de la vistule|p9r
lagune de szczecin|p8z
lagunes|4r1
lagunes district|4r1
lagunillas|cms
lahabana|2pf,326
lahad datu|7tb
lahan|7wk
lahar|eym
laharpur|b1y
lahat|9zx
lahaya|2rj
lahaye|2rj
lahej|9mt
lahidsch|9mt
lahij|27w,9mt
lahij governorate|27w
lahn|mc8
lahnajarvi|l7k
lahnstein|hm3
lahore|7m
lahr|c5f
lahti|34h
lai|ass
lai chau|331,p1a
lai chau province|331
laibin|1zi
laichau|331
laikipia|53g
laikipia county|53g
lainio|m61
laisu|d45
laiwu|1x4
laixi|372
laiyang|6hs
laizhou|6ab
lajas|4eo,i79
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
lakeland|7us
lakes|5xr
lakeside|fgz,h9q
lakeville|aiv
lakewood|6qd,8vb,ami,bax,bpf
lakhdaria|ays
lakhimpur|6xy
lakhyabad|evx
lakinsk|i08
lakkadivensee|p47
lakki|e37
lakota|dqz
lakshadweep|u7
laksham|8u1
lakshmeshwar|edf
lakshmipur|aem
lakshmipur district|aem
lal bahadur nagar|3lt
lala musa|a2k
lalaguna|6rb
lalamusa|a2k
lalganj|f80
lalian|fcr
lalin|hdi
lalitpur|3dw,78s,ckk
lallaing|kco
lalmohan|cyd
lalmonirhat|a2r
lalsot|fbn
lalupon|8w3
lam dong|1rg
lam ha district|6ut
lambaesis|d26
lamballe|iut
lambare|78w
lambarene|acr
lambayeque|5m9,cpz
lambersart|fxr
lambesc|jwc
lambese|d26
lambres lez douai|kwn
lambrivka|on6
lambriwka|on6
lamezia terme|9lq
lamia|6o7
lamongan|aoa
lamorlaye|jsm
lamotte beuvron|n0n
lampang|2s8,60d
lampertheim|fa8
lamphun|60c,75u
lampung|51r
lamu|53h,9do
lanaken|ghb
lanao del norte|1yt
lanao del norte province|1yt
lanao del sur|1ys
lanao del sur province|1ys
lanao du nord|1yt
lanao du sud|1ys
lancang|m90
lancaster|6lt,ao1,c7m,df8,dlj
lanchin|jyd
lanchyn|jyd
lanciano|egb
lancing|hmj
lancon provence|k71
land o lakes|f6y
landas|2nj
landau|d2c
landau in der pfalz|d2c
landen|igx
landenge von perekop|h6
landerneau|i4u
landes|2nj
landivisiau|jr0
landkreis changhua|1qj
landkreis chiayi|3ki
landkreis hsinchu|2ka
landkreis hualien|3bu
landkreis ilan|2wf
landkreis limbazi|59m
landkreis miaoli|2jt
landkreis nantou|2sq
landkreis penghu|62r
landkreis pingtung|23x
landkreis sereflikochisar|cnk
landkreis taitung|44b
landkreis yunlin|2dh
landover|gry
landrecies|n8f
landsberg|32n
landsberg am lech|g5n
landsberg an der warthe|32n
landshut|aje
landsjn|lc9
landskrona|f4g
lanester|gjt
laneuveville devant nancy|kv2
lang son|27k,6ig
lang son province|27k
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
langfang|21d
langford|ebk
langnau|jqn
langnau am albis|k7i
langnau im emmental|k7i
langon|k63
langreo|ddu
langres|jrp
langrud|9s6
langsa|6b1
langson|27k
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
lankaran|280,4jx,4jy,4jz
lankaran city|4jy
lankaran district|4jz
lannemezan|kc5
lannilis|mw4
lannion|h39
lanovtsy|jtq
lanowzy|jtq
lanshan|b3s
lansing|369,fyo
lantchin|jyd
lantchyn|jyd
lanton|kms
lantschin|jyd
lantschyn|jyd
lanxi|9d7,9gb
lanxi county|9gb
lanzhou|ah
lao cai|2dq,7p3
lao people s democratic republic|2r
laoag|7xv
laocai|2dq
laohekou|3oh
laojunmiao|8pa
laon|fxk
laos|2r,7p3
lapinjarvi|l9k
laplace|fsb
lapland|4wm,4ws
lapland region|4wm
laponia|4wm
laponia finlandesa|4wm
laponie|4wm,4ws
laporte|gyx
lappeenranta|3yj
lappland|4wm
laptev sea|p4c
laptew strasse|p72
laptewsee|p4c
lapu lapu|35m
lapu lapu city|35m
lapuan|m62
lapulapu|35m
laquedivas|u7
lara|1h2
larache|7pd
laramie|f58
larbaa|9p4
larbaa nath irathen|fkp
lardjem|frb
lardy|mx7
laredo|3nu
lares|4ep,h2q
largo|8wd
largs|j3d
larindorf|nzy
larisa|2uk
larissa|2uk
larjanka|nml
larkana|33v
larkhall|idb
larmor plage|jny
larnaca|3z1,4t2
larnaka|3z1,4t2
larne|hom
larschanka|nml
larzhanka|nml
las animas|frp
las anod|6d8
las cabezas|i29
las cabezas de s juan|i29
las cabezas de s juan municipio|i29
las cabezas de san juan|i29
las cabezas de san juan municipio|i29
las choapas|cvx
las cruces|7ye
las cumbres|9pg
las gabias|i2b
las marias|4eq,nfp
las palmas|se,1sm
las palmas de g c|1sm
las palmas de gran canaria|1sm
las piedras|4er,9o8,hfd
las pinas|2fh
las rozas de madrid|87j
las tablas|g6x
las tejerias|crn
las torres de cotillas|h5x
las tunas|2dv,2jm
las tunas province|2jm
las vegas|2d3
lasarewskoje|frk
lasarte|ht1
lasarte oria|ht1
laschkar gah|743
laschkiwka|nwe
laschkowka|nwe
laseschtschina|n8m
laseschtschyna|n8m
lashio|74j
lashkar gah|743
lashkivka|nwe
lashkovka|nwe
lasi|naz
lasko|5rv,jdh
lasoano|dre
laspalmas|1sm
laspalmasdegrancanaria|1sm
lassahner see|lcc
lasurne|nfg
lasurnoje|nfg
lasy|naz
lata|nw7
latacunga|2dk
latakia|1w3,20p
latakia governorate|20p
latchin|4jy
lateinamerika|ga
latham|h91
lathrop|h7o
latin america|ga
latina|wd,3nl,974
latinoamerica|ga
latium|cy
lativka|nkp
latiwka|nkp
latorytsya|m63
lattaquie|1w3,20p
lattes|hvi
latur|35t
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
lauro de freitas|6x4
lausana|2xg
lausane|2xg
lausanne|2xg
lautem|61l
lautoka|6nf
lauwe|ju1
lauwerszee|lcd
laval|2wx,bq5
lavalleja|63y
lavaur|jfw
lavelanet|k3k
laventie|mzh
laventille|aa4
lavras|8vg
lawa headwaters|pax
lawang|6mh
lawas|doe
lawgar|38b
lawndale|etm
lawrence|89r,8xy,c3s
lawrenceville|fm2
lawton|864
laxey|48n,ksu
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
le havre|6b0
le helder|anc
le hocq|oxy
le houlme|mzu
le kef|3mp,6vc
le kremlin bicetre|g1m
le lamentin|d9c
le lavandou|klb
le locle|je3
le loroux bottereau|ksf
le luc|jxj
le lude|mzx
le mans|6uw
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
le piree|6ki
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
lebap|1ve
lebap region|1ve
lebap welayaty|1ve
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
lecava|592
lecce|wa,8wy
lecco|w9,caf
lechebnoye|otl
lecheng|7an
lecherias|c40
lectoure|myk
lede|hzf
ledeberg|jtm
lee|ig6
lee s summit|882
leech lake|lce
leeds|2kx
leek|hft
leer|ep9
leers|jiv
leesburg|bn8,gzj
leeuw saint pierre|fml
leeuw st pierre|fml
leeuwarden|3j2
leeward islands|4dd
leffrinckoucke|kvy
leforest|k97
lefortovo|8e8
lefortowo|8e8
left bank ukraine|gb
leganes|6ay
legaspi|6dq
legaspi city|6dq
legazpi|6dq
legazpi city|6dq
leghorn|6ns
legionowo|bor
legnano|auw
legnica|7sx
leguevin|k7r
leh|dv9
lehi|ark
lehigh acres|8lk
lehrte|coq
leicester|33a
leichlingen|g1k
leiden|7ey
leigh|cqj
leighton buzzard|dva
leikanger|kkf
leimen|g4w
leinfelden echterdingen|e19
leinster|tn
leioa|fe6
leipzig|2m5
leiria|11d,71d
leiria district|11d
leisure city|g95
leiyang|769
lejano oriente ruso|ho
lejona|fe6
lek|m65
lekarstvennoie|o4l
lekarstvennoye|o4l
lekarstwennoje|o4l
lekki|2z4
lekoumou|4qp
leksdalsvatnet|lcf
lelydorp|b7c
lelystad|40f
lembang|6c7
lembecq|jzy
lembeek|jzy
lemberg|1dk
lemberge|kap
leme|8w0
lemgo|d0d
lemon grove|g75
lemoore|gce
lempa|m66
lempdes|juf
lempira|50c
lempira department|50c
lena|gc
lenart|5rw
lenart v slov goricah|jim
lenbe|f0s
lencois paulista|avq
lendava|5rx,jlz
lenexa|bh4
lengerich|gum
lengnau|k3v
lengnau be|k3v
lengnau bei biel|k3v
lengshuijiang|7j1
lengshuitan|8h9
lengua de arabat|e2
lengua de kinburn|g1
lenina|o4x
lenindorf|nv7
lenine|jya,oge
leningrad|80,12o
leningrad oblast|12o
leningrad region|12o
leningrado|80,12o
leningradskaia|dm6
leningradskaja|dm6
leningradskaya|dm6
leningradskaya oblast|12o
leninkent|ijx
lenino|jya,ops,otp
leninobod|1cm
leninogorsk|9ym
leninsk|418,icg
leninsk kouznetski|7pk
leninsk kusnezki|7pk
leninsk kuznetski|7pk
leninsk kuznetsky|7pk
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
leogane|726
leognan|jpw
leominster|d2m,j77
leon|sn,1hr,2vi,5ka,71y
leon d ymbault|nj0
leon de los aldama|1hr
leon department|5ka
leonberg|cef
leopol|1dk
leopoldina|c9r
leopoldsburg|iiq
leopoldshohe|i38
leopolis|1dk
leova|5cc,cum
leova district|5cc
lepe|gb2
lepeticha|o64
lepetija|o64
lepetikha|o64
lepetycha|o64
lepetyja|o64
lepetykha|o64
lerdo|8zc
lere|8ao
leribe|57g,7iu
lerida|sm,6zq
lerik|3m2,4k0
lerik district|4k0
leringen|lcg
lerma|m67
lermontov|gq0
lermontow|gq0
les abymes|bc6
les andelys|jjz
les angles|jud
les arcs|kl8
les avenieres|mvt
les cayes|323
les clayes sous bois|ht4
les corts|8u4
les escaldes|c5c
les essarts|mzk
les essarts le roi|khi
les gaves reunis|m64
les gonaives|3o1
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
leshan|2av
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
lesser poland|10e
lesser poland voivodeship|10u
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
leticia|6uy
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
leuvarden|3j2
leuven|7zj
leuze|k65
levadivka|ohx
levadki|oaa
levadky|oaa
leval trahegnies|ke3
levallois perret|acl
levant|gd
levante|gd
leverkusen|6l3
leves|my3
levi iskar|m68
levice|duk
levintsy|nzv
levis|6vo
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
lewisville|7v3
lewobereschny|bjj
lewokumskoje|j2x
lexington|3wi,fce,hdr
lexington fayette|3b5
leyde|7ey
leyland|dub
leyte|1gr
leyte del sur|2zb
leyte du sud|2zb
leyte gulf|pab
leyte province|1gr
leyton|iij
leytonstone|b74
lezayre|48o,oz8
lezha|b14
lezhe|4ih,b14
lezhe county|4ih
lezignan corbieres|jot
lezoux|kv1
lgov|gp9
lgovskoie|nxa
lgovskoye|nxa
lgow|gp9
lgowskoje|nxa
lhasa|34x
lhassa|34x
lhaviyani|5im
lhokseumawe|6a4
lhovske|nxa
lhowske|nxa
lhuentse|oxe
lhuntse|4oy
liajivtsi|ktp
liakhivtsi|ktp
liancheng|ajc
liancourt|kaf
liancourt felsen|pb3
liancourt rocks|pb3
liangasovo|iss
liangassovo|iss
lianghu|6oy
liangji|bjb
liangping|6zs
liangxiang|95q
liangzhai|b70
liangzi hu|lcj
lianhe|7dd
lianhua|ejo
lianjiang|80j
lianosowo|8n2
lianozovo|8n2
lianshan|3bc
liantor|dpm
lianyuan|9xs
lianyungang|1es
lianzhou|8bj
liao|m69
liaocheng|1qd
liaolan|8qc
liaoning|qz
liaoyang|29d
liaoyuan|2sg
liaozhong|b76
liard|m6a
lib|5dp,oxb
lib island|5dp
liban|2x
liban du sud|563
liban nord|24t
liban sud|563
libano|2x,dhb
libano norte|24t
libano sur|563
libanon|2x,564
libanonberg|564
libanongebirge|564
libau|5ba
liberal|h8v
libercourt|jto
liberec|2ux,3bz
liberec region|2ux,4t8
liberecky|2ux,4t8
liberecky kraj|2ux,4t8
liberia|3f,70r
libertad|3pb
libertador general bernardo o higgins|4rg
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
licheng|6gf,9gy
lichfield|eyr
lichinga|2c2
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
lichuan|7e3
licko senjska|50p
licungo|m6b
lida|7wy
liddon gulf|p96
lidingo|cx9
lidingoe|cx9
lido di ostia|8of
lido di roma|8of
lidu|8j2
liechtenstein|5a
liedekerke|ixe
liege|og,67m
liege province|og
lieja|67m
lielupe|mal
lielvarde|59l
lielvarde municipality|59l
lielvardes|59l
lienchiang|62q
liepaja|3nw,5ba
lier|euz
lierde sainte marie|kek
lierre|euz
liestal|dnj
lieusaint|k75
lievin|ekj
liffre|k6z
ligatne|59n
ligatne municipality|59n
ligatnes|59n
ligezhuang|a0t
ligny en barrois|ktl
ligonha|m6c
liguo|b67
liguria|us
ligurian sea|p7f
ligurie|us
ligurien|us
ligurisches meer|p7f
lija|5hn,jka
liji|dfy
lijiang|40v
lijobory|bsx
lijoslavl|ive
lijovka|nro
lijovskoi|ilo
lika senj|50p
lika senj county|50p
likarstvenne|o4l
likarstwenne|o4l
likasi|2x1
likhobory|bsx
likhoslavl|ive
likhovka|nro
likhovskoi|ilo
likhovskoy|ilo
likiep|5dq,o02
likiep atoll|5dq
likino doulevo|ff8
likino douliovo|ff8
likino dulevo|ff8
likino dulewo|ff8
likino duljowo|ff8
likisa|ax8
likouala|4qr
lilienthal|hpf
lilla lule|m6d
lille|28m,i9m
lillebonne|jj2
lillehammer|8o1
lillehammer municipality|8o1
lillers|jgf
lillestrom|8g3
liloan|bwt
lilongue|cf
lilongwe|cf
lim|m6e
lima|5z,5ma,ds8
lima province|5ma
lima region|4db,5ma
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
limasol|2so,4t1
limassol|2so,4t1
limavady|iqf
limay|bfa,hnd,m6f
limbach oberfrohna|gnv
limbazi|59m,g6b
limbazi municipality|59m
limbdi|d1j
limbe|9h8
limbiate|f66
limbourg|oa,102
limburg|oa,102
limburg an der lahn|epr
limburg province|oa
limburgo|oa,102
limburgo del lahn|epr
limeil brevannes|hkj
limeira|3fv
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
limoges|6x9
limon|4sa,69v
limon province|4sa
limours|kf2
limoux|j8a
limpio|86u
limpopo|dh,m6h
limpopo province|dh
limpopo provinz|dh
limuru|6mi
linares|9oi,a9q,ag1
linas|kjs
lincang|39v
lincheng|a3k
lincoln|22x,7vh,cav,d11,h20
lincoln park|9wb,dyy
lincoln sea|p5r
lincolnia|gtf
lincolnsee|p5r
lindau|gir
linden|729,czs
lindenhurst|g4j
lindi|633,79e
lindlar|guf
line islands|54z
linea verde|pb9
linevo|h0z
linfen|1xu
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
linhares|7tz
liniovo|h0z
linjiacun|8i5
linjiang|9ju,9pf
linjowo|h0z
linkoeping|3am
linkoping|3am
linkou|930
linksufrige ukraine|gb
linlithgow|inv
lino lakes|h67
linping|92d
linqing|7o9
linqiong|b33
linqu|3dq
lins|91m
linselles|jwq
linshi|d1n
linshui|7oj
linton hall|e8b
lintong|983
linxi|80k
linxia|3iz
linxia chengguanzhen|3iz
linxia city|3iz
linyanti|m6i
linyi|19w
linyovo|h0z
linz|2dp
lioubachiovka|joq
lioubachivka|joq
lioubar|nn1
lioubechiv|knk
lioubechov|knk
lioubertsy|6p4
lioubetch|nrw
lioubimovka|koy
lioubinski|jcd
lioublino|6gn
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
lipa|40e
lipa city|40e
lipcha|nb6
lipetsk|12p,1k8
lipetsk oblast|12p
lipetsk region|12p
lipetske|nac
lipezk|1k8
lipezke|nac
liping|8sz
lipkovo|5fo,8qd
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
liquica|61m,ax8
lira|7f8
liri|mgi
liria|gsl
lisa gora|mzb
lisakovsk|dde
lisala|9mx
lisboa|dp,11e
lisbon|dp,11e
lisbon district|11e
lisbonne|dp,11e
lisburn|93o
lisec|nht
lisets|nht
lishi|9x8
lishu|af8
lishui|2tm
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
lissabon|dp,11e
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
liste der bulgarischen orden und ehrenzeichen|1og
listvennoie|ouo
listvennoye|ouo
listwennoje|ouo
lisyanka|jzd
litani|m6k
litauen|3u
litchebne|otl
litherland|gsm
lithuania|3u
litija|5ry,hih
litin|kbj
litoral|4ys
litschebne|otl
littau|i4b
little cayman|p1h
little elm|dop
little hulton|jf2
little lever|j3k
little rock|2f4
little russia|ge
littleborough|iki
littlehampton|aqq
littleton|cb8
littoral|4na,4rt
lituania|3u
lituanie|3u
litvinenkovo|o0c
litwinenkowo|o0c
lityn|kbj
litzmannstadt|1ch
liu|m6l
liubar|nn1
liubashiovka|joq
liubashivka|joq
liubech|nrw
liubertsy|6p4
liubeshiv|knk
liubeshov|knk
liubimovka|koy
liubinski|jcd
liubliana|1a6
liublino|6gn
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
liupanshui|1o5
liuquan|bl3
liushan|eoi
liutezh|nni
liutizh|nni
liutuan|c0f
liuxin|a2e
liuzhi|6z5
liuzhou|1lu
livadia|o9f
livadiia|isl,o9f
livadiya|isl,o9f
livani|59o,foy
livani municipality|59o
livanu|59o
liverdun|kdo
livermore|8j1
liverpool|21k
liversedge|j0c
livingston|ay4,g1p
livingstone|7ph
livny|c9j
livonia|88y
livorno|wb,6ns
livourne|wb,6ns
livron sur drome|jtp
livry gargan|dgw
livyntsi|nzv
liwadija|isl,o9f
liwny|c9j
liwynzi|nzv
lixian|as8
lizhi|6nz
ljachiwzi|ktp
ljangassowo|iss
ljantor|dpm
ljubar|nn1
ljubaschiwka|joq
ljubaschjowka|joq
ljuberzy|6p4
ljubeschiw|knk
ljubeschow|knk
ljubetsch|nrw
ljubimowka|koy
ljubinski|jcd
ljublino|6gn
ljubljana|1a6,5rz
ljubljanica|m6m
ljubno|5s0
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
ljutomer|5s1,jd8
llandudno|ia7
llanelli|bux
llangreu|ddu
llano tugri|p06
llantrisant|ih3
llantwit major|ihf
llefia|cpa
lleida|sm,6zq
lliria|gsl
llobregat|lv0
llodio|hp7
lloret de mar|dhw
lloydminster|far
lluchmayor|e5s
llucmajor|e5s
lngelmenjarvi|lcv
lo prado|7uv
loa janan|407
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
lobatse|4pb,fhk
lobau|hou
lobaye|4qb,m6p
lobito|41x
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
lodi|wc,a4p,d87,ggx
lodja|9rv
lodwar|3po
lodz|10d,10s,1ch
lodz voivodeship|10d,10s
loebau|hou
loehne|dgu
loei|603,7t5
loen|p13
loerrach|c89
lofa|576
lofa county|576
lofssjn|ld4
lofthouse|gpg
log dragomer|5vu
logan|39b,bqv
logan city|39b
logan martin lake|ld5
logan square|9d8
logar|38b
logatec|5s2,g6v
lognes|i96
logone|m6q
logone occidental|5yr
logone oriental|5ys
logrogne|2t1
logrono|2t1
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
loir et cher|2nk
loir y cher|2nk
loira|gg,2nl
loira atlantico|2nn
loire|gg,2nl
loire atlantique|2nn
loiret|2no
loison sous lens|knw
loiza|4es,iqr
loja|239,4v3,h2n
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
lokoja|6cr
lokomotivni|ja1
lokomotivny|ja1
lokomotivnyy|ja1
lokomotiwny|ja1
lokoro|m6r
lokossa|3m4
lokot|iyu
lom|m6s
loma bonita|fbl
loma linda|gm1
lomachyntsi|no5
lomami|4ps,m6t
lomatchyntsi|no5
lomatschynzi|no5
lombard|cpi
lombardei|9z
lombardia|9z
lombardie|9z
lombardy|9z,wf
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
london|5t,35x
london borough of barnet|fre
london borough of hounslow|9yh
london borough of sutton|6ai
londonderry|8rg
londonderry county borough|8ks
londres|5t
londrina|2fr
long an|1lt
long beach|2rk,esc
long branch|fh0
long eaton|c3a
long hu|ld7
long island|4o7
long island sound|p8m
long lake|ld8
long xuyen|23j
longeau|k3v
longfeng|6qm,ae2,eok
longfield|hzg
longgang|9ax,ajj
longgu|ap2
longhe|e8g,e9o
longjiang|7sk
longjing|7h6
longju|f76
longjumeau|h8o
longkou|ajj
longling county|3k0
longmont|8cr
longnan|8ne
longpont sur orge|kif
longqiao|eiy
longquan|8dp
longshan|drk
longsheng|fk4
longshi|b0v
longshui|7d3
longtan|aug,e2f
longton|irj
longueau|kuw
longuenesse|ikd
longueuil|3v7
longuyon|kmn
longvic|jkx
longview|8u2,e05
longwy|iff
longxing|e3w
longyan|1vu
longyearbyen|go7
loni|6jz
lons|ik2
lons le saunier|h9e
loon plage|kbn
loos|gyf
loos en gohelle|k5i
looz|ji5
lop buri|6g5
lop nur|ld9
lopatin|nd3
lopatinski|iib
lopatinskiy|iib
lopatinsky|iib
lopatyn|nd3
lopburi|5zf,6g5
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
lorestan province|196
loreto|5mb
lorgues|jv1
lori|3oe
lori province|3oe
lori region|3oe
lorica|d99
lorient|asw
loriol sur drome|kmc
lormont|gv0
lorrach|c89
lorri|3oe
los alcazares|i7u
los altos|fk3
los andes|ay1
los angeles|16j,79o
los banos|87d,dvi
los barrios|gp5
los barrios municipio|gp5
los cayos|323
los dos caminos|asp
los gatos|fjq
los lagos|4rh
los lagos region|4rh
los llanos de aridane|hdd
los madriles|6m
los mochis|3nm
los palacios y villafranca|e0d
los palacios y villafranca municipio|e0d
los patios|ar1
los polvorines|bcy
los puertos de altagracia|9wm
los rastrojos|80e
los realejos|e34
los reyes acaquilpan|8o9
los reyes de salgado|dj0
los reyes la paz|8o9
los rios|4ri,4v8
los rios region|4ri
los santos|5lr
los santos province|5lr
los spa alcazares|i7u
los teques|260
loschtschyniwka|o26
loshchynivka|o26
losheim|i0h
losheim am see|i0h
losino petrovski|gy9
losino petrovskiy|gy9
losino petrovsky|gy9
loska dolina|5s3
loski potok|5s4
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
lot|2np,m6u
lot et garonne|2nq
lot y garona|2nq
lota|bu9
lotskino|nwv
lotskyne|nwv
lotta|m6v
louang namtha|55s,jjr
loubny|cko
loudeac|jbi
loudi|2pa
loudias|m6w
loudun|jsx
louga|443,5wm,dcf
lougansk|1rb
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
louhansk|141,1rb
louhanske|nko,o7r
louhove|of9
louhyny|mya
louis trichardt|8lg
louisiana|157
louisiane|157
louisville|3rc,hbi
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
loum|6ej
loungnamtha|55s
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
loutsk|2bm
louvain|7zj
louvain la neuve|ftr
louveciennes|k24
louveira|ff9
louviers|hjj
louvigne du desert|mzv
louvres|jmj
louvroil|k2w
louxor|1pd,2tn
louza|iy1
lovaina|7zj
lovca|8h6
lovcha|8h6
lovec|8h6
lovech|4ma,8h6
lovech province|4ma
loveland|99j
lovendegem|jmw
loves park|gph
lovetch|4ma,8h6
lovrenc na pohorju|5up,kl1
low lake|l60
lowell|7nq
lowen|7zj
lower arrow lake|ldg
lower austria|ns
lower earley|f6v
lower hutt|7lp
lower juba|5x2
lower kama reservoir|lez
lower lough erne|ldh
lower red lake|ldi
lower river|4y9
lower river division|4y9
lower river region|4y9
lower saxony|rl
lower shabeelle|5x7
lower shebelle|5x7
lower silesia|109
lower tunguska|mbr
lowestoft|9kl
lowetsch|8h6
lowgar|38b
loxstedt|i27
loyalty islands|4cy
lozere|2nr
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
lozovo|5e5,jt0
lozovoe|ny5
lozovoie|nsn
lozovoye|nsn
lozovy iar|oeb
lozovy yar|oeb
lozovyi iar|oeb
lozovyi yar|oeb
lozovyy yar|oeb
lozuvatka|kf3
lu an|1is
lu nan|41q
lua|m6x
lualaba|4pt,m6y
luan|m6z
luancheng|2ey
luanda|6x,4j0
luanda norte|4iy
luang namtha|55s,jjr
luang prabang|55t,6wh
luang prabang province|55t
luangwa|m70
luanshya|7kt
luapula|658,m71
luapula province|658
luba|gao
luban see|59p
lubana|59p
lubana municipality|59p
lubanas|59p
lubanas novads|59p
lubango|3c4
lubao|b2v,ctt
lubbecke|gcm
lubbeek|im2
lubbenau|hv0
lubbock|3pn
lubeca|40g
lubeck|40g
lubelskie|10t
luben|93l
lubin|93l
lublin|10b,10t,1u2
lublin province|10t
lublin voivodeship|10t
lubni|cko
lubnjow|hv0
lubny|cko
lubombo|5ye
lubombo region|5ye
lubu|87b
lubuklinggau|3u7
lubumbashi|m1
lubuskie|10r
lubusz|10c,10r
lubusz voivodeship|10r
lubusz voivodship|10r
luc la primaube|ktb
luca|8v6
lucala|m72
lucaya|cak
lucban|fgb
lucca|we,8v6
luce|5s5,ht2,o4m
lucea|hli
lucena|3ve,cy7
lucena city|3ve
lucentum|37y
lucera|f4m
lucerna|q3,3qs
lucerne|q3,3qs
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
lucon centrale|5n8
lucques|we,8v6
ludenscheid|8zx
ludhiana|1jy
ludinghausen|glr
ludlow|gxt,jbu
ludres|k7s
ludsen|59q,fb4
ludwigsbourg|8jv
ludwigsburg|8jv
ludwigsfelde|gl9
ludwigshafen|6ku
ludwigshafen am rhein|6ku
ludza|59q,fb4
ludza municipality|59q
ludzas|59q
luebbecke|gcm
luebeck|40g
luebo|7tc
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
lugansk|1rb
lugansk oblast|141
lugansk people s republic|gf
lugansk region|141
luganska|itk
luganske|nko
luganskoje|nko,o7r
luganskoye|nko,o7r
luganville|dbv
lugar|38b
lugazi|ee7
lugini|mya
luginy|mya
lugo|so,862
lugoj|csp
lugos|csp
lugosch|csp
lugovoye|of9
lugowoje|of9
luguini|mya
luguiny|mya
lugulu|d7g
luhanshchyna|141
luhansk|141,1rb
luhansk oblast|141
luhansk people s republic|gf
luhansk region|141
luhanske|nko,o7r
luhit|m75
luhove|of9
luhowe|of9
luhyny|mya
luirojoki|m76
luisant|k6r
luisburgo|8jv
luisiana|157
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
lukovica|5s6
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
lulea|74r
luleburgaz|8ec
lulou|a7n
lulua|l0
lumajang|7bb
lumajangdong co|ldj
lumban|foa
lumbang|foa
lumberton|h21
lumbini|5kk
lumbini province|5kk
lumbres|n6n
lummen|ild
lumut|dgj
luna|m7a
lunan|41q
lunavada|eas
lund|8ki
lunda nord|4iy
lunda norte|4iy
lunda sud|4iz
lunda sul|4iz
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
luohe|1op
luohuang|9iv
luojiang|40h
luolong|d96
luoma hu|ldl
luomen|8fr
luoqi|e04
luorong|9ua
luoyang|1mt,7br,9yx
lupane|nbj
lupareve|o40
luparewe|o40
lupeni|fm4
luqa|5ho,ho2
luquillo|4et,gg0
lure|jls
lurio|m7c
lusa|iy1
lusaka|93,65d
lusaka province|65d
lusambo|7ao
luschani|mty
luschany|mty
lushar|9vl
lushnja|d3h
lushnje|d3h
lushun|8tv
lushunkou|8tv
lutherstadt wittenberg|frt
luton|3wk
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
lutsk|2bm
lutterbach|ki5
luttich|og,67m
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
luxembourg|4l,oh,25c,57z
luxembourg province|oh
luxemburg|4l,oh,25c,57z
luxemburgo|4l,oh,25c
luxeuil les bains|jnh
luxor|1pd,2tn
luxor governorate|2tn
luynes|kwx
luza|iy1,m7f
luzarches|n5n
luzern|q3,3qs
luzhani|mty
luzhany|mty
luzhou|1wo
luziania|6vk
luzicka nisa|m7g
luzk|2bm
luzon central|5n8
luzon strait|p3q
luzonstrasse|p3q
lviv|14c,1dk
lviv oblast|14c
lviv region|14c
lvivshchyna|14c
lvov|1dk
lvov oblast|14c
lvov region|14c
lvovski|j4k
lvovsky|j4k
lwebo|7tc
lwiw|1dk,i5g
lwow|1dk
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
lyon|1jk
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
lyubertsy|6p4
lyubeshiv|knk
lyubeshov|knk
lyubimovka|koy
lyubinskiy|jcd
lyubinsky|jcd
lyublino|6gn
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
m lila|3mm
m saken|9fc
m sila|1x0,3dm
m sila province|1x0
m tsangamouji|4hl,icw
ma ale adummim|dpp
ma an|52w,6r6
ma an governorate|52w
ma anshan|26t
ma kung|azp
ma on shan|3zc
ma rib|3sr,bqr
ma rib governorate|3sr
maan|52w
maarrat misrin|f55
maarssen|dg1
maas|m7i
maaseik|gee
maasmechelen|e4a
maassluis|ezk
maastricht|33f
maba|7kg
mabai|a8c
mabalacat|6aa
mabalacat city|6aa
mabaruma|np2
mabato|95p
mablethorpe|ith
mableton|dy1
mably|jyr
mabopane|7nf
macae|6vx
macaiba|dd8
macao|jo
macao sar china|jo
macapa|1k3
macas|9k6
macasar|lm
macau|cd,jo
macclesfield|a6n
macedoine|3y
macedoine centrale|1gp
macedoine du nord|3y
macedoine occidentale|3o7
macedoine orientale et thrace|2hi
macedonia|3y
macedonia central|1gp
macedonia del norte|3y
macedonia occidental|3o7
macedonia oriental y tracia|2hi
maceio|18n
macenta|ctp
macerata|wg,fi5
machado|exc
machakos|53i,878
machakos county|53i
machakos district|53i
machala|21f
machatschkala|1gs
machecoul|kjo
machelen|ivn
macheng|78x
macherla|bnt
machesney park|gt1
machevka|nag
machhad|br
machida|2z8
machida shi|2z8
machilipatnam|68i
machiques|8gw
machivka|nag
macintyre|m7j
mackay|7bp
mackenzie|m7k
mackenzie bay|p6r
macklenburg bay|paq
macon|8dy,eae
macquarie|m7l
macuspana|f4k
macva|3k8
madaba|3q6,52v
madaba governorate|52v
madagascar|1f
madagaskar|1f
madanapalle|7q1
madang|5mw,8u7
madang province|5mw
madaripur|8p7
maddaloni|eiw
madeira|11n,m7m
madera|a5z
madere|11n
madgaon|8lj
madhesh|4d2
madhipura|bpo
madhubani|9in
madhupur|bpa
madhya pradesh|ub
madhyamgram|6ls
madhyapur thimi|7er
madikeri|esh
madinah|1i3
madinat an nasr|2am
madinat ash shamal|5oz,i71
madinat hamad|bfv
madinat sittah uktubar|339
madinat zayid|a8j
madingou|9rs
madison|26l,c8p,gbk,m7n
madison heights|fp7
madiun|414
madona|59r,g1s
madona municipality|59r
madonas|59r
madonas novads|59r
madre de dios|5mc,m7o
madrid|6m,bx,sp,8os
madrid autonomous community|bx
madrid centro|6ry
madrid community|bx
madrid province|sp
madriz|5kb
madriz department|5kb
madruga|epx
madurai|1lb
mae chan|dtv
mae hong son|60j,g4d
mae klong|m7p
mae sot|ckt
maebaru|9m5
maebaru chuo|9m5
maebashi|225
maebashi shi|225
maekel|4wc
maennedorf|jxl
maeseyck|gee
maesteg|h6k
maevatanana|92v
mafeteng|57i,7fb
mafeteng district|57i
mafikeng|czz
mafinga|ef1
mafra|dcn
mafraq|3r3,6gz
mafraq governorate|3r3
magadan|12q,3i6
magadan oblast|12q
magadan region|12q
magala|jq3
magalang|9pq
magallanes region|4rj
magangue|7ay
magarach|omx
magaratch|omx
magaratsch|omx
magas|g97
magasinka|o6o
magazinka|o6o
magdagachi|izl
magdagatchi|izl
magdagatschi|izl
magdalena|1sl,m7q
magdalena contreras|3ss
magdalena department|1sl
magdalinovka|kcs
magdalinowka|kcs
magdanly|ego
magdebourg|28g
magdeburg|28g
magdeburgo|28g
magelang|7d6
magellanstrasse|p7m
maghaghah|7gb
maghreb|gh
maghull|g5z
magileu|pe
magna|g84
magnanville|kpt
magnesia ad sipylum|27j
magnesia am sipylos|27j
magnitogorsk|2xp
magny en vexin|kqx
magny le hongre|n7f
magny les hameaux|jnf
magong|azp
magreb|gh
magugpo poblacion|3uf
maguilov|1tc
maguindanao|1qs
maguindanao province|1qs
maguncia|2bh
magway|3fi,5g3
magway region|5g3
magwe|3fi
maha sarakham|605,6p2
mahabad|6l7
mahaica berbice|4zw
mahajanga|273
mahakam|m7r
mahala|jq3
mahalapye|d4d
mahalingpur|f07
mahalla al kubra|2f9
mahana nadi|m7s
mahanoro|dee
maharagama|67k
maharaganj|fle
maharashtra|u8
maharastra|u8
mahasamund|bqe
mahasynka|o6o
mahaweli|m7t
mahazynka|o6o
mahbubabad|drq
mahbubnagar|70s
mahdalynivka|kcs
mahdalyniwka|kcs
mahdia|31z,6zn,dii,isy
mahdia governorate|31z
mahe|dpt
mahemdavad|f20
mahendranagar|8il
maheshtala|2tv
mahi|m7u
mahibadhoo|ke5
mahikeng|czz
mahiliou|1tc
mahiliow|pb
mahiljou|1tc
mahilyow|1tc
mahilyow voblasts|pb
mahilyowskaya voblasts|pb
mahmoud e raqi|gxq
mahmud i raqi|gxq
mahmudabad|cde
mahoba|8gr
mahon|fvs
mahra|653
mahrisch schlesische region|1ru
mahwah|gly
mai ndombe|4pu
maia|e33
maiaki|kky,opz
maiaky|kky,opz
maibara|dp8
maicao|6j6
maicuru|m7v
maidan|gi
maidan shar|mui
maidan wardak|2lw
maidan wardak province|2lw
maidenhead|9m3
maidstone|7r9
maiduguri|1cq
maifeld|nqw
maihar|drv
maikop|2wk
mailand|m2,wi
mailsi|a4y
maima|i9w
maimana|3vr
maimansingh|9p,2a6,4lq
main|m7w,mfh,mpg
maine|15a,lwg
maine et loire|2ns
maine y loira|2ns
mainpuri|88z
maintal|dov
maintenon|mzj
maintirano|940
mainvilliers|jbz
mainz|2bh
maio|4sj
maiory|o10
maiquetia|bgr
mairano del alcor|hax
mairena del alcor|hax
mairena del aljarafe|d8k
maireno del alcor|hax
mairinque|cli
mairipora|7y0
mairtoup|j8v
mairtup|j8v
maisan|2c5
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
majachkala|1gs
majadahonda|9s9
majaki|kky,opz
majaky|kky,opz
majalengka|9ev
majalgaon|c3i
majdan|gi
majenang|dl0
majene|9cr
majie|748
majory|o10
majske|nqw
majsperk|5s7,ntv
majuro|3o6,5dr
majuro atoll|3o6,5dr
makamba|4mw,apu
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
makati city|2lh
makedonska kamenica|5ef,gjv
makedonski brod|5eo,hze
makeevka|37b
makeievka|37b
makejewka|37b
makeni|3ln
makeyevka|37b
makhachkala|1gs
makhanda|8dn
makhatchkala|1gs
makiivka|37b
makijiwka|37b
makira|5pu
makira ulawa|5pu
makira ulawa province|5pu
makira und ulawa|5pu
makiv|kp3
makiw|kp3
makiyivka|37b
makka|c1
makka region|c1
makkabbim|8as
makkabim|8as
makkah|c1
makkah al mukarramah|kq
makkah region|c1
makoko|8nc
makokou|d8h
makole|5vk,ooo
makouda|ej7
makov|kp3
makow|kp3
makrana|89s
makueni|53j
makueni county|53j
makueni district|53j
makumbako|bej
makung|azp
makurdi|20s
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
malabo|1jn
malaca|1hh,5iu
malacatan|8bk
malacca|1hh,5iu
malacca city|1hh
malachowka|hos
maladetchna|7yx
maladsetschna|7yx
maladziecna|7yx
maladzyechna|7yx
malaga|sq,2g8
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
malaita|5pv
malaita province|5pv
malaivtsi|oh2
malaja belosjorka|kne
malaja buda|ot7
malaja metschetnja|ok8
malaja tokmatschka|nhw
malaja wischera|ike
malajiwzi|oh2
malajovka|hos
malakal|2qr
malakhovka|hos
malakka|1hh,5iu
malakoff|fub
malakwal|eek,eif
malakwal city|eek
malambo|767
malampa|64j
malang|22c
malanje|3lz,4j1
malanville|dxz
malappuram|7yt
malard|ayl
malaren|ldp
malasia|14
malatya|1o1,23o
malatya province|23o
malaui|1o
malaunay|kkw
malaut|962
malavalli|dqb
malawi|1o
malawi central|5io
malaya belozyorka|kne
malaya buda|ot7
malaya mechetnya|ok8
malaya ob|m7y
malaya tokmachka|nhw
malaya vishera|ike
malaybalay|afg
malaybalay city|afg
malayer|6ep
malayivtsi|oh2
malaysia|14
malbork|dm1
maldegem|gyk
maldeghem|gyk
malden|agr
maldivas|4q
maldives|4q
maldon|h3d
maldonado|63z,6ja
male|1v8
malediven|4q
malegaon|2v7
malemort sur correze|k5v
malen koye|ny8
malenke|ny8
malenkoie|ny8
malenkoje|ny8
malenkoye|ny8
maler kotla|7k5
malesherbes|kg1
malew|48p
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
malindi|7g9
malines|93m
malingao|1sw
malingshan|bfx
malinovka|k29,nyl,od3
malinowka|k29,nyl,od3
malintsy|nnx
malinzy|nnx
malir cantonment|3di
malita|d67
maliyevka|oaj
maliyivka|oaj
maljatinzy|o5c
maljatynzi|o5c
malka|m7z
malkajgiri|6rt
malkapur|a3q,f6r
mallawi|40a
malle|k6y
mallemort|ksx
malliana|988
mallorca|hwn
malmedy|isk
malmesbury|eep
malmo|1uo
malmoe|1uo
malodolinske|ney
malodolynske|ney
maloelap|5ds
maloelap atoll|5ds
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
malolos|663
malolos city|663
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
malpils|59t
malpils municipality|59t
malta|4p
maltby|hup
malte|4p
maltepe|2we
malters|ki3
maluku|51s
maluku islands|51s
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
mambere kadei|4q8
mamers|kcn
mamore|m83
mamornitsa|oun
mamorniza|oun
mamornytsia|oun
mamornytsya|oun
mamornyzja|oun
mamou|4yk,7a7
mamou region|4yk
mamoudzou|2id,4hj
mamout soultan|nh3
mampong|czp
mamporal|fh9
mamu kanjan|f7t
mamuju|ci0
mamut sultan|nh3
man|27q
man kivka|k0p
mana|m84
manabi|4v4
manacapuru|bh9
manacor|d9k
manadhoo|mve
manado|1nh
manage|gxu
managua|a2,5kc
managua department|5kc
manakara|73f
manali|f3e
manama|1l4,463
mananantanana|m85
mananara|d51
manaoag|aow
manaos|c2
manapla|el6
manapparai|dzm
manassas|d1b
manati|4eu,c13
manatuto|61o
manatutu|kmo
manaus|c2
manavgat|82d
manawatu|m86
manawatu wanganui|5l3
manbidsch|81u
manbij|81u
manbiy|81u
mancha|2nt
manche|fa,2nt
manchenki|o74
manchenky|o74
mancheral|92m
mancherial|92m
manchester|2zk,52o,7o4,fl1
manchester parish|52o
mandaguari|dpd
mandalay|179,5g4
mandalay region|5g4
mandalgovi|dyw
mandaluyong city|2wl
mandamarri|9yy
mandan|h3y
mandapeta|bye
mandaue|38i
mandaue city|38i
mandelieu la napoule|hj8
mandera|53k,7qm
mandera county|53k
mandera district|53k
mandeure|krb
mandeville|6x2
mandi bahauddin|75s
mandideep|deb
mandimba|7fn
mandla|chj
mandoul|5yt
mandra|ldr
mandres les roses|n40
mandsaur|7a2
manduel|kgv
mandurah|7r7
mandvi|c3h
mandya|71p
mane|m87
manfalut|7gp
manfredonia|axp
manga|8nb
mangai|dxm
mangalagiri|anv
mangaldan|8hj
mangalia|dge
mangalla|dge
mangalore|2xf
mangaluru|2xf
manganui|m88
mangaung|1if
mangaung local municipality|1if
mangaung metropolitan municipality|1if
mangbang|dif
manggar|djj
mangghystau|2qe
manghit|evl
mangilao|47j
mangilao village|cfb
manglaur|cb4
mango|dt5
mangochi|dbl
mangoky|m89
mangotsfield|e32
mangouch|oqt
mangrol|apk
mangshi|cbd
manguistaou|2qe
manguit|evl
mangusch|oqt
mangush|oqt
mangystau|2qe
mangystau region|2qe
manhattan|1kr,b06
manhattan beach|e7u
manhouch|jvo
manhuacu|b7u
manhusch|jvo
manhush|jvo
mania|m8a
maniava|ndt
manica|5j8
manicaland|65h
manicalandia|65h
manicaragua|d31
manicouagan|m8b
maniema|1hs
maniema province|1hs
manila|81
manille|81
maningory|m8c
manipur|ua
manisa|1ll,27j
manisa province|1ll
manises|flw
manitoba|pi
manitowoc|ex9
manizales|1oh
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
mannheim|3c3
manokwari|3aa
manor park|iaq
manosque|h4a
manouba|37r,9a7
manouba governorate|37r
manp o|7hj
manpho|7hj
manpo|7hj
manresa|97b
mansa|78b,8yl
mansa konko|kl0
mansehra|9xu
mansfield|6go,a5s,c97,gpx
mansfield city|g8i
mansfield woodhouse|hp1
mansilingan|2tc
mansoura|1fx,bi1
mansourah|1fx,bi1
manta|3le
manta ecuador|3le
mantampay|3l6
mantchenki|o74
mantchenky|o74
mante|8p8
manteca|992
mantes la jolie|cmr
mantes la ville|hfi
mantoue|wj,dil
mantourovo|hlq
mantova|wj,dil
mantschenki|o74
mantschenky|o74
mantua|wj,dil
manturovo|hlq
manturowo|hlq
manu a|45n
manubah|37r
manufahi|61n
manuguru|f1o
manukau|344
manukau city|344
manukau harbour|p2p
manus|5mx
manus province|5mx
manvi|d20
manwat|fki
manyara|63h
manyava|ndt
manych|m8d,mjq
manych gudilo|lds
manych reservoir|ldt
manzala|77t
manzanares|hjv
manzanillo|6mb,76z
manzhouli|b6t
manzini|38f,5yf
manzini region|5yf
mao|6up,b9p,fvs
maocun|auq
maoming|1of
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
maputo city|4cv
maputo province|5jb
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
mar del plata|2f6
mar del scotia|p3u
mar egeo|dy
mar inka|jie
mar ino|3rj,oqd
mar interior de seto|p57
mar jonico|p4t
mar mediterraneo|gl
mar negro|eg
mar putrido|ia
mar rojo|hh,1mo,3g6
mar tirreno|p4h
mar yanovka|nls
mar yinka|jie
mara|634
maraba|6ua
maracaibo|c0
maracaibo see|p8i
maracanau|68c
maracay|dm
maracena|h87
maradi|2pw,5jy
maradi region|5jy
marahui|6vj
marais des cygnes|m8f
maralal|abg
maramag|epj
maramures|2tl
maramures county|2tl
marana|d4e
marand|7ar
marange silvange|kni
maranhao|os
marano|btl
marano di napoli|btl
maranon|m8g
marans|mwk
maraslijewka|o19
maraslijiwka|o19
maravatio de ocampo|ekg
marawi|6vj
marawi city|6vj
marazlievka|o19
marazliivka|o19
marazliyevka|o19
marazliyivka|o19
marbach am neckar|i8p
marbach de neckar|i8p
marbella|71s
marbourg|90v
marburg|90v
marburg an der lahn|90v
marburgo|90v
marcas|uv
march|h66
marcha|j0e
marche|uv,w1,hz5
marche en famenne|hz5
marchena|hgm
marches|uv
marchienne au pont|icj
marchiennes|mwd
marchintsy|ks0
marchyntsi|ks0
marcianise|dbk
marcinelle|go0
marck|jnw
marcory|3zr
marcoussis|jz5
marcq en baroeul|dms
mardan|3dd
mardarivka|o4j
mardariwka|o4j
mardin|21y,3zp
mardin province|21y
mare|nls
marechal candido rondon|cu2
marechal deodoro|bpn
marek|egn
marennes|kx7
marfivka|omp
marfiwka|omp
marfovka|omp
marfowka|omp
marg ilon|3rp
margahayukencana|8s7
marganets|cee
marganez|cee
margarita|2pr
margate|aks,awa,ek5
margibi|577
margibi county|577
margilan|3rp
margny les compiegne|k76
marguerite bay|p7q
marguerittes|jpe
marguilan|3rp
marhanets|cee
marhanez|cee
mari el|12r
maria theresiopel|812
maria trinidad sanchez|4u7
mariakerke|hxp
mariana|ch8
marianivka|nls,o3f,od6
mariano|9lo
mariano roque alonso|9hf
marianovka|nls,owa
mariara|7ib
marib|3sr,bqr
marib governorate|3sr
maribor|3ff
marica|8zn
maricao|4ev,nc4
marico|m8h
maricopa|bzt
mariehamn|45q,7s9
marienberg|i05
marienburg|dm1
mariendorf|bfp
mariental|dc8,npb
marienthal|3ge
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
marijampole|57p,7ua
marijampole county|57p
marijental|npb
marilao|8rz
marilia|3sd
marin|gal
marina|h51
marinduque|3vq
marinduque province|3vq
marine|oqd
marine parade|cb5
maringa|3bn
marinichi|ouv
marinilla|avl
marinitchi|ouv
marinitschi|ouv
marinka|jie
marino|3rj,cnb,oqd
marinove|oca
marinovka|nm5
marinowe|oca
marinowka|nm5
marion|dwg,e3e,fvv
marioupol|2vs
mariquita|euh
maritima|5z6
maritime|5z6
maritsa|m8j
mariupil|2vs
mariupol|2vs
marivan|8di
mariveles|8pw
marivka|oen,ose
mariy el republic|12r
mariyental|npb
marj|3nr,5bj
marj district|5bj
marja|j0e
marjaniwka|nls,o3f,od6
marjanowka|nls,owa
marjewka|oen,ose
marjine|oqd
marjinka|jie
marjiwka|oen,ose
marka|296
markala|bb7
markapur|a6l
markazi|1m9
markazi province|1m9
marke|k1i
marken|uv
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
markham|390
markivka|k68
markiwka|k68
markkleeberg|ghw
markova|hte,ni6
markovci|5uq,nza
markovka|k68
markowa|hte,ni6
markowka|k68
marks|ey9
marktoberdorf|hnt
marktredwitz|hq7
marl|5l2,8dw
marlboro|dbw
marlborough|5l2,dew
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
marmatie|2tl
marmion lake|ldx
marnaz|mta
marne|2nu,m8l
maroc|13
marokko|13
marolles en hurepoix|msj
maromme|iu9
marondera|669
maroni|m8m
maros|fr6
maroua|1xs
marousi|9gq
maroussi|9gq
marovoay|fdj
marowijne|5xe
marowijne district|5xe
marown|48q
marple|hpv
marqakl|ldy
marquesas islands|4df
marquette|h4l
marquette lez lille|j8d
marquise|mwe
marrachi|eue
marrakech|1b8
marrakesch|1b8
marrakesh|1b8
marrakesh safi|4aa
marratxi|eue
marrero|ew3
marruecos|13
marsa|i2f
marsa matrouh|3a6
marsa matruh|2jw,3a6
marsabit|53l,ccm
marsabit county|53l
marsabit district|53l
marsala|92o
marsannay la cote|kuv
marsaskala|5hp,fqd
marsaxlokk|5hq,j6m
marsberg|h0d
marschinzy|ks0
marschynzi|ks0
marseillan|k7q
marseille|1ar
marsella|1ar
marsh harbour|i5x
marshall|gnb
marshall islands|57
marshallinseln|57
marshalltown|g2x
marshintsy|ks0
marshyntsi|ks0
marsillargues|kkn
martaban|bzp
martapura|74a
martignas sur jalle|k9s
martigny|iez
martigny ville|iez
martigues|cea
martil|dfk
martin|b7p,dfk
martina franca|dtq
martinez|dq8,e7y
martinez de la torre|akz
martinique|4be
martorell|g79
martos|gi0
martouni|4l1
martynivka|osp
martynivske|nk5
martyniwka|osp
martynovka|osp
martynowka|osp
marudi|8fg
marugame|8uj
marugame shi|8uj
maruoka|es7
marupe|59u,p1e
marupe municipality|59u
marupes|59u
marupes novads|59u
marusi|9gq
marvdascht|6sg
marvdasht|6sg
marvejols|kj3
marx|ey9
mary|1sd,36i
mary province|1sd
mary region|1sd
mary welayaty|1sd
maryanivka|nls,o3f,od6,owa
maryanovka|nls,owa
maryevka|oen,ose
maryine|oqd
maryinka|jie
maryivka|oen,ose
maryland|159,579
maryland county|579
maryland heights|g42
marynivka|nm5,org
maryniwka|nm5,org
marynove|oca
marynowe|oca
marynychi|ouv
marynytchi|ouv
marynytschi|ouv
marysville|9ws,gto
maryvale|41s
maryville|fy9
marzahn|7mx
masagua|cgo
masaka|a1x
masaki|flf
masaki cho|flf
masakin|9fc
masalli|4k1
masally|4k1,fx2
masamagrell|ic0
masamba|dr5
masamgrell|ic0
masan|2vd
masandra|k4j
masanka|nl2
masantol|d4l
masar e scharif|1ji
masasi|e62
masaurhi buzurg|bck
masaya|300,5kd
masaya department|5kd
masbate|22q,c5p
masbate province|22q
mascalucia|f50
mascara|24p,2tp
mascara province|24p
mascate|az
maschewka|nag
maschhad|br
maschiwka|nag
mascouche|ehv
masdsched soleyman|7mw
maseru|1rm,57e
maseru district|57e
mashevka|nag
mashhad|br
mashivka|nag
mashonaland central|65i
mashonaland east|65j
mashonaland east province|65j
mashonaland occidental|65o
mashonaland oriental|65j
mashonaland west|65o
mashonalandia central|65i
mashonalandia occidental|65o
mashonalandia oriental|65j
mashtagha|dcj
mashtul as suq|cdx
masi|m8n
masina|2qf
masindi|fbk
masinga res|ldz
masjed soleiman|7mw
masjed soleyman|7mw
maskat|az,5lf
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
masovian voivodeship|10v
maspalomas|e5x
maspeth|c0u
massa|a3t
massa and carrara|wl
massa carrara|wl
massa y carrara|wl
massachusetts|158
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
mastrique|33f
masuda|cia
masumbwe|ege
masurowe|osu
masvingo|3jt,65n
masvingo province|65n
masyaf|f48
masyr|7ls
mata utu|ix5
matabeleland meridional|65m
matabeleland north|65l
matabeleland septentrional|65l
matabeleland south|65m
matabeleland south province|65m
matabelelandia meridional|65m
matabelelandia septentrional|65l
matadi|2iy
matagalpa|399,5ke
matagalpa department|5ke
matai|ch9
matale|e2q
matam|5wn,cdf
matamoros|2ts,bic
matanzas|291,2uo
matanzas province|291
matao|9gd
matara|979
mataram|1ov
mataree|6ld
matarieh|6ld
matariyya|6ld
mataro|7cz
mataura|m8o
matay|ch9
matehuala|942
matera|wm,ajp
mateur|fg7
mathura|38o
mati|7t2
mati city|7t2
matignon|gk
matli|bqp
matlock|ids
mato grosso|ov
mato grosso del sur|ou
mato grosso do sul|ou
matochkin shar strait|p9s
matochkin strait|p9s
matola|18m
matotschkin schar|p9s
matozinhos|fi4
matros ka|nno
matroska|nno
matrosskaia|nno
matrosskaja|nno
matrosskaya|nno
matrouh|3a6
matrouh governorate|3a6
matru|3a6
matruh|3a6
matruh governorate|3a6
matrviivka|nai
matrviyivka|nai
matrwijiwka|nai
matsubara|74n
matsudo|2p7
matsudo shi|2p7
matsue|2rz
matsue shi|2rz
matsumoto|3sk
matsumoto shi|3sk
matsuto|9s5
matsuyama|1k6
matsuyama shi|1k6
mattagami|m8p
mattanur|cfl
mattenbach|j60
matthew island and hunter island|p2h
matthew town|o1z
matthew und hunterinseln|p2h
matthews|fjv
matto|9s5
maturin|1f9
matveiev kourgan|ihn
matveievka|nai
matveyev kurgan|ihn
matveyevka|nai
matviivka|nai
matviyivka|nai
matwejew kurgan|ihn
matwejewka|nai
matwijiwka|nai
mau|3qk
maua|2r6
mauban|f00
maubeuge|er0
maubin|blo
maudaha|dsi
maughold|48r,oz7
mauguio|hp5
maulavi bazar|avg
maulde|m8q
mauldin|gf1
maule|4rk,kgq
maule region|4rk
maulvi bazar|avg
maumere|8jn
maun|6rw
maunabo|4ew,keb
mauren|56i,j7z
maurepas|hkw
mauretanien|3k
maurice|48
mauricio|48
mauritania|3k
mauritanie|3k
mauritius|48
mavasjaure|le1
mavrovo and rostusa|5f3
mavrovo et rostoucha|5f3
mawana|957
mawang|etb
mawlaik|cky
mawlamyaing|1o7
mawlamyine|1o7
mawlamyinegyunn|djp
mawu|f3g
maxeville|jn9
maxixe|7b2
may pen|720
maya|m8r
mayabeque|326
mayadin|b83
mayaguana|4o8
mayaguana district|4o8
mayagueez|3y8
mayaguez|3y8,4ex
mayaki|kky,opz
mayaky|kky,opz
mayaro|4gk
maydan shahr|mui
maydanshakhr|mui
mayen|hig
mayence|2bh
mayenne|2nw,i8s,m8s
mayfeld|nqw
mayfield|ip5
mayiladuthurai|8lx
maykop|2wk
mayma|i9w
maymana|3vr
maymanah|3vr
mayo kebbi est|5yv
mayo kebbi ouest|5yw
mayorality of baghdad|de
mayory|o10
mayotte|pay
mayrtup|j8v
maysan|2c5
maysan governorate|2c5
mayske|nqw
mayskiy|iw7
mayskoye|nqw
maysky|iw7
maywood|g1j,gma
mazabuka|a6i
mazaghan|6tm
mazamet|j22
mazan|kst
mazandaran|18s,497
mazandaran province|18s
mazanderan|18s
mazanka|nl2
mazar e charif|1ji
mazar e sarif|1ji
mazar e sharif|1ji
mazar i sharif|1ji
mazara del vallo|blr
mazari sharif|1ji
mazarron|eco
mazatenango|3um
mazatlan|31h
maze|n6r
mazeikiai|f2c
mazingarbe|k1a
mazoe|m8t
mazourove|osu
mazovia|10f
mazovie|10v
mazowieckie|10v
mazsalaca|59s
mazsalaca municipality|59s
mazsalacas|59s
mazurove|osu
mazyr|7ls
mbabane|25r
mbaiki|444
mbake|9c0
mbale|6dg,96h
mbalmayo|8y1
mbam|m8u
mbandaka|2hz
mbanga|cwe
mbanza kongo|9g0
mbanza ngungu|8me
mbarara|3f4
mbeya|20z,635
mbini|m8v
mbombela|38p
mbomou|4qc
mbouda|7n3
mbuji mayi|1an
mbujimayi|1an
mcallen|6xw
mcclure strait|p5v
mcdonough|gpq
mchenry|g7f
mckeln|le2
mckinney|6kz
mclean|c1x
mcleod bay|le3
mcminnville|ep3
mcmurdo sound|p64
mcmurdo sund|p64
meade|m8w
meadow woods|gcq
meads|3g2
mearim|m8x
meaux|bav
mecabayan|6bh
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
mecklembourg pomeranie occidentale|rk
mecklemburgo pomerania occidental|rk
mecklenburg vorpommern|rk
mecklenburger bucht|paq
medak|cm6
medan|be
medea|23b,2u7
medea province|23b
medellin|cp
medemblik|d38
medenichi|ndx
medenine|2vl,6bg
medenine governorate|2vl
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
medimurje|50y
medimurje county|50y
medimurska|50y
medina|16h,1i3,g92
medina del campo|h2s
medina estates|7z2
medina province|1i3
medina region|1i3
medine|16h,1i3
medinet el fayoum|1jo
medininagar|934
medinipur|6px
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
medvode|5s8,i43
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
meemu atholhu|4co
meenen|f7q
meerane|hw0
meerbusch|b6s
meerhout|jmc
meerut|1ql
meftah|als
megalaya|u9
megarine|f9p
megeve|kvd
meggen|kd9
meghalaya|u9
megion|bzb
meguion|bzb
mehar|fmp
mehdia daira de meghila|dii
mehedinti|3uc
mehedinti county|3uc
mehendiganj|dhk
mehkar|d5y
mehlville|fyi
mehoz hadarom|1ud
mehrabpur|ec5
mehtar lam|bje
mehtarlam|bje
mehun sur yevre|k4m
mei|m8z
meidling|84p
meiganga|8ya
meihekou|823
meikle earnock|b9q
meiktila|6ei
meinerzhagen|gzo
meiningen|h2l
meise|hnx
meishan|1tb
meissen|fy4
meizhou|1wy
mejdouretchensk|7zk
mejdouretchenski|j58
mejdouretchie|ovx
mejevaia|k5h
mejgorie|i6j,jkj
mejicanos|6m5
mejit|5dt,ofj
mejit island|5dt
mejorada del campo|gwa
mejova|k5h
mejvodnoie|npz
mek ele|1oa
mekele|1oa
mekka|kq
meknes|2il
mekong|m90
mel nichnoye|ol1
mel nikovo|jft
melaka|5iu
melaky|4aw
melati|9vv
melbourne|8h,8y6
melbourne city centre|al1
melchor ocampo|dn1
melekeok|5o6,oid
melekeok village|oid
melekine|o20
melekino|o20
melekyne|o20
melenki|i6c
meleouz|a1y
melesse|ko2
meleus|a1y
meleuz|a1y
melilla|ss,3mm,p1t
meliorativnoie|n6b
meliorativnoye|n6b
melioratiwnoje|n6b
melioratyvne|n6b
melioratywne|n6b
melipilla|a9r
melito di napoli|dzk
melitopol|6sh
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
melo|6q4
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
memel|gn,2kt
memmingen|d5z
memphis|2cc
mena|j5e
menabe|4b0
menaka|5g0,g4c
mendaha|b0b
mende|iei
mendefera|bd0
mendeleievsk|gsp
mendelejewsk|gsp
mendeleyevsk|gsp
menden|bha
mendi|911,nlo
mendip|7od
mendoza|nd,36e,m91
mendoza province|nd
mendrisio|k49
mene grande|aj3
menemen|bcc
menen|f7q
meneng|5kt
meneng district|5kt
menfis|2cc
mengcheng chengguanzhen|9ni
mengellang|nzm
menges|5s9,hoz
menghuan|81c
menglang|8le
mengmao|7ll
mengyin|a04
menia|lv,221
meniailovka|nwb
menifee|8kp
menin|f7q
menjailowka|nwb
menlo park|etg
mennecy|ifu
menofia|186
menomonee falls|e5d
menongue|866
menouf|79h
menschenartige|58d
menselinsk|hz4
mentekab|cyp
menton|ftb
mentor|c90
mentougou|66s
menucourt|kro
menufeya|186
menufia|186
menyaylovka|nwb
menzel bourguiba|b82
menzelinsk|hz4
meppel|fjs
meppen|emg
mequinez|2il
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
mer rouge|hh,1mo,3g6
mer tyrrhenienne|p4h
meran|d6j
merano|d6j
merath|1ql
merauke|3cd
merca|296
merced|8tn
mercedes|781,a97,fka
mercer island|gfi
mercerville hamilton square|g8l
merchtem|ifr
merefa|h3k
merejino|ocq
merelani|bt4
merelbeke|i0b
mereschino|ocq
merezhino|ocq
mergui|6g4
mericourt|j0v
merida|17d,1zv,233,6ef
meriden|alt
meridian|8ei,dg3
meriel|n2l
merignac|9ny
merizo|47k
merizo village|keg
merka|296
merkezefendi|3hm
merksem|clo
merksplas|jxb
merkys|m92
merlo|3k7
merouana|c4p
merrick|gyj
merrillville|ecm
merrimack|g73,m93
merritt island|egq
mers interieures de la cote occidentale de l ecosse|p3w
mersa matruh|2jw
mersch|580,jd3
mersebourg|egf
merseburg|egf
mersin|1fv,1j1
mersin province|1fv
mersraga|59v
mersrags|59v
mersrags municipality|59v
merta|cpn
merter keresteciler|bt1
merthyr tydfil|cpd
mertoyudan|9nq
meru|53m,6ws,img
meru county|53m
merville|jod
mery sur oise|jl5
merzifon|bpe
merzig|fex
mesa|2rr
meschduretschensk|7zk
meschduretschenski|j58
meschduretschje|ovx
meschede|f4l
meschewaja|k5h
meschgorje|i6j,jkj
meschowa|k5h
meschwodnoje|npz
mesda|3cv
mesena|2c5
meseniwka|o3v
mesenowka|o3v
mesina|wh,3xy
meskar evl|j4y
meskar ewl|j4y
mesker yurt|j4y
meskiana|fqe
mesquite|6us
messaad|81w
messancy|k5k
messina|wh,3xy
messine|wh,3xy
mesta|m94
mestre|6tg
mestre bei venedig|6tg
meta|28a,m95
meta department|28a
metairie|6z9
metairie terrace|6w7
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
metlika|5sa,jk8
metlili|brv
metlili chaamba|brv
metolkine|owh
metro|6i7
metro manila|9b
metrogorodok|bt3
metropolitan city of milan|wi
metropolitanstadt cagliari|vl
metropolitanstadt genua|w3
metropolitanstadt messina|wh
metropolitanstadt neapel|wn
metschit donuslaw|oqm
mettet|ix1
mettmann|dgr
mettupalayam|9wc
mettur|ayn
metyolkino|owh
metz|7b1
metzingen|gye
meudon|ckf
meulaboh|a4f
meulan en yvelines|jqd
meulebeke|j71
meung sur loire|kbe
meurthe et moselle|2nx
meurthe y mosela|2nx
meuse|2ny,m7i
mexborough|icy
mexicali|18l
mexico|a,5o,z8,cq6
mexico city|5o,n2
mexiko|a
mexiko stadt|5o,z8
meximieux|k2o
mexique|a
meybod|bk7
meycauayan|6bh
meycauayan city|6bh
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
mezhdurechensk|7zk
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
mezica|5sb,jja
mhisa|le5
miami|17a,2uh
miami beach|8ce
miami gardens|7kz
miami lakes|fgl
miamisburg|hej
mian channu|97d
mian channun|97d
miandoab|73a
mianke mor|8lc
mianwali|8g9
mianyang|1jv,8ps
miao li|2jt
miaojie|abc
miaoli|2jt
miaoli city|2jt
miaoli hsien|2jt
miaoyu|efg
miaozi|dq7
miarinarivo|di4
miass|6it
mibu|djb
michael|48s
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
michigan|15b
michigan city|fbr
michkovo pohorilove|kqd
michnewo|j9j
michoacan|zg
michurinsk|8ah
michurinske|om9
michurinskoye|om9
mico|m97
micoud|56c,jf0
micronesia|52
micronesie|52
middelbourg|6yo
middelburg|6p3,6yo
middelkerke|hsy
middelkerke baden|hsy
middelkerke bains|hsy
middle east|gm
middle govi|4b9
middle island|49i,k7l
middle juba|5x1
middle najd|1rl
middle of poroszl basin|le6
middle river|gej
middle shabele|5x6
middle shebelle|5x6
middle village|fu0
middleborough|grn
middlesbrough|6w4
middleton|cf7
middletown|a1g,byv,c9n,g1z,hbu
middletown township|a1g
middlewich|ilu
midelt|chm
midland|736,cyg
midlands|65k
midlands province|65k
midlothian|gxd
midnapore|6px
midori|bra
midoun|f6t
midrand|8k8
midsayap|ey8
midsomer norton|jcg
midtjylland|1nt
midvagur|nff
midvale|f11
midwest city|aw7
midyad|977
midyat|977
mie|yh
mie ken|yh
mie prefecture|yh
miedwie|le7
miedzyboz|o2f
miekojarvi|le8
mielec|ah9
mien|le9
miepherkeim|9zo
miercurea ciuc|7b3
mieres|cnp
mieres del camino|cnp
mieresch|2kj
migei|npr
migennes|jrq
migija|npr
migiya|npr
migne|ki9
migori|53n,7t8
migori county|53n
migori district|53n
migove|nan
migowe|nan
miguei|npr
miguel aleman|fhv
miguel de tucuman|nj
miguel hidalgo|32p
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
mikhailovgrad|6wc
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
mikhaylovgrad|6wc
mikhaylovka|apz,ixt,ndu,nkx,nnw,nxp,ol2,os9,oti,otj,our
mikhaylovsk|aoe,jf8
mikhaylovskoye|j26,jc5
mikhaylovsky|j26
mikhnevo|j9j
miki|991
mikita|nnq
mikkeli|6o2
miklavz na dravskem polju|5ur,j15
mikolaiv|1mb,igp
mikolayiv|1mb
mikolow|dlh
mikoulintsy|nbh
mikoun|j1q
mikronesien|52
mikulintsy|nbh
mikulinzy|nbh
mikun|j1q
mila|25b,42h
mila province|25b
milagro|72p
milan|m2,wi
milano|wi
milas|ct3
milazzo|f96
milbanke sound|p8r
mildenhall|ihg
mildura|ey6
milevum|42h
milford|bfl,gfd
milford haven|ilw
milford mill|fw0
milhaud|ksj
mili|5du,nl4
mili atoll|5du
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
millela|3mm
millerovo|dnf
millerowo|dnf
millerton lake|leb
millville|fzg
milly la foret|mtk
milne bay|5mu
milne bay province|5mu
milngavie|ipg
milnrow|ipv
milove|kr9
milowe|kr9
milpitas|93d
milton|735,dun,g5s
milton keynes|3np
milwaukee|2ek
milwaukie|h82
mimaropa|5nl
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
minamirinkan|3wz
minamisoma|api
minamiuonuma|b4a
minas|7jx
minas de matahambre|ejy
minas gerais|ot
minatitlan|7m7
minato|32b
minay|nh6
minbu|avv
mincio|m9a
mindanao del norte|5ne
mindanao du nord|5ne
mindanao musulman|5ni
mindanaosee|pa5
mindelo|40l
minden|8sn
mindoro occidental|2tf
mindoro occidental province|2tf
mindoro oriental|24k
mindoro oriental province|24k
mineapolis|2y0
minehead|ixd
mineiros|dkp
mineralnye vody|976
mineralnyje wody|976
mineralnyye vody|976
mingacevir|3ap,4k2
mingacevir city|4k2
mingachevir|3ap,4k2
mingaora|3hs
mingcun|baj
mingelchaur|3ap
mingevir reservoir|lec
minggang|9sx
mingguang|9rj,dbn
minglanilla|ad5
mingora|3hs
mingrelie et haute svanetie|4xo
mingrelie haute svanetie|4xo
mingrelien und oberswanetien|4xo
mingshan|dec
mingshui|7jh,any
minho|m9b
miniailivka|nwb
minicipalidad del zetale|5vd
minicipalidad dobrepolje|5qx
minjajliwka|nwb
minjor pernik|4mc
minlerchik|o1t
minlertchik|o1t
minlertschik|o1t
minna|20v
minneapolis|2y0
minnesota|15c,m9c
minnetonka|bl1
minnetonka mills|brw
minnitaki lake|led
mino|768,miu
minoh|768
minokamo|axi
minoo|768
minot|bvj
minoussinsk|9fs
minsk|7r,pb,pe,pf
minsk city|my,pb,pe
minsk mazowiecki|dyt
minsk oblast|pf
minsk region|pf
minskaya voblasts|pf
mint hill|gcf
minto inlet|p93
minuf|79h
minusinsk|9fs
minusio|kbi
minussinsk|9fs
minya|lv,221
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
miquelon langlade|4di
mira|eyq,m9e
mira loma|h07
mira mesa|9na
mira taglio|eyq
mirabel|ehw
miragoane|3kj
miramar|703,7fw
miramas|gl6
miramichi|m9f
miranda|1ag,cs7,dij,eyf,m9g
miranda de ebro|dij
miranda del ebro|dij
mirande|n5y
mirecourt|k7j
miren|n1c
miren kostanjevica|5sc
mirfield|hlw
mirgorod|dgm
mirhorod|dgm
miri|3db
mirialguda|7z0
miribel|jmt
mirna|5vy,n4v
mirna pec|5us,nh8
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
mirpur khas|3z7
mirpur mathelo|bwa
miryalaguda|7z0
miryang|be9
mirzapur|3xw,d5x
misamis occidental|2h3
misamis occidental province|2h3
misamis oriental|1m8
misamis oriental province|1m8
misawa|cv3
mischhirja|jkj
mischkowo pohorilowe|kqd
mischritschtschja|ovx
mischwodne|npz
mishan|8kh
mishawaka|c16
mishima|7r0
mishkovo pohorilove|kqd
misikewytscha|ipo
misiones|ne,5ov
misiones department|5ov
misiones province|ne
misisipi|15e
miskheta|gub
miskolc|2sj
mislata|cpq
mislinja|5sd,kp9
misotsch|nde
misrata|1s6,2i3
misrata district|2i3
misratah|1s6,2i3
missillac|n53
missinaibi|m9h
mission|8rv,ev2
mission bend|e2h
mission viejo|85k
mississauga|2al
mississippi|15e,m9i
missoula|9ke
missouri|15d,m9j
missouri city|9bv
misterbianco|cfh
misungwi|e9v
misurata|1s6,2i3
misuri|15d
mit ghamr|6pm
mitaka|6e7
mitau|599,6b9
mitava|6b9
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
mito|272
mito shi|272
mitoyo|a0u
mitrofanovka|o50
mitrofanowka|o50
mitrovica|4h0
mitrovice|3ad
mitry mory|hnb
mitschurinsk|8ah
mitschurinske|om9
mitschurinskoje|om9
mitsukaido|d5p
mitsuke|ct6
mitte|7xi
mitteleuropa|eq
mittelfinnland|3iv
mittelgriechenland|2lt
mittelmeer|gl
mittelosterbotten|4wk
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
mixco|2sf
mixia|f2t
miyagi|y2
miyagi ken|y2
miyagi prefecture|y2
miyako|bnd
miyakojima|b6g
miyakonojo|6lr
miyang|9gc
miyazaki|yz,1ra
miyazaki ken|yz
miyazaki prefecture|yz
miyazaki shi|1ra
miyoshi|bbp
mizda|3cv
mizhhir ya|jkj
mizhhiria|jkj
mizhhirya|jkj
mizhrichchia|ovx
mizhrichchya|ovx
mizhvodne|npz
mizikevycha|ipo
mizikevytcha|ipo
mizoch|nde
mizoram|uc
mizoran|uc
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
mobile|682
moca|4ey,6b7,ie4
mocamedes|3se
mochkovo|jbo
mochni|mx8
mochny|mx8
mochudi|7nj
mocoa|6hy
mococa|an0
moctezuma|m9n
modakeke|7f3
modane|n6x
modasa|apq
modena|wk,6bi
modene|wk,6bi
modesto|40s
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
moenchengladbach|3lv
moerfelden walldorf|ezv
moeroen|7gd
moers|7vu
moga|751
mogadischu|73
mogadiscio|73
mogadishu|73
mogador|9la
mogalakwena|m9o
mogami|m9p
mogan|h1u
mogi das cruzes|39h
mogi guacu|76l
mogi mirim|927
mogila|5f9,ioy
mogilev|mz,pb,pe,1tc
mogilev oblast|pb
mogilev podolsky|fkv
mogilev region|pb
mogilew podolski|fkv
mogiljow podolski|fkv
mogiljowka|onu
mogilyov|1tc
mogilyov podolsky|fkv
mogilyovka|onu
mogocha|isn
mogoditshane|crv
mogok|8eg
mogotcha|isn
mogotscha|isn
moguer|hhg
moguilev|pb,1tc
moguilev podolski|fkv
moguiliov podolski|fkv
moguiliovka|onu
mohaka|m9q
mohale s hoek|57j,7eg
mohale s hoek district|57j
mohali|7bf
mohamedia|9xb
mohammedia|6ah
mohawk|m9r
moheli|552
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
mojkovac|5d1,iul
mojo|eiv
mojokerto|72w
moka|5id,914
moka shi|914
mokameh|b54
mokau|m9s
mokchan|j0d
mokdadia|bp3
mokhotlong|57m,g8k
mokhotlong district|57m
mokokchung|eo6
mokolo|3is
mokopane|7zd
mokotow|3ym
mokpo|3kb
mokronog|nsc
mokronog trebelno|5vl
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
molepolole|69k
molfetta|anf
molina|a6c
molina de segura|a6c
moline|cw0
molins|glw
molins de rei|glw
molins de rey|glw
molins del rey|glw
molise|ux
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
molodechno|7yx
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
molucas septentrional|51t
molucca sea|p4v
molukken|51s
molukkensee|p4v
moluques|51s
moluques du nord|51t
moma|m9w
mombasa|178,53o
mombasa county|53o
mombasa district|53o
momostenango|f9h
mompelgard|fwx
mompos|fi1
mompox|fi1
mon|5gc
mon repos|azv
mon staat|5gc
monachi|ogo
monaco|5c,38v,5bq
monaco ville|5bq
monagas|1zn
monaghan|gs8
monai nemetski|ojf
monai nemezki|ojf
monarchies du golfe|h8
monaschi|ogo
monashi|ogo
monastir|2t8,3zh
monastir governorate|2t8
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
monchengladbach|3lv
moncloa aravaca|7hs
monclova|3zb
moncton|7py
mondego|m9x
mondelange|kmt
mondeville|j0t
mondlo|cis
mondolkiri|54b
mondragon|gz7
mondulkiri|54b
monein|mz4
moneteau|ku5
monforte|hhn
monforte de lemos|hhn
monforte del lemos|hhn
mong cai|9f9
mongagua|aur
mongala|4pv,m9y
mongar|4ow,jpt
monghyr|43d
mongmong toto maite|47l
mongmong toto maite village|hb2
mongo|8rw
mongolei|3p
mongolia|3p
mongolia interior|r0
mongolie|3p
mongolie interieure|r0
mongomo|hjz
mongu|6ne
monheim am rhein|cu0
monino|hg8
monistrol sur loire|jwp
monkayo|bmf
monkey hill|nui
monmouth|jga
mono|4nb
monongahela|m9z
monopoli|dta
monroe|buv,ehz,he4
monroeville|fzr
monrovia|a5,dvf
mons|87s
mons en baroeul|gsb
monsanto|bsj
monsenor nouel|4ul
mont athos|4yu
mont de marsan|e4l
mont elbrouz|f7
mont liban|564
mont saint aignan|grx
mont saint guibert|kcx
mont saint martin|jsz
mont scopus|p2i
mont sur marchienne|irq
montagnes|4r2
montaigu|k5d,kwe
montana|15f,4mb,6wc
montana province|4mb
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
monte athos|4yu
monte carmelo|cnw
monte cristi|4u8,bnz
monte cristi province|4u8
monte giardino|njl
monte libano|564
monte mor|dbb
monte plata|4um,cad
monte plata province|4um
monte scopus|p2i
montebello|a6t
montegiardino|5wd
montegnee|j2l
montego bay|3pr
montelibano|8ex
montelimar|e8y
montemorelos|9up
montenegro|4k,a0s,d00
montepuez|9gw
montereau fault yonne|hy3
monterey|fyr
monterey bay|pat
monterey park|afn
monteria|1l2
montero|8hw
monterotondo|dx9
monterrey|17u,fyr
montes claros|38c
montesilvano|cd4
montesilvano marina|cd4
montesson|ibl
monteux|j8f
montevideo|92,640
montevideo department|640
montfermeil|gn9
montfort sur meu|kk8
montgeron|gtl
montgomery|2eg,3tm
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
montpellier|3pt
montpon menesterol|kod
montreal|1h6
montreal city|1h6
montreuil|7n6
montreuil bellay|mx6
montreuil sous bois|7n6
montreux|gah
montrond les bains|n5x
montrose|iyn
montrouge|dm7
monts|k6p
montschegorsk|btw
montserrado|578
montserrado county|578
montserrat|jq
montville center|hda
monufia|186
monufia governorate|186
monywa|6co
monza|7aj
monza and brianza|wf
monza brianza|wf
monza e brianza|wf
monza e della brianza|wf
monza et brianza|wf
monza et de la brianza|wf
monza und brianza|wf
monza y brianza|wf
monze|fof
monzon|hxu
mooka|914
mooka shi|914
moore|ajh
moore s island|4o9
mooresville|e69
moorhead|czu
moorpark|e5h
moorsele|kit
moorslede|j9m
moosburg|hvo
moose|ma0
moose jaw|ep5
moosehead lake|leh
mopti|1em,39k
mopti region|1em
moquegua|41c,5md
moquegua department|5md
mora|b52
moraca|ma1
morada nova|dw0
moradabad|27z
morangis|j30
morant bay|g01
morar|clj
moratalaz|7ub
moratuwa|6ia
morava|5pf,lyf,ma2
moravce|5se,nie
moravian silesian|1ru
moravian silesian region|1ru,4te
moravica|5pf
moravie du sud|1rj
moravie silesie|1ru
moravske toplice|5sf,no9
moravskoslezsky|1ru,4te
moravskoslezsky kraj|1ru,4te
morazan|5y1
morbi|7gk
morbihan|2nz
morcenx|mro
morchansk|csf
morchin|knq
morchyn|knq
mordelles|kdz
morden|c1d
mordovia|12s
mordovie|12s
mordoviya republic|12s
mordwinien|12s
more and romsdal|3kw
more og romsdal|3kw
morecambe|bl6
morelia|1d4
morelos|zh
morena|6qn
moreno|ch7
moreno valley|430
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
moriguchi|6w5
moriguchi shi|6w5
morioka|216
morioka shi|216
moriya|9q7
moriyama|8nz
morlaas|n5e
morlaix|huo
morlanwelz|hq0
morlanwelz mariemont|hq0
morley|avp
mormant|mv4
mormugao|7xh
mornant|kwp
morningside heights|b1s
moro|95n
morobe|5mv
morobe province|5mv
morocco|13
morogoro|268,637
morohongo|dfx
moroleon|ct2
moron|7c5,7gd,9sc,9zd,fyb
moron de la frontera|fyb
morona santiago|4v9
morona santiago province|4v9
morondava|6m2
morong|buy
moroni|2w7
morosowsk|fut
morovis|4ez,k4r
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
morvi|7gk
mosa|2ny
mosambik|1d
mosbach|gf4
moschaisk|fax
moschga|c71
moschkowo|jbo
moschni|mx8
moschny|mx8
moscou|5p,12u
moscow|5p,12u,gfc
moscow oblast|12t
moscow province|12t
moscow region|12t
moscu|5p,12t,12u
mosdok|d7s
mosel|ma3
mosela|2o0
moselle|2o0
moses lake|gym
moshanets|o05
moshi|2rv
moshkovo|jbo
moshni|mx8
moshny|mx8
moskau|5p,12u
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
mossamedes|3se
mossel bay|apf
mosselbaai|apf
mossend|imx
mossingen|her
mossoro|43t
mossoul|dt
mossul|dt
most|9t5
mosta|9lw
mostaganem|276,304
mostaganem province|276
mostar|7uq
mosteiros|4sk
mostiska|jnk
mostoles|42j
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
mothihari|7m0
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
moulmein|1o7
moulouya|maa
moundou|2yn
mouni|nzo
mount athos|4yu
mount elbrus|f7
mount hagen|7zv
mount juliet|fb5
mount laurel|d0s
mount lebanon|564,f01
mount pleasant|8vq,g9d,ga7
mount prospect|b6z
mount scopus|p2i
mount vernon|9qn,enx
mountain|5nv
mountain ash|j49
mountain brook|h99
mountain nile|mab
mountain province|5nv
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
mourmansk|20f
mourmelon le grand|km1
mourom|787
mouromske|okg
mouromskoie|okg
mouromtsevo|j4x
mouroux|mxh
mourovane|n3u
mourovani kourylivtsi|klq
mourovanoie|n3u
mourovanye kourilovtsy|klq
mourzallar kemeltchi|or9
mourzouq|5bk,74g
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
moxico|4j2
moyale|el5
moyen chari|5yu
moyen ogooue|4x6
moyen orient|gm
moyeuvre grande|jog
moyobamba|6rh
mozambique|1d,b8y
mozambique channel|p3s
mozdok|d7s
mozhaisk|fax
mozhaysk|fax
mozhga|c71
mozirje|5sg,kic
mozyr|7ls
mpanda|3xx
mpumalanga|9v,mb,6y0
mqabba|jhf
mritz|lei
mrtav ladan|kaq
msaken|9fc
msila|1x0
msta|mac
msvatn|lej
mt athos|4yu
mtarfa|5hs
mthatha|91a
mtn province|5nv
mtsamboro|4hk,gr8
mtsensk|c50
mtsjeta|gub
mtsjeta mtianeti|4xm
mtskheta|gub
mtskheta mtianeti|4xm
mtwara|3fu,638
muan|3vy
muang lamphun|75u
muang phon hong|fnp
muang phonsavan|7ln
muang xay|99w
muar|77b
muar town|77b
muara teweh|ca4
muaskar|24p,2tp
mubarak al kabeer|55j
mubarak al kabir|55j,p14
mubarakpur|bde
mubarraz|3fk
mubi|3wf
muborak|fq1
much|ibw
muchamiel|gw0
muchinga|65e
mudanjiang|2ar
mudbidri|fke
muddebihal|f7x
muddusjarvi|lek
mudhol|c61
mudon|8gu
mudong|e12
mudu|adx
mudug|5x3
mueang nonthaburi|25m
mueang samut prakan|1s1
muehldorf|hue
muehlhausen|dqh
muehlheim am main|fxz
muelheim|6h5
muenster|3jx
mufulira|7e8
mugala|fpe
mughal sarai|845
mugla|1wk,6uv
mugla province|1wk
mugnano di napoli|em2
muhafazat hadramaout|4h5
muhammadabad|evr
muharraq|4ml,850
muhlacker|g8y
muhldorf|hue
muhlhausen|dqh
muhlheim am main|fxz
mujiayingzi|aiw
mukacheve|8ns
mukachevo|8ns
mukah|btq
mukalla|1i0
mukatschewe|8ns
mukatschewo|8ns
mukdahan|60a,7db
mukhavyets|mad
mukilteo|h53
muko|ay0
mukono|9v7
muktsar|8fv
mula|hyi
mulbagal|c5v
mulde|mrf
mulhausen|7n0
mulheim|6h5
mulheim an der ruhr|6h5
mulhouse|7n0
muli|ngg
mulifanua|imh
muling|9z0,mae
mulino|j1m
mulleriyawa|esg
mullheim|hqq
mulsanne|mus
multan|1ls
mulugu|3e8
mumbai|6f
mumias|cfs
mun|maf
mun bender|5bt
muncar|a51
munchen|16r
munchenbuchsee|jiy
munchenstein|j0f
muncie|9my
mundelein|faq
mundolsheim|kpe
munduyskoye ozero|lel
munger|43d
mungia|i3d
munguia|i3d
mungyeong|944
mungyeong si|944
mungyeongsi|944
muni|nzo
munich|16r
municipalidad de adazi|58f
municipalidad de aglona|585
municipalidad de aizpute|587
municipalidad de akniste|588
municipalidad de aloja|589
municipalidad de alsunga|58a
municipalidad de aluksne|58b
municipalidad de amata|58c
municipalidad de ape|58d
municipalidad de auce|58e
municipalidad de babite|58g
municipalidad de baldone|58h
municipalidad de baltinava|58i
municipalidad de balvi|58j
municipalidad de bauska|58k
municipalidad de beverina|58l
municipalidad de broceni|58m
municipalidad de burtnieki|58n
municipalidad de carnikava|58o
municipalidad de cesis|58q
municipalidad de cesvaine|58p
municipalidad de cibla|58r
municipalidad de dagda|58s
municipalidad de daugavpils|58t
municipalidad de debarca|5ek
municipalidad de dobele|58u
municipalidad de dundaga|58v
municipalidad de durbe|58w
municipalidad de engure|58x
municipalidad de ergli|58y
municipalidad de garkalne|58z
municipalidad de grobina|590
municipalidad de gulbene|591
municipalidad de iecava|592
municipalidad de ikskile|593
municipalidad de ilukste|594
municipalidad de incukalns|595
municipalidad de jaunjelgava|596
municipalidad de jaunpiebalga|597
municipalidad de jaunpils|598
municipalidad de jekabpils|59a
municipalidad de jelgava|599
municipalidad de kandava|59b
municipalidad de karsava|59c
municipalidad de kegums|59j
municipalidad de kekava|59k
municipalidad de koknese|59e
municipalidad de kraslava|59f
municipalidad de krimulda|59g
municipalidad de krustpils|59h
municipalidad de kuldiga|59i
municipalidad de la ciudad de liubliana|5rz
municipalidad de lielvarde|59l
municipalidad de ligatne|59n
municipalidad de limbazi|59m
municipalidad de livani|59o
municipalidad de lubana|59p
municipalidad de ludza|59q
municipalidad de madona|59r
municipalidad de malpils|59t
municipalidad de marupe|59u
municipalidad de mavrovo y rostusa|5f3
municipalidad de mazsalaca|59s
municipalidad de naukseni|59w
municipalidad de nereta|59x
municipalidad de nica|59y
municipalidad de ogre|59z
municipalidad de olaine|5a0
municipalidad de ozolnieki|5a1
municipalidad de pargauja|5a2
municipalidad de pavilosta|5a3
municipalidad de plavinas|5a4
municipalidad de preili|5a5
municipalidad de priekule|5a6
municipalidad de priekuli|5a7
municipalidad de radjle del dravi|5sy
municipalidad de rauna|5a8
municipalidad de rezekne|5a9
municipalidad de riebini|5aa
municipalidad de roja|5ab
municipalidad de ropazi|5ac
municipalidad de rucava|5ad
municipalidad de rugaji|5ae
municipalidad de rujiena|5ag
municipalidad de rundale|5af
municipalidad de sala|5ah
municipalidad de salacgriva|5ai
municipalidad de salaspils|5aj
municipalidad de saldus|5ak
municipalidad de saulkrasti|5al
municipalidad de seja|5am
municipalidad de sigulda|5an
municipalidad de skriveri|5ao
municipalidad de skrunda|5ap
municipalidad de smiltene|5aq
municipalidad de stopini|5ar
municipalidad de strenci|5as
municipalidad de talsi|5at
municipalidad de tervete|5au
municipalidad de tukums|5av
municipalidad de vainode|5aw
municipalidad de valka|5ax
municipalidad de valmiera|59d
municipalidad de varaklani|5ay
municipalidad de varkava|5az
municipalidad de vecpiebalga|5b0
municipalidad de vecumnieki|5b1
municipalidad de vekila polana|5v9
municipalidad de ventspils|5b2
municipalidad de viesite|5b3
municipalidad de vilaka|5b4
municipalidad de vilani|5b5
municipalidad de zilupe|5b6
municipalidad del bled|5qh
municipalidad del bloke|5u8
municipalidad del borovnica|5qj
municipalidad del bovec|5qk
municipalidad del brezovica|5qm
municipalidad del cankova|5ua
municipalidad del cayo|5qi
municipalidad del cerknica|5qq
municipalidad del cerkno|5qr
municipalidad del cerkvenjak|5ub
municipalidad del crensovci|5qs
municipalidad del destrnik|5qv
municipalidad del dornava|5r1
municipalidad del gorisnica|5r5
municipalidad del gornji grad|5r7
municipalidad del gornji petrovci|5r8
municipalidad del grosuplje|5r9
municipalidad del hrastnik|5rb
municipalidad del hrpelje kozina|5rc
municipalidad del ig|5re
municipalidad del ivancna gorica|5rg
municipalidad del jezersko|5ul
municipalidad del kidricevo|5rm
municipalidad del kostel|5un
municipalidad del krizevci|5uo
municipalidad del kuzma|5ru
municipalidad del lenart|5rw
municipalidad del luce|5s5
municipalidad del majsperk|5s7
municipalidad del markovci|5uq
municipalidad del moravce|5se
municipalidad del moravske toplice|5sf
municipalidad del naklo|5si
municipalidad del nazarje|5sj
municipalidad del pivka|5sp
municipalidad del podlehnik|5uu
municipalidad del polzela|5uv
municipalidad del postojina|5ss
municipalidad del razkrizje|5uy
municipalidad del rogatec|5t4
municipalidad del sencur|5td
municipalidad del sentjernej|5tf
municipalidad del sevnica|5t7
municipalidad del sezana|5t8
municipalidad del smarje pri jelsah|5tk
municipalidad del sodrazica|5v1
municipalidad del trebnje|5tq
municipalidad del vipava|5tv
municipalidad del vojnik|5ty
municipalidad del vrhnika|5tz
municipalidad del zrece|5u3
municipalidad dolenjske toplice|5uf
municipalidad hodos|5uj
municipalidad kamnik|5rk
municipalidad ribnica na pohorju|5uz
municipalidad semic|5t6
municipalidad smartno ob paki|5tl
municipalidade del hajdina|5uh
municipalite d andrijevica|5cr
municipalite d herceg novi|5cy
municipalite d ulcinj|5da
municipalite de balti|32c,5bs
municipalite de bar|5cs
municipalite de beltinci|5qg
municipalite de bender|5bt
municipalite de bijelo polje|5cu
municipalite de bistrica ob sotli|5u7
municipalite de bohinj|5qi
municipalite de borovnica|5qj
municipalite de bovec|5qk
municipalite de braslovce|5u9
municipalite de budva|5cv
municipalite de cerkvenjak|5ub
municipalite de chisinau|286
municipalite de crnomelj|5qu
municipalite de danilovgrad|5cx
municipalite de daugavpils|58t
municipalite de divaca|5qw
municipalite de gornji petrovci|5r8
municipalite de grosuplje|5r9
municipalite de hrastnik|5rb
municipalite de kiev|148
municipalite de kostel|5un
municipalite de lenart|5rw
municipalite de ljubljana|5rz
municipalite de mojkovac|5d1
municipalite de niksic|5d2
municipalite de plav|5d3
municipalite de pljevlja|5d4
municipalite de pluzine|5d5
municipalite de postojna|5ss
municipalite de razkrizje|5uy
municipalite de ruse|5t5
municipalite de savnik|5d8
municipalite de semic|5t6
municipalite de sentjur|5tg
municipalite de sevnica|5t7
municipalite de sezana|5t8
municipalite de talsi|5at
municipalite de trebnje|5tq
municipalite de vipava|5tv
municipalite de vrhnika|5tz
municipalite de zabljak|5db
municipalite devojnik|5ty
municipality of ajdovscina|5qf
municipality of ankaran|5vz
municipality of apace|5vh
municipality of beltinci|5qg
municipality of benedikt|5u6
municipality of bistrica ob sotli|5u7
municipality of bled|5qh
municipality of bloke|5u8
municipality of bohinj|5qi
municipality of borovnica|5qj
municipality of bovec|5qk
municipality of braslovce|5u9
municipality of brda|5ql
municipality of brezice|5qn
municipality of brezovica|5qm
municipality of cankova|5ua
municipality of cerklje na gorenjskem|5qp
municipality of cerknica|5qq
municipality of cerkno|5qr
municipality of cerkvenjak|5ub
municipality of cirkulane|5vi
municipality of crensovci|5qs
municipality of crna na koroskem|5qt
municipality of crnomelj|5qu
municipality of divaca|5qw
municipality of dobje|5uc
municipality of dobrepolje|5qx
municipality of dobrova polhov gradec|5qy
municipality of dobrovnik|5ue
municipality of domzale|5r0
municipality of dornava|5r1
municipality of dravograd|5r2
municipality of duplek|5r3
municipality of gorenja vas poljane|5r4
municipality of gorisnica|5r5
municipality of gornja radgona|5r6
municipality of gornji grad|5r7
municipality of gornji petrovci|5r8
municipality of grosuplje|5r9
municipality of hoce slivnica|5ui
municipality of hodos|5uj
municipality of horjul|5uk
municipality of hrastnik|5rb
municipality of hrpelje kozina|5rc
municipality of idrija|5rd
municipality of ig|5re
municipality of ilirska bistrica|5rf
municipality of ivancna gorica|5rg
municipality of izola|5rh
municipality of jesenice|5ri
municipality of jezersko|5ul
municipality of jursinci|5rj
municipality of kamnik|5rk
municipality of kanal ob soci|5rl
municipality of kidricevo|5rm
municipality of kobarid|5rn
municipality of kobilje|5ro
municipality of kocevje|5rp
municipality of komen|5rq
municipality of kostanjevica na krki|5vj
municipality of kostel|5un
municipality of kozje|5rr
municipality of kranjska gora|5rs
municipality of krizevci|5uo
municipality of kungota|5rt
municipality of kuzma|5ru
municipality of lasko|5rv
municipality of lenart|5rw
municipality of lendava|5rx
municipality of litija|5ry
municipality of ljubno|5s0
municipality of loska dolina|5s3
municipality of loski potok|5s4
municipality of lovrenc na pohorju|5up
municipality of luce|5s5
municipality of majsperk|5s7
municipality of makole|5vk
municipality of markovci|5uq
municipality of medvode|5s8
municipality of menges|5s9
municipality of metlika|5sa
municipality of mezica|5sb
municipality of miklavz na dravskem polju|5ur
municipality of miren kostanjevica|5sc
municipality of mirna|5vy
municipality of mirna pec|5us
municipality of mislinja|5sd
municipality of mokronog trebelno|5vl
municipality of monaco|5bq
municipality of moravce|5se
municipality of moravske toplice|5sf
municipality of mozirje|5sg
municipality of muta|5sh
municipality of naklo|5si
municipality of nazarje|5sj
municipality of odranci|5sk
municipality of oplotnica|5ut
municipality of ormoz|5sl
municipality of osilnica|5sm
municipality of piran|5so
municipality of podcetrtek|5sq
municipality of podlehnik|5uu
municipality of podvelka|5sr
municipality of poljcane|5vm
municipality of polzela|5uv
municipality of postojna|5ss
municipality of preddvor|5st
municipality of prevalje|5ux
municipality of puconci|5su
municipality of race fram|5sv
municipality of radece|5sw
municipality of radenci|5sx
municipality of radlje ob dravi|5sy
municipality of ravne na koroskem|5t0
municipality of razkrizje|5uy
municipality of recica ob savinji|5vv
municipality of rence vogrsko|5vn
municipality of ribnica|5t1
municipality of ribnica na pohorju|5uz
municipality of rogaska slatina|5t3
municipality of rogasovci|5t2
municipality of rogatec|5t4
municipality of ruse|5t5
municipality of salovci|5ra
municipality of selnica ob dravi|5v0
municipality of semic|5t6
municipality of sempeter vrtojba|5v5
municipality of sencur|5td
municipality of sentilj|5te
municipality of sentjernej|5tf
municipality of sentrupert|5vx
municipality of sevnica|5t7
municipality of sezana|5t8
municipality of skocjan|5th
municipality of skofljica|5tj
municipality of slovenska bistrica|5t9
municipality of slovenske konjice|5ta
municipality of smarje pri jelsah|5tk
municipality of smarjeske toplice|5vs
municipality of smartno ob paki|5tl
municipality of smartno pri litiji|5vg
municipality of sodrazica|5v1
municipality of solcava|5v2
municipality of sostanj|5tm
municipality of sredisce ob dravi|5vo
municipality of starse|5tb
municipality of store|5tn
municipality of straza|5vp
municipality of sveta ana|5v3
municipality of sveta trojica v slovenskih goricah|5vq
municipality of sveti andraz v slovenskih goricah|5v4
municipality of sveti jurij ob scavnici|5tc
municipality of sveti jurij v slovenskih goricah|5vw
municipality of sveti tomaz|5vr
municipality of tabor|5v6
municipality of tisina|5qo
municipality of tolmin|5to
municipality of trbovlje|5tp
municipality of trnovska vas|5v7
municipality of trzic|5tr
municipality of trzin|5v8
municipality of turnisce|5ts
municipality of velika polana|5v9
municipality of velike lasce|5tt
municipality of verzej|5va
municipality of videm|5tu
municipality of vipava|5tv
municipality of vitanje|5tw
municipality of vodice|5tx
municipality of vojnik|5ty
municipality of vransko|5vb
municipality of vrhnika|5tz
municipality of vuzenica|5u0
municipality of zagorje ob savi|5u1
municipality of zalec|5vc
municipality of zavrc|5u2
municipality of zelezniki|5u4
municipality of zetale|5vd
municipality of ziri|5u5
municipality of zirovnica|5ve
municipality of zrece|5u3
municipality of zuzemberk|5vf
municipio alberto adriani|7px
municipio ameca|e4x
municipio barinas|3gr
municipio camargo|dbo
municipio chacao|a4l
municipio de abington|b4h
municipio de adazi|58f
municipio de aizkraukle|586
municipio de ajdovscina|5qf
municipio de akniste|588
municipio de andrijevica|5cr
municipio de apace|5vh
municipio de bar|5cs
municipio de barnet|fre
municipio de beltinci|5qg
municipio de bensalem|ajm
municipio de berane|5ct
municipio de beverina|58l
municipio de bijelo polje|5cu
municipio de bistrica ob sotli|5u7
municipio de broceni|58m
municipio de budva|5cv
municipio de camargo|dbo
municipio de cetinje|5cw
municipio de copacabana|bwx
municipio de danilovgrad|5cx
municipio de domzale|5r0
municipio de east brunswick|c09
municipio de ergli|58y
municipio de grobina|590
municipio de gusinje|5dc
municipio de herceg novi|5cy
municipio de ikskile|593
municipio de ilirska bistrica|5rf
municipio de ilukste|594
municipio de incukalns|595
municipio de jor|ayg
municipio de kegums|59j
municipio de kekava|59k
municipio de kolasin|5cz
municipio de kotor|5d0
municipio de krustpils|59h
municipio de lakewood|bax
municipio de lielvarde|59l
municipio de ligatne|59n
municipio de livani|59o
municipio de marupe|59u
municipio de mersrags|59v
municipio de middletown|a1g
municipio de mojkovac|5d1
municipio de naukseni|59w
municipio de nica|59y
municipio de niksic|5d2
municipio de pargauja|5a2
municipio de pavilosta|5a3
municipio de petnjica|5dd
municipio de plav|5d3
municipio de plavinas|5a4
municipio de pljevlja|5d4
municipio de pluzine|5d5
municipio de podgorica|5d6
municipio de priekuli|5a7
municipio de riebini|5aa
municipio de ropazi|5ac
municipio de rozaje|5d7
municipio de rugaji|5ae
municipio de rujiena|5ag
municipio de rundale|5af
municipio de salacgriva|5ah
municipio de savnik|5d8
municipio de skriveri|5ao
municipio de stopini|5ar
municipio de strenci|5as
municipio de tervete|5au
municipio de tivat|5d9
municipio de ulcinj|5da
municipio de vainode|5aw
municipio de valmiera|59d
municipio de varaklani|5ay
municipio de varkava|5az
municipio de viesite|5b3
municipio de vilaka|5b4
municipio de vilani|5b5
municipio de voorhees|fvq
municipio de west bloomfield|a4b
municipio de zabljak|5db
municipio el hatillo|auv
municipio la piedad|8rt
municipio naucalpan de juarez|248
municipio san joaquin|9nk
municipio tovar|d8g
municipio turen|b4y
munio|m5c
munizip al butnan|5be
munizip al dschabal al achdar|43e
munizip al dschabal al gharbi|3cv
munizip al dschifara|2te
munizip al dschufra|5bh
munizip al kufra|5bi
munizip al mardsch|5bj
munizip al murgub|2vp
munizip al wahat|5bn
munizip an nuqat al chams|3gb
munizip az zawiya|3fg
munizip bengasi|2ae
munizip darna|5bf
munizip ghat|5bg
munizip misrata|2i3
munizip murzuq|5bk
munizip sabha|409
munizip surt|5bm
munizip tripolis|1uf
munizip wadi al haya|5bo
munizip wadi asch schati|5bp
munkatsch|8ns
munnar|9sm
munoz|dxv
munsan|csy
munsingen|j7e
munsingen be|j7e
munster|to,3jx,gsh,hth,kv5
muntilan|cj8
munuf|79h
munxar|nlf
muny|nzo
muonio|mag
muqdadiyah|bp3
mur|mah
murachiwka|og7
muradabad|27z
muradnagar|8ge
murafa|nji
murafa river|nji
murajivka|og7
murakami|as9
murakhivka|og7
muramvya|4mx,b9j
murang a|53p,e6t
murang a district|53p
murat|mai
muratpasa|2tq
muravlenko|djh
muravliovka|o5d
muravlivka|o5d
muravlyovka|o5d
murawlenko|djh
murawliwka|o5d
murawljowka|o5d
murchison sound|pah
murcia|sr,1n3
murcia community|sr
murcia region|sr
murcie|1n3
mures|2kj,maj
mures county|2kj
muret|gk6
murfreesboro|795
muri|iq0,kea
muri ag|kea
muriae|8e1
muricay|73r
muridike|6k8
muridke|6k8
murmansk|12v,20f
murmansk oblast|12v
murmansk region|12v
murmaschi|iio
murmashi|iio
murom|787
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
murqub|2vp
murray|bwl,mak
murray maxwell bay|p9e
murrieta|7oo
murrysville|hds
murs erigne|krl
mursallar kemeltschi|or9
murshidabad|dgo
murska sobota|eul
murtajapur|dbm
murtensee|lem
murtoselka|len
murwara|67g
murzallar kemelchi|or9
murzuk|5bk,74g
murzuq|5bk,74g
murzuq district|5bk
mus|2xz,3pz
mus province|2xz
musa|mal
musaffah|3rg
musaffah city|3rg
musandam|5lg
musandam governorate|5lg
musanze|8lt
musashino|6tn
musashino shi|6tn
musayib|cuo
musayyib|cuo
muscat|az,5lf
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
muslim mindanao|5ni
musoma|33y
musselburgh|goj
mustafabad|ce0
mustafakemalpasa|7ys
mustang|hcs
muswell hill|g11
mut|bvt
muta|5sh,k8q
mutana|2v0
mutang|dat
mutare|2a9
mutengene|c5s
muthanna|2v0
mutsu|b0f
muttenz|hyo
mutuali|flp
mutxamel|gw0
mutzig|kg4
muyinga|402,4my
muyuka|fci
muzaffarabad|1de
muzaffargarh|6js
muzaffarnagar|35q
muzaffarpur|386
muzhiievo|nq1
muzhiyevo|nq1
muzillac|n2x
mvomero|fd0
mwanza|1oc,639
mwaro|iex
mwatate|oyi
mweka|bp9
mwene ditu|69x
mweru wantipa|l8d
my tho|33j
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
myeik|6g4
myhai|oq7
myhaji|oq7
myhayi|oq7
myhiia|npr
myhija|npr
myhiya|npr
myhove|nan
myhowe|nan
myingyan|6wr
myitkyina|3je
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
mykolaiv|14d,1mb,igp
mykolaiv oblast|14d
mykolaiv region|14d
mykolaivka|nb8,nir,nvz,nyq,o00,o41
mykolaivka novorosiiska|o59
mykolaivka novorossiiska|o59
mykolaivske|obh
mykolajiw|1mb,igp
mykolajiwka|nb8,nir,nvz,nyq,o00,o41
mykolajiwka noworossijska|o59
mykolajiwske|obh
mykolayiv|14f,1mb,igp
mykolayiv oblast|14d,14f
mykolayiv region|14d
mykolayivka|nb8,nir,nvz,nyq,o00,o0p,o41,ooa
mykolayivka novorosiyska|o59
mykolayivschyna|14d
mykolayivske|obh
mykolo houlak|ok1
mykolo hulak|ok1
mykoulyntsi|nbh
mykulyntsi|nbh
mykulynzi|nbh
mymensingh|9p,2a6,4lq
mymensingh division|4lq
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
myrte|1j1
myrtle beach|ffw
myski|cnn
myslowice|9az
myslowitz|9az
mysore|21b
mysove|ox4
mysovoe|ox4
mysovoye|ox4
myssove|ox4
myssovoie|ox4
myssowe|ox4
myssowoje|ox4
mysuru|21b
myszkow|euy
mytiaieve|nq4
mytichtchi|6m1
mytilene|8ov
mytilini|8ov
mytinge|man
mytischtschi|6m1
mytishchi|6m1
mytitha|mao
mytjajewe|nq4
mytrofanivka|o50
mytrofaniwka|o50
mytyayeve|nq4
mzcheta|gub
mzcheta mtianeti|4xm
mzensk|c50
mzuzu|2k2
n dalantando|1sb
n dalatando|1sb
n dele|eby
n diareme limamoulaye|ed2
n djamena|bg,5yx
n fork kuskokwim|map
n giva|flx
na klang|fg2
naab|mpe
naama|4ut,geq
naama province|4ut
nabadwip|7n8
nabari|952
nabari shi|952
nabataa|34j,565
nabatieh|34j,565
nabatiye|565
nabatiye et tahta|34j
nabatiyeh|565
naberejne|oeq
naberejnoie|oeq
naberejnye tchelny|2ll
nabereschne|oeq
nabereschnoje|oeq
nabereschnyje tschelny|2ll
naberezhne|oeq
naberezhnoye|oeq
naberezhnye chelny|2ll
naberezhnyye chelny|2ll
nabeul|293,6hz
nabeul governorate|293
nabha|a4g
nabinagar|f9y
nabire|749
nablus|757
nacala|3wq
nacaome|d15
nachabino|f9o
nachitschewan|44s,683
nachodka|6tx
nacional|46h
naciones|8f
nacogdoches|ep1
nada|3nk
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
nadiad|43s
nadjaf|1lp
nadjafabad|3x7
nadlymanske|nu2
nador|763
nadrechnoye|nz5,oj0
nadretchnoie|nz5,oj0
nadretschnoje|nz5,oj0
nadrichne|nz5,oj0
nadritchne|nz5,oj0
nadritschne|nz5,oj0
nadschaf|1lp
nadschran|1ke
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
naftalan|4k3,h5l
nag hammadi|d57
naga|6fh
naga city|6fh
nagahama|ad0
nagahama city|ad0
nagai|fg1
nagaland|ud
nagano|ye,1u1
nagano ken|ye
nagano prefecture|ye
nagano shi|1u1
nagaoka|67l
nagapattinam|89b
nagareyama|44j
nagareyama city|44j
nagarjuna sagar dam|leo
nagarkovil|3wu
nagarpur|3st
nagasaki|yw,1qm
nagasaki ken|yw
nagasaki prefecture|yw
nagasaki shi|1qm
nagaur|85q
nagayo|cgx
nagda|7vt
nagercoil|3wu
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
nagpur|1d7
nagqu|fr4
nagqu prefecture|fr4
nagua|7yi
naguabo|4f0,ijt
nagygoricza|fb1
nagykanizsa|c6e
nagymajor|6dv
naha|1y7
naha shi|1y7
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
nahodka|6tx
nahoriany|oww
nahorjany|oww
nahoryany|oww
nahost|gm
nahr an nil|1t0
naic|b57
naidionovka|o37
naidjonowka|o37
naidonivka|o37
naidorf|ovd
naifaru|icl
naihati|3of
naileben|mub
naileten|nwk
nailsea|han
naiman|o98
naini tal|cxw
nainital|cxw
naintre|koi
naipyido|aa
nairobi|70,53q
nairobi county|53q
naivasha|dok
naja hammadi|d57
najabino|f9o
najaf|1lp,252
najaf governorate|252
najafabad|3x7
najafgarh|1nd
najdjoniwka|o37
najibabad|8qu
najichevan|44s,4k5,683
najodka|6tx
najraan|2pb
najran|1ke,2pb
najran province|2pb
najran region|2pb
naju|cxa
naka|bdy
nakama|c9p
nakamura|eio
nakanbe|mps
nakano|36c,cw2
nakatsu|8pg
nakatsugawa|90t
nakdong|mar
nakhabino|f9o
nakhchivan|44s,4k5,683
nakhichevan|44s,4k5
nakhichivan|683
nakhitchevan|44s,4k5,683
nakhodka|6tx
nakhon nayok|5zp,a6r
nakhon pathom|353,60v
nakhon phanom|609,7vi
nakhon ratchasima|31t,5zr
nakhon sawan|3q7,60k
nakhon si tammarat|3ci
nakhon si thammarat|3ci,610
naklo|5si,kv7
nakodar|f2w
naksalbari|aw4
nakuru|24y,53r
nakuru county|53r
nakuru district|53r
nal chik|284
nalchik|284
nalchiti|dma
naldsjon|lep
nalerigu|oys
nalgonda|7cx
naliang|d2j
nalout|5bl,90y
naltchik|284
naltschik|284
nalut|5bl,90y
nam co|leq
nam dinh|1gd,2g5
nam ngum reservoir|ler
namakkal|b1k
namangan|18y,1g2
namangan region|1g2
namdrik|5dv,nm8
namdrik atoll|5dv
namekagon|mas
namerikawa|ehl
namhan|mat
namibe|3se,4j3
namibia|3v
namibie|3v
namorik|5dv
namp o|2t9,55d
nampa|8fu
nampho|2t9,55d
nampo|2t9,55d
nampula|1d5,5jc
namsen|mau
namu|5dw
namu atoll|5dw
namur|oi,389
namur province|oi
namwon|8vv
namyangju|8eh
namyangju si|8eh
namyangjusi|8eh
nan|60g,9cd
nan t ou|2sq
nana grebizi|4q9
nana mambere|4qe
nanaimo|8ev
nanao|cgs
nanbin|7fx
nancha|7dd
nanchang|bm
nanchong|1g1
nanchuan|42t
nancun|7aq
nancy|7u1
nandajie|8h8
nanded|2i5
nandi|53s
nandi district|53s
nandigama|dph
nandikotkur|cgi
nanding|8nx
nandu|ae0
nandura buzurg|dg7
nandurbar|804
nandy|kal
nandyal|6jq
nanfeng|8mt
nangal|c08
nangarhar|1pj
nangen|8vv
nangis|juv
nangloi jat|680
nangong|8tu
nanhu|agy
nanjangud|brd
nanjian|bs3
nanjin|6vd
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
nanpiao|6nr
nanping|2sa,eyl
nanshu|dby
nantai|azm
nanterre|8lp
nantes|1y0
nanteuil les meaux|kq7
nanto|c2t,c2u
nanto shi|c2t
nantong|1cr,ca0
nantou|2sq,7ta
nantou city|2sq,7ta
nantou hsien|2sq
nantour|2sq
nantua|n3k
nantwich|hwy
nanumaga|62m
nanumanga|62m
nanuque|dso
nanweng|maw
nanxi|872
nanyang|1gk
nanymo|8ev
nanyuki|e54
nanzhang chengguanzhen|8rj
nanzhou|b8g
naoutchny|om7
naoutchnyi|om7
napa|8xf
naperville|6tv
napier|44m
napier city|44m
naples|wn,1a4,h31
naplouse|757
napo|4v5,max
napoles|wn,1a4
napoli|wn
naqadeh|9dt
nar yan mar|b9k
nara|yk,1te
nara ken|yk
nara prefecture|yk
nara shi|1te
narail|b5n
naraken|yk
narang|egh
narang mandi|egh
naranjal|f6a
naranjito|4f1,emb,kk5
narasapur|ao3
narasapuram|ao3
narasaraopet|85i
narathiwat|61d,6vr
narayanganj|3x5
narayanpet|dkb
narbona|bot
narbonne|bot
narcea|may
narela|23z
narew|maz,mr1
nargund|etz
narian mar|b9k
nariman|iye
narimanov|iye
narino|1kl
narino department|1kl
narita|807
narita shi|807
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
narok|53t,7qo
narok county|53t
narok district|53t
naron|dtk
narowal|9ro
narsimhapur|c5l
narsingdi|3hi
narsingdi district|3hi
narsipatnam|eqc
nartan|is6
nartkala|eu2
naruto|a69
narutocho mitsuishi|a69
narva|b8l,mb1
narwa|b8l
narwana|b23
naryan mar|b9k
naryn|3n7,7bc,mb2
naryn region|3n7
nasarawa|1fz,fgu
nasarawa state|1fz
nasarowo|b4x
nasau|1cp
nashik|1ot
nashua|8ja
nashville|1e9
nasik|1ot
nasinu|8ct
nasipne|nxm
nasir|70o
nasirabad|bkr
nasiriya|1ic
nasiriyah|1ic
nasiriyya|1ic
nasran|6kc,g97
nassarawa|1fz
nassau|1cp
nasser|70o
nassiriya|1ic
nassypkoi|nxm
nassypne|nxm
nassypnoie|nxm
nassypnoje|nxm
nastasiivka|op2
nastasiyivka|op2
nastassiivka|op2
nastassijiwka|op2
nasugbu|aak
nasushiobara|7ip
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
natal|1ae
nataschino|ocq
nataschyne|ocq
natashino|ocq
natashquan|mb3
natashyne|ocq
naters|k1s
nathdwara|dhj
natick|f45
national capital|4dh
national capital district|9b
national capital region|9b
national city|agt
natitingou|3ro
natore|337
natserat|3ul
natzrat illit|cqu
naucalpan|248
naucalpan de juarez|248
nauchni|om7
nauchny|om7
nauchnyi|om7
nauchnyy|om7
naudero|etc
nauen|i0o
naugachhia|d4u
naugatuck|fb6
naukseni|59w
naukseni municipality|59w
nauksenu|59w
nauksenu novads|59w
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
navadwip|7n8
navalcarnero|h2i
navalmoral de la mata|hwx
navapolack|7qt
navapolatsk|7qt
navaria|nz4
navariia|nz4
navariya|nz4
navarra|st
navarra chartered community|st
navarre|st,fcj
navashino|iel
navassa|p29
navassa island|p29
navegantes|c3y
navi mumbai|1as
navirai|e2v
navlia|ikt
navlya|ikt
navodari|ewg
navoi|25a,2vm
navoiy|25a,2vm
navoiy region|25a
navojoa|7k6
navoloki|j6z
navotas|3pm
navsari|6h3
nawabganj|6wb,904,en8
nawabshah|3v5
nawada|85y
nawalgarh|as4
nawanshahr|feu
nawapolazk|7qt
nawarija|nz4
nawaschino|iel
nawlja|ikt
nawoiy|25a
nawoloki|j6z
naxcivan|4k5,683
naxi|bsb
naxxar|ckc
nay pyi taw|aa,5gf
nayaf|1lp
nayarit|zi
naydenovka|o37
naydonivka|o37
naydorf|ovd
naydyonovka|o37
nayleben|mub
nayleten|nwk
nayman|o98
naypyidaw|aa,5gf
naypyidaw territoire de l union|5gf
nayran|1ke
nayudupet|ce7
nazarabad|3zz
nazaret|3ul
nazareth|3ul,j7t
nazareth illit|cqu
nazarje|5sj,nki
nazarovo|b4x
naze|d43
nazerat illit|cqu
nazi germany|ig
nazilli|7f6
nazran|6kc,g97
nazret|2v8
nazyvaievsk|ivf
nazyvayevsk|ivf
ndele|eby
ndjamena|bg
ndola|1ni
nea ionia|9vq,f0l
nea liosia|8p6
nea smirni|9es
nea smyrni|9es
neamt|2ti
neamt county|2ti
neapel|wn,1a4
near east|gm
near north side|8nk
neath|ccd
nebbi|fni
nebraska|15i
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
neembucu|5oj
neembucu department|5oj
neenah|gbl
neeroeteren|jjc
neerpelt|i49
neftcala|4k4,b1m
neftchala|4k4
neftchala district|4k4
neftegorsk|hhp
nefteiougansk|7lg
nefteiugansk|7lg
neftejugansk|7lg
neftekamsk|78d
neftekoumsk|g2c
neftekumsk|g2c
nefteyugansk|7lg
negapatam|89b
negara|evp
negeri sembilan|5iv
negombo|701
negotino|5e6,arf
negrintsy|okb
negrinzy|okb
negro|mb7
negros occidental|19d
negros occidental province|19d
negros oriental|1ox
negros oriental province|1ox
nehawand|97a
nehe|7qk
nehryntsi|okb
nehrynzi|okb
neia|j4z
neiafu|iqh
neiba|b1e
neihu|3jk
neihu district|3jk
neijiang|1py
neisse|c6y
neisse neuland|c6y
neiva|1ub
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
nellore|2yr
nelson|5l4,6kd,fun,ir8,mb8
nelson mandela|1xm
nelson region|5l4
nelspruit|38p
nelypivtsi|nos
nelypiwzi|nos
nema|6dh
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
nenets|12w
nenetsia|12w
nenetsie|12w
nenjiang|8kj
nepal|18
nepalganj|6jd
nepalgunj|6jd
nepanagar|f12
nepean|6dj
nepolokivtsi|nlz
nepolokiwzi|nlz
nepolokovtsy|nlz
nepolokowzy|nlz
nequen|ng
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
nereta|59x
nereta municipality|59x
neretas|59x
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
netanja|3vm
netanya|3vm
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
neu braunschweig|pj
neu delhi|18e
neu hohenschoenhausen|axq
neu hohenschonhausen|axq
neu isenburg|ebv
neu kairo|3be
neu ulm|bmg
neu wulmstorf|hdn
neubourg sur le danube|fyk
neubrandenbourg|9sd
neubrandenburg|9sd
neubruck|bnj
neubrueck|bnj
neuburg an der donau|fyk
neuchatel|q4,89y,let
neudorf|dj5
neue neustadt|3w0
neuenburg|q4,89y
neuenhagen|i3r
neuenhof|jxi
neufahrn bei freising|hpq
neufchateau|jwr,kf1
neufchatel en bray|kra
neufundland und labrador|pk
neuhausel|ds0
neuhausem|jhe
neuhausen|jhe
neuhausen am rheinfall|jhe
neuilly plaisance|hmc
neuilly sur marne|ejg
neuilly sur seine|ag6
neukaledonien|jr
neukoelln|6k2
neukolln|6k2
neumarkt|2ul
neumarkt am mieresch|2ul
neumarkt in der oberpfalz|dgp
neumatico|c78
neumuenster|8y3
neumunster|8y3
neunkirchen|bu1
neuquen|ng,294,mbf
neuquen province|ng
neuruppin|f7u
neurussland|gu
neusandez|8q6
neuseeland|3h
neusiedler see|leu
neusohl|3wb
neuss|6qf
neustadt|2y6,ba8
neustadt am rubenberge|cda
neustadt am ruebenberge|cda
neustadt an der weinstrasse|ba8
neustadt bei coburg|i06
neustadt en holstein|i3o
neustadt in holstein|i3o
neustettin|dnk
neustrelitz|gxi
neutra|3mn
neuves maisons|k7x
neuville aux bois|n5v
neuville de poitou|n25
neuville en ferrain|jlq
neuville sur saone|k2s
neuwied|9wo
nev yansk|gax
neva|go
nevada|15m
nevel|hsm
nevel sk|hy0
nevele|j4v
nevelsk|hy0
nevers|co9
neviansk|gax
nevinnomyssk|71u
nevits ke|oai
nevitske|oai
nevitskoie|oai
nevitskoye|oai
nevsehir|3cq,3w4
nevsehir province|3cq
nevyansk|gax
nevytske|oai
new|mbg
new albany|e0v
new amsterdam|7tv
new aquitaine|td
new badah|dla
new bedford|7ze
new berlin|dev
new bern|fqg
new braunfels|9ll
new brighton|gx7
new britain|9fp
new brunswick|pj,ax0
new cairo|3be
new caledonia|jr
new castle|gwy
new city|esa
new delhi|18e
new foundland labrador|pk
new hampshire|15j
new haven|758
new hope|h6b
new iberia|fj5
new ireland|5my
new ireland province|5my
new jersey|15k
new kingston|2g1
new lenox|gbj
new london|g4x
new lucena|3ve
new mexico|15l
new mills|hrr
new milton|gni
new mirpur|7ak
new orleans|307
new plymouth|3lu
new providence|4ob
new rochelle|8yv
new russia|gu
new smyrna beach|gkc
new south memphis|2bv
new south wales|o0
new springville|h8t
new valley|4w7
new valley governorate|4w7
new west|are
new westminster|are
new york|ak,15n
new york city|ak
new zealand|3h
newa|go
newala kisimani|dqn
newark|3ha,c2r,cgl,epu
newark on trent|cs0
newberg|gu0
newburgh|fz7
newburn|d48
newbury|ewt
newcastle|2yo,35w,nzd
newcastle under lyme|75z
newcastle upon tyne|3dh
newel|hsm
newelsk|hy0
newfoundland and labrador|pk
newhaven|ioo
newington|fl8
newinnomyssk|71u
newizkoje|oai
newjansk|gax
newland|1ht
newland region|1ht
newmarket|8qj,hbl
newnan|dws
newport|3cg,ggm,gkv,iru
newport beach|8kx
newport news|6ch
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
neyagawa|3sq
neyagawa shi|3sq
neyriz|cfm
neyshabur|3xn
neyveli|6dx
neyyattinkara|8j4
nezahualcoyotl|1td
nezhin|9w6
nezlobnaia|hoo
nezlobnaya|hoo
ngandajika|6p9
ngangla ringeo|lev
ngangz co|lew
nganjuk|9pl
ngaoundere|292
ngaraard|5o7
ngarchelong|5o8
ngardmau|5o9,oos
ngaremlengui|5oc
ngaruroro|mbh
ngatpang|5oa
ngchemiangel|oij
ngchesar|5ob
ngchesar hamlet|off
ngereklmadel|oyd
ngeremlengui|5oc
ngerkeai|ooj
ngermanlven|mbi
ngerulmud|p15
ngetkib|oxm
nghe an|19c
nghe an province|19c
nghia lo|9s0
ngiwal|5od
ngobe bugle comarca|4da
ngoring hu|lex
ngouni|4x7
ngounie|4x7,mbj
ngozi|4mz,a52
ngun|mbk
nguru|7na
nguruka|dji
ngwaketsi|466
nha trang|223
nhamunda|mbl
nhlangano|g5g
nia valencia|8rk
niagan|biv
niagara|mbm
niagara falls|8uo,by8
niagarafalle|8uo
niamey|b3,5k2
nianbo|3md
niandoma|gxv
nianzhuang|8x3
nianzishan|acv
niari|4qt,mbn
niassa|5j7
niassa province|5j7
niazepetrovsk|is2
nibong tebal|dcp
nica|59y
nica municipality|59y
nicaragua|31
nicas|59y
nicas novads|59y
nice|36p
nichapur|3xn
nichelino|c46
nichinan|bmz
nicholasville|fss
nickerie|5xf
nickerie district|5xf
nicola town|ki6
nicolae filip|5bs
nicolai|dlh
nicolaiev|1mb
nicolas r casillas|fmr
nicolas romero|3hc
nicomedia|2fk
nicomedie|2fk
nicosia|1er,4t0
nicosie|1er
nidadavole|cn5
nidau|kay
nidda|hpw
nidderau|he5
nidelva|mob
nideristaraich|ns
nidwald|q5
nidwalden|q5
niederbronn les bains|mxf
niederkartlien|2p9
niederkassel|e2l
niederkruchten|i9f
niederlande|1t
niederosterreich|ns
niedersachsen|rl
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
nievre|2o1
nigata|1bv
nigata ken|y9
nigata prefecture|y9
nigata shi|1bv
nigde|342,3jb
nigde province|342
nigel|6xm
niger|1n,16c,mbo
niger state|16c
nigeria|6
nigran|hra
nihommatsu|e3z
nihonmatsu|e3z
nihtaur|c0m
niigata|y9,1bv
niigata ken|y9
niigata prefecture|y9
niigata shi|1bv
niihama|7bu
niimi|fky
niitsu|9zw
niitsu honcho|9zw
nij odes|j4r
nijar|g81
nijkerk|doq
nijlen|h8f
nijmegen|6mr
nijnegorski|jr2
nijneie kazanichtche|izg
nijneie selichtche|ng6
nijnekamsk|3u4
nijneoudinsk|dm0
nijnessortymski|ic3
nijnevartovsk|3qv
nijni lomov|gn5
nijni novgorod|16s
nijni sergui|iwh
nijni taguil|31l
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
nikolaev|1mb
nikolaevka|nir,nj9,o0p,ohx,omo,ooa
nikolaevka novorossiysk|o59
nikolai|dlh
nikolaiev|1mb,igp
nikolaievka|nb8,nir,nj9,nvz,nyq,o0p,o41,ohx,omo,ooa
nikolaievka novorossiiskaia|o59
nikolaievsk|i4w
nikolaievsk na amoure|g52
nikolaievsk sur l amour|g52
nikolaievskoie|obh
nikolajew|1mb,igp
nikolajewka|nb8,nir,nj9,nvz,nyq,o0p,o41,ohx,omo,ooa
nikolajewka noworossiiskaja|o59
nikolajewsk|i4w
nikolajewsk am amur|g52
nikolajewsk na amure|g52
nikolajewskoje|obh
nikolayev|1mb,igp
nikolayevka|nb8,nir,nj9,nvz,nyq,o0p,o41,ohx,omo,ooa
nikolayevka novorossiiskaia|o59
nikolayevka novorossiyskaya|o59
nikolayevsk|2cm,i4w
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
nikomedien|2fk
nikopol|7tu
nikosia|1er
nikoulino|frj
niksar|btx
niksic|5d2,6fo
nikulino|frj
nil|gp,1t0
nil blanc|1hl
nil bleu|22w
nil superieur|5xs
nilandhoo|oya
nilanga|ejd
nile|gp
niles|fsa
nili|oy3
nilo|gp
nilo azul|22w
nilo blanco|1hl
nilopolis|6tp
nilvange|kr7
nimba|57a
nimba county|57a
nimbahera|at5
nimega|6mr
nimegue|6mr
nimes|6su
nimroz|4i4
nimrus|4i4
nimruz|4i4
nimwegen|6mr
ninawa|1ej
nineveh|1ej
nineveh governorate|1ej
ningbo|16x
ningde|2w0
ningdong|bzu
ninghai|9rk,axn
ningxia|r1
ningyang|8sg
ninh binh|201,7nt
ninh hoa|3sc
ninh thuan|2h8
ninive|1ej
ninove|eg9
nioki|d8l
niort|b7f
nipani|ajt
nippes|514,7kn
nirgua|b9r
nirmal|8wg
nis|3pg
nisava|35d,mbp
nisava district|35d
nisavski okrug|35d
nisch odes|j4r
nischapur|3xn
nischnegorski|jr2
nischneje kasanischtsche|izg
nischneje selischtsche|ng6
nischnekamsk|3u4
nischnessortymski|ic3
nischneudinsk|dm0
nischnewartowsk|3qv
nischni lomow|gn5
nischni nowgorod|16s
nischni sergi|iwh
nischni tagil|31l
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
nishapur|3xn
nishi tokyo|67p
nishi tokyo shi|67p
nishifukuma|ct9
nishinomiya|2s4
nishinomiya hama|2s4
nishinomiya shi|2s4
nishio|6hn
nishishinminato|e6i
nishitoukyou|67p
nishitoukyou shi|67p
nishiwaki|dzj
nisi|nip
nisibis|8h5
nisporeni|5cd,ed9
nisporeni district|5cd
nisser|ley
nisshin|8db
nisy|nip
niteroi|2t5
nitra|2ac,3mn
nitra region|2ac
nitriansky kraj|2ac
niuas|61y
niue|jt
niutao|62k
niva|osf
nivelles|glc
niwa|osf
niwai|edj
nixa|h6s
niza|36p
nizamabad|3cn
nizh odes|j4r
nizhnegorski|jr2
nizhnegorskiy|jr2
nizhnegorsky|jr2
nizhnekamsk|3u4
nizhnekamsk reservoir|lez
nizhnesortymski|ic3
nizhnesortymskiy|ic3
nizhnesortymsky|ic3
nizhneudinsk|dm0
nizhnevartovsk|3qv
nizhneye kazanishche|izg
nizhneye selishche|ng6
nizhni lomov|gn5
nizhni novgorod|12y,16s
nizhni sergi|iwh
nizhni sergui|iwh
nizhni sirogozi|mvw
nizhni tagil|31l
nizhni taguil|31l
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
nizhniy novgorod|16s
nizhniy odes|j4r
nizhniye fundukly|osy
nizhniye oreshniki|osy
nizhniye petrovtsy|ngo
nizhniye sergi|iwh
nizhniye serogozy|mvw
nizhniye stanovtsy|nrb
nizhnogirskyi|jr2
nizhny lomov|gn5
nizhny novgorod|12y,16s
nizhny novgorod oblast|12y
nizhny novgorod region|12y
nizhny tagil|31l
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
nizwa|3yy
nizy|nip
nizza|36p
njagan|biv
njandoma|gxv
njasepetrowsk|is2
njemen|gn
njeru|adp
njombe|63k,6xz
njombe mjini|6xz
nkongsamba|7hb
nkoteng|bqz
nkowakowa|fpv
nkowankowa|fpv
nkpor|7vk
nkurenkuru|ozk
nkwerre|aa6
nmai|mbs
nnewi|685
nobeoka|7f4
nobeoka shi|7f4
noblesville|ap1
nocera inferiore|cf6
noda|6pg
noda shi|6pg
noerdlingen|hi1
noeux les mines|ixk
nof hagalil|cqu
nogales|40b,hco
nogata|ay6
nogent le bas|n75
nogent le roi|n7i
nogent le rotrou|ipb
nogent sur marne|fds
nogent sur oise|hh4
nogent sur seine|kjd
noginsk|7ih
nogir|j25
nogliki|jgk
nograd|519
nograd county|519
noguinsk|7ih
noguir|j25
nohadra|1vy
nohar|cbb
nohijahoi tobei dschumhurij|1gu
nohiyahoi tobei jumhuri|1gu
nohiyahoi tobei jumhurii|1gu
noiabrsk|7oc
noida|3et
noirmoutier en l ile|muk
noiseau|n6q
noisiel|iaa
noisy le grand|abs
noisy le roi|jv5
noisy le sec|dkn
nojabrsk|7oc
nokha|b1x
nola|8xh
nolinsk|je2
nom pen|84,54c
nonacho lake|lf0
nong bua lam phu|600
nong bua lamphu|600,7w5
nong khae|d6e
nong khai|604,69a
nongbua lamphu|600
nongzhang|ch1
nonoichi|bis
nonsan|cp1
nonsan si|cp1
nonsansi|cp1
nonthaburi|25m,5zb
noonu atoll|4cq
noord brabant|103
noord holland|104
norbiton|jgd
norbotnia|3pj
norbotten|3pj
norco|g9b
nord|24t,28v,2o2,4m0,4ru,512,63p
nord caucase|gr
nord chorasan|21e
nord est|513
nord holland|104
nord kalimantan|51q
nord kivu|k9,44r
nord ouest|168,4rv,515
nord samar|2fn
nord ubangi|4pw
nordafrika|gq
nordamerika|5k
nordbezirk|1q4
nordbrabant|103
norden|ghc
nordenham|g2d
norderstedt|9j5
nordhausen|cou
nordhorn|bfe
nordirland|tj
nordjylland|2fb
nordkanal|pan
nordkap|167
nordkarelien|4wo
nordkasachstan|2f0
nordkaukasien|gr
nordkaukasus|gr
nordkorea|1e
nordland|5ki
nordliche agais|4yv
nordliche marianen|jp
nordliche zentralprovinz|56w
nordlingen|hi1
nordmazedonien|3y
nordmolukken|51t
nordossetien|mr,13d
nordossetien alanien|mr,13d
nordosterbotten|2xl
nordpolarmeer|e3
nordprovinz|dh,56t,5pm,659
nordrhein westfalen|rm
nordsavo|3r9
nordsee|gs
nordsj|lf1
nordwest|168
nordwest territorien|pm
nordwestprovinz|56v,65a
nordzypern|gt
norfolk|3qd,ai0,gjr
norfolk county|ai0
norfolk island|js
norfolkinsel|js
noril sk|6xl
norilsk|6xl
norland|gom
normal|b8r
norman|7a6
normandia|te
normandie|te
normandy|te
norra dellen|lf2
norrbotten|3pj
norrbotten county|3pj
norrbottens lan|3pj
norristown|ek3
norrkoeping|8a2
norrkoping|8a2
norrland de l ouest|3r2
nort sur erdre|kec
norte|28v,2o2,4mm
norte de africa|gq
norte de santander|1r1
norte de santander department|1r1
norteamerica|5k
north|24t,4ru
north abaco|4oa
north aegean|4yv
north africa|gq
north america|5k
north andover|fzj
north andros|4oc
north atlanta|da3
north augusta|gvx
north backa|5p5
north backa district|5p5
north banat|5p7
north banat district|5p7
north bank|4yb
north bank division|4yb
north bank region|4yb
north bay|bqq
north bergen|a8i
north bethesda|cp8
north brabant|103
north caribbean coast|4d0
north caribou lake|lf3
north carolina|15g
north caspian swamp|lf4
north caucasus|gr
north central|56w
north central province|56w
north channel|pan
north charleston|7qj
north chicago|ftz
north chicopee|b5b
north chungcheong|1ja
north chungcheong province|1ja
north creek|g8o
north dakota|15h
north darfur|1dx
north darfur state|1dx
north denmark|2fb
north denmark region|2fb
north district|482
north east|4pc,4xw
north east district|4pc
north fort myers|dhp
north gyeongsang|1a0
north gyeongsang province|1a0
north hamgyong|1dr
north haven|gls
north highlands|cvw
north hill|45d
north hill village|ozz
north hills|axl
north holland|104
north hollywood|92u
north hwanghae|1dw
north jeolla|1fp
north jeolla province|1fp
north jutland|2fb
north kalimantan|51q
north karelen|4wo
north karelia|4wo
north karelia region|4wo
north kazakhstan|2f0
north kazakhstan region|2f0
north khorasan|21e
north khorasan province|21e
north kingstown|g0n
north kivu|k9,44r
north kordofan|19a
north kordofan state|19a
north korea|1e
north kurdufan|19a
north la crosse|bq8
north lakhimpur|amg
north las vegas|3tx
north lauderdale|cq1
north lebanon|24t,49x
north little rock|9xq
north macedonia|3y
north maluku|51t
north miami|abp
north miami beach|coe
north olmsted|f6p
north ossetia|mr,13d
north ossetia alania|mr,13d
north ostrobothnia|2xl
north ostrobothnia region|2xl
north p yongan|1a3
north pemba|62x
north peoria|7l2
north plainfield|gy1
north platte|gl4,mbt
north port|ac6
north potomac|gjj
north providence|epn
north province|4cw
north pyongan|1a3
north rhine westphalia|rm
north richland hills|9pc
north ridgeville|f2a
north royalton|fnx
north saskatchewan|mbu
north savo|3r9,46s
north savo region|3r9
north sea|gs
north shields|dfc
north shore|41y
north shore city|41y
north side|45h,49n,knj,ozy
north sinai|379
north sinai governorate|379
north stamford|7dh
north sulawesi|51z
north sumatra|526
north taranaki bight|p2q
north tonawanda|fiw
north tustin|ggf
north van|c2p
north vancouver|c2p
north walsham|itu
north west|168,4pd,4rv,5w3
north west district|4pd
north west frontier province|6e
north west province|168
north western|56v,5w3,65a
north western province|56v
northallerton|hzb
northampton|3qm,fxx
northbrook|er9
northdale|gyr
northeast|52c
northeastern|52c
northeastern governorate|4d9
northeim|fhg
northern|1q4,28v,4mm,4wx,4xx,56t,5ip,5pm,5w2,63p,659
northern areas|1zj
northern bahr al ghazal|5xl
northern bahr el ghazal|5xl
northern border|3bq
northern borders|3bq
northern borders province|3bq
northern borders region|3bq
northern cape|167
northern cyprus|gt
northern darfur|1dx
northern darfur state|1dx
northern denmark|2fb
northern district|1q4
northern division|4wx
northern dvina|mia
northern finland|4wu
northern ireland|tj
northern kordofan state|19a
northern mariana islands|jp
northern mindanao|5ne
northern ostrobothnia|2xl
northern province|dh,56t,5pm,5w2,659
northern red sea|4wd
northern region|3bq,4xx,5ip,63p
northern samar|2fn
northern samar province|2fn
northern savo|3r9
northern savonia|3r9
northern state|28v
northern territory|o1
northfield|hbm
northglenn|dj4
northland|5l5
northolt|gag
northport|gha
northridge|9r4
northwest|4rv,52b
northwest territories|pm
northwestern|52b
northwich|c62
norton|8l3
norton shores|gkx
norton sound|p6s
norton sund|p6s
noruega|3a
norvege|3a
norwalk|7rv,8ia
norway|3a
norwegen|3a
norwegian sea|p3n
norwich|6vt,dea
norwood|fxs
norzagaray|8zq
noshiro|bi4
nosivka|ipc
nosovka|ipc
nossa senhora do socorro|6kf
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
nottingham|39w
nottuln|hbc
notwani|mbx
nou barris|6jc
nouadhibou|3yq
nouakchott|c4
nouakchott nord|5ha
nouakchott north|5ha
nouakchott ouest|5h9
nouakchott south|5hb
nouakchott sud|5hb
nouakchott west|5h9
nouino|nvx
noukous|1ws
noumea|1yu
nouna|f2o
nour soultan|17p
nourata|f3x
nourestan|4i5
nourlat|ejk
noursoultan|17p,2ds
nouschahr|ddc
nouveau brunswick|pj
nouveau caire|3be
nouveau mexique|15l
nouvelle aquitaine|td
nouvelle bretagne occidentale|5n3
nouvelle bretagne orientale|5mn
nouvelle caledonie|jr
nouvelle ecosse|pl
nouvelle galles du sud|o0
nouvelle guinee occidentale|51x
nouvelle irlande|5my
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
nova friburgo|694
nova galechtchina|noe
nova galeshchina|noe
nova gorica|djv
nova halechtchyna|noe
nova haleshchyna|noe
nova iguacu|237
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
nova scotia|pl
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
novaci|5fa,k6f
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
novara|wo,7y1
novare|wo,7y1
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
novgorod|12x,2ak
novgorod oblast|12x
novgorod region|12x
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
novi sad|2bp
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
novo hamburgo|3o8
novo horizonte|fpm
novo kaushani|a2v
novo mesto|9ga
novo nikolaievka|oka
novo nikolayevka|oka
novo oukrainka|i1l
novo peredelkino|7iy
novo sarabouz|my8
novo sarabuz|my8
novo selo|5f0,eak
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
novocheboksarsk|76s
novocherkask|6iy
novocherkassk|6iy
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
novokouibychevsk|7mi
novokouzminki|bsu
novokouznetsk|2iz
novokrasne|nvq,oih
novokrasnoie|nvq
novokrasnoye|nvq
novokrymske|o96
novokrymskoie|o96
novokrymskoye|o96
novokubansk|e35
novokuibyshevsk|7mi
novokuybyshevsk|7mi
novokuz minki|bsu
novokuzminki|bsu
novokuznetsk|2iz
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
novomoskovsk|74l,9lk
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
novorosiisk|3rz
novorossia|gu
novorossiia|gu
novorossiisk|3rz
novorossiya|gu
novorossiysk|3rz
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
novosibirsk|ke,12z
novosibirsk oblast|12z
novosibirsk region|12z
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
novotcheboksarsk|76s
novotcherkassk|6iy
novotitarovskaia|gv4
novotitarovskaya|gv4
novotroitsk|7ss
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
novye kouzminki|6vy
novye petrovtsy|jzt
novye sanjary|jve
novye strelichtcha|oe5,ojl
novye tcheriomouchki|7zo
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
novyye cheremushki|7zo
novyye cheriomushki|7zo
novyye cheryomushki|7zo
novyye drachintsy|or5
novyye iarylovichi|oom
novyye kaplany|onr
novyye kaushany|a2v
novyye keushani|a2v
novyye kuz minki|6vy
novyye kuzminki|6vy
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
nowo peredelkino|7iy
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
nowokuibyschewsk|7mi
nowokusminki|bsu
nowokusnezk|2iz
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
nowomoskowsk|74l,9lk
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
noworossiisk|3rz
noworossija|gu
noworossijsk|3rz
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
nowotroizk|7ss
nowotroizkoje|ja5
nowotrojizke|ja5
nowotscheboksarsk|76s
nowotscherkassk|6iy
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
nowrangapur|1qn
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
nowyje kusminki|6vy
nowyje petrowzy|jzt
nowyje sanschary|jve
nowyje schuli|nyb
nowyje strelischtscha|oe5,ojl
nowyje trojany|n48
nowyje tscherjomuschki|7zo
nowyzja|nbn
noyabrsk|7oc
noyal sur vilaine|mu5
noyelles godault|kos
noyelles sous lens|k2n
noyon|ick
nozay|mtz
ns deutschland|ig
nsawam|cl3
nsukka|7n9
nttijarvi|lf6
nuadibu|3yq
nuakchot|c4
nuble|4rl
nueil les aubiers|kup
nueltin lake|lf7
nuembrecht|hvc
nuernberg|2l1
nuestra senora del rosario de baruta|3r1
nueva amsterdam|7tv
nueva aquitania|td
nueva askania|njs
nueva bretana del este|5mn
nueva bretana del oeste|5n3
nueva caledonia|jr
nueva delhi|18e
nueva ecija|1f4
nueva ecija province|1f4
nueva escocia|pl
nueva esparta|2pr
nueva friburgo|694
nueva gales del sur|o0
nueva gerona|aib
nueva guinea|bev
nueva guinea occidental|51x
nueva iberia|fj5
nueva italia de ruiz|f2e
nueva jersey|15k
nueva kajovka|chu
nueva loja|9g5
nueva mayachka|k9m
nueva ocotepeque|g91
nueva orleans|307
nueva plymouth|3lu
nueva rochelle|8yv
nueva rosita|dq4
nueva rusia|gu
nueva segovia|5kf
nueva segovia department|5kf
nueva vizcaya|2x3
nueva vizcaya province|2x3
nueva york|ak,15n
nueva zelanda|3h
nueve de julio|egx
nuevitas|ba0
nuevo brandeburgo|9sd
nuevo brunswick|pj,ax0
nuevo casas grandes|b3a
nuevo hampshire|15j
nuevo imperial|f3m
nuevo laredo|32j
nuevo leon|zj
nuevo mexico|15l
nuevo san carlos|dgn
nuevo ulm|bmg
nuevo valle|4w7
nugaal|5x4
nugal|5x4
nui|62n
nuino|nvx
nuits saint georges|ksw
nujno|nvx
nuku alofa|3x0
nukualofa|3x0
nukufetau|62l
nukunonu|4gi,o3r
nukus|1ws
numan|93a
numata|c8z
numazu|69p
numazu shi|69p
numbrecht|hvc
numea|1yu
nunavut|pn
nuneaton|8br
nungua|9ls
nuoro|wp,e6w
nuoro province|wp
nuqat al khams|3gb
nur sultan|17p
nurabad|9du,a6e
nurafshon|bmd
nurata|f3x
nuremberg|2l1
nurestan|4i5
nuristan|4i5
nurlat|ejk
nurmijaervi|cnd
nurmijarvi|cnd
nurnberg|2l1
nurota|f3x
nurpur|djx
nursultan|17p
nurtingen|dbr
nusa tenggara barat|51u
nusa tenggara timur|51v
nusatenggara occidental|51u
nusatenggara oriental|51v
nusaybin|8h5
nuseirat|e5a
nuseirat camp|e5a
nutley|g33
nuuk|6t3
nuyno|nvx
nuzvid|bcs
nw frontier|6e
nyachera|flv
nyagan|biv
nyahururu|f79
nyala|1i1
nyamira|53u,fr7
nyamira county|53u
nyamira district|53u
nyandarua|53v
nyandarua county|53v
nyandarua district|53v
nyandoma|gxv
nyanga|4x8
nyanza|p0x
nyaungdon|dci
nyaunglebin|8g4
nyazepetrovsk|is2
nyeri|53w,6pz
nyeri county|53w
nyeri district|53w
nyiregyhaza|356
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
nykoeping|7i0
nykoping|7i0
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
nzerekore|2zd,4yl
nzerekore region|4yl
o fallon|8ot,fw7
o higgins region|4rg
o mon|75t
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
oakland|2x7
oakland park|cmb
oakleaf plantation|hc6
oakley|dex
oakton|emu
oakville|689,e53
oami|bdf
oaxaca|zk,25k
oaxaca city|25k
oaxaca de juarez|25k
ob sea|lf5
obala|fqy
obanbori qayroqum|lf8
obando|alw
obbusen|p8f
obcina dobrna|5ud
ober ramstadt|ia8
ober urdorf|jne
obera|azg
oberasbach|hw5
oberentfelden|k1r
oberhausbergen|mv7
oberhausen|3ya
oberkirch|hbr
obernai|iw6
oberosterreich|nt
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
obihiro|6jj
obita|cgx
objile|ogk
objyle|ogk
oblast amur|11r
oblast archangelsk|11s
oblast astrachan|11t
oblast autonome juif|13x
oblast autonomo hebreo|13x
oblast belgorod|11v
oblast blagoewgrad|3e5
oblast brjansk|11w
oblast burgas|2ya
oblast charkiw|14j
oblast chaskowo|3xt
oblast cherson|14k
oblast chmelnyzkyj|14l
oblast czernowitz|14o
oblast d amour|11r
oblast d arkhangelsk|11s
oblast d astrakhan|11t
oblast d irkoutsk|124
oblast d ivano frankivsk|146
oblast d ivanovo|125
oblast d odesa|14e
oblast d odessa|14e
oblast d omsk|130
oblast d orel|132
oblast d orenbourg|131
oblast d oriol|132
oblast d oulianovsk|13q
oblast de amur|11r
oblast de arjanguelsk|11s
oblast de astracan|11t
oblast de belgorod|11v
oblast de briansk|11w
oblast de cheliabinsk|11z
oblast de cherkasy|14m
oblast de chernigov|14n
oblast de chernihiv|14n
oblast de chernivtsi|14o
oblast de dniepropetrovsk|142
oblast de dnipropetrovsk|142
oblast de donetsk|m7
oblast de iaroslavl|13w
oblast de irkutsk|124
oblast de ivano frankivsk|146
oblast de ivanovo|125
oblast de jarkov|14j
oblast de jerson|14k
oblast de jmelnitski|14l
oblast de jytomyr|143
oblast de kaliningrad|12b
oblast de kaliningrado|12b
oblast de kalouga|12i
oblast de kaluga|12i
oblast de kemerovo|12a
oblast de kharkiv|14j
oblast de kharkov|14j
oblast de kherson|14k
oblast de khmelnitski|14l
oblast de khmelnytskyi|14l
oblast de kiev|148
oblast de kirov|12f
oblast de kirovograd|149
oblast de kirovogrado|149
oblast de kirovohrad|149
oblast de kostroma|12k
oblast de kourgan|12c
oblast de koursk|12m
oblast de kurgan|12c
oblast de kursk|12m
oblast de kyiv|148
oblast de leningrad|12o
oblast de leningrado|12o
oblast de leopolis|14c
oblast de lipetsk|12p
oblast de lougansk|141
oblast de louhansk|141
oblast de lugansk|141
oblast de lviv|14c
oblast de magadan|12q
oblast de moscou|12t
oblast de moscu|12t
oblast de mourmansk|12v
oblast de murmansk|12v
oblast de mykolaiv|14d
oblast de nijni novgorod|12y
oblast de nikolaiev|14d
oblast de nizhni novgorod|12y
oblast de novgorod|12x
oblast de novosibirsk|12z
oblast de novossibirsk|12z
oblast de odesa|14e
oblast de omsk|130
oblast de oremburgo|131
oblast de oriol|132
oblast de penza|134
oblast de poltava|14f
oblast de pskov|136
oblast de riazan|138
oblast de rivne|14g
oblast de rostov|137
oblast de sajalin|13a
oblast de sakhaline|13a
oblast de samara|13b
oblast de saratov|13c
oblast de smolensk|13e
oblast de soumy|14h
oblast de sumy|14h
oblast de sverdlovsk|13h
oblast de tambov|13j
oblast de tcheliabinsk|11z
oblast de tcherkassy|14m
oblast de tchernigov|14n
oblast de tchernihiv|14n
oblast de tchernivtsi|14o
oblast de ternopil|14i
oblast de tioumen|13o
oblast de tiumen|13o
oblast de tomsk|13k
oblast de toula|13l
oblast de transcarpatia|144
oblast de transcarpatie|144
oblast de tula|13l
oblast de tver|13m
oblast de ulianovsk|13q
oblast de vinnytsia|13z
oblast de vladimir|13s
oblast de volgograd|13r
oblast de volgogrado|13r
oblast de volhynie|140
oblast de volinia|140
oblast de vologda|13t
oblast de volyn|140
oblast de voronej|13u
oblast de voronezh|13u
oblast de yaroslavl|13w
oblast de yitomir|143
oblast de zakarpatia|144
oblast de zaporijia|145
oblast de zaporijjia|145
oblast de zaporiyia|145
oblast de zaporojie|145
oblast de zhytomyr|143
oblast dnipropetrowsk|142
oblast dobritsch|4m7
oblast donezk|m7
oblast gabrowo|4m6
oblast irkutsk|124
oblast iwano frankiwsk|146
oblast iwanowo|125
oblast jambol|4mj
oblast jaroslawl|13w
oblast kaliningrad|12b
oblast kaluga|12i
oblast kardschali|4m8
oblast kemerowo|12a
oblast kiew|148
oblast kirow|12f
oblast kirowohrad|149
oblast kjustendil|4m9
oblast kostroma|12k
oblast kurgan|12c
oblast kursk|12m
oblast kyjiw|148
oblast lemberg|14c
oblast leningrad|12o
oblast lipezk|12p
oblast lowetsch|4ma
oblast lugansk|141
oblast luhansk|141
oblast lwiw|14c
oblast magadan|12q
oblast montana|4mb
oblast moskau|12t
oblast murmansk|12v
oblast mykolajiw|14d
oblast nischni nowgorod|12y
oblast nowgorod|12x
oblast nowosibirsk|12z
oblast odessa|14e
oblast omsk|130
oblast orenburg|131
oblast orjol|132
oblast pasardschik|3q2
oblast pensa|134
oblast pernik|4mc
oblast plewen|3vl
oblast plowdiw|2au
oblast poltawa|14f
oblast pskow|136
oblast rasgrad|4md
oblast riwne|14g
oblast rjasan|138
oblast rostow|137
oblast russe|3tr
oblast sachalin|13a
oblast samara|13b
oblast saporischschja|145
oblast saratow|13c
oblast schumen|4mi
oblast schytomyr|143
oblast silistra|4me
oblast sliwen|4mf
oblast smolensk|13e
oblast smoljan|4mg
oblast sofia|1og,3ud
oblast stara sagora|3ca
oblast sumy|14h
oblast swerdlowsk|13h
oblast tambow|13j
oblast targowischte|4mh
oblast ternopil|14i
oblast tjumen|13o
oblast tomsk|13k
oblast transkarpatien|144
oblast tscheljabinsk|11z
oblast tscherkassy|14m
oblast tschernihiw|14n
oblast tscherniwzi|14o
oblast tula|13l
oblast twer|13m
oblast uljanowsk|13q
oblast warna|2s7
oblast weliko tarnowo|3wg,665
oblast widin|4m4,7dg
oblast winnyzja|13z
oblast wladimir|13s
oblast wolgograd|13r
oblast wolhynien|140
oblast wologda|13t
oblast wolyn|140
oblast woronesch|13u
oblast wraza|4m5
oblys d almaty|1gm,1nb
oblys d aqmola|275
oblys d aqtobe|25z
oblys d atyraou|2li
oblys de djamboul|1w1
oblys de karaganda|1nu
oblys de kostanai|20g
oblys de kyzylorda|2a0
oblys de manguistaou|2qe
oblys de pavlodar|26r
obmen sakljutschjonnymi schpionami meschdu rossijei i sscha|nvi
obmen zaklioutchionnymi chpionami mejdou rossiei i scha|nvi
obmen zakliuchionnymi shpionami mezhdu rossiyei i ssha|nvi
obmen zaklyuchyonnymi shpionami mezhdu rossiyey i ssha|nvi
obninsk|7rk
obo|dmk
obock|4tj,bd4
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
obuase|6zp
obuasi|6zp
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
obwald|q6
obwalden|q6
obzhile|ogk
obzhyle|ogk
ocala|ask
ocana|7z8
occident|if
occidental|me
occidental mindoro|2tf
occidental mindoro province|2tf
occidente|if
occitania|tf
occitanie|tf
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
oceanside|6f1,f5v
och|1tg,1xn,3mw
ocha|g7w
ochakiv|ilg
ochakov|ilg
ochakovo matveyevskoye|7k2
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
ocnita|5ce,g16
ocnita district|5ce
ocoee|cqn
ocona|mbz
oconee|mc0
ocosingo|d0q
ocotal|7y9
ocotepeque|50e
ocotepeque department|50e
ocotlan|8ra
ocozocoautla de espinosa|dj7
ocrida|796
octeville|hyf
octeville sur mer|ms6
ocumare|6jh
ocumare del tuy|6jh
oda|990,ekq
oda shi|ekq
odabacha|o0u
odabascha|o0u
odabasha|o0u
odacho oda|ekq
odate|a4z
odawara|6a7
oddar mean chey|54n
oddar meanchey|54n
ode|990
odemis|9vm
odenburg|ace
odense|6cy
odenthal|i8k
odenton|dxx
oder|gw
oderhellen|e2b
odesa|14e,18v
odesa oblast|14e
odesa region|14e
odeshchyna|14e
odessa|14e,18v,7fm
odessa oblast|14e
odessa region|14e
odessos|1yo
odessus|1yo
odienne|6rz
odintsovo|707
odinzowo|707
odisha|ue
odivelas|b7l
odorheiu|e2b
odorheiu secuiesc|e2b
odorheiul secuiesc|e2b
odranci|5sk,msi
oecusse|61p
oecussi ambeno|61p
oedelem|kfp
oedemis|9vm
oeiras|eei
oelde|fur
oelgii|8ol
oer erkenschwick|fmy
oerebro|2s9
oerlinghausen|hvh
oernskoeldsvik|f25
oestersund|6s2
ofakim|ehc
ofanto|mc1
ofaqim|ehc
offa|7k7
offemont|n5d
offenbach|7ff
offenbach am main|7ff
offenbourg|ao8
offenburg|ao8
ofiqim|ehc
oftringen|jd4
ofunato|eal
ogaki|6ll
ogaminana|8q7
ogden|8o2
oger|59z
oghuz|4k6,hgd
oghuz district|4k6
oglio|mc2
ogni|ov4
ogoja|dvc
ogoki reservoir|lf9
ogooue|mc3
ogooue ivindo|4x9
ogooue lolo|4xa
ogooue maritime|4xb
ogorodnoie|kvt
ogorodnoje|kvt
ogorodnoye|kvt
ogosta|mc4
ogouz oglou|nt6
ogre|59z,8xt
ogre municipality|59z
ogres|59z
ogro|59z
ogun|16z,mc5
ogun state|16z
ogus oglu|nt6
oguz|4k6,hgd
oguz oglu|nt6
ohafia ifigh|9e8
ohangaron|dsx
ohangwena|5ju
ohangwena region|5ju
ohau|mc6
ohio|15o,mc7
ohlau|ex3
ohm|mc8
ohre|lyl
ohrid|5ep,796
ohringen|gu6
oi kouiou|ndv
oi kuiu|ndv
oi kuju|ndv
oich|mc9
oignies|jap
oildale|f0d
oio|4zo
oise|2o3,lqd,mdz
oiso|f18
oisoul|o2s
oissel|j1u
oistins|k93
oisul|o2s
oita|yy,1lz
oita ken|yy
oita prefecture|yy
oita shi|1lz
oja|g7w
ojaren|lfa
ojerelie|jak
ojeve|o89
ojevo|o89
ojiya|eh2
ojo de agua|3rs
ojotnikovo|ny1
ojotnykove|ny1
ojotske|o2r
ojotskoye|o2r
ojtirka|c79
ojtyrka|c79
oka|mca
okanagan|3e9
okanagan country|3e9
okanagan valley|3e9
okara|3x4
okavango|mcb
okawa|diu
okaya|b94
okayama|yo,1di
okayama ken|yo
okayama prefecture|yo
okayama shi|1di
okazaki|35a
okazaki shi|35a
okcheon|az4
okcheon county|az4
oke ila|eej
oke mesi|8zm
okegawa|99s
okegawa shi|99s
okemos|h41
okene|2r1
okha|g7w
okhotnikovo|ny1
okhotnykove|ny1
okhotske|o2r
okhotskoie|o2r
okhotskoye|o2r
okhtirka|c79
okhtyrka|c79
okigwe|7j0
okinawa|z1,79n
okinawa ken|z1
okinawa prefecture|z1
okinawa shi|79n
oklahoma|15p
oklahoma city|1ei
okno|nxi
okny|kt4
okoulovka|ikc
okouniovka|ovo
okounivka|ovo
okrika|72x
okrug bor|5pd
okrug branicevo|5pb
okrug jablanica|5pi
okrug juzna backa|2dl
okrug juzni banat|3js
okrug kolubara|5p9
okrug macva|3k8
okrug moravica|5pf
okrug pcinja|5pj
okrug pirot|5ph
okrug podunavlje|5pa
okrug pomoravlje|5pc
okrug rasina|3zw
okrug raska|3d8
okrug severna backa|5p5
okrug severni banat|5p7
okrug srednji banat|5p6
okrug srem|3fc
okrug sumadija|3j1
okrug toplica|5pg
okrug zajecar|5pe
okrug zapadna backa|5p8
okrug zlatibor|3n5
oksamytne|oe3
oktiabr|oem
oktiabrdorf|ogl,ohm
oktiabrsk|g98
oktiabrske|jen,o0w,o63,ou6
oktiabrski|7qn,j6f
oktiabrskoie|jen,o0w,o63,ou6
oktiabrskoye|jen,o0w,o63,ou6
oktjabr|oem
oktjabrdorf|ogl,ohm
oktjabrsk|g98
oktjabrske|jen,o0w,o63,ou6
oktjabrski|7qn,j6f
oktjabrskoje|jen,o0w,o63,ou6
oktoberfeld|oth
oktyabr|oem
oktyabr sk|g98
oktyabr skiy|7qn,j6f
oktyabr skoye|jen,o0w,o63,ou6
oktyabrdorf|ogl,ohm
oktyabrsk|g98
oktyabrske|jen,o0w,o63,ou6
oktyabrskiy|7qn
oktyabrskoye|jen,o0w,o63,ou6
oktyabrsky|7qn,j6f
okulovka|ikc
okulowka|ikc
okunevka|ovo
okuniovka|ovo
okunivka|ovo
okuniwka|ovo
okunjowka|ovo
okunoya|ehu
okunyovka|ovo
okzitanien|tf
ol kalou|6vp
ol shana|nhg
olaine|5a0,dt3
olaine municipality|5a0
olaines|5a0
olancho|50f
olancho department|50f
olathe|71z
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
oldenbourg|6ml
oldenburg|6ml
oldenburgo|6ml
oldenzaal|fc4
oldham|3t3
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
olinda|33m
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
olmaliq|72t
olmutz|3e2
olney|epk
olomouc|2d5,3e2
olomouc region|2d5,4tc
olomoucky|2d5,4tc
olomoucky kraj|2d5,4tc
olonets|jhi
olongapo|3xl
olongapo city|3xl
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
olsztyn|2l3
olt|31e,mch
olt county|31e
olten|i1z
olupona|88b
olychivka|ntu
olyka|nfx
olympia|6r7
olyschiwka|ntu
olyshivka|ntu
omagari|dli
omagh|h62
omaha|2qb
omaheke|5jq
omaheke region|5jq
oman|3n
ombella m poko|4qd
ombella mpoko|4qd
ombrie|uu
omdourman|1r6
omdurman|1r6
ome|73z
omelianivka|o1n
omeljaniwka|o1n
omelyanivka|o1n
omidiyeh|c8j
omihachiman|8ua
omihachiman shi|8ua
omno gobi aimag|5go
omnogovi|5go
omo|mci
omolon|mcj
omoutninsk|gdm
omran|20t,4h6
omsk|130,17k
omsk oblast|130
omsk region|130
omura|880
omusati|5js
omusati region|5js
omuta|73w
omuta shi|73w
omuthiya|idj
omuthiyagwiipundi|idj
omutninsk|gdm
onchan|48t,oz6
onda|gc3
ondjiva|flx
ondo|17r,3nc
ondo city|3nc
ondo state|17r
ondorchaan|9ry
ondorkhaan|9ry
ondozero|lfb
onega|gun,mck
oneida lake|lfc
onex|hw8
ongarue|mcl
ongjin|a5t
ongole|6gc
ongtustik qazaqstan|1bh
onilahy|mcm
onilove|ovl
onilowe|ovl
oniskove|ohl,ou9
oniskowe|ohl,ou9
onitsha|1js,3xu
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
ontario|8x,6h2
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
ooita|1lz
ooita ken|yy
ooita prefecture|yy
ooita shi|1lz
oolsan|19j,1s7
oolsan gwangyeoksi|1s7
oolsan gwangyoksi|1s7
oolsan kwangyeoksi|1s7
oolsan kwangyoksi|1s7
oomuta|73w
oomuta shi|73w
oonojou|88h
oonojou shi|88h
oosaka|ar
oosaka fu|ai
oosaka prefecture|ai
oosaka shi|ar
oost vlaanderen|ob
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
ootsu|1vi
ootsu shi|1vi
ooty|3ue
opava|ak3
opelika|ftq
opglabbeek|jli
opichnia|kt8
opischnja|kt8
opishnia|kt8
opishnya|kt8
opita|8zl
opladen|gsd
oplotnica|5ut,n7l
opochka|imc
opochnia|kt8
opole|10g,10w,315
opole voivodeship|10g,10w
opolskie|10w
oporto|11g,26f
oposchnja|kt8
oposhnia|kt8
oposhnya|kt8
opotchka|imc
opotschka|imc
oppeln|315
oppermansdrif dam|kz6
opricheny|jm3
oprischeny|jm3
oprisheny|jm3
oprychenska silska rada|jm3
opryschenska silska rada|jm3
opryshenska silska rada|jm3
oprysheny|jm3
opstina debarca|5ek
opstina kolasin|5cz
opstina mavrovo und rostusa|5f3
opstina niksic|5d2
opstina plav|5d3
opstina pluzine|5d5
opstina savnik|5d8
opstina sombor|c0j
opstina sremska mitrovica|djw
opstina subotica|812
opstina zabljak|5db
opuwo|iaz
opwijk|iws
opzullik|jy5
oqtosh|dow
or jehuda|e0g
or yehuda|e0g
oradea|2db
orai|6n1
oraison|n15
oral|1x3
oran|1fd,1li,9c5
oran province|1li
orange|6xc,do6,ejj,flm,mco
orange free state|mb
orange walk|4pj,cdi
orange walk district|4pj
orange walk town|cdi
orangevale|eom
orangeville|fjd
orani|cj4
oranienburg|d82
oranjestad|3dp,ne5
oranse|7tq
orari|mcp
oras|o8b
orativ|nj4
oratiw|nj4
oratov|nj4
oratow|nj4
oraz|o8b
orbigo|m7a
orcha|79t
orchies|jzv
orchivtsi|nmn
orchon aimag|5gg
orcutt|fwq
ord|mcq
orders|1og
ordino|4ht,jni
ordjonikidze|dqg,nkz,om5
ordos|1fb
ordoubad|4k7
ordschonikidse|dqg,nkz,om5
ordu|25t,35n
ordu province|25t
ordubad|4k7
ordynskoie|jdx
ordynskoje|jdx
ordynskoye|jdx
ordzhonikidze|dqg,nkz,om5
oreanda|ohj
orebro|2s9,3ch
orebro county|3ch
orebro lan|3ch
orechow|igs
orechowo|ng3
orechowo borissowo|6vb
orechowo borissowo sewernoje|777
orechowo sujewo|7eo
oregon|15q,he2
oregon city|e7o
orejov|igs
orejovo|ng3
orejovo borisovo|6vb
orejovo borisovo severnoye|777
orejovo zuyevo|7eo
orekhov|igs
orekhovo|ng3
orekhovo borisovo|6vb
orekhovo borisovo severnoye|777
orekhovo borissovo|6vb
orekhovo borissovo severnoie|777
orekhovo zouievo|7eo
orekhovo zuyevo|7eo
orel|1zh
orel oblast|132
orellana|4ux
orellana province|4ux
orem|894
oremburgo|131,1i4
orenbourg|1i4
orenburg|131,1i4
orenburg oblast|131
orenburg region|131
orense|7tq
orestivka|otg
orestiwka|otg
orestovka|otg
orestowka|otg
oresund|pao
oreti|mcr
orgeval|kw3
orhangazi|bkk
orhei|5cf,9ag
orhei district|5cf
orheiu|9ag
orhon|5gg,mcs
oria|hsj
orichiw|igs
orichiwka|nmb
orichowe|ng3
oriental|dj,4a5
oriental mindoro|24k
oriental mindoro province|24k
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
oriol|132,1zh
oriola|8mq
orion|c8h
oristan|wq,f9z
oristano|wq,f9z
orita eruwa|9kc
orito|auf
oriximina|e9k
orizaba|7dv
orjev|n64,n9t
orjitsa|ncf
orjitsia|ncf
orjiv|n64,n9t
orjol|1zh
orjytsia|ncf
orken|lfd
orkhey|9ag
orkhon|5gg
orland park|ar4
orlandia|cju
orlando|3c6
orleans|35v
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
ormoc|693
ormoc city|693
ormond beach|d6z
ormoz|5sl,kde
ormsjn|lfe
ormskirk|glv
ornans|n47
orne|2o4
ornskoldsvik|f25
oro|5mz
oro province|5mz
oro valley|cgv
orocovis|4f2,nin
oromia|71
oromia region|71
oromia regional state|71
oromiya|71
oroqen zizhiqi|af9
oroquieta|did
oroquieta city|did
oroshaza|fcm
orotava|d0y
orozgan|3ec
orpington|ibn
orsasjn|lff
orsay|hsq
orscha|79t
orschew|n64,n9t
orschiw|n64,n9t
orschiwzi|nmn
orschiza|ncf
orschizja|ncf
orschyzja|ncf
orsha|79t
orshivtsi|nmn
orsjn|lfg
orsk|3q9
ortakoy|fel
ortalan|oox
orthez|iys
orumiyeh|1hk
oruro|2cy,4no
oruzgan|3ec
oruzgan province|3ec
orvault|gdu
oryol|132,1zh
oryol oblast|132
oryol region|132
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
osaki|76n
osan|6mq
osasco|2a2
osch|1xn,3mw
oschatz|i5e
oscherelje|jak
oschersleben|hij
oschewe|o89
oschewo|o89
oschichleby|npu
oschnaviyeh|bpd
oschychliby|npu
osek|3fm
oselevka|oci
oselivka|oci
osenbasch|osi
oserki|88d
oserna|nct
osernaja|nct
oserne|kmk,kru,opp
osetia|h0
osetia del norte|mr,13d
osetia del norte alania|mr,13d
osetia del sur|i4
osgon|bvp
osh|1tg,1xn,3mw
osh city|3mw
osh region|1tg,3mw
oshakati|7zw
oshana|5jr
oshana region|5jr
oshawa|6ji
oshijleby|npu
oshikhleby|npu
oshikoto|5jt
oshikoto region|5jt
oshkosh|9xk
oshnavieh|bpd
oshnaviyeh|bpd
oshogbo|2s1
oshyjliby|npu
oshykhliby|npu
osichki|nle
osijek|3fm
osijek baranja|3ng
osijek baranja county|3ng
osilnica|5sm,oxi
osinniki|by6
osipenko|mwg
osipovka|opt
osjecko baranjska|3ng
osjornoje|kmk,kru
osjorny|ja2
osjorsk|8w8
osjory|gay
oskemen|1xx
oskil|gz,neo
oskol|gz
oslo|cv,28r
osmanabad|8nv
osmanchik|onf
osmancik|e2x
osmanisches reich|h1
osmaniye|2e0,2ib
osmaniye province|2ib
osmantchik|onf
osmantschik|onf
osnabruck|6j9
osnabrueck|6j9
osny|i15
osogbo|2s1
osorio|eht
osorno|710
ospino|ese
oss|96o
ossa|gqo
osselevka|oci
osselewka|oci
osselivka|oci
osseliwka|oci
ossetia|h0
ossetie|h0
ossetie du nord|mr,13d
ossetie du nord alanie|mr,13d
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
ost aserbaidschan|170
ost flandern|ob
ost samar|2w2
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
osterbotten|4wn
ostergotland|2s2
ostergotland county|2s2
ostergotlands lan|2s2
osterholz scharmbeck|fc7
osterley|iq3
osterode|esr
osterreich|2l
ostersund|6s2
osteuropa|f6
ostfildern|ert
ostflandern|ob
ostia|8of
ostie|8of
ostior|koe
ostjerusalem|p2j
ostjor|koe
ostkap|c9
ostkasachstan|1mn
ostkoreabucht|p74
ostmakedonien und thrakien|2hi
ostpreussen|f5
ostprovinz|56u,5pl,657
ostra silen|lfj
ostrau|22l
ostrava|22l
ostricourt|kq0
ostritsa|n91,nmt
ostrivne|o3b
ostriwne|o3b
ostriza|n91,nmt
ostrobothnia|4wn
ostrobothnia region|4wn
ostrobotnia|4wn
ostrobotnia central|4wk
ostrobotnia del norte|2xl
ostrobotnia del sur|4wg
ostrobotnie|4wn
ostrobotnie centrale|4wk
ostrobotnie du nord|2xl
ostrobotnie du sud|4wg
ostroda|esr
ostrog|ii5
ostrogojsk|ek8
ostrogoschsk|ek8
ostrogothie|2s2
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
osun|17s
osun state|17s
osuna|hsi
osurgeti|cnz
oswego|eon
oswestry|hm7
oswiecim|dk6
osychky|nle
osynivka|ouq
osypenko|mwg
ota|3wy
otago|5l6
otake|fpq
otakulandia|2hl
otan ayegbaju|dsy
otar meanchey|54n
otar moinak|mvc
otar moynak|mvc
otarkoi|obj
otarkoy|obj
otaru|7j5
otaru shi|7j5
otary|o1e
otavalo|f3q
otawara|aq1
otchakiv|ilg
otchakov|ilg
otchakovo matveievskoie|7k2
otcheretnia|oh6
otchior|ia2
othis|k6a
oti|4xy,mcv
otjiwarongo|a7v
otjozondjupa|5jp
otjozondjupa region|5jp
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
otschakowo matwejewskoje|7k2
otscheretnja|oh6
otschjor|ia2
otsu|1vi
otsu shi|1vi
otta|mcw
ottakring|7un
ottappalam|boc
ottawa|aw,mcx
ottensee|6cy
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
ouadai|5yy
ouaddai|5yy
ouagadougou|9s
ouahigouya|32i
ouaka|4qh
ouangani|4hm,h0y
ouanne|mcy
ouargla|2ho,30e
ouargla province|2ho
ouarzazat|aw8
ouarzazate|aw8
ouazzane|aqv
oubari|76g
oud heverlee|jbq
oud turnhout|iun
oudatchne|ofm
oudatchny|ibd
oudelnaia|inn
oudemburgo|jqx
oudenaarde|f86
oudenburg|jqx
oudmourtie|13p
oudobne|nrt
oudomlia|f3a
oudomxai|55u
oudomxay|55u
oudtshoorn|afh
oued ellil|c7w
oued fodda|cl2
oued lill|c7w
oued rhiou|amb
oued sebou|mcz
oued sly|flz
oued souf|2yt
oued zem|8ox
oueme|4nc,md0
ouesso|9i6
ouest|4rw,516,63q
ouezzane|aqv
oufa|17z
ouganda|x
ougledar|iit
ouglegorsk|isf,k45
ouglitch|dtc
ouglovoie|iu1,nds
ougnev|oaz
ougree|ixi
ougrinov|nfq
ouham|4q2,md1
ouham pende|4qf
ouhlove|nds
ouhniv|oaz
ouhryniv|nfq
ouiar|ip1
ouidah|3p6
ouioutne|mvc
ouioutnoie|mvc
ouistreham|jok
oujda|1qu
oujda angad|1qu
oujgorod|360
oujgorodski raion|nh6
oujhorod|360
oujhorodskyi raion|nh6
oujour|i8a
oukhta|7xq
oukrainka|ill,nlb,o6n,omm
oukrainsk|j8b
oukromne|my8
oukromnoie|my8
oulad teima|9wn
oulakly|osd
oulan bator|ap,5gw
oulan oude|1tz
oulaniv|ng9
oulanov|ng9
ouled djellal|46o,oyx
ouled mimoun|ep6
oulianivka|owc
oulianovka|kjr,os4,owc
oulianovsk|1fs
oulitchne|nat
oulitchno|nat
oullins|gci
oulou tchokrak|opd
oulu|2cq,md2
oulujarvi|lfk
oulujoki|m1j
oulytchne|nat
oum el bouaghi|2d6,3d1
oum el bouaghi province|2d6
oum er rbia|md3
ouman|80t
oume|73z,bj2
oumihachiman|8ua
oumihachiman shi|8ua
oumm al qaiwain|4i3,6a9
ounasjoki|md4
ounetcha|fw3
oungout|owr
oupeye|gon
ourai|def
oural|il,1x3
ouralo kavkaz|nly
ourense|7tq
ourgout|c69
ourguentch|2vb
ourilandia do norte|f7n
ourinhos|84h
ourioupinsk|d24
ouritsk|b5u
ourjoum|j3i
ourkousta|opn
ourmia|1hk
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
oussouriisk|6nq
oussyatin|k6c
oust abakan|ife
oust djegouta|eog
oust donetski|j37
oust ilimsk|80m
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
overijssel|105
overland park|6as
overpelt|inr
overstjuktan|lfl
ovidiopol|j10
oviede|2b1
oviedo|2b1,dnd
ovocheve|okq
ovochtchnoie|okq
ovorhangay|5gp
ovorkhangai|5gp
ovorkhangai aimag|5gp
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
owerri|2br
owidiopol|j10
owings mills|fkj
owo|3ii
oworchangai aimag|5gp
owoschtschnoje|okq
owotschewe|okq
owrutsch|ian
oxford|6lc,gxe,gyg,h4v
oxnard|42a
oxon hill glassmanor|ebg
oxted|in1
oy kuyu|ndv
oyama|6iq
oyan|9di
oye plage|knv
oyem|8bw
oyim|ezw
oyo|d7,279
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
ozolnieki|5a1
ozolnieki municipality|5a1
ozolnieku|5a1
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
p eng hu|62r
p ing tung|23x
p ot i|d3b
p yatykhatky|hoe
p yatypill ya|nf2
p yongan bukto|1a3
p yongan del norte|1a3
p yongan del sur|m9
p yongan namdo|m9
p yongan pukto|1a3
p yongsong|3dl
p yongyang|189
p yongyang si|189
pa an|6rp
paadarjarvi|li0
paal|iy0
paarl|69i
pabbi|dwn
pabianice|9lm
pabna|6ap
pacajus|d2s
pacatuba|b4p
pace|hei,js0
pacha tchakmak|oqo
pacharewka|o6t
pachariwka|o6t
pachkivtsi|oaq
pachkovtsy|oaq
pachora|c99
pachuca|259
pachuca de soto|259
pacific|h2
pacific ocean|h2
pacifica|din
pacifico|h2
pacifique|h2
paco|8yx
pacy sur eure|kui
padalarang|6bs
padang|1a5
padang sidempuan|3wo
padangsidempuan|3wo
paderborn|6wf
paderno dugnano|cbz
padiham|j3f
padilla cauca|cc1
padoue|wt,436
padova|wt,436
padra|e2j
padrag|fc5
padrauna|c7h
padua|wt,436
paducah|ggq
paduskoye more|li1
paernu|7e0
paez|dze
pafos|4t4,7qz
pagadian|2hk
pagalungan|ffp
pagani|ez4
pagar alam|9m0
pagbilao|d7u
paghman|bwy
pagny sur moselle|n5m
pago pago|7jf
pahang|5iw,md6
pahrump|e2y
paicandu|ekl
paide|gpy
paignton|btr
paijanne tavastia|4wp
paijat hame|4wp
pailin|54p,bc0
pailou|7uu
paimpol|js3
paine|ezp
paiporta|gp2
pais vasco|ed,sw
paises bajos|1t
paises balticos|ea
paises del golfo|h8
paises del loira|th
paisley|947
paita|b0r
paithan|dw3
pajara|h84
pajarevka|o6t
pajarivka|o6t
pajok|bxn
pak chong|bxo
pak kret|6ca
pakenham|b9l
pakharevka|o6t
pakharivka|o6t
pakisaji|fp4
pakistan|5
pakokku|786
pakpattan|78j
pakse|3l7
paktia|2sb
paktia province|2sb
paktia zurmat|2sb
paktika|338
paktiya|2sb
paktya|2sb
pakur|cds
pakxan|9zz
pakxe|3l7
pala|7sj
palacio del eliseo|f8
palafrugell|gx0
palaio faliro|a6h
palais de l elysee|f8
palaiseau|f74
palakkad|73e
palakollu|avw
palamos|hqh
palang|9u1
palangka raya|20n
palangkaraya|20n
palani|9za
palanpur|7bj
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
palauli|64y
palavas les flots|kjn
palawan|1wx
palawan province|1wx
palembang|dv
palence|su
palencia|su,8t2
palenque|cue
paleo faliro|a6h
palerme|wr,1f6
palermo|wr,1f6
palestina|3g,h3
palestine|3g,h3
palestinian territories|3g,h3
palghar|9gp
palghat|73e
palhoca|6fa
pali|415
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
pallavaram|6np
pallisa|fj9
palm bay|7qy
palm beach gardens|bew
palm city|grm
palm coast|8sl
palm desert|bk8
palm harbor|avh
palm river clair mel|h6d
palm springs|c6a,gx9
palm valley|hen
palma|1qe
palma de majorque|1qe
palma de mallorca|1qe
palma del rio|h5f
palma soriano|7wo
palmademallorca|1qe
palmaner|cym
palmares|d1v
palmas|1sm,1z5,djc
palmas de gran canaria|1sm
palmdale|6mx
palmeira das missoes|fgs
palmers green|ich
palmerston norte|3jn
palmerston north|3jn
palmetto bay|gjb
palmira|3bi,bnw,c24
palmyra|bnw
palmyre|bnw
palo alto|9wk
palo negro|76j
paloncha|99h
palopo|6bj
palpala|c1n
paltan|6bn
palu|1t2
palwal|7cu
palwancha|9qy
palyanytsya|or7
palyavaam|md8
pamandzi|4hn,g4q
pamanukan|7jr
pambak|md9
pamekasan|8c8
pamel|jn4
pameungpeuk|c10
pamiers|hy2
pamir|mda
pamlico sound|p8o
pampan|amz
pampanga|1c9
pampanga province|1c9
pampanito|e7l
pampatar|a37
pampelune|2cp
pamplemousses|5ie,g83
pamplona|2cp,bbt
pamulang|6fq
pan an|9mz
panabo|8pd
panabo city|8pd
panadura|eql
panaji|672
panalanoy|69y
panama|3l,m6,5ls
panama canal|mdb
panama city|m6,dp2
panama oeste province|5ll
panama ouest|5ll
panama stadt|m6
panambi|fn1
panarukan|fj7
panauti|cae
panazol|jh1
pancevo|95z
panch iao|2ir
panchagarh|c05
panchagarh district|c05
panchiao|2ir
panchir|2hj,4i6
panchkula|456
pandaan|emj
pandak|b1a
pandan|e6q
pandeglang|8cd
panderma|7r8
pandharpur|87e
pandhurna|cqi
pandi|efc
pandjchir|2hj,4i6
pandkli|nmb
pando|4nn
pandschakent|edx
pandschschir|2hj,4i6
panevezys|3my,408
panevezys county|408
pangai|kua
pangani|mdc
pangasinan|5nw
pangasinan province|5nw
pangkal pinang|2bi
pangkalanbuun|dqy
pangkalpinang|2bi
pangody|j7r
panihati|31w
panioutine|k6x
panioutino|k6x
panioutyne|k6x
panipat|3f1
paniqui|c15
paniutine|k6x
paniutino|k6x
paniutyne|k6x
panj|mdd
panjakent|edx
panji|cv6
panjim|672
panjsher|4i6
panjshir|2hj,4i6
panjshir province|2hj
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
panopolis|6qz
panruti|az7
panshan|2d2
panshi|8y2
pantaievka|nkb
pantaivka|nkb
pantajewka|nkb
pantajiwka|nkb
pantayevka|nkb
pantayivka|nkb
pante makasar|iih
panticapaeum|6sd
pantikapea|6sd
pantin|bex
pantubig|dib
panuco|d8a
panvel|776
panyutine|k6x
panyutino|k6x
panyutyne|k6x
panzer|dnn
panzhihua|24i
panzos|9i0
paola|5ht,g9z
paombong|d3x
paotana hat|cdh
paoy paet|90r
papa|exl
papaloapan|mde
papantla de olarte|bc1
papatoetoe|bx2
papaya|dmo
papeete|3li
papenbourg|ene
papenburg|ene
papenburgo|ene
papendrecht|fad
paphos|4t4,7qz
papouasie nouvelle guinee|2v
papouasie occidentale|51w
pappinissheri|eo5
papua|51x
papua barat|51w
papua islands|51x
papua neuguinea|2v
papua new guinea|2v
papua nueva guinea|2v
papua occidental|51w
par naogaon|68n
para|ow,5xh
para de minas|98d
para district|5xh
paracambi|e5j
paracatu|9l3
paracel inseln|pb6
paracel islands|pb6
paradip|8na
paradip garh|8na
paradise|3x8,g89
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
paraguari|5ow,fop
paraguay|2u
paraiba|ox,mdf
paraiba do sul|ea1
paraiso|dfs,fm1
parakou|2pt
paramagudi|8nl
paramaribo|1d1,5xg
paramaribo district|5xg
paramount|b42
paramus|g66
parana|p0,26u,mdg
paranagua|6xb
paranaiba|f4q,mdh
paranapanema|mdi
paranaque city|297
paranavai|9fi
parang|cio
paraparaumu|fn5
parasia|dhf
parauapebas|679
paravur tekkumbhagam|dkq
paray le monial|jiq
paray vieille poste|k1o
parbati|mdj
parbatipur|c2j
parbhani|3fw
parc commemoratif de vraca|4m5
parc national marin du golfe de mannar|p5f
parchim|hk3
parchomenko|nzi
parchomenko natalija stanislawiwna|nzi
parchomiwka|naq
parchomowka|naq
pardo|mdk
pardubice|2l4,3kz
pardubice region|2l4,4ta
pardubicky|2l4,4ta
pardubicky kraj|2l4,4ta
pardubitz|3kz
pare|ayv
parempuyre|k5m
parentis en born|mrm
parepare|6qx
parets|huc
parets del valles|huc
pargauja|5a2
pargauja municipality|5a2
pargaujas|5a2
pargolovo|ixo
pargolowo|ixo
parham|nhz
pariaguan|d8b
pariaman|8ck
parintins|a5c
paris|7b,gh7
parish of saint george|64d
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
parla|7iw
parlakimidi|cgb
parli vaijnath|88m
parma|wz,66k,8yu
parma heights|hcp
parmain|kom
parme|wz,66k
parnaiba|6zl,mdl
parnamirim|3kr
parnas|9wy
parnu|4vu,7e0,mdm
parnu county|4vu
parnumaa|4vv
paro|4oi,ekv
parobe|bzz
paroisse de clarendon|52p
paroisse de hanover|52l
paroisse de kingston|52d
paroisse de manchester|52o
paroisse de portland|52g
paroisse de saint andrew|4xd
paroisse de saint ann|52i
paroisse de saint david|4xe
paroisse de saint elizabeth|52n
paroisse de saint george|4xf
paroisse de saint james|52k
paroisse de saint john|4xg
paroisse de saint mark|4xh
paroisse de saint mary|52h
paroisse de saint patrick|4xi
paroisse de saint thomas|52f
paroisse de sainte catherine|52q
paroisse de trelawny|52j
paroisse de westmoreland|52m
parola|dz1
paron|mym
paroutino|nr8
paroutyne|nr8
parque conmemorativo de vraca|4m5
parral|7ue
parras de la fuente|ept
parroquia de christ church|4lf
parroquia de christ church nichola town|553
parroquia de clarendon|52p
parroquia de hanover|52l
parroquia de kingston|52d
parroquia de manchester|52o
parroquia de portland|52g
parroquia de saint andrew|4tl,4xd,52e
parroquia de saint ann|52i
parroquia de saint anne sandy point|554
parroquia de saint catherine|52q
parroquia de saint david|4tm,4xe
parroquia de saint elizabeth|52n
parroquia de saint george|4i7,4tn,4xf
parroquia de saint george basseterre|555
parroquia de saint george gingerland|556
parroquia de saint james|4lh,52k
parroquia de saint john|4i8,4li,4to,4xg
parroquia de saint john figtree|557
parroquia de saint joseph|4lj,4tp
parroquia de saint lucy|4lk
parroquia de saint luke|4tq
parroquia de saint mark|4tr,4xh
parroquia de saint mary|4i9,52h
parroquia de saint mary cayon|558
parroquia de saint michael|4ll
parroquia de saint patrick|4ts,4xi
parroquia de saint paul|4ia,4tt
parroquia de saint paul charlestown|559
parroquia de saint peter|4ib,4lm,4tu
parroquia de saint peter basseterre|55a
parroquia de saint philip|4ic,4ln
parroquia de saint thomas|4lo,52f
parroquia de saint thomas lowland|55b
parroquia de trelawny|52j
parroquia de trinity palmetto point|55c
parroquia de westmoreland|52m
parsabad|7yc
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
parung|7bs
parutino|nr8
parutyne|nr8
parvan|2hj
parvatipuram|biz
parwan|2hj
parys|9jf
pas de calais|2o5
pasadena|6pk,6we,gke
pasaia|i5h
pasaje|cj7
pasaje de drake|p4d
pasajes|i5h
pasan|fh4
pasardschik|670
pasardshik|670
pasarkemis|3j5
pasat|on4
pasay|2xj
pascagoula|gy6
pascani|ci2
pascha tschakmak|oqo
paschkiwzi|oaq
paschkowzy|oaq
paschmaklii|91n
pasco|5me,9on
paseh|794
pasha chakmak|oqo
pashkivtsi|oaq
pashkovtsy|oaq
pashmaklae|91n
pashmakli|91n
pasichna|myw
pasig|2dj
pasig city|2dj
pasir mas|3uw
pasitseli|o1s
pasmakly|91n
pasni|ewd
paso de calais|2o5
paso de los libres|cpg
paso robles|g50
pasragad branch|24g
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
passo fundo|6dp
passos|833
passy|j0g
passytsely|o1s
passyzely|o1s
pastaza|4vg
pastaza province|4vg
pasto|1rt
pasuruan|41v
pasytsely|o1s
patamundai|ek9
patan|3dw,7gr,ckk
patancheru|c9a
patea|mdn
paterna|a6g
paterno|ccu
paterson|6t9
pathanamthitta|dp4
pathankot|6fs
pathardih|cgz
pathein|28c
pathfinder reservoir|li3
pathri|du1
pathum thani|5zc,9de
pathumthani|9de
pati|7s1
patia|dsz
patiala|38x
patillas|4f3,irv
patiya|bml
patna|kk
patnos|8k6
pato branco|a0p
patos|8by
patos de minas|792
patra|2ma
patrai|2ma
patras|2ma
patrick|48u,oz5
patrocinio|9hk
patsoyoki|mdo
pattani|61b,74h
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
paul|4sl
paulinia|7ma
paulista|3fq
paulo afonso|8ob
paungde|dzf
pavel tsvetkov|o8y
pavia|x2,a0q
pavie|x2,a0q
pavilly|kh0
pavilosta|5a3
pavilosta municipality|5a3
pavilostas|5a3
pavlich|mx5
pavlinka|ovk
pavlis|mx5
pavlish|mx5
pavlivka|nb7,nl6,o7i,o88,oay,ofv,osh
pavlo marianovka|ott
pavlo maryanivka|ott
pavlo maryanovka|ott
pavlodar|1x8,26r
pavlodar region|26r
pavlograd|7yq
pavlogrado|7yq
pavlohrad|7yq
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
pawlodar|1x8,26r
pawlograd|7yq
pawlohrad|7yq
pawlowka|nb7,nl6,o7i,o88,osh
pawlowo|a92
pawlowsk|g7v,i4k,ieo
pawlowskaja|feq
pawlowski possad|al3
pawluwka|o7i,ofv
pawlynka|ovk
pawlysch|mx5
pawtucket|9ik
payakumbuh|6yk
payande|dv5
payerne|k0f
pays baltes|ea
pays bas|1t
pays bas caribeens|4ns
pays basque|ed,sw
pays de galles|tl
pays de la loire|th
pays du golfe|h8
paysandu|3y2,641
paysandu department|641
payyannur|9n0
payyanur|9n0
pazardjik|3q2,670
pazardzhik|3q2,670
pazardzhik province|3q2
pazardzik|670
pazifik|h2
pazifischer ozean|h2
pazin|id8
pchel niki|ove
pchelniki|ove
pchenitchnoie|ogl
pchenytchne|ogl
pcinja|5pj
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
pearland|7pp
pec|4h1,6ty
pecangaan|agv
pechenezhin|kts
pechenizhyn|kts
pechora|ccg,mdr
pechory|iog
pechtchera oziornaia|nct
peckham|9iq
pecos|mds
pecquencourt|kav
pecs|2v4
pedana|foi
peddapalli|es2
peddapuram|cd6
pedernales|4u9,evj
pedernales province|4u9
pederneiras|dr6
pedra badejo|g0o
pedregal|bl8
pedreira|dj3
pedro juan caballero|3wj
pedro leopoldo|bwj
peekskill|gm2
peel|48v,i4a
peer|i8z
pegasus bay|p2m
pegomas|kjq
pegou|27g
pegu|27g
pehcevo|5eg,k43
pehchevo|5eg
pehowa|djs
peicheng|67j
peine|btg
peipussee|h4
peja|6ty
peje|6ty
pekalongan|3cb
pekan|f8n
pekan bahapal|ddp
pekanbaru|18a
pekin|5n,qj,eve
peking|5n,qj
pelabuhanratu|7p2
peleliu|5oe
pelham|gta
pelinginselka|li5
pelissanne|jol
pelly|mdt
peloponeso|2j2
peloponnes|2j2
peloponnese|2j2
pelotas|3af
pelsall|j92
pemagatshel|4ox,d2g
pemalang|6bt
pemangkat|eo3
pematang siantar|3kf
pematangsiantar|3kf
pemba|2e6
pemba kaskazini|62x
pemba kusini|631
pemba nord|62x
pemba north|62x
pemba south|631
pemba sud|631
pembroke|5hu,j1i
pembroke pines|6j5
pembuang|mdu
pen|enm
penaflor|a1f
penal|e07
penal debe|62b
penama|64k
penang|5ix
penapolis|b8d
penarol|fhw
penarth|gpm
penco|cck
pend orielle|mdv
pendjab|62,uf
pendjikent|edx
penedo|cz9
pengcheng|9r9
penghu|62r
penghu hsien|62r
penghu inseln|62r
penghu islands|62r
penghus|62r
penicuik|i4d
peninsula de crimea|es,14b
peninsula de kinburn|g1
peninsula de zamboanga|5nd
peninsule de crimee|es,14b
peninsule de kinbourn|g1
peninsule de zamboanga|5nd
penistone|j6w
penjamo|dcq
penner|mdw
pennsauken|e3o
pennsylvania|15r
pennsylvanie|15r
penon de alhucemas|p2e
penon de velez de la gomera|p2d
penonome|byy
penrith|icb
pensa|1jh
pensacola|bdl
pensilvania|15r
pentagon|h5
pentagone|h5
pentagono|h5
penticton|eqa
penuelas|4f4,hap
penza|134,1jh
penza oblast|134
penza region|134
penzance|hg2
penzberg|i4m
penzhina|mdx
people s republic of china|0
peoria|696,7jd
pepinster|jkw
pequena rusia|ge
perai|a27
perak|5iy
perambalur|fip
peranampattu|cth
perasvet|idk
peraswet|idk
peravia|4ua
perbaungan|6no
perchotravensk|g32
perchotravneve|jvo,nap,nn2,nql,oip
perchotravnevoie|jvo,nap,nn2,nql,oip
percut|3bs
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
pereira|1mh
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
periferia de creta|2d4
periferia de islas jonicas|433
periferia de peloponeso|2j2
perigny|kee
perigoso channel|pal
perigueux|egl
peristeri|6y9
periyakulam|dcb
perkivtsi|o17
perkiwzi|o17
perkovtsy|o17
perkowzy|o17
perlis|5iz
perm|133,194
perm krai|133
perm region|133
perm territory|133
pernambouc|oy
pernambuco|oy
pernau|7e0
pernes les fontaines|j83
pernik|3q1,4mc
pernik province|4mc
perols|jqw
peronnas|kf4
peronne|jp5
perote|duu
perou|16
perouse|wv,34f
perouve|n9h
perove|n9h
perovo|n9h
perovsk|1ug
perowe|n9h
perowo|n9h
perpignan|7np
perpinan|7np
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
perugia|wv,34f
peruibe|a9y
perusa|34f
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
pervoouralsk|72m
pervouralsk|72m
perwomaisk|abr,e3t,ier
perwomaiski|fw9,iot,ip4
perwomaiskoje|jtf,nib,njc,nnt,oe6
perwomajka|oe6
perwomajsk|abr,e3t
perwomajske|jtf,nib,njc,nnt
perwomajskyj|fw9
perwouralsk|72m
pesaro|94a
pesaro and urbino|x1
pesaro and urbino province|x1
pesaro e urbino|x1
pesaro et urbino|x1
pesaro urbino|x1
pesaro y urbino|x1
pescara|wu,7f2
peschani brod|oro
peschanka|ksq
peschanokopskoye|j3e
peschanoye|oi3
peschany brod|oro
peschawar|176
peschtschera osjornaja|nct
peshawar|176
peshchera oziornaia|nct
peshchera ozyornaya|nct
peshkopi|ckx
peshkopia|ckx
peskehaure|li6
peski|odg,olh
peskovka|k8t
peskowka|k8t
pesnica|5sn,njh
pesqueira|d0l
pessac|ato
pest|1o2
pest county|1o2
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
petah tikva|3oc
petah tiqva|3oc
petalidi|gyo
petaling jaya|1zt
petaluma|ajk
petapa|71b
petare|33r
petchenejin|kts
petchenijyn|kts
petchora|ccg
petchory|iog
petegem aan de leie|jds
peten|4zc
petenwell lake|li7
peterborough|6kp,8w7
peterbourg|80
peterburg|80
petergof|9ei
peterhead|hoh
peterhof|9ei
peterlee|dyx
petersburg|80,f2b
petersfield|idn
petershagen|g58
petionville|3h3
petit couronne|jqt
petit enghien|kbz
petit gland|mdz
petit goave|7h2
petite foret|kxd
petite pologne|10u
petite rosselle|k7u
petite russie|ge
petites iles de la sonde occidentales|51u
petites iles de la sonde orientales|51v
petlad|bkg
petnjica|5dd,ozj
petnjica municipality|5dd
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
petrogradka|753
petrolina|67y
petropavl|2ee
petropavlikva|k88
petropavlivka|k88,o83,ojj,ook
petropavlovka|k88,o83,ojj,ook
petropavlovsk|2ee
petropavlovsk kamchatski|2iq
petropavlovsk kamchatskiy|2iq
petropavlovsk kamchatsky|2iq
petropavlovsk kamtchatski|2iq
petropawl|2ee
petropawlikwa|k88
petropawliwka|k88,o83
petropawlowka|k88,o83,ojj,ook
petropawlowsk kamtschatski|2iq
petropolis|3jd
petrosani|cn4
petrosawodsk|22m
petroschen|cn4
petroupoli|apn
petroupolis|apn
petrov val|iee
petrove|k5j,of0
petrovec|5fu,ggk
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
petrozavodsk|22m
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
pfc minyor pernik|4mc
pflugerville|awq
pforzheim|7f9
pfullingen|hpm
pfungstadt|gf7
phagwara|80s
phalaborwa|7p7
phalempin|mvq
phalodi|c9h
phalsbourg|mwi
phaltan|bdj
phan rang|3ix
phan rang thap cham|3ix
phan thiet|2qt
phang nga|612,fw2
phangnga|612
pharr|96c
phasi charoen|7cq
phattalung|750
phatthalung|61a,750
phayao|60h,a9i
phenix city|dul
phetchabun|60r,6qp
phetchaburi|60y,6yd
phichit|60q,7rq
philadelphia|1jf
philadelphie|1jf
philippeville|jwo
philippine sea|p36
philippinen|c
philippinensee|p36
philippines|c
philippopel|1v5
philipsburg|ije
phillippeville|jwo
phitsanulok|60p,6af
phlya|9bq
phnom penh|84,54c
phnom tbeng meanchey|9en
phoenix|kh
phong dien|83l
phong gjien|83l
phongsali|55v,d9x
phongsaly|55v
phoros|ntj
photharam|e4b
phra nakhon si ayutthaya|5zd,6qe
phra phutthabat|ax6
phra pradaeng|6h0
phrae|60f,7iv
phu khuong|c2v
phu ly|87n
phu quoc|6dr
phu tho|1o8
phu yen|21l
phuket|3sw,613
phulbani|e1r
phultala|dri
phumi veal sre|cmp
phusro|6b6
phuthaditjhaba|8qg
pia|koj
piacenza|ws,7vo
piadikovtsy|od2
piadykivtsi|od2
piako|me0
piamonte|ln
pianura|au6
piaseczno|e43
piatigorsk|6w2
piatijatka|nmq
piatijatki|hoe
piatikhatka|nmq
piatikhatki|hoe
piatra neamt|3c2
piatyjatka|nmq
piatyjatky|hoe
piatykhatka|nmq
piatykhatky|hoe
piatypillia|nf2
piaui|oz,me1
piave|me2
pibor|me3
pibrac|jty
pibrans|ecb
picasent|hgg
picassent|hgg
picheng|a4r
pichincha|4v7
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
piedecuesta|6kq
piedmont|ln,xt
piedras negras|6ri
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
pietermaritzburg|1cw
pietersburg|32w
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
pikine|212
pikouzy|owq
pikusy|owq
pikuzy|owq
pila|98w,ekf
pilar|83k,8w4,fkn
pilar de la horadada|gyz
pilcomayo|me4
pilibangan|e0p
pilibhit|74k
pilica|me5
pililla|fn0
pilipets|o8l
pilipez|o8l
pilkhua|9bo
pilkhuwa|9bo
pillau|eiz
pilsen|2ly
pimpri|1p1
pinamalayan|cr4
pinar del rio|2fv,2hg
pinar del rio province|2fv
pincia|203
pindamonhangaba|73q
pindi bhattian|edu
pindi gheb|elb
pindiga|7sn
pindigheb|elb
pine bluff|cjs
pine hills|aky
pineda|g9o
pineda de mar|g9o
pinega|me6
pineios|lys
pinellas park|bld
pinerolo|fhw
pinetown|6v8
ping|me7
ping shan|cg7
pingdingshan|1xf
pingdu|2iv
pingjin|b5f
pingkai|fgq
pingli|cfp
pingliang|2m6
pingnan|abl
pingshan|7kd
pingtan|fih
pingtung|23x
pingtung city|23x
pingtung hsien|23x
pingwu county|6df
pingxiang|209
pingyao|czx
pingyao county|czx
pingyi|925
pingyin|ad7
pingzhuang|9v9
pinhais|7he
pinheiro|dl2
pinjaur|f56
pinneberg|d9d
pinner|hk6
pinsk|74p
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
pionyang|6n,189
piotrkow trybunalski|8y5
pipar|ehr
piqua|h8g
pir jo goth|e9t
pir mahal|ebj
piracicaba|2yf
piraeus|6ki
piran|5so,it5
piranschahr|adn
piranshahr|adn
pirapora|bl4
piraquara|d5g
pirassununga|ajo
piraus|6ki
pirgaaj|ei3
piriatin|ia4
pirineos atlanticos|2o7
pirineos orientales|2o9
piripiri|cj6
piritu|cpu
pirjatin|ia4
pirkanmaa|2k5
pirmahal|ebj
pirmasens|cqq
pirna|db4
pirojnaia|o2v
pirojpur|b8k
piroschnaja|o2v
pirot|5ph,d8r
pirot district|5ph
pirotski upravni okrug|5ph
pirozhnaia|o2v
pirozhnaya|o2v
piryatin|ia4
pisa|ww,7oi
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
pise|ww,7oi
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
pistoia|x0,9cu
pistoie|9cu
pistojarvi and ohtajarvi|lib
pistoya|9cu
pisuerga|mea
pit|meb
pita kotte|7ge
pitalito|715
pitcairn|jw
pitcairn islands|jw
pitcairninseln|jw
pite|mec
pitesk|2md
pitesti|2md
pithampur|9si
pithapuram|bfy
pithiviers|jjw
pithoragarh|c5a
piti|47m
piti village|mrh
pitkiaranta|ipk
pitkjaranta|ipk
pitkyaranta|ipk
pitsea|gfr
pittem|kcf
pittsburg|9oq,hbe
pittsburgh|3cu
pittsfield|csi
piura|1lj,5mf
pivdenne|jwn
pivdennoie|jwn
pivdennooukrainsk|dk8
pivdennoukrainsk|dk8
pivdennoukrayinsk|dk8
pivdennoye|jwn
pivijay|ex1
pivka|5sp,kgt
piwdenne|jwn
piwdennoje|jwn
piwdennoukrajinsk|dk8
pizhou|36j
pizote|fbx
pjadikowzy|od2
pjadykiwzi|od2
pjarvi|lic
pjatichatka|nmq
pjatichatki|hoe
pjatigorsk|6w2
pjatychatka|nmq
pjatychatky|hoe
pjatypillja|nf2
pjongjang|6n,189
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
plaines wilhems|5ig
plainfield|bn4,cwu,fku
plainview|g9l,h71
plaisance|ws,7vo
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
planaltina|69r,8hg
planerskoye|nis
planeta rica|9o7
planken|56j,o7o
plano|3gv
plant city|dvt
planta de azovstal|e6
planta siderurgica illich|fn
plantation|8c0
plaridel|9ky
plasence|d5o
plasencia|7vo,d5o
plasnica|5eq,il0
plast|hxr
plata river|p51
plateau|18d,4nd
plateau central|4m1
plateau du golan|fh
plateau state|18d
plateaux|4qm,5z7
platnirovskaia|izs
platnirovskaya|izs
platnirowskaja|izs
plato|bzs
platte|med
plauen|9y4
plauer see|lie
plav|5d3,j89
plavinas|5a4
plavinas municipality|5a4
plavinu|5a4
plavni|nge
plavsk|hzu
plawni|nge
plawsk|hzu
playa del carmen|6rv
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
plei cu|36o
pleiku|36o
plerin|ik7
plescop|n3h
plesetsk|j82
pleskau|2ch
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
pleven|3cy,3vl
pleven province|3vl
plevna|3cy
plewen|3cy
pliouchtchevka|oll
pliushchevka|oll
pljavinjas|lif
pljeskavica|oe2
pljevlja|5d4,arn
pljuschtschewka|oll
plochtcha lenina|o4x
plochtchad lenina|o4x
plock|77q
plodove|o8y,ouk
plodovoie|o8y,ouk
plodovoye|o8y,ouk
plodowe|o8y,ouk
plodowoje|o8y,ouk
ploemeur|h9k
ploeren|n3y
ploermel|jtv
ploiesti|29i
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
plovdiv|1v5,2au
plovdiv province|2au
ploveny|ck3
plowdiw|1v5
plozk|ow4
pluj|ap3
plum|g3g
plumbon|6ix
plumstead|i01
plutarco elias calles reservoir|lad
pluvigner|kml
pluzine|5d5,mzm
plyeven|3cy
plymouth|3mb,981,p05
plymstock|glm
plyushchevka|oll
plyushchivka|oll
plzen|2g7,2ly
plzen region|2g7,4t6
plzensky|2g7,4t6
plzensky kraj|2g7,4t6
pneumatique|c78
pnev|n06
pnew|n06
pnikout|o8o
pnikut|o8o
pniv|n06
pniw|n06
pnuco|mee
po hu|lig
poa|7rh
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
pocos de caldas|6i5
podbouj|njj
podbusch|njj
podbuzh|njj
podcetrtek|5sq,nv2
podgaitsy|njt
podgaizy|njt
podgaytsy|njt
podgorica|1c1,5d6
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
podkarpackie|10y
podkarpackie voivodeship|10y
podlachia|10i
podlachian voivodeship|10x
podlachie|10x
podlaquia|10x
podlasie|10i,10x
podlasie voivodship|10x
podlaskie|10x
podlaskie voivodeship|10x
podlehnik|5uu,o7k
podolia|h9
podolie|h9,ohk
podolien|h9
podolje|ohk
podolsk|6ds,dg2
podolye|ohk
podporojie|hhe
podporoschje|hhe
podporozh ye|hhe
podporozhye|hhe
podrechye|ooq
podretchie|ooq
podretschje|ooq
podrinje bosnio|4la
podujeva|eem
podujeve|eem
podujevo|eem
podunavlje|5pa
podunavlje district|5pa
podunavski upravni okrug|5pa
podvalnoie|ols
podvalnoye|ols
podvelka|5sr,oal
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
pohang|2me
pohnpei|4x1
pohnpei state|4x1
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
point fortin|62e,awg
point lake|lih
point pedro|8fw
pointe claire|fpk
pointe michel|nbg
pointe noire|1ey,4qo
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
pokhara|2el
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
pol e chomri|6i0
pol e khomri|6i0
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
poljcane|5vm,ncr
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
polokwane|32w
polomoloc|a6k
polomolok|a6k
polonia|z
polonne|h8j
polonnoie|h8j
polonnoje|h8j
polonnoye|h8j
polotsk|8u6
poltava|14f,224
poltava oblast|14f
poltava region|14f
poltavka|nrz,oqz,ov0
poltavshchyna|14f
poltavskaia|fw6
poltavskaya|fw6
poltawa|224
poltawka|nrz,oqz,ov0
poltawskaja|fw6
polten|a0r
polva|4vt,iaj
polva county|4vt
polvamaa|4vs
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
polzela|5uv,k6q
pomahaka|meg
pombas|kqt
pomerania|hb,10j,10z
pomerania province|10z
pomeranian voivodeship|10z
pomeranie|hb,10z
pomeranie occidentale|113
pomeroon supenaam|4zx
pomichna|jqy
pomigliano d arco|dkw
pomitchna|jqy
pomitschna|jqy
pommern|hb
pomochnaia|jqy
pomona|6py
pomoravlje|5pc
pomoravlje district|5pc
pomoravski upravni okrug|5pc
pomoriani|nzz
pomorianski zamok|nzz
pomorianskyi zamok|nzz
pomoriany|nzz
pomorjani|nzz
pomorjanski samok|nzz
pomorjanskyj samok|nzz
pomorjany|nzz
pomorskie|10z
pomoryani|nzz
pomoryansky zamok|nzz
pomoryanskyy zamok|nzz
pomoryany|nzz
pomoschnaja|jqy
pomoshnaia|jqy
pomoshnaya|jqy
pompano beach|7r4
pompey|ks9
ponca city|ghg
ponce|2xt,4f5
ponders end|i7y
pondicherry|1f1
pondichery|1f1
ponewesch|3my
ponewiesch|3my
ponferrada|9qa
pongola|meh
poniativka|ofr
poninka|k5w
ponjatiwka|ofr
ponnani|7td
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
ponta grossa|3f6
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
pontevedra|sv,8ve,esv
ponthierry|iw1
pontiac|am0
pontian kechil|bok
pontianak|1ez
ponticelli|bi3
pontivy|hzw
pontoise|fo1
pontorson|n5o
pontypool|e8j
pontypridd|fmv
ponyativka|ofr
pool|4qk
poole|6rm
pooler|grf
poonamalle|byh
popasna|gdd
popasnaia|gdd
popasnaja|gdd
popasnaya|gdd
popayan|1y4
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
porbandar|6z4
porchow|iyl
porcupine|mej
pordenone|wx,btt
pordic|kqz
porechye|ol0
poretchie|ol0
poretschje|ol0
pori|3p7
porichchya|ol0
porirua|af5
porjov|iyl
porkhov|iyl
porlamar|3yx
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
port arthur|7qw,8tv,b4c
port au prince|95
port aux francais|ox3
port blair|37q
port charlotte|b8o
port chester|ftf
port comorao|1um
port coquitlam|ath
port d espagne|2py,62c
port de bouc|i61
port de la calle|eao
port de paix|1z7,ehf
port dickson|8gq
port elizabeth|1xm,nli
port erin|48w,jb1
port gentil|396
port glasgow|ic7
port glaud|5q4,kdd
port harcourt|d6
port hueneme|gwn
port huron|fuj
port la nouvelle|kke
port loko|a6s
port louis|1jt,5if
port louis district|5if
port macquarie|cel
port mahon|fvs
port maria|gnt
port mathurin|hrd
port montt|274
port moresby|19l
port nelson|oxg
port of spain|2py,62c
port orange|ama
port safaga|ey3
port said|1c8,2gx
port said governorate|2gx
port saint louis du rhone|jt5
port saint lucie|6k3
port saint mary|oz4
port shepstone|bfg
port soudan|1l8
port st mary|48x
port stanley|gy5
port sudan|1l8
port vila|34m
porta westfalica|e3d
portadown|gzd
portage|c1q,e0s
portage park|a3n
portalegre|11f,c9q
portalegre district|11f
porterville|b18
portes les valence|jrj
portet sur garonne|jj3
porthcawl|i7v
portici|bay
porticos de san antonio|ely
portimao|dno
portishead|gnz
portland|2bf,52g,9wj,is4
portland parish|52g
portmore|7wn
porto|11g,26f
porto alegre|l6
porto de santana|8r0
porto district|11g
porto feliz|bcq
porto ferreira|bx3
porto novo|1c7,4sm,hzy
porto rico|jx
porto santana|8r0
porto seguro|7bq
porto vecchio|iz5
porto velho|1ip
portoviejo|1xo
portslade|hev
portsmouth|41t,86p,h2x,hbf,j7p
portsmouth heights|82p
portswood|iej
porttipahta reservoir|lij
portugal|2a
portugalete|c1y
portuguesa|20u
portus cale|9kr
portvendres|mzo
porur|eww
porvoo|bng
porz am rhein|7kr
posadas|1z9
posavina|4le
posavina canton|4le
poscharske|o0k
poscharskoje|o0k
poschtowe|nfr
posen|1hu
poshtove|nfr
posnania|1hu
posnanie|1hu
posnanka perscha|orr
poso|c5t
poso kota|c5t
pospelicha|ilv
pospelija|ilv
pospelikha|ilv
post falls|fmi
postmasburg|fq7
posto fiscal rolim de moura|drr
postojna|5ss,g39
potaro siparuni|4zy
potchaiev|jzw
potchaiv|jzw
potchefstroom|7ba
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
potenza|x3,6hw
potgietersrus|7zd
poti|d3b
potiskum|8n1
potomac|cic,mem
potosi|2ws,4np
potosi department|4np
potschajew|jzw
potschajiw|jzw
potschep|ics
potschetne|o4f
potschinki|izp
potschjotnoje|o4f
potschtowoje|nfr
potsdam|2ih
potters bar|guz
pottstown|guy
pouchkin|8bh
pouchkine|o8s,oop
pouchkino|7wp,o8s,oop
pouchtchino|he9
poudaj|jat
pougatchev|d40
poughkeepsie|fnc
pouilles|uy
poujaikove|nou
poukhivka|nr7
poukhovka|nr7
poulini|ku3
poulton le fylde|hfp
pourrieres|n34
pouso alegre|7ja
poussan|my4
poustomyty|jlo
pouthisat|6ni
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
poza rica|6be
poza rica de hidalgo|6be
pozarevac|d1k
pozega|9vt
pozega eslavonia|50r
pozega slavonia|50r
pozega slavonia county|50r
pozega slavonie|50r
pozega slavonija|50r
pozega slawonien|50r
pozharske|o0k
pozharskoye|o0k
poznan|1hu
poznanka percha|orr
poznanka persha|orr
pozoblanco|htz
pozuelo de alarcon|8tp
pozzuoli|8vz
prabumulih|7vx
prachin buri|5zo,84g
prachinburi|5zo,84g
prachnik|n9x
prachuap khiri khan|60z,80d
pradera|ckl
prades|k99
prades le lez|mt7
prafektur aichi|bc
prafektur akita|y3
prafektur aomori|y0
prafektur chiba|cl
prafektur ehime|yt
prafektur fukui|yc
prafektur fukuoka|ds
prafektur fukushima|y5
prafektur gifu|yf
prafektur gunma|y8
prafektur hiroshima|yp
prafektur hokkaido|da
prafektur hyogo|d8
prafektur ibaraki|y6
prafektur ishikawa|yb
prafektur iwate|y1
prafektur kagawa|ys
prafektur kagoshima|z0
prafektur kanagawa|ad
prafektur kochi|yu
prafektur kumamoto|yx
prafektur kyoto|yj
prafektur mie|yh
prafektur miyagi|y2
prafektur miyazaki|yz
prafektur nagano|ye
prafektur nagasaki|yw
prafektur nara|yk
prafektur niigata|y9
prafektur oita|yy
prafektur okayama|yo
prafektur okinawa|z1
prafektur osaka|ai
prafektur saga|yv
prafektur saitama|bi
prafektur shiga|yi
prafektur shimane|yn
prafektur shizuoka|yg
prafektur tochigi|y7
prafektur tokio|5v,8r
prafektur tokushima|yr
prafektur tottori|ym
prafektur toyama|ya
prafektur wakayama|yl
prafektur yamagata|y4
prafektur yamaguchi|yq
prafektur yamanashi|yd
prag|9e,1p4,4t5
praga|9e,1p4,4t5
praga polnoc|8b1
praga poludnie|6dl
prague|9e,1p4,4t5
prague ville capitale|1p4
praha|1p4
prahova|290
praia|1so,4sn
praia grande|3pe
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
prato|wy,67r
pratteln|ie7
prattville|eat
pravda|nzg
pravdinski|jdc
pravdinskiy|jdc
pravdinsky|jdc
prawda|nzg
prawdinski|jdc
praya|ecy
prayag|1u7
prayagraj|1u7
preah sihanouk|54i
preah vihear|54d
prebold|5uw,kvf
preddvor|5st,j6o
predouchtchelnoie|oup
preduschtschelnoje|oup
predushchel noye|oup
predushchelnoye|oup
preetz|i78
prefectura de aichi|bc
prefectura de akita|y3
prefectura de aomori|y0
prefectura de ehime|yt
prefectura de fukui|yc
prefectura de fukuoka|ds
prefectura de fukushima|y5
prefectura de gifu|yf
prefectura de gunma|y8
prefectura de hiroshima|yp
prefectura de hyogo|d8
prefectura de ibaraki|y6
prefectura de ishikawa|yb
prefectura de iwate|y1
prefectura de kagawa|ys
prefectura de kanagawa|ad
prefectura de kioto|yj
prefectura de kochi|yu
prefectura de kumamoto|yx
prefectura de mie|yh
prefectura de miyagi|y2
prefectura de miyazaki|yz
prefectura de nagano|ye
prefectura de nagasaki|yw
prefectura de nara|yk
prefectura de niigata|y9
prefectura de oita|yy
prefectura de okayama|yo
prefectura de okinawa|z1
prefectura de osaka|ai
prefectura de saga|yv
prefectura de saitama|bi
prefectura de shiga|yi
prefectura de shimane|yn
prefectura de shizuoka|yg
prefectura de tochigi|y7
prefectura de tokushima|yr
prefectura de tottori|ym
prefectura de toyama|ya
prefectura de wakayama|yl
prefectura de yamagata|y4
prefectura de yamaguchi|yq
prefectura de yamanashi|yd
prefecture d aichi|bc
prefecture d akita|y3
prefecture d aomori|y0
prefecture d ehime|yt
prefecture d elbasan|3ku
prefecture d ibaraki|y6
prefecture d ishikawa|yb
prefecture d iwate|y1
prefecture d oita|yy
prefecture d okayama|yo
prefecture d okinawa|z1
prefecture d osaka|ai
prefecture dakita|y3
prefecture daomori|y0
prefecture de berat|4ie
prefecture de bijie|1sj
prefecture de chiba|cl
prefecture de diber|4ii
prefecture de durres|3f8
prefecture de fier|3gi
prefecture de fukui|yc
prefecture de fukuoka|ds
prefecture de fukushima|y5
prefecture de gifu|yf
prefecture de gjirokaster|4if
prefecture de gunma|y8
prefecture de hiroshima|yp
prefecture de hokkaido|da
prefecture de hyogo|d8
prefecture de kagawa|ys
prefecture de kagoshima|z0
prefecture de kanagawa|ad
prefecture de kochi|yu
prefecture de korce|43r
prefecture de kukes|4ig
prefecture de kumamoto|yx
prefecture de kyoto|yj
prefecture de lezhe|4ih
prefecture de mie|yh
prefecture de miyagi|y2
prefecture de miyazaki|yz
prefecture de nagano|ye
prefecture de nagasaki|yw
prefecture de nagchu|fr4
prefecture de nara|yk
prefecture de niigata|y9
prefecture de oita|yy
prefecture de saga|yv
prefecture de saitama|bi
prefecture de shiga|yi
prefecture de shimane|yn
prefecture de shizuoka|yg
prefecture de shkoder|4ij
prefecture de taybad|dux
prefecture de tirana|1zg
prefecture de tochigi|y7
prefecture de tokushima|yr
prefecture de tokyo|8r
prefecture de tongren|8er
prefecture de tottori|ym
prefecture de toyama|ya
prefecture de vlore|4ik
prefecture de wakayama|yl
prefecture de yamagata|y4
prefecture de yamaguchi|yq
prefecture de yamanashi|yd
prefecture dibaraki|y6
prefecture diwate|y1
prefecture dokayama|yo
prefecture dokinawa|z1
pregassona|k1w
pregolya|m7h,me9
preili|5a5,gan
preili municipality|5a5
preilu|5a5
preilu novads|5a5
premia|g3z
premia de mar|g3z
premia del mar|g3z
prenton|ih2
prenzlau|h77
prenzlauer berg|6se
prenzlauer berg bezirk|6se
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
presidente hayes|5om
presidente prudente|41e
presidente venceslau|eo4
presnenskiy|7cs
presov|23n,3oy
presov region|23n
presovsky kraj|23n
pressburg|lo
prestatyn|hmg
prestea|ed6
preston|3bb
prestwich|f5i
prestwick|if6
pretoria|7y
preussen|hd
prevalje|5ux,ijs
prey veng|54e,82e
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
priekule|5a6
priekule municipality|5a6
priekules|5a6
priekuli|5a7
priekuli municipality|5a7
priekulu|5a7
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
prilep|3xj,5fb
prilimanske|n9q
prilipche|ol5
priliptche|ol5
priliptsche|ol5
prilly|jbs
prilouki|bgu
priluki|bgu
primer ensanche|gvt
primorie|135
primorje|135
primorje gorski kotar|3la
primorsk|j06
primorski|itb
primorski raion|itb
primorskiy|itb
primorsko achtarsk|ewh
primorsko ajtarsk|ewh
primorsko akhtarsk|ewh
primorsko goranska|3la
primorskoie|jbn,ntl
primorskoje|jbn,ntl
primorskoye|jbn,ntl
primorsky|itb
primorsky krai|135
primorsky rayon|itb
primorsky region|135
primorsky territory|135
primorskyi|itb
primorye|135
prince albert|edo
prince albert sound|p95
prince edward island|po
prince george|9ce
prince of wales strait|p92
prince william sound|p7l
princes town|62d,frh
princes town region|62d
princeton|di9,fth
principado de asturias|rx
principe|5xv
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
pristina|db,4h2
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
prizren|2l5,4h3
prjamobalka|o9d
probishtip|5eh,dqj
probistip|5eh
probolinggo|3s7
proche orient|gm
prochladne|oqt
prochladnoje|oqt
prochladny|ai9
proddatur|6eh
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
prokop yevsk|3yc
prokopevsk|3yc
prokopievsk|3yc
prokopjewsk|3yc
prokopyevsk|3yc
prokovske|ovn
proleski|ntf
proletarsk|hi0
proletarske|nf2
prolisky|ntf
prome|71e
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
proskourov|236
proskurov|236
proskurow|236
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
provence alpes cote d azur|tg
provenza alpes costa azul|tg
providence|2gt,c65
province autonome de bolzano|vk
province autonome de trente|xl
province benevento|vf
province centrale|5mm,5pp,656
province d agrigente|v2
province d aklan|2jd
province d alava|t4
province d albacete|ru
province d alexandrie|v3
province d alicante|rt
province d almeria|rv
province d an giang|1dn
province d ancone|v4
province d andijan|1du
province d annobon|4ym
province d anvers|o8
province d ardabil|1q1
province d arezzo|v8
province d artemisa|2pf
province d ascoli piceno|v6
province d asti|v9
province d attapeu|55m
province d avellino|va
province d avila|ry
province d enna|vw
province d entre rios|n6
province d huelva|si
province d ilam|2hs
province d imperia|w6
province d inhambane|5ja
province d isabel|5pt
province d isernia|w7
province d ispahan|ka
province d och|1tg
province d oristano|wq
province d otdar mean cheay|54n
province d oudomxay|55u
province d udine|xr
province d uva|56x
province dalmeria|rv
province de aklan|2jd
province de apayao|5nm
province de ba ria vung tau|1ww
province de bac giang|1jq
province de bac kan|3eo
province de bac lieu|21t
province de bac ninh|1vv
province de badajoz|rz
province de bali|51b
province de banteay mean chey|549
province de barcelone|d0
province de bari|vb
province de barletta andria trani|vj
province de batken|2wd
province de battambang|54k
province de belluno|ve
province de ben tre|1pt
province de benevent|vf
province de benguet|32s
province de bergame|vc
province de biella|vd
province de biliran|5nn
province de binh dinh|1ks
province de binh duong|1kv
province de binh phuoc|20x
province de binh thuan|1ry
province de bokeo|55n
province de bologne|vg
province de borikhamxay|55o
province de bouchehr|1vh
province de boukhara|1n5
province de brabant flamand|o9
province de brescia|vi
province de brindisi|vh
province de bubanza|4mn
province de bueng kan|5zz
province de buenos aires|89
province de bujumbura mairie|4mp
province de bujumbura rural|4mo
province de bukidnon|1ol
province de burgos|s0
province de bururi|4mq
province de ca mau|1r3
province de cabo delgado|5jd
province de cadix|s2
province de cagliari|vl
province de caltanissetta|vp
province de camaguey|256
province de camiguin|5np
province de campobasso|vm
province de cankuzo|4mr
province de cao bang|2le
province de caserte|vn
province de castellon|sa
province de catamarca|nb
province de catane|vu
province de catanzaro|vv
province de cavite|18q
province de champassak|55p
province de chieti|vo
province de choiseul|5pq
province de chubut|nk
province de cibitoke|4ms
province de ciego de avila|2wj
province de cienfuegos|2yq
province de ciudad real|s9
province de come|vr
province de coni|vq
province de cordoba|nn
province de cordoue|s8
province de corrientes|nm
province de cosenza|vt
province de cremone|vs
province de crotone|w8
province de cuenca|sb
province de dak lak|1hn
province de dak nong|2q1
province de dasoguz|1uj
province de dien bien|2pu
province de djizak|1z0
province de dong nai|1bg
province de dong thap|1ii
province de ferghana|1av
province de fermo|w1
province de ferrare|vy
province de flandre occidentale|oc
province de flandre orientale|ob
province de florence|w0
province de foggia|vz
province de forli cesena|vx
province de formosa|nf
province de frosinone|w2
province de galapagos|4ve
province de gaza|5j9
province de genes|w3
province de gerone|sf
province de gia lai|1pa
province de gitega|4mt
province de gorizia|w4
province de granma|22r
province de grenade|sg
province de grosseto|w5
province de guadalajara|sh
province de guadalcanal|5ps
province de guantanamo|2l2
province de guimaras|5nt
province de ha giang|27s
province de ha nam|24m
province de ha tinh|1qg,8s5
province de hai duong|1hy
province de hau giang|261
province de hoa binh|24j
province de holguin|1vc
province de houaphan|55q
province de huelva|si
province de huesca|sj
province de hung yen|1sr
province de iloilo|1d3
province de jaen|sl
province de jalal abad|548
province de jujuy|no
province de kachkadaria|1ea
province de kalinga|440
province de kampong cham|54r
province de kampong chhnang|54s
province de kampong spoe|54t
province de kampong thom|54u
province de kampot|54v
province de kandal|54w
province de kaoh kong|54x
province de kayanza|4mv
province de kerman|196
province de kermanshah|1fy
province de khammouane|55r
province de khanh hoa|1s8
province de khorezm|1pb
province de kien giang|1i7
province de kirundo|4mu
province de kon tum|2vx
province de kratie|54a
province de l aquila|v7
province de l est|56u,5pl,5w1
province de l ouest|56q,5pn
province de la corogne|s1
province de la pampa|nc
province de la rioja|n7
province de la spezia|xe
province de lai chau|331
province de lam dong|1rg
province de lang son|27k
province de lao cai|2dq
province de las palmas|se
province de las tunas|2jm
province de latina|wd
province de lecce|wa
province de lecco|w9
province de leon|sn
province de lerida|sm
province de liege|og
province de limbourg|oa
province de livourne|wb
province de lleida|sm
province de lodi|wc
province de loja|4v3
province de long an|1lt
province de luang namtha|55s
province de luang prabang|55t
province de luapula|658
province de lucques|we
province de lugo|so
province de lusaka|65d
province de macerata|wg
province de madrid|sp
province de makamba|4mw
province de makira ulawa|5pu
province de malaga|sq
province de malaita|5pv
province de manica|5j8
province de mantoue|wj,dil
province de maputo|5jb
province de marinduque|3vq
province de massa carrara|wl
province de masvingo|65n
province de matanzas|291
province de matera|wm
province de mayabeque|326
province de mendoza|nd
province de messine|wh
province de milan|wi
province de misiones|ne
province de modene|wk
province de mondol kiri|54b
province de monza et de la brianza|wf
province de muchinga|65e
province de muramvya|4mx
province de muyinga|4my
province de nam dinh|1gd
province de namangan|1g2
province de nampula|5jc
province de namur|oi
province de naples|wn
province de naryn|3n7
province de navoi|25a
province de neuquen|ng
province de nghe an|19c
province de ngozi|4mz
province de niassa|5j7
province de ninh binh|201
province de ninh thuan|2h8
province de novare|wo
province de nuoro|wp
province de padoue|wt
province de palawan|1wx
province de palencia|su
province de palerme|wr
province de parme|wz
province de pavie|x2
province de perouse|wv
province de pesaro et d urbino|x1
province de pescara|wu
province de phongsaly|55v
province de phu tho|1o8
province de phu yen|21l
province de pichincha|4v7
province de pinar del rio|2fv
province de pise|ww
province de pistoia|x0
province de plaisance|ws
province de pontevedra|sv
province de pordenone|wx
province de potenza|x3
province de pouthisat|54f
province de prato|wy
province de preah vihear|54d
province de prey veng|54e
province de principe|5xv
province de qom|1s9
province de quang binh|228
province de quang nam|1m5
province de quang ngai|1qq
province de quang ninh|1sg
province de quang tri|2et
province de quezon|5nx
province de raguse|x7
province de ravenne|x4
province de reggio d emilie|x6
province de reggio de calabre|x5
province de rieti|x8
province de rimini|x9
province de rio negro|nh
province de rome|lr
province de rotanah kiri|54g
province de rovigo|xa
province de rumonge|4n0
province de rutana|4n1
province de ruyigi|4n2
province de sabaragamuwa|56y
province de salamanque|sy
province de salerne|xb
province de salta|n3
province de samarcande|1au
province de san juan|na
province de san luis|n5
province de sancti spiritus|2sk
province de santa cruz|np
province de santa cruz de tenerife|s7
province de santa fe|ni
province de santiago de cuba|1uv
province de saragosse|t5
province de saravane|55w
province de sassari|xg
province de savannakhet|55x
province de savone|xi
province de sayaboury|55z
province de segovie|sz
province de sekong|560
province de semnan|2ci
province de siem reap|54h
province de sienne|xc
province de soc trang|1ou
province de sofala|5jf
province de son la|1u0
province de sondrio|xd
province de soria|t0
province de sourkhan daria|1ij
province de stanleyville|bu
province de svay rieng|54l
province de syr daria|2bk
province de syracuse|xf
province de tachkent|1cf,1do
province de takeo|54m
province de talas|3w6
province de tarente|xj
province de tay ninh|1ue
province de tchoui|24e
province de teheran|99
province de temotu|5pw
province de teramo|xk
province de terni|xo
province de tete|5jg
province de thai binh|1gy
province de thai nguyen|1su
province de thanh hoa|17v
province de thua thien hue|1tt
province de tien giang|1id
province de tra vinh|1wh
province de trapani|xn
province de trevise|xq
province de trieste|xp
province de tucuman|nj
province de turin|xm
province de tuyen quang|27r
province de valence|t2
province de valladolid|t3
province de varese|xs
province de venise|xv
province de verceil|xu
province de verone|xx
province de vibo valentia|xz
province de vicence|xw
province de vientiane|55y
province de vinh long|1vp
province de vinh phuc|1wj
province de viterbe|xy
province de xieng khouang|561
province de yazd|1u6
province de yen bai|26x
province de zambezie|5je
province de zanjan|1w8
province denna|vw
province des midlands|65k
province du centre|56r
province du centre nord|56w
province du chaco|n9
province du guayas|4v0
province du nord|dh,56t,5pm,5w2
province du nord ouest|168,56v
province du sud|56s,5po,5w4
province du verbano cusio ossola|xt
province iranienne du kurdistan|1ko
province meridionale|65b
province nord|5mz
province nord occidentale|65a
province occidentale|5px,655
province of agrigento|v2
province of albacete|ru
province of alicante|rt
province of almeria|rv
province of arezzo|v8
province of ascoli piceno|v6
province of avila|ry
province of badajoz|rz
province of barcelona|d0
province of belluno|ve
province of brindisi|vh
province of burgos|s0
province of cadiz|s2
province of cagliari|vl
province of caltanissetta|vp
province of castellon|sa
province of catania|vu
province of ciudad real|s9
province of cordoba|s8
province of corunna|s1
province of cuenca|sb
province of eastern cape|c9
province of enna|vw
province of fermo|w1
province of florence|w0
province of forli cesena|vx
province of gipuzkoa|t1
province of girona|sf
province of granada|sg
province of groningen|101
province of guadalajara|sh
province of huelva|si
province of huesca|sj
province of jaen|sl
province of l aquila|v7
province of la spezia|xe
province of las palmas|se
province of leon|sn
province of lleida|sm
province of lugo|so
province of malaga|sq
province of mantua|wj,dil
province of massa and carrara|wl
province of massa carrara|wl
province of messina|wh
province of milan|wi
province of modena|wk
province of monza and brianza|wf
province of naples|wn
province of nuoro|wp
province of padua|wt
province of palencia|su
province of palermo|wr
province of parma|wz
province of pisa|ww
province of pontevedra|sv
province of pordenone|wx
province of ragusa|x7
province of reggio emilia|x6
province of rome|lr
province of salamanca|sy
province of santa cruz de tenerife|s7
province of saragossa|t5
province of sassari|xg
province of segovia|sz
province of siena|xc
province of sondrio|xd
province of soria|t0
province of south sardinia|xh
province of syracuse|xf
province of tayabas|5nx
province of terni|xo
province of trapani|xn
province of valladolid|t3
province of venice|xv
province of verbano cusio ossola|xt
province of vibo valentia|xz
province of zaragoza|t5
province orientale|bu,657
province ouest|5n5
province septentrionale|659
provincia central|56r,5mm,5pp,656
provincia central del norte|56w
provincia centro sur|4yp
provincia de adana|1cv
provincia de adiyaman|2cf
provincia de adrar|2za
provincia de afyonkarahisar|278
provincia de agri|2jh
provincia de ahal|27v
provincia de ain defla|25g
provincia de ain temouchent|32y
provincia de akmola|275
provincia de aksaray|2wv
provincia de aktobe|25z
provincia de alajuela|4s6
provincia de alava|t4
provincia de albacete|ru
provincia de alicante|rt
provincia de almaty|1gm,1nb
provincia de almeria|rv
provincia de alto badajshan|41n
provincia de alytus|57o
provincia de amasya|37t
provincia de amberes|o8
provincia de amnat charoen|5zy
provincia de andillan|1du
provincia de ang thong|5ze
provincia de ankara|cz
provincia de annaba|2dz
provincia de annobon|4ym
provincia de antalya|1ay
provincia de ardahan|627
provincia de ardebil|1q1
provincia de arezzo|v8
provincia de argel|192
provincia de artemisa|2pf
provincia de artvin|621
provincia de asir|1fn
provincia de attapeu|55m
provincia de avila|ry
provincia de aydin|1t3
provincia de azuay|4uu
provincia de badajoz|rz
provincia de badakhshan|23p
provincia de badgis|2x5
provincia de baghlan|25p
provincia de baha|2yi
provincia de bali|51b
provincia de balikesir|1q7
provincia de balj|1u9
provincia de balkan|2wq
provincia de bamiyan|31s
provincia de barcelona|d0
provincia de barletta andria trani|vj
provincia de bartin|626
provincia de batangas|1by
provincia de batken|2wd
provincia de batman|2da
provincia de batna|1t1
provincia de battambang|54k
provincia de bayburt|625,8a1
provincia de bechar|3jy
provincia de bilecik|3yf
provincia de biliran|5nn
provincia de bingol|3hd
provincia de bioko norte|4yn
provincia de bioko sur|4yo
provincia de biskra|27y
provincia de bitlis|35i
provincia de blekinge|5qa
provincia de blida|1we
provincia de bocas del toro|5lk
provincia de bokeo|55n
provincia de bolivar|4uv
provincia de bolu|3b3
provincia de bordj bou arreridj|2cs
provincia de bouira|28x
provincia de boumerdes|23u
provincia de brest|pa
provincia de bubanza|4mn
provincia de buenos aires|89,n4
provincia de bugia|1zf
provincia de bujara|1n5
provincia de bujia|1zf
provincia de bulacan|199
provincia de bumerdes|23u
provincia de burdur|3kq
provincia de burgos|s0
provincia de buri ram|5zs
provincia de bursa|18k
provincia de bururi|4mq
provincia de bushehr|1vh
provincia de buyumbura mairie|4mp
provincia de buyumbura rural|4mo
provincia de cadiz|s2
provincia de camaguey|256
provincia de canakkale|2ix
provincia de canar|4uz
provincia de cankiri|622
provincia de cankuzo|4mr
provincia de canton|qm
provincia de carchi|4uw
provincia de cartago|4s7
provincia de castellon|sa
provincia de castellon de la plana|sa
provincia de catamarca|nb
provincia de catania|vu
provincia de cavite|18q
provincia de chachoengsao|5zn
provincia de chahar mahal y bajtiari|207
provincia de chainat|5zh
provincia de chaiyaphum|5zx
provincia de champasak|55p
provincia de chanthaburi|5zl
provincia de chiang mai|60b
provincia de chiang rai|60i
provincia de chimborazo|4v1
provincia de chiriqui|5lo
provincia de chlef|1wf
provincia de chon buri|5zj
provincia de chumphon|616
provincia de chuy|24e
provincia de cibitoke|4ms
provincia de ciego de avila|2wj
provincia de cienfuegos|2yq
provincia de ciudad real|s9
provincia de cocle|5lm
provincia de colon|5ln
provincia de constantina|1yn
provincia de copperbelt|65c
provincia de corasmia|1pb
provincia de cordoba|nn,s8
provincia de corrientes|nm
provincia de corum|2ju
provincia de cotabato|1qi
provincia de cotopaxi|4vf
provincia de cuenca|sb
provincia de daikondi|2zx
provincia de dalarna|3g3
provincia de darien|5lp
provincia de dasoguz|1uj
provincia de denizli|1v3
provincia de diyarbakir|1gx
provincia de djelfa|1tn
provincia de djizaks|1z0
provincia de duzce|2zi
provincia de edirne|2ye
provincia de el bayadh|3vj
provincia de el oro|4v6
provincia de el oued|2bn
provincia de el tarf|2yc
provincia de elazig|2fs
provincia de enna|vw
provincia de entre rios|n6
provincia de erzincan|3u1
provincia de erzurum|25x
provincia de escania|1mg
provincia de eskisehir|20b
provincia de esmeraldas|4uy
provincia de esmirna|lf
provincia de estambul|8a
provincia de estocolmo|1bs
provincia de estuaire|4x4
provincia de farah|2w5
provincia de faryab|22h
provincia de fergana|1av
provincia de flandes occidental|oc
provincia de flandes oriental|ob
provincia de florencia|w0
provincia de forli cesena|vx
provincia de formosa|nf
provincia de gabrovo|4m6
provincia de galapagos|4ve
provincia de gardaya|33w
provincia de gavleborg|3ga
provincia de gawr|2fz
provincia de gaza|5j9
provincia de gaziantep|1e0
provincia de gazni|1v6
provincia de gerona|sf
provincia de ghardaia|33w
provincia de giresun|2tu
provincia de gitega|4mt
provincia de gomel|pc
provincia de gotland|5q9
provincia de granada|sg
provincia de granma|22r
provincia de grodno|pd
provincia de groninga|101
provincia de guadalajara|sh
provincia de guanacaste|4s8
provincia de guantanamo|2l2
provincia de guayas|4v0
provincia de guelma|2qp
provincia de guipuzcoa|t1
provincia de gumushane|623
provincia de hail|2f7
provincia de hakkari|3hl
provincia de halland|377
provincia de hatay|1ik
provincia de haut ogooue|4x5
provincia de helmand|24v
provincia de henao|of
provincia de herat|1jz
provincia de herrera|5lq
provincia de holguin|1vc
provincia de huambo|4iw
provincia de huelva|si
provincia de huesca|sj
provincia de igdir|446
provincia de illizi|4ur
provincia de iloilo|1d3
provincia de imbabura|4v2
provincia de isparta|2un
provincia de jaen|sl
provincia de jalal abad|548
provincia de jamtland|5qb
provincia de jawzjan|2tj
provincia de jijel|2c7
provincia de jizan|1nx
provincia de jolo|283
provincia de jonkoping|33h
provincia de jorasan del norte|21e
provincia de jorasan del sur|2aw
provincia de jorasan razavi|cq
provincia de jost|2q9
provincia de jujuy|no
provincia de kabul|18t
provincia de kahramanmaras|1s0
provincia de kalasin|607
provincia de kalmar|3q5
provincia de kamphaeng phet|60m
provincia de kanchanaburi|60t
provincia de kandahar|1x1
provincia de kandal|54w
provincia de kapisa|32e
provincia de karabuk|3rd
provincia de karaganda|1nu
provincia de karaman|3o0
provincia de kashkadar|1ea
provincia de kastamonu|328
provincia de kaunas|2gz
provincia de kayanza|4mv
provincia de kayseri|1m4
provincia de kazajistan meridional|1bh
provincia de kazajistan occidental|2er
provincia de kazajistan oriental|1mn
provincia de kazajistan septentrional|2f0
provincia de khammouan|55r
provincia de khatlon|19s
provincia de khenchela|30p
provincia de khon kaen|601
provincia de kilis|628
provincia de kirikkale|3i5
provincia de kirklareli|346
provincia de kirsehir|3ri
provincia de kirundo|4mu
provincia de klaipeda|39r
provincia de kocaeli|1eu
provincia de koh kong|54x
provincia de kohkiluyeh y buyer ahmad|2b3
provincia de kompung speu|54t
provincia de kompung thom|54u
provincia de konya|1cx
provincia de kostanay|20g
provincia de krabi|611
provincia de kronoberg|43b
provincia de kunar|31b
provincia de kutahya|2gf
provincia de kyzylorda|2a0
provincia de la coruna|s1
provincia de la frontera del norte|3bq
provincia de la habana|1dz
provincia de la meca|c1
provincia de la montana|5nv
provincia de la pampa|nc
provincia de la rioja|n7
provincia de laghouat|2t7
provincia de lagman|31y
provincia de lampang|60d
provincia de lamphun|60c
provincia de lao cai|2dq
provincia de las palmas|se
provincia de las tunas|2jm
provincia de lawgar|38b
provincia de lebap|1ve
provincia de leon|sn
provincia de lerida|sm
provincia de lieja|og
provincia de limpopo|dh
provincia de loei|603
provincia de loja|4v3
provincia de lopburi|5zf
provincia de los santos|5lr
provincia de luanda|4j0
provincia de luang prabang|55t
provincia de luapula|658
provincia de lugo|so
provincia de lusaka|65d
provincia de luxemburgo|oh
provincia de m sila|1x0
provincia de madang|5mw
provincia de madrid|sp
provincia de mae hong son|60j
provincia de maguilov|pb,pe
provincia de maha sarakham|605
provincia de makamba|4mw
provincia de malaga|sq
provincia de malatya|23o
provincia de manabi|4v4
provincia de manisa|1ll
provincia de mantua|dil
provincia de manus|5mx
provincia de maputo|5jb
provincia de mardin|21y
provincia de mary|1sd
provincia de masbate|22q
provincia de masvingo|65n
provincia de matanzas|291
provincia de mayabeque|326
provincia de medea|23b
provincia de medina|1i3
provincia de mendoza|nd
provincia de mersin|1fv
provincia de mesina|wh
provincia de mila|25b
provincia de milne bay|5mu
provincia de minsk|pf
provincia de misiones|ne
provincia de mondol kiri|54b
provincia de montana|4mb
provincia de morona santiago|4v9
provincia de mostaganem|276
provincia de moyen ogooue|4x6
provincia de muaskar|24p
provincia de muchinga|65e
provincia de mugla|1wk
provincia de muramvya|4mx
provincia de mus|2xz
provincia de muyinga|4my
provincia de najran|2pb
provincia de nakhon nayok|5zp
provincia de nakhon phanom|609
provincia de nakhon ratchasima|5zr
provincia de nakhon sawan|60k
provincia de nakhon si thammarat|610
provincia de namangan|1g2
provincia de nampula|5jc
provincia de namur|oi
provincia de nan|60g
provincia de nangarhar|1pj
provincia de napo|4v5
provincia de narathiwat|61d
provincia de naryn|3n7
provincia de navoi|25a
provincia de neuquen|ng
provincia de nevsehir|3cq
provincia de ngounie|4x7
provincia de ngozi|4mz
provincia de nigde|342
provincia de nimruz|4i4
provincia de nong khai|604
provincia de nonthaburi|5zb
provincia de norrbotten|3pj
provincia de nueva irlanda|5my
provincia de nueva vizcaya|2x3
provincia de nuristan|4i5
provincia de nyanga|4x8
provincia de ogooue ivindo|4x9
provincia de ogooue lolo|4xa
provincia de ogooue maritime|4xb
provincia de oran|1li
provincia de ordu|25t
provincia de orebro|3ch
provincia de orellana|4ux
provincia de oro|5mz
provincia de osh|1tg
provincia de osmaniye|2ib
provincia de ostergotland|2s2
provincia de ouargla|2ho
provincia de oudomxay|55u
provincia de oum el bouaghi|2d6
provincia de pailin|54p
provincia de paktika|338
provincia de paktiya|2sb
provincia de palencia|su
provincia de palermo|wr
provincia de panama|5ls
provincia de panama oeste|5ll
provincia de panevezys|408
provincia de panjshir|2hj,4i6
provincia de parwan|2hj
provincia de pastaza|4vg
provincia de pathum thani|5zc
provincia de pattani|61b
provincia de pavlodar|26r
provincia de phang nga|612
provincia de phatthalung|61a
provincia de phayao|60h
provincia de phetchabun|60r
provincia de phetchaburi|60y
provincia de phichit|60q
provincia de phitsanulok|60p
provincia de phongsali|55v
provincia de phra nakhon si ayutthaya|5zd
provincia de phrae|60f
provincia de phuket|613
provincia de pichincha|4v7
provincia de pinar del rio|2fv
provincia de pisa|ww
provincia de pontevedra|sv
provincia de prachinburi|5zo
provincia de prachuap khiri khan|60z
provincia de preah wijia|54d
provincia de prey veng|54e
provincia de pursat|54f
provincia de quezon|5nx
provincia de quirino|5ny
provincia de qunduz|22u
provincia de ragusa|x7
provincia de ranong|615
provincia de ratanak kiri|54g
provincia de ratchaburi|60s
provincia de razgrad|4md
provincia de relizan|27p
provincia de riad|cb
provincia de rio negro|nh
provincia de rizal|1bf
provincia de rize|36f
provincia de roi et|606
provincia de romblon|3gs
provincia de rumonge|4n0
provincia de rutana|4n1
provincia de ruyigi|4n2
provincia de sa kaeo|5zq
provincia de saida|38k
provincia de sainyabuli|55z
provincia de sakarya|1v1
provincia de sakon nakhon|608
provincia de salamanca|sy
provincia de salta|n3
provincia de samangan|393
provincia de samarcanda|1au
provincia de samsun|1ng
provincia de samut prakan|5za
provincia de samut sakhon|60w
provincia de samut songkhram|60x
provincia de san jose|4sc
provincia de san juan|na
provincia de san luis|n5
provincia de sancti spiritus|2sk
provincia de sanliurfa|1dv
provincia de santa cruz|np
provincia de santa cruz de tenerife|s7
provincia de santa elena|4vb
provincia de santa fe|ni
provincia de santiago de cuba|1uv
provincia de santiago del estero|n8
provincia de santo domingo de los tsachilas|4va
provincia de sar e pul|2rp
provincia de saraburi|5zi
provincia de sarangani|2p6
provincia de satun|618
provincia de savannakhet|55x
provincia de segovia|sz
provincia de semnan|2ci
provincia de setif|1kq
provincia de siauliai|3ly
provincia de sidi bel abbes|2e8
provincia de siem riep|54h
provincia de siirt|38j
provincia de sing buri|5zg
provincia de sinop|3yw
provincia de sinope|3yw
provincia de siquijor|5nz
provincia de sirdarin|2bk
provincia de sirnak|2j4
provincia de sisaket|5zu
provincia de sistan y baluchistan|1b2
provincia de sivas|2c9
provincia de skikda|1zz
provincia de smolyan|4mg
provincia de sodermanland|3d3
provincia de sofia|3ud
provincia de songkhla|617
provincia de soria|t0
provincia de sorsogon|26z
provincia de souk ahras|2us
provincia de stung treng|54j
provincia de sucumbios|4vd
provincia de sughd|1cm
provincia de sukhothai|60o
provincia de suphanburi|60u
provincia de surat thani|614
provincia de surjandarin|1ij
provincia de svay rieng|54l
provincia de tabuk|250
provincia de tahar|234
provincia de tak|60n
provincia de tamanghasset|4uq
provincia de tarlac|1p8
provincia de taskent|1cf,1do
provincia de taurage|57q
provincia de tebessa|2bl
provincia de tekirdag|1ty
provincia de telsiai|57r
provincia de tete|5jg
provincia de thanh hoa|17v
provincia de tiaret|229
provincia de tierra del fuego|nl
provincia de tinduf|4us
provincia de tipasa|2fe
provincia de tissemsilt|3eq
provincia de tizi ouzou|1st
provincia de tlemecen|1yd
provincia de tokat|2eu,30a
provincia de trabzon|23m
provincia de trang|619
provincia de trapani|xn
provincia de trebisonda|23m
provincia de tucuman|nj
provincia de tunceli|624
provincia de tungurahua|4vc
provincia de ubon ratchathani|5zv
provincia de udon thani|602
provincia de upsala|2zm
provincia de uruzgan|3ec
provincia de usak|335
provincia de utena|57s
provincia de uthai thani|60l
provincia de utrecht|106
provincia de uttaradit|60e
provincia de uva|56x
provincia de valencia|t2
provincia de valladolid|t3
provincia de van|1sa
provincia de vardak|2lw
provincia de varmland|3h0
provincia de vasterbotten|3iw
provincia de vasternorrland|3r2
provincia de vastmanland|3i2
provincia de vastra gotaland|1hc
provincia de veliko tarnovo|665
provincia de veraguas|5lt
provincia de verbano cusio ossola|xt
provincia de vidin|7dg
provincia de vientian|55y
provincia de villa clara|24d
provincia de vilna|23h
provincia de vitebsk|pg
provincia de woleu ntem|4xc
provincia de xiangkhoang|561
provincia de yala|61c
provincia de yalova|3in
provincia de yasothon|5zw
provincia de yauf|2wb
provincia de yozgat|2x9
provincia de ysyk kol|2uv
provincia de zabul|3n0
provincia de zaire|4j5
provincia de zamora chinchipe|4vh
provincia de zanjan|1w8
provincia de zanyan|1w8
provincia de zaragoza|t5
provincia de zhambyl|1w1
provincia de zonguldak|2fc
provincia del brabante valon|oe
provincia del chaco|n9
provincia del chubut|nk
provincia del estado libre|164
provincia del este|56u,5pl,5w1,657
provincia del golfo|5mr
provincia del neuquen|ng
provincia del noroeste|168,65a
provincia del norte|dh,5w2,659
provincia del oeste|5pn,655
provincia del sur|5w4,65b
provincia kie ntem|4yr
provincia litoral|4ys
provincia montanosa|5nv
provincia noroeste|56v
provincia norte|56t,5pm
provincia occidental|5n5,5px
provincia occidental del cabo|cu
provincia oeste|56q
provincia oriental|bu,16q
provincia oriental del cabo|c9
provincia septentrional del cabo|167
provincia sur|56s,5po
provincia wele nzas|4yt
provins|isb
provinz a coruna|s1
provinz agrigent|v2
provinz al baha|2yi
provinz al dschauf|2wb
provinz al hudud asch schamaliyya|3bq
provinz al qasim|1rl
provinz alajuela|4s6
provinz albacete|ru
provinz alessandria|v3
provinz alicante|rt
provinz almeria|rv
provinz ancona|v4
provinz andijon|1du
provinz annobon|4ym
provinz antalya|1ay
provinz antwerpen|o8
provinz arezzo|v8
provinz artemisa|2pf
provinz asch scharqiyya|16q
provinz ascoli piceno|v6
provinz asir|1fn
provinz asti|v9
provinz attapeu|55m
provinz avellino|va
provinz avila|ry
provinz azuay|4uu
provinz badajoz|rz
provinz bali|51b
provinz barcelona|d0
provinz bari|vb
provinz barletta andria trani|vj
provinz batangas|1by
provinz belluno|ve
provinz benevento|vf
provinz bengo|4ip
provinz benguela|4iq
provinz bergamo|vc
provinz bie|4ir
provinz biella|vd
provinz bocas del toro|5lk
provinz bokeo|55n
provinz bolivar|4uv
provinz bologna|vg
provinz brescia|vi
provinz brindisi|vh
provinz buchara|1n5
provinz buenos aires|89,n4
provinz burgos|s0
provinz buxoro|1n5
provinz cabinda|4is
provinz cabo delgado|5jd
provinz cadiz|s2
provinz cagayan|1sv
provinz cagliari|vl
provinz caltanissetta|vp
provinz camaguey|256
provinz campobasso|vm
provinz canar|4uz
provinz carchi|4uw
provinz cartago|4s7
provinz caserta|vn
provinz castellon|sa
provinz catamarca|nb
provinz catania|vu
provinz catanzaro|vv
provinz cavite|18q
provinz cebu|lx
provinz chaco|n9
provinz champasak|55p
provinz chieti|vo
provinz chimborazo|4v1
provinz chiriqui|5lo
provinz chubut|nk
provinz ciego de avila|2wj
provinz cienfuegos|2yq
provinz ciudad real|s9
provinz cocle|5lm
provinz colon|5ln
provinz como|vr
provinz cordoba|nn
provinz corrientes|nm
provinz cosenza|vt
provinz cotabato|1qi
provinz cotopaxi|4vf
provinz cremona|vs
provinz crotone|w8
provinz cuanza norte|4iu
provinz cuanza sul|4iv
provinz cuenca|sb
provinz cunene|4it
provinz cuneo|vq
provinz darien|5lp
provinz drente|zx
provinz dschazan|1nx
provinz el oro|4v6
provinz enna|vw
provinz entre rios|n6
provinz esmeraldas|4uy
provinz fermo|w1
provinz ferrara|vy
provinz flamisch brabant|o9
provinz flevoland|zy
provinz florenz|w0
provinz foggia|vz
provinz forli cesena|vx
provinz formosa|nf
provinz friesland|zz
provinz frosinone|w2
provinz galapagos|4ve
provinz gaza|5j9
provinz gelderland|100
provinz genua|w3
provinz girona|sf
provinz gorizia|w4
provinz gorz|w4
provinz granada|sg
provinz granma|22r
provinz groningen|101
provinz grosseto|w5
provinz guadalajara|sh
provinz guanacaste|4s8
provinz guantanamo|2l2
provinz guayas|4v0
provinz ha il|2f7
provinz harare|65g
provinz hennegau|of
provinz heredia|4s9
provinz herrera|5lq
provinz holguin|1vc
provinz houaphan|55q
provinz huambo|4iw
provinz huelva|si
provinz huesca|sj
provinz huila|4ix
provinz ifugao|5nu
provinz imbabura|4v2
provinz imperia|w6
provinz inhambane|5ja
provinz isernia|w7
provinz jizzax|1z0
provinz jujuy|no
provinz kabul|18t
provinz khammuan|55r
provinz l aquila|v7
provinz la habana|1dz,4sd
provinz la pampa|nc
provinz la rioja|n7
provinz la spezia|xe
provinz las palmas|se
provinz las tunas|2jm
provinz latina|wd
provinz lecce|wa
provinz lecco|w9
provinz leon|sn
provinz limburg|102
provinz limon|4sa
provinz livorno|wb
provinz lleida|sm
provinz lodi|wc
provinz loja|4v3
provinz los rios|4v8
provinz los santos|5lr
provinz luanda|4j0
provinz luang prabang|55t
provinz lucca|we
provinz lugo|so
provinz lunda norte|4iy
provinz lunda sul|4iz
provinz luttich|og
provinz luxemburg|oh
provinz macerata|wg
provinz mailand|wi
provinz malanje|4j1
provinz manabi|4v4
provinz manica|5j8
provinz manicaland|65h
provinz mantua|wj,dil
provinz maputo|5jb
provinz mashonaland central|65i
provinz mashonaland east|65j
provinz mashonaland west|65o
provinz massa carrara|wl
provinz masvingo|65n
provinz matabeleland north|65l
provinz matabeleland south|65m
provinz matanzas|291
provinz matera|wm
provinz mayabeque|326
provinz medina|1i3
provinz mekka|c1
provinz mendoza|nd
provinz messina|wh
provinz midlands|65k
provinz misiones|ne
provinz modena|wk
provinz monza und brianza|wf
provinz morona santiago|4v9
provinz moxico|4j2
provinz muchinga|65e
provinz nadschran|2pb
provinz nakhon si thammarat|610
provinz namangan|1g2
provinz namibe|4j3
provinz nampula|5jc
provinz namur|oi
provinz napo|4v5
provinz navoiy|25a
provinz neapel|wn
provinz neuquen|ng
provinz niassa|5j7
provinz nordbrabant|103
provinz nordholland|104
provinz nordwest|168
provinz novara|wo
provinz nuoro|wp
provinz orellana|4ux
provinz oristano|wq
provinz ostflandern|ob
provinz oudomxay|55u
provinz overijssel|105
provinz padua|wt
provinz palencia|su
provinz palermo|wr
provinz pampanga|1c9
provinz panama|5ls
provinz panama oeste|5ll
provinz parma|wz
provinz pastaza|4vg
provinz pavia|x2
provinz perugia|wv
provinz pesaro und urbino|x1
provinz pescara|wu
provinz phongsali|55v
provinz piacenza|ws
provinz pichincha|4v7
provinz pinar del rio|2fv
provinz pisa|ww
provinz pistoia|x0
provinz pontevedra|sv
provinz pordenone|wx
provinz potenza|x3
provinz prato|wy
provinz puntarenas|4sb
provinz qashqadaryo|1ea
provinz ragusa|x7
provinz ravenna|x4
provinz reggio calabria|x5
provinz reggio emilia|x6
provinz riad|cb
provinz rieti|x8
provinz rimini|x9
provinz rio negro|nh
provinz rizal|1bf
provinz rom|lr
provinz romblon|3gs
provinz rovigo|xa
provinz sainyabuli|55z
provinz salamanca|sy
provinz salavan|55w
provinz salerno|xb
provinz salta|n3
provinz samarqand|1au
provinz san jose|4sc
provinz san juan|na
provinz san luis|n5
provinz sancti spiritus|2sk
provinz santa cruz|np
provinz santa cruz de tenerife|s7
provinz santa fe|ni
provinz santiago de cuba|1uv
provinz santiago del estero|n8
provinz santo domingo de los tsachilas|4va
provinz saragossa|t5
provinz sassari|xg
provinz savannakhet|55x
provinz savona|xi
provinz segovia|sz
provinz siena|xc
provinz sirdaryo|2bk
provinz sofala|5jf
provinz sondrio|xd
provinz soria|t0
provinz sucumbios|4vd
provinz sudholland|108
provinz sulu|283
provinz surxondaryo|1ij
provinz syrakus|xf
provinz tabuk|250
provinz tarent|xj
provinz tarlac|1p8
provinz taschkent|1cf,1do
provinz teramo|xk
provinz terni|xo
provinz tete|5jg
provinz tierra del fuego|nl
provinz trapani|xn
provinz treviso|xq
provinz triest|xp
provinz tucuman|nj
provinz tungurahua|4vc
provinz turin|xm
provinz udine|xr
provinz uige|4j4
provinz ulster|tp
provinz utrecht|106
provinz valencia|t2
provinz valladolid|t3
provinz varese|xs
provinz venedig|xv
provinz veraguas|5lt
provinz verbano cusio ossola|xt
provinz vercelli|xu
provinz verona|xx
provinz vibo valentia|xz
provinz vicenza|xw
provinz villa clara|24d
provinz viterbo|xy
provinz wallonisch brabant|oe
provinz westflandern|oc
provinz xorazm|1pb
provinz zaire|4j5
provinz zambezia|5je
provinz zamboanga del norte|1xv
provinz zamora chinchipe|4vh
provo|7j8
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
prykarpattia|146
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
pskov|136,2ch
pskov oblast|136
pskov region|136
pskow|2ch
pskoyskoye ozero|liw
psoou|hf
psou|hf
pt arthur|7qw
pt elizabeth|1xm
ptchelniki|ove
pto cabras|e8p
pto de cabras|e8p
pto de la coruna|3qj
pto de la corunya|3qj
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
pucallpa|1xg
pucela|203
pucheng|amh
puchheim|hiq
puchiwka|nr7
puchowka|nr7
pucol|hkr
puconci|5su,nsk
pudasch|jat
pudazh|jat
pudozh|jat
pudsey|ewf
puducherry|ug,1f1
pudukkottai|7m2
puebla|dq,zl
puebla city|dq
puebla de vallbona|hbb
puebla de zaragoza|dq
pueblo|7pb
pueblo de calivo|8gt
pueblo el hatillo|auv
pueblo viejo|eqp
pueblo west|ftc
puebloviejo|eqp
puente alto|2h1
puente antonivski|e1
puente antonovski|e1
puente de crimea|et
puente de kerch|et
puente de vallecas|3r4
puente genil|fon
puenteareas|gr9
puers|i5w
puerto ayacucho|321
puerto baquerizo moreno|iso
puerto barrios|3d4
puerto berrio|bnp
puerto cabello|6fw
puerto cabezas|7zr
puerto cabras|e8p
puerto carreno|aan
puerto cortes|c2l
puerto cortez|c2l
puerto cruz|332
puerto cumarebo|fa6
puerto de cabras|e8p
puerto de la cruz|332,f4o
puerto de santa maria|8in
puerto del carmen|fro
puerto del rosario|e8p
puerto eldorado|b9h
puerto elizabeth|1xm
puerto espana|2py,62c
puerto francisco de orellana|6ux
puerto iguazu|f6c
puerto la cruz|332
puerto lempira|ig8
puerto limon|69v
puerto louis|1jt
puerto madryn|a4x
puerto maldonado|3ny
puerto mexico|3tj
puerto montt|274
puerto moresby|19l
puerto padre|95f
puerto penasco|ayj
puerto piritu|dt6
puerto plata|2ut,4ub
puerto princesa|3xb
puerto princesa city|3xb
puerto principe|95
puerto real|dbz
puerto rico|jx,eq8
puerto rosario|e8p
puerto said|1c8,2gx
puerto stanley|gy5
puerto sudan|1l8
puerto tejada|cc1
puerto vallarta|43a
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
pul e khomri|6i0
pul e khumri|6i0
pul i alam|dfh
pula|ap3
pulandian|7uy
pulawy|bua
pulgaon|ech
pulheim|bb2
puli|8mb
puli khumri|6i0
pulilan|94h
pulini|ku3
pulivendla|erl
puliyangudi|abj
puliyankudi|abj
pulj|ap3
pullman|ez8
pully|i2t
pulnoy|mtt
pulong santa cruz|7y2
pulyny|ku3
puma yumco|liy
punakha|4op,a53
punalur|c72
punasa|35o
pune|18i
punganuru|byb
pungue|meu
puning|20y
punjab|62,uf
puno|30r,5mg
punta alta|awc
punta arenas|35c
punta cana|80v
punta cardon|7k3
punta de mata|agp
punta de piedras|f7z
punta gorda|hqt
punta pora|b2g
puntarenas|4sb,7s5
puntarenas province|4sb
punto fijo|6wq
punyab|62,uf
puqi|737
puqiakeqi|edd
pur|mev
puranpur|dds
purari|mew
purbalingga|axu
purfleet on thames|ix4
puri|6h7
purificacin|mex
purisima de bustos|cr8
purley|9hg
purmerend|8y7
purna|efn
purnia|66g
purral|fqp
pursat|54f,6ni
puruandiro|fl3
puruliya|7cb
purus|mey
purwakarta|6du
purwodadi|6yq
purwodadi grobogan|6yq
purwokerto|3ux
pusad|9il
pusan|9o,17t
puschaikowe|nou
puschajkowe|nou
puschkin|8bh
puschkine|o8s,oop
puschkino|7wp,o8s,oop
puschtschino|he9
pushchino|he9
pushkin|8bh
pushkine|o8s,oop
pushkino|7wp,b81,o8s,oop
pustomyty|jlo
putatan|91y
puteaux|d8z
puthia|6mf
putian|1k2
putila|ncx
putivl|ict
putiwl|ict
putney|94n
putra heights|al9
putrajaya|5j6,bt5
puttalam|cer
putte|ib6
puttlingen|h65
puttur|bd2,fgf
putumayo|3t2,mez
putumayo department|3t2
putyla|ncx
putyvl|ict
putywl|ict
puurs|i5w
puy de dome|2o6
puyallup|dg4
puyang|17i,2bb,7u7
puyang chengguanzhen|7u7
puyo|9au
puzhaikove|nou
puzhaykove|nou
puzhaykovo|nou
puzol|hkr
pwani|63a
pyadikovtsy|od2
pyadykivtsi|od2
pyapon|a15
pyasina|mf0
pyatigorsk|6w2
pyatikhatka|nmq
pyatikhatki|hoe
pyatykhatka|nmq
pyatykhatky|hoe
pyatypillya|nf2
pyay|71e
pychma|jgm
pyhjarvi|liz
pyhjrvi|lj0
pyin oo lwin|7h3
pyinmana|851
pylaia|ehy
pyle|ila
pylea|ehy
pylnyky|ove
pylypets|o8l
pylypez|o8l
pyongan du nord|1a3
pyongan du sud|m9
pyongsong|3dl
pyongyang|6n,189
pyongyang si|189
pyramid lake|lj1
pyrenees atlantiques|2o7
pyrenees orientales|2o9
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
qabala|4k8,e98
qabala district|4k8
qacha s nek|57l,95u
qacha s nek district|57l
qada al hamdaniyah|bt9
qadisiyah|lj3
qaen|dc4
qagan nur|lj4
qairawan|34l
qakh|4k9,e6n
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
qalyub|6o1
qalyubia|lp
qalyubia governorate|lp
qalyubiya|lp
qamdo|8mi
qanatir el qahiriya|b07
qapschaghai|78q
qapshaghay bgeni reservoir|l4g
qaqortoq|jjs
qaracuxur|9f6
qaragandi|1kp
qaraghandy|1kp,1nu
qarah zia od din|f7e
qaraqash|9xo
qaraqosh|bt9
qarasor kli|lj6
qaratau|ds3
qarchak|3ox
qark berat|4ie
qark dibra|4ii
qark durres|3f8
qark elbasan|3ku
qark fier|3gi
qark gjirokastra|4if
qark korca|43r
qark kukes|4ig
qark lezha|4ih
qark shkodra|4ij
qark tirana|1zg
qark vlora|4ik
qarqan|mf1
qarshi|22p
qaseem region|1rl
qashqadaryo|1ea
qashqadaryo region|1ea
qasim|1rl
qasr e qand|dtf
qatar|3w
qatif|83u
qax|4k9,e6n
qayroqqum|bws
qayroqum reservoir|lf8
qazakh|4ka
qazakh district|4ka
qazax|4ka,ayu
qazimammad|9p1
qazvin|1wi
qazvin province|1s9
qena|190,25w
qena governorate|190
qeqertalik|478
qeqqata|4y6
qeqqata kommunia|4y6
qezel owzan|mf2
qianjiang|6dy,6vg
qianliu|c23
qiantang|a02
qianzhou|7xk
qiaoguan|8tk
qiaotou|7jm
qin|mf3
qina|190,25w,e0e
qincheng|819
qing an|c1c
qingdao|bk
qingfu|az1
qinggang|91i,a62
qinggang county|a62
qinghai|r2
qinghai hu|lj7
qingnian|7o9
qingquan|97f
qingshanquan|cmc
qingshuping|ade
qingxichang|bbz
qingyang|320,a13
qingyuan|1hg
qingzhou|3td
qinhuangdao|25u
qinnan|b1o
qinzhou|1oo
qionghai|2k0
qionghu|9z4
qiongshan|8jt
qiongzhou strait|p75
qipan|9y2
qiqihar|20k
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
qitaihe|36b
qiuji|96x
qiyakty kli|lj8
qo qon|3mg
qobustan|4kd,j3z
qom|1ab,1s9
qom province|1s9,1u6
qonayev|78q
qoraqalpoghiston|1lh
qorasuv|exd
qormi|5hv,bqm
qorveh|8jc
qoryooley|bkv
qostanai|20g,2cm
qostanay|20g,2cm
qouneitra|5yb,7qd
qousseir|d6f
qozhakl|lj9
qrendi|jlk
quadix|hbj
quai d orsay|hg
quan|mf5
quan duc thanh|9n6
quan duc thinh|73u
quan gjuc thanh|9n6
quan gjuc thinh|73u
quang binh|228
quang nam|1m5
quang ngai|1qq,82u
quang ninh|1sg
quang tri|2et
quangbinh|228
quangnam|1m5
quangtri|2et
quanzhou|1l9
quaregnon|hnz
quart de poblet|gd4
quartier militaire|hjd
quarto|dtr
quartu sant elena|9x9
quatre bornes|943
quayatein|f9c
quazzane|aqv
quba|4kb,9vg
quba district|4kb
qubadli|4kc,h9g
quchan|7mk
quebec|pp,1j7
quebec city|1j7
quebradillas|4f6,hz2
quedlinbourg|gtq
quedlinburg|gtq
queen charlotte sound|p2n
queen charlotte straight|p8u
queen charlotte strait|p8u
queen creek|ei2
queens|1ct
queens village|bjv
queensbury|g2h
queensland|o2
queenstown|7to
queenstown estate|876
queimados|712
quelimane|1ut
queluz|7vz
quena|190,25w
queretaro|km,zm
queretaro city|km
querqueville|ko6
quesnoy sur deule|kdr
questembert|kf7
quetigny|jdb
quetta|1db
quetzaltenango|2iw,4z4
quevedo|3zu
queven|jmk
quevy le petit|jzx
quezon|5nx
quezon city|19t
quezon province|5nx
qufu|8oq
qui nhon|2cj
quibdo|30k
quiberon|kr6
quibor|bmk
quiche|4z9
quickborn|hbd
quievrain|kcv
quievrechain|kht
quillacollo|6gg
quillota|9tj
quilmes|3lq
quilon|33g
quilpue|75b
quimbaya|ebh
quimper|a79
quimperle|iv2
quinara|4zp
quinchia|ens
quincy|8ab,d84
quincy sous senart|jyv
quincy voisins|kxb
quindio|2km
quindio department|2km
quinhamel|jm0
quintana roo|zn
quinte west|cqr
quirino|5ny
quirino province|5ny
quirinopolis|f5x
quitilipi|f5y
quito|6w
quixada|bw8
quixeramobim|el3
qujing|1md
qulsary|bn5
qulubiya|lp
qumar|mf6
qunduz|22u,2qd
quneitra|5yb,7qd
quneitra governorate|5yb
qunghirot|8yc
qurayyat|7wl
qurayyat governorate|7wl
qurba|ery
qurghonteppa|38a
qus|akh
qusar|4ke,c28
qusar district|4ke
quseir|d6f
qushi|cxp
qusmuryn koli|lja
quthbullapur|3wc
quthing|57k,8uv
qutqashen|e98
qutschan|7mk
quva|evv
quvasoy|f6j
quwaysina|cvs
quweisna|cvs
quy nhon|2cj
quzhou|1zs
qypshaq kli|ljb
qysylorda|1ug,2a0
qyzylorda|2a0,55k
qyzylqaq kli|ljc
r a s chinoise de hong kong|jh
r a s chinoise de macao|jo
r des outaouais|mf7
ra anana|994
ra s al chaima|1un,4i1
ra s bayrut|1px
raa atoll|4cr
raab|30i,mf8
raanana|994
raanujarvi|ljd
rabak|2yk
rabastens|mvs
rabat|7x,5hw
rabat sale kenitra|4a7
rabigh|d1e
rabigh governorate|d1e
rabkavi|9ct
rabwah|9n5
racca|247,2jl
race|jwe
race fram|5sv
rach gia|29o
racha lechjumi y kvemo svaneti|4xn
racha lechkhumi and kvemo svaneti|4xn
racha lechkhumi et kvemo svaneti|4xn
racha leckhumi kvemo svaneti|4xn
racha lochkhumi kvemo svaneti|4xn
rachid|79d
rachiw|i8i
rachkiv|o70
rachkov|o70
rachow|i8i
racht|1gw
rachtadt|ol0
raciborz|aro
racine|931
radcha|nhs
radcliff|gwv
radcliffe|elu
radeberg|hm4
radebeul|f0t
radece|5sw,kdl
radechiw|jje
radechow|jje
radejiv|jje
radejov|jje
radekhiv|jje
radekhov|jje
radenci|5sx,kc8
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
radlje ob dravi|5sy,jtr
radnor|fhq
radolfzell|fq3
radolfzell am bodensee|fq3
radom|3w3
radomsko|cgg
radomychl|ibm
radomyschl|ibm
radomyshl|ibm
radostni sad|nri
radostny sad|nri
radouchne|n9m
radouchnoe|n9m
radoujny|c4g,hss,j8s
radovis|5f1,9a3
radovish|5f1
radovljica|5sz,hso
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
raebareli|6at
raeren|jia
rafaela|8hq
rafah|78y
rafalivka|ncp
rafaliwka|ncp
rafalovka|ncp
rafalowka|ncp
rafsandschan|6tf
rafsanjan|6tf
ragay gulf|pa8
ragged island|4oe
raghogarh|a73
ragusa|x7,8oh,9bl
raguse|x7,9bl
raha|9nd
rahachou|eh4
rahachow|eh4
rahacou|eh4
rahatchow|eh4
rahatschou|eh4
rahden|i42
rahim yar khan|24f
rahimah|d55
rahimyar khan|24f
rahlstedt|8c2
rahuri|dzy
rahway|ftu
rai|om0
raichijinsk|gnk
raichur|3w9
raievski|heb
raiganj|6hh
raigarh|7df
raima|2zp
raimbeaucourt|n02
rainham|itp
rainhill|j86
rainy|mf9
rainy lake|lje
raion d anenii noi|5br
raion d edinet|5c5
raion d ocnita|5ce
raion d orhei|5cf
raion d ungheni|5cq
raion danenii noi|5br
raion de basarabeasca|5bv
raion de briceni|5bu
raion de cahul|5bw
raion de calarasi|5bx
raion de cantemir|5c1
raion de causeni|5c0
raion de cimislia|5by
raion de criuleni|5bz
raion de desna|k8n
raion de donduseni|5c2
raion de drochia|5c3
raion de dubasari|5c4
raion de edinet|5c5
raion de falesti|5c6
raion de floresti|5c7
raion de glodeni|5c9
raion de hincesti|5ca
raion de ialoveni|5cb
raion de leova|5cc
raion de nisporeni|5cd
raion de ocnita|5ce
raion de prymorsk|itb
raion de rezina|5cg
raion de riscani|5ch
raion de singerei|5cj
raion de sofiivka|kca
raion de soldanesti|5ci
raion de soroca|5cl
raion de stefan voda|5cn
raion de straseni|5cm
raion de taraclia|5co
raion de telenesti|5cp
raion de uzorodsky|nh6
raion dorhei|5cf
raion dungheni|5cq
raionul edinet|5c5
raionul ocnita|5ce
raionul soroca|5cl
raipur|1ek,a4e
raisen|d6x
raismes|il4
raitchikhinsk|gnk
raitschichinsk|gnk
raiwind|fao
raj nandgaon|6r9
rajahmundry|329
rajakhera|fkg
rajanpur|bp7
rajapalaiyam|7as
rajapalayam|7as
rajapolah|dep
rajastan|uh
rajasthan|uh
rajbiraj|9nx
rajewski|heb
rajgarh|bv0
rajgir|don
rajin|664
rajiv|i8i
rajkot|1mr
rajon anenii noi|5br
rajon basarabeasca|5bv
rajon briceni|5bu
rajon cahul|5bw
rajon calarasi|5bx
rajon cantemir|5c1
rajon causeni|5c0
rajon cimislia|5by
rajon criuleni|5bz
rajon desna|k8n
rajon donduseni|5c2
rajon drochia|5c3
rajon dubasari|5c4
rajon edinet|5c5
rajon falesti|5c6
rajon floresti|5c7
rajon glodeni|5c9
rajon hincesti|5ca
rajon ialoveni|5cb
rajon leova|5cc
rajon nisporeni|5cd
rajon ocnita|5ce
rajon orhei|5cf
rajon prymorsk|itb
rajon rezina|5cg
rajon riscani|5ch
rajon sachariwka|ogd
rajon singerei|5cj
rajon sofijiwka|kca
rajon soldanesti|5ci
rajon soroca|5cl
rajon stefan voda|5cn
rajon straseni|5cm
rajon taraclia|5co
rajon telenesti|5cp
rajon ungheni|5cq
rajon uschhorod|nh6
rajons d aluksne|58b
rajons de cesis|58q
rajons de kuldiga|59i
rajons de limbazi|59m
rajov|i8i
rajpipla|eb4
rajpur|2wr
rajpur sonarpur|2wr
rajpura|8li
rajsamand|a8q
rajshahi|7o,83,1cn
rajshahi division|7o
rajula|ehh
rakaia|mfa
rakhaing staat|5gd
rakhine|5gd
rakhiv|i8i
rakhov|i8i
rakitnoie|jaz,nm1,p0q
rakitnoje|jaz,nm1,p0q
rakitnoye|jaz,nm1,p0q
rakiv lis|nhe
rakiw lis|nhe
rakka|2jl
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
raleigh|1nj
ralevka|n9b
ralewka|n9b
ralivka|n9b
raliwka|n9b
ramachandrapuram|cua
ramadi|2ah
ramagundam|3tv
ramanathapuram|a23
ramapuram|fef
ramat gan|6h8
ramat ha sharon|c76
ramat hascharon|c76
ramat hasharon|c76
rambervillers|ki2
rambouillet|g7b
ramenki|75l
ramenskoie|875
ramenskoje|875
ramenskoye|875
rameswaram|ddz
ramganj|b4z
ramganj mandi|e87
ramgarh|8r7
ramgundam|2th
ramhormoz|dlg
ramla|3vh
ramnagar|bmy,cmn,crg
ramnicu sarat|dng
ramnicu valcea|3a4
ramon|e3u
ramon de isabela|e3u
ramona|hcd
ramonville saint agne|it8
ramos arizpe|9xl
ramotswa|a5j
rampur|3eh
rampur hat|bch
rampura|cf0
ramsbottom|hti
ramsey|48y,gbe,gp0
ramsgate|dmu
ramu|mfb
ranaghat|9ki
ranam|enu
rancagua|2c4
ranchi|180
rancho cordova|9kf
rancho cucamonga|6fb
rancho palos verdes|cvl
rancho penasquitos|alo
rancho san diego|h55
rancho santa margarita|bw9
ranchuelo|cq5
randallstown|f2n
randburg|37l
randers|aao
randfontein|72k
randijaure|ljf
randolph|f5t,gbu
randolph township|gbu
randsfjorden|ljg
rangitaiki|mfc
rangitata|mfd
rangitikei|mfe
rangkasbitung|706
rangoun|8q
rangpur|83,18o
rangpur city|18o
rangpur division|83
rangun|8q
ranibennur|82i
raniganj|74d
ranipet|3lc
rankovce|5fp,ivu
ranong|615,9da
ranong province|615
ransart|jqh
ranst|hvf
rantauprapat|7wh
rantepao|da8
raoukhivka|njm
rapid city|9dq
rapla|4vw,ia1
rapla county|4vw
raplamaa|4vx
rapperswil|egi
rapperswil sg|egi
raqa|2jl
raqqa|2jl,4gc
rarotonga|469
ras al jaima|1un,4i1
ras al khaimah|1un,4i1
ras al khaimah city|1un
ras el aioun|ems
ras el khaimah|1un,4i1
ras el oued|ayq
ras gharib|f6u
raschkiw|o70
raschkow|o70
rascht|1gw
raschtadt|ol0
rasdelnaja|hsh
rasdolje|odn
rasdolnoje|k42,obf
rasdory|nvb
rasgrad|7ji
rashkiv|o70
rashkov|o70
rasht|1gw
rashtadt|ol0
rasina|3zw
rasina district|3zw
rasinski upravni okrug|3zw
rasipuram|by2
raska|3d8
rasliwy|oua
rason|1cc
rasra|f81
rasskasowo|cd8
rasskazovo|cd8
rastan|bdu
rastane|bdu
rastatt|c38
rastede|hee
rastojaure|ljh
rastrick|j39
ratanakiri|54g
ratangarh|9x6
ratchaburi|3if,60s
ratekau|i64
rath|aek
rathenow|g56
ratibor|aro
ratingen|8dj
ratisbona|766
ratisbonne|766
ratlam|3t9
ratnagiri|97w
ratnapura|6vm
ratne|jjy
ratno|jjy
ratodero|c3n
ratscha letschchumi und niederswanetien|4xn
raub|dd4
raub district|dd4
rauchiwka|njm
raujivka|njm
raukhivka|njm
rauma|e26
rauna|5a8
rauna municipality|5a8
raunas|5a8
raurkela|2j9
rava rouska|js7
rava rousskaia|js7
rava ruska|js7
rava russkaia|js7
rava russkaya|js7
ravar|dc3
ravels|im9
ravena|x4,8wm
ravenna|x4,8wm
ravenne|x4,8wm
ravensbourg|byi
ravensburg|byi
ravi|mff
ravne na koroskem|5t0,h6z
ravnopolie|oel
ravnopolye|oel
rawa ruska|js7
rawa russkaja|js7
rawalakot|bsf
rawalpindi|1he
rawang|7ea
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
raymah|2zp
raymah governorate|2zp
raymore|hbs
rayong|3ah,5zk
raytown|fud
razampeta|ffg
razavi chorasan|cq
razavi khorasan|cq,21e
razavi khorasan province|cq
razdelnaia|hsh
razdelnaya|hsh
razdol noye|k42,obf
razdolie|odn
razdolnoie|k42,obf
razdolnoye|k42,obf
razdolye|odn
razdory|nvb
razgrad|4md,7ji
razgrad province|4md
razkrizje|5uy,okf
razlivy|oua
razzakov|em5
razzaqov|em5
rd congo|f
reading|3aq,8ji,ghk
realejo alto|e6r
rebecq rognon|jh4
rechetilovka|jn6
rechetylivka|jn6
rechka|nqa
rechki|o2x
rechovot|6s3
rechtsufrige ukraine|hl
rechytsa|a1q
recica ob savinji|5vv,ny4
recif de scarborough|pb7
recife|k7
recklinghausen|7cf
recodo|cv7
reconquista|8fc
recyca|a1q
red|mfg
red bluff lake|lji
red cossacks|nr2,nu7
red deer|9dk
red sea|hh,1mo,3g6
red sea governorate|3g6
red sea state|1mo
red square|hi
redan|ex8
redange|581
redange sur attert|ncc
redcar|dxh
redcliff|d32
redding|8dk
redditch|8qe
redencao|8tl
redford|btj
redhill|blk
redingen|581
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
regensburg|766
regensdorf|k20
reggane|exs
reggio calabria|x5,6cg
reggio d emilie|x6,6gp
reggio de calabre|x5,6cg
reggio di calabria|x5,6cg
reggio emilia|x6,6gp
reggio nell emilia|x6,6gp
reghaia|b66
regina|2jz
regio de calabria|x5,6cg
region adamawa|4rp
region administrative de la cordillere|5nj
region afar|1mu
region aisen del general carlos ibanez del campo|4r9
region altai|11q
region amur|11r
region ararat|3oo
region archangelsk|11s
region ashanti|4xr
region astrachan|11t
region attica|16p
region auckland|5kw
region autonome du tibet|ra
region autonome en mindanao musulmane|5ni
region aysen del general carlos ibanez del campo|4r9
region bafata|4zi
region bajo subordinacion republicana|1gu
region barh el gazel|5yi
region batha|5yh
region belgorod|11v
region biombo|4zk
region boke|4ye
region borkou|5yj
region boucle du mouhoun|4lr
region brjansk|11w
region brussel hauptstadt|o7
region capital|1fw
region cascades|4ls
region central|4xu,5io
region central jutland|1nt
region centrale|5z4
region centro|4lt
region centro este|4lu
region centro norte|4lv
region centro oeste|4lw
region centro sur|4lx
region chabarowsk|12d
region chari baguirmi|5yk
region charkiw|14j
region cherson|14k
region chmelnyzkyj|14l
region czernowitz|14o
region d ali sabieh|4tg
region d amour|11r
region d ancash|5lx
region d antofagasta|4ra
region d apurimac|5ly
region d araucanie|4rc
region d arequipa|5lz
region d arica et parinacota|4rb
region d arkhangelsk|11s
region d arta|4tf
region d arusha|62s
region d astrakhan|11t
region d atacama|4rd
region d aussig sur elbe|240,4t7
region d ayacucho|5m0
region d ayeyarwady|5g7
region d ica|5m6
region d ilocos|5n6
region d irkoutsk|124
region d ivano frankivsk|146
region d ivanovo|125
region d obock|4tj
region d odesa|14e
region d odessa|14e
region d olomouc|2d5,4tc
region d omsk|130
region d orel|132
region d orenbourg|131
region d oulianovsk|13q
region d ucayali|5mk
region daressalam|62t
region de agadez|5jv
region de ali sabieh|4tg
region de amhara|7t
region de amur|11r
region de antofagasta|4ra
region de arica y parinacota|4rb
region de arjanguelsk|11s
region de arta|4tf
region de arusha|62s
region de astracan|11t
region de atacama|4rd
region de auckland|5kw
region de aysen|4r9
region de bafata|4zi
region de bago|5g2
region de banska bystrica|2d8
region de barh el gazel|5yi
region de batha|5yh
region de belgorod|11v
region de biombo|4zk
region de bohemia central|1mv
region de bohemia meridional|2c6
region de boke|4ye
region de bolama|4zj
region de borkou|5yj
region de bratislava|27t
region de briansk|11w
region de bruselas capital|o7
region de bruxelles capitale|o7
region de cacheu|4zm
region de cajamarca|5m1
region de callao|5m2
region de chari baguirmi|5yk
region de cheliabinsk|11z
region de cherkasy|14m
region de chernigov|14n
region de chernivtsi|14o
region de coquimbo|4rf
region de couva tabaquite talparo|62a
region de cuzco|5m3
region de dar es salam|62t
region de davao|5nf
region de diffa|5jw
region de dikhil|4th
region de diourbel|5wf
region de dniepropetrovsk|142
region de dnipropetrovsk|142
region de dodoma|62u
region de donetsk|m7
region de dosso|5jx
region de faranah|4yh
region de gabu|4zn
region de gao|2ip
region de geita|63i
region de guera|5yn
region de hadjer lamis|5yo
region de hradec kralove|2iu,4t9
region de huancavelica|5m5
region de huanuco|5m4
region de iaroslavl|13w
region de iringa|62v
region de irkutsk|124
region de ivano frankivsk|146
region de ivanovo|125
region de jarkov|14j
region de jerson|14k
region de jizan|1nx
region de jmelnitski|14l
region de junin|5m7
region de jytomyr|143
region de kagera|62w
region de kaliningrad|12b
region de kaliningrado|12b
region de kalouga|12i
region de kaluga|12i
region de kanem|5yp
region de kankan|4yi
region de karlovy vary|3gz
region de katavi|63j
region de kayes|1ev
region de kemerovo|12a
region de khabarovsk|12d
region de kharkiv|14j
region de kharkov|14j
region de kherson|14k
region de khmelnitski|14l
region de khmelnytskyi|14l
region de kidal|5fz
region de kiev|148
region de kigoma|62z
region de kilimanjaro|630
region de kindia|4yg
region de kirov|12f
region de kirovograd|149
region de kirovogrado|149
region de kirovohrad|149
region de kosice|24w
region de kostroma|12k
region de koulikoro|1br
region de kourgan|12c
region de koursk|12m
region de krasnodar|129
region de krasnoiarsk|12n
region de kurgan|12c
region de kursk|12m
region de kyiv|148
region de l adamaoua|4rp
region de l altai|11q
region de l est|4rs
region de l extreme nord|4rr
region de l ouest|4rw
region de la araucania|4rc
region de la kara|5z5
region de la libertad|5m8
region de labe|4yj
region de lac|5yq
region de lambayeque|5m9
region de leningrad|12o
region de leningrado|12o
region de leopolis|14c
region de liberec|2ux,4t8
region de lindi|633
region de lipetsk|12p
region de logone occidental|5yr
region de logone oriental|5ys
region de loreto|5mb
region de los lagos|4rh
region de los rios|4ri
region de lougansk|141
region de louhansk|141
region de lugansk|141
region de lviv|14c
region de madre de dios|5mc
region de magadan|12q
region de magallanes et de l antarctique chilien|4rj
region de magallanes y de la antartica chilena|4rj
region de magway|5g3
region de mamou|4yk
region de mandalay|5g4
region de mandoul|5yt
region de manyara|63h
region de mara|634
region de maradi|5jy
region de mayo kebbi este|5yv
region de mayo kebbi oeste|5yw
region de mbeya|635
region de menaka|5g0
region de mopti|1em
region de moquegua|5md
region de moravia meridional|1rj
region de moravia silesia|1ru,4te
region de moravie silesie|1ru,4te
region de morogoro|637
region de moscou|12t
region de moscu|12t
region de mourmansk|12v
region de moyen chari|5yu
region de mtwara|638
region de murcia|sr
region de murcie|sr
region de murmansk|12v
region de mwanza|639
region de mykolaiv|14d
region de nijni novgorod|12y
region de nikolaiev|14d
region de nitra|2ac
region de nizhni novgorod|12y
region de njombe|63k
region de novgorod|12x
region de novosibirsk|12z
region de novossibirsk|12z
region de nuble|4rl
region de nzerekore|4yl
region de o higgins|4rg
region de obock|4tj
region de odesa|14e
region de oio|4zo
region de olomouc|2d5,4tc
region de omsk|130
region de oremburgo|131
region de oriol|132
region de ouaddai|5yy
region de pardubice|2l4,4ta
region de pasco|5me
region de pemba north|62x
region de pemba south|631
region de penal debe|62b
region de penza|134
region de perm|133
region de pilsen|2g7,4t6
region de piura|5mf
region de plzen|2g7,4t6
region de poltava|14f
region de presov|23n
region de princes town|62d
region de pskov|136
region de puno|5mg
region de pwani|63a
region de quinara|4zp
region de riazan|138
region de rivne|14g
region de rostov|137
region de rukwa|63b
region de ruvuma|63c
region de sagaing|5g1
region de sajalin|13a
region de sakhaline|13a
region de salamat|5yz
region de samara|13b
region de san juan laventille|62g
region de san martin|5mh
region de saratov|13c
region de segou|1ca
region de segu|1ca
region de selandia|22d
region de shinyanga|63d
region de sikasso|1am
region de sila|5z0
region de singida|63e
region de smolensk|13e
region de soumy|14h
region de stavropol|13g
region de sumy|14h
region de sverdlovsk|13h
region de tabora|63f
region de tacna|5mi
region de tadjourah|4tk
region de tahoua|5jz
region de tambacounda|5wq
region de tambov|13j
region de tandjile|5z1
region de tanga|63g
region de tanintharyi|5g5
region de taoudenit|5fy
region de tarapaca|4rn
region de tcheliabinsk|11z
region de tcherkassy|14m
region de tchernigov|14n
region de tchernihiv|14n
region de tchernivtsi|14o
region de ternopil|14i
region de tibesti|5z2
region de tigri|p1o
region de tillaberi|5k0
region de tioumen|13o
region de tiumen|13o
region de tombali|4zq
region de tombouctou|29s
region de tomsk|13k
region de toula|13l
region de transbaikalie|13y
region de transcarpatia|144
region de transcarpatie|144
region de trencin|2gp
region de trnava|2h6
region de tula|13l
region de tumbes|5mj
region de tunapuna piarco|62i
region de tver|13m
region de ulianovsk|13q
region de usti nad labem|240,4t7
region de valparaiso|4ro
region de vinnytsia|13z
region de vladimir|13s
region de volgograd|13r
region de volgogrado|13r
region de volhynie|140
region de volinia|140
region de vologda|13t
region de voronej|13u
region de voronezh|13u
region de vysocina|2mb,4tb
region de wadi fira|5z3
region de wellington|5la
region de yangon|5g6
region de yaroslavl|13w
region de yitomir|143
region de zanzibar north|62y
region de zaporijia|145
region de zaporijjia|145
region de zaporiyia|145
region de zaporojie|145
region de zilina|298
region de zinder|5k1
region de zlin|2gv,4td
region del bio bio|4re
region del centro|4rq
region del este|4rs
region del extremo norte|4rr
region del katavi|63j
region del libertador general bernardo o higgins|4rg
region del litoral|4rt
region del mandalay|5g4
region del maule|4rk
region del njombe|63k
region del noroeste|4rv
region del norte|4ru,5ip
region del oeste|4rw
region del sahel|4m2
region del simiyu|63l
region del sudoeste|4ry
region del sur|4rx,5iq
region der sudlichen nationen|8f
region des fleuves|4ri
region des lacs|4rh
region des nations|8f
region des plateaux|5z7
region des savanes|5z8
region diourbel|5wf
region dnipropetrowsk|142
region donezk|m7
region du biobio|4re
region du centre|4rq,4xu
region du grand accra|4xp
region du haut ghana occidental|4y2
region du haut ghana oriental|4y1
region du haut zaire|bu
region du kamtchatka|126
region du libertador general bernardo o higgins|4rg
region du littoral|4rt
region du maule|4rk
region du nord|4ru,4xx
region du nord ouest|4rv
region du primorie|135
region du sud|4rx
region du sud ouest|4ry
region este|4ly
region faranah|4yh
region fatick|5wh
region flamande|bz
region flamenca|bz
region gao|2ip
region geita|63i
region guera|5yn
region hadjer lamis|5yo
region harar|4we
region hauts bassins|4lz
region hovedstaden|1fw
region irkutsk|124
region iv a|5nk
region iv b|5nl
region iwano frankiwsk|146
region iwanowo|125
region jaroslawl|13w
region kaffrine|5wi
region kaliningrad|12b
region kaluga|12i
region kamtschatka|126
region kanem|5yp
region kankan|4yi
region kaolack|5wl
region kara|5z5
region katavi|63j
region kayes|1ev
region kedougou|5wk
region kemerowo|12a
region kidal|5fz
region kiew|148
region kindia|4yg
region kirow|12f
region kirowohrad|149
region kolda|5wj
region kostroma|12k
region kotajk|3s4
region koulikoro|1br
region krasnodar|129
region krasnojarsk|12n
region kurgan|12c
region kursk|12m
region kyjiw|148
region labe|4yj
region lac|5yq
region lemberg|14c
region leningrad|12o
region lipezk|12p
region logone occidental|5yr
region logone oriental|5ys
region louga|5wm
region lugansk|141
region luhansk|141
region lwiw|14c
region magadan|12q
region mamou|4yk
region mandoul|5yt
region maritime|5z6
region matam|5wn
region mayo kebbi est|5yv
region mayo kebbi ouest|5yw
region metropolitaine de santiago|4rm
region metropolitana de santiago|4rm
region midtjylland|1nt
region mopti|1em
region moskau|12t
region moyen chari|5yu
region murmansk|12v
region mykolajiw|14d
region nischni nowgorod|12y
region njombe|63k
region nord|5ip
region nordjylland|2fb
region norte|4m0,4xx
region nowgorod|12x
region nowosibirsk|12z
region nzerekore|4yl
region occidental|4y4
region occidentale|4y4
region odessa|14e
region of magallanes|4rj
region of republican subordination|1gu
region of southern denmark|1qf
region oio|4zo
region omsk|130
region orenburg|131
region oriental|4xv
region orientale|4xv
region orjol|132
region pensa|134
region perm|133
region plateau central|4m1
region plateaux|5z7
region poltawa|14f
region pskow|136
region quinara|4zp
region riwne|14g
region rjasan|138
region rostow|137
region sachalin|13a
region saint louis|5wp
region salamat|5yz
region samara|13b
region san martin|5mh
region saporischschja|145
region saratow|13c
region savanes|5z8
region schytomyr|143
region sedhiou|5wo
region segou|1ca
region sikasso|1am
region sila|5z0
region simiyu|63l
region sjaelland|22d
region smolensk|13e
region somali|l8
region south denmark|1qf
region stawropol|13g
region sud|5iq
region sumy|14h
region suroeste|4m3
region swerdlowsk|13h
region syddanmark|1qf
region tambacounda|5wq
region tambow|13j
region tandjile|5z1
region ternopil|14i
region thies|5wr
region tibesti|5z2
region timbuktu|29s
region tjumen|13o
region tombali|4zq
region tomsk|13k
region transbaikalien|13y
region transkarpatien|144
region tscheljabinsk|11z
region tscherkassy|14m
region tschernihiw|14n
region tscherniwzi|14o
region tula|13l
region twer|13m
region uljanowsk|13q
region valona|od
region wadai|5yy
region wadi fira|5z3
region wallonne|od
region winnyzja|13z
region wladimir|13s
region wolgograd|13r
region wolhynien|140
region wologda|13t
region wolyn|140
region woronesch|13u
region xii|5ng
region zanzan|4r8
region zealand|22d
region ziguinchor|5ws
regions of republican subordination|1gu
registro|ceh
regla|clq
regnitz|mfh
rego park|coo
reguiba|ack
rehnan|bx0
rehovot|6s3
rei|om0
reichenbach|emq
reichenbach im eulengebirge|emq
reichenbach in schlesien|emq
reichenberg|3bz
reichshoffen|kps
reichstett|kv8
reifen|c78
reigate|biw
reignier esery|klh
reikiavik|1re
reims|675
reinach|jyg
reinach ag|jyg
reinbek|ge2
reindeer lake|ljk
reinheim|hsl
reinickendorf|8qw
reino unido|l
reisterstown|gam
rej|dvr,om0
rejovot|6s3
relizane|27p,302
relizane province|27p
remagen|i2s
rembangan|cnx
remchi|bn1
remedios|eni
remich|582
remiremont|jmg
remscheid|7h8
remseck am neckar|g8e
remuna|fnt
rena|mfi
renaix|gkz
renala khurd|dy4
renania del norte westfalia|rm
renania palatinado|rn
rence vogrsko|5vn
rendsbourg|fyy
rendsburg|fyy
renens|hsr
renfrew|gz9
rengasdengklok|442
rengo|dql
reni|hnk
rennes|2az
renningen|hv4
reno|3s3,mfj
renqiu|83d
renteria|dlr
renton|80n
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
republic and canton of geneva|pz
republic and canton of the jura|q2
republic of buryatia|11x
republic of china|p34
republic of crimea|es,14b
republic of cyprus|pb9
republic of india|pbe
republic of ireland|3b
republic of korea|q
republic of ragusa|8oh
republic of the congo|3c
republic of the gambia|3z
republic of tyva|13n
republica arabe siria|1q
republica autonoma de crimea|es,14b
republica autonoma de najichevan|4k5
republica centroafricana|35
republica checa|2d
republica de carelia|12l
republica de chechenia|mk,11y
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
republica srpska|44t,4le
republican|mfk
republican subordination|1gu,4gf
republik altai|11p
republik china|p34
republik china auf taiwan|p34
republik indien|pbe
republik karelien|12l
republik komi|12j
republik kongo|3c
republik moldau|3m
republik und kanton genf|pz
republik und kanton jura|q2
republik und kanton neuenburg|q4
republik und kanton tessin|qc
republik zypern|pb9
republika srpska|44t,4le
republique autonome d abkhazie|3z3
republique autonome de crimee|es,14b
republique centrafricaine|35
republique d irlande|3b
republique de carelie|12l
republique de chine|p34
republique de coree|q
republique de cote d ivoire|1h
republique de crimee|es,14b
republique de l altai|11p
republique de sakha|139
republique de touva|13n
republique democratique allemande|ff
republique democratique du congo|f
republique des komis|12j
republique des maris|12r
republique dominicaine|2c
republique du congo|3c
republique et canton de geneve|pz
republique et canton de neuchatel|q4
republique et canton du jura|q2
republique et canton du tessin|qc
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
republique serbe de bosnie|44t,4le
republique tcheque|2d
republique tchetchene|mk,11y
republique turque de chypre du nord|gt
republique unie de tanzanie|p
repuschynzi|nwn
repuzhyntsi|nwn
requena|h4q
resch|dvr
reschetilowka|jn6
reschetyliwka|jn6
reschitz|3rb
resen|5fc,but
resende|7mu
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
resistencia|214
resita|3rb
resovia|2re
ressano garcia|7ob
reston|arz
retalhuleu|3jm,4z6
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
retiro|797
retschka|nqa
retschki|o2x
retschyza|a1q
reuleuet|dal
reunion|4fv
reus|7rw
reuss|mfl
reutlingen|7lh
reutov|91w
reutow|91w
revakivtsi|oig
revakovtsy|oig
reval|16d
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
rewa|41o
rewakiwzi|oig
rewakowzy|oig
rewari|7m5
rewda|aea
rewne|o9j
rewno|o9j
rewuzke|kpd
rewuzkoje|kpd
rexburg|g2p
rey|om0
reyhanli|axd
reykjavik|1re
reynoldsburg|dxq
reynosa|2fl
reyrieux|n8e
reze|dio
rezekne|49z,5a9,5bb,7je
rezekne municipality|5a9
rezeknes|5bb
rezh|dvr
rezina|5cg,fuc
rezina district|5cg
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
rheinland pfalz|rn
rheinstetten|hbn
rhenanie du nord westphalie|rm
rhenanie palatinat|rn
rhin|hj
rhine|hj
rhineland palatinate|rn
rhne|mfn
rho|c81
rhode island|15s
rhode saint genese|hrl
rhodes|b0y
rhodes town|b0y
rhodos|b0y
rhondda|ano
rhone|hk,2oc
rhosllanerchrugog|gdn
rhyl|gb6
riad|6c
riajsk|gz1
rialto|7w8
riantec|ms9
riasnopil|odu
riau|51y
riau islands|51n
riazan|138,1iz
riazanski|7zn
riazhsk|gz1
ribarroja del turia|gzk
ribeauville|ms4
ribeira|g3f,mfo
ribeira brava|4so,i5l
ribeira grande|4sp,jq7
ribeira grande de santiago|4sq
ribeirao das neves|2yh
ribeirao pires|7mg
ribeirao preto|28b
riberac|n2d
riberalta|82l
ribnica|5t1,j8k
ribnica na pohorju|5uz,o5f
ribnita|b3p
ribnitz damgarten|hxd
riccione|ezz
richard collinson inlet|p94
richard toll|cjy
richards bay|3ok
richardson|7nm
richelieu|mfp
richfield|e4h
richka|nqa
richky|o2x
richland|b99
richmond|29x,66i,7ot,ba4,e7j,esn,f2i,h3b
richmond hill|67t,82t
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
riebini|5aa
riebini municipality|5aa
riebinu|5aa
riec sur belon|n4a
riedisheim|irz
riedstadt|h42
riegelsberg|i84
riehen|hey
riemst|i70
riesa|dxr
rietberg|fxm
rieti|x8,djz
rif dimashq|1cs
rif dimashq governorate|1cs
rifu|e67
riga|b9,2cu
riga strand|6l9
rigaischer meerbusen|p7b
rigastrand|6l9
right bank ukraine|hl
rijeka|39g
rijkevorsel|jar
rijswijk|c6s
rijtichi|nei
rikaze|8ym
rikhtichi|nei
rikhtitchi|nei
rikkavesi|lk2
rillieux la pape|g0e
rimel|24p
rimini|x9,6sm
rimouski|cy9
rin|hj
rincon|4f7,mzf
rincon de artigas|p30
rincon de la victoria|dmj
ringsjon|lk3
ringwood|iiz
rinteln|g1r
rio batepito|mfq
rio blanco|d97
rio bonito|e6g
rio branco|1pp
rio bystrytsia|ob3
rio claro|6d9,7s4
rio columbia|pav
rio cuarto|6nt
rio das mortes|mfr
rio das ostras|813
rio de janeiro|7e,p1
rio de la plata|p51
rio de mouro|b75
rio do sul|bjr
rio dragonja|p2y
rio fontanka|kgw
rio gallegos|3gc
rio grande|4f8,6ad,bg5,dai,ey4,mfs
rio grande da serra|dq2
rio grande del norte|p2
rio grande del sur|p5
rio grande do norte|p2
rio grande do sul|p5
rio largo|a8t
rio martin|dfk
rio mologa|nqm
rio negrinho|d0f
rio negro|nh,642
rio negro department|642
rio negro province|nh
rio nilo|1t0
rio nilo azul|22w
rio rancho|8jz
rio rapel|mft
rio salinas|mfu
rio san juan|5kh
rio san juan department|5kh
rio tercero|bct
rio tinto|btf
rio verde|3v3,be3
riobamba|24a
riohacha|2h9
rioja|sx
riom|hdq
rionegro|nh,773
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
risaralda|21o
risaralda department|21o
risca|hb9
riscani|5ch,dmg
riscani district|5ch
rischon lezion|3mr
rishikesh|9y6
rishon le siyon|3mr
rishon le zion|3mr
rishon le ziyon|3mr
rishon letsion|3mr
rishon letsiyon|3mr
rishon letsiyyon|3mr
rishon lezion|3mr
rishon leziyyon|3mr
rishon lsiyon|3mr
rishra|7hd
risod|fpx
risovoye|ovb
rissovoie|ovb
rissowoje|ovb
ritchka|nqa
ritchky|o2x
ritschka|nqa
ritschky|o2x
ritto|9m7
rivas|5kg,8fo
rivas department|5kg
rivas vaciamadrid|9rc
rive de gier|ief
river cess|jze
river cess county|57c
river gee|57b
river gee county|57b
river jordan|ft
river nile|1t0
river nile state|1t0
rivera|644,687
rivera department|644
riverbank|glg
rivercess|57c
rivers|do
rivers state|do
riverside|3a5,gg3
riverton|d0i
riverview|9k8
rives|kjg
rivesaltes|jqb
riviera beach|eof
riviere du rempart|5ii,eea
riviere noire|5i9
rivne|14g,27a,ksz,nyw,o16,ofi
rivne oblast|14g
rivne region|14g
rivnenshchyna|14g
rivnopillia|oel
rivnopillya|oel
rivoli|bzq
riwne|27a,ksz,nyw,o16,ofi
riwnopillja|oel
rixensart|h2a
rixheim|ilr
riyad|6c,cb
riyadh|6c,cb
riyadh province|cb
riyadh region|cb
rizal|1bf
rizal province|1bf
rize|36f,3i7
rize province|36f
rizhao|2ay
rizhuang|cpo
rjasan|1iz
rjasanski|7zn
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
robertsonpet|71g
robertsport|e74
robeson channel|pai
robeson kanal|pai
robion|n6a
rocas de liancourt|pb3
rocha|643,96a
rocha department|643
rochal|gzy
rochdale|84t
roche la moliere|jda
rochefort|fua,ixf
rochefort du gard|kgc
rochers liancourt|pb3
rochester|41a,7lw,fqo,fxn
rochester hills|9e2
rochford|hzz
rochtchino|oeh
rochtchinski|j7n
rochtchyne|oeh
rock hill|9ir
rock island|dmv
rock springs|gmj
rockall|p28
rockford|6sr
rockhampton|91g
rockledge|ggc
rocklin|agd
rockville|9w7
rockville centre|gl2
rockwall|cwk
rocky mount|b29
rocky river|hbp
rocourt|k78
rodano|hk,2oc
rodas|b0y
rodatichi|nsb
rodatitchi|nsb
rodatitschi|nsb
rodatychi|nsb
rodatytchi|nsb
rodatytschi|nsb
rodenkirchen|7o7
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
rodrigues|5ih
rodriguez|71t
rodynske|ji7
roermond|cib
roese|2vv
roeselare|b1d
roesrath|g6p
rogaland|2qc
rogan|ndj
rogaska slatina|5t3,iam
rogasovci|5t2,ok7
rogatec|5t4,mwc
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
rohini|21n
rohnert park|cxj
rohri|bpg
rohtak|3at
roi et|606,7gn
roilianka|nux
roiljanka|nux
roissy en brie|h70
roja|5ab
roja municipality|5ab
rojales|haw
rojas|5ab
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
romblon|3gs
romblon province|3gs
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
rondas campesinas populares|80e
rondonia|p3
rondonopolis|6qa
rong|mg1
rongai|fma
rongelap|5dx,oxr
rongelap atoll|5dx
rongjiang|f3z
ronglong|exm
ronne entrance|p62
ronnenberg|gps
ronse|gkz
roodepoort|39e
roorkee|7vc
roosendaal|933
roost warendin|klo
ropar|bht
ropazi|5ac
ropazi municipality|5ac
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
roraima|p4
rorschach|jp9
ros|mg3
rosa|igq
rosa zarate|cz4
rosalie|nmh
rosario|1ye
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
roseau|6jn
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
rosetta|79d
rosetta branch|mg4
rosette|79d
roseville|75a,c4s,e9l
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
rosoman|5e7,iv0
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
rosso|6u3
rossoch|a5n,adh
rossochany|npd
rossoh|adh
rossosch|a5n,adh
rossoschany|npd
rossosh|a5n,adh
rossvatnet|lkd
rossypne|msu
rostock|66j
rostoki|nz0
rostoky|nz0
rostov|137,17w,ffv
rostov del don|17w
rostov na donou|17w
rostov na donu|17w
rostov oblast|137
rostov on don|17w
rostov region|137
rostov sur le don|17w
rostov veliki|ffv
rostow|17w,ffv
rostow am don|17w
rostow na donu|17w
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
roterdam|2es
rotes meer|hh,3g6
roth|gf8
rotherham|7gy
rothrist|k32
rothrist dorf|k32
rotkreuz|jcj
rotorua|a00
rotselaar|ide
rotselaer|ide
rottenburg|cvo
rotterdam|2es,h9l
rottingdean|h1g
rottnen|lk7
rottweil|gd1
rotuma|4wy
rouached|dbh
roubaix|830
roubejnoie|b17
roubijne|b17
roubtsovsk|6lu
roudki|kt7
roudky|kt7
roudne|k3t
roudnitsa|o7n
roudno|k3t
roudny|7ax
roudnytsia|o7n
rouen|28l
rouffach|mwo
rouissat|8wp
roujin|mrp
roujyn|mrp
roukchyn|ncw
roulers|b1d
roumanie|1l
round lake beach|g1q
round rock|7ig
rourkela|2j9
rouselare|b1d
rousies|mzy
rouska poliana|jz0
rouska slobidka|oke
rouskoivanivka|nx4
roussakivka|oev
roussakovka|oev
rousse|2vv,3tr
rousset|n6d
roussillon|jwd
rousskaia poliana|jz0
rousskoivanovka|nx4
roustavi|301
roustchouk|2vv
routchi|oa3
rouvroy|jo6
roux|jpc
rouza|imy
rouzaievka|bwb
rovaniemi|68l
rovenki|cex
rovenky|cex
rovereto|emx
rovigo|xa,br7
rovkulskoe|lk8
rovno|27a,ksz,nyw
rovnoie|o16,ofi
rovnoye|o16,ofi
rowenki|cex
rowenky|cex
rowland heights|bxp
rowlett|ak4
rowno|27a,ksz,nyw
rownoje|o16,ofi
roxas|7wz
roxas city|7wz
roy|drl
royal leamington spa|87x
royal oak|aph
royal palm beach|du5
royal tunbridge wells|9pt
royal wootton bassett|j3y
royan|hks
royat|mu0
royaume coutumier de uvea|64r
royaume d eswatini|46
royaume uni|l
roye|kbg
roylyanka|nux
royston|i75
royton|gtj
roza|igq
rozaje|5d7,g47
rozaje municipality|5d7
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
ruan|28l
ruanda|23
rubeschnoje|b17
rubezhnoye|b17
rubi|9f7
rubidoux|elj
rubio|8b0
rubischne|b17
rubizhne|b17
rubtsovsk|6lu
rubzowsk|6lu
rucava|5ad
rucava municipality|5ad
rucavas|5ad
ruch i|oa3
ruchi|oa3
ruchyi|oa3
ruda o s|6u6
ruda slaska|6u6
rudarpur|fhs
rudki|kt7
rudky|kt7
rudne|k3t
rudnitsa|o7n
rudniy|7ax
rudniza|o7n
rudno|k3t
rudny|7ax
rudnytsia|o7n
rudnytsya|o7n
rudnyy|7ax
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
rugaji|5ae
rugaji municipality|5ae
rugaju|5ae
rugao|3n2
rugby|9em
rugeley|gm5
ruggell|56k,kp8
ruhengeri|8lt
ruhr|mg7
rui an|1yz
ruinas de palenque|cue
ruiru|2pz
ruisbroek|k6u
ruislip|fga
rujiena|5ag
rujiena municipality|5ag
rujienas|5ag
rukban|8ou
ruki|mg8
rukschyn|ncw
rukshyn|ncw
rukwa|63b
rum cay|4od
ruma|f4h
rumania|1l
rumanien|1l
rumbek|86n
rumbeke|ii2
rumbik|86n
rumia|cjo
rumilly|ipq
rumonge|4n0,hq4
rumst|igi
rumuruti|imn
runcorn|aag
rundale|5af
rundale municipality|5af
rundales|5af
rundu|6fr
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
rusaddir|3mm
rusadir|3mm
rusajewka|bwb
rusakivka|oev
rusakovka|oev
ruschin|mrp
ruschuk|2vv
ruschuq|2vv
ruschyn|mrp
rusciuk|2vv
rusclink|2vv
ruse|2vv,3tr,5t5,iml
ruse province|3tr
rushchuk|2vv
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
russadir|3mm
russakiwka|oev
russakowka|oev
russas|dh9
russe|2vv
russeifa|3kg
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
rust avi|301
rustaq|7em
rustavi|301
rustawi|301
rustemburgo|7av
rustenburg|7av
rustington|ioq
ruston|gxa
ruswil|ket
rutana|4n1,ab0
ruteng|d30
rutenia subcarpatica|el
ruthenie|el,g8
ruthenie subcarpatique|el
rutherglen|feb
ruti|jkh
ruti zh|jkh
rutschi|oa3
rutschji|oa3
ruvuma|63c,mgc
ruwa|89j
ruy|n6u
ruyigi|4n2,7j2
ruza|imy
ruzayevka|bwb
ruzhin|mrp
ruzhyn|mrp
ruzomberok|fio
rwamagana|6ww
rwanda|23
ryanggang|282
ryanggang do|282
ryanggang province|282
ryasnopil|odu
ryazan|138,1iz
ryazan oblast|138
ryazan region|138
ryazanskiy|7zn
ryazansky|7zn
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
rybinsk|3yt
rybinsk reservoir|lkb
rybnik|6w6
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
rzeszow|2re
rzhavintsy|nfs
rzhavyntsi|nfs
rzhev|acf
rzhevskaia|oat
rzhevskaya|oat
rzhishchev|jx5
rzhyshchiv|jx5
s andres de rabanedo|fig
s andres del rabanedo|fig
s andres y providencia|4s3
s bartolome|bbs
s bartolome de tirajana|bbs
s bartolome tirajana|bbs
s baudilio|8to
s baudilio de llobregat|8to
s branch potomac|mgd
s celoni|hz1
s cotabato|1nc
s cotabato province|1nc
s cristobal de la laguna|6rb
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
s hertogenbosch|2yx
s javier|fbv
s juan|na
s juan de alicante|h03
s juan de aznalfarache|h8k
s juan de vilasar|h8q
s julian|dtk
s julian de naron|dtk
s luis|n5
s martin de la vega|hpp
s miguel|nj
s miguel de tucuman|nj
s pedro alcantara|efd
s pedro de alcantara|efd
s pedro de ribas|fyn
s pedro del pinatar|gnn
s pedro del pintar|gnn
s s de los reyes|980
s salvador de jujuy|no
s sebastian de los reyes|980
s vicente del raspeig|ayt
sa da|28z,6ol
sa dah|28z,6ol
sa dec|437
sa dec city|437
sa kaeo|5zq,8ny
saada|6ol
saada governorate|28z
saale|mgg
saalfeld|g0q
saanen|kbw
saarbrucken|2j3
saarbruecken|2j3
saare|4vy
saare county|4vy
saargemund|gj8
saarland|rp
saarlouis|dos
saatli|3m1,4km
saatly|4km
saba|4nt
sabac|b5m
sabadell|42i
sabae|9yi
sabae shi|9yi
sabah|5j2
sabah as salim|6yt
sabaikalsk|jbd
sabalgarh|ffx
sabana|5z8
sabana grande|4f9,g6n
sabanagrande|ee6
sabanalarga|7xj
sabaneta|bx1,dh0
sabang|czi
sabaragamuwa|56y
sabaragamuwa province|56y
sabary|opc
sabha|303,409
sabha district|409
sabinas|b6h
sabinas hidalgo|ews
sabine|mgh
sabirabad|4kg,4ks,8d7
sabirabad district|4kg,4ks
sabkha al jabbul|lke
sablayan|dog
sable sur sarthe|if9
sably|nq7
sabolotiw|n8y
sabolotow|n8y
saboya|2og
sabran|4kn,9o2
sabrata|7xw
sabratah|7xw
sabratha|7xw
sabsevar|3w8
sabt al alaya|80x
sabt alalayah|80x
sabya|b9m
sabzawar|3w8
sabzevar|3w8
sacaba|6d0
sacatepequez|4yy
sacco|mgi
sacha|mw,139
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
sachsen|rq
sachsen anhalt|rr
sachsenheim|hn0
sacramento|1l3,mgj
sada|4ho,ftx
sadabad|e5l
sadah|6ol
sadao|cby
sadarak|4kh
sadashivpet|dx5
saddajaure|lkf
saddiqabad|69j
sadiqabad|69j
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
safi|3g7,5hx,k98
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
saga|yv,28w
saga ken|yv
saga prefecture|yv
saga shi|28w
sagae|cqy
sagaing|3th,5g1
sagaing region|5g1
sagamu|3zj
sagar|3q3,bdv
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
saguenay|6vh,mgm
sagunt|9zc
sagunto|9zc
sagunto municipio|9zc
sahab|dbj
sahagun|aof
saham|6y6
sahar|f8b
sahara occidental|ja,p1q
saharanpur|2qg
saharsa|6ub
sahaswan|ahg
sahbuz|4ki
sahel|hp,4m2
sahelzone|hp
sahibganj|87a
sahiwal|3tm,dxn
sahnitkiw|ngh
sahuarita|gc0
sahuayo de morelos|a5b
sahwisdja|nbt
sai kung|7rj
sai kung district|483
saia|ntx
saianogorsk|bti
saiansk|coj
saida|317,38k
saida province|38k
saidpur|65v
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
saint andrew|473,4lg,4tl,4xd,52e,64b,p0h
saint andrew parish|4tl,4xd,52e,64b
saint andrews|h5j,hzj
saint ann|52i
saint ann parish|52i
saint ann s bay|d6m
saint anne sandy point|554
saint anthony|4bf
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
saint brandon|5ia
saint brevin les pins|jd2
saint brice sous foret|ils
saint brieuc|bfi
saint calais|n68
saint cannat|mtd
saint catharines|733
saint catherine|52q
saint catherine parish|52q
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
saint croix|6qs
saint croix island|4gt
saint cyprien plage|jm7
saint cyr l ecole|i2c
saint cyr sur loire|hvw
saint cyr sur mer|ivx
saint david|4tm,4xe,64c
saint david parish|4tm,4xe,64c
saint david s|n96
saint denis|1n7,86v
saint denis de la bouteillerie|1n7
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
saint elizabeth|52n
saint elizabeth parish|52n
saint eloy les mines|myi
saint esteve|jcz
saint etienne|6ev
saint etienne au mont|kw7
saint etienne de montluc|k9n
saint etienne du rouvray|fwg
saint etienne les remiremont|n5k
saint eustache|4nu,czj
saint fargeau ponthierry|iwd
saint florent sur cher|k6b
saint florentin|kkh
saint flour|k2a
saint fons|i4s
saint francois|ilz
saint gall|q7,40n
saint gallen|q7
saint galmier|kqb
saint gaudens|ivw
saint gely du fesc|js2
saint genest lerpt|kme
saint genis laval|h7d
saint genis les ollieres|kx6
saint genis pouilly|k2z
saint george|465,4i7,4tn,4xf,64d,99y,9ff
saint george basseterre|555
saint george gingerland|556
saint george parish|4i7,4tn,4xf,64d
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
saint helena|jy,5qd
saint helenba bay|p84
saint helier|3hr
saint herblain|c92
saint hilaire de riez|jm9
saint hilaire de talmont|kn7
saint hilaire du harcouet|mtq
saint hyacinthe|br0
saint ismier|kbr
saint jacques de compostelle|3ew
saint jacques de la lande|jt2
saint james|371,4lh,52k
saint james parish|52k
saint james windwa|49f
saint jean|38h,9ub,jnz
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
saint jean de terre neuve|38h
saint jean de vedas|jo5
saint jean le blanc|joz
saint jean sur richelieu|846
saint jerome|b6a
saint joachim|n6w
saint job in t goor|jsv
saint john|3rt,4i8,4li,4to,4xg,5hz,9ub,mgn
saint john capesterre|49g
saint john figtree|557
saint john island|4gu
saint john parish|4i8,4to,4xg
saint john s|38h,3rt
saint johns|mgo
saint jorioz|kpf
saint jory|my9
saint joseph|4lj,4tp,95m,eqy,kcz
saint joseph parish|4tp
saint josse ten noode|g45
saint juery|k7k
saint julian|5hy
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
saint lawrence|5i0
saint leonard|9e3,kb3,n7k
saint leonard de noblat|mwq
saint leonards on sea|jhk
saint leu|fuu
saint leu la foret|i4o
saint lo|h1p
saint loubes|k05
saint louis|251,3b0,5wp,c3e,h7j
saint louis park|ch5
saint loup sur semouse|n0p
saint lubin des joncherets|mz2
saint lucia|4y
saint lucy|4lk
saint luke|4tq
saint luke parish|4tq
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
saint mark|4tr,4xh
saint mark parish|4tr,4xh
saint mars du desert|n8v
saint martin|jn,jz
saint martin boulogne|iu6
saint martin d heres|e9x
saint martin de crau|j17
saint martin de seignanx|n20
saint martin de valgalgues|mvx
saint martin des champs|kx5
saint martin le vinoux|kp4
saint mary|4i9,52h
saint mary cayon|558
saint mary parish|4i9,52h
saint mathieu de treviers|mzl
saint maur des fosses|996
saint maurice|ihy
saint maurice de beynost|n1d
saint max|j57
saint maximin la sainte baume|iby
saint medard en jalles|fsv
saint meen le grand|n88
saint memmie|klz
saint michael|4ll
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
saint patrick|4ts,4xi,64e
saint patrick parish|4ts,4xi,64e
saint paul|21x,4ia,4tt,7w3
saint paul capesterre|49h
saint paul charlestown|559
saint paul les dax|iz0
saint paul parish|4ia,4tt
saint paul s|k3m
saint paul s bay|5i1
saint paul trois chateaux|jww
saint pee sur nivelle|mw7
saint peray|k8g
saint peter|4bg,4ib,4lm,4tu
saint peter basseterre|55a
saint peter parish|4ib,4tu
saint peter port|6jx
saint peters|79s,bgo,p04
saint petersbourg|80,13f
saint petersburg|80,13f,3na
saint philbert de grand lieu|kah
saint philip|4ic,4ln
saint philip parish|4ic
saint pierre|4dj,95y,adg
saint pierre and miquelon|jv
saint pierre d oleron|kai
saint pierre de chandieu|n1p
saint pierre des corps|ib4
saint pierre du mont|k0d
saint pierre du perray|kig
saint pierre et miquelon|jv
saint pierre les elbeuf|js4
saint pierre les nemours|keq
saint pierre port|6jx
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
saint quentin en yvelines|6u4
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
saint saviour|471,p0f
saint sebastien|6ba
saint sebastien de morsent|n31
saint sebastien sur loire|fv1
saint servais|jl0
saint sever|msr
saint siege|5f
saint sulpice|n37
saint sulpice la pointe|kas
saint thibault des vignes|kd0
saint thomas|4lo,52f,dky
saint thomas island|4gv
saint thomas lowland|55b
saint thomas mount|csq
saint thomas parish|52f
saint trond|dsb
saint tropez|kkx
saint vaast|kft
saint valery en caux|kxc
saint vallier|jjt,n7x
saint venera|5i3
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
sainte croix|110,i5d,lkh
sainte eulalie|myn
sainte foy les lyon|h0j
sainte gemmes sur loire|n5i
sainte genevieve des bois|eqz
sainte helene|jy,5qd
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
sainyabuli|55z,d9y
saipan|2qs,4bc
saitama|bi,16a
saitama city|16a
saitama ken|bi
saitama prefecture|bi
saiyadpur|65v
saja|mw,139,ntx
sajalin|hq,13a
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
sajonia|rq
sajonia anhalt|rr
sajukowo|jbf
sakado|863
sakado shi|863
sakaeo|8ny
sakai|24u,8ci,fdh
sakai nakajima|fdh
sakai shi|24u
sakaide|aww
sakaidecho|aww
sakaiminato|e3q
sakaka|30w
sakakah|30w
sakamensk|ivo
sakarya|1v1,mgp
sakarya province|1v1
sakata|82a
sakete|8f1
sakha|mw,139
sakha republic|139
sakhalin|hq,13a
sakhalin gulf|p88
sakhalin oblast|13a
sakhalin region|13a
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
sakhon nakhon|3vi
saki|4kf,4kj,6e8,fyz
saki air base|hr
saki city|4kf,4kj
sakmara|mgq
sakon nakhon|3vi,608
sakrand|fac
saksak dagi|lki
saku|82g
sakupne|o1i
sakupnoje|o1i
sakura|6fy,ck7
sakurai|as3
saky|hr,fyz
saky air base|hr
sal|4st,frw,mgr
sal rei|kfn
sal sk|ah6
sala|5ah,5ai
sala ad din|1zo
sala municipality|5ai
salaberry de valleyfield|cxh
salacgriva|5ah,5ai
salacgriva municipality|5ah
salacgrivas|5ah
saladin|1zo
salado|mgs
salah ad din|1zo
salah ad din governorate|1zo
salah al din governorate|1zo
salaj|40r
salaj county|40r
salala|2q2
salalah|2q2
salama|67h
salamanca|sy,3j7,6ok,6tc
salamanque|sy,6ok
salamas|8vc
salamat|5yz
salamie|88l
salamiyah|88l
salamiyeh|88l
salamiyya|88l
salamyeh|88l
salankoi|nnz
salaqi|a48
salas|5ai
salaspils|5aj,bfc
salaspils municipality|5aj
salatiga|68p
salavan|55w,i10
salavan province|55w
salavat|6ma
salawat|6ma
salaya|fou
salbris|kma
salcedo|70x
salda golu|lkj
saldanha|9rr
saldus|5ak,e1a
saldus municipality|5ak
saldus rajons|4a0
sale|1zq,b2m
sale al jadida|44w
salechard|6ti
saleilles|n3q
salejard|6ti
salekhard|6ti
salem|1za,2ph,cuw,ftn,gdf
salern|79c
salerne|xb,79c
salernes|79c
salerno|xb,79c
saleschtschiki|jo8
salesje|o9o
salford|75r
salgani|o68
salgotarjan|7vd
salgueiro|cyu
salhany|o68
salies de bearn|ku0
saligorsk|7sd
salihli|8hc
salihorsk|7sd
salima|fqi
salina|c3r
salina cruz|966
salinas|4fa,6nl,coy,hkd,mgt
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
salonica|1y6
saloschzy|nl9
salou|g6z
salouel|n46
salovci|5ra,o3p
salqin|fak
salsk|ah6
salt|39x,frw
salt lake city|2gb
salt sea|l0g
salta|n3,1jm
salta province|n3
saltash|i8v
saltcoats|irf
saltillo|1dt
salto|3dr,645,7ex,mgv
salto de pirapora|f4i
salto del guaira|gxz
salto department|645
salton sea|lkk
salur|brg
salvador|2y,au
salvador da bahia|au
salvador de bahia|au
salvaleon de higueey|32u
salvaleon de higuey|32u
salvatierra|dxi
salween|mgw
saly|nnk
salyan|4kk,7ow
salyan district|4kk
salyhorsk|7sd
salzach|mgx
salzbourg|nu,2rs
salzburg|nu,2rs
salzburgerland|nu
salzburgo|nu,2rs
salzgitter|7ve
salzkotten|gil
salzwedel|h60
sam neua|6xt
sam phran|dy0
sama|ddu
samachki|j87
samagrelo zemo svaneti|4xo
samakova|os8
samakowa|os8
samal|cr3
samalkha|e93
samalkot|b5p
samalut|6wi
samamea|oxh
samana|4ud,eld
samangan|393
samaniego|bxb
samannud|b64
samar|27f
samar del norte|2fn
samar du nord|2fn
samar oriental|2w2
samar province|27f
samar sea|pa9
samar see|pa9
samara|13b,17n,mgy
samara oblast|13b
samara region|13b
samara reservoir|lkl
samarcanda|1k1
samarcande|1au,1k1
samarinda|1bc
samarkand|1k1
samarkanda|1k1
samarqand|1au,1k1
samarqand region|1au
samarra|6mu
samarskoie|ja8
samarskoje|ja8
samarskoye|ja8
samaschki|j87
samashki|j87
samastipur|auz
samawa|2sw
samawah|2sw
samaxi|4kq,8iv
sambalpur|6l0
sambava|3ou
sambesi|5jh
sambhal|67c
sambia|1w
sambir|emy
sambor|emy
sambrial|aaf
sambrial tehsil|aaf
samburu|53x
samburu county|53x
samburu district|53x
samcheok|cyv
samdrubtse chu|8ym
samdrup jongkhar|4oz,g15
same|gw3
samegrelo and zemo svaneti|4xo
samegrelo zemo svaneti|4xo
samkir|4kp
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
sampit|6j3
samraong|b15
samruk|oj9
samsun|1ng,1rn
samsun province|1ng
samtse|4ol,i3k
samtse district|4ol
samtsje yavajeti|424
samtskhe djavakhetie|424
samtskhe javakheti|424
samukh|4kr
samukh district|4kr
samur|mgz
samut prakan|1s1,5za
samut sakhon|60w,69b
samut songkhram|60x,7ts
samux|4kr,hr4
samzche dschawachetien|424
samzhubze|8ym
samzhubze district|8ym
san|mh0
san adrian de besos|e1d
san andres|64b,6fm
san andres cholula|ddy
san andres de la barca|g8q
san andres de rabanedo|fig
san andres del rabanedo|fig
san andres tuxtla|aee
san andres und providencia|4s3
san andres y providencia|4s3
san andros|gpv
san angelo|80g
san antero|emh
san antonio|1lw,8nn,b2h,em6,h0s
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
san bernardino|3yz
san bernardino tlaxcalancingo|b87
san bernardo|3ph
san blas canillejas|6nm
san bruno|ct4
san buenaventura|cjw
san carlo all arena|9ph
san carlos|34b,db0,fbd,fs1
san carlos de bariloche|87o
san carlos de la rapita|i99
san carlos del zulia|8gk
san carlos des la rapida|i99
san celoni|hz1
san clemente|a1c
san cristobal|219,2sn,4ue,anb
san cristobal de la laguna|6rb
san cristobal de las casas|6n7
san cristobal y nieves|59
san cugat|902
san cugat de valles|902
san cugat del valles|902
san david|64c
san diego|1mp
san dimas|ehs
san dona di piave|d0v
san egreve|i6b
san eustaquio|4nu
san felipe|2df,ao5
san felipe de puerto plata|2ut
san feliu|cuj
san feliu de llobregat|cuj
san fernanando|86i
san fernando|264,29e,62f,6je,86i,8se,9tc,ggb
san fernando city|264
san fernando de apure|29e
san fernando de henares|d6v
san fernando de monte cristi|bnz
san fernando de montecristi|bnz
san fernando del valle de catamarca|2r7
san fernando naval|86i
san francisco|21i,ap7,b1u,c0i
san francisco bay|pas
san francisco de borja|7ty
san francisco de campeche|2b0
san francisco de macoris|32g
san francisco de milagro|72p
san francisco del rincon|9jw
san francisco del sur|e4c
san francisco el alto|au1
san francisco gotera|c0i
san gabriel|dac
san galo|q7,40n
san german|4fb,cow,e4v
san gil|cca
san giljan|5hy,d3z
san giorgio a cremano|cfw
san giuliano milanese|ffq
san gwann|5hz,cn8
san ignacio de sabaneta|bx1
san ildefonso|a0y
san isidro|9rm,chg,efp,eqj,hhq
san isidro de el general|efp
san jacinto|c8s
san javier|fbv
san jeronimo cuatro vientos|e0k
san joan despi|f6g
san joaquin|9nk,mh1
san jorge|64d
san jorge gulf|p5d
san jose|181,1vs,4sc,646,7fq,e85,fbx
san jose de david|3qn
san jose de guanipa|8s8
san jose de labangan|7fq
san jose de las lajas|6k4
san jose de mayo|7p0
san jose de ocoa|4uo,a8m
san jose del cabo|9nz
san jose del guaviare|6mv
san jose del monte|34o
san jose del monte city|34o
san jose department|646
san jose guadalupe otzacatipan|fd7
san jose pinula|8yw
san jose village|ci3
san josecito|b7d
san josesito|b7d
san juan|lu,na,397,4fc,4uf,7dc,92e,e24,h03,mh2
san juan bautista|8ez,bu6
san juan bautista tuxtla|7y6
san juan capistrano|e2t
san juan city|7dc
san juan de alicante|h03
san juan de aznalfarache|h8k
san juan de colon|abh
san juan de giron|7q8
san juan de la maguana|3ye
san juan de los lagos|bzd
san juan de los morros|2qo
san juan de los remedios|eni
san juan de nepomuceno|enh
san juan de pasto|1rt
san juan de terranova|38h
san juan de vilasar|h8q
san juan del cesar|dcr
san juan del rio|6z3
san juan laventille|62g
san juan nepomuceno|enh
san juan province|na,4uf
san juan sacatepequez|70b
san julian|5hy,d3z,dtk
san julian de loria|4hu
san julian de naron|dtk
san justo desvern|i6x
san kamphaeng|ey0
san lawrenz|5i0,nxj
san leandro|8ej
san leonardo|egp
san leonardo de manikling|egp
san lorenzo|3vp,4fd,c4w,fzw,gpj
san lorenzo de el escorial|hs8
san luis|n5,2lm,3b0,9v6,et9,fbc
san luis de la paz|btm
san luis de since|fj0
san luis obispo|c6h
san luis potosi|zp,1dg
san luis potosi city|1dg
san luis province|n5
san luis rio colorado|6eo
san marcos|4z7,6x7,8bg,aij,aio,b7r
san marino|5b,5wc,ci1
san martin|jn,5mh,75h,8td,dhx,mh3
san martin azcatepec|eb5
san martin de la vega|hpp
san martin department|5mh
san martin texmelucan|98y
san martin texmelucan de labastida|98y
san mateo|71v,7vr,bqn
san mateo atenco|9ta
san matias gulf|p5y
san miguel|nj,26v,5y4,9f5,a0z,mh4
san miguel de abona|i3n
san miguel de allende|9nw
san miguel de cozumel|94c
san miguel de tucuman|nj,1iq
san miguel del padron|6mj
san miguel department|5y4
san miguel topilejo|ei5
san miguel xico|34v
san miguelito|3ac
san nicolas|elw
san nicolas de flandes|9pn
san nicolas de ilocos|elw
san nicolas de los arroyos|725
san nicolas de los garza|2u5
san onofre|exz
san pablo|425,6o5,dxp,fn2
san pablo autopan|ede
san pablo city|425
san pablo de las salinas|6o5
san pascual|dhs
san patricio|64e
san pawl il bahar|86w
san pedro|1rw,3jw,5op,91u,arv,bz0,c5x,d5d,mh5,p22
san pedro alcantara|efd
san pedro ayampuc|ar5
san pedro de alcantara|efd
san pedro de jujuy|arv
san pedro de las colonias|bz0
san pedro de macoris|2bd,4ug
san pedro de ribas|fyn
san pedro de uraba|fln
san pedro de ycuamandiyu|g0b
san pedro de ycuamandyyu|g0b
san pedro de ykuamandyju|g0b
san pedro del pinatar|gnn
san pedro del pintar|gnn
san pedro department|5op
san pedro garza garcia|7c7
san pedro sacatepequez|dd5
san pedro sula|1bt
san pedro y miquelon|jv
san pedro y san pablo|mh6
san petersburgo|80,13f,3na
san quirico de tarrasa|hoc
san rafael|7gl,aon,b27
san rafael de el mojan|b27
san rafael del mojan|b27
san ramon|97h
san ramon de la nueva oran|9c5
san remo|c85
san roque|fuy
san salvador|dn,4of,5y6
san salvador de jujuy|no,254
san salvador department|5y6
san salvador tizatlalli|afy
san sebastian|4fe,6ba,egm
san sebastian de los reyes|980
san sebastian de mariquita|euh
san sebastian sobre loira|fv1
san severo|bju
san tan valley|8vp
san vicent del raspeig|ayt
san vicente|5y7,7af,ayt,dpb,ejm
san vicente chicoloapan|6gb
san vicente de baracaldo|83h
san vicente de moravia|ejn
san vicente del raspeig|ayt
san vicente department|5y7
san vicente y las granadinas|53
sana|7j,1hb,dj2
sana a|7j,1z3
sana a governorate|1z3
sanaa|7j,1hb,1z3
sanaa governorate|1hb,1z3
sanaag|5x5
sanafir|pb2
sanafir island|pb2
sanaga|mh7
sanand|ee8
sanandadsch|1uw
sanandaj|1uw
sanandij|1uw
sanare|e7k
sanary sur mer|hk2
sanawad|e2s
sancaktepe|3s9
sanchazi|9xe
sanchez ramirez|4uh
sanchinarro|6m
sanchuan|b03
sancti spiritus|2sk,31k
sancti spiritus province|2sk
sanda|739
sandacho|739
sandakan|2uq
sandaohezi|aku
sandaoling lutiankuang wuqi nongchang|flt
sandaun|5n1
sandaun province|5n1
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
sandoy|46v
sandu|95o
sandur|ntr
sandusky|gea
sandwip|biq
sandy|8k3,j0b
sandy city|8k3
sandy ground|459
sandy ground village|ohz
sandy hill|45a,oy2
sandy hills|8g8
sandy lake|lkm
sandy point town|nn3
sandy springs|7tl
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
sangha|4ql,mha
sangha mbaere|4qg
sanghar|ada
sangiyn dalay nuur|lkn
sangju|7yy
sangla hill|ax7
sangla hill tehsil|ax7
sangli|2eh
sangmelima|b98
sangola|fdc
sangre grande|c39
sangre grande regional corporation|4gm
sangrur|8hx
sanhe|6xe
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
sankt gallen|q7,40n
sankt georgen|6cn
sankt ingbert|dmc
sankt lorenz golf|p4u
sankt peterbourg|80
sankt peterburg|80
sankt petersburg|80,13f
sankt poelten|a0r
sankt polten|a0r
sankt vith|jo4
sankt wendel|g6j
sankuru|4px,mhc
sanliurfa|1dv,1nn
sanliurfa province|1dv
sanlucar de barrameda|9sk
sanluis|n5
sanma|64l
sanmenxia|2ai
sanmiao|e7f
sanmihaiu roman|9te
sanming|2ef
sannar|1p0,75e
sannat|5i2,kwz
sanniquellie|elr
sannois|g6o
sano|7gu
sanok|dg0
sanremo|c85
sansanne mango|dt5
sanschijka|oj2
sanse|6ba
sanshui|6pn
sansibar stadt|1qz
sant adria de besos|e1d
sant andreu|6ta
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
sant julia de loria|4hu,glx
sant just desvern|i6x
sant marti|3tl
sant pere de ribes|fyn
sant quirze del valles|hoc
sant vicenc dels horts|g2i
sant vicent del raspeig|ayt
santa|mhd
santa ana|2jv,37w,5y3,c7n,eam
santa ana chiautempan|c2i
santa ana de coro|270
santa ana del tachira|9y5,eam
santa ana department|5y3
santa anita los ficus|6bl
santa barbara|50g,8d6,cdw,cgf
santa barbara d oeste|6ac
santa barbara de samana|eld
santa barbara department|50g
santa brigida|hk7
santa catarina|p6,3kd,4sg
santa catarina do fogo|4sh
santa catarina pinula|8x7
santa clara|269,793
santa clarita|6ci
santa coloma de gramanet|7fp
santa coloma de gramenet|7fp
santa cruz|dc,np,110,1e3,4nq,4si,6qs,78h,7qq,7y2,a5x,eut,mhe
santa cruz de barahona|3ut
santa cruz de el seibo|9l9
santa cruz de juventino rosas|cy3
santa cruz de la palma|i7t
santa cruz de la sierra|dc
santa cruz de lorica|d99
santa cruz de mao|6up
santa cruz de mara|9o1
santa cruz de mompox|fi1
santa cruz de tenerife|s7,2do
santa cruz del quiche|3tw
santa cruz del seibo|9l9
santa cruz del sur|ei9
santa cruz department|4nq
santa cruz do capibaribe|96l
santa cruz do rio pardo|dwd
santa cruz do sul|7su
santa cruz province|np
santa cruz xoxocotlan|9vw
santa elena|jy,4vb,78n
santa eulalia del rio|fd2
santa eularia des riu|fd2
santa fe|ni,1rv,3or
santa fe argentina|7gf
santa fe province|ni
santa helena de goias|ell
santa ines|9uq
santa isabel|4ff,eqt,h1b
santa lucia|4y,9hw,cqs
santa lucia cotzumalguapa|7ld
santa lucia de tirajana|9hw
santa luzia|3re
santa mara|mhf
santa maria|3gu,7kw,7tw
santa maria capua vetere|f9f
santa maria chimalhuacan|2dt
santa maria de barbera|fem
santa maria del buen ayre|6r
santa maria dos olivais|eq1
santa marta|1km
santa monica|8ay
santa paula|flh
santa perpetua de mogoda|gff
santa perpetua de moguda|gff
santa pola|f99
santa rita|47o,7eu,f8t
santa rita village|gw7
santa rosa|3c1,3yv,4z1,6ff,aps,d10
santa rosa city|3yv
santa rosa de cabal|ats
santa rosa de copan|8s3
santa rosa de osos|dsa
santa rosa de toay|3c1
santa rosa department|4z1
santa rosalia de camargo|dbo
santa sede|5f
santa tecla|32h
santa teresa|e06
santa teresa del tuy|3i3
santa uxia de ribeira|g5c
santa venera|5i3,gu5
santafe|ni,i9v
santafe de bogota|60
santana|8r0
santana de parnaiba|82s
santana do livramento|8g2
santander|1fg,2kz
santander de quilichao|826
santander department|1fg
santangpu|atf
santarem|11h,69z,8j0
santarem district|11h
santee|auc,mhg
santes|kwf
santhoven|iv6
santiago|68,17g,4ui,70v,7qe,a6a,ca8,e09,mhh
santiago atitlan|eup
santiago city|7qe
santiago de cali|bj
santiago de chile|68,ca8
santiago de compostela|3ew
santiago de cuba|1ig,1uv
santiago de cuba province|1uv
santiago de las vegas|ecf
santiago de los caballeros|17g
santiago de queretaro|km
santiago de surco|3p0
santiago de veraguas|70v
santiago del estero|n8,262
santiago del estero province|n8
santiago du chili|68
santiago metropolitan|4rm
santiago province|4ui
santiago rodriguez|4uj
santiago teyahualco|bbd
santo amaro|c9o
santo andre|2ax
santo angelo|a4n
santo antonio|ncn
santo antonio da platina|ec6
santo antonio de jesus|9ck
santo antonio de padua|ewq
santo antonio dos olivais|dkv
santo domingo|79,4up,cfu
santo domingo de los colorados|1n6
santo domingo de los tsachilas|4va
santo domingo este|1e1
santo domingo oeste|28p
santo domingo province|4up
santo domingo tehuantepec|cze
santo tomas|avi
santo tome|2jk,ap5
santo tome y principe|4w
santol|3dy
santomera|iap
santon|48z,oz3
santos|2vh
santos dumont|d2i
santos lugares|dx0
sants montjuic|6c8
santurce|c8k
santurce antiguo|c8k
santurtzi|c8k
santutxu|alp
santyoku|cyv
sanvi|ayt
sanvignes les mines|n1n
sanxenxo|hw2
sanxia|7jb
sanxia district|7jb
sanya|1vl
sanzhiika|oj2
sanzhiyka|oj2
sanzhuang|bih
sao bento do sul|93f
sao bernardo do campo|26p
sao borja|al7
sao caetano do sul|70m
sao carlos|42q
sao cristovao|9is
sao domingos|4sr,kpp
sao domingos de rana|c9u
sao filipe|4ss,gij
sao francisco|ex2,mhi
sao francisco do sul|e4c
sao gabriel|b3w
sao gotardo|en2
sao joao da boa vista|96b
sao joao de meriti|2tb
sao joao del rei|91h
sao joaquim da barra|cvq
sao jose|452
sao jose do rio pardo|c8i
sao jose do rio preto|32d
sao jose dos campos|27m
sao jose dos pinhais|7ap
sao leopoldo|41g
sao lourenco|d5t
sao lourenco da mata|8ii
sao lourenco dos orgaos|4sv
sao luis|19v
sao luiz gonzaga|f8w
sao manuel|es0
sao marcos bay|p65
sao mateus|94r
sao miguel|4su
sao miguel dos campos|d7i
sao paulo|6g,p8
sao pedro da aldeia|b5v
sao roque|bpw
sao salvador do mundo|4sw
sao sebastiao|96w
sao sebastiao do paraiso|9ql
sao sebastiao do passe|ffr
sao tome|2jk
sao tome and principe|4w
sao tome et principe|4w
sao tome island|4gb
sao tome und principe|4w
sao vicente|39q,4sx
saona y loira|2oe
saone|mhj
saone et loire|2oe
saoserne|n2g
saosernoje|n2g
saosersk|in8
saosjornoje|n2g
saour mohyla|hs
saourtchi|nww
sapanca golu|lko
sapele|6lg
sapiranga|97q
sapodilla cayes|pb8
sapoljarny|hsz
saporischja|1ds
saporischschja|1ds
saporoger sitsch|j0
saporoschje|1ds,ngp
saporoschschja|ngp
sapporo|cs
sapporo shi|cs
saprudne|oj3
saprudnja|iti
saprudnoje|oj3
sapt|mhk
sapucaia|74m
sapulpa|haf
saqqez|6r4
saquarema|ad6
sar e pol|2rp,6o0
sar e pol province|2rp
sar e pul|2rp,6o0
sar i pul|2rp,6o0
saraburi|43c,5zi
sarachs|cat
saragossa|t5,1eo
saragosse|t5,1eo
sarai alamgir|cni
sarai alamgir tehsil|cni
saraily kiiat|jms
saraily kijat|jms
saraisk|gi8
sarajevo|bp,4lc
sarajevo canton|4lc
sarajinka|o87
sarajs|cat
sarajynka|o87
sarakeb|em1
sarakhs|cat
saraktach|hve
saraktasch|hve
saraktash|hve
saramacca|5xi
saramacca district|5xi
saran|cwo,i2z
sarandi|8ph
sarandsch|6s0
sarangani|2p6
sarangani province|2p6
sarangpur|e7p
sarankhola|e2o
saransk|1xz
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
saratov|13c,1b1
saratov oblast|13c
saratov region|13c
saratov reservoir|lkp
saratovskoe reservoir|lkp
saratow|1b1
sarawak|5j3
sarayly kiyat|jms
sarazhinka|o87
sarazhynka|o87
sarcelles|atj
sardaigne|v1
sardaigne du sud|xh
sardarshahr|8lu
sardhana|bty
sardinia|v1
sardinien|v1
sare pol|2rp
saretschje|ojn,omg
saretschnoje|k3u,nqu,ntt,owu
saretschny|a89,act,g25
sargasso sea|par
sargassosee|par
sargodha|2it
sarh|3c5
sari|25f
sari pul|2rp
sariaya|ci9
sarinsk|bii
sarishabari|8vo
saritschne|k3u,nqu,ntt
saritschtschja|n9u,ojn,omg
sariwon|1yv
sarja|16n,kpx
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
sarpang|4or,fdm
sarpang district|4or
sarpol e sahab|ble
sarpol e zahab|ble
sarpsborg|6hr
sarpsborg municipality|6hr
sarqan|95d
sarralbe|mw5
sarre|rp,mhl
sarrebourg|ifl
sarrebruck|2j3
sarreguemines|gj8
sarrelouis|dos
sarria sant gervasi|6t5
sarrians|km5
sarstedt|hme
sartana|jbn
sartang|mhm
sarthe|2of,lwg,mhn
sartrouville|baa
sarudinzy|oej
sarur|4jv,4kl
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
sasebo|3sz
sasebo shi|3sz
saskatchewan|pq,mho
saskatoon|65z
sasolburg|953
sasovo|fsd
sassandra|8jd,mhp
sassandra marahoue|4r3
sassari|xg,8d3
sassari province|xg
sasselje|ogs
sassenage|ja7
sassillja|ogs
sassovo|fsd
sassowo|fsd
sassuolo|dzn
sastawna|jy1
sasyqkl|lks
satakunta|3zm
satakunta region|3zm
satana|ejr
sataniv|nn0
sataniw|nn0
satanov|nn0
satanow|nn0
satara|7lb
sathmar|37h,38q
sathmar und maramures|2tl
sathonay camp|mvl
sathupalli|ddn
sathyamangalam|eoa
satischje|nbu
satischschja|nbu
satka|bvw
satkania|bji
satkhira|76h
satna|3mx
satoka|nrp
satschepilowka|nda
satschepyliwka|nda
satsumasendai|9eo
sattahip|a1l
satte|b4r
sattenapalle|bbq
sattur|f8c
satu mare|37h,38q
satu mare county|38q
satun|618,7vn
satupa itea|64z
satyschschja|nbu
saudarkrokur|jyk
saudi arabia|1a
saudi arabien|1a
saugor|3q3
saugus|g7m
sauhadsch|16v
saujon|kmb
saulkrasti|5al,jkn
saulkrasti municipality|5al
saulkrastu|5al
sault sainte marie|9hd
sault ste marie|9hd
saulx les chartreux|ktr
saumur|evd
saundatti|dck
saur mogila|hs
saurchi|nww
saurimo|7d8
saurtschi|nww
sausheim|kn4
sausset les pins|k0v
sauteurs|n99
sautron|k3b
sauvian|n7j
sava|4b2,m5p,m6m,mhq
savage|fn7
savalou|8et
savanes|4r4,5z8
savanes district|4r4
savanna la mar|bun
savannah|4xz,6t8,mhr
savannakhet|324,55x
savannakhet province|55x
savanne|5ij
savanur|dsq
savarkundla|9d9
savave village|nuq
save|85b,mhs
saveh|6f5
savenay|ka6
saverne|ity
savigny le temple|gat
savigny sur orge|dfv
savintsy|ksg
savnik|5d8,nsj
savoie|2og
savona|xi,afz
savone|xi,afz
savonia del norte|3r9
savonia del sur|4wh
savonie du nord|3r9
savonie du sud|4wh
savour mohyla|hs
savran|kgu
savu sea|pad
savur mohila|hs
savur mohyla|hs
savyntsi|ksg
sawai madhopur|7pz
sawalje|mxa
sawallja|mxa
sawangan|6jp
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
saxe|rq
saxe anhalt|rr
saxony|rq
saxony anhalt|rr
saya|ntx
sayama|6lx
sayama shi|6lx
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
scania|1mg
scania county|1mg
scanie|1mg
scarabantia|ace
scarbantia|ace
scarborough|aeh,bo3
scarborough riff|pb7
scarborough shoal|pb7
sceaux|h32
schaan|56l,hws
schaarbeek|73c
schabo|k60
schachowskaja|jdm
schachtarsk|9ib
schachtersk|9ib,jgi
schachtinsk|d2d
schachtjorsk|9ib
schachtne|ocw
schachtnoje|ocw
schachty|3xk
schachunja|gwt
schadegan|dxa
schadrinsk|8zt
schaerbeek|73c
schaffhausen|q8,7yh
schaffhouse|q8,7yh
schagaan aryg|j2m
schahr e kord|30n
schahrijar|aqa
schahrud|740
schakul|out
schalbiwka|nkr
schalgau|7vd
schali|gfu
schaligine|ngd
schaluschka|j0z
schalygino|ngd
schalyhyne|ngd
schamal darfur|1dx
schamal kurdufan|19a
schambyl|1w1
schandi|bbw
schangaosen|7vp
schangatas|et3
scharbin|b7a
schardscha|16n,4i2
schargorod|k6i
scharhorod|k6i
scharja|fsl
scharkent|ejx
scharq darfur|5q7
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
schdanow|2vs
schdenijewo|o8m
schebaa farmen|pb1
schebekino|chf
scheberghan|6iz
schebrijany|nx5
schebutynzi|nzn
schefar am|cyz
scheich eli|nqe,nz9
scheksna|h56
schelde|mhu
schelechow|c5w
schelechowe|oni
schelesnodoroschnoje|od5
schelesnodoroschny|6wt
schelesnogorsk|84e,89x
schelesnogorsk ilimski|fya
schelesnowodsk|gi9
schelesny port|nyj
schelichow bucht|p5g
scheljabowka|nk1
schelkowitschnoje|o1x
schelle|k07
schellenberg|56m,ngk
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
schesqasghan|3bf
schewtschenkowe|k66,koq,nf4,o4w,oe1,os0,ot4
schewtschenkowo|k66,koq,nf4,o4w,oe1,os0,ot4
schibin al kaum|23t
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
schimal sina|379
schimanowsk|h3c
schio|eqi
schipinzy|nf0
schipot|ony
schipunowo|j2e
schirak|3n6
schiras|16u
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
schitomir|24n
schjoltyje wody|cun
schkeuditz|ho1
schkilne|nrn
schklo|kjf
schkolnoje|nrn
schlacht bei kruty|o2q
schlangeninsel|i0
schlesien|hx,la
schleswig|glk
schleswig holstein|ro
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
schoeneberg|7c3
schofhausen|7yh
scholkwa|iqe
scholochowe|nfm
scholochowo|nfm
scholochowski|jgz
schonebeck|fna
schoneberg|7c3
schoner|fgx
schopfheim|hin
schorndorf|dfw
schortens|h46
schostakowe|ope
schostakowo|ope
schostka|9ej
schoten|eri
schottische see|p3w
schottland|tk
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
schtschjolkowo|7l4
schtscholkine|jb0
schtschors|j8h
schtschukino|7xy
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
schulebino|6rs
schumchai|nqu
schumen|3yp
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
schwerin|3fs
schweriner see|lkt
schwerte|bqo
schwetzingen|gvd
schwiz|cws
schwytz|qa,cws
schwyz|qa,cws
schydatschiw|p0d
schyliwka|om2
schyliwzi|ngf
schymkent|17f
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
schytomyr|24n
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
scotland|tk
scott lake|lku
scottsdale|3ta
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
seattle|277
sebago lake|lkw
sebastia juan arbo|i99
sebastian|gmb
sebastopol|14a,1iu
sebdou|d5q
sebennitos|b64
sebennytos|b64
sebes koros|mhx
sebha|303,409
sebin karahisar|c6c
sebine|nz1
sebinkarahisar|c6c
sebta|3nv
sebyne|nz1
seclin|ivt
secondigliano|cv0
secunderabad|432
security widefield|eyo
sedalia|h30
sedan|ha0
sedhiou|5wo,aoy
sednev|o9n
sednew|o9n
sedniv|o9n
sedniw|o9n
sedove|nkv
sedovo|nkv
sedowe|nkv
sedowo|nkv
sedrata|bd6
seeb|2ru
seeheim jugenheim|i23
seelze|eyh
seen|i9u
seenu|5il
sees|mrt
seesen|h0e
seevetal|d4o
sefid|mhy
sefrou|a2p
sefru|a2p
sefwi wiawso|oyr
segamat|9nv
segedin|2qq
segescha|eud
segewold|fdi
segezha|eud
seghedin|2qq
segou|1ca,2st
segou region|1ca
segovia|sz,az0,de0
segovie|sz,az0
segre|k2y,mhz
segu|1ca,2st
segueja|eud
seguela|3bk
seguezha|eud
seguin|g1n
segundo ensanche|gvu
segura|mi0
sehnde|gs2
sehore|82b
sehwan|d5m
sehwan sharif|d5m
seichamps|kp5
seinaejoki|684
seinajoki|684
seine|hu,lrz
seine et marne|2oj
seine maritime|2oi
seine saint denis|2oz
seit boulat novy|ou2
seit bulat novi|ou2
seit bulat novy|ou2
seit bulat nowy|ou2
seit eli|nk2
seitler|jr2
seitler vakouf|oua
seitler vakuf|oua
seitler wakuf|oua
seja|5am,g5y
seja municipality|5am
sejas|5am
sejong|1uq,34w
sejong si|34w,49j
sejong special self governing city|1uq
sekondi|2xh
sekondi takoradi|2xh
sekong|560,p1j
sekretarivka|o9w
sekretariwka|o9w
sekretarka|o0s
sel alimentaire|frw
sel tso|hqg
selam|1za
selangor|5j0
selb|hxj
selby|ggr
selebi phikwe|4pf,cx5
selemdzha|mi1
selena|nrh,ohg
selena nywa|osr
selenagorsk|idr
selene|oe2,oxf
selenga|mi2
selenge|5gm,mi2
selenge aimag|5gm
selenge province|5gm
seleni koschary|omv
seleniwka|kmm
selennyakh|mi3
selenodolsk|81r
selenogorsk|9jd
selenogorskoje|nsx
selenograd|3z5
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
selibe phikwe|4pf
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
selnica ob dravi|5v0,n7w
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
semei|20r
semeikino|nlu
semeiz|nkn
semenawi keyih bahri|4wd
semenivka|jxk,kj1,nry,osj
semeniwka|jxk,kj1,nry,osj
semenov|gk9
semenovka|jxk,kj1
semenovskoye|bst
semenowka|jxk,kj1
semenyih|8c3
semera|nlo
semettschino|iy7
semey|20r
semeykino|nlu
semic|5t6,kkg
semien keih bahri|4wd
semienawi kayih bahri|4wd
semikarakorsk|gop
semilouki|g9h
semiluki|g9h
seminoe reservoir|ll0
semionov|gk9
semionovka|jxk,kj1,nry,osj
semionovskoie|bst
semionovskoye|bst
semipalatinsk|20r
semipolki|nhp
semisotka|nxl
semissotka|nxl
semjonow|gk9
semjonowka|jxk,kj1,nry,osj
semjonowskoje|bst
semliki|mi4
semljanitschnoje|oox
semljanytschne|oox
semnan|2ci,32f
semnan province|2ci
sempeter pri gorici|j5j
sempeter vrtojba|5v5
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
sena maritimo|2oi
sena saint denis|2oz
sena y marne|2oj
senador canedo|ae9
senanayake samudra|ll1
senas|kjh
sencha|nhk
sencur|5td,jlh
sendai|183,9eo
sendai shi|183
senden|gxk,hbx
sendhwa|b84
sene|jtg
seneca lake|ll2
seneffe|j66
senegal|1y,mi5
senekal|dgl
senftenberg|fw8
sengkang|ani
senglea|5hl,jvl
senhor do bonfim|c0d
senigallia|fhl
senkaku inseln|pbd
senkaku islands|pbd
senkow|jl1
senlis|hk4
senmonorom|gn8
sennar|1p0,75e
sennar state|1p0
seno de skyring|p9l
seno otway|p9m
seno skyring|p9l
senokosnoie|o9u
senokosnoje|o9u
senokosnoye|o9u
senorio de tlaxcala|3o5
sens|fxh
sensuntepeque|agj
sentcha|nhk
sentianivka|ndw
sentianovka|ndw
sentilj|5te
sentilj v slov goricah|gdp
sentjaniwka|ndw
sentjanowka|ndw
sentjernej|5tf,n2z
sentjur|5tg,iep
sentrupert|5vx
sentrupert na dolenjskem|ocf
sentscha|nhk
sentyanivka|ndw
sentyanovka|ndw
senzherey|cph
seogwipo|6ea
seohara|cah
seongnam|1vj
seongnam si|1vj
seoni|7yu
seosan|9bp
seosan city|9bp
seosan si|9bp
seosansi|9bp
seoul|5r,a1
seoul city|5r,a1
seoul metropolitan government city|a1
seoul si|5r,a1
seoulsi|5r,a1
sepang|40i
sepatan|7g3
sepik|mi6
sepik oriental|5mq
septa|3nv
septemes les vallons|jex
seque lyman|o3s
serafimovski|jdi
serafimovskiy|jdi
serafimovsky|jdi
serafimowski|jdi
seraing|aih
seram|edh
serampore|3w5
seramsee|p55
serang|1e7
serb republic|4le
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
serekunda|378
seremange erzange|n86
seremban|1t4
sergach|gx4
sergatch|gx4
sergatsch|gx4
sergejewka|ks6,onb,one
sergeyevka|ks6,onb,one
sergii|o8u
sergijew possad|7pg
sergipe|p7
sergiyev posad|7pg
sergueievka|ks6,onb,one
sergueyevka|ks6,onb,one
serguiev posad|7pg
serguiev possad|7pg
serguii|o8u
serguiyev posad|7pg
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
serilingampalle|6rc
sermersooq|4y7
sernograd|fuv
sernowe|oau,odx,oqk
sernowoje|oau,odx,oqk
seropedica|b6p
serov|83i
serow|83i
serowe|6wd
serpneve|nuk
serpnevoie|nuk
serpnevoye|nuk
serpnewe|nuk
serpnewoje|nuk
serpong|8y4
serpoukhov|772
serpuchow|772
serpujov|772
serpukhov|772
serra|2zq
serra talhada|8lb
serrana|det
serranilla bank|pbh
serravalle|5we,g22
serrekunda|378
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
setabul|35f
sete|d8f
sete lagoas|445
setharja old|f0p
setif|1kq,21h
setif province|1kq
setit|mi8
seto|77i
seto inland sea|p57
seto inlandsee|p57
seto shi|77i
settat|7fk
settimo torinese|c5q
setubal|11i,35f
setubal district|11i
seul|5r,a1
sevastianivka|owm
sevastianovka|owm
sevastopol|14a,1iu
sevastopol city|14a,1iu
sevastyanivka|owm
sevastyanovka|owm
sevenoaks|ftv
severn|cmy,mi9
severna park|du4
severnaya dvina|mia
severnaya sos va|mib
severni|455
severnobanatski upravni okrug|5p7
severny|455
severnyy|455
severo zadonsk|i0y
severobaikalsk|gbi
severobaykal sk|gbi
severobaykalsk|gbi
severodonetsk|82n
severodvinsk|681
severomorsk|bak
severoouralsk|et0
severoural sk|et0
severouralsk|et0
seversk|7om,j5r
severskaia|gti
severskaya|gti
severski donets|hy
seversky donets|hy
severynivka|orw
sevilla|1eg,cpv
seville|1eg
sevnica|5t7,iji
sevran|c6i
sevres|gnq
sevrier|n8g
sewansee|hv
sewastjaniwka|owm
sewastjanowka|owm
sewastopol|14a,1iu
sewell|dvo
sewera|77s
sewerny|455
sewero sadonsk|i0y
sewerobaikalsk|gbi
sewerodonezk|82n
sewerodwinsk|681
seweromorsk|bak
sewerouralsk|et0
sewersk|7om,j5r
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
sezana|5t8,hqm
sezanne|kn2
sfantu gheorghe|6cn
sfat|e5k
sfax|21w,22z
sfax governorate|21w
sfireh|a7m
sfisef|ffe
sfissef|ffe
sfizef|ffe
sgurowka|msl
sha tin|1kt,484
shaanxi|r6
shabeellaha dhexe|5x6
shabeellaha hoose|5x7
shabeelle|mie
shabo|k60
shabqadar|9xn
shabran|4kn
shabran district|4kn
shabwah|2rx
shabwah governorate|2rx
shache|774
shadegan|dxa
shadrinsk|8zt
shadwell|icq
shagaan aryg|j2m
shagamu|3zj
shagang|fjm
shaghalalytengiz kli|ll6
shagonar|j2m
shah alam|26y
shahabad|9dj,bes,di5,eex
shahada|as1
shahbazpur|drf
shahbuz|4ki
shahdad kot|995
shahdadkot|995
shahdadpur|9vc
shahdadpur tehsil|9vc
shahdol|8gn
shahecheng|79w
shahin dezh|d3m
shahjahanpur|3ag
shahjanpur|3ag
shahkot|44x
shahkot tehsil|44x
shahpur|fc0
shahpura|euw
shahr e babak|bhh
shahr e kord|30n
shahrbabak|bhh
shahre jadide andisheh|8yn
shahre kord|30n
shahrekord|30n
shahriar|aqa
shahrisabz|6xp
shahroud|740
shahrud|740
shahuwadi|6d7
shahzadpur|7xb
shajapur|bcz
shaji|c9x
shajovskaia|jdm
shajtarsk|9ib
shajtersk|9ib,jgi
shajtiorsk|9ib
shajtne|ocw
shajtnoye|ocw
shajty|3xk
shajunia|gwt
shakargarh|a5o
shaker heights|g2u
shakhbuz|4ki
shakhovskaya|jdm
shakhtarsk|9ib
shakhtersk|9ib,jgi
shakhtinsk|d2d
shakhtne|ocw
shakhtnoye|ocw
shakhty|3xk
shakhtyorsk|9ib
shakhun ya|gwt
shakhunya|gwt
shaki|42p,4kf,4kj,6e8
shaki city|45w
shaki district|4kj
shakiso|enp
shakopee|ddw
shaksgam tal|pb5
shakul|out
shalgo tar yan|7vd
shali|gfu
shaligine|ngd
shaliguine|ngd
shalushka|j0z
shalygino|ngd
shalyguino|ngd
shalyhyne|ngd
sham shui po|oyh
sham shui po district|47y
shama|mif
shamakhi|4kq,8iv
shamal darfor|1dx
shamal kurdufan|19a
shamal sina|379
shamia|aun
shamkhor|7sp
shamkir|4kp
shamli|848
shamsabad|fg6
shan|5ge
shan staat|5ge
shan state|5ge
shancheng|9ba
shandian|mig
shandong|r4
shangani|mih
shanghai|65,r5
shangkou|a0o
shangluo|2jo
shangmei|99g
shangpa|fpy
shangqiu|1k4
shangrao|1t6
shangri la|75m
shangsi|9j0
shangyu|258
shangyun|civ
shangzhi|8ts
shanhaiguan|6y5
shanhecun|av4
shanji|bpi
shankou|9mq
shannon|mii
shanting|8wn
shantipur|6ru
shantou|16m
shanwang|a9d
shanwei|2pq
shanxi|r7
shaodian|f2g
shaoguan|1vo
shaowu|7lk
shaoxing|1cl
shaoyang|266
shaozhuang|9wv
shaping|7rc,fh5
shar ya|fsl
sharan|kcc
sharaqpur|f8e
shardara bgeni|ll7
shardara reservoir|ll7
shargorod|k6i
sharhorod|k6i
sharia|fsl
sharjah|16n,4i2
sharjah city|16n
shark bay|p6p
sharqia|dj
sharqia governorate|dj
sharqia province|dj
sharqpur sharif|f8e
sharur|4kl
sharya|fsl
sharypovo|cvd
shashamane|41r
shashemene|41r
shasta lake|ll8
shatin|1kt
shatsk|ktd
shatt al arab|mij
shatt al hillah|mik
shatura|fqh
shaviyani atholhu|4cs
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
shchelkovo|7l4
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
shchiolkovo|7l4
shchirets|kna
shcholkine|jb0
shchors|j8h
shchuchinsk|c6u
shchukino|7xy
shchyokino|aim
shchyolkino|jb0
shchyolkovo|7l4
shchyret|kna
shchyrets|kna
shebaa farms|pb1
shebekino|chf
shebele|mim
sheberghan|6iz
shebetovka|ncv
sheboygan|byp
shebutyntsi|nzn
shechem|757
sheepshead bay|7ca
sheerness|ixw
shefa|64m
shefa amr|cyz
shefar am|cyz
sheffield|2ht
shefford|j8j
shegaon|azo
sheij eli|nqe,nz9
sheikhpura|c9t
sheikhupura|349
shekhupura|349
sheki|42p,4kf,4kj
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
shenglilu|724
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
sherbrook|75y
sherbrooke|75y
sheregesh|jg9
shereguesh|jg9
sherghati|ec3
sherkot|avt
sherman|d8u
sherman basin|p9b
sherman oaks|bg7
sherpur|7ri
shershentsi|nxz
shershentsy|nxz
shertallai|cfv
sherwood|flq
sherwood park|9lc
sheshory|nrf
shetan|ete
shevchenko|2ua
shevchenkove|k66,koq,nf4,o4w,oe1,os0,ot4
shevchenkovo|k66,koq,nf4,o4w,oe1,os0,ot4
shewanegan|dpl
sheykh eli|nqe,nz9
shfaram|cyz
shibata|86o
shibganj|31x,e6s
shibin al kawm|23t
shibin al qanatir|axx
shibin el kom|23t
shibin el qanater|axx
shibin el qanatir|axx
shibirghan|6iz
shibukawa|97k
shibushi|fos
shibuzi|as6
shichuan|dg8
shida kartli|3b6
shidui|eb9
shiga|yi
shiga ken|yi
shiga prefecture|yi
shigatse|8ym
shiguai|9m4
shihao|cqb
shihezi|2gu
shiji|d1z
shijiao|cch
shijiazhuang|9c
shijiu hu|lla
shikang|a3p
shikarpur|6nv,ehi,euv
shiki|96m
shiki shi|96m
shikohabad|81n
shili|dkm
shiliguri|2l0
shilin|b61
shilka|iiu,mio
shillong|2zc
shilong|7os
shilovo|i3y
shilovtsy|ngf
shima|9nn,9rh,c42
shimabara|dqe
shimada|87h
shimane|yn
shimane ken|yn
shimane prefecture|yn
shimanovsk|h3c
shimen|e8q
shimla|2kd
shimodate|a7w
shimoga|3al
shimonoseki|3ky
shimotoda|7fs
shimotsuke|ak0
shinas|c2m
shingu|fdr
shinjo|d5v
shinminato|e6i
shinshiro|e5u
shinyanga|3a9,63d
shiogama|bga
shiojiri|9vk
shipintsy|nf0
shipley|fxw
shipunovo|j2e
shiqi|36t
shiqiao|71f
shiqiaozi|arg
shiquan|bcm,mip
shirak|3n6
shirak province|3n6
shirak region|3n6
shirakawa|anu
shiraoka|bo4
shiraz|16u
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
shirvan|4ks,8ss
shiryaeve|kd7
shiryayevo|kd7
shiselweni|5yg
shishaki|n1z
shishelweni|5yg
shishhid gol|mir
shishkino|ovd
shishkovtsy|nxg,o01
shishou|7cg
shiso|e8w
shitanjing|910
shivaji nagar|1wl
shivamogga|3al
shivpuri|6ka
shiwan|8uk,db1
shixing|9f4
shiyan|17o,c1o
shizhai|aa9
shizilu|8lm
shizuishan|2rq,70i
shizuoka|yg,1e8
shizuoka ken|yg
shizuoka prefecture|yg
shizuoka shi|1e8
shkilne|nrn
shklo|kjf
shkoder|3l8,4ij
shkoder county|4ij
shkodra|3l8
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
shouguang|2rn
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
shreveport|66z
shrewsbury|95l,ep2
shrirampur|3w5
shtime|eel
shtip|5ej,6ur
shtormove|o80
shtormovoye|o80
shturmove|nyb
shturmovoye|nyb
shu|df2
shuangcheng|74s
shuangcheng district|74s
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
shuanglonghu|76q
shuangtang|fgp
shuangyang|acu
shuangyashan|2em
shubino|ofu
shubino baigodzha|ofu
shubino baygodzha|ofu
shubra al khaymah|1q6
shubranets|nsp
shubyne|ofu
shuhada|c29
shuia|aik
shuijiang|bob
shuikou|ac9
shuitu|ckv
shuizhai|6xr
shujaabad|9zp
shujabad|9zp
shujalpur|c83
shujevich|nzu
shujevych roman osypovych|nzu
shukhevich|nzu
shukhevych roman osypovych|nzu
shulan|93u
shuli|ntk
shulin|6dc
shulin district|6dc
shumen|3yp,4mi
shumen province|4mi
shumerlia|ecq
shumerlya|ecq
shumija|hnw
shumikha|hnw
shumjai|nqu
shumkhay|nqu
shumla|3yp
shumsk|kqk
shumy|oks
shunde|413
shunhe|c6k
shunyi|7gx
shunzhou|f61
shuriwka|msl
shush|bi2
shusha|4kt,b1l
shusha district|4kt
shushary|i9d
shushenskoye|hm0
shushtar|93n
shuya|aik
shwebo|8hb
shyamnagar|2ud
shyghys qazaqstan|1mn
shylivtsi|ngf
shymkent|17f,55l
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
si racha|6e4
si sa ket|5zu,721
si saket|721
siachen glacier|pb0
siachen gletscher|pb0
sialkot|2r8
siasstroi|io0
siauliai|3e4,3ly
siauliai county|3ly
siaya|53y,822
siaya county|53y
siazan|4ko
sib|2ru
sibai|af7
sibargan|6iz
sibay|af7
sibenik|50u,7n1
sibenik knin|50u
sibenik knin county|50u
siberia|hw
siberie|hw
sibi|a6b
sibirien|hw
sibirski|ixr
sibirskiy|ixr
sibirsky|ixr
sibiti|aw5
sibiu|2t6,30c
sibiu county|30c
sibolga|8g7
sibsagar|acz
sibu|66m
sibut|7wq
sibuyan sea|pa1
sibuyan see|pa1
sich de zaporozhia|j0
sichem|757
sichuan|r3
sicile|kg
sicilia|kg
sicily|kg,xf
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
sidi bel abbes|2e8,2gl
sidi bel abbes province|2e8
sidi bennour|dcy
sidi bou zid|2zl
sidi bouzid|2zl,78z
sidi bouzid governorate|2zl
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
sidoarjo|6ys
sidon|2pv
sidqabad|gxq
siebenburgen|ij
siebnen|k62
siedlce|94i
siedove|nkv
siegburg|djk
siegen|7rt
siem reap|2xb,54h
siem riep|2xb
siemianowice slaskie|9ep
siena|xc,ban
sienna|ban
sienne|xc,ban
sieradz|cln
sierra leona|2z
sierra leone|2z
sierra vista|cs3
sierre|i7a
sievierodonetsk|82n
sievierodonietsk|82n
sig|aq4
sigave|64q
sigean|n1x
siggiewi|5i4,g9t
sighetu marmatiei|d8x
sighisoara|ej1
sigmaringa|i0s
sigmaringen|i0s
siguatepeque|ctc
siguiri|cqo
sigulda|5an,fdi
sigulda municipality|5an
siguldas|5an
sihanoukville|3yb,54i
sihor|bgh
sihora|d54
sihu|dab
siika|mit
siirt|36u,38j
siirt province|38j
sijua|fb7
sikandarabad|9e5
sikandra rao|cyc
sikandrabad|9e5
sikar|65p
sikasso|1am,2ve
sikasso region|1am
sikkim|ui
sil|miu
sila|5z0
silang|7f5
silao|9bm
silao de la victoria|9bm
silchar|6qi
silesia|hx,la,10k
silesian voivodeship|la
silesie|hx,la
siletitengiz kli|lld
silets|nb5
silez|nb5
siliana|3ua,8wl
siliana governorate|3ua
silifke|99c
siliguri|2l0
siling co|lle
silistra|4me,8i7
silistra province|4me
siliviri|bdr
silivri|bdr
siljan|llf
silkeborg|buc
silla|hl0
sillein|3qo,3yd
sillod|bnq
silly|jy5
silopi|9ad
silvan|9zo
silver firs|h7c
silver spring|9j2
sim|i8c
sima|euk
simao|3ef
simav|efh,miv
simbabwe|1z
simbu|5ml
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
simferopol|37p
simi valley|78f
simiane|omj
simiane collongue|kq2
simino|obx
simiyu|63l
simjane|omj
simmerath|i85
simmering|7yr
simoes filho|7hn
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
sinah|76m
sinai del norte|379
sinai del sur|4w6
sinai nord|379
sinai sud|4w6
sinajana|47n
sinajana village|jsc
sinaloa|zo
sinan|bdw
sinay|kg6
since|fj0
sincelejo|22t
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
sinfra|3qq
sing buri|5zg,akq
singa|26d
singanallur|fdq
singaparna|bya
singapore|33,66
singapore strait|p53
singapour|33,66
singapur|33,66
singaraja|72h
singburi|5zg,akq
singen|c2g
singerei|5cj,cph
singerei district|5cj
singida|63e,6aj
singkawang|3tu
singkil|c9e
singosari|6db
singrauli|6b5
sinhyeon|8tb
sinigal|6tm
sinioukhin brod|nvh
sinitsyno|o7c
siniujin brod|nvh
sinizyno|o7c
sinjai|d81
sinjar|dp0
sinjuchin brod|nvh
sinkiang|mv,r9
sinkiw|jl1
sinmihaiu roman|9te
sinnar|1p0,75e,enl
sinnar state|1p0
sinne|omd
sinnuris|72o
sinoe|57d
sinoe county|57d
sinokisne|o9u
sinop|3yw,7ie,7ur
sinop province|3yw
sinope|7ur
sinsheim|ecr
sint agatha berchem|ges
sint amands|k0j
sint amandsberg|f5l
sint andries|hiz
sint denijs westrem|kez
sint eustatius|4nu
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
sinuiju|21j
sinyar|dp0
sinyukhin brod|nvh
sinzig|hsb
sio|mix,mr2
sion|8ql
sioux city|8sq
sioux falls|6gw
sipaliwini|5xj
sipaliwini district|5xj
siparia|gc1
siparia regional corporation|4gn
sipe sipe|c8c
siping|2hu
sipiwesk lac|llh
siquem|757
siquijor|5nz
siquijor province|5nz
sira|atq
siracusa|xf,6v4,7d4
sirajganj|77o
sirak|3n6
sirdalsvatnet|lli
sirdaryo|2bk
sirdaryo region|2bk
sirdjan|422
sirdschan|422
siret|miy
sirhind|ahz
siri kit dam|llj
siria|1q
sirinhaem|d7p
sirjan|422
sirkazhi|ewi
sirnach|ke9
sirnak|2j4,6n2
sirnak province|2j4
sirohi|dmz
sironj|cfy
sirsa|6cs
sirsi|af2
sirsilla|9ix
sirte|310,5bm
sirte district|5bm
siruguppa|c35
sirur|fg3
sirvan|411,4ks
sisacko moslavacka|50k
sisak|7rs
sisak moslavina|50k
sisak moslavina county|50k
sisaket|721
sishui|8ff
sisimiut|i7q
sisli|3b4
sisophon|9o9
sisowka|ntx
sistan and baluchestan|1b2
sistan and baluchestan province|1b2
sistan et balouchistan|1b2
sistan et baloutchistan|1b2
sistan und belutschistan|1b2
sistan va baluchestan|1b2
sistan y baluchistan|1b2
sister island|49p
sisteron|k0y
sistov|fpn
sistova|fpn
sitamarhi|awt
sitapur|6k5
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
sittwe|2jj
situbondo|29m
siuri|a4d
sivach|ia
sivachskoie|n42
sivaganga|cv9
sivakasi|3tz
sivas|24b,2c9
sivas province|2c9
sivash|ia
sivashskoye|n42
sivaske|n42
siverek|6f9
siversk|j5r
siverski|iwi
siverski donets|hy
siverskiy|iwi
siverskodonetsk|82n
siversky|iwi
siverskyi donets|hy
siwan|7fg
siwasch|ia
siwaschskoje|n42
siwersk|j5r
siwerski|iwi
siwerskodonezk|82n
siwerskyj donez|hy
six fours les plages|egg
siyazan|4ko,oxw
sizilien|kg
sizovka|ntx
sjablikowo|76e
sjaelland|22d
sjasstroi|io0
sjedowe|nkv
sjewjerodonezk|82n
sjidnytsia|nnn
sjirat|cjb
sjodnia|hlc
sjodnitsa|nnn
sjunik|4im
sjusino|7dm
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
skane|1mg
skane county|1mg
skane lan|1mg
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
skien|6qt,m87
skierniewice|bxj
skikda|1zz,2q8
skikda province|1zz
skipton|ifv
skjalfandafljot|mj3
skocjan|5th,old
skoevde|e08
skofja loka|5ti,efs
skofljica|5tj,kbt
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
skriveri|5ao
skriveri municipality|5ao
skriveru|5ao
skrunda|5ap
skrunda municipality|5ap
skrundas|5ap
skudai|6md
skutari|2g4
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
slatina|3t6
slatine|kd1
slatino|kd1
slatoust|68z
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
slaviansk|7s3
slaviansk na koubani|a2l
slaviansk na kubani|a2l
slavne|of1
slavnoie|of1
slavnoye|of1
slavo serbia|o8e
slavo serbie|o8e
slavonski brod|6ck
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
slavyansk|7s3
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
slawjansk|7s3
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
slemani|1al
slensjen|lln
slidell|g19
sliema|9tm
slinka|mru
slioudianka|hlr
sliudianka|hlr
sliven|3p1,4mf
sliven province|4mf
slivine|oep
slivno|3p1
sliwen|3p1
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
slobozia|6n6
slonim|bm9
slough|6k0
sloutsk|ae8
slovakia|38
slovaquie|38
slovenia|40
slovenie|40
slovenj gradec|h1i
slovenska bistrica|5t9,gx3
slovenske konjice|5ta,ig1
slovianoserbiia|o8e
slovianoserbka|om3
slovianoserbsk|jwh
slovianosserbiia|o8e
slovianosserbka|om3
slovianosserbsk|jwh
sloviansk|7s3
slovianske|o61
slovyanoserbiya|o8e
slovyanoserbka|om3
slovyanoserbsk|jwh
slovyansk|7s3
slovyanske|o61
slowakei|38
slowenien|40
slowjanoserbsk|jwh
slowjanosserbija|o8e
slowjanosserbka|om3
slowjanosserbsk|jwh
slowjansk|7s3
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
smarje pri jelsah|5tk,kte
smarjeske toplice|5vs
smarjeta|ocs
smartno ob paki|5tl,ns4
smartno pri litiji|5vg,n2e
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
smiltene|5aq,hp3
smiltene municipality|5aq
smiltenes|5aq
smith mountain lake|llp
smith sound|p8s
smithfield|h0n
smithsund|p8s
smithtown|g8d
smolensk|13e,1x2
smolensk oblast|13e
smolensk region|13e
smolian|91n
smoline|jkp
smolino|jkp
smoljan|91n
smolyan|4mg,91n
smolyan province|4mg
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
soacha|3b9
soanierana ivongo|dih
soavinandriana|da4
sobat|mj9
sobinka|hb7
sobolevka|na9,onn
sobolewka|na9,onn
sobolivka|na9,onn
soboliwka|na9,onn
sobradinho reservoir|ljn
sobral|6n9
soc trang|1ou,36l
soccavo|cgq
soccsksargen|5ng
sochaczew|dp6
sochaux|mzd
soche ostrivske|opx
sochi|394
sochumi|677
sociedad deportiva leioa|fe6
socopo|9gm
socorro|d47,evf
socotra|654
soddo|67v
sodermalm|77u
sodermanland|3d3
sodermanland county|3d3
sodermanlands lan|3d3
sodertalje|9l1
sodo|67v
sodrazica|5v1,nlr
soe|dbx
soedermalm|77u
soedertaelje|9l1
soeke|9rw
soemmerda|h7v
soest|c2e,chw
sofala|5jf
sofia|9h,1og,3ud,4au
sofia capital|462
sofia ciudad|3ud
sofia district|1og
sofia stadt|3ud
sofia ville|3ud
sofievka|kca,nci,o2d,o3k
sofievskaia borchtchagovka|kcq
sofievski raion|kca
sofifi|7q2
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
sofiya|9h,1og
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
sogamoso|7n2
sognefjord|p6f
sognefjorden|p6f
sohag|16v,23y
sohag governorate|16v
sohar|39n
sohna|eub
sohrau|a9j
soignies|ggo
soio|9uj
soissons|ff6
soisy sous montmorency|hv6
soisy sur seine|k1t
soja|9w0
sojat|cwm
soka|3pk
sokal|h9i
sokaraja|9xv
sokcho|8h0
soke|9rw
sokhumi|677
sokiriani|jq2
sokiriany|jq2
sokirjani|jq2
sokirjany|jq2
sokiryani|jq2
sokiryany|jq2
sokode|354
sokol|axc,cyo
sokol niki|axb
sokolinoie|o4c
sokolinoje|o4c
sokolinoye|o4c
sokolniki|axb
sokolyne|o4c
sokoto|174,1i5,mja
sokoto state|174
sokotra|654
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
solapur|1wt
solcava|5v2,opo
soldanesti|5ci,ho5
soldanesti district|5ci
soldato aleksandrovskoie|j5u
soldato aleksandrovskoye|j5u
soldato aleksandrowskoje|j5u
soledad|36s,gfp
soledad de graciano sanchez|38d
soledar|j9w
solenoie|k1q
solenoje|k1q
solenoye|k1q
solesmes|ms1
soleura|q9,cku
soleure|q9,cku
solgen|llr
solihull|78p
solikamsk|7zx
solimania|1al
solingen|6k7
solionoie ozero|ohe
solionoye ozero|ohe
soljonoje osero|ohe
solkhat|kkq
sollar|o50
sollentuna|6yi
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
solntsevo|7en
solnzewo|7en
solok|9e0
solola|4z2,70u
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
solothurn|q9,cku
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
soltustik qazaqstan|2f0
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
somme|2om,mjd
sommerda|h7v
sommieres|n8u
somogy|3dz
somogy county|3dz
somoto|ahj
somovo|ikv
somowo|ikv
son|mje
son la|1u0,awj
son la province|1u0
son tay|95b
sonargaon|75g
sondershausen|h15
sonderverwaltungsregion hongkong|jh
sonderverwaltungsregion macau|jo
sondrio|xd
song acha|mjf
song cau|89k
songbai|fe2
songcheng|6jm
songea|31q
songevatnet|lls
songhua|mka
songhua hu|llt
songjiang|75c
songjianghe|9tw
songkhla|617,6bc
songling|93h,bi5
songlou|8z8
songnim|6qh
songnim ni|6qh
songrim|6qh
songwe|63m
songyang|ac1
songyuan|7kf
soniachna dolyna|nym
soniachne|ob5,og0
soniachni|nvd
soniachnohirske|o6z
soniachnyi|nvd
soniatchna dolyna|nym
soniatchne|ob5,og0
soniatchnohirske|o6z
soniatchnyi|nvd
sonipat|3p5
sonjatschna dolyna|nym
sonjatschne|ob5,og0
sonjatschnohirske|o6z
sonjatschnyj|nvd
sonla|1u0
sonneberg|gmt
sonora|zq
sonqor|ct7
sonson|eru
sonsonate|5y5,6ed
sonsonate department|5y5
sonsoral|5of
sonsorol|5of
sonsorol village|oxp
sonthofen|h4n
sonyachna dolyna|nym
sonyachne|ob5,og0
sonyachnohirske|o6z
sonyachnyy|nvd
sool|5x8
sopiste|5fv,fyj
sopore|a9w
sopot|dy8
sopron|ace
sopur|a9w
soqatra|4h8
soran|7a1,cwo
sorbiers|k1v
soreang|7hi
sorel|d27
sorel tracy|d27
sorgues|hml
sorgun|aah
soria|t0,dgt
soriano|647
sorinsk|k5s
sorja|kpx
sorkine|o8p
sorkino|o8p
soro|gmd
soroca|5cl,8u5
soroca district|5cl
sorocaba|29g
sorochinsk|fje
soroka|8u5
sorokine|krh
sorokino|bw4
soroksari duna|mjg
sorokyne|bw4,krh
sorong|25o
sorotchinsk|fje
soroti|azt
sorotschinsk|fje
sorraia|mjh
sorsk|iq2
sorsogon|26z,8sx
sorsogon city|8sx
sorsogon province|26z
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
sosnowiec|3vv
sosnowka|9yt,iuo,jc9
sosnowoborsk|fa9
sosnowy bor|9qw
sosnytsia|jys
sosnytsya|jys
sosnyzja|jys
sossenski|ito
sostanj|5tm,jro
sotchi|394
sotik post|i6y
soto la marina|mji
sotschi|394
sottern|llu
sotteville les rouen|fkm
soubbottsy|nfo
soubottsi|nfo
soudagda|io7
soudak|i0q
soudan|10
soudan del oeste|1oe
soudan du sud|20
soudova vichnia|kdm
soudova vychnia|kdm
soudovaia vichnia|kdm
soueida|3bd,6el
souffelweyersheim|kfx
soufflenheim|mwy
soufriere|56d,jqu,n3x
sougueur|9qk
souillac|ioz
souin adji|od0
souiou douk|olx
souk ahras|2s0,2us
souk ahras province|2us
soukha balka|okn
soukhaia balka|okn
soukhinitchi|i4h
soukhodol|ihu
soukhoi liman|o3s
soukhoi log|e3p
soukholoujjia|o7v
soukhoum|677
soukhoumi|677
soukhoverkhiv|nsu
soukhoverkhov|nsu
soukhovolia|nbe
soukhyi lyman|o3s
souleimaniye|1al
soulou|283
soultan botchala|nys
soultz haut rhin|k7z
souma|d8c
soumagne|ibt
soumy|14h,24z
sounja|9i1,j1b
souoiarvi|j8c
sououk sou|orh
souppes sur loing|kkb
souq ahras|2s0,2us
souq larb a al gharb|cns
sour|3zy
sour el ghozlane|bri
souraj|ixn
souran|fjk
sourgout|3de
sourkhakhi|i3a
sourkhan daria|1ij
sourovikino|h9f
soursko mikhailovka|nl7
soursko mykhailivka|nl7
sous|mjj
sousa|c31
souslivtsi|onj
souslovtsy|onj
souss massa|4ac
soussanine|oir
soussanino|oir
sousse|2io,2pn
sousse governorate|2io
soustons|kam
soutchevenska silska rada|oo1
soutcheveny|nw5
south|49a,4rx,563
south aegean|395
south africa|o
south america|5m
south australia|o3
south backa|2dl
south backa district|2dl
south banat|3js
south bend|7ym
south benfleet|byk
south bohemian|2c6
south bohemian region|46d
south boston|2gw
south bradenton|gxw
south caribbean coast|4d1
south carolina|15t
south caucasus|i2
south channel|pam
south chicago|g08
south china sea|i3
south chungcheong|1ee
south chungcheong province|1ee
south cotabato|1nc
south cotabato province|1nc
south croydon|b55
south dakota|15u
south darfur|m5,5q7
south denmark|1qf
south dublin|3i4
south east|4pe
south east asia|i5
south east district|4pe
south el monte|h7g
south elgin|gx1
south elmsall|hln
south euclid|h17
south gate|86e,fta
south georgia|p22
south georgia and the south sandwich islands|jf
south georgia island|p22
south governorate|563
south gyeongsang|17x
south gyeongsang province|17x
south hamgyong|18u
south hayling|i9h
south hill|45f,bhd
south hill village|ozx
south holland|108,gz0
south hwanghae|1cg
south jeolla|1fc,1kn
south jeolla province|1fc
south jordan|9x4
south kalimantan|51o
south karelia|4wf
south karelia region|4wf
south kazakhstan|1bh
south khorasan|2aw
south khorasan province|2aw
south kingstown|fie
south kivu|16g,44r
south kivu province|16g
south kordofan|1me
south kordofan state|1me
south korea|q
south kurdufan|1me
south kurzeme municipality|4a3
south lake tahoe|h1r
south laurel|ga1
south lawndale|9cw
south lebanon|563
south miami heights|e0m
south milwaukee|h4z
south moravian|1rj,46c
south moravian region|1rj
south nahanni|mjk
south ockendon|hi8
south old bridge|gqx
south ossetia|i4
south ostrobothnia|4wg
south ostrobothnia region|4wg
south ozone park|986
south p yongan|m9
south papua|48c
south pasadena|g9u
south peabody|br5
south pemba|631
south plainfield|gkd
south platte|mjl
south portland|gcr
south portland gardens|gmy
south province|4cx
south pyongan|m9
south riding|gkn
south saint paul|hdh
south salt lake|gh5
south san francisco|9va
south san jose hills|hak
south sandwich islands|p21
south sardinia|xh
south sardinia province|xh
south saskatchewan|mjm
south savo|46r
south shields|8re
south shore|bm3
south sinai|4w6
south sinai governorate|4w6
south sudan|20
south suffolk|8wz
south sulawesi|522
south sumatra|524
south tangerang|1na
south taranaki bight|p2t
south tyrol|vk
south valley|d6y
south vineland|asv
south west|4ry
south whittier|awk
south windsor|gji
southall|9n8
southampton|3k3
southaven|bgk
southeast asia|i5
southeast sulawesi|521
southeastern governorate|4d7
southend on sea|3em
southern|1qf,1ud,4mk,56s,5iq,5po,5w4,65b
southern ari atoll|5ik
southern bug|i6
southern buh|i6
southern darfur|m5
southern denmark|1qf
southern district|1ud,467,47v
southern finland|4wq
southern governorate|4mk
southern highlands|5n2
southern highlands province|5n2
southern indian lake|llv
southern kordofan|1me
southern kordofan state|1me
southern leyte|2zb
southern leyte province|2zb
southern nations and nationalities peoples regional state|8f
southern nations nationalities and people s region|8f
southern nations nationalities and peoples region|8f
southern ocean|p35
southern ostrobothnia|4wg
southern patagonian ice field|p2z
southern peninsula|529
southern province|56s,5po,5w4,65b
southern red sea|4w9
southern region|5iq
southern savonia|4wh
southern tibet|pbe
southfield|9el
southgate|fus,igy
southlake|fs0
southland|5l7
southport|8dg
southwest|4ry
southwest finland|2qm
southwest papua|48a
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
soweto|1i2
sowetsk|csg,hse
sowetskaja|jfq
sowetskaja gawan|fsw
sowetski|go4,j9z,jcw
sowetskoje|ooi
sowjetske|ooi
sowjetskyj|jcw
sowjetunion|im
soyapango|38t
soyaux|j4c
soyibug|7v6
soyo|9uj
sozh|mjn
spa|j96
spain|r
spalding|fap
spanaway|g4r
spanien|r
spanish fork|drt
spanish harlem|7il
spanish town|2va
spanish wells|4og,mze
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
split|2qj
split dalmacia|2wu
split dalmatia|2wu
split dalmatia county|2wu
split dalmatie|2wu
split dalmatien|2wu
split lake|llx
splitsko dalmatinska|2wu
spodnje hoce|k09
spodnji duplek|kwi
spokane|401
spokane valley|88j
sprague|mjo
spree|mjp
spreitenbach|iyo
sprimont|iqo
spring|b91
spring hill|83a,e60
spring valley|6ee,f17,fzn
springdale|92t
springe|fsf
springfield|35r,6j2,6pc,ahv,amw,fm5,gq3
springfield gardens|fls
springs|6au
springville|f42
sprockhoevel|g8r
sprockhovel|g8r
spruce grove|e55
sragen|9iu
srebnoie|nbx
srebnoje|nbx
srebnoye|nbx
sredisce ob dravi|5vo,nhl
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
srednjobanatski upravni okrug|5p6
sredny yegorlyk|mjq
srednyaya akhtuba|ik0
srem|3fc,fn4
srem district|3fc
sremska mitrovica|djw
sremska mitrovica municipality|djw
sremski upravni okrug|3fc
sreng|mjr
srepok|mjs
sri dungargarh|c2f
sri jayawardenapura|7io
sri jayawardenapura kotte|7io
sri jayawardenepura|7io
sri jayawardenepura kotte|7io
sri jayewardenepura|7io
sri jayewardenepura kotte|7io
sri lanka|1k
sri madhopur|fo6
sribne|nbx
srijemska mitrovica|djw
srikakulam|7g7
srinagar|197
srivilliputhur|9bf
srodmiescie|71x
srono|e48
srpska|461
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
st catharines|733
st charles|a0l,e3a,eu7,ext
st clair|mjt
st clement|49c
st cloud|a0a
st croix|6qs,mju
st elizabeth|52n
st eustatius|4nu
st gallen|q7,40n
st george|9ff
st george s|99y
st helena|jy,5qd
st helena bay|p84
st helens|6c6
st helier|49e
st john|49d,9ub
st john s|38h,3rt
st johns|38h
st joseph|95m
st julian s|5hy,d3z
st just desvern|i6x
st kitts und nevis|59
st laurent|kbf
st lawrence|mjv
st lawrence river|p8a
st louis|3b0,h7j
st lucia|4y
st malo|bp8
st martin|jn,472,p0i
st marys|mjw
st marys river|lly
st maurice|mjx
st nicolas|9pn
st paul|mjy
st paul s bay|5i1
st peter port|474,6jx
st petersburg|80,13f,3na
st pierre und miquelon|jv
st polten|a0r
st sampson|476
st thomas|dky
st vincent und die grenadinen|53
sta brigida|hk7
sta cruz|np
sta eulalia del rio|fd2
sta eularia des riu|fd2
sta fe|ni
sta lucia|9hw
sta lucia de tirajana|9hw
sta pola|f99
staat freiburg|py
staat palastina|3g
stabroek|hwc
stachanow|8q3
stachanowka|ogr
stade|cf2
staden|j8t
stadt bern|1qt
stadt winterthur|i3m
stadtallendorf|h1q
stadtgemeinde ljubljana|5rz
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
stalin|1yo
stalindorf|osf
staline|1aa
stalingrad|18w
stalingrado|18w
stalino|1aa
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
stamford|76k,haa
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
stanleyville|1iy
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
stara sagora|2vu
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
stara zagora|2vu,3ca
stara zagora province|3ca
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
stari oskol|3vz
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
staro nagoricane|5fq
staro nagorichane|5fq,iuv
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
starse|5tb,nmg
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
stary oskol|3vz
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
staryy oskol|3vz
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
state of berlin|re
state of palestine|3g
state of sucre|206
staten island|2s6
statesboro|fjj
statesville|g9k
staunton|gjg
stavanger|2vc
stavchany|not,nv5
staveley|gby
stavelot|kbk
stavichtche|k0o,p0p
stavishche|k0o,p0p
stavki|orb
stavkove|oas
stavky|orb
stavropol|13g,1oi
stavropol krai|13g
stavropol kray|13g
stavropol region|13g
stavropol territory|13g
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
stawropol|1oi
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
stefan voda|5cn,grp
stefan voda district|5cn
steffisburg|i7l
steglitz|9ge
steglitz bezirk|9ge
steiermark|nv
steinamanger|3u8
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
stepanakert|4kx,bea
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
sterling heights|73s
sterlitamak|3kp
sterrebeek|ju7
stertche|o4t
stertsche|o4t
stetseva|nft
stettin|1qk
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
stip|5ej,6ur
stiring wendel|ipn
stirling|drw
stischkiwske|mzn
stizhkivske|mzn
stjohn|9ub
stockach|hza
stockbridge|fzo
stockelsdorf|i11
stockholm|8d,1bs
stockholm county|1bs
stockholms lan|1bs
stockport|6yw
stocksbridge|ips
stockton|3cm
stockton on tees|8yt
stoeng treng|54j
stojkovskoie|mzn
stoke gifford|im8
stoke on trent|3ms
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
stoney ground|45k,ozw
stopini|5ar
stopini municipality|5ar
stopinu|5ar
stora blosjn|lm2
stora bygdetrasket|lm3
stora gla|lm4
stora le|l1t
stora lule|mk2
stora lule lv|mk3
stora lulevatten|lm5
storakersvatnet|lm6
storavan|lm7
store|5tn,ka5
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
strasbourg|235
straseni|5cm,aum
straseni district|5cm
strassburg|235
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
straza|5vp,kkk
streamwood|d9j
streatham|at8
stredocesky|1mv
stredocesky kraj|1mv
street|iqy
streetly|iod
strejevoi|cjq
strel na|irg
streletski kout|nqd
streletski kut|nqd
streletsky kut|nqd
strelezki kut|nqd
strelna|irg
strenci|5as
strenci municipality|5as
strencu|5as
strepy bracquegnies|jpz
streschewoi|cjq
stretford|d0b
streymoy|46w
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
strogino|6qo
strogonovka|ndr
strogonowka|ndr
stroguino|6qo
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
struga|5er,7ly
strumica|5f2,7yp
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
studenicani|5fw,b7h
studenichani|5fw
studenok|o0a
stuhlweissenburg|3cr
stuhr|f1z
stung treng|54j,99x
stupino|ah7
sturgeon lake|lmj
stutterheim|ea6
stuttgart|1fr
styr|mk5
styria|nv
styrie|nv
su ngai kolok|cvc
suai|a4j
suazilandia|46
sub saharan africa|i7
subang jaya|28f
subbottsy|nfo
subbotzy|nfo
subcarpathia|10h
subcarpathian voivodeship|10y
subdivision d ajlun|52r
subdivision d amman|1fa
subdivision d aqaba|52s
subdivision d irbid|1yx
subdivision de balqa|35z
subdivision de jerash|52u
subdivision de karak|431
subdivision de ma an|52w
subdivision de madaba|52v
subdivision de mafraq|3r3
subdivision de zarqa|25l
subic|9tz
subotica|812
subotica municipality|812
subotiza|812
subottsi|nfo
subotzi|nfo
subowa poljana|jg6
subsahara afrika|i7
suce sur erdre|kg0
suceava|2c0,3as
sucha balka|okn
suchaja balka|okn
suchbaatar|9rx
suchbaatar aimag|5gn
suchevenska silska rada|oo1
sucheveny|nw5,oo1
suchinitschi|i4h
suchitepeque|4z5
suchitepequez|4z5
suchodol|ihu
suchoi liman|o3s
suchoi log|e3p
sucholuschschja|o7v
suchowerchiw|nsu
suchowerchow|nsu
suchowolja|nbe
suchumi|677
suchyj lyman|o3s
sucre|1cz,206,25q
sucre department|25q
sucumbios|4vd
sucy en brie|gfm
suczawa|2c0,3as
sud|4rx,517,563
sud chorasan|2aw
sud est|518
sud kivu|16g,44r
sud ouest|4m3,4ry
sud sardegna|xh
sud ubangi|4py
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
sudbezirk|1ud
sudbohmen|2c6
sudbury|6nc,gxr,idu
sudchinesisches meer|i3
sudermanie|3d3
sudeste asiatico|i5
sudfinnland|4wq
sudgeorgien|p22
sudgeorgien und die sudlichen sandwichinseln|jf
sudholland|108
sudkarelien|4wf
sudkasachstan|1bh
sudkaukasus|i2
sudkorea|q
sudliche agais|395
sudliche sandwichinseln|p21
sudlicher bug|i6
sudlicher libanon|563
sudlicher ozean|p35
sudmahren|1rj
sudmahrische region|1rj
sudogda|io7
sudossetien|i4
sudostasien|i5
sudosterbotten|4wg
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
sudprovinz|56s,5po,65b
sudsavo|4wh
sudsudan|20
sudtirol|vk
sudurpashchim pradesh|4d5
sueca|fwp
suecia|2h
suede|2h
suehbaatar|9rx
sues|1e2
suez|1e2,2ld
suez canal|i8
suez governorate|2ld
suezkanal|i8
sufalat sama il|c4a
suffolk|8iy
sugar hill|h1k
sugar land|8iz
sugdidi|7ah
sughd|1cm
sughd province|1cm
sugito|clu
sugres|hrw
suhag|16v,23y
suhaj|16v
suhar|39n
suhbaatar|5gn,9rx
suhl|crd
suhr|jm5
suhr ag|jm5
suhres|hrw
suhum|bvs
suicheng|3nj
suigen|171
suihua|3ot
suileng county|awp
suiling|awp
suin adschi|od0
suin adzhi|od0
suining|2b6
suininki|lmk
suippes|n43
suir|mk7
suisse|2o
suisun|g00
suita|35e
suita shi|35e
suitland|gbg
suitland silver hill|esw
suiu duk|olx
suixi|9bs
suiza|2o
suizhou|2dg
suja|kh8
suja balka|okn
sujaia balka|okn
sujangarh|6bz
sujbaatar|9rx
sujewka|ixq
suji lyman|o3s
sujiatun|6sy
sujinichi|i4h
sujodol|ihu
sujoi liman|o3s
sujoi log|e3p
sujoluzhzhia|o7v
sujoverjiv|nsu
sujoverjov|nsu
sujovolia|nbe
suju duk|olx
sujumi|677
sukabumi|3ij
sukagawa|9q5
sukagawa shi|9q5
sukaikida|2q8
sukha balka|okn
sukhaia balka|okn
sukhaya balka|okn
sukhbaatar|5gn,9rx
sukheke mandi|ez3
sukhinichi|i4h
sukhodol|ihu
sukholuzhzhia|o7v
sukholuzhzhya|o7v
sukhona|mk8
sukhothai|60o,7nb
sukhothai thani|7nb
sukhoverkhiv|nsu
sukhoverkhov|nsu
sukhovolia|nbe
sukhovolya|nbe
sukhoy liman|o3s
sukhoy log|e3p
sukhumi|677
sukhyi lyman|o3s
sukhyy lyman|o3s
sukkur|2xd
sulaimaniyya|1al
sulak|mk9
sulawesi central|525
sulawesi du nord|51z
sulawesi du sud|522
sulawesi du sud est|521
sulawesi occidental|523
sulawesi selatan|522
sulawesi tengah|525
sulawesi tenggara|521
sulawesi utara|51z
sulaymaniyah|1al,1ne
sulaymaniyah governorate|1ne
suldalsvatnet|lml
suleja|6lb
sullana|6ly
sully sur loire|kgk
sulphur|hd7
sultan bochala|nys
sultan botschala|nys
sultan kudarat|26j
sultan kudarat province|26j
sultanah|1yf
sultanbeyli|3gf
sultangazi|2uz
sultanpur|7o0
sulu|283
sulu province|283
sulu sea|p3m
suluova|c59
suluru|dqw
sulusee|p3m
sulzbach|how
sulzbach rosenberg|hjg
sulzberger bay|p61
sumadija|3j1
sumadijski upravni okrug|3j1
sumale|l8
sumare|3gh
sumatera barat|520
sumatera selatan|524
sumatera utara|526
sumatra du nord|526
sumatra du sud|524
sumatra meridional|524
sumatra occidental|520
sumatra septentrional|526
sumbawa besar|aau
sumbawanga|3km
sumbe|81h
sumber|85z
sumberpucung|ebz
sumedang|450
sumedang utara|80y
sumenep|8pn
sumgait|1u3,3h1
sumi|24z
summerlin south|glt
summerville|byf
summit|gys
sumoto|cza
sumozero|lmm
sumqayit|1u3,3h1
sumshchyna|14h
sumter|d7w
sumusta as sultani|dx1
sumy|14h,24z
sumy oblast|14h
sumy region|14h
sun city|dv3
sun city west|gio
sun prairie|f3d
sunam|bbi
sunan|e1c
sunbury on thames|g20
sunch on|2uy
suncheon|3uv
sundargarh|d1t
sundbyberg|ej5
sunderland|6hi
sundern|g36
sundsvall|auu
sungai penuh|84k
sungai petani|3va
sungai raya|c48
sungailiat|802
sungari|mka
sunggal|6na
sungurlu|dur
sunlou|c8w
sunninghill|j0l
sunny isles beach|gy7
sunnyside|bu3
sunnyvale|6oc
sunrise|8q1
sunrise manor|69s
sunscha|9i1,j1b
sunset park|799
sunyani|40y
sunzha|9i1,j1b,lrq
suoiarvi|j8c
suojarwi|j8c
suong|8fn
suoyarvi|j8c
suozhen|aqh
supaul|al6
superior|g7t
suphan buri|60u,6m7
suphanburi|60u,6m7
supung reservoir|lmn
suqian|1lr
sur|3zy,4mk
sur de libano|563
sura|mkb
surabaya|al
surakarta|2k9
surala|ffb
surallah|ffb
suran|fjk
surasch|ixn
surat|kx
surat thani|2zh,614
surate|kx
suratgarh|a9n
surazh|ixn
surbiton|dq5
surchachi|i3a
sure|mkc
surendranagar|6dn
suresnes|cka
surgeres|klj
surgut|3de
suriapet|7mm
surigao|8jj
surigao city|8jj
surigao del norte|2u9
surigao del norte province|2u9
surigao del sur|2hf
surigao del sur province|2hf
surigao du nord|2u9
surigao du sud|2hf
surigao strait|pa7
surin|5zt,6y4
surinam|4m
suriname|4m,mkd
surjaji|i3a
surkhakhi|i3a
surkhondaryo|1ij
surnujarvi|lmo
surovikino|h9f
surowikino|h9f
surprise|6vs
surrey|2zn
sursee|jwy
sursko michailowka|nl7
sursko mijailovka|nl7
sursko mikhaylovka|nl7
sursko mychajliwka|nl7
sursko myjailivka|nl7
sursko mykhailivka|nl7
sursko mykhaylivka|nl7
surt|5bm
surubim|eii
suruc|c9y
surxondaryo|1ij
surxondaryo region|1ij
sury le comtal|kww
susa|2pn,4kt,b1l,bi2
susa city|4kt
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
sutton|6ai
sutton coldfield|7s0
sutton in ashfield|cot
sutysky|kk4
suuk su|orh
suuri onkamojarvi|lmq
suva|255
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
suwayda|4gd
suwayqiyah|lmr
suweyda|3bd,6el
suwon|171
suwon si|171
suwonsi|171
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
suzano|3gx
suzdal|j4p
suzhou|by,1io
suzuka|68w
suzuka shi|68w
suzun|ia9
sv ana v slov goricah|ox1
sv trojica v slov goricah|nnm
svalbard|4g9,5w0
svalbard and jan mayen|5w0
svalbard and jan mayen islands|5w0
svalbard et ile jan mayen|5w0
svalbard et jan mayen|5w0
svalbard und jan mayen|5w0
svalbard y jan mayen|5w0
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
svay rieng|54l,9hu
sventoji|mkk
sverdlove|nxy
sverdlovs k|aay
sverdlovsk|13h,aay
sverdlovsk oblast|13h
sverdlovsk region|13h
sveta ana|5v3
sveta trojica v slovenskih goricah|5vq
sveti andraz v slovenskih goricah|5v4
sveti jurij|5tc,oqj
sveti jurij v slovenskih goricah|5vw
sveti nikole|5e8,deg
sveti tomaz|5vr,ogz
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
swains island|45o,p25
swakopmund|99n
swale|mko
swaljawa|hwu
swan|mkp
swanage|jch
swanley|h0u
swanscombe|i7e
swansea|3df
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
swietokrzyskie|10l,110
swietokrzyskie voivodeship|110
swietokrzyskie voivodship|110
swindon|43z
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
swords|76y
swynaerde|k3n
syas stroy|io0
syasstroy|io0
sybiny|o56
sybyny|o56
sychavka|nv9
syddanmark|1qf
sydney|87,7sy
syedove|nkv
syeverodonets k|82n
syeverodonetsk|82n
syevyerodonetsk|82n
syke|gkh
sykies|cih
syktyvkar|27c
syktywkar|27c
sylhet|a0,28e
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
syr daria|2bk
syr darya|mkr
syracuse|xf,6v4,7d4,g40
syrakus|xf,7d4
syria|1q
syriam|9oo
syrian arab republic|1q
syrian kurdistan|hm
syrie|1q
syrien|1q
syrjanowsk|ciq
syrmie|3fc
syrove|nxv
syrovo|nxv
syrowe|nxv
syrowo|nxv
syrte|310,5bm
sysert|h01
sysmjarvi|lmt
sysowka|ntx
sysran|69u
syssert|h01
syston|j1n
sytchavka|nv9
sytkivtsi|no2
sytkiwzi|no2
sytschawka|nv9
syunik|4im
syunik province|4im
syvach|ia
syvash|ia
syvaske|n42
sywasch|ia
sywaske|n42
syzovka|ntx
syzran|69u
szabolcs szatmar bereg|2j0
szabolcs szatmar bereg county|2j0
szathmar|37h
szczecin|1qk
szczecin lagoon|p8z
szczecinek|dnk
szeged|2qq
szegedin|2qq
szekesfehervar|3cr
szeklerburg|7b3
szekszard|7x7
sziszek|7rs
szolnok|3zt
szombathely|3u8
szoreg|2qq
szorpron|ace
t aebaek|bxz
t ai tung|44b
t aiwan|p34
t ao yuan|1dc
t elavi|aqe
ta if|29a
ta izz|1bu,1g7
ta izz governorate|1bu
ta kercem|4bw
ta khmau|6o4
ta xbiex|5i5,kjy
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
tabasco|zr
tabatchne|nxh,o3m
tabatchnoie|nxh,o3m
tabatschne|nxh,o3m
tabatschnoje|nxh,o3m
tabernas|hqa
tabernes de valldigna|hqa
taboao da serra|3zk
tabor|5v6,e47,o58
tabora|2v5,63f
taborivka|ntd
taboriwka|ntd
taborovka|ntd
taborowka|ntd
tabouk|250
tabouldy|o37
tabouldy ass|nvi
tabris|ll
tabriz|ll
tabuk|1et,250
tabuk province|250
tabuk region|250
tabuldy|o37
tabuldy ass|nvi
taby|asu
tacarigua|9ob
tachar|234
tachbounar|nck
tacheng|6lv
tachilek|bln
tachira|1rz
tachkent|7f,1cf,1do
tachly dair|nms
tachly kiptchak|nrm
tachlyk|njk
tachtagol|gu1
tacloban|3rw,69y
tacloban city|3rw
tacna|21q,5mi
tacoma|41w
tacoronte|gou
tacuarembo|648,6oo
tacuarembo department|648
tacurong|b7j
tacurong city|b7j
tadepalle|ekn
tadepallegudem|7qp
tadif|eha
tadjikistan|2m
tadjoura|4tk,9xd
tadjourah|4tk,810,9xd
tadley|i6r
tadmor|bnw
tadmur|bnw
tadpatri|8b9
tadschikistan|2m
taebaek|bxz
taef|29a
taejon|lb
taernovo|665
taernowo|665
tafas|fdl
tafea|64n
tafi viejo|c0g
tafielah|52t
tafilah|52t,975
tafilah governorate|52t
tafo|bqc
taganrog|3i1
taganski|7if
taganskiy|7if
tagansky|7if
tagant|5h5
tagawa|blg
tagaytay|8oe
tagbilaran|8ma
tagbilaran city|8ma
tage erqi|eiq
tagiura|810
tagoloan|fn8
tagudin|e7z
taguig|2bt
tagum|3uf
tagum city|3uf
tagus|mks
tahar|234
tahara|aka
tahe|ahs
tahoua|3s5,5jz
tahoua region|5jz
tahta|71w
tai an|1hi
tai hu|lmu
tai po|23a,486
taibai|7qf
taibe|cog
taicang|231
taichet|dt1
taichung|1a2,1v4
taichung city|1a2
taieri|mkt
taif|29a
taifu|ar0
taiga|gjz
taihe|9xp
tailai|9x7
tailai county|9x7
tailandia|j
tain l hermitage|kl4
tainan|1g8,257
tainan city|1g8,257
taiohae|nas
taipeh|5x,1aj
taipei|5x,1aj
taipei city|1aj
taipeicity|1aj
taiping|3yn,fqr
tairove|n9v
tairovo|n9v
tairowo|n9v
taischet|dt1
taishan|6ug
taishet|dt1
taishing|8zd
taisivka|ndw
taissivka|ndw
taita taveta|53z
taitou|ajs
taitung|44b
taitung city|44b
taitung hsien|44b
taiwan|1i,4gq,p34
taiwan strait|ib
taiwanese|p34
taiwanstrasse|ib
taixing|8zd
taiyuan|8w
taiz|1bu,1g7
taizhou|1j2,1ku
taizz|1bu,1g7
tajikistan|2m
tajimi|7r3
tajirowe|n9v
tajissiwka|ndw
tajo|mku
tajura|810
tajura wa an nawahi al a|1uf
tajura wa an nawahi al arba|1uf
tak|60n,9gg
tak bouzar|okq
tak busar|okq
tak buzar|okq
takab|blp
takahama|bz2
takahashi|faz
takaishi|aja
takaishi city|aja
takamaka|5q5,jzb
takamatsu|1pr
takamatsu shi|1pr
takao|kz,4gp
takaoka|6hk
takarazuka|3y1
takasaki|32t
takasaki shi|32t
takashima|c8l
takatsuki|351
takatsuki shi|351
takayama|8id
takefu|98g
takehara|fly
takeo|1b3,54m,em3
takern|lmv
takestan|9iw
taketoyo|ctb
takhar|234
taki|dcg
takijuq lake|lmw
takikawa|cho
takil|owf
takizawa|b4d
takoradi|3uj
takoradze|3uj
taksimo|jdj
tal menka|hlb
tal ne|inw
tal pieta|4c2
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
talas|3w6,7ds,dzx
talas region|3w6
talat yai|bik
talata mafara|dka
talavera|a4k
talavera de la reina|8he
talavera del tajo|8he
talbiseh|dnm
talca|2fa
talcahuano|3oj
talcha|6nd
talcher|dnw
taldam|ipe
taldom|ipe
taldykorgan|35s
taldykourgan|35s
taldyqorghan|35s
talegaon dabhade|c4m
talence|cwg
talesch|cgt
talgar|cyk
talghar|cyk
taliparamba|9np
talipparamba|9np
talisay|731,a2c
talisay city|731
talitsa|hmw
taliwang|b4b
taliza|hmw
talkeh|mkv
talkha|6nd
tall al kabir|blj
tallaght|8xp
tallahassee|2gy
tallbisah|dnm
tallin|16d
tallinn|16d
talmenka|hlb
talnach|apb
talnaj|apb
talnakh|apb
talne|inw
talnoie|inw
talnoje|inw
talnoye|inw
talofofo|47p
talofofo village|jk2
taloqan|68k
talovaia|ink
talovaya|ink
talovskiy|ink
talowaja|ink
talsi|5at,e5w
talsi municipality|5at
talsu|5at
talsu novads|5at
tam ky|2pd
tama|6sq
tamak|ocb
tamale|1tw
tamalous|f1d
tamamura|e3b
tamamura town|e3b
taman senai|9ek
tamana|ces
tamanghasset|3y7,4uq
tamanghasset province|4uq
tamano|9ti
tamanrasset|3y7,4uq
tamanrasset province|4uq
tamar|mkw
tamarac|a4c
tamarin|j3r
tamarine|o9l
tamaryne|o9l
tamaulipas|zs
tamba sasayama|dcu
tambacounda|3te,5wq
tambaram|6fk
tambasasayama|dcu
tambo|mkx
tambo grande|fqq
tambolaka|e81
tambopata|dkl
tambov|13j,20m
tambov oblast|13j
tambov region|13j
tambow|20m
tamesis|ie
tamgadji|o7u
tamgadschi|o7u
tamgadzhi|o7u
tamiami|b4v
tamil nadu|uk
tamines|k22
tamis|mky
tamise|ie,ga8
tamiya|c94
tamiyah|c94
tamluk|bzl
tamnaren|lmx
tampa|30x
tampere|27h,2k5
tampere region|2k5
tampico|3by
tamuning|47q
tamuning tumon harmon village|ap9
tamworth|8uq,a6u
tan an|2bq
tan tan|adt
tana|mkz
tana river|540
tana river county|540
tana river district|540
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
tandil|7im
tandjile|5z1
tandlianwala|dp3
tando adam|79l
tando adam khan|79l
tando allahyar|77y
tando jam|fah
tando muhammad khan|9g1
tandur|a99
tanfang|8dt
tang|3gg
tang ni|3gg
tanga|2a8,63g
tangail|6da
tanganjika|4pz
tanganyika|4pz
tangba|cg9
tange|dyi
tanger|1ed
tanger tetouan al hoceima|4a4
tangerang|1fi
tanggu|2ji
tanggulangin|eyv
tangier|1ed
tangjiazhuang|8zs
tangjin|ezl
tangkak|edl
tangping|8v7
tangra yumco|lmy
tangshan|17y
tangwu|8au
tangxiang|9yb
tangzhai|9sz
tangzhang|ben
tanino|ohi
tanintharyi|5g5
tanintharyi region|5g5
tanjavur|3fe
tanjay|8t3
tanjay city|8t3
tanjore|3fe
tanjung|dwr
tanjung balai|by1
tanjung pandan|7wc
tanjung pinang|3vt
tanjung selor|6hq
tanjungagung|be4
tanjungbalai|6ex
tanjungpinang|3vt
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
tanta|1hm
tantou|9pj
tantoyuca|fkx
tanuku|9rp
tanza|7te
tanzania|p
tanzanie|p
tao er|ml2
taolin|f8y
taoluo|ae3
taonan|7la
taoririrt|8th
taoudeni|jop
taoudenit|5fy
taoudenni|jop
taounat|ezc
taounate|ezc
taourirt|8th
taoyuan|1dc,bf6,ehg
taoyuan city|2z2
taoyuan hsien|1dc
taozhuang|akr
tapachula|43o
tapajos|ml3
tapi|ml4
taquara|c2c
taquari|ml5
taquaritinga|brz
tara|g61
taraba|1ck
taraba state|1ck
tarabulus|1uf
tarachany|ocg
tarachtcha|iql
taraclia|5co,d9m
taraclia district|5co
tarakan|3rn
tarakaniv|nwp
tarakaniw|nwp
tarakanov|nwp
tarakanow|nwp
tarakeswar|fm7
taraktach|nkd
taraktasch|nkd
taraktash|nkd
taranaki|5l9
taranaki region|5l9
tarancon|i82
taranto|xj,66b
tarapaca|4rn
tarare|j8n
taras|1u5
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
tarawa|2yy
taraz|1u5
tarbela dam|lmz
tarbes|biy
tarchan|oc6
tarchanlar|nfk
tareen|fr2
tarent|xj,66b
tarente|xj,66b
tarento|xj,66b
targovichte|4mh,7ut
targovishte|4mh,7ut
targovishte province|4mh
targoviste|3l2,4mh,7ut
targowek|7am
targowischte|7ut
targu jiu|3fa
targu mures|2ul
tarhounah|40z
tarhuna|40z
tari|gim
tariba|6zc
tarifa|hsw
tarija|2r5,4nr
tarija department|4nr
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
tarlac|1p8,6bu
tarlac city|6bu
tarlac province|1p8
tarma|bmn
tarn|2on,ml8
tarn et garonne|2oo
tarn taran|ar7
tarn y garona|2oo
tarneit|azy
tarnobrzeg|bqb
tarnopol|2a5
tarnos|j18
tarnow|7gt
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
tarraco|73m
tarrafal|4sy,him
tarrafal de sao nicolau|4sz,icp
tarragona|73m
tarragone|73m
tarrasa|3yg
tarrega|i18
tarse|3no
tarso|3no
tarsus|3no
tartagal|ai6
tartar|4ku,b80
tartar district|4ku
tartaristan|ms,13i
tartous|3kc,5yc
tartu|3j3,4vz
tartu county|4vz
tartus|3kc,5yc
tartus governorate|5yc
tarub|98h
tarudant|9jy
tarusa|jfl
tarussa|jfl
tarut|8o7
tarutine|kkt
tarutino|kkt
tarutyne|kkt
tarxien|5i6,gb4
tas sliema|4c6
taschbunar|nck
taschkent|7f,1cf,1do
taschly dair|nms
taschly kiptschak|nrm
taschlyk|njk
taschtagol|gu1
tasek glugor|70z
tasgaon|ef8
tashan|aom
tashauz|1uj
tashbunar|nck
tashkent|7f,1do,4gr
tashkent city|1do
tashkent province|1cf
tashkent region|1cf,1do
tashly dair|nms
tashly kipchak|nrm
tashlyk|njk
tashtagol|gu1
tasikmalaya|3jp
tasiujaq|p9e,p9g
taskent|7f,1do
tasman|5l8
tasman bay|p2v
tasman district|5l8
tasman sea|p38
tasmania|o4
tasmanie|o4
tasmanien|o4
tasmansee|p38
tassin la demi lune|hyq
tatabanya|66u
tataouine|61v,6ag
tataouine governorate|61v
tatar bazardzhik|670
tatar bazardzik|670
tatar osman|oxf
tatar pazardjik|670
tatar pazardzhik|670
tatar pazardzik|670
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
tatarstan|ms,13i
tatarstan republic|13i
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
tatui|7bx
tatvan|9ef
taubate|3ar
taufkirchen|hsx
taulaga|oxo
taum|3uf
taunat|ezc
taungdwingyi|9mv
taunggyi|2qw
taungoo|7s6
taungu|7s6
taunsa|cj5
taunsa sharif|cj5
taunsa tehsil|cj5
taunton|a4i,ayb
taunusstein|ftw
taurage|57q,a84
taurage county|57q
tauranga|6ou
taurida|ic
tauride|ic
taurien|ic
taurirt|8th
tauroggen|a84
tauryuan|1dc
tav bodrak|ngx
tavastia proper|4wj
tavastia propia|4wj
tavaux|n7e
tavda|dh5
tavel|o9s
tavernes de la valldigna|hqa
taverny|g4k
tavira|fzh
tavistock|ivg
tavoy|2y2
tavricheskoye|ipu,of4
tavriisk|jek
tavriiske|of4
tavrisk|jek
tavritcheskoie|ipu,of4
tavriysk|jek
tavriyske|of4
tavsanli|bim
tavus|4in
tavush|4in
tavush province|4in
tavush region|4in
taw bodrak|ngx
tawaramoto|f4d
tawau|32r
tawda|dh5
tawel|o9s
tawi tawi|33n
tawi tawi province|33n
tawitawi|33n
tawitawi province|33n
tawriisk|jek
tawrijsk|jek
tawrijske|of4
tawritscheskoje|ipu,of4
tawusch|4in
taxco|big
taxco de alarcon|big
tay|ml9
tay ninh|1ue,2yl
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
taytay|3uu
tayyibe|cog
taz|mlb
taza|6wn
taza khurmato|am7
tazinskaja|j42
tazoult lambese|d26
tbaeng meanchey|9en
tbeng meancheay|9en
tbeng meanchey|9en
tbilisi|9t,1tx
tbilissi|9t,1tx
tbilisskaia|gj9
tbilisskaja|gj9
tbilisskaya|gj9
tbong khmum|54q
tboung khmum|54q
tchabahar|c6v
tchabany|kvu
tchad|22
tchagor|jsb
tchaharmahal et bakhtiari|207
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
tcheboksary|1l0
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
tcheliabinsk|17c
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
tcherepovets|3ay
tcheriomouchki|7sf
tcherkaske|n6c
tcherkasskoie|n6c
tcherkassy|14m,23g
tcherkasy|23g
tcherkessk|33d
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
tchernigov|21v
tchernigovka|ijk,km8
tchernihiv|14n,21v
tchernihivka|km8
tcherniiv|na1
tchernivtsi|14o,242,njy
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
tchernovtsy|242,njy
tchernoziomnoie|oiq
tchernychevo|nt6
tchernychevsk|its
tchernychove|nt6
tchertanovo vtoroie|6wj
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
tchetchenie|mk,11y
tchetfalva|okh
tchibanga|at2
tchichmy|gzf
tchiguirin|jrk
tchinadievo|kac
tchiornaia|noy
tchiorno koch|ods
tchiorny ostrov|od4
tchiorny potok|obz
tchirtchik|6l1
tchistenkoie|kvg
tchistiakovo|bb8
tchistopol|acj
tchistopolie|nvk
tchita|1uy
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
tchoukotka|120
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
tchouvachie|121
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
tearce|5fj,9p5
tebas|e2m
teberti|o1w
tebesbest|d6b
tebessa|1fl,2bl
tebessa province|2bl
tebing tinggi|7h1
tebingtinggi|7h1
tecate|a3x
techi|ogc
techiman|41i
tecoman|8nm
tecoman municipality|8nm
tecpan guatemala|ej6
tecuci|d5l
tedef|eha
tefe|cim
tegal|3t4
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
tehuacan|3pp
tehuantepec|cze
teignmouth|huz
teikovo|e65
teikowo|e65
tejen|9v5
tejerias|crn
tejo|mks
tekapo|mlc
tekeze|mld
tekirdag|1ty,33k
tekirdag province|1ty
teknaf|d9h
tekstil shchiki|815
tekstilchtchiki|815
tekstilschtschiki|815
tekstilshchiki|815
tel|mle
tel aviv|1om,1po
tel aviv district|1po
tel aviv jaffa|1om
tel manove|n0r
telangana|uj
telavi|aqe
telaviv|1po
telawi|aqe
telde|80w
teleghma|bkw
telemaco borba|aq3
telenesti|5cp,hfu
telenesti district|5cp
teleorman|3a8
teleorman county|3a8
telerghma|bkw
teles pires|mlf
telford|6on
telgte|hil
telimele|fnw
telingana|uj
tellicherry|85g
telmanove|n0r
telmanovo|n0r
telmanowe|n0r
telmanowo|n0r
telmen nuur|ln2
telschen|a72
telsiai|57r,a72
telsiai county|57r
teltow|hhu
teluk anson|a90
teluk intan|a90
teluknaga|76x
tema|6od
temara|3ba
tembisa|2la
temblador|e2w
temburong|4nh
temech|o1x
temecula|7oa
temerluh|am1
temesch|2bg,o1x
temeschburg|1yi
temeschwar|1yi
temesh|o1x
temeswar|1yi
temir aga|o8j
temirtaou|6hb
temirtau|6hb
temixco|84j
temotu|5pw
temotu province|5pw
tempe|6ez
tempe junction|6mw
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
temuco|289
tena|blu
tendo|a1r
tengiz koli|ln3
tengrela|die
tengyue|77z
tengzhou|7th
teni|1vd
tenistoie|o5i
tenistoje|o5i
tenistoye|o5i
tenkodogo|6b2
tennessee|15v,mlg
tenojoki|m47
tenosique|f1e
tenri|9k7
tensou|no4
tensu|no4
teo|hsv
teodosia|9qx
teofilo otoni|7z6
teofipol|kdk
teoloyucan|bmv
tepatitlan de morelos|8cw
tepeji del rio de ocampo|emz
tepexpan|7x2
tepic|1wp
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
teramo|xk,b8v
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
terengganu|5j1
teresa|eh0
teresina|1ap
teresopolis|7az
teresva|k1x
tereswa|k1x
tergnier|i9k
tergoschwyl|3fa
tergowisch|3l2
termez|2ic
termiz|2ic
termoli|ffs
termonde|cen
ternat|ig7
ternate|42r
ternavka|nij
ternawka|nij
ternay|mti
terni|xo,7n7,nax
ternivka|g1c,ntk
terniwka|g1c,ntk
ternopil|14i,2a5
ternopil oblast|14i
ternopil region|14i
ternopilshchyna|14i
ternopol|2a5
ternouvate|o3a,oph
ternovatoie|o3a,oph
ternovatoye|o3a,oph
ternovka|g1c,ntk
ternovo|665
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
terranova y labrador|pk
terrassa|3yg
terrasson lavilledieu|kfj
terre de feu|nl
terre haute|ai4
terre neuve et labrador|pk
terrebonne|7ms
terres australes francaises|k1
territoire britannique de l ocean indien|jk
territoire de belfort|2ow
territoire de khabarovsk|12d
territoire de krasnodar|129
territoire de krasnoiarsk|12n
territoire de l altai|11q
territoire de la capitale australienne|nz
territoire de la capitale federale du nigeria|1mf
territoire de perm|133
territoire de pondichery|ug
territoire de stavropol|13g
territoire de transbaikalie|13y
territoire du kamtchatka|126
territoire du nord|o1
territoire du primorie|135
territoire federal d islamabad|23q
territoire maritime|135
territoire special de yogyakarta|527
territoires du nord ouest|pm
territoires occupes|h3
territoires palestiniens|3g,h3
territorio britanico del oceano indico|jk,p21
territorio de belfort|2ow
territorio de la capital australiana|nz
territorio de la capital federal|1mf
territorio de la union de naypyidaw|5gf
territorio del norte|o1
territorio delta amacuro|64h
territorio federal delta amacuro|64h
territorios australes franceses|k1
territorios del noroeste|pm
territorios palestinos|3g,h3
terrytown|gqj
terter|b80,mli
teruel|eb1
tervete|5au
tervete municipality|5au
tervetes|5au
terville|kba
tervueren|h9x
tervuren|h9x
tesalia|29k
tesalonica|1y6
teschen|e9h
teschi|ogc
teshekpuk lake|ln4
teshi|ogc
teshi old town|6v9
teshy|ogc
tesino|qc
tesistan|ac0
teslin|mlj
teslin lake|ln5
tessaoua|e84
tessenderlo|i0w
tessin|qc
tete|1zb,5jg
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
tetouan|39f
tetovo|5fk,69o
tetschen|bj9
tetschen bodenbach|bj9
tettnang|hqj
tetuan|39f
tetuan de las victorias|6oz
tetyushi|iz4
tevarya|cjr
tevere|mlq
teverya|cjr
tevragh zeina|oy0
tewkesbury|hgh
tewksbury|fuk
texarkana|dwx,fnj
texas|15w
texas city|c4x
texcoco|7tt
texcoco de mora|7tt
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
thaa atholhu|4ct
thaba nchu|dmw
thaba tseka|57n,cec
thai binh|1gy,6mm
thai nguyen|1su,26k
thai nguyen province|1su
thailand|j,p46
thailande|j
thainguyen|1su
thakhek|3nz
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
thane|1pl
thanesar|6zg
thanh hoa|17v,37i
thanh hoa province|17v
thanh pho ba ria|p1d
thanh pho quang ngai|82u
thanh pho uong bi|a7a
thanjavur|3fe
thann|jts
thaon les vosges|jwz
tharaka nithi|541
tharyarwady|b8p
thatcham|gkg
thaton|7b7
thatta|cme
thayetmyo|83y
the acreage|dm9
the boldons|im6
the bottom|nzl
the bronx|1mz
the colony|d17
the crossings|gu7
the farrington|45l
the gambia|3z
the hague|2rj
the hammocks|bo0
the marches|uv
the netherlands|1t
the north western passages|p4s
the northern state|28v
the quarter|45g,ozu
the republic of north macedonia|3y
the state of afar|1mu
the state of amhara|7t
the state of gambela peoples|3cc
the state of harari people|4we
the state of oromia|71
the state of somalia|l8
the state of tigray|lj
the ukraine|v
the valley|45b,hby
the villages|bm5
the west|if
the woodlands|89w
theben|e2m
thebes|e2m
thehague|2rj
theix|krf
thelon|mll
thembisa|2la
themse|ie
thenkasi|a1e
theodosia|9qx
theodosie|9qx
therwil|jkd
thessalia|29k
thessalie|29k
thessalien|29k
thessaloniki|1y6
thessalonique|1y6
thessaly|29k
thetford|ggy
theunissen|egy
theux|j0s
thiais|fsz
thielle|mlm
thielt|hj7
thienen|f9e
thiers|ikp
thies|3ai,5wr
thies nones|3oq
thika|451
thimphou|1x9,4om
thimphu|1x9,4om
thimphu district|4om
thinadhoo|hkc
thionville|cmd
third reich|ig
thiruthani|de9
thiruvanamalai|6zh
thiruvananthapuram|1c4
thiruvannamalai|6zh
thiruvarur|aqg
thiva|e2m
thivai|e2m
thjorsa|mln
thlewiaza|mlo
thohoyandou|cnv
thoi lai|7ov
thoiry|n0g
thomasville|g5d
thomazeau|bjf
thompson|mlp
thones|kk2
thonex|ipx
thongwa|bgz
thongwa township|bgz
thonon les bains|f9w
thoothukudi|2y1
thorenburg|b7w
thorigny sur marne|jig
thorn|667
thornaby|gx5
thornaby on tees|gx5
thornbury|j03
thorne|hwb
thornton|72r
thornton cleveleys|fei
thornton heath|ifo
thot not|6n3
thouare sur loire|k5b
thouars|j1k
thoubal|clb
thoune|cz1
thourotte|kpb
thourout|hl7
thousand oaks|762
three rivers|7ez
thrissur|3aw
throgs neck|er2
thu dau mot|3jc
thua thien hue|1tt
thua thien hue province|1tt
thuan an|2fp
thuin|ifi
thuir|jxn
thul|ejf
thun|cz1
thunder bay|7qw
thunderbay|7qw
thuner see|ln7
thura thien hue|1tt
thurgau|qb
thurgovie|qb
thuringe|rs
thuringen|rs
thuringia|rs
thyatira|8pl
thyez|krm
ti port de paix|ehf
tiachev|jp2
tiachiv|jp2
tiajinski|il5
tianchang|ag7
tiancheng|d1d
tianfu|7j3,fgi
tiangua|cej
tianjin|6k,r8
tianliu|9vj
tianpeng|aia
tianshui|1qw,9ae
tianzhuang|a3a
tiaret|229,2j7
tiaret province|229
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
tibesti|5z2
tibet|mt,ra
tichau|75k
tichkovka|ndd
tichorezk|a5g
tichwin|ad2
ticino|qc,mlr
ticul|ezd
ticul municipality|ezd
tidjikdja|hre
tidjikja|hre
tidschikdscha|hre
tiebo|80l
tiefu|8jq
tiel|d8j
tieli|7oy
tieling|383
tielt|hj7
tien giang|1id
tienen|f9e
tieqiao|czd
tierra blanca|c3k
tierra del fuego|nl
tierra del fuego antartida e islas del atlantico sur|nl
tierra del fuego province|nl
tierradelfuego|nl
tierras altas del sur|5n2
tierras altas occidentales|5n4
tierras altas orientales|5mo
tierras australes francesas|k1
tietar|mls
tiete|f67,mlt
tiflet|9n3
tiflis|9t,1tx
tigard|bmw
tighina|38n
tigina|38n
tignieu|kto
tigray|lj,44u
tigray region|lj
tigray regional state|lj
tigre|ih,lj,44u,ff3
tigri|p1o
tigri area|p1o
tigris|ih
tigwav|7h2
tijoretsk|a5g
tijuana|1ff
tijvin|ad2
tikahtnu inlet|p58
tikamgarh|9ao
tikapur|cjx
tikhaya sosna|mlu
tikhoretsk|a5g
tikhvin|ad2
tikhvine|ad2
tiko|b1v
tikrit|77s
tilbourg|65r
tilburg|65r
tilburgo|65r
tilbury|izr
tilhar|awz
tiligul liman|ln8
tillaberi|5k0,aud
tillaberi region|5k0
tima|7zb
timachiovsk|bai
timaschjowsk|bai
timashevsk|bai
timashiovsk|bai
timashyovsk|bai
timbauba|chp
timbo|eq7
timbouctou|29s
timbu|1x9
timbuktu|29s,853
timbuktu region|29s
timchenki|og3
timimoun|46q,6tb
timiriazevka|omo
timirjasewka|omo
timiryazevka|omo
timiryazyevka|omo
timis|2bg
timis county|2bg
timisoara|1yi
timizart|d5j
timkove|oiw
timkowe|oiw
timmins|d14
timochenko|osi
timochovka|nh4
timok|lt3
timon|7ai
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
tin shui wai|3h8
tinaco|dpw
tinaquillo|7ii
tindivanam|9nt
tindouf|4us,6zo
tindouf province|4us
tinduf|4us,6zo
tinerhir|e0i
tinghir|e0i
tingo maria|bdp
tinian|4bd
tinley park|awm
tinne|m87,n66
tinnsja|ln9
tinongan|acq
tinqueux|jff
tinsukia|8gj
tinyste|o5i
tiopli stan|7a0
tioply stan|7a0
tioubei|oqk
tioukalinsk|ixy
tioulgan|jfd
tioumen|1ci
tiouratam|418
tipasa|2fe,98l
tipasa province|2fe
tipaza|2fe,98l
tipaza province|2fe
tipitapa|bso
tipton|c8b
tiptur|ahf
tiquipaya|ab1
tirana|ls,1zg
tirana county|1zg
tirane|1zg
tiraspol|2rt
tire|c78
tirhanimine|b26
tirinkot|fr2
tiris zemmour|5h7
tiris zemmur|5h7
tirlemont|f9e
tirmiz|2ic
tirnovo|665
tiro|71h
tirol|nw
tiruchengode|8ky
tiruchirappalli|1w0
tirumala tirupati|3p3
tirunelveli|1lv
tirupati|3p3
tirupparangunram|cvu
tiruppur|1xr
tirupur|1xr
tirur|b6c
tiruttangal|b8a
tiruvalla|awb
tiruvallur|c22
tiruvannaamalai|6zh
tiruvannamalai|6zh
tiruvottiyur|3pw
tisa|mlv
tischkowka|ndd
tishkovka|ndd
tisina|5qo,o4p
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
tissemsilt|3eq,6c2
tissemsilt province|3eq
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
titagarh|77g
titao|c19
titusville|cg8
tiubei|oqk
tiukalinsk|ixy
tiulgan|jfd
tiumen|13o,1ci
tiuratam|418
tivat|5d9,hlm
tiverton|hho
tiyikya|hre
tizayuca|cso
tizi ouzou|1st,2vq
tizi ouzou province|1st
tizimin|c8n
tiznit|b5q
tjaktjajaure|lnc
tjaschinski|il5
tjatschew|jp2
tjatschiw|jp2
tjeggelvas|lnd
tjeukemeer|lne
tjoply stan|7a0
tjubei|oqk
tjukalinsk|ixy
tjulgan|jfd
tjumen|1ci
tlahuac|3cp
tlajomulco de zuniga|fo8
tlalnepantla|2be
tlalpan|2gm
tlanepantla de baz|2be
tlapa de comonfort|c8m
tlapacoyan|ebl
tlaquepaque|2gj
tlaxcala|zt,3o5
tlaxcala city|3o5
tlemcen|1yd,2zg
tlemcen province|1yd,2zg
tlemecen|1yd,2zg
tloumatch|jpy
tlumach|jpy
tlumatsch|jpy
to rqao rg on|fny
toa alta|4fg,in3
toa baja|4fh,koa
toamasina|1xh
toba tek singh|9pi
tobago|62h
tobechik|ojc
tobelo|en0
tobetchik|ojc
tobetschik|ojc
tobi village|oxn
tobin lake|lnf
tobol|mlx
tobol sk|7k9
tobolsk|7k9
tobrouk|340
tobruk|340
tocantins|p9,mly
tochigi|y7,6mn
tochigi ken|y7
tochigi prefecture|y7
tochilovo|o6c
tochkivka|msf
tochkovka|msf
tochylove|o6c
tocoa|fiv
tocumen|boj
tocuyo|9a9
toda|7fs
toda shi|7fs
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
togdheer|5x9
togitsu|fqa
togliatti|28n
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
tokat|2eu,30a
tokat province|2eu,30a
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
tokorozawa|36h
tokorozawa shi|36h
tokoultchak|nuu
toktogul reservoir|lnj
toktogul suu saktagychy|lnj
tokul chak|nuu
tokulchak|nuu
tokultschak|nuu
tokushima|yr,23v
tokushima ken|yr
tokushima prefecture|yr
tokushima shi|23v
tokuyama|7za
tokyo|5v,8r
tokyo metropolis|8r
tokyo to|8r
tolagnaro|43x
tolanaro|43x
tolbasy|jfj
tolbazy|jfj
tolbiac|hd0
tolbuhin|3sy
tolbukhin|3sy
tolede|3ol,428
toledo|3ht,3ol,428,4pk,7fa
toledo bend reservoir|lnk
toledo city|428
toledo district|4pk
tolga|9ru
toliara|2lx
toliatti|28n
tolima|1o9
tolima department|1o9
toljatti|28n
tolmin|5to,jaw
tolna|40u
tolna county|40u
tolon|6i4
tolosa|hr3
tolstoie|neh
tolstoje|neh
tolstoye|neh
toluca|1la
toluca de lerdo|1la
tolyatti|28n
tom|mm0
tomachpil|kqp
tomachpol|kqp
tomakivka|k9d
tomakiwka|k9d
tomakomai|6fj
tomakovka|k9d
tomakowka|k9d
tomares|gu3
tomaschpil|kqp
tomaschpol|kqp
tomashpil|kqp
tomashpol|kqp
tomaszow mazowiecki|9vi
tombali|4zq
tombigbee|mm1
tomblaine|jzr
tombouctou|29s,853
tombouctou region|29s
tombuctu|29s,853
tome|92q,c9w
tome acu|enw
tomelloso|e5m
tomigusuku|b2k
tomilino|fz1
tomioka|c37
tomiya|bhc
tomobe|dxt
toms river|8hl
tomsk|13k,1hq
tomsk oblast|13k
tomsk region|13k
tonala|2y9,ebm
tonami|bzi
tonami city|bzi
tonbridge|dmm
tondabayashi|738
tondabayashi shi|738
tondabayashicho|738
tondano|eum
tone|mm2
tonekabon|dv0
tonga|51
tongariro|mm3
tongatapu|61z
tongchuan|2xe,3x6,as5
tongchuanshi|3x6
tongeren|fsh
tongerlo|k3c
tongern|fsh
tonghae|7zc
tonghua|2lk
tongi|37g
tongjing|fk1
tongliao|3m0
tongling|2z1
tongren|8er
tongres|fsh
tongsa|4os
tongshan|38u
tongtian|mm4
tongzhou|6ks
tonisvorst|fnz
tonk|6r1
tonle sap|mm5
tonnay charente|k4w
tonneins|jiu
tonnerre|ks1
tonsberg|7hk
tonypandy|abb
tooele|evy
toowoomba|6xv
topaly|o52
topchikoi|ny0
topchikoy|ny0
topeka|31d
topi|e3k
topki|fl2
toplica|5pg
toplica district|5pg
topoli|orj
toporivtsi|n0o
toporiwzi|n0o
toporovtsy|n0o
toporowzy|n0o
topory|o8i
toptchikoi|ny0
toptschikoi|ny0
torba|64o
torbali|br2
torbat e heidarije|79k
torbat e heydarieh|79k
torbat e heydariyeh|79k
torbat e jam|apt
torcy|gjn
tordera|iai
tordher|6ro
toremolinos malaga|a1k
tores|bb8
toretsk|d1g
torez|bb8
torezk|d1g
torgau|hm5
torhout|hl7
toride|8ww
torino|xm,1az
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
torrance|6vl
torre annunziata|cr5
torre del greco|8od
torre del mar|gzp
torre pacheco|e94
torredembara|ibb
torredembarra|ibb
torrejon de ardos|7gf
torrejon de ardoz|7gf
torrelavega|b4n
torrelodones|h1a
torremolinos|a1k
torremolinos malaga|a1k
torrent|91l
torrente|91l
torreon|27b
torres|ezf
torres del carrizal|gzc
torres strait|p77
torres strasse|p77
torrevella|7y8
torrevieja|7y8
torrington|efj
torrox|hyu
torrvarpen|lnm
torschok|c02
torshavn|73v
torshok|c02
torteval|470,ozh
tortosa|edc
tortoza|edc
tortuguitas|d3w
torun|667
torzhok|c02
toscana|ut
toscane|ut
toscany|ut
toschkivka|msf
toschkiwka|msf
toschkowka|msf
toshkent|1cf,1do
toshkent city|1do
toshkivka|msf
toshkovka|msf
toskana|ut
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
totonicapan|3bl,4z3
totschilowo|o6c
totschylowe|o6c
tottenham|75i
totteridge|ici
totton|emo
tottori|ym,2sm
tottori ken|ym
tottori prefecture|ym
tottori shi|2sm
touak|o0y
touapse|a5u
touatai|oei
touba|2jy
touggourt|46p,6tu
touimazy|9q3
toukhlia|ntq
toukyou prefecture|8r
toukyou to|8r
toul|htt
toula|1lo
touliu|7uh
touliu city|7uh
toulon|6i4
toulouges|km3
touloun|bmo
toulouse|1kx
toultchin|idc
toultchyn|idc
toumodi|dkh
toumodi sakassou|dkh
tour i remety|ndq
tourbiv|ki8
tourbov|ki8
tourcoing|836
tourfan|3j8
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
tours|6wv
toutaiev|cp9
toutchkovo|hzc
touva|mu,13n
touz khormatou|am7
touzla|o4f
touzly|ns9,oer
tovar|d8g
tovar municipality|d8g
tovarkovo|il8
tovste|neh
tovtry|nup
tovuz|2jq,4kv
tovuz district|4kv
towada|ain
towarkowo|il8
town n country|91p
townsville|6cz
towson|b56
towste|neh
towtry|nup
toxkan|mm9
toyama|ya,1q3
toyama ken|ya
toyama prefecture|ya
toyama shi|1q3
toyohashi|322
toyohashi shi|322
toyokawa|7e6
toyokawa shi|7e6
toyonaka|30z
toyooka|91x
toyota|2wh
toytepa|bmd
tozeur|61t,7uf
tozeur governorate|61t
tra vinh|1wh,6gi
trabzon|23m,27i
trabzon province|23m
tracy|8l0
tralleis|2q5
tramandai|egs
tramway de kagoshima|1gv
tramway de kumamoto|1d9
tranent|iyz
trang|44i,619
trani|ba9
trans en provence|kud
trans karakoram tract|pb5
trans nzoia|542
trans nzoia district|542
transbaikal|13y
transbaikal krai|13y
transbaikalie|13y
transcarpathia|el,144
transcarpathia oblast|144
transcarpathia region|144
transcarpatia|el
transcarpatie|el,144
transcaucasia|i2
transcaucasie|i2
transdniestria|ii
transdniestrie|ii
transilvania|ij
transkarpatien|el
transkaukasien|i2
transnistria|ii,5ck
transnistrie|ii,5ck
transnistrien|ii
transsilvanien|ij
transylvania|ij
transylvanie|ij
trapani|xn,9ug
trapisonda|27i
trapivka|o9h
trapiwka|o9h
trapovka|o9h
trapowka|o9h
trappes|fyl
trarza|5h2
trashi yangste|4p1
trashi yangtse|joj
trashigang|4ov,nkh
trashigang district|4ov
trashiyangtse|4p1
trasimeno|lno
trat|5zm,a3w
traun|mma
traunreut|h4w
traunsee|lnp
traunstein|hol
trautenau|fc9
trautnau|fc9
travaillant lake|lnq
travnik|fes
trazegnies|k9u
trbovlje|5tp,cfr
trebes|kkr
trebic|dll
trebinje|evt
trebisonda|27i
trebitsch stadt|dll
trebizonde|27i
trebnje|5tq,jcn
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
treinta y tres|649,959
treinta y tres department|649
trejizbenka|nqj
trekhgornyy|ejb
trekhizbenka|nqj
trekhprudnoye|oek
trelawny|52j
trelawny parish|52j
trelaze|izj
trelew|84a
trelissac|k8z
tremblay en france|e9c
tremecen|2zg
tremelo|il1
tremembe|f9m
tremont|gtd
trenciansky kraj|2gp
trencin|2gp,6fi
trencin region|2gp
trent|341,mmb
trente|xl,341
trentin haut adige|uq
trentino|xl
trentino alto adige|uq
trentino alto adigio|uq
trentino south tyrol|uq
trentino sudtirol|uq
trento|xl,341
trenton|3on
trentschin|6fi
tres arroyos|c7p
tres cantos|d0m
tres coracoes|a8k
tres lagoas|917
tres pontas|cpt
tres rios|9hn
treska|mmc
trets|jji
treveris|80u
treves|80u
trevise|xq,8ng
treviso|xq,8ng
trevoux|k82
tri cities|3r6
triangle d ilemi|p1l
triangle de hala ib|p32
triangulo de hala ib|p32
triangulo de ilemi|p1l
trichaty|o8f
trichy|1w0
tridouby|nox
triduby|nox
triel sur seine|it7
trient|xl,341
trier|80u
triesen|56n,iiy
triesenberg|56o,jwg
triest|xp,2dr
trieste|xp,2dr
trignac|k5p
trijaty|o8f
trikala|aeu
trikhaty|o8f
trikraty|nqz
trilport|kw5
trimbach|khd
trimbach so|khd
trincomalee|39m
trindade|84w
trinec|do5
tring|iy6
trinidad|3om,a5r,akb
trinidad and tobago|4c
trinidad und tobago|4c
trinidad y tobago|4c
trinite et tobago|4c
trinity|kw9,mmd
trinity lake|l06
trinity palmetto point|55c
trinquemalay|39m
triojgorni|ejb
triojprudnoye|oek
triokhgorny|ejb
triokhproudnoie|oek
tripoli|9j,1uf,29b,8zb
tripoli district|1uf
tripolie|ngu
tripolis|9j
tripolje|ngu
tripolye|ngu
tripura|ul
tristan da cunha|5qe
trith saint leger|kfr
trivandrum|1c4
triyuga|9j8
trjochgorny|ejb
trjochisbenka|nqj
trjochprudnoje|oek
trnava|2h6,69n
trnava region|2h6
trnavsky kraj|2h6
trnova|665
trnovo|665
trnovska vas|5v7,o8n
trofimovskaya protoka|mme
troiandove|nwy
trois rivieres|7ez
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
troms og finnmark|3s0
tromso|68e
tromso municipality|68e
tromso municipio|68e
tromssan ja finmarkun|3s0
tronchiennes|iq7
trondelag|2rl
trondheim|6tt
trondheimfjord|p6g
trondheimsfjord|p6g
trondheimsfjorden|p6g
trongsa|4os,jtx
troon|ifj
trooz|k1n
troparevo|7gm
tropariovo|7gm
troparjowo|7gm
troparyovo|7gm
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
trujillo|19u,29j,3zq,fwj
trujillo alto|3we,4fi
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
trzic|5tr,j6b
trzin|5v8,izc
ts khinvali|f4z
tsabong|hgi
tsaredarivka|opy
tsaredarovka|opy
tsarekvichi|oop
tsarekvitchi|oop
tsarichanka|k40
tsaritchanka|k40
tsaritsyno|7bw
tsarychanka|k40
tsarytchanka|k40
tschabany|kvu
tschad|22
tschaghtscharan|chx
tschagor|jsb
tschahar mahal und bachtiyari|207
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
tscharikar|6lw
tscharna|noy
tschassiw jar|itc
tschassow jar|itc
tschaunbucht|p8b
tschaussowe druge|ord
tschaussowo|ome
tschaussowo wtoroe|ord
tschebarkul|car
tscheboksary|1l0
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
tscheljabinsk|17c
tscheljadinowe|ojc
tscheljadinowo|ojc
tschemeriwzi|kuk
tschemerowzy|kuk
tschenstochau|3pv
tscheponossy|o08
tscherdakly|ixv
tscheremchowo|avn
tscherepanowo|hdw
tscherepkiwzi|jm4
tscherepkowzy|jm4
tscherepowez|3ay
tscheresch|o1p
tschereschenka|o92
tscherjomuschki|7sf
tscherkaske|n6c
tscherkasskoje|n6c
tscherkassy|23g
tscherkes tobai|oed
tscherkessk|33d
tscherlak|iw8
tscherleniwka|nny
tscherlenowka|nny
tschernaja retschka|azr
tscherneliza|nye
tschernelizja|nye
tschernelyzja|nye
tschernetsche|obu
tschernewzy|njy
tschernigow|21v
tschernigowka|ijk,km8
tschernihiw|21v
tschernihiwka|km8
tschernijiw|na1
tscherniwzi|242,njy
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
tschernowitz|242
tschernowka|nmw
tschernowo|ohb
tschernowopartisansk|ib9
tschernowzy|242,njy
tschernuchi|nlv
tschernuchino|knl
tschernuschka|e6x
tschernyschewo|nt6
tschernyschewsk|its
tschernyschowe|nt6
tschertanowo wtoroje|6wj
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
tschetschenien|mk,11y
tschetschenische republik|mk,11y
tschifong|35y
tschigirin|jrk
tschinadijewo|kac
tschischmy|gzf
tschistenkoje|kvg
tschistjakowo|bb8
tschistopol|acj
tschistopolje|nvk
tschita|1uy
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
tschuwaschien|121
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
tsentar joupa|70p
tsentralne|oba
tsentralni|3zi
tsentralny|3zi
tsetserleg|a3m
tseung kwan o|2xs
tsevie|b2d
tshabong|hgi
tshela|dlc
tshikapa|3kn
tshopo|4q0
tshuapa|4q1,mmi
tsiboulev|ncm
tsiboulevka|nso
tsibulev|ncm
tsibulevka|nso
tsilynne|ofh
tsimasham|jsa
tsimliansk|ial
tsimlyansk|ial
tsimlyansk reservoir|lns
tsing yi town|6cm
tsingoni|4hp,gtu
tsiourikhtal|nl8
tsiouroupynsk|gi7
tsirang|4on,9vs
tsirang district|4on
tsiribihina|mmj
tsiroanomandidy|72u
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
tsu|2px
tsu shi|2px
tsubame|93z
tsubata|dtn
tsuen wan|202,487
tsugaru strait|p6n
tsugaru straits|p6n
tsugaru strasse|p6n
tsukuba|6f3
tsuma|el4
tsumairi|el4
tsuren|odt
tsuruga|9r3
tsuruga shi|9r3
tsuruoka|79r
tsuruoka shi|79r
tsurusaki|958
tsushima|9u0
tsuyama|7xn
tsuyama shi|7xn
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
tuamasaga|650
tuamotu gambier islands|4de
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
tucson|2jp
tucuma|dni
tucuman|nj,1iq
tucuman province|nj
tucupido|cw7
tucupita|3dv
tucurui|970
tudela|egz
tudmur|bnw
tuebingen|8rn
tuen mun|1kb,485
tuensang|eqf
tugaloo|mml
tugela|mmm
tuggurt|6tu
tuguegarao|2p5
tuguegarao city|2p5
tui|hwl
tuimasy|9q3
tuimazy|9q3
tujlia|ntq
tukh|9u9
tukhlia|ntq
tukhlya|ntq
tukituki|mmn
tukuma|5av
tukums|5av,b5t
tukums municipality|5av
tukwila|hep
tula|13l,1lo
tula oblast|13l
tula region|13l
tulagi|ktk
tulancingo|7xc
tulancingo de bravo|7xc
tulangan utara|a6x
tulare|aca
tulcan|3mj
tulcea|3id,5p4
tulcea county|5p4
tulchin|idc
tulchyn|idc
tulear|2lx
tuljapur|e9a
tulkarem|cn6
tulkarm|cn6
tulle|hyb
tullins|jzz
tuloma|mmo
tulsa|2xq
tulsipur|dk5
tultepec|a1z
tultschin|idc
tultschyn|idc
tulua|3xi
tulun|bmo
tulungagung|a2d
tumaco|8lq
tumatskaya protoka|mmp
tumba|d7q
tumbes|3fj,5mj,mmq
tumbi|eyg
tumen|915,mmr
tumeremo|duc
tumkur|3c7
tumnin|mms
tumsar|css
tumxuk|713
tunapuna|bdc
tunapuna piarco|62i
tunbridge wells|9pt
tunceli|624,8ko
tunceli province|624
tundla|bo6
tunduma|e23
tundzha|mmt
tunesien|26
tunez|26,bq
tung chung|7jw
tungabhadra|mmu
tungi|37g
tungipara|aci
tungurahua|4vc
tungurahua province|4vc
tunhovdfjorden|lnt
tuni|bgc
tunis|bq,1xc
tunis governorate|1xc,2x2
tunisia|26
tunisie|26
tunja|2kp
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
turfan|3j8
turgenevka|o1w
turgenevo|ou1
turgenewka|o1w
turgenewo|ou1
turgovia|qb
turgovishte|4mh,7ut
turguenevka|o1w
turguenevo|ou1
turgutlu|7w1
turhal|7nk
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
turin|xm,1az
turingia|rs
turinsk|hne
turiysk|kls
turjatka|nsf
turjatska silska rada|nsf
turji remety|ndq
turka|k3g
turkana|543
turkana county|543
turkana district|543
turkei|h
turkestan|1bh,29t
turkestan region|1bh
turkey|h
turkish republic of northern cyprus|gt
turkistan|1bh,29t,49s
turkistan region|1bh
turkiye|h
turkmenabat|28k
turkmenbashi|9rn
turkmenbasy|9rn
turkmenistan|39
turks and caicos islands|k0
turks und caicosinseln|k0
turku|2fy
turlock|9gs
turm severin|3ce
turmero|36d
turnhout|co5
turnisce|5ts,myz
turnul severin|3ce
turpan|3j8
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
tuscany|ut
tuscarawas|mn0
tushan|cuy
tusla|o4f
tusly|ns9,oer
tustin|8x6
tutaekuri|mn1
tutajew|cp9
tutayev|cp9
tutong|4ni,ave
tutschkowo|hzc
tuttlingen|efu
tuulos and koroppi|lnu
tuusula|egu
tuva|mu,13n
tuwa|mu,13n
tuxiang|d6p
tuxpam|8pc
tuxpam de rodriguez cano|8pc
tuxtepec|7y6
tuxtla|1gj
tuxtla gutierrez|1gj
tuy|hwl
tuy hoa|41l
tuyen quang|27r,7pe
tuymazy|9q3
tuytepa|bmd
tuz churmatu|am7
tuz khormato|am7
tuz khurmatu|am7
tuz khurmatu district|am7
tuzi|5de,j32
tuzi municipality|5de
tuzla|4l8,6w8,ns9,o4f
tuzla canton|4l8
tuzlanski|4l8
tuzly|ns9,oer
tver|13m,1pm
tver oblast|13m
tver region|13m
tvertsa|mn2
tverya|cjr
tvirja|opj
tvirzha|opj
tvoroyri|nkt
twante|cam
tweed|mn3
twentynine palms|gac
twer|1pm
twin falls|c5u
twirscha|opj
tyachev|jp2
tyachiv|jp2
tyazhinskiy|il5
tyazhinsky|il5
tychkivka|ndd
tychy|75k
tyin|lnv
tyldesley|e70
tyler|7vl
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
tyoply stan|7a0
tyr|71h
tyre|71h
tyrifjorden|lnw
tyrjrvi|lnx
tyrnau|69n
tyrnauer landschaftsverband|2h6
tyrnyaouz|he0
tyrnyaus|he0
tyrnyauz|he0
tyrol|nw
tyros|71h
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
tyumen|13o,1ci
tyumen oblast|13o
tyumen region|13o
tyung|mn4
tyuratam|418
tyva|mu,13n
tyvriv|n9a
tyvrov|n9a
tywriw|n9a
tywrow|n9a
u n disengagement observer force|pbf
u s virgin islands|k3
uaboe|5ku,ocd
uaboe district|5ku
uagadugu|9s
ualog|aj6
uargla|30e
uarzazat|aw8
uasin gishu|544
uasin gishu county|544
uasin gishu district|544
uat din stinga nistrului|5ck
uaupes|mn5
uba|84f
ubach palenberg|gct
ubangi|mn6
ubangi del norte|4pw
ubangi del sur|4py
ubari|76g
ubatuba|8d8
ube|6fz
ubeda|e8s
uberaba|3m5
uberlandia|2hb
uberlingen|h33
ubinskoye lake|lny
ubolratna reservoir|lnz
ubon ratchathani|33c,5zv
ubort|mn7
ubrique|hy7
ubud|9ac
ucar|4kw,c77
ucayali|5mk,mn8
uccle|8sh
uch korgon|euj
uch kuiu|osc
uch kuyu|osc
uchaly|dsv
uchda|1qu
uchiura bay|p6m
uchiura bucht|p6m
uchkeken|ico
uchkoz|oj4
uchkui tarjan|ows
uchkurgan|euj
uchkuy tarkhan|ows
uchqurghon shahri|euj
uchta|7xq
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
udagamandalam|3ue
udaipur|2x0,fob
udatschne|ofm
udatschny|ibd
uddevalla|egd
uddjaure|lo0
udel naya|inn
udelnaia|inn
udelnaja|inn
udelnaya|inn
uden|ei7
udgir|7zg
udhampur|8xd
udi state|lt
udine|xr,80q
udmurt republic|13p
udmurtia|13p
udmurtien|13p
udmurtiya republic|13p
udobne|nrt
udomlia|f3a
udomlja|f3a
udomlya|f3a
udon thani|2zv,602
udssr|im
udumalaippettai|ara
udupi|6jt
udzha|mnb
uebach palenberg|gct
ueda|6nh
ueda shi|6nh
ueki|f9u
uekimachi mono|f9u
uele|mnc
uelzen|eeo
ueno|af6
ueno ebisumachi|af6
uenye|93g
ueruemqi|ac
ueskuedar|2g4
uetersen|hrx
uezan|aqv
ufa|17z
uga|a63
ugalla|mnd
uganda|x
ugep|44g
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
uige|4j4,6dd
uijeongbu|2r2
uijeongbu si|2r2
uiju|bs4
uitenhage|3v9
uitkerke|jyb
uiutne|mvc
uiutnoye|mvc
ujae|5dy,o2c
ujae atoll|5dy
ujar|4kw,c77,ip1
ujar district|4kw
ujhani|b05
uji|68g
uji shi|68g
ujiie|fne
ujjain|2t2
ujta|7xq
ujutne|mvc
ujutnoje|mvc
ukhta|7xq
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
ulaanbaatar|ap,5gw
ulaangom|8f6
ulakly|osd
ulan bator|ap,5gw
ulan hot|6jk
ulan ude|1tz
ulanhad|35y
ulanhot|6jk
ulaniv|ng9
ulaniw|ng9
ulanov|ng9
ulanow|ng9
ulansuhai nur|lo2
ulbroka|ju0
ulcinj|5da,f29
ulgain gobi|lo3
ulhasnagar|2ku
ulianivka|owc
ulianovka|kjr,os4,owc
ulianovsk|13q,1fs
uliastai|byq
uliastay|byq
ulichne|nat
ulichno|nat
ulimang|nuz
ulitschne|nat
ulitschno|nat
uljaniwka|owc
uljanowka|kjr,os4,owc
uljanowsk|1fs
uljua syvnne|lo4
ullal|aou
ullvettern|lo5
ulm|7e9
ulpia serdica|9h
ulsan|19j,1s7
ulsan city|19j,1s7
ulsan gwangyeoksi|1s7
ulsan gwangyoksi|1s7
ulsan si|19j
ulsansi|19j
ulster|tp
ulu chokrak|opd
ulu tiram|999
ulu tschokrak|opd
ulubat golu|lo6
ulverston|j38
ulyanivka|owc
ulyanovka|kjr,os4,owc
ulyanovo|e2i
ulyanovsk|13q,1fs
ulyanovsk oblast|13q
ulyanovsk region|13q
ulychne|nat
ulytau region|49v
ulytschne|nat
um kasar|7ra
uman|80t,dgh
umarga|f4y
umarkhed|ec4
umarkot|czh
umatac|47r
umatac village|njo
umbozero lake|lo7
umbria|uu,xo
umbrien|uu
umbukta|lo8
umea|2zy,mng,mok
umerkot|czh
umfreville lake|lo9
umi|df5
umluj|epb
umm al fahm|b10
umm al qaiwain|4i3,6a9
umm al qaywayn|4i3,6a9
umm al quwain|4i3,6a9
umm al quwain city|6a9
umm el fahm|b10
umm lajj|epb
umm qasr|7ra
umm ruwaba|b2i
umm salal|5p0
umraniye|2gr
umred|bkj
umreth|ezb
umtata|91a
umuahia|246
umuarama|7rp
umzingwani|mnh
un disengagement observer force|pbf
un goofaaru|mvn
un pufferzone in zypern|pb9
una|azd,mni
una sana|50t
una sana canton|50t
unabhangigkeitsplatz|gi
unai|akd
unci|6a1
unden|loa
undurkhaan|9ry
unecha|fw3
unetscha|fw3
ungaran|6gy
ungarn|2i
ungava bay|p5m
ungheni|5cq,7w2
ungheni district|5cq
ungsang|8rq
unguja nord|62y
unguja sud et central|632
unguja ville et ouest|636
ungut|owr
uniao da vitoria|bz1
uniao dos palmares|d5a
unidad|5xt
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
unionsterritorium naypyidaw|5gf
unite|5xt
united arab emirates|30
united kingdom|l
united nations buffer zone in cyprus|pb9
united nations disengagement observer force|pbf
united republic of tanzania|p
united states|2,pba
united states of america|2,pba
unitedstates|pba
unitedstatesofamerica|pba
unity|5xt
universal city|7u6
university|d5f
university city|ee3
university heights|g1a
university park|g60,ghe
university place|ez1
unjha|b7o
unna|9wu
unnao|6lh
unstrut|mnk
unter embrach|k67
unteraegeri|jx7
unterageri|jx7
unterhaching|h7w
unterschleissheim|gco
untersiggenthal|kfw
unterwalden nid dem wald|q5
unterwalden ob dem wald|q6
untolovo|bt8
unye|93g
unzha|mnl
uong bi|a7a
uozu|cdq
upata|1qr,7lj
upington|9ja
upland|96n
upleta|b02
upminster|jhr
uppal kalan|7ga
upper alton|fux
upper arlington|efi
upper arrow lake|lob
upper austria|nt
upper demerara berbice|4zz
upper east|4y1
upper east region|4y1
upper frobisher|gxj
upper hutt|c4c
upper klamath lake|loc
upper lough erne|lod
upper matsiatra|4ak
upper nile|5xs
upper red lake|loe
upper river|4yc
upper river division|4yc
upper river region|4yc
upper takutu upper essequibo|500
upper west|4y2
upper west region|4y2
upplands vaesby|e2a
upplands vasby|e2a
uppsala|2jr,2zm
uppsala county|2zm
uppsala lan|2zm
upsala|2jr
uptown|b5h
urai|def
ural|il
urales|il
uralo kavkaz|nly
uralo kawkas|nly
urals|il
uravakonda|et2
uray|def
urayasu|6hj
urayasu city|6hj
urban municipality of celje|4fy
urban municipality of koper|4fz
urban municipality of kranj|4g0
urban municipality of krsko|4g1
urban municipality of maribor|4g6
urban municipality of murska sobota|4g2
urban municipality of nova gorica|4g3
urban municipality of novo mesto|4g7
urban municipality of ptuj|4g8
urban municipality of slovenj gradec|4g4
urban municipality of velenje|4g5
urbana|cxv
urbandale|cnr
urbano noris|cow
urdaneta|7zi
urdaneta de pangasinan|7zi
urdorf|jne
uren|iv4
urena|azj
urganch|2vb
urgench|2vb
urgut|c69
urgut shahri|c69
uri|qd
uriangato|bmj
urique|mnm
uritsk|b5u
uriupinsk|d24
urizk|b5u
urjupinsk|d24
urkusta|opn
urla|chc
urmia|1hk
urmston|d53
uromi|7q0
uroschainoje|ndn,o86
uroschajne|ndn,o86
urozgan|3ec
urozhaine|ndn,o86
urozhainoye|ndn,o86
urozhayne|ndn,o86
urozhaynoye|ndn,o86
urrugne|k1h
urschum|j3i
ursuf|ni1
ursus|c6w
ursynow|6ra
uruacu|fq8
uruapan|34t
uruguaiana|7bg
uruguay|3o,mnn
uruguayana|7bg
urumchi|ac
urumqi|ac
urus martan|d3f
urusgan|3ec
urussu|j3v
uruzgan|3ec
uryn|iv4
uryupinsk|d24
urzhum|j3i
urzuf|ni1
usa|mno
usak|2sx,335
usak province|335
usatove|jtb,o5k
usatovo|o5k
usbekistan|17
uschgorod|360
uschgorodski raion|nh6
uschhorod|360
uschhorodskyj rajon|nh6
uschur|i8a
usera|6x8
usha|mnp
ushiku|8yj
ushirombo|884
ushuaia|6hf
usilampatti|fjz
usin|iry
usine azovstal|e6
usine illitch|fn
usinsk|cno
uskudar|2g4
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
ussuriisk|6nq
ussurijsk|6nq
ussuriysk|6nq
ust abakan|ife
ust chorna|nxx
ust donetski|j37
ust donetskiy|j37
ust donetsky|j37
ust donezki|j37
ust dscheguta|eog
ust dzheguta|eog
ust ilimsk|80m
ust ilimsk reservoir|lof
ust ilimskoye reservoir|lof
ust kamenogorsk|1xx
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
ustecky|240,4t7
ustecky kraj|240,4t7
uster|gqq
usti nad labem|3jq
usti nad labem region|4t7
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
usulutan|5y9,6og
usumacinta|mnr
usyn|iry
utah|15x
utah lake|log
ute reservoir|loh
utebo|htv
utena|57s,97e
utena county|57s
uthai thani|60l,9x2
utica|agm
utkivka|o3w
utkiwka|o3w
utkonosivka|n2n
utkonossiwka|n2n
utkovka|o3w
utkowka|o3w
uto|dvn
utrecht|106,1tv
utrera|bpc
utrik|o4z
utrik atoll|4b4
utsch kuju|osc
utschaly|dsv
utschkeken|ico
utschkos|oj4
utschkui tarchan|ows
utsunomiya|1nm
utsunomiya shi|1nm
uttar char fasson|c0y
uttar pradesh|um
uttaradit|60e,6fg
uttarakhand|un
uttoxeter|ipl
utuado|4fj,ftp
uturoa|j6c
uummannaq fjord|p9i
uusimaa|1ht
uusimaa region|1ht
uva|56x,hk9
uva province|56x
uvarivka|o7h
uvarove|ogu
uvarovka|o7h
uvarovo|fx8,ogu
uvea|64r
uvel skiy|j3p
uvelski|j3p
uvelsky|j3p
uvira|6hg
uvs|5gl
uvs nuur|loi
uvs province|5gl
uwa|hk9
uwail|7i6
uwajima|app
uwariwka|o7h
uwarowe|ogu
uwarowka|o7h
uwarowo|fx8
uwelski|j3p
uws aimag|5gl
uxbridge|9n7
uyar|ip1
uyo|1od
uyovu|ahy
uyutne|mvc
uyutnoye|mvc
uzbekistan|17
uzes|jyl
uzgen|bvp
uzh|mns
uzhgorod|360
uzhgorodski raion|nh6
uzhgorodsky rayon|nh6
uzhhorod|360
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
va a o fonoti|651
vaal|mnt
vaal dam|loj
vaasa|43k
vaavu atholhu|4cu
vac|edm
vacaria|ayh
vacaville|85r
vachkivtsi|ksn,nav
vachkovtsy|ksn,nav
vacoas|7j6
vadigenhalli|faw
vadodara|1ge
vadso|ic6
vadso municipality|ic6
vaduz|56p,bjp
vaesteras|313
vaexjoe|67b
vaga|mnu
vagar|46y
vagbeszterce|com
vagharshapat|cc3
vagonoremont|bss
vah|mnv
vahdat|cek
vaihingen an der enz|fww
vaihingen sur lenz|fww
vaijapur|dcz
vailoa|nnd
vainode|5aw
vainode municipality|5aw
vainodes|5aw
vaires sur marne|itg
vaisal|n9d
vaisigano|652
vaison la romaine|khk
vaitupu|62o
vajrushi|jdu
vakaga|4qi
vakfikebir|dtd
vakh|mnw
vakhrouchi|jdu
vakhrushi|jdu
vakinankaratra|4ah
vakoulivka|olu
vakulivka|olu
val d oise|2p1
val de marne|2p0
val de reuil|ikh
valadarsk|j84
valais|qf
valandovo|5ev,j2s
valbonne|isr
valcea|36z
valcea county|36z
valdahon|kw8
valdai|hng
valday|hng
valdemoro|aav
valdepenas|fek
valdivia|2z6
valdoie|kwk
valdosta|b2j
vale of leven|gi6
valenca|a9a,agk
valence|1c0,a75,kx2
valencia|dr,kc,t2,1c0,6so,8rk
valencia city|8rk
valencian community|dr
valenciana|dr
valencianische gemeinschaft|dr
valenciennes|cji
valentigney|isw
valenton|ixl
valera|3qy
valfin les saint claude|iqg
valga|4w1,eb7
valga county|4w1
valgamaa|4w0
valia kouzmina|nt8
valia kouzmyna|nt8
valia kuzmina|nt8
valia kuzmyna|nt8
valiava|nyo
valinda|gtn
valinhos|8hv
valjevo|agx
valka|5ax,hgn
valkas|5ax
valkenswaard|ffi
valki|jd7
valky|jd7
vallabh vidyanagar|f1b
valladolid|t3,203,bxu
vallauris|g4h
valle|50h
valle d aosta|v5
valle de aosta|up,v5
valle de chumbi|p1z
valle de compostela|29h
valle de la pascua|6q0
valle de santiago|9sg
valle del cagayan|5n7
valle del cauca|m8
valle del cauca department|m8
valle del marne|2p0
valle del oise|2p1
valle department|50h
valle hermoso|by7
valle shaksgam|pb5
valledupar|1l5
vallee d aoste|up,v5
vallee de cagayan|5n7
vallee de chumbi|p1z
vallee de compostela|29h
vallee de la kymi|4wl
vallee de shaksgam|pb5
vallee du bandama|4r5
vallee du bandama district|4r5
vallejo|7d0
vallenar|cj0
vallentuna|f7h
vallet|k2h
valletta|5i7,9sy
valley glen|ala
valley of the orchads|6cw
valley station|gu8
valley stream|drm
valls|gf6
valmiera|5bd,8wk
valognes|jy9
valonia|od
valouiki|e7b
valparai|8f0
valparaiso|226,4ro,f0y
valras plage|n73
valreas|jf7
valrico|e9r
valsad|9fd
valuiki|e7b
valuyki|e7b
valvedditturai|92a
valverde|4uk
valverde province|4uk
valy|ocz
valya kuzmina|nt8
valya kuzmyna|nt8
valyava|nyo
van|1sa,1t7
van buren|grv
van nuys|70n
van province|1sa
vanadzor|3cx
vanchikivtsi|nk4
vanchikovtsy|nk4
vanchykivtsi|nk4
vancouver|2eo,6gd
vandavasi|fb9
vandea|2or
vanderbijlpark|3qa
vanderkloof dam|lok
vandoeuvre les nancy|f92
vanern|lol
vanimo|erm
vanino|hms
vaniyambadi|8f3
vannes|ba1
vannsj|lom
vantaa|69g
vantchikovtsy|nk4
vantchykivtsi|nk4
vanuatu|4v
vanves|ga5
vapi|9j9
vapniarka|k46,olq
vapnyarka|k46,olq
var|2op
varach|czy
varaita|mnx
varaklani|5ay,kg7
varaklani municipality|5ay
varaklanu|5ay
varamin|6do
varanasi|1s2
varangaon|cnq
varangeville|n2j
varasd|79q
varasdino|79q
varash|czy
varazdin|50m,79q
varazdin county|50m
varberg|elq
vardak|2lw
vardar|mmc
varel|ge9
varenikovskaia|ih6
varenikovskaya|ih6
varennes sur allier|n2s
varennes vauzelles|jcc
varese|xs,8x5
vargas|357
vargas state|357
vargem grande do sul|e4i
varginha|7hr
vari|ngw
variaj|ofw
variazh|ofw
variouchine|oo5
variouchyno|oo5
variushine|oo5
variushyno|oo5
varkala|csl
varkava|5az
varkava municipality|5az
varkavas|5az
varmeln|lon
varmia y masuria|111
varmie mazurie|111
varmland|3h0
varmland county|3h0
varmlands lan|3h0
varna|1yo,2s7
varna province|2s7
varnoutka|osg
varnutka|osg
varsinais suomi|2qm
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
varzea grande|3pi
varzea paulista|7ng
vas|3od
vas county|3od
vasastan|arq
vasco da gama|80f
vashka|mny
vashkivtsi|ksn,nav
vashkovtsy|ksn,nav
vasil yevo|hzk
vasileostrovski|43i
vasileostrovsky|43i
vasilev|o4v
vasilevka|o1r,o57,omn
vasilevo|5ew,dxu
vasilivka|ita
vasilkov|dwm
vasilyevka|ita,nqf,o2n,ohr,ov5
vasilyevo|hzk
vasishcheve|klp
vasishchevo|klp
vasiurinskaia|irb
vaskelovo|iuc
vaslui|32q,421
vaslui county|32q
vassichtcheve|klp
vassichtchevo|klp
vassileostrovski|43i
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
vasteras|313
vasterbotten|3iw
vasterbotten county|3iw
vasterbottens lan|3iw
vasterdal|mnz
vasternorrland|3r2
vasternorrland county|3r2
vasternorrlands lan|3r2
vastmanland|3i2
vastmanland county|3i2
vastmanlands lan|3i2
vasto|d3r
vastra gotaland|1hc
vastra gotaland county|1hc
vastra gotalands lan|1hc
vastra silen|loo
vasyl evsky ostrov|43i
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
vatovavy region|4ap
vatra|opq
vattern|lop
vatutine|bsr,i4i
vatutino|bsr,i4i
vaucluse|2oq
vaucresson|jrh
vaud|qe
vaughan|3ck
vaugneray|n05
vaujours|kl5
vaukavysk|c6r
vaulx en velin|dv7
vaupes|4s4
vaupes department|4s4
vaureal|h98
vauvert|j8p
vaux le penil|izh
vaux sous chevremont|kdn
vaux sur seine|mxl
vava u|620
vavarivka|os1
vavatenina|dzr
vavau|620
vavilove|oia
vavoua|fdk
vavuniya|aki
vavylove|oia
vavylovo|oia
vawkavysk|c6r
vaxjo|67b
vayoc jor|4io
vayots dzor|4io
vayots dzor province|4io
vayots dzor region|4io
vaysal|n9d
vazuza|mo1
veauche|jvc
vechelde|i37
vechniaki|7cr
vecht|mo2
vechta|fsx
vecpiebalga|5b0
vecpiebalga municipality|5b0
vecpiebalgas|5b0
vecumnieki|5b1
vecumnieki municipality|5b1
vecumnieku|5b1
vecvarkava|5az
vedaraniyam|f4c
vedea|mo3
vedene|jks
vedrin|k4b
veenendaal|ag9
vega alta|4fk,e5g
vega baja|4fl,8j9
vehari|7l9
veigne|kmp
vejalpur|7d2
vejle|6d1
vel sk|grk
velasco ibarra|byx
velaux|jxc
velbert|8jr
veleki dalnyk|k0h
velekyi dalnyk|k0h
velekyy dalnyk|k0h
velen|ob1
velenje|9f8
veles|5e1,6g2
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
velika kutlovica|6wc
velika lepetija|jws
velika lepetikha|jws
velika mechetnia|o24
velika mechetnya|o24
velika metchetnia|o24
velika morava|miz
velika oleksandrivka|kbh
velika polana|5v9,nkk
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
velike lasce|5tt,noj
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
veliki novgorod|2ak
veliki oustioug|f0w
veliki ustiug|f0w
velikie beregui|nja
velikie borki|nd6
velikie kopani|kqo
velikie korovintsy|np1
velikie louki|7w6
velikie mejiritchi|nog
velikie mosty|kg9
velikie sorotchintsy|n7q,n7r
velikiy novgorod|2ak
velikiy ustyug|f0w
velikiye beregi|nja
velikiye beregui|nja
velikiye borki|nd6
velikiye kopani|kqo
velikiye korovintsy|np1
velikiye luki|7w6
velikiye mezhirichi|nog
velikiye mosty|kg9
velikiye sorochintsy|n7q,n7r
veliko tarnovo|3wg,665,eze
veliko tarnovo province|3wg
veliko turnovo|3wg,665
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
veliky novgorod|2ak
veliky ustyug|f0w
velino|mgv
velizy villacoublay|h1l
velletri|bey
vellmar|hmr
vellore|2qh
velsen|9tp
velsen zuid|9tp
velsk|grk
velur|2qh
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
vendee|2or
vendenheim|kmx
vendichani|na4
vendin le vieil|kau
venditchani|na4
vendome|hji
vendrell|e7s
vendychany|na4
vendytchany|na4
venecia|xv,6pi
venedig|xv,6pi
venelles|jxs
venetie|kd
venetien|kd
veneto|kd
veneux les sablons|kw0
venev|i7m
venezia|xv
venezuela|15
venice|xv,6pi,gxs
veniov|i7m
venise|xv,6pi
venissieux|aux
venjansjon|loq
venkatagiri|ezr
venlo|7yg
venray|dk9
venta|mo6
ventabren|muj
ventanas|dpz
ventspils|4a1,5b2,5bc,779
ventspils municipality|5b2
ventuari|mo7
ventura|85u
venustiano carranza|2vt
venyov|i7m
vera cruz|fla
veracruz|zu,2w9
veraguas|5lt
veraguas province|5lt
veraval|6kr
verbania|xt,ffj
verbano cusio ossola|xt
verbivka|ndc
verbivtsi|omc
verbliany|nr4
verblyany|nr4
verbovka|ndc
verbovtsy|omc
verceil|xu,cdm
vercelli|xu,cdm
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
vereeniging|2rh
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
vermland|3h0
vermont|15z
vern sur seiche|jw0
vernaison|n4c
verneuil en halatte|n3r
verneuil sur avre|k4v
verneuil sur seine|hzn
vernier|fq9
vernoleninsk|1mb
vernon|dcd,gaa
vernon hills|g96
vernouillet|iza,ji3
vero beach south|grt
veroia|cle
verona|xx,3mv
verone|xx,3mv
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
verzej|5va,njn
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
veshniaki|7cr
veshnyaki|7cr
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
vestfold og telemark|2wo
vestland|2bw
vestrobotnia|3iw
vesyolaya dolina|o5n
vesyolovka|o1e
vesyoloye|jjl,nw1
vesyoly kut|nu8
veszprem|37a,6h9
veszprem county|37a
veszprim|6h9
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
vevcani|5el,k4f
vevchani|5el
vevey|i6w
veymandoo|ne3
veyrier|jiz
veyrier ge|jiz
vezin le coquet|n0w
vi thanh|9e1
viacha|8mn
viamao|3gn
viana|b5j
viana do castelo|11j,7qb
vianden|583
viareggio|aco
viarmes|ms3
vias|msw
viatskie poliany|dgs
viatskiye poliany|dgs
viazemski|ibo
viazma|b3l
viazniki|dir
vibo valentia|xz
viborg|7b9,91c
viburnum|koo
vic|den
vic en bigorre|krr
vic le comte|mxt
vicalvaro|9y0
vicar|gtg
vicence|xw,7mb
vicenza|xw,7mb
vich|den
vichada|4s5
vichada department|4s5
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
victoria|o5,1xy,21a,3vc,5hw,9ud,hgf,ka9,mod
victoria de durango|2kl
victoria falls|ecu
victoria nile|moe
victorias|8m2
victorias city|8m2
victoriaville|ejv
victorville|7ck
vidauban|jxo
videira|cxc
videm|5tu,num
videm pri ptuju|o11
vidin|4m4,7dg
vidin province|4m4
vidine|7dg
vidisha|6y3
vidnoie|bku,ol9
vidnoye|bku,ol9
vidostern|lot
vidradne|ohv,omx
vidrodjennia|ore
vidrodzhennia|ore
vidrodzhennya|ore
viedma|6u0
viege|kcm
viekinjarvi|lou
vielsalm|k4d
viena|7v,ny
vienna|7v,ny
vienne|7v,ny,2os,f3y,m8q,mof
vientian|1f2
vientiane|1f2,55y
vientiane prefecture|49w
vientiane province|55y
vieques|4fm
viernheim|f10
viersen|97g
vierwaldstttersee|lov
vierzon|fs9
viesite|5b3
viesite municipality|5b3
viesites|5b3
viet nam|e
viet tri|2wz
vietnam|e
vieux conde|j8w
vieux fort|56e,ikz
vieux turnhout|iun
viewpark|i53
vif|k8a
vigan|c03
vigan city|c03
viganello|kfg
vigevano|atm
vigneux de bretagne|kvx
vigneux sur seine|g76
vigo|3ea
vihari|7l9
vihiers|n69
vihiga|545
vihiga county|545
vihiga district|545
viiksinselka|low
viitivka|n0f
viitivtsi|oi8
vijayawada|210
vijenka|obv
vijnitsa|n93
vijnitsia|n93
vijorevka|gw4
vikarabad|cs5
viken|1pc
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
vila real|11k,bny,bpk
vila real district|11k
vila seca|h7n,hw6
vila velha|2zo
viladecans|9z1
vilafranca de panades|do1
vilafranca del penedes|do1
vilafranca penedes|do1
vilagarcia de arousa|duj
vilaine|mog
vilaka|5b4
vilaka municipality|5b4
vilakas|5b4
vilalba|i9s
vilani|5b5
vilani municipality|5b5
vilanova i la geltru|a03
vilanu|5b5
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
viljandi|4w2,bie
viljandi county|4w2
viljandimaa|4w2
viljoenskroon|b69
vilkove|jyx
vilkovo|jyx
villa alemana|85a
villa alhucemas|2zj
villa altagracia|dd2
villa angela|cra
villa bisono|ew4
villa bruzual|b4y
villa canales|6or
villa carlos paz|9om
villa clara|24d
villa clara province|24d
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
villa hayes|6gu
villa los angeles|79o
villa lugano|7k1
villa maria|8c7
villa mercedes|85s
villa montes|df0
villa nueva|2di
villa park|gzs
villa regina|fe1
villa sanjurjo|2zj
villa vicente guerrero|al8
villabe|kw1
villach|aq2
villaflores|dx8
villafranca del panades|do1
villafranca del penedes|do1
villagarcia de arosa|duj
villaguay|f6i
villahermosa|1ui
villajoyosa|epy
villalba|4fn,i9s,ilf
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
villarrica|7bh,fal
villarrobledo|g7k
villars|jr9
villars les dombes|mxv
villars sur glane|jhc
villaverde|78e
villavicencio|1xp
villaviciosa de odon|g8a
villazon|foh
ville d avray|j2g
ville de belgrade|1i6
ville de chechaouen|e42
ville de gatineau|3rv
ville de gaza|1qc
ville de quebec|1j7
ville de saint marin|5wc,ci1
ville du cap|371
ville la grand|k70
ville metropolitaine de genes|w3
ville metropolitaine de naples|wn
ville mosquee historique de bagerhat|3kt
ville nouvelle|19g
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
villeurbanne|74b
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
vilnius|dg,23h
vilnius county|23h
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
vina del mar|3ep
vinaros|fza
vinaroz|fza
vincennes|cdd
vincennes bay|p7s
vincentown|ghx
vinces|f22
vindau|779
vindava|779
vindel|mok
vindobona|7v
vineland|ai7
vineuil|k84
vineyard|ggw
vingt cinq|oku
vinh|2ps
vinh chau|6bv
vinh long|1vp,2xo
vinh phuc|1wj
vinh thanh|83n
vinh yen|bbk
vinhedo|8y8
vinica|5ea,b7i
vinkivtsi|kil
vinkovtsy|kil
vinnitsa|1ta
vinnitskoie|oa1
vinnitskoye|oa1
vinnychchyna|13z
vinnytsia|13z,1ta
vinnytsia oblast|13z
vinnytsia region|13z
vinnytske|oa1
vinnytsya|13z,1ta
vinnytsya oblast|13z
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
vipava|5tv,ksm
viqueque|61q,hpy
viransehir|6pf
virar|6rf
vire|ig3
virginia|15y,7cc
virginia beach|2tg
virginia occidental|162
virginie|15y
virginie occidentale|162
viriat|klt
virihaure|loz
viroflay|i45
virovitica|c8e
virovitica podravina|50q
virovitica podravina county|50q
viroviticko podravska|50q
virton|j41
viru occidental|4vq
viru oriental|4vj
virudunagar|9ea
viry chatillon|fer
visakhapatnam|1uh
visalia|75f
visayan sea|pac
visayas centrales|5nb
visayas occidentales|5na
visayas orientales|5nc
visayas see|pac
visby|9mk
viscount melville sound|p5l
viscount melville sund|p5l
vise|hxq
viseo|90f
viseu|11l,90f
viseu district|11l
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
vista|7zs
visten|lp0
vistula|in
vistula lagoon|l4e,lpv,p9r
vistule|in
visunsk|noh
vitachov|oi9
vitanje|5tw,nkw
vitatchov|oi9
vitchouga|djy
vite|cd5
vitebsk|pg,1vq
vitebsk oblast|pg
vitebsk region|pg
viterbe|xy,c7q
viterbo|xy,c7q
vitilevka|oah
vitim|mom
vitina|c8r
vitino|oql
vitomarci|oce
vitoria|1yp,26i
vitoria da conquista|3og
vitoria de santo antao|7rl
vitoria gasteiz|26i
vitoriagasteiz|26i
vitre|hwk
vitrianka|nya
vitrolles|dn3
vitry en artois|mw0
vitry le francois|hwq
vitry sur seine|8wc
vitryanka|nya
vitsebsk voblast|pg
vitsyebsk|1vq
vitsyebskaya voblasts|pg
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
vizianagaram|6dt
vizille|jxd
vizirka|o6k
vlaams brabant|o9
vlaardingen|9cy
vladicaucase|1z6
vladicaucaso|1z6
vladikavkaz|1z6
vladimir|13s,1uc,drx
vladimir oblast|13s
vladimir region|13s
vladimir volynski|drx
vladimir volynsky|drx
vladimirets|jso
vladimirovka|niz,o43,onq
vladislavovka|ndv,ohd
vladivostok|1gi
vladychna|nv0
vladyslavivka|ndv,o07,ohd
vladytchna|nv0
vlasivka|k1b
vlasovka|k1b
vlassivka|k1b
vlassovka|k1b
vlissingen|ch0
vlora|3ka
vlore|3ka,4ik
vlore county|4ik
vlotho|hcy
vltava|mon
vnoukovo|hf6
vnukovo|hf6
voblast de brest|pa
voblast de homiel|pc
voblast de hrodna|pd
voblast de minsk|pf
voblast de moguilev|pb,pe
voblast de vitebsk|pg
vodiane|knt
vodiano lorine|owo
vodiano loryno|owo
vodianoie|knt
vodianoye|knt
vodice|5tx,mv2
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
voivodato de cuyavia y pomerania|10q
voivodato de gran polonia|10n,112
voivodato de lodz|10d
voivodato de lublin|10t
voivodato de lubusz|10c,10r
voivodato de mazovia|10f,10v
voivodato de opole|10w
voivodato de pequena polonia|10e,10u
voivodato de podlaquia|10i,10x
voivodato de pomerania|10j
voivodato de pomerania occidental|10o,113
voivodato de santa cruz|10l,110
voivodato de silesia|10k
voivodato de subcarpacia|10h,10y
voivodato de varmia y masuria|10m,111
voivodie d opole|10g,10w
voivodie de basse silesie|109,10p
voivodie de couiavie pomeranie|10a,10q
voivodie de cujavie pomeranie|10q
voivodie de grande pologne|10n,112
voivodie de lodz|10d,10s
voivodie de lublin|10b,10t
voivodie de lubusz|10c,10r
voivodie de mazovie|10f,10v
voivodie de petite pologne|10e,10u
voivodie de podlachie|10i,10x
voivodie de pomeranie|10j,10z
voivodie de pomeranie occidentale|10o,113
voivodie de sainte croix|10l,110
voivodie de silesie|la,10k
voivodie de varmie mazurie|10m,111
voivodie des basses carpates|10h,10y
voivodina|17l,44v
voivodine|17l,44v
vojman|moo
vojmsjon|lp1
vojnik|5ty,k8x
vojvodina|17l,44v
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
volgodonsk|6im
volgograd|13r,18w
volgograd oblast|13r
volgograd region|13r
volgograd reservoir|lp2
volgogrado|13r,18w
volgorechensk|htn
volgoretchensk|htn
volhynia|ip
volhynie|ip,140
volinia|ip
voljov|ceo
voljsk|atg
voljski|39y
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
vologda|13t,1yq
vologda oblast|13t
vologda region|13t
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
volta|4y0,moq
volta redonda|3pl
volta region|4y0
voltchansk|hi3,jcy
voltchikha|j4e
voltchynets|ojx
volturno|mor
voluntari|fns
volvic|n01
volyn|140
volyn oblast|140
volyn region|140
volzhsk|atg
volzhski|39y
volzhskiy|39y
volzhsky|39y
voorburg|drd
voorhees|fvq
voorhees township|fvq
vorarlberg|nx
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
vorochilovgrad|1rb
vorochylovhrad|1rb
vorojba|k9o
vorojta|n4i
vorokhta|n4i
voronej|18g
voronezh|13u,18g,mot
voronezh oblast|13u
voronezh region|13u
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
voroshilovgrad|1rb
voroshylovhrad|1rb
vorotan|mov
vorotynsk|j6p
vorozhba|k9o
vorsma|iuk
vorst|k9f
vortsjarv|lp3
voru|4w3,dy6
voru county|4w3
vorumaa|4w4
vorzel|jt6
vosges|2ou
vosgos|2ou
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
vraca|67x
vradievka|jut
vradiivka|jut
vradiyevka|jut
vradiyivka|jut
vrancea|382
vrangel|het
vranguel|het
vranje|b0m
vransko|5vb,nmc
vrapchishte|5ff
vrapciste|5ff,gaq
vratca|67x
vratislavie|1fk
vratsa|4m5,67x
vratsa province|4m5
vrattsa|67x
vratza|67x
vrbas|mow
vreden|gwp
vredenburg|doh
vreed en hoop|jnb
vrhnika|5tz,ge7
vriddhachalam|afi
vrilissia|fja
vrindavan|akf
vrsac|e3v
vrsac municipality|e3v
vryburg|buz
vryheid|6rn
vsevolojsk|c1f
vsevolozhsk|c1f
vugledar|iit
vuglegirsk|k45
vuhledar|iit
vuhlehirsk|k45
vukovar|9lf
vukovar island|p33
vukovar sirmium|50v
vukovar srijem|50v
vukovar srijem county|50v
vukovar syrmia|50v
vukovar syrmia county|50v
vukovar syrmie|50v
vukovarska ada|p33
vukovarsko srijemska|50v
vuktyl|ilb
vunary|j8g
vung tau|371
vuoksi|mox
vurnary|j8g
vushtrri|fk8
vuyyuru|e0o
vuzenica|5u0,mvf
vvedenka|nkc,ob4
vwawa|7eb
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
vyjino zhulebino|3z2
vyjnytsia|n93
vykhino joulebino|3z2
vykhino zhulebino|3z2
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
vysocina|2mb,4tb
vysocina region|2mb
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
w bank|1c6
w branch susquehanna|mp2
waadt|qe
waadtland|qe
waagbistritz|com
waal|mp3
waals brabant|oe
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
waco|73k
wad madani|1wr
wad medani|1wr
wadden sea|p7c
wade hampton|h9z
wadenswil|io8
wadern|hwf
wadgassen|hob
wadi|fkr
wadi ach chatii|5bp
wadi al hayaa|5bo
wadi al hayaa district|5bo
wadi al hayaat|5bo
wadi al hayat|5bo
wadi al seer|6cw
wadi al shatii|5bp
wadi al shatii district|5bp
wadi as ser|6cw
wadi as sir|6cw
wadi ash shati|5bp
wadi fira|5z3
wadsworth|h0q
waedenswil|io8
waerschoot|jz3
waesmunster|jcf
wafangdian|3p4
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
waikato|5lb,mp7
waikato region|5lb
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
wajir|3jv,546
wajir county|546
wajir district|546
wajoz dsor|4io
wakayama|yl,1ur
wakayama ken|yl
wakayama prefecture|yl
wakayama shi|1ur
wake|p27
wake forest|dpo
wake island|p27
wakefield|7oq,bij,gga
wakema|cvt
wakkanai|epc
wakkanai shi|epc
wako|93s
wakuliwka|olu
waladarsk|j84
walajapet|fog
walbrzych|77r
walcourt|huq
waldai|hng
waldbroel|hht
waldbrol|hht
waldenburg in schlesien|77r
waldkirch|hdl
waldkraiburg|ght
waldnaab|mpe
waldorf|9tq
waldshut tiengen|gwr
walensee|lp5
wales|tl
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
wallis|qf
wallis and futuna|k4
wallis et futuna|k4
wallis und futuna|k4
wallis y futuna|k4
wallisellen|izu
wallonia|od
wallonie|od
wallonien|od
wallonisch brabant|oe
wallonische|od
wallonische region|od
wallonne|od
walloon brabant|oe
walloon brabant province|oe
wallsend|cvk
walnut|foq
walnut creek|9pu
walsall|6gj
walsrode|gj7
walter f george reservoir|lp6
waltham|a8w
waltham abbey|hqx
waltham cross|jhq
walthamstow|7pa
walton on thames|gtm
walton on the naze|hv1
waltrop|fow
waluiki|e7b
walvis bay|bja
waly|ocz
wambrechies|jre
wamena|oye
wami|mpf
wan chai|47w,oyg
wanadsor|3cx
wanchaq|aoq
wandlitz|hfx
wandre|kj8
wandsbek|2xy
wanfercee baulet|k4q
wanganui|bz9
wangdi phodrang|4oq
wangdue phodrang|4oq,g6q
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
wanica|5xk
wanica district|5xk
wanino|hms
wanju|8qt
wanju county|8qt
wankaner|c3q
wankyi|fc3
wanning|2ik
wanparti|b5a
wansheng|7kb
wanstead|j1d
wantage|hns
wantschikowzy|nk4
wantschykiwzi|nk4
wanxian|21p
wanze|iqu
wanzhou|27u
wapnjarka|k46,olq
warab|5xu
warangal|2hr
warasch|czy
warasdin|79q
warburg|gk3
ward inlet|gxj
wardak|2lw
wardenburg|i54
wardha|7ka
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
warmia masuria|10m,111
warmia masuria province|111
warmian masurian voivodeship|111
warminsko mazurskie|111
warminster|huv
warna|1yo
warner robins|9dx
warnutka|osg
warora|d33
warrap|5xu
warren|72a,dbi
warri|2ja
warrington|6gh
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
wasat darfur|5q6
waschkiwzi|ksn,nav
waschkowzy|ksn,nav
wasco|g9c,gvk
washburn lake|lp7
washim|9qo
washington|bt,14w,160,bc3,gkb
washington d c|bt,14w
washington dc|bt,14w
washington heights|6qc
wasit|24q
wasit governorate|24q
waskelowo|iuc
wasmes|izm
wasquehal|hj2
wasselonne|klw
wassenberg|i0j
wassileostrowski|43i
wassilew|o4v
wassilewka|o1r,o57,omn
wassiljewka|ita,nqf,o2n,ohr,ov5
wassiljewo|hzk
wassilkow|dwm
wassischtschewe|klp
wassischtschewo|klp
wassjurinskaja|irb
wassluy|32q,421
wassoulou|1am
wassyliw|o4v
wassyliwka|ita,n9d,nqf,o1r,o2n,o57,ohr,omn,ouj,ov5
wassylkiw|dwm
wassyschtschewe|klp
watampone|6s5
watari|eta
watauga|giq
watchtebeke|k8l
waterbury|7pr
waterford|98i,bc9
waterfront communities the island|9zv
waterloo|7u8,9r6,b5y,fsq
waterlooville|a5i
watermael boitsfort|get
watertown|f7s,g6y,gnc,gyt
watford|79g
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
wau|319
waukawysk|c6r
waukegan|8ib
waukesha|9hj
wausau|dju
wauwatosa|c4y
waverly|gmr
wavre|el9
wavre sainte catherine|hi2
wavrin|jz2
waw|319
wawariwka|os1
wawer|94f
wawilowe|oia
wawylowo|oia
waxahachie|eu5
wayao|dyg
wayaobu|7kc
wayne|atu,fhi
waynesboro|h37
waziers|k2b
wazirabad|7x9
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
weifang|1eh
weihai|22b
weiji|c27
weil am rhein|fto
weil der stadt|hiy
weilerswist|i2n
weilheim|h3o
weimar|a42
weimiao|bkf
weinan|1r7
weinfelden|jlu
weingarten|gne
weinheim|csa
weining|aym
weinstadt endersbach|g9s
weir|mpj
weishan hu|lp8
weismes|kbd
weisse elster|mpk
weissenburg|66l,hn6
weissenburg in bayern|hn6
weissenfels|fsm
weissenstein|gpy
weisser nil|1hl
weisses haus|iu
weisses meer|iv
weisskirchen|66l
weissrussland|2j
weisswasser|gyh
weiterstadt|gko
weituo|e5v
weixinghu|dqf
wejherowo|c9b
wekiwa springs|gzh
welchman hall|ozm
wele nzas|4yt
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
weliki nowgorod|2ak
weliki ustjug|f0w
welikije beregi|nja
welikije borki|nd6
welikije kopani|kqo
welikije korowinzy|np1
welikije luki|7w6
welikije meschiritschi|nog
welikije mosty|kg9
welikije sorotschinzy|n7q,n7r
weliko tarnowo|665,eze
welikoaleksandrowka|op4
welikodolinskoje|ik9
welikokomarowka|o3q
welikomarjanowka|ojy
welikoploske|ndo
welikoploskoje|ndo
welikosserbulowka|ojd
welisara|d4f
welkenraedt|jp7
welkom|2vr
welland|bhz
wellen|k9q
wellesley|g12
welling|cx1
wellingborough|bpl
wellington|16o,5la,aba,b3e,gtp
wellington region|5la
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
wenchang|2hh
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
wenshan city|2tr
wenshang|ann
wentspils|779
wentzville|e97
wenxian chengguanzhen|fcv
wenxing|awr
wenzhou|1ak
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
wernoleninsk|1mb
werribee|bsa
werro|dy6
wertheim|ggp
wertheim am main|ggp
weru|6yz
wervicq|hvv
wervicq sud|n1s
wervik|hvv
weschnjaki|7cr
wesel|aer
wesenberg|cij
weser|mpl
weslaco|dh8
wesley|kmd
wesley chapel|cnl
wesnjane|o1b
wesnjanoe|o1b
wesprim|6h9
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
west|49b,4rw
west africa|iq
west albany|8a0
west allis|aix
west and east lealman|h09
west aserbaidschan|18r
west azarbaijan|18r
west azarbaijan province|18r
west azerbaijan|18r
west azerbaijan province|18r
west babylon|csu
west backa|5p8
west bank|ir,1c6,4fr
west bay|49l,cd0
west bend|f9t
west bengal|uo
west bloomfield|a4b
west bloomfield township|a4b
west bridgford|c0w
west bromwich|717
west carson|h1t
west chicago|g3o
west coast|5lc
west coast division|4yd
west coast region|4yd
west coon rapids|abe
west covina|7q5
west darfur|1oe,5q6
west des moines|a66
west drayton|iw2
west elkridge|fxd
west end|45e,c7c,dpv
west end village|ozt
west falls church|fv8
west fargo|erv
west finland|4wt
west flandern|oc
west flanders|oc
west flanders province|oc
west grand bahama|4oh
west greece|2bo
west gulfport|9je
west ham|i8y
west hartford|a98
west haven|b6e
west hollywood|ai8,e4f
west ilsley|oc5
west island|o5z
west islip|fyt
west java|51h
west jerusalem|19b,2z7
west jordan|7md
west kalimantan|51l
west kazakhstan|2er
west kazakhstan province|2er
west kazakhstan region|2er
west kordofan|5q8
west kurdufan|5q8
west lafayette|cff
west lake sammamish|eou
west lake stevens|h68
west linn|g7r
west little river|eh5
west lynchburg|a1d
west macedonia|3o7
west melbourne|h9d
west memphis|gfe
west mifflin|he8
west milford|g68
west molesey|hn8
west new britain|5n3
west new britain province|5n3
west new york|bcv
west nusa tenggara|51u
west odessa|guj
west orange|c1w
west palm beach|7sb
west panama|5ll
west papua|51w
west pensacola|h4c
west pokot|547
west pokot county|547
west pokot district|547
west pomerania|10o,113
west pomerania province|113
west pomeranian voivodeship|113
west puente valley|gv1
west raleigh|37c
west ridge|9h2
west sacramento|bfu
west scarborough|g2g
west seneca|ck8
west springfield|g1e,gwf
west sulawesi|523
west sumatra|520
west torrington|e6d
west town|8m8
west valley city|70q
west vancouver|cnh
west virginia|162
west vlaanderen|oc
west warwick|fps
west whittier los nietos|gcu
west wickham|ihz
westafrika|iq
westbank|1c6
westbengalen|uo
westbury|hy4
westchase|h1j
westchester|fsc
westerlo|gvg
western|4wz,4y4,4yd,56q,5n5,5pn,5px,5w5,63q,655
western area|5w5
western australia|o6
western bahr al ghazal|5xm
western bahr el ghazal|5xm
western bug|is
western cape|cu
western darfur|1oe
western district|45p
western division|4wz
western dvina|lxf
western equatoria|5xp
western europe|it
western greece|2bo
western highlands|5n4
western highlands province|5n4
western north|4y3
western province|56q,5n5,5pn,5px,655
western region|4y4,63q
western sahara|ja,p1q
western visayas|5na
westernitschani|okm
westernytschany|okm
westerstede|h0f
westerville|dof
westeuropa|it
westfield|d1u,e0t,flg
westfjords|52a
westflandern|oc
westford|h2h
westgriechenland|2bo
westhill|j0n
westhoughton|g9g
westjordanland|ir,1c6
westkap|cu
westkasachstan|2er
westlake|f2p
westland|8un
westlicher bug|is
westmakedonien|3o7
westmalle|jvg
westminster|7i1,8co
westmont|f8f,gg7
westmoreland|52m
westmoreland parish|52m
westneuguinea|51x
weston|9nf
weston super mare|8sj
westonaria|6nx
westport|g8u
westprovinz|56q,5pn,655
westsahara|ja,p1q
westsulawesi|523
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
whangarei|6qb
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
white nile|1hl,mpq
white nile state|1hl
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
wichita|305
wichita falls|7uj
wichorewka|gw4
wickford|exr
widin|7dg
widnes|afo
widnoje|bku,ol9
widradne|ohv,omx
widrodschennja|ore
wiehl|g9a
wielsbeke|jqe
wien|7v,ny
wiener neustadt|cjj
wieprz|mpt
wiesbaden|22o
wieselburg ungarisch altenburg|fng
wiesloch|g7o
wigan|6f6
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
wilaya adrar|2za
wilaya bechar|3jy
wilaya d adrar|2za
wilaya d ain temouchent|32y
wilaya d alger|192
wilaya d annaba|2dz
wilaya d el bayadh|3vj
wilaya d el oued|2bn
wilaya d el tarf|2yc
wilaya d illizi|4ur
wilaya d oran|1li
wilaya d ouargla|2ho
wilaya d oum el bouaghi|2d6
wilaya de ain defla|25g
wilaya de batna|1t1
wilaya de bechar|3jy
wilaya de bejaia|1zf
wilaya de biskra|27y
wilaya de blida|1we
wilaya de bordj bou arreridj|2cs
wilaya de bouira|28x
wilaya de boumerdes|23u
wilaya de chlef|1wf
wilaya de constantine|1yn
wilaya de djelfa|1tn
wilaya de ghardaia|33w
wilaya de guelma|2qp
wilaya de jijel|2c7
wilaya de khenchela|30p
wilaya de laghouat|2t7
wilaya de m sila|1x0
wilaya de mascara|24p
wilaya de medea|23b
wilaya de mila|25b
wilaya de mostaganem|276
wilaya de naama|4ut
wilaya de relizane|27p
wilaya de saida|38k
wilaya de setif|1kq
wilaya de sidi bel abbes|2e8
wilaya de skikda|1zz
wilaya de souk ahras|2us
wilaya de tamanrasset|4uq
wilaya de tebessa|2bl
wilaya de tiaret|229
wilaya de tindouf|4us
wilaya de tipaza|2fe
wilaya de tissemsilt|3eq
wilaya de tizi ouzou|1st
wilaya de tlemcen|1yd
wilaya ghardaia|33w
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
willemstad|1pz
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
wilmersdorf|7y3
wilmette|g3w
wilmington|7ij,9hm,gxb
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
wiltz|584,ih0
wimbledon|9s2
wimbledon park|j4m
wimborne minster|ie5
wimereux|k0a
wimille|mu3
winchester|ccp,g14,g4i,h40
wind|mpv
windau|779
windham|gs0
windhoek|1af
windisch|kb0
windisch ag|kb0
windsor|3i9,euf,fx7,g3m,h1h
winejok|3dn
wingene|ir4
wingles|jqg
winisk|mpw
winkiwzi|kil
winkowzy|kil
winneba|cmu
winnenden|fyv
winnipeg|1cy,mpx
winnipeg city|1cy
winniza|1ta
winnizkoje|oa1
winnyzja|1ta
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
winston salem|3s6
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
wisconsin|161,mpy
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
witbank|3lp
witebsk|1vq
witham|gdq
witilewka|oah
witino|oql
witney|fvu
witrjanka|nya
witry les reims|mwh
witschuga|djy
wittelsheim|jew
witten|7yz
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
wizebsk|1vq
wizebskaja woblasz|pg
wiznitz|n93
wjasemski|ibo
wjasma|b3l
wjasniki|dir
wjatskije poljany|dgs
wkra|mpz
wladikawkas|1z6
wladimir|1uc,drx
wladimir wolynski|drx
wladimirez|jso
wladimirowka|niz,o43,onq
wladislawowka|ndv,ohd
wladiwostok|1gi
wladyslawiwka|ndv,o07,ohd
wladytschna|nv0
wlassiwka|k1b
wlassowka|k1b
wlochy|e44
wloclawek|7ed
wnukowo|hf6
woblast homel|pc
woblast hrodna|pd
woblast mahiljou|pb,pe
woblast minsk|pf
woblast wizebsk|pg
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
woiwodschaft ermland masuren|10m,111
woiwodschaft grosspolen|10n,112
woiwodschaft heiligkreuz|10l,110
woiwodschaft karpatenvorland|10h,10y
woiwodschaft kleinpolen|10e,10u
woiwodschaft kujawien pommern|10a,10q
woiwodschaft lebus|10c,10r
woiwodschaft lodz|10d,10s
woiwodschaft lublin|10b,10t
woiwodschaft masowien|10f,10v
woiwodschaft niederschlesien|109,10p
woiwodschaft opole|10g,10w
woiwodschaft oppeln|10w
woiwodschaft podlachien|10i,10x
woiwodschaft pommern|10j,10z
woiwodschaft schlesien|la,10k
woiwodschaft westpommern|10o,113
wojewodske|nzu
wojewodskoje|nzu
wojinka|n6v
wojkowe|n3b,nvs
wojkowez|obe
wojnyliw|nkg
wojutitschi|npq
wojutytschi|npq
wokha|ba3
woking|7vb
wokingham|d5s
wola|6xd
wolassawa|iwe
wolchow|ceo
wolczynetz|nqq
woleu ntem|4xc
wolfen|ge5
wolfenbuettel|b71
wolfenbuttel|b71
wolfisheim|n80
wolfratshausen|hx2
wolfsbourg|7bt
wolfsburg|7bt
wolfsburgo|7bt
wolga|io
wolgodonsk|6im
wolgograd|18w
wolgoretschensk|htn
wolhynien|ip
wolkowinzy|nm2
wollaston lake|lpd
wollerau|k8v
wollongong|3hq
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
wologda|1yq
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
wolschski|39y
wolsk|9lr
woltschansk|hi3,jcy
woltschicha|j4e
woltschynez|ojx
woluwe saint lambert|az8
wolverhampton|3lf
wolvertem|jwt
wombourn|imj
wombwell|i97
wommelgem|iy9
wommelghem|iy9
wondelgem|gox
wong tai sin|oyf
wong tai sin district|47z
wonju|388
wonopringgo|do0
wonosari|8k5
wonosobo|8ba
wonsan|1x7
wood green|fyc
woodbridge|j4l
woodburn|gep
woodbury|9tb
woodford green|gtv
woodhaven|e25
woodland|arc
woodland hills|9nb
woodlands|3op
woodlawn|ds4,h8b
woodridge|eu8
woodrow|h6h
woodside|d04
woodstock|dag,fs5,gek
woonsocket|d3g
wooster|g71
woqooyi galbeed|5xa
worb|j5w
worcester|42g,77k,7yd
worcester park|i4z
worgaschor|hl4
workington|g55
worksop|csn
workuta|8yh
wormhout|ku8
worms|8w5
wornitschany|opw
wornytschany|opw
woroba|4r6
worobjowe|o91
worobjowo|o91
worochta|n4i
woronesch|18g
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
woroschilowgrad|1rb
woroschylowhrad|1rb
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
wotho|5dz,ox0
wotho atoll|5dz
wotje|5e0,nk9
wotje atoll|5e0
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
wraza|67x
wrexham|a0v
wright|gri
wrigley gulf|p60
wrigleygolf|p60
wroclaw|1fk
wsewoloschsk|c1f
wuchang|88q
wuchang hu|lpf
wucheng|ak7
wuchuan|7v2
wuda|75o
wudalike|fbb
wuding|mq0
wuduan|d12
wuelflingen|isz
wuelfrath|h6i
wuerselen|dyh
wuerzburg|72i
wuestwezel|idi
wufeng|a19
wufeng district|a19
wugang|73i
wuhai|3yh
wuhan|6o
wuhe|eyx
wuhledar|iit
wuhlehirsk|k45
wuhu|1j6
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
wuppertal|34d
wurselen|dyh
wurtzbourg|72i
wurzburg|72i
wurzburgo|72i
wurzen|ibv
wushan|7gq,9qm,epa
wusu|9g9
wusuli|mq2
wuustwezel|idi
wuwei|1w9
wuxi|le,9xz
wuxue|3xq
wuyang|90h
wuying|ej9
wuyishan|702
wuzhen|alf
wuzhishan|7lu
wuzhou|25s
wwedenka|nkc,ob4
wyandotte|gev
wyangala reservoir|lpg
wyborg|91c
wychino schulebino|3z2
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
wyoming|163,99d
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
xacmaz|4ky,7mt
xaghra|j63
xai xai|31a
xalapa|1p6
xalapa de enriquez|1p6
xalapa enriquez|1p6
xalisco|e8f
xam neua|6xt
xam nua|6xt
xankandi|4kx,bea
xanlar|4jq,bcj
xanten|h2g
xanthi|c1g
xanxere|exy
xar moron|mq4
xativa|fue
xauen|e42
xekong|560
xenia|gaj
xeres|426
xewkija|jic
xghajra|kq9
xi an|6s
xiagezhuang|fjp
xiagnabouli|55z
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
xian de yarkand|774
xian de yishui|89i
xianfeng|bzw
xiang|mq5
xiangcheng|7cv
xiangcheng chengguanzhen|a0e
xiangfan|1oq
xiangjiaba|7xr
xiangkhoang|561
xiangkhouang|561
xiangtan|1xt
xiangxiang|8jw
xiangyang|1oq
xiangzhou|aei
xianju|afe
xianlong|e21
xianning|2l8
xiannu|8qz
xiannue|8qz
xianshuigu|9c8
xiantao|3sl
xiantao city|3sl
xianyang|1vf
xiaogan|1zk
xiaogang|782
xiaolingwei|9zg
xiaoshan|87v
xiaoshi|9po
xiaoweizhai|apx
xiasi|f2x
xiazhen|79i
xiazhuang|8hs,a96,baf
xichang|2qu,8yd
xico|34v
xicotepec de juarez|dey
xiema|ahl
xieng khouang|561
xifeng|agn
xigang|7m6
xigaze|8ym
xihe|8ey
xihu|dod
xiliao|mq6
xilin hot|7dp
xilinhot|7dp
ximeicun|899
xinanjiang shuiku|lph
xincheng|a1n
xindi|6f0
xindian|8tc,clt
xinfengjiang shuiku|lpi
xingcheng|82v
xingguo|87w
xinghua|7t0
xingkai hu|l9e
xinglong|d3q
xinglongshan|aru
xinglou|buo
xingning|3iy
xingren|8dl
xingtai|241
xingu|mq7
xinguara|cr0
xingyi|3a1,fkf
xinhe|9nm,bz6
xining|du
xinji|6u9
xinjiang|mv,r9
xinle|828
xinmiao|elc
xinmin|9bu
xinqing|b40
xinshi|83m
xintai|3xd
xintian|en1
xinxiang|1ux
xinxing|84y,dpn
xinyang|1qb
xinyi|3dc,83v
xinyu|22k
xinyuan|3h5
xinzhai|80r
xinzhi|9gr
xinzhou|2in,90z,9v3
xiongjia|evu
xiongzhou|90k
xique xique|ear
xirdalan|7k4
xirivella|fr1
xishan|83z
xiugu|8w1
xiulin|7cg
xiuyan|9ih
xiuying|3fp
xiva|8aj
xixiang|81f,aig
xizhi|42v
xizhi district|42v
xizi|4l0,nfu
xocali|4kz,hva
xocavand|4l1
xochimilco|2yd
xonobod|co4
xorazm|1pb
xorazm region|1pb
xoxocotlan|9vw
xuancheng|253
xuanhua|32l
xuantan|9p9
xuanzhou|253
xuchang|1pf
xucheng|8s1
xuddur|dv2
xujiang|8k4
xun|mq8
xunchang|7fv
xunsi|d64
xunyang|9t0
xuyong|7qi
xuzhou|1pu,38u
xuzhuang|b11
ya an|2du
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
yabucoa|4fo,h7t
yachimata|9q9
yachimata shi|9q9
yacobabad|6hd
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
yahra|55h
yaita|e45
yaizu|6yj
yaizu shi|6yj
yakarta|5u,51j
yakeshi|7i5
yakhroma|isg
yakima|8a4
yakimivka|j5q,o35
yako|dmf
yakoutie|mw,139
yakovlivka|oc7
yakubovka|oau
yakutia|mw,139
yakutsk|28h
yakymivka|j5q,o35
yala|3hj,61c
yaldepenas|fek
yalong|mqa
yalova|3in,3zs
yalova province|3in
yaloven|ck3
yaloveny|ck3
yalovyany|ck3
yalpug and kugurlui|lpj
yalta|956,kq3
yalu|mqb
yalutorovsk|e7a
yalvac|dje
yamaga|bxc
yamagata|y4,26m
yamagata ken|y4
yamagata prefecture|y4
yamagata shi|26m
yamaguchi|yq,2v1
yamaguchi ken|yq
yamaguchi prefecture|yq
yamaguchi shi|2v1
yamal nenets|13v
yamalia nenetsia|13v
yamalo nenets|13v
yamalo nenets autonomous okrug|13v
yamalo nenets okrug|13v
yamanashi|yd
yamanashi ken|yd
yamanashi prefecture|yd
yamarugley|e6e
yamato|3rx
yambio|7dj
yambo|44h
yambol|4mj,697
yambol province|4mj
yamena|bg,5yx
yamethin|am9
yamnitsa|nel
yamnitsya|nel
yamnytsia|nel
yamnytsya|nel
yamoto|f6h
yamoussoukro|1f5,4r7
yampil|j6v,k54,nt1,p0l
yampol|j6v,k54,nt1,p0l
yampolis|697
yamuna|mqc
yamunanagar|41k
yamusukro|1f5,4r7
yamzho yumco|lpk
yan an|2rd
yana|mqd
yana bay|p71
yanagawa|dao
yanai|f26
yanam|dzv
yanamalakuduru|frs
yanaul|g17
yanbu|44h
yanbu al bahr|44h
yancheng|1j0
yangambi|e9u
yangcheng|6av
yangchun|6pv
yangcun|a7f
yanggang do|282
yanggu|9an
yanghe|9t8,bqu
yangiyer|cn3
yangiyo l|aen
yangiyul|aen
yangjiang|1or
yangju|6dk
yangju si|6dk
yangjusi|6dk
yangliuqing|96t
yangon|8q,5g6
yangon region|5g6
yangor|oyl
yangozero|lpl
yangp yong|8rp
yangpyeong|8rp
yangpyeong county|8rp
yangquan|27l
yangsan|8rq,9ho
yangshuo|3dk
yangtse|pau
yangtun|bco
yangtze|mqe,pau
yangtze river|pau
yanguan|cii
yangzhou|1jd,a5k
yangzi jiang|pau
yanisyoki|mqf
yanji|39a
yanjia|9fl
yanliang|ahp
yanta|907
yantai|1d8
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
yanzhou|3o3
yao|3j9
yao shi|3j9
yaoji|a01
yaounde|8u
yaowan|aip
yap|4x3
yap state|4x3
yapacani|mqh
yaque del norte|mqi
yaqui|mqj
yaquimo|2xn
yaracuy|2ei
yaransk|hhk
yardimli|4l2,gte
yardimli district|4l2
yardymli|4l2
yaremche|jw6
yaren|5kv,j6i
yaren district|5kv,j6i
yarim|ewz
yaring|ff1
yaritagua|7kv
yarivka|o54
yarkand|774
yarkanda|774
yarkant|774,mqk
yarkant county|774
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
yaroslavl|13w,1gc
yaroslavl oblast|13w
yaroslavl region|13w
yaroslavskiy|8e7,jhg
yaroslavsky|8e7,jhg
yarove|o4q
yarovka|o54
yarovoy|h58
yarovoye|h58,o4q
yartsevo|bfz
yarylgach|npz
yasenevo|6di
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
yasothon|5zw,a3f
yassynouvata|due
yastrebinovo|o4i
yastrubynove|o4i
yasu|bp4
yasudsch|3fn
yasugi|dl5
yasugicho|dl5
yasuj|3fn
yasyelda|mql
yasynuvata|due
yate|ek6
yateley|hcz
yathkyed lake|lpm
yatou|8dr
yats kivka|p0k
yatta|d3o
yatton|jeh
yauco|4fp,ahq
yaunde|8u
yautepec|cvm
yautepec de zaragoza|cvm
yaval|eyp
yavanrud|dml
yavatmal|770
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
yazd|1lx,1u6
yazd province|18s,1u6
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
yei|3m7
yeisk|8jk
yekaterinburg|l4
yekaterinoslavka|jfm
yel nya|jh3
yelabuga|9g3
yelahanka|7hu
yelan|icc
yelanets|mtx
yelets|7it
yelgava|6b9
yelisavetgrad|2b2
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
yen bai|26x,3fx
yen vinh|7rz
yenagoa|9f1
yenakiieve|94z
yenakiievo|94z
yenakiyeve|94z
yenakiyevo|94z
yenangyaung|7nu
yenbai|26x
yenbo|44h
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
yeongi|1uq
yeongju|8pq
yeonil|ein
yeosu|3ej
yeovil|ce3
yepocapa|ef5
yerada|cq3
yerba buena|bos
yerdek burnu|n2n
yeremiiva|onp
yeremiivka|onp
yeremiyiva|onp
yeren|lpp
yerevan|9r,1tq
yerki|n9g
yerkoy|ebu
yerky|n9g
yermakove|of8
yermakovo|of8
yermolino|jgj
yerres|fwr
yershov|go6
yerushalayim|1zp
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
yevlakh|318,4l3
yevlakh district|4l3,4l4
yevlax|318,4l3,4l4
yevlax city|45z,4l3
yevpatoria|7sr
yevpatoriia|7sr
yevpatoriya|7sr
yeysk|8jk
yeyuan|849
yezhou|7ud
yezupil|nj1
yezupol|nj1
yffiniac|n19
yibin|22n
yibuti|4e,ck,4ti
yichang|1nl
yicheng|1oy,agz
yichun|1uz,6oe
yida|kr
yidda|kr
yidu|7u0
yigo|47s,af0
yigo village|af0
yigou|ap4
yihe|dvz
yilan|2wf,89f,9jt
yilan city|2wf,89f
yili|3k4
yima|8ti
yinchuan|l7
ying|mqp
yingchuan|8jb
yingge|8je
yingge district|8je
yingjiang|8xb
yingkou|2fd
yingli|awv
yingpan|dvs
yingqiu|8bz
yingshang chengguanzhen|aec
yingtan|3zn
yinma|8r3
yintai|3yo
yinzhu|98n
yirgalem|e3y
yishan|91s
yishui|89i
yitomir|24n
yiwu|1kw
yixing|1oy
yiyang|1q0
yizhivtsi|kkl
yizhou|3qe,6ob
yizhuang|eeu
yke lake|lpq
yllintsi|j3t
yllinzi|j3t
yngaren|lpr
yngen|lps
ynhoulka|nqt
ynhulka|nqt
yobe|1ce
yobe state|1ce
yogyakarta|1sy,527
yokaichiba|f0q
yokkaichi|3ei
yokohama|9l
yokohama shi|9l
yokosuka|2y7
yokosuka city|2y7
yokote|dj8
yola|3g8
yoloeten|dtl
yoloten|dtl
yom|mqq
yomitan|d9q
yona|47t
yona village|hi9
yonago|6sk
yonago shi|6sk
yonezawa|893
yonezawa shi|893
yong|mqr
yong an|6v2
yongbei|akw
yongchuan|68f
yongding|mqs
yongfeng|9kw
yongjian|bab
yongkang|3ub
yongkang district|3ub
yongning|aep
yongqing|b30
yongxin|bth
yongxing|f1q
yongzhou|1w2
yonkers|44a
yonne|2ov,mqt
yono|7xe
yopal|2m0
yorba linda|9st
yordanechty|nnl
yordaneshty|nnl
yorii|eyz
york|6o6,co8
yoro|50i,c6o
yoro department|50i
yoshikawa|9ec
yoshkar ola|23r
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
yozgat|2x9,3lg
yozgat province|2x9
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
yssykkol|2uv
ystalyfera|jez
ysyk kol|2uv,l3w
yuan|mqv
yuanlin|7aa
yuanlin city|7aa
yuanping|8sm
yuanshang|9bk
yuanyang|dyz
yuba|l2
yuba city|9wd
yubileyny|f1x
yucaipa|bd5
yucatan|zv
yucatan channel|p5o
yucatanstrasse|p5o
yucca valley|h2f
yucheng|ac4
yuci|3tk
yudendorf|o63
yudong|8vk
yueliang pao|lpt
yuen long|488
yuen long kau hui|2ln
yuexi|c3t
yueyang|1wz
yug|mqw
yugorsk|fhp
yugoslavia|iy
yugra|12e
yujia|fmh
yukhary dashkesan|ft3
yuki|br6
yukon|pr,gb1,mqx
yukon territory|pr
yuksekova|9i7
yuktae dong|96q
yukuhashi|9lg
yukuhashi shi|9lg
yulin|1ul,8ee
yulinshi|8ee
yuma|89h
yumbo|9j6
yun li|2dh
yunas|6g8
yuncheng|29w
yunfu|1aq
yunjin|b8q
yunlin|2dh
yunlin hsien|2dh
yunlong|365
yunmen|9qf
yunmeng chengguanzhen|a5f
yunnan|rb
yunnanyi|8a6
yunokomunarivsk|ime
yunshan|bi9
yuntai|db2
yuntolovo|bt8
yunus|6g8
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
yushu|7a9
yusufia|a3g
yutan|b4g
yutz|i81
yuvileine|ima
yuvileyne|ima
yuxi|7vg
yuxia|ak9
yuyao|7jv
yuzawa|cm7
yuzha|ifk
yuzhinets|o7t
yuzhne|ezx
yuzhno sajalinsk|2ez
yuzhno sakhalinsk|2ez
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
yvelines|2ok
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
zaanstad|6y1
zabaikalie|13y
zabaikalsk|jbd
zabary|opc
zabaykal sk|jbd
zabaykalsk|jbd
zabaykalsky krai|13y
zabaykalsky region|13y
zabaykalsky territory|13y
zabbar|c8u
zabid|bgj
zabljak|5db,km9
zabol|3n0,7ct
zabolotiv|n8y
zabolotov|n8y
zabrze|68q
zabul|3n0
zabul province|3n0
zacapa|4ze,6cu
zacapu|bfd,bry
zacatecas|zw,30o
zacatecas city|30o
zacatecoluca|7fo
zacatelco|dns
zacatlan|eqk
zachepilovka|nda
zachepylivka|nda
zachodniopomorskie|113
zadar|3zv,50t
zadar knin|50t
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
zagazig|1os
zaghouan|61s,boz
zaghouan governorate|61s
zagnitko|ngh
zagnitkov|ngh
zagora|ed7
zagorje ob savi|5u1,hj3
zagreb|bo,25d,3dg,489
zagreb county|25d,3dg
zagreb stadt|25d
zagrebacka|3dg
zagyva|mr0
zahedan|1im
zahir pir|enc
zahirabad|cap
zahle|3u0
zahnitkiv|ngh
zahvizdia|nbt
zahvizdya|nbt
zaidpur|eu1
zainsk|czo
zaio|fr0
zaioukovo|jbf
zaire|f,4j5
zaiukovo|jbf
zajarivka|kt6
zajarivski raion|ogd
zajaryevka|kt6
zajaryevski raion|ogd
zajecar|5pe,bu4
zakamensk|ivo
zakarpattia|el,144
zakarpattia oblast|144
zakarpattia region|144
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
zala|3lb,mr2
zala county|3lb
zalaegerszeg|6b3
zalankoi|nnz
zalankoy|nnz
zalantun|73p
zalau|69l
zalec|5vc,ien
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
zama|74x
zamania|f6n
zambales|263
zambales province|263
zambezi|5jh,mr3
zambezi region|5jh
zambezia|5je
zambezia province|5je
zambia|1w
zambie|1w
zamboanga|2t0
zamboanga city|2t0
zamboanga del norte|1xv
zamboanga del norte province|1xv
zamboanga del sur|1h5
zamboanga del sur province|1h5
zamboanga du nord|1xv
zamboanga du sud|1h5
zamboanga peninsula|5nd
zamboanga sibugay|2g0
zamboanga sibugay province|2g0
zamboanga sibuguey|2g0
zambrano|exz
zamfara|187
zamfara state|187
zamora|6wu,9yg,cdu
zamora chinchipe|4vh
zamora de hidalgo|6wu
zamosc|9zf
zamoskvorech ye|b5z
zamoskvorechye|b5z
zamoskvoretchie|b5z
zamostia|npl
zamostya|npl
zamrouk|oj9
zamruk|oj9
zandhoven|iv6
zandjan|1w8
zandschan|1ua,1w8
zanesville|gd5
zangilan|4l5,gwi
zangilan district|4l5
zanjan|1ua,1w8
zanjan province|1w8
zanyan|1ua
zanzan|4r8
zanzan district|4r8
zanzibar|1qz
zanzibar city|1qz
zanzibar north|62y
zaouia|2en,6aw
zaoyang|6bm
zaozerne|n2g
zaozernoie|n2g
zaozernoye|n2g
zaozersk|in8
zaozhuang|1zx
zaoziornoie|n2g
zaoziornoye|n2g
zaozyornoye|n2g
zapadna morava|m07,miz
zapadnaya dvina|mr4
zapadnobacki upravni|5p8
zapadnobacki upravni okrug|5p8
zapala|fb8
zapoliarni|hsz
zapoliarny|hsz
zapolyarny|hsz
zapolyarnyy|hsz
zapopan|1l1
zaporijia|145,1ds
zaporijie|1ds
zaporijjia|1ds
zaporijjya|1ds
zaporijya|1ds
zaporiyia|1ds,ngp
zaporiyie|1ds
zaporizhia|145,1ds
zaporizhia oblast|145
zaporizhia region|145
zaporizhzhia|145,1ds
zaporizhzhia nuclear plant|iz
zaporizhzhia nuclear power plant|iz
zaporizhzhia oblast|145
zaporizhzhia region|145
zaporizhzhya|145,1ds
zaporizhzhya oblast|145
zaporoguie|j0,ngp
zaporojie|1ds,ngp
zaporojjia|ngp
zaporozhe|1ds
zaporozhia|ngp
zaporozhian sich|j0
zaporozhie|1ds
zaporozhye|1ds,ngp
zaporozhye oblast|145
zaporozhye region|145
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
zaqatala|4l6,86b
zaqatala district|4l6
zaqaziq|1os
zarafshon|mr5
zaragosa|1eo
zaragoza|t5,1eo
zaraisk|gi8
zarand|apm
zarandj|6s0
zaranj|6s0
zarate|82o
zarautz|gv6
zarauz|gv6
zaraysk|gi8
zaraza|9ca
zardab|4l7,f8l
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
zargoza|1eo
zaria|1xj,kpx
zarichchia|n9u,ojn,omg
zarichchya|n9u,ojn,omg
zarichne|k3u,nqu,ntt,owu,p0w
zarinsk|bii
zaritchne|k3u,nqu,ntt
zaritchtchia|n9u,ojn,omg
zaritschanka|k40
zarizyno|7bw
zarka|1bx
zarojany|ne8
zaroudintsy|oej
zarozhany|ne8
zarqa|1bx,25l
zarqa governorate|25l
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
zauiya|2en,3fg,6aw
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
zavrc|5u2,oxj
zawiercie|bdt
zawiya|2en,3fg,6aw
zawiya district|3fg
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
zealand|22d
zealand region|22d
zebbug|ksr
zebrikowo|nit
zebrykowe|nit
zebrykowed|nit
zedelgem|gzt
zedelghem|gzt
zeeland|107
zefat|e5k
zefta|7mn
zehlendorf|b8w
zeia|g5y
zeist|ahi
zeitz|fu6
zejtun|ehk
zelanda|107
zelande|107
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
zelenikovo|5fs,iwn
zeleniv|ohg
zelenivka|kmm
zelenodolsk|81r
zelenogorsk|9jd,idr
zelenogorskoie|nsx
zelenogorskoye|nsx
zelenograd|3z5
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
zelezniki|5u4,jna
zelina|j5n
zelinnoje|ofh
zelino|5fh,978
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
zemun|6om
zenica|6k6
zenica doboj|4l9
zenica doboj canton|4l9
zenkov|jl1
zentan|exe
zentralafrikanische republik|35
zentralasien|ep
zentralbezirk|1h3
zentralgriechenland|2lt
zentralmakedonien|1gp
zentralne|oba
zentralny|3zi
zentralprovinz|56r,656
zentraluganda|63n
zepu|bkz
zerbst|i7r
zermatt|kbs
zernograd|fuv
zernove|oau,odx,oqk
zernovoie|oau,odx,oqk
zernovoye|oau,odx,oqk
zeta lake|lpw
zetale|5vd,o6h
zeya|g5y,mr8
zeya reservoir|lpx
zeyskoye|lpx
zeytinburnu|3g0
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
zhabei|22j
zhakou|fed
zhalantun|73p
zhalauly kli|lpy
zhalbivka|nkr
zhambyl|1w1
zhanaozen|7vp
zhancheng|dq1
zhang|mra
zhangaozen|7vp
zhangatas|et3
zhangfeng|bcu
zhangji|ads
zhangjiachuan|abi
zhangjiagang|1m0
zhangjiajie|2uf
zhangjiakou|295
zhangye|2lp
zhangzhai|9bb
zhangzhou|2fj
zhangzhuang|9bz
zhanjiang|1mj
zhaobaoshan|adl
zhaodong|6pb
zhaodun|95w
zhaogezhuang|8m1
zhaojia|de5
zhaoqing|1jr
zhaotong|24h
zhaoyuan|7el,anx
zhaozhou|ac2
zhaozhuang|bdk
zharkent|ejx
zharman kli|lpz
zhashkiv|ilp
zhashkov|ilp
zhawa|bip
zhdanov|2vs
zhdeniievo|o8m
zhdeniyevo|o8m
zhebriiany|nx5
zhebriyany|nx5
zhefang|blz
zhejiang|rc
zhelezni port|nyj
zheleznodorozhni|6wt
zheleznodorozhnoye|od5
zheleznodorozhny|6wt
zheleznodorozhnyy|6wt
zheleznogorsk|84e,89x
zheleznogorsk ilimski|fya
zheleznogorsk ilimskiy|fya
zheleznogorsk ilimsky|fya
zheleznovodsk|gi9
zhelezny port|nyj
zheleznyy port|nyj
zheliabovka|nk1
zhelino|5fh
zhelou|eln
zheltyye vody|cun
zhelyabovka|nk1
zhem|mrb
zhemchuzhina|od1
zhemchuzhyna|od1
zhemgang|4ou
zhemgang district|4ou
zhengding|68d
zhengji|cu3
zhengjiatun|8a7
zhengzhou|8z
zhenjiang|1y9
zhenlai|9to
zhenping chengguanzhen|6ct
zhenxi|bsc
zhenzhou|6ey
zherdevka|i55
zherebkove|nrl
zherebkovo|nrl
zhetikara|ctn
zhetysu region|49u
zhezkazgan|3bf
zhezqazghan|3bf
zhicheng|6mg,a7g
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
zhitomir|24n
zhitomir oblast|143
zhitomir region|143
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
zhonghe|7u4,csb,dts,fa5
zhongshan|16l
zhongshu|8dd
zhongxiang|7pm
zhongxin|bk9
zhongxing|avx
zhongxing new village|961
zhongxing xincun|961
zhoucheng|9hb
zhoucun|7ch
zhoujia|f1k
zhoujiaba|8i8
zhoukou|2m2
zhourivka|msl
zhoushan|20h
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
zhu cheng city|1wm
zhuanghe|8xk
zhuangyuan|90d
zhucheng|2p3
zhuhai|1da,cxn
zhuji|7no
zhujiajiao|ale
zhukov|iv7
zhukovka|hh5
zhukovo|iv7
zhukovski|85h
zhukovskiy|85h
zhukovsky|85h
zhulebino|6rs
zhumadian|27x
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
zhuzhou|1sq
zhvan|ofq
zhvanets|nyh
zhydachiv|p0d
zhylivka|om2
zhyoltyye vody|cun
zhytomyr|143,24n
zhytomyr oblast|143
zhytomyr region|143
zhytomyrshchyna|143
ziablikovo|76e
zibihu|b0e
zibo|18h
zibulew|ncm
zibulewka|nso
zichem|kdq
zielona gora|34y
zifta|7mn
zigong|1pi
ziguinchor|2r0,5ws
zihuatanejo|9us
zilah|69l
zile|b2o
zilina|298,3qo
zilina region|298
zilinsky kraj|298
zillenmarkt|69l
zilupe|5b6
zilupe municipality|5b6
zilupes|5b6
zilupes novads|5b6
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
zinder|2go,5k1
zinder region|5k1
zindschibar|an3
zingem|kcg
zinguldak|2fc
ziniare|81e
zinjibar|an3
zinkiv|jl1
zintan|exe
zion|19b,gli
zionsville|g99
ziouzino|7dm
zipaquira|754
zira|fct
ziri|5u5,j8y
zirndorf|gbt
zirovnica|5ve
zitong|406
zittau|gbn
ziuzino|7dm
ziway|bvn
ziwilsk|ioc
ziyang|1zl
ziyang chengguanzhen|eac
zizhuang|bj7
zjurichtal|nl8
zjurupynsk|gi7
zlatibor|3n5
zlatibor district|3n5
zlatiborski upravni okrug|3n5
zlatooust|68z
zlatooustovo|ovj
zlatoust|68z
zlatoustove|ovj
zlatoustovo|ovj
zlin|2gv,3yd,4td
zlin region|2gv
zlinka|mru
zlinsky|2gv,4td
zlinsky kraj|2gv,4td
zliten|7og
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
zoetermeer|7in
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
zona de kosi|5kj
zona de lumbini|5kk
zona desmilitarizada de corea|p1p
zone coreenne demilitarisee|p1p
zone de l ouest|5w5
zone tampon des nations unies a chypre|pb9
zonguldak|2fc,3da
zonguldak province|2fc
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
zou|4ne
zouara|71i
zoubova poliana|jg6
zoucheng|3ie
zouerat|7k0
zouerate|7k0
zoug|qg,9m9
zougdidi|7ah
zougres|hrw
zouhres|hrw
zouia|kh8
zouievka|ixq
zoutleeuw|jy0
zouzhuang|cfx
zozin jurt|i5m
zrece|5u3,jqi
zrenjanin|8z6
zrenjanin city|8z6
zrnovci|5ec,jjn
zroub komarivskyi|nzx
zroub komarovski|nzx
zrub komarivski|nzx
zrub komarivskyi|nzx
zrub komarivskyy|nzx
zrub komarovski|nzx
zrub komarovsky|nzx
ztara zagora|2vu
zuara|71i
zubair|7c2
zubia|hkx
zubova poliana|jg6
zubova polyana|jg6
zuchwil|jmx
zuelpich|hd0
zuenoula|ejs
zuerate|7k0
zuerich|1vt,b97
zuerich see|lq0
zug|qg,9m9
zugdidi|7ah
zuger see|lq1
zuglo|75j
zugres|hrw
zuhres|hrw
zuia|kh8
zuid holland|108
zujar|mrd
zulia|173
zulpich|hd0
zulte|ifn
zumpango|boy
zumpango de ocampo|boy
zunyi|1el
zuo|mre
zuren|odt
zurich|qh,1vt,b97
zurrieq|eyn
zurz|42c
zushi|al2
zutendaal|k80
zutphen|e4q
zuunmod|bog
zuwara|71i
zuwara municipality|3gb
zuwarah|71i
zuya|kh8
zuyevka|ixq
zuzemberk|5vf,nf1
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
zwolle|37v
zyablikovo|76e
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
zyuzino|7dm
zywiec|f5h
`
