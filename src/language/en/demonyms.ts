/** Adjectives and inhabitants' names, lower-case: a place of the gazetteer (or `grp:`, a people), then the forms. */
export const demonyms = `
iso:UA|ukrainian|ukrainians
iso:RU|russian|russians
iso:FR|french|frenchman|frenchmen|frenchwoman|frenchwomen
iso:GB|british|briton|britons
iso:GB-ENG|english|englishman|englishmen|englishwoman|englishwomen
iso:GB-SCT|scottish|scot|scots
iso:GB-WLS|welsh|welshman|welshmen|welshwoman|welshwomen|welshs
iso:GB-NIR|northern irish
iso:DE|german|germans
iso:US|american|americans|us
iso:CA|canadian|canadians
iso:CA-QC|quebec|quebecer|quebecers|quebecs
iso:ES|spanish|spaniard|spaniards
iso:IT|italian|italians
iso:PT|portuguese
iso:BE|belgian|belgians
iso:BE-VLG|flemish|fleming|flemings
iso:BE-WAL|walloon|walloons
iso:NL|dutch|dutchman|dutchmen|dutchwoman|dutchwomen
iso:LU|luxembourgish|luxembourger|luxembourgers
iso:CH|swiss
iso:AT|austrian|austrians
iso:PL|polish|pole|poles
iso:CZ|czech
iso:SK|slovak|slovaks
iso:HU|hungarian|hungarians
iso:RO|romanian|romanians
iso:MD|moldovan|moldovans
iso:BG|bulgarian|bulgarians
iso:RS|serbian|serb|serbs|serbians
iso:HR|croatian|croat|croats|croatians
iso:BA|bosnian|bosnians|bosniak|bosniaks
iso:SI|slovenian|slovene|slovenes|slovenians
iso:ME|montenegrin|montenegrins
iso:MK|macedonian|macedonians
iso:AL|albanian|albanians
iso:XK|kosovar|kosovars
iso:GR|greek|greeks
iso:TR|turkish|turk|turks
iso:CY|cypriot|cypriots
iso:MT|maltese
iso:IE|irish|irishman|irishmen|irishwoman|irishwomen
iso:IS|icelandic|icelander|icelanders|icelandics
iso:NO|norwegian|norwegians
iso:SE|swedish|swede|swedes
iso:FI|finnish|finn|finns|finnic|finnics
iso:DK|danish|dane|danes
iso:EE|estonian|estonians
iso:LV|latvian|latvians
iso:LT|lithuanian|lithuanians
iso:BY|belarusian|belorussian|belorussians|belarusians
iso:GE|georgian|georgians
cur:abkhazia|abkhaz|abkhazian|abkhazians|abkhazs
cur:south-ossetia|south ossetian|south ossetians
cur:ossetia|ossetian|ossetians
cur:north-ossetia|north ossetian|north ossetians
cur:adjara|adjaran|adjarans
cur:chechnya|chechen|chechens
cur:ingushetia|ingush|ingushs
cur:dagestan|dagestani|dagestanis
cur:tatarstan|tatar|tatars
cur:bashkortostan|bashkir|bashkirs
cur:buryatia|buryat|buryats
cur:tuva|tuvan|tuvans
cur:yakutia|yakut|yakuts
cur:kalmykia|kalmyk|kalmyks
cur:siberia|siberian|siberians
cur:kuban|kuban|kubans
cur:caucasus|caucasian|caucasians
cur:crimea|crimean|crimeans|crimean tatar|crimean tatars
cur:transnistria|transnistrian|transnistrians
cur:gagauzia|gagauz|gagauzs
cur:karabakh|karabakh|artsakhi|artsakhis|karabakhs
grp:cossack|cossack|cossacks
iso:AM|armenian|armenians
iso:AZ|azerbaijani|azerbaijanis|azeri|azeris
iso:KZ|kazakh|kazakhstani|kazakhstanis|kazakhs
iso:KG|kyrgyz|kyrgyzs
iso:UZ|uzbek|uzbeks
iso:TM|turkmen|turkmens
iso:TJ|tajik|tajiks
iso:MN|mongolian|mongolians
iso:CN|chinese
iso:CN-XJ|uyghur|uyghurs
cur:tibet|tibetan|tibetans
iso:HK|hong kong|hongkonger|hongkongers|hong kongs
iso:TW|taiwanese
iso:JP|japanese
iso:KR|south korean|south koreans
iso:KP|north korean|north koreans
grp:korean|korean|koreans
iso:IN|indian|indians
iso:PK|pakistani|pakistanis
iso:BD|bangladeshi|bangladeshis
iso:LK|sri lankan|sri lankans
iso:NP|nepali|nepalese|nepaleses|nepalis
iso:BT|bhutanese
iso:MV|maldivian|maldivians
iso:AF|afghan|afghans
iso:IR|iranian|iranians
iso:IQ|iraqi|iraqis
iso:SY|syrian|syrians
iso:LB|lebanese
iso:IL|israeli|israelis
iso:PS|palestinian|palestinians
cur:gaza|gazan|gazans
iso:JO|jordanian|jordanians
iso:SA|saudi|saudi arabian|saudi arabians|saudis
iso:AE|emirati|emiratis
iso:QA|qatari|qataris
iso:KW|kuwaiti|kuwaitis
iso:BH|bahraini|bahrainis
iso:OM|omani|omanis
iso:YE|yemeni|yemenis
grp:houthi|houthi|houthis
grp:kurdish|kurdish|kurd|kurds
grp:yazidi|yazidi|yazidis
grp:arab|arab|arabs
grp:jewish|jewish|jew|jews
iso:EG|egyptian|egyptians
iso:LY|libyan|libyans
iso:TN|tunisian|tunisians
iso:DZ|algerian|algerians
iso:MA|moroccan|moroccans
iso:EH|sahrawi|sahrawis
iso:MR|mauritanian|mauritanians
iso:ML|malian|malians
iso:NE|nigerien|nigeriens
iso:NG|nigerian|nigerians
iso:TD|chadian|chadians
iso:SD|sudanese
iso:SS|south sudanese
iso:ET|ethiopian|ethiopians
cur:tigray|tigrayan|tigrayans
iso:ER|eritrean|eritreans
iso:DJ|djiboutian|djiboutians
iso:SO|somali|somalian|somalians|somalis
iso:KE|kenyan|kenyans
iso:UG|ugandan|ugandans
iso:RW|rwandan|rwandans
iso:BI|burundian|burundians
iso:CD|congolese
iso:CF|central african|central africans
iso:CM|cameroonian|cameroonians
iso:GA|gabonese
iso:GQ|equatorial guinean|equatoguinean|equatoguineans|equatorial guineans
iso:ST|são toméan|são toméans
iso:AO|angolan|angolans
iso:ZM|zambian|zambians
iso:ZW|zimbabwean|zimbabweans
iso:MZ|mozambican|mozambicans
iso:MW|malawian|malawians
iso:TZ|tanzanian|tanzanians
iso:MG|malagasy|malagasys
iso:KM|comoran|comorian|comorians|comorans
iso:MU|mauritian|mauritians
iso:SC|seychellois
iso:ZA|south african|south africans
iso:NA|namibian|namibians
iso:BW|botswanan|motswana|motswanas|botswanans
iso:LS|basotho|lesothan|lesothans|basothos
iso:SZ|swazi|swazis
iso:SN|senegalese
iso:GM|gambian|gambians
iso:GN|guinean|guineans
iso:GW|bissau-guinean|bissau-guineans
iso:SL|sierra leonean|sierra leoneans
iso:LR|liberian|liberians
iso:CI|ivorian|ivorians
iso:GH|ghanaian|ghanaians
iso:TG|togolese
iso:BJ|beninese
iso:BF|burkinabe|burkinabè|burkinabès|burkinabes
iso:CV|cape verdean|cape verdeans
grp:african|african|africans
iso:BR|brazilian|brazilians
iso:AR|argentine|argentinian|argentinians|argentines
iso:CL|chilean|chileans
iso:UY|uruguayan|uruguayans
iso:PY|paraguayan|paraguayans
iso:BO|bolivian|bolivians
iso:PE|peruvian|peruvians
iso:EC|ecuadorian|ecuadorians
iso:CO|colombian|colombians
iso:VE|venezuelan|venezuelans
iso:GY|guyanese
iso:SR|surinamese
iso:GF|french guianese
iso:MX|mexican|mexicans
iso:GT|guatemalan|guatemalans
iso:HN|honduran|hondurans
iso:SV|salvadoran|salvadorans
iso:NI|nicaraguan|nicaraguans
iso:CR|costa rican|costa ricans
iso:PA|panamanian|panamanians
iso:BZ|belizean|belizeans
iso:CU|cuban|cubans
iso:HT|haitian|haitians
iso:DO|dominican|dominicans
iso:PR|puerto rican|puerto ricans
iso:JM|jamaican|jamaicans
iso:TT|trinidadian|trinidadians
iso:BB|barbadian|barbadians
iso:BS|bahamian|bahamians
iso:LC|saint lucian|saint lucians
iso:GD|grenadian|grenadians
iso:AG|antiguan|antiguans
iso:KN|kittitian|kittitians
iso:VC|vincentian|vincentians
iso:AU|australian|australians
iso:NZ|new zealand|new zealander|new zealanders|new zealands
iso:PG|papua new guinean|papua new guineans
iso:FJ|fijian|fijians
iso:SB|solomon islander|solomon islanders
iso:VU|vanuatuan|ni-vanuatu|ni-vanuatus|vanuatuans
iso:WS|samoan|samoans
iso:TO|tongan|tongans
iso:KI|i-kiribati|i-kiribatis
iso:TV|tuvaluan|tuvaluans
iso:NR|nauruan|nauruans
iso:PW|palauan|palauans
iso:FM|micronesian|micronesians
iso:MH|marshallese
iso:NC|new caledonian|new caledonians
iso:PF|polynesian|polynesians
iso:ID|indonesian|indonesians
iso:MY|malaysian|malaysians
iso:SG|singaporean|singaporeans
iso:BN|bruneian|bruneians
iso:PH|filipino|philippine|philippines|filipinos
iso:TH|thai|thais
iso:VN|vietnamese
iso:KH|cambodian|cambodians
iso:LA|laotian|lao|laos|laotians
iso:MM|burmese|myanmar|myanmars
grp:rohingya|rohingya|rohingyas
iso:TL|timorese|east timorese|east timoreses
iso:AD|andorran|andorrans
iso:MC|monegasque|monegasques
iso:SM|sammarinese
iso:VA|vatican|vaticans
iso:LI|liechtenstein|liechtensteiner|liechtensteiners|liechtensteins
iso:GL|greenlandic|greenlander|greenlanders|greenlandics
iso:FO|faroese
iso:GI|gibraltarian|gibraltarians
iso:FR-BRE|breton|bretons
iso:FR-20R|corsican|corsicans
iso:FR-GES|alsatian|alsatians
cur:catalonia|catalan|catalans
cur:basque-country|basque|basques
iso:DE-BY|bavarian|bavarians
iso:DE-SN|saxon|saxons
iso:IT-82|sicilian|sicilians
cur:europe|european|europeans
cur:asia|asian|asians
cur:the-west|western|westerner|westerners|westerns
cur:balkans|balkan|balkans
cur:baltic-states|baltic|balt|balts|baltics
cur:scandinavia|scandinavian|scandinavians
grp:slavic|slavic|slav|slavs|slavics
cur:maghreb|maghrebi|maghrebis
cur:latin-america|latin american|latin americans
cur:middle-east|middle eastern|middle easterns
cur:central-asia|central asian|central asians
cur:ussr|soviet|soviets
cur:yugoslavia|yugoslav|yugoslavs
cur:czechoslovakia|czechoslovak|czechoslovaks
cur:ottoman-empire|ottoman|ottomans
cur:prussia|prussian|prussians
cur:galicia-ee|galician|galicians
cur:silesia|silesian|silesians
gn:703448|kyivan|kievan|kievans|kyivans
gn:698740|odessan|odessans
gn:524901|muscovite|muscovites
gn:498817|petersburger|petersburgers
gn:2988507|parisian|parisians
gn:2643743|londoner|londoners
gn:2950159|berliner|berliners
gn:5128581|new yorker|new yorkers
gn:2800866|brussels|brusselss
gn:2761369|viennese
gn:3169070|roman|romans
`
