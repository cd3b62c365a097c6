import type { Place } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import { holds, type Actor } from '../../rules/roles.ts'
import { registerOf } from '../board-posts/queries.ts'
import { balanceOf } from './balance.ts'
import { endedVacancies } from './history.ts'
import { liveVacancies } from './live.ts'
import { owedAnswers } from './owed.ts'
import { portalFor } from './organisation.ts'
import { whoRecruits } from './who-recruits.ts'

/** Everything on an organisation's portal; null where the actor has nothing to do with the organisation asked for. */
export async function portal(db: Db, actor: Actor, asked: string | null, after: Place<Date> | undefined) {
  const chosen = await portalFor(db, actor, asked)
  if (!chosen) return null
  return {
    ...chosen,
    /** Whether the reader recruits for it, and so opens and shares its vacancies. */
    recruits: holds(actor, 'recruiter', { recruiter: chosen.code }),
    live: await liveVacancies(db, chosen.code),
    recruiters: await whoRecruits(db, chosen.code),
    owed: await owedAnswers(db, chosen.code),
    posts: await registerOf(db, actor, chosen.code),
    history: await endedVacancies(db, chosen.code, after),
    further: after !== undefined,
    balance: await balanceOf(db, chosen.code),
  }
}

export type Portal = NonNullable<Awaited<ReturnType<typeof portal>>>
