import { isPoints } from './cases.ts'

/** The points that there are: 0 to 4. */
const values = 5

/** The sums from which alpha comes, to which cases are added and from which they are taken away. */
export class AlphaSums {
  /** How often each value was given on each item, and how often any. */
  private readonly given: Float64Array
  private readonly all: Float64Array
  /** For each two values, how much their meetings in a unit weigh. */
  private readonly met = new Float64Array(values * values)
  private readonly at = new Float64Array(values)
  private readonly items: number

  constructor(items: number) {
    this.items = items
    this.given = new Float64Array(items * values)
    this.all = new Float64Array(items)
  }

  /** Adds a case, or takes it away: for each item, what it was given. Returns whether anybody could be compared in it. */
  add(rows: readonly (readonly number[])[], times: 1 | -1): boolean {
    let compared = false
    for (const [item, row] of rows.entries()) {
      let number = 0
      for (const code of row) if (isPoints(code)) number += 1
      if (number < 2) continue
      compared = true
      this.all[item]! += times * number
      for (const [first, one] of row.entries()) {
        if (!isPoints(one)) continue
        this.given[item * values + one]! += times
        for (let second = 0; second < first; second++) {
          const other = row[second]!
          if (isPoints(other)) this.met[Math.min(one, other) * values + Math.max(one, other)]! += times / (number - 1)
        }
      }
    }
    return compared
  }

  /** 1 where nothing varies. */
  alpha(): number {
    this.findMidRanks()
    let observed = 0
    let expected = 0
    for (let high = 1; high < values; high++)
      for (let low = 0; low < high; low++) {
        const apart = (this.at[high]! - this.at[low]!) ** 2
        observed += this.met[low * values + high]! * apart
        for (let item = 0; item < this.items; item++) {
          const meetings = this.given[item * values + low]! * this.given[item * values + high]!
          if (meetings > 0) expected += (meetings / (this.all[item]! - 1)) * apart
        }
      }
    return expected > 0 ? Math.min(1, 1 - observed / expected) : 1
  }

  /** Whether the cases were given more than one value. */
  varies(): boolean {
    return new Set([...this.given.entries()].flatMap(([at, number]) => (number > 0 ? [at % values] : []))).size > 1
  }

  /** Where each value stands among all that were given, of whatever item. */
  private findMidRanks(): void {
    let below = 0
    for (let value = 0; value < values; value++) {
      let count = 0
      for (let item = 0; item < this.items; item++) count += this.given[item * values + value]!
      this.at[value] = below + count / 2
      below += count
    }
  }
}
