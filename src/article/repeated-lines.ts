/** Words of a line that, when it comes again, labels pictures: « Russie ». */
const mostWords = 3
const longest = 60

/** Lone words that stand several times as lines of their own: the subjects of pictures that were lost on the way. */
export function repeatedLines(lines: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const line of lines) {
    if (line.length > longest || /[.!?…:;,"”»]$/u.test(line) || line.split(/\s+/).length > mostWords) continue
    if (seen.has(line)) repeated.add(line)
    seen.add(line)
  }
  return repeated
}
