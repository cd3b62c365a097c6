import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { Migrator, type Migration } from 'kysely/migration'
import { expect, inject, test } from 'vitest'
import { connectAsOwner } from '../../platform/db.ts'
import { migrate } from '../../platform/migrate.ts'
import { repositoryRoot } from '../../platform/repository.ts'
import { testSecret } from '../support/postgres.ts'

const folder = join(repositoryRoot, 'db', 'migrations')

/** The migrations of the first release. */
const getMigrations = async (): Promise<Record<string, Migration>> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name < '0005')
      .map((name) => [
        name.slice(0, -4),
        {
          up: (db) =>
            sql
              .raw(readFileSync(join(folder, name), 'utf8'))
              .execute(db)
              .then(() => undefined),
        },
      ]),
  )

/** A database as the first release left it, with one nomination and the application that came of it. */
async function firstRelease() {
  const database = `test_${randomBytes(6).toString('hex')}`
  const connection = { ...inject('connection'), database }
  const maker = connectAsOwner(inject('connection'))
  await sql`create database ${sql.id(database)}`.execute(maker)
  await maker.destroy()
  const db = connectAsOwner(connection)
  const { error } = await new Migrator({ db, provider: { getMigrations } }).migrateToLatest()
  if (error) throw error
  await sql
    .raw(
      `
    insert into organisation (code, kind) values ('RX1', 'trust');
    insert into person (name, email) values ('Asha Rahman', 'asha@example.org'), ('Grace Leader', 'grace@example.org');
    insert into nomination (state, nominator_id, nominator_organisation, person_id, nominee_name, nominee_email, nominee_post,
      employer_code, region_code, pathway, relationship, readiness, reason, development_needs)
      select 'accepted', grace.id, 'RX1', asha.id, 'Asha Rahman', 'asha@example.org', 'Deputy', 'RX1', 'Y56', 'aspirant',
        'chief-executive', 'now', 'Why', 'What' from person as grace, person as asha
        where grace.name = 'Grace Leader' and asha.name = 'Asha Rahman';
    insert into application (state, person_id, nomination_id, region_code, pathway, statement_governance, submitted_at)
      select 'submitted', person_id, id, 'Y56', 'aspirant', 'I sat on two committees.', '2026-11-02' from nomination`,
    )
    .execute(db)
  return { connection, db }
}

test('what the first release kept stays, in a round that is open all year', async () => {
  const { connection, db } = await firstRelease()
  await migrate(connection, testSecret)
  const round = await db.selectFrom('round').selectAll().executeTakeFirstOrThrow()
  expect(round).toMatchObject({ state: 'published', title: 'Aspirant directors', region_code: 'Y56', closes_on: null })
  const questions = await db.selectFrom('round_question').select('question').orderBy('position').execute()
  expect(questions.map(({ question }) => question)).toEqual(['transformation', 'governance', 'inclusion', 'motivation'])
  expect(await db.selectFrom('application_answer').select(['question', 'words']).execute()).toEqual([
    { question: 'governance', words: 'I sat on two committees.' },
  ])
  const application = await db.selectFrom('application').selectAll().executeTakeFirstOrThrow()
  expect(application).toMatchObject({ round_id: round.id, waits_since: '2026-11-02', due_on: '2026-11-16' })
  const nomination = await db.selectFrom('nomination').selectAll().executeTakeFirstOrThrow()
  expect(nomination).toMatchObject({ round_id: round.id, prepared_by: nomination.nominator_id })
  await db.destroy()
})
