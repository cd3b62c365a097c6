import { inTransaction, type Db } from '../../../platform/db.ts'
import { dayInLondon } from '../../../rules/days.ts'
import type { Rejection } from '../../../rules/adverts.ts'
import { employersOf } from '../directory.ts'
import { judgeAll, type JudgedAdvert } from '../judge.ts'
import { readAdverts } from '../read-adverts.ts'
import { addCounts, noCounts, type Counts } from './counts.ts'
import { keepAdverts } from './keep.ts'

export interface Judged {
  adverts: JudgedAdvert[]
  rejected: Rejection[]
  /** How many organisations the directory has: without any no employer can be found. */
  directory: number
}

/** Told how many of how many are done. */
type Told = (done: number, all: number) => void

/** Reads a file and judges each advert in it; changes nothing. */
export async function judgeFile(db: Db, bytes: Uint8Array, told: Told = () => {}): Promise<Judged> {
  const { adverts, rejected } = await readAdverts(bytes, dayInLondon())
  const { find, size } = await employersOf(db)
  return { adverts: await judgeAll(adverts, find, (done) => told(done, adverts.length)), rejected, directory: size }
}

interface Steps {
  /** How many adverts were kept by an earlier run that broke off. */
  from?: number
  /** Told after each step how many are done; within the step's transaction. */
  done?: (db: Db, done: number, counts: Counts) => Promise<void> | void
}

const atOnce = 500

/** Keeps what was judged, some hundreds in each transaction: a run that breaks off is taken up where it was. */
export async function keepAll(db: Db, adverts: readonly JudgedAdvert[], steps: Steps = {}): Promise<Counts> {
  let counts = noCounts
  const today = dayInLondon()
  for (let at = steps.from ?? 0; at < adverts.length; at += atOnce) {
    const some = adverts.slice(at, at + atOnce)
    counts = await inTransaction(db, null, async (transaction) => {
      const kept = await keepAdverts(transaction, some, today)
      await steps.done?.(transaction, at + some.length, kept)
      return addCounts(counts, kept)
    })
  }
  return counts
}
