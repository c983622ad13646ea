// Draws what a program printed on a terminal as an SVG picture, for the README. From standard input to standard output:
//   FORCE_COLOR=1 COLUMNS=92 node dist/cli/main.js read PAGE | head -24 | node build/tools/draw-terminal.js 'selon read PAGE'
import { readFileSync } from 'node:fs'

const character = 8.4
const line = 19
const margin = 18
const bar = 34
const paper = '#14171c'

/** Colours of the escape codes that Selon uses; 1 is bold, 2 faint. */
const colours: Readonly<Record<string, string>> = {
  '2': '#7d8794',
  '31': '#f0716a',
  '32': '#7fc27a',
  '33': '#e2b45a',
  '34': '#79a8f2',
  '35': '#cf8ee0',
  '36': '#62c4cf',
}

type Run = { readonly text: string; readonly colour: string; readonly bold: boolean }

/** A printed line as runs of one look. */
function runsOf(printed: string): Run[] {
  let look = { colour: '#d6dbe2', bold: false }
  const runs: Run[] = []
  for (const [, code, text] of printed.matchAll(/\x1b\[([\d;]*)m|([^\x1b]+)/g)) {
    if (text) runs.push({ text, ...look })
    else look = lookOf(code ?? '')
  }
  return runs
}

const lookOf = (code: string) => ({
  colour: code.split(';').reduce((found, part) => colours[part] ?? found, '#d6dbe2'),
  bold: code.split(';').includes('1'),
})

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const lengthOf = (text: string) => [...text].length

/** Each run is stretched to its place, so that columns stand whatever monospaced font the viewer has. */
function drawLine(printed: string, row: number): string {
  let column = 0
  return runsOf(printed)
    .map(({ text, colour, bold }) => {
      const x = margin + column * character
      const length = lengthOf(text)
      column += length
      if (!text.trim()) return ''
      const weight = bold ? ' font-weight="700"' : ''
      return `<text x="${x.toFixed(1)}" y="${bar + margin + row * line}" fill="${colour}"${weight} textLength="${(length * character).toFixed(1)}" lengthAdjust="spacingAndGlyphs" xml:space="preserve">${escaped(text)}</text>`
    })
    .join('')
}

const title = process.argv[2] ?? ''
const printed = readFileSync(0, 'utf8').trimEnd().split('\n')
const columns = Math.max(
  ...printed.map((each) =>
    lengthOf(
      runsOf(each)
        .map((run) => run.text)
        .join(''),
    ),
  ),
)
const width = Math.ceil(columns * character + 2 * margin)
const height = Math.ceil(bar + printed.length * line + 1.4 * margin)
const dots = ['#f0716a', '#e2b45a', '#7fc27a']
  .map((colour, at) => `<circle cx="${margin + at * 18}" cy="17" r="5.5" fill="${colour}"/>`)
  .join('')

process.stdout.write(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14">
<title>${escaped(title)}</title>
<rect width="${width}" height="${height}" rx="9" fill="${paper}"/>
${dots}<text x="${width / 2}" y="22" fill="#7d8794" font-size="13" text-anchor="middle">${escaped(title)}</text>
${printed.map(drawLine).filter(Boolean).join('\n')}
</svg>
`,
)
