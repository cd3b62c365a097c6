import { sql } from 'kysely'
import { connectAsOwner, type Connection } from './db.ts'
import { CannotStart } from './postgres/cannot-start.ts'

/**
 * The PostgreSQL that DATABASE_URL names, once it has answered. `?sslmode=` other than `disable` asks for TLS; `?host=`
 * may name a socket's folder.
 * @throws CannotStart in words for the person who starts the product, without the password
 */
export async function externalDatabase(databaseUrl: string): Promise<Connection> {
  const connection = connectionOf(databaseUrl)
  const { version, major, makes_roles } = await whatAnswers(connection)
  if (major < oldest) throw new CannotStart(`DATABASE_URL names PostgreSQL ${version}. ${oldest} or newer is needed.`)
  if (makes_roles) return connection
  throw new CannotStart(
    `The user "${connection.user}" of DATABASE_URL may not make roles, and the service works with some of its own. ` +
      `As a superuser of that PostgreSQL run: alter role "${connection.user}" createrole`,
  )
}

const oldest = 15

function connectionOf(databaseUrl: string): Connection {
  const url = new URL(databaseUrl)
  const sslmode = url.searchParams.get('sslmode')
  return {
    host: url.searchParams.get('host') ?? decodeURIComponent(url.hostname),
    port: Number(url.port || 5432),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: decodeURIComponent(url.pathname.slice(1)),
    ...(sslmode && sslmode !== 'disable' ? { ssl: true } : {}),
  }
}

async function whatAnswers(connection: Connection) {
  const db = connectAsOwner(connection)
  try {
    const { rows } = await sql<{ version: string; major: number; makes_roles: boolean }>`
      select current_setting('server_version') as version, current_setting('server_version_num')::int / 10000 as major,
        rolsuper or rolcreaterole as makes_roles from pg_roles where rolname = current_user`.execute(db)
    return rows[0]!
  } catch (error) {
    throw new CannotStart(whyNot(connection, error as Error & { code?: string }))
  } finally {
    await db.destroy()
  }
}

function whyNot({ host, port, user, database }: Connection, { code = '', message }: Error & { code?: string }): string {
  if (code.startsWith('28')) return `The PostgreSQL that DATABASE_URL names refuses the user "${user}": ${message}.`
  if (code === '3D000')
    return `The PostgreSQL that DATABASE_URL names has no database "${database}". Create it, or correct DATABASE_URL.`
  return `The PostgreSQL that DATABASE_URL names (${host}, port ${port}) does not answer: ${message || code}. Start it, or correct DATABASE_URL.`
}
