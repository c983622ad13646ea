/**
 * Bodies that news often names: id, kind, country, then their names in French, English, Ukrainian, Russian,
 * German and Spanish, each list parted by semicolons, the usual name first.
 */
export const organisationTable = `
nato|alliance||OTAN; Alliance atlantique; Organisation du traité de l'Atlantique nord|NATO; North Atlantic Treaty Organization; North Atlantic Alliance|НАТО; Північноатлантичний альянс|НАТО; Североатлантический альянс|NATO; Nordatlantikpakt|OTAN; Alianza Atlántica
eu|union||Union européenne; UE|European Union; EU|Європейський Союз; ЄС; Євросоюз|Европейский союз; ЕС; Евросоюз|Europäische Union; EU|Unión Europea; UE
ec|institution||Commission européenne|European Commission|Європейська комісія; Єврокомісія|Европейская комиссия; Еврокомиссия|Europäische Kommission; EU-Kommission|Comisión Europea
ep|institution||Parlement européen|European Parliament|Європейський парламент; Європарламент|Европейский парламент; Европарламент|Europäisches Parlament; Europaparlament|Parlamento Europeo; Eurocámara
euco|institution||Conseil européen|European Council|Європейська рада|Европейский совет|Europäischer Rat|Consejo Europeo
un|io||ONU; Nations unies; Organisation des Nations unies; Nations Unies|UN; United Nations; U.N.|ООН; Організація Об'єднаних Націй|ООН; Организация Объединённых Наций|UN; UNO; Vereinte Nationen|ONU; Naciones Unidas
unsc|institution||Conseil de sécurité; Conseil de sécurité de l'ONU|Security Council; UN Security Council|Рада Безпеки ООН; Радбез ООН|Совет Безопасности ООН; Совбез ООН|UN-Sicherheitsrat; Sicherheitsrat|Consejo de Seguridad
unga|institution||Assemblée générale des Nations unies|UN General Assembly|Генеральна Асамблея ООН; Генасамблея ООН|Генеральная Ассамблея ООН; Генассамблея ООН|UN-Generalversammlung|Asamblea General de la ONU
ohchr|io||HCDH; Haut-Commissariat de l'ONU aux droits de l'homme|OHCHR; UN Human Rights Office|УВКПЛ|УВКПЧ|OHCHR|ACNUDH
unhcr|io||HCR; UNHCR; Haut-Commissariat des Nations unies pour les réfugiés|UNHCR; UN refugee agency|УВКБ ООН|УВКБ ООН|UNHCR; UN-Flüchtlingshilfswerk|ACNUR
unicef|io||Unicef; UNICEF|UNICEF|ЮНІСЕФ|ЮНИСЕФ|Unicef; UNICEF|Unicef; UNICEF
unesco|io||Unesco; UNESCO|UNESCO|ЮНЕСКО|ЮНЕСКО|Unesco; UNESCO|Unesco; UNESCO
who|io||OMS; Organisation mondiale de la santé|WHO; World Health Organization|ВООЗ|ВОЗ|WHO; Weltgesundheitsorganisation|OMS
iaea|io||AIEA; Agence internationale de l'énergie atomique|IAEA; International Atomic Energy Agency|МАГАТЕ|МАГАТЭ|IAEA; IAEO; Internationale Atomenergiebehörde|OIEA
osce|io||OSCE; Organisation pour la sécurité et la coopération en Europe|OSCE|ОБСЄ|ОБСЕ|OSZE|OSCE
coe|io||Conseil de l'Europe|Council of Europe|Рада Європи|Совет Европы|Europarat|Consejo de Europa
echr|court||CEDH; Cour européenne des droits de l'homme|ECHR; European Court of Human Rights|ЄСПЛ|ЕСПЧ|EGMR; Europäischer Gerichtshof für Menschenrechte|TEDH
icc|court||CPI; Cour pénale internationale|ICC; International Criminal Court|МКС; Міжнародний кримінальний суд|МУС; Международный уголовный суд|IStGH; Internationaler Strafgerichtshof|CPI; Corte Penal Internacional
icj|court||CIJ; Cour internationale de justice|ICJ; International Court of Justice|Міжнародний суд ООН|Международный суд ООН|IGH; Internationaler Gerichtshof|CIJ; Corte Internacional de Justicia
icrc|ngo||CICR; Comité international de la Croix-Rouge; Croix-Rouge|ICRC; International Committee of the Red Cross; Red Cross|МКЧХ; Червоний Хрест|МККК; Красный Крест|IKRK; Rotes Kreuz|CICR; Cruz Roja
imf|io||FMI; Fonds monétaire international|IMF; International Monetary Fund|МВФ|МВФ|IWF; Internationaler Währungsfonds|FMI
worldbank|io||Banque mondiale|World Bank|Світовий банк|Всемирный банк|Weltbank|Banco Mundial
g7|group||G7|G7; Group of Seven|G7; Велика сімка|G7; Большая семёрка|G7|G7
g20|group||G20|G20|G20|G20|G20|G20
brics|group||Brics; BRICS|BRICS|БРІКС|БРИКС|BRICS|BRICS
csto|alliance||OTSC|CSTO; Collective Security Treaty Organization|ОДКБ|ОДКБ|OVKS|OTSC
cis|io||CEI; Communauté des États indépendants|CIS; Commonwealth of Independent States|СНД|СНГ|GUS|CEI
sco|io||OCS; Organisation de coopération de Shanghai|SCO; Shanghai Cooperation Organisation|ШОС|ШОС|SOZ|OCS
eaeu|union||UEEA; Union économique eurasiatique|EAEU; Eurasian Economic Union|ЄАЕС|ЕАЭС|EAWU|UEEA
opec|io||OPEP; Opep|OPEC|ОПЕК|ОПЕК|OPEC|OPEP
african-union|io||Union africaine; UA|African Union; AU|Африканський союз|Африканский союз|Afrikanische Union|Unión Africana
arab-league|io||Ligue arabe|Arab League|Ліга арабських держав|Лига арабских государств|Arabische Liga|Liga Árabe
ecowas|io||Cédéao; CEDEAO|ECOWAS|ЕКОВАС|ЭКОВАС|ECOWAS|Cedeao
amnesty|ngo||Amnesty International; Amnesty|Amnesty International; Amnesty|Amnesty International; Міжнародна амністія|Amnesty International; Международная амнистия|Amnesty International|Amnistía Internacional
hrw|ngo||Human Rights Watch; HRW|Human Rights Watch; HRW|Human Rights Watch|Human Rights Watch|Human Rights Watch|Human Rights Watch
rsf|ngo||Reporters sans frontières; RSF|Reporters Without Borders; RSF|Репортери без кордонів|Репортёры без границ|Reporter ohne Grenzen|Reporteros Sin Fronteras
msf|ngo||Médecins sans frontières; MSF|Doctors Without Borders; MSF|Лікарі без кордонів|Врачи без границ|Ärzte ohne Grenzen|Médicos Sin Fronteras
bellingcat|ngo||Bellingcat|Bellingcat|Bellingcat|Bellingcat; Беллингкэт|Bellingcat|Bellingcat
isw|thinktank|US|Institute for the Study of War; ISW; Institut pour l'étude de la guerre|Institute for the Study of War; ISW|Інститут вивчення війни; ISW|Институт изучения войны; ISW|Institute for the Study of War; ISW|Instituto para el Estudio de la Guerra; ISW
cit|thinktank|RU|Conflict Intelligence Team; CIT|Conflict Intelligence Team; CIT|Conflict Intelligence Team|Conflict Intelligence Team; CIT|Conflict Intelligence Team|Conflict Intelligence Team
memorial|ngo|RU|Memorial|Memorial|Меморіал|Мемориал|Memorial|Memorial
ofpra|agency|FR|Ofpra; OFPRA|OFPRA|||OFPRA|OFPRA
ua-gov|government|UA|gouvernement ukrainien|Ukrainian government|уряд України; Кабінет Міністрів; Кабмін|правительство Украины; Кабинет министров Украины|ukrainische Regierung|Gobierno ucraniano
ua-rada|parliament|UA|Verkhovna Rada; Rada; Parlement ukrainien|Verkhovna Rada; Rada|Верховна Рада; Рада|Верховная рада; Рада|Werchowna Rada; Rada|Rada Suprema; Verjovna Rada
ua-afu|military|UA|forces armées ukrainiennes; armée ukrainienne; forces ukrainiennes|Armed Forces of Ukraine; AFU; Ukrainian army; Ukrainian forces; Ukrainian military|Збройні сили України; ЗСУ|Вооружённые силы Украины; Вооруженные силы Украины; ВСУ|ukrainische Streitkräfte; ukrainische Armee|Fuerzas Armadas de Ucrania; Ejército ucraniano
ua-gs|military|UA|état-major ukrainien; état-major général ukrainien|Ukrainian General Staff; General Staff of the Armed Forces of Ukraine|Генеральний штаб ЗСУ; Генштаб ЗСУ; Генштаб|Генеральный штаб ВСУ; Генштаб ВСУ|ukrainischer Generalstab|Estado Mayor ucraniano
ua-mod|ministry|UA|ministère ukrainien de la Défense|Ukrainian Defence Ministry; Ministry of Defense of Ukraine|Міністерство оборони України; Міноборони|Министерство обороны Украины; Минобороны Украины|ukrainisches Verteidigungsministerium|Ministerio de Defensa de Ucrania
ua-sbu|intelligence|UA|SBU; Service de sécurité d'Ukraine; services de sécurité ukrainiens; services de renseignement ukrainiens|SBU; Security Service of Ukraine|СБУ; Служба безпеки України|СБУ; Служба безопасности Украины|SBU; Sicherheitsdienst der Ukraine|SBU; Servicio de Seguridad de Ucrania
ua-gur|intelligence|UA|GUR; HUR; renseignement militaire ukrainien|HUR; GUR; Ukrainian military intelligence; Defence Intelligence of Ukraine|ГУР; ГУР МО; Головне управління розвідки|ГУР; Главное управление разведки Минобороны Украины|HUR; GUR; ukrainischer Militärgeheimdienst|GUR; inteligencia militar ucraniana
ua-nabu|agency|UA|NABU|NABU|НАБУ|НАБУ|NABU|NABU
ua-azov|military|UA|Azov; bataillon Azov; régiment Azov; brigade Azov|Azov; Azov Battalion; Azov Regiment; Azov Brigade|Азов; полк «Азов»; батальйон «Азов»|Азов; полк «Азов»; батальон «Азов»|Asow; Asow-Regiment; Asow-Bataillon|Azov; batallón Azov; regimiento Azov
ua-tdf|military|UA|défense territoriale; forces de défense territoriale ukrainiennes|Territorial Defense Forces; Territorial Defence|Тероборона; Сили територіальної оборони; ТрО|Тероборона; территориальная оборона|Territorialverteidigung|Defensa Territorial
ua-energoatom|company|UA|Energoatom|Energoatom; Enerhoatom|Енергоатом|Энергоатом|Energoatom|Energoatom
ua-naftogaz|company|UA|Naftogaz|Naftogaz|Нафтогаз|Нафтогаз|Naftogaz|Naftogaz
ru-gov|government|RU|gouvernement russe; Kremlin|Russian government; Kremlin|уряд Росії; Кремль|правительство РФ; правительство России; Кремль|russische Regierung; Kreml|Gobierno ruso; Kremlin
ru-duma|parliament|RU|Douma; Douma d'État|Duma; State Duma|Держдума; Державна дума|Госдума; Государственная дума|Duma; Staatsduma|Duma; Duma Estatal
ru-fc|parliament|RU|Conseil de la Fédération|Federation Council|Рада Федерації|Совет Федерации; Совфед|Föderationsrat|Consejo de la Federación
ru-af|military|RU|forces armées russes; armée russe; forces russes|Russian Armed Forces; Russian army; Russian forces; Russian military|Збройні сили РФ; російська армія; російські війська|Вооружённые силы РФ; Вооруженные силы России; ВС РФ; российская армия|russische Streitkräfte; russische Armee|Fuerzas Armadas rusas; Ejército ruso
ru-mod|ministry|RU|ministère russe de la Défense; ministère de la Défense russe|Russian Defence Ministry; Russian Ministry of Defense; Russian MoD|Міністерство оборони РФ; Міноборони РФ|Министерство обороны РФ; Минобороны РФ; Минобороны России|russisches Verteidigungsministerium|Ministerio de Defensa ruso
ru-mfa|ministry|RU|ministère russe des Affaires étrangères; MID|Russian Foreign Ministry|МЗС РФ|МИД РФ; МИД России|russisches Außenministerium|Ministerio de Exteriores ruso
ru-fsb|intelligence|RU|FSB|FSB; Federal Security Service|ФСБ|ФСБ|FSB|FSB
ru-gru|intelligence|RU|GRU; renseignement militaire russe|GRU; Russian military intelligence|ГРУ|ГРУ; ГУ ГШ|GRU|GRU
ru-svr|intelligence|RU|SVR|SVR; Foreign Intelligence Service|СЗР|СВР|SWR|SVR
kgb|intelligence|SU|KGB|KGB|КДБ|КГБ|KGB|KGB
ru-rosgvardia|military|RU|Rosgvardia; Garde nationale russe|Rosgvardia; Rosgvardiya; Russian National Guard|Росгвардія|Росгвардия|Rosgwardija; Nationalgarde|Rosgvardia
ru-vdv|military|RU|VDV; troupes aéroportées russes|VDV; Russian Airborne Forces|ВДВ|ВДВ|WDW; Luftlandetruppen|VDV
ru-vks|military|RU|VKS; forces aérospatiales russes|VKS; Russian Aerospace Forces|ПКС РФ; ВКС|ВКС|WKS|VKS
ru-wagner|pmc|RU|Wagner; groupe Wagner; groupe paramilitaire Wagner|Wagner; Wagner Group|Вагнер; ПВК Вагнера; група Вагнера|Вагнер; ЧВК «Вагнер»; группа Вагнера|Wagner; Gruppe Wagner; Wagner-Gruppe|Wagner; Grupo Wagner
ru-bsf|military|RU|flotte de la mer Noire; flotte russe de la mer Noire|Black Sea Fleet|Чорноморський флот|Черноморский флот; ЧФ|Schwarzmeerflotte|Flota del Mar Negro
ru-kadyrov|military|RU|kadyrovtsy; hommes de Kadyrov; forces de Kadyrov; Kadyrovtsy|Kadyrovites; Kadyrovtsy; Kadyrov's forces|кадировці|кадыровцы|Kadyrowzy; Kadyrow-Kämpfer|kadírovtsi
ru-roskomnadzor|agency|RU|Roskomnadzor|Roskomnadzor|Роскомнагляд|Роскомнадзор|Roskomnadsor|Roskomnadzor
ru-investigative|agency|RU|Comité d'enquête russe; Comité d'enquête|Investigative Committee of Russia|Слідчий комітет РФ|Следственный комитет РФ; СК РФ; СКР|russisches Ermittlungskomitee|Comité de Investigación de Rusia
ru-united-russia|party|RU|Russie unie|United Russia|Єдина Росія|Единая Россия|Einiges Russland|Rusia Unida
ru-gazprom|company|RU|Gazprom|Gazprom|Газпром|Газпром|Gazprom; Gasprom|Gazprom
ru-rosneft|company|RU|Rosneft|Rosneft|Роснефть|Роснефть|Rosneft|Rosneft
ru-rosatom|company|RU|Rosatom|Rosatom|Росатом|Росатом|Rosatom|Rosatom
ru-roc|religious|RU|Église orthodoxe russe; Patriarcat de Moscou|Russian Orthodox Church; Moscow Patriarchate|РПЦ; Московський патріархат|РПЦ; Русская православная церковь; Московский патриархат|Russisch-Orthodoxe Kirche; Moskauer Patriarchat|Iglesia ortodoxa rusa
ua-ocu|religious|UA|Église orthodoxe d'Ukraine|Orthodox Church of Ukraine|ПЦУ; Православна церква України|ПЦУ|Orthodoxe Kirche der Ukraine|Iglesia ortodoxa de Ucrania
us-pentagon|ministry|US|Pentagone; département de la Défense|Pentagon; Department of Defense; DoD|Пентагон|Пентагон|Pentagon|Pentágono
us-state|ministry|US|département d'État; Département d'État|State Department; Department of State|Державний департамент; Держдеп|Госдепартамент; Госдеп|US-Außenministerium; State Department|Departamento de Estado
us-wh|government|US|Maison-Blanche; Maison Blanche|White House|Білий дім|Белый дом|Weißes Haus|Casa Blanca
us-congress|parliament|US|Congrès américain; Congrès|Congress; US Congress|Конгрес США|Конгресс США|US-Kongress|Congreso de Estados Unidos
us-senate|parliament|US|Sénat américain|US Senate|Сенат США|Сенат США|US-Senat|Senado de Estados Unidos
us-cia|intelligence|US|CIA|CIA; Central Intelligence Agency|ЦРУ|ЦРУ|CIA|CIA
us-fbi|agency|US|FBI|FBI|ФБР|ФБР|FBI|FBI
us-nsa|intelligence|US|NSA|NSA|АНБ|АНБ|NSA|NSA
uk-mod|ministry|GB|ministère britannique de la Défense|UK Ministry of Defence; British Defence Ministry; MoD|Міністерство оборони Великої Британії|Министерство обороны Великобритании|britisches Verteidigungsministerium|Ministerio de Defensa británico
uk-mi6|intelligence|GB|MI6|MI6|МІ-6; MI6|МИ-6; MI6|MI6|MI6
uk-mi5|intelligence|GB|MI5|MI5|МІ-5|МИ-5|MI5|MI5
fr-dgse|intelligence|FR|DGSE|DGSE|||DGSE|DGSE
fr-dgsi|intelligence|FR|DGSI|DGSI|||DGSI|DGSI
fr-an|parliament|FR|Assemblée nationale|National Assembly|Національні збори Франції|Национальное собрание Франции|französische Nationalversammlung|Asamblea Nacional
fr-senat|parliament|FR|Sénat|French Senate|||französischer Senat|Senado francés
de-bnd|intelligence|DE|BND|BND|БНД|БНД|BND; Bundesnachrichtendienst|BND
de-bundestag|parliament|DE|Bundestag|Bundestag|Бундестаг|Бундестаг|Bundestag|Bundestag
de-bundeswehr|military|DE|Bundeswehr|Bundeswehr|Бундесвер|Бундесвер|Bundeswehr|Bundeswehr
il-idf|military|IL|Tsahal; armée israélienne|IDF; Israel Defense Forces; Israeli army|ЦАХАЛ|ЦАХАЛ|IDF; israelische Armee|FDI; Ejército israelí
il-mossad|intelligence|IL|Mossad|Mossad|Моссад|Моссад|Mossad|Mosad
hamas|armed-group|PS|Hamas|Hamas|ХАМАС|ХАМАС|Hamas|Hamás
hezbollah|armed-group|LB|Hezbollah|Hezbollah; Hizbullah|Хезболла|Хезболла; Хизбалла|Hisbollah|Hezbolá
houthis|armed-group|YE|Houthis|Houthis|хусити|хуситы|Huthi-Rebellen; Huthis|hutíes
taliban|armed-group|AF|Taliban; talibans|Taliban|Талібан|Талибан|Taliban|talibanes; Talibán
isis|armed-group||État islamique; EI; Daech; Daesh; ISIS|Islamic State; ISIS; ISIL; Daesh|Ісламська держава; ІДІЛ|Исламское государство; ИГИЛ; ИГ|Islamischer Staat|Estado Islámico; EI
al-qaeda|armed-group||Al-Qaïda; al-Qaida|al-Qaeda; Al Qaeda|Аль-Каїда|Аль-Каида|Al-Qaida|Al Qaeda
pkk|armed-group|TR|PKK|PKK|РПК|РПК|PKK|PKK
ypg|armed-group|SY|YPG|YPG|YPG|YPG|YPG|YPG
sdf|armed-group|SY|FDS; Forces démocratiques syriennes|SDF; Syrian Democratic Forces|СДС|СДС|SDF|FDS
ir-irgc|military|IR|Gardiens de la révolution; pasdarans|IRGC; Islamic Revolutionary Guard Corps; Revolutionary Guards|КВІР|КСИР|Revolutionsgarden|Guardia Revolucionaria
cn-pla|military|CN|Armée populaire de libération; APL|People's Liberation Army; PLA|НВАК|НОАК|Volksbefreiungsarmee|Ejército Popular de Liberación
cn-ccp|party|CN|Parti communiste chinois; PCC|Chinese Communist Party; CCP|Комуністична партія Китаю|Коммунистическая партия Китая; КПК|Kommunistische Partei Chinas|Partido Comunista Chino
foreign-legion-ua|military|UA|Légion internationale; Légion internationale pour la défense de l'Ukraine|International Legion; International Legion for the Defence of Ukraine|Інтернаціональний легіон|Интернациональный легион|Internationale Legion|Legión Internacional
freedom-of-russia|military|UA|Légion Liberté de la Russie|Freedom of Russia Legion|Легіон «Свобода Росії»|Легион «Свобода России»|Legion Freiheit Russlands|Legión Libertad de Rusia
rdk|military|UA|Corps des volontaires russes; RDK|Russian Volunteer Corps; RDK|РДК; Російський добровольчий корпус|РДК; Русский добровольческий корпус|Russisches Freiwilligenkorps|Cuerpo de Voluntarios Rusos
georgian-legion|military|UA|Légion géorgienne|Georgian Legion|Грузинський легіон|Грузинский легион|Georgische Legion|Legión Georgiana
meta|company|US||||||
telegram|platform||Telegram|Telegram|Telegram; Телеграм|Telegram; Телеграм|Telegram|Telegram
twitter|platform||Twitter|Twitter|Twitter; Твіттер|Twitter; Твиттер|Twitter|Twitter
facebook|platform||Facebook|Facebook|Facebook; Фейсбук|Facebook; Фейсбук|Facebook|Facebook
instagram|platform||Instagram|Instagram|Instagram; Інстаграм|Instagram; Инстаграм|Instagram|Instagram
youtube|platform||YouTube|YouTube|YouTube; Ютуб|YouTube; Ютуб|YouTube|YouTube
tiktok|platform||TikTok|TikTok|TikTok; ТікТок|TikTok; ТикТок|TikTok|TikTok
vk|platform|RU|VK; VKontakte|VK; VKontakte|ВК; ВКонтакте|ВК; ВКонтакте|VK; VKontakte|VK; VKontakte
whatsapp|platform||WhatsApp|WhatsApp|WhatsApp|WhatsApp|WhatsApp|WhatsApp
snapchat|platform||Snapchat|Snapchat|Snapchat|Snapchat|Snapchat|Snapchat
reddit|platform||Reddit|Reddit|Reddit|Reddit|Reddit|Reddit
maxar|company|US|Maxar; Maxar Technologies|Maxar; Maxar Technologies|Maxar|Maxar|Maxar|Maxar
planet-labs|company|US|Planet Labs|Planet Labs|Planet Labs|Planet Labs|Planet Labs|Planet Labs
`
