import { paths } from '../../paths.ts'
import { rowIn } from '../../platform/cursor.ts'
import { page, type Page } from '../../platform/page.ts'
import { roleFamilies } from '../../rules/categories.ts'
import { dayInLondon } from '../../rules/days.ts'
import { careerPages } from './career/index.ts'
import { memberFor } from './member/load.ts'
import { MemberPage } from './member-page.tsx'
import { MembersPage } from './members-page.tsx'
import { postPages } from './posts/index.ts'
import { membersFor, membersOf, regionsOfTeam } from './queries.ts'
import { readinessPages } from './readiness/index.ts'
import { suspensionPages } from './suspension/index.ts'
import { termPages } from './term/index.ts'
import { waitingPage } from './waiting/index.ts'

export const poolPages: Page[] = [
  page({
    path: paths.members,
    can: 'membership.list',
    load: async ({ db, actor, visit: { query } }) => {
      const regions = await regionsOfTeam(db, actor)
      const region = regions.find(({ code }) => code === query.get('region')) ?? regions[0]
      if (!region) return null
      const wanted = query.get('role') ?? ''
      const role = Object.hasOwn(roleFamilies, wanted) ? wanted : null
      const after = rowIn(query.get('after'))
      const list = role ? await membersFor(db, region.code, role, after) : await membersOf(db, region.code, after)
      return { region, regions, role, list, today: dayInLondon() }
    },
    view: MembersPage,
  }),
  waitingPage,
  page({
    path: paths.member,
    can: 'membership.see',
    reads: 'membership.see',
    load: ({ db, matching, actor, params }) => memberFor(db, matching, actor, params.id),
    view: MemberPage,
  }),
  ...termPages,
  ...careerPages,
  ...readinessPages,
  ...suspensionPages,
  ...postPages,
]
