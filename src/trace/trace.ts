import type { Span } from '../article/span.js'

/** How a page's text came from its exemplar. */
export type DescentRelation = 'copy' | 'excerpt' | 'rewrite' | 'translation'

/** Why two pages that are no family still belong on one screen. */
export type RelatedKind = 'shared-quotation' | 'same-event'

/** One reason for an edge of the stemma. `weight` is in log-odds; 0 for what only describes. */
export type Evidence = {
  readonly kind: string
  readonly weight: number
  /** What it rests on, in English. */
  readonly detail: string
  /** The same as data: words, names, addresses or dates of the pages; empty where the kind says it all. */
  readonly values: readonly string[]
}

/** `to` was taken from `from`: two Reading ids, or an archetype's. */
export type Descent = {
  readonly from: string
  readonly to: string
  readonly relation: DescentRelation
  /** Share (0–1) of each text's words that the other has too, or has in translation. */
  readonly coverage: { readonly from: number; readonly to: number }
  /** False where nothing tells which of the two was first; the edge then only says that they are kin. */
  readonly directed: boolean
  readonly evidence: readonly Evidence[]
}

/** An exemplar that must have existed but is not among the pages. */
export type Archetype = {
  readonly id: string
  readonly name?: string
  /** BCP 47; where its outlet or its marks on these pages tell. */
  readonly language?: string
  /** Why it must have existed, in English. */
  readonly because: string
  /** Reading ids of the pages that name it or betray it. */
  readonly pages: readonly string[]
  /** Words of those pages that betray its language; empty where a credit names it. */
  readonly signs: readonly string[]
}

/** Pages that go back, step by step, to the same texts. */
export type Family = {
  readonly id: string
  /** Reading ids, sorted. */
  readonly witnesses: readonly string[]
  readonly archetypes: readonly Archetype[]
  readonly descent: readonly Descent[]
  /** Roots of the stemma, archetypes included. */
  readonly origins: number
  /** Different voices that speak in the family's pages. */
  readonly voices: number
}

export type Related = { readonly a: string; readonly b: string; readonly relation: RelatedKind }

/** A page's wording of an utterance. */
export type Variant = {
  readonly reading: string
  /** Statement id. */
  readonly statement: string
  readonly content: readonly Span[]
}

/** The same words where the page's reading has them in no statement: in quotation marks, or translated from a page that states them. */
export type Unattributed = Omit<Variant, 'statement'>

export type DriftKind =
  | 'negation'
  | 'number'
  | 'name'
  | 'tense'
  | 'hedge-lost'
  | 'hedge-gained'
  | 'cut'
  | 'meaning'

/** A change of meaning on the way from one page's wording to another's. */
export type Drift = {
  readonly from: string
  readonly to: string
  readonly kind: DriftKind
  /** The words on both sides: "No one's left → Nobody left". */
  readonly detail: string
  /** The same as data; empty on the side where nothing stands for it. */
  readonly before: string
  readonly after: string
}

/** One act of saying, however many pages report it. */
export type Utterance = {
  readonly id: string
  /** Fullest name any page gives the voice, in the exemplar's language where it gives one; empty where none does. */
  readonly voice: string
  readonly variants: readonly Variant[]
  readonly unattributed: readonly Unattributed[]
  readonly drifts: readonly Drift[]
}

/** Numbers that must never be mistaken for each other. */
export type Counts = {
  readonly pages: number
  readonly texts: number
  readonly origins: number
  readonly voices: number
  /** Calls, videos and other recordings that the voices were heard on. */
  readonly recordings: number
}

/** What `selon trace --json` prints. */
export type Trace = {
  readonly families: readonly Family[]
  readonly related: readonly Related[]
  readonly utterances: readonly Utterance[]
  readonly counts: Counts
}
