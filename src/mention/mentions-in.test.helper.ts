import { analyse } from '../language/analyse.js'
import { loadGrammar } from '../language/grammar.js'
import { loadPack } from '../language/load-pack.js'
import { findMentions } from './find-mentions.js'
import { loadGazetteer } from './gazetteer.js'
import type { Mention } from './mention.js'

/** Wednesday. */
export const published = '2022-08-10'

/** Finds the mentions of plain texts in one language, as if published on a Wednesday. */
export async function mentionReader(language: string): Promise<(text: string) => Mention[]> {
  const cyrillic = language === 'uk' || language === 'ru'
  const [grammar, pack, gazetteer] = await Promise.all([
    loadGrammar(language),
    loadPack(language),
    loadGazetteer(cyrillic ? 'cyrillic' : 'latin'),
  ])
  return (text) => {
    const article = {
      language,
      authors: [],
      credits: [],
      blocks: [],
      text,
      published: { date: published, found: 'test' },
    }
    const analysis = analyse(text, [{ start: 0, end: text.length }], grammar)
    return findMentions(article, analysis, pack, gazetteer, [])
  }
}

/** Mentions of one kind as `words` or `words = name`, where the name says more than the words. */
export const brief = (text: string, mentions: readonly Mention[], kind: Mention['kind']): string[] =>
  mentions
    .filter((mention) => mention.kind === kind)
    .map(({ span, name }) => {
      const written = text.slice(span.start, span.end)
      return name === written ? written : `${written} = ${name}`
    })
