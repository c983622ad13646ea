import type { PlaceKind } from '../capture/places.js'
import { type FormatName, formatEndings, formatNames } from '../report/format.js'
import type { UsageErrors } from '../report/words/read-help.js'
import { formatByEnding } from './ending.js'
import { UsageError } from './usage.js'

type FormatFlags = Partial<Readonly<Record<FormatName, true>>> & {
  readonly output?: string
  readonly resume?: true
}

/** The format named, else the one the output's ending tells, else JSON Lines for batches, else the terminal view. */
export function formatAsked(flags: FormatFlags, kinds: readonly PlaceKind[], usage: UsageErrors): FormatName {
  const named = formatNames.filter((name) => flags[name])
  if (named.length > 1) throw new UsageError(usage.together(`--${named[0]}`, `--${named[1]}`))
  const told = named[0] ?? formatByEnding(flags.output, formatEndings, usage)
  const format = told ?? (kinds.every((kind) => kind === 'batch') ? 'jsonl' : 'terminal')
  if (flags.resume && !flags.output) throw new UsageError(usage.needs('--resume', '--output'))
  if (flags.resume && format !== 'jsonl') throw new UsageError(usage.needs('--resume', '--jsonl'))
  return format
}
