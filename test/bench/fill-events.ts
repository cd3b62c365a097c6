import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import type { EventName } from '../../rules/events.ts'
import { idOf } from './fill-people.ts'

type Step = [name: EventName, by: 'candidate' | 'team']

/** What an application and a membership go through, in order, and who did it. */
const ofApplication: Step[] = [
  ['application.begin', 'candidate'],
  ...times(3, ['application.edit', 'candidate']),
  ['application.submit', 'candidate'],
  ...times(4, ['application.see', 'team']),
  ['application.find', 'team'],
  ...times(4, ['application.see', 'team']),
  ['application.admit', 'team'],
]
const ofMembership: Step[] = [
  ['membership.begin', 'team'],
  ['membership.see', 'team'],
  ['membership.availability', 'candidate'],
]

/** Fifteen events of each application, three of each membership, in the order of time, so that nobody's lie together. */
export async function fillEvents(db: Db): Promise<void> {
  await events(db, 'application', ofApplication)
  await events(db, 'membership', ofMembership)
}

async function events(db: Db, thing: 'application' | 'membership', steps: Step[]) {
  const rows = steps.map(([name, by], at) => sql`(${sql.lit(at)}, ${sql.lit(name)}, ${sql.lit(by)})`)
  await sql`insert into event (at, actor_id, actor_name, name, thing, thing_id, person_id, region_code)
    select of.created_at - interval '800 days' + step.at * interval '3 days' + random() * interval '700 days',
      case by when 'team' then ${idOf('team', 1)}::uuid else person.id end,
      case by when 'team' then 'Tara Team' else person.name end, step.name, ${thing}, of.id, person.id, region_code
    from ${sql.table(thing)} of join person on person.id = of.person_id
      cross join (values ${sql.join(rows)}) as step (at, name, by)
    where of.state in ('admitted', 'active')
    order by step.at, random()`.execute(db)
}

function times(n: number, step: Step): Step[] {
  return Array.from({ length: n }, () => step)
}
