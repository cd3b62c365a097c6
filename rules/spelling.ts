/** How many letters have to be changed, added, left out or swapped with their neighbour to make one word of the other. */
export function apart(one: string, other: string): number {
  const [from, to] = [[...one], [...other]]
  let [before, last]: number[][] = [[], to.map((_, at) => at + 1)]
  last = [0, ...last!]
  for (const [row, letter] of from.entries()) {
    const next = [row + 1]
    for (const [at, wanted] of to.entries()) {
      const changed = last[at]! + (letter === wanted ? 0 : 1)
      const swapped =
        row > 0 && at > 0 && letter === to[at - 1] && from[row - 1] === wanted ? before![at - 1]! + 1 : Infinity
      next.push(Math.min(changed, swapped, last[at + 1]! + 1, next[at]! + 1))
    }
    ;[before, last] = [last, next]
  }
  return last[to.length]!
}

/** Of words that are written alike, those that may have been meant, the nearest first. */
export function meant(typed: string, alike: readonly string[], most = 3): string[] {
  const allowed = typed.length < 5 ? 1 : 2
  return alike
    .map((word) => ({ word, by: apart(typed, word) }))
    .filter(({ by }) => by <= allowed)
    .toSorted((one, other) => one.by - other.by || (one.word < other.word ? -1 : 1))
    .slice(0, most)
    .map(({ word }) => word)
}
