import type { Locale } from '../report/words/words.js'

type Environment = Readonly<Record<string, string | undefined>>

/** The user's language, as POSIX orders the variables that tell it; English where it is not French. */
export function localeOf(environment: Environment): Locale {
  const stated = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  return /^fr(?:$|[_.@-])/i.test(stated) ? 'fr' : 'en'
}

/** `--locale` must be known before the command line is parsed: help and usage errors are in it too. */
export function localeAsked(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === '--locale' || arg.startsWith('--locale='))
  return at < 0 ? undefined : (args[at]!.split('=')[1] ?? args[at + 1])
}
