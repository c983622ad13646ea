import type { Reading } from '../reading.js'
import { type Imprint, imprintOf } from './imprint.js'
import { type Outline, outlineOf, withoutParagraphs } from './outline.js'
import { Recent } from './recent.js'
import { type Words, wordsOfArticle } from './words.js'

/** What is kept of a page. */
type Notes = {
  readonly reading: Reading
  readonly outline: Outline
  /** The last two of different paragraphs: without what recurs anywhere, and without the site's furniture. */
  imprints: readonly Imprint[]
}

/** Words kept at a time: some 10,000 articles. Those of all pages would fill the memory; scanning is cheap. */
const mostWords = 4_000_000

/** Works out of a page's words what tracing needs, each once; the words themselves are scanned again when needed. */
export class PageMemory {
  private readonly notes = new Map<string, Notes>()
  private readonly words = new Recent<Reading | Imprint, Words>(mostWords, ({ count }) => count + 1)

  outlineOf(reading: Reading): Outline {
    return this.notesOf(reading).outline
  }

  /** What remains of a page without some paragraphs, named by index in order. */
  imprintOf(reading: Reading, dropped: readonly number[]): Imprint {
    const notes = this.notesOf(reading)
    const known = notes.imprints.find((each) => isSameList(each.dropped, dropped))
    if (known) return known
    const words = withoutParagraphs(this.allWords(reading), dropped)
    const imprint = imprintOf(words, dropped)
    this.words.get(imprint, () => words)
    notes.imprints = [imprint, ...notes.imprints.slice(0, 1)]
    return imprint
  }

  wordsOf(reading: Reading, imprint: Imprint): Words {
    return this.words.get(imprint, () => withoutParagraphs(this.allWords(reading), imprint.dropped))
  }

  private allWords(reading: Reading): Words {
    return this.words.get(reading, () => wordsOfArticle(reading.article))
  }

  private notesOf(reading: Reading): Notes {
    const known = this.notes.get(reading.id)
    if (known?.reading === reading) return known
    const notes = { reading, outline: outlineOf(this.allWords(reading)), imprints: [] }
    this.notes.set(reading.id, notes)
    return notes
  }
}

const isSameList = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((each, i) => each === b[i])
