import type { Reading } from '../reading.js'
import { anchorFinder } from './anchors.js'
import { commonEnglish, dictionaries } from './dictionary.js'
import { primary } from './evidence-translation.js'
import { type Imprint, imprintOf } from './imprint.js'
import { compareWords, type Likeness } from './likeness.js'
import { type Outline, outlineOf, withoutParagraphs } from './outline.js'
import { Recent } from './recent.js'
import { keptWords, lendWordsOfArticle, type Words } from './words.js'

/** What is kept of a page. */
type Notes = {
  readonly reading: Reading
  readonly outline: Outline
  /** The last two of different paragraphs: without what recurs anywhere, and without the site's furniture. */
  imprints: readonly Imprint[]
}

/** Words kept at a time: some 2,000 articles. Those of all pages would fill the memory; scanning is cheap. */
const mostWords = 1_000_000

/** A text and what is kept of it. */
type Text = { readonly imprint: Imprint; readonly words: Words }

/**
 * What was worked out of pages and of pairs of pages, each once, whatever collection they are traced in. Words are
 * not kept; they are scanned again when needed.
 */
export class TraceMemory {
  readonly finder = anchorFinder(dictionaries, commonEnglish())
  private readonly notes = new Map<string, Notes>()
  private readonly likenesses = new WeakMap<Imprint, WeakMap<Imprint, Likeness>>()
  private readonly words = new Recent<Imprint, Words>(mostWords, ({ count }) => count + 1)

  outlineOf(reading: Reading): Outline {
    return this.notesOf(reading).outline
  }

  /** What remains of a page without some paragraphs, named by index in order. */
  imprintOf(reading: Reading, dropped: readonly number[]): Imprint {
    const notes = this.notesOf(reading)
    const known = notes.imprints.find((each) => isSameList(each.dropped, dropped))
    if (known) return known
    const language = primary(reading.article.language)
    const imprint = imprintOf(lendWordsWithout(reading, dropped), dropped, language, this.finder)
    notes.imprints = [imprint, ...notes.imprints.slice(0, 1)]
    return imprint
  }

  wordsOf(reading: Reading, imprint: Imprint): Words {
    return this.words.get(imprint, () => keptWords(lendWordsWithout(reading, imprint.dropped)))
  }

  /** What two texts share word by word. */
  likenessOf(a: Text, b: Text): Likeness {
    const ofA = this.likenesses.get(a.imprint) ?? new WeakMap<Imprint, Likeness>()
    const likeness = ofA.get(b.imprint) ?? compareWords(a.words, b.words)
    ofA.set(b.imprint, likeness)
    this.likenesses.set(a.imprint, ofA)
    return likeness
  }

  private notesOf(reading: Reading): Notes {
    const known = this.notes.get(reading.id)
    if (known?.reading === reading) return known
    const notes = { reading, outline: outlineOf(lendWordsOfArticle(reading.article)), imprints: [] }
    this.notes.set(reading.id, notes)
    return notes
  }
}

const lendWordsWithout = ({ article }: Reading, dropped: readonly number[]): Words =>
  withoutParagraphs(lendWordsOfArticle(article), dropped)

const isSameList = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((each, i) => each === b[i])
