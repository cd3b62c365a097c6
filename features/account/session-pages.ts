import { paths } from '../../paths.ts'
import { page, type Page } from '../../platform/page.ts'
import type { Means } from '../sign-in/means.ts'
import { endOtherSessions, endSession } from './actions.ts'
import { EndOthersPage, EndSessionPage } from './end-session-pages.tsx'
import { sessionsOf } from './queries.ts'

/** Ending sessions on other devices; the one at hand ends by signing out. */
export const sessionPages = (means: Means): Page[] => [
  page({
    path: paths.endSession,
    can: 'account.see',
    load: async ({ db, actor, params, visit }) => {
      const sessions = await sessionsOf(db, actor, means.sessions.now())
      const own = await means.sessions.idOf(db, visit.headers)
      return sessions.find((session) => session.id === params.id && session.id !== own) ?? null
    },
    view: EndSessionPage,
    submit: async ({ db, actor, data }) => {
      await endSession(db, actor, data.id)
      return `${paths.account()}?done=session.end`
    },
  }),
  page({
    path: paths.endOtherSessions,
    can: 'account.see',
    load: async ({ db, visit }) => ({ kept: await means.sessions.idOf(db, visit.headers) }),
    view: EndOthersPage,
    submit: async ({ db, actor, data }) => {
      await endOtherSessions(db, actor, data.kept)
      return `${paths.account()}?done=session.end-others`
    },
  }),
]
