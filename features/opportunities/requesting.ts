import { paths } from '../../paths.ts'
import { momentIn } from '../../platform/cursor.ts'
import { typedDay } from '../../platform/form.ts'
import { page } from '../../platform/page.ts'
import { Elsewhere, Stale } from '../../platform/refusals.ts'
import { timelineOf } from '../../platform/timeline.ts'
import { labelOf } from '../../rules/categories.ts'
import { dayInLondon } from '../../rules/days.ts'
import { opportunityKinds } from '../../rules/opportunities.ts'
import { actionForm } from '../development-plan/form.ts'
import { AgreePage, DeclinePage, FinishPage, PlanItPage, WithdrawPage } from './answer-pages.tsx'
import { AskPage } from './ask-page.tsx'
import { agreeTo, askFor, declineIt, finishIt, planIt, withdrawIt } from './ask.ts'
import { agreeForm, askForm, declineForm, withdrawForm } from './form.ts'
import { PlacementPage } from './placement-page.tsx'
import { ownPlacement, placement, placementsFor } from './placements.ts'
import { PlacementsPage } from './placements-page.tsx'
import { opportunity, ownMembership } from './queries.ts'
import { introducedWithoutName } from './recognised.ts'

export const requestPages = [
  page({
    path: paths.placements,
    can: 'placement.list',
    load: async ({ db, actor, visit }) => ({
      list: await placementsFor(db, actor, momentIn(visit.query.get('after'))),
      today: dayInLondon(),
    }),
    view: PlacementsPage,
  }),
  page({
    path: paths.askOpportunity,
    can: 'placement.ask',
    notice: 'opportunity',
    load: async ({ db, actor, params }) => {
      const [found, member] = [await opportunity(db, actor, params.id), await ownMembership(db, actor)]
      if (!found || !member) return null
      const own = await ownPlacement(db, actor, found.id)
      if (own?.state === 'asked' || own?.state === 'agreed') throw new Elsewhere(paths.placement(own.id))
      if (found.state !== 'open') throw new Stale(found)
      const known = await introducedWithoutName(db, actor, found.organisation_code)
      return { opportunity: found, membershipId: member.id, known: known.map(({ title }) => title) }
    },
    view: AskPage,
    form: askForm,
    submit: async ({ db, actor, data, values }) => paths.placement(await askFor(db, actor, data, values.words)),
  }),
  page({
    path: paths.placement,
    can: 'placement.see',
    reads: 'placement.see',
    load: async ({ db, actor, params }) => {
      const found = await placement(db, actor, params.id)
      if (!found) return null
      const happened = await timelineOf(db, 'placement', params.id)
      return { placement: found, happened, today: dayInLondon(), about: found.about }
    },
    view: PlacementPage,
  }),
  page({
    path: paths.agreePlacement,
    can: 'placement.agree',
    load: ({ db, actor, params }) => placement(db, actor, params.id),
    view: AgreePage,
    form: agreeForm,
    submit: async ({ db, actor, data, values }) => {
      await agreeTo(db, actor, data, values.answer)
      return paths.placement(data.id)
    },
  }),
  page({
    path: paths.declinePlacement,
    can: 'placement.decline',
    load: ({ db, actor, params }) => placement(db, actor, params.id),
    view: DeclinePage,
    form: declineForm,
    submit: async ({ db, actor, data, values }) => {
      await declineIt(db, actor, data, values.answer)
      return paths.placement(data.id)
    },
  }),
  page({
    path: paths.withdrawPlacement,
    can: 'placement.withdraw',
    load: ({ db, actor, params }) => placement(db, actor, params.id),
    view: WithdrawPage,
    form: withdrawForm,
    submit: async ({ db, actor, data, values }) => {
      await withdrawIt(db, actor, data, values.answer)
      return paths.placement(data.id)
    },
  }),
  page({
    path: paths.finishPlacement,
    can: 'placement.finish',
    load: ({ db, actor, params }) => placement(db, actor, params.id),
    view: FinishPage,
    submit: async ({ db, actor, data }) => {
      await finishIt(db, actor, data)
      return paths.placement(data.id)
    },
  }),
  page({
    path: paths.planPlacement,
    can: 'placement.plan',
    load: async ({ db, actor, params }) => {
      const found = await placement(db, actor, params.id)
      if (!found?.mine) return null
      if (found.state !== 'agreed' || found.planned_at) throw new Elsewhere(paths.placement(found.id))
      return found
    },
    view: PlanItPage,
    form: actionForm,
    fill: (it) => ({
      words: `${labelOf(opportunityKinds, it.kind)} at ${it.organisation_name}: ${it.title}`.slice(0, 300),
      kind: it.kind,
      due: typedDay([it.ends_on ?? it.starts_on, dayInLondon()].toSorted().at(-1) ?? null),
    }),
    submit: async ({ db, actor, data, values }) => {
      await planIt(db, actor, data, values)
      return `${paths.placement(data.id)}?done=placement.plan`
    },
  }),
]
