import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { readings } from '../../rules/events.ts'

export interface Reviewed {
  assessment_id: string
  application_id: string
  person_id: string
  panel_id: string
}

/**
 * What part somebody took in what is reviewed, in words after “they” or “you”; null where they took none. Of a talent
 * conversation that has nothing to do with the application only the two themselves know: so they are asked too.
 */
export async function partTaken(db: Db, it: Reviewed, person: string): Promise<string | null> {
  const { rows } = await sql<Record<keyof typeof parts, boolean>>`
    select
      ${person} = ${it.person_id} as candidate,
      exists (select from role_grant where panel_id = ${it.panel_id} and person_id = ${person})
        or exists (select from assessment_assessor
          where assessment_id = ${it.assessment_id} and person_id = ${person}) as panel,
      exists (select from application join nomination on nomination.id = application.nomination_id
        where application.id = ${it.application_id} and ${person} in (nominator_id, prepared_by)) as nomination,
      exists (select from endorsement where application_id = ${it.application_id} and endorser_id = ${person}) as endorsement,
      exists (select from conversation where person_id = ${it.person_id} and partner_id = ${person}
        and state in ('arranged', 'acknowledged', 'held')) as conversation,
      conflicted(${it.application_id}, ${person}) as conflict,
      exists (select from event where actor_id = ${person} and name <> all(${readings})
        and (thing, thing_id) in (('application', ${it.application_id}), ('assessment', ${it.assessment_id}))) as acted`.execute(
    db,
  )
  const taken = (Object.keys(parts) as (keyof typeof parts)[]).find((part) => rows[0]?.[part])
  return taken ? parts[taken] : null
}

/** The plainest first. */
const parts = {
  candidate: 'asked for this review',
  panel: 'sat on the panel',
  nomination: 'nominated the candidate, or prepared the nomination',
  endorsement: 'endorsed the candidate, or were asked to',
  conversation: 'held a talent conversation with the candidate',
  conflict: 'have a conflict of interest with the candidate',
  acted: 'did something on the application or its assessment',
} as const
