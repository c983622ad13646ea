import type { Span } from '../../article/span.js'
import type { Voice } from '../statement.js'
import type { Gender } from './noun-forms.js'

/**
 * Somebody or something the article speaks of again and again. Filled in while the article is walked;
 * whoever has spoken by the end becomes a `Voice`.
 */
export type Referent = {
  /** Fullest name or first description, as printed. */
  name: string
  kind: Voice['kind']
  gender: Gender | undefined
  number: 'one' | 'many'
  role: string | undefined
  readonly mentions: Span[]
  /** Lemmas of the nouns it goes by: *major*, *officer*, *spokesman*. */
  readonly nouns: Set<string>
  /** Words that tell it from another of the same noun: *captured*, *American*; in the complement, of *the army*. */
  readonly qualifiers: Set<string>
  readonly complement: Set<string>
  readonly named: boolean
  /** Whose he or it is: the ministry of "its spokeswoman". */
  owner: Referent | undefined
  /** The words of name and role that are told with the owner's name. */
  owned: { readonly name?: string; readonly role?: string }
  /** How often the article names it. */
  times: number
  /** Something shows that a name is a person's: a title, a given name, that he speaks. */
  isSure: boolean
  /** Introduced without a name in the title or the first sentences, so that the body will say who is meant. */
  readonly isLead: boolean
  /** Set once this turned out to be somebody else we knew. */
  sameAs: Referent | undefined
}

/** Somebody of whom nothing is known beyond the parts given. */
export const newReferent = (
  parts: Pick<Referent, 'name' | 'kind' | 'named'> &
    Partial<Pick<Referent, 'gender' | 'number' | 'isSure' | 'isLead'>>,
): Referent => ({
  name: parts.name,
  kind: parts.kind,
  gender: parts.gender,
  number: parts.number ?? 'one',
  role: undefined,
  mentions: [],
  nouns: new Set(),
  qualifiers: new Set(),
  complement: new Set(),
  named: parts.named,
  owner: undefined,
  owned: {},
  times: 0,
  isSure: parts.isSure ?? false,
  isLead: parts.isLead ?? false,
  sameAs: undefined,
})

/** Adds a mention once. Mentions of one referent mostly come in text order, so the last few are looked at. */
export const addMention = (referent: Referent, span: Span): void => {
  const known = referent.mentions.slice(-4).some(({ start, end }) => start === span.start && end === span.end)
  if (!known) referent.mentions.push(span)
}

/** Who a referent turned out to be. */
export const canonical = (referent: Referent): Referent => {
  let found = referent
  while (found.sameAs) found = found.sameAs
  return found
}

/** Makes one of two; `kept` takes over what was known of the other. */
export const unite = (lost: Referent, kept: Referent): void => {
  if (lost === kept || canonical(kept) === lost) return
  lost.sameAs = kept
  kept.mentions.push(...lost.mentions)
  kept.gender ??= lost.gender
  kept.owner ??= lost.owner
  for (const noun of lost.nouns) kept.nouns.add(noun)
  for (const word of lost.qualifiers) kept.qualifiers.add(word)
  for (const word of lost.complement) kept.complement.add(word)
}
