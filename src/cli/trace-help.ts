import type { Locale } from '../report/words/words.js'

/** What `selon trace` says of itself. */
export type TraceHelp = {
  readonly trace: string
  readonly page: string
  readonly options: Readonly<
    Record<'terminal' | 'json' | 'jsonl' | 'html' | 'dot' | 'graphml' | 'output' | 'explain' | 'jobs', string>
  >
  readonly formats: string
  readonly examples: readonly { readonly command: string; readonly does: string }[]
  /** Told while pages are compared. */
  readonly comparing: (pages: number) => string
  readonly unknownPage: (id: string, known: readonly string[]) => string
}

const en: TraceHelp = {
  trace: 'Shows which pages were taken from which, and how many independent origins and voices remain.',
  page: 'files, folders, addresses, batches (.jsonl, .json), what selon read --jsonl wrote, web archives (.warc) or - for standard input',
  options: {
    terminal: 'print the stemma for reading',
    json: 'print one JSON document',
    jsonl: 'print one JSON document on one line',
    html: 'print one self-contained page: the stemma drawn, pages side by side',
    dot: 'print the stemma for Graphviz',
    graphml: 'print the stemma as GraphML',
    output: 'write to a file; its ending tells the format where no option does',
    explain: 'show all that speaks for and against two pages being kin: two page ids',
    jobs: 'threads that read and compare (where not given: one reads, all processors compare thousands of pages)',
  },
  formats: 'Without a format the stemma is printed for reading.',
  examples: [
    { command: 'selon trace cuttings/', does: 'the families in a folder of saved pages' },
    {
      command: 'selon trace cuttings/ --html -o stemma.html',
      does: 'the same, drawn, with pages side by side',
    },
    {
      command: 'selon trace a.html b.html --explain a.html b.html',
      does: 'why one was taken from the other',
    },
    { command: 'selon read monday/ --jsonl -o monday.jsonl', does: 'reads Monday’s pages once …' },
    { command: 'selon trace monday.jsonl tuesday/', does: '… and Tuesday’s are all there is to read' },
  ],
  comparing: (pages) => `comparing ${pages} pages …`,
  unknownPage: (id, known) => `there is no page “${id}” among those read; there are: ${known.join(', ')}`,
}

const fr: TraceHelp = {
  trace:
    'Montre quelles pages viennent de quelles autres, et combien d’origines et de voix restent indépendantes.',
  page: 'fichiers, dossiers, adresses, lots (.jsonl, .json), ce que selon read --jsonl a écrit, archives web (.warc) ou - pour l’entrée standard',
  options: {
    terminal: 'afficher le stemma à lire',
    json: 'écrire un document JSON',
    jsonl: 'écrire un document JSON sur une ligne',
    html: 'écrire une page autonome : le stemma dessiné, les pages côte à côte',
    dot: 'écrire le stemma pour Graphviz',
    graphml: 'écrire le stemma en GraphML',
    output: 'écrire dans un fichier ; sa terminaison dit le format à défaut d’option',
    explain: 'montrer tout ce qui parle pour ou contre la parenté de deux pages : deux identifiants',
    jobs: 'fils qui lisent et comparent (à défaut : un lit, tous les processeurs comparent des milliers de pages)',
  },
  formats: 'Sans format, le stemma s’affiche à lire.',
  examples: [
    { command: 'selon trace coupures/', does: 'les familles d’un dossier de pages enregistrées' },
    { command: 'selon trace coupures/ --html -o stemma.html', does: 'de même, dessinées, pages côte à côte' },
    { command: 'selon trace a.html b.html --explain a.html b.html', does: 'pourquoi l’une vient de l’autre' },
    { command: 'selon read lundi/ --jsonl -o lundi.jsonl', does: 'lit une fois les pages de lundi…' },
    { command: 'selon trace lundi.jsonl mardi/', does: '… et il ne reste à lire que celles de mardi' },
  ],
  comparing: (pages) => `comparaison de ${pages} pages…`,
  unknownPage: (id, known) => `aucune page « ${id} » parmi celles lues ; il y a : ${known.join(', ')}`,
}

export const traceHelp = (locale: Locale): TraceHelp => (locale === 'fr' ? fr : en)
