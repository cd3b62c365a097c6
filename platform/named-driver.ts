import { AsyncLocalStorage } from 'node:async_hooks'
import { CompiledQuery, PostgresDriver, type DatabaseConnection, type TransactionSettings } from 'kysely'

const acting = new AsyncLocalStorage<string>()

/** Runs the work; a transaction that it begins is in the name of this person, '' for nobody. */
export const inTheNameOf = <T>(actorId: string, work: () => Promise<T>): Promise<T> => acting.run(actorId, work)

/** Begins each transaction together with whose it is, in one round trip. */
export class NamedDriver extends PostgresDriver {
  override async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    const level = settings.isolationLevel ? `isolation level ${settings.isolationLevel}` : ''
    const actor = (acting.getStore() ?? '').replaceAll("'", "''")
    const begin = `begin ${level} ${settings.accessMode ?? ''}; select set_config('aspire.actor', '${actor}', true)`
    // Not waited for: it goes out with the first statement. Where it fails, the connection is broken, and so is what follows.
    connection.executeQuery(CompiledQuery.raw(begin)).catch(() => {})
  }
}
