import type { Reading } from '../reading.js'
import { foldWord } from './letters.js'
import { listsByKey } from './lists-by-key.js'
import { Sets } from './sets.js'
import { soundOf } from './transliterate.js'
import type { Said } from './utterances.js'

/** Voices and recordings of a collection, of which one page may have some and several pages the same. */
export type Heard = {
  readonly voices: (readings: ReadonlySet<string>) => number
  readonly recordings: number
}

/** Carriers on which a voice can be heard again. */
const recorded: ReadonlySet<string> = new Set(['video', 'audio', 'call', 'intercepted-call'])

type Speaker = {
  readonly reading: string
  readonly voice: string
  readonly key: string
  readonly recording: boolean
}

/**
 * Counts voices and recordings: the same name is one voice on every page; an unnamed one is the same where
 * it speaks the same utterance. Three outlets quoting one intercepted call are one voice and one recording.
 */
export function hear(readings: readonly Reading[], said: Said): Heard {
  const speakers = readings.flatMap(speakersOf)
  const at = new Map(speakers.map((each, i) => [`${each.reading}\0${each.voice}`, i]))
  const sets = new Sets(speakers.length)
  joinEqual(
    sets,
    speakers.map((each) => each.key),
  )
  const first = new Map<number, number>()
  for (const saying of said.sayings) {
    const speaker = at.get(`${saying.reading}\0${saying.voiceId}`)
    if (speaker === undefined) continue
    const set = said.sets.of(saying.at)
    if (first.has(set)) sets.join(first.get(set)!, speaker)
    else first.set(set, speaker)
  }
  const byReading = listsByKey(speakers.map(({ reading }, i) => [reading, i]))
  const voicesOf = (reading: string) => (byReading.get(reading) ?? []).map((i) => sets.of(i))
  const recordings = speakers.flatMap(({ recording }, i) => (recording ? [sets.of(i)] : []))
  return {
    voices: (of) => new Set([...of].flatMap(voicesOf)).size,
    recordings: new Set(recordings).size,
  }
}

/** Joins what has the same key, if it has one. */
function joinEqual(sets: Sets, keys: readonly string[]): void {
  const first = new Map<string, number>()
  keys.forEach((key, i) => {
    if (key === '') return
    if (first.has(key)) sets.join(first.get(key)!, i)
    else first.set(key, i)
  })
}

/** Voices that say something on a page. */
function speakersOf(reading: Reading): Speaker[] {
  const speaking = new Map<string, boolean>()
  for (const { voice, route } of reading.statements) {
    if (!voice) continue
    const isRecorded = route.some(
      ({ role, type }) => role === 'carrier' && type !== undefined && recorded.has(type),
    )
    speaking.set(voice, speaking.get(voice) || isRecorded)
  }
  return reading.voices
    .filter(({ id }) => speaking.has(id))
    .map(({ id, name, kind }) => ({
      reading: reading.id,
      voice: id,
      key: kind === 'unnamed' || kind === 'group' ? '' : nameKey(name),
      recording: speaking.get(id)!,
    }))
}

/** The last word of a name by its sound, so that *Balitsky* and *Балицкий* are one. */
function nameKey(name: string): string {
  const words = name
    .split(/[\s\u00a0-]+/u)
    .map(foldWord)
    .filter(Boolean)
  const last = words.at(-1) ?? ''
  return soundOf(last) || last
}
