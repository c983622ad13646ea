import type { ReportedMood } from '../reported-mood.js'

/**
 * The press conditional of the past: « Le suspect aurait agi seul. » Other conditionals are as often the page's own (« le texte
 * devrait passer »), and so are those of what was not done (« aurait pu », « aurait dû »).
 */
export const reportedMood: ReportedMood = {
  forms: 'aurait auraient',
  subordinators: "que qu' si s' comme quand lorsque lorsqu' puisque puisqu' sans",
  own: "je j' si s' pu dû fallu préféré aimé voulu souhaité mieux",
}
