import { relations } from '../language/analysis.js'
import type { Traits } from './traits.js'

const number = (label: (typeof relations)[number]): number => relations.indexOf(label)
const nsubj = number('nsubj')
const csubj = number('csubj')
const obj = number('obj')
const aux = number('aux')
const obl = number('obl')
/** Stands for a child that is missing. */
export const none = 255

/** Clauses that complete a word of saying, and those that any word may have. */
const completing: ReadonlySet<number> = new Set([number('ccomp'), number('xcomp'), number('parataxis')])
const clausal: ReadonlySet<number> = new Set([...completing, number('acl'), number('advcl')])
const marking: ReadonlySet<number> = new Set([number('mark'), number('case')])

/** What hangs from each token, as far as it tells a word of saying from others; one array a trait. */
export type Children = {
  /** Part of speech of the subject and its side, 255 where there is none; and its word. */
  readonly subject: Uint8Array
  readonly subjectWord: Int32Array
  /** Relation and side of a clause that completes the token, 255 where there is none. */
  readonly clause: Uint8Array
  /** Part of speech of the object, 255 where there is none. */
  readonly object: Uint8Array
  /** Word of the auxiliary, 0 where there is none. */
  readonly auxiliary: Int32Array
  /** Word that introduces the token: *that*, *to*, a preposition. */
  readonly marker: Int32Array
  /** The token's last clause and oblique phrase, as tokens; -1 where there is none. */
  readonly clauseToken: Int32Array
  readonly oblique: Int32Array
}

/** Children of every parsed token, gathered in one walk. */
export function gatherChildren({ analysis, word }: Traits): Children {
  const { count, heads, labels, tags } = analysis
  const children: Children = {
    subject: new Uint8Array(count).fill(none),
    subjectWord: new Int32Array(count),
    clause: new Uint8Array(count).fill(none),
    object: new Uint8Array(count).fill(none),
    auxiliary: new Int32Array(count),
    marker: new Int32Array(count),
    clauseToken: new Int32Array(count).fill(-1),
    oblique: new Int32Array(count).fill(-1),
  }
  for (let t = 0; t < count; t++) {
    const head = heads[t]!
    if (head < 0) continue
    const label = labels[t]!
    if (clausal.has(label)) children.clauseToken[head] = t
    if (completing.has(label)) children.clause[head] = label * 2 + (t < head ? 0 : 1)
    else if (label === nsubj || label === csubj) {
      children.subject[head] = tags[t]! * 2 + (t < head ? 0 : 1)
      children.subjectWord[head] = word[t]!
    } else if (marking.has(label)) children.marker[head] = word[t]!
    else if (label === obj) children.object[head] = tags[t]!
    else if (label === aux) children.auxiliary[head] = word[t]!
    else if (label === obl) children.oblique[head] = t
  }
  return children
}
