/**
 * What each case was given: one row a rater, one column a case. What is null, undefined, past the end of a short row or not
 * a finite number is missing. Cases with fewer than two ratings are left out: nobody can be compared on them.
 * @returns one list a case, in the order of the columns; the order within a list is that of the raters
 */
export function comparedCases(ratings: (number | null)[][]): number[][] {
  const cases: number[][] = []
  for (const row of ratings) {
    for (let at = 0; at < row.length; at++) {
      const value = row[at]
      if (isGiven(value)) (cases[at] ??= []).push(value)
    }
  }
  return cases.filter((given) => given.length > 1)
}

/** Whether it is a number that can be reckoned with. */
export const isGiven = (value: number | null | undefined): value is number => Number.isFinite(value)

/** The sum of numbers; 0 of none. */
export const sumOf = (numbers: Iterable<number>) => {
  let sum = 0
  for (const number of numbers) sum += number
  return sum
}

/** How often each number is among them. */
export function tallyOf(numbers: Iterable<number>): Map<number, number> {
  const tally = new Map<number, number>()
  for (const number of numbers) tally.set(number, (tally.get(number) ?? 0) + 1)
  return tally
}
