import type { Updateable } from 'kysely'
import type { DB } from '../../db/schema.ts'
import type { Db } from '../../platform/db.ts'
import type { Values } from '../../platform/form.ts'
import { record } from '../../platform/record.ts'
import { Stale } from '../../platform/refusals.ts'
import type { Actor } from '../../rules/roles.ts'
import { organisationTyped } from '../organisations/organisation-typed.ts'
import type * as forms from './form.ts'
import type { PartName } from './parts.ts'
import type { Application } from './queries.ts'

/** What each task's form gives. */
export interface PartValues {
  'current-post': Values<typeof forms.currentPostForm>
  'target-roles': Values<typeof forms.targetRolesForm>
  regions: Values<ReturnType<typeof forms.regionsForm>>
  readiness: Values<typeof forms.readinessForm>
  statements: Values<typeof forms.statementsForm>
  'who-may-see-me': Values<typeof forms.visibilityForm>
}

type Columns = Updateable<DB['application']>
type ColumnsOf = { [P in PartName]: (db: Db, values: PartValues[P]) => Columns | Promise<Columns> }

const columnsOf: ColumnsOf = {
  'current-post': async (db, { post, employer }) => ({
    current_post: post,
    employer_code: (await organisationTyped(db, 'employer', employer)).code,
  }),
  'target-roles': (_db, { roles, contracts, from }) => ({
    target_roles: roles,
    contract_types: contracts,
    available_from: from,
  }),
  regions: (_db, { regions }) => ({ regions }),
  readiness: (_db, { readiness }) => ({ readiness }),
  statements: (_db, { transformation, governance, inclusion, motivation }) => ({
    statement_transformation: transformation,
    statement_governance: governance,
    statement_inclusion: inclusion,
    statement_motivation: motivation,
  }),
  'who-may-see-me': (_db, { hide }) => ({ hide_from_employer: hide === 'yes', visibility_chosen: true }),
}

/**
 * Saves one task of a draft, as it was when the form was opened.
 * @throws Stale where it has been saved since, or is no longer a draft
 */
export async function savePart<P extends PartName>(
  db: Db,
  actor: Actor,
  application: Application,
  part: P,
  values: PartValues[P],
  version: number,
): Promise<void> {
  const columns = await columnsOf[part](db, values)
  const saved = await db
    .updateTable('application')
    .set({ ...columns, version: version + 1 })
    .where('id', '=', application.id)
    .where('state', '=', 'draft')
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  if (!saved) throw new Stale(application)
  await record(db, actor, 'application.edit', application.about, { part })
}
