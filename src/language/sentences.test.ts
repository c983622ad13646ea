import { expect, test } from 'vitest'
import { analyse } from './analyse.js'
import { loadGrammar } from './grammar.js'

const split = async (language: string, text: string): Promise<string[]> => {
  const { sentences, starts, ends } = analyse(
    text,
    [{ start: 0, end: text.length }],
    await loadGrammar(language),
  )
  return [...sentences.subarray(0, -1)].map((first, i) =>
    text.slice(starts[first], ends[sentences[i + 1]! - 1]),
  )
}

const texts: readonly [language: string, ...sentences: string[]][] = [
  ['fr', 'M. Duchêne est parti.', 'Mme Roy est restée.'],
  ['fr', '« Nous partons. »', 'Le major a souri.'],
  ['fr', '« Nous partons.', 'Rien ne nous retient. »', 'Puis il se tut.'],
  ['fr', '« Partez ! » a-t-il crié.', 'Ils partirent…', 'Personne ne revint.'],
  ['fr', 'Est-ce vrai ? demande-t-on.', 'Nul ne sait.'],
  ['fr', 'Vers le 5 sept. 2013, J.-P. Carle (p. ex.) écrivit etc. et se tut.'],
  ['fr', 'Le prix est de 3.5 euros.', '20 soldats ont fui.'],
  ['en', 'Mr. Smith of the U.S. Army left on Sept. 5.', '“We know,” he said.', 'It was 5 p.m.', 'He slept.'],
  ['en', 'It happened in the U.S.', 'The mayor said so.'],
  ['en', '“Leave.', 'Now.”', 'She laughed.'],
  ['en', '"Really?" she asked.', '"Yes."', '"No."'],
  ['en', 'He said: "Go away."', 'They went (all of them.)', 'Then came J. Doe.'],
  ['de', 'Am 5. Mai kam Dr. Weber.', '„Wir gehen.“', 'Er ging.'],
  ['es', '¿Quién lo dijo?', '«Nadie.»', 'El Sr. Ruiz calló.'],
  ['ru', '«Мы уходим.»', 'В 2013 г. он ушёл.', 'Никто не знал.'],
  ['uk', 'У 2013 р. він пішов.', 'Ніхто не знав.'],
]
for (const [language, ...sentences] of texts) {
  const text = sentences.join(' ')
  test(text, async () => expect(await split(language, text)).toEqual(sentences))
}
