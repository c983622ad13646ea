import type { ReportedMood } from '../reported-mood.js'

/** Konjunktiv I, and the forms of Konjunktiv II that stand for it where it looks like the indicative („sie hätten“). */
export const reportedMood: ReportedMood = {
  forms: `sei seien habe hätten werde würden könne müsse dürfe solle wolle möge wisse
    arbeite bedeute bedürfe beginne bekomme belaufe besitze bestehe betrage bleibe brauche breche bringe drohe erhalte ergebe
    erwarte fahre falle fehle finde fordere führe gebe gehe gehöre gelte genüge geschehe glaube halte handle helfe hoffe kenne
    komme koste laufe lebe leide lerne liege lasse leiste mache nehme plane prüfe reiche rechne ruhe scheine schulde sehe setze
    spiele spreche stamme stehe steige stelle stimme suche trage treffe trete verdiene verfüge verlange verliere versuche
    vertraue wachse warte wohne zahle zeige ziehe`,
  subordinators: `ob dass daß weil da wenn falls als obwohl nachdem während bevor ehe sofern damit wer was wie wo warum`,
  own: 'ich mir mich mein meine',
}
