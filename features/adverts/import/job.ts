import { sql } from 'kysely'
import { inTransaction, type Db } from '../../../platform/db.ts'
import { addCounts, noCounts, type Counts } from './counts.ts'
import { judgeFile, keepAll, type Judged } from './run.ts'

/** How many refused lines are kept with an import. */
const mostRejected = 1_000

/** Imports a file that somebody gave. Taken up where it was when it broke off, and done once when run twice. */
export async function importFileOfAdverts(db: Db, importId: string): Promise<void> {
  const begun = await db
    .selectFrom('advert_import')
    .select(['bytes', 'done', 'counts'])
    .where('id', '=', importId)
    .where('finished_at', 'is', null)
    .executeTakeFirst()
  if (!begun?.bytes) return
  const judged = await judgeFile(db, begun.bytes)
  await sayHowMany(db, importId, judged)
  let counts: Counts = { ...noCounts, ...(begun.counts as Partial<Counts>) }
  await keepAll(db, judged.adverts, {
    from: begun.done,
    done: async (transaction, done, kept) => {
      counts = addCounts(counts, kept)
      await progressed(transaction, importId, done, counts)
    },
  })
  await inTransaction(db, null, (transaction) => finish(transaction, importId))
}

async function sayHowMany(db: Db, importId: string, { adverts, rejected }: Judged) {
  const kept = JSON.stringify(rejected.slice(0, mostRejected))
  await db
    .updateTable('advert_import')
    .set({ adverts: adverts.length, refused: rejected.length, rejected: kept })
    .where('id', '=', importId)
    .execute()
}

const progressed = (db: Db, importId: string, done: number, counts: Counts) =>
  db
    .updateTable('advert_import')
    .set({ done, counts: JSON.stringify(counts) })
    .where('id', '=', importId)
    .execute()

/** The file itself is not needed any more. */
const finish = (db: Db, importId: string) =>
  db
    .updateTable('advert_import')
    .set({ finished_at: sql`now()`, bytes: null })
    .where('id', '=', importId)
    .execute()
