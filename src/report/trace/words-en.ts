import { names } from '../words/en/names.js'
import type { TraceWords } from './words.js'

const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

/** A traced report in English. */
export const en: TraceWords = {
  pages: (n) => plural(n, 'page', 'pages'),
  languages: (n) => plural(n, 'language', 'languages'),
  texts: (n) => plural(n, 'distinct text', 'distinct texts'),
  origins: (n) => plural(n, 'origin', 'origins'),
  voices: (n) => plural(n, 'voice', 'voices'),
  recordings: (n) => plural(n, 'recording', 'recordings'),
  families: (n) => plural(n, 'family', 'families'),
  alone: (n) => plural(n, 'page stands alone', 'pages stand alone'),
  drifted: (n) => `wording drifted in ${plural(n, 'page', 'pages')}`,
  notCollected: 'not collected',
  unnamedExemplar: 'an exemplar nobody names',
  undirected: 'which of the two was first is undecided',
  noFamily: 'No page was taken from another.',
  colon: ':',
  semicolon: '; ',
  relation: { copy: 'copy', excerpt: 'excerpt', rewrite: 'rewrite', translation: 'translation' },
  related: {
    'shared-quotation': 'only a quotation is shared',
    'same-event': 'the same event, independently told',
  },
  drift: {
    negation: 'negation',
    number: 'number',
    name: 'name',
    tense: 'tense',
    'hedge-lost': 'hedge lost',
    'hedge-gained': 'hedge gained',
    cut: 'cut',
    meaning: 'meaning',
  },
  evidence: {
    'names-address': 'links to it',
    credit: 'credits it',
    'mentions-outlet': 'names its outlet',
    'left-untranslated': 'left untranslated',
    'foreign-spelling': 'names spelt as in its language',
    'foreign-typography': 'quotation marks of its language',
    calque: 'translated word for word',
    fuller: 'its exemplar is the fuller text',
    'shared-error': 'shared error',
    'published-later': 'dated later',
    'same-words': 'the same words throughout',
    'kin-of-copies': 'kin of pages taken from it',
    'fills-gap': 'has what the other exemplar lacks',
  },
  caution: { captivity: 'in captivity', intercepted: 'intercepted' },
  after: (later, earlier) => `${later} after ${earlier}`,
  because: ({ name, language, pages, signs }) =>
    name
      ? `credited as “${name}” by ${pages.join(', ')}, and not collected`
      : `signs of an exemplar in ${names.languages[language ?? ''] ?? language} in ${pages.join(', ')}: ${signs.join(', ')}`,
  covers: (from, to) => `${to} % of it is in its exemplar, ${from} % of the exemplar in it`,
  lost: (words) => `${words} lost`,
  gained: (words) => `${words} added`,
  moreUtterances: (n) => `… and ${n} more (see --json)`,
  utterancesTitle: 'Utterances',
  relatedTitle: 'Related, but no family',
  stemmaTitle: 'Stemma',
  collationTitle: 'Collation',
  noVoice: 'voice not told',
  title: 'Who copied whom',
  quote: (words) => `“${words}”`,
  explain: {
    shared: (words) => plural(words, 'shared word', 'shared words'),
    covers: (ofA, ofB) => `${ofA} % of A is in B, ${ofB} % of B in A`,
    nothing: 'These pages share no passage that would make them kin.',
    forward: (from, to) => `For ${to} having been taken from ${from}:`,
    balance: (logOdds) => `balance ${logOdds} (log-odds)`,
  },
}
