import { paths } from '../../paths.ts'
import { page, type Page } from '../../platform/page.ts'
import { timelineOf } from '../../platform/timeline.ts'
import { objectToOutcome, signOff } from './advise.ts'
import { AssessmentPage } from './assessment-page.tsx'
import { AssessmentsPage } from './assessments-page.tsx'
import { consensusOf } from './consensus.ts'
import { consensusPages } from './consensus-pages.ts'
import { lockForm, objectionForm, outcomeForm } from './form.ts'
import { ModerationPage } from './moderation-page.tsx'
import { LockPage, ObjectPage, OutcomePage, SignOffPage } from './move-pages.tsx'
import { opened } from './opened.ts'
import { outcomeSoFar } from './outcome-so-far.ts'
import { proposeOutcome } from './panel-work.ts'
import { paperPage } from './paper-pages.ts'
import { assessment } from './queries.ts'
import { lockScores } from './scoring.ts'
import { scoringPages } from './scoring-pages.ts'
import { scoresOf } from './scores.ts'
import { staffingPages } from './staffing-pages.ts'
import { waitingFor } from './waiting.ts'

export const assessmentPages: Page[] = [
  page({
    path: paths.assessments,
    can: 'assessment.list',
    load: async ({ db, actor }) => ({ waiting: await waitingFor(db, actor) }),
    view: AssessmentsPage,
  }),
  page({
    path: paths.assessment,
    can: 'assessment.see',
    load: async ({ db, actor, params }) => {
      const found = await assessment(db, actor, params.id)
      if (!found) return null
      const [scores, agreed] = [await scoresOf(db, found.id), await consensusOf(db, found.id)]
      return {
        ...found,
        scores,
        agreed,
        happened: await timelineOf(db, 'assessment', found.id, ['score.write', 'consensus.record']),
      }
    },
    view: AssessmentPage,
  }),
  paperPage,
  ...scoringPages,
  page({
    path: paths.lockScores,
    can: 'score.write',
    load: async ({ db, actor, params }) => {
      const found = await assessment(db, actor, params.id)
      if (!found?.mine || found.mine.locked_at || found.state !== 'scoring') return null
      return { ...found, scores: await scoresOf(db, found.id) }
    },
    view: LockPage,
    form: lockForm,
    submit: async ({ db, actor, data }) => {
      await lockScores(db, actor, data)
      return paths.assessment(data.id)
    },
  }),
  page({
    path: paths.moderation,
    can: 'assessment.see',
    load: ({ db, actor, params }) => opened(db, actor, params.id),
    view: ModerationPage,
  }),
  ...consensusPages,
  page({
    path: paths.proposeOutcome,
    can: 'assessment.propose',
    load: ({ db, actor, params }) => opened(db, actor, params.id),
    view: OutcomePage,
    form: outcomeForm,
    fill: outcomeSoFar,
    submit: async ({ db, actor, data, values }) => {
      await proposeOutcome(db, actor, data, values)
      return paths.assessment(data.id)
    },
  }),
  page({
    path: paths.signOffAssessment,
    can: 'assessment.sign-off',
    load: ({ db, actor, params }) => opened(db, actor, params.id),
    view: SignOffPage,
    submit: async ({ db, actor, data, version }) => {
      await signOff(db, actor, data, version)
      return paths.assessment(data.id)
    },
  }),
  page({
    path: paths.objectToOutcome,
    can: 'assessment.object',
    load: ({ db, actor, params }) => opened(db, actor, params.id),
    view: ObjectPage,
    form: objectionForm,
    submit: async ({ db, actor, data, values, version }) => {
      await objectToOutcome(db, actor, data, values, version)
      return paths.assessment(data.id)
    },
  }),
  ...staffingPages,
]
