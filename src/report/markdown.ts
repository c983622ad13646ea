import { wordsOf } from '../article/span.js'
import type { Reading } from '../reading.js'
import { dateInWords } from './dates.js'
import type { Format, Presentation } from './format.js'
import { languageInWords } from './languages.js'
import { inReadingOrder, type Placed, voiceCounts } from './order.js'
import { printable } from './printable.js'
import { cautionWords, contentOf, hopName, speakerOf } from './statement-words.js'
import { webAddress } from './web-address.js'
import type { Words } from './words/words.js'

/** Everything CommonMark or GitHub could take for markup, HTML included. */
const markup = /[\\`*_{}[\]<>()#+\-.!|~&@:$^=]/g

/** Words of a page as they are, on one line, for Markdown. Letters and plain punctuation stay readable. */
export const markdownText = (text: string): string =>
  printable(text).replace(markup, (mark, at: number, whole: string) =>
    harmless(mark, at, whole) ? mark : `\\${mark}`,
  )

/** A hyphen, full stop, bracket or colon within a line means itself, unless it could end a list number or an address. */
const harmless = (mark: string, at: number, whole: string): boolean =>
  ('-+=.'.includes(mark) && at > 0 && !/^\d{1,9}$/.test(whole.slice(Math.max(0, at - 9), at))) ||
  ('()!'.includes(mark) && whole[at + 1] !== '[') ||
  (mark === ':' && whole.slice(at, at + 3) !== '://')

/** A reading as Markdown: for notes, wikis and pull requests. */
export function markdownFormat({ words, explain }: Presentation): Format<Reading, string> {
  return {
    begin: () => '',
    each: (reading, index) => {
      const statements = inReadingOrder(reading.statements).map((placed) =>
        item(placed, reading, words, explain),
      )
      const body = statements.length > 0 ? statements.join('\n') : `${words.labels.noStatements}\n`
      return `${index > 0 ? '\n---\n\n' : ''}${head(reading, words)}\n${body}\n${summary(reading, words)}`
    },
    end: () => '',
  }
}

function head({ article }: Reading, words: Words): string {
  const { labels } = words
  const title = article.title ? markdownText(wordsOf(article.text, article.title)) : labels.untitled
  const { published, authors, credits } = article
  const url = webAddress(article.url)
  const facts = [
    article.outlet && `**${markdownText(article.outlet)}**`,
    published
      ? `${markdownText(dateInWords(published.date, words))} (${markdownText(published.found)})`
      : labels.undated,
    languageInWords(markdownText(article.language), words),
    authors.length > 0 && `${labels.by} ${authors.map(markdownText).join(', ')}`,
    credits.length > 0 && `${labels.credits} ${credits.map(({ name }) => markdownText(name)).join(', ')}`,
  ]
  return `# ${title}\n\n${facts.filter(Boolean).join(' · ')}\n${url ? `\n<${url}>\n` : ''}`
}

function item(
  { statement, number, depth }: Placed,
  reading: Reading,
  words: Words,
  explain: boolean,
): string {
  const { labels } = words
  const { article } = reading
  const speaker = speakerOf(statement, reading)
  const name = markdownText(speaker.name) || labels.noVoice
  const role = speaker.role && `, ${markdownText(speaker.role)}`
  const because = speaker.words && ` (${markdownText(speaker.words)})`
  const cautions = statement.cautions.map((caution) => {
    const because = cautionWords(caution, reading)
    return `⚠ ${labels.caution[caution.code]}${because && ` ${labels.quote(markdownText(because))}`}`
  })
  const reasons = explain ? (statement.reasons ?? []) : []
  const lines = [
    `${number}. ${markdownText(contentOf(article.text, statement))}  `,
    `   — **${name}**${role}${because} · *${labels.certainty[statement.certainty]}*`,
    statement.route.length > 1 &&
      `   - ${labels.route} ${statement.route.map((hop) => markdownText(hopName(hop, labels))).join(' → ')}`,
    ...cautions.map((caution) => `   - ${caution}`),
    ...reasons.map(({ part, why }) => `   - ${labels.part[part]}: ${markdownText(why)}`),
  ]
  const indent = '    '.repeat(depth)
  return lines.flatMap((line) => (line ? [`${indent}${line}\n`] : [])).join('')
}

function summary({ statements, voices }: Reading, { labels }: Words): string {
  const speaking = voiceCounts(statements, voices)
  const cautions = statements.reduce((sum, statement) => sum + statement.cautions.length, 0)
  const counts = [
    labels.statements(statements.length),
    labels.voices(speaking.length),
    labels.cautions(cautions),
  ]
  return `${counts.join(' · ')}\n`
}
