import { sql } from 'kysely'
import type { Hono } from 'hono'
import type { Config } from './config.ts'
import type { Db } from './db.ts'
import { metrics } from './metrics.ts'
import type { Variables } from './serve.ts'

const loopback = ['127.0.0.1', '::1', '::ffff:127.0.0.1']

/** `/health/live`: the process answers. `/health/ready`: the database does too. `/metrics`: on loopback only unless configured. */
export function addHealth(app: Hono<{ Variables: Variables }>, db: Db, config: Config): void {
  app.get('/health/live', (c) => c.json({ live: true }))
  app.get('/health/ready', async (c) => {
    const ready = await sql`select 1`.execute(db).then(
      () => true,
      () => false,
    )
    return c.json({ ready }, ready ? 200 : 503)
  })
  app.get('/metrics', async (c, next) => {
    if (config.metrics === 'loopback' && !loopback.includes(c.get('ip'))) return next()
    return c.text(await metrics.metrics(), 200, { 'Content-Type': metrics.contentType })
  })
}
