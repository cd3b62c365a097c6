import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import type { States } from '../../rules/lifecycles.ts'
import type { Person } from './cast.ts'
import { aMember, anIntroduction, aVacancy } from './things.ts'

/** One vacancy and one member, and nothing of what there was before. */
export async function onePostOneMember(owner: Db, { asha, wendy }: { asha: Person; wendy: Person }) {
  await sql`truncate introduction, vacancy, membership_interest, membership, mail, data_sharing_agreement cascade`.execute(
    owner,
  )
  return [await aVacancy(owner, { by: wendy }), await aMember(owner, { of: asha })] as [string, string]
}

/** Somebody else, a member of London’s pool too, introduced to the same vacancy. */
export const introducedBeside = async (owner: Db, it: { of: Person; vacancy: string; state: States['introduction'] }) =>
  anIntroduction(owner, { ...it, member: await aMember(owner, { of: it.of }) })

/** How things stand now. */
export const standing = (web: Db) => ({
  stateOf: async (id: string) =>
    (await web.selectFrom('introduction').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state,
  vacancyNow: async () => (await web.selectFrom('vacancy').select('state').executeTakeFirstOrThrow()).state,
  membershipNow: () =>
    web.selectFrom('membership').select(['state', 'leaves_on', 'unavailable_until']).executeTakeFirstOrThrow(),
  told: async (email: string) =>
    (await web.selectFrom('mail').select('id').where('recipient', '=', email).execute()).length,
})
