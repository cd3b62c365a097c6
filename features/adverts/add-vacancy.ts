import type { Db } from '../../platform/db.ts'
import { beginning } from '../../platform/move.ts'
import { record } from '../../platform/record.ts'
import { startAfter } from '../../rules/adverts/start.ts'
import type { Pay } from '../../rules/adverts/pay.ts'
import type { ContractType, RoleFamily } from '../../rules/categories.ts'
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

/** Makes the vacancy of an advert: closed where the advert has closed. No clock begins, since nobody has turned to the pool. */
export async function addVacancy(
  db: Db,
  actor: Actor,
  post: AdvertisedPost,
  today: string,
  scope: Scope = {},
): Promise<{ id: string; state: 'open' | 'closed' }> {
  const state = hasClosed(post, today) ? 'closed' : 'open'
  const moveName = state === 'closed' ? 'import-closed' : 'import'
  const { id } = await db
    .insertInto('vacancy')
    .values({
      ...saidBy(post),
      role_family: post.roleFamily,
      contract_type: post.contract,
      state: beginning(actor, 'vacancy', moveName, scope),
      source: 'advert',
      organisation_code: post.organisation,
      region_code: post.region,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await record(db, actor, `vacancy.${moveName}`, {
    thing: 'vacancy',
    id,
    region: post.region,
    organisation: post.organisation,
  })
  return { id, state }
}

export const hasClosed = ({ closes }: { closes: string | null }, today: string) => closes !== null && closes < today

/** What of a vacancy the advert itself says, and goes on saying until a person changes it. */
export const saidBy = (post: Pick<AdvertisedPost, 'title' | 'contract' | 'posted' | 'closes' | 'pay'>) => ({
  title: post.title,
  starts_on: startAfter(post.closes ?? post.posted, post.contract),
  starts_estimated: true,
  salary_from: post.pay.from,
  salary_to: post.pay.to,
})
