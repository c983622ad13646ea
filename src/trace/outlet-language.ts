import { knowledgeText } from '../language/knowledge-file.js'
import { hostOf, outletKey } from './outlet-name.js'

/** What is published under these endings, as a rule. */
const languagesOfEndings: Readonly<Record<string, string>> = {
  'co.uk': 'en',
  'com.au': 'en',
  'co.nz': 'en',
  ie: 'en',
  us: 'en',
  fr: 'fr',
  de: 'de',
  at: 'de',
  es: 'es',
  mx: 'es',
  ru: 'ru',
  ua: 'uk',
}

/** Words in which only one language names a newspaper; *Tribune* and *Gazette* are of two. */
const languagesOfWords: readonly (readonly [string, RegExp])[] = [
  [
    'en',
    /^The |(?:^| )(?:Times|Post|News|Herald|Daily|Mirror|Telegraph|Chronicle|Mail|Star|Dispatch|Press|Weekly)(?: |$)/u,
  ],
  ['fr', /^(?:Le|Les) |^L[’']|(?:^| )(?:Dépêche|Journal de|Nouvelles|Presse|Quotidien)(?: |$)/u],
  ['de', /^(?:Der|Die|Das) |(?:Zeitung|Nachrichten|Anzeiger|Tagblatt)(?: |$)/u],
  ['es', /^(?:El|Los) |(?:^| )(?:Diario|Noticias|Periódico)(?: |$)/u],
] // prettier-ignore

/** The language of an outlet as a credit names it, by its address or in words; undefined where nothing tells. */
export function languageOfOutlet(name: string, url?: string): string | undefined {
  const bare = name.trim()
  return (
    knownLanguage(bare) ??
    (url && knownLanguage(url)) ??
    languageOfHost(bare) ??
    (url && languageOfHost(url)) ??
    languagesOfWords.find(([, words]) => words.test(bare))?.[0]
  )
}

let listed: ReadonlyMap<string, string> | undefined

/** The language in which a listed outlet is published; none where it is published in several. */
function knownLanguage(name: string): string | undefined {
  listed ??= new Map(
    knowledgeText('outlet-languages.txt')
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [language = '', ...keys] = line.split(' ')
        return keys.map((key): [string, string] => [key, language])
      }),
  )
  return listed.get(outletKey(name))
}

function languageOfHost(name: string): string | undefined {
  const labels = (hostOf(name) ?? name.toLowerCase()).split('.')
  if (labels.length < 2 || labels.some((label) => !/^[a-z0-9-]+$/.test(label))) return undefined
  return languagesOfEndings[labels.slice(-2).join('.')] ?? languagesOfEndings[labels.at(-1)!]
}
