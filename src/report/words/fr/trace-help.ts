import type { TraceHelp } from '../trace-help.js'

export const trace: TraceHelp = {
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
