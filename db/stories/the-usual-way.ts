import type { endorsementForm } from '../../features/endorsements/form.ts'
import type { outcomeForm } from '../../features/assessments/form.ts'
import type { Values } from '../../platform/form.ts'
import type { Candidate, Person } from './people.ts'
import { teamOf } from './roles.ts'
import type { Telling } from './telling.ts'
import type { Nomination } from './verbs/as-leader.ts'

/** How somebody came to where they are; what is left out has not happened. */
export interface Way {
  who: Candidate
  /** How many days ago they submitted. */
  submitted: number
  /** Without one, they applied by themselves. */
  nominated?: Nomination & { by: Person }
  endorser?: Person
  endorsed?: Values<typeof endorsementForm>
  eligible?: string
  decided?: Values<typeof outcomeForm>
}

/** Nominated, written over some days, endorsed, submitted, checked after a week, decided after a month. */
export async function goesTheUsualWay({ on }: Telling, way: Way): Promise<void> {
  const { who, submitted, nominated, endorser, endorsed, eligible, decided } = way
  const team = teamOf[who.board]!
  if (nominated) {
    const { by, ...words } = nominated
    await on(submitted + 19, by).nominates(who, words)
    await on(submitted + 17, who).acceptsTheNomination()
  } else await on(submitted + 15, who).startsAnApplication(who)
  await on(submitted + 13, who).writes(who, ['current-post', 'target-roles', 'regions'])
  if (endorser) await on(submitted + 12, who).asksForTheEndorsementOf(endorser)
  await on(submitted + 2, who).writes(who, ['readiness', 'statements', 'who-may-see-me'])
  await on(submitted, who).submits()
  if (endorser && endorsed) await on(submitted - 1, endorser).endorses(who, endorsed)
  if (eligible) await on(submitted - 8, team).checks(who, 'yes', eligible)
  if (decided) await on(submitted - 30, team).decidesOn(who, decided)
}
