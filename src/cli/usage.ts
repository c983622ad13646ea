import type { UsageErrors } from '../report/words/read-help.js'

/** A command line that cannot be followed; ends the program with code 2. */
export class UsageError extends Error {}

/** Commander's own complaints, by its codes; the words at fault stand in quotes in its message. */
const told: Readonly<Record<string, (usage: UsageErrors, fault: string) => string>> = {
  'commander.unknownOption': (usage, fault) => usage.unknownOption(fault),
  'commander.unknownCommand': (usage, fault) => usage.unknownCommand(fault),
  'commander.optionMissingArgument': (usage, fault) =>
    usage.missingValue(fault.split(/[ ,]+/).at(-2) ?? fault),
}

/** One of commander's errors in the user's language. */
export function usageMessage(usage: UsageErrors, code: string, message: string): string {
  const fault = /'([^']*)'/.exec(message)?.[1] ?? ''
  return told[code]?.(usage, fault) ?? usage.other(message.replace(/^error: /, ''))
}
