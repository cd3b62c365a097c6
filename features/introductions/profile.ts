import { paths } from '../../paths.ts'
import type { Db } from '../../platform/db.ts'
import { download } from '../../platform/download.ts'
import { page } from '../../platform/page.ts'
import { holds, type Actor } from '../../rules/roles.ts'
import { contactOf } from '../boards/contact.ts'
import { memberFacts } from './member-facts.ts'
import { ProfilePage } from './profile-page.tsx'
import { introduction, isProfileOpen } from './queries.ts'

/** An introduction whose profile the actor's organisation may read. */
async function released(db: Db, actor: Actor, id: string) {
  const found = await introduction(db, actor, id)
  return found && isProfileOpen(found) && holds(actor, 'recruiter', found.scope) ? found : null
}

export const profilePages = [
  page({
    path: paths.profile,
    can: 'introduction.read',
    reads: 'introduction.read',
    load: async ({ db, actor, params }) => {
      const found = await released(db, actor, params.id)
      return found && { ...found, facts: await memberFacts(db, found), contact: await contactOf(db, found.region_code) }
    },
    view: ProfilePage,
  }),
  download({
    path: paths.profileCv,
    can: 'introduction.read',
    reads: 'introduction.read',
    load: async ({ db, actor, params }) => {
      const found = await released(db, actor, params.id)
      if (!found) return null
      const file = await db
        .selectFrom('cv')
        .innerJoin('membership', 'membership.application_id', 'cv.application_id')
        .select(['cv.name', 'cv.type', 'cv.bytes'])
        .where('membership.id', '=', found.membership_id)
        .executeTakeFirst()
      return file ? { file, ...found } : null
    },
  }),
]
