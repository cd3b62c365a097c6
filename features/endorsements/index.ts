import { paths } from '../../paths.ts'
import type { Db } from '../../platform/db.ts'
import { page, type Page } from '../../platform/page.ts'
import { Stale } from '../../platform/refusals.ts'
import { timelineOf } from '../../platform/timeline.ts'
import { underWay } from '../../rules/application-clock.ts'
import type { Actor } from '../../rules/roles.ts'
import { application } from '../applications/queries.ts'
import type { Given } from '../index.ts'
import { answerByLink } from './answer-by-link.ts'
import { askEndorsement, cancelEndorsement, giveEndorsement } from './actions.ts'
import { endorsementForm, endorserForm } from './form.ts'
import { overBecause } from './over.ts'
import { AskPage, CancelPage, EndorsementPage } from './pages.tsx'
import { GivePage } from './give-page.tsx'
import { endorsement } from './queries.ts'

/** An application under way of the candidate's own, and whether an endorsement of it may still be answered. */
async function toEndorse(db: Db, actor: Actor, id: string) {
  const found = await application(db, actor, id)
  if (found?.person_id !== actor.personId) return null
  if (!underWay.includes(found.state)) throw new Stale(found)
  return { ...found, over: overBecause({ ...found, application_state: found.state }) }
}

export const endorsementPages = (given: Given): Page[] => [
  answerByLink(given),
  page({
    path: paths.askEndorsement,
    can: 'endorsement.ask',
    load: ({ db, actor, params }) => toEndorse(db, actor, params.id),
    view: AskPage,
    form: endorserForm,
    submit: async ({ db, actor, data, values }) => {
      if (data.over) throw new Stale(data)
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
    load: async ({ db, actor, params }) => {
      const found = await endorsement(db, actor, params.id)
      return found && { ...found, over: overBecause(found) }
    },
    view: GivePage,
    notice: 'endorser',
    form: endorsementForm,
    submit: async ({ db, actor, data, values }) => {
      if (data.over) throw new Stale(data)
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
