/**
 * Forms of reporting verbs that the conjugation tables lack, a verb a line, its infinitive first; a part that stands at the end
 * of its clause is joined by `_`. Written by hand.
 */
export const formsByHand: Readonly<Record<string, string>> = {
  de: `
schimpfen schimpft schimpfte schimpften geschimpft schimpfe
spotten spottet spottete spotteten gespottet spotte
klagen klagt klagte klagten geklagt klage
konstatieren konstatiert konstatierte konstatierten konstatiere
resümieren resümiert resümierte resümierten resümiere
bilanzieren bilanziert bilanzierte bilanzierten bilanziere
urteilen urteilt urteilte urteilten geurteilt urteile
prophezeien prophezeit prophezeite prophezeiten prophezeie
flüstern flüstert flüsterte flüsterten geflüstert flüstere
seufzen seufzt seufzte seufzten geseufzt seufze
schwärmen schwärmt schwärmte schwärmten geschwärmt schwärme
jubeln jubelt jubelte jubelten gejubelt juble
witzeln witzelt witzelte witzelten gewitzelt witzle
poltern poltert polterte polterten gepoltert poltere
monieren moniert monierte monierten moniere
bemängeln bemängelt bemängelte bemängelten bemängle
rügen rügt rügte rügten gerügt rüge
bedauern bedauert bedauerte bedauerten bedauere
unken unkt unkte unkten geunkt unke
verlauten verlautet verlautete verlauteten verlaute
zusichern sichert_zu sicherte_zu sicherten_zu zugesichert sichere_zu sichern_zu
ausführen führt_aus führte_aus führten_aus ausgeführt führe_aus führen_aus
darlegen legt_dar legte_dar legten_dar dargelegt lege_dar legen_dar
einwenden wendet_ein wandte_ein wandten_ein eingewandt wende_ein wenden_ein
nachlegen legt_nach legte_nach legten_nach nachgelegt lege_nach legen_nach
nachhaken hakt_nach hakte_nach hakten_nach nachgehakt hake_nach haken_nach
vorrechnen rechnet_vor rechnete_vor rechneten_vor vorgerechnet rechne_vor rechnen_vor
aussagen sagt_aus sagte_aus sagten_aus ausgesagt sage_aus
ablehnen lehnt_ab lehnte_ab lehnten_ab abgelehnt lehne_ab lehnen_ab
ausrufen ruft_aus rief_aus riefen_aus ausgerufen rufe_aus
rufen ruft rief riefen gerufen rufe
befinden befindet befand befanden befunden befinde
verraten verrät verriet verrieten verrate
einschätzen schätzt_ein schätzte_ein schätzten_ein eingeschätzt schätze_ein schätzen_ein
herausstellen stellt_heraus stellte_heraus stellten_heraus herausgestellt stelle_heraus stellen_heraus
zusammenfassen fasst_zusammen fasste_zusammen fassten_zusammen zusammengefasst fasse_zusammen fassen_zusammen
verweisen verweist verwies verwiesen verweise
hinweisen weist_hin wies_hin wiesen_hin hingewiesen weise_hin weisen_hin
drängen drängt drängte drängten gedrängt dränge
pochen pocht pochte pochten gepocht poche`,
  es: `
ironizar ironiza ironizan ironizó ironizaron ironizado ironizaba ironizando ironizaría ironizada ironizados ironizaban ironizarían
bromear bromea bromean bromeó bromearon bromeado bromeaba bromeando bromearía bromeada bromeados bromeaban bromearían
zanjar zanja zanjan zanjó zanjaron zanjado zanjaba zanjando zanjaría zanjada zanjados zanjaban zanjarían
espetar espeta espetan espetó espetaron espetado espetaba espetando espetaría espetada espetados espetaban espetarían
atajar ataja atajan atajó atajaron atajado atajaba atajando atajaría atajada atajados atajaban atajarían
sentenciar sentencia sentencian sentenció sentenciaron sentenciado sentenciaba sentenciando sentenciaría sentenciada sentenciados sentenciaban sentenciarían
apostillar apostilla apostillan apostilló apostillaron apostillado apostillaba apostillando apostillaría apostillada apostillados apostillaban apostillarían
puntualizar puntualiza puntualizan puntualizó puntualizaron puntualizado puntualizaba puntualizando puntualizaría puntualizada puntualizados puntualizaban puntualizarían
remarcar remarca remarcan remarcó remarcaron remarcado remarcaba remarcando remarcaría remarcada remarcados remarcaban remarcarían
alabar alaba alaban alabó alabaron alabado alababa alabando alabaría alabada alabados alababan alabarían
tachar tacha tachan tachó tacharon tachado tachaba tachando tacharía tachada tachados tachaban tacharían
protestar protesta protestan protestó protestaron protestado protestaba protestando protestaría protestada protestados protestaban protestarían
discrepar discrepa discrepan discrepó discreparon discrepado discrepaba discrepando discreparía discrepada discrepados discrepaban discreparían
cuestionar cuestiona cuestionan cuestionó cuestionaron cuestionado cuestionaba cuestionando cuestionaría cuestionada cuestionados cuestionaban cuestionarían
rememorar rememora rememoran rememoró rememoraron rememorado rememoraba rememorando rememoraría rememorada rememorados rememoraban rememorarían
desvelar desvela desvelan desveló desvelaron desvelado desvelaba desvelando desvelaría desvelada desvelados desvelaban desvelarían
avanzar avanza avanzan avanzó avanzaron avanzado avanzaba avanzando avanzaría avanzada avanzados avanzaban avanzarían
trasladar traslada trasladan trasladó trasladaron trasladado trasladaba trasladando trasladaría trasladada trasladados trasladaban trasladarían
matizar matiza matizan matizó matizaron matizado matizaba matizando matizaría matizada matizados matizaban matizarían
deslizar desliza deslizan deslizó deslizaron deslizado deslizaba deslizando deslizaría deslizada deslizados deslizaban deslizarían
resumir resume resumen resumió resumieron resumido resumía resumiendo resumiría resumida resumidos resumían resumirían
incidir incide inciden incidió incidieron incidido incidía incidiendo incidiría incidían incidirían
abogar aboga abogan abogó abogaron abogado abogaba abogando abogaría abogada abogados abogaban abogarían
achacar achaca achacan achacó achacaron achacado achacaba achacando achacaría achacada achacados achacaban achacarían
barajar baraja barajan barajó barajaron barajado barajaba barajando barajaría barajada barajados barajaban barajarían
exclamar exclama exclaman exclamó exclamaron exclamado exclamaba exclamando exclamaría exclamada exclamados exclamaban exclamarían
suspirar suspira suspiran suspiró suspiraron suspirado suspiraba suspirando suspiraría suspirada suspirados suspiraban suspirarían`,
  ru: `
возмущаться возмущается возмущаются возмущался возмущалась возмущалось возмущались
сетовать сетует сетуют сетовал сетовала сетовало сетовали
посетовать посетует посетуют посетовал посетовала посетовало посетовали
съязвить съязвит съязвят съязвил съязвила съязвило съязвили
иронизировать иронизирует иронизируют иронизировал иронизировала иронизировало иронизировали
пошутить пошутит пошутят пошутил пошутила пошутило пошутили
улыбаться улыбается улыбаются улыбался улыбалась улыбалось улыбались
улыбнуться улыбнётся улыбнутся улыбнулся улыбнулась улыбнулось улыбнулись
смеяться смеётся смеется смеются смеялся смеялась смеялось смеялись
вздыхать вздыхает вздыхают вздыхал вздыхала вздыхало вздыхали
вздохнуть вздохнёт вздохнут вздохнул вздохнула вздохнуло вздохнули
воскликнуть воскликнет воскликнут воскликнул воскликнула воскликнуло воскликнули
парировать парирует парируют парировал парировала парировало парировали
отрезать отрежет отрежут отрезал отрезала отрезало отрезали
отмахиваться отмахивается отмахиваются отмахивался отмахивалась отмахивалось отмахивались
возражать возражает возражают возражал возражала возражало возражали
недоумевать недоумевает недоумевают недоумевал недоумевала недоумевало недоумевали
усомниться усомнится усомнятся усомнился усомнилась усомнилось усомнились
резюмировать резюмирует резюмируют резюмировал резюмировала резюмировало резюмировали
подытожить подытожит подытожат подытожил подытожила подытожило подытожили
отчитаться отчитается отчитаются отчитался отчиталась отчиталось отчитались
доложить доложит доложат доложил доложила доложило доложили
озвучить озвучит озвучат озвучил озвучила озвучило озвучили
предостерегать предостерегает предостерегают предостерегал предостерегала предостерегало предостерегали
рассчитывать рассчитывает рассчитывают рассчитывал рассчитывала рассчитывало рассчитывали
оценивать оценивает оценивают оценивал оценивала оценивало оценивали
подсчитать подсчитает подсчитают подсчитал подсчитала подсчитало подсчитали
вспоминать вспоминает вспоминают вспоминал вспоминала вспоминало вспоминали
вспомнить вспомнит вспомнят вспомнил вспомнила вспомнило вспомнили
признаваться признаётся признается признаются признавался признавалась признавалось признавались
вменять вменяет вменяют вменял вменяла вменяло вменяли
представиться представится представятся представился представилась представилось представились
счесть сочтёт сочтет сочтут счёл счел сочла сочло сочли
заключить заключит заключат заключил заключила заключило заключили
свидетельствовать свидетельствует свидетельствуют свидетельствовал свидетельствовала свидетельствовало свидетельствовали`,
  uk: `
обурюватися обурюється обурюються обурювався обурювалася обурювалося обурювалися
нарікати нарікає нарікають нарікав нарікала нарікало нарікали
бідкатися бідкається бідкаються бідкався бідкалася бідкалося бідкалися
іронізувати іронізує іронізують іронізував іронізувала іронізувало іронізували
пожартувати пожартує пожартують пожартував пожартувала пожартувало пожартували
усміхатися усміхається усміхаються усміхався усміхалася усміхалося усміхалися
усміхнутися усміхнеться усміхнуться усміхнувся усміхнулася усміхнулося усміхнулися
сміятися сміється сміються сміявся сміялася сміялося сміялися
зітхати зітхає зітхають зітхав зітхала зітхало зітхали
зітхнути зітхне зітхнуть зітхнув зітхнула зітхнуло зітхнули
вигукнути вигукне вигукнуть вигукнув вигукнула вигукнуло вигукнули
парирувати парирує парирують парирував парирувала парирувало парирували
відрізати відріже відріжуть відрізав відрізала відрізало відрізали
відмахуватися відмахується відмахуються відмахувався відмахувалася відмахувалося відмахувалися
дивуватися дивується дивуються дивувався дивувалася дивувалося дивувалися
підсумувати підсумує підсумують підсумував підсумувала підсумувало підсумували
звітувати звітує звітують звітував звітувала звітувало звітували
доповісти доповість доповідять доповів доповіла доповіло доповіли
озвучити озвучить озвучать озвучив озвучила озвучило озвучили
радити радить радять радив радила радило радили
застерігати застерігає застерігають застерігав застерігала застерігало застерігали
розраховувати розраховує розраховують розраховував розраховувала розраховувало розраховували
оцінювати оцінює оцінюють оцінював оцінювала оцінювало оцінювали
підрахувати підрахує підрахують підрахував підрахувала підрахувало підрахували
пригадувати пригадує пригадують пригадував пригадувала пригадувало пригадували
пригадати пригадає пригадають пригадав пригадала пригадало пригадали
зізнаватися зізнається зізнаються зізнавався зізнавалася зізнавалося зізнавалися
розпорядитися розпорядиться розпорядяться розпорядився розпорядилася розпорядилося розпорядилися
інкримінувати інкримінує інкримінують інкримінував інкримінувала інкримінувало інкримінували
поінформувати поінформує поінформують поінформував поінформувала поінформувало поінформували
твердити твердить твердять твердив твердила твердило твердили
скаржитися скаржиться скаржаться скаржився скаржилася скаржилося скаржилися
засвідчити засвідчить засвідчать засвідчив засвідчила засвідчило засвідчили
назватися назветься назвуться назвався назвалася назвалося назвалися
пророкувати пророкує пророкують пророкував пророкувала пророкувало пророкували`,
}
