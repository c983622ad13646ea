import type { FoundName } from './find-names.js'
import type { Mention } from './mention.js'
import type { NameWords } from './name-words.js'
import { officeStart } from './offices.js'
import { type ShapedWords, shapes } from './word-shapes.js'

/** People with the fullest name the article gives them, as it names them, and the role that stands beside it. */
export function peopleMentions(
  words: ShapedWords,
  names: NameWords,
  found: readonly FoundName[],
  nominative: (name: string) => string,
): Mention[] {
  const spell = (name: FoundName): string => nominative(nameText(words, name))
  const fullest = fullNames(found.map(spell))
  const roles = new Map<string, string>()
  for (const name of found) {
    const full = fullest(spell(name))
    const role = roleOf(words, names, name)
    if (role && !roles.has(full)) roles.set(full, role)
  }
  return found.map((name) => {
    const full = fullest(spell(name))
    const role = roles.get(full)
    return { kind: 'person', span: name.span, name: full, ...(role ? { role } : {}) }
  })
}

const nameText = ({ analysis }: ShapedWords, { span }: FoundName): string =>
  analysis.text.slice(span.start, span.end)

/** From a name as written to the longest one that ends with it, or starts with it, in the same article. */
function fullNames(spelled: readonly string[]): (name: string) => string {
  const byPart = new Map<string, string>()
  const offer = (part: string, full: string) => {
    const known = byPart.get(part)
    if (known === undefined || known.length < full.length) byPart.set(part, full)
  }
  for (const full of spelled) {
    const parts = full.split(/\s+/)
    if (parts.length < 2) continue
    for (let part = 1; part < parts.length; part++) offer(parts.slice(part).join(' '), full)
  }
  for (const full of spelled) {
    const first = full.split(/\s+/, 1)[0]!
    if (first.length < full.length && !byPart.has(first)) byPart.set(first, full)
  }
  return (name) => byPart.get(name) ?? name
}

/** « le président russe Vladimir Poutine », "Anna Kern, the mayor of Lind,": what stands before or after. */
function roleOf(words: ShapedWords, names: NameWords, name: FoundName): string | undefined {
  return roleBefore(words, names, name) ?? roleAfter(words, names, name) ?? roleUpToComma(words, names, name)
}

function roleBefore(words: ShapedWords, names: NameWords, { run }: FoundName): string | undefined {
  const { analysis, shape } = words
  const spelled = analysis.words
  let from = officeStart(words, names, run.from)
  let title = from < run.from
  while (from > 0 && run.from - from < 12 && isRoleWord(spelled[from - 1]!, shape[from - 1]!, names)) {
    from--
    title ||= names.titles.has(spelled[from]!)
  }
  while (from < run.from && names.honorifics.has(spelled[from]!) && !names.titles.has(spelled[from]!)) from++
  if (!title) return undefined
  return analysis.text.slice(analysis.starts[from]!, analysis.ends[run.from - 1]!)
}

/** Titles, adjectives of country, and capitals between them ("Foreign", "Prime"). */
const isRoleWord = (word: string, shape: number, names: NameWords): boolean =>
  names.titles.has(word) ||
  names.demonyms.has(word) ||
  names.honorifics.has(word) ||
  names.roleWords.has(word) ||
  (shape >= shapes.capital && names.officeFields.has(word))

const stops = new Set([',', '.', ';', ':', ')', '!', '?', '»', '"', '”', '–', '—'])

function roleAfter({ analysis }: ShapedWords, names: NameWords, { run }: FoundName): string | undefined {
  const spelled = analysis.words
  if (spelled[run.to] !== ',') return undefined
  let from = run.to + 1
  if (names.conjunctions.has(spelled[from] ?? '')) return undefined
  if (names.articles.has(spelled[from] ?? '')) from++
  let title = false
  for (let at = from; at < Math.min(from + 3, analysis.count); at++) title ||= names.titles.has(spelled[at]!)
  if (!title) return undefined
  let to = from
  while (
    to < analysis.count &&
    to < from + 16 &&
    !stops.has(spelled[to]!) &&
    !names.afterPerson.has(spelled[to]!)
  )
    to++
  return analysis.text.slice(analysis.starts[from]!, analysis.ends[to - 1]!)
}

/** « La ministre de l'Intérieur, Anne Delcourt, »: from the title, which has an article or opens the sentence. */
function roleUpToComma(
  { analysis, shape, opens }: ShapedWords,
  names: NameWords,
  { run }: FoundName,
): string | undefined {
  const spelled = analysis.words
  const comma = run.from - 1
  if (spelled[comma] !== ',') return undefined
  for (let at = comma - 1; at >= Math.max(0, comma - 9) && !stops.has(spelled[at]!); at--) {
    if (!names.titles.has(spelled[at]!) || !(opens[at] || names.articles.has(spelled[at - 1] ?? ''))) continue
    // « du président Martel, Erin Burnett »: that office is somebody else's.
    if (shape[at + 1]! >= shapes.capital && !isOfOffice(names, spelled[at + 1]!)) return undefined
    return analysis.text.slice(analysis.starts[at]!, analysis.ends[comma - 1]!)
  }
  return undefined
}

const isOfOffice = (names: NameWords, word: string): boolean =>
  names.titles.has(word) || names.officeFields.has(word)
