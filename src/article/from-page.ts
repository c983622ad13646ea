import type { Article, Block } from './article.js'
import { decodePage } from './decode.js'
import type { ArticleFacts } from './from-text.js'
import { mainText } from './main-text.js'
import { blocksOf } from './page-blocks.js'
import { parsePage } from './page-tree.js'

/** Reads an HTML page, given as bytes (decoded as browsers do) or as an already decoded string. */
export function articleFromPage(page: string | Uint8Array, facts: ArticleFacts = {}): Article {
  const html = typeof page === 'string' ? page : decodePage(page, facts.charset)
  const root = parsePage(html)
  const blocks: Block[] = []
  let text = ''
  for (const { block, role } of mainText(root, blocksOf(root))) {
    if (text !== '') text += '\n'
    const start = text.length
    text += block.text
    blocks.push({ span: { start, end: text.length }, role })
  }
  return { language: facts.language ?? 'und', authors: [], credits: [], blocks, text }
}
