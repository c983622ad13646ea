import type { Chance } from './chance.js'

/** Synonyms for rewriting: swapped in place, as a rewriter does. */
const rewriting: Record<string, string> = {
  said: 'stated',
  says: 'states',
  told: 'informed',
  big: 'large',
  many: 'numerous',
  people: 'individuals',
  also: 'additionally',
  but: 'yet',
  about: 'regarding',
  after: 'following',
  before: 'ahead of',
  because: 'since',
  show: 'demonstrate',
  new: 'fresh',
  first: 'initial',
  last: 'final',
  use: 'employ',
  help: 'assist',
  get: 'obtain',
  began: 'started',
  while: 'whereas',
  however: 'nevertheless',
  would: 'might',
  campaign: 'bid',
  voters: 'electors',
  president: 'head of state',
  country: 'nation',
  want: 'wish',
  think: 'believe',
  make: 'produce',
  made: 'produced',
  called: 'named',
  year: 'twelvemonth',
  week: 'fortnight',
  very: 'rather',
  some: 'certain',
  most: 'the bulk of',
}

/** Changes about `share` of the words: synonyms, drops, additions, swaps. */
export function edit(text: string, share: number, luck: Chance, vocabulary: readonly string[]): string {
  return text
    .split('\n')
    .map((line) => {
      const words = line.split(' ')
      const edited: string[] = []
      for (let i = 0; i < words.length; i++) {
        const word = words[i]!
        const synonym = rewriting[word.toLowerCase()]
        if (!luck.yes(share)) edited.push(word)
        else if (synonym) edited.push(synonym)
        else if (luck.yes(0.25)) continue
        else if (luck.yes(0.2)) edited.push(word, luck.pick(vocabulary))
        else edited.push(luck.pick(vocabulary))
      }
      return edited.join(' ')
    })
    .join('\n')
}

const paragraphs = (text: string) => text.split(/\n+/).filter((line) => line.trim().length > 0)

/** Keeps a share of the paragraphs: the beginning, or here and there. */
export function cut(text: string, share: number, luck: Chance): string {
  const all = paragraphs(text)
  const keep = Math.max(2, Math.round(all.length * share))
  if (luck.yes(0.5)) return all.slice(0, keep).join('\n')
  const kept = [...all.keys()].sort(() => luck.next() - 0.5).slice(0, keep)
  return kept
    .sort((a, b) => a - b)
    .map((i) => all[i])
    .join('\n')
}

/** Moves two paragraphs elsewhere; the title stays. */
export function reorder(text: string, luck: Chance): string {
  const [title, ...all] = paragraphs(text)
  const from = luck.below(Math.max(1, all.length - 2))
  const block = all.splice(from, 2)
  all.splice(luck.below(all.length + 1), 0, ...block)
  return [title, ...all].join('\n')
}

/** What a copyist does, and what it makes of the text. */
export const operations = {
  copy: (text: string, luck: Chance, vocabulary: readonly string[]) =>
    edit(text, 0.02 * luck.next(), luck, vocabulary),
  excerpt: (text: string, luck: Chance) => cut(text, 0.3 + 0.4 * luck.next(), luck),
  rewrite: (text: string, luck: Chance, vocabulary: readonly string[]) => {
    const edited = edit(text, 0.15 + 0.25 * luck.next(), luck, vocabulary)
    const moved = luck.yes(0.3) ? reorder(edited, luck) : edited
    return luck.yes(0.4) ? cut(moved, 0.6 + 0.3 * luck.next(), luck) : moved
  },
} as const
export type Operation = keyof typeof operations
