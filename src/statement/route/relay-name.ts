import { spanOf } from '../voice/text-map.js'
import type { ChannelDesk } from './carrier-mention.js'

/**
 * Who passes something on, as that body is named: „von der *ukrainischen Armee*“ → „ukrainische Armee“, «*украинской
 * армией*» → «украинская армия». Tokens `[from, to)`, without article; what no table knows stays as printed.
 */
export const relayName = ({ map, text, words, channels }: ChannelDesk, from: number, to: number): string => {
  const { analysis } = map
  const printed = (first: number, end: number) => {
    if (end <= first) return ''
    const span = spanOf(analysis, first, end)
    return text.slice(span.start, span.end)
  }
  const tokens = analysis.words.slice(from, to)
  const at = from + tokens.findIndex((word) => words.nouns.has(word))
  const noun = words.nouns.get(analysis.words[at] ?? '')
  if (at < from || !noun || channels.agentNaming.size === 0) return printed(from, to)
  const endings = channels.agentNaming.get(noun.gender ?? 'm') ?? []
  const adjectives = tokens
    .slice(0, at - from)
    .map((_, order) => renamed(printed(from + order, from + order + 1), endings))
  const rest = text.slice(analysis.ends[at], analysis.ends[to - 1])
  return [...adjectives, likePrinted(noun.base, printed(at, at + 1)) + rest].join(' ')
}

const renamed = (word: string, endings: readonly (readonly [string, string])[]): string => {
  const known = endings.find(([ending]) => word.endsWith(ending))
  return known ? word.slice(0, -known[0].length) + known[1] : word
}

/** The naming form with the capital of the printed one. */
const likePrinted = (base: string | undefined, printed: string): string =>
  base === undefined
    ? printed
    : printed[0]! === printed[0]!.toLowerCase()
      ? base
      : base[0]!.toUpperCase() + base.slice(1)
