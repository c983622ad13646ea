/**
 * A sentence half parsed, as arc-hybrid transitions see it (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, a
 * buffer that begins at `next`, and the arcs so far. Tokens are counted within the sentence; `size` is its root,
 * which stands last.
 */
export type ParseState = {
  size: number
  next: number
  depth: number
  readonly stack: Int32Array
  readonly heads: Int32Array
  readonly labels: Uint8Array
  /** Outermost child on each side and the one attached before it, -1 for none. */
  readonly left1: Int32Array
  readonly left2: Int32Array
  readonly right1: Int32Array
  readonly right2: Int32Array
  /** Hash of the labels of the children on each side. */
  readonly leftLabels: Int32Array
  readonly rightLabels: Int32Array
}

export const shift = 0
/** The next word takes the top of the stack. */
export const leftArc = 1
/** The word below the top takes the top. */
export const rightArc = 2

export const newState = (capacity: number): ParseState => ({
  size: 0,
  next: 0,
  depth: 0,
  stack: new Int32Array(capacity + 1),
  heads: new Int32Array(capacity + 1),
  labels: new Uint8Array(capacity + 1),
  left1: new Int32Array(capacity + 1),
  left2: new Int32Array(capacity + 1),
  right1: new Int32Array(capacity + 1),
  right2: new Int32Array(capacity + 1),
  leftLabels: new Int32Array(capacity + 1),
  rightLabels: new Int32Array(capacity + 1),
})

export const resetState = (state: ParseState, size: number): void => {
  state.size = size
  state.next = 0
  state.depth = 0
  for (const links of [state.heads, state.left1, state.left2, state.right1, state.right2])
    links.fill(-1, 0, size + 1)
  for (const labels of [state.leftLabels, state.rightLabels]) labels.fill(0, 0, size + 1)
}

export const isParsed = ({ next, size, depth }: ParseState): boolean => next === size && depth === 0

/** The root takes one word only, when nothing else is left. */
export const allows = ({ next, size, depth }: ParseState, move: number): boolean => {
  if (move === shift) return next < size
  if (move === leftArc) return depth > 0 && (next < size || depth === 1)
  return depth > 1
}

export const shiftNext = (state: ParseState): void => {
  state.stack[state.depth++] = state.next++
}

/** Attaches the top of the stack under `label` and takes it away. */
export const attachTop = (state: ParseState, move: number, label: number): void => {
  const child = state.stack[--state.depth]!
  const head = move === leftArc ? state.next : state.stack[state.depth - 1]!
  state.heads[child] = head
  state.labels[child] = label
  if (move === leftArc) {
    state.left2[head] = state.left1[head]!
    state.left1[head] = child
    state.leftLabels[head]! |= 1 << (label & 31)
  } else {
    state.right2[head] = state.right1[head]!
    state.right1[head] = child
    state.rightLabels[head]! |= 1 << (label & 31)
  }
}
