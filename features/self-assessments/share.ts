import { paths } from '../../paths.ts'
import type { Db } from '../../platform/db.ts'
import { page, type Page } from '../../platform/page.ts'
import { Elsewhere, NotFound } from '../../platform/refusals.ts'
import { conversation as lifecycle } from '../../rules/lifecycles.ts'
import type { Actor } from '../../rules/roles.ts'
import { day } from '../../ui/words.ts'
import { shareForm, stopForm } from './form.ts'
import { selfAssessment } from './queries.ts'
import { SharePage, StopPage } from './share-pages.tsx'
import { conversationsToShareFor, readersOf } from './shares.ts'
import { shareSelfAssessment, stopSharing } from './sharing.ts'

type Conversations = Awaited<ReturnType<typeof conversationsToShareFor>>
type Readers = Awaited<ReturnType<typeof readersOf>>

export const sharingPages: Page[] = [
  page({
    path: paths.shareSelfAssessment,
    can: 'self-assessment.edit',
    load: async ({ db, actor, params }) => {
      const found = await ownOne(db, actor, params.id)
      return found && { ...found, conversations: await conversationsToShareFor(db, actor, found.id) }
    },
    view: SharePage,
    form: ({ conversations }) => shareForm(conversationChoices(conversations)),
    fill: ({ conversations }) => ({ conversation: conversations.length === 1 ? conversations[0]!.id : '' }),
    submit: async ({ db, actor, data, values }) => {
      const chosen = data.conversations.find(({ id }) => id === values.conversation)
      if (!chosen) throw new NotFound()
      await shareSelfAssessment(db, actor, data, chosen)
      return paths.selfAssessment(data.id)
    },
  }),
  page({
    path: paths.stopSharing,
    can: 'self-assessment.edit',
    load: async ({ db, actor, params }) => {
      const found = await ownOne(db, actor, params.id)
      if (!found) return null
      const readers = await readersOf(db, found.id)
      if (readers.length === 0) throw new Elsewhere(paths.selfAssessment(found.id))
      return { ...found, readers }
    },
    view: StopPage,
    form: ({ readers }) => stopForm(readerChoices(readers)),
    fill: ({ readers }) => ({ readers: readers.map(({ id }) => id) }),
    submit: async ({ db, actor, data, values }) => {
      await stopSharing(db, actor, data, values.readers)
      return paths.selfAssessment(data.id)
    },
  }),
]

async function ownOne(db: Db, actor: Actor, id: string) {
  const found = await selfAssessment(db, actor, id)
  return found?.person_id === actor.personId ? found : null
}

const conversationChoices = (conversations: Conversations) =>
  Object.fromEntries(
    conversations.map(({ id, partner_name, state, created_at }) => [
      id,
      `${partner_name}: ${lifecycle.states[state].label.toLowerCase()}, begun on ${day(created_at)}`,
    ]),
  )

const readerChoices = (readers: Readers) =>
  Object.fromEntries(readers.map(({ id, partner_name, shared_at }) => [id, `${partner_name}, since ${day(shared_at)}`]))
