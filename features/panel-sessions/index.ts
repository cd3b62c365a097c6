import { paths } from '../../paths.ts'
import { download } from '../../platform/download.ts'
import { typedDay } from '../../platform/form.ts'
import { page, type Page } from '../../platform/page.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { Given } from '../index.ts'
import { panelOfTeam } from '../panels/queries.ts'
import { arrangeSession } from './arrange.ts'
import { bookingPages } from './booking-pages.ts'
import { sessionCalendar } from './calendar.ts'
import { callOffSession, changeSession } from './change.ts'
import { callOffForm, sessionForm } from './form.ts'
import { bookedIn, panelSession } from './queries.ts'
import { AddPage, CallOffPage, ChangePage } from './team-pages.tsx'
import { sessionToChange } from './to-change.ts'

export const panelSessionPages = (given: Given): Page[] => [
  page({
    path: paths.addPanelSession,
    can: 'panel-session.arrange',
    load: async ({ db, actor, params }) => {
      const found = await panelOfTeam(db, actor, params.id)
      return found?.state === 'disbanded' ? null : found
    },
    view: AddPage,
    form: sessionForm,
    submit: async ({ db, actor, data, values }) => {
      await arrangeSession(db, actor, data, values)
      return paths.panel(data.id)
    },
  }),
  page({
    path: paths.changePanelSession,
    can: 'panel-session.arrange',
    load: ({ db, actor, params }) => sessionToChange(db, actor, params.id),
    view: ChangePage,
    form: sessionForm,
    fill: ({ starts_at, minutes, places, place }) => ({
      day: typedDay(dayInLondon(starts_at)),
      time: timeInLondon.format(starts_at),
      minutes: String(minutes),
      places: String(places),
      place,
    }),
    submit: async ({ db, actor, data, values, version }) => {
      await changeSession(db, actor, data, values, version)
      return paths.panel(data.panel_id)
    },
  }),
  page({
    path: paths.callOffPanelSession,
    can: 'panel-session.arrange',
    load: async ({ db, actor, params }) => {
      const found = await sessionToChange(db, actor, params.id)
      return found && { ...found, booked: (await bookedIn(db, found.id)).length }
    },
    view: CallOffPage,
    form: callOffForm,
    submit: async ({ db, actor, data, values, version }) => {
      await callOffSession(db, actor, data, values.reason, version)
      return paths.panel(data.panel_id)
    },
  }),
  download({
    path: paths.panelSessionCalendar,
    can: 'panel-session.see',
    load: async ({ db, actor, params }) => {
      const it = await panelSession(db, actor, params.id)
      return it && { file: sessionCalendar(it, given.config.url), scope: it.scope }
    },
  }),
  ...bookingPages(given),
]

const timeInLondon = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Europe/London' })
