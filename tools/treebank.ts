import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { partsOfSpeech, type Relation, relations } from '../src/language/analysis.js'

/** Where the data to develop and measure with lies. */
export const dataFolder = process.env.SELON_DATA ?? join(import.meta.dirname, '../../../shared/data')

/** A surface word of a tree; offsets into the text of its sentence. */
export type Leaf = {
  readonly start: number
  readonly end: number
  readonly tag: number
  /** Index of the leaf it depends on, -1 for the root. */
  readonly head: number
  readonly label: number
}
export type Tree = {
  readonly text: string
  readonly leaves: readonly Leaf[]
  readonly opensDocument: boolean
}

/** The trees of one file of Universal Dependencies, such as `fr-sequoia-train`. */
export const readTrees = (name: string): Tree[] => {
  const file = join(dataFolder, 'treebanks', `${name}.conllu.gz`)
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split(/\n\n+/u)
    .map(treeOf)
    .filter((tree) => tree !== undefined)
}

type Row = { id: string; form: string; tag: number; head: number; label: number }

const treeOf = (block: string): Tree | undefined => {
  const lines = block.split('\n')
  const text = lines.find((line) => line.startsWith('# text = '))?.slice('# text = '.length)
  if (text === undefined) return undefined
  const rows = lines.filter((line) => /^\d+(?:-\d+)?\t/u.test(line)).map(rowOf)
  return {
    text,
    leaves: leavesOf(text, rows),
    opensDocument: lines.some((line) => line.startsWith('# newdoc')),
  }
}

const rowOf = (line: string): Row => {
  const [id = '', form = '', , tag = 'X', , , head = '0', relation = 'dep'] = line.split('\t')
  const label = relations.indexOf(relation.split(':')[0] as Relation)
  return {
    id,
    form,
    tag: Math.max(0, partsOfSpeech.indexOf((tag === '_' ? 'X' : tag) as never)),
    head: Number(head) - 1,
    label: label < 0 ? relations.indexOf('dep') : label,
  }
}

/** Places every word in the text; the words of one surface word (du = de + le) share its place or part it. */
const leavesOf = (text: string, rows: readonly Row[]): Leaf[] => {
  const leaves: Leaf[] = []
  let at = 0
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    const start = text.indexOf(row.form, at)
    if (start < 0 || start > at + 3) throw new Error(`cannot place ${row.form} in ${text}`)
    at = start + row.form.length
    const last = /-(\d+)$/u.exec(row.id)?.[1]
    if (last === undefined) leaves.push({ ...row, start, end: at })
    else {
      const parts = rows.slice(i + 1, i + 2 + Number(last) - Number.parseInt(row.id, 10))
      leaves.push(...partsOf(row.form, start, parts))
      i += parts.length
    }
  }
  return leaves
}

const partsOf = (form: string, start: number, parts: readonly Row[]): Leaf[] => {
  const parted = parts.map((part) => part.form).join('') === form
  let at = start
  return parts.map((part) => {
    const from = at
    if (parted) at += part.form.length
    return parted ? { ...part, start: from, end: at } : { ...part, start, end: start + form.length }
  })
}
