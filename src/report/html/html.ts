import { createHash } from 'node:crypto'
import type { Reading } from '../../reading.js'
import type { Format, Presentation } from '../format.js'
import type { Words } from '../words/words.js'
import { html, Markup } from './markup.js'
import { readingSection, titleOf } from './reading.js'
import { stylesheet } from './stylesheet.js'

/** Nothing may load or run but this very style sheet, whatever a hostile page smuggled in. */
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(stylesheet).digest('base64')}'; base-uri 'none'; form-action 'none'`

/** One self-contained page that needs neither network nor script. */
export function htmlFormat({ words, many, explain }: Presentation): Format<Reading, string> {
  const titles: string[] = []
  const begin = (title: string) => documentHead(title, words).source
  return {
    begin: () => (many ? begin('Selon') : ''),
    each: (reading, index) => {
      const title = titleOf(reading, words)
      titles.push(title)
      return (many ? '' : begin(title)) + readingSection(reading, words, `r${index + 1}`, explain).source
    },
    end: () => documentFoot(many ? titles : [], words).source,
  }
}

const documentHead = (title: string, { locale }: Words): Markup => html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${new Markup(stylesheet)}</style>
</head>
<body>
<main>
`

/** The list of pages is only known at the end; the style sheet shows it first. */
const documentFoot = (titles: readonly string[], { labels }: Words): Markup => html`</main>
${
  titles.length > 1 &&
  html`<nav aria-label="${labels.pages(titles.length)}"><ol>${titles.map((title, at) => html`<li><a href="#r${at + 1}"><bdi>${title}</bdi></a></li>`)}</ol></nav>
`
}<footer>${labels.madeBy}</footer>
</body>
</html>
`
