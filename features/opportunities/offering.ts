import { paths } from '../../paths.ts'
import { momentIn } from '../../platform/cursor.ts'
import { typedDay } from '../../platform/form.ts'
import { page } from '../../platform/page.ts'
import { Stale } from '../../platform/refusals.ts'
import { opportunityKinds } from '../../rules/opportunities.ts'
import { organisationsHeldFor, theOnlyOne } from '../organisations/held-for.ts'
import { changeOpportunity, closeOpportunity, offerOpportunity } from './actions.ts'
import { callsTo } from './calls.ts'
import { changeForm, closeForm, offerForm } from './form.ts'
import { ChangePage, ClosePage, OfferPage } from './offer-pages.tsx'
import { OfferedPage } from './offered-page.tsx'
import { offering } from './placements.ts'
import { offered, opportunity, waitingFor } from './queries.ts'

export const offerPages = [
  page({
    path: paths.offeredOpportunities,
    can: 'opportunity.manage',
    load: async ({ db, actor, visit }) => ({
      list: await offered(db, actor, momentIn(visit.query.get('after'))),
      calls: await callsTo(db, actor),
    }),
    view: OfferedPage,
  }),
  page({
    path: paths.offerOpportunity,
    can: 'opportunity.offer',
    notice: 'organisation',
    load: async ({ db, actor }) => {
      const held: Record<string, string> = {}
      for (const role of offering) Object.assign(held, await organisationsHeldFor(db, actor, role))
      return { organisations: held }
    },
    view: OfferPage,
    form: ({ organisations }) => offerForm(organisations),
    fill: ({ organisations }, { query }) => {
      const only = theOnlyOne(organisations)
      const kind = query.get('kind') ?? ''
      return {
        places: '1',
        ...(only ? { organisation: only } : {}),
        ...(Object.hasOwn(opportunityKinds, kind) ? { kind } : {}),
      }
    },
    submit: async ({ db, actor, values }) => paths.opportunity(await offerOpportunity(db, actor, values)),
  }),
  page({
    path: paths.editOpportunity,
    can: 'opportunity.edit',
    load: async ({ db, actor, params }) => {
      const found = await opportunity(db, actor, params.id)
      if (found && found.state !== 'open') throw new Stale(found)
      return found
    },
    view: ChangePage,
    form: changeForm,
    fill: (it) => ({
      kind: it.kind,
      title: it.title,
      learning: it.learning,
      roles: it.role_families,
      starts: typedDay(it.starts_on),
      ends: typedDay(it.ends_on),
      commitment: it.commitment,
      places: String(it.places),
    }),
    submit: async ({ db, actor, data, values, version }) => {
      await changeOpportunity(db, actor, data, values, version)
      return `${paths.opportunity(data.id)}?done=opportunity.edit`
    },
  }),
  page({
    path: paths.closeOpportunity,
    can: 'opportunity.close',
    load: async ({ db, actor, params }) => {
      const found = await opportunity(db, actor, params.id)
      return found && { ...found, waiting: await waitingFor(db, params.id) }
    },
    view: ClosePage,
    form: ({ waiting }) => closeForm(waiting),
    submit: async ({ db, actor, data, values }) => {
      await closeOpportunity(db, actor, data, values.answer)
      return paths.opportunity(data.id)
    },
  }),
]
