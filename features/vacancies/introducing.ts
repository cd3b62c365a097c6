import { sql, type SqlBool } from 'kysely'
import { openStates } from '../../rules/lifecycles/introduction.ts'

/** Whether somebody is being introduced to the vacancy. */
export const introducing = sql<SqlBool>`exists (select from introduction
  where introduction.vacancy_id = vacancy.id and introduction.state in (${sql.join(openStates)}))`
