import { randomUUID } from 'node:crypto'
import type { Db } from '../../platform/db.ts'
import { beginning } from '../../platform/move.ts'
import { record } from '../../platform/record.ts'
import { lastDayOf, startAfter } from '../../rules/adverts/start.ts'
import type { Pay } from '../../rules/adverts/pay.ts'
import type { ContractType, RoleFamily } from '../../rules/categories.ts'
import { registrationsFor } from '../../rules/registrations.ts'
import type { Actor, Scope } from '../../rules/roles.ts'

/** What a vacancy takes from an advert, and from whoever settled it. */
export interface AdvertisedPost {
  title: string
  organisation: string
  region: string
  roleFamily: RoleFamily
  contract: ContractType
  posted: string
  closes: string | null
  pay: Pay
}

/**
 * Makes the vacancy of an advert: closed where the advert has closed. No clock begins, since nobody has turned to the pool.
 * It asks for the registrations that its role needs, whether the advert's words say so or not.
 */
export async function addVacancy(db: Db, actor: Actor, post: AdvertisedPost, today: string, scope: Scope = {}) {
  const { row, outcome, told } = newVacancy(actor, post, today, scope)
  await db.insertInto('vacancy').values(row).execute()
  await record(db, actor, told.name, told.about)
  return { id: row.id, outcome }
}

/** The row of such a vacancy, and the event that tells of it. */
export function newVacancy(actor: Actor, post: AdvertisedPost, today: string, scope: Scope = {}) {
  const id = randomUUID()
  const outcome = hasClosed(post, today) ? ('closed' as const) : ('open' as const)
  const moveName = outcome === 'closed' ? 'import-closed' : 'import'
  const about = { thing: 'vacancy', id, region: post.region, organisation: post.organisation }
  const row = {
    ...saidBy(post),
    id,
    state: beginning(actor, 'vacancy', moveName, scope),
    source: 'advert',
    role_family: post.roleFamily,
    contract_type: post.contract,
    organisation_code: post.organisation,
    region_code: post.region,
    registrations: registrationsFor(post.roleFamily),
  }
  return { row, outcome, told: { name: `vacancy.${moveName}` as const, about } }
}

export const hasClosed = (advert: Pick<AdvertisedPost, 'posted' | 'closes'>, today: string) => lastDayOf(advert) < today

/** What of a vacancy the advert itself says, and goes on saying until a person changes it. */
export const saidBy = (post: Pick<AdvertisedPost, 'title' | 'contract' | 'posted' | 'closes' | 'pay'>) => ({
  title: post.title,
  starts_on: startAfter(post.closes ?? post.posted, post.contract),
  starts_estimated: true,
  salary_from: post.pay.from,
  salary_to: post.pay.to,
})
