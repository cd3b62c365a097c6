type Answers<T> = { [K in keyof T]: Awaited<T[K]> }

/**
 * Asks in one breath for what does not depend on each other: on one connection the questions go out in one write, and each
 * time that somebody waits for an answer wakes two processes.
 * @param asked promises by name, and beside them what is there already
 * @returns the answers by the same names
 * @throws what the first of them threw, only once nothing is under way any more: who undoes a transaction gives its
 * connection to somebody else
 */
export async function together<T extends object>(asked: T): Promise<Answers<T>> {
  const settled = await Promise.allSettled(Object.values(asked))
  const answers = settled.map((one) => {
    if (one.status === 'rejected') throw one.reason
    return one.value as unknown
  })
  return Object.fromEntries(Object.keys(asked).map((name, at) => [name, answers[at]])) as Answers<T>
}
