import { sql, type SqlBool } from 'kysely'

/** A column that holds one of a few texts, such as a state: written out, so that an index on those serves. */
export const isOneOf = (column: string, texts: readonly string[]) =>
  sql<SqlBool>`${sql.ref(column)} in (${sql.join(texts.map((text) => sql.lit(text)))})`
