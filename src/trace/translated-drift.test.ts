import { describe, expect, test } from 'vitest'
import { driftIn } from './drift.js'
import { compared, type Told } from './wordings.test.helper.js'

const drifts = (before: Told, after: Told) => driftIn(compared(before, after)).map(({ kind }) => kind)

/** What an English page said, in five languages. */
const faithful: readonly (readonly [english: string, ...translations: Told[]])[] = [
  [
    'Nobody told the crew that the harbour was closed.',
    ['fr', 'Personne n’a dit à l’équipage que le port était fermé.'],
    ['de', 'Niemand sagte der Besatzung, dass der Hafen geschlossen war.'],
    ['es', 'Nadie le dijo a la tripulación que el puerto estaba cerrado.'],
    ['ru', 'Никто не сказал экипажу, что порт закрыт.'],
    ['uk', 'Ніхто не сказав екіпажу, що порт закритий.'],
  ],
  [
    'The ministry refused to publish the report on the bridge.',
    ['fr', 'Le ministère n’a pas voulu publier le rapport sur le pont.'],
    ['de', 'Das Ministerium wollte den Bericht über die Brücke nicht veröffentlichen.'],
    ['es', 'El ministerio no quiso publicar el informe sobre el puente.'],
    ['ru', 'Министерство не захотело публиковать доклад о мосте.'],
    ['uk', 'Міністерство не захотіло публікувати звіт про міст.'],
  ],
  [
    'The soldiers left the village without firing a shot.',
    ['fr', 'Les soldats ont quitté le village sans tirer un coup de feu.'],
    ['de', 'Die Soldaten verließen das Dorf, ohne einen Schuss abzugeben.'],
    ['es', 'Los soldados abandonaron el pueblo sin disparar un tiro.'],
    ['ru', 'Солдаты покинули деревню, не сделав ни одного выстрела.'],
    ['uk', 'Солдати залишили село, не зробивши жодного пострілу.'],
  ],
  [
    'We have no bread, no beds, nothing!',
    ['fr', 'Nous n’avons pas de pain, pas de lits, rien !'],
    ['de', 'Wir haben kein Brot, keine Betten, nichts!'],
    ['es', '¡No tenemos pan, ni camas, nada!'],
    ['ru', 'У нас нет ни хлеба, ни коек, ничего!'],
    ['uk', 'У нас немає ні хліба, ні ліжок, нічого!'],
  ],
  [
    'I am signing the order for the Central Electoral Committee to begin preparations.',
    [
      'de',
      'Ich unterzeichne die Anordnung für das Zentrale Wahlkomitee, mit den Vorbereitungen zu beginnen.',
    ],
  ],
  [
    'She signed the order for the Tarvian Committee on Monday.',
    ['fr', 'Elle a signé lundi l’ordre pour le Comité tarvien.'],
    ['de', 'Sie unterzeichnete am Montag die Anordnung für das tarvische Wahlkomitee.'],
  ],
  [
    'The captain reportedly fled to Brenn on Monday.',
    ['fr', 'Le capitaine aurait fui lundi à Brenn.'],
    ['de', 'Der Kapitän soll am Montag nach Brenn geflohen sein.'],
    ['es', 'El capitán habría huido el lunes a Brenn.'],
    ['ru', 'Капитан якобы бежал в понедельник в Бренн.'],
    ['uk', 'Капітан нібито втік у понеділок до Бренна.'],
  ],
  [
    'Around 12,500 people live in the valley, 1.5 million in the whole country.',
    ['fr', 'Environ 12 500 personnes vivent dans la vallée, 1,5 million dans tout le pays.'],
    ['de', 'Rund 12.500 Menschen leben im Tal, 1,5 Millionen im ganzen Land.'],
    ['es', 'Unas 12.500 personas viven en el valle, 1,5 millones en todo el país.'],
    ['ru', 'Около 12 500 человек живут в долине, 1,5 миллиона во всей стране.'],
    ['uk', 'Близько 12 500 людей живуть у долині, 1,5 мільйона в усій країні.'],
  ],
  [
    'Twenty-one miners from Halden were rescued on Thursday, Mikhail Varenko said.',
    ['fr', 'Vingt et un mineurs de Halden ont été secourus jeudi, a déclaré Mikhaïl Varenko.'],
    ['de', 'Einundzwanzig Bergleute aus Halden wurden am Donnerstag gerettet, sagte Michail Warenko.'],
    ['es', 'Veintiún mineros de Halden fueron rescatados el jueves, dijo Mijaíl Varenko.'],
    ['ru', 'Двадцать один шахтёр из Халдена был спасён в четверг, сообщил Михаил Варенко.'],
    ['uk', 'Двадцять одного шахтаря з Галдена врятували в четвер, повідомив Михайло Варенко.'],
  ],
  [
    'It is impossible to repair the dam before winter.',
    ['fr', 'Il n’est pas possible de réparer le barrage avant l’hiver.'],
    ['de', 'Es ist nicht möglich, den Damm vor dem Winter zu reparieren.'],
    ['es', 'No es posible reparar la presa antes del invierno.'],
    ['ru', 'Невозможно починить плотину до зимы.'],
    ['uk', 'Неможливо полагодити греблю до зими.'],
  ],
  [
    'No one’s left in the barracks, a soldier told his mother.',
    ['fr', 'Il ne reste plus personne dans la caserne, a raconté un soldat à sa mère.'],
    ['de', 'In der Kaserne ist niemand mehr, erzählte ein Soldat seiner Mutter.'],
    ['es', 'Ya no queda nadie en el cuartel, le contó un soldado a su madre.'],
    ['ru', 'В казарме никого не осталось, рассказал солдат матери.'],
    ['uk', 'У казармі нікого не залишилося, розповів солдат матері.'],
  ],
]

describe('a faithful translation', () => {
  for (const [english, ...translations] of faithful)
    for (const told of translations)
      test(`${told[1]} = ${english}`, () => {
        expect(drifts(['en', english], told)).toEqual([])
        expect(drifts(told, ['en', english])).toEqual([])
      })
})

/** What became of it. */
const changed: readonly (readonly [kind: string, english: string, ...translations: Told[]])[] = [
  [
    'negation',
    'The mayor did not know that the harbour was closed.',
    ['fr', 'Le maire savait que le port était fermé.'],
    ['de', 'Der Bürgermeister wusste, dass der Hafen geschlossen war.'],
    ['es', 'El alcalde sabía que el puerto estaba cerrado.'],
    ['ru', 'Мэр знал, что порт закрыт.'],
    ['uk', 'Мер знав, що порт закритий.'],
  ],
  [
    'negation',
    'The ministry will publish the report on the bridge.',
    ['fr', 'Le ministère ne publiera jamais le rapport sur le pont.'],
    ['de', 'Das Ministerium wird keinen Bericht über die Brücke veröffentlichen.'],
    ['es', 'El ministerio nunca publicará el informe sobre el puente.'],
    ['ru', 'Министерство никогда не опубликует доклад о мосте.'],
    ['uk', 'Міністерство ніколи не опублікує звіт про міст.'],
  ],
  [
    'hedge-lost',
    'The captain allegedly sold the ship to a bank on Monday.',
    ['fr', 'Le capitaine a vendu lundi le navire à une banque.'],
    ['de', 'Der Kapitän hat das Schiff am Montag an eine Bank verkauft.'],
    ['es', 'El capitán vendió el lunes el barco a un banco.'],
    ['ru', 'Капитан продал в понедельник корабль банку.'],
    ['uk', 'Капітан продав у понеділок корабель банку.'],
  ],
  [
    'hedge-gained',
    'The captain sold the ship to a bank on Monday.',
    ['fr', 'Le capitaine a apparemment vendu lundi le navire à une banque.'],
    ['de', 'Der Kapitän hat das Schiff am Montag angeblich an eine Bank verkauft.'],
    ['es', 'El capitán vendió supuestamente el lunes el barco a un banco.'],
    ['ru', 'Капитан якобы продал в понедельник корабль банку.'],
    ['uk', 'Капітан нібито продав у понеділок корабель банку.'],
  ],
  [
    'number',
    'Around 12,500 people live in the valley.',
    ['fr', 'Environ 15 500 personnes vivent dans la vallée.'],
    ['de', 'Rund 1.500 Menschen leben im Tal.'],
    ['es', 'Unas 12.800 personas viven en el valle.'],
    ['ru', 'Около 13 000 человек живут в долине.'],
    ['uk', 'Близько 125 000 людей живуть у долині.'],
  ],
  [
    'number',
    'Seventeen miners were rescued on Thursday.',
    ['fr', 'Soixante-dix mineurs ont été secourus jeudi.'],
    ['de', 'Siebzig Bergleute wurden am Donnerstag gerettet.'],
    ['es', 'Setenta mineros fueron rescatados el jueves.'],
    ['ru', 'В четверг спасли семьдесят шахтёров.'],
    ['uk', 'У четвер врятували сімдесят шахтарів.'],
  ],
  [
    'name',
    'The keys of the bank were with Captain Rose on Monday.',
    ['fr', 'Les clefs de la banque étaient lundi chez le capitaine Varnesse.'],
    ['es', 'Las llaves del banco estaban el lunes con el capitán Varnesse.'],
    ['ru', 'Ключи от банка были в понедельник у капитана Варнесса.'],
    ['uk', 'Ключі від банку були в понеділок у капітана Варнесса.'],
  ],
  [
    'name',
    'The keys of the bank were with Captain Lindqvist on Monday.',
    ['de', 'Die Schlüssel der Bank waren am Montag bei Kapitän Varnesse.'],
    ['de', 'Die Schlüssel der Bank waren am Montag beim Bürgermeister.'],
  ],
  [
    'name',
    'The Norwegian ship left the port in October.',
    ['fr', 'Le navire suédois a quitté le port en octobre.'],
    ['de', 'Das schwedische Schiff verließ den Hafen im Oktober.'],
    ['es', 'El barco sueco salió del puerto en octubre.'],
    ['ru', 'Шведский корабль вышел из порта в октябре.'],
    ['uk', 'Шведський корабель вийшов із порту в жовтні.'],
  ],
  [
    'meaning',
    'No one’s left in the barracks.',
    ['fr', 'Personne n’est parti de la caserne.'],
    ['de', 'Niemand ist aus der Kaserne gegangen.'],
    ['es', 'Nadie se ha ido del cuartel.'],
    ['ru', 'Никто не ушёл из казармы.'],
    ['uk', 'Ніхто не пішов із казарми.'],
  ],
]

describe('a change of meaning', () => {
  for (const [kind, english, ...translations] of changed)
    for (const told of translations)
      test(`${kind}: ${english} → ${told[1]}`, () => expect(drifts(['en', english], told)).toEqual([kind]))
})
