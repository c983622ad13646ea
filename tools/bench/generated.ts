/** Text of our own in the manner of news, repeated to any length. */
const paragraphs = [
  '“The bridge will reopen on Monday,” said Ada Brel, the mayor of Belgora, at a press conference on the quay.',
  'According to the harbour office, two ships had to wait outside the lock, and a third turned back on Tuesday night.',
  'Her deputy, Ilan Morvic, denied that the works had cost three million crowns. “That is not what we paid,” he said.',
  'The ministry reportedly plans a second span. Engineers believe that the first will not last another winter.',
  'It rained in the valley on Wednesday. The market opened at seven, as it has every week since the flood of 1998.',
]

export const longText = (length: number): string => {
  let text = ''
  for (let at = 0; text.length < length; at++) text += `${paragraphs[at % paragraphs.length]}\n\n`
  return text.slice(0, length)
}

export const longPage = (length: number): string => {
  const body = longText(Math.max(0, length - 300))
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('\n')
  return `<!doctype html><html lang="en"><head><title>The bridge</title></head><body><article><h1>The bridge reopens</h1>${body}</article></body></html>`
}

/** What reading must bear: each makes an input of about so many characters. */
export const shapes: Readonly<
  Record<string, { readonly form: 'html' | 'text'; readonly make: (length: number) => string }>
> = {
  'text as newspapers print it': { form: 'text', make: longText },
  'page as newspapers print it': { form: 'html', make: longPage },
  'quotation never closed': {
    form: 'text',
    make: (length) => `He said: “${longText(length).replace(/[“”]/g, '')}`,
  },
  'every mark opens a quotation': { form: 'text', make: (length) => '“ « " said he '.repeat(length / 14) },
  'cues and nothing else': { form: 'text', make: (length) => 'said Ada Brel that '.repeat(length / 19) },
  'one paragraph': { form: 'text', make: (length) => longText(length).replace(/\n+/g, ' ') },
  'one line without blanks': { form: 'text', make: (length) => 'abcdefghij'.repeat(length / 10) },
  'blank lines only': { form: 'text', make: (length) => ' \n'.repeat(length / 2) },
  'NUL bytes': { form: 'text', make: (length) => longText(length).replaceAll(' ', '\0') },
  'half surrogates': { form: 'text', make: (length) => '\ud800 said. '.repeat(length / 8) },
  'tags nested without end': { form: 'html', make: (length) => '<div>'.repeat(length / 5) },
  'inline tags nested without end': { form: 'html', make: (length) => `<p>${'<b>x'.repeat(length / 4)}` },
  'attributes without end': { form: 'html', make: (length) => `<p ${'a="b" '.repeat(length / 6)}` },
  'links only': { form: 'html', make: (length) => '<li><a href=/x>Read more here</a>'.repeat(length / 33) },
}
