/** An accident in a mine, invented: one report, what five languages and a careless editor made of it, and other pages. */

export const report = `Miners’ captain says the Orsk shaft was never inspected

Posted on 4 March 2026

“We asked for an inspection three times and nobody came,” said Dmitri Volkanov, a captain of the rescue brigade in Melitoptol.

Some 140 miners were underground when the roof fell in on Monday night. Twelve of them have not been found.

The ministry of mines reportedly knew of the cracks since January, according to a letter seen by the Orsk Courier.

“I will not send my men down again before the pumps are running,” Mr Volkanov told reporters on Tuesday. “We will reopen the shaft if the engineers promise in writing that the pillars will hold.”

The owner, Karsk Deep Holdings, denies that any warning was given. “No warning ever reached this office,” its director, Elena Prodan, said in a statement.

Families have camped at the gate since Monday. The region’s governor will visit them on Friday.`

/** Translated as by a machine, with its credit. */
export const inFrench = `Le capitaine des mineurs affirme que le puits d’Orsk n’a jamais été inspecté

Publié le 5 mars 2026

« Nous avons demandé une inspection trois fois et personne n’est venu », a déclaré Dmitri Volkanov, capitaine de la brigade de sauvetage à Melitoptol.

Quelque 140 mineurs se trouvaient sous terre lorsque le toit s’est effondré lundi soir. Douze d’entre eux n’ont pas été retrouvés.

Le ministère des Mines aurait été au courant des fissures depuis janvier, selon une lettre consultée par l’Orsk Courier.

« Je ne renverrai pas mes hommes au fond avant que les pompes ne fonctionnent », a dit M. Volkanov aux journalistes mardi. « Nous rouvrirons le puits si les ingénieurs promettent par écrit que les piliers tiendront. »

Le propriétaire, Karsk Deep Holdings, nie avoir reçu un avertissement. « Aucun avertissement n’est jamais arrivé à ce bureau », a déclaré sa directrice, Elena Prodan, dans un communiqué.

Les familles campent devant la porte depuis lundi. Le gouverneur de la région leur rendra visite vendredi.

Source : orskcourier.co.uk`

export const inGerman = `Hauptmann der Bergleute: Der Schacht von Orsk wurde nie geprüft

5. März 2026

„Wir haben dreimal um eine Prüfung gebeten, und niemand kam“, sagte Dmitri Volkanov, ein Hauptmann der Rettungsbrigade in Melitoptol.

Rund 140 Bergleute waren unter Tage, als am Montagabend das Dach einstürzte. Zwölf von ihnen wurden nicht gefunden.

Das Ministerium für Bergbau soll seit Januar von den Rissen gewusst haben, heißt es in einem Brief, der dem Orsk Courier vorliegt.

„Ich werde meine Männer nicht wieder hinunterschicken, bevor die Pumpen laufen“, sagte Volkanov am Dienstag vor Reportern. „Wir werden den Schacht wieder öffnen.“

Der Eigentümer, Karsk Deep Holdings, bestreitet jede Warnung. „Keine Warnung hat dieses Büro je erreicht“, sagte die Direktorin Elena Prodan in einer Erklärung.

Die Familien lagern seit Montag vor dem Tor. Der Gouverneur der Region wird sie am Freitag besuchen.`

export const inSpanish = `El capitán de los mineros dice que el pozo de Orsk nunca fue inspeccionado

5 de marzo de 2026

«Pedimos una inspección tres veces y nadie vino», dijo Dmitri Volkanov, capitán de la brigada de rescate en Melitoptol.

Unos 140 mineros estaban bajo tierra cuando el techo se derrumbó el lunes por la noche. Doce de ellos no han sido encontrados.

El ministerio de minas sabía de las grietas desde enero, según una carta vista por el Orsk Courier.

«No enviaré a mis hombres abajo otra vez antes de que funcionen las bombas», dijo Volkanov a los periodistas el martes. «Reabriremos el pozo si los ingenieros prometen por escrito que los pilares resistirán.»

El propietario, Karsk Deep Holdings, niega que hubiera ninguna advertencia. «Ninguna advertencia llegó nunca a esta oficina», dijo su directora, Elena Prodan, en un comunicado.

Las familias acampan ante la puerta desde el lunes. El gobernador de la región las visitará el viernes.`

export const inRussian = `Капитан горняков: шахту в Орске никогда не проверяли

5 марта 2026

«Мы трижды просили о проверке, и никто не приехал», — сказал Дмитрий Волканов, капитан спасательной бригады в Мелитоптоле.

Около 140 горняков находились под землёй, когда в понедельник вечером обрушилась крыша. Двенадцать из них не найдены.

Министерство шахт якобы знало о трещинах с января, говорится в письме, с которым ознакомилась газета «Орск курьер».

«Я не отправлю своих людей вниз, пока не заработают насосы», — сказал Волканов журналистам во вторник. «Мы откроем шахту, если инженеры письменно пообещают, что опоры выдержат».

Владелец, компания «Карск Дип Холдингс», отрицает, что было предупреждение. «Ни одно предупреждение не дошло до этого офиса», — заявила директор Елена Продан.

Семьи стоят у ворот с понедельника. Губернатор области приедет к ним в пятницу.`

export const inUkrainian = `Капітан гірників: шахту в Орську ніколи не перевіряли

5 березня 2026

«Ми тричі просили про перевірку, і ніхто не приїхав», — сказав Дмитро Волканов, капітан рятувальної бригади в Мелітоптолі.

Близько 140 гірників були під землею, коли в понеділок увечері обвалився дах. Дванадцятьох із них не знайшли.

Міністерство шахт нібито знало про тріщини з січня, ідеться в листі, який бачила газета «Орськ кур’єр».

«Я не відправлю своїх людей униз, поки не запрацюють насоси», — сказав Волканов журналістам у вівторок. «Ми відкриємо шахту, якщо інженери письмово пообіцяють, що опори витримають».

Власник, компанія «Карськ Діп Холдингс», заперечує, що було попередження. «Жодне попередження не дійшло до цього офісу», — заявила директорка Олена Продан.

Родини стоять біля воріт з понеділка. Губернатор області приїде до них у п’ятницю.`

/** The French page translated back. */
export const backInEnglish = `The captain of the miners claims the shaft of Orsk has never been checked

6 March 2026

“We have requested three times an inspection and no person has come,” declared Dmitri Volkanov, captain of the rescue brigade at Melitoptol.

About 140 miners were found under the earth when the roof collapsed Monday evening. Twelve among them have not been recovered.

The ministry of mines would have been aware of the fissures since January, according to a letter consulted by the Orsk Courier.

“I shall not send back my men to the bottom before the pumps function,” said Mr Volkanov to the journalists Tuesday. “We shall reopen the shaft if the engineers promise in writing that the pillars will hold.”

The proprietor, Karsk Deep Holdings, denies to have received a warning. “No warning has ever arrived at this office,” its director, Elena Prodan, declared in a communiqué.

The families camp in front of the door since Monday. The governor of the region will pay them a visit Friday.`

/** Another report of the same day, which has only the owner's statement in common. */
export const otherReport = `Governor to meet families of buried miners in Orsk

4 March 2026

Rescue work in the collapsed shaft of Orsk was stopped on Tuesday because water is rising faster than it can be pumped. A dozen workers are missing.

“No warning ever reached this office,” Elena Prodan, who heads Karsk Deep Holdings, said in a statement that was read to reporters at the gate.

Union lawyers want the mine’s maps to be seized. A judge will hear them next week, said the clerk of the court.`

/** A third reporter’s, in French: the same two speakers in the same words, with their names, and little else. */
export const otherInFrench = `À Orsk, les secours suspendus faute de pompes

4 mars 2026

De notre correspondante à Orsk. Les pompes n’ont pas suffi : l’eau monte de deux mètres par heure dans la galerie du fond, et les recherches ont cessé mardi à midi.

« Je ne renverrai pas mes hommes au fond avant que les pompes ne fonctionnent », a lancé devant la grille Dmitri Volkanov, qui commande la brigade de sauvetage de Melitoptol depuis neuf ans. « Nous rouvrirons le puits si les ingénieurs promettent par écrit que les piliers tiendront. »

Karsk Deep Holdings, qui exploite le site depuis 2011, n’a répondu à aucune question. « Aucun avertissement n’est jamais arrivé à ce bureau », a lu Elena Prodan, sa directrice, avant de remonter en voiture.

Les syndicats réclament les plans de la mine, que le tribunal examinera la semaine prochaine. Dans les cafés de la vieille ville, on tient la liste de ceux qui ne sont pas rentrés.`

const notice =
  'We use cookies and similar technologies to provide the best experience on our website, to analyse traffic and to show you offers that may interest you. By clicking accept you agree to this.'

/** Two British pages that share nothing but a cookie notice. */
export const bakers = `Bakers of Lower Hythe march for cheaper flour

5 March 2026

Two hundred bakers walked through Lower Hythe on Wednesday with sacks on their heads. “A loaf that costs more than a pint is no loaf,” said Ada Pellow, who bakes for three schools.

The council promised to look into the price of flour before Easter.\n${notice}`

const dealings =
  'We use your sign-up to send you content in ways that you have consented to, and to understand you better. You can unsubscribe at any time.'

/** Two more that an outlet’s words to its readers close, and nothing else joins. */
export const ferry = `Ferry to Gannet Isle runs again

5 March 2026

The ferry to Gannet Isle sailed on Wednesday for the first time since the storm, with forty sheep on board.\n\n${dealings}`
export const choir = `Choir of Lower Hythe wins in Saltby

5 March 2026

Sixty singers from Lower Hythe won the cup of Saltby on Wednesday night, and missed the last train home.\n\n${dealings}`

export const keeper = `Lighthouse keeper retires after forty winters

5 March 2026

Tom Garrow put out his lamp for the last time on Wednesday. “The gulls will not notice,” the keeper of Sheer Point said.

A machine will do his work from April, the harbour trust said.\n${notice}`
