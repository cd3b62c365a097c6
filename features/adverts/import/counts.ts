/** What became of the adverts of a file; each counts once. */
export interface Counts {
  /** Vacancies made, of adverts that run and of those that have closed. */
  open: number
  closed: number
  /** Put in the queue for a person. */
  waiting: number
  /** Known already, and brought up to date. */
  changed: number
  /** Known already, as they are or as a person settled them. */
  unchanged: number
  noBoardPost: number
}

export const noCounts: Readonly<Counts> = { open: 0, closed: 0, waiting: 0, changed: 0, unchanged: 0, noBoardPost: 0 }

/** Each count in words, in the order in which they are told. */
export const countsInWords: Record<keyof Counts, string> = {
  open: 'Taken as vacancies',
  closed: 'Taken as closed vacancies',
  waiting: 'Waiting to be settled',
  changed: 'Brought up to date',
  unchanged: 'Known already',
  noBoardPost: 'No board post',
}

export const addCounts = (one: Counts, other: Counts): Counts => ({
  open: one.open + other.open,
  closed: one.closed + other.closed,
  waiting: one.waiting + other.waiting,
  changed: one.changed + other.changed,
  unchanged: one.unchanged + other.unchanged,
  noBoardPost: one.noBoardPost + other.noBoardPost,
})
