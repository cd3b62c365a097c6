import { createHash, createHmac } from 'node:crypto'
import { sql } from 'kysely'
import { inTransaction, type Db } from './db.ts'
import { Stale } from './refusals.ts'

/** What a person has answered: by question, the codes of the answers. */
export type Answers = Record<string, string[]>

/** A person's own equality answers: the only way to them. */
export interface EqualityAnswers {
  of(personId: string): Promise<Answers>
  /**
   * Forgets all that the person answered before.
   * @param version of the answers as the person saw them
   * @throws Stale where they are others by now
   */
  replace(personId: string, answers: Answers, version: number): Promise<void>
  withdraw(personId: string): Promise<void>
}

/**
 * Keeps answers under a keyed hash of the person. The database knows neither the key nor the person, and shows each
 * transaction the answers under one hash only.
 * @param db logs in as the role that may reach them
 */
export function equalityAnswers(db: Db, secret: string): EqualityAnswers {
  const key = createHmac('sha256', secret).update('equality answers').digest()
  const hashOf = (personId: string) => createHmac('sha256', key).update(`equality ${personId}`).digest('hex')
  return {
    of: (personId) => underHash(db, hashOf(personId), read),
    replace: (personId, answers, version) =>
      underHash(db, hashOf(personId), async (own, hash) => {
        await waitForOthers(own, hash)
        if (versionOf(await read(own, hash)) !== version) throw new Stale()
        await forget(own, hash)
        await add(own, hash, answers)
      }),
    withdraw: (personId) =>
      underHash(db, hashOf(personId), async (own, hash) => {
        await waitForOthers(own, hash)
        await forget(own, hash)
      }),
  }
}

/** A number from 1 to 999,999,998 that is kept nowhere: it changes with the answers. */
export const versionOf = (answers: Answers): number =>
  1 + (createHash('sha256').update(JSON.stringify(answers)).digest().readUInt32BE() % 999_999_998)

/** In a transaction in nobody's name, so that nothing in this connection tells whose answers they are. */
const underHash = <T>(db: Db, hash: string, work: (own: Db, hash: string) => Promise<T>): Promise<T> =>
  inTransaction(db, null, async (own) => {
    await sql`select set_config('aspire.equality_key', ${hash}, true)`.execute(own)
    return work(own, hash)
  })

/** There may be no row to lock: the hash itself is, until the transaction ends. */
async function waitForOthers(own: Db, hash: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${hash}, 0))`.execute(own)
}

async function read(own: Db, hash: string): Promise<Answers> {
  const { rows } = await sql<{ question: string; answers: string[] }>`
    select question, array_agg(answer order by answer) as answers from equality.answer
    where person_key = ${hash} group by question order by question`.execute(own)
  return Object.fromEntries(rows.map(({ question, answers }) => [question, answers]))
}

async function forget(own: Db, hash: string): Promise<void> {
  await sql`delete from equality.answer where person_key = ${hash}`.execute(own)
}

async function add(own: Db, hash: string, answers: Answers): Promise<void> {
  const pairs = Object.entries(answers).flatMap(([question, given]) =>
    [...new Set(given)].map((answer) => ({ question, answer })),
  )
  await sql`
    insert into equality.answer (person_key, question, answer)
    select ${hash}, question, answer from json_to_recordset(${JSON.stringify(pairs)}::json) as given (question text, answer text)
    on conflict do nothing`.execute(own)
}
