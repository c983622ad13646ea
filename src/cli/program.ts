import { Command } from 'commander'
import type { Words } from '../report/words/words.js'
import { version } from '../version.js'
import { readCommand } from './read-command.js'
import { traceCommand } from './trace-command.js'

/** The commands there are, as they are typed. */
export const commandNames: readonly string[] = ['read', 'trace']

/** The whole command line; each command stands in its own file and loads its work only when called. */
export function program(words: Words): Command {
  return configured(new Command('selon'), words)
    .usage(words.read.headings.anyCommand)
    .description(words.read.selon)
    .version(version, '-V, --version', words.read.options.version)
    .helpCommand(false)
    .addCommand(configured(readCommand(words), words))
    .addCommand(configured(traceCommand(words), words))
}

/** Help in the user's language; errors are thrown to `main`, which tells them. */
function configured(command: Command, words: Words): Command {
  const { headings, options } = words.read
  const titles: Readonly<Record<string, string>> = {
    'Usage:': headings.usage,
    'Options:': headings.options,
    'Commands:': headings.commands,
    'Arguments:': headings.arguments,
  }
  return command
    .helpOption('-h, --help', options.help)
    .configureHelp({ styleTitle: (title) => titles[title] ?? title })
    .configureOutput({ outputError: () => {} })
    .exitOverride()
}
