import { type Analysis, relations } from '../src/language/analysis.js'
import type { Orthography } from '../src/language/orthography.js'
import { cutWords } from '../src/language/words.js'
import type { Leaf, Tree } from './treebank.js'

/** One sentence as Selon cuts it, with the grammar its tree gives each of Selon's tokens. */
export type Sample = {
  readonly analysis: Analysis
  readonly tags: Uint8Array
  readonly heads: Int32Array
  readonly labels: Uint8Array
  /** Words of the treebank that are not a token of Selon's. */
  readonly misses: number
}

const flat = relations.indexOf('flat')

/** A token that holds several words (du) takes the grammar of the first that depends on a word outside it. */
export const sampleOf = (tree: Tree, orthography: Orthography): Sample => {
  const cut = cutWords(tree.text, [{ start: 0, end: tree.text.length }], orthography)
  const analysis = { ...cut, sentences: Int32Array.of(0, cut.count) }
  const tokens = tree.leaves.map((leaf) => tokenOf(analysis, leaf))
  const tags = new Uint8Array(cut.count)
  const labels = new Uint8Array(cut.count).fill(flat)
  const heads = Int32Array.from({ length: cut.count }, (_, token) => token - 1)
  const filled = new Uint8Array(cut.count)
  let misses = 0
  tree.leaves.forEach((leaf, i) => {
    const token = tokens[i]!
    if (leaf.end !== cut.ends[token] && leaf.start >= cut.starts[token]!) misses++
    const head = leaf.head < 0 ? -1 : tokens[leaf.head]!
    if (filled[token] || head === token) return
    filled[token] = 1
    tags[token] = leaf.tag
    labels[token] = leaf.label
    heads[token] = head
  })
  for (let token = 1; token < cut.count; token++) if (!filled[token]) tags[token] = tags[token - 1]!
  return { analysis, tags, heads, labels, misses }
}

/** The token in which a word of the treebank starts. */
const tokenOf = ({ ends, count }: Analysis, leaf: Leaf): number => {
  for (let token = 0; token < count; token++) if (ends[token]! > leaf.start) return token
  return count - 1
}

/** A tree has one root and reaches every word from it. */
export const isTree = ({ heads }: Sample): boolean => {
  if (heads.filter((head) => head < 0).length !== 1) return false
  return heads.every((_, token) => {
    let at = token
    for (let steps = 0; at >= 0 && steps <= heads.length; steps++) at = heads[at]!
    return at < 0
  })
}
