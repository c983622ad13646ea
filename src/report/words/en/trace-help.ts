import type { TraceHelp } from '../trace-help.js'

export const trace: TraceHelp = {
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
