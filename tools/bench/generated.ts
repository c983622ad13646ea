/** Paragraphs of our own in the manner of news; each takes a number, since pages leave out what they repeat. */
const paragraphs: readonly ((n: number) => string)[] = [
  (n) =>
    `“Bridge ${n} will reopen on Monday,” said Ada Brel, the mayor of Belgora, at a press conference on the quay.`,
  (n) =>
    `According to the harbour office, ${n} ships had to wait outside the lock, and one turned back on Tuesday night.`,
  (n) =>
    `Her deputy, Ilan Morvic, denied that it had cost ${n} million crowns. “That is not what we paid,” he said.`,
  (n) =>
    `The ministry reportedly plans span ${n}. Engineers believe that the first will not last another winter.`,
  (n) =>
    `It rained in the valley on Wednesday. Market ${n} opened at seven, as it has every week since the flood of 1998.`,
]

export const longText = (length: number): string => {
  let text = ''
  for (let at = 0; text.length < length; at++) text += `${paragraphs[at % paragraphs.length]!(at + 2)}\n\n`
  return text.slice(0, length)
}

export const longPage = (length: number): string => {
  const body = longText(Math.max(0, length - 300))
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('\n')
  return `<!doctype html><html lang="en"><head><title>The bridge</title></head><body><article><h1>The bridge reopens</h1>${body}</article></body></html>`
}

/** Words of no language, always the same: pages in a language that Selon has no tables for look like this to it. */
const foreignText = (length: number): string => {
  const words = 'kala on tänään sillalla eikä kukaan “ui rantaan yksin”, sanoi Aava Brel torilla Belgorassa. '
  return words.repeat(Math.ceil(length / words.length)).slice(0, length)
}

/** Bytes that no encoding explains, always the same (Knuth's linear congruence). */
const noise = (length: number): Uint8Array => {
  let state = 1
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return state >>> 24
  })
}

/** What reading must bear: each makes an input of about so many characters. */
export const shapes: Readonly<
  Record<string, { readonly form: 'html' | 'text'; readonly make: (length: number) => string | Uint8Array }>
> = {
  'text as newspapers print it': { form: 'text', make: longText },
  'page as newspapers print it': { form: 'html', make: longPage },
  'nobody quoted': { form: 'text', make: (length) => longText(length).replace(/[“”]/g, '') },
  'quotation never closed': {
    form: 'text',
    make: (length) => `He said: “${longText(length).replace(/[“”]/g, '')}`,
  },
  'every mark opens a quotation': { form: 'text', make: (length) => '“ « " said he '.repeat(length / 14) },
  'cues and nothing else': { form: 'text', make: (length) => 'said Ada Brel that '.repeat(length / 19) },
  'one paragraph': { form: 'text', make: (length) => longText(length).replace(/\n+/g, ' ') },
  'line ends of every kind': {
    form: 'text',
    make: (length) =>
      longText(length)
        .replace(/\n\n/g, '\r\n\r')
        .replace(/(tal|the) /g, '$1\u2028'),
  },
  'a language without tables': { form: 'text', make: foreignText },
  'one line without blanks': { form: 'text', make: (length) => 'abcdefghij'.repeat(length / 10) },
  'blank lines only': { form: 'text', make: (length) => ' \n'.repeat(length / 2) },
  'NUL bytes': { form: 'text', make: (length) => longText(length).replaceAll(' ', '\0') },
  'half surrogates': { form: 'text', make: (length) => '\ud800 said. '.repeat(length / 8) },
  'tags nested without end': { form: 'html', make: (length) => '<div>'.repeat(length / 5) },
  'inline tags nested without end': { form: 'html', make: (length) => `<p>${'<b>x'.repeat(length / 4)}` },
  'attributes without end': { form: 'html', make: (length) => `<p ${'a="b" '.repeat(length / 6)}` },
  'charset declared wrong': {
    form: 'html',
    make: (length) =>
      Buffer.from(longPage(length).replace('<head>', '<head><meta charset="utf-8">'), 'utf16le'),
  },
  'rubrics without end in the title': {
    form: 'html',
    make: (length) => `<title>The bridge${' | News'.repeat(length / 7)}</title>${longPage(400)}`,
  },
  'blanks without end in what a page says of itself': {
    form: 'html',
    make: (length) => {
      const blanks = ' '.repeat(length / 2)
      const data = JSON.stringify({ '@type': 'NewsArticle', headline: `The${blanks}bridge` })
      return `<script type="application/ld+json">${data}</script><div style="a${blanks}b">${longPage(400)}</div>`
    },
  },
  'blanks that do not break': {
    form: 'html',
    make: (length) => longPage(length).replace(/ (?=[a-z])/g, '\u00A0'),
  },
  'no text at all': { form: 'html', make: noise },
  'links only': { form: 'html', make: (length) => '<li><a href=/x>Read more here</a>'.repeat(length / 33) },
}
