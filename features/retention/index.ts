import { paths } from '../../paths.ts'
import { momentIn } from '../../platform/cursor.ts'
import { page, type Page } from '../../platform/page.ts'
import { dayInLondon, isDay } from '../../rules/days.ts'
import { liftHold, placeHold } from './actions.ts'
import { holdForm } from './form.ts'
import { LiftHoldPage, PlaceHoldPage } from './hold-pages.tsx'
import { holdInForce, holdsInForce, lastRun, removedUntil } from './queries.ts'
import { RetentionPage } from './retention-page.tsx'

export const retentionPages: Page[] = [
  page({
    path: paths.retention,
    can: 'retention.see',
    load: async ({ db, visit }) => {
      const until = visit.query.get('until') ?? ''
      return {
        ran: await lastRun(db),
        ...(await removedUntil(db, isDay(until) && until >= '1950-01-01' ? until : dayInLondon())),
        holds: await holdsInForce(db, momentIn(visit.query.get('after'))),
      }
    },
    view: RetentionPage,
  }),
  page({
    path: paths.placeHold,
    can: 'hold.place',
    load: () => ({}),
    view: PlaceHoldPage,
    form: holdForm,
    submit: async ({ db, actor, values }) => {
      await placeHold(db, actor, values)
      return `${paths.retention()}?done=hold.place`
    },
  }),
  page({
    path: paths.liftHold,
    can: 'hold.place',
    load: ({ db, params }) => holdInForce(db, params.id),
    view: LiftHoldPage,
    submit: async ({ db, actor, data }) => {
      await liftHold(db, actor, data)
      return `${paths.retention()}?done=hold.lift`
    },
  }),
]
