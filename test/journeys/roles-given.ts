import type { Reader } from './reader.ts'
import { inDays, type Somebody } from './somebody.ts'

/** Gives somebody a role from today on; `organisation` as it is typed, where the giver has more than one. */
export async function givesTheRole(giver: Reader, role: string, to: Somebody, organisation?: string) {
  await giver.open(`/roles/grant?role=${role}`)
  if (organisation) await giver.type('Which organisation is it for?', organisation)
  await giver.type('Their email address', to.email)
  await giver.type('Their full name', to.name)
  await giver.date('First day', inDays(0))
  await giver.press('Give the role')
}
