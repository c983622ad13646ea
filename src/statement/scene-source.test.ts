import { expect, test } from 'vitest'
import { analyse } from '../language/analyse.js'
import { loadPack } from '../language/load-pack.js'
import { withoutScenes } from './scene-source.js'

const spanIn = (text: string, words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

const cases: readonly (readonly ['en' | 'fr' | 'de' | 'es', string, string, string, boolean])[] = [
  ['es', 'En un mitin en Selmora dijo: “Firmo la orden”.', 'un mitin en Selmora', 'dijo', false],
  [
    'fr',
    'Lors d’un rassemblement à Selmora, a dit : « Je signe. »',
    'un rassemblement à Selmora',
    'a dit',
    false,
  ],
  ['de', 'Auf einer Kundgebung sagte er, er unterschreibe.', 'einer Kundgebung', 'sagte', false],
  ['en', 'At a rally he said he would sign.', 'he', 'said', true],
  // A report may be said to speak, and so may the man in the video.
  ['en', 'In a report the dam is said to leak.', 'a report', 'is said', true],
  ['de', 'Laut der Rede des Landrats hält der Damm.', 'der Rede des Landrats', 'Laut', true],
  ['es', 'En el video, el mayor del mitin dijo que no.', 'el mayor del mitin', 'dijo', true],
]

for (const [language, text, source, cue, isKept] of cases)
  test(`${isKept ? 'says it' : 'only where it is said'}: ${text}`, async () => {
    const analysis = analyse(text, [{ start: 0, end: text.length }], undefined)
    const attribution = {
      content: [],
      source: [spanIn(text, source)],
      cue: [spanIn(text, cue)],
      score: 1,
      reasons: [],
    }
    const [told] = withoutScenes([attribution], analysis, (await loadPack(language))!)
    expect(told!.source).toHaveLength(isKept ? 1 : 0)
  })
