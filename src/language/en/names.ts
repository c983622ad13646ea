import { clubNames } from '../club-names.js'
import type { Names } from '../names.js'

export const names: Names = {
  honorifics:
    'mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir dame lord lady rev. reverend saint st. st hon. madam sen. rep. gov. gen. col. lt. maj. capt. sgt. cpl. pvt. adm. cmdr. brig.',
  titles: `libertarian mp msp mep gm cfo artist dean rector provost warden envoy abbot vicar councillor councilman councilwoman chairperson democrat republican president vice-president minister premier chancellor secretary chairman chairwoman chair chief director spokesman
    spokeswoman spokesperson ambassador senator congressman congresswoman representative governor mayor judge justice
    attorney lawyer prosecutor commissioner sheriff detective inspector superintendent officer constable professor scientist
    historian economist philosopher physicist mathematician biologist chemist astronomer engineer architect writer author
    novelist poet playwright journalist reporter editor columnist correspondent critic actor actress director filmmaker
    producer screenwriter singer songwriter musician composer guitarist drummer bassist pianist keyboardist violinist
    rapper vocalist painter sculptor photographer cartoonist illustrator designer coach manager captain player striker
    goalkeeper midfielder defender pitcher quarterback catcher outfielder driver boxer wrestler champion king queen prince
    princess emperor empress duke duchess count countess earl baron baroness viscount marquess pope cardinal archbishop
    bishop father brother sister mother pastor imam rabbi patriarch sultan emir caliph tsar khan marshal general colonel
    commander major captain lieutenant sergeant corporal private admiral commodore brigadier soldier leader founder
    co-founder candidate nominee husband wife son daughter nephew niece uncle aunt cousin widow friend comedian host
    presenter anchor activist dissident billionaire oligarch businessman businesswoman ceo aide adviser advisor
    strategist analyst expert researcher nurse doctor surgeon teacher farmer legend star rival colleague teammate speaker whip treasurer governess comptroller undersecretary under-secretary`,
  particles: 'de la von van der den du di da del della dos bin ibn al el ben le st. of the',
  surnameEndings:
    '(?:ov|ova|ev|eva|enko|[sc]ky|ski|skiy|skyi|skaya|vich|vych|yan|dze|shvili|chuk|yuk|oglu|sson|ssen|poulos|escu|kov|kova)$',
  loneCapitalsName: false,
  strongParticles: 'von van der den bin ibn ben al el',
  lowerHeads: '',
  headFirst: false,
  quotedBodies: false,
  nounsCapitalised: false,
  compass: '',
  placePrepositions: 'in near',
  weakPlacePrepositions: 'at around across throughout outside within into from toward towards via between to',
  beforePerson: 'by with starring featuring',
  placeWords: `atoll centre beltway expressway freeway parkway turnpike routes area sea ocean lake river island islands isle peninsula gulf bay strait cape valley mountain mountains mount hill
    hills forest desert plain plains plateau canal creek falls springs beach coast bridge tower square street road avenue
    boulevard lane highway route station airport port harbor harbour park gardens garden castle palace cathedral basilica
    abbey chapel mosque temple stadium arena cemetery theatre theater prison city town village county district borough
    township oblast raion region province state kingdom republic empire sultanate emirate duchy dam reservoir plant base
    camp point cave glacier heights crossing junction field fort ranch ridge peak pass reef hotel building ballpark center
    house hall museum gallery trail stand caverns caves mansion highway glen municipality formation basin islands pier wharf pond lagoon delta oasis ruins parish prefecture north south east west northern southern eastern western central upper lower new`,
  bodyWords: `administration agency association academy alliance army assembly authority bank board brigade bureau chamber
    church club coalition college commission committee community company confederation conference congress
    conservatory consortium convention co co. corporation corp corp. corps council court department directorate
    division enterprises faculty federation fleet force forces foundation front fund government group guard guards
    hospital inc inc. incorporated industries institute institution laboratory laboratories league legion llc ltd
    ltd. limited ministry mission movement navy network office orchestra order organisation organization parliament
    partners party patrol plc police press productions pictures publishing records regiment school schools senate
    service services society squadron staff studios symphony syndicate team telegraph television theatre times
    tribune trust tv union united universities university wanderers rovers athletic albion fc f.c. afc ac sc cf
    airlines airways motors entertainment media news post journal herald gazette guardian observer broadcasting
    radio channel software systems technologies technology electric energy oil petroleum pharmaceuticals
    insurance financial holdings capital ventures international associates knights saints thunder democrats
    republicans sejm dáil riksdag storting folketing duma rada bundestag knesset cabinet legislature tribunal
    secretariat politburo caucus junta militia cartel brotherhood diocese archdiocese synod congregation fraternity
    telecom communications wireless mobile semiconductor chemical chemicals foods brands stores supermarkets
    restaurants properties realty logistics shipping railway railroad railroads railways lines transit aviation
    aerospace aircraft automotive motorsport racing comics publications magazine books interactive research
    cooperative brewery opera philharmonic philharmoniker sinfonia quartet choir ensemble scouts rifles kickers
    networks polytechnic seminary gymnasium pharma biotech labs works toys studio cable bancorp savings mutual gas institutes advocates workers citizens friends mothers physicians doctors lawyers journalists
    scientists veterans reporters defenders students parents colleges registry`,
  clubNames,
  possessors:
    'king queen prince princess bishop people peoples women men children boys girls ladies workers farmers veterans sheriff players writers teachers soldiers miners trinity',
  links: 'of for the de',
  purposeLinks: 'for',
  deliberating: 'commission committee subcommittee council conference panel caucus',
  subjectLinks: 'on',
  campuses: 'university',
  campusLinks: 'at – —',
  trades:
    'oil gas energy electric petroleum chemical insurance research media radio television food aviation shipping transit',
  counting: 'a an this each every another',
  conjunctions: 'and &',
  otherWords: `flight e.t. p.t. c.t. muslim muslims christians jew jews catholics protestants sunnis shiites hindus buddhists sikhs evangelicals hispanics latinos hms uss hmcs hmas usns rms hurricane typhoon cyclone dvd cd tv ep lp pc gps adn arn dna rna pib gdp gnp ce bc bce ad usb html xml php sql api cv sos dj mc vip ufo ovni lgbt covid sida aids hiv vih ceo pdg mp3 mp4 republican democratic conservative liberal socialist communist ram rom dns os cpu gpu mvp rbi ddt wifi diy 3d 2d dbms sms atp utc gmt pdf r&b nba-all ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi
    war wars battle cup championship championships games tournament tour prize award awards festival grammy oscar
    oscars treaty accord accords agreement revolution plan act constitution bible quran code operation medal trophy open
    masters series season grand prix olympics olympic bowl playoffs derby law theorem theory effect syndrome day week month
    century age ages era renaissance project model protocol language edition exhibition amendment crisis reform protestant
    dynasty album song`,
  workWords: `ship frigate tanker ferry trawler yacht submarine destroyer warship liner vessel freighter drone missile rocket
    satellite hurricane typhoon cyclone storm app smartphone software vaccine drug film films movie album albums novel novels series single song songs book books game play opera show magazine
    titled entitled called comedy musical episode ep poem essay manga newspaper sitcom drama soundtrack video`,
  bodyIntroductions: `companies firms clubs labels duo trio quartet supergroup franchise operator airline carrier chain insurer lender
    automaker carmaker conglomerate cooperative militia nonprofit website newspaper magazine company firm group party club team association organisation organization label publisher maker
    manufacturer union bank network agency studio subsidiary brand giant start-up startup foundation university band
    channel broadcaster charity retailer bands`,
  bandMembers:
    'singer vocalist guitarist bassist drummer keyboardist frontman frontwoman lead-singer fans album albums tour',
  placeIntroductions: `city town village region province neighborhood neighbourhood island capital port county state district
    suburb locality airport river lake mountain valley hamlet borough near border coast south north east west outskirts
    northern southern eastern western central downtown mainland towns villages cities suburbs`,
  placeFollowers:
    'road pass area region province district valley river basin range mountains peninsula island islands coast border oblast county suburb neighborhood neighbourhood village airport residents plateau desert delta glacier',
  afterPerson: `who said says told added explained argued claimed insisted wrote tweeted himself herself born died married
    thinks believes starred played sang whose recalled asked replied warned testified admitted denied whom`,
  nobody: `single-a double-a triple-a monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december christmas easter god internet i i'm he she it we you they this that these those the a an his
    her its their our my your in on at by for from with without to of and or but if when while as after before since
    during however although though because despite there here what which who whom whose where why how not no yes all
    some many most more one two three four five six seven eight nine ten first second third also then thus so both each
    every other another such only even still yet now later meanwhile according among between under over about into`,
  sportWords: `vs vs. versus fan fans supporters skipper loaned transferred transfer spell career bench scorer scorers midfield striking relegation playoff semi-final quarter-final semifinal quarterfinal touchdown touchdowns quarterback linebacker outfielder shortstop innings wicket wickets batsman bowler try tries fly-half prop rebounds assists freshman sophomore drafted undrafted pennant defeat captained caps capped player players team-mate teammate managerial keeper winger forward goalless equaliser fixture draw replay derby coached hurling
    goal goals match matches season league striker midfielder defender goalkeeper coach club clubs scored scoring cup substitute loan footballer playoffs pitcher game games win debut relegated promotion fc draw squad stadium apps appearances manager`,
  clubMembers:
    'fan fans supporters skipper legend idols youth reserves player players striker captain manager coach goalkeeper keeper midfielder defender winger forward side squad fans team',
  clubPrepositions:
    'for against joined over with at beat beats beating defeated thrashed edged left signed to from versus vs vs. v behind by joining rejoined facing faced',
  clubDeals:
    'signed signs signing loaned released beaten sacked plays played playing play scored debut appearances defeat',
  clubDealLinks: 'for by against',
  versus: 'versus vs vs. v',
  clubNouns: 'rivals side outfit newcomers strugglers minnows club clubs',
  officeFields: `state defense defence treasury interior homeland security labor labour commerce justice energy education health human
    services transportation transport agriculture housing urban development veterans affairs foreign war finance trade
    environment culture media sport sports staff operations intelligence national budget communications exchequer commons
    economy social economic digital climate aviation police`,
  joining: 'joined joins rejoined rejoining',
  roleWords:
    'press prime foreign defence defense interior deputy vice former acting attorney lieutenant general finance health state justice education energy assistant executive managing senior joint chief then-president ex-president',
  regionWords: 'oblast region province county district state governorate prefecture',
  demonymEndings: '(?:i?ans?|l?lans?|ese|ish)',
  articles: 'the a an',
}
