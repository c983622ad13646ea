import type { SpeakerNoun } from './noun-forms.js'

/** A tail shorter than this may be anything: *Hoffmann* is no *Mann*. */
const shortestTail = 6
/** So much must stand before it. */
const shortestHead = 3

/** Nouns that make compounds: a *Verkehrsministerin* is a *Ministerin*, a *Lagebericht* a *Bericht*, listed or not. */
export class CompoundNouns extends Map<string, SpeakerNoun> {
  override get(word: string): SpeakerNoun | undefined {
    const listed = super.get(word)
    if (listed) return listed
    for (let at = shortestHead; at + shortestTail <= word.length; at++) {
      const tail = super.get(word.slice(at))
      if (tail && compounding.has(tail.class))
        return { ...tail, lemma: word.slice(0, at) + tail.lemma, broader: tail.lemma }
    }
    return undefined
  }

  override has(word: string): boolean {
    return this.get(word) !== undefined
  }
}

const compounding: ReadonlySet<SpeakerNoun['class']> = new Set(['person', 'rank', 'document'])
