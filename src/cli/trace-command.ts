import { Command, Option } from 'commander'
import type { TraceFormatName } from '../report/trace/format.js'
import { locales, type Words } from '../report/words/words.js'
import { afterHelp } from './help-text.js'
import { valueChecks } from './values.js'

/** `selon trace` as commander hands it over. */
export type TraceFlags = Partial<Readonly<Record<TraceFormatName, true>>> & {
  readonly output?: string
  /** Two page ids. */
  readonly explain?: readonly string[]
  readonly language?: string
  readonly charset?: string
  readonly from?: 'html' | 'text' | 'jsonl' | 'json'
  /** Threads; where absent one reads, and all processors compare. */
  readonly jobs?: number
  readonly allowPrivate?: true
  readonly quiet?: true
}

/** The command line of `selon trace`. */
export function traceCommand(words: Words): Command {
  const { options: shared, usage, values: value } = words.read
  const help = words.trace
  const check = valueChecks(usage)
  return new Command('trace')
    .description(help.trace)
    .argument('[page...]', help.page)
    .option('--terminal', help.options.terminal)
    .option('--json', help.options.json)
    .option('--jsonl', help.options.jsonl)
    .option('--html', help.options.html)
    .option('--dot', help.options.dot)
    .option('--graphml', help.options.graphml)
    .option(`-o, --output <${value.file}>`, help.options.output)
    .option(`--explain <${value.pages}...>`, help.options.explain)
    .option(`--language <${value.tag}>`, shared.language, check.language)
    .option(`--charset <${value.name}>`, shared.charset, check.charset)
    .option(
      `--from <${value.form}>`,
      shared.from,
      check.choice('--from', ['html', 'text', 'jsonl', 'json'] as const),
    )
    .option('--jobs <n>', help.options.jobs, check.jobs)
    .option('--allow-private', shared.allowPrivate)
    .addOption(
      new Option(`--locale <${value.tag}>`, shared.locale).argParser(check.choice('--locale', locales)),
    )
    .option('-q, --quiet', shared.quiet)
    .addHelpText('after', afterHelp({ ...help, headings: words.read.headings }))
    .action(async (pages: string[], flags: TraceFlags) => {
      const { runTrace } = await import('./run-trace.js')
      process.exitCode = await runTrace(pages, flags, words)
    })
}
