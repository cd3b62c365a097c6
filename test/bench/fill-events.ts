import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../../platform/db.ts'
import type { EventName } from '../../rules/events.ts'
import { idOf } from './fill-people.ts'

type Step = [name: EventName, by: 'candidate' | 'other']

/** What things go through, in order, and who did it: the candidate, or the team or the leader. */
const ofApplication: Step[] = [
  ['application.begin', 'candidate'],
  ...times(3, ['application.edit', 'candidate']),
  ['application.submit', 'candidate'],
  ...times(4, ['application.see', 'other']),
  ['application.find', 'other'],
  ...times(4, ['application.see', 'other']),
  ['application.admit', 'other'],
]
const ofMembership: Step[] = [
  ['membership.begin', 'other'],
  ['membership.see', 'other'],
  ['membership.availability', 'candidate'],
]
const ofSelfAssessment: Step[] = [
  ['self-assessment.begin', 'candidate'],
  ...times(4, ['self-assessment.save', 'candidate']),
  ['self-assessment.finish', 'candidate'],
  ['self-assessment.share', 'candidate'],
]
const ofConversation: Step[] = [
  ['conversation.invite', 'candidate'],
  ['conversation.accept', 'other'],
  ...times(3, ['conversation.edit', 'candidate']),
  ...times(3, ['conversation.edit', 'other']),
  ['conversation.acknowledge', 'candidate'],
  ['conversation.confirm', 'other'],
]

/** What happened to applications, memberships, self-assessments and conversations, in the order of time, so that nobody's lie together. */
export async function fillEvents(db: Db): Promise<void> {
  const team = sql`region_code, ${idOf('team', 1)}::uuid as other_id, 'Tara Team' as other_name`
  await events(
    db,
    'application',
    ofApplication,
    sql`select id, person_id, ${team} from application where state = 'admitted'`,
  )
  const ofWaiting = ofApplication.slice(0, -6)
  await events(
    db,
    'application',
    ofWaiting,
    sql`select id, person_id, ${team} from application where due_on is not null`,
  )
  await events(db, 'membership', ofMembership, sql`select id, person_id, ${team} from membership`)
  const leader = sql`null as region_code, partner_id as other_id, partner_name as other_name`
  await events(
    db,
    'self-assessment',
    ofSelfAssessment,
    sql`select self_assessment_id as id, person_id, ${leader}
    from self_assessment_share join conversation using (person_id, partner_id)`,
  )
  await events(db, 'conversation', ofConversation, sql`select id, person_id, ${leader} from conversation`)
}

async function events(db: Db, thing: string, steps: Step[], things: RawBuilder<unknown>) {
  const rows = steps.map(([name, by], at) => sql`(${sql.lit(at)}, ${sql.lit(name)}, ${sql.lit(by)})`)
  await sql`insert into event (at, actor_id, actor_name, name, thing, thing_id, person_id, region_code)
    select now() - interval '800 days' + step.at * interval '3 days' + random() * interval '700 days',
      case by when 'other' then other_id else person.id end, case by when 'other' then other_name else person.name end,
      step.name, ${thing}, of.id, person.id, region_code
    from (${things}) as of join person on person.id = of.person_id
      cross join (values ${sql.join(rows)}) as step (at, name, by)
    order by step.at, random()`.execute(db)
}

function times(n: number, step: Step): Step[] {
  return Array.from({ length: n }, () => step)
}
