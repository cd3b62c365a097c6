import { comparedCases, tallyOf } from './ratings.ts'

/** Two unlike values that met in a case, by their places among the values, and how much their meeting weighs. */
interface Meeting {
  low: number
  high: number
  weight: number
}

/** One case's part in the whole. */
export interface Part {
  /** Its values, by their places among the values, and how often each was given. */
  counts: [place: number, count: number][]
  /** Its meetings, by their places among the meetings, and what it added to the weight of each. */
  weights: [place: number, weight: number][]
}

/** The coincidence matrix without its diagonal, which never disagrees, and without its empty cells. */
export interface Coincidences {
  /** The values that were given, ascending. */
  values: number[]
  /** How often each was given. */
  counts: number[]
  meetings: Meeting[]
  /** What each case with two or more ratings brought. */
  parts: Part[]
}

/**
 * Who gave which values to the same case. Where a case has m ratings, each of its ordered pairs of ratings weighs 1/(m-1),
 * so that each rating weighs 1 (Krippendorff 2011, step 2); a meeting's weight is that of both orders together.
 * @param ratings one row a rater, one column a case
 */
export function coincidencesOf(ratings: (number | null)[][]): Coincidences {
  const cases = comparedCases(ratings)
  const whole = tallyOf(cases.flat())
  const values = [...whole.keys()].sort((a, b) => a - b)
  const places = new Map(values.map((value, place) => [value, place]))
  const meetings: Meeting[] = []
  const known = new Map<number, number>()

  const placeOf = (low: number, high: number) => {
    const key = low * values.length + high
    const place = known.get(key) ?? meetings.push({ low, high, weight: 0 }) - 1
    known.set(key, place)
    return place
  }

  const partOf = (given: number[]): Part => {
    const counts = [...tallyOf(given)].map(([value, count]): [number, number] => [places.get(value) ?? 0, count])
    counts.sort(([a], [b]) => a - b)
    const weights = counts.flatMap(([low, one], at) =>
      counts.slice(at + 1).map(([high, other]): [number, number] => {
        return [placeOf(low, high), (2 * one * other) / (given.length - 1)]
      }),
    )
    for (const [place, weight] of weights) meetings[place]!.weight += weight
    return { counts, weights }
  }

  return { values, counts: values.map((value) => whole.get(value) ?? 0), meetings, parts: cases.map(partOf) }
}
