import { placeEnds, placeStarts } from '../../rules/panel-sessions.ts'

interface Row {
  version: number
  arranged_version: number | null
  arranged_words: string | null
  arranged_at: Date | null
  arranged_by: string | null
}

export type Arranged = NonNullable<ReturnType<typeof arrangedOf>>

/** What was arranged, by whom, and whether for the words as they now are; null where nothing was yet. */
export const arrangedOf = ({ version, arranged_version, arranged_words, arranged_at, arranged_by }: Row) =>
  arranged_at && {
    words: arranged_words ?? '',
    at: arranged_at,
    by: arranged_by ?? '',
    changedSince: arranged_version !== version,
  }

interface RowWithTime extends Row {
  seat: number | null
  starts_at: Date | null
  minutes: number | null
  place: string | null
}

/** A row with what was arranged, and with the time and place at which the candidate meets the panel. */
export function withArranged<R extends RowWithTime>({ seat, starts_at, minutes, place, ...row }: R) {
  const meets =
    seat && starts_at && minutes
      ? {
          place: place ?? '',
          starts_at: placeStarts({ starts_at, minutes }, seat),
          ends_at: placeEnds({ starts_at, minutes }, seat),
        }
      : null
  return { ...row, meets, arranged: arrangedOf(row) }
}
