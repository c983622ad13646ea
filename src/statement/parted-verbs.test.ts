import { expect, test } from 'vitest'
import { analyse } from '../language/analyse.js'
import { loadPack } from '../language/load-pack.js'
import { indexReporting } from '../language/reporting-words.js'
import { traitsOf } from './traits.js'

const words = indexReporting((await loadPack('de'))!.reporting!)

/** The words that report in a German sentence. */
function reportingIn(text: string): string[] {
  const line = { start: 0, end: text.length }
  const analysis = analyse(text, [line], undefined)
  const { reporting } = traitsOf(analysis, [line], [], 'de', words)
  return analysis.words.filter((_, t) => reporting[t]! > 0)
}

const sentences: readonly (readonly [text: string, reporting: readonly string[]])[] = [
  ['Die Bahn räumte am Abend schwere Fehler ein.', ['räumte']],
  ['Der Verein kündigte einen neuen Trainer an und schwieg.', ['kündigte']],
  ['Er wies die Vorwürfe, wie immer, zurück.', ['wies']],
  ['Die Bahn räumte die Strecke.', []],
  ['Der Mieter kündigte an einem Montag den Vertrag.', []],
]
for (const [text, reporting] of sentences) test(text, () => expect(reportingIn(text)).toEqual(reporting))
