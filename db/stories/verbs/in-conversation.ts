import { acknowledge, confirmHeld } from '../../../features/conversations/acknowledge.ts'
import { inviteToConversation, offerConversation } from '../../../features/conversations/actions.ts'
import { accept, agree, arrange, cancel, decline } from '../../../features/conversations/answer.ts'
import type { dayForm } from '../../../features/conversations/form.ts'
import { conversation, viewsIn, type Conversation } from '../../../features/conversations/queries.ts'
import { takeRecord, write } from '../../../features/conversations/record/actions.ts'
import { keepOutAppraisal } from '../../../features/conversations/record/form.ts'
import { shareWith } from '../../../features/conversations/share.ts'
import { agreeAction, dropAction, finishAction } from '../../../features/development-plan/actions.ts'
import { action } from '../../../features/development-plan/queries.ts'
import type { Db } from '../../../platform/db.ts'
import type { Values } from '../../../platform/form.ts'
import type { Readiness } from '../../../rules/readiness.ts'
import type { Actor } from '../../../rules/roles.ts'
import type { DevelopmentKind, Heading } from '../../../rules/talent-conversation.ts'
import type { Person } from '../people.ts'
import type { Does } from '../telling.ts'
import { found } from './latest.ts'

/** What one of the two writes, by heading. */
export type Written = Partial<Record<Heading | 'opportunities' | 'contacts', string>>

export interface Agreed {
  words: string
  kind: DevelopmentKind
  owner: 'candidate' | 'partner'
  /** `yyyy-mm-dd` */
  due: string
}

/** What the two of a talent conversation do; `talk` is its id. */
export const inConversation = (does: Does) => {
  const withTalk = (talk: string, act: (db: Db, actor: Actor, it: Conversation) => Promise<unknown>) =>
    does(async (db, actor) => {
      await act(db, actor, found(await conversation(db, actor, talk)))
    })
  return {
    invitesToTalk: ({ name, email }: Person, message: string) =>
      does((db, actor) => inviteToConversation(db, actor, { name, email }, message)),
    offersToTalk: ({ name, email }: Person, message: string) =>
      does((db, actor) => offerConversation(db, actor, { name, email }, message)),
    agreesToTalk: (talk: string) =>
      withTalk(talk, (db, actor, it) => (it.state === 'invited' ? accept : agree)(db, actor, it)),
    declinesToTalk: (talk: string, why: string) => withTalk(talk, (db, actor, it) => decline(db, actor, it, why)),
    callsOff: (talk: string, why: string) => withTalk(talk, (db, actor, it) => cancel(db, actor, it, why)),
    setsTheDay: (talk: string, when: Values<typeof dayForm>) =>
      withTalk(talk, (db, actor, it) => arrange(db, actor, it, when, it.version)),

    writesDown: (talk: string, written: Written) =>
      withTalk(talk, async (db, actor, it) => {
        const mine = (await viewsIn(db, it.id)).filter((view) => view.author_id === actor.personId)
        for (const [heading, words] of Object.entries(written)) {
          keepOutAppraisal(words, false)
          const known = mine.find((view) => view.heading === heading)
          await write(db, actor, it, heading, words, known)
        }
      }),
    notesTheReadiness: (talk: string, heldOn: string, readiness: Readiness) =>
      withTalk(talk, (db, actor, it) => takeRecord(db, actor, it, { held_on: heldOn, readiness }, it.version)),
    /** Returns the action's id. */
    plans: (talk: string, agreed: Agreed) =>
      does(async (db, actor) => {
        const it = found(await conversation(db, actor, talk))
        await takeRecord(db, actor, it)
        return agreeAction(db, actor, agreed, it)
      }),
    acknowledges: (talk: string) =>
      withTalk(talk, (db, actor, it) =>
        it.state === 'acknowledged' ? confirmHeld(db, actor, it) : acknowledge(db, actor, it, it.version),
      ),
    letsTheTeamRead: (talk: string, region: string) =>
      withTalk(talk, (db, actor, it) => shareWith(db, actor, it, region, it.version)),

    hasDone: (agreed: string) =>
      does(async (db, actor) => finishAction(db, actor, found(await action(db, actor, agreed)))),
    drops: (agreed: string, why: string) =>
      does(async (db, actor) => dropAction(db, actor, found(await action(db, actor, agreed)), why)),
  }
}
