/** Two texts to be compared, as indices; `a` is the exemplar where one is. */
export type Comparison = { readonly a: number; readonly b: number }

/** Two texts whose wordings are compared. Kin say the same things in the same places; others only share some words. */
export type WordingComparison = Comparison & { readonly areKin: boolean }
