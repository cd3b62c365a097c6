import { paths } from '../../paths.ts'
import { momentIn } from '../../platform/cursor.ts'
import { page } from '../../platform/page.ts'
import { labelOf } from '../../rules/categories.ts'
import { opportunityKinds } from '../../rules/opportunities.ts'
import { scopesOf } from '../../rules/roles.ts'
import { callForOpportunities, organisationsToAsk } from './calls.ts'
import { callForm, pointForm, wishForm } from './form.ts'
import { openOpportunities, ownMembership } from './queries.ts'
import { CallPage, PointPage, WishesPage, WishPage } from './wish-pages.tsx'
import { ownWish, pointTo, removeWish, saveWish, wishesFor, wishOf } from './wishes.ts'

export const wishPages = [
  page({
    path: paths.developmentWish,
    can: 'wish.edit',
    notice: 'opportunity',
    load: async ({ db, actor }) => {
      const member = await ownMembership(db, actor)
      if (!member) return null
      const wish = await ownWish(db, actor)
      return { member, wish, version: wish?.version ?? 0 }
    },
    view: WishPage,
    form: ({ wish }) => wishForm(wish?.words),
    fill: ({ wish }) => (wish ? { kinds: wish.kinds, words: wish.words } : {}),
    submit: async ({ db, actor, data, values, version }) => {
      if (values.remove) await removeWish(db, actor, data.member)
      else await saveWish(db, actor, data.member, values, version)
      return `${paths.opportunities()}?done=wish.${values.remove ? 'remove' : 'edit'}`
    },
  }),
  page({
    path: paths.developmentWishes,
    can: 'wish.list',
    load: ({ db, actor, visit }) => wishesFor(db, actor, momentIn(visit.query.get('after'))),
    view: WishesPage,
  }),
  page({
    path: paths.pointToOpportunity,
    can: 'wish.point',
    load: async ({ db, actor, params }) => {
      const wish = await wishOf(db, actor, params.id)
      if (!wish) return null
      const { rows } = await openOpportunities(db, [wish.region_code], null, undefined)
      return { wish, offers: Object.fromEntries(rows.map(named)) as Record<string, string> }
    },
    view: PointPage,
    form: ({ offers }) => pointForm(offers),
    submit: async ({ db, actor, data, values }) => {
      await pointTo(db, actor, data.wish, values.opportunity)
      return `${paths.developmentWishes()}?done=wish.point`
    },
  }),
  page({
    path: paths.callForOpportunities,
    can: 'opportunity.call',
    load: async ({ db, actor }) => {
      const regions = scopesOf(actor, 'talent-team').filter((code) => code !== null)
      return { organisations: await organisationsToAsk(db, regions) }
    },
    view: CallPage,
    form: ({ organisations }) => callForm(organisations),
    submit: async ({ db, actor, values }) => {
      await callForOpportunities(db, actor, values)
      return `${paths.offeredOpportunities()}?done=opportunity.call`
    },
  }),
]

const named = (row: { id: string; kind: string; title: string; organisation_name: string }) => [
  row.id,
  `${row.title} (${labelOf(opportunityKinds, row.kind).toLowerCase()}, ${row.organisation_name})`,
]
