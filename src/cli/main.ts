#!/usr/bin/env node
import { locales, wordsFor } from '../report/words/words.js'
import { localeAsked, localeOf } from './locale.js'
import { commandNames, program } from './program.js'
import { UsageError, usageMessage } from './usage.js'

const args = process.argv.slice(2)
const asked = localeAsked(args)
const words = await wordsFor(locales.find((locale) => locale === asked) ?? localeOf(process.env))

try {
  await program(words).parseAsync(args, { from: 'user' })
} catch (error) {
  process.exitCode = endOf(error)
}

/** The command whose help explains a command line. */
function commandOf([first = '']: readonly string[]): string {
  return commandNames.includes(first) ? `selon ${first}` : 'selon'
}

/** Tells of a wrong command line; whatever else comes here is a broken promise and shows its stack. */
function endOf(error: unknown): number {
  const { code } = error as { code?: unknown }
  const ofCommander = typeof code === 'string' && code.startsWith('commander.')
  if (!(error instanceof UsageError) && !ofCommander) throw error
  if (code === 'commander.helpDisplayed' || code === 'commander.version') return 0
  const { usage } = words.read
  if (code !== 'commander.help') {
    const message = ofCommander
      ? usageMessage(usage, code, (error as Error).message)
      : (error as Error).message
    process.stderr.write(`selon: ${message}\n${usage.seeHelp(commandOf(args))}\n`)
  }
  return 2
}
