import type { BlockRole } from '../article/article.js'
import type { Span } from '../article/span.js'
import type { Reading } from '../reading.js'
import type { Hop, Statement } from '../statement/statement.js'

/** A page of an invented paper about an invented war, with nested, interrupted and unclosed statements. */
const paragraphs: readonly (readonly [BlockRole, string])[] = [
  ['title', '« Personne ne reviendra » : un sergent valdore raconte la débandade'],
  ['byline', 'Par Odile Marchetti'],
  [
    'body',
    'Dans une vidéo diffusée par l’armée d’Ostrévie, le sergent Ilan Morvic, fait prisonnier près de Belgora, a déclaré : « Mon lieutenant nous a dit : “Tenez jusqu’à lundi”, puis il est parti.',
  ],
  ['body', '« Personne ne reviendra. »'],
  ['caption', 'Le pont de Belgora, mardi. — Photo : Agence Rivage'],
  ['body', 'Deux compagnies auraient fui, selon un officier qui a requis l’anonymat.'],
  [
    'body',
    '« Le front », assure le ministère valdor de la Défense, « tient partout ». Il ne prévoit aucun repli.',
  ],
  ['credit', 'Source : Agence Rivage'],
]

const text = paragraphs.map(([, words]) => words).join('\n')

/** Where words stand in the sample; `nth` counts from 0. */
export function at(words: string, nth = 0): Span {
  let start = text.indexOf(words)
  for (let seen = 0; seen < nth; seen++) start = text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`not in the sample: ${words}`)
  return { start, end: start + words.length }
}

const outlet: Hop = { role: 'outlet', name: 'La Gazette de l’Estuaire' }
const voice = (name: string): Hop => ({ role: 'voice', name })

const statements: readonly Statement[] = [
  {
    id: 's1',
    kind: 'direct',
    content: [
      at('« Mon lieutenant nous a dit : “Tenez jusqu’à lundi”, puis il est parti.'),
      at('« Personne ne reviendra. »'),
    ],
    cue: [at('a déclaré')],
    source: [at('le sergent Ilan Morvic')],
    voice: 'v1',
    certainty: 'asserted',
    route: [
      voice('Ilan Morvic'),
      { role: 'carrier', name: 'vidéo', type: 'video', span: at('une vidéo') },
      { role: 'relay', name: 'armée d’Ostrévie', span: at('l’armée d’Ostrévie') },
      { role: 'outlet', name: 'Agence Rivage' },
      { role: 'republisher', name: 'La Gazette de l’Estuaire' },
    ],
    cautions: [{ code: 'captivity', span: at('fait prisonnier') }, { code: 'unclosed-quotation' }],
    reasons: [{ part: 'voice', why: 'nommé dans la même phrase', score: 0.97 }],
  },
  {
    id: 's2',
    kind: 'direct',
    content: [at('“Tenez jusqu’à lundi”')],
    cue: [at('a dit')],
    source: [at('Mon lieutenant')],
    voice: 'v2',
    certainty: 'asserted',
    route: [voice('un lieutenant valdor'), voice('Ilan Morvic'), outlet],
    within: 's1',
    cautions: [{ code: 'unnamed-source' }],
  },
  {
    id: 's3',
    kind: 'indirect',
    content: [at('Deux compagnies auraient fui')],
    cue: [at('selon')],
    source: [at('un officier qui a requis l’anonymat')],
    voice: 'v3',
    certainty: 'hearsay',
    route: [voice('un officier'), outlet],
    cautions: [
      { code: 'unnamed-source', span: at('a requis l’anonymat') },
      { code: 'conditional', span: at('auraient') },
    ],
  },
  {
    id: 's4',
    kind: 'direct',
    content: [at('« Le front »'), at('« tient partout »')],
    cue: [at('assure')],
    source: [at('le ministère valdor de la Défense')],
    voice: 'v4',
    certainty: 'asserted',
    route: [voice('ministère valdor de la Défense'), outlet],
    cautions: [{ code: 'party-to-conflict' }],
  },
  {
    id: 's5',
    kind: 'indirect',
    content: [at('aucun repli')],
    cue: [at('ne prévoit')],
    source: [at('Il ')],
    voice: 'v4',
    certainty: 'denied',
    route: [voice('ministère valdor de la Défense'), outlet],
    cautions: [],
  },
]

let from = 0
const blocks = paragraphs.map(([role, words]) => {
  const span = { start: from, end: from + words.length }
  from = span.end + 1
  return { span, role }
})

export const sample: Reading = {
  id: 'gazette-1',
  article: {
    url: 'https://gazette.example/monde/personne-ne-reviendra?a=1&b=2',
    outlet: 'La Gazette de l’Estuaire',
    title: blocks[0]!.span,
    byline: blocks[1]!.span,
    authors: ['Odile Marchetti'],
    language: 'fr',
    published: { date: '2026-03-12T08:30:00+01:00', found: 'json-ld datePublished' },
    credits: [{ name: 'Agence Rivage', span: at('Agence Rivage', 1) }],
    blocks,
    text,
  },
  statements,
  voices: [
    {
      id: 'v1',
      name: 'Ilan Morvic',
      kind: 'person',
      role: 'sergent',
      mentions: [at('le sergent Ilan Morvic')],
    },
    { id: 'v2', name: 'un lieutenant', kind: 'unnamed', mentions: [at('Mon lieutenant')] },
    { id: 'v3', name: 'un officier', kind: 'unnamed', mentions: [at('un officier')] },
    { id: 'v4', name: 'ministère valdor de la Défense', kind: 'organisation', mentions: [] },
  ],
  mentions: [],
}
