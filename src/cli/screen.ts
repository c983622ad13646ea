import type { Presentation } from '../report/format.js'
import type { Words } from '../report/words/words.js'

type Asked = { readonly many: boolean; readonly explain: boolean; readonly toFile: boolean }

/** Lines longer than this are hard to follow, however wide the screen. */
const widest = 100
const narrowest = 24

/** How a report is to look: on a terminal by its width and colours, in a file plainly. */
export const presentationFor = (words: Words, { many, explain, toFile }: Asked): Presentation => ({
  words,
  many,
  explain,
  width: widthOf(toFile ? undefined : process.stdout.columns, process.env.COLUMNS),
  colour: wantsColour(process.env, !toFile && !!process.stdout.isTTY),
})

function widthOf(columns: number | undefined, stated: string | undefined): number {
  const width = columns || Number.parseInt(stated ?? '', 10) || 80
  return Math.min(widest, Math.max(narrowest, width))
}

/** https://no-color.org: NO_COLOR, where not empty, is the user's last word. */
function wantsColour(
  environment: Readonly<Record<string, string | undefined>>,
  onTerminal: boolean,
): boolean {
  if (environment.NO_COLOR) return false
  if (environment.FORCE_COLOR !== undefined) return environment.FORCE_COLOR !== '0'
  return onTerminal && environment.TERM !== 'dumb'
}
