/**
 * Which assessors can be compared: those who shared a case, or are joined through others who did.
 * @param panels for each case, who scored it
 * @param assessors how many there are; each is named by its number, from 0
 * @returns the groups, each in ascending order: the largest first, among equals that with the lowest number
 */
export function groupsOf(panels: Iterable<number[]>, assessors: number): number[][] {
  const leader = Array.from({ length: assessors }, (_, at) => at)
  const leaderOf = (at: number): number => {
    let top = at
    while (leader[top] !== top) top = leader[top] = leader[leader[top]!]!
    return top
  }
  for (const [first, ...others] of panels) {
    if (first === undefined) continue
    for (const other of others) leader[leaderOf(other)] = leaderOf(first)
  }
  const groups = Map.groupBy(leader.keys(), leaderOf)
  return [...groups.values()].sort((a, b) => b.length - a.length || a[0]! - b[0]!)
}
