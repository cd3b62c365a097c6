import { PostgresQueryCompiler, type KyselyPlugin } from 'kysely'
import type { Db } from '../../platform/db.ts'

/** The same database, with the SQL of each query noted. */
export function noting(db: Db): { db: Db; queries: string[] } {
  const queries: string[] = []
  const plugin: KyselyPlugin = {
    transformQuery: ({ node, queryId }) => {
      queries.push(new PostgresQueryCompiler().compileQuery(node, queryId).sql)
      return node
    },
    transformResult: ({ result }) => Promise.resolve(result),
  }
  return { db: db.withPlugin(plugin), queries }
}
