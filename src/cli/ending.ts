import { extname } from 'node:path'
import type { UsageErrors } from '../report/words/read-help.js'
import { UsageError } from './usage.js'

/**
 * The format that the ending of an output's name tells; undefined where it has none. An ending that is not ours is
 * refused: a text for terminals in a file called `.pdf` helps nobody.
 */
export function formatByEnding<Name>(
  output: string | undefined,
  endings: Readonly<Record<string, Name>>,
  usage: UsageErrors,
): Name | undefined {
  const ending = extname(output ?? '').toLowerCase()
  if (ending === '' || ending in endings) return endings[ending]
  throw new UsageError(usage.unknownEnding(ending, Object.keys(endings)))
}
