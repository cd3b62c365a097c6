import type { Db } from '../../platform/db.ts'
import type { Person } from './cast.ts'
import { anOpportunity, aPlacement } from './opportunities.ts'
import { aMember } from './things.ts'

/** What Thames offers, what a member asked for and looks for, and the list that London's board has. */
export async function theGrowing(
  db: Db,
  member: string,
  { asha, ben, rhys, priya }: Record<'asha' | 'ben' | 'rhys' | 'priya', Person>,
) {
  const asks = async (state: 'asked' | 'agreed') =>
    aPlacement(db, { of: asha, member, opportunity: await anOpportunity(db, { by: rhys, places: 2 }), state })
  await db
    .insertInto('development_wish')
    .values({ membership_id: member, person_id: asha.id, region_code: 'Y56', kinds: ['project'], words: 'A merger.' })
    .execute()
  return {
    open: await anOpportunity(db, { by: rhys }),
    asked: await asks('asked'),
    agreed: await asks('agreed'),
    invited: await aMember(db, { of: ben, state: 'invited' }),
    upload: await anUpload(db, priya),
  }
}

async function anUpload(db: Db, of: Person) {
  const upload = {
    person_id: of.id,
    region_code: 'Y56',
    file_name: 'pool.csv',
    listed_on: '2026-11-01',
    pathway: 'aspirant',
    rows: JSON.stringify({ unread: [], rows: [] }),
    expires_at: new Date('2099-01-01'),
  }
  return (await db.insertInto('member_upload').values(upload).returning('id').executeTakeFirstOrThrow()).id
}
