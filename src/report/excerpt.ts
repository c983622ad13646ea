import { printable } from './printable.js'

/** UTF-16 units of a page's words that a report repeats beside their place. */
const longestShown = 160

/** More are not looked at: a report may show the beginning of one long quotation thousands of times. */
const mostRead = 1_000

/** The beginning of a page's words, ready to show, cut between two of them, where there are two. */
export function excerptOf(words: string): string {
  const shown = printable(words.slice(0, mostRead))
  if (shown.length <= longestShown) return words.length > mostRead ? `${shown}…` : shown
  const cut = shown.slice(0, longestShown)
  const blank = cut.lastIndexOf(' ')
  return `${blank > 0 ? cut.slice(0, blank) : cut.replace(/\p{Surrogate}$/u, '')}…`
}
