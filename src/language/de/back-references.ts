import type { BackReferences } from '../back-references.js'

export const backReferences: BackReferences = {
  openings: 'das,dies',
  verbs: `sagte sagten berichtet berichtete berichten berichteten meldet meldete melden meldeten schreibt schrieb bestätigte
    bestätigten erklärte erklärten teilte_mit teilten_mit teilt_mit gab_bekannt gaben_bekannt gibt_bekannt kündigte_an
    kündigten_an`,
  papers: 'geht aus_hervor,ging aus_hervor,ergibt sich aus,ergab sich aus,steht in,stand in',
  contents: 'dass daß',
  examples: [
    'Die Talsperre hält. Das teilte das Landesamt mit.',
    'Die Preise steigen. Das geht aus einem Bericht hervor.',
  ],
}
