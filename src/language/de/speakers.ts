import type { NameWords, Speakers } from '../speakers.js'

export const speakers: Speakers = {
  people: {
    m: `mann:männer vater:väter sohn:söhne bruder:brüder ehemann:ehemänner könig:könige prinz:prinzen papst:päpste onkel
      neffe:neffen großvater:großväter kollege:kollegen bauer:bauern`,
    f: `frau:frauen mutter:mütter tochter:töchter schwester:schwestern ehefrau:ehefrauen königin prinzessin
      zeugin:zeuginnen tante nichte großmutter:großmütter witwe:witwen krankenschwester:krankenschwestern dame:damen`,
    any: `präsident/präsidentin:präsidenten minister/ministerin:minister kanzler/kanzlerin:kanzler
      bundeskanzler/bundeskanzlerin:bundeskanzler ministerpräsident/ministerpräsidentin:ministerpräsidenten
      außenminister/außenministerin innenminister/innenministerin verteidigungsminister/verteidigungsministerin
      sprecher/sprecherin:sprecher pressesprecher/pressesprecherin regierungssprecher/regierungssprecherin
      bürgermeister/bürgermeisterin:bürgermeister gouverneur/gouverneurin:gouverneure chef/chefin
      leiter/leiterin:leiter direktor/direktorin:direktoren vorsitzender/vorsitzende:vorsitzenden
      abgeordneter/abgeordnete:abgeordneten botschafter/botschafterin:botschafter berater/beraterin:berater
      experte/expertin:experten anwalt/anwältin:anwälte richter/richterin:richter
      staatsanwalt/staatsanwältin:staatsanwälte polizist/polizistin:polizisten arzt/ärztin:ärzte
      professor/professorin:professoren forscher/forscherin:forscher analyst/analystin:analysten
      journalist/journalistin:journalisten reporter/reporterin:reporter augenzeuge/augenzeugin:augenzeugen
      zeuge/zeugin:zeugen bewohner/bewohnerin:bewohner anwohner/anwohnerin:anwohner nachbar/nachbarin:nachbarn
      beamter/beamtin:beamte vertreter/vertreterin:vertreter trainer/trainerin:trainer
      unternehmer/unternehmerin:unternehmer aktivist/aktivistin:aktivisten politiker/politikerin:politiker
      mitarbeiter/mitarbeiterin:mitarbeiter kandidat/kandidatin:kandidaten gefangener/gefangene:gefangenen
      geisel:geiseln person:personen kind:kinder insider/insiderin:insider
      staatssekretär/staatssekretärin:staatssekretäre landrat/landrätin:landräte senator/senatorin:senatoren
      stadtrat/stadträtin:stadträte gemeinderat/gemeinderätin fraktionschef/fraktionschefin
      fraktionsvorsitzender/fraktionsvorsitzende parteichef/parteichefin:parteichefs generalsekretär/generalsekretärin
      finanzminister/finanzministerin gesundheitsminister/gesundheitsministerin
      wirtschaftsminister/wirtschaftsministerin justizminister/justizministerin kulturminister/kulturministerin
      umweltminister/umweltministerin premier premierminister/premierministerin vizepräsident/vizepräsidentin
      stellvertreter/stellvertreterin amtschef/amtschefin polizeichef/polizeichefin polizeisprecher/polizeisprecherin
      militärsprecher/militärsprecherin ermittler/ermittlerin:ermittler gutachter/gutachterin:gutachter
      historiker/historikerin:historiker soziologe/soziologin:soziologen politologe/politologin:politologen
      ökonom/ökonomin:ökonomen volkswirt/volkswirtin:volkswirte biologe/biologin:biologen physiker/physikerin:physiker
      wissenschaftler/wissenschaftlerin:wissenschaftler fischer/fischerin:fischer landwirt/landwirtin:landwirte
      lehrer/lehrerin:lehrer schüler/schülerin:schüler student/studentin:studenten pfarrer/pfarrerin:pfarrer
      bischof/bischöfin:bischöfe arbeiter/arbeiterin:arbeiter angestellter/angestellte:angestellten
      pfleger/pflegerin:pfleger geschäftsführer/geschäftsführerin:geschäftsführer inhaber/inhaberin:inhaber
      gründer/gründerin:gründer manager/managerin:manager kläger/klägerin:kläger angeklagter/angeklagte:angeklagten
      verteidiger/verteidigerin:verteidiger häftling:häftlinge kriegsgefangener/kriegsgefangene:kriegsgefangenen
      flüchtling:flüchtlinge überlebender/überlebende:überlebenden passant/passantin:passanten autor/autorin:autoren
      schriftsteller/schriftstellerin:schriftsteller künstler/künstlerin:künstler regisseur/regisseurin:regisseure
      spieler/spielerin:spieler kapitän/kapitänin:kapitäne torwart diplomat/diplomatin:diplomaten
      beobachter/beobachterin:beobachter kommissar/kommissarin:kommissare fahrer/fahrerin:fahrer
      helfer/helferin:helfer retter/retterin:retter feuerwehrmann/feuerwehrfrau:feuerwehrleute
      korrespondent/korrespondentin:korrespondenten kämmerer/kämmerin
      jurist/juristin:juristen fachmann/fachfrau:fachleute kenner/kennerin:kenner sportler/sportlerin:sportler sänger/sängerin:sänger
      schauspieler/schauspielerin:schauspieler musiker/musikerin:musiker mediziner/medizinerin:mediziner
      ingenieur/ingenieurin:ingenieure architekt/architektin:architekten händler/händlerin:händler`,
  },
  ranks: `general/generalin:generäle>offizier oberst:obersten>offizier major/majorin:majore>offizier
    hauptmann:hauptleute>offizier leutnant:leutnants>offizier admiral/admiralin:admirale>offizier
    offizier/offizierin:offiziere>offizier soldat/soldatin:soldaten>soldat
    kommandeur/kommandeurin:kommandeure>offizier kämpfer/kämpferin:kämpfer>soldat
    feldwebel/feldwebelin:feldwebel>soldat unteroffizier/unteroffizierin:unteroffiziere>soldat oberfeldwebel>soldat
    stabsfeldwebel>soldat gefreiter/gefreite:gefreiten>soldat rekrut/rekrutin:rekruten>soldat oberleutnant>offizier
    oberstleutnant>offizier generalmajor>offizier generalleutnant>offizier brigadegeneral>offizier
    sanitäter/sanitäterin:sanitäter>soldat söldner/söldnerin:söldner>soldat rebell/rebellin:rebellen>soldat
    milizionär:milizionäre>soldat pilot/pilotin:piloten>soldat`,
  bodies: {
    m: `verband:verbände konzern:konzerne bundestag rat senat gerichtshof sender verein:vereine generalstab
      geheimdienst:geheimdienste staat:staaten stab:stäbe betrieb:betriebe betreiber hersteller landtag kreistag
      stadtrat gemeinderat vorstand ausschuss:ausschüsse ausschuß club:clubs bund anbieter dienst:dienste verbraucherschutz betrieb:betriebe stab:stäbe
      geheimdienst:geheimdienste wetterdienst:wetterdienste nachrichtendienst:nachrichtendienste rettungsdienst:rettungsdienste`,
    f: `regierung:regierungen armee:armeen polizei partei:parteien behörde:behörden staatsanwaltschaft
      gewerkschaft:gewerkschaften firma:firmen bank:banken universität:universitäten agentur:agenturen
      organisation:organisationen kommission opposition bundeswehr stadt:städte feuerwehr familie:familien zeitung:zeitungen
      nachrichtenagentur:nachrichtenagenturen redaktion:redaktionen miliz:milizen
      führung mission:missionen bewegung:bewegungen gruppe:gruppen fraktion:fraktionen verwaltung:verwaltungen
      stiftung:stiftungen kirche:kirchen botschaft:botschaften klinik:kliniken hochschule:hochschulen koalition:koalitionen genossenschaft gemeinde:gemeinden reederei:reedereien
      gesellschaft:gesellschaften`,
    n: `ministerium:ministerien unternehmen:unternehmen gericht:gerichte institut:institute amt:ämter blatt:blätter
      magazin:magazine innenministerium:innenministerien außenministerium:außenministerien
      verteidigungsministerium:verteidigungsministerien finanzministerium:finanzministerien
      gesundheitsministerium:gesundheitsministerien präsidium:präsidien polizeipräsidium:polizeipräsidien
      landesamt:landesämter bundesamt:bundesämter krankenhaus:krankenhäuser land:länder kabinett:kabinette
      parlament:parlamente komitee:komitees bündnis:bündnisse büro:büros team:teams
      bauamt:bauämter umweltamt:umweltämter gesundheitsamt:gesundheitsämter jugendamt:jugendämter rathaus:rathäuser`,
  },
  documents: {
    m: `bericht:berichte,berichten brief:briefe,briefen entwurf:entwürfe,entwürfen vertrag:verträge beschluss:beschlüsse artikel text:texte
      vermerk:vermerke haftbefehl:haftbefehle jahresbericht:jahresberichte zwischenbericht`,
    f: `studie:studien umfrage:umfragen mitteilung:mitteilungen erklärung:erklärungen video:videos dokument:dokumente
      gutachten statistik:statistiken analyse:analysen klage:klagen anklage aufnahme:aufnahmen schreiben
      papier:papiere protokoll:protokolle prognose:prognosen untersuchung:untersuchungen auswertung:auswertungen
      karte:karten urteil:urteile telefonat:telefonate mitschnitt:mitschnitte`,
  },
  offices: `präsident minister kanzler bundeskanzler ministerpräsident außenminister innenminister verteidigungsminister
    bürgermeister gouverneur papst könig königin chef direktor vorsitzender botschafter staatsanwalt`,
  national: `armee regierung ministerium parlament botschaft verteidigungsministerium außenministerium`,
  generic: `mann frau person politiker experte beamter dame gefangener häftling geisel überlebender angeklagter unternehmer
    aktivist diplomat historiker soziologe politologe ökonom biologe physiker wissenschaftler forscher autor schriftsteller
    künstler regisseur spieler torwart fischer landwirt jurist anwalt verteidiger fachmann kenner trainer sportler sänger schauspieler musiker mediziner forscher zeuge lehrer pfarrer ingenieur architekt händler`,
  anybody: `mann frau person dame gefangener häftling geisel überlebender angeklagter beamter politiker zeuge`,
  genericBodies: `unternehmen konzern firma gruppe behörde verein verband organisation sender blatt zeitung gewerkschaft`,
  aliases: ``,
  selfNamings:
    'stellt sich als,stellte sich als,nennt sich,nannte sich,gibt sich als,gab seinen namen mit,gab seinen namen als,heiße,er heiße',
  mouthpieces: `mitteilung erklärung`,
  issued: `veröffentlichten veröffentlichte veröffentlicht herausgegebenen`,
  agents: `von vom`,
  crowds: `quellen zeugen experten beobachter anwohner behörden medien insidern kreise kreisen`,
}

export const nameWords: NameWords = {
  everyNounCapital: true,
  civilities: { m: `herr herrn`, f: `frau`, any: `dr dr. prof prof.` },
  trades: `dr.>arzt prof.>professor`,
  given: {
    m: `hans peter klaus thomas michael andreas stefan christian martin wolfgang olaf friedrich robert markus jens jan
      paul lukas felix max alexander sebastian wladimir wolodymyr sergej dmitri alexej oleksandr igor oleg juri viktor
      donald joe emmanuel karl heinz jürgen uwe frank dieter helmut achim albert albrecht alfred anton armin arne arno
      artur axel benjamin bernd bernhard björn bruno carsten christoph claus daniel david detlef dirk eckhard eduard
      emil erich ernst erwin eugen fabian florian franz fritz georg gerald gerd gerhard gottfried gregor günter
      günther hannes harald hartmut hauke heinrich hendrik henning herbert hermann holger horst hubert hugo ignaz imre
      ingo jakob joachim jochen johann johannes jonas jörg josef julian kai kilian kurt leo leon lothar ludwig lutz
      manfred marcel marco marius mario matthias mathias moritz niklas nils norbert oliver oskar otto patrick philipp
      rainer ralf reiner reinhard rolf roland rudolf rüdiger rupert sascha siegfried simon sven theo theodor till tim
      timo tobias torsten udo ulrich ulf valentin volker walter werner wilhelm willi wolf`,
    f: `angela annalena anna maria ursula claudia sabine petra monika julia katrin susanne birgit nancy christine eva
      lena laura sophie olga swetlana natalia irina oksana elena katja nina iryna saskia sahra franziska bettina agnes
      alexandra alice andrea anja anke anne annette antje astrid barbara beate beatrice brigitte britta charlotte
      christa christiane cornelia corinna dagmar daniela doris dorothea dörte edith elfriede elisabeth elke emma erika
      esther eva-maria felicitas franka frieda gabriele gerda gisela greta hanna hannah hannelore heidi heike helene
      helga henriette hilde ilse ingrid inge irene iris irmgard isabel jana johanna judith jutta karin karoline
      katharina kerstin klara lea leonie lieselotte linda lisa lydia magdalena manuela margarete margot marianne marie marta martha
      marion marlene martina mathilde melanie michaela mira miriam nadine nele nicole nora paula pia regina renate
      rita rosa rosemarie ruth sandra sara sigrid silke silvia simone sonja stefanie stella tanja tina ulrike ute
      verena vera veronika viola waltraud yvonne`,
  },
  particles: `von der van den de zu bin al`,
  organisations: `partei bank universität institut verband gmbh ag bundestag bundesrat ministerium zeitung rundfunk gruppe union
    nato eu uno uefa fc vereinte vereinten nationen bündnis akademie klinik museum theater`,
  seats: `Afghanistan,Ägypten,Algerien,Argentinien,Armenien,Aserbaidschan,Australien,Belarus,Belgien,Brasilien,Bulgarien,Chile,
    China,Dänemark,Deutschland,Estland,Finnland,Frankreich,Georgien,Griechenland,Großbritannien,Indien,Indonesien,Irak,Iran,
    Irland,Israel,Italien,Japan,Jordanien,Kanada,Kasachstan,Kenia,Kolumbien,Kosovo,Kroatien,Kuba,Lettland,Libanon,Libyen,
    Litauen,Luxemburg,Marokko,Mexiko,Moldau,Niederlande,Nigeria,Nordkorea,Norwegen,Österreich,Pakistan,Polen,Portugal,Rumänien,
    Russland,Saudi-Arabien,Schweden,Schweiz,Serbien,Slowakei,Slowenien,Spanien,Südafrika,Südkorea,Syrien,Taiwan,Thailand,
    Tschechien,Tunesien,Türkei,Ukraine,Ungarn,USA,Venezuela,Vietnam,Zypern,
    Moskau,Kiew,Kyjiw,Washington,Berlin,Paris,London,Peking,Brüssel,Teheran,Ankara,Tokio,Warschau,Wien,Bern,Minsk,Kreml,Weißes Haus,Weiße Haus,Pentagon,Élysée,Vatikan`,
  nobody: `sie ihnen ihr ihre ihren ihrem ihrer montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august
    september oktober november dezember`,
  nationalities: `russ ukrain deutsch franz brit amerik us- chines iran israel palästin türk poln belarus`,
}
