import type { Db } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import { Stale, WrongFields } from '../../platform/refusals.ts'
import { scopesOf, type Actor } from '../../rules/roles.ts'
import { liveStates } from '../../rules/lifecycles/vacancy.ts'
import { organisationTyped } from '../organisations/organisation-typed.ts'
import type { Vacancy } from './queries.ts'
import { tellPartner } from './tell.ts'

/** How many may share a post beside the organisation that leads. */
export const mostPartners = 6

/** Another organisation shares the post: its recruiters are told, see the vacancy and act on it too. */
export async function addPartner(db: Db, actor: Actor, it: Vacancy, typed: string): Promise<void> {
  const { code, name } = await organisationTyped(db, 'organisation', typed)
  if (code === it.organisation_code) throw new WrongFields({ organisation: 'This organisation leads already' })
  if (it.partners.includes(code)) return
  if (it.partners.length >= mostPartners)
    throw new WrongFields({ organisation: `At most ${mostPartners} organisations may share a post. Remove one first.` })
  await save(db, it, [...it.partners, code])
  const event = await record(db, actor, 'vacancy.name-partner', it.about, { organisation: name })
  if (!scopesOf(actor, 'recruiter').includes(code)) await tellPartner(db, it.id, code, event)
}

/** The organisation that leads takes another out, or that one itself. */
export async function removePartner(db: Db, actor: Actor, it: Vacancy, { code, name }: { code: string; name: string }) {
  await save(
    db,
    it,
    it.partners.filter((partner) => partner !== code),
  )
  await record(db, actor, 'vacancy.remove-partner', it.about, { organisation: name })
}

/** Whether the actor may take an organisation out of a shared post: who recruits for the one that leads, or for that one. */
export const mayRemove = (actor: Actor, it: Pick<Vacancy, 'organisation_code'>, code: string) =>
  [it.organisation_code, code].some((one) => scopesOf(actor, 'recruiter').includes(one))

/** The partners for which the actor recruits, where they do not recruit for the organisation that leads. */
export function actsFor(actor: Actor, it: Pick<Vacancy, 'organisation_code' | 'partners'>): string[] {
  const own = scopesOf(actor, 'recruiter')
  return own.includes(it.organisation_code) ? [] : it.partners.filter((code) => own.includes(code))
}

async function save(db: Db, it: Vacancy, partners: string[]): Promise<void> {
  const saved = await db
    .updateTable('vacancy')
    .set((is) => ({ partners, version: is('version', '+', 1) }))
    .where('id', '=', it.id)
    .where('version', '=', it.version)
    .where('state', 'in', ['draft', ...liveStates])
    .returning('id')
    .executeTakeFirst()
  if (!saved) throw new Stale(it)
}
