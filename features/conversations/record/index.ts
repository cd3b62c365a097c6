import { paths } from '../../../paths.ts'
import type { Db } from '../../../platform/db.ts'
import { typedDay } from '../../../platform/form.ts'
import { page, type Page } from '../../../platform/page.ts'
import { Stale } from '../../../platform/refusals.ts'
import type { Actor } from '../../../rules/roles.ts'
import { agreeAction } from '../../development-plan/actions.ts'
import { conversation, viewsIn } from '../queries.ts'
import { conversationFor, otherOf, sideOf } from '../sides.ts'
import { amend, takeRecord, versionOf, write } from './actions.ts'
import { agreedActionForm, keepOutAppraisal, readinessForm, viewForm } from './form.ts'
import { headingFor, nextHeading } from './headings.ts'
import { ActionPage, AmendPage, AgreedPage, WritePage } from './pages.tsx'

/** The conversation while its record may be changed. @throws Stale before it is arranged and once it is fixed */
async function openRecord(db: Db, actor: Actor, id: string) {
  const found = await conversation(db, actor, id)
  if (!found || found.elsewhere) return null
  if (found.state !== 'arranged' && found.state !== 'acknowledged') throw new Stale(found)
  return { ...found, acknowledged: found.state === 'acknowledged' }
}

/** The page of one heading, for one of the two: what they wrote, and what the other did. */
async function headingOf(db: Db, actor: Actor, id: string, name: string) {
  const it = await openRecord(db, actor, id)
  const side = it && sideOf(it, actor)
  const heading = side && headingFor(name, side)
  if (!it || !heading) return null
  const views = (await viewsIn(db, it.id)).filter((view) => view.heading === name)
  const mine = views.find((view) => view.author_id === actor.personId)
  return {
    id: it.id,
    about: it.about,
    scope: it.scope,
    version: versionOf(mine),
    conversation: it,
    acknowledged: it.acknowledged,
    name,
    ...heading,
    mine,
    theirs: views.find((view) => view.author_id !== actor.personId)?.words ?? '',
    other: otherOf(it, actor).name,
    next: nextHeading(name, side),
  }
}

export type HeadingData = NonNullable<Awaited<ReturnType<typeof headingOf>>>

/** The record, for an action that is to be added to it. */
async function newActionIn(db: Db, actor: Actor, id: string) {
  const it = await openRecord(db, actor, id)
  if (!it) return null
  const { about, scope, acknowledged, person_name: candidate, partner_name: partner } = it
  return { id, about, scope, acknowledged, candidate, partner, conversation: it }
}

export type ActionData = NonNullable<Awaited<ReturnType<typeof newActionIn>>>

export const recordPages: Page[] = [
  page({
    path: paths.writeConversation,
    can: 'conversation.edit',
    load: ({ db, actor, params }) => headingOf(db, actor, params.id, params.heading),
    view: WritePage,
    form: viewForm,
    fill: ({ mine }) => ({ words: mine?.words ?? '' }),
    submit: async ({ db, actor, data, values, version, pressed }) => {
      keepOutAppraisal(values.words, values.keep)
      if (version !== data.version) throw new Stale(data.conversation)
      await write(db, actor, data.conversation, data.name, values.words, data.mine)
      return pressed === 'next' && data.next
        ? paths.writeConversation(data.id, data.next)
        : `${paths.conversation(data.id)}#record`
    },
  }),
  page({
    path: paths.conversationReadiness,
    can: 'conversation.edit',
    load: ({ db, actor, params }) => openRecord(db, actor, params.id),
    view: AgreedPage,
    form: readinessForm,
    fill: (it) => ({ heldOn: typedDay(it.held_on), readiness: it.readiness ?? '' }),
    submit: async ({ db, actor, data, values, version }) => {
      await takeRecord(db, actor, data, { held_on: values.heldOn, readiness: values.readiness }, version)
      return paths.conversation(data.id)
    },
  }),
  page({
    path: paths.agreeAction,
    can: 'action.agree',
    load: ({ db, actor, params }) => newActionIn(db, actor, params.id),
    view: ActionPage,
    form: agreedActionForm,
    submit: async ({ db, actor, data, values }) => {
      await takeRecord(db, actor, data.conversation)
      await agreeAction(db, actor, values, data.conversation)
      return paths.conversation(data.id)
    },
  }),
  page({
    path: paths.amendConversation,
    can: 'conversation.amend',
    load: ({ db, actor, params }) => conversationFor(db, actor, params.id, 'amend'),
    view: AmendPage,
    submit: async ({ db, actor, data }) => {
      await amend(db, actor, data)
      return paths.conversation(data.id)
    },
  }),
]
