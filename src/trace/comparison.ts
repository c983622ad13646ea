/** Two texts to be compared, as indices; `a` is the exemplar where one is. */
export type Comparison = { readonly a: number; readonly b: number }
