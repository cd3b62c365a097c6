import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import type { Letter } from '../../platform/letter.ts'

export interface Persona {
  id: string
  name: string
  role: string
  blurb: string
}

/** Whom a visitor may sign in as. */
export const allPersonas = (db: Db): Promise<Persona[]> => personas(db).orderBy('persona.position').execute()

export const persona = async (db: Db, id: string): Promise<Persona | null> =>
  (await personas(db).where('person.id', '=', id).executeTakeFirst()) ?? null

const personas = (db: Db) =>
  db
    .selectFrom('persona')
    .innerJoin('person', 'person.id', 'persona.person_id')
    .select(['person.id', 'person.name', 'persona.role_label as role', 'persona.blurb'])

export interface Sent {
  id: string
  to: string
  subject: string
  at: Date
  letter: Letter
}

const size = 20

/** The letters, the newest first; `after` is the id of the last one on the page before. */
export async function outbox(db: Db, after: string | null): Promise<{ letters: Sent[]; next: string | null }> {
  const rows = await db
    .selectFrom('mail')
    .select(['id', 'recipient', 'subject', 'created_at', 'body'])
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(created_at, id) < (select created_at, id from mail where id = ${after})`),
    )
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(size + 1)
    .execute()
  const letters = rows.slice(0, size).map((row) => ({
    id: row.id,
    to: row.recipient,
    subject: row.subject,
    at: row.created_at,
    letter: JSON.parse(row.body) as Letter,
  }))
  return { letters, next: rows.length > size ? (letters.at(-1)?.id ?? null) : null }
}
