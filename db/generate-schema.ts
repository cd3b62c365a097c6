import { generate, PostgresDialect, RawExpressionNode, type GenerateOptions } from 'kysely-codegen'
import type { Kysely } from 'kysely'
import { lifecycles } from '../rules/lifecycles.ts'

/** The types of the database's tables, as `db/schema.ts` holds them. */
export function generateSchema(db: Kysely<unknown>, outFile?: string): Promise<string> {
  return generate({ ...options, db, ...(outFile ? { outFile } : {}) } as GenerateOptions)
}

const ours = (type: string) => new RawExpressionNode(`import("../rules/${type}`)

const states = Object.keys(lifecycles).map((name) => [`${name}.state`, ours(`lifecycles.ts").States["${name}"]`)])

const options = {
  dialect: new PostgresDialect({ dateParser: 'string' } as never),
  defaultSchemas: ['public'],
  includePattern: 'public.*',
  excludePattern: 'kysely*',
  typeMapping: { int8: 'number' },
  overrides: { columns: { ...Object.fromEntries(states), 'role_grant.role': ours('roles.ts").Role') } },
}
