import type { CautionCode } from '../../statement/statement.js'
import type { DescentRelation, DriftKind, RelatedKind } from '../../trace/trace.js'
import type { Locale } from '../words/words.js'

/** Every word a user meets in a traced report, in one language. */
export type TraceWords = {
  readonly pages: (n: number) => string
  readonly languages: (n: number) => string
  readonly texts: (n: number) => string
  readonly origins: (n: number) => string
  readonly voices: (n: number) => string
  readonly recordings: (n: number) => string
  readonly families: (n: number) => string
  readonly alone: (n: number) => string
  readonly drifted: (pages: number) => string
  readonly notCollected: string
  readonly unnamedExemplar: string
  readonly undirected: string
  readonly noFamily: string
  readonly colon: string
  readonly relation: Readonly<Record<DescentRelation, string>>
  readonly related: Readonly<Record<RelatedKind, string>>
  readonly drift: Readonly<Record<DriftKind, string>>
  /** Evidence by its kind; one that is not here is shown by its own name. */
  readonly evidence: Readonly<Record<string, string>>
  /** Only what a first sentence must not leave out. */
  readonly caution: Partial<Readonly<Record<CautionCode, string>>>
  readonly covers: (from: number, to: number) => string
  readonly utterancesTitle: string
  readonly relatedTitle: string
  readonly stemmaTitle: string
  readonly collationTitle: string
  readonly noVoice: string
  readonly title: string
  readonly quote: (words: string) => string
  readonly explain: {
    readonly shared: (words: number) => string
    readonly nothing: string
    readonly forward: (from: string, to: string) => string
    readonly balance: (logOdds: string) => string
  }
}

const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`
const pluriel = (n: number, un: string, plusieurs: string) => `${n} ${n < 2 ? un : plusieurs}`

const en: TraceWords = {
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
    'foreign-spelling': 'names spelt the English way',
    'foreign-typography': 'English quotation marks',
    calque: 'translated word for word',
    fuller: 'the fuller text',
    'shared-error': 'shared error',
    'published-later': 'dated later',
    'same-words': 'the same words throughout',
    'kin-of-copies': 'kin of pages taken from it',
    'fills-gap': 'has what the other exemplar lacks',
  },
  caution: { captivity: 'in captivity', intercepted: 'intercepted' },
  covers: (from, to) => `${to} % of it is in its exemplar, ${from} % of the exemplar in it`,
  utterancesTitle: 'Utterances',
  relatedTitle: 'Related, but no family',
  stemmaTitle: 'Stemma',
  collationTitle: 'Collation',
  noVoice: 'voice not told',
  title: 'Who copied whom',
  quote: (words) => `“${words}”`,
  explain: {
    shared: (words) => plural(words, 'shared word', 'shared words'),
    nothing: 'These pages share no passage that would make them kin.',
    forward: (from, to) => `For ${to} having been taken from ${from}:`,
    balance: (logOdds) => `balance ${logOdds} (log-odds)`,
  },
}

const fr: TraceWords = {
  pages: (n) => pluriel(n, 'page', 'pages'),
  languages: (n) => pluriel(n, 'langue', 'langues'),
  texts: (n) => pluriel(n, 'texte distinct', 'textes distincts'),
  origins: (n) => pluriel(n, 'origine', 'origines'),
  voices: (n) => pluriel(n, 'voix', 'voix'),
  recordings: (n) => pluriel(n, 'enregistrement', 'enregistrements'),
  families: (n) => pluriel(n, 'famille', 'familles'),
  alone: (n) => pluriel(n, 'page seule', 'pages seules'),
  drifted: (n) => `propos altérés dans ${pluriel(n, 'page', 'pages')}`,
  notCollected: 'non recueilli',
  unnamedExemplar: 'un modèle que personne ne nomme',
  undirected: 'rien ne dit laquelle des deux vient d’abord',
  noFamily: 'Aucune page ne vient d’une autre.',
  colon: ' :',
  relation: { copy: 'copie', excerpt: 'extrait', rewrite: 'réécriture', translation: 'traduction' },
  related: {
    'shared-quotation': 'seule une citation est commune',
    'same-event': 'le même fait, raconté indépendamment',
  },
  drift: {
    negation: 'négation',
    number: 'nombre',
    name: 'nom',
    tense: 'temps',
    'hedge-lost': 'réserve perdue',
    'hedge-gained': 'réserve ajoutée',
    cut: 'coupe',
    meaning: 'sens',
  },
  evidence: {
    'names-address': 'y renvoie',
    credit: 'la crédite',
    'mentions-outlet': 'nomme son titre',
    'left-untranslated': 'resté non traduit',
    'foreign-spelling': 'noms écrits à l’anglaise',
    'foreign-typography': 'guillemets anglais',
    calque: 'calque',
    fuller: 'texte plus complet',
    'shared-error': 'faute commune',
    'published-later': 'datée plus tard',
    'same-words': 'les mêmes mots d’un bout à l’autre',
    'kin-of-copies': 'parente de pages qui en viennent',
    'fills-gap': 'a ce qui manque à l’autre modèle',
  },
  caution: { captivity: 'en captivité', intercepted: 'interceptée' },
  covers: (from, to) => `${to} % s’en trouve dans son modèle, ${from} % du modèle s’y trouve`,
  utterancesTitle: 'Propos',
  relatedTitle: 'Liées, sans être parentes',
  stemmaTitle: 'Stemma',
  collationTitle: 'Collation',
  noVoice: 'voix non dite',
  title: 'Qui a copié qui',
  quote: (words) => `« ${words} »`,
  explain: {
    shared: (words) => pluriel(words, 'mot commun', 'mots communs'),
    nothing: 'Ces pages ne partagent aucun passage qui les rende parentes.',
    forward: (from, to) => `Pour que ${to} vienne de ${from} :`,
    balance: (logOdds) => `solde ${logOdds} (log-cotes)`,
  },
}

export const traceWords = (locale: Locale): TraceWords => (locale === 'fr' ? fr : en)
