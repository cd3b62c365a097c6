import { paths } from '../../paths.ts'
import { page, type Page } from '../../platform/page.ts'
import { Stale } from '../../platform/refusals.ts'
import { timelineOf } from '../../platform/timeline.ts'
import { application } from '../applications/queries.ts'
import type { Given } from '../index.ts'
import { answerByLink } from './answer-by-link.ts'
import { askEndorsement, cancelEndorsement, giveEndorsement } from './actions.ts'
import { endorsementForm, endorserForm } from './form.ts'
import { AskPage, CancelPage, EndorsementPage, GivePage } from './pages.tsx'
import { endorsement } from './queries.ts'

/** While an application is in one of these, an endorsement bears on it. */
const underWay: readonly string[] = ['draft', 'submitted', 'eligible']

export const endorsementPages = (given: Given): Page[] => [
  answerByLink(given),
  page({
    path: paths.askEndorsement,
    can: 'endorsement.ask',
    load: async ({ db, actor, params }) => {
      const found = await application(db, actor, params.id)
      if (found?.person_id !== actor.personId) return null
      if (!underWay.includes(found.state)) throw new Stale(found)
      return found
    },
    view: AskPage,
    form: endorserForm,
    submit: async ({ db, actor, data, values }) => {
      await askEndorsement(db, actor, data, values)
      return paths.application(data.id)
    },
  }),
  page({
    path: paths.endorsement,
    can: 'endorsement.see',
    load: async ({ db, actor, params }) => {
      const found = await endorsement(db, actor, params.id)
      return found && { endorsement: found, happened: await timelineOf(db, 'endorsement', params.id) }
    },
    view: EndorsementPage,
  }),
  page({
    path: paths.giveEndorsement,
    can: 'endorsement.give',
    load: ({ db, actor, params }) => endorsement(db, actor, params.id),
    view: GivePage,
    form: endorsementForm,
    submit: async ({ db, actor, data, values }) => {
      await giveEndorsement(db, actor, data, values)
      return paths.endorsement(data.id)
    },
  }),
  page({
    path: paths.cancelEndorsement,
    can: 'endorsement.cancel',
    load: ({ db, actor, params }) => endorsement(db, actor, params.id),
    view: CancelPage,
    submit: async ({ db, actor, data }) => {
      await cancelEndorsement(db, actor, data)
      return paths.endorsement(data.id)
    },
  }),
]
