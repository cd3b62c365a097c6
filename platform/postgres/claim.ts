import { Client } from 'pg'
import { pause } from './process.ts'
import type { PostgresServer } from './start.ts'

const lock = 1_634_955_369

export interface Claim {
  release(): Promise<void>
}

/**
 * Makes this process the only server of the database, until it ends or releases. If the connection breaks because
 * PostgreSQL was started again, the claim is made again; `lost` is called where another process was quicker.
 * @returns null: another process has it
 */
export async function claim(
  server: Pick<PostgresServer, 'connection' | 'adopted'>,
  lost: () => void = () => {},
): Promise<Claim | null> {
  const state = { released: false, client: await claimant(server, () => void again()) }
  if (!state.client) return null

  async function again(tries = 50): Promise<void> {
    if (state.released) return
    if (tries === 0) return lost()
    await pause(200)
    state.client = await claimant(server, () => void again()).catch(() => null)
    if (!state.client) return again(tries - 1)
    if (state.released) await state.client.end()
  }

  return {
    async release() {
      state.released = true
      await state.client?.end()
    },
  }
}

/** A connection that holds the lock; null where another one does. */
async function claimant(
  server: Pick<PostgresServer, 'connection' | 'adopted'>,
  broken: () => void,
): Promise<Client | null> {
  const client = new Client({
    ...server.connection,
    application_name: 'aspire_claim',
    connectionTimeoutMillis: 5_000,
    query_timeout: 10_000,
    keepAlive: true,
  })
  client.on('error', () => {})
  await client.connect()
  if (server.adopted) await letTheStarterClaim(client)
  const { rows } = await client.query<{ mine: boolean }>(`select pg_try_advisory_lock(${lock}) as mine`)
  if (rows[0]?.mine) return client.once('end', broken)
  await client.end()
  return null
}

/** Of two starts at the same moment, the one whose PostgreSQL runs is to win: the other's would end with the loser. */
async function letTheStarterClaim(client: Client): Promise<void> {
  const { rows } = await client.query<{ over: boolean }>(claimedOrNotToBe)
  if (rows[0]?.over) return
  await pause(100)
  await letTheStarterClaim(client)
}

/** Whoever started it claims it within ten seconds, also on a slow machine; a command never does. */
const claimedOrNotToBe = `
  select clock_timestamp() > pg_postmaster_start_time() + interval '10 seconds'
    or exists (select from pg_locks where locktype = 'advisory' and objid = ${lock}) as over`
