import type { Refusals } from '../refusals.js'

export const refusals: Refusals = {
  ways: [
    {
      verbs: 'wollte,wollten,will,wollen,mochte,mochten',
      negated: true,
      objects: `äußern,kommentieren,stellung nehmen,stellung beziehen,auskunft geben,kommentar abgeben,stellungnahme abgeben,
        angaben machen,fragen beantworten`,
      example: 'Das Ministerium wollte sich dazu nicht äußern.',
    },
    {
      verbs: 'war,waren',
      negated: true,
      objects: `für eine stellungnahme,für stellungnahmen,für einen kommentar,für ein gespräch,für eine auskunft,
        telefonisch nicht,zunächst nicht zu erreichen`,
      example: 'Die Reederei war für eine Stellungnahme nicht zu erreichen.',
    },
    {
      verbs: 'lehnte,lehnten,lehnt,lehnen',
      objects: `einen kommentar,jeden kommentar,eine stellungnahme,jede stellungnahme,ein interview,
        eine interviewanfrage,es ab zu kommentieren`,
      example: 'Ein Sprecher der Reederei lehnte einen Kommentar ab.',
    },
    {
      verbs: 'ließ,ließen',
      objects: 'unbeantwortet',
      example: 'Die Stadt ließ eine Anfrage unbeantwortet.',
    },
    {
      verbs: 'reagierte,reagierten,antwortete,antworteten',
      negated: true,
      objects: `auf eine anfrage,auf anfrage,auf anfragen,auf mehrere anfragen,auf fragen,auf die anfrage,auf eine bitte,
        auf bitten um`,
      example: 'Das Unternehmen reagierte zunächst nicht auf eine Anfrage.',
    },
  ],
  negations: 'nicht kein keine keinen',
  auxiliaries: '',
  opens: 'dass aber weil da denn ob während',
  closes: 'und aber doch sondern',
  relatives: 'der die das',
  reflexives: 'sich',
}
