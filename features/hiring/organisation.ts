import type { Db } from '../../platform/db.ts'
import type { Actor } from '../../rules/roles.ts'
import { organisationsHeldFor } from '../organisations/held-for.ts'

/**
 * The organisation whose portal is asked for, by code: the first where none is named.
 * @returns null where the actor has nothing to do with the one that is named
 */
export async function portalFor(db: Db, actor: Actor, asked: string | null) {
  const theirs = {
    ...(await organisationsHeldFor(db, actor, 'recruiter')),
    ...(await organisationsHeldFor(db, actor, 'organisation-administrator')),
  }
  const organisations = Object.entries(theirs).map(([code, name]) => ({ code, name }))
  organisations.sort((a, b) => a.name.localeCompare(b.name))
  const chosen = asked === null ? organisations[0] : organisations.find(({ code }) => code === asked)
  return chosen ? { ...chosen, organisations } : null
}
