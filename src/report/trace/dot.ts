import type { Family } from '../../trace/trace.js'
import { printable } from '../printable.js'
import type { TraceWords } from '../words/trace.js'
import type { TraceFormat } from './format.js'

const quoted = (text: string): string => `"${printable(text).replace(/[\\"]/g, '\\$&')}"`

/** The stemmata for Graphviz; archetypes are dashed, undecided steps have no arrow. */
export const traceDot =
  (words: TraceWords): TraceFormat =>
  ({ trace }) =>
    [
      'digraph stemma {',
      '  node [shape=box];',
      ...trace.families.flatMap((family) => familyLines(family, words)),
      '}',
      '',
    ].join('\n')

const familyLines = (family: Family, words: TraceWords): string[] => [
  ...family.archetypes.map(
    ({ id, name }) =>
      `  ${quoted(`${family.id} ${id}`)} [label=${quoted(name ?? words.unnamedExemplar)}, style=dashed];`,
  ),
  ...family.witnesses.map((id) => `  ${quoted(id)};`),
  ...family.descent.map(({ from, to, relation, directed }) => {
    const isArchetype = family.archetypes.some(({ id }) => id === from)
    const source = quoted(isArchetype ? `${family.id} ${from}` : from)
    return `  ${source} -> ${quoted(to)} [label=${quoted(words.relation[relation])}${directed ? '' : ', dir=none'}];`
  }),
]
