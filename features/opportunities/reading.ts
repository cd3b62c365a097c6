import { paths } from '../../paths.ts'
import { momentIn } from '../../platform/cursor.ts'
import { page } from '../../platform/page.ts'
import { timelineOf } from '../../platform/timeline.ts'
import { dayInLondon } from '../../rules/days.ts'
import { opportunityKinds } from '../../rules/opportunities.ts'
import { mayOn } from '../../rules/permissions.ts'
import { OpportunitiesPage } from './opportunities-page.tsx'
import { OpportunityPage } from './opportunity-page.tsx'
import { ownPlacement, placementsOf } from './placements.ts'
import { openOpportunities, opportunity, ownMembership, regionsRead } from './queries.ts'
import { ownWish, pointedOut } from './wishes.ts'

export const opportunityReading = [
  page({
    path: paths.opportunities,
    can: 'opportunity.list',
    load: async ({ db, actor, visit: { query } }) => {
      const wanted = query.get('kind') ?? ''
      const kind = Object.hasOwn(opportunityKinds, wanted) ? wanted : null
      const regions = await regionsRead(db, actor)
      const member = (await ownMembership(db, actor)) !== undefined
      return {
        list: await openOpportunities(db, regions, kind, momentIn(query.get('after'))),
        kind,
        member,
        reads: regions.length > 0,
        wish: member ? ((await ownWish(db, actor)) ?? null) : null,
        pointed: member ? await pointedOut(db, actor) : [],
      }
    },
    view: OpportunitiesPage,
  }),
  page({
    path: paths.opportunity,
    can: 'opportunity.see',
    load: async ({ db, actor, params, visit }) => {
      const found = await opportunity(db, actor, params.id)
      if (!found) return null
      const knows = mayOn(actor, 'opportunity.manage', found.scope)
      const after = momentIn(visit.query.get('after'))
      return {
        opportunity: found,
        member: (await ownMembership(db, actor)) !== undefined,
        own: (await ownPlacement(db, actor, params.id)) ?? null,
        requests: knows ? await placementsOf(db, params.id, after) : null,
        happened: knows ? await timelineOf(db, 'opportunity', params.id) : [],
        today: dayInLondon(),
      }
    },
    view: OpportunityPage,
  }),
]
