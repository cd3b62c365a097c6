import { paths } from '../../paths.ts'
import { momentIn } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import { page, type Page } from '../../platform/page.ts'
import { timelineOf } from '../../platform/timeline.ts'
import { keyOf } from '../../rules/frameworks/framework.ts'
import { reportOf } from '../../rules/self-assessment.ts'
import { currentFrameworks } from '../../rules/success-profile.ts'
import { beginSelfAssessment } from './actions.ts'
import { BeginPage } from './begin-page.tsx'
import { finishPage } from './finish.ts'
import { beginForm } from './form.ts'
import { ListPage } from './list-page.tsx'
import { partPage } from './part.ts'
import { lastTime, selfAssessment, selfAssessmentsFrom, type SelfAssessment } from './queries.ts'
import { ReportPage } from './report-page.tsx'
import { sharingPages } from './share.ts'
import { readersOf } from './shares.ts'

export const selfAssessmentPages: Page[] = [
  page({
    path: paths.selfAssessments,
    can: 'self-assessment.see',
    load: ({ db, actor, visit }) => selfAssessmentsFrom(db, actor, momentIn(visit.query.get('after'))),
    view: ListPage,
  }),
  page({
    path: paths.beginSelfAssessment,
    can: 'self-assessment.edit',
    load: () => ({}),
    notice: 'self-assessment',
    view: BeginPage,
    form: beginForm,
    fill: () => ({ framework: keyOf(currentFrameworks[0]!) }),
    submit: async ({ db, actor, values }) =>
      paths.selfAssessment(await beginSelfAssessment(db, actor, values.framework)),
  }),
  page({
    path: paths.selfAssessment,
    can: 'self-assessment.see',
    reads: 'self-assessment.see',
    load: async ({ db, actor, params }) => {
      const found = await selfAssessment(db, actor, params.id)
      if (!found) return null
      const own = found.person_id === actor.personId ? await onlyForOneself(db, found) : null
      const report = reportOf(found.framework, found.answers, own?.before ?? undefined)
      return { it: found, report, own, scope: found.scope, about: found.about }
    },
    view: ReportPage,
  }),
  partPage,
  finishPage,
  ...sharingPages,
]

/** How it differs from last time, who reads it and what happened: whom it is shared with sees none of that. */
async function onlyForOneself(db: Db, it: SelfAssessment) {
  return {
    before: await lastTime(db, it),
    readers: await readersOf(db, it.id),
    happened: await timelineOf(db, 'self-assessment', it.id),
  }
}
