import type { NameWords, Speakers } from '../speakers.js'

export const speakers: Speakers = {
  people: {
    m: `mann:männer vater:väter sohn:söhne bruder:brüder ehemann:ehemänner könig:könige prinz:prinzen papst:päpste`,
    f: `frau:frauen mutter:mütter tochter:töchter schwester:schwestern ehefrau:ehefrauen königin prinzessin zeugin:zeuginnen`,
    any: `präsident/präsidentin:präsidenten minister/ministerin:minister kanzler/kanzlerin:kanzler bundeskanzler/bundeskanzlerin:bundeskanzler ministerpräsident/ministerpräsidentin:ministerpräsidenten außenminister/außenministerin innenminister/innenministerin verteidigungsminister/verteidigungsministerin sprecher/sprecherin:sprecher pressesprecher/pressesprecherin regierungssprecher/regierungssprecherin bürgermeister/bürgermeisterin:bürgermeister gouverneur/gouverneurin:gouverneure chef/chefin leiter/leiterin:leiter direktor/direktorin:direktoren vorsitzender/vorsitzende:vorsitzenden abgeordneter/abgeordnete:abgeordneten botschafter/botschafterin:botschafter berater/beraterin:berater experte/expertin:experten anwalt/anwältin:anwälte richter/richterin:richter staatsanwalt/staatsanwältin:staatsanwälte polizist/polizistin:polizisten arzt/ärztin:ärzte professor/professorin:professoren forscher/forscherin:forscher analyst/analystin:analysten journalist/journalistin:journalisten reporter/reporterin:reporter augenzeuge/augenzeugin:augenzeugen zeuge/zeugin:zeugen bewohner/bewohnerin:bewohner anwohner/anwohnerin:anwohner nachbar/nachbarin:nachbarn beamter/beamtin:beamte vertreter/vertreterin:vertreter trainer/trainerin:trainer unternehmer/unternehmerin:unternehmer aktivist/aktivistin:aktivisten politiker/politikerin:politiker mitarbeiter/mitarbeiterin:mitarbeiter kandidat/kandidatin:kandidaten gefangener/gefangene:gefangenen geisel:geiseln person:personen kind:kinder insider/insiderin:insider`,
  },
  ranks: `general/generalin:generäle>offizier oberst:obersten>offizier major/majorin:majore>offizier hauptmann:hauptleute>offizier leutnant:leutnants>offizier admiral/admiralin:admirale>offizier offizier/offizierin:offiziere>offizier soldat/soldatin:soldaten>soldat kommandeur/kommandeurin:kommandeure>offizier kämpfer/kämpferin:kämpfer>soldat`,
  bodies: {
    m: `verband:verbände konzern:konzerne bundestag rat senat gerichtshof sender verein:vereine generalstab geheimdienst:geheimdienste staat:staaten`,
    f: `regierung:regierungen armee:armeen polizei partei:parteien behörde:behörden staatsanwaltschaft gewerkschaft:gewerkschaften firma:firmen bank:banken universität:universitäten agentur:agenturen organisation:organisationen kommission opposition bundeswehr ministerium:ministerien unternehmen gericht:gerichte institut:institute amt:ämter stadt:städte feuerwehr familie:familien zeitung:zeitungen`,
  },
  documents: {
    m: `bericht:berichte brief:briefe entwurf:entwürfe vertrag:verträge`,
    f: `studie:studien umfrage:umfragen mitteilung:mitteilungen erklärung:erklärungen video:videos dokument:dokumente gutachten statistik:statistiken analyse:analysen klage:klagen anklage`,
  },
  offices: `präsident minister kanzler bundeskanzler ministerpräsident außenminister innenminister verteidigungsminister bürgermeister gouverneur papst könig königin chef direktor vorsitzender botschafter staatsanwalt`,
  generic: `mann frau person politiker experte beamter`,
  aliases: ``,
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
    m: `hans peter klaus thomas michael andreas stefan christian martin wolfgang olaf friedrich robert markus jens jan paul lukas felix max alexander sebastian wladimir wolodymyr sergej dmitri alexej oleksandr igor oleg juri viktor donald joe emmanuel karl heinz jürgen uwe frank dieter helmut`,
    f: `angela annalena anna maria ursula claudia sabine petra monika julia katrin susanne birgit nancy christine eva lena laura sophie olga swetlana natalia irina oksana elena katja nina iryna saskia sahra franziska bettina`,
  },
  particles: `von der van den de zu bin al`,
  organisations: `partei bank universität institut verband gmbh ag bundestag bundesrat ministerium zeitung rundfunk gruppe union nato eu uno uefa fc`,
  seats: `Moskau,Kiew,Kyjiw,Washington,Berlin,Paris,London,Peking,Brüssel,Teheran,Ankara,Tokio,Warschau,Wien,Bern,Minsk,Kreml,Weißes Haus,Weiße Haus,Pentagon,Élysée,Vatikan`,
  nobody: `montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember`,
  nationalities: `russ ukrain deutsch franz brit amerik us- chines iran israel palästin türk poln belarus`,
}
