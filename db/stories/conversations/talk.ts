import type { dayForm } from '../../../features/conversations/form.ts'
import type { Values } from '../../../platform/form.ts'
import type { Readiness } from '../../../rules/readiness.ts'
import type { Person } from '../people.ts'
import type { Telling } from '../telling.ts'
import type { Agreed, Written } from '../verbs/in-conversation.ts'

/** A talent conversation of which there is a record; `actions` each have a name for the story. */
export interface Talk<Action extends string> {
  candidate: Person
  partner: Person
  asks: 'candidate' | 'partner'
  message: string
  when: Values<typeof dayForm>
  candidateWrites: Written
  partnerWrites: Written
  readiness: Readiness
  actions: Record<Action, Agreed>
}

/** Asked for one day, and agreed to and arranged on another, so many days ago. Returns its id. */
export async function isArranged({ on }: Telling, talk: Talk<string>, asked: number, agreed: number): Promise<string> {
  const { candidate, partner, message } = talk
  const [asks, other] = talk.asks === 'candidate' ? [candidate, partner] : [partner, candidate]
  const first = on(asked, asks)
  const id = await (talk.asks === 'candidate'
    ? first.invitesToTalk(other, message)
    : first.offersToTalk(other, message))
  await on(agreed, other).agreesToTalk(id)
  await on(agreed, partner).setsTheDay(id, talk.when)
  return id
}

/** Written down by both after some days, from so many days ago, and acknowledged by the candidate. Returns the actions’ ids. */
export async function isWrittenDown<Action extends string>(
  { on }: Telling,
  id: string,
  talk: Talk<Action>,
  begun: number,
): Promise<Record<Action, string>> {
  const { candidate, partner } = talk
  await on(begun, partner).notesTheReadiness(id, talk.when.day, talk.readiness)
  await on(begun, candidate).writesDown(id, talk.candidateWrites)
  await on(begun - 1, partner).writesDown(id, talk.partnerWrites)
  const planned: [string, string][] = []
  for (const [name, agreed] of Object.entries<Agreed>(talk.actions))
    planned.push([name, await on(begun - 1, agreed.owner === 'partner' ? partner : candidate).plans(id, agreed)])
  await on(begun - 2, candidate).acknowledges(id)
  return Object.fromEntries(planned) as Record<Action, string>
}
