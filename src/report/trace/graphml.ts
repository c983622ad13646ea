import type { Family } from '../../trace/trace.js'
import type { TraceFormat } from './format.js'

/** Characters XML has no place for at all, and marks that reorder what follows them. */
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/gu
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text that is safe inside XML, in an element or an attribute. */
export const xml = (text: string): string =>
  text.replace(forbidden, '\ufffd').replace(/[&<>"']/g, (sign) => entities[sign]!)

const keys = [
  ['kind', 'node'],
  ['name', 'node'],
  ['family', 'node'],
  ['relation', 'edge'],
  ['directed', 'edge'],
  ['evidence', 'edge'],
] as const

/** The stemmata as GraphML, for Gephi, yEd and the like. */
export const traceGraphml: TraceFormat = ({ trace }) =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys.map(([name, of]) => `  <key id="${name}" for="${of}" attr.name="${name}" attr.type="string"/>`),
    '  <graph edgedefault="directed">',
    ...trace.families.flatMap(familyLines),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n')

const datum = (key: string, value: string) => `<data key="${key}">${xml(value)}</data>`

function familyLines({ id: family, archetypes, witnesses, descent }: Family): string[] {
  const missing = new Set(archetypes.map(({ id }) => id))
  const nodeId = (id: string) => xml(missing.has(id) ? `${family} ${id}` : id)
  const node = (id: string, kind: string, name: string) =>
    `    <node id="${nodeId(id)}">${datum('kind', kind)}${datum('name', name)}${datum('family', family)}</node>`
  return [
    ...archetypes.map(({ id, name }) => node(id, 'archetype', name ?? '')),
    ...witnesses.map((id) => node(id, 'page', id)),
    ...descent.map(
      ({ from, to, relation, directed, evidence }) =>
        `    <edge source="${nodeId(from)}" target="${nodeId(to)}">${datum('relation', relation)}${datum('directed', String(directed))}${datum('evidence', evidence.map(({ kind, detail }) => `${kind}: ${detail}`).join('; '))}</edge>`,
    ),
  ]
}
