/** Which of a place's values make each feature: for every template its number and the places of three values. */
export type Templates = Int32Array

/** Templates written as the names of up to three values, such as `'tag1 word'`; place 0 of the values is always 0. */
export const templatesOf = (
  names: readonly string[],
  templates: readonly string[],
  firstNumber = 1,
): Templates =>
  Int32Array.from(
    templates.flatMap((template, i) => {
      const places = template.split(' ').map((name) => names.indexOf(name) + 1)
      if (places.includes(0)) throw new Error(`no such value: ${template}`)
      return [firstNumber + i, ...places, 0, 0].slice(0, 4)
    }),
  )

/** One table of several, in their order. */
export const joinTemplates = (...tables: readonly Templates[]): Templates =>
  Int32Array.from(tables.flatMap((table) => [...table]))

/**
 * Hashes the values by each template into `rows`, cut to the model's bits, and returns how many. A table walked by one
 * short loop: written out, the features would be more code than a compiler makes fast.
 */
export const hashRows = (
  templates: Templates,
  values: Int32Array,
  bits: number,
  rows: Int32Array,
): number => {
  const cut = 32 - bits
  let n = 0
  for (let t = 0; t < templates.length; t += 4) {
    const sum =
      Math.imul(templates[t]!, 0x9e3779b1) +
      Math.imul(values[templates[t + 1]!]! ^ templates[t]!, 0x85ebca6b) +
      Math.imul(values[templates[t + 2]!]!, 0xc2b2ae35) +
      Math.imul(values[templates[t + 3]!]!, 0x27d4eb2f)
    rows[n++] = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d) >>> cut
  }
  return n
}
