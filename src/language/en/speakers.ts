import type { NameWords, Speakers } from '../speakers.js'

export const speakers: Speakers = {
  people: {
    m: `man:men father son brother husband uncle nephew boy king prince grandfather stepfather boyfriend widower
      spokesman:spokesmen chairman:chairmen congressman:congressmen businessman:businessmen policeman:policemen
      serviceman:servicemen infantryman:infantrymen militiaman:militiamen deckhand fisherman:fishermen gunman:gunmen alderman:aldermen
      pope priest imam actor waiter fireman:firemen assemblyman:assemblymen councilman:councilmen nobleman:noblemen`,
    f: `woman:women mother daughter sister wife:wives aunt niece girl queen princess grandmother stepmother girlfriend widow
      spokeswoman:spokeswomen chairwoman:chairwomen congresswoman:congresswomen businesswoman:businesswomen
      policewoman:policewomen actress waitress nun lady:ladies councilwoman:councilwomen assemblywoman:assemblywomen
      midwife:midwives`,
    any: `president vice-president minister premier chancellor secretary:secretaries undersecretary:undersecretaries adviser
      advisor aide chief head deputy:deputies director spokesperson:spokespeople,spokespersons representative envoy negotiator
      mediator ambassador pm consul diplomat lawmaker legislator mp senator mayor governor official leader ruler chair
      chairperson ceo executive oligarch tycoon billionaire prosecutor judge justice lawyer attorney investigator detective
      sheriff agent spy:spies doctor physician surgeon nurse professor teacher researcher scientist expert analyst scholar
      historian economist sociologist psychologist journalist correspondent reporter editor editor-in-chief columnist presenter
      host anchor blogger milblogger author writer novelist propagandist commentator pundit activist dissident campaigner
      worker volunteer resident local villager neighbour neighbor witness:witnesses eyewitness:eyewitnesses survivor victim refugee hostage
      prisoner captive inmate detainee separatist rebel insurgent patriarch metropolitan archbishop bishop mufti rabbi pastor
      reverend minister candidate nominee contender rival opponent running-mate incumbent democrat republican conservative
      liberal independent strategist pollster operative staffer manager owner founder co-founder partner investor trader
      farmer driver pilot passenger customer client shopper student pupil parent child:children teenager cousin relative
      friend colleague coach player captain goalkeeper striker manager singer musician artist designer director producer
      star celebrity:celebrities developer engineer architect chef entrepreneur source insider observer critic supporter
      voter protester demonstrator organiser organizer member delegate commissioner superintendent inspector sergeant
      officer constable firefighter paramedic rescuer plaintiff defendant suspect juror cleric veteran fan user person:people
      mogul magnate realtor mastermind partner geologist biologist climatologist seismologist epidemiologist chemist physicist
      baker butcher plumber electrician carpenter mechanic postman:postmen postwoman:postwomen hairdresser pharmacist
      grocer florist shopkeeper publican landlord landlady tenant fisher shepherd rancher beekeeper vet veterinarian
      psychiatrist paediatrician pediatrician cardiologist anaesthetist carer caregiver hydrologist meteorologist
      volcanologist archaeologist anthropologist philosopher linguist planner accountant auditor librarian curator
      photographer filmmaker director-general poet composer dancer actor comedian broadcaster podcaster technician
      ranger warden trucker docker miner welder athlete champion swimmer runner cyclist footballer boxer referee
      umpire pensioner retiree youngster mum dad mom gentleman:gentlemen accused convict escapee castaway
      academic ecologist zoologist botanist virologist immunologist neurologist oncologist astronomer oceanographer
      criminologist psychotherapist drinker
      treasurer clerk councillor councilor trustee speaker whip ex-president ex-minister advocate attorney barrister`,
  },
  ranks: `marshal>officer general>officer admiral>officer brigadier>officer colonel>officer commander>officer major>officer
    captain>officer lieutenant>officer sergeant>soldier corporal>soldier private>soldier soldier>soldier conscript>soldier
    recruit>soldier reservist>soldier fighter>soldier mercenary:mercenaries>soldier paratrooper>soldier marine>soldier
    tanker>soldier gunner>soldier trooper>soldier serviceman>soldier sailor>soldier airman:airmen>soldier officer>officer
    warlord militant>soldier`,
  bodies: {
    m: `government ministry:ministries party:parties union council committee parliament senate court tribunal group bureau
      institute centre center movement regime office store shop supermarket hospital club collective cabinet department
      service camp company:companies firm manufacturer maker giant fund network newspaper paper magazine website site outlet
      channel laboratory lab supplier operator army:armies military police gendarmerie presidency prefecture municipality
      city:cities town agency:agencies association organisation organization federation confederation commission chamber
      assembly board bank university:universities school church foundation authority:authorities administration delegation
      embassy:embassies judiciary opposition majority team coalition league alliance mission ngo charity:charities brigade
      force navy guard campaign staff congregation family:families community:communities corporation institution watchdog
      regulator lobby state country:countries house congress public industry crowd jury:juries panel squad think-tank intelligence vanmaker brewer bakery
      publisher airline carmaker automaker retailer`,
    f: '',
  },
  documents: {
    m: `report poll survey study:studies document text book article project decree bill law census audit recording message
      call lawsuit complaint filing ruling verdict tweet email e-mail memo dossier bulletin manifesto treaty:treaties video
      image letter note analysis:analyses review investigation statistic figure data photo photograph picture estimate
      assessment request statement dispatch archive constitution resolution publication footage ad advertisement commercial
      movie film documentary:documentaries clip transcript record website post posting headline editorial column
      op-ed piece story:stories series chart graphic map indictment affidavit testimony finding research evidence page
      brochure leaflet pamphlet flyer manual handbook guidance guideline speech:speeches order opinion policy:policies plan
      tally:tallies disclosure projection forecast check test inspection legislation act clause amendment agreement contract
      rule regulation notice slideshow presentation banner placard result calculation simulation ranking blog newsletter
      advisory:advisories revelation trial`,
    f: '',
  },
  offices: `president vice-president minister premier chancellor ambassador mayor governor pope king queen prince prosecutor
    director ceo chief secretary patriarch archbishop bishop sheriff speaker nominee chairman chairwoman commissioner
    superintendent coach chair chairperson`,
  portfolios: `prime first foreign defence defense interior home finance health justice education energy trade transport
    environment agriculture culture treasury attorney lieutenant general press`,
  national: `army government ministry military parliament navy embassy`,
  generic: `man woman person official leader politician businessman businesswoman star candidate lawmaker boy girl
    hostage prisoner captive detainee inmate pensioner teenager youngster retiree suspect defendant accused athlete
    champion survivor veteran pensioner novelist writer author musician singer actor filmmaker artist photographer
    composer dancer poet biologist physicist historian sociologist economist geologist climatologist researcher scientist
    scholar academic philosopher anthropologist archaeologist player footballer striker runner cyclist swimmer boxer
    ecologist zoologist botanist virologist immunologist neurologist oncologist astronomer oceanographer psychologist
    epidemiologist activist dissident billionaire entrepreneur comedian chef farmer rancher beekeeper diplomat lady gentleman`,
  anybody: `man woman person official leader boy girl hostage prisoner captive detainee inmate pensioner teenager youngster
    retiree suspect defendant accused survivor lady gentleman`,
  genericBodies: `group company firm association organisation organization agency institution federation union bank club
    collective ngo charity maker manufacturer carmaker automaker airline network newspaper paper retailer publisher
    regulator watchdog institute operator think-tank department vanmaker brewer bakery party movement supplier`,
  aliases:
    'head of state>president,commander in chief>president,commander-in-chief>president,pm>prime minister,head of government>minister,press secretary>spokesman',
  selfNamings:
    'identified himself as,identified herself as,identifies himself as,identifies herself as,gave his name as,gave her name as,gives his name as,gives her name as,introduced himself as,introduced herself as,introduces himself as,introduces herself as,calls himself,calls herself,nicknamed,known as,call sign,nom de guerre,goes by the name of',
  mouthpieces: 'statement communique communiqué',
  issued: 'published released issued produced compiled written commissioned conducted',
  agents: 'by',
  crowds: `sources witnesses experts officials observers some others many several media authorities people residents
    relatives analysts critics supporters voters insiders polls reports rumours rumors lawmakers aides activists`,
}

export const nameWords: NameWords = {
  civilities: {
    m: 'mr mr. mister sir lord king prince rev. reverend',
    f: 'mrs mrs. ms ms. miss madam madame lady dame queen princess',
    any: 'dr dr. prof. professor sen. rep. gov. gen. col. lt. maj. capt. sgt. adm. hon. judge justice st.',
  },
  trades:
    'dr>doctor dr.>doctor prof.>professor sen.>senator rep.>representative gov.>governor gen.>general col.>colonel lt.>lieutenant maj.>major capt.>captain sgt.>sergeant adm.>admiral rev.>reverend',
  given: {
    m: `james john robert michael mike william bill david richard dick joseph joe thomas tom charles charlie christopher chris
      daniel dan matthew matt anthony tony mark donald don steven steve paul andrew andy joshua josh kenneth ken kevin brian
      george edward ed ted ronald ron timothy tim jason jeffrey jeff ryan jacob jake gary nicholas nick eric jonathan stephen
      larry justin scott brandon benjamin ben samuel sam gregory greg frank alexander alex raymond ray patrick pat jack dennis
      jerry tyler aaron jose henry adam douglas doug nathan peter zachary kyle walter harold jeremy ethan carl keith roger
      gerald christian terry sean arthur austin noah lawrence jesse bryan billy jordan albert dylan bruce willie gabriel
      alan juan logan wayne ralph roy eugene randy vincent russell louis philip phil bobby johnny bradley barack bernie
      mitt newt rudy marco rand rick ted lindsey mitch harry jeb reince kellyanne-x rob bob jim tim boris tony gordon nigel
      jeremy theo luke liam oliver oscar vladimir sergei dmitry aleksey alexei oleksandr volodymyr mykola andriy ivan igor
      oleg yuri viktor victor mikhail nikolai pavel yevgeny mohammed mohamed ahmed ali omar hassan ibrahim khaled mahmoud
      benjamin emmanuel francois nicolas jean pierre hans klaus angus duncan malcolm neil graham simon stuart trevor ian colin
      derek geoffrey hugh howard stanley leonard lester norman fred frederick warren wesley clarence clayton curtis dale darren
      dean dwight earl edgar edwin elliott ernest evan felix floyd francis gene gilbert glenn harvey herbert herman
      jared jay jeremiah joel julian karl kurt lance leo leon lloyd manuel marcus mario martin marvin maurice max milton
      morris nathaniel neil oliver perry preston quentin rafael randall reginald rex roland ross rubén rupert seth shane
      sidney spencer stuart todd travis troy vernon virgil wallace winston xavier`,
    f: `mary patricia jennifer linda elizabeth liz barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley
      kimberly emily donna michelle carol amanda dorothy melissa deborah debbie stephanie rebecca sharon laura cynthia kathleen
      kathy amy angela shirley anna brenda pamela emma nicole helen samantha katherine kate christine debra rachel carolyn
      janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith
      megan andrea cheryl hannah jacqueline martha gloria teresa ann anne sara madison frances kathryn janice jean abigail
      alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany
      charlotte marie kayla alexis lori hillary chelsea melania ivanka tiffany kamala elena sonia ava loretta sally carly
      huma kellyanne condoleezza madeleine oprah beyonce olga svetlana tatiana natalia irina oksana yulia ekaterina daria
      galina nina iryna olena kateryna fatima aisha leila yasmin angela theresa ursula fiona gillian hilary hazel heidi holly
      irene iris ivy jane jenna jenny jill jo josephine joy june kathy katie kim kristen lena leslie lillian lily lois lorraine
      louise lucy lydia lynn mabel maggie marcia marian marjorie marsha maureen maxine mildred miriam molly monica nadia naomi
      nora norma paula pauline peggy penny phyllis priscilla regina renee rhonda rita roberta robin rosa rose rosemary roxanne
      sabrina sheila sherry sophie stacy sue suzanne sylvia tamara tanya tara tina tracy valerie vanessa vera veronica vicki
      vivian wanda wendy yvonne zoe ursula megyn glynis`,
  },
  particles: 'de la von van der den bin ibn al el da di dos del du le st. of the',
  organisations: `university college institute agency association party union federation council committee commission
    ministry department assembly senate parliament court centre center foundation group company corporation inc inc. corp.
    ltd bank office organisation organization mission league movement front network authority church alliance bureau club
    museum hospital international nations nato police army brigade guard forces news times post journal tribune press
    television radio tv society coalition campaign house administration service services administration board fund
    project reserve defense defence caucus congress paper airlines airways motors holdings industries plc watch matters matter states team research`,
  seats: `Moscow,Kyiv,Kiev,Washington,London,Paris,Berlin,Beijing,Brussels,Tehran,Jerusalem,Tel Aviv,Ankara,Tokyo,Seoul,Pyongyang,
    New Delhi,Islamabad,Kabul,Baghdad,Damascus,Beirut,Riyadh,Doha,Cairo,Tripoli,Tunis,Algiers,Rabat,Dakar,Bamako,Abuja,
    Kinshasa,Kigali,Kampala,Nairobi,Addis Ababa,Khartoum,Pretoria,Ottawa,Canberra,Mexico City,Caracas,Bogota,Brasilia,
    Buenos Aires,Havana,Lima,Madrid,Rome,Lisbon,Athens,Warsaw,Prague,Budapest,Bucharest,Sofia,Belgrade,Vienna,Stockholm,
    Oslo,Helsinki,Copenhagen,Vilnius,Riga,Tallinn,Minsk,Chisinau,Tbilisi,Baku,Yerevan,Astana,Tashkent,Hanoi,Bangkok,Manila,
    Jakarta,Russia,Ukraine,China,Iran,Israel,France,Germany,Britain,Turkey,India,Japan,Syria,Iraq,Poland,Belarus,America,
    United States,U.S.,US,UK,EU,UN,U.N.,Kremlin,White House,Pentagon,State Department,Downing Street,Capitol,Congress,Senate,
    Vatican,Wall Street,Supreme Court,Treasury,Elysee,Élysée,Whitehall,Hamas,Hezbollah,Taliban,NATO`,
  nobody: `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december christmas easter god internet`,
  times:
    'today yesterday tomorrow morning afternoon evening night midnight noon week weekend month year earlier later recently meanwhile',
  nationalities: `republic democrat libertarian labour conservative russia ukrain america french franc german brit english chinese iran iraq syri israel palestin turk polish
    poland ital spanish spain japan korea india pakistan afghan saudi egypt libya tunisi algeri morocc mali niger ivor congo
    rwand ugand keny ethiop sudan south-afric canad mexic venezuel colomb brazil argent cuba chile portug greek hungar roman
    bulgar serb croat austri swiss belgi dutch swed swedish norw finnish dan lithuan latvi eston belarus moldov georgia
    azer armeni kazakh uzbek vietnam thai philip indones austral leban jordan yemen catal`,
}
