// Made by tools/build-verb-forms.ts; change reporting-verbs.ts and run it again.
export const verbForms = `\
ablehnen ablehnen lehnt_ab lehnte_ab lehnten_ab abgelehnt lehne_ab lehnen_ab
abstreiten abstreiten streitet_ab stritt_ab abgestritten streite_ab streiten_ab stritten_ab
andeuten andeuten deutet_an deutete_an angedeutet deute_an deuten_an deuteten_an
anerkennen anerkennen erkennt_an erkannte_an anerkannt erkenne_an erkennen_an erkannten_an
angeben angeben gibt_an gab_an angegeben gebe_an geben_an gaben_an
ankündigen ankündigen kündigt_an kündigte_an angekündigt kündige_an kündigen_an kündigten_an
anmerken anmerken merkt_an merkte_an angemerkt merke_an merken_an merkten_an
annehmen annehmen nimmt_an nahm_an angenommen nehme_an nehmen_an nahmen_an
anordnen anordnen ordnet_an ordnete_an angeordnet ordne_an ordnen_an ordneten_an
antworten antworten antwortet antwortete geantwortet antworte antworteten
appellieren appellieren appelliert appellierte appelliere appellierten
argumentieren argumentieren argumentiert argumentierte argumentiere argumentierten
auffordern auffordern fordert_auf forderte_auf aufgefordert fordere_auf fordern_auf forderten_auf
aufrufen aufrufen ruft_auf rief_auf aufgerufen rufe_auf rufen_auf riefen_auf
ausführen ausführen führt_aus führte_aus führten_aus ausgeführt führe_aus führen_aus
ausgehen ausgehen_von geht_davon_aus ging_davon_aus davon_ausgegangen gehe_aus gehen_aus gingen_davon_aus
ausrufen ausrufen ruft_aus rief_aus riefen_aus ausgerufen rufe_aus
aussagen aussagen sagt_aus sagte_aus sagten_aus ausgesagt sage_aus
bedauern bedauern bedauert bedauerte bedauerten bedauere
befehlen befehlen befiehlt befahl befohlen befehle befahlen
befinden befinden befindet befand befanden befunden befinde
befürchten befürchten befürchtet befürchtete befürchte befürchteten
begründen begründen begründet begründete begründe begründeten
begrüßen begrüßen begrüßt begrüßte begrüße begrüßten
beharren beharren beharrt beharrte beharre beharrten
behaupten behaupten behauptet behauptete behaupte behaupteten
bekanntgeben bekanntgeben gibt_bekannt gab_bekannt bekanntgegeben gebe_bekannt geben_bekannt gaben_bekannt
beklagen beklagen beklagt beklagte beklage beklagten
bekräftigen bekräftigen bekräftigt bekräftigte bekräftige bekräftigten
belegen belegen belegt belegte belege belegten
bemerken bemerken bemerkt bemerkte bemerke bemerkten
bemängeln bemängeln bemängelt bemängelte bemängelten bemängle
beobachten beobachten beobachtet beobachtete beobachte beobachteten
berichten berichten berichtet berichtete berichte berichteten
beschreiben beschreiben beschreibt beschrieb beschrieben beschreibe
beschuldigen beschuldigen beschuldigt beschuldigte beschuldige beschuldigten
beschwören beschwören beschwört beschwor beschworen beschwöre
bestreiten bestreiten bestreitet bestritt bestritten bestreite
bestätigen bestätigen bestätigt bestätigte bestätige bestätigten
beteuern beteuern beteuert beteuerte beteuere beteuerten
betonen betonen betont betonte betone betonten
bezichtigen bezichtigen bezichtigt bezichtigte bezichtige bezichtigten
bezweifeln bezweifeln bezweifelt bezweifelte bezweifele bezweifelten
bilanzieren bilanzieren bilanziert bilanzierte bilanzierten bilanziere
bitten bitten bittet bat gebeten bitte baten
darlegen darlegen legt_dar legte_dar legten_dar dargelegt lege_dar legen_dar
dementieren dementieren dementiert dementierte dementiere dementierten
denken denken denkt dachte gedacht denke dachten
drohen drohen droht drohte gedroht drohe drohten
drängen drängen drängt drängte drängten gedrängt dränge
eingestehen eingestehen gesteht_ein gestand_ein eingestanden gestehe_ein gestehen_ein gestanden_ein
einräumen einräumen räumt_ein räumte_ein eingeräumt räume_ein räumen_ein räumten_ein
einschätzen einschätzen schätzt_ein schätzte_ein schätzten_ein eingeschätzt schätze_ein schätzen_ein
einwenden einwenden wendet_ein wandte_ein wandten_ein eingewandt wende_ein wenden_ein
empfehlen empfehlen empfiehlt empfahl empfohlen empfehle empfahlen
entgegnen entgegnen entgegnet entgegnete entgegne entgegneten
enthüllen enthüllen enthüllt enthüllte enthülle enthüllten
erfahren erfahren erfährt erfuhr erfahre erfuhren
ergänzen ergänzen ergänzt ergänzte ergänze ergänzten
erklären erklären erklärt erklärte erkläre erklärten
erläutern erläutern erläutert erläuterte erläutere erläuterten
erwarten erwarten erwartet erwartete erwarte erwarteten
erwidern erwidern erwidert erwiderte erwidere erwiderten
erwähnen erwähnen erwähnt erwähnte erwähne erwähnten
erzählen erzählen erzählt erzählte erzähle erzählten
feststellen feststellen stellt_fest stellte_fest festgestellt stelle_fest stellen_fest stellten_fest
finden finden findet fand gefunden finde fanden
flüstern flüstern flüstert flüsterte flüsterten geflüstert flüstere
fordern fordern fordert forderte gefordert fordere forderten
fragen fragen fragt fragte gefragt frage fragten
geloben geloben gelobt gelobte gelobe gelobten
gestehen gestehen gesteht gestand gestanden gestehe
glauben glauben glaubt glaubte geglaubt glaube glaubten
halten halten_für hält hielt gehalten halte halten hielten
heißen heißen heißt hieß geheißen heiße hießen
herausstellen herausstellen stellt_heraus stellte_heraus stellten_heraus herausgestellt stelle_heraus stellen_heraus
hervorheben hervorheben hebt_hervor hob_hervor hervorgehoben hebe_hervor heben_hervor hoben_hervor
hinweisen hinweisen weist_hin wies_hin wiesen_hin hingewiesen weise_hin weisen_hin
hinzufügen hinzufügen fügt_hinzu fügte_hinzu hinzugefügt füge_hinzu fügen_hinzu fügten_hinzu
hoffen hoffen hofft hoffte gehofft hoffe hofften
hören hören hört hörte gehört höre hörten
informieren informieren informiert informierte informiere informierten
jubeln jubeln jubelt jubelte jubelten gejubelt juble
klagen klagen klagt klagte klagten geklagt klage
klarstellen klarstellen stellt_klar stellte_klar klargestellt stelle_klar stellen_klar stellten_klar
kommentieren kommentieren kommentiert kommentierte kommentiere kommentierten
konstatieren konstatieren konstatiert konstatierte konstatierten konstatiere
kontern kontern kontert konterte gekontert kontere konterten
kritisieren kritisieren kritisiert kritisierte kritisiere kritisierten
leugnen leugnen leugnet leugnete geleugnet leugne leugneten
loben loben lobt lobte gelobt lobe lobten
mahnen mahnen mahnt mahnte gemahnt mahne mahnten
meinen meinen meint meinte gemeint meine meinten
melden melden meldet meldete gemeldet melde meldeten
mitteilen mitteilen teilt_mit teilte_mit mitgeteilt teile_mit teilen_mit teilten_mit
monieren monieren moniert monierte monierten moniere
mutmaßen mutmaßen mutmaßt mutmaßte gemutmaßt mutmaße mutmaßten
nachhaken nachhaken hakt_nach hakte_nach hakten_nach nachgehakt hake_nach haken_nach
nachlegen nachlegen legt_nach legte_nach legten_nach nachgelegt lege_nach legen_nach
offenbaren offenbaren offenbart offenbarte offenbare offenbarten
plädieren plädieren plädiert plädierte plädiere plädierten
pochen pochen pocht pochte pochten gepocht poche
poltern poltern poltert polterte polterten gepoltert poltere
posten posten postet postete gepostet poste posteten
prognostizieren prognostizieren prognostiziert prognostizierte prognostiziere prognostizierten
prophezeien prophezeien prophezeit prophezeite prophezeiten prophezeie
raten raten rät riet geraten rate rieten
reagieren reagieren reagiert reagierte reagiere reagierten
rechtfertigen rechtfertigen rechtfertigt rechtfertigte gerechtfertigt rechtfertige rechtfertigten
resümieren resümieren resümiert resümierte resümierten resümiere
rufen rufen ruft rief riefen gerufen rufe
rügen rügen rügt rügte rügten gerügt rüge
sagen sagen sagt sagte gesagt sage sagten
schildern schildern schildert schilderte geschildert schildere schilderten
schimpfen schimpfen schimpft schimpfte schimpften geschimpft schimpfe
schreiben schreiben schreibt schrieb geschrieben schreibe schrieben
schwärmen schwärmen schwärmt schwärmte schwärmten geschwärmt schwärme
schwören schwören schwört schwor geschworen schwöre schworen
schätzen schätzen schätzt schätzte geschätzt schätze schätzten
sehen sehen sieht sah gesehen sehe sahen
seufzen seufzen seufzt seufzte seufzten geseufzt seufze
spotten spotten spottet spottete spotteten gespottet spotte
sprechen sprechen spricht sprach gesprochen spreche sprachen
teilen teilen teilt teilte geteilt teile teilten
twittern twittern twittert twitterte getwittert twittere twitterten
unken unken unkt unkte unkten geunkt unke
unterstellen unterstellen unterstellt unterstellte unterstelle unterstellten
unterstreichen unterstreichen unterstreicht unterstrich unterstrichen unterstreiche
urteilen urteilen urteilt urteilte urteilten geurteilt urteile
verbieten verbieten verbietet verbot verboten verbiete
verbreiten verbreiten verbreitet verbreitete verbreite verbreiteten
verifizieren verifizieren verifiziert verifizierte verifiziere verifizierten
verkünden verkünden verkündet verkündete verkünde verkündeten
verlangen verlangen verlangt verlangte verlange verlangten
verlauten verlauten verlautet verlautete verlauteten verlaute
vermuten vermuten vermutet vermutete vermute vermuteten
verraten verraten verrät verriet verrieten verrate
versichern versichern versichert versicherte versichere versicherten
versprechen versprechen verspricht versprach versprochen verspreche versprachen
verurteilen verurteilen verurteilt verurteilte verurteile verurteilten
verweisen verweisen verweist verwies verwiesen verweise
veröffentlichen veröffentlichen veröffentlicht veröffentlichte veröffentliche veröffentlichten
vorgeben vorgeben gibt_vor gab_vor vorgegeben gebe_vor geben_vor gaben_vor
vorhersagen vorhersagen sagt_voraus sagte_voraus vorhergesagt vorhersage sagten_voraus
vorrechnen vorrechnen rechnet_vor rechnete_vor rechneten_vor vorgerechnet rechne_vor rechnen_vor
vorschlagen vorschlagen schlägt_vor schlug_vor vorgeschlagen schlage_vor schlagen_vor schlugen_vor
vorwerfen vorwerfen wirft_vor warf_vor vorgeworfen werfe_vor werfen_vor warfen_vor
warnen warnen warnt warnte gewarnt warne warnten
widerlegen widerlegen widerlegt widerlegte widerlege widerlegten
widersprechen widersprechen widerspricht widersprach widersprochen widerspreche widersprachen
wiederholen wiederholen wiederholt wiederholte wiederhole wiederholten
witzeln witzeln witzelt witzelte witzelten gewitzelt witzle
wollen wollen will wollte gewollt wolle wollten
würdigen würdigen würdigt würdigte gewürdigt würdige würdigten
zitieren zitieren zitiert zitierte zitiere zitierten
zugeben zugeben gibt_zu gab_zu zugegeben gebe_zu geben_zu gaben_zu
zurückweisen zurückweisen weist_zurück wies_zurück zurückgewiesen weise_zurück weisen_zurück wiesen_zurück
zusagen zusagen sagt_zu sagte_zu zugesagt sage_zu sagen_zu sagten_zu
zusammenfassen zusammenfassen fasst_zusammen fasste_zusammen fassten_zusammen zusammengefasst fasse_zusammen fassen_zusammen
zusichern zusichern sichert_zu sicherte_zu sicherten_zu zugesichert sichere_zu sichern_zu
äußern äußern äußert äußerte geäußert äußere äußerten
übernehmen übernehmen übernimmt übernahm übernommen übernehme übernahmen
`
