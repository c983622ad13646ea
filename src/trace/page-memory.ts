import type { Reading } from '../reading.js'
import { anchorFinder } from './anchors.js'
import { commonEnglish, dictionaries } from './dictionary.js'
import { primary } from './evidence-translation.js'
import { type Imprint, imprintOf } from './imprint.js'
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

/** Works out of a page's words what tracing needs, each once; the words themselves are scanned again when needed. */
export class PageMemory {
  readonly finder = anchorFinder(dictionaries, commonEnglish())
  private readonly notes = new Map<string, Notes>()
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
