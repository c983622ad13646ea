import type { Reading } from '../reading.js'
import { anchorFinder } from './anchors.js'
import { commonEnglish, dictionaries } from './dictionary.js'
import { type Helpers, handOut } from './helpers.js'
import { type Imprint, tellingFingerprints } from './imprint.js'
import type { Likeness } from './likeness.js'
import type { Outline } from './outline.js'
import { lendRemaining, pageTextOf, paredText } from './page-text.js'
import { PairNotes } from './pair-notes.js'
import { Recent } from './recent.js'
import type { SharedSense } from './sense-likeness.js'
import { doTask } from './tasks.js'
import { keptWords, type Words } from './words.js'

/** What is kept of a page. */
type Notes = {
  readonly reading: Reading
  readonly outline: Outline
  /** The last two of different paragraphs: what a site repeats may change as pages come, and change back. */
  imprints: readonly Imprint[]
}

/** A page without some paragraphs, named by index in order. */
export type ParedPage = { readonly reading: Reading; readonly dropped: readonly number[] }

/** Words kept at a time: some 2,000 articles. Those of all pages would fill the memory; scanning is cheap. */
const mostWords = 1_000_000

/**
 * What was worked out of pages and of pairs of pages, each once, whatever collection they are traced in: of pages for
 * good, of pairs until a trace does without them. Words are not kept; they are scanned again when needed.
 */
export class TraceMemory {
  readonly finder = anchorFinder(dictionaries, commonEnglish())
  /** What two texts share word by word. */
  readonly sharedWords = new PairNotes<Imprint, Likeness>()
  /** What they share by sense. */
  readonly sharedSense = new PairNotes<Imprint, SharedSense | null>()
  private readonly notes = new Map<string, Notes>()
  private readonly words = new Recent<Imprint, Words>(mostWords, ({ count }) => count + 1)

  /** `helpers` do what needs no more than one or two pages, where there is much of it. The answer is the same. */
  constructor(readonly helpers?: Helpers) {}

  /** Called as a trace begins. */
  turn(): void {
    this.sharedWords.turn()
    this.sharedSense.turn()
  }

  outlineOf(reading: Reading): Outline {
    return this.notesOf(reading).outline
  }

  async outlinesOf(readings: readonly Reading[]): Promise<Outline[]> {
    const unknown = readings.filter((reading) => !this.knownNotes(reading))
    const ask = (some: readonly Reading[]) => some.map(pageTextOf)
    await handOut(this.helpers, 'outline', unknown, ask, (reading, outline) => this.note(reading, outline))
    return readings.map((reading) => this.outlineOf(reading))
  }

  async imprintsOf(pages: readonly ParedPage[]): Promise<Imprint[]> {
    const unknown = pages.filter((page) => !this.knownImprint(page))
    const ask = (some: readonly ParedPage[]) =>
      some.map(({ reading, dropped }) => paredText(reading, dropped))
    await handOut(this.helpers, 'imprint', unknown, ask, ({ reading }, made) => this.keep(reading, made))
    return pages.map((page) => this.imprintOf(page))
  }

  imprintOf(page: ParedPage): Imprint {
    const { reading, dropped } = page
    return (
      this.knownImprint(page) ??
      this.keep(reading, doTask('imprint', [paredText(reading, dropped)], this.finder)[0]!)
    )
  }

  /** The fingerprints of an imprint that may not be asked for otherwise. */
  fingerprintsOf(page: ParedPage): Uint32Array {
    const known = this.knownImprint(page)
    return known?.fingerprints ?? tellingFingerprints(lendRemaining(paredText(page.reading, page.dropped)))
  }

  wordsOf(reading: Reading, imprint: Imprint): Words {
    return this.words.get(imprint, () => keptWords(lendRemaining(paredText(reading, imprint.dropped))))
  }

  private knownImprint({ reading, dropped }: ParedPage): Imprint | undefined {
    return this.notesOf(reading).imprints.find((each) => isSameList(each.dropped, dropped))
  }

  private keep(reading: Reading, imprint: Imprint): Imprint {
    const notes = this.notesOf(reading)
    notes.imprints = [imprint, ...notes.imprints.slice(0, 1)]
    return imprint
  }

  private notesOf(reading: Reading): Notes {
    return (
      this.knownNotes(reading) ??
      this.note(reading, doTask('outline', [pageTextOf(reading)], this.finder)[0]!)
    )
  }

  private knownNotes(reading: Reading): Notes | undefined {
    const known = this.notes.get(reading.id)
    return known?.reading === reading ? known : undefined
  }

  private note(reading: Reading, outline: Outline): Notes {
    const notes = { reading, outline, imprints: [] }
    this.notes.set(reading.id, notes)
    return notes
  }
}

const isSameList = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((each, i) => each === b[i])
