import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { databaseRoles, type DatabaseRole } from '../../platform/database-roles.ts'
import { connect, inTransaction, type Db } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import { theCast } from '../support/cast.ts'
import { testDatabase } from '../support/database.ts'
import { granted } from './granted.ts'

const database = await testDatabase()
const { owner, web, matching, jobs, equality } = database
const cast = await theCast(database)
const pools: Record<DatabaseRole, Db> = { web, matching, jobs, equality }

describe.each(databaseRoles)('the role %s', (role) => {
  const name = `aspire_${role}`

  test('may do exactly this, on exactly these tables', async () => {
    expect(await grantsOf(name)).toEqual(granted[role])
  })

  test('logs in as itself, and can become nobody else', async () => {
    const { rows } = await sql<Standing>`
      select session_user = ${name} and current_user = ${name} as itself, rolsuper or rolbypassrls or rolcreaterole
        or rolcreatedb or rolreplication as mighty,
        (select count(*)::int from pg_auth_members where member = pg_roles.oid) as memberships
      from pg_roles where rolname = ${name}`.execute(pools[role])
    expect(rows).toEqual([{ itself: true, mighty: false, memberships: 0 }])
    const { rows: owners } = await sql<{ name: string }>`select current_user as name`.execute(owner)
    for (const other of [owners[0]!.name, ...databaseRoles.map((one) => `aspire_${one}`)])
      if (other !== name)
        await expect(sql`set role ${sql.id(other)}`.execute(pools[role])).rejects.toThrow('permission denied')
  })

  test('owns nothing, and makes nothing', async () => {
    const { rows } = await sql`
      select relname from pg_class where relowner = ${name}::regrole
      union all select proname from pg_proc where proowner = ${name}::regrole
      union all select nspname from pg_namespace where nspowner = ${name}::regrole
      union all select datname from pg_database where datdba = ${name}::regrole`.execute(pools[role])
    expect(rows).toEqual([])
    await expect(sql`create table public.mine (x int)`.execute(pools[role])).rejects.toThrow('permission denied')
    await expect(sql`create schema mine`.execute(pools[role])).rejects.toThrow('permission denied')
    await expect(sql`alter table event disable trigger all`.execute(pools[role])).rejects.toThrow('must be owner')
  })

  test('does not get in with another role’s password', async () => {
    const another = connect(database.connection, role, 'another secret, as long as it has to be', 1)
    await expect(sql`select 1`.execute(another)).rejects.toThrow('password authentication failed')
    await another.destroy()
  })
})

interface Standing {
  itself: boolean
  mighty: boolean
  memberships: number
}

const forbidden = {
  changed: sql`update event set actor_name = 'Nobody'`,
  deleted: sql`delete from event`,
  'cut off': sql`truncate event`,
  'written over': sql`merge into event using (values (1)) as one on true when matched then delete`,
}

describe('what has happened', () => {
  test.each(Object.entries(forbidden))('cannot be %s by the service itself', async (_, statement) => {
    await inTransaction(web, cast.asha.id, (db) =>
      record(db, { personId: cast.asha.id, name: 'Asha', grants: [] }, 'sign-in.end', about),
    )
    const before = await web.selectFrom('event').selectAll().execute()
    for (const pool of [web, matching, equality])
      await expect(statement.execute(pool)).rejects.toThrow(/permission denied/)
    expect(await web.selectFrom('event').selectAll().execute()).toEqual(before)
  })
})

test('what retention has to remove, jobs may delete; they change nothing that has happened', async () => {
  for (const statement of [forbidden.changed, forbidden['cut off']])
    await expect(statement.execute(jobs)).rejects.toThrow(/permission denied/)
})

const about = { thing: 'account', id: cast.asha.id, person: cast.asha.id }

const secrets = ['self_assessment', 'self_assessment_answer', 'conversation', 'conversation_view', 'adjustment', 'cv']
const records = ['person', 'event', 'session', 'application', 'endorsement', 'nomination', 'mail', 'pgboss.job']

test.each([...records, ...secrets, 'equality.answer'])('matching cannot look into %s', async (table) => {
  await expect(sql`select * from ${sql.table(table)}`.execute(matching)).rejects.toThrow('permission denied')
})

test.each([
  sql`select answer from self_assessment_answer`,
  sql`select words from conversation_view`,
  sql`select words from adjustment`,
  sql`select words from action`,
  sql`select bytes from cv`,
  sql`select * from equality.answer`,
])('jobs, which have to remove what is private, do not read it', async (statement) => {
  await expect(statement.execute(jobs)).rejects.toThrow('permission denied')
})

/** By table, in the order of the alphabet: each right by its first letter, those on single columns too. */
async function grantsOf(name: string) {
  const { rows } = await sql<{ table: string; rights: string[] }>`
    select relname as table, array_agg(distinct lower(acl.privilege_type)) as rights
    from pg_class join pg_namespace on pg_namespace.oid = relnamespace,
      lateral (select * from aclexplode(relacl)
        union all select acls.* from pg_attribute, lateral aclexplode(attacl) as acls where attrelid = pg_class.oid) as acl
    where nspname not in ('pgboss', 'pg_catalog', 'information_schema') and relkind in ('r', 'v', 'm', 'p')
      and acl.grantee in (0, ${name}::regrole)
    group by relname order by relname`.execute(owner)
  const order = ['select', 'insert', 'update', 'delete']
  return Object.fromEntries(
    rows.map(({ table, rights }) => [
      table,
      rights.every((right) => order.includes(right))
        ? order
            .filter((right) => rights.includes(right))
            .map((right) => right[0])
            .join('')
        : rights.join(', '),
    ]),
  )
}
