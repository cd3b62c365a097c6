import type { Db } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import { Stale, WrongFields } from '../../platform/refusals.ts'
import type { Actor } from '../../rules/roles.ts'
import { organisationTyped } from '../organisations/organisation-typed.ts'
import type { Vacancy } from './queries.ts'

/** How many may share a post beside the organisation that leads. */
export const mostPartners = 6

/** Another organisation shares the post: its recruiters see the vacancy and act on it too. */
export async function addPartner(db: Db, actor: Actor, it: Vacancy, typed: string): Promise<void> {
  const { code } = await organisationTyped(db, 'organisation', typed)
  if (code === it.organisation_code) throw new WrongFields({ organisation: 'This organisation leads already' })
  if (it.partners.length >= mostPartners)
    throw new WrongFields({ organisation: `At most ${mostPartners} organisations may share a post. Remove one first.` })
  await save(db, actor, it, [...new Set([...it.partners, code])])
}

export const removePartner = (db: Db, actor: Actor, it: Vacancy, code: string) =>
  save(
    db,
    actor,
    it,
    it.partners.filter((partner) => partner !== code),
  )

async function save(db: Db, actor: Actor, it: Vacancy, partners: string[]): Promise<void> {
  const saved = await db
    .updateTable('vacancy')
    .set((is) => ({ partners, version: is('version', '+', 1) }))
    .where('id', '=', it.id)
    .where('version', '=', it.version)
    .where('state', 'in', ['draft', 'predicted', 'open'])
    .returning('id')
    .executeTakeFirst()
  if (!saved) throw new Stale(it)
  await record(db, actor, 'vacancy.edit', it.about)
}
