import { paths } from '../../../paths.ts'
import { momentIn } from '../../../platform/cursor.ts'
import { page, type Page } from '../../../platform/page.ts'
import { dayInLondon } from '../../../rules/days.ts'
import { lasting } from '../lasting.ts'
import { membership } from '../queries.ts'
import { ownOrHome } from '../readers.ts'
import { judgeForm } from './form.ts'
import { judgeReadiness } from './judge.ts'
import { JudgePage, ReadinessPage } from './pages.tsx'
import { judgementsOf, readinessOf } from './queries.ts'

export const readinessPages: Page[] = [
  page({
    path: paths.readinessOf,
    can: 'membership.see',
    reads: 'membership.see',
    load: async ({ db, actor, params, visit }) => {
      const found = await membership(db, actor, params.id)
      if (!found || !ownOrHome(actor, found)) return null
      const list = await judgementsOf(db, found.id, momentIn(visit.query.get('after')))
      return { membership: found, list, scope: found.scope, about: found.about }
    },
    view: ReadinessPage,
  }),
  page({
    path: paths.judgeReadiness,
    can: 'membership.judge',
    reads: 'membership.see',
    load: async ({ db, actor, params }) => {
      const found = await lasting(db, actor, params.id)
      if (!found) return null
      const readinessFor = (await readinessOf(db, found, dayInLondon())).find(({ role }) => role === params.role)
      return readinessFor ? { ...found, readinessFor } : null
    },
    view: JudgePage,
    form: judgeForm,
    submit: async ({ db, actor, data, values, version }) => {
      await judgeReadiness(db, actor, data, { role: data.readinessFor.role, ...values }, version)
      return `${paths.member(data.id)}?done=membership.judge`
    },
  }),
]
