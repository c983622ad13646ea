import type { Reading } from '../reading.js'
import type { Likeness } from './likeness.js'
import type { Evidence } from './trace.js'
import type { Words } from './words.js'

/** A page and the words of its text. */
export type Witness = { readonly reading: Reading; readonly words: Words }

/** A supposed descent of `copy` from `exemplar`; `likeness.coverage.a` is the exemplar's. */
export type Supposed = { readonly exemplar: Witness; readonly copy: Witness; readonly likeness: Likeness }

/**
 * What each kind of evidence weighs, in log-odds that the exemplar came first, and why so much.
 * A kind may count for less than its weight, never for more.
 */
export const weights = {
  /** The page says itself where its text is from. */
  'names-address': { weight: 5, because: 'canonical link, isBasedOn or credit link to the other page' },
  credit: { weight: 4, because: 'a credit line names the other page’s outlet' },
  'mentions-outlet': {
    weight: 1.5,
    because: 'the text names the other page’s outlet; it may do so for another reason',
  },
  /** Translators and machines leave what they do not see. */
  'left-untranslated': {
    weight: 2,
    because: 'site furniture in the other page’s language is left on the page',
  },
  'foreign-spelling': { weight: 1.5, because: 'names spelt as the other page’s language spells them' },
  'foreign-typography': { weight: 0.8, because: 'quotation marks as the other page’s language sets them' },
  calque: { weight: 1.2, because: 'phrases translated word for word' },
  /** Cutting is commoner than filling in, but copies are also given new beginnings. */
  fuller: { weight: 1.5, because: 'the other has all this page has, and more' },
  /** It cannot tell the exemplar from the copy, so it weighs the same both ways. */
  'shared-error': { weight: 0.6, because: 'an error that other pages do not have' },
  /** Dates lie: a republished page often shows the day it was republished, or the original’s. */
  'published-later': { weight: 0.9, because: 'dated later than the other' },
} as const

export type EvidenceKind = keyof typeof weights

/** What only says that the exemplar was in another language, not which page in that language it was. */
const signsOfLanguage: ReadonlySet<string> = new Set<EvidenceKind>([
  'left-untranslated',
  'foreign-spelling',
  'foreign-typography',
  'calque',
])
/** The page says which page or outlet it has its text from. */
export const namesIt = ({ kind }: Evidence): boolean => kind === 'names-address' || kind === 'credit'

export const isSignOfLanguage = ({ kind }: Evidence): boolean => signsOfLanguage.has(kind)

/** Evidence of a kind, at a share (0–1) of its full weight. */
export const evidence = (
  kind: EvidenceKind,
  values: readonly string[],
  share = 1,
  detail: string = values.join(', '),
): Evidence => ({
  kind,
  weight: Math.round(weights[kind].weight * share * 100) / 100,
  detail,
  values,
})

export const weigh = (reasons: readonly Evidence[]): number =>
  reasons.reduce((sum, reason) => sum + reason.weight, 0)
