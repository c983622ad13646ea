import { Command, Option } from 'commander'
import type { FormatName } from '../report/format.js'
import { locales, type Words } from '../report/words/words.js'
import { afterHelp } from './help-text.js'
import { valueChecks } from './values.js'

/** `selon read` as commander hands it over. */
export type ReadFlags = Partial<Readonly<Record<FormatName, true>>> & {
  readonly output?: string
  readonly resume?: true
  readonly url?: string
  readonly published?: string
  readonly language?: string
  readonly charset?: string
  readonly from?: 'html' | 'text' | 'jsonl' | 'json'
  readonly explain?: true
  readonly jobs?: number
  readonly allowPrivate?: true
  readonly quiet?: true
}

/** The command line of `selon read`. */
export function readCommand(words: Words): Command {
  const { read } = words
  const { options: help, values: value } = read
  const check = valueChecks(read.usage)
  return new Command('read')
    .description(read.read)
    .argument('[page...]', read.page)
    .option('--terminal', help.terminal)
    .option('--json', help.json)
    .option('--jsonl', help.jsonl)
    .option('--markdown', help.markdown)
    .option('--html', help.html)
    .option('--csv', help.csv)
    .option(`-o, --output <${value.file}>`, help.output)
    .option('--resume', help.resume)
    .option(`--url <${value.address}>`, help.url, check.url)
    .option(`--published <${value.date}>`, help.published, check.published)
    .option(`--language <${value.tag}>`, help.language, check.language)
    .option(`--charset <${value.name}>`, help.charset, check.charset)
    .option(
      `--from <${value.form}>`,
      help.from,
      check.choice('--from', ['html', 'text', 'jsonl', 'json'] as const),
    )
    .option('--explain', help.explain)
    .option('--jobs <n>', help.jobs, check.jobs)
    .option('--allow-private', help.allowPrivate)
    .addOption(
      new Option(`--locale <${value.tag}>`, help.locale).argParser(check.choice('--locale', locales)),
    )
    .option('-q, --quiet', help.quiet)
    .addHelpText('after', afterHelp(read))
    .action(async (pages: string[], flags: ReadFlags) => {
      const { runRead } = await import('./run-read.js')
      process.exitCode = await runRead(pages, flags, words)
    })
}
