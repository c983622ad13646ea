/** A function that makes something of an object when first asked, and gives the same again for as long as the object lives. */
export const madeOnce = <From extends object, Made extends object>(
  make: (from: From) => Made,
): ((from: From) => Made) => {
  const made = new WeakMap<From, Made>()
  return (from) => {
    const known = made.get(from)
    if (known) return known
    const fresh = make(from)
    made.set(from, fresh)
    return fresh
  }
}
