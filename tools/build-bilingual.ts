/**
 * Writes english-stems.txt of each language and en/common-stems.txt in knowledge/ from word lists in $SELON_DATA/bilingual and the English treebank.
 *   node build/tools/build-bilingual.js
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { foldWord } from '../src/trace/letters.js'
import { stem } from '../src/trace/stem.js'
import { soundOf } from '../src/trace/transliterate.js'

const data = process.env.SELON_DATA ?? '../shared/data'
const sources: Readonly<Record<string, string>> = {
  fr: 'fr-en.wiktionary.tsv.gz',
  de: 'de-en.wiktionary.tsv.gz',
  es: 'es-en.wiktionary.tsv.gz',
  ru: 'ru-en.wiktionary.tsv.gz',
  uk: 'uk-en.omw-wikt.tsv',
}
const mostTranslations = 8

const linesOf = (file: string): string[] => {
  const bytes = readFileSync(`${data}/${file}`)
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n')
}

const isWord = (text: string) => /^\p{L}{3,}$/u.test(text)

/** English stems of each foreign stem; the hand-made list of news words first. */
function pairsOf(language: string): Map<string, Set<string>> {
  const pairs = new Map<string, Set<string>>()
  const add = (foreign: string, english: string) => {
    if (!isWord(foreign) || !isWord(english)) return
    const [from, to] = [stem(foldWord(foreign), language), stem(foldWord(english), 'en')]
    if (soundOf(foldWord(foreign)) === soundOf(foldWord(english)) && soundOf(foldWord(english)).length > 3)
      return
    const known = pairs.get(from) ?? pairs.set(from, new Set()).get(from)!
    if (known.size < mostTranslations) known.add(to)
  }
  const [head, ...rows] = linesOf('bilingual/core-news.tsv').map((line) => line.split('\t'))
  const [english, own] = [head!.indexOf('en'), head!.indexOf(language)]
  for (const row of rows) add(row[own] ?? '', row[english] ?? '')
  for (const line of linesOf(`bilingual/${sources[language]}`)) {
    const [foreign = '', translation = ''] = line.split('\t')
    add(foreign, translation)
  }
  return pairs
}

for (const language of Object.keys(sources)) {
  const lines = [...pairsOf(language)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, to]) => `${from} ${[...to].join(' ')}`)
  writeFileSync(`knowledge/${language}/english-stems.txt`, `${lines.join('\n')}\n`)
  console.log(language, lines.length)
}

/** Documents per thousand in which a stem stands, from the English Web Treebank. */
function documentFrequencies(): Map<string, number> {
  const counts = new Map<string, number>()
  let documents = 0
  let seen = new Set<string>()
  const flush = () => {
    for (const each of seen) counts.set(each, (counts.get(each) ?? 0) + 1)
    if (seen.size > 0) documents++
    seen = new Set()
  }
  for (const line of linesOf('treebanks/en-ewt-train.conllu.gz')) {
    if (line.startsWith('# newdoc')) flush()
    const word = /^\d+\t([^\t]+)/.exec(line)?.[1]
    if (word && isWord(word)) seen.add(stem(foldWord(word), 'en'))
  }
  flush()
  console.log('documents', documents)
  return new Map([...counts].map(([word, count]) => [word, Math.round((1000 * count) / documents)]))
}

const common = [...documentFrequencies()]
  .filter(([, perThousand]) => perThousand >= 8)
  .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
writeFileSync('knowledge/en/common-stems.txt', `${common.map(([word, n]) => `${word} ${n}`).join('\n')}\n`)
console.log('common', common.length)
