import { type PartOfSpeech, partsOfSpeech, type Relation, relations } from '../src/language/analysis.js'
import { seededRandom } from './perceptron.js'
import type { Frames } from './reporting-frames.js'
import type { Leaf, Tree } from './treebank.js'

/** A plain sentence in `share` of the trees that can be said by somebody, each in a frame drawn by a seeded chance. */
export const reportedTrees = (trees: readonly Tree[], frames: Frames, share: number): Tree[] => {
  const random = seededRandom(23)
  return trees.filter(canBeSaid).flatMap((tree) => (random() < share ? [framed(tree, frames, random)] : []))
}

const verb = partsOfSpeech.indexOf('VERB')
const adjective = partsOfSpeech.indexOf('ADJ')

/** Four to twenty words with a verb or adjective at the root, a full stop at the end and no quotation. */
const canBeSaid = ({ text, leaves }: Tree): boolean => {
  if (leaves.length < 4 || leaves.length > 20 || !/^\p{Lu}[^"“”«»:;!?]+\p{L}\.$/u.test(text)) return false
  return leaves.some((leaf) => leaf.head < 0 && (leaf.tag === verb || leaf.tag === adjective))
}

/** A leaf before it has its place in a text. */
type Word = Omit<Leaf, 'start' | 'end'> & {
  readonly form: string
  /** How it follows the word before; `within`: it shares that word's place (du = de + le). */
  readonly joined: 'blank' | 'tight' | 'within'
}

const framed = (tree: Tree, frames: Frames, random: () => number): Tree => {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
  const isQuoted = random() < 0.7
  const marks = pick(frames.marks)
  const frame = pick(isQuoted ? frames.quoted : frames.plain).split(' ')
  const said = tree.leaves.length - 1
  const saidAt = isQuoted ? 1 : frame.length
  const frameAt = isQuoted ? said + 3 : 0
  const frameRoot = frameAt + frame.findIndex((word) => word.endsWith('/root'))
  const saidRoot = saidAt + tree.leaves.findIndex((leaf) => leaf.head < 0)
  const frameWords = frame.map((word) => frameWord(word, frames, frameAt, saidRoot, pick))
  const stop = markWord('.', 'tight', frameRoot)
  if (!isQuoted)
    return layOut([...frameWords, ...saidWords(lowered(tree), saidAt, frameRoot, 'ccomp', false), stop])
  const [open, close] = marks
  return layOut([
    markWord(open.trim(), 'tight', saidRoot),
    ...saidWords(tree, saidAt, frameRoot, frames.quotation, !open.endsWith(' ')),
    markWord(close.trim().charAt(0), close.startsWith(' ') ? 'blank' : 'tight', saidRoot),
    markWord(close.trim().charAt(1), 'tight', saidRoot),
    ...frameWords,
    stop,
  ])
}

const punctuation = { tag: partsOfSpeech.indexOf('PUNCT'), label: relations.indexOf('punct') }
const markWord = (form: string, joined: Word['joined'], head: number): Word => ({
  ...punctuation,
  form,
  joined,
  head,
})

/** The words of the sentence, less its full stop, as they hang on the frame. */
const saidWords = (tree: Tree, at: number, head: number, relation: Relation, tight: boolean): Word[] =>
  tree.leaves.slice(0, -1).map((leaf, i) => {
    const before = i === 0 ? undefined : tree.leaves[i - 1]!
    const touches = before === undefined ? tight : before.end === leaf.start
    return {
      form: tree.text.slice(leaf.start, leaf.end),
      joined: before !== undefined && leaf.start < before.end ? 'within' : touches ? 'tight' : 'blank',
      tag: leaf.tag,
      head: leaf.head < 0 ? head : at + leaf.head,
      label: leaf.head < 0 ? relations.indexOf(relation) : leaf.label,
    }
  })

const frameWord = (
  word: string,
  { slots }: Frames,
  at: number,
  said: number,
  pick: (from: readonly string[]) => string,
): Word => {
  const [name = '', tag = '', head = '', relation = ''] = word.split('/')
  const form = slots[name] === undefined ? name : pick(slots[name])
  return {
    form,
    joined: /^[-,]/u.test(form) ? 'tight' : 'blank',
    tag: partsOfSpeech.indexOf(tag as PartOfSpeech),
    head: relation === 'root' ? -1 : head === '0' ? said : at + Number(head) - 1,
    label: relations.indexOf(relation as Relation),
  }
}

const layOut = (words: readonly Word[]): Tree => {
  let text = ''
  const leaves = words.map(({ form, joined, ...leaf }) => {
    if (joined === 'blank' && text !== '' && !text.endsWith('’')) text += ' '
    if (joined !== 'within') text += form
    return { ...leaf, start: text.length - form.length, end: text.length }
  })
  return { text: text.charAt(0).toUpperCase() + text.slice(1), leaves, opensDocument: false }
}

/** A sentence that goes on after "that" loses its capital, unless a name begins it. */
const lowered = (tree: Tree): Tree => {
  const { text, leaves } = tree
  if (partsOfSpeech[leaves[0]!.tag] === 'PROPN' || /^I\P{L}/u.test(text)) return tree
  return { ...tree, text: text.charAt(0).toLowerCase() + text.slice(1) }
}
