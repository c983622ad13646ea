import type { Article } from '../article/article.js'
import type { Span } from '../article/span.js'
import { analyse } from '../language/analyse.js'
import { loadGrammar } from '../language/grammar.js'
import { loadPack } from '../language/load-pack.js'
import type { Attribution } from './attribution.js'
import { settleStatements } from './settle.js'
import type { Statement, Voice } from './statement.js'

/** What a test looks at: each statement with its voice, and words where the contract has spans. */
export type Settled = Omit<Statement, 'voice'> & {
  readonly voice: Voice | undefined
  readonly carriers: readonly string[]
  readonly relays: readonly string[]
  readonly codes: readonly string[]
}

/**
 * Settles a text whose attributions are marked in brackets: `[S:The mayor] [C:said] [K:it would rain]`. A digit tells
 * several apart (`[S2:…]`); marks may stand in one another, and one that is repeated makes a span of several parts.
 */
export const settleMarked = async (
  marked: string,
  language: 'en' | 'fr' | 'de' | 'es' | 'ru' | 'uk',
  facts: Partial<Article> = {},
): Promise<readonly Settled[]> => {
  const { text, attributions } = readMarks(marked)
  const blocks = [...text.matchAll(/[^\n]+/gu)].map((line) => ({
    span: { start: line.index, end: line.index + line[0].length },
    role: 'body' as const,
  }))
  const article: Article = { language, authors: [], credits: [], blocks, text, ...facts }
  const analysis = analyse(
    text,
    blocks.map(({ span }) => span),
    await loadGrammar(language),
  )
  const pack = (await loadPack(language)) ?? { language }
  const { statements, voices } = settleStatements(attributions, article, analysis, pack, { explain: true })
  return statements.map((statement) => describe(statement, voices))
}

const describe = (statement: Statement, voices: readonly Voice[]): Settled => ({
  ...statement,
  voice: voices.find(({ id }) => id === statement.voice),
  carriers: hopNames(statement, 'carrier', (hop) => hop.type ?? ''),
  relays: hopNames(statement, 'relay', (hop) => hop.name),
  codes: statement.cautions.map(({ code }) => code),
})

const hopNames = (
  { route }: Statement,
  role: string,
  tell: (hop: Statement['route'][number]) => string,
): readonly string[] => route.filter((hop) => hop.role === role).map(tell)

type Parts = { readonly content: Span[]; readonly cue: Span[]; readonly source: Span[] }

/** Takes the marks out of the text and keeps where they stood. */
export const readMarks = (
  marked: string,
): { readonly text: string; readonly attributions: readonly Attribution[] } => {
  const found = new Map<string, Parts>()
  const open: { part: keyof Parts; number: string; start: number }[] = []
  let text = ''
  for (const piece of marked.split(/(\[[SCK]\d?:|\])/u)) {
    const mark = /^\[([SCK])(\d?):$/u.exec(piece)
    if (mark) open.push({ part: partOf(mark[1]!), number: mark[2] || '1', start: text.length })
    else if (piece === ']') {
      const { part, number, start } = open.pop()!
      const parts = found.get(number) ?? { content: [], cue: [], source: [] }
      parts[part].push({ start, end: text.length })
      found.set(number, parts)
    } else text += piece
  }
  const attributions = [...found].sort(([a], [b]) => Number(a) - Number(b))
  return { text, attributions: attributions.map(([, parts]) => ({ ...parts, reasons: [], score: 0 })) }
}

const partOf = (letter: string): keyof Parts =>
  letter === 'S' ? 'source' : letter === 'C' ? 'cue' : 'content'
