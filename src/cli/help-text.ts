import type { HelpHeadings } from '../report/words/read-help.js'

type Given = {
  readonly formats: string
  readonly examples: readonly { readonly command: string; readonly does: string }[]
  readonly headings: HelpHeadings
}

/** What stands below the options of a command: formats, examples, exit codes. */
export function afterHelp({ formats, examples, headings }: Given): string {
  const widest = Math.max(...examples.map(({ command }) => command.length))
  const lines = examples.map(({ command, does }) => `  ${command.padEnd(widest)}  ${does}`)
  const codes = headings.exitCodeLines.map((line) => `  ${line}`)
  return ['', formats, '', headings.examples, ...lines, '', headings.exitCodes, ...codes].join('\n')
}
