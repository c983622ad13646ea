import { createHash } from 'node:crypto'
import type { Presentation } from '../format.js'
import { html, Markup } from '../html/markup.js'
import { traceWords } from '../words/trace.js'
import type { Drawn } from './drawing.js'
import { familySections } from './family-section.js'
import type { TraceFormat } from './format.js'
import { pageNames } from './page-names.js'
import { relatedSection } from './related-section.js'
import { traceStylesheet } from './stylesheet.js'
import { traceSentence } from './summary.js'
import { utterancesSection } from './utterances-section.js'

/** Nothing may load or run but this very style sheet, whatever a hostile page smuggled in. */
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(traceStylesheet).digest('base64')}'; base-uri 'none'; form-action 'none'`

/** One self-contained page: the stemmata drawn, each step with its reasons and both texts, the utterances with their drift. */
export function traceHtml({ words: { locale, labels } }: Presentation): TraceFormat {
  const words = traceWords(locale)
  return async (traced) => {
    const numbers = new Map(traced.readings.map(({ id }, at) => [id, at + 1]))
    const drawn: Drawn = { traced, words, names: pageNames(traced.readings), numbers }
    const families = await familySections(drawn)
    const page = html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title>
<style>${new Markup(traceStylesheet)}</style>
</head>
<body>
<main>
<h1>${words.title}</h1>
<p class="lead">${traceSentence(traced, words)}</p>
${families.length === 0 && html`<p>${words.noFamily}</p>`}${families}${utterancesSection(drawn)}${relatedSection(drawn)}</main>
<footer>${labels.madeBy}</footer>
</body>
</html>
`
    return page.source
  }
}
