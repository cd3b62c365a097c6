import { paths } from '../../paths.ts'
import { momentIn } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import type { Values } from '../../platform/form.ts'
import { page, type Page } from '../../platform/page.ts'
import { Stale } from '../../platform/refusals.ts'
import type { Actor } from '../../rules/roles.ts'
import { theOnlyOne } from '../organisations/held-for.ts'
import { closeRound, prepareRound, publishRound } from './actions.ts'
import { changeDraft, changePublished } from './change.ts'
import { chooseInstruments, roundToAssess } from './choose-instruments.ts'
import { ClosePage, EditPage, PreparePage, PublishPage, QuestionsPage } from './edit-pages.tsx'
import { draftForm, filled, filledQuestions, prepareForm, publishedForm, questionsForm } from './form.ts'
import { filledInstruments, instrumentsForm } from './instruments-form.ts'
import { InstrumentsPage } from './instruments-page.tsx'
import { regionsOfTeam, roundFor, roundOfTeam, roundsOfTeam } from './of-team.ts'
import { RoundPage } from './round-page.tsx'
import { RoundsPage } from './rounds-page.tsx'
import { saveQuestions } from './save-questions.ts'

/** A round of the team's that is in one of the states. */
async function inState(db: Db, actor: Actor, id: string, ...states: string[]) {
  const found = await roundOfTeam(db, actor, id)
  if (found && !states.includes(found.state)) throw new Stale(found)
  return found
}

export const roundPages: Page[] = [
  page({
    path: paths.rounds,
    can: 'round.list',
    load: ({ db, actor, visit }) => roundsOfTeam(db, actor, momentIn(visit.query.get('after'))),
    view: RoundsPage,
  }),
  page({
    path: paths.prepareRound,
    can: 'round.prepare',
    load: async ({ db, actor }) => ({ regions: await regionsOfTeam(db, actor) }),
    view: PreparePage,
    form: ({ regions }) => prepareForm(regions),
    fill: ({ regions }) => ({ region: theOnlyOne(regions) ?? '' }),
    submit: async ({ db, actor, values }) => paths.round(await prepareRound(db, actor, values)),
  }),
  page({
    path: paths.round,
    can: 'everybody',
    load: ({ db, actor, params }) => roundFor(db, actor, params.id),
    view: RoundPage,
  }),
  page({
    path: paths.editRound,
    can: 'round.edit',
    load: ({ db, actor, params }) => inState(db, actor, params.id, 'draft', 'published'),
    view: EditPage,
    form: (round) => (round.state === 'draft' ? draftForm : publishedForm),
    fill: filled,
    submit: async ({ db, actor, data, values, version }) => {
      if (data.state === 'draft') await changeDraft(db, actor, data, values as Values<typeof draftForm>, version)
      else await changePublished(db, actor, data, values, version)
      return paths.round(data.id)
    },
  }),
  page({
    path: paths.roundQuestions,
    can: 'round.edit',
    load: ({ db, actor, params }) => inState(db, actor, params.id, 'draft'),
    view: QuestionsPage,
    form: questionsForm,
    fill: filledQuestions,
    submit: async ({ db, actor, data, values, version }) => {
      await saveQuestions(db, actor, data, values, version)
      return paths.round(data.id)
    },
  }),
  page({
    path: paths.roundAssessment,
    can: 'instrument.choose',
    load: ({ db, actor, params }) => roundToAssess(db, actor, params.id),
    view: InstrumentsPage,
    form: instrumentsForm,
    fill: filledInstruments,
    submit: async ({ db, actor, data, values, version }) => {
      await chooseInstruments(db, actor, data, values, version)
      return paths.round(data.id)
    },
  }),
  page({
    path: paths.publishRound,
    can: 'round.publish',
    load: ({ db, actor, params }) => roundOfTeam(db, actor, params.id),
    view: PublishPage,
    submit: async ({ db, actor, data, version }) => {
      await publishRound(db, actor, data, version)
      return paths.round(data.id)
    },
  }),
  page({
    path: paths.closeRound,
    can: 'round.close',
    load: ({ db, actor, params }) => roundOfTeam(db, actor, params.id),
    view: ClosePage,
    submit: async ({ db, actor, data, version }) => {
      await closeRound(db, actor, data, version)
      return paths.round(data.id)
    },
  }),
]
