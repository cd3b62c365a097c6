/**
 * A function of a text that keeps what it found, for as many texts as is said: the one that was kept first goes first.
 * For what depends on nothing else.
 */
export function remembered<T>(most: number, find: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>()
  return (text) => {
    const known = kept.get(text)
    if (known !== undefined) return known
    const found = find(text)
    for (const oldest of kept.keys()) {
      if (kept.size < most) break
      kept.delete(oldest)
    }
    kept.set(text, found)
    return found
  }
}
