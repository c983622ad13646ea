import type { ImpersonalCues } from '../impersonal-cues.js'

export const impersonalCues: ImpersonalCues = {
  phrases: `es wird vermutet,es wird angenommen,es wird erwartet,es wird befürchtet,es wird behauptet,es wird geschätzt,
    es wird davon ausgegangen,vermutet wird,erwartet wird,befürchtet wird,angenommen wird,allgemein wird angenommen,
    man vermutet,man munkelt,es heißt,es hieß`,
  conjunctions: 'dass daß',
  examples: [
    'Es wird vermutet, dass Mönche die Brücke bauten.',
    'Befürchtet wird, dass es weitere Opfer gibt.',
  ],
}
