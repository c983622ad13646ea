/** A piece of HTML that is safe to place in a document. Only `html` makes one. */
export class Markup {
  constructor(readonly source: string) {}
}

type Placed = string | number | Markup | readonly Markup[] | null | undefined | false

/** HTML from a template: whatever is placed in it is escaped, in text and in quoted attributes, unless it is markup. */
export const html = (template: TemplateStringsArray, ...placed: readonly Placed[]): Markup =>
  new Markup(template.map((fixed, at) => fixed + (at < placed.length ? sourceOf(placed[at]) : '')).join(''))

function sourceOf(placed: Placed): string {
  if (placed === null || placed === undefined || placed === false) return ''
  if (placed instanceof Markup) return placed.source
  if (typeof placed === 'object') return placed.map(({ source }) => source).join('')
  return escaped(String(placed))
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
}

/**
 * HTML forbids control characters and half surrogates even as entities. Marks that reorder what follows them
 * (bidi overrides and isolates) could make a page's words stand among ours, or read backwards.
 */
const forbidden = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/gu

const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(forbidden, '\ufffd')
    .replace(/[&<>"'`]/g, (character) => entities[character]!)
