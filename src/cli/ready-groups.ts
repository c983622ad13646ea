/**
 * Groups what a stream has ready, in order. Whoever answers line by line gets each line at once: a group never waits for
 * more once it holds something.
 */
export async function* readyGroups<T>(
  items: AsyncIterable<T>,
  isFull: (group: readonly T[]) => boolean,
): AsyncGenerator<readonly T[]> {
  const iterator = items[Symbol.asyncIterator]()
  try {
    let asked: Promise<IteratorResult<T>> | undefined
    for (let done = false; !done; ) {
      const group: T[] = []
      let next: IteratorResult<T> | undefined = await (asked ?? iterator.next())
      asked = undefined
      while (next && !next.done) {
        group.push(next.value)
        if (isFull(group)) break
        asked = iterator.next()
        next = await Promise.race([asked, turnOfEvents()]).catch(() => undefined)
        if (next) asked = undefined
      }
      done = next?.done === true
      if (group.length > 0) yield group
    }
  } finally {
    await iterator.return?.()
  }
}

/** Resolves to nothing when all that was ready has been told. */
const turnOfEvents = (): Promise<undefined> => new Promise((resolve) => setImmediate(resolve, undefined))
