import { names } from '../words/fr/names.js'
import type { TraceWords } from './words.js'

const pluriel = (n: number, un: string, plusieurs: string) => `${n} ${n < 2 ? un : plusieurs}`

/** Un stemma en français. */
export const fr: TraceWords = {
  pages: (n) => pluriel(n, 'page', 'pages'),
  languages: (n) => pluriel(n, 'langue', 'langues'),
  texts: (n) => pluriel(n, 'texte distinct', 'textes distincts'),
  origins: (n) => pluriel(n, 'origine', 'origines'),
  voices: (n) => pluriel(n, 'voix', 'voix'),
  recordings: (n) => pluriel(n, 'enregistrement', 'enregistrements'),
  families: (n) => pluriel(n, 'famille', 'familles'),
  alone: (n) => pluriel(n, 'page seule', 'pages seules'),
  drifted: (n) => `propos altérés dans ${pluriel(n, 'page', 'pages')}`,
  notCollected: 'hors du lot',
  unnamedExemplar: 'un modèle que personne ne nomme',
  undirected: 'rien ne dit laquelle des deux vient d’abord',
  noFamily: 'Aucune page ne vient d’une autre.',
  semicolon: ' ; ',
  colon: ' :',
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
    'foreign-spelling': 'noms écrits comme dans sa langue',
    'foreign-typography': 'guillemets de sa langue',
    calque: 'calque',
    fuller: 'son modèle est plus complet',
    'shared-error': 'faute commune',
    'published-later': 'datée plus tard',
    'same-words': 'les mêmes mots d’un bout à l’autre',
    'kin-of-copies': 'parente de pages qui en viennent',
    'fills-gap': 'a ce qui manque à l’autre modèle',
  },
  caution: { captivity: 'en captivité', intercepted: 'interceptée' },
  after: (later, earlier) => `${later} après ${earlier}`,
  because: ({ name, language, pages, signs }) =>
    name
      ? `nom de crédit « ${name} » dans ${pages.join(', ')}, hors du lot`
      : `traces d’un modèle en ${names.languages[language ?? ''] ?? language} dans ${pages.join(', ')} : ${signs.join(', ')}`,
  covers: (from, to) => `${to} % s’en trouve dans son modèle, ${from} % du modèle s’y trouve`,
  lost: (words) => `${words} en moins`,
  gained: (words) => `${words} en plus`,
  moreUtterances: (n) => `… et ${n} de plus (voir --json)`,
  utterancesTitle: 'Propos',
  relatedTitle: 'Liées, sans être parentes',
  stemmaTitle: 'Stemma',
  collationTitle: 'Collation',
  noVoice: 'voix non dite',
  title: 'Qui a copié qui',
  quote: (words) => `« ${words} »`,
  explain: {
    shared: (words) => pluriel(words, 'mot commun', 'mots communs'),
    covers: (ofA, ofB) => `${ofA} % de A se trouve dans B, ${ofB} % de B dans A`,
    nothing: 'Ces pages ne partagent aucun passage qui les rende parentes.',
    forward: (from, to) => `Pour que ${to} vienne de ${from} :`,
    balance: (logOdds) => `solde ${logOdds} (log-cotes)`,
  },
}
