import { sql } from 'kysely'
import { paths } from '../../paths.ts'
import type { Db } from '../../platform/db.ts'
import type { Values } from '../../platform/form.ts'
import { page } from '../../platform/page.ts'
import type { Actor } from '../../rules/roles.ts'
import { reportHeld } from '../conversations/actions.ts'
import { chooseForm, elsewhereForm } from './conversation-forms.ts'
import { ConversationPage } from './conversation-page.tsx'
import { draft } from './draft.ts'
import { saveDraft } from './save.ts'

export type OwnConversation = Awaited<ReturnType<typeof conversationsToChoose>>[number]

/** The talent conversation that the application rests on: one of their own, or one held elsewhere. */
export const conversationTask = page({
  path: paths.applicationConversation,
  can: 'application.edit',
  load: async ({ db, actor, params, visit }) => {
    const found = await draft(db, actor, params.id)
    if (!found) return null
    const elsewhere = visit.query.get('held') === 'elsewhere'
    return { ...found, elsewhere, conversations: await conversationsToChoose(db, actor) }
  },
  view: ConversationPage,
  form: (data) => (data.elsewhere ? elsewhereForm : chooseForm(data.conversations)),
  fill: (data) => (data.elsewhere ? {} : { conversation: data.conversation_id ?? '' }),
  submit: async ({ db, actor, data, values, version }) => {
    const id = 'conversation' in values ? values.conversation : await report(db, actor, values)
    await saveDraft(db, actor, data, 'conversation', { conversation_id: id }, version)
    return paths.application(data.id)
  },
})

const report = (db: Db, actor: Actor, { name, email, heldOn, readiness }: Values<typeof elsewhereForm>) =>
  reportHeld(db, actor, { other: { name, email }, as: 'candidate', heldOn, readiness })

/** The candidate's conversations that were held or may still be, the newest first. */
const conversationsToChoose = (db: Db, actor: Actor) =>
  db
    .selectFrom('conversation')
    .select(['id', 'state', 'partner_name', 'held_on', 'takes_place_at', 'created_at'])
    .where('person_id', '=', actor.personId)
    .where('state', 'not in', ['declined', 'cancelled'])
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(sql.lit(20))
    .execute()
