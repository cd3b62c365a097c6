import { expect } from 'vitest'
import { paths } from '../../paths.ts'
import type { Person } from './cast.ts'
import { typedOn } from './typed.ts'
import type { Fields, Visitor } from './visitor.ts'

/** What is typed of somebody put forward from Thames, right in every field: the leader has talked with them. */
export const typedNomination = (of: Pick<Person, 'name' | 'email'>, round: string): Fields => ({
  organisation: 'RX1',
  round,
  name: of.name,
  email: of.email,
  post: 'Deputy finance director',
  employer: 'RX1',
  relationship: 'chief-executive',
  readiness: '6-12',
  reason: 'She led the merger of two finance teams.',
  developmentNeeds: 'Time with a board.',
  conflict: '',
  ...typedOn('training', '2026-05-04'),
  conversation: 'leader',
  ...typedOn('conversationOn', '2026-11-02'),
})

/** What is typed instead where no talent conversation has been held. */
export const notYetTalked: Fields = { conversation: 'not-yet', ...typedOn('conversationOn', '') }

/** A leader writes it, and it waits to be sent. Returns its id. */
export async function prepared(leader: Visitor, typed: Fields): Promise<string> {
  const { status, errors, location } = await leader.submit(paths.nominate(), typed)
  expect([status, errors]).toEqual([303, []])
  return /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(location ?? '')?.[0] ?? ''
}

/** The leader sends all that waits, ticked as the page opens. */
export async function sent(leader: Visitor) {
  const page = await leader.get(paths.sendNominations())
  return leader.post(paths.sendNominations(), { ...page.hidden, nominations: ticksIn(page.html) })
}

export const ticksIn = (html: string) =>
  [...html.matchAll(/name="nominations"[^>]*value="([^"]*)"[^>]*checked/g)].map(([, value]) => value ?? '')

/** A leader writes it and sends it at once. Returns its id. */
export async function nominated(leader: Visitor, typed: Fields): Promise<string> {
  const id = await prepared(leader, typed)
  expect((await sent(leader)).status).toBe(303)
  return id
}
