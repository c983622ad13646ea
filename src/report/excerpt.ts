/** UTF-16 units of a page's words that a report repeats beside their place. */
const longestShown = 160

/** Words cut between two of them, where there are two, so that a report repeats no whole paragraph. */
export function excerptOf(words: string): string {
  if (words.length <= longestShown) return words
  const cut = words.slice(0, longestShown)
  const blank = cut.lastIndexOf(' ')
  return `${blank > 0 ? cut.slice(0, blank) : cut.replace(/\p{Surrogate}$/u, '')}…`
}
