import type { Writable } from 'node:stream'
import { Client, type ClientConfig, type QueryConfig, type QueryResult } from 'pg'

/** Statements that a connection keeps planned; those beyond are planned at each use, so that none of them grows for ever. */
const most = 300
const names = new Map<string, string>()

/**
 * A connection on which PostgreSQL plans a statement once: planning costs several times what running it does. Only
 * statements with parameters; the same text has the same name on every connection.
 */
export class PreparingClient extends Client {
  constructor(config?: ClientConfig) {
    super(config)
    // A connection that breaks while somebody uses it fails what they ask; unheard, it would end the whole process.
    this.on('error', () => {})
  }

  // The parent has nine forms of it, of which Kysely uses one.
  override query(...given: unknown[]): never {
    this.#sendTogether()
    const [text, values] = given
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : undefined
    const ask = super.query.bind(this) as (...given: unknown[]) => Promise<QueryResult>
    if (name === undefined) return ask(...given) as never
    const statement: QueryConfig = { name, text: text as string, values: values as unknown[] }
    return ask(statement).catch((error: unknown) => this.#forget(error)) as never
  }

  /** What is asked in one breath goes out in one write. */
  #sendTogether() {
    const { stream } = (this as unknown as { connection: { stream: Writable } }).connection
    stream.cork()
    process.nextTick(() => stream.uncork())
  }

  /** A newer release has changed a table meanwhile: the connection gives way to one that plans anew. */
  #forget(error: unknown): never {
    if ((error as { code?: string }).code === '0A000') this.end(() => {})
    throw error
  }
}

function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known || names.size >= most) return known
  const name = `s${names.size + 1}`
  names.set(text, name)
  return name
}
