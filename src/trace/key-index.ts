/** Which documents hold which key: all (key, document) pairs sorted by key, then document. */
export type KeyIndex = { readonly keys: Uint32Array; readonly documents: Uint32Array }

/** Sorts by two passes of 16 bits, which keeps the documents of one key in their order. */
export function indexKeys(keysOfDocuments: readonly Uint32Array[]): KeyIndex {
  const total = keysOfDocuments.reduce((sum, keys) => sum + keys.length, 0)
  let keys = new Uint32Array(total)
  let documents = new Uint32Array(total)
  let filled = 0
  keysOfDocuments.forEach((of, document) => {
    keys.set(of, filled)
    documents.fill(document, filled, filled + of.length)
    filled += of.length
  })
  for (const shift of [0, 16]) [keys, documents] = sortByDigit(keys, documents, shift)
  return { keys, documents }
}

type Columns = [Uint32Array<ArrayBuffer>, Uint32Array<ArrayBuffer>]

function sortByDigit(keys: Columns[0], documents: Columns[1], shift: number): Columns {
  const next = new Uint32Array(0x10001)
  for (const key of keys) next[((key >>> shift) & 0xffff) + 1]!++
  for (let i = 1; i <= 0x10000; i++) next[i]! += next[i - 1]!
  const sortedKeys = new Uint32Array(keys.length)
  const sortedDocuments = new Uint32Array(keys.length)
  for (let i = 0; i < keys.length; i++) {
    const to = next[(keys[i]! >>> shift) & 0xffff]!++
    sortedKeys[to] = keys[i]!
    sortedDocuments[to] = documents[i]!
  }
  return [sortedKeys, sortedDocuments]
}

/** Calls `visit` with the bounds of each run of one key that at least two documents share. */
export function eachShared(index: KeyIndex, visit: (start: number, end: number) => void): void {
  const { keys } = index
  for (let start = 0; start < keys.length; ) {
    let end = start + 1
    while (end < keys.length && keys[end] === keys[start]) end++
    if (end - start > 1) visit(start, end)
    start = end
  }
}
