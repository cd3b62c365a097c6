import { paths } from '../../paths.ts'
import { typedDay } from '../../platform/form.ts'
import { page, type Page } from '../../platform/page.ts'
import { timelineOf } from '../../platform/timeline.ts'
import { hiddenFrom } from '../../rules/events.ts'
import { scopesOf } from '../../rules/roles.ts'
import { boardChoices } from '../applications/queries.ts'
import { changeAvailability, leavePool } from './actions.ts'
import { AvailabilityPage, LeavePage } from './change-pages.tsx'
import { availabilityForm } from './form.ts'
import { organisationsHiddenFrom } from './hidden-from.ts'
import { MemberPage } from './member-page.tsx'
import { membership } from './queries.ts'

export const poolPages: Page[] = [
  page({
    path: paths.member,
    can: 'membership.see',
    reads: 'membership.see',
    load: async ({ db, actor, params }) => {
      const found = await membership(db, actor, params.id)
      if (!found) return null
      const leaveOut = found.person_id === actor.personId ? hiddenFrom('candidate') : []
      const [boards, happened] = [await boardChoices(db), await timelineOf(db, 'membership', params.id, leaveOut)]
      const ownTeam = scopesOf(actor, 'talent-team').includes(found.region_code)
      const hidden = found.person_id === actor.personId || ownTeam ? await organisationsHiddenFrom(db, params.id) : null
      return { membership: found, boards, hidden, happened, scope: found.scope, about: found.about }
    },
    view: MemberPage,
  }),
  page({
    path: paths.leavePool,
    can: 'membership.leave',
    load: ({ db, actor, params }) => membership(db, actor, params.id),
    view: LeavePage,
    submit: async ({ db, actor, data }) => {
      await leavePool(db, actor, data)
      return paths.member(data.id)
    },
  }),
  page({
    path: paths.availability,
    can: 'membership.edit',
    load: ({ db, actor, params }) => membership(db, actor, params.id),
    view: AvailabilityPage,
    form: availabilityForm,
    fill: (data) => ({ until: typedDay(data.unavailable_until) }),
    submit: async ({ db, actor, data, values, version }) => {
      await changeAvailability(db, actor, data, values.until, version)
      return paths.member(data.id)
    },
  }),
]
